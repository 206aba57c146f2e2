"""Whole lines of paywalls: the page asks its reader to subscribe, register or log in to read on.

Not cruft: an article about paywalls or subscriptions, a manual's step that says to log in.
"""

from cleaner.rule import Phrases

WALL = {
    "en": """
        # articles left
        # articles remaining
        # free articles left
        # free articles left this month
        # free articles remaining
        # free stories left
        access this article
        already a digital subscriber? log in
        already a member? log in
        already a member? log in here
        already a member? sign in
        already a member? sign in here
        already a paid subscriber? sign in
        already a print subscriber? activate your account
        already a registered user? log in
        already a subscriber
        already a subscriber? click here to log in
        already a subscriber? log in
        already a subscriber? log in here
        already a subscriber? log in to continue
        already a subscriber? login
        already a subscriber? please log in
        already a subscriber? please sign in
        already a subscriber? sign in
        already a subscriber? sign in here
        already a subscriber? sign in now
        already a supporter? sign in
        already have a subscription? log in
        already have a subscription? sign in
        already have an account? log in
        already have an account? log in here
        already have an account? login
        already have an account? please log in
        already have an account? sign in
        already have an account? sign in here
        already purchased? log in
        already registered? log in
        already registered? sign in
        already subscribed? log in
        already subscribed? sign in
        already subscribed? sign in here
        article available to subscribers only
        available to subscribers only
        become a member to read on
        become a member to read this story
        become a paid subscriber to read on
        become a subscriber to continue reading
        become a subscriber to read this article
        buy a subscription to continue reading
        choose a subscription plan
        content for subscribers
        content for subscribers only
        continue reading by creating a free account
        continue reading for free
        continue reading this article with a subscription
        continue reading this post for free
        continue reading with a subscription
        continue reading your article with a subscription
        continue this article
        continue with a free account
        create a free account or log in to continue
        create a free account or log in to read this article
        create a free account to continue
        create a free account to continue reading
        create a free account to read on
        create a free account to read this article
        create a free account to unlock this article
        create an account or sign in to continue
        create an account to continue reading
        create an account to read the full story
        create an account to read this article
        don't have a subscription? subscribe now
        enjoy unlimited access to all our content
        enjoying this article? subscribe
        exclusive content for subscribers
        existing subscriber? log in
        existing subscribers log in
        existing subscribers: log in
        existing user? log in
        existing user? sign in
        for full access, subscribe now
        for paying subscribers only
        for premium subscribers only
        for subscribers only
        free for subscribers
        full access for subscribers
        full article available to subscribers
        get access to the full article
        get full access to this article
        get unlimited access for *
        get unlimited access to all our stories
        get unlimited digital access
        if you are a subscriber, please log in
        if you are already a subscriber, log in
        if you are already a subscriber, please sign in
        if you have a subscription, please log in
        if you have an active membership, you can login here
        join now to read
        join to continue reading
        keep reading for free
        keep reading with a 7-day free trial
        keep reading with a free account
        keep reading with a free trial
        keep reading with a subscription
        log in or create a free account to continue reading
        log in or create an account to continue
        log in or register to continue
        log in or register to continue reading
        log in or register to read on
        log in or register to read the full article
        log in or register to read this article
        log in or sign up to continue reading
        log in or sign up to read on
        log in or subscribe
        log in or subscribe to continue reading
        log in or subscribe to read
        log in or subscribe to read the full story
        log in to continue reading
        log in to keep reading
        log in to read more
        log in to read the full article
        log in to read the full story
        log in to read the rest of this article
        log in to read this article
        log in to view the full article
        login or register to read on
        login to continue reading
        login to read more
        login to read the full article
        login to view the full article
        member exclusive
        member-only content
        member-only story
        members only content
        members-only content
        members-only story
        membership required
        no subscription? subscribe now
        not a member yet? join now
        not a member? join now
        not a member? join today
        not a member? sign up
        not a subscriber yet
        not a subscriber yet? subscribe
        not a subscriber? join now
        not a subscriber? sign up
        not a subscriber? subscribe
        not a subscriber? subscribe now
        not registered yet? create an account
        not registered? sign up
        only available to subscribers
        only for subscribers
        or subscribe to read on
        paid subscribers only
        paying subscribers only
        please log in or register to continue
        please log in or register to continue reading
        please log in or subscribe to continue reading
        please log in to continue reading
        please log in to read the full article
        please log in to read this article
        please log in to view this content
        please login or subscribe to continue reading
        please login to continue reading
        please login to read this article
        please sign in or subscribe
        please sign in to continue reading
        please sign in to read this article
        please sign in to view this content
        please subscribe or log in to continue
        please subscribe or log in to read this article
        please subscribe to continue reading
        please subscribe to keep reading
        please subscribe to read the full article
        please subscribe to read the rest of this article
        please subscribe to read this article
        please subscribe to view this content
        premium subscribers only
        preview of subscription content
        purchase a subscription to continue reading
        purchase a subscription to read on
        read more of this content when you subscribe today
        read the full article with a subscription
        read the full story with a subscription
        read this article for free
        read this article for free, when you sign up
        read this article with a free account
        read this story for free
        register for free to continue reading
        register for free to keep reading
        register for free to read on
        register for free to read this article
        register for free to read this content
        register free to continue reading
        register now to continue reading
        register now to read this article
        register or log in to continue reading
        register or log in to read on
        register or sign in to continue
        register to continue reading
        register to keep reading
        register to read more
        register to read on
        register to read this article
        register to unlock
        register to unlock this article
        remaining free articles
        select a subscription
        sign in or create an account to continue
        sign in or create an account to continue reading
        sign in or register to continue
        sign in or register to read on
        sign in or subscribe
        sign in or subscribe to continue reading
        sign in or subscribe to read on
        sign in to access this article
        sign in to continue reading
        sign in to keep reading
        sign in to read more
        sign in to read the full article
        sign in to read the full story
        sign in to read this article
        sign in to unlock this article
        sign in to view the full article
        sign up for free to continue reading
        sign up for free to keep reading
        sign up now to read
        sign up or log in to continue
        sign up or log in to continue reading
        sign up to continue reading
        sign up to keep reading
        sign up to read
        sign up to read more
        sign up to read the full article
        sign up to read the full story
        sign up to read this article
        sign up to unlock
        sign up with * to continue
        start a free trial to continue reading
        start your free trial to continue reading
        start your free trial to read on
        story for subscribers
        subscribe & continue reading
        subscribe and continue reading
        subscribe for # a month
        subscribe for # per month
        subscribe for # per week
        subscribe for full access
        subscribe for less than * a week
        subscribe for unlimited access
        subscribe from # per month
        subscribe from just *
        subscribe now for * per month
        subscribe now for full access
        subscribe now for unlimited access
        subscribe now to continue reading
        subscribe now to get full access
        subscribe now to keep reading
        subscribe now to keep reading and get access to the full archive
        subscribe now to read
        subscribe now to read on
        subscribe now to read the full article
        subscribe now to read the full story
        subscribe now to unlock this article
        subscribe or log in
        subscribe or log in to continue
        subscribe or log in to continue reading
        subscribe or log in to read on
        subscribe or log in to read the rest of this content
        subscribe or log in to read this article
        subscribe or register to read on
        subscribe or sign in
        subscribe or sign in to continue reading
        subscribe or start a free trial
        subscribe to * to keep reading
        subscribe to * to keep reading this post
        subscribe to access
        subscribe to access the full article
        subscribe to access this article
        subscribe to continue
        subscribe to continue reading
        subscribe to get access
        subscribe to get full access
        subscribe to get unlimited access
        subscribe to keep reading
        subscribe to our digital edition
        subscribe to our premium content
        subscribe to our print edition
        subscribe to our print magazine
        subscribe to read
        subscribe to read in full
        subscribe to read more
        subscribe to read on
        subscribe to read the full article
        subscribe to read the full story
        subscribe to read the rest
        subscribe to read the rest of this article
        subscribe to read this article
        subscribe to read this story
        subscribe to see the full article
        subscribe to the digital edition
        subscribe to the magazine
        subscribe to the paper
        subscribe to the print edition
        subscribe to unlock
        subscribe to unlock the full article
        subscribe to unlock this article
        subscribe to unlock this story
        subscribe to view
        subscribe to view the full article
        subscribe today for full access
        subscribe today for unlimited access
        subscribe today to continue reading
        subscribe today to read the full story
        subscriber benefits include
        subscriber-only article
        subscriber-only content
        subscriber-only story
        subscribers can log in here
        subscribers can read the full article
        subscribers get full access
        subscribers please log in
        subscribers, log in
        subscribers: log in
        the full article is available to subscribers
        the full article is only available to subscribers
        the remainder of this article is for subscribers
        the remaining content is for subscribers only
        the rest of this article is available to subscribers
        the rest of this article is behind a paywall
        the rest of this post is for subscribers only
        there are no more free articles
        this article is available to subscribers only
        this article is behind a paywall
        this article is exclusive to * subscribers
        this article is exclusive to our subscribers
        this article is exclusively for members
        this article is exclusively for our subscribers
        this article is exclusively for subscribers
        this article is for members only
        this article is for paid subscribers
        this article is for paying subscribers only
        this article is for premium subscribers only
        this article is for registered users
        this article is for subscribers only
        this article is free to read
        this article is free to read if you register or sign in
        this article is only available to subscribers
        this article is only for subscribers
        this article is part of our premium content
        this article is premium content
        this article is reserved for our members
        this article is reserved for our subscribers
        this article is reserved for subscribers
        this content is available to members only
        this content is available to subscribers only
        this content is for members only
        this content is for paid subscribers
        this content is for paying subscribers only
        this content is for premium subscribers
        this content is for registered users only
        this content is for subscribers only
        this content is only available to members
        this content is only available to subscribers
        this content is password protected
        this content is restricted to site members
        this content is restricted to subscribers
        this is a member-only story
        this is a premium article
        this is a preview of subscription content
        this is a preview of subscription content, log in to check access
        this is a subscriber exclusive
        this is a subscriber-only article
        this is a subscriber-only story
        this is member-only content
        this is premium content
        this is premium content, available to subscribers
        this is subscriber-only content
        this page is for paying subscribers only
        this page is for subscribers only
        this post is for paid subscribers
        this post is for paying subscribers
        this post is for paying subscribers only
        this post is for subscribers
        this post is for subscribers in the * plan
        this post is for subscribers only
        this premium content is for subscribers
        this site is invite-only
        this story is available exclusively to * subscribers
        this story is available exclusively to subscribers
        this story is exclusive to subscribers
        this story is for members only
        this story is for subscribers only
        this story is only available to subscribers
        this story requires a subscription
        to continue reading please log in
        to continue reading this article please log in
        to continue reading this article, please subscribe
        to continue reading this article, subscribe now
        to continue reading, create a free account
        to continue reading, log in
        to continue reading, please log in
        to continue reading, please log in or subscribe
        to continue reading, please register
        to continue reading, please subscribe
        to continue reading, register for free
        to continue reading, sign in or register
        to continue reading, subscribe now
        to continue reading, subscribe today
        to continue, please log in or register
        to continue, please subscribe
        to keep reading, create a free account
        to keep reading, please subscribe
        to keep reading, subscribe
        to read more, please log in
        to read more, please register
        to read more, please subscribe
        to read more, subscribe
        to read the full article, please log in
        to read the full article, please subscribe
        to read the full article, subscribe
        to read the full article, subscribe now
        to read the full story, please subscribe
        to read the full story, subscribe
        to read the rest of this article, please subscribe
        to read the rest of this story subscribe to *
        to read this article, please log in
        to read this article, please register
        to read this article, please subscribe
        to read this article, subscribe
        to view this content please log in
        to view this content, you need to be a subscriber
        try our digital edition for free
        unlimited access to all articles
        unlock the full article
        unlock this article
        unlock this article for free
        unlock this article now
        unlock this story
        unlock unlimited access
        upgrade to a paid account to get full access
        upgrade to continue reading
        upgrade to paid to read on
        upgrade to read on
        upgrade your account to read this post
        want to keep reading
        want to read more? subscribe
        want to read more? subscribe now
        want to read the full article
        want to read the full story
        want to read the rest of this article
        you are out of free articles
        you are reading a preview
        you have # articles left
        you have # free article left
        you have # free articles left
        you have # free articles left this month
        you have # free articles remaining
        you have # free articles remaining this month
        you have # free stories left
        you have # free stories remaining
        you have # remaining free articles this month
        you have been reading a preview
        you have exceeded your limit of free articles
        you have no free articles left
        you have reached the end of your free articles
        you have reached the limit of free articles
        you have reached your article limit
        you have reached your free article limit
        you have reached your limit of free articles
        you have reached your monthly article limit
        you have reached your monthly limit of free articles
        you have reached your monthly limit of free stories
        you have read # of # free articles
        you have read # of # free articles this month
        you have read all your free articles
        you have read all your free articles this month
        you have used all of your free articles
        you have used all of your free articles this month
        you have used all your free articles
        you have used your free articles
        you have viewed # of # free articles
        you must be a member to read this article
        you must be a registered user to read on
        you must be a subscriber to read this article
        you must be a subscriber to view this content
        you must be logged in to read the full article
        you must be logged in to view this content
        you must be signed in to view this content
        you must log in to view this content
        you must subscribe to read this article
        you need a subscription to read this article
        you need to be a member to read this article
        you need to be a paid subscriber to read on
        you need to be a subscriber to read this article
        you need to be a subscriber to view this content
        you need to be logged in to view this content
        you need to log in to continue reading
        you need to log in to read this article
        you need to subscribe to read this article
        you're out of free articles
        you're reading a preview
        you've had your # free articles
        you've hit your free article limit
        you've reached the end of the preview
        you've reached your article limit
        you've reached your free article limit
        you've reached your limit of free articles
        you've reached your monthly limit of free articles
        you've read # of # free articles
        you've read all your free articles
        you've read your last free article
        you've read your last free article this month
        you've used all your free articles
        your free articles are used up
        your subscription has ended
        your subscription has expired
        your subscription supports our journalism
    """,
    "de": """
        # gratis-artikel übrig
        # wochen gratis testen
        # wochen kostenlos testen
        Sie haben # % des Artikels gelesen
        Sie haben noch #% des Artikels vor sich
        abo abschließen
        abo abschließen und weiterlesen
        abo bestellen
        abo-angebote ansehen
        abonnenten können hier weiterlesen
        abonnieren sie, um weiterzulesen
        abonnieren und weiterlesen
        alle abo-angebote
        alle abos im überblick
        als abonnent anmelden
        als abonnent können sie * kostenlos lesen
        als abonnent können sie diesen artikel kostenlos lesen
        als abonnent lesen sie weiter
        anmelden und weiterlesen
        anmelden, um weiterzulesen
        artikel freischalten
        artikel nur für abonnenten
        bereits abonnent/in? anmelden
        bereits abonnent/in? hier anmelden
        bereits abonnent? anmelden
        bereits abonnent? einloggen
        bereits abonnent? hier anmelden
        bereits abonnent? hier einloggen
        bereits abonniert? anmelden
        bereits digital-abonnent
        bereits registriert? anmelden
        bereits registriert? einloggen
        bereits registriert? hier anmelden
        bitte loggen sie sich ein, um weiterzulesen
        bitte melden sie sich an, um den artikel zu lesen
        bitte melden sie sich an, um weiterzulesen
        bitte registrieren sie sich, um weiterzulesen
        damit sie den artikel vollständig ausdrucken können, benötigen sie ein *
        damit sie den artikel vollständig lesen können, benötigen sie ein *
        danach monatlich kündbar
        das abo ist jederzeit kündbar
        der artikel ist nur für abonnenten
        der ganze artikel ist nur für abonnenten
        der vollständige artikel ist nur für abonnenten
        der vollständige artikel ist nur für abonnenten sichtbar
        diese seite ist nur für abonnenten
        diesen artikel freischalten
        diesen artikel kaufen
        diesen artikel kostenlos weiterlesen
        diesen artikel weiterlesen
        diesen artikel weiterlesen mit *
        dieser artikel ist abonnenten vorbehalten
        dieser artikel ist exklusiv für abonnenten
        dieser artikel ist exklusiv für unsere abonnenten
        dieser artikel ist kostenpflichtig
        dieser artikel ist nur für abonnenten
        dieser artikel ist nur für abonnenten verfügbar
        dieser artikel ist nur für abonnenten zugänglich
        dieser artikel ist nur für mitglieder
        dieser artikel ist nur für registrierte nutzer
        dieser beitrag ist nur für abonnenten
        dieser beitrag ist nur für mitglieder
        dieser inhalt ist nur für abonnenten
        dieser inhalt ist nur für mitglieder
        dieser inhalt ist nur für registrierte benutzer
        digital-abo abschließen
        digital-abo bestellen
        digitalabo abschließen
        du bist bereits abonnent
        du hast bereits ein abo
        du hast bereits ein abo? anmelden
        du hast schon ein abo
        ein abo abschließen
        einloggen und weiterlesen
        einloggen, um weiterzulesen
        exklusiv für abonnentinnen und abonnenten
        exklusiv mit abo
        exklusiv mit abo oder tagespass
        für abonnentinnen und abonnenten inklusive
        haben sie bereits ein abo
        haben sie bereits ein abo? anmelden
        haben sie bereits ein abonnement
        hier anmelden und weiterlesen
        ich bin bereits abonnent
        ich habe bereits ein abo
        ich habe bereits ein digitalabo
        ihr kostenloses artikelkontingent ist aufgebraucht
        ihre gratis-artikel sind aufgebraucht
        inhalt freischalten
        jeden artikel lesen
        jederzeit monatlich kündbar
        jetzt # monat gratis testen
        jetzt # monate lesen
        jetzt # tage kostenlos testen
        jetzt # wochen gratis testen
        jetzt # wochen kostenlos testen
        jetzt abo abschließen
        jetzt abo sichern
        jetzt abonnent werden
        jetzt abonnieren und weiterlesen
        jetzt einloggen und weiterlesen
        jetzt kostenlos registrieren und weiterlesen
        jetzt kostenlos weiterlesen
        jetzt registrieren und weiterlesen
        jetzt testen und weiterlesen
        jetzt unbegrenzt weiterlesen
        jetzt weiterlesen mit *
        jetzt weiterlesen. wählen sie ihr passendes abo
        kostenlos registrieren und weiterlesen
        kostenlos weiterlesen
        lesen sie diesen artikel mit *
        lesen sie diesen und weitere artikel mit *
        lesen sie weiter mit *
        lesen sie weiter mit einem abo
        loggen sie sich ein, um weiterzulesen
        login für abonnenten
        melden sie sich an, um diesen artikel zu lesen
        melden sie sich an, um weiterzulesen
        mit abo weiterlesen
        mit einem abo weiterlesen
        nach login weiterlesen
        noch kein abonnent
        noch kein abonnent? jetzt abonnieren
        noch kein konto? jetzt registrieren
        noch nicht registriert? hier registrieren
        noch nicht registriert? jetzt registrieren
        nur für abonnenten
        nur für abonnentinnen und abonnenten
        ohne abo weiterlesen
        premium-artikel
        premium-inhalt
        probeabo abschließen
        registrieren sie sich kostenlos, um weiterzulesen
        registrieren sie sich, um diesen artikel zu lesen
        registrieren sie sich, um weiterzulesen
        registrieren und weiterlesen
        schon abonnent? anmelden
        schon abonnent? hier einloggen
        schon digital-abonnent? hier anmelden
        schon registriert? hier anmelden
        sie haben # von # gratis-artikeln gelesen
        sie haben bereits ein abo
        sie haben bereits ein abo? anmelden
        sie haben bereits ein abo? hier anmelden
        sie haben bereits ein abo? hier einloggen
        sie haben bereits ein abonnement? hier anmelden
        sie haben ihre kostenlosen artikel aufgebraucht
        sie haben keine berechtigung, diesen inhalt anzuzeigen
        sie haben noch kein abo
        sie können noch # artikel kostenlos lesen
        sie möchten diesen artikel lesen
        sie sind bereits abonnent
        sie sind bereits abonnent? anmelden
        sie sind bereits abonnent? hier anmelden
        sie sind bereits abonnent? hier einloggen
        sie sind bereits abonnent? loggen sie sich hier ein
        sie sind bereits digital-abonnent? hier anmelden
        sie sind bereits registriert? hier einloggen
        sie sind noch kein abonnent
        um den artikel vollständig zu lesen, benötigen sie ein *
        um diesen artikel zu lesen, benötigen sie ein abo
        um weiterzulesen, melden sie sich bitte an
        um weiterzulesen, registrieren sie sich bitte
        unbegrenzt weiterlesen
        unsere abo-angebote
        unsere abo-empfehlung
        voller zugriff auf alle artikel
        vollzugriff auf alle artikel
        weiterlesen für abonnenten
        weiterlesen mit abo
        weiterlesen mit einem abo
        wie möchten sie weiterlesen
        wähle deinen zugang und lies weiter
        wählen sie ihr abo
        wählen sie ihren zugang und lesen sie weiter
        zu den abo-angeboten
        zu den abos
        zu unseren abo-angeboten
        zum abo-angebot
        zum weiterlesen bitte anmelden
        zum weiterlesen hier registrieren
    """,
    "fr": """
        Vous n'avez pas de compte ?
        abonnez-vous dès *
        abonnez-vous pour accéder à cet article
        abonnez-vous pour continuer
        abonnez-vous pour continuer la lecture
        abonnez-vous pour continuer à lire
        abonnez-vous pour lire cet article
        abonnez-vous pour lire la suite
        abonnez-vous pour poursuivre la lecture
        abonnez-vous à partir de *
        accès illimité à tous les articles
        accédez à tous nos articles
        accédez à tous nos contenus
        article abonné
        article abonnés
        article réservé aux abonnés
        article réservé à nos abonnés
        ce contenu est réservé aux abonnés
        ce contenu est réservé à nos abonnés
        cet article est réservé aux abonnés
        cet article est réservé aux membres
        cet article est réservé à nos abonnés
        cette page est réservée aux abonnés
        choisissez votre abonnement
        connectez-vous ou abonnez-vous
        connectez-vous ou inscrivez-vous
        connectez-vous pour continuer
        connectez-vous pour lire la suite
        contenu réservé aux abonnés
        créez un compte gratuit pour continuer
        créez un compte pour lire la suite
        déjà abonné
        déjà abonné ? connectez-vous
        déjà abonné ? connectez-vous ici
        déjà abonné ? identifiez-vous
        déjà abonné ? se connecter
        déjà abonnés ? connectez-vous
        déjà abonné·e ? connectez-vous
        déjà inscrit ? connectez-vous
        déjà un compte ? connectez-vous
        il vous reste # % de cet article à lire
        il vous reste # % de cet article à lire. la suite est réservée aux abonnés
        il vous reste # articles gratuits
        il vous reste # articles gratuits ce mois-ci
        inscrivez-vous gratuitement pour lire la suite
        inscrivez-vous pour lire la suite
        je m'abonne pour *
        je suis déjà abonné
        la suite de cet article est réservée aux abonnés
        la suite est réservée aux abonnés
        la suite est réservée à nos abonnés
        lecture réservée aux abonnés
        pas encore abonné
        pas encore abonné ? abonnez-vous
        pour accéder en illimité
        pour accéder en illimité aux articles de *
        pour lire cet article et accéder gratuitement à # articles par mois
        pour lire la suite de cet article, abonnez-vous
        pour lire la suite, abonnez-vous
        réservé aux abonnés
        réservé à nos abonnés
        se connecter ou s'abonner
        voir les offres d'abonnement
        voir nos offres d'abonnement
        votre abonnement ne vous permet pas de lire cet article
        vous avez atteint votre limite d'articles gratuits
        vous avez déjà un compte ? connectez-vous
        vous avez lu tous vos articles gratuits
        vous devez être abonné pour lire cet article
        vous n'êtes pas encore abonné
        vous êtes abonné ? connectez-vous
        vous êtes déjà abonné ? connectez-vous
    """,
    "es": """
        Te queda #% del artículo
        Te queda por leer el #% del artículo
        Te quedan #% del artículo
        acceso ilimitado a todos los contenidos
        artículo exclusivo para suscriptores
        artículo solo para suscriptores
        contenido exclusivo para suscriptores
        contenido para suscriptores
        contenido solo para suscriptores
        continúa leyendo con tu suscripción
        esta publicación es solo para suscriptores
        este artículo es exclusivo para suscriptores
        este artículo es solo para suscriptores
        este audio es una característica exclusiva para suscripciones
        este contenido es exclusivo para suscriptores
        este contenido es solo para suscriptores
        exclusivo para suscriptores
        has alcanzado el límite de artículos gratis
        has alcanzado el límite de artículos gratuitos
        inicia sesión o regístrate
        inicia sesión o suscríbete
        inicia sesión para continuar
        inicia sesión para continuar leyendo
        inicia sesión para seguir leyendo
        lee sin límites
        para continuar leyendo, suscríbete
        para leer más, suscríbete
        para seguir leyendo, inicia sesión
        para seguir leyendo, regístrate
        para seguir leyendo, regístrate gratis
        para seguir leyendo, suscríbete
        registrate para acceder a # artículos gratis por mes
        regístrate gratis para seguir leyendo
        regístrate para continuar leyendo
        regístrate para leer
        regístrate para seguir leyendo
        si ya eres suscriptor, inicia sesión
        si ya estás suscrito, inicia sesión
        sigue leyendo con tu suscripción
        solo para suscriptores
        solo suscriptores
        suscribite para guardar este artículo *
        suscríbase para leer la noticia completa
        suscríbete ahora para seguir leyendo y obtener acceso al archivo completo
        suscríbete desde *
        suscríbete para continuar leyendo
        suscríbete para leer
        suscríbete para leer el artículo completo
        suscríbete para leer la noticia completa
        suscríbete para seguir leyendo
        suscríbete y lee sin límites
        suscríbete y sigue leyendo
        te quedan # artículos gratis
        te quedan # artículos gratuitos
        ver promos de suscripción
        ya eres suscriptor
        ya eres suscriptor? inicia sesión
        ya estás registrado? inicia sesión
        ya estás suscrito
        ya soy suscriptor
        ya tenés suscripción
        ya tenés suscripción? ingresá
        ya tienes cuenta? inicia sesión
        ya tienes suscripción? inicia sesión
        ya tienes una cuenta? inicia sesión
        ya tienes una suscripción
    """,
    "pt": """
        artigo exclusivo para assinantes
        assine agora e tenha acesso ilimitado
        assine e tenha acesso ilimitado
        assine para continuar lendo
        assine para ler
        cadastre-se gratuitamente para continuar lendo
        cadastre-se para continuar lendo
        conteúdo exclusivo para assinantes
        conteúdo para assinantes
        continue lendo com uma assinatura
        esta publicação é apenas para subscritores
        este artigo é exclusivo para assinantes
        este conteúdo é exclusivo para assinantes
        este post é apenas para assinantes
        exclusivo para assinantes
        faça login para continuar
        faça login para continuar lendo
        já possui cadastro ou é assinante
        já sou assinante
        já tem uma conta? entre
        já tem uma conta? faça login
        já é assinante
        já é assinante? entre
        já é assinante? faça login
        já é assinante? faça seu login
        já é assinante? inicie sessão
        já é cadastrado? faça login
        leia quantas matérias quiser sem barreiras
        para continuar a ler, assine
        para continuar a ler, faça login
        para continuar lendo, assine
        para continuar lendo, faça login
        só para assinantes
        você atingiu o limite de matérias gratuitas
        você atingiu seu limite de artigos gratuitos
    """,
    "it": """
        abbonati a partire da *
        abbonati per continuare a leggere
        abbonati per leggere
        abbonati per leggere anche
        abbonati per leggere tutto
        accedi o abbonati
        accedi per continuare a leggere
        articolo riservato agli abbonati
        contenuto per abbonati
        contenuto riservato agli abbonati
        continua a leggere con un abbonamento
        hai già un abbonamento
        hai già un abbonamento? accedi
        hai già un account? accedi
        hai raggiunto il limite di articoli gratuiti
        per continuare a leggere abbonati
        per continuare a leggere, abbonati
        per continuare a leggere, registrati
        questo articolo è riservato agli abbonati
        questo contenuto è riservato agli abbonati
        questo post è riservato agli abbonati
        registrati gratis per continuare a leggere
        registrati per continuare a leggere
        riservato agli abbonati
        sei già abbonato
        sei già abbonato? accedi
        sei già abbonato? accedi qui
        sei già registrato? accedi
        solo per abbonati
        ti restano # articoli gratuiti
    """,
    "nl": """
        abonneer je om verder te lezen
        abonneer je om verder te lezen en toegang te krijgen tot het volledige archief
        al abonnee
        al abonnee? log hier in
        al abonnee? log in
        al een account? log in
        alleen voor abonnees
        ben je al abonnee
        ben je al abonnee? log in
        ben je al lid
        bent u al abonnee
        bent u al abonnee? log in
        deze inhoud is alleen voor abonnees
        dit artikel is alleen voor abonnees
        dit artikel is exclusief voor abonnees
        dit bericht is alleen voor abonnees
        exclusief voor abonnees
        heb je al een abonnement? log in
        heb je al een account? log in
        lees verder met een abonnement
        lees verder voor *
        log in of maak een account aan
        log in om verder te lezen
        maak een gratis account aan en lees verder
        nog geen abonnee
        nog geen abonnee? abonneer je nu
        nog geen account? registreer
        registreer gratis en lees verder
        registreer om verder te lezen
        verder lezen? word abonnee
        word abonnee en lees verder
        word abonnee om dit artikel te lezen
        word abonnee om verder te lezen
        word lid en lees verder
    """,
    "sv": """
        Den här artikeln är låst
        Fortsätt läsa med prenumeration
        artikeln är endast för prenumeranter
        artikeln är låst
        den här artikeln är endast för prenumeranter
        den här artikeln är för dig som är prenumerant
        den här artikeln är för prenumeranter
        denna artikel är endast för prenumeranter
        denna artikel är för prenumeranter
        denna artikel är låst
        det här innehållet är endast för prenumeranter
        det här är en låst artikel
        detta inlägg är endast för prenumeranter
        detta är en låst artikel
        endast för prenumeranter
        har du redan ett konto? logga in
        logga in för att läsa
        logga in för att läsa hela artikeln
        logga in för att läsa vidare
        läs vidare med *
        lås upp artikeln
        prenumerera för att läsa vidare
        redan prenumerant
        redan prenumerant? logga in
        redan prenumerant? logga in för att läsa
        redan prenumerant? logga in här
        skapa konto för att läsa vidare
        är du prenumerant? logga in
        är du redan medlem
        är du redan prenumerant
        är du redan prenumerant? logga in
    """,
    "da": """
        allerede abonnent
        allerede abonnent? log ind
        allerede abonnent? log ind for at læse
        artiklen er forbeholdt abonnenter
        artiklen er kun for abonnenter
        artiklen er låst
        bliv abonnent og læs videre
        denne artikel er for abonnenter
        denne artikel er forbeholdt abonnenter
        denne artikel er kun for abonnenter
        denne artikel er låst
        dette indhold er kun for abonnenter
        dette indlæg er kun for abonnenter
        er du allerede abonnent
        er du allerede abonnent? log ind
        er du allerede medlem
        få adgang til artiklen
        få adgang til hele artiklen
        har du allerede en konto? log ind
        har du allerede et abonnement? log ind
        kun for abonnenter
        køb abonnement og læs videre
        log ind for at læse videre
        lås artiklen op
        opret profil for at læse videre
    """,
    "nb": """
        abonner for å lese videre
        allerede abonnent
        allerede abonnent? logg inn
        artikkelen er kun for abonnenter
        bli abonnent og les videre
        denne artikkelen er for abonnenter
        denne artikkelen er kun for abonnenter
        denne saken er for abonnenter
        dette innholdet er kun for abonnenter
        dette innlegget er kun for abonnenter
        er du allerede abonnent? logg inn
        få tilgang til saken
        har du allerede abonnement? logg inn
        kun for abonnenter
        les videre med *
        logg inn for å lese hele saken
        logg inn for å lese videre
        saken er kun for abonnenter
        allerede abonnent? logg inn for å lese
        artikkelen er låst
        denne saken er kun for abonnenter
        saken er for abonnenter
    """,
    "fi": """
        artikkeli on tarkoitettu tilaajille
        artikkeli on tilaajille
        artikkeli on vain tilaajille
        juttu on vain tilaajille
        kirjaudu sisään ja jatka lukemista
        kirjaudu sisään jatkaaksesi lukemista
        oletko jo jäsen
        oletko jo tilaaja
        oletko jo tilaaja? kirjaudu
        oletko jo tilaaja? kirjaudu sisään
        oletko jo tilaajamme
        onko sinulla jo tilaus? kirjaudu
        onko sinulla jo tunnus? kirjaudu
        rekisteröidy jatkaaksesi lukemista
        sisältö vain tilaajille
        tilaa ja jatka lukemista
        tilaa ja lue lisää
        tämä artikkeli on tilaajille
        tämä artikkeli on vain tilaajille
        tämä juttu on tilaajille
        tämä juttu on vain tilaajille
        tämä sisältö on vain tilaajille
        vain tilaajille
    """,
    "pl": """
        Artykuł dostępny w ramach prenumeraty
        Pozostało jeszcze #% treści
        Ten artykuł przeczytasz w ramach prenumeraty
        aby czytać dalej, kup dostęp
        aby czytać dalej, wykup dostęp
        aby czytać dalej, wykup subskrypcję
        aby czytać dalej, zaloguj się
        aby przeczytać całość, zaloguj się
        aby przeczytać cały artykuł, zaloguj się
        artykuł dla subskrybentów
        artykuł dostępny tylko dla prenumeratorów
        artykuł dostępny tylko dla subskrybentów
        artykuł tylko dla subskrybentów
        czytaj bez ograniczeń
        czytaj dalej z dostępem
        dalsza część artykułu dostępna po zalogowaniu
        dalsza część artykułu jest dostępna dla subskrybentów
        dalsza część tekstu dostępna dla prenumeratorów
        dostęp tylko dla subskrybentów
        dołącz do prenumeratorów
        jesteś już prenumeratorem? zaloguj się
        jesteś już subskrybentem
        jesteś już subskrybentem? zaloguj się
        kup prenumeratę cyfrową
        masz już konto? zaloguj się
        masz już prenumeratę? zaloguj się
        masz już subskrypcję
        masz już subskrypcję? zaloguj się
        nie masz konta? zarejestruj się
        odblokuj artykuł
        pełna treść artykułu dostępna dla prenumeratorów
        pełna treść dostępna po zalogowaniu
        pozostało # % artykułu
        pozostało # % tekstu
        ta strona jest dostępna tylko dla subskrybentów
        ta treść jest dostępna tylko dla subskrybentów
        tekst dostępny tylko dla subskrybentów
        ten artykuł jest dostępny tylko dla subskrybentów
        ten artykuł przeczytasz tylko z aktywną subskrypcją
        ten wpis jest dostępny tylko dla płatnych subskrybentów
        ten wpis jest dostępny tylko dla subskrybentów
        treść dostępna po zalogowaniu
        treść dostępna tylko dla subskrybentów
        treść tylko dla subskrybentów
        tylko dla prenumeratorów
        tylko dla subskrybentów
        ulepsz do płatnego konta, aby uzyskać pełny dostęp
        wykup dostęp, aby czytać dalej
        wykup dostęp, by czytać dalej
        wykup subskrypcję
        wykup subskrypcję i czytaj dalej
        wykup subskrypcję, aby czytać dalej
        zaloguj się i czytaj dalej
        zaloguj się, aby czytać dalej
        zarejestruj się, aby czytać dalej
        zasubskrybuj teraz, aby czytać dalej i uzyskać dostęp do pełnego archiwum
    """,
    "cs": """
        chcete číst celý článek
        chcete číst dál
        chcete-li číst dál, předplaťte si
        již máte předplatné? přihlaste se
        jste předplatitel? přihlaste se
        kupte si předplatné
        máte již předplatné
        máte již účet? přihlaste se
        máte předplatné? přihlaste se
        odemknout článek
        pouze pro předplatitele
        pro pokračování se přihlaste
        pro zobrazení celého článku se přihlaste
        předplaťte si a čtěte dál
        přihlaste se a čtěte dál
        přihlaste se pro pokračování
        tento obsah je pouze pro předplatitele
        tento příspěvek je pouze pro předplatitele
        tento článek je jen pro předplatitele
        tento článek je pouze pro předplatitele
        tento článek je součástí placeného obsahu
        tento článek je určen pouze předplatitelům
        tento článek mohou číst jen předplatitelé
        už máte předplatné
        už máte předplatné? přihlaste se
        zaregistrujte se a přečtěte si více
        zbývá vám # článků
        zbývá vám přečíst # % článku
        článek je jen pro předplatitele
        článek je pouze pro předplatitele
        článek je určen pouze pro předplatitele
        článek je určen předplatitelům
    """,
    "hu": """
        A cikk csak előfizetőknek
        A cikk csak előfizetőknek elérhető
        Ez a tartalom csak előfizetőknek elérhető
        a cikk csak előfizetőknek érhető el
        a cikk elolvasásához előfizetés szükséges
        a cikk előfizetéssel olvasható
        a cikk folytatása előfizetőink számára érhető el
        a cikk folytatásához fizessen elő
        a cikk olvasásához előfizetés szükséges
        a cikk olvasásához jelentkezzen be
        a cikk teljes tartalma csak előfizetőknek érhető el
        a tartalom csak előfizetőknek érhető el
        a teljes cikk csak előfizetőknek érhető el
        csak előfizetőknek
        előfizetés után olvasható
        előfizetői tartalom
        előfizetőink számára
        ez a bejegyzés csak előfizetőknek szól
        ez a cikk csak előfizetőknek szól
        ez a cikk csak előfizetőknek érhető el
        ez a tartalom csak előfizetőknek érhető el
        jelentkezzen be a folytatáshoz
        már előfizető vagyok
        már előfizető? jelentkezzen be
        már előfizetőnk? jelentkezzen be
        olvasd tovább előfizetéssel
        olvassa tovább előfizetéssel
        regisztráljon a tovább olvasáshoz
        van már fiókja? jelentkezzen be
    """,
    "ro": """
        Acest articol este disponibil doar abonaților
        Articol disponibil doar abonaților
        abonează-te pentru a citi mai departe
        această postare este doar pentru abonați
        acest articol este disponibil doar pentru abonați
        acest articol este pentru abonați
        acest conținut este disponibil doar pentru abonați
        ai deja abonament? autentifică-te
        ai deja cont? autentifică-te
        ai deja un abonament? autentifică-te
        ai deja un cont? autentifică-te
        articol pentru abonați
        articolul complet este disponibil pentru abonați
        autentifică-te pentru a citi
        conținut disponibil doar abonaților
        conținut disponibil doar pentru abonați
        conținut exclusiv pentru abonați
        conținut pentru abonați
        doar pentru abonați
        exclusiv pentru abonați
        ești deja abonat
        ești deja abonat? autentifică-te
        ești deja membru
        sunteți deja abonat? autentificați-vă
        înregistrați-vă pentru a citi mai departe
    """,
    "el": """
        Άρθρο μόνο για συνδρομητές
        έχετε ήδη λογαριασμό; συνδεθείτε
        αποκλειστικά για συνδρομητές
        αυτό το άρθρο είναι μόνο για συνδρομητές
        αυτό το περιεχόμενο είναι μόνο για συνδρομητές
        για να συνεχίσετε την ανάγνωση εγγραφείτε
        είστε ήδη μέλος
        είστε ήδη συνδρομητής
        είστε ήδη συνδρομητής; συνδεθείτε
        εγγραφείτε για περισσότερα
        μόνο για συνδρομητές
        συνδεθείτε για να διαβάσετε
        συνδεθείτε για να συνεχίσετε
        το άρθρο είναι διαθέσιμο μόνο για συνδρομητές
        το άρθρο είναι διαθέσιμο μόνο σε συνδρομητές
        το περιεχόμενο είναι διαθέσιμο μόνο σε συνδρομητές
    """,
    "tr": """
        Bu haber abonelere özel
        Bu içerik abonelere özel
        Bu içerik yalnızca abonelere özeldir
        abone misiniz? giriş yapın
        bu içerik abonelere özeldir
        bu içerik sadece aboneler içindir
        bu içerik sadece abonelere özeldir
        bu makale abonelere özeldir
        bu sayfa sadece aboneler içindir
        bu yazı sadece aboneler içindir
        bu yazı sadece ücretli aboneler içindir
        devamını okumak için abone olun
        devamını okumak için giriş yapın
        devamını okumak için kayıt ol
        hesabınız var mı? giriş yapın
        okumaya devam etmek için abone olun
        okumaya devam etmek için giriş yapın
        sadece abonelere özel
        tam erişim elde etmek için ücretli bir hesaba yükseltin
        zaten abone misiniz
        zaten abone misiniz? giriş yapın
        zaten üye misiniz
        zaten üye misiniz? giriş yapın
    """,
    "ru": """
        Нет аккаунта?
        авторизуйтесь, чтобы читать дальше
        войдите, чтобы продолжить чтение
        войдите, чтобы читать дальше
        для чтения статьи необходима подписка
        доступно только подписчикам
        зарегистрируйтесь, чтобы продолжить чтение
        зарегистрируйтесь, чтобы прочесть подробности
        зарегистрируйтесь, чтобы читать дальше
        материал доступен подписчикам
        материал доступен только по подписке
        материал доступен только подписчикам
        оформите подписку, чтобы читать дальше
        подпишитесь, чтобы продолжить чтение
        подпишитесь, чтобы читать дальше
        полная версия доступна подписчикам
        полная версия материала доступна подписчикам
        полный доступ для подписчиков
        полный текст доступен подписчикам
        полный текст доступен только подписчикам
        статья доступна только подписчикам
        только для подписчиков
        у вас уже есть подписка
        уже есть аккаунт? войдите
        уже есть подписка? войдите
        уже подписаны? войдите
        уже подписаны? войти
        чтобы прочитать полностью, оформите подписку
        чтобы читать дальше, войдите
        чтобы читать дальше, оформите подписку
        эта запись только для подписчиков
        эта статья доступна только подписчикам
        этот материал доступен только подписчикам
        этот пост только для подписчиков
    """,
    "uk": """
        Стаття доступна лише передплатникам
        вам необхідно зареєструватися, щоб переглянути статтю
        вже маєте акаунт? увійдіть
        вже є підписка? увійдіть
        доступно лише для передплатників
        доступно лише передплатникам
        лише для передплатників
        матеріал доступний лише для передплатників
        матеріал доступний лише передплатникам
        передплатіть, щоб читати далі
        повний текст доступний передплатникам
        тільки для передплатників
        увійдіть, щоб продовжити читання
        увійдіть, щоб читати далі
        цей контент доступний лише для платних підписників
        цей контент доступний лише для підписників
        цей матеріал доступний лише підписникам
        щоб читати далі, оформіть передплату
        щоб читати далі, увійдіть
    """,
    "ar": """
        اشترك لقراءة المزيد
        اشترك لمتابعة القراءة
        اشترك لمواصلة القراءة
        سجل الدخول أو اشترك
        سجل الدخول للمتابعة
        سجل الدخول لمتابعة القراءة
        لديك حساب بالفعل
        لديك حساب بالفعل؟ سجل الدخول
        للمشتركين فقط
        مشترك بالفعل؟ سجل الدخول
        هذا المحتوى للمشتركين فقط
        هذا المقال للمشتركين فقط
        هذا الموقع للمشتركين فقط
        هل أنت عضو بالفعل
        هل أنت مشترك بالفعل
        هل أنت مشترك؟ سجل الدخول
        هل لديك حساب؟ سجل الدخول
        يجب أن تسجل لتقرأ المزيد
    """,
    "fa": """
        این محتوا فقط برای اعضا است
        این مطلب فقط برای مشترکان است
        این مطلب ویژه مشترکان است
        این مطلب ویژه مشترکین است
        برای ادامه مطالعه مشترک شوید
        برای ادامه مطالعه وارد شوید
        برای خواندن ادامه مطلب وارد شوید
        حساب کاربری دارید؟ وارد شوید
        عضو هستید
        فقط برای مشترکین
        قبلا ثبت نام کرده‌اید
        ویژه مشترکین
    """,
    "he": """
        הכתבה זמינה למנויים בלבד
        הכתבה למנויים בלבד
        הרשמו להמשך קריאה
        התוכן למנויים בלבד
        התחברו כדי להמשיך לקרוא
        יש לך חשבון? התחבר
        כבר מנוי
        כבר מנוי? התחבר
        כבר מנויים
        כבר מנויים? התחברו
        כבר רשומים
        כתבה זו זמינה למנויים בלבד
        להמשך קריאה הירשמו
        להמשך קריאה התחברו
        למנויים בלבד
        תוכן זה זמין למנויים בלבד
        תוכן למנויים בלבד
    """,
    "hi": """
        आगे पढ़ने के लिए लॉगिन करें
        आगे पढ़ने के लिए सब्सक्राइब करें
        केवल सब्सक्राइबर्स के लिए
        पहले से सदस्य हैं
        पहले से सब्सक्राइबर हैं? लॉगिन करें
        पहले से ही खाता है? लॉग इन करें
        पहले से ही सदस्य हैं
        यह पोस्ट केवल सब्सक्राइबर्स के लिए है
        यह लेख केवल ग्राहकों के लिए है
        सिर्फ सब्सक्राइबर्स के लिए
    """,
    "id": """
        artikel ini khusus pelanggan
        artikel ini khusus untuk pelanggan
        belum punya akun? daftar
        berlangganan untuk melanjutkan membaca
        berlangganan untuk terus membaca
        daftar untuk lihat selengkapnya
        konten ini khusus untuk pelanggan
        konten khusus pelanggan
        masuk untuk melanjutkan membaca
        sudah berlangganan? masuk
        sudah punya akun? login
        sudah punya akun? masuk
    """,
    "vi": """
        Bài viết chỉ dành cho thuê bao
        Bài viết dành cho thành viên
        Nội dung chỉ dành cho thuê bao
        bài viết chỉ dành cho thành viên
        bài viết dành cho người đăng ký
        bài viết dành riêng cho thành viên
        bài viết này chỉ dành cho thành viên
        bạn đã có tài khoản? đăng nhập
        bạn đã là thành viên
        chưa có tài khoản? đăng ký
        nội dung chỉ dành cho thành viên
        đã có tài khoản? đăng nhập
        đăng ký để xem tiếp
        đăng ký để đọc tiếp
        đăng nhập để đọc tiếp
    """,
    "zh": """
        仅限订阅用户
        以下内容需要付费阅读
        已有账号？登录
        已有账号？请登录
        已经是会员了
        已经是会员？登录
        已订阅？登录
        开通会员阅读全文
        本文为付费内容
        本文为付费文章
        本文为会员专享
        本文仅限会员阅读
        本文仅限订阅用户阅读
        此内容仅限会员阅读
        此内容仅限订阅用户
        登录以继续阅读
        登录以阅读更多
        登录后可继续阅读
        登录后继续阅读
        订阅以继续阅读
        订阅以阅读全文
        订阅后继续阅读
        请登录后阅读全文
        阅读全文请订阅
        加入會員繼續閱讀
        升級付費帳號，解鎖完整內容
        已是會員？登入
        已有帳號？登入
        已有帳號？請登入
        已經是會員了
        已經是訂戶？登入
        會員專屬內容
        本文為付費內容
        本文為付費文章
        本文為付費會員限定
        本文限訂閱會員閱讀
        本篇為付費會員專屬內容
        本篇為訂閱者專屬內容
        此內容僅限訂閱用戶
        沒有帳號？
        登入以繼續閱讀
        登入後繼續閱讀
        訂閱以繼續閱讀
        訂閱後繼續閱讀
        訂閱看全文
        請登入後閱讀全文
    """,
    "ja": """
        ここから先は会員限定です
        ここから先は有料です
        ここから先は有料会員限定です
        この先は有料会員の方のみご覧いただけます
        この続きは会員限定です
        この続きは有料会員になると読めます
        この続きは有料会員の方のみご覧いただけます
        この続きは有料会員登録をすると読めます
        この続きは有料会員限定です
        この記事は会員限定です
        この記事は有料です
        この記事は有料会員限定です
        この記事は有料会員限定記事です
        この記事は有料記事です
        すでにアカウントをお持ちですか？ ログイン
        すでにアカウントをお持ちの方
        すでに会員ですか
        すでに会員の方はこちら
        すでに会員の方はログイン
        すでに登録済みの方はこちら
        アカウントがありませんか？
        アカウントをお持ちの方はこちら
        メンバーですか
        ログインして続きを読む
        会員の方はこちら
        会員の方はログイン
        会員登録して続きを読む
        会員限定コンテンツ
        会員限定記事
        全文をお読みいただくには
        有料会員になると続きをお読みいただけます
        有料会員限定
        残り # 文字
        残り #文字
        残り# 文字
        残り#文字
        残り:# 文字
        残り：#文字
        残り：#文字／全文：#文字
        無料会員登録して続きを読む
        続きは会員の方のみご覧いただけます
        続きは会員登録後にお読みいただけます
        続きは有料会員登録後に
        続きは有料会員登録後にお読みいただけます
        続きをお読みいただくには
        続きをお読みいただくには会員登録が必要です
        続きを読むにはログインが必要です
        続きを読むにはログインしてください
        続きを読むには会員登録が必要です
        続きを読むには登録してください
    """,
    "ko": """
        계속 읽으려면 구독하세요
        계속 읽으려면 로그인하세요
        계정이 없으신가요?
        구독자 전용
        구독자 전용 기사
        구독자 전용 기사입니다
        구독자 전용 콘텐츠
        구독자 전용 콘텐츠입니다
        구독하고 계속 읽기
        기사를 더 읽으시려면 로그인해 주세요
        다음 내용이 궁금하다면?
        로그인 후 계속 읽기
        로그인 후 기사를 계속 읽을 수 있습니다
        로그인 후 이용하세요
        로그인하고 계속 읽기
        원치 않을 경우 뒤로가기를 눌러주세요
        유료 회원 전용
        유료회원 전용 기사
        유료회원 전용 기사입니다
        유료회원 전용 콘텐츠입니다
        이 게시물은 구독자 전용입니다
        이 게시물은 유료 구독자 전용입니다
        이 기사는 구독자 전용입니다
        이 기사는 유료 회원 전용입니다
        이 페이지는 구독자 전용입니다
        이미 계정이 있으신가요
        이미 계정이 있으신가요? 로그인
        이미 구독 중이신가요
        이미 구독 중이신가요? 로그인
        이미 회원이신가요
        이미 회원이신가요? 로그인
        이어지는 내용은 로그인 후 확인하실 수 있습니다
        회원 전용 기사
        회원만 볼 수 있는 기사입니다
    """,
}


RULES = [
    Phrases(
        id="paywall/wall",
        reason="It asks the reader to subscribe, register or log in to read on.",
        phrases=WALL,
        removes=[
            "Subscribe to continue reading",
            "⟦You have 2 free articles left this month.⟧\nThe council meets on Monday.",
            "Already a subscriber? Log in",
            "Jetzt weiterlesen mit dem Digitalabo",
            "Article réservé aux abonnés",
        ],
        keeps=[
            "Log in to the router and change its password.",
            "Only subscribers may vote in the club.",
            "She read the story to continue the tradition.",
        ],
    ),
]
