"""Ray Data: ``dataset.map_batches(CleanTexts(), batch_format="pyarrow")``.

As a function, as above, it is run by tasks, which Ray joins with those that read and write, and does again if a worker
dies. The class itself is for actors: ``map_batches(CleanTexts, fn_constructor_args=[cleaner], compute=…, …)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.engines.columns import Columns

if TYPE_CHECKING:
    import pyarrow as pa


class CleanTexts(Columns):
    """Cleans the texts in one column of each batch; what it takes is that of `Columns`.

    Raises ValueError, in one line, for a column that is missing or holds no text.
    """

    def __call__(self, batch: pa.Table) -> pa.Table:
        return self.clean_table(batch)
