"""Words that sell, which go only beside other cruft.

Not cruft: a heading of the article's own, such as “Pricing” over a paragraph.
"""

from cleaner.rule import Phrases

WEAK = {
    "en": """
        add now
        apply online now
        become a donor
        become a member
        become a sponsor
        book
        book a tour
        book online
        buy
        buy it on *
        buy online
        buy the book
        buy tickets
        buy tickets here
        check availability
        check it out here
        check price
        check prices
        check the price
        checkout
        compare prices
        compare quotes
        coupon
        coupons
        customer stories
        deals
        demo
        donate
        donate here
        donate now
        enquire
        enroll
        explore our products
        explore our services
        fill out the form to *
        free consultation
        free demo
        free download
        free ebook
        free estimate
        free estimates
        free quote
        get a discount
        get a proposal
        get a quote
        get access now
        get an estimate
        get app
        get demo
        get early access
        get it
        get it here
        get it now
        get matched
        get pricing
        get quotes
        get started
        get the app
        get the book
        get tickets
        getting started
        go premium
        go pro
        help us grow
        hire us
        install now
        install the app
        join me on *
        join our community
        join the * group
        join us
        leave a rating
        leave a review
        let's get started
        let's work together
        log in to your account
        make a booking
        make a donation
        make a donation today
        make a reservation
        no strings attached
        offer ends *
        on sale now
        order here
        order online
        our products
        our services
        our solutions
        plan your visit
        plans
        podcast
        pre-order now
        price at publication: #
        pricing
        product
        promo code
        quote
        ready for more
        ready to book
        ready to buy
        ready to dive in
        ready to get going
        ready to grow
        ready to join
        ready to learn more
        ready to see * in action
        ready to start
        ready to talk
        ready to try *
        register here
        request a quote
        request access
        request an estimate
        request info
        request information
        sale
        schedule a meeting
        schedule a visit
        see demo
        see how it works
        see it at *
        see offer
        see price
        see prices
        see pricing
        select a plan
        shop online
        solutions
        start a project
        start free
        start here
        start now
        start today
        start your project
        support independent journalism
        support independent media
        support local journalism
        support me on *
        support my work
        support our mission
        support our work
        support public media
        support quality journalism
        support us
        support us on *
        support us today
        take the quiz
        terms and conditions apply
        testimonials
        thank you for listening
        thank you for reading
        thanks for listening
        thanks for reading
        tickets
        tip jar
        trial
        try it
        try it here
        try it now
        try it out
        upgrade to pro
        view pricing
        view product
        watch demo
        watch the demo
        we need your help
        we need your support
        what we do
        what you get
        where to buy
        why choose us
        why us
        work with us
        your support matters
    """,
    "de": """
        angebot einholen
        auf lager
        bestellen
        buchen
        erste schritte
        gewinnspiel
        im angebot
        jetzt mitmachen
        jetzt vergleichen
        kasse
        kaufen
        leistungen
        lösungen
        preis prüfen
        preise
        preise vergleichen
        produkt
        produkte
        registrieren
        reservieren
        termin vereinbaren
        tickets
        unsere leistungen
        unsere lösungen
        unsere produkte
        versandkostenfrei
        zum shop
        über uns
    """,
    "fr": """
        acheter
        boutique
        commander
        donner
        en profiter
        je découvre
        nos produits
        nos services
        nos solutions
        prendre rendez-vous
        prenez rendez-vous
        produits
        réserver
        tarifs
    """,
    "es": """
        comprar
        empezar
        inscripción
        nuestros productos
        nuestros servicios
        oferta
        ofertas
        pedir cita
        pedir presupuesto
        pide cita
        pide presupuesto
        precios
        productos
        registrarse
        reservar
        servicios
        solicita presupuesto
        soluciones
        tienda
    """,
    "pt": """
        comprar
        loja
        nossas soluções
        nossos produtos
        nossos serviços
        ofertas
        pedir orçamento
        preços
        produtos
        reservar
        solicitar orçamento
    """,
    "it": """
        acquista
        i nostri prodotti
        i nostri servizi
        negozio
        offerte
        prenota
        prezzi
        prodotti
    """,
    "nl": """
        bestellen
        boeken
        diensten
        doe mee
        offerte aanvragen
        onze diensten
        onze producten
        prijzen
        producten
        winkelmand
    """,
    "pl": """
        cennik
        kup
        nasza oferta
        nasze usługi
        oferta
        sklep
        zamów
    """,
    "cs": """
        ceník
        koupit
        koupit vstupenky
        nabídka
        naše služby
        objednat
        rezervovat
        vyzkoušet
    """,
    "tr": """
        fiyatlar
        hizmetlerimiz
        ürünler
        ürünlerimiz
    """,
    "ru": """
        забронировать
        заказать
        купить
        наши услуги
        оформить заявку
        подать заявку
        получить доступ
        попробовать
        тарифы
        узнать цену
        узнать цены
        услуги
        цены
    """,
    "uk": """
        забронювати
        замовити
        купити
        наші послуги
        ціни
    """,
    "zh": """
        下单
        价格
        购买
        预约
        價格
        購買
        預約
    """,
    "ja": """
        チケット
        予約
        申し込み
        購入
    """,
    "ko": """
        가격
        구매
        예약
    """,
    "sv": """
        boka tid
        köp biljetter
    """,
    "da": """
        bestil tid
        book tid
        køb billetter
    """,
    "nb": """
        bestill time
        kjøp billetter
    """,
    "hu": """
        ajánlatkérés
        csatlakozz hozzánk
        foglalás
        jegyvásárlás
    """,
    "el": """
        ζητήστε προσφορά
        κλείστε ραντεβού
    """,
}


RULES = [
    Phrases(
        id="promotion/weak",
        reason="It has words that sell and stands beside other cruft.",
        weak=True,
        removes=[
            "The kiln cools for two days.\n\n⟦Get started⟧",
            "⟦Solutions\nPricing⟧\n\nThe kiln cools for two days.",
        ],
        keeps=[
            "Dig a hole, and line it with brick.\n\nGet started\n\nLight a small fire, and let it burn for a day.",
            "Three things must be settled first.\n\nPricing\n\nA cord of birch costs twice what it did.",
        ],
        phrases=WEAK,
    ),
]
