"""Newsletters: calls to sign up, the form's labels and buttons, its thanks, errors, terms and promises.

Not cruft: an article about newsletters or mailing lists, advice to sign up for somebody else's, a manual's steps.
"""

from cleaner.rule import REPORTED, Inline, Line, Phrases

# Whole lines that call the reader to subscribe. Longer calls are patterns, further down.
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

# Words that an article or a form of another kind could print alone, too: these go beside other cruft only.
WORDS = {
    "en": """
        login subscribe
        sign in subscribe
        subscribe sign in
        subscribesign in
        log in subscribe
        agree & subscribe
        already subscribed
        be the first to know
        business email
        check your email
        check your inbox
        choose your newsletters
        click here to unsubscribe
        close this dialog
        comments or questions
        company name
        company size
        confirm email
        confirm your email
        confirm your email address
        country/region
        delivered to your inbox
        denotes required field
        don't miss a thing
        don't miss anything
        don't miss out
        email address (required)
        email format
        email format html text
        email id
        email me
        email newsletter
        email newsletters
        email sign up
        email signup
        email subscribe
        email updates
        enter a valid email
        enter an email address
        enter e-mail address
        enter email
        enter email address
        enter email address here
        enter email here
        enter your e-mail
        enter your e-mail address
        enter your email
        enter your email address
        enter your email address below
        enter your email address here
        enter your email address to continue
        enter your email below
        enter your email here
        enter your email to get *
        enter your email to join *
        enter your email to receive *
        enter your name
        first & last name
        first name (required)
        follow by email
        follow this blog
        free newsletters
        get * in your inbox
        get * to your inbox
        get it free
        get it in your inbox
        get latest news
        get news and updates
        get news updates
        get notified of new posts
        get our best stories
        get our top stories
        get the daily email
        get the email
        get the latest
        get the latest news
        get the latest news and updates
        get the latest updates
        get updates
        giving you the best of our content
        html text
        i accept the terms
        i accept the terms and conditions
        i agree
        i agree to the privacy policy
        i agree to the terms
        i agree to the terms and conditions
        i agree to the terms of service and privacy policy
        i consent
        i have read and accept the privacy policy
        i have read and agree to the privacy policy
        i have read and agree to the terms & conditions
        i'm in
        i'm not a robot
        in your inbox
        indicates required
        indicates required field
        indicates required fields
        interested in more
        it's free
        job function
        job title
        join
        join * others
        join + subscribers
        join free
        join now
        join the conversation, subscribe
        join the email list
        join the list
        join the mailing list
        join today
        keep in touch
        keep me informed
        keep me posted
        keep me up to date
        keep me updated
        last name (required)
        latest * in your inbox
        let's go
        let's stay in touch
        like what you're reading
        liked this post
        mailing list
        mailing list sign up
        marketing permissions
        mobile number
        more newsletters
        my newsletter
        never miss a beat
        never miss a post
        never miss a thing
        newsletter
        newsletters
        newsletters & alerts
        newsletters from us
        no thanks
        no, thanks
        not interested
        not subscribed yet
        one email. every week
        our newsletter
        our newsletters
        phone number
        phone number (optional)
        please select
        please sign up
        please subscribe
        postal code
        postcode
        read it first
        receive the latest news
        receive updates
        required field
        required fields
        rss
        rss feed
        see all newsletters
        see an example
        see sample
        select all
        select country
        select your country
        send me a copy
        send me emails
        send me updates by email
        sign me up now
        sign up and get *
        sign up and save
        sign up below
        sign up for alerts
        sign up for free
        sign up for it here
        sign up for more
        sign up for news
        sign up for the mailing list
        sign up for updates
        sign up free
        sign up in seconds
        sign up now
        sign up now for free
        sign up now to get *
        sign up now to receive *
        sign up to receive *
        sign up today
        sign-up
        signup
        stay connected
        stay in the know
        stay in the loop
        stay informed
        stay tuned
        stay up to date
        stay updated
        submit
        submitting
        subscribe & follow
        subscribe and *
        subscribe free
        subscribe here
        subscribe in a reader
        subscribe or follow
        subscribe subscribed
        subscribe to all
        subscribe to our * channel
        subscribe to our channel
        subscribe to our podcast
        subscribe to receive *
        subscribe to rss
        subscribe to the mailing list
        subscribe to the podcast
        subscribe to updates
        subscribe to us
        subscribe unsubscribe
        subscribe us
        subscribed
        subscriber
        subscribers
        subscribing
        subscription
        subscriptions
        surname
        the * newsletter
        the newsletter
        type your email address
        unsubscribe
        unsubscribe anytime
        updates by email
        updates in your inbox
        verify your email
        view sample
        want more
        want to stay informed
        want to stay up to date
        weekly newsletter
        work email
        yes please
        yes! sign me up
        yes, please
        your daily newsletter
        your e-mail
        your e-mail address
        your email here
        your first name
        your last name
        your weekly newsletter
        zip
        zip code
        free forever
        no junk
        subscribe
        sign up
        view post in reader
        manage subscriptions
        collapse this bar
        entries feed
        already have a account? log in now
        Atom feed
        Newsletter list
        Newsletter unsubscribe
        RSS feed of updated content
        Update subscription
    """,
    "de": """
        Abonnement aktualisieren
        Atom-feed
        Newsletterliste
        RSS Feed der aktualisierten Inhalte
        abbestellen
        abmelden
        abonnieren
        abschicken
        absenden
        alle newsletter
        anmelden
        anmeldung
        anrede
        bestätigen
        bitte auswählen
        bleib auf dem laufenden
        bleib informiert
        bleib up to date
        bleiben sie auf dem laufenden
        bleiben sie immer auf dem laufenden
        bleiben sie informiert
        bleiben sie up to date
        deine e-mail
        deine email
        deine mailadresse
        e-mail-adresse eingeben
        eintragen
        entdecke mehr von *
        fast geschafft
        geben sie ihre e-mail-adresse ein
        gib deine e-mail-adresse ein
        hier anmelden
        hier geht's zur anmeldung
        hier kostenlos anmelden
        ich bin einverstanden
        ich stimme zu
        ihre e-mail
        ihre email
        ihre mailadresse
        immer auf dem laufenden bleiben
        in ihr postfach
        jetzt abonnieren
        jetzt anmelden
        jetzt eintragen
        jetzt kostenlos anmelden
        kostenlos abonnieren
        kostenlos anmelden
        kostenlose newsletter
        mail-adresse
        mehr newsletter
        meine newsletter
        melden sie sich hier an
        melden sie sich jetzt an
        newsletter abbestellen
        newsletter abmelden
        newsletter-abmeldung
        newsletter-archiv
        newsletterabmeldung
        nichts mehr verpassen
        nichts neues verpassen
        nichts verpassen
        pflichtfeld
        pflichtfelder
        plz
        senden
        täglich
        unser newsletter
        unsere newsletter
        unsere newsletter im überblick
        verpasse nichts mehr
        verpassen sie nichts
        verpassen sie nichts mehr
        wöchentlich
        zur anmeldung
        übersicht: newsletter
    """,
    "fr": """
        Désinscription
        Flux Atom
        Flux RSS
        Flux RSS du contenu mis à jour
        Liste de newsletter
        Mettre à jour l'inscription
        abonnez-vous
        adresse email
        adresse mail
        champ obligatoire
        champs obligatoires
        en savoir plus sur *
        entrez votre adresse e-mail
        entrez votre email
        envoyer
        infolettre
        inscription
        inscrivez-vous
        inscrivez-vous gratuitement
        inscrivez-vous maintenant
        je m'abonne
        je m'inscris
        l'infolettre
        la newsletter
        lettre d'information
        ne manquez rien
        ne ratez rien
        nos newsletters
        notre infolettre
        notre newsletter
        pour ne rien manquer
        pour ne rien rater
        prénom
        restez au courant
        restez informé
        restez informés
        restez informé·e
        s'abonner
        s'inscrire
        saisissez votre adresse e-mail
        se désabonner
        se désinscrire
        valider
        votre adresse e-mail
        votre adresse email
        votre adresse mail
        votre mail
        votre prénom
    """,
    "es": """
        Actualizar suscripción
        Baja de boletín de noticias
        Canal Atom
        Canal RSS
        Dar de baja
        Fuente RSS
        Fuente RSS de contenido actualizado
        Fuente web Atom
        Hoja RSS
        Lista de Boletines de Noticias
        apellido
        apúntate
        boletines
        boletín
        boletín de noticias
        boletín informativo
        campo obligatorio
        campos obligatorios
        correo
        descubre más desde *
        en tu correo
        enviar
        escribe tu correo
        escribe tu email
        ingresa tu correo
        ingresa tu email
        introduce tu correo electrónico
        introduce tu email
        mantente al día
        mantente informada
        mantente informado
        manténgase informado
        no te pierdas nada
        nuestra newsletter
        nuestras newsletters
        nuestro boletín
        nuestros boletines
        quiero suscribirme
        registrarme
        regístrate gratis
        su correo electrónico
        suscribir
        suscribirme
        suscribirse
        suscríbase
        suscríbete
        suscríbete a nuestro canal
        tu correo
        tu email
    """,
    "pt": """
        Atualizar assinatura
        Cancelar assinatura
        Cancelar assinatura do Boletim
        Fonte de RSS
        Lista de Boletins
        RSS feed de conteúdo atualizado
        assinar
        assine
        boletim de notícias
        boletim informativo
        cadastrar
        cadastre-se
        campo obrigatório
        descubra mais sobre *
        digite seu e-mail
        digite seu melhor e-mail
        enviar
        fique por dentro
        inscreva-se
        inscreva-se agora
        inscreva-se aqui
        inscreva-se gratuitamente
        inscreva-se no nosso canal
        inscrever-se
        insira seu e-mail
        mantenha-se informado
        no seu e-mail
        nossa newsletter
        nossas newsletters
        não perca nada
        quero receber
        seu email
        sobrenome
        subscrever
    """,
    "it": """
        Aggiorna iscrizione
        Contenuto aggiornato del feed RSS
        Disiscriviti
        Feed RSS
        Flusso RSS
        campi obbligatori
        campo obbligatorio
        il tuo indirizzo email
        indirizzo e-mail
        inserisci il tuo indirizzo email
        inserisci la tua email
        invia
        iscrivimi
        iscriviti
        iscriviti adesso
        iscriviti gratis
        iscriviti ora
        iscriviti qui
        iscriviti subito
        iscrizione
        la newsletter di *
        la nostra newsletter
        la tua mail
        le nostre newsletter
        non perderti nulla
        resta aggiornato
        resta informato
        rimani aggiornato
        scopri di più da *
        tieniti aggiornato
        tuo nome
    """,
    "nl": """
        Abonneer
        Nieuwsbrieven lijst
        Opzeggen
        Pas inschrijving aan
        RSS feed met geüpdatet inhoud
        Zeg nieuwsbrief op
        aanmelden
        abonneren
        achternaam
        blijf op de hoogte
        de nieuwsbrief
        inschrijven
        je e-mailadres
        jouw e-mailadres
        meld je aan
        meld je gratis aan
        meld je nu aan
        mis niets
        mis niets meer
        niets missen
        nieuwsbrief
        nieuwsbrieven
        ontdek meer van *
        onze nieuwsbrief
        onze nieuwsbrieven
        uw e-mailadres
        uw naam
        verplicht veld
        verplichte velden
        versturen
        verzenden
        voornaam
        vul je e-mailadres in
    """,
    "sv": """
        anmäl
        din e-post
        efternamn
        fyll i din e-postadress
        förnamn
        håll dig uppdaterad
        missa ingenting
        nyhetsbrevet
        obligatoriskt fält
        prenumerera
        skicka
        nyhetsbrev
        upptäck mer från *
        RSS-flöde
        RSS-flöde av uppdaterat innehåll
        ange din e-postadress
        skriv din e-postadress
    """,
    "da": """
        RSS feed af opdateret indhold
        RSS-nyhedskilde
        abonner
        bliv opdateret
        din e-mail
        din e-mailadresse
        efternavn
        fornavn
        gå ikke glip af noget
        hold dig opdateret
        indtast din e-mail
        indtast din e-mailadresse
        nyhedsbrev
        nyhedsbreve
        nyhedsbrevet
        obligatorisk felt
        skriv din e-mailadresse
        tilmeld
        tilmeld dig
    """,
    "nb": """
        Oppdatert RSS feed
        RSS-nyhetskanal
        din e-postadresse
        etternavn
        fornavn
        gå ikke glipp av noe
        hold deg oppdatert
        ikke gå glipp av noe
        meld deg på
        obligatorisk felt
        skriv inn e-postadressen din
        skriv inn din e-postadresse
    """,
    "fi": """
        Atom-syöte
        RSS-syöte
        RSS-syöte päivitetylle sisällölle
        etunimi
        kirjoita sähköpostiosoitteesi
        lähetä
        pakollinen kenttä
        pysy ajan tasalla
        sukunimi
        syötä sähköpostiosoitteesi
        sähköpostiosoitteesi
        tilaa
        uutiskirje
        uutiskirjeet
        älä jää paitsi
    """,
    "pl": """
        Kanał Atom
        Kanał RSS zaktualizowanych treści
        Lista newslettera
        Przestań subskrybować
        Wypisz z newslettera
        Zaktualizuj subskrypcję
        bądź na bieżąco
        imię i nazwisko
        nasz newsletter
        nasze newslettery
        nazwisko
        nie przegap
        podaj adres e-mail
        podaj swój adres e-mail
        pole obowiązkowe
        pole wymagane
        subskrybuj
        twój e-mail
        wpisz swój adres e-mail
        wyślij
        zapisz mnie
        zapisz się
        Łącze RSS
    """,
    "cs": """
        Aktualizovat údaje přihlášení
        Kanál RSS
        Odhlásit z odběru
        Odhlásit z odběru newsletteru
        RSS kanál
        RSS zdroj
        RSS zdroj aktualizovaného obsahu
        Všechny newslettery
        odběr
        odebírat
        odeslat
        povinné pole
        předplatit
        přihlásit se
        příjmení
        souhlasím se zasíláním novinek
        souhlasím se zpracováním osobních údajů
        vaše e-mailová adresa
        vyplňte svůj e-mail
        váš e-mail
        zadejte e-mail
        zadejte svůj e-mail
        zůstaňte v obraze
    """,
    "hu": """
        Frissített tartalom RSS feedje
        RSS hírcsatorna
        add meg az e-mail címed
        az ön e-mail címe
        e-mail címed
        email cím
        feliratkozom
        feliratkozás
        hírlevél
        iratkozz fel
        iratkozzon fel
        keresztnév
        kötelező mező
        küldés
        maradjon naprakész
        ne maradj le
        vezetéknév
    """,
    "ro": """
        Atom flux
        Flux RSS cu conținut actualizat
        Flux știri RSS
        RSS flux
        abonare
        abonează-te
        abonează-te acum
        adresa ta de email
        câmp obligatoriu
        descoperă mai multe la *
        email-ul tău
        fii la curent
        introdu adresa de email
        prenume
        trimite
    """,
    "el": """
        newsletter
        Διαγραφή από το newsletter
        Ενημέρωση συνδρομής
        Ροές Δεδομένων RSS
        Ροές Δεδομένων RSS. Τελευταία νέα
        Ροή Atom
        Ροή RSS
        Τροφοδοσία RSS
        ανακαλύψτε περισσότερα από *
        αποστολή
        διεύθυνση email
        εγγραφή
        εγγραφείτε
        εισάγετε το email σας
        επώνυμο
        μείνετε ενημερωμένοι
        μη χάνετε τίποτα
        το email σας
        υποχρεωτικό πεδίο
    """,
    "tr": """
        Atom akışı
        Atom besleme
        Güncellenmiş içeriğin RSS beslemesi
        RSS beslemesi
        RSS kaynağı
        abone ol
        abone olun
        bülten
        e-posta adresinizi girin
        gönder
        haber bülteni
        kaydol
        kayıt ol
        soyadınız
        zorunlu alan
        üye ol
    """,
    "ru": """
        RSS канал
        RSS канал с новым контентом
        RSS лента
        Лента RSS
        Обновить подписку
        Отписаться от рассылки
        Список рассылок
        адрес электронной почты
        будьте в курсе
        будьте в курсе событий
        ваш адрес электронной почты
        введите e-mail
        введите ваш e-mail
        введите ваш email
        наша рассылка
        наши рассылки
        не пропустите важное
        обязательное поле
        отписаться
        отправить
        подписаться
        подписка
        подпишитесь
        рассылка
        рассылки
        фамилия
        эл. почта
    """,
    "uk": """
        RSS стрічка
        RSS стрічка оновленого контенту
        Атомна стрічка
        Стрічка у форматі Atom
        Стрічка у форматі RSS
        будьте в курсі
        будьте в курсі подій
        ваша електронна адреса
        введіть ваш e-mail
        відправити
        надіслати
        не пропустіть важливе
        обов'язкове поле
        прізвище
        підписатись
        підписатися
        підписка
        підпишіться
        розсилка
    """,
    "ar": """
        أدخل بريدك الإلكتروني
        أدخل عنوان بريدك الإلكتروني
        إرسال
        إلغاء إشتراك قائمة التراسل
        إلغاء الاشتراك
        ابق على اطلاع
        ابق على اطلاع دائم
        احصل على آخر الأخبار
        اختر نشرتك الإخبارية المفضلة
        اسم العائلة
        اسمك
        اشتراك
        اشترك
        اشترك الآن
        اشترك مجانا
        اشترك معنا
        الإشتراك
        الاسم الأول
        الاسم الكامل
        النشرة الإخبارية
        النشرة الإخبارية عبر البريد الإلكتروني
        بريدك الإلكتروني
        تحديث الإشتراك
        تحقق من بريدك الإلكتروني
        تقليم آتوم
        تلقيم RSS
        روابط Atom
        روابط التغذية
        سجل دخولك
        عنوان البريد الإلكتروني
        عنوان بريدك الإلكتروني
        قم بالتسجيل الآن
        قوائم التراسل
        كن أول من يعلم
        لا تفوت أي خبر
        ملقم بالخلاصات
        ملقم بالخلاصات المحدثة
    """,
    "fa": """
        آدرس ایمیل
        آدرس ایمیل خود را وارد کنید
        ارسال
        اشتراک
        ایمیل خود را وارد کنید
        به‌روز‌رسانی اشتراک
        خبرنامه
        خوراک
        خوراک آراساس محتویات به‌روز شده
        خوراک آراس‌اس
        عضویت
        لغو اشتراک
        لغو عضویت
        لغو عضویت خبرنامه
        لیست خبرنامه‌ها
        مشترک شوید
        نام خانوادگی
        پست الکترونیک
    """,
    "he": """
        RSS הזנת
        אני מסכים
        אני מסכים לקבל דיוור
        דואר אלקטרוני
        הזינו כתובת מייל
        הזן כתובת מייל
        הזנת RSS
        הזנת RSS של תוכן מעודכן
        הירשם
        הירשמו
        הישארו מעודכנים
        הניוזלטר שלנו
        הסר מהרשימה
        הרשמה
        הרשמו עכשיו
        כתובת אימייל
        כתובת דואר אלקטרוני
        כתובת האימייל שלך
        כתובת הדוא"ל שלך
        כתובת הדואר האלקטרוני שלך
        כתובת המייל שלכם
        כתובת מייל
        ניוזלטר
        פיד RSS
        שדה חובה
        שלח
        שליחה
        שם
        שם משפחה
        שם פרטי
    """,
    "hi": """
        RSS फीड
        अपना ईमेल दर्ज करें
        अपना ईमेल देखें
        अपना ईमेल पता दर्ज करें
        अभी साइन अप करें
        आपका ईमेल
        आर एस एस फ़ीड
        आरएसएस फ़ीड
        ईमेल पता
        एटम फीड
        नवीनतम विषयवस्तु का RSS feed
        न्यूज़लेटर
        भेजें
        लॉगिन करें
        सदस्यता लें
        सदस्यता समाप्त करें
        सबमिट करें
        सब्सक्राइब
        सब्सक्राइब करें
    """,
    "id": """
        Feed Atom
        Sindikasi RSS
        Umpan Atom
        Umpan RSS
        Umpan RSS dari konten yang diperbarui
        alamat email anda
        berhenti berlangganan
        berlangganan
        berlangganan gratis
        berlangganan sekarang
        cek email anda
        daftar
        daftar sekarang
        dapatkan berita terbaru
        eksplorasi konten lain dari *
        email anda
        kirim
        langganan
        langganan sekarang
        masukkan alamat email anda
        masukkan email anda
        nama lengkap
        periksa email anda
        wajib diisi
    """,
    "vi": """
        Luồng tin RSS
        Nguồn cung cấp dữ liệu Atom
        Nguồn cung cấp dữ liệu RSS
        bản tin
        email của bạn
        gửi
        hủy đăng ký
        khám phá thêm từ *
        kiểm tra email của bạn
        nhập email
        nhập email của bạn
        nhập địa chỉ email
        nhập địa chỉ email của bạn
        tên của bạn
        đăng ký
        đăng ký ngay
        địa chỉ email của bạn
        đừng bỏ lỡ
    """,
    "zh": """
        Atom 源
        RSS 源
        RSS 订阅
        取消订阅
        已更新内容的 RSS 订阅
        必填
        您的电子邮件
        您的电子邮件地址
        您的邮箱
        提交
        新闻通讯
        查收邮件
        电子邮件地址
        立刻注册
        简报
        联合供稿
        订阅
        订阅我们
        订阅邮件
        请输入您的邮箱
        请输入邮箱
        请输入邮箱地址
        输入您的电子邮件地址
        输入您的邮箱
        邮箱地址
        RSS 訂閱
        RSS 訂閱內容已更新
        信箱
        取消訂閱
        您的電子郵件
        您的電子郵件地址
        現在訂閱
        訂閱
        訂閱我們
        請查看您的電子郵件
        請輸入您的電子郵件
        請輸入您的電子郵件地址
        請輸入電子郵件
        輸入您的電子郵件
        輸入電子郵件地址
        送出
        電子報
    """,
    "ja": """
        Atomフィード
        RSSフィード
        ニュースレター
        ニュースレターを選択
        メルマガ
        メールを確認してください
        メールアドレスを入力
        メールアドレスを入力してください
        メールマガジン
        今すぐ新規登録する
        今すぐ登録
        今すぐ購読
        必須
        新しいページのRSSフィード
        更新されたページのRSSフィード
        氏名
        無料で登録
        登録
        登録する
        購読
        購読する
        購読を解除
        購読解除
        送信
        送信する
        配信停止
        電子メール
    """,
    "ko": """
        Atom 피드
        RSS 목록
        RSS 피드 생성완료
        RSS 피드 업데이트완료
        구독
        구독 취소
        구독하기
        구독해지
        기사 구독
        뉴스레터
        등록
        신청하기
        아톰 피드
        이메일 주소
        이메일 주소를 입력하세요
        이메일을 입력하세요
        이메일을 입력해주세요
        제출
        필수
    """,
}

