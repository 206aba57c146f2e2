"""The README's own lines, for tests that run them."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import ROOT


def readme_block(mark: str) -> str:
    """The one block of Python in the README that holds a mark."""
    blocks = re.findall(r"^```python\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
    (found,) = [block for block in blocks if mark in block]
    return str(found)


def readme_command(mark: str, directory: Path) -> str:
    """The one command in the README that holds a mark, with its /data in a directory."""
    (found,) = [line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if line.startswith(f"    {mark}")]
    return found.strip().replace("/data/", f"{directory}/")
