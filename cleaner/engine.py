"""A document and a matcher make removals. Conflicts between rules are settled here and only here.

How it decides
1. Every line is looked up. A strong match takes its line. A weak one (`Rule.weak`) only marks it.
2. An opener takes its block, see `blocks`. Functions over the document add what its shape tells.
3. Marked lines go where signs add up: a run of marked and taken lines goes if it holds a taken line, or two marked
   ones, or ends the text; not if the text announces it as a list.
4. Where the article has ended, what is left among lines that went goes with them, see `blocks.closing_lines`.
5. In the `page` profile the article is sought, and the regions around it go, see `cleaner.page`.
6. Of what is left, pieces at a line's start or end are taken.
7. The blank lines around what was taken are settled, see `settle`.
All this is done again on what is left until nothing more is found, so that cleaning twice gives what cleaning once
gave.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import groupby
from operator import index, itemgetter

from cleaner.blocks import block_end, closing_lines
from cleaner.budget import RuleFaultError, document_of
from cleaner.document import Document
from cleaner.errors import named
from cleaner.line import WHITE_SPACE
from cleaner.marks import Marks, mark, said_subjects, suspects
from cleaner.matcher import Match, Matcher, Memory, may_match
from cleaner.outline import Outline
from cleaner.own import (
    MOST_ANNOUNCED,
    ends_stanza,
    goes_on,
    is_announced,
    is_headword,
    is_of_a_list,
    is_taken_up,
    is_underlined,
)
from cleaner.profile import Profile
from cleaner.remaining import Remaining
from cleaner.result import Fault, Removal, Result
from cleaner.rule import Block, Find, Inline, Rule, Shape
from cleaner.settle import Cut, cut_spans, lines_left

# Texts of pages need two rounds or three, ten at most. A text made to need one for each line is left whole, so that
# the cost stays in proportion to the text and cleaning twice gives what cleaning once gave.
MOST_ROUNDS = 30
_ASCII_SPACE = "".join(filter(str.isascii, WHITE_SPACE))
# What confirms a weak match.
BESIDE = "beside other cruft"
# Marked lines in a row that are sign enough for each other.
LEAST_RUN = 2
# A line of more words than a heading in a menu or a glossary says by itself whose it is.
MOST_HEADING = 3
# A section that a guard opens below a page's article has at most so many lines. On pages whose article is known, those
# of up to 15 lines cost no precision; longer ones were other articles and all that stood below.
LONGEST_SECTION = 15


def clean_text(text: str, matcher: Matcher, profile: Profile, force: bool) -> Result:
    """Take out of the text what the rules call cruft.

    A text that would come out empty, or lose more than the profile allows, is left whole unless `force`. A rule that
    fails on it is left out, and the result is that of the others.
    """
    faults: list[Fault] = []
    while True:
        try:
            with document_of(len(text)):
                result = _clean_text(text, matcher, profile, force)
        except RuleFaultError as error:
            faults.append(Fault(error.rule, error.why))
            matcher = matcher.without(error.rule)
        else:
            return replace(result, faults=tuple(faults)) if faults else result


def _clean_text(text: str, matcher: Matcher, profile: Profile, force: bool) -> Result:
    removals: list[Removal] = []
    remaining, memory = Remaining(text), Memory()
    for _ in range(MOST_ROUNDS):
        cuts, doubt = _find_cuts(remaining.document, matcher, memory)
        cuts = remaining.without_parts_of_links(cuts)
        if doubt and not removals and not force:
            return Result(text, withheld=doubt)
        if not cuts:
            break
        memory.keep(lines_left(remaining.document, cuts))
        removals += remaining.cut(cuts)
        if remaining.skip_mark():
            memory = Memory()  # its line is another now
    else:
        return Result(text, withheld=f"rules found more in each of {MOST_ROUNDS} rounds, as in no text of a page")
    if not removals:
        return Result(text)
    reason = "" if force else _too_much(text, removals, profile)
    if reason:
        return Result(text, withheld=reason)
    return Result(text, tuple(sorted(removals, key=lambda removal: removal.start)))


def _find_cuts(document: Document, matcher: Matcher, memory: Memory) -> tuple[list[Cut], str]:
    """One round over the document: what to cut, in order, not overlapping, blank lines settled.

    Beside it "", or why a page is in doubt: no article was found in it. memory: see `Matcher.matches`.
    """
    marks, taken = take_known(document, matcher, memory)
    memory.forget(taken)
    doubt = _add_regions(document, matcher, marks, taken) if matcher.index.regions else ""
    cuts = [*_sections(document, marks, taken), *_pieces(marks, taken)]
    del marks, taken  # of a large text they are much
    return cut_spans(document, cuts), doubt


def take_known(document: Document, matcher: Matcher, memory: Memory | None = None) -> tuple[Marks, dict[int, Cut]]:
    """What rules know of the document's lines, and for each line that they take the cut that takes it."""
    marks = mark(document, matcher, memory)
    taken: dict[int, Cut] = {}
    _take(document, (*_singles(marks), *_blocks(document, marks), *_shapes(document, matcher, marks)), taken)
    _leave_paragraphs_whole(document, taken)
    for cut in _runs(document, marks, taken, own=not matcher.index.regions):
        taken[cut.first] = cut
    for cut in _closing(document, matcher, marks, taken):
        taken[cut.first] = cut
    _leave_paragraphs_whole(document, taken)
    return marks, taken


