"""Adblock walls: the page asks its reader to switch off an ad blocker.

Not cruft: an article about ad blockers, in which these words stand within sentences.
"""

from cleaner.rule import REPORTED, Line, Phrases

WALL = {
    "en": """
        ad block detected
        ad blocker active
        ad blocker detected
        ad blocker enabled
        ad blocking detected
        ad-blocker detected
        ad-block detected
        ads blocked
        ads blocker detected
        adblock detected
        adblock is enabled
        adblocker active
        adblocker detected
        ads blocker image powered by *
        allow ads on this site
        allow ads to continue
        allow our ads
        an ad blocker has been detected
        an ad blocker was detected
        anti ad block
        are you using an ad blocker
        by whitelisting us you help keep this site free
        close ad blocker notice
        continue without disabling
        continue without disabling ad blocker
        disable ad blocker and reload
        disable ad blocker and refresh
        disable ad blocker to continue
        disable adblock to continue
        disable my ad blocker
        disable your ad blocker and refresh the page
        disable your ad blocker to continue
        disable your adblocker to continue
        have you turned on an ad blocker
        hey there, ad blocker
        i disabled adblock
        i have disabled ad blocker
        i have disabled adblock
        i have disabled my ad blocker
        i have turned off ad blocker
        i have whitelisted this site
        i've disabled ad blocker
        i've disabled adblock
        i've disabled it
        i've disabled my ad blocker
        i've whitelisted this site
        i've whitelisted your site
        i've whitelisted your website
        it looks like you are using an ad blocker
        it looks like you have an ad blocker enabled
        it looks like you have an ad blocker on
        it looks like you're using an ad blocker
        it seems like you are using an ad blocker
        it seems you are using an ad blocker
        it seems you have an ad blocker enabled
        it seems you're using an ad blocker
        looks like you are using an ad blocker
        looks like you have an ad blocker enabled
        looks like you have an ad blocker on
        looks like you're using an ad blocker
        not now, continue with ad blocker
        oops, ad blocker detected
        oops! it looks like you're using an ad blocker
        please allow ads
        please allow ads on our site
        please allow ads on this site
        please allow ads to support us
        please consider disabling your ad blocker
        please consider supporting us by disabling your ad blocker
        please consider supporting us by disabling your adblocker
        please consider supporting us by whitelisting our website
        please consider turning off your ad blocker
        please consider whitelisting our site
        please disable ad blocker
        please disable adblock
        please disable adblock to continue
        please disable your ad blocker
        please disable your ad blocker and refresh the page
        please disable your ad blocker and reload the page
        please disable your ad blocker or whitelist our site
        please disable your ad blocker to continue
        please disable your ad blocker to continue reading
        please disable your ad blocker to proceed
        please disable your ad blocker to support us
        please disable your ad blocker to view this content
        please disable your adblocker
        please disable your adblocker to continue
        please pause your ad blocker
        please support us by disabling your ad blocker
        please support us by disabling your ad blocker on our website
        please support us by whitelisting our site
        please switch off your ad blocker
        please turn off ad blocker
        please turn off adblock
        please turn off your ad blocker
        please turn off your ad blocker to continue
        please turn off your ad blocker to continue reading
        please turn off your adblocker
        please whitelist our site
        please whitelist our website
        please whitelist this site
        please whitelist us
        please whitelist us in your ad blocker
        support us by disabling your ad blocker
        to continue, please disable your ad blocker
        turn off your ad blocker to continue
        turn off your ad blocker to continue reading
        we have detected an ad blocker
        we have detected that you are using an ad blocker
        we have detected that you are using extensions to block ads
        we have noticed that you are using an ad blocker
        we notice you're using an ad blocker
        we noticed you are using an ad blocker
        we noticed you have an ad blocker on
        we noticed you're blocking ads
        we noticed you're using an ad blocker
        we see you're using an ad blocker
        we've detected an ad blocker
        we've detected that you are using adblock
        whitelist our site
        whitelist our website
        whitelist this site
        why am i seeing this ad blocker message
        you appear to be using an ad blocker
        you are currently using an ad blocker
        you are using an ad blocker
        you have an ad blocker enabled
        you have an ad blocker installed
        you seem to be using an ad blocker
        your ad blocker is on
        your ad blocker is still on
        your adblocker is on
    """,
    "de": """
        ad-blocker aktiv
        ad-blocker entdeckt
        ad-blocker erkannt
        ad-blocker festgestellt
        adblock erkannt
        adblocker aktiv
        adblocker aktiviert
        adblocker deaktivieren und weiterlesen
        adblocker entdeckt
        adblocker erkannt
        adblocker festgestellt
        bitte deaktiviere deinen adblocker
        bitte deaktiviere deinen werbeblocker
        bitte deaktivieren sie den adblocker
        bitte deaktivieren sie ihren ad-blocker
        bitte deaktivieren sie ihren adblocker
        bitte deaktivieren sie ihren werbeblocker
        bitte den adblocker deaktivieren
        bitte erwäge, uns zu unterstützen, indem du deinen werbeblocker deaktivierst
        bitte erwägen sie, uns zu unterstützen, indem sie ihren werbeblocker deaktivieren
        bitte schalte deinen adblocker aus
        bitte schalte deinen werbeblocker aus
        bitte schalten sie ihren adblocker aus
        bitte schalten sie ihren werbeblocker aus
        bitte unterstütze uns, indem du deinen adblocker deaktivierst
        bitte unterstütze uns, indem du deinen werbeblocker deaktivierst
        bitte unterstützen sie uns, indem sie ihren adblocker deaktivieren
        bitte unterstützen sie uns, indem sie ihren werbeblocker deaktivieren
        bitte unterstützen sie uns durch das deaktivieren ihres werbeblockers
        du benutzt einen adblocker
        du hast einen adblocker aktiviert
        du nutzt einen adblocker
        du verwendest einen adblocker
        es sieht so aus, als würden sie einen adblocker verwenden
        es sieht so aus, als würdest du einen adblocker verwenden
        ich habe den adblocker deaktiviert
        ich habe meinen adblocker deaktiviert
        ich habe meinen werbeblocker deaktiviert
        sie benutzen einen adblocker
        sie haben einen ad-blocker aktiviert
        sie haben einen adblocker aktiviert
        sie haben einen werbeblocker aktiviert
        sie nutzen einen adblocker
        sie verwenden einen adblocker
        sie verwenden einen werbeblocker
        werbeblocker aktiv
        werbeblocker aktiviert
        werbeblocker entdeckt
        werbeblocker erkannt
        werbeblocker festgestellt
        wir haben einen adblocker erkannt
        wir haben festgestellt, dass du einen adblocker verwendest
        wir haben festgestellt, dass sie einen adblocker verwenden
    """,
    "fr": """
        adblock détecté
        ad blocker détecté
        bloqueur de pub détecté
        bloqueur de publicité activé
        bloqueur de publicité détecté
        bloqueur de publicités activé
        bloqueur de publicités détecté
        désactiver mon bloqueur de publicité
        désactivez votre bloqueur de publicité
        désactivez votre bloqueur de publicités
        il semble que vous utilisiez un bloqueur de publicité
        il semblerait que vous utilisiez un bloqueur de publicité
        j'ai désactivé mon bloqueur de publicité
        merci de désactiver votre adblock
        merci de désactiver votre bloqueur de publicité
        merci de désactiver votre bloqueur de publicités
        nous avons détecté un bloqueur de publicité
        nous avons détecté que vous utilisez un bloqueur de publicité
        pensez à nous soutenir en désactivant votre bloqueur de publicité
        soutenez-nous en désactivant votre bloqueur de publicité
        veuillez désactiver votre adblock
        veuillez désactiver votre bloqueur de publicité
        veuillez désactiver votre bloqueur de publicités
        veuillez envisager de nous soutenir en désactivant votre bloqueur de publicité
        veuillez envisager de nous soutenir en désactivant votre bloqueur de publicités
        veuillez nous soutenir en désactivant votre bloqueur de publicité
        vous utilisez un adblock
        vous utilisez un bloqueur de publicité
        vous utilisez un bloqueur de publicités
    """,
    "es": """
        adblock detectado
        ad blocker detectado
        bloqueador de anuncios activado
        bloqueador de anuncios detectado
        bloqueador de publicidad activado
        bloqueador de publicidad detectado
        considera apoyarnos desactivando tu bloqueador de anuncios
        considere apoyarnos desactivando su bloqueador de anuncios
        desactiva tu bloqueador de anuncios
        desactiva tu bloqueador de publicidad
        desactive su bloqueador de anuncios
        desactive su bloqueador de publicidad
        estás usando un bloqueador de anuncios
        estás utilizando un bloqueador de anuncios
        estás utilizando un bloqueador de publicidad
        he desactivado el bloqueador de anuncios
        hemos detectado que utilizas un bloqueador de anuncios
        hemos detectado un bloqueador de anuncios
        hemos detectado un bloqueador de publicidad
        por favor considera apoyarnos desactivando tu bloqueador de anuncios
        por favor considere apoyarnos desactivando su bloqueador de anuncios
        por favor, considera apoyarnos deshabilitando tu bloqueador de anuncios
        por favor, desactiva tu bloqueador de anuncios
        por favor, desactiva tu bloqueador de publicidad
        por favor, desactive el bloqueador de anuncios
        por favor, desactive su bloqueador de anuncios
        por favor, deshabilita tu bloqueador de anuncios
        por favor, apóyanos desactivando tu bloqueador de anuncios
        se ha detectado un bloqueador de anuncios
        se ha detectado un bloqueador de publicidad
        se detectó un bloqueador de anuncios
    """,
    "pt": """
        adblock detectado
        adblocker detectado
        bloqueador de anúncios ativado
        bloqueador de anúncios detectado
        bloqueador de publicidade detectado
        bloqueador de publicidade detetado
        considere apoiar-nos desativando o seu bloqueador de anúncios
        desative o bloqueador de anúncios
        desative o seu bloqueador de anúncios
        desative seu bloqueador de anúncios
        detectamos que você usa um bloqueador de anúncios
        detectamos que você está usando um bloqueador de anúncios
        detectamos um bloqueador de anúncios
        foi detectado um bloqueador de anúncios
        por favor, considere nos apoiar desativando o seu bloqueador de anúncios
        por favor, considere apoiar-nos desativando o bloqueador de anúncios
        por favor, desative o seu bloqueador de anúncios
        por favor, desative seu adblock
        por favor, desative seu bloqueador de anúncios
        você está usando um bloqueador de anúncios
    """,
    "it": """
        ad blocker rilevato
        adblock attivo
        adblock rilevato
        blocco annunci rilevato
        considera di supportarci disattivando il tuo ad blocker
        disabilita il tuo ad blocker
        disattiva il tuo ad blocker
        disattiva l'ad blocker
        hai un ad blocker attivo
        abbiamo rilevato un ad blocker
        per favore disattiva il tuo ad blocker
        per favore disabilita il tuo ad blocker
        per favore, considera di supportarci disattivando il tuo ad blocker
        rilevato ad blocker
        rilevato adblock
        sembra che tu stia usando un ad blocker
        stai usando un ad blocker
        stai utilizzando un ad blocker
    """,
    "nl": """
        adblocker gedetecteerd
        ad blocker gedetecteerd
        adblock gedetecteerd
        advertentieblokkering gedetecteerd
        gebruik je een adblocker
        gebruikt u een adblocker
        je gebruikt een adblocker
        overweeg ons te steunen door je adblocker uit te schakelen
        schakel je adblocker uit
        schakel uw adblocker uit
        steun ons door je adblocker uit te schakelen
        u gebruikt een adblocker
        we zien dat je een adblocker gebruikt
        zet je adblocker uit
        zet je adblocker uit om verder te lezen
    """,
    "sv": """
        annonsblockerare upptäckt
        adblocker upptäckt
        du använder en annonsblockerare
        du använder adblock
        inaktivera din annonsblockerare
        stäng av din annonsblockerare
        stäng av din adblocker
        vi ser att du använder en annonsblockerare
        vänligen stäng av din annonsblockerare
        överväg att stödja oss genom att inaktivera din annonsblockerare
    """,
    "da": """
        adblocker registreret
        adblocker fundet
        annonceblokering registreret
        du bruger en adblocker
        du bruger adblocker
        slå din adblocker fra
        deaktiver din adblocker
        støt os ved at deaktivere din adblocker
        vi kan se, at du bruger en adblocker
    """,
    "nb": """
        adblocker oppdaget
        annonseblokkering oppdaget
        annonseblokkerer oppdaget
        du bruker adblocker
        du bruker annonseblokkering
        slå av annonseblokkering
        vennligst slå av annonseblokkering
        deaktiver annonseblokkeringen
    """,
    "fi": """
        mainosten esto havaittu
        mainosten esto käytössä
        mainostenesto havaittu
        mainosesto havaittu
        käytät mainosten estoa
        käytät mainostenestoa
        ota mainosten esto pois päältä
        poista mainostenesto käytöstä
        poista mainosten esto käytöstä
        tue meitä poistamalla mainostenesto käytöstä
    """,
    "pl": """
        adblock wykryty
        wykryto adblock
        wykryto adblocka
        wykryto blokadę reklam
        wykryto bloker reklam
        wykryto wtyczkę blokującą reklamy
        wykryliśmy adblocka
        wykryliśmy, że używasz adblocka
        korzystasz z adblocka
        używasz adblocka
        masz włączonego adblocka
        wyłącz adblocka, aby czytać dalej
        wyłącz blokowanie reklam
        prosimy o wyłączenie adblocka
        prosimy o wyłączenie blokady reklam
        rozważ wsparcie nas poprzez wyłączenie adblocka
        rozważ wsparcie nas, wyłączając blokowanie reklam
    """,
    "cs": """
        adblock detekován
        byl detekován adblock
        byl zjištěn adblock
        zjištěn blokátor reklam
        detekován blokátor reklam
        používáte adblock
        používáte blokátor reklam
        máte zapnutý adblock
        vypněte si adblock
        vypněte prosím adblock
        prosím vypněte adblock
        prosím vypněte svůj blokátor reklam
        podpořte nás vypnutím blokátoru reklam
    """,
    "hu": """
        hirdetésblokkoló észlelve
        reklámblokkoló észlelve
        adblock észlelve
        hirdetésblokkolót észleltünk
        reklámblokkolót használ
        ön hirdetésblokkolót használ
        ön reklámblokkolót használ
        kapcsold ki a hirdetésblokkolót
        kapcsolja ki a hirdetésblokkolót
        kérjük, kapcsold ki a reklámblokkolót
        kérjük, kapcsolja ki a hirdetésblokkolót
        kérjük, kapcsolja ki a reklámblokkolót
    """,
    "ro": """
        adblock detectat
        ad blocker detectat
        blocant de reclame detectat
        a fost detectat un blocant de reclame
        am detectat un ad blocker
        folosești un ad blocker
        dezactivează ad blocker-ul
        dezactivați ad blocker-ul
        te rugăm să dezactivezi ad blocker-ul
        vă rugăm să dezactivați ad blocker-ul
        vă rugăm să ne susțineți prin dezactivarea ad blocker-ului
    """,
    "el": """
        εντοπίστηκε ad blocker
        εντοπίστηκε adblock
        εντοπίστηκε πρόγραμμα αποκλεισμού διαφημίσεων
        χρησιμοποιείτε ad blocker
        χρησιμοποιείτε πρόγραμμα αποκλεισμού διαφημίσεων
        απενεργοποιήστε το ad blocker
        απενεργοποιήστε τον ad blocker
        παρακαλούμε απενεργοποιήστε το ad blocker
        παρακαλώ απενεργοποιήστε το ad blocker
        υποστηρίξτε μας απενεργοποιώντας το ad blocker
    """,
    "tr": """
        reklam engelleyici algılandı
        reklam engelleyici tespit edildi
        reklam engelleyici bulundu
        adblock algılandı
        adblock tespit edildi
        reklam engelleyici kullanıyorsunuz
        reklam engelleyicinizi kapatın
        reklam engelleyicinizi devre dışı bırakın
        lütfen reklam engelleyicinizi kapatın
        lütfen reklam engelleyicinizi devre dışı bırakın
        lütfen reklam engelleyicinizi kapatarak bize destek olun
        lütfen reklam engelleyicinizi devre dışı bırakarak bize destek olun
    """,
    "ru": """
        обнаружен adblock
        обнаружен блокировщик рекламы
        обнаружена блокировка рекламы
        вы используете блокировщик рекламы
        вы используете adblock
        у вас включен блокировщик рекламы
        у вас включён adblock
        отключите adblock
        отключите блокировщик рекламы
        пожалуйста, отключите adblock
        пожалуйста, отключите блокировщик рекламы
        пожалуйста, отключите ваш блокировщик рекламы
        пожалуйста, поддержите нас, отключив блокировщик рекламы
        пожалуйста, рассмотрите возможность поддержать нас, отключив блокировщик рекламы
        поддержите нас, отключив блокировщик рекламы
        похоже, вы используете блокировщик рекламы
        мы обнаружили, что вы используете блокировщик рекламы
        я отключил блокировщик рекламы
    """,
    "uk": """
        виявлено adblock
        виявлено блокувальник реклами
        ви використовуєте блокувальник реклами
        ви використовуєте adblock
        вимкніть adblock
        вимкніть блокувальник реклами
        будь ласка, вимкніть adblock
        будь ласка, вимкніть блокувальник реклами
        будь ласка, підтримайте нас, вимкнувши блокувальник реклами
        схоже, ви використовуєте блокувальник реклами
    """,
    "ar": """
        تم اكتشاف مانع الإعلانات
        تم اكتشاف مانع إعلانات
        تم اكتشاف أداة حظر الإعلانات
        تم الكشف عن مانع الإعلانات
        تم الكشف عن مانع إعلانات
        تم الكشف عن أداة حظر الإعلانات
        تم رصد مانع إعلانات
        مانع الإعلانات مفعل
        أنت تستخدم إضافة Adblock
        أنت تستخدم مانع الإعلانات
        أنت تستخدم مانع إعلانات
        يبدو أنك تستخدم مانع إعلانات
        عطل مانع الإعلانات
        يرجى تعطيل مانع الإعلانات
        يرجى إيقاف مانع الإعلانات
        يرجى تعطيل أداة حظر الإعلانات
        الرجاء تعطيل مانع الإعلانات
        من فضلك عطل مانع الإعلانات
        من فضلك قم بتعطيل مانع الإعلانات
        برجاء دعمنا عن طريق تعطيل إضافة Adblock
        برجاء دعمنا عن طريق تعطيل مانع الإعلانات
        يرجى دعمنا عن طريق تعطيل مانع الإعلانات
        يرجى دعمنا بتعطيل مانع الإعلانات
        يرجى دعمنا من خلال تعطيل مانع الإعلانات
        يرجى التفكير في دعمنا عن طريق تعطيل مانع الإعلانات
        يرجى التفكير في دعمنا من خلال تعطيل مانع الإعلانات
        يرجى النظر في دعمنا عن طريق تعطيل مانع الإعلانات
        يرجى النظر في دعمنا من خلال تعطيل مانع الإعلانات الخاص بك
        لقد قمت بتعطيل مانع الإعلانات
    """,
    "fa": """
        مسدودکننده تبلیغات شناسایی شد
        مسدود کننده تبلیغات شناسایی شد
        افزونه مسدودکننده تبلیغات شناسایی شد
        شما از مسدودکننده تبلیغات استفاده می‌کنید
        شما از ادبلاکر استفاده می‌کنید
        لطفا مسدودکننده تبلیغات خود را غیرفعال کنید
        لطفا مسدود کننده تبلیغات را غیرفعال کنید
        لطفا ادبلاکر خود را غیرفعال کنید
        لطفا با غیرفعال کردن مسدودکننده تبلیغات از ما حمایت کنید
    """,
    "he": """
        זוהה חוסם פרסומות
        זוהה חוסם מודעות
        נמצא חוסם פרסומות
        אתה משתמש בחוסם פרסומות
        אתם משתמשים בחוסם פרסומות
        אנא כבה את חוסם הפרסומות
        אנא השבת את חוסם הפרסומות
        אנא בטלו את חוסם הפרסומות
        נא להשבית את חוסם הפרסומות
        נא לכבות את חוסם הפרסומות
    """,
    "hi": """
        एड ब्लॉकर का पता चला
        विज्ञापन अवरोधक का पता चला
        आप एड ब्लॉकर का उपयोग कर रहे हैं
        कृपया अपना एड ब्लॉकर बंद करें
        कृपया अपना विज्ञापन अवरोधक बंद करें
        कृपया अपना एड ब्लॉकर अक्षम करें
        अपने एड ब्लॉकर को अक्षम करके हमारा समर्थन करें
    """,
    "id": """
        adblock terdeteksi
        ad blocker terdeteksi
        pemblokir iklan terdeteksi
        anda menggunakan adblock
        anda menggunakan pemblokir iklan
        matikan adblock
        matikan pemblokir iklan anda
        mohon matikan adblock
        mohon nonaktifkan adblock
        mohon nonaktifkan pemblokir iklan anda
        nonaktifkan ad blocker anda
        dukung kami dengan menonaktifkan ad blocker anda
        harap pertimbangkan untuk mendukung kami dengan menonaktifkan pemblokir iklan anda
    """,
    "vi": """
        phát hiện trình chặn quảng cáo
        đã phát hiện trình chặn quảng cáo
        phát hiện adblock
        bạn đang sử dụng trình chặn quảng cáo
        bạn đang dùng trình chặn quảng cáo
        bạn đang sử dụng adblock
        vui lòng tắt adblock
        vui lòng tắt trình chặn quảng cáo
        vui lòng tắt trình chặn quảng cáo để tiếp tục
        hãy tắt trình chặn quảng cáo
        vui lòng ủng hộ chúng tôi bằng cách tắt trình chặn quảng cáo
    """,
    "zh": """
        检测到广告拦截
        检测到广告拦截器
        检测到广告屏蔽插件
        检测到您使用了广告拦截插件
        检测到您正在使用广告拦截器
        检测到您开启了广告拦截
        您正在使用广告拦截器
        您正在使用广告拦截插件
        请关闭广告拦截
        请关闭广告拦截器
        请关闭广告拦截插件
        请关闭广告屏蔽插件
        请禁用广告拦截器
        请关闭广告拦截器后刷新页面
        请考虑关闭您的广告拦截器来支持我们
        请通过禁用广告拦截器来支持我们
        请考虑通过禁用广告拦截器来支持我们
        偵測到廣告攔截
        偵測到廣告攔截器
        偵測到廣告封鎖程式
        偵測到您使用廣告阻擋程式
        偵測到廣告阻擋
        您正在使用廣告攔截器
        您正在使用廣告封鎖程式
        請關閉廣告攔截器
        請關閉廣告封鎖程式
        請關閉廣告阻擋程式
        請停用廣告攔截器
        請停用廣告封鎖程式
        請考慮停用廣告攔截器來支持我們
        請考慮關閉您的廣告攔截器以支持我們
    """,
    "ja": """
        広告ブロックが検出されました
        広告ブロッカーが検出されました
        広告ブロックを検出しました
        広告ブロッカーを検出しました
        広告ブロック機能が検出されました
        広告ブロックを無効にしてください
        広告ブロッカーを無効にしてください
        広告ブロックを解除してください
        広告ブロックをオフにしてください
        広告ブロッカーをオフにしてください
        お使いの広告ブロッカーを無効にしてください
        広告ブロッカーを無効にして当サイトを応援してください
    """,
    "ko": """
        광고 차단 프로그램이 감지되었습니다
        광고 차단기가 감지되었습니다
        광고 차단이 감지되었습니다
        애드블록이 감지되었습니다
        광고 차단 프로그램을 사용 중입니다
        광고 차단 프로그램을 사용하고 계십니다
        광고 차단 프로그램을 해제해 주세요
        광고 차단 프로그램을 꺼주세요
        광고 차단을 해제해 주세요
        광고 차단기를 비활성화해 주세요
        애드블록을 해제해 주세요
        광고 차단 프로그램을 해제하여 저희를 지원해 주세요
    """,
}

