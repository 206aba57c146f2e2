"""Large inputs: what they need, and how time grows with them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cleaner import Cleaner
from tests.benchmarks import texts
from tests.benchmarks.measure import CLEANER, peak, ratio, row, times


def memory(directory: Path, megabytes: int, stream: int) -> None:
    """Peaks of one process."""
    print("\nMemory")
    small, large = directory / "small.txt", directory / "large.txt"
    small.write_text(texts.document(1_000), "utf-8")
    large.write_text(texts.document(megabytes * 1_000_000), "utf-8")
    command = [*CLEANER, "clean", str(large), "-o", str(directory / "large.clean"), "--jobs", "1"]
    row("one small document", f"{peak([*CLEANER, 'clean', str(small)]):.0f} MiB")
    row(f"one document of {megabytes} MB", f"{peak(command):.0f} MiB", "at most 200 MiB for 100 MB")
    large.unlink()
    line = json.dumps({"text": texts.document(5_000)}).encode() + b"\n"
    crawl = directory / "crawl.jsonl"
    with crawl.open("wb") as file:
        for _ in range(stream * 1_000_000 // len(line)):
            file.write(line)
    with crawl.open("rb") as file:
        found = peak([*CLEANER, "clean", "--jsonl", "text", "--jobs", "1", "-q"], stdin=file)
    row(f"a stream of {stream} MB of documents", f"{found:.0f} MiB", "at most 200 MiB for 1 GB")
    crawl.unlink()


def growth(directory: Path, rounds: int, scale: int) -> None:
    """How much longer twice the input takes."""
    print("\nGrowth: time for twice the input, at most 2.2")
    cleaner = Cleaner()
    cleaner.clean(texts.traps(2_000))

    def of_text(make: Callable[[int], str]) -> Callable[[int], Callable[[], Any]]:
        def prepare(size: int) -> Callable[[], Any]:
            text = make(size)
            return lambda: cleaner.clean(text)

        return prepare

    def of_rules(count: int) -> Callable[[], Any]:
        path = texts.rule_file(directory / f"many_{count}.py", count)
        text = texts.document(200_000)
        return lambda: Cleaner([path]).clean(text)

    cases: dict[str, tuple[Callable[[int], Callable[[], Any]], int, int]] = {
        # All of a kind are large, or none: below `engine.LARGE` a text is held twice, and takes less time.
        "one document, characters": (of_text(texts.document), 10_000_000 * scale, 1),
        "one line, characters": (of_text(texts.line), 2_500_000 * scale, 1),
        "short lines": (of_text(texts.short_lines), max(500_000 * scale, 1_000_000), 1),
        # One round more or less makes a step of a half, which three doublings share.
        "openers and near-misses, lines": (of_text(texts.traps), 20_000, 3),
        "rules": (of_rules, 5_000, 1),
    }
    for name, (prepare, size, doublings) in cases.items():
        largest = size * 2**doublings
        found = times({"least": prepare(size), "most": prepare(largest)}, rounds)
        label = f"{name}: {size:,} to {largest:,} ({found['most']:.1f} s)"
        row(label, ratio((found["most"] / found["least"]) ** (1 / doublings)), "at most 2.2")