REPLIES = {
    "en": """
        You have successfully been unsubscribed
        Your subscription has successfully been activated
        a confirmation email has been sent to *
        a confirmation email has been sent to your inbox
        a verification email has been sent to *
        almost done! check your inbox
        almost finished...
        almost there! check your inbox
        already on the list
        an error occurred while subscribing
        an error occurred. please try again
        but first, check your inbox
        by entering your email, you agree to our terms of service and privacy policy
        by subscribing you agree to our privacy policy
        by subscribing, you agree to our privacy policy
        check your email for a confirmation message
        check your email to complete signup
        check your email to confirm your subscription
        check your inbox or spam folder to confirm your subscription
        check your inbox to confirm your subscription
        check your inbox to get started
        check your inbox to verify your email
        click the link in the email we sent to confirm your subscription
        confirm your subscription
        congratulations, you're subscribed
        could not subscribe, please try again
        done! check your inbox
        email address is invalid
        email address is required
        email is invalid
        email is required
        email not valid
        email sent
        error is your email address correct
        error! please enter a valid email address
        error, please try again
        error, please try again later
        great! check your inbox
        great! check your inbox and click the link
        great! check your inbox and click the link to confirm your subscription
        great! you've successfully signed up
        great! you've successfully subscribed
        i'm already subscribed
        if you are human, leave this field blank
        invalid email
        invalid email address
        is your email address correct
        it looks like you're already subscribed
        it looks like your email is invalid
        leave this field blank
        leave this field empty
        leave this field empty if you're human
        link sent to your email
        looks like you already have an account! please log in to subscribe
        looks like you're already subscribed
        now check your email to confirm your subscription
        now check your inbox and click the link to confirm your subscription
        now please check your inbox
        oops! something went wrong while submitting the form
        oops! this email address is already subscribed
        oops, something went wrong. please try again
        please accept the terms
        please check the box to continue
        please check your email
        please check your email for a confirmation
        please check your email for a confirmation email
        please check your email to confirm
        please check your email to confirm your subscription
        please check your email to verify your subscription
        please check your inbox
        please check your inbox and click the link to confirm your subscription
        please check your inbox and confirm your subscription
        please check your inbox for a confirmation email
        please check your inbox for your welcome email
        please check your inbox now for your welcome email
        please check your inbox or your spam folder to confirm your subscription
        please check your inbox to confirm your subscription
        please confirm your email address
        please confirm your subscription
        please enter a valid address
        please enter a valid e-mail
        please enter a valid e-mail address
        please enter a valid email
        please enter a valid email address
        please enter an email
        please enter an email address
        please enter your e-mail address
        please enter your email
        please enter your email address
        please enter your email address below
        please enter your email to subscribe
        please enter your first name
        please enter your name
        please fill in a valid email address
        please fill in all required fields
        please fill in your email
        please fill out all required fields
        please fill out this field
        please provide a valid email
        please provide a valid email address
        please provide an email address
        please select a newsletter
        please select at least one newsletter
        please specify a valid email address
        please subscribe to the newsletter
        please try again with a different email
        please verify your email
        please verify your email address
        processing your application
        processing your application please wait a moment
        sending your request
        sign up successful
        something went wrong while submitting the form
        something went wrong while subscribing
        sorry, something went wrong. please try again
        sorry, that email address is not valid
        sorry, there was a problem with your subscription
        sorry, your email address is not valid
        submission received
        submitting your email
        subscribed successfully
        subscription confirmed
        subscription failed
        subscription successful
        success! now check your email
        success! now check your email to confirm your subscription
        success! please check your inbox
        success! thanks for subscribing
        success! you are now signed up
        success! you are subscribed
        success! you have subscribed
        success! you have subscribed to our newsletter
        success! you're now subscribed
        success! you're subscribed
        success! your email address has been added
        thank you for joining
        thank you for joining our mailing list
        thank you for joining our newsletter
        thank you for registering
        thank you for signing up
        thank you for signing up for our newsletter
        thank you for signing up for the newsletter
        thank you for signing up to * newsletter
        thank you for signing up to our newsletter
        thank you for subscribing
        thank you for subscribing to * newsletter
        thank you for subscribing to our * newsletter
        thank you for subscribing to our daily newsletter
        thank you for subscribing to our mailing list
        thank you for subscribing to our newsletter
        thank you for subscribing to our newsletters
        thank you for subscribing to the newsletter
        thank you for your interest in our newsletter
        thank you for your registration
        thank you for your submission
        thank you for your subscription
        thank you! check your email for confirmation
        thank you! please check your inbox
        thank you! please check your inbox to confirm your subscription
        thank you! you are now subscribed
        thank you! you have successfully subscribed
        thank you! you're subscribed
        thank you! your submission has been received
        thank you, you are subscribed
        thank you. you are now subscribed
        thank you. you have successfully subscribed
        thanks for * subscribing
        thanks for joining
        thanks for joining our mailing list
        thanks for joining our newsletter
        thanks for joining us
        thanks for registering
        thanks for signing up
        thanks for signing up for * newsletter
        thanks for signing up for our newsletter
        thanks for signing up to our newsletter
        thanks for signing up, look out for an email from us
        thanks for subscribing
        thanks for subscribing to our newsletter
        thanks for subscribing to the newsletter
        thanks for your interest! you will hear from us soon
        thanks for your subscription
        thanks! check your email to confirm
        thanks! check your inbox to confirm your subscription
        thanks! please check your email
        thanks! you are now subscribed
        thanks! you're all set
        thanks! you're subscribed
        thanks! you've been subscribed
        that email address is already subscribed
        that email address is invalid
        that email is already subscribed
        that email is not valid
        the email address is already subscribed
        the email address is invalid
        the email address you entered is not valid
        the email address you have entered is invalid
        the newsletter sign-up system is currently down for maintenance
        there was a problem submitting your email
        there was a problem subscribing you to this newsletter
        there was a problem with your submission
        there was a problem with your subscription
        there was an error processing your request
        there was an error submitting the form
        there was an error submitting your email
        there was an error submitting your form
        there was an error submitting your subscription
        there was an error submitting your subscription. please try again
        there was an error trying to send your message
        there was an error while trying to send your request
        there was an error while trying to send your request. please try again
        there was an error with your request
        there was an error with your subscription
        there was an error, please try again
        this email address is already subscribed
        this email address is invalid
        this email address is not valid
        this email is already in use
        this email is already registered
        this email is already subscribed
        this email is invalid
        this field is for validation purposes and should be left unchanged
        this field is hidden when viewing the form
        this field is mandatory
        this field is required
        this field should be left blank
        this form is protected by *
        this form requires javascript
        this iframe contains the logic required to handle ajax powered gravity forms
        this is a required field
        this site is protected by * and the * privacy policy and terms of service apply
        to complete your subscription, click the link in the email we sent you
        to confirm your subscription, click the link in the email
        unable to subscribe
        unable to subscribe at this time
        valid email address required
        verify your email to continue
        we could not subscribe you
        we couldn't sign you up
        we couldn't subscribe you
        we encountered an issue signing you up
        we encountered an issue signing you up. please try again
        we have sent you a confirmation email
        we have sent you an email
        we just sent you an email
        we sent you an email
        we're sorry, an error occurred
        we've sent a confirmation email to your inbox
        we've sent you a confirmation email
        we've sent you an email
        we've sent you an email to confirm your subscription
        welcome! you are subscribed
        woohoo! you're in
        yay! you're subscribed
        you already subscribed
        you are already subscribed
        you are already subscribed to this newsletter
        you are now subscribed
        you are now subscribed to our newsletter
        you are now subscribed to the newsletter
        you are on the list
        you are signed up
        you are subscribed
        you have already subscribed
        you have already subscribed to this newsletter
        you have been added to our mailing list
        you have been subscribed
        you have been successfully subscribed
        you have been successfully subscribed to our newsletter
        you have entered an invalid email address
        you have successfully joined our mailing list
        you have successfully joined our subscriber list
        you have successfully registered
        you have successfully signed up
        you have successfully subscribed
        you have successfully subscribed to our newsletter
        you have successfully subscribed to the newsletter
        you have successfully unsubscribed
        you must accept the terms
        you must enter a valid email address
        you must provide a valid email address
        you need to enter a valid email
        you will receive a confirmation email
        you will receive an email shortly
        you're already on the list
        you're already subscribed
        you're in! check your inbox
        you're now signed up
        you're now subscribed
        you're now subscribed to *
        you're now subscribed to our newsletter
        you're on the list
        you're signed up
        you're subscribed
        you've already signed up
        you've already signed up for some newsletters
        you've already subscribed
        you've been added to the list
        you've been subscribed
        you've been successfully subscribed
        you've subscribed
        you've successfully signed up
        you've successfully subscribed
        you've successfully subscribed to *
        you've successfully subscribed to our newsletter
        your details have been submitted
        your email address is already subscribed
        your email address is invalid
        your email address is required
        your email has been added
        your email has been sent
        your email is already subscribed
        your email is invalid
        your email is not valid
        your email was sent
        your sign up was successful
        your sign-up was successful
        your signup was successful
        your submission has been received
        your subscription could not be saved
        your subscription could not be saved. please try again
        your subscription has been confirmed
        your subscription has been successful
        your subscription is confirmed
        your subscription was successful
    """,
    "de": """
        Ihr Abonnement wurde erfolgreich aktiviert
        Ihr Abonnement wurde erfolgreich gekündigt
        anmeldung erfolgreich
        bei der anmeldung ist ein fehler aufgetreten
        beim absenden ist ein fehler aufgetreten
        bitte bestätige deine anmeldung
        bitte bestätige deine e-mail-adresse
        bitte bestätigen sie ihre anmeldung
        bitte bestätigen sie ihre e-mail-adresse
        bitte einen oder mehrere newsletter auswählen
        bitte füllen sie alle pflichtfelder aus
        bitte füllen sie dieses feld aus
        bitte geben sie eine gültige e-mail ein
        bitte geben sie eine gültige e-mail-adresse an
        bitte geben sie eine gültige e-mail-adresse ein
        bitte geben sie eine korrekte e-mail-adresse ein
        bitte geben sie ihre e-mail-adresse an
        bitte geben sie ihre e-mail-adresse ein
        bitte gib deine e-mail-adresse ein
        bitte gib eine gültige e-mail-adresse ein
        bitte gültige e-mail-adresse eingeben
        bitte lasse dieses feld leer
        bitte lassen sie dieses feld leer
        bitte prüfe deinen posteingang
        bitte prüfen sie ihr e-mail-postfach
        bitte prüfen sie ihren posteingang
        bitte wählen sie mindestens einen newsletter aus
        bitte überprüfe deinen posteingang
        bitte überprüfen sie ihr postfach
        bitte überprüfen sie ihre e-mail-adresse
        danke für dein interesse
        danke für deine anmeldung
        danke für die anmeldung
        danke für ihr interesse
        danke für ihre anmeldung
        deine anmeldung war erfolgreich
        die anmeldung war erfolgreich
        die e-mail-adresse ist ungültig
        diese e-mail-adresse ist bereits registriert
        diese e-mail-adresse ist ungültig
        dieses feld dient zur validierung und sollte nicht verändert werden
        dieses feld ist ein pflichtfeld
        dieses feld ist erforderlich
        dieses feld nicht ausfüllen
        du bist bereits angemeldet
        du hast dich erfolgreich angemeldet
        e-mail-adresse ungültig
        es ist ein fehler aufgetreten. bitte versuche es erneut
        es ist ein fehler aufgetreten. bitte versuchen sie es erneut
        es ist ein fehler aufgetreten. bitte versuchen sie es später erneut
        feld nicht ausfüllen
        gültige e-mail-adresse erforderlich
        ihre anmeldung konnte nicht gespeichert werden
        ihre anmeldung war erfolgreich
        ihre e-mail-adresse ist ungültig
        ihre e-mail-adresse wird nicht weitergegeben
        keine gültige e-mail-adresse
        sie haben sich erfolgreich angemeldet
        sie haben sich erfolgreich für unseren newsletter angemeldet
        sie haben sich erfolgreich zum newsletter angemeldet
        sie haben unseren newsletter bereits abonniert
        sie sind bereits angemeldet
        ungültige e-mail-adresse
        vielen dank für deine anmeldung
        vielen dank für deine anmeldung zum newsletter
        vielen dank für die anmeldung
        vielen dank für ihr interesse an unserem newsletter
        vielen dank für ihre anmeldung
        vielen dank für ihre anmeldung zu unserem newsletter
        vielen dank für ihre anmeldung zum newsletter
        wir haben dir eine e-mail geschickt
        wir haben ihnen eine bestätigungs-e-mail gesendet
        wir haben ihnen eine e-mail geschickt
    """,
    "fr": """
        Votre adresse e-mail a bien été enregistrée
        Votre inscription a été activée avec succès
        Vous avez été désinscrit
        adresse e-mail invalide
        adresse email invalide
        ce champ est obligatoire
        ce champ n'est utilisé qu'à des fins de validation et devrait rester inchangé
        cette adresse e-mail est déjà inscrite
        inscription réussie
        l'adresse e-mail n'est pas valide
        laissez ce champ vide
        laissez ce champ vide si vous êtes humain
        merci ! votre inscription est confirmée
        merci de confirmer votre inscription
        merci de votre inscription
        merci pour votre abonnement
        merci pour votre inscription
        merci pour votre inscription à la newsletter
        merci votre inscription à la newsletter est bien prise en compte
        une erreur est survenue, veuillez réessayer
        une erreur s'est produite, veuillez réessayer
        veuillez entrer une adresse e-mail valide
        veuillez indiquer votre adresse e-mail
        veuillez laisser ce champ vide
        veuillez renseigner une adresse e-mail valide
        veuillez saisir une adresse e-mail valide
        veuillez saisir une adresse email valide
        veuillez saisir votre adresse e-mail
        votre abonnement a bien été pris en compte
        votre adresse email est invalide
        votre inscription a bien été enregistrée
        votre inscription a bien été prise en compte
        votre inscription est confirmée
        vous êtes bien inscrit
        vous êtes déjà inscrit
        vous êtes inscrit à la newsletter
        vérifiez votre boîte de réception
        vérifiez votre boîte de réception ou votre répertoire d'indésirables pour confirmer votre abonnement
    """,
    "es": """
        Su suscripción se ha activado con éxito
        Te has dado de baja con éxito
        comprueba tu bandeja de entrada
        compruebe su bandeja de entrada
        correo electrónico no válido
        email no válido
        este campo es obligatorio
        este campo es un campo de validación y debe quedar sin cambios
        este correo ya está registrado
        gracias por registrarte
        gracias por su suscripción
        gracias por suscribirse
        gracias por suscribirse a nuestro boletín
        gracias por suscribirte
        gracias por suscribirte a nuestra newsletter
        gracias por suscribirte a nuestro boletín
        gracias por tu suscripción
        ha ocurrido un error, inténtalo de nuevo
        hubo un error al enviar el formulario
        introduce un correo electrónico válido
        introduce una dirección de correo electrónico válida
        introduzca un correo electrónico válido
        no rellenar este campo
        no se ha podido validar su suscripción
        por favor ingresa un correo electrónico válido
        por favor, introduce un email válido
        por favor, introduzca una dirección de correo válida
        revisa tu bandeja de entrada
        revisa tu bandeja de entrada o la carpeta de spam para confirmar tu suscripción
        revise su bandeja de entrada
        se ha realizado su suscripción
        su suscripción se ha realizado correctamente
        suscripción realizada con éxito
        te has suscrito correctamente
        tu suscripción se ha realizado correctamente
    """,
    "pt": """
        Sua assinatura foi ativada com sucesso
        Sua assinatura foi cancelada com sucesso
        confirme seu e-mail
        e-mail inválido
        email inválido
        este campo é obrigatório
        inscrição realizada com sucesso
        insira um e-mail válido
        o campo é obrigatório
        obrigado pela inscrição
        obrigado pela sua inscrição
        obrigado por assinar
        obrigado por assinar nossa newsletter
        obrigado por se cadastrar
        obrigado por se inscrever
        ocorreu um erro, tente novamente
        por favor, insira um e-mail válido
        por favor, insira um endereço de e-mail válido
        verifique sua caixa de entrada
        verifique sua caixa de entrada ou a pasta de spam para confirmar sua assinatura
        você já está inscrito
    """,
    "it": """
        La tua iscrizione è stata attivata con successo
        Sei stato disiscritto con successo
        controlla la tua casella di posta
        controlla la tua casella di posta o la cartella dello spam per confermare la tua iscrizione
        email non valida
        grazie per esserti iscritto
        grazie per esserti iscritto alla newsletter
        grazie per esserti iscritto alla nostra newsletter
        grazie per l'iscrizione
        grazie per la registrazione
        grazie per la tua iscrizione
        indirizzo email non valido
        inserisci un indirizzo email valido
        inserisci un'email valida
        iscrizione avvenuta con successo
        iscrizione completata
        lascia questo campo vuoto
        questo campo è obbligatorio
        sei già iscritto
        si è verificato un errore, riprova
        ti sei iscritto con successo
    """,
    "nl": """
        U bent succesvol uitgeschreven
        Uw inschrijving is succesvol geactiveerd
        bedankt voor je aanmelding
        bedankt voor je inschrijving
        bedankt voor uw aanmelding
        bedankt voor uw inschrijving
        controleer je inbox
        dit e-mailadres is al ingeschreven
        dit is geen geldig e-mailadres
        dit veld is bedoeld voor validatiedoeleinden en moet niet worden gewijzigd
        dit veld is verplicht
        er is iets misgegaan, probeer het opnieuw
        je bent al ingeschreven
        je bent ingeschreven
        laat dit veld leeg
        ongeldig e-mailadres
        voer een geldig e-mailadres in
        vul een geldig e-mailadres in
    """,
    "sv": """
        ange en giltig e-postadress
        detta fält är obligatoriskt
        du prenumererar nu på vårt nyhetsbrev
        du är redan anmäld
        ett fel uppstod, försök igen
        lämna detta fält tomt
        ogiltig e-postadress
        tack för att du anmälde dig
        tack för att du prenumererar
        tack för din anmälan
        tack för din prenumeration
    """,
    "da": """
        dette felt er obligatorisk
        dette felt er påkrævet
        du er allerede tilmeldt
        du er nu tilmeldt
        indtast en gyldig e-mailadresse
        lad dette felt stå tomt
        tak for din tilmelding
        tak fordi du tilmeldte dig
        ugyldig e-mailadresse
    """,
    "nb": """
        dette feltet er obligatorisk
        du er allerede påmeldt
        du er nå påmeldt
        la dette feltet stå tomt
        skriv inn en gyldig e-postadresse
        takk for at du meldte deg på
        takk for din påmelding
        ugyldig e-postadresse
    """,
    "fi": """
        anna kelvollinen sähköpostiosoite
        jätä tämä kenttä tyhjäksi
        kiitos ilmoittautumisesta
        kiitos tilauksesta
        olet jo tilannut uutiskirjeen
        tarkista sähköpostisi
        tämä kenttä on pakollinen
        virheellinen sähköpostiosoite
    """,
    "pl": """
        Twoja subskrypcja została pomyślnie aktywowana
        Zostałeś pomyślnie wypisany
        adres e-mail jest nieprawidłowy
        dziękujemy za subskrypcję
        dziękujemy za zainteresowanie naszym newsletterem
        dziękujemy za zapisanie się
        dziękujemy za zapisanie się do naszego newslettera
        dziękujemy za zapisanie się do newslettera
        na podany adres została wysłana wiadomość z prośbą o potwierdzenie zapisu
        nieprawidłowy adres e-mail
        podaj poprawny adres e-mail
        podaj prawidłowy adres e-mail
        pole jest wymagane
        pozostaw to pole puste
        proszę podać poprawny adres e-mail
        sprawdź swoją skrzynkę
        sprawdź swoją skrzynkę e-mail
        ten adres e-mail jest już zapisany
        to pole jest wymagane
        wystąpił błąd, spróbuj ponownie
        zostałeś zapisany do newslettera
    """,
    "cs": """
        Právě jste byli úspěšně odhlášeni z odběru novinek
        Vaše přihlášení k odběru novinek bylo právě úspěšně aktivováno
        byli jste přihlášeni k odběru
        děkujeme za přihlášení
        děkujeme za přihlášení k odběru
        neplatná e-mailová adresa
        toto pole je povinné
        zadejte platnou e-mailovou adresu
        zadejte prosím platný e-mail
        zkontrolujte svou e-mailovou schránku
    """,
    "hu": """
        a mező kitöltése kötelező
        adjon meg egy érvényes e-mail címet
        hagyja üresen ezt a mezőt
        kérjük, adjon meg egy érvényes e-mail címet
        köszönjük a feliratkozást
        köszönjük feliratkozását
        köszönjük, hogy feliratkoztál
        sikeres feliratkozás
        sikeresen feliratkozott
        érvénytelen e-mail cím
    """,
    "ro": """
        acest câmp este obligatoriu
        adresa de email nu este validă
        introduceți o adresă de email validă
        mulțumim pentru abonare
        mulțumim pentru înscriere
        te-ai abonat cu succes
        verifică-ți căsuța de email
    """,
    "el": """
        Έχετε καταργήσει την εγγραφή σας με επιτυχία
        Η συνδρομή σας έχει ενεργοποιηθεί με επιτυχία
        ευχαριστούμε για την εγγραφή
        ευχαριστούμε για την εγγραφή σας
        η εγγραφή σας ολοκληρώθηκε
        μη έγκυρη διεύθυνση email
        παρακαλώ εισάγετε ένα έγκυρο email
        το πεδίο είναι υποχρεωτικό
    """,
    "tr": """
        abone olduğunuz için teşekkür ederiz
        abone olduğunuz için teşekkürler
        bu alan zorunludur
        geçerli bir e-posta adresi girin
        geçersiz e-posta adresi
        kaydınız alınmıştır
        lütfen e-posta adresinizi girin
        lütfen geçerli bir e-posta adresi girin
        lütfen geçerli bir e-posta adresi giriniz
        zaten abonesiniz
    """,
    "ru": """
        Ваша подписка была успешно активирована
        Вы успешно отписались
        введите корректный e-mail
        введите корректный адрес электронной почты
        вы подписаны
        вы уже подписаны
        вы успешно подписались
        вы успешно подписались на рассылку
        неверный e-mail
        неверный адрес электронной почты
        неправильный e-mail
        пожалуйста, введите корректный e-mail
        проверьте почту для подтверждения подписки
        проверьте свою почту
        спасибо за подписку
        спасибо за подписку на нашу рассылку
        спасибо! вы подписались
        спасибо, что подписались
        это обязательное поле
        это поле обязательно для заполнения
    """,
    "uk": """
        введіть коректний e-mail
        ви вже підписані
        ви успішно підписалися
        дякуємо за підписку
        дякуємо, що підписалися
        невірна адреса електронної пошти
        перевірте свою пошту
        це обов'язкове поле
        це поле є обов'язковим
    """,
    "ar": """
        أنت مشترك بالفعل
        البريد الإلكتروني غير صحيح
        الرجاء إدخال بريد إلكتروني صحيح
        تم إلغاء إشتراكك بنجاح
        تم الاشتراك بنجاح
        تم تفعيل اشتراكك بنجاح
        شكرا لاشتراكك
        شكرا لاشتراكك في النشرة البريدية
        شكرا لاشتراكك في نشرتنا الإخبارية
        شكرا لتسجيلك
        هذا الحقل مطلوب
        يرجى إدخال بريد إلكتروني صالح
        يرجى إدخال عنوان بريد إلكتروني صحيح
        يرجى التحقق من بريدك الإلكتروني
    """,
    "fa": """
        از عضویت شما متشکریم
        اشتراک شما با موفقیت فعال شد
        ایمیل خود را بررسی کنید
        ایمیل نامعتبر است
        این فیلد الزامی است
        شما با موفقیت عضو شدید
        عضویت شما با موفقیت لغو شد
        لطفا یک ایمیل معتبر وارد کنید
    """,
    "he": """
        אנא הזינו כתובת מייל תקינה
        כתובת המייל אינה תקינה
        נרשמת בהצלחה
        שדה זה הוא חובה
        תודה על ההרשמה
        תודה שנרשמת
        תודה שנרשמתם
    """,
    "hi": """
        कृपया मान्य ईमेल पता दर्ज करें
        कृपया वैध ईमेल दर्ज करें
        यह फ़ील्ड आवश्यक है
        सदस्यता लेने के लिए धन्यवाद
        सब्सक्राइब करने के लिए धन्यवाद
    """,
    "id": """
        alamat email tidak valid
        anda sudah berlangganan
        bidang ini wajib diisi
        email tidak valid
        harap masukkan alamat email yang valid
        masukkan alamat email yang valid
        periksa kotak masuk anda
        terima kasih telah berlangganan
        terima kasih telah mendaftar
    """,
    "vi": """
        bạn đã đăng ký thành công
        cảm ơn bạn đã đăng ký
        email không hợp lệ
        trường này là bắt buộc
        vui lòng kiểm tra hộp thư của bạn
        vui lòng nhập email hợp lệ
        vui lòng nhập địa chỉ email hợp lệ
        đăng ký thành công
    """,
    "zh": """
        您已成功订阅
        感谢您的订阅
        感谢订阅
        此字段为必填项
        订阅成功
        该字段为必填项
        请查看您的收件箱
        请输入有效的电子邮件地址
        请输入有效的邮箱地址
        邮箱格式不正确
        您已成功訂閱
        感謝您的訂閱
        感謝訂閱
        此欄位為必填
        此為必填欄位
        訂閱成功
        請查看您的收件匣
        請輸入有效的電子郵件
        請輸入有效的電子郵件地址
        電子郵件格式不正確
    """,
    "ja": """
        この項目は必須です
        ご登録ありがとうございました
        ご登録ありがとうございます
        ご購読ありがとうございます
        すでに登録されています
        メールをご確認ください
        メールアドレスが正しくありません
        有効なメールアドレスを入力してください
        正しいメールアドレスを入力してください
        登録が完了しました
    """,
    "ko": """
        구독이 완료되었습니다
        구독해 주셔서 감사합니다
        구독해주셔서 감사합니다
        올바른 이메일 주소를 입력하세요
        올바른 이메일 주소를 입력해 주세요
        유효한 이메일 주소를 입력하세요
        이메일을 확인해 주세요
        이미 구독 중입니다
        필수 입력 항목입니다
    """,
}

