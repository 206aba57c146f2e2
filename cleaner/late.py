"""Patterns that are compiled when they are first asked: a run asks few of ours, and all take a sixteenth of a start."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast


class LatePattern:
    """What `late` gives. All that a compiled pattern has is there once something of it is asked for."""

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
    """What has the methods of ``re.compile(pattern, flags)``; functions of `re` don't take it. Raises nothing yet.

    pattern: may be made when it is needed, too, if it is long.
    """
    return cast("re.Pattern[str]", LatePattern(pattern, flags))
