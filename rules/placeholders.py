"""Placeholders: what stands where something was to load, to be filled in, or has failed.

Not cruft: a sentence about an error message, code or a template that the text explains, a heading that says “Errors”.
"""

import re
from collections.abc import Iterator, Sequence

from cleaner.rule import DocumentLines, Find, Inline, Line, Phrases, Shape

# Messages of scripts, forms and empty lists.
MESSAGES = {
    "en": """
        # results found
        404 error - page not found
        404 page not found
        404: page not found
        an error has occurred. please try again
        an error has occurred. please try again later
        an error occurred while loading
        an error occurred while loading the page
        an error occurred while processing your request
        an error occurred while retrieving *
        an error occurred. please try again later
        an unexpected error occurred. please try again
        cannot load *, please refresh the page
        click here if you are not redirected
        click here if you are not redirected automatically
        click here to try again
        content is loading
        content loading
        content unavailable
        could not load content
        couldn't load content
        data is loading
        error 404 - page not found
        error loading comments
        error loading content
        error loading data
        error loading page
        error! please try again
        error: contact form not found
        error: could not load *
        error: please try again
        error: there was a problem *
        failed to load content
        failed to load data
        failed to load page
        field is required
        fields marked with * are required
        fields marked with an * are required
        fields marked with an asterisk * are required
        fields with an asterisk * are required
        form submission failed
        hang on while we load *
        hang tight while we load *
        hmm, something went wrong
        if you are a human and are seeing this field, please leave it blank
        if you are a human, ignore this field
        if you are not redirected automatically, click here
        if you are not redirected, click here
        if you're a human, do not fill in this field
        it looks like nothing was found at this location
        it seems we can't find what you're looking for
        it seems we can't find what you're looking for. perhaps searching can help
        leave this blank
        leave this empty
        leave this field blank if you are human
        loading # of #
        loading article
        loading blog posts
        loading interface
        loading map
        loading more content
        loading next post
        loading next story
        loading page
        loading please wait
        loading posts
        loading products
        loading related articles
        loading related content
        loading results
        loading tweet
        loading, please wait
        make sure javascript is enabled and reload the page
        network error. please try again
        no articles found
        no content available
        no content found
        no data available in table
        no data found
        no entries found
        no events found
        no files found
        no image found
        no items found
        no items to display
        no items to show
        no matching records found
        no matching results
        no more content
        no more items
        no more items to load
        no more results
        no posts found
        no posts to display
        no posts were found
        no products found
        no products in the cart
        no products were found matching your selection
        no recent posts
        no records found
        no result found
        no results could be found
        no results found for *
        no results have been found
        no results to display
        no results were found
        no results were found for your search
        no results, please try again
        no search results
        no search results found
        no stories found
        no topics found
        no updates yet
        nothing here yet
        nothing matched your search
        nothing to display
        nothing to show
        one moment please
        one moment, please
        oops! looks like we're having trouble connecting to our server
        oops! page not found
        oops! please try again
        oops! something went wrong
        oops! something went wrong on our end
        oops! something went wrong. please try again
        oops! something went wrong. please try again later
        oops! that page can't be found
        oops! the page you are looking for does not exist
        oops! there was an error
        oops! there was an error sending your message
        oops! there was an error submitting your form
        oops! there was an error. please try again
        oops! we couldn't find that page
        oops, an error occurred
        oops, something went wrong
        oops, there was an error sending your message
        our apologies, something went wrong
        page cannot be found
        page load link
        please check the captcha
        please check your connection and try again
        please check your internet connection
        please check your internet connection and try again
        please choose an option
        please complete all required fields
        please complete the captcha
        please complete the form below
        please complete the required fields
        please complete this field
        please complete this required field
        please do not fill in this field
        please do not refresh the page
        please enter a message
        please enter a search term
        please enter a valid date
        please enter a valid number
        please enter a valid phone number
        please enter a valid value
        please enter a valid zip code
        please enter a value
        please enter the characters you see
        please enter your message
        please fill all the required fields
        please fill in the required fields
        please fill out the form below
        please fill out the required fields
        please fill the required fields
        please hold while we load *
        please leave this field blank
        please refresh the page
        please refresh the page and try again
        please reload the page
        please reload the page and try again
        please select a valid form
        please select a value
        please select an option
        please solve the captcha
        please stand by
        please try again in a few minutes
        please try again later
        please try another search
        please type the letters below
        please verify that you are human
        please verify you are a human
        please wait a moment
        please wait while the page is loading
        please wait while the page loads
        please wait while we load *
        please wait while we process your request
        please wait while you are redirected
        please wait while your request is being verified
        processing your request
        redirecting you now
        refresh the page
        refresh the page and try again
        reload page
        reload the page
        search returned no results
        seems like there's a problem
        server error. please try again later
        something is wrong. response takes too long or there is js error. press ctrl+shift+j or cmd+shift+j on a mac
        something went wrong on our end
        something went wrong on our end. please try again later
        something went wrong, please try again
        something went wrong, please try again later
        something went wrong. please refresh the page and try again
        something went wrong. please try again
        something went wrong. please try again later
        sorry, a technical error occurred
        sorry, an error has occurred
        sorry, an error occurred
        sorry, an unexpected error occurred
        sorry, but nothing matched your search criteria
        sorry, but nothing matched your search terms. please try again with some different keywords
        sorry, no content found
        sorry, no items found
        sorry, no posts found
        sorry, no posts matched your criteria
        sorry, no posts were found
        sorry, no results found
        sorry, no results were found
        sorry, nothing found
        sorry, page not found
        sorry, something went wrong
        sorry, something went wrong. please try again later
        sorry, that page doesn't exist
        sorry, that page was not found
        sorry, the page you are looking for could not be found
        sorry, the page you are looking for does not exist
        sorry, the page you requested could not be found
        sorry, the page you were looking for could not be found
        sorry, there are no items to display
        sorry, there are no results
        sorry, there was a problem
        sorry, there was a problem saving *
        sorry, there was a problem. please try again
        sorry, there was an error
        sorry, there was an error with your submission
        sorry, this content is not available
        sorry, this content is not available in your region
        sorry, this content isn't available right now
        sorry, this page does not exist
        sorry, this page doesn't exist
        sorry, this post is no longer available
        sorry, we could not find what you were looking for
        sorry, we couldn't find a match for this location. please try again
        sorry, we couldn't find any results
        sorry, we couldn't find that page
        sorry, we couldn't find the page you are looking for
        sorry, we couldn't find the page you were looking for
        still loading
        submission failed
        submitting your message
        table of contents is loading
        take me to the home page
        thank you for contacting us
        thank you for contacting us. we will be in touch shortly
        thank you for contacting us. we will get back to you as soon as possible
        thank you for getting in touch
        thank you for getting in touch. we'll get back to you soon
        thank you for reaching out
        thank you for sending us your message
        thank you for submitting the form
        thank you for submitting your request
        thank you for submitting. we'll be in touch
        thank you for your enquiry
        thank you for your inquiry
        thank you for your interest. we will be in touch soon
        thank you for your message
        thank you for your message. it has been sent
        thank you for your request
        thank you! we will be in touch
        thank you! we will be in touch soon
        thank you! we'll be in touch soon
        thank you! your form has been submitted
        thank you! your form was successfully submitted
        thank you! your information has been received
        thank you! your message has been received
        thank you! your message has been sent
        thank you! your message has been sent successfully
        thank you! your request has been received
        thank you! your submission was received
        thanks for contacting us
        thanks for contacting us! we will get in touch with you shortly
        thanks for contacting us! we'll be in touch shortly
        thanks for getting in touch
        thanks for reaching out! we'll be in touch soon
        thanks for submitting
        thanks for submitting the form
        thanks for your interest! we'll be in touch soon
        thanks for your message
        thanks for your message! we'll be in touch shortly
        thanks for your submission
        thanks! we'll be in touch soon
        thanks! your form has been submitted
        thanks! your message has been sent
        that page can't be found
        the content could not be loaded
        the content is loading
        the content is not available
        the field is required
        the form could not be submitted
        the form has been submitted successfully
        the form was submitted successfully
        the link you followed may be broken, or the page may have been removed
        the page can't be found
        the page could not be found
        the page does not exist
        the page is loading
        the page is temporarily unavailable
        the page you are looking for cannot be found
        the page you are looking for could not be found
        the page you are looking for does not exist
        the page you are looking for doesn't exist
        the page you are looking for doesn't exist or has been moved
        the page you are looking for is no longer available
        the page you are looking for might have been removed, had its name changed, or is temporarily unavailable
        the page you are looking for was moved, removed, renamed or might never existed
        the page you are trying to reach does not exist
        the page you requested cannot be found
        the page you requested could not be found
        the page you requested does not exist
        the page you requested was not found
        the page you were looking for could not be found
        the page you were looking for does not exist
        the page you were looking for doesn't exist
        the post is no longer available
        the requested content cannot be loaded
        the requested content cannot be loaded. please try again later
        the requested page could not be found
        the requested page was not found
        the server encountered an error
        the url may be misspelled or the page you're looking for is no longer available
        there are no entries yet
        there are no items to display
        there are no items to show in this view
        there are no more items to load
        there are no posts to display
        there are no reviews yet
        there are no upcoming events
        there are no upcoming events at this time
        there are not any items to display
        there is nothing here yet
        there is nothing to display
        there was a problem calculating your shipping. please try again
        there was a problem loading *
        there was a problem reporting this
        there was a problem reporting this post
        there was a problem with your request
        there was a problem with your submission. errors have been highlighted below
        there was a problem with your submission. please review the fields below
        there was an error
        there was an error loading *
        there was an error retrieving *
        there was an error retrieving your *. please try again
        there was an error sending your message
        there was an error sending your message. please try again later
        there was an error trying to send your message. please try again later
        there was an error with your submission
        there was an error, please try again later
        there was an error. please try again
        there was an error. please try again later
        there was an issue with the form. please try again
        there were no results found
        this content can't be displayed
        this content cannot be displayed
        this content cannot be loaded
        this content could not be loaded
        this content has been removed
        this content is currently not available
        this content is currently unavailable
        this content is no longer available
        this content is not available
        this content is not available in your country
        this content is not available in your location
        this content is not available in your region
        this content is temporarily unavailable
        this content is unavailable
        this content isn't available at the moment
        this content isn't available right now
        this field can't be empty
        this field cannot be blank
        this field is for validation purposes
        this field should be left unchanged
        this form is currently unavailable
        this form is no longer accepting responses
        this form is protected by hcaptcha and its privacy policy and terms of service apply
        this page can't be displayed
        this page can't load * correctly
        this page cannot be found
        this page could not be found
        this page could not be loaded
        this page couldn't load
        this page does not exist
        this page doesn't exist
        this page doesn't seem to exist
        this page has moved
        this page is currently unavailable
        this page is loading
        this page is no longer available
        this page is not available
        this page is under construction
        this post doesn't have a category
        this post has been deleted
        this post has been removed
        this post is no longer available
        this post is unavailable
        this section is currently empty
        this site is under construction
        this site is under maintenance
        this tweet has been deleted
        this tweet is no longer available
        this tweet is unavailable
        this website is under construction
        this widget is not available
        to prevent automated spam submissions leave this field empty
        try another search
        try refreshing the page
        try reloading the page
        uh oh! something went wrong
        uh-oh! something went wrong
        unable to load *
        unable to load content
        unable to load data
        unable to load the page
        we apologize, but this content is not available
        we are currently unable to load *
        we are experiencing technical difficulties
        we are experiencing technical difficulties. please try again later
        we are redirecting you
        we can't find that page
        we can't find the page you are looking for
        we can't load this content right now
        we can't seem to find the page you're looking for
        we could not find any results
        we could not find the page you requested
        we couldn't find any matches
        we couldn't find any results
        we couldn't find that page
        we couldn't find the page you were looking for
        we couldn't load this content
        we did not find any results
        we encountered an error
        we encountered an issue
        we have received your message
        we have received your request
        we received your message
        we'll reply within # hours
        we're having trouble loading *
        we're having trouble loading this page
        we're sorry, an error has occurred
        we're sorry, but something went wrong
        we're sorry, but the page you are looking for does not exist
        we're sorry, no results were found
        we're sorry, something went wrong
        we're sorry, that page doesn't exist
        we're sorry, there was an error
        we're sorry, this content is not available
        we're sorry, this page is not available
        we've received your message
        we've received your request
        whoops! something went wrong
        whoops, something went wrong
        you are being redirected
        you are now being redirected
        you do not have permission to view this content
        you do not have permission to view this page
        you have successfully submitted the form
        you may have mistyped the address or the page may have moved
        you may have typed the address incorrectly or you may have used an outdated link
        you need to log in to view this content
        you will be redirected in # seconds
        you will be redirected shortly
        your browser is out of date or javascript is disabled
        your cart is currently empty
        your cart is empty. continue shopping
        your content is loading
        your form has been submitted
        your form submission was successful
        your message could not be sent
        your message has been received
        your message has been sent
        your message has been sent successfully
        your message has been sent. thank you
        your message was sent
        your message was sent successfully
        your message was sent successfully. thanks
        your page is loading
        your request has been received
        your request has been sent
        your request has been submitted
        your search did not match any *
        your search did not match any documents
        your search returned no results
        your search yielded no results
        your session has expired
        your session has expired. please log in again
        your shopping cart is empty
        your submission failed because of an error
        your submission was successful
        your wishlist is empty
    """,
    "de": """
        404 - seite nicht gefunden
        404 seite nicht gefunden
        bitte aktivieren sie javascript und laden sie die seite neu
        bitte alle pflichtfelder ausfüllen
        bitte dieses feld ausfüllen
        bitte dieses feld leer lassen
        bitte dieses feld nicht ausfüllen
        bitte füllen sie dieses feld nicht aus
        bitte geben sie eine gültige telefonnummer ein
        bitte haben sie einen moment geduld
        bitte laden sie die seite neu
        bitte versuchen sie es erneut
        bitte versuchen sie es später erneut
        bitte versuchen sie es später noch einmal
        bitte warten sie
        bitte warten sie einen moment
        bitte wählen sie eine option
        danke für deine nachricht
        danke für ihre anfrage
        danke für ihre nachricht
        das formular konnte nicht gesendet werden
        das formular wurde erfolgreich gesendet
        daten werden geladen
        dein warenkorb ist gegenwärtig leer
        dein warenkorb ist leer
        deine nachricht wurde erfolgreich gesendet
        deine nachricht wurde gesendet
        deine suche ergab keine treffer
        der inhalt ist nicht verfügbar
        der inhalt kann nicht geladen werden
        der inhalt konnte nicht geladen werden
        der inhalt wird geladen
        der warenkorb ist leer
        die angeforderte seite konnte nicht gefunden werden
        die gesuchte seite existiert nicht
        die gesuchte seite konnte nicht gefunden werden
        die gewünschte seite konnte nicht gefunden werden
        die seite existiert nicht
        die seite konnte nicht gefunden werden
        die seite wird geladen
        die seite wurde nicht gefunden
        diese seite existiert nicht
        diese seite existiert nicht mehr
        diese seite konnte nicht gefunden werden
        diese seite wurde nicht gefunden
        dieser inhalt ist leider nicht mehr verfügbar
        dieser inhalt ist nicht mehr verfügbar
        dieser inhalt konnte nicht geladen werden
        dieses feld bitte leer lassen
        dieses feld bitte nicht ausfüllen
        dieses feld dient zur validierung und sollte nicht ausgefüllt werden
        dieses feld wird bei der anzeige des formulars ausgeblendet
        ein fehler ist aufgetreten. bitte versuchen sie es erneut
        ein fehler ist aufgetreten. bitte versuchen sie es später erneut
        ein unbekannter fehler ist aufgetreten
        einen augenblick bitte
        einen moment bitte
        es gab ein problem mit ihrer eingabe
        es gab einen fehler
        es gibt noch keine einträge
        es ist ein fehler aufgetreten
        es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal
        es konnte leider nichts gefunden werden
        es wurden keine beiträge gefunden
        es wurden keine einträge gefunden
        es wurden keine ergebnisse gefunden
        es wurden keine produkte gefunden
        fehler beim laden
        fehler beim laden der daten
        fehler: kontaktformular wurde nicht gefunden
        huch, da ist etwas schiefgelaufen
        ihr warenkorb ist leer
        ihre nachricht wurde erfolgreich gesendet
        ihre nachricht wurde gesendet
        ihre suche ergab keine treffer
        ihre suche ergab leider keine treffer
        inhalt lädt
        inhalt wird geladen
        inhalte werden geladen
        keine artikel gefunden
        keine beiträge gefunden
        keine daten vorhanden
        keine einträge gefunden
        keine einträge vorhanden
        keine ergebnisse gefunden
        keine produkte im warenkorb
        keine suchergebnisse
        keine weiteren artikel
        keine weiteren beiträge
        lade daten
        lade inhalte
        leider ist ein fehler aufgetreten
        leider wurde nichts gefunden
        leider wurden keine ergebnisse gefunden
        mit * markierte felder sind pflichtfelder
        mit einem * markierte felder sind pflichtfelder
        seite nicht verfügbar
        seite wird geladen
        sie werden weitergeleitet
        tut uns leid, etwas ist schiefgelaufen
        ups! da ist etwas schiefgelaufen
        ups, da ist etwas schiefgelaufen
        vielen dank für deine nachricht
        vielen dank für ihre anfrage
        vielen dank für ihre nachricht
        vielen dank! ihre nachricht wurde gesendet
        vielen dank, ihre nachricht wurde gesendet
        wenn du ein mensch bist, lasse dieses feld leer
        wenn sie ein mensch sind, lassen sie das feld leer
        wird geladen
        wird geladen, bitte warten
    """,
    "fr": """
        404 page non trouvée
        ajout au panier en cours
        aucun article trouvé
        aucun contenu disponible
        aucun produit dans le panier
        aucun résultat n'a été trouvé
        aucun résultat trouvé
        aucun élément trouvé
        aucune donnée disponible
        aucune publication trouvée
        ce champ est masqué lorsque l'on voit le formulaire
        ce contenu n'est plus disponible
        ce contenu ne peut pas être affiché
        cette page n'est pas disponible
        cette page n'existe pas
        cette page n'existe plus
        chargement en cours
        désolé, aucun résultat
        désolé, la page que vous cherchez n'existe pas
        en cours de chargement
        erreur 404
        erreur de chargement
        il n'y a aucun résultat
        il semble que rien n'ait été trouvé à cet endroit
        la page demandée est introuvable
        la page demandée n'existe pas
        la page est introuvable
        la page que vous cherchez est introuvable
        la page que vous cherchez n'existe pas
        la page que vous recherchez est introuvable
        la page que vous recherchez n'existe pas
        le contenu n'a pas pu être chargé
        merci ! votre demande a bien été envoyée
        merci ! votre message a été envoyé
        merci de patienter
        merci pour votre message
        merci, votre message a bien été envoyé
        ne pas remplir ce champ
        oups ! cette page est introuvable
        oups ! quelque chose s'est mal passé
        oups ! une erreur est survenue
        page non trouvée
        rien de trouvé
        si vous êtes un humain, laissez ce champ vide
        si vous êtes un humain, ne remplissez pas ce champ
        un instant s'il vous plaît
        une erreur est survenue
        une erreur est survenue. veuillez réessayer
        une erreur est survenue. veuillez réessayer plus tard
        une erreur s'est produite
        une erreur s'est produite lors de l'envoi de votre message
        une erreur s'est produite. veuillez réessayer
        une erreur s'est produite. veuillez réessayer plus tard
        veuillez patienter
        veuillez remplir ce champ
        veuillez remplir tous les champs obligatoires
        veuillez réessayer
        veuillez réessayer plus tard
        votre message a bien été envoyé
        votre message a été envoyé
        votre message a été envoyé avec succès
        votre panier est vide
        vous allez être redirigé
    """,
    "es": """
        algo salió mal
        aviso: este campo es obligatorio
        cargando contenido
        cargando datos
        cargando más
        cargando más noticias
        carrito vacío
        contenido no disponible
        deja este campo en blanco
        deja este campo vacío
        deja este campo vacío si eres humano
        el contenido no está disponible
        error al cargar
        error al cargar el contenido
        espera un momento
        espere por favor
        espere un momento
        esta página no existe
        este campo es necesario
        este campo está oculto cuando se visualiza el formulario
        este contenido ya no está disponible
        gracias por contactarnos
        gracias por su mensaje
        gracias por tu mensaje
        ha habido un error
        ha ocurrido un error
        ha ocurrido un error. inténtalo de nuevo
        ha ocurrido un error. inténtelo de nuevo más tarde
        hubo un error
        hubo un error al enviar tu mensaje
        inténtalo de nuevo
        inténtalo de nuevo más tarde
        inténtelo de nuevo más tarde
        la página no existe
        la página que busca no existe
        la página que buscas no existe
        la página solicitada no existe
        lo sentimos, algo salió mal
        lo sentimos, ha ocurrido un error
        lo sentimos, la página que buscas no existe
        lo sentimos, no se encontraron resultados
        no hay artículos
        no hay contenido disponible
        no hay datos disponibles
        no hay elementos que mostrar
        no hay más entradas
        no hay productos en el carrito
        no se encontraron elementos
        no se encontraron entradas
        no se encontraron resultados
        no se ha encontrado la página
        no se han encontrado entradas
        no se han encontrado productos
        no se han encontrado resultados
        no se pudo cargar el contenido
        parece que no se ha encontrado nada en esta ubicación
        por favor, completa los campos obligatorios
        por favor, deja este campo vacío
        por favor, espera
        por favor, espere
        por favor, inténtalo de nuevo
        por favor, inténtalo más tarde
        por favor, rellena este campo
        se ha producido un error
        se ha producido un error. inténtalo de nuevo
        se produjo un error
        si eres humano, deja este campo en blanco
        tu carrito está vacío
        tu mensaje ha sido enviado
        tu mensaje se envió con éxito
        tu mensaje se ha enviado correctamente
        ups, algo salió mal
        ¡ups! algo salió mal
    """,
}

