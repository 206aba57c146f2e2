"""datatrove: a formatter block, for a pipeline after its Trafilatura extractor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from cleaner.api import Cleaner
from cleaner.extras import load
from cleaner.result import Result

if TYPE_CHECKING:
    from datatrove.data import Document
    from datatrove.pipeline.formatters.base import BaseFormatter
else:
    BaseFormatter = load("datatrove.pipeline.formatters.base", "datatrove").BaseFormatter


class CruftFormatter(BaseFormatter):  # type: ignore[misc]
    """Cleans the text of each document; its id, its media and its metadata stay.

    cleaner: what the texts are cleaned with; by default the built-in rules. removals: the key in each document's
    metadata under which what was removed from it is kept, a list of dicts as in the JSON report; None for none.

    Statistics: `total` documents; how many of them were `changed` or `withheld` (left whole although rules matched);
    `characters` before, of all documents; `characters_removed`, of those that changed; `removals`, all of them and by
    `removals/` and the rule; `faults`, of rules that failed on a document and were left out for it.
    """

    name = "🧹 Cruft"

    def __init__(self, cleaner: Cleaner | None = None, removals: str | None = None) -> None:
        super().__init__()
        self.cleaner = cleaner or Cleaner()
        self.removals = removals

    def format(self, text: str) -> str:
        """The text, cleaned."""
        return self._clean(text).text

    def run(self, data: Iterator[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        for document in data:
            self.stat_update("total")
            with self.track_time():
                result = self._clean(document.text)
            document.text = result.text
            if self.removals is not None:
                document.metadata[self.removals] = [asdict(removal) for removal in result.removals]
            yield document

    def _clean(self, text: str) -> Result:
        result = self.cleaner.clean(text)
        self.stat_update("characters", value=len(text))
        if result.removals:
            self.stat_update("changed")
            self.stat_update("characters_removed", value=len(text) - len(result.text))
        for removal in result.removals:
            self.stat_update("removals", f"removals/{removal.rule}")
        if result.withheld:
            self.stat_update("withheld")
        if result.faults:
            self.stat_update("faults", value=len(result.faults))
        return result
