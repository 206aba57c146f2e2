"""``cleaner rules``: what the rules are, what they do, and how new ones are made."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import click

from cleaner.commands import DONE, FAILED, FOUND, INTERRUPTED, help_without_command
from cleaner.commands.inputs import Inputs
from cleaner.commands.options import PATH, Manual, RuleName, choice_options, flat, format_options, rules_option
from cleaner.commands.screen import Screen, is_terminal, say
from cleaner.commands.settings import choose
from cleaner.commands.tally import Tally
from cleaner.formats import CleanItem
from cleaner.profile import profile_named
from cleaner.report.numbers import count
from cleaner.report.visible import visible
from cleaner.rule import Rule, phrase_table, phrases_of
from cleaner.ruleset import answers, load_all, load_builtin, load_file, select_rules
from cleaner.task import CleanFile, reason

# Columns of a terminal on which a table of rules has room for all that it tells of them, and what is left out of it
# elsewhere. Languages are counted if there are more.
_ROOMY, _DISPENSABLE = 100, ("kind", "phrases")
_MOST_LANGUAGES = 3


@click.group("rules", invoke_without_command=True)
@click.pass_context
def command(ctx: click.Context) -> int:
    """Show, test, make and measure rules.

    A rule has an id, category/name, which is shown in reports and taken by --select and --ignore.
    """
    return help_without_command(ctx)


@command.command(
    "list",
    cls=Manual,
    examples="""
