"""datatrove: the block in a pipeline of datatrove's own, behind its extractor, run by its local executor."""

from __future__ import annotations

import gzip
import html
import json
import subprocess
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import pytest

from cleaner import Cleaner, Removal
from cleaner.result import restore
from tests.engines.documents import (
    Row,
    cleaned,
    compiled_by,
    documents,
    environment,
    rows_of,
    rule_file,
    write,
)
from tests.readme import readme_block

pytest.importorskip("datatrove", reason="datatrove is not installed")

# datatrove passes over documents without a text.
ROWS = [row for row in documents() if row["text"]]
PIPELINE = """
import pyarrow as pa
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import ParquetReader
from datatrove.pipeline.writers import ParquetWriter

from cleaner import Cleaner
from cleaner.arrow import REMOVALS
from cleaner.engines.datatrove import CruftFormatter
from tests.engines.documents import SCHEMA

if __name__ == "__main__":
    clean = CruftFormatter(Cleaner(rules=["site.py"]), removals="cut")
    write = ParquetWriter("clean", schema=SCHEMA.append(pa.field("cut", REMOVALS)), expand_metadata=True)
    pipeline = [ParquetReader("crawl"), clean, write]
    LocalPipelineExecutor(pipeline, tasks=6, workers=2, logging_dir="log").run()
"""


def run(program: str, directory: Path) -> None:
    (directory / "program.py").write_text(program)
    done = subprocess.run(
        [sys.executable, "program.py"],
        cwd=directory,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout.decode()


def statistics(log: Path) -> dict[str, int]:
    """What the executor says of the block, all tasks together."""
    (found,) = [block for block in json.loads((log / "stats.json").read_text()) if "Cruft" in block["name"]]
    return {name: value if isinstance(value, int) else value["total"] for name, value in found["stats"].items()}


def test_a_pipeline_gives_texts_metadata_removals_and_statistics(tmp_path: Path) -> None:
    write(tmp_path / "crawl", ROWS)
    rules = rule_file(tmp_path / "site.py", tmp_path / "pids")
    run(PIPELINE, tmp_path)
    _, *workers = compiled_by(tmp_path / "pids")
    assert len(workers) == len(set(workers)) <= 2
    cleaner = Cleaner(rules=[rules])
    expected = cleaned(ROWS, cleaner, removals="cut")
    assert rows_of(tmp_path / "clean") == expected
    removals = [removal for row in expected for removal in row["cut"]]
    by_rule = Counter(f"removals/{removal['rule']}" for removal in removals)
    assert statistics(tmp_path / "log") == {
        "total": len(ROWS),
        "changed": sum(bool(row["cut"]) for row in expected),
        "withheld": sum(bool(cleaner.clean(row["text"]).withheld) for row in ROWS),
        "characters": sum(len(row["text"]) for row in ROWS),
        "characters_removed": sum(len(removal["text"]) for removal in removals),
        "removals": len(removals),
        **by_rule,
    }


def page(row: Row) -> Row:
    """The document as a page, for an extractor."""
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in row["text"].splitlines() if line)
    return row | {"text": f"<html><body><article>{lines}</article></body></html>"}


def test_the_readme_cleans_what_the_extractor_found(tmp_path: Path) -> None:
    pages = [page(row) for row in ROWS[:300]]
    write(tmp_path / "crawl", pages)
    run(readme_block("CruftFormatter"), tmp_path)
    files = [gzip.decompress(path.read_bytes()) for path in (tmp_path / "clean").iterdir()]
    found = [json.loads(line) for file in files for line in file.splitlines()]
    assert len(found) > 100
    assert sum(bool(row["metadata"]["removals"]) for row in found) > 100
    urls = {row["id"]: row["url"] for row in pages}
    cleaner = Cleaner()
    for row in found:
        removals = row["metadata"]["removals"]
        assert row["metadata"]["url"] == urls[row["id"]]
        result = cleaner.clean(restore(row["text"], tuple(Removal(**removal) for removal in removals)))
        assert row["text"] == result.text
        assert removals == [asdict(removal) | {"evidence": [*removal.evidence]} for removal in result.removals]
