"""What the README shows of Python and of rule files does what it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cleaner import clean
from tests.conftest import ROOT, Shell
from tests.readme import readme_block


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


def test_what_it_shows_of_a_page_comes_out_as_the_article_alone() -> None:
    page = (ROOT / "README.md").read_text("utf-8").split("```text\n", 1)[1].split("```", 1)[0]
    assert clean(page).text.strip() == page.split("\n\n")[0]
