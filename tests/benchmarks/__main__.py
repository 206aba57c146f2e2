"""Prints ratios measured in this run, for machines differ. Needs about ten minutes, with --full half an hour.

Medians of several rounds. The pages are those of ../shared/bench where that is there, generated ones elsewhere.
"""

from __future__ import annotations

import argparse
import platform
import tempfile
from collections.abc import Sequence
from pathlib import Path

from cleaner.batch import cores as count_cores
from tests.benchmarks import crawl, page, size, speed

PARTS = ("library", "start", "cores", "memory", "growth", "page", "crawl", "formats", "large", "doors")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what to measure (default: all): {', '.join(PARTS)}")
    parser.add_argument(
        "--full", action="store_true", help="inputs of full size: 20,000 files, 100 MB, 1 GB, 4 GB of Parquet"
    )
    parser.add_argument("--rounds", type=int, default=3, help="rounds that the medians are of (default: 3)")
    options = parser.parse_args()
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error(f"no part is called {', '.join(sorted(unknown))}")
    parts = options.parts or PARTS
    python = f"{platform.python_implementation()} {platform.python_version()}"
    print(f"{count_cores()} cores, {platform.machine()}, {python}, medians of {options.rounds} rounds")
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        if "library" in parts:
            speed.library(directory, options.rounds)
        if "start" in parts:
            speed.start(directory, options.rounds)
        if "cores" in parts:
            speed.cores(directory, options.rounds, 20_000 if options.full else 6_000)
        if "memory" in parts:
            size.memory(directory, 100 if options.full else 25, 1_000 if options.full else 100)
        if "growth" in parts:
            size.growth(directory, options.rounds, 10 if options.full else 1)
        if "page" in parts:
            page.page(options.rounds)
        if "crawl" in parts:
            crawl.crawl(options.rounds)
        if {"formats", "large", "doors"} & set(parts):
            many_documents(directory, parts, options.rounds, options.full)


def many_documents(directory: Path, parts: Sequence[str], rounds: int, full: bool) -> None:
    """What is measured with libraries that the other parts do without."""
    try:
        from tests.benchmarks import doors, formats
    except ImportError as error:
        print(f"\n{error.name} is not installed: files of many documents are not measured")
        return
    if "formats" in parts:
        formats.formats(directory, rounds, 1_600)
    if "large" in parts:
        formats.large(directory, 4 if full else 0.5, 4)
    if "doors" in parts:
        doors.doors(directory, rounds, 32_000 if full else 1_600)


if __name__ == "__main__":
    main()
