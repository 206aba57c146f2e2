"""The parts of a newspaper, as a page prints above a headline in which of them the article stands.

Not cruft: a headline of one word, and a list of such words that the article is about.
"""

from collections.abc import Iterator
from functools import cache
from itertools import takewhile

from cleaner.rule import DocumentLines, Find, Shape, late, phrases_of

SECTIONS = {
    "en": """
        arts
        arts & culture
        arts & entertainment
        arts and culture
        breaking news
        business
        business news
        celebrities
        celebrity news
        city news
        community news
        crime
        crime & courts
        crime news
        culture
        economy
        education news
        entertainment
        entertainment news
        featured news
        finance
        food & drink
        health & fitness
        health news
        home news
        in the news
        international
        international news
        latest news
        lifestyle
        local
        local news
        metro
        money
        national
        national news
        news
        news & politics
        politics
        politics news
        press releases
        real estate
        regional
        regional news
        science & technology
        science news
        showbiz
        society
        sport
        sports
        sports news
        state news
        tech
        tech news
        technology
        technology news
        top news
        top stories
        travel
        uk news
        uncategorised
        uncategorized
        us news
        world
        world news
        world politics
    """,
    "de": """
        aktuelles
        allgemein
        aus aller welt
        aus den gemeinden
        aus der region
        ausland
        blaulicht
        boulevard
        deutschland
        feuilleton
        gesellschaft
        gesundheit & medizin
        inland
        international
        kultur
        lokales
        lokalnachrichten
        lokalsport
        medien
        nachrichten
        netzwelt
        news
        panorama
        politik
        politik & wirtschaft
        polizeimeldungen
        promis
        ratgeber
        regional
        regionales
        reise & urlaub
        sport
        sportnachrichten
        stadt & region
        startseite
        top-news
        topmeldungen
        unterhaltung
        vermischtes
        wirtschaft
        wirtschaft & finanzen
        wissen
        wissenschaft
    """,
    "fr": """
        actualité
        actualités
        actualités locales
        actus
        arts et culture
        cinéma & séries
        consommation
        culture
        culture & loisirs
        divertissement
        environnement & climat
        faits divers
        faits-divers
        france
        high-tech
        infos
        international
        justice & faits divers
        les actus
        locales
        monde
        non classé
        people
        planète
        politique
        politique & société
        région
        régions
        santé & bien-être
        sciences & tech
        société
        sport
        sports
        vie locale
        vie pratique
        à la une
        économie
        économie & entreprises
    """,
    "es": """
        actualidad
        ciencia y tecnología
        comunidad
        cultura
        cultura y espectáculos
        deportes
        economía
        economía y negocios
        educación y cultura
        el país
        entretenimiento
        espectáculos
        estilo de vida
        farándula
        finanzas
        internacional
        internacionales
        judiciales
        locales
        mundo
        nacional
        nacionales
        negocios
        noticias
        noticias locales
        policiales
        política
        política y sociedad
        portada
        provincia
        provincias
        regionales
        regiones
        salud y bienestar
        seguridad
        sin categoría
        sociales
        sociedad
        sucesos
        tecnología
        tendencias
        vida y estilo
        última hora
        últimas noticias
    """,
    "pt": """
        brasil
        cidades
        ciência e tecnologia
        cotidiano
        cultura
        desporto
        desportos
        destaque
        destaques
        economia
        economia e negócios
        entretenimento
        esporte
        esportes
        famosos
        geral
        internacional
        justiça
        lazer e cultura
        local
        mundo
        nacional
        negócios
        notícias
        notícias locais
        país
        plantão
        policial
        polícia
        política
        regional
        região
        saúde e bem-estar
        segurança pública
        sem categoria
        sociedade
        tecnologia
        variedades
        vida e estilo
        últimas notícias
    """,
    "it": """
        aggiornamenti
        attualità
        cronaca
        cronaca locale
        cronache
        cultura
        cultura & spettacoli
        cultura e spettacoli
        economia
        economia e finanza
        esteri
        eventi
        gossip
        interni
        lavoro e economia
        mondo
        news
        notizie
        notizie locali
        politica
        politica interna
        primo piano
        salute e benessere
        scienza e tecnologia
        scienze e tecnologia
        senza categoria
        società
        spettacoli
        spettacolo
        sport
        tecnologia
        territorio
        ultim'ora
        ultime notizie
        viaggi e turismo
    """,
    "nl": """
        112
        achterklap
        algemeen
        binnenland
        buitenland
        cultuur
        cultuur & media
        economie
        entertainment
        geen categorie
        gezondheid & wetenschap
        lokaal
        lokaal nieuws
        media & cultuur
        misdaad
        nieuws
        politie
        politiek
        regio
        regionaal
        regionieuws
        show
        sport
        sportnieuws
        tech & wetenschap
        uitgelicht
        vrije tijd
        wetenschap
        wonen & leven
    """,
    "sv": """
        allmänt
        blåljus
        brott & straff
        ekonomi
        göteborg
        inrikes
        inrikesnyheter
        kultur
        kultur & nöje
        ledare
        lokala nyheter
        lokalt
        nyheter
        nyhetskategorier
        näringsliv
        nöje
        okategoriserade
        politik
        samhälle
        senaste nytt
        sport
        sverige
        teknik
        utrikes
        utrikesnyheter
        vetenskap
        världen
    """,
    "da": """
        112
        112-nyheder
        danmark
        erhverv
        forbrug & liv
        forside
        ikke kategoriseret
        indland
        international
        krimi
        kultur
        kultur & medier
        lokale nyheder
        lokalt
        nyheder
        politik
        samfund
        seneste nyt
        sport
        sundhed & livsstil
        udland
        underholdning
        verden
        videnskab
        økonomi
    """,
    "nb": """
        forside
        innenriks
        krim
        kultur
        kultur & underholdning
        lokale nyheter
        lokalt
        norge
        nyheter
        næringsliv
        politikk
        samfunn
        siste nytt
        sport
        sporten
        ukategorisert
        underholdning
        utenriks
        verden
        vitenskap & teknologi
        økonomi
    """,
    "fi": """
        etusivu
        kotimaa
        kulttuuri
        kulttuuri ja viihde
        maailma
        paikalliset
        paikallisuutiset
        poliisiuutiset
        politiikka
        rikos
        talous
        talous ja yritykset
        terveys ja hyvinvointi
        tiede ja teknologia
        tuoreimmat
        ulkomaat
        urheilu
        uutiset
        uutisia
        viihde
        yleinen
    """,
    "pl": """
        aktualności
        bez kategorii
        bezpieczeństwo
        biznes
        biznes i gospodarka
        ciekawostki
        dom i ogród
        edukacja
        felietony
        finanse
        gmina
        gospodarka
        historia
        informacje
        inwestycje
        kobieta
        komunikaty
        kraj
        kronika policyjna
        kryminalne
        kultura
        kultura i edukacja
        kultura i rozrywka
        lokalne
        miasto
        moto
        motoryzacja
        na drogach
        na sygnale
        najnowsze
        nauka
        nauka i technologia
        nieruchomości
        opinie
        oświata
        piłka nożna
        pogoda
        policja
        polityka
        polska
        poradnik
        porady
        powiat
        praca
        prawo
        region
        religia
        reportaże
        rozrywka
        samorząd
        sport
        sport lokalny
        społeczeństwo
        sprawy społeczne
        strona główna
        styl życia
        technologie
        turystyka
        wiadomości
        wiadomości lokalne
        wydarzenia
        wypadki
        wywiady
        z gminy
        z kraju
        z miasta
        z powiatu
        z regionu
        zdrowie
        zdrowie i uroda
        ze świata
        świat
    """,
    "cs": """
        aktuality
        auto
        bez kategorie
        bydlení
        byznys
        byznys a finance
        celebrity
        cestování
        domov
        domácí
        doprava
        ekonomika
        finance
        fotbal
        historie
        hlavní zprávy
        hokej
        komentáře a názory
        kraje
        krimi
        kultura
        kultura a volný čas
        kultura a zábava
        magazín
        nehody
        nezařazené
        názory
        ostatní
        policie
        politika
        počasí
        publicistika
        regiony
        regionální zprávy
        rozhovory
        společnost
        sport
        sportovní zprávy
        svět
        události
        volný čas
        vzdělání
        věda
        věda a technika
        z domova
        z regionu
        zahraničí
        zajímavosti
        zdraví
        ze světa
        ze života
        zpravodajství
        zprávy
        zábava
        černá kronika
        česko
        životní styl
    """,
    "hu": """
        aktuális
        baleset
        baleset-bűnügy
        belföld
        bulvár
        bűnügy
        családi kör
        címlap
        egyéb
        egészség
        foci
        friss hírek
        gasztro
        gazdaság
        hazai
        helyi
        helyi hírek
        hír
        hírek
        hírek - belföld
        hírek, események
        időjárás
        interjú
        itthon
        kiemelt
        krimi
        kultúra
        kultúra és szórakozás
        kék hírek
        kékfény
        közélet
        külföld
        labdarúgás
        magyarország
        megye
        megyei hírek
        mindennapok
        nagyvilág
        oktatás
        otthon
        politika
        programok
        regionális
        sport
        sporthírek
        színes
        szórakozás
        technika
        tudomány
        tudomány és technika
        turizmus
        társadalom
        utazás
        világ
        városi hírek
        városlista
        vélemény
        életmód
        életmód és egészség
    """,
    "ro": """
        actual
        actualitate
        administrație
        afaceri
        agricultură
        analize
        bani și afaceri
        comunicate
        comunicate de presă
        cultură
        curier
        din țară
        diverse
        economic
        economie
        editorial
        educație
        educație și cultură
        eveniment
        evenimente
        evenimente locale
        exclusiv
        extern
        externe
        fapt divers
        fără categorie
        homepage
        internațional
        interne
        interviuri
        investigații
        justiție
        life
        lifestyle
        local
        locale
        meteo
        monden
        monden și showbiz
        naţional
        național
        opinii
        politic
        politică
        prima pagină
        regional
        social
        societate
        sport
        sportiv
        stil de viață
        sănătate
        sănătate și frumusețe
        tehnologie
        turism
        ultimele știri
        vedete
        vedete românești
        ştiri
        știința
        știri
        știri externe
        știri interne
        știri locale
    """,
    "el": """
        lifestyle
        media
        viral
        αγορά
        αθλητικά
        αθλητισμός
        απόψεις
        αρχική
        αρχική σελίδα
        αστυνομικά
        αστυνομικό δελτίο
        αυτοδιοίκηση
        γυναίκα
        διάφορα
        διεθνή
        ειδήσεις
        εκπαίδευση
        ελλάδα
        επικαιρότητα
        επιστήμη & τεχνολογία
        επιχειρήσεις
        ζώδια
        καιρός
        κοινωνία
        κοινωνικά
        κρήτη
        κόσμος
        κόσμος και πολιτική
        κύπρος
        νέα
        οικονομία
        οικονομία & επιχειρήσεις
        παιδεία
        περιβάλλον
        ποδόσφαιρο
        πολιτική
        πολιτική και οικονομία
        πολιτισμός
        πρωτοσέλιδο
        ροή
        σπορ
        συνεντεύξεις
        τεχνολογία
        τοπικά
        τοπικά νέα
        τοπική αυτοδιοίκηση
        υγεία
        υγεία & διατροφή
        φωτορεπορτάζ
        ψυχαγωγία
    """,
    "tr": """
        3. sayfa
        3. sayfa haberleri
        aktüel
        anasayfa
        asayiş
        asayiş haberleri
        bilim
        bilim teknoloji
        bilim ve teknoloji
        dünya
        dünya haberleri
        ekonomi
        ekonomi haberleri
        eğitim
        eğitim haberleri
        foto galeri
        genel
        güncel
        güncel haberler
        gündem
        gündem haberleri
        haber
        haberler
        ilçe haberleri
        ilçeler
        kent
        kültür - sanat
        kültür sanat
        kültür ve sanat
        kültür-sanat
        magazin
        manşet
        medya
        otomobil
        otomotiv
        politika
        röportaj
        sanat
        sağlık
        sağlık haberleri
        siyaset
        son dakika
        son dakika haberleri
        spor
        spor haberleri
        teknoloji
        turizm
        türkiye
        video galeri
        yazarlar
        yaşam
        yaşam haberleri
        yerel
        yerel haberler
        yurt
        çevre
        özel haber
        şehir
    """,
    "ru": """
        авто
        актуально
        без рубрики
        бизнес
        благоустройство
        в городе
        в мире
        в регионе
        в россии
        в стране
        важно
        видео
        власть
        главная
        главное
        город
        деньги
        документы
        дом и семья
        дтп
        жизнь
        жкх
        здоровье
        знаменитости
        интервью
        интересное
        истории
        история
        красота и здоровье
        криминал
        криминал и происшествия
        культура
        культура и искусство
        культура и общество
        лайфхаки
        лента новостей
        медицина
        местные новости
        мир
        мнения
        наука
        наука и техника
        недвижимость
        новости
        новости города
        новости дня
        новости и события
        новости компаний
        новости культуры
        новости региона
        новости спорта
        новости. события
        образование
        общество
        объявления
        официально
        погода
        полезное
        политика
        проиcшествия
        происшествия
        происшествия и криминал
        разное
        регионы
        россия
        события
        спецпроекты
        спорт
        спорт и здоровье
        статьи
        технологии
        транспорт
        туризм
        финансы
        футбол
        чп
        шоу-бизнес
        шоубиз
        экология
        экономика
        экономика и бизнес
        эксклюзив
    """,
    "uk": """
        актуально
        без категорії
        бізнес
        в світі
        в україні
        влада
        відео
        війна
        війна в україні
        головна
        головне
        громада
        гроші
        дім і сім'я
        економіка
        ексклюзив
        життя
        за кордоном
        здоров'я
        здоровʼя
        корисне
        кримінал
        кримінальні новини
        культура
        лайфстайл
        місто
        місцеві новини
        надзвичайні події
        наука і техніка
        новини
        новини дня
        новини компаній
        новини міста
        новини області
        новини регіону
        освіта
        події
        події та кримінал
        політика
        пригоди
        регіони
        різне
        світ
        спорт
        спорт і здоров'я
        статті
        стрічка новин
        суспільство
        технології
        у світі
        україна
        фінанси
        цікаве
        шоу-бізнес
        шоубіз
        інтерв'ю
        історія
    """,
    "ar": """
        آخر الأخبار
        أخبار
        أخبار الحوادث
        أخبار الرياضة
        أخبار العالم
        أخبار الفن
        أخبار المحافظات
        أخبار دولية
        أخبار رياضية
        أخبار عاجلة
        أخبار عربية
        أخبار محلية
        أخبار مصر
        أسواق
        اقتصاد
        الاقتصاد
        الاقتصادية
        الثقافة
        الحوادث
        الرئيسية
        الرياضة
        السياسة
        المجتمع
        المحافظات
        بنوك
        تحقيقات
        تعليم
        تكنولوجيا
        توب ستوري
        ثقافة
        ثقافة وفن
        ثقافة وفنون
        جامعات
        حوادث
        حوادث وقضايا
        حوارات
        دولي
        رأي
        رياضة
        رياضة عالمية
        رياضة محلية
        سياحة
        سياسة
        شؤون عربية
        صحة
        صحة وجمال
        طب وصحة
        عاجل
        عرب وعالم
        عربي ودولي
        علوم
        علوم وتكنولوجيا
        غير مصنف
        فن
        فن وثقافة
        فن ومشاهير
        فنون
        كتاب وآراء
        كرة قدم
        مال وأعمال
        مجتمع
        محافظات
        محلي
        محليات
        مرأة ومنوعات
        مصر
        مقالات
        مقالات الرأي
        منوعات
        منوعات وفن
        نجوم وفن
        وزارات
    """,
    "fa": """
        آموزش
        آموزشی
        اجتماعی
        اخبار
        اخبار استان‌ها
        اخبار اقتصادی
        اخبار ایران
        اخبار جهان
        اخبار حوادث
        اخبار سیاسی
        اخبار ورزشی
        استان ها
        استان‌ها
        اقتصاد
        اقتصادی
        اقتصادی و اجتماعی
        ایران
        بهداشت و درمان
        بین الملل
        بین‌الملل
        تکنولوژی
        جامعه
        جهان
        حوادث
        خواندنی‌ها
        دسته‌بندی نشده
        سبک زندگی
        سلامت
        سیاست
        سیاسی
        شهرستان‌ها
        صفحه اصلی
        علم و فناوری
        علمی
        علمی و فرهنگی
        فرهنگ
        فرهنگ و هنر
        فرهنگی
        فناوری
        فوتبال
        فیلم و عکس
        مجله
        مذهبی
        هنر
        ورزش
        ورزشی
        چند رسانه‌ای
        چندرسانه‌ای
        گزارش
        گفت‌وگو
        گوناگون
        یادداشت
    """,
    "he": """
        אוכל
        ארץ
        בארץ
        בידור
        ביטחון
        בעולם
        בריאות
        בריאות ורפואה
        ברנז'ה
        דעות
        דעות וטורים
        הורים וילדים
        השכונה
        חברה
        חדשות
        חדשות בארץ
        חדשות בעולם
        חדשות העיר
        חדשות חוץ
        חדשות כלליות
        חדשות מקומיות
        חינוך
        חינוך וחברה
        טכנולוגיה
        יהדות
        כלכלה
        כלכלה וצרכנות
        כללי
        כסף
        לייף סטייל
        מבזקים
        מגזין
        מדיני
        מוזיקה
        משפט
        משפט ופלילים
        נדל"ן
        סביבה
        סלבס
        ספורט
        עולם
        עמוד הבית
        עסקים
        פוליטי
        פוליטי מדיני
        פוליטיקה
        פלילים
        פנאי
        צבא וביטחון
        צרכנות
        רכב
        רכילות
        תחבורה
        תיירות
        תרבות
        תרבות ובידור
        תרבות ופנאי
    """,
    "hi": """
        अंतर्राष्ट्रीय
        अन्य
        अपराध
        अपराध समाचार
        आध्यात्म
        इंटरनेशनल
        उत्तर प्रदेश
        उत्तराखंड
        एंटरटेनमेंट
        एजुकेशन
        करियर
        क्राइम
        क्रिकेट
        खबर
        खबरें
        खेल
        खेल समाचार
        गैजेट्स
        छत्तीसगढ़
        जीवन शैली
        ज्योतिष
        झारखंड
        टीवी
        टेक
        टेक्नोलॉजी
        टॉप न्यूज़
        टॉप स्टोरी
        ट्रेंडिंग
        ताज़ा खबरें
        ताजा खबर
        ताजा समाचार
        दिल्ली
        दुनिया
        दुर्घटना
        देश
        देश-विदेश
        धर्म
        धर्म-कर्म
        नेशनल
        न्यूज
        न्यूज़
        पंजाब
        पॉलिटिक्स
        प्रादेशिक
        फिल्म
        फीचर
        फोटो
        बड़ी खबर
        बड़ी ख़बर
        बिजनेस
        बिज़नेस
        बिहार
        बॉलीवुड
        बॉलीवुड न्यूज़
        ब्रेकिंग
        ब्रेकिंग न्यूज
        ब्रेकिंग न्यूज़
        भारत
        मध्य प्रदेश
        मनोरंजन
        महाराष्ट्र
        मुख्य समाचार
        राजनीति
        राजस्थान
        राज्य
        राशिफल
        राष्ट्रीय
        लाइफस्टाइल
        लेटेस्ट न्यूज़
        लोकल न्यूज़
        वायरल
        विचार
        विदेश
        वीडियो
        व्यापार
        शिक्षा
        समाचार
        सेहत
        स्थानीय समाचार
        स्पोर्ट्स
        स्वास्थ्य
        हरियाणा
        हेल्थ
        होम
    """,
    "id": """
        advertorial
        beranda
        berita
        berita daerah
        berita terbaru
        berita terkini
        berita utama
        bisnis
        bola
        budaya
        daerah
        ekonomi
        ekonomi & bisnis
        feature
        galeri
        gaya hidup
        headline
        hiburan
        hukum
        hukum & kriminal
        hukum dan kriminal
        info
        internasional
        kabar daerah
        kesehatan
        kesehatan & kuliner
        khazanah
        kota
        kriminal
        kuliner
        lingkungan
        megapolitan
        metropolitan
        nasional
        nusantara
        olahraga
        opini
        otomotif
        pariwisata
        parlemen
        pemerintah
        pemerintahan
        pendidikan
        pendidikan & budaya
        peristiwa
        pilihan redaksi
        politik
        politik & hukum
        politik dan hukum
        ragam
        regional
        religi
        sains
        seleb
        sepak bola
        serba serbi
        sosial
        sosial budaya
        sosok
        tak berkategori
        tekno
        teknologi
        terkini
        trending
        wisata
    """,
    "vi": """
        an ninh
        an ninh hình sự
        an ninh trật tự
        bóng đá
        bất động sản
        chính trị
        chính trị - xã hội
        chưa phân loại
        công nghệ
        du lịch
        giao thông
        giáo dục
        giải trí
        khoa học
        khoa học - công nghệ
        khám phá
        kinh doanh
        kinh tế
        kinh tế - xã hội
        nhịp sống
        nông nghiệp
        phim
        pháp luật
        pháp đình
        phóng sự
        quốc tế
        sao
        sức khỏe
        sức khỏe - đời sống
        thế giới
        thể thao
        thị trường
        thời sự
        tin mới
        tin nhanh
        tin nổi bật
        tin thế giới
        tin trong nước
        tin tức
        tin địa phương
        trang chủ
        trong nước
        tài chính
        tâm sự
        việc làm
        văn hóa
        văn hóa - giải trí
        văn hóa - xã hội
        xe
        xã hội
        y tế
        ý kiến
        điểm tin
        địa phương
        đời sống
        đời sống - xã hội
    """,
    "zh": """
        local news 本地新聞
        两岸
        中国
        中國
        中國新聞
        产业
        体育
        体育新闻
        健康
        健康醫療
        兩岸
        兩岸新聞
        公司
        公司新闻
        公告
        即時
        即時新聞
        台灣
        国内
        国内新闻
        国际
        国际新闻
        國內
        國際
        國際新聞
        地方
        地方新聞
        地產
        头条
        娛樂
        娛樂新聞
        娱乐
        娱乐新闻
        媒體報導
        寵物
        專題
        島內
        影劇
        快訊
        快讯
        房产
        房產
        政治
        教育
        教育新闻
        文化
        文教
        新聞
        新闻
        新闻中心
        新闻动态
        旅游
        旅遊
        时事
        时政
        時事
        最新公告
        最新消息
        未分类
        本地
        本地新聞
        校园新闻
        汽车
        消費
        港澳
        港聞
        热点
        热点新闻
        焦點
        焦點新聞
        理财
        生活
        生活新聞
        社会
        社会新闻
        社會
        社會新聞
        社論
        科技
        科技新聞
        綜合
        经济
        综合
        综合新闻
        编辑推荐
        美食
        股市
        行业新闻
        行业资讯
        要聞
        要聞港聞
        要闻
        視頻
        觀點
        評論
        財經
        財經新聞
        财经
        财经新闻
        軍事
        軍事新聞
        軍政
        通知公告
        運動
        重要新聞
        頭條
        首頁
        首頁新聞
        首页
        體育
        高校
    """,
    "ja": """
        it・科学
        お知らせ
        お知らせ一覧
        アニメ
        イベント
        エンタメ
        エンタメ・芸能
        オピニオン
        グルメ
        コラム
        サッカー
        スポーツ
        トップニュース
        トピックス
        ニュース
        ビジネス
        ファッション
        ブログ
        ホーム
        マネー
        ライフスタイル
        リリース
        主要ニュース
        事件・事故
        写真
        医療
        国内
        国内ニュース
        国際
        地域
        地域ニュース
        天気
        市政
        政治
        料理
        新着
        新着情報
        新着記事
        旅行
        日記
        日誌
        暮らし
        未分類
        災害
        特集
        社会
        社会・事件
        科学
        科学・技術
        経済
        経済・ビジネス
        自動車
        芸能
        芸能ニュース
        記事
        野球
        雑記
    """,
    "ko": """
        it/과학
        it/통신
        it·과학
        it·통신
        건강
        건강·의료
        건강관리
        경제
        경제일반
        경제종합
        교육
        국방
        국제
        국회
        글로벌
        금융
        기업
        기획
        날씨
        노동
        뉴스
        라이프
        라이프스타일
        문화
        문화/연예
        문화·연예
        문화일반
        미분류
        부동산
        북한
        사건
        사건·사고
        사건사고
        사설
        사설·칼럼
        사회
        사회/문화
        사회일반
        산업
        산업/재계
        생활
        생활/문화
        세계
        세계 / global
        세계일반
        속보
        스포츠
        시사
        시정
        야구
        여행
        연예
        연예가화제
        연예일반
        오피니언
        의료
        자동차
        전국
        정책
        정치
        정치/행정
        정치·사회
        종교
        종합
        증권
        지방
        지방자치
        지역
        지역뉴스
        지역일반
        지역종합
        축구
        칼럼
        탑뉴스
        톱뉴스
        포토
        포토뉴스
        피플
        행정
        홈
        환경
    """,
}

