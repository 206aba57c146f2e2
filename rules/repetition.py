"""Repetition: what the page prints again, though the article says it once.

Pages hold a paragraph twice when they carry one version for small screens and one for large ones, pull a quote out of
the text, or print a caption under a picture and again as its description. A refrain, a form letter's lines and a list
whose items resemble each other are the article's own.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, count, groupby, islice, pairwise, starmap
from operator import eq

from cleaner.rule import DocumentLines, Find, Shape, late, weight

# A line shorter than this may be repeated for a reason: a speaker's name, a refrain, a cell of a table.
LEAST_CAPTION = 40
# Right below each other the same words are no speaker's; shorter than this they may be "No." or "Ha!".
LEAST_TWIN = 8
# Words of a name that may be small are no longer: "of", "the", "und", "van".
LONGEST_PARTICLE = 3
# A longer line is a paragraph, see below.
MOST_CAPTION = 160
# A headline shorter than this may be a word that the article uses as a subheading too.
LEAST_HEADLINE = 20
# One that is not the first line may be a speaker's name or a picture's credit.
LEAST_BELOW_FIRST = 30
# As many copies of the headline one below the other are the page's, its title's and its pictures'.
LEAST_ROW = 3
# One heading with a copy below may be an item of a list and the text on it.
LEAST_NUMBERED = 2
# What parts the cells of a table's head.
CELL = late(r"\t|\s\|\s")
# A menu stands between the page's title and the article's headline: more lines than those, and none a paragraph.
MOST_ABOVE_HEADLINE = 3
# A line of names, a date and a time; what is longer may be a sentence with figures.
LONGEST_DATED = 80
# Digits of a date, or of a time and a year.
LEAST_DIGITS = 6
# Lines between a caption and its copy, shorter than either: the picture's credit, or its number.
CAPTION_DISTANCE = 3
# How a summary breaks off that the page makes from the article's first words.
CUT = ("…", "...", "…]", "...]")
# Characters without spaces: fewer may be a line of verse that goes on the next time. More are no summary.
LEAST_SUMMARY = 40
MOST_SUMMARY = 600
# It stands above the text, below the headline and what the page prints there.
LAST_SUMMARY = 10
# Between the summary and the text stand the author, the date and a picture's credit.
SUMMARY_DISTANCE = 5
# A paragraph that stands there more often belongs to a form that the article fills in again and again.
# The longer the row of copies, in the order of their originals, the surer is the page's hand.
MOST_COPIES = {2: 2, 3: 3}
LONGEST_ROW = 3
# A manual of more characters says two sentences of one function again of the next; there a row must be the longest.
LONG_MANUAL = 30_000
# Where such a text has many more copies than those in rows, it repeats itself: of the copies in long pages that print
# parts of an article twice this share was found at least, in manuals of programs a third at most.
LEAST_SHARE = 0.4
# A step that two procedures share stands in both of them, as what a program says does that is called twice.
STEP = late(r"\(?\d{1,3}[.)]\s")
# A list's items and a table's rows resemble each other, and a name after a dash stands under each thing he said.
MARKS = ("-", "– ", "—", "* ", "• ", "· ", "▪ ", "|", "│", "├", ">")


def repeated_paragraphs(document: DocumentLines) -> Iterator[Find]:
    """Paragraphs that stand in the text already, to the letter, some in a row.

    One alone is as often the article's own as not (measured on extracted pages): a standing notice, an offer, a form.
    """
    if max(map(len, document.repeated), default=0) < LEAST_CAPTION:
        return
    paragraphs = document.paragraphs
    texts = array("q", (_hash(document, number) for number in paragraphs))
    copies = Counter(texts)
    if len(copies) == len(texts):
        return
    headings = _headings(document, paragraphs)
    first: dict[int, int] = {}
    original = array("q", (first.setdefault(text, index) for index, text in enumerate(texts)))
    found = array("q")
    for index, (number, text) in enumerate(zip(paragraphs, texts, strict=True)):
        if original[index] == index or copies[text] > MOST_COPIES.get(row := _row(paragraphs, original, index), 1):
            continue
        if row < LONGEST_ROW and document.size > LONG_MANUAL:
            continue
        line = document.lines[number].strip()
        if not _is_text(line) or _is_record(line) or (row < LONGEST_ROW and (STEP.match(line) or line[0].islower())):
            continue
        same_heading = _same(document, headings[index], headings[original[index]])
        if same_heading and _same(document, number, paragraphs[original[index]]):
            found.append(index)
    if document.size > LONG_MANUAL and len(found) < LEAST_SHARE * (len(texts) - len(copies)):
        return
    for index in found:
        yield Find(paragraphs[index], paragraphs[index], ("the same paragraphs stand further up",))


def _hash(document: DocumentLines, number: int) -> int:
    """What tells a line from others: copies of all lines of a large text would take as much memory again."""
    return hash(document.lines[number].strip())


def _same(document: DocumentLines, number: int, other: int) -> bool:
    """Whether two lines are equal, or both none (-1)."""
    if number < 0 or other < 0:
        return number == other
    return document.lines[number].strip() == document.lines[other].strip()


def _headings(document: DocumentLines, paragraphs: Sequence[int]) -> Sequence[int]:
    """For each paragraph the number of the nearest short line above it, -1 if there is none."""
    found, heading, wanted = array("q"), -1, 0
    for number in document.filled:
        if wanted < len(paragraphs) and number == paragraphs[wanted]:
            found.append(heading)
            wanted += 1
        else:
            heading = number
    return found


def _is_text(line: str) -> bool:
    """Whether the line is words: no item, no row or rule of a table, no numbered heading, no name under a quotation."""
    number = line.split(maxsplit=1)[0].strip(".")
    is_heading = "." in number and number.replace(".", "").isdigit()
    return not is_heading and not line.startswith(MARKS) and 2 * sum(map(str.isalpha, line)) >= len(line)


def _is_record(line: str) -> bool:
    """Whether the line begins with a figure that numbers no item, or is short and holds one: a time, a score."""
    number = line.split(maxsplit=1)[0]
    is_short = len(line) < LEAST_CAPTION
    begins = number[:1].isdigit() and not (number.endswith(".") and number[:-1].isdigit())
    return begins or (is_short and any(map(str.isdigit, line)))


def _row(paragraphs: Sequence[int], original: Sequence[int], index: int) -> int:
    """How many paragraphs with this one are copies in the order of their originals; at most `LONGEST_ROW`.

    As many lines stand between two copies as between their originals.
    """
    first = last = index
    while first > 0 and last - first < LONGEST_ROW - 1 and _follows(paragraphs, original, first):
        first -= 1
    while last + 1 < len(original) and last - first < LONGEST_ROW - 1 and _follows(paragraphs, original, last + 1):
        last += 1
    return last - first + 1


def _follows(paragraphs: Sequence[int], original: Sequence[int], index: int) -> bool:
    """Whether a paragraph and the one above it are copies of two that stand likewise."""
    copied, above = original[index], original[index - 1]
    distance = paragraphs[index] - paragraphs[index - 1]
    return above == copied - 1 != index - 1 and paragraphs[copied] - paragraphs[above] == distance


def repeated_captions(document: DocumentLines) -> Iterator[Find]:
    """Lines that stand a line or two further up already, beside a paragraph; three of a kind are a refrain."""
    filled = document.filled
    if not any(LEAST_TWIN <= len(line) <= MOST_CAPTION for line in document.repeated):
        return
    twins = any(starmap(eq, pairwise(map(document.lines.__getitem__, filled))))
    for text, (earlier, index) in _twice(document, LEAST_TWIN if twins else LEAST_CAPTION, MOST_CAPTION):
        if index - earlier > CAPTION_DISTANCE or not _is_text(text) or _is_record(text):
            continue
        if len(text) < LEAST_CAPTION and (earlier != index - 1 or not _is_twin(document, index)):
            continue
        between = (document.lines[number].strip() for number in filled[earlier + 1 : index])
        if any(map(_is_verse, between)) or not _beside_prose(document, earlier, index):
            continue
        if filled[earlier] != _headline_again(document):  # which goes already: one of two stays
            yield Find(filled[index], filled[index], ("the same line stands just above",))


def _keys(document: DocumentLines) -> Iterator[str]:
    """The keys of the filled lines, one after the other: copies of those of a large text would take much memory."""
    return map(document.keys.__getitem__, document.filled)


def _twice(document: DocumentLines, least: int, most: int) -> Iterator[tuple[str, list[int]]]:
    """The lines of such a length that stand in the text just twice, near each other, and their indices in `filled`."""
    near: set[str] = set()  # keys, which equal lines share
    for distance in range(1, CAPTION_DISTANCE + 1):
        near.update(compress(_keys(document), map(eq, _keys(document), islice(_keys(document), distance, None))))
    again: dict[str, list[int]] = {}
    for index in compress(count(), map(near.__contains__, _keys(document))):
        line = document.lines[document.filled[index]].strip()
        if least <= len(line) <= most and line in document.repeated:
            found = again.setdefault(line, [])
            if len(found) <= 2:  # of what stands there more often, that is enough to know
                found.append(index)
    return ((line, found) for line, found in again.items() if len(found) == 2)


def _is_twin(document: DocumentLines, index: int) -> bool:
    """Whether a short line and its copy right above it stand above the text, or are a name between paragraphs.

    Other words there may be what a crowd calls out.
    """
    filled, line = document.filled, document.lines[document.filled[index]].strip()
    below = filled[index + 1 : index + 2]
    small = [len(word) for word in line.split() if word[:1].islower()]
    is_name = sum(word[:1].isupper() for word in line.split()) > 1 and max(small, default=0) <= LONGEST_PARTICLE
    return (is_name or index == 1) and not _is_verse(line) and bool(below) and document.is_prose(below[0])


def _is_verse(line: str) -> bool:
    """Whether a line between two copies says something, as a verse or a heading does and a picture's credit not."""
    return len(line) >= LEAST_CAPTION or line.endswith((",", ";", ".", "!", "?", "…", "，", "。", "！", "？"))


