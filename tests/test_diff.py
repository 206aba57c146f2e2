"""The unified diff against patch(1): what it applies is exactly the removal, and -R takes it back."""

from __future__ import annotations

import os
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner.diff import unified_diff
from cleaner.result import Removal, Result

if shutil.which("patch") is None and not os.environ.get("CI"):
    pytest.skip("patch(1) is not installed", allow_module_level=True)

# Words that mean something in a diff or end a line somewhere else than here, beside plain ones.
WORDS = [
    *("a", "b c", "é", "ä\u0308", "--- x", "+++ y", "@@ -1 +1 @@", "\\ No newline at end of file", "Index: x", "1,3d2"),
    *("*** x", "diff --git a/x b/x", "\r", "\r\n", "\n", "\n", "\n", "\n\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028"),
    *("\udcff", "\udce2\udc80", "\x00", " ", "\t", "\ufeff", "\x1b[31m"),
]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map("".join)


def cut(source: str, spans: list[tuple[int, int]]) -> str:
    """The source without the spans, as its bytes are read: what was cut apart may come together to a character."""
    edges = [0, *(offset for span in spans for offset in span), len(source)]
    left = "".join(source[start:end] for start, end in list(pairwise(edges))[::2])
    return left.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")


def patch(diff: str, text: str, folder: Path, *options: str, name: str = "x.txt") -> str:
    """What patch(1) makes of the text."""
    path = folder / name
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    done = subprocess.run(
        ["patch", *options, "-o", "-", path],
        input=diff.encode("utf-8", "surrogateescape"),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"fuzz" not in done.stderr
    assert b"offset" not in done.stderr
    return done.stdout.decode("utf-8", "surrogateescape")


def assert_patches(source: str, spans: list[tuple[int, int]], folder: Path, context: int = 3) -> None:
    """patch(1) goes from the source to the cut text, and back."""
    diff = unified_diff(source, spans, "a/x.txt", "b/x.txt", context)
    assert patch(diff, source, folder) == cut(source, spans)
    assert patch(diff, cut(source, spans), folder, "-R") == source


@st.composite
def texts_and_spans(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """A text and some spans of it, of characters or of whole lines."""
    source = draw(TEXTS)
    offsets = range(len(source) + 1)
    if draw(st.booleans()):
        offsets_of_lines = [0, *(i + 1 for i, character in enumerate(source) if character == "\n")]
        edges = draw(st.lists(st.sampled_from([*offsets_of_lines, len(source)]), min_size=2, max_size=8))
    else:
        edges = draw(st.lists(st.sampled_from(offsets), min_size=2, max_size=8))
    edges = sorted(edges)[: len(edges) // 2 * 2]
    return source, list(zip(edges[::2], edges[1::2], strict=True))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts_and_spans(), st.sampled_from([0, 1, 3]))
def test_patch_makes_the_output_and_takes_it_back(
    tmp_path: Path, case: tuple[str, list[tuple[int, int]]], context: int
) -> None:
    source, spans = case
    if cut(source, spans) == source:
        assert unified_diff(source, spans, "a/x.txt", "b/x.txt", context) == ""
    else:
        assert_patches(source, spans, tmp_path, context)


@pytest.mark.parametrize(
    ("source", "removed"),
    [
        pytest.param("One.\r\n\r\nShare this\r\n\r\nTwo.\r\n", "Share this\r\n\r\n", id="CRLF"),
        pytest.param("One.\r\nShare this\r\nTwo.\n", "Share this\r\n", id="mixed newlines"),
        pytest.param("One.\n\nShare this", "\n\nShare this", id="no newline at the end"),
        pytest.param("One.\r\n\r\nShare this", "\r\n\r\nShare this", id="CRLF, no newline at the end"),
        pytest.param("One.\nShare this\n", "\nShare this", id="newline of the line before"),
        pytest.param("One.\n\udcff\udce9\nShare this\nTwo \udc80.\n", "Share this\n", id="invalid UTF-8"),
        pytest.param("One.\rShare this\rTwo.", "Share this\r", id="carriage returns alone"),
        pytest.param("One.\x0c\nShare\u2028this\x0b\nTwo.\x85", "Share\u2028this\x0b\n", id="other line ends"),
        pytest.param("\ufeffShare this\nOne.\n", "Share this\n", id="BOM"),
        pytest.param("Share this\n", "Share this\n", id="nothing left"),
        pytest.param("Share this", "Share this", id="nothing left, no newline"),
        pytest.param("One. (Sign up here.)\nTwo.\n", " (Sign up here.)", id="a piece of a line"),
        pytest.param("One.\nSign up. Two.\n", ".\nSign up", id="two lines joined"),
        pytest.param("\n\n\nShare this\n\n\n", "Share this\n\n", id="among blank lines"),
        pytest.param("-- \nShare this\n-- \n", "Share this\n", id="lines that look like headers"),
    ],
)
def test_shapes_of_text(tmp_path: Path, source: str, removed: str) -> None:
    start = source.index(removed)
    assert_patches(source, [(start, start + len(removed))], tmp_path)


def test_lines_that_come_back_as_they_were_are_not_called_changed() -> None:
    source = "One.\n\nShare this\n"
    assert unified_diff(source, [(4, 16)], "a/x", "b/x") == "--- a/x\n+++ b/x\n@@ -1,3 +1 @@\n One.\n-\n-Share this\n"


@pytest.mark.parametrize(
    "name",
    ["x y.txt", "x  y ", "tab\there", "line\nbreak", 'a"quote', "back\\slash", "é \u2028", "raw \udcff", "\x7f\x01"],
)
def test_patch_finds_the_file_by_the_header(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("One.\nShare this\nTwo.\n", encoding="utf-8")
    diff = unified_diff("One.\nShare this\nTwo.\n", [(5, 16)], f"a/{name}", f"b/{name}")
    subprocess.run(
        ["patch", "-p1"],
        cwd=tmp_path,
        input=diff.encode("utf-8", "surrogateescape"),
        capture_output=True,
        check=True,
    )
    assert (tmp_path / name).read_text(encoding="utf-8") == "One.\nTwo.\n"


def test_a_result_knows_its_diff(tmp_path: Path) -> None:
    source = "One.\nShare this\nTwo.\n"
    removal = Removal("sharing/bar", "A button's label.", 5, 16, 2, 2, "Share this\n", ("share this",))
    result = Result(source, (removal,))
    assert patch(result.diff(), source, tmp_path) == result.text == "One.\nTwo.\n"
    assert Result(source).diff() == ""
