"""Files of many documents: what holding texts in them costs, and what large ones need."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import zstandard
from warcio.warcwriter import WARCWriter

from cleaner import Cleaner
from tests.benchmarks import texts
from tests.benchmarks.measure import CLEANER, cost, process, ratio, row, times

# Rows of a row group: with documents of about 5 kB, 50 MB, between what data sets ship (5 MB) and the libraries'
# own default (a million rows).
_GROUP = 10_000


def formats(directory: Path, rounds: int, count: int) -> None:
    """The command line against one process that calls the library, both with all pages in one file."""
    about, pages = texts.pages()
    pages = [page.encode("utf-8", "replace").decode() for page in pages[:count]]
    size = sum(len(page.encode()) for page in pages)
    print(f"\nFormats: {len(pages):,} of {about}, {size / 1e6:.1f} MB, one process")
    cleaner = Cleaner()
    ways: dict[str, Callable[[], object]] = {"library": lambda: [cleaner.clean(page) for page in pages]}
    for name, write in WRITERS.items():
        (directory / name).write_bytes(write(pages))
        command = [*CLEANER, "clean", str(directory / name), "-o", str(directory / "clean" / name), "--jobs", "1", "-q"]
        ways[name] = lambda command=command: process(command)  # type: ignore[misc]
    cleaner.clean(pages[0])
    found = times(ways, rounds)
    row("the library, rows a second", f"{len(pages) / found['library']:,.0f}")
    for name in WRITERS:
        row(f"{name}: time against the library", ratio(found[name] / found["library"]), "start of a process included")


def large(directory: Path, gigabytes: float, jobs: int) -> None:
    """What Parquet of this size needs, and half of it."""
    print(f"\nLarge Parquet: row groups of {_GROUP:,} rows, {jobs} jobs")
    seconds = {}
    for size in (gigabytes / 2, gigabytes):
        source = directory / "large.parquet"
        rows = write_large(source, int(size * 1e9))
        command = [*CLEANER, "clean", str(source), "-o", str(directory / "clean.parquet"), "--jobs", str(jobs), "-q"]
        memory, seconds[size] = cost(command)
        same = pq.ParquetFile(directory / "clean.parquet").metadata.num_rows == rows
        about = f"{size:g} GB of texts, {rows:,} rows: {size * 1000 / seconds[size]:.1f} MB/s a core"
        row(about + ("" if same else ", ROWS ARE MISSING"), f"{memory:.0f} MiB", "at most 1,024 MiB")
        source.unlink()
    row("processor time for twice the input", ratio(seconds[gigabytes] / seconds[gigabytes / 2]), "about 2")


def write_large(path: Path, size: int) -> int:
    """A Parquet file of so many bytes of text, about; its number of rows."""
    pages = cycle(texts.pages()[1])
    written = rows = 0
    schema = pa.schema([("id", pa.int64()), ("text", pa.string())])
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        while written < size:
            group = [f"Page {rows + number}.\n\n{next(pages)}" for number in range(_GROUP)]
            data = [text.encode("utf-8", "replace") for text in group]
            ids = pa.array(range(rows, rows + _GROUP), pa.int64())
            table = pa.table([ids, pa.array(data, pa.binary()).view(pa.string())], schema)
            writer.write_table(table, row_group_size=_GROUP)
            written += sum(map(len, data))
            rows += _GROUP
    return rows


def _lines(pages: Sequence[str]) -> Iterator[bytes]:
    for number, page in enumerate(pages):
        yield json.dumps({"id": number, "text": page}).encode() + b"\n"


def _parquet(pages: Sequence[str]) -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.table({"id": range(len(pages)), "text": pages}), file, row_group_size=1_000)
    return file.getvalue()


def _wet(pages: Sequence[str]) -> bytes:
    file = io.BytesIO()
    writer = WARCWriter(file)
    for number, page in enumerate(pages):
        record = writer.create_warc_record(
            f"http://example.org/{number}",
            "conversion",
            payload=io.BytesIO(page.encode()),
            warc_content_type="text/plain",
        )
        writer.write_record(record)
    return file.getvalue()


WRITERS: dict[str, Callable[[Sequence[str]], bytes]] = {
    "pages.jsonl": lambda pages: b"".join(_lines(pages)),
    "pages.jsonl.gz": lambda pages: gzip.compress(b"".join(_lines(pages))),
    "pages.jsonl.zst": lambda pages: zstandard.compress(b"".join(_lines(pages))),
    "pages.parquet": _parquet,
    "pages.warc.wet.gz": _wet,
}
