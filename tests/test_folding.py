"""Spellings that meet in one key, and words that must not."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.folding import fold_lines, is_unspaced, key, words

SAME = [
    ("Back to Top", "BACK TO TOP"),
    ("Back to Top", "  back\tto   top\r"),
    ("Back to Top", "↑ Back to top ↑"),
    ("Back to Top", "[Back to top]"),
    ("Back to Top", "**Back to top**"),
    ("Back to Top", "## Back to top"),
    ("Back to Top", "• Back to top »"),
    ("Back to Top", "Back\u00a0to\u00a0top"),
    ("Back to Top", "\ufeffBack\u200b to top\u200f"),
    ("Back to Top", "Ｂａｃｋ　ｔｏ　ｔｏｐ"),
    ("Back to Top", "🔝 Back to top 👆🏽"),
    ("Don't miss it", "Don’t miss it!"),
    *(("More - on this", f"More {dash} on this") for dash in "\u2010\u2011\u2012–—\u2015\u2212"),
    ("12 comments", "3 Comments"),
    ("1,204 comments", "7 comments"),
    ("Café fermé", "CAFE FERME"),
    ("Café", "Cafe\u0301"),
    ("Weiß", "WEISS"),
    ("Łódź", "lodz"),
    ("Œuvre", "oeuvre"),
    ("İLGİLİ HABERLER", "ilgili haberler"),
    ("ILGILI", "ılgılı"),
    ("ΣΧΕΤΙΚΆ", "σχετικα"),
    ("ещё", "ЕЩЕ"),
    ("مقالات ذات صلة", "مقالات ذات صله"),
    ("اقرأ أيضًا", "اقرا ايضا"),
    ("شـــارك", "شارك"),
    ("بیشتر بخوانید", "بيشتر بخوانيد"),
    ("می‌خوانید", "میخوانید"),
    ("קְרָא עוֹד", "קרא עוד"),
    ("スポンサーリンク", "ｽﾎﾟﾝｻｰﾘﾝｸ"),
    ("【関連記事】", "関連記事"),
    ("推荐阅读:", "推荐阅读:"),
]
DIFFERENT = [
    ("Back to top", "Back to the top"),
    ("Comments", "Comment"),
    ("3 comments", "comments"),
    ("share", "snare"),
    ("が", "か"),  # a voiced syllable is another syllable
    ("की", "का"),  # so is another vowel sign
    ("читай", "читать"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_phrase_share_a_key(one: str, other: str) -> None:
    assert key(one) == key(other) != ""


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_words_have_another_key(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize("line", ["", " ", "\r", "***", "—", "…", "\u200b", "🎉", "\u202e", "=====", "\udcff"])
def test_a_line_without_letter_or_digit_has_no_key(line: str) -> None:
    assert key(line) == ""


def test_numbers_become_one_sign_wherever_they_stand() -> None:
    assert key("Page 2 of 17") == "page # of #"
    assert key("1.234,56 Stimmen") == "# stimmen"


def test_words_of_a_script_without_spaces_are_found_by_their_first_two_characters() -> None:
    assert "関連" in words(key("関連記事はこちら"))
    assert is_unspaced("関連記事")
    assert not is_unspaced("Related articles")


@example("\u0345")  # the iota below a Greek vowel
@given(st.text(st.characters()))
def test_upper_and_lower_case_share_a_key(line: str) -> None:
    assert key(line.upper()) == key(line) == key(line.lower())


@given(st.text(st.characters()))
def test_outer_space_and_marks_do_not_count(line: str) -> None:
    assert key(f" - {line}!\t") == key(line)


MIXED = st.sampled_from([*"aZ09 .,-?!()[]…’“”«»ßéÉøœ¿\x81\xad\t\r٣İſﷺ", "関連", "शिक", "e\u0301", "\udcff"])
LINES = st.lists(st.one_of(MIXED, st.characters(exclude_characters="\n"))).map("".join)


@given(st.lists(LINES, min_size=1))
def test_many_lines_are_folded_as_each_alone(lines: list[str]) -> None:
    folded = fold_lines(lines)
    assert folded.keys(longest=1_000) == [key(line) for line in lines]
    wanted = frozenset({"a", "z", "#", "関", "関連", "शिक"})
    holding = {index: words(line) & wanted for index, line in enumerate(folded.lines)}
    assert folded.holding(wanted) == {index: found for index, found in holding.items() if found}
