"""How far a block reaches: from its opener until text that is clearly the article again.

A block whose items run to the end of the text is taken whole. In the middle of the text, where paragraphs follow, it
takes the opener at most, and of what stands between them only what could not be a heading of the article: the last
short line before a paragraph stays, unless other rules know it too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from operator import and_

import regex

from cleaner.document import UNSPACED_WEIGHT, Document, list_mark, reading_length
from cleaner.folding import is_unspaced
from cleaner.rule import Block

# Reading times, dates, ages, counts: what teasers and comments print beside titles, in no language or in many.
_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|fév|févr|avr|mai|juin|juil|août|déc|mrt|mei|okt|dez"
    "|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|ledna|února|stycz|lut|kwie|maj|czerw|lip|sier|wrze|paź|lis|gru"
)
META = regex.compile(
    rf"""
    \d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}                       # 24.12.2024, 2024-12-24
    | \b(?:{_MONTHS})\p{{L}}*\.?\s+\d{{1,2}}(?:,|\s)\s*\d{{4}}  # December 24, 2024
    | \b\d{{1,2}}\.?\s+(?:de\s+)?(?:{_MONTHS})\p{{L}}*\.?,?\s+(?:de\s+)?\d{{4}}
    | \d{{4}}[年년]\s?\d{{1,2}}[月월]
    | \b\d+\s*(?:min|mins|minutes?|hours?|days?|weeks?|months?|years?)\s+(?:read|ago)\b
    | \b(?:vor|il\sy\sa|hace|há|fa)\s+\d+\s
    | \d+\s*(?:分前|時間前|日前|小时前|天前|시간\s?전|일\s?전)
    """,
    regex.IGNORECASE | regex.VERBOSE,
)
# A line that is a date or age and little else: beside a title or a comment, not inside a sentence.
META_LENGTH = 60
# A summary below a teaser's title: longer is a paragraph of an article (characters, see `reading_length`).
SUMMARY_LENGTH = 400
# Teasers take at most this part of the text: of 150 such endings on extracted pages that obey these bounds, one held
# a paragraph of the article; without the bound on the share, or with two paragraphs in a row, one in twenty did.
TEASERS_SHARE = 0.3
# What stands below an article is a fifth of the text at most: of 2,200 words that these bounds gave up on extracted
# pages, 16 were the article's.
CLOSING_SHARE = 0.2
# More and longer ones only where they carry dates or reading times, at least every other one.
DATED_SHARE = 0.5
LEAST_DATED = 3
# A single paragraph that ends the text may be the article's last, unless it is short and a very small part.
LAST_SHARE = 0.05
LAST_LENGTH = 200
# A table of contents names at least two headings that come again.
LEAST_CONTENTS = 2
# Comments follow an article, so one has to stand before them: fewer characters are a post among posts.
ARTICLE_BEFORE = 600
# A blog's comments are numbered or dated, line by line; two such lines may be a list of the article.
LEAST_COMMENT_SIGNS = 3
# One sign for each twenty lines at least, so that three dates of a long article are none.
LINES_PER_SIGN = 20
_NUMBERED = regex.compile(r"\s*\d{1,4}[.)]\s")
# Comments on an article rarely outweigh it; posts below a forum's question do.
COMMENTS_BELOW = 0.6
# An article has one count of comments above them and perhaps one below its headline.
MOST_OPENERS = 2


@dataclass(frozen=True, slots=True)
class Extent:
    """The last line of a block (from 0) and the signs that settled it."""

    last: int
    evidence: tuple[str, ...] = ()


def block_end(
    document: Document, opener: int, rule: Block, known: Collection[int], guards: Collection[int]
) -> Extent | None:
    """Where the block that `opener` starts ends; None if the opener stays.

    known: lines that other rules know as cruft. guards: lines at which any block stops.
    """
    rest = _rest(document, opener, guards)
    extent = _READERS[rule.items](document, opener, rest, rule, known)
    if extent is not None and (extent.last > opener or rule.alone):
        return extent
    return None


def _rest(document: Document, opener: int, guards: Collection[int]) -> Sequence[int]:
    """The filled lines after the opener, up to a guard."""
    after = document.filled_after(opener)
    for index, number in enumerate(after):
        if number in guards:
            return after[:index]
    return after


def _headlines(
    document: Document, opener: int, rest: Sequence[int], rule: Block, known: Collection[int]
) -> Extent | None:
    run: list[int] = []
    for number in rest[: rule.most]:
        if document.is_prose(number) and number not in known:
            break
        run.append(number)
    else:
        if len(run) == len(rest):
            return Extent(run[-1] if run else opener, (f"{len(run)} lines without a paragraph follow",) if run else ())
    sign = _teaser_sign(document, opener, rest, known)
    if sign:
        return Extent(rest[-1], (sign,))
    while run and run[-1] not in known and not list_mark(document.lines[run[-1]]):
        run.pop()
    return Extent(run[-1] if run else opener, (f"{len(run)} short lines follow",) if run else ())


def _teaser_sign(document: Document, opener: int, rest: Sequence[int], known: Collection[int]) -> str:
    """What tells that all the rest of the text is teasers with summaries; "" if it may be the article.

    Teasers are a title and a summary of a sentence or two, again and again: no two paragraphs in a row, none long,
    and all of them together a small part of the text.
    """
    prose = [document.is_prose(number) and number not in known for number in rest]
    lengths = [reading_length(document.lines[n]) for n, is_prose in zip(rest, prose, strict=True) if is_prose]
    if prose[0] or any(map(and_, prose, prose[1:])):
        return ""
    dated = sum(is_meta(document.lines[number]) for number in rest)
    if dated >= max(LEAST_DATED, DATED_SHARE * len(lengths)):
        return f"{dated} dates or reading times between summaries, up to the end"
    share = 1 - document.starts[opener] / len(document.text)
    if share > TEASERS_SHARE or max(lengths, default=0) > SUMMARY_LENGTH:
        return ""
    if prose[-1] and len(lengths) == 1 and (share > LAST_SHARE or lengths[0] > LAST_LENGTH):
        return ""
    return f"{len(lengths)} short summaries, none beside another, up to the end"


def _form(document: Document, opener: int, rest: Sequence[int], rule: Block, known: Collection[int]) -> Extent | None:
    last, count = opener, 0
    for number in rest[: rule.most]:
        if number not in known:
            break
        last, count = number, count + 1
    return Extent(last, (f"{count} lines of a form follow",) if count else ())


def _comments(
    document: Document, opener: int, rest: Sequence[int], rule: Block, known: Collection[int]
) -> Extent | None:
    """All the rest of the text, where an article stands before it.

    An opener that may stand elsewhere too (``alone=False``) needs signs: numbered or dated lines, or its place far
    down the text. One that stands there again and again belongs to a forum, whose posts are what the page is about.
    """
    start, key = document.starts[opener], document.key(opener)
    if all(number in known for number in rest):
        return Extent(rest[-1] if rest else opener)
    if start * (UNSPACED_WEIGHT if is_unspaced(document.text[:start]) else 1) < ARTICLE_BEFORE:
        return None
    signs = [f"the last {len(rest)} lines of the text"]
    if not rule.alone:
        again = sum(document.key(number) == key for number in document.filled)
        signs = [] if again > MOST_OPENERS else _comment_signs(document, start, rest)
    return Extent(rest[-1], tuple(signs)) if signs else None


def _comment_signs(document: Document, start: int, rest: Sequence[int]) -> list[str]:
    needed = max(LEAST_COMMENT_SIGNS, len(rest) / LINES_PER_SIGN)
    numbered = sum(_NUMBERED.match(document.lines[number]) is not None for number in rest)
    dated = sum(is_meta(document.lines[number]) for number in rest)
    signs = [
        f"{count} {what} lines follow" for count, what in ((numbered, "numbered"), (dated, "dated")) if count >= needed
    ]
    if start >= COMMENTS_BELOW * len(document.text):
        signs.append("far down the text")
    return signs


def _paragraphs(
    document: Document, opener: int, rest: Sequence[int], rule: Block, known: Collection[int]
) -> Extent | None:
    if len(rest) > rule.most:
        return Extent(opener)
    return Extent(rest[-1] if rest else opener, (f"the last {len(rest)} lines of the text",) if rest else ())


def _contents(
    document: Document, opener: int, rest: Sequence[int], rule: Block, known: Collection[int]
) -> Extent | None:
    """Titles that come again further down, in a row; one in between that does not may be a shortened one."""
    titles = [_title(document, number) for number in rest]
    again: set[str] = set()
    seen: set[str] = set()
    for title in titles:
        (again if title in seen else seen).add(title)
    met: set[str] = set()
    last, count, missed = opener, 0, 0
    for number, title in zip(rest[: rule.most], titles, strict=False):
        if document.is_prose(number) or title in met or missed > 1:
            break
        met.add(title)
        if title in again:
            last, count, missed = number, count + 1, 0
        else:
            missed += 1
    if count < LEAST_CONTENTS:
        return Extent(opener)
    return Extent(last, (f"{count} titles that come again as headings",))


def _title(document: Document, number: int) -> str:
    """The line's key without a number at its start."""
    return document.key(number).lstrip("#.) ")


