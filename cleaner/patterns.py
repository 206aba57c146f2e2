"""Patterns that are compiled once and kept: regex takes a hundred times longer to compile one than to read it again."""

from __future__ import annotations

import copyreg
from typing import Any

import regex

from cleaner.cache import Kept


def compiled(pattern: str, flags: int = regex.IGNORECASE) -> regex.Pattern[str]:
    """The same as ``regex.compile``. Raises regex.error."""
    kept = Kept(pattern, (regex.__version__, flags, pattern))
    parts = kept.recall("pattern")
    if parts is not None:
        found: regex.Pattern[str] = _taking_apart(regex.compile(""))[0](*parts)
        return found
    found = regex.compile(pattern, flags)
    kept.keep("pattern", _taking_apart(found)[1])
    return found


def _taking_apart(pattern: regex.Pattern[str]) -> tuple[Any, tuple[Any, ...]]:
    """What makes a pattern of its parts, and the parts: the way in which regex lets patterns be pickled."""
    taking_apart: Any = copyreg.dispatch_table[type(pattern)]
    function, parts = taking_apart(pattern)
    return function, parts
