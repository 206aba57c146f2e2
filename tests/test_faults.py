"""What goes wrong around a run costs a named failure at most, and never a file: real faults on real processes."""

from __future__ import annotations

import json
import os
import pickle
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from cleaner import Cleaner
from cleaner.files import replacing
from cleaner.report import open_report
from cleaner.report.entries import locate_entries, rebuild
from cleaner.report.journal import Journal
from tests.conftest import Shell
from tests.test_batch import members, start, wait_for
from tests.test_cli_clean import ARTICLE, CRUFT, PAGE, obey_modes

PARAGRAPH = b"The ferry crossed the strait with %d sheep on deck, and the captain counted every one of them twice. "


def write_large_pages(shell: Shell, count: int) -> dict[str, bytes]:
    """Pages of more than a megabyte, and what is left of each."""
    for number in range(count):
        shell.write(f"pages/{number:02}.txt", (PARAGRAPH % number * 200 + b"\n\n") * 60 + CRUFT)
    assert shell.run("clean", "pages", "-o", "expected").returncode == 0
    return shell.tree("expected")


def kill_at(shell: Shell, change: int, *arguments: str, watch: str = ".") -> bool:
    """Start a run and kill all its processes at such a change of a directory; whether it had not ended by then.

    A directory changes when a file in it is begun, written to or put in its place. These are the moments that count,
    and on no machine are they over before the clock says so.
    """
    before = sizes(shell.directory / watch)
    process = start(shell, *arguments)
    while change and process.poll() is None:
        found = sizes(shell.directory / watch)
        change -= found != before
        before = found
    running = process.poll() is None
    if running:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    while members(process.pid):
        time.sleep(0.01)
    return running


def sizes(directory: Path) -> dict[str, int]:
    """The files of a directory with their sizes, as far as they don't vanish meanwhile."""
    found = {}
    for entry in os.scandir(directory) if directory.exists() else ():
        with suppress(FileNotFoundError):
            found[entry.name] = entry.stat().st_size
    return found


def without_leftovers(tree: dict[str, bytes]) -> dict[str, bytes]:
    """All files but the hidden ones that a killed run was writing."""
    return {name: data for name, data in tree.items() if not Path(name).name.startswith(".cleaner-")}


@pytest.mark.parametrize("place", [["-o", "clean"], ["--in-place"]], ids=["mirrored", "in place"])
def test_killed_at_any_moment_every_output_is_absent_old_or_complete(shell: Shell, place: list[str]) -> None:
    expected = write_large_pages(shell, 8)
    sources = shell.tree("pages")
    output = "clean" if place[0] == "-o" else "pages"
    command = ["clean", "pages", *place, "--jobs", "2", "--redo"]
    assert shell.run(*command).returncode == 0
    old = {name: b"An earlier output of %d.\n" % number for number, name in enumerate(expected) if number % 2}
    moments = random.Random(50)
    killed = 0
    for _ in range(25):
        shutil.rmtree(shell.directory / output)
        for name, data in (old if output == "clean" else sources).items():
            shell.write(f"{output}/{name}", data)
        killed += kill_at(shell, moments.randint(1, 10), *command, watch=output)
        found = without_leftovers(shell.tree(output))
        before = old if output == "clean" else sources
        assert all(data in (before.get(name), expected[name]) for name, data in found.items())
        assert before.keys() <= found.keys()
    assert killed > 10
    assert shell.run(*command).returncode == 0
    assert shell.tree(output) == expected  # and no leftovers of the killed


@pytest.mark.parametrize("report", ["removed.jsonl", "removed.json"])
def test_killed_in_place_at_any_moment_every_original_comes_back(shell: Shell, report: str) -> None:
    """The report is not there yet; what the run removed before it was killed is known all the same."""
    for number in range(60):
        shell.write(f"pages/{number:02}.txt", PARAGRAPH % number * 50 + b"\n\n" + PAGE)
    lines = [json.dumps({"text": f"{number}. {PAGE.decode()}"}).encode() + b"\n" for number in range(300)]
    shell.write("pages/crawl.jsonl", b"".join(lines))
    sources = shell.tree("pages")
    command = ["clean", "pages", "--in-place", "--report", report, "--jobs", "2", "--redo"]
    restore = ["restore", "pages", "--in-place", "--report", report]
    moments = random.Random(51)
    killed = rewritten = 0
    for number in range(12):
        killed += kill_at(shell, moments.randint(1, 60), *command, watch="pages")
        rewritten += shell.tree("pages") != sources
        if number % 3 == 1:  # the same command does the rest, and its report knows what the killed one removed
            assert shell.run(*command).returncode == 0
        shell.run(*restore)
        assert without_leftovers(shell.tree("pages")) == sources
        if number % 2:
            for path in shell.directory.glob("removed.*"):
                path.unlink()
    assert killed > 6
    assert rewritten > 6


