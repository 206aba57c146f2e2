"""How far a block reaches: from its opener until text that is clearly the article again.

A block whose items run to the end of the text is taken whole. In the middle of the text, where paragraphs follow, it
takes the opener at most, and of what stands between them only what could not be a heading of the article: the last
short line before a paragraph stays, unless other rules know it too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from cleaner.document import Document
from cleaner.late import late
from cleaner.line import ends_in_full_stop, is_quoted, list_mark, reading_length
from cleaner.outline import SUMMARY_LENGTH, Outline
from cleaner.rule import Block, Items

# Teasers take at most this part of the text: of 150 such endings on extracted pages that obey these bounds, one held
# a paragraph of the article; without the bound on the share, or with two paragraphs in a row, one in twenty did.
TEASERS_SHARE = 0.3
# What stands below an article is a fifth of the text at most: of 2,200 words that these bounds gave up on extracted
# pages, 16 were the article's.
CLOSING_SHARE = 0.2
# Lines that tell a list of books or dates from one of headlines.
ENTRIES = 12
# An article ends with details such as where, when and for how much, each with its label; one alone may be the page's.
LEAST_DETAILS = 2
_DETAIL = late(r"[^\W\d_][\w /&-]{1,30}[:：]\s?\S")
# More and longer ones only where they carry dates or reading times, at least every other one.
DATED_SHARE = 0.5
LEAST_DATED = 3
# A single paragraph that ends the text may be the article's last, unless it is short and a very small part.
LAST_SHARE = 0.05
LAST_LENGTH = 200
# A table of contents names at least two headings that come again.
LEAST_CONTENTS = 2
# What begins an item of such a table that is set by hand; a line under its heading, and a link to a place in the same
# file: where a text was written so, its table is the text's own.
_LISTED = late(r"\s*(?:[-*+–—]|\d{1,2}(?:\.\d{1,2})*[.):]?|[IVX]{1,4}[.)])\s")
_BY_HAND = late(r"\s*(?:[=*~-]{3,}\s*$|\[\[|.{0,160}\]\(#)")
# Between the heading of an author's box and its paragraph stand a name and what else that person is.
NAME_LINES = 2
# Characters of such a paragraph, where more than the box follows: a long one may be the article's last section.
LONGEST_ALONE = 600
# A blog's comments are numbered or dated, line by line; two such lines may be a list of the article.
LEAST_COMMENT_SIGNS = 3
# One sign for each twenty lines at least, so that three dates of a long article are none.
LINES_PER_SIGN = 20
# Comments on an article rarely outweigh it; posts below a forum's question do.
COMMENTS_BELOW = 0.6
# An article has one count of comments above them and perhaps one below its headline, and a table of contents likewise.
MOST_OPENERS = 2


class Extent(NamedTuple):
    """The last line of a block (from 0) and the signs that settled it."""

    last: int
    evidence: tuple[str, ...] = ()


def block_end(outline: Outline, opener: int, rule: Block) -> Extent | None:
    """Where the block that line `opener` starts ends; None if the opener stays."""
    extent = _READERS[rule.items](outline, opener, outline.rest(opener), rule)
    left_over = rule.items != "contents" and _is_left_over(outline, opener)  # a list of contents never ends a text
    if extent is not None and (extent.last > opener or rule.alone or left_over):
        return extent
    return None


def _is_left_over(outline: Outline, opener: int) -> bool:
    """Whether the opener ends the text, below a paragraph or cruft: a heading whose list was dropped.

    The paragraph may be the last but one, where the last is a short sentence.
    """
    filled, is_prose = outline.filled, outline.document.is_prose
    if len(filled) < 2 or filled[-1] != opener:
        return False
    if outline.known[-2] or is_prose(filled[-2]):
        return True
    return len(filled) > 2 and ends_in_full_stop(outline.line(len(filled) - 2)) and is_prose(filled[-3])


def _headlines(outline: Outline, opener: int, rest: range, rule: Block) -> Extent | None:
    """Titles begin with a capital: where the next line goes on in small letters, verse or a recipe says the words."""
    if rest and outline.line(rest.start).lstrip()[:1].islower() and outline.filled[rest.start] == opener + 1:
        return None
    if not rule.alone and _are_entries([outline.line(index).strip() for index in _together(outline, rest[:ENTRIES])]):
        return None
    return _short_lines(outline, opener, rest, rule)


def _together(outline: Outline, rest: range) -> Iterator[int]:
    """Those of the lines down to a gap that is wider than the one above the first."""
    gaps = {index: outline.filled[index] - outline.filled[index - 1] for index in rest}
    return takewhile(lambda index: gaps[index] <= gaps[rest.start], rest)


def _are_entries(lines: Sequence[str]) -> bool:
    """Whether all lines are closed by a full stop, as references are, or begin with a date."""
    if len(lines) < 2:
        return False
    if all(line.endswith(".") for line in lines):
        return True
    return all(line[:1].isdigit() for line in lines) and re.match(r"0?1\b", lines[0]) is None


def _words(outline: Outline, opener: int, rest: range, rule: Block) -> Extent | None:
    """Tags stand below an article; above it the word is a counter's label, and what follows is the article."""
    return _short_lines(outline, opener, rest, rule) if outline.paragraphs(range(rest.start)) else None


