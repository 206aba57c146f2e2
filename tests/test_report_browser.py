"""The HTML report in a real browser: what it shows, that its filters work, and that no page's text ever runs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cleaner import clean
from cleaner.report import open_report
from cleaner.report.visible import visible
from cleaner.result import Result
from cleaner.rule import Rule
from tests.marked import HOSTILE, marked

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
if not BROWSER and not os.environ.get("CI"):
    pytest.skip("neither Chromium nor Chrome is installed", allow_module_level=True)

OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"),
)
RULES = [Rule(id=name, reason="", removes=(), keeps=()) for name in ("sharing/bar", "related/list", "never/seen")]
HOSTILE_NAME = 'news/<script>document.documentElement.dataset.ran = 9</script>"\x1b\u202e.txt'
LONG = "\n".join(f"Paragraph {number}." for number in range(1, 501))
HEADLINES = "\n".join(f"Headline {number}" for number in range(1, 35))
PAGES = {
    "news/mill.txt": marked(
        "Title\n⟦sharing/bar|Share\n⟧Text.⟦newsletter/box| Sign up.⟧\n⟦related/list|Related\nOther\n⟧"
    ),
    "news/bridge.txt": marked("Title\n⟦sharing/bar|Share\n⟧Text.\n"),
    "arabic.txt": marked("عنوان\n⟦sharing/bar|شارك المقال\n⟧نص المقال 2024 (Arle).\n"),
    "long.txt": marked(f"{LONG}\n⟦related/list|{HEADLINES}\n⟧End.\n"),
    HOSTILE_NAME: marked(HOSTILE),
}
DUMPS = {
    path.name: path.read_text("utf-8")
    for path in sorted((Path(__file__).parent.parent / "samples" / "dumps").glob("*.txt"))
    if path.stem != "front-page"  # it is left whole
}
_ATTACK = "<img src=x onerror='document.documentElement.dataset.ran = {}'>"
TRAP = marked(f"Text.\n⟦{_ATTACK.format(10)}/x|" + f"{_ATTACK.format(11)}\n" * 6 + "⟧End.\n")


@dataclass
class Element:
    """An element of a page as the browser sees it."""

    name: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def all(self, name: str = "", **attributes: str) -> list[Element]:
        """The elements below with this name and these attributes (`kind` stands for a word of `class`), in order."""
        found = []
        for child in self.children:
            if isinstance(child, str):
                continue
            wanted = dict(attributes)
            kind = wanted.pop("kind", "")
            is_kind = not kind or kind in child.attributes.get("class", "").split()
            if name in ("", child.name) and is_kind and wanted.items() <= child.attributes.items():
                found.append(child)
            found += child.all(name, **attributes)
        return found


class Tree(HTMLParser):
    """Reads what a browser wrote: every element closed but those that have no end."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open = [Element("", {})]
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in ("meta", "input", "br", "img", "link"):
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def browse(path: Path, profile: Path, state: str = "") -> Element:
    """The page as it stands in the browser after its script has run."""
    command = [BROWSER or "chromium", *OPTIONS, f"--user-data-dir={profile}", "--dump-dom", f"{path.as_uri()}{state}"]
    done = subprocess.run(command, capture_output=True, check=True)
    return Tree(done.stdout.decode("utf-8")).open[0]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "removed.html"
    writer = open_report(path, RULES)
    for name, result in PAGES.items():
        writer.add(name, result)
    writer.add("plain.txt", Result("Nothing here.\n"))
    writer.add("all.txt", Result("Share\n", withheld="nothing would be left"))
    writer.fail("broken.txt", "binary, not text")
    writer.close()
    return path


@pytest.fixture(scope="module")
def page(report: Path, tmp_path_factory: pytest.TempPathFactory) -> Element:
    return browse(report, tmp_path_factory.mktemp("profile"))


def document(page: Element, name: str) -> Element:
    (found,) = (doc for doc in page.all(kind="doc") if doc.all("h2")[0].text == visible(name))
    return found


def root(page: Element) -> Element:
    return page.all("html")[0]


