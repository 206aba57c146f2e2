"""A Cleaner travels: pickled here, it cleans in another process, in another directory, without its rule files."""

from __future__ import annotations

import copy
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner import Cleaner
from tests.conftest import ROOT

RULES = '''"""Cruft of a harbour's site."""

from cleaner.rule import Phrases

RULES = [
    Phrases(
        id="harbour/{name}",
        reason="A button of the harbour's site.",
        phrases={{"en": "{phrase}"}},
        removes=["{phrase}", "{phrase}!"],
        keeps=["The clerk said {phrase} to her.", "No {phrase} was there for him."],
    ),
]
'''
TEXT = "The ferry sailed.\n\nhoist the flag\n\nIt rained.\n\nring the bell\n\nThey came home.\n\nAdblock Detected\n"
ELSEWHERE = """
import pickle, sys
cleaner = pickle.load(sys.stdin.buffer)
sys.stdout.buffer.write(pickle.dumps(cleaner.clean(sys.argv[1]).removals))
"""


@pytest.fixture
def rules(tmp_path: Path) -> list[Path]:
    """Two rule files of one name."""
    paths = [tmp_path / "a" / "site.py", tmp_path / "b" / "site.py"]
    for path, name, phrase in zip(paths, ("flag", "bell"), ("hoist the flag", "ring the bell"), strict=True):
        path.parent.mkdir()
        path.write_text(RULES.format(name=name, phrase=phrase))
    return paths


def test_it_cleans_elsewhere_as_it_does_here(rules: list[Path], tmp_path: Path) -> None:
    cleaner = Cleaner(rules=rules, ignore=["adblock"])
    here = cleaner.clean(TEXT).removals
    assert {removal.rule for removal in here} == {"harbour/flag", "harbour/bell"}
    data = pickle.dumps(cleaner)
    for path in rules:
        shutil.rmtree(path.parent)
    run = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, TEXT],
        input=data,
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        check=True,
    )
    assert pickle.loads(run.stdout) == here


def test_all_its_options_travel() -> None:
    cleaner = Cleaner(select=iter(["adblock/wall", "page"]), ignore=iter(["page/below"]), profile="page", force=True)
    again = pickle.loads(pickle.dumps(cleaner))
    assert (again.rules, again.profile, again.force) == (cleaner.rules, cleaner.profile, cleaner.force)
    assert len(cleaner.rules) == 3


def test_a_process_that_gets_it_many_times_compiles_it_once(rules: list[Path]) -> None:
    data = pickle.dumps(Cleaner(rules=rules))
    again = pickle.loads(data)
    assert pickle.loads(pickle.dumps(again)) is again is pickle.loads(data) is copy.deepcopy(again)


def test_the_pickle_is_small_and_the_same_every_time(rules: list[Path]) -> None:
    assert len(pickle.dumps(Cleaner())) < 1_000
    assert len(pickle.dumps(Cleaner(rules=rules))) < 1_000 + sum(path.stat().st_size for path in rules)
    assert pickle.dumps(Cleaner(rules=rules)) == pickle.dumps(Cleaner(rules=rules))
    before = pickle.dumps(Cleaner(rules=rules))
    rules[0].write_text(rules[0].read_text() + "\n# A comment.\n")
    assert pickle.dumps(Cleaner(rules=rules)) != before, "what caches by it must see that the rules have changed"


def test_another_version_refuses_it(tmp_path: Path) -> None:
    other = tmp_path / "other"
    for name in ("cleaner", "rules"):
        shutil.copytree(ROOT / name, other / name)
    with (other / "rules" / "adblock.py").open("a") as file:
        file.write("# A change.\n")
    run = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, TEXT],
        input=pickle.dumps(Cleaner()),
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env={"PYTHONPATH": str(other)},
    )
    assert run.returncode
    assert b"another version of cruft-cleaner; install the same on all machines" in run.stderr.splitlines()[-1]
