"""Lines of a single bar, which parts on the page what became lines of their own.

Not cruft: a bar in code, in a table or in a drawing.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape

# Lines above the first paragraph among which such a bar may stand; below more is a table or a list.
MOST_ABOVE = 10
BAR = "|"


def lone_bars(document: DocumentLines) -> Iterator[Find]:
    """The bars above the first paragraph, or right below the last, in a text where no other line begins with one."""
    above = document.filled[: document.opening] if document.opening <= MOST_ABOVE else ()
    found = [number for number in (*above, document.below_prose) if number >= 0 and _is_bar(document.lines[number])]
    lines = map(document.lines.__getitem__, document.filled)
    if found and not any(line.lstrip().startswith(BAR) and not _is_bar(line) for line in lines):
        yield from (Find(number, number, ("a bar alone",)) for number in found)


def _is_bar(line: str) -> bool:
    return line.strip() == BAR


RULES = [
    Shape(
        id="placeholders/bar",
        reason="It is a mark that stood between two words of the page.",
        find=lone_bars,
        longest=20,
        removes=[
            "The seal comes back\n\nBy Ada Field\n\n⟦|⟧\n\nThe seal came back in March. It had grown fat and round"
            " by then.",
            "The seal came back in March. It had grown fat and round by then.\n\n⟦|⟧",
        ],
        keeps=[
            "Lamp\n|\nFuse\n|\nBattery",
            "error: no such lamp\n|\n|  lamp(9)\n\nThe seal came back in March. It had grown fat and round by then.",
        ],
    ),
]
