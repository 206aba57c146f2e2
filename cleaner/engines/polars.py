"""polars: a Series of texts in, a Series out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.api import Cleaner
from cleaner.extras import load

if TYPE_CHECKING:
    import polars as pl


def clean_series(texts: pl.Series, cleaner: Cleaner | None = None) -> pl.Series:
    """The texts, cleaned, in this process; nulls and the name stay.

    cleaner: what they are cleaned with; by default the built-in rules. Raises TypeError for a Series that is not of
    type String.
    """
    pl = load("polars", "polars")
    if texts.dtype not in (pl.String, pl.Null):
        raise TypeError(f"the Series holds {texts.dtype}, not text")
    cleaner = cleaner or Cleaner()
    return pl.Series(texts.name, [text if text is None else cleaner.clean(text).text for text in texts], texts.dtype)
