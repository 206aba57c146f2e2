"""Rules as tables that lines are looked up in, of plain types, so that they can be kept from one run to the next.

Folding all phrases takes longer than cleaning most texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from cleaner import folding
from cleaner.gate import head
from cleaner.rule import Guard, Inline, Labels, Line, Rule, Shape, phrase_table, phrases_in

# Phrases with gaps, by what they are looked up by: their numbers and the keys of their parts.
Globs = dict[str, list[tuple[int, tuple[str, ...]]]]


class Tables(NamedTuple):
    """Phrases have numbers, through all rules; a pattern has the number of its rule.

    phrases, labels: by key; where several phrases have one key, `more` and `more_labels` hold the others. globs: by
    what they begin or end with, see `ends`; open_globs: those that begin and end with a gap, by a word. lines, inlines,
    shapes: patterns and functions by a word; under "" those that are tried on every line or text. starts, lasts: what
    keys that globs, labels or headings may match begin and end with, see `Gate`.
    """

    phrases: dict[str, int]
    more: dict[str, list[int]]
    labels: dict[str, int]
    more_labels: dict[str, list[int]]
    globs: Globs
    open_globs: Globs
    lines: dict[str, list[int]]
    inlines: dict[str, list[int]]
    shapes: dict[str, list[int]]
    starts: dict[str, set[str]]
    lasts: set[str]

    def add_phrases(self, rule: Rule, phrases: Sequence[tuple[int, str]]) -> None:
        """Add numbered phrases of a rule. Within a rule one phrase for a key is enough."""
        first, more = (self.labels, self.more_labels) if isinstance(rule, Labels) else (self.phrases, self.more)
        whole = [(number, phrase) for number, phrase in phrases if "*" not in phrase]
        keys = folding.phrase_keys([phrase for _, phrase in whole])
        if isinstance(rule, (Labels, Guard)):  # some text may follow
            self._add_starts(keys)
        _add_keys(first, more, dict(zip(keys, (number for number, _ in whole), strict=True)))
        globs = [(number, phrase) for number, phrase in phrases if "*" in phrase]
        for (number, _), parts in zip(globs, glob_parts([phrase for _, phrase in globs]), strict=True):
            self._add_glob(number, parts)

    def _add_starts(self, keys: Iterable[str]) -> None:
        for key in filter(str.isascii, keys):  # lines of other keys need no start to pass
            first, _, rest = key.partition(" ")
            self.starts.setdefault(head(first), set()).add(head(rest))

    def _add_glob(self, number: int, parts: tuple[str, ...]) -> None:
        first, last = parts[0], parts[-1]
        if all(map(str.isascii, parts)):
            self._add_ends(first, last)
        if first or last:
            table, hint = self.globs, ends(first.rstrip())[0] if first else ends(last.lstrip())[1]
        else:
            words = (word for part in parts for word in part.split())
            table, hint = self.open_globs, _hint(max(words, key=len))
        table.setdefault(hint, []).append((number, parts))

    def _add_ends(self, first: str, last: str) -> None:
        if last and " " not in first.rstrip():  # one word tells less than how the line ends
            self.lasts.add(last.rsplit(" ", 1)[-1])
        elif first:
            self._add_starts([first])

    def add_words(self, rule: Line | Inline | Shape, number: int) -> None:
        """Add a rule that is tried where a word of its stands."""
        table = self.lines if isinstance(rule, Line) else self.inlines if isinstance(rule, Inline) else self.shapes
        for hint in sorted({_hint(word) for word in rule.words.split()}) or [""]:
            table.setdefault(hint, []).append(number)

    def add_all(self, other: Tables) -> None:
        """Add what stands in other tables, with the same numbers. They are of no more use."""
        _add_keys(self.phrases, self.more, other.phrases)
        _add_keys(self.labels, self.more_labels, other.labels)
        for name in ("more", "more_labels", "globs", "open_globs", "lines", "inlines", "shapes"):
            ours = getattr(self, name)
            for key, numbers in getattr(other, name).items():
                ours.setdefault(key, []).extend(numbers)
        for key, seconds in other.starts.items():
            self.starts.setdefault(key, set()).update(seconds)
        self.lasts.update(other.lasts)


def _add_keys(first: dict[str, int], more: dict[str, list[int]], keys: dict[str, int]) -> None:
    """Add keys with their numbers, those that are there already to the others."""
    for key in first.keys() & keys.keys():
        more.setdefault(key, []).append(keys.pop(key))
    first.update(keys)


def tables_of(
    rules: Sequence[Rule], other_scripts: bool = False, first: int = 0, start: int = 0
) -> tuple[Tables, list[int]]:
    """The tables of some rules, and the number of each rule's first phrase, with that of the next rule at the end.

    other_scripts: whether of all phrases in scripts other than Latin, or of all that is not. Most inputs never ask for
    the former, which take the longest to fold. first, start: the numbers of the first rule and of its first phrase.
    """
    tables = Tables({}, {}, {}, {}, {}, {}, {}, {}, {}, {}, set())
    starts = [start]
    for number, rule in enumerate(rules, first):
        if isinstance(rule, (Line, Inline, Shape)) and not other_scripts:
            tables.add_words(rule, number)
        phrases, start = _numbered(rule, start, other_scripts)
        if phrases:
            tables.add_phrases(rule, phrases)
        starts.append(start)
    return tables, starts


def _numbered(rule: Rule, start: int, other_scripts: bool) -> tuple[list[tuple[int, str]], int]:
    """A rule's phrases in other scripts or those that are not, with their numbers, and the number after all of them."""
    found: list[tuple[int, str]] = []
    for block in phrase_table(rule).values():
        phrases = phrases_in(block)
        if _is_of_other_script(block):
            numbered = enumerate(phrases, start)
            found += [pair for pair in numbered if _is_of_other_script(pair[1]) == other_scripts]
        elif not other_scripts:
            found += enumerate(phrases, start)
        start += len(phrases)
    return found, start


