"""Tools: what a page offers to do with its text: print it, save it, enlarge it, translate it, rate it, cite it.

Not cruft: a sentence about printing or citing, a finished reference, an article's own rating of what it reviews.
"""

from cleaner.rule import Phrases

# Buttons that print, save or enlarge the page, or read it out.
BUTTONS = {
    "en": """
        add bookmark
        add page to favorites
        add to bookmarks
        add to collection
        add to favourites
        add to library
        add to list
        add to my favorites
        add to my list
        add to my reading list
        add to playlist
        add to reading list
        add to watchlist
        adjust font size
        adjust text size
        bookmark article
        bookmark button
        change font size
        change text size
        choose text size
        copy code to clipboard
        copy page
        copy page as markdown
        create pdf
        dark mode toggle
        decrease font size
        decrease text size
        default font size
        download a pdf
        download article
        download article pdf
        download as pdf
        download pdf version
        download the article
        download the pdf
        download the pdf version
        download this article
        download this article as pdf
        download this page as a pdf
        email this post to a friend
        enable dark mode
        enlarge font
        enlarge text
        font - +
        font resize
        font size: a a a
        increase decrease text size
        increase font size
        increase text size
        jump to recipe print recipe
        larger font
        larger text
        larger | smaller
        make text bigger
        make text larger
        make text smaller
        open in reader mode
        open pdf
        please select which sections you would like to print
        print / email
        print / pdf
        print article
        print friendly
        print friendly page
        print friendly version
        print page
        print pdf
        print recipe pin recipe
        print story
        print the article
        print this
        print this article
        print this page
        print this post
        print this recipe
        print this story
        print/save as pdf
        printable version
        printable view
        printer friendly
        printer friendly page
        printer friendly pdf
        printer friendly version
        printer friendly, pdf & email
        printer-friendly version
        remove bookmark
        remove from favorites
        remove from reading list
        report a correction or typo
        report a mistake
        report a problem with this page
        report an error in this article
        report an issue with this page
        report error
        report inappropriate content
        report this
        report this article
        report this content
        report this page
        report this post
        report this story
        report typo
        reset font size
        reset text size
        resize text
        save a bookmark
        save article
        save as pdf
        save bookmark
        save for later
        save page as pdf
        save post
        save recipe
        save story
        save story save this story
        save this
        save this page
        save this recipe
        save this story
        save this story for later
        save to bookmarks
        save to favorites
        save to favourites
        save to my library
        save to my list
        save to read later
        save to reading list
        saved to reading list
        scroll through the whole page to download all images before printing
        see an error? *
        see something wrong? *
        select font size
        select text size
        send this page by email
        send to kindle
        smaller font
        smaller text
        something wrong? *
        spotted a mistake? *
        spotted an error? *
        standard font
        submit a correction or typo
        suggest changes
        switch to dark mode
        switch to light mode
        text size a a a
        text size: a a a
        the link has been copied
        toggle dark mode
        toggle font size
        toggle light mode
        toggle theme
        translate article
        translate this
        translate this article
        translate this page
        translate this post
        translate to english
        translate with *
        turn off dark mode
        turn on dark mode
        unsave this article
        view as pdf
        view as plain text
        view as printable
        view print version
        view printable version
        view the pdf
        view this page in english
        you have saved this article
        you need to be logged in to save articles
        your bookmarks
        your saved articles
    """,
    "de": """
        als e-mail versenden
        als favorit speichern
        als lesezeichen hinzufügen
        als lesezeichen speichern
        als pdf anzeigen
        als pdf drucken
        als pdf herunterladen
        als pdf speichern
        artikel als pdf
        artikel als pdf herunterladen
        artikel ausdrucken
        artikel bookmarken
        artikel drucken
        artikel herunterladen
        artikel per mail weiterempfehlen
        artikel senden
        artikel speichern
        artikel teilen und drucken
        auf die merkliste
        auf merkliste setzen
        beitrag ausdrucken
        beitrag drucken
        beitrag melden
        beitrag speichern
        diese seite drucken
        diesen artikel ausdrucken
        diesen artikel drucken
        diesen artikel speichern
        diesen beitrag drucken
        diesen beitrag melden
        dieses skript als pdf herunterladen
        druckansicht
        druckansicht öffnen
        drucken e-mail
        drucken versenden
        fehler im artikel gefunden
        fehler im artikel melden
        fehler im text gefunden
        hinzufügen zu merkliste
        im lesezeichen speichern
        in die merkliste
        in favoriten speichern
        in merkliste speichern
        inhalt drucken
        korrekturhinweis
        lesezeichen setzen
        link in die zwischenablage kopieren
        pdf anzeigen
        pdf erstellen
        pdf herunterladen
        pdf speichern
        pdf öffnen
        per e-mail weiterempfehlen
        rezept ausdrucken
        rezept drucken
        rezept merken
        rezept speichern
        schrift größer
        schrift kleiner
        schrift vergrößern
        schrift verkleinern
        schrift verkleinern schrift vergrößern
        schriftgröße anpassen
        schriftgröße vergrößern
        schriftgröße verkleinern
        schriftgröße zurücksetzen
        schriftgröße ändern
        schriftgröße: a a a
        seite als pdf speichern
        seite ausdrucken
        seite drucken
        seite merken
        seite zu favoriten hinzufügen
        seite übersetzen
        sie haben einen fehler entdeckt
        sie haben einen fehler gefunden
        textgröße ändern
        von der merkliste entfernen
        zu den favoriten
        zu den favoriten hinzufügen
        zu favoriten hinzufügen
        zu lesezeichen hinzufügen
        zu merkliste hinzufügen
        zur druckansicht
        zur druckversion
        zur merkliste
        zur merkliste hinzufügen
    """,
    "fr": """
        agrandir la police
        agrandir le texte
        ajouter au panier de lecture
        ajouter aux marque-pages
        ajouter à ma liste
        ajouter à ma liste de lecture
        ajouter à mes favoris
        ajouter à une liste
        article enregistré
        augmenter la taille de la police
        augmenter la taille du texte
        diminuer la taille de la police
        diminuer la taille du texte
        enregistrer en pdf
        enregistrer l'article
        enregistrer pour plus tard
        envoyer cet article
        envoyer l'article par e-mail
        exporter en pdf
        imprimer cet article
        imprimer cette page
        imprimer l'article
        imprimer la page
        imprimer la recette
        retirer des favoris
        réduire la police
        réduire la taille du texte
        réduire le texte
        sauvegarder cet article
        sauvegarder l'article
        signaler un problème
        signaler une erreur dans l'article
        signaler une faute
        traduire cette page
        télécharger au format pdf
        télécharger en pdf
        télécharger l'article
        télécharger l'article en pdf
        télécharger le pdf
        une erreur dans l'article
        version imprimable
        version pour impression
        vous avez repéré une erreur
    """,
    "es": """
        agregar a favoritos
        agregar a mi lista
        aumentar tamaño de letra
        aumentar texto
        añadir a favoritos
        añadir a la lista de lectura
        añadir a mi lista
        comunicar un error
        descargar artículo
        descargar el pdf
        descargar en pdf
        descargar pdf
        disminuir tamaño de letra
        disminuir texto
        enviar artículo
        guardar artículo
        guardar como pdf
        guardar en favoritos
        guardar noticia
        guardar para después
        guardar para leer después
        imprimir artículo
        imprimir esta noticia
        imprimir esta página
        imprimir este artículo
        imprimir noticia
        imprimir página
        imprimir receta
        notificar error
        reducir texto
        reportar error
        traducir esta página
        ver en pdf
        versión imprimible
        versión para imprimir
    """,
}

