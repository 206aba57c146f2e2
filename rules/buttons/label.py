"""Lines that announce another article with a button's words and its headline.

Not cruft: advice to read more that goes on after a colon, and in English the pointers of a long guide.
"""

from cleaner.rule import LONG_TEXT, ONE_SENTENCE, Labels

# The words of such a button that, before a colon, announce another article.
READ_MORE = {
    "de": """
        hier weiterlesen
        jetzt weiterlesen
        weiter lesen
        weiterlesen
    """,
    "fr": """
        en lire plus
        lire la suite
        lire plus
    """,
    "es": """
        continuar leyendo
        leer más
        leer nota
        leer nota completa
        leer noticia
        seguir leyendo
    """,
    "pt": """
        continue lendo
        leia mais
        ler mais
    """,
    "it": """
        continua a leggere
        leggi di più
        leggi tutto
    """,
    "nl": """
        lees het artikel
        lees meer
        lees verder
    """,
    "sv": """
        läs mer
        läs mera
    """,
    "da": """
        læs mere
        læs videre
    """,
    "nb": """
        les mer
        les videre
    """,
    "fi": """
        jatka lukemista
        lue lisää
    """,
    "pl": """
        czytaj dalej
        czytaj więcej
    """,
    "cs": """
        číst dál
        číst dále
        číst více
    """,
    "hu": """
        bővebben
        olvass tovább
    """,
    "ro": """
        citește mai departe
        citește mai mult
        citește mai multe
    """,
    "el": """
        διάβασε περισσότερα
        διαβάστε περισσότερα
    """,
    "tr": """
        daha fazla oku
        devamını oku
        haberi oku
    """,
    "ru": """
        подробнее
        читать далее
        читать подробнее
    """,
    "uk": """
        детальніше
        читати більше
        читати далі
    """,
    "ar": """
        اقرأ المزيد
        لقراءة المزيد
    """,
    "fa": """
        ادامه مطلب
        خواندن بیشتر
    """,
    "he": """
        המשך קריאה
        קרא עוד
        קראו עוד
    """,
    "hi": """
        आगे पढ़ें
        और पढ़ें
        पूरी खबर पढ़ें
    """,
    "id": """
        baca selengkapnya
        selengkapnya
    """,
    "vi": """
        đọc tiếp
        xem chi tiết
    """,
    "zh": """
        查看更多
        阅读更多
        看更多
        閱讀更多
    """,
    "ja": """
        続きを読む
        もっと読む
    """,
    "ko": """
        더 읽기
        자세히 보기
    """,
}

# The same in English, where longer guides print it as their authors' own pointers.
READ_MORE_ENGLISH = {
    "en": """
        click here to read more
        continue reading
        read more
    """,
}


RULES = [
    Labels(
        id="buttons/read-more",
        reason="It announces another article of the site in the middle of this one.",
        labels=READ_MORE_ENGLISH,
        rest=ONE_SENTENCE,
        longest=200,
        longest_text=LONG_TEXT,
        removes=[
            "⟦Read more: Why the ferry no longer runs⟧",
            "⟦[Read More: Ten harbours worth a detour]⟧\nThe ferry",
            "The harbour closed in 2001.\n⟦>> Read more: Why the ferry no longer runs⟧",
            "It opened in 1902.\n⟦Read more: Why the ferry no longer runs⟧\nThe new pier\nIt opened in 2001.",
        ],
        keeps=[
            "Read more: it helps when the harbour freezes.",
            "Read more books: that was the whole of her advice.",
            "Continue reading the meter for a week: the average is what counts.",
        ],
    ),
    Labels(
        id="buttons/label",
        reason="It announces another article of the site in the middle of this one.",
        labels=READ_MORE,
        rest=ONE_SENTENCE,
        longest=200,
        removes=[
            "⟦Weiterlesen: Wie der Hafen zu seinem Namen kam⟧",
            "⟦Leia mais: O porto que ninguém queria⟧",
        ],
        keeps=[
            "Weiterlesen lohnt sich: am Ende steht der Hafen.",
            "Leia mais devagar: o porto não foge. Assim disse a mestra.",
        ],
    ),
]
