"""`cleaner clean` on files of many documents: the same texts and removals as the library's, whatever holds them."""

from __future__ import annotations

import gzip
import json
import subprocess
from dataclasses import asdict
from io import BytesIO
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleaner import Cleaner
from tests import containers
from tests.conftest import Shell
from tests.containers import PAGES
from tests.test_cli_clean import ARTICLE, PAGE, error_line

CLEANER = Cleaner()
TEXTS: list[str | None] = [*PAGES, "A quiet day.", "Ünïcödé 😀 “quoted”\r\nand no more", *PAGES[:4]]
CLEANED = [CLEANER.clean(text or "").text for text in TEXTS]
NAMES = [
    "a.jsonl",
    "a.jsonl.gz",
    "a.jsonl.zst",
    "a.ndjson",
    "a.json.gz",
    "a.parquet",
    "a.warc.wet",
    "a.warc.wet.gz",
]
every_format = pytest.mark.parametrize("name", NAMES)


def format_of(name: str) -> str:
    return next((format for format in ("parquet", "wet") if format in name), "jsonl")


def first_of(name: str) -> int:
    """The number of the first page: in WET, the first record says what was crawled."""
    return 2 if ".wet" in name else 1


def last_line(run: subprocess.CompletedProcess[bytes]) -> str:
    return run.stderr.decode().splitlines()[-1].removeprefix("cleaner: ")


def removals_of(text: str | None) -> list[dict[str, Any]]:
    found = [asdict(removal) for removal in CLEANER.clean(text or "").removals]
    return [removal | {"evidence": list(removal["evidence"])} for removal in found]


@every_format
@pytest.mark.parametrize("jobs", ["1", "3"])
def test_every_text_and_every_removal_is_that_of_the_library(shell: Shell, name: str, jobs: str) -> None:
    shell.write(f"crawl/{name}", containers.write(name, TEXTS))
    run = shell.run("clean", "crawl", "-o", "clean", "--report", "removed.jsonl", "--jobs", jobs, "-q")
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")
    assert list(shell.tree("clean")) == [name]
    assert containers.read(shell.directory / "clean" / name) == CLEANED
    entries = [json.loads(line) for line in shell.read("removed.jsonl").splitlines()]
    first = first_of(name)
    assert [entry["name"] for entry in entries] == [f"crawl/{name}:{first + at}" for at in range(len(TEXTS))]
    assert [entry["removals"] for entry in entries] == [removals_of(text) for text in TEXTS]


@every_format
def test_it_goes_through_a_pipe(shell: Shell, name: str) -> None:
    source = containers.write(name, TEXTS)
    run = shell.run("clean", "--format", format_of(name), "-q", input=source)
    assert (run.returncode, run.stderr) == (0, b"")
    assert containers.read(shell.write(name, run.stdout)) == CLEANED


@every_format
def test_in_place_only_files_with_cruft_are_rewritten(shell: Shell, name: str) -> None:
    quiet: list[str | None] = ["A quiet day.", "Another."]
    shell.write(f"crawl/quiet/{name}", containers.write(name, quiet))
    shell.write(f"crawl/{name}", source := containers.write(name, TEXTS))
    before = (shell.directory / "crawl/quiet" / name).stat()
    assert shell.run("clean", "crawl", "--in-place", "--backup").returncode == 0
    assert containers.read(shell.directory / "crawl" / name) == CLEANED
    assert shell.read(f"crawl/{name}.orig") == source
    after = (shell.directory / "crawl/quiet" / name).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@every_format
def test_nothing_is_done_twice(shell: Shell, name: str) -> None:
    shell.write(f"crawl/{name}", containers.write(name, TEXTS))
    assert "removals" in last_line(shell.run("clean", "crawl", "-o", "clean"))
    assert last_line(shell.run("clean", "crawl", "-o", "clean")).endswith("1 done already")
    assert not last_line(shell.run("clean", "crawl", "-o", "clean", "--select", "adblock")).endswith("done already")


@every_format
@pytest.mark.parametrize("ending", ["json", "jsonl"])
def test_what_is_done_stays_in_the_report(shell: Shell, name: str, ending: str) -> None:
    shell.write(f"crawl/{name}", containers.write(name, TEXTS))
    command = ("clean", "crawl", "-o", "clean", "--report", f"removed.{ending}")
    assert "removals" in last_line(shell.run(*command))
    assert last_line(shell.run(*command)).endswith("1 done already")
    assert shell.run("restore", "clean", "--report", f"removed.{ending}", "-o", "back").returncode == 0
    assert containers.read(shell.directory / "back" / name) == TEXTS
    lines = shell.read(f"removed.{ending}").splitlines()
    shell.write(f"removed.{ending}", b"\n".join([*lines[:5], *lines[6:]]))  # one document is missing
    assert not last_line(shell.run(*command)).endswith("done already")


