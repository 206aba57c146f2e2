"""Messages of scripts, forms and empty lists: something was to load, to be filled in, or has failed.

Not cruft: a sentence about an error message.
"""

from cleaner.rule import Line, Phrases

MESSAGES = {
    "en": """
        # documents found
        404 error - page not found
        404 page not found
        404. Image not found
        404: page not found
        Enter a query above
        Please contact the owner of the site that linked you to the original URL and let them know their link is broken
        Type your search here
        You might want to check your network connection
        a new version of content is available
        an error has occurred. please try again
        an error has occurred. please try again later
        an error occurred while loading
        an error occurred while loading the page
        an error occurred while processing your request
        an error occurred while retrieving *
        an error occurred while submitting your form. please try again
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
        it looks like nothing was found at this location. maybe try a search?
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
        nothing matched your search
        nothing to display
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
        page not found. check the url or try using the search bar
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
        refresh the page and try again
        reload page
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
        this content is a draft and will not be included in production builds
        this content is currently not available
        this content is currently unavailable
        this content is no longer available
        this content is not available
        this content is not available in your country
        this content is not available in your language yet
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
        # Dokumente gefunden
        404 - seite nicht gefunden
        404 seite nicht gefunden
        404. Bild nicht gefunden
        Das Kennwort ist ungültig. Bitte versuchen Sie es erneut
        Dieses Feld ist zwingend erforderlich
        E-Mail-Adresse merken
        Eine Abfrage eingeben
        Geben Sie hier Ihre Suche ein
        Keine Artikel vorhanden
        Keine Tags
        Passwort ist falsch
        Sie haben sich jetzt abgemeldet
        Sie müssen Cookies erlauben, bevor Sie sich anmelden können
        Sie müssen eine E-Mail-Adresse eingeben
        Sie müssen eingeloggt sein, um diesen Eintrag zu sehen
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
        diese inhalte sind noch nicht in deiner sprache verfügbar
        diese seite existiert nicht
        diese seite existiert nicht mehr
        diese seite konnte nicht gefunden werden
        diese seite wurde nicht gefunden
        dieser inhalt ist leider nicht mehr verfügbar
        dieser inhalt ist nicht mehr verfügbar
        dieser inhalt ist noch nicht in deiner sprache verfügbar
        dieser inhalt konnte nicht geladen werden
        dieses feld bitte leer lassen
        dieses feld bitte nicht ausfüllen
        dieses feld dient zur validierung und sollte nicht ausgefüllt werden
        dieses feld wird bei der anzeige des formulars ausgeblendet
        ein fehler ist aufgetreten. bitte versuchen sie es erneut
        ein fehler ist aufgetreten. bitte versuchen sie es später erneut
        ein unbekannter fehler ist aufgetreten
        eine neue version des inhalts ist verfügbar
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
        # documents trouvés
        404 page non trouvée
        404. Image introuvable
        Adresse courriel invalide
        Aucun article
        Cette page n'a pas été trouvée
        Chargement des photos
        Entrez une requête ci-dessus
        Envoyer le code
        Ignorer la vérification
        L'identification a échoué
        Le mot de passe fournis est non valide. Veuillez réessayer
        Mot de passe incorrect
        Mémoriser mon adresse courriel
        Pas de tags
        Taper pour démarrer la recherche
        Tapez votre recherche ici
        Votre session est maintenant terminée
        Vous devez activer les cookies avant de pouvoir vous connecter
        Vous devez saisir une adresse courriel
        Vous devez être identifé pour voir cet article
        Vous pouvez vérifier votre connexion réseau
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
        ce contenu n'est pas encore disponible dans votre langue
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
        une nouvelle version du contenu est disponible
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
        Échec du chargement
    """,
    "es": """
        # documentos encontrados
        404. Imagen no encontrada
        Cargando fotos
        Comuníquese con el dueño del sitio que le proporcionó la URL original y hágale saber que su vínculo está roto
        Debe habilitar las cookies antes de iniciar la sesión
        Dirección de correo no válida
        Error en el inicio de sesión
        Escribe tu búsqueda aquí
        Ha salido del sistema
        Ingrese una consulta arriba
        La contraseña proporcionada no es válida. Vuelve a intentarlo
        Necesitas estar identificado para ver esta entrada
        Quizás quieras comprobar tu conexión de red
        Recordar mi dirección de correo
        Sin entradas
        Teclee para comenzar búsqueda
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
        esta página aún no está disponible en tu idioma
        esta página no existe
        este campo es necesario
        este campo está oculto cuando se visualiza el formulario
        este contenido aún no está disponible en tu idioma
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
        una nueva versión del contenido está disponible
        ups, algo salió mal
        ¡ups! algo salió mal
    """,
    "pt": """
        404. Imagem não encontrada
        A senha fornecida não é válida. Por favor, tente novamente
        Digite para iniciar a busca
        Digite sua pesquisa aqui
        Endereço de email inválido
        Falha de autenticação
        Lembrar o meu endereço de email
        Não há tags
        O seu acesso autenticado terminou
        Por favor, entre em contato com o dono do site que ligou você à URL original e informe que o link está quebrado
        Sem publicações
        Talvez você deva verificar sua conexão de rede
        Tem de introduzir um endereço de email
        Você precisa estar conectado para visualizar este comentário
        Você tem de activar o uso de cookies para se poder autenticar
        a página não existe
        a página não foi encontrada
        a página que você procura não existe
        a página solicitada não foi encontrada
        a sua mensagem foi enviada
        aguarde um momento
        carregando conteúdo
        carregando mais notícias
        carregando, aguarde
        carrinho vazio
        conteúdo não disponível
        deixe este campo em branco
        deixe este campo vazio
        este campo é para fins de validação e não deve ser alterado
        este conteúdo ainda não está disponível no seu idioma
        este conteúdo não está disponível
        este conteúdo não está disponível em sua língua ainda
        houve um erro
        lamentamos, ocorreu um erro
        nenhum item encontrado
        nenhum produto no carrinho
        nenhum resultado encontrado
        nenhum resultado foi encontrado
        não foi possível carregar o conteúdo
        não foram encontrados resultados
        não há itens para mostrar
        não há resultados
        obrigado pela sua mensagem
        obrigado pelo seu contato
        ocorreu um erro
        ocorreu um erro ao enviar sua mensagem
        ocorreu um erro. tente novamente
        ocorreu um erro. tente novamente mais tarde
        opa! algo deu errado
        ops! algo deu errado
        parece que nada foi encontrado neste local
        por favor, aguarde
        por favor, deixe este campo em branco
        por favor, deixe este campo vazio
        por favor, tente novamente
        por favor, tente novamente mais tarde
        preencha todos os campos obrigatórios
        se você é humano, deixe este campo em branco
        se você é um ser humano, deixe este campo em branco
        seu carrinho está vazio
        sua mensagem foi enviada
        sua mensagem foi enviada com sucesso
        tente novamente mais tarde
    """,
    "it": """
        # documenti trovati
        404. Immagine non trovata
        Devi abilitare i cookie per poter essere riconosciuto
        Devi essere collegato per vedere questo articolo
        Digita qui la tua ricerca
        Indirizzo e-mail non valido
        Inserisci un indirizzo e-mail
        La password inserita non è valida. Per cortesia riprova
        Nessun post
        Password non corretta
        Potresti voler controllare la tua connessione di rete
        Ricorda il mio indirizzo e-mail
        Scrivi per iniziare a cercare
        Ti sei scollegato
        attendere prego
        attendi qualche istante
        caricamento contenuto
        caricamento in corso
        compila questo campo
        contenuto non disponibile
        grazie per averci contattato
        grazie per il tuo messaggio
        il carrello è vuoto
        il contenuto non è disponibile
        il tuo carrello è vuoto
        il tuo messaggio è stato inviato
        il tuo messaggio è stato inviato con successo
        la pagina cercata non esiste
        la pagina che cerchi non esiste
        la pagina che stai cercando non esiste
        la pagina richiesta non è stata trovata
        lascia questo campo vuoto se sei umano
        lascia vuoto questo campo
        nessun articolo trovato
        nessun elemento trovato
        nessun prodotto nel carrello
        nessun risultato trovato
        non ci sono risultati
        non sono stati trovati risultati
        pagina non trovata
        questi contenuti non sono ancora disponibili nella tua lingua
        questo campo serve per la convalida e dovrebbe essere lasciato inalterato
        questo contenuto non è ancora disponibile nella tua lingua
        questo contenuto non è disponibile
        riprova più tardi
        se sei un essere umano, lascia questo campo vuoto
        si prega di attendere
        si prega di riprovare
        si è verificato un errore
        si è verificato un errore, riprova più tardi
        si è verificato un errore. riprova
        si è verificato un errore. riprova più tardi
        si è verificato un problema
        spiacenti, la pagina che cerchi non esiste
        spiacenti, si è verificato un errore
    """,
    "nl": """
        # documenten gevonden
        404. Afbeelding niet gevonden
        Geef hierboven een zoekvraag op
        Geen posts
        Het opgegeven wachtwoord is niet geldig. Probeer opnieuw
        Misschien wilt u uw netwerkverbinding controleren
        Onhoud mijn e-mailadres
        Typ hier uw zoekopdracht
        Typ om te beginnen met zoeken
        U bent nu uitgelogd
        U dient het gebruik van cookies toe te staan voordat uw in kunt loggen
        U moet verbonden zijn om dit bericht te kunnen zien
        Vul een e-mailadres in
        bedankt voor je bericht
        bedankt voor uw bericht
        de gevraagde pagina bestaat niet
        de gevraagde pagina is niet gevonden
        de inhoud wordt geladen
        de opgevraagde pagina bestaat niet
        de pagina die je zoekt bestaat niet
        de pagina is niet gevonden
        de pagina kon niet worden gevonden
        deze inhoud is niet beschikbaar
        deze inhoud is nog niet beschikbaar in jouw taal
        deze inhoud is nog niet vertaald
        deze pagina bestaat niet
        deze pagina bestaat niet meer
        deze pagina is niet gevonden
        dit veld is verborgen bij het bekijken van het formulier
        dit veld niet invullen
        een ogenblik geduld
        een ogenblik geduld a.u.b
        er is een fout opgetreden
        er is een fout opgetreden. probeer het later opnieuw
        er is een fout opgetreden. probeer het opnieuw
        er is iets misgegaan. probeer het later opnieuw
        er is iets misgegaan. probeer het opnieuw
        er zijn geen resultaten gevonden
        even geduld a.u.b
        geen artikelen gevonden
        geen berichten gevonden
        geen producten in de winkelwagen
        geen resultaten gevonden
        helaas is er iets misgegaan
        inhoud wordt geladen
        je bericht is verzonden
        je winkelwagen is leeg
        laat dit veld leeg als je een mens bent
        niets gevonden
        oeps! er ging iets mis
        oeps, er ging iets mis
        oeps, er is iets misgegaan
        pagina niet gevonden
        probeer het later nog eens
        probeer het later opnieuw
        uw bericht is verzonden
        uw winkelwagen is leeg
        velden met een * zijn verplicht
        vul alle verplichte velden in
        wordt geladen
    """,
    "sv": """
        # dokument hittades
        404. Bilden laddades inte
        Det angivna lösenordet är inte giltigt. Var god försök igen
        Du behöver vara ansluten för att se detta inlägg
        Du har nu loggat ut
        Du kanske vill kontrollera din nätverksanslutning
        Du måste aktivera "cookies" innan du kan logga in
        Inga etiketter
        Inget resultat hittades
        Kom ihåg min e-postadress
        Skriv din sökning här
        Skriv sökord
        Var vänlig ange en giltig e-postadress
        det här fältet används för valideringsändamål och ska lämnas oförändrat
        det här fältet är obligatoriskt
        det här innehållet är inte tillgängligt på ditt språk än
        detta fält används för valideringsändamål och ska lämnas oförändrat
        ditt meddelande har skickats
        ett fel har inträffat
        ett fel har uppstått
        ett fel inträffade
        ett fel uppstod
        fältet är obligatoriskt
        försök igen senare
        hoppsan! något gick fel
        inga produkter i varukorgen
        inga resultat hittades
        inga träffar
        innehållet kunde inte laddas
        innehållet laddas
        innehållet är inte tillgängligt
        laddar kommentarer
        något gick fel. försök igen
        något gick fel. försök igen senare
        sidan du letar efter finns inte
        sidan finns inte
        sidan hittades inte
        sidan kunde inte hittas
        sidan laddas
        tack för ditt meddelande
        var god vänta
        vänligen vänta
    """,
    "da": """
        # dokumenter fundet
        Adgangskoden er ikke rigtig
        Det lykkedes ikke at logge ind
        Du bliver nødt til at slå cookies til, før du kan logge på
        Du er nu logget ud
        Du skal indtaste en email adresse
        Husk min email adresse
        Indtast din søgning her
        Indtast søgeord
        Ugyldig email-adresse
        Venligst kontakt ejeren til webstedet, som førte dig frem denne URL, og informer dem om at linket ikke virker
        beskeden er sendt
        der er ingen produkter i kurven
        der er opstået en fejl
        der opstod en fejl
        der opstod en fejl. prøv igen
        der opstod en fejl. prøv igen senere
        dette felt er til validering og bør ikke ændres
        dette indhold er ikke tilgængeligt i dit sprog endnu
        din besked er sendt
        feltet skal udfyldes
        indholdet er ikke tilgængeligt
        indholdet indlæses
        indholdet kunne ikke indlæses
        indlæser indhold
        indlæser kommentarer
        ingen resultater fundet
        ingen varer i kurven
        lad dette felt være tomt
        noget gik galt. prøv igen
        noget gik galt. prøv igen senere
        prøv igen senere
        siden blev ikke fundet
        siden findes ikke
        siden kunne ikke findes
        tak for din besked
        tak for din henvendelse
        ups! noget gik galt
        ups, noget gik galt
        vent venligst
    """,
    "nb": """
        # dokumenter funnet
        404. Bildet kunne ikke lastes inn
        Det kan være lurt å sjekke nettverkstilkoblingen
        Du er nå logget ut
        Du må aktivere informasjonskapsler før du kan logge deg inn
        Du må legge inn epostadresse
        Husk epostadressen min
        Ingen resultater ble funnet
        Passordet er feil
        Skriv inn søket ditt her
        Skriv søkeord
        beskjeden din er sendt
        denne siden finnes ikke
        det har oppstått en feil
        det oppsto en feil
        det oppsto en feil. prøv igjen senere
        det oppstod en feil
        dette feltet er for valideringsformål og skal stå uendret
        dette feltet er påkrevd
        dette innholdet er ikke tilgjengelig på ditt språk
        handlekurven er tom
        ingen produkter i handlekurven
        ingen resultater funnet
        ingen treff
        innholdet er ikke tilgjengelig
        innholdet kunne ikke lastes
        innholdet lastes
        laster innhold
        noe gikk galt. prøv igjen
        noe gikk galt. prøv igjen senere
        oops! noe gikk galt
        prøv igjen senere
        siden ble ikke funnet
        siden du leter etter finnes ikke
        siden finnes ikke
        takk for din henvendelse
        takk for meldingen
        vennligst vent
        laster inn kommentarer
        laster kommentarer
    """,
    "fi": """
        Anna sähköpostiosoite
        Antamasi salasana oli virheellinen. Ole hyvä ja yritä uudestaan
        Ei tageja
        Evästeet (cookies) on kytkettävä päälle, jotta voit kirjautua
        Kirjoita aloittaaksesi haun
        Muista sähköpostiosoitteeni
        Olet kirjautunut ulos
        Sinun tulee olla yhteydessä tarkastellaksesi kirjoitusta
        Tämä kenttä vaaditaan
        ei hakutuloksia
        ei tuloksia
        hakemaasi sivua ei löydy
        hakemaasi sivua ei löytynyt
        kiitos viestistäsi
        kiitos yhteydenotostasi
        ladataan kommentteja
        ole hyvä ja odota
        ostoskori on tyhjä
        ostoskorisi on tyhjä
        pakolliset kentät
        sisältö ei ole saatavilla
        sisältöä ei voitu ladata
        sivua ei löydy
        sivua ei löytynyt
        tapahtui virhe
        tähdellä merkityt kentät ovat pakollisia
        tämä kenttä on validointitarkoituksiin ja tulee jättää koskemattomaksi
        tämä sisältö ei ole vielä saatavilla kielelläsi
        viestisi on lähetetty
        yritä myöhemmin uudelleen
        yritä uudelleen myöhemmin
    """,
    "pl": """
        # dokumentów znalezionych
        404. Nie znaleziono grafiki
        Brak etykiet
        Musisz być połączony aby zobaczyć ten wpis
        Musisz podać adres email
        Musisz włączyć obsługę cookie przed zalogowaniem
        Pamiętaj mój adres e-mail
        Podane hasło jest nieprawidłowe. Spróbuj ponownie
        Sprawdź swoje połączenie sieciowe
        Wylogowałeś się
        Zacznij pisać, aby szukać
        brak artykułów
        brak produktów w koszyku
        brak wyników
        brak wyników wyszukiwania
        brak wyników wyszukiwania. proszę spróbować ponownie z innymi słowami
        błąd wczytywania
        coś poszło nie tak. spróbuj ponownie
        dziękujemy za kontakt
        dziękujemy za wiadomość
        dziękujemy! twoja wiadomość została wysłana
        jeśli jesteś człowiekiem, pozostaw to pole puste
        nie udało się znaleźć tego, czego szukasz. być może wyszukiwanie przyniesie lepsze rezultaty
        nie znaleziono artykułów
        nie znaleziono strony
        nie znaleziono wyników
        nie znaleziono żadnych wyników
        niestety, coś poszło nie tak
        ojej! coś poszło nie tak
        podana strona nie istnieje
        proszę czekać
        proszę spróbować ponownie później
        przeglądarka nie obsługuje odtwarzania wideo
        spróbuj ponownie później
        strona nie istnieje
        strona nie została znaleziona
        strona, której szukasz, nie istnieje
        ta strona nie istnieje
        ta treść jest niedostępna
        ta treść nie jest jeszcze dostępna w twoim języku
        to pole jest używane do walidacji i powinno pozostać niezmienione
        to pole służy do celów walidacji i powinno pozostać bez zmian
        treść jest niedostępna
        trwa wczytywanie
        trwa wczytywanie komentarzy
        trwa ładowanie
        trwa ładowanie komentarzy
        twoja przeglądarka nie obsługuje odtwarzacza
        twoja wiadomość została wysłana
        twój koszyk jest pusty
        ups! coś poszło nie tak
        ups! nie udało się znaleźć pożądanej strony
        ups, coś poszło nie tak
        wczytuję
        wczytuję dane
        wczytywanie
        wiadomość została wysłana
        wpisz szukaną frazę tutaj
        wygląda na to, że niczego nie znaleziono. spróbuj użyć wyszukiwarki
        wystąpił błąd. spróbuj ponownie
        wystąpił błąd. spróbuj ponownie później
        wystąpił nieoczekiwany błąd
        zostaw to pole puste
        ładowanie danych
        ładowanie formularza
        ładowanie galerii
        ładowanie komentarzy
        ładowanie mapy
        ładowanie treści
        ładuję
    """,
    "cs": """
        Heslo je nesprávné
        Heslo které jste zadali není správné. Prosím zkuste to znovu
        Kontaktujte prosím vlastníka webu, který vás odkázal na původní URL a upozorněte ho, že jejich odkaz nefunguje
        Možná byste měli zkontrolovat připojení k síti
        Musíte zadat email adresu
        Nalezen # dokument
        Neplatná email
        Pište co se má vyhledat
        Pro zobrazení tohoto článku musíte být přihlášen
        Proběhlo vaše odhlášení z portálu
        Před přihlášením je třeba povolit soubory cookie
        Přihlášení se nezdařilo
        Zadejte hledaný text
        Zapamatovat si mou email adresu
        chyba při načítání
        došlo k chybě
        děkujeme za zprávu
        hledaná stránka neexistuje
        nastala chyba
        načítá se
        načítá se obsah
        načítání komentářů
        načítání obsahu
        nebyly nalezeny žádné výsledky
        nenalezeny žádné výsledky
        obsah není dostupný
        obsah se načítá
        omlouváme se, ale stránka nebyla nalezena
        omlouváme se, ale zadaný výraz nebyl na webu nalezen. zkuste prosím hledat znovu nějaké jiné klíčové slovo
        patrně jste chtěli zobrazit stránku, která se na webu bohužel nenachází. *
        pokud jste člověk, nechte toto pole prázdné
        pole je povinné
        počkejte prosím
        požadovaná stránka nebyla nalezena
        požadovaná stránka neexistuje
        požadovaný obsah se na webu bohužel nenachází. můžete ale zkusit vyhledávání konkrétního klíčového slova
        prosím počkejte
        prosím čekejte
        prosím, nechte toto pole prázdné
        stránka nebyla nalezena
        stránka neexistuje
        stránka nenalezena
        stránku se nepodařilo najít
        tato stránka neexistuje
        tento obsah zatím není dostupný ve vašem jazyce
        toto pole slouží k ověření a mělo by zůstat nezměněno
        vaše zpráva byla odeslána
        vyskytla se chyba
        váš košík je prázdný
        zkuste to prosím později
        zkuste to znovu
        Žádné tagy
        Žádné výsledky nenalezeny
        žádné položky
        žádné produkty v košíku
        žádné výsledky
    """,
    "hu": """
        404. A kép nem található
        A bejegyzés megtekintéséhez be kell jelentkeznie
        A jelszó nem megfelelő
        A megadott jelszó nem érvényes. Kérjük, próbálja újra
        Ellenőrizze a hálózati kapcsolatot
        Engedélyeznie kell a sütiket (cookies), hogy be tudjon jelentkezni
        Kereséshez írj ide valamit
        Nem található eredmény
        Nincs címke
        Sikeresen kijelentkezett
        a keresett oldal nem található
        a kosarad üres
        a kosár üres
        a kért oldal nem található
        a tartalom betöltése
        a tartalom nem elérhető
        a tartalom nem érhető el
        az oldal nem létezik
        az oldal nem található
        az üzenet elküldve
        az üzenetet elküldtük
        betöltés folyamatban
        elnézést, nem találunk a keresési feltételekhez igazodó eredményt. *
        elérhető a tartalom új verziója
        ez a mező az érvényesítéshez van és üresen kell hagyni
        ez a mező kötelező
        ez a tartalom még nem érhető el az ön nyelvén
        ez az oldal nem létezik
        hagyd üresen ezt a mezőt
        hiba történt a betöltés során
        hozzászólások betöltése
        kérjük várjon
        kérjük, próbálja újra később
        kérjük, várjon
        köszönjük megkeresését
        köszönjük üzenetét
        nincs találat
        nincs több találat
        nincsenek termékek a kosárban
        próbálja újra később
        valami hiba történt
        Írja be a keresését ide
        úgy tűnik, ezen a helyen nem található amit kerestünk. talán egy újabb keresés segíthetne
        úgy tűnik, nem találtuk meg amit kerestünk. :) talán, egy újabb keresés segíthetne
    """,
    "ro": """
        Adresă de email invalidă
        Nu mai eşti autentificat
        Reține adresa mea de email
        Tastează pentru a începe căutarea
        Trebuie sa ai cookies activate inainte de a putea să te conectezi
        Trebuie să introduci o adresă de email
        a apărut o eroare
        a apărut o eroare. vă rugăm să încercați din nou
        a apărut o eroare. încercați din nou
        acest conținut nu este încă disponibil în limba selectată
        acest conținut nu este încă disponibil în limba ta
        acest câmp este pentru validare și ar trebui lăsat neschimbat
        ceva nu a funcționat
        conținutul nu este disponibil
        coșul tău este gol
        câmpuri obligatorii
        hopa! acea pagină nu poate fi găsită
        mesajul a fost trimis
        mesajul tău a fost trimis
        mulțumim pentru mesaj
        ne pare rău, a apărut o eroare
        niciun produs în coș
        niciun rezultat
        niciun rezultat găsit
        nu a fost găsit niciun rezultat
        nu există rezultate
        nu s-au găsit rezultate
        pagina căutată nu există
        pagina nu a fost găsită
        pagina nu există
        regret, dar nu s-a potrivit nimic cu termenii tăi de căutare. te rog încearcă din nou cu alte cuvinte cheie
        se pare că n-am găsit nimic la această locație. poate încerci o căutare?
        se pare că n-am putut găsi ceea ce cauți. probabil căutarea poate ajuta
        se încarcă
        se încarcă comentariile
        se încarcă conținutul
        vă rugăm așteptați
        vă rugăm să așteptați
        încercați din nou mai târziu
    """,
    "el": """
        Έχετε αποσυνδεθεί
        Η σύνδεση απέτυχε
        Πληκτρολογήστε για να αρχίσει η αναζήτηση
        Πρέπει να ενεργοποιήσετε τα cookies πρίν συνδεθείτε
        αυτό το πεδίο είναι υποχρεωτικό
        αυτό το περιεχόμενο δεν είναι ακόμη διαθέσιμο στη γλώσσα σας
        αφήστε αυτό το πεδίο κενό
        δεν βρέθηκαν αποτελέσματα
        δεν υπάρχουν αποτελέσματα
        δεν υπάρχουν προϊόντα στο καλάθι
        δοκιμάστε ξανά αργότερα
        ευχαριστούμε για το μήνυμά σας
        η σελίδα δε βρέθηκε
        η σελίδα δεν βρέθηκε
        η σελίδα δεν υπάρχει
        η σελίδα που ζητήσατε δεν βρέθηκε
        λυπούμαστε, αλλά τίποτα δε βρέθηκε που ταιριάζει στους όρους αναζήτησης. *
        παρακαλώ περιμένετε
        παρουσιάστηκε σφάλμα
        προέκυψε σφάλμα
        συνέβη κάποιο λάθος
        το καλάθι σας είναι άδειο
        το μήνυμά σας εστάλη
        το περιεχόμενο δεν είναι διαθέσιμο
        υπάρχει διαθέσιμη μια νέα έκδοση του περιεχομένου
        υποχρεωτικά πεδία
        φαίνεται ότι δε βρέθηκε τίποτα σε αυτή την τοποθεσία. μήπως να δοκιμάζατε μια αναζήτηση;
        φαίνεται ότι δε βρήκαμε αυτό που ζητούσατε. αν θέλετε, δοκιμάστε την αναζήτηση
        φόρτωση περιεχομένου
        φόρτωση σχολίων
        ωπα! αυτή η σελίδα δε βρέθηκε
    """,
    "tr": """
        # döküman bulundu
        404. Resim Bulunamadı!
        Aramanızı buraya yazın
        Aramaya başlamak için yazın
        Ağ bağlantınızı kontrol etmek isteyebilirsiniz
        Bir e-posta adresi yazmalısınız
        Bu yazıyı görüntülemek için giriş yapmanız gerekli
        E-posta adresimi aklında tut
        Girilen parola geçersiz. Lütfen tekrar deneyin
        Gönderi yok
        Siteden çıktınız
        Siteye girebilmek için önce çerezlere izin vermelisiniz
        Siteye girilemedi
        amanın! o sayfa bulunamadı
        aradığınız sayfa bulunamadı
        aradığınız sayfa mevcut değil
        beklenmeyen bir hata oluştu
        bir hata oluştu
        bir hata oluştu, lütfen tekrar deneyin
        bir hata oluştu. lütfen daha sonra tekrar deneyin
        bir hata oluştu. lütfen tekrar deneyin
        bu alan doğrulama amaçlıdır ve değiştirilmemelidir
        bu alan gereklidir
        bu alanı boş bırakın
        bu içerik henüz dilinizde mevcut değil
        bu içerik kullanılamıyor
        bu içeriğe ulaşılamıyor
        bu sayfa bulunamadı
        burada bir şey bulamadık. bir de aramayı denemek ister misiniz?
        daha sonra tekrar deneyin
        görünen o ki bakındığınız her ne ise bulamıyoruz. belki arama özelliği yardımcı olabilir
        görünüşe göre aradığınız şeyi bulamıyoruz. belki de arama yardımcı olabilir
        hiçbir sonuç bulunamadı
        hiçbir şey bulunamadı
        içerik yükleniyor
        lütfen bekleyin
        lütfen bekleyiniz
        lütfen bu alanı boş bırakın
        lütfen daha sonra tekrar deneyin
        lütfen tekrar deneyin
        mesajınız başarıyla gönderildi
        mesajınız gönderildi
        mesajınız için teşekkürler
        sayfa bulunamadı
        sayfa yükleniyor
        sepetiniz boş
        sepetinizde ürün yok
        sonuç bulunamadı
        teşekkürler! mesajınız gönderildi
        yorumlar yükleniyor
        yükleniyor lütfen bekleyin
        zorunlu alanlar
        üzgünüz, ancak arama terimlerinizle hiçbir şey eşleşmedi. lütfen farklı anahtar kelimelerle tekrar deneyin
        üzgünüz, arama terimlerinizle hiçbir şey eşleşmedi. lütfen farklı anahtar kelimelerle tekrar deneyin
    """,
    "ru": """
        404. Изображение не найдено
        Введите фразу для поиска
        Вы должны быть подключены, чтобы посмотреть эту запись
        Вы не вошли
        Запомнить мой электронный адрес
        Начните печатать для поиска
        Недействительный электронный адрес
        Необходимо ввести адрес электронной почты
        Необходимо включить куки браузера, чтобы войти на сайт
        Неправильный пароль. Пожалуйста, попробуйте еще раз
        Нет записей
        Нет тегов
        По запросу ничего не найдено
        Проверьте подключение к интернету
        Теперь Вы вышли из системы. Приходите еще! Счастливо!
        ваш запрос отправлен
        ваша заявка отправлена
        ваша заявка принята
        ваша корзина пока пуста
        ваша корзина пуста
        ваше сообщение отправлено
        ваше сообщение успешно отправлено
        данные загружаются
        доступна новая версия контента
        загрузка данных
        загрузка страницы
        запрашиваемая страница не найдена
        запрашиваемая страница не существует
        запрошенную информацию найти не удалось. возможно, будет полезен поиск по сайту
        идет загрузка
        извините, по вашему запросу ничего не найдено. попробуйте другие ключевые слова
        извините, произошла ошибка
        извините, страница не найдена
        к сожалению, ничего не найдено
        к сожалению, страница не найдена
        контент недоступен
        материал недоступен
        не заполняйте это поле
        не удалось загрузить данные
        не удалось загрузить контент
        ничего не найдено
        обязательные поля
        ой! страница не найдена
        оставьте это поле пустым
        ошибка загрузки
        по вашему запросу ничего не найдено
        по данному адресу ничего не найдено. попробуйте воспользоваться поиском
        повторите попытку позже
        пожалуйста, повторите попытку позже
        пожалуйста, подождите
        поля, отмеченные *, обязательны для заполнения
        попробуйте еще раз
        произошла непредвиденная ошибка
        произошла ошибка, попробуйте позже
        произошла ошибка. пожалуйста, попробуйте позже
        произошла ошибка. попробуйте еще раз
        произошла ошибка. попробуйте позже
        спасибо за ваше сообщение
        спасибо за обращение
        спасибо за сообщение
        спасибо! ваша заявка отправлена
        спасибо! ваша заявка принята
        спасибо! ваше сообщение отправлено
        страница загружается
        страница не найдена
        страница не существует
        страница, которую вы ищете, не найдена
        страница, которую вы ищете, не существует
        такой страницы не существует
        упс! что-то пошло не так
        упс, что-то пошло не так
        что-то пошло не так. попробуйте позже
        это поле используется для проверочных целей, его следует оставить без изменений
        это содержание пока не доступно на вашем языке
        этот контент недоступен
        этот контент пока не доступен на вашем языке
    """,
    "uk": """
        404. Зображення не знайдено
        Вам необхідно під'єднатися, аби переглянути цей допис
        Введіть ваш пошук тут
        Ви повинні ввести адресу електронної пошти
        Ви повинні увімкнути коржики перш ніж увійти на сайт
        Ви, наразі, вийшли
        Запам'ятати адресу моєї електронної пошти
        Не знайдено результатів
        Недійсна електронна пошта
        Немає записів
        Перевірте підключення до мережі
        Розпочніть писати для пошуку
        Уведений пароль є хибним. Спробуйте ще раз
        Увійти не вдалося
        ваш кошик порожній
        ваше повідомлення відправлено
        ваше повідомлення надіслано
        вибачте, але за вашим пошуковим запитом нічого не знайдено. будь ласка, спробуйте інші ключові слова
        виникла помилка
        доступна нова версія вмісту
        дякуємо за ваше повідомлення
        дякуємо за звернення
        за вашим запитом нічого не знайдено
        за даною адресою нічого не знайдено. спробуйте скористатися пошуком
        завантаження даних
        завантаження коментарів
        завантаження сторінки
        залиште це поле порожнім
        зачекайте будь ласка
        зачекайте, будь ласка
        на жаль, нічого не знайдено
        на жаль, сталася помилка
        нічого не знайдено
        обов'язкові поля
        отакої! сторінка не знайдена
        спробуйте ще раз
        сталась помилка
        сталася помилка
        сталася помилка. спробуйте пізніше
        сторінка не знайдена
        сторінка не існує
        сторінку не знайдено
        схоже, що не вдалося знайти те, що ви шукаєте. можливо допоможе пошук
        такої сторінки не існує
        це поле обов'язкове
        цей контент недоступний
        цей контент ще не доступний вашою мовою
    """,
    "ar": """
        404. لم يتم العثور على الصورة
        اكتب لبدء البحث
        اكتب ما تبحث عنه هنا
        الرجاء الانتظار
        الرجاء المحاولة مرة أخرى
        الصفحة التي تبحث عنها غير موجودة
        الصفحة المطلوبة غير موجودة
        الصفحة غير موجودة
        الصفحة غير موجودة. تأكد من الرابط أو ابحث بإستعمال شريط البحث
        المحتوى غير متاح
        المحتوى غير متوفر
        تسجيل الدخول مرفوض
        تعذر العثور على الصفحة المطلوبة
        تم إرسال رسالتك
        تم إرسال رسالتك بنجاح
        تم العثور على # مستندات
        تم تسجيل خروجك
        جار التحميل
        جاري التحميل
        جاري تحميل التعليقات
        جاري تحميل المحتوى
        حدث خطأ
        حدث خطأ غير متوقع
        حدث خطأ ما
        حدث خطأ ما، يرجى المحاولة لاحقا
        حدث خطأ، يرجى المحاولة مرة أخرى
        حقل مطلوب
        سلة التسوق فارغة
        شكرا لتواصلك معنا
        شكرا لك! تم إرسال رسالتك
        عذرا، الصفحة التي تبحث عنها غير موجودة
        عذرا، الصفحة غير موجودة
        عذرا، حدث خطأ
        عذرا، حدث خطأ ما
        عذرا، لا توجد نتائج
        عذرا، لا يوجد شيء يتطابق مع كلمات البحث التي استعملتها، المرجو المحاولة من جديد باستعمال كلمات مفتاحية أخرى
        عذراً! لايمكن العثور على تلك الصفحة
        كلمة السر غير صحيحة
        لا توجد منتجات في سلة المشتريات
        لا توجد نتائج
        لا مقالات
        لا يوجد نتائج
        لم يتم العثور على الصفحة
        لم يتم العثور على نتائج
        هذا الحقل إلزامي
        هذا الحقل لأغراض التحقق ويجب أن يترك دون تغيير
        هذا المحتوى غير متاح
        هذا المحتوى غير متوفر بلغتك بعد
        هذا المحتوى لا يتوفر بلغتك بعد
        هذه الصفحة غير موجودة
        هناك خطأ ما
        يبدو أن الصفحة التي طلبتها غير موجودة
        يبدو أننا لم نعثر على ما تطلب. لعل استعمال البحث قد يساعد
        يبدو أنه لم يتم إيجاد شيء في هذا المكان. ربما تريد البحث؟
        يتوفر اصدار جديد للمحتوى
        يجب تشغيل الكوكيز قبل تسجيل الدخول
        يرجى الانتظار
        يرجى المحاولة لاحقا
        يرجى المحاولة مرة أخرى
        يُـرجى الإتصال بمالك الموقع الذي ربطك بعنوان URL الأصلي وإخباره بأن الارتباط الخاص به مُعطل
    """,
    "fa": """
        # مورد پیدا شد
        انتهای پیام
        اوه! این برگه پیدا نمیشه
        این صفحه وجود ندارد
        این فیلد برای اعتبار سنجی است و باید بدون تغییر باقی بماند
        این فیلد برای اعتبارسنجی است و نباید تغییر کند
        این محتوا در دسترس نیست
        این محتوا هنوز به زبان شما در دسترس نیست
        بدبختانه جستجوی شما نتیجه‌ای در بر نداشت. با واژگانی دیگر جستجو کنید
        بدون پست
        به نظر می‌رسد صفحه‌ای که درخواست کرده‌اید وجود ندارد
        به نظر می‌رسد چیزی اینجا نیست. مایل هستید جستجو کنید؟
        به‌نظر می‌رسد نمی‌توانیم چیزی که شما به دنبال آن هستید را بیابیم. شاید جستجو بتواند به شما کمک کند
        جستجوی خود را اینجا تایپ کنید
        خطایی رخ داد
        خطایی رخ داده است
        خطایی رخ داده است. لطفا دوباره تلاش کنید
        در حال بارگذاری
        در حال بارگذاری نظرات
        در حال بارگیری
        سبد خرید شما خالی است
        شما باید متصل باشید تا این نوشته را مشاهده کنید
        صفحه مورد نظر پیدا نشد
        صفحه مورد نظر یافت نشد
        صفحه پیدا نشد
        صفحه یافت نشد
        فیلدهای ستاره دار الزامی است
        فیلدهای ستاره‌دار الزامی هستند
        قبل از اینکه بتوانید login کنید، شما باید گزینه cookies را در مرورگر خود فعال کنید
        لطفا اتصال شبکه خود را بررسی کنید
        لطفا با صاحب وبسایت تماس بگیرید و ایشان را از مشکل پیش آمده مطلع کنید
        لطفا دوباره تلاش کنید
        لطفا صبر کنید
        لطفا منتظر بمانید
        لطفا کمی صبر کنید
        متأسفیم! هیچ نتیجه‌ای یافت نشد
        متاسفانه خطایی رخ داده است
        متاسفانه صفحه مورد نظر شما یافت نشد
        محتوایی یافت نشد
        مشکلی پیش آمده است
        موردی برای نمایش وجود ندارد
        موردی یافت نشد
        نتیجه‌ای یافت نشد
        هم‌اکنون از سامانه خارج شده‌‌اید
        هیچ محصولی در سبد خرید نیست
        هیچ نتیجه‌ای پیدا نشد
        هیچ نتیجه‌ای یافت نشد
        پیام شما ارسال شد
        پیام شما با موفقیت ارسال شد
        گذرواژه نادرست است
        گذرواژه وارد شده معتبر نیست ، مجددا تلاش کنید
        ۴۰۴. تصویر پیدا نشد
    """,
    "he": """
        # מסמכים נמצאו
        אין תיוגים
        אירעה שגיאה
        אירעה שגיאה, נסו שוב
        אירעה תקלה
        אנא המתינו
        אנא המתן
        אנא נסו שוב
        אנא נסו שוב מאוחר יותר
        ארעה שגיאה
        הדף המבוקש לא נמצא
        הדף לא נמצא
        הדף לא נמצא. אנא בדקו את כתובת האתר או נסו להשתמש בסרגל החיפוש
        הדף שחיפשת לא נמצא
        הודעתך נשלחה
        הודעתך נשלחה בהצלחה
        הנך כרגע מנותק
        הסיסמה שהזנת אינה תקינה. אנא נסה שנית
        העמוד המבוקש לא נמצא
        העמוד לא נמצא
        הקישור אינו תקין, אנא פנה למנהל האתר ממנו קיבלת קישור זה
        הקלד את החיפוש שלך כאן
        השדה הזה הוא למטרות אימות ויש להשאיר אותו ללא שינוי
        השדה הזה נדרש
        התוכן אינו זמין
        טוען תוכן
        יש להקליד כדי להתחיל לחפש
        לא נמצאו מוצרים בסל
        לא נמצאו תוצאות
        לא נמצאו תוצאות התואמות לחיפוש. יש לנסות שנית עם מילות מפתח חלופיות
        לא נמצאו תוצאות לחיפוש
        מה שחיפשת לא נמצא. אולי חיפוש יכול לעזור
        נא להמתין
        נראה כי אין כאן כלום. אולי כדאי לנסות את אפשרות החיפוש
        נראה שהדף שביקשת לא קיים
        סל הקניות ריק
        סל הקניות שלך ריק
        עליך לאפשר עוגיות לפני שביכולתך להתחבר
        עליך להתחבר לאתר על מנת לצפות בפוסט זה
        שדות חובה
        שפה לא נכונה
        תודה על פנייתך
        תודה על פנייתכם
        תוכן זה אינו זמין עדיין בשפה שלך
    """,
    "hi": """
        # डॉक्यूमेंट मिलें
        अमान्य ईमेल पता।
        आप अब लॉग आउट हो गए हैं
        आप जो पेज ढूंढ रहे हैं वह मौजूद नहीं है
        आपका कार्ट खाली है
        आपका संदेश भेज दिया गया है
        आपको एक ईमेल पता दर्ज करना होगा।
        एक त्रुटि हुई
        ऐसा प्रतीत होता है कि हम वह नहीं ढूंढ पाए जिसके लिए आप खोज रहे हैं। शायद खोजना मदद कर सके।
        ऐसा लगता है कि इस एड्रेस पर कुछ नहीं था। कृपया दोबारा खोजने का प्रयास करें?
        कृपया उस साइट के मालिक से संपर्क करें जिसने आपको मूल URL से जोड़ा है और उन्हें बताएं कि उनका लिंक टूट गया है।
        कृपया पुनः प्रयास करें
        कृपया प्रतीक्षा करें
        कृपया बाद में पुनः प्रयास करें
        कोई परिणाम नहीं
        कोई परिणाम नहीं मिला
        कोई पोस्ट नहीं मिल सकी
        कोई पोस्ट नहीं मिली
        क्षमा करें, लेकिन आपके खोज शब्दों से कुछ भी नहीं मेल हुआ। कृपया कुछ अलग खोजशब्दों के साथ पुन: प्रयास करें।
        क्षमा! वह पृष्ठ नहीं मिला।
        टिप्पणियां लोड हो रही हैं
        पासवर्ड गलत है।
        पृष्ठ नहीं मिला
        पेज नहीं मिला
        मेरा ईमेल पता याद रखें।
        यह कंटेंट अभी तक आपकी भाषा में उपलब्ध नहीं है
        यह पृष्ठ नहीं मिला। url जांचें या खोज बार का उपयोग करने का प्रयास करें
        यह पृष्ठ मौजूद नहीं है
        यह पेज उपलब्ध नहीं है
        यह सामग्री उपलब्ध नहीं है
        यहाँ अपनी खोज टाइप करें
        लॉग इन करने से पहले आपको कुकीज़ को सक्षम करना होगा।
        लॉगिन विफल हुआ
        लोड हो रहा है
        लोड हो रहा है, कृपया प्रतीक्षा करें
    """,
    "id": """
        # dokumen ditemukan
        404. Citra tak ditemukan
        Anda harus mengaktifkan cookies sebelum anda masuk
        Anda sudah logout
        Barangkali anda perlu memerika koneksi jaringan anda
        Ketik untuk mulai pencarian
        Silakan hubungi pemilik situs yang mengarahkan anda ke URL asli dan beri tahu mereka bahwa tautan mereka salah
        Tak ada hasil yang ditemukan
        Tidak ada posting
        Tulis pencarian anda di sini
        bidang ini harus diisi
        bidang ini untuk tujuan validasi dan harus dibiarkan tidak berubah
        coba lagi nanti
        halaman tidak ditemukan
        halaman yang anda cari tidak ada
        halaman yang anda cari tidak ditemukan
        halaman yang anda minta tidak ditemukan
        harap tunggu
        isi kolom yang wajib diisi
        keranjang anda kosong
        keranjang belanja anda kosong
        kolom ini wajib diisi
        konten ini belum tersedia dalam bahasa anda
        konten ini tidak tersedia
        konten tidak tersedia
        maaf, halaman tidak ditemukan
        maaf, tapi tak ada yang cocok dengan terma pencarian anda. silakan coba lgi dengan kata kunci berbeda
        maaf, terjadi kesalahan
        memuat komentar
        memuat konten
        mohon tunggu
        mohon tunggu sebentar
        pesan anda telah terkirim
        sedang memuat
        sepertinya tidak ditemukan apapun di sini. mungkin coba pencarian?
        silakan coba lagi
        silakan coba lagi nanti
        tampaknya halaman yang anda minta tidak ada
        tampaknya kami tak bisa menemukan apa yang anda inginkan. mungkin pencarian bisa membantu
        terima kasih atas pesan anda
        terjadi kesalahan
        terjadi kesalahan. silakan coba lagi
        tidak ada berita lagi
        tidak ada hasil
        tidak ada hasil ditemukan
        tidak ada hasil yang ditemukan
        tidak ada produk di keranjang
        ups! laman tersebut tak ditemukan
        versi konten baru tersedia
    """,
    "vi": """
        404. Không tìm thấy ảnh
        Bạn nên kiểm tra lại kết nối mạng của mình
        Bạn phải bật cookie trước khi đăng nhập
        Bạn phải nhập địa chỉ thư điện tử
        Bạn đã đăng xuất khỏi hệ thống
        Ghi nhớ địa chỉ thư điện tử
        Không có bài viết
        Mật khẩu không đúng
        Nhập tìm kiếm của bạn ở đây
        Nhập để bắt đầu tìm kiếm
        Tìm thấy # kết quả
        Vui lòng liên hệ với trang web đã đưa bạn đến đây và thông báo rằng đường dẫn này bị lỗi
        chưa có sản phẩm trong giỏ hàng
        có lỗi xảy ra
        có lỗi xảy ra, vui lòng thử lại
        có vẻ như trang bạn yêu cầu không tồn tại
        cảm ơn bạn đã liên hệ
        giỏ hàng của bạn đang trống
        giỏ hàng trống
        không còn tin nào
        không có kết quả
        không có kết quả nào
        không có tin nào tiếp theo
        không thấy nội dung tìm kiếm. hãy thử tìm kiếm khác
        không thể tìm thấy dữ liệu cần thiết tại đây. hãy thử tìm kiếm?
        không tìm thấy kết quả
        không tìm thấy kết quả nào
        không tìm thấy trang
        không tìm thấy trang. hãy kiểm tra lại url hoặc thử dùng thanh tìm kiếm
        nội dung không khả dụng
        nội dung này chưa có sẵn trong ngôn ngữ của bạn
        nội dung này hiện chưa có sẵn bằng ngôn ngữ của bạn
        nội dung này không khả dụng
        oops! không tìm thấy trang này
        rất tiếc, không có nội dung nào khớp với yêu cầu tìm kiếm của bạn. hãy thử lại với các từ khóa khác
        rất tiếc, đã xảy ra lỗi
        tin nhắn của bạn đã được gửi
        trang bạn tìm không tồn tại
        trang bạn tìm kiếm không tồn tại
        trang không tồn tại
        trang này không tồn tại
        trường bắt buộc
        trường này dùng cho mục đích xác thực và nên được giữ nguyên
        vui lòng chờ
        vui lòng thử lại
        vui lòng thử lại sau
        vui lòng đợi
        vui lòng đợi trong giây lát
        Đăng nhập không thành công
        đang tải
        đang tải bình luận
        đang tải dữ liệu
        đang tải nội dung
        đã có lỗi xảy ra
        đã có phiên bản mới của nội dung
        đã xảy ra lỗi
        đã xảy ra lỗi. vui lòng thử lại
        đã xảy ra lỗi. vui lòng thử lại sau
    """,
    "zh": """
        #错误
        404 页面未找到
        404页面不存在
        你可能需要检查网络连接。
        你需要联网查看此日志。
        内容不存在
        内容加载中
        出错了，请稍后再试
        到底了
        加载中，请稍候
        加载失败
        加载失败，点击重试
        加载失败，请稍后再试
        加载失败，请重试
        加载更多中
        努力加载中
        发现新版本的内容
        发生了错误
        发生错误
        在此输入搜索词
        密码无效。请重新输入。
        已到底部
        已经到底了
        必填项
        您必须在登录前启用 Cookies。
        您必须输入一个 Email 地址。
        您现在已经退出
        您的留言已提交
        您的购物车是空的
        您要查找的页面不存在
        您要查看的页面不存在
        您访问的页面不存在
        您访问的页面已被删除
        感谢您的留言
        我也是有底线的
        我们可能无法找到您需要的内容。或许搜索功能可以帮到您
        我是有底线的
        找到 # 份文件
        抱歉，出错了
        抱歉，您访问的页面不存在
        抱歉，沒東西符合你的搜尋條件。請試試其他不同關鍵字
        抱歉，没有找到相关内容
        抱歉，没有符合您搜索条件的结果。请换其它关键词再试
        拼命加载中
        提交失败
        提交成功
        数据加载中
        数据加载失败
        无效的 Email 地址。
        暂无内容
        暂无数据
        暂无日志。
        暂无更多
        暂无更多内容
        暂无更多数据
        暂无相关内容
        暂无相关数据
        暂无记录
        有点尴尬诶！该页无法显示
        服务器错误
        未找到图片
        未找到相关内容
        未找到结果
        未找到页面
        正在加载
        正在加载，请稍候
        正在跳转
        此为必填项
        此内容不可用
        此内容尚不支持你的语言
        此内容尚未提供您的语言版本
        此字段为必填字段。
        此字段用于验证目的，应保持不变
        沒有找到你要的內容。也許你可以搜尋一下看看
        没有找到相关内容
        没有找到结果
        没有更多内容
        没有更多内容了
        没有更多数据了
        没有标签
        没有相关结果
        照片加载中
        看來這裡什麼也沒有。或許試試搜尋？
        糟糕！找不到該頁面
        系统繁忙，请稍后再试
        网络异常，请稍后重试
        网络错误
        网络错误，请稍后再试
        记住我的 Email 地址。
        该内容已被删除
        该内容已被发布者删除
        请刷新重试
        请稍候
        请稍后再试
        请稍后重试
        请稍等
        请联系原始链接来源网站的所有者，并告知他们链接已损坏。
        请重试
        购物车为空
        这儿似乎什么都没有，试试搜索？
        键入以开始搜索
        页面不存在
        页面加载中
        页面未找到
        页面没找到
        404 找不到頁面
        你可能需要檢查網路連線。
        內容載入中
        在此輸入搜尋詞
        在登入之前，必須先啟用 cookie 功能。
        密碼不正確。
        已經到底了
        必填欄位
        必須輸入電子郵件地址。
        您在尋找的頁面似乎不存在
        您的購物車是空的
        您要找的頁面不存在
        您訪問的頁面不存在
        感謝您的留言
        打字進行搜尋
        找不到您要的頁面
        找不到此頁面
        找不到符合的結果
        找不到結果
        找不到網頁
        找不到頁面
        抱歉，找不到您要的頁面
        抱歉，發生錯誤
        暫無內容
        暫無文章。
        暫無相關內容
        暫無資料
        未找到圖片
        未找到結果
        未找到頁面
        查無結果
        查無資料
        正在加載
        正在載入
        正在載入，請稍候
        此內容尚無您的語言版本
        此內容無法使用
        此欄位為必填項目
        此欄位為驗證用途，請勿更改
        沒有找到相關內容
        沒有搜尋結果
        沒有更多內容
        沒有符合的結果
        照片載入中
        現在你已經登出
        發現新版本更新
        發生錯誤
        發生錯誤，請稍後再試
        發生錯誤，請重試
        發送驗證碼
        系統忙碌中，請稍後再試
        網路錯誤
        記住我的電子郵件信箱
        請稍候
        請稍後再試
        請稍等
        請聯絡原始連結來源網站的所有者，並通知他們連結已毀損。
        請重新整理頁面
        資料載入中
        購物車是空的
        跳過驗證
        載入中，請稍候
        載入失敗
        載入更多中
        電郵地址不正確
        頁面不存在
        正在加载评论
        留言載入中
        评论加载中
    """,
    "ja": """
        #件のドキュメントが見つかりました
        404 ページが見つかりません
        お問い合わせありがとうございます
        お問い合わせいただきありがとうございます
        お待ちください
        お探しのコンテンツを見つけられませんでした。検索をお試しください
        お探しのページが見つかりません
        お探しのページは削除されたか、移動した可能性があります
        お探しのページは存在しません
        お探しのページは見つかりません
        お探しのページは見つかりませんでした
        こちらには何もありません。検索をお試しください
        このコンテンツはまだ日本語訳がありません
        このコンテンツは利用できません
        このコンテンツは現在ご利用いただけません
        このコンテンツは表示できません
        このフィールドは入力しないでください
        このフィールドは入力チェック用です。変更しないでください
        このフィールドは空白のままにしてください
        このページにリンクしているサイトの所有者にリンクが壊れていることを伝えてください
        このページは存在しません
        このページは表示できません
        ご要望のページは存在しないようです
        しばらくお待ちください
        しばらくしてからもう一度お試しください
        もう一度お試しください
        エラーが発生しました
        エラーが発生しました。しばらくしてからもう一度お試しください
        エラーが発生しました。もう一度お試しください
        カートに商品がありません
        カートに商品が入っていません
        カートは空です
        コメントを読み込み中
        コンテンツがありません
        コンテンツを読み込み中
        ショッピングカートは空です
        データがありません
        データを読み込み中
        ネットワーク接続を確認してください
        パスワードが正しくありません
        ページが見つかりません
        ページが見つかりません。 url を確認するか、検索バーを使用してみてください
        ページが見つかりませんでした
        ページを読み込み中
        ポストなし
        メッセージは正常に送信されました
        メッセージは送信されました
        メールアドレスを入力する必要があります
        ログアウトしました
        ログインするにはクッキーを使えるようにする必要があります
        ログインに失敗しました
        ローディング中
        ロード中
        入力必須
        写真を読み込み中
        少々お待ちください
        必須項目
        必須項目です
        指定されたページが見つかりません
        指定されたページは存在しません
        検索するキーワードを入力してください
        検索キーワードに一致するものが見つかりませんでした。 別のキーワードで試してみてください
        検索キーワードを入力してください
        検索結果がありません
        検索結果はありません
        検証をスキップ
        申し訳ありません、エラーが発生しました
        画像が存在しません
        私のメールアドレスを覚える
        結果が見つかりません
        結果が見つかりませんでした
        表示するデータがありません
        表示できません
        見つかりませんでした
        記事がありません
        記事が見つかりませんでした
        該当するデータがありません
        該当するページが見つかりません
        該当する記事がありません
        該当する記事はありません
        読み込みに失敗しました
        読み込み中
        読み込み中です
        読み込んでいます
        送信が完了しました
        送信されました
        送信しました
        送信に失敗しました
    """,
    "ko": """
        #개의 문서를 찾았습니다
        404 페이지를 찾을 수 없습니다
        404. 이미지를 찾을 수 없습니다
        검색 결과가 없습니다
        검색결과가 없습니다
        검증 건너뛰기
        게시글이 없습니다
        게시물이 없습니다
        결과가 없습니다
        결과를 찾을 수 없습니다
        나중에 다시 시도해 주세요
        나중에 다시 시도해주세요
        다시 시도해 주세요
        다시 시도해주세요
        데이터가 없습니다
        등록된 게시물이 없습니다
        등록된 글이 없습니다
        로그아웃하셨습니다
        로딩 중
        로딩 중입니다
        로딩중
        로딩중입니다
        메시지가 전송되었습니다
        문의해 주셔서 감사합니다
        불러오는 중
        불러오는 중입니다
        비밀번호가 정확하지 않습니다
        사이트 관리자에게 링크가 깨진 것을 알려주세요
        새 버전의 콘텐츠를 사용할 수 있습니다
        오류가 발생하였습니다
        오류가 발생했습니다
        오류가 발생했습니다. 다시 시도해 주세요
        요청하신 페이지를 찾을 수 없습니다
        이 콘텐츠는 아직 번역되지 않았습니다
        이 콘텐츠는 아직 한국어로 제공되지 않습니다
        이 콘텐츠를 사용할 수 없습니다
        이 필드는 필수입니다
        이 필드는 확인 목적으로 사용되며 변경하지 마십시오
        이런! 해당 페이지를 찾을 수 없습니다
        인증 코드 전송
        인터넷 연결을 다시 확인하시기 바랍니다
        잠시 기다려 주세요
        잠시 후 다시 시도해 주세요
        잠시 후 다시 시도해주세요
        잠시만 기다려 주세요
        잠시만 기다려주세요
        장바구니가 비어 있습니다
        장바구니가 비어있습니다
        장바구니에 상품이 없습니다
        존재하지 않는 페이지입니다
        죄송하지만 검색어와 일치하는 것이 없습니다. 다른 검색어로 다시 시도해보세요
        찾고 있는 것을 찾을 수 없는 것 같습니다. 검색이 도움이 될 수도 있습니다
        찾으시는 페이지가 없습니다
        찾을 수 없는 페이지입니다
        콘텐츠가 없습니다
        콘텐츠를 불러오는 중
        페이지가 존재하지 않습니다
        페이지를 찾을 수 없습니다
        페이지를 찾을 수 없습니다. url을 다시 확인해보거나 검색을 사용해보세요
        포스트 없음
        필수 입력 항목
        필수 항목입니다
        필수항목
        해당 위치에서 찾을 수 있는 것이 아무 것도 없는 것 같습니다. 검색을 해보시겠습니까?
    """,
}


RULES = [
    Phrases(
        id="placeholders/message",
        reason="It is a message of a script, a form or an empty list.",
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
            'def count(mill):\n    print("13 results found.")\n    return mill',
            "$ weigh --all rye\n13 results found.\n$ weigh --none",
            "No items found in the wreck could be dated, the divers said.",
            "The machine prints “Please wait” and then does nothing for a quarter of an hour.",
        ],
        phrases=MESSAGES,
    ),
    Line(
        id="placeholders/loading",
        reason="It says that something is being loaded.",
        words="loading",
        longest=60,
        pattern=r"(?:[^\W\d_]+ )?loading(?: [\w-]+){0,5}\s?(?:\.{2,}|…)|\[\s?loading\s?\]",
        removes=[
            "The mill pond froze over in November.\n⟦[ loading ]⟧\nBy March it was open water again.",
            "⟦Loading recent items...⟧\n\nThe mill pond froze over in November.",
            "The mill pond froze over in November.\n⟦Like Loading…⟧\nBy March it was open water again.",
        ],
        keeps=[
            "They spent the day loading… and then the ship was sent to another port.",
            "Loading the last of the barges took all night.",
        ],
    ),
]
