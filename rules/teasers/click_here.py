"""Sentences that lead the reader to another article, on lines of their own or run into a paragraph.

Not cruft: a manual's sentence that says where to click.
"""

from cleaner.rule import LONG_TEXT, Inline, Line

RULES = [
    Line(
        id="teasers/found-here-de",
        reason="It leads to another page of the site.",
        language="de",
        pattern=r"[*\W]{0,3}(?:alles|mehr|noch mehr|(?:weitere|alle|mehr) (?:infos?|informationen|artikel|beiträge"
        r"|news|tipps"
        r"|details))"
        r" (?:über|zu|zum|zur|rund um|aus|von|dazu|hierzu)\b[^.!?:]{0,80}\b(?:findest du|finden sie|findet ihr"
        r"|gibt es|gibt['’]?s"
        r"|lesen sie|liest du|lest ihr|erfahren sie|erfährst du|erfahrt ihr) (?:\w+ )?hier[.!:]?",
        words="findest finden findet gibt gibts lesen liest lest erfahren erfahrst erfahrt",
        longest=140,
        removes=[
            "Alles über alte Häfen findest Du hier.",
            "⟦Mehr zum Thema Fähren lesen Sie hier⟧\n\nDer Hafen schloss.",
        ],
        keeps=[
            "Mehr zum Essen gibt es hier auch im Winter, sagt der Wirt.",
            "Alles über den Hafen, was man wissen will, findet sich im Archiv.",
        ],
    ),
    Line(
        id="teasers/click-here",
        reason="It leads to another page of the site.",
        pattern=r"[\W_]{0,3}(?:(?:to|want to) (?:read|see|learn|find out"
        r"|know)\b[^.!?:]{2,70}[,?] ?(?:please )?click here"
        r"|para (?:leer|ver|saber|conocer)\b[^.!?:]{2,70},? (?:ha[zg][ae]? |hacé )?clic (?:aquí|acá|en este enlace)"
        r"|para (?:ler|ver|saber)\b[^.!?:]{2,70},? clique aqui"
        r"|pour (?:lire|voir|en savoir|découvrir)\b[^.!?:]{2,70},? cliquez ici"
        r"|per (?:leggere|vedere|saperne)\b[^.!?:]{2,70},? clicca qui"
        r"|(?:um|für) [^.!?:]{4,70},? (?:bitte )?(?:hier klicken|klicken sie (?:bitte )?hier|klickt? (?:bitte )?hier))"
        r"[.!:]?",
        words="click clic clique cliquez clicca klicken klick klickt",
        longest=140,
        removes=[
            "Para leer sobre otros puertos de la costa, clic AQUÍ.",
            "⟦To read more about the harbour, click here.⟧\n\nIt opened in 1902.",
            "⟦Pour en savoir plus sur le port, cliquez ici⟧",
        ],
        keeps=[
            "To read the sensor, click here and hold the button: the number shows for a second.",
            "Para leer el sensor, haga clic en el botón verde.",
        ],
    ),
    Inline(
        id="teasers/glued",
        reason="It announces another article of the site at a paragraph's end.",
        pattern=(
            r"(?-i:[.!?…”\"’»)])\K\s*+(?-i:READ (?:MORE|ALSO|NEXT)|ALSO READ|SEE ALSO"
            r"|RELATED(?: (?:ARTICLE|STORY|NEWS))?|MUST READ|Read [Mm]ore|Read [Aa]lso|Also [Rr]ead"
            r"|Lea también|Lee también|Leia [Tt]ambém|Leia [Mm]ais"
            r"|Lire [Aa]ussi|LIRE AUSSI|À LIRE AUSSI|Lesen Sie auch|Leggi [Aa]nche|LEGGI ANCHE|Lees [Oo]ok|LEES OOK"
            r"|Czytaj (?:też|także|również)|Читайте также|Читайте також|ЧИТАЙТЕ ТАКЖЕ|Baca [Jj]uga|BACA JUGA)"
            r"\s?[:|]\s?(?=[\W_]{0,2}(?-i:[\p{Lu}\p{Lo}\p{N}]))(?:[^.:]|\.(?=\S)){12,140}+"
        ),
        words="read also related lea lee leia lire lesen leggi lees czytaj читайте baca",
        at="end",
        longest=180,
        longest_text=LONG_TEXT,
        removes=[
            "The harbour closed in 2001. ⟦READ ALSO: Why the ferry no longer runs on Sundays⟧",
            "Pelabuhan itu ditutup tahun 2001. ⟦Baca juga: Pelabuhan tua yang kembali ramai⟧",
        ],
        keeps=[
            "The harbour closed in 2001. Read more: the archive has it all, year by year. Nobody has looked yet.",
            "The sign said two things. Read also: no swimming.",
        ],
    ),
]
