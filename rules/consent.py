"""Consent: cookie notices and their buttons, lists of purposes, privacy choices, placeholders of embedded content.

Not cruft: an article about cookies of either kind, a privacy policy that is the page's own text, a recipe.
"""

from cleaner.rule import REPORTED, Line, Phrases

# Whole lines of a cookie notice, and of the links and buttons around it.
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

# Buttons of a notice that other dialogs print, too.
BUTTONS_WEAK = {
    "en": """
        Let me choose
        Manage services
        Protecting your privacy
        about cookies
        accept
        accept & close
        accept & continue
        accept all
        accept and close
        accept and continue
        accept cookies
        accept deny
        accept reject
        accept terms & continue
        advertising cookies
        agree & proceed
        agree and close
        agree and continue
        agree and proceed
        all cookies
        allow
        allow all
        allow cookies
        always active
        always enabled
        analytical cookies
        analytics cookies
        cancel
        change privacy settings
        confirm choices
        confirm selection
        consent management
        consent preferences center
        content is blocked
        content not available
        continue without consent
        cookie consent
        cookie control
        cookie controls
        cookie information
        cookie law
        cookie list
        cookie management
        cookie usage
        cookie use
        cookies
        cookies & privacy
        cookies and privacy
        customise
        customise cookies
        customize
        customize cookies
        customize settings
        data protection settings
        decline
        decline all
        delete cookies
        deny
        deny all
        disable all cookies
        disagree
        do not accept
        embedded content
        enable cookies
        essential
        essential cookies
        essential only
        eu privacy
        external content
        for performance and personalization
        functional
        functional cookies
        functionality cookies
        gdpr settings
        got it!
        got it, thanks!
        i accept
        i decline
        i do not accept
        i understand
        interest-based ads
        learn about cookies
        legitimate interest
        load content
        load map
        load post
        load video
        manage
        manage consent
        manage cookies
        manage my choices
        manage options
        manage preferences
        manage privacy
        manage privacy settings
        manage settings
        manage trackers
        manage tracking
        manage vendors
        manage your cookies
        manage your privacy
        marketing cookies
        more about cookies
        more options
        necessary
        necessary cookies
        necessary only
        no, adjust
        no, thank you
        non-essential cookies
        opt-out
        optional cookies
        our cookies
        out of these cookies
        performance cookies
        personalization
        personalization cookies
        preference center
        preference cookies
        preferences
        privacy & cookies
        privacy and cookies
        privacy center
        privacy consent
        privacy options
        privacy overview
        privacy preferences
        privacy rights
        privacy settings
        purposes
        refuse cookies
        reject
        reject all
        reject cookies
        required cookies
        reset cookie settings
        revoke consent
        save & close
        save & exit
        save and close
        save my preferences
        save preferences
        save settings
        show details
        show preferences
        show purposes
        social cookies
        social media cookies
        statistics
        statistics cookies
        strictly necessary
        strictly necessary cookies
        strictly necessary cookies always enabled
        targeting
        targeting cookies
        technical cookies
        third parties
        third party content
        third party cookies
        third-party content
        tracking cookies
        unclassified
        unclassified cookies
        update privacy settings
        use of cookies
        user consent
        vendors
        vendors list
        view cookies
        view details
        view preferences
        we and our partners
        withdraw consent
        yes, i accept
        yes, i agree
        your choices
        your privacy rights
        your privacy settings
    """,
    "de": """
        Lassen Sie mich wählen
        Schutz der Privatsphäre
        Verstanden!
        ablehnen
        akzeptiere alle
        akzeptieren
        alle ablehnen
        alle auswählen
        alles akzeptieren
        analyse-cookies
        andere cookies
        anpassen
        auswahl bestätigen
        auswahl speichern
        beitrag laden
        cookie laufzeit
        cookies
        cookies aktivieren
        datenschutz-einstellungen
        datenschutzeinstellungen
        dauerhaft aktivieren
        details anzeigen
        eingebetteter inhalt
        einstellungen anpassen
        einstellungen ansehen
        einstellungen speichern
        einstellungen verwalten
        einverstanden
        einwilligung widerrufen
        erforderliche cookies
        essentiell
        essenziell
        essenzielle cookies
        externe inhalte
        externe medien
        externer inhalt
        externes video
        funktional
        funktionale cookies
        funktionelle cookies
        ich akzeptiere
        ich lehne ab
        immer aktiv
        inhalt nicht verfügbar
        jetzt laden
        karte laden
        marketing-cookies
        mehr informationen zum datenschutz
        mehr optionen
        nicht zustimmen
        nicht-essenzielle cookies
        notwendig
        notwendige cookies
        nur notwendige
        performance-cookies
        privacy center
        privatsphäre einstellungen
        privatsphäre-einstellungen
        präferenzen
        session-cookie
        statistik
        statistiken
        technisch erforderliche cookies
        technisch notwendige cookies
        unbedingt erforderliche cookies
        verwendung von cookies
        video laden
        was sind externe inhalte
        zulassen
        zustimmen
    """,
    "fr": """
        C'est bon
        Laissez-moi choisir
        Paramétrer vos choix
        Protection de votre vie privée
        accepter
        autoriser
        contenu bloqué
        contenu externe
        contenu tiers
        contenus externes
        cookies
        cookies de performance
        cookies essentiels
        cookies fonctionnels
        cookies marketing
        cookies nécessaires
        cookies publicitaires
        enregistrer les préférences
        gérer les options
        gérer les préférences
        j'accepte
        je refuse
        nos cookies
        nécessaire
        paramètres de confidentialité
        paramétrer
        personnaliser
        préférences
        refuser
        statistiques
        toujours activé
        utilisation des cookies
    """,
    "es": """
        (desactivar)
        Descartar todas
        Gestionar servicios
        Protegiendo tu privacidad
        Quiero elegir
        aceptar
        ajustes de privacidad
        configuración de la privacidad
        configuración de privacidad
        configurar
        contenido bloqueado
        contenido externo
        cookies
        cookies de rendimiento
        cookies esenciales
        cookies funcionales
        cookies necesarias
        denegar
        estadísticas
        gestionar opciones
        gestionar preferencias
        guardar preferencias
        necesarias
        opciones de privacidad
        preferencias
        rechazar
        siempre activo
        solo necesarias
        uso de cookies
        ¡Entendido!
    """,
    "pt": """
        Deixe-me escolher
        Entendi!
        Gerenciar configurações
        Gerenciar serviços
        Proteger sua privacidade
        aceitar
        concordo
        configurações de privacidade
        conteúdo bloqueado
        conteúdo externo
        cookies
        cookies essenciais
        cookies funcionais
        cookies necessários
        definições de privacidade
        estatísticas
        gerenciar preferências
        gerir preferências
        guardar preferências
        necessários
        preferências
        recusar
        rejeitar
        sempre ativado
        uso de cookies
    """,
    "it": """
        D'accordo!
        Gestisci le opzioni
        Lasciatemi scegliere
        Rifiuto
        Tutela della privacy
        accetta
        accetto
        contenuti esterni
        contenuto bloccato
        contenuto esterno
        cookie
        cookie essenziali
        cookie funzionali
        cookie necessari
        cookie tecnici
        gestisci opzioni
        gestisci preferenze
        impostazioni privacy
        necessari
        preferenze
        rifiuta
        salva preferenze
        scopri di più e personalizza
        sempre attivo
        statistiche
    """,
    "nl": """
        Beheer instellingen
        Bescherming van uw privacy
        Ik weiger
        Instellingen
        Laat me kiezen
        accepteren
        afwijzen
        akkoord
        altijd actief
        beheer opties
        cookies
        externe inhoud
        functionele cookies
        gebruik van cookies
        noodzakelijk
        noodzakelijke cookies
        onze cookies
        privacy-instellingen
        privacyinstellingen
        statistieken
        voorkeuren
        voorkeuren beheren
        voorkeuren bekijken
        voorkeuren opslaan
        weigeren
    """,
    "pl": """
        Akceptuj
        Ochrona prywatności
        Odmawiam
        Odrzucać
        Pozwól mi wybrać
        Wyraź zgodę
        Zarządzanie usługami
        akceptuję
        cookies
        niezbędne
        niezbędne pliki cookie
        odrzuć
        preferencje
        rozumiem
        statystyka
        treści zewnętrzne
        treść zewnętrzna
        ustawienia prywatności
        zaakceptuj
        zarządzaj ustawieniami
        zawsze aktywne
        zgadzam się
    """,
    "ru": """
        (отказаться)
        Защитить вашу конфиденциальность
        Настроить
        Настройка сервисов
        Отказаться
        Понял!
        Соглашение
        Управлять настройками
        внешний контент
        настройки конфиденциальности
        необходимые файлы cookie
        обязательные файлы cookie
        отклонить
        понятно
        принять
        принять выбранные
        разрешить все
        согласен
        управление файлами cookie
    """,
    "sv": """
        (Avaktivera)
        Acceptera
        Avböj
        Avböj kakor
        Hantera inställningar
        Hantera tjänster
        Jag förstår!
        Skydda din integritet
        alltid aktiv
        externt innehåll
        nödvändiga cookies
        nödvändiga kakor
        om cookies
        om kakor
        visa innehåll
    """,
    "da": """
        Administrer indstillinger
        Administrer tjenester
        Afvis
        Beskyttelse af dit privatliv
        Flere informationer finde du under #
        altid aktiv
        eksternt indhold
        nødvendige cookies
        om cookies
        vis indhold
    """,
    "nb": """
        Akseptert
        Avslå
        Beskytt ditt personvern
        Innstillinger
        Lær mer
        alltid aktiv
        bruk av informasjonskapsler
        eksternt innhold
        informasjonskapsler
        nødvendige informasjonskapsler
        om informasjonskapsler
        vis innhold
    """,
    "fi": """
        (ladataan oletuksena)
        Hallinnoi asetuksia
        Hallinnoi palveluja
        Hylkää
        Keräämämme tiedot
        Valitse kaikki
        Yksityisyyden suojaaminen
        aina käytössä
        evästeet
        evästeiden hallinta
        hyväksy valitut
        hyväksyn
        tallenna asetukset
        tietosuojasivultamme
        ulkoinen sisältö
        vain välttämättömät
        välttämättömät evästeet
    """,
    "cs": """
        Akceptovat
        Chrání tvé soukromí
        Spravovat nastavení
        Spravovat služby
        externí obsah
        nastavení soukromí
        nezbytné cookies
        nezbytně nutné cookies
        nutné cookies
        odmítnout všechny
        přijmout všechny
        rozumím
        souhlasím
        spravovat cookies
        uložit nastavení
        vždy aktivní
    """,
    "hu": """
        (leiratkozás)
        Beállítások
        Elfogadás
        Elutasít
        Személyi adataid védelme
        adatvédelmi beállítások
        adatvédelmi irányelveinket
        beállítások kezelése
        beállítások mentése
        elfogadom az összeset
        elutasítás
        kötelező sütik
        mindig aktív
        ok, elfogadom
        rendben
        szolgáltatások kezelése
        szükséges sütik
        süti hozzájárulás
        értem
    """,
    "ro": """
        Gestionați serviciile
        Protejați-vă confidențialitatea
        Renunță
        am înțeles
        cookie-uri necesare
        gestionați setările
        gestionează preferințele
        modifică setările
        politica privacy
        refuză toate
        sunt de acord
        întotdeauna activ
    """,
    "el": """
        (απαιτούμενο)
        (μη απαιτούμενο)
        Αποδοχή
        Απόρριπτω
        Διαχείριση υπηρεσιών
        Προστασία των προσωπικών σας δεδομένων
        άρνηση
        απαραίτητα cookies
        αποδοχή επιλεγμένων
        αποθήκευση προτιμήσεων
        διαχείριση προτιμήσεων
        κατάλαβα
        πάντα ενεργό
        περισσότερες επιλογές
        συγκατάθεση για cookies
        συμφωνώ
        χρήση cookies
    """,
    "tr": """
        (isteğe bağlı)
        Ayarları yönet
        Gizliliğinin korunması
        Hizmet yönetimi
        Kabul et
        Reddet
        Sakladığımız bilgiler
        anladım
        gerekli çerezler
        gizlilik ayarları
        hepsini kabul et
        her zaman etkin
        kabul ediyorum
        tercihleri kaydet
        tercihleri yönet
        zorunlu çerezler
        çerez yönetimi paneli
    """,
    "ar": """
        أوافق
        إدارة الإعدادات
        إدارة التفضيلات
        إدارة الخدمات
        إعدادات الخصوصية
        السماح للكل
        تخصيص
        تفاصيل ملفات تعريف الارتباط
        تقبل كل شيء
        حفظ التفضيلات
        حماية خصوصيتك
        رفض
        رفض كل شيء
        سماح
        فهمت
        قبول
        قبول كل شيء
        لوحة إدارة ملفات تعريف الارتباط
        مركز تفضيلات الموافقة
        ملفات تعريف الارتباط الإلزامية
        ملفات تعريف الارتباط التحليلية
        ملفات تعريف الارتباط الضرورية
        ملفات تعريف الارتباط الضرورية للغاية
        منع
        موافق
    """,
    "fa": """
        تایید
        تنظیمات حریم خصوصی
        رد کردن
        سیاست کوکی‌ها
        متوجه شدم
        مدیریت تنظیمات
        می‌پذیرم
        پذیرش
        پذیرفتن همه
    """,
    "hi": """
        अस्वीकार करें
        कुकी प्राथमिकताएं
        कुकी वरीयताएँ
        कुकी सहमति
        कुकीज़ प्रबंधित करें
        गोपनीयता सेटिंग
        ठीक है
        प्राथमिकताएं प्रबंधित करें
        मैं सहमत हूँ
        वरीयताएँ प्रबंधित करें
        वरीयताएँ सहेजें
        सभी अस्वीकार करें
        सहमत हूं
        सेटिंग्स मैनेज करें
        स्वीकार करें
    """,
    "id": """
        Kelola pengaturan
        Menolak
        cookie yang diperlukan
        izinkan semua
        kelola preferensi
        mengerti
        pengaturan privasi
        selalu aktif
        setuju
        simpan preferensi
        terima
        tolak
    """,
    "vi": """
        Bảo vệ sự riêng tư của bạn
        Cài đặt
        Hiểu rồi!
        bảng quản lý cookie
        cho phép
        cho phép tất cả
        chấp nhận
        cookie bắt buộc
        cookie cần thiết
        luôn bật
        lưu tùy chọn
        ok, đồng ý
        quản lý tùy chọn
        tôi đã hiểu
        tôi đồng ý
        từ chối
        đồng ý
        đồng ý cookie
    """,
    "zh": """
        (选择退出)
        cookie 偏好设置
        cookie 政策
        cookie 设置
        cookie管理面板
        cookie详情
        允许全部
        全部允许
        好的，全部接受
        始终启用
        广告宣传
        必要的cookie
        我拒绝
        我知道了
        拒绝
        接受
        服务管理
        知道了！
        管理设定
        管理设置
        让我来选
        隐私设置
        cookie 偏好設定
        cookie 設定
        允許全部
        全部允許
        同意
        始終啟用
        必要 cookie
        我同意
        拒絕
        管理 cookie
        管理設定
        管理設置
        隱私權設定
        隱私設定
    """,
    "ja": """
        cookieの同意
        cookieの管理
        すべて同意する
        すべて拒否する
        すべて許可する
        カスタマイズ
        カスタマイズする
        クッキーの詳細
        クッキー利用の管理について
        サイトの設定
        プライバシーの保護
        プライバシーの設定
        プライバシー設定
        了解しました
        全てに同意する
        同意する
        外部コンテンツ
        常にアクティブ
        必須クッキー
        拒否
        拒否する
        設定を保存
        設定を管理
        許可
        許可しない
        選択内容を保存
    """,
    "ko": """
        개인 정보 보호
        개인정보 설정
        거부
        동의
        동의 허락
        동의 허락 관리
        동의합니다
        모두 동의
        무시
        서비스 관리
        설정 변경
        쿠키 관리 패널
        쿠키 세부정보
        항상 활성화
        허용
        확인
        확인했습니다
    """,
    "he": """
        אישור
        לדחות
        לנהל הגדרות
        לקבל
        מאשר
        מאשרת
        מדיניות קוקיז
    """,
    "uk": """
        Захист вашого особистого життя
        Керувати налаштуваннями
        Прийняти
        відхилити всі
        дозволити все
        дозволити всі
        зрозуміло
        керування послугами
        керування файлами cookie
        обов'язкові кукі
        обов'язкові файли cookie
        панель керування кукі
        політика щодо файлів cookie
    """,
}

