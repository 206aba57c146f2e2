"""Libraries that only some uses need: loaded when they do, or named with the command that installs them."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class MissingExtraError(ImportError):
    """A library of an extra is not installed; the message is one line with the command that installs it."""


def load(module: str, extra: str) -> Any:
    """A module of the library that an extra of this distribution installs. Raises MissingExtraError."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        library = module.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != library:
            raise  # it is installed, and lacks something itself
        install = f'pip install "cruft-cleaner[{extra}]"'
        raise MissingExtraError(f"{library} is not installed; run: {install}", name=error.name) from None
