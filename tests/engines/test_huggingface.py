"""Hugging Face datasets: `map`, in this process and in two, from its cache and not."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from cleaner import Cleaner
from tests.engines.documents import Row, cleaned, compiled_by, documents, rule_file, write
from tests.readme import readme_block

datasets = pytest.importorskip("datasets", reason="datasets is not installed")

from cleaner.engines.huggingface import CleanTexts  # noqa: E402

ROWS = documents()


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """With several processes the library puts another object in place of `os.environ`, which other tests would miss."""
    monkeypatch.setattr(os, "environ", os.environ)


@pytest.fixture
def dataset(tmp_path: Path) -> Any:
    """The documents as a dataset on disk, so that what is made of it is cached there."""
    files = [str(path) for path in sorted(write(tmp_path / "crawl", ROWS).iterdir())]
    return datasets.Dataset.from_parquet(files, cache_dir=str(tmp_path / "cache"))


def rows(dataset: Any) -> list[Row]:
    return sorted(dataset.with_format(None).to_list(), key=lambda row: row["id"])


def test_map_cleans_one_column_and_leaves_the_others(dataset: Any) -> None:
    found = dataset.map(CleanTexts(Cleaner(ignore=["related"])), batched=True)
    assert found.features == dataset.features
    assert rows(found) == cleaned(ROWS, Cleaner(ignore=["related"]))


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_two_processes_give_the_removals_too(dataset: Any, tmp_path: Path) -> None:
    rules = rule_file(tmp_path / "site.py", tmp_path / "log")
    cleaner = Cleaner(rules=[rules])
    texts = CleanTexts(cleaner, removals="cut", rules="why")
    rules.unlink()
    found = dataset.with_format("arrow").map(texts, batched=True, num_proc=2, batch_size=100)
    assert rows(found) == cleaned(ROWS, cleaner, removals="cut", rules="why")
    assert any(row["why"] and "harbour/flag" in row["why"] for row in rows(found))
    here, *workers = compiled_by(tmp_path / "log")
    assert len(workers) == len(set(workers)) <= 2 and here not in workers


def test_what_is_cached_is_used_until_a_rule_changes(dataset: Any, tmp_path: Path) -> None:
    rules = rule_file(tmp_path / "site.py", tmp_path / "log")

    some = dataset.select(range(50))

    def fingerprint(**options: Any) -> str:
        # As another run of a program would have it: nothing is the same object.
        texts = pickle.loads(pickle.dumps(CleanTexts(Cleaner(**options))))
        return str(some.map(texts, batched=True)._fingerprint)

    first = fingerprint(rules=[rules])
    files = sorted((tmp_path / "cache").rglob("cache-*.arrow"))
    assert fingerprint(rules=[rules]) == first
    assert sorted((tmp_path / "cache").rglob("cache-*.arrow")) == files, "taken from the cache"
    rules.write_text(rules.read_text().replace("hoist", "strike"))
    assert len({first, fingerprint(rules=[rules]), fingerprint(), fingerprint(ignore=["related"])}) == 4


def test_the_readme_cleans_a_dataset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "crawl", ROWS)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "cache")
    names: dict[str, Any] = {}
    exec(readme_block("huggingface"), names)
    assert rows(names["dataset"]) == cleaned(ROWS, Cleaner())


def test_what_can_not_be_cleaned_is_named(dataset: Any) -> None:
    with pytest.raises(ValueError, match="no column 'body'; there are 'id', 'url', 'text', 'links'"):
        dataset.map(CleanTexts(column="body"), batched=True)
    with pytest.raises(ValueError, match="column 'id' holds int64, not text"):
        dataset.map(CleanTexts(column="id"), batched=True)
    with pytest.raises(ValueError, match=r'removals and rules need dataset.with_format\("arrow"\)'):
        dataset.map(CleanTexts(removals="cut"), batched=True)
