"""How a user's wish to stop is heard without a loss."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Stop:
    """Whether the user asked to stop (Ctrl-C, or SIGTERM).

    While a document is read and cleaned, or waited for, that raises KeyboardInterrupt at once; at any other time it
    is only noted, so that what is written is also reported. A second time raises in any case, but in no worker: that
    ends anyhow, and its parent decides how long it may take.
    """

    def __init__(self) -> None:
        self.asked = False
        self._raising = False
        self._insistent = 0  # the process in which a second time raises

    @contextmanager
    def listening(self, in_worker: bool = False) -> Iterator[None]:
        """Within this, Ctrl-C and SIGTERM are the wish to stop."""
        self.asked = False
        self._insistent = 0 if in_worker else os.getpid()
        before = [(number, signal.signal(number, self._hear)) for number in (signal.SIGINT, signal.SIGTERM)]
        try:
            yield
        finally:
            for number, handler in before:
                signal.signal(number, handler)

    def _hear(self, number: int, frame: FrameType | None) -> None:
        again, self.asked = self.asked, True
        if self._raising or (again and self._insistent == os.getpid()):
            raise KeyboardInterrupt

    @contextmanager
    def may_raise(self) -> Iterator[None]:
        """Work that can be broken off without a loss."""
        self._raising = True
        try:
            if self.asked:
                raise KeyboardInterrupt
            yield
        finally:
            self._raising = False


STOP = Stop()
