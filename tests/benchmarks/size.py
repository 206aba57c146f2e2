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

    cases: dict[str, tuple[Callable[[int], Callable[[], Any]], int]] = {
        # Both are large: below `engine.LARGE` a text is held twice, and takes half the time.
        "one document, characters": (of_text(texts.document), 10_000_000 * scale),
        "one line, characters": (of_text(texts.line), 2_500_000 * scale),
        "short lines": (of_text(texts.short_lines), 500_000 * scale),
        "openers, near-misses, half phrases, lines": (of_text(texts.traps), 10_000 * scale),
        "rules": (of_rules, 5_000),
    }
    for name, (prepare, size) in cases.items():
        found = times({"once": prepare(size), "twice": prepare(2 * size)}, rounds)
        label = f"{name}: {size:,} to {2 * size:,} ({found['twice']:.1f} s)"
        row(label, ratio(found["twice"] / found["once"]), "at most 2.2")
