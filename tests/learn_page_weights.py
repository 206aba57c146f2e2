"""Learn the weights of the page profile from the pages of the bench, and write `cleaner/page/weights.py`.

    python -m tests.learn_page_weights                # learn from all but fold 0 and write the file
    python -m tests.learn_page_weights --check 4      # cross-validate in four parts instead, and print the figures

Run by hand, from the repository's root, where `../shared/bench` lies. Pages whose number is divisible by five are
never read. A line is taught as the article's if the bench says so, it stands in the span that holds most of the
article, and the gold text does not have its words for other lines only. The weights maximise the chance of the true
segmentations (a conditional random field of two states, by gradient ascent with steps that shrink for signs often
seen). Signs that then weigh little are dropped, and the rest is learned anew. Which line is the headline is a choice of
one among the lines above the first paragraph that these weights keep, learned from the pages' titles in the same way.
The order of pages is drawn from a fixed seed, so the same pages and rules give the same file. A part of a text counts
by its share of its page, every page alike.
"""

from __future__ import annotations

import argparse
import random
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from math import exp, sqrt
from pathlib import Path
from typing import Any

from cleaner.document import Document
from cleaner.engine import take_known
from cleaner.marks import suspects
from cleaner.matcher import Matcher
from cleaner.page.features import Page
from cleaner.page.headline import candidates, find, first_paragraph
from cleaner.page.segmentation import LEAST_WORTH, best_choice, weigh
from cleaner.page.signs import Column, add_up
from cleaner.profile import ARTICLE
from cleaner.ruleset import load_all, select_rules

BENCH = Path(__file__).resolve().parents[2] / "shared" / "bench"
WEIGHTS = Path(__file__).resolve().parents[1] / "cleaner" / "page" / "weights.py"
SEED = 1
ROUNDS = 8
STEP = 0.15
# Pull towards zero, per page: keeps rare signs small.
SHRINK = 0.001
# Pages that are no articles count half: the profile is for articles, but must not harm the others.
OTHER_PAGES = 0.5
# A line that is wrong costs this times its share of the article's words, on top: long lines matter more.
MARGIN = 4.0
# A sign seen on fewer texts than this gets no weight.
LEAST_PAGES = 40
# Signs that weigh less than this after a round of learning are dropped before the next.
LEAST_WEIGHTS = (0.12, 0.05)
# At least these shares of a headline's words are the title's, and of the title's words, which may name the site, the
# headline's.
OF_HEADLINE, OF_TITLE = 0.75, 0.5
# Signs of a headline that weigh less than this are dropped: a quarter of them go, and as many headlines are found.
LEAST_HEADLINE_WEIGHT = 0.3
# Outside the span that holds most of the article, foreign words speak against stretching it by this much each.
FOREIGN = 0.5
# The shortest line, in words, that the bench's labels can be trusted on outside the article's span.
SURE_WORDS = 4
CHUNK = 8
# What binds a line to its label while the chances of the unlabelled ones are weighed.
TRUE = 25.0
# Slopes below this change nothing.
LEAST_SLOPE = 1e-4
# What a wrong line of a page with hand-picked snippets costs: they are few and were picked because they are hard.
SNIPPET_MARGIN = 2.0
# Articles alone, which must stay whole: taken from one extractor's texts, with a lighter weight than real pages. A page
# with snippets counts more, since nearly all its lines are unlabelled.
CLEAN, CLEAN_FROM, CLEAN_PAGES = "clean", "html-text", 0.3
SCALES = {"article": 1.0, "snippets": 3.0, CLEAN: CLEAN_PAGES}
# Examples with snippets have numbers from here on, so that they are not taken for the others.
SNIPPETS_FROM = 100_000


@dataclass(slots=True)
class Example:
    """One page's text from one extractor: signs, sizes and truth of its filled lines."""

    page: int
    kind: str
    extractor: str
    line: list[Column]
    border: list[Column]
    headline: list[Column]
    sizes: list[int]
    known: list[bool]
    prose: list[bool]
    paragraphs: list[bool]
    titled: list[bool]
    truth: list[bool | None]
    margin: list[float]
    lines: list[str]
    words: list[list[str]]
    gold: Counter[str]
    must_stay: list[str]
    must_go: list[str]


@dataclass(slots=True)
class Weights:
    line: dict[str, float]
    start: dict[str, float]
    end: dict[str, float]
    headline: dict[str, float]


