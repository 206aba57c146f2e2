"""The command line on a terminal: a pseudo-terminal stands in for the person's."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from cleaner.ruleset import load_builtin
from tests import containers
from tests.conftest import Shell
from tests.test_cli_clean import ARTICLE, PAGE

pty = pytest.importorskip("pty")


def on_terminal(
    shell: Shell, *arguments: str, streams: str, stdin: Path = Path(os.devnull), **environment: str
) -> tuple[int, str, bytes]:
    """Run with the streams named (of: in, out, err) on a terminal; gives exit code, screen, the rest of the output.

    stdin: what is read where that is no terminal.
    """
    ours, theirs = pty.openpty()
    with stdin.open("rb") as file:
        process = subprocess.Popen(
            shell.command(*arguments),
            cwd=shell.directory,
            env={**shell.environment, "TERM": "xterm-256color", **environment},
            stdin=theirs if "in" in streams else file,
            stdout=theirs if "out" in streams else subprocess.PIPE,
            stderr=theirs if "err" in streams else subprocess.PIPE,
        )
    os.close(theirs)
    screen = b""
    while True:
        try:
            data = os.read(ours, 65536)
        except OSError:  # how Linux says that nobody holds the other end any more
            break
        if not data:
            break
        screen += data
    os.close(ours)
    rest = (process.stdout.read() if process.stdout else b"") + (process.stderr.read() if process.stderr else b"")
    for stream in (process.stdout, process.stderr):
        if stream:
            stream.close()
    return process.wait(), screen.decode(), rest


def test_a_batch_shows_a_progress_bar_and_a_summary(shell: Shell) -> None:
    for number in range(30):
        shell.write(f"pages/{number}.txt", PAGE)
    code, screen, rest = on_terminal(shell, "clean", "pages", "-o", "clean", streams="in out err")
    assert (code, rest) == (0, b"")
    assert "MB/s" in screen
    assert "done" in screen
    assert screen.rstrip().endswith("cleaner: 60 removals in 30 of 30 documents")
    code, screen, _ = on_terminal(shell, "clean", "pages", "-o", "clean", "--quiet", streams="in out err")
    assert (code, screen) == (0, "")


def test_whatever_takes_a_directory_shows_a_progress_bar(shell: Shell) -> None:
    for number in range(7):
        shell.write(f"pages/{number}.txt", PAGE)
        shell.write(f"pages/{number}.bin", bytes(range(256)))
    shell.run("clean", "pages", "-o", "clean", "--report", "removed.jsonl")
    restore = ["restore", "clean", "--report", "removed.jsonl", "-o", "original"]
    for command, said, last in (
        (restore, "restored", "7 documents restored"),
        (["rules", "stats", "pages"], "removals", "rules never fired"),
    ):
        code, screen, _ = on_terminal(shell, *command, streams="err")
        assert code == 0
        assert "MB/s" in screen
        assert f" {said}" in screen
        assert screen.rstrip().endswith(last)
    assert "2 more passed over" in screen
    assert on_terminal(shell, *restore, "--quiet", streams="in out err")[:2] == (0, "")
    code, screen, _ = on_terminal(shell, *restore[:-2], "-i", streams="out err")
    assert (code, "MB/s" in screen) == (0, True)
    code, screen, _ = on_terminal(shell, "restore", "clean/0.txt", "clean/1.txt", *restore[2:4], streams="out err")
    assert (code, "MB/s" in screen) == (0, False)


def test_what_is_no_text_does_not_go_to_a_terminal(shell: Shell) -> None:
    path = shell.write("a.jsonl.gz", containers.write("a.jsonl.gz", [PAGE.decode()]))
    said = "this is not text for a terminal; add -o FILE or --dry-run"
    code, screen, _ = on_terminal(shell, "clean", "a.jsonl.gz", streams="out err")
    assert code == 2
    assert screen.startswith(f"cleaner: {said}")
    code, screen, _ = on_terminal(shell, "clean", "--format", "jsonl", streams="out err", stdin=path)
    assert code == 2
    assert screen.startswith(f"cleaner: standard input: {said}")


def test_a_bar_and_a_text_do_not_share_the_terminal(shell: Shell) -> None:
    shell.write("a.txt", PAGE)
    shell.write("b.txt", PAGE)
    code, screen, _ = on_terminal(shell, "clean", "a.txt", "b.txt", streams="out err")
    assert code == 0
    assert "MB/s" not in screen
    code, screen, rest = on_terminal(shell, "clean", "a.txt", "b.txt", streams="err")
    assert (code, rest) == (0, ARTICLE * 2)
    assert "MB/s" in screen


def test_messages_are_not_mixed_with_the_bar(shell: Shell) -> None:
    shell.write("pages/a.txt", PAGE.decode().encode("utf-16-le"))
    shell.write("pages/b.txt", PAGE)
    code, screen, _ = on_terminal(shell, "clean", "pages", "--check", streams="err")
    assert code == 2
    erased, cursor_shown = "\x1b[2K", "\x1b[?25h"
    assert f"{erased}cleaner: pages/b.txt: 2 removals\r\ncleaner: pages/a.txt: binary, not text; UTF-16" in screen
    assert cursor_shown in screen


def test_without_input_a_hint_is_shown_instead_of_waiting(shell: Shell) -> None:
    code, screen, _ = on_terminal(shell, "clean", streams="in out err")
    assert code == 2
    assert screen == (
        "cleaner: nothing to clean: name a file or directory, or pipe a text in (see cleaner clean --help)\r\n"
    )


def test_a_dry_run_is_coloured_unless_the_user_wants_none(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    arguments = ["clean", "page.txt", "--dry-run"]
    assert "\x1b[" in on_terminal(shell, *arguments, streams="err")[1]
    plain = on_terminal(shell, *arguments, streams="err", NO_COLOR="1")[1]
    assert "\x1b[3" not in plain
    assert "Adblock Detected" in plain


def test_rules_are_listed_as_a_table(shell: Shell) -> None:
    code, screen, _ = on_terminal(shell, "rules", "list", streams="out err", COLUMNS="150")
    assert code == 0
    assert "reason" in screen.splitlines()[0]
    assert "\t" not in screen


@pytest.mark.parametrize("columns", [80, 150])
def test_an_id_in_a_table_is_whole(shell: Shell, columns: int) -> None:
    screen = on_terminal(shell, "rules", "list", streams="out err", COLUMNS=str(columns))[1]
    rows = [line.split() for line in screen.splitlines()]
    ids = [rule.id for ruleset in load_builtin() for rule in ruleset.rules]
    assert [row[0] for row in rows if "/" in row[0] and row[0] in ids] == ids
    assert all(len(line) <= columns for line in screen.splitlines()[1:])  # the header is bold
    shell.write("page.txt", PAGE)
    screen = on_terminal(shell, "clean", "page.txt", "--dry-run", streams="err", COLUMNS="30", NO_COLOR="1")[1]
    assert "\nadblock/wall " in screen.replace("\r", "")


@pytest.mark.parametrize("columns", ["9", "4"])
def test_a_terminal_as_narrow_as_a_pane_can_be_shows_it_all_the_same(shell: Shell, columns: str) -> None:
    shell.write("page.txt", PAGE)
    code, screen, _ = on_terminal(shell, "clean", "page.txt", "--dry-run", streams="err", COLUMNS=columns)
    assert code == 0
    assert "Adblock Detected" in screen
