"""The titles of the articles before and after this one, each below a word that says so.

Not cruft: an article's own headings that happen to be such words.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape, longest_words, phrase_set

# Keys of the words over the titles of the article before and after this one.
_BEFORE = phrase_set(
    """
    previous
    prev
    previous post
    previous article
    previous story
    older
    older post
    zuruck
    vorheriger
    vorheriger beitrag
    vorheriger artikel
    precedent
    article precedent
    anterior
    entrada anterior
    articulo anterior
    post anterior
    artigo anterior
    precedente
    articolo precedente
    vorige
    vorig artikel
    vorig bericht
    foregaende
    forrige
    edellinen
    poprzedni
    poprzedni wpis
    poprzedni artykul
    predchozi
    predchozi clanek
    elozo
    anterior articol
    articolul anterior
    προηγουμενο
    onceki
    onceki yazi
    предыдущая
    предыдущая статья
    предыдущая запись
    попередня
    попередня стаття
    السابق
    المقال السابق
    قبلی
    הקודם
    sebelumnya
    artikel sebelumnya
    bai truoc
    上一篇
    前の記事
    이전글
    이전 글
    """
)
_AFTER = phrase_set(
    """
    next
    next post
    next article
    next story
    newer
    newer post
    up next
    weiter
    nachster
    nachster beitrag
    nachster artikel
    suivant
    article suivant
    siguiente
    siguiente entrada
    entrada siguiente
    articulo siguiente
    proximo
    proximo post
    proximo artigo
    post seguinte
    successivo
    articolo successivo
    prossimo articolo
    volgende
    volgend artikel
    volgend bericht
    nasta
    naeste
    neste
    seuraava
    nastepny
    nastepny wpis
    nastepny artykul
    dalsi
    dalsi clanek
    nasledujici
    kovetkezo
    urmatorul
    articolul urmator
    επομενο
    sonraki
    sonraki yazi
    следующая
    следующая статья
    следующая запись
    наступна
    наступна стаття
    التالی
    المقال التالی
    بعدی
    הבא
    selanjutnya
    artikel selanjutnya
    bai sau
    下一篇
    次の記事
    다음글
    다음 글
    """
)
_EITHER = _BEFORE | _AFTER
# Titles are shorter than paragraphs that a page cuts off.
_TITLE_LENGTH = 150


def find_pairs(document: DocumentLines) -> Iterator[Find]:
    """ "Previous", a title, "Next", a title, or the other way round."""
    filled, ways = document.filled, document.filled_with(_EITHER)
    opening = next((index for index, number in enumerate(filled) if document.is_prose(number)), 0) if ways else 0
    for index in ways:
        if index + 3 >= len(filled):
            return
        first, title, second, other = filled[index : index + 4]
        words = (document.key(first), document.key(second))
        either_way = (words[0] in _BEFORE and words[1] in _AFTER) or (words[0] in _AFTER and words[1] in _BEFORE)
        spoken = any(document.lines[number].rstrip().endswith(("!", ".")) for number in (first, second))
        titles = _is_title(document, title) and _is_title(document, other) and _marked(document, title, other)
        headline = index + 4 == opening  # what stands right above the first paragraph is the article's own title
        if either_way and not spoken and titles and not headline:
            yield Find(first, other, (document.lines[first].strip(), document.lines[second].strip()))


def _is_title(document: DocumentLines, number: int) -> bool:
    line = document.lines[number].strip()
    return not document.is_prose(number) and len(line) <= _TITLE_LENGTH and not line.endswith((".", "。", "।"))


def _marked(document: DocumentLines, *numbers: int) -> bool:
    """Whether all of the lines are items of a list, or none."""
    return len({document.lines[number].lstrip()[:1] in "-*+•·" for number in numbers}) == 1


RULES = [
    Shape(
        id="navigation/pair",
        reason="It leads to the next and the previous article.",
        find=find_pairs,
        words=longest_words(_BEFORE),
        removes=[
            "The pier is still there.\n\n⟦Previous\nTen harbours worth a detour\nNext\nWhy the ferry left⟧",
            "⟦Vorheriger Beitrag\nDer alte Hafen\nNächster Beitrag\nDie neue Fähre⟧",
        ],
        keeps=[
            "Previous\nThe old pier was built of oak and stood for a hundred years.\nThe old light\nThe new light",
            "Previous owners\nAda Example\nNext of kin\nBeda Example",
            "Next\nThe one who comes after.\nPrevious\nThe one who was before.",
            "Previous\nThe harbour book\nNext\nThe old pier\n\nThe old pier was built of oak and stood for a hundred "
            "years, until the winter in which the ice took it.",
            "* Previous\n* The harbour book\n* Next\nThe old pier",
        ],
    ),
]
