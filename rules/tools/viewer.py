"""Buttons and fields of viewers in which a page shows a document: its size, the page from which to show it.

Not cruft: a document's own words, its title among them.
"""

from cleaner.rule import Line, Phrases

VIEWER = {
    "en": """
        # downloads # views
        size: px
        start display at page:
    """,
    "de": """
        ab seite anzeigen:
        größe: px
    """,
    "fr": """
        commencer à balayer dès la page:
        taille: px
    """,
    "es": """
        comenzar la demostración a partir de la página:
        tamaño: px
    """,
    "pt": """
        começar a partir da página:
        tamanho: px
    """,
    "it": """
        dimensione: px
        iniziare la visualizzazione della pagina:
        iniziare la visualizzazioe della pagina:
    """,
    "nl": """
        maat: px
        weergave met pagina beginnen:
    """,
    "sv": """
        starta visningen från sidan:
        storlek: px
    """,
    "da": """
        starte visningen fra side:
        størrelse: px
    """,
    "nb": """
        begynne med side:
    """,
    "fi": """
        aloita esitys sivulta:
        koko: px
    """,
    "pl": """
        rozmiar: px
        rozpocząć pokaz od strony:
    """,
    "ru": """
        начинать показ со страницы:
        размер: px
    """,
    "tr": """
        boyut: px
        sayfadan gösterimi başlat:
    """,
    "hu": """
        méret: px
        mutatás kezdődik a ... oldaltól:
    """,
    "el": """
        εμφάνιση ξεκινά από τη σελίδα:
        μέγεθος: px
    """,
    "cs": """
        velikost: px
        zobrazit na stránce počínaje:
    """,
}

RULES = [
    Phrases(
        id="tools/viewer",
        reason="It is a field of a viewer in which the page shows a document.",
        phrases=VIEWER,
        removes=[
            "The tides of the year\n\n⟦Size: px\n\nStart display at page:⟧\n\nHigh water comes twice a day.",
            "Die Gezeiten des Jahres\n\n⟦Größe: px\n\nAb Seite anzeigen:⟧\n\nDie Flut kommt zweimal am Tag.",
        ],
        keeps=[
            "Size: 12 px\nColour: blue\n\nHigh water comes twice a day.",
            "The clerk may start the display at page nine, where the tides of spring are.",
        ],
    ),
    Line(
        id="tools/viewer-file",
        reason="It is a button that downloads the document whose title it gives.",
        pattern=r"(?:download|herunterladen|télécharger|descargar|baixar|scarica|ladda ner|last ned|lataa|pobierz"
        r"|скачать)\s[\"“„«].{3,160}[\"”“»]",
        words="download herunterladen telecharger descargar baixar scarica ladda last lataa pobierz скачать",
        weak=True,
        longest=190,
        removes=[
            'The tides of the year\n\n⟦Size: px\n\nDownload "The tides of the year"⟧\n\nHigh water comes twice a day.',
            'Die Gezeiten\n\n⟦Ab Seite anzeigen:\n\nDownload "Die Gezeiten"⟧\n\nDie Flut kommt zweimal am Tag.',
        ],
        keeps=[
            'The tides of the year\n\nDownload "The tides of the year"\n\nIt has nine pages, and all are full.',
            'Size: px\n\nDownload "The tides" and read page nine.',
        ],
    ),
]
