"""Hugging Face datasets: ``dataset.map(CleanTexts(), batched=True)``, with any `num_proc`.

The fingerprint by which datasets caches changes with the rules, the options and the version, and with nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cleaner.engines.columns import Columns
from cleaner.extras import load

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = load("pyarrow", "datasets")


class CleanTexts(Columns):
    """Cleans the texts in one column of each batch; what it takes is that of `Columns`.

    removals and rules need ``dataset.with_format("arrow")``: where a batch is Python lists, datasets guesses the types
    of new columns from their first rows, many of which are empty.
    Raises ValueError, in one line, for a column that is missing or holds no text.
    """

    def __call__(self, batch: Mapping[str, list[Any]] | pa.Table) -> dict[str, list[Any]] | pa.Table:
        if isinstance(batch, pa.Table):
            return self.clean_table(batch)
        if self.removals or self.rules:
            raise ValueError('removals and rules need dataset.with_format("arrow").map(…)')
        if self.column not in batch:
            raise ValueError(f"no column {self.column!r}; there are {', '.join(map(repr, batch))}")
        cleaned = self.clean_batch(pa.RecordBatch.from_pydict({self.column: batch[self.column]}))
        return {self.column: cleaned.column(0).to_pylist()}
