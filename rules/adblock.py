"""Adblock walls: the page asks its reader to switch off an ad blocker.

Not cruft: an article about ad blockers, in which these words stand within sentences.
"""

from cleaner.rule import Phrases

WALL = {
    "en": """
        adblock detected
        ad blocker detected
        please consider supporting us by disabling your ad blocker
    """,
    "de": """
        werbeblocker erkannt
    """,
}

RULES = [
    Phrases(
        id="adblock/wall",
        reason="The page asks the reader to switch off an ad blocker.",
        phrases=WALL,
        removes=["Adblock Detected", "Please consider supporting us by disabling your ad blocker."],
        keeps=[
            "Adblock detected a third of all trackers, the study found.",
            "Ad blockers are used by a third of all readers.",
        ],
    ),
]