# An article about ad blockers could head a section with these.
STEPS = {
    "en": """
        ad blocker
        ad blockers
        adblock
        adblocker
        allow ads
        disable ad blocker
        disable adblock
        disable your ad blocker
        disable your adblocker
        how do i disable my ad blocker
        how to disable ad blocker
        how to disable your ad blocker
        turn off ad blocker
        turn off your ad blocker
        why am i seeing this
        why disable ad blocker
    """,
    "de": """
        adblocker
        adblocker ausschalten
        adblocker deaktivieren
        anleitung zum deaktivieren des adblockers
        so deaktivieren sie ihren adblocker
        so schaltest du den adblocker aus
        werbeblocker
        werbeblocker ausschalten
        werbeblocker deaktivieren
    """,
    "fr": """
        bloqueur de publicité
        comment désactiver mon bloqueur de publicité
        désactiver adblock
        désactiver le bloqueur de publicité
    """,
    "es": """
        bloqueador de anuncios
        cómo desactivar el bloqueador de anuncios
        desactivar bloqueador de anuncios
    """,
    "it": """
        disattiva adblock
    """,
    "nb": """
        skru av adblocker
        slå av adblocker
    """,
    "pl": """
        wyłącz adblock
        wyłącz adblocka
    """,
    "cs": """
        vypněte adblock
    """,
}