def read_examples(jobs: int) -> list[Example]:
    """The dev pages outside fold 0, measured."""
    sys.path.insert(0, str(BENCH))
    score = __import__("score")
    pages = [(number, page) for number, page in enumerate(score.read("articles-dev.jsonl.gz")) if number % 5]
    tasks = [(number, page, extractor) for number, page in pages for extractor in score.PAGE_EXTRACTORS]
    pages = [(SNIPPETS_FROM + n, page) for n, page in enumerate(score.read("multilingual-dev.jsonl.gz")) if n % 5]
    tasks += [(number, page, extractor) for number, page in pages for extractor in score.PAGE_EXTRACTORS]
    with ProcessPoolExecutor(jobs) as pool:
        return [example for pair in pool.map(measure, tasks, chunksize=CHUNK) for example in pair if example.sizes]


_matcher: list[Matcher] = []


def measure(task: tuple[int, dict[str, Any], str]) -> list[Example]:
    """The examples that a page gives: itself, and its article alone, of which nothing should go."""
    number, page, extractor = task
    text = page["out"].get(extractor) or ""
    example = measure_text(number, page, extractor, text)
    if example.kind != "article" or extractor != CLEAN_FROM:
        return [example]
    true = [line for line, label in zip(example.lines, example.truth, strict=True) if label]
    clean = measure_text(number, page, extractor, "\n\n".join(true))
    return [example, replace(clean, kind=CLEAN, truth=[True] * len(clean.truth))]


def measure_text(number: int, page: dict[str, Any], extractor: str, text: str) -> Example:
    """One text with the truth of its lines."""
    score = __import__("score")
    if not _matcher:
        _matcher.append(Matcher(select_rules(load_all(()), (), (), ARTICLE)))
    document = Document(text)
    marks, cuts = take_known(document, _matcher[0])
    known = {number: cut.rule.category for number, cut in cuts.items()}
    measured = Page(document, known, suspects(document, _matcher[0], marks))
    words = [score.words(line) for line in measured.lines]
    gold = Counter(score.words(page.get("gold")))
    taken = [bool(category) for category in measured.taken]
    titled = _titled(words, set(score.words(page.get("title"))))
    kind = page.get("type", "snippets")
    if kind == "snippets":
        truth = [_snippet(line, page) for line in measured.lines]
        margin = [SNIPPET_MARGIN] * len(truth)
    else:
        judge = score.GoldLines(page["gold"], page["title"])
        truth = settle([judge.is_content(line) for line in measured.lines], [len(found) for found in words])
        truth = spare(truth, words, gold, titled)
        total = max(sum(gold.values()), 100)
        margin = [MARGIN * min(len(found) / total, 0.5) for found in words]
    return Example(
        number,
        kind,
        extractor,
        _packed(measured.line_columns() if measured.count else []),
        _packed(measured.border_columns() if measured.count else []),
        _packed(measured.headline_columns() if measured.count else []),
        measured.sizes,
        taken,
        measured.prose,
        measured.paragraphs,
        titled,
        truth,
        margin,
        measured.lines,
        words,
        gold,
        page["with"],
        page["without"],
    )


def _titled(lines: Sequence[Sequence[str]], title: set[str]) -> list[bool]:
    """Which lines, by their words, repeat the title."""
    shared = [(len(title.intersection(line)), len(set(line))) for line in lines]
    return [both > 0 and both >= OF_HEADLINE * own and both >= OF_TITLE * len(title) for both, own in shared]


def _packed(columns: Sequence[Column]) -> list[Column]:
    """The columns in a fraction of the memory."""
    return [replace(column, bins=array("b", column.bins)) for column in columns]


def _snippet(line: str, page: dict[str, Any]) -> bool | None:
    """Whether the line is the article's, if one of the hand-picked snippets tells."""
    if any(snippet in line for snippet in page["with"]):
        return True
    return False if any(snippet in line for snippet in page["without"]) else None


