"""Blogs: what blog software prints around entries, in its own words.

A few programs run most blogs, and print the same lines on all of them: a feed to subscribe to, an archive, a box to
search the blog, a row of pages. Not cruft: what a blogger writes; a manual that names such a button in a sentence.
"""

from cleaner.rule import Line, Phrases

# Lines that no article prints.
WIDGETS = {
    "en": """
        blog archive
        comments rss
        entries rss
        links to this post
        post comments (atom)
        showing posts from *
        showing posts with label *
        showing posts with the label *
        subscribe to: post comments (atom)
        subscribe to: posts (atom)
        total pageviews
        you are currently viewing *
    """,
    "de": """
        abonnieren posts (atom)
        beiträge als rss
        blog-archiv
        diese leiste einklappen
        dieses blog durchsuchen
        eintrags-feed
        gesamtzahl der seitenaufrufe
        kommentar-feed abonnieren
        kurzlink kopieren
        links zu diesem post
        mein profil vollständig ansehen
        mein profil vollständig anzeigen
        seitennummerierung der beiträge
        verfasse einen kommentar …
        posts mit dem label * werden angezeigt
        posts mit dem label * werden angezeigt. alle posts anzeigen
        es werden posts vom * angezeigt
        alle posts anzeigen
    """,
    "fr": """
        afficher mon profil complet
        archives du blog
        article plus récent article plus ancien accueil
        copier lien court
        flux des commentaires
        flux des publications
        flux rss des articles
        inscription à : articles (atom)
        liens vers cet article
        nombre total de pages vues
        pagination des publications
        publier les commentaires (atom)
        rechercher dans ce blog
        rejoignez les # autres abonnés
        rss des commentaires
        réduire cette barre
        voir l’article dans le lecteur
        * suivre ce blog
        administration créer mon blog
        créer mon blog
        suivre ce blog administration + créer mon blog
        affichage des articles dont le libellé est *
        affichage des articles du *
        afficher tous les articles
    """,
    "es": """
        archivo del blog
        buscar en este blog
        buscar este blog
        contraer esta barra
        copiar enlace corto
        enlaces a esta entrada
        entrada más reciente entrada antigua inicio
        enviar comentarios (atom)
        escribe tu correo electrónico...
        feed de comentarios
        paginación de entradas
        rss de las entradas
        rss de los comentarios
        suscribirse a: entradas (atom)
        ver todo mi perfil
        vistas a la página totales
        vistas de página en total
        únete a otros # suscriptores
        mostrando entradas con la etiqueta *
        mostrando entradas de *
        mostrando las entradas con la etiqueta *
        mostrar todas las entradas
    """,
    "pt": """
        arquivo do blog
        assinar: postagens (atom)
        copiar link curto
        esconder esta barra
        feed de comentários
        feed de posts
        junte-se a # outros assinantes
        links para esta postagem
        navegação por posts
        paginação de posts
        pesquisar este blog
        pesquisar neste blogue
        postagem mais recente postagem mais antiga página inicial
        postar comentários (atom)
        posts rss
        subscrever: enviar feedback (atom)
        total de visualizações de página
        ver meu perfil completo
        ver o meu perfil completo
        mostrando postagens com marcador *
        mostrando postagens com o rótulo *
        mostrando postagens de *
        mostrar todas as postagens
        a mostrar mensagens com a etiqueta *
        a mostrar mensagens de *
        mostrar todas as mensagens
    """,
    "it": """
        archivio blog
        cerca nel blog
        commenti sul post (atom)
        copia shortlink
        digita la tua e-mail...
        feed dei commenti
        feed dei contenuti
        iscriviti a: post (atom)
        link a questo post
        paginazione degli articoli
        post più recente post più vecchio home page
        riduci la barra
        rss degli articoli
        rss dei commenti
        unisciti a # altri iscritti
        visualizza il mio profilo completo
        visualizzazione dei post con etichetta *
        visualizzazione post con etichetta *
        visualizzazione dei post da *
        mostra tutti i post
    """,
    "nl": """
        abonneren op: posts (atom)
        berichten feed
        berichten paginering
        berichten rss
        blogarchief
        deze balk inklappen
        deze blog doorzoeken
        dit blog doorzoeken
        inzendingen feed
        klik om af te drukken (opent in een nieuw venster)
        like aan het laden...
        links naar deze post
        mijn volledige profiel tonen
        nieuwere post oudere post homepage
        reacties feed
        reacties posten (atom)
        reacties rss
        shortlink kopiëren
        totaal aantal pageviews
        typ je e-mailadres...
        voeg je bij # andere abonnees
        posts tonen met het label *
        posts uit * tonen
        alle posts tonen
        berichten met het label * weergeven
    """,
    "sv": """
        ange din e-post …
        bloggarkiv
        flöde för inlägg
        flöde för kommentarer
        gör sällskap med # andra prenumeranter
        inläggsflöde
        kommentarer till inlägget (atom)
        kommentarsflöde
        kopiera kortlänk
        länkar till det här inlägget
        läser in kommentarer …
        meddela mig om nya kommentarer via e-post.
        minimera detta fält
        prenumerera på: inlägg (atom)
        senaste inlägg äldre inlägg startsida
        sidnumrering för inlägg
        sök i den här bloggen
        totalt antal sidvisningar
        visar inlägg med etikett *
        visar inlägg med etiketten *
        visar inlägg från *
    """,
    "da": """
        abonner på: opslag (atom)
        blog-arkiv
        blogarkiv
        indlæg-rss
        indlægsfeed
        klik for at printe (åbner i et nyt vindue)
        kommentar-rss
        kommentarer til indlægget (atom)
        kommentarfeed
        like indlæser...
        links til dette indlæg
        minimer denne bjælke
        navigation til indlæg
        nyere opslag ældre opslag start
        samlet antal sidevisninger
        sideinddeling for indlæg
        skriv din mail...
        søg i denne blog
        vis hele min profil
        viser indlæg med etiketten *
        viser opslag med etiketten *
        viser indlæg fra *
        viser opslag fra *
        vis alle opslag
    """,
    "nb": """
        abonner på: innlegg (atom)
        bloggarkiv
        gi meg beskjed om oppfølgingskommentarer via e-post.
        innleggnavigasjon
        innleggs-rss
        innleggsstrøm
        klikk for å skrive ut (åpnes i en ny fane)
        koblinger til dette innlegget
        kommentar-rss
        kommentarstrøm
        legg inn kommentarer (atom)
        nyere innlegg eldre innlegg startsiden
        oppføringsstrøm
        skriv inn e-posten din …
        søk i denne bloggen
        totalt antall sidevisninger
        vis hele profilen min
        viser innlegg med etiketten *
        viser innlegg fra *
        vis alle innlegg
    """,
    "fi": """
        artikkelien rss-syöte
        artikkelien sivutus
        blogiarkisto
        hae tästä blogista
        klikkaa tulostaaksesi (avautuu uudessa ikkunassa)
        kommenttien rss-syöte
        kommenttisyöte
        linkit tähän tekstiin
        lähetä kommentteja (atom)
        pienennä tämä palkki
        sisältösyöte
        sivun katselukerrat yhteensä
        sivun näyttöjä yhteensä
        tarkastele koko profiilia
        tilaa: blogitekstit (atom)
        uudempi teksti vanhempi viesti etusivu
        näytetään blogitekstit, joiden ajankohta on *
        näytetään blogitekstit, joissa on tunniste *
        näytetään tekstit, joissa on tunniste *
        näytä kaikki blogitekstit
        näytä kaikki tekstit
    """,
    "pl": """
        archiwum bloga
        kanał komentarzy
        kanał rss z wpisami
        kanał wpisów
        komentarze do posta (atom)
        kopiuj skrócony odnośnik
        linki do tego posta
        nowszy post starszy post strona główna
        pokazywanie postów oznaczonych etykietą *
        polub wczytywanie…
        stronicowanie wpisów
        subskrybuj: posty (atom)
        szukaj na tym blogu
        wczytywanie komentarzy...
        wyświetl mój pełny profil
        wyświetlam posty z *
        wyświetlam posty z etykietą *
        wyświetlanie postów z *
        wyświetlanie postów z etykietą *
        zwiń ten panel
    """,
    "cs": """
        archiv blogu
        celkový počet zobrazení stránky
        hledat v tomto blogu
        kanál komentářů
        komentáře k příspěvku (atom)
        napište komentář...
        novější příspěvek starší příspěvek domovská stránka
        oblíbené příspěvky
        přihlásit se k odběru: příspěvky (atom)
        rss komentářů
        rss příspěvků
        sbalit tento panel
        stránkování příspěvků
        to se mi líbí načítání...
        zdroj kanálů (příspěvky)
        zobrazit celý můj profil
        zobrazit příspěvky se štítkem *
        zobrazují se příspěvky *
    """,
    "hu": """
        * címkéjű bejegyzések megjelenítése
        bejegyzések hírcsatorna
        bejegyzések lapozása
        bejegyzések megjelenítése * címkével
        bejegyzések megjelenítése ebből a hónapból: *
        bejegyzések rss
        blogarchívum
        feliratkozás: bejegyzések (atom)
        hozzászólások hírcsatorna
        kedvelés betöltés...
        keresés ebben a blogban
        megjegyzések küldése (atom)
        teljes profil megtekintése
        összes oldalmegjelenítés
        újabb bejegyzés régebbi bejegyzés főoldal
    """,
    "ro": """
        abonați-vă la: postări (atom)
        arhivă blog
        căutați pe acest blog
        flux comentarii
        flux intrări
        paginație articole
        postare comentarii (atom)
        restrânge această bară
        rss articole
        se afișează postări din *
        se afișează postările cu eticheta *
        se afișează postările din *
        vizualizați profilul meu complet
        încarc comentariile...
    """,
    "el": """
        rss των άρθρων
        αναζήτηση σε αυτό το ιστολόγιο
        αρχειοθήκη ιστολογίου
        δημοφιλείς αναρτήσεις
        εγγραφή σε: αναρτήσεις (atom)
        εμφάνιση αναρτήσεων από *
        εμφάνιση αναρτήσεων με ετικέτα *
        μου αρέσει! φόρτωση...
        νεότερη ανάρτηση παλαιότερη ανάρτηση αρχική σελίδα
        προβολή πλήρους προφίλ
        ροή καταχωρίσεων
        ροή σχολίων
        σελιδοποίηση άρθρων
        συνολικές προβολές σελίδας
        σχόλια ανάρτησης (atom)
    """,
    "tr": """
        * etiketine sahip kayıtlar gösteriliyor
        * tarihinden yayınlar gösteriliyor
        * tarihine ait yayınlar gösteriliyor
        blog arşivi
        bu blogda ara
        kaydol: kayıtlar (atom)
        kayıt akışı
        kayıt yorumları (atom)
        popüler yayınlar
        profilimin tamamını görüntüle
        sonraki kayıt önceki kayıt ana sayfa
        toplam sayfa görüntüleme sayısı
        yazı beslemesi
        yazı sayfalaması
        yorum akışı
    """,
    "ru": """
        rss записей
        rss комментариев
        архив блога
        комментарии к сообщению (atom)
        лента записей
        лента комментариев
        общее количество просмотров страницы
        пагинация записей
        подписаться на: сообщения (atom)
        поиск по этому блогу
        показаны сообщения за *
        показаны сообщения от *
        показаны сообщения с ярлыком *
        популярные сообщения
        свернуть эту панель
        следующее предыдущее главная страница
        сообщения с ярлыком *
    """,
    "uk": """
        архів блогу
        дописати коментарі (atom)
        загальна кількість переглядів сторінки
        навігація за записами
        новіша публікація старіша публікація головна сторінка
        пагінація записів
        показ дописів з міткою *
        показ дописів із міткою *
        показано дописи з міткою *
        показано дописи із міткою *
        популярні дописи
        пошук у цьому блозі
        підписатися на: дописи (atom)
        стрічка записів
        стрічка коментарів
    """,
    "ar": """
        أرشيف المدونة
        أرشيف المدونة الإلكترونية
        إجمالي مرات مشاهدة الصفحة
        الاشتراك في: الرسائل (atom)
        المشاركات الشائعة
        بحث هذه المدونة الإلكترونية
        تعليقات الرسالة (atom)
        خلاصات الإدخالات
        خلاصة التعليقات
        رسالة أحدث رسالة أقدم الصفحة الرئيسية
        عرض الرسائل ذات التصنيف *
        عرض المشاركات من *
        عرض الملف الشخصي الكامل الخاص بي
        ‏إظهار الرسائل ذات التسميات *
    """,
    "fa": """
        خوراک دیدگاه‌ها
        خوراک ورودی‌ها
        در حال نمایش پست‌ها از *
        نمایش پست ها با برچسب *
        نمایش پست‌ها با برچسب *
        پست های پرطرفدار
        پست‌های پرطرفدار
    """,
    "he": """
        ארכיון הבלוג
        הירשם ל- רשומות (atom)
        הצג את הפרופיל המלא שלי
        הצגת רשומות עם תוויות *
        חפש בבלוג זה
        מציג פוסטים מתאריך *
        מציג פוסטים עם תווית *
        סה"כ צפיות בדף
        פיד רשומות
        פיד תגובות
        רשומה חדשה יותר רשומה ישנה יותר דף הבית
        רשומות פופולריות
        תגובות לרשומה (atom)
    """,
    "hi": """
        * लेबल वाली पोस्ट दिखाई जा रही हैं
        * लेबल वाले संदेश दिखाए जा रहे हैं
        टिप्पणियाँ भेजें (atom)
        लोकप्रिय पोस्ट
        सदस्यता लें संदेश (atom)
    """,
    "id": """
        arsip blog
        cari blog ini
        ciutkan bilah ini
        entri populer
        feed entri
        feed komentar
        langganan: postingan (atom)
        lihat profil lengkapku
        menampilkan postingan dari *
        menampilkan postingan dengan label *
        paginasi pos
        posting komentar (atom)
        postingan lebih baru postingan lama beranda
        tampilkan postingan dengan label *
        total tayangan halaman
    """,
    "vi": """
        bài đăng mới hơn bài đăng cũ hơn trang chủ
        bài đăng phổ biến
        hiển thị các bài đăng có nhãn *
        lưu trữ blog
        phân trang bài viết
        rss bài viết
        rss bình luận
        tìm kiếm blog này
        tổng số lượt xem trang
        xem hồ sơ hoàn chỉnh của tôi
        đang hiển thị bài đăng từ *
        đang hiển thị các bài đăng có nhãn *
        đăng ký: bài đăng (atom)
        đăng nhận xét (atom)
    """,
    "zh": """
        博客归档
        博文评论 (atom)
        張貼留言 (atom)
        搜尋此網誌
        搜索此博客
        文章分頁
        文章分页
        显示标签为 * 的博文
        条目feed
        查看我的完整个人资料
        檢視我的完整簡介
        热门博文
        目前显示的是标签为 * 的博文
        目前顯示的是 * 的文章
        目前顯示的是有 * 標籤的文章
        網誌存檔
        總網頁瀏覽量
        网页浏览总次数
        訂閱留言的資訊提供
        訂閱網站內容的資訊提供
        訂閱： 文章 (atom)
        评论feed
        赞 正在加载……
        顯示具有 * 標籤的文章
    """,
    "ja": """
        * の投稿を表示しています
        このブログを検索
        コメントの投稿 (atom)
        コメントフィード
        ブログ アーカイブ
        ページビューの合計
        ラベル * が付いた投稿を表示しています
        ラベル * の投稿を表示しています
        投稿のページ送り
        投稿フィード
        次の投稿 前の投稿 ホーム
        登録: 投稿 (atom)
        詳細プロフィールを表示
    """,
    "ko": """
        * 의 게시물 표시
        글 쪽매김
        댓글 (atom)
        댓글 피드
        라벨이 * 인 게시물 표시
        블로그 보관함
        이 블로그 검색
        입력 내용 피드
        전체 프로필 보기
        좋아하기 가져오는 중...
        총 페이지뷰
        최근 게시물 이전 게시물 홈
        피드 구독하기: 글 (atom)
    """,
}

