"""Dates of any month, in all languages, part teasers from an article."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.dates import MONTHS

ARTICLE = """The ferry calls at the old jetty again since spring, after the river took the new ramp away in the winter.

Until the ramp stands, the harbour master said on Monday, a year will pass, and nobody knows who pays for it.
"""
SUMMARY = "The council of Aldmoor voted on Tuesday to rebuild the wall of the harbour a metre higher than it was."


@pytest.mark.parametrize("language", MONTHS)
@pytest.mark.parametrize("number", range(12))
def test_teasers_dated_in_any_month_go(language: str, number: int) -> None:
    for name in MONTHS[language].split("|")[number].split():
        for written in (name, name.capitalize(), name.upper()):
            teasers = (f"Title {letter}\n12. {written} 2018\n{SUMMARY} {letter}.\n" for letter in "ABC")
            assert clean("\n".join((ARTICLE, "Latest posts\n", *teasers))).text == ARTICLE, written


def test_what_only_begins_like_a_month_is_no_date() -> None:
    teasers = (f"Title {letter}\nProven 2025 marvels\n{SUMMARY} {letter}.\n" for letter in "ABC")
    text = "\n".join((ARTICLE, "Latest posts\n", *teasers))
    assert SUMMARY in clean(text).text
