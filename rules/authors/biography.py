"""Biographies: a paragraph below an article that says who its author is, without a heading or below the name.

Not cruft: a novelist or a poet whom the article is about, and anybody whom it has named before.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from cleaner.rule import DocumentLines, Find, Shape

# "Ada Field is a freelance writer based in …": a name, a trade of people who write for pages, and what only such a
# line adds. A novelist or a poet may be whom the article is about.
# A letter that is no small one; case counts in the name and nowhere else.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_TRADE = (
    r"(?:writers?|writer/editor|journalists?|reporter|editor|columnist|correspondent|contributor|blogger|copywriter"
    r"|author|freelancer|content (?:creator|strategist|marketer|manager|specialist|producer|lead)|editor-in-chief)"
)
# What only a biography adds: where, since when, on what.
_ADDED = (
    rf"(?:(?:at|for|of|with) (?:the )?{_CAPITAL}|(?i:\b(?:based in|lives in|living in|freelance|covers|covering"
    r"|speciali[sz]\w+|focus\w*|years|experience|passion\w*|background|(?:her|his|their) (?:work|writing)"
    r"|follow (?:her|him|them)|you can (?:find|reach|follow)|when (?:not|she|he|they)"
    r"|in (?:her|his|their) (?:spare|free) time)\b))"
)
_BIOGRAPHY = (  # long to compile, and its rule is off by default
    r"(?!(?:He|She|They|It|I|This|That|There|Who|What|One)\b)(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?"
    rf"(?P<name>{_CAPITAL}[\w'’.-]*(?:\s(?:{_CAPITAL}[\w'’.-]*|de|van|der|von|la|di|“\w+”)){{0,4}})"
    r"(?:,\s[A-Z][A-Za-z.]{1,5}){0,3},?"
    r"\s(?i:is|has been|works as|serves as)\s(?:currently )?(?:(?:an?|the|our|one of|An?|The|Our)\s)?"
    rf"(?:(?!(?:who|whose|which|that|where)\b)\S+\s){{0,9}}?(?i:{_TRADE})\b(?=.*{_ADDED}).*"
)
# Characters of a biography at most: a paragraph, not an article about its author.
LONGEST_BIOGRAPHY = 900
# Filled lines from the text's end within which it stands: what a page prints below it are short lists.
BIOGRAPHY_REACH = 20


# Characters of a name and a title alone on a line, and lines from there to the biography: the name, the trade.
LONGEST_NAME = 50
MOST_IN_CARD = 2


def biographies(document: DocumentLines) -> Iterator[Find]:
    """A paragraph that tells who a writer is, below an article that does not speak of that person."""
    for number in document.filled[-BIOGRAPHY_REACH:]:
        name = _presented(document, number)
        if name:
            yield Find(number, number, (name,))


def cards(document: DocumentLines) -> Iterator[Find]:
    """Such a paragraph below the person's name, which stands on a line of its own: a box of the page's."""
    last = document.filled[-BIOGRAPHY_REACH:]
    for index, number in enumerate(last):
        first_name = document.lines[number].lstrip().split(" ", 1)[0]
        for above in last[max(index - MOST_IN_CARD, 0) : index]:
            line = document.lines[above].strip(" *_#:")
            if line.startswith(first_name + " ") and len(line) <= LONGEST_NAME and _presented(document, number):
                yield Find(above, number, (line,))
                break


def _presented(document: DocumentLines, number: int) -> str:
    """The person whom the line tells of as a writer and no paragraph above; "" if it does not."""
    line = document.lines[number].strip()
    found = re.fullmatch(_BIOGRAPHY, line) if len(line) <= LONGEST_BIOGRAPHY else None
    return found["name"] if found is not None and not _is_told_of(document, number, found["name"].split()[-1]) else ""


def _is_told_of(document: DocumentLines, number: int, name: str) -> bool:
    """Whether a paragraph above the line holds the name: the article is about the person, or has asked them."""
    return any(
        name in document.lines[above] and document.is_prose(above)
        for above in takewhile(number.__gt__, document.filled)
    )


_PROSE = "The mayor opened the new ferry line on Monday, and a hundred people came to the quay to see the boat off."

_ARTICLE = "\n\n".join(
    (
        _PROSE,
        "The boat takes an hour to the island, and tickets are sold at the old customs house on the quay.",
        "In winter the line rests, because the pier is too low for the storms of January and February.",
        "Bicycles travel free, which the council had not wanted, and dogs pay half the fare of their owners.",
        "The last boat leaves the island at nine in the evening, and on Sundays already at eight o'clock.",
        "A second boat is to follow in two years, if the harbour on the island is made deeper by then.",
        "The old ferry, which nobody wanted to buy, lies behind the customs house and serves as a school for pilots.",
    )
)


RULES = [
    Shape(
        id="authors/biography",
        reason="It presents the author, below the article.",
        find=biographies,
        language="en",
        where=("tail",),
        enabled=False,  # People who mark an article by hand are divided over it, and it is a whole paragraph.
        removes=[
            f"{_ARTICLE}\n\n⟦Ada Field is a freelance writer based in Oslo. She covers boats and islands.⟧",
            f"{_ARTICLE}\n\n⟦Tom is a senior editor at Northwind, where he writes about ferries.⟧",
        ],
        keeps=[
            f"Ada Field is a freelance writer based in Oslo. She covers boats and islands.\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nKnot is a drawing program whose author has thirty years of experience with maps.",
            f"{_ARTICLE}\n\nThe captain is no writer, he says, but the log of the boat is his, and he is proud of it.",
            f"{_ARTICLE}\n\n“It is a quiet trade,” says Ada Field, who wrote down what the old ferrymen remember of it."
            "\n\nAda Field is a freelance writer based in Oslo. She covers boats and islands.",
        ],
    ),
    Shape(
        id="authors/card",
        reason="It presents the author, below the article.",
        find=cards,
        words="writer writers journalist journalists reporter editor columnist correspondent contributor blogger"
        " copywriter author freelancer content chief",
        language="en",
        where=("tail",),
        removes=[
            f"{_ARTICLE}\n\n⟦Ada Field\n\nAda Field is a freelance writer based in Oslo. She covers islands.⟧",
            f"{_ARTICLE}\n\n⟦Tom Lee\nEditor\nTom is an editor at Northwind, where he writes about ferries.⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nAda Field is a freelance writer based in Oslo. She covers boats and islands.",
            f"{_ARTICLE}\n\nThe old ferry\n\nTom is a senior editor at Northwind, where he writes about ferries.",
            f"{_ARTICLE}\n\n“It is a quiet trade,” says Ada Field, who wrote down what the old ferrymen remember of it."
            "\n\nAda Field\n\nAda Field is a freelance writer based in Oslo. She covers boats and islands.",
        ],
    ),
]
