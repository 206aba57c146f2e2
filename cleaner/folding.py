"""One key for all the ways in which a phrase is typed.

Rules and lines are compared by `key`. It settles case, width, accents, letter variants, spaces, brackets, outer
punctuation and emoji once, for all rules and languages.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from cleaner.late import late

# Letters that Unicode's own folding keeps apart, though readers and typists do not.
_VARIANTS = {
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
    "\u2010": "-",  # the hyphen; NFKD makes one of the hyphen that does not break (U+2011), too
    "\u2012": "-",  # the dash as wide as a digit
    "\u2015": "-",  # the bar before a quotation
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
} | dict.fromkeys("()[]{}【】（）［］\t\v\f\r\x1c\x1d\x1e\x1f", " ")
_VARIANT = late(f"[{re.escape(''.join(_VARIANTS))}]")
# Characters that print nothing: BOM, zero-width (non-)joiners and spaces, directional marks, soft hyphen, variation
# selectors; and tatweel, which only stretches a word.
_UNSEEN = late("[\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069\xad\ufe00-\ufe0f\u0640]+")
# Marks that scripts add to a base letter and that typists leave out. Not those of Indic scripts or kana, where a mark
# makes another syllable: Latin, Greek and Cyrillic accents; Hebrew points; Arabic vowel signs and superscript alef.
# The iota below a Greek vowel (U+0345) is a letter in capitals, so it is one here too.
_MARKS = late("[\u0300-\u0344\u0346-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]+")
# What English and German text has beside Latin-1: settled first, so that it too is folded by the table of bytes.
_TYPOGRAPHIC = (
    *((curly, "'") for curly in "’‘"),
    *((curly, '"') for curly in "“”„"),
    *((dash, "-") for dash in "–—\u2011"),
    ("…", "..."),
    ("™", "tm"),
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
    ("«", '"'),
    ("¿", ""),
    ("¡", ""),
)
# Digits fold to one digit, so that outer punctuation can be told from a number, and to `#` once that is settled.
_DIGIT = late(r"\d")
_NUMBER = late(r"0+(?:[.,]0+)*")
# Vowel signs of Indic and Southeast Asian scripts are parts of words, though `re` does not count them as such.
_SIGNS = "\u0900-\u0963\u0966-\u096f\u0971-\u0dff\u0e00-\u0e4e\u0e80-\u0eff\u1000-\u1049\u1780-\u17d3"
_OUTER = late(rf"(?:(?![{_SIGNS}])[\W_])*")
_WORD = late(rf"(?:[^\W\d_]+|[{_SIGNS}]+)+")
_OUTER_ASCII = "".join(chr(c) for c in range(128) if not chr(c).isalnum())
# The same foldings for ASCII, as a table of bytes: one pass over the line instead of four. White space other than the
# newline is settled too, so that a key is a folded line without what is around it.
_FOLDED_ASCII = bytes.maketrans(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789()[]{}`\t\v\f\r\x1c\x1d\x1e\x1f",
    b"abcdefghijklmnopqrstuvwxyz000000000      '        ",
)
_LETTERS_ASCII = bytes(c if (chr(c).isalpha() and c < 128) or c == 10 else 32 for c in range(256))
# What a line can be looked up by beside words: a number, and a copyright sign.
SIGNS = ("#", "©", "ⓒ")
# Stands in a folded text for what a table of bytes can't fold, so that its line is folded the long way.
_UNKNOWN = "\x80"
# The scripts of `unspaced`, and what lies beyond them. It names what it leaves out, as a class is compiled character by
# character, and those scripts have tens of thousands.
_NEAR_UNSPACED = late("[^\x00-\u0dff\u1800-\u303f]")


def key(line: str) -> str:
    """The form in which two spellings of a phrase are equal; "" for a line without a letter or digit.

    Numbers become ``#``. The source of the foldings is the Unicode standard (NFKD, default case folding); what goes
    beyond it stands in this file with its reason.
    """
    return trim(_fold(line))


class Folded(NamedTuple):
    """Lines as rules are looked up by.

    lines: with what is settled character by character; `trim` makes each of them its key.
    units: the units of each line, see `words`, parted by spaces, with `SIGNS` but for ``#``.
    """

    lines: list[str]
    units: list[str]

    def keys(self, longest: int) -> list[str]:
        """The key of each line, "" for a line of more characters between its first letter and its last."""
        stripped = [line.strip(_OUTER_ASCII) for line in self.lines]
        keys = [line if len(line) <= longest else "" for line in stripped]
        numbered = [index for index, key in enumerate(keys) if "0" in key]
        without = _NUMBER.sub("#", "\n".join([keys[index] for index in numbered])).split("\n")
        for index, key in zip(numbered, without, strict=False):
            keys[index] = key
        for index in [index for index, key in enumerate(keys) if "  " in key or not key.isascii()]:
            keys[index] = " ".join(keys[index].split()) if keys[index].isascii() else trim(self.lines[index])
        return keys

    def holding(self, units: frozenset[str]) -> dict[int, frozenset[str]]:
        """The indices of the lines that hold some of the units, each with those."""
        held = map(units.intersection, map(str.split, self.units))
        holding = {index: found for index, found in enumerate(held) if found}
        if "#" in units:
            number = frozenset("#")
            for index in [index for index, line in enumerate(self.lines) if "0" in line or "#" in line]:
                holding[index] = holding[index] | number if index in holding else number
        return holding


def fold_lines(lines: Sequence[str]) -> Folded:
    """Lines without newlines, folded in a few passes over all of them."""
    text = "\n".join(lines)
    raw = text.encode().translate(_FOLDED_ASCII) if text.isascii() else _fold_latin(text)
    folded = raw.decode("latin-1").split("\n")
    units = raw.translate(_LETTERS_ASCII).decode().split("\n")
    foreign = [] if raw.isascii() else [number for number, line in enumerate(folded) if _UNKNOWN in line]
    if foreign:
        long_way = _fold("\n".join([lines[number] for number in foreign])).split("\n")
        for number, line in zip(foreign, long_way, strict=True):
            folded[number] = line
            units[number] = " ".join(words(line))
    for sign in SIGNS:
        if sign != "#" and sign in text:
            for number in [number for number, line in enumerate(lines) if sign in line]:
                units[number] += f" {sign}"
    return Folded(folded, units)


def pieces(line: str, size: int) -> Iterator[str]:
    """A line in pieces of about so many characters, cut between words; their units are those of the line."""
    start = 0
    while start < len(line):
        end = line.find(" ", start + size)
        end = end if end >= 0 else len(line)
        yield line[start:end]
        start = end


def _fold_latin(text: str) -> bytes:
    """The text as `_fold` has it, in Latin-1; `_UNKNOWN` for what is not ASCII then, other than signs such as £."""
    table, longer = _latin_table()
    # The encoder writes `?` for what it does not know, so that question marks stand aside for a moment.
    aside = _plain(text).replace("\x81", "\x80").replace("?", "\x81")
    raw = aside.encode("latin-1", "replace")
    for letter, plain in longer:
        raw = raw.replace(letter, plain)
    return raw.translate(table)


@cache
def _latin_table() -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """What `_fold` makes of the letters of Latin-1: a table of bytes, and the letters that become none or two."""
    table, longer = bytearray(_FOLDED_ASCII), []
    for code in range(0x80, 0x100):
        folded = _fold(chr(code))
        if folded.isascii() and len(folded) != 1:
            longer.append((bytes([code]), folded.encode()))
        is_known = len(folded) == 1 and (folded.isascii() or (folded == chr(code) > "\xa0" and not folded.isalpha()))
        table[code] = ord(folded if is_known else _UNKNOWN)
    table[ord("?")], table[0x81] = ord(_UNKNOWN), ord("?")
    return bytes(table), longer


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
    text = _UNSEEN.sub("", unicodedata.normalize("NFC", text))
    return _DIGIT.sub("0", _VARIANT.sub(lambda found: _VARIANTS[found.group()], text))


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
    return not text.isascii() and _NEAR_UNSPACED.search(text) is not None and unspaced().search(text) is not None


@cache
def unspaced() -> re.Pattern[str]:
    """A character of a script that writes words without spaces between them: Han, kana, Thai, Lao, Khmer, Myanmar."""
    return re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


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
