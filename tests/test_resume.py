"""The same command again does what is missing or changed, and nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Shell
from tests.test_batch import start, wait_for
from tests.test_cli_clean import ARTICLE, CRUFT, MY_SITE, PAGE

MIRRORED = ("clean", "pages", "-o", "clean")


@pytest.fixture
def pages(shell: Shell) -> Shell:
    """Five pages, and a program of their own that nobody changes meanwhile."""
    for name in ("cleaner", "rules"):
        shutil.copytree(ROOT / name, shell.directory / "program" / name, ignore=shutil.ignore_patterns("__pycache__"))
    shell.environment["PYTHONPATH"] = str(shell.directory / "program")
    for number in range(5):
        shell.write(f"pages/{number}.txt", b"Page %d. " % number + PAGE)
    return shell


def told(shell: Shell, *arguments: str) -> str:
    """The last line that a good run says."""
    run = shell.run(*arguments)
    assert run.returncode == 0, run.stderr
    return run.stderr.decode().splitlines()[-1].removeprefix("cleaner: ")


def stamps(shell: Shell, name: str) -> dict[str, int]:
    return {path.name: path.stat().st_ino for path in (shell.directory / name).iterdir()}


def test_nothing_is_done_twice_and_the_output_holds_nothing_else(pages: Shell) -> None:
    assert told(pages, *MIRRORED) == "10 removals in 5 of 5 documents"
    before = stamps(pages, "clean")
    assert told(pages, *MIRRORED) == "5 done already"
    assert stamps(pages, "clean") == before
    assert told(pages, *MIRRORED, "--jobs", "3").endswith("5 done already")
    assert told(pages, *MIRRORED, "--redo") == "10 removals in 5 of 5 documents"
    assert set(pages.tree("clean")) == {f"{number}.txt" for number in range(5)}


def remove_output(shell: Shell) -> None:
    (shell.directory / "clean/2.txt").unlink()


def change_source(shell: Shell) -> None:
    path = shell.directory / "pages/2.txt"
    status = path.stat()
    path.write_bytes(path.read_bytes().replace(b"ferry", b"barge"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.parametrize("change", [remove_output, change_source])
def test_what_is_missing_or_changed_is_done(pages: Shell, change: Callable[[Shell], None]) -> None:
    told(pages, *MIRRORED)
    change(pages)
    assert told(pages, *MIRRORED) == "2 removals in 1 of 1 document; 4 done already"
    expected = {name: data.removesuffix(CRUFT) for name, data in pages.tree("pages").items()}
    assert pages.tree("clean") == expected


def edit_output(shell: Shell) -> None:
    """By hand; as long as before, and with the times that it had."""
    path = shell.directory / "clean/2.txt"
    status = path.stat()
    path.write_bytes(path.read_bytes().replace(b"ferry", b"Ferry"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_an_output_that_was_edited_is_kept_and_named(pages: Shell) -> None:
    command = (*MIRRORED, "--report", "removed.jsonl")
    told(pages, *command)
    edit_output(pages)
    edited = pages.read("clean/2.txt")
    run = pages.run(*command)
    assert (run.returncode, run.stderr.decode().splitlines()) == (
        0,
        [
            "cleaner: pages/2.txt: its output was edited since it was written; kept (--redo overwrites it)",
            "cleaner: 4 done already; 1 passed over",
        ],
    )
    run = pages.run("restore", "clean", "--report", "removed.jsonl", "-o", "original")
    assert b"clean/2.txt: was edited since it was cleaned" in run.stderr
    change_source(pages)
    for options in ([], ["--ignore", "media"]):  # it would be another now
        run = pages.run(*command, *options)
        assert (run.returncode, pages.read("clean/2.txt")) == (2, edited)
        said = "its output was edited since it was written; kept, not made anew (--redo overwrites it)\n"
        assert f"cleaner: pages/2.txt: {said}" in run.stderr.decode()
    assert told(pages, *command, "--redo") == "10 removals in 5 of 5 documents"
    assert pages.read("clean/2.txt") == pages.read("pages/2.txt").removesuffix(CRUFT)


def test_json_lines_that_were_edited_are_kept_and_named(pages: Shell) -> None:
    lines = [json.dumps({"text": text.decode()}).encode() + b"\n" for text in (PAGE, ARTICLE)]
    pages.write("crawl/a.jsonl", lines[0])
    command = ("clean", "crawl", "-o", "clean")
    told(pages, *command)
    edited = pages.write("clean/a.jsonl", lines[1] + b"\n")
    assert told(pages, *command) == "1 passed over"
    pages.write("crawl/a.jsonl", lines[0] * 2)
    run = pages.run(*command)
    assert (run.returncode, edited.read_bytes()) == (2, lines[1] + b"\n")
    assert b"crawl/a.jsonl: its output was edited since it was written; kept, not made anew" in run.stderr


def test_what_a_killed_run_wrote_by_other_rules_is_not_taken_for_edited(pages: Shell) -> None:
    told(pages, *MIRRORED, "--select", "adblock/wall")
    (ledger,) = pages.caches.rglob("*.sqlite")
    before = ledger.read_bytes()
    change_source(pages)
    told(pages, *MIRRORED)
    ledger.write_bytes(before)  # it came too late to note what it wrote
    assert told(pages, *MIRRORED) == "10 removals in 5 of 5 documents"


def test_a_touched_source_is_the_same_source(pages: Shell) -> None:
    told(pages, *MIRRORED)
    (pages.directory / "pages/2.txt").touch()
    assert told(pages, *MIRRORED).endswith("5 done already")


@pytest.mark.parametrize(
    "options",
    [["--ignore", "media"], ["--select", "adblock"], ["--profile", "page"], ["--force"], ["--encoding", "latin-1"]],
    ids=" ".join,
)
def test_other_options_do_all_anew(pages: Shell, options: list[str]) -> None:
    told(pages, *MIRRORED)
    assert "of 5 documents" in told(pages, *MIRRORED, *options)
    assert told(pages, *MIRRORED, *options).endswith("5 done already")


def test_a_changed_rule_file_does_all_anew(pages: Shell) -> None:
    pages.write("my_site.py", MY_SITE)
    rules = ["--rules", "my_site.py"]
    told(pages, *MIRRORED, *rules)
    assert told(pages, *MIRRORED, *rules).endswith("5 done already")
    pages.write("my_site.py", MY_SITE.replace(b"herons", b"cranes").replace(b"HERONS", b"CRANES"))
    assert "of 5 documents" in told(pages, *MIRRORED, *rules)


@pytest.mark.parametrize("name", ["rules/adblock.py", "cleaner/engine.py"])
def test_another_version_of_the_program_does_all_anew(pages: Shell, name: str) -> None:
    told(pages, *MIRRORED)
    with (pages.directory / "program" / name).open("a") as file:
        file.write("\n# changed\n")
    assert "of 5 documents" in told(pages, *MIRRORED)


def test_failures_are_tried_and_named_again(pages: Shell) -> None:
    pages.write("pages/wide", PAGE.decode().encode("utf-16-le"))
    for _ in range(2):
        run = pages.run(*MIRRORED)
        assert run.returncode == 2
        assert b"pages/wide: binary, not text; UTF-16" in run.stderr
    assert b"5 done already" in run.stderr


def test_in_place_resumes_too(pages: Shell) -> None:
    command = ("clean", "pages", "--in-place", "--report", "removed.jsonl")
    assert told(pages, *command) == "10 removals in 5 of 5 documents"
    pages.write("pages/new.txt", PAGE)
    assert told(pages, *command) == "2 removals in 1 of 1 document; 5 done already"


def test_json_lines_resume_by_file(pages: Shell) -> None:
    for name in ("a", "b"):
        pages.write(f"crawl/{name}.jsonl", json.dumps({"text": PAGE.decode()}).encode() + b"\n")
    pages.write("crawl/bad.jsonl", b"no JSON\n")
    command = ("clean", "--jsonl", "text", "crawl", "-o", "clean")
    assert pages.run(*command).returncode == 2
    pages.write("crawl/b.jsonl", json.dumps({"text": ARTICLE.decode()}).encode() + b"\n")
    run = pages.run(*command)
    assert run.returncode == 2  # the bad line is named again
    assert b"0 removals in 0 of 2 documents; 1 done already; 1 failed" in run.stderr
    assert pages.run("clean", "--jsonl", "title", "crawl", "-o", "clean").stderr.count(b"no field 'title'") == 2


def test_a_report_tells_what_was_skipped_and_can_still_undo_it(pages: Shell) -> None:
    named = ["--report", "removed.jsonl", "--report", "removed.json"]
    told(pages, *MIRRORED, *named)
    remove_output(pages)
    assert told(pages, *MIRRORED, *named) == "2 removals in 1 of 1 document; 4 done already"
    entries = [json.loads(line) for line in pages.read("removed.jsonl").splitlines()]
    assert [entry["name"] for entry in entries] == [f"pages/{number}.txt" for number in range(5)]
    assert [number for number in range(5) if "skipped" not in entries[number]] == [2]
    assert json.loads(pages.read("removed.json"))["totals"]["skipped"] == 4
    for report in ("removed.jsonl", "removed.json"):
        shutil.rmtree(pages.directory / "original", ignore_errors=True)
        assert pages.run("restore", "clean", "--report", report, "-o", "original").returncode == 0
        assert pages.tree("original") == pages.tree("pages")


def test_a_name_that_ends_in_a_number_is_no_document_of_another_file(shell: Shell) -> None:
    """As those of sites that are crawled at a port of theirs."""
    for name in ("host", "host:8080"):
        shell.write(f"pages/{name}", name.encode() + b"\n\n" + PAGE)
    for _ in range(2):
        assert shell.run(*MIRRORED, "--report", "removed.jsonl").returncode == 0
    assert shell.run("restore", "clean", "--report", "removed.jsonl", "-o", "original").returncode == 0
    assert shell.tree("original") == shell.tree("pages")


@pytest.mark.parametrize("report", ["removed.html", "removed.diff"])
def test_a_report_to_read_is_whole_again_the_second_time(pages: Shell, report: str) -> None:
    first = told(pages, *MIRRORED, "--report", report)
    whole = pages.read(report)
    assert told(pages, *MIRRORED, "--report", report) == first
    assert pages.read(report) == whole


def test_an_in_place_html_report_says_what_was_done_before(pages: Shell) -> None:
    command = ("clean", "pages", "-i", "--backup", "--report", "removed.html")
    told(pages, *command)
    pages.write("pages/new.txt", PAGE)
    assert told(pages, *command) == "2 removals in 1 of 1 document; 5 done already"
    html = pages.read("removed.html").decode()
    assert "5 documents done already by an earlier run" in html
    assert "pages/4.txt" in html


def test_a_report_that_would_not_know_a_file_makes_it_anew(pages: Shell) -> None:
    told(pages, *MIRRORED)
    assert "of 5 documents" in told(pages, *MIRRORED, "--report", "removed.jsonl")
    assert pages.run("restore", "clean", "--report", "removed.jsonl", "-o", "original").returncode == 0


@pytest.mark.parametrize("report", ["removed.jsonl", "removed.json"])
def test_an_in_place_report_goes_on_knowing_what_earlier_runs_removed(pages: Shell, report: str) -> None:
    before = pages.tree("pages")
    command = ("clean", "pages", "-i", "--report", report)
    for options in (["--select", "adblock/wall"], [], [], ["--select", "all"]):
        assert pages.run(*command, *options).returncode == 0
    assert pages.tree("pages") != before
    assert pages.run("restore", "pages", "-i", "--report", report).returncode == 0
    assert pages.tree("pages") == before


@pytest.mark.parametrize("report", ["removed.jsonl", "removed.json"])
def test_an_in_place_report_that_was_laid_out_anew_is_not_overwritten(pages: Shell, report: str) -> None:
    """As by a program that indents JSON: nothing else can undo what it says, and it is not read line by line."""
    told(pages, "clean", "pages", "-i", "--report", report)
    entries = pages.read(report).splitlines() if report.endswith("l") else [pages.read(report)]
    pages.write(report, b"\n".join(json.dumps(json.loads(entry), indent=4).encode() for entry in entries))
    pages.write("pages/new.txt", PAGE)
    before = pages.tree(".")
    run = pages.run("clean", "pages", "-i", "--report", report)
    said = "holds what an --in-place run removed, but not in the lines in which it was written; name another report"
    assert (run.returncode, run.stderr.decode()) == (2, f"cleaner: {report}: {said}\n")
    assert pages.tree(".") == before


def test_an_in_place_diff_is_not_overwritten_by_another_run_in_place_and_undoes_it(pages: Shell) -> None:
    before = pages.tree("pages")
    command = ("clean", "pages", "-i", "--report", "removed.diff")
    told(pages, *command)
    diff = pages.read("removed.diff")
    run = pages.run(*command)
    assert (run.returncode, pages.read("removed.diff")) == (2, diff)
    assert b"removed.diff: holds what an --in-place run removed; name another report" in run.stderr
    subprocess.run(["patch", "-R", "-p1", "-s", "-i", "removed.diff"], cwd=pages.directory, check=True)
    assert pages.tree("pages") == before


@pytest.mark.parametrize("report", ["removed.jsonl", "removed.json", "removed.diff"])
@pytest.mark.parametrize("command", ["pages -o clean", "pages --dry-run", "pages --check", "pages -i --dry-run", "-"])
def test_what_undoes_an_in_place_run_is_not_overwritten_by_another_run(pages: Shell, report: str, command: str) -> None:
    before = pages.tree("pages")
    told(pages, "clean", "pages", "-i", "--report", report)
    written = pages.read(report)
    run = pages.run("clean", *command.split(), "--report", "first.json", "--report", report, input=PAGE)
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.decode() == (f"cleaner: {report}: holds what an --in-place run removed; name another report\n")
    assert pages.read(report) == written
    assert not [path for path in pages.directory.iterdir() if path.name not in ("pages", "program", report)]
    if report != "removed.diff":
        told(pages, "restore", "pages", "-i", "--report", report)
        assert pages.tree("pages") == before


def test_a_report_that_undoes_no_in_place_run_can_be_overwritten(shell: Shell) -> None:
    shell.write("plain.txt", ARTICLE)
    shell.write('pages/"in_place": true.txt', PAGE)
    for report in ("removed.jsonl", "removed.diff"):
        for arguments in (["plain.txt", "-i"], ["pages", "-o", "clean"], ["pages", "-o", "clean"]):
            assert shell.run("clean", *arguments, "--report", report).returncode == 0


def test_an_in_place_run_that_nothing_can_undo_says_so(shell: Shell) -> None:
    """At the first file, so that a person can stop it before the others."""
    note = "cleaner: note: nothing can undo this; --report FILE.jsonl or --backup would have"
    summary = "cleaner: 2 removals in 1 of 1 document"
    cases = {"": [note, summary], "--quiet": [], "--backup": [summary], "--report removed.diff": [summary]}
    cases["--report removed.html"] = [note, summary]  # it is for reading
    for options, said in cases.items():
        shell.write("pages/page.txt", PAGE)
        run = shell.run("clean", "pages", "-i", "--redo", *options.split())
        assert (run.returncode, run.stderr.decode().splitlines()) == (0, said)
    assert shell.run("clean", "pages", "-i", "--redo").stderr == b"cleaner: 0 removals in 0 of 1 document\n"
    shell.write("page.txt", PAGE)
    assert shell.run("clean", "page.txt", "-i", "--dry-run").stderr.count(b"note:") == 0
    assert shell.run("clean", "page.txt", "-i").stderr.decode().splitlines() == [note]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("page.txt", ("\ufeff" + PAGE.decode()).encode("utf-16-le")),
        ("pages.jsonl", json.dumps({"text": PAGE.decode()}).encode() + b"\n"),
    ],
)
def test_an_in_place_run_that_patch_can_t_undo_says_so(shell: Shell, name: str, data: bytes) -> None:
    note = "cleaner: note: patch(1) can't undo this in 1 document; --report FILE.jsonl or --backup would have"
    cases = {"": [note], " --quiet": [], " --backup": [], " --report removed.jsonl": []}
    for options, said in cases.items():
        shell.write(f"pages/{name}", data)
        run = shell.run("clean", "pages", "-i", "--redo", *f"--report removed.diff{options}".split())
        notes = [line for line in run.stderr.decode().splitlines() if "undo" in line]
        assert (run.returncode, notes) == (0, said)
        (shell.directory / "removed.diff").unlink()
        assert (
            shell.run("clean", "pages", "-o", "clean", "--redo", "--report", "removed.diff").stderr.count(b"undo") == 0
        )
        (shell.directory / "removed.diff").unlink()


def test_backups_are_kept_once_and_never_cleaned(pages: Shell) -> None:
    before = pages.tree("pages")
    command = ("clean", "pages", "-i", "--backup")
    pages.write("pages/plain.txt", ARTICLE)
    told(pages, *command)
    assert {name: data for name, data in pages.tree("pages").items() if name.endswith(".orig")} == {
        f"{name}.orig": data for name, data in before.items()
    }
    pages.write("pages/2.txt", b"New. " + PAGE)
    assert told(pages, *command) == "2 removals in 1 of 1 document; 5 done already"
    assert pages.read("pages/2.txt.orig") == before["2.txt"]
    assert pages.read("pages/2.txt.orig.1") == b"New. " + PAGE
    assert pages.run("clean", "page.txt", "--backup").returncode == 2


def test_a_ledger_that_is_broken_or_can_not_be_written_costs_time_only(pages: Shell, tmp_path: Path) -> None:
    told(pages, *MIRRORED)
    (ledger,) = pages.caches.rglob("*.sqlite")
    ledger.write_bytes(b"no database " * 1000)
    assert "of 5 documents" in told(pages, *MIRRORED)
    assert told(pages, *MIRRORED).endswith("5 done already")
    pages.environment["XDG_CACHE_HOME"] = os.devnull
    run = pages.run(*MIRRORED)
    assert run.returncode == 0
    assert b"what is done can't be remembered for the next run" in run.stderr
    assert b"5 of 5 documents" in run.stderr


def test_what_a_killed_run_finished_is_not_done_again(pages: Shell) -> None:
    for number in range(40):
        pages.write(f"pages/large/{number:02}.txt", b"Line %d of a book.\n\n" % number * 20_000 + PAGE)
    process = start(pages, *MIRRORED, "--jobs", "1")
    wait_for(lambda: len(list((pages.directory / "clean").rglob("*.txt"))) > 25, process)
    process.kill()
    process.communicate()
    assert " done already" in told(pages, *MIRRORED)
    assert pages.tree("clean") == {name: data.removesuffix(CRUFT) for name, data in pages.tree("pages").items()}
