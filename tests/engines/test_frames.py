"""pandas and polars: a Series of texts in, a Series out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cleaner import Cleaner
from cleaner.engines import pandas as for_pandas
from cleaner.engines import polars as for_polars
from tests.engines.documents import cleaned, documents, pa, write
from tests.readme import readme_block

pd = pytest.importorskip("pandas", reason="pandas is not installed")
pl = pytest.importorskip("polars", reason="polars is not installed")

ROWS = documents()[:300]
TEXTS = [row["text"] for row in ROWS]
CLEANER = Cleaner(ignore=["related"])
CLEANED = [row["text"] for row in cleaned(ROWS, CLEANER)]
KINDS = ["object", "str", "string", pd.ArrowDtype(pa.large_string())]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_pandas_series_keeps_its_index_its_name_its_type_and_what_is_missing(kind: object) -> None:
    index = [number // 2 for number in range(len(TEXTS))]
    texts = pd.Series(TEXTS, index=index, name="body", dtype=kind)
    expected = pd.Series(CLEANED, index=index, name="body", dtype=kind)
    pd.testing.assert_series_equal(for_pandas.clean_series(texts, CLEANER), expected)
    pd.testing.assert_series_equal(texts, pd.Series(TEXTS, index=index, name="body", dtype=kind))
    pd.testing.assert_series_equal(for_pandas.clean_series(texts[:0]), texts[:0])


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA])
def test_what_is_missing_stays_the_same_object_in_pandas(missing: object) -> None:
    assert for_pandas.clean_series(pd.Series(["A quiet day.", missing], dtype=object))[1] is missing


def test_a_polars_series_keeps_its_name_and_nulls() -> None:
    found = for_polars.clean_series(pl.Series("body", TEXTS), CLEANER)
    assert (found.name, found.dtype, found.to_list()) == ("body", pl.String, CLEANED)
    assert for_polars.clean_series(pl.Series("body", [], pl.String)).dtype == pl.String
    assert for_polars.clean_series(pl.Series("body", [None, None])).to_list() == [None, None]


@pytest.mark.parametrize("module", ["pandas", "polars"])
def test_the_readme_cleans_a_column(module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "crawl", ROWS)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(readme_block(f"cleaner.engines.{module}"), names)
    found = zip(names["frame"]["id"], names["frame"]["text"], strict=True)
    texts = [text if isinstance(text, str) else None for _, text in sorted(found)]
    assert texts == [row["text"] for row in cleaned(ROWS, Cleaner())]


def test_what_is_no_text_is_named() -> None:
    with pytest.raises(TypeError, match="the Series holds int64, not text"):
        for_pandas.clean_series(pd.Series([1, 2]))
    with pytest.raises(TypeError, match="value 1 of the Series is of type int, not text"):
        for_pandas.clean_series(pd.Series(["a", 5]))
    with pytest.raises(TypeError, match="the Series holds category, not text"):
        for_pandas.clean_series(pd.Series(["a", "b"], dtype="category"))
    with pytest.raises(TypeError, match="the Series holds Int64, not text"):
        for_polars.clean_series(pl.Series([1, 2]))