def _take(document: Document, cuts: Iterable[Cut], taken: dict[int, Cut]) -> None:
    """Note for each line the cut that takes it; a line that an earlier one took stays with that."""
    for cut in cuts:
        for piece in _untaken(document, cut, taken):
            taken.update(dict.fromkeys(range(piece.first, piece.last + 1), piece))


def _leave_paragraphs_whole(document: Document, taken: dict[int, Cut]) -> None:
    """Let go of the lines whose paragraph goes on, above or below, in a line that stays."""
    broken, left = sorted(filter(document.is_broken, taken)), set[int]()
    for number in broken:
        if document.goes_on(number - 1) and (number - 1 not in taken or number - 1 in left):
            left.add(number)
    for number in reversed(broken):
        if document.goes_on(number) and (number + 1 not in taken or number + 1 in left):
            left.add(number)
    for cut in _distinct({number: taken[number] for number in left}):
        for number in range(cut.first, cut.last + 1):
            taken.pop(number, None)
        _take(document, _untaken(document, cut, left), taken)


def _distinct(taken: dict[int, Cut]) -> list[Cut]:
    """The cuts, each once, however many lines it takes."""
    return list({id(cut): cut for cut in taken.values()}.values())


def _add_regions(document: Document, matcher: Matcher, marks: Marks, taken: dict[int, Cut]) -> str:
    """Take what is left of the regions of a page around its article; a line that a rule knows goes for that reason."""
    from cleaner.page import segment  # other profiles never need it

    known = {number: cut.rule.category for number, cut in taken.items()}
    suspected = suspects(document, matcher, marks)
    found = segment(document, known, suspected)
    rules = matcher.index.regions
    cuts = [Cut(rules[r.kind], r.first, r.last, r.evidence) for r in found.regions if r.kind in rules]
    own = _own_sections(document, marks.guards, {**known, **suspected}, cuts)
    _take(document, (piece for cut in cuts for piece in _untaken(document, cut, own)), taken)
    return found.withheld


def _own_sections(document: Document, guards: Set[int], known: Collection[int], cuts: Sequence[Cut]) -> set[int]:
    """The lines of an article's last sections: each from a guard right below it to the next line that a rule knows."""
    outside = {number for cut in cuts for number in document.filled_between(cut.first, cut.last)}
    sections: list[list[int]] = [[]]
    is_article_above = False
    for number in document.filled:
        if number in known and number not in guards:
            sections.append([])
        elif sections[-1] or (number in guards and is_article_above):
            sections[-1].append(number)
        is_article_above = number not in known and number not in outside
    return {number for section in sections if len(section) <= LONGEST_SECTION for number in section}


def _blocks(document: Document, marks: Marks) -> Iterator[Cut]:
    """Openers with what belongs to them, in the order of the text."""
    if not marks.openers:
        return
    outline = Outline(document, marks.strong.keys() | marks.weak.keys(), marks.guards)
    end = -1
    for number, match in sorted(marks.openers.items()):
        if number > end and isinstance(match.rule, Block):
            found = block_end(outline, number, match.rule)
            if found is not None:
                end = found.last
                yield Cut(match.rule, number, end, (match.evidence, *found.evidence))


