"""Batches: the same output for any number of workers, and no failure but that of the file at fault."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from cleaner.stop import Stop
from tests.benchmarks.measure import peak
from tests.benchmarks.texts import document
from tests.conftest import ROOT, Shell
from tests.test_cli_clean import ARTICLE, CRUFT, PAGE

# Bytes held for each byte of a large file: its text, and what is known of its lines.
MOST_COPIES = 1.8

# What a user's rule may do to the process that runs it.
RULES = b'''"""Rules that misbehave."""

import os
import signal
import time
from pathlib import Path

from cleaner.rule import Shape


def misbehave(document):
    """Does what the text says."""
    for line in document.lines:
        if line == "die here":
            os.kill(os.getpid(), signal.SIGKILL)
        if line == "leave here":
            os._exit(7)
        if line == "sleep here":
            Path("sleeping").touch()
            time.sleep(600)
    return []


RULES = [Shape(id="my-site/misbehave", reason="A test.", find=misbehave, removes=["a", "b"], keeps=["c", "d"])]
'''


def write_pages(shell: Shell, count: int) -> None:
    for number in range(count):
        shell.write(f"pages/{number % 7}/{number:03}.txt", b"Page %d. " % number + ARTICLE + CRUFT)


def write_odd_pages(shell: Shell) -> None:
    write_pages(shell, 60)
    shell.write("pages/0/image", b"\x89PNG")
    shell.write("pages/0/wide", PAGE.decode().encode("utf-16-le"))
    shell.write("pages/3/empty", b"")
    shell.write("pages/4/latin", b"caf\xe9\n" + PAGE)
    (shell.directory / "pages/5/link").symlink_to("../../elsewhere")
    shell.write("pages/6/large.txt", b"".join(b"Line %d of many in a book.\n\n" % n for n in range(10_000)) + PAGE)


def test_output_reports_and_messages_do_not_depend_on_the_jobs(shell: Shell) -> None:
    write_odd_pages(shell)
    names = ["removed.html", "removed.json", "removed.jsonl", "removed.diff"]
    seen = []
    for jobs in ([], ["--jobs", "1"], ["--jobs", "2"], ["-j", "5"]):
        reports = [argument for name in names for argument in ("--report", name)]
        run = shell.run("clean", "pages", "-o", "clean", "--redo", *reports, *jobs)
        streams = shell.run("clean", "pages", "--diff", *jobs).stdout
        seen.append((run.returncode, run.stderr, streams, shell.tree("clean"), [shell.read(name) for name in names]))
    assert seen[0][0] == 2
    assert seen[0][3]["4/latin"] == b"caf\xe9\n" + ARTICLE
    assert all(other == seen[0] for other in seen[1:])


@pytest.mark.parametrize(
    ("text", "said"),
    [("die here", "its worker process was killed (SIGKILL, out of memory?)"), ("leave here", "died (exit code 7)")],
)
def test_a_worker_that_dies_costs_its_file_and_nothing_else(shell: Shell, text: str, said: str) -> None:
    write_pages(shell, 40)
    shell.write("rules.py", RULES)
    shell.write("pages/2/deadly.txt", text.encode())
    shell.write("pages/5/deadly.txt", text.encode())
    arguments = ["clean", "pages", "--rules", "rules.py", "--report", "removed.jsonl", "--jobs", "2"]
    run = shell.run(*arguments, "-o", "clean")
    assert run.returncode == 2
    failures = [line for line in run.stderr.decode().splitlines() if "deadly" in line]
    assert failures == [f"cleaner: pages/{n}/deadly.txt: {failures[0].split(': ', 2)[2]}" for n in (2, 5)]
    assert said in failures[0]
    assert len(shell.tree("clean")) == 40
    assert all(data.endswith(ARTICLE) for data in shell.tree("clean").values())
    entries = [json.loads(line) for line in shell.read("removed.jsonl").splitlines()]
    assert [entry["name"] for entry in entries] == sorted(entry["name"] for entry in entries)
    assert len(entries) == 42


@pytest.mark.parametrize("name", ["large.txt", "large.jsonl"])
def test_a_file_that_memory_is_too_small_for_is_named_and_costs_nothing_else(shell: Shell, name: str) -> None:
    write_pages(shell, 30)
    large = shell.write(f"pages/3/{name}", b"")
    with large.open("wb") as file:
        for _ in range(300):
            file.write(b"A line of a book that fills the memory. " * 25_000 + b"\n\n" * name.endswith(".txt"))

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (200_000_000, 200_000_000))

    for jobs in ("1", "2"):
        command = ["clean", "pages", "-o", "clean", "--redo", "--jobs", jobs, "--report", "removed.jsonl"]
        run = shell.run(*command, preexec_fn=limit)
        assert run.returncode == 2
        assert f"cleaner: pages/3/{name}: needs more memory than there is\n" in run.stderr.decode()
        assert b"of 31 documents; 1 failed" in run.stderr
        assert len(shell.tree("clean")) == 30
    large.rename(shell.directory / f"clean/3/{name}")
    run = shell.run("restore", "clean", "--report", "removed.jsonl", "-o", "original", preexec_fn=limit)
    assert run.returncode == 2
    assert f"cleaner: clean/3/{name}: needs more memory than there is\n" in run.stderr.decode()
    assert shell.tree("original") == shell.tree("pages")


@pytest.mark.parametrize("most", [0, 1])
def test_where_no_process_can_be_started_the_others_do_it_all(shell: Shell, most: int) -> None:
    write_pages(shell, 60)
    shell.write("few_forks.py", FEW_FORKS.replace("MOST", str(most)).encode())
    command = [sys.executable, "few_forks.py", "clean", "pages", "-o", "clean", "--jobs", "3"]
    run = subprocess.run(command, cwd=shell.directory, env=shell.environment, capture_output=True)
    assert (run.returncode, len(shell.tree("clean"))) == (0, 60), run.stderr


# A system that has few processes left.
FEW_FORKS = """
import errno, os, sys

