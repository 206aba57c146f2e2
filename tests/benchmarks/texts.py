"""The texts to measure on: real pages where they are at hand, generated ones elsewhere."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path

from cleaner.rule import Block, Guard, phrase_table, phrases_of
from cleaner.ruleset import load_builtin
from tests.benchmarks.measure import ROOT

BENCH = ROOT.parent / "shared" / "bench"
SAMPLES = ROOT / "samples" / "pages"
SENTENCE = "The ferry crossed the strait with {} sheep on deck, and the captain counted every one of them twice. "


def pages() -> tuple[str, list[str]]:
    """What the pages are, and their texts."""
    texts = [text for path in sorted(BENCH.glob("*.jsonl.gz")) for text in _outputs(path, "trafilatura")]
    if texts:
        return f"{len(texts):,} pages of {BENCH.name}, as trafilatura gives them", texts
    samples = [path.read_text("utf-8", "surrogateescape") for path in sorted(SAMPLES.iterdir())]
    order = random.Random(1)
    texts = ["\n\n".join([*order.sample(samples, 2), document(2_000)]) for _ in range(1_500)]
    return f"{len(texts):,} generated pages", texts


def dumps() -> tuple[str, list[str]]:
    """The same for whole pages, menus and all."""
    texts = [text for path in sorted(BENCH.glob("*.jsonl.gz")) for text in _outputs(path, "html-text")]
    return (f"{len(texts):,} pages of {BENCH.name}, whole", texts) if texts else pages()


def _outputs(path: Path, extractor: str) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            text = json.loads(line)["out"].get(extractor)
            if text:
                yield text


def document(size: int) -> str:
    """A text of about so many characters: paragraphs, and some cruft between them."""
    paragraph = "".join(SENTENCE.format(number) for number in range(4)) + "\n\n"
    part = paragraph * 8 + "Read more: Storm takes roof off bandstand\n\nShare\n\nAdvertisement\n\n"
    return part * max(size // len(part), 1)


def line(size: int) -> str:
    """One line of about so many characters."""
    return SENTENCE.format(3) * (size // len(SENTENCE))


def short_lines(count: int) -> str:
    """So many lines of a word or two."""
    return "".join(f"word {number % 1000}\n" for number in range(count))


def traps(count: int) -> str:
    """So many lines of openers, near-misses and half phrases of our own rules, in an order that is always the same.

    But for guards, which would switch the others off.
    """
    order = random.Random(7)
    lines: list[str] = []
    for ruleset in load_builtin():
        for rule in (rule for rule in ruleset.rules if not isinstance(rule, Guard)):
            for phrase in phrases_of(phrase_table(rule)):
                phrase = phrase.replace("*", "of the day").replace("#", "3")
                words = phrase.split()
                lines += [phrase] if isinstance(rule, Block) else []
                lines += [" ".join(words[: len(words) // 2]) or phrase[:3], f"{phrase} not", " ".join(words[::-1])]
    return "\n".join(order.choices(lines, k=count)) + "\n"


def rule_file(path: Path, count: int) -> Path:
    """A file of so many rules, half of them phrases and half patterns."""
    path.write_text(_RULES.replace("COUNT", str(count // 2)), "utf-8")
    return path


_RULES = '''"""Many rules."""

from cleaner.rule import Line, Phrases

EXAMPLES = {"reason": "A test.", "removes": ["a", "b"], "keeps": ["c", "d"]}
RULES = [
    rule
    for n in range(COUNT)
    for rule in (
        Phrases(id=f"many/phrase-{n}", phrases={"en": f"harbour {n}a notice\\n* of berth{n}"}, **EXAMPLES),
        Line(id=f"many/line-{n}", pattern=rf"berth{n} (?:is|was) free \\d+", words=f"berth{n}", **EXAMPLES),
    )
]
'''
