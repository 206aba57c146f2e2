"""Apps: calls to download the site's app, QR codes for it, and requests to allow push notifications.

Not cruft: a review of an app, a manual that says to install one, a guide to turning notifications off.
"""

from cleaner.rule import LONG_TEXT, REPORTED, Inline, Line, Phrases

CALLS = {
    "en": """
        already have the app? open it
        also available on the app store
        available for iphone, ipad and android
        available on * play
        available on iphone and android
        available on the app store and * play
        better in the app
        click here to download our app
        click here to download the app
        click here to get the app
        continue in app
        continue in the app
        discover our app
        don't have the app
        download app now
        download for free on the app store
        download from * play
        download from the app store
        download from the * play store
        download it on * play
        download it on the app store
        download now on the app store
        download on * play
        download on the app store
        download on the app store get it on * play
        download on the * play store
        download our * app
        download our app for free
        download our app for the latest news
        download our app here
        download our app now
        download our app today
        download our apps
        download our free app
        download our mobile app
        download our mobile apps
        download our new app
        download our news app
        download the * app
        download the * app now
        download the app for free
        download the app for more
        download the app here
        download the app now
        download the app to continue
        download the app today
        download the free * app
        download the free app
        download the new app
        download your free app
        find us in the app store
        find us on * play
        for a better experience, download our app
        for a better experience, use our app
        for the best experience, download our app
        for the best experience, open in the app
        for the best experience, use our app
        for the full experience, get the app
        free on the app store
        get breaking news in our app
        get it from the app store
        get it now on * play
        get it on * play
        get it on the app store
        get it on the * play store
        get our * app
        get our app for free
        get our app now
        get our app today
        get our apps
        get our free app
        get our free mobile app
        get our mobile app
        get our new app
        get our news app
        get the * app
        get the app for free
        get the app now
        get the app today
        get the free app
        get the latest news on our app
        get the mobile app
        have you downloaded our app
        have you downloaded your free app
        have you tried our app
        have you tried our new app
        install our app now
        install our free app
        install the app now
        listen in the app
        listen on our app
        listen to this story in the app
        not now, continue in browser
        now available on ios and android
        now available on the app store
        open in app
        open in our app
        open in the * app
        open in the app
        open our app
        or download from the app store
        or download our app
        point your camera at the code to download
        read in app
        read in the app
        read it in the app
        read on the app
        read this article in our app
        read this article in the app
        read this in the app
        read this story in our app
        read this story in the app
        scan code to download the app
        scan qr code to download app
        scan qr code to download the app
        scan the code to download our app
        scan the code to download the app
        scan the code to get the app
        scan the qr code to download our app
        scan the qr code to download the app
        scan the qr code to get our app
        scan the qr code to get the app
        scan the qr code to install the app
        scan this code to download the app
        scan this qr code to download the app
        scan this qr code to download the app now
        scan to download app
        scan to download our app
        scan to download the app
        scan to get app
        scan to get the app
        scan to install
        scan to open in app
        see more in the app
        see this in the app
        send me the app
        start your * get the app
        switch to the app
        take us with you, download the app
        tap to open in app
        text me the app
        to download our app, click here
        to see this, download the app
        try our app
        try our free app
        try our new app
        try the new app
        use our app
        use our free app
        use the free app
        view in app
        view in the app
        view on app
        view this in the app
        want it in the app
        watch in app
        watch in the app
        we also have an app
        we have an app
        download the app for * and *
        available on the app store and *
    """,
    "de": """
        app im app store laden
        app jetzt herunterladen
        app kostenlos herunterladen
        app kostenlos laden
        auch als app
        auch als app erhältlich
        auch als app verfügbar
        auch als kostenlose app
        auch in der app
        besser in der app
        die app * jetzt herunterladen
        die app jetzt herunterladen
        die app jetzt kostenlos herunterladen
        die app zum herunterladen
        erhältlich bei * play
        erhältlich im app store
        gratis-app herunterladen
        hier die app herunterladen
        hier geht's zur app
        hier zur app
        hol dir die * app
        hol dir die app
        hol dir jetzt die app
        hol dir unsere app
        holen sie sich die * app
        holen sie sich die app
        holen sie sich unsere app
        im app store laden
        in app lesen
        in app öffnen
        in der app lesen
        in der app öffnen
        jetzt app herunterladen
        jetzt app laden
        jetzt bei * play
        jetzt die * app herunterladen
        jetzt die app herunterladen
        jetzt die app installieren
        jetzt die app laden
        jetzt die kostenlose app herunterladen
        jetzt gratis app herunterladen
        jetzt herunterladen im app store
        jetzt im app store
        jetzt in der app lesen
        jetzt kostenlose app herunterladen
        jetzt unsere app herunterladen
        kennen sie schon unsere app
        kennst du schon unsere app
        lade dir die app herunter
        lade dir jetzt unsere app herunter
        lade dir unsere app herunter
        lade unsere app herunter
        laden im app store
        laden sie die app herunter
        laden sie jetzt unsere app herunter
        laden sie sich die app herunter
        laden sie sich unsere app herunter
        laden sie unsere app
        laden sie unsere app herunter
        mit der app immer informiert
        mit der app lesen
        nutze unsere app
        nutzen sie unsere app
        scanne den qr-code, um die app herunterzuladen
        testen sie unsere app
        unsere apps für android und ios
        unsere neue app
        unsere news-app
        weiter in der app
        weiter zur app
        wir sind auch als app verfügbar
        zur app wechseln
    """,
    "fr": """
        continuer dans l'application
        continuer sur l'application
        disponible sur * play
        disponible sur ios et android
        disponible sur l'app store
        découvrez notre application
        lire dans l'application
        nos applications mobiles
        notre application mobile
        obtenir l'application
        ouvrir dans l'app
        ouvrir dans l'application
        retrouvez-nous sur l'application
        scannez le qr code pour télécharger l'application
        télécharger dans l'app store
        télécharger l'app
        télécharger l'appli
        télécharger sur * play
        télécharger sur l'app store
        téléchargez gratuitement notre application
        téléchargez l'app
        téléchargez l'appli
        téléchargez l'application
        téléchargez l'application *
        téléchargez notre app
        téléchargez notre appli
        téléchargez notre application
        téléchargez notre application gratuite
        téléchargez notre application mobile
        à télécharger sur l'app store
    """,
    "es": """
        abrir en la aplicación
        abrir en la app
        app disponible en * play
        consigue nuestra app
        consíguela en * play
        continuar en la app
        descarga gratis nuestra app
        descarga la aplicación
        descarga la app
        descarga la app *
        descarga nuestra aplicación
        descarga nuestra app
        descarga nuestra app gratis
        descargar app
        descargue la app
        descargue nuestra app
        descárgala en el app store
        descárgala en * play
        disponible en app store
        disponible en * play
        escanea el código qr para descargar la app
        leer en la app
        obtener la aplicación
        prueba nuestra app
        ver en la app
    """,
    "pt": """
        abrir na app
        abrir no aplicativo
        abrir no app
        baixar aplicativo
        baixar o app
        baixe nosso aplicativo
        baixe nosso app
        baixe o aplicativo
        baixe o app
        baixe o app *
        baixe o nosso aplicativo
        continuar no app
        descarregue a app
        descarregue a nossa app
        disponível na app store
        disponível na * play
        disponível no * play
        instale o app
        instale o nosso app
        leia no app
    """,
    "it": """
        apri nell'app
        continua nell'app
        disponibile su app store
        disponibile su * play
        leggi nell'app
        scarica gratis la nostra app
        scarica l'app
        scarica l'app *
        scarica l'app gratuita
        scarica la nostra app
        scarica su app store
        scarica su * play
        usa l'app
    """,
    "nl": """
        beschikbaar in de app store
        download de * app
        download de app
        download de gratis app
        download in de app store
        download onze app
        download onze gratis app
        ga naar de app
        lees in de app
        ontdek het op * play
        open in app
        open in de app
        verder in de app
    """,
    "sv": """
        hämta appen
        hämta i app store
        hämta vår app
        ladda ned appen
        ladda ner appen
        ladda ner i app store
        ladda ner vår app
        läs i appen
        öppna i appen
    """,
    "da": """
        download app
        download appen
        download vores app
        fortsæt i appen
        få nyhederne i appen
        hent appen
        hent i app store
        hent vores app
        hent vores gratis app
        læs artiklen i appen
        læs i appen
        åbn i appen
    """,
    "nb": """
        hent appen
        last ned app
        last ned appen
        last ned appen vår
        last ned vår app
        les i appen
        åpne i appen
        les saken i appen
    """,
    "fi": """
        avaa sovelluksessa
        hanki sovellus
        lataa app storesta
        lataa sovelluksemme
        lataa sovellus
        lue sovelluksessa
    """,
    "pl": """
        czytaj w aplikacji
        otwórz w aplikacji
        pobierz aplikację
        pobierz aplikację mobilną
        pobierz bezpłatną aplikację
        pobierz naszą aplikację
        pobierz w app store
        pobierz z app store
        pobierz z * play
        przejdź do aplikacji
        zainstaluj aplikację
        zainstaluj naszą aplikację
        jesteśmy w aplikacji na twój telefon sprawdź nas
        jesteśmy w aplikacji na twój telefon. sprawdź nas
    """,
    "cs": """
        otevřít v aplikaci
        stáhnout aplikaci
        stáhnout v app store
        stáhněte si aplikaci
        stáhněte si naši aplikaci
        číst v aplikaci
    """,
    "hu": """
        alkalmazás letöltése
        megnyitás az alkalmazásban
        töltsd le az alkalmazást
        töltsd le az appot
        töltse le alkalmazásunkat
        töltse le az alkalmazást
    """,
    "ro": """
        descarcă aplicația
        descarcă aplicația noastră
        deschide în aplicație
        descărcați aplicația
        disponibil pe * play
        instalează aplicația
    """,
    "el": """
        άνοιγμα στην εφαρμογή
        ανοίξτε την εφαρμογή
        κατεβάστε την εφαρμογή
        κατεβάστε την εφαρμογή μας
    """,
    "tr": """
        mobil uygulamamız
        mobil uygulamamızı indirin
        qr kodu okutun
        uygulamada aç
        uygulamamızı indirin
        uygulamayı aç
        uygulamayı indir
        uygulamayı indirin
    """,
    "ru": """
        доступно в * play
        загрузите в app store
        открыть в приложении
        скачайте мобильное приложение
        скачайте наше приложение
        скачайте приложение
        скачать приложение
        установите наше приложение
        установите приложение
        установить приложение
        читайте в приложении
        читать в приложении
    """,
    "uk": """
        встановіть додаток
        відкрити в застосунку
        завантажити застосунок
        завантажте застосунок
        завантажте наш застосунок
        скачайте додаток
        читайте в застосунку
    """,
    "ar": """
        افتح في التطبيق
        امسح رمز الاستجابة السريعة
        تحميل التطبيق
        تنزيل التطبيق
        حمل التطبيق
        حمل التطبيق الآن
        حمل تطبيقنا
        حمّل تطبيق *
        متوفر على * play
        نزل التطبيق
    """,
    "fa": """
        اپلیکیشن را دانلود کنید
        اپلیکیشن ما را دانلود کنید
        باز کردن در اپلیکیشن
        دانلود اپلیکیشن
        نصب اپلیکیشن
    """,
    "he": """
        הורד את האפליקציה
        הורדת האפליקציה
        הורידו את האפליקציה
        הורידו את האפליקציה שלנו
        להורדת האפליקציה
        להורדת האפליקציה לחצו כאן
        לחוויה טובה יותר הורידו את האפליקציה
        לחוויה מהירה וטובה יותר
        פתח באפליקציה
        קראו באפליקציה
    """,
    "hi": """
        ऐप इंस्टॉल करें
        ऐप डाउनलोड करने के लिए यहां क्लिक करें
        ऐप डाउनलोड करें
        ऐप में खोलें
        ऐप में पढ़ें
        खबरों के लिए हमारा ऐप डाउनलोड करें
        डाउनलोड ऐप
        ताजा खबरों के लिए ऐप डाउनलोड करें
        ताजा खबरों के लिए हमारा ऐप डाउनलोड करें
        देश और दुनिया की ताजा खबरें सबसे पहले पढ़ने के लिए हमारा ऐप डाउनलोड करें
        हमारा ऐप डाउनलोड करें
        हमारे ऐप को डाउनलोड करें
        हर खबर से अपडेट रहने के लिए ऐप डाउनलोड करें
    """,
    "id": """
        baca di aplikasi
        buka aplikasi
        buka di aplikasi
        dapatkan berita terkini langsung di ponsel anda
        dapatkan berita terkini langsung di ponselmu
        download aplikasi
        download aplikasi kami
        instal aplikasi
        tersedia di * play
        unduh aplikasi
        unduh aplikasi kami
        unduh aplikasi sekarang
    """,
    "vi": """
        mở trong ứng dụng
        mở ứng dụng
        quét mã qr để tải ứng dụng
        tải app
        tải về trên app store
        tải ứng dụng
        tải ứng dụng của chúng tôi
        tải ứng dụng ngay
        đọc trên ứng dụng
    """,
    "zh": """
        app内阅读
        下载app
        下载app查看更多
        下载客户端
        下载应用
        下载我们的应用
        下载手机客户端
        在app中打开
        在app内打开
        客户端下载
        打开app
        打开app查看全文
        打开app查看更多
        打开app看更多
        打开app阅读全文
        打开app阅读更多
        打开客户端
        打开客户端阅读
        扫一扫下载app
        扫描二维码下载
        扫描二维码下载app
        扫码下载
        扫码下载app
        用app打开
        下載app
        下載app看更多
        下載應用程式
        下載我們的應用程式
        免費下載app
        在app中開啟
        在app內開啟
        打開app
        打開app看更多
        掃描qr code下載
        掃描下載
        掃描二維碼下載
        用app看新聞
        立即下載app
        開啟app
        開啟app看更多
    """,
    "ja": """
        app storeからダウンロード
        * playで手に入れよう
        アプリで見る
        アプリで読む
        アプリで開く
        アプリのダウンロード
        アプリのダウンロードはこちら
        アプリはこちら
        アプリをダウンロード
        アプリを入手
        アプリを開く
        公式アプリをダウンロード
    """,
    "ko": """
        구글 플레이에서 다운로드
        앱 다운로드
        앱 다운로드하기
        앱 설치
        앱 설치하기
        앱에서 보기
        앱에서 열기
        앱에서 읽기
        앱으로 보기
        앱을 다운로드하세요
    """,
}

