"""What one run keeps for the next makes it faster and never anything else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cleaner import Cleaner
from cleaner.ruleset import MAKERS
from tests.conftest import ROOT, Shell
from tests.test_cli_clean import ARTICLE, MY_SITE, PAGE
from tests.test_house import RULE_FILES, import_graph, imports_of

PHRASES = b'phrases={"en": "three herons voted for this perch"}'
HERONS = b"\nThree herons voted for this perch\n"
SNIPES = b"\nThree snipes voted for this perch\n"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A directory and caches of its own, in which nothing is kept yet."""
    return Shell(tmp_path)


@pytest.fixture
def program(shell: Shell) -> Shell:
    """A program of its own, with a built-in rule that takes herons."""
    for name in ("cleaner", "rules"):
        shutil.copytree(ROOT / name, shell.directory / "program" / name, ignore=shutil.ignore_patterns("__pycache__"))
    shell.environment["PYTHONPATH"] = str(shell.directory / "program")
    shell.write("program/rules/votes.py", MY_SITE)
    shell.write("herons.txt", ARTICLE + HERONS)
    shell.write("snipes.txt", ARTICLE + SNIPES)
    return shell


def cleaned(shell: Shell, *arguments: str) -> bytes:
    run = shell.run("clean", *arguments)
    assert (run.returncode, run.stderr) == (0, b"")
    return bytes(run.stdout)


def kept(shell: Shell) -> list[Path]:
    """The files that are kept."""
    return sorted((shell.caches / "cleaner").iterdir())


def change(path: Path, old: bytes, new: bytes) -> None:
    """Change a file so that neither its size nor any of its times tells."""
    assert len(old) == len(new)
    status = path.stat()
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.parametrize("place", ["program/rules/votes.py", "program/rules/folder/votes.py", "my_site.py"])
def test_a_changed_phrase_takes_effect_at_once(program: Shell, place: str) -> None:
    (program.directory / place).parent.mkdir(exist_ok=True)
    (program.directory / "program/rules/votes.py").rename(program.directory / place)
    arguments = [] if place.startswith("program") else ["--rules", place]
    for _ in range(2):
        assert cleaned(program, "herons.txt", *arguments) == ARTICLE
        assert cleaned(program, "snipes.txt", *arguments) == ARTICLE + SNIPES
    change(program.directory / place, b'"three herons voted', b'"three snipes voted')
    for _ in range(2):
        assert cleaned(program, "herons.txt", *arguments) == ARTICLE + HERONS
        assert cleaned(program, "snipes.txt", *arguments) == ARTICLE


@pytest.mark.parametrize("place", ["votes.py", "folder/votes.py"])
def test_a_rule_file_that_comes_or_goes_does_so_at_once(program: Shell, place: str) -> None:
    (program.directory / "program/rules/votes.py").unlink()
    assert cleaned(program, "herons.txt") == ARTICLE + HERONS
    votes = program.write(f"program/rules/{place}", MY_SITE)
    assert cleaned(program, "herons.txt") == ARTICLE
    votes.unlink()
    assert cleaned(program, "herons.txt") == ARTICLE + HERONS


@pytest.mark.parametrize("name", [".#votes.py", "__init__.py", ".venv/votes.py", "folder/__pycache__/votes.py"])
def test_what_tools_leave_among_the_rule_files_is_none(program: Shell, name: str) -> None:
    program.write(f"program/rules/{name}", b"broken(")
    assert cleaned(program, "herons.txt") == ARTICLE


def test_a_pattern_that_no_longer_compiles_is_named_at_once(shell: Shell) -> None:
    shell.write("page.txt", ARTICLE + HERONS)
    pattern = b'pattern=r"three (herons) voted for this perch", words="herons"'
    rules = shell.write("votes.py", MY_SITE.replace(b"Phrases", b"Line").replace(PHRASES, pattern))
    for _ in range(2):
        assert cleaned(shell, "page.txt", "--rules", "votes.py") == ARTICLE
    change(rules, b"(herons)", b"(herons(")
    for _ in range(2):
        run = shell.run("clean", "page.txt", "--rules", "votes.py")
        assert (run.returncode, run.stdout) == (2, b"")
        assert run.stderr.startswith(b"cleaner: votes.py: my-site/herons: pattern: missing )")


def test_what_another_version_kept_is_not_used(program: Shell) -> None:
    votes, folding = program.directory / "program/rules/votes.py", program.directory / "program/cleaner/folding.py"
    votes.write_text(votes.read_text("utf-8").replace('"three herons', '"three herøns'), "utf-8")
    assert cleaned(program, "herons.txt") == ARTICLE
    folding.write_text(folding.read_text("utf-8").replace('("ø", "o")', '("ø", "oe")'), "utf-8")
    assert cleaned(program, "herons.txt") == ARTICLE + HERONS


