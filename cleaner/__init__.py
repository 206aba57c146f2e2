"""cleaner takes scraped-page cruft out of text, explains every removal and can undo it to the byte."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleaner.api import Cleaner, clean
    from cleaner.result import Fault, Removal, Result
    from cleaner.rule import RuleError

__all__ = ["Cleaner", "Fault", "Removal", "Result", "RuleError", "clean"]
__version__ = "0.1.0"

# Where the names above come from: imported when they are used, for every call of the command imports this file.
_HOMES = {
    "Cleaner": "cleaner.api",
    "Fault": "cleaner.result",
    "Removal": "cleaner.result",
    "Result": "cleaner.result",
    "RuleError": "cleaner.rule",
    "clean": "cleaner.api",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
