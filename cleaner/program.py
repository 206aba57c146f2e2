"""This program itself: the files that decide what goes from a text, and a digest that changes with any of them."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

from cleaner.ruleset import builtin_directory


def source_files() -> list[Path]:
    """The Python files of the package and the built-in rules, in an order that is the same in every installation."""
    package, rules = Path(__file__).parent, builtin_directory()
    ours = [path for path in package.rglob("*.py") if rules not in path.parents]
    return [*sorted(ours), *sorted(rules.rglob("*.py"))]


@cache
def digest() -> str:
    """SHA-256 (hexadecimal) of what the source files hold, read once: they decide what this process removes."""
    found = sha256()
    for path in source_files():
        data = path.read_bytes()
        found.update(b"%d\n" % len(data) + data)
    return found.hexdigest()
