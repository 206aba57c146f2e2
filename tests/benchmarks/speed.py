"""The library against other ways through the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cleaner import Cleaner
from cleaner.rule import phrase_table, phrases_of
from tests.benchmarks import texts
from tests.benchmarks.measure import CLEANER, ENVIRONMENT, process, ratio, row, times

# grep needs minutes for all pages, as it folds the case of non-ASCII phrases: this part of them is enough.
_GREP_SHARE = 40


def library(directory: Path, rounds: int) -> None:
    """One process, the article profile, all built-in rules, full explanations."""
    about, pages = texts.pages()
    size = sum(len(page.encode("utf-8", "surrogatepass")) for page in pages)
    print(f"\nLibrary, one process: {about}, {size / 1e6:.1f} MB")
    cleaner = Cleaner()
    for page in pages[:50]:
        cleaner.clean(page)  # compiles what is compiled when first used
    ways: dict[str, Callable[[], Any]] = {
        "cleaner": lambda: [cleaner.clean(page).text for page in pages],
        "floor": lambda: [_floor(page, known) for page in pages],
    }
    phrases = {phrase for rule in cleaner.rules for phrase in phrases_of(phrase_table(rule))}
    known = {phrase.casefold() for phrase in phrases}
    c4 = _c4_filter()
    if c4:
        ways["c4"] = lambda: c4(pages)
    found = times(ways, rounds)
    row("megabytes a second", f"{size / 1e6 / found['cleaner']:.1f}")
    if shutil.which("grep"):
        some = pages[::_GREP_SHARE]
        grep = _grep(directory, some, phrases)
        ours = times({"cleaner": lambda: [cleaner.clean(page).text for page in some]}, rounds)["cleaner"]
        row("throughput against grep -vixFf with our phrases", ratio(grep / ours), "at least 0.4, aim 1.0")
    if "c4" in found:
        row("throughput against datatrove's C4 line filter", ratio(found["c4"] / found["cleaner"]), "at least 2")
    else:
        print("  datatrove is not installed: pip install datatrove to measure against its C4 line filter")
    row("time against split, casefold and look up", ratio(found["cleaner"] / found["floor"]), "reported")


def _floor(page: str, known: set[str]) -> list[str]:
    """The least that any such program in Python does."""
    return [line for line in page.split("\n") if len(line) > 160 or line.casefold() not in known]


def _grep(directory: Path, pages: list[str], phrases: set[str]) -> float:
    """The seconds that grep needs for the pages once it has read the phrases."""
    # The last line of one page must not run into the next.
    (directory / "pages.txt").write_bytes(
        "\n".join(pages).replace("\0", "").encode("utf-8", "replace")
    )  # text, for grep
    (directory / "phrases.txt").write_text("\n".join(sorted(phrases)) + "\n", "utf-8")
    (directory / "one.txt").write_text("one line\n")
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}

    def run(name: str) -> None:
        with (directory / "kept.txt").open("wb") as kept:  # into /dev/null, grep stops at the first line
            command = ["grep", "-vixFf", "phrases.txt", name]
            subprocess.run(command, cwd=directory, env=environment, stdout=kept, check=True)

    found = times({"pages": lambda: run("pages.txt"), "phrases": lambda: run("one.txt")}, rounds=1)
    return found["pages"] - found["phrases"]


def _c4_filter() -> Callable[[list[str]], None] | None:
    try:
        from datatrove.data import Document  # type: ignore[import-not-found, unused-ignore]
        from datatrove.pipeline.filters import C4QualityFilter  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        return None
    # Without the count of sentences, which takes nearly all of its time.
    c4: Any = C4QualityFilter(min_num_sentences=-1)

    def run(pages: list[str]) -> None:
        for page in pages:
            c4.filter(Document(text=page, id="x"))

    return run


def start(directory: Path, rounds: int) -> None:
    """What people who call it in a loop wait for, all modules compiled as an installation has them."""
    print("\nStart")
    small, caches = directory / "small.txt", directory / "start-caches"
    small.write_text(texts.document(1_000), "utf-8")
    environment = {
        **ENVIRONMENT,
        "PYTHONPYCACHEPREFIX": str(directory / "start-modules"),
        "XDG_CACHE_HOME": str(caches),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def clean() -> None:
        process([*CLEANER, "clean", str(small)], env=environment)

    def clean_first() -> None:
        shutil.rmtree(caches, ignore_errors=True)
        clean()

    def import_only() -> None:
        process([sys.executable, "-c", "import click, regex"], env=environment)

    clean()
    import_only()
    found = times({"first": clean_first, "cleaner": clean, "imports": import_only}, rounds * 4)
    row("cleaner clean small.txt", f"{1000 * found['cleaner']:.0f} ms")
    row("against python -c 'import click, regex'", ratio(found["cleaner"] / found["imports"]), "at most 2.5")
    row("the first time, with nothing kept", ratio(found["first"] / found["imports"]), "reported")


def cores(directory: Path, rounds: int, count: int) -> None:
    """A directory of many small files."""
    _, pages = texts.pages()
    source = directory / "many"
    for number in range(count):
        path = source / str(number % 100) / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pages[number % len(pages)][:20_000].encode("utf-8", "surrogateescape"))
    print(f"\nCores: a directory of {count:,} files")

    def run(jobs: int) -> None:
        command = [*CLEANER, "clean", str(source), "-o", str(directory / f"clean-{jobs}"), "--redo", "-q"]
        process([*command, "--jobs", str(jobs)], env={**ENVIRONMENT, "XDG_CACHE_HOME": str(directory)})

    ways: dict[str, Callable[[], Any]] = {"loop": lambda: _loops(1), "loops": lambda: _loops(4)}
    found = times(ways | {"1": lambda: run(1), "2": lambda: run(2), "4": lambda: run(4)}, rounds)
    row("--jobs 1", f"{count / found['1']:,.0f} files/s")
    row("--jobs 2 against --jobs 1", ratio(found["1"] / found["2"]), "at least 1.7 on two cores")
    row("--jobs 4 against --jobs 1", ratio(found["1"] / found["4"]), "at least 3.2 on four cores")
    row("the most that can be: four loops against one", ratio(4 * found["loop"] / found["loops"]), "reported")
    same = subprocess.run(["diff", "-rq", "clean-1", "clean-4"], cwd=directory, stdout=subprocess.DEVNULL)
    row("the same output", "yes" if same.returncode == 0 else "NO")


def _loops(number: int) -> None:
    """So many processes that need a core each, and neither memory nor disk."""
    command = [sys.executable, "-c", "for _ in range(50_000_000): pass"]
    processes = [subprocess.Popen(command) for _ in range(number)]
    for one in processes:
        one.wait()
