"""Text that is broken at a width: of a paragraph no line goes by itself."""

from __future__ import annotations

import pytest

from cleaner import clean

_KEEPERS = """\
The harbour has two basins, and each of them has a keeper who sees to
its gates, its lamps and its bell. What follows was written down for
those who take the post over, and it has not changed for a hundred
years, though the lamps burn no oil now and the bell rings by itself
when the water has fallen below the third mark on the outer wall.
"""
_BASIN = """\
In the {} basin, which was dug before the war with the stones
of the old wall, the gate is closed when the water has fallen below the
third mark, and the keeper rings the bell twice for the boats outside.

The lamps on the {} pier are lit half an hour before the sun
goes down, and they burn until the first boat has gone out again on the
next tide, unless the master of the harbour has other orders for them.

The book of the basin lies open in the lodge: it says who went out, and
at what hour, who came in and from where, and what the weather was like
on that day. The office reads it through at the end of each month only.
"""
_MASTERS = """\
All masters whose boats lie here have an account with the office, pay by
the quarter, and hear from the keeper when there is news of the harbour.
Subscribe to the mailing list of the masters by sending a message to
<masters@harbour.example> with the name of your boat, and you will have
one letter in the month, or two when there is a storm to be talked about.
"""


@pytest.mark.parametrize(
    "text",
    [
        f"{_KEEPERS}\n{_BASIN.format('northern', 'northern')}\n{_BASIN.format('southern', 'southern')}",
        f"{_KEEPERS}\n{_MASTERS}",
    ],
    ids=["ends of paragraphs that come again", "an invitation in the middle of one"],
)
def test_paragraphs_that_are_broken_at_a_width_stay_whole(text: str) -> None:
    assert clean(text).text == text


def test_what_stands_between_such_paragraphs_goes() -> None:
    dirty = f"{_KEEPERS}\nShare this article\n\n{_BASIN.format('northern', 'outer')}\nAdvertisement\n\n{_MASTERS}"
    assert clean(dirty).text == f"{_KEEPERS}\n{_BASIN.format('northern', 'outer')}\n{_MASTERS}"


def test_sentences_that_two_descriptions_share_stay_in_a_long_manual() -> None:
    shared = (
        "### Notes\n\nThe name of the berth is read as it is given, with its case and with its spaces.\n\n"
        "The call returns at once and never waits for a boat that is still on its way.\n"
    )
    calls = [f"## berth {number}\n\nIt asks the harbour for a place to lie at {number * 7}.\n" for number in range(700)]
    text = "\n".join([*calls[:40], shared, *calls[40:500], shared, *calls[500:]])
    assert clean(text).text == text