# Lines that say it beside others: buttons, and headings that an article may have.
MENU = {
    "en": """
        about me
        create a link
        opens in a new window
        other apps
        x
        site admin
        subscribe to:
    """,
    "de": """
        abonnements verwalten
        andere apps
        kommentarnavigation
        link abrufen
        link erstellen
        melde diesen inhalt
        missbrauch melden
        web-version anzeigen
        über mich
    """,
    "fr": """
        afficher la version web
        autres applications
        créer un lien
        gérer les abonnements
        inscription à :
        j’aime ça :
        navigation des commentaires
        obtenir le lien
        partager cela:
        publications précédentes
        qui êtes-vous ?
        signaler ce contenu
        à propos de moi
    """,
    "es": """
        compartir esto:
        crear un enlace
        datos personales
        denunciar abuso
        denunciar este contenido
        entrada antigua
        entradas anteriores
        gestionar las suscripciones
        navegación de comentarios
        obtener enlace
        otras aplicaciones
        sobre mí
        suscribirse a:
        ver entrada en el lector
        ver la versión web
        ver versión web
    """,
    "pt": """
        acerca de mim
        criar um link
        denunciar abuso
        denunciar este conteúdo
        gerenciar assinaturas
        obter link
        outras aplicações
        outros aplicativos
        quem sou eu
        receber link
        ver post no leitor
        ver versão para a web
        visualizar versão para a web
    """,
    "it": """
        altre app
        crea un link
        gestisci gli abbonamenti
        informazioni personali
        iscriviti a:
        ottieni link
        segnala questo contenuto
        segnala una violazione
        visualizza versione web
        visualizzazioni totali
    """,
    "nl": """
        abonnementen beheren
        abonneren op:
        andere apps
        bericht in reader weergeven
        deze inhoud rapporteren
        een link maken
        link ophalen
        misbruik rapporteren
        nieuwere post
        oudere post
        over mij
        totaal aantal paginaweergaven
        vind-ik-leuk:
        webversie bekijken
    """,
    "sv": """
        andra appar
        anmäl missbruk
        gilla detta:
        hantera prenumerationer
        hämta länk
        om mig
        prenumerera på:
        rapportera detta innehåll
        skapa en länk
        visa hela min profil
    """,
    "da": """
        abonner på:
        administrer abonnementer
        andre apps
        hent link
        like dette:
        nyere opslag
        om mig
        opret et link
        rapporter misbrug
        rapportér dette indhold
        ældre opslag
    """,
    "nb": """
        abonner på:
        andre apper
        behandle abonnementer
        få link
        lik dette:
        om meg
        opprett en kobling
        rapporter dette innholdet
        rapportér uriktig bruk
        sidenummerering
        skjul denne menyen
        vis nettversjon
    """,
    "fi": """
        hae linkki
        hallitse tilauksia
        ilmoita minulle uusista kommenteista sähköpostitse.
        ilmoita sisällöstä
        ilmoita väärinkäytöstä
        luo linkki
        muut sovellukset
        näytä internetversio
        oma kuva
        tarkastele profiilia
        tietoja minusta
        tykkää tästä:
    """,
    "pl": """
        inne aplikacje
        o mnie
        utwórz link
        wyświetl wersję na komputer
        zarządzaj subskrypcjami
        zgłoś nieodpowiednią treść
        zobacz wpisy
        łączna liczba wyświetleń
    """,
    "cs": """
        další aplikace
        nahlásit zneužití
        o mně
        spravovat odběry
        zobrazit webovou verzi
        získat odkaz
    """,
    "hu": """
        egyéb alkalmazások
        feliratkozások kezelése
        internetes verzió megtekintése
        link lekérése
        magamról
        visszaélés jelentése
    """,
    "ro": """
        abonați-vă la:
        administrează abonamentele
        alte aplicații
        despre mine
        navigare articole
        obțineți linkul
        postare mai nouă postare mai veche pagina de pornire
        raportați abuz
        solicitați linkul
        total afișări de pagină
        vizualizați versiunea web
    """,
    "el": """
        άλλες εφαρμογές
        αναφορά κακής χρήσης
        εγγραφή σε:
        λήψη συνδέσμου
        μου αρέσει αυτό:
    """,
    "tr": """
        abonelikleri yönet
        bağlantıyı al
        bunu beğen:
        diğer uygulamalar
        hakkımda
        kötüye kullanım bildir
        web sürümünü görüntüle
    """,
    "ru": """
        другие приложения
        обо мне
        подписаться на:
        пожаловаться на содержимое
        получить ссылку
        понравилось это:
        просмотреть профиль
        сообщить о нарушении
        управлять подписками
    """,
    "uk": """
        новіша публікація
        отримати посилання
        переглянути веб-версію
        переглянути мій повний профіль
        повідомити про порушення
        поширити це:
        про мене
        підписатися на:
        старіша публікація
        інші додатки
        інші програми
    """,
    "ar": """
        الإبلاغ عن إساءة الاستخدام
        الاشتراك في:
        الحصول على الرابط
        المقالات الأحدث
        المقالات الأقدم
        ترقيم الصفحات
        تطبيقات أخرى
        تنقل المقالة
        معجب بهذه:
        نبذة عني
    """,
    "fa": """
        دریافت پیوند
        نوشته‌های بعدی
        نوشته‌های پیشین
    """,
    "he": """
        אפליקציות אחרות
        דווח על שימוש לרעה
        הירשם ל-
        הצג גירסת אינטרנט
        קבלת קישור
        קצת עלי
        שתף את זה:
    """,
    "hi": """
        दूसरे ऐप्लिकेशन
        लिंक पाएं
    """,
    "id": """
        aplikasi lainnya
        dapatkan link
        kelola langganan
        laporkan penyalahgunaan
        lihat versi web
        mengenai saya
        menyukai ini:
        pos lama
        posting lama
        posting lebih baru
    """,
    "vi": """
        báo cáo vi phạm
        giới thiệu về tôi
        nhận đường liên kết
        thích điều này:
        ứng dụng khác
    """,
    "zh": """
        举报滥用情况
        其他应用
        其他應用程式
        取得連結
        我的简介
        查看网络版
        檢舉濫用情形
        获取链接
        请分享：
        请按讚：
        赞过：
        较新的博文
        较早的博文
        關於我自己
    """,
    "ja": """
        おすすめサイト
        お気に入りブログ
        そのほかの記事
        ウェブ バージョンを表示
        キーワードサーチ
        コメント新着
        サイド自由欄
        フリーページ
        リンクを取得
        不正行為を報告
        他のアプリ
        以前の投稿
        自己紹介
        購読者の一覧
        過去の投稿
    """,
    "ko": """
        기타 앱
        내 소개
        링크 가져오기
        악용사례 신고
        웹 버전 보기
        피드 구독하기:
    """,
}

