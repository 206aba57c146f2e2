"""What the scripts for clusters have in common: their options, and errors in one line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

import click

from cleaner.commands import DONE, FAILED
from cleaner.commands.options import WHAT, Manual, Option, choice_options, flat
from cleaner.commands.screen import say
from cleaner.commands.settings import choose
from cleaner.extras import MissingExtraError
from cleaner.rule import RuleError

if TYPE_CHECKING:
    from cleaner.engines.columns import Columns

WHERE = "Where it is"
#: Reads Parquet at one path, cleans it, and writes it to another.
Clean = Callable[[str, str, "Columns"], None]


def run(clean: Clean, about: str, examples: str) -> NoReturn:
    """Read the command line, do the work, and exit: 0 done, 2 wrong usage, or something failed."""
    sys.exit(_run(_command(clean, about, examples)))


def _run(command: click.Command) -> int:
    try:
        command.main(standalone_mode=False)
    except click.UsageError as error:
        say(f"{error.format_message()} (see --help)")
    except (click.ClickException, RuleError, MissingExtraError, ValueError, OSError) as error:
        if "\n" in str(error):
            raise  # an engine's own, with the traceback of a worker
        say(f"{type(error).__name__}: {error}" if isinstance(error, OSError) else str(error))
    else:
        return DONE
    return FAILED


def _command(clean: Clean, about: str, examples: str) -> click.Command:
    @click.command(cls=Manual, help=about, examples=examples, context_settings={"help_option_names": ["-h", "--help"]})
    @click.argument("source", metavar="SOURCE")
    @click.argument("target", metavar="TARGET")
    @click.option(
        "--column",
        metavar="NAME",
        default="text",
        cls=Option,
        heading=WHERE,
        help="The column that holds the texts. Default: text.",
    )
    @click.option(
        "--removals-column", metavar="NAME", cls=Option, heading=WHERE, help="Add a column with all that was removed."
    )
    @click.option(
        "--rules-column", metavar="NAME", cls=Option, heading=WHERE, help="Add a column with the rules that fired."
    )
    @choice_options
    @click.option(
        "--force",
        is_flag=True,
        cls=Option,
        heading=WHAT,
        help="Also clean texts that would come out empty or nearly so.",
    )
    def command(source: str, target: str, **options: Any) -> None:
        from cleaner.engines.columns import Columns

        choice = choose(
            options["rules"], flat(options["select"]), flat(options["ignore"]), options["profile"], options["force"]
        )
        clean(
            source,
            target,
            Columns(choice.cleaner(), options["column"], options["removals_column"], options["rules_column"]),
        )

    return command
