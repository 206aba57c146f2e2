"""The doors for engines, against one process that calls the library."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from cleaner import Cleaner
from cleaner.batch import cores as count_cores
from cleaner.extras import load
from tests.benchmarks import texts
from tests.benchmarks.measure import CLEANER, ENVIRONMENT, process, ratio, row, times

FILES = 16
Run = Callable[[], Any]
Door = Callable[[Path, Path, int], Any]


def doors(directory: Path, rounds: int, count: int) -> None:
    """Each reads Parquet, cleans it and writes Parquet, warm, with one core and with all, in turns with the library."""
    source = directory / "crawl"
    rows = _write(source, count)
    cores = count_cores()
    print(f"\nDoors: {rows:,} rows of Parquet in {FILES} files, read, cleaned and written; the library: one process")
    for name, (needed, door) in DOORS.items():
        if find_spec(needed) is None:
            print(f"  {needed} is not installed: {name} is not measured")
            continue
        found = []
        for number in dict.fromkeys((1, cores)):
            target = directory / name.replace(" ", "-")
            started = time.perf_counter()
            with _quiet(), door(source, target, number) as run:
                run()
                start = time.perf_counter() - started
                here = times({"library": lambda: _library(source, directory / "library"), "door": run}, rounds)
            found.append((here["library"], here["door"], start - here["door"]))
        (library, one, start), (_, all_, _) = found[0], found[-1]
        row(f"{name}, one core", f"{rows / one:,.0f} rows/s", f"{ratio(library / one)} of the library's")
        row("  beyond the cleaning, of its time", f"{100 * (one / library - 1):.0f} %", f"start {max(start, 0):.1f} s")
        if len(found) > 1:
            row(f"  {cores} cores against one", ratio(one / all_), f"{rows / all_:,.0f} rows/s")


def _write(source: Path, count: int) -> int:
    """So many pages as Parquet over several files; how many rows there are."""
    pa, pq = load("pyarrow", "parquet"), load("pyarrow.parquet", "parquet")
    _, pages = texts.pages()
    source.mkdir()
    size = -(-count // FILES)
    for number in range(FILES):
        rows = range(number * size, (number + 1) * size)
        found = [pages[row % len(pages)].encode("utf-8", "replace").decode() for row in rows]
        pq.write_table(pa.table({"id": list(map(str, rows)), "text": found}), source / f"{number}.parquet")
    return FILES * size


def _library(source: Path, target: Path) -> None:
    """What all doors are measured against."""
    pa, pq = load("pyarrow", "parquet"), load("pyarrow.parquet", "parquet")
    cleaner = _cleaner()
    target.mkdir(exist_ok=True)
    for path in sorted(source.iterdir()):
        table = pq.read_table(path)
        cleaned = [cleaner.clean(text).text for text in table.column("text").to_pylist()]
        pq.write_table(table.set_column(1, "text", pa.array(cleaned)), target / path.name)


@contextmanager
def _quiet() -> Iterator[None]:
    """Nothing of what engines and their processes say on standard error."""
    kept = os.dup(2)
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


@cache
def _cleaner() -> Cleaner:
    return Cleaner()


@contextmanager
def _command(source: Path, target: Path, cores: int) -> Iterator[Run]:
    command = [*CLEANER, "clean", str(source), "-o", str(target), "--redo", "-q", "--jobs", str(cores)]
    yield lambda: process(command, env={**ENVIRONMENT, "XDG_CACHE_HOME": str(target.parent)})


@contextmanager
def _ray(source: Path, target: Path, cores: int) -> Iterator[Run]:
    ray = load("ray", "ray")
    from cleaner.engines.ray import CleanTexts

    # As many tasks as files: Ray reads small files together, and with them the benchmark would be one task.
    ray.init(num_cpus=cores, include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR)
    ray.data.DataContext.get_current().enable_progress_bars = False
    dataset = ray.data.read_parquet(str(source), override_num_blocks=FILES)

    def run() -> None:
        shutil.rmtree(target, ignore_errors=True)
        dataset.map_batches(CleanTexts(), batch_format="pyarrow").write_parquet(str(target))

    yield run
    ray.shutdown()


@contextmanager
def _spark(source: Path, target: Path, cores: int) -> Iterator[Run]:
    builder = load("pyspark.sql", "spark").SparkSession.builder
    from cleaner.engines.spark import clean_texts

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # A partition a file, for the same reason.
    builder = builder.config("spark.ui.enabled", "false").config("spark.sql.files.maxPartitionBytes", "1m")
    session = builder.master(f"local[{cores}]").getOrCreate()
    frame = session.read.parquet(str(source))
    yield lambda: clean_texts(frame).write.mode("overwrite").parquet(str(target))
    session.stop()


@contextmanager
def _datatrove(source: Path, target: Path, cores: int) -> Iterator[Run]:
    executor = load("datatrove.executor", "datatrove").LocalPipelineExecutor
    readers = load("datatrove.pipeline.readers", "datatrove")
    writers = load("datatrove.pipeline.writers", "datatrove")
    from cleaner.engines.datatrove import CruftFormatter

    def run() -> None:
        steps = [readers.ParquetReader(str(source)), CruftFormatter(), writers.ParquetWriter(str(target))]
        executor(steps, tasks=FILES, workers=cores, logging_dir=str(target) + "-log", skip_completed=False).run()

    yield run


@contextmanager
def _datasets(source: Path, target: Path, cores: int) -> Iterator[Run]:
    datasets = load("datasets", "datasets")
    from cleaner.engines.huggingface import CleanTexts

    datasets.disable_progress_bars()
    files = [str(path) for path in sorted(source.iterdir())]

    def run() -> None:
        dataset = datasets.Dataset.from_parquet(files, cache_dir=str(target))
        options = {"num_proc": cores if cores > 1 else None, "load_from_cache_file": False}
        dataset.map(CleanTexts(), batched=True, **options).to_parquet(str(target / "out.parquet"))

    yield run


# The library that each needs, and what measures it.
DOORS: dict[str, tuple[str, Door]] = {
    "cleaner clean": ("pyarrow", _command),
    "Ray Data": ("ray", _ray),
    "Spark": ("pyspark", _spark),
    "datatrove": ("datatrove", _datatrove),
    "Hugging Face datasets": ("datasets", _datasets),
}
