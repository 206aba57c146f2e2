"""Patterns that are compiled when they are first used: a run uses few of ours, and all take a sixteenth of a start."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast


class LatePattern:
    """What `late` gives: it compiles its pattern as soon as any attribute of a compiled pattern is asked for."""

    def __init__(self, text: str | Callable[[], str], flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what `copy` and others ask of any object
            raise AttributeError(name)
        compiled = re.compile(self._text if isinstance(self._text, str) else self._text(), self._flags)
        for method in ("search", "match", "fullmatch", "findall", "finditer", "split", "sub"):
            self.__dict__[method] = getattr(compiled, method)  # from now on as fast as those of the pattern itself
        return getattr(compiled, name)


def late(pattern: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """What has the methods of ``re.compile(pattern, flags)``, but is not compiled yet; functions of `re` don't take it.

    pattern: the pattern, or a function that makes it when it is needed. An error in it is raised at the first use.
    """
    return cast("re.Pattern[str]", LatePattern(pattern, flags))