# What broken scripts leave behind.
LEFTOVERS = {
    "en": """
        # undefined
        error: undefined
        nan min read
        nan minutes read
        object object
        undefined ago
        undefined comments
        undefined min read
        undefined mins
        undefined minutes
        undefined undefined
    """,
}

# Words that a page prints where something is missing, and that a text could use as a heading or in a list.
WEAK = {
    "en": """
        404 error
        404 not found
        [email protected]
        an error has occurred
        an error occurred
        an unexpected error has occurred
        an unexpected error occurred
        coming soon
        default title
        e-mail: [email protected]
        email: [email protected]
        error
        error 404
        error message
        file not found
        heading line
        invalid
        load error
        loading content
        loading data
        lorem ipsum
        nan
        network error
        no data available
        no items
        no matches found
        no result
        no tags
        no title
        not available
        not found
        nothing found
        null
        oops
        page does not exist
        page loading
        page not found
        please try again
        please wait
        processing
        redirecting
        request failed
        required
        required fields *
        retry
        select an option
        server error
        service unavailable
        session expired
        something went wrong
        sorry
        thank you
        thanks
        too many requests
        try again
        try again later
        undefined
        under construction
        unexpected error
        untitled
        wait
        we'll be back soon
        your cart is empty
        your content goes here
    """,
    "de": """
        [e-mail geschützt]
        [email geschützt]
        bitte warten
        ein fehler ist aufgetreten
        erforderlich
        fehler
        keine ergebnisse
        keine treffer
        laden
        lädt
        nichts gefunden
        seite nicht gefunden
        vielen dank
        wiederholen
    """,
    "fr": """
        [courriel protégé]
        [e-mail protégé]
        [email protégé]
        aucun résultat
        chargement
        erreur
        merci
        obligatoire
        page introuvable
        patientez
        réessayer
    """,
    "es": """
        [correo electrónico protegido]
        [email protegido]
        cargando
        error
        gracias
        no hay resultados
        obligatorio
        página no encontrada
        reintentar
        sin resultados
    """,
    "it": """
        [e-mail protetta]
        [email protetta]
    """,
    "pt": """
        [e-mail protegido]
    """,
}

