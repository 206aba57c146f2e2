"""Errors of others, told in one line, as all of ours are."""

from __future__ import annotations


def one_line(error: BaseException) -> str:
    """What an error says, without its name; "" for one that can't say it."""
    try:
        return " ".join(str(error).split())
    except Exception:
        return ""


def named(error: BaseException) -> str:
    """The same with its name before it, as Python prints it."""
    return f"{type(error).__name__}: {one_line(error)}".removesuffix(": ")
