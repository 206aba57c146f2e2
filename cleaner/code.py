"""Which lines are written for a program or looked up by one: code, comments, a file's record, lists of words, and
texts in a language that programs make pages of.

No page prints cruft there, whatever the words: a header of code names its owner, a list of words has them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain, groupby, islice

from cleaner.document import Document
from cleaner.late import late

# A line of a program, of its settings, or of a terminal; a line between two of them is one too.
_CODE = late(
    r"^(?:\$ [a-z./~]|>>> |#!/|//|[\w.-]+ ?[:+]?= ?\S|\[[a-z][\w. \"-]*\]$"
    r"|(?:def|class|return|import|from|print|echo|sudo|const|let|var)\b.*[(){}:;=]|.*[{};]$)"
)
# What fences code in Markdown (CommonMark 0.31, section 4.5): three signs or more, and a name of its language.
_FENCE = late(r" {0,3}(`{3,}|~{3,})([^`]*)$")
# The line that opens and closes the record of a file above its Markdown, a line of such a record, and how many it has.
_RECORD_MARK = "---"
_RECORD_LINE = late(r"[\w-]+:(?: |$)|\s|- |#|$")
LONGEST_RECORD = 100
# What begins the comments of programs and of their settings, each a line of its own; two in a row are no heading.
_COMMENT = late(r"\s*(?:(#)|(//)|(;+)|(%))(?=\s|$)")
_COMMENT_SIGNS = frozenset("#/;%")
LEAST_COMMENTS = 2
# What opens and closes a comment, and how many lines it has at least: a page that shows CSS may have one of one line.
_ENCLOSED = (("/*", "*/", 2), ("<!--", "-->", 1))
# What ends a line of a program in most languages, as at least so many lines of one do.
_ENDS = (";", "{", "}", "},")
_LAST = sorted({end[-1] for end in _ENDS})
# What fills a place in a template ends otherwise, and a page prints it where its program failed.
_PLACE_END = "}}"
PROGRAM_SHARE = 0.3
LEAST_PROGRAM = 10
# Of so many lines at the start of one half as many do at least.
ENOUGH_LINES = 400
# So many of its lines read like a paragraph at most, as comments do; an article with a listing has more of them.
COMMENTS_SHARE = 0.05
# What texts in such a language say in their own lines: reStructuredText (its directives and roles), POD, Texinfo, roff,
# LaTeX, Org, and the headings of AsciiDoc and of wikis. No extractor prints it: none of 5,871 texts of pages has two
# such lines. Markdown is none of them, as extractors print it too.
_MARKUP = late(
    r"^(?:[ \t]*\.\. [a-z][\w:-]*::(?:\s|$)|=(?:head\d|over|item|back|cut|pod)\b"
    r"|@(?:node|menu|chapter|section|subsection|end)\b|\.(?:TH|SH|PP)\b|={2,5} ?[^=\s]"
    r"|\\(?:documentclass|usepackage|chapter|section|subsection|maketitle)\b|#\+[A-Za-z_]{3,20}:)",
)
_ROLE = late(r":[a-z][a-z:+-]{0,40}:`[^`\n]{1,200}`")
_MARKUP_SIGNS = frozenset(".=@\\#")
# As many such lines at least, as an article about a program may quote one; in a long text one for so many characters,
# as a file of many articles may hold a source.
LEAST_MARKUP = 2
MARKUP_EVERY = 10_000
# A line of a file of settings: a key and its value, the name of a section, an item below a key; and at least so many
# lines of one, nearly all of these kinds, and so many of them with a key.
_SETTING = late(r"^\s*(?:(?:- )?(?P<key>[\w.-]+(?::(?=\s|$)|\s?=))|- |\[[\w. \"-]+\]\s*$|[#;])")
LEAST_SETTINGS = 4
SETTINGS_SHARE = 0.95
KEYS_SHARE = 0.5
# A list of words, or of words and a figure each: at least so many lines, nearly all of at most two words.
LEAST_WORDS = 50
WORDS_SHARE = 0.95
MOST_WORDS = 2
# Characters of its lines on average, above which it needn't be asked.
WORDS_LENGTH = 24


def is_source(document: Document) -> bool:
    """Whether all of the text is a program, its settings, a list of words, or the source of a page."""
    return _is_list_of_words(document) or _is_settings(document) or _is_program(document) or _is_markup(document)


def code_of(document: Document) -> set[int]:
    """The numbers of the lines of code in a text, of comments, and of the record above it."""
    return {*range(_end_of_record(document)), *_comments(document), *_fenced(document)}


def is_code(document: Document, number: int) -> bool:
    """Whether the lines right above and below are code: a listing that prints what pages print too."""
    beside = (*document.lines[max(number - 1, 0) : number], *document.lines[number + 1 : number + 2])
    filled = [line.strip() for line in beside if line.strip()]
    return bool(filled) and all(map(_CODE.match, filled))


def _is_list_of_words(document: Document) -> bool:
    """Whether the text is a list of words, one in each line: no article has its paragraphs in two words."""
    filled = document.filled
    if len(filled) < LEAST_WORDS or document.size > WORDS_LENGTH * len(document.lines):
        return False
    short = sum(len(document.lines[number].split(None, MOST_WORDS)) <= MOST_WORDS for number in filled)
    return short >= WORDS_SHARE * len(filled)


def _is_settings(document: Document) -> bool:
    """Whether the text is a file of settings, or of the texts of a program by their keys."""
    filled = document.filled
    lines = [document.lines[number] for number in filled[:LEAST_SETTINGS]]
    if len(lines) < LEAST_SETTINGS or not all(map(_SETTING.match, lines)):
        return False
    found = Counter(_setting(document.lines[number]) for number in filled)
    return len(filled) - found[""] >= SETTINGS_SHARE * len(filled) and found["key"] >= KEYS_SHARE * len(filled)


def _setting(line: str) -> str:
    """What a line of a file of settings holds: a key, another thing, or "" if it is none."""
    match = _SETTING.match(line)
    return (match.lastgroup or "other") if match else ""


def _is_program(document: Document) -> bool:
    """Whether so many lines end as those of a program do that the others are its comments and its texts."""
    filled = document.filled
    last = [document.lines[number][-1:] for number in filled[:ENOUGH_LINES]]
    if len(filled) < LEAST_PROGRAM or 2 * sum(map(last.count, _LAST)) < PROGRAM_SHARE * len(last):
        return False  # told at once of nearly all texts
    lines = map(document.lines.__getitem__, filled)
    ended = sum(line.endswith(_ENDS) and not line.endswith(_PLACE_END) for line in lines)
    return ended >= PROGRAM_SHARE * len(filled) and len(document.paragraphs) <= COMMENTS_SHARE * len(filled)


def _is_markup(document: Document) -> bool:
    """Whether the text is written in such a language."""
    begin = [] if document.initials.isdisjoint(_MARKUP_SIGNS) else filter(_MARKUP.match, document.lines)
    hold = filter(_ROLE.search, document.lines) if document.holds("`") and document.holds(":`") else []
    least = max(LEAST_MARKUP, document.size // MARKUP_EVERY)
    return sum(1 for _ in islice(chain(begin, hold), least)) == least


def _comments(document: Document) -> Iterator[int]:
    """The lines of comments: those in a row that begin with the same sign, and what stands between two signs."""
    if not document.initials.isdisjoint(_COMMENT_SIGNS):
        for sign, run in groupby(enumerate(document.lines), _comment_sign):
            lines = [number for number, _ in run] if sign else []
            if len(lines) >= LEAST_COMMENTS:
                yield from lines
    for opens, closes, least in _ENCLOSED:
        if opens[0] in document.initials and document.holds(opens):
            yield from _enclosed(document, opens, closes, least)


def _enclosed(document: Document, opens: str, closes: str, least: int) -> Iterator[int]:
    """The lines from one that begins with the one sign to one that ends with the other."""
    opened = -1
    for number, line in enumerate(document.lines):
        if opened < 0 and line.lstrip().startswith(opens):
            opened = number
        if opened >= 0 and closes in line:
            yield from range(opened, number + 1) if number - opened + 1 >= least else ()
            opened = -1


def _comment_sign(line: tuple[int, str]) -> int:
    """Which of the signs begins the line, 0 for none."""
    match = _COMMENT.match(line[1])
    return match.lastindex or 0 if match else 0


def _fenced(document: Document) -> Iterator[int]:
    """The lines of code between Markdown's fences, where they are closed."""
    if not document.holds("`", "~") or not document.holds("```", "~~~"):  # a search for one character is far faster
        return
    fence, opened = "", -1
    for number, line in enumerate(document.lines):
        match = _FENCE.match(line)
        if match and not fence:
            fence, opened = match[1], number
        elif match and match[1].startswith(fence) and not match[2].strip():
            yield from range(opened, number + 1)
            fence = ""


def _end_of_record(document: Document) -> int:
    """The lines of the record at the start of a Markdown file, 0 if there is none."""
    if document.lines[0].rstrip() != _RECORD_MARK:
        return 0
    for number, line in enumerate(document.lines[1 : LONGEST_RECORD + 1], 1):
        if line.rstrip() == _RECORD_MARK:
            return number + 1 if number > 1 else 0
        if not _RECORD_LINE.match(line):
            return 0
    return 0
