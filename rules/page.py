"""Regions of a raw page dump: what stands around the article, told by where it stands and what it looks like.

These rules are on in the `page` profile. They have no words of their own: `cleaner.page` says how a page is divided.
A page in which no article is found (an index of headlines, a grid of products) is left whole.
"""

from cleaner.rule import PageRegion, RegionKind

_MENU = "Home\nNews\nSport\nCulture\nWeather\nShop\nHelp\nLog in\n"
_FOOTER = "About\nJobs\nPress\nPrivacy\nTerms\nCookie settings\nSitemap\nContact"
_TITLE = "The last ferry of the year"
_OPENING = (
    "On the first of November the harbour at Torvik falls silent, and the pilot who has steered the ferry for thirty "
    "years hangs his cap on a nail in the boathouse, where it will stay until the ice breaks in spring.\n\n"
    "He says that he does not miss the summer guests. In winter he mends nets, bakes bread for the neighbours and "
    "reads the logbooks of the men who held the wheel before him, some of whom wrote better than they sailed."
)
_ENDING = (
    "The oldest of them begins in the year of the great flood. Its pages tell of cattle on the car deck, of a wedding "
    "that was held between two shores because both priests claimed it, and of fog that lasted for nine days.\n\n"
    "This winter he has begun to copy them out by hand. The ink is fading, and nobody else on the island can read the "
    "old letters any more, he says, while the ferry rocks behind him in the dark water of the harbour."
)
_ARTICLE = f"{_TITLE}\n\n{_OPENING}\n\nWhat the logbooks say\n\n{_ENDING}"
_BOX = "\n".join(["Torvik", "Skarnes", "Gull Bay", "North Pier", "Holm Light"] * 3)
_POEM = "The boats are in,\nthe nets are dry,\nthe light goes round\nin an empty sky."
_KEEPS = [_ARTICLE, f"{_ARTICLE}\n\n{_POEM}", "\n".join(f"Headline number {number}" for number in range(20))]


def _region(kind: RegionKind, reason: str, *removes: str) -> PageRegion:
    """A region's rule; all have the same texts to keep."""
    return PageRegion(
        id=f"page/{kind}", kind=kind, reason=reason, removes=removes, keeps=_KEEPS, longest=100_000, enabled=False
    )


RULES = [
    _region(
        "above",
        "It stands above the article: menus, breadcrumbs, tools.",
        f"⟦{_MENU}⟧\n{_ARTICLE}\n\n⟦{_FOOTER}⟧",
        f"⟦{_MENU}⟧\n{_ARTICLE}",
    ),
    _region(
        "below",
        "It stands below the article: menus, addresses, legal notices.",
        f"⟦{_MENU}⟧\n{_ARTICLE}\n\n⟦{_FOOTER}⟧",
        f"{_ARTICLE}\n\n⟦{_FOOTER}⟧",
    ),
    _region(
        "between",
        "It stands among the article's paragraphs, but reads like a menu or teasers.",
        f"⟦{_MENU}⟧\n{_TITLE}\n\n{_OPENING}\n\n⟦{_BOX}⟧\n\n{_ENDING}",
        f"{_TITLE}\n\n{_OPENING}\n\n⟦{_BOX}⟧\n\n{_ENDING}",
    ),
]
