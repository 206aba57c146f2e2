"""Strings made to make a pattern backtrack, from the pattern's own parts.

A pattern runs away where one run of characters can be shared between its repeats in many ways, and the end fits none
of them. So for each repeat in a pattern there are strings that match up to it, then a long run of something that it or
the repeats around it take, then an end that fits or nearly does.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from typing import Any

_PARSER: Any = importlib.import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
# What the regex module has and the parser of the standard library has not, and what stands for it here.
_TRANSLATED = (
    (re.compile(r"\\p\{(?:L|Ll|Lu|Latin|Script=\w+|Alphabetic)\}"), "a-z"),
    (re.compile(r"\\p\{(?:M|Mn)\}"), "\u0301"),
    (re.compile(r"\\p\{(?:N|Nd)\}"), "0-9"),
    (re.compile(r"\\p\{\w+\}"), "©-®"),
    (re.compile(r"\\P\{\w+\}"), "0-9"),
    (re.compile(r"\(\?>"), "(?:"),
    (re.compile(r"\\K"), "(?:)"),
)
_POSSESSIVE = re.compile(r"(?<!\\)([*+?}])\+")
# Repeats that can take this much or more can share a run with others in ways that count.
_LONG = 8
# Runs that many patterns know, beside those of a pattern's own atoms.
_RUNS = (" ", "a", "1", "a ", "1 ", "A", ".", ", ", "-", "\u4e00", "\t")
_ENDS = ("", "\x00", " \x00", "!\x00")


def attacks(pattern: str, verbose: bool = False) -> Iterator[tuple[str, str, str]]:
    """A start, what is to be repeated after it, and an end, for each way to attack a pattern of the regex module."""
    tree = _parse(pattern, re.VERBOSE if verbose else 0)
    seen = set()
    for start, atom, end in _repeats(list(tree), "", ""):
        for run in dict.fromkeys((atom, atom + " ", *_RUNS)):
            for last in (*_ENDS, end + "\x00"):
                if run and (start, run, last) not in seen:
                    seen.add((start, run, last))
                    yield start, run, last


def _parse(pattern: str, flags: int) -> Any:
    for find, replacement in _TRANSLATED:
        pattern = _outside_sets(find, replacement, pattern)
    return _PARSER.parse(_POSSESSIVE.sub(r"\1", pattern), flags)


def _outside_sets(find: re.Pattern[str], replacement: str, pattern: str) -> str:
    """Put ranges where a property stood, in brackets unless it stands in some already."""
    parts: list[str] = []
    position, inside = 0, False
    for found in find.finditer(pattern):
        before = pattern[position : found.start()]
        for sign in re.findall(r"\\.|[\[\]]", before, re.DOTALL):
            inside = {"[": True, "]": False}.get(sign, inside)
        bare = inside or replacement.startswith("(")
        parts += [before, replacement if bare else f"[{replacement}]"]
        position = found.end()
    return "".join(parts) + pattern[position:]


def _repeats(nodes: list[Any], start: str, end: str) -> Iterator[tuple[str, str, str]]:
    """Each repeat below some nodes: what matches before it, one turn of it, what matches after it."""
    for index, (name, value) in enumerate(nodes):
        before = start + "".join(map(_shortest, nodes[:index]))
        after = "".join(map(_shortest, nodes[index + 1 :])) + end
        kind = str(name)
        if kind.endswith("_REPEAT"):
            least, most, inner = value
            turn = "".join(map(_shortest, inner)) or "x"
            if most >= _LONG:
                yield before, turn, after
            yield from _repeats(list(inner), before, turn * max(int(least) - 1, 0) + after)
        elif kind == "BRANCH":
            for branch in value[1]:
                yield from _repeats(list(branch), before, after)
        elif kind == "SUBPATTERN":
            yield from _repeats(list(value[3]), before, after)
        elif kind == "ATOMIC_GROUP":
            yield from _repeats(list(value), before, after)
        elif kind in ("ASSERT", "ASSERT_NOT"):
            yield from _repeats(list(value[1]), before, after)


def _shortest(node: tuple[Any, Any]) -> str:
    """A short string that a node matches, or nearly does."""
    name, value = node
    kind = str(name)
    if kind == "LITERAL":
        return chr(value)
    if kind == "NOT_LITERAL":
        return "x" if value != ord("x") else "y"
    if kind == "ANY":
        return "x"
    if kind == "IN":
        return _member(value)
    if kind == "BRANCH":
        return "".join(map(_shortest, value[1][0]))
    if kind == "SUBPATTERN":
        return "".join(map(_shortest, value[3]))
    if kind == "ATOMIC_GROUP":
        return "".join(map(_shortest, value))
    if kind.endswith("_REPEAT"):
        return "".join(map(_shortest, value[2])) * int(value[0])
    return ""


def _member(items: list[tuple[Any, Any]]) -> str:
    """A character of a set."""
    if str(items[0][0]) == "NEGATE":
        matched = re.compile("[^" + re.escape("".join(map(_samples, items[1:]))) + "]" if items[1:] else ".")
        return next((sign for sign in "x 1.é" if matched.match(sign)), "x")
    return _samples(items[0])[:1]


def _samples(item: tuple[Any, Any]) -> str:
    kind, value = str(item[0]), item[1]
    if kind == "LITERAL":
        return chr(value)
    if kind == "RANGE":
        return "".join(map(chr, range(value[0], min(value[1], value[0] + 200) + 1)))
    return {"DIGIT": "0123456789", "SPACE": " \t\n", "WORD": "axyz019_é"}.get(str(value).rpartition("_")[2], "x")
