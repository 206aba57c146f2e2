"""Spark: ``frame.transform(clean_texts)``, a `mapInArrow` whose output schema is worked out from the frame's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cleaner.api import Cleaner
from cleaner.engines.columns import Columns
from cleaner.extras import load

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType


def clean_texts(
    frame: DataFrame,
    cleaner: Cleaner | None = None,
    column: str = "text",
    *,
    removals: str | None = None,
    rules: str | None = None,
) -> DataFrame:
    """The frame with the texts of one column cleaned, by its executors, when its rows are asked for.

    What it takes is that of `Columns`. Raises ValueError, in one line, for a column that is missing, that holds no
    text, or that is there already.
    """
    columns = Columns(cleaner or Cleaner(), column, removals, rules)

    def clean(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return map(columns.clean_batch, batches)

    return frame.mapInArrow(clean, _cleaned(frame.schema, columns))


def _cleaned(schema: StructType, columns: Columns) -> StructType:
    """The schema of what comes out, which Spark wants to know beforehand."""
    types, arrow = load("pyspark.sql.types", "spark"), load("pyspark.sql.pandas.types", "spark")
    cleaned = columns.cleaned_schema(arrow.to_arrow_schema(schema))
    added = [types.StructField(field.name, arrow.from_arrow_type(field.type)) for field in [*cleaned][len(schema) :]]
    return types.StructType([*schema, *added])
