"""The rules of the house: lint, format, types, the README's commands, and the built-in rules' own tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cleaner.check import check
from cleaner.ruleset import load_builtin

ROOT = Path(__file__).parent.parent
TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", "cleaner", "rules", "tests", "samples"}


@pytest.mark.parametrize(
    "tool", [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]], ids=["lint", "format", "types"]
)
def test_source_is_clean(tool: list[str]) -> None:
    run = subprocess.run([sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_built_in_rule_passes_its_own_examples() -> None:
    problems = [f"{problem.rule}: {problem.what}" for problem in check(load_builtin())]
    assert problems == []


def test_the_readme_and_ci_run_the_same_line() -> None:
    line = (ROOT / ".ci" / "run").read_text().strip().splitlines()[-1]
    assert "pytest" in line
    assert line in (ROOT / "README.md").read_text()


def test_the_top_level_holds_what_it_should_and_nothing_else() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if tracked.returncode:
        pytest.skip("not a git checkout")
    top = {name.partition("/")[0] for name in tracked.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} == TOP_LEVEL


def test_rule_files_import_the_words_of_a_rule_and_nothing_else_of_ours() -> None:
    for path in sorted((ROOT / "rules").glob("*.py")):
        ours = [
            line for line in path.read_text("utf-8").splitlines() if line.startswith(("from cleaner", "import cleaner"))
        ]
        assert all(line.startswith("from cleaner.rule import") for line in ours), f"{path.name}: {ours}"