PUSH = {
    "en": """
        a full-screen app on your home screen with push notifications, badges and more
        allow push notifications
        breaking news notifications
        click allow to get notifications
        configure browser push notifications
        do you want to receive notifications
        enable browser notifications
        enable desktop notifications
        get breaking news alerts
        get breaking news notifications
        get desktop notifications
        get instant notifications
        get news alerts on your phone
        get news notifications
        get notifications from *
        get notified about breaking news
        get notified about new stories
        get push notifications
        get real-time updates directly on your device, subscribe now
        manage push notifications
        never miss breaking news, turn on notifications
        notifications are blocked
        notifications blocked
        receive breaking news alerts
        receive push notifications
        stay informed, turn on notifications
        subscribe to notifications
        subscribe to push notifications
        sure, sign me up for notifications
        this site would like to send you notifications
        turn on desktop notifications
        unsubscribe from notifications
        unsubscribe from push notifications
        we'd like to notify you about the latest updates
        we'd like to send you notifications
        we'd like to show you notifications for the latest news
        we'd like to show you notifications for the latest news and updates
        would you like to get notifications
        would you like to receive desktop notifications
        would you like to receive notifications
        would you like to receive notifications about new posts
        would you like to receive notifications on latest updates
        would you like to receive push notifications
        would you like to turn on notifications
        yes, notify me
        yes, send me notifications
        you are subscribed to notifications
        you can manage them any time from browser settings
        you can unsubscribe from notifications at any time
        you have blocked notifications
        you have unsubscribed from notifications
        you're subscribed to notifications
    """,
    "de": """
        aktiviere die desktop benachrichtigungen
        benachrichtigungen abonnieren
        benachrichtigungen erhalten
        benachrichtigungen erlauben
        benachrichtigungen zulassen
        browser-benachrichtigungen aktivieren
        desktop benachrichtigungen abonniert
        eilmeldungen aufs handy
        eilmeldungen per push
        ja, benachrichtigen
        ja, bitte benachrichtigen
        möchten sie benachrichtigungen erhalten
        möchten sie push-nachrichten erhalten
        möchtest du benachrichtigungen erhalten
        news per push
        push-benachrichtigungen aktivieren
        push-benachrichtigungen verwalten
        push-mitteilungen aktivieren
        push-nachrichten abonnieren
        push-nachrichten aktivieren
        push-nachrichten empfangen
        push-nachrichten erhalten
        push-nachrichten verwalten
    """,
    "fr": """
        activez les notifications
        autoriser les notifications
        gérer les notifications
        oui, je veux être notifié
        recevez les alertes info
        recevez nos alertes
        recevez nos notifications
        recevoir les alertes
        recevoir les notifications
        souhaitez-vous recevoir les notifications
        souhaitez-vous recevoir nos notifications
    """,
    "es": """
        activa las notificaciones
        activar las notificaciones
        gestionar notificaciones
        permitir notificaciones
        quieres recibir notificaciones
        recibe alertas
        recibe notificaciones
        recibe nuestras alertas
        recibir notificaciones
        sí, quiero recibir notificaciones
    """,
    "pt": """
        ative as notificações
        deseja receber notificações
        permitir notificações
        quero receber notificações
        receba nossas notificações
        receba notificações
        receber notificações
    """,
    "it": """
        abilita le notifiche
        attiva le notifiche
        consenti notifiche
        ricevi le notifiche
        ricevi notifiche
        vuoi ricevere le notifiche
        vuoi ricevere notifiche
    """,
    "nl": """
        Schakel meldingen in
        meldingen aanzetten
        meldingen inschakelen
        meldingen ontvangen
        ontvang onze pushberichten
        ontvang pushberichten
        ontvang pushmeldingen
        wil je meldingen ontvangen
        zet meldingen aan
    """,
    "sv": """
        aktivera aviseringar
        aktivera notiser
        få notiser
        slå på notiser
        tillåt notiser
    """,
    "da": """
        aktiver notifikationer
        få notifikationer
        slå notifikationer til
        tillad notifikationer
    """,
    "nb": """
        aktiver varsler
        få varsler
        skru på varsler
        slå på varsler
        tillat varsler
        få nyhetsvarsel
    """,
    "fi": """
        ota ilmoitukset käyttöön
        salli ilmoitukset
        tilaa ilmoitukset
    """,
    "pl": """
        chcesz otrzymywać powiadomienia
        otrzymuj powiadomienia
        włącz powiadomienia
        zarządzaj powiadomieniami
        zezwól na powiadomienia
    """,
    "cs": """
        Povolit upozornění
        Zapnout upozornění
        chcete dostávat upozornění
        povolit oznámení
        zapnout notifikace
        zapnout oznámení
    """,
    "hu": """
        kérek értesítést
        értesítések bekapcsolása
        értesítések engedélyezése
    """,
    "ro": """
        activează notificările
        permite notificările
        vrei să primești notificări
    """,
    "el": """
        ενεργοποίηση ειδοποιήσεων
        ενεργοποιήστε τις ειδοποιήσεις
        λάβετε ειδοποιήσεις
    """,
    "tr": """
        bildirim almak ister misiniz
        bildirimlere izin ver
        bildirimleri aç
        bildirimleri açın
    """,
    "ru": """
        включите уведомления
        подписаться на уведомления
        получать уведомления
        разрешить уведомления
        хотите получать уведомления
    """,
    "uk": """
        дозволити сповіщення
        отримувати сповіщення
        увімкнути сповіщення
        увімкніть сповіщення
    """,
    "ar": """
        اشترك في الإشعارات
        السماح بالإشعارات
        تفعيل الإشعارات
        تفعيل التنبيهات
        فعل الإشعارات
        هل تريد استقبال الإشعارات
    """,
    "fa": """
        اعلان‌ها را فعال کنید
        فعال سازی اعلان
        فعال کردن اعلان‌ها
    """,
    "he": """
        אפשר התראות
        הפעילו התראות
        הפעל התראות
        הפעלת התראות
        מעוניינים לקבל עדכונים
        מעוניינים לקבל עדכונים על הידיעות החמות ביותר
        מעוניינים לקבל עדכונים על הידיעות החמות ביותר *
        עליכם ללחוץ על הכפתור אפשר או allow וסיימתם
        קבלו התראות
    """,
    "hi": """
        नोटिफिकेशन चालू करें
        सूचनाएं चालू करें
    """,
    "id": """
        Nyalakan notifikasi
        aktifkan notifikasi
        izinkan notifikasi
        terima notifikasi
    """,
    "vi": """
        Bật thông báo tin tức
        bật thông báo
        cho phép thông báo
        nhận thông báo
    """,
    "zh": """
        允许通知
        开启推送通知
        开启通知
        打开通知
        接收通知
        允許通知
        開啟推播通知
        開啟通知
    """,
    "ja": """
        プッシュ通知を受け取る
        通知をオンにする
        通知を受け取る
        通知を許可
        通知を許可する
    """,
    "ko": """
        알림 받기
        알림 켜기
        알림 허용
    """,
}