def _beside_prose(document: DocumentLines, first: int, last: int) -> bool:
    """Whether a paragraph stands before, between or after two lines: so it is not a verse among verses."""
    around = (*document.filled[max(first - 1, 0) : first], *document.filled[first + 1 : last])
    return any(document.is_prose(number) for number in (*around, *document.filled[last + 1 : last + 2]))


def cut_copies(document: DocumentLines) -> Iterator[Find]:
    """Lines above the text that break off and are the beginning of what stands a few lines below: a summary."""
    filled = document.filled
    for index, number in enumerate(filled[:LAST_SUMMARY]):
        line = document.lines[number].rstrip()
        if not line.endswith(CUT) or len(line) > MOST_SUMMARY:
            continue
        start = _pressed(line).rstrip("….[] ")
        if len(start) < LEAST_SUMMARY:
            continue
        below = [_pressed(document.lines[other]) for other in filled[index + 1 : index + 1 + 2 * SUMMARY_DISTANCE]]
        if any(_goes_on("".join(below[above:]), start) for above in range(SUMMARY_DISTANCE)):
            yield Find(number, number, ("the text below begins with it",))


def _pressed(line: str) -> str:
    return "".join(line.split())


def _goes_on(text: str, start: str) -> bool:
    """Whether a text begins so and goes on, as no refrain does."""
    return text.startswith(start) and text[len(start) : len(start) + 1].isalnum()