PROMISES = {
    "en": """
        100% free, unsubscribe any time
        don't worry, we don't spam
        don't worry, we'll never share your email
        don't worry, we'll never share your email with anyone
        easily unsubscribe at any time
        easy unsubscribe
        easy unsubscribe links are provided in every email
        free, no spam
        free. no spam
        i respect your privacy
        i respect your privacy. unsubscribe at any time
        i will never share your email
        no spam
        no spam ever
        no spam ever. unsubscribe anytime
        no spam guaranteed
        no spam, ever
        no spam, ever. unsubscribe any time
        no spam, ever. we promise
        no spam, just *
        no spam, no sharing to third party
        no spam, only good stuff
        no spam, promise
        no spam, unsubscribe any time
        no spam, unsubscribe anytime
        no spam, unsubscribe at any time
        no spam, we promise
        no spam. ever
        no spam. no ads
        no spam. unsubscribe any time
        no spam. unsubscribe anytime
        no spam. unsubscribe at any time
        no spam. unsubscribe whenever you like
        opt out at any time
        opt out or contact us any time
        privacy guaranteed
        the highlights of our coverage, delivered to your inbox
        to learn more about how we use your data, read our privacy policy
        unsubscribe any time
        unsubscribe at any time
        unsubscribe at any time. no hard feelings
        unsubscribe at anytime
        unsubscribe whenever you like
        unsubscribe whenever you want
        we do not spam
        we don't spam
        we don't spam! read more in our privacy policy
        we don't spam! read our privacy policy for more info
        we hate spam
        we hate spam as much as you do
        we hate spam too
        we hate spam, too
        we never spam
        we promise not to spam you
        we promise we won't spam you
        we respect your privacy
        we respect your privacy and take protecting it seriously
        we respect your privacy. unsubscribe at any time
        we take your privacy seriously
        we value your privacy and will never spam you
        we will never give away your email
        we will never sell your data
        we will never sell your information
        we will never share your email
        we will never share your email address
        we will never share your information
        we will never spam you
        we will not share your email
        we won't send you spam
        we won't send you spam. unsubscribe at any time
        we won't share your email
        we won't spam you
        we'll never send you spam
        we'll never share your email address and you can opt out at any time
        we'll never share your email with anyone
        we'll never share your email with anyone else
        we'll never spam you
        weekly. free. no spam
        you can cancel anytime
        you can easily unsubscribe at any time
        you can opt out at any time
        you can opt-out at any time
        you can unsubscribe any time
        you can unsubscribe anytime
        you can unsubscribe at any time
        you can unsubscribe at any time. *
        you can unsubscribe at anytime
        you can unsubscribe whenever you want
        you may opt out any time
        you may opt out at any time
        you may opt-out at any time
        you may unsubscribe at any time
        you may unsubscribe from these communications at any time
        your data is safe with us
        your e-mail address is safe with us
        your email address is only used to send you our newsletter
        your email address is safe with us
        your email is safe with us
        your email stays private
        your information will never be shared
        your privacy is important to us
        zero spam
    """,
    "de": """
        abbestellung jederzeit möglich
        abmeldung jederzeit möglich
        die abmeldung ist jederzeit möglich
        die einwilligung kann jederzeit widerrufen werden
        du kannst den newsletter jederzeit abbestellen
        du kannst dich jederzeit abmelden
        du kannst dich jederzeit wieder abmelden
        eine abmeldung ist jederzeit möglich
        ich akzeptiere die datenschutzerklärung
        ich habe die datenschutzerklärung gelesen
        ich habe die datenschutzerklärung gelesen und akzeptiere sie
        ich habe die datenschutzerklärung gelesen und stimme ihr zu
        ich habe die datenschutzerklärung zur kenntnis genommen
        ich stimme der datenschutzerklärung zu
        ihre daten werden nicht an dritte weitergegeben
        jederzeit abbestellbar
        jederzeit abmeldbar
        jederzeit kündbar
        kein spam
        kein spam, versprochen
        kein spam. jederzeit abbestellbar
        kostenlos und jederzeit kündbar
        kostenlos und unverbindlich
        sie können den newsletter jederzeit abbestellen
        sie können sich jederzeit abmelden
        sie können sich jederzeit wieder abmelden
        wir geben ihre daten nicht weiter
        wir hassen spam
        wir senden keinen spam
        wir spammen nicht
        wir versenden keinen spam
    """,
    "fr": """
        désabonnement à tout moment
        désinscription possible à tout moment
        désinscription à tout moment
        en vous abonnant, vous acceptez *
        en vous inscrivant, vous acceptez *
        nous ne partagerons jamais votre adresse e-mail
        nous ne spammons pas
        pas de spam
        pas de spam, promis
        sans spam
        se désinscrire à tout moment
        vous pourrez vous désinscrire à tout moment
        vous pouvez vous désabonner à tout moment
        vous pouvez vous désinscrire à tout moment
        vous pouvez à tout moment vous désabonner
        vous pouvez à tout moment vous désinscrire
    """,
    "es": """
        baja en cualquier momento
        date de baja cuando quieras
        nada de spam
        no enviamos spam
        no hacemos spam
        no te enviaremos spam
        nunca compartiremos tu correo
        puede darse de baja en cualquier momento
        puedes cancelar tu suscripción en cualquier momento
        puedes darte de baja cuando quieras
        puedes darte de baja en cualquier momento
        respetamos tu privacidad
        sin spam
        tus datos están seguros
    """,
    "pt": """
        cancele quando quiser
        não compartilhamos seus dados
        não enviamos spam
        não fazemos spam
        pode cancelar a subscrição a qualquer momento
        respeitamos sua privacidade
        sem spam
        você pode cancelar a inscrição a qualquer momento
        você pode cancelar sua inscrição a qualquer momento
        você pode se descadastrar a qualquer momento
    """,
    "it": """
        nessuno spam
        niente spam
        non inviamo spam
        puoi annullare l'iscrizione in qualsiasi momento
        puoi cancellarti in qualsiasi momento
        puoi disiscriverti in qualsiasi momento
        rispettiamo la tua privacy
    """,
    "nl": """
        altijd opzegbaar
        door je aan te melden ga je akkoord met *
        door u aan te melden gaat u akkoord met *
        geen spam
        je kunt je altijd weer uitschrijven
        je kunt je op elk moment afmelden
        je kunt je op elk moment uitschrijven
        u kunt zich op elk moment afmelden
        u kunt zich op elk moment uitschrijven
        we respecteren je privacy
        we spammen niet
        wij respecteren uw privacy
    """,
    "sv": """
        du kan avregistrera dig när som helst
        du kan avsluta prenumerationen när som helst
        ingen spam
        vi respekterar din integritet
        vi skickar ingen spam
    """,
    "da": """
        du kan altid afmelde dig igen
        du kan til enhver tid afmelde dig
        ingen spam
        vi spammer ikke
    """,
    "nb": """
        du kan melde deg av når som helst
        du kan når som helst melde deg av
        vi sender ikke spam
    """,
    "fi": """
        ei roskapostia
        voit perua tilauksen milloin tahansa
        voit peruuttaa tilauksen milloin tahansa
    """,
    "pl": """
        bez spamu
        możesz się wypisać w dowolnym momencie
        możesz wypisać się w każdej chwili
        możesz zrezygnować w każdej chwili
        nie wysyłamy spamu
        szanujemy twoją prywatność
        zapisując się na newsletter, akceptujesz *
        zapisując się, akceptujesz *
        zero spamu
    """,
    "cs": """
        nerozesíláme spam
        odhlásit se můžete kdykoli
        odhlásit se můžete kdykoliv
        žádný spam
    """,
    "hu": """
        bármikor leiratkozhat
        bármikor leiratkozhatsz
        nem küldünk spamet
    """,
    "ro": """
        fără spam
        nu trimitem spam
        te poți dezabona oricând
    """,
    "el": """
        μπορείτε να διαγραφείτε οποιαδήποτε στιγμή
        χωρίς spam
    """,
    "tr": """
        abone olarak * kabul etmiş olursunuz
        dilediğiniz zaman abonelikten ayrılabilirsiniz
        istediğiniz zaman abonelikten çıkabilirsiniz
        spam göndermiyoruz
    """,
    "ru": """
        без спама
        вы можете отписаться в любое время
        вы можете отписаться в любой момент
        мы не рассылаем спам
        мы не спамим
        нажимая на кнопку, вы соглашаетесь *
        никакого спама
        отписаться можно в любое время
        отписаться можно в любой момент
        подписываясь, вы соглашаетесь *
    """,
    "uk": """
        без спаму
        ви можете відписатися будь-коли
        ви можете відписатися в будь-який момент
        ніякого спаму
        підписуючись, ви погоджуєтеся *
    """,
    "ar": """
        لن نرسل لك رسائل مزعجة
        نحن نحترم خصوصيتك
        يمكنك إلغاء الاشتراك في أي وقت
    """,
    "fa": """
        ما به حریم خصوصی شما احترام می‌گذاریم
        هر زمان که بخواهید می‌توانید لغو اشتراک کنید
    """,
    "he": """
        אפשר להסיר את ההרשמה בכל עת
        ללא ספאם
        ניתן לבטל את ההרשמה בכל עת
    """,
    "id": """
        anda dapat berhenti berlangganan kapan saja
        kami tidak mengirim spam
        tanpa spam
    """,
    "vi": """
        bạn có thể hủy đăng ký bất cứ lúc nào
        không spam
    """,
    "zh": """
        您可以随时取消订阅
        我们不会发送垃圾邮件
        随时可以取消订阅
        您可以隨時取消訂閱
        我們不會發送垃圾郵件
        隨時可以取消訂閱
        訂閱即表示您同意*
        订阅即表示您同意*
    """,
    "ja": """
        いつでも登録解除できます
        いつでも購読を解除できます
        いつでも配信停止できます
        登録することで*に同意したことになります
        登録することで、*に同意したものとみなされます
    """,
    "ko": """
        구독하면 *에 동의하는 것으로 간주됩니다
        스팸은 보내지 않습니다
        언제든지 구독을 취소할 수 있습니다
        언제든지 구독을 해지할 수 있습니다
    """,
}


