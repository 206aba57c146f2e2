"""Fuzz for some minutes: ``python -m tests.fuzz --minutes 10``. Prints what it found, and exits 1 if it found any."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from cleaner.task import Choice
from tests.fuzz.inputs import FILES
from tests.fuzz.invariants import CHOICES, check

# Directories between two looks at the clock.
_ROUND = 20


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10, help="how long (default: 10)")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32), help="where to start, to repeat a run")
    options = parser.parse_args()
    until = time.monotonic() + 60 * options.minutes
    rounds = files = 0
    with tempfile.TemporaryDirectory() as name:
        while time.monotonic() < until:

            @seed(options.seed + rounds)
            @settings(
                max_examples=_ROUND,
                deadline=None,
                database=None,
                suppress_health_check=list(HealthCheck),
                phases=[Phase.generate, Phase.shrink],
            )
            @given(st.lists(FILES, min_size=1, max_size=12), st.sampled_from(CHOICES), st.sampled_from([1, 2]))
            def one_round(contents: list[bytes], choice: Choice, jobs: int) -> None:
                nonlocal files
                files += len(contents)
                check(contents, Path(name) / "fuzz", choice, jobs)

            try:
                one_round()
            except Exception:
                print(f"found with --seed {options.seed + rounds}:", file=sys.stderr)
                raise
            rounds += 1
    print(f"{files:,} files in {options.minutes:g} minutes from --seed {options.seed}: no crash, no hang, nothing lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
