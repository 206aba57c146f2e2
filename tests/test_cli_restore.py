"""`cleaner restore` as processes: the originals come back byte for byte, or a file is named and left alone."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

from cleaner.cli import cli
from cleaner.restore import Originals
from tests.conftest import Shell, count_calls
from tests.test_cli_clean import ARTICLE, CRUFT, PAGE

WIDE = ("\ufeff" + PAGE.decode()).encode("utf-16-le")
PAGES = {
    "page.txt": PAGE,
    "plain.txt": ARTICLE,
    "empty.txt": b"",
    "windows.txt": PAGE.replace(b"\n", b"\r\n"),
    "bytes.txt": b"caf\xe9 \xff\xfe\n" + PAGE[:-1],
    "wide.txt": WIDE,
    "cruft.txt": CRUFT,  # left whole
    "sub/page.txt": ARTICLE + b"\nAdblock Detected\n",  # comes out as page.txt does
    "deep/er/caf\N{LATIN SMALL LETTER E WITH ACUTE}.txt": CRUFT + b"\n" + ARTICLE,
}
reports = pytest.mark.parametrize("report", ["removed.json", "removed.jsonl"])


def write_pages(shell: Shell) -> None:
    for name, data in PAGES.items():
        shell.write(f"pages/{name}", data)


@reports
def test_a_directory_comes_back_byte_for_byte(shell: Shell, report: str) -> None:
    write_pages(shell)
    (shell.directory / "pages/page.txt").chmod(0o640)
    assert shell.run("clean", "pages", "-o", "clean", "--report", report).returncode == 0
    run = shell.run("restore", "clean", "--report", report, "-o", "original")
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"cleaner: 6 documents restored; 3 are as they were\n")
    assert shell.tree("original") == PAGES
    assert (shell.directory / "original/page.txt").stat().st_mode & 0o777 == 0o640


@reports
def test_it_does_not_matter_where_the_files_lie_now(shell: Shell, report: str) -> None:
    write_pages(shell)
    shell.run("clean", "pages", "-o", "clean", "--report", report)
    (shell.directory / "elsewhere").mkdir()
    (shell.directory / "clean").rename(shell.directory / "elsewhere/texts")
    assert shell.run("restore", "elsewhere/texts", "--report", report, "-o", "original").returncode == 0
    assert shell.tree("original") == PAGES
    for name, data in PAGES.items():
        run = shell.run("restore", f"elsewhere/texts/{name}", "--report", report)
        # Two pages came out alike, and a file alone does not tell which of the two it was.
        alike = name == "sub/page.txt"
        assert (run.returncode, run.stdout) == ((2, b"") if alike else (0, data)), run.stderr
    assert (
        b"could be of pages/page.txt and pages/sub/page.txt"
        in shell.run("restore", "elsewhere/texts/sub/page.txt", "--report", report).stderr
    )


def test_in_place_is_undone_in_place(shell: Shell) -> None:
    write_pages(shell)
    assert shell.run("clean", "pages", "-i", "--report", "removed.jsonl").returncode == 0
    assert shell.read("pages/page.txt") == ARTICLE
    untouched = (shell.directory / "pages/plain.txt").stat()
    for said in (b"6 documents restored; 3 are as they were", b"0 documents restored; 9 are as they were"):
        run = shell.run("restore", "pages", "-i", "--report", "removed.jsonl")
        assert (run.returncode, run.stderr) == (0, b"cleaner: " + said + b"\n")
        assert shell.tree("pages") == PAGES
    assert (shell.directory / "pages/plain.txt").stat().st_ino == untouched.st_ino


@reports
def test_an_edit_between_two_runs_in_place_is_named_each_time(shell: Shell, report: str) -> None:
    """What the first run removed is in the report; where it stood in the edited text, nobody knows."""
    command = ["clean", "pages", "-i", "--report", report]
    for name in ("edited.txt", "page.txt"):
        shell.write(f"pages/{name}", PAGE)
    shell.write("pages/crawl.jsonl", json.dumps({"text": PAGE.decode()}).encode() + b"\n")
    assert shell.run(*command).returncode == 0
    edited = b"A new start.\n\n" + ARTICLE + b"\nRelated Articles\n"
    shell.write("pages/edited.txt", edited)
    shell.write("pages/crawl.jsonl", json.dumps({"text": edited.decode()}).encode() + b"\n")
    assert shell.run(*command).returncode == 0
    assert b"Related" not in shell.read("pages/edited.txt") + shell.read("pages/crawl.jsonl")
    for summary in (b"3 documents restored", b"0 documents restored; 3 are as they were"):
        run = shell.run("restore", "pages", "-i", "--report", report)
        assert run.returncode == 2
        said = "was edited between two runs; restored up to that edit, 2 earlier removals left in the report"
        assert run.stderr.decode().splitlines() == [
            f"cleaner: pages/crawl.jsonl:1: {said}",
            f"cleaner: pages/edited.txt: {said}",
            f"cleaner: {summary.decode()}; 2 up to an edit only",
        ]
        assert shell.read("pages/edited.txt") == edited
        assert json.loads(shell.read("pages/crawl.jsonl"))["text"] == edited.decode()
        assert shell.read("pages/page.txt") == PAGE


def test_an_edit_of_a_text_that_was_restored_is_no_broken_chain(shell: Shell) -> None:
    shell.write("pages/page.txt", PAGE)
    command = ["clean", "pages", "-i", "--report", "removed.jsonl"]
    restore = ["restore", "pages", "-i", "--report", "removed.jsonl"]
    shell.run(*command)
    shell.run(*restore)
    shell.write("pages/page.txt", b"A new start.\n\n" + PAGE)
    shell.run(*command)
    for said in (b"1 document restored", b"0 documents restored; 1 is as it was"):
        run = shell.run(*restore)
        assert (run.returncode, run.stderr) == (0, b"cleaner: " + said + b"\n")
    assert shell.read("pages/page.txt") == b"A new start.\n\n" + PAGE


def test_reports_in_the_wrong_order_restore_nothing_by_halves(shell: Shell) -> None:
    page = PAGE + b"\nBack to top button\n"
    shell.write("pages/page.txt", page)
    shell.run("clean", "pages", "-i", "--select", "adblock", "--report", "first.jsonl")
    shell.run("clean", "pages", "-i", "--report", "second.jsonl")
    cleaned = shell.tree("pages")
    command = ["restore", "pages/page.txt", "-i", "--report"]
    run = shell.run(*command, "second.jsonl", "--report", "first.jsonl")
    said = "was cleaned before by a run whose report is named after the other; name the earliest first"
    assert (run.returncode, run.stderr.decode()) == (2, f"cleaner: pages/page.txt: {said}\n")
    assert shell.tree("pages") == cleaned
    assert shell.run(*command, "first.jsonl", "--report", "second.jsonl").returncode == 0
    assert shell.read("pages/page.txt") == page


def test_one_file_goes_to_standard_output_or_to_a_file(shell: Shell) -> None:
    shell.write("page.txt", WIDE)
    shell.run("clean", "page.txt", "-o", "clean.txt", "--report", "removed.json")
    assert shell.run("restore", "clean.txt", "--report", "removed.json").stdout == WIDE
    assert shell.run("restore", "clean.txt", "--report", "removed.json", "-o", "again.txt").returncode == 0
    assert shell.read("again.txt") == WIDE


@reports
def test_what_went_to_standard_output_has_no_name_and_is_known_by_its_bytes(shell: Shell, report: str) -> None:
    other = ARTICLE + b"\nRelated Articles\n"  # comes out as PAGE does
    lines = [json.dumps({"text": text.decode()}).encode() + b"\n" for text in (PAGE, other, ARTICLE)]
    for source, options in ((PAGE, ()), (b"".join(lines), ("--format", "jsonl"))):
        cleaned = shell.run("clean", *options, "--report", report, input=source).stdout
        shell.write("clean/saved.txt", cleaned)
        assert cleaned != source
        assert shell.run("restore", "clean/saved.txt", *options, "--report", report).stdout == source
        run = shell.run("restore", "clean", *options, "--report", report, "-o", "original")  # nobody said that it is it
        assert run.returncode == 2
        assert b"is not in the report" in run.stderr
    shell.write("a.txt", PAGE)
    shell.write("b.txt", other)
    assert shell.run("clean", "a.txt", "b.txt", "--report", report).stdout == ARTICLE * 2
    shell.write("saved.txt", ARTICLE)
    run = shell.run("restore", "saved.txt", "--report", report)
    assert (run.returncode, run.stdout) == (2, b"")
    assert b"saved.txt: could be of a.txt and b.txt" in run.stderr


def test_a_file_that_was_rewritten_in_place_is_known_by_its_name_only(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    assert shell.run("clean", "page.txt", "-i", "--report", "removed.jsonl").returncode == 0
    shell.write("other.txt", ARTICLE)
    run = shell.run("restore", "other.txt", "-i", "--report", "removed.jsonl")
    assert (run.returncode, run.stderr) == (2, b"cleaner: other.txt: is not in the report\n")
    assert shell.read("other.txt") == ARTICLE


@reports
def test_what_was_edited_is_named_and_the_others_are_restored(shell: Shell, report: str) -> None:
    write_pages(shell)
    shell.run("clean", "pages", "-o", "clean", "--report", report)
    shell.write("clean/page.txt", ARTICLE + b"A note of mine.\n")
    shell.write("clean/new.txt", ARTICLE)
    (shell.directory / "clean/windows.txt").unlink()
    run = shell.run("restore", "clean", "--report", report, "-o", "original")
    assert run.returncode == 2
    assert run.stderr.decode().splitlines() == [
        "cleaner: clean/new.txt: is not in the report",
        "cleaner: clean/page.txt: was edited since it was cleaned: its bytes are not those in the report",
        "cleaner: pages/windows.txt: its cleaned file is no longer in clean",
        "cleaner: 4 documents restored; 3 are as they were; 1 not in the report; 2 failed",
    ]
    left = {name: data for name, data in PAGES.items() if name not in ("page.txt", "windows.txt")}
    assert shell.tree("original") == left


def test_files_that_no_report_knows_are_named_and_many_are_counted(shell: Shell) -> None:
    """As a run that was stopped leaves them."""
    shell.write("pages/page.txt", PAGE)
    shell.run("clean", "pages", "-i", "--report", "removed.jsonl")
    for number in range(12):
        shell.write(f"pages/{number:02}.txt", ARTICLE)
    run = shell.run("restore", "pages", "-i", "--report", "removed.jsonl")
    assert run.returncode == 2
    assert run.stderr.decode().splitlines() == [
        *[f"cleaner: pages/{number:02}.txt: is not in the report" for number in range(5)],
        "cleaner: and 7 more: is not in the report",
        "cleaner: 1 document restored; 12 not in the report",
    ]
    assert shell.read("pages/page.txt") == PAGE


def test_a_report_that_was_edited_restores_nothing_wrong(shell: Shell) -> None:
    shell.write("pages/page.txt", PAGE)
    shell.run("clean", "pages", "-o", "clean", "--report", "removed.jsonl")
    entry = json.loads(shell.read("removed.jsonl"))
    first, *others = entry["removals"]
    edited = "clean/page.txt: its entry in the report was edited: "
    foreign = "edited.jsonl: not a report that cleaner wrote: "
    for edit, said in (
        ({"removals": [first | {"text": first["text"].replace("Adblock", "Adb1ock")}, *others]}, edited),
        ({"removals": [{key: value for key, value in first.items() if key != "rule"}, *others]}, edited),
        ({"removals": []}, edited),
        ({"encoding": "nonesuch"}, "clean/page.txt: no encoding is named 'nonesuch'"),
        ({"name": ["pages/page.txt"]}, foreign),
        ({"name": 1}, foreign),
        ({"place": {"a": 1}}, foreign),
        ({"cleaned": entry["cleaned"] | {"sha256": ["a"]}}, foreign),
    ):
        shell.write("edited.jsonl", json.dumps(entry | edit).encode())
        run = shell.run("restore", "clean", "--report", "edited.jsonl", "-o", "original")
        assert run.returncode == 2
        assert run.stderr.decode().startswith(f"cleaner: {said}"), edit
        assert not (shell.directory / "original").exists()


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("clean", "--report"),
        ("clean --report removed.jsonl", "clean: is a directory; add -o DIRECTORY or --in-place (see"),
        ("clean --report removed.jsonl -o clean", "would lie inside the input"),
        ("clean --report removed.jsonl -o original -i", "choose one"),
        ("- --report removed.jsonl", "standard input can't be restored; save it and name the file"),
        ("clean --report none.jsonl -o original", "none.jsonl: No such file"),
        ("clean --report removed.diff -o original", "only a .json or .jsonl report can undo"),
        ("clean --report other.json -o original", "other.json: not a report that cleaner wrote"),
        ("clean --report page.json -o original", "page.json: not JSON"),
    ],
)
def test_errors_are_one_line_and_nothing_is_written(shell: Shell, command: str, said: str) -> None:
    shell.write("pages/page.txt", PAGE)
    shell.write("other.json", b'{"a": 1}')
    shell.write("page.json", PAGE)
    shell.run("clean", "pages", "-o", "clean", "--report", "removed.jsonl", "--report", "removed.diff")
    run = shell.run("restore", *command.split())
    assert run.returncode == 2
    assert said in run.stderr.decode()
    assert run.stderr.count(b"\n") == 1
    assert not (shell.directory / "original").exists()


def test_a_report_among_the_files_is_no_document(shell: Shell) -> None:
    write_pages(shell)
    shell.run("clean", "pages", "-o", "clean", "--report", "clean/removed.jsonl")
    assert (shell.directory / "clean/removed.jsonl").exists()
    assert shell.run("restore", "clean", "--report", "clean/removed.jsonl", "-o", "original").returncode == 0
    assert shell.tree("original") == PAGES


def test_control_characters_in_names_are_shown_and_not_obeyed(shell: Shell) -> None:
    shell.write("pages/page.txt", PAGE)
    shell.run("clean", "pages", "-o", "clean", "--report", "removed.jsonl")
    shell.write("clean/\x1b[31mred.txt", ARTICLE)
    run = shell.run("restore", "clean", "--report", "removed.jsonl", "-o", "original")
    assert run.returncode == 2
    assert b"\x1b" not in run.stderr
    assert Path(shell.directory / "original/page.txt").read_bytes() == PAGE


class Meddled(Originals):
    """Somebody writes to a file after it was read, and before its original takes its place."""

    def original(self, data: bytes, file: Path, place: str = "") -> bytes:
        found = super().original(data, file, place)
        file.write_bytes(b"edited")
        return found


def test_a_file_that_somebody_writes_to_while_it_is_restored_in_place_stays(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pages(shell)
    shell.run("clean", "pages", "-i", "--report", "removed.jsonl")
    monkeypatch.chdir(shell.directory)
    monkeypatch.setattr("cleaner.commands.restore.Originals", Meddled)
    run = CliRunner().invoke(
        cli, ["restore", "pages/page.txt", "-i", "--report", "removed.jsonl"], standalone_mode=False
    )
    assert run.return_value == 2
    assert "pages/page.txt: was changed meanwhile; left as it is now\n" in run.output
    assert shell.read("pages/page.txt") == b"edited"


def test_restoring_costs_the_same_for_each_file_however_many_are_alike(shell: Shell) -> None:
    # Rows without text and a site's error pages are alike by the thousand; so are names such as index.txt.
    shell.write("pages/0/index.txt", PAGE)
    shell.run("clean", "pages", "-o", "clean", "--report", "one.jsonl")
    entry = shell.read("one.jsonl").decode()
    calls = []
    for number in (100, 400):
        many = "".join(entry.replace("0/index.txt", f"{each}/index.txt") for each in range(number))
        originals = Originals([shell.write("many.jsonl", many.encode())])
        calls.append(count_calls(partial(_restore_each, shell, originals, number)))
    assert calls[1] < 5 * calls[0]


def _restore_each(shell: Shell, originals: Originals, number: int) -> None:
    cleaned = shell.read("clean/0/index.txt")
    for each in range(number):
        place = f"{each}/index.txt"
        assert originals.original(cleaned, shell.directory / "clean" / place, place) == PAGE
