"""Sentences that tell where to follow or reach the publisher, and by which standards it works.

Not cruft: a way to go, an invitation, and advice to write to somebody else.
"""

from cleaner.rule import LONG_TEXT, Line

_STANDARDS = (
    r"(?:editorial|testing|review|reviewing|ethics|fact[- ]?checking|corrections?|advertising) "
    r"(?:polic(?:y|ies)|standards?|process|guidelines|mission|promise|statement|principles|code|independence|team)"
)
_READ = (
    r"(?:please )?(?:read|see|learn|visit|explore|view|find out|check out|click (?:here )?to (?:learn|read))"
    r"(?: more)?(?: about| on)?"
)
_SOCIAL = (
    r"(?:(?:follow|like|connect with|tag) (?:us|me|him|her|them|our \w+|the author)(?: over)?"
    r"|(?:find|join|add) (?:us|me)) (?:on|at) (?!this\b|the\b|foot\b|an?\b|our\b|your\b|his\b|her\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\d|noon\b|mid(?:day|night)\b|dawn\b|dusk\b)"
)
_LEAD = (
    r"(?:be sure to|make sure (?:to|you)|don[’']t forget to|please|you can(?: also)?|and|also|want more[^?]{0,60}\?"
    r"|for more[^.,]{0,60},)"
)
_MATTER = r"(?:stor(?:y|ies)|tips?|questions?|comments?|suggestions?|feedback|corrections?|concerns)"
_WRITE = r"(?:contact|e-?mail|send|let us know|get in touch|write to|reach out|call|message|text|drop us)"


RULES = [
    Line(
        id="contact/follow",
        reason="It asks the reader to follow the publisher or author elsewhere.",
        words="follow like find join connect tag",
        where=("head", "tail"),
        longest=300,
        longest_text=LONG_TEXT,
        language="en",
        pattern=rf"\W*(?:{_LEAD} ){{0,3}}{_SOCIAL}[^.!?]{{2,120}}+[.!*\s]*+"
        r"|follow (?:\S+ ){1,6}?on [^@]{0,80}+@\w.{0,220}",
        removes=[
            "The cake keeps for a week.\n\n⟦Be sure to follow me on social media for more recipes from the coast!⟧",
            "The cake keeps for a week.\n\n⟦Follow us on every network for the latest news and updates.⟧",
            "The cake keeps for a week.\n\n⟦Follow the Port Ebb Baker on this network and that @portebbbaker.⟧",
        ],
        keeps=[
            "Follow the path on the left bank until the second gate.",
            "Follow them on foot. You will lose them at the first ditch.",
            "You can follow him on his way home. He never hurries, and he stops at every gate.",
            "You can find me on the old quay, she wrote.",
            "The walls are dry again.\n\nJoin us on Saturday at the gate",
        ],
    ),
    Line(
        id="contact/more-de",
        reason="It leads to a web site for more.",
        language="de",
        words="infos informationen info",
        where=("tail",),
        longest=140,
        pattern=r"(?:weitere|mehr|alle|nähere) (?:infos?|informationen)(?: (?:dazu|hierzu|(?:zu|zum|zur"
        r"|über) [^.!?:]{3,50}))?"
        r"(?: (?:gibt es|finden sie|findest du|findet ihr|finden sich|erhalten sie))?(?: (?:auch|im internet|online))?"
        r" (?:unter|auf|bei|via)(?: folgendem link)?:? (?:https?://"
        r"|www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,8}(?:/\S*)?[.!]?",
        removes=[
            "Die Brücke wird neu gebaut.\n\n⟦Weitere Infos unter www.example.com.⟧",
            "Die Brücke wird neu gebaut.\n\n⟦Mehr Informationen zur Brücke finden Sie auf example.org⟧",
        ],
        keeps=[
            "Die Brücke wird neu gebaut.\n\nWeitere Infos unter Vorbehalt, sagt der Meister.",
            "Die Brücke wird neu gebaut.\n\nMehr Informationen gibt es auf der Wache.",
        ],
    ),
    Line(
        id="contact/tip",
        reason="It asks the reader to send news or questions to the publisher.",
        words="have got submit send email mail",
        where=("head", "tail"),
        longest=300,
        longest_text=LONG_TEXT,
        language="en",
        pattern=r"(?:have|got|do you have) (?:a|an|any|more|news|information|something|questions?)\b"
        rf"(?:[^?]{{0,30}}\b{_MATTER}\b)?[^?]{{0,80}}\?.{{0,40}}\b{_WRITE}\b.{{0,160}}"
        rf"|(?:submit|send|e-?mail) (?:us |in )?(?:your|a|an) (?:{_MATTER}|letters?|photos?|pictures?)\b.{{0,60}}"
        r"\b(?:(?:to|with) us|to the editor|this form|(?:form|link|button) below)\b.{0,120}",
        removes=[
            "The pier will be rebuilt.\n\n⟦Have a news tip or a story idea? Send it to us at 555-0100.⟧",
            "The pier will be rebuilt.\n\n⟦Got a question about local planning? Get in touch with our reporters.⟧",
            "The pier will be rebuilt.\n\n⟦Submit your letter to the editor through the page of letters.⟧",
        ],
        keeps=[
            "The pier will be rebuilt.\n\nDo you have any questions of your own? Nobody at the meeting had.",
            "The pier will be rebuilt.\n\nHave a question ready when you call, the clerk said.",
            "The pier will be rebuilt.\n\nSend your comments to the council by the third of May.",
        ],
    ),
    Line(
        id="contact/reporter",
        reason="It says how to reach the reporter or editor.",
        words="reporter writer author editor correspondent",
        longest=200,
        language="en",
        pattern=r"(?:to )?(?:contact|e-?mail|reach|write to|follow) (?:the |this )?(?:staff |senior |news |managing )?"
        r"(?:reporters?|writers?|authors?|editors?|correspondents?)\b.{0,60}(?:\bat\b|:|\bon\b).{3,120}",
        removes=[
            "The pier will be rebuilt.\n\n⟦Contact staff writer Ida Brunn at 555-0100.⟧",
            "The pier will be rebuilt.\n\n⟦To contact the reporter on this story: Ida Brunn, 555-0100⟧",
        ],
        keeps=[
            "The pier will be rebuilt.\n\nReach the editors of the journal, he thought, and the letter will be found.",
            "The editor could be reached at the pier on most days.",
        ],
    ),
    Line(
        id="contact/standards",
        reason="It points to the publisher's own rules and methods.",
        words="editorial testing review ethics fact checking corrections methodology standards advertising reviewing",
        longest=140,
        longest_text=LONG_TEXT,
        language="en",
        pattern=rf"{_READ} (?:our|the) (?:(?:full|strict|complete|own) )?{_STANDARDS}"
        r"(?: (?:here|to|for|and|on)\b[^.!?]{0,80})?[.!]?",
        removes=[
            "⟦Read our editorial policy⟧\n\nThe new lamps last twice as long.",
            "The new lamps last twice as long.\n\n⟦Learn more about our editorial process and how we work.⟧",
        ],
        keeps=[
            "Read the editorial of that day, and see how the town changed its mind.",
            "See our editorial on page four for another view.",
        ],
    ),
]