def _either(table: str) -> str:
    """A pattern for any line of a table."""
    return "(?:" + "|".join(line.strip() for line in table.splitlines() if line.strip()) + ")"


# A call or an offer begins with one of these.
STARTS_EN = """
    a \\w+ (?:digest|roundup|newsletter|email)
    add
    all (?:our|the)
    be (?:among|sure|the)
    breaking
    can['’]t get enough
    check
    click
    curated
    curious
    daily
    deals
    discover
    don['’]t (?:forget|miss)
    each
    enjoy(?:ed|ing)?
    enter
    essential
    every
    exclusive
    expert
    explore
    fill
    follow
    for (?:\\w+ )?(?:all|daily|more|the|weekly)
    free
    get
    give us
    go
    have
    hi!
    hungry
    if you(?:['’](?:d|re|ve))?
    insights?
    interested
    join
    keep
    leave
    like what
    liked?
    looking (?:for|to)
    lov(?:e|ing)
    make sure
    more
    need
    never miss
    news
    once a
    one
    opt
    our
    please
    read
    ready
    receive
    recipes
    register
    save
    see
    sign(?:ing)?[- ]?up
    start
    stay
    stories
    submit
    subscribe
    tap
    thank you
    thanks
    the (?:\\w+ ){0,3}(?:best|biggest|day['’]s|latest|most|top)
    this (?:article|column|essay|interview|newsletter|piece|post|story)
    tips
    to (?:ensure|find|get|keep|learn|make|never|read|receive|sign|stay|subscribe)
    unlock
    updates?
    want
    we(?:['’]ll| send| will)
    weekly
    would you
    you can
    you['’]ll
"""
# What is subscribed to.
MEDIA_EN = """
    (?:e-?)?newsletters?
    news ?letters?
    mailing list
    emails
    updates
    e-?mail (?:alerts?|briefings?|list|newsletters?|updates?)
    blog
    (?:daily|evening|free|monthly|morning|news|weekly) (?:\\w+ ){0,4}(?:alerts?|briefing|bulletin|digest|email)
    (?:daily|evening|free|monthly|morning|news|weekly) (?:\\w+ ){0,4}(?:recap|round-?up|updates)
"""
# What a reader does to a form before agreeing to its terms.
SENDING_EN = """
    checking|clicking|completing|continuing|creating|entering|filling|joining|opting|pressing|proceeding|providing
    registering|sending|sharing|signing up|submitting|subscribing|tapping|ticking
"""
# A quotation mark before the call makes it somebody's words in an article.
_START_EN = rf"[^\p{{L}}\d\"“‘'«„]{{0,6}}{_either(STARTS_EN)}(?!\p{{L}})"
_MEDIUM_EN = _either(MEDIA_EN)
_INBOX_EN = (
    r"\b(?:deliver\w*|sent|send\w*|straight|direct(?:ly)?|right|dropped|land\w*|arriv\w*|come|comes|into|in) "
    r"(?:\w+ ){0,3}?(?:to |in |into |on )?your (?:e-?mail )?(?:in-?box(?:es)?|mailbox|email(?: box)?)\b(?! address)"
)
_AGREE_EN = r"(?:agree|consent|accept|acknowledge|confirm|opt[- ]in|authori[sz]e|understand)"


