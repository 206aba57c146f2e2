"""`cleaner rules` as processes."""

from __future__ import annotations

import json

import pytest

from cleaner.ruleset import load_builtin
from tests.conftest import Shell
from tests.test_cli_clean import ARTICLE, MY_SITE, PAGE

IDS = [rule.id for ruleset in load_builtin() for rule in ruleset.rules]


def test_list_has_a_line_with_tabs_for_each_rule(shell: Shell) -> None:
    run = shell.run("rules", "list")
    assert (run.returncode, run.stderr) == (0, b"")
    rows = [line.split("\t") for line in run.stdout.decode().splitlines()]
    assert [row[0] for row in rows] == IDS
    assert {len(row) for row in rows} == {6}
    assert {row[2] for row in rows} <= {"on", "off"}


def test_list_tells_what_a_project_s_settings_make_of_it(shell: Shell) -> None:
    shell.write("my_site.py", MY_SITE)
    shell.write("pyproject.toml", b'[tool.cleaner]\nrules = ["my_site.py"]\nignore = ["adblock"]\n')
    states = dict(line.split("\t")[0:3:2] for line in shell.run("rules", "list").stdout.decode().splitlines())
    assert states["my-site/herons"] == "on"
    assert states["adblock/wall"] == "off"


def test_show_tells_everything_about_a_rule(shell: Shell) -> None:
    shell.write("my_site.py", MY_SITE)
    text = shell.run("rules", "show", "my-site", "--rules", "my_site.py").stdout.decode()
    for part in (
        "my_site.py",
        "Votes.",
        "my-site/herons  phrases, on",
        "A count of votes.",
        "by default  on",
        "head, body, tail",
        "phrases in en\n    three herons voted for this perch",
        "removes\n    - Three herons voted for this perch\n    - THREE HERONS VOTED FOR THIS PERCH!",
        "keeps\n    - Three herons voted for this perch and left.",
    ):
        assert part in text
    assert "\x1b" not in text
    # What it does fits a screen, its phrases can be many.
    assert text.index("keeps\n") < text.index("phrases in en\n")


def test_show_shows_every_built_in_rule(shell: Shell) -> None:
    run = shell.run("rules", "show", "*")
    assert run.returncode == 0
    assert all(f"{id}  " in run.stdout.decode() for id in IDS)


def test_show_says_in_one_line_that_there_is_no_such_rule(shell: Shell) -> None:
    run = shell.run("rules", "show", "nonesuch")
    assert (run.returncode, run.stdout, run.stderr.count(b"\n")) == (2, b"", 1)
    assert b"no rule answers to 'nonesuch'" in run.stderr


def test_a_new_rule_file_passes_its_tests_and_works(shell: Shell) -> None:
    assert shell.run("rules", "new", "my_site.py").returncode == 0
    run = shell.run("rules", "test", "my_site.py")
    assert (run.returncode, run.stdout) == (0, b"")
    assert b"2 rules, 8 examples: all as they should be" in run.stderr
    source = ARTICLE + b"\n12 berths are free tonight\n"
    assert shell.run("clean", "--rules", "my_site.py", input=source).stdout == ARTICLE
    assert b"my-site/page-number" in shell.run("rules", "list", "--rules", "my_site.py").stdout


def test_a_new_rule_file_replaces_none(shell: Shell) -> None:
    shell.write("my_site.py", MY_SITE)
    for name, said in (
        ("my_site.py", b"already exists"),
        ("my_site.txt", b"ends in .py"),
        ("nowhere/new.py", b"No such file or directory"),
    ):
        run = shell.run("rules", "new", name)
        assert (run.returncode, run.stderr.count(b"\n")) == (2, 1)
        assert said in run.stderr
    assert shell.read("my_site.py") == MY_SITE


def test_test_names_what_is_wrong_with_a_file(shell: Shell) -> None:
    shell.write("never.py", MY_SITE.replace(b"three herons", b"four herons"))
    run = shell.run("rules", "test", "never.py")
    assert run.returncode == 1
    assert b"my-site/herons: never matches its own examples" in run.stdout
    shell.write("taken.py", MY_SITE.replace(b"my-site/herons", b"adblock/wall"))
    assert b"adblock/wall: is already an id of " in shell.run("rules", "test", "taken.py").stdout
    shell.write("shared.py", MY_SITE.replace(b'{"en": "', b'{"en": "adblock detected\\n'))
    assert (
        b"my-site/herons: shares the phrase 'adblock detected' with adblock/wall; one of them is enough\n"
        in shell.run("rules", "test", "shared.py").stdout
    )
    shell.write("broken.py", b"RULES = [\n")
    broken = shell.run("rules", "test", "broken.py")
    assert broken.returncode == 2
    assert b"cleaner: broken.py:1: " in broken.stderr


