"""Links to more by an author, to the author's accounts and addresses, and to the editors.

Not cruft: a correction notice, and a sentence that says what somebody wrote.
"""

from cleaner.rule import Line, Phrases

LINKS = {
    "en": """
        more by author
        more by this contributor
        more articles by
        more articles by *
        more posts by
        more posts by *
        more stories by
        more stories by *
        read full bio
        read bio
        read full profile
        view all of * posts
        view all posts by *
        view all articles by *
        view all articles by this author
        view all posts by this author
        view all stories by *
        view all by this author
        view more articles by *
        view posts by *
        view author archive
        view author profile
        view author's profile
        view full bio
        view bio
        view full profile
        view my complete profile
        view articles by *
        see all articles by *
        see all posts by *
        see all stories by *
        see author's posts
        see all from this author
        see full bio
        see more by *
        all articles by *
        all posts by *
        all stories by *
        all posts by this author
        other stories by *
        posts by this author
        articles by this author
        latest posts by *
        latest articles by *
        latest by this author
        visit author's website
        visit author website
        author website
        author archive
        author archives
        author page
        contact the author
        contact author
        contact the writer
        email the author
        email author
        email this author
        follow the author
        follow this author
        follow author
        follow the author on *
        connect with the author
        connect with author
        learn more about the author
        learn more about the authors
        read more about the author
        more about the author
        about our contributors
        our editorial process
        learn about our editorial policies
        learn about our editorial process
        learn more about our editorial process
        read our editorial policy
        read our editorial process
        our editorial standards
        meet our experts
        meet our review board
        suggest an edit
        suggest a correction
        submit a correction
        report a correction
        report a typo
        request a correction
        how we reviewed this article
        fact checked for accuracy
        View all authors
    """,
    "de": """
        alle artikel von *
        alle beiträge von *
        alle beiträge von * anzeigen
        alle artikel des autors
        alle artikel der autorin
        weitere artikel des autors
        weitere beiträge des autors
        artikel von diesem autor
        zum autorenprofil
        zur autorenseite
        autor folgen
        fehler melden
        korrektur vorschlagen
        alle posts vom autor *
        alle beiträge vom autor *
        alle posts von *
        Blog-Beiträge nach Autor
    """,
    "fr": """
        voir tous les articles de *
        voir tous ses articles
        voir tous les articles de l'auteur
        voir toutes les publications de *
        tous les articles de *
        tous ses articles
        suivre l'auteur
        contacter l'auteur
        signaler une erreur
        proposer une correction
        Articles de l'auteur
    """,
    "es": """
        ver todas las entradas de *
        ver todos los artículos de *
        ver todas las entradas
        ver todos los artículos
        todos los artículos de *
        más sobre el autor
        artículos del autor
        seguir al autor
        contactar al autor
        reportar un error
        informar de un error
        Artículos del blog por author
        Ver todos los autores
    """,
    "pt": """
        ver todos os posts de *
        ver todos os artigos de *
        ver todas as postagens
        todos os posts de *
        mais sobre o autor
        outros artigos do autor
        seguir o autor
        comunicar erro
        reportar erro
        Artigos do Autor
        Ver todos os autores
    """,
    "it": """
        vedi tutti gli articoli di *
        vedi tutti gli articoli
        tutti gli articoli di *
        altri articoli dell'autore
        articoli dello stesso autore
        vedi tutti i post di *
        segui l'autore
        contatta l'autore
        segnala un errore
        Articoli per autore
    """,
    "nl": """
        alle artikelen van *
        alle berichten van *
        bekijk alle berichten van *
        bekijk alle artikelen van *
        fout gezien
        fout gevonden
        meld een fout
        fout gezien? mail ons
        Bekijk alle auteurs
        Blog Artikelen Van Auteur
    """,
    "sv": """
        alla artiklar av *
        alla inlägg av *
        visa alla inlägg av *
        följ författaren
        hittat fel i texten
    """,
    "da": """
        alle artikler af *
        alle indlæg af *
        vis alle indlæg af *
        mere fra forfatteren
    """,
    "nb": """
        alle artikler av *
        alle innlegg av *
        vis alle innlegg av *
        mer fra forfatteren
        Forfatters Bloggartikler
    """,
    "fi": """
        kaikki artikkelit kirjoittajalta *
        näytä kaikki artikkelit kirjoittajalta *
        lisää kirjoittajalta
    """,
    "pl": """
        wszystkie artykuły autora
        wszystkie wpisy autora
        zobacz wszystkie wpisy
        zobacz wszystkie artykuły autora
        zobacz wszystkie posty *
        więcej artykułów autora
        więcej wpisów autora
        zgłoś błąd
        zauważyłeś błąd
        Artykuły bloga autora
        Zobacz wszystkich autorów
    """,
    "cs": """
        všechny články autora
        všechny články od *
        zobrazit všechny články
        zobrazit všechny příspěvky od *
        nahlásit chybu
        našli jste chybu
    """,
    "hu": """
        a szerző összes cikke
        a szerző cikkei
        a szerző további cikkei
        a szerző további írásai
        * összes bejegyzése
    """,
    "ro": """
        toate articolele de *
        toate articolele autorului
        vezi toate articolele
        vezi toate articolele de *
        mai multe de la acest autor
    """,
    "el": """
        όλα τα άρθρα του συντάκτη
        περισσότερα από τον συντάκτη
        δείτε όλα τα άρθρα του *
    """,
    "tr": """
        yazarın tüm yazıları
        yazarın diğer haberleri
        tüm yazılarını gör
        * tarafından yazılan tüm yazılar
        hata bildir
        Blog'un makale yazarı
        Tüm Yazarları Görüntüle
    """,
    "ru": """
        все статьи автора
        все материалы автора
        все публикации автора
        все записи автора
        все записи автора *
        все посты автора
        другие материалы автора
        ещё от автора
        нашли ошибку
        нашли ошибку в тексте
        нашли опечатку
        нашли опечатку? выделите фрагмент и нажмите ctrl+enter
        нашли ошибку? выделите ее и нажмите ctrl+enter
        нашли ошибку? выделите текст и нажмите ctrl+enter
        сообщить об ошибке
        сообщить об опечатке
        выделите ее и нажмите ctrl+enter
        заметили ошибку? выделите текст и нажмите ctrl+enter
        заметили опечатку? выделите текст и нажмите ctrl+enter
        Автор статей блога
    """,
    "uk": """
        усі статті автора
        всі статті автора
        усі матеріали автора
        всі матеріали автора
        усі записи автора *
        повідомити про помилку
        знайшли помилку
        знайшли помилку? виділіть її та натисніть ctrl+enter
        якщо ви знайшли помилку, виділіть її та натисніть ctrl+enter
        якщо ви помітили помилку, виділіть її та натисніть ctrl+enter
        Переглянути всіх авторів
    """,
    "ar": """
        كل مقالات الكاتب
        جميع مقالات الكاتب
        المزيد من مقالات الكاتب
        مقالات أخرى للكاتب
        ناشر مواضيع المدونة
    """,
    "fa": """
        مشاهده همه مطالب نویسنده
        مطالب دیگر نویسنده
        سایر مطالب نویسنده
        همه نوشته‌های نویسنده
    """,
    "he": """
        כל הכתבות של *
        לכל הכתבות של *
        כל הפוסטים של *
        עוד מאת *
        מצאתם טעות
        דווחו על טעות
    """,
    "id": """
        lihat semua tulisan *
        lihat semua artikel *
        artikel lain dari penulis
        lihat semua pos milik *
        lihat semua pos
    """,
    "vi": """
        xem tất cả bài viết của *
        xem tất cả bài viết bởi *
        bài viết khác của tác giả
        bài cùng tác giả
        Xem tất cả tác giả
    """,
    "zh": """
        查看作者的所有文章
        查看*的所有文章
        作者的更多文章
        查看所有作者
        檢視*的全部文章
        看更多*的文章
        作者的其他文章
        更多作者文章
        檢視所有作者
    """,
    "ja": """
        この著者の記事一覧
        この著者の記事を見る
        この著者の他の記事を見る
        この記事の筆者の記事一覧
        執筆記事一覧
        この執筆者の記事一覧
        このライターの記事一覧
        著者の記事一覧
        投稿者の記事一覧
        すべての著者を見る
    """,
    "ko": """
        기자의 다른 기사
        기자의 다른기사
        기자의 다른 기사 보기
        이 기자의 다른기사 보기
        저자의 다른 글
        기자 페이지
        기자 구독
        기자의 다른기사 보기
        다른기사 보기
        기자페이지
        모든 저자 보기
        기자 프로필
        기자 구독하기
        기자의 기사 더보기
    """,
}


