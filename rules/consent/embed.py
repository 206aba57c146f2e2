"""Placeholders of embedded content that loads after a click.

Not cruft: an article about what pages embed.
"""

from cleaner.rule import REPORTED, Line, Phrases

EMBEDS = {
    "en": """
        accept and load content
        accept and show content
        accept and watch
        accept cookies to load this content
        activate external content
        always allow content from *
        always load content from *
        always load external content
        always unblock *
        click here to view the video
        click on accept to view this content
        click on the button below to load the content of *
        click on the button to load the content from *
        click the button below to load the content
        click to accept cookies and load the content
        click to load content
        click to load external content
        click to load map
        click to load the content
        click to load the map
        click to load the post
        click to load this content
        click to load video
        click to view this content
        content from * can't be displayed due to your current cookie settings
        content is not available due to cookie preferences
        display external content
        embedded external content
        external content blocked
        external content from *
        load content from *
        load this content
        please accept cookies to access this content
        please accept cookies to load this content
        please accept cookies to watch this video
        please click here to load the content
        please open * to view this post
        recommended external content
        show content from *
        show external content
        this content can't be displayed because of your cookie settings
        this content is blocked
        this content is blocked because you have not accepted cookies
        this content is blocked due to your cookie preferences
        this content is hosted by a third party
        this content is hosted by a third party *
        this content is not available due to your cookie preferences
        this content is not available due to your privacy preferences
        this content is provided by *, which may be using cookies and other technologies
        this embed requires your consent
        this media is not supported in the widget
        this video cannot be displayed without your consent
        to see this content, please accept cookies
        to view this content, please accept cookies
        to view this content, please accept our cookies
        to watch this video, please accept cookies
        unblock content
        view external content
        we need your consent to load this content
        you are currently viewing a placeholder content from *
        you need to accept cookies to view this content
        you need to load content from * to submit the form
    """,
    "de": """
        * immer entsperren
        Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen
        an dieser stelle befindet sich ein externer inhalt
        an dieser stelle finden sie einen externen inhalt
        an dieser stelle finden sie externe inhalte
        an dieser stelle findet ihr einen externen inhalt
        datenschutzeinstellungen anpassen und inhalt anzeigen
        der inhalt ist blockiert
        diesen inhalt anzeigen
        diesen inhalt immer anzeigen
        dieser externe inhalt wird nur mit ihrer zustimmung geladen
        dieser inhalt ist blockiert
        dieser inhalt ist nicht verfügbar
        dieser inhalt kann aufgrund ihrer datenschutzeinstellungen nicht angezeigt werden
        dieser inhalt kann nicht angezeigt werden
        empfohlene externe inhalte
        empfohlener externer inhalt
        empfohlener redaktioneller inhalt
        erforderlichen service akzeptieren und inhalte entsperren
        externe inhalte aktivieren
        externe inhalte akzeptieren
        externe inhalte anzeigen
        externe inhalte erlauben
        externe inhalte immer anzeigen
        externe inhalte immer laden
        externe inhalte laden
        externe inhalte zulassen
        externen inhalt anzeigen
        externen inhalt erlauben
        externen inhalt laden
        externer inhalt nicht verfügbar
        externer inhalt von *
        hier finden sie einen externen inhalt
        hier finden sie externe inhalte
        hier klicken, um den inhalt anzuzeigen
        hier klicken, um den inhalt von * anzuzeigen
        hier klicken, um den inhalt von * zu laden
        hier klicken, um den inhalt zu laden
        ich bin damit einverstanden, dass mir externe inhalte angezeigt werden
        inhalt anzeigen
        inhalt entsperren
        inhalt laden
        inhalt von * laden
        inhalte entsperren
        inhalte laden
        inhalte von * anzeigen
        inhalte von * immer anzeigen
        inhalte von * immer laden
        klicke auf den unteren button, um den inhalt von * zu laden
        klicken sie auf den unteren button, um den inhalt von * zu laden
        klicken sie hier, um den inhalt zu laden
        zum aktivieren des videos bitte klicken
        zum anzeigen des inhalts bitte klicken
        zustimmen und anzeigen
        zustimmen und inhalt anzeigen
        zustimmen und video ansehen
    """,
    "fr": """
        accepter et afficher
        accepter et voir le contenu
        afficher le contenu
        afficher les contenus externes
        autoriser et afficher
        autorisez les cookies pour voir ce contenu
        ce contenu est bloqué
        ce contenu n'est pas disponible
        charger la vidéo
        charger le contenu
        cliquez pour charger le contenu
        pour afficher ce contenu, vous devez accepter les cookies
        pour visualiser ce contenu, vous devez accepter les cookies
        pour voir ce contenu, vous devez accepter les cookies
    """,
    "es": """
        aceptar y ver el contenido
        cargar contenido
        cargar el contenido
        cargar mapa
        cargar vídeo
        este contenido está bloqueado
        este contenido no está disponible
        haz clic para cargar el contenido
        mostrar contenido externo
        para ver este contenido debes aceptar las cookies
        para ver este contenido, acepta las cookies
    """,
    "pt": """
        carregar conteúdo
        carregar mapa
        carregar vídeo
        clique para carregar o conteúdo
        este conteúdo está bloqueado
        mostrar conteúdo externo
        para ver este conteúdo, aceite os cookies
    """,
    "it": """
        accetta e visualizza
        carica contenuto
        carica mappa
        carica video
        clicca per caricare il contenuto
        mostra contenuto esterno
        per visualizzare questo contenuto è necessario accettare i cookie
        questo contenuto è bloccato
    """,
    "nl": """
        accepteer cookies om deze inhoud te bekijken
        deze inhoud is geblokkeerd
        inhoud laden
        klik om de inhoud te laden
        laad video
        om deze inhoud te bekijken moet je cookies accepteren
        om deze inhoud te kunnen zien moet je toestemming geven
        om deze inhoud te tonen moet je toestemming geven
        toon externe inhoud
    """,
    "sv": """
        godkänn cookies för att se innehållet
    """,
    "da": """
        accepter cookies for at se indholdet
        indholdet er blokeret
    """,
    "nb": """
        godta informasjonskapsler for å se innholdet
    """,
    "fi": """
        hyväksy evästeet nähdäksesi sisällön
    """,
    "pl": """
        wczytaj treść
        zaakceptuj pliki cookie, aby zobaczyć treść
        załaduj treść
    """,
    "cs": """
        načíst obsah
        pro zobrazení obsahu povolte cookies
    """,
    "ru": """
        загрузить контент
        показать внешний контент
    """,
    "ja": """
        コンテンツを読み込む
        外部コンテンツを読み込む
    """,
}


