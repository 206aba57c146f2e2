"""Words of newsletter boxes that go only beside other cruft: an article or another form could print them, too.

Not cruft: a heading of the article's own, and the name of a newsletter that it is about.
"""

from cleaner.rule import Line, Phrases

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


RULES = [
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
]
