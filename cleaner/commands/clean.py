"""``cleaner clean``: takes cruft out of files, directories, or what comes through a pipe."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from cleaner.batch import Batch
from cleaner.commands import DONE, FAILED, FOUND, INTERRUPTED
from cleaner.commands.inputs import STDIN, Inputs, Wanted
from cleaner.commands.options import (
    PATH,
    READ,
    SHOWN,
    WHAT,
    WHERE,
    Encoding,
    Manual,
    Option,
    choice_options,
    flat,
    format_options,
    wanted_options,
)
from cleaner.commands.run import Run, Work
from cleaner.commands.screen import NOT_FOR_A_TERMINAL, Screen, error_console, is_terminal
from cleaner.commands.settings import choose
from cleaner.commands.tally import Tally
from cleaner.files import FileError
from cleaner.formats import CleanItem, Kind, kind_of
from cleaner.report import Report, open_report
from cleaner.report.numbers import count
from cleaner.rule import Rule
from cleaner.task import Choice, CleanFile, Task, reason

if TYPE_CHECKING:
    from cleaner.ledger import Ledger

# What Spark and Dask write beside Parquet files: footers of all of them, with places of bytes that move.
SUMMARIES = ("_metadata", "_common_metadata")

EXAMPLES = """
cleaner clean page.txt                     the cleaned text
curl -s URL | extract | cleaner clean      in a pipe
cleaner clean pages/ --dry-run             what would go, and why
cleaner clean pages/ -o clean/             a directory, mirrored
cleaner clean pages/ -o clean/ --report removed.html
                                           and a report to read in a browser
cleaner clean pages/ --in-place --report removed.jsonl
                                           rewritten; the report can undo it
cleaner clean page.txt --diff | patch -p1  the same, by way of patch(1)
cleaner clean pages/ --check               exit 1 if there is cruft
cleaner clean crawl/ -o clean/ --column text
                                           Parquet, JSON Lines, WET
cleaner clean --format jsonl < crawl.jsonl > clean.jsonl
                                           a field of each line, as a stream
cleaner clean dump.txt --profile page      the article out of a whole page
cleaner clean --select related,adblock page.txt
                                           two kinds of cruft and no other
