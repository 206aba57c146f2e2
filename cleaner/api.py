"""What Python programs call: `clean`, and `Cleaner` for a choice of rules that is compiled once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from os import PathLike
from pathlib import Path
from typing import Any

from cleaner.engine import clean_text
from cleaner.index import Base
from cleaner.matcher import Matcher
from cleaner.profile import profile_named
from cleaner.result import Result
from cleaner.rule import Rule
from cleaner.ruleset import kept_of_builtin, load_all, load_builtin, select_rules


class Cleaner:
    """A choice of rules, compiled once and used for many texts.

    rules: rule files to load beside the built-in ones.
    select: ids, categories or globs of the rules to use instead of those on by default.
    ignore: the same, of rules to leave out. A single file or name needs no list around it.
    profile: the name of a profile, see `cleaner.profile`.
    force: clean even what would come out empty or lose more than the profile allows.

    Raises RuleError for a rule file that does not load or a name that no rule has, ValueError for an unknown profile.

    It can be pickled and sent to any machine that has the same version: the text of its rule files goes along, and a
    process that gets it many times compiles it once. What is compiled of the built-in rules is kept for other
    processes, see `cleaner.cache`.
    """

    def __init__(
        self,
        rules: str | PathLike[str] | Iterable[str | PathLike[str]] = (),
        select: str | Iterable[str] = (),
        ignore: str | Iterable[str] = (),
        profile: str = "article",
        force: bool = False,
    ) -> None:
        self.profile = profile_named(profile)
        rules = (rules,) if isinstance(rules, (str, PathLike)) else tuple(rules)
        select, ignore = ((names,) if isinstance(names, str) else tuple(names) for names in (select, ignore))
        self.rules: tuple[Rule, ...] = select_rules(load_all(rules), select, ignore, self.profile)
        self.force = force
        builtin = [rule for ruleset in load_builtin() for rule in ruleset.rules]
        self._matcher = Matcher(self.rules, {rule.id for rule in builtin}, Base(builtin, kept_of_builtin()))
        sources = tuple((Path(path).name, Path(path).read_bytes()) for path in rules)
        self._recipe = (sources, select, ignore, profile, force)

    def clean(self, text: str) -> Result:
        """Take the cruft out of one text; any string will do, the result's `restore()` gives it back.

        A rule that fails on it (a function that raises, a pattern that takes too long) stands in `faults`. Raises
        TypeError for what is no string.
        """
        if not isinstance(text, str):
            hint = "; decode it first" if isinstance(text, (bytes, bytearray)) else ""
            raise TypeError(f"clean takes a str, not {type(text).__name__}{hint}")
        return clean_text(text, self._matcher, self.profile, self.force)

    def __reduce__(self) -> tuple[Any, ...]:
        from cleaner.program import digest  # here, as most programs pickle none

        return _unpickle, (digest(), *self._recipe)


def clean(text: str, profile: str = "article") -> Result:
    """Take the cruft out of one text with the built-in rules of a profile.

    Raises ValueError for an unknown profile, TypeError for what is no string.
    """
    return _default(profile).clean(text)


@cache
def _default(profile: str) -> Cleaner:
    return Cleaner(profile=profile)


def _unpickle(program: str, *recipe: Any) -> Cleaner:
    from cleaner.program import digest

    if program != digest():
        raise RuntimeError("the Cleaner comes from another version of cruft-cleaner; install the same on all machines")
    return _rebuilt(*recipe)


@cache
def _rebuilt(
    sources: tuple[tuple[str, bytes], ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    profile: str,
    force: bool,
) -> Cleaner:
    """A cleaner from the names and contents of its rule files, the same one every time."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="cleaner-") as directory:
        paths = []
        for number, (name, data) in enumerate(sources):  # two may have one name
            path = Path(directory, str(number), name)
            path.parent.mkdir()
            path.write_bytes(data)
            paths.append(path)
        return Cleaner(paths, select, ignore, profile, force)
