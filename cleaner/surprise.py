"""Tells a text that is not read as its owner may think: HTML, JSON, another encoding, carriage returns for newlines."""

from __future__ import annotations

import re

from cleaner.encoding import UTF_8

# Characters of a text's start and end that are looked at.
_HEAD = 8000
# Patterns are compiled when they are first asked: few texts begin so.
_HTML_START = r"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b"
_JSON_START = r'(?:\[\s*)?\{\s*"[^"\n]{1,100}"\s*:'
_HTML_TAG = r"(?i)</(?:p|div|span|a|li|h[1-6]|td)>"
# A fragment that begins with a tag and closes this many is a piece of a page, not a text that speaks of a tag.
_LEAST_TAGS = 5
# Bytes that are not UTF-8, as `decode` keeps them. One character in 60 of German and one in 25 of French is such a byte
# in Latin-1; an accident is a few.
_STRAY = "[\udc80-\udcff]"
_STRAY_SHARE = 1 / 200
_LEAST_STRAY = 5
#: What `surprise` gives, in the words in which such texts are counted: “3 more are HTML”.
HTML, JSON = "are HTML", "are JSON"
OTHER_BYTES, ONE_LINE = "are not UTF-8", "have carriage returns for newlines"
#: The same of a file that was rewritten in place: its other names (hard links) lead to the old text.
LINKED = "had other names"


def is_html(text: str) -> bool:
    """Whether a text plainly is a page's HTML."""
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    if not head.startswith("<"):
        return False
    return bool(re.match(_HTML_START, head)) or len(re.findall(_HTML_TAG, head)) >= _LEAST_TAGS


def _is_json(text: str) -> bool:
    """Whether a text plainly is objects of JSON, one or many."""
    head = text[:_HEAD].lstrip("\ufeff").lstrip()
    if not head.startswith(("{", "[")):
        return False
    return bool(re.match(_JSON_START, head)) and text[-_HEAD:].rstrip().endswith(("}", "]"))


def surprise(text: str, encoding: str) -> str:
    """What a text plainly is: `HTML`, `JSON`, `OTHER_BYTES`, `ONE_LINE` (lines that end in carriage returns) or ""."""
    if is_html(text):
        return HTML
    if _is_json(text):
        return JSON
    head = text[:_HEAD]
    stray = len(re.findall(_STRAY, head)) if encoding == UTF_8 and not head.isascii() else 0
    if stray >= _LEAST_STRAY and stray > len(head) * _STRAY_SHARE:
        return OTHER_BYTES
    return ONE_LINE if "\r" in head.strip() and "\n" not in text else ""