cleaner rules list                          all rules, as a table
cleaner rules list | cut -f 1               their ids
cleaner rules list | awk -F'\\t' '$3=="off"'  those that are off
""",
)
@choice_options
def list_rules(
    rules: Sequence[str],
    select: Sequence[list[str]],
    ignore: Sequence[list[str]],
    profile: str | None,
) -> None:
    """List all rules.

    The columns: id, kind, on or off, languages, number of phrases, reason.
    On a terminal this is a table of the columns that fit; in a pipe, one rule a line with tabs between the columns.
    """
    choice = choose(rules, flat(select), flat(ignore), profile)
    active = {rule.id for rule in choice.cleaner().rules}
    rows = [
        (
            rule.id,
            _kind(rule),
            "on" if rule.id in active else "off",
            _languages(rule),
            len(phrases_of(phrase_table(rule))),
            rule.reason,
        )
        for ruleset in load_all(choice.rules)
        for rule in ruleset.rules
    ]
    _print_table(("rule", "kind", "state", "languages", "phrases", "reason"), rows)


@command.command("show", cls=Manual, examples="cleaner rules show adblock/wall\ncleaner rules show adblock 'news*'")
@click.argument("names", nargs=-1, required=True, type=RuleName(), metavar="RULE...")
@rules_option
def show(names: Sequence[str], rules: Sequence[str]) -> None:
    """Show all there is to know about rules.

    RULE is an id, a category or a glob. Shows what each rule is for, where it matches, its pattern, the examples that
    are its tests, and its phrases.
    """
    choice = choose(rules, (), (), None)
    sets = load_all(choice.rules)
    select_rules(sets, names, (), profile_named("article"))  # raises RuleError for a name that no rule answers to
    active = {rule.id for rule in choice.cleaner().rules}
    for ruleset in sets:
        wanted = [rule for rule in ruleset.rules if any(answers(rule, name) for name in names)]
        if wanted:
            click.echo(click.style(ruleset.path, bold=True))
            click.echo(_indented(ruleset.about))
        for rule in wanted:
            click.echo("\n".join(["", *_described(rule, rule.id in active), ""]))


@command.command("test", cls=Manual, examples="cleaner rules test\ncleaner rules test my_site.py")
@click.argument("files", nargs=-1, type=PATH, metavar="[FILE]...")
def test(files: Sequence[str]) -> int:
    """Test rules by their own examples.

    Tests the built-in rules, or those of the rule files named. Names every rule that does not do what its examples
    say or never matches them, phrases that two rules share, and patterns whose time grows faster than their input.
    Exit status 1 if there are any, 2 if a file does not load.
    """
    from cleaner.check import Problem, check

    named = [load_file(file) for file in dict.fromkeys(files)]
    places = {Path(ruleset.path).resolve() for ruleset in named}
    others = [ruleset for ruleset in load_builtin() if Path(ruleset.path).resolve() not in places]
    problems = []
    owners = {rule.id: ruleset.path for ruleset in others for rule in ruleset.rules}
    for rule, path in [(rule, ruleset.path) for ruleset in named for rule in ruleset.rules]:
        if owners.setdefault(rule.id, path) != path:
            problems.append(Problem(rule.id, f"is already an id of {owners[rule.id]}; choose another"))
    problems += check(named, others) if named else check(others)
    for problem in problems:
        click.echo(visible(f"{problem.rule}: {problem.what}"))
    tested = [rule for ruleset in named or others for rule in ruleset.rules]
    examples = sum(len(rule.removes) + len(rule.keeps) for rule in tested)
    found = count(len(problems), "problem") if problems else "all as they should be"
    say(f"{count(len(tested), 'rule')}, {count(examples, 'example')}: {found}")
    return FOUND if problems else DONE


@command.command("new", cls=Manual, examples="cleaner rules new my_site.py && cleaner rules test my_site.py")
@click.argument("file", type=PATH)
def new(file: str) -> None:
    """Write a rule file to start from.

    It is complete, passes its tests, and says what to change.
    """
    path = Path(file)
    if path.suffix != ".py":
        raise click.UsageError(f"{file}: a rule file's name ends in .py")
    try:
        with path.open("x", encoding="utf-8") as target:
            target.write(_template(path.stem))
    except FileExistsError:
        raise click.ClickException(f"{file}: already exists; name another file") from None
    except OSError as error:
        raise click.ClickException(f"{file}: {reason(error)}") from None
    say(f"wrote {file}; test it with: cleaner rules test {file}")


@command.command("stats", cls=Manual, examples="cleaner rules stats pages/\ncleaner rules stats pages/ --select all")
@click.argument("names", nargs=-1, required=True, type=PATH, metavar="FILE | DIRECTORY...")
@choice_options
@format_options
def stats(
    names: Sequence[str],
    rules: Sequence[str],
    select: Sequence[list[str]],
    ignore: Sequence[list[str]],
    profile: str | None,
    format: str | None,
    column: str,
) -> int:
    """Tell which rules earn their keep.

    Shows how often each rule fires on the texts of a directory, on how many of them, and on what. The rules that fire
    most come first; those that never do are counted at the end. Nothing is written.
    """
    from cleaner.batch import Batch
    from cleaner.commands.run import Run, Work
    from cleaner.commands.stats import Firings

    choice = choose(rules, flat(select), flat(ignore), profile)
    active = choice.cleaner().rules
    inputs = Inputs(names)
    inputs.check(writes=False)
    firings = Firings()
    tally = Tally(Screen(quiet=False), [firings])
    work = Work(CleanFile(choice, send_result=True), CleanItem(choice, column, send_result=True))
    with closing(tally.screen), Batch(work) as batch:
        tally.screen.start(inputs, format or "")
        Run(work, batch, tally, format=format or "").clean(inputs.tasks())
    rows = [(firing.rule, firing.removals, firing.documents, " ┆ ".join(firing.examples)) for firing in firings]
    _print_table(("rule", "removals", "documents", "examples"), rows)
    tally.name_failures()
    tally.screen.tell(f"{tally.summary()}; {count(len(active) - len(rows), 'rule')} never fired")
    return INTERRUPTED if tally.stopped else FAILED if tally.has_failures else DONE


@command.command("phrases", cls=Manual, examples="cleaner rules phrases | grep -vixFf - page.txt")
@click.argument("names", nargs=-1, type=RuleName(), metavar="[RULE]...")
@rules_option
def phrases(names: Sequence[str], rules: Sequence[str]) -> None:
    """Print the phrases that rules know.

    One phrase a line, from all rules that are on or from those named.
    """
    for rule in choose(rules, names, (), None).cleaner().rules:
        for phrase in phrases_of(phrase_table(rule)):
            click.echo(phrase)


def _kind(rule: Rule) -> str:
    return type(rule).__name__.lower()


def _languages(rule: Rule) -> str:
    """Their tags; on a terminal, where many would fill half the screen, how many they are."""
    if len(rule.languages) > _MOST_LANGUAGES and is_terminal(sys.stdout):
        return f"{len(rule.languages)}"
    return " ".join(rule.languages)


def _print_table(header: Sequence[str], rows: Iterable[Sequence[str | int]]) -> None:
    """A table on a terminal; in a pipe one row a line, its cells with tabs between them and no header."""
    if not is_terminal(sys.stdout):
        for row in rows:
            click.echo("\t".join(visible(str(cell)).replace("\t", " ") for cell in row))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    left_out = _DISPENSABLE if console.width < _ROOMY else ()
    shown = [number for number, name in enumerate(header) if name not in left_out]
    for name in (header[number] for number in shown):
        is_number = name in ("phrases", "removals", "documents")
        # An id is there to be copied, so it stays whole.
        table.add_column(name, justify="right" if is_number else "left", overflow="fold", no_wrap=name == "rule")
    for row in rows:
        cells = (row[number] for number in shown)
        table.add_row(*(Text(f"{cell:,}" if isinstance(cell, int) else visible(cell)) for cell in cells))
    console.print(table)


def _described(rule: Rule, is_on: bool) -> Iterator[str]:
    """All there is to know about a rule, line by line."""
    state = "on" if is_on else "off"
    default = "on" if rule.enabled else "off"
    yield click.style(rule.id, bold=True) + f"  {_kind(rule)}, {state}{'' if state == default else ' here'}"
    yield f"  {visible(rule.reason)}"
    yield ""
    yield f"  by default  {default}"
    yield f"  languages   {' '.join(rule.languages)}"
    yield f"  where       {', '.join(rule.where)}"
    yield f"  longest     {rule.longest:,} characters a line"
    if rule.longest_text:
        yield f"  texts       of at most {rule.longest_text:,} characters"
    if rule.weak:
        yield "  weak        removes nothing alone, only beside other cruft or at the text's end"
    if least := getattr(rule, "least", 0):
        yield f"  least       {least} of its headings, anywhere in the text"
    for name in ("items", "most", "alone", "at", "words", "pattern", "unless", "rest"):
        value = getattr(rule, name, "")
        if value != "":
            yield f"  {name:10}  {visible(' '.join(str(value).split()))}"
    find = getattr(rule, "find", None)
    if find is not None:
        yield f"  finds       {visible(' '.join((find.__doc__ or find.__name__).split()))}"
    for title, examples in (("removes", rule.removes), ("keeps", rule.keeps)):
        yield ""
        yield f"  {title}"
        for example in examples:
            first, *rest = example.split("\n")
            yield f"    - {visible(first)}"
            yield from (f"      {visible(line)}".rstrip() for line in rest)
    if said := getattr(rule, "said", ()):
        yield ""
        yield "  also where the text says"
        yield from (f"    {visible(piece)}" for piece in said)
    for language, block in phrase_table(rule).items():
        yield ""
        yield f"  phrases in {language}"
        yield from (f"    {visible(phrase)}" for phrase in phrases_of({language: block}))


def _indented(text: str) -> str:
    return "\n".join(f"  {visible(line)}".rstrip() for line in text.splitlines())


def _template(stem: str) -> str:
    category = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-") or "my"
    return _TEMPLATE.replace("CATEGORY", category)


_TEMPLATE = '''"""Rules for one site's cruft. Say here what it is, and what looks like it and is not.

