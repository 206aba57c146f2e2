"""Buttons that lead to lists of articles, of the whole site or of one author or topic.

Not cruft: a sentence that begins with the same words.
"""

from cleaner.rule import Phrases

# Buttons that lead to lists of articles, and what such a list says when it is empty.
MORE_BUTTONS = {
    "en": """
        all blog posts
        back to all articles
        browse all articles
        browse all posts
        browse all stories
        browse our blog
        go to the blog
        load more articles
        load more news
        load more posts
        load more stories
        loading more articles
        loading more posts
        loading more stories
        loading next article
        loading recommendations
        no more articles
        no more articles to load
        no more posts
        no more posts to load
        no more posts to show
        no more stories
        no posts
        no related articles
        no related content found
        no related posts
        no related posts found
        see all blog posts
        see all blogs
        see all insights
        see all news
        see all recent posts
        see all related articles
        see all stories
        see more blog posts
        see more blogs
        see more recommendations
        show all articles
        show more articles
        show more news
        show more posts
        show more related articles
        show more stories
        view all articles
        view all blog articles
        view all blog posts
        view all blogs
        view all insights
        view all latest news
        view all news
        view all posts
        view all related articles
        view all related posts
        view all stories
        view more articles
        view more blogs
        view more news
        view more related articles
        view more stories
        view our blog
        visit our blog
    """,
    "de": """
        Weitere Einträge über *
        alle artikel ansehen
        alle artikel anzeigen
        alle artikel lesen
        alle beiträge
        alle beiträge ansehen
        alle beiträge anzeigen
        alle blogartikel
        alle blogbeiträge
        alle meldungen
        alle meldungen anzeigen
        alle nachrichten
        alle nachrichten anzeigen
        alle neuigkeiten
        alle news
        alle news ansehen
        alle news anzeigen
        alle pressemitteilungen
        keine verwandten artikel
        lade weitere artikel
        lade weitere inhalte
        mehr artikel anzeigen
        mehr artikel laden
        mehr beiträge anzeigen
        mehr beiträge laden
        weitere artikel anzeigen
        weitere artikel laden
        weitere beiträge anzeigen
        weitere beiträge laden
        weitere inhalte laden
        weitere laden
        weitere meldungen anzeigen
        weitere nachrichten laden
        weitere news laden
        zeige alle artikel
        zu allen artikeln
        zu allen beiträgen
        zu allen meldungen
        zu allen news
        zur artikelübersicht
        zur nachrichtenübersicht
        zur newsübersicht
        hier geht es zu allen *
        hier geht's zu allen *
    """,
    "fr": """
        afficher plus d'articles
        charger plus
        charger plus d'articles
        tous les articles
        toutes les actualités
        toutes nos actualités
        voir plus d'actualités
        voir plus d'articles
        voir tous les articles
        voir tous nos articles
        voir toute l'actualité
        voir toutes les actualités
        voir toutes nos actualités
    """,
    "es": """
        Más publicaciones sobre *
        cargar más
        cargar más artículos
        cargar más entradas
        cargar más noticias
        todas las entradas
        todas las notas
        todos los artículos
        ver más entradas
        ver más notas
        ver más noticias
        ver más publicaciones
        ver todas las notas
        ver todas las noticias
        ver todas las publicaciones
        ver todos los posts
    """,
    "pt": """
        Mais textos publicados sobre *
        carregar mais
        carregar mais artigos
        carregar mais notícias
        carregar mais posts
        mostrar mais notícias
        todos os artigos
        todos os posts
        veja todas as notícias
        ver mais artigos
        ver mais notícias
        ver mais posts
        ver todas as notícias
        ver todos os artigos
        ver todos os posts
    """,
    "it": """
        Altri articoli collegati *
        carica altre notizie
        carica altri articoli
        carica altro
        mostra altri articoli
        tutti gli articoli
        vai al blog
        vedi altri articoli
        vedi tutte le news
        vedi tutte le notizie
        visualizza tutti gli articoli
    """,
    "nl": """
        Meer berichten over *
        alle artikelen
        alle artikelen bekijken
        alle berichten
        alle blogs
        alle nieuwsberichten
        bekijk al het nieuws
        bekijk alle artikelen
        bekijk alle berichten
        bekijk alle blogs
        bekijk alle nieuwsberichten
        laad meer
        laad meer artikelen
        laad meer berichten
        meer artikelen bekijken
        meer artikelen laden
        meer laden
        naar het nieuwsoverzicht
        toon meer artikelen
    """,
    "sv": """
        Fler inlägg om *
        alla artiklar
        alla inlägg
        alla nyheter
        gå till bloggen
        ladda fler
        ladda fler artiklar
        ladda fler inlägg
        se alla artiklar
        se alla inlägg
        se alla nyheter
        till alla nyheter
        visa alla artiklar
        visa alla inlägg
        visa alla nyheter
        visa fler artiklar
        visa fler inlägg
        visa fler nyheter
    """,
    "da": """
        Yderligere indlæg om *
        alle artikler
        alle indlæg
        alle nyheder
        indlæs flere
        indlæs flere artikler
        se alle artikler
        se alle indlæg
        se alle nyheder
        se flere artikler
        se flere nyheder
        vis alle artikler
        vis alle indlæg
        vis flere artikler
        vis flere indlæg
        vis flere nyheder
    """,
    "nb": """
        Flere innlegg om *
        alle artikler
        alle innlegg
        alle nyheter
        last flere artikler
        last inn flere
        last inn flere artikler
        last inn flere saker
        se alle artikler
        se alle innlegg
        se alle nyheter
        se flere artikler
        se flere saker
        vis alle artikler
        vis flere artikler
        vis flere innlegg
        vis flere saker
    """,
    "fi": """
        Lisää kirjoituksia aiheesta *
        kaikki artikkelit
        kaikki blogit
        kaikki kirjoitukset
        katso kaikki artikkelit
        katso kaikki uutiset
        lataa lisää
        lataa lisää artikkeleita
        lataa lisää uutisia
        näytä kaikki artikkelit
        näytä kaikki uutiset
        näytä lisää artikkeleita
        näytä lisää uutisia
    """,
    "pl": """
        Więcej postów o *
        pokaż więcej artykułów
        pokaż więcej wpisów
        wczytaj więcej
        wczytaj więcej artykułów
        wszystkie aktualności
        wszystkie artykuły
        wszystkie newsy
        wszystkie wiadomości
        wszystkie wpisy
        załaduj więcej
        załaduj więcej artykułów
        zobacz więcej artykułów
        zobacz więcej wpisów
        zobacz wszystkie aktualności
        zobacz wszystkie artykuły
    """,
    "cs": """
        načíst další
        načíst další články
        načíst více
        načíst více článků
        všechny aktuality
        všechny články
        všechny příspěvky
        zobrazit další články
        zobrazit více článků
        zobrazit všechny aktuality
        zpět na seznam článků
        Další novinky
        Další příspěvky o *
    """,
    "hu": """
        az összes bejegyzés
        az összes cikk
        az összes hír
        még több bejegyzés betöltése
        még több betöltése
        még több cikk betöltése
        összes bejegyzés
        összes bejegyzés megtekintése
        összes cikk
        összes cikk megtekintése
        összes hír
        további cikkek betöltése
        további hírek betöltése
        Több bejegyzés erről: *
    """,
    "ro": """
        încarcă mai multe
        încarcă mai multe articole
        încarcă mai multe știri
        toate articolele
        toate noutățile
        toate postările
        toate știrile
        vezi mai multe articole
        vezi mai multe știri
        vezi toate noutățile
        vezi toate postările
        vezi toate știrile
    """,
    "el": """
        δείτε όλα τα άρθρα
        δείτε όλα τα νέα
        δείτε όλες τις ειδήσεις
        δείτε περισσότερα άρθρα
        όλα τα άρθρα
        όλα τα νέα
        όλες οι ειδήσεις
        φόρτωσε περισσότερα
        φόρτωση περισσότερων
        φορτώστε περισσότερα
        Περισσότερες αναρτήσεις για *
    """,
    "tr": """
        * hakkında diğer yazılar
        Bütün haberler
        daha fazla haber
        daha fazla haber göster
        daha fazla haber yükle
        daha fazla yazı yükle
        tüm haberler
        tüm haberleri gör
        tüm haberleri göster
        tüm yazılar
        tüm yazıları gör
        tüm yazıları görüntüle
    """,
    "ru": """
        Больше записей о *
        Ещё новости
        больше материалов
        все записи
        все материалы
        все новости
        все публикации
        все статьи
        загрузить еще
        показать больше
        показать еще
        показать еще новости
        смотреть все новости
        смотреть все статьи
        читать все новости
    """,
    "uk": """
        Більше статей про *
        більше матеріалів
        всі записи
        всі матеріали
        всі новини
        всі публікації
        всі статті
        завантажити більше
        завантажити ще
        показати більше
        показати ще
        показати ще новини
        усі новини
        усі статті
        читати всі новини
    """,
    "ar": """
        المزيد من المقالات حول *
        تحميل المزيد
        تحميل المزيد من الأخبار
        تحميل المزيد من المقالات
        جميع الأخبار
        جميع المقالات
        شاهد كل المقالات
        عرض المزيد من الأخبار
        عرض المزيد من المقالات
        عرض جميع الأخبار
        عرض جميع المقالات
        عرض كل الأخبار
        عرض كل المقالات
        كل الأخبار
        كل المقالات
        للمزيد من الاخبار
    """,
    "fa": """
        ارسال‌های بیشتر دربارهٔ*
        بارگذاری بیشتر
        بارگذاری مطالب بیشتر
        تمام اخبار
        تمام مطالب
        مشاهده تمام مطالب
        مشاهده همه اخبار
        مشاهده همه مطالب
        مشاهده همه مقالات
        مطالب بیشتر
        مقالات بیشتر
        همه اخبار
        همه مطالب
        همه مقالات
        همه نوشته‌ها
    """,
    "he": """
        ...עוד חדשות
        הצג עוד
        הצג עוד כתבות
        הצג עוד מאמרים
        טען עוד
        טען עוד כתבות
        להראות יותר
        לכל החדשות
        לכל הידיעות
        לכל הכתבות
        לכל המאמרים
        לכל הפוסטים
        לעוד כתבות
        לעוד מאמרים
        עוד פוסטים אודות *
    """,
    "hi": """
        * के बारे में और पोस्ट
        अधिक समाचार
        और खबरें देखें
        और ख़बरें देखें
        और लेख देखें
        और लोड करें
        और समाचार देखें
        सभी खबरें
        सभी खबरें देखें
        सभी ख़बरें
        सभी देखें
        सभी लेख
        सभी लेख देखें
        सभी समाचार
    """,
    "id": """
        Lebih banyak tulisan tentang *
        Tautan lainnya
        lihat artikel lainnya
        lihat berita lainnya
        lihat semua artikel
        lihat semua berita
        lihat semua postingan
        muat artikel lainnya
        muat lagi
        muat lainnya
        muat lebih banyak
        semua artikel
        semua berita
        tampilkan lebih banyak artikel
    """,
    "vi": """
        tải thêm
        tải thêm bài viết
        tất cả bài viết
        tất cả các bài viết
        tất cả tin tức
        xem các bài viết khác
        xem tất cả bài viết
        xem tất cả tin tức
        xem thêm tin khác
        xem thêm tin tức
        Các bài đăng khác về *
        Thêm tin tức
    """,
    "zh": """
        全部文章
        关于* 的更多文章
        加载更多
        加载更多文章
        所有文章
        更多文章
        查看全部文章
        查看所有文章
        查看更多文章
        查看更多新闻
        没有更多了
        没有更多文章
        点击加载更多
        查看更多新聞
        沒有更多了
        沒有更多文章
        載入更多
        載入更多文章
        點擊載入更多
    """,
    "ja": """
        *に関する記事一覧
        さらに記事を見る
        すべての記事
        すべての記事を見る
        もっとニュース
        もっと記事を見る
        ニュース一覧
        ニュース一覧へ
        一覧へ戻る
        他の記事を見る
        記事一覧
        記事一覧へ
        記事一覧へ戻る
        記事一覧を見る
    """,
    "ko": """
        *에 대한 또다른 포스트
        글 더보기
        기사 더 불러오기
        더 많은 글 보기
        더 많은 기사 보기
        더 불러오기
        모든 게시물
        모든 게시물 보기
        모든 글 보기
        모든 기사 보기
        전체 글
        전체 글 보기
        전체 기사
        전체기사
    """,
}