def settle(labels: Sequence[bool], lengths: Sequence[int]) -> list[bool | None]:
    """True only within the span of most of the article: the words of a menu may stand in an article too."""
    sure = [i for i, label in enumerate(labels) if label and lengths[i] >= SURE_WORDS]
    low, high = (sure[0] - 2, sure[-1] + 2) if sure else (0, -1)
    worth = [
        0.0 if not length else length if label and (length >= SURE_WORDS or low <= i <= high) else -FOREIGN * length
        for i, (label, length) in enumerate(zip(labels, lengths, strict=True))
    ]
    best, total, start, span = 0.0, 0.0, 0, range(0)
    for i, value in enumerate(worth):
        if total <= 0:
            total, start = 0.0, i
        total += value
        if total > best:
            best, span = total, range(start, i + 1)
    settled: list[bool | None] = []
    previous = False
    for i, value in enumerate(worth):
        previous = previous if value == 0 else value > 0
        settled.append(i in span and previous)
    return settled


def spare(
    truth: Sequence[bool | None], lines: Sequence[Sequence[str]], gold: Counter[str], titled: Sequence[bool]
) -> list[bool | None]:
    """Less the lines without which the others come closer to the gold text: it has their words, but not once more.

    So look a paragraph's second copy, and a button, a category or a teaser whose words the article happens to have. A
    line that repeats the title stays: a headline is the article's, though the gold text may leave it out.
    """
    kept = Counter(word for line, true in zip(lines, truth, strict=True) if true for word in line)
    right, total = (kept & gold).total(), kept.total() + gold.total()
    spared = list(truth)
    for i, line in enumerate(lines):
        if not truth[i] or titled[i]:
            continue
        own = Counter(line)
        needed = sum(min(kept[word], gold[word]) - min(kept[word] - n, gold[word]) for word, n in own.items())
        if (right - needed) * total > right * (total - len(line)):  # the F-score is 2 * right / total
            spared[i] = False
            kept.subtract(own)
            right, total = right - needed, total - len(line)
    return spared


def learn(examples: Sequence[Example]) -> Weights:
    """Weights of the signs; those that weigh little are dropped, and the others learned again without them."""
    allowed = _common(examples)
    for least in LEAST_WEIGHTS:
        tables = _fit(examples, allowed)
        tables = {name: {s: w for s, w in table.items() if abs(w) >= least} for name, table in tables.items()}
        allowed = {name: set(table) for name, table in tables.items()}
    weights = Weights(**{name: _rounded(table) for name, table in tables.items()}, headline={})
    return replace(weights, headline=_rounded(learn_headline(examples, weights)))


def _rounded(table: dict[str, float]) -> dict[str, float]:
    return {sign: round(weight, 2) for sign, weight in sorted(table.items())}


def _fit(examples: Sequence[Example], allowed: dict[str, set[str]]) -> dict[str, dict[str, float]]:
    """Weights of the allowed signs, the mean over the last rounds."""
    tables: dict[str, dict[str, float]] = {name: dict.fromkeys(sorted(signs), 0.0) for name, signs in allowed.items()}
    squares, sums = ({name: dict(table) for name, table in tables.items()} for _ in range(2))
    order, draw, kept = list(range(len(examples))), random.Random(SEED), 0
    for number in range(ROUNDS):
        draw.shuffle(order)
        for index in order:
            scale = SCALES.get(examples[index].kind, OTHER_PAGES)
            for name, slopes in _gradient(examples[index], tables).items():
                table, square = tables[name], squares[name]
                for sign, slope in slopes.items():
                    slope = scale * slope - SHRINK * table[sign]
                    square[sign] += slope * slope
                    table[sign] += STEP * slope / (1.0 + sqrt(square[sign]))
        if number >= ROUNDS // 2:
            kept += 1
            for name, table in tables.items():
                for sign, weight in table.items():
                    sums[name][sign] += weight
    return {name: {sign: total / kept for sign, total in table.items()} for name, table in sums.items()}


def learn_headline(examples: Iterable[Example], weights: Weights) -> dict[str, float]:
    """Weights of the signs of a headline, from the articles whose lines above the first paragraph may hold one."""
    choices = [
        ([_signs(example.headline, line) for line in lines], lines.index(right))
        for example in examples
        for lines, right in headline_choice(example, weights)
    ]
    seen = Counter(sign for lines, _ in choices for sign in {sign for line in lines for sign in line})
    allowed = {sign for sign, count in seen.items() if sign and count >= LEAST_PAGES}
    for least in (LEAST_HEADLINE_WEIGHT, 0.0):
        table = _fit_headline(choices, allowed)
        allowed = {sign for sign, weight in table.items() if abs(weight) >= least}
    return table


