"""What cuts leave, and which of its lines are as they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleaner.document import Document
from cleaner.rule import Phrases
from cleaner.settle import Cut, apply, cut_spans, lines_left
from cleaner.spans import Spans

RULE = Phrases(id="test/line", reason="A test.", removes=["a", "b"], keeps=["c", "d"], phrases={})


@given(st.lists(st.tuples(st.sampled_from(["", " ", "harbour", "the ferry left at one"]), st.sampled_from("-lse*"))))
def test_lines_that_no_cut_touched_are_known_again(lines: list[tuple[str, str]]) -> None:
    """l: the whole line goes; s, e, *: a piece at its start, its end, both."""
    document = Document("\n".join(line for line, _ in lines))
    cuts = []
    for number, (line, how) in enumerate(lines):
        if how == "l" and line.strip():
            cuts.append(Cut(RULE, number, number, ()))
        if how in "s*" and len(line) > 10:
            cuts.append(Cut(RULE, number, number, (), 0, 4))
        if how in "e*" and len(line) > 10:
            cuts.append(Cut(RULE, number, number, (), 9, len(line)))
    settled = cut_spans(document, cuts)
    spans, *_ = apply(Spans.whole(document.size), settled)
    left = "".join(document.text[start:end] for start, end in spans.pairs()).split("\n")
    before = list(lines_left(document, settled))
    assert len(before) == len(left)
    assert all(line == document.lines[number] for line, number in zip(left, before, strict=True) if number >= 0)
    assert before.count(-1) <= len(settled)
