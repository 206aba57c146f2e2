"""Ways to the article before and after this one, back to where it was listed, and to its other pages.

Not cruft: the last lines of a chapter that name the next one, and the next article of a treaty.
"""

from cleaner.rule import Labels, Line, Phrases

# Ways to the neighbours of this article and back to where it was listed. Behind a colon they name the neighbour.
NEIGHBOURS = {
    "en": """
        back to all blog posts
        back to all blogs
        back to all insights
        back to all news
        back to all posts
        back to all resources
        back to all stories
        back to article
        back to article list
        back to articles
        back to articles list
        back to blog
        back to blog home
        back to blog index
        back to blog list
        back to blog overview
        back to blog page
        back to blogs
        back to home
        back to homepage
        back to insights
        back to list
        back to listing
        back to main page
        back to news
        back to news list
        back to news overview
        back to newsroom
        back to our blog
        back to overview
        back to posts
        back to press releases
        back to previous page
        back to publications
        back to resources
        back to search results
        back to stories
        back to the article
        back to the blog
        back to the homepage
        back to the list
        back to the overview
        go back to blog
        go back to homepage
        go back to the blog
        go back to the homepage
        newer article
        newer articles
        newer entries
        newer entry
        newer post
        newer posts
        newer stories
        next article
        next articles
        next blog
        next blog post
        next entries
        next entry
        next in this series
        next news
        next page
        next photo
        next post
        next posts
        next project
        next reading
        next slide
        older article
        older articles
        older entries
        older entry
        older post
        older posts
        older posts newer posts
        older stories
        post navigation
        post pagination
        posts navigation
        posts pagination
        prev article
        prev next
        prev post
        prev post next post
        previous and next article
        previous article
        previous article next article
        previous article | next article
        previous articles next articles
        previous blog
        previous blog post
        previous entries
        previous entry
        previous in this series
        previous news
        previous next
        previous page
        previous page next page
        previous photo
        previous post
        previous post next post
        previous post | next post
        previous posts next posts
        previous project
        previous reading
        previous recipe
        previous slide
        previous story
        previous story next story
        previous topic
        return to all blog
        return to all news
        return to blog
        return to homepage
        return to list
        return to main page
        return to news
        return to news list
        return to newsroom
        return to overview
        return to search results
        return to the article
        return to the blog
        return to the homepage
        show previous
        view next article
        view previous article
    """,
    "de": """
        älter neuer
        ältere artikel
        ältere beiträge
        ältere einträge
        ältere neuere
        älterer beitrag
        älterer beitrag neuerer beitrag
        älterer post
        artikel-navigation
        artikelnavigation
        beitrags-navigation
        beitragsnavigation
        blog übersicht
        der nächste beitrag
        ein bild zurück
        eine seite zurück
        folgender artikel
        folgender beitrag
        letzter beitrag nächster beitrag
        nachfolgender artikel
        nachfolgender beitrag
        nächste artikel
        nächste meldung
        nächste news
        nächste seite
        nächster artikel
        nächster beitrag
        nächster beitrag nächster beitrag
        nächster blogbeitrag
        nächster eintrag
        nächster post
        nächstes bild
        nächstes thema
        neuere artikel
        neuere beiträge
        neuere einträge
        neuerer beitrag
        neuerer post
        vorherige artikel
        vorherige meldung
        vorherige nächste
        vorherige news
        vorherige seite
        vorheriger artikel
        vorheriger artikel nächster artikel
        vorheriger artikel: nächster artikel
        vorheriger beitrag
        vorheriger beitrag nächster beitrag
        vorheriger beitrag vorheriger beitrag
        vorheriger blogbeitrag
        vorheriger eintrag
        vorheriger post
        vorheriges bild
        vorheriges bild nächstes bild
        vorheriges nächstes
        vorheriges thema
        vorheriges thema nächstes thema
        voriger artikel
        voriger beitrag
        weiter blättern
        zu den nachrichten
        zum archiv
        zum blog
        zur blogübersicht
        zur homepage
        zur startseite
        zur startseite wechseln
        zur übersicht
        zur übersichtsseite
        zur vorherigen seite
        zurück weiter
        zurück zu allen artikeln
        zurück zu allen beiträgen
        zurück zu den artikeln
        zurück zu den beiträgen
        zurück zu den nachrichten
        zurück zu den news
        zurück zu news
        zurück zum archiv
        zurück zum blog
        zurück zum lexikon
        zurück zum magazin
        zurück zur artikelübersicht
        zurück zur blog-übersicht
        zurück zur blogübersicht
        zurück zur hauptseite
        zurück zur homepage
        zurück zur letzten seite
        zurück zur liste
        zurück zur listenansicht
        zurück zur newsübersicht
        zurück zur startseite
        zurück zur suche
        zurück zur übersicht
        zurück zur vorherigen seite
        # frühere Inhalte
        Alle Eintragsentwürfe anzeigen
        Die nächsten # Inhalte
        Mehr alte Einträge
        Voriger Eintrag
        Zum Vorherigen
    """,
    "fr": """
        article plus ancien
        article plus récent
        article précédent
        article précédent article suivant
        article suivant
        articles plus anciens
        articles plus récents
        articles suivants
        billet précédent
        billet suivant
        navigation d'article
        navigation de l'article
        navigation des articles
        page précédente
        page précédente page suivante
        page suivante
        plus ancien plus récent
        post précédent
        post suivant
        précédent suivant
        publication précédente
        publication suivante
        retour à l'accueil
        retour à la liste
        retour à la liste des actualités
        retour à la liste des articles
        retour à la page d'accueil
        retour à la page précédente
        retour au blog
        retour au sommaire
        retour aux actualités
        retour aux articles
        retour aux résultats
        retourner à l'accueil
        revenir à l'accueil
        revenir à la liste
        revenir à la page d'accueil
        toutes les actualités précédentes
        voir l'article précédent
        voir l'article suivant
        l'info en continu
        entrées plus récentes
        # éléments précédents
        # éléments suivants
        Aller à l'élément précédent
        Voir tous les articles en brouillon
    """,
    "es": """
        anterior siguiente
        artículo anterior
        artículo anterior artículo siguiente
        artículo siguiente
        artículos antiguos
        artículos más antiguos
        artículos siguientes
        entrada anterior
        entrada anterior entrada siguiente
        entrada más antigua
        entrada más reciente
        entrada siguiente
        entradas antiguas
        entradas más antiguas
        entradas más nuevas
        entradas siguientes
        ir a la portada
        navegación de entradas
        navegación de la entrada
        navegador de artículos
        nota anterior
        nota siguiente
        noticia anterior
        noticia siguiente
        página anterior
        página siguiente
        post anterior
        post siguiente
        próxima entrada
        próxima nota
        próxima noticia
        próximo artículo
        publicación anterior
        publicación siguiente
        regresar a la página anterior
        regresar al blog
        regresar al inicio
        siguiente artículo
        siguiente entrada
        siguiente nota
        siguiente noticia
        siguiente página
        siguiente post
        volver a inicio
        volver a la home
        volver a la lista
        volver a la página anterior
        volver a la página de inicio
        volver a la página principal
        volver a la portada
        volver a noticias
        volver al blog
        volver al índice
        volver al inicio
        volver al listado
        volver al listado de noticias
        publicación más reciente
        publicación más antigua
        artículo más reciente
        artículo más antiguo
        # elementos anteriores
        # elementos siguientes
        Ir a anterior elemento
        Siguiente publicación
        Ver todos los borradores
    """,
    "pt": """
        anterior próximo
        artigo anterior
        artigo anterior próximo artigo
        artigo seguinte
        artigos mais antigos
        matéria anterior
        navegação de artigos
        navegação de post
        navegação de posts
        navegação do post
        notícia anterior
        notícia seguinte
        página anterior
        página seguinte
        post anterior
        post anterior próximo post
        post seguinte
        postagem anterior
        postagem mais antiga
        postagem mais recente
        postagens mais antigas
        posts mais antigos
        posts mais recentes
        próxima matéria
        próxima notícia
        próxima página
        próxima postagem
        próximo artigo
        próximo post
        publicação anterior
        publicação seguinte
        regressar à página inicial
        retornar à página inicial
        voltar à home
        voltar à lista
        voltar à página anterior
        voltar à página inicial
        voltar ao blog
        voltar ao início
        voltar às notícias
        voltar para a home
        voltar para a lista
        voltar para a página inicial
        voltar para o blog
        publicações mais recentes
        publicações mais antigas
        mensagem mais recente
        mensagem antiga
        # itens anteriores
        Ir para o item anterior
        Próximo texto publicado
        Próximos # itens
        Publicação mais antiga
        Texto publicado anterior
        Ver todas as etiquetas
        Ver todas os rascunho de artigos
    """,
    "it": """
        Articoli vecchi
        Guarda tutte le etichette
        Precedenti # elementi
        Successivi # elementi
        Vai all'elemento precedente
        articoli meno recenti
        articoli più recenti ›
        articoli più vecchi
        articoli precedenti ›
        articoli successivi
        articolo più recente
        articolo più vecchio
        articolo precedente
        articolo precedente articolo successivo
        articolo precedente prossimo articolo
        articolo successivo
        indietro avanti
        navigazione articoli
        navigazione articolo
        notizia precedente
        notizia successiva
        pagina precedente
        pagina successiva
        post più recente
        post più recenti
        post più vecchi
        post più vecchio
        post precedente
        post successivo
        precedente successivo
        prossima notizia
        prossimo articolo
        prossimo post
        ritorna al blog
        ritorna alla home
        torna agli articoli
        torna ai risultati
        torna al blog
        torna all'elenco
        torna alla home
        torna alla home page
        torna alla homepage
        torna alla lista
        torna alla pagina precedente
        torna alla pagina principale
        torna alle news
        torna alle notizie
        torna indietro
    """,
    "nl": """
        Bekijk alle kladberichten
        Ga naar vorige item
        Laat alle tags zien
        Meer oude berichten
        Volgende # item(s)
        Vorige # item(s)
        bericht navigatie
        berichtennavigatie
        berichtnavigatie
        naar de homepage
        naar het overzicht
        nieuwer bericht
        nieuwere berichten
        nieuwere items
        ouder bericht
        oudere berichten
        oudere berichten nieuwere berichten
        oudere items
        terug naar alle artikelen
        terug naar alle berichten
        terug naar alle blogs
        terug naar artikelen
        terug naar blog
        terug naar blogs
        terug naar de blog
        terug naar de homepage
        terug naar het blogoverzicht
        terug naar het nieuwsoverzicht
        terug naar het overzicht
        terug naar home
        terug naar nieuws
        terug naar nieuwsoverzicht
        terug naar overzicht
        terug naar vorige pagina
        volgend artikel
        volgend bericht
        volgende artikel
        volgende bericht
        volgende blog
        volgende pagina
        vorig artikel
        vorig artikel volgend artikel
        vorig bericht
        vorig bericht volgend bericht
        vorige artikel
        vorige bericht
        vorige blog
        vorige pagina
        vorige volgende
    """,
    "sv": """
        äldre inlägg
        äldre inlägg nyare inlägg
        äldre nyare
        artikelnavigering
        föregående artikel
        föregående artikel nästa artikel
        föregående inlägg
        föregående inlägg nästa inlägg
        föregående nästa
        föregående sida
        inläggsnavigering
        nästa artikel
        nästa inlägg
        nästa sida
        navigering för inlägg
        nyare inlägg
        tidigare inlägg
        till bloggen
        till startsidan
        tillbaka till artiklar
        tillbaka till blogg
        tillbaka till bloggen
        tillbaka till listan
        tillbaka till nyheter
        tillbaka till översikten
        tillbaka till startsidan
        nyare artiklar
        äldre artiklar
        Gå till föregående post
        Till de # föregående
        Till de # nästa
        Visa alla utkast
    """,
    "da": """
        ældre indlæg
        forrige artikel
        forrige artikel næste artikel
        forrige indlæg
        forrige indlæg næste indlæg
        forrige næste
        forrige side
        indlægsnavigation
        næste artikel
        næste indlæg
        næste side
        navigation af indlæg
        nyere indlæg
        tidligere indlæg
        til forsiden
        tilbage til artikler
        tilbage til blog
        tilbage til bloggen
        tilbage til forsiden
        tilbage til listen
        tilbage til nyheder
        tilbage til oversigt
        tilbage til oversigten
        nyere artikler
        ældre artikler
        Gå til forrige indholdsobjekt
        Tidligere indslag
        Til de # forrige
        Til de # næste
    """,
    "nb": """
        Gå til forige element
        Til de # neste
        eldre artikler
        eldre innlegg
        forrige artikkel
        forrige artikkel neste artikkel
        forrige innlegg
        forrige innlegg neste innlegg
        forrige neste
        forrige sak
        forrige side
        innleggsnavigasjon
        navigasjon i innlegg
        neste artikkel
        neste innlegg
        neste sak
        neste side
        nyere innlegg
        til forsiden
        tilbake til artikler
        tilbake til blogg
        tilbake til bloggen
        tilbake til forsiden
        tilbake til listen
        tilbake til nyheter
        tilbake til oversikten
    """,
    "fi": """
        Listaa luonnokset
        Lisää vanhempia kirjoituksia
        Siirry edelliseen kohteeseen
        artikkelien selaus
        artikkelin selaus
        edellinen artikkeli
        edellinen artikkeli seuraava artikkeli
        edellinen juttu
        edellinen kirjoitus
        edellinen seuraava
        edellinen sivu
        palaa blogiin
        palaa etusivulle
        palaa listaan
        palaa uutisiin
        seuraava artikkeli
        seuraava juttu
        seuraava kirjoitus
        seuraava sivu
        siirry etusivulle
        takaisin blogiin
        takaisin etusivulle
        takaisin listaan
        takaisin uutisiin
        uudemmat artikkelit
        uudemmat kirjoitukset
        uudempi teksti
        vanhemmat artikkelit
        vanhemmat kirjoitukset
        vanhempi viesti
    """,
    "pl": """
        Następne # pozycji
        Poprzednie # pozycji
        Przejdź do poprzedniego elementu
        Więcej starych wpisów
        Wyświetl wszystkie tagi
        Zobacz wszystkie wersje robocze wpisów
        następna strona
        następny artykuł
        następny post
        następny wpis
        nawigacja po wpisach
        nawigacja wpisu
        nowsze posty
        nowsze wpisy
        nowszy post
        nowszy wpis
        poprzedni artykuł
        poprzedni artykuł następny artykuł
        poprzedni następny
        poprzedni post
        poprzedni wpis
        poprzedni wpis następny wpis
        poprzednia strona
        powrót do aktualności
        powrót do artykułu
        powrót do artykułów
        powrót do bloga
        powrót do listy
        powrót do listy artykułów
        powrót do poprzedniej strony
        powrót do strony głównej
        powrót na stronę główną
        starsze posty
        starsze wpisy
        starszy post
        starszy wpis
        wróć do aktualności
        wróć do artykułu
        wróć do bloga
        wróć do listy
        wróć do listy artykułów
        wróć do strony głównej
        wróć do tekstu
        wróć na stronę główną
    """,
    "cs": """
        další článek
        další příspěvek
        další strana
        další stránka
        následující článek
        následující příspěvek
        navigace příspěvků
        navigace pro příspěvek
        navigace pro příspěvky
        novější články
        novější příspěvky
        předchozí článek
        předchozí článek další článek
        předchozí další
        předchozí následující
        předchozí příspěvek
        předchozí příspěvek další příspěvek
        předchozí strana
        předchozí stránka
        starší články
        starší příspěvky
        zpět na aktuality
        zpět na blog
        zpět na články
        zpět na hlavní stranu
        zpět na přehled
        zpět na seznam
        zpět na úvod
        zpět na úvodní stránku
        zpět na výpis
        novější příspěvek
        starší příspěvek
        Následujících # položek
        Předchozích # položek
        Přejít na předchozí položku
        Starší záznamy
        Starší článek
        Zobraz všechny nedokončené články
        Zobrazit všechny tagy
        Zpět na hlavní stránku
        zpět k článku
        zpět na článek
    """,
    "hu": """
        bejegyzés navigáció
        bejegyzések navigációja
        előző bejegyzés
        előző bejegyzés következő bejegyzés
        előző cikk
        előző cikk következő cikk
        előző hír
        előző következő
        előző oldal
        korábbi bejegyzés
        korábbi bejegyzések
        következő bejegyzés
        következő cikk
        következő hír
        következő oldal
        régebbi bejegyzések
        újabb bejegyzések
        vissza a bloghoz
        vissza a blogra
        vissza a cikkekhez
        vissza a főoldalra
        vissza a hírekhez
        vissza a kezdőlapra
        vissza a listához
        vissza az előző oldalra
        újabb bejegyzés
        régebbi bejegyzés
        A következő bejegyzés
        Az előző bejegyzés
        Az összes piszkozat megtekintése
        Előző # elem
        Következő # elem
        Mégtöbb régi bejegyzés
        Ugrás az előző elemre
        vissza a cikkhez
        vissza a cikkre
    """,
    "ro": """
        articole mai noi
        articole mai vechi
        articolul anterior
        articolul anterior articolul următor
        articolul precedent
        articolul următor
        înapoi înainte
        înapoi la articole
        înapoi la blog
        înapoi la listă
        înapoi la pagina principală
        înapoi la știri
        mergi la pagina principală
        navigare în articole
        pagina anterioară
        pagina precedentă
        pagina următoare
        postarea anterioară
        postarea următoare
        postări mai noi
        postări mai vechi
        știrea anterioară
        știrea următoare
        următorul articol
        articol mai nou
        articol mai vechi
        postare mai nouă
        postare mai veche
        Articole anterioare
        Cele # precedente
        Următoarele #
        Înapoi la prima pagină
        înapoi la articol
    """,
    "el": """
        Επόμενα # αντικείμενα
        Προηγούμενα # αντικείμενα
        επιστροφή στα νέα
        επιστροφή στη λίστα
        επιστροφή στην αρχική
        επιστροφή στην αρχική σελίδα
        επιστροφή στο blog
        επιστροφή στο άρθρο
        επόμενη ανάρτηση
        επόμενη δημοσίευση
        επόμενη σελίδα
        επόμενο άρθρο
        νεότερα άρθρα
        νεότερες αναρτήσεις
        νεότερη ανάρτηση
        πίσω στο άρθρο
        παλαιότερα άρθρα
        παλαιότερες αναρτήσεις
        παλαιότερη ανάρτηση
        παλιότερα άρθρα
        πλοήγηση άρθρων
        πλοήγηση δημοσιεύσεων
        προηγούμενη ανάρτηση
        προηγούμενη δημοσίευση
        προηγούμενη επόμενη
        προηγούμενη σελίδα
        προηγούμενο άρθρο
        προηγούμενο άρθρο επόμενο άρθρο
        προηγούμενο επόμενο
    """,
    "tr": """
        ana sayfaya dön
        ana sayfaya git
        anasayfaya dön
        bloga dön
        daha eski yazılar
        daha yeni yazılar
        haberlere dön
        listeye dön
        önceki haber
        önceki içerik
        önceki sayfa
        önceki sonraki
        önceki yazı
        önceki yazı sonraki yazı
        sonraki haber
        sonraki içerik
        sonraki sayfa
        sonraki yazı
        yazı dolaşımı
        yazı gezinmesi
        sonraki kayıt
        önceki kayıt
        daha yeni kayıt
        sonraki gönderi
        önceki gönderi
        Daha Eski Gönderi
        Eski Girdiler
        Sonraki # öğe
        Tüm Etiketleri Görüntüle
        Tüm taslak yazıları görüntüle
        Önceki # öğe
        Önceki öğeye git
        habere dön
        haberin detayına dön
        yazıya dön
    """,
    "ru": """
        Предыдущие # элементов
        Просмотреть все черновые записи
        Самые старые записи
        Следующие # элементов
        более новые записи
        более ранние записи
        более старые записи
        в раздел новостей
        вернуться в блог
        вернуться к новости
        вернуться к новостям
        вернуться к списку
        вернуться к списку новостей
        вернуться к статье
        вернуться на главную
        вернуться на главную страницу
        возврат к списку
        к списку новостей
        к списку статей
        на главную
        на главную страницу
        навигация записи
        навигация по записям
        назад вперед
        назад к новостям
        назад к списку
        назад к статье
        назад к статьям
        перейти на главную
        предыдущая запись
        предыдущая новость
        предыдущая публикация
        предыдущая следующая
        предыдущая статья
        предыдущая статья следующая статья
        предыдущая страница
        предыдущие записи
        предыдущий материал
        предыдущий пост
        следующая запись
        следующая новость
        следующая публикация
        следующая статья
        следующая страница
        следующие записи
        следующий материал
        следующий пост
        старые записи
        старые посты
    """,
    "uk": """
        Більше старих дописів
        Наступний допис
        Наступні # елементів
        Переглянути усі чорнові дописи
        Перейти до попереднього елемента
        Попередні # елементів
        Попередні записи
        Попередній допис
        Попередній пост
        до списку новин
        на головну
        на головну сторінку
        навігація записів
        навігація по записах
        назад до новин
        назад до списку
        назад до статті
        наступна новина
        наступна публікація
        наступна стаття
        наступна сторінка
        наступний запис
        наступний матеріал
        новіші дописи
        новіші записи
        новіші публікації
        перейти на головну
        повернутися до блогу
        повернутися до новин
        повернутися до списку
        повернутися до статті
        повернутися на головну
        попередня наступна
        попередня новина
        попередня публікація
        попередня стаття
        попередня сторінка
        попередній запис
        попередній матеріал
        старіші дописи
        старіші записи
        старіші публікації
    """,
    "ar": """
        أقدم الإدخالات
        أقدم المقالات
        إذهب إلى العنصر السابق
        التدوينة التالية
        التدوينة السابقة
        التنقل بين المقالات
        الخبر التالي
        الخبر السابق
        السابق التالي
        الصفحة التالية
        الصفحة السابقة
        العناصر الـ# التّالية
        العناصر الـ# السّابقة
        العودة إلى الأخبار
        العودة إلى الرئيسية
        العودة إلى الصفحة الرئيسية
        العودة إلى القائمة
        العودة إلى المدونة
        العودة إلى المقال
        العودة الى الخبر
        العودة للرئيسية
        المقال الأحدث
        المقال الأقدم
        المقال التالي
        المقال السابق
        المقال السابق المقال التالي
        المقالة التالية
        المقالة السابقة
        المنشور التالي
        المنشور السابق
        الموضوع التالي
        الموضوع السابق
        تدوينات أقدم
        تصفح المقالات
        رسالة أحدث
        رسالة أقدم
        مقالات أحدث
        مقالات أقدم
    """,
    "fa": """
        # آیتم بعدی
        # آیتم قبلی
        ارسال بعدی
        ارسال پیشین
        بازگشت به اخبار
        بازگشت به بلاگ
        بازگشت به خانه
        بازگشت به خبر
        بازگشت به صفحه اصلی
        بازگشت به صفحه قبل
        بازگشت به فهرست
        بازگشت به مقاله
        بازگشت به وبلاگ
        برگه بعدی
        برگه قبلی
        خبر بعدی
        خبر قبلی
        راهبری نوشته
        راهبری نوشته‌ها
        صفحه بعد
        صفحه بعدی
        صفحه قبل
        صفحه قبلی
        مشاهده تمام برچسب‌ها
        مطالب جدیدتر
        مطالب قدیمی‌تر
        مطلب بعدی
        مطلب قبلی
        مقاله بعدی
        مقاله قبلی
        ناوبری نوشته
        نمایش همه ی چرک نویس ها
        نوشته بعدی
        نوشته قبلی
        نوشته های خیلی قدیمی تر
        نوشته‌های تازه‌تر
        نوشته‌های جدیدتر
        نوشته‌های قدیمی‌تر
        پست بعدی
        پست جدیدتر
        پست قبلی
        پست قدیمی‌تر
    """,
    "he": """
        בחזרה לבלוג
        בחזרה לכתבה
        דפדוף בפוסטים
        הכתבה הבאה
        הכתבה הקודמת
        המאמר הבא
        המאמר הקודם
        העמוד הבא
        העמוד הקודם
        הפוסט הבא
        הפוסט הקודם
        הצג את כל הטיוטות
        הקודם הבא
        חזרה לבלוג
        חזרה לדף הבית
        חזרה לדף הקודם
        חזרה לחדשות
        חזרה לכתבה
        חזרה למאמר
        חזרה לעמוד הבית
        חזרה לרשימה
        ישן יותר
        לך לפריט הקודם
        לכתבה הבאה
        לכתבה הקודמת
        למאמר הבא
        למאמר הקודם
        לעמוד הבית
        לפוסט הבא
        לפוסט הקודם
        מעבר לעמוד הראשי
        ניווט בפוסטים
        ניווט ברשומות
        עמוד הבא
        עמוד קודם
        פוסט הבא
        פוסט הקודם
        פוסט קודם
        פוסטים חדשים יותר
        פוסטים ישנים יותר
        פריט # הבא
        קודמים # פריטים
        רשומה חדשה יותר
        רשומה ישנה יותר
        רשומות חדשות יותר
        רשומות ישנות יותר
    """,
    "hi": """
        अगला पृष्ठ
        अगला पोस्ट
        अगला लेख
        अगली खबर
        अगली ख़बर
        अगली पोस्ट
        अगले # आइटम्स
        खबर पर वापस जाएं
        नई पोस्ट
        नई पोस्टें
        नए पोस्ट
        नए लेख
        पिछला पृष्ठ
        पिछला पोस्ट
        पिछला लेख
        पिछला लेख अगला लेख
        पिछली खबर
        पिछली ख़बर
        पिछली पोस्ट
        पिछले # आइटम्स
        पिछले आइटम पर जाएं
        पुरानी पोस्ट
        पुरानी पोस्टें
        पुराने एंट्रीज़
        पुराने पोस्ट
        पुराने लेख
        पोस्ट नेविगेशन
        ब्लॉग पर वापस जाएं
        मुखपृष्ठ पर जाएं
        मुख्य पृष्ठ पर वापस जाएं
        लेख पर वापस जाएं
        होम पेज पर जाएं
        होम पेज पर वापस जाएं
        होमपेज पर वापस जाएं
    """,
    "id": """
        # item sebelumnya
        # item selanjutnya
        Item sebelumnya
        Ke halaman utama
        artikel berikutnya
        artikel sebelumnya
        artikel sebelumnya artikel selanjutnya
        artikel selanjutnya
        berita berikutnya
        berita sebelumnya
        berita selanjutnya
        entri lebih baru
        entri lebih lama
        halaman berikutnya
        halaman sebelumnya
        halaman selanjutnya
        kembali ke artikel
        kembali ke beranda
        kembali ke berita
        kembali ke blog
        kembali ke daftar
        kembali ke halaman utama
        laman sebelumnya
        laman selanjutnya
        lanjut ke halaman berikutnya
        navigasi pos
        navigasi tulisan
        pos berikutnya
        pos lebih baru
        pos lebih lama
        pos sebelumnya
        pos selanjutnya
        pos-pos baru
        pos-pos lama
        postingan berikutnya
        postingan lama
        postingan lebih baru
        postingan lebih lama
        postingan sebelumnya
        sebelumnya berikutnya
        sebelumnya selanjutnya
        tulisan berikutnya
        tulisan sebelumnya
    """,
    "vi": """
        bài cũ hơn
        bài kế tiếp
        bài mới hơn
        bài sau
        bài tiếp theo
        bài trước
        bài trước bài tiếp theo
        bài viết cũ hơn
        bài viết kế tiếp
        bài viết mới hơn
        bài viết sau
        bài viết tiếp theo
        bài viết trước
        bài viết trước bài viết sau
        trang tiếp
        điều hướng bài viết
        quay lại blog
        quay lại danh sách
        quay lại trang chủ
        quay về trang chủ
        trang kế
        trang sau
        trang tiếp theo
        trang trước
        trở lại trang chủ
        trở về trang chủ
        về trang chủ
        bài đăng cũ hơn
        bài đăng mới hơn
        # kết quả kế tiếp
        # kết quả trước
        Chuyển đến mục trước
        Xem tất cả thẻ
        quay lại bài viết
        trở lại bài viết
    """,
    "zh": """
        上#条
        上一条
        上一篇
        上一篇 下一篇
        上一篇文章
        上一篇文章 下一篇文章
        上一页
        上一页 下一页
        下#条
        下一条
        下一篇
        下一篇文章
        下一页
        下篇文章
        到上一条
        前一篇
        后一篇
        回到首页
        文章导航
        更多以前日志
        更早的文章
        查看所有的草稿日志
        第 # 页 / 共 # 页
        较新的文章
        较旧一篇
        较旧的博文
        较旧的文章
        返回上一页
        返回上页
        返回主页
        返回列表
        返回列表页
        返回博客
        返回新闻列表
        返回目录
        返回网站首页
        返回首页
        上一則
        上一頁
        上一頁 下一頁
        下一則
        下一頁
        到前一個項目
        前 # 筆
        回上一頁
        回上頁
        回列表
        回到列表
        回到首頁
        回首頁
        後 # 筆
        後一篇
        文章分頁導航
        文章導航
        文章導覽
        檢視所有標籤
        第 # 頁 / 共 # 頁
        較新文章
        較新的文章
        較舊一篇
        較舊文章
        較舊的文章
        返回上一頁
        返回上頁
        返回新聞列表
        返回部落格
        返回首頁
        返回文章
        返回正文
        返回原文
    """,
    "ja": """
        # ページ / 合計 # ページ
        トップページに戻る
        トップページへ
        トップページへ戻る
        ニュース一覧に戻る
        ブログ一覧に戻る
        ホームに戻る
        ホームへ戻る
        一つ前の記事
        一覧に戻る
        一覧へもどる
        前の # アイテム
        前のアイテムに行く
        前のページ
        前のページに戻る
        前のページへ
        前のページへ戻る
        前の投稿
        前の投稿へ
        前の記事
        前の記事 次の記事
        前の記事へ
        前へ 次へ
        前ページ
        前ページへ
        古い投稿
        古い投稿へ
        古い記事へ
        投稿ナビゲーション
        新しい投稿
        新しい投稿へ
        新しい記事へ
        次の # アイテム
        次のページ
        次のページへ
        次の投稿
        次の投稿へ
        次の記事
        次の記事へ
        次ページ
        次ページへ
        次ページへ続く
        記事に戻る
        記事ナビゲーション
        記事一覧に戻る
        記事本文に戻る
        過去の投稿へ
    """,
    "ko": """
        # 페이지 / 총 # 페이지
        글 내비게이션
        글 탐색
        기사 본문으로 돌아가기
        기사로 돌아가기
        다음 # 항목
        다음 게시물
        다음 글
        다음 기사
        다음 기사보기
        다음 뉴스
        다음 쪽
        다음 페이지
        다음 포스트
        다음글
        다음기사
        목록으로 가기
        목록으로 돌아가기
        블로그로 돌아가기
        이전 # 항목
        이전 게시물
        이전 글
        이전 글 다음 글
        이전 기사
        이전 기사보기
        이전 뉴스
        이전 다음
        이전 쪽
        이전 페이지
        이전 페이지로 돌아가기
        이전 포스트
        이전글
        이전글 다음글
        이전기사
        첫 페이지로
        홈으로
        홈으로 가기
        홈으로 돌아가기
    """,
}