def headline_choice(example: Example, weights: Weights) -> list[tuple[list[int], int]]:
    """The lines of an article that may be its headline, and the right one; empty where there is none to choose."""
    if example.kind != "article":
        return []
    first = first_paragraph(example.prose, decide(example, weights))
    lines = candidates(example.paragraphs, example.known, first)
    titled = [line for line in lines if example.titled[line]]
    return [(lines, titled[-1])] if titled else []


def _signs(columns: Iterable[Column], line: int) -> list[str]:
    return [column.signs[column.bins[line]] for column in columns if column.bins[line] >= 0]


def _fit_headline(choices: Sequence[tuple[list[list[str]], int]], allowed: set[str]) -> dict[str, float]:
    """Weights that make the right choices likeliest, the mean over the last rounds (a multinomial logit)."""
    table, squares, sums = (dict.fromkeys(sorted(allowed), 0.0) for _ in range(3))
    order, draw, kept = list(range(len(choices))), random.Random(SEED), 0
    for number in range(ROUNDS):
        draw.shuffle(order)
        for index in order:
            lines, right = choices[index]
            worths = [exp(sum(table.get(sign, 0.0) for sign in line)) for line in lines]
            total = sum(worths)
            slopes: dict[str, float] = defaultdict(float)
            for place, (line, worth) in enumerate(zip(lines, worths, strict=True)):
                for sign in line:
                    slopes[sign] += (place == right) - worth / total
            for sign in sorted(allowed & slopes.keys()):
                slope = slopes[sign] - SHRINK * table[sign]
                squares[sign] += slope * slope
                table[sign] += STEP * slope / (1.0 + sqrt(squares[sign]))
        if number >= ROUNDS // 2:
            kept += 1
            for sign, weight in table.items():
                sums[sign] += weight
    return {sign: total / kept for sign, total in sums.items()}


def _common(examples: Iterable[Example]) -> dict[str, set[str]]:
    """The signs seen on enough pages, for each table."""
    seen: dict[str, Counter[str]] = {"line": Counter(), "border": Counter()}
    for example in examples:
        for name, counter in seen.items():
            columns: list[Column] = getattr(example, name)
            counter.update({c.signs[number] for c in columns for number in set(c.bins) if number >= 0})
    found = {name: {s for s, count in counter.items() if s and count >= LEAST_PAGES} for name, counter in seen.items()}
    return {"line": found["line"], "start": found["border"], "end": found["border"]}


