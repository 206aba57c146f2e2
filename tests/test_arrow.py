"""`cleaner.arrow`: one column of a record batch is cleaned, exactly as the library cleans each text."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.arrow import REMOVALS, RULES, clean_batch, clean_table, cleaned_schema
from cleaner.result import Removal, restore
from tests.conftest import ROOT

CLEANER = Cleaner()
PAGES = [path.read_text("utf-8", "replace") for path in sorted((ROOT / "samples" / "pages").glob("*.txt"))]
TEXTS = [PAGES[0], None, "", "A quiet day.", *PAGES[1:], PAGES[0], "Adblock Detected"]
TYPES = [
    pa.string(),
    pa.large_string(),
    pa.string_view(),
    pa.dictionary(pa.int8(), pa.string()),
    pa.dictionary(pa.uint32(), pa.large_string(), ordered=True),
]


def array(texts: list[str | None], kind: Any) -> Any:
    if pa.types.is_dictionary(kind):
        encoded = pa.array(texts, kind.value_type).dictionary_encode()
        return pa.DictionaryArray.from_arrays(
            encoded.indices.cast(kind.index_type), encoded.dictionary, ordered=kind.ordered
        )
    return pa.array(texts, kind)


def batch(texts: list[str | None] = TEXTS, kind: Any = TYPES[0]) -> Any:
    schema = pa.schema(
        [
            pa.field("id", pa.int16(), nullable=False, metadata={"unit": "one"}),
            pa.field("text", kind, metadata={"language": "any"}),
            pa.field("links", pa.list_(pa.struct([("url", pa.string())]))),
        ],
        metadata={"crawl": "of the strait"},
    )
    ids = pa.array(range(len(texts)), pa.int16())
    links = pa.array([[{"url": f"x{number}"}] * (number % 3) for number in range(len(texts))], schema.field(2).type)
    return pa.RecordBatch.from_arrays([ids, array(texts, kind), links], schema=schema)


def expected(texts: list[str | None]) -> tuple[list[Any], list[Any], list[Any]]:
    """What the library gives, text by text: texts, removals, rules."""
    results = [None if text is None else CLEANER.clean(text) for text in texts]
    removals = [r and [asdict(x) | {"evidence": [*x.evidence]} for x in r.removals] for r in results]
    rules = [r and [*dict.fromkeys(x.rule for x in r.removals)] for r in results]
    return [None if r is None else r.text for r in results], removals, rules


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_the_texts_are_cleaned_and_all_else_stays(kind: Any) -> None:
    source = batch(kind=kind)
    cleaned = clean_batch(source, CLEANER)
    cleaned.validate(full=True)
    assert cleaned.schema.equals(source.schema, check_metadata=True)
    assert cleaned.column("text").to_pylist() == expected(TEXTS)[0]
    assert cleaned.column("text").to_pylist() != TEXTS
    for name in ("id", "links"):
        assert cleaned.column(name).equals(source.column(name))


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_removals_and_rules_are_those_of_the_library(kind: Any) -> None:
    cleaned = clean_batch(batch(kind=kind), CLEANER, removals="cut", rules="why")
    cleaned.validate(full=True)
    assert cleaned.schema.names == ["id", "text", "links", "cut", "why"]
    assert (cleaned.schema.field("cut").type, cleaned.schema.field("why").type) == (REMOVALS, RULES)
    texts, removals, rules = expected(TEXTS)
    assert cleaned.column("text").to_pylist() == texts
    assert cleaned.column("cut").to_pylist() == removals
    assert cleaned.column("why").to_pylist() == rules
    assert any(removals)


def test_the_column_of_removals_gives_every_text_back() -> None:
    cleaned = clean_batch(batch(), CLEANER, removals="cut").select(["text", "cut"]).to_pylist()
    restored = [row["text"] and restore(row["text"], [Removal(**cut) for cut in row["cut"]]) for row in cleaned]
    assert restored == TEXTS


@pytest.mark.parametrize("kind", TYPES, ids=str)
@pytest.mark.parametrize(("start", "length"), [(1, 3), (4, 7), (0, 0), (len(TEXTS) - 1, 1)])
def test_a_slice_is_cleaned_like_its_rows(kind: Any, start: int, length: int) -> None:
    cleaned = clean_batch(batch(kind=kind).slice(start, length), CLEANER, removals="cut")
    cleaned.validate(full=True)
    texts, removals, _ = expected(TEXTS[start : start + length])
    assert cleaned.column("text").to_pylist() == texts
    assert cleaned.column("cut").to_pylist() == removals
    assert cleaned.column("id").to_pylist() == list(range(start, start + length))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.none() | st.sampled_from([*PAGES[:8], "Share", ""]) | st.text()), st.sampled_from(TYPES))
def test_any_batch_comes_out_as_the_library_cleans_it(texts: list[str | None], kind: Any) -> None:
    cleaned = clean_batch(batch(texts, kind), CLEANER, removals="cut", rules="why")
    cleaned.validate(full=True)
    found = tuple(cleaned.column(name).to_pylist() for name in ("text", "cut", "why"))
    assert found == expected(texts)


def test_a_table_is_cleaned_batch_by_batch() -> None:
    source = pa.Table.from_batches([batch(), batch().slice(3, 4), batch([])])
    cleaned = clean_table(source, CLEANER, rules="why")
    assert cleaned.schema.equals(cleaned_schema(source.schema, rules="why"), check_metadata=True)
    assert cleaned.column("text").to_pylist() == expected(source.column("text").to_pylist())[0]
    empty = clean_table(source.schema.empty_table(), CLEANER, removals="cut")
    assert (empty.num_rows, empty.schema.names) == (0, ["id", "text", "links", "cut"])


def test_a_text_that_is_not_utf8_stays_as_it_is_and_the_rest_is_cleaned() -> None:
    raw = [b"caf\xe9\n\nAdblock Detected\n", TEXTS[0].encode() if TEXTS[0] else b""]
    source = pa.RecordBatch.from_arrays([pa.array(raw, pa.binary()).view(pa.string())], ["text"])
    cleaned = clean_batch(source, CLEANER, removals="cut", rules="why")
    assert cleaned.column("text").view(pa.binary()).to_pylist() == [
        raw[0],
        CLEANER.clean(raw[1].decode()).text.encode(),
    ]
    assert cleaned.column("cut").is_null().to_pylist() == [True, False]
    assert cleaned.column("why").is_null().to_pylist() == [True, False]


def test_a_text_that_would_come_out_empty_is_left_whole() -> None:
    text = "Adblock Detected"
    assert CLEANER.clean(text).withheld
    cleaned = clean_batch(batch([text]), CLEANER, removals="cut")
    assert (cleaned.column("text").to_pylist(), cleaned.column("cut").to_pylist()) == ([text], [[]])
    assert clean_batch(batch([text]), Cleaner(force=True)).column("text").to_pylist() == [""]


def test_what_is_not_changed_is_not_copied() -> None:
    source = batch(["A quiet day.", None])
    cleaned = clean_batch(source, CLEANER)
    assert [buffer and buffer.address for buffer in cleaned.column("text").buffers()] == [
        buffer and buffer.address for buffer in source.column("text").buffers()
    ]


def test_a_column_of_nothing_but_nulls_may_have_no_type() -> None:
    source = pa.RecordBatch.from_arrays([pa.nulls(2)], ["text"])
    cleaned = clean_batch(source, CLEANER, removals="cut")
    assert cleaned.to_pylist() == [{"text": None, "cut": None}] * 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"column": "body"}, "no column 'body'; there are 'id', 'text', 'links'"),
        ({"column": "id"}, "column 'id' holds int16, not text"),
        ({"removals": "id"}, "there is already a column 'id'; choose another name"),
        ({"rules": "links"}, "there is already a column 'links'; choose another name"),
        ({"removals": "why", "rules": "why"}, "there is already a column 'why'; choose another name"),
    ],
)
def test_a_wrong_column_is_named_in_one_line(options: dict[str, str], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        clean_batch(batch(), CLEANER, **options)


def test_two_columns_with_one_name_are_no_column() -> None:
    source = pa.RecordBatch.from_arrays([pa.array(["a"]), pa.array(["b"])], ["text", "text"])
    with pytest.raises(ValueError, match="2 columns are called 'text'; rename them"):
        clean_batch(source, CLEANER)


FAILING = '''
"""A rule that fails."""

from cleaner.rule import Shape

RULES = [
    Shape(id="harbour/fails", reason="A test.", find=lambda document: 1 / 0, removes=["a", "b"], keeps=["c", "d"])
]
'''


def test_a_rule_that_fails_is_named_once_and_the_others_clean(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "fails.py").write_text(FAILING)
    cleaned = clean_batch(batch(), Cleaner(rules=[tmp_path / "fails.py"]))
    assert cleaned.column("text").to_pylist() == expected(TEXTS)[0]
    (said,) = caplog.messages
    assert "texts were cleaned without harbour/fails: " in said


def test_a_missing_library_is_named_with_the_command_that_installs_it() -> None:
    program = "import sys; sys.modules['pyarrow'] = None; import cleaner.arrow"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert 'pyarrow is not installed; run: pip install "cruft-cleaner[parquet]"' in run.stderr.splitlines()[-1]
