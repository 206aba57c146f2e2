"""A user's rule that runs away or raises is named and left out for that document; the others clean it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from cleaner import Cleaner, Fault
from cleaner.check import check
from cleaner.ruleset import load_file
from tests.conftest import Shell
from tests.test_cli_clean import ARTICLE, MY_SITE, PAGE

# Tries all ways to share a run of letters between two branches: twice the time for each letter more.
RUNAWAY = r"(?:\w|a)+[.:]"
RULES = rf'''
"""Rules that fail."""
from cleaner.rule import Find, Inline, Labels, Line, Shape

EXAMPLES = {{"reason": "A test.", "removes": ["x", "y"], "keeps": ["v", "w"]}}


def raising(document):
    for number in document.filled:
        if document.lines[number] == "raise here":
            raise RuntimeError("a rule\nwith a fault")
        if document.lines[number] == "find more than there is":
            yield Find(number, len(document.lines) + 5)
        if document.lines[number] == "find nothing useful":
            yield None
        if document.lines[number] == "find half a line":
            yield Find(number / 2, number / 2)
        if document.lines[number] == "raise what says nothing":
            raise Unspeakable
        if document.lines[number] == "raise what is no Exception":
            raise Cancelled


class Unspeakable(Exception):
    def __str__(self):
        return self.undefined


class Cancelled(BaseException):
    """As that of asyncio."""


RULES = [
    Line(id="my-site/line", pattern=r"berth {RUNAWAY}", words="berth", **EXAMPLES),
    Inline(id="my-site/start", pattern=r"pier {RUNAWAY}", words="pier", at="start", **EXAMPLES),
    Inline(id="my-site/end", pattern=r"quay {RUNAWAY}", words="quay", at="end", **EXAMPLES),
    Labels(id="my-site/label", labels={{"en": "mole"}}, rest=r"{RUNAWAY}", **EXAMPLES),
    Shape(id="my-site/shape", find=raising, **EXAMPLES),
]
'''
# Without a budget each of these would take half a minute.
LONG = "a" * 28 + "?"
TRAPS = {
    "my-site/line": f"berth {LONG}",
    "my-site/start": f"pier {LONG} and more",
    "my-site/end": f"More, quay {LONG}",
    "my-site/label": f"mole: {LONG}",
}


@pytest.fixture
def rules(shell: Shell) -> Path:
    return shell.write("rules.py", RULES.encode())


@pytest.mark.parametrize("rule", TRAPS)
def test_a_pattern_that_runs_away_is_stopped_and_the_other_rules_clean_the_text(rules: Path, rule: str) -> None:
    text = f"{TRAPS[rule]}\n\n{PAGE.decode()}"
    result = Cleaner([rules]).clean(text)
    assert result.faults == (Fault(rule, "its pattern took more than 2.0 seconds"),)
    assert result.text == f"{TRAPS[rule]}\n\n{ARTICLE.decode()}"
    assert result.restore() == text


def test_a_pattern_that_is_slow_on_many_lines_is_stopped_too(rules: Path) -> None:
    """Each line takes a tenth of a second, all of them half a minute."""
    result = Cleaner([rules]).clean(f"berth {'a' * 20}?\n" * 200 + "\n" + PAGE.decode())
    assert [fault.rule for fault in result.faults] == ["my-site/line"]
    assert result.text.endswith(ARTICLE.decode())


def test_each_document_has_the_whole_budget(rules: Path) -> None:
    """A pattern that is slow, but not too slow for any one text, stays in force."""
    cleaner = Cleaner([rules])
    results = [cleaner.clean(f"berth {'a' * 22}?\nberth aa:\n" + ARTICLE.decode()) for _ in range(5)]
    assert all(not result.faults and len(result.removals) == 1 for result in results)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("raise here", "its function raised RuntimeError: a rule with a fault"),
        ("find more than there is", "its function raised IndexError: no lines 0 to 14 in a text of 9"),
        ("find nothing useful", "its function raised AttributeError: 'NoneType' object has no attribute 'first'"),
        ("find half a line", "its function raised TypeError: 'float' object cannot be interpreted as an integer"),
        ("raise what says nothing", "its function raised Unspeakable"),
        ("raise what is no Exception", "its function raised Cancelled"),
    ],
)
def test_a_function_that_raises_is_left_out(rules: Path, line: str, why: str) -> None:
    result = Cleaner([rules]).clean(f"{line}\n{PAGE.decode()}")
    assert result.faults == (Fault("my-site/shape", why),)
    assert result.text == f"{line}\n{ARTICLE.decode()}"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_batch_names_the_rule_and_its_documents(shell: Shell, rules: Path, jobs: str) -> None:
    shell.write("pages/a.txt", b"raise here\n" + PAGE)
    shell.write("pages/b.txt", PAGE)
    for number in range(7):
        shell.write(f"pages/c{number}.txt", b"raise here\n" + ARTICLE)
    names = [f"removed.{ending}" for ending in ("json", "jsonl", "html", "diff")]
    command = ["clean", "pages", "--rules", "rules.py", "-o", "clean", "--jobs", jobs]
    run = shell.run(*command, *(argument for name in names for argument in ("--report", name)))
    assert run.returncode == 2
    why = "its function raised RuntimeError: a rule with a fault"
    assert run.stderr.decode() == (
        f"cleaner: my-site/shape: {why}; left out for pages/a.txt, pages/c0.txt, pages/c1.txt, pages/c2.txt, "
        "pages/c3.txt and 3 more\n"
        "cleaner: 4 removals in 2 of 9 documents; 8 cleaned without a rule that failed\n"
    )
    assert shell.read("clean/a.txt") == b"raise here\n" + ARTICLE
    entries = [json.loads(line) for line in shell.read("removed.jsonl").splitlines()]
    assert [entry["faults"] for entry in entries[:2]] == [[{"rule": "my-site/shape", "why": why}], []]
    assert json.loads(shell.read("removed.json"))["documents"][0] == {
        name: value for name, value in entries[0].items() if name != "schema"
    }
    for name in names[2:]:
        assert f"cleaned without my-site/shape: {why}" in shell.read(name).decode()
    assert b"of 8 documents" in shell.run(*command).stderr  # what was not cleaned by all rules is not done


def test_a_dry_run_a_stream_and_json_lines_tell_it_too(shell: Shell, rules: Path) -> None:
    page = shell.write("page.txt", b"raise here\n" + ARTICLE)
    fault = b"my-site/shape: its function raised RuntimeError: a rule with a fault"
    run = shell.run("clean", "page.txt", "--rules", "rules.py", "--dry-run")
    assert (run.returncode, run.stdout) == (2, b"")
    assert b"cleaned without " + fault in run.stderr
    run = shell.run("clean", "--rules", "rules.py", input=page.read_bytes())
    assert (run.returncode, run.stdout) == (2, page.read_bytes())
    assert run.stderr == b"cleaner: " + fault + b"; left out for standard input\n"
    lines = [json.dumps({"text": text}).encode() + b"\n" for text in (ARTICLE.decode(), "raise here\nText.")]
    run = shell.run("clean", "--jsonl", "text", "--rules", "rules.py", input=b"".join(lines))
    assert (run.returncode, run.stdout) == (2, b"".join(lines))
    assert fault + b"; left out for standard input:2\n" in run.stderr


def test_the_rule_s_own_tests_tell_it(shell: Shell) -> None:
    source = RULES.replace('"keeps": ["v', f'"keeps": ["berth {LONG}') + "\nRULES = RULES[:1]\n"
    problems = check([load_file(shell.write("rules.py", source.encode()))])
    assert "on an example: its pattern took more than 2.0 seconds" in [problem.what for problem in problems]


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        (r'Line(pattern=r"page (?:\w|[a-z])*[!?]", words="page"', "page two!"),
        (r'Line(pattern=r"(?:\w|[a-z])*[!?]", words="two"', "two!"),
        (r'Line(pattern=r"(?:a|\w)*!", words="two"', "two!"),
        (r'Line(pattern=r"turn \d+ leaves (?:[^;]|\d)*; done", words="leaves"', "turn 12 leaves back; done"),
        (r'Line(pattern=r"(?:-|\W)* page", words="page"', "-- page"),
        (r'Line(pattern=r"page.*", unless=r"page(?:\w| |\W)*; two", words="page"', "page two"),
        (r'Inline(pattern=r"page (?:\w|[a-z])*[!?]", words="page", at="end"', "The ferry left. ⟦page two!⟧"),
        (r'Labels(labels={"en": "page"}, rest=r"no\.(?:2|\w)+!"', "page: no.2!"),
    ],
)
def test_the_rule_s_own_tests_find_a_pattern_that_runs_away(shell: Shell, rule: str, example: str) -> None:
    source = rule.replace("(", f'(id="my-site/slow", removes=["{example}", "{example}"], ', 1)
    imports = "from cleaner.rule import Inline, Labels, Line\n"
    path = shell.write("slow.py", f'{imports}RULES = [{source}, reason="A.", keeps=["v", "w"])]'.encode())
    (problem,) = check([load_file(path)])
    assert problem.what.startswith("its pattern grows faster than its input, for example on '")


def test_what_a_rule_file_prints_is_not_among_the_cleaned_text(shell: Shell) -> None:
    printing = (
        MY_SITE
        + b"""
