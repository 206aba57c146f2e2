"""`cleaner clean --jsonl`: one field of each line is cleaned, everything else stays as it is."""

from __future__ import annotations

import json
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.formats.item import ItemError
from cleaner.formats.jsonl import edited_raw, find_text, raw_offsets
from tests.conftest import Shell
from tests.test_cli_clean import ARTICLE, PAGE

TEXT, CLEANED = PAGE.decode(), ARTICLE.decode()


def line(**fields: object) -> bytes:
    return json.dumps(fields).encode() + b"\n"


def test_only_the_field_changes(shell: Shell) -> None:
    source = line(id=1, text=TEXT, url="x") + line(text="Nothing to see here.", id=2)
    run = shell.run("clean", "--jsonl", "text", input=source)
    assert run.returncode == 0
    assert run.stdout == line(id=1, text=CLEANED, url="x") + line(text="Nothing to see here.", id=2)


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param(b'  { "b" :1.0e+2,"text"\t:\t"%s" , "a":[ {}, null ] }  \r\n', id="white space"),
        pytest.param(b'{"text": "%s", "n": 12345678901234567890.10, "e": "\\u00e9\\/"}\n', id="numbers and escapes"),
        pytest.param('{"ключ": "значение", "text": "%s"}\n'.encode(), id="letters as they are"),
        pytest.param(b'\xef\xbb\xbf{"text": "%s"}\n', id="byte order mark"),
        pytest.param(b'{"text": "%s", "raw": "\xff\xfe"}\n', id="bytes that are not UTF-8"),
        pytest.param(b'{"text": "%s"}', id="no newline at the end"),
        pytest.param(b'{"text": "first", "text": "%s"}\n', id="the last of fields with one name"),
        pytest.param(b'{"t\\u0065xt": "%s"}\n', id="an escaped name"),
        pytest.param(b'{"other": {"text": "Adblock Detected"}, "text": "%s"}\n', id="the same name further in"),
    ],
)
def test_all_other_bytes_of_a_line_stay(shell: Shell, odd: bytes) -> None:
    before, after = (json.dumps(text)[1:-1].encode() for text in (TEXT, CLEANED))
    run = shell.run("clean", "--jsonl", "text", input=odd.replace(b"%s", before))
    assert (run.returncode, run.stdout) == (0, odd.replace(b"%s", after))


def test_escapes_of_what_is_kept_stay_as_they_were_typed(shell: Shell) -> None:
    kept = rb"The \u0066erry \/ caf\u00e9 \ud83d\ude00 of the north \"strait\" \u2028 came back with birds.\r\n"
    source = b'{"text": "' + kept + rb"\n\u0041dblock Detected\n" + b'"}\n'
    run = shell.run("clean", "--jsonl", "text", input=source)
    assert run.stdout == b'{"text": "' + kept + b'"}\n'


def test_bad_lines_pass_through_and_are_named_by_number(shell: Shell) -> None:
    bad = [b"no JSON\n", b'{"text": "cut of', b"\n[1]\n", b'{"other": 1}\n', b'{"text": 7}\n', b'{"text": "a"} x\n']
    source = line(text=TEXT) + b"".join(bad) + line(text=None) + b"\n" + line(text=TEXT)
    shell.write("crawl.jsonl", source)
    run = shell.run("clean", "--jsonl", "text", "crawl.jsonl", "--report", "removed.jsonl")
    assert run.returncode == 2
    assert run.stdout == source.replace(line(text=TEXT), line(text=CLEANED))
    assert run.stderr.decode().splitlines() == [
        "cleaner: crawl.jsonl: no JSON object in 4 lines, passed through unchanged: 2-4, 7",
        "cleaner: crawl.jsonl: no field 'text' in 1 line, passed through unchanged: 5; line 5 has 'other'",
        "cleaner: crawl.jsonl: field 'text' is not text in 1 line, passed through unchanged: 6",
        "cleaner: 4 removals in 2 of 10 documents; 6 failed",
    ]
    entries = [json.loads(entry) for entry in shell.read("removed.jsonl").splitlines()]
    assert [entry["name"] for entry in entries] == [f"crawl.jsonl:{number}" for number in (1, 2, 3, 4, 5, 6, 7, 10)]


def test_a_field_that_is_not_there_names_those_that_are(shell: Shell) -> None:
    shell.write("crawl.jsonl", line(id=1, title="A ferry", body=TEXT) * 400 + line(id=1) + line() + line(id=1))
    run = shell.run("clean", "crawl.jsonl", "-o", "clean.jsonl")
    assert run.returncode == 2
    said = "no field 'text' in 403 lines, passed through unchanged: 1-403; line 1 has 'id', 'title', 'body'"
    assert run.stderr.decode().splitlines()[0] == f"cleaner: crawl.jsonl: {said}"


def test_of_scattered_bad_lines_the_first_are_named(shell: Shell) -> None:
    shell.write("crawl.jsonl", b'{"text": "A line."}\nbroken\n' * 1000)
    run = shell.run("clean", "crawl.jsonl", "-o", "clean.jsonl", "--report", "removed.jsonl")
    first = ", ".join(f"{number}" for number in range(2, 26, 2))
    said = f"cleaner: crawl.jsonl: no JSON object in 1,000 lines, passed through unchanged: {first} and 988 more\n"
    assert run.stderr.decode().startswith(said)
    assert b'"crawl.jsonl:2000", "error": ' in shell.read("removed.jsonl")


