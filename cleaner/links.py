"""Links as text browsers and Markdown write them, blanked out so that rules see what a reader would see.

``lynx -dump`` numbers the links of a page, ``[12]Contact``, and html2text writes their addresses, ``[Contact](/help)``.
A rule that knows the word should not need to know either.
"""

from __future__ import annotations

import re

from cleaner.late import late

# Each pattern begins with a character that a search can leap to.
# lynx's number of a link stands right before its text, other than a footnote's, and its buttons are named as such.
_NUMBER = late(r"\[\d{1,4}\](?=\w)")
_BUTTON = late(r"\(BUTTON\)(?= \w)")
# A Markdown link with a text that can be seen. Not a picture's: what it shows is not printed.
_ADDRESS = late(r'\[(?<!!\[)([^\[\]\n]*[^\s\[\]])\]\([^()\s]*(?: "[^"\n]*")?\)')
# What stands before such a link to another place of the text in its table of contents, which the author wrote: the
# marks show how it was made.
_ITEMS = ("- ", "* ", "+ ")


def without_links(text: str) -> str:
    """The text with the marks of links as spaces: as long as it was, and no line of it newly blank."""
    if "]" in text and "](" in text:  # a search for one character takes next to nothing
        text = _ADDRESS.sub(_label, text)
    if "]" in text:
        text = _NUMBER.sub(_blank, text)
    return _BUTTON.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _label(match: re.Match[str]) -> str:
    start = match.start()
    if match[0][len(match[1]) + 2 :].startswith("(#") and match.string[max(start - 2, 0) : start] in _ITEMS:
        return match[0]
    return f" {match[1]}".ljust(len(match[0]))
