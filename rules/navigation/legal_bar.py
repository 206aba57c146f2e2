"""What footers link to on one line, most of it because the law asks for it.

Not cruft: each of these words alone, which may be a heading.
"""

from cleaner.rule import Line

_LEGAL = (
    r"impressum|datenschutz(?:erklärung|hinweise?|einstellungen|richtlinien?)?|agb|(?:allgemeine )?nutzungsbedingungen"
    r"|nutzungshinweise?|rechtliche hinweise|barrierefreiheit|kontakt"
    r"|mediadaten|newsletter|werben|werbung|über uns|jobs|karriere|presse|hilfe|faq|sitemap|rss(?:-feeds?)?"
    r"|cookie(?:s|-einstellungen|-richtlinie| policy| settings| notice)?|privacy(?: policy| notice| settings)?"
    r"|terms(?: (?:of (?:use|service)|(?:&|and) conditions))?|contact(?: us)?|about(?: us)?|advertise(?: with us)?"
    r"|careers"
    r"|legal(?: notice)?|imprint|disclaimer|accessibility|help|mentions légales|confidentialité"
    r"|données personnelles|cg[uv]"
    r"|plan du site|gestion des cookies|aviso legal|(?:política de )?(?:privacidad(?:e)?|cookies)|contacto|contato"
    r"|términos(?: y condiciones)?|termos de uso|note legali|contatti|chi siamo|privacybeleid|polityka prywatności"
    r"|regulamin"
)


RULES = [
    Line(
        id="navigation/legal-bar",
        reason="It is the footer's links to the site's legal pages, on one line.",
        pattern=rf"(?:(?:©|copyright\b)[^|·•/]{{2,60}}[\s|·•/]++)?(?>{_LEGAL})(?:[\s|·•/,–-]++(?>{_LEGAL}))++[\s|·•/.]*+",
        words="impressum datenschutz datenschutzerklarung agb nutzungsbedingungen privacy terms mentions legales cgu "
        "confidentialite legal privacidad privacidade privacybeleid regulamin prywatnosci",
        longest=200,
        removes=[
            "Impressum | Datenschutz | AGB",
            "⟦Privacy Policy · Terms of Use · Contact⟧\n\nThe harbour opened in 1902.",
        ],
        keeps=["Privacy, terms of trade and the boat are three things.", "Impressum, Datenschutz und Boote"],
    ),
]