def repeated_headline(document: DocumentLines) -> Iterable[Find]:
    """One of the text's first lines again, further down, in a text that has paragraphs.

    That is the headline: below a date, a section, a menu, whose first line may be the page's title. The first line
    itself may come again anywhere below the first paragraph.
    """
    copy = _headline_again(document)
    if copy >= 0:
        yield Find(copy, copy, ("the headline again",))
    else:
        yield from (Find(number, number, ("the headline again and again",)) for number in _headline_row(document))


def _calls_out(line: str) -> bool:
    """Whether a line that reads like a paragraph may be a headline: brief, with a mark that headlines end with, too."""
    return len(line) <= MOST_CAPTION and line.endswith(("!", "?", "！", "？"))


def _headline_again(document: DocumentLines) -> int:
    """The number of the line that is one headline too many, -1 if there is none."""
    filled, repeated = document.filled, document.repeated
    opening = _opening(document) if repeated else -1
    top = range(min(opening, MOST_ABOVE_HEADLINE + 1))
    twice = [index for index in top if document.lines[filled[index]].strip() in repeated]
    if not twice:
        return -1
    first = twice[0]
    headline = document.lines[filled[first]].strip()
    if not _may_be_headline(headline, is_first=first == 0):
        return -1
    again = [index for index, number in enumerate(filled) if document.lines[number].strip() == headline]
    if len(again) != 2 or _is_field(document, headline):
        return -1
    copy = again[1]
    if first == 0:
        is_headline = copy <= MOST_ABOVE_HEADLINE + 1 or (copy > opening and not _heads_section(document, copy))
    else:
        is_headline = _is_below(document, first, opening, copy) and _heads_paragraph(document, copy, len(twice))
    if not is_headline:
        return -1
    # Right below a menu the first of two is the menu's last entry.
    return filled[first if first > 0 and copy == first + 1 else copy]


