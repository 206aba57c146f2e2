"""The README's table of formats: each row's own lines are run."""

from __future__ import annotations

import shlex
import sys
from importlib import import_module
from typing import Any, NamedTuple

import pytest

from cleaner import Cleaner
from tests import containers
from tests.conftest import ROOT, Shell

TOML: Any = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
TEXTS: list[str | None] = [*containers.PAGES[:12], "A quiet day."]


class Row(NamedTuple):
    format: str
    endings: list[str]
    file: list[str]
    stdin: list[str]
    extra: str


def rows() -> list[Row]:
    section = (ROOT / "README.md").read_text("utf-8").partition("\n## Where texts lie\n")[2].partition("\n## ")[0]
    table = [line.strip("| ").split("|") for line in section.splitlines() if line.startswith("|")][2:]
    cells = [[*(cell.strip().replace("`", "") for cell in row), ""][:5] for row in table]
    return [Row(row[0], row[1].split(", "), shlex.split(row[2]), shlex.split(row[3]), row[4]) for row in cells]


every_row = pytest.mark.parametrize("row", rows(), ids=lambda row: row.format)


def cleaned(command: list[str]) -> list[str]:
    profile = command[command.index("--profile") + 1] if "--profile" in command else "article"
    return [Cleaner(profile=profile).clean(text or "").text for text in TEXTS]


def test_the_table_has_all_formats() -> None:
    assert [row.format.partition(",")[0] for row in rows()] == ["plain text", *["JSON Lines"] * 3, "Parquet", "WET"]


@every_row
def test_the_line_for_a_file_cleans_it(shell: Shell, row: Row) -> None:
    program, command, source, option, target, *_ = row.file
    assert (program, command, option) == ("cleaner", "clean", "-o")
    if row.format == "plain text":
        shell.write(source, (TEXTS[1] or "").encode())
        assert shell.run(*row.file[1:]).returncode == 0
        assert shell.read(target).decode() == cleaned(row.file)[1]
    else:
        shell.write(source, containers.write(source, TEXTS))
        assert shell.run(*row.file[1:]).returncode == 0
        assert containers.read(shell.directory / target) == cleaned(row.file)


@every_row
def test_the_line_for_standard_input_cleans_it(shell: Shell, row: Row) -> None:
    if row.format == "plain text":
        run = shell.run(*row.stdin[1:], input=(TEXTS[1] or "").encode())
        assert (run.returncode, run.stdout.decode()) == (0, cleaned(row.stdin)[1])
        return
    name = f"out{row.endings[0]}"
    run = shell.run(*row.stdin[1:], input=containers.write(name, TEXTS))
    assert run.returncode == 0
    assert containers.read(shell.write(name, run.stdout)) == cleaned(row.stdin)


@every_row
def test_every_ending_is_known(shell: Shell, row: Row) -> None:
    for ending in row.endings if row.format != "plain text" else ():
        shell.write(f"crawl/a{ending}", containers.write(f"a{ending}", TEXTS))
        options = row.file[5:]
        assert shell.run("clean", "crawl", "-o", "clean", *options).returncode == 0
        assert containers.read(shell.directory / f"clean/a{ending}") == cleaned(row.file)


@every_row
def test_the_extra_is_one_of_ours(row: Row) -> None:
    project = TOML.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert not row.extra or row.extra in extras
    assert not row.extra or row.extra in extras["all"][0]
