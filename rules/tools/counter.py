"""Counts of who has read the page, liked it or written below it.

Not cruft: a record of something else, and a sentence with a number in it.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Labels, Line, Phrases, Shape

# What a page counts before a number: how often it was read, what readers wrote.
COUNTERS = {
    "en": """
        comments
        hits
        no. of views
        number of views
        page views
        post views
        reads
        times read
        total views
        view count
        views
    """,
    "de": """
        aufrufe
        beitrags-aufrufe
        gelesen
        klicks
        kommentare
        seitenaufrufe
        zugriffe
    """,
    "fr": """
        commentaires
        lectures
        nombre d'affichages
        nombre de lectures
        nombre de vues
        vues
    """,
    "es": """
        comentarios
        lecturas
        número de visitas
        veces leído
        vistas
        visitas
        visto
        visualizaciones
    """,
    "pt": """
        acessos
        comentários
        leituras
        número de visualizações
        visitas
        visualizações
    """,
    "it": """
        commenti
        letture
        numero di visualizzazioni
        visite
        visualizzazioni
    """,
    "nl": """
        aantal keer bekeken
        aantal keer gelezen
        bekeken
        reacties
        weergaven
    """,
    "sv": """
        antal visningar
        kommentarer
        visningar
    """,
    "da": """
        antal visninger
        kommentarer
        visninger
    """,
    "nb": """
        antall visninger
        kommentarer
        visninger
    """,
    "fi": """
        katselukerrat
        katselukertoja
        kommentit
        lukukerrat
    """,
    "pl": """
        artykuł czytany
        czytano
        ilość odsłon
        ilość wyświetleń
        komentarze
        komentarzy
        liczba komentarzy
        liczba odsłon
        liczba odwiedzin
        liczba wyświetleń
        odsłon
        odsłony
        odwiedzin
        odwiedziny
        przeczytano
        wyświetlenia
        wyświetleń
        wyświetlona
        wyświetlono
        wyświetlony
    """,
    "cs": """
        komentáře
        počet komentářů
        počet návštěv
        počet přečtení
        počet zobrazení
        počet čtenářů
        přečteno
        přečteno krát
        shlédnuto
        zhlédnutí
        zobrazeno
        zobrazení
    """,
    "hu": """
        hozzászólások
        hozzászólások száma
        látogatók száma
        megtekintve
        megtekintések
        megtekintések száma
        olvasottság
        olvasva
        olvasások száma
    """,
    "ro": """
        accesări
        afișări
        citiri
        comentarii
        număr de afișări
        număr de vizualizări
        număr vizualizări
        vizite
        vizualizări
        vizualizări articol
    """,
    "el": """
        αναγνώσεις
        αριθμός προβολών
        διαβάστηκε
        εμφανίσεις
        επισκέψεις
        προβολές
        σχόλια
    """,
    "tr": """
        görüntülenme
        görüntüleme
        okunma
        okunma sayısı
        yorum sayısı
        yorumlar
    """,
    "ru": """
        количество комментариев
        количество просмотров
        комментарии
        комментариев
        прочтений
        прочитано
        просмотров
        просмотры
        посещений
        визитов
        показов
        прочитали
        количество показов
        число просмотров
    """,
    "uk": """
        кількість переглядів
        коментарі
        коментарів
        перегляди
        переглядів
        прочитано
        відвідувань
        показів
        кількість показів
    """,
    "ar": """
        التعليقات
        المشاهدات
        عدد التعليقات
        عدد الزيارات
        عدد القراءات
        عدد المشاهدات
    """,
    "fa": """
        بازدید
        تعداد بازدید
        تعداد نظرات
        نظرات
    """,
    "he": """
        צפיות
        תגובות
    """,
    "hi": """
        टिप्पणियाँ
        दृश्य
        बार देखा गया
    """,
    "id": """
        dibaca
        dilihat
        jumlah pembaca
        komentar
    """,
    "vi": """
        bình luận
        lượt xem
        lượt đọc
        số lần xem
    """,
    "zh": """
        人氣
        浏览
        浏览量
        浏览次数
        瀏覽
        瀏覽人次
        瀏覽次數
        点击数
        点击量
        評論
        评论
        评论数
        阅读
        阅读量
        閱讀
        點閱
        點閱數
    """,
    "ja": """
        コメント
        コメント数
        閲覧数
        閲覧回数
    """,
    "ko": """
        댓글
        댓글수
        조회
        조회수
    """,
}
COUNTED = {
    "en": """
        read # times
        viewed # times
    """,
    "de": """
        # mal angesehen
        # mal gelesen
        gelesen # mal
    """,
    "es": """
        leído # veces
        visto # veces
    """,
    "pt": """
        lido # vezes
        visto # vezes
    """,
    "it": """
        letto # volte
        visto # volte
    """,
    "nl": """
        # keer gelezen
    """,
    "sv": """
        läst # gånger
        visad # gånger
    """,
    "da": """
        læst # gange
        vist # gange
    """,
    "nb": """
        lest # ganger
        vist # ganger
    """,
    "fi": """
        katsottu # kertaa
        luettu # kertaa
    """,
    "pl": """
        artykuł przeczytano # razy
        artykuł wyświetlono # razy
        czytano # razy
        odczytano # razy
        przeczytano # razy
        strona wyświetlona # razy
        tę stronę wyświetlono # razy
        wyświetlono # razy
    """,
    "cs": """
        přečteno #x
        zobrazeno #x
    """,
    "tr": """
        # defa okundu
        # kez okundu
    """,
    "ru": """
        прочитано # раз
        просмотрено # раз
    """,
    "uk": """
        переглянуто # разів
        прочитано # разів
    """,
    "id": """
        dibaca # kali
    """,
    "ro": """
        accesat de # ori
        afișat de # ori
        articol citit de # ori
        citit de # ori
        vizualizat de # ori
    """,
    "zh": """
        # 人氣
        # 人瀏覽
        # 人阅读
        # 次觀看
        人氣 #
        瀏覽 #
        点击 #
        閱讀 #
    """,
    "el": """
        # λεπτά να διαβαστεί
    """,
    "ja": """
        フォロワー # 人
    """,
}

# What pages count, as they name it before the number or after it.
_COUNTED_NAMES = (
    r"views?|reads?|hits|likes?|shares?|comments?|replies|downloads?|wyświetle(?:nia|ń)|odsłon[ay]?|komentarz(?:e|y)?"
    r"|zobrazení|přečtení|komentář[eů]?|megtekintés|hozzászólás|vizualizări|afișări|comentarii|προβολές|σχόλια"
    r"|görüntülenme|okunma|yorum|beğeni|просмотр(?:ов|а)?|комментари(?:ев|я|й)|перегляд(?:ів|и)?|коментар(?:ів|і)?"
    r"|مشاهدة|مشاهدات|تعليق(?:ات)?|بازدید|نظر|צפיות|תגובות|dibaca|dilihat|komentar|lượt xem|bình luận"
    r"|人氣|浏览|瀏覽|阅读|閱讀|点击|點閱|评论|評論|留言|回覆|回复|次浏览|次瀏覽|个评论|條留言|則留言|点赞|收藏"
    r"|閲覧|コメント|いいね|조회수?|추천|비추천|댓글|공감|좋아요|스크랩"
)
_COUNT = r"\d[\d., ]{0,9}[kKMтк]?"

# Above the first paragraph or below the last, a zero among other figures is one of a table, a score or a countdown.
MOST_ABOVE = 3
# A figure with its signs, spaces and unit signs.
LONGEST_NUMBER = 16


def lone_zero(document: DocumentLines) -> Iterator[Find]:
    """The count of comments on a page that has none, where no other line is a number: above the text or below it."""
    filled, lines = document.filled, document.lines
    if len(filled) < 2:
        return
    ends = {*filled[:MOST_ABOVE], document.below_prose}
    zeros = [number for number in ends if number >= 0 and lines[number].strip() == "0"]
    if len(zeros) != 1:
        return
    numbers = sum(_is_number(lines[filled[index]].strip()) for index in document.numbered)
    index = filled.index(zeros[0])
    above = lines[filled[index - 1]].rstrip() if index else ""
    is_end = index == len(filled) - 1 or document.is_prose(filled[index + 1])
    if is_end and numbers == 1 and not above.endswith((":", "=", "：")):
        yield Find(zeros[0], zeros[0], ("nobody has written below it yet",))


def _is_number(line: str) -> bool:
    return len(line) <= LONGEST_NUMBER and not any(map(str.isalpha, line))


RULES = [
    Labels(
        id="tools/counter",
        reason="It counts how many have read the page or written below it.",
        labels=COUNTERS,
        rest=r"\d[\d.,\s]{0,12}(?:k|m|x|раз|разів|kali|veces|vezes)?$",
        longest=40,
        removes=[
            "The seal came back in March.\n⟦Views: 2,035⟧\nNobody had fed it since.",
            "Der Seehund kam im März zurück.\n\n⟦Aufrufe: 351⟧",
            "⟦Просмотров: 351⟧\n\nТюлень вернулся в марте.",
        ],
        keeps=[
            "Views: the harbour, the light and the old mill",
            "Name: Bella\nAge: 9\nViews: 12\nWeight: 80 kg",
            "Comments: 3 of them came from the mayor himself.",
        ],
    ),
    Line(
        id="tools/counters",
        reason="It counts how many have read the page, liked it or written below it.",
        pattern=rf"(?:(?:{_COUNTED_NAMES})\s?[:(（]?\s?{_COUNT}[)）]?(?:\s*[|·•,/]\s*|\s+|$)){{2,}}"
        rf"|(?:{_COUNT}\s?(?:{_COUNTED_NAMES})(?:\s*[|·•,/]\s*|\s+|$)){{2,}}",
        words="views view reads read hits hit likes like shares share comments comment replies downloads download"
        " wyswietlenia wyswietlen odslon odslony odslona komentarze komentarzy komentarz zobrazeni precteni"
        " komentaru komentare komentar megtekintes hozzaszolas vizualizari afisari comentarii προβολεσ σχολια"
        " goruntulenme okunma yorum begeni просмотров просмотра просмотр комментариев комментария комментарии"
        " переглядів перегляди перегляд коментарів коментарі коментар مشاهده مشاهدات تعلیق تعلیقات بازدید نظر"
        " צפיות תגובות dibaca dilihat luot binh"
        " 人氣 浏览 瀏覽 阅读 閱讀 点击 點閱 评论 評論 留言 回覆 回复 点赞 收藏 閲覧 コメント"
        " いいね 조회 조회수 추천 비추천 댓글 공감 좋아요 스크랩",
        longest=90,
        removes=[
            "The seal came back in March.\n\n⟦345 views 12 comments⟧",
            "바다표범이 3월에 돌아왔다.\n\n⟦조회 1560 추천 5 댓글 5⟧",
            "⟦1 848 просмотров   0 комментариев⟧\n\nТюлень вернулся в марте.",
        ],
        keeps=[
            "Views: 12\nWeight: 80 kg",
            "345 views of the harbour and 12 of the mill hang in the hall.",
        ],
    ),
    Phrases(
        id="tools/counted",
        reason="It counts how many have read the page.",
        phrases=COUNTED,
        removes=[
            "The seal came back in March.\n\n⟦Viewed 351 times⟧",
            "Fok przyszedł w marcu.\n\n⟦Wyświetlono 351 razy⟧",
        ],
        keeps=[
            "It was viewed 351 times on the first day, which nobody had expected.",
            "Read 3 times a day, the tide table lasts a year.",
        ],
    ),
    Shape(
        id="tools/zero",
        reason="It says that readers have written nothing below the page.",
        find=lone_zero,
        longest=MOST_ABOVE,
        removes=[
            "The seal comes back\n\n⟦0⟧\n\nThe seal came back in March, and nobody had fed it since the winter.",
            "Der Seehund kam im März zurück. Seit dem Winter hatte ihn keiner gefüttert, und doch war er rund.\n\n⟦0⟧",
        ],
        keeps=[
            "The seal comes back\n\n4\n\nThe seal came back in March, and nobody had fed it since the winter.",
            "Aldmoor\n0\nThe other team had nine, and it had not even brought its best goalkeeper to the match.\n9",
            "Count the seals that nobody has fed since the winter, and write the number on the board:\n\n0",
        ],
    ),
]
