"""The HTML report: one file that needs nothing else, made for reading.

Every document that lost something is shown with its removals struck through in place. Text from documents is always
escaped; the page's policy allows its own style and script, known by their hashes, and nothing else. The documents are
written to a file beside as they come, because the totals, which come first, are known last.
"""

from __future__ import annotations

import base64
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from hashlib import sha256
from html import escape
from itertools import islice
from pathlib import Path
from tempfile import TemporaryFile

from cleaner.files import replacing
from cleaner.report.layout import LONGEST_SHOWN, Changed, Kept, Line, Piece, Region, layout
from cleaner.report.numbers import count, share
from cleaner.report.protocol import abandon
from cleaner.report.totals import Totals
from cleaner.report.visible import HIDDEN, sign, visible
from cleaner.result import Removal, Result
from cleaner.rule import Rule

# Kept lines in sight on either side of a removal; those between are folded if that hides at least LEAST_FOLDED.
CONTEXT = 2
LEAST_FOLDED = 8
# What a browser opens without complaint sets how much kept text is shown: in a line (characters), in a folded stretch
# (lines), in a whole report (characters). What was removed is shown in full. What is left out is said in its place.
MOST_OF_LINE = 4_000
MOST_OF_STRETCH = 400
MOST_OF_REPORT = 20_000_000
# Names that a list of documents without removals, left whole or failed gives in full.
MOST_NAMES = 1_000
# Signs that a note gives in full.
MOST_SIGNS = 12
# A page with more documents than this lays out only those in sight.
MANY = 50

FILTERS = """<div class="filters" role="search" hidden>
<label>File <input type="search" id="file" placeholder="part of its name" autocomplete="off" spellcheck="false"></label>
<output id="shown" aria-live="polite"></output>
<button type="button" id="clear" hidden>Clear filters</button>
<button type="button" id="open" hidden>Open regions</button>
<button type="button" id="fold">Fold all</button>
</div>
"""
LEGEND = f"""<h2>How to read this</h2>
<p>Each document stands as it was, line by line, with the numbers of its lines. What was removed is struck through and
has its rule beside it; point at the rule, or move to it with the tab key, for the reason, the signs that gave it away,
and its place (characters count from 0, lines from 1). More than {LONGEST_SHOWN} removed lines in a row are folded into
a region that opens: it says what they are, how many, and which is the first and which the last. Signs such as
<bdi class="sign">⟨ESC⟩</bdi> or <bdi class="sign">⟨U+202E⟩</bdi> stand for characters that cannot be seen or that
would reorder the text.</p>
<p>Removed text is complete. Of kept text a line shows at most {MOST_OF_LINE:,} characters, a fold
{MOST_OF_STRETCH:,} lines, and the whole report {MOST_OF_REPORT:,} characters. Where something is left out, the report
says so.</p>
"""