@every_format
def test_check_and_dry_run_write_nothing(shell: Shell, name: str) -> None:
    shell.write(name, containers.write(name, TEXTS))
    check = shell.run("clean", "--check", name)
    assert (check.returncode, check.stdout) == (1, b"")
    first = next(number for number, text in enumerate(TEXTS, first_of(name)) if removals_of(text))
    assert f"{name}:{first}: " in check.stderr.decode()
    dry = shell.run("clean", "--dry-run", name)
    assert (dry.returncode, dry.stdout) == (0, b"")
    assert "adblock/" in dry.stderr.decode()
    assert list(shell.tree(".")) == [name]


@every_format
@pytest.mark.parametrize("place", [["-o", "clean"], ["--in-place"]], ids=" ".join)
def test_every_text_is_restored(shell: Shell, name: str, place: list[str]) -> None:
    shell.write(f"crawl/{name}", containers.write(name, TEXTS))
    assert shell.run("clean", "crawl", *place, "--report", "removed.jsonl").returncode == 0
    cleaned = "crawl" if place == ["--in-place"] else "clean"
    back = ["--in-place"] if place == ["--in-place"] else ["-o", "back"]
    run = shell.run("restore", cleaned, "--report", "removed.jsonl", *back)
    assert run.returncode == 0, run.stderr
    restored = shell.directory / ("crawl" if place == ["--in-place"] else "back") / name
    assert containers.read(restored) == TEXTS


@pytest.mark.parametrize("name", ["a.jsonl", "a.warc.wet"])
def test_what_is_not_compressed_is_restored_byte_for_byte(shell: Shell, name: str) -> None:
    shell.write(name, source := containers.write(name, TEXTS))
    shell.run("clean", name, "-o", f"clean-{name}", "--report", "removed.json")
    assert shell.read(f"clean-{name}") != source
    run = shell.run("restore", f"clean-{name}", "--report", "removed.json")
    assert (run.returncode, run.stdout) == (0, source)


def test_an_edited_document_is_named_and_its_file_left_alone(shell: Shell) -> None:
    shell.write("crawl/a.jsonl", containers.write("a.jsonl", TEXTS[:3]))
    shell.run("clean", "crawl", "-o", "clean", "--report", "removed.json")
    shell.write(
        "clean/a.jsonl", shell.read("clean/a.jsonl").replace(b'"id": 1, "text": "', b'"id": 1, "text": "Edited. ')
    )
    run = shell.run("restore", "clean", "--report", "removed.json", "-o", "back")
    assert run.returncode == 2
    assert b"clean/a.jsonl: line 2 was edited since it was cleaned" in run.stderr
    assert shell.tree("back") == {}


def test_a_directory_may_hold_all_of_them(shell: Shell) -> None:
    for name in NAMES:
        shell.write(f"crawl/{name}", containers.write(name, TEXTS[:5]))
        shell.write(f"crawl/{name}.txt", PAGE)
    shell.write("crawl/_metadata", containers.parquet(TEXTS[:1]))
    run = shell.run("clean", "crawl", "-o", "clean")
    assert run.returncode == 0
    assert last_line(run).endswith(f" of {6 * len(NAMES)} documents; 1 passed over")
    for name in NAMES:
        assert containers.read(shell.directory / "clean" / name) == CLEANED[:5]
        assert shell.read(f"clean/{name}.txt") == ARTICLE
    assert len(shell.tree("clean")) == 2 * len(NAMES)


def test_another_column_is_cleaned_when_it_is_named(shell: Shell) -> None:
    shell.write("a.jsonl", json.dumps({"text": PAGE.decode(), "body": PAGE.decode()}).encode() + b"\n")
    run = shell.run("clean", "a.jsonl", "--column", "body", "-q")
    assert json.loads(run.stdout) == {"text": PAGE.decode(), "body": ARTICLE.decode()}