# Buttons that lead to an author's or a topic's other articles.
AUTHOR_BUTTONS = {
    "en": """
        find more articles by *
        find more posts by *
        latest posts by * see all
        latest stories by *
        more content by *
        other articles by *
        other posts by *
        read all articles by *
        read all posts by *
        read all stories by *
        read more articles by *
        read more by *
        read more posts by *
        read more stories by *
        recent articles by *
        recent posts by *
        see all articles from *
        see all posts from *
        see more articles by *
        see more posts by *
        view all articles from *
        view all posts from *
        view more posts by *
        view other articles by *
        view other related content by *
    """,
    "de": """
        alle beiträge ansehen von *
        alle beiträge anzeigen von *
        zeige alle artikel von *
        zeige alle beiträge von *
    """,
    "fr": """
        tous les articles par *
        voir les autres articles de *
        voir tous les articles par *
        voir toutes les publications par *
    """,
    "es": """
        ver más artículos de *
        ver todas las notas de *
        ver todos los posts de *
    """,
    "pt": """
        todos os artigos de *
        ver mais artigos de *
        ver todos os posts por *
    """,
    "it": """
        mostra tutti gli articoli di *
        visualizza tutti gli articoli di *
    """,
    "nl": """
        alle berichten bekijken van *
        alle berichten van * bekijken
    """,
    "da": """
        se alle artikler af *
        se alle indlæg af *
    """,
    "nb": """
        se alle artikler av *
    """,
    "fi": """
        kaikki kirjoittajan * artikkelit
        näytä kaikki kirjoittajan * artikkelit
    """,
    "pl": """
        wszystkie artykuły autora *
        zobacz wszystkie artykuły autora *
        zobacz wszystkie wpisy autora *
    """,
    "cs": """
        všechny články autora *
        zobrazit všechny články autora *
    """,
    "hu": """
        * összes cikke
    """,
    "ro": """
        vezi toate articolele scrise de *
    """,
    "el": """
        δείτε όλα τα άρθρα της *
        όλα τα άρθρα από *
        όλα τα άρθρα της *
        όλα τα άρθρα του *
    """,
    "ru": """
        все материалы автора *
        все публикации автора *
        все статьи автора *
        посмотреть все записи автора *
    """,
    "uk": """
        всі записи автора *
        всі матеріали автора *
        всі новини за темою *
        всі публікації автора *
        всі статті автора *
        переглянути всі записи автора *
    """,
    "ar": """
        جميع مقالات *
        جميع مقالات الكاتب *
        عرض جميع المقالات بواسطة *
        عرض كل المقالات بواسطة *
    """,
    "he": """
        כל המאמרים של *
        לכל המאמרים של *
        לכל הפוסטים של *
    """,
    "id": """
        lihat semua artikel dari *
        lihat semua pos oleh *
        lihat semua tulisan dari *
    """,
    "vi": """
        tất cả bài viết của *
        xem các bài viết khác của *
        xem thêm bài viết của *
        xem thêm các bài viết về *
        xem thêm tin *
    """,
    "zh": """
        查看*的更多文章
        查看所有*的文章
        檢視*的所有文章
    """,
    "ja": """
        *の他の記事を見る
        *の他の記事を読む
        *の投稿をすべて表示
        *の記事をもっと見る
        *の記事一覧
        すべての*の記事を見る
    """,
    "ko": """
        * 관련 기사 더보기
        * 관련기사 더보기
        * 기자의 기사 더보기
        * 기자의 다른 기사 보기
        * 기자의 전체 기사 보기
        *의 모든 글 보기
    """,
}


RULES = [
    Phrases(
        id="buttons/more-articles",
        reason="It is a button that leads to a list of other articles.",
        phrases=MORE_BUTTONS,
        removes=["⟦View all posts⟧", "⟦Weitere Beiträge laden⟧", "⟦加载更多文章⟧"],
        keeps=[
            "View all posts along the pier as part of the listed monument.",
            "All news was bad news that year.",
        ],
    ),
    Phrases(
        id="buttons/by-author",
        reason="It is a button that leads to other articles of one author or topic.",
        phrases=AUTHOR_BUTTONS,
        removes=[
            "⟦View more posts by Ada Example⟧",
            "⟦Ver todas las notas de Ada⟧",
            "⟦Все материалы автора Ада⟧",
        ],
        keeps=[
            "See all articles by the same maker in the second room of the museum, behind the glass of the long case.",
            "We view all posts by the water as part of the quay.",
        ],
    ),
]
