"""Shortcodes and template marks that no program has filled in.

Not cruft: code or a template that the text explains.
"""

import re
from collections.abc import Iterator, Sequence

from cleaner.rule import DocumentLines, Find, Inline, Line, Shape

# Characters of a line of shortcodes at most: one for a gallery lists the numbers of all its pictures.
LONGEST_MARK = 600
_VALUE = r"(?:\"[^\"\]]*\"|'[^'\]]*'|[^\s\]\"']+)"
SHORTCODE = rf"(?i)(?:\[/?[a-z][\w-]*(?:\s+[\w-]+(?:\s*=\s*{_VALUE})?)*\s*/?\]\s*)+"
# A line of a settings file, or a remark in one.
SETTING = r"\s*(?:[\w.-]+\s*=|[;#])"
# A word in brackets is a shortcode if it has an attribute or is a compound; `[laughter]` is not.
TELLING = r"(?i)\[[\w-]+\s[^\]]*=|\[/?[a-z]+[_-][a-z_-]+[\s/]|\[/[a-z]+[_-][a-z_-]+\]|\[[a-z]+-[a-z-]+\]"
TEMPLATE = (
    r"\{\{[^{}]{1,80}\}\}|\{%[^{}]{1,80}%\}|\$\{[\w.]{1,40}\}|%%[\w-]{1,40}%%|<%=?[^<>]{1,80}%>"
    r"|\[[A-Z]+(?:_[A-Z]+)+\]"
)
# What shortcodes and template marks begin with.
_STARTS = frozenset("[{$%<")
# A text that uses one of these words explains such marks, and prints them as examples. What they begin with is looked
# for first, as that is faster by far.
EXPLAINING = ("shortcode", "templat", "placeholder", "variable", "syntax", "plugin", "render")
EXPLAINED = r"(?i)\b(?:shortcodes?|templat\w+|placeholders?|variables?|syntax|plugins?|render\w*)\b"


def find_marks(document: DocumentLines) -> Iterator[Find]:
    """Lines of nothing but shortcodes or template marks, in a text that does not speak of such things."""
    if not document.holds("[", "{", "%"):  # one of which each of them has
        return
    begun = [number for number in document.filled if document.lines[number].lstrip()[:1] in _STARTS]
    found = [n for n in begun if is_mark(document.lines[n].strip()) and not _is_section(document, n)]
    if found and not any(map(explains, without(document.lines, found))):
        yield from (Find(number, number, (document.lines[number].strip()[:40],)) for number in found)


def _is_section(document: DocumentLines, number: int) -> bool:
    """Whether a setting stands right below the line: so it is a heading of a settings file."""
    return re.match(SETTING, "".join(document.lines[number + 1 : number + 2])) is not None


def is_mark(line: str) -> bool:
    """Whether the line is nothing but a shortcode with an attribute or a compound name, or a template mark."""
    if line[:1] not in _STARTS or len(line) > LONGEST_MARK:
        return False
    if re.fullmatch(TEMPLATE, line):
        return True
    return re.fullmatch(SHORTCODE, line) is not None and re.search(TELLING, line) is not None


def explains(line: str) -> bool:
    """Whether the line speaks of such marks."""
    folded = line.casefold()
    return any(word in folded for word in EXPLAINING) and re.search(EXPLAINED, line) is not None


def without(lines: Sequence[str], numbers: Sequence[int]) -> Iterator[str]:
    """The lines but those."""
    left_out = frozenset(numbers)
    return (line for number, line in enumerate(lines) if number not in left_out)


RULES = [
    Shape(
        id="placeholders/mark",
        reason="It is a mark that the page's own software should have replaced.",
        removes=[
            'The tower leans by a hand.\n\n⟦[gallery ids="12,15,19" columns="3"]⟧\n\nIt has done so for ages.',
            "The tower leans by a hand.\n\n⟦[video-player-box id=4 size=large]⟧\n\nIt has done so for ages.",
            'The tower leans by a hand.\n\n⟦{{banner="/spring/offer"}}⟧\n\nIt has done so for ages.',
        ],
        keeps=[
            'To show pictures, write the shortcode on a line of its own:\n\n[gallery ids="12,15,19"]\n\nThen save.',
            "[Abstract]\n\nWe weighed ninety eels.",
            "The file has two parts.\n\n[tide_table]\nstep = 6\n\n[harbour]\nname = Tregarrow",
            "[section]\nname = 3\n\n[import-orig]\nfilter = true\n\n[pull-old]\n; none yet",
            "The template fills in the name.\n\n{{ name }}\n\nAnything else stays as it is.",
            "[1]\n\n[laughter]",
        ],
        find=find_marks,
    ),
    Line(
        id="placeholders/shortcode",
        reason="It is a shortcode that the page's own software should have replaced.",
        pattern=r"\[(audio|video|playlist|embed|gallery|podcast|player)\b[^\]\[]{0,200}\][^\]\[]{0,160}\[/\1\]",
        words="audio video playlist embed gallery podcast player",
        longest=400,
        removes=[
            "The tower leans by a hand.\n\n⟦[audio:tower.mp3]The warden[/audio]⟧\n\nIt has done so for ages.",
            "⟦[video width=640]https://tower.example/film.mp4[/video]⟧\n\nThe tower leans by a hand.",
        ],
        keeps=["[audio] The tower creaks. [music]", "[audio:tower.mp3]"],
    ),
    Inline(
        id="placeholders/shortcode-start",
        reason="It is a shortcode that the page's own software should have replaced.",
        at="start",
        words="caption embed audio video gallery vc et su fusion",
        longest=300,
        pattern=r"(?:\[(?:caption(?=\s\w+=)|wp_caption|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|dropcap)(?:\s[^\]\[]*)?\]\s*)+",
        removes=[
            '⟦[caption id="pic_7" align="left" width="300"]⟧The tower in 1911',
            "⟦[vc_row][vc_column]⟧The tower has leaned since it was built.",
        ],
        keeps=[
            "[The caption is missing] The tower in 1911",
            "[Video description] The tower leans.",
        ],
    ),
    Inline(
        id="placeholders/shortcode-end",
        reason="It is a shortcode that the page's own software should have replaced.",
        at="end",
        words="caption vc et su fusion dropcap",
        longest=200,
        pattern=r"(?:\s*\[/(?:caption|wp_caption|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|dropcap)\])+",
        removes=[
            "The tower in 1911⟦[/caption]⟧",
            "The tower has leaned since it was built.⟦[/vc_column_text][/vc_column]⟧",
        ],
        keeps=[
            "The tower in 1911 [caption]",
            "Every such mark is closed by one with a stroke, as in [/quote].",
        ],
    ),
]
