"""Purposes of cookies, as the advertising industry's consent framework prescribes them.

Not cruft: an article about that framework.
"""

from cleaner.rule import Line, Phrases

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


RULES = [
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
        words=(
            "device partner partners cookies cookie purposes datasets technologies vendors third advertising presented"
            " activity combination ip monitor withdrawing acceptance entities"
        ),
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
]
