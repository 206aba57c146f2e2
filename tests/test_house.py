"""The rules of the house: lint, format, types, the README's commands, and the built-in rules' own tests."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Collection, Iterator, Set
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import cleaner
from cleaner.check import check, read_example
from cleaner.document import Document
from cleaner.folding import key
from cleaner.program import source_files
from cleaner.rule import Shape
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


RULE_FILES = sorted((ROOT / "rules").rglob("*.py"))
# A rule of another category than its file's, which stands where the words are that it needs.
ELSEWHERE = {"teasers/excerpt": "buttons"}
# Lines of a rule file. A table of phrases in all languages has 500 to 1,000: beside two of them a rule is found by
# looking, beside more by searching. A table that is longer than that has a file for itself.
LONGEST_RULE_FILE = 1_500
# The share of such a file that is its one table.
TABLE = 0.8


def test_rule_files_import_the_words_of_a_rule_and_those_of_dates_and_nothing_else_of_ours() -> None:
    rooms = ("from cleaner.rule import", "from cleaner.dates import")
    for path in RULE_FILES:
        ours = [
            line for line in path.read_text("utf-8").splitlines() if line.startswith(("from cleaner", "import cleaner"))
        ]
        assert all(line.startswith(rooms) for line in ours), f"{path}: {ours}"


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_data_stands_above_the_functions_that_use_it(path: Path) -> None:
    used: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        names = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
        if isinstance(node, ast.FunctionDef):
            used |= names
        elif isinstance(node, ast.Assign):
            defined = {name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)}
            assert defined.isdisjoint(used), f"line {node.lineno}"


class Asking(Document):
    """A document that notes which keys its lines were looked up by."""

    asked: set[str]

    def filled_with(self, keys: Set[str]) -> list[int]:
        self.asked.update(keys)
        return super().filled_with(keys)


def test_functions_look_lines_up_by_what_lines_have() -> None:
    """A word with an accent, a capital or a digit is the key of no line, and would never be found."""
    asked: set[str] = set()
    for rule in (rule for ruleset in load_builtin() for rule in ruleset.rules if isinstance(rule, Shape)):
        for example in rule.removes:
            document = Asking(read_example(example).text)
            document.asked = asked
            list(rule.find(document))
    assert len(asked) > 1000
    assert {word for word in asked if key(word.replace("#", "0")) != word} == set()


def test_a_rule_stands_in_the_file_or_folder_of_its_category() -> None:
    homes = {
        rule.id: Path(ruleset.path).relative_to(ROOT / "rules") for ruleset in load_builtin() for rule in ruleset.rules
    }
    categories = {id: home.with_suffix("").parts[0] for id, home in homes.items()}
    assert {id: home for id, home in categories.items() if home != id.partition("/")[0]} == ELSEWHERE


def test_a_file_in_a_folder_of_rules_bears_the_name_of_one_of_them() -> None:
    for ruleset in load_builtin():
        path = Path(ruleset.path)
        names = {rule.id.partition("/")[2].replace("-", "_") for rule in ruleset.rules}
        assert path.parent == ROOT / "rules" or path.stem in names, path


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_rule_file_is_short_or_one_table_s(path: Path) -> None:
    text = path.read_text("utf-8")
    lines = text.count("\n")
    table = max((node.end_lineno or 0) - node.lineno + 1 for node in ast.parse(text).body)
    assert lines <= LONGEST_RULE_FILE or table >= TABLE * lines


def imports_of(path: Path, modules: Collection[str]) -> set[str]:
    """Those of the modules that a file imports, at its top, within a function or for its types."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{name.name}" for name in node.names}
            found |= {name if name in modules else node.module for name in names}
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
    return found.intersection(modules)


def import_graph() -> dict[str, set[str]]:
    """For each module of the package those that it imports. The package itself is a door to some and counts as none."""
    package = ROOT / "cleaner"
    files = {path: path.relative_to(ROOT).with_suffix("").parts for path in package.rglob("*.py")}
    modules = {".".join(parts).removesuffix(".__init__"): path for path, parts in files.items()}
    del modules["cleaner"], modules["cleaner.__main__"]
    return {module: imports_of(path, modules) - {module} for module, path in modules.items()}


def test_no_import_runs_upward_or_in_a_circle() -> None:
    rows = re.findall(r"^([a-z]+(?:, [a-z]+)*)  +\S", cleaner.__doc__ or "", re.MULTILINE)
    floors = {f"cleaner.{room}": floor for floor, row in enumerate(rows) for room in row.split(", ")}
    graph = import_graph()
    rooms = {module: ".".join(module.split(".")[:2]) for module in graph}
    assert set(rooms.values()) == floors.keys(), "each room stands on one floor"
    upward = [(a, b) for a, known in graph.items() for b in known if floors[rooms[b]] < floors[rooms[a]]]
    assert upward == []
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def patterns_of(path: Path) -> Iterator[str]:
    """The patterns that a file has the standard library's `re` compile, at once or late, as far as written out."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("re.compile", "late"):
            pattern = node.args[0]
            if isinstance(pattern, ast.Constant) and isinstance(pattern.value, str):
                yield pattern.value


@pytest.mark.skipif(sys.version_info < (3, 11), reason="this Python does not load such patterns at all")
def test_no_pattern_asks_for_more_than_the_oldest_python_has() -> None:
    """Possessive and atomic groups came to `re` with Python 3.11; `regex` has them everywhere."""
    parser = importlib.import_module("re._parser")
    patterns = {pattern: repr(parser.parse(pattern).data) for path in source_files() for pattern in patterns_of(path)}
    assert len(patterns) > 20
    too_new = ("POSSESSIVE_REPEAT", "ATOMIC_GROUP")
    assert [pattern for pattern, parsed in patterns.items() if any(operator in parsed for operator in too_new)] == []