# The last line of an entry in a feed: "The post Title appeared first on Blog", as translated by the software that says
# it; the title and the name begin with a capital, a number or a quote, where the script has capitals.
_FEED_TITLE = r"(?-i:[\p{Lu}\p{Lo}\p{N}\p{P}]).{2,180}?"
_FEED_SITE = r"(?-i:[\p{Lu}\p{Lo}\p{N}]).{1,60}"
_FEED_END = "|".join(
    rf"{before}\s?{_FEED_TITLE}\s{between}\s{_FEED_SITE}"
    for before, between in (
        (r"the post", r"(?:appeared first|first appeared) on"),
        (r"der beitrag", r"erschien zuerst auf"),
        (r"l[’']article", r"est apparu en premier sur"),
        (r"la entrada", r"(?:aparece|apareció|se publicó) primero en"),
        (r"o (?:post|conteúdo)", r"(?:apareceu|aparece) primeiro em"),
        (r"l[’']articolo", r"(?:proviene da|sembra essere il primo su)"),
        (r"het bericht", r"verscheen eerst op"),
        (r"inlägget", r"dök först upp på"),
        (r"indlægget", r"(?:blev først udgivet på|vises først den|dukkede først op på)"),
        (r"innlegget", r"dukket først opp på"),
        (r"artikkeli", r"julkaistiin ensimmäisen kerran"),
        (r"artykuł", r"pochodzi z serwisu"),
        (r"příspěvek", r"(?:pochází z|se nejdříve objevil na)"),
        (r"(?:articolul )?", r"apare prima dată în"),
        (r"запись", r"впервые появилась"),
        (r"запис", r"(?:спершу|вперше) з[’']явився на"),
        (r"bài viết", r"đã xuất hiện đầu tiên (?:trên|vào ngày)"),
    )
)
_FEED_WORDS = (
    "post beitrag article entrada conteudo articolo bericht inlagget indlaegget innlegget artikkeli artykul prispevek"
    " prima запись запис bai"
)

