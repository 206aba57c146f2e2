"""What an embedded post leaves behind.

Not cruft: a sentence about somebody who shared something.
"""

from cleaner.rule import Line

RULES = [
    Line(
        id="media/shared-by",
        reason="It is what an embedded post leaves behind: who shared it.",
        pattern=r"(?:(?:a|this) (?:post|photo|video|reel) shared by|ein (?:beitrag|foto|video) geteilt von"
        r"|une (?:publication|photo) partagée par|(?:una publicación|un vídeo|un video"
        r"|una foto) compartid[oa] (?:por|de)"
        r"|(?:uma publicação|um post|uma foto) (?:com)?partilhad[oa] por|un post condiviso da|een bericht gedeeld door"
        r"|post udostępniony przez)\s[^!?]{2,70}(?:\((?:@|\[email)[^()]{2,50}\)|\b\d{4}\b)[^!?]{0,60}",
        words="shared geteilt partagee compartida compartido compartilhada compartilhado partilhada partilhado"
        " condiviso "
        "gedeeld udostepniony",
        longest=190,
        removes=[
            "A post shared by Ada Field (@adafield) on Apr 27, 2020 at 9:24am PDT",
            "⟦Ein Beitrag geteilt von Jens (@jensfeld)⟧\n\nDer Hafen öffnete 1902.",
        ],
        keeps=["A photo shared by two sisters, the only one of their mother.", "A post shared by three fences"],
    ),
]
