"""Lines that announce another article with a button's words and its headline.

Not cruft: advice to read more that goes on after a colon, and an author's own pointer above the next heading.
"""

import re
from collections.abc import Iterator

from cleaner.rule import LONG_TEXT, DocumentLines, Find, Labels, Shape

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
        leer mas
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
        číst dále
        číst více
    """,
    "hu": """
        bővebben
        olvass tovább
    """,
    "ro": """
        citeste mai mult
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
        إقرأ المزيد
        اقرأ المزيد
        لقراءة المزيد
    """,
    "fa": """
        ادامه مطلب
        خواندن بیشتر
    """,
    "he": """
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

# A headline: a capital first where the script has capitals, and one sentence at most, so no full stop both inside and
# at the end.
_ONE_SENTENCE = r"(?=[\W_]{0,4}(?-i:[\p{Lu}\p{Lt}\p{Lo}\p{N}]))(?!(?:[^.]|\.(?!\s))*+\.\s.*+(?<=\.)$)\S"

# A label and a headline, in characters.
_READ_MORE_LENGTH = 200
# The same in English. Of such lines above a heading three in four by words were counted as the article's own, of those
# between two paragraphs one in three.
_READ_MORE_ENGLISH = re.compile(
    r"[\W_]*(?:(?:click here to )?read more|continue reading)\s?(?::|\s[|–—-]\s|[–—»›>→])\s?(.+)", re.IGNORECASE
)


def find_read_more(document: DocumentLines) -> Iterator[Find]:
    """ "Read more" and a headline, unless it ends a section: above a heading it may be the author's own pointer."""
    keys = document.keys
    named = {n for n in document.filled if "read more" in keys[n] or "continue reading" in keys[n]}
    below = -1
    for number in reversed(document.filled) if named else ():
        line = document.lines[number].strip()
        found = _READ_MORE_ENGLISH.fullmatch(line) if number in named and len(line) <= _READ_MORE_LENGTH else None
        if found is None:
            below = number
        elif _is_headline(found[1]) and (line.startswith("[") or below < 0 or document.is_prose(below)):
            yield Find(number, number, (line,))


def _is_headline(text: str) -> bool:
    """Whether a text begins with a capital, a number or a mark, and is one sentence at most."""
    first = text.lstrip("\"'“‘«*_ ")[:1]
    return (first.isupper() or first.isdigit()) and not (text.endswith(".") and ". " in text)


RULES = [
    Shape(
        id="buttons/read-more",
        reason="It announces another article of the site in the middle of this one.",
        find=find_read_more,
        words="read reading",
        language="en",
        longest_text=LONG_TEXT,
        removes=[
            "⟦Read more: Why the ferry no longer runs⟧",
            "⟦[Read More: Ten harbours worth a detour]⟧\nThe ferry",
            "The harbour closed in 2001.\n⟦>> Read more: Why the ferry no longer runs⟧",
        ],
        keeps=[
            "Read more: it helps when the harbour freezes.",
            "Read more books: that was the whole of her advice.",
            "Continue reading the meter for a week: the average is what counts.",
            "The harbour closed in 2001.\nRead more: Why the ferry no longer runs\nThe new pier\nIt opened in 1902.",
        ],
    ),
    Labels(
        id="buttons/label",
        reason="It announces another article of the site in the middle of this one.",
        labels=READ_MORE,
        rest=_ONE_SENTENCE,
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
