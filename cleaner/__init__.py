"""cleaner takes scraped-page cruft out of text, explains every removal and can undo it to the byte.

The rooms, from the roof down. A room knows those on its own floor and below, and no two know each other;
`tests/test_house.py` checks that by this table.

================================================== =====================================================================
cli, commands, jobs                                the command line, and scripts for clusters
engines                                            doors for the engines that texts are cleaned on
batch, workers, task, ledger, formats, restore     many inputs: read, cleaned, written, remembered, restored
report                                             what was removed, for people and for programs
api, arrow, check                                  what programs call; how rules are tested
engine, marks, own, blocks, outline, page          decides what goes: signs, neighbours, blocks
remaining, settle                                  cuts it out: exact spans, and what is left
matcher, index, gate, tables, keys, patterns       asks rules about lines: many rules in few look-ups
budget                                             what a rule of the user's may cost
ruleset, program                                   rule files: found, loaded, checked, selected
document, code, markdown, links                    a text as rules see it, and what of it is no prose
line, wrapping, folding, spans                     a line by itself, its key, and lines broken at a width
rule, profile, dates, result, diff                 the vocabulary: what a rule is, and what cleaning gives
surprise, encoding                                 bytes and text
files, temporary, cache, extras, errors, stop      the machine: files, what is kept, libraries, signals, errors
late                                               patterns that are compiled when they are first used
================================================== =====================================================================
"""

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