def test_the_ending_of_the_output_tells_its_compression(shell: Shell) -> None:
    shell.write("a.jsonl.gz", containers.write("a.jsonl.gz", TEXTS))
    for name in ("clean.jsonl.zst", "clean.jsonl"):
        assert shell.run("clean", "a.jsonl.gz", "-o", name).returncode == 0
        assert containers.read(shell.directory / name) == CLEANED
    assert shell.run("clean", "--format", "jsonl", "-o", "b.jsonl.gz", input=shell.read("clean.jsonl")).returncode == 0
    assert gzip.decompress(shell.read("b.jsonl.gz")) == shell.read("clean.jsonl")


@pytest.mark.parametrize(("cleaned", "original"), [("b.jsonl.gz", "c.jsonl"), ("b.jsonl", "c.jsonl.gz")])
def test_the_ending_of_what_is_restored_tells_its_compression(shell: Shell, cleaned: str, original: str) -> None:
    shell.write("a.jsonl", containers.write("a.jsonl", TEXTS))
    assert shell.run("clean", "a.jsonl", "-o", cleaned, "--report", "removed.jsonl").returncode == 0
    assert shell.run("restore", cleaned, "--report", "removed.jsonl", "-o", original).returncode == 0
    data = shell.read(original)
    assert (gzip.decompress(data) if original.endswith(".gz") else data) == shell.read("a.jsonl")


def test_the_same_input_gives_the_same_bytes(shell: Shell) -> None:
    for name in NAMES:
        shell.write(name, containers.write(name, TEXTS))
        first, second = (shell.run("clean", name, "-q", "--jobs", jobs).stdout for jobs in ("1", "3"))
        assert first == second
        assert first


@every_format
@pytest.mark.parametrize("texts", [[], [None], ["", "A quiet day."]], ids=["none", "null", "no cruft"])
def test_a_file_may_hold_little(shell: Shell, name: str, texts: list[str | None]) -> None:
    texts = [text or "" for text in texts] if ".wet" in name else texts
    shell.write(f"crawl/{name}", containers.write(name, texts))
    run = shell.run("clean", "crawl", "-o", "clean")
    assert run.returncode == 0, run.stderr
    if containers.write(name, texts):
        assert containers.read(shell.directory / "clean" / name) == texts


# Faults.


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.jsonl.gz", "its gzip data end early\n"),
        ("a.jsonl.zst", "its zstd data end early\n"),
        ("a.parquet", "not a Parquet file: "),
    ],
)
@pytest.mark.parametrize("jobs", ["1", "3"])
def test_a_file_cut_short_is_named_and_absent_and_the_rest_is_done(
    shell: Shell, name: str, said: str, jobs: str
) -> None:
    source = containers.write(name, TEXTS)
    shell.write(f"crawl/{name}", source[: len(source) - 9])
    shell.write(f"crawl/b-{name}", source)
    run = shell.run("clean", "crawl", "-o", "clean", "--jobs", jobs)
    assert run.returncode == 2
    assert f"cleaner: crawl/{name}: {said}" in run.stderr.decode()
    assert last_line(run).endswith("; 1 failed")
    assert list(shell.tree("clean")) == [f"b-{name}"]
    in_place = shell.run("clean", f"crawl/{name}", "--in-place")
    assert in_place.returncode == 2
    assert shell.read(f"crawl/{name}") == source[: len(source) - 9]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst"])
