"""Words of subscription offers, which go only beside other cruft.

Not cruft: words that a price list, a club's page or an article's heading could print, too.
"""

from cleaner.rule import Phrases

OFFER = {
    "en": """
        access the full article
        all access
        already have an account
        annual plan
        annual subscription
        billed annually
        billed monthly
        cancel any time
        cancel anytime
        cancel anytime. no questions asked
        cancel at any time
        choose the plan that's right for you
        choose your plan
        choose your subscription
        claim my free post
        create a free account
        create an account
        create your account
        create your free account
        digital access
        digital only
        don't have an account
        don't have an account yet? sign up
        don't have an account? create one
        don't have an account? register
        don't have an account? sign up
        enjoy unlimited access
        exclusive content
        exclusive for subscribers
        exclusive to members
        exclusive to subscribers
        for members only
        for paid subscribers
        for premium subscribers
        for subscribers
        free account
        get all access
        get digital access
        get full access
        get full access for *
        get unlimited access
        gift a subscription
        gift subscriptions
        give a gift
        have an account? log in
        have an account? sign in
        if you have an account, sign in now
        join for free
        join to unlock
        limited time offer
        log in or create an account
        log in or register
        log in or sign up
        log in to continue
        log in to read
        log in to see more
        log in to subscribe
        log in to unlock
        log in to view
        login or register
        login or subscribe
        login to continue
        member only
        members only
        members-only
        monthly plan
        monthly subscription
        not a subscriber
        not ready to subscribe
        or log in to continue
        paid-members only
        per month
        pick the plan that works for you
        please log in to continue
        please login or register
        please login to continue
        please sign in to continue
        premium article
        premium content
        print & digital
        register for free
        register now
        registered users only
        restricted content
        see offers
        see plans
        see subscription options
        see subscription plans
        sign in or create a free account
        sign in or create an account
        sign in or register
        sign in to access your account
        sign in to continue
        sign in to read
        sign in to unlock
        sign in to view
        sign up to continue
        special offer
        start your subscription
        start your trial
        subscriber content
        subscriber exclusive
        subscriber log in
        subscriber login
        subscriber only
        subscriber sign in
        subscribers only
        subscription options
        subscription plans
        this article is locked
        this content is locked
        this page is for members only
        to continue, please log in
        try one month for *
        unlimited access
        unlock full access
        unlock this content
        upgrade to paid
        upgrade to premium
        upgrade your account
        upgrade your subscription
        view offers
        view plans
        view subscription options
        want to continue reading
        what's included in a subscription
        you must log in to continue
        your access to this article has expired
        your first month is free
    """,
    "de": """
        abo
        abo-angebote
        abonnent werden
        abos
        alle abos
        alle angebote im überblick
        anmelden oder registrieren
        artikel kaufen
        bereits abonnent
        bereits abonniert
        bereits mitglied
        bereits registriert
        bitte einloggen
        danach # € im monat
        danach nur # € pro monat
        diesen artikel lesen
        digital-abo
        digitalabo
        einfach weiterlesen
        einloggen oder registrieren
        exklusiv für abonnenten
        für abonnenten
        gratis testen
        im abo lesen
        jahresabo
        jetzt einloggen
        jetzt freischalten
        jetzt gratis testen
        jetzt kostenlos registrieren
        jetzt kostenlos testen
        jetzt testen
        jetzt upgraden
        jetzt weiterlesen
        kostenlos testen
        lesen sie jetzt weiter
        monatlich kündbar
        monatsabo
        noch kein abo
        noch kein benutzerkonto
        noch nicht registriert
        nur für mitglieder
        nur für zahlende mitglieder
        print-abo
        probeabo
        probemonat
        schon mitglied
        sie möchten weiterlesen
        testen sie * für *
        unser angebot für sie
        unsere abos
        vorteile für abonnenten
        wollen sie weiterlesen
        zugang freischalten
        zum abo
        zum angebot
        zum login
    """,
    "fr": """
        # € * le #er mois puis # € par mois
        Mot de passe perdu
        abonnement
        abonnements
        abonnez-vous maintenant
        accès illimité
        article payant
        article premium
        aux articles de *
        connectez-vous ici
        créez votre compte
        déjà inscrit
        déjà membre
        et accéder gratuitement à # articles par mois
        nos abonnements
        nos offres
        offre découverte
        offre spéciale
        ou si vous avez déjà un compte
        profiter de l'offre
        profitez d'un accès illimité
        profitez de notre offre découverte
        réservé aux membres
        réservé aux membres payants
        sans engagement
        voir les offres
        vous avez déjà un compte
    """,
    "es": """
        Contraseña Perdida
        Regala este artículo
        Regalar artículo
        acceso ilimitado
        elige tu suscripción
        hazte suscriptor
        iniciar sesión o registrarse
        navega sin límites
        no soy suscriptor
        ofertas de suscripción
        planes de suscripción
        por qué suscribirme
        solo miembros
        solo para miembros
        suscribite gratis
        suscripciones
        suscríbete por *
        ver ofertas
        ver planes
        ya eres miembro
    """,
    "pt": """
        Senha Perdida
        acesso do assinante
        acesso ilimitado
        apenas para membros
        assine por *
        clube do assinante
        já é membro
        leia sem limites
        somente para membros
        torne-se assinante
    """,
    "it": """
        Fatti riconoscere
        Password smarrita
        abbonati ora
        accedi o registrati
        accedi per continuare
        accesso illimitato
        già iscritto
        riservato ai membri
        sei già registrato
        solo per i membri
    """,
    "nl": """
        Cadeau geven
        Geef cadeau
        al lid
        alleen voor betalende leden
        alleen voor leden
        bekijk onze abonnementen
        inloggen of registreren
        kies je abonnement
        maandelijks opzegbaar
        onbeperkt lezen
        onbeperkt toegang
        verder lezen
        word abonnee
    """,
    "sv": """
        Inloggning
        Lösenordet förlorat
        bli prenumerant
        endast för betalande medlemmar
        endast för medlemmar
        för prenumeranter
        logga in eller skapa konto
        redan medlem
    """,
    "da": """
        allerede medlem
        bliv abonnent
        giv artiklen videre
        kun for betalende medlemmer
        kun for medlemmer
        køb abonnement
        log ind eller opret
    """,
    "nb": """
        bli abonnent
        for abonnenter
        gi bort artikkelen
        kjøp abonnement
    """,
    "fi": """
        Hukkunut salasana
        kirjaudu tai rekisteröidy
        lahjoita artikkeli
        tilaajille
        vain jäsenille
        vain maksaville jäsenille
    """,
    "pl": """
        Zaginione hasło
        dla prenumeratorów
        dla subskrybentów
        dostęp bez ograniczeń
        kup dostęp
        kup prenumeratę
        kup subskrypcję
        masz już konto
        tylko dla członków
        tylko dla płatnych subskrybentów
        wykup dostęp
        zaloguj się lub zarejestruj
    """,
    "cs": """
        Ztracené heslo
        jen pro předplatitele
        již máte účet
        jste již členem
        koupit předplatné
        pouze pro členy
        předplaťte si
        už jste členem
    """,
    "hu": """
        csak tagoknak
        előfizetek
        fizess elő
        fizessen elő
        már előfizető
        már előfizetőnk
        már van fiókja
        már van fiókod
    """,
    "ro": """
        Parola pierduta
        ai deja cont
        deja membru
        devino abonat
        doar pentru membri
    """,
    "el": """
        Απωλεσθείς κωδικός
        Γίνε συνδρομητής
        έχετε ήδη λογαριασμό
        ήδη μέλος
        γίνετε συνδρομητές
        γίνετε συνδρομητής
        μόνο για μέλη
    """,
    "tr": """
        Gir
        Kayıp parola
        aboneler için
        abonelere özel
        giriş yapın veya üye olun
        hesabınızı yükseltin
        zaten bir hesabınız var mı
        ücretli üyelere özel
        üyelere özel
        şimdi yükselt
    """,
    "ru": """
        Зарегистрироваться
        Утерянный пароль
        войдите или зарегистрируйтесь
        оформите подписку
        оформить подписку
        только для платных подписчиков
        только для участников
        уже есть аккаунт
        уже есть подписка
        уже подписаны
    """,
    "uk": """
        Втрачений пароль
        вже маєте акаунт
        вже маєте підписку
        вже є учасником
        лише для підписників
        лише для учасників
        оформити передплату
        тільки для підписників
        увійдіть або зареєструйтесь
    """,
    "vi": """
        bạn đã có tài khoản
        chỉ dành cho thành viên
        đã có tài khoản
        đã là thành viên
        đăng nhập hoặc đăng ký
        đăng nhập để tiếp tục
    """,
    "zh": """
        丢失密码
        仅限会员
        付费会员专享
        付费内容
        会员专享
        已有账号
        已有账户
        已经是会员
        付費內容
        付費會員限定
        僅限會員
        密碼遺失
        已有帳號
        已經是會員
        已經有帳號
        會員專屬
        會員限定
    """,
    "ja": """
        サインアップ
        サインイン
        パスワード紛失
        メンバーのみ
        会員登録 無料
        会員限定
        有料メンバーのみ
        有料会員限定記事
        有料記事
    """,
    "ko": """
        가입하기
        회원 전용
    """,
    "id": """
        baca berita tanpa iklan
        khusus pelanggan
        login untuk melanjutkan
        sudah berlangganan
        sudah memiliki akun
        sudah menjadi anggota
        sudah punya akun
    """,
    "ar": """
        سجل الدخول
        فقد كلمة السر
    """,
    "fa": """
        گذرواژه فراموش‌شده
    """,
    "he": """
        שחזור סיסמא
    """,
    "hi": """
        पासवर्ड खो गया
    """,
}


RULES = [
    Phrases(
        id="paywall/offer",
        reason="It is a label or a button of a subscription offer, beside other cruft.",
        phrases=OFFER,
        weak=True,
        removes=["Subscribe to continue reading\nMonthly plan\nAnnual plan", "Nur für Abonnenten\nProbeabo"],
        keeps=[
            "The club was founded in 1911 by four brothers who could not agree on anything but rowing.\n"
            "Membership\n"
            "Anyone who can swim may join, and since 1974 that has included women from the whole county.",
            "The choice between the two comes down to how often you will want to leave before the year is out.\n"
            "Annual plan\n"
            "The price falls by a fifth, but you pay for all twelve months even if you use only two of them.",
        ],
    ),
]