def closing_lines(
    document: Document, taken: Collection[int], anchors: Collection[int], guards: Collection[int]
) -> list[int]:
    """The lines left among `taken` ones where only short pieces stand between them up to the end of the text.

    anchors: those of the taken lines that may mark the article's end. A paragraph after the last taken line stays, and
    all that stands after that line with it.
    """
    filled = document.filled
    begin = len(filled)
    below_is_prose = False
    for index in range(len(filled) - 1, -1, -1):
        number = filled[index]
        is_prose = number not in taken and document.is_prose(number)
        if number in guards or (
            is_prose and (below_is_prose or reading_length(document.lines[number]) > SUMMARY_LENGTH)
        ):
            break
        if 1 - document.starts[number] / len(document.text) > CLOSING_SHARE:
            break
        if number in anchors and not below_is_prose:
            begin = index
        below_is_prose = is_prose
    last = max((index for index in range(begin, len(filled)) if filled[index] in taken), default=begin)
    if not any(document.is_prose(number) for number in filled[last + 1 :]):
        last = len(filled) - 1
    return [number for number in filled[begin : last + 1] if number not in taken]


def is_meta(line: str) -> bool:
    """Whether the line is a date, an age or a reading time and little else."""
    text = line.strip()
    return len(text) <= META_LENGTH and META.search(text) is not None


_READERS = {
    "headlines": _headlines,
    "form": _form,
    "comments": _comments,
    "paragraphs": _paragraphs,
    "contents": _contents,
}
