"""Lists of other articles with the date or the age of each, and without a heading.

Not cruft: a timeline, which begins with what came first, and a list of versions, whose items are marked.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from cleaner.dates import AGO_WORDS, BESIDE, ITEM_MARKS, LONGEST_DATE, NEWEST, Date, date_in, date_of, newest_first
from cleaner.rule import DocumentLines, Find, Shape, weight

# Lines of a teaser besides its date: a title, a category, a summary, the title again.
MOST_IN_TEASER = 4
LEAST_TEASERS = 3
# A heading of the list's own.
LONGEST_HEADING = 40
HEADING_WORDS = 5
# A summary: longer is a paragraph of an article. A title: shorter lines are names, places, cells.
LONGEST_SUMMARY = 400
LEAST_TITLE = 20
LONGEST_TITLE = 160
# One title in five may be a word or two.
TITLED = 0.8
# Characters of the article above them.
ARTICLE = 600
# An age after its title, with the mark between.
LONGEST_AGE = LONGEST_DATE + 3
_SENTENCE_ENDS = (".", "。", "।", "۔", ";", ":", ",", "，", "：")


def dated_teasers(document: DocumentLines) -> Iterator[Find]:
    """The titles that end a text, each with a date, the newest first."""
    filled = document.filled
    chain = _dates_at_end(document)
    if len(chain) < LEAST_TEASERS or not newest_first([date for _, date in chain]):
        return
    places = [index for index, _ in chain]
    between = [range(a + 1, b) for a, b in pairwise(places)]
    below = len(filled) - places[-1] - 1
    # What stands between two dates but not below the last belongs to the next: its title stands above its date.
    first = places[0] - max(0, min(map(len, between)) - below)
    while first < places[0] and (first < 0 or document.is_prose(filled[first])):
        first += 1
    items = [range(first, places[0]), *between] if first < places[0] else [*between, range(places[-1] + 1, len(filled))]
    titled = sum(_has_title(document, item) for item in items)
    brief = all(_is_brief(document, item) for item in items)
    headed = first > 0 and _is_heading(document.lines[filled[first - 1]].strip())
    if brief and not headed and titled >= TITLED * len(items) and _is_article(document, filled[:first]):
        yield Find(filled[first], filled[-1], (f"{len(chain)} dates between titles, the newest first, up to the end",))


def _dates_at_end(document: DocumentLines) -> list[tuple[int, Date]]:
    """The dates of the last lines, with their indices in `filled`, as long as a teaser at most stands between two."""
    found: list[tuple[int, Date]] = []
    last = len(document.filled)
    for index in reversed(document.numbered):
        if last - index > MOST_IN_TEASER + 1:
            break
        date = date_in(document.lines[document.filled[index]])
        if date is not None:
            found.append((index, date))
            last = index
    return found[::-1]


def _has_title(document: DocumentLines, item: range) -> bool:
    """Whether one of the lines is a title."""
    return any(_is_title(document.lines[document.filled[index]].strip()) for index in item)


def _is_title(line: str) -> bool:
    return (
        LEAST_TITLE <= weight(line) <= LONGEST_TITLE
        and not line.endswith(_SENTENCE_ENDS)
        and not line.startswith(ITEM_MARKS)
    )


def _is_heading(line: str) -> bool:
    """Whether the line above announces the list as the article's: a list of versions, of talks. Other rules know the
    headings of lists of articles."""
    brief = len(line) <= LONGEST_HEADING and len(line.split()) <= HEADING_WORDS
    return brief and not line[:1].islower() and line[-1:].isalpha() and ":" not in line


def _is_brief(document: DocumentLines, item: range) -> bool:
    """Whether the lines are as few and short as a title, a category and a summary."""
    lines = [document.lines[document.filled[index]].strip() for index in item]
    summaries = [line for line in lines if len(line) > LONGEST_TITLE]
    return len(lines) <= MOST_IN_TEASER and len(summaries) <= 1 and all(len(line) <= LONGEST_SUMMARY for line in lines)


def _is_article(document: DocumentLines, above: Sequence[int]) -> bool:
    """Whether the lines hold an article: two paragraphs, of the length of a short notice together."""
    paragraphs = [number for number in above if document.is_prose(number)]
    return len(paragraphs) > 1 and sum(weight(document.lines[number]) for number in paragraphs) >= ARTICLE


def aged_teasers(document: DocumentLines) -> Iterator[Find]:
    """Lists of headlines, each with its age after it: "The ferry gets a new engine - 3 hours ago"."""
    filled, numbered = document.filled, document.numbered
    if not any(last - first == LEAST_TEASERS - 1 for first, last in zip(numbered, numbered[2:], strict=False)):
        return
    aged = [index for index in numbered if _is_aged(document.lines[filled[index]])]
    for _, group in groupby(enumerate(aged), key=lambda pair: pair[1] - pair[0]):
        run = [index for _, index in group]
        if len(run) >= LEAST_TEASERS:
            yield Find(filled[run[0]], filled[run[-1]], ("headlines and ages",))


def _is_aged(line: str) -> bool:
    if not BESIDE.search(line[-LONGEST_AGE:]):
        return False
    title, *behind = BESIDE.split(line)
    return date_of(behind[-1]) == NEWEST and weight(title) >= LEAST_TITLE


_STORY = (
    "The council of Aldmoor voted on Tuesday to rebuild the harbour wall that the storm of last winter broke. Work"
    " starts in May and will take two years, the mayor said after the vote, which was eleven to four. The wall is to be"
    " a metre higher than the old one, and half of the money comes from the coastal fund.\n\n"
    "“We have waited long enough,” said the harbour master, who has seen three walls in thirty years of service. He"
    " wants the new one to have a walkway on top, with lamps and benches, so that people come out on it in the evening."
    " The council has not said yet whether there is money for the lamps, and the benches are to be given by the town's"
    " own joiners, who have built two of them already and set them up in front of the town hall for everybody to try."
)
_TEASERS = (
    "The ferry gets a new engine",
    "29. november 2025",
    "News",
    "Why the lighthouse went dark",
    "28. november 2025",
    "News",
    "Two boats collide off the pier",
    "27. november 2025",
    "News",
)
_SHORT = (
    "Сьогодні, 08:59",
    "Порт отримав новий буксир для великих суден",
    "3 грудня 2025",
    "Рада ухвалила бюджет міста на наступний рік",
    "2 грудня 2025",
    "Чому маяк стояв темний цілу ніч",
)


RULES = [
    Shape(
        id="related/dated",
        reason="It is a list of other articles with their dates, the newest first.",
        find=dated_teasers,
        longest=LONGEST_SUMMARY,
        removes=[
            "\n".join((_STORY, "", "⟦" + _TEASERS[0], *_TEASERS[1:-1], _TEASERS[-1] + "⟧")),
            "\n".join((_STORY, "", "⟦" + _SHORT[0], *_SHORT[1:-1], _SHORT[-1] + "⟧")),
            f"{_STORY}\n\n⟦A wall for the harbour\nMarch 4, 2026 | Council\nThe storm in pictures, from the pier\n"
            "March 2, 2026 | Harbour\nWhat the old wall was built of\nJune 13, 2022 | History⟧",
        ],
        keeps=[
            f"{_STORY}\n\n3 May 2019\nThe storm breaks the old wall\n5 May 2020\nThe council asks for plans\n"
            "2 June 2021\nThe state promises half of the money",
            f"{_STORY}\n\nVersion history\n12 May 2024\nFaster start on old machines\n3 April 2024\n"
            "New colours for the night mode\n1 March 2024\nFirst release for everybody",
            f"{_STORY}\n\nThe ferry gets a new engine\n29 November 2025\nWhy the lighthouse went dark\n"
            "28 November 2025",
            "The ferry gets a new engine\n29. november 2025\nWhy the lighthouse went dark\n28. november 2025\n"
            "Two boats collide off the pier\n27. november 2025",
        ],
    ),
    Shape(
        id="related/aged",
        reason="It is a list of other articles with their ages.",
        find=aged_teasers,
        words=" ".join(sorted(AGO_WORDS)),
        longest=LONGEST_TITLE,
        removes=[
            "⟦The ferry gets a new engine - 4 minutes ago\nWhy the lighthouse went dark - 2 hours ago\n"
            f"Two boats collide off the pier - 3 hours ago⟧\n\nA wall for the harbour\n\n{_STORY}",
            f"{_STORY}\n\n⟦Паром получил новый двигатель | 4 часа назад\nПочему погас маяк в порту | 5 часов назад\n"
            "Два катера столкнулись у причала | 6 часов назад⟧",
        ],
        keeps=[
            f"{_STORY}\n\nThe ferry got a new engine - 4 years ago\nThe lighthouse went dark in the night\n"
            "Two boats collided off the pier - 3 years ago",
            f"{_STORY}\n\nThe ferry got a new engine - 4 years ago\nTwo boats collided off the pier - 3 years ago",
        ],
    ),
]