cleaner clean --rules my_site.py page.txt  with rules of your own
"""


class Options(NamedTuple):
    """The command line, as click gives it."""

    names: tuple[str, ...]
    output: str | None
    in_place: bool
    backup: bool
    dry_run: bool
    diff: bool
    check: bool
    reports: tuple[str, ...]
    jsonl: str | None
    format: str | None
    column: str
    rules: tuple[str, ...]
    select: tuple[list[str], ...]
    ignore: tuple[list[str], ...]
    profile: str | None
    force: bool
    encoding: str | None
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    jobs: int | None
    redo: bool
    quiet: bool

    @property
    def writes(self) -> bool:
        """Whether cleaned text goes anywhere."""
        return not (self.dry_run or self.diff or self.check)

    @property
    def can_be_undone(self) -> bool:
        """Whether there will be anything that undoes what is done in place; an HTML report is for reading."""
        return self.backup or any(not name.lower().endswith(".html") for name in self.reports)

    @property
    def is_left_to_patch(self) -> bool:
        """Whether nothing but a diff undoes what is done in place."""
        kinds = {Path(name).suffix.lower() for name in self.reports}
        return not self.backup and ".diff" in kinds and not kinds & {".json", ".jsonl"}


@click.command("clean", cls=Manual, examples=EXAMPLES)
@click.argument("names", nargs=-1, type=PATH, metavar="[FILE | DIRECTORY | -]...")
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="PATH",
    cls=Option,
    heading=WHERE,
    help="Write the cleaned text to this file; for a directory or several files, into this directory.",
)
@click.option(
    "-i",
    "--in-place",
    is_flag=True,
    cls=Option,
    heading=WHERE,
    help="Rewrite the files where they stand. A file without cruft is not touched.",
)
@click.option(
    "--backup",
    is_flag=True,
    cls=Option,
    heading=WHERE,
    help="With --in-place: keep each file that is rewritten as FILE.orig. No earlier backup is overwritten, and none "
    "is taken as an input.",
)
@click.option(
    "-n",
    "--dry-run",
    is_flag=True,
    cls=Option,
    heading=WHERE,
    help="Write nothing; show what would go, with rule and reason, on standard error.",
)
@click.option(
    "--diff",
    is_flag=True,
    cls=Option,
    heading=WHERE,
    help="Write a unified diff for patch(1) to standard output, and nothing else.",
)
@click.option(
    "--check",
    is_flag=True,
    cls=Option,
    heading=WHERE,
    help="Write nothing; name the inputs that hold cruft, and exit 1 if there are any.",
)
@choice_options
@click.option(
    "--force",
    is_flag=True,
    cls=Option,
    heading=WHAT,
    help="Clean a text even if all or nearly all of it goes; without this, such a text is left whole and named.",
)
@click.option(
    "--report",
    "reports",
    multiple=True,
    type=PATH,
    metavar="FILE",
    cls=Option,
    heading=SHOWN,
    help="Write a report of all removals; the format is that of its ending: .html to read, .json or .jsonl for "
    "programs and to undo, .diff for patch(1). Repeatable.",
)
@click.option(
    "-q",
    "--quiet",
    is_flag=True,
    cls=Option,
    heading=SHOWN,
    help="No progress, no summary, no warnings; failures are still named.",
)
@wanted_options
@format_options
@click.option(
    "--jsonl",
    metavar="FIELD",
    cls=Option,
    heading=READ,
    help="Short for --format jsonl --column FIELD.",
)
@click.option(
    "--encoding",
    type=Encoding(),
    metavar="NAME",
    cls=Option,
    heading=READ,
    help="The encoding of the inputs and the output. Default: what the byte order mark says, else UTF-8; bytes that "
    "are not UTF-8 come out as they went in.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    cls=Option,
    heading=READ,
    help="Worker processes. Default: one per core, once a batch is worth it. The output is the same for any number.",
)
@click.option(
    "--redo",
    is_flag=True,
    cls=Option,
    heading=READ,
    help="Clean all files of a batch, even those that an earlier run with the same rules and options finished and that "
    "have not changed since, and those whose output was edited since.",
)
def command(**options: Any) -> int:
    """Take the cruft out of texts.

    Without a FILE, or with - for one, the text is read from standard input. Cleaned text goes to standard output, in
    the encoding of its input; a DIRECTORY needs -o or --in-place. Hidden files in a directory are passed over, and so
    are images and other binary files, and symbolic links that lead out of it or nowhere.

    What is not removed comes out byte for byte: newlines, byte order marks, and bytes that are not text. Every file
    is written completely or not at all. In a batch a bad file does not stop the others; it is named at the end.

    The same command again, with -o DIRECTORY or --in-place, does only what is missing or changed, by the hashes of
    inputs and outputs. With changed rules or options, or another version of this program, all files are cleaned again.
    An output that was edited since is kept and named; --redo overwrites it. What is done is noted in
    $XDG_CACHE_HOME/cleaner (~/.cache/cleaner), never among the texts.

    Exit status: 0 done, 1 if --check found something, 2 for wrong usage or if an input failed.
    """
    given = Options(**options)
    if given.jsonl is not None:
        if given.format not in (None, "jsonl"):
            raise click.UsageError(f"--jsonl is short for --format jsonl; leave out --format {given.format}")
        given = given._replace(format="jsonl", column=given.jsonl)
    return _clean(given)


def _clean(options: Options) -> int:
    wanted = Wanted(options.include, options.exclude)
    inputs = Inputs(options.names or (STDIN,), options.output or "", options.in_place, wanted)
    _check(options, inputs)
    choice = choose(options.rules, flat(options.select), flat(options.ignore), options.profile, options.force)
    rules = choice.cleaner().rules
    if not options.writes:
        inputs = Inputs(inputs.names, wanted=wanted)
    with ExitStack() as stack:
        reports = _open_reports(options, rules, stack)
        tally = Tally(Screen(options.quiet), reports, options.check, name_withheld=not options.dry_run)
        stack.callback(tally.screen.close)
        if options.in_place and options.writes and not options.can_be_undone:
            tally.caution = "note: nothing can undo this; --report FILE.jsonl or --backup would have"
        if not rules:
            named = " that --select names" if choice.select else ""
            tally.screen.tell(f"no rule is left: --ignore takes all{named}")
        for journal in tally.journals:
            if journal.found:
                tally.screen.tell(f"{journal.path}: left by a run that was killed; the report goes on with it")
        ledger = _ledger(options, inputs, choice, reports, stack)
        if _wants_bar(options, inputs):
            tally.screen.start(inputs, options.format or "")
        _clean_inputs(options, inputs, choice, tally, ledger)
    return _conclude(options, inputs, tally, ledger)


def _conclude(options: Options, inputs: Inputs, tally: Tally, ledger: Ledger | None) -> int:
    """Tell what became of the inputs, now that the reports are complete. Gives the exit code."""
    tally.name_failures()
    if ledger and ledger.trouble:
        tally.screen.tell(f"what is done can't be remembered for the next run: {ledger.trouble}")
    if tally.stopped:
        tally.screen.tell("stopped; what is finished is complete, and the same command does the rest")
        return INTERRUPTED
    if _is_many(options, inputs) and not options.dry_run:
        tally.screen.tell(tally.summary())
    if options.in_place and options.writes and options.is_left_to_patch and tally.beyond_patch:
        what = count(tally.beyond_patch, "document")
        tally.screen.tell(f"note: patch(1) can't undo this in {what}; --report FILE.jsonl or --backup would have")
    if tally.has_failures:
        return FAILED
    return FOUND if options.check and tally.changed else DONE


def _check(options: Options, inputs: Inputs) -> None:
    """Raise UsageError for options and inputs that do not go together."""
    if sys.stdin is None and (STDIN in options.names or not options.names):
        raise click.UsageError("standard input is closed")
    if not options.names and sys.stdin.isatty():
        raise click.UsageError("nothing to clean: name a file or directory, or pipe a text in")
    if "" in (options.output, *options.reports):
        raise click.UsageError("an output's name is empty")
    if options.output and options.in_place:
        raise click.UsageError("-o and --in-place are two places for one text; choose one")
    if options.backup and not options.in_place:
        raise click.UsageError("--backup keeps files that --in-place rewrites; add --in-place")
    if (options.output or options.in_place) and (options.diff or options.check):
        flag = "--diff" if options.diff else "--check"
        raise click.UsageError(f"{flag} writes no cleaned text; leave out -o or --in-place, or use --report")
    _check_reports(options)
    if options.diff and _holds_many(options, inputs):
        raise click.UsageError("--diff is for plain text, not for --jsonl, Parquet and WET; use --report")
    if options.encoding and _holds_many(options, inputs):
        raise click.UsageError("Parquet, WET and JSON Lines are UTF-8; leave out --encoding")
    if options.writes and not (options.output or options.in_place):
        _check_stdout({kind_of(name, options.format or "") for name in inputs.names}, len(inputs.names))
    inputs.check(options.writes, options.reports)


def _check_reports(options: Options) -> None:
    """Raise ClickException for reports that would take the place of what may be all that can undo an earlier run."""
    for name in options.reports:
        goes_on = options.in_place and options.writes and not name.lower().endswith(".diff")
        if goes_on:
            continue
        from cleaner.report.entries import undoes_in_place

        with suppress(OSError):  # which opening the report will tell
            if undoes_in_place(Path(name)):
                raise click.ClickException(f"{name}: holds what an --in-place run removed; name another report")


def _check_stdout(kinds: Collection[Kind], count: int) -> None:
    """Raise UsageError for inputs of these kinds that can't go to standard output one after the other."""
    if len(kinds) > 1 or (count > 1 and Kind("parquet") in kinds):
        raise click.UsageError("these files can't follow each other on standard output; add -o DIRECTORY")
    if any(kind.is_compressed for kind in kinds) and is_terminal(sys.stdout):
        raise click.UsageError(NOT_FOR_A_TERMINAL)


