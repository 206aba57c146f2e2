"""Words of menus, headers and footers, which go only beside other cruft.

Not cruft: an article about menus and web design, whose headings are "Menu" or "Search".
"""

from cleaner.rule import Phrases

SITE = {
    "en": """
        # of #
        # tags in total
        # views
        Announcement
        Article Search
        Post Series
        Recents
        a password will be e-mailed to you
        a password will be emailed to you
        about
        about us
        accessibility
        account
        advanced search
        advertise
        advertise with us
        all categories
        all news
        all tags
        all topics
        also available in
        archive
        archives
        back
        back to beginning
        back to main menu
        back to the beginning
        blog
        blog home
        blogs
        book a demo
        breadcrumb
        breadcrumbs
        browse
        browse all issues
        browse archive
        browse by category
        browse by topic
        browse categories
        careers
        cart
        clear filters
        close
        contact
        contact us
        continue to next page
        create account
        disclaimer
        enter keyword
        enter keywords
        explore our blog
        filter
        filter by
        filters
        first
        footer
        footer menu
        forgot password
        forgot your password
        forgot your password? get help
        get in touch
        go back
        go to the front page
        header
        help
        help center
        hire me
        hit enter to search or esc to close
        home
        home page
        imprint
        jump to
        language
        languages
        last
        latest issue
        legal
        legal notice
        locations
        log in
        log in / register
        log in sign up
        log out
        login
        login / register
        login to your account
        login to your account below
        logout
        main menu
        main navigation
        media kit
        menu
        mobile navigation
        mobile version
        more topics
        my account
        navigate
        navigation
        navigation menu
        new here
        news
        newsroom
        next
        next recipe
        next story
        next topic
        no matching documents
        no results
        no results found
        original site
        our blog
        page #
        page # / #
        page # of #
        pages
        password recovery
        popular categories
        popular searches
        popular tags
        popular topics
        press enter to search
        prev
        previous
        primary menu
        primary navigation
        primary sidebar
        privacy
        privacy & terms
        privacy and terms
        privacy notice
        privacy policy
        privacy statement
        products
        quick search
        recently updated
        recover your password
        refine results
        register
        remember me
        request a demo
        reset filters
        rss feeds
        scroll up
        search
        search blog
        search by keyword
        search for
        search for articles
        search for something
        search here
        search posts, tags and authors
        search results
        search results for
        search site
        search submit
        search the blog
        search the site
        search this blog
        search this site
        search this website
        secondary menu
        secondary navigation
        sections
        see all tags
        select a language
        select category
        select language
        select page
        select your language
        services
        shop
        show submenu
        sidebar
        sign in
        sign in / join
        sign in / register
        sign out
        signup / login
        site map
        site navigation
        site search
        sitemap
        social links menu
        sort
        start typing to search
        store
        sub menu
        submenu
        suggested searches
        support
        tag cloud
        tags and categories
        terms
        terms & conditions
        terms and conditions
        terms of sale
        terms of service
        terms of use
        text link
        to the top
        top
        top categories
        total views
        total visitors
        trending tags
        type a keyword
        type and hit enter
        type and press enter
        type here to search
        type to search
        type to start searching
        useful links
        view all result
        view all tags
        view cart
        views
        welcome back
        welcome! log into your account
        welcome! register for an account
        what are you looking for
        you are here
    """,
    "de": """
        # von #
        alle kategorien
        alle rubriken
        alle themen a-z
        ansprechpartner
        archiv
        archive
        auswahl
        blog
        brotkrumen
        deutsch
        dienste
        direkt zu
        einkaufswagen
        einloggen
        erweiterte suche
        filter
        filter zurücksetzen
        hauptmenü
        hauptnavigation
        hilfe
        home
        kontakt
        kontakt & hilfe
        konto
        links
        login
        logout
        mein konto
        mein profil
        menü
        metanavigation
        mobiles menü
        nachrichten
        nächste
        nächster
        navigation
        neu hier
        passwort vergessen
        rubriken
        schlagwortwolke
        schließen
        schnellsuche
        seite #
        seite # von #
        seiten
        seitennavigation
        servicenavigation
        sie sind angemeldet
        sprachauswahl
        sprache
        sprache wählen
        start
        startseite
        stichwortsuche
        suchbegriff
        suchbegriff eingeben
        suche
        suche nach
        suchen
        suchen nach
        suchergebnisse
        themen a-z
        themenübersicht
        übersicht
        unternavigation
        volltextsuche
        vorherige
        vorheriger
        warenkorb
        webseite durchsuchen
        weiter
        zurück
        zurück zu
        impressum
        impressum & datenschutz
        impressum und datenschutz
        impressum & kontakt
        kontakt & impressum
        kontakt/impressum
        kontakt und impressum
        datenschutz
        datenschutz & impressum
        datenschutzerklärung
        datenschutzerklärung · impressum
        datenschutzhinweis
        datenschutzhinweise
        privatsphäre
        agb
        agb und datenschutz
        allgemeine geschäftsbedingungen
        nutzungsbedingungen
        nutzungsbasierte onlinewerbung
        rechtliche hinweise
        haftungsausschluss
        widerrufsrecht
        mediadaten
        stellenangebote
        netiquette
        gewinnspiele
        rss-feed
        rss-feeds
        feed der einträge
        kommentar-feed
        kommentare-feed
        rss - beiträge
        rss - kommentare
        e-paper
        epaper
        leserreisen
        kleinanzeigen
        aktuelle ausgabe
        alle artikel
        angemeldet bleiben
        passwort
        passwort zurücksetzen
        ihr benutzername
        ihr passwort
        benutzername
        passwort-wiederherstellung
        ein passwort wird ihnen per e-mail zugeschickt
        fenster schließen
        suche nach: suche
        suche nach: suchen
        springe direkt zu
        navigation und service
        wir über uns
        häufige fragen (faq)
        barrierefreiheit
        zum anfang
        zurück zum anfang
        login oder neu registrieren
        login oder registrieren
        anmelden / registrieren
        registrieren / login
        jetzt neu registrieren
        benutzerkonto registrieren
        probleme beim login
        login mein konto
        automatisch anmelden
        einloggen mit
        passwort vergessen? hilfe
        herzlich willkommen! melden sie sich an
        herzlich willkommen! loggen sie sich in ihrem konto ein
        passwort wiederherstellungsinformationen werden dir per e-mail geschickt
        vollständiges profil anzeigen
        dieses popup nicht erneut anzeigen
        impressum & agb
        impressum und agb
        rechtliche hinweise und datenschutz
        blogroll
        # ansichten
        # aufrufe
        alle schlagwörter
        alle tags
        alle tags anzeigen
        angesagte tags
        aufrufe
        blättern
        diese website durchsuchen
        kürzlich aktualisiert
        seite durchsuchen
        zurück zum hauptmenü
        Alle Aufrufe: #
        Alle Besucher
        Artikel Suche
        Autorenliste
        Insgesamt # Schlagwörter
        Kategorieliste
        Letzte Einträge
        Monatliche Archive
        Nächster Tag
        Nützliche Links
        Original-Seite
        Suchresultate
        Tags und Kategorien
        Website durchsuchen
        konto erstellen
    """,
    "fr": """
        # sur #
        accueil
        archives
        blog
        choisir la langue
        connexion
        contact
        contactez-nous
        créer un compte
        déconnexion
        fermer
        fil d'ariane
        filtrer
        filtres
        langue
        liens rapides
        liens utiles
        menu
        menu principal
        menu secondaire
        mon compte
        mot de passe oublié
        navigation
        navigation principale
        nous contacter
        nuage de tags
        page #
        page # / #
        page # sur #
        page d'accueil
        pages
        panier
        plan du site
        précédent
        précédente
        recherche
        recherche avancée
        recherche pour
        rechercher
        rechercher sur le site
        résultats de la recherche
        résultats de recherche
        retour
        rubriques
        s'identifier
        se connecter
        se déconnecter
        sommaire du site
        suivant
        suivante
        toutes les catégories
        mentions légales
        politique de confidentialité
        protection des données
        conditions générales
        conditions générales d'utilisation
        conditions générales de vente
        cgu
        cgv
        qui sommes-nous
        données personnelles
        mot de passe
        la rédaction
        se connecter s'abonner
        nouvelles entrées
        anciennes entrées
        tous les tags
        voir tous les tags
        toutes les étiquettes
        retour au menu principal
        rechercher sur ce site
        entrez un mot-clé
        saisissez un mot-clé
        # vues
        tags populaires
        récemment mis à jour
        # tags au total
        Archives mensuelles
        Choisir une langue
        Jour suivant
        Liste des auteurs
        Liste des catégories
        Recherche d'article
        Site d'origine
        Suiv
        Total visiteurs
        Étiquettes et catégories
        identifiez-vous
        rester connecté
    """,
    "es": """
        # de #
        acceder
        acerca de nosotros
        anterior
        archivo
        archivos
        atrás
        blog
        buscador
        buscar
        buscar en el sitio
        buscar en este sitio
        buscar por
        búsqueda
        búsqueda avanzada
        búsqueda para
        carrito
        cerrar
        cerrar sesión
        contáctanos
        contáctenos
        contacto
        crear cuenta
        elegir idioma
        enlaces de interés
        enlaces rápidos
        entrar
        etiquetas populares
        filtrar
        filtrar por
        filtros
        home
        idioma
        idiomas
        ingresar
        inicia sesión
        iniciar sesión
        inicio
        ir a
        mapa del sitio
        mapa web
        menú
        menú principal
        menú secundario
        mi cuenta
        navegación
        navegación principal
        nosotros
        nube de etiquetas
        olvidé mi contraseña
        página #
        página # de #
        página de inicio
        página principal
        páginas
        portada
        quiénes somos
        registrarte
        resultados de búsqueda
        resultados de la búsqueda
        secciones
        siguiente
        todas las categorías
        volver
        aviso legal
        política de privacidad
        políticas de privacidad
        términos y condiciones
        términos de uso
        condiciones de uso
        estás aquí
        ingresar / registrarse
        iniciar sesión registrarse
        iniciar sesión registrarme
        todas las etiquetas
        ver todas las etiquetas
        volver al menú principal
        regresar al menú principal
        escribe para buscar
        # vistas
        # visitas
        # visualizaciones
        actualizado recientemente
        # etiquetas en total
        Archivos Mensuales
        Buscar artículo
        Enlaces útiles
        Etiquetas y Categorías
        Lista de autores
        Lista de categorías
        Próximo día
        Recientes
        Seleccione el idioma
        Sitio original
        Visitantes totales
        identifícate
        recordarme
        regístrate
        ¿no tienes cuenta?
    """,
    "pt": """
        # de #
        acessar
        anterior
        arquivo
        arquivos
        blog
        busca
        busca avançada
        buscar
        carrinho
        contacto
        contactos
        contato
        criar conta
        editorias
        entrar
        esqueceu a senha
        esqueci minha senha
        fale conosco
        fechar
        filtrar
        filtrar por
        filtros
        home
        idioma
        iniciar sessão
        início
        links rápidos
        links úteis
        mapa do site
        menu
        menu principal
        minha conta
        navegação
        navegação principal
        nuvem de tags
        página #
        página # de #
        página inicial
        páginas
        pesquisa
        pesquisar
        pesquisar neste site
        pesquisar por
        procurar
        próxima
        próximo
        quem somos
        registar
        resultados da busca
        resultados da pesquisa
        sair
        secções
        seções
        seguinte
        sobre nós
        todas as categorias
        voltar
        política de privacidade
        termos de uso
        termos e condições
        anuncie
        termos de serviço
        aviso legal
        todas as tags
        ver todas as tags
        todas as etiquetas
        voltar ao menu principal
        buscar neste site
        digite para pesquisar
        digite uma palavra-chave
        # visualizações
        tags populares
        atualizado recentemente
        todas as postagens
        # etiquetas no total de
        Arquivos mensais
        Etiquetas e Categorias
        Mapa do sítio
        Pesquisa Avançada
        Pesquisar no Sítio
        Recentes
        Total de visitantes
        lembrar-me
        não tem conta?
    """,
    "it": """
        # di #
        # tags in totale
        # visualizzazioni
        Archivio mensile
        Elenco degli autori
        Elenco delle categorie
        Giorno successivo
        Recenti
        Sito originale
        Tag e categorie
        accedi
        aggiornati di recente
        archivi
        archivio
        avanti
        blog
        briciole di pane
        carrello
        cerca
        cerca in questo sito
        cerca nel sito
        cerca per
        chi siamo
        chiudi
        collegamenti rapidi
        condizioni d'uso
        contattaci
        contatti
        crea un account
        digita per cercare
        esci
        filtra
        filtra per
        filtri
        guarda tutti i tag
        home
        home page
        il mio account
        indietro
        indietro al menu principale
        informativa privacy
        informativa sulla privacy
        lingua
        link utili
        mappa del sito
        menu
        menu principale
        mostra tutti i tag
        navigazione
        navigazione principale
        non hai un account?
        note legali
        nuvola di tag
        pagina #
        pagina # di #
        pagina iniziale
        pagina principale
        pagine
        password dimenticata
        precedente
        privacy policy
        prossima
        prossimo
        redazione
        registrati
        ricerca
        ricerca avanzata
        ricerca per
        ricordami
        risultati della ricerca
        rubriche
        sei qui
        sezioni
        successiva
        successivo
        tag popolari
        termini di servizio
        termini e condizioni
        torna al menu principale
        torna su
        tutte le categorie
        tutti i tag
        vai su
    """,
    "nl": """
        # keer bekeken
        # labels in totaal
        # van #
        # weergaven
        Artikel Zoeken
        Auteurslijst
        Categorieënlijst
        Homepagina
        Maandelijkse archieven
        Originele site
        Tags en Categorieën
        Website doorzoeken
        account aanmaken
        algemene voorwaarden
        alle categorieën
        alle tags bekijken
        archief
        archieven
        blog
        colofon
        contact
        doorzoek deze site
        filteren
        filters
        geavanceerd zoeken
        gebruiksvoorwaarden
        handige links
        home
        hoofdmenu
        hoofdnavigatie
        inloggen
        kruimelpad
        menu
        mijn account
        naar boven
        navigatie
        nog geen account?
        onthoud mij
        over ons
        pagina #
        pagina # van #
        pagina's
        populaire tags
        privacybeleid
        privacyverklaring
        recent bijgewerkt
        registreren
        rubrieken
        sitemap
        sluiten
        snelle links
        sorteer op
        startpagina
        taal
        terug
        terug naar hoofdmenu
        typ om te zoeken
        uitloggen
        volgende
        volgende dag
        vorige
        wachtwoord vergeten
        winkelwagen
        zoek
        zoek op
        zoek op deze site
        zoeken
        zoeken naar
        zoekresultaten
    """,
    "sv": """
        # av #
        alla kategorier
        arkiv
        avancerad sökning
        blogg
        filtrera
        föregående
        genvägar
        glömt lösenord
        glömt lösenordet
        hem
        huvudmeny
        kassa
        kontakt
        kontakta oss
        kundvagn
        logga in
        logga ut
        meny
        mina sidor
        mitt konto
        nästa
        navigation
        navigering
        om oss
        registrera
        registrera dig
        sida #
        sida # av #
        sidor
        skapa konto
        snabblänkar
        sök
        sök efter
        sök på sidan
        sökresultat
        sortera
        språk
        stäng
        startsida
        tillbaka
        välj språk
        webbplatskarta
        integritetspolicy
        användarvillkor
        allmänna villkor
        personuppgiftspolicy
        till toppen
        tillbaka upp
        alla taggar
        visa alla taggar
        tillbaka till huvudmenyn
        sök på webbplatsen
        skriv för att söka
        # visningar
        populära taggar
        nyligen uppdaterad
        Användbara länkar
        Hemsida
        Kategorilista
        Månatligt arkiv
        Nästa dag
        Originalsida
        Senaste
        Skribentlista
        Taggar och Kategorier
        har du inget konto?
        kom ihåg mig
    """,
    "da": """
        # af #
        alle kategorier
        arkiv
        arkiver
        avanceret søgning
        blog
        brødkrummer
        filtrer
        forrige
        forside
        forsiden
        genveje
        glemt adgangskode
        glemt kodeord
        hjem
        hovedmenu
        indkøbskurv
        kontakt
        kontakt os
        log ind
        log ud
        luk
        menu
        min konto
        næste
        navigation
        om os
        opret bruger
        opret konto
        side #
        side # af #
        sider
        sidste
        sitemap
        søg
        søg efter
        søgeresultater
        sprog
        tilbage
        vælg sprog
        privatlivspolitik
        handelsbetingelser
        persondatapolitik
        vilkår og betingelser
        til toppen
        til top
        se alle tags
        alle emneord
        tilbage til hovedmenuen
        søg på siden
        søg på dette websted
        skriv for at søge
        # visninger
        populære tags
        Nøgleord og kategorier
        Oprindeligt hjemmeside
        Søgeresultat
        Søgning
        Tidligere
        Åbn arkiv
        har du ikke en konto?
        husk mig
        log på
    """,
    "nb": """
        # av #
        alle kategorier
        arkiv
        avansert søk
        blogg
        brødsmuler
        filtrer
        forrige
        forside
        forsiden
        glemt passord
        handlekurv
        hjem
        hovedmeny
        hovednavigasjon
        kontakt
        kontakt oss
        logg inn
        logg ut
        lukk
        meny
        min konto
        min side
        navigasjon
        neste
        nettstedskart
        om oss
        registrer
        side #
        side # av #
        sider
        snarveier
        søk
        søk etter
        søkeresultater
        språk
        tilbake
        velg språk
        personvern
        personvernerklæring
        brukervilkår
        vilkår og betingelser
        til toppen
        til topps
        alle tagger
        vis alle tagger
        alle stikkord
        tilbake til hovedmenyen
        søk på siden
        søk på nettstedet
        skriv for å søke
        nylig oppdatert
        Merker og kategorier
        Opprinnelig side
        Søk i nettstedet
        har du ikke konto?
        husk meg
        opprett konto
        registrer deg
    """,
    "fi": """
        arkisto
        arkistot
        blogi
        edellinen
        etsi
        etsi sivustolta
        etusivu
        hae
        hae sivustolta
        haku
        hakutulokset
        kaikki kategoriat
        kieli
        kirjaudu
        kirjaudu sisään
        kirjaudu ulos
        koti
        luo tili
        murupolku
        navigaatio
        navigointi
        oma tili
        ostoskori
        ota yhteyttä
        päävalikko
        pikalinkit
        rekisteröidy
        salasana unohtunut
        seuraava
        sivu #
        sivukartta
        sivut
        sulje
        takaisin
        tarkennettu haku
        tietoa meistä
        unohditko salasanasi
        valikko
        valitse kieli
        yhteystiedot
        tietosuoja
        tietosuojaseloste
        käyttöehdot
        rekisteriseloste
        alkuun
        olet täällä
        kaikki tunnisteet
        näytä kaikki tunnisteet
        kaikki avainsanat
        takaisin päävalikkoon
        kirjoita hakusana
        # katselukertaa
        # näyttökertaa
        suositut tunnisteet
        Alkuperäinen sivusto
        Avainsanat ja kategoriat
        Edelliset #
        Hyödyllisiä linkkejä
        Julkaisijat
        Kategorialistaus
        Kuukausiarkisto
        Laajennettu haku
        Seuraava päivä
        Seuraavat #
        eikö sinulla ole tunnusta?
        muista minut
    """,
    "pl": """
        # odsłon
        # wyświetleń
        # z #
        Archiwum miesięczne
        Lista autorów
        Lista kategorii
        Mapa witryny
        Następny dzień
        Oryginalna strona
        Partnerzy serwisu
        Pomocne linki
        Szukaj w witrynie
        Tagi i Kategorie
        archiwa
        archiwum
        biuletyn informacji publicznej
        blog
        chmura tagów
        deklaracja dostępności
        do góry
        filtruj
        filtry
        galerie zdjęć
        jesteś tutaj
        język
        języki
        kalendarz imprez
        kalendarz wydarzeń
        kontakt
        koszyk
        mapa serwisu
        mapa strony
        menu
        menu główne
        menu odnośników serwisów społecznościowych
        moje konto
        na górę
        na początek
        na skróty
        następna
        następne
        następny
        nawigacja
        nie pamiętasz hasła
        o nas
        ogłoszenia drobne
        okruszki
        ostatnio zaktualizowane
        polityka prywatności
        poprzedni
        poprzednia
        poprzednie
        popularne tagi
        powrót
        powrót do menu głównego
        program tv
        przeglądaj archiwum
        przydatne linki
        redakcja
        regulamin
        rejestracja
        rejestracja online
        rodo
        skontaktuj się z nami
        strona #
        strona # z #
        strona główna
        strony
        szukaj
        szukaj na stronie
        szukaj na tej stronie
        szukaj w serwisie
        szukaj wpisów, tagów i autorów
        szybkie linki
        umów się na wizytę
        utwórz konto
        warunki korzystania
        wpisz szukaną frazę
        wpisz słowo kluczowe
        wróć
        wróć do menu głównego
        wstecz
        wszystkie kategorie
        wszystkie tagi
        wybierz język
        wyloguj
        wyloguj się
        wyniki wyszukiwania
        wysoki kontrast
        wyszukaj
        wyszukiwanie
        wyszukiwanie zaawansowane
        wyszukiwarka
        zaloguj
        zaloguj się
        zamknij
        zarejestruj się
        zobacz wszystkie tagi
    """,
    "cs": """
        # z #
        archiv
        archivy
        blog
        další
        domů
        drobečková navigace
        filtrovat
        filtry
        hlavní menu
        hlavní navigace
        hlavní stránka
        hledání
        hledat
        jazyk
        kontakt
        kontaktujte nás
        kontakty
        košík
        mapa stránek
        mapa webu
        menu
        menu pro sociální sítě
        můj účet
        následující
        navigace
        o nás
        odhlásit
        odhlásit se
        pokročilé vyhledávání
        předchozí
        přihlášení
        přihlásit
        registrace
        rubriky
        rychlé odkazy
        seřadit podle
        strana #
        strana # z #
        stránka #
        stránky
        úvod
        úvodní stránka
        užitečné odkazy
        všechny kategorie
        vyberte jazyk
        vyhledat
        vyhledávání
        výsledky hledání
        výsledky vyhledávání
        zapomenuté heslo
        zapomněli jste heslo
        zavřít
        zpět
        ochrana osobních údajů
        obchodní podmínky
        podmínky užití
        zásady ochrany osobních údajů
        nahoru
        na začátek
        jste zde
        všechny štítky
        zobrazit všechny štítky
        zpět do hlavního menu
        hledat na tomto webu
        hledat na webu
        vyhledat na webu
        zadejte hledaný výraz
        # zobrazení
        # zhlédnutí
        populární štítky
        Mapa portálu
        Měsíční archivy
        Následující den
        Prohledat portál
        Původní stránka
        Seznam autorů
        Seznam kategorií
        Štítky a kategorie
        Hlavní strana
        Z domova
        Ze světa
        kalendář akcí
        tip na výlet
        tipy na výlet
        hlavní rubriky
        úřední deska
        prohlášení o přístupnosti
        další odkazy
        přihlaste se
        archiv článků
    """,
    "hu": """
        archívum
        bejelentkezés
        belépés
        bezár
        bezárás
        blog
        címkefelhő
        elfelejtett jelszó
        előző
        fiókom
        főmenü
        főoldal
        hasznos linkek
        kapcsolat
        keresés
        keresés a következő kifejezésre
        keresés az oldalon
        keresési eredmények
        kezdőlap
        kijelentkezés
        kilépés
        kosár
        következő
        közösségi hivatkozások menü
        menü
        morzsamenü
        navigáció
        nyelv
        nyelvválasztó
        nyitólap
        oldal #
        oldalak
        oldaltérkép
        összes kategória
        regisztráció
        részletes keresés
        rólunk
        rovatok
        szűrés
        vissza
        impresszum
        adatvédelem
        adatvédelmi tájékoztató
        adatkezelési tájékoztató
        felhasználási feltételek
        itt vagy
        összes címke
        minden címke
        összes címke megtekintése
        vissza a főmenübe
        keresés a honlapon
        # megtekintés
        népszerű címkék
        legutóbb frissítve
        írj valamit
        Címkék és kategóriák
        Eredeti honlap
        Főoldalra ugrás
        Haladó keresés
        Havi arhívum
        Kategória lista
        Keresés a portálon
        Keresés eredménye
        Szerző lista
        városlista
        eseménynaptár
        programajánló
        médiaajánlat
        tv műsor
        rovataink
        letölthető dokumentumok
        közérdekű adatok
        méret px
        mutatás kezdődik a oldaltól
    """,
    "ro": """
        # din #
        acasă
        arhiva
        arhive
        autentificare
        blog
        caută
        caută după
        căutare
        căutare avansată
        contact
        contactează-ne
        contul meu
        coș de cumpărături
        creează cont
        deconectare
        despre noi
        filtrează
        hartă site
        meniu legături sociale
        înapoi
        închide
        înregistrare
        legături rapide
        limbă
        linkuri utile
        meniu
        meniu principal
        navigare
        pagina #
        pagina # din #
        pagina principală
        pagini
        parolă uitată
        rezultate căutare
        rezultatele căutării
        sortează după
        toate categoriile
        următoarea
        următor
        următorul
        politica de confidențialitate
        termeni și condiții
        în sus
        mergi sus
        ești aici
        toate etichetele
        vezi toate etichetele
        înapoi la meniul principal
        caută pe acest site
        caută pe site
        caută în site
        nu au fost găsite rezultate
        # vizualizări
        # de vizualizări
        etichete populare
        actualizate recent
        Etichete și Categorii
        Harta site-ului
        Pagină originală
        prima pagină
        mica publicitate
        curs valutar
        alte secțiuni
    """,
    "el": """
        # από #
        αναζήτηση
        αναζήτηση για
        αποσύνδεση
        αποτελέσματα αναζήτησης
        αρχεία
        αρχείο
        αρχική
        αρχική σελίδα
        γλώσσα
        είσοδος
        επικοινωνία
        επιλογή γλώσσας
        επιστροφή
        επόμενη
        επόμενο
        καλάθι
        κλείσιμο
        κύριο μενού
        λογαριασμός
        μενού
        μενού συνδέσμων κοινωνικών δικτύων
        ξεχάσατε τον κωδικό σας
        ο λογαριασμός μου
        όλες οι κατηγορίες
        πίσω
        πλοήγηση
        προηγούμενη
        προηγούμενο
        σελίδα #
        σελίδα # από #
        σελίδες
        σύνδεση
        σύνθετη αναζήτηση
        σχετικά με εμάς
        φίλτρα
        χάρτης ιστοσελίδας
        χρήσιμοι σύνδεσμοι
        πολιτική απορρήτου
        όροι χρήσης
        είστε εδώ
        βρίσκεστε εδώ
        όλες οι ετικέτες
        δείτε όλες τις ετικέτες
        επιστροφή στο κύριο μενού
        αναζήτηση στον ιστότοπο
        αναζήτηση στο site
        πληκτρολογήστε για αναζήτηση
        κανένα αποτέλεσμα
        # προβολές
        δημοφιλείς ετικέτες
        πληκτρολογήστε κάτι
        Αναζήτηση στον Ιστοχώρο
        Ετικέτες και κατηγορίες
        Ιστοσελίδα αρχικής ανάρτησης
        Χάρτης Ιστοχώρου
    """,
    "tr": """
        ana menü
        ana sayfa
        anasayfa
        ara
        arama
        arama sonuçları
        arama yap
        arşiv
        arşivler
        bize ulaşın
        blog
        sosyal bağlantılar menüsü
        çıkış
        çıkış yap
        detaylı arama
        dil
        dil seçin
        filtrele
        filtreler
        geri
        geri dön
        gezinme
        giriş
        giriş yap
        hakkımızda
        hesabım
        hızlı erişim
        hızlı linkler
        ileri
        iletişim
        kapat
        menü
        önceki
        oturum aç
        sayfa #
        sayfalar
        sepet
        sepetim
        şifremi unuttum
        site haritası
        sitede ara
        sonraki
        tüm kategoriler
        üye girişi
        yararlı linkler
        gizlilik politikası
        kullanım koşulları
        künye
        gizlilik
        yeni yazılar
        eski yazılar
        yeni kayıtlar
        eski kayıtlar
        tüm etiketler
        tüm etiketleri gör
        ana menüye dön
        ana menüye geri dön
        bu sitede ara
        aramak için yazın
        arama yapmak için yazın
        # görüntüleme
        # görüntülenme
        # okunma
        popüler etiketler
        arşive göz at
        yazı, etiket ve yazar ara
        Aranacak metin
        Aylık arşivler
        Ayrıntılı arama
        Etiketler ve Kategoriler
        Faydalı bağlantılar
        Kategori listesi
        Orjinal web sayfası
        Sonraki gün
        Toplam Ziyaretçi
        Toplamda # etiket
        Yazar listesi
        köşe yazarları
        nöbetçi eczaneler
        yol durumu
        puan durumu
        döviz kurları
        canlı borsa
        haber arşivi
    """,
    "ru": """
        # из #
        # просмотров
        # тэгов всего
        Архив за месяц
        Вперед
        Всего посетителей
        Оригинальный сайт
        Просмотров: #
        Следующий день
        Список авторов
        Список категорий
        Тэги и категории
        архив
        архивы
        баннер
        блог
        в начало
        введите ключевое слово
        введите поисковый запрос
        вверх
        вернуться в главное меню
        верхнее меню
        войти
        все категории
        все метки
        все разделы
        все рубрики
        все теги
        вход
        вход / регистрация
        вы здесь
        выберите язык
        выйти
        выход
        главная
        главная страница
        главное меню
        забыли пароль
        закрыть
        к началу
        карта сайта
        категория
        контакты
        корзина
        личный кабинет
        меню
        меню социальных ссылок
        мой аккаунт
        наверх
        навигация
        назад
        назад в главное меню
        найти
        недавние
        недавно обновлённые
        нижнее меню
        новые записи
        новые посты
        о нас
        о проекте
        облако тегов
        основная навигация
        основное меню
        поиск
        поиск по сайту
        поиск по этому сайту
        показать меню сайта
        полезные ссылки
        политика конфиденциальности
        пользовательское соглашение
        популярные теги
        посмотреть все теги
        предыдущая
        предыдущий
        просмотров #
        разделы
        расширенный поиск
        регистрация
        результаты поиска
        следующая
        следующий
        сортировать по
        страница #
        страница # из #
        страницы
        условия использования
        фильтры
        хлебные крошки
        язык
    """,
    "uk": """
        # з #
        # переглядів
        # тегів всього
        Всього відвідувачів
        Наступний день
        Оригінал сайту
        Складний пошук
        Список авторів
        Список категорій
        Теги і категорії
        Щомісячні архіви
        архів
        архіви
        банер
        блог
        введіть ключове слово
        вгору
        ви тут
        вийти
        вихід
        всі категорії
        всі рубрики
        всі теги
        вхід
        головна
        головна сторінка
        головне меню
        до початку
        догори
        забули пароль
        закрити
        знайти
        категорія
        контакти
        корисні посилання
        кошик
        мапа сайту
        меню
        меню соціальних посилань
        мова
        мій кабінет
        на початок
        навігація
        нагору
        назад
        наступна
        наступний
        нещодавно оновлені
        оберіть мову
        особистий кабінет
        переглянути всі теги
        повернутися до головного меню
        політика конфіденційності
        попередня
        попередній
        популярні теги
        пошук
        пошук дописів, тегів та авторів
        пошук за запитом
        пошук на сайті
        пошук по сайту
        правила користування
        про нас
        результати пошуку
        реєстрація
        розділи
        розширений пошук
        сторінка #
        сторінка # з #
        сторінки
        увійти
        умови використання
        усі рубрики
        усі теги
        фільтри
    """,
    "ar": """
        # من #
        ابحث
        ابحث عن
        ابحث في الموقع
        اتصل بنا
        اختر اللغة
        أرشيف
        إغلاق
        أقسام الموقع
        الأرشيف
        الأقسام
        البحث
        البحث المتقدم
        البحث عن
        البحث في الموقع
        التالي
        التنقل
        الرئيسية
        السابق
        السلة
        الصفحات
        الصفحة #
        الصفحة الرئيسية
        العودة
        القائمة
        القائمة الرئيسية
        اللغة
        إنشاء حساب
        بحث
        بحث متقدم
        تسجيل
        تسجيل الخروج
        تسجيل الدخول
        تسجيل دخول
        تواصل معنا
        جميع الأقسام
        حسابي
        خريطة الموقع
        دخول
        رجوع
        روابط سريعة
        روابط مفيدة
        سلة المشتريات
        صفحة #
        صفحة # من #
        فلترة
        قائمة
        قائمة الروابط الإجتماعية
        مدونة
        من نحن
        نتائج البحث
        نسيت كلمة المرور
        هل نسيت كلمة المرور
        كل الأقسام
        سياسة الخصوصية
        شروط الاستخدام
        الشروط والأحكام
        عرض كل الوسوم
        كل الوسوم
        اكتب للبحث
        بحث في الموقع
        اضغط على زر البحث
        إجمالي المشاهدات
        مشاهدات
        # مشاهدات
        # مشاهدة
        متوفر أيضا في
        متوفر أيضا بـ
        بدون عنوان
        رابط المقال
        الوسوم الشائعة
        المحدثة مؤخرا
        الأجدد
        الأقدم
        # وسماً بالمُجمل
        إجمالي الزوار
        الأرشيفات
        التالية
        الموقع الأصلي
        بحث تفصيلي
        تصنيفات و فئات
        عاجل
        عربي ودولي
        للإعلان معنا
        كتاب ومقالات
    """,
    "fa": """
        # از #
        # بازدید
        # برچسب در مجموع
        آرشیو
        آرشیو ماهیانه
        اخبار استان ها
        اخبار ایران
        اخبار جهان
        انتخاب زبان
        اوقات شرعی
        بازدید #
        بازدید: #
        بازگشت
        بایگانی
        برای شروع جستجو تایپ کنید
        برچسب‌ها و دسته‌ها
        برچسب‌های پرطرفدار
        برگه‌ها
        بستن
        بعدی
        بلاگ
        تعداد بازدید
        تعداد بازدید کنندگان
        تماس با ما
        ثبت نام
        جدیدتر
        جستجو
        جستجو برای
        جستجو در سایت
        جستجوی پیشرفته
        جست‌وجو
        حریم خصوصی
        حساب من
        حساب کاربری
        خانه
        خروج
        در این سایت جستجو کنید
        درباره ما
        دسترسی سریع
        دسته بندی ها
        دسته‌بندی‌ها
        رمز عبور را فراموش کرده‌اید
        روز بعدی
        زبان
        سایت اصلی
        سبد خرید
        شرایط استفاده
        صفحات
        صفحه #
        صفحه # از #
        صفحه اصلی
        صفحه نخست
        صفحه نخست روزنامه
        عکس و فیلم
        فهرست
        فهرست اصلی
        فهرست شبکه‌های اجتماعی
        فیلترها
        قبلی
        قدیمی‌تر
        قوانین و مقررات
        لیست موضوعات
        لیست نویسندگان
        لینک های مفید
        لینک‌های مفید
        مجموع بازدیدها
        منو
        منوی اصلی
        نتایج جستجو
        نقشه سایت
        همه برچسب‌ها
        همه دسته‌ها
        همچنین قابل دسترس از
        وبلاگ
        ورود
        ورود / ثبت نام
        پیوندهای مفید
    """,
    "he": """
        # צפיות
        אודות
        אודותינו
        אין תוצאות
        ארכיב
        ארכיון
        ארכיון חודשי
        אתר המקורי
        בחר שפה
        בית
        בלוג
        דף הבית
        הבא
        הבא בתור
        החשבון שלי
        הצהרת נגישות
        הקודם
        התחבר
        התחברות
        התנתק
        התנתקות
        חדשות מקומיות
        חזור
        חזרה
        חזרה לעמוד הראשי
        חזרה לתפריט הראשי
        חיפוש
        חיפוש באתר
        חיפוש מתקדם
        חפש
        חפש באתר
        יום הבא
        יצירת קשר
        כל הקטגוריות
        כל התגיות
        כניסה
        לדף הבית
        מדורים
        מדיניות פרטיות
        מפת האתר
        מצב קריאה
        מרחבי האתר
        ניווט
        סגור
        סינון
        סל קניות
        עגלת קניות
        עמוד #
        עמוד # מתוך #
        עמוד הבית
        צור קשר
        צרו קשר
        קודם
        קישורים מהירים
        קישורים שימושיים
        ראשי
        רשימת עורכים
        רשימת קטגוריות
        שכחת סיסמה
        שפה
        תגים וקטגוריות
        תוצאות חיפוש
        תנאי שימוש
        תפריט
        תפריט קישורים חברתיים
        תפריט ראשי
    """,
    "hi": """
        # बार देखा गया
        अगला
        आगामी
        आर्काइव
        इस साइट में खोजें
        ई पेपर
        ई-पेपर
        उन्नत खोज
        उपलब्ध भाषाएँ
        कैटेगरी
        खोज
        खोज परिणाम
        खोज शुरू करने के लिए टाइप करें
        खोजें
        गोपनीयता नीति
        टैग्स और श्रेणियाँ
        डिस्क्लेमर
        देश की खबरें
        नियम और शर्तें
        पासवर्ड भूल गए
        पिछला
        पिछ्ला
        पीछे
        पृष्ठ #
        पेज #
        बंद करें
        ब्लॉग
        भाषा
        भाषा चुनें
        मुखपृष्ठ
        मुख्य पृष्ठ
        मुख्य मेनू
        मुख्य मेनू में वापस जाएं
        मूल साइट
        मेनू
        मेन्यू
        रजिस्टर करें
        राज्य चुनें
        लॉग आउट
        लॉग इन
        लॉग इन करें
        लॉगिन
        वापस
        वापस जाएं
        वेब स्टोरी
        वेब स्टोरीज
        शहर चुनें
        श्रेणियां
        संग्रह
        संपर्क करें
        सभी टैग देखें
        सभी श्रेणियां
        सर्च
        सर्च करें
        साइट खोजें
        साइट मानचित्र
        साइट मैप
        साइन इन
        साइन इन करें
        सामाजिक कड़ी सूचि
        सारे टैग देखें
        हमसे संपर्क करें
        हमारे बारे में
        हिंदी न्यूज़
        होम
        होम पेज
    """,
    "id": """
        # dari #
        # dilihat
        # kali dilihat
        # total tags
        Berikut
        Cari dalam website
        Pencarian Lanjut
        Sebelum
        Situs orisinal
        Tag dan Kategori
        akun saya
        arsip
        bahasa
        beranda
        berikutnya
        blog
        cari
        cari berita
        cari di situs ini
        cari untuk
        cek fakta
        daftar akun
        dilihat # kali
        disematkan
        filter
        halaman #
        halaman # dari #
        halaman utama
        halaman: # # #
        hasil pencarian
        hubungi kami
        indeks
        indeks berita
        info iklan
        infografis
        jadwal sholat
        jadwal tv
        juga tersedia dalam
        kebijakan privasi
        keluar
        kembali
        kembali ke menu utama
        keranjang
        kode etik
        kontak
        kontak kami
        langganan buletin
        lanjut
        lihat semua tag
        lupa kata sandi
        lupa password
        masuk
        masuk / daftar
        menu
        menu tautan sosial
        menu utama
        navigasi
        pedoman media siber
        pencarian
        pencarian lanjutan
        pencarian untuk
        peta situs
        pilih bahasa
        redaksi
        sebelumnya
        selanjutnya
        semua kategori
        semua tag
        syarat dan ketentuan
        tagar
        tagar terpopuler
        tampilkan lainnya
        tautan cepat
        telusuri
        tentang kami
        terbaru
        terlama
        tutup
        ups! tidak ada hasil yang ditemukan
        urutkan
    """,
    "vi": """
        bản đồ trang
        bộ lọc
        chọn ngôn ngữ
        menu mạng xã hội
        đăng nhập
        đăng nhập / đăng ký
        đăng xuất
        danh mục
        điều hướng
        đóng
        giỏ hàng
        giới thiệu
        kết quả tìm kiếm
        liên hệ
        liên hệ với chúng tôi
        liên kết hữu ích
        liên kết nhanh
        lưu trữ
        menu
        menu chính
        ngôn ngữ
        quay lại
        quên mật khẩu
        sau
        tài khoản của tôi
        tất cả chuyên mục
        tất cả danh mục
        thể loại
        tiếp
        tiếp theo
        tìm kiếm
        tìm kiếm cho
        tìm kiếm nâng cao
        trang #
        trang # / #
        trang chủ
        trở lại
        về chúng tôi
        chính sách bảo mật
        điều khoản sử dụng
        nhập từ khoá
        nhập từ khóa tìm kiếm
        nhập từ khóa cần tìm
        tìm kiếm trên trang này
        lượt xem
        # lượt xem
        # lượt thích
        tất cả thẻ
        lượt xem: #
        cập nhật: #
        không có kết quả tìm kiếm
        mới cập nhật
        các thẻ thịnh hành
        mới hơn
        cũ hơn
        Gần đây
        Kế tiếp
        Sơ đồ Hệ thống
        Thẻ và Thể loại
        Trang gốc
        Tổng số truy cập
        có # thẻ tất cả
        tòa soạn
        lịch phát sóng
        infographic
        bạn đọc
        đặt báo
    """,
    "zh": """
        # 次浏览
        # 次阅读
        上一个
        下一个
        主导航
        主菜单
        主页
        主页面
        作者列表
        使用条款
        使用条款和首页
        免责声明
        全部分类
        公告
        关于我们
        关闭
        其他语言版本
        博客
        原文地址
        友情链接
        可用链接
        图片新闻
        导航
        导航菜单
        归档
        忘记密码
        总访客量
        总访问量 # 次
        我的账户
        所有分类
        所有标签
        搜索
        搜索本站
        搜索结果
        文章归档
        服务条款
        查看所有标签
        标签云
        标签和分类
        每月存档
        没有搜索结果
        法律声明
        注册
        注销
        浏览 #
        浏览次数：#
        浏览量
        浏览量：#
        浏览：#
        登出
        登录
        登录/注册
        目前共计 # 个标签
        社交网络链接菜单
        社群鏈結選單
        站内搜索
        第#页
        第#页,共#页
        类别列表
        系列文章
        网站地图
        网站搜索
        联系我们
        菜单
        语言
        请输入关键字
        请输入关键词
        请输入搜索内容
        购物车
        输入关键字
        输入关键词
        退出登录
        选择语言
        阅读 #
        阅读次数
        阅读量
        阅读量：#
        阅读：#
        隐私政策
        首页
        高级搜索
        # 次瀏覽
        上一個
        下一個
        主導覽
        主選單
        主頁
        主頁面
        人氣：#
        使用條款
        全部分類
        其他語言版本
        原始網站
        導覽
        導覽選單
        彙整
        忘記密碼
        我的帳戶
        所有分類
        所有標籤
        搜尋
        搜尋本站
        搜尋本站內容
        搜尋結果
        搜尋網站
        會員登入
        服務條款
        查看所有標籤
        標籤和分類
        標籤雲
        檢索
        歸檔
        沒有找到結果
        瀏覽人次
        瀏覽人次：#
        瀏覽數
        瀏覽數：#
        瀏覽次數
        登入
        登入/註冊
        目前共有 # 個標籤
        相關網站
        站內搜尋
        第#頁
        第#頁,共#頁
        網站地圖
        網站導覽
        總訪問量 # 次
        聯絡我們
        訪客總數
        註冊
        語言
        請輸入關鍵字
        購物車
        輸入關鍵字
        進階搜尋
        選單
        選擇語言
        部落格
        關於我們
        關閉
        隱私政策
        隱私權政策
        首頁
        點閱
        點閱數：#
        點閱：#
    """,
    "ja": """
        # / #
        # ビュー
        お問い合わせ
        お問合せ
        お知らせ
        このサイトを検索
        すべてのタグ
        すべてのタグを見る
        アーカイブ
        カテゴリーおよびタグ一覧
        カテゴリー一覧
        カテゴリ一覧
        カート
        キーワードを入力
        サイトを検索
        サイトナビゲーション
        サイトマップ
        サイト内検索
        サイドバーを開く
        サイドバーを隠す
        シリーズ記事
        ソーシャルリンクメニュー
        トップ
        トップページ
        トピックス
        トラックバック
        ナビゲーション
        ナビゲーションメニュー
        パスワードをお忘れの方
        パンくずリスト
        ブログ
        プライバシーポリシー
        ページ#
        ホーム
        ホームページ
        マイページ
        メインナビゲーション
        メインメニュー
        メニュー
        ランキング
        リンク集
        ログアウト
        ログイン
        他の言語で読む
        会員登録
        個人情報保護方針
        元のサイト
        全 # タグ
        全てのタグを見る
        利用規約
        前へ
        合計閲覧者数
        学校日記
        戻る
        新着情報
        新規会員登録
        新規登録
        月別アーカイブ
        検索
        検索する
        検索結果
        検索結果が見つかりませんでした
        次へ
        特定商取引法に基づく表記
        著作権について
        言語
        言語を選択
        詳細検索
        速報
        運営会社
        過去記事一覧
        閲覧数
    """,
    "ko": """
        # / #
        # 조회수
        icon인기기사
        개인정보 처리방침
        개인정보처리방침
        개인정보취급방침
        검색
        검색 결과
        검색어를 입력하세요
        검색어를 입력해 주세요
        검색어를 입력해주세요
        검색하기
        고객센터
        공지
        내 계정
        내비게이션
        다음
        닫기 버튼
        뒤로
        뒤로 가기
        로그아웃
        로그인
        마이페이지
        메뉴
        메인 메뉴
        메인 메뉴로 돌아가기
        모든 카테고리
        모든 태그
        모든 태그 보기
        목록
        목록보기
        목차로
        문의하기
        바로가기
        반응형
        블로그
        비밀번호 찾기
        사이드바 숨기기
        사이드바 열기
        사이트 내 검색
        사이트맵
        사이트에서 검색
        상세검색
        소셜 링크 메뉴
        속보
        시리즈 글
        아카이브
        언어
        언어 선택
        여백
        이 사이트 검색
        이용약관
        이전
        인기 태그
        장바구니
        전체 메뉴
        전체메뉴
        조회 #
        조회수
        조회수 #
        주 메뉴
        청소년보호정책
        총 #개의 태그
        최근 업데이트
        태그 구름
        태그와 분류
        통합검색
        페이지 #
        홈
        회사소개
        회원 가입
        회원가입
    """,
}


RULES = [
    Phrases(
        id="navigation/site",
        reason="It is a word of the site's menus, beside other cruft.",
        phrases=SITE,
        weak=True,
        removes=["⟦Skip to content\nHome\nBlog\nContact us⟧\n\nThe harbour opened in 1902.", "⟦Previous\nNext⟧"],
        keeps=[
            "The old ferry\nBlog\nThe new ferry",
            "The harbour opened in 1902.\n\nSearch\n\nThe search for the lost bell went on for years.",
        ],
    ),
]
