"""WET on the command line: other readers accept what comes out, and broken records cost nothing but themselves."""

from __future__ import annotations

import gzip
import hashlib
import io
import subprocess
import sys
from base64 import b32encode

import fastwarc
import pytest
from fastwarc.warc import WarcRecordType
from hypothesis import example, given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from cleaner import Cleaner
from cleaner.files import FileError
from cleaner.formats import wet
from cleaner.formats.item import Edits
from tests import containers
from tests.conftest import Shell
from tests.containers import PAGES

CLEANER = Cleaner()
CHANGED = {"content-length", "warc-block-digest", "warc-payload-digest"}


def headers(data: bytes) -> list[list[tuple[str, str]]]:
    return [record.rec_headers.headers for record in ArchiveIterator(io.BytesIO(data))]


def members(data: bytes) -> list[bytes]:
    """The gzip members of a file, each a record, as another reader finds them."""
    starts = [record.stream_pos for record in fastwarc.ArchiveIterator(io.BytesIO(data))]
    return [data[start:end] for start, end in zip(starts, [*starts[1:], len(data)], strict=True)]


@pytest.mark.parametrize("is_gzip", [True, False], ids=["gzip", "plain"])
def test_only_lengths_and_digests_of_headers_change(shell: Shell, is_gzip: bool) -> None:
    source = containers.wet(PAGES, is_gzip)
    run = shell.run("clean", "--format", "wet", "-q", input=source)
    assert (run.returncode, run.stderr) == (0, b"")
    before, after = headers(source), headers(run.stdout)
    assert after != before
    for old, new in zip(before, after, strict=True):
        assert [name for name, _ in new] == [name for name, _ in old]
        assert [item for item in new if item[0].lower() not in CHANGED] == [
            item for item in old if item[0].lower() not in CHANGED
        ]
    for record in fastwarc.ArchiveIterator(io.BytesIO(run.stdout)):
        assert record.headers.get("WARC-Block-Digest") is not None
        assert record.verify_block_digest()
        if record.record_type == WarcRecordType.conversion:
            assert record.headers.get("WARC-Payload-Digest") == record.headers.get("WARC-Block-Digest")


def test_the_library_that_wrote_it_checks_it(shell: Shell) -> None:
    shell.write("a.warc.wet.gz", shell.run("clean", "--format", "wet", "-q", input=containers.wet(PAGES)).stdout)
    check = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", "-v", "a.warc.wet.gz"],
        cwd=shell.directory,
        capture_output=True,
        text=True,
    )
    assert check.returncode == 0, check.stdout
    assert check.stdout.count("digest pass") == len(PAGES) + 1


def test_records_without_cruft_and_of_other_types_stay_to_the_byte(shell: Shell) -> None:
    texts = [PAGES[1], "A quiet day.", PAGES[2], "Another one."]
    source = members(containers.wet(texts))
    cleaned = members(shell.run("clean", "--format", "wet", "-q", input=b"".join(source)).stdout)
    assert [old == new for old, new in zip(source, cleaned, strict=True)] == [True, False, True, False, True]


def record(text: bytes, *lines: bytes, kind: bytes = b"conversion") -> bytes:
    header = [b"WARC/1.0", b"WARC-Type: " + kind, *lines, b"Content-Length: %d" % len(text), b"", b""]
    return b"\r\n".join(header) + text + b"\r\n\r\n"


def sha256(data: bytes, letters: str) -> bytes:
    digest = hashlib.sha256(data)
    return {
        "hex": digest.hexdigest(),
        "HEX": digest.hexdigest().upper(),
        "base32": b32encode(digest.digest()).decode(),
        "unpadded": b32encode(digest.digest()).decode().rstrip("="),
    }[letters].encode()


@pytest.mark.parametrize("letters", ["hex", "HEX", "base32", "unpadded"])
def test_a_digest_keeps_its_kind(letters: str) -> None:
    text = PAGES[1].encode()
    cleaned = CLEANER.clean(PAGES[1]).text.encode()
    lines = [b"warc-block-digest:sha-256:%s \t", b"X-Odd:   kept  as it is ", b"WARC-Payload-Digest:\t sha256:%s"]
    source = [line % sha256(text, letters) if b"%" in line else line for line in lines]
    expected = [line % sha256(cleaned, letters) if b"%" in line else line for line in lines]
    assert wet.rewrite(record(text, *source), "", edit) == record(cleaned, *expected)