def test_a_phrase_that_a_built_in_rule_has_as_a_weak_one_may_be_taken_alone(shell: Shell) -> None:
    shell.write("weak.py", MY_SITE.replace(b'{"en": "', b'{"en": "comments #\\n'))
    assert b"comments #\n" in shell.run("rules", "phrases").stdout
    assert shell.run("rules", "test", "weak.py").returncode == 0


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            'Phrases(phrases={"en": "the tide: our letter"}',
            "removes nothing where 'The tide – our letter' should go; it is compared as 'the tide - our letter', "
            "and the phrase as 'the tide: our letter'",
        ),
        (
            'Labels(labels={"en": "the tide"}',
            "removes nothing where 'The tide our letter' should go; a label ends with one of : | – — » › >",
        ),
    ],
)
def test_an_example_that_a_phrase_nearly_matches_is_told_how_they_differ(shell: Shell, rule: str, said: str) -> None:
    example = said.split("'")[1]
    source = f'{rule}, id="my-site/tide", reason="A poll.", removes=["{example}", "x"], keeps=["v", "w"])'
    shell.write("my_site.py", f"from cleaner.rule import *\nRULES = [{source}]\n".encode())
    told = shell.run("rules", "test", "my_site.py").stdout.decode().splitlines()
    assert f"my-site/tide: {said}" in told


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ('reason="A poll.", longest="5"', "my-site/herons: longest is a whole number of 0 or more, not '5'"),
        ('reason="A poll.", longest_text=1.5', "my-site/herons: longest_text is a whole number of 0 or more, not 1.5"),
        ('reason="A poll.", longest_text=-1', "my-site/herons: longest_text is a whole number of 0 or more, not -1"),
        ('reason="A poll.", weak="yes"', "my-site/herons: weak is True or False, not 'yes'"),
        ('reason="A poll.", where=1', "my-site/herons: where holds one or more of head, body, tail"),
    ],
)
def test_a_field_of_the_wrong_kind_is_named(shell: Shell, wrong: str, said: str) -> None:
    reason = next(line for line in MY_SITE.decode().splitlines() if "reason=" in line)
    shell.write("my_site.py", MY_SITE.replace(reason.encode(), f"        {wrong},".encode()))
    for command in (["rules", "test", "my_site.py"], ["clean", "--rules", "my_site.py"]):
        run = shell.run(*command)
        assert (run.returncode, run.stderr.decode()) == (2, f"cleaner: my_site.py: {said}\n")


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ('Closing(after="tail"', "after is a list of categories, such as ['related'], not 'tail'"),
        ("Closing(after=[]", "after is a list of categories, such as ['related'], not []"),
        ('Block(openers={"en": "perches"}, items="words", most=-1', "most is a whole number of 0 or more, not -1"),
        (
            'Guard(headings={"en": "perches"}, about="tail"',
            "about is a list of categories, such as ['related'], not 'tail'",
        ),
        (
            'Guard(headings={"en": "perches"}, about=["tail"], said=["", "x"]',
            "said is a list of texts, such as ['Permission is granted'], not ['', 'x']",
        ),
        ('Guard(headings={"en": "perches"}, least="2"', "least is a whole number of 0 or more, not '2'"),
        ('Shape(find=len, guarded="no"', "guarded is True or False, not 'no'"),
        ('Line(pattern="(?au)x", words="x"', "pattern: ASCII, LOCALE and UNICODE flags are mutually incompatible"),
        ('Line(pattern="(" * 9999 + ")" * 9999, words="x"', "pattern: maximum recursion depth exceeded"),
        ("Phrases(phrases=None", "its phrases stand in a table from a language to a text with one phrase a line"),
    ],
)
def test_a_field_of_one_kind_of_rule_is_named(shell: Shell, rule: str, said: str) -> None:
    source = f'{rule}, id="my-site/closing", reason="A poll.", removes=["x", "y"], keeps=["v", "w"])'
    shell.write("my_site.py", f"from cleaner.rule import *\nRULES = [{source}]\n".encode())
    run = shell.run("rules", "test", "my_site.py")
    assert (run.returncode, run.stderr.count(b"\n")) == (2, 1)
    assert run.stderr.decode().startswith(f"cleaner: my_site.py: my-site/closing: {said}")


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            "Labels(phrases={}",
            "got an unexpected keyword argument 'phrases'; it takes id, reason, removes, keeps, labels,",
        ),
        ('Line(pattern="x"', "missing 1 required keyword-only argument: 'words'; it takes id, "),
        ('Block(openers={"en": "x"}', "missing 1 required keyword-only argument: 'items'; it takes id, "),
    ],
)
def test_a_field_that_a_kind_of_rule_lacks_is_answered_with_those_it_has(shell: Shell, rule: str, said: str) -> None:
    source = f'{rule}, id="my-site/tide", reason="A poll.", removes=["x", "y"], keeps=["v", "w"])'
    shell.write("my_site.py", f"from cleaner.rule import *\nRULES = [{source}]\n".encode())
    told = shell.run("rules", "test", "my_site.py").stderr.decode()
    kind = rule.partition("(")[0]
    assert told.startswith(f"cleaner: my_site.py:2: TypeError: {kind}.__init__() {said}")
    assert ", and may take where, longest, longest_text, weak, enabled" in told


