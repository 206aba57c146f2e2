"""Sentences that lead to what the page's owner does or sells: offers, questions, pointers.

Not cruft: a question that the article answers, and advice on what to get and to ask.
"""

from cleaner.rule import LONG_TEXT, Line

_TAKE = r"sign up|book|schedule|request|start|get|claim|grab|download|enroll|register"
_GIFT = (
    r"trial|demo|consultation|e-?book|guide|course|copy|quote|estimate|account|newsletter|template|kit|catalog|magazine"
    r"|tools|plan|credits|assessment|audit|checklist|sample|session|lesson|class|report|webinar|tour|cookbook|email"
    r"|today|now"
)
_ASKED = (
    r"(?:(?:are you |so,? )?ready (?:to|for)|(?:do you |would you )?(?:want|need)(?: to| an?| some| more| your| the"
    r"| help)|looking (?:for|to)|(?:are you )?(?:interested|curious))"
)


RULES = [
    Line(
        id="promotion/sell",
        reason="It asks the reader to try what the page's owner offers, or to have it for free.",
        words="free trial demo",
        where=("head", "tail"),
        longest=120,
        longest_text=LONG_TEXT,
        language="en",
        pattern=rf"(?:{_TAKE})\b[^.!?:;]{{0,50}}\b(?:free (?:[\w'’-]+ ){{0,4}}?(?:{_GIFT})|demo|trial)\b"
        r"[^.!?:;,]{0,60}[.!]*",
        removes=[
            "The kiln cools for two days.\n\n⟦Register here for our free webinar on glazes!⟧",
            "The kiln cools for two days.\n\n⟦Get my free glazing course for beginners here⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nGet a quote from three builders. The cheapest is seldom the best of them.",
            "The kiln cools for two days.\n\nGet the clay free of stones before you wedge it.",
            "The kiln cools for two days.\n\nThey had to start a test of the drier clay before the frost came down.",
        ],
    ),
    Line(
        id="promotion/question-offer",
        reason="It is a question that leads to what the page's owner offers, with the offer.",
        words="demo trial consultation quote",
        longest=160,
        language="en",
        pattern=rf"{_ASKED} [^.?!]{{3,90}}\? (?:book|schedule|request|get|start|try|claim|sign up)\b[^.?!:;]{{0,50}}"
        r"\b(?:free|our)\b[^.?!:;]{0,40}\b(?:demo|trial|consultation|quote)\b[^.?!:;]{0,30}[.!]?",
        removes=[
            "The kiln cools for two days.\n\n⟦Ready to fire faster? Book a free demo of our kilns today.⟧\n\n"
            "Only then is the door unbricked.",
            "The kiln cools for two days.\n\n⟦Want to see it at work? Start your free trial!⟧",
        ],
        keeps=[
            "Ready to light the kiln? Start a small fire, and give it a trial of two hours.",
            "Need a quote for the roof? Get three of them, and ask each builder about the slates.",
        ],
    ),
    Line(
        id="promotion/question",
        reason="It is a question that leads to what the page's owner offers.",
        words="ready want looking interested need curious",
        where=("tail",),
        weak=True,
        longest=110,
        language="en",
        pattern=rf"{_ASKED} [^.?!]{{3,90}}\?",
        removes=[
            "The kiln cools for two days.\n\n⟦Ready to build a kiln of your own?⟧",
            "The kiln cools for two days.\n\n⟦Need help with your next kiln?⟧",
        ],
        keeps=[
            "Ready to light the kiln?\n\nThen open the flue first, and wait for an hour before you close it again.",
            "The kiln cools for two days.\n\nWho would want to wait that long, and what for?",
        ],
    ),
    Line(
        id="promotion/about-us",
        reason="It points to what the page's owner does or sells.",
        words="learn find read discover",
        where=("head", "tail"),
        longest=140,
        longest_text=LONG_TEXT,
        language="en",
        pattern=r"(?:to )?(?:learn|find out|read|discover) more about (?:our|us|how we|what we)\b[^.!?]{0,100}[.!]?",
        removes=[
            "The kiln cools for two days.\n\n⟦Learn more about our workshops and how to join them⟧",
            "The kiln cools for two days.\n\n⟦Find out more about how we can help you.⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nLearn more about our ancestors and stop digging. That is her rule.",
            "The kiln cools for two days.\n\nWe wanted to learn more about our clay.",
        ],
    ),
]
