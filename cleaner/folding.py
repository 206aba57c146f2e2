"""One key for all the ways in which a phrase is typed.

Rules and lines are compared by `key`. It settles case, width, accents, letter variants, spaces, brackets, outer
punctuation and emoji once, for all rules and languages.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

# Letters that Unicode's own folding keeps apart, though readers and typists do not.
_VARIANTS = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "ي": "ی",  # Arabic yeh, alef maksura and Persian yeh
        "ى": "ی",
        "ك": "ک",  # Arabic and Persian kaf
        "ة": "ه",  # teh marbuta is often typed as heh
        "أ": "ا",  # alef with hamza or madda is often typed bare
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ؤ": "و",
        "ئ": "ی",
        "ـ": None,  # tatweel only stretches a word
    }
    | dict.fromkeys("()[]{}【】（）［］", " ")
    # Characters that print nothing: BOM, zero-width (non-)joiners and spaces, directional marks, soft hyphen,
    # variation selectors.
    | dict.fromkeys(map(chr, [0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xAD]))
    | dict.fromkeys(map(chr, range(0xFE00, 0xFE10)))
)
# Marks that scripts add to a base letter and that typists leave out. Not those of Indic scripts or kana, where a mark
# makes another syllable: Latin, Greek and Cyrillic accents; Hebrew points; Arabic vowel signs and superscript alef.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]+")
# What English text has beside ASCII: settled first, so that it too is folded by the table of bytes.
_TYPOGRAPHIC = (
    *((curly, "'") for curly in "’‘"),
    *((curly, '"') for curly in "“”"),
    *((dash, "-") for dash in "–—"),
    ("…", "..."),
    ("\u00a0", " "),
    *((bullet, " ") for bullet in "•·→»©"),
)
# Latin letters that Unicode does not take apart. Turkish dotless i is one: "İLGİLİ" and "ilgili" must meet whatever
# folded the case.
_LATIN = (
    ("ı", "i"),
    ("ø", "o"),
    ("ł", "l"),
    ("đ", "d"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("„", '"'),
    ("«", '"'),
    ("¿", ""),
    ("¡", ""),
)
# Digits fold to one digit, so that outer punctuation can be told from a number, and to `#` once that is settled.
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"0+(?:[.,]0+)*")
# Vowel signs of Indic and Southeast Asian scripts are parts of words, though `re` does not count them as such.
_SIGNS = "\u0900-\u0963\u0966-\u096f\u0971-\u0dff\u0e00-\u0e4e\u0e80-\u0eff\u1000-\u1049\u1780-\u17d3"
_OUTER = re.compile(rf"(?:(?![{_SIGNS}])[\W_])*")
_OUTER_ASCII = "".join(chr(c) for c in range(128) if not chr(c).isalnum())
# The same foldings for ASCII, as a table of bytes: one pass over the line instead of four.
_FOLDED_ASCII = bytes.maketrans(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789()[]{}`", b"abcdefghijklmnopqrstuvwxyz000000000      '"
)
_LETTERS_ASCII = bytes(c if c < 128 and chr(c).isalpha() else 32 for c in range(256))
# Scripts that write words without spaces between them: Han, kana, Thai, Lao, Khmer, Myanmar.
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def key(line: str) -> str:
    """The form in which two spellings of a phrase are equal; "" for a line without a letter or digit.

    Numbers become ``#``. The source of the foldings is the Unicode standard (NFKD, default case folding); what goes
    beyond it stands in this file with its reason.
    """
    return trim(_fold(line))


def fold_lines(text: str) -> list[str]:
    """A text's lines with what is settled character by character; `trim` makes each of them its key."""
    if not text.isascii():
        text = _plain(text)
    if text.isascii():
        return text.encode().translate(_FOLDED_ASCII).decode().split("\n")
    return [_fold(line) for line in text.split("\n")]


def phrase_keys(phrases: Sequence[str]) -> list[str]:
    """The keys of a rule's phrases, in which ``#`` stands for a number. No phrase holds a newline."""
    if not phrases:
        return []
    return [trim(line) for line in _fold("\n".join(phrases).replace("#", "0")).split("\n")]


def _fold(text: str) -> str:
    """What is settled character by character, and so for many lines in one go."""
    if not text.isascii():
        text = _plain(text)
    if not text.isascii():
        # Marks go before the text is taken apart too: a flood of them would cost time in proportion to its square.
        text = _MARKS.sub("", unicodedata.normalize("NFKD", _MARKS.sub("", text).casefold()).casefold())
        for letter, plain in _LATIN:
            text = text.replace(letter, plain)
    if text.isascii():
        return text.encode().translate(_FOLDED_ASCII).decode()
    return _DIGIT.sub("0", unicodedata.normalize("NFC", text).translate(_VARIANTS))


def _plain(text: str) -> str:
    for curly, plain in _TYPOGRAPHIC:
        text = text.replace(curly, plain)
    return text


def trim(text: str) -> str:
    """The key of a line that is folded character by character: outer punctuation, spaces and numbers settled."""
    if not (text.isascii() and text[:1].isalnum() and text[-1:].isalnum() and text.isprintable() and "  " not in text):
        text = text.strip(_OUTER_ASCII) if text.isascii() else _strip_outer(text)
        text = " ".join(text.split())
    return _NUMBER.sub("#", text) if "0" in text else text


def _strip_outer(text: str) -> str:
    """The text without what is no letter, digit or vowel sign at its start and end; one step for each character."""
    text = text[_OUTER.match(text).end() :]  # type: ignore[union-attr]
    return text[: len(text) - _OUTER.match(text[::-1]).end()]  # type: ignore[union-attr]


def is_unspaced(text: str) -> bool:
    """Whether the text has a character of a script that writes words without spaces between them."""
    return not text.isascii() and UNSPACED.search(text) is not None


def words(folded: str) -> set[str]:
    """The units by which rules are looked up, of a folded line or a key.

    Words, ``#`` for numbers and, in an unspaced script, all characters and pairs of them.
    """
    if folded.isascii():
        found = set(folded.encode().translate(_LETTERS_ASCII).decode().split())
    else:
        found = set(_WORD.findall(folded))
        if is_unspaced(folded):
            found.update(folded)
            found.update(folded[i : i + 2] for i in range(len(folded) - 1))
    if "0" in folded or "#" in folded:
        found.add("#")
    return found


_WORD = re.compile(rf"(?:[^\W\d_]|[{_SIGNS}])+")