@pytest.mark.parametrize("name", PAGES)
def test_every_line_stands_in_place_with_its_removals_struck_through(page: Element, name: str) -> None:
    result = PAGES[name]
    doc = document(page, name)
    lines = doc.all("p", kind="line")
    source = {str(number): line for number, line in enumerate(result.source.split("\n"), 1) if line.strip()}
    shown = {line.attributes["data-n"]: line.text for line in lines}
    left_out = source.keys() - shown.keys()
    assert shown == {number: visible(line) for number, line in source.items() if number not in left_out}
    if left_out:
        assert [note.text for note in doc.all(kind="cut")] == ["Lines 403–498 are not in this report."]
        assert left_out == {str(number) for number in range(403, 499)}
    removed = [line for removal in result.removals for line in removal.text.split("\n") if line.strip()]
    assert [deleted.text for deleted in doc.all("del")] == [visible(line) for line in removed]


def test_a_removal_says_rule_reason_signs_and_place(page: Element) -> None:
    notes = document(page, "news/mill.txt").all(kind="note")
    assert [note.all("b")[0].text for note in notes] == ["sharing/bar", "newsletter/box", "related/list"]
    assert [part.text for part in notes[2].all(kind="card")[0].all("span")] == [
        "A list of other pages' headlines.",
        "Signs: related",
        "Lines 4–5, characters 27–41",
    ]
    assert all(note.attributes["tabindex"] == "0" for note in notes)


def test_long_stretches_and_long_runs_are_folded(page: Element) -> None:
    doc = document(page, "long.txt")
    (kept,) = doc.all("details", kind="kept")
    assert kept.all("summary")[0].text == "Lines 3–498, kept"
    (run,) = doc.all("details", kind="run")
    assert run.all("summary")[0].text == "other articles, 34 lines related/list Headline 1 … Headline 34"
    assert len(run.all("del")) == 34
    assert "open" not in kept.attributes
    assert "open" not in run.attributes


def test_a_filter_by_rule_opens_the_regions_that_hold_it(report: Path, tmp_path: Path) -> None:
    (run,) = document(browse(report, tmp_path / "a", "#rule=related/list"), "long.txt").all("details", kind="run")
    assert "open" in run.attributes
    (run,) = document(browse(report, tmp_path / "b", "#file=long"), "long.txt").all("details", kind="run")
    assert "open" not in run.attributes


