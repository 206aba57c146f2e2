"""What one monthly crawl costs: an estimate from the speed that is measured here and from published sizes."""

from __future__ import annotations

import time
from statistics import median

from cleaner import Cleaner
from tests.benchmarks import texts
from tests.benchmarks.measure import row

# Common Crawl's crawl of December 2024: 2.64 billion pages (commoncrawl.org/blog, “December 2024 Crawl Archive Now
# Available”), in about 90,000 WET files.
PAGES, FILES = 2.64e9, 90_000
# Bytes of text a page. Published: 9.14 TB of WET files for the 3.08 billion pages of February 2017
# (github.com/benwills/proposal-warc-to-zstandard), which are 2,970 a page, compressed. gzip makes page texts 2.6 times
# smaller, page by page (measured on those of `texts.dumps`).
PAGE = 9.14e12 / 3.08e9 * 2.6


def crawl(rounds: int) -> None:
    """The text of whole pages through both profiles, in seconds that the processor worked for this process."""
    about, pages = texts.dumps()
    size = sum(len(page.encode("utf-8", "surrogatepass")) for page in pages)
    print(f"\nA monthly crawl, estimated from {about}, {size / 1e6:.1f} MB")
    for profile in ("page", "article"):
        speed = size / _seconds(Cleaner(profile=profile), pages, rounds)
        row(f"--profile {profile}: megabytes a second and core", f"{speed / 1e6:.2f}")
        for name, count in (("one WET file", PAGES / FILES), ("the crawl", PAGES)):
            volume = f"{count:,.0f} pages, {count * PAGE / 1e9:,.2f} GB"
            row(f"  {name}: {volume}", f"{count * PAGE / speed / 3600:,.2f} core-hours")


def _seconds(cleaner: Cleaner, pages: list[str], rounds: int) -> float:
    for page in pages[:50]:
        cleaner.clean(page)  # compiles what is compiled when first used
    found = []
    for _ in range(rounds):
        started = time.process_time()
        for page in pages:
            cleaner.clean(page)
        found.append(time.process_time() - started)
    return median(found)
