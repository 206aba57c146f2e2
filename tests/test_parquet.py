"""Parquet on the command line: what is not the text stays, down to how it is laid out; faults cost what they hit."""

from __future__ import annotations

import datetime
import decimal
import random
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleaner import Cleaner
from tests.conftest import Shell
from tests.containers import PAGES
from tests.test_cli_formats import last_line

CLEANER = Cleaner()
ROWS = 100
TEXTS = [PAGES[number % len(PAGES)] if number % 7 else None for number in range(ROWS)]
CLEANED = [None if text is None else CLEANER.clean(text).text for text in TEXTS]
# Values of all kinds that a crawl's table may hold.
COLUMNS = {
    "id": pa.array(range(ROWS), pa.uint16()),
    "text": pa.array(TEXTS),
    "when": pa.array([datetime.datetime(2020, 2, 29, 12)] * ROWS, pa.timestamp("ns")),
    "tags": pa.array([["a", None], [], None, ["b"]] * (ROWS // 4), pa.list_(pa.string())),
    "price": pa.array([decimal.Decimal("1.25")] * ROWS, pa.decimal128(9, 2)),
    "language": pa.array(["en", "de", None, "en"] * (ROWS // 4)).dictionary_encode(),
    "headers": pa.array([[("k", 1)]] * ROWS, pa.map_(pa.string(), pa.int8())),
    "meta": pa.array([{"text": "Adblock Detected", "n": 1}] * ROWS),
    "raw": pa.array([b"\xff\x00"] * ROWS),
    "score": pa.array([float("nan"), -0.0, None, 1e300] * (ROWS // 4)),
    "body.html": pa.array(["<p>"] * ROWS, pa.large_string()),
}
PLAIN = [name for name in COLUMNS if name not in ("language", "headers")]


def table(names: list[str] | None = None, kind: Any = None) -> Any:
    columns = {name: COLUMNS[name] for name in names or COLUMNS}
    if kind:
        columns["text"] = columns["text"].cast(kind)
    return pa.table(columns).replace_schema_metadata({"huggingface": '{"info": 1}'})


def by_arrow(**options: Any) -> bytes:
    file = BytesIO()
    pq.write_table(table(options.pop("names", None), options.pop("kind", None)), file, row_group_size=30, **options)
    return file.getvalue()


def by_duckdb() -> bytes:
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "a.parquet"
        connection = duckdb.connect()
        connection.register("pages", table(PLAIN))
        connection.execute(f"copy pages to '{path}' (format parquet, compression zstd, row_group_size 40)")
        return path.read_bytes()


def facts(chunk: Any) -> tuple[Any, ...]:
    """How a column chunk is stored. The names of one and the same encoding differ by version."""
    encodings = {encoding.replace("PLAIN_DICTIONARY", "RLE_DICTIONARY") for encoding in chunk.encodings}
    names = ("path_in_schema", "physical_type", "compression", "is_stats_set", "has_column_index", "num_values")
    return (*(getattr(chunk, name) for name in names), "RLE_DICTIONARY" in encodings)


def leaves(file: Any) -> list[tuple[Any, ...]]:
    """The columns as the file's own schema has them."""
    names = ("path", "physical_type", "max_definition_level", "max_repetition_level")
    columns = [file.schema.column(number) for number in range(len(file.schema))]
    return [tuple(getattr(column, name) for name in names) for column in columns]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(by_arrow(), id="arrow"),
        pytest.param(
            by_arrow(
                compression={"id": "none", "text": "zstd", "tags.list.element": "gzip", "body.html": "lz4"},
                use_dictionary=["language"],
                write_statistics=["id"],
                store_decimal_as_integer=True,
                write_page_index=True,
                sorting_columns=[pq.SortingColumn(0), pq.SortingColumn(1)],
            ),
            id="each column its own way",
        ),
        pytest.param(
            by_arrow(
                names=[name for name in PLAIN if name != "tags"],
                use_deprecated_int96_timestamps=True,
                store_schema=False,
                version="1.0",
                compression="brotli",
            ),
            id="old",
        ),
        pytest.param(by_arrow(use_compliant_nested_type=False), id="old lists"),
        pytest.param(by_arrow(kind=pa.large_string()), id="large_string"),
        pytest.param(by_arrow(kind=pa.string_view()), id="string_view"),
        pytest.param(by_arrow(kind=pa.dictionary(pa.int32(), pa.string())), id="dictionary"),
        pytest.param(by_duckdb(), id="duckdb"),
    ],
)
def test_all_but_the_text_stays_as_it_was(shell: Shell, source: bytes) -> None:
    shell.write("crawl/part-0.parquet", source)
    run = shell.run("clean", "crawl", "-o", "clean")
    assert run.returncode == 0, run.stderr
    before, after = (pq.ParquetFile(shell.directory / place / "part-0.parquet") for place in ("crawl", "clean"))
    assert leaves(after) == leaves(before)
    assert after.schema_arrow.equals(before.schema_arrow, check_metadata=True)
    assert set(after.metadata.metadata or ()) == set(before.metadata.metadata or ())
    assert after.num_row_groups == before.num_row_groups
    for number in range(before.num_row_groups):
        old, new = before.metadata.row_group(number), after.metadata.row_group(number)
        assert new.num_rows == old.num_rows
        assert new.sorting_columns == old.sorting_columns[:1]  # the second is the text
        assert [facts(new.column(at)) for at in range(new.num_columns)] == [
            facts(old.column(at)) for at in range(old.num_columns)
        ]
    rest = ", ".join(f'"{name}"' for name in before.schema_arrow.names if name != "text")
    assert values(shell, "clean", "text") == repr([(text,) for text in CLEANED])
    assert values(shell, "clean", rest) == values(shell, "crawl", rest)


def values(shell: Shell, place: str, columns: str) -> str:
    """What another library reads, written out, as NaN is not equal to itself."""
    with duckdb.connect() as connection:
        path = shell.directory / place / "part-0.parquet"
        return repr(connection.sql(f"select {columns} from read_parquet('{path}')").fetchall())


def corrupt(source: bytes, group: int) -> bytes:
    """A file in which the text column of one row group is overwritten."""
    chunk = pq.ParquetFile(BytesIO(source)).metadata.row_group(group).column(1)
    at = chunk.dictionary_page_offset or chunk.data_page_offset
    return source[:at] + b"\xff" * 40 + source[at + 40 :]


def test_a_corrupt_row_group_is_named_and_left_out_and_the_rest_is_done(shell: Shell) -> None:
    source = corrupt(by_arrow(), 1)
    shell.write("crawl/a.parquet", source)
    shell.write("crawl/b.parquet", by_arrow())
    run = shell.run("clean", "crawl", "-o", "clean", "--report", "removed.jsonl")
    assert run.returncode == 2
    said = run.stderr.decode().splitlines()
    assert said[0].startswith("cleaner: crawl/a.parquet: row group 2 (rows 31 to 60) can't be read and is left out: ")
    assert said[1].endswith("; 1 failed")
    assert len(said) == 2
    assert pq.read_table(shell.directory / "clean/a.parquet")["text"].to_pylist() == CLEANED[:30] + CLEANED[60:]
    assert pq.read_table(shell.directory / "clean/b.parquet")["text"].to_pylist() == CLEANED
    assert shell.run("restore", "clean", "--report", "removed.jsonl", "-o", "original").returncode == 0
    assert pq.read_table(shell.directory / "original/a.parquet")["text"].to_pylist() == TEXTS[:30] + TEXTS[60:]
    again = shell.run("clean", "crawl", "-o", "clean")
    assert again.returncode == 2, "what failed is not done"


def test_damage_of_any_kind_costs_its_file_alone(shell: Shell) -> None:
    source = by_arrow(names=["id", "text"], compression="zstd")
    order = random.Random(1)
    for number in range(150):
        damaged = bytearray(source)
        for _ in range(3):  # mostly in what says how the file is laid out, at its end
            damaged[-order.randrange(1, order.choice([2_000, len(source)]))] = order.randrange(256)
        shell.write(f"crawl/{number}.parquet", bytes(damaged))
    shell.write("crawl/whole.parquet", source)
    run = shell.run("clean", "crawl", "-o", "clean")
    assert run.returncode == 2, run.stderr
    assert b"Traceback" not in run.stderr
    assert last_line(run).endswith(" failed")
    assert pq.read_table(shell.directory / "clean/whole.parquet")["text"].to_pylist() == CLEANED


def test_nothing_is_lost_in_place(shell: Shell) -> None:
    source = corrupt(by_arrow(), 1)
    shell.write("a.parquet", source)
    run = shell.run("clean", "a.parquet", "--in-place")
    assert run.returncode == 2
    said = run.stderr.decode().splitlines()
    assert said[1] == "cleaner: a.parquet: left as it is, as part of it can't be read; -o writes what can"
    assert len(said) == 3
    assert shell.tree(".") == {"a.parquet": source}


def test_restoring_fails_where_a_part_is_gone(shell: Shell) -> None:
    shell.write("crawl/a.parquet", by_arrow())
    shell.run("clean", "crawl", "-o", "clean", "--report", "removed.jsonl")
    shell.write("clean/a.parquet", corrupt(shell.read("clean/a.parquet"), 2))
    run = shell.run("restore", "clean", "--report", "removed.jsonl", "-o", "back")
    assert run.returncode == 2
    assert b"clean/a.parquet: row group 3 (rows 61 to 90) can't be read" in run.stderr
    assert shell.tree("back") == {}
