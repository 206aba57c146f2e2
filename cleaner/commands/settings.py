"""What a project has settled for all its calls: the table ``[tool.cleaner]`` of its pyproject.toml.

Rule files are code. They are loaded if the command line or this table names them, and never because they lie around.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import click

from cleaner.errors import one_line
from cleaner.profile import PROFILES
from cleaner.task import Choice

FILE = "pyproject.toml"
_LISTS = ("rules", "select", "ignore")


class Settings(NamedTuple):
    """The table's values; rule files as paths that hold from the current directory."""

    rules: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str = ""


def choose(
    rules: Sequence[str], select: Sequence[str], ignore: Sequence[str], profile: str | None, force: bool = False
) -> Choice:
    """The rules to use: what the command line says, else the project, else the default.

    Rule files add up; `select`, `ignore` and `profile` take the place of the project's. Raises UsageError.
    """
    project = project_settings()
    return Choice(
        (*project.rules, *rules),
        tuple(select) or project.select,
        tuple(ignore) or project.ignore,
        profile or project.profile or "article",
        force,
    )


def project_settings() -> Settings:
    """The settings of the project that the current directory is in: of the nearest pyproject.toml from there upwards.

    Raises UsageError, naming the file, for one that can't be read or that says what we do not know.
    """
    try:
        directory = Path.cwd()
    except FileNotFoundError:  # somebody removed it
        return Settings()
    for folder in (directory, *directory.parents):
        path = folder / FILE
        if os.path.isfile(path):  # noqa: PTH113  # never raises: nobody has to see what is above
            # Whoever may write to /tmp could name a rule file there, and a rule file is code.
            return Settings() if _is_shared(folder) else _read(path)
    return Settings()


def _is_shared(folder: Path) -> bool:
    """Whether everyone may put files there, as in /tmp: that is nobody's project."""
    mode = folder.stat().st_mode
    return bool(mode & stat.S_IWOTH and mode & stat.S_ISVTX)


def _read(path: Path) -> Settings:
    try:
        data = path.read_bytes()
        if b"cleaner" not in data:
            return Settings()  # most projects say nothing of us, and need no TOML parser
        toml: Any = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
        tool = toml.loads(data.decode()).get("tool", {})
    except (OSError, ValueError, RecursionError) as error:
        raise click.UsageError(f"{path}: {one_line(error)}") from None
    if not isinstance(tool, dict):
        raise click.UsageError(f"{path}: tool must be a table")
    return _settings(path, tool.get("cleaner", {}))


def _settings(path: Path, table: Any) -> Settings:
    if not isinstance(table, dict):
        raise click.UsageError(f"{path}: tool.cleaner must be a table")
    for key, value in table.items():
        if key == "profile":
            fits = value in tuple(PROFILES)
        elif key in _LISTS:
            fits = isinstance(value, list) and all(isinstance(item, str) for item in value)
        else:
            raise click.UsageError(f"{path}: tool.cleaner has no setting {key!r}; it has {', '.join(_LISTS)}, profile")
        if not fits:
            kind = f"one of: {', '.join(PROFILES)}" if key == "profile" else "a list of strings"
            raise click.UsageError(f"{path}: tool.cleaner.{key} must be {kind}")
    rules = tuple(str(path.parent / name) for name in table.get("rules", ()))
    return Settings(rules, tuple(table.get("select", ())), tuple(table.get("ignore", ())), table.get("profile", ""))
