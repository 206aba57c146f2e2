"""Every sample comes out as its expected text, to the byte, from Python and from the command line."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner import clean

SAMPLES = Path(__file__).parent.parent / "samples"
PAGES = sorted((SAMPLES / "pages").iterdir())
DUMPS = sorted((SAMPLES / "dumps").iterdir())
# What the page profile still gets wrong. A dump that comes out right fails the tests until its line here is deleted.
SHORT_OF = {
    "tourou": "a row of buttons below the byline stays",
}
every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
every_dump = pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
needs_patch = pytest.mark.skipif(shutil.which("patch") is None, reason="patch(1) is not installed")


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "surrogateescape")


def expected(page: Path) -> Path:
    return page.parent.with_name({"pages": "expected", "dumps": "dumps-expected"}[page.parent.name]) / page.name


def written(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def run(*command: str, stdin: bytes = b"") -> bytes:
    """Standard output of a command that ends well."""
    done = subprocess.run(command, input=stdin, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return done.stdout


def cleaner(*options: str, stdin: bytes = b"") -> bytes:
    return run(sys.executable, "-m", "cleaner", *options, stdin=stdin)


def test_every_page_has_its_expected_text() -> None:
    for pages in (PAGES, DUMPS):
        assert [page.name for page in pages] == sorted(path.name for path in expected(pages[0]).parent.iterdir())


@every_page
def test_comes_out_as_its_article_alone(page: Path) -> None:
    assert clean(read(page)).text == read(expected(page))


@every_page
def test_restores(page: Path) -> None:
    assert clean(read(page)).restore() == read(page)


@every_page
def test_an_article_alone_stays_as_it_is(page: Path) -> None:
    assert clean(read(expected(page))).text == read(expected(page))


@every_page
def test_every_removal_is_explained(page: Path) -> None:
    text = read(page)
    for removal in clean(text).removals:
        assert removal.text == text[removal.start : removal.end]
        assert removal.reason and removal.evidence
        assert removal.text.strip() in "\n".join(text.split("\n")[removal.first_line - 1 : removal.last_line])


def test_the_command_mirrors_the_pages(tmp_path: Path) -> None:
    cleaner("clean", str(SAMPLES / "pages"), "-o", str(tmp_path / "clean"))
    cleaned = {path.name: path.read_bytes() for path in (tmp_path / "clean").iterdir()}
    assert cleaned == {page.name: written(clean(read(page)).text) for page in PAGES}


@pytest.mark.parametrize("name", ["campanile", "cloche", "cup-final", "molen", "wall-ar"])
def test_in_a_pipe_the_command_gives_the_expected_bytes(name: str) -> None:
    page = SAMPLES / "pages" / f"{name}.txt"
    assert cleaner("clean", stdin=page.read_bytes()) == expected(page).read_bytes()


@needs_patch
@every_page
def test_the_diff_patches_there_and_back(page: Path, tmp_path: Path) -> None:
    diff = cleaner("clean", str(page), "--diff")
    cleaned = written(clean(read(page)).text)
    if not diff:  # patch(1) takes an empty patch for garbage
        assert cleaned == page.read_bytes()
        return
    assert run("patch", "-o", "-", str(page), stdin=diff) == cleaned
    (tmp_path / page.name).write_bytes(cleaned)
    assert run("patch", "-R", "-o", "-", str(tmp_path / page.name), stdin=diff) == page.read_bytes()


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param(dump, id=dump.stem, marks=pytest.mark.xfail(reason=SHORT_OF[dump.stem], strict=True))
        if dump.stem in SHORT_OF
        else pytest.param(dump, id=dump.stem)
        for dump in DUMPS
    ],
)
def test_a_page_dump_comes_out_as_its_article_alone(dump: Path) -> None:
    assert clean(read(dump), profile="page").text == read(expected(dump))


@every_dump
def test_every_paragraph_of_a_page_dump_stays_and_restores(dump: Path) -> None:
    result = clean(read(dump), profile="page")
    # Past the headline, the byline and what stands between them, nothing is left to chance.
    body = [line for line in read(expected(dump)).split("\n") if line][5:]
    assert [line for line in body if line not in result.text.split("\n")] == []
    assert result.restore() == read(dump)


@every_dump
def test_a_page_dump_cleaned_stays_as_it_is(dump: Path) -> None:
    cleaned = clean(read(dump), profile="page").text
    assert clean(cleaned, profile="page").text == cleaned


def test_a_page_without_an_article_is_left_whole_and_says_so() -> None:
    dump = SAMPLES / "dumps" / "front-page.txt"
    result = clean(read(dump), profile="page")
    assert result.text == read(expected(dump)) == read(dump)
    assert "no article" in result.withheld


def test_json_lines_are_cleaned_field_by_field() -> None:
    source = (SAMPLES / "crawl.jsonl").read_bytes()
    before = [json.loads(line) for line in source.splitlines()]
    after = [json.loads(line) for line in cleaner("clean", "--jsonl", "text", stdin=source).splitlines()]
    assert after == [document | {"text": clean(document["text"]).text} for document in before]
    assert sum(document not in before for document in after) == len(before) - 2, "two of them have no cruft"