def kill_in_place(shell: Shell) -> dict[str, bytes]:
    """Pages of which a run that was killed rewrote some; what they were."""
    for number in range(60):
        shell.write(f"pages/{number:02}.txt", PARAGRAPH % number * 2_000 + b"\n\n" + PAGE)
    sources = shell.tree("pages")
    process = start(shell, "clean", "pages", "-i", "--jobs", "1", "--report", "removed.jsonl")
    wait_for(lambda: shell.read("pages/09.txt") != sources["09.txt"], process)
    process.kill()
    process.communicate()
    assert without_leftovers(shell.tree("pages")) != sources
    assert not (shell.directory / "removed.jsonl").exists()
    return sources


def test_what_a_killed_run_left_is_named_and_restored(shell: Shell) -> None:
    sources = kill_in_place(shell)
    with (shell.directory / "removed.jsonl.unfinished").open("ab") as file:
        file.write(b'\n{"schema": 1, "name": "pages/99.txt", "pla')  # what it was at
    for report in ("removed.jsonl", "removed.jsonl.unfinished"):
        run = shell.run("restore", "pages", "-o", "original", "--report", report)
        said = b"cleaner: removed.jsonl.unfinished: left by a run that was killed; what it removed is restored, too\n"
        assert run.stderr.startswith(said) == (report == "removed.jsonl"), run.stderr
        original = shell.tree("original")
        assert original.items() <= sources.items()
        assert all(shell.read(f"pages/{name}") == data for name, data in sources.items() if name not in original)


def test_the_next_run_goes_on_with_the_report_of_a_killed_one_and_no_other_takes_its_place(shell: Shell) -> None:
    sources = kill_in_place(shell)
    for arguments in (["pages", "-o", "clean"], ["pages", "--dry-run"], ["-"]):
        run = shell.run("clean", *arguments, "--report", "removed.jsonl")
        assert (run.returncode, run.stdout) == (2, b"")
        said = b"cleaner: removed.jsonl: holds what an --in-place run removed; name another report\n"
        assert run.stderr == said
    run = shell.run("clean", "pages", "-i", "--report", "removed.jsonl")
    assert run.returncode == 0
    said = b"cleaner: removed.jsonl.unfinished: left by a run that was killed; the report goes on with it\n"
    assert run.stderr.startswith(said)
    assert not (shell.directory / "removed.jsonl.unfinished").exists()
    assert shell.run("restore", "pages", "-i", "--report", "removed.jsonl").returncode == 0
    assert shell.tree("pages") == sources


def test_two_runs_in_place_do_not_share_a_report(shell: Shell) -> None:
    for name in ("first", "second"):
        shell.write(f"{name}/page.txt", PAGE)
    with Journal(shell.directory / "removed.jsonl"):
        run = shell.run("clean", "second", "-i", "--report", "removed.jsonl")
    assert (run.returncode, run.stderr) == (
        2,
        b"cleaner: removed.jsonl: another run is writing it; name another report\n",
    )
    assert shell.read("second/page.txt") == PAGE
    assert not list(shell.directory.glob("removed.*"))


def test_what_a_worker_rewrote_before_it_died_stands_in_the_report(shell: Shell) -> None:
    path = shell.directory / "removed.json"
    pages = {"a.txt": Cleaner().clean(PAGE.decode()), "b.txt": Cleaner().clean(f"A second one. {PAGE.decode()}")}
    report = open_report(path, [], in_place=True)
    journal = pickle.loads(pickle.dumps(report.journal))  # as a worker has it where processes do not fork
    for name, result in pages.items():
        journal.add(name, result, "utf-8", name)
        journal.sync()
    report.add("a.txt", pages["a.txt"])
    report.fail("b.txt", "its worker process was killed")
    report.close()
    entries = {entry["name"]: entry for entry, _ in locate_entries(path)}
    assert {name: rebuild(entries[name], pages[name].text) for name in pages} == {
        name: result.source for name, result in pages.items()
    }