# Buttons that copy or export a reference to the page.
CITE = {
    "en": """
        bibliographic and citation tools
        citation copied
        cite article
        cite this
        cite this article
        cite this article as
        cite this chapter
        cite this entry
        cite this item
        cite this page
        cite this paper
        cite this post
        cite this story
        cite this work
        copy a citation
        copy and paste a formatted citation
        copy apa citation
        copy bibtex
        copy citation
        copy citation to clipboard
        copy doi
        copy mla citation
        copy reference
        copy to bibtex
        create citation
        create citation alert
        download a citation
        download bibtex
        download citation
        download citation file
        download citations
        download ris
        email citation
        export bibtex
        export bibtex citation
        export citation
        export citation and abstract
        export citations
        export reference
        export to bibtex
        export to endnote
        export to refworks
        export to ris
        export to zotero
        format citation
        generate citation
        get citation
        get rights and content
        request permissions
        save citation
        save citation to file
        select citation style
        view all citations
        while every effort has been made to follow citation style rules, there may be some discrepancies. *
    """,
    "de": """
        beitrag zitieren
        bibtex exportieren
        diesen artikel zitieren
        diesen beitrag zitieren
        literaturangabe exportieren
        literaturverweis exportieren
        zitat exportieren
        zitat kopieren
        zitationsvorschlag kopieren
        zitierweise kopieren
    """,
    "fr": """
        citer cet article
        copier la citation
        copier la référence
        exporter la citation
        exporter la référence
        télécharger la citation
        télécharger la référence
    """,
    "es": """
        citar este artículo
        copiar cita
        copiar la cita
        descargar cita
        descargar citación
        exportar cita
        exportar citación
        exportar referencia
    """,
}

