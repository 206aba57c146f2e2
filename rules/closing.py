"""Closing: what is left among cruft below the article.

Below an article pages print sign-up boxes, share bars, names, prices and teasers. Where many of them are known, the
short lines and single sentences between them are the page's too, though nothing in their words says so. An article's
own last sections are longer, hold two paragraphs in a row or have a heading that `guards` knows.
"""

from cleaner.rule import Closing

AFTER = (
    "apps",
    "authors",
    "comments",
    "consent",
    "contact",
    "navigation",
    "newsletter",
    "paywall",
    "related",
    "sharing",
    "support",
    "teasers",
    "tools",
)

_STORY = "\n".join(
    (
        "The council of Aldmoor voted on Tuesday to rebuild the harbour wall that the storm of last winter broke.",
        "Work starts in May and will take two years, the mayor said after the vote, which was eleven to four.",
        "The wall is to be a metre higher than the old one. Half of the money comes from the state's coastal fund.",
        "“We have waited long enough,” said the harbour master, who has seen three walls in thirty years of service.",
    )
)

RULES = [
    Closing(
        id="closing/between",
        reason="It stands among other cruft below the article.",
        after=AFTER,
        removes=[
            f"{_STORY}\n⟦Share this article\nOur pick of the week\nSubscribe to our newsletter⟧",
            f"{_STORY}\n⟦Related articles\nHarbour\nThe ferry is late again, and nobody at the pier knows why.\n"
            "Leave a comment\nAldmoor Gazette⟧",
        ],
        keeps=[
            f"{_STORY}\nThe new lamp\nThe beacon gets a new lamp as well, which will shine as far as the old one.\n"
            "The board hopes to light it before midsummer, when the regatta begins and the ferry runs all night.",
            "Share this article\nThe morning\nThe boats are in, the nets are dry.",
        ],
    ),
]
