"""One line by itself: what it looks like, whatever stands around it."""

from __future__ import annotations

import unicodedata

from cleaner import folding

# Ends a sentence, in the scripts that have such a mark; closing quotes and brackets may follow.
SENTENCE_ENDS = tuple(".!?…。！？｡؟۔।॥։።")
_CLOSERS = "\"'”’»«)]）」』›*_ \u00a0\u200f\u200e"
# A line of a sentence or more. Headlines are rarely longer than 60 characters and rarely end like a sentence; both
# together tell a paragraph from a title.
PROSE_LENGTH = 60
# A line this long is a paragraph whatever it ends with: extractors cut paragraphs at links and line breaks.
LONG_LENGTH = 160
# So much of a long line nearly always tells that it is long, and saves a copy of all of it.
_ENOUGH = 2 * LONG_LENGTH
# Scripts without spaces say in 20 characters what Latin says in 60.
UNSPACED_WEIGHT = 3
# No paragraph has fewer characters, in any script.
LEAST_PROSE = PROSE_LENGTH // UNSPACED_WEIGHT
# A line of mail or of an old text file is broken at 60 to 80 columns; what is shorter may be a title above a text that
# begins with a small letter.
BROKEN_LENGTH = 45
# White space, as `str.split` knows it. Written down: asking all characters takes a hundredth of a start.
WHITE_SPACE = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
# White space, and what stands there unseen: byte order marks of joined files, zero-width spaces, directional marks.
_AROUND = WHITE_SPACE + "\ufeff\u200b\u200e\u200f"
_OPENING = _AROUND + "([{\"'“‘«"
# Marks of Markdown around bold words, and what such a line or a heading begins with.
_BOLD = ("**", "__")
_MARKDOWN = frozenset("#*_")
_LIST_MARKS = frozenset(f"{mark} " for mark in "-*•·▪–»›")
# Quotation marks and dialogue dashes. A guillemet with a space after it may be an arrow.
_SPEECH = frozenset('"“”„«‘‚「『—―')


def is_blank(line: str) -> bool:
    """Whether nothing stands in the line but white space."""
    return not line or line.isspace()


def bare(line: str) -> str:
    """The line without the spaces around it, and without marks that print nothing there."""
    return line.strip(_AROUND)


def bare_start(line: str) -> str:
    """The line without such spaces and marks at its start."""
    return line.lstrip(_AROUND)


def plain(line: str) -> str:
    """The line as patterns see it: bare, words composed and one space apart, no hyphen that prints nothing.

    Marks of Markdown that make a heading or bold words of all of it are dropped. Case and accents are kept: patterns
    tell them themselves, and phrases are compared by `folding.key`.
    """
    text = bare(line)
    if text.isascii() and text[:1] not in _MARKDOWN and "  " not in text:  # nearly all lines
        return text
    if text[:1] == "#" and text.lstrip("#")[:1] == " ":
        text = text.strip("#").strip()
    if text[:2] in _BOLD and text[-2:] == text[:2]:
        text = text[2:-2].strip()
    if not text.isascii():
        text = unicodedata.normalize("NFC", text.replace("\xa0", " ").replace("\xad", ""))
    return " ".join(text.split()) if "  " in text else text


def is_prose(line: str) -> bool:
    """Whether a line reads like a paragraph rather than a title, a label or a list's item."""
    if len(line) < PROSE_LENGTH and (line.isascii() or len(line) * UNSPACED_WEIGHT < PROSE_LENGTH):
        return False
    text = bare(line[:_ENOUGH])
    if len(text) < LONG_LENGTH and len(line) > _ENOUGH:
        text = bare(line)
    if len(text) >= LONG_LENGTH:  # whatever its script
        return True
    length = reading_length(text)
    return length >= LONG_LENGTH or (length >= PROSE_LENGTH and ends_sentence(line))


def reading_length(line: str) -> int:
    """How much a line says: its characters without outer spaces, weighed by script."""
    text = bare(line)
    if UNSPACED_WEIGHT * len(text) < PROSE_LENGTH:
        return len(text)
    return len(text) * (UNSPACED_WEIGHT if folding.is_unspaced(text) else 1)


def ends_sentence(line: str) -> bool:
    """Whether the line's last letter is followed by a mark that ends a sentence."""
    return line.rstrip().rstrip(_CLOSERS).endswith(SENTENCE_ENDS)


def list_mark(line: str) -> str:
    """The sign that marks the line as an item of a list, "" if there is none."""
    start = bare_start(line)[:2]
    return start[0] if start in _LIST_MARKS else ""


def ends_in_full_stop(line: str) -> bool:
    """Whether the line ends in a full stop, as buttons and labels do not."""
    text = line.rstrip()
    return text.endswith((".", "。", "।", "۔")) and not text.endswith("..")


def is_quoted(line: str) -> bool:
    """Whether the line is somebody's words: it opens with a quotation mark or a dialogue dash."""
    return line[:1] in _SPEECH and not (line[:1] == "«" and line[1:2].isspace())


def runs_on(line: str, below: str) -> bool:
    """Whether the line's sentence goes on in the line right below it, which begins with a small letter."""
    if len(line) < BROKEN_LENGTH:
        return False
    return below.lstrip(_OPENING)[:1].islower() and not line.rstrip().endswith((*SENTENCE_ENDS, ":"))
