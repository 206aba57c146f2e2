"""pandas: a Series of texts in, a Series out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.api import Cleaner
from cleaner.extras import load

if TYPE_CHECKING:
    import pandas as pd


def clean_series(texts: pd.Series, cleaner: Cleaner | None = None) -> pd.Series:
    """The texts, cleaned, in this process; missing values, the index, the name and the type stay.

    cleaner: what they are cleaned with; by default the built-in rules. Raises TypeError for a Series of another type
    (of categories, too, which would have to be others) and for a value that is no text.
    """
    pd = load("pandas", "pandas")
    if not pd.api.types.is_string_dtype(texts.dtype):
        raise TypeError(f"the Series holds {texts.dtype}, not text")
    cleaner = cleaner or Cleaner()
    cleaned = list(texts)
    for place, missing in enumerate(texts.isna()):
        if not missing:
            if not isinstance(cleaned[place], str):
                raise TypeError(f"value {place} of the Series is of type {type(cleaned[place]).__name__}, not text")
            cleaned[place] = cleaner.clean(cleaned[place]).text
    return pd.Series(cleaned, index=texts.index, dtype=texts.dtype, name=texts.name)
