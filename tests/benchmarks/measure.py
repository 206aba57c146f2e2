"""Times and peaks of functions and processes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).parent.parent.parent
CLEANER = (sys.executable, "-m", "cleaner")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def times(functions: Mapping[str, Callable[[], Any]], rounds: int) -> dict[str, float]:
    """The median time of each function in seconds; they take turns, so that all meet the same machine."""
    found: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(rounds):
        for name, function in functions.items():
            started = time.perf_counter()
            function()
            found[name].append(time.perf_counter() - started)
    return {name: median(seconds) for name, seconds in found.items()}


def process(command: Sequence[str], **options: Any) -> None:
    """Run a command and wait for it; raises CalledProcessError if it fails."""
    given: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": ENVIRONMENT}
    subprocess.run(command, check=True, **(given | options))


# A process starts with the peak of the one that started it, so that a small one must stand between.
_BETWEEN = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
print(usage.ru_maxrss, usage.ru_utime + usage.ru_stime)
os._exit(os.waitstatus_to_exitcode(status))
"""


def peak(command: Sequence[str], **options: Any) -> float:
    """The most memory (MiB) that a command held at a time, in one process."""
    return cost(command, **options)[0]


def cost(command: Sequence[str], **options: Any) -> tuple[float, float]:
    """The most memory (MiB) that one of a command's processes held, and the processor's time (s) for all of them."""
    between = [sys.executable, "-S", "-u", "-c", _BETWEEN, *command]
    run = subprocess.run(between, check=True, stdout=subprocess.PIPE, **({"env": ENVIRONMENT} | options))
    memory, seconds = map(float, run.stdout.split())
    return memory / (1024 if sys.platform == "linux" else 1024 * 1024), seconds


def row(name: str, figure: str, aim: str = "") -> None:
    """Print one result at once."""
    print(f"  {name:58} {figure:>22}  {aim}".rstrip(), flush=True)


def ratio(value: float) -> str:
    return f"{value:.2f}"
