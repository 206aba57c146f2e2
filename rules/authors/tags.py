"""Tags and categories of the page, listed below it or above.

Not cruft: the topics that an article goes through, and what it says about tags.
"""

from collections.abc import Iterator

from cleaner.rule import Block, DocumentLines, Find, Labels, Shape, all_listed, late

# Above a list of words at the text's end. “Topics” and “categories” may stand above a list of the article's own.
TAG_LISTS = {
    "en": """
        tags
        tagged
        tagged as
        tagged in
        tagged with
        article tags
        post tags
        blog tags
        filed under
        filed in
        posted in
        posted under
        related tags
        topics covered
    """,
    "de": """
        schlagwörter
        schlagworte
        stichworte
        stichwörter
        abgelegt unter
        veröffentlicht in
    """,
    "fr": """
        mots-clés
        mots clés
        étiquettes
        classé dans
        classé sous
    """,
    "es": """
        etiquetas
        archivado en
        archivado bajo
    """,
    "pt": """
        marcadores
        arquivado em
    """,
    "it": """
        etichette
        archiviato in
    """,
    "nl": """
        trefwoorden
        geplaatst in
    """,
    "sv": """
        taggar
        etiketter
        Ämnen i artikeln
    """,
    "nb": """
        stikkord
        emneord
    """,
    "fi": """
        asiasanat
        avainsanat
    """,
    "pl": """
        tagi
        słowa kluczowe
    """,
    "cs": """
        štítky
        klíčová slova
    """,
    "hu": """
        címkék
        kulcsszavak
    """,
    "ro": """
        etichete
        taguri
        cuvinte cheie
    """,
    "el": """
        ετικέτες
    """,
    "tr": """
        etiketler
    """,
    "ru": """
        метки
        теги
        тэги
        ключевые слова
    """,
    "uk": """
        мітки
        позначки
        ключові слова
    """,
    "ar": """
        وسوم
        الوسوم
        الكلمات المفتاحية
        كلمات دلالية
        الكلمات الدلالية
        الكلمات الدالة
        كلمات دالة
    """,
    "fa": """
        برچسب ها
        برچسب‌ها
        کلمات کلیدی
        کلیدواژه‌ها
    """,
    "he": """
        תגיות
        תגים
    """,
    "hi": """
        टैग
        टैग्स
    """,
    "id": """
        tag terkait
        topik terkait
        kata kunci
    """,
    "vi": """
        từ khóa
    """,
    "zh": """
        标签
        关键词
        標籤
        關鍵字
    """,
    "ja": """
        タグ
        関連タグ
        関連キーワード
    """,
    "ko": """
        태그
        관련 태그
        관련태그
    """,
}