class HtmlReport:
    """See the module."""

    journal = None

    def __init__(self, path: Path, rules: Sequence[Rule], in_place: bool = False) -> None:
        self._in_place = in_place
        self._open = ExitStack()
        self._file = self._open.enter_context(replacing(path))
        self._documents = self._open.enter_context(TemporaryFile())  # noqa: SIM115
        self._rules = len(rules)
        self._totals = Totals()
        self._numbers: dict[str, int] = {}  # of the rules that found something, in the order of their first removal
        self._kept = 0  # characters of folded kept text in the report so far
        self._unchanged = Names()
        self._withheld = Names()
        self._failed = Names()
        self._faults = Names()
        self._skipped = Names()

    def add(self, name: str, result: Result, encoding: str = "utf-8", place: str = "") -> None:
        self._totals.add(result)
        for fault in result.faults:
            self._faults.add(name, str(fault))
        if result.withheld:
            self._withheld.add(name, result.withheld)
        elif result.removals:
            for removal in result.removals:
                self._numbers.setdefault(removal.rule, len(self._numbers))
            self._documents.writelines(part.encode() for part in self._document(name, result))
        else:
            self._unchanged.add(name)

    def fail(self, name: str, error: str) -> None:
        self._totals.failed += 1
        self._failed.add(name, error)

    def knows(self, name: str, documents: int = 0) -> bool:
        return self._in_place  # elsewhere it is cleaned again, for the whole picture

    def skip(self, name: str) -> None:
        self._totals.skipped += 1
        self._skipped.add(name)

    def abandon(self) -> None:
        abandon(self._open)

    def close(self) -> None:
        with self._open:
            style, script = (Path(__file__).with_name(f"page.{kind}").read_text("utf-8") for kind in ("css", "js"))
            self._file.writelines(part.encode() for part in self._before(style, script))
            self._documents.seek(0)
            shutil.copyfileobj(self._documents, self._file)
            self._file.writelines(part.encode() for part in self._after(script))

    def _before(self, style: str, script: str) -> Iterator[str]:
        policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'"
        yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}; form-action \'none\'">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        yield f"<title>What was removed</title>\n<style>{style}</style>\n</head>\n"
        yield f"<body{' class=many' if self._totals.changed > MANY else ''}>\n<header>\n<h1>What was removed</h1>\n"
        yield f"<p>{self._summary()}</p>\n</header>\n"
        yield self._failed.section("Failed", "could not be read, cleaned or written")
        yield self._faults.section("Rules that failed", "cleaned by the other rules only")
        yield self._withheld.section("Left whole", "not cleaned, for the reason given")
        if self._totals.rules:
            yield from self._table()
            yield FILTERS
        yield "<main>\n"

    def _after(self, script: str) -> Iterator[str]:
        yield "</main>\n"
        yield self._unchanged.section("Unchanged", "held nothing that a rule matched")
        yield self._skipped.section("Done already", "finished by an earlier run, and not in this report")
        yield f"<footer>{LEGEND}</footer>\n<script>{script}</script>\n</body>\n</html>\n"

    def _summary(self) -> str:
        totals = self._totals
        removed = share(totals.removed_characters, totals.characters)
        said = [
            f"<b>{count(totals.removals, 'removal')}</b> in <b>{totals.changed:,}</b> of "
            f"{count(totals.documents, 'document')}: {removed} of the text.",
            f"{count(self._rules, 'rule')} looked, {len(totals.rules):,} found something.",
        ]
        if totals.skipped:
            done = count(totals.skipped, "document")
            said.append(f"{done} done already by an earlier run: not in this report.")
        return " ".join(said)

    def _table(self) -> Iterator[str]:
        yield '<section class="rules">\n<h2 id="by-rule">By rule</h2>\n'
        yield '<div class="scroll" tabindex="0" role="region" aria-labelledby="by-rule">\n<table>\n<thead><tr>'
        yield '<th scope="col">Rule</th><th scope="col">Why it goes</th><th scope="col" class="n">Removals</th>'
        yield '<th scope="col" class="n">Documents</th><th scope="col" class="n">Characters</th></tr></thead>\n'
        yield "<tbody>\n"
        rules = self._totals.by_rule()
        for rule in rules:
            number, name = self._numbers[rule.rule], _text(rule.rule)
            width = max(round(100 * rule.removals / rules[0].removals), 1)
            yield f'<tr><th scope="row"><label><input type="checkbox" name="rule" value="{number}" data-id="{name}"> '
            yield f'{name}</label></th><td>{_text(rule.reason)}</td><td class="n">{rule.removals:,}'
            yield f'<svg viewBox="0 0 100 4" preserveAspectRatio="none"><rect width="{width}" height="4"/></svg></td>'
            yield f'<td class="n">{rule.documents:,}</td><td class="n">{rule.characters:,}</td></tr>\n'
        yield "</tbody>\n</table>\n</div>\n</section>\n"

    def _document(self, name: str, result: Result) -> Iterator[str]:
        removed = sum(len(removal.text) for removal in result.removals)
        what = f"{count(len(result.removals), 'removal')}, {share(removed, len(result.source))} of the text"
        numbers = " ".join(map(str, sorted({self._numbers[removal.rule] for removal in result.removals})))
        shown = escape(visible(name))
        yield f'<details class="doc" open data-name="{shown.lower()}" data-rules="{numbers}">\n'
        yield f'<summary><h2 dir="auto">{_text(name)}</h2> <span>{what}</span></summary>\n<div class="text" lang="">\n'
        for part in layout(result):
            if isinstance(part, Kept):
                yield from self._stretch(part)
            elif isinstance(part, Changed):
                yield self._group(part.line.removals, [part.line])
            else:
                yield from self._region(part)
        yield "</div>\n</details>\n"

    def _stretch(self, kept: Kept) -> Iterator[str]:
        """Kept lines, those in the middle folded."""
        start = list(islice(kept.forwards(), CONTEXT))
        end = [line for line in islice(kept.backwards(), CONTEXT) if line.number > start[-1].number][::-1]
        yield from map(_line, start)
        if end:
            yield from self._middle(kept, end[0].number)
        yield from map(_line, end)

    def _middle(self, kept: Kept, upto: int) -> Iterator[str]:
        """Kept lines after the first ones and before the one numbered `upto`."""
        middle = islice(kept.forwards(), CONTEXT, CONTEXT + MOST_OF_STRETCH + 1)
        lines = [line for line in middle if line.number < upto]
        if len(lines) < LEAST_FOLDED:
            yield from map(_line, lines)
            return
        which = f"Lines {lines[0].number:,}–{upto - 1:,}"
        self._kept += sum(len(line.pieces[0].text) for line in lines)
        if self._kept > MOST_OF_REPORT:
            yield f'<p class="cut">{which} were kept and are not in this report.</p>\n'
            return
        yield f'<details class="kept"><summary>{which}, kept</summary>\n'
        yield from map(_line, lines[:MOST_OF_STRETCH])
        if len(lines) > MOST_OF_STRETCH:
            yield f'<p class="cut">Lines {lines[-1].number:,}–{upto - 1:,} are not in this report.</p>\n'
        yield "</details>\n"

    def _region(self, region: Region) -> Iterator[str]:
        """Lines removed in a row, a long region folded."""
        if region.folds:
            lines = region.lines
            first, last = (_text("".join(piece.text for piece in line.pieces)) for line in (lines[0], lines[-1]))
            yield f'<details class="run"><summary data-n="{lines[0].number}"><b>{_text(region.title)}</b> '
            yield f'<i>{_text(region.rules_named)}</i> <span class="ends" dir="auto"><span>{first}</span> … '
            yield f"<span>{last}</span></span></summary>\n"
        for removals, group in region.groups:
            yield self._group(removals, group)
        if region.folds:
            yield "</details>\n"

    def _group(self, removals: Sequence[Removal], lines: Iterable[Line]) -> str:
        """Lines that one rule, or the same rules, took something from, with a note for each rule."""
        rules: dict[tuple[str, str], list[Removal]] = {}
        for removal in removals:
            rules.setdefault((removal.rule, removal.reason), []).append(removal)
        numbers = " ".join(str(self._numbers[rule]) for rule, _ in rules)
        notes = "".join(_note(rule, reason, group) for (rule, reason), group in rules.items())
        shown = "".join(map(_line, lines))
        return f'<div class="gone" data-rules="{numbers}"><div>{notes}</div><div>\n{shown}</div></div>\n'


