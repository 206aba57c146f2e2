"""Labels that may stand in an article's own text, too: only a headline after them makes a teaser.

Not cruft: a reference to a part of a book, a word with what it means, and further reading. In long guides they stay
(`longest_text`).
"""

from cleaner.rule import LONG_TEXT, Labels, Line

SEE_ALSO = {
    "en": """
        also see
        do not miss
        don't miss
        must read
        must watch
        must-read
        not to be missed
        see also
        see too
    """,
    "de": """
        lesen sie hier
        lesen sie jetzt
        sehen sie hier
        hier lesen
        nicht verpassen
        siehe auch
        siehe dazu
        siehe dazu auch
        siehe hierzu auch
        verpasse nicht
        verpassen sie nicht
    """,
    "fr": """
        à ne pas louper
        à ne pas manquer
        à ne pas rater
        voir aussi
        voir également
    """,
    "es": """
        no se lo pierda
        no se pierda
        no te lo pierdas
        no te pierdas
        véase además
        véase también
        ver nota
        ver también
    """,
    "pt": """
        a não perder
        assista também
        não perca
        não perder
        ouça também
        vejam também
        ver também
    """,
    "it": """
        ascolta anche
        da non perdere
        non perderti
        non perdetevi
        si veda anche
    """,
    "nl": """
        mis dit niet
        zie ook
    """,
    "sv": """
        missa inte
        se även
        se också
    """,
    "da": """
        gå ikke glip af
        se også
    """,
    "nb": """
        gå ikke glipp av
        ikke gå glipp av
        se også
    """,
    "fi": """
        älä missaa
        katso myös
    """,
    "pl": """
        patrz też
        zobacz też
    """,
    "cs": """
        nenechte si ujít
        viz také
        viz též
    """,
    "hu": """
        lásd még
        nézd meg
        olvasd el
    """,
    "ro": """
        a se vedea și
        vezi și
    """,
    "el": """
        βλέπε επίσης
        δείτε
        δείτε επίσης
        διάβασε
        διαβάστε
    """,
    "tr": """
        ayrıca bakınız
        ayrıca bkz
    """,
    "ru": """
        рекомендуем
        см. также
        смотрите
        советуем
        читайте
    """,
    "uk": """
        див. також
        дивіться
        рекомендуємо
        читайте
    """,
    "ar": """
        إقرأ
        انظر أيضا
        شاهد
        شاهدوا
        طالع
        للمزيد
    """,
    "fa": """
        ببینید
        بخوانید
        همچنین نگاه کنید
    """,
    "he": """
        צפו
        קרא
        קראו
        ראו גם
    """,
    "hi": """
        देखें
        पढ़े
        पढ़ें
        वीडियो देखें
    """,
    "id": """
        lihat juga
        lihat pula
    """,
    "vi": """
        đọc thêm
        tham khảo
        tham khảo thêm
        tìm hiểu thêm
        xem thêm
    """,
}
# Such labels of one word, which may be a name or a word of another language too: a captain called Lea, the lire.
SEE_ALSO_WORDS = {
    "fr": """
        lire
        lisez
    """,
    "es": """
        lea
        lee
        leer
        mirá
        mire
        vea
    """,
    "pt": """
        assista
        leia
        ler
        veja
    """,
    "it": """
        approfondimento
        approfondisci
        guarda
        leggi
    """,
    "nl": """
        bekijk
        lees
    """,
    "sv": """
        läs
    """,
    "da": """
        læs
    """,
    "nb": """
        les
    """,
    "fi": """
        lue
    """,
    "pl": """
        czytaj
        obejrzyj
        posłuchaj
        przeczytaj
        zobacz
    """,
    "cs": """
        čtěte
    """,
    "ro": """
        citește
        vezi
    """,
    "tr": """
        izleyin
        okuyun
    """,
    "id": """
        baca
        simak
        tonton
    """,
}

# Labels whose word alone may head a part of the article; with a headline after them they are teasers.
RELATED = {
    "en": """
        latest news
        most popular
        most read
        related
        related links
        related topics
        top stories
        top story
        trending
        trending now
    """,
    "de": """
        aktuelle nachrichten
        verwandt
        weitere themen
    """,
    "fr": """
        dans l'actualité
        sujet lié
    """,
    "es": """
        lo más leído
        relacionada
        relacionadas
        relacionado
        relacionados
    """,
    "pt": """
        relacionada
        relacionadas
        relacionado
        relacionados
    """,
    "it": """
        correlati
        correlato
    """,
    "nl": """
        gerelateerd
    """,
    "sv": """
        relaterat
    """,
    "da": """
        relateret
    """,
    "nb": """
        relatert
    """,
    "pl": """
        powiązane
    """,
    "cs": """
        související
    """,
    "hu": """
        kapcsolódó
    """,
    "el": """
        σχετικά
    """,
    "tr": """
        ilgili
    """,
    "ru": """
        также по теме
        на эту тему
        по теме
    """,
    "uk": """
        також по темі
        на цю тему
        по темі
    """,
    "ar": """
        ذات صلة
        متعلق
    """,
    "fa": """
        مرتبط
    """,
    "he": """
        קשור
    """,
    "id": """
        terkait
    """,
    "vi": """
        liên quan
    """,
    "zh": """
        相关
        相關
    """,
    "ja": """
        関連
    """,
    "ko": """
        관련
    """,
}