# Before a colon and a list of words.
TAGS = {
    "en": """
        tags
        tag
        tagged
        tagged in
        tagged with
        tagged under
        article tags
        post tags
        blog tags
        filed under
        filed in
        filed to
        posted in
        posted under
        categories
        categorized in
        categorized under
        related tags
        related categories
        hashtags
    """,
    "de": """
        schlagwörter
        schlagworte
        schlagwort
        stichworte
        stichwörter
        kategorien
        abgelegt unter
        abgelegt in
        veröffentlicht in
        verschlagwortet mit
    """,
    "fr": """
        étiquettes
        classé dans
        classé sous
        publié dans
    """,
    "es": """
        etiquetas
        etiquetado
        etiquetado como
        etiquetado en
        categorías
        archivado en
        archivado bajo
        publicado en
    """,
    "pt": """
        marcadores
        arquivado em
        marcado com
        publicado em
    """,
    "it": """
        etichette
        categorie
        archiviato in
        pubblicato in
    """,
    "nl": """
        labels
        categorieën
        geplaatst in
        gearchiveerd onder
    """,
    "sv": """
        taggar
        etiketter
        kategorier
    """,
    "da": """
        emner
    """,
    "nb": """
        stikkord
        emneord
    """,
    "fi": """
        kategoriat
    """,
    "pl": """
        tagi
        kategorie
    """,
    "cs": """
        štítky
        tagy
        rubriky
    """,
    "hu": """
        címkék
        kategóriák
    """,
    "ro": """
        etichete
        taguri
        categorii
    """,
    "el": """
        ετικέτες
        κατηγορίες
    """,
    "tr": """
        etiketler
        etiket
        kategoriler
    """,
    "ru": """
        метки
        теги
        тэги
        рубрики
    """,
    "uk": """
        мітки
        позначки
    """,
    "ar": """
        وسوم
        الوسوم
        كلمات دلالية
        الكلمات الدلالية
    """,
    "fa": """
        برچسب‌ها
        برچسب
    """,
    "he": """
        תגיות
        תגים
    """,
    "hi": """
        टैग
        टैग्स
    """,
    "id": """
        tag terkait
    """,
    "vi": """
        thẻ
    """,
    "zh": """
        标签
        文章标签
        標籤
        文章標籤
    """,
    "ja": """
        タグ
        関連タグ
        関連キーワード
    """,
    "ko": """
        태그
        관련태그
        관련 태그
    """,
}


# What a site calls its tags and a learned paper the words it is found by, as `DocumentLines.key` has them.
KEYWORDS = {
    "fr": "mots-cles; mots cles",
    "nl": "trefwoorden",
    "sv": "nyckelord",
    "fi": "asiasanat; avainsanat",
    "pl": "slowa kluczowe",
    "cs": "klicova slova",
    "hu": "kulcsszavak",
    "ro": "cuvinte cheie",
    "el": "λεξεισ κλειδια",
    "ru": "ключевые слова",
    "uk": "ключові слова",
    "ar": "کلمات مفتاحیه",
    "fa": "کلمات کلیدی; کلیدواژهها",
    "id": "kata kunci",
    "vi": "tu khoa",
    "zh": "关键词; 關鍵字",
}
# What the paper's abstract begins with.
ABSTRACTS = {
    "en": "abstract; summary",
    "fr": "resume",
    "nl": "samenvatting",
    "sv": "sammanfattning; abstrakt",
    "fi": "tiivistelma",
    "pl": "streszczenie; abstrakt",
    "cs": "abstrakt; anotace; souhrn",
    "hu": "absztrakt; osszefoglalo; kivonat",
    "ro": "rezumat; abstract",
    "el": "περιληψη",
    "ru": "аннотация; резюме; реферат",
    "uk": "анотація; резюме; реферат",
    "ar": "الملخص; ملخص",
    "fa": "چکیده",
    "id": "abstrak",
    "vi": "tom tat",
    "zh": "摘要; 提要",
}
_KEYWORDS = tuple(all_listed(KEYWORDS))
_ABSTRACTS = tuple(all_listed(ABSTRACTS))
_LISTED = late(r"[^:：]{2,30}[:：]\s*[^.!?=|:：]{2,200}$")
_HEADED = late(rf"(?:{'|'.join(_ABSTRACTS)})(?: ?[:.].*)?$")
# Two hashtags or more, with spaces, commas or bars between them, and the characters of such a line at most.
_HASHTAGS = late(r"(?:#[^\W\d_][\w-]*[\s,，·|]+)+#[^\W\d_][\w-]*")
LONGEST_HASHTAGS = 200


def keywords(document: DocumentLines) -> Iterator[Find]:
    """Lines that list key words, in a text without an abstract."""
    lines = [number for number in document.filled if document.key(number).startswith(_KEYWORDS)]
    found = [number for number in lines if _LISTED.match(document.lines[number].strip())]
    if found and not any(_HEADED.match(document.key(number)) for number in document.filled):
        yield from (Find(number, number, (document.lines[number].strip()[:40],)) for number in found)