def _opening(document: DocumentLines) -> int:
    """The index in `filled` of the first paragraph, past a headline that reads like one.

    -1 for such a headline that does not come again right below, with names and credits between at most.
    """
    title = document.lines[document.filled[0]].strip()
    if document.opening or not _calls_out(title) or title not in document.repeated:
        return document.opening
    paragraphs = (i for i, n in enumerate(document.filled) if document.is_prose(n))
    opening = next((i for i in paragraphs if document.lines[document.filled[i]].strip() != title), 0)
    above = [document.lines[n].strip() for n in document.filled[1 : min(opening, MOST_ABOVE_HEADLINE + 2)]]
    if title not in above or any(map(_is_verse, above[: above.index(title)])):
        return -1
    return opening


def _may_be_headline(line: str, is_first: bool) -> bool:
    """Whether a line that comes again may be the headline: long enough, and neither a row, a label nor verse."""
    is_long = len(line) >= LEAST_HEADLINE if is_first else weight(line) >= LEAST_BELOW_FIRST
    # The heading of an entry in a list of changes has its author's address.
    is_title = not line.endswith((",", ";", ":", "：")) and "@" not in line and not CELL.search(line)
    return is_long and _is_text(line) and is_title


def _headline_row(document: DocumentLines) -> Sequence[int]:
    """The numbers of all copies but the last of a headline that stands three times or more in a row at the top."""
    if not document.repeated:
        return ()
    top = document.filled[: document.opening]
    for headline, row in groupby(top, key=lambda number: document.lines[number].strip()):
        if headline in document.repeated and weight(headline) >= LEAST_BELOW_FIRST and not headline.endswith(","):
            copies = list(row)
            below = document.filled[document.opening]  # right below the row, so that it is no refrain
            is_last = copies[-1] == top[-1] and document.is_prose(below)
            return copies[:-1] if len(copies) >= LEAST_ROW and is_last and _is_text(headline) else ()
    return ()


def numbered_headings(document: DocumentLines) -> Iterator[Find]:
    """The words of a numbered heading again on the line below it: "3. The pier", "The pier"; two of them at least."""
    lines, filled = document.lines, document.filled
    found = []
    for index in document.numbered:
        line = lines[filled[index]].strip() if index + 1 < len(filled) else ""
        number = STEP.match(line) if line[:1].isdigit() else None
        if number is not None and lines[filled[index + 1]].strip() == line[number.end() :]:
            found.append(filled[index + 1])
    if len(found) >= LEAST_NUMBERED:
        yield from (Find(number, number, ("the heading above without its number",)) for number in found)


def _is_field(document: DocumentLines, headline: str) -> bool:
    """Whether other lines give other values after the same label, as "Size: 12" and "Size: 14" do."""
    label, colon, _ = headline.partition(":")
    lines = (document.lines[number].strip() for number in document.filled)
    return bool(colon) and any(line.startswith(label + colon) and line != headline for line in lines)


def _heads_section(document: DocumentLines, index: int) -> bool:
    """Whether a line stands between two paragraphs, as a heading does that a guide uses for each of its parts."""
    filled = document.filled
    around = (*filled[index - 1 : index], *filled[index + 1 : index + 2])
    return len(around) == 2 and all(map(document.is_prose, around))


