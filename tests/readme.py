"""The lines of the README and of the pages that it links, for tests that run them."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "cleaner").rglob("README.md"))]


def readme_block(mark: str) -> str:
    """The one block of Python in the README and its pages that holds a mark."""
    blocks = [block for page in PAGES for block in re.findall(r"(?ms)^```python\n(.*?)^```", page.read_text("utf-8"))]
    (found,) = [block for block in blocks if mark in block]
    return str(found)


def readme_command(mark: str, directory: Path) -> str:
    """The one command in the README and its pages that starts with a mark, with its /data in a directory."""
    lines = [line for page in PAGES for line in page.read_text("utf-8").splitlines()]
    (found,) = [line for line in lines if line.startswith(f"    {mark}")]
    return found.strip().replace("/data/", f"{directory}/")
