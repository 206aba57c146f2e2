"""Link lists: the addresses of all of a page's links, which text browsers print below its text.

`lynx -dump` and its kin put a number before every link, `[12]Contact`, and list the addresses at the end. The list goes
only where such numbers stood before the words above: rules see them as spaces, as they see all marks of links.

Not cruft: the numbered sources of an article, whose numbers stand after what they support, or its list of links.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape, late

# A browser lists every link of the page; fewer may be an article's own.
_FEWEST = 3
# Gaps of a number's width before words, for each address: links without text have none, those that begin a line none
# to be seen. A list of sources has no gaps above it, a table has few addresses below it.
_LEAST_GAPS = 0.25
_ITEM = late(r"(\d{1,5})\. (?:[a-z][a-z0-9+.-]{1,12}://|mailto:|tel:|javascript:)\S*\s*$")
_GAP = late(r"(?<=\S) {4,7}(?=\w)")
_HEADINGS = frozenset({"references", "visible links", "hidden links"})


def find_list(document: DocumentLines) -> Iterator[Find]:
    """The numbered addresses at the text's end, from the first, with the headings above them and among them."""
    filled = document.filled
    top, items, first = len(filled), 0, 0
    while top and first != 1:
        if item := _ITEM.match(document.lines[filled[top - 1]].lstrip()):
            if items and int(item[1]) != first - 1:
                return
            first, items = int(item[1]), items + 1
        elif not items or document.key(filled[top - 1]).rstrip(":") not in _HEADINGS:
            return
        top -= 1
    if first != 1 or items < _FEWEST:
        return
    if sum(len(_GAP.findall(document.lines[number])) for number in filled[:top]) < _LEAST_GAPS * items:
        return
    while top and document.key(filled[top - 1]).rstrip(":") in _HEADINGS:
        top -= 1
    yield Find(filled[top], filled[-1], (f"{items} numbered addresses, gaps before words above",))


_DUMP = (
    "   [1]Home [2]Harbours [3]Ferries\n\n   The old pier\n\n   The pier was built of oak and stood for a hundred"
    " years, until the [4]winter\n   in which the ice took it."
)
_SOURCES = "1. https://ferries.example/\n2. https://piers.example/oak\n3. https://ice.example/1911"

RULES = [
    Shape(
        id="links/list",
        reason="It is the list of the page's link addresses that a text browser prints.",
        find=find_list,
        longest=100_000,
        guarded=False,  # its heading is also that of an article's sources
        removes=[
            f"{_DUMP}\n\n⟦References\n\n   1. https://pier.example/\n   2. https://pier.example/harbours\n"
            "   3. https://pier.example/ferries\n   4. https://ice.example/1911⟧",
            f"{_DUMP}\n\n⟦References\n\n   Visible links:\n   1. https://pier.example/\n   2. https://pier.example/harbours\n"
            "   3. mailto:ferries@pier.example\n   Hidden links:\n   4. javascript:void(0)⟧",
        ],
        keeps=[
            f"The pier was built of oak.[1] It stood for a hundred years [2], until the ice took it.[3]\n\nReferences\n"
            f"{_SOURCES}",
            f"The old pier\n\nThree pages about it:\n\n{_SOURCES}",
            f"{_DUMP}\n\n{_SOURCES}\n\nAll were read in May.",
        ],
    )
]