# Lines above the headline that may be sections: the section, and a part of it.
MOST_SECTIONS = 3
# Words of a headline at least, or characters of a script without spaces: fewer may be another section's name.
HEADLINE_WORDS = 4
HEADLINE_CHARACTERS = 10
# Characters of such a line at most: the longest name, or a few run together.
LONGEST_SECTION = 40
_SECTIONS = frozenset(phrases_of(SECTIONS))
# What stands between the names of a row, and the names without it. Short ones of letters are parts of other words.
_BETWEEN_SECTIONS = late(r"[\s|/,•·»›>&-]+")
# What stood between two names that the extractor dropped. A longer line of marks is drawn, and the text's own.
_ALONE = frozenset("/|•»›>")
LEAST_SECTION = 2
LEAST_LETTERS = 4


def find_sections(document: DocumentLines) -> Iterator[Find]:
    """The names of sections that begin a text, above its headline."""
    above = list(document.filled[: MOST_SECTIONS + 1])
    named = list(takewhile(lambda number: _is_section(document, number), above))
    if not named or len(named) == len(above) or document.is_prose(above[len(named)]):
        return
    headline = document.key(above[len(named)])
    if len(headline.split()) >= HEADLINE_WORDS or (not headline.isascii() and _is_unspaced(headline)):
        for number in named:
            yield Find(number, number, (document.lines[number].strip(),))


