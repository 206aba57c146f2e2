"""Headings of lists of other articles with a name in them: "More from the harbour".

Not cruft: a sentence that begins so, and a heading over paragraphs of the article.
"""

from cleaner.rule import Block

# The name is of a topic, a section or a site.
LISTS_OF = {
    "en": """
        because you are interested in *
        because you're interested in *
        more about * on our site
        more articles about *
        more articles from *
        more articles in *
        more articles on *
        more content from *
        more coverage from *
        more coverage of *
        more from the * archive
        more from the * blog
        more headlines from *
        more news about *
        more news from *
        more news in *
        more news on *
        more posts about *
        more posts from *
        more posts in *
        more posts on *
        more stories about *
        more stories from *
        more stories in *
        more stories on *
        most popular in *
        most read in *
        most read on *
        other articles about *
        other articles from *
        other articles in *
        other posts in *
        other stories from *
        people who read * also read
        read articles by *
        read more articles about *
        read more articles from *
        read more articles on *
        read more from *
        read more news about *
        read more news from *
        read more posts from *
        read more stories about *
        read more stories from *
        recent articles in *
        recent posts in *
        recent stories from *
        related articles about *
        related articles by *
        related articles from *
        related articles from the * blog
        related articles on *
        related posts about *
        related posts from *
        related stories from *
        similar articles to *
        top stories from *
        top stories in *
        what to read next in *
        you may also like from *
    """,
    "de": """
        die neuesten artikel von *
        letzte artikel von *
        letzte artikel von * alle anzeigen
        letzte beiträge von *
        letzte beiträge von * alle anzeigen
        mehr artikel aus *
        mehr artikel in *
        mehr artikel von *
        mehr artikel zu *
        mehr artikel zum thema *
        mehr aus dem ressort *
        mehr aus der rubrik *
        mehr beiträge von *
        mehr nachrichten aus *
        mehr news aus *
        neueste artikel von *
        neueste artikel von * alle ansehen
        neueste beiträge von *
        neueste beiträge von * alle ansehen
        weitere aktuelle themen aus *
        weitere artikel aus dem bereich *
        weitere artikel aus der kategorie *
        weitere artikel aus der rubrik *
        weitere artikel aus *
        weitere artikel des autors *
        weitere artikel in *
        weitere artikel von *
        weitere artikel zum thema *
        weitere beiträge aus der kategorie *
        weitere beiträge aus der rubrik *
        weitere beiträge aus *
        weitere beiträge von *
        weitere beiträge zum thema *
        weitere meldungen aus *
        weitere nachrichten aus *
        weitere news aus *
        weitere texte von *
        weitere themen aus *
    """,
    "fr": """
        autres articles de la catégorie *
        autres articles de *
        derniers articles dans *
        derniers articles de *
        derniers articles parus dans *
        les articles les plus lus dans *
        les derniers articles de *
        les derniers articles par *
        plus d'articles dans *
        plus d'articles de *
        plus d'articles sur *
    """,
    "es": """
        entradas recientes de *
        más artículos de *
        más artículos en *
        más artículos sobre *
        más contenido de *
        más entradas de *
        más notas de *
        más noticias de *
        más noticias en *
        más noticias sobre *
        otras noticias de *
        otros artículos de *
        otros artículos en *
        otros artículos sobre *
        últimas entradas de *
        últimas entradas de * ver todo
        últimas noticias de *
        últimas noticias en *
        últimos artículos de *
    """,
    "pt": """
        leia mais artigos de *
        leia mais artigos sobre *
        leia mais notícias de *
        leia mais notícias sobre *
        leia outras notícias de *
        leia outros artigos de *
        mais artigos de *
        mais artigos em *
        mais lidas em *
        mais notícias de *
        mais notícias sobre *
        mais posts de *
        outras notícias de *
        outros artigos de *
        últimas notícias de *
        últimos artigos de *
        últimos posts por *
    """,
    "it": """
        altre notizie di *
        altre notizie su *
        altri articoli da *
        altri articoli di *
        altri articoli in *
        altri articoli su *
        gli ultimi articoli di *
        le ultime notizie di *
        le ultime notizie su *
        leggi altri articoli di *
        leggi tutti gli articoli di *
        tutte le notizie di *
        tutte le notizie su *
        ultimi articoli di *
        ultimi post di *
    """,
    "nl": """
        laatste berichten van *
        lees meer artikelen over *
        lees meer artikelen van *
        lees meer van *
        meer artikelen over *
        meer artikelen van *
        meer nieuws over *
        meer nieuws uit *
    """,
    "sv": """
        fler artiklar av *
        fler artiklar från *
        fler artiklar om *
        fler inlägg av *
        läs fler artiklar av *
        senaste inläggen av *
        senaste nytt från *
        senaste nytt om *
    """,
    "da": """
        flere artikler af *
        flere artikler fra *
        flere artikler om *
        flere nyheder om *
        læs flere artikler af *
        seneste nyt fra *
    """,
    "nb": """
        flere artikler av *
        flere artikler fra *
        flere saker fra *
        flere saker om *
        les flere artikler av *
        les flere saker om *
        siste innlegg av *
    """,
    "fi": """
        lisää artikkeleita kirjoittajalta *
        lisää uutisia aiheesta *
        lue lisää aiheesta *
        uusimmat artikkelit kirjoittajalta *
    """,
    "pl": """
        czytaj więcej artykułów o *
        inne artykuły autora *
        inne artykuły z kategorii *
        najnowsze artykuły z kategorii *
        najnowsze wiadomości z *
        więcej artykułów autora *
        więcej artykułów na temat *
        więcej artykułów z kategorii *
        więcej na temat *
        więcej wiadomości na temat *
        więcej wiadomości z *
    """,
    "cs": """
        další články autora *
        další články na téma *
        další články od *
        další články z rubriky *
        další z rubriky *
        další zprávy z rubriky *
        nejčtenější články v rubrice *
        nejnovější články z rubriky *
        více článků na téma *
        více článků od *
        více o tématu *
        více z rubriky *
    """,
    "hu": """
        legfrissebb cikkek a * rovatból
        legolvasottabb a * rovatban
        még több cikk * témában
        még több hír * témában
        minden cikk a * témában
        további cikkek a * rovatból
        további cikkek a * témában
        további cikkek * szerzőtől
        további hírek a * rovatból
    """,
    "ro": """
        alte articole de *
        alte articole din categoria *
        alte articole din *
        alte articole scrise de *
        alte știri despre *
        alte știri din *
        cele mai citite din *
        citește mai multe articole despre *
        mai multe articole de *
        mai multe articole despre *
        mai multe știri despre *
        ultimele știri din *
    """,
    "el": """
        όλες οι ειδήσεις για *
        περισσότερα άρθρα από *
        περισσότερα άρθρα για *
        περισσότερες ειδήσεις από *
        τελευταία νέα για *
    """,
    "tr": """
        * adlı yazarın diğer yazıları
        * adlı yazarın tüm yazıları
        * hakkında daha fazla haber
        * hakkında diğer haberler
        * ile ilgili diğer haberler
        * ile ilgili haberler
        * kategorisindeki diğer haberler
        * kategorisinden diğer haberler
        * tarafından yazılan diğer yazılar
    """,
    "ru": """
        больше новостей в *
        больше новостей на *
        больше новостей о *
        больше статей на тему *
        все материалы по теме *
        все новости по теме *
        другие материалы автора *
        другие материалы рубрики *
        другие новости по теме *
        другие новости рубрики *
        другие статьи автора *
        другие статьи по теме *
        еще из рубрики *
        еще новости о *
        еще по теме *
        новости по теме *
        последние новости о *
        самое читаемое в рубрике *
        статьи по теме *
        читайте также в рубрике *
    """,
    "uk": """
        більше новин про *
        більше новин у *
        більше статей на тему *
        все за темою *
        новини за темою *
        останні новини про *
        ще з рубрики *
        ще за темою *
        інші матеріали автора *
        інші матеріали рубрики *
        інші новини за темою *
        інші новини рубрики *
        інші статті автора *
    """,
    "ar": """
        أحدث مقالات *
        آخر مقالات *
        اقرأ المزيد من مقالات *
        الأكثر قراءة في *
        المزيد من أخبار *
        المزيد من مقالات *
        مقالات أخرى للكاتب *
        مقالات أخرى من *
    """,
    "fa": """
        اخبار بیشتر درباره *
        اخبار مرتبط با *
        آخرین اخبار *
        سایر مطالب نویسنده *
        مطالب بیشتر درباره *
        مطالب مرتبط با *
        همه نوشته‌های *
        پربازدیدترین‌های *
    """,
    "he": """
        כתבות נוספות בנושא *
        כתבות נוספות מאת *
        כתבות נוספות של *
        מאמרים נוספים מאת *
        עוד כתבות של *
        עוד מאמרים של *
    """,
    "hi": """
        * की अन्य खबरें
        * की और खबरें
        * की और खबरें पढ़ें
        * की ताज़ा ख़बरें
        * की ताजा खबरें
        * की लेटेस्ट खबरें
        * की सभी खबरें
        * के अन्य लेख
        * के सभी लेख
        * से जुड़ी अन्य खबरें
        * से जुड़ी और खबरें
        * से जुड़ी खबरें
        * से संबंधित खबरें
    """,
    "id": """
        artikel lain dari *
        artikel lainnya dari *
        artikel lainnya oleh *
        artikel lainnya tentang *
        baca artikel lainnya dari *
        baca berita lainnya dari *
        baca berita lainnya di *
        baca berita * lainnya
        berita lainnya dari *
        berita lainnya tentang *
        berita terkait *
    """,
    "vi": """
        bài viết khác của *
        các bài viết của *
        các bài viết khác của *
        tin tức mới nhất về *
    """,
    "zh": """
        与*相关的文章
        作者*的其他文章
        更多*的文章
        更多关于*的文章
        更多关于*的新闻
        更多来自*的文章
        阅读更多*的文章
        更多來自*的文章
        更多關於*的文章
        更多關於*的新聞
        與*相關的文章
        閱讀更多*的文章
    """,
    "ja": """
        *に関する記事
        *に関連する記事
        *のその他の記事
        *の人気記事
        *の他の記事
        *の新着記事
        *の関連記事
    """,
    "ko": """
        * 기자 다른 기사
        * 기자의 다른 기사
        * 기자의 다른기사
        * 기자의 최신 기사
        * 님의 다른 글
        *의 다른 글
    """,
}

