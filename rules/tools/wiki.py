"""What a wiki prints around its articles: when one was last changed, where it was found, buttons to edit its parts.

Not cruft: a source that an article names, with the day on which it was retrieved.
"""

from cleaner.rule import Inline, Line

_EDIT = (
    r"edit|bearbeiten|modifier|editar|modifica|bewerken|redigera|redigér|rediger|muokkaa|edytuj|editovat|szerkesztés"
    r"|править|редагувати"
)
_WHEN = r"\s(?=.{0,60}\d).{4,70}"
_CHANGED = (
    r"diese seite wurde zuletzt am .{6,40} (?:bearbeitet|geändert)(?: durch .{2,40})?"
    rf"|(?:la )?dernière modification de cette page(?: a été faite)?{_WHEN}"
    r"|cette page a été modifiée pour la dernière fois .{6,70}"
    rf"|esta página (?:se editó|fue (?:editada|modificada)|ha sido modificada) por última vez{_WHEN}"
    rf"|esta página foi (?:editada|modificada) pela última vez{_WHEN}"
    rf"|questa pagina è stata modificata (?:per )?l['’]ultima volta{_WHEN}"
    rf"|deze pagina is (?:voor het )?(?:laatst|het laatst) (?:bewerkt|gewijzigd){_WHEN}"
    rf"|(?:den här )?sidan (?:redigerades|ändrades) senast{_WHEN}"
    rf"|denne side blev senest (?:ændret|redigeret){_WHEN}"
    rf"|denne siden ble sist (?:redigert|endret){_WHEN}"
    rf"|(?:tätä )?sivua on (?:viimeksi )?(?:muutettu|muokattu)(?: viimeksi)?{_WHEN}"
)
_SEEN = (
    r"this page has been accessed [\d., ]+ times|diese seite wurde bisher [\d., ]+[- ]?mal abgerufen"
    r"|cette page a été consultée [\d., ]+ fois|esta página ha sido visitada [\d., ]+ veces"
    r"|esta página foi (?:acedida|acessada|visitada) [\d., ]+ vezes|questa pagina è stata (?:letta"
    r"|visitata) [\d., ]+ volte"
    r"|deze pagina is [\d., ]+ (?:keer|maal) (?:bekeken|opgevraagd)|den här sidan har visats [\d., ]+ gånger"
    r"|denne side er blevet vist [\d., ]+ gange|denne siden har blitt vist [\d., ]+ ganger"
    r"|tämä sivu on näytetty [\d., ]+ kertaa"
)
_FOUND = (
    r"(?:retrieved from|abgerufen von|récupérée? de|obtenido de|recuperado de|obtida? de|estratto da|overgenomen van"
    r"|ontvangen van|hämtad från|hentet fra|noudettu kohteesta)"
    r"\s[\"“„«]\s?https?://(?=\S*(?:oldid=|index\.php|wiki))\S+\s?[\"”“»]"
)
_LED = (
    r"\((?:redirected from|weitergeleitet von|redirigée? depuis|redirigido desde|redirecionado de|reindirizzamento da"
    r"|doorverwezen vanaf|omdirigerad från|omdirigeret fra|omdirigert fra"
    r"|ohjattu sivulta)\s[^()]{1,80}(?:\([^()]{1,40}\))?\)"
)

RULES = [
    Line(
        id="tools/wiki",
        reason="It is a wiki's line on when the page changed, how often it was read, or where its reader came from.",
        pattern=rf"(?:{_CHANGED}|{_SEEN}|{_FOUND}|{_LED})\.?",
        words="zuletzt abgerufen dernière derniere récupérée récupéré recuperee recupere consultée consultee ultima"
        " visitada acedida acessada letta visitata laatst gewijzigd bekeken opgevraagd senast senest sist viimeksi"
        " accessed visats vist naytetty retrieved obtenido recuperado obtida obtido estratto overgenomen ontvangen"
        " hamtad"
        " hentet noudettu redirected weitergeleitet redirigé redirigée redirige redirigee redirigido redirecionado"
        " reindirizzamento doorverwezen omdirigerad omdirigeret omdirigert ohjattu muutettu muokattu",
        longest=160,
        removes=[
            'The ferry sank in 1902.\n\n⟦Retrieved from "https://harbour.example/index.php?title=Ferry&oldid=12"⟧',
            "⟦(Redirected from Old ferry)⟧\n\nThe ferry sank in 1902.",
            "Die Fähre sank 1902.\n\n⟦Diese Seite wurde zuletzt am 12. Mai 2024 um 10:15 Uhr bearbeitet.⟧",
            "Le bac a coulé en 1902.\n\n⟦La dernière modification de cette page a été faite le 12 mai 2024 à 10:15.⟧",
            "Lautta upposi.\n\n⟦Sivua on viimeksi muutettu 12. toukokuuta 2024 kello 10.15.⟧",
            "Färjan sjönk.\n\n⟦(Omdirigerad från Gammal färja)⟧\n\nDen låg i hamnen.",
        ],
        keeps=[
            "Field, A. The old ferry. Retrieved from https://harbour.example/ferry on 12 May 2024.",
            "The letters were redirected from the old ferry to the new one.",
            "Diese Seite wurde zuletzt am Hafen gesehen.",
            "Esta página se editó por última vez en vida de su autor.",
        ],
    ),
    Line(
        id="tools/wiki-edit",
        reason="It is a wiki's button to edit a part of the article.",
        pattern=rf"\[\s?(?:{_EDIT})\s\|\s?[\p{{L}} -]{{4,40}}\]",
        words="edit bearbeiten modifier editar modifica bewerken redigera redigér rediger muokkaa edytuj editovat"
        " szerkesztes править редагувати",
        longest=70,
        removes=[
            "Geschichte\n\n⟦[Bearbeiten | Quelltext bearbeiten]⟧\n\nDie Fähre sank 1902.",
            "History\n\n⟦[edit | edit source]⟧\n\nThe ferry sank in 1902.",
        ],
        keeps=[
            "[edit or delete the line]\n\nThe ferry sank in 1902.",
            "Bearbeiten | Quelltext",
        ],
    ),
    Inline(
        id="tools/wiki-section",
        reason="It is a wiki's button to edit the part of the article below the heading.",
        pattern=rf"(?<=[\p{{L}}\p{{N}})”\"])\s?\[\s?(?:{_EDIT})(?:\s\|\s?[\p{{L}} -]{{4,40}})?\]",
        words="edit bearbeiten modifier editar modifica bewerken redigera redigér rediger muokkaa edytuj editovat"
        " szerkesztes править редагувати",
        at="end",
        longest=70,
        removes=[
            "History⟦[edit]⟧\n\nThe ferry sank in 1902.",
            "Geschichte ⟦[Bearbeiten | Quelltext bearbeiten]⟧\n\nDie Fähre sank 1902.",
        ],
        keeps=[
            "The ferry sank in 1902 [edited].",
            "[edit] I was wrong about the year.",
        ],
    ),
]
