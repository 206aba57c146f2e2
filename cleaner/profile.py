"""Profiles: named choices of rules and thresholds for a kind of input."""

from __future__ import annotations

from typing import NamedTuple


class Profile(NamedTuple):
    """Which rules run by default and how much a text may lose.

    most_removed: the largest share of a text's visible characters that may go before the text is left whole.
    enabled: ids of rules that are off by default and on in this profile.
    """

    name: str
    most_removed: float
    enabled: frozenset[str] = frozenset()


# Text that an extractor found. An article under its comments loses up to 84 % and is right to (measured on extractors'
# output of news and blog pages). What loses more is a cookie wall or a list of links without an article, or the wrong
# file.
ARTICLE = Profile("article", most_removed=0.85)
# A raw page dump. Most of one is often menus: only an empty page is too little.
PAGE = Profile("page", most_removed=0.99, enabled=frozenset({"page/above", "page/between", "page/below"}))
PROFILES = {profile.name: profile for profile in (ARTICLE, PAGE)}


def profile_named(name: str) -> Profile:
    """The profile of that name; raises ValueError, naming the known ones, if there is none."""
    try:
        return PROFILES[name]
    except KeyError:
        raise ValueError(f"no profile is named {name!r}; choose one of: {', '.join(PROFILES)}") from None