# The same in words that begin headings of the article too: they count with headlines after them.
LISTS_FROM = {
    "en": """
        also by *
        because you liked *
        because you viewed *
        discover more from *
        explore more from *
        latest from *
        latest * articles
        latest * news
        more by *
        more from *
        more * articles
        more * guides
        more * news
        more * stories
        popular in *
        related * posts
        related * stories
        related * topics
        trending in *
        trending on *
    """,
    "de": """
        auch auf *
        auch bei *
        beliebt auf *
        beliebt in *
        mehr aus *
        mehr von *
        mehr zum thema *
        meistgelesen in *
        noch mehr aus *
        viel gelesen in *
    """,
    "es": """
        lo más leído de *
        lo más leído en *
        lo último de *
        más información de *
        lo último en *
    """,
    "it": """
        i più letti in *
    """,
    "nl": """
        meer uit *
    """,
    "sv": """
        mer från *
    """,
    "da": """
        mere fra *
        opdag mere fra *
    """,
    "nb": """
        mer fra *
        oppdag mer fra *
    """,
    "fi": """
        lisää aiheesta *
        luetuimmat osastossa *
        löydä lisää *
        uusimmat osastossa *
    """,
    "pl": """
        dowiedz się więcej z *
        więcej na *
        więcej od *
    """,
    "hu": """
        * további cikkei
        fedezz fel többet innen *
    """,
    "el": """
        περισσότερα για *
    """,
    "fa": """
        بیشتر درباره *
    """,
    "he": """
        כתבות נוספות באתר *
        עוד בנושא *
        עוד כתבות באתר *
    """,
    "id": """
        terpopuler di *
    """,
    "cs": """
        objevte více z *
    """,
    "ro": """
        descoperă mai multe de la *
    """,
    "uk": """
        більше на *
    """,
    "ru": """
        другие материалы * по теме
    """,
}