def _is_below(document: DocumentLines, first: int, opening: int, copy: int) -> bool:
    """Whether a copy stands right below, or a few lines below with the first paragraph or an author and a date between.

    Below a menu's entry it is the headline.
    """
    between = [document.lines[number].strip() for number in document.filled[first + 1 : copy]]
    near = copy <= first + MOST_ABOVE_HEADLINE + 1
    return copy == first + 1 or (near and (first < opening < copy or any(map(_is_dated, between))))


def _is_dated(line: str) -> bool:
    return len(line) < LONGEST_DATED and sum(map(str.isdigit, line)) >= LEAST_DIGITS


def _heads_paragraph(document: DocumentLines, index: int, twice: int) -> bool:
    """Whether a copy below other lines is a headline: the only one, above a paragraph; verse has more."""
    line = document.lines[document.filled[index]].rstrip()
    below = document.filled[index + 1 : index + 2]
    whole = not line.endswith((",", ":", ";", "…", "-", "，", "：")) and "://" not in line
    return twice == 1 and whole and bool(below) and document.is_prose(below[0])


_QUOTE = "“We never planned to close the ferry, and we will not close it now,” the harbour master said on Monday."
_STORY = "The council met on Tuesday and voted for the new bridge. Work starts in May."
_LOG = (
    "lamp unit is a stopped or a static unit and does not run, not starting it.\n"
    "keeper has read the list of lamps again, four seconds later than it did the last time."
)
_CAPTION = "The ferry at its berth below the old customs house"