def _invitation(start: str, action: str, medium: str) -> str:
    """A pattern for a line that begins like a call and, within one sentence, tells the reader what to subscribe to."""
    action, medium = rf"(?>{action})", rf"(?>{medium})"  # what follows takes any rest of a word
    both = rf"{action}[^.!?]{{0,90}}?{medium}|{medium}[^.!?]{{0,90}}?{action}"
    return rf"(?=[^\p{{L}}\d\"“‘'«„]{{0,6}}(?:{start})(?!\p{{L}}))(?=.{{0,200}}?\b(?:{both})).{{0,380}}"


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
    Phrases(
        id="newsletter/word",
        reason="It is a label, a button or a heading of a newsletter's form, beside other cruft.",
        phrases=WORDS,
        weak=True,
        removes=[
            "Newsletter\nEnter your email address\nSubscribe",
            "Newsletter-Anmeldung\nGeben Sie Ihre E-Mail-Adresse ein\nAbonnieren",
        ],
        keeps=[
            "Pick a list of addresses that you trust, and check once a year that each of them still works.\n"
            "Newsletters\n"
            "The oldest of them went out by post in 1538 and told merchants what pepper cost in Venice.",
            "The form asks for three things, and each of them has to be filled in before it can be sent.\n"
            "Email address\n"
            "The address to which the server sends the key; it has to be one that you can open.",
        ],
    ),
    Phrases(
        id="newsletter/reply",
        reason="It is what a newsletter's form says once it was sent, or filled in wrongly.",
        phrases=REPLIES,
        longest=200,
        removes=[
            "Thank you for subscribing!",
            "Please enter a valid email address.",
            "⟦Bitte geben Sie eine gültige E-Mail-Adresse ein.⟧\nDer Rat tagt am Montag.",
        ],
        keeps=[
            "Thank you for reading to the end.",
            "She checked her inbox to confirm the booking.",
            "The address is valid until the end of May.",
        ],
    ),
    Phrases(
        id="newsletter/promise",
        reason="It promises not to misuse the address that a newsletter's form asks for.",
        phrases=PROMISES,
        removes=[
            "No spam. Unsubscribe any time.",
            "We respect your privacy.",
            "⟦Kein Spam, versprochen.⟧\nDer Rat tagt.",
        ],
        keeps=[
            "No spam was found in the tins that the shop recalled.",
            "We respect your privacy as a patient, the clinic wrote, and then published the list.",
        ],
    ),
    Line(
        id="newsletter/invitation",
        reason="It asks the reader to subscribe to a newsletter.",
        language="en",
        unless=REPORTED,
        pattern=(
            r"(?:"
            # … right to your inbox
            r"[^.!?\"“]{3,90}\b(?:delivered|sent|straight|direct(?:ly)?|right|dropped) (?:\w+ ){0,2}"
            r"(?:to|in|into) your (?:e-?mail )?in-?box[.!:]?"
            rf"|(?={_START_EN})"
            r"(?:"
            # sign up … our newsletter
            r".{0,160}?\b(?:sign(?:ing)?[- ]?up|subscrib(?:e|ing)|join(?:ing)?|register|opt(?:ing)?[- ]in|get|receive)"
            r" (?!to (?:read|continue|unlock|access))(?:[^.!?]{0,60}\b)?(?:our|my)\b"
            rf"[^.!?]{{0,50}}\b{_MEDIUM_EN}\b"
            # sign up for The Weekly newsletter
            r"|.{0,160}?\b(?:sign(?:ing)?[- ]?up (?:for|to)|subscrib(?:e|ing) to|join)"
            r" (?:the|this) (?:(?-i:[\p{Lu}\d])[\w’'&.+-]*,? (?:(?:of|the|and|in|for) )?){0,6}(?:\w+ )?"
            r"(?:newsletters?|mailing list)\b"
            # … delivered to your inbox
            rf"|.{{0,200}}?{_INBOX_EN}"
            # sign up here for …
            r"|.{0,160}?\b(?:sign[- ]?up|subscribe) (?:here|now|today|below|free|for free)\b(?=[ .!:,)]|$)"
            r"(?=.{0,80}(?:news|e-?mail|updat|inbox|stor|post|tips|free|article|alert|never miss|$))"
            # enter your email to …
            r"|[^\p{L}]{0,6}(?:please )?(?:enter|submit|add|leave|type|give us|share) your e-?mail(?: address)?"
            r"(?: below| here)? (?:to|and|for|so|if)\b"
            # sign up to receive … weekly …
            r"|[^\p{L}]{0,6}(?:please )?(?:sign[- ]?up|subscribe)(?: now| today| below| here| for free)? (?:to|and"
            r"|for)\b"
            r"(?=.*\b(?:latest|newsletter|subscribers|inbox|e-?mails?|monthly|weekly|daily|stories|delivered|updates"
            r"|up[- ]to[- ]date|in the know|briefing|notifications)\b)"
            # join 5,000 subscribers …
            r"|[^\p{L}]{0,6}join (?:our )?(?:over |more than )?[\d.,]+(?:k|m|million)?\+? .{0,60}?"
            r"\b(?:subscribers|recipients|readers)\b"
            # … our newsletter: sign up
            r"|.{0,160}?\bour (?:\w+,? ){0,4}newsletter\b.{0,60}\b(?:sign[- ]?up|subscribe)\b"
            # the best of the week
            r"|[^\p{L}]{0,6}sign[- ]?up (?:to|and) (?:get|receive) (?:all )?(?:the|our) (?:very )?best\b"
            r"(?=[^.!?]{0,40}\b(?:content|news|stories|articles|reads|offers|deals)\b)"
            # publications of one author
            r"|thanks for reading [^.!?]{1,60}[.!] (?:this post is public|subscribe)\b"
            r").{0,200})"
        ),
        words=(
            "newsletter newsletters enewsletter enewsletters mailing inbox inboxes mailbox email emails sign signup"
            " subscribe subscribing updates"
        ),
        longest=380,
        removes=[
            "Sign up for our daily newsletter and get the best of our reporting delivered to your inbox.",
            "Get the latest news, reviews and offers sent straight to your inbox every Friday.",
            "Want more stories like this? Subscribe to our newsletter for a weekly round-up!",
            "Enter your email address to subscribe to this blog and be told of new posts.",
            "Sign up here for updates.",
            "Join 40,000 subscribers and get our weekly email.",
        ],
        keeps=[
            "One pitfall is a common word in your email address: a clerk called Post gets everybody's mail.",
            "Sign up here, the leaflet said, and by noon two hundred people had done so.",
            "“Sign up for our newsletter,” the pop-up said, and she closed it for the fourth time.",
            "Sign up for newsletters from the airlines you like: that is where cheap fares appear first.",
            "The newsletter industry has never been healthier.",
            "Get the keys from the office and leave your email address with the porter.",
            "Join the two boards with glue.",
            "If an AI is doing the reading, the inbox becomes infrastructure.",
        ],
    ),
    Line(
        id="newsletter/terms",
        reason="It gives the terms under which a form is sent.",
        language="en",
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            rf"(?:by|in|when) {_either(SENDING_EN)}\b.{{0,220}}?"
            rf"\b(?:you|i)(?:['’]re| are)?(?: also| hereby| will| confirm that you"
            rf"| have read and)? {_AGREE_EN}(?:ing)?\b"
            r"(?=.*\b(?:privacy|e-?mails?|terms|marketing|newsletters?|communications?|messages?|offers|updates"
            r"|contact(?:ed)?|process\w*|news)\b)"
            r"|(?:yes[,!.]? ?)?i (?:would like|want|agree|consent|wish|hereby)\b.{0,60}"
            r"\b(?:receiv|subscrib|get|contact|send|sign|email)\w*\b.{0,120}"
            r"\b(?:newsletters?|e-?mails?|offers|updates|communications|marketing|promotions?|news)\b"
            r"|(?:this|the) (?:site|form|page|website) is protected by \S+(?: \S+){0,3} and (?:the|its) "
            r"|we use \S+(?: \S+)? as our (?:marketing|email|mailing) (?:automation )?(?:platform|provider)\b"
            r"|these newsletters may contain (?:advertising|ads)\b"
            r"|(?:we|i)(?:['’]ll| will| promise| won['’]t| do not| don['’]t| respect)[^.!?]{0,60}"
            r"\b(?:share|sell|rent|give|spam|publish|privacy)\b[^.!?]{0,60}[.!:] ?(?:you (?:can|may) )?"
            r"(?:unsubscribe|opt[- ]out)\b"
            r"|(?:you (?:can|may|are free to)|to) (?:easily |always )?(?:unsubscribe|opt[- ]out)\b[^.!?]{0,80}"
            r"\b(?:any ?time|link|e-?mails?|footer|settings)\b"
            r"|(?:we|i)(?: \d+ ?%)? ?(?:guarantee|promise)?[^.!?]{0,30}(?:n['’]t|not|never)(?: to)? (?:share|sell|rent"
            r"|give away)"
            r" your (?:e-?mail|information|personal|details|data)[^.!?]{0,60}[.!]?$"
            r"|(?:by|in) (?:submitting|entering|providing) your e-?mail(?: address)?,? you agree to our$"
            r"|your (?:information|details|data|e-?mail(?: address)?) will (?:only )?be used in accordance with"
            r" our privacy\b"
            r"|(?:see|read|view) our privacy (?:policy|notice|statement)\b"
            r").{0,420}"
        ),
        words=(
            "agree agreeing consent consenting accept acknowledge confirm opt authorize authorise understand newsletter"
            " newsletters unsubscribe protected marketing emails privacy would hereby want"
        ),
        longest=640,
        removes=[
            "By signing up, you agree to our Terms of Use and Privacy Policy. You may unsubscribe at any time.",
            "Yes, I would like to receive offers and news by email.",
            "You can unsubscribe at any time by clicking the link in the footer of our emails.",
            "We will never share your address. Unsubscribe any time.",
        ],
        keeps=[
            "By signing the treaty you agree to its terms, the minister told parliament.",
            "I would like to see the lake once more before the winter.",
            "By submitting to the king, he agreed to pay a third of his income.",
            "We will never sell the house, she said.",
        ],
    ),
    Line(
        id="newsletter/thanks",
        reason="It thanks the reader who sent a newsletter's form.",
        language="en",
        pattern=(
            r"(?:(?:great|success|awesome|thank you|thanks|almost there|done)[!.,]+ )?"
            r"(?:(?:thank you|thanks)(?: so much)? for (?:signing up|subscribing|joining|registering|your"
            r" (?:subscription"
            r"|registration|sign-?up|interest))\b"
            r"(?=.*(?:inbox|e-?mail|newsletter|subscri|our list|updates|be in touch|confirm|mailing|spam|sign(?:ed"
            r"|ing) up[.!]$))"
            r"|(?:please )?(?:now )?check your (?:inbox|e-?mail|spam)\b(?=.*(?:confirm|welcome|link|subscri|verif))"
            r"|you(?:['’]re| are|['’]ve been| have been)(?: now| successfully| already)* (?:subscribed|signed up"
            r"|registered)\b"
            r"(?=.{0,60}(?:newsletter|e-?mail|inbox|list|updates|confirm|alerts))"
            r"|your e-?mail(?: address)? (?:has been|was) (?:sent|added|submitted|registered|confirmed)\b"
            r"|we(?:['’]ve| have)? (?:just )?sent (?:you )?an? (?:confirmation|verification)? ?(?:e-?mail|link"
            r"|message)\b"
            r"(?=.*(?:confirm|subscri|verif|inbox|click))"
            r").{0,200}"
        ),
        words=(
            "subscribing subscribed subscription registering registered signing signed joining inbox email sent thanks"
        ),
        longest=260,
        removes=[
            "Thanks for signing up. Look out for our first email!",
            "Thank you! Please check your inbox and click the link to confirm.",
            "We've sent you a confirmation email. Please click the link in it.",
        ],
        keeps=[
            "Thank you for joining us on this walk through the old town.",
            "Check your email twice a day, not more, the coach says.",
            "Your email was not among those that leaked.",
        ],
    ),
    Inline(
        id="newsletter/glued",
        reason="It asks the reader to subscribe, run into the end of a paragraph.",
        at="end",
        pattern=(
            r"(?<=[.!?…:)”\"’–—|-]\s)(?:please |you can (?:also )?|to (?:get|receive|stay)[^.!?]{3,60}, )?"
            r"(?:(?:click|tap) here to (?:sign up|subscribe)(?: (?:for|to) [^.!?]{3,60})?"
            r"|(?:sign[- ]?up|subscribe)(?: (?:for|to) (?:it|(?:our|the|this|my)[^.!?]{0,50}newsletters?))? (?:here"
            r"|now|today)"
            r"|(?:sign[- ]?up|subscribe) (?:for|to) (?:our|my)\b[^.!?]{0,60}\b(?:newsletters?"
            r"|mailing list)\b[^.!?]{0,60}"
            r"|(?:sign[- ]?up for|subscribe to) (?-i:(?:[\p{Lu}][\w’']* ){1,4})(?:and other [^.!?]{0,30})?newsletters?"
            r")[.!]*"
        ),
        words="sign signup subscribe",
        longest=170,
        removes=[
            "The council meets on Monday to vote on the bridge. ⟦Sign up for our newsletter here.⟧",
            "The bridge opens in May, the mayor said. ⟦Click here to subscribe.⟧",
            "Boats stay in the harbour until the storm is over. ⟦Sign up for The Harbour and other newsletters.⟧",
        ],
        keeps=[
            "If you want to vote by post, ask for a form. Sign up at the town hall before the end of May.",
            "Volunteers are welcome. Sign up for a shift at the door.",
            "He had only one wish. To subscribe to the old paper again.",
        ],
    ),
    Line(
        id="newsletter/invitation-de",
        reason="It asks the reader to subscribe to a newsletter.",
        language="de",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"abonnier\w*|melde\w* (?:dich|sie|euch)|trage?n? (?:dich|sie|euch)|bestell\w*|erhalt\w*|bleib\w*"
                r"|verpass\w*"
                r"|nie (?:mehr|wieder)|nichts|kein\w*|mit (?:unsere[mn]|dem|den)|unsere?|jetzt|hier|registrier\w*"
                r"|möchte\w*"
                r"|woll(?:en|t)|willst|lust auf|du (?:willst|möchtest)|sie (?:wollen|möchten)|jeden|täglich|immer"
                r"|alles|alle"
                r"|die wichtigsten|das wichtigste|hat|gefällt|interess\w*|gib|geben|ja|ich möchte|kostenlos\w*|holen"
                r"|hol"
                r"|wöchentlich|noch mehr|mehr"
            ),
            action=(
                r"abonnier\w*|anmeld\w*|melde\w*|eintrag\w*|trage?n? (?:dich|sie|euch)|bestell\w*|erhalt\w*|bekomm\w*"
                r"|informiert"
                r"|schaue?n? (?:sie )?(?:doch )?(?:mal )?in|auf dem laufenden|laufenden|registrier\w*|schicken wir"
                r"|sichern|bleiben sie|bleib|verpass\w*"
            ),
            medium=(
                r"(?:unser\w*|den|zum|dem|per|im|diesen|täglichen|kostenlosen|kostenlose\w?)"
                r" (?:[\w«»„“-]+ ){0,3}?[\w-]*newsletter\w*"
                r"|(?:ihr|dein|ihrem|deinem) (?:e-?mail-?)?(?:postfach|posteingang|inbox)|ihrer inbox|deiner inbox"
            ),
        ),
        words="newsletter newslettern newsletters postfach posteingang inbox abonnieren abonniere melden melde",
        longest=380,
        removes=[
            "Melden Sie sich für unseren Newsletter an und erhalten Sie jeden Morgen die wichtigsten Meldungen.",
            "Nichts mehr verpassen? Abonniere jetzt unseren kostenlosen Newsletter!",
            "Mit unserem Newsletter bleiben Sie jede Woche auf dem Laufenden.",
        ],
        keeps=[
            "Jeden Tag landet der Newsletter des Vereins bei dreihundert Leuten, die ihn nie bestellt haben.",
            "Die Firma verschickt ihren Newsletter seit zehn Jahren.",
            "„Abonnieren Sie unseren Newsletter“, stand auf dem Zettel.",
        ],
    ),
    Line(
        id="newsletter/invitation-fr",
        reason="It asks the reader to subscribe to a newsletter.",
        language="fr",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"abonnez|abonne|inscri\w+|recevez|retrouvez|restez|ne (?:manquez|ratez)|vous (?:aimez|voulez"
                r"|souhaitez|pouvez)"
                r"|pour (?:ne rien|recevoir|rester|vous|suivre)|envie|chaque|tous les|toute l['’]\w+"
                r"|découvrez"
                r"|je souhaite"
                r"|cet article vous|cliquez|notre|nos|l['’]essentiel|le meilleur|suivez|en vous"
            ),
            action=r"abonn\w+|inscri\w+|recev\w+|reçois|retrouvez|directement|chaque (?:matin|soir|semaine|jour)",
            medium=(
                r"(?:notre|nos|la|l['’]|cette) ?(?:\w+ ){0,2}(?:newsletters?|infolettres?|lettres? d['’]information)"
                r"|(?:votre|ta) (?:boîte (?:mail|e-?mail|de réception|aux lettres)|messagerie)"
            ),
        ),
        words="newsletter newsletters infolettre infolettres lettre boite messagerie",
        longest=380,
        removes=[
            "Inscrivez-vous à notre newsletter pour recevoir chaque matin l'essentiel de l'actualité.",
            "Envie d'en lire plus ? Abonnez-vous gratuitement à notre infolettre !",
        ],
        keeps=[
            "Chaque semaine, le maire écrit une lettre aux habitants du village.",
            "La newsletter est née avant le web.",
            "« Abonnez-vous à notre newsletter », répète la fenêtre.",
        ],
    ),
    Line(
        id="newsletter/invitation-es",
        reason="It asks the reader to subscribe to a newsletter.",
        language="es",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"suscr[íi]b(?:ete|ase|ite|ir\w*)|ap[úu]nta(?:te|rse|rte)|reg[íi]str(?:ate|ese|arse|arte)|recib(?:e|a"
                r"|í|ir)|no te (?:lo )?pierdas|mant[ée]n\w*|si quieres"
                r"|si te|quieres"
                r"|te gust\w+|para recibir|todos los|todas las|cada|lo mejor|las mejores|las noticias|conoce|únete"
                r"|inscríb(?:ete|ase)|¿\w+|date de alta|haz clic|descubre"
            ),
            action=(
                r"suscr[íi]b(?:ete|ase|ite|ir\w*)|ap[úu]nta(?:te|rse|rte)|reg[íi]str(?:ate|ese|arse|arte)|recib(?:e|a"
                r"|í|ir)|inscríb(?:ete|ase)|date de alta|haz clic|únete|directamente"
            ),
            medium=(
                r"(?:nuestr[ao]s?|la|las|el|al|esta|del|los) ?(?:\w+ ){0,2}(?:newsletters?|boletín|boletines"
                r"|lista de correo)"
                r"|(?:tu|su) (?:correo|bandeja de entrada|e-?mail|buzón)"
            ),
        ),
        words="newsletter newsletters boletin boletines correo bandeja email buzon",
        longest=380,
        removes=[
            "Suscríbete a nuestro boletín y recibe cada mañana las noticias más importantes.",
            "¿Quieres leer más historias como esta? Apúntate a nuestra newsletter.",
            "Recibe lo mejor de la semana en tu correo.",
        ],
        keeps=[
            "Cada mañana el cartero deja el correo en la puerta.",
            "El boletín oficial publicó ayer la ley.",
            "Recibió el boletín de notas con una sonrisa.",
        ],
    ),
    Line(
        id="newsletter/invitation-pt",
        reason="It asks the reader to subscribe to a newsletter.",
        language="pt",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"assine|subscreva|inscreva|cadastre|receba|registe|fique|não perca|quer|gostou|para receber|todos os"
                r"|todas as"
                r"|clique|acompanhe|as (?:principais|últimas)|o melhor|se (?:quer|gosta|você)"
            ),
            action=r"assin[ea]\w*|subscrev\w+|inscrev\w+|cadastr\w+|receb\w+|regist\w+|clique|diretamente",
            medium=(
                r"(?:nossas?|nossos?|a|à|na|as|da|do|o|no) ?(?:\w+ ){0,2}(?:newsletters?|boletim|boletins)"
                r"|(?:seu|teu) (?:e-?mail|correio)|sua caixa de entrada"
            ),
        ),
        words="newsletter newsletters boletim boletins mail email caixa",
        longest=380,
        removes=[
            "Inscreva-se na nossa newsletter e receba as principais notícias do dia.",
            "Gostou deste texto? Assine a nossa newsletter gratuita.",
        ],
        keeps=[
            "Todos os dias o carteiro deixa o correio na porta.",
            "O boletim médico saiu ontem à noite.",
        ],
    ),
    Line(
        id="newsletter/invitation-it",
        reason="It asks the reader to subscribe to a newsletter.",
        language="it",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"iscriv\w+|ricev\w+|registra\w*|abbona\w*|resta|rimani|non perder\w+|vuoi|ti è piaciuto|per"
                r" (?:ricevere|restare"
                r"|rimanere)|ogni|tutti i|tutte le|clicca|scopri|le (?:migliori|ultime|notizie)|il meglio|se (?:vuoi"
                r"|ti)"
            ),
            action=r"iscriv\w+|iscrizione|ricev\w+|registra\w*|clicca|direttamente|ogni (?:mattina|settimana|giorno)",
            medium=(
                r"(?:nostr[aeo]|alla|la|le|alle|questa|della) ?(?:\w+ ){0,2}(?:newsletter|mailing list)"
                r"|(?:tua|vostra) (?:casella|mail|e-?mail|posta)"
            ),
        ),
        words="newsletter mailing casella mail email posta",
        longest=380,
        removes=[
            "Iscriviti alla nostra newsletter per ricevere ogni mattina le notizie più importanti.",
            "Vuoi leggere altre storie come questa? Iscriviti alla newsletter!",
        ],
        keeps=[
            "Ogni mattina il postino lascia la posta davanti alla porta.",
            "La newsletter è nata prima del web.",
        ],
    ),
    Line(
        id="newsletter/invitation-nl",
        reason="It asks the reader to subscribe to a newsletter.",
        language="nl",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"meld|schrijf|abonneer|ontvang|blijf|mis|wil (?:je|u|jij)|elke|iedere|altijd|het laatste|de beste"
                r"|het beste"
                r"|ja|klik|onze|niets|lees"
            ),
            action=r"meld|schrijf|abonneer|ontvang\w*|aanmeld\w*|inschrijf\w*|inschrijv\w*|op de hoogte|krijg",
            medium=(
                r"(?:onze|de|deze|gratis|dagelijkse|wekelijkse) (?:\w+ ){0,2}(?:[\w-]*nieuwsbrie(?:f|ven))"
                r"|(?:je|uw|jouw) (?:inbox|mailbox|e-?mail)"
            ),
        ),
        words="nieuwsbrief nieuwsbrieven inbox mailbox mail",
        longest=380,
        removes=[
            "Meld je aan voor onze nieuwsbrief en ontvang elke ochtend het belangrijkste nieuws.",
            "Wil je meer van deze verhalen lezen? Schrijf je in voor de nieuwsbrief!",
        ],
        keeps=[
            "Elke week schrijft de burgemeester een brief aan het dorp.",
            "De nieuwsbrief bestaat al langer dan het web.",
        ],
    ),
    Line(
        id="newsletter/invitation-nordic",
        reason="It asks the reader to subscribe to a newsletter.",
        language="sv",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"anmäl|prenumerera|få|registrera|skriv|missa|vill du|håll|varje|tilmeld|abonn[eé]r|hold|gå ikke"
                r"|ønsker du|hver"
                r"|meld|motta|modtag|ikke gå|ja|klik|klikk|klicka"
            ),
            action=(
                r"anmäl\w*|prenumer\w+|få|får|registrer\w*|skriv (?:upp|dig)|tilmeld\w*|abonn\w+|meld|motta\w*"
                r"|modtag\w*"
                r"|direkt|direkte|rett"
            ),
            medium=(
                r"(?:vårt|våra|våre|vores|vår|gratis|kostnadsfria) (?:\w+ ){0,2}?(?:nyhetsbrev\w*|nyhedsbrev\w*)"
                r"|nyhetsbrevet|nyhedsbrevet|(?:din|i) (?:inkorg|indbakke|innboks|inkorgen|indbakken|innboksen|mejl)"
            ),
        ),
        words=(
            "nyhetsbrev nyhetsbrevet nyhetsbreven nyhedsbrev nyhedsbrevet nyhedsbreve inkorg inkorgen indbakke"
            " indbakken"
            " innboks innboksen mejl"
        ),
        longest=380,
        removes=[
            "Prenumerera på vårt nyhetsbrev och få de viktigaste nyheterna varje morgon.",
            "Tilmeld dig vores nyhedsbrev og få de vigtigste nyheder hver morgen.",
            "Meld deg på nyhetsbrevet vårt og få de viktigste nyhetene hver morgen.",
        ],
        keeps=[
            "Varje vecka skriver borgmästaren ett brev till byn.",
            "Nyhetsbrevet är äldre än webben.",
            "Hver uge skriver borgmesteren et brev til byen.",
        ],
    ),
    Line(
        id="newsletter/invitation-pl",
        reason="It asks the reader to subscribe to a newsletter.",
        language="pl",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"zapisz|zasubskrybuj|subskrybuj|dołącz|otrzymuj|bądź|nie przegap|chcesz|podoba|codziennie|co tydzień"
                r"|każdego"
                r"|jeśli|podaj|wpisz|najważniejsze|najlepsze|zostań"
            ),
            action=r"zapisz|zapis\w*|subskryb\w+|dołącz\w*|otrzym\w+|bądź|wysyłamy|prosto",
            medium=(
                r"(?:nasz\w*|do|na|bezpłatny|darmowy) (?:\w+ ){0,2}?newsletter\w*|newslettera|(?:twoj\w+"
                r"|swoj\w+) skrzynk\w+"
            ),
        ),
        words="newsletter newslettera newsletterze skrzynke skrzynka skrzynki",
        longest=380,
        removes=[
            "Zapisz się do naszego newslettera i otrzymuj co rano najważniejsze wiadomości.",
            "Chcesz czytać więcej takich tekstów? Zapisz się na newsletter!",
        ],
        keeps=[
            "Codziennie listonosz zostawia listy w skrzynce przy drodze.",
            "Newsletter jest starszy niż sieć.",
        ],
    ),
    Line(
        id="newsletter/invitation-ru",
        reason="It asks the reader to subscribe to a newsletter.",
        language="ru",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"подпи\w+|получай\w*|будьте|не пропустите|хотите|чтобы|каждый|каждую|раз в|самое|главные"
                r"|присоединяйтесь|если"
                r"|введите|підпи\w+|отримуй\w*|хочете|щоб|кожн\w+|якщо|введіть"
            ),
            action=r"подпи\w+|получа\w+|присоединяйтесь|присыла\w+|підпи\w+|отриму\w+|надсила\w+",
            medium=(
                r"(?:нашу|наші|наши|на|бесплатную|ежедневную|еженедельную|щоденну) (?:\w+ ){0,2}?(?:рассылк\w+"
                r"|розсилк\w+)"
                r"|на (?:вашу |свою )?(?:почту|пошту|e-?mail)"
            ),
        ),
        words="рассылку рассылки рассылка розсилку розсилка почту пошту email mail",
        longest=380,
        removes=[
            "Подпишитесь на нашу рассылку и получайте главные новости каждое утро.",
            "Хотите читать больше таких историй? Подпишитесь на еженедельную рассылку!",
            "Підпишіться на нашу розсилку та отримуйте головні новини щоранку.",
        ],
        keeps=[
            "Каждый день почтальон приносит письма на почту.",
            "Рассылка старше, чем сеть.",
        ],
    ),
    Line(
        id="newsletter/invitation-tr",
        reason="It asks the reader to subscribe to a newsletter.",
        language="tr",
        pattern=(
            r"[^\"“«]{0,160}\b(?:bülten\w*|e-?bülten\w*)[^.!?]{0,60}\b(?:abone ol\w*|kaydol\w*|kayıt ol\w*"
            r"|üye ol\w*)\b.{0,120}"
        ),
        words="bultenimize bultene bulten bultenine bultenimiz",
        longest=300,
        removes=[
            "En önemli haberleri her sabah almak için bültenimize abone olun.",
            "Haftalık bültenimize kaydolun, hiçbir haberi kaçırmayın!",
        ],
        keeps=["Belediye bülteni her ay evlere dağıtılıyor.", "Bülten, internetten daha eski."],
    ),
    Line(
        id="newsletter/feed-de",
        reason="It offers a subscription to the site's feed.",
        language="de",
        pattern=r"[^.?]{3,120}\s[|·•–-]\s(?:den )?(?:rss(?:-feed)?|newsletter"
        r"|pushnachrichten) (?:jetzt )?abonnieren[.!]?"
        r"|(?:[\p{L}-]+-?newsletter) (?:jetzt |kostenlos |hier )?(?:erhalten|abonnieren|bestellen|anfordern)[.!]?",
        words="abonnieren erhalten bestellen anfordern",
        longest=160,
        removes=[
            "Alle Meldungen des Hafens | RSS-Feed abonnieren",
            "⟦Hafen · Newsletter abonnieren⟧\n\nDas Boot ist alt.",
        ],
        keeps=["Wer will, kann den RSS-Feed abonnieren", "Lesen | Schreiben | Zeitungen abonnieren"],
    ),
    Line(
        id="newsletter/name",
        reason="It is the name of a newsletter, beside other cruft.",
        pattern=r"(?-i:(?:[\p{Lu}\d][\w'’&.-]*\s){1,4})newsletters?",
        words="newsletter newsletters",
        weak=True,
        longest=50,
        removes=[
            "Harbour Weekly Newsletter\nSign up to get the best stories of the week, as picked by the editors.",
            "Harbour Newsletter\n\nSubscribe to our newsletter for a weekly round-up!",
        ],
        keeps=[
            "The boat is old.\n\nHarbour Newsletter\n\nIt came out four times a year, until the press broke in 1931.",
            "The Harbour Newsletter was printed on blue paper.",
        ],
    ),
    Line(
        id="newsletter/terms-de",
        reason="It gives the terms under which a form is sent.",
        language="de",
        pattern=(
            r"(?:"
            r"(?:mit|durch) (?:der|dem|ihrer|deiner|meiner|einem|das|die|ihre|deine)? ?(?:anmeldung|eintragung"
            r"|klick\w*|absenden"
            r"|abschicken|bestellung|registrierung|abonnieren|anklicken|abonnement)\b.{0,160}"
            r"\b(?:stimm\w*|erkläre\w*|erklärst|akzeptier\w*|willig\w*|bestätig\w*|einverstanden)\b.{0,300}"
            r"|(?:ja[,!]? ?)?ich (?:möchte|bin damit einverstanden|bin einverstanden|willige ein|stimme zu|melde mich"
            r"|habe die"
            r" datenschutz\w+)\b.{0,200}\b(?:newsletter\w*|e-?mails?|datenschutz\w*|werbung"
            r"|informationen per)\b.{0,260}"
            r"|(?:(?:die|eine) abmeldung|sie können|du kannst|diese einwilligung|ihre einwilligung|meine einwilligung"
            r"|der newsletter|den newsletter|eine abbestellung)\b.{0,100}\bjederzeit\b.{0,60}"
            r"\b(?:abmeld\w*|abbestell\w*|widerruf\w*|möglich|kündbar|kostenlos)\b.{0,260}"
            r"|(?:(?:unsere |weitere )?(?:informationen|hinweise|details|infos)\b.{0,60}\b(?:finden sie|findest du"
            r"|finden sich)\b"
            r".{0,40}\bdatenschutz\w*).{0,160}"
            r"|nach (?:der |ihrer |deiner )?anmeldung (?:erhalten|erhältst|bekommen)\b.{0,60}\be-?mail\b.{0,260}"
            r"|ihre (?:daten|e-?mail-?adresse) (?:wird|werden) (?:nicht|nur|ausschließlich)\b.{0,160}"
            r")"
        ),
        words=(
            "newsletter newsletters anmeldung eintragung absenden abschicken klick klicken datenschutz"
            " datenschutzerklarung"
            " datenschutzbestimmungen datenschutzhinweise jederzeit einverstanden einwilligung mail mails werbung daten"
        ),
        longest=560,
        removes=[
            "Mit der Anmeldung zum Newsletter stimmen Sie unserer Datenschutzerklärung zu.",
            "Ja, ich möchte den Newsletter erhalten und bin mit der Speicherung meiner Daten einverstanden.",
            "Sie können sich jederzeit über den Link im Newsletter abmelden.",
        ],
        keeps=[
            "Mit der Anmeldung der Marke erklärte die Firma den Streit für beendet.",
            "Ich möchte noch einmal ans Meer, bevor der Winter kommt.",
            "Der Vertrag kann jederzeit neu verhandelt werden.",
        ],
    ),
    Line(
        id="newsletter/terms-romance",
        reason="It gives the terms under which a form is sent.",
        language="fr",
        pattern=(
            r"(?:"
            r"(?:en|al|ao|iscrivendoti|inviando|cliccando)\b ?(?:vous (?:inscrivant|abonnant)|cliquant|remplissant"
            r"|validant"
            r"|suscribirte|suscribirse|registrarte|registrarse|hacer clic|enviar|inscrever-se|se inscrever|assinar"
            r"|clicar)?"
            r".{0,160}\b(?:acceptez|consentez|aceptas|acepta|aceptando|aceita|concorda|accetti|acconsenti"
            r"|reconnaissez)\b"
            r".{0,100}\b(?:confidentialité|données|privacidad|condiciones|términos|privacidade|termos|privacy"
            r"|newsletters?"
            r"|e-?mails?)\b.{0,260}"
            r"|(?:vous (?:pouvez|pourrez)|puedes|puede|você pode|pode|puoi|potrai)\b.{0,60}"
            r"\b(?:désabonner|désinscrire|darte de baja|darse de baja|cancelar (?:a |tu |su |sua )?(?:suscripción"
            r"|inscrição"
            r"|subscrição|assinatura)|disiscriverti|cancellarti|annullare l['’]iscrizione)\b.{0,200}"
            r")"
        ),
        words=(
            "acceptez consentez aceptas acepta aceita concorda accetti acconsenti reconnaissez desabonner"
            " desinscrire baja"
            " cancelar disiscriverti cancellarti iscrizione"
        ),
        longest=480,
        removes=[
            "En vous inscrivant, vous acceptez notre politique de confidentialité.",
            "Al suscribirte aceptas nuestra política de privacidad.",
            "Vous pouvez à tout moment vous désabonner par le lien au bas de nos courriels.",
        ],
        keeps=[
            "En marchant le long du canal, on arrive à la vieille écluse.",
            "El banco puede cancelar la deuda del club.",
            "Vous acceptez, demanda-t-il, et elle fit oui de la tête.",
        ],
    ),
]