@pytest.fixture(scope="module")
def dumps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of page dumps, and of one whose regions want to be obeyed."""
    path = tmp_path_factory.mktemp("dumps") / "removed.html"
    writer = open_report(path, RULES)
    for name, text in DUMPS.items():
        writer.add(name, clean(text, profile="page"))
    writer.add("trap.txt", TRAP)
    writer.close()
    return path


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_regions_of_a_page_dump_say_what_they_hold(dumps: Path, tmp_path: Path, script: bool) -> None:
    path = tmp_path / "removed.html"
    text = dumps.read_text("utf-8")
    path.write_text(text if script else re.sub("<script>.*?</script>", "", text, flags=re.DOTALL), "utf-8")
    page = browse(path, tmp_path / "profile")
    assert ("hidden" in page.all(kind="filters")[0].attributes) != script
    assert len(page.all(kind="doc")) == len(DUMPS) + 1
    for doc in page.all(kind="doc"):
        runs = doc.all("details", kind="run")
        assert len(runs) >= 1
        for run in runs:
            lines = run.all("p", kind="line")
            summary = run.all("summary")[0]
            assert summary.all("b")[0].text.endswith(f", {len(lines)} lines")
            assert [end.text for end in summary.all(kind="ends")[0].all("span")] == [lines[0].text, lines[-1].text]
            assert all(line.text == "".join(gone.text for gone in line.all("del")) for line in lines)
        titles = " ".join(run.all("b")[0].text for run in runs)
        assert doc.all("h2")[0].text == "trap.txt" or "navigation" in titles


def test_what_a_page_or_a_rule_says_in_a_region_is_shown_and_not_obeyed(dumps: Path, tmp_path: Path) -> None:
    page = browse(dumps, tmp_path)
    (run,) = document(page, "trap.txt").all("details", kind="run")
    assert run.all("b")[0].text == f"{TRAP.removals[0].rule.removesuffix('/x')}, 6 lines"
    assert len(run.all("del")) == 6
    assert "data-ran" not in root(page).attributes
    assert not page.all("img")


def test_right_to_left_lines_set_their_own_direction(page: Element) -> None:
    lines = document(page, "arabic.txt").all("p", kind="line")
    assert [line.attributes["dir"] for line in lines] == ["auto"] * 3


def test_totals_and_documents_that_are_only_named(page: Element) -> None:
    rows = [[cell.text.strip() for cell in row.children if isinstance(cell, Element)] for row in page.all("tr")]
    assert rows[1] == ["sharing/bar", "A button that shares the page.", "4", "4", "51"]
    assert " ".join(page.all("header")[0].text.split()) == (
        "What was removed 8 removals in 5 of 7 documents: 6.4 % of the text. 3 rules looked, 4 found something."
    )
    named = {section.all("h2")[0].text: section.all("li")[0].text for section in page.all("details", kind="names")}
    assert named == {
        "Failed": "broken.txt binary, not text",
        "Left whole": "all.txt nothing would be left",
        "Unchanged": "plain.txt ",
    }


@pytest.mark.parametrize(
    ("state", "shown", "faded", "says"),
    [
        ("", set(PAGES), set(), "All 5 documents"),
        ("#file=NEWS", {"news/mill.txt", "news/bridge.txt", HOSTILE_NAME}, set(), "3 of 5 documents"),
        ("#file=mill+news", {"news/mill.txt"}, set(), "1 of 5 documents"),
        (
            "#rule=related/list",
            {"news/mill.txt", "long.txt"},
            {"sharing/bar", "newsletter/box"},
            "2 of 5 documents with related/list",
        ),
        (
            "#rule=related/list&rule=newsletter/box&file=news",
            {"news/mill.txt"},
            {"sharing/bar"},
            "1 of 5 documents with related/list, newsletter/box",
        ),
        ("#file=nowhere", set(), set(), "0 of 5 documents"),
    ],
)
def test_filters_by_rule_and_by_file(
    report: Path, tmp_path: Path, state: str, shown: set[str], faded: set[str], says: str
) -> None:
    page = browse(report, tmp_path, state)
    docs = [doc for doc in page.all(kind="doc") if "hidden" not in doc.attributes]
    assert {doc.all("h2")[0].text for doc in docs} == {visible(name) for name in shown}
    assert {
        note.all("b")[0].text for doc in docs for gone in doc.all(kind="off") for note in gone.all(kind="note")
    } == faded
    assert page.all("output")[0].text == says
    assert "hidden" not in page.all(kind="filters")[0].attributes
    assert ("hidden" in page.all("button", id="clear")[0].attributes) == (not state)


def test_no_page_text_runs(page: Element) -> None:
    assert "data-ran" not in root(page).attributes
    assert page.all("title")[0].text == "What was removed"
    assert len(page.all("script")) == 1
    assert not page.all("img")
    allowed = {"class", "dir", "data-n", "data-rules", "data-name", "role", "tabindex", "open", "lang"}
    for doc in page.all(kind="doc"):
        assert all(element.attributes.keys() <= allowed for element in [doc, *doc.all()])


def test_escaping_alone_holds(report: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare.html"
    bare.write_text(re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", report.read_text("utf-8")), "utf-8")
    page = browse(bare, tmp_path / "profile")
    assert not page.all("meta", **{"http-equiv": "Content-Security-Policy"})
    assert "data-ran" not in root(page).attributes


def test_the_policy_alone_holds(report: Path, tmp_path: Path) -> None:
    spoiled = tmp_path / "spoiled.html"
    own = '<script>document.documentElement.dataset.ran = 1</script><img src="data:," onerror="document.title = 1">'
    spoiled.write_text(report.read_text("utf-8").replace("<main>", f"<main>{own}"), "utf-8")
    page = browse(spoiled, tmp_path / "profile")
    assert len(page.all("script")) == 2
    assert "data-ran" not in root(page).attributes
    assert page.all("title")[0].text == "What was removed"
    assert page.all("output")[0].text == "All 5 documents"


def test_the_file_asks_for_nothing_from_elsewhere(report: Path) -> None:
    text = report.read_text("utf-8")
    assert not re.search(r"<(?:link|iframe|object|embed|base)\b|<[^>]*\s(?:src|href)=", text)
    assert not re.search(r"@import|url\(", text)