# Labels that an article uses for points of its own too.
WEAK_LABELS = {
    "en": """
        also
        explained
        featured
        featured story
        find out more
        in pictures
        latest
        learn more
        listen
        more
        popular
        previously
        read
        recommended
        suggested
        suggested reading
        top pick
        watch
        watch now
    """,
    "de": """
        aktuell
        auch
        bildergalerie
        empfehlung
        empfohlen
        im video
        mehr
        mehr erfahren
        podcast
        sehen sie
        tipp
    """,
    "fr": """
        à découvrir
        à écouter
        à lire
        découvrez
        écoutez
        en savoir plus
        recommandé
        regardez
        voir
        diaporama
        en vidéo
        décryptage
    """,
    "es": """
        además
        destacado
        más
        más información
        recomendado
        recomendamos
        ver
    """,
    "pt": """
        destaque
        mais
        recomendado
        recomendamos
        saiba mais
    """,
    "it": """
        consigliato
        da vedere
        scopri
        scopri di più
        vedi
    """,
    "nl": """
        aanbevolen
        luister
        meer
        ontdek
        tip
    """,
    "pl": """
        galeria
        nie przegap
        polecamy
        sprawdź
        wideo
        więcej
    """,
    "ru": """
        видео по теме
        интересно
        не пропустите
        слушайте
        смотри
    """,
    "cs": """
        fotogalerie
    """,
    "ro": """
        nu rata
    """,
    "uk": """
        не пропустіть
    """,
    "vi": """
        đừng bỏ lỡ
    """,
    "id": """
        jangan lewatkan
    """,
    "tr": """
        kaçırmayın
    """,
}
# A capital first where the script has capitals, more than a word, no address and no full stop at the end.
_TITLE = (
    r"(?=\W{0,2}(?-i:[\p{Lu}\p{Lt}\p{Lo}\p{N}]))(?!.*(?:https?:|www\.))(?=.*(?:\p{L}{4}|[\p{Han}\p{Hangul}]))"
    r"(?=\S++\s++\S++\s++\S|.{0,9}[\p{Han}\p{Hangul}])"
    r".*+(?<![.:])$"
)
# A reference to a part of a book is no headline.
_REFERENCE = (
    r"(?!.{0,150}?\b(?:acts|appendix|articles?|chapters?|fig|figures?|footnotes?|notes?|pages?|pp?|paragraphs?|parts?"
    r"|sections?|tables?|verses?|vol|volumes?|kapitel|chapitre|capítulo|capitolo|hoofdstuk)\.?\s"
    r"(?:\d|[ivxl]+\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b))"
)
# At least four words, the first one capital where the script has capitals, no address and no full stop at the end.
_HEADLINE = (
    rf"{_REFERENCE}"
    r"(?=\W{0,2}(?-i:[\p{Lu}\p{Lt}\p{Lo}\p{N}]))(?!.*(?:https?:|www\.))(?=(?:\S++\s++){3}\S)"
    r"(?:[^.]|\.(?=\S))*+(?<![.:])$"
)
# Labels that stand before a headline with nothing between; the first words of the languages' commonest teasers.
_UNMARKED = (
    r"also (?:read|see|check out)|read (?:also|next)|see also|must[- ]read|you (?:may|might) also (?:like|enjoy)"
    r"|lesen sie (?:(?:da|hier)zu )?auch|lies auch|auch interessant"
    r"|à lire (?:aussi|également)|lire (?:aussi|également)|lisez aussi|sur le même sujet"
    r"|le[ae] también|lee además|[lt]e puede interesar|te recomendamos|mir[ae] también|ve[ar] también"
    r"|leia (?:também|ainda)|veja também|leggi anche|potrebbe interessarti(?: anche)?"
    r"|lees ook|bekijk ook|läs (?:också|även)|læs også|les også|se (?:også|även)|lue myös|katso myös"
    r"|(?:prze)?czytaj (?:także|też|również)|zobacz (?:także|też|również)|(?:přečtěte si|čtěte) (?:také|též)"
    r"|cite[sșş]te [sșş]i|ez is érdekelheti?|διαβάστε (?:επίσης|ακόμα|ακόμη|σχετικά)|δείτε επίσης"
    r"|читайте (?:также|також|ще)|смотрите также|дивіться також|материалы? по теме"
    r"|[إا]قرأ [أا]يض[اًا]+|شاهد [أا]يض[اًا]+|بیشتر بخوانید|קראו גם|(?:ये|यह|इसे) भी पढ़ें"
    r"|baca (?:juga|pula)|simak juga|lihat juga|xem thêm|đọc thêm|có thể bạn quan tâm"
)
# A word of each, as keys have it.
_UNMARKED_WORDS = (
    "also read must auch aussi egalement lire meme tambien ademas interesar recomendamos ainda anche interessarti ook "
    "ocksa aven ogsa myos takze tez rowniez ctete prectete citeste erdekelhet erdekelheti επισησ ακομα ακομη σχετικα "
    "также також ще материал материалы ایضا بخوانید גם भी juga pula xem doc quan"
)