def _open_reports(options: Options, rules: Sequence[Rule], stack: ExitStack) -> list[Report]:
    """The reports asked for. The stack closes them, whatever happens: what is done is also told."""
    reports: list[Report] = []
    if options.dry_run:
        from cleaner.report.terminal import TerminalReport

        reports.append(TerminalReport(error_console()))
    with ExitStack() as opened:
        for name in options.reports:
            try:
                report = open_report(Path(name), rules, options.in_place and options.writes)
            except ValueError as error:
                raise click.UsageError(str(error)) from None
            except (OSError, FileError) as error:
                raise click.ClickException(f"{name}: {reason(error)}") from None
            opened.callback(report.abandon)
            reports.append(report)
        opened.pop_all()
    for each in reports:
        stack.callback(each.close)
    return reports


def _ledger(
    options: Options, inputs: Inputs, choice: Choice, reports: Sequence[Report], stack: ExitStack
) -> Ledger | None:
    """What earlier runs of a batch have finished; None for what is too small to be remembered."""
    if not (options.writes and inputs.is_batch and (options.output or options.in_place)):
        return None
    from cleaner.ledger import Ledger, fingerprint, place_of

    places = [Path(options.output)] if options.output else [Path(name) for name in inputs.names]
    mark = fingerprint(choice, options.encoding or "", options.format or "", options.column)
    return stack.enter_context(Ledger(place_of(places), mark, reports, options.redo))


