"""Lines that are links in the writing of text browsers and Markdown: known by their words, and never cut in half."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.links import without_links
from tests.cases import PARAGRAPHS

ARTICLE = "\n\n".join(PARAGRAPHS)
MARKS = [
    "[",
    "]",
    "(",
    ")",
    "](",
    "[12]",
    "[3](",
    "!",
    "(BUTTON)",
    ' "t")',
    " ",
    "\n",
    "a",
    "Share",
    "Read more",
    "/x",
    "é",
]


@pytest.mark.parametrize(
    "line",
    [
        "[27]Share this article",
        "   (BUTTON) Share this article",
        "[Share this article](https://host.example/share?u=1)",
        '[Share this article](/share "Share it")',
        "  * [Share this article](/share)",
    ],
)
def test_a_line_is_known_by_its_words_whatever_marks_its_link(line: str) -> None:
    assert clean(f"{ARTICLE}\n\n{line}\n").text == f"{ARTICLE}\n"
    (removal,) = clean(f"{ARTICLE}\n\n{line}\n").removals
    assert removal.text == f"\n{line}\n"


@pytest.mark.parametrize(
    "line",
    [
        "They are listed in [the board's minutes](/minutes), and nowhere else on the island.",
        "The wall[12] moved by almost half a metre, as [4]the divers had noticed before.",
        "![Share](wall.jpg)",
        "[12]",
        "[](/share)",
    ],
)
def test_links_within_an_article_stay(line: str) -> None:
    text = ARTICLE.replace(PARAGRAPHS[3], line)
    assert clean(text).text == text


def test_no_piece_of_a_line_with_a_link_goes() -> None:
    piece = "Nine of its blocks came loose in the storm of that winter, two years ago. Read more"
    assert clean(ARTICLE.replace(PARAGRAPHS[3], f"{piece} »")).removals
    text = ARTICLE.replace(PARAGRAPHS[3], piece.replace("Read more", "[Read more »](/wall)"))
    assert clean(text).text == text


@given(st.lists(st.sampled_from(MARKS), max_size=30).map("".join))
def test_the_marks_become_spaces_and_nothing_else_changes(text: str) -> None:
    seen = without_links(text)
    assert len(seen) == len(text)
    assert all(now in (" ", before) for before, now in zip(text, seen, strict=True))
    assert [line.isspace() or not line for line in seen.split("\n")] == [
        line.isspace() or not line for line in text.split("\n")
    ]
    assert clean(text).restore() == text
    assert clean(clean(text).text).text == clean(text).text
