"""How numbers are said."""

from __future__ import annotations


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: ``1 removal``, ``2,000 removals``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def share(part: int, whole: int) -> str:
    """A part in per cent, with as many digits as tell it from none and from all."""
    if not whole or not part:
        return "0 %"
    percent = 100 * part / whole
    return "under 0.1 %" if percent < 0.1 else f"{percent:.1f} %" if percent < 10 else f"{percent:.0f} %"