def test_broken_compression_is_named(shell: Shell, name: str) -> None:
    source = bytearray(containers.write(name, TEXTS))
    source[len(source) // 2] ^= 0xFF
    shell.write(name, bytes(source))
    run = shell.run("clean", name, "-o", f"clean.{name}")
    assert run.returncode == 2
    assert f"cleaner: {name}: its {'gzip' if name.endswith('gz') else 'zstd'} data are broken" in run.stderr.decode()
    assert list(shell.tree(".")) == [name]


NOT_UTF8 = b"caf\xe9 at the harbour"


def with_bad_text(name: str) -> bytes:
    """A file in which the second text is not UTF-8."""
    if name.endswith(".parquet"):
        texts = [text.encode() for text in PAGES[:3]]
        texts[1] = NOT_UTF8
        file = BytesIO()
        pq.write_table(pa.table({"text": pa.array(texts, pa.binary()).view(pa.string())}), file, compression="none")
        return file.getvalue()
    mark = "caf? at the harbour"
    source = containers.write(name, [PAGES[0], mark, PAGES[2]])
    return source.replace(mark.encode(), NOT_UTF8)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.parquet", "is not UTF-8 in 1 row, passed through unchanged: 2"),
        ("a.jsonl", "field 'text' is not UTF-8 in 1 line, passed through unchanged: 2"),
    ],
)
def test_a_text_that_is_not_utf8_is_named_and_left_alone(shell: Shell, name: str, said: str) -> None:
    shell.write(name, with_bad_text(name))
    run = shell.run("clean", name, "-o", f"clean-{name}", "--report", "removed.jsonl")
    assert run.returncode == 2
    assert f"cleaner: {name}: {said}" in run.stderr.decode()
    assert last_line(run).endswith(" of 3 documents; 1 failed")
    cleaned = shell.read(f"clean-{name}")
    assert NOT_UTF8 in cleaned
    shell.write(name, cleaned.replace(NOT_UTF8, b"caf. at the harbour"))
    texts = containers.read(shell.directory / name)
    assert [texts[0], texts[2]] == [CLEANED[0], CLEANED[2]]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("a.parquet --column body", "a.parquet: no column 'body'; there are 'id', 'text', 'tags'; --column names"),
        ("a.parquet --column id", "a.parquet: column 'id' holds int64, not text; --column names"),
        ("page.txt --format parquet", "page.txt: not a Parquet file: "),
        ("page.txt --format wet", "page.txt: not a WET file: "),
        ("a.parquet --diff", "--diff is for plain text"),
        ("a.parquet --encoding latin-1", "are UTF-8; leave out --encoding"),
        ("a.parquet -o a.jsonl", "a.parquet: is parquet, which a.jsonl is not; formats are not converted"),
        ("a.parquet b.parquet", "these files can't follow each other on standard output; add -o DIRECTORY"),
        ("a.parquet page.txt", "these files can't follow each other on standard output; add -o DIRECTORY"),
        ("page.txt --format csv", "'csv' is not one of 'text', 'jsonl', 'parquet', 'wet'"),
    ],
)
def test_errors_say_what_to_do_and_change_nothing(shell: Shell, command: str, said: str) -> None:
    shell.write("page.txt", PAGE)
    for name in ("a.parquet", "b.parquet"):
        shell.write(name, containers.parquet(TEXTS[:2]))
    before = shell.tree(".")
    run = shell.run("clean", *command.split(), "-q")
    assert said in error_line(run)
    assert run.stdout == b""
    assert shell.tree(".") == before


@pytest.mark.parametrize(
    ("name", "library", "install"),
    [
        ("a.parquet", "pyarrow", 'pip install "cruft-cleaner[parquet]"'),
        ("a.warc.wet.gz", "warcio", 'pip install "cruft-cleaner[warc]"'),
        ("a.jsonl.zst", "zstandard", 'pip install "cruft-cleaner[zstd]"'),
    ],
)
def test_a_missing_extra_is_named_with_the_command_that_installs_it(
    shell: Shell, name: str, library: str, install: str
) -> None:
    shell.write(name, containers.write(name, TEXTS[:1]))
    shell.write(f"without/{library}.py", b"raise ModuleNotFoundError(name=%r)\n" % library)
    paths = f"{shell.directory / 'without'}:{shell.environment['PYTHONPATH']}"
    run = shell.run("clean", name, "-q", environment={"PYTHONPATH": paths})
    assert error_line(run) == f"cleaner: {name}: {library} is not installed; run: {install}\n"


def test_nothing_of_an_extra_is_loaded_for_text(shell: Shell) -> None:
    for library in ("pyarrow", "warcio", "zstandard", "gzip"):
        shell.write(f"without/{library}.py", b"raise RuntimeError('loaded')\n")
    paths = f"{shell.directory / 'without'}:{shell.environment['PYTHONPATH']}"
    run = shell.run("clean", input=PAGE, environment={"PYTHONPATH": paths})
    assert (run.returncode, run.stdout) == (0, ARTICLE)


def test_a_file_that_is_gone_is_named_once_when_the_others_are_restored(shell: Shell) -> None:
    for name in ("a.jsonl", "b.parquet"):
        shell.write(f"crawl/{name}", containers.write(name, TEXTS[:5]))
    shell.run("clean", "crawl", "-o", "clean", "--report", "removed.json")
    (shell.directory / "clean/a.jsonl").unlink()
    run = shell.run("restore", "clean", "--report", "removed.json", "-o", "back")
    assert run.returncode == 2
    assert run.stderr.decode().splitlines() == [
        "cleaner: crawl/a.jsonl: its cleaned file is no longer in clean",
        "cleaner: 1 document restored; 1 failed",
    ]
    assert containers.read(shell.directory / "back/b.parquet") == TEXTS[:5]