WEAK = {
    "en": """
        activate notifications
        add * to home screen
        allow notifications
        android app
        app download
        app store
        available for android and ios
        available for ios and android
        available for iphone and android
        available on ios and android
        block notifications
        breaking news alerts
        browser notifications
        close notification
        continue in browser
        desktop notifications
        download for android
        download for ios
        download for iphone
        download the app
        download the mobile app
        enable notifications
        enable push notifications
        get notifications
        get notified
        get the new app
        how to install the app on ios
        install app
        install our app
        ios & android apps
        later
        manage notifications
        maybe later
        mobile app
        no notifications
        notifications
        notifications off
        notifications on
        now on ios and android
        on the app store
        open app
        open the app
        our app
        our apps
        our mobile app
        our mobile apps
        our new app
        play store
        point your phone's camera at the code
        push notification
        push notification settings
        push notifications
        qr code
        receive notifications
        scan me to download the app
        scan the code
        scan the code with your phone
        scan the qr code
        scan the qr code below
        scan the qr code with your phone
        scan this qr code
        scan to download
        text me the link
        the app
        to install the app
        to install this app on android
        to install this app on ios
        to install this app on ios and ipados
        try the app
        turn on notifications
        turn on push notifications
        unblock notifications
        use app
        use the app
        want the app
    """,
    "de": """
        android app
        app herunterladen
        app holen
        app installieren
        app laden
        benachrichtigungen aktivieren
        benachrichtigungen verwalten
        browser-benachrichtigungen
        desktop-benachrichtigungen
        die app herunterladen
        die neue app
        für android und ios
        für ios und android
        im app store
        kostenlose app
        mitteilungen aktivieren
        nachrichten-app
        news-app
        push-benachrichtigungen
        push-mitteilungen
        push-nachrichten
        push-service
        scanne den qr-code
        scannen sie den qr-code
        unsere app
        unsere apps
        vielleicht später
        weiter im browser
        zur app
        öffnen sie die app
    """,
    "fr": """
        activer les notifications
        application mobile
        applications mobiles
        nos applications
        notifications push
        notre application
        ouvrir l'application
        plus tard
        scannez le qr code
        télécharger l'application
    """,
    "es": """
        abrir la app
        activar notificaciones
        ahora no
        descargar la aplicación
        descargar la app
        escanea el código qr
        más tarde
        notificaciones push
        nuestra app
        nuestras apps
    """,
    "pt": """
        agora não
        ativar notificações
        escaneie o qr code
        mais tarde
        nosso aplicativo
        nosso app
    """,
    "it": """
        apri l'app
        attiva notifiche
        inquadra il qr code
        la nostra app
        le nostre app
        notifiche push
    """,
    "nl": """
        gebruik de app
        niet nu
        onze app
        onze apps
        open de app
        pushberichten
        pushmeldingen
        scan de qr-code
    """,
    "sv": """
        inte nu
        pushnotiser
        skanna qr-koden
        vår app
        våra appar
        öppna appen
    """,
    "da": """
        ikke nu
        push-notifikationer
        scan qr-koden
        vores app
        vores apps
        åbn appen
    """,
    "nb": """
        pushvarsler
        skann qr-koden
        vår app
        våre apper
        åpne appen
    """,
    "fi": """
        avaa sovellus
        ei nyt
        sovelluksemme
    """,
    "pl": """
        nasza aplikacja
        nasze aplikacje
        nie teraz
        otwórz aplikację
        powiadomienia push
        zeskanuj kod qr
    """,
    "cs": """
        naše aplikace
        otevřít aplikaci
    """,
    "hu": """
        alkalmazásunk
    """,
    "ro": """
        aplicația noastră
    """,
    "el": """
        η εφαρμογή μας
    """,
    "ru": """
        push-уведомления
        включить уведомления
        мобильное приложение
        наше приложение
        наши приложения
        не сейчас
        открыть приложение
        отсканируйте qr-код
    """,
    "uk": """
        мобільний додаток
        наш застосунок
    """,
    "ar": """
        افتح التطبيق
        تطبيقنا
        ليس الآن
    """,
    "fa": """
        اپلیکیشن ما
    """,
    "he": """
        האפליקציה שלנו
        לא עכשיו
    """,
    "zh": """
        以后再说
        手机客户端
        稍後再說
    """,
    "ja": """
        プッシュ通知
        今はしない
        公式アプリ
        後で
        無料アプリ
    """,
    "ko": """
        나중에
        다음에 하기
        모바일 앱
        알림 설정
        우리 앱
        푸시 알림
    """,
    "tr": """
        şimdi değil
    """,
    "hi": """
        अभी नहीं
    """,
    "id": """
        nanti saja
    """,
    "vi": """
        để sau
    """,
}