# Names of purposes as the advertising industry's consent framework prescribes them.
PURPOSES = {
    "en": """
        Services we would like to use
        These services process personal information to optimize the service that this website offers
        These services process personal information to show you personalized or interest-based advertisements
        This service has not installed any cookie
        This services is loaded by default (but you can opt out)
        actively scan device characteristics for identification
        ad and content measurement, audience insights, and product development
        create a personalised ads profile
        create a personalised content profile
        create profiles for personalised advertising
        create profiles for personalized advertising
        create profiles to personalise content
        create profiles to personalize content
        deliver and present advertising and content
        develop and improve products
        develop and improve services
        ensure security, prevent and detect fraud, and fix errors
        ensure security, prevent fraud, and debug
        identify devices based on information transmitted automatically
        link different devices
        match and combine data from other data sources
        match and combine offline data sources
        measure ad performance
        measure advertising performance
        measure content performance
        personalised ads and content, ad and content measurement, audience insights and product development
        personalised advertising and content, advertising and content measurement, * development
        precise geolocation data, and identification through device scanning
        receive and use automatically-sent device characteristics for identification
        save and communicate privacy choices
        select basic ads
        select personalised ads
        select personalised content
        technically deliver ads or content
        understand audiences through statistics or combinations of data from different sources
        use limited data to select advertising
        use limited data to select content
        use precise geolocation data
        use profiles to select personalised advertising
        use profiles to select personalised content
        use profiles to select personalized advertising
        use profiles to select personalized content
    """,
    "de": """
        Dienste, die wir nutzen möchten
        Diese Dienste verarbeiten personenbezogene Daten, um den von dieser Website angebotenen Service zu optimieren
        Diese Dienste werden standardmäßig geladen (Sie können sich jedoch abmelden)
        Dieser Dienst hat keine 'Cookies' installiert
        abgleichung und kombination von daten aus unterschiedlichen datenquellen
        analyse von zielgruppen durch statistiken oder kombinationen von daten aus verschiedenen quellen
        auswahl einfacher anzeigen
        auswahl personalisierter anzeigen
        auswahl personalisierter inhalte
        bereitstellung und anzeige von werbung und inhalten
        endgeräteeigenschaften zur identifikation aktiv abfragen
        entwicklung und verbesserung der angebote
        erstellung von profilen für personalisierte werbung
        erstellung von profilen zur personalisierung von inhalten
        genaue standortdaten und identifikation durch scannen von endgeräten
        genaue standortdaten verwenden
        gewährleistung der sicherheit, verhinderung und aufdeckung von betrug und fehlerbehebung
        identifikation von endgeräten anhand automatisch übermittelter informationen
        informationen auf einem gerät speichern und/oder abrufen
        messung der performance von inhalten
        messung der werbeleistung
        personalisierte werbung und inhalte, messung von werbeleistung *, zielgruppenforschung *
        speichern von oder zugriff auf informationen auf einem endgerät
        speicherung und kommunikation der entscheidungen zum datenschutz
        verknüpfung verschiedener endgeräte
        verwendung genauer standortdaten
        verwendung reduzierter daten zur auswahl von inhalten
        verwendung reduzierter daten zur auswahl von werbeanzeigen
        verwendung von profilen zur auswahl personalisierter inhalte
        verwendung von profilen zur auswahl personalisierter werbung
    """,
    "fr": """
        Ce service est chargé par défaut (mais vous pouvez le désactiver)
        Ce service n'a déposé aucun cookie
        Ces services traitent les informations personnelles afin d'optimiser le service que ce site Web offre
        Services que nous souhaitons utiliser
        analyser activement les caractéristiques de l'appareil pour l'identification
        assurer la sécurité, prévenir et détecter la fraude et réparer les erreurs
        comprendre les publics par le biais de statistiques ou de combinaisons de données *
        créer des profils de contenus personnalisés
        créer des profils pour la publicité personnalisée
        développer et améliorer les services
        enregistrer et communiquer les choix en matière de confidentialité
        fournir et présenter des publicités et du contenu
        identifier les appareils en fonction des informations transmises automatiquement
        mesurer la performance des contenus
        mesurer la performance des publicités
        mettre en correspondance et combiner des données à partir d'autres sources de données
        relier différents appareils
        stocker et/ou accéder à des informations sur un appareil
        utiliser des données de géolocalisation précises
        utiliser des données limitées pour sélectionner la publicité
        utiliser des données limitées pour sélectionner le contenu
        utiliser des profils pour sélectionner des contenus personnalisés
        utiliser des profils pour sélectionner des publicités personnalisées
    """,
    "es": """
        Este servicio está habilitado por defecto (pero puede optar por lo contrario)
        Este servicio no ha instalado ninguna cookie
        Estos servicios procesan información personal para mostrarle anuncios personalizados o basados en intereses
        Estos servicios procesan información personal para optimizar el servicio que ofrece este sitio
        Servicios que nos gustaría utilizar
        almacenar la información en un dispositivo y/o acceder a ella
        analizar activamente las características del dispositivo para su identificación
        comprender al público a través de estadísticas o a través de la combinación de datos *
        crear perfiles para personalizar el contenido
        crear perfiles para publicidad personalizada
        crear un perfil para la personalización de contenidos
        crear un perfil publicitario personalizado
        desarrollar y mejorar los servicios
        desarrollo y mejora de los servicios
        medir el rendimiento de la publicidad
        medir el rendimiento de los anuncios
        medir el rendimiento del contenido
        uso de datos limitados con el objetivo de seleccionar anuncios básicos
        uso de datos limitados con el objetivo de seleccionar el contenido
        uso de perfiles para la selección de contenidos personalizados
        utilizar datos de localización geográfica precisa
        utilizar perfiles para seleccionar la publicidad personalizada
        vincular diferentes dispositivos
    """,
    "it": """
        Questi servizi elaborano le informazioni personali per ottimizzare il servizio offerto da questo sito web
        Questo servizio non ha inviato nessun cookie
        Questo servizio è caricato di default (ma è possibile scegliere di non usufruirne)
        Servizi che desideriamo utilizzare
        archiviare informazioni su dispositivo e/o accedervi
        comprendere il pubblico attraverso statistiche o combinazioni di dati provenienti da fonti diverse
        creare profili per la personalizzazione dei contenuti
        creare profili per la pubblicità personalizzata
        misurare le prestazioni degli annunci
        misurare le prestazioni dei contenuti
        sviluppare e migliorare i servizi
        utilizzare dati di geolocalizzazione precisi
        utilizzare dati limitati per la selezione dei contenuti
        utilizzare dati limitati per la selezione della pubblicità
        utilizzare profili per la selezione di contenuti personalizzati
        utilizzare profili per la selezione di pubblicità personalizzata
    """,
    "nl": """
        Deze diensten verwerken persoonlijke informatie om de service die deze website biedt te optimaliseren
        Deze diensten worden standaard geladen (maar u kunt zich afmelden)
        Deze service heeft geen cookies geïnstalleerd
        Diensten die we graag willen gebruiken
        advertentieprestaties meten
        beperkte gegevens gebruiken om advertenties te selecteren
        contentprestaties meten
        diensten ontwikkelen en verbeteren
        informatie op een apparaat opslaan en/of openen
        profielen aanmaken voor gepersonaliseerde reclame
        profielen gebruiken om gepersonaliseerde advertenties te selecteren
    """,
    "pl": """
        Ta usługa jest domyślnie załadowana (ale mogą Państwo z niej zrezygnować)
        Ta usługa nie zainstalowała żadnego pliku cookie
        Usługi te przetwarzają dane osobowe w celu optymalizacji usług oferowanych przez tę stronę
        Usługi, z których chcielibyśmy skorzystać
        pomiar efektywności reklam
        pomiar efektywności treści
        przechowywanie informacji na urządzeniu lub dostęp do nich
        rozwój i ulepszanie usług
        tworzenie profili w celu spersonalizowanych reklam
        wykorzystywanie profili do wyboru spersonalizowanych reklam
    """,
    "ar": """
        لم تودع هذه الخدمة أي ملفات تعريف ارتباط
    """,
    "cs": """
        Služby, které bychom rádi využili
        Tato služba nenainstalovala žádné cookies
        Tato služba se načítá ve výchozím nastavení (ale můžete ji zrušit)
    """,
    "da": """
        Denne applikation indlæses som standard (men du kan deaktivere den)
        Denne service har ikke installeret nogen cookie
        Her kan du se og ændre, hvilke informationer vi gemmer om dig
        Informationer, som vi gemmer
    """,
    "el": """
        Είναι προκαθορισμένο να φορτώνεται, άλλα μπορεί να παραληφθεί
        Εδώ μπορείς να δεις και να ρυθμίσεις τις πληροφορίες που συλλέγουμε σχετικά με εσένα
        Η υπηρεσία αυτή δεν έχει αποθηκεύσει κανένα "μπισκότο" (cookie)
        Πληροφορίες που συλλέγουμε
    """,
    "fi": """
        Ladataan oletuksena (mutta voit ottaa sen pois päältä)
        Tämä palvelu ei ole asentanut evästeitä
        Voit tarkastella ja muokata sinusta keräämiämme tietoja
    """,
    "hu": """
        Ez az alkalmazás alapértelmezés szerint betöltött (de ki lehet kapcsolni)
        Információk, amiket gyűjtünk
        Itt láthatja és testreszabhatja az önről gyűjtött információkat
    """,
    "ja": """
        このサービスはクッキーをインストールしていません。
    """,
    "ko": """
        이 서비스는 쿠키를 저장하지 않았습니다
    """,
    "nb": """
        Denne appen er lastet som standard (men du kan skru det av)
        Her kan du se og velge hvilken informasjon vi samler inn om deg
        Informasjon vi samler inn
        TDenne tjenesten har ikke installert noen informasjonskapsel
    """,
    "pt": """
        Esses serviços processam informações pessoais para otimizar o serviço que este website oferece
        Este serviço não instalou nenhum cookie
        Estes serviços são carregados por padrão (mas o você pode optar por não participar)
        Serviços que gostaríamos de utilizar
    """,
    "ro": """
        Această aplicație este încărcată în mod implicit (dar puteți renunța)
        Acest serviciu nu a instalat niciun cookie
        Aici puteți vedea și personaliza informațiile pe care le colectăm despre dvs
        Informațiile pe care le colectăm
    """,
    "ru": """
        Здесь вы можете просмотреть и настроить, какую информацию о вас мы храним
        Информация, которую мы сохраняем
        Это приложение включено по умолчанию (но вы можете отказаться)
    """,
    "sv": """
        Den här appen laddas som standardinställning (men du kan avaktivera den)
        Den här tjänsten har inte installerat någon cookie
        Här kan du se och anpassa vilken information vi samlar om dig
        Information som vi samlar
    """,
    "tr": """
        Bu hizmet herhangi bir çerez yerleştirmedi
        Bu uygulama varsayılanda yüklendi (ancak iptal edebilirsin)
        Hakkınızda topladığımız bilgileri burada görebilir ve özelleştirebilirsiniz
    """,
    "uk": """
        Ця послуга не зберегла жодного кукі
    """,
    "vi": """
        Dịch vụ này không được cài đặt bất cứ cookie nào
    """,
    "zh": """
        在这里，您可以评估和定制我们希望在本网站上使用的服务。您是负责人！您可以根据自己的需要启用或禁用服务。启用或禁用您认为合适的服务。
        我们想使用的服务
        此服务未存储任何cookie。
        这个服务是默认加载的(但你可以选择退出)
        这些服务会处理个人信息，向您展示您可能感兴趣的产品、服务或主题的相关内容。
        这些服务处理个人信息是为了优化本网站提供的服务。
        这些服务处理个人信息，向您展示个性化或基于兴趣的广告。
        这些服务对于本网站的正常运行是必不可少的。您不能在这里禁用它们，否则服务将无法正常运行。
    """,
}

