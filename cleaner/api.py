"""What Python programs call: `clean`, and `Cleaner` for a choice of rules that is compiled once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from os import PathLike

from cleaner.engine import clean_text
from cleaner.matcher import Matcher
from cleaner.profile import profile_named
from cleaner.result import Result
from cleaner.rule import Rule
from cleaner.ruleset import load_all, load_builtin, select_rules


class Cleaner:
    """A choice of rules, compiled once and used for many texts.

    rules: rule files to load beside the built-in ones. select: ids, categories or globs of the rules to use instead of
    those on by default. ignore: the same, of rules to leave out. profile: the name of a profile, see `profile`.
    force: clean even what would come out empty or lose more than the profile allows.
    Raises RuleError for a rule file that does not load or a name that no rule has, ValueError for an unknown profile.
    """

    def __init__(
        self,
        rules: Sequence[str | PathLike[str]] = (),
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        profile: str = "article",
        force: bool = False,
    ) -> None:
        self.profile = profile_named(profile)
        self.rules: tuple[Rule, ...] = select_rules(load_all(rules), select, ignore, self.profile)
        self.force = force
        trusted = {rule.id for ruleset in load_builtin() for rule in ruleset.rules}
        self._matcher = Matcher(self.rules, trusted)

    def clean(self, text: str) -> Result:
        """Take the cruft out of one text; any string will do, the result's `restore()` gives it back.

        A rule that fails on it (a function that raises, a pattern that takes too long) stands in `faults`.
        """
        return clean_text(text, self._matcher, self.profile, self.force)


def clean(text: str, profile: str = "article") -> Result:
    """Take the cruft out of one text with the built-in rules of a profile.

    Raises ValueError for an unknown profile.
    """
    return _default(profile).clean(text)


@cache
def _default(profile: str) -> Cleaner:
    return Cleaner(profile=profile)
