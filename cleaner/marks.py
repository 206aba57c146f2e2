"""What rules know of a document's lines, before any goes: strong matches, weak ones, openers, guards.

What the text tells to be its own is taken out of them again: what it is about by its title, entries of a dictionary,
and all that `own` sees.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from cleaner.code import code_of, is_source
from cleaner.document import Document
from cleaner.line import ends_in_full_stop, is_quoted, list_mark
from cleaner.markdown import title_of
from cleaner.matcher import Match, Matcher, Memory
from cleaner.own import (
    heads_indented,
    is_entry,
    is_explained,
    is_heading_of_a_page,
    is_of_contents,
    is_own,
    is_own_match,
    is_quoted_elsewhere,
    is_title,
    items_beside,
)
from cleaner.rule import Block, Guard

# A text of more characters may be many, of which one says nothing about the others.
LONGEST_TEXT = 200_000


@dataclass(slots=True)
class Marks:
    """What is known of a document's lines while it is decided on. words: see `Memory`. source: see `code.is_source`."""

    strong: dict[int, Match] = field(default_factory=dict)
    weak: dict[int, Match] = field(default_factory=dict)
    openers: dict[int, Match] = field(default_factory=dict)
    pieces: dict[int, Sequence[Match]] = field(default_factory=dict)
    guards: set[int] = field(default_factory=set)
    words: Set[str] = frozenset()
    source: bool = False
    subjects: frozenset[str] = frozenset()  # categories that the text is about, see `Guard`


def mark(document: Document, matcher: Matcher, memory: Memory | None = None) -> Marks:
    """Look up every line."""
    memory = memory or Memory()
    found = matcher.matches(document, memory)
    is_page = bool(matcher.index.regions)
    source = is_source(document)
    if source:
        found = found.without(matcher.trusted)
    code = set() if source else code_of(document)
    title = -1 if is_page else title_of(document)
    own = code if title < 0 else {*code, title}
    marks = Marks(pieces=found.pieces, guards=set(own), words=memory.words, source=source)
    if code:
        marks.pieces = {number: matches for number, matches in found.pieces.items() if number not in code}
    titles: list[tuple[int, Guard]] = []
    for number, matches in found.lines.items():
        for match in matches:
            if not isinstance(match.rule, Guard):
                if number not in own:
                    _note(document, marks, number, match)
            elif match.rule.about:
                titles.append((number, match.rule))
            else:
                marks.guards.add(number)
    _forget_subjects(document, marks, titles, is_page)
    _forget_said(document, marks, matcher)
    if not is_page:
        _forget_headed(document, marks, [(number, guard) for number, guard in titles if number not in code])
        _forget_entries(document, marks)
        _forget_contents(document, marks)
    _forget_own(document, marks)
    return marks


def _note(document: Document, marks: Marks, number: int, match: Match) -> None:
    """Note what a line matches, if it may be that: neither a weak sign nor an opener is a sentence."""
    rule = match.rule
    is_opener = isinstance(rule, Block)
    if (rule.weak or is_opener) and ends_in_full_stop(document.lines[number]):
        return
    if is_opener and (items_beside(document, number) or is_entry(document, number)):
        return  # a list's items open no block
    table = marks.openers if is_opener else marks.weak if rule.weak else marks.strong
    if number not in table or _order(match) < _order(table[number]):
        table[number] = match


def _order(match: Match) -> tuple[str, str]:
    """By rule, then by what gave the line away: the same reason every time."""
    return (match.rule.id, match.evidence)


def _forget_subjects(document: Document, marks: Marks, titles: Sequence[tuple[int, Guard]], is_page: bool) -> None:
    """Take out of the marks what the text is about by its title, and the title."""
    known = marks.strong.keys() | marks.weak.keys()
    for number, rule in titles:
        if rule.least or not (is_heading_of_a_page if is_page else is_title)(document, number, known):
            continue
        marks.subjects |= {*rule.about}
        marks.guards.add(number)
        for table in (marks.strong, marks.weak, marks.openers):
            table.pop(number, None)
        _forget_categories(marks)


def _forget_said(document: Document, marks: Marks, matcher: Matcher) -> None:
    """Take out of the marks what the text is about by what it says anywhere."""
    known = {match.rule.category for table in (marks.strong, marks.weak, marks.openers) for match in table.values()}
    marks.subjects |= said_subjects(document, matcher, known)
    _forget_categories(marks)


def _forget_headed(document: Document, marks: Marks, headings: Sequence[tuple[int, Guard]]) -> None:
    """Take out of the marks what the text is about by several of its headings, and leave these headings."""
    if document.size > LONGEST_TEXT:
        return
    for guard in {guard for _, guard in headings if guard.least}:
        numbers = [number for number, other in headings if other is guard and not list_mark(document.lines[number])]
        if len({document.key(number) for number in numbers}) >= guard.least:
            marks.subjects |= {*guard.about}
            _forget_categories(marks)


def said_subjects(document: Document, matcher: Matcher, categories: Set[str]) -> frozenset[str]:
    """Those of the categories that a text is about by what it says anywhere; none for a dump of a whole page.

    To search the text takes time, so that it is asked only for categories of which something is found.
    """
    if matcher.index.regions or document.size > LONGEST_TEXT:
        return frozenset()
    guards = (guard for guard in matcher.index.sayings if not categories.isdisjoint(guard.about))
    about = {category for guard in guards if document.holds(*guard.said) for category in guard.about}
    return frozenset(about & categories)


def _forget_categories(marks: Marks) -> None:
    for table in (marks.strong, marks.weak, marks.openers):
        for number in [number for number, match in table.items() if match.rule.category in marks.subjects]:
            del table[number]


def _forget_entries(document: Document, marks: Marks) -> None:
    """Take out of the marks the headings of what is set in below; in a dump of a whole page that is its layout."""
    known = marks.strong.keys() | marks.weak.keys()
    for table in (marks.strong, marks.weak):
        for number in [number for number in table if heads_indented(document, number, known)]:
            del table[number]


def _forget_contents(document: Document, marks: Marks) -> None:
    """Take out of the weak marks what a table of contents lists."""
    known = marks.strong.keys() | marks.weak.keys()
    marks.weak = {n: match for n, match in marks.weak.items() if not is_of_contents(document, n, known)}


def _forget_own(document: Document, marks: Marks) -> None:
    """Take out of the marks the lines that their neighbours tell to be the article's own."""
    known, sure = marks.strong.keys() | marks.weak.keys(), marks.strong
    marks.openers = {n: match for n, match in marks.openers.items() if not is_own(document, n, known, sure)}
    marks.strong = {n: match for n, match in sure.items() if not is_own_match(document, n, match, known, sure)}
    marks.weak = {
        n: match
        for n, match in marks.weak.items()
        if not (is_quoted_elsewhere(document, n) or is_explained(document, n, known))
    }


def suspects(document: Document, matcher: Matcher, marks: Marks) -> dict[int, str]:
    """The lines with the words of a rule that asks for more than words, or for another place; its category.

    In a page dump an article's end is not the text's, so that rules for the tail miss what stands below an article.
    """
    found = {number: match.rule.category for number, match in (*marks.weak.items(), *marks.openers.items())}
    for number, key in enumerate(document.keys):
        rule = matcher.rule_of(key) if key and number not in found and not is_quoted(document.lines[number]) else None
        if rule is not None and rule.category not in marks.subjects:
            found[number] = rule.category
    return found