# Placeholders of content that loads after a click.
EMBEDS = {
    "en": """
        accept and load content
        accept and show content
        accept and watch
        accept cookies to load this content
        activate external content
        always allow content from *
        always load content from *
        always load external content
        always unblock *
        click here to view the video
        click on accept to view this content
        click on the button below to load the content of *
        click on the button to load the content from *
        click the button below to load the content
        click to accept cookies and load the content
        click to load content
        click to load external content
        click to load map
        click to load the content
        click to load the map
        click to load the post
        click to load this content
        click to load video
        click to view this content
        content from * can't be displayed due to your current cookie settings
        content is not available due to cookie preferences
        display external content
        embedded external content
        external content blocked
        external content from *
        load content from *
        load this content
        please accept cookies to access this content
        please accept cookies to load this content
        please accept cookies to watch this video
        please click here to load the content
        please open * to view this post
        recommended external content
        show content from *
        show external content
        this content can't be displayed because of your cookie settings
        this content is blocked
        this content is blocked because you have not accepted cookies
        this content is blocked due to your cookie preferences
        this content is hosted by a third party
        this content is hosted by a third party *
        this content is not available due to your cookie preferences
        this content is not available due to your privacy preferences
        this content is provided by *, which may be using cookies and other technologies
        this embed requires your consent
        this media is not supported in the widget
        this video cannot be displayed without your consent
        to see this content, please accept cookies
        to view this content, please accept cookies
        to view this content, please accept our cookies
        to watch this video, please accept cookies
        unblock content
        view external content
        we need your consent to load this content
        you are currently viewing a placeholder content from *
        you need to accept cookies to view this content
        you need to load content from * to submit the form
    """,
    "de": """
        * immer entsperren
        Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen
        an dieser stelle befindet sich ein externer inhalt
        an dieser stelle finden sie einen externen inhalt
        an dieser stelle finden sie externe inhalte
        an dieser stelle findet ihr einen externen inhalt
        datenschutzeinstellungen anpassen und inhalt anzeigen
        der inhalt ist blockiert
        diesen inhalt anzeigen
        diesen inhalt immer anzeigen
        dieser externe inhalt wird nur mit ihrer zustimmung geladen
        dieser inhalt ist blockiert
        dieser inhalt ist nicht verfügbar
        dieser inhalt kann aufgrund ihrer datenschutzeinstellungen nicht angezeigt werden
        dieser inhalt kann nicht angezeigt werden
        empfohlene externe inhalte
        empfohlener externer inhalt
        empfohlener redaktioneller inhalt
        erforderlichen service akzeptieren und inhalte entsperren
        externe inhalte aktivieren
        externe inhalte akzeptieren
        externe inhalte anzeigen
        externe inhalte erlauben
        externe inhalte immer anzeigen
        externe inhalte immer laden
        externe inhalte laden
        externe inhalte zulassen
        externen inhalt anzeigen
        externen inhalt erlauben
        externen inhalt laden
        externer inhalt nicht verfügbar
        externer inhalt von *
        hier finden sie einen externen inhalt
        hier finden sie externe inhalte
        hier klicken, um den inhalt anzuzeigen
        hier klicken, um den inhalt von * anzuzeigen
        hier klicken, um den inhalt von * zu laden
        hier klicken, um den inhalt zu laden
        ich bin damit einverstanden, dass mir externe inhalte angezeigt werden
        inhalt anzeigen
        inhalt entsperren
        inhalt laden
        inhalt von * laden
        inhalte entsperren
        inhalte laden
        inhalte von * anzeigen
        inhalte von * immer anzeigen
        inhalte von * immer laden
        klicke auf den unteren button, um den inhalt von * zu laden
        klicken sie auf den unteren button, um den inhalt von * zu laden
        klicken sie hier, um den inhalt zu laden
        zum aktivieren des videos bitte klicken
        zum anzeigen des inhalts bitte klicken
        zustimmen und anzeigen
        zustimmen und inhalt anzeigen
        zustimmen und video ansehen
    """,
    "fr": """
        accepter et afficher
        accepter et voir le contenu
        afficher le contenu
        afficher les contenus externes
        autoriser et afficher
        autorisez les cookies pour voir ce contenu
        ce contenu est bloqué
        ce contenu n'est pas disponible
        charger la vidéo
        charger le contenu
        cliquez pour charger le contenu
        pour afficher ce contenu, vous devez accepter les cookies
        pour visualiser ce contenu, vous devez accepter les cookies
        pour voir ce contenu, vous devez accepter les cookies
    """,
    "es": """
        aceptar y ver el contenido
        cargar contenido
        cargar el contenido
        cargar mapa
        cargar vídeo
        este contenido está bloqueado
        este contenido no está disponible
        haz clic para cargar el contenido
        mostrar contenido externo
        para ver este contenido debes aceptar las cookies
        para ver este contenido, acepta las cookies
    """,
    "pt": """
        carregar conteúdo
        carregar mapa
        carregar vídeo
        clique para carregar o conteúdo
        este conteúdo está bloqueado
        mostrar conteúdo externo
        para ver este conteúdo, aceite os cookies
    """,
    "it": """
        accetta e visualizza
        carica contenuto
        carica mappa
        carica video
        clicca per caricare il contenuto
        mostra contenuto esterno
        per visualizzare questo contenuto è necessario accettare i cookie
        questo contenuto è bloccato
    """,
    "nl": """
        accepteer cookies om deze inhoud te bekijken
        deze inhoud is geblokkeerd
        inhoud laden
        klik om de inhoud te laden
        laad video
        om deze inhoud te bekijken moet je cookies accepteren
        om deze inhoud te kunnen zien moet je toestemming geven
        om deze inhoud te tonen moet je toestemming geven
        toon externe inhoud
    """,
    "sv": """
        godkänn cookies för att se innehållet
    """,
    "da": """
        accepter cookies for at se indholdet
        indholdet er blokeret
    """,
    "nb": """
        godta informasjonskapsler for å se innholdet
    """,
    "fi": """
        hyväksy evästeet nähdäksesi sisällön
    """,
    "pl": """
        wczytaj treść
        zaakceptuj pliki cookie, aby zobaczyć treść
        załaduj treść
    """,
    "cs": """
        načíst obsah
        pro zobrazení obsahu povolte cookies
    """,
    "ru": """
        загрузить контент
        показать внешний контент
    """,
    "ja": """
        コンテンツを読み込む
        外部コンテンツを読み込む
    """,
}