RULES = [
    Labels(
        id="teasers/related",
        reason="It announces another article of the site in the middle of this one.",
        labels=RELATED,
        rest=_TITLE,
        longest=150,
        longest_text=LONG_TEXT,
        removes=[
            "⟦RELATED: Why the ferry no longer runs⟧",
            "⟦Relacionado: El puerto que nadie quería⟧",
            "⟦По теме: Почему паром больше не ходит⟧",
        ],
        keeps=[
            "Related: the ban on swimming.",
            "Recommended: 3 eggs",
            "Recommended reading: the whole of it. Start with the harbour.",
        ],
    ),
    Labels(
        id="teasers/see-also",
        reason="It announces another article of the site in the middle of this one.",
        labels=SEE_ALSO,
        rest=_HEADLINE,
        longest=150,
        longest_text=LONG_TEXT,
        removes=[
            "⟦SEE ALSO: Ten Harbours Worth a Detour This Summer⟧",
            "⟦Siehe auch: Wie der Hafen zu seinem Namen kam⟧",
            "⟦Xem thêm: Vì sao bến phà cũ đóng cửa⟧",
        ],
        keeps=[
            "See also: chapter 4.",
            "See also: The History of the Port, chapter two",
            "Read: allows to open the file and nothing more.",
            "Ver también: Puerto (desambiguación)",
        ],
    ),
    Labels(
        id="teasers/see-word",
        reason="It announces another article of the site in the middle of this one.",
        labels=SEE_ALSO_WORDS,
        # No figure, and nothing that somebody calls out or asks.
        rest=rf"(?=\W{{0,2}}\p{{L}})(?!.*[!?…]$){_HEADLINE}",
        longest=150,
        longest_text=LONG_TEXT,
        removes=[
            "⟦LIRE : Pourquoi le bac ne passe plus le dimanche⟧",
            "⟦Leia: Dez portos que valem a viagem⟧",
        ],
        keeps=[
            "Lea: You came all the way in that thing?",
            "Lire: 2,000 to the mark",
            "Lea: Ten boats are out\nJens: None of them is mine",
            "Jens: None of the ten is mine.\n\nLea: Ten boats are still out",
        ],
    ),
    Labels(
        id="teasers/weak-label",
        reason="It announces another article of the site, beside other cruft.",
        labels=WEAK_LABELS,
        rest=_HEADLINE,
        longest=150,
        weak=True,
        removes=[
            "⟦You may also like\nMore: Why the ferry no longer runs on Sundays⟧",
            "⟦Watch: Ten Harbours Worth a Detour This Summer\nMore: Why the ferry no longer runs on Sundays⟧",
        ],
        keeps=[
            "The town has three piers.\nNext: What the town did with the fourth one\nThe fourth pier was sold.",
            "The walk takes an hour.\nRecommended: Good shoes and a bottle of water\nThe path is steep.",
        ],
    ),
    Line(
        id="teasers/unmarked",
        reason="It announces another article of the site in the middle of this one.",
        pattern=rf"[\W_]{{0,3}}(?:{_UNMARKED}){_REFERENCE}\s?[:："
        rf"|–—-]?\s++(?=[\W_]{{0,2}}(?-i:[\p{{Lu}}\p{{Lo}}\p{{N}}]))(?:\S++\s++){{3,}}\S*+(?<![.,;:।۔])",
        words=_UNMARKED_WORDS,
        longest=140,
        longest_text=LONG_TEXT,
        removes=[
            "⟦[ Also read Ferry strikes: 3 things to know before you sail ]⟧",
            "⟦Lire aussi Pourquoi le bac ne passe plus le dimanche⟧",
            "⟦Читайте также Почему паром больше не ходит⟧",
        ],
        keeps=[
            "Also read the label on the back of the tin, which is printed small.",
            "Lesen Sie auch unser Heft über die Häfen des Nordens.",
            "See also Chapter 4.",
        ],
    ),
]
