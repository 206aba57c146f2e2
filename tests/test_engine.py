"""The engine's promises, kept for rules that this file writes: what goes, what stays, and how it is explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner import Cleaner
from tests.cases import PARAGRAPHS

RULES = '''
"""Rules to try the engine with."""
from cleaner.rule import Block, Find, Guard, Inline, Labels, Line, Phrases, Shape

EXAMPLES = {"removes": ["x", "y"], "keeps": ["v", "w"]}


def doubled(document):
    lines = [(n, document.lines[n].strip()) for n in document.filled]
    for (_, before), (number, line) in zip(lines, lines[1:]):
        if line == before:
            yield Find(number, number, ("the same line twice",))


def hints(document):
    return [Find(n, n, ("hint",)) for n in document.filled if document.lines[n] == "hint"]


def booms(document):
    return [Find(n, n, ("boom",)) for n in document.filled if document.lines[n] == "boom"]


RULES = [
    Phrases(id="try/zap", reason="Zap is noise.", phrases={"en": "zap\\nzap # times\\nzap * here"}, **EXAMPLES),
    Phrases(id="try/other-zap", reason="Also zap.", phrases={"en": "other\\nzap"}, **EXAMPLES),
    Phrases(id="try/maybe", reason="Perhaps.", phrases={"en": "maybe\\nperhaps"}, weak=True, **EXAMPLES),
    Phrases(id="try/head", reason="A head.", phrases={"en": "heading tool"}, where=("head",), **EXAMPLES),
    Phrases(id="try/tail", reason="A tail.", phrases={"en": "tailing tool"}, where=("tail",), **EXAMPLES),
    Phrases(id="try/short", reason="Short.", phrases={"en": "* is brief"}, longest=12, **EXAMPLES),
    Phrases(id="try/story", reason="A story.", phrases={"en": "story tool"}, longest_text=1900, **EXAMPLES),
    Phrases(id="try/off", reason="Off.", phrases={"en": "off by default"}, enabled=False, **EXAMPLES),
    Labels(id="try/label", reason="A label.", labels={"en": "go on"}, **EXAMPLES),
    Labels(id="try/number", reason="A number.", labels={"en": "count"}, rest=r"\\d+$", **EXAMPLES),
    Line(id="try/line", reason="A line.", pattern=r"turn to .*", words="turn", unless=r".*\\bleft", **EXAMPLES),
    Line(id="try/any-word", reason="Any.", pattern=r"!!! .*", words="", **EXAMPLES),
    Inline(id="try/end", reason="An end.", pattern=r"\\(more\\)", words="more", at="end", **EXAMPLES),
    Inline(id="try/number-end", reason="A number.", pattern=r"\\[\\d+\\]", words="#", at="end", **EXAMPLES),
    Inline(id="try/sign-end", reason="A sign.", pattern=r"© us", words="©", at="end", longest=9, **EXAMPLES),
    Inline(id="try/start", reason="A start.", pattern=r"AD:", words="ad", at="start", **EXAMPLES),
    Block(id="try/list", reason="A list.", openers={"en": "more of this"}, items="headlines", **EXAMPLES),
    Block(id="try/form", reason="A form.", openers={"en": "write to us"}, items="form", **EXAMPLES),
    Guard(id="try/guard", reason="Own.", headings={"en": "sources"}, **EXAMPLES),
    Shape(id="try/twice", reason="Said twice.", find=doubled, where=("head", "body"), **EXAMPLES),
    Shape(id="try/hint", reason="A hint.", find=hints, weak=True, **EXAMPLES),
    Shape(id="try/boom", reason="A boom.", find=booms, words="fuse 爆発する", **EXAMPLES),
]
'''
ARTICLE = "\n".join(PARAGRAPHS)


@pytest.fixture(scope="module")
def rule_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rules") / "try.py"
    path.write_text(RULES, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def cleaner(rule_file: Path) -> Cleaner:
    return Cleaner([rule_file], select=["try"], ignore=["try/off"], force=True)


GAPS = [
    ("a\nzap\nb\n", "a\nb\n"),
    ("a\n\nzap\n\nb\n", "a\n\nb\n"),
    ("a\n\nzap\nb\n", "a\n\nb\n"),
    ("a\nzap\n\nb\n", "a\n\nb\n"),
    ("a\n\n\nzap\n\nb\n", "a\n\n\nb\n"),
    ("a\n\nzap\n\n\nb\n", "a\n\n\nb\n"),
    ("a\n\nzap\n\nzap\n\nb\n", "a\n\nb\n"),
    ("a\n\nzap\n\n\n\nzap\n\nb\n", "a\n\nb\n"),
    ("a\n\nzap\n\nb\n\nzap\n\nc\n", "a\n\nb\n\nc\n"),
    ("zap\n\na\n", "a\n"),
    ("\ufeffzap\n\na\n", "\ufeffa\n"),
    ("a\n\nzap\n", "a\n"),
    ("a\n\nzap", "a"),
    ("a\nzap", "a"),
    ("a\n \t\nzap\n\t\nb\n", "a\n \t\nb\n"),
    ("  a \t\n\n  zap\t\n\n\tb  \n", "  a \t\n\n\tb  \n"),
]


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(("text", "left"), GAPS)
def test_gaps_neither_grow_nor_close(cleaner: Cleaner, text: str, left: str, newline: str) -> None:
    assert cleaner.clean(text.replace("\n", newline)).text == left.replace("\n", newline)


def test_mixed_newlines_stay_where_they_are(cleaner: Cleaner) -> None:
    assert cleaner.clean("a\r\nb\n\nzap\r\n\r\nc\n").text in ("a\r\nb\n\nc\n", "a\r\nb\n\r\nc\n")


def test_nothing_found_gives_the_same_text(cleaner: Cleaner) -> None:
    text = "\ufeffno zap in\there \r\n\r\n\x0c\udcff\x00 \u2028 zap it\n\n\n"
    result = cleaner.clean(text)
    assert (result.text, result.removals, result.withheld, result.diff()) == (text, (), "", "")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("zap\n\ufeffboom\nfuse\nb\n", "\ufefffuse\nb\n"),
        ("zap\n\ufeffzap (more)\n\nb\n", "\ufeffb\n"),
        ("zap\n\ufeff\ufeffboom\nfuse\n", "\ufeff\ufeffboom\nfuse\n"),
    ],
)
def test_a_mark_within_that_comes_to_stand_first_is_the_text_s(cleaner: Cleaner, text: str, left: str) -> None:
    """As of files that were joined: another cleaning takes it for one, so that the first has to."""
    result = cleaner.clean(text)
    assert (result.text, result.restore()) == (left, text)
    assert cleaner.clean(left).text == left


MATCHES = {
    "case, space, marks": ("a\n  ** ZAP! **\nb", "a\nb"),
    "a number": ("a\nZap 3 times\nb", "a\nb"),
    "not another number of words": ("a\nzap three times\nb", "a\nzap three times\nb"),
    "a gap of words": ("a\nzap it right here\nb", "a\nb"),
    "a gap is never empty": ("a\nzap here\nb", "a\nzap here\nb"),
    "a gap has an end": ("a\nzap one two three four five six seven here\nb", None),
    "only the whole line": ("a\nzap went the wire\nb", None),
    "too long": ("a\nthis one is brief\nb", None),
    "not too long": ("a\nit is brief\nb", "a\nb"),
    "a label": ("a\nGo on: a title\nb", "a\nb"),
    "a label and a dash": ("a\ngo on – a title\nb", "a\nb"),
    "a label alone": ("a\ngo on:\nb", None),
    "a sentence like a label": ("a\ngo on with it: sing\nb", None),
    "a label whose rest fits": ("a\nCount: 12\nb", "a\nb"),
    "a label whose rest does not": ("a\nCount: twelve\nb", None),
    "a pattern": ("a\nTurn to page 12\nb", "a\nb"),
    "a pattern, however a line is spaced": ("a\nturn\u00a0to  pa\u00adge 12\nb", "a\nb"),
    "a pattern, bold": ("a\n**Turn to page 12**\nb", "a\nb"),
    "a pattern, as a heading": ("a\n### Turn to page 12\nb", "a\nb"),
    "a pattern is for all of a line": ("a\nNow turn to page 12\nb", None),
    "a pattern with an exception": ("a\nTurn to page 12, on the left\nb", None),
    "a pattern without a word is asked of every line": ("a\n!!! ,\nb", "a\nb"),
    "the end of a line": ("All of it went. (more)\nb", "All of it went.\nb"),
    "the start of a line": ("AD: All of it went.\nb", "All of it went.\nb"),
    "both ends": ("AD: All of it went. (more)\nb", "All of it went.\nb"),
    "the end of a line: a number": ("All of it went. [12]\nb", "All of it went.\nb"),
    "the end of a line: a sign": ("Tout ça s’en va. © us\nb", "Tout ça s’en va.\nb"),
    "not within a line": ("All of it (more) went.\nb", None),
    "a function": ("a\nsame\nsame\nb", "a\nsame\nb"),
    "a function with a word of its in the text": ("a Füse, lit\nboom\nb", "a Füse, lit\nb"),
    "a function with a word of its, unspaced": ("それは爆発した\nboom\nb", "それは爆発した\nb"),
    "a function with a word of its in a line that goes": ("a\nGo on: the fuse\nboom\nb", "a\nb"),
    "a function is not called without its words": ("a refuse, unlit\nboom\nb", None),
}


@pytest.mark.parametrize(("text", "left"), MATCHES.values(), ids=MATCHES.keys())
def test_kinds_of_rules(cleaner: Cleaner, text: str, left: str | None) -> None:
    assert cleaner.clean(text).text == (text if left is None else left)


WEAK = {
    "alone": (f"{ARTICLE}\nmaybe\n{ARTICLE[::-1]}", None),
    "two in a row": ("a\n\nmaybe\n\nperhaps\n\nb", "a\n\nb"),
    "two apart, the second right above text": ("a\nmaybe\n\nperhaps\nb", None),
    "the heading of the text right below": ("a\n\nzap\n\nmaybe\nb", "a\n\nmaybe\nb"),
    "right below a guard": ("a\n\nsources\nmaybe\n\nperhaps\n\nb", None),
    "beside what is sure": ("a\nmaybe\nzap\nb", "a\nb"),
    "at the start": ("maybe\na\nb", None),
    "at the end": ("a\nb\nmaybe\n", "a\nb\n"),
    "found by a function, alone": ("a\nhint\nb", None),
    "found by a function, beside what is sure": ("a\nhint\nzap\nb", "a\nb"),
    "found by a function, beside another": ("a\nmaybe\nhint\nb", "a\nb"),
    "a line apart": ("a\nmaybe\nb\nzap\nc", "a\nmaybe\nb\nc"),
}


@pytest.mark.parametrize(("text", "left"), WEAK.values(), ids=WEAK.keys())
def test_weak_signs_add_up(cleaner: Cleaner, text: str, left: str | None) -> None:
    assert cleaner.clean(text).text == (text if left is None else left)


def test_a_browsers_list_of_links_goes_though_its_heading_is_one_that_articles_have() -> None:
    dump = (
        "   [1]Home [2]Harbours [3]Ferries\n\n   The old pier\n\n   The pier was built of oak and stood for a hundred"
        " years, until the [4]winter\n   in which the ice took it."
    )
    places = ("", "harbours", "ferries", "winter")
    addresses = "\n".join(f"   {number}. https://pier.example/{place}" for number, place in enumerate(places, 1))
    assert Cleaner().clean(f"{dump}\n\nReferences\n\n{addresses}").text.rstrip() == dump


def test_what_confirmed_a_weak_sign_is_said(cleaner: Cleaner) -> None:
    (removal,) = cleaner.clean("a\nb\nmaybe\n").removals
    assert removal.rule == "try/maybe"
    assert removal.evidence == ("maybe", "at the text's end")


@pytest.mark.parametrize(("line", "at", "goes"), [("Heading tool", 1, True), ("Heading tool", 5, False)])
def test_places(cleaner: Cleaner, line: str, at: int, goes: bool) -> None:
    text = "\n".join([*PARAGRAPHS[:at], line, *PARAGRAPHS[at:]])
    assert (cleaner.clean(text).text == ARTICLE) is goes
    backwards = "\n".join([*PARAGRAPHS[: len(PARAGRAPHS) - at], "Tailing tool", *PARAGRAPHS[len(PARAGRAPHS) - at :]])
    assert (cleaner.clean(backwards).text == ARTICLE) is goes


def test_what_is_arguable_goes_only_from_texts_of_a_storys_length(cleaner: Cleaner) -> None:
    assert cleaner.clean(f"Story tool\n{ARTICLE}").text == ARTICLE
    assert cleaner.clean(f"Story tool\n{ARTICLE}\n{ARTICLE[::-1]}").text == f"Story tool\n{ARTICLE}\n{ARTICLE[::-1]}"


def test_a_list_goes_up_to_the_end_of_the_text(cleaner: Cleaner) -> None:
    assert cleaner.clean(f"{ARTICLE}\n\nMore of this\n\nOne title\n\nAnother title\n").text == f"{ARTICLE}\n"


def test_an_opener_among_paragraphs_goes_alone(cleaner: Cleaner) -> None:
    assert (
        cleaner.clean(f"{ARTICLE}\nMore of this\n{PARAGRAPHS[0][::-1]}.").text == f"{ARTICLE}\n{PARAGRAPHS[0][::-1]}."
    )


def test_a_heading_after_a_list_in_the_middle_stays(cleaner: Cleaner) -> None:
    after = "\n".join(f"{number}. {line}" for number, line in enumerate(PARAGRAPHS))
    assert (
        cleaner.clean(f"{ARTICLE}\nMore of this\nThe second part\n{after}").text
        == f"{ARTICLE}\nThe second part\n{after}"
    )


def test_a_list_goes_alone_above_the_articles_own_sections(cleaner: Cleaner) -> None:
    text = f"{ARTICLE}\nMore of this\nA title\nSources\nHarbour board, minutes\n"
    assert cleaner.clean(text).text == f"{ARTICLE}\nA title\nSources\nHarbour board, minutes\n"


def test_a_function_keeps_to_its_places(cleaner: Cleaner) -> None:
    assert cleaner.clean(f"same\nsame\n{ARTICLE}\n").text == f"same\n{ARTICLE}\n"
    assert cleaner.clean(f"{ARTICLE}\nsame\nsame\n").text == f"{ARTICLE}\nsame\nsame\n"


def test_an_item_of_a_list_of_other_things_stays(cleaner: Cleaner) -> None:
    text = f"{ARTICLE}\n- Salt\n- Zap\n- Rope\n"
    assert cleaner.clean(text).text == text
    assert cleaner.clean(f"{ARTICLE}\n- Zap\n- Other\n").text == f"{ARTICLE}\n"


def test_a_form_takes_only_lines_that_are_known(cleaner: Cleaner) -> None:
    assert cleaner.clean(f"{ARTICLE}\nWrite to us\nmaybe\nzap\nThe end\n").text == f"{ARTICLE}\nThe end\n"


def test_a_removal_says_what_where_and_why(cleaner: Cleaner) -> None:
    text = "a\n\nZap 3 times\n\nb (more)\n"
    first, second = cleaner.clean(text).removals
    assert (first.rule, first.reason, first.evidence) == ("try/zap", "Zap is noise.", ("zap # times",))
    assert (first.first_line, first.last_line, first.whole_lines) == (3, 3, True)
    assert first.text == text[first.start : first.end] and first.text.strip() == "Zap 3 times"
    assert (second.rule, second.first_line, second.whole_lines, second.text) == ("try/end", 5, False, " (more)")


def test_the_lines_of_a_list_are_those_of_the_source(cleaner: Cleaner) -> None:
    (removal,) = cleaner.clean(f"{ARTICLE}\n\nMore of this\n\nA title\n\n").removals
    assert (removal.first_line, removal.last_line) == (len(PARAGRAPHS) + 2, len(PARAGRAPHS) + 4)


def test_lines_of_a_list_that_are_known_to_be_something_else_go_for_that_reason(cleaner: Cleaner) -> None:
    lines = ["More of this", "A title", "Perhaps", "Write to us", "A name", "Zap", "Another name"]
    result = cleaner.clean("\n\n".join([ARTICLE, *lines]))
    assert result.text == f"{ARTICLE}"
    assert [(removal.rule, removal.text.split(), removal.evidence[0]) for removal in result.removals] == [
        ("try/list", ["More", "of", "this", "A", "title"], "more of this"),
        ("try/maybe", ["Perhaps"], "perhaps"),
        ("try/form", ["Write", "to", "us", "A", "name"], "write to us"),
        ("try/other-zap", ["Zap"], "zap"),
        ("try/form", ["Another", "name"], "write to us"),
    ]


def test_two_rules_for_one_line_are_settled_by_id_whatever_their_order(rule_file: Path, tmp_path: Path) -> None:
    backwards = tmp_path / "backwards.py"
    backwards.write_text(RULES + "\nRULES.reverse()\n", encoding="utf-8")
    for path in (rule_file, backwards):
        (removal,) = Cleaner([path], select=["try"]).clean("a\nzap\nb").removals
        assert removal.rule == "try/other-zap"


def test_what_only_shows_once_something_else_is_gone_goes_in_the_same_run(cleaner: Cleaner) -> None:
    result = cleaner.clean("a\nsame\nzap\nsame\nb\n")
    assert result.text == "a\nsame\nb\n"
    assert result.restore() == "a\nsame\nzap\nsame\nb\n"
    assert not cleaner.clean(result.text).removals


def test_a_rule_that_is_off_runs_when_it_is_named(rule_file: Path) -> None:
    text = "A\nOff by default\nB is longer than that\n"
    assert Cleaner([rule_file]).clean(text).text == text
    assert Cleaner([rule_file], select=["try/off"]).clean(text).text == "A\nB is longer than that\n"


@pytest.mark.parametrize("text", ["zap", "zap\n\nzap\n", "a" + "\nzap" * 40])
def test_a_text_that_would_all_but_vanish_is_left_whole_and_said_so(rule_file: Path, text: str) -> None:
    careful = Cleaner([rule_file], select=["try"]).clean(text)
    assert careful.text == text and not careful.removals and careful.withheld
    forced = Cleaner([rule_file], select=["try"], force=True).clean(text)
    assert "zap" not in forced.text and not forced.withheld


def test_an_empty_text_is_no_matter(cleaner: Cleaner) -> None:
    for text in ("", "\n", " \r\n\t\n", "\ufeff"):
        assert cleaner.clean(text).text == text


def test_a_first_line_that_is_the_only_heading_of_its_level_is_the_title(cleaner: Cleaner) -> None:
    for title in ("# zap", "# maybe"):
        assert cleaner.clean(f"{title}\n\n## Zap\n\nA word\n").text == f"{title}\n\nA word\n"
    assert cleaner.clean("# zap\n\nA word\n\n# zap\n").text == "A word\n"


def test_what_a_function_finds_ends_at_a_guard(cleaner: Cleaner) -> None:
    assert cleaner.clean("a\nsources\nsources\nb\n").text == "a\nsources\nsources\nb\n"