# The buttons of a cookie notice, in a row on one line: those that accept, and the others.
ROW = {
    "en": (
        "accept all|accept all cookies|accept|allow all|agree",
        "reject all|reject|decline|deny|refuse|necessary only|only necessary"
        "|settings|cookie settings|preferences|manage|manage preferences|customize|customise|options|more info"
        "|learn more|save",
    ),
    "de": (
        "alle akzeptieren|akzeptieren|alle annehmen|alle zulassen|zustimmen|einverstanden",
        "alle ablehnen|ablehnen|nur notwendige|nur erforderliche"
        "|einstellungen|cookie-einstellungen|anpassen|mehr erfahren|auswahl speichern|speichern|details",
    ),
    "fr": (
        "tout accepter|accepter tout|accepter|j'accepte|autoriser tout",
        "tout refuser|refuser|continuer sans accepter"
        "|paramètres|paramétrer|personnaliser|gérer|préférences|en savoir plus|enregistrer",
    ),
    "es": (
        "aceptar todo|aceptar todas|aceptar|acepto|permitir todas",
        "rechazar todo|rechazar todas|rechazar|denegar"
        "|ajustes|configuración|configurar|preferencias|personalizar|más información|guardar",
    ),
    "pt": (
        "aceitar tudo|aceitar todos|aceitar|aceito|permitir todos",
        "rejeitar tudo|rejeitar todos|rejeitar|recusar"
        "|configurações|definições|preferências|personalizar|saber mais|saiba mais|salvar|guardar",
    ),
    "it": (
        "accetta tutto|accetta tutti|accetta|accetto",
        "rifiuta tutto|rifiuta tutti|rifiuta|nega"
        "|impostazioni|preferenze|personalizza|gestisci|maggiori informazioni|scopri di più|salva",
    ),
    "nl": (
        "alles accepteren|alles toestaan|accepteren|accepteer|akkoord",
        "alles weigeren|weigeren|afwijzen|alleen noodzakelijke"
        "|instellingen|voorkeuren|aanpassen|meer informatie|opslaan",
    ),
    "sv": (
        "acceptera alla|godkänn alla|acceptera|godkänn",
        "avvisa alla|neka alla|avvisa|neka|endast nödvändiga|inställningar|anpassa|läs mer|spara",
    ),
    "da": (
        "accepter alle|accepter|tillad alle|godkend alle",
        "afvis alle|afvis|kun nødvendige|indstillinger|tilpas|læs mere|gem",
    ),
    "nb": (
        "godta alle|godta|aksepter alle|aksepter",
        "avvis alle|avvis|kun nødvendige|innstillinger|tilpass|les mer|lagre",
    ),
    "fi": (
        "hyväksy kaikki|hyväksy|salli kaikki",
        "hylkää kaikki|hylkää|vain välttämättömät|asetukset|muokkaa|lue lisää|tallenna",
    ),
    "pl": (
        "akceptuj wszystkie|zaakceptuj wszystkie|akceptuję|akceptuj|zgadzam się|zezwól na wszystkie",
        "odrzuć wszystkie|odrzuć|tylko niezbędne|ustawienia|preferencje|dostosuj|dowiedz się więcej|zapisz",
    ),
    "cs": (
        "přijmout vše|přijmout|povolit vše|souhlasím",
        "odmítnout vše|odmítnout|pouze nezbytné|nastavení|předvolby|přizpůsobit|více informací|uložit",
    ),
    "hu": (
        "összes elfogadása|mindet elfogadom|elfogadom|elfogadás",
        "összes elutasítása|elutasítom|elutasítás|beállítások|testreszabás|további információ|mentés",
    ),
    "ro": (
        "acceptă tot|acceptă toate|accept|acceptă",
        "respinge tot|respinge toate|refuz|respinge|setări|preferințe|personalizează|află mai multe|salvează",
    ),
    "el": ("αποδοχή όλων|αποδοχή|αποδέχομαι", "απόρριψη όλων|απόρριψη|ρυθμίσεις|προτιμήσεις|περισσότερα|αποθήκευση"),
    "tr": (
        "tümünü kabul et|hepsini kabul et|kabul et|kabul ediyorum",
        "tümünü reddet|reddet|ayarlar|tercihler|özelleştir|daha fazla bilgi|kaydet",
    ),
    "ru": (
        "принять все|принять всё|принять|принимаю|разрешить все|согласен",
        "отклонить все|отклонить всё|отклонить|отказаться|настройки|настроить|подробнее|сохранить",
    ),
    "uk": (
        "прийняти все|прийняти всі|прийняти|дозволити всі|погоджуюсь",
        "відхилити все|відхилити всі|відхилити|налаштування|налаштувати|докладніше|детальніше|зберегти",
    ),
    "ar": ("قبول الكل|قبول الجميع|قبول|أوافق|موافق", "رفض الكل|رفض|الإعدادات|إعدادات|تخصيص|المزيد|حفظ"),
    "fa": ("پذیرش همه|قبول همه|پذیرش|قبول|می‌پذیرم", "رد همه|رد|تنظیمات|سفارشی‌سازی|بیشتر بدانید|ذخیره"),
    "he": ("קבל הכל|אישור הכל|אישור|אני מסכים|מסכים", "דחה הכל|דחייה|סירוב|הגדרות|העדפות|מידע נוסף|שמירה"),
    "hi": (
        "सभी स्वीकार करें|स्वीकार करें|सहमत",
        "सभी अस्वीकार करें|अस्वीकार करें|सेटिंग्स|प्राथमिकताएं|अधिक जानें|सहेजें",
    ),
    "id": (
        "terima semua|terima|setuju|izinkan semua",
        "tolak semua|tolak|pengaturan|preferensi|sesuaikan|selengkapnya|simpan",
    ),
    "vi": ("chấp nhận tất cả|chấp nhận|đồng ý", "từ chối tất cả|từ chối|cài đặt|tùy chỉnh|tìm hiểu thêm|lưu"),
    "zh": (
        "全部接受|接受全部|接受所有|接受|同意|全部允许|接受全部 cookie",
        "全部拒绝|拒绝|全部拒絕|拒絕|仅必要|设置|設定|偏好设置|管理|了解更多|保存|儲存",
    ),
    "ja": (
        "すべて同意する|すべて許可|すべて受け入れる|同意する|許可する|承諾する",
        "すべて拒否|すべて拒否する|拒否する|拒否|必要なもののみ|設定|詳細設定|カスタマイズ|詳細を見る|詳細|保存",
    ),
    "ko": ("모두 동의|모두 수락|모두 허용|동의|수락|허용", "모두 거부|거부|설정|맞춤 설정|자세히 보기|저장"),
}


