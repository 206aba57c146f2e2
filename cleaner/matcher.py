"""Asks rules about lines.

Most lines match nothing, and that is settled for all lines of a document in a few passes: a line is asked about phrases
and labels if its key begins or ends as one of them does, and about patterns if it holds a word of theirs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from cleaner import folding
from cleaner.document import LONGEST_KEYED, Document, held
from cleaner.index import Base, Glob, Index, Pattern
from cleaner.late import late
from cleaner.line import bare, bare_start, is_quoted, plain
from cleaner.rule import ANYWHERE, Block, Guard, Rule
from cleaner.tables import ends

# What may part a label from the text after it. A hyphen or bar does so only between spaces.
_SEPARATOR = late(r"[:：»›>→–—|-](?:(?<=[:：»›>→])|(?<=[–—])(?=\s)|(?<=\s[|-])(?=\s))")
# Arrows, bullets and brackets before a label.
_LEAD = late(r"[\W_]+")
# A time of day at the end of a row tells who published an article listed there, and no section's heading ends so.
_CLOCK = late(r"\d{1,2}:\d\d$")
# Characters within which a label ends: the longest ones we know have six words.
_LABEL_REACH = 60
# What stands after such a mark is quoted: what a sign says, or what somebody calls out.
_ANNOUNCES = (":", "：", "“", "„", "«", "(")
# Ends a line that goes on in the next one.
_GOES_ON = frozenset(",،、，;")
# Greek writes its question mark like a semicolon.
_GREEK_QUESTION = late("[\u0370-\u03ff\u1f00-\u1fff];")
# What may be left of a line that says nothing without the piece: nothing, or the number of an item or a chapter, with
# what it counts.
_NUMBER = late(r"\s*(?:(?:[^\W\d_]{1,12}\s)?\d{1,3}\s?[.):]\s*)?")


class Match(NamedTuple):
    """A rule that matched a line, or a piece of it: characters `start` to `end` of the line."""

    rule: Rule
    evidence: str
    start: int = 0
    end: int = -1


@dataclass(slots=True)
class Matches:
    """What matches in a document by line number: whole lines, and pieces at a line's start or end."""

    lines: dict[int, Sequence[Match]] = field(default_factory=dict)
    pieces: dict[int, Sequence[Match]] = field(default_factory=dict)

    def add_lines(self, number: int, matches: Sequence[Match]) -> None:
        """Add what matches all of a line."""
        if matches:
            self.lines[number] = (*self.lines[number], *matches) if number in self.lines else matches

    def add_pieces(self, number: int, matches: Sequence[Match]) -> None:
        """Add what matches pieces of a line."""
        if matches:
            self.pieces[number] = matches

    def without(self, rules: Collection[str]) -> Matches:
        """Those of other rules than these, by their ids."""
        return Matches(_without(self.lines, rules), _without(self.pieces, rules))

    def fitting(self, document: Document, size: int) -> Matches:
        """Those that stand where their rules may match, see `may_match`."""
        lines = {number: matches for number, matches in self.lines.items() if not document.is_broken(number)}
        return Matches(_placed(lines, document, size), _placed(self.pieces, document, size))


def _without(table: dict[int, Sequence[Match]], rules: Collection[str]) -> dict[int, Sequence[Match]]:
    left = {number: [match for match in matches if match.rule.id not in rules] for number, matches in table.items()}
    return {number: matches for number, matches in left.items() if matches}


def _placed(table: dict[int, Sequence[Match]], document: Document, size: int) -> dict[int, Sequence[Match]]:
    """The same of one of its tables. A list that stays whole is not copied: a large text has many."""
    placed: dict[int, Sequence[Match]] = {}
    for number, matches in table.items():
        standing = [match for match in matches if may_match(match.rule, document, number, size)]
        if standing:
            placed[number] = matches if len(standing) == len(matches) else standing
    return placed


def may_match(rule: Rule, document: Document, number: int, size: int) -> bool:
    """Whether the rule is meant for a text of that size, and for the place where the line stands in it."""
    if not isinstance(rule, Block) and 0 < rule.longest_text < size:
        return False
    return rule.where == ANYWHERE or not document.places(number).isdisjoint(rule.where)