def test_a_disk_too_full_for_the_report_costs_no_original(shell: Shell) -> None:
    for number in range(200):
        shell.write(f"pages/{number}.txt", b"%d. " % number + PAGE)
    sources = shell.tree("pages")
    options = "pages -i --report small/removed.jsonl"
    script = f"($CLEANER clean {options} || cp -a pages rewritten && $CLEANER restore {options})"
    run = on_small_disk(shell, script, size="64k")
    assert run.stderr.startswith("cleaner: small/removed.jsonl: No space left on device\n")
    assert "Traceback" not in run.stderr
    assert shell.tree("rewritten") != sources
    assert shell.tree("pages") == sources


def test_a_killed_stream_leaves_its_output_absent_or_complete(shell: Shell) -> None:
    """The output of JSON Lines is written line by line, all the time."""
    shell.write("crawl.jsonl", (json.dumps({"text": PAGE.decode()}).encode() + b"\n") * 2_500)
    command = ["clean", "--jsonl", "text", "crawl.jsonl", "-o", "clean.jsonl", "--jobs", "1"]
    assert shell.run(*command).returncode == 0
    moments = random.Random(10)
    complete = shell.read("clean.jsonl")
    killed = 0
    for number in range(10):
        old = b"An earlier output.\n" if number % 2 else None
        (shell.directory / "clean.jsonl").unlink()
        if old:
            shell.write("clean.jsonl", old)
        killed += kill_at(shell, moments.randint(1, 20), *command)
        path = shell.directory / "clean.jsonl"
        assert (path.read_bytes() if path.exists() else None) in (old, complete)
        path.touch()
    assert killed > 5


@pytest.mark.parametrize("place", [["-o", "clean"], ["--in-place"]], ids=["mirrored", "in place"])
def test_what_a_killed_run_left_goes_with_the_next_and_what_another_writes_stays(
    shell: Shell, place: list[str]
) -> None:
    shell.write("pages/a.txt", PAGE)
    shell.write("pages/sub/b.txt", PAGE)
    own = ".cleaner-0123456789abcdef.tmp"
    output = shell.directory / ("clean" if place[0] == "-o" else "pages")
    left = [shell.write(f"{output.name}/{folder}{own}", b"half a pa") for folder in ("", "sub/")]
    alike = shell.write(f"{output.name}/.cleaner-notes.tmp", b"A user's own.")
    with replacing(output / "busy.txt") as busy:
        writing = [path for path in output.glob(".cleaner-*.tmp") if path not in (*left, alike)]
        assert shell.run("clean", "pages", *place).returncode == 0
        busy.write(b"Written meanwhile.")
    assert len(writing) == 1
    assert not any(path.exists() for path in left)
    assert alike.read_bytes() == b"A user's own."
    assert (output / "busy.txt").read_bytes() == b"Written meanwhile."


def on_small_disk(shell: Shell, script: str, size: str) -> subprocess.CompletedProcess[str]:
    """A shell script, run where the directory `small` is a file system of so many bytes; `kept` outlives it."""
    (shell.directory / "small").mkdir(exist_ok=True)
    mount = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    disk = f"mount -t tmpfs -o size={size} none small"
    if shutil.which("unshare") is None:
        pytest.skip("no unshare(1) here, so that no small file system can be mounted")
    tried = subprocess.run([*mount, disk], cwd=shell.directory, capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"no small file system can be mounted here: {tried.stderr.strip()}")
    return subprocess.run(
        [*mount, f"{disk} && {script}; code=$?; cp -a small kept; exit $code"],
        cwd=shell.directory,
        env={**shell.environment, "CLEANER": f"{sys.executable} -m cleaner"},
        capture_output=True,
        text=True,
    )


def write_pages_for_small_disk(shell: Shell) -> dict[str, bytes]:
    for number in (1, 2, 4, 5):
        shell.write(f"pages/{number}.txt", b"%d. " % number + PAGE)
    shell.write("pages/3.txt", (PARAGRAPH % 3 * 10 + b"\n\n") * 500 + CRUFT)
    return {name: data.removesuffix(CRUFT) for name, data in shell.tree("pages").items() if name != "3.txt"}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_full_disk_costs_the_files_that_do_not_fit(shell: Shell, jobs: str) -> None:
    fitting = write_pages_for_small_disk(shell)
    run = on_small_disk(shell, f"$CLEANER clean pages -o small/clean --jobs {jobs}", size="128k")
    assert run.returncode == 2, run.stderr
    assert "cleaner: pages/3.txt: writing small/clean/3.txt: No space left on device\n" in run.stderr
    assert "1 failed" in run.stderr
    assert shell.tree("kept/clean") == fitting  # and nothing of the file that did not fit