# What stands before the title of the article that was published before or after this one.
TITLE_LABELS = {
    "sv": """
        föregående artikel
        föregående inlägg
        nästa artikel
        nästa inlägg
    """,
    "da": """
        forrige artikel
        forrige indlæg
        næste artikel
        næste indlæg
    """,
    "nb": """
        forrige artikkel
        forrige innlegg
        neste artikkel
        neste innlegg
    """,
    "fi": """
        edellinen artikkeli
        edellinen kirjoitus
        seuraava artikkeli
        seuraava kirjoitus
    """,
    "pl": """
        następny artykuł
        następny wpis
        poprzedni artykuł
        poprzedni wpis
    """,
    "cs": """
        další článek
        další příspěvek
        následující článek
        následující příspěvek
        předchozí článek
        předchozí příspěvek
    """,
    "hu": """
        előző bejegyzés
        előző cikk
        következő bejegyzés
        következő cikk
    """,
    "ro": """
        articolul anterior
        articolul precedent
        articolul următor
    """,
    "el": """
        επόμενη ανάρτηση
        επόμενο άρθρο
        προηγούμενη ανάρτηση
        προηγούμενο άρθρο
    """,
    "tr": """
        önceki haber
        önceki yazı
        sonraki haber
        sonraki yazı
    """,
    "uk": """
        наступний запис
        наступна публікація
        попередній запис
        попередня публікація
    """,
    "ar": """
        المقال التالي
        المقال السابق
    """,
    "fa": """
        مطلب بعدی
        مطلب قبلی
        نوشته بعدی
        نوشته قبلی
    """,
    "he": """
        הפוסט הבא
        הפוסט הקודם
    """,
    "id": """
        artikel berikutnya
        artikel sebelumnya
        pos berikutnya
        pos sebelumnya
    """,
    "vi": """
        bài sau
        bài tiếp
        bài tiếp theo
        bài trước
        bài viết sau
        bài viết trước
    """,
}


