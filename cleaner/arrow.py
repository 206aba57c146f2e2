"""Arrow record batches and tables: one text column is cleaned, everything else stays as it is.

What all doors for columns (Parquet files, engines that hand out batches) have in common. Needs the extra ``parquet``.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from cleaner.api import Cleaner
from cleaner.extras import load
from cleaner.result import Removal, Result

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = load("pyarrow", "parquet")

# The fields of a removal as Arrow types; their names and order are those of `Removal` and of the JSON report.
_TYPES = {
    "rule": pa.string(),
    "reason": pa.string(),
    "start": pa.int64(),
    "end": pa.int64(),
    "first_line": pa.int64(),
    "last_line": pa.int64(),
    "text": pa.string(),
    "evidence": pa.list_(pa.string()),
    "whole_lines": pa.bool_(),
}
_FIELDS = [field.name for field in fields(Removal)]
REMOVALS = pa.list_(pa.struct([pa.field(name, _TYPES[name]) for name in _FIELDS]))
RULES = pa.list_(pa.string())


def clean_batch(
    batch: pa.RecordBatch,
    cleaner: Cleaner,
    column: str = "text",
    *,
    removals: str | None = None,
    rules: str | None = None,
) -> pa.RecordBatch:
    """The batch with one column of texts cleaned; the rows, all other columns and the schema's metadata as they were.

    column: of type string, large_string or string_view, or a dictionary of one of the first two; it keeps its type.
    removals: the name of one more column, of type REMOVALS: what was removed from each text. rules: of one more, of
    type RULES: the ids of the rules that fired, each once, in the order of what they removed.
    A null stays null, and a text that is not UTF-8 stays as it is: both have null in these two columns, while a text
    that nothing was removed from has an empty list. A rule that fails is named in a warning of the logger `cleaner`.
    Raises ValueError, in one line, for a column that is missing, that holds no text, or that is there already.
    """
    schema = cleaned_schema(batch.schema, column, removals=removals, rules=rules)
    index = batch.schema.get_field_index(column)
    cleaned, results = clean_column(batch.column(index), cleaner)
    _tell_faults(results)
    columns = [*batch.columns]
    columns[index] = cleaned
    if removals is not None:
        columns.append(pa.array([result and _rows(result) for result in results], REMOVALS))
    if rules is not None:
        columns.append(pa.array([result and fired(result) for result in results], RULES))
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def clean_table(
    table: pa.Table, cleaner: Cleaner, column: str = "text", *, removals: str | None = None, rules: str | None = None
) -> pa.Table:
    """The same as `clean_batch`, for a table."""
    schema = cleaned_schema(table.schema, column, removals=removals, rules=rules)
    batches = [clean_batch(batch, cleaner, column, removals=removals, rules=rules) for batch in table.to_batches()]
    return pa.Table.from_batches(batches, schema)


def cleaned_schema(
    schema: pa.Schema, column: str = "text", *, removals: str | None = None, rules: str | None = None
) -> pa.Schema:
    """The schema that `clean_batch` gives a batch of this schema. Raises ValueError as it does."""
    found = schema.get_all_field_indices(column)
    if not found:
        raise ValueError(f"no column {column!r}; there are {', '.join(map(repr, schema.names)) or 'none'}")
    if len(found) > 1:
        raise ValueError(f"{len(found)} columns are called {column!r}; rename them")
    kind = schema.field(found[0]).type
    if not _is_text(kind):
        raise ValueError(f"column {column!r} holds {kind}, not text")
    for name, extra in ((removals, REMOVALS), (rules, RULES)):
        if name is not None:
            if name in schema.names:
                raise ValueError(f"there is already a column {name!r}; choose another name")
            schema = schema.append(pa.field(name, extra))
    return schema


def clean_column(texts: pa.Array, cleaner: Cleaner) -> tuple[pa.Array, list[Result | None]]:
    """The texts of a column, cleaned and of the same type; and for each its result, None where there is no text.

    The array itself comes back if nothing was removed.
    """
    sources = texts_of(texts)
    known = {source: _clean(source, cleaner) for source in set(sources)}  # a page that comes twice is cleaned once
    results = [known[source] for source in sources]
    changed = {
        row: result.text.encode() for row, result in enumerate(results) if result is not None and result.removals
    }
    return with_texts(texts, changed), results


def texts_of(texts: pa.Array) -> list[bytes | None]:
    """The texts of a column of text, in UTF-8 as far as those who made them cared.

    As bytes: files hold strings that are not UTF-8, and Arrow hands none of those out as a string.
    """
    if pa.types.is_null(texts.type):
        return [None] * len(texts)
    if pa.types.is_dictionary(texts.type):
        texts = texts.dictionary_decode()
    found: list[bytes | None] = texts.view(_binary_like(texts.type)).to_pylist()
    return found


def with_texts(texts: pa.Array, changed: Mapping[int, bytes]) -> pa.Array:
    """A column of text with some of its texts, by row, replaced; the array itself if there are none."""
    if not changed:
        return texts
    kind = texts.type.value_type if pa.types.is_dictionary(texts.type) else texts.type
    data = [changed.get(row, source) for row, source in enumerate(texts_of(texts))]
    cleaned = pa.array(data, _binary_like(kind)).view(kind)
    if not pa.types.is_dictionary(texts.type):
        return cleaned
    encoded = cleaned.dictionary_encode()
    indices = encoded.indices.cast(texts.type.index_type)
    return pa.DictionaryArray.from_arrays(indices, encoded.dictionary, ordered=texts.type.ordered)


def fired(result: Result) -> list[str]:
    """The ids of the rules that removed something, each once."""
    return list(dict.fromkeys(removal.rule for removal in result.removals))


def _tell_faults(results: Sequence[Result | None]) -> None:
    """Name the rules that failed, each once a batch: an engine shows it among what its worker says."""
    faults = Counter(fault for result in results if result for fault in result.faults)
    for fault, number in faults.items():
        logging.getLogger("cleaner").warning("%d texts were %s", number, fault)


def _clean(source: bytes | None, cleaner: Cleaner) -> Result | None:
    if source is None:
        return None
    try:
        text = source.decode()
    except UnicodeDecodeError:
        return None
    return cleaner.clean(text)


def _is_text(kind: pa.DataType) -> bool:
    """Whether a column of this type can hold texts; one of type null holds none, and nothing else."""
    if pa.types.is_dictionary(kind):
        return kind.value_type in (pa.string(), pa.large_string())  # Arrow can't take from one of string_view
    return kind in (pa.string(), pa.large_string(), pa.string_view(), pa.null())


def _binary_like(kind: pa.DataType) -> pa.DataType:
    """The type of bytes with the layout of a type of text."""
    if kind == pa.string_view():
        return pa.binary_view()
    return pa.large_binary() if kind == pa.large_string() else pa.binary()


def _rows(result: Result) -> Sequence[dict[str, Any]]:
    return [{name: getattr(removal, name) for name in _FIELDS} for removal in result.removals]
