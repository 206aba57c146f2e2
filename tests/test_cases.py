"""The cases of `tests/cases`, in four kinds: removes, keeps, in the wild, known failures."""

from __future__ import annotations

from functools import cache

import pytest

from cleaner import Cleaner
from tests.cases import Case, in_articles, read_cases
from tests.cases.keeps import KEEPS
from tests.cases.known_failures import KNOWN_FAILURES
from tests.cases.removes import REMOVES
from tests.cases.wild import WILD


@cache
def cleaner() -> Cleaner:
    """With `force`, so that no removal hides behind a text that is left whole for losing too much."""
    return Cleaner(force=True)


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def cleaned(text: str) -> list[str]:
    return lines(cleaner().clean(text).text)


@pytest.mark.parametrize("case", read_cases(REMOVES), ids=str)
def test_removes(case: Case) -> None:
    assert cleaned(case.text) == lines(case.left)


@pytest.mark.parametrize("case", read_cases(WILD), ids=str)
def test_in_the_wild(case: Case) -> None:
    assert cleaned(case.text) == lines(case.left)


@pytest.mark.parametrize("case", read_cases(KEEPS), ids=str)
def test_keeps(case: Case) -> None:
    for where, text in in_articles(case).items():
        assert cleaner().clean(text).text == text, where


@pytest.mark.parametrize("case", read_cases(KNOWN_FAILURES), ids=str)
@pytest.mark.xfail(strict=True, reason="known; once it passes it moves to the cases that must")
def test_known_failures(case: Case) -> None:
    assert cleaned(case.text) == lines(case.left)


def test_there_are_enough_cases_of_each_kind() -> None:
    assert len(read_cases(REMOVES)) >= 60
    assert len(read_cases(KEEPS)) >= 80
    assert len(read_cases(WILD)) >= 60