def edit(text: str) -> Edits:
    return [(removal.start, removal.end, "") for removal in CLEANER.clean(text).removals]


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (record(b"caf\xe9\n\nAdblock Detected\n"), "is not UTF-8"),
        (record(PAGES[1].encode(), b"WARC-Block-Digest: sha1:" + b"A" * 32), "is not what its WARC-Block-Digest says"),
        (record(PAGES[1].encode(), b"WARC-Block-Digest: crc9:AAAA"), "has a digest of unknown kind, crc9"),
    ],
    ids=["not UTF-8", "another digest", "unknown digest"],
)
@pytest.mark.parametrize("is_gzip", [True, False], ids=["gzip", "plain"])
def test_a_record_that_cannot_be_cleaned_is_named_and_passes_through(
    shell: Shell, bad: bytes, said: str, is_gzip: bool
) -> None:
    records = [record(PAGES[1].encode()), bad, record(PAGES[2].encode())]
    source = [gzip.compress(data, mtime=0) if is_gzip else data for data in records]
    shell.write("a.wet.gz", b"".join(source))
    run = shell.run("clean", "a.wet.gz", "--profile", "article")
    assert run.returncode == 2
    assert f"a.wet.gz: {said} in 1 record, passed through unchanged: 2" in run.stderr.decode()
    assert source[1] in run.stdout
    found = [each.reader.read() for each in fastwarc.ArchiveIterator(io.BytesIO(run.stdout))]
    assert found == [CLEANER.clean(PAGES[1]).text.encode(), bad.partition(b"\r\n\r\n")[2][:-4], cleaned(2)]


def cleaned(number: int) -> bytes:
    return CLEANER.clean(PAGES[number]).text.encode()


def test_a_broken_member_is_named_and_left_out_and_the_rest_is_done(shell: Shell) -> None:
    source = members(containers.wet(PAGES[:6]))
    middle = bytearray(source[3])
    middle[len(middle) // 2] ^= 0xFF
    broken = b"".join([*source[:3], bytes(middle), *source[4:-1], source[-1][:-20]])
    shell.write("a.warc.wet.gz", broken)
    command = ["clean", "a.warc.wet.gz", "--profile", "article"]
    run = shell.run(*command, "-o", "b.warc.wet.gz", "--report", "removed.json")
    assert run.returncode == 2
    start = len(b"".join(source[:3]))
    said = run.stderr.decode().splitlines()
    assert said[0].startswith(
        f"cleaner: a.warc.wet.gz: record 4 (from byte {start:,} to byte {start + len(middle):,}) can't be read and is "
        "left out: its gzip data are broken"
    )
    assert "record 7 (from byte " in said[1]
    assert said[1].endswith(" to the end) can't be read and is left out: its gzip data end early")
    assert said[2].endswith("; 2 failed")
    expected = [cleaned(number) for number in (0, 1, 3, 4)]
    assert [(text or "").encode() for text in containers.read(shell.directory / "b.warc.wet.gz")] == expected
    restored = shell.run("restore", "b.warc.wet.gz", "--report", "removed.json", "-o", "c.warc.wet.gz")
    assert (restored.returncode, restored.stderr) == (0, b"")
    original = [PAGES[number] for number in (0, 1, 3, 4)]
    assert containers.read(shell.directory / "c.warc.wet.gz") == original
    shell.run(*command, "--in-place")
    assert shell.read("a.warc.wet.gz") == broken, "nothing is lost in place"


def test_one_member_for_all_records_is_named(shell: Shell) -> None:
    shell.write("a.warc.wet.gz", gzip.compress(containers.wet(PAGES, is_gzip=False)))
    run = shell.run("clean", "a.warc.wet.gz", "-o", "b.warc.wet.gz", "-q")
    assert run.returncode == 2
    assert b"its gzip members hold several records each; make one of each: warcio recompress" in run.stderr
    assert list(shell.tree(".")) == ["a.warc.wet.gz"]


SMALL = {is_gzip: containers.wet(["One.\n", "Two, of the strait.\n", "Three."], is_gzip) for is_gzip in (True, False)}
SMALL_MEMBERS = {True: members(SMALL[True]), False: members(SMALL[False])}


@settings(max_examples=300, deadline=None)
@given(
    st.booleans(),
    st.integers(0, max(map(len, SMALL.values())) - 1),
    st.integers(0, 30),
    st.binary(min_size=0, max_size=20),
)
@example(False, 287, 0, b"\0\0")  # as long as a line's end
def test_damage_costs_the_records_it_hits_and_no_other(is_gzip: bool, start: int, length: int, harm: bytes) -> None:
    source = SMALL[is_gzip]
    start = min(start, len(source) - 1)
    end = min(start + length, len(source))
    output = io.BytesIO()
    try:
        container = wet.open(io.BytesIO(source[:start] + harm + source[end:]), output, "")
        for section in container.sections():
            for _ in section:
                container.put(None)
    except FileError:
        assert start < len(SMALL_MEMBERS[is_gzip][0]), "only a file that does not start like one is none"
        return
    at, margin = 0, 0 if is_gzip else len("\r\n")  # which tells a plain record's start
    for number, member in enumerate(SMALL_MEMBERS[is_gzip]):
        if at + len(member) <= start or at >= end + margin:
            assert member in output.getvalue(), f"record {number + 1}"
        at += len(member)