def _is_section(document: DocumentLines, number: int) -> bool:
    line = document.lines[number].strip()
    if line in _ALONE:
        return True
    line = line.strip(" #*•|/»›>")
    return len(line) <= LONGEST_SECTION and (line.casefold() in _SECTIONS or _is_row(line))


@cache
def _unspaced_sections() -> frozenset[str]:
    names = (_BETWEEN_SECTIONS.sub("", phrase) for phrase in _SECTIONS)
    return frozenset(name for name in names if len(name) >= (LEAST_LETTERS if name.isascii() else LEAST_SECTION))


def _is_row(line: str) -> bool:
    """Whether the line is names of sections, run together or with marks between: "PoliticsWorld", "Sport | Culture"."""
    name = _BETWEEN_SECTIONS.sub("", line.casefold())
    ends = [0]
    for start in ends:
        after = range(start + LEAST_SECTION, len(name) + 1)
        ends += [end for end in after if name[start:end] in _unspaced_sections() and end not in ends]
    return name != "" and len(name) in ends and name not in _unspaced_sections()


def _is_unspaced(headline: str) -> bool:
    return len(headline) >= HEADLINE_CHARACTERS and len(headline.split()) < len(headline) / HEADLINE_CHARACTERS + 2


RULES = [
    Shape(
        id="navigation/section",
        reason="It names the section above the headline.",
        find=find_sections,
        removes=[
            "⟦Local News⟧\n\nNew bridge for the old harbour\n\nThe council met on Tuesday and voted for the bridge.",
            "⟦Sport\nRegional⟧\nDer Hafen hat wieder eine Mannschaft\nAm Sonntag spielt sie zum ersten Mal.",
            "⟦社会⟧\n\n古い港に新しい橋がかかる\n\n議会は火曜日に新しい橋に賛成した。",
            "⟦/\nLocal News⟧\n\nNew bridge for the old harbour\n\nThe council met on Tuesday and voted for the bridge.",
            "⟦PoliticsLocal News⟧\n\nNew bridge for the old harbour\n\nThe council met on Tuesday and voted for it.",
        ],
        keeps=[
            "Music\n\nMusic is what the harbour has too little of, says the organist, who has played there for years.",
            "Politics\nEconomy\nCulture\n\nThese three words stood above the door of the old town hall for a century.",
            "New bridge for the old harbour\n\nPolitics\n\nThe council met on Tuesday and voted for the new bridge.",
            "---------------------------\nA bridge for the harbour\n---------------------------\n\nIt holds.",
            "####################################\n# Settings of the old harbour's lamp #\n\nlamp = north",
        ],
    ),
]
