"""Bytes that programs trip over."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.test_properties import NEWLINES, ODDITIES, SHUFFLED, mutated_samples

# Beside the oddities of the property tests: marks of encodings, forms that change when folded, floods.
MORE = (
    "\u202e" * 30,
    "\u2066\u2067\u2068\u2069",
    "\u0300" * 500,
    "\u115f" * 20,
    "\ufdfa",
    "\U000e0041" * 8,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\ufff9\ufffa\ufffb",
    "\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\",
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "*" * 300,
    "(" * 300,
    "#" * 300,
    ": " * 200,
    "| " * 200,
    "a" * 3_000,
    "\r",
    "\x00",
)
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "latin-1", "cp1252", "shift_jis", "gb18030")


def stored(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "replace")


def joined(parts: list[bytes]) -> bytes:
    return b"".join(parts)


TEXTS = st.one_of(
    SHUFFLED,
    mutated_samples(),
    st.lists(st.sampled_from([*ODDITIES, *MORE, *NEWLINES, "Read more", "Related", "Share"]), max_size=60).map("".join),
)
MARKED = st.builds(lambda text, encoding: stored("\ufeff" + text, encoding), TEXTS, st.sampled_from(ENCODINGS))
IN_UTF_8 = TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass"))
# Text with foreign bytes between, and nothing but bytes.
MIXED = st.lists(st.one_of(IN_UTF_8, st.binary(max_size=40)), max_size=8).map(joined)
FILES = st.one_of(IN_UTF_8, MARKED, MIXED, st.binary(max_size=2_000))
