"""A short run of the fuzzer; ``python -m tests.fuzz`` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner.task import Choice
from tests.fuzz.inputs import FILES
from tests.fuzz.invariants import CHOICES, check


@pytest.mark.parametrize(
    ("choice", "jobs"), [(CHOICES[0], 1), (CHOICES[1], 1), (CHOICES[0], 2)], ids=["all", "default", "jobs"]
)
def test_no_file_breaks_a_promise(tmp_path: Path, choice: Choice, jobs: int) -> None:
    @settings(max_examples=80 if jobs == 1 else 20, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(FILES, min_size=1, max_size=6))
    def run(contents: list[bytes]) -> None:
        check(contents, tmp_path / "fuzz", choice, jobs)

    run()