@pytest.mark.parametrize("options", [[], ["--column", "id"]], ids=["no such field", "a field that is no text"])
def test_a_text_in_another_column_is_not_taken_for_one_without_removals(shell: Shell, options: list[str]) -> None:
    shell.write("crawl.jsonl", b'{"id": 1, "body": null}\n' + json.dumps({"id": 2, "body": PAGE.decode()}).encode())
    shell.run("clean", "crawl.jsonl", "-i", "--column", "body", "--report", "removed.jsonl")
    run = shell.run("restore", "crawl.jsonl", "--report", "removed.jsonl", "-o", "back.jsonl", *options)
    why = "field 'id' is not text" if options else "no field 'text'"
    assert run.returncode == 2
    assert error_line(run) == (
        f"cleaner: crawl.jsonl: line 2 does not hold the text that the report has of it ({why}); "
        "--column names the one that was cleaned\n"
    )
    assert not (shell.directory / "back.jsonl").exists()
    assert shell.run("restore", "crawl.jsonl", "--report", "removed.jsonl", "-i", "--column", "body").returncode == 0
    assert json.loads(shell.read("crawl.jsonl").splitlines()[1])["body"] == PAGE.decode()


def test_a_compressed_file_that_no_report_knows_is_named_as_one(shell: Shell) -> None:
    """As a run that was stopped leaves it: what is in the file is text, though its bytes are none."""
    shell.write("crawl/a.txt", PAGE)
    shell.run("clean", "crawl", "-i", "--report", "removed.jsonl")
    shell.write("crawl/b.jsonl.gz", gzip.compress(json.dumps({"text": ARTICLE.decode()}).encode()))
    run = shell.run("restore", "crawl", "-i", "--report", "removed.jsonl")
    assert run.returncode == 2
    assert run.stderr.decode().splitlines() == [
        "cleaner: crawl/b.jsonl.gz: line 1 is not in the report",
        "cleaner: 1 document restored; 1 not in the report",
    ]


def test_a_file_of_any_name_is_restored_as_it_was_cleaned(shell: Shell) -> None:
    shell.write("crawl.txt", containers.write("a.jsonl", TEXTS[:5]))
    options = ["--format", "jsonl", "--column", "text"]
    assert shell.run("clean", "crawl.txt", "--in-place", *options, "--report", "removed.json").returncode == 0
    run = shell.run("restore", "crawl.txt", *options, "--report", "removed.json")
    assert (run.returncode, run.stdout) == (0, containers.write("a.jsonl", TEXTS[:5]))


def test_halves_of_characters_are_restored(shell: Shell) -> None:
    """JSON can say one half of a character; in UTF-8 it stands for nothing."""
    text = f"{ARTICLE.decode()}\n\ud83d\n\nCaf\N{LATIN SMALL LETTER E WITH ACUTE}\n\nAdblock Detected \udce9\ud83d\n"
    line = json.dumps({"text": text}).replace("\\u00e9", "\N{LATIN SMALL LETTER E WITH ACUTE}")
    shell.write("a.jsonl", line.encode() + b"\n")
    assert shell.run("clean", "a.jsonl", "-i", "--report", "removed.jsonl").returncode == 0
    assert b"Adblock" not in shell.read("a.jsonl")
    run = shell.run("restore", "a.jsonl", "-i", "--report", "removed.jsonl")
    assert (run.returncode, run.stderr) == (0, b"")
    assert shell.read("a.jsonl") == line.encode() + b"\n"


def test_what_two_runs_took_is_restored(shell: Shell) -> None:
    shell.write("crawl/a.parquet", containers.write("a.parquet", TEXTS))
    for select in ("adblock", "all"):
        report = f"{select}.jsonl"
        assert shell.run("clean", "crawl", "-i", "--select", select, "--report", report).returncode == 0
    for said in (b"1 document restored", b"0 documents restored; 1 is as it was"):
        run = shell.run("restore", "crawl", "-i", "--report", "adblock.jsonl", "--report", "all.jsonl")
        assert (run.returncode, run.stderr) == (0, b"cleaner: " + said + b"\n")
        assert containers.read(shell.directory / "crawl/a.parquet") == TEXTS
