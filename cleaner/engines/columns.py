"""What the doors for tables have in common: which column is cleaned, with what, and what is told of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cleaner.api import Cleaner
from cleaner.arrow import clean_batch, clean_table, cleaned_schema

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class Columns:
    """What is done to each table; what an engine sends to its workers.

    cleaner: what the texts are cleaned with; by default the built-in rules. column: the one that holds the texts.
    removals, rules: names of columns to add, see `cleaner.arrow.clean_batch`; None for none.
    """

    cleaner: Cleaner = field(default_factory=Cleaner)
    column: str = "text"
    removals: str | None = None
    rules: str | None = None

    def cleaned_schema(self, schema: pa.Schema) -> pa.Schema:
        """The schema of what comes out. Raises ValueError, in one line, as `clean_batch` would."""
        return cleaned_schema(schema, self.column, removals=self.removals, rules=self.rules)

    def clean_batch(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        return clean_batch(batch, self.cleaner, self.column, removals=self.removals, rules=self.rules)

    def clean_table(self, table: pa.Table) -> pa.Table:
        return clean_table(table, self.cleaner, self.column, removals=self.removals, rules=self.rules)
