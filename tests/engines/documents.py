"""Documents made from our own samples, always the same ones, as Parquet over several files; what becomes of them."""

from __future__ import annotations

import os
import random
import re
import socket
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cleaner import Cleaner
from tests.conftest import ROOT

# A test file that imports this one is passed over without them; ``.[test]`` installs them and all engines.
duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
pq = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")

SAMPLES = ROOT / "samples" / "pages"
Row = dict[str, Any]
#: So many documents, over so many files, each with some row groups.
DOCUMENTS, FILES, ROW_GROUP = 2_000, 5, 100
#: A line that the rules of `RULES` take out.
CRUFT = "hoist the flag"
SCHEMA = pa.schema(
    {
        "id": pa.int64(),
        "url": pa.string(),
        "text": pa.string(),
        "links": pa.list_(pa.struct({"to": pa.string(), "rank": pa.int32()})),
    }
)
# A user's own rule file, which makes a note of each process that compiles it.
RULES = '''"""Cruft of a harbour's site."""

import os

from cleaner.rule import Phrases

with open("{log}", "a") as log:
    log.write(f"{{os.getpid()}}\\n")

RULES = [
    Phrases(
        id="harbour/flag",
        reason="A button of the harbour's site.",
        phrases={{"en": "hoist the flag"}},
        removes=["Hoist the flag", "hoist the flag!"],
        keeps=["The clerk said hoist the flag to her.", "No one had to hoist the flag today."],
    ),
]
'''


@cache
def documents(count: int = DOCUMENTS) -> list[Row]:
    """Pieces of sample pages between each other, some with our own cruft; some null, empty, or nothing but cruft."""
    order = random.Random(6)
    pages = [re.split(r"(?<=\n)\n+", path.read_text("utf-8", "replace")) for path in sorted(SAMPLES.iterdir())]
    found: list[Row] = []
    for number in range(count):
        page, other = order.choice(pages), order.choice(pages)
        parts = [part for part in page if order.random() < 0.8]
        parts.insert(order.randrange(len(parts) + 1), order.choice(other))
        if number % 3 == 0:
            parts.insert(order.randrange(len(parts) + 1), f"{CRUFT}\n")
        parts.append(f"The {number}th ferry of the year came in late, and the clerk at the pier wrote it down.\n")
        text = {0: None, 1: "", 2: "Adblock Detected\n"}.get(number % 97, "\n".join(parts))
        links = [{"to": f"/{rank}", "rank": rank} for rank in range(number % 3)]
        found.append({"id": number, "url": f"https://news.example/{number}", "text": text, "links": links})
    return found


def write(directory: Path, rows: list[Row]) -> Path:
    """The rows as Parquet over several files."""
    directory.mkdir(parents=True)
    size = -(-len(rows) // FILES)
    for number in range(FILES):
        table = pa.Table.from_pylist(rows[number * size : (number + 1) * size], SCHEMA)
        pq.write_table(table, directory / f"{number}.parquet", row_group_size=ROW_GROUP)
    return directory


def rows_of(directory: Path) -> list[Row]:
    """The rows of all Parquet files there, by their ids; read by a second reader."""
    found = duckdb.sql(f"SELECT * FROM read_parquet('{directory}/*.parquet') ORDER BY id")
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def cleaned(rows: Iterable[Row], cleaner: Cleaner, *, removals: str = "", rules: str = "") -> list[Row]:
    """What has to come out: each row as `Cleaner.clean` cleans it in this process."""
    found = []
    for row in rows:
        result = None if row["text"] is None else cleaner.clean(row["text"])
        added = {
            "text": result and result.text,
            removals: result and [asdict(removal) | {"evidence": [*removal.evidence]} for removal in result.removals],
            rules: result and [*dict.fromkeys(removal.rule for removal in result.removals)],
        }
        found.append(row | {name: value for name, value in added.items() if name})
    return found


def rule_file(path: Path, log: Path, source: str = RULES) -> Path:
    """A user's own rule file, and where it notes who compiles it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source.format(log=log), "utf-8")
    return path


def compiled_by(log: Path) -> list[int]:
    """The processes that have compiled a rule file, in order, one as often as it did."""
    return [int(line) for line in log.read_text().split()] if log.exists() else []


def wait(done: Callable[[], Any], seconds: float = 300) -> Any:
    """What a function gives as soon as that is something."""
    end = time.monotonic() + seconds
    while not (found := done()):
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.05)
    return found


def free_port() -> int:
    """One on this machine that nothing listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def environment(**more: str) -> dict[str, str]:
    """That of a process which has this package, wherever it runs."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PYTHONPATH": str(ROOT), "PATH": path, **more}


# The same file with a rule that notes the process that comes to a certain document, and waits there for a sign.
WAITING_RULES = (
    RULES.replace("import os\n", "import os\nimport time\n")
    .replace("import Phrases", "import Phrases, Shape")
    .removesuffix("]\n")
    + """    Shape(
        id="harbour/lock",
        reason="A lock that opens when the sign is given.",
        find=lambda document: wait() if "The {number}th ferry" in document.text else [],
        removes=["a", "b"],
        keeps=["c", "d"],
    ),
]


def wait():
    with open("{log}.waiting", "a") as waiting:
        waiting.write(f"{{os.getpid()}}\\n")
    while not os.path.exists("{log}.sign"):
        time.sleep(0.02)
    return []
"""
)