# Questions whether the page was of use, and stars to click on.
RATE = {
    "en": """
        # / # (# votes)
        # / # - (# votes)
        # based on # votes
        # from # ratings
        # from # reviews
        # from # vote
        # from # votes
        # of # people found this helpful
        # out of # based on # votes
        # out of # found this helpful
        # out of # people found this helpful
        # people found this helpful
        # stars from # ratings
        # vote, average: #
        # vote, average: # out of #
        # votes - average # out of #
        # votes - average: # out of #
        # votes, average: #
        #% of people found this article helpful
        #% of readers found this page helpful
        #/# (# votes)
        #/# - (# votes)
        (# votes, average: # out of #)
        as you found this post useful
        as you found this post useful, follow us on social media
        average rating # / #. vote count: #
        be the first to rate this
        be the first to rate this article
        be the first to rate this post
        be the first to review this recipe
        click a star to add your vote
        click a star to rate
        click on a star to rate it
        click the stars to rate this recipe
        click to rate this post
        did this answer your question
        did this answer your question? yes no
        did this article answer your question
        did this article help
        did this article help you
        did this content help you
        did this page help you
        did this post help you
        did you enjoy this article
        did you find the information you were looking for
        did you find this article helpful
        did you find this article helpful? yes no
        did you find this article useful
        did you find this content helpful
        did you find this content useful
        did you find this guide helpful
        did you find this helpful
        did you find this helpful? yes no
        did you find this information helpful
        did you find this page helpful
        did you find this page useful
        did you find this post helpful
        did you find this useful
        did you find what you were looking for
        did you find what you were looking for? yes no
        did you like this article
        did you like this post
        give feedback about this page
        give us feedback on this page
        give us your feedback
        has this been helpful
        has this page helped you
        help us improve our content
        help us improve this page
        how can we improve this article
        how can we improve this page
        how can we improve this post
        how helpful was this article
        how helpful was this page
        how useful was this article
        how useful was this page
        how useful was this post
        how would you rate this article
        how would you rate this page
        how would you rate this recipe
        is this article helpful
        is this page helpful
        is this page useful
        is this page useful? yes no
        let us improve this post
        like this article
        no votes so far! be the first to rate this post
        no votes yet
        not rated yet
        please help us improve this page
        please rate this article
        please rate this post
        please rate this recipe
        rate article
        rate story
        rate this article
        rate this content
        rate this item
        rate this page
        rate this page # stars
        rate this post
        rate this recipe
        rate this story
        rate this translation
        rating: #/# (# votes cast)
        rating: #/# (from # votes)
        rating: +# (from # votes)
        submit a rating
        submit rating
        submit your rating
        tap a star to rate
        tap to rate
        tell us how we can improve this post
        thank you for rating this article
        thank you for your feedback
        thank you for your vote
        thanks for rating
        thanks for rating this
        thanks for the feedback
        thanks for your feedback
        thanks for your rating
        thanks for your vote
        this article helped me
        this page was helpful
        this page was not helpful
        vote count: #
        was this answer helpful
        was this article helpful
        was this article helpful to you
        was this article helpful to you? yes no
        was this article helpful? # out of # found this helpful
        was this article helpful? yes no
        was this article useful
        was this article useful? yes no
        was this content helpful
        was this content helpful? yes no
        was this document helpful
        was this guide helpful
        was this helpful
        was this helpful to you
        was this helpful? yes no
        was this information helpful
        was this information helpful? yes no
        was this information useful
        was this page helpful
        was this page helpful to you
        was this page helpful? yes no
        was this page useful
        was this page useful? yes no
        was this post helpful
        was this post helpful? yes no
        was this review helpful
        was this section helpful
        was this story helpful
        was this topic helpful
        was this useful
        we are sorry that this post was not useful for you
        we're sorry this post was not useful for you
        what did you think of this article
        what do you think of this article
        what went wrong? tell us how to improve this page
        yes no suggest edits
        yes, this page is useful
        you already voted
        you have already rated this article
        you have already voted
        you have already voted for this article
        you rated this
        your feedback helps us improve this site
    """,
    "de": """
        artikel bewerten
        bewerte diesen artikel
        bewerte diesen beitrag
        bewerte dieses rezept
        bewerten sie den artikel
        bewerten sie diese seite
        bewerten sie diesen artikel
        bewerten sie diesen beitrag
        bitte bewerten sie diese seite
        bitte bewerten sie diesen artikel
        danke für dein feedback
        danke für deine bewertung
        danke für ihr feedback
        danke für ihre bewertung
        diese seite bewerten
        diesen artikel bewerten
        diesen beitrag bewerten
        durchschnittliche bewertung # / #
        durchschnittliche bewertung # / #. anzahl bewertungen: #
        es tut uns leid, dass der beitrag für dich nicht hilfreich war
        fanden sie diese informationen hilfreich
        fanden sie diesen artikel hilfreich
        gib deine bewertung ab
        hat dir der artikel gefallen
        hat dir der beitrag gefallen
        hat dir dieser artikel gefallen
        hat ihnen der artikel gefallen
        hat ihnen diese seite geholfen
        hat ihnen dieser artikel gefallen
        hat ihnen dieser artikel geholfen
        ist diese seite hilfreich
        klick auf die sterne um zu bewerten
        klicke auf die sterne um zu bewerten
        klicken sie auf einen stern, um zu bewerten
        lass uns diesen beitrag verbessern
        noch keine bewertungen vorhanden
        rezept bewerten
        sei der erste, der diesen beitrag bewertet
        seite bewerten
        vielen dank für ihr feedback
        vielen dank für ihre bewertung
        war der artikel hilfreich
        war der beitrag hilfreich
        war diese information hilfreich
        war diese seite hilfreich
        war dieser artikel hilfreich
        war dieser artikel hilfreich? ja nein
        war dieser beitrag hilfreich
        war dieser inhalt hilfreich
        waren diese informationen hilfreich
        wie hat ihnen dieser artikel gefallen
        wie hilfreich war dieser artikel
        wie hilfreich war dieser beitrag
        wie können wir diesen beitrag verbessern
        wie nützlich war dieser beitrag
    """,
    "fr": """
        # votes, moyenne : # sur #
        aucun vote pour l'instant
        avez-vous trouvé cet article utile
        avez-vous trouvé cette page utile
        ce contenu vous a-t-il été utile
        cet article vous a plu
        cet article vous a-t-il aidé
        cet article vous a-t-il plu
        cet article vous a-t-il été utile
        cette information vous a-t-elle été utile
        cette page vous a-t-elle aidé
        cette page vous a-t-elle été utile
        cliquez pour noter cet article
        cliquez sur une étoile pour noter
        donnez votre avis sur cette page
        merci pour votre retour
        merci pour votre vote
        nombre de votes : #
        note moyenne # / #
        note moyenne # / #. nombre de votes : #
        noter cet article
        notez cet article
        notez cette page
        soyez le premier à noter cet article
        évaluer cet article
        évaluez cet article
    """,
    "es": """
        califica este artículo
        calificar este artículo
        califique este artículo
        cuán útil te ha resultado
        gracias por su voto
        gracias por tu valoración
        gracias por tu voto
        gracias por tus comentarios
        hasta ahora, ¡no hay votos!. sé el primero en puntuar este contenido
        haz clic en una estrella para puntuar
        haz clic en una estrella para puntuarlo
        la valoración media es *
        promedio de puntuación # / #
        promedio de puntuación # / #. recuento de votos: #
        recuento de votos: #
        sé el primero en puntuar este contenido
        valora este artículo
        valora este contenido
        valorar este artículo
        vota este artículo
        ¿de cuánta utilidad te ha parecido este contenido?
        ¿fue útil esta información?
        ¿fue útil esta página?
        ¿fue útil este artículo?
        ¿le ha resultado útil esta página?
        ¿le ha sido útil esta información?
        ¿le resultó útil este artículo?
        ¿te gustó el artículo?
        ¿te gustó este artículo?
        ¿te ha gustado este artículo?
        ¿te ha parecido útil este artículo?
        ¿te ha resultado útil este artículo?
        ¿te ha resultado útil?
        ¿te ha sido útil esta información?
        ¿te ha sido útil este artículo?
        ¿te resultó útil este artículo?
        ¿te sirvió este artículo?
    """,
}
# Words that a tool bar prints alone, and that a text could use as a heading or in a list.
WEAK = {
    "en": """
        a a a
        accessibility tools
        article tools
        average rating
        bookmark
        bookmarked
        citation style
        citation styles
        citation tools
        cite
        copy
        copy text
        dark mode
        did this help
        download
        download (pdf)
        edit
        edit this page
        export
        export to pdf
        favorite
        favourite
        feedback
        flag
        font size
        how to cite
        is this useful
        large font
        large text
        light mode
        line spacing
        listen print share
        normal font
        not helpful
        page tools
        pdf
        pdf version
        print
        print email
        print print
        print recipe
        print save
        print share
        print version
        print view
        printer
        rate it
        rate this
        read later
        readability
        report
        report a bug
        report a problem
        report an issue
        saved
        small font
        small text
        suggest edits
        text settings
        text size
        text to speech
        text-to-speech
        tools
        translate
        translate page
        user rating
        view citation
        view pdf
        view source
        watch list
        watchlist
        your rating
        your vote
    """,
    "de": """
        a a a
        als pdf
        artikel-funktionen
        ausdrucken
        bisher keine bewertungen
        bookmark
        dark mode
        drucken
        druckversion
        dunkelmodus
        dunkler modus
        durchschnittliche bewertung
        einstellungen
        favorit
        feedback
        fehler entdeckt
        herunterladen
        kürzere version
        leserbrief schreiben
        lesezeichen
        merkliste
        nachtmodus
        pdf
        pdf-download
        pdf-version
        schrift
        schriftgröße
        speichern
        textgröße
        textversion
        zum drucken
        übersetzen
    """,
    "fr": """
        copier
        favoris
        format pdf
        imprimer
        lire plus tard
        mode clair
        mode nuit
        mode sombre
        note moyenne
        pdf
        sauvegarder
        taille de la police
        taille de police
        taille du texte
        traduire
        télécharger
        version pdf
        votre note
    """,
    "es": """
        copiar
        descargar
        favoritos
        imprimir
        leer después
        leer más tarde
        modo claro
        modo noche
        modo oscuro
        pdf
        puntuación media
        tamaño de fuente
        tamaño de la fuente
        tamaño de la letra
        tamaño de letra
        tamaño del texto
        traducir
        versión pdf
    """,
}