# What blogs of the older kind name their first page, in the row above an entry.
_FIRST_PAGE = r"(?:main|home|index|startseite|hauptseite|accueil|inicio|principal|hoofdpagina|トップページ|メイン)"


RULES = [
    Phrases(
        id="navigation/neighbour",
        reason="It leads to the next or previous article, or back to their list.",
        phrases=NEIGHBOURS,
        removes=[
            "The pier is still there.\n\n⟦Previous article\nNext article⟧",
            "⟦« Zurück zur Übersicht⟧",
            "⟦Навигация по записям⟧",
        ],
        keeps=["The next article of the treaty names the harbour.", "Back to school, and the ferry is full again."],
    ),
    Labels(
        id="navigation/neighbour-label",
        reason="It leads to the next or previous article.",
        labels=TITLE_LABELS,
        longest=180,
        removes=[
            "Veden sidottiin maaliskuussa.\n\n⟦Edellinen artikkeli: Muuri sataman ympärillä⟧",
            "Lucerna svítí.\n\n⟦Další příspěvek: Jak přístav přišel ke jménu⟧",
        ],
        keeps=[
            "Następny wpis pojawi się w maju: tak obiecał latarnik.",
            "Další články smlouvy jsou o přístavu.",
        ],
    ),
    Line(
        id="navigation/neighbour-title",
        reason="It leads to the next or previous article.",
        pattern=(
            r"[←«‹<→»›>\s]{0,4}(?:previous|prev|next|older|newer) (?:article|post|story|entry|blog post|news)\s?[:：]?"
            r"\s++"
            r"(?-i:[\p{Lu}\p{N}“\"‘'«])(?:[^.]|\.(?=\S))*+(?<![.:])"
            r"|[←«‹<→»›>\s]{0,4}(?:vorheriger|voriger|nächster|älterer|neuerer|weiter nächster) "
            r"(?:artikel|beitrag|eintrag|post)\s?[:：]?\s++\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}(?:articles?|billet|post|publication) (?:précédente?|suivante?)\s?[:：]\s*\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}(?:(?:entrada|artículo|nota|noticia|artigo|post|publicación)"
            r" (?:anterior|siguiente|seguinte)"
            r"|(?:próxim[oa]|siguiente) (?:entrada|artículo|nota|noticia|artigo|post|matéria))\s?[:：]\s*\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}articolo (?:precedente|successivo)\s?[:：]\s*\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}(?:vorige?|volgende?) (?:artikel|bericht)\s?[:：]\s*\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}(?:предыдущая|следующая|попередня|наступна) (?:запись|статья|новость|стаття|новина)"
            r"\s?[:：]\s*\S.*+(?<!\.)"
            r"|(?:[-•*·–]\s*+)?(?:上一篇|下一篇|上一則|下一則|前一篇|後一篇|前の記事|次の記事|이전 ?글|다음 ?글)"
            r"(?:文章)?\s?[:：]\s*\S.*+"
        ),
        words=(
            "previous prev next older newer vorheriger voriger nachster alterer neuerer precedent precedente suivant "
            "suivante anterior siguiente seguinte proximo proxima successivo vorige vorig volgende volgend предыдущая "
            "следующая попередня наступна 上一篇 下一篇 上一則 下一則 前一篇 後一篇 前の記事 次の記事 이전글 "
            "다음글 이전 다음"
        ),
        longest=180,
        removes=[
            "⟦Previous Post: Ten harbours worth a detour⟧\n⟦Next Post Why the ferry left⟧",
            "⟦Nächster Beitrag: Wie der Hafen zu seinem Namen kam⟧",
            "⟦下一篇：老港口的新生活⟧",
            "⟦- 上一篇：渡轮为什么停运\n- 下一篇：老港口的新生活⟧",
        ],
        keeps=[
            "Next post over from the harbour office stands the old light.",
            "Previous articles of the treaty named three harbours.",
            "Next article: the harbour dues, which nobody had paid since the war.",
        ],
    ),
    Line(
        id="navigation/neighbour-row",
        reason="It leads to the next and previous article, with the way to the first page between them.",
        pattern=(
            rf"«\s?[^\s»].*\|\s*+{_FIRST_PAGE}(?:\s*+\|.*\S\s?»)?"
            rf"|{_FIRST_PAGE}\s*+\|(?!.*\|).*\S\s?»"
        ),
        words="main home index startseite hauptseite accueil inicio principal hoofdpagina トップページ メイン",
        longest=240,
        removes=[
            "⟦« The ferry left | Main | A lamp for the pier »⟧\n\nThe harbour opened in 1902.",
            "港は1902年に開いた。\n\n⟦« 古い港 | トップページ | 新しい船 »⟧",
            "The harbour opened in 1902.\n\n⟦« The ferry left | Main⟧",
        ],
        keeps=[
            "« The ferry left » is what the main sign said.",
            "« La mer | Le port » est le titre du livre",
            "Main | The harbour in three words",
        ],
    ),
    Line(
        id="navigation/pages",
        reason="It gives the numbers of a list's or article's pages.",
        pattern=(
            r"(?:[«‹<←]|prev(?:ious)?|pages?:?|\s)*+1(?:\s*+[|·,]?\s*+(?:\d|…|\.{3})){2,56}+"
            r"\s*+(?:[»›>→]|next(?: page)?|last|older(?: posts)?|weiter|nächste(?: seite)?|suivante?"
            r"|siguiente|próxima|\s)++"
        ),
        words="#",
        longest=80,
        removes=["⟦1 2 3 … 14 Next »⟧", "⟦« 1 2 3 4 5 »⟧"],
        keeps=["1 2 3", "1, 2, 3, 5, 8, 13, 21, 34", "1 2 3 4 next to 5"],
    ),
]