def hashtags(document: DocumentLines) -> Iterator[Find]:
    """Lines of two hashtags or more and nothing else."""
    if not document.holds("#"):
        return
    for number in [number for number in document.filled if document.lines[number].lstrip().startswith("#")]:
        line = document.lines[number].strip()
        if len(line) <= LONGEST_HASHTAGS and _HASHTAGS.fullmatch(line):
            yield Find(number, number, (line,))


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

_MORE = "\n\n".join(
    (
        "The yard in the bay built the boat in nine months, which is a month less than anybody had thought.",
        "Her engine runs on what the island's own mill presses, and the captain says that it smells of chips.",
        "She is to carry sixty people and six cars, and in August she is to sail at night as well.",
        "A second boat would cost as much again, and the council will vote on it in the autumn.",
        "Until then the old one stays in the dock, with her nets and ropes, for the days without wind.",
    )
)


RULES = [
    Block(
        id="authors/tag-list",
        reason="It lists the page's tags and categories.",
        openers=TAG_LISTS,
        items="words",
        where=("tail",),
        most=20,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦Tags\n\nboats\n\nislands⟧",
            f"{_ARTICLE}\n\n⟦Filed Under:\n- Harbour\n- News⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nTags\n\n{_MORE}",
            f"Tags\n\nboats\n\n{_ARTICLE}",
            "3\nTags\nA wall for the harbour\nSay yes\nSay no\nSay nothing\nWho asks\nWho pays",
        ],
    ),
    Labels(
        id="authors/tags",
        reason="It lists the page's tags and categories.",
        labels=TAGS,
        # What is tagged is named; a phrase that begins with a small word tells something.
        rest=(
            r"(?!(?:.*,\s)?(?-i:an?|the|under|over|up|less|more|for|with|ein|eine|der|die|das|bis|unter|über|un|une"
            r"|el)\s)"
            r"[^.!?=|]{2,200}$"
        ),
        longest=240,
        where=("head", "tail"),
        removes=[
            "Tags: boats, harbour, islands",
            f"{_ARTICLE}\n\n⟦Filed under: News, Harbour⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nCategories: under 50 tons, over 50 tons, no load",
            f"{_ARTICLE}\n\nTag: a label on a sack, with the miller's name",
            "Tags: they tell a page what it is about. Nobody reads them.",
            "Categories of boats are many, and tags are few.",
        ],
    ),
    Shape(
        id="authors/keywords",
        reason="It lists the page's tags.",
        find=keywords,
        words=(
            "cles trefwoorden nyckelord asiasanat avainsanat kluczowe slova kulcsszavak cheie κλειδια слова مفتاحیه"
            " کلیدی کلیدواژهها kunci khoa 关键词 關鍵字"
        ),
        where=("tail",),
        longest=240,
        removes=[
            f"{_ARTICLE}\n\n⟦Słowa kluczowe: statki, port, wyspy⟧",
            f"{_ARTICLE}\n\n⟦Ключевые слова: паром, порт⟧",
        ],
        keeps=[
            "Аннотация: речь идёт о пароме.\n\nКлючевые слова: паром, порт, остров",
            f"Abstrakt\n\n{_ARTICLE}\n\nSłowa kluczowe: statki, port, wyspy",
            f"港口的新船\n\n关键词：渡轮；港口\n\n{_ARTICLE}",
        ],
    ),
    Shape(
        id="authors/hashtags",
        reason="It lists the page's tags.",
        find=hashtags,
        where=("tail",),
        longest=200,
        removes=[
            f"{_ARTICLE}\n\n⟦#boats #islands #ferry-line⟧",
            f"{_ARTICLE}\n\n⟦#船, #島⟧",
        ],
        keeps=[
            f"#boats #islands\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\n# Boats and islands",
            f"{_ARTICLE}\n\n#4 in a row",
            f"{_ARTICLE}\n\nTag it with #boats and #islands.",
        ],
    ),
]
