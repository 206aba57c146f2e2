"""Headings of lists of other articles that an article may have, too: they go at the end, with headlines after them.

Not cruft: a heading "Latest news" that the article itself goes on under.
"""

from cleaner.rule import Block

HEADINGS = {
    "en": """
        also in news
        also in the series
        also in this series
        also popular
        around the web
        best reads
        breaking news
        breaking stories
        continue exploring
        do not miss
        don't miss
        editor's picks
        editors picks
        editors' picks
        featured articles
        featured news
        featured posts
        featured stories
        from the blog
        from the web
        headlines
        in other news
        keep exploring
        latest from us
        latest headlines
        latest news
        latest stories
        more articles
        more blogs
        more from this series
        more headlines
        more in arts
        more in business
        more in culture
        more in economy
        more in education
        more in entertainment
        more in finance
        more in food
        more in football
        more in games
        more in health
        more in life
        more in lifestyle
        more in local news
        more in markets
        more in media
        more in money
        more in music
        more in national
        more in news
        more in opinion
        more in politics
        more in science
        more in society
        more in sport
        more in sports
        more in tech
        more in technology
        more in the series
        more in this section
        more in this series
        more in this topic
        more in travel
        more in us
        more in video
        more in world
        more like this
        more news
        more posts
        more stories
        more to discover
        most commented
        most discussed
        most emailed
        most popular
        most read
        most shared
        most viewed
        most visited
        must read
        must reads
        must watch
        must-reads
        new articles
        new posts
        not to be missed
        on the blog
        other articles
        other blogs
        other headlines
        other news
        other posts
        other stories
        part of a series
        popular articles
        popular news
        popular now
        popular posts
        popular stories
        popular this week
        popular today
        reading recommendations
        recent articles
        recent entries
        recent news
        recent stories
        recently added
        recently posted
        recently published
        recommended
        recommended content
        recommended reading
        recommended video
        recommended videos
        related
        related links
        related recipes
        related topics
        relevant news
        similar content
        similar news
        similar recipes
        similar topics
        suggested content
        the latest
        the latest news
        this article is part of a series
        today's headlines
        today's news
        top headlines
        top news
        top posts
        top reads
        top stories
        top stories today
        top videos
        trending
        trending news
        trending now
        trending topics
        trending videos
        what's hot
        what's new on the blog
        what's popular
        what's trending
    """,
    "de": """
        diese rezepte könnten dir auch gefallen
        passende rezepte
        verwandte rezepte
        ähnliche rezepte
        ähnliche themen
        aktuelle artikel
        aktuelle beiträge
        aktuelle meldungen
        aktuelle nachrichten
        aktuelle news
        aktuelle schlagzeilen
        andere artikel
        aus dem netz
        aus dem web
        aus unserem archiv
        beliebt
        beliebte themen
        das neueste
        die neuesten nachrichten
        empfohlene themen
        entdecke mehr
        entdecken sie mehr
        interessante artikel
        kürzlich veröffentlicht
        letzte meldungen
        letzte nachrichten
        letzte news
        mehr artikel
        mehr beiträge
        mehr meldungen
        mehr nachrichten
        mehr news
        neueste meldungen
        neueste nachrichten
        neueste news
        nicht verpassen
        top meldungen
        top nachrichten
        top themen
        top-meldungen
        top-nachrichten
        top-news
        top-themen
        topthemen
        verpasse nicht
        verpassen sie nicht
        verwandte links
        verwandte themen
        weitere artikel
        weitere beiträge
        weitere meldungen
        weitere nachrichten
        weitere news
        weitere schlagzeilen
        weitere themen
        weitere topthemen
        zuletzt veröffentlicht
        häufig kommentiert
        top kommentierte beiträge
        wir empfehlen auch
        video empfehlungen
        zum thema
        themen der woche
        thema der woche
        dieser artikel ist teil einer serie
        Featured Artikel
        Letzte Blog-Beiträge
        Verwandte Einträge
        Zufällige Einträge
        schlagzeilen
        meist kommentiert
        eilmeldungen
    """,
    "fr": """
        recettes associées
        recettes en relation
        recettes liées
        recettes similaires
        à la une
        à la une aujourd'hui
        à ne pas louper
        à ne pas manquer
        à ne pas rater
        autres actualités
        autres actus
        autres articles
        d'autres articles
        dernières actualités
        dernières actus
        dernières infos
        dernières news
        dernières nouvelles
        dernières publications
        dernières vidéos
        derniers sujets
        du même auteur
        du même sujet
        les + lus
        les autres articles
        les dernières actualités
        les dernières actus
        les dernières infos
        les dernières news
        les dernières nouvelles
        les plus commentés
        les plus consultés
        les plus lus
        les plus partagés
        les plus populaires
        les plus vus
        plus d'actualités
        plus d'actus
        plus d'articles
        plus lus
        sujets associés
        sujets connexes
        sujets liés
        sujets similaires
        toute l'actu
        toute l'actualité
        cet article fait partie d'une série
        Articles au hasard
        Articles en lumière
        Articles récents du blog
        Liens connexes
        Posts mis en avant
        Le fil info
        Fil info
        Nos sélections
        Le choix de la rédaction
        article en vedette
        articles en vedette
        plus de news
        en continu
        nos recommandations
        l'actualité en continu
        nos lecteurs ont lu ensuite
    """,
    "es": """
        artículos destacados
        contenido destacado
        contenidos destacados
        de la web
        desde la web
        destacados de hoy
        destacados del día
        en tendencia
        las más comentadas
        las más compartidas
        las más leidas
        las más populares
        las más vistas
        las últimas noticias
        lo más comentado
        lo más popular
        lo más visto
        lo último
        los más leídos
        los más vistos
        más artículos
        más comentadas
        más entradas
        más historias
        más leidas
        más leídos
        más notas
        más noticias
        más posts
        más publicaciones
        más vistas
        más vistos
        no se lo pierda
        no se pierda
        no te lo pierdas
        no te pierdas
        notas recientes
        noticias destacadas
        noticias recientes
        otras entradas
        otras notas
        otras noticias
        otras publicaciones
        otros artículos
        recetas parecidas
        recetas relacionadas
        recetas similares
        relacionadas
        temas relacionados
        tendencias de hoy
        titulares de hoy
        titulares del día
        últimas notas
        últimas noticias
        últimas novedades
        últimos titulares
        visto ahora
        más compartidas
        recomendados
        recomendada
        recomendadas
        este artículo es parte de una serie
        este artículo forma parte de una serie
        Enlaces relacionados
        Entradas al azar
        Publicaciones recientes
        Lo más leído
        Elección del editor
        destacadas
        titulares
        más de sociedad
        más en sociedad
        relacionado
        relacionados
    """,
    "pt": """
        a não perder
        artigos em destaque
        as mais lidas
        as mais vistas
        as últimas notícias
        assuntos relacionados
        do mesmo autor
        links relacionados
        mais artigos
        mais comentadas
        mais compartilhadas
        mais lidas
        mais lidos
        mais notícias
        mais visitadas
        mais vistas
        mais vistos
        não perca
        não perder
        notícias em destaque
        notícias recentes
        o mais lido
        os mais lidos
        os mais vistos
        outras matérias
        outras notícias
        outras reportagens
        outros artigos
        outros posts
        pela web
        receitas parecidas
        receitas relacionadas
        receitas semelhantes
        receitas similares
        relacionadas
        temas relacionados
        tópicos relacionados
        últimas notícias
        últimas publicações
        este artigo faz parte de uma série
        Artigos aleatórios
        Escolha do editor
        últimas
        em alta
        publicações recentes
        mais populares
        manchetes
    """,
    "it": """
        Articoli in evidenza
        Articoli random
        In evidenza
        altre news
        altre notizie
        altri articoli
        argomenti correlati
        correlati
        da non perdere
        dalla stessa categoria
        dallo stesso autore
        dello stesso autore
        di tendenza
        i più commentati
        i più condivisi
        i più letti
        i più visti
        in primo piano
        le notizie del giorno
        le notizie di oggi
        le più commentate
        le più lette
        le più viste
        le ultime
        le ultime news
        le ultime notizie
        news in evidenza
        news recenti
        non perderti
        non perdetevi
        notizie dal web
        notizie del giorno
        notizie in evidenza
        notizie recenti
        più commentati
        più condivisi
        più lette
        più letti
        più popolari
        primo piano
        questo articolo fa parte di una serie
        ricette collegate
        ricette correlate
        ricette simili
        ultim'ora
        ultime news
        ultime notizie
        ultimi post
        ultimi video
    """,
    "nl": """
        Aanbevolen
        Net binnen
        Niet te missen
        Nieuwste Blog Artikelen
        Populair
        Tips van de redactie
        Uitgelicht
        Willekeurige berichten
        aanbevolen verhalen
        ander nieuws
        andere artikelen
        andere berichten
        andere blogs
        best gelezen
        beste gelezen
        dit artikel maakt deel uit van een serie
        gerelateerd
        gerelateerde links
        gerelateerde onderwerpen
        gerelateerde recepten
        gerelateerde verhalen
        het laatste nieuws
        interessante artikelen
        laatste nieuws
        meer artikelen
        meer berichten
        meer nieuws
        meest bekeken
        meest besproken
        meest gedeeld
        meest gelezen
        meest recent
        meest recente nieuws
        mis dit niet
        mis het niet
        nu populair
        overige artikelen
        populair nieuws
        recent nieuws
        soortgelijke recepten
        vergelijkbare recepten
        verwante onderwerpen
    """,
    "sv": """
        aktuella artiklar
        andra artiklar
        fler artiklar
        fler inlägg
        fler nyheter
        liknande recept
        mer nyheter
        mer om det här
        mer om detta
        mest delade
        mest kommenterat
        mest läst
        mest lästa
        mest sedda
        missa inte
        redaktionens tips
        relaterade recept
        relaterade ämnen
        relaterade länkar
        relaterat innehåll
        senast publicerat
        senaste nyheter
        senaste nyheterna
        senaste nytt
        den här artikeln är en del av en serie
        Slumpmässigt valda inlägg
        Mer från
        Populärt just nu
        Redaktionen rekommenderar
        Redaktionens val
        andra läser
        toppnyheter
        trendar
        just nu
        populärt
        mer läsning
        rekommenderat
    """,
    "da": """
        Mere om
        Måske er du interesseret i
        Populært lige nu
        aktuelle artikler
        anbefalet
        anbefalinger
        andre artikler
        de mest læste
        de seneste nyheder
        det sker lige nu
        flere artikler
        flere indlæg
        flere nyheder
        gå ikke glip af
        lige nu
        lignende opskrifter
        mere i samme dur
        mest delte
        mest kommenterede
        mest læst
        mest læste
        mest sete
        nyeste nyheder
        populært
        redaktionens udvalgte
        relaterede emner
        relaterede links
        relaterede opskrifter
        seneste nyheder
        seneste nyt
        topnyheder
    """,
    "nb": """
        Mer om
        Populært akkurat nå
        Siste Bloggartikler
        akkurat nå
        andre artikler
        andre saker
        de mest leste
        de siste nyhetene
        flere artikler
        flere innlegg
        flere nyheter
        flere saker
        gå ikke glipp av
        ikke gå glipp av
        lignende oppskrifter
        mest delt
        mest kommentert
        mest lest
        mest leste
        mest sett
        redaksjonens utvalgte
        relaterte lenker
        relaterte oppskrifter
        relaterte temaer
        siste nyheter
        siste nytt
        siste saker
        tidligere saker
        toppsaker
        andre leser
        andre leser også
        anbefalt
    """,
    "fi": """
        samankaltaiset reseptit
        samankaltaisia reseptejä
        vastaavia reseptejä
        älä missaa
        kiinnostavimmat juuri nyt
        lisää artikkeleita
        lisää uutisia
        luetuimmat
        luetuimpia
        muita artikkeleita
        muut artikkelit
        samasta aiheesta
        samasta aihepiiristä
        tuoreimmat uutiset
        uusimmat uutiset
        viimeisimmät uutiset
        suosittelemme
        tuoreimmat
        uusimmat
        suosituimmat
        Liittyviä kirjoituksia
        Liittyvät linkit
        Satunnaiset kirjoitukset
        Toimituksen valinnat
        Päivän uutiset
        pääuutiset
        katsotuimmat
        juuri nyt
        muut lukevat
        muita uutisia
        suositellut
    """,
    "pl": """
        Inne tematy
        Losowe wpisy
        Ostatnie artykuły bloga
        Polecane
        Popularne teraz
        Powiązane łącza
        W tym temacie
        Wybór redakcji
        artykuły tego autora
        gorące tematy
        inne artykuły
        inne wiadomości
        inne wpisy
        na czasie
        na topie
        najchętniej czytane
        najczęściej czytane
        najczęściej komentowane
        najnowsze aktualności
        najnowsze newsy
        najnowsze wiadomości
        najpopularniejsze
        najważniejsze informacje dnia
        ostatnie wiadomości
        podobne przepisy
        polecamy
        popularne
        powiązane przepisy
        powiązane tematy
        pozostałe artykuły
        pozostałe wiadomości
        tematy powiązane
        ten artykuł jest częścią serii
        ten wpis jest częścią serii
        wiadomości z regionu
        więcej aktualności
        więcej artykułów
        więcej newsów
        więcej wiadomości
        więcej wpisów
        z ostatniej chwili
    """,
    "cs": """
        další aktuality
        další články
        další z rubriky
        nejčtenější
        nejčtenější zprávy
        nejkomentovanější
        nejnovější zprávy
        nejsdílenější
        nenechte si ujít
        ostatní články
        podobné recepty
        poslední zprávy
        související odkazy
        související recepty
        související témata
        více článků
        tento článek patří do série
        Náhodně vybrané
        Doporučujeme
        Nejdiskutovanější
        Vybrali jsme pro vás
        Právě se děje
        Další zprávy
        Výběr redakce
        Nejsledovanější
        Aktuální zprávy
        nejnovější
        ze stejné rubriky
        hlavní zprávy
        populární
    """,
    "hu": """
        A rovat további cikkei
        A rovat további hírei
        Ajánló
        Címlapról ajánljuk
        Kiemelt hírek
        Legfrissebb
        Legnépszerűbb
        Legnézettebb
        Legnézettebbek
        Percről percre
        Szerkesztőink ajánlják
        Továbbiak a rovatból
        Véletlen bejegyzések
        a legfrissebb hírek
        a rovatból
        ajánljuk
        címlapon
        ezeket is olvassa el
        friss hírek
        hasonló receptek
        kapcsolódó linkek
        kapcsolódó receptek
        kapcsolódó témák
        kiemelt cikkek
        legfrissebb hírek
        legnépszerűbbek
        legolvasottabbak
        legújabb
        legújabb hírek
        még több cikk
        még több hír
        ne hagyja ki
        ne maradjon le
        népszerű
        további bejegyzések
        további cikkek
        további híreink
        további hírek
        további írások
    """,
    "ro": """
        alte articole
        alte știri
        cele mai accesate
        cele mai citite
        cele mai noi știri
        cele mai recente știri
        cele mai vizualizate
        mai multe articole
        mai multe știri
        rețete asemănătoare
        rețete similare
        rețete înrudite
        știri recente
        subiecte similare
        top citite
        top știri
        ultimele stiri
        cele mai recente
        recomandări
        Link-uri relevante
        Cele mai noi
        Nu rata
        Nu ratați
        Știrile zilei
        Din aceeași secțiune
        Recomandările editorilor
        Recomandarea editorilor
        Cele mai populare
        Știri de ultimă oră
        S-ar putea să-ți placă
        ți-ar putea plăcea
        ultima oră
        articole legate
        populare
        recomandate
    """,
    "el": """
        Δημοφιλέστερα
        Ειδήσεις σήμερα
        Επιλογές σύνταξης
        Κορυφαίες ειδήσεις
        Κύρια θέματα
        Μην χάσετε
        Περισσότερα από την κατηγορία
        Προτεινόμενα
        Σχετικοί σύνδεσμοι
        άλλα άρθρα
        δείτε επίσης
        δημοφιλή
        δημοφιλή τώρα
        διαβάστηκαν περισσότερο
        κορυφαία νέα
        μη χάσετε
        παρόμοια θέματα
        παρόμοιες συνταγές
        περισσότερα άρθρα
        περισσότερα νέα
        περισσότερες ειδήσεις
        πιο διαβασμένα
        πρόσφατα νέα
        πρόσφατες ειδήσεις
        ροή ειδήσεων
        σχετικά θέματα
        σχετικές συνταγές
        σχετικό περιεχόμενο
        τα δημοφιλέστερα
        τα νέα της ημέρας
        τα πιο δημοφιλή
        τα πιο διαβασμένα
        τα σημαντικότερα νέα
        τελευταία νέα
        τελευταίες ειδήσεις
    """,
    "tr": """
        benzer tarifler
        diğer makaleler
        ilgili tarifler
        çok okunanlar
        diğer haberler
        diğer yazılar
        diğer yazıları
        editörün seçtikleri
        en çok izlenenler
        en çok konuşulanlar
        en çok okunanlar
        en çok paylaşılanlar
        en son haberler
        en yeni haberler
        günün öne çıkan haberleri
        ilgili konular
        öne çıkan haberler
        son dakika haberleri
        son haberler
        son dakika
        bu yazı bir serinin parçasıdır
        bu makale bir serinin parçasıdır
        bunlara da bakın
        Blog'un son makaleleri
        Rastgele yazılar
        İlgili bağlantılar
        Günün öne çıkanları
        Kaçırmayın
        Günün manşetleri
        Günün haberleri
        Kategorinin diğer haberleri
        Editörün seçimi
        Bu kategoriden
        Hoşunuza gidebilir
        Flaş haberler
        Manşetler
        önerilen video
        önerilen videolar
        son eklenenler
        öne çıkanlar
        popüler
    """,
    "ru": """
        Выбор редакции
        Главные новости
        Не пропустите
        Последние статьи блога
        Случайные записи
        важное за день
        важные новости
        выбор читателей
        главное за день
        главное за сутки
        главное сегодня
        главные новости дня
        горячие темы
        другие материалы
        другие новости
        другие публикации
        другие статьи
        ещё статьи
        лента новостей
        новости дня
        новости региона
        новости рубрики
        обсуждаемое
        обсуждают
        по теме
        популярное
        популярное за неделю
        популярное за сутки
        популярное сегодня
        популярное сейчас
        популярные новости
        последние новости
        похожие рецепты
        рекомендуем
        самое важное
        самое интересное
        самое обсуждаемое
        самое популярное
        самое читаемое
        самые читаемые
        свежие новости
        сейчас читают
        также по теме
        топ новостей
        топ статей
        топ-новости
        читают сейчас
        эта статья является частью серии
        эта статья — часть серии
    """,
    "uk": """
        Більше в розділі
        Вибір редакції
        Випадкові дописи
        Головне за день
        Головні новини
        Дописи, що певним чином цього стосуються
        Найбільш переглянуті
        Найпопулярніше
        Не пропустіть
        Пов'язані посилання
        Термінові новини
        більше новин
        більше статей
        важливі новини
        вибір читачів
        гарячі теми
        головне за добу
        головне сьогодні
        головні новини дня
        за темою
        найбільш обговорюване
        найважливіше
        найобговорюваніші
        найцікавіше
        найчитаніше
        найчитаніші
        новини дня
        новини регіону
        новини рубрики
        обговорюють
        останні новини
        по темі
        популярне
        популярне за тиждень
        популярне зараз
        популярні новини
        рекомендуємо
        свіжі новини
        статті за темою
        стрічка новин
        схожі рецепти
        також до теми
        також по темі
        топ новин
        топ новини
        топ-новини
        ця стаття є частиною серії
        читають зараз
        ще новини
        інші матеріали
        інші новини
        інші публікації
        інші статті
    """,
    "ar": """
        أبرز الأخبار
        أبرز العناوين
        أحدث الأخبار
        اخترنا لك
        اخترنا لكم
        آخر الأخبار
        آخر المواضيع
        الأكثر تداولا
        الأكثر تعليقا
        الأكثر قراءة
        الأكثر مشاهدة
        المزيد من الأخبار
        محتوى مشابه
        هذا المقال جزء من سلسلة
        المزيد من هذا
        آخر مواضيع المدونة
        روابط ذات علاقة
        لا تفوت
        لا يفوتك
        أهم الأخبار
        اختيارات المحرر
        اختيار المحرر
        الأكثر شعبية
        في حال فاتك
        أخبار عاجلة
        أخبار أخرى
        مقالات أخرى
        المقالات الأكثر شعبية
        وصفات ذات صلة
        وصفات مشابهة
    """,
    "fa": """
        اخبار برگزیده
        اخبار منتخب
        آخرین اخبار
        آخرین خبرها
        بیشترین بازدید
        تازه‌ترین اخبار
        تازه‌ترین خبرها
        جدیدترین اخبار
        دستورهای مشابه
        سایر اخبار
        سایر خبرها
        سایر مطالب
        سایر مقالات
        مقالات دیگر
        پربازدیدترین
        پربازدیدترین‌ها
        پربحث‌ترین
        پربحث‌ترین‌ها
        پربیننده‌ترین
        پربیننده‌ترین‌ها
        پرخواننده‌ترین
        پرخواننده‌ترین‌ها
        پربازدیدها
        پست های مرتبط
        پیوندهای مرتبط
        پیوندهای مربوط
        این مقاله بخشی از یک مجموعه مقالات است
        ارسال های رندم
        نوشته های مرتبط
        از دست ندهید
        مهمترین اخبار
        اخبار بیشتر
        پربازدیدترین ها
        دیگر اخبار
        داغ‌ترین‌ها
        اخبار روز
        پر بحث ترین
        محبوب‌ترین‌ها
        شاید بپسندید
    """,
    "he": """
        אל תפספסו
        בא לך לקרוא עוד משהו?
        באותו נושא
        בחירת העורך
        בחירת העורכים
        החדשות החמות
        הכי חדשות
        הכי נצפות
        הכי נקראות
        הכי פופולריות
        הנצפות ביותר
        הנצפים ביותר
        הנקראות ביותר
        חדשות אחרונות
        חדשות נוספות
        ידיעות נוספות
        כתבות אחרונות
        כתבות נוספות
        מאמרים אחרונים
        מאמרים נוספים
        מבזקים
        מומלצים
        מתכונים דומים
        מתכונים קשורים
        עדכונים אחרונים
        עוד באתר
        עוד במדור
        עוד כזה
        עוד כתבות
        עוד מאמרים
        קישורים קשורים
    """,
    "hi": """
        अन्य खबरें
        अन्य ख़बरें
        आज की ताजा खबर
        आज की बड़ी खबरें
        इस सेक्शन से और
        और खबरें
        और ख़बरें
        टॉप न्यूज
        टॉप न्यूज़
        टॉप स्टोरीज
        ट्रेंडिंग
        ट्रेंडिंग न्यूज़
        ताज़ा खबरें
        ताज़ा ख़बरें
        ताजा खबर
        ताजा खबरें
        नवीनतम पोस्ट
        नवीनतम समाचार
        बड़ी खबरें
        ब्रेकिंग न्यूज
        मिलती-जुलती खबरें
        मिस न करें
        मुख्य खबरें
        मुख्य समाचार
        लेटेस्ट न्यूज
        लेटेस्ट न्यूज़
        लोकप्रिय
        संपादक की पसंद
        संबंधित रेसिपी
        संबंधित सामग्री
        सबसे लोकप्रिय
        सम्बंधित लिंक
        हाल की खबरें
        हाल की पोस्ट
    """,
    "id": """
        Berita utama
        Jangan Lewatkan
        Jangan sampai terlewat
        Lainnya di kanal ini
        Rekomendasi
        Sorotan
        Tautan yang berhubungan
        artikel ini merupakan bagian dari sebuah seri
        artikel lainnya
        artikel populer
        artikel terbaru
        berita lainnya
        berita pilihan
        berita populer
        berita terbaru
        berita terkini
        lihat juga
        paling banyak dibaca
        paling populer
        pilihan editor
        pilihan redaksi
        postingan lainnya
        postingan lainya
        resep serupa
        resep terkait
        sedang hangat
        sedang tren
        terhangat
        terkait
        terkini
        terpopuler hari ini
        terpopuler lainnya
        trending hari ini
        untuk anda
    """,
    "vi": """
        bài viết khác
        bài viết mới
        bài viết mới nhất
        công thức liên quan
        cùng chuyên mục
        đang được quan tâm
        đọc nhiều nhất
        được đọc nhiều
        được quan tâm
        tin mới nhất
        tin tức mới
        tin tức mới nhất
        tin tức nổi bật
        xem nhiều nhất
        các tin khác
        tin khác
        xem nhiều
        đọc nhiều
        tin nổi bật
        tin nóng
        bài nổi bật
        cùng tác giả
        tin mới
        bài viết được đề xuất
        bài viết này là một phần của loạt bài
        Các liên kết liên quan
        Quan tâm nhất
        Video nổi bật
        Tin chính
        Tin tức khác
        Tin tiêu điểm
        Trong mục này
        Tin đáng chú ý
        bài mới
        tin đề xuất
        nổi bật
    """,
    "zh": """
        24小时热门
        一周热门
        不要错过
        今日热点
        今日热门
        今日要闻
        头条新闻
        往期回顾
        您可能感兴趣的文章
        换一换
        排行榜
        新闻排行
        最多阅读
        最新新闻
        最新资讯
        本周热门
        本文是系列文章的一部分
        本月热门
        点击排行
        热搜
        热点新闻
        热门推荐
        热门新闻
        热门标签
        相似菜谱
        相关日志
        相关菜谱
        相关食谱
        突发新闻
        要闻
        责编推荐
        阅读排行
        随机日志
        频道热点
        一週熱門
        不要錯過
        之前的文章
        人氣排行
        人氣點閱榜
        今日熱門
        今日要聞
        您可能也會喜歡
        您可能也會感興趣
        最新新聞
        本文屬於一個選集
        本日熱門
        本週熱門
        焦點新聞
        熱搜
        熱門推薦
        熱門新聞
        熱門話題
        閱讀排行
        點閱排行
        其他文章
        即時新聞
        更多報導
        更多报道
        最新消息
        頭條新聞
    """,
    "ja": """
        お見逃しなく
        この記事は連載の一部です
        バックナンバー
        人気ニュース
        人気ランキング
        急上昇
        新着
        新着ニュース
        最新ニュース
        注目ニュース
        編集者のおすすめ
        編集部のおすすめ
        見逃せない
        過去の記事
        関連するコンテンツ
        関連トピック
        関連トピックス
        関連レシピ
        類似レシピ
    """,
    "ko": """
        관련 레시피
        관련 링크
        관련된 글
        놓치지 마세요
        다른 글 보기
        다른 기사
        다른 뉴스
        댓글 많은 뉴스
        더 많은 기사
        더 많은 아티클들
        비슷한 레시피
        실시간 뉴스
        실시간 인기기사
        에디터 추천
        연재 기사
        오늘의 주요뉴스
        오늘의 추천
        이 글은 시리즈의 일부입니다
        이 분야 다른 기사
        이 시각 주요 뉴스
        이 시각 주요뉴스
        이전 글 더보기
        인기 뉴스
        인기뉴스
        주요 뉴스
        주요뉴스
        최신 뉴스
        최신뉴스
        톱뉴스
        편집자 추천
        포토뉴스
        핫이슈
    """,
}


RULES = [
    Block(
        id="related/heading",
        reason="It opens a list of other articles at the text's end.",
        openers=HEADINGS,
        items="headlines",
        where=("tail",),
        most=40,
        alone=False,
        removes=[
            "The harbour closed in 2001.\n\n⟦Latest news\n\nTen harbours worth a detour\n\nWhy the ferry left⟧",
            "El puerto cerró en 2001.\n\n⟦Lo más visto\n\nDiez puertos que visitar⟧",
        ],
        keeps=[
            "Latest news\n\nThe council said on Monday that the harbour would open again before the summer is over.",
            "Trending\n\nA hashtag trends when many people write about the same thing within a short span of time.",
        ],
    ),
]
