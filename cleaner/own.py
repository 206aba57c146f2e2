"""What tells that a line which a rule matches is the article's own: its neighbours, and how it ends.

An article about cookies, a glossary, a contract or a poem says in its own words what pages say in theirs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from itertools import takewhile

from cleaner.code import is_code
from cleaner.document import Document
from cleaner.late import late
from cleaner.line import ends_in_full_stop, ends_sentence, is_prose, list_mark, reading_length
from cleaner.matcher import Match
from cleaner.outline import is_meta
from cleaner.rule import Labels, Phrases

# A paragraph takes up its heading if the heading's words stand within so many characters of its start. A short sentence
# may have them anywhere, in another form: so many letters of a word are its stem.
TAKEN_UP = 20
STEM = 5
_NO_COMMAS = str.maketrans(dict.fromkeys(",;:،؛"))
# What a verse may end with; a title or a tag does not.
_STOPS = tuple(",.;:!?…—")
# Lines of a list at most, below the line that announces it.
MOST_ANNOUNCED = 12
# Lines of such a list at least, where a blank line stands between it and the line that announces it.
LEAST_LISTED = 3
_COLONS = (":", "：")
# An item of such a list has at most so many words, and so many characters.
MOST_WORDS = 4
LONGEST_WORD = 30
# Characters of a line that announces a list, at least: shorter ones are labels of a form or of a share bar.
ANNOUNCING = 30
# A line is a headword if so many headwords that no rule knows stand within so many filled lines of it.
LEAST_HEADWORDS = 2
HEADWORD_REACH = 8
# A definition below a headword: a sentence of at most so many characters; what is longer may be any paragraph.
MOST_DEFINITION = 120
# What a heading is underlined with, and how often at least.
_UNDERLINES = frozenset("=-~^*")
LEAST_UNDERLINE = 3
# Texts of more characters are not searched for what they quote: each line that is asked for costs a pass over the text.
LARGEST_QUOTING = 50_000
# Characters of a button or a heading that a text quotes.
LONGEST_QUOTED = 30
_QUOTES = ("“{}”", '"{}"', "„{}“", "„{}”", "«{}»", "« {} »", "‘{}’", "「{}」", "『{}』")
# What numbered steps, code and tables begin with.
_STEPS = ("1. ", "`", "|")
# A label with so many other fields beside it is one field of a record.
LEAST_FIELDS = 2
# A name of a few words, a colon, and a value that is no paragraph.
_FIELD = late(r"\s*[^\W\d_][^:：\n]{0,24}[:：]\s*\S.{0,58}")
# A name of one word, a colon, and words in a row.
_TURN = late(r"\s*[^\W\d_]+[:：]\s+\S+\s+\S+\s+\S")
# The heading of a numbered section.
_SECTION = late(
    r"\s*(?:(?:§{1,2}\s?|art(?:\.|ikel|icle|icolo|ículo|igo)\s)\d{1,3}[.):]?|\d{1,2}(?:\.\d{1,2}){0,2}[.):])\s+[^\W\d_]",
    re.I,
)
# A line below a question is its answer if so many other questions stand within so many filled lines of it.
LEAST_QUESTIONS = 2
QUESTION_REACH = 8
_QUESTIONS = ("?", "？", "؟", ";")
# A line is a step if so many of the two lines above and the two below are sentences, those right beside it among them.
STEPS_AROUND = 2
LEAST_STEPS = 3
# What parts the cells of a row, how often at least, and how many rows of equal cells stand around it at least. One tab
# is enough, as no sentence has any.
_CELLS = ((",", 2), (";", 2), ("\t", 1))
LEAST_ROWS = 2
# A text has its title within so many filled lines.
TITLE_REACH = 4
# What begins a line that is set in. Fewer spaces are an extractor's as often.
_SET_IN = ("   ", "\t")
# Characters of an entry's line that is broken at a width; what is shorter and no sentence is an item of a list.
LEAST_ENTRY = 45
# What parts an entry's title from its author, year or place; with so many such entries near by it is one of a list.
_MARK_WITHIN = late(r"(?<=\w)(?:[,:] |\s[–—-]\s|\s\()(?=\S)")
LEAST_ENTRIES = 2
# So many figures of one kind, one below the other, make a column.
LEAST_COLUMN = 3
# Words with so many single words right above and below them are an index's or a dictionary's.
WORDS_AROUND = 2
# Short lines without a blank line between them: so many above a last one make it one of theirs.
STANZA = 3


def is_own(document: Document, number: int, known: Collection[int], sure: Collection[int]) -> bool:
    """Whether its neighbours say that a line which looks like cruft is the article's.

    known: lines that rules know; these say nothing. sure: those of them that are cruft without a second sign.
    """
    return (
        is_taken_up(document, number, known)
        or goes_on(document, number, known)
        or is_announced(document, number, known)
        or is_headword(document, number, known, sure)
        or is_code(document, number)
    )


def is_own_match(document: Document, number: int, match: Match, known: Collection[int], sure: Collection[int]) -> bool:
    """The same for a line with a strong match, whose rule tells by its kind what else to look for."""
    if isinstance(match.rule, (Phrases, Labels)) and any(
        other not in known for other in items_beside(document, number)
    ):
        return True  # one item of a list of other things
    if isinstance(match.rule, Phrases) and (
        is_spoken(document, number, match.evidence)
        or is_cited(document, number, known)
        or heads_steps(document, number, known)
        or is_quoted_elsewhere(document, number)
        or is_explained(document, number, known)
    ):
        return True
    if isinstance(match.rule, Labels) and (
        is_of_a_record(document, number, known) or is_of_a_dialogue(document, number, known)
    ):
        return True
    return (
        is_own(document, number, known, sure)
        or is_underlined(document, number)
        or is_section(document, number, sure)
        or is_answer(document, number, known)
        or is_step(document, number, known)
        or is_row(document, number, known)
    )


def is_taken_up(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the paragraph below a short line begins with its words: a heading of the article, which says what it is.

    An article *about* advertisements, cookies or comments has such headings.
    """
    below = _below(document, number)
    if not below or below[0] in known or not ends_sentence(document.lines[below[0]]):
        return False
    key, text = document.key(number), document.key(below[0]).translate(_NO_COMMAS)
    if key == "" or len(text) <= 2 * len(key):
        return False
    if f" {key} " in f" {text[: len(key) + TAKEN_UP]} ":
        return True
    stem = key[: max(len(key) - 1, STEM)]
    return stem.isalpha() and not document.is_prose(below[0]) and f" {stem}" in f" {text}"