RULES = [
    Phrases(
        id="consent/embed",
        reason="It stands in for content that loads after a click.",
        phrases=EMBEDS,
        removes=[
            "Click to load external content",
            "⟦Externe Inhalte laden⟧\nDer Rat tagt am Montag.",
            "Pour afficher ce contenu, vous devez accepter les cookies",
        ],
        keeps=[
            "Loading external content slows a page down.",
            "Externe Inhalte prüft die Redaktion vor der Veröffentlichung.",
        ],
    ),
    Line(
        id="consent/placeholder",
        reason="It stands in for content that loads after a click.",
        language="en",
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            r"by (?:loading|playing|activating|viewing|watching|clicking (?:to|on play|play|on the (?:video|map"
            r"|image)))[^.!?]{0,60}\byou (?:agree|accept"
            r"|consent)\b.{0,60}"
            r"\b(?:privacy|third[- ]part|terms|cookies|data)"
            r"|(?:please )?(?:accept|enable|allow) (?:\w+ ){0,3}cookies to (?:view|watch|see|load|play|access|display"
            r"|use)\b"
            r"|to (?:view|watch|see|load|play|display)[^.!?]{0,60}\b(?:accept|enable|allow|agree to"
            r"|consent to)\b[^.!?]{0,40}"
            r"\b(?:cookies|external|third[- ]party|embed\w*)\b"
            r"|(?:this|the) (?:content|video|map|post|embed|article) (?:is|was|has been) (?:blocked|hidden|not"
            r" (?:shown|displayed"
            r"|loaded)|hosted by)\b[^!?]{0,80}\b(?:cookies?|consent|privacy|preferences|third party)\b"
            r"|you (?:are currently viewing a placeholder|need to (?:load|accept)[^.!?]{0,30}\b(?:content|cookies))\b"
            r"|at this point you (?:will |can )?find (?:an )?external content\b"
            r"|this article (?:contains|includes) (?:content|media) (?:provided|hosted) by\b"
            r").{0,400}"
        ),
        words="cookies cookie consent external placeholder privacy content loading",
        longest=700,
        removes=[
            "By loading the video, you agree to the provider's privacy policy.",
            "This content is blocked. Accept cookies to view the content.",
            "Please accept marketing cookies to watch this video.",
        ],
        keeps=[
            "By loading the hay before noon, you agree to miss the rain.",
            "This content is not for children.",
            "The video was blocked in three countries.",
        ],
    ),
    Line(
        id="consent/placeholder-de",
        reason="It stands in for content that loads after a click.",
        language="de",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“„]{0,6}(?:"
            r"mit dem laden (?:des|der)\b[^.!?]{0,60}\bakzeptieren sie\b|mit dem laden (?:des"
            r"|der)\b[^.!?]{0,60}\bakzeptierst du\b"
            r"|(?:bitte )?klick\w* (?:sie )?(?:auf den|hier|unten|auf)\b[^.!?]{0,80}\b(?:inhalte?|video|karte"
            r"|beitrag)\b[^.!?]{0,60}"
            r"\b(?:laden|anzeigen|anzuzeigen|aktivieren|zu sehen)\b"
            r"|an dieser stelle (?:finde\w*|befinde\w*|steht|wird|würde)\b[^.!?]{0,80}\b(?:externe\w*|eingebettet\w*"
            r"|inhalte?)\b"
            r"|hier (?:finde\w* (?:sie|du|ihr)|würde\w*|ist|steht|wird)\b[^.!?]{0,40}\bextern\w* (?:inhalt\w*|video)\b"
            r"|sie sehen gerade einen platzhalterinhalt\b|um (?:auf )?den (?:eigentlichen )?inhalt (?:zuzugreifen"
            r"|zu sehen)\b"
            r"|ich bin (?:damit )?einverstanden, dass mir (?:externe )?inhalte\b"
            r"|wir benötigen ihre (?:zustimmung|einwilligung), (?:um|bevor)\b"
            r"|wir (?:verwenden|nutzen) [^.!?]{2,60}, um (?:\w+ )?(?:inhalte|videos?|karten?|beiträge) (?:einzubetten"
            r"|anzuzeigen)\b"
            r"|wir würden (?:ihnen |dir )?hier gerne?\b[^.!?]{0,80}\bzeigen\b"
            r"|(?:zum|für das|für die) (?:anzeigen?|abspielen|aktivieren|darstellung|nutzung)[^.!?]{0,60}\b(?:cookies"
            r"|zustimmung"
            r"|einwilligung|javascript)\b"
            r"|(?:dieser|der|dieses|das) (?:externe )?(?:inhalt|video|beitrag|element)\b[^.!?]{0,80}\b(?:cookies"
            r"|cookie-einstellungen"
            r"|zustimmung|datenschutzeinstellungen|einwilligung)\b"
            r"|dieser artikel enthält (?:von|inhalte)\b[^.!?]{0,60}\b(?:bereitgestellte|inhalte)\b"
            r"|damit (?:werden|können) personenbezogene daten an (?:drittplattformen|dritte|den anbieter)\b"
            r").{0,500}"
        ),
        words=(
            "laden inhalt inhalte inhalten inhalts externe externen externer platzhalterinhalt zustimmung einwilligung"
            " drittplattformen eingebetteten zeigen cookies akzeptieren einverstanden"
        ),
        longest=900,
        removes=[
            "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung des Anbieters.",
            "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
            "Klicken Sie auf den unteren Button, um den Inhalt zu laden.",
        ],
        keeps=[
            "An dieser Stelle stand bis 1944 eine Brücke.",
            "Mit dem Laden des Wagens verging der halbe Tag.",
            "Wir benötigen Ihre Hilfe beim Umzug.",
        ],
    ),
]
