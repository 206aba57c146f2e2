"""Test cases as data: what must go, what must stay, what pages print, and what is still got wrong.

One string holds many cases. A blank line parts two cases, each other line is a line of the text, and a line of ``¶``
alone stands for a paragraph of some article. ``⟦`` and ``⟧`` enclose what must go. A line that starts with ``//``
says what the next cases are about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import cycle

# Enough different ones that no text repeats itself.
PARAGRAPHS = (
    "The outer wall of the harbour reopened on Saturday, two winters after a storm tore nine of its blocks loose.",
    "About four hundred people came for the first walk to the beacon, and the band played on the quay until it rained.",
    "Each block had been numbered before it was lifted, and a retired mason spent four months matching the numbers.",
    "The repair cost nearly twice the first estimate. Half of it came from the coastal fund, the rest from a levy.",
    "Not everybody is pleased. The rowing club lost its slipway to the works and is promised a new one by spring.",
    "The board will now turn to the beacon itself, whose lantern was last overhauled half a century ago.",
    "Nobody in the village remembers the first wall, though its stones still show at the lowest tides of the year.",
    "The divers found that the foundation had moved by almost half a metre, which no survey had noticed before.",
    "On the day of the storm the keeper had counted eleven boats, and by the evening he could count only nine.",
    "The other two had run for the lee of the skerry, where they lay for three days without a word to anybody.",
    "Granite of that grain is quarried nowhere any more, so the missing corners were cast in a grey concrete.",
    "It was the children who noticed that the new steps have the height of the old ones, to the width of a thumb.",
    "A model of the works stands in the school, and every pupil of the village has glued at least one stone to it.",
    "The wall is to be looked at every third winter from now on, by a diver from the mainland and one from here.",
    "Whoever wants to know how high the water stood will find the year and a line on the corner of the net shed.",
    "At the end of the day the mayor put the key to the beacon back on its nail, and the last of the guests went.",
)


@dataclass(frozen=True)
class Case:
    """A text and what must be left of it."""

    text: str
    left: str

    def __str__(self) -> str:
        return next((line for line in self.text.split("\n") if line not in PARAGRAPHS), self.text)[:50]


def read_cases(source: str) -> list[Case]:
    """The cases of one string, in its order."""
    paragraphs = cycle(PARAGRAPHS)
    cases = []
    for block in re.split(r"\n{2,}", source.strip("\n")):
        lines = [line for line in block.split("\n") if line and not line.startswith("//")]
        if lines:
            marked = "\n".join(next(paragraphs) if line == "¶" else line for line in lines)
            cases.append(Case(re.sub("[⟦⟧]", "", marked), re.sub("⟦[^⟧]*⟧", "", marked)))
    return cases


def in_articles(case: Case) -> dict[str, str]:
    """The case's text by itself, in the middle of an article, and at the end of a short one and of a long one."""
    others = [paragraph for paragraph in PARAGRAPHS if paragraph not in case.text]
    before, after = "\n".join(others[:3]), "\n".join(others[3:6])
    return {
        "alone": case.text,
        "in the middle": f"{before}\n{case.text}\n{after}",
        "at the end": f"{before}\n{case.text}",
        "at a long one's end": "\n".join([*others, case.text]),
    }


def beside_cruft(case: Case) -> dict[str, tuple[str, str]]:
    """What stands above and below the case's text where a page's cruft is right beside it."""
    others = [paragraph for paragraph in PARAGRAPHS if paragraph not in case.text]
    before, after = "\n\n".join(others[:3]), "\n\n".join(others[3:6])
    return {
        "below a bar": ("Share\nPrint\n\n", f"\n\n{after}"),
        "below a search": ("Search\n\n", f"\n\n{after}"),
        "above teasers": (f"{before}\n\n", "\n\nRelated Articles\nThe pier at night\nA lamp for the quay"),
        "between buttons": (f"{before}\n\nShare this article\n\n", f"\n\nRead more\n\n{after}"),
    }