def goes_on(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the next lines go on in small letters, as verse does."""
    below = [text.lstrip() for text in document.lines[number + 1 : number + 3]]
    if not below or not below[0][:1].islower() or " " not in below[0] or number + 1 in known:
        return False
    line = document.lines[number].rstrip()
    if line.isupper() or not line[-1:].isalpha() or "#" in document.key(number):
        return False
    new = (
        len(below) > 1 and below[1][:1].isupper() and not is_prose(below[1]) and not below[0].rstrip().endswith(_STOPS)
    )
    return not new and not document.is_prose(number + 1)


def is_announced(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line is one of a list of words below a line that announces it."""
    first, least = number, max(number - MOST_ANNOUNCED, 0)
    while first > least and _is_word(document.lines[first]):
        above = document.lines[first - 1].rstrip()
        if not above:
            below = document.lines[first : first + LEAST_LISTED]
            return len(below) == LEAST_LISTED and all(map(_is_word, below)) and _announces(document, first - 2, known)
        if above.endswith(_COLONS):
            listed = first < number or _is_word("".join(document.lines[number + 1 : number + 2]))
            return listed and _announces(document, first - 1, known)
        first -= 1
    return False


def _announces(document: Document, number: int, known: Collection[int]) -> bool:
    if number < 0 or number in known:
        return False
    line = document.lines[number]
    return len(line) >= ANNOUNCING and line.rstrip().endswith(_COLONS)


def _is_word(line: str) -> bool:
    """Whether the line may be an item of a list of words; one with a colon after it is a label."""
    text = line.strip()
    return 0 < len(text) <= LONGEST_WORD and text[-1] not in _COLONS and len(text.split()) <= MOST_WORDS


def is_headword(document: Document, number: int, known: Collection[int], sure: Collection[int]) -> bool:
    """Whether the line is defined by the sentence below it, as the lines around are: in a glossary or a manual."""
    filled = document.filled
    index = bisect_left(filled, number)
    if not _defines(document, filled, index + 1, known):
        return False
    unknown = 0
    for step in (-2, 2):
        at = index + step
        while (
            0 <= at < len(filled)
            and abs(at - index) <= HEADWORD_REACH
            and not ends_in_full_stop(document.lines[filled[at]])
            and _defines(document, filled, at + 1, known)
        ):
            unknown += filled[at] not in sure
            at += step
    return unknown >= LEAST_HEADWORDS


def _defines(document: Document, filled: Sequence[int], index: int, known: Collection[int]) -> bool:
    """Whether the filled line of that index is a short sentence that no rule knows."""
    if index >= len(filled) or filled[index] in known:
        return False
    line = document.lines[filled[index]]
    return ends_in_full_stop(line) and reading_length(line) <= MOST_DEFINITION


def is_underlined(document: Document, number: int) -> bool:
    """Whether the line right below underlines this one from end to end: in a text file it is a heading."""
    below = document.lines[number + 1].rstrip() if number + 1 < len(document.lines) else ""
    if below[:1] not in _UNDERLINES or below.strip(below[:1]) != "":
        return False
    return abs(len(below) - len(document.lines[number].rstrip())) <= 1 and len(below) >= LEAST_UNDERLINE


def items_beside(document: Document, number: int) -> list[int]:
    """The lines right above and below that are items of the same list as this one."""
    mark = list_mark(document.lines[number])
    beside = (*_above(document, number), *_below(document, number))
    return [other for other in beside if mark and list_mark(document.lines[other]) == mark]


def is_spoken(document: Document, number: int, phrase: str) -> bool:
    """Whether a word of a button is said as a sentence, as in a dialogue."""
    line = document.lines[number].rstrip()
    return line.endswith((".", "!")) and line[-2:-1].isalpha() and phrase.isalpha()


def is_cited(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line is a sentence that the line above announces, with more of the text below it."""
    if not ends_sentence(document.lines[number]):
        return False
    above = _above(document, number)
    below = _below(document, number)
    return bool(above) and bool(below) and below[0] not in known and _announces(document, above[0], known)


def heads_steps(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line is a Markdown heading with the first of numbered steps, code or a table right below."""
    below = _below(document, number)
    return (
        document.lines[number].startswith("#")
        and bool(below)
        and below[0] not in known
        and document.lines[below[0]].lstrip().startswith(_STEPS)
    )


def is_quoted_elsewhere(document: Document, number: int) -> bool:
    """Whether the text says the line's words in quotation marks, too: it is about them."""
    line = document.lines[number].strip()
    if len(line) > LONGEST_QUOTED or document.size > LARGEST_QUOTING or document.text.count(line) < 2:
        return False
    return document.holds(*(quotes.format(line) for quotes in _QUOTES))


def is_of_contents(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line and one beside it come again further down, in that order: a table of contents lists them.

    The rows of a menu that a page prints twice come again with the same lines around them, a form's words more often.
    """
    if document.size > LARGEST_QUOTING:
        return False
    filled, keys = document.filled, document.keys
    again = _again(keys, number)
    if not again or _again(keys, again):
        return False
    index, heading = bisect_left(filled, number), bisect_left(filled, again)
    if heading == index + 1 or heading + 1 == len(filled):
        return False
    around = {keys[filled[heading - 1]], keys[filled[heading + 1]]}
    beside = [other for other in filled[max(index - 1, 0) : index + 2] if other != number]
    return around.isdisjoint(keys[other] for other in beside) and any(
        other not in known and (below := _again(keys, other)) > number + 1 and (below > again) == (other > number)
        for other in beside
    )


def _again(keys: Sequence[str], number: int) -> int:
    """The next line with the key of this one, 0 if there is none."""
    try:
        return keys.index(keys[number], number + 1)
    except ValueError:
        return 0


def is_explained(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the text explains the line's words elsewhere: they stand before a colon, with a sentence after it."""
    label = f"{document.lines[number].strip()}:"
    if len(label) > LONGEST_QUOTED or document.size > LARGEST_QUOTING or not document.holds(f"\n{label} "):
        return False
    return any(
        other not in known and line.startswith(label) and ends_in_full_stop(line)
        for other, line in enumerate(document.lines)
    )


def is_of_a_record(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line, a name and a value, is one field of a recipe's, a product's or a letter's head."""
    fields = 0
    for step in (-1, 1):
        other = number + step
        while 0 <= other < len(document.lines) and abs(other - number) <= LEAST_FIELDS:
            if not _FIELD.fullmatch(document.lines[other]):
                break
            fields += other not in known
            other += step
    return fields >= LEAST_FIELDS


def is_of_a_dialogue(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line and one beside it, blank lines aside, are a name of one word and what is said."""
    beside = (*_above(document, number), *_below(document, number))
    turn = _TURN.match(document.lines[number])
    return turn is not None and any(n not in known and _TURN.match(document.lines[n]) for n in beside)


def is_section(document: Document, number: int, sure: Collection[int]) -> bool:
    """Whether the line is a sentence right below a numbered heading, as in a policy, a contract or a manual."""
    above = _above(document, number)
    return (
        bool(above)
        and above[0] not in sure
        and ends_in_full_stop(document.lines[number])
        and not document.is_prose(above[0])
        and not is_meta(document.lines[above[0]])
        and _SECTION.match(document.lines[above[0]]) is not None
    )


def is_answer(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line is a sentence right below a question, as others around are: in a list of questions."""
    if not ends_in_full_stop(document.lines[number]):
        return False
    filled = document.filled
    index = bisect_left(filled, number)
    if not index or not _asks(document, filled[index - 1], known):
        return False
    around = (*filled[max(index - QUESTION_REACH, 0) : index - 1], *filled[index + 1 : index + QUESTION_REACH])
    return sum(_asks(document, other, known) for other in around) >= LEAST_QUESTIONS


def _asks(document: Document, number: int, known: Collection[int]) -> bool:
    return number not in known and document.lines[number].rstrip().endswith(_QUESTIONS)


def is_step(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line is a sentence among short ones that no rule knows: a step of a guide, a line of verse."""
    if not ends_in_full_stop(document.lines[number]):
        return False
    filled = document.filled
    index = bisect_left(filled, number)
    above, below = filled[max(index - STEPS_AROUND, 0) : index][::-1], filled[index + 1 : index + 1 + STEPS_AROUND]
    around = [sum(1 for _ in takewhile(lambda n: _is_short(document, n, known), lines)) for lines in (above, below)]
    return min(around) > 0 and sum(around) >= LEAST_STEPS


def _is_short(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line is a sentence, no paragraph, that no rule knows."""
    return number not in known and ends_in_full_stop(document.lines[number]) and not document.is_prose(number)


def is_row(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line has as many cells as the lines right above and below: a row of a table."""
    line = document.lines[number].strip()
    for sign, least in _CELLS:
        cells = line.count(sign)
        if cells < least:
            continue
        beside = range(max(number - LEAST_ROWS, 0), min(number + LEAST_ROWS + 1, len(document.lines)))
        rows = [other for other in beside if other != number and document.lines[other].strip().count(sign) == cells]
        if sum(other not in known and not document.is_prose(other) for other in rows) >= LEAST_ROWS:
            return True
    return False


def is_title(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line stands where a title does: with few lines above, none a paragraph, and below it the text."""
    index = bisect_left(document.filled, number)
    if index >= TITLE_REACH or any(map(document.is_prose, document.filled[:index])):
        return False
    below = document.filled[index + 1 : index + 2]
    return bool(below) and below[0] not in known


def is_heading_of_a_page(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the line stands where a dump of a page may have its title: in its first half, with a paragraph below.

    Between the two may stand a date. Below a link in a menu stands another, or a headline.
    """
    index = bisect_left(document.filled, number)
    below = [other for other in document.filled[index + 1 : index + 3] if not is_meta(document.lines[other])][:1]
    is_above = bool(below) and below[0] not in known and document.is_prose(below[0])
    return is_above and 2 * index < len(document.filled)


def heads_indented(document: Document, number: int, known: Collection[int]) -> bool:
    """Whether the text right below is set in under the line: a dictionary's or a manual's entry."""
    near = document.lines[number + 1 : number + 3]
    if not any(line.startswith(_SET_IN) for line in near) or document.lines[number][:1].isspace():
        return False
    below = _below(document, number)
    if not below or below[0] in known:
        return False
    line = document.lines[below[0]]
    return line.startswith(_SET_IN) and list_mark(line) == "" and (len(line) >= LEAST_ENTRY or ends_in_full_stop(line))


def is_entry(document: Document, number: int) -> bool:
    """Whether the line is one of a list of entries with the same mark within: titles with their authors, say."""
    mark = _MARK_WITHIN.search(document.lines[number])
    if mark is None:
        return False
    index = bisect_left(document.filled, number)
    around = (*document.filled[max(index - 2, 0) : index], *document.filled[index + 1 : index + 3])
    marks = (_MARK_WITHIN.search(document.lines[other]) for other in around if not document.is_prose(other))
    return sum(found is not None and found[0] == mark[0] for found in marks) >= LEAST_ENTRIES


def is_of_a_list(document: Document, before: int, run: Sequence[int], after: int) -> bool:
    """Whether the text announces the run as a list of its own, or goes on with the list that the run is part of."""
    if is_announced(document, run[0], ()) or _is_column(document, run):
        return True
    if before >= 0 and document.lines[before].rstrip().endswith(_COLONS):
        return True
    neighbours = [before] if before >= 0 else []
    neighbours += document.filled[after : after + 1]
    mark = list_mark(document.lines[run[0]])
    if mark:
        return any(list_mark(document.lines[number]) == mark for number in neighbours)
    above = document.lines[max(run[0] - WORDS_AROUND, 0) : run[0]]
    if after == len(document.filled):
        words = [line.strip() for line in (*above, *(document.lines[number] for number in run))]
        return len(words) >= WORDS_AROUND + LEAST_LISTED and all(word.isalpha() and word.islower() for word in words)
    around = (*above, *document.lines[run[-1] + 1 : run[-1] + 1 + WORDS_AROUND])
    return len(around) == 2 * WORDS_AROUND and all(len(line.split()) == 1 for line in around)


def _is_column(document: Document, run: Sequence[int]) -> bool:
    """Whether the lines are one figure after another, as in the column of a table."""
    keys = {document.key(number) for number in run}
    return len(run) >= LEAST_COLUMN and len(keys) == 1 and "#" in keys.pop()


def ends_stanza(document: Document, index: int) -> bool:
    """Whether the filled line with that index is a word or a number below short lines, as of a verse, table or list."""
    if len(document.key(document.filled[index]).replace("#", "").split()) > 1:
        return False
    above = document.filled[max(index - STANZA, 0) : index]
    together = len(above) == STANZA and document.filled[index] - above[0] == STANZA
    return together and not any(document.is_prose(number) for number in above)


def _above(document: Document, number: int) -> Sequence[int]:
    """The filled line above, with a blank one between at most; none or one."""
    return document.filled_between(number - 2, number - 1)[-1:]


def _below(document: Document, number: int) -> Sequence[int]:
    """The filled line below, likewise."""
    return document.filled_between(number + 1, number + 2)[:1]
