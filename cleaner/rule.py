"""The words a rule author writes in.

A rule set is one Python file with a docstring and a list ``RULES``. Each rule says what one kind of cruft looks
like, why it is cruft, what it must catch (``removes``) and what it must leave alone (``keeps``).

Examples are texts. In a ``removes`` example the parts that must go stand between ``⟦`` and ``⟧``; without these marks
the whole text must go. A ``keeps`` example must come out as it went in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Literal, Protocol, get_args

from cleaner.late import late as late

Place = Literal["head", "body", "tail"]
ANYWHERE: tuple[Place, ...] = get_args(Place)

#: Characters, for `Rule.longest_text`: what is longer is a guide or a book rather than a news story. Lines such as
#: "Read more: A headline" or "We may earn a commission" were the site's in 21 of 22 articles up to that length that had
#: any, in longer ones in 37 of 51; in the others the author's own, by the texts that readers made of the pages.
LONG_TEXT = 10_000

#: A pattern for `Line.unless`, of lines that call upon the reader: somebody reports the words, as an article does.
#: "Sign up here, the poster said."
REPORTED = (
    r".{3,200}?[,!?][”\"’»]? (?:[^\s,.!?]+ ){0,4}?"
    r"(?:said|says|begged|begs|asked|asks|pleaded|pleads|urged|urges|told|tells|warned|warns|wrote|writes"
    r"|insisted|insists|demanded|demands|announced|announces"
    r"|sagte|sagt|hieß|bat|disait|dit|decía|dijo|dice|disse|dizia|diceva)\b"
)

#: A pattern for `Labels.rest`, of a headline: a capital first where the script has capitals, and one sentence at most,
#: so no full stop both inside and at the end.
ONE_SENTENCE = r"(?=[\W_]{0,4}(?-i:[\p{Lu}\p{Lt}\p{Lo}\p{N}]))(?!(?:[^.]|\.(?!\s))*+\.\s.*+(?<=\.)$)\S"

#: What a block's opener is followed by. `headlines`: titles, dates, names, reading times, short teasers.
#: `words`: tags and names, which may begin in small letters.
#: `form`: labels, buttons and notices. `comments`: anything, to the end of the text, if it reads like comments.
#: `paragraphs`: short closing text of any kind, to the end of the text.
#: `contents`: titles that the text itself repeats as headings further down.
Items = Literal["headlines", "words", "form", "comments", "paragraphs", "contents"]

#: The end of a line at which an `Inline` rule's piece stands.
LineEnd = Literal["start", "end"]

#: Where in a raw page dump a region that is not the article stands; `rules/page.py` says of each why it goes.
RegionKind = Literal["above", "between", "below"]

#: The language of a rule that no language owns: shapes, symbols, numbers.
ANY_LANGUAGE = "any"


class RuleError(ValueError):
    """A rule that can't be used; the message says which and what to change."""


# Nobody compares or changes a rule. Every method that a dataclass has for that is compiled when it is defined, and with
# all of them the kinds of rules would take a tenth of the time in which a short text is cleaned.


@dataclass(kw_only=True, eq=False, repr=False)
class Rule:
    """What every kind of rule has.

    id: ``category/name`` in lower case; stable for ever.
    reason: one sentence, shown beside each removal: why this is not part of the article.
    removes, keeps: at least two texts each; the rule's own tests.
    where: the places of the document where it may match (see `Document.places`).
    longest: characters of the longest line that may match: what is longer is not this cruft.
    longest_text: characters of the longest text in which it may match, 0 for any; for what is arguable (`LONG_TEXT`). A
    block that runs to the end of the text goes from any.
    weak: a sign that removes nothing alone, only beside other cruft or at the text's end (see `engine`).
    enabled: whether the rule is on by default; one that is off runs when ``--select`` names it.
    """

    id: str
    reason: str
    removes: Sequence[str]
    keeps: Sequence[str]
    where: tuple[Place, ...] = ANYWHERE
    longest: int = 160
    longest_text: int = 0
    weak: bool = False
    enabled: bool = True

    @property
    def category(self) -> str:
        """The id's first half."""
        return self.id.partition("/")[0]

    @property
    def languages(self) -> tuple[str, ...]:
        """BCP 47 tags of the languages the rule knows, or `ANY_LANGUAGE`."""
        return (ANY_LANGUAGE,)


