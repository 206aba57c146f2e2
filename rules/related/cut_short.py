"""Beginnings of other articles at a text's end, each cut after the same number of words or characters.

Not cruft: a line of the article that trails off, even two of them.
"""

import re
from collections.abc import Iterator, Sequence

from cleaner.rule import DocumentLines, Find, Shape

CUT = ("…", "...", "…]", "...]")
# Lists below an article cut after 15 or 20 words. Shorter lines with as many words are as likely somebody's hesitation,
# longer ones belong to a page that is such a list.
WORDS = range(12, 26)
# In scripts without spaces they cut after so many characters, a little more or less for letters of half the width.
LEAST_CHARACTERS = 45
SPREAD = 5
# A date that stands without a space before the next beginning.
DATE = re.compile(r"\d{4}-\d\d-\d\d")
# What stands below them: more beginnings that are short enough to be whole, a date.
MOST_BELOW = 12


def find_beginnings(document: DocumentLines) -> Iterator[Find]:
    """The last lines of a text from the first of at least two in a row that are cut after as much."""
    filled = document.filled
    last = len(filled) - 1
    while last >= 0 and not _is_cut(document, filled[last]):
        last -= 1
        if len(filled) - last > MOST_BELOW:
            return
    first = last
    while first > 0 and _is_cut(document, filled[first - 1]) and _alike(document, filled[first - 1 : last + 1]):
        first -= 1
    if first == last or not document.is_below_article(filled[first]):
        return
    most = len(document.lines[filled[first]].split())
    if all(len(document.lines[number].split()) <= most for number in filled[last:]):
        yield Find(filled[first], filled[-1], (f"{last - first + 1} lines cut after as much",))


def _is_cut(document: DocumentLines, number: int) -> bool:
    return document.lines[number].rstrip().endswith(CUT)


def _alike(document: DocumentLines, numbers: Sequence[int]) -> bool:
    """Whether lines are cut after the same number of words, or of characters where there are no words."""
    lines = [document.lines[number].strip() for number in numbers]
    words = len(lines[0].split())
    if words in WORDS:
        return all(len(line.split()) == words for line in lines)
    sizes = [len(DATE.sub("", line)) for line in lines]
    unspaced = all(len(line) > WORDS.start * len(line.split()) for line in lines)
    return unspaced and min(sizes) >= LEAST_CHARACTERS and max(sizes) - min(sizes) <= SPREAD


_ARTICLE = "\n".join(
    (
        "The council met on Tuesday and voted for the new bridge, with eleven votes to four, after a debate of six"
        " hours in which the harbour master spoke twice.",
        "Work starts in May. The ferry runs until the bridge opens, which is to be in two years, if winters are mild.",
        "The last boat leaves the island at nine in the evening, and on Sundays already at eight o'clock, so that the"
        " crew is home before the tide turns.",
        "Bicycles travel free, which the council had not wanted, and dogs pay half the fare of their owners, if they"
        " have owners who can be found on board.",
        "A second boat is to follow later, if the harbour on the island is made deeper by then, the mayor said.",
    )
)


RULES = [
    Shape(
        id="related/cut-short",
        reason="It is the beginning of another article.",
        find=find_beginnings,
        longest=240,
        longest_text=20_000,
        removes=[
            f"{_ARTICLE}\n⟦The lighthouse on the northern pier is to be painted white again before winter storms…\n"
            "Two seals were seen on Sunday at the mouth of the river, where nobody had…\nThe pool is closed.⟧",
            f"{_ARTICLE}\n⟦"
            "港口委员会星期二开会讨论新桥的建设问题,与会者就费用和工期交换了意见,最后以十一票对四票通过了这一项...\n"
            "2025-03-04北码头的灯塔将在冬季风暴来临之前重新刷成白色,工人们已经开始搭建脚手架,预计十月底可以全部完...\n"
            "2025-03-04⟧",
        ],
        keeps=[
            f"{_ARTICLE}\nAnd then the lamp went out, and none of us who stood there knew what to say…\n"
            "He never came back…",
            f"{_ARTICLE}\nThe lighthouse on the northern pier is to be painted white again before winter storms…\n"
            "Two seals were seen on Sunday at the mouth of the river, where nobody had seen one for years…",
            f"{_ARTICLE}\nThe lighthouse on the northern pier is to be painted white again before winter storms…\n"
            "Two seals were seen on Sunday at the mouth of the river, where nobody had…\n"
            "So it went on, all through the spring, and the council did what councils do, which is to wait and to see.",
        ],
    ),
]
