"""Pages broken at a width, as ``lynx -dump`` and html2text print them: their paragraphs are put together before they
are judged.

A paragraph's line says little by itself, and what the signs know of lengths and sentence ends was learned from whole
paragraphs.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from cleaner.document import Document
from cleaner.page.segmentation import Region, Segmentation
from cleaner.page.segmentation import segment as segment_paragraphs
from cleaner.wrapping import breaks_off


def segment(document: Document, *notes: Mapping[int, str]) -> Segmentation:
    """Find what of a page goes, see `segmentation.segment`; of a page that is broken at a width by its paragraphs.

    notes: what else is known of lines (from 0), as `segmentation.segment` takes it; of a paragraph if of all its lines.
    """
    groups = paragraphs(document)
    if groups is None:
        return segment_paragraphs(document, *notes)
    lines = [" ".join([document.lines[group[0]].rstrip(), *_stripped(document, group[1:])]) for group in groups]
    of_groups = [
        {index: note[group[0]] for index, group in enumerate(groups) if all(line in note for line in group)}
        for note in notes
    ]
    found = segment_paragraphs(Document("\n".join(lines)), *of_groups)
    regions = (Region(groups[r.first][0], groups[r.last][-1], r.kind, r.evidence) for r in found.regions)
    return Segmentation(tuple(regions), found.withheld)


def _stripped(document: Document, group: range) -> list[str]:
    return [document.lines[number].strip() for number in group]


def paragraphs(document: Document) -> list[range] | None:
    """The lines (from 0) of each paragraph or blank line, in their order; None if the text is not broken at a width."""
    if not document.columns:
        return None
    groups = [range(1)]
    for number, (line, below) in enumerate(pairwise(document.lines)):
        if breaks_off(line, below, document.columns):
            groups[-1] = range(groups[-1].start, number + 2)
        else:
            groups.append(range(number + 1, number + 2))
    return groups