from cleaner.cli import main

fork, started = os.fork, []


def fork_some():
    if len(started) == MOST:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
    started.append(True)
    return fork()


os.fork = fork_some
sys.exit(main())
"""


def test_a_line_whose_worker_dies_is_a_bad_line(shell: Shell) -> None:
    shell.write("rules.py", RULES)
    lines = [json.dumps({"text": text}).encode() + b"\n" for text in ["one", "die here", "two", "three"]]
    run = shell.run("clean", "--jsonl", "text", "--rules", "rules.py", "--jobs", "2", input=b"".join(lines))
    assert (run.returncode, run.stdout) == (2, b"".join(lines))
    assert b"killed (SIGKILL, out of memory?) in 1 line, passed through unchanged: 2\n" in run.stderr


def start(shell: Shell, *arguments: str) -> subprocess.Popen[bytes]:
    """A run in a process group of its own, as a shell with job control starts it."""
    return subprocess.Popen(
        shell.command(*arguments),
        cwd=shell.directory,
        env=shell.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def wait_for(happened: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    while not happened():
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)


def members(group: int) -> list[int]:
    """The processes of a group that still live."""
    if not shutil.which("ps"):
        pytest.skip("no ps(1) here to tell which processes live")
    listed = subprocess.run(["ps", "-A", "-o", "pid=,pgid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    return [int(pid) for pid, pgid, state in rows if int(pgid) == group and not state.startswith("Z")]


# A worker that does not listen yet, or does not any more.
NOT_LISTENING = """
import os, signal, sys
from cleaner.stop import Stop

with Stop().listening():
    child = os.fork()
    if not child:
        signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGTERM)
        os._exit(0)
    sys.exit(os.waitpid(child, 0)[1])
"""


def ask_twice() -> None:
    for _ in range(2):
        signal.raise_signal(signal.SIGTERM)


def test_a_second_wish_to_stop_raises_in_no_worker() -> None:
    """As where a service is stopped: the signal reaches all its processes, and then the first ends the others."""
    stop = Stop()
    with stop.listening(), pytest.raises(KeyboardInterrupt):
        ask_twice()
    with stop.listening(in_worker=True):
        ask_twice()
    assert stop.asked
    assert subprocess.run([sys.executable, "-c", NOT_LISTENING], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("jobs", ["1", "3"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_and_what_is_finished_is_complete(shell: Shell, jobs: str, number: signal.Signals) -> None:
    write_pages(shell, 30)
    shell.write("rules.py", RULES)
    shell.write("pages/4/slow.txt", b"sleep here\n")
    report = ["--report", "removed.jsonl"]
    process = start(shell, "clean", "pages", "-i", "--rules", "rules.py", "--jobs", jobs, *report)
    wait_for((shell.directory / "sleeping").exists, process)
    last = shell.directory / "pages/4/025.txt"  # the last before the slow one
    wait_for(lambda: last.read_bytes().endswith(ARTICLE), process)
    if number == signal.SIGINT:
        os.killpg(process.pid, number)  # a terminal sends it to all processes
    else:
        process.send_signal(number)
    _, said = process.communicate()
    assert process.returncode == 130
    assert b"stopped" in said
    assert b"Traceback" not in said
    assert members(process.pid) == []
    cleaned = [name for name, data in shell.tree("pages").items() if data.endswith(ARTICLE)]
    whole = [name for name, data in shell.tree("pages").items() if data.endswith(CRUFT)]
    assert len(cleaned) + len(whole) == 30
    assert "4/slow.txt" in shell.tree("pages")
    reported = [json.loads(line)["name"] for line in shell.read("removed.jsonl").splitlines()]
    assert sorted(reported) == sorted(f"pages/{name}" for name in cleaned)


def test_workers_of_a_killed_run_end(shell: Shell) -> None:
    write_pages(shell, 200)
    process = start(shell, "clean", "pages", "-o", "clean", "--jobs", "3")
    wait_for(lambda: (shell.directory / "clean").exists(), process)
    process.kill()
    process.communicate()
    while members(process.pid):
        time.sleep(0.01)


def test_a_large_file_is_held_a_few_times_at_most(shell: Shell) -> None:
    """Neither its bytes nor what is left of it are held beside its text."""
    sizes = (10_000_000, 26_000_000)
    peaks = []
    for size in sizes:
        shell.write("book.txt", document(size).encode())
        peaks.append(
            peak(shell.command("clean", "book.txt", "-o", "clean.txt"), cwd=shell.directory, env=shell.environment)
        )
    assert (peaks[1] - peaks[0]) * 2**20 < MOST_COPIES * (sizes[1] - sizes[0])


def test_memory_does_not_grow_with_the_number_of_files(shell: Shell) -> None:
    for number in range(2000):
        shell.write(f"{'few' if number < 400 else 'many'}/{number % 20}/{number}.txt", PAGE)
    peaks = []
    for name in ("few", "many"):
        arguments = ["clean", name, "-o", f"clean-{name}", "--report", f"{name}.jsonl", "--jobs", "1"]
        peaks.append(peak(shell.command(*arguments), cwd=shell.directory, env=shell.environment))
    assert peaks[1] < peaks[0] * 1.1