def test_bad_lines_of_many_files_are_counted_after_a_few_files(shell: Shell) -> None:
    for number in range(8):
        shell.write(f"crawl/{number}.jsonl", line(text=TEXT) + b"{\n" * (number + 1))
    run = shell.run("clean", "crawl", "-o", "clean")
    assert run.returncode == 2
    assert run.stderr.decode().splitlines() == [
        "cleaner: crawl/0.jsonl: no JSON object in 1 line, passed through unchanged: 2",
        *(
            f"cleaner: crawl/{number}.jsonl: no JSON object in {number + 1} lines, passed through unchanged: "
            f"2-{number + 2}"
            for number in range(1, 5)
        ),
        "cleaner: and 3 more: no JSON object in lines, passed through unchanged",
        "cleaner: 16 removals in 8 of 44 documents; 36 failed",
    ]


def test_lines_come_out_while_more_are_to_come(shell: Shell) -> None:
    with subprocess.Popen(
        shell.command("clean", "--jsonl", "text", "--quiet"),
        cwd=shell.directory,
        env=shell.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        for number in range(3):
            process.stdin.write(line(id=number, text=TEXT))
            process.stdin.flush()
            assert process.stdout.readline() == line(id=number, text=CLEANED)


def test_files_are_mirrored_and_rewritten(shell: Shell) -> None:
    shell.write("crawl/a.jsonl", line(text=TEXT) * 3)
    shell.write("crawl/b/c.jsonl", line(text="A quiet day."))
    shell.write("crawl/empty.jsonl", b"")
    assert shell.run("clean", "--jsonl", "text", "crawl", "-o", "clean").returncode == 0
    cleaned = {"a.jsonl": line(text=CLEANED) * 3, "b/c.jsonl": line(text="A quiet day."), "empty.jsonl": b""}
    assert shell.tree("clean") == cleaned
    untouched = (shell.directory / "crawl/b/c.jsonl").stat()
    assert shell.run("clean", "--jsonl", "text", "crawl", "-i").returncode == 0
    assert shell.tree("crawl") == cleaned
    assert (shell.directory / "crawl/b/c.jsonl").stat().st_ino == untouched.st_ino


def test_nothing_is_written_when_nothing_should_be(shell: Shell) -> None:
    shell.write("crawl.jsonl", line(text=TEXT))
    check = shell.run("clean", "--jsonl", "text", "--check", "crawl.jsonl")
    assert (check.returncode, check.stdout) == (1, b"")
    dry = shell.run("clean", "--jsonl", "text", "--dry-run", "crawl.jsonl")
    assert (dry.returncode, dry.stdout) == (0, b"")
    assert b"Adblock Detected" in dry.stderr
    assert shell.tree(".") == {"crawl.jsonl": line(text=TEXT)}


def test_a_missing_file_is_named_and_the_others_are_cleaned(shell: Shell) -> None:
    shell.write("b.jsonl", line(text=TEXT))
    run = shell.run("clean", "--jsonl", "text", "a.jsonl", "b.jsonl")
    assert (run.returncode, run.stdout) == (2, line(text=CLEANED))
    assert b"a.jsonl: No such file or directory" in run.stderr


def test_workers_change_nothing_of_the_output(shell: Shell) -> None:
    source = b"".join(
        b"broken\n" if number % 7 == 3 else line(id=number, text=TEXT if number % 2 else f"Number {number}.")
        for number in range(200)
    )
    one, many = (shell.run("clean", "--jsonl", "text", "--jobs", jobs, input=source) for jobs in ("1", "3"))
    assert one.stdout == many.stdout
    assert one.stderr == many.stderr


@given(st.text(), st.booleans(), st.data())
def test_what_is_cut_from_a_json_string_is_cut_from_its_text(text: str, ascii_only: bool, data: st.DataObject) -> None:
    raw = json.dumps(text, ensure_ascii=ascii_only)[1:-1]
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    assert json.loads(f'"{edited_raw(raw, [(start, end, "")])}"') == text[:start] + text[end:]
    assert json.loads(f'"{edited_raw(raw, [(start, end, text)])}"') == text[:start] + text + text[end:]
    assert raw_offsets(raw, [0, len(text)])[-1] == len(raw)


@given(
    st.dictionaries(st.text(), st.recursive(st.none() | st.integers() | st.text(), st.lists, max_leaves=5)),
    st.text(),
    st.booleans(),
)
def test_the_field_is_found_in_any_object(fields: dict[str, object], text: str, ascii_only: bool) -> None:
    source = json.dumps({**fields, "the field": text}, ensure_ascii=ascii_only)
    found = find_text(source, "the field")
    assert found is not None
    value, start, end = found
    assert value == text
    assert json.loads(source[start - 1 : end + 1]) == text


@given(st.text() | st.binary().map(lambda data: data.decode("utf-8", "surrogateescape")))
def test_what_is_no_json_is_a_bad_line_and_nothing_worse(source: str) -> None:
    try:
        value = json.loads(source)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        with pytest.raises(ItemError):
            find_text(source, "text")


def test_a_line_that_nests_too_deep_is_a_bad_line() -> None:
    with pytest.raises(ItemError):
        find_text('{"a": ' + "[" * 200_000, "a")
