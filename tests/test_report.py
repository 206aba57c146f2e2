"""Reports: what stands in them, and that the JSON ones give the input back."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from cleaner.report import Report, open_report
from cleaner.report.entries import locate_entries, rebuild
from cleaner.report.layout import Changed, Kept, Line, Region, layout
from cleaner.report.terminal import TerminalReport
from cleaner.report.visible import HIDDEN, visible
from cleaner.result import Removal, Result
from cleaner.rule import Rule
from tests.marked import HOSTILE, marked

RULE = Rule(id="sharing/bar", reason="A button.", removes=(), keeps=())
PAGE = marked(
    "A title\n\n⟦sharing/bar|Share\nPin\n\n⟧First paragraph.\n\nSecond.⟦newsletter/box| Sign up here.⟧\n"
    "⟦related/list|\nRelated\n\nOne headline\nAnother\n⟧"
)
PAGES = {
    "plain.txt": marked("Nothing here.\n"),
    "page.txt": PAGE,
    "crlf.txt": marked("One.\r\n\r\n⟦sharing/bar|Share\r\n\r\n⟧Two.\r\n"),
    "open end.txt": marked("One.⟦sharing/bar|\n\nShare⟧"),
    "arabic.txt": marked("عنوان\n⟦sharing/bar|شارك المقال\n⟧نص المقال.\n"),
    "bytes.txt": marked("One \udcff\udc80.\n⟦sharing/bar|Share \udce9\n⟧Two.\n"),
    "hostile.txt": marked(HOSTILE),
}


def write(report: Report, pages: dict[str, Result]) -> None:
    for name, result in pages.items():
        report.add(name, result)
    report.fail("broken.txt", "binary, not text")
    report.close()


def printed(pages: dict[str, Result], width: int = 80, terminal: bool = False) -> str:
    """What the terminal report prints."""
    out = io.StringIO()
    write(TerminalReport(Console(file=out, width=width, force_terminal=terminal)), pages)
    return out.getvalue()


def stored(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


class TestOpening:
    def test_another_ending_is_refused_with_the_known_ones(self, tmp_path: Path) -> None:
        with pytest.raises(ValueError, match=r"\.html, \.json, \.jsonl or \.diff, not 'x\.csv'"):
            open_report(tmp_path / "x.csv", [RULE])

    @pytest.mark.parametrize("ending", ["html", "json", "jsonl", "diff"])
    def test_a_report_is_complete_or_not_there(self, tmp_path: Path, ending: str) -> None:
        path = tmp_path / f"removed.{ending.upper()}"
        report = open_report(path, [RULE])
        report.add("page.txt", PAGE)
        assert not path.exists()
        report.close()
        assert path.stat().st_size > 0
        assert list(tmp_path.iterdir()) == [path]

    @pytest.mark.parametrize("ending", ["html", "json", "jsonl", "diff"])
    def test_a_place_that_cannot_be_written_is_known_before_the_work(self, tmp_path: Path, ending: str) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(OSError, match=r"Not a directory|File exists"):
            open_report(tmp_path / "file" / f"x.{ending}", [RULE])

    @pytest.mark.parametrize("ending", ["html", "json", "jsonl", "diff"])
    def test_the_same_results_give_the_same_bytes(self, tmp_path: Path, ending: str) -> None:
        for name in ("a", "b"):
            write(open_report(tmp_path / f"{name}.{ending}", [RULE]), PAGES)
        assert (tmp_path / f"a.{ending}").read_bytes() == (tmp_path / f"b.{ending}").read_bytes()


class TestJson:
    @pytest.mark.parametrize("ending", ["json", "jsonl"])
    def test_with_the_cleaned_text_it_rebuilds_the_input(self, tmp_path: Path, ending: str) -> None:
        path = tmp_path / f"x.{ending}"
        write(open_report(path, [RULE]), PAGES)
        entries = {entry["name"]: entry for entry, _ in locate_entries(path)}
        assert entries.pop("broken.txt")["error"] == "binary, not text"
        assert {name: rebuild(entries[name], result.text) for name, result in PAGES.items()} == {
            name: result.source for name, result in PAGES.items()
        }

    def test_an_entry_says_all_there_is(self, tmp_path: Path) -> None:
        path = tmp_path / "x.jsonl"
        write(open_report(path, [RULE]), {"page.txt": PAGE})
        assert json.loads(path.read_text("utf-8").splitlines()[0]) == {
            "schema": 1,
            "name": "page.txt",
            "place": "",
            "encoding": "utf-8",
            "source": {"sha256": sha256(stored(PAGE.source)).hexdigest(), "bytes": len(stored(PAGE.source))},
            "cleaned": {"sha256": sha256(stored(PAGE.text)).hexdigest(), "bytes": len(stored(PAGE.text))},
            "withheld": "",
            "faults": [],
            "removals": [
                {
                    "rule": removal.rule,
                    "reason": removal.reason,
                    "start": removal.start,
                    "end": removal.end,
                    "first_line": removal.first_line,
                    "last_line": removal.last_line,
                    "text": removal.text,
                    "evidence": list(removal.evidence),
                    "whole_lines": removal.whole_lines,
                }
                for removal in PAGE.removals
            ],
        }

    def test_json_ends_with_totals(self, tmp_path: Path) -> None:
        path = tmp_path / "x.json"
        write(open_report(path, [RULE]), {"page.txt": PAGE, "plain.txt": PAGES["plain.txt"]})
        report = json.loads(path.read_bytes())
        assert (report["schema"], report["rules"], len(report["documents"])) == (1, ["sharing/bar"], 3)
        totals = report["totals"]
        assert {name: totals[name] for name in ("documents", "changed", "withheld", "failed", "removals")} == {
            "documents": 2,
            "changed": 1,
            "withheld": 0,
            "failed": 1,
            "removals": 3,
        }
        assert totals["removed_characters"] == len(PAGE.source) - len(PAGE.text)
        assert [rule["rule"] for rule in totals["rules"]] == ["newsletter/box", "related/list", "sharing/bar"]
        assert totals["rules"][2] == {
            "rule": "sharing/bar",
            "reason": "A button that shares the page.",
            "removals": 1,
            "documents": 1,
            "characters": len("Share\nPin\n\n"),
        }

    def test_an_empty_report_is_json(self, tmp_path: Path) -> None:
        path = tmp_path / "x.json"
        open_report(path, []).close()
        assert json.loads(path.read_bytes())["documents"] == []

    def test_sizes_and_hashes_are_of_the_stored_bytes(self, tmp_path: Path) -> None:
        path = tmp_path / "x.jsonl"
        report = open_report(path, [RULE])
        report.add("latin.txt", marked("Café.\n⟦sharing/bar|Share\n⟧"), encoding="iso8859-1")
        report.close()
        ((entry, _),) = locate_entries(path)
        assert entry["cleaned"] == {"sha256": sha256(b"Caf\xe9.\n").hexdigest(), "bytes": 6}

    @pytest.mark.parametrize("ending", ["json", "jsonl"])
    def test_nothing_in_it_steers_a_terminal_and_all_scripts_stay_readable(self, tmp_path: Path, ending: str) -> None:
        path = tmp_path / f"x.{ending}"
        write(open_report(path, [RULE]), PAGES)
        text = path.read_text("utf-8")
        assert set(HIDDEN.findall(text)) == {"\n"}
        assert "شارك المقال" in text

    def test_a_cleaned_text_edited_since_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "x.jsonl"
        write(open_report(path, [RULE]), {"page.txt": PAGE})
        entry, _ = next(locate_entries(path))
        with pytest.raises(ValueError, match="edited since"):
            rebuild(entry, PAGE.text + "!")
        entry["removals"][0]["text"] = "Other\nPin\n\n"
        with pytest.raises(ValueError, match="was the report edited"):
            rebuild(entry, PAGE.text)

    @pytest.mark.parametrize("text", ['{"schema": 2, "documents": []}', "[1]", "{}"])
    def test_another_version_is_refused(self, tmp_path: Path, text: str) -> None:
        for ending in ("json", "jsonl"):
            path = tmp_path / f"x.{ending}"
            path.write_text(text, "utf-8")
            with pytest.raises(ValueError, match="not a report of schema 1"):
                list(locate_entries(path))


class TestDiff:
    @pytest.mark.skipif(not shutil.which("patch") and not os.environ.get("CI"), reason="patch(1) is not installed")
    def test_patch_cleans_a_whole_directory_and_takes_it_back(self, tmp_path: Path) -> None:
        pages = PAGES | {"in/folder.txt": PAGE, "withheld.txt": Result("x\n", withheld="too much\n--- a/x\nwould go")}
        path = tmp_path / "removed.diff"
        write(open_report(path, [RULE]), pages)
        folder = tmp_path / "pages"
        (folder / "in").mkdir(parents=True)
        for name, result in pages.items():
            (folder / name).write_bytes(stored(result.source))
        subprocess.run(["patch", "-p1", "-i", path], cwd=folder, check=True, capture_output=True)
        assert {name: (folder / name).read_bytes() for name in pages} == {
            name: stored(result.text) for name, result in pages.items()
        }
        subprocess.run(["patch", "-R", "-p1", "-i", path], cwd=folder, check=True, capture_output=True)
        assert {name: (folder / name).read_bytes() for name in pages} == {
            name: stored(result.source) for name, result in pages.items()
        }

    def test_what_has_no_diff_is_named_with_the_reason(self, tmp_path: Path) -> None:
        path = tmp_path / "removed.diff"
        report = open_report(path, [RULE])
        report.add("wide.txt", PAGE, encoding="utf-16-le")
        report.add("all.txt", Result("x", withheld="nothing would be left"))
        report.fail("broken.txt", "binary,\nnot text")
        report.close()
        assert path.read_text("utf-8").splitlines() == [
            "# wide.txt: cleaned, but patch(1) can't read a diff in utf-16-le; .json and .jsonl reports hold it",
            "# all.txt: left whole: nothing would be left",
            "# broken.txt: failed: binary,⟨LF⟩not text",
        ]


class TestTerminal:
    def test_removals_stand_in_place_with_number_rule_and_reason(self) -> None:
        assert printed({"page.txt": PAGE, "plain.txt": PAGES["plain.txt"]}).splitlines() == [
            "page.txt  3 removals, 62 % of the text",
            "     1   A title",
            "         sharing/bar  A button that shares the page.",
            "     3 - Share",
            "     4 - Pin",
            "     6   First paragraph.",
            "         newsletter/box  An invitation to subscribe.",
            "     8 ~ Second.[- Sign up here.-]",
            "         related/list  A list of other pages' headlines.",
            "    10 - Related",
            "    12 - One headline",
            "    13 - Another",
            "",
            "broken.txt  failed: binary, not text",
            "rule            removals  documents  characters",
            "newsletter/box         1          1          14",
            "related/list           1          1          31",
            "sharing/bar            1          1          11",
            "",
            "3 removals in 1 of 2 documents, 53 % of the text; 1 failed.",
        ]

    def test_signs_that_the_text_does_not_show_are_named(self) -> None:
        removal = Removal("sharing/bar", "A button.", 0, 6, 1, 1, "Share\n", ("share", "at the text's start"))
        assert "sharing/bar  A button. (at the text's start)\n" in printed({"x": Result("Share\nText.\n", (removal,))})

    def test_a_long_region_says_what_it_is_and_shows_its_ends(self) -> None:
        lines = "\n".join(f"Headline {number}" for number in range(1, 31))
        out = printed({"x": marked(f"Text.\n⟦related/list|Related\n\n{lines}\n⟧End.\n")})
        assert out.splitlines()[1:8] == [
            "     1   Text.",
            "         other articles, 31 lines",
            "         related/list  A list of other pages' headlines.",
            "     2 - Related",
            "       ⋮ 29 lines",
            "    33 - Headline 30",
            "    34   End.",
        ]

    def test_a_short_region_is_shown_as_it_is(self) -> None:
        for number in (1, 4):
            out = printed({"x": marked("Text.\n⟦related/list|" + "A headline\n" * number + "⟧End.\n")})
            assert out.count("- A headline\n") == number
            assert "other articles" not in out
        out = printed({"x": marked("Text.\n⟦related/list|" + "A headline\n" * 5 + "⟧End.\n")})
        assert "other articles, 5 lines" in out

    def test_long_lines_are_cut_where_nothing_was_removed(self) -> None:
        out = printed(
            {"x": marked("word " * 300 + "end.⟦newsletter/box| Sign up.⟧\n⟦sharing/bar|" + "Share " * 99 + "\n⟧")}
        )
        assert "word end.[- Sign up.-]\n" in out
        assert max(map(len, out.splitlines())) < 400

    def test_a_withheld_text_says_why(self) -> None:
        out = printed({"x.txt": Result("x", withheld="nothing would be left")})
        assert out.startswith("x.txt  left whole: nothing would be left; --force cleans it all the same\n")
        assert out.endswith("0 removals in 0 of 1 document, 0 % of the text; 1 left whole; 1 failed.\n")

    @pytest.mark.parametrize("terminal", [False, True])
    @pytest.mark.parametrize("width", [20, 80, 200])
    def test_hostile_text_is_shown_and_not_obeyed(
        self, monkeypatch: pytest.MonkeyPatch, terminal: bool, width: int
    ) -> None:
        monkeypatch.setenv("TERM", "xterm-256color")
        out = printed({"bad \x1b[31m[red]\u202e.txt": marked(HOSTILE)}, width, terminal)
        out = re.sub("\x1b\\[[0-9;]*m", "", out)  # the report's own colours
        assert set(HIDDEN.findall(out)) == {"\n"}
        if width == 200:
            assert "bad ⟨ESC⟩[31m[red]⟨U+202E⟩.txt" in out
            assert "⟨ESC⟩[31mred⟨ESC⟩[0m" in out
            assert "[bold red]markup[/bold red]" in out
            assert "⟨ESC⟩[2J⟨U+202E⟩Share⟨U+202C⟩ ⟨byte FF⟩⟨NUL⟩ lone⟨CR⟩return" in out

    def test_colour_is_for_terminals_that_want_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("NO_COLOR", raising=False)
        monkeypatch.setenv("TERM", "xterm-256color")
        assert "\x1b[9;31mShare" in printed({"page.txt": PAGE}, terminal=True)
        assert "\x1b" not in printed({"page.txt": PAGE})
        monkeypatch.setenv("NO_COLOR", "1")
        plain = printed({"page.txt": PAGE}, terminal=True)
        assert "\x1b[9mShare" in plain
        assert "31m" not in plain


WORDS = ["a", "b c", "\n", "\n", "\n\n", "\r\n", " ", "\t", "\r", "\x0c", "\u2028", "é", "\udcff", "\x00"]


@st.composite
def results(draw: st.DrawFn) -> Result:
    source = draw(st.lists(st.sampled_from(WORDS), max_size=60).map("".join))
    edges = sorted(draw(st.sets(st.integers(0, len(source)), max_size=12)))
    removals = [
        Removal(draw(st.sampled_from(["a/x", "b/x"])), "", start, end, 1, 1, source[start:end], ())
        for start, end in pairwise(edges)
        if draw(st.booleans())
    ]
    return Result(source, tuple(removals))


def shown_lines(result: Result) -> list[Line]:
    lines: list[Line] = []
    for part in layout(result):
        if isinstance(part, Kept):
            lines += part.forwards()
        elif isinstance(part, Changed):
            lines.append(part.line)
        else:
            assert not any(line.is_changed for line in part.lines)
            assert [line for _, group in part.groups for line in group] == list(part.lines)
            lines += part.lines
    return lines


class TestLayout:
    @given(results())
    def test_every_line_is_shown_once_in_order_with_what_was_removed_of_it(self, result: Result) -> None:
        removed = {offset for removal in result.removals for offset in range(removal.start, removal.end)}
        source = result.source
        expected: Iterable[tuple[int, str, bool]] = (
            (source.count("\n", 0, offset) + 1, character, offset in removed)
            for offset, character in enumerate(source)
            if not character.isspace()
        )
        shown = (
            (line.number, character, piece.removal is not None)
            for line in shown_lines(result)
            for piece in line.pieces
            for character in piece.text
            if not character.isspace()
        )
        assert list(shown) == list(expected)

    @given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
    def test_kept_lines_backwards_are_those_forwards(self, text: str) -> None:
        kept = Kept(7, text)
        assert list(kept.backwards())[::-1] == list(kept.forwards())

    def test_regions_are_runs_of_removed_lines(self) -> None:
        title, share, first, second, related = layout(PAGE)
        assert [type(part) for part in (title, share, first, second, related)] == [Kept, Region, Kept, Changed, Region]
        assert isinstance(related, Region)
        assert [(line.number, line.after_gap) for line in related.lines] == [(10, True), (12, True), (13, False)]
        assert related.title == "other articles, 3 lines"


HEADLINES = "".join(f"Headline {number}\n" for number in range(9))
READERS = "".join(f"A reader\nWell said, {number} times.\n" for number in range(6))
MENU = "".join(f"Entry {number}\n" for number in range(20))
REGIONS = {
    "one kind": (f"Text.\n⟦related/list|{HEADLINES}⟧End.", ["other articles, 9 lines"]),
    "a menu with a button in it": (
        f"⟦page/above|{MENU}⟧⟦sharing/bar|Share\n⟧⟦page/above|{MENU}⟧Text.",
        ["navigation, 41 lines"],
    ),
    "a menu that begins with a banner": (
        f"⟦consent/banner|{READERS}⟧⟦page/above|{MENU}⟧Text.",
        ["cookie notice, 12 lines", "navigation, 20 lines"],
    ),
    "lists, comments, footer": (
        f"Text.\n⟦related/list|{HEADLINES}⟧⟦comments/list|{READERS}⟧⟦contact/us|Contact\n⟧⟦page/below|{MENU}⟧",
        ["other articles, 9 lines", "comments, 12 lines", "footer, 21 lines"],
    ),
    "lines of which no words are known follow their heading": (
        f"Text.\n⟦comments/heading|Comments\n⟧⟦page/below|{READERS}⟧⟦copyright/line|All rights reserved\n⟧",
        ["comments, 13 lines"],
    ),
    "lines below an article of which nothing is known": (
        f"Text.\n⟦page/below|{MENU}⟧",
        ["below the article, 20 lines"],
    ),
    "lines between paragraphs": (f"Text.\n⟦page/between|{MENU}⟧End.", ["between paragraphs, 20 lines"]),
    "a footer's words within a text are navigation": (
        f"Text.\n⟦navigation/menu|{MENU}⟧End.",
        ["navigation, 20 lines"],
    ),
    "a rule of one's own": (f"Text.\n⟦intranet/frame|{MENU}⟧End.", ["intranet, 20 lines"]),
    "a bit of everything, too long to show": (
        "Text.\n" + "".join(f"⟦{kind}/x|One\n⟧" for kind in "abcadeafgahia"),
        ["a and others, 13 lines"],
    ),
    "a bit of everything": ("Text.\n" + "".join(f"⟦{kind}/x|One\n⟧" for kind in "abcadeafgaha"), []),
}


class TestRegions:
    @pytest.mark.parametrize(("text", "titles"), REGIONS.values(), ids=REGIONS.keys())
    def test_long_runs_are_divided_by_what_they_are(self, text: str, titles: list[str]) -> None:
        regions = [part for part in layout(marked(text)) if isinstance(part, Region)]
        assert [region.title for region in regions if region.folds] == titles

    def test_the_reason_shown_is_of_a_rule_that_speaks_of_the_kind(self) -> None:
        text = "Text.\n" + "⟦related/list|Related\nA reader\n⟧⟦comments/word|Reply\n⟧" * 4
        *_, region = layout(marked(text))
        assert isinstance(region, Region)
        assert region.title == "comments, 10 lines"
        assert region.leading.rule == "comments/word"
        assert region.rules_named == "related/list 6, comments/word 4"


@given(st.text())
def test_visible_text_holds_nothing_that_steers(text: str) -> None:
    assert not HIDDEN.search(visible(text))


def test_visible_text_names_what_it_hides() -> None:
    assert visible("a\tb\u200f\u200d") == "a\tb\u200f\u200d"
    assert visible("\x00\n\x1b\x7f\x9b\u202e\u2066\udcff\ud800") == (
        "⟨NUL⟩⟨LF⟩⟨ESC⟩⟨U+007F⟩⟨U+009B⟩⟨U+202E⟩⟨U+2066⟩⟨byte FF⟩⟨U+D800⟩"
    )