def _row(accept: str, others: str) -> str:
    """A pattern for two buttons or more, one of them of the first kind."""
    longest_first = "|".join(sorted(f"{accept}|{others}".split("|"), key=len, reverse=True))
    button, gap = rf"(?>(?:{longest_first})(?![\p{{L}}\p{{M}}]))", r"[\s|·/]++"
    return rf"(?=(?:{button}{gap})*?(?:{accept})(?![\p{{L}}\p{{M}}])){button}(?:{gap}{button}){{1,4}}"


# What sites say cookies are for. A kitchen and a Christmas tree use cookies, too.
_GOAL_EN = (
    r"(?:ensure|give|get|improve|personali[sz]e|analy[sz]e|offer|provide|enhance|make|understand|help|deliver|store"
    r"|track|measure|serve|optimi[sz]e|show|remember|collect|continu\w+|recogni[sz]e|enable|allow|support|keep|monitor"
    r"|run"
    r"|customi[sz]e|tailor|distinguish|operate)"
)
_SITE_EN = r"(?:(?:our|this|the) (?:\w+ )?(?:web ?sites?|sites?|web ?page|page|platform|store|blog|portal|service|app))"


def _notice(subject: str, verb: str, cookies: str, further: str = "") -> str:
    """A pattern for a line that begins with the site or "we", what it does, and cookies; or with `further`."""
    more = f"|{further}" if further else ""
    return rf"[^\p{{L}}\"“«„]{{0,6}}(?:(?:{subject}) ?(?:{verb})\b[^.!?]{{0,60}}?(?:{cookies}){more}).{{0,600}}"


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
    Phrases(
        id="consent/word",
        reason="It is a label or a button of a cookie notice, beside other cruft.",
        phrases=BUTTONS_WEAK,
        weak=True,
        removes=["We use cookies\nAccept\nDecline", "Cookie-Einstellungen\nEssenziell\nStatistiken"],
        keeps=[
            "A setting that is wrong once is wrong for years, because nobody opens the menu a second time.\n"
            "Preferences\n"
            "The first page of the menu has three switches, and two of them should be off from the start.",
            "What the two sides agreed on in spring looks different now that the money has been spent elsewhere.\n"
            "Statistics\n"
            "The number of visitors fell by a third, and the number of visits by half, says the museum.",
        ],
    ),
    Line(
        id="consent/row",
        reason="These are the buttons of a cookie notice.",
        # Nobody ends a button with a mark; that spares sentences with such a word the long way.
        pattern=rf"(?=[^.,;:!?]*+$)(?:{'|'.join(_row(*buttons) for buttons in ROW.values())})",
        words=(
            "accept accepta accepteer accepter acceptera accepteren accetta accetto aceitar aceito aceptar acepto "
            "agree akceptuj akceptuje akkoord aksepter akzeptieren annehmen autoriser einverstanden elfogadas "
            "elfogadasa elfogadom godkann godkend godta hyvaksy izinkan j'accepte kabul nhan povolit prijmout "
            "salli setuju souhlasim terima tillad toestaan zaakceptuj zezwol zgadzam zulassen zustimmen "
            "αποδεχομαι αποδοχη дозволити погоджуюсь прииняти принимаю принять разрешить согласен אישור מסכים קבל "
            "اوافق قبول موافق میپذیرم پذیرش सहमत स्वीकार すべ 全部 同意 承諾 接受 許可 동의 모두 수락 허용"
        ),
        longest=90,
        removes=[
            "Accept all Reject all Settings",
            "Accept all cookies Decline",
            "⟦Alle akzeptieren Einstellungen⟧\n\nDer Rat tagt am Montag.",
            "Configurar Rechazar Aceptar",
            "Принять все | Отклонить",
            "全部接受 设置",
            "すべて同意する 設定",
        ],
        keeps=[
            "Accept settings from the other office",
            "They accept, refuse or save what they like.",
            "Reject all Settings",
            "Accept",
        ],
    ),
    Phrases(
        id="consent/purpose",
        reason="It names a purpose of data processing in the words of the advertising industry's consent framework.",
        phrases=PURPOSES,
        longest=260,
        removes=[
            "Store and/or access information on a device",
            "Use profiles to select personalised content",
            "⟦Messung der Werbeleistung⟧\nDer Rat tagt am Montag.",
        ],
        keeps=[
            "The app can store information on a device that you own.",
            "Measure the content of the bowl twice.",
        ],
    ),
    Phrases(
        id="consent/embed",
        reason="It stands in for content that loads after a click.",
        phrases=EMBEDS,
        removes=[
            "Click to load external content",
            "⟦Externe Inhalte laden⟧\nDer Rat tagt am Montag.",
            "Pour afficher ce contenu, vous devez accepter les cookies",
        ],
        keeps=[
            "Loading external content slows a page down.",
            "Externe Inhalte prüft die Redaktion vor der Veröffentlichung.",
        ],
    ),
    Line(
        id="consent/notice",
        reason="It says that the site sets cookies.",
        language="en",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“«„]{0,6}(?:"
            # we use cookies to …
            r"(?:to [^.!?]{5,120}, |in order to [^.!?]{5,120}, )?(?:like most websites,? )?"
            rf"(?:we|{_SITE_EN}|(?-i:\p{{Lu}}[\w.’'-]*(?: \p{{Lu}}[\w.’'-]*){{0,4}}))"
            r"(?: (?:and|along with) (?:our|its|selected|\d++|third)[^.!?]{0,40}?)?(?: also| only| may| would like to"
            r"| want to)?"
            r" (?:are |is )?(?:us(?:e|es|ing)|stores?|sets?|plac(?:e|es)|employs?|utili[sz]es?|relies on|rely on)"
            r" (?:[\w-]+[ ,]+(?:and |or )?){0,5}?cookies\b"
            rf"(?=.*\b(?:to|that|for) (?:\w+ ){{0,2}}?{_GOAL_EN}\b|.*\b(?:agree|consent|accept|by continuing|by using"
            rf"|privacy"
            r"|policy|settings|similar|technolog\w+|our site|this site|website|learn more|you)\b)"
            # by continuing …
            r"|(?:by|if you|when you|before you) (?:continu\w+|us(?:e|ing)|click\w*|brows\w+|visit\w*|clos\w+"
            r"|scroll\w*|navigat\w+"
            r"|access\w*|choos\w+|select\w*|accept\w*|stay\w*|remain\w*)\b[^.!?]{0,160}\bcookies?\b"
            r"(?=.*\b(?:agree|consent|accept|site|website|privacy|policy|our|browser|settings|assume)\b)"
            # these cookies …, in the words that consent tools ship
            r"|these cookies (?:are (?:necessary|essential|strictly|set by|used to|required)|allow us|may be set"
            r"|enable the website"
            r"|help us|track visitors|do not (?:directly )?store|ensure basic|collect information|will be stored)\b"
            r"|(?:strictly )?(?:necessary|essential|functional(?:ity)?|performance|analytic(?:al|s)|advertisement"
            r"|advertising|targeting"
            r"|marketing|statistics?|preference|personali[sz]ation|social media|non-necessary|unclassified|required"
            r"|optional)"
            r" cookies (?:are (?:absolutely|used to|also|strictly|essential|those|required|cookies)|help (?:to|us"
            r"|website|make)"
            r"|enable (?:a website|basic|us|the)|allow (?:us|a website|the)|ensure|track|collect information)\b"
            r"|other uncategorized cookies are\b|any cookies that may not be particularly necessary\b"
            r"|cookies,? device or similar online identifiers\b|cookies and similar technologies are used\b"
            r"|cookies (?:are small text files|help us (?:deliver|provide|improve)|enable us|allow us to)\b"
            r"|the (?:technical storage|cookie is (?:set|used)|cookies? (?:is|are) used to store)\b(?=.*\b(?:cookie"
            r"|consent|user"
            r"|subscriber|statistical|purpose)\b)"
            r"|(?:do you mind|are you ok(?:ay)?|would you like) [^.!?]{0,40}\bcookies\b"
            r"|(?:please )?let us know (?:if|whether) you (?:agree|accept)\b[^.!?]{0,40}\bcookies\b"
            r"|you can (?:change|manage|adjust|choose|withdraw|disable|control|opt)\b[^.!?]{0,100}\bcookies?\b"
            r"|(?:find out|learn|read) more about (?:how we use |our use of |the use of |our |these )?cookies\b"
            r"|(?:for|more) information (?:about|on) [^.!?]{0,60}\bcookies\b"
            r"|our (?:platform|site|website) uses? (?:various|different) (?:types|kinds) of cookies\b"
            r"|(?:sorry, )?there was a problem saving your cookie preferences\b"
            r"|if you are not ok with this, please leave the site\b"
            r").{0,700}"
        ),
        words="cookies cookie consent storage",
        longest=1200,
        removes=[
            "We use cookies to give you the best experience on our website. By continuing, you agree to our "
            "use of cookies.",
            "This website uses cookies.",
            "By clicking “Accept all cookies”, you agree to the storing of cookies on your device.",
            "Necessary cookies are absolutely essential for the website to function properly.",
        ],
        keeps=[
            "This site uses cookies to make our visit better, said the banner, and nobody believed it.",
            "We use cookies as the base of this cake, but any dry biscuit will do.",
            "She uses cookies to bribe the dog.",
            "Browsers will soon block cookies that advertisers set.",
            "If you use cookies with nuts, leave out the almonds.",
        ],
    ),
    Line(
        id="consent/framework",
        reason="It is a text of the advertising industry's consent framework, or of a tool that asks for consent.",
        language="en",
        pattern=(
            r"(?:"
            r"(?:we and our|with your permission we and our"
            r"|with your agreement,? we and our)\b.{0,60}\bpartners?\b.{0,200}"
            r"\b(?:store|access|process|use|information on a device|cookies|data)\b"
            r"|(?:advertising|content) presented to you on this service can be based on"
            r"|information (?:about your activity on this service|regarding which (?:advertising"
            r"|content) is presented to you)"
            r"|reports can be generated based on the combination of data sets"
            r"|certain (?:information|characteristics) (?:\(like an ip address|specific to your device)"
            r"|your data can be used to monitor for and prevent|your device might be distinguished from other devices"
            r"|in support of the purposes explained in this notice|with your acceptance, (?:your precise|certain)"
            r"|the choices you make regarding the purposes and entities"
            r"|data processing purposes: |some of the technologies we use are necessary for critical functions"
            r"|personali[sz]ed advertising may be considered a [“\"‘']sale"
            r"|\d+ (?:partners|vendors) can use this (?:special )?(?:purpose|feature)"
            r"|store and/or access information on a device\. "
            r"|(?:strictly )?[\w ]{3,30} cookies \d+ partners can use this purpose"
            r"|consenting to these technologies will allow us to process data"
            r"|not consenting or withdrawing consent, may"
            r"|to provide the best experiences, we (?:and our partners )?use technologies like cookies"
            r"|this (?:information|content) (?:helps|is hosted)[^.]{0,60}\bthird[- ]party\b.{0,120}\b(?:terms|cookies"
            r"|privacy)\b"
            r"|content embedded on our sites?\b.{0,80}\boriginates from third[- ]party\b"
            r"|[\w*.-]{2,60}\s+(?:\d+ (?:year|month|week|day|hour|minute|second)s?(?: \d+ \w+)*|session|persistent"
            r"|past|never)"
            r"\s+\S.{0,300}\bcookies?\b"
            r").{0,900}"
        ),
        words="device partners cookies cookie service purposes datasets data technologies vendors third advertising",
        longest=1400,
        removes=[
            "We and our 120 partners store and access information on a device, such as unique identifiers in cookies.",
            "Your data can be used to monitor for and prevent unusual and possibly fraudulent activity.",
            "_visit 2 years This cookie remembers how often the page was opened.",
        ],
        keeps=[
            "We and our partners in the valley share one tractor.",
            "Reports of the storm came in from three towns.",
            "The service presented to you on Sunday is in Latin.",
        ],
    ),
    Line(
        id="consent/placeholder",
        reason="It stands in for content that loads after a click.",
        language="en",
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            r"by (?:loading|playing|activating|viewing|watching|clicking (?:to|on play|play|on the (?:video|map"
            r"|image)))[^.!?]{0,60}\byou (?:agree|accept"
            r"|consent)\b.{0,60}"
            r"\b(?:privacy|third[- ]part|terms|cookies|data)"
            r"|(?:please )?(?:accept|enable|allow) (?:\w+ ){0,3}cookies to (?:view|watch|see|load|play|access|display"
            r"|use)\b"
            r"|to (?:view|watch|see|load|play|display)[^.!?]{0,60}\b(?:accept|enable|allow|agree to"
            r"|consent to)\b[^.!?]{0,40}"
            r"\b(?:cookies|external|third[- ]party|embed\w*)\b"
            r"|(?:this|the) (?:content|video|map|post|embed|article) (?:is|was|has been) (?:blocked|hidden|not"
            r" (?:shown|displayed"
            r"|loaded)|hosted by)\b[^!?]{0,80}\b(?:cookies?|consent|privacy|preferences|third party)\b"
            r"|you (?:are currently viewing a placeholder|need to (?:load|accept)[^.!?]{0,30}\b(?:content|cookies))\b"
            r"|at this point you (?:will |can )?find (?:an )?external content\b"
            r"|this article (?:contains|includes) (?:content|media) (?:provided|hosted) by\b"
            r").{0,400}"
        ),
        words="cookies cookie consent external placeholder privacy content loading",
        longest=700,
        removes=[
            "By loading the video, you agree to the provider's privacy policy.",
            "This content is blocked. Accept cookies to view the content.",
            "Please accept marketing cookies to watch this video.",
        ],
        keeps=[
            "By loading the hay before noon, you agree to miss the rain.",
            "This content is not for children.",
            "The video was blocked in three countries.",
        ],
    ),
    Line(
        id="consent/notice-de",
        reason="It says that the site sets cookies.",
        language="de",
        pattern=_notice(
            r"(?:um [^.!?]{5,120},? )?(?:diese|unsere|auf dieser|die)[mrn]? (?:web-?site|webseite|seite|internetseite"
            r"|homepage"
            r"|shop|seiten|plattform)|wir(?: und unsere partner)?|um [^.!?]{5,140}",
            r"verwende\w*|nutz\w*|benutz\w*|setz\w*|werden|speicher\w*|möchte\w*|arbeite\w*",
            r"cookies?\b",
            r"(?:(?:durch|mit|indem|wenn|bei)\b[^.!?]{0,120}\bcookies?\b[^.!?]{0,80}"
            r"\b(?:einverstanden|zu|einwillig\w*|akzeptier\w*|zustimm\w*|stimm\w*|bereitgestellt)\b)"
            r"|cookies (?:erleichtern|helfen|ermöglichen|dienen) (?:uns|die|dabei|dazu|bei)\b"
            r"|(?:diese|dieser|dieses|einige|essenzielle|notwendige|erforderliche|statistik|marketing|funktionale"
            r"|externe medien"
            r"|analyse|performance|technische|technisch notwendige|unsere)[- ]?cookies? (?:sind|ist|werden|wird"
            r"|ermöglich\w*"
            r"|erlaub\w*|erfass\w*|speicher\w*|helfen|dien\w*|stell\w*)\b"
            r"|(?:sie|du) (?:können|kannst)[^.!?]{0,80}\b(?:cookies?|cookie-einstellungen|datenschutzeinstellungen)\b"
            r"|(?:weitere|nähere|mehr) (?:informationen|infos|details)[^.!?]{0,60}\bcookies?\b"
            r"|cookies? (?:in ihrem browser|sind derzeit|zustimmen|müssen)\b",
        ),
        words="cookies cookie",
        longest=900,
        removes=[
            "Diese Website verwendet Cookies. Wenn Sie sie weiter nutzen, stimmen Sie dem zu.",
            "Wir nutzen Cookies, um unsere Seiten zu verbessern.",
            "Durch die weitere Nutzung erklären Sie sich mit der Verwendung von Cookies einverstanden.",
        ],
        keeps=[
            "Wir backen Cookies mit Haferflocken.",
            "Browser blockieren Cookies von Dritten bald von selbst.",
            "Die Seite des Vereins kommt ohne Cookies aus.",
        ],
    ),
    Line(
        id="consent/placeholder-de",
        reason="It stands in for content that loads after a click.",
        language="de",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“„]{0,6}(?:"
            r"mit dem laden (?:des|der)\b[^.!?]{0,60}\bakzeptieren sie\b|mit dem laden (?:des"
            r"|der)\b[^.!?]{0,60}\bakzeptierst du\b"
            r"|(?:bitte )?klick\w* (?:sie )?(?:auf den|hier|unten|auf)\b[^.!?]{0,80}\b(?:inhalte?|video|karte"
            r"|beitrag)\b[^.!?]{0,60}"
            r"\b(?:laden|anzeigen|anzuzeigen|aktivieren|zu sehen)\b"
            r"|an dieser stelle (?:finde\w*|befinde\w*|steht|wird|würde)\b[^.!?]{0,80}\b(?:externe\w*|eingebettet\w*"
            r"|inhalte?)\b"
            r"|hier (?:finde\w* (?:sie|du|ihr)|würde\w*|ist|steht|wird)\b[^.!?]{0,40}\bextern\w* (?:inhalt\w*|video)\b"
            r"|sie sehen gerade einen platzhalterinhalt\b|um (?:auf )?den (?:eigentlichen )?inhalt (?:zuzugreifen"
            r"|zu sehen)\b"
            r"|ich bin (?:damit )?einverstanden, dass mir (?:externe )?inhalte\b"
            r"|wir benötigen ihre (?:zustimmung|einwilligung), (?:um|bevor)\b"
            r"|wir (?:verwenden|nutzen) [^.!?]{2,60}, um (?:\w+ )?(?:inhalte|videos?|karten?|beiträge) (?:einzubetten"
            r"|anzuzeigen)\b"
            r"|wir würden (?:ihnen |dir )?hier gerne?\b[^.!?]{0,80}\bzeigen\b"
            r"|(?:zum|für das|für die) (?:anzeigen?|abspielen|aktivieren|darstellung|nutzung)[^.!?]{0,60}\b(?:cookies"
            r"|zustimmung"
            r"|einwilligung|javascript)\b"
            r"|(?:dieser|der|dieses|das) (?:externe )?(?:inhalt|video|beitrag|element)\b[^.!?]{0,80}\b(?:cookies"
            r"|cookie-einstellungen"
            r"|zustimmung|datenschutzeinstellungen|einwilligung)\b"
            r"|dieser artikel enthält (?:von|inhalte)\b[^.!?]{0,60}\b(?:bereitgestellte|inhalte)\b"
            r"|damit (?:werden|können) personenbezogene daten an (?:drittplattformen|dritte|den anbieter)\b"
            r").{0,500}"
        ),
        words=(
            "laden inhalt inhalte inhalten inhalts externe externen externer platzhalterinhalt zustimmung einwilligung"
            " drittplattformen eingebetteten zeigen cookies akzeptieren einverstanden"
        ),
        longest=900,
        removes=[
            "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung des Anbieters.",
            "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
            "Klicken Sie auf den unteren Button, um den Inhalt zu laden.",
        ],
        keeps=[
            "An dieser Stelle stand bis 1944 eine Brücke.",
            "Mit dem Laden des Wagens verging der halbe Tag.",
            "Wir benötigen Ihre Hilfe beim Umzug.",
        ],
    ),
    Line(
        id="consent/notice-fr",
        reason="It says that the site sets cookies.",
        language="fr",
        pattern=_notice(
            r"(?:(?:afin de|pour)\b[^.!?]{5,120}, )?(?:nous(?: et nos (?:\w+ )?partenaires)?"
            r"|(?:ce|notre|le présent) (?:site|blog)(?: (?:web|internet))?)",
            r"utilis\w+|déposons|employons|stockons|a recours à|avons recours à|fait usage",
            r"cookies?\b|traceurs\b",
            r"en (?:poursuivant|continuant|naviguant|cliquant|acceptant|utilisant)\b[^.!?]{0,120}\b(?:cookies"
            r"|traceurs)\b"
            r"|(?:pour|afin de) (?:visualiser|voir|afficher|lire|consulter)\b[^.!?]{0,80}\bcookies\b"
            r"|ce contenu\b[^.!?]{0,80}\bcookies\b"
            r"|vous pouvez\b[^.!?]{0,80}\b(?:cookies|traceurs|consentement)\b"
            r"|les cookies (?:nous permettent|nécessaires|fonctionnels|de performance|publicitaires|analytiques)\b",
        ),
        words="cookies cookie traceurs consentement",
        longest=900,
        removes=[
            "Nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site.",
            "En poursuivant votre navigation, vous acceptez l'utilisation de cookies.",
            "Pour voir ce contenu, vous devez accepter les cookies.",
        ],
        keeps=[
            "Les cookies aux noix se gardent une semaine.",
            "Les navigateurs bloqueront bientôt les cookies des régies.",
        ],
    ),
    Line(
        id="consent/notice-es",
        reason="It says that the site sets cookies.",
        language="es",
        pattern=_notice(
            r"(?:nosotros )?(?:y nuestros socios )?(?:est[ae]|nuestr[ao]|el) (?:sitio|página|web|portal"
            r"|website)(?: web)?"
            r"|(?:en )?(?:est[ae]|nuestr[ao]) (?:sitio|página|web|portal)(?: web)?",
            r"utiliza\w*|usa\w*|emplea\w*|hace uso|almacena\w*|contiene",
            r"cookies?\b",
            r"(?:utilizamos|usamos|empleamos)\b[^.!?]{0,60}\bcookies\b"
            r"|(?:al|si) (?:continua\w*|continúa\w*|navega\w*|seguir|sigue\w*|hacer clic|utiliza\w*|usar"
            r"|aceptar)\b[^.!?]{0,120}"
            r"\bcookies\b|para (?:ver|visualizar|acceder)\b[^.!?]{0,80}\bcookies\b"
            r"|(?:puedes|puede)\b[^.!?]{0,80}\bcookies\b|las cookies (?:necesarias|funcionales|de rendimiento"
            r"|analíticas|nos)\b"
            r"|tu navegador tiene deshabilitado\b[^.!?]{0,60}\bcookies\b",
        ),
        words="cookies cookie",
        longest=900,
        removes=[
            "Utilizamos cookies para mejorar su experiencia en nuestro sitio.",
            "Este sitio web utiliza cookies. Si continúa navegando, acepta su uso.",
        ],
        keeps=[
            "Las cookies de avena se guardan una semana.",
            "Los navegadores bloquearán pronto las cookies de terceros.",
        ],
    ),
    Line(
        id="consent/notice-pt",
        reason="It says that the site sets cookies.",
        language="pt",
        pattern=_notice(
            r"(?:est[ea]|noss[ao]|o nosso|a nossa|o) (?:site|página|website|portal|blog|sítio)",
            r"utiliza\w*|usa\w*|faz uso|armazena",
            r"cookies?\b",
            r"(?:nós )?(?:utilizamos|usamos)\b[^.!?]{0,60}\bcookies\b"
            r"|(?:ao|se) (?:continuar|navegar|utilizar|clicar|usar|aceitar|prosseguir)\b[^.!?]{0,120}\bcookies\b"
            r"|(?:você )?pode\b[^.!?]{0,80}\bcookies\b|os cookies (?:necessários|funcionais|de desempenho|analíticos"
            r"|nos)\b",
        ),
        words="cookies cookie",
        longest=900,
        removes=[
            "Utilizamos cookies para melhorar a sua experiência no nosso site.",
            "Este site usa cookies. Ao continuar, concorda com o seu uso.",
        ],
        keeps=["Os cookies de aveia duram uma semana.", "Os navegadores vão bloquear cookies de terceiros."],
    ),
    Line(
        id="consent/notice-it",
        reason="It says that the site sets cookies.",
        language="it",
        pattern=_notice(
            r"(?:questo|il nostro|il) (?:sito|blog|portale)(?: web)?",
            r"utilizza\w*|usa\w*|fa uso|si serve",
            r"cookies?\b",
            r"(?:noi (?:e \w+ \w+ )?)?(?:utilizziamo|usiamo)\b[^.!?]{0,60}\bcookies?\b"
            r"|(?:continuando|proseguendo|cliccando|chiudendo|navigando|accettando|utilizzando|se (?:continui|vuoi"
            r"|prosegui))\b"
            r"[^.!?]{0,120}\bcookies?\b|per (?:visualizzare|vedere)\b[^.!?]{0,80}\bcookies?\b"
            r"|i cookie (?:necessari|funzionali|tecnici|ci)\b|puoi\b[^.!?]{0,80}\bcookies?\b",
        ),
        words="cookie cookies",
        longest=900,
        removes=[
            "Questo sito utilizza i cookie. Continuando a navigare ne accetti l'uso.",
            "Utilizziamo i cookie per migliorare la tua esperienza.",
        ],
        keeps=["I cookie all'avena durano una settimana.", "I browser bloccheranno i cookie di terze parti."],
    ),
    Line(
        id="consent/notice-nl",
        reason="It says that the site sets cookies.",
        language="nl",
        pattern=_notice(
            r"(?:deze|onze) (?:web)?(?:site|pagina|shop)|(?:wij|we)(?: en onze partners)?",
            r"gebruik\w*|maak\w*|plaats\w*",
            r"cookies?\b",
            r"(?:door|als|om)\b[^.!?]{0,120}\bcookies\b[^.!?]{0,40}"
            r"\b(?:akkoord|accepteer\w*|accepteren|toestemming|instem\w*|nodig|zien)\b",
        ),
        words="cookies cookie",
        longest=900,
        removes=[
            "Deze website maakt gebruik van cookies om uw ervaring te verbeteren.",
            "Wij gebruiken cookies. Door verder te gaan stemt u daarmee in.",
        ],
        keeps=["Cookies met haver blijven een week vers.", "Browsers blokkeren binnenkort cookies van derden."],
    ),
    Line(
        id="consent/notice-nordic",
        reason="It says that the site sets cookies.",
        language="sv",
        pattern=_notice(
            r"vi|den här (?:webbplatsen|sidan|sajten)|denna (?:webbplats|sida|sajt|hjemmeside|side)|denne"
            r" (?:hjemmeside|side)"
            r"|dette (?:website|nettstedet|websted|nettsted)|vores (?:hjemmeside|website)|nettstedet|me|tämä (?:sivusto"
            r"|verkkosivusto)|sivusto|sivustomme",
            r"använder|bruger|bruker|anvender|benytter|käyttää|käytämme",
            r"cookies?\b|kakor\b|informasjonskapsler\b|evästei\w+",
            r"käytämme\b[^.!?]{0,60}\bevästei\w+",
        ),
        words="cookies kakor informasjonskapsler evasteita",
        longest=900,
        removes=[
            "Vi använder kakor för att webbplatsen ska fungera bra.",
            "Vi bruger cookies for at forbedre din oplevelse.",
            "Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.",
            "Käytämme evästeitä parantaaksemme palvelua.",
        ],
        keeps=["Kakor med havre håller i en vecka.", "Småkager med havre holder en uge."],
    ),
    Line(
        id="consent/notice-slavic",
        reason="It says that the site sets cookies.",
        language="pl",
        pattern=_notice(
            r"(?:ta|nasza|niniejsza) (?:strona|witryna)(?: internetowa)?|(?:nasz|ten) (?:serwis|portal|web)|tento web"
            r"|tyto stránky"
            r"|naše stránky|(?:этот|наш|данный) (?:веб-?)?сайт|на (?:этом|нашем) сайте|мы|цей (?:веб-?)?сайт|наш сайт"
            r"|ми|my",
            r"używa|korzysta|wykorzystuje|stosuje|používá\w*|využívá\w*|používáme|использу\w+|применя\w+|використову\w+"
            r"|собира\w+|обрабатыва\w+",
            r"cookies?\b|ciastecz\w+|куки\b|файлы cookie|cookie-файл\w*",
            r"(?:używamy|korzystamy z|stosujemy|wykorzystujemy|používáme|využíváme)\b[^.!?]{0,60}"
            r"(?:\bcookies?\b|ciastecz\w+)"
            r"|(?:kontynuując|продолжая|оставаясь|продовжуючи|dalsze korzystanie|korzystając"
            r"|pokračováním)\b[^.!?]{0,140}"
            r"(?:cookies?\b|куки\b|ciastecz\w+)",
        ),
        words="cookie cookies ciasteczka ciasteczek куки",
        longest=900,
        removes=[
            "Ta strona używa plików cookie. Korzystając z niej, wyrażasz na to zgodę.",
            "Tento web používá soubory cookie.",
            "Мы используем файлы cookie, чтобы сайт работал лучше.",
            "Цей сайт використовує файли cookie.",
        ],
        keeps=["Ciasteczka z owsem są dobre przez tydzień.", "Печенье с овсом хранится неделю."],
    ),
    Line(
        id="consent/notice-more",
        reason="It says that the site sets cookies.",
        unless=REPORTED,
        pattern=(
            r"(?:"
            r"(?:ez a|az|a|weboldalunk|honlapunk|oldalunk)\b[^.!?]{0,40}\b(?:sütiket|cookie-kat|cookie-t)\b"
            r"|acest (?:site|website)\b[^.!?]{0,30}\b(?:folosește|utilizează)\b[^.!?]{0,40}\bcookie"
            r"|(?:folosim|utilizăm)\b[^.!?]{0,40}\bcookie"
            r"|(?:αυτός ο ιστότοπος|χρησιμοποιούμε|ο ιστότοπός μας|η ιστοσελίδα)\b[^.!?]{0,60}\bcookies\b"
            r"|(?:bu|web|sitemiz\w*|internet)\b[^.!?]{0,40}\b(?:site\w*)\b[^.!?]{0,40}\bçerez\w*\b"
            r"|(?:çerez\w*)\b[^.!?]{0,60}\bkullan(?:ıyoruz|maktayız|ılmaktadır)\b"
            r"|(?:situs(?: web)? (?:ini|kami)|kami) menggunakan cookie\b"
            r"|(?:trang web này|chúng tôi) sử dụng cookie\b"
            r"|(?:يستخدم (?:هذا )?الموقع|هذا الموقع يستخدم|نحن نستخدم|نستخدم)\b.{0,40}(?:ملفات تعريف الارتباط|الكوكيز"
            r"|كوكيز)"
            r"|(?:این (?:وب\W?سایت|سایت)|ما)\b.{0,20}کوکی"
            r"|(?:אתר זה|אנו|אנחנו|האתר)\b.{0,30}(?:עוגיות|cookies)"
            r"|(?:本网站|本站|我们|本網站|我們)(?:會|会)?使用\s?cookies?"
            r"|(?:当サイト|このサイト|当社|本サイト|弊社)(?:は|では)、?.{0,20}(?:cookie|クッキー)"
            r"|(?:이 (?:웹)?사이트|저희|우리|본 (?:웹)?사이트)(?:는|은|에서는)?\s.{0,20}쿠키"
            r"|(?:हम|हमारी|यह|इस|ये)\s.{0,140}(?:कुकी|कुकीज़|कुकीज)\s.{0,40}(?:उपयोग|इस्तेमाल|प्रयोग|आवश्यक|मदद|सक्षम)"
            r"|ये कुकीज़?\s.{0,80}(?:आवश्यक|मदद|सक्षम)"
            r"|(?:những cookie này|cookie ini) (?:là cần thiết|giúp|cho phép|diperlukan|membantu|memungkinkan)\b"
            r"|(?:αυτά τα cookies|ezek a (?:sütik|cookie-k)|aceste (?:cookie-uri|module cookie)|bu çerezler"
            r"|これらの(?:cookie|クッキー)は|이 쿠키는|这些\s?cookie|這些\s?cookie)[^.!?]{0,40}"
            r"(?:είναι απαραίτητα|βοηθούν|επιτρέπουν|szükségesek|segítenek|lehetővé|necesare|ajută|permit|gerekli"
            r"|yardımcı|sağla|必要|役立|有効|필요|도움|必需|帮助|幫助)"
            r"|sütiket (?:használunk|alkalmazunk)\b[^.!?]{0,100}\b(?:élmény|weboldal|webhely|honlap|oldal)"
            r"|[^。！？]{0,60}(?:ため|目的で)に?、?(?:cookie|クッキー)を(?:使用|利用)して(?:います|おります)"
            r").{0,500}"
        ),
        words=(
            "sutiket cookie cookies cerez cerezler cerezleri kat ملفات کوکیز الکوکیز کوکی עוגיות בעוגיות"
            " 使用 サイ 当社 弊社 쿠키를 쿠키 쿠키는 sutik uri cerezler これ 利用 这些 這些 कुकी कुकीज कुकीज़"
        ),
        longest=700,
        removes=[
            "Ez a weboldal sütiket használ a jobb élmény érdekében.",
            "本网站使用 Cookie 来改善您的体验。",
            "当サイトではCookieを使用しています。",
            "Situs ini menggunakan cookie untuk meningkatkan layanan.",
            "हम आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करते हैं।",
        ],
        keeps=["A zabos sütik egy hétig állnak el.", "彼女はクッキーを三枚食べた。", "我们使用铅笔写字。"],
    ),
    Line(
        id="consent/by-continuing",
        reason="It says that who goes on reading agrees to cookies.",
        pattern=(
            r"(?:door (?:verder te (?:surfen|gaan|klikken|bladeren)|(?:gebruik te (?:blijven )?maken"
            r"|op deze site te blijven))"
            r"|genom att (?:fortsätta|använda|surfa vidare|klicka vidare)|ved (?:fortsat brug|at (?:fortsætte|bruge"
            r"|klikke)"
            r"|å (?:fortsette|bruke|klikke|surfe))|jatkamalla|käyttämällä (?:sivustoa|palvelua|tätä)"
            r"|przeglądając (?:tę|naszą)"
            r"|korzystając (?:z|ze)|pozostając na|používáním (?:tohoto|těchto|našich)|pokračováním"
            r"|az oldal (?:további )?(?:használatával|böngészésével)"
            r"|prin continuarea navigării|continuând (?:navigarea|să)"
            r"|συνεχίζοντας|siteyi (?:kullanmaya|kullanarak)|продолжая (?:использовать|просмотр|пользоваться)"
            r"|продовжуючи (?:користуватися|перегляд)|dengan melanjutkan|bằng cách tiếp tục)"
            r"\b[^!?]{4,240}\b(?:cookie\w*|kakor|kakorna|informasjonskapsl\w+|eväste\w+|plik(?:i|ów) cookie\w*"
            r"|çerez\w*|куки\w*|кукі\w*|файл\w* cookie)\b[^!?]{0,160}"
        ),
        words="cookie cookies kakor kakorna informasjonskapsler evasteiden evasteita cerez cerezleri куки",
        longest=420,
        removes=[
            "⟦Door verder te surfen gaat u akkoord met het gebruik van cookies.⟧\n\nDe haven ging open in 1902.",
            "⟦Genom att fortsätta använda webbplatsen godkänner du att vi använder cookies.⟧\n\nHamnen öppnade 1902.",
            "Satama avattiin 1902.\n\n⟦Jatkamalla sivuston käyttöä hyväksyt evästeiden käytön.⟧",
            "⟦Przeglądając tę stronę wyrażasz zgodę na zapisywanie plików cookie.⟧\n\nPort otwarto w 1902 roku.",
        ],
        keeps=[
            "Ved at fortsætte i samme retning nåede de havnen, og der fik de cookies og kaffe? Nej.",
            "Genom att fortsätta söderut kom de till hamnen.",
        ],
    ),
]
