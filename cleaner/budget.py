"""What a rule of the user's may cost: a pattern that runs away is stopped, and a function that raises is caught.

Built-in patterns go without a clock. Their tests run each of them against strings made to make it backtrack, and
asking for the time at each line would cost more than most patterns do.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import regex

# Seconds of processor time that one rule's pattern may take over a document, and more for each of its characters.
# Patterns need microseconds for a line and a tenth of a second for a million characters, so that both leave more than
# ten times what a pattern in proportion to its text could ever take; nobody takes two seconds for a hang.
SECONDS, SECONDS_PER_CHARACTER = 2.0, 1e-6


class RuleFaultError(Exception):
    """A rule that can't go on with a document: its id, and why in one line."""

    def __init__(self, rule: str, why: str) -> None:
        super().__init__(f"{rule}: {why}")
        self.rule, self.why = rule, why


class _Account:
    """What each rule has spent on one document that may cost so much."""

    def __init__(self, budget: float = SECONDS) -> None:
        self.budget = budget
        self.spent: dict[str, float] = {}


_ACCOUNT: ContextVar[_Account | None] = ContextVar("account", default=None)


@contextmanager
def document_of(characters: int) -> Iterator[None]:
    """Within this, all that a rule's pattern is tried on is one document of so many characters."""
    token = _ACCOUNT.set(_Account(SECONDS + SECONDS_PER_CHARACTER * characters))
    try:
        yield
    finally:
        _ACCOUNT.reset(token)


class BoundedPattern:
    """A compiled pattern of a rule, with the methods that rules are matched by.

    They raise RuleFaultError once the rule has spent its budget.
    """

    def __init__(self, rule: str, pattern: regex.Pattern[str]) -> None:
        self._rule, self._pattern = rule, pattern

    def fullmatch(self, text: str) -> regex.Match[str] | None:
        with self._clock() as left:
            return self._pattern.fullmatch(text, timeout=left)

    def match(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        with self._clock() as left:
            return self._pattern.match(text, start, end, timeout=left)

    def search(self, text: str, start: int = 0) -> regex.Match[str] | None:
        with self._clock() as left:
            return self._pattern.search(text, start, timeout=left)

    @contextmanager
    def _clock(self) -> Iterator[float]:
        """Gives the seconds that are left, and takes off what was needed."""
        account = _ACCOUNT.get() or _Account()
        left = account.budget - account.spent.get(self._rule, 0.0)
        started = time.thread_time()
        try:
            if left <= 0:
                raise TimeoutError
            yield left
        except TimeoutError:
            why = f"its pattern took more than {account.budget:.1f} seconds"
            raise RuleFaultError(self._rule, why) from None
        finally:
            account.spent[self._rule] = account.budget - left + time.thread_time() - started