def test_a_disk_that_fills_in_place_keeps_what_was_there(shell: Shell) -> None:
    fitting = write_pages_for_small_disk(shell)
    large = shell.read("pages/3.txt")
    run = on_small_disk(shell, "cp -a pages small && $CLEANER clean small/pages -i", size="704k")
    assert run.returncode == 2, run.stderr
    assert "small/pages/3.txt: No space left on device\n" in run.stderr
    assert shell.tree("kept/pages") == {**fitting, "3.txt": large}


def test_a_report_that_does_not_fit_is_named_and_absent(shell: Shell) -> None:
    write_pages_for_small_disk(shell)
    for number in range(300):
        shell.write(f"pages/more/{number}.txt", PAGE)
    run = on_small_disk(shell, "$CLEANER clean pages -o clean --report small/removed.jsonl", size="64k")
    assert run.returncode == 2, run.stderr
    assert run.stderr == "cleaner: small/removed.jsonl: No space left on device\n"
    assert shell.tree("kept") == {}


def test_an_output_directory_that_is_read_only_is_named_for_each_file(shell: Shell) -> None:
    shell.write("pages/a.txt", PAGE)
    shell.write("pages/sub/b.txt", PAGE)
    (shell.directory / "clean/sub").mkdir(parents=True)
    (shell.directory / "clean/sub").chmod(0o555)
    run = shell.run("clean", "pages", "-o", "clean", preexec_fn=obey_modes)
    assert run.returncode == 2
    assert b"cleaner: pages/sub/b.txt: writing clean/sub/b.txt: Permission denied\n" in run.stderr
    assert shell.tree("clean") == {"a.txt": ARTICLE}


# A rule that, on seeing a page, does what another program could do to the files meanwhile.
MEDDLER = '''"""Another program at work."""

from pathlib import Path

from cleaner.rule import Shape


def meddle(document):
    """Does to files what the environment says, when it meets the word."""
    if any(line == "now" for line in document.lines):
        ACTION
    return []


RULES = [Shape(id="my-site/meddler", reason="A test.", find=meddle, removes=["a", "b"], keeps=["c", "d"])]
'''


def meddler(shell: Shell, action: str) -> list[str]:
    shell.write("meddler.py", MEDDLER.replace("ACTION", action).encode())
    return ["--rules", "meddler.py"]


@pytest.mark.parametrize("place", [["-o", "clean"], ["--in-place"]], ids=["mirrored", "in place"])
def test_a_source_that_vanishes_before_it_is_read_is_named(shell: Shell, place: list[str]) -> None:
    shell.write("pages/a.txt", b"now\n" + PAGE)
    shell.write("pages/b.txt", PAGE)
    shell.write("pages/c.txt", PAGE)
    rules = meddler(shell, 'Path("pages/b.txt").unlink(missing_ok=True)')
    run = shell.run("clean", "pages", *place, *rules, "--jobs", "1")
    assert run.returncode == 2
    assert b"cleaner: pages/b.txt: No such file or directory\n" in run.stderr
    output = shell.tree("clean" if place[0] == "-o" else "pages")
    assert output == {"a.txt": b"now\n" + ARTICLE, "c.txt": ARTICLE}


def test_a_source_that_vanishes_while_it_is_cleaned_does_not_come_back(shell: Shell) -> None:
    shell.write("pages/a.txt", b"now\n" + PAGE)
    rules = meddler(shell, 'Path("pages/a.txt").unlink(missing_ok=True)')
    run = shell.run("clean", "pages", "-i", *rules)
    assert run.returncode == 2
    assert b"cleaner: pages/a.txt: writing pages/a.txt: No such file or directory\n" in run.stderr
    assert shell.tree("pages") == {}


def test_another_name_that_goes_while_a_file_is_cleaned_changes_nothing(shell: Shell) -> None:
    page = shell.write("pages/a.txt", b"now\n" + PAGE)
    (shell.directory / "b.txt").hardlink_to(page)
    run = shell.run("clean", "pages", "-i", *meddler(shell, 'Path("b.txt").unlink(missing_ok=True)'))
    assert run.returncode == 0
    assert shell.tree("pages") == {"a.txt": b"now\n" + ARTICLE}


