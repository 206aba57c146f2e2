"""Files of many documents for tests: made by the libraries that others use, read back by other ones."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import fastwarc
import pyarrow as pa
import pyarrow.parquet as pq
import zstandard
from fastwarc.warc import WarcRecordType
from warcio.warcwriter import WARCWriter

from tests.conftest import ROOT

PAGES = [path.read_text("utf-8", "replace") for path in sorted((ROOT / "samples" / "pages").glob("*.txt"))]
PIECE = 3  # documents in one gzip member, zstd frame or row group


def jsonl(texts: Sequence[str | None]) -> list[bytes]:
    return [json.dumps({"id": number, "text": text}).encode() + b"\n" for number, text in enumerate(texts)]


def pieces(lines: Sequence[bytes]) -> list[bytes]:
    return [b"".join(lines[at : at + PIECE]) for at in range(0, len(lines), PIECE)]


def table(texts: Sequence[str | None]) -> Any:
    columns = {
        "id": pa.array(range(len(texts))),
        "text": pa.array(texts, pa.string()),
        "tags": [["a", None]] * len(texts),
    }
    return pa.table(columns).replace_schema_metadata({"crawl": "of the strait"})


def parquet(texts: Sequence[str | None], **options: Any) -> bytes:
    file = io.BytesIO()
    pq.write_table(table(texts), file, **{"row_group_size": PIECE, "compression": "zstd", **options})
    return file.getvalue()


def wet(texts: Sequence[str | None], is_gzip: bool = True) -> bytes:
    """A file like a crawl's: what was crawled first, then a record a page."""
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=is_gzip)
    writer.write_record(writer.create_warcinfo_record("crawl.warc.wet.gz", {"software": "a crawler"}))
    for number, text in enumerate(texts):
        headers = {"WARC-Refers-To": f"<urn:uuid:{number}>", "WARC-Identified-Content-Language": "eng"}
        payload = (text or "").encode()
        record = writer.create_warc_record(
            f"http://example.org/{number}?q=ä b",
            "conversion",
            payload=io.BytesIO(payload),
            length=len(payload),
            warc_content_type="text/plain",
            warc_headers_dict=headers,
        )
        writer.write_record(record)
        record.raw_stream.close()  # by now a temporary file
    return file.getvalue()


def write(name: str, texts: Sequence[str | None]) -> bytes:
    """The bytes of a file of this name that holds these texts."""
    if name.endswith((".parquet", ".pq")):
        return parquet(texts)
    if ".wet" in name:
        return wet(texts, name.endswith(".gz"))
    if name.endswith(".gz"):
        return b"".join(gzip.compress(piece) for piece in pieces(jsonl(texts)))
    if name.endswith(".zst"):
        return b"".join(zstandard.compress(piece) for piece in pieces(jsonl(texts)))
    return b"".join(jsonl(texts))


def read(path: Path) -> list[str | None]:
    """The texts of a file, by another library than it was written with."""
    if ".wet" in path.name:
        with path.open("rb") as file:
            records = fastwarc.ArchiveIterator(file, verify_digests=True)
            return [
                record.reader.read().decode() for record in records if record.record_type == WarcRecordType.conversion
            ]
    name = str(path)
    source = (
        f"read_parquet('{name}')"
        if name.endswith((".parquet", ".pq"))
        else f"read_json('{name}', format = 'nd', {_COLUMNS})"
    )
    with duckdb.connect() as connection:
        return [text for (text,) in connection.sql(f"select text from {source}").fetchall()]


_COLUMNS = "columns = {id: 'int', text: 'varchar'}, maximum_object_size = 10000000"
