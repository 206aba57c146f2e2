"""What `clean` and `Cleaner` take, and what they say to what they don't."""

from __future__ import annotations

from typing import Any

import pytest

from cleaner import Cleaner, RuleError, clean
from tests.conftest import Shell
from tests.test_cli_clean import ARTICLE, MY_SITE, PAGE

VOTED = "\nThree herons voted for this perch\n"


def test_one_rule_or_rule_file_needs_no_list(shell: Shell) -> None:
    path = shell.write("my_site.py", MY_SITE)
    for rules in (path, str(path), [path]):
        assert Cleaner(rules=rules).clean(ARTICLE.decode() + VOTED).text == ARTICLE.decode()
        assert Cleaner(rules, ignore="my-site").clean(ARTICLE.decode() + VOTED).text == ARTICLE.decode() + VOTED
    assert Cleaner(select="adblock").rules == Cleaner(select=["adblock"]).rules
    assert Cleaner(select="adblock").clean(PAGE.decode()).text == ARTICLE.decode()


def test_a_mistyped_rule_is_named_whole() -> None:
    with pytest.raises(RuleError, match="no rule answers to 'adblokc'"):
        Cleaner(select="adblokc")
    with pytest.raises(RuleError, match=r"nowhere\.py: no such rule file"):
        Cleaner(rules="nowhere.py")
    with pytest.raises(RuleError, match=r"no rule answers to 'related,adblock' \(several names are a list\)"):
        Cleaner(ignore="related,adblock")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (PAGE, "clean takes a str, not bytes; decode it first"),
        (bytearray(PAGE), "clean takes a str, not bytearray; decode it first"),
        (None, "clean takes a str, not NoneType"),
        ([PAGE.decode()], "clean takes a str, not list"),
    ],
)
def test_what_is_no_text_is_not_cleaned(given: Any, said: str) -> None:
    with pytest.raises(TypeError) as raised:
        clean(given)
    assert str(raised.value) == said


def test_a_result_is_shown_without_its_text() -> None:
    """As in a notebook, or where an assertion failed."""
    assert repr(clean("A quiet day.")) == "<Result: 12 characters, 0 removals>"
    assert repr(clean(PAGE.decode())) == f"<Result: {len(PAGE)} characters, 2 removals>"
    withheld = clean("Adblock Detected\n")
    assert repr(withheld) == "<Result: 17 characters, 0 removals, withheld='nothing would be left'>"