def _short_lines(outline: Outline, opener: int, rest: range, rule: Block) -> Extent | None:
    end = rest.start
    while end < min(rest.stop, rest.start + rule.most) and not outline.is_prose(end):
        end += 1
    if outline.reaches_end(rest):
        if end == rest.stop:
            return _extent(outline, opener, rest, f"{_lines(len(rest))} without a paragraph, up to the end")
        sign = _teaser_sign(outline, opener, rest)
        if sign:
            return _extent(outline, opener, rest, sign)
    if 0 < rule.longest_text < outline.document.size:
        return None
    while end > rest.start and not outline.known[end - 1] and not list_mark(outline.line(end - 1)):
        end -= 1
    return _extent(outline, opener, range(rest.start, end), f"{_lines(end - rest.start, 'short ')} below it")


def _extent(outline: Outline, opener: int, rest: range, sign: str) -> Extent:
    """From the opener to the last of the lines, for that reason; the opener alone if there are none."""
    return Extent(outline.filled[rest[-1]], (sign,)) if rest else Extent(opener)


def _last(number: int) -> str:
    return "the last line of the text" if number == 1 else f"the last {number} lines of the text"


def _lines(number: int, which: str = "") -> str:
    return f"{number} {which}line{'' if number == 1 else 's'}"


def _teaser_sign(outline: Outline, opener: int, rest: range) -> str:
    """What tells that all the rest of the text is teasers with summaries; "" if it may be the article.

    Teasers are a title and a summary of a sentence or two, again and again: no two paragraphs in a row, none long,
    and all of them together a small part of the text.
    """
    if outline.is_prose(rest.start) or outline.has_neighbours(rest):
        return ""
    paragraphs, dated = outline.paragraphs(rest), outline.dated(rest)
    if dated >= max(LEAST_DATED, DATED_SHARE * len(paragraphs)):
        return f"{dated} dates or reading times between summaries, up to the end"
    share = _share(outline, opener)
    if share > TEASERS_SHARE or outline.has_long(rest) or _may_be_the_last(outline, rest, share):
        return ""
    if len(paragraphs) > 1:
        return f"{len(paragraphs)} short summaries, none beside another, up to the end"
    return "a single short summary, up to the end" if paragraphs else "short lines known to other rules, up to the end"


def _share(outline: Outline, opener: int) -> float:
    """The part of the text from the opener on."""
    return 1 - outline.document.starts[opener] / outline.document.size


def _may_be_the_last(outline: Outline, rest: range, share: float) -> bool:
    """Whether the text ends with its only paragraph here, too long or too large a part of it for a summary."""
    paragraphs = outline.paragraphs(rest)
    if len(paragraphs) != 1 or paragraphs[0] != rest[-1]:
        return False
    return share > LAST_SHARE or reading_length(outline.line(rest[-1])) > LAST_LENGTH


def _form(outline: Outline, opener: int, rest: range, rule: Block) -> Extent | None:
    end = rest.start
    while end < min(rest.stop, rest.start + rule.most) and outline.known[end]:
        end += 1
    return _extent(outline, opener, range(rest.start, end), f"{_lines(end - rest.start)} of a form below it")


def _comments(outline: Outline, opener: int, rest: range, rule: Block) -> Extent | None:
    """All the rest of the text, where an article stands before it.

    An opener that may stand elsewhere too (``alone=False``) needs signs: numbered or dated lines, or its place far
    down the text. One that stands there again and again belongs to a forum, whose posts are what the page is about.
    """
    document, start = outline.document, outline.document.starts[opener]
    if not outline.reaches_end(rest):
        return Extent(opener)
    if outline.all_known(rest):
        return _extent(outline, opener, rest, _last(len(rest)))
    if not document.is_below_article(opener):
        return None
    sign = _last(len(rest)) if outline.any_sign(rest) else ""
    if not rule.alone:
        again = outline.times(document.key(opener)) > MOST_OPENERS
        is_beside_menu = not outline.paragraphs(range(rest.start))
        sign = "" if again or is_beside_menu else _comment_sign(outline, start, rest)
    return _extent(outline, opener, rest, sign) if sign else None


def _comment_sign(outline: Outline, start: int, rest: range) -> str:
    needed = max(LEAST_COMMENT_SIGNS, len(rest) / LINES_PER_SIGN)
    for count, what in ((outline.numbered(rest), "numbered"), (outline.dated(rest), "dated")):
        if count >= needed:
            return f"{count} {what} lines follow"
    far_down = start >= COMMENTS_BELOW * outline.document.size
    return "far down the text" if far_down and outline.any_sign(rest) else ""