RULES = [
    Block(
        id="related/list-of",
        reason="It opens a list of other articles of the site.",
        openers=LISTS_OF,
        items="headlines",
        where=("tail",),
        most=40,
        removes=[
            "The harbour closed in 2001.\n\n⟦More articles about harbours\n\nTen harbours worth a detour⟧",
            "Der Hafen schloss 2001.\n\n⟦Weitere Artikel zum Thema Schifffahrt\n\nWarum die Fähre ging⟧",
        ],
        keeps=[
            "He wanted more from life than a view of the harbour, and said so.",
            "More from habit than from hunger, they went down to the pier at noon and ate what was sold there.",
        ],
    ),
    Block(
        id="related/list-from",
        reason="It opens a list of other articles of the site.",
        openers=LISTS_FROM,
        items="headlines",
        where=("tail",),
        most=40,
        alone=False,
        removes=[
            "The harbour closed in 2001.\n\n⟦More from the harbour blog\n\nTen harbours worth a detour⟧",
            "Der Hafen schloss 2001.\n\n⟦Mehr aus der Nachbarschaft\n\nWarum die Fähre ging⟧",
        ],
        keeps=[
            "More from habit than from hunger\n\nThey went down to the pier at noon and ate whatever was sold there.",
            "Mehr von allem\n\nDer neue Hafen hat mehr Kräne, mehr Gleise und mehr Schuppen als der alte.",
        ],
    ),
]
