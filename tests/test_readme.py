"""What the README shows of Python and of rule files does what it says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from cleaner import clean
from cleaner.rule import ANY_LANGUAGE
from cleaner.ruleset import load_builtin
from tests.conftest import ROOT, Shell
from tests.readme import PAGES, readme_block


def test_its_rule_file_passes_its_own_tests(shell: Shell) -> None:
    shell.write("my_site.py", readme_block("RULES = [").encode())
    run = shell.run("rules", "test", "my_site.py")
    assert run.returncode == 0, run.stderr
    assert b"all as they should be" in run.stderr


def test_its_lines_of_python_run(tmp_path: Path) -> None:
    rules = tmp_path / "my_site.py"
    rules.write_text(readme_block("RULES = ["), "utf-8")
    names: dict[str, Any] = {"text": "The ferry is late.\n\nRelated Articles\n\nBack to top\n"}
    exec(readme_block("result.restore()").replace('"my_site.py"', repr(str(rules))), names)
    assert names["result"] == clean(names["text"])


def block(fence: str) -> str:
    """The README's first block of a kind: what stands between its fences."""
    return PAGES[0].read_text("utf-8").split(f"```{fence}\n", 1)[1].split("```", 1)[0]


def test_what_it_shows_of_a_page_comes_out_as_it_shows(shell: Shell) -> None:
    shell.write("page.txt", block("text").encode())
    line, shown = block("console").split("\n", 1)
    run = shell.run(*line.removeprefix("$ cleaner ").split())
    assert (run.returncode, run.stdout.decode(), run.stderr) == (0, shown, b"")


def test_its_lines_to_try_clean_the_samples_and_put_them_together_again(shell: Shell) -> None:
    (shell.directory / "samples").symlink_to(ROOT / "samples")
    lines = re.findall(r"\.venv/bin/cleaner (.*?)(?: && diff.*)?\n", PAGES[0].read_text("utf-8"))
    assert [shell.run(*line.split()).returncode for line in lines] == [0, 0, 0]
    assert b"<!doctype html" in shell.read("removed.html").lower()
    samples, original = shell.tree("samples/pages"), shell.tree("original")
    assert shell.tree("clean").keys() == samples.keys()
    assert original == samples


def headings(page: Path) -> set[str]:
    """The anchors that a page's headings get where it is shown."""
    titles = re.findall(r"(?m)^#+ (.*)$", page.read_text("utf-8"))
    return {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}


def links(page: Path) -> list[tuple[Path, str]]:
    """The files of ours that a page links, and the headings in them."""
    found = re.findall(r"\]\(([^)\s]*)\)", page.read_text("utf-8"))
    parts = [link.partition("#") for link in found if "://" not in link]
    return [((page.parent / path).resolve() if path else page, heading) for path, _, heading in parts]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_its_links_lead_somewhere(page: Path) -> None:
    assert [str(path) for path, heading in links(page) if not path.exists()] == []
    assert [heading for path, heading in links(page) if heading and heading not in headings(path)] == []


def test_a_language_has_one_tag_and_is_counted_once() -> None:
    """Norwegian is `nb`, and Chinese `zh` in either script."""
    tags = {tag for ruleset in load_builtin() for rule in ruleset.rules for tag in rule.languages} - {ANY_LANGUAGE}
    assert {tag for tag in tags if "-" in tag or tag == "no"} == set()
    assert f"In {len(tags)} languages" in PAGES[0].read_text("utf-8")


def test_it_links_every_page() -> None:
    assert {path for path, _ in links(PAGES[0])} >= set(PAGES[1:])
