"""One file per command: options in, calls down, exit code out."""

import click

#: The exit codes: done; `--check` or `rules test` found something; wrong usage, or some input failed; Ctrl-C, as of a
#: process that the signal ended.
DONE, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 128 + 2


def help_without_command(ctx: click.Context) -> int:
    """What a group of commands does itself: it prints its help if none of them was called. Gives the exit code."""
    if ctx.invoked_subcommand:
        return DONE
    click.echo(ctx.get_help(), err=True)
    return FAILED
