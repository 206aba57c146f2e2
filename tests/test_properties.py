"""What holds for every text: nothing is added, moved or lost, and doing it again does nothing."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner import Cleaner, Result
from cleaner.rule import phrases_of
from cleaner.ruleset import load_builtin
from tests.cases import PARAGRAPHS

SAMPLES = Path(__file__).parent.parent / "samples" / "pages"
NEWLINES = ("\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\n \t\n", "\r", "\u2028", "\n\n\n\n")
# What texts hold that programs trip over: bytes that are no UTF-8, a BOM within, NUL, direction marks, a flood of
# combining marks, escapes, separators that some take for newlines, letters that grow when their case changes.
ODDITIES = (
    *("\udcff", "\udce2\udc80", "\ud800", "\ufeff", "\x00", "\u202e", "\u2066x", "\u200f"),
    *("a" + "\u0301" * 40, "\x1b[31m", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"),
    *("ß", "İ", "ŉ", "ﬁ", "\U0001f44d\U0001f3fd", "٣", "½", "#", "*"),
)
moderate = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def cleaner(force: bool) -> Cleaner:
    """Every rule there is, those off by default too."""
    return Cleaner(select=["all"], force=force)


@cache
def default() -> Cleaner:
    return Cleaner()


@cache
def samples() -> list[str]:
    return [path.read_bytes().decode("utf-8", "surrogateescape") for path in sorted(SAMPLES.iterdir())]


def sample_lines() -> list[str]:
    return sorted({line.strip() for text in samples() for line in text.split("\n")})


def rule_lines() -> list[str]:
    """Lines of the built-in rules: their phrases, as labels too, and their examples."""
    lines = set()
    for ruleset in load_builtin():
        for rule in ruleset.rules:
            tables = [getattr(rule, name, {}) for name in ("phrases", "labels", "openers", "headings")]
            found = {phrase for table in tables for phrase in phrases_of(table)}
            phrases = {phrase.replace("*", "a word or two").replace("#", "3") for phrase in found}
            lines |= phrases | {f"{phrase}: Storm takes roof off bandstand" for phrase in sorted(phrases)[:20]}
            examples = "\n".join([*rule.removes, *rule.keeps])
            lines |= {line.strip("⟦⟧ ") for line in examples.split("\n")}
    return sorted(lines)


def joined(lines: st.SearchStrategy[str], most: int) -> st.SearchStrategy[str]:
    """Texts of such lines, with all kinds of newlines between them."""
    pairs = st.lists(st.tuples(lines, st.sampled_from(NEWLINES)), max_size=most)
    return pairs.map(lambda parts: "".join(line + newline for line, newline in parts))


ANY_TEXT = st.text(st.characters())
ODD_TEXT = st.lists(st.sampled_from([*ODDITIES, *NEWLINES, "a", "Read more", "Advertisement", ": "])).map("".join)
SHUFFLED = joined(
    st.one_of(
        st.sampled_from(sample_lines()),
        st.sampled_from(rule_lines()),
        st.sampled_from(rule_lines()),
        st.sampled_from(PARAGRAPHS),
        st.sampled_from(ODDITIES),
    ),
    most=40,
)


@st.composite
def mutated_samples(draw: st.DrawFn) -> str:
    """A sample with some pieces cut out, doubled or replaced by an oddity."""
    text = draw(st.sampled_from(samples()))
    for _ in range(draw(st.integers(1, 8))):
        start = draw(st.integers(0, len(text)))
        end = min(start + draw(st.integers(0, 80)), len(text))
        piece = draw(st.sampled_from([*ODDITIES, *NEWLINES, "", text[start:end] * 2]))
        text = text[:start] + piece + text[end:]
    return text


def is_part_of(line: str, source: list[str]) -> bool:
    return any(line in whole for whole in source)


def longest_gap(text: str) -> int:
    """The most blank lines in a row between two lines that are not blank."""
    filled = [number for number, line in enumerate(text.split("\n")) if line.strip()]
    return max((second - first - 1 for first, second in pairwise(filled)), default=0)


def assert_promises(text: str, result: Result, again: Result) -> None:
    """What is promised for any text and any rules; `again` is the result of cleaning the cleaned text."""
    assert result.source == text
    assert result.restore() == text
    spans = [(removal.start, removal.end) for removal in result.removals]
    assert all(start < end for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    edges = [0, *(offset for span in spans for offset in span), len(text)]
    assert result.text == "".join(text[start:end] for start, end in list(pairwise(edges))[::2])
    assert all(removal.text == text[removal.start : removal.end] and removal.evidence for removal in result.removals)
    assert again.text == result.text
    assert not again.removals
    # No two lines have become one, and no gap has grown.
    source = text.split("\n")
    left = result.text.removeprefix("\ufeff")  # which stays where the text begins
    assert all(is_part_of(line.strip(), source) for line in left.split("\n"))
    assert longest_gap(result.text) <= longest_gap(text)


TEXTS = {
    "any characters": ANY_TEXT,
    "oddities": ODD_TEXT,
    "shuffled lines": SHUFFLED,
    "mutated samples": mutated_samples(),
}


@pytest.mark.parametrize("force", [False, True], ids=["careful", "forced"])
@pytest.mark.parametrize("texts", TEXTS.values(), ids=TEXTS.keys())
def test_promises_hold_for_any_text(texts: st.SearchStrategy[str], force: bool) -> None:
    @moderate
    @given(texts)
    def check(text: str) -> None:
        result = cleaner(force).clean(text)
        assert_promises(text, result, cleaner(force).clean(result.text))

    check()


@settings(moderate, max_examples=40)
@given(SHUFFLED)
def test_the_same_text_gives_the_same_removals(text: str) -> None:
    assert default().clean(text) == Cleaner().clean(text)


@moderate
@given(SHUFFLED)
def test_without_force_a_text_is_whole_or_mostly_there(text: str) -> None:
    result = default().clean(text)
    visible = len("".join(text.split()))
    left = len("".join(result.text.split()))
    assert left >= (1 - default().profile.most_removed) * visible - 1
    assert not (result.withheld and result.removals)
