"""Files that hold many documents: one module for each format, and the table of their endings.

To add one, write a module that is a `Format` and name it in the two tables here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path, PurePath
from typing import BinaryIO, NamedTuple, cast

from cleaner.files import FileError
from cleaner.formats.item import Container, Edits, Format, Item, ItemError
from cleaner.result import Result
from cleaner.stop import STOP
from cleaner.task import Choice, Outcome, reason

TEXT = "text"
NAMES = (TEXT, "jsonl", "parquet", "wet")
# Plain .json is none of them: it can be one object over many lines. Compressed, it is what crawls ship.
_ENDINGS = {
    **dict.fromkeys((".jsonl", ".jsonl.gz", ".jsonl.zst"), "jsonl"),
    **dict.fromkeys((".ndjson", ".ndjson.gz", ".ndjson.zst", ".json.gz", ".json.zst"), "jsonl"),
    **dict.fromkeys((".parquet", ".pq"), "parquet"),
    **dict.fromkeys((".wet", ".wet.gz"), "wet"),
}
# Formats that compress on their own.
_WITHIN = ("parquet", "wet")
_COMPRESSIONS = {".gz": "gzip", ".zst": "zstd"}


class Kind(NamedTuple):
    """How a file is read: its format's name, and the compression around it ("" for none)."""

    format: str = TEXT
    compression: str = ""

    @property
    def is_container(self) -> bool:
        """Whether the file holds many documents."""
        return self.format != TEXT

    @property
    def is_compressed(self) -> bool:
        """Whether the file's size says nothing of its texts'."""
        return bool(self.compression) or self.format in _WITHIN


def kind_of(name: str, format: str = "") -> Kind:
    """The kind of a file by its name's ending. format: the name of its format, if that is known."""
    name = name.lower()
    if not format and not name.endswith(tuple(_ENDINGS)):
        return Kind()  # as most names, which come by the million
    name = PurePath(name).name
    found = format or next((_ENDINGS[ending] for ending in _ENDINGS if name.endswith(ending)), TEXT)
    return Kind(found, "" if found in (TEXT, *_WITHIN) else _COMPRESSIONS.get(PurePath(name).suffix, ""))


def packing_of(kind: Kind, target: Path | None) -> str:
    """The compression of the output, which is what its name says. Raises FileError for the name of another format."""
    if target is None or target.is_char_device() or target.is_fifo():
        return kind.compression
    wanted = kind_of(target.name)
    if wanted.format not in (TEXT, kind.format):
        raise FileError(f"is {kind.format}, which {target.name} is not; formats are not converted")
    return wanted.compression if wanted.format == kind.format else kind_of(target.name, kind.format).compression


def load(name: str) -> Format:
    """The format of a name in NAMES, but not that of plain text. Raises MissingExtraError."""
    return cast(Format, import_module(f"cleaner.formats.{name}"))


@contextmanager
def opened(
    kind: Kind, source: BinaryIO, output: BinaryIO | None, column: str, packing: str | None = None
) -> Iterator[Container]:
    """A container of this kind; its output is complete when the block ends, and worth nothing if it raises.

    source, output, column: see `Format.open`, which raises what this does. packing: the compression around the
    output; None for that of the source.
    """
    packed = output
    packing = kind.compression if packing is None else packing
    if kind.compression or packing:
        from cleaner.formats import compression

        source = compression.reading(source, kind.compression) if kind.compression else source
        packed = compression.writing(output, packing) if output and packing else output
    container = load(kind.format).open(source, packed, column)
    try:
        yield container
        container.end()
        if packed and packed is not output:
            packed.close()
    except BaseException:
        container.abandon()
        raise


class CleanItem(NamedTuple):
    """Cleans a document of a container. The outcome's output is what goes back into it, if there are removals."""

    choice: Choice
    column: str
    send_result: bool = False

    def __call__(self, item: Item) -> Outcome:
        try:
            with STOP.may_raise():
                return self._clean(item)
        except ItemError as error:
            return self.died(item, str(error))._replace(hint=error.hint)
        except Exception as error:
            return self.died(item, reason(error))

    def died(self, item: Item, reason: str) -> Outcome:
        return Outcome(item.name, item.size, error=reason)

    def _clean(self, item: Item) -> Outcome:
        results: list[Result] = []

        def edit(text: str) -> Edits:
            results.append(self.choice.cleaner().clean(text))
            return [(removal.start, removal.end, "") for removal in results[0].removals]

        output = load(item.format).rewrite(item.data, self.column, edit)
        if not results:
            return Outcome(item.name, item.size)
        return Outcome(
            item.name,
            item.size,
            len(results[0].removals),
            withheld=results[0].withheld,
            faults=results[0].faults,
            encoding="utf-8",
            output=output or b"",
            result=results[0] if self.send_result else None,
            place=item.place,
        )