@dataclass(kw_only=True, eq=False, repr=False)
class Phrases(Rule):
    """Whole lines, one phrase a line, by language; compared by `folding.key`.

    ``#`` stands for a number and ``*`` for one to six words (``# comments``, ``more from *``). Case, accents, width,
    spaces, brackets, outer punctuation and emoji do not count.
    """

    phrases: Mapping[str, str]

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.phrases)


@dataclass(kw_only=True, eq=False, repr=False)
class Labels(Rule):
    """Lines of a label, a separator (one of ``: ： » › > →``, or of ``| – — -`` before a space) and some text.

    ``Read more: A headline``. A bar or hyphen needs a space on both sides.

    labels: one a line, by language; compared as `Phrases` are, without ``*``.
    rest: a pattern (regex) that the text after the separator must match from its start, or "" for any text.
    """

    labels: Mapping[str, str]
    rest: str = ""

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.labels)


@dataclass(kw_only=True, eq=False, repr=False)
class Line(Rule):
    """A pattern (regex, any case) that must match a whole line, see `line.plain`.

    words: the pattern is tried only on lines with one of these words, written as `folding.key` gives them, or of
    `folding.SIGNS`; "" tries every line no longer than `longest`. A word of a script without spaces stands for its
    first two characters.
    unless: a pattern; a line that it matches from its start stays. It is tried last, so that it may be slow; "" for
    none.
    """

    pattern: str
    words: str
    unless: str = ""
    language: str = ANY_LANGUAGE

    @property
    def languages(self) -> tuple[str, ...]:
        return (self.language,)


@dataclass(kw_only=True, eq=False, repr=False)
class Inline(Rule):
    """A pattern (regex, any case) for a piece of a longer line, at its start or end; the rest of the line stays.

    at: ``start`` or ``end`` of the line; the pattern is matched against that end and need not say so itself.
    words: as for `Line`, looked for within `longest` characters of that end.
    """

    pattern: str
    words: str
    at: LineEnd
    language: str = ANY_LANGUAGE

    @property
    def languages(self) -> tuple[str, ...]:
        return (self.language,)


@dataclass(kw_only=True, eq=False, repr=False)
class Block(Rule):
    """An opener and what follows it, until text that is clearly the article again.

    openers: whole lines, by language, as `Phrases` has them.
    items: what the opener is followed by.
    most: lines that the block may take after its opener.
    alone: whether an opener without any item goes too.
    """

    openers: Mapping[str, str]
    items: Items
    most: int = 60
    alone: bool = True

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.openers)


@dataclass(kw_only=True, eq=False, repr=False)
class Guard(Rule):
    """Headings of an article's own last sections (sources, ingredients, a correction): no block goes past one.

    A guard removes nothing, so its `removes` are lines that must stop a block and its `keeps` lines that must not.

    about: categories. A guard that has some stops no block; but where one of its headings is a text's title, the text
    is about what these rules look for, and they take nothing from it.
    least: if it is more than 0, it takes so many of its headings to tell that, wherever they stand.
    said: pieces of text, as they are written, that tell the same of a text that holds one of them anywhere.
    Neither is asked of a dump of a whole page, which may say it in its footer.
    """

    headings: Mapping[str, str]
    about: Sequence[str] = ()
    least: int = 0
    said: Sequence[str] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.headings)


@dataclass(kw_only=True, eq=False, repr=False)
class Closing(Rule):
    """What is left between lines of other rules where the article has ended.

    after: categories whose removals stand below an article rather than in it. From the first of them whose rest of the
    text holds no two paragraphs in a row, what stands before the last removal goes too, see `blocks.closing_lines`.
    """

    after: Sequence[str]