def _wants_bar(options: Options, inputs: Inputs) -> bool:
    if options.dry_run or not _is_many(options, inputs):
        return False
    return bool(options.output or options.in_place or options.check) or not is_terminal(sys.stdout)


def _holds_many(options: Options, inputs: Inputs) -> bool:
    """Whether a file that was named holds many documents."""
    return any(_is_container(options, name) for name in inputs.names)


def _is_many(options: Options, inputs: Inputs) -> bool:
    """Whether there are, or could be, many documents."""
    return inputs.is_batch or _holds_many(options, inputs)


def _is_container(options: Options, name: str) -> bool:
    return kind_of(name, options.format or "").is_container


def _clean_inputs(options: Options, inputs: Inputs, choice: Choice, tally: Tally, ledger: Ledger | None) -> None:
    to_stdout = options.writes and not (options.output or options.in_place)
    clean_file = CleanFile(
        choice,
        options.encoding or "",
        options.in_place,
        options.backup,
        resume=ledger is not None,
        send_text=to_stdout,
        send_diff=options.diff,
        send_result=bool(tally.reports),
        journals=tally.journals,
    )
    work = Work(clean_file, CleanItem(choice, options.column, send_result=bool(tally.reports)))
    tasks = _readable(options, inputs.tasks(read_stdin=not _is_container(options, "")))
    if options.profile is None and choice.profile == "article":
        tasks = _with_hint(options, tasks, tally)
    with Batch(work, options.jobs) as batch:
        run = Run(work, batch, tally, ledger, options.format or "", options.writes)
        run.clean(ledger.look_up(tasks) if ledger else tasks, to_stdout or options.diff)


def _readable(options: Options, tasks: Iterable[Task]) -> Iterator[Task]:
    """The tasks; those that can't be done as the options want it say so."""
    for task in tasks:
        if task.source and task.source.name in SUMMARIES:
            yield task._replace(skip="sums up the Parquet files beside it as they were; left out")
        elif options.diff and _is_container(options, task.name):
            yield task._replace(error="--diff is for plain text; use --report")
        else:
            yield task


def _with_hint(options: Options, tasks: Iterable[Task], tally: Tally) -> Iterator[Task]:
    """The tasks; at the first of page dumps, say how these are cleaned best."""
    said = False
    for task in tasks:
        if not said and kind_of(task.name, options.format or "").format == "wet":
            said = True
            tally.screen.tell("WET holds whole pages: --profile page takes menus and footers, too")
        yield task
