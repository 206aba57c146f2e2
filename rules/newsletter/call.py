"""Whole lines that call the reader to subscribe. Longer calls are patterns of `newsletter/invitation`.

Not cruft: an article about newsletters or mailing lists, and advice to sign up for somebody else's.
"""

from cleaner.rule import Phrases

CALLS = {
    "en": """
        Read message online
        add your email to continue
        already a subscriber to our newsletter
        be the first to receive our latest news
        click here to join our mailing list
        click here to sign up
        click here to sign up for our newsletter
        click here to subscribe
        click here to subscribe to our newsletter
        click to subscribe
        daily newsletter signup
        delivered straight to your inbox
        delivered to your inbox every day
        delivered to your inbox every morning
        delivered to your inbox every week
        don't miss a post
        don't miss a story
        don't miss an issue
        don't miss an update
        don't miss our latest news
        don't miss our updates
        don't miss out on the latest news
        e-newsletter sign up
        e-newsletter signup
        email newsletter sign up
        email newsletter signup
        enews sign up
        enews signup
        enter your email address to follow this blog and receive notifications of new posts by email
        enter your email address to sign up
        enter your email address to subscribe
        enter your email address to subscribe to this blog
        enter your email address to subscribe to this blog and receive notifications of new posts by email
        enter your email below to subscribe
        enter your email to get instant access
        enter your email to sign up
        enter your email to subscribe
        every week to your inbox
        follow blog via email
        follow this blog via email
        follow us by email
        free email newsletter
        free email newsletters
        free newsletter
        free newsletter sign up
        from our newsroom to your inbox
        get * delivered to your inbox
        get * direct to your inbox
        get * sent to your inbox
        get * straight to your inbox
        get a daily digest
        get access to our newsletter
        get daily updates
        get email alerts
        get email updates
        get free email updates
        get free updates
        get free updates by email
        get more stories like this in your inbox
        get new posts by email
        get new posts in your inbox
        get news alerts
        get news in your inbox
        get notified when we publish a new story
        get our daily newsletter
        get our email newsletter
        get our emails
        get our free email newsletter
        get our free newsletter
        get our latest news
        get our latest posts by email
        get our latest stories
        get our morning newsletter
        get our newsletter
        get our newsletters
        get our stories in your inbox
        get our updates
        get our weekly email
        get our weekly newsletter
        get posts by email
        get started with our newsletter
        get stories like this in your inbox
        get stories like this one in your inbox
        get the best of * by email
        get the daily newsletter
        get the latest in your inbox
        get the latest posts delivered right to your inbox
        get the latest updates by email
        get the newsletter
        get the weekly email
        get the weekly newsletter
        get updates by email
        get updates from us
        get updates in your inbox
        get weekly updates
        give us your email
        i want to subscribe
        i'd like to receive the newsletter
        if you like what you read, subscribe
        join * other subscribers
        join * readers
        join * subscribers
        join our community of readers
        join our e-newsletter
        join our email list
        join our email newsletter
        join our free newsletter
        join our list
        join our mailing list
        join our mailing list to receive the latest news
        join our mailing list, it's free
        join our newsletter
        join our newsletter today
        join our newsletters
        join our subscribers
        join our weekly newsletter
        join the * newsletter
        join the newsletter
        join thousands of other readers
        join thousands of readers
        join thousands of subscribers
        keep in touch with our newsletter
        keep up to date with our newsletter
        keep up with our latest news
        latest news delivered to your inbox
        latest news in your inbox
        like this article? subscribe
        like this post? subscribe
        like this story? sign up
        like what you read? subscribe
        like what you're reading? subscribe
        looking for more? sign up
        love this? sign up
        mailing list signup
        manage newsletters
        manage your newsletters
        more stories in your inbox
        never miss a story
        never miss an article
        never miss an episode again, subscribe
        never miss an issue
        never miss an update
        news delivered to your inbox
        news in your inbox
        news straight to your inbox
        newsletter registration
        newsletter sign up
        newsletter sign up form
        newsletter sign-up
        newsletter signup
        newsletter subscribe
        newsletter subscription
        please subscribe to our newsletter
        posts straight to your inbox
        receive email alerts
        receive email updates
        receive news and updates
        receive our email updates
        receive our emails
        receive our free newsletter
        receive our latest news
        receive our newsletter
        receive our newsletters
        receive our updates
        receive our weekly newsletter
        receive the newsletter
        receive updates by email
        register for email alerts
        register for our newsletter
        register for the newsletter
        register to receive our newsletter
        select newsletters
        send me * newsletter
        send me newsletters
        send me the newsletter
        send me updates
        sent straight to your inbox
        sent to your inbox
        sign me up
        sign me up for the newsletter
        sign up & stay informed
        sign up and never miss a story
        sign up and stay up to date
        sign up below to receive *
        sign up by email
        sign up by entering your email
        sign up by entering your email address below
        sign up for * newsletter
        sign up for * newsletters
        sign up for *'s newsletter
        sign up for a daily digest
        sign up for breaking news
        sign up for breaking news alerts
        sign up for breaking news emails
        sign up for daily news
        sign up for daily newsletters
        sign up for e-mail alerts
        sign up for e-news
        sign up for e-newsletters
        sign up for email alerts
        sign up for email newsletters
        sign up for email updates
        sign up for emails
        sign up for free newsletters
        sign up for free today
        sign up for free updates
        sign up for more stories like this
        sign up for news alerts
        sign up for news and updates
        sign up for news updates
        sign up for newsletter
        sign up for newsletters
        sign up for newsletters and alerts
        sign up for our daily email
        sign up for our daily newsletter
        sign up for our e-newsletter
        sign up for our email
        sign up for our email list
        sign up for our email newsletter
        sign up for our emails
        sign up for our enewsletters
        sign up for our free newsletter
        sign up for our free newsletters
        sign up for our free weekly newsletter
        sign up for our latest news
        sign up for our mailing list
        sign up for our monthly newsletter
        sign up for our newsletter
        sign up for our newsletter here
        sign up for our newsletter now
        sign up for our newsletter today
        sign up for our newsletters
        sign up for our updates
        sign up for our weekly newsletter
        sign up for our weekly newsletters
        sign up for the * newsletter
        sign up for the latest news
        sign up for the latest updates
        sign up for the newsletter
        sign up for the newsletter here
        sign up for this newsletter
        sign up for your daily newsletter
        sign up here to get it in your inbox
        sign up here to receive it
        sign up here to subscribe
        sign up here!
        sign up now - it's free
        sign up now for our newsletter
        sign up now, it's free
        sign up or manage your newsletters
        sign up to * newsletter
        sign up to email alerts
        sign up to get our newsletter
        sign up to get updates
        sign up to hear from us
        sign up to newsletter
        sign up to our * newsletter
        sign up to our daily newsletter
        sign up to our emails
        sign up to our free newsletter
        sign up to our free newsletters
        sign up to our mailing list
        sign up to our newsletter
        sign up to our newsletter today
        sign up to our newsletters
        sign up to our weekly newsletter
        sign up to receive our newsletter
        sign up to receive the latest news
        sign up to receive updates
        sign up to stay informed
        sign up to the * newsletter
        sign up to the newsletter
        sign up to view our newsletters
        sign up via email
        sign up with your email address
        sign up with your email address to receive news and updates
        sign up with your email to *
        signup for our newsletter
        signup for the newsletter
        signup here
        signup now
        signup to our newsletter
        stay connected with our newsletter
        stay in the know with our newsletter
        stay in touch with our newsletter
        stay informed with our newsletter
        stay on top of the news
        stay tuned with our newsletter
        stay up to date with our newsletter
        stay up to date with the latest news
        stay up-to-date with our latest news
        stay updated with our newsletter
        straight to your inbox
        submit your email
        submit your email to subscribe
        subscribe & never miss a post
        subscribe & stay up to date
        subscribe and follow us
        subscribe below
        subscribe by e-mail
        subscribe by email
        subscribe by rss
        subscribe for alerts
        subscribe for email updates
        subscribe for free
        subscribe for free to receive new posts
        subscribe for free updates
        subscribe for more
        subscribe for more content like this
        subscribe for more stories
        subscribe for our latest news
        subscribe for our newsletter
        subscribe for the latest news
        subscribe for the latest updates
        subscribe for updates
        subscribe for weekly updates
        subscribe me to the newsletter
        subscribe now
        subscribe now and *
        subscribe now for free
        subscribe now for updates
        subscribe now to get updates
        subscribe now to our newsletter
        subscribe now to receive *
        subscribe or renew
        subscribe to * newsletter
        subscribe to * newsletters
        subscribe to *'s newsletter
        subscribe to blog
        subscribe to blog via email
        subscribe to breaking news alerts
        subscribe to email alerts
        subscribe to email updates
        subscribe to get the latest posts sent to your email
        subscribe to get updates
        subscribe to more newsletters
        subscribe to my blog
        subscribe to my email list
        subscribe to my mailing list
        subscribe to my newsletter
        subscribe to my newsletter and never miss a post
        subscribe to newsletter
        subscribe to newsletters
        subscribe to our * newsletter
        subscribe to our blog
        subscribe to our blog via email
        subscribe to our daily newsletter
        subscribe to our e-mail newsletter
        subscribe to our e-newsletter
        subscribe to our email list
        subscribe to our email newsletter
        subscribe to our email updates
        subscribe to our emails
        subscribe to our feed
        subscribe to our free newsletter
        subscribe to our free newsletters
        subscribe to our latest news
        subscribe to our mailing list
        subscribe to our monthly newsletter
        subscribe to our news
        subscribe to our news alerts
        subscribe to our newsletter
        subscribe to our newsletter here
        subscribe to our newsletter now
        subscribe to our newsletter today
        subscribe to our newsletters
        subscribe to our rss feed
        subscribe to our updates
        subscribe to our weekly newsletter
        subscribe to our weekly newsletters
        subscribe to receive our newsletter
        subscribe to receive updates
        subscribe to rss feed
        subscribe to stay in the know
        subscribe to stay informed
        subscribe to stay updated
        subscribe to the * newsletter
        subscribe to the blog
        subscribe to the newsletter
        subscribe to the newsletters
        subscribe to this blog
        subscribe to this newsletter
        subscribe today
        subscribe today and *
        subscribe today for free
        subscribe via e-mail
        subscribe via email
        subscribe via rss
        subscribe with email
        subscribe without commenting
        subscribed to our newsletter
        success! check your inbox
        success! you're on the list
        the best stories in your inbox
        the latest news in your inbox
        the latest news, delivered to your inbox
        to receive our newsletter
        today's top stories in your inbox
        top stories in your inbox
        type your email
        view all newsletters
        view all our newsletters
        want more content like this
        want more stories like this
        want stories like this in your inbox
        want to hear more from us
        we do newsletters, too
        weekly newsletter signup
        would you like to receive our newsletter
        yes, sign me up
        yes, sign me up for the newsletter
        yes, subscribe me
        you might also like our newsletter
    """,
    "de": """
        Abonnieren Sie Updates
        Nachricht online lesen
        abonnement via email
        abonniere den newsletter
        abonniere unseren blog
        abonniere unseren kostenlosen newsletter
        abonniere unseren newsletter
        abonnieren sie den * newsletter
        abonnieren sie den newsletter
        abonnieren sie hier unseren newsletter
        abonnieren sie jetzt den * newsletter
        abonnieren sie jetzt unseren newsletter
        abonnieren sie kostenlos unseren newsletter
        abonnieren sie unsere newsletter
        abonnieren sie unseren kostenlosen newsletter
        abonnieren sie unseren newsletter
        alle newsletter im überblick
        anmeldung newsletter
        anmeldung zum newsletter
        bitte klicke auf den link in der bestätigungsmail, um deine anmeldung abzuschließen
        bleiben sie mit unserem newsletter auf dem laufenden
        blog abonnieren
        blog als rss-feed abonnieren
        blog per e-mail abonnieren
        blog per e-mail folgen
        blog via e-mail abonnieren
        blog über e-mail folgen
        den newsletter abonnieren
        den newsletter bestellen
        die wichtigsten nachrichten des tages direkt in ihr postfach
        die wichtigsten nachrichten des tages per e-mail
        die wichtigsten nachrichten direkt in ihr postfach
        direkt in ihr postfach
        e-mail-newsletter
        e-mail-newsletter abonnieren
        erhalte unseren newsletter
        erhalten sie täglich die wichtigsten nachrichten per e-mail
        erhalten sie unseren newsletter
        es gibt auch einen newsletter
        feed per e-mail
        für den newsletter anmelden
        für newsletter anmelden
        gib deine e-mail-adresse ein, um über neue beiträge per e-mail informiert zu werden
        gratis-newsletter
        hier anmelden zum newsletter
        hier den newsletter abonnieren
        hier geht's zum newsletter
        hier gelangen sie zur newsletter an- und abmeldung
        hier klicken, um dieses blog zu abonnieren und über neue beiträge per e-mail benachrichtigt zu werden
        hier newsletter abonnieren
        hier zum newsletter anmelden
        ich möchte den newsletter abonnieren
        ich möchte den newsletter erhalten
        ja, ich möchte den newsletter
        ja, ich möchte den newsletter abonnieren
        ja, ich möchte den newsletter erhalten
        jetzt abonnieren, um die neuesten beiträge per e-mail zu erhalten
        jetzt abonnieren, um weiterzulesen und auf das gesamte archiv zuzugreifen
        jetzt beim newsletter anmelden
        jetzt den newsletter abonnieren
        jetzt den newsletter bestellen
        jetzt für den newsletter anmelden
        jetzt für unseren newsletter anmelden
        jetzt gratis abonnieren
        jetzt kostenlos abonnieren
        jetzt kostenlosen newsletter abonnieren
        jetzt newsletter abonnieren
        jetzt newsletter bestellen
        jetzt newsletter sichern
        jetzt unseren newsletter abonnieren
        jetzt zum newsletter anmelden
        kein spam. abmeldung jederzeit möglich
        kein update mehr verpassen
        keine nachricht verpassen
        keine neuigkeiten mehr verpassen
        keine news mehr verpassen
        kennen sie schon unseren newsletter
        kennst du schon unseren newsletter
        kostenlosen newsletter abonnieren
        kostenlosen newsletter bestellen
        kostenloser newsletter
        lust auf mehr? newsletter abonnieren
        melde dich für den newsletter an
        melde dich für ein abonnement an, um die neuesten beiträge per e-mail zu erhalten
        melde dich für unseren newsletter an
        melde dich hier an
        melde dich jetzt für unseren newsletter an
        melde dich zu unserem newsletter an
        melde dich zum newsletter an
        melden sie sich für den newsletter an
        melden sie sich für unseren newsletter an
        melden sie sich hier für den newsletter an
        melden sie sich jetzt für unseren newsletter an
        melden sie sich zu unserem newsletter an
        melden sie sich zum newsletter an
        mit unserem newsletter auf dem laufenden bleiben
        mit unserem newsletter bleiben sie informiert
        möchten sie per e-mail über neue beiträge informiert werden
        möchten sie unseren newsletter erhalten
        nachrichten per e-mail
        nachrichten per mail
        neue beiträge per e-mail
        newsletter abo
        newsletter abonnement
        newsletter abonnieren
        newsletter abonnieren und * sichern
        newsletter abonnieren und informiert bleiben
        newsletter an- und abmeldung
        newsletter anmelden
        newsletter anmeldung
        newsletter anmeldung und abmeldung
        newsletter bestellen
        newsletter kostenlos abonnieren
        newsletter kostenlos bestellen
        newsletter und push
        newsletter-abo
        newsletter-abonnement
        newsletter-anmeldung
        newsletter-bestellung
        newsletter-registrierung
        newsletter-service
        newsletterabo
        newsletteranmeldung
        newsletterbestellung
        nichts verpassen mit unserem newsletter
        noch kein newsletter
        per e-mail abonnieren
        per e-mail folgen
        per newsletter informiert bleiben
        prüfe deinen posteingang oder spam-ordner, um dein abonnement zu bestätigen
        prüfe deinen posteingang und zur sicherheit auch den spamordner, um dein abonnement zu bestätigen
        rss feed abonnieren
        rss-feed abonnieren
        schließe dich # anderen abonnenten an
        schließe dich # followern an
        trag dich in unseren newsletter ein
        tragen sie sich in unseren newsletter ein
        tragen sie sich jetzt in unseren newsletter ein
        täglich die wichtigsten nachrichten direkt in ihr postfach
        täglich die wichtigsten nachrichten in ihr postfach
        täglich in ihr postfach
        täglicher newsletter
        unser täglicher newsletter
        unseren newsletter abonnieren
        verpasse keine neuigkeiten
        verpassen sie keine news mehr
        website abonnieren
        wöchentlicher newsletter
        zum newsletter
        zum newsletter anmelden
        zum newsletter anmelden und *
        zur newsletter-anmeldung
        zur newsletteranmeldung
    """,
    "fr": """
        Abonnez-vous au flux RSS de cette recherche
        Abonnez-vous aux mises à jour
        Lire le message en ligne
        abonne-toi à la newsletter
        abonne-toi à notre newsletter
        abonnement à la newsletter
        abonnez-vous gratuitement
        abonnez-vous gratuitement à notre newsletter
        abonnez-vous par e-mail
        abonnez-vous pour recevoir les derniers articles par e-mail
        abonnez-vous à la newsletter
        abonnez-vous à nos newsletters
        abonnez-vous à notre blog
        abonnez-vous à notre infolettre
        abonnez-vous à notre lettre d'information
        abonnez-vous à notre newsletter
        abonnez-vous à notre newsletter gratuite
        abonnez-vous à notre newsletter quotidienne
        chaque semaine dans votre boîte mail
        dans votre boîte de réception
        dans votre boîte mail
        découvrez nos newsletters
        inscription newsletter
        inscription à la newsletter
        inscription à notre newsletter
        inscris-toi à la newsletter
        inscris-toi à notre newsletter
        inscrivez-vous gratuitement à notre newsletter
        inscrivez-vous pour recevoir *
        inscrivez-vous à l'infolettre
        inscrivez-vous à la newsletter
        inscrivez-vous à la newsletter *
        inscrivez-vous à nos newsletters
        inscrivez-vous à notre infolettre
        inscrivez-vous à notre lettre d'information
        inscrivez-vous à notre newsletter
        inscrivez-vous à notre newsletter gratuite
        inscrivez-vous à notre newsletter hebdomadaire
        je m'abonne à la newsletter
        je m'inscris à la newsletter
        je souhaite recevoir la newsletter
        l'actualité dans votre boîte mail
        ne manquez aucun article
        ne manquez aucune actualité
        ne manquez plus aucune actualité
        ne manquez rien de l'actualité
        ne ratez aucune actualité
        newsletter gratuite
        recevez chaque jour *
        recevez chaque jour l'actualité de votre région
        recevez chaque jour l'essentiel de l'actualité
        recevez chaque matin *
        recevez chaque matin l'essentiel de l'actualité
        recevez chaque semaine notre newsletter
        recevez gratuitement notre newsletter
        recevez l'actualité
        recevez l'actualité de votre région
        recevez l'essentiel de l'actualité par e-mail
        recevez la newsletter
        recevez nos actualités
        recevez nos newsletters
        recevez notre infolettre
        recevez notre newsletter
        recevez tous les matins *
        recevoir la newsletter
        recevoir les newsletters
        recevoir nos newsletters
        recevoir notre newsletter
        s'abonner à la newsletter
        s'abonner à notre newsletter
        s'inscrire à la newsletter
        s'inscrire à notre newsletter
        saisissez votre adresse e-mail pour vous abonner à ce blog
        souscrire à la newsletter
        souscrivez à notre newsletter
        suivre ce blog par e-mail
        toutes nos newsletters
        vous aimez cet article ? abonnez-vous
    """,
    "es": """
        Leer mensaje online
        Suscribirse a una fuente RSS siempre actualizada
        Suscríbete para recibir actualizaciones
        afíliate a nuestro boletín
        apúntate a la newsletter
        apúntate a nuestra newsletter
        apúntate a nuestro boletín
        apúntate al boletín
        date de alta en nuestro boletín
        en tu bandeja de entrada
        introduce tu correo para suscribirte
        las mejores noticias en tu correo
        newsletter diaria
        newsletter gratuita
        no te pierdas ninguna noticia
        noticias en tu correo
        quiero recibir el boletín
        quiero recibir la newsletter
        reciba nuestro boletín
        recibe cada día las noticias en tu correo
        recibe cada mañana las noticias del día
        recibe las noticias en tu correo
        recibe las noticias por correo electrónico
        recibe las noticias por e-mail
        recibe las últimas noticias
        recibe las últimas noticias en tu correo
        recibe nuestra newsletter
        recibe nuestras noticias
        recibe nuestro boletín
        recibe nuestro boletín de noticias
        recibe nuestros boletines
        recibir el boletín
        recibir newsletter
        registrarse al boletín
        regístrate a nuestro boletín
        regístrate en nuestro boletín
        regístrate para recibir nuestro boletín
        suscribirse a la newsletter
        suscribirse al boletín
        suscribite a nuestro newsletter
        suscribite al newsletter
        suscripción al boletín
        suscripción newsletter
        suscríbase a nuestro boletín
        suscríbase a nuestro boletín de noticias
        suscríbase ahora
        suscríbase al boletín
        suscríbete a la newsletter
        suscríbete a nuestra newsletter
        suscríbete a nuestra newsletter *
        suscríbete a nuestras newsletters
        suscríbete a nuestro blog
        suscríbete a nuestro boletín
        suscríbete a nuestro boletín de noticias
        suscríbete a nuestro boletín informativo
        suscríbete a nuestro boletín semanal
        suscríbete a nuestro newsletter
        suscríbete a nuestros boletines
        suscríbete ahora
        suscríbete al boletín
        suscríbete al newsletter
        suscríbete aquí
        suscríbete gratis
        suscríbete gratis a nuestra newsletter
        suscríbete por correo electrónico
        todas las newsletters
        ver todos los boletines
    """,
    "pt": """
        Ler mensagem online
        Receba as notícias no seu celular
        Receba as principais notícias no seu e-mail
        Subscreva uma fonte RSS que está sempre actualizada
        Subscrição de atualizações
        assinar a newsletter
        assinar newsletter
        assine a newsletter
        assine a nossa newsletter
        assine nossa newsletter
        assine nossa newsletter gratuita
        assine nosso boletim
        assine para receber nossas notícias mais recentes por e-mail
        cadastre seu e-mail
        cadastre-se em nossa newsletter
        cadastre-se na nossa newsletter
        cadastre-se para receber nossa newsletter
        fique por dentro das notícias
        fique por dentro das novidades
        fique por dentro das últimas notícias
        inscreva-se em nossa newsletter
        inscreva-se na newsletter
        inscreva-se na nossa newsletter
        inscreva-se para receber nossa newsletter
        na sua caixa de entrada
        notícias no seu e-mail
        quero receber a newsletter
        quero receber newsletter
        receba a newsletter
        receba a nossa newsletter
        receba as notícias no seu e-mail
        receba as principais notícias
        receba as últimas notícias
        receba nossa newsletter
        receba nossas notícias
        receba nossas novidades
        receba nosso boletim
        receber newsletter
        registe-se na nossa newsletter
        subscreva a newsletter
        subscreva a nossa newsletter
        subscreva as nossas newsletters
        subscrever a newsletter
        subscrever newsletter
        subscrição da newsletter
        todas as newsletters
        você pode cancelar a qualquer momento
    """,
    "it": """
        Iscriviti a un feed RSS sempre aggiornato
        Iscriviti per aggiornamenti
        abbonati ora per continuare a leggere e avere accesso all'archivio completo
        iscrivimi alla newsletter
        iscriviti alla mailing list
        iscriviti alla newsletter
        iscriviti alla newsletter *
        iscriviti alla nostra newsletter
        iscriviti alla nostra newsletter gratuita
        iscriviti alle nostre newsletter
        iscriviti gratis alla newsletter
        iscrizione alla newsletter
        iscrizione newsletter
        nella tua casella di posta
        newsletter gratuita
        newsletter quotidiana
        newsletter settimanale
        non perderti le novità
        registrati alla newsletter
        registrati alla nostra newsletter
        ricevi la newsletter
        ricevi la nostra newsletter
        ricevi le nostre newsletter
        ricevi le notizie del giorno via email
        ricevi le notizie ogni giorno via email
        ricevi le ultime notizie
        ricevi ogni giorno le notizie più importanti
        ricevi ogni giorno le notizie via email
        rimani aggiornato sulle notizie
        rimani aggiornato sulle ultime notizie
        scopri le nostre newsletter
        segui il blog via email
        tutte le newsletter
        vuoi ricevere la nostra newsletter
    """,
    "nl": """
        Abonneer op een RSS-feed
        Lees bericht online
        aanmelden nieuwsbrief
        aanmelden voor de nieuwsbrief
        aanmelden voor nieuwsbrief
        aanmelden voor onze nieuwsbrief
        abonneer je nu om meer te lezen en toegang te krijgen tot het volledige archief
        abonneer je op de nieuwsbrief
        abonneer je op onze nieuwsbrief
        abonneer u op onze nieuwsbrief
        blijf op de hoogte met onze nieuwsbrief
        dagelijkse nieuwsbrief
        elke ochtend het belangrijkste nieuws in je inbox
        elke ochtend het laatste nieuws in je mailbox
        gratis nieuwsbrief
        ik wil de nieuwsbrief ontvangen
        in je inbox
        in uw inbox
        inschrijven nieuwsbrief
        inschrijven voor de nieuwsbrief
        inschrijven voor nieuwsbrief
        ja, ik wil de nieuwsbrief ontvangen
        meld je aan voor de nieuwsbrief
        meld je aan voor onze nieuwsbrief
        meld u aan voor onze nieuwsbrief
        nieuwsbrief aanmelden
        nieuwsbrief aanvragen
        nieuwsbrief ontvangen
        ontvang de nieuwsbrief
        ontvang elke dag het belangrijkste nieuws in je mail
        ontvang elke dag het belangrijkste nieuws in je mailbox
        ontvang het laatste nieuws
        ontvang het laatste nieuws in je inbox
        ontvang onze nieuwsbrief
        schrijf je in voor de nieuwsbrief
        schrijf je in voor onze nieuwsbrief
        schrijf u in voor onze nieuwsbrief
        wekelijkse nieuwsbrief
    """,
    "sv": """
        Prenumerera för uppdateringar
        Prenumerera på ett ständigt aktuellt RSS-flöde
        anmäl dig till nyhetsbrevet
        anmäl dig till vårt nyhetsbrev
        beställ nyhetsbrev
        få nyheterna direkt i inkorgen
        få vårt nyhetsbrev
        följ bloggen via e-post
        gratis nyhetsbrev
        jag vill ha nyhetsbrevet
        missa inga nyheter
        prenumerera för att få de senaste inläggen skickade till din e-post
        prenumerera nu för att fortsätta läsa och få tillgång till hela arkivet
        prenumerera på nyhetsbrev
        prenumerera på nyhetsbrevet
        prenumerera på våra nyhetsbrev
        prenumerera på vårt nyhetsbrev
        registrera dig för vårt nyhetsbrev
        skriv upp dig på vårt nyhetsbrev
        våra nyhetsbrev
        vårt nyhetsbrev
    """,
    "da": """
        Abonnér på denne søgning vha. RSS
        abonner for at modtage de seneste indlæg sendt til din e-mail
        abonner på nyhedsbrevet
        abonner på vores nyhedsbrev
        abonnér for at få de seneste indlæg sendt til din e-mail
        direkte i din indbakke
        få nyhederne i din indbakke
        få nyhedsbrevet
        få vores nyhedsbrev
        gratis nyhedsbrev
        ja tak til nyhedsbrevet
        modtag vores nyhedsbrev
        skriv dig op til nyhedsbrevet
        skriv dig op til vores nyhedsbrev
        tilmeld dig nyhedsbrevet
        tilmeld dig vores nyhedsbrev
        tilmeld dig vores nyhedsbreve
        tilmeld nyhedsbrev
        tilmeld nyhedsbrevet
        vores nyhedsbrev
        vores nyhedsbreve
    """,
    "nb": """
        Abonner på en alltid oppdatert RSS-feed
        abonner på nyhetsbrev
        abonner på nyhetsbrevet
        abonner på vårt nyhetsbrev
        få nyhetene rett i innboksen
        få nyhetsbrevet
        få vårt nyhetsbrev
        gratis nyhetsbrev
        meld deg på nyhetsbrev
        meld deg på nyhetsbrevet
        meld deg på vårt nyhetsbrev
        motta nyhetsbrev
        motta vårt nyhetsbrev
        registrer deg for nyhetsbrev
        rett i innboksen
        våre nyhetsbrev
        abonner for å få de nyeste innleggene sendt til din e-post
        abonner for å få de siste innleggene på e-post
        takk for påmeldingen
    """,
    "fi": """
        ilmainen uutiskirje
        ilmoittaudu uutiskirjeen tilaajaksi
        kirjaudu uutiskirjeen tilaajaksi
        liity postituslistalle
        liity uutiskirjeen tilaajaksi
        saat tärkeimmät uutiset suoraan sähköpostiisi
        saat uutiset suoraan sähköpostiisi
        suoraan sähköpostiisi
        tilaa blogi sähköpostiisi
        tilaa ilmainen uutiskirje
        tilaa ja saat viimeisimmät artikkelit sähköpostiisi
        tilaa saadaksesi uusimmat artikkelit sähköpostiisi
        tilaa uutiset sähköpostiisi
        tilaa uutiskirje
        tilaa uutiskirjeemme
        tilaa uutiskirjeet
        uutiset sähköpostiisi
        uutiskirjeen tilaus
    """,
    "pl": """
        Przeczytaj wiadomości online
        Subskrybuj aktualizowane na bieżąco źródło RSS
        Zapisz się, aby otrzymywać aktualizacje
        bezpłatny newsletter
        bądź na bieżąco z naszym newsletterem
        chcesz być na bieżąco z najnowszymi newsami?
        chcesz być na bieżąco z najnowszymi wiadomościami?
        chcę otrzymywać newsletter
        codzienny newsletter
        dołącz do naszego newslettera
        dołącz do newslettera
        dołącz do subskrybentów
        najważniejsze informacje na twój e-mail
        nie przegap żadnego wpisu
        otrzymuj nasz newsletter
        otrzymuj powiadomienia e-mail
        subskrybuj nasz newsletter
        subskrybuj newsletter
        zapis do newslettera
        zapisz się do naszego newslettera
        zapisz się do newslettera
        zapisz się do newslettera *
        zapisz się na nasz newsletter
        zapisz się na newsletter
        zapisz się na newsletter *
        zapisz się na newsletter i *
        zapisz się, aby otrzymywać najnowsze wpisy na swój adres e-mail
        zaprenumeruj newsletter
        zarejestruj się na newsletter
        zasubskrybuj już teraz, aby czytać dalej i uzyskać dostęp do pełnego archiwum
        zasubskrybuj już teraz, aby otrzymywać najnowsze wpisy na swój adres e-mail
        zasubskrybuj newsletter
        zostaw swój e-mail
    """,
    "cs": """
        Přečíst zprávu online
        Přihlásit se k vždy aktuálnímu RSS
        chci dostávat newsletter
        chci odebírat newsletter
        chci odebírat novinky
        denní newsletter
        neunikne vám žádná novinka
        nezmeškejte žádné novinky
        novinky do e-mailu
        novinky e-mailem
        novinky na e-mail
        odběr newsletteru
        odběr novinek
        odběr novinek e-mailem
        odebírat newsletter
        odebírat novinky
        odebírejte newsletter
        odebírejte novinky
        odebírejte náš newsletter
        přihlaste se k odběru a získejte nejnovější příspěvky do svého e-mailu
        přihlaste se k odběru newsletteru
        přihlaste se k odběru novinek
        přihlásit k odběru
        přihlásit k odběru novinek
        přihlásit se k odběru
        přihlásit se k odběru newsletteru
        přihlášení k odběru
        přihlášení k odběru novinek
    """,
    "hu": """
        feliratkozom a hírlevélre
        feliratkozás a hírlevélre
        feliratkozás hírlevelünkre
        feliratkozás hírlevélre
        hírleveleink
        hírlevelünk
        hírlevél feliratkozás
        hírlevél-feliratkozás
        hírlevélre feliratkozás
        ingyenes hírlevél
        iratkozz fel a hírlevelünkre
        iratkozz fel a hírlevélre
        iratkozz fel hírlevelünkre
        iratkozz fel, hogy a legújabb bejegyzések az e-mail címedre érkezzenek
        iratkozzon fel a hírlevelünkre
        iratkozzon fel hírlevelünkre
        kérem a hírlevelet
        kövesd a blogot e-mailben
        ne maradjon le semmiről
    """,
    "ro": """
        Feed RSS pentru rezultatele acestei cautari
        abonare la newsletter
        abonare newsletter
        abonați-vă la newsletter
        abonați-vă la newsletter-ul nostru
        abonează-te acum ca să citești în continuare și să ai acces la întreaga arhivă
        abonează-te ca să primești ultimele articole prin email
        abonează-te gratuit
        abonează-te la newsletter
        abonează-te la newsletter-ul nostru
        abonează-te la newsletterul nostru
        abonează-te la noutăți
        fii la curent cu ultimele noutăți
        mă abonez
        nu rata nicio știre
        primește cele mai importante știri pe email
        primește cele mai noi știri pe e-mail
        primește cele mai noi știri pe email
        primește newsletter-ul nostru
        primește noutățile pe email
        primește știrile pe email
        vreau să primesc newsletter
        înscrie-te la newsletter
        înscriere newsletter
    """,
    "el": """
        γίνετε συνδρομητής στο newsletter
        εγγραφή στο newsletter
        εγγραφή στο ενημερωτικό δελτίο
        εγγραφείτε για να λαμβάνετε τις τελευταίες αναρτήσεις στο email σας
        εγγραφείτε για να λαμβάνετε τις τελευταίες δημοσιεύσεις στο email σας
        εγγραφείτε στο newsletter
        εγγραφείτε στο newsletter μας
        εγγραφείτε στο ενημερωτικό δελτίο
        ενημερωτικό δελτίο
        κάντε εγγραφή στο newsletter
        κάντε εγγραφή στο newsletter μας
        λάβετε το newsletter μας
        το newsletter μας
    """,
    "tr": """
        * sitesinden daha fazla şey keşfedin
        Güncellemeler için abone olun
        Sürekli güncellenen bir RSS beslemesine abone olun
        bültene abone ol
        bültene abone olun
        bültene kayıt ol
        bültenimize abone olun
        bültenimize kaydolun
        bültenimize kayıt olun
        e-bülten
        e-bülten aboneliği
        e-bülten kayıt
        e-bülten'e kayıt ol
        e-bültene abone ol
        e-bültene kaydol
        e-bültenimize abone olun
        e-bültenimize kaydolun
        e-posta bülteni
        e-posta ile abone ol
        en son gönderilerin e-postanıza gönderilmesi için abone olun
        gelişmelerden haberdar olun
        haber bültenimize abone olun
        hemen abone ol
        her sabah * e-posta kutunuzda
        hiçbir haberi kaçırmayın
        okumaya devam etmek ve tüm arşive erişim kazanmak için hemen abone olun
        son gönderilerin e-postanıza gönderilmesi için abone olun
        ücretsiz abone ol
    """,
    "ru": """
        e-mail рассылка
        email-рассылка
        Подпишитесь на обновления
        Подпишитесь на постоянно обновляемый канал RSS
        бесплатная рассылка
        будьте в курсе последних новостей
        ежедневная рассылка
        еженедельная рассылка
        каждое утро * в вашем почтовом ящике
        не пропустите новые материалы
        новости на почту
        новостная рассылка
        оформите подписку, чтобы продолжить чтение и получить доступ к полному архиву
        оформить подписку на рассылку
        подписаться на наши новости
        подписаться на новости
        подписаться на рассылку
        подписка на новости
        подписка на рассылку
        подпишись на рассылку
        подпишитесь на блог
        подпишитесь на наш блог
        подпишитесь на наш канал
        подпишитесь на наши новости
        подпишитесь на нашу рассылку
        подпишитесь на нашу рассылку новостей
        подпишитесь на новости
        подпишитесь на рассылку
        подпишитесь на рассылку *
        подпишитесь на рассылку новостей
        подпишитесь, чтобы получать последние записи по электронной почте
        получайте новости на почту
        получать новости на почту
        получать рассылку
        рассылка новостей
        хотите получать новости
        хочу получать рассылку
    """,
    "uk": """
        Підписатися на автоматично оновлюваний RSS канал
        будьте в курсі новин
        наша розсилка
        отримуйте новини на пошту
        підписатися на новини
        підписатися на розсилку
        підписка на новини
        підписка на розсилку
        підпишись на розсилку
        підпишіться на нашу розсилку
        підпишіться на наші новини
        підпишіться на розсилку
        підпишіться на розсилку новин
        підпишіться, щоб отримувати останні записи на електронну пошту
        розсилка новин
        щоденна розсилка
    """,
    "ar": """
        أدخل بريدك الإلكتروني للاشتراك
        اشترك الآن في النشرة البريدية
        اشترك الآن للاستمرار في القراءة والحصول على حق الوصول إلى الأرشيف الكامل
        اشترك بالنشرة البريدية
        اشترك في القائمة البريدية
        اشترك في النشرة الإخبارية
        اشترك في النشرة البريدية
        اشترك في قائمتنا البريدية
        اشترك في نشرتنا الإخبارية
        اشترك في نشرتنا الإخبارية اليومية
        اشترك في نشرتنا البريدية
        اشترك للحصول على أحدث التدوينات المرسلة إلى بريدك الإلكتروني
        اشترك ليصلك كل جديد
        اضغط هنا للاشتراك
        اكتشاف المزيد من *
        الاشتراك في القائمة البريدية
        الاشتراك في النشرة الإخبارية
        الاشتراك في النشرة البريدية
        القائمة البريدية
        النشرة البريدية
        سجل في النشرة البريدية
        قراءة الرسالة من خلال المتصفح
        نشرتنا الإخبارية
        نشرتنا البريدية
    """,
    "fa": """
        از آخرین اخبار باخبر شوید
        اشتراک در خبرنامه
        برای دریافت خبرنامه ثبت نام کنید
        ثبت نام در خبرنامه
        خبرنامه ما
        در خبرنامه عضو شوید
        در خبرنامه ما عضو شوید
        عضو خبرنامه شوید
        عضو خبرنامه ما شوید
        عضویت در خبرنامه
        مشترک خبرنامه شوید
    """,
    "he": """
        הירשם לניוזלטר
        הירשם לעדכונים
        הירשמו לניוזלטר
        הירשמו לניוזלטר שלנו
        הירשמו לעדכונים
        הירשמו לרשימת הדיוור
        הירשמו לרשימת התפוצה
        הצטרפו לניוזלטר
        הצטרפו לרשימת הדיוור
        הצטרפו לרשימת התפוצה
        הרשמה לניוזלטר
        הרשמה לעדכונים
        הרשמה לרשימת תפוצה
        הרשמו לניוזלטר
        כדי להמשיך לקרוא ולקבל גישה לארכיון המלא, יש להירשם לעדכונים
        כדי לקבל את הפוסטים האחרונים לאימייל, יש להירשם לעדכונים
        לגלות עוד מהאתר *
        להרשמה לניוזלטר
        קבלו עדכונים למייל
        רוצים להישאר מעודכנים
    """,
    "hi": """
        अभी सब्सक्राइब करें
        ताज़ा खबरें अपने इनबॉक्स में पाएं
        न्यूजलेटर सब्सक्राइब करें
        न्यूज़लेटर की सदस्यता लें
        न्यूज़लेटर सब्सक्राइब करें
        हमारी न्यूज़लेटर की सदस्यता लें
        हमारे न्यूजलेटर के लिए साइन अप करें
        हमारे न्यूज़लेटर की सदस्यता लें
        हमारे न्यूज़लेटर को सब्सक्राइब करें
        हमेशा अपडेट रहने वाली आरएसएस फ़ीड की सदस्यता लें
    """,
    "id": """
        Berlangganan untuk pembaruan
        berlangganan buletin
        berlangganan buletin kami
        berlangganan newsletter
        berlangganan newsletter kami
        berlangganan untuk dapatkan pos terbaru lewat email
        daftar newsletter
        daftar newsletter kami
        daftar untuk newsletter
        daftarkan email anda
        dapatkan berita terbaru langsung di inbox anda
        dapatkan newsletter kami
        ikuti newsletter kami
        jangan lewatkan berita terbaru
        langganan newsletter
        langganan newsletter kami
        langganan sekarang agar bisa terus membaca dan mendapatkan akses ke semua arsip
        newsletter kami
    """,
    "vi": """
        Theo dõi các bản cập nhật
        bản tin của chúng tôi
        nhận bản tin
        nhận thông báo qua email
        nhận tin mới
        nhận tin mới nhất
        nhận tin tức mới nhất
        theo dõi blog qua email
        đăng ký bản tin
        đăng ký bản tin của chúng tôi
        đăng ký email nhận tin
        đăng ký email để nhận tin
        đăng ký ngay để tiếp tục đọc và truy cập kho lưu trữ đầy đủ
        đăng ký nhận bản tin
        đăng ký nhận bản tin của chúng tôi
        đăng ký nhận thông báo
        đăng ký nhận thông tin
        đăng ký nhận tin
        đăng ký nhận tin tức
        đăng ký để nhận các bài đăng mới nhất được gửi đến email của bạn
        đăng ký để nhận tin mới nhất
    """,
    "zh": """
        免费订阅
        加入我们的邮件列表
        加入邮件列表
        注册我们的新闻通讯
        立即订阅
        立即订阅以继续阅读并访问完整档案
        获取最新资讯
        订阅 持续更新的供稿。
        订阅后即可通过电子邮件收到最新文章
        订阅我们的新闻简报
        订阅我们的新闻通讯
        订阅我们的电子报
        订阅我们的资讯
        订阅我们的邮件列表
        订阅新闻通讯
        订阅更新
        订阅电子报
        订阅电子邮件
        订阅简报
        订阅邮件列表
        订阅邮件通知
        输入邮箱订阅
        通过电子邮件订阅
        通过电子邮件订阅博客
        通过邮件订阅博客
        邮件订阅
        免費訂閱
        免費訂閱電子報
        加入郵件列表
        加入電子報
        掌握最新消息
        獲取最新資訊
        立即訂閱
        立即訂閱即可持續閱讀，還能取得所有封存文章
        立即訂閱電子報
        訂閱 Email
        訂閱即可透過電子郵件收到最新文章
        訂閱我們的通訊
        訂閱我們的電子報
        訂閱我們的電子郵件
        訂閱搜尋結果的 RSS 頁面。
        訂閱新聞信
        訂閱最新消息
        訂閱電子報
        訂閱電郵通訊
        透過電子郵件訂閱
        透過電子郵件訂閱網站
        電子報訂閱
        *发送到您的邮箱
        *發送到您的信箱
    """,
    "ja": """
        *をメールでお届け
        *をメールでお届けします
        ニュースレターに登録
        ニュースレターに登録する
        ニュースレターの登録
        ニュースレターを受け取る
        ニュースレターを購読
        ニュースレターを購読する
        ニュースレター登録
        ブログをメールで購読
        メルマガに登録する
        メルマガを登録する
        メルマガ登録
        メルマガ登録はこちら
        メールで*をお届けします
        メールで更新通知を受け取る
        メールで購読
        メールマガジンに登録
        メールマガジンに登録する
        メールマガジンの登録
        メールマガジンの登録はこちら
        メールマガジンを登録する
        メールマガジンを購読する
        メールマガジン登録
        今すぐ購読し、続きを読んで、すべてのアーカイブにアクセスしましょう
        常に更新されたRSSフィードを購読する
        更新を購読する
        最新情報を受け取る
        最新記事をメールで受け取る
        無料メルマガ登録
        無料メールマガジン
        購読すると最新の投稿がメールで送信されます
        購読はこちら
    """,
    "ko": """
        *이메일로 받아보세요
        구독 신청
        구독신청
        구독을 신청하면 최신 게시물을 이메일로 받아볼 수 있습니다
        구독하고 소식받기
        구독하고 알림받기
        뉴스레터 구독
        뉴스레터 구독 신청
        뉴스레터 구독하기
        뉴스레터 받아보기
        뉴스레터 신청
        뉴스레터 신청하기
        뉴스레터를 구독하세요
        뉴스레터를 구독해 보세요
        매주 받아보세요
        메일로 받아보기
        무료 구독
        무료 뉴스레터
        무료로 구독하기
        알림받기
        업데이트 소식 받기
        이메일 구독
        이메일로 구독하기
        이메일로 받아보기
        지금 구독하기
        지금 구독하세요
        지금 구독하여 계속 읽고 전체 아카이브에 액세스하세요
        최신 소식 받기
        최신 소식을 받아보세요
    """,
}


RULES = [
    Phrases(
        id="newsletter/call",
        reason="It asks the reader to subscribe to a newsletter.",
        phrases=CALLS,
        removes=[
            "Subscribe to our newsletter",
            "Sign up for our free weekly newsletter!",
            "⟦Newsletter abonnieren⟧\nDer Rat tagt am Montag.",
            "⟦Inscrivez-vous à notre newsletter⟧\nLe conseil se réunit lundi.",
        ],
        keeps=[
            "She subscribed to their newsletter and never read it.",
            "How to sign up for a newsletter without regret",
            "Sign up for the run before the end of May",
        ],
    ),
]
