"""The terminal report: what would go, line by line, and a table by rule. Printed as documents come."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cleaner.folding import key
from cleaner.report.layout import Changed, Kept, Line, Region, layout
from cleaner.report.numbers import count, share
from cleaner.report.totals import DONE, Totals
from cleaner.report.visible import visible
from cleaner.result import Removal, Result

# Kept lines shown on either side of a removal: enough to see where it stands.
CONTEXT = 1
# Characters of a removed line: some rows of a terminal. The diff and the file reports have all of it.
LONGEST = 300
# Characters kept of a line beside a removed piece: the sentence that it hung on.
BESIDE = 60
# Without a terminal nothing is wrapped, and context is cut here.
PIPE_WIDTH = 120
GUTTER = 9
# Characters of a line that are shown in a row at least, however narrow the terminal.
LEAST_WIDTH = 20


class TerminalReport:
    """Prints to a console, in colour where that can show it; elsewhere signs say the same."""

    journal = None

    def __init__(self, console: Console) -> None:
        self._console = console
        self._totals = Totals()
        self._width = max((console.width if console.is_terminal else PIPE_WIDTH) - GUTTER, LEAST_WIDTH)

    def add(self, name: str, result: Result, encoding: str = "utf-8", place: str = "") -> None:
        self._totals.add(result)
        if not result.removals and not result.withheld and not result.faults:
            return
        self._print(self._heading(name, result))
        for fault in result.faults:
            self._row(0, "", Text(visible(str(fault)), "bold red"))
        before: Kept | None = None
        shown = 0  # number of the last line that was printed
        for part in layout(result):
            if isinstance(part, Kept):
                if shown:
                    shown = self._context(islice(part.forwards(), CONTEXT), shown)
                before = part
                continue
            if before:
                shown = self._context(reversed(list(islice(before.backwards(), CONTEXT))), shown)
                before = None
            shown = self._region(part) if isinstance(part, Region) else self._changed(part)
        self._print(Text())

    def fail(self, name: str, error: str) -> None:
        self._totals.failed += 1
        self._print(Text.assemble((visible(name), "bold"), (f"  failed: {visible(error)}", "bold red")))

    def knows(self, name: str, documents: int = 0) -> bool:
        return True

    def skip(self, name: str) -> None:
        self._totals.skipped += 1
        self._print(Text.assemble((visible(name), "bold"), (f"  {DONE}", "dim")))

    def close(self) -> None:
        totals = self._totals
        if totals.rules:
            self._console.print(self._table())
            self._print(Text())
        self._print(Text(_summary(totals)))

    def _heading(self, name: str, result: Result) -> Text:
        if result.withheld:
            why = f"  left whole: {visible(result.withheld)}; --force cleans it all the same"
            return Text.assemble((visible(name), "bold"), (why, "yellow"))
        removed = sum(len(removal.text) for removal in result.removals)
        what = f"  {count(len(result.removals), 'removal')}, {share(removed, len(result.source))} of the text"
        return Text.assemble((visible(name), "bold"), (what, "dim"))

    def _context(self, lines: Iterable[Line], shown: int) -> int:
        """Print kept lines after the line numbered `shown`; gives the number of the last one printed."""
        for line in lines:
            if line.number > shown:
                if shown and line.number > shown + 1 + line.after_gap:
                    self._print(Text("⋮".rjust(GUTTER - 3), "dim"))
                self._row(line.number, " ", Text(self._start(line.pieces[0].text), "dim"))
                shown = line.number
        return shown

    def _region(self, region: Region) -> int:
        """Print removed lines, of a long region the first and the last; gives the number of the last one."""
        if region.folds:
            self._folded(region)
        else:
            for removals, lines in region.groups:
                self._label(removals)
                for line in lines:
                    self._line(line)
        return region.lines[-1].number

    def _folded(self, region: Region) -> None:
        first, *between, last = region.lines
        heading = Text.assemble((visible(region.title), "bold"))
        if region.leading.rule != region.rules_named:
            heading.append(f"  {visible(region.rules_named)}", "dim")
        self._row(0, "", heading)
        self._label((region.leading,))
        self._line(first)
        self._row(0, "⋮", Text(count(len(between), "line"), "red dim"))
        self._line(last)

    def _line(self, line: Line) -> None:
        self._row(line.number, "-", self._removed("".join(piece.text for piece in line.pieces)))

    def _changed(self, changed: Changed) -> int:
        line = changed.line
        self._label(line.removals)
        text = Text()
        last = len(line.pieces) - 1
        for index, piece in enumerate(line.pieces):
            if piece.removal:
                text.append_text(self._removed(piece.text, inline=True))
            else:
                text.append(_beside(piece.text, at_start=index == 0, at_end=index == last), "dim")
        self._row(line.number, "~", text)
        return line.number

    def _label(self, removals: tuple[Removal, ...]) -> None:
        """The rules of some removals, each with its reason and the signs that neither it nor the removed text shows."""
        signs: dict[tuple[str, str], dict[str, None]] = {}
        for removal in removals:
            said = key(f"{removal.text} {removal.reason}")
            unseen = (sign for sign in removal.evidence if key(sign) not in said)
            signs.setdefault((removal.rule, removal.reason), {}).update(dict.fromkeys(unseen))
        for (rule, reason), unseen_signs in signs.items():
            why = f"{reason} ({'; '.join(unseen_signs)})" if unseen_signs else reason
            self._row(0, "", Text.assemble((visible(rule), "cyan"), "  ", (visible(why), "dim italic")))

    def _removed(self, text: str, inline: bool = False) -> Text:
        """Removed text, struck through; where that can't be shown, a piece of a line stands in ``[-…-]``."""
        shown = visible(_shortened(text, LONGEST))
        if inline and self._console.color_system is None:
            shown = f"[-{shown}-]"
        return Text(shown, "red strike")

    def _start(self, text: str) -> str:
        """As much of a line's start as one row holds."""
        shown = Text(visible(text[: self._width + 1]))
        shown.truncate(self._width, overflow="ellipsis")
        return shown.plain

    def _row(self, number: int, sign: str, text: Text) -> None:
        """A line with its number and sign before it; what does not fit hangs below its start."""
        gutter = Text.assemble((f"{number or '':>{GUTTER - 3}} {sign:1} ", "red" if sign == "-" else "dim"))
        fits = not self._console.is_terminal or text.cell_len <= self._width
        for row in [text] if fits else text.wrap(self._console, self._width):
            self._print(gutter + row)
            gutter = Text(" " * GUTTER)

    def _print(self, text: Text) -> None:
        self._console.print(text, soft_wrap=True, highlight=False)

    def _table(self) -> Table:
        table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
        table.add_column("rule", style="cyan", no_wrap=True)
        for name in ("removals", "documents", "characters"):
            table.add_column(name, justify="right")
        for rule in self._totals.by_rule():
            numbers = (rule.removals, rule.documents, rule.characters)
            table.add_row(Text(visible(rule.rule)), *(f"{number:,}" for number in numbers))
        return table


def _summary(totals: Totals) -> str:
    if not (totals.documents or totals.failed or totals.skipped):
        return "Nothing to clean."
    found = f"{count(totals.removals, 'removal')} in {totals.changed:,} of {count(totals.documents, 'document')}"
    found += f", {share(totals.removed_characters, totals.characters)} of the text"
    withheld = f"; {totals.withheld:,} left whole" if totals.withheld else ""
    failed = f"; {totals.failed:,} failed" if totals.failed else ""
    return f"{found}{withheld}{failed}."


def _shortened(text: str, longest: int) -> str:
    """A long text's start and end."""
    if len(text) <= longest:
        return text
    tail = longest // 4
    return f"{text[: longest - tail]} … {text[-tail:]}"


def _beside(text: str, at_start: bool, at_end: bool) -> str:
    """The part of a kept text that is near the removed pieces beside it."""
    if len(text) <= 2 * BESIDE:
        return visible(text)
    start = "" if at_start else visible(text[:BESIDE])
    end = "" if at_end else visible(text[-BESIDE:])
    return f"{start}…{end}"
