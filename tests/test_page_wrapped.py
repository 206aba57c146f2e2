"""Pages broken at a width: their articles come out as those of the same pages with whole paragraphs do."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from cleaner import clean
from cleaner.document import Document
from cleaner.page.wrapped import paragraphs

DUMPS = {
    path.stem: path.read_text("utf-8")
    for path in sorted((Path(__file__).parent.parent / "samples" / "dumps").glob("*.txt"))
    if path.stem in ("bac", "matar", "orgel")  # they have spaces to break at, and whole paragraphs
}


def broken(text: str, width: int) -> str:
    return "\n".join(
        textwrap.fill(line, width, subsequent_indent="  ", break_on_hyphens=False) if line.strip() else line
        for line in text.split("\n")
    )


@pytest.mark.parametrize("width", [66, 72, 79])
@pytest.mark.parametrize("name", DUMPS)
def test_paragraphs_broken_at_a_width_go_or_stay_as_a_whole(name: str, width: int) -> None:
    result = clean(broken(DUMPS[name], width), profile="page")
    left = result.text.split("\n")
    whole = clean(DUMPS[name], profile="page").text.split("\n")
    inner = [line for line in whole if len(line) > 2 * width][1:-1]  # those at the edges may be in doubt
    assert len(inner) >= 3
    assert [line for paragraph in inner for line in broken(paragraph, width).split("\n") if line not in left] == []
    assert result.restore() == broken(DUMPS[name], width)
    assert clean(result.text, profile="page").text == result.text


@pytest.mark.parametrize("width", [72, 79, 120])
@pytest.mark.parametrize("name", DUMPS)
def test_broken_paragraphs_are_put_together(name: str, width: int) -> None:
    text = broken(DUMPS[name], width)
    groups = paragraphs(Document(text))
    assert groups is not None
    lines = text.split("\n")
    assert [number for group in groups for number in group] == list(range(len(lines)))
    joined = [" ".join(lines[number].strip() for number in group) for group in groups]
    long = [line.strip() for line in DUMPS[name].split("\n") if len(line) > 2 * width]
    assert long
    assert [line for line in long if not any(line in whole for whole in joined)] == []


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(DUMPS.values()),
        "\n".join(f"Headline number {number} of the day, and a few words more about it" for number in range(30)),
        "The boats are in,\nthe nets are dry,\nthe light goes round\nin an empty sky.\n" * 9,
        "",
        "\n\n",
    ],
    ids=["whole paragraphs", "headlines of one length", "verse", "nothing", "blank lines"],
)
def test_other_texts_are_read_line_by_line(text: str) -> None:
    assert paragraphs(Document(text)) is None