@dataclass(kw_only=True, eq=False, repr=False)
class PageRegion(Rule):
    """A kind of text that stands around an article in a raw page dump, see `cleaner.page`.

    Where such rules are on, as in the `page` profile, the article is sought.
    """

    kind: RegionKind


@dataclass(frozen=True)
class Find:
    """What a function found: lines `first` to `last` (from 0, both included) and the words that gave them away."""

    first: int
    last: int
    evidence: tuple[str, ...] = ()


class DocumentLines(Protocol):
    """The part of `cleaner.document.Document` that a function may lean on; what each of these gives is said there."""

    @property
    def text(self) -> str: ...
    @property
    def size(self) -> int: ...
    def head(self, size: int) -> str: ...
    def holds(self, *parts: str) -> bool: ...
    @property
    def lines(self) -> Sequence[str]: ...
    @property
    def filled(self) -> Sequence[int]: ...
    @property
    def keys(self) -> Sequence[str]: ...
    @property
    def numbered(self) -> Sequence[int]: ...
    @property
    def repeated(self) -> Set[str]: ...
    @property
    def opening(self) -> int: ...
    @property
    def below_prose(self) -> int: ...
    def key(self, number: int) -> str: ...
    def filled_with(self, keys: Set[str]) -> Sequence[int]: ...
    def is_prose(self, number: int) -> bool: ...
    @property
    def paragraphs(self) -> Sequence[int]: ...
    def is_below_article(self, number: int) -> bool: ...
    def places(self, number: int) -> frozenset[Place]: ...


@dataclass(kw_only=True, eq=False, repr=False)
class Shape(Rule):
    """A function over the document, for what only its shape tells.

    words: the function is called only for texts with a line that has one of these words, which are as those of `Line`;
    "" for all texts. Where it raises, the rule is left out for that document and named; it is not timed.
    guarded: whether a guard ends what it finds; not where the function alone tells that even a heading such as an
    article has is none.
    """

    find: Callable[[DocumentLines], Iterable[Find]]
    words: str = ""
    language: str = ANY_LANGUAGE
    guarded: bool = True

    @property
    def languages(self) -> tuple[str, ...]:
        return (self.language,)


@dataclass(frozen=True)
class RuleSet:
    """The rules of one file, in its order. `about` is its docstring, `path` where it lies."""

    about: str
    path: str
    rules: tuple[Rule, ...] = field(default=())


def phrases_in(block: str) -> list[str]:
    """The phrases of a text with one phrase a line; blank lines left out."""
    return [phrase for phrase in map(str.strip, block.splitlines()) if phrase]


def listed(text: str) -> list[str]:
    """The phrases of a text with ``;`` between them, on one line or several: short ones, for functions to look up."""
    return [" ".join(phrase.split()) for phrase in text.split(";")]


def all_listed(table: Mapping[str, str]) -> list[str]:
    """The phrases of a table in all its languages, each `listed`."""
    return [phrase for text in table.values() for phrase in listed(text)]


def phrase_set(block: str) -> frozenset[str]:
    """The phrases of a text with one a line, to look up whole lines by, as `DocumentLines.filled_with` does."""
    return frozenset(phrases_in(block))


def weight(line: str) -> int:
    """How much a line says: two characters of a script with spaces make one of a script without."""
    return len(line) * (2 if line[:1] >= "\u3040" else 1)


def longest_words(phrases: Iterable[str]) -> str:
    """The longest word of each phrase, for `Shape.words`: a text that has one of the phrases has its word."""
    words = (phrase.replace("#", " ").replace("*", " ").split() for phrase in phrases)
    return " ".join(sorted({max(some, key=len) for some in words}))


def phrases_of(table: Mapping[str, str]) -> list[str]:
    """The phrases of a table in all its languages."""
    return [phrase for block in table.values() for phrase in phrases_in(block)]


def phrase_table(rule: Rule) -> Mapping[str, str]:
    """The phrases a rule looks lines up by, one a line, by language; empty for a rule of patterns or shapes."""
    for name in ("phrases", "labels", "openers", "headings"):
        if hasattr(rule, name):
            table: Mapping[str, str] = getattr(rule, name)
            return table
    return {}
