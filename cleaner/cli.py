"""The command `cleaner`: its subcommands, and what becomes of errors."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

import click

from cleaner import __version__
from cleaner.commands import DONE, FAILED, INTERRUPTED, help_without_command

COMMANDS = ("clean", "restore", "rules")
# Objects between two searches for cycles. Python looks for them every 700, which takes a tenth of a short run; we make
# next to none.
_OBJECTS = 100_000
#: The exit code of a process that nobody reads any more, beside those of `commands`.
CLOSED_PIPE = 128 + 13


class ClosedPipeError(Exception):
    """Who read our output has gone. Not an OSError: click would end those with the exit code of `--check`."""


class Commands(click.Group):
    """Subcommands that are imported when they are used: starting takes most of the time of a short run."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise ClosedPipeError from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if not (ctx.resilient_parsing or name.startswith("-") or self.get_command(ctx, name)):
            meant = _meant(name)
            hint = f" Did you mean {meant!r}?" if meant else ""
            raise click.UsageError(f"No such command {name!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"cleaner.commands.{cmd_name}").command
        return command


def _meant(name: str) -> str:
    """What somebody wanted who typed this instead of a command; "" if nobody knows."""
    from difflib import get_close_matches

    return f"clean {name}" if Path(name).exists() else next(iter(get_close_matches(name, COMMANDS)), "")


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="cleaner %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> int:
    """Take scraped-page cruft out of text: share bars, teasers, cookie notices, adblock walls.

    What is not cruft comes out byte for byte, and every removal can be explained and undone. Start with

    \b
        cleaner clean page.txt --dry-run      what would go, and why
        cleaner clean page.txt                the cleaned text, on standard output

    Each command's --help has examples. Shell completion, for bash, zsh or fish, in the shell's start-up file:

    \b
        eval "$(_CLEANER_COMPLETE=bash_source cleaner)"
    """
    return help_without_command(ctx)


def main() -> NoReturn:
    """Run the command line and exit: 0 done, 1 `--check` found something, 2 usage or some input failed."""
    gc.set_threshold(_OBJECTS)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a phrase in another script is no reason to fail
    code = _run()
    gc.freeze()  # what is left goes with the process; Python would search it for cycles three times
    sys.exit(code)


def _run() -> int:
    from cleaner.files import FileError
    from cleaner.rule import RuleError

    try:
        code = cli.main(prog_name="cleaner", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code if isinstance(code, int) else DONE
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "cleaner"
        return _fail(f"{error.format_message()} (see {command} --help)")
    except click.ClickException as error:
        return _fail(error.format_message())
    except (RuleError, FileError) as error:
        return _fail(str(error))
    except (ClosedPipeError, BrokenPipeError):
        return _let_go(CLOSED_PIPE)
    except OSError as error:
        from cleaner.task import reason

        return _let_go(_fail(f"{error.filename or 'standard output'}: {reason(error)}"))
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED


def _fail(message: str) -> int:
    from cleaner.commands.screen import say

    say(" ".join(message.split()))
    return FAILED


def _let_go(code: int) -> int:
    """Give up the standard streams, so that nothing more is said about them at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            os.dup2(nowhere, stream.fileno())
    return code