class Names:
    """A list of documents that are named only, each with a note."""

    def __init__(self) -> None:
        self._items: list[tuple[str, str]] = []
        self._count = 0

    def add(self, name: str, note: str = "") -> None:
        """One more; it is counted even if the list is full."""
        self._count += 1
        if len(self._items) < MOST_NAMES:
            self._items.append((name, note))

    def section(self, title: str, about: str) -> str:
        """The list, folded if it is long; "" if it is empty."""
        if not self._count:
            return ""
        items = "".join(f"<li><bdi>{_text(name)}</bdi> <span>{_text(note)}</span></li>\n" for name, note in self._items)
        more = self._count - len(self._items)
        rest = f"<p>… and {more:,} more, not named here.</p>\n" if more else ""
        state = " open" if self._count <= 10 else ""
        return (
            f'<details class="names"{state}><summary><h2>{title}</h2> '
            f"<span>{count(self._count, 'document')} {about}</span></summary>\n<ul>\n{items}</ul>\n{rest}</details>\n"
        )


def _note(rule: str, reason: str, removals: Sequence[Removal]) -> str:
    """What is said beside removed lines: the rule; its reason, the signs and the place when asked."""
    signs = list(dict.fromkeys(sign for removal in removals for sign in removal.evidence))
    more = f" and {len(signs) - MOST_SIGNS:,} more" if len(signs) > MOST_SIGNS else ""
    given_away = f"<span>Signs: {_text('; '.join(signs[:MOST_SIGNS]))}{more}</span>" if signs else ""
    first, last = removals[0], removals[-1]
    lines = (
        f"line {first.first_line:,}"
        if first.first_line == last.last_line
        else (f"lines {first.first_line:,}–{last.last_line:,}")
    )
    where = f"<span>{lines.capitalize()}, characters {first.start:,}–{last.end:,}</span>"
    card = f"<span>{_text(reason)}</span>{given_away}{where}"
    return f'<div class="note" role="note" tabindex="0"><b>{_text(rule)}</b><span class="card">{card}</span></div>'


def _line(line: Line) -> str:
    gap = " gap" if line.after_gap else ""
    return f'<p class="line{gap}" dir="auto" data-n="{line.number}">{"".join(map(_piece, line.pieces))}</p>\n'


def _piece(piece: Piece) -> str:
    if piece.removal:
        return f"<del>{_text(piece.text)}</del>"
    if len(piece.text) <= MOST_OF_LINE:
        return _text(piece.text)
    half = MOST_OF_LINE // 2
    left_out = f'<span class="cut">… {len(piece.text) - 2 * half:,} characters not in this report …</span>'
    return f"{_text(piece.text[:half])} {left_out} {_text(piece.text[-half:])}"


def _text(text: str) -> str:
    """Text as a page can hold it: nothing in it is markup, and what is hidden is shown."""
    return HIDDEN.sub(lambda match: f'<bdi class="sign">{sign(match[0])}</bdi>', escape(text))


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}"
