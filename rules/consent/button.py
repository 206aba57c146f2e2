"""Whole lines of a cookie notice, and of the links and buttons around it.

Not cruft: an article about cookies of either kind, and a privacy policy that is the page's own text.
"""

from cleaner.rule import Phrases

BUTTONS = {
    "en": """
        # partners can use this special purpose
        # vendors can use this purpose
        (always required)
        Enable or disable all services
        Show/hide informations about cookie storage
        accept additional cookies
        accept all & close
        accept all & visit the site
        accept all cookies
        accept all cookies and continue
        accept all optional cookies
        accept cookies & privacy policy
        accept cookies and close
        accept cookies and continue
        accept cookies to view this content
        accept essential cookies only
        accept only essential cookies
        accept only necessary cookies
        accept optional cookies
        accept recommended settings
        accept selected cookies
        adjust cookie settings
        adjust your cookie settings
        allow all cookies
        allow analytics cookies
        allow only necessary cookies
        allow selected cookies
        allow selection
        allow social media cookies
        apply cookie settings
        by clicking accept you agree to the use of cookies
        by continuing to use this site you agree to our use of cookies
        by continuing to use this site you agree to the use of cookies
        by continuing to use this site, you are consenting to our use of cookies
        by using our site, you agree to our use of cookies
        by using this site you agree to our use of cookies
        by using this site you agree to the use of cookies
        california do not sell my info
        california privacy choices
        ccpa opt-out
        change consent
        change consent settings
        change cookie preferences
        change cookie settings
        change my cookie preferences
        change my cookie settings
        change your cookie preferences
        change your cookie settings
        choose your cookie settings
        close and accept
        close cookie banner
        close cookie notice
        close cookie popup
        close gdpr cookie banner
        close gdpr cookie settings
        confirm my choices
        confirm your cookie preferences
        consent choices
        consent leg.interest
        consent manager
        consent preferences
        consent settings
        consent to cookies
        continue without accepting
        cookie & privacy settings
        cookie banner
        cookie choices
        cookie consent manager
        cookie consent settings
        cookie declaration
        cookie details
        cookie disclaimer
        cookie duration description
        cookie info
        cookie manager
        cookie notice
        cookie opt-out
        cookie options
        cookie overview
        cookie policy
        cookie preference center
        cookie preferences
        cookie preferences center
        cookie setting
        cookie settings
        cookie settings accept
        cookie settings accept all
        cookie settings reject all accept all
        cookie statement
        cookies and privacy policy
        cookies and privacy settings
        cookies choices
        cookies consent
        cookies details
        cookies management panel
        cookies notice
        cookies on our website
        cookies on this site
        cookies on this website
        cookies policy
        cookies preferences
        cookies settings
        cookies statement
        cookies user consent
        customise cookie settings
        customise your cookie preferences
        customize cookie settings
        customize your cookie preferences
        decline all cookies
        decline cookies
        decline optional cookies
        deny all cookies
        deny cookies
        deny optional cookies
        disagree and close
        dismiss cookie message
        dismiss cookie notice
        do not sell my data
        do not sell my info
        do not sell my information
        do not sell my personal data
        do not sell my personal info
        do not sell my personal information
        do not sell or share
        do not sell or share my data
        do not sell or share my info
        do not sell or share my information
        do not sell or share my personal data
        do not sell or share my personal info
        do not sell or share my personal information
        do not sell or share personal information
        do not sell/share my info
        do not sell/share my information
        do not sell/share my personal information
        edit cookie settings
        enable all cookies
        enable or disable cookies
        enable or disable cookies enabled disabled
        essential cookies enable basic functions and are necessary for the proper function of the website
        essential cookies only
        eu cookie consent
        eu cookie policy
        eu cookie preferences
        gdpr cookie consent
        gdpr privacy settings
        hide cookie message
        hide cookie notice
        hide this message, cookies
        i accept all cookies
        i accept cookies
        i accept the use of cookies
        i agree to the use of cookies
        i decline cookies
        i do not accept cookies
        i'm ok with cookies
        learn more about cookies
        learn more about how we use cookies
        learn more about our cookie policy
        learn more about our use of cookies
        learn more about this provider
        let us know you agree to cookies
        let us know you agree to cookies on this site
        list of partners (vendors)
        load external content
        load third-party content
        manage all cookies
        manage consent preferences
        manage consents
        manage cookie consent
        manage cookie preference
        manage cookie preferences
        manage cookie settings
        manage cookies preferences
        manage cookies settings
        manage data preferences
        manage gdpr consent
        manage my consent
        manage my cookie preferences
        manage my cookies
        manage my privacy choices
        manage options manage services
        manage privacy choices
        manage privacy preferences
        manage vendors read more about these purposes
        manage your consent
        manage your cookie preferences
        manage your cookie settings
        manage your privacy choices
        modify cookie settings
        more about our cookie policy
        more about our cookies
        more information about cookies
        more information about our use of cookies
        my consent preferences
        my cookie preferences
        my cookie settings
        my privacy choices
        necessary cookies always active
        necessary cookies only
        non-necessary cookies
        notice at collection
        notice of collection
        only accept essential cookies
        only accept necessary cookies
        only allow essential cookies
        only essential cookies
        only necessary cookies
        open cookie preferences
        open cookie settings
        opt out of sale
        opt out of sale or sharing of personal information
        opt out of targeted advertising
        opt-out of sale/sharing
        opt-out preferences
        our cookie policy
        our use of cookies
        personal information preferences
        please accept cookies to continue
        please accept cookies to view this content
        please accept marketing cookies to watch this video
        please accept our cookies
        powered by gdpr cookie compliance
        preferences cookies
        privacy & cookie policy
        privacy & cookie settings
        privacy & cookies policy
        privacy & cookies: this site uses cookies
        privacy & cookies: this site uses cookies. by continuing to use this website, you agree to their use
        privacy and cookie notice
        privacy and cookie policy
        privacy and cookie settings
        privacy and cookies notice
        privacy and cookies policy
        privacy choices
        privacy policy & cookies
        privacy policy and cookies
        privacy preference
        privacy preference center
        privacy settings read more accept
        privacy settings saved
        read cookie policy
        read more about cookies
        read more about these purposes
        read our cookie policy
        read our cookies policy
        refuse all cookies
        reject additional cookies
        reject all cookies
        reject all non-essential cookies
        reject all optional cookies
        reject non-essential cookies
        reject optional cookies
        reject unnecessary cookies
        reopen cookie preferences
        required cookies & technologies
        review cookie settings
        revisit consent
        revisit consent button
        revoke cookie consent
        revoke cookies
        save & accept
        save and close cookie settings
        save cookie preferences
        save cookie settings
        save preferences and close
        see our cookie policy
        select all cookies
        select which cookies you accept
        set cookie preferences
        set cookies preferences
        show cookie settings
        skip to consent choices
        some cookies are necessary
        store and/or access information on a device
        strictly necessary cookies always active
        switch to opt-out
        the store will not work correctly in the case when cookies are disabled
        the store will not work correctly when cookies are disabled
        third-party vendor cookies
        this cookie is used to store the user's cookie consent preferences
        this site uses cookies
        this site uses cookies. by continuing to use this site you are agreeing to our use of cookies
        this site uses cookies: find out more
        this webpage uses cookies
        this website uses cookies
        to find out more, including how to control cookies, see here
        to find out more, including how to control cookies, see here: cookie policy
        to view this content you need to accept cookies
        update consent
        update consent preferences
        update cookie preferences
        update cookie settings
        update privacy preferences
        update your cookie preferences
        use necessary cookies only
        vendor preferences
        view and manage all cookie consent preferences
        view cookie policy
        view cookie settings
        view our cookie policy
        view vendor details
        we and our partners use cookies
        we are using cookies
        we care about your privacy!
        we protect your privacy
        we use cookies
        we use cookies on our site
        we use cookies on this site
        we use cookies to improve your experience
        we value your privacy
        what are cookies on this site
        withdraw your consent
        you can change your cookie settings at any time
        you can find out more about which cookies we are using or switch them off in settings
        you have not accepted cookies
        your ad choices
        your ads privacy choices
        your california privacy choices
        your california privacy rights
        your choice regarding cookies
        your choice regarding cookies on this site
        your choices regarding cookies
        your consent preferences
        your cookie choices
        your cookie consent
        your cookie preferences
        your cookie settings
        your cookies preferences
        your opt out preference signal is honored
        your privacy choices
        your privacy choices icon
        your privacy choices opens in new window
        your us state privacy rights
    """,
    "de": """
        (immer erforderlich)
        Alle Dienste aktivieren oder deaktivieren
        Zeige/Verberge Cookie-Einstellungen
        akzeptieren und schließen
        akzeptieren und weiter
        alle akzeptieren
        alle akzeptieren speichern
        alle akzeptieren und schließen
        alle akzeptieren und weiter
        alle annehmen
        alle cookies ablehnen
        alle cookies akzeptieren
        alle cookies annehmen
        alle cookies erlauben
        alle cookies zulassen
        alle zulassen
        auswahl akzeptieren
        auswahl bestätigen alle cookies akzeptieren
        auswahl erlauben
        cookie banner
        cookie details
        cookie einstellungen
        cookie hinweis
        cookie richtlinie
        cookie richtlinien
        cookie-banner
        cookie-consent
        cookie-details
        cookie-details anzeigen
        cookie-einstellung
        cookie-einstellungen
        cookie-einstellungen anpassen
        cookie-einstellungen bearbeiten
        cookie-einstellungen speichern
        cookie-einstellungen verwalten
        cookie-einstellungen ändern
        cookie-einstellungen öffnen
        cookie-einwilligung
        cookie-einwilligung verwalten
        cookie-erklärung
        cookie-hinweis
        cookie-hinweise
        cookie-information
        cookie-informationen
        cookie-informationen anzeigen
        cookie-informationen anzeigen cookie-informationen ausblenden
        cookie-manager
        cookie-präferenzen
        cookie-präferenzen ändern
        cookie-richtlinie
        cookie-richtlinie (eu)
        cookie-richtlinien
        cookie-verwaltung
        cookie-verwendung
        cookie-zustimmung
        cookie-zustimmung verwalten
        cookies & datenschutz
        cookies & tracking
        cookies ablehnen
        cookies akzeptieren
        cookies anpassen
        cookies deaktiviert
        cookies einstellen
        cookies erlauben
        cookies und datenschutz
        cookies und tracking
        cookies verwalten
        cookies widerrufen
        cookies zulassen
        cookies-einstellungen
        damit wir ihnen * bieten können, verwenden wir cookies
        damit wir ihnen * bieten können, verwendet diese seite cookies
        damit wir ihnen * bieten können, verwendet diese website cookies
        datenschutz & cookies
        datenschutz & cookies: diese website verwendet cookies. wenn du die website weiterhin nutzt, stimmst du *
        datenschutz und cookies
        datenschutz-einstellungen ändern
        datenschutz-manager
        datenschutz-präferenzen
        datenschutzeinstellung
        datenschutzeinstellungen anpassen
        datenschutzeinstellungen bearbeiten
        datenschutzeinstellungen verwalten
        datenschutzeinstellungen ändern
        datenschutzpräferenz
        diese seite nutzt cookies
        diese seite verwendet cookies
        diese webseite verwendet cookies
        diese website benutzt cookies
        diese website nutzt cookies
        diese website verwendet cookies
        dieser inhalt wurde aufgrund ihrer cookie-einstellungen blockiert
        einstellungen akzeptieren
        einstellungen speichern & schließen
        einwilligung verwalten
        einwilligungen verwalten
        einwilligungseinstellungen
        erlaube alle cookies
        hinweis zu cookies
        hinweis zur verwendung von cookies
        hinweise zu cookies
        historie der privatsphäre-einstellungen
        ich akzeptiere alle cookies
        ich akzeptiere cookies
        ich stimme der verwendung von cookies zu
        indem sie mit dem besuch der seite fortfahren, akzeptieren sie die verwendung von cookies
        individuelle cookie-einstellungen
        individuelle datenschutzeinstellungen
        mehr informationen zu cookies
        mehr über cookies erfahren
        meine cookie auswahl
        nur erforderliche cookies
        nur erforderliche cookies akzeptieren
        nur erforderliche cookies zulassen
        nur essenzielle cookies
        nur essenzielle cookies akzeptieren
        nur für die funktionsweise der seite erforderliche cookies zulassen
        nur notwendige cookies
        nur notwendige cookies akzeptieren
        nur notwendige cookies verwenden
        nur notwendige cookies zulassen
        nur technisch notwendige cookies
        personalisierung ablehnen
        privacy einstellungen
        privacy manager
        privatsphäre-einstellungen ändern
        schließen und akzeptieren
        speichern & schließen
        statistik cookies zulassen
        statistik-cookies
        tracking-einstellungen
        weiter ohne einwilligung
        weiter ohne zustimmung
        weitere informationen zu cookies
        weitere informationen, beispielsweise zur kontrolle von cookies, findest du hier
        weitere informationen, beispielsweise zur kontrolle von cookies, findest du hier: cookie-richtlinie
        widerruf einwilligungen
        wir nutzen cookies
        wir respektieren deine privatsphäre
        wir respektieren ihre privatsphäre
        wir schätzen ihre privatsphäre
        wir verwenden cookies
        zustimmen und weiter
        zustimmung verwalten
        zustimmung widerrufen
        zustimmungseinstellungen
    """,
    "fr": """
        (toujours requis)
        Activer ou désactiver tous les services
        Afficher/masquer les informations sur le stockage des cookies
        Gestion des services
        accepter & fermer
        accepter et continuer
        accepter et fermer
        accepter les cookies
        accepter tous les cookies
        accepter tout
        autoriser tous les cookies
        ce site utilise des cookies
        centre de préférences de la confidentialité
        confidentialité et cookies : ce site utilise des cookies. en continuant à naviguer sur ce site, *
        configurer les cookies
        continuer sans accepter
        cookies strictement nécessaires
        en savoir plus sur les cookies
        gestion des cookies
        gestion du consentement
        gérer le consentement
        gérer le consentement aux cookies
        gérer les cookies
        gérer mes choix
        gérer mes cookies
        gérer mes préférences
        gérer vos cookies
        gérer vos préférences
        j'accepte les cookies
        mes préférences cookies
        modifier mes choix
        modifier mes préférences
        nous respectons votre vie privée
        nous utilisons des cookies
        panneau de gestion des cookies
        paramètres de cookies
        paramètres des cookies
        paramétrer les cookies
        paramétrer vos cookies
        personnaliser les cookies
        personnaliser mes choix
        politique cookies
        politique de cookies
        politique de gestion des cookies
        politique des cookies
        politique en matière de cookies
        politique relative aux cookies
        pour en savoir plus, y compris sur la façon de contrôler les cookies, reportez-vous à ce qui suit : *
        préférences cookies
        préférences de confidentialité
        préférences en matière de cookies
        refuser les cookies
        refuser tous les cookies
        refuser tout
        respect de votre vie privée
        tout accepter
        tout accepter et fermer
        tout autoriser
        tout refuser
        voir les préférences
        vos choix de confidentialité
        vos choix en matière de cookies
        vos préférences en matière de cookies
        votre vie privée nous importe
    """,
    "es": """
        (siempre requerido)
        Activar o desactivar todos los servicios
        Mostrar/ocultar información sobre almacenamiento de cookies
        Permitir todas las cookies
        acepta las cookies
        aceptar cookies
        aceptar las cookies
        aceptar todas
        aceptar todas las cookies
        aceptar todo
        aceptar todo y cerrar
        aceptar y cerrar
        aceptar y continuar
        administrar consentimiento
        administrar cookies
        ajustes de cookies
        aviso de cookies
        centro de preferencias de privacidad
        configuración de cookies
        configurar cookies
        configurar las cookies
        continuar sin aceptar
        cookies estrictamente necesarias
        esta web usa cookies
        esta web utiliza cookies
        este sitio usa cookies
        este sitio utiliza cookies
        este sitio web utiliza cookies
        gestionar consentimiento
        gestionar cookies
        gestionar el consentimiento
        gestionar el consentimiento de las cookies
        gestionar las cookies
        gestión de cookies
        modificar consentimiento
        no vender mi información personal
        panel de cookies
        para obtener más información, incluido cómo controlar las cookies, consulta aquí: política de cookies
        política de cookies
        política de cookies (ue)
        políticas de cookies
        preferencias de cookies
        preferencias de privacidad
        privacidad y cookies: este sitio utiliza cookies. al continuar utilizando esta web, aceptas su uso
        rechazar cookies
        rechazar las cookies
        rechazar todas
        rechazar todas las cookies
        rechazar todo
        respetamos su privacidad
        resumen de privacidad
        si continúa navegando, consideramos que acepta su uso
        si continúas navegando, consideramos que aceptas su uso
        solo cookies necesarias
        tus opciones de privacidad
        usamos cookies
        utilizamos cookies
        valoramos su privacidad
        valoramos tu privacidad
        ver preferencias
    """,
    "pt": """
        (sempre necessário)
        Habilitar ou desabilitar todos os serviços
        Mostrar/ocultar informações sobre armazenamento de cookies
        Permite todos os cookies
        Por favor, desative seu bloqueador de publicidades para poder personalizar
        aceitar cookies
        aceitar e continuar
        aceitar e fechar
        aceitar os cookies
        aceitar todos
        aceitar todos os cookies
        aviso de cookies
        configurar cookies
        configuração de cookies
        configurações de cookies
        continuar sem aceitar
        cookies estritamente necessários
        definições de cookies
        este site usa cookies
        este site utiliza cookies
        este website utiliza cookies
        gerenciar consentimento
        gerenciar cookies
        gerir consentimento
        gerir cookies
        gestão de cookies
        não vender minhas informações pessoais
        para saber mais, inclusive sobre como controlar os cookies, consulte aqui: política de cookies
        política de cookies
        políticas de cookies
        preferências de cookies
        preferências de privacidade
        privacidade e cookies: esse site utiliza cookies. ao continuar a usar este site, você concorda com seu uso
        recusar cookies
        recusar todos
        rejeitar cookies
        rejeitar todos
        rejeitar todos os cookies
        sua privacidade é importante para nós
        usamos cookies
        utilizamos cookies
        valorizamos sua privacidade
        ver preferências
    """,
    "it": """
        (sempre richiesto)
        Attivare o disattivare tutti i servizi
        Consenti tutti i cookie
        Disabilita il tuo adblocker per iniziare la navigazione
        Gestione dei servizi
        Mostra/nascondi informazioni sulla memorizzazione dei cookie
        accetta e chiudi
        accetta e continua
        accetta i cookie
        accetta tutti
        accetta tutti i cookie
        accetta tutto
        accetto i cookie
        centro preferenze privacy
        continua senza accettare
        cookie policy
        cookie strettamente necessari
        gestione cookie
        gestione dei cookie
        gestisci consenso
        gestisci consenso cookie
        gestisci cookie
        gestisci i cookie
        gestisci le preferenze
        impostazioni cookie
        impostazioni dei cookie
        informativa cookie
        informativa sui cookie
        la tua privacy è importante per noi
        le tue preferenze relative alla privacy
        modifica preferenze cookie
        per ulteriori informazioni, anche sul controllo dei cookie, leggi qui: informativa sui cookie
        personalizza cookie
        politica dei cookie
        preferenze cookie
        preferenze privacy
        privacy e cookie: questo sito utilizza cookie. continuando a utilizzare questo sito web, *
        questo sito usa i cookie
        questo sito utilizza cookie
        questo sito utilizza i cookie
        revoca il consenso
        rifiuta i cookie
        rifiuta tutti
        rifiuta tutti i cookie
        rifiuta tutto
        rivedi le tue scelte sui cookie
        usiamo i cookie
        utilizziamo i cookie
        visualizza preferenze
    """,
    "nl": """
        (altijd nodig)
        Alle diensten in- of uitschakelen
        Schakel uw adblocker uit om te beginnen met aanpassen
        Sta alle cookies toe
        Toon/verberg informatie over cookie opslag
        accepteer alle cookies
        accepteer cookies
        alle cookies accepteren
        alle cookies toestaan
        alleen noodzakelijke cookies
        alles accepteren
        alles afwijzen
        alles weigeren
        beheer cookie toestemming
        beheer cookies
        beheer toestemming
        cookie-instellingen
        cookie-instellingen aanpassen
        cookie-voorkeuren
        cookiebeleid
        cookieinstellingen
        cookies accepteren
        cookies beheren
        cookies instellen
        cookies weigeren
        cookieverklaring
        cookievoorkeuren
        deze site gebruikt cookies
        deze website gebruikt cookies
        deze website maakt gebruik van cookies
        privacy en cookies: deze site maakt gebruik van cookies. door verder te gaan op deze website, ga je *
        strikt noodzakelijke cookies
        toestemming beheren
        toestemming wijzigen
        voor meer informatie, onder andere over cookiebeheer, bekijk je: cookiebeleid
        we gebruiken cookies
        wij gebruiken cookies
        wijzig cookie-instellingen
    """,
    "sv": """
        (Krävs alltid)
        Den här hemsidan använder kakor för att förbättra funktionen
        Inaktivera din adblock för att börja anpassa
        Tillåt alla cookie
        Visa / dölj information om lagring av cookies
        acceptera alla
        acceptera alla cookies
        acceptera cookies
        acceptera kakor
        anpassa cookies
        avvisa alla
        cookieinställningar
        cookiepolicy
        cookies på denna webbplats
        den här webbplatsen använder cookies
        endast nödvändiga cookies
        godkänn alla
        godkänn alla cookies
        godkänn alla kakor
        hantera cookies
        hantera samtycke
        inställningar för cookies
        inställningar för kakor
        integritetsinställningar
        neka alla
        tillåt alla cookies
        vi använder cookies
        vi använder kakor
        Ändra för alla appar
    """,
    "da": """
        (Altid nødvendig)
        Aktiver/deaktiver alle applikatione
        Deaktiver venligst din adblocker for at begynde tilpasningen
        Vis / skjul informationer om opbevaring af cookies
        accepter alle
        accepter alle cookies
        accepter cookies
        administrer cookies
        administrer samtykke
        afvis alle
        afvis alle cookies
        cookie-indstillinger
        cookieindstillinger
        cookiepolitik
        cookies på denne hjemmeside
        denne hjemmeside bruger cookies
        denne side bruger cookies
        dette website bruger cookies
        indstillinger for cookies
        kun nødvendige cookies
        privatlivsindstillinger
        tillad alle
        tillad alle cookies
        vi bruger cookies
    """,
    "nb": """
        (alltid påkrevd)
        Bytt alle apper
        For å gjøre endringer, vær så snill å deaktivere annonse-blokkering
        Tillat alle informasjonskapsler
        Vis / skjul informasjon om lagring av informasjonskapsler
        administrer informasjonskapsler
        administrer samtykke
        avvis alle
        endre samtykke
        godta alle
        godta alle informasjonskapsler
        godta informasjonskapsler
        godta kun nødvendige
        innstillinger for informasjonskapsler
        kun nødvendige informasjonskapsler
        personvern og cookies
        personvern og informasjonskapsler
        personverninnstillinger
        tillat alle
        vi bruker cookies
        vi bruker informasjonskapsler
    """,
    "fi": """
        (vaaditaan)
        Estä adblocker muuttaaksesi asetuksia
        Näytä/piilota tiedot evästeistä ja niiden säilytyksestä
        evästeasetukset
        evästekäytännöt
        evästekäytäntö
        evästeseloste
        hallitse evästeitä
        hallitse suostumusta
        hylkää kaikki
        hylkää kaikki evästeet
        hyväksy evästeet
        hyväksy kaikki
        hyväksy kaikki evästeet
        hyväksy vain välttämättömät
        kiellä kaikki
        käytämme evästeitä
        muokkaa evästeasetuksia
        tietosuoja-asetukset
        tämä sivusto käyttää evästeitä
        vain välttämättömät evästeet
        yksityisyysasetukset
    """,
    "pl": """
        (zawsze wymagane)
        Pokaż/ukryj informacje o zapisie plików cookie
        Prosze wylaczyc adblocker aby rozpoczac dostosowanie do potrzeb uzytkownika
        Włącz lub wyłącz wszystkie usługi
        Zezwól na wszystkie pliki cookies
        akceptuj wszystkie
        akceptuję pliki cookie
        akceptuję wszystkie
        cenimy prywatność użytkowników
        cenimy twoją prywatność
        dowiedz się więcej o cookies
        informacja o cookies
        kliknij tutaj, aby wyrazić zgodę i ukryć komunikat
        odrzuć pliki cookie
        odrzuć wszystkie
        odrzuć wszystko
        polityka cookie
        polityka cookies
        polityka plików cookie
        polityka plików cookies
        preferencje plików cookie
        ta strona korzysta z plików cookie
        ta strona używa cookies
        ta strona używa plików cookie
        ustawienia ciasteczek
        ustawienia cookie
        ustawienia cookies
        ustawienia plików cookie
        ustawienia plików cookies
        używamy ciasteczek
        używamy plików cookie
        zaakceptuj pliki cookie
        zaakceptuj wszystkie
        zaakceptuj wszystko
        zarządzaj cookies
        zarządzaj plikami cookie
        zarządzaj preferencjami
        zarządzaj prywatnością
        zarządzaj zgodami plików cookie
        zarządzaj zgodą
        zgadzam się na pliki cookie
        zmień ustawienia prywatności
    """,
    "cs": """
        (vždy vyžadováno)
        Povolit všechny soubory cookie
        Pro úpravu osobních preferencí si, prosím, vypni adblock
        Tato stránka využívá cookies a dává ti na výběr, co chceš aktivovat
        Zobrazit/skrýt informace o ukládání souborů cookie
        nastavení cookie
        nastavení cookies
        nastavení ochrany soukromí
        nastavení souborů cookie
        odmítnout cookies
        odmítnout vše
        odmítnout všechny cookies
        podrobné nastavení cookies
        používáme cookies
        používáme soubory cookie
        povolit nebo zakázat všechny služby
        povolit vše
        přijmout cookies
        přijmout vše
        přijmout všechny cookies
        přijmout všechny soubory cookie
        souhlas s cookies
        souhlasím s cookies
        spravovat souhlas
        spravovat souhlas s cookies
        správa cookies
        tato stránka používá cookies
        tento web používá cookies
        uložit předvolby
        upravit nastavení cookies
        vaše soukromí je pro nás důležité
        zobrazit předvolby
        zásady cookies
        zásady používání cookies
        zásady používání souborů cookie
    """,
    "hu": """
        (mindig szükséges)
        A testreszabás megkezdéséhez állítsd le az adblockert, kérlek
        A webhely tartalmának megjelenítéséhez és a felhasználói élmény javításához cookie-kat használunk
        Elfogadom az öszeset
        Információk megjelenítése / elrejtése a süti-tárolással kapcsolatban
        a weboldal sütiket használ
        az összes elfogadása
        az összes elutasítása
        cookie beállítások
        cookie szabályzat
        cookie tájékoztató
        elfogadom a sütiket
        ez a weboldal sütiket használ
        hozzájárulás kezelése
        minden elfogadása
        minden süti elfogadása
        süti beállítások
        süti preferenciák
        süti szabályzat
        süti tájékoztató
        sütik elfogadása
        sütik kezelése
        sütiket használunk
        sütiket használunk *
        Összes app átkapcsolása
        összes elfogadása
        összes elutasítása
        összes süti elfogadása
        összes süti elutasítása
    """,
    "ro": """
        (întotdeauna necesar)
        Afișați / ascundeți informații despre stocarea modulelor cookie
        Comutați între toate aplicațiile
        Dezactivați-vă adblocker-ul pentru a începe personalizarea
        Permiteți toate cookie-urile
        acceptați toate
        acceptă cookie-urile
        acceptă toate
        acceptă toate cookie-urile
        acceptă tot
        acest site folosește cookie-uri
        acest site utilizează cookie-uri
        cookie-uri strict necesare
        folosim cookie-uri
        gestionați cookie-urile
        gestionează consimțământul
        gestionează cookie-urile
        politica cookie
        politica cookies
        politica de cookie-uri
        politica de cookies
        politica privind cookie-urile
        preferințe cookie
        refuză toate cookie-urile
        respinge toate
        respinge toate cookie-urile
        respingeți toate
        salvează preferințele
        setări cookie
        setări cookie-uri
        setări cookies
        setări de confidențialitate
        utilizăm cookie-uri
    """,
    "el": """
        Για όλες τις εφαρμογές
        Επέτρεψε όλα τα "μπισκότα" (cookies)
        Ο ιστότοπος αυτός χρησιμοποιεί "μπισκότα" (cookies) και σας επιτρέπει να ελέγξετε τι θέλετε να ενεργοποιήσετε
        Παρακαλώ απενεργοποιήστε τα προγράμματα απόρριψης διαφημίσεων για να ξεκινήσετε τις τροποποιήσεις σας
        Προβολή/Απόκρυψη πληροφοριών για την αποθήκευση "μπισκότων" (cookies)
        αποδέχομαι τα cookies
        αποδοχή cookies
        αποδοχή όλων
        αποδοχή όλων των cookies
        απολύτως απαραίτητα cookies
        απόρριψη όλων
        απόρριψη όλων των cookies
        διαχείριση cookies
        διαχείριση συγκατάθεσης
        διαχείριση συγκατάθεσης cookies
        πολιτική cookies
        προτιμήσεις cookies
        ρυθμίσεις cookies
        ρυθμίσεις απορρήτου
        χρησιμοποιούμε cookies
    """,
    "tr": """
        (her zaman gerekli)
        Kişiselleştirmeye başlamak için lütfen reklam engelleyicinizi devre dışı bırakın
        Tüm uygulamaları aç/kapat
        bu site çerez kullanmaktadır
        bu web sitesi çerez kullanmaktadır
        gizlilik tercihleri
        onayı yönet
        sitemizde * çerezler kullanılmaktadır
        sitemizde çerezler kullanılmaktadır
        tüm çerezlere izin ver
        tüm çerezlere izin verin
        tüm çerezleri kabul et
        tüm çerezleri reddet
        tümünü kabul et
        tümünü reddet
        Çerezlerin depolanmasıyla ilgili bilgileri göster / gizle
        çerez ayarları
        çerez ayarlarını yönet
        çerez aydınlatma metni
        çerez bildirimi
        çerez politikası
        çerez tercihleri
        çerez yönetimi
        çerezleri kabul et
        çerezleri reddet
        çerezleri yönet
    """,
    "ru": """
        (всегда обязательный)
        Переключить все приложения
        Пожалуйста дезактивируйте АдБлокер чтобы начать настройку
        Разрешить использование cookies
        Этот сайт использует кукис и позволяет вам контролировать сервисы которые вы хотите активировать
        мы используем cookie
        мы используем cookies
        мы используем куки
        мы используем файлы cookie
        настройки cookie
        настройки cookies
        настройки файлов cookie
        наш сайт использует cookie
        отклонить все
        отклонить все файлы cookie
        политика cookie
        политика в отношении файлов cookie
        политика использования cookie
        политика использования файлов cookie
        принять cookie
        принять все
        принять все cookie
        принять все файлы cookie
        согласие на использование файлов cookie
        согласиться и продолжить
        управление cookie
        управление согласием
        этот сайт использует cookie
        этот сайт использует cookies
        этот сайт использует куки
        этот сайт использует файлы cookie
    """,
    "uk": """
        Будь ласка вимкніть ваш блокувач реклами, щоб перейти до налаштувань
        Все прийняти
        Показати/приховати інформацію про збереження кукі
        Цей сайт використовує кукі і дає вам можливість обрати ті, які ви хочете увімкнути
        відхилити все
        відхилити всі файли cookie
        керування cookie
        керувати згодою
        ми використовуємо cookie
        ми використовуємо файли cookie
        налаштування cookie
        налаштування файлів cookie
        необхідні файли cookie
        політика cookie
        політика використання файлів cookie
        прийняти cookie
        прийняти все
        прийняти всі
        прийняти всі cookie
        прийняти всі файли cookie
        цей сайт використовує cookie
        цей сайт використовує файли cookie
    """,
    "ar": """
        إخفاء لافتة ملفات تعريف الارتباط
        إدارة الموافقة
        إدارة ملفات تعريف الارتباط
        إظهار/إخفاء معلومات حول تخزين ملفات تعريف الارتباط
        إعدادات الكوكيز
        إعدادات ملفات تعريف الارتباط
        رفض الكل
        رفض جميع ملفات تعريف الارتباط
        سياسة الكوكيز
        سياسة ملفات الارتباط
        سياسة ملفات تعريف الارتباط
        قبول الكل
        قبول جميع ملفات تعريف الارتباط
        قبول كل ملفات تعريف الارتباط
        قبول ملفات تعريف الارتباط
        نحن نستخدم ملفات تعريف الارتباط
        نحن نقدر خصوصيتك
        نستخدم ملفات تعريف الارتباط
        هذا الموقع يستخدم ملفات تعريف الارتباط
        يرجى إلغاء تنشيط adblocker لبدء التخصيص
        يستخدم هذا الموقع ملفات تعريف الارتباط
    """,
    "fa": """
        این سایت از کوکی استفاده می‌کند
        این سایت از کوکی‌ها استفاده می‌کند
        این وبسایت از کوکی استفاده می‌کند
        این وب‌سایت از کوکی‌ها استفاده می‌کند
        تنظیمات کوکی
        تنظیمات کوکی‌ها
        رد همه
        رد همه کوکی‌ها
        سیاست کوکی
        ما از کوکی‌ها استفاده می‌کنیم
        مدیریت کوکی‌ها
        پذیرش همه
        پذیرش همه کوکی‌ها
    """,
    "he": """
        אישור כל העוגיות
        אנו משתמשים בעוגיות
        אנחנו משתמשים בעוגיות
        אשר הכל
        אתר זה משתמש בעוגיות
        אתר זה עושה שימוש בעוגיות
        דחה את כל העוגיות
        דחה הכל
        הגדרות עוגיות
        הגדרות פרטיות
        הגדרות קוקיז
        מדיניות עוגיות
        מדיניות קובצי cookie
        ניהול עוגיות
        קבל את כל העוגיות
        קבל הכל
    """,
    "hi": """
        कुकी नीति
        कुकी सेटिंग
        कुकी सेटिंग्स
        यह वेबसाइट कुकीज़ का उपयोग करती है
        सभी कुकी स्वीकार करें
        सभी कुकीज़ अस्वीकार करें
        सभी कुकीज़ स्वीकार करें
        सभी को अस्वीकार करें
        सभी स्वीकार करें
        हम कुकीज़ का उपयोग करते हैं
    """,
    "id": """
        kami menggunakan cookie
        kebijakan cookie
        kelola cookie
        kelola persetujuan
        pengaturan cookie
        preferensi cookie
        situs ini menggunakan cookie
        situs web ini menggunakan cookie
        terima cookie
        terima semua
        terima semua cookie
        tolak semua
        tolak semua cookie
    """,
    "vi": """
        Cho phép tất cả các Cookies
        Hiển thị / ẩn thông tin về lưu trữ cookie
        Quản lý dịch vụ
        Vui lòng vô hiệu hóa trình chặn quảng cáo của bạn để bắt đầu tùy chỉnh
        cho phép tất cả các cookie
        chính sách cookie
        chúng tôi sử dụng cookie
        chấp nhận cookie
        chấp nhận tất cả
        chấp nhận tất cả cookie
        cài đặt cookie
        cài đặt quyền riêng tư
        quản lý cookie
        trang web này sử dụng cookie
        tùy chọn cookie
        từ chối tất cả
        từ chối tất cả cookie
        ẩn biểu ngữ cookie
    """,
    "zh": """
        (总是需要)
        cookie偏好
        cookie偏好设置
        cookie声明
        cookie政策
        cookie设置
        全部拒绝
        全部接受
        启用或停用所有服务
        必要cookie
        您的隐私选择
        感谢您停用广告拦截功能并开始个性化设置。
        我们使用cookie
        拒绝所有
        拒绝所有cookie
        接受cookie
        接受全部
        接受全部cookie
        接受所有
        接受所有 cookie
        接受所有cookie
        接受所有cookies
        显示/隐藏cookie存储信息。
        本站使用cookie
        本网站使用cookie
        此网站使用Cookie来改善您的体验。
        管理cookie
        管理cookie偏好
        管理同意
        这个网站使用cookie， 并让您可以控制想要激活的内容。
        隐私偏好中心
        cookie偏好設定
        cookie聲明
        cookie設定
        全部拒絕
        您的隱私權選擇
        我們使用cookie
        拒絕所有
        拒絕所有 cookie
        拒絕所有cookie
        接受全部 cookie
        本網站使用cookie
        此網站使用Cookie來改善您的體驗。
    """,
    "ja": """
        cookie ポリシー
        cookieについて
        cookieの使用について
        cookieの設定
        cookieを受け入れる
        cookieを管理
        cookieポリシー
        cookie設定
        このサイトではcookieを使用しています
        すべてのcookieを受け入れる
        すべてのcookieを拒否
        すべてのcookieを拒否する
        すべてのcookieを許可する
        すべてのクッキーを拒否する
        すべてのクッキーを許可する
        すべて受け入れる
        すべて拒否
        すべて許可
        カスタマイズを開始するには、広告ブロッカーを無効にしてください。
        クッキー バナーを非表示にする
        クッキーの保存に関する情報の表示/非表示
        クッキーの設定
        クッキーを許可する
        クッキーポリシー
        クッキー設定
        サービスを管理
        プライバシー設定センター
        同意して続ける
        同意を管理
        当サイトではcookieを使用しています
        必須cookie
    """,
    "ko": """
        맞춤 설정의 시작을 위해 광고차단 기능을 비활성화하세요
        모두 거부
        모두 수락
        모두 허용
        모든 쿠키 거부
        모든 쿠키 수락
        모든 쿠키 허용
        우리는 쿠키를 사용합니다
        이 사이트는 쿠키를 사용합니다
        이 웹 사이트는 귀하의 경험을 향상시키기 위해 Cookie를 사용합니다
        이 웹사이트는 쿠키를 사용합니다
        쿠키 관리
        쿠키 동의
        쿠키 배너 숨기기
        쿠키 설정
        쿠키 수락
        쿠키 저장에 대한 정보 표시/숨기기
        쿠키 정책
        쿠키 허용
        필수 쿠키
    """,
}


RULES = [
    Phrases(
        id="consent/button",
        reason="It is a heading, a link or a button of a cookie notice.",
        phrases=BUTTONS,
        longest=200,
        removes=[
            "Accept all cookies",
            "⟦Your Privacy Choices⟧\nThe council meets on Monday.",
            "⟦Cookie-Einstellungen⟧\nDer Rat tagt am Montag.",
            "Gérer le consentement aux cookies",
        ],
        keeps=[
            "Cookies with oats and raisins",
            "She accepts all cookies that her grandchildren bake.",
            "Manage your time before it manages you",
        ],
    ),
]