# Typesetters' filler is always cut from the same passage of Cicero.
FILLER = """
    ac ad adipiscing adipisicing aenean aliqua aliquam aliquip amet ante aute cillum commodo condimentum
    consectetuer consectetur consequat cras culpa cupidatat curabitur dapibus deserunt diam dictum dignissim do
    dolor dolore donec duis ea efficitur egestas eget eiusmod eleifend elementum elit enim erat eros esse est et
    etiam eu euismod ex excepteur exercitation facilisis faucibus feugiat fringilla fugiat fusce gravida habitant
    iaculis id in incididunt integer interdum ipsum irure justo labore laboris laborum lacinia lacus laoreet lectus
    leo libero ligula lobortis lorem luctus maecenas magna malesuada massa mattis mauris maximus metus mi minim
    mollis mollit morbi nam nec neque nibh nisi nisl non nostrud nulla nullam nunc occaecat odio officia orci ornare
    pariatur pellentesque pharetra phasellus placerat porta porttitor posuere praesent pretium proident pulvinar
    purus quam qui quis reprehenderit rhoncus risus rutrum sagittis sapien scelerisque sed sem semper sint sit
    sodales sollicitudin sunt suscipit suspendisse tellus tempor tempus tincidunt tortor tristique turpis ullamco
    ultrices ultricies urna ut varius vel velit veniam venenatis vestibulum vitae vivamus viverra voluptate volutpat
    vulputate
"""
_FILLER = frozenset(FILLER.split())
# Names that editors give to what is still to be written; they go only beside filler.
PLACEHOLDER = re.compile(
    r"(?:(?:sub)?head(?:ing)?(?: ?line)?|title|item|link|list item|paragraph|card|section|feature|tab|step) ?"
    r"(?:#|[a-z])?|block ?quote|(?:un)?ordered list|text link|bold text|emphasis|superscript|subscript|learn more"
    r"|read more|register|sub ?title|sub ?heading|description|caption|button(?: text)?"
    r"|your (?:title|text|heading|content)(?: goes)?(?: here)?"
)
# A few words of the passage may be a living language's ("et in id"); more of them in one line are no accident.
LEAST_FILLER = 3
_VALUE = r"(?:\"[^\"\]]*\"|'[^'\]]*'|[^\s\]\"']+)"
SHORTCODE = re.compile(rf"(?:\[/?[a-z][\w-]*(?:\s+[\w-]+(?:\s*=\s*{_VALUE})?)*\s*/?\]\s*)+", re.IGNORECASE)
# A word in brackets is a shortcode if it has an attribute or is a compound; `[laughter]` is not.
TELLING = re.compile(r"\[[\w-]+\s[^\]]*=|\[/?[a-z]+[_-][a-z_-]+[\s\]/]", re.IGNORECASE)
TEMPLATE = re.compile(
    r"\{\{[^{}]{1,80}\}\}|\{%[^{}]{1,80}%\}|\$\{[\w.]{1,40}\}|%%[\w-]{1,40}%%|<%=?[^<>]{1,80}%>"
    r"|\[[A-Z]+(?:_[A-Z]+)+\]"
)
# A text that uses one of these words explains such marks, and prints them as examples.
EXPLAINED = re.compile(
    r"\b(?:shortcodes?|templat\w+|placeholders?|variables?|syntax|plugins?|jinja\w*|render\w*)\b", re.IGNORECASE
)


