"""Buttons and lines that sell what the page's owner offers: calls to buy, book or try it.

Not cruft: a price or an offer that the article reports, advice on what to ask a seller, a product page's own name.
"""

from cleaner.rule import Phrases

# No article uses these as a heading.
ACTIONS = {
    "en": """
        # day free trial
        # day free trial, no credit card required
        activate free trial
        activate your free trial
        add all to cart
        add to bag
        add to basket
        add to cart
        add to cart add to cart
        add to shopping bag
        add to shopping cart
        add to wish list
        add to wishlist
        already a customer? sign in
        ask for a demo
        ask for a free quote
        ask for a quote
        best price guaranteed
        book a call
        book a call now
        book a call today
        book a call with *
        book a consultation
        book a consultation today
        book a demo now
        book a demo today
        book a demo with *
        book a discovery call
        book a free call
        book a free consultation
        book a free consultation now
        book a free consultation today
        book a free demo
        book a free session
        book a free strategy call
        book a free trial
        book a live demo
        book a meeting
        book a meeting with *
        book a personalized demo
        book a quick call
        book a strategy call
        book a table now
        book a tour today
        book an appointment now
        book an appointment online
        book an appointment today
        book an intro call
        book demo
        book free consultation
        book free session
        book my demo
        book my free consultation
        book my tour
        book now
        book now and save
        book now, pay later
        book online now
        book online today
        book tickets now
        book today
        book your appointment
        book your appointment now
        book your appointment today
        book your call
        book your call now
        book your call today
        book your consultation
        book your demo
        book your demo now
        book your demo today
        book your free call
        book your free consultation
        book your free consultation today
        book your free demo
        book your free demo today
        book your free trial
        book your place
        book your place now
        book your spot
        book your spot now
        book your stay
        book your stay now
        book your tickets
        book your tickets now
        book your trip
        book your trip today
        browse all products
        browse our range
        build your free website
        buy as a gift
        buy it now
        buy now
        buy now at *
        buy now from *
        buy now on *
        buy online now
        buy the book here
        buy the ebook
        buy tickets now
        buy today
        buy your copy
        buy your copy here
        buy your copy now
        buy your copy today
        buy your ticket
        buy your tickets
        buy your tickets now
        calculate your quote
        call for a free quote
        call now for a free quote
        call today for a free estimate
        call today for a free quote
        check availability & prices
        check availability and prices
        check current price
        check it out now
        check latest price
        check latest prices
        check out our courses
        check out our free *
        check out our podcast
        check out our products
        check out our services
        check out our shop
        check out our store
        check out the deal
        check price at *
        check price now
        check price on *
        check prices and availability
        check prices here
        check prices now
        check the latest price
        check today's price
        claim deal
        claim free trial
        claim my discount
        claim my free *
        claim now
        claim offer
        claim this deal
        claim this offer
        claim your bonus
        claim your discount
        claim your free *
        claim your free copy
        claim your free gift
        claim your free trial
        claim your offer
        claim your spot
        click here for a free quote
        click here for tickets
        click here to book
        click here to book now
        click here to buy
        click here to buy now
        click here to buy tickets
        click here to donate
        click here to download
        click here to enroll
        click here to get started
        click here to get your free *
        click here to join
        click here to join now
        click here to order
        click here to purchase
        click here to register
        click here to register now
        click here to schedule *
        click here to see our *
        click here to shop
        click here to sign up for a free trial
        click here to start
        click here to try *
        click to buy
        click to buy now
        click to get started
        click to register
        compare quotes now
        contact sales
        create a free account now
        create account for free
        create free account
        create free profile
        create my free account
        create your account now
        create your free account now
        create your free account today
        create your free profile
        discover our products
        discover our range
        discover our services
        discover our solutions
        discover the collection
        don't miss out on this offer
        don't miss this deal
        don't miss this offer
        don't miss your chance
        donate to support us
        donate today
        donate today to *
        download brochure
        download ebook
        download for free
        download for free now
        download free
        download free guide
        download free sample
        download free template
        download free trial
        download it for free
        download it now
        download my free *
        download now
        download now for free
        download our app
        download our brochure
        download our ebook
        download our free *
        download our free checklist
        download our free ebook
        download our free guide
        download our free template
        download our free tools
        download our guide
        download our latest report
        download our white paper
        download our whitepaper
        download the brochure
        download the checklist
        download the e-book
        download the ebook
        download the ebook now
        download the free checklist
        download the free ebook
        download the free guide
        download the free report
        download the free template
        download the free whitepaper
        download the full guide
        download the full report
        download the full whitepaper
        download the guide
        download the guide now
        download the report now
        download the template
        download the white paper
        download the whitepaper
        download this free guide
        download this free template
        download this guide
        download today
        download whitepaper
        download your copy
        download your copy now
        download your copy today
        download your free copy
        download your free ebook
        download your free guide
        download your free template
        enquire now
        enquire online
        enquire today
        enrol now
        enrol today
        enroll for free
        enroll now
        enroll today
        explore our collection
        explore our courses
        explore our plans
        explore our programs
        explore our range
        explore our solutions
        explore plans
        explore pricing
        explore the collection
        fill in the form below and we'll *
        fill out the form below and we'll *
        fill out the form below to *
        find a dealer near you
        find a location near you
        find a plan
        find a store near you
        find out how we can help
        find out how we can help you
        find out more about our *
        find out more about our services
        find your nearest store
        for a free consultation call *
        for a limited time only
        for more stories like this visit our website
        for more stories like this, visit our homepage
        free #-day trial. no credit card required
        free shipping on all orders
        free shipping on all orders over $#
        free shipping on orders over #
        free shipping on orders over $#
        free trial. no credit card required
        get # off
        get #% off
        get #% off your first order
        get #% off your order
        get a callback
        get a custom quote
        get a demo
        get a demo today
        get a fast quote
        get a free assessment
        get a free audit
        get a free bid
        get a free case evaluation
        get a free case review
        get a free consultation
        get a free consultation now
        get a free consultation today
        get a free demo
        get a free estimate
        get a free estimate now
        get a free estimate today
        get a free instant quote
        get a free proposal
        get a free quote
        get a free quote now
        get a free quote today
        get a free sample
        get a free trial
        get a free website audit
        get a live demo
        get a no-obligation quote
        get a personalised demo
        get a personalized demo
        get a personalized quote
        get a quick quote
        get a quote now
        get a quote online
        get a quote today
        get access today
        get an instant quote
        get an online quote
        get coupon
        get coupon code
        get deal
        get discount
        get exclusive access
        get free access
        get free consultation
        get free demo
        get free estimate
        get free estimates
        get free quote
        get free quotes
        get free trial
        get immediate access
        get instant access
        get instant quote
        get it for free
        get it today
        get my copy
        get my free *
        get my free copy
        get my free quote
        get my quote
        get offer
        get our app
        get our free *
        get our free guide
        get pre-approved
        get quote
        get quote now
        get quotes now
        get special offer
        get started for free
        get started for free today
        get started free
        get started here
        get started in minutes
        get started now
        get started now for free
        get started today
        get started with a free *
        get started with a free trial
        get the best deal
        get the deal
        get the ebook
        get the free ebook
        get the free guide
        get the full report
        get the guide
        get the offer
        get the report
        get the template
        get this deal
        get this offer
        get this template
        get tickets here
        get tickets now
        get your copy
        get your copy here
        get your copy now
        get your copy today
        get your demo
        get your discount
        get your free *
        get your free account
        get your free assessment
        get your free consultation
        get your free copy
        get your free demo
        get your free ebook
        get your free estimate
        get your free guide
        get your free quote
        get your free quote now
        get your free quote today
        get your free report
        get your free trial
        get your instant quote
        get your quote
        get your quote now
        get your quote today
        get your ticket
        get your tickets
        get your tickets here
        get your tickets now
        get yours
        get yours here
        get yours now
        get yours today
        give it a try today
        grab it here
        grab it now
        grab the deal
        grab this deal
        grab this offer
        grab your copy
        grab your copy now
        grab your copy today
        grab your free *
        grab your free copy
        grab your spot
        grab your tickets
        grab yours now
        hire us now
        hurry, offer ends soon
        join a free trial
        join as a member
        join for free today
        join free now
        join free today
        join now for free
        join our community of *
        join our community today
        join the community today
        join the waitlist now
        join today for free
        join us today
        launch your free trial
        learn about our services
        learn more about our products
        learn more about our products and services
        learn more about our services
        learn more about our solutions
        learn more about what we do
        learn more and register
        learn more and sign up
        let's get to work
        let's start a project
        let's start your project
        limited-time offer
        make an appointment now
        make an appointment today
        make an enquiry
        make an enquiry now
        need a quote
        no credit card necessary
        no credit card needed
        no credit card required
        offer expires *
        offer valid until *
        order a copy
        order it here
        order it now
        order now
        order now and save
        order online now
        order the book
        order today
        order your copy
        order your copy now
        order your copy today
        pay in # interest-free payments
        pre-order here
        pre-order today
        preorder now
        price when reviewed
        purchase a subscription
        purchase here
        purchase now
        purchase tickets
        read our customer stories
        read our success stories
        ready to book your *
        ready to get started
        ready to get started today
        ready to get started with *
        ready to get started? contact us
        ready to get started? contact us today
        ready to get started? get in touch
        ready to get started? get in touch today
        ready to get started? let's talk
        ready to grow your business
        ready to learn more? contact us
        ready to level up
        ready to see it in action
        ready to sign up
        ready to start your next project
        ready to start your project
        ready to talk? we're listening
        ready to transform your business
        ready to try it
        register for free now
        register for free today
        register for our next webinar
        register for our webinar
        register for the event
        register for the webinar
        register for this event
        register for this webinar
        register free
        register interest
        register now for free
        register online
        register online now
        register today
        register your interest
        register your interest now
        register your interest today
        request a call
        request a call back
        request a call-back
        request a callback
        request a catalog
        request a catalogue
        request a consultation
        request a consultation today
        request a custom quote
        request a demo now
        request a demo today
        request a free consultation
        request a free demo
        request a free estimate
        request a free quote
        request a free quote today
        request a free sample
        request a free trial
        request a live demo
        request a meeting
        request a personalized demo
        request a proposal
        request a quote now
        request a quote request a quote
        request a quote today
        request a sample
        request a trial
        request an appointment today
        request an invite
        request brochure
        request consultation
        request demo
        request estimate
        request free consultation
        request free demo
        request free quote
        request more info
        request more information
        request pricing
        request proposal
        request quote
        request your demo
        request your free *
        request your free consultation
        request your free demo
        request your free quote
        reserve now
        reserve online
        reserve your place
        reserve your place now
        reserve your seat
        reserve your seat now
        reserve your seat today
        reserve your spot
        reserve your spot now
        reserve your spot today
        save #% now
        save #% on your first order
        save my seat
        save my spot
        save up to #% off
        save your seat
        save your spot
        schedule a call
        schedule a call now
        schedule a call today
        schedule a call with *
        schedule a call with us
        schedule a consultation
        schedule a consultation call
        schedule a consultation today
        schedule a demo
        schedule a demo now
        schedule a demo today
        schedule a demo with *
        schedule a discovery call
        schedule a free call
        schedule a free consultation
        schedule a free consultation today
        schedule a free demo
        schedule a live demo
        schedule a meeting today
        schedule a meeting with *
        schedule a personalized demo
        schedule a tour
        schedule a tour today
        schedule an appointment now
        schedule an appointment online
        schedule an appointment today
        schedule consultation
        schedule demo
        schedule my call
        schedule my demo
        schedule now
        schedule online
        schedule today
        schedule your appointment
        schedule your appointment online
        schedule your appointment today
        schedule your call
        schedule your consultation
        schedule your consultation today
        schedule your demo
        schedule your demo now
        schedule your demo today
        schedule your free call
        schedule your free consultation
        schedule your free consultation today
        schedule your free demo
        schedule your free estimate
        schedule your tour
        schedule your visit
        see all deals
        see all plans
        see deal
        see how we can help you
        see it in action
        see latest price
        see more deals
        see our demo
        see our plans
        see our plans and pricing
        see our pricing
        see our products
        see our services
        see plans & pricing
        see plans and pricing
        see price at *
        see price on *
        see the deal
        see today's deals
        see why * trust us
        send enquiry
        send inquiry
        share your project with us
        shop * now
        shop all
        shop all deals
        shop all now
        shop all products
        shop best sellers
        shop bestsellers
        shop collection
        shop deals
        shop here
        shop it now
        shop low prices on *
        shop more
        shop new arrivals
        shop now
        shop now at *
        shop now on *
        shop online now
        shop our collection
        shop our range
        shop our store
        shop products
        shop sale
        shop the collection
        shop the deal
        shop the look
        shop the sale
        shop the story
        shop this article
        shop this deal
        shop this look
        shop this post
        shop today
        sign up for a demo
        sign up for a free #-day trial
        sign up for a free account
        sign up for a free account today
        sign up for a free demo
        sign up for a free trial
        sign up for a free trial today
        sign up for a trial
        sign up for early access
        sign up for free now
        sign up for your free trial
        sign up free today
        sign up it's free
        sign up online
        sign up to get started
        sign up today for free
        start a free #-day trial
        start a free trial
        start a free trial now
        start a free trial today
        start a new project
        start a project with us
        start a trial
        start building for free
        start building today
        start for free
        start for free today
        start free now
        start free today
        start free trial
        start free trial now
        start learning for free
        start learning now
        start learning today
        start my free trial
        start my trial
        start now for free
        start saving now
        start saving today
        start shopping
        start today for free
        start trial
        start trial now
        start using * for free
        start using * today
        start with a free trial
        start your #-day free trial
        start your #-day free trial now
        start your #-day free trial today
        start your #-day free trial with *
        start your application
        start your free #-day trial
        start your free #-day trial now
        start your free #-day trial today
        start your free demo
        start your free month
        start your free trial
        start your free trial now
        start your free trial of *
        start your free trial today
        start your free trial with *
        start your journey now
        start your journey today
        start your journey with us
        start your order
        start your project now
        start your project today
        start your project with *
        start your trial now
        start your trial today
        take a free tour
        take advantage of this offer
        take our free quiz
        take our quiz
        take the free assessment
        take the free quiz
        take the quiz now
        tell us about your project
        thank you for downloading our free *
        this deal has expired
        this deal is over
        this offer ends *
        this offer has ended
        this offer has expired
        this offer is no longer available
        today's best * deals
        today's best deal
        today's best deals
        try * for free today
        try * free for # days
        try * free for # weeks
        try * free today
        try a demo
        try a free demo
        try a free trial
        try demo
        try for free
        try for free now
        try for free today
        try free
        try free for # days
        try free for # days now
        try it for free
        try it for free now
        try it for free today
        try it free
        try it free for # days
        try it free today
        try it now for free
        try it out for free
        try it out now
        try it risk-free
        try now
        try now for free
        try our free *
        try our free demo
        try our free trial
        try out our *
        try premium for free
        try risk-free
        try the demo
        try the free version
        try today
        try us for free
        try us free
        unlock your discount
        unlock your free *
        upgrade now
        upgrade today
        view all deals
        view all plans
        view all products
        view all services
        view brochure
        view deal
        view deals
        view demo
        view offer
        view our plans
        view our products
        view our range
        view our services
        view our work
        view plans & pricing
        view plans and pricing
        view price
        view price at *
        view price on *
        view this deal
        view tour
        visit our online shop
        visit our online store
        visit our shop
        visit our store
        visit our website for more information
        visit our website today
        visit the shop
        visit the store
        visit website for price
        walk-ins welcome
        want a demo
        want to learn more about our services
        want to see * in action
        want to see a demo
        want to see how it works
        want to see it in action
        watch a demo
        watch our demo
        watch our free webinar
        watch the webinar
        watch webinar
        while stocks last
        while supplies last
        you could save #
        you save #
        your quote awaits
    """,
    "de": """
        angebot anfordern
        angebot anfragen
        angebot ansehen
        angebot sichern
        auf den wunschzettel
        auf die wunschliste
        beratung anfordern
        beratung vereinbaren
        beratungstermin buchen
        beratungstermin vereinbaren
        demo anfordern
        demo anfragen
        demo buchen
        demo vereinbaren
        direkt buchen
        direkt zum angebot
        erstgespräch vereinbaren
        gutschein einlösen
        hier bestellen
        hier buchen
        hier herunterladen
        hier kaufen
        hier kostenlos herunterladen
        hier kostenlos testen
        hier registrieren
        hier zum angebot
        im shop ansehen
        in den einkaufswagen
        in den warenkorb
        in den warenkorb legen
        inkl. mwst. zzgl. versand
        inkl. mwst. zzgl. versandkosten
        inkl. mwst., zzgl. versandkosten
        jetzt angebot anfordern
        jetzt angebot einholen
        jetzt angebot sichern
        jetzt beratungsgespräch vereinbaren
        jetzt beratungstermin vereinbaren
        jetzt bestellen
        jetzt bewerben
        jetzt buchen
        jetzt demo anfordern
        jetzt demo buchen
        jetzt demo vereinbaren
        jetzt downloaden
        jetzt einkaufen
        jetzt erstgespräch vereinbaren
        jetzt herunterladen
        jetzt informieren
        jetzt kaufen
        jetzt kostenlos beraten lassen
        jetzt kostenlos herunterladen
        jetzt kostenlos vergleichen
        jetzt kostenloses beratungsgespräch vereinbaren
        jetzt kostenloses erstgespräch vereinbaren
        jetzt loslegen
        jetzt online bestellen
        jetzt online buchen
        jetzt platz sichern
        jetzt registrieren
        jetzt reservieren
        jetzt shoppen
        jetzt sparen
        jetzt starten
        jetzt teilnehmen
        jetzt termin buchen
        jetzt termin vereinbaren
        jetzt ticket sichern
        jetzt tickets sichern
        jetzt unverbindlich anfragen
        jetzt unverbindlich testen
        jetzt vormerken
        jetzt zugreifen
        jetzt zum angebot
        jetzt zum webinar anmelden
        kostenlos downloaden
        kostenlos herunterladen
        kostenlos registrieren
        kostenlos starten
        kostenlose beratung vereinbaren
        kostenlose demo anfordern
        kostenlose demo vereinbaren
        kostenlose erstberatung vereinbaren
        kostenloses angebot anfordern
        kostenloses beratungsgespräch vereinbaren
        kostenloses erstgespräch vereinbaren
        kostenloses konto erstellen
        kostenloses whitepaper herunterladen
        mehr zu unseren leistungen
        mehr über unsere leistungen
        mehr über unsere produkte
        nur solange der vorrat reicht
        online termin buchen
        online-termin vereinbaren
        platz sichern
        solange der vorrat reicht
        termin buchen
        termin online buchen
        tickets kaufen
        tickets sichern
        unverbindlich anfragen
        unverbindliches angebot anfordern
        whitepaper herunterladen
        zum kostenlosen download
        zum kostenlosen webinar anmelden
        zum online-shop
        zum onlineshop
        zum produkt
        zum warenkorb
        zum warenkorb hinzufügen
        zur buchung
        zur kasse
        zur wunschliste hinzufügen
    """,
    "fr": """
        acheter maintenant
        achetez maintenant
        achetez-le maintenant
        ajouter au panier
        ajouter à la liste d'envies
        ajouter à la liste de souhaits
        commander en ligne
        commander maintenant
        commandez maintenant
        commencer gratuitement
        commencer maintenant
        commencez dès maintenant
        commencez gratuitement
        créer un compte gratuit
        créez votre compte gratuit
        créez votre compte gratuitement
        demander un devis
        demander un devis gratuit
        demander une démo
        demander une démonstration
        demandez un devis
        demandez un devis gratuit
        demandez une démo
        demandez une démonstration
        devis gratuit
        découvrez nos offres
        découvrez nos produits
        découvrez nos services
        découvrez nos solutions
        découvrez notre boutique
        découvrir l'offre
        découvrir nos offres
        découvrir nos services
        démarrer maintenant
        démarrez gratuitement
        essai gratuit
        essayer gratuitement
        essayez gratuitement
        essayez maintenant
        j'achète
        j'en profite
        je commande
        je m'inscris gratuitement
        je me lance
        je profite de l'offre
        je réserve
        je teste gratuitement
        je veux en savoir plus
        obtenez un devis gratuit
        obtenir un devis
        obtenir un devis gratuit
        planifier un appel
        planifier une démo
        planifiez une démo
        prendre rendez-vous en ligne
        prenez rendez-vous en ligne
        profitez de l'offre
        profitez-en
        recevez votre devis gratuit
        réserver en ligne
        réserver maintenant
        réserver une démo
        réservez dès maintenant
        réservez en ligne
        réservez maintenant
        réservez une démo
        réservez votre place
        s'inscrire gratuitement
        tester gratuitement
        testez gratuitement
        télécharger gratuitement
        télécharger le guide
        télécharger le livre blanc
        téléchargez gratuitement
        téléchargez le guide
        téléchargez le livre blanc
        téléchargez notre guide
        téléchargez notre livre blanc
        voir l'offre
        voir le prix
        voir le produit
        voir nos offres
    """,
    "es": """
        adquiere tu entrada
        agenda tu cita
        agenda una cita
        agenda una demo
        agenda una llamada
        agendar cita
        agendar una cita
        agendar una demo
        agregar al carrito
        aprovecha esta oferta
        añadir a la cesta
        añadir a la lista de deseos
        añadir al carrito
        comienza ahora
        comienza gratis
        comienza hoy
        comienza hoy mismo
        comienza tu prueba gratis
        compra ahora
        compra aquí
        compra tus entradas
        comprar ahora
        comprar entradas
        conoce más sobre nuestros servicios
        conoce nuestros productos
        conoce nuestros servicios
        consigue tu entrada
        consulta gratis
        crea tu cuenta gratis
        crear cuenta gratis
        descarga ahora
        descarga aquí
        descarga gratis
        descarga gratuita
        descarga la guía
        descarga la guía gratis
        descarga nuestra guía
        descarga tu ebook
        descarga tu guía gratis
        descargar ahora
        descargar gratis
        descubre nuestros productos
        descubre nuestros servicios
        empezar ahora
        empezar gratis
        empieza ahora
        empieza gratis
        empieza hoy
        empieza hoy mismo
        haz tu pedido
        haz tu reserva
        inscríbete
        inscríbete ahora
        inscríbete aquí
        inscríbete gratis
        más información sobre nuestros servicios
        obtener cotización
        obtener oferta
        obtén una cotización
        obtén una cotización gratis
        pedir cita online
        pide tu cita
        pide tu presupuesto
        pide tu presupuesto gratis
        prueba gratis
        prueba gratuita
        pruébalo ahora
        pruébalo gratis
        registrarse gratis
        regístrate ahora
        reserva ahora
        reserva aquí
        reserva tu cita
        reserva tu plaza
        reserva una demo
        reservar ahora
        solicita información
        solicita más información
        solicita tu demo
        solicita tu presupuesto
        solicita una cotización
        solicita una demo
        solicita una demo gratis
        solicitar cotización
        solicitar demo
        solicitar información
        solicitar presupuesto
        solicitar una demo
        ver oferta
        ver precio
        ver producto
        ver productos
        únete ahora
        únete gratis
    """,
    "pt": """
        adicionar ao carrinho
        adicionar à lista de desejos
        agendar demonstração
        agendar uma demonstração
        agende sua consulta
        agende uma conversa
        agende uma demonstração
        aproveite esta oferta
        baixe agora
        baixe gratuitamente
        baixe grátis
        baixe o e-book
        baixe o ebook
        baixe o ebook gratuito
        comece agora
        comece agora mesmo
        comece gratuitamente
        comece grátis
        comece hoje
        comece hoje mesmo
        comprar agora
        comprar ingressos
        compre agora
        compre aqui
        conheça nossas soluções
        conheça nossos produtos
        conheça nossos serviços
        crie sua conta gratuita
        crie sua conta grátis
        experimente agora
        experimente gratuitamente
        experimente grátis
        fazer uma doação
        faça sua inscrição
        faça um orçamento
        faça um teste grátis
        garanta a sua vaga
        garanta já o seu
        garanta sua vaga
        peça um orçamento
        peça uma demonstração
        quero conhecer
        quero me inscrever
        quero saber mais
        reserve agora
        reserve já
        saiba mais sobre nossos serviços
        solicitar demonstração
        solicite um orçamento
        solicite uma demonstração
        teste gratuitamente
        teste gratuito
        teste grátis
        ver oferta
        ver preço
        ver produto
    """,
    "it": """
        acquista ora
        acquista subito
        aggiungi al carrello
        aggiungi alla lista dei desideri
        approfitta dell'offerta
        comincia ora
        compra ora
        contattaci per un preventivo gratuito
        crea un account gratuito
        inizia gratis
        inizia la prova gratuita
        inizia ora
        inizia subito
        ordina ora
        prenota adesso
        prenota online
        prenota ora
        prenota una consulenza
        prenota una consulenza gratuita
        prenota una demo
        prova gratis
        prova gratuita
        prova gratuitamente
        prova ora
        registrati gratis
        registrati ora
        richiedi informazioni
        richiedi preventivo
        richiedi un preventivo
        richiedi un preventivo gratuito
        richiedi una consulenza
        richiedi una consulenza gratuita
        richiedi una demo
        scarica gratis
        scarica la guida
        scarica la guida gratuita
        scarica ora
        scopri i nostri prodotti
        scopri i nostri servizi
        scopri l'offerta
        scopri le nostre offerte
        vai al carrello
        vai all'offerta
        vedi l'offerta
        vedi offerta
        vedi prezzo
    """,
    "nl": """
        aan verlanglijst toevoegen
        bekijk aanbieding
        bekijk onze diensten
        bekijk onze producten
        bekijk prijs
        bestel direct
        bestel nu
        boek direct
        boek nu
        direct bestellen
        download gratis
        download nu
        gratis account aanmaken
        gratis adviesgesprek
        gratis downloaden
        gratis offerte aanvragen
        gratis proberen
        gratis proefperiode
        in winkelmand
        in winkelwagen
        koop nu
        koop tickets
        maak een afspraak
        maak nu een afspraak
        naar de aanbieding
        nu bestellen
        nu boeken
        nu kopen
        ontdek onze diensten
        ontdek onze producten
        plan een afspraak
        plan een demo
        plan een gesprek
        plan een gratis adviesgesprek
        probeer gratis
        probeer het gratis
        probeer nu
        probeer nu gratis
        reserveer nu
        schrijf je nu in
        start gratis
        start nu
        toevoegen aan verlanglijst
        toevoegen aan winkelmand
        toevoegen aan winkelwagen
        vraag een demo aan
        vraag een gratis offerte aan
        vraag een offerte aan
        vraag offerte aan
    """,
    "sv": """
        anmäl dig här
        anmäl dig nu
        begär en offert
        begär offert
        boka demo
        boka en demo
        boka ett möte
        boka nu
        gå till erbjudandet
        gå till kassan
        handla nu
        hämta erbjudande
        köp nu
        ladda ner gratis
        ladda ner nu
        lägg i varukorg
        lägg i varukorgen
        lägg till i önskelista
        prova gratis
        prova gratis i # dagar
        prova nu
        registrera dig gratis
        skapa konto gratis
        testa gratis
        till erbjudandet
        till varukorgen
    """,
    "da": """
        anmod om tilbud
        bestil nu
        book en demo
        book et møde
        book nu
        download gratis
        download nu
        få et gratis tilbud
        få et tilbud
        gå til kassen
        gå til tilbuddet
        køb nu
        læg i kurv
        læg i kurven
        prøv gratis
        prøv gratis i # dage
        prøv nu
        se tilbud
        tilføj til kurv
        tilføj til ønskeliste
        tilmeld dig her
        tilmeld dig nu
    """,
    "nb": """
        be om tilbud
        bestill nå
        book en demo
        book et møte
        få et tilbud
        gå til kassen
        gå til tilbudet
        kjøp nå
        last ned gratis
        last ned nå
        legg i handlekurv
        legg i handlekurven
        meld deg på her
        meld deg på nå
        prøv gratis
        prøv gratis i # dager
        prøv nå
        se tilbud
    """,
    "fi": """
        aloita ilmainen kokeilu
        aloita nyt
        ilmoittaudu mukaan
        ilmoittaudu nyt
        kokeile ilmaiseksi
        kokeile maksutta
        kokeile nyt
        lataa ilmaiseksi
        lataa nyt
        lisää ostoskoriin
        lisää toivelistalle
        osta liput
        osta nyt
        pyydä tarjous
        siirry kassalle
        siirry ostoksille
        siirry tarjoukseen
        tilaa nyt
        varaa aika
        varaa demo
        varaa nyt
    """,
    "pl": """
        bezpłatna konsultacja
        bezpłatna wycena
        dodaj do koszyka
        dodaj do listy życzeń
        dowiedz się więcej o naszej ofercie
        dołącz do nas
        dołącz teraz
        idź do kasy
        kup bilet
        kup bilety
        kup online
        kup teraz
        pobierz bezpłatnie
        pobierz darmowy e-book
        pobierz ebook
        pobierz teraz
        pobierz za darmo
        poproś o wycenę
        poznaj nasze usługi
        poznaj naszą ofertę
        rozpocznij bezpłatny okres próbny
        rozpocznij teraz
        skorzystaj z oferty
        sprawdź cenę
        sprawdź naszą ofertę
        sprawdź ofertę
        umów bezpłatną konsultację
        umów rozmowę
        umów się na konsultację
        umów się na rozmowę
        umów się na spotkanie
        umów wizytę
        wypróbuj bezpłatnie
        wypróbuj teraz
        wypróbuj za darmo
        zamów demo
        zamów prezentację
        zamów teraz
        zapisz się teraz
        zarejestruj się teraz
        zarejestruj się za darmo
        zarezerwuj teraz
        zarezerwuj wizytę
        zobacz naszą ofertę
        zobacz ofertę
        zobacz produkt
    """,
    "cs": """
        do košíku
        domluvit schůzku
        domluvte si schůzku
        koupit nyní
        nezávazná poptávka
        objednat nyní
        objednejte nyní
        objednejte se
        přejít do košíku
        přidat do košíku
        přidat do seznamu přání
        přihlásit se na webinář
        registrovat se zdarma
        rezervujte si
        stáhnout zdarma
        vložit do košíku
        vyzkoušejte zdarma
        vyzkoušet zdarma
        zaregistrujte se zdarma
        zobrazit nabídku
        získat nabídku
    """,
    "hu": """
        ajánlatot kérek
        belépek
        foglalj időpontot
        foglaljon időpontot
        foglaljon most
        ingyenes kipróbálás
        ingyenes letöltés
        kipróbálom ingyen
        kosárba
        kosárba rakom
        kosárba teszem
        kérj ajánlatot
        kérjen ajánlatot
        letöltöm most
        megnézem az ajánlatot
        megrendelem
        megveszem
        próbáld ki ingyen
        próbálja ki ingyen
        regisztráljon ingyen
        vásárlás most
        vásárolj most
        árajánlatot kérek
    """,
    "ro": """
        adaugă la lista de dorințe
        adaugă în coș
        cere o ofertă
        cere ofertă
        comandă acum
        cumpără acum
        cumpără bilete
        descarcă acum
        descarcă gratuit
        programează o consultație
        programează-te acum
        programează-te online
        rezervă acum
        solicită o ofertă
        solicită ofertă
        vezi oferta
        vezi prețul
        vezi produsul
        încearcă gratuit
        înregistrează-te gratuit
        înscrie-te acum
    """,
    "el": """
        αγορά τώρα
        αγοράστε τώρα
        δείτε τα προϊόντα μας
        δείτε την προσφορά
        δοκιμάστε δωρεάν
        εγγραφείτε δωρεάν
        εγγραφείτε τώρα
        κάντε κράτηση
        κάντε κράτηση τώρα
        κατεβάστε δωρεάν
        ξεκινήστε τώρα
        παραγγείλετε τώρα
        προσθήκη στη λίστα επιθυμιών
        προσθήκη στο καλάθι
    """,
    "tr": """
        bilet al
        bilet satın al
        demo talep edin
        demo talep et
        fiyat teklifi al
        fiyat teklifi alın
        hemen al
        hemen başla
        hemen başlayın
        hemen başvur
        hemen dene
        hemen indir
        hemen kaydol
        hemen kayıt ol
        hemen satın al
        hemen sipariş ver
        hemen teklif al
        hemen üye ol
        istek listesine ekle
        randevu al
        randevu alın
        rezervasyon yap
        satın al
        sepete ekle
        sepete git
        teklif al
        teklif alın
        teklif isteyin
        ücretsiz başla
        ücretsiz dene
        ücretsiz deneyin
        ücretsiz indir
        ücretsiz kaydol
        ücretsiz keşif
        ücretsiz üye ol
        ürünü incele
        şimdi al
        şimdi başla
        şimdi dene
        şimdi kaydol
        şimdi rezervasyon yap
        şimdi satın al
    """,
    "ru": """
        бесплатная консультация
        в корзину
        выбрать тариф
        добавить в корзину
        добавить в список желаний
        забронировать сейчас
        забронируйте сейчас
        закажите звонок
        заказать демонстрацию
        заказать звонок
        заказать консультацию
        заказать обратный звонок
        заказать онлайн
        заказать сейчас
        заказать услугу
        записаться на бесплатную консультацию
        записаться на консультацию
        записаться на прием
        запишитесь на консультацию
        запросить демо
        запросить демонстрацию
        запросить цену
        зарегистрироваться бесплатно
        зарегистрируйтесь бесплатно
        зарегистрируйтесь сейчас
        купить билет
        купить билеты
        купить в один клик
        купить онлайн
        купить сейчас
        начать бесплатно
        начать бесплатный период
        начните бесплатно
        начните прямо сейчас
        оставить заявку
        оставьте заявку
        отправить заявку
        оформить заказ
        перейти в магазин
        перейти к покупке
        перейти к товару
        перейти на сайт
        получить бесплатную консультацию
        получить демо
        получить консультацию
        получить предложение
        получить скидку
        попробовать бесплатно
        попробуйте бесплатно
        посмотреть цены
        рассчитать стоимость
        скачать бесплатно
        скачать прямо сейчас
        смотреть цены
        узнать стоимость
        хочу купить
        хочу так же
    """,
    "uk": """
        безкоштовна консультація
        в кошик
        додати в кошик
        додати до кошика
        додати до списку бажань
        забронювати зараз
        завантажити безкоштовно
        залишити заявку
        залиште заявку
        замовити дзвінок
        замовити зараз
        замовити зворотний дзвінок
        замовити консультацію
        записатися на консультацію
        записатися на прийом
        зареєструватися безкоштовно
        купити зараз
        купити квитки
        купити квиток
        отримати знижку
        отримати консультацію
        оформити замовлення
        підтримати редакцію
        розрахувати вартість
        спробувати безкоштовно
        спробуйте безкоштовно
    """,
    "ar": """
        أضف إلى السلة
        إضافة إلى السلة
        إضافة إلى عربة التسوق
        ابدأ الآن
        ابدأ الآن مجانا
        ابدأ تجربتك المجانية
        ابدأ مجانا
        احجز استشارتك المجانية
        احجز الآن
        احجز موعدا
        احجز موعدك
        احجز موعدك الآن
        احصل على عرض سعر
        احصل على عرض سعر مجاني
        اشتر الآن
        اشتري الآن
        اطلب الآن
        اطلب عرض أسعار
        اطلب عرض سعر
        اطلب عرضا توضيحيا
        تحميل مجاني
        تسوق الآن
        جرب مجانا
        جربه مجانا
        حمل الآن
        سجل الآن
        سجل الآن مجانا
        سجل مجانا
        شراء الآن
        طلب عرض سعر
    """,
    "fa": """
        افزودن به سبد خرید
        افزودن به علاقه مندی
        افزودن به علاقه‌مندی‌ها
        ثبت سفارش
        ثبت نام رایگان
        ثبت‌نام رایگان
        خرید آنلاین
        خرید بلیط
        خرید کنید
        دانلود رایگان
        درخواست دمو
        درخواست مشاوره
        درخواست مشاوره رایگان
        دریافت مشاوره
        دریافت مشاوره رایگان
        رایگان شروع کنید
        رزرو آنلاین
        رزرو نوبت
        رزرو وقت مشاوره
        رزرو کنید
        سفارش دهید
        شروع کنید
        مشاهده محصول
        مشاهده محصولات
        مشاهده و خرید
        مشاوره رایگان
        همین حالا امتحان کنید
        همین حالا ثبت نام کنید
        همین حالا خرید کنید
        همین حالا شروع کنید
    """,
    "he": """
        הוסף לסל
        הוסף לעגלה
        הוספה לסל
        הוספה לסל הקניות
        הזמינו עכשיו
        הזמן עכשיו
        הירשמו עכשיו
        הצטרפו עכשיו
        להזמנה
        להזמנה לחצו כאן
        להרשמה
        להרשמה לחצו כאן
        לפרטים והזמנות
        לפרטים והרשמה
        לקבלת הצעת מחיר
        לקבלת ייעוץ חינם
        לרכישה
        לרכישה לחצו כאן
        לרכישת כרטיסים
        נסו בחינם
        נסו עכשיו בחינם
        קביעת תור
        קבלו הצעת מחיר
        קבעו פגישה
        קנה עכשיו
        קנו עכשיו
    """,
    "hi": """
        अभी खरीदें
        अभी डाउनलोड करें
        अभी बुक करें
        अभी रजिस्टर करें
        अभी शुरू करें
        कार्ट में जोड़ें
        डेमो बुक करें
        निःशुल्क परामर्श
        मुफ़्त में आज़माएं
        मुफ्त डाउनलोड करें
        मुफ्त में आज़माएं
    """,
    "id": """
        ajukan demo
        beli sekarang
        beli tiket
        coba gratis
        coba gratis sekarang
        coba sekarang
        daftar gratis
        daftar sekarang juga
        dapatkan penawaran
        dapatkan penawaran gratis
        dapatkan sekarang
        download gratis
        download sekarang
        gabung sekarang
        jadwalkan demo
        jadwalkan konsultasi
        konsultasi gratis
        konsultasi sekarang
        lihat produk
        masukkan keranjang
        mulai gratis
        mulai sekarang
        pesan sekarang
        tambah ke keranjang
        tambahkan ke keranjang
        unduh gratis
        unduh sekarang
    """,
    "vi": """
        dùng thử miễn phí
        dùng thử miễn phí ngay
        dùng thử ngay
        mua hàng ngay
        mua ngay
        mua vé
        nhận báo giá
        nhận tư vấn
        nhận tư vấn miễn phí
        nhận tư vấn ngay
        nhận ưu đãi ngay
        thêm vào giỏ
        thêm vào giỏ hàng
        thêm vào yêu thích
        tư vấn miễn phí
        tải miễn phí
        tải ngay
        tải về miễn phí
        xem sản phẩm
        xem ưu đãi
        yêu cầu báo giá
        yêu cầu demo
        yêu cầu tư vấn
        đăng ký dùng thử
        đăng ký dùng thử miễn phí
        đăng ký miễn phí
        đăng ký tư vấn
        đăng ký tư vấn miễn phí
        đăng ký tư vấn ngay
        đặt hàng
        đặt hàng ngay
        đặt lịch hẹn
        đặt lịch ngay
        đặt lịch tư vấn
        đặt mua ngay
        đặt phòng ngay
        đặt vé ngay
    """,
    "zh": """
        免费下载
        免费体验
        免费咨询
        免费开始使用
        免费报名
        免费注册
        免费获取
        免费试用
        免费领取
        加入心愿单
        加入购物车
        加购物车
        去购买
        在线购买
        在线预约
        在线预订
        我要报名
        我要购买
        我要预约
        查看价格
        查看优惠
        点击下载
        点击免费领取
        点击报名
        点击购买
        点击领取
        现在购买
        申请免费试用
        申请试用
        立即下单
        立即下载
        立即体验
        立即免费注册
        立即免费试用
        立即加入
        立即开始
        立即抢购
        立即报名
        立即注册
        立即申请
        立即获取
        立即订购
        立即试用
        立即购买
        立即预约
        立即预约演示
        立即预订
        立即领取
        索取报价
        获取报价
        获取方案
        预约咨询
        预约演示
        马上抢购
        马上注册
        马上购买
        免費下載
        免費索取
        免費註冊
        免費試用
        免費諮詢
        免費體驗
        前往購買
        加入購物車
        加入願望清單
        加到購物車
        我要報名
        我要訂購
        我要購買
        我要預約
        放入購物車
        查看價格
        查看優惠
        立刻購買
        立即下單
        立即下載
        立即免費試用
        立即報名
        立即搶購
        立即申請
        立即訂購
        立即註冊
        立即試用
        立即購買
        立即開始
        立即預約
        立即預訂
        立即領取
        立即體驗
        索取報價
        線上購買
        線上預約
        預約演示
        預約諮詢
        馬上報名
        馬上購買
        馬上預約
        點我報名
        點我購買
        點擊購買
    """,
    "ja": """
        お気に入りリストに追加
        お申し込みはこちら
        お申し込みはこちらから
        お申込みはこちら
        お申込みはこちらから
        お見積もりはこちら
        お見積りはこちら
        お買い物かごに入れる
        お買い物はこちら
        かごに入れる
        ご予約はこちら
        ご予約はこちらから
        ご注文はこちら
        ご購入はこちら
        ご購入はこちらから
        ほしい物リストに追加
        カートに入れる
        カートに追加
        カートに追加する
        カートを見る
        セミナーに申し込む
        チケットを購入する
        チケット購入はこちら
        デモを予約
        デモを申し込む
        予約する
        予約はこちら
        予約はこちらから
        今すぐダウンロード
        今すぐチェック
        今すぐ予約
        今すぐ予約する
        今すぐ始める
        今すぐ無料で始める
        今すぐ無料登録
        今すぐ申し込む
        今すぐ申込む
        今すぐ登録する
        今すぐ購入
        今すぐ購入する
        価格をチェック
        価格を見る
        公式サイトで見る
        公式サイトはこちら
        公式サイトを見る
        商品の詳細はこちら
        商品を見る
        商品ページを見る
        商品詳細を見る
        在庫を確認する
        最安値を見る
        来店予約はこちら
        欲しいものリストに追加
        無料でダウンロード
        無料で始める
        無料で相談する
        無料で試してみる
        無料で試す
        無料で資料請求
        無料ダウンロード
        無料ダウンロードはこちら
        無料トライアル
        無料トライアルを始める
        無料会員登録
        無料会員登録はこちら
        無料体験
        無料体験する
        無料体験はこちら
        無料体験を申し込む
        無料登録はこちら
        無料相談する
        無料相談を予約する
        無料見積もり
        無料見積もりはこちら
        無料見積りはこちら
        申し込みはこちら
        申し込みはこちらから
        申し込む
        詳細・お申し込みはこちら
        詳細・購入はこちら
        資料をダウンロード
        資料をダウンロードする
        資料ダウンロード
        資料ダウンロードはこちら
        資料請求
        資料請求する
        資料請求はこちら
        資料請求はこちらから
        購入する
        購入はこちら
        購入はこちらから
        通販サイトで見る
    """,
    "ko": """
        가격 보기
        견적 문의
        견적 받기
        견적 요청
        관심상품 등록
        구독 신청하기
        구매하기
        구매하러 가기
        구매하러가기
        데모 신청
        데모 신청하기
        데모 예약
        데모 요청
        무료 다운로드
        무료 상담
        무료 상담 받기
        무료 상담 신청
        무료 상담 신청하기
        무료 체험
        무료 체험 시작
        무료 체험 신청
        무료 체험하기
        무료 회원가입
        무료로 다운로드
        무료로 사용해 보기
        무료로 시작하기
        바로 가기
        바로 구매
        바로구매
        상담 예약
        상담 예약하기
        상품 보기
        상품 보러가기
        상품보기
        예약하기
        온라인 예약
        위시리스트에 추가
        장바구니 담기
        장바구니에 담기
        장바구니에 추가
        지금 가입하기
        지금 구매하기
        지금 다운로드
        지금 등록하기
        지금 무료로 시작하기
        지금 바로 구매하기
        지금 바로 시작하기
        지금 시작하기
        지금 신청하기
        지금 예약하기
        찜하기
        참가 신청
        참가 신청하기
        체험 신청하기
        할인 받기
        후원 신청
    """,
}


RULES = [
    Phrases(
        id="promotion/action",
        reason="It sells what the page's owner offers.",
        removes=[
            "The kiln cools for two days.\n\n⟦Book a demo today\nStart your free trial today!⟧",
            "The kiln cools for two days.\n⟦Shop now⟧\nOnly then is the door unbricked.",
        ],
        keeps=[
            "The kiln cools for two days.\n\nTry the ash glaze for free\n\nThe ash costs nothing where wood is burnt.",
            "The kiln cools for two days.\n\nSave 30% on firewood\n\nA second chamber takes its heat from the first.",
            "Book a demo of the kiln, and you will see two days of nothing.",
            "He told the council to start its free trial of the buses in May.",
        ],
        phrases=ACTIONS,
    ),
]