RULES = [
    Phrases(
        id="blogs/widget",
        reason="It is a line that blog software prints around the entry.",
        phrases=WIDGETS,
        removes=[
            "The lantern was cleaned on Monday.\n\n⟦Subscribe to: Post Comments (Atom)⟧",
            "⟦Archives du blog⟧\n\nLa lanterne brille encore.",
            "Die Laterne leuchtet wieder.\n\n⟦Dieses Blog durchsuchen⟧\n\nSie war lange dunkel.",
        ],
        keeps=[
            "Search this blog for the lantern and you will find nothing.",
            "The comments feed on each other, and the lantern stays dark.",
        ],
    ),
    Line(
        id="blogs/feed",
        reason="It is the blog software's offer of its comments or entries as a feed.",
        pattern=r"[^.!?:：()]{2,40}[:：]\s?[^.!?:：()]{2,60}\s?(?-i:\(Atom\))",
        words="atom 登録 订阅 訂閱",
        longest=110,
        where=("tail",),
        removes=[
            "The pier is still there.\n\n⟦Inscription à : Publier les commentaires (Atom)⟧",
            "The pier is still there.\n\n⟦Subskrybuj: Komentarze do posta (Atom)⟧",
        ],
        keeps=[
            "The new netbook has two of them: a chip for the screen (Atom) and one for the rest.",
            "The feed comes in two forms (Atom)",
        ],
    ),
    Line(
        id="blogs/share-row",
        reason="It is the blog software's row of buttons that pass the entry on, run together.",
        pattern=(
            r".{0,90}BlogThis[!！].{8,140}Pinterest.{0,30}"
            r"|(?-i:.{4,80}\p{Ll}\p{Lu}.{0,50}Facebook\p{Ll}{0,4}\p{Lu}.{0,40}Pinterest\p{Ll}{0,5})"
            r"|.{4,90}X\p{Arabic}.{2,80}Pinterest|.{4,90}\p{Devanagari}Facebook.{0,30}\p{Devanagari}Pinterest.{0,20}"
        ),
        words="pinterest pinteresten pinterestu blogthis paylaspinterest 공유pinterest에 करेंpinterest メール 通过 以電",
        longest=240,
        removes=[
            "⟦Email ThisBlogThis!Share to XShare to FacebookShare to Pinterest⟧\n\nThe pier is still there.",
            "⟦Wyślij pocztą e-mailWrzuć na blogaUdostępnij w XUdostępnij w usłudze FacebookUdostępnij w serwisie "
            "Pinterest⟧\n\nThe pier is still there.",
        ],
        keeps=[
            "BlogThis! was a button of the blog software; others led to Facebook and to YouTube.",
            "Jak propagovat blog na Facebooku a Pinterestu",
        ],
    ),
    Phrases(
        id="blogs/menu",
        reason="It is a line that blog software prints around the entry, beside other cruft.",
        phrases=MENU,
        weak=True,
        removes=[
            "The lantern was cleaned on Monday.\n\n⟦Create a link\n\nOther apps⟧",
            "La lanterne brille encore.\n\n⟦- Obtenir le lien\n- X\n- Autres applications⟧\n\nElle date de 1902.",
        ],
        keeps=[
            "The lantern was cleaned on Monday.\n\nAbout me\n\nI clean lanterns, and have done so for many years now.",
            "Über mich\n\nIch putze Laternen, seit vielen Jahren schon, und höre so bald nicht damit auf.",
        ],
    ),
    Line(
        id="blogs/feed-end",
        reason="It is the line that ends each entry of a blog's feed: the title and the blog's name.",
        pattern=rf"(?:{_FEED_END})\.?",
        words=_FEED_WORDS,
        longest=300,
        removes=[
            "The lantern was cleaned.\n\n⟦The post The lantern shines again appeared first on Harbour Notes.⟧",
            "Die Laterne leuchtet.\n\n⟦Der Beitrag Die Laterne leuchtet wieder erschien zuerst auf Hafennotizen.⟧",
            "La linterna brilla.\n\n⟦La entrada La linterna brilla otra vez aparece primero en Notas del puerto.⟧",
            "La lanterne brille.\n\n⟦L’article La lanterne brille encore est apparu en premier sur Notes du port.⟧",
            "La lanterna brilla.\n\n⟦L'articolo La lanterna brilla ancora proviene da Note dal porto.⟧",
        ],
        keeps=[
            "The posts of the pier that appeared first on the chart are gone.",
            "Der Beitrag war hoch, und er erschien zuerst auf der Rechnung.",
            "L'articolo che vi proponiamo non è nostro; proviene dalla gazzetta del porto.",
            "The post about the lantern appeared first on a wall, and later on paper.",
        ],
    ),
]