def test_examples_that_are_no_list_are_named(shell: Shell) -> None:
    shell.write("my_site.py", MY_SITE + b"\nRULES[0].keeps = None\n")
    run = shell.run("rules", "test", "my_site.py")
    assert (run.returncode, run.stderr) == (
        2,
        b"cleaner: my_site.py: my-site/herons: keeps is a list of at least 2 texts\n",
    )


def test_a_name_that_is_no_language_is_named(shell: Shell) -> None:
    shell.write("my_site.py", MY_SITE.replace(b'{"en": ', b'{"English": '))
    run = shell.run("rules", "test", "my_site.py")
    assert run.returncode == 2
    assert b"'English' is not the BCP 47 tag of a language" in run.stderr


def test_an_id_that_two_rules_have_is_named(shell: Shell) -> None:
    shell.write("my_site.py", MY_SITE)
    assert shell.run("rules", "test", "my_site.py", "my_site.py").returncode == 0
    shell.write("other.py", MY_SITE)
    run = shell.run("rules", "test", "my_site.py", "other.py")
    assert run.returncode == 1
    assert b"my-site/herons: is already an id of my_site.py; choose another\n" in run.stdout
    shell.write("twice.py", MY_SITE + b"\nRULES = [*RULES, *RULES]\n")
    run = shell.run("rules", "test", "twice.py")
    assert (run.returncode, run.stderr) == (
        2,
        b"cleaner: twice.py: my-site/herons is the id of 2 rules; choose others\n",
    )


def test_a_mark_without_its_other_half_is_named(shell: Shell) -> None:
    shell.write("my_site.py", MY_SITE.replace(b'removes=["', b'removes=["\xe2\x9f\xa6', 1))
    run = shell.run("rules", "test", "my_site.py")
    assert run.returncode == 1
    assert "my-site/herons: has an example with ⟦ or ⟧ alone: '⟦".encode() in run.stdout


def test_a_directory_is_no_rule_file(shell: Shell) -> None:
    shell.write("rules/my_site.py", MY_SITE)
    run = shell.run("rules", "test", "rules")
    assert (run.returncode, run.stderr) == (2, b"cleaner: rules: is a directory; name the rule files in it\n")


def test_without_a_command_it_shows_its_help(shell: Shell) -> None:
    run = shell.run("rules")
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.startswith(b"Usage: cleaner rules ")
    assert b"\n  test     Test rules by their own examples.\n" in run.stderr


def test_stats_count_what_each_rule_does(shell: Shell) -> None:
    shell.write("my_site.py", MY_SITE)
    shell.write("pages/a.txt", PAGE)
    shell.write("pages/b.txt", ARTICLE + b"\nThree herons voted for this perch\n")
    shell.write(
        "pages/c.txt",
        ARTICLE.replace(b"\n\n", b"\n\nThree herons voted for this perch.\n\n")
        + b"\nThree herons voted for this perch\n",
    )
    before = shell.tree("pages")
    run = shell.run("rules", "stats", "pages", "--rules", "my_site.py", "--select", "my-site,adblock")
    assert run.returncode == 0
    rows = [line.split("\t") for line in run.stdout.decode().splitlines()]
    assert rows[0] == [
        "my-site/herons",
        "3",
        "2",
        "Three herons voted for this perch ┆ Three herons voted for this perch.",
    ]
    assert {row[0].partition("/")[0] for row in rows[1:]} == {"adblock"}
    assert b"never fired" in run.stderr
    assert shell.tree("pages") == before


def test_stats_count_the_documents_of_files_of_many(shell: Shell) -> None:
    lines = [json.dumps({"body": text.decode()}).encode() + b"\n" for text in (PAGE, ARTICLE, PAGE)]
    shell.write("crawl/a.jsonl", b"".join(lines))
    shell.write("crawl/b.txt", PAGE)
    run = shell.run("rules", "stats", "crawl", "--column", "body", "--select", "adblock/wall,adblock/appeal")
    assert run.returncode == 0
    rows = [line.split("\t")[:3] for line in run.stdout.decode().splitlines()]
    assert rows == [["adblock/appeal", "3", "3"], ["adblock/wall", "3", "3"]]
    assert run.stderr == b"cleaner: 6 removals in 3 of 4 documents; 0 rules never fired\n"
    run = shell.run("rules", "stats", "crawl/a.jsonl")
    assert run.returncode == 2
    assert b"crawl/a.jsonl: no field 'text' in 3 lines, passed through unchanged: 1-3; line 1 has 'body'" in run.stderr


def test_phrases_are_printed_one_a_line(shell: Shell) -> None:
    shell.write("my_site.py", MY_SITE)
    run = shell.run("rules", "phrases", "my-site", "--rules", "my_site.py")
    assert run.stdout == b"three herons voted for this perch\n"
    assert b"adblock detected\n" in shell.run("rules", "phrases").stdout
