"""Browser notices: JavaScript is off, the browser is too old, a plug-in or cookies are missing.

Not cruft: a manual on browsers or scripts, a report about the end of one.
"""

from cleaner.rule import REPORTED, Line, Phrases

NOTICES = {
    "en": """
        a newer browser is required
        an error has occurred. javascript is disabled
        an up-to-date browser is required
        browser not supported
        browser out of date
        browser update required
        browser upgrade required
        cookies must be enabled
        download a modern browser
        enable javascript and cookies to continue
        enable javascript and reload the page
        enable javascript to continue
        enable javascript to see comments
        enable javascript to see this content
        enable javascript to view comments
        enable javascript to view the email address
        enable javascript to view this content
        find out how to enable javascript
        flash player required
        for full functionality of this site it is necessary to enable javascript
        for the best experience, please update your browser
        for the best experience, please use a modern browser
        here are the instructions how to enable javascript in your web browser
        html5 video not supported
        install flash player
        * explorer is no longer supported
        it appears your browser does not support javascript
        it looks like javascript is disabled
        it looks like javascript is disabled in your browser
        it looks like you're using an outdated browser
        it looks like your browser does not have javascript enabled
        it looks like your browser is outdated
        it seems javascript is disabled in your browser
        it seems that javascript is disabled in your browser
        it seems your browser is out of date
        javascript has been disabled in your browser
        javascript is currently disabled
        javascript is currently disabled in your browser
        javascript is disabled
        javascript is disabled in your browser
        javascript is disabled in your web browser
        javascript is disabled on your browser
        javascript is not available
        javascript is not enabled
        javascript is off
        javascript is off. please enable to view full site
        javascript is required
        javascript is required for this content
        javascript is required for this page
        javascript is required for this site to function
        javascript is required to display this content
        javascript is required to load the comments
        javascript is required to run this app
        javascript is required to use this site
        javascript is required to view this page
        javascript is turned off
        javascript is turned off in your browser
        javascript must be enabled
        javascript must be enabled in order to use this site
        javascript must be enabled in your browser
        javascript must be enabled to use this site
        javascript must be enabled to view this page
        javascript needs to be enabled
        javascript required
        javascript seems to be disabled in your browser
        learn how to enable javascript
        learn how to update your browser
        learn how to upgrade your browser
        notice: javascript is required for this content
        our site requires javascript
        outdated browser detected
        page requires javascript
        please activate javascript
        please activate javascript in your browser
        please download a newer browser
        please enable cookies
        please enable cookies and reload the page
        please enable cookies in your browser
        please enable cookies to continue
        please enable flash
        please enable javascript
        please enable javascript and reload the page
        please enable javascript and try again
        please enable javascript for a better experience
        please enable javascript for full functionality
        please enable javascript in your browser
        please enable javascript in your browser settings
        please enable javascript in your browser to complete this form
        please enable javascript in your browser to view this page
        please enable javascript on your browser
        please enable javascript or use a different browser
        please enable javascript to continue
        please enable javascript to continue using this application
        please enable javascript to continue using this site
        please enable javascript to experience the full site
        please enable javascript to play this video
        please enable javascript to see this content
        please enable javascript to submit this form
        please enable javascript to use this site
        please enable javascript to use this website
        please enable javascript to view comments
        please enable javascript to view content
        please enable javascript to view the comments
        please enable javascript to view the comments powered by *
        please enable javascript to view the content
        please enable javascript to view the page
        please enable javascript to view the poll
        please enable javascript to view the site
        please enable javascript to view this content
        please enable javascript to view this form
        please enable javascript to view this page
        please enable javascript to view this site
        please enable javascript to view this website
        please enable javascript to watch this video
        please enable your javascript
        please ensure javascript is enabled for purposes of website accessibility
        please install flash player
        please switch to a supported browser
        please try another browser
        please try using a different browser
        please turn javascript on
        please turn javascript on and reload the page
        please turn on javascript
        please turn on javascript in your browser
        please turn on javascript or unblock scripts
        please turn on your javascript for this page to function normally
        please update your browser
        please update your browser to continue
        please upgrade to a modern browser
        please upgrade your browser
        please upgrade your browser to improve your experience
        please upgrade your browser to use this site
        please use a different browser
        please use a modern browser
        please use a supported browser
        please use another browser
        powered by *, best viewed with javascript enabled
        scripts are disabled
        some features of this site require javascript
        some features require javascript
        sorry, but your browser does not support this feature
        sorry, javascript must be enabled
        sorry, this browser is not supported
        sorry, this page requires javascript
        sorry, your browser does not support audio
        sorry, your browser does not support frames
        sorry, your browser does not support html5 video
        sorry, your browser does not support inline frames
        sorry, your browser does not support inline svg
        sorry, your browser does not support this video
        sorry, your browser does not support video
        sorry, your browser doesn't support frames
        sorry, your browser doesn't support html5 video
        sorry, your browser doesn't support iframes
        sorry, your browser is not supported
        take full advantage of our site features by enabling javascript
        the browser you are using is not supported
        the browser you are using is out of date
        this app works best with javascript enabled
        this application requires javascript
        this browser does not support inline pdfs
        this browser does not support pdfs
        this browser does not support the video element
        this browser does not support this kind of file
        this browser is no longer supported
        this browser is not supported
        this browser is not supported, please upgrade
        this content requires flash
        this content requires javascript
        this content requires javascript to be enabled
        this email address is being protected from spambots. you need javascript enabled to view it
        this feature requires javascript
        this form requires javascript to be enabled
        this gallery requires javascript
        this page needs javascript
        this page requires frames
        this page requires javascript
        this page requires javascript to be enabled
        this page uses javascript
        this site is best viewed in a modern browser with javascript enabled
        this site is best viewed with javascript enabled
        this site needs javascript
        this site requires a modern browser
        this site requires cookies
        this site requires javascript
        this site requires javascript to be enabled
        this site requires javascript to run correctly
        this site requires javascript to run correctly. please turn on javascript or unblock scripts
        this site uses javascript
        this site works best with javascript enabled
        this video is not supported by your browser
        this video requires javascript
        this webpage requires javascript
        this website requires a modern browser
        this website requires javascript
        this website requires javascript to run
        this website requires javascript to work properly
        this website works best using cookies which are currently disabled
        this website works best with javascript
        to use this site, please enable javascript
        to view this page, enable javascript
        to view this site, enable cookies in your browser
        to view this video please enable javascript
        unsupported browser
        update my browser
        update my browser now
        update your browser for more security, speed and the best experience on this site
        update your browser for the best experience
        update your browser now
        update your browser to view this website correctly
        upgrade to a modern browser
        upgrade your browser today
        we do not support your browser
        we don't support your browser
        we have detected that javascript is disabled in your browser
        we no longer support this browser
        we recommend upgrading your browser
        we recommend using a modern browser
        we're sorry but this app doesn't work properly without javascript enabled
        we're sorry but this app doesn't work properly without javascript enabled. please enable it to continue
        we're sorry but your browser is not supported
        we're sorry, but this site requires javascript
        we're sorry, your browser is not supported
        we've detected that javascript is disabled in this browser
        we've detected that javascript is disabled in your browser
        you appear to have javascript disabled
        you are using a browser that does not support javascript
        you are using a browser that is not supported
        you are using a very outdated browser
        you are using an old browser
        you are using an old version of your browser
        you are using an out of date browser
        you are using an out of date browser. it may not display this or other websites correctly
        you are using an outdated browser
        you are using an outdated browser. please upgrade your browser
        you are using an outdated browser. please upgrade your browser to improve your experience
        you are using an unsupported browser
        you don't have javascript enabled
        you have javascript disabled
        you have javascript turned off
        you have turned off javascript
        you must enable javascript
        you must enable javascript in order to use this form
        you must enable javascript in order to use this site
        you must enable javascript to see comments
        you must enable javascript to use this form
        you must enable javascript to use this site
        you must enable javascript to view this page
        you must have javascript enabled
        you must have javascript enabled to use this form
        you must have javascript enabled to use this site
        you need javascript enabled to view it
        you need javascript to view the comments
        you need javascript to view this page
        you need to enable javascript
        you need to enable javascript in order to use this app
        you need to enable javascript to run this app
        you need to enable javascript to view this page
        you need to have javascript enabled
        you need to upgrade your browser
        you need to upgrade your flash player
        you need to use a newer browser
        you seem to be using an outdated browser
        you should upgrade or use an alternative browser
        you should upgrade your browser
        you will need to enable javascript to use this site
        you're using a browser that isn't supported
        you're using an old browser
        you're using an outdated browser
        you're using an unsupported browser
        your browser does not have javascript enabled
        your browser does not support audio playback
        your browser does not support frames
        your browser does not support html5
        your browser does not support inline frames
        your browser does not support javascript
        your browser does not support native audio
        your browser does not support native video
        your browser does not support pdfs
        your browser does not support playing this video
        your browser does not support scripts
        your browser does not support svg
        your browser does not support svgs
        your browser does not support the <audio> element
        your browser does not support the <video> element
        your browser does not support the canvas element
        your browser does not support this audio player
        your browser does not support this feature
        your browser does not support video playback
        your browser does not support viewing this document
        your browser doesn't support audio
        your browser doesn't support html5 video tag
        your browser doesn't support iframes
        your browser doesn't support javascript
        your browser doesn't support the video element
        your browser doesn't support video
        your browser has javascript disabled
        your browser has javascript turned off
        your browser is currently not supported
        your browser is no longer supported
        your browser is not fully supported
        your browser is not supported
        your browser is not supported by this site
        your browser is not up to date
        your browser is obsolete
        your browser is old
        your browser is out of date
        your browser is out-of-date
        your browser is outdated
        your browser is too old
        your browser is unsupported
        your browser may not support all features
        your browser must support javascript
        your browser needs to be updated
        your browser needs to have javascript enabled
        your browser version is no longer supported
        your browser version is not supported
        your browser's javascript is disabled
        your current browser isn't compatible
        your current browser isn't supported
        your javascript is disabled
        your javascript is turned off
        your web browser is no longer supported
        your web browser is not supported
        your web browser is out of date
        your web browser is outdated
        your web browser must have javascript enabled
        for an optimal experience visit our site on another browser
        * # is not supported. for an optimal experience visit our site on another browser
        this media is not supported in your browser
        this video is not supported in your browser
        your browser does not support this media
        your browser does not support the media
    """,
    "de": """
        aktivieren sie javascript
        aktivieren sie javascript, um das video zu sehen
        aktivieren sie javascript, um die kommentare zu sehen
        aktivieren sie javascript, um diese seite zu nutzen
        aktuellen browser herunterladen
        bitte aktiviere javascript
        bitte aktiviere javascript in deinem browser
        bitte aktivieren sie cookies
        bitte aktivieren sie cookies in ihrem browser
        bitte aktivieren sie javascript
        bitte aktivieren sie javascript in ihrem browser
        bitte aktivieren sie javascript in ihrem browser, um dieses formular fertigzustellen
        bitte aktivieren sie javascript, um die kommentare zu sehen
        bitte aktivieren sie javascript, um diese seite anzuzeigen
        bitte aktivieren sie javascript, um diese seite zu nutzen
        bitte aktivieren sie javascript, um fortzufahren
        bitte aktualisiere deinen browser
        bitte aktualisieren sie ihren browser
        bitte aktualisieren sie ihren browser, um diese website korrekt darzustellen
        bitte benutzen sie einen aktuellen browser
        bitte javascript aktivieren
        bitte javascript einschalten
        bitte javascript einschalten um kommentare anzuzeigen
        bitte nutzen sie einen aktuellen browser
        bitte schalten sie javascript ein
        bitte verwenden sie einen aktuellen browser
        bitte verwenden sie einen anderen browser
        bitte verwenden sie einen modernen browser
        browser nicht unterstützt
        browser veraltet
        browser wird nicht unterstützt
        das video kann in ihrem browser nicht wiedergegeben werden
        dein browser ist leider veraltet
        dein browser ist nicht aktuell
        dein browser ist veraltet
        dein browser kann dieses video nicht abspielen
        dein browser unterstützt das video-tag nicht
        dein browser unterstützt kein html5-video
        dein browser unterstützt keine videos
        dein browser wird nicht mehr unterstützt
        dein browser wird nicht unterstützt
        diese anwendung benötigt javascript
        diese e-mail-adresse ist vor spambots geschützt! zur anzeige muss javascript eingeschaltet sein
        diese seite benötigt javascript
        diese seite benötigt javascript um alle inhalte korrekt darzustellen
        diese seite erfordert javascript
        diese webseite benötigt javascript
        diese website benötigt javascript
        diese website erfordert javascript
        dieser browser wird nicht mehr unterstützt
        dieser browser wird nicht unterstützt
        dieser inhalt benötigt javascript
        dieser inhalt kann nicht angezeigt werden. bitte aktivieren sie javascript
        du hast javascript deaktiviert
        du solltest ein upgrade durchführen oder ein alternativer browser verwenden
        du verwendest einen veralteten browser
        flash player wird benötigt
        für die volle funktionalität dieser seite muss javascript aktiviert sein
        für diese seite wird javascript benötigt
        html5-video wird nicht unterstützt
        ihr browser ist leider veraltet
        ihr browser ist nicht aktuell
        ihr browser ist veraltet
        ihr browser kann dieses video nicht abspielen
        ihr browser kann dieses video nicht wiedergeben
        ihr browser unterstützt kein audio
        ihr browser unterstützt kein html5
        ihr browser unterstützt kein html5-audio
        ihr browser unterstützt kein html5-video
        ihr browser unterstützt kein javascript
        ihr browser unterstützt keine frames
        ihr browser unterstützt keine html5-videos
        ihr browser unterstützt keine iframes
        ihr browser unterstützt leider keine eingebetteten frames
        ihr browser wird nicht mehr unterstützt
        ihr browser wird nicht unterstützt
        ihr javascript ist ausgeschaltet
        in ihrem browser ist javascript deaktiviert
        javascript deaktiviert
        javascript ist ausgeschaltet
        javascript ist deaktiviert
        javascript ist erforderlich
        javascript ist in ihrem browser deaktiviert
        javascript ist nicht aktiviert
        javascript ist notwendig
        javascript muss aktiviert sein
        javascript muss aktiviert sein, um dieses formular zu verwenden
        javascript scheint in ihrem browser deaktiviert zu sein
        javascript wird benötigt
        leider unterstützt dein browser kein html5-video
        leider unterstützt ihr browser dieses format nicht
        mit javascript wäre es schöner
        ohne javascript funktioniert diese seite nicht
        sie benötigen javascript, um diese seite zu nutzen
        sie haben javascript deaktiviert
        sie nutzen einen veralteten browser
        sie verwenden eine veraltete browserversion
        sie verwenden einen veralteten browser
        um dieses video zu sehen, aktivieren sie bitte javascript
        zum betrachten dieses videos aktivieren sie bitte javascript
        zur anzeige muss javascript eingeschaltet sein
    """,
    "fr": """
        ce contenu nécessite javascript
        ce navigateur n'est pas pris en charge
        ce navigateur n'est plus pris en charge
        ce site nécessite javascript
        ce site nécessite l'activation de javascript
        cette page nécessite javascript
        javascript est désactivé
        javascript est désactivé dans votre navigateur
        javascript est nécessaire
        javascript est requis
        le navigateur que vous utilisez n'est pas à jour
        merci d'activer javascript
        mettez à jour votre navigateur
        navigateur non supporté
        pour voir ce contenu, activez javascript
        veuillez activer javascript
        veuillez activer javascript dans votre navigateur
        veuillez activer javascript dans votre navigateur pour remplir ce formulaire
        veuillez activer les cookies
        veuillez mettre à jour votre navigateur
        veuillez utiliser un navigateur récent
        votre navigateur est obsolète
        votre navigateur est trop ancien
        votre navigateur n'est pas compatible
        votre navigateur n'est pas pris en charge
        votre navigateur n'est pas supporté
        votre navigateur n'est pas à jour
        votre navigateur n'est plus pris en charge
        votre navigateur ne permet pas la lecture de vidéos
        votre navigateur ne prend pas en charge l'élément vidéo
        votre navigateur ne prend pas en charge la lecture de vidéos
        votre navigateur ne prend pas en charge la vidéo
        votre navigateur ne supporte pas javascript
        votre navigateur ne supporte pas l'audio
        votre navigateur ne supporte pas la lecture de vidéos
        votre navigateur ne supporte pas la vidéo
        votre navigateur ne supporte pas les iframes
        votre navigateur ne supporte pas les vidéos html5
        vous devez activer javascript
        vous devez activer javascript pour voir ce contenu
        vous utilisez un navigateur obsolète
    """,
    "es": """
        activa javascript
        actualice su navegador
        actualiza tu navegador
        debe habilitar javascript
        debes habilitar javascript
        esta página requiere javascript
        este navegador no es compatible
        este navegador ya no es compatible
        este sitio requiere javascript
        este sitio web requiere javascript
        está usando un navegador desactualizado
        estás usando un navegador obsoleto
        habilita javascript
        javascript desactivado
        javascript está desactivado
        javascript está deshabilitado
        javascript está deshabilitado en su navegador
        navegador no compatible
        navegador no soportado
        navegador obsoleto
        necesita activar javascript
        necesitas activar javascript
        por favor active javascript
        por favor, activa javascript
        por favor, activa javascript en tu navegador
        por favor, activa javascript en tu navegador para completar este formulario
        por favor, actualice su navegador
        por favor, actualiza tu navegador
        por favor, habilita javascript
        por favor, habilite javascript
        se requiere javascript
        su navegador está desactualizado
        su navegador no es compatible
        su navegador no soporta javascript
        tu navegador está desactualizado
        tu navegador está obsoleto
        tu navegador no es compatible
        tu navegador no puede reproducir este video
        tu navegador no soporta audio
        tu navegador no soporta iframes
        tu navegador no soporta javascript
        tu navegador no soporta video html5
        tu navegador no soporta vídeo
        tu navegador tiene javascript desactivado
    """,
    "pt": """
        ative o javascript
        atualize o seu navegador
        atualize seu navegador
        este navegador não é compatível
        este navegador não é suportado
        este site requer javascript
        javascript desativado
        navegador desatualizado
        navegador não suportado
        o javascript está desativado
        o seu navegador está desatualizado
        o seu navegador não suporta javascript
        por favor, ative o javascript
        por favor, ative o javascript no seu navegador
        por favor, atualize seu navegador
        seu navegador está desatualizado
        seu navegador não suporta javascript
        seu navegador não suporta o elemento de áudio
        seu navegador não suporta áudio
        seu navegador não é compatível
        seu navegador não é suportado
        você está usando um navegador desatualizado
        é necessário ativar o javascript
    """,
    "it": """
        abilita javascript
        abilita javascript per continuare
        aggiorna il browser
        aggiorna il tuo browser
        attiva javascript
        browser non supportato
        browser obsoleto
        il tuo browser non supporta html5
        il tuo browser non supporta i video
        il tuo browser non supporta javascript
        il tuo browser non è aggiornato
        il tuo browser non è supportato
        il tuo browser è obsoleto
        javascript è disabilitato
        javascript è disattivato
        per favore abilita javascript
        per visualizzare questa pagina è necessario abilitare javascript
        questo browser non è più supportato
        questo browser non è supportato
        questo indirizzo email è protetto dagli spambots. è necessario abilitare javascript per vederlo
        questo sito richiede javascript
        stai usando un browser obsoleto
    """,
    "nl": """
        browser niet ondersteund
        deze browser wordt niet meer ondersteund
        deze browser wordt niet ondersteund
        deze pagina vereist javascript
        deze website vereist javascript
        javascript is uitgeschakeld
        javascript is vereist
        je browser is verouderd
        je browser ondersteunt geen javascript
        je browser ondersteunt geen video
        je browser wordt niet ondersteund
        je gebruikt een verouderde browser
        schakel javascript in
        schakel javascript in je browser in
        schakel javascript in om verder te gaan
        uw browser is verouderd
        uw browser ondersteunt deze video niet
        uw browser ondersteunt geen html5-video
        uw browser ondersteunt geen javascript
        uw browser wordt niet ondersteund
        zet javascript aan
    """,
    "sv": """
        aktivera javascript
        aktivera javascript i din webbläsare
        den här sidan kräver javascript
        den här webbläsaren stöds inte
        den här webbläsaren stöds inte längre
        denna sida kräver javascript
        din webbläsare stöder inte javascript
        din webbläsare stöds inte
        din webbläsare är föråldrad
        du använder en gammal webbläsare
        du måste aktivera javascript
        javascript är avstängt
        javascript är inaktiverat
        uppdatera din webbläsare
        vänligen aktivera javascript
    """,
    "da": """
        aktiver javascript
        denne browser understøttes ikke
        denne browser understøttes ikke længere
        denne side kræver javascript
        din browser er forældet
        din browser understøtter ikke javascript
        din browser understøttes ikke
        du bruger en forældet browser
        javascript er deaktiveret
        javascript er slået fra
        opdater din browser
        slå javascript til
    """,
    "nb": """
        aktiver javascript
        denne siden krever javascript
        din nettleser støttes ikke
        du bruker en utdatert nettleser
        javascript er deaktivert
        javascript er slått av
        nettleseren din er utdatert
        nettleseren din støtter ikke javascript
        nettleseren din støttes ikke
        oppdater nettleseren din
        slå på javascript
        denne nettleseren støttes ikke
        denne nettleseren støttes ikke lenger
    """,
    "fi": """
        javascript on poistettu käytöstä
        ota javascript käyttöön
        ota javascript käyttöön selaimessasi
        päivitä selaimesi
        selaimesi ei tue javascriptiä
        selaimesi on vanhentunut
        selaintasi ei tueta
        tämä sivu vaatii javascriptin
        tämä sivusto vaatii javascriptin
        tätä selainta ei enää tueta
        tätä selainta ei tueta
    """,
    "pl": """
        aby * włącz obsługę javascript
        do * wymagana jest obsługa javascript
        javascript jest wyłączony
        javascript jest wyłączony w twojej przeglądarce
        odtwarzacz wideo wymaga uruchomienia obsługi javascript w przeglądarce
        przeglądarka nie jest obsługiwana
        strona wymaga javascript
        ta przeglądarka nie jest obsługiwana
        ta strona wymaga javascript
        ta strona wymaga włączonej obsługi javascript
        twoja przeglądarka jest nieaktualna
        twoja przeglądarka jest przestarzała
        twoja przeglądarka nie jest obsługiwana
        twoja przeglądarka nie obsługuje elementu wideo
        twoja przeglądarka nie obsługuje javascript
        twoja przeglądarka nie obsługuje odtwarzacza wideo
        twoja przeglądarka nie obsługuje wideo
        używasz przestarzałej przeglądarki
        włącz javascript
        włącz obsługę javascript
        włącz obsługę javascript w przeglądarce
        zaktualizuj przeglądarkę
        zaktualizuj swoją przeglądarkę
    """,
    "cs": """
        aktualizujte svůj prohlížeč
        javascript je vypnutý
        pro * je nutné mít zapnut* javascript*
        pro * musíte mít zapnut* javascript*
        pro * povolte javascript
        pro správné zobrazení zapněte javascript
        tato stránka vyžaduje javascript
        tento web vyžaduje javascript
        váš prohlížeč je zastaralý
        váš prohlížeč není podporován
        váš prohlížeč nepodporuje javascript
        váš prohlížeč nepodporuje video
        zapněte javascript
        zapněte si javascript
    """,
    "hu": """
        a * engedélyezze a javascript*
        a böngésző nem támogatja a javascriptet
        a böngészője elavult
        a böngészője nem támogatja a videó lejátszását
        a javascript ki van kapcsolva
        az oldal használatához javascript szükséges
        az ön böngészője elavult
        engedélyezze a javascriptet
        frissítse böngészőjét
        kérjük, engedélyezze a javascriptet
    """,
    "ro": """
        acest site necesită javascript
        activați javascript
        actualizați browserul
        browserul dvs. este învechit
        browserul dvs. nu este compatibil
        browserul tău nu suportă javascript
        browserul tău nu suportă video
        javascript este dezactivat
        pentru * trebuie să activați javascript
        vă rugăm să activați javascript
    """,
    "el": """
        αναβαθμίστε τον browser σας
        για * ενεργοποιήστε την javascript
        για * ενεργοποιήστε το javascript
        ενεργοποιήστε τη javascript
        ενεργοποιήστε το javascript
        ενημερώστε το πρόγραμμα περιήγησής σας
        η javascript είναι απενεργοποιημένη
        ο browser σας δεν υποστηρίζεται
        παρακαλώ ενεργοποιήστε τη javascript
        το πρόγραμμα περιήγησής σας δεν υποστηρίζεται
    """,
    "tr": """
        * için javascript etkin olmalıdır
        * için javascript'i etkinleştirin
        bu site javascript gerektirir
        javascript devre dışı
        javascript'i etkinleştirin
        lütfen javascript'i etkinleştirin
        lütfen tarayıcınızı güncelleyin
        tarayıcınız bu videoyu desteklemiyor
        tarayıcınız desteklenmiyor
        tarayıcınız güncel değil
        tarayıcınız javascript desteklemiyor
        tarayıcınızı güncelleyin
    """,
    "ru": """
        javascript отключен
        ваш браузер не поддерживает javascript
        ваш браузер не поддерживается
        ваш браузер устарел
        включите javascript
        включите javascript в браузере
        включите javascript в настройках браузера
        вы используете устаревший браузер
        для * включите javascript
        для * необходимо включить javascript
        для корректной работы сайта включите javascript
        для просмотра необходимо включить javascript
        для работы сайта необходим javascript
        обновите браузер
        обновите ваш браузер
        пожалуйста, включите javascript
        пожалуйста, обновите браузер
        этот браузер не поддерживается
        этот сайт требует javascript
    """,
    "uk": """
        javascript вимкнено
        будь ласка, увімкніть javascript
        ваш браузер застарів
        ваш браузер не підтримує javascript
        ваш браузер не підтримується
        ви використовуєте застарілий браузер
        для * потрібно увімкнути javascript
        для * увімкніть javascript
        оновіть браузер
        оновіть ваш браузер
        увімкніть javascript
    """,
    "ar": """
        الرجاء تفعيل الجافا سكريبت
        المتصفح غير مدعوم
        جافا سكربت معطلة في متصفحك
        جافا سكريبت معطل
        متصفحك غير مدعوم
        متصفحك قديم
        متصفحك لا يدعم جافا سكريبت
        يجب تفعيل جافا سكريبت
        يرجى تحديث المتصفح
        يرجى تفعيل جافا سكريبت
    """,
    "fa": """
        جاوا اسکریپت غیرفعال است
        لطفا جاوا اسکریپت را فعال کنید
        مرورگر خود را به‌روزرسانی کنید
        مرورگر شما قدیمی است
        مرورگر شما پشتیبانی نمی‌شود
    """,
    "he": """
        אנא הפעל javascript
        הדפדפן שלך אינו נתמך
        הדפדפן שלך מיושן
        יש להפעיל javascript
        נא לעדכן את הדפדפן
    """,
    "hi": """
        आपका ब्राउज़र पुराना है
        आपका ब्राउज़र वीडियो का समर्थन नहीं करता
        कृपया अपना ब्राउज़र अपडेट करें
        कृपया जावास्क्रिप्ट सक्षम करें
        जावास्क्रिप्ट अक्षम है
    """,
    "id": """
        aktifkan javascript
        aktifkan javascript untuk *
        browser anda sudah usang
        browser anda tidak didukung
        browser anda tidak mendukung javascript
        harap aktifkan javascript
        javascript dinonaktifkan
        mohon aktifkan javascript
        perbarui browser anda
        situs ini membutuhkan javascript
    """,
    "vi": """
        bạn cần bật javascript để *
        javascript đã bị tắt
        trang này yêu cầu javascript
        trình duyệt của bạn không hỗ trợ javascript
        trình duyệt của bạn không được hỗ trợ
        trình duyệt của bạn đã cũ
        vui lòng bật javascript
        vui lòng bật javascript để *
        vui lòng cập nhật trình duyệt
    """,
    "zh": """
        您正在使用过时的浏览器
        您的浏览器不支持javascript
        您的浏览器不支持此视频
        您的浏览器不支持视频播放
        您的浏览器已过时
        您的浏览器版本过低
        本网站需要javascript
        请升级您的浏览器
        请启用javascript
        请在浏览器中启用javascript
        请开启javascript
        请更新您的浏览器
        需要启用javascript
        您正在使用過時的瀏覽器
        您的瀏覽器不支援javascript
        您的瀏覽器不支援video標籤
        您的瀏覽器已過時
        您的瀏覽器版本過舊
        本網站需要javascript
        請升級您的瀏覽器
        請啟用javascript
        請更新您的瀏覽器
        請開啟javascript
    """,
    "ja": """
        javascriptが無効です
        javascriptが無効になっています
        javascriptをオンにしてください
        javascriptを有効にしてください
        javascriptを有効にしてご利用ください
        お使いのブラウザではご利用いただけません
        お使いのブラウザはサポートされていません
        お使いのブラウザは動画に対応していません
        お使いのブラウザは古いバージョンです
        お使いのブラウザは対応していません
        このサイトを利用するにはjavascriptを有効にしてください
        ご利用のブラウザはサポートされていません
        ブラウザを更新してください
        最新のブラウザをご利用ください
    """,
    "ko": """
        javascript를 활성화해 주세요
        브라우저가 동영상을 지원하지 않습니다
        브라우저를 업데이트하세요
        브라우저를 업데이트해 주세요
        브라우저에서만 사용하실 수 있습니다
        사용 중인 브라우저는 지원되지 않습니다
        이 브라우저는 비디오를 지원하지 않습니다
        이 브라우저는 지원되지 않습니다
        읽어주기 기능은 크롬기반의
        읽어주기 기능은 크롬기반의 브라우저에서만 사용하실 수 있습니다
        자바스크립트가 비활성화되어 있습니다
        자바스크립트를 사용할 수 없습니다
        자바스크립트를 활성화하세요
        자바스크립트를 활성화해 주세요
    """,
}