from cleaner.rule import Shape

def find(document):
    print("looking")
    return ()

RULES += [Shape(id="my-site/shape", reason="A test.", removes=["x", "y"], keeps=["v", "w"], find=find)]
print("loaded", len(RULES))
"""
    )
    shell.write("my_site.py", printing)
    run = shell.run("clean", "--rules", "my_site.py", input=PAGE)
    assert (run.returncode, run.stdout) == (0, ARTICLE)
    assert run.stderr.splitlines()[0] == b"loaded 2"
    assert b"looking" in run.stderr
    run = shell.run("rules", "list", "--rules", "my_site.py")
    assert b"loaded 2" not in run.stdout
    closed = ["sh", "-c", 'exec "$@" 2>&-', "sh", *shell.command("clean", "--rules", "my_site.py")]
    done = subprocess.run(closed, input=PAGE, cwd=shell.directory, env=shell.environment, stdout=subprocess.PIPE)
    assert (done.returncode, done.stdout) == (0, ARTICLE)


@pytest.mark.parametrize("code", ["0", "", "'not here'"])
def test_a_rule_file_that_exits_does_not_load(shell: Shell, code: str) -> None:
    shell.write("my_site.py", b"import sys\n\nsys.exit(" + code.encode() + b")\n")
    run = shell.run("clean", "--rules", "my_site.py", input=PAGE)
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.decode() == f"cleaner: my_site.py:3: SystemExit: {code.strip(chr(39))}".removesuffix(": ") + "\n"


def test_a_function_that_exits_is_left_out(shell: Shell) -> None:
    path = shell.write(
        "rules.py", RULES.replace('raise RuntimeError("a rule\\nwith a fault")', "raise SystemExit(0)").encode()
    )
    result = Cleaner([path]).clean(f"raise here\n{PAGE.decode()}")
    assert result.faults == (Fault("my-site/shape", "its function raised SystemExit: 0"),)
    assert result.text == f"raise here\n{ARTICLE.decode()}"


def test_the_rule_s_own_tests_tell_a_function_that_raises_once(shell: Shell) -> None:
    raising = RULES.replace("raising(document):", "raising(document):\n    1 / 0")
    problems = check([load_file(shell.write("rules.py", raising.encode()))])
    what = "on an example: its function raised ZeroDivisionError: division by zero"
    assert [problem.what for problem in problems if problem.rule == "my-site/shape"] == [what]