def test_all_that_makes_what_is_kept_tells_versions_apart() -> None:
    graph = import_graph()
    makers, waiting = (
        set(),
        {"cleaner.index", "cleaner.ruleset"}.union(*(imports_of(path, graph) for path in RULE_FILES)),
    )
    while waiting:
        makers |= waiting
        waiting = set().union(*(graph[module] for module in waiting)) - makers
    assert {f"cleaner.{name}" for name in MAKERS.split()} == makers


def test_two_versions_stand_side_by_side(program: Shell) -> None:
    shutil.copytree(program.directory / "program", program.directory / "other")
    other = {"PYTHONPATH": str(program.directory / "other")}
    change(program.directory / "other/rules/votes.py", b'"three herons voted', b'"three snipes voted')
    for _ in range(2):
        assert program.run("clean", "herons.txt").stdout == ARTICLE
        assert program.run("clean", "herons.txt", environment=other).stdout == ARTICLE + HERONS
        assert program.run("clean", "snipes.txt", environment=other).stdout == ARTICLE
    before = {path: path.stat().st_ino for path in kept(program)}
    program.run("clean", "herons.txt")
    program.run("clean", "snipes.txt", environment=other)
    assert {path: path.stat().st_ino for path in kept(program)} == before


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-100] ^= 0xFF
    path.write_bytes(data)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def make_directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("harm", [cut_short, spoil, empty, make_directory, Path.unlink])
def test_a_spoiled_file_does_no_harm(shell: Shell, harm: Callable[[Path], None]) -> None:
    shell.write("page.txt", PAGE)
    assert cleaned(shell, "page.txt") == ARTICLE
    assert len(kept(shell)) > 2
    for path in kept(shell):
        harm(path)
    for _ in range(2):
        assert cleaned(shell, "page.txt") == ARTICLE


def test_where_nothing_can_be_kept_all_goes_as_always(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    shell.write("file", b"")
    shell.environment["XDG_CACHE_HOME"] = str(shell.directory / "file")
    assert cleaned(shell, "page.txt") == ARTICLE


def test_nothing_is_kept_beside_the_texts(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    home = shell.directory.with_name(f"{shell.directory.name}-home")
    run = shell.run("clean", "page.txt", environment={"XDG_CACHE_HOME": "cache", "HOME": str(home)})
    assert (run.returncode, run.stdout) == (0, ARTICLE)
    assert list(shell.tree(".")) == ["page.txt"]
    assert list((home / ".cache/cleaner").iterdir())
    run = shell.run("clean", "page.txt", environment={"XDG_CACHE_HOME": "", "HOME": "home"})
    assert (run.returncode, run.stdout) == (0, ARTICLE)
    assert list(shell.tree(".")) == ["page.txt"]


def test_nothing_is_kept_where_others_may_write(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    place = shell.caches / "cleaner"
    place.mkdir(parents=True)
    place.chmod(0o777)
    assert cleaned(shell, "page.txt") == ARTICLE
    assert kept(shell) == []


def test_what_is_kept_is_for_nobody_else(shell: Shell) -> None:
    cleaned(shell, str(ROOT / "README.md"))
    place = shell.caches / "cleaner"
    assert place.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in kept(shell))


def test_every_removal_is_the_same_as_without(shell: Shell) -> None:
    pages = str(ROOT / "samples/pages")
    for name in ("first", "second"):
        shell.run("clean", pages, "--dry-run", "--report", f"{name}.jsonl", "-j", "1")
        shell.run("clean", pages, "--dry-run", "--select", "related,adblock", "--report", f"{name}-few.jsonl")
    assert shell.read("second.jsonl") == shell.read("first.jsonl")
    assert shell.read("second-few.jsonl") == shell.read("first-few.jsonl")
    assert b'"rule": "adblock/' in shell.read("second-few.jsonl")
    assert b'"rule": "sharing/' not in shell.read("second-few.jsonl")


def test_many_at_once_do_not_hinder_each_other(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    runs = [
        subprocess.Popen(
            shell.command("clean", "page.txt"), cwd=shell.directory, env=shell.environment, stdout=subprocess.PIPE
        )
        for _ in range(4)
    ]
    assert [run.communicate()[0] for run in runs] == [ARTICLE] * 4
    assert all(path.suffix == ".kept" and not path.name.startswith(".") for path in kept(shell))


def test_threads_share_a_cleaner_from_its_first_text_on() -> None:
    paths = sorted((ROOT / "samples/pages").iterdir())
    texts = [path.read_text("utf-8", "surrogateescape") for path in paths for _ in range(2)]
    alone = Cleaner()
    expected = [alone.clean(text) for text in texts]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(3):
            with ThreadPoolExecutor(8) as pool:
                assert list(pool.map(Cleaner().clean, texts)) == expected
    finally:
        sys.setswitchinterval(interval)