@dataclass(slots=True)
class Memory:
    """What is known of a document's lines by themselves: their keys, and what they match.

    new: the numbers of the lines that nothing is known of; None for all. words: those of rules that some line has, or
    had in an earlier round.
    """

    keys: list[str] = field(default_factory=list)
    found: Matches = field(default_factory=Matches)
    new: list[int] | None = None
    words: set[str] = field(default_factory=set)

    def forget(self, numbers: Iterable[int]) -> None:
        """Let go of what lines match that are taken: in a large text that is much."""
        for number in numbers:
            self.found.lines.pop(number, None)

    def keep(self, left: Iterable[int]) -> None:
        """Keep what is known of the lines that are left: for each the number that it had, -1 for one that is new."""
        found, self.found, self.new = self.found, Matches(), []
        count = 0
        for count, old in enumerate(left, 1):
            number = count - 1
            self.keys[number] = self.keys[old] if old >= 0 else ""  # in place, as none moves down
            if old < 0:
                self.new.append(number)
            if old in found.lines:
                self.found.lines[number] = found.lines[old]
            if old in found.pieces:
                self.found.pieces[number] = found.pieces[old]
        del self.keys[count:]


class Matcher:
    """A choice of rules, ready to be asked about lines.

    trusted: ids of rules whose patterns are known to be in proportion to their text; the others have a budget. Where
    they exceed it, asking raises RuleFaultError. base: see `Index`.
    """

    def __init__(self, rules: Sequence[Rule], trusted: Collection[str] = (), base: Base | None = None) -> None:
        self.rules, self.trusted = tuple(rules), trusted
        self.index = Index(rules, trusted, base)
        self._base = base
        self._without: dict[str, Matcher] = {}
        self._of_phrases: dict[tuple[tuple[Rule, str], ...], Sequence[Match]] = {}
        index = self.index
        self._of_pieces, self._of_globs = frozenset(index.inlines), frozenset(index.open_globs.hints)
        self._units = self._of_pieces | self._of_globs | index.lines.keys() | index.shape_words

    def without(self, rule: str) -> Matcher:
        """The same choice less one rule, by its id."""
        if rule not in self._without:
            self._without[rule] = Matcher([other for other in self.rules if other.id != rule], self.trusted, self._base)
        return self._without[rule]

    def size_of(self, document: Document) -> int:
        """The characters of the text; 0 for all of a page, where each known line helps to find the article."""
        return 0 if self.index.regions else document.size

    def matches(self, document: Document, memory: Memory | None = None) -> Matches:
        """What the rules match; one that matches a line in two ways stands there twice.

        memory: of these lines, from an earlier round; what is found now is added.
        """
        memory = Memory() if memory is None else memory
        for numbers, holding in document.look_up(self._units, memory.keys, memory.new):
            memory.words.update(*holding.values())
            self._ask(document, numbers, holding, memory.found)
        memory.keys = document.keys
        return memory.found.fitting(document, self.size_of(document))

    def rule_of(self, key: str) -> Rule | None:
        """A rule that has the key as a phrase, whatever it asks for besides; no guard."""
        if not key.isascii():
            self.index.add_other_scripts()
        found = (rule for rule, _ in self.index.phrases.find(key) if not isinstance(rule, Guard))
        return min(found, key=lambda rule: rule.id, default=None)

    def _ask(
        self, document: Document, numbers: Sequence[int], holding: Mapping[int, frozenset[str]], found: Matches
    ) -> None:
        """Add what matches lines by themselves, wherever they stand."""
        for number in self._gated(document, numbers):
            found.add_lines(number, self._phrase_matches(document, number))
        of_lines = self.index.lines
        for number, units in holding.items():
            line = document.lines[number]
            text = bare(line)
            length = len(text)
            patterns = {  # nearly always few, and none of them matches
                pattern for unit in units for pattern in of_lines.get(unit, ()) if length <= pattern.longest
            }
            if patterns:
                found.add_lines(number, _pattern_matches(patterns, plain(text)))
            if not units.isdisjoint(self._of_pieces):
                found.add_pieces(number, self._inline_matches(line, units))
            if not units.isdisjoint(self._of_globs):
                key = _without_colons(document.key(number))
                globs = [glob for unit in units for glob in self.index.open_globs.matching(unit, key)]
                found.add_lines(number, [] if _is_part_of_a_text(text) else _glob_matches(globs, text))
        for number in numbers if self.index.unworded else ():
            text = plain(document.lines[number])
            patterns = {pattern for pattern in self.index.unworded if text and len(text) <= pattern.longest}
            found.add_lines(number, _pattern_matches(patterns, text, of_a_text=True))

    def _gated(self, document: Document, numbers: Sequence[int]) -> Iterator[int]:
        """Those of the lines that a phrase, a label, or a glob with a known end may match."""
        yield from self.index.gate.passing(document.keys, numbers)
        if self.index.phrase_reach > LONGEST_KEYED:
            yield from (number for number in numbers if not document.keys[number] and document.key(number))

    def _phrase_matches(self, document: Document, number: int) -> Sequence[Match]:
        line, key = bare(document.lines[number]), document.key(number)
        if len(line) > self.index.phrase_reach or _is_part_of_a_text(line):
            return ()
        if not key.isascii():
            self.index.add_other_scripts()
        joined = _without_colons(key)
        globs = [glob for end in ends(joined) for glob in self.index.globs.matching(end, joined)]
        entries = (*self.index.phrases.find(key), *self._labels(line))
        matching = tuple(entry for entry in entries if len(line) <= entry[0].longest)
        # One object for all lines with a phrase: a large text has many.
        found = self._of_phrases.get(matching)
        if found is None:
            found = self._of_phrases[matching] = tuple(Match(*entry) for entry in matching)
        return (*found, *_glob_matches(globs, line)) if globs else found

    def _labels(self, line: str) -> Iterator[tuple[Rule, str]]:
        lead = _LEAD.match(line)
        separator = _SEPARATOR.search(line, lead.end() if lead else 1, _LABEL_REACH)
        if separator is None:
            return
        key, rest = folding.key(line[: separator.start()]), line[separator.end() :].strip()
        if not rest:
            return
        for rule, heading in self.index.phrases.find(key):
            if isinstance(rule, Guard) and not _CLOCK.search(rest, max(len(rest) - 5, 0)):
                yield rule, heading
        for rule, label in self.index.labels.find(key):
            wanted = getattr(rule, "rest", "")
            if not wanted or self.index.rest(rule, wanted).match(rest):
                yield rule, label

    def _inline_matches(self, line: str, units: Set[str]) -> list[Match]:
        """The pieces of the line's start and end that a pattern matches; the rest of the line is never empty."""
        text = line.rstrip()
        found = []
        for unit in units:
            for pattern in self.index.inlines.get(unit, ()):
                near = text[-pattern.longest :] if pattern.at_end else text[: pattern.longest]
                if unit not in near.lower() and near.isascii() and unit.isalpha():
                    continue  # most words stand elsewhere
                match = _inline_match(pattern, text)
                if match and held(near, frozenset((unit,))):
                    found.append(match)
        return found