def is_filler(key: str) -> bool:
    """Whether the line is filler: it starts as the passage does, or is made of its words."""
    words = re.findall(r"[^\W\d_]+", key)
    known = [word for word in words if word in _FILLER]
    if words[:2] == ["lorem", "ipsum"]:
        return len(words) <= LEAST_FILLER or len(known) * 2 >= len(words)
    return len({*known}) > LEAST_FILLER and len(known) * 10 >= len(words) * 9


def find_filler(document: DocumentLines) -> Iterator[Find]:
    """Runs of filler lines with the placeholder headings, buttons and list items between and around them."""
    filled = document.filled
    filler = [is_filler(document.key(number)) for number in filled]
    if not any(filler):
        return
    named = [PLACEHOLDER.fullmatch(document.key(number)) is not None for number in filled]
    index = 0
    while index < len(filled):
        start = index
        while index < len(filled) and (filler[index] or named[index]):
            index += 1
        if any(filler[start:index]):
            yield Find(filled[start], filled[index - 1], ("lorem ipsum",))
        index = max(index, start + 1)


def find_marks(document: DocumentLines) -> Iterator[Find]:
    """Lines of nothing but shortcodes or template marks, in a text that does not speak of such things."""
    found = [number for number in document.filled if is_mark(document.lines[number].strip())]
    if found and not any(EXPLAINED.search(line) for line in without(document.lines, found)):
        yield from (Find(number, number, (document.lines[number].strip()[:40],)) for number in found)