GROW = 'with Path("pages/a.txt").open("a") as file: file.write("And one more line.\\n")'


def test_a_source_that_grows_while_it_is_cleaned_loses_nothing(shell: Shell) -> None:
    shell.write("pages/a.txt", b"now\n" + PAGE)
    shell.write("pages/b.txt", PAGE)
    run = shell.run("clean", "pages", "-i", "--backup", *meddler(shell, GROW), "--jobs", "1")
    assert run.returncode == 2
    assert b"cleaner: pages/a.txt: was changed meanwhile; left as it is now\n" in run.stderr
    found = shell.tree("pages")
    assert found["a.txt"].startswith(b"now\n" + PAGE + b"And one more line.\n")
    assert found["b.txt"] == ARTICLE
    assert not [name for name in found if "cleaner-" in name or name == "a.txt.orig"]


def test_json_lines_that_grow_while_they_are_cleaned_lose_nothing(shell: Shell) -> None:
    lines = b"".join(json.dumps({"text": text.decode()}).encode() + b"\n" for text in (b"now\n" + PAGE, PAGE))
    shell.write("pages/a.txt", lines)
    # Longer than what is read ahead, so that the end of the file is read before it grows.
    run = shell.run("clean", "--jsonl", "text", "pages", "-i", *meddler(shell, GROW), "--jobs", "1")
    assert run.returncode == 2
    assert b"was changed meanwhile; left as it is now" in run.stderr
    assert shell.read("pages/a.txt").startswith(lines)


def test_a_source_that_grows_is_done_again_by_the_next_run(shell: Shell) -> None:
    shell.write("pages/a.txt", b"now\n" + PAGE)
    command = ["clean", "pages", "-o", "clean", *meddler(shell, GROW)]
    assert shell.run(*command).returncode == 0
    assert shell.read("clean/a.txt") == b"now\n" + ARTICLE
    assert shell.read("pages/a.txt").endswith(b"And one more line.\n")
    run = shell.run(*command)
    assert b"of 1 document\n" in run.stderr
    assert b"And one more line.\n" in shell.read("clean/a.txt")


def test_workers_killed_from_outside_cost_their_files_and_nothing_else(shell: Shell) -> None:
    expected = write_large_pages(shell, 12)
    moments = random.Random(3)

    def children(parent: int) -> list[int]:
        return [pid for pid in members(parent) if pid != parent]

    for _ in range(3):
        shutil.rmtree(shell.directory / "clean", ignore_errors=True)
        process = start(shell, "clean", "pages", "-o", "clean", "--jobs", "3", "--redo")
        while not children(process.pid):
            time.sleep(0.01)
        time.sleep(moments.uniform(0, 0.3))
        for pid in children(process.pid)[:2]:
            os.kill(pid, signal.SIGKILL)
        said = process.communicate()[1].decode()
        found = without_leftovers(shell.tree("clean"))
        missing = [f"pages/{name}" for name in expected if name not in found]
        named = [line.split(": ")[1] for line in said.splitlines() if "worker process was killed" in line]
        assert process.returncode == (2 if named else 0), said
        assert set(missing) <= set(named)
        assert found.items() <= expected.items()
        assert len(named) <= 2


def test_a_closed_standard_output_is_told_in_one_line(shell: Shell) -> None:
    for name in ("a.txt", "b.txt"):
        shell.write(f"pages/{name}", PAGE)
    shell.run("clean", "pages", "-o", "clean", "--report", "removed.jsonl")
    told = (2, b"cleaner: standard output is closed\n")
    for arguments, ending in (
        (["clean", "pages/a.txt", "pages/b.txt"], told),
        (["restore", "clean/a.txt", "clean/b.txt", "--report", "removed.jsonl"], told),
        (["rules", "list"], (0, b"")),  # nobody wants to read it
        (["clean", "pages", "-i", "-q"], (0, b"")),
    ):
        closed = ["sh", "-c", 'exec "$@" >&-', "sh", *shell.command(*arguments)]
        done = subprocess.run(closed, cwd=shell.directory, env=shell.environment, stderr=subprocess.PIPE)
        assert (done.returncode, done.stderr) == ending