Test it with `cleaner rules test`, see what it does with `cleaner clean --rules THIS_FILE pages/ --dry-run`.
"""

from cleaner.rule import Line, Phrases

# Whole lines, one a line, by language. Case, accents, spaces, outer punctuation and emoji do not count; # stands for
# a number and * for one to six words.
NOTICES = {
    "en": """
        the ferryman recommends
        # berths are free tonight
        tide table for *
    """,
}

RULES = [
    Phrases(
        id="CATEGORY/notices",
        reason="A notice of the harbour office that stands on every page.",
        phrases=NOTICES,
        # Where it may match: "head", "body", "tail"; leave it out for anywhere.
        where=("body", "tail"),
        # What it must catch. The parts that must go stand between the two marks; without marks, all of it.
        removes=["The ferryman recommends:", "The river fell in the night.\\n\\n⟦12 BERTHS ARE FREE TONIGHT⟧"],
        # What it must leave alone: think about how it could go wrong.
        keeps=["The ferryman recommends a coat in any weather.", "She drew up a tide table for every port she knew."],
    ),
    Line(
        id="CATEGORY/page-number",
        reason="The page's place in a series, not a part of the text.",
        # A regular expression for a whole line, in any case; tried only on lines that have one of these words.
        pattern=r"page \\d+ of \\d+",
        words="page",
        removes=["Page 2 of 5", "The bridge was opened in spring.\\n⟦page 3 of 3⟧"],
        keeps=["Page 2 of 5 is missing from the manuscript.", "See page 14."],
    ),
]
'''