def is_mark(line: str) -> bool:
    """Whether the line is nothing but a shortcode with an attribute or a compound name, or a template mark."""
    if line[:1] not in "[{$%<":
        return False
    if TEMPLATE.fullmatch(line):
        return True
    return SHORTCODE.fullmatch(line) is not None and TELLING.search(line) is not None


def without(lines: Sequence[str], numbers: Sequence[int]) -> Iterator[str]:
    """The lines but those."""
    left_out = frozenset(numbers)
    return (line for number, line in enumerate(lines) if number not in left_out)


RULES = [
    Phrases(
        id="placeholders/message",
        reason="a message of a script, a form or an empty list",
        removes=[
            "⟦Thank you! Your message has been received!\nOops! There was an error sending your message.⟧\n\n"
            "The new lock is four metres wide.",
            "The new lock is four metres wide.\n\n⟦No items found.⟧",
            "⟦If you are not redirected automatically, click here.⟧\n\nRye needs less rain than wheat.",
            "Roggen braucht weniger Regen als Weizen.\n\n⟦Der Inhalt konnte nicht geladen werden.⟧",
            "Le seigle demande moins de pluie que le blé.\n\n⟦Une erreur est survenue. Veuillez réessayer plus tard.⟧",
            "El centeno pide menos lluvia que el trigo.\n\n⟦No se encontraron resultados⟧",
        ],
        keeps=[
            "Something went wrong while they were submitting the form, and the farm lost its subsidy.",
            "No items found in the wreck could be dated, the divers said.",
            "The machine prints “Please wait” and then does nothing for a quarter of an hour.",
        ],
        phrases=MESSAGES,
    ),
    Phrases(
        id="placeholders/weak",
        reason="a word of a form or of something that did not load",
        weak=True,
        removes=[
            "The mill pond froze over in November.\n\n⟦Coming soon⟧",
            "The mill pond froze over in November.\n\n⟦[email protected]⟧",
            "The mill pond froze over in November.\n\n⟦Please wait\nRetry⟧",
            "⟦Laden\nFehler⟧\n\nDer Mühlteich fror im November zu.",
        ],
        keeps=[
            "Three things can happen.\n\nError\n\nThe lamp turns red, and the pump stops at once.",
            "The crew works in two steps.\n\nLoading\n\nSacks go in first, and barrels on top of them.",
        ],
        phrases=WEAK,
    ),
    Line(
        id="placeholders/loading",
        reason="a notice that something is being loaded",
        words="loading",
        longest=60,
        pattern=r"(?:[^\W\d_]+ )?loading(?: [\w-]+){0,5}\s?(?:\.{2,}|…)",
        removes=[
            "⟦Loading recent items...⟧\n\nThe mill pond froze over in November.",
            "The mill pond froze over in November.\n⟦Like Loading…⟧\nBy March it was open water again.",
        ],
        keeps=[
            "They spent the day loading… and then the ship was sent to another port.",
            "Loading the last of the barges took all night.",
        ],
    ),
    Phrases(
        id="placeholders/leftover",
        reason="what a broken script leaves behind",
        removes=[
            "⟦undefined mins⟧\n\nThe tide turned at four.",
            "The tide turned at four.\n⟦[object Object]⟧\nBy ten the boats lay dry.",
        ],
        keeps=[
            "Its age is undefined, and so is its weight.",
            "The boundary was left undefined.",
        ],
        phrases=LEFTOVERS,
    ),
    Shape(
        id="placeholders/filler",
        reason="typesetters' filler that nobody has replaced",
        longest=4000,
        removes=[
            "The town hall is open again.\n\n⟦Heading 1\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.⟧",
            "⟦Heading 2\nSed ut tempor incididunt magna aliqua, ut enim ad minim veniam.\n- Lorem ipsum 1\n"
            "Learn more⟧\n\nThe town hall is open again after a year.",
        ],
        keeps=[
            "Printers have used Lorem ipsum since the sixteenth century, and nobody reads it.",
            "Heading 1\n\nThe first heading is set in the largest type.\n\nHeading 2\n\nThe second is smaller.",
            "Et in Arcadia ego",
        ],
        find=find_filler,
    ),
    Shape(
        id="placeholders/mark",
        reason="a mark that the page's own software should have replaced",
        removes=[
            'The tower leans by a hand.\n\n⟦[gallery ids="12,15,19" columns="3"]⟧\n\nIt has done so for ages.',
            "The tower leans by a hand.\n\n⟦[video-player-box id=4 size=large]⟧\n\nIt has done so for ages.",
            'The tower leans by a hand.\n\n⟦{{banner="/spring/offer"}}⟧\n\nIt has done so for ages.',
        ],
        keeps=[
            'To show pictures, write the shortcode on a line of its own:\n\n[gallery ids="12,15,19"]\n\nThen save.',
            "[Abstract]\n\nWe weighed ninety eels.",
            "The template fills in the name.\n\n{{ name }}\n\nAnything else stays as it is.",
            "[1]\n\n[laughter]",
        ],
        find=find_marks,
    ),
    Inline(
        id="placeholders/shortcode-start",
        reason="a shortcode that the page's own software should have replaced",
        at="start",
        words="caption embed audio video gallery vc et su fusion",
        longest=300,
        pattern=r"(?:\[(?:caption(?=\s\w+=)|wp_caption|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|dropcap)(?:\s[^\]\[]*)?\]\s*)+",
        removes=[
            '⟦[caption id="pic_7" align="left" width="300"]⟧The tower in 1911',
            "⟦[vc_row][vc_column]⟧The tower has leaned since it was built.",
        ],
        keeps=[
            "[The caption is missing] The tower in 1911",
            "[Video description] The tower leans.",
        ],
    ),
    Inline(
        id="placeholders/shortcode-end",
        reason="a shortcode that the page's own software should have replaced",
        at="end",
        words="caption vc et su fusion dropcap",
        longest=200,
        pattern=r"(?:\s*\[/(?:caption|wp_caption|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|dropcap)\])+",
        removes=[
            "The tower in 1911⟦[/caption]⟧",
            "The tower has leaned since it was built.⟦[/vc_column_text][/vc_column]⟧",
        ],
        keeps=[
            "The tower in 1911 [caption]",
            "Every such mark is closed by one with a stroke, as in [/quote].",
        ],
    ),
]