def _paragraphs(outline: Outline, opener: int, rest: range, rule: Block) -> Extent | None:
    """All the rest of the text if it is short, else one paragraph with other cruft below it."""
    if not outline.document.is_below_article(opener):
        return Extent(opener)
    if outline.reaches_end(rest) and len(rest) <= rule.most and _share(outline, opener) <= TEASERS_SHARE:
        return _extent(outline, opener, rest, _last(len(rest)))
    last = next((index for index in rest[: NAME_LINES + 1] if outline.is_prose(index)), rest.start - 1)
    alone = outline.known[rest.start : last + 2] == [False] * (last + 1 - rest.start) + [True]
    if alone and last in rest and reading_length(outline.line(last)) <= LONGEST_ALONE:
        return _extent(outline, opener, range(rest.start, last + 1), "a paragraph above other cruft")
    return Extent(opener)


def _contents(outline: Outline, opener: int, rest: range, rule: Block) -> Extent | None:
    """Titles that come again further down: all of them, or none where a list set by hand would be left."""
    if 0 < rule.longest_text < outline.document.size or (rest and _BY_HAND.match(outline.line(rest.start))):
        return None
    if outline.times(outline.document.key(opener)) > MOST_OPENERS:
        return None  # each chapter of a book has one
    titles = _titles_again(outline, rest[: rule.most])
    if not titles:
        return None if rest and _is_listed(outline, rest.start) else Extent(opener)
    below, met = titles.stop, {outline.title(index) for index in titles}
    is_left = below < rest.stop and outline.title(below) not in met and _is_listed(outline, below)
    if is_left and _is_listed(outline, below - 1):
        return None
    count = sum(map(outline.comes_again, titles))
    return _extent(outline, opener, titles, f"{count} titles that come again as headings")


def _titles_again(outline: Outline, rest: range) -> range:
    """The titles in a row that come again further down; one in between that does not may be a shortened one."""
    met: set[str] = set()
    end, count, missed = rest.start, 0, 0
    for index in rest:
        title = outline.title(index)
        if outline.document.is_prose(outline.filled[index]) or title in met or missed > 1:
            break
        met.add(title)
        if outline.comes_again(index):
            end, count, missed = index + 1, count + 1, 0
        else:
            missed += 1
    return range(rest.start, end if count >= LEAST_CONTENTS else rest.start)


def _is_listed(outline: Outline, index: int) -> bool:
    """Whether the line is an item of a list as one sets it by hand: what stands above it heads what would stay."""
    return _LISTED.match(outline.line(index)) is not None


def closing_lines(
    document: Document, taken: Collection[int], anchors: Collection[int], guards: Collection[int]
) -> list[int]:
    """The lines left among `taken` ones where only short pieces stand between them up to the end of the text.

    anchors: those of the taken lines that may mark the article's end. A paragraph after the last taken line stays, and
    all that stands after that line with it, and so does a sentence alone, which may be the article's last. A table's
    row, somebody's words or two sentences in a row are the article.
    """
    filled = document.filled
    begin = len(filled)
    below_is_prose = below_is_sentence = False
    for index in range(len(filled) - 1, -1, -1):
        number = filled[index]
        line = "" if number in taken else document.lines[number].strip()
        if number in guards or is_quoted(line) or (below_is_sentence and ends_in_full_stop(line)):
            break
        is_prose = line != "" and (document.is_prose(number) or document.is_amid(number))
        if is_prose and (below_is_prose or reading_length(line) > SUMMARY_LENGTH):
            break
        if line.startswith("|") or 1 - document.starts[number] / document.size > CLOSING_SHARE:
            break
        if number in anchors and not below_is_prose:
            begin = index
        below_is_prose, below_is_sentence = is_prose, ends_in_full_stop(line)
    known = [index for index in range(begin, len(filled)) if filled[index] in taken]
    last = known[-1] if known else begin
    below = filled[last + 1 :]
    is_last_sentence = len(below) == 1 and _is_sentence(document.lines[below[0]])
    if not (any(map(document.is_prose, below)) or is_last_sentence or _are_details(document, below)):
        last = len(filled) - 1
    return [number for number in filled[begin : last + 1] if number not in taken]


def _is_sentence(line: str) -> bool:
    return ends_in_full_stop(line) and " " in line.strip()


def _are_details(document: Document, numbers: Sequence[int]) -> bool:
    """Whether the lines give details after labels: an address, opening hours, a price."""
    return sum(_DETAIL.match(document.lines[number].lstrip()) is not None for number in numbers) >= LEAST_DETAILS


_READERS: dict[Items, Callable[[Outline, int, range, Block], Extent | None]] = {
    "headlines": _headlines,
    "words": _words,
    "form": _form,
    "comments": _comments,
    "paragraphs": _paragraphs,
    "contents": _contents,
}