def _gradient(example: Example, tables: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """How the chance of the true segmentation grows with each weight: true less expected counts of the signs."""
    truth, count = example.truth, len(example.sizes)
    margins = [0.0 if true is None else -m if true else m for m, true in zip(example.margin, truth, strict=True)]
    scores, starts, ends = _scores(example, tables["line"], tables["start"], tables["end"])
    free = weigh([score + m for score, m in zip(scores, margins, strict=True)], starts, ends)
    bound = [0.0 if true is None else TRUE if true else -TRUE for true in truth]
    right = weigh([score + x for score, x in zip(scores, bound, strict=True)], starts, ends)
    found: dict[str, dict[str, float]] = {}
    for name, should, does in zip(("line", "start", "end"), right, free, strict=True):
        slopes = [(i, should[i] - does[i]) for i in range(count) if abs(should[i] - does[i]) > LEAST_SLOPE]
        table: dict[str, float] = defaultdict(float)
        for column in example.line if name == "line" else example.border:
            signs, bins = column.signs, column.bins
            for i, slope in slopes:
                if bins[i] >= 0:
                    table[signs[bins[i]]] += slope
        found[name] = {sign: slope for sign, slope in table.items() if sign in tables[name]}
    return found


def _scores(
    example: Example, line: dict[str, float], start: dict[str, float], end: dict[str, float]
) -> tuple[list[float], list[float], list[float]]:
    count = len(example.sizes)
    return add_up(example.line, line, count), add_up(example.border, start, count), add_up(example.border, end, count)


def decide(example: Example, weights: Weights) -> list[bool]:
    """Which lines of an example the weights keep."""
    chances, _, _ = weigh(*_scores(example, weights.line, weights.start, weights.end))
    kept, worth = best_choice(chances, example.sizes)
    if worth < LEAST_WORTH:
        return [True] * len(kept)
    return [keep and not known for keep, known in zip(kept, example.known, strict=True)]


def f_score(example: Example, keeps: Sequence[bool]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the kept lines, on bags of words."""
    words: Counter[str] = Counter()
    for found, keep in zip(example.words, keeps, strict=True):
        if keep:
            words.update(found)
    right = (words & example.gold).total()
    if not right:
        return 0.0, 0.0, 0.0
    precision, recall = right / words.total(), right / example.gold.total()
    return precision, recall, 2 * precision * recall / (precision + recall)


def cross_validate(examples: Sequence[Example], parts: int) -> None:
    """Learn on all parts but one and measure on that one; the parts are of pages, not of texts."""
    splits = [
        (
            [e for e in examples if _part(e, parts) != part],
            [e for e in examples if _part(e, parts) == part],
        )
        for part in range(parts)
    ]
    with ProcessPoolExecutor(parts) as pool:
        learned = list(pool.map(learn, [train for train, _ in splits]))
    snippets: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    headlines: Counter[str] = Counter()
    rows: dict[tuple[str, str], list[tuple[float, float, float]]] = defaultdict(list)
    for weights, (_, test) in zip(learned, splits, strict=True):
        for example in test:
            for lines, right in headline_choice(example, weights):
                headlines["found" if find(example.headline, lines, weights.headline) == right else "mistaken"] += 1
            if example.kind == "snippets":
                _count(example, decide(example, weights), snippets[example.extractor])
                continue
            group = example.kind if example.kind in ("article", CLEAN) else "other"
            rows[group, example.extractor].append(f_score(example, decide(example, weights)))
    print(f"{'pages':10}{'extractor':14}{'precision':>10}{'recall':>10}{'F1':>10}")
    for (group, extractor), found in sorted(rows.items()):
        means = [sum(row[i] for row in found) / len(found) for i in range(3)]
        print(f"{group:10}{extractor:14}" + "".join(f"{mean:10.4f}" for mean in means))

    for extractor, (had, stay, bad, gone) in sorted(snippets.items()):
        print(f"snippets  {extractor:14}with kept {stay / had:.2%}  without gone {gone / bad:.2%}")
    print("headlines " + ", ".join(f"{outcome} {count}" for outcome, count in sorted(headlines.items())))


def _count(example: Example, keeps: Sequence[bool], counts: list[int]) -> None:
    """Add an example's snippets to the counts: there, kept; there, gone."""
    before = "\n".join(example.lines)
    after = "\n".join(line for line, keep in zip(example.lines, keeps, strict=True) if keep)
    for at, snippets in ((0, example.must_stay), (2, example.must_go)):
        present = [snippet for snippet in snippets if snippet in before]
        counts[at] += len(present)
        counts[at + 1] += sum((snippet in after) == (at == 0) for snippet in present)


def _part(example: Example, parts: int) -> int:
    """The part of the example's page; pages of fold 0 are not among them."""
    return (example.page - example.page // 5 - 1) % parts


def write(weights: Weights) -> None:
    """The file of weights."""
    text = [HEADER]
    for name, about in ABOUT.items():
        table: dict[str, float] = getattr(weights, name)
        text.append(f"\n# {about}\n{name.upper()}: dict[str, float] = {{\n")
        text += [f'    "{sign}": {weight},\n' for sign, weight in sorted(table.items(), key=lambda item: -item[1])]
        text.append("}\n")
    WEIGHTS.write_text("".join(text), encoding="utf-8")


HEADER = '''"""What each sign of `features` weighs; learned by `tests/learn_page_weights.py`, which writes this file.

A weight is a difference of logarithms: a line with signs that sum to 1 is e times likelier to be the article's than
one whose sum is 0, all else being equal. Signs that are not here weigh nothing.
"""
'''
ABOUT = {
    "line": "For a line to be the article's (above zero) or not (below).",
    "start": "For the article to begin with a line, or to go on there after something else.",
    "end": "For the article to end right above a line, or to be interrupted there.",
    "headline": "For a line above the first paragraph to be the headline.",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", type=int, metavar="PARTS", help="cross-validate instead of writing the weights")
    parser.add_argument("--jobs", type=int, default=3, help="processes that measure pages")
    arguments = parser.parse_args()
    if not BENCH.exists():
        sys.exit(f"no pages to learn from: {BENCH} is not there")
    examples = read_examples(arguments.jobs)
    if arguments.check:
        cross_validate(examples, arguments.check)
    else:
        write(learn(examples))


if __name__ == "__main__":
    main()
