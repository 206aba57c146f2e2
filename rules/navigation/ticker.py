"""Rates of currencies and weather of towns in a bar above the headline.

Not cruft: a table of rates or of temperatures in an article, which stands below its headline.
"""

import re
from collections.abc import Iterator, Sequence

from cleaner.rule import DocumentLines, Find, Shape

# A name, a figure with its sign, and how much it rose or fell.
VALUE = re.compile(r"[^\d\n]{0,24}[-+]?\d[\d.,]*\s?[^\d\s]{0,3}(?:\s?[-+]?\d[\d.,]*\s?%?)?")
SIGN = re.compile(r"[€$£₺₽₹₴%°℃]|\d\s?(?:Ft|zł|Kč|lei|kr|RM|TL|грн|руб)\b")
# Characters of such a line; longer ones are sentences with figures.
LONGEST_VALUE = 40
NAME = re.compile(r"[^\W\d_]{3,}")
# The name of one whose figure stands on the next line.
LONGEST_NAME = 14
# Fewer may be the figures of a match or of a product.
LEAST_VALUES = 4
LEAST_SIGNED = 3
# The bar is the first thing of the page or stands below its menu.
LAST_START = 8
MOST_LINES = 60
# Above the bar stands no line of a headline's length, below it one does.
LEAST_HEADLINE = 25


def find_tickers(document: DocumentLines) -> Iterator[Find]:
    """Four figures with signs in a row above the headline, none of which the first paragraph speaks of."""
    opening = document.opening
    if opening <= LEAST_VALUES:
        return
    filled = document.filled
    lines = [document.lines[number].strip() for number in filled[: min(opening, MOST_LINES)]]
    start = next((index for index, line in enumerate(lines[:LAST_START]) if _is_value(line)), -1)
    if start < 0:
        return
    if start > 0 and _is_name(lines[start - 1]) and not lines[start][0].isalpha() and lines[start][0] not in "•*-":
        start -= 1
    end = start
    while end < len(lines) and any(map(_is_value, lines[end : end + 1 + _is_name(lines[end])])):
        end += 1
    values = [line for line in lines[start:end] if _is_value(line)]
    is_bar = len(values) >= LEAST_VALUES and sum(SIGN.search(line) is not None for line in values) >= LEAST_SIGNED
    if is_bar and _above_headline(lines, start, end):
        names = {word for line in lines[start:end] for word in NAME.findall(line.casefold())}
        first = document.lines[filled[opening]].casefold()
        if sum(name in first for name in names) <= 1:
            yield Find(filled[start], filled[end - 1], (f"{len(values)} figures above the headline",))


def _above_headline(lines: Sequence[str], start: int, end: int) -> bool:
    """Whether a line as long as a headline stands below these, and none above."""
    above, below = (max(map(len, part), default=0) for part in (lines[:start], lines[end:]))
    return above < LEAST_HEADLINE <= below


def _is_value(line: str) -> bool:
    return len(line) <= LONGEST_VALUE and any(map(str.isdigit, line)) and VALUE.fullmatch(line) is not None


def _is_name(line: str) -> bool:
    return len(line) <= LONGEST_NAME and line.isalpha()


_STORY = "The council met on Tuesday and voted for the new bridge, which is to open in two years. Work starts in May."


RULES = [
    Shape(
        id="navigation/ticker",
        reason="It is a bar of rates or of the weather above the headline.",
        find=find_tickers,
        longest=LONGEST_VALUE,
        removes=[
            "⟦DOLLAR 43.8563 0.02%\nEURO 51.8914 0.32%\nGOLD 7269.05\nCOIN 2854468 -4.24%⟧\n"
            f"New bridge for the old harbour\n{_STORY}",
            "Harbour\n⟦• Ashby 1.0℃\n• Corley 3.2℃\n• Marsh 3.3℃\n• Tor 10.7℃⟧\n"
            f"New bridge for the old harbour\n{_STORY}",
            "⟦Dollár\n363,89 Ft\nEuró\n390,40 Ft\nFont\n457,26 Ft\nFrank\n401,10 Ft⟧\n"
            f"Új híd a régi kikötőben\n\nNew bridge for the old harbour\n{_STORY}",
        ],
        keeps=[
            f"What a ticket costs on the ferry\nAdults $4.00\nChildren $2.00\nDogs $1.00\nBicycles $0.50\n{_STORY}",
            f"Adults $4.00\nChildren $2.00\nDogs $1.00\nBicycles $0.50\n{_STORY}",
            "DOLLAR 43.8563 0.02%\nEURO 51.8914 0.32%\nGOLD 7269.05\nCOIN 2854468 -4.24%\n"
            "What money costs this morning\nThe dollar and the euro are dearer than ever, and gold is, too, says the"
            " bank at the harbour.",
        ],
    ),
]
