"""Draws `samples/dry-run.svg`, the README's picture of a dry run. Run it after a change of rules or of the report:

python -m tests.make_readme_picture
"""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console

from cleaner import clean
from cleaner.report.terminal import TerminalReport

ROOT = Path(__file__).parent.parent
PAGES = ("cup-final", "harbour-wall")
PICTURE = ROOT / "samples" / "dry-run.svg"
COLUMNS = 96


def draw() -> str:
    """The picture, as SVG."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    names = [f"samples/pages/{name}.txt" for name in PAGES]
    console.print(f"[green]$[/green] cleaner clean {' '.join(names)} --dry-run", highlight=False)
    report = TerminalReport(console)
    for name in names:
        report.add(name, clean((ROOT / name).read_text("utf-8")))
    report.close()
    picture = console.export_svg(title="cleaner", unique_id="dry-run")
    # A picture should ask the network for nothing: the reader's own monospaced font does as well.
    return re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)


if __name__ == "__main__":
    PICTURE.write_text(draw(), "utf-8")
