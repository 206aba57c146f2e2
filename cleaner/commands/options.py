"""What the commands' options have in common: their types, and help that reads like a manual."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from cleaner import files
from cleaner.encoding import codec_name
from cleaner.formats import NAMES
from cleaner.profile import PROFILES

# Headings in the help of several commands.
READ, WHAT = "How it is read and run", "What counts as cruft"
WHERE, SHOWN = "Where it goes", "What is shown"
#: The type of a path. What can't be read is told where it is read, as in a batch it stops no other input.
PATH = click.Path(readable=False)
F = TypeVar("F", bound=Callable[..., Any])


class Option(click.Option):
    """An option that the help lists under a heading."""

    def __init__(self, *args: Any, heading: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.heading = heading


class Manual(click.Command):
    """A command whose help has its options under headings, and its examples as they are typed."""

    def __init__(self, *args: Any, examples: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # of an option without its argument nobody says whose it is
            raise

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        headings: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record and isinstance(parameter, click.Option):
                headings.setdefault(getattr(parameter, "heading", "Help"), []).append(record)
        for heading, records in headings.items():
            with formatter.section(heading):
                formatter.write_dl(records)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.examples:
            with formatter.section("Examples"):
                for line in self.examples.strip("\n").splitlines():
                    formatter.write(f"{'':{formatter.current_indent}}{line}".rstrip() + "\n")


class RuleNames(click.ParamType):  # type: ignore[type-arg, unused-ignore]  # not generic in older ones
    """Ids, categories or globs of rules, separated by commas."""

    name = "rules"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[str]:
        names = [name.strip() for name in str(value).split(",") if name.strip()]
        if not names:  # as of a variable of a script that is not set; no names at all would mean all rules
            self.fail("names no rule; 'all' names all", param, ctx)
        return names

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        before, comma, begun = incomplete.rpartition(",")
        return [CompletionItem(before + comma + name) for name in rule_names() if name.startswith(begun)]


class RuleName(click.ParamType):  # type: ignore[type-arg, unused-ignore]  # not generic in older ones
    """An id, a category or a glob."""

    name = "rule"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(name) for name in rule_names() if name.startswith(incomplete)]


class Encoding(click.ParamType):  # type: ignore[type-arg, unused-ignore]  # not generic in older ones
    """The name of a text encoding that Python knows."""

    name = "encoding"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return codec_name(str(value)) and str(value)
        except files.FileError as error:
            self.fail(str(error), param, ctx)


def rule_names() -> list[str]:
    """The ids and categories of the built-in rules. No project's rule file is run for a completion."""
    from cleaner.ruleset import load_builtin

    rules = [rule for ruleset in load_builtin() for rule in ruleset.rules]
    return sorted({rule.category for rule in rules} | {rule.id for rule in rules})


def flat(names: Iterable[Iterable[str]]) -> list[str]:
    """One list of what several options of `RuleNames` gave."""
    return [name for group in names for name in group]


def format_options(function: F) -> F:
    """The options that say how files of many documents are read: ``--format`` and ``--column``."""
    for option in (
        click.option(
            "--column",
            metavar="NAME",
            default="text",
            cls=Option,
            heading=READ,
            help="The column of Parquet, or field of JSON Lines, that holds the text; all others stay as they are. "
            "Default: text.",
        ),
        click.option(
            "--format",
            type=click.Choice(NAMES),
            cls=Option,
            heading=READ,
            help="How files are read, whatever they are called. Default: as their endings say (.jsonl, .parquet, .wet, "
            "and JSON Lines with .gz or .zst; all else is text), and standard input as text.",
        ),
    ):
        function = option(function)
    return function


def wanted_options(function: F) -> F:
    """The options that choose among the files of a directory: ``--include`` and ``--exclude``."""
    for option in (
        click.option(
            "--exclude",
            multiple=True,
            metavar="GLOB",
            cls=Option,
            heading=READ,
            help="Leave out these files and directories of a DIRECTORY. Repeatable.",
        ),
        click.option(
            "--include",
            multiple=True,
            metavar="GLOB",
            cls=Option,
            heading=READ,
            help="Of a DIRECTORY, take only files whose name matches ('*.txt'), or whose path in it does if GLOB has a "
            "slash ('news/*.txt'). Repeatable.",
        ),
    ):
        function = option(function)
    return function


def rules_option(function: F) -> F:
    """``--rules FILE``, which may be repeated."""
    return click.option(
        "--rules",
        multiple=True,
        type=PATH,
        metavar="FILE",
        cls=Option,
        heading=WHAT,
        help="Use the rules of this file too. A rule file is code: only files named here, or in [tool.cleaner] of "
        "the project's pyproject.toml, are run. Repeatable.",
    )(function)


def choice_options(function: F) -> F:
    """The options that choose rules: ``--rules``, ``--select``, ``--ignore`` and ``--profile``."""
    for option in (
        click.option(
            "--profile",
            type=click.Choice(sorted(PROFILES)),
            cls=Option,
            heading=WHAT,
            help="The kind of input: article, text that an extractor found (the default), or page, a raw page dump.",
        ),
        click.option(
            "--ignore",
            multiple=True,
            type=RuleNames(),
            metavar="RULES",
            cls=Option,
            heading=WHAT,
            help="Leave these rules out.",
        ),
        click.option(
            "--select",
            multiple=True,
            type=RuleNames(),
            metavar="RULES",
            cls=Option,
            heading=WHAT,
            help="Use only these rules, even if they are off by default: ids (adblock/wall), categories (adblock) or "
            "globs (ad*), separated by commas.",
        ),
        rules_option,
    ):
        function = option(function)
    return function
