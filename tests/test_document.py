"""Lines, their offsets and places, and what reads like a paragraph."""

from __future__ import annotations

import sys
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.document import Document
from cleaner.line import WHITE_SPACE, is_prose
from cleaner.remaining import LARGE
from cleaner.spans import Lines, Spans, View
from tests.cases import PARAGRAPHS


def test_white_space_is_what_python_splits_words_at() -> None:
    assert set(WHITE_SPACE) == {chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()}


def test_lines_end_at_newlines_and_nowhere_else() -> None:
    document = Document("one\r\ntwo\u2028still two\x0cand here\rand here\n\nfour")
    assert document.lines == ["one\r", "two\u2028still two\x0cand here\rand here", "", "four"]
    assert list(document.filled) == [0, 1, 3]


@given(st.text(st.sampled_from("ab \r\n\u2028\u0085\udcff")))
def test_offsets_find_every_line(text: str) -> None:
    document = Document(text)
    for number, line in enumerate(document.lines):
        assert text[document.starts[number] :].startswith(line)
    assert document.starts[-1] == len(text)


def test_head_body_and_tail_meet_at_the_third_paragraph_from_either_end() -> None:
    document = Document("\n".join(["Title", *PARAGRAPHS[:4], "Heading", *PARAGRAPHS[4:], "Last"]))
    places = [set(document.places(number)) for number in range(len(document.lines))]
    assert places[:4] == [{"head"}, {"head"}, {"head"}, {"body"}]
    assert places[4:7] == [{"body"}] * 3
    assert places[-3:] == [{"tail"}] * 3


def test_a_short_text_is_head_and_from_its_first_paragraph_on_tail() -> None:
    document = Document(f"Title\n{PARAGRAPHS[0]}\nLast")
    assert [document.places(number) for number in range(3)] == [{"head"}, {"head", "tail"}, {"head", "tail"}]


def test_all_of_a_text_without_a_paragraph_is_head_and_tail() -> None:
    document = Document("Title\nFirst\nLast")
    assert [document.places(number) for number in range(3)] == [{"head", "tail"}] * 3


PROSE = [
    *PARAGRAPHS,
    "“We were told it would take one season, and then the divers went down,” she said.»",
    "Der Förderverein sammelte für die Sanierung der alten Brücke 180.000 Euro!",
    "وقال شيخ الحرفيين إن السوق كان يضم قبل خمسين عاما أكثر من أربعين محلا؟",
    "यह पुल पिछले साल की बाढ़ में बह गया था और अब गाँव वाले इसे खुद बना रहे हैं।",
    "霧沢の茶畑は、朝の七時まで何も見えない。",
    "A sentence that is cut at a link stays a paragraph as long as it is long, " + "and goes on and on " * 5,
]
NOT_PROSE = [
    "",
    "Storm takes roof off bandstand",
    "Yes.",
    "A headline of more than sixty characters that does not end as a sentence does",
    "関連記事",
    "Ingredients:",
]


@pytest.mark.parametrize("line", PROSE)
def test_reads_like_a_paragraph(line: str) -> None:
    assert is_prose(line)
    assert is_prose(f"  {line}\r")


@pytest.mark.parametrize("line", NOT_PROSE)
def test_reads_like_a_title_or_label(line: str) -> None:
    assert not is_prose(line)


@given(st.lists(st.sampled_from(["", "a", "é", "\r", "\u2028", "two words"]), min_size=1, max_size=6), st.data())
def test_lines_of_a_large_text_are_those_of_any(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4)))
    edges = array("q", [0, *cuts, len(text)])
    found = Lines(View(text, Spans(edges[:-1], edges[1:])))
    first, last = data.draw(st.integers(-8, 8)), data.draw(st.integers(-8, 8))
    assert list(found) == lines
    assert found[first:last] == lines[first:last]
    assert [found[number] for number in range(-len(lines), len(lines))] == lines * 2
    with pytest.raises(IndexError):
        found[len(lines)]


def test_a_large_text_is_cleaned_like_any_other() -> None:
    article = "\n\n".join(f"{number}. {paragraph}" for number in range(18_000) for paragraph in PARAGRAPHS[:4])
    page = f"Share this:\n\n{article}\n\nShare this:\n\nAdvertisement\n"
    assert len(page) > LARGE
    result = clean(page)
    assert result.text == f"{article}\n"
    assert [removal.first_line for removal in result.removals] == [1, page.count("\n") - 2, page.count("\n")]
    assert result.restore() == page


@pytest.mark.parametrize(
    ("sentence", "least"), [("The ferry crossed the strait.", 20), ("渡轮今晚穿过海峡，无人晕船。", 14)]
)
def test_an_article_has_a_length_that_its_script_sets(sentence: str, least: int) -> None:
    for times in (least - 1, least):
        document = Document("\n".join([sentence] * times + ["Comments"]))
        assert document.is_below_article(times) == (times == least)
        assert not document.is_below_article(0)
