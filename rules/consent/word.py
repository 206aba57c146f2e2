"""Buttons of a cookie notice that other dialogs print, too, and that go only beside other cruft.

Not cruft: a manual that names a button, and a heading of the article's own.
"""

from cleaner.rule import Phrases

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


RULES = [
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
]