# Headings that a manual prints, too.
STEPS = {
    "en": """
        cookies are disabled
        enable javascript
        get flash player
        how to enable javascript
        javascript disabled
        no javascript
        outdated browser
        requires javascript
        supported browsers
        turn on javascript
        update browser
        update your browser
        upgrade browser
        upgrade your browser
    """,
    "de": """
        browser aktualisieren
        cookies sind deaktiviert
        javascript aktivieren
        veralteter browser
    """,
    "fr": """
        activer javascript
        activez javascript
        mettre à jour mon navigateur
        navigateur obsolète
    """,
}

RULES = [
    Phrases(
        id="browser/notice",
        reason="It is a notice about the reader's browser.",
        phrases=NOTICES,
        longest=240,
        removes=[
            "Please enable JavaScript to view this page.",
            "⟦Your browser is out of date!⟧\nThe council meets on Monday.",
            "Ihr Browser unterstützt kein HTML5-Video.",
            "Votre navigateur est obsolète",
        ],
        keeps=[
            "Few readers know that their browser is out of date.",
            "JavaScript is disabled by a third of all robots.",
            "How to enable JavaScript in five steps",
        ],
    ),
    Phrases(
        id="browser/step",
        reason="It is a button or a name in a notice about the reader's browser.",
        phrases=STEPS,
        weak=True,
        removes=[
            "Your browser is not supported\nUpdate browser\nSupported browsers",
            "You are using an outdated browser.\nUpgrade browser",
        ],
        keeps=[
            "The first of them came out in 1993, and for a while it was the only one that most people had.\n"
            "Internet Explorer\n"
            "It arrived two years later with a program that nobody had asked for, and stayed for a quarter century.",
            "A page can only do what the program that shows it allows, and that is more than most people think.\n"
            "Enable JavaScript\n"
            "Open the settings, choose the line that says content, and move the switch to the right.",
        ],
    ),
    Line(
        id="browser/appeal",
        reason="It is a notice about the reader's browser.",
        language="en",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            r"(?:(?:sorry|we(?:['’]re| are) sorry|notice|note|warning|attention|hello|hi)[!:,.]* ?(?:but |that )?)?"
            r"(?:your|this|the) (?:current |web ?)?(?:browser|version of (?:your )?[\w ]{3,20})(?: you(?:['’]re"
            r"| are) using)?"
            r"(?: \w+){0,2}? (?:is|has|does(?:n['’]t| not)|isn['’]t|can(?:['’]t|not)|may not|appears)\b[^.!?]{0,60}"
            r"\b(?:support\w*|outdated|out[- ]of[- ]date|disabled|obsolete|javascript|old|play|compatible|upgrad\w*"
            r"|updat\w*)\b"
            r"|(?:you(?:['’]re| are| appear to be| seem to be)|we(?:['’]ve| have)? (?:noticed?"
            r"|detected?)(?: that)? you(?:['’]re"
            r"| are)) (?:currently )?using an? (?:\w+[- ]){0,3}(?:old|outdated|out of date|unsupported"
            r"|obsolete)\b[^.!?]{0,30}browser\b"
            r"|(?:please |to [^.!?]{3,120},? (?:please )?|for [^.!?]{3,80},? (?:please )?|you (?:may |will )?(?:need"
            r"|must|have) (?:to )?"
            r"|in order to [^.!?]{3,100},? )(?:you (?:need|must|have) to )?(?:enable|activate|turn on|switch on"
            r"|allow) (?:your )?"
            r"(?:java ?script|cookies and javascript)\b"
            r"|(?:it (?:looks|seems|appears) (?:like |that )?|sorry,? )?(?:your )?java ?script (?:is|seems to be"
            r"|appears to be|has been)"
            r" (?:currently )?(?:disabled|turned off|switched off|off|not enabled|required|unavailable)\b(?! by)"
            r"|(?:this|our|the) (?:web ?)?(?:site|page|app|application|form|content|feature|slideshow|video"
            r"|gallery)[^.!?]{0,40}"
            r"\b(?:requires?|needs?|uses?|works best with|relies on|depends on|won['’]t work without"
            r"|will not work without) "
            r"(?:\w+ ){0,2}?java ?script\b"
            r"|please (?:update|upgrade) (?:to a \w+ |your )(?:web )?browser\b|please (?:use|try|switch to) (?:a|an"
            r"|another) (?:\w+ )?"
            r"browser\b|please download a browser that supports\b"
            r"|(?:for (?:the|a) \w+ experience,? )?(?:please )?(?:upgrade|update) your browser (?:to|for|or)\b"
            r"|this (?:site|page|website) is best (?:viewed|experienced) (?:in|with|on)\b[^.!?]{0,80}\b(?:browser"
            r"|javascript"
            r"|resolution)\b"
            r"|loading comments relies on javascript\b|captcha failed to load\b"
            r"|refresh your browser window to try again\b"
            r").{0,240}"
        ),
        words="browser javascript java script browsers",
        longest=420,
        removes=[
            "Your browser is outdated and may not show this page as it should. Please upgrade.",
            "To use all functions of this site, please enable JavaScript.",
            "JavaScript is disabled. For a better experience, please enable JavaScript in your browser before "
            "proceeding.",
            "You are using an unsupported browser, so some things may not work.",
        ],
        keeps=[
            "The browser is a program that shows pages.",
            "Few people know that their browser is outdated.",
            "To load the list, the script uses JavaScript and a little patience.",
            "Your browser has a memory of its own, and it never forgets.",
        ],
    ),
    Line(
        id="browser/appeal-de",
        reason="It is a notice about the reader's browser.",
        language="de",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“„]{0,6}(?:"
            r"(?:hinweis: |leider )?(?:ihr|dein|dieser|der von ihnen verwendete) browser\b[^.!?]{0,60}\b(?:veraltet"
            r"|nicht|kein\w*"
            r"|deaktiviert)\b"
            r"|(?:hinweis: )?(?:sie|du) (?:verwenden|verwendest|nutzen|nutzt|benutzen|benutzt)\b[^.!?]{0,40}"
            r"\b(?:veraltete\w*|alten|nicht unterstützten|älteren)\b[^.!?]{0,20}\bbrowser"
            r"|bitte (?:aktivier\w*|schalte\w*|aktualisier\w*|verwende\w*|nutze\w*)\b[^.!?]{0,60}\b(?:javascript"
            r"|browser)\b"
            r"|(?:um|für|zur|zum) [^.!?]{3,120}\b(?:javascript|cookies in ihrem browser)\b[^.!?]{0,60}\b(?:aktivier\w*"
            r"|eingeschaltet"
            r"|benötigt|erforderlich|notwendig|einschalten)\b"
            r"|(?:diese|unsere|die) (?:seite|webseite|website|anwendung|inhalte?)[^.!?]{0,40}\b(?:benötigt|erfordert"
            r"|funktioniert"
            r"|braucht)\b[^.!?]{0,40}\bjavascript\b"
            r"|(?:ihr )?javascript (?:ist|scheint|wurde|muss)\b[^.!?]{0,40}\b(?:deaktiviert|ausgeschaltet"
            r"|aktiviert sein|abgeschaltet"
            r"|nicht aktiviert)\b"
            r"|ohne javascript\b[^.!?]{0,60}\b(?:nicht|eingeschränkt|nur)\b"
            r"|die cookies in ihrem browser sind\b|diese e-?mail-?adresse ist vor spambots geschützt\b"
            r").{0,240}"
        ),
        words="browser browsern browsers javascript spambots",
        longest=420,
        removes=[
            "Ihr Browser ist veraltet. Bitte laden Sie einen neueren herunter.",
            "Um alle Inhalte zu sehen, muss JavaScript aktiviert sein.",
            "Diese Seite benötigt JavaScript, um richtig zu funktionieren.",
        ],
        keeps=[
            "Der Browser ist ein Programm, das Seiten zeigt.",
            "Viele wissen nicht, dass ihr Browser veraltet ist.",
            "JavaScript ist eine Sprache für Webseiten.",
        ],
    ),
]