def _is_of_other_script(text: str) -> bool:
    return not text.isascii() and _other_scripts().search(text) is not None


@cache
def _other_scripts() -> re.Pattern[str]:
    """A character whose key is not ASCII: not Latin, its accents (to U+024F, U+1E00 to U+1EFF) or punctuation.

    Compiled when it is needed, as that takes longer than all that is done with it where tables are kept.
    """
    return re.compile("[\u0370-\u1cff\u2c80-\ua71f\ua800-\ufaff\ufb1d-\uffff\U00010000-\U0010ffff]")


def glob_parts(phrases: Sequence[str]) -> list[tuple[str, ...]]:
    """For each phrase the keys of its parts between ``*``, as a line's key has them, spaces around gaps included."""
    pieces = [phrase.split("*") for phrase in phrases]
    keys = iter(folding.phrase_keys([piece for parts in pieces for piece in parts]))
    return [tuple(_part(next(keys), index, len(parts)) for index in range(len(parts))) for parts in pieces]


def _part(key: str, index: int, count: int) -> str:
    """One part of a glob, with the spaces that part it from the gaps before and after it."""
    if not key or folding.is_unspaced(key):
        return key
    return f"{' ' if index else ''}{key}{' ' if index < count - 1 else ''}"


def ends(key: str) -> tuple[str, ...]:
    """What globs are looked up by: what a key begins with, and what it ends with."""
    if not key:
        return ()
    first, last = (key[:1], key[-1:]) if folding.is_unspaced(key) else (key.split(" ", 1)[0], key.rsplit(" ", 1)[-1])
    return (f"{first}…", f"…{last}")


def _hint(word: str) -> str:
    """What to look a word up by: itself, or its first two characters in an unspaced script."""
    if word in folding.SIGNS:
        return word
    word = folding.key(word)
    if folding.is_unspaced(word):
        return word[:2]
    return max(folding.words(word), key=lambda found: (len(found), found), default="")