RULES = [
    Phrases(
        id="apps/call",
        reason="It asks the reader to download or open the site's app.",
        phrases=CALLS,
        removes=[
            "Download on the App Store",
            "⟦Get our free app⟧\nThe council meets on Monday.",
            "Jetzt die App herunterladen",
            "Descarga nuestra app",
        ],
        keeps=[
            "Download the app that the clinic sends you and answer its questions.",
            "The app store took a third of every sale.",
            "How to install an app on an old phone",
        ],
    ),
    Phrases(
        id="apps/push",
        reason="It asks the reader to allow push notifications.",
        phrases=PUSH,
        removes=[
            "Would you like to receive notifications?\nMaybe later",
            "⟦We'd like to send you notifications⟧\nThe council meets on Monday.",
            "⟦Möchten Sie Benachrichtigungen erhalten?⟧\nDer Rat tagt am Montag.",
        ],
        keeps=[
            "Push notifications wake the phone up a hundred times a day.",
            "She turned on notifications for the river's level and went to bed.",
        ],
    ),
    Phrases(
        id="apps/word",
        reason="It is a label beside an app's promotion.",
        phrases=WEAK,
        weak=True,
        removes=["Get our free app\nApp Store\nQR code", "Scan to get the app\nAndroid app"],
        keeps=[
            "The two systems do not talk to each other, and a file that one of them wrote is lost on the other.\n"
            "Android\n"
            "Open the settings, find the line that says storage, and wait until the bar stops moving.",
            "The team wrote the first version in four weeks, and it showed in every corner of the program.\n"
            "Notifications\n"
            "What was meant as a reminder became a flood, and most people turned it off on the first day.",
        ],
    ),
    Line(
        id="apps/invitation",
        reason="It asks the reader to download or open the site's app.",
        language="en",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            r"(?:(?:for|to get|get|stay|want|never miss|keep up|follow|read|don['’]t miss|you can also"
            r"|take)\b[^.!?]{0,120}[,?!:;]? )?"
            r"(?:please |simply |just )?(?:download|install|get|try|check out|open|use)(?:ing)? (?:our"
            r"|my)\b[^.!?,]{0,40}"
            r"\bapps?\b(?!['’\w])"
            r"|(?:(?:for|to get) the latest [^.!?,]{3,60},? )?(?:download|get|install) the"
            r" (?:(?-i:[\p{Lu}\d])[\w’'&.-]* ){1,5}(?:\w+ )?apps? (?:for|on|from|today|now|to|here)\b"
            r"|(?:get|follow|read|receive|see)\b[^.!?]{0,90}\b(?:on|with|in|through|via) (?:our"
            r"|my) [^.!?]{0,30}\bapps?\b"
            r"|(?:get|receive)\b[^.!?]{0,70}\b(?:straight to|on) your (?:phone|device|mobile)\b[^.!?]{0,40}\bapps?\b"
            r"|scan (?:the|this) (?:qr )?code\b[^.!?]{0,80}"
            r"\b(?:download|your phone|camera|(?:get|install|open|try) (?:the|our) app)\b"
            r"|(?:we(?:['’]d| would) like|would you like|allow(?: us)?|turn on|enable|click [“\"']?allow)\b[^.!?]{0,60}"
            r"\b(?:push |browser |desktop )?notifications\b[^.!?]{0,60}\b(?:news|updates|stories|posts|latest|alerts"
            r"|miss)\b"
            r"|(?:our|the) (?:\w+ )?app is (?:now )?(?:available|free)\b[^.!?]{0,60}\b(?:store|android|ios"
            r"|iphone|download)\b"
            r"|follow us (?:in|on) (?:the|our) app\b"
            r").{0,160}"
        ),
        words="app apps qr code notifications",
        longest=280,
        longest_text=LONG_TEXT,
        removes=[
            "For the latest stories, download our app for your phone.",
            "Get breaking news on the go with our free app!",
            "Scan the QR code to download the app.",
            "Our app is now available in both stores: download it today.",
        ],
        keeps=[
            "Download the app of the railway before you travel: it sells tickets that machines don't.",
            "Use our hands, she said, and the app will follow.",
            "Scan the code with the app of your bank and enter the sum.",
            "She opened our eyes to what an app can do.",
        ],
    ),
    Line(
        id="apps/invitation-de",
        reason="It asks the reader to download or open the site's app.",
        language="de",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“„]{0,6}(?:"
            r"(?:lade?n?|hol\w*|installier\w*|nutze?n?|teste?n?|entdecke?n?|probier\w*)\b[^.!?]{0,60}\b(?:unsere|die"
            r"|der|unserer)"
            r" [^.!?]{0,30}\b[\w-]*app\b[^.!?]{0,60}"
            r"\b(?:herunter|runter|app store|kostenlos|gratis|ios|android|jetzt|informiert|unterwegs"
            r"|smartphone)\b"
            r"|(?:[\p{L}\d ]{2,30} )?(?:gibt es|ist|sind) (?:auch )?(?:als|in) [^.!?]{0,30}\bapp\b[^.!?]{0,60}\b(?:ios"
            r"|android"
            r"|verfügbar|kostenlos\w*)\b"
            r"|(?:mit|in) unserer [^.!?]{0,20}\b[\w-]*app\b[^.!?]{0,80}\b(?:informiert|laufenden|lesen|verpass\w+"
            r"|immer)\b"
            r"|(?:die|unsere) [\w .-]{2,30}-?app (?:jetzt )?(?:kostenlos |gratis )?für (?:ios|android|smartphone)\b"
            r").{0,160}"
        ),
        words="app",
        longest=280,
        removes=[
            "Laden Sie jetzt unsere kostenlose App herunter.",
            "Mit unserer App sind Sie unterwegs immer informiert.",
            "Holen Sie sich die App für Android und verpassen Sie nichts.",
        ],
        keeps=[
            "Die App der Bahn verkauft auch Fahrkarten für die Fähre.",
            "Der Arzt nutzt die App seit zwei Jahren.",
        ],
    ),
    Line(
        id="apps/invitation-romance",
        reason="It asks the reader to download or open the site's app.",
        language="es",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“«]{0,6}(?:"
            r"(?:descarg\w+|descárg\w+|instal\w+|baixe|téléchargez|installez|scarica|installa)\b[^.!?]{0,30}"
            r"\b(?:nuestra|la|nosso|o nosso|notre|l['’]|la nostra)\s?[^.!?]{0,20}\b(?:app|aplicación|aplicativo|appli"
            r"|application)\b"
            r"[^.!?]{0,80}\b(?:ios|android|gratis|grátis|gratuite\w*|notici\w+|notíci\w+|actualité\w*|notizie|aquí"
            r"|aqui|ici|móvil"
            r"|celular|play|store|mantente|manténgase|rester|siempre|sempre)\b"
            r"|(?:retrouvez|suivez|sigue|síguenos|acompanhe|segui)\b[^.!?]{0,60}\b(?:notre|nuestra|nosso|nostra)"
            r" (?:app|application|aplicación|aplicativo)\b"
            r").{0,160}"
        ),
        words="app aplicacion aplicativo appli application",
        longest=280,
        removes=[
            "Descarga nuestra app gratis y recibe las noticias en tu móvil.",
            "Téléchargez notre application pour suivre l'actualité.",
            "Scarica la nostra app per leggere le notizie ovunque.",
        ],
        keeps=[
            "Descargó la app del banco y no la abrió nunca.",
            "L'application du droit est une autre affaire.",
        ],
    ),
    Inline(
        id="apps/glued",
        reason="It asks the reader to download the site's app, run into the end of a paragraph.",
        at="end",
        pattern=(
            r"(?-i:[.!?…)”\"’]\s)\K(?:click here to )?(?:download|get|install) our (?:\w+ ){0,3}apps?"
            r"(?: (?:here|now|today|for [^.!?]{3,60}))?[.!]"
        ),
        words="app apps",
        longest=110,
        removes=[
            "The bridge opens in May, the mayor said. ⟦Download our app for more.⟧",
            "Trains will run again on Monday. ⟦Get our free app now!⟧",
        ],
        keeps=[
            "The clinic has a tool for that. Download the app before your first visit.",
            "She had a plan. Get our act together, install our apps, and go.",
        ],
    ),
]
