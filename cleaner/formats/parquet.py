"""Parquet: one column of texts is cleaned, row group by row group.

Row groups, the schema with its metadata, and each column's compression and encoding stay; a file does not tell how
hard it was compressed nor how large its pages were, so that the bytes of other columns can differ, not their values.
No more than one row group is held at a time.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from cleaner import arrow
from cleaner.errors import one_line
from cleaner.extras import load
from cleaner.files import FileError
from cleaner.formats.item import Container, Edits, ItemError, edited

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq
else:
    pa, pq = load("pyarrow", "parquet"), load("pyarrow.parquet", "parquet")

NOUN = "row"

# Bytes of a row group that are turned into Python's strings at a time, about.
_BATCH = 8_000_000
_DICTIONARIES = {"PLAIN_DICTIONARY", "RLE_DICTIONARY"}


class _RowGroups:
    """The texts of a column; nulls are no documents."""

    def __init__(self, source: BinaryIO, output: BinaryIO | None, column: str) -> None:
        self.lost: list[str] = []
        self.missing = 0
        self._file = pq.ParquetFile(_seekable(source), page_checksum_verification=True)
        arrow.cleaned_schema(self._file.schema_arrow, column)
        self._column: int = self._file.schema_arrow.get_field_index(column)
        self._writer = None
        if output:
            self._writer = pq.ParquetWriter(_telling(output), self._file.schema_arrow, **_settings(self._file, column))
        self._batches: list[pa.RecordBatch] = []
        self._waiting: deque[tuple[int, int]] = deque()  # batches and rows of texts that are not back yet
        self._changed: dict[int, dict[int, bytes]] = {}  # by batch and row

    def sections(self) -> Iterator[Iterator[tuple[int, bytes]]]:
        first = 1
        for number in range(self._file.num_row_groups):
            group = self._file.metadata.row_group(number)
            try:
                self._batches = list(self._file.iter_batches(_batch_rows(group), row_groups=[number]))
            except (OSError, pa.ArrowException) as error:
                self.missing += group.num_rows
                rows = f"rows {first:,} to {first + group.num_rows - 1:,}"
                self.lost.append(f"row group {number + 1} ({rows}) can't be read and is left out: {one_line(error)}")
            else:
                yield self._texts(first)
                self._write()
            first += group.num_rows

    def _texts(self, first: int) -> Iterator[tuple[int, bytes]]:
        for number, batch in enumerate(self._batches):
            for row, text in enumerate(arrow.texts_of(batch.column(self._column))):
                if text is not None:
                    self._waiting.append((number, row))
                    yield first + row, text
            first += batch.num_rows

    def put(self, data: bytes | None) -> None:
        number, row = self._waiting.popleft()
        if data is not None and self._writer:
            self._settle(before=number)
            self._changed.setdefault(number, {})[row] = data

    def _settle(self, before: int) -> None:
        """Give the batches before this one, whose texts are all back, their new columns."""
        for number in [number for number in self._changed if number < before]:
            batch = self._batches[number]
            texts = arrow.with_texts(batch.column(self._column), self._changed.pop(number))
            self._batches[number] = batch.set_column(self._column, batch.schema.field(self._column), texts)

    def _write(self) -> None:
        self._settle(before=len(self._batches))
        batches, self._batches = self._batches, []
        if self._writer:
            try:
                table = pa.Table.from_batches(batches, self._file.schema_arrow)
                self._writer.write_table(table, max(table.num_rows, 1))
            except pa.ArrowException as error:
                raise FileError(f"can't be written: {one_line(error)}") from None

    def end(self) -> None:
        if self._writer:
            self._writer.close()

    def abandon(self) -> None:
        if self._writer:
            self._writer.is_open = False  # or it would write its footer when it is collected


def open(source: BinaryIO, output: BinaryIO | None, column: str) -> Container:
    """A Parquet file, see `Format.open`. What can't be sought in is copied into a temporary file first."""
    try:
        return _RowGroups(source, output, column)
    except (pa.ArrowException, OSError) as error:
        if getattr(error, "errno", None):
            raise  # it is the system's, not Arrow's
        raise FileError(f"not a Parquet file: {one_line(error)}") from None
    except ValueError as error:
        raise FileError(f"{error}; --column names the one to clean") from None


def rewrite(data: bytes, column: str, edit: Callable[[str], Edits]) -> bytes | None:
    """A text, see `Format.rewrite`."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise ItemError("is not UTF-8") from None
    edits = edit(text)
    return edited(text, edits).encode() if edits else None


def _settings(file: pq.ParquetFile, column: str) -> dict[str, Any]:
    """How the writer is told to write as the file was written."""
    metadata = file.metadata
    settings: dict[str, Any] = {"store_schema": b"ARROW:schema" in (metadata.metadata or {})}
    number = _first_readable(file)
    if number is None:
        return settings
    group = metadata.row_group(number)
    columns = [group.column(number) for number in range(group.num_columns)]
    leaves = [file.schema.column(number) for number in range(group.num_columns)]
    paths = [chunk.path_in_schema for chunk in columns]
    return settings | {
        "compression": {chunk.path_in_schema: _codec(chunk.compression) for chunk in columns},
        "use_dictionary": [chunk.path_in_schema for chunk in columns if _DICTIONARIES & set(chunk.encodings)],
        "write_statistics": [chunk.path_in_schema for chunk in columns if chunk.is_stats_set],
        "write_page_index": any(chunk.has_column_index for chunk in columns),
        "sorting_columns": _sorting(group, paths, column),
        "use_deprecated_int96_timestamps": any(leaf.physical_type == "INT96" for leaf in leaves),
        "store_decimal_as_integer": any(
            leaf.logical_type.type == "DECIMAL" and leaf.physical_type.startswith("INT") for leaf in leaves
        ),
        # What a list's values are called: "element" by the standard, "item" or anything else in older files.
        "use_compliant_nested_type": any(path.endswith(".list.element") for path in paths),
    }


def _first_readable(file: pq.ParquetFile) -> int | None:
    """The first row group that can be read: asked what a broken one is made of, Arrow ends the whole process."""
    for number in range(file.num_row_groups):
        try:
            next(file.iter_batches(1, row_groups=[number]), None)
        except (OSError, pa.ArrowException):
            continue
        return number
    return None


def _codec(name: str) -> str:
    return "NONE" if name == "UNCOMPRESSED" else name


def _sorting(group: Any, paths: list[str], column: str) -> list[Any] | None:
    """What the rows are sorted by, as far as it does not hang on the texts."""
    kept = []
    for sorting in group.sorting_columns:
        if paths[sorting.column_index] == column:
            break
        kept.append(sorting)
    return kept or None


def _batch_rows(group: Any) -> int:
    rows: int = _BATCH * group.num_rows // max(group.total_byte_size, 1)
    return max(rows, 1)


def _seekable(source: BinaryIO) -> BinaryIO:
    """A pipe's bytes as a file that can be sought in, as a Parquet file is read from its end."""
    if source.seekable():
        return source
    file = tempfile.TemporaryFile()  # noqa: SIM115  # read as long as the container is
    shutil.copyfileobj(source, file)
    file.seek(0)
    return file


def _telling(output: BinaryIO) -> Any:
    """An output that knows how much was written to it, as a pipe does not."""
    return output if output.seekable() else _Telling(output)


class _Telling:
    closed = False

    def __init__(self, output: BinaryIO) -> None:
        self._output, self._position = output, 0

    def write(self, data: bytes) -> int:
        self._output.write(data)
        self._position += len(data)
        return len(data)

    def tell(self) -> int:
        return self._position

    def flush(self) -> None:
        self._output.flush()