def _sections(document: Document, marks: Marks, taken: dict[int, Cut]) -> Iterator[Cut]:
    """The cuts, those of blocks divided: a comment form below teasers goes as what it is.

    That an opener or a weak match stands in a block decides nothing any more, but it knows its lines better.
    """
    block = None
    section: tuple[Rule, tuple[str, ...]]
    for cut in sorted(_distinct(taken), key=lambda cut: cut.first):
        if not isinstance(cut.rule, Block):
            yield cut
            continue
        if block is None or (cut.rule, cut.evidence) != (block.rule, block.evidence):
            block, section = cut, (cut.rule, cut.evidence)
        lines = []
        for number in document.filled_between(cut.first, cut.last):
            opener, weak = marks.openers.get(number), marks.weak.get(number)
            if opener and number != block.first:
                section = (opener.rule, (opener.evidence, *block.evidence))
            lines.append((number, (weak.rule, (weak.evidence, BESIDE)) if weak and not opener else section))
        for (rule, evidence), group in groupby(lines, key=itemgetter(1)):
            numbers = [number for number, _ in group]
            yield Cut(rule, numbers[0], numbers[-1], evidence)


def _untaken(document: Document, cut: Cut, taken: Collection[int]) -> Iterator[Cut]:
    """The parts of a cut that no other took before: a line goes for the reason that knows it best."""
    for is_taken, run in groupby(document.filled_between(cut.first, cut.last), key=taken.__contains__):
        if not is_taken:
            numbers = list(run)
            yield Cut(cut.rule, numbers[0], numbers[-1], cut.evidence)


def _shapes(document: Document, matcher: Matcher, marks: Marks) -> Iterator[Cut]:
    """What functions find, as far as the first guard; what is a weak sign is marked."""
    size, guards = matcher.size_of(document), sorted(marks.guards)
    known = marks.strong.keys() | marks.weak.keys()
    for rule in matcher.index.shapes(marks.words):
        if (marks.subjects and rule.category in marks.subjects) or (marks.source and rule.id in matcher.trusted):
            continue
        finds = _finds(document, rule)
        if finds and said_subjects(document, matcher, {rule.category}):
            continue
        for find in finds:
            if not may_match(rule, document, find.first, size) or _is_own(document, find, known, marks.strong):
                continue
            guard = bisect_left(guards, find.first)
            ends = rule.guarded and guard < len(guards)
            last = min(find.last, guards[guard] - 1) if ends else find.last
            if find.first > last:
                continue
            if rule.weak:
                match = Match(rule, " ".join(find.evidence))
                marks.weak.update(dict.fromkeys(document.filled_between(find.first, last), match))
            else:
                yield Cut(rule, find.first, last, find.evidence)


def _is_own(document: Document, find: Find, known: Collection[int], sure: Collection[int]) -> bool:
    """Whether the text announces what a function found, or has it as a headword or heading."""
    first, last = find.first, find.last
    if last - first <= MOST_ANNOUNCED and is_announced(document, first, ()):
        return True
    return first == last and (is_headword(document, first, known, sure) or is_underlined(document, first))


def _finds(document: Document, rule: Shape) -> list[Find]:
    """What a rule's function finds. Raises RuleFaultError if it raises, or finds what is not there."""
    try:
        finds = list(rule.find(document))
        for find in finds:
            if not 0 <= index(find.first) <= index(find.last) < len(document.lines):
                raise IndexError(f"no lines {find.first} to {find.last} in a text of {len(document.lines)}")
            if not all(isinstance(sign, str) for sign in find.evidence):
                raise TypeError("evidence is a tuple of texts")
    except (MemoryError, KeyboardInterrupt):  # neither is the rule's fault
        raise
    except BaseException as error:
        raise RuleFaultError(rule.id, f"its function raised {named(error)}") from error
    return finds


def _singles(marks: Marks) -> Iterator[Cut]:
    for number, match in marks.strong.items():
        yield Cut(match.rule, number, number, (match.evidence,))


def _runs(document: Document, marks: Marks, taken: dict[int, Cut], own: bool) -> Iterator[Cut]:
    """Marked lines that other signs confirm.

    own: whether one right above other text or right below a guard is the article's; most text of a page dump is not.
    """
    filled, end = document.filled, 0
    for number in sorted(marks.weak.keys() - taken.keys()):
        start = bisect_left(filled, number)
        if start < end:
            continue
        start, end = _run_around(document, start, marks, taken)
        if is_of_a_list(document, filled[start - 1] if start else -1, filled[start:end], end):
            continue
        run = _without_own(document, start, end, marks, taken, own)
        if not run:
            continue
        weak = [number for number in filled[run.start : run.stop] if number not in taken]
        different = len({document.key(number) for number in weak})
        at_end = run.stop == len(filled) and not ends_stanza(document, run.start)
        signs = list(_signs(len(run), len(weak), different, at_end))
        for number in weak if signs else ():
            match = marks.weak[number]
            yield Cut(match.rule, number, number, (match.evidence, *signs))