RULES = [
    Shape(
        id="repetition/paragraph",
        reason="The page prints this paragraph twice.",
        find=repeated_paragraphs,
        longest=100_000,
        removes=[
            f"{_QUOTE}\n\n{_STORY}\n\n⟦{_QUOTE}\n\n{_STORY}⟧\n\nThe bridge opens in two years, if winters are mild.",
            f"{_STORY}\n{_QUOTE}\n⟦{_STORY}\n{_QUOTE}⟧",
        ],
        keeps=[
            f"- {_STORY}\n- {_QUOTE}\n- {_STORY}\n- {_QUOTE}",
            f"{_QUOTE}\n\n{_STORY}\n\n{_QUOTE}",
            f"$ wake\n{_LOG}\n\n{_STORY}\n\n$ wake\n{_LOG}",
            "12:00 Lamp burning, wind from the south-west, nothing else to report.\n"
            "18:00 Lamp burning, wind from the north-west, eleven boats to report.\n" * 2,
            "\n".join((f"1. {_STORY}\n2. {_QUOTE}",) * 2),
            "\n".join(f"// The tide comes in here, twice a day.\n// {_STORY}\nrun({way})" for way in ("fast", "slow")),
            "Stay with me.\n\nThe night is long.\n\nStay with me.\n\nThe night is cold.\n\nStay with me.",
            "\n".join(f"{_STORY}\nSession {number} opens at nine." for number in "ABCD"),
            f"Fare\n{_STORY}\nFare\n{_QUOTE}\n\nFare\n{_STORY}\nBoats\nFare\n{_QUOTE}",
            f"Use\n{_STORY}\n{_QUOTE}\n{_QUOTE} {_STORY}\n" * 2 + f"Rope\n{_STORY} It ends late.\n" * 400,
        ],
    ),
    Shape(
        id="repetition/caption",
        reason="The page prints this line twice, as a caption and as the picture's description.",
        find=repeated_captions,
        longest=100_000,
        removes=[
            f"{_STORY}\n\n{_CAPTION}\n\n⟦{_CAPTION}⟧\n\nMore boats are to follow in the spring, he said on the quay.",
            f"{_CAPTION}\nPicture 3\n⟦{_CAPTION}⟧\n{_STORY}",
            f"The old ferry\n⟦The old ferry⟧\n{_STORY}",
            f"{_STORY}\n\nNorthwind Pictures\n\n⟦Northwind Pictures⟧\n\n{_QUOTE}",
        ],
        keeps=[
            "Woke up this morning and the river had gone down,\nwoke up this morning and the river had gone down,\n"
            "left my shoes in the water and walked into town.",
            f"{_STORY}\n\nNever again\n\nNever again\n\n{_QUOTE}",
            f"{_STORY}\n\nCorley 2, Ashby 2\n\nCorley 2, Ashby 2\n\n{_QUOTE}",
            f"{_STORY}\n12:00 Lamp burning\n12:00 Lamp burning\n{_QUOTE}",
            f"{_STORY}\n\nMayor\n\nMayor\n\nThe vote was eleven to four, with two councillors away on that day.",
            "The sea keeps no books of what it takes and gives.\n-- Ada Field, The Harbour Master's Daughter\n\n"
            "A pier is a street that changed its mind halfway.\n-- Ada Field, The Harbour Master's Daughter",
        ],
    ),
    Shape(
        id="repetition/summary",
        reason="The page prints the article's first words twice, once cut short.",
        find=cut_copies,
        longest=MOST_SUMMARY,
        longest_text=100_000,
        removes=[
            f"New bridge for the old harbour\n⟦{_QUOTE[:75]}…\n⟧Ada Field\n{_QUOTE}\n{_STORY}",
            f"⟦{_STORY[:60]}...\n⟧{_STORY}\n{_QUOTE}",
        ],
        keeps=[
            f"{_STORY[:30]}...\n{_STORY}\n{_QUOTE}",
            f"You have lived too long at the harbour when...\n{_STORY}\n" * 2,
            "And so the harbour slept, and the light went round and round…\nAnd so the harbour slept, and nobody came.",
        ],
    ),
    Shape(
        id="repetition/headline",
        reason="The page prints the headline again.",
        find=repeated_headline,
        longest=100_000,
        removes=[
            f"New bridge for the old harbour\n\n{_STORY}\n\n⟦New bridge for the old harbour⟧",
            f"New bridge for the old harbour\n⟦New bridge for the old harbour⟧\n{_STORY}",
            f"Isles\n{_CAPTION}\nAda Field\n26/12/2025 11:07\n⟦{_CAPTION}\n⟧{_STORY} {_QUOTE}",
            f"⟦{_CAPTION}\n{_CAPTION}\n⟧{_CAPTION}\n{_STORY}",
            f"Isles\nMonday\n1099\n⟦{_CAPTION}\n⟧{_CAPTION}\n{_STORY} {_QUOTE}",
            f"Tuesday, 4 March 2025\nNew bridge for the old harbour\n{_STORY}\nHarbour news\n"
            "⟦New bridge for the old harbour⟧\nMore boats are to follow in the spring, he said to us on the quay.",
        ],
        keeps=[
            f"Harbour\n\n{_STORY}\n\nHarbour",
            f"New bridge for the old harbour\nHome\nNews\nFerries\nIsles\nNew bridge for the old harbour\n\n{_STORY}",
            "The river runs to the sea\nand takes the bridge along\nThe river runs to the sea\nand leaves the song",
            f"What you need for each knot:\n\n{_STORY}\n\nWhat you need for each knot:\n\nA rope and two hands.",
            f"Why we chose this harbour\n\n{_STORY}\n\nMooring\n\n{_QUOTE}\n\nThe other harbour\n\n"
            f"{_CAPTION}, in the spring of the year.\n\nWhy we chose this harbour\n\n{_QUOTE}",
            f"Depth at low tide: 4 metres\n{_STORY}\nDepth at low tide: 9 metres\n{_QUOTE}\n"
            "Depth at low tide: 4 metres\nThe last of the three is the quietest, he said.",
        ],
    ),
    Shape(
        id="repetition/numbered",
        reason="The page prints this heading twice, with its number and without.",
        find=numbered_headings,
        longest=MOST_CAPTION,
        removes=[
            f"1. The pier\n⟦The pier⟧\n{_STORY}\n2. The light\n⟦The light⟧\n{_QUOTE}",
            f"{_STORY}\n\n10) Der alte Hafen\n\n⟦Der alte Hafen⟧\n\n{_QUOTE}\n\n9) Die Mole\n\n⟦Die Mole⟧\n\n{_STORY}",
        ],
        keeps=[
            f"1. The pier\nThe pier\n{_STORY}\n2. The light\n{_QUOTE}",
            f"1. The pier\nThe old pier\n{_STORY}\n2. The light\nThe light of the harbour\n{_QUOTE}",
        ],
    ),
]