def _without_colons(key: str) -> str:
    """The key as phrases with gaps are compared: "page owner: *" loses its colon at the gap, and so a line must too."""
    return key.replace(": ", " ")


def _glob_matches(globs: Iterable[Glob], line: str) -> list[Match]:
    return [Match(glob.rule, glob.phrase) for glob in globs if len(line) <= glob.rule.longest]


def _pattern_matches(patterns: Iterable[Pattern], text: str, of_a_text: bool = False) -> list[Match]:
    """Those of the patterns that match the whole line and don't spare it. of_a_text: whether it may be part of one."""
    matching = [pattern for pattern in patterns if (pattern.ready or pattern.compiled).fullmatch(text)]
    if not matching or (_is_part_of_a_text(text) and not of_a_text):
        return []
    return [Match(pattern.rule, text) for pattern in matching if not pattern.spares(text)]


def _inline_match(pattern: Pattern, text: str) -> Match | None:
    if pattern.at_end:
        found = (pattern.ready or pattern.compiled).search(text, max(len(text) - pattern.longest, 0))
        if found is None:
            return None
        start = len(text[: found.start()].rstrip())
        rest, end = text[:start], len(text)
    else:
        start = len(text) - len(bare_start(text))
        found = (pattern.ready or pattern.compiled).match(text, start, start + pattern.longest)
        if found is None:
            return None
        end = found.end()
        while end < len(text) and text[end].isspace():
            end += 1
        rest = text[end:]
    if (
        _NUMBER.fullmatch(rest)
        or not found.group().strip()
        or (end == len(text) and rest.rstrip().endswith(_ANNOUNCES))
    ):
        return None
    return Match(pattern.rule, found.group().strip(), start, end)


def _is_part_of_a_text(line: str) -> bool:
    """Whether the line is somebody's words, or goes on after it, as a verse does: no button or label is either."""
    if is_quoted(line):
        return True
    return line[-1:] in _GOES_ON and not _GREEK_QUESTION.fullmatch(line[-2:])
