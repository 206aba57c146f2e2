"""The page profile beside the article profile, and how its time grows with a document."""

from __future__ import annotations

from cleaner import Cleaner
from tests.benchmarks import texts
from tests.benchmarks.measure import ratio, row, times

# One page in so many: what the ratio needs to be steady.
_SHARE = 20


def page(rounds: int) -> None:
    """Whole pages in one process, all built-in rules."""
    about, dumps = texts.dumps()
    dumps = dumps[::_SHARE]
    print(f"\nPage profile: {len(dumps)} of {about}, {sum(map(len, dumps)) / 1e6:.1f} million characters")
    article, whole = Cleaner(), Cleaner(profile="page")
    for cleaner in (article, whole):
        for text in dumps[:20]:
            cleaner.clean(text)  # compiles what is compiled when first used
    found = times(
        {
            "article": lambda: [article.clean(text) for text in dumps],
            "page": lambda: [whole.clean(text) for text in dumps],
        },
        rounds,
    )
    row("time against the article profile on the same texts", ratio(found["page"] / found["article"]), "at most 5")
    once = "\n".join(dumps[: len(dumps) // 2])
    grown = times({"once": lambda: whole.clean(once), "twice": lambda: whole.clean(f"{once}\n{once}")}, rounds)
    row(f"time for twice a page of {len(once):,} characters", ratio(grown["twice"] / grown["once"]), "at most 2.2")