RULES = [
    Phrases(
        id="tools/button",
        reason="a button that prints, saves, sends, enlarges or reports the page",
        removes=[
            "⟦Print this article\nReset font size\nIncrease font size⟧\n\nThe bridge was shut for the third time.",
            "The bridge was shut for the third time.\n\n⟦Save this story for later⟧\n\nIt will stay closed until May.",
            "⟦Artikel drucken⟧\n\nDie Brücke ist zum dritten Mal gesperrt.",
            "⟦Imprimer cet article⟧\n\nLe pont est fermé pour la troisième fois.",
            "⟦Imprimir este artículo⟧\n\nEl puente está cerrado por tercera vez.",
        ],
        keeps=[
            "Print this article on thick paper, and the fold will hold.",
            "You can save this page as a bookmark, or report an error to the town clerk.",
            "Increase the font size of the labels, said the museum's visitors.",
        ],
        phrases=BUTTONS,
    ),
    Phrases(
        id="tools/weak",
        reason="the label of a tool that works on the page",
        weak=True,
        removes=[
            "⟦Print\nPDF⟧\n\nEight of the nine wells are dry.",
            "Eight of the nine wells are dry.\n\n⟦Bookmark⟧",
            "⟦Schriftgröße\nLesezeichen⟧\n\nAcht der neun Brunnen sind trocken.",
        ],
        keeps=[
            "The shop sells three things.\n\nPrint\n\nMost prints are made from linocuts, in small numbers.",
            "The new release changes how it looks.\n\nDark mode\n\nAt night the page turns black, if you want it to.",
        ],
        phrases=WEAK,
    ),
    Phrases(
        id="tools/cite",
        reason="a button that copies or exports a reference to the page",
        removes=[
            "⟦Cite this article\nCopy citation⟧\n\nWe measured the salt in sixty wells.",
            "We measured the salt in sixty wells.\n\n⟦Export citation⟧",
            "⟦Diesen Artikel zitieren⟧\n\nWir maßen das Salz in sechzig Brunnen.",
        ],
        keeps=[
            "Cite this article as a working paper, since it was never printed.",
            "Citation styles differ most in how they treat names with particles.",
        ],
        phrases=CITE,
    ),
    Phrases(
        id="tools/rate",
        reason="a question how useful the page was, or the votes on it",
        removes=[
            "Let the dough rest overnight.\n\n⟦Was this helpful? Yes No⟧",
            "Let the dough rest overnight.\n\n⟦How useful was this post?\nClick on a star to rate it!\n"
            "Average rating 4.5 / 5. Vote count: 12\nNo votes so far! Be the first to rate this post.⟧",
            "Den Teig über Nacht ruhen lassen.\n\n⟦War dieser Artikel hilfreich?⟧",
            "Laisser reposer la pâte une nuit.\n\n⟦Cet article vous a-t-il été utile ?⟧",
            "Dejar reposar la masa una noche.\n\n⟦¿Te ha resultado útil este artículo?⟧",
        ],
        keeps=[
            "Was this helpful to the people of the valley? Most of them say no.",
            "Nine out of ten readers found this page helpful, the survey says, and one did not open it.",
            "The film has an average rating of 4.5 from two hundred votes.",
        ],
        phrases=RATE,
    ),
]