_BLOCKER_EN = r"ad[- ]?block(?:er|ers|ing)?(?: (?:software|extension|plugin|plus))?"
_BLOCKER_DE = r"(?:ad[- ]?|werbe-?)block(?:er|ers|ern)?"

RULES = [
    Phrases(
        id="adblock/wall",
        reason="It asks the reader to switch off an ad blocker.",
        phrases=WALL,
        removes=[
            "Adblock Detected",
            "Please consider supporting us by disabling your ad blocker.",
            "⟦Werbeblocker erkannt⟧\n⟦Bitte deaktivieren Sie Ihren Adblocker!⟧",
            "تم الكشف عن مانع الإعلانات",
        ],
        keeps=[
            "Adblock detected a third of all trackers, the study found.",
            "Ad blockers are used by a third of all readers.",
            "How Ad Blockers Work",
            "Adblocker im Vergleich",
        ],
    ),
    Phrases(
        id="adblock/steps",
        reason="It is a heading or button of a notice about the reader's ad blocker.",
        phrases=STEPS,
        weak=True,
        removes=[
            "Ad Blocker Detected\nDisable your ad blocker",
            "Bitte deaktivieren Sie Ihren Adblocker\nAdblocker deaktivieren",
        ],
        keeps=[
            "The browser now comes with a filter of its own, and it is on by default from this week.\n"
            "How to disable your ad blocker\n"
            "Open the menu, choose the shield and move the switch to the left.",
            "Filter lists decide what an extension hides, and volunteers keep those lists up to date.\n"
            "Ad blockers\n"
            "The first of them appeared as an add-on, long before phones had browsers worth the name.",
        ],
    ),
    Line(
        id="adblock/appeal",
        reason="It talks to the reader about the ad blocker that the page found.",
        language="en",
        unless=REPORTED,
        pattern=(
            r"(?:(?:hi|hello|hey|oops|ops|sorry|attention|dear (?:reader|visitor|user)s?)\b[^.!?]{0,20}[.!,:]? ?)?"
            r"(?:"
            rf"(?:(?:it )?(?:looks|seems|appears) (?:like|that|as (?:if|though)) you(?:['’]re| are| have| may)\b"
            r"|we(?:['’]ve| have)? (?:notice[d]?|detect(?:ed)?|see)(?: that)? you(?:['’]re| are| have| may)\b"
            r"|you (?:are (?:currently )?|appear to be |seem to be |might be )(?:using|running)\b"
            r"|(?:please|kindly)?,? ?(?:consider )?(?:support(?:ing)? (?:us|our \w+|this \w+|the \w+)(?: on \w+)?"
            r" by )?(?:(?:de-?activat|disabl|paus|whitelist|remov|unblock|add)(?:e|ing)?"
            r"|turn(?:ing)? off|switch(?:ing)? off|exclud(?:e|ing))"
            r" (?:\w+ ){0,6}?(?:your|the|any|my)\b"
            r"|to (?:continue|read|view|access|support|keep|enjoy|use|watch)[^.!?]{0,90}?(?:disable|turn off|whitelist"
            r"|deactivate|switch off|pause) (?:your|the|any)\b)"
            rf"[^.!?]{{0,60}}\b{_BLOCKER_EN}\b"
            r"|(?:our|this) (?:web)?site is made possible by displaying (?:online )?ad[a-z]* to our visitors\b"
            r"|please consider supporting us by (?:disabling|whitelisting|turning off)\b"
            r"|(?:we|our \w+) (?:rely|depends?|relies|survives?) on (?:ads|advertising|ad revenue)\b[^.!?]{0,90}\b"
            rf"(?:disabl|whitelist|turning off|turn off)[^.!?]{{0,60}}\b{_BLOCKER_EN}"
            r")"
            r"(?:(?:[.!?,:;]| -| –| —| (?:and|so|on|or|that|which|to|in)\b).{0,240})?"
        ),
        words="adblock adblocker adblockers adblocking block blocker blockers blocking whitelist whitelisting visitors",
        longest=420,
        removes=[
            "We've noticed that you're using an ad blocker. Ads help us pay our writers, so please let them through.",
            "Our website is made possible by displaying online advertisements to our visitors. Please consider "
            "supporting us by disabling your ad blocker.",
            "It looks like you are using ad-blocking software!",
            "Please disable any ad blockers and reload this page to go on reading.",
        ],
        keeps=[
            "Please disable your ad blocker, the notice begged, but nobody in the room knew how.",
            "You are using an ad blocker for a reason: most readers in the survey said that pages load faster.",
            "The publisher noticed that one reader in four uses an ad blocker.",
            "Please read on to learn how an ad blocker decides what to hide.",
            "If pages break, disabling your ad blocker is the first thing to try, the manual says.",
        ],
    ),
    Line(
        id="adblock/appeal-de",
        reason="It talks to the reader about the ad blocker that the page found.",
        language="de",
        unless=REPORTED,
        pattern=(
            r"(?:"
            r"(?:bitte|um [^.!?]{3,90}|damit [^.!?]{3,90}),? ?(?:deaktivier\w*|schalte\w*|pausier\w*|erlaub\w*)"
            r" (?:\w+ ){0,4}?(?:deine[mnr]?|ihre[mnr]?|euren|den|die)\b"
            r"|(?:sie|du|ihr) (?:haben|hast|habt|nutzen|nutzt|verwenden|verwendest|benutzen|benutzt)\b"
            r"[^.!?]{0,40}\beinen\b"
            r"|wir haben (?:festgestellt|bemerkt|erkannt|gesehen), dass (?:sie|du|ihr)\b"
            r"|es (?:sieht so aus|scheint)[^.!?]{0,30}(?:sie|du|ihr)\b"
            r"|(?:sie|du) (?:scheinen|scheinst)\b"
            rf")[^.!?]{{0,60}}\b{_BLOCKER_DE}\b.{{0,240}}"
        ),
        words="adblock adblocker adblockers werbeblocker werbeblockers blocker block",
        longest=420,
        removes=[
            "Bitte schalten Sie Ihren Adblocker aus, um weiterzulesen.",
            "Wir haben festgestellt, dass du einen Werbeblocker verwendest. Mit Werbung bezahlen wir unsere Redaktion.",
            "Um diesen Text zu lesen, deaktiviere bitte deinen Adblocker.",
        ],
        keeps=[
            "Viele Leser nutzen einen Werbeblocker, weil Seiten damit schneller laden.",
            "Wer einen Adblocker verwendet, sieht die Hinweise nicht.",
        ],
    ),
    Line(
        id="adblock/appeal-fr",
        reason="It talks to the reader about the ad blocker that the page found.",
        language="fr",
        unless=REPORTED,
        pattern=(
            r"(?:vous (?:utilisez|avez)|nous avons (?:détecté|constaté|remarqué)|il semble(?:rait)? que vous|pour "
            r"(?:continuer|accéder|lire|soutenir)|merci de|veuillez|pensez à|soutenez)\b[^.!?]{0,110}"
            r"\b(?:adblock\w*|bloqueurs? de pub\w*)\b.{0,240}"
        ),
        words="adblock adblocker bloqueur bloqueurs",
        longest=420,
        removes=[
            "Vous utilisez un bloqueur de publicité. La publicité finance le travail de notre rédaction.",
            "Pour continuer votre lecture, merci de désactiver votre bloqueur de publicités.",
        ],
        keeps=[
            "Un internaute sur trois utilise un bloqueur de publicité.",
            "Les bloqueurs de publicité inquiètent les éditeurs.",
        ],
    ),
    Line(
        id="adblock/appeal-es",
        reason="It talks to the reader about the ad blocker that the page found.",
        language="es",
        unless=REPORTED,
        pattern=(
            r"(?:(?:estás|está|parece que (?:estás|está|tienes|tiene|usas|utilizas))\b"
            r"|hemos (?:detectado|notado|visto)|detectamos|tienes|tiene|para (?:continuar|seguir|acceder|apoyar\w*)"
            r"|por favor|desactiva|desactive|apóyanos)\b[^.!?]{0,110}\b(?:adblock\w*|ad blocker|bloqueador(?:es)? de "
            r"(?:anuncios|publicidad))\b.{0,240}"
        ),
        words="adblock adblocker blocker bloqueador bloqueadores",
        longest=420,
        removes=[
            "Hemos detectado que usas un bloqueador de anuncios. La publicidad paga esta revista.",
            "Para seguir leyendo, desactiva tu bloqueador de publicidad.",
        ],
        keeps=[
            "Uno de cada tres lectores usa un bloqueador de anuncios.",
            "Los bloqueadores de anuncios preocupan a los editores.",
        ],
    ),
]
