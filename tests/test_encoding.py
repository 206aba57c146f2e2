"""Bytes to text and back."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.encoding import can_patch, codec_name, decode, encode, encode_pieces
from cleaner.files import FileError
from cleaner.surprise import is_html

NAMED = [
    "",
    "utf-8",
    "latin-1",
    "cp1252",
    "utf-16",
    "utf-16-le",
    "shift_jis",
    "gb18030",
    "utf-7",
    "iso2022_jp",
    "cp037",
]


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")), st.sampled_from(NAMED))
def test_what_is_read_comes_out_byte_for_byte_or_is_refused(data: bytes, encoding: str) -> None:
    try:
        decoded = decode(data, encoding)
    except FileError as error:
        assert "\n" not in str(error)
    else:
        assert encode(decoded.text, decoded.encoding) == data


@given(st.integers(0, 6), st.binary(max_size=12), st.text(max_size=3))
def test_what_is_read_in_pieces_comes_out_byte_for_byte(before: int, data: bytes, text: str) -> None:
    """A piece of a file may end within a character, or within bytes that are none."""
    piece = 1 << 20
    data = b"a" * (piece - before) + text.encode("utf-8", "surrogatepass") + data + b"\n"
    decoded = decode(data)
    assert decoded.text == data.decode("utf-8", "surrogateescape")
    assert encode(decoded.text, decoded.encoding) == data


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE])
def test_a_byte_order_mark_stays_in_the_text(mark: bytes) -> None:
    encoding = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    name = encoding.get(mark, "utf-32-le")
    assert decode(mark + "Straße\r\n".encode(name)).text == "\ufeffStraße\r\n"


def test_a_mark_settles_the_byte_order_of_a_named_encoding() -> None:
    for name in ("utf-16-le", "utf-16-be"):
        decoded = decode("\ufeffStraße".encode(name), "utf-16")
        assert (decoded.text, decoded.encoding) == ("\ufeffStraße", name)


def test_unpaired_surrogates_of_utf_16_are_kept() -> None:
    data = codecs.BOM_UTF16_LE + b"a\0\x00\xd8b\0"
    decoded = decode(data)
    assert encode(decoded.text, decoded.encoding) == data


@pytest.mark.parametrize(
    "data",
    [
        b"text\0\0\0\0text",
        b"%PDF-1.7\n% words that could be text\n",
        b"PK\x03\x04" + b"name.txt",
        b"\x1f\x8b\x08" + b"abc",
        bytes(range(1, 256)) * 8,
    ],
)
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(FileError, match=r"binary|compressed"):
        decode(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"caf\xe9 \xff\xfe",
        b"\x1b[31mred\x1b[0m\x08\x0c\x0b\n",
        b"one stray \x01 in a text",
        b"text\0text",
        codecs.BOM_UTF16_LE + b"a\0\0\0",
        "נכתב בעברית".encode("cp1255"),
        b"\xff\xfe"[:1],
        b"GIF is pronounced both ways",
    ],
)
def test_texts_with_oddities_are_texts(data: bytes) -> None:
    decoded = decode(data)
    assert encode(decoded.text, decoded.encoding) == data


def test_encodings_that_python_knows_by_other_names_are_known() -> None:
    assert codec_name("Windows-1252") == "cp1252"
    for name in ("nonesuch", "rot13", "base64", ""):
        with pytest.raises(FileError):
            codec_name(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!DOCTYPE html><p>", True),
        ("\ufeff\n <HTML lang=en>", True),
        ('<?xml version="1.0"?>\n<!-- a\nb -->\n<html>', True),
        ("<div><p>One</p><p>Two</p><p>Three</p><p>Four</p></div>", True),
        ("<p> is how a paragraph starts, and </p> is how it ends.", False),
        ("Write <html> first, then </p></p></p></p></p></p>.", False),
        ("<bodyguard> was the name of the file.", False),
        ("", False),
    ],
)
def test_html_is_told_from_texts_about_it(text: str, expected: bool) -> None:
    assert is_html(text) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "gb18030", "shift_jis", "iso2022_jp"])
def test_texts_that_patch_can_read(encoding: str) -> None:
    assert can_patch("日本\nabc" if encoding not in ("latin-1",) else "é\nabc", encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-32-be", "cp037", "utf-7"])
def test_texts_that_patch_can_not_read(encoding: str) -> None:
    assert not can_patch("abc\nabc", encoding)


@given(st.lists(st.text(max_size=20), max_size=6), st.sampled_from(["utf-8", "utf-16-le", "utf-32-be", *NAMED[2:]]))
def test_a_text_in_pieces_gives_the_bytes_of_the_whole(pieces: list[str], encoding: str) -> None:
    try:
        whole = encode("".join(pieces), encoding)
    except UnicodeEncodeError:
        return
    assert b"".join(encode_pieces(pieces, encoding)) == whole