def _run_around(document: Document, at: int, marks: Marks, taken: Collection[int]) -> tuple[int, int]:
    """The run of marked and taken lines around one of them, `at`: indices in `filled`, the end excluded."""
    filled, start, end = document.filled, at, at + 1
    while start > 0 and (filled[start - 1] in marks.weak or filled[start - 1] in taken):
        start -= 1
    while end < len(filled) and (filled[end] in marks.weak or filled[end] in taken):
        end += 1
    return start, end


def _without_own(document: Document, start: int, end: int, marks: Marks, taken: Collection[int], own: bool) -> range:
    """What of a run is cruft: less a line right below a guard, and last ones that belong to the text below."""
    filled = document.filled
    if own and start > 0 and filled[start - 1] in marks.guards:
        start += 1
    while end > start and filled[end - 1] not in taken and _belongs_below(document, start, end, taken, own):
        end -= 1
    return range(start, end)


def _belongs_below(document: Document, start: int, stop: int, taken: Collection[int], own: bool) -> bool:
    """Whether the last of a run's lines (indices in `filled`) goes on below, or heads the line that is nearer to it."""
    last = document.filled[stop - 1]
    if goes_on(document, last, taken) or (own and is_taken_up(document, last, taken)):
        return True
    if not own or start == stop - 1 or stop == len(document.filled) or len(document.key(last).split()) > MOST_HEADING:
        return False
    return document.filled[stop] == last + 1 and document.filled[stop - 2] < last - 1


def _closing(document: Document, matcher: Matcher, marks: Marks, taken: dict[int, Cut]) -> list[Cut]:
    """What is left among lines that went, where the article has ended."""
    if not taken:
        return []
    cuts: list[Cut] = []
    for rule in matcher.index.closings:
        anchors = {number for number, cut in taken.items() if cut.rule.category in rule.after}
        lines = closing_lines(document, taken, anchors, marks.guards) if anchors else []
        cuts += [Cut(rule, number, number, ("among other cruft below the article",)) for number in lines]
    return cuts


def _signs(length: int, weak: int, different: int, at_end: bool) -> Iterator[str]:
    """The words for what confirms a run of `length` marked or taken lines, `weak` of them only marked.

    different: how many of those do not say the same.
    """
    if length > weak:
        yield BESIDE
    if different >= LEAST_RUN:
        yield f"{weak} such lines in a row"
    if at_end:
        yield "at the text's end"


def _pieces(marks: Marks, taken: Collection[int]) -> Iterator[Cut]:
    """The best piece at each line's start, and the best at its end if the two are apart."""
    for number, matches in marks.pieces.items():
        if number in taken:
            continue
        start = min((match for match in matches if _is_at_start(match)), key=_rank, default=None)
        end = min((match for match in matches if not _is_at_start(match)), key=_rank, default=None)
        if start and end and start.end >= end.start:
            end = None
        for match in filter(None, (start, end)):
            yield Cut(match.rule, number, number, (match.evidence,), match.start, match.end)


def _is_at_start(match: Match) -> bool:
    return isinstance(match.rule, Inline) and match.rule.at == "start"


def _rank(match: Match) -> tuple[int, str]:
    """The longest piece first; of two of one length, that of the first id."""
    return (match.start - match.end, match.rule.id)


def _too_much(text: str, removals: list[Removal], profile: Profile) -> str:
    """Why so much may not go, or "" if it may."""
    before = _visible(text) - text.startswith("\ufeff")
    lost = sum(_visible(removal.text) for removal in removals)
    if lost >= before:
        return "nothing would be left"
    share = lost / before
    if share > profile.most_removed:
        return f"{share:.0%} of it would go (most: {profile.most_removed:.0%})"
    return ""


def _visible(text: str) -> int:
    """Characters that are not white space; counted where they stand, as the words of a large text take much memory."""
    spaces = _ASCII_SPACE if text.isascii() else WHITE_SPACE
    return len(text) - sum(text.count(space) for space in spaces if space in text)  # a search is faster than a count