_PROSE = "The mayor opened the new ferry line on Monday, and a hundred people came to the quay to see the boat off."

_ARTICLE = "\n\n".join(
    (
        _PROSE,
        "The boat takes an hour to the island, and tickets are sold at the old customs house on the quay.",
        "In winter the line rests, because the pier is too low for the storms of January and February.",
        "Bicycles travel free, which the council had not wanted, and dogs pay half the fare of their owners.",
        "The last boat leaves the island at nine in the evening, and on Sundays already at eight o'clock.",
        "A second boat is to follow in two years, if the harbour on the island is made deeper by then.",
        "The old ferry, which nobody wanted to buy, lies behind the customs house and serves as a school for pilots.",
    )
)


RULES = [
    Line(
        id="authors/reporter-mail",
        reason="It is the address of the reporter.",
        pattern=r"(?:[•▲■·/-]\s*)?(?=.*(?:기자|특파원|논설위원|뉴스|일보|신문))(?:[가-힣A-Z]{2,12}[ /=·]{1,4}){1,4}"
        r"[(\[<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]>]?",
        words="기자 특파원 논설위원 com net org kr",
        longest=90,
        where=("head", "tail"),
        removes=[
            f"{_ARTICLE}\n\n⟦김항구 기자 harbour@gull.example⟧",
            f"{_ARTICLE}\n\n⟦갈매기신문 김항구 기자 / harbour@gull.example⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n접수 harbour@gull.example",
            f"{_ARTICLE}\n\n김항구 기자는 harbour@gull.example 로 편지를 받았다.",
        ],
    ),
    Phrases(
        id="authors/link",
        reason="It leads to more by the author, or to the editors.",
        phrases=LINKS,
        removes=[
            f"{_ARTICLE}\n\n⟦More articles by Ada Field⟧",
            f"{_ARTICLE}\n\n⟦View all posts by Ada Field⟧",
            f"{_ARTICLE}\n\n⟦Suggest a correction⟧",
        ],
        keeps=[
            "She hopes to read more by this author, the mayor said.",
            "Correction: an earlier version of this article named the wrong island.",
        ],
    ),
]
