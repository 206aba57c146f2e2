"""Headings of lists of other articles, and labels before one: related, recommended, latest, most read.

Not cruft: a heading "Related articles" over paragraphs of the article, which costs the heading at most.
"""

from cleaner.rule import ONE_SENTENCE, Block, Labels

LISTS = {
    "en": """
        # related articles
        # related posts
        additional articles
        additional reading from our site
        additional stories
        all related articles
        all related posts
        also by this author
        also from this author
        also in the news
        also in this category
        also in this section
        also of interest
        also posted in
        also recommended for you
        also trending
        also you may like
        articles like this
        articles recommended for you
        articles related to this
        articles related to this topic
        articles you may also like
        articles you may be interested in
        articles you may enjoy
        articles you may like
        articles you might also enjoy
        articles you might also like
        articles you might be interested in
        articles you might enjoy
        articles you might like
        based on your interests
        because you read this
        browse more articles
        browse more posts
        browse more stories
        browse related articles
        check out more articles
        check out more blogs
        check out more posts
        check out more stories
        check out our latest articles
        check out our latest posts
        check out our other articles
        check out our other posts
        check out our recent posts
        check out our related articles
        check out these articles
        check out these other posts
        check out these posts
        check out these related articles
        check out these related posts
        content you might like
        current top stories
        customers also bought
        customers also viewed
        discover more articles
        discover more posts
        discover more stories
        discover related stories
        discover similar articles
        don't miss these articles
        don't miss these ones
        don't miss these posts
        don't miss these stories
        editor's picks for you
        editor's recommendations
        editors' recommendations
        enjoy this article? read more
        enjoyed this article? read more
        enjoyed this post? read more
        explore more articles
        explore more content
        explore more from our blog
        explore more insights
        explore more like this
        explore more on these topics
        explore more on this topic
        explore more posts
        explore more related content
        explore more resources
        explore more stories
        explore other articles
        explore other posts
        explore other topics
        explore our latest articles
        explore our latest insights
        explore related articles
        explore related content
        explore related posts
        explore related stories
        explore related topics
        explore similar articles
        find more articles
        find more related articles
        frequently bought together
        from around the web
        from our archive
        from our archives
        from our blog
        from the archive
        from the archives
        from the same author
        from the same category
        from the same section
        hand-picked related articles
        hand-picked related posts
        handpicked related content
        hot stories
        if you enjoyed this article
        if you enjoyed this article you might also like
        if you enjoyed this post
        if you enjoyed this post you might also like
        if you enjoyed this, you might also like
        if you found this useful, you might also like
        if you like this article
        if you like this article, you might also like
        if you like this post
        if you like this post, you might also like
        if you like this you might also like
        if you liked this article, you might also like
        if you liked this post you might also like
        if you liked this post, you'll love
        if you liked this post, you'll love these
        if you liked this, read these
        if you liked this, you might also like
        if you liked this, you'll love
        in the news today
        keep on reading
        keep reading
        keep reading on this topic
        latest articles
        latest articles from our blog
        latest blog articles
        latest blog posts
        latest blogs
        latest from our blog
        latest from the blog
        latest in news
        latest news & articles
        latest news & blogs
        latest news & events
        latest news & insights
        latest news & updates
        latest news and articles
        latest news and blogs
        latest news and insights
        latest news and updates
        latest posts
        latest posts by this author
        latest top stories
        latest video news
        loved this? you might also like
        may also interest you
        may interest you
        might also interest you
        might interest you
        more articles by this author
        more articles for you
        more articles from the blog
        more articles from this author
        more articles from this category
        more articles from us
        more articles in this category
        more articles like this
        more articles on this topic
        more articles to read
        more articles you may like
        more articles you might like
        more blog articles
        more blog posts
        more blogs like this
        more by the author
        more by this author
        more content by this author
        more content for you
        more content like this
        more for you
        more from around the web
        more from author
        more from our blog
        more from our network
        more from our partners
        more from our site
        more from the author
        more from the blog
        more from the same author
        more from the web
        more from this author
        more from this blog
        more from this category
        more from this contributor
        more from this issue
        more from this section
        more from this site
        more from this story
        more from this topic
        more from this writer
        more from us
        more great articles
        more great content
        more great posts
        more great reads
        more great stories
        more in the news
        more in this category
        more insights for you
        more insights like this
        more interesting articles
        more interesting stories
        more local news
        more national news
        more news and insights
        more news for you
        more news from the web
        more news like this
        more news on this topic
        more news stories
        more news you may like
        more on our blog
        more popular posts
        more popular stories
        more posts by this author
        more posts for you
        more posts from this author
        more posts from this category
        more posts like this
        more posts on this topic
        more posts to read
        more posts you may like
        more posts you might like
        more reads
        more recent articles
        more recent news
        more recent posts
        more recent stories
        more recipes like this
        more recipes you may like
        more recipes you'll love
        more recommended stories
        more related articles
        more related content
        more related news
        more related posts
        more related stories
        more relevant posts
        more resources for you
        more resources like this
        more similar stories
        more stories by this author
        more stories for you
        more stories from our partners
        more stories from this author
        more stories from us
        more stories like this
        more stories on this topic
        more stories to read
        more stories you may have missed
        more stories you may like
        more stories you might like
        more stories you'll love
        more top headlines
        more top news
        more top stories
        more trending news
        more trending stories
        more you might like
        most commented articles
        most liked posts
        most popular articles
        most popular articles this week
        most popular blog posts
        most popular blogs
        most popular in news
        most popular news
        most popular now
        most popular on our blog
        most popular posts
        most popular recipes
        most popular stories
        most popular this week
        most popular today
        most popular topics
        most read articles
        most read articles this week
        most read in news
        most read news
        most read now
        most read posts
        most read stories
        most read this month
        most read this week
        most read today
        most recent articles
        most recent blog posts
        most recent blogs
        most recent news
        most recent posts
        most recent stories
        most shared articles
        most shared posts
        most viewed articles
        most viewed news
        most viewed posts
        most viewed stories
        must read articles
        must read stories
        must-read stories
        new on our blog
        new on the blog
        newest articles
        newest posts
        newest stories
        news you may have missed
        next up for you
        other articles by this author
        other articles from this category
        other articles in this category
        other articles in this series
        other articles like this
        other articles of interest
        other articles on this topic
        other articles you may be interested in
        other articles you may enjoy
        other articles you may find interesting
        other articles you may like
        other articles you might be interested in
        other articles you might enjoy
        other articles you might like
        other blog posts
        other blogs you may like
        other content you may be interested in
        other interesting articles
        other interesting posts
        other people also read
        other popular articles
        other popular posts
        other posts by this author
        other posts in this series
        other posts like this
        other posts you may enjoy
        other posts you may like
        other posts you might be interested in
        other posts you might enjoy
        other posts you might like
        other readers also read
        other readers are reading
        other readers liked
        other recent articles
        other recent posts
        other recent stories
        other recipes you may like
        other recipes you might like
        other related articles
        other related content
        other related news
        other related posts
        other related stories
        other stories by this author
        other stories of interest
        other stories you may like
        other stories you might like
        other top stories
        our latest articles
        our latest blog posts
        our latest blogs
        our latest insights
        our latest news
        our latest posts
        our latest recipes
        our latest stories
        our most popular articles
        our most popular posts
        our most popular stories
        our most read articles
        our other articles
        our popular articles
        our recent articles
        our recent blogs
        our recent posts
        our related articles
        our top picks for you
        our top stories
        our top stories today
        people also read
        people are also reading
        people are reading
        picked for you
        picks for you
        popular articles this week
        popular blog posts
        popular blogs
        popular from our blog
        popular headlines
        popular in the community
        popular on our blog
        popular on our site
        popular on the web
        popular posts from this blog
        popular posts this week
        popular reads
        popular right now
        popular stories right now
        popular stories today
        popular this month
        posts recommended for you
        posts you may also like
        posts you may like
        posts you might also like
        posts you might like
        promoted articles
        read more articles
        read more articles by this author
        read more articles like this
        read more articles on this topic
        read more blog posts
        read more blogs
        read more by this author
        read more from our blog
        read more from the blog
        read more from this author
        read more from this category
        read more in this category
        read more in this section
        read more in this series
        read more like this
        read more news
        read more posts
        read more posts like this
        read more related articles
        read more related stories
        read more stories
        read more stories like this
        read more top stories
        read our latest articles
        read our latest blog posts
        read our latest blogs
        read our latest news
        read our latest posts
        read our latest stories
        read our most popular stories
        read our other articles
        read our related articles
        read our top stories
        read related articles
        read related posts
        read related stories
        read some of our other articles
        read some of our other posts
        read the latest articles
        read the latest news
        read the latest posts
        read these next
        read these too
        readers also liked
        readers also read
        readers also viewed
        readers are also reading
        recent articles by this author
        recent articles from our blog
        recent blog
        recent blog articles
        recent blog entries
        recent blog posts
        recent blogs
        recent from our blog
        recent headlines
        recent in news
        recent insights
        recent news & articles
        recent news and articles
        recent news articles
        recent newsletters
        recent posts
        recent posts by this author
        recent posts from our blog
        recent posts from the blog
        recent related posts
        recently in the news
        recently on the blog
        recommended articles
        recommended articles for you
        recommended blogs
        recommended by our editors
        recommended by our partners
        recommended by readers
        recommended for you
        recommended from our partners
        recommended from the web
        recommended news
        recommended posts
        recommended reads
        recommended stories
        recommended stories for you
        recommended videos for you
        related and recommended
        related articles
        related articles & resources
        related articles and links
        related articles and resources
        related articles by topic
        related articles for you
        related articles from our blog
        related articles from the web
        related articles from this author
        related articles more from author
        related articles on this topic
        related articles that may interest you
        related articles that might interest you
        related articles you may like
        related articles you might like
        related blog articles
        related blog posts
        related blogs
        related blogs & articles
        related content
        related content for you
        related content from our blog
        related content you may like
        related headlines
        related insights
        related links and articles
        related news
        related news & insights
        related news and articles
        related news articles
        related news releases
        related news stories
        related posts
        related posts by category
        related posts by tag
        related posts by this author
        related posts from our blog
        related posts you may like
        related posts you might like
        related press releases
        related reads
        related recipes you may like
        related stories
        related stories and articles
        related stories from our partners
        related stories from the web
        related stories you may like
        related stories you might like
        related to this article
        related to this post
        related to this topic
        related topics and articles
        related trending stories
        relevant articles
        relevant posts
        relevant stories
        see also these articles
        see more articles
        see more from this author
        see more like this
        see more news
        see more posts
        see more related articles
        see more stories
        see other articles
        see our latest articles
        see our latest blogs
        see our latest news
        see our related articles
        see related articles
        see related content
        see related posts
        see related stories
        see similar articles
        similar articles
        similar articles you may like
        similar blogs
        similar posts
        similar posts you may like
        similar reads
        similar stories
        some more articles for you
        some other articles you may like
        some related posts
        stories for you
        stories from the web
        stories like this
        stories picked for you
        stories we recommend
        stories you may be interested in
        stories you may have missed
        stories you may like
        stories you might be interested in
        stories you might enjoy
        stories you might have missed
        stories you might like
        stories you'll love
        suggested articles
        suggested for you
        suggested posts
        suggested reads
        suggested stories
        suggestions for you
        the latest articles
        the latest from our blog
        the latest from the blog
        the latest headlines
        the latest insights
        the latest news and insights
        the latest posts
        the latest stories
        the latest top stories
        the most popular articles
        the most read articles
        the most read stories
        these might also interest you
        these might interest you
        this month's most read
        this week's most popular
        this week's most read
        this week's top stories
        today's highlights
        today's most popular
        today's most read
        today's most read stories
        today's top headlines
        today's top news
        today's top picks
        today's top stories
        today's trending stories
        top articles this week
        top blog posts
        top blogs
        top headlines today
        top news stories
        top news today
        top picks for you
        top posts & pages
        top posts and pages
        top posts this week
        top recommendations for you
        top recommended articles
        top stories for you
        top stories from our partners
        top stories in news
        top stories now
        top stories of the day
        top stories right now
        top stories this week
        top trending
        top trending articles
        top trending news
        top trending stories
        trending articles
        trending blogs
        trending content
        trending headlines
        trending in news
        trending nationally
        trending news articles
        trending news stories
        trending on our site
        trending posts
        trending right now
        trending stories
        trending stories now
        trending this week
        trending today
        want more articles like this
        want more like this
        want to read more
        want to read more articles like this
        we also recommend
        we recommend for you
        we recommend reading
        we recommend these articles
        we think you'll like
        we think you'll like these
        what other readers are reading
        what others are reading
        what people are reading
        what readers are reading
        what to read now
        what we're reading
        what you should read next
        what's hot now
        what's trending now
        you also might be interested in
        you also might like
        you could also be interested in
        you may also be interested in these posts
        you may also enjoy these articles
        you may also enjoy these posts
        you may also enjoy these stories
        you may also like our other articles
        you may also like these articles
        you may also like these posts
        you may also like these recipes
        you may also like these stories
        you may also love
        you may also love these
        you may be also interested in
        you may find interesting
        you might also be interested in these articles
        you might also be interested in these posts
        you might also find useful
        you might also like these articles
        you might also like these posts
        you might also like these recipes
        you might also like these stories
        you might be interested in these articles
        you might find interesting
        your daily reads
    """,
    "de": """
        ähnliche artikel
        ähnliche artikel zum thema
        ähnliche beiträge
        ähnliche blogartikel
        ähnliche blogbeiträge
        ähnliche inhalte
        ähnliche meldungen
        ähnliche nachrichten
        ähnliche news
        ähnliche posts
        ähnlicher artikel
        ähnlicher beitrag
        aktuelle artikel zum thema
        aktuelle beiträge zum thema
        aktuelle blogartikel
        aktuelle blogbeiträge
        alle artikel zum thema
        alle beiträge zum thema
        alle news zum thema
        am häufigsten gelesen
        am meisten diskutiert
        am meisten gelesen
        am meisten kommentiert
        andere interessante artikel
        andere interessante beiträge
        andere lesen auch
        andere lesen gerade
        andere leser interessierte auch
        andere leser interessierten sich auch für
        anderen lesern gefiel auch
        artikel zum thema
        auch beliebt
        aus unserem blog
        beiträge zum thema
        beliebte artikel
        beliebte artikel aus dem ressort
        beliebte beiträge
        beliebte beiträge & seiten
        beliebte blogbeiträge
        beliebte inhalte & beiträge
        beliebte meldungen
        beliebte nachrichten
        beliebte news
        beliebte posts
        beliebteste artikel
        beliebteste beiträge
        blogbeiträge zum thema
        das wird gerade gelesen
        derzeit beliebt
        derzeit meistgelesen
        die aktuellsten artikel
        die aktuellsten beiträge
        die beliebtesten artikel
        die beliebtesten beiträge
        die meistgelesenen artikel
        die meistgelesenen beiträge
        die neuesten artikel
        die neuesten beiträge
        die neuesten news
        die neusten artikel
        die neusten beiträge
        die redaktion empfiehlt
        empfehlungen der redaktion
        empfehlungen für dich
        empfehlungen für sie
        empfehlungen für unsere leser
        empfohlen für dich
        empfohlen für sie
        empfohlene artikel
        empfohlene beiträge
        empfohlene inhalte
        empfohlene videos
        entdecke weitere artikel
        entdecken sie weitere artikel
        für dich ausgewählt
        für dich empfohlen
        für sie ausgewählt
        für sie empfohlen
        gerade beliebt
        gerade gelesen
        gerade meistgelesen
        heute beliebt
        heute empfehlen wir
        heute meistgelesen
        interessante artikel zum thema
        interessante beiträge
        interessantes aus dem netz
        jetzt beliebt
        jetzt meistgelesen
        kommentierte artikel
        leseempfehlungen
        leser empfehlen
        leser interessierten sich auch für
        leser lasen auch
        leser lesen auch
        lesetipps
        lesetipps der redaktion
        letzte artikel
        letzte beiträge
        letzte blogartikel
        mehr artikel aus dieser kategorie
        mehr artikel aus dieser rubrik
        mehr artikel dieses autors
        mehr artikel lesen
        mehr artikel von diesem autor
        mehr artikel zum thema
        mehr aus dem blog
        mehr aus dem netz
        mehr aus dem ressort
        mehr aus dem web
        mehr aus diesem bereich
        mehr aus diesem ressort
        mehr aus dieser kategorie
        mehr aus dieser rubrik
        mehr aus dieser serie
        mehr aus unserem blog
        mehr beiträge aus dieser kategorie
        mehr beiträge dieses autors
        mehr beiträge zum thema
        mehr blogartikel
        mehr blogbeiträge
        mehr für dich
        mehr für sie
        mehr interessante artikel
        mehr news zum thema
        mehr vom autor
        mehr von dieser autorin
        mehr von uns
        meist diskutiert
        meist gelesen
        meist gelesene artikel
        meist gelesene beiträge
        meist geteilt
        meist-diskutiert
        meist-gelesen
        meistdiskutiert
        meistdiskutierte artikel
        meistgeklickt
        meistgelesen
        meistgelesen diese woche
        meistgelesen heute
        meistgelesene artikel
        meistgelesene beiträge
        meistgelesene meldungen
        meistgelesene nachrichten
        meistgelesene news
        meistgeteilt
        meistkommentiert
        meistkommentierte artikel
        nachrichten zum thema
        neu auf dem blog
        neu im blog
        neueste artikel
        neueste artikel aus dem ressort
        neueste artikel in dieser kategorie
        neueste beiträge
        neueste blogartikel
        neueste blogbeiträge
        neueste blogeinträge
        neuigkeiten aus dem blog
        neuste artikel
        neuste beiträge
        neuste meldungen
        news zum thema
        noch mehr artikel
        noch mehr lesen
        noch mehr lesestoff
        noch mehr news
        passende artikel
        passende beiträge
        populäre artikel
        populäre beiträge
        redaktionsempfehlungen
        redaktionstipp
        redaktionstipps
        seit # tagen am meisten gelesen
        seit # tagen am meisten reaktionen
        top artikel
        top beiträge
        top beiträge & seiten
        top themen der redaktion
        top-artikel
        top-beiträge
        top-beiträge & -seiten
        unsere aktuellen artikel
        unsere empfehlungen für dich
        unsere empfehlungen für sie
        unsere lesetipps
        unsere neuesten artikel
        unsere neuesten beiträge
        unsere topartikel
        verwandte artikel
        verwandte artikel mehr vom autor
        verwandte artikelmehr vom autor
        verwandte beiträge
        verwandte blogbeiträge
        verwandte inhalte
        verwandte meldungen
        verwandte nachrichten
        verwandte news
        verwandte posts
        verwandter artikel
        verwandtes thema
        videos zum thema
        viel diskutiert
        viel gelesen
        was andere gerade lesen
        was andere lesen
        was sie noch interessieren könnte
        weitere aktuelle artikel
        weitere aktuelle beiträge
        weitere aktuelle meldungen
        weitere aktuelle nachrichten
        weitere aktuelle news
        weitere aktuelle themen
        weitere artikel aus dem bereich
        weitere artikel aus dem ressort
        weitere artikel aus der kategorie
        weitere artikel aus dieser kategorie
        weitere artikel aus dieser rubrik
        weitere artikel dieses autors
        weitere artikel in diesem ressort
        weitere artikel in dieser kategorie
        weitere artikel von diesem autor
        weitere artikel zu diesem thema
        weitere artikel zum thema
        weitere beiträge aus dem blog
        weitere beiträge aus der kategorie
        weitere beiträge aus der kolumne
        weitere beiträge aus dieser kategorie
        weitere beiträge dieses autors
        weitere beiträge zu diesem thema
        weitere beiträge zum thema
        weitere blogartikel
        weitere blogbeiträge
        weitere blogposts
        weitere interessante artikel
        weitere interessante beiträge
        weitere interessante informationen
        weitere interessante inhalte
        weitere interessante news
        weitere interessante themen
        weitere lesetipps
        weitere meldungen zum thema
        weitere nachrichten zum thema
        weitere news zum thema
        weitere posts
        weitere pressemitteilungen
        weitere pressemitteilungen zum thema
        weitere spannende artikel
        weitere spannende beiträge
        weitere tipps und artikel
        zuletzt gelesen
        aktuelle themen im forum
        aus dem forum
        beiträge aus dem forum
        neu im forum
        neueste beiträge im forum
        beliebte posts aus diesem blog
    """,
    "fr": """
        à lire dans la même rubrique
        à lire en ce moment
        à lire sur le même thème
        à ne pas manquer aujourd'hui
        actualités connexes
        actualités en lien
        actualités liées
        actualités similaires
        ailleurs sur le web
        articles à la une
        articles à lire
        articles associés
        articles complémentaires
        articles connexes
        articles dans la même catégorie
        articles de la même catégorie
        articles de la même rubrique
        articles du même auteur
        articles du même thème
        articles en lien
        articles en lien avec ce sujet
        articles en rapport
        articles en relation
        articles les plus consultés
        articles les plus lus
        articles les plus populaires
        articles liés
        articles liés à ce sujet
        articles populaires
        articles précédents
        articles récents
        articles recommandés
        articles recommandés pour vous
        articles relatifs
        articles similaires
        articles suggérés
        articles sur le même sujet
        articles sur le même thème
        aujourd'hui à la une
        autour du même sujet
        autour du web
        autres articles à lire
        autres articles de cette catégorie
        autres articles de la même catégorie
        autres articles de la rubrique
        autres articles du même auteur
        autres articles intéressants
        autres articles récents
        autres articles sur ce sujet
        autres articles sur le même sujet
        autres articles susceptibles de vous intéresser
        ces articles vous intéresseront
        ces articles vous plairont
        contenu recommandé
        contenu similaire
        contenus associés
        contenus en lien
        contenus liés
        contenus recommandés
        contenus similaires
        continuez votre lecture
        d'autres articles à découvrir
        d'autres articles à lire
        d'autres articles à lire sur ce sujet
        d'autres articles intéressants
        d'autres articles pour vous
        d'autres articles qui pourraient vous intéresser
        d'autres articles sur ce thème
        d'autres articles sur le même sujet
        d'autres articles susceptibles de vous intéresser
        dans la même catégorie
        dans la même série
        derniers articles
        derniers articles du blog
        derniers articles parus
        derniers articles publiés
        derniers billets
        derniers posts
        également dans cette rubrique
        l'actu en continu
        les articles à ne pas manquer
        les articles les plus consultés
        les articles les plus lus
        les articles les plus populaires
        les articles populaires
        les articles similaires
        les derniers articles
        les derniers articles publiés
        les lecteurs ont aussi apprécié
        les lecteurs ont aussi lu
        les lecteurs ont également lu
        les lecteurs ont lu aussi
        les plus lus aujourd'hui
        les plus lus cette semaine
        nos articles les plus lus
        nos articles récents
        nos articles recommandés
        nos articles similaires
        nos articles sur le même sujet
        nos autres articles
        nos dernières actualités
        nos derniers articles
        notre sélection d'articles
        plus d'articles à lire
        plus d'articles comme celui-ci
        plus d'articles de cet auteur
        plus d'articles de cette catégorie
        plus d'articles sur ce sujet
        plus d'articles sur le sujet
        plus d'infos sur le sujet
        plus de lecture
        posts récents
        posts similaires
        pour continuer la lecture
        pour poursuivre la lecture
        poursuivez votre lecture
        poursuivre la lecture
        publications connexes
        publications similaires
        qui pourrait vous intéresser
        recommandations pour vous
        recommandé pour vous
        recommandés par la rédaction
        recommandés pour vous
        sélectionné pour vous
        sélectionnés pour vous
        suggestions d'articles
        suggestions de lecture
        sujets en lien
        top articles
        tous les articles sur ce sujet
        tous nos articles
        tous nos articles sur le sujet
        vidéos associées
        vidéos recommandées
        vidéos similaires
        voir aussi ces articles
        voir aussi ces articles similaires
        vous aimerez aussi lire
        vous avez aimé cet article
        nous vous recommandons
        posts les plus consultés de ce blog
    """,
    "es": """
        artículos más leídos
        artículos más populares
        artículos más recientes
        artículos más vistos
        artículos populares
        artículos que podrían interesarte
        artículos que te podrían interesar
        artículos que te pueden interesar
        artículos recientes
        artículos recomendados
        artículos recomendados para ti
        artículos relacionados
        artículos similares
        artículos sobre el tema
        artículos sugeridos
        blogs relacionados
        contenido recomendado
        contenido relacionado
        contenido similar
        contenido sugerido
        contenidos recomendados
        contenidos relacionados
        continúa leyendo
        continuar leyendo más noticias
        continúe leyendo
        de la misma categoría
        del mismo autor
        descubre más artículos
        entradas más populares
        entradas más recientes
        entradas populares
        entradas recientes
        entradas relacionadas
        entradas similares
        esto también te puede interesar
        historias recomendadas
        historias relacionadas
        las más leídas de hoy
        las más leídas del día
        las más visto
        las noticias más leídas
        las noticias más vistas
        lee nuestros últimos artículos
        lo + leído
        lo + visto
        lo más compartido
        lo más leído de hoy
        lo más leído del día
        lo más leído hoy
        lo más visto hoy
        lo último en el blog
        lo último en noticias
        los artículos más leídos
        los lectores también leen
        los lectores también leyeron
        los lectores también leyeron estos artículos
        más artículos de esta categoría
        más artículos de este autor
        más artículos del autor
        más artículos interesantes
        más artículos para leer
        más artículos relacionados
        más artículos sobre este tema
        más contenido de esta sección
        más contenido relacionado
        más de esta categoría
        más de esta sección
        más de este autor
        más del autor
        más en esta categoría
        más en esta sección
        más información relacionada
        más leídas hoy
        más noticias de hoy
        más noticias en portada
        más noticias para leer
        más noticias relacionadas
        más noticias sobre este tema
        más para leer
        mira estos artículos
        notas más leídas
        notas más vistas
        notas recomendadas
        notas relacionadas
        notas sugeridas
        noticias de última hora
        noticias más leídas
        noticias más vistas
        noticias populares
        noticias que te pueden interesar
        noticias recomendadas
        noticias relacionadas
        noticias similares
        nuestros últimos artículos
        otras notas de interés
        otras notas relacionadas
        otras noticias de interés
        otras noticias destacadas
        otras noticias que te pueden interesar
        otras noticias relacionadas
        otros artículos de este autor
        otros artículos de interés
        otros artículos del autor
        otros artículos interesantes
        otros artículos que te podrían interesar
        otros artículos que te pueden interesar
        otros artículos relacionados
        para seguir leyendo
        post relacionados
        posts más leídos
        posts populares
        posts recientes
        posts relacionados
        publicaciones más recientes
        publicaciones populares
        publicaciones relacionadas
        publicaciones similares
        que leer a continuación
        quienes leyeron esto también leyeron
        recomendaciones para ti
        recomendado para ti
        recomendado por el editor
        recomendados para ti
        recomendados por los editores
        selección del editor
        te recomendamos estos artículos
        todas las noticias relacionadas
        últimas entradas
        últimas entradas del blog
        últimas historias
        últimas publicaciones
        últimos artículos
        últimos artículos del blog
        últimos contenidos
        últimos posts
        últimos videos
        ver más artículos
        ver más artículos relacionados
        ver notas relacionadas
        video recomendado
        vídeos recomendados
        vídeos relacionados
        entradas populares de este blog
        entradas más populares de este blog
    """,
    "pt": """
        artigos mais lidos
        artigos mais populares
        artigos mais recentes
        artigos mais vistos
        artigos populares
        artigos que pode gostar
        artigos que te podem interessar
        artigos recentes
        artigos recomendados
        artigos relacionados
        artigos semelhantes
        artigos similares
        artigos sobre o tema
        as mais lidas da semana
        as mais lidas do dia
        as pessoas também leem
        conteúdo recomendado
        conteúdo relacionado
        conteúdos patrocinados
        conteúdos recomendados
        conteúdos relacionados
        conteúdos semelhantes
        continue a ler
        da mesma categoria
        entradas recentes
        escolhas do editor
        leia nossos últimos artigos
        leia os artigos relacionados
        leia outros artigos
        mais artigos deste autor
        mais artigos interessantes
        mais artigos sobre este tema
        mais da categoria
        mais desta categoria
        mais deste autor
        mais do autor
        mais lidas da semana
        mais lidas do dia
        mais lidas hoje
        mais notícias sobre o assunto
        mais notícias sobre o tema
        mais para ler
        mais para você
        matérias mais lidas
        matérias mais vistas
        matérias recentes
        matérias recomendadas
        matérias relacionadas
        nossos últimos artigos
        notícias mais lidas
        notícias mais vistas
        notícias populares
        notícias recomendadas
        notícias relacionadas
        notícias semelhantes
        notícias sobre o assunto
        os últimos artigos
        outras notícias de interesse
        outras notícias que podem interessar
        outras notícias relacionadas
        outros artigos de interesse
        outros artigos interessantes
        outros artigos que podem interessar
        outros artigos relacionados
        postagens mais recentes
        postagens populares
        postagens recentes
        postagens relacionadas
        posts mais lidos
        posts populares
        posts recentes
        posts recomendados
        posts relacionados
        posts semelhantes
        posts similares
        publicações populares
        publicações recomendadas
        publicações relacionadas
        publicações semelhantes
        recomendações para você
        recomendado para você
        recomendado pelos editores
        recomendados para si
        recomendados para você
        recomendados pela redação
        sugestão de leitura
        sugestões de leitura
        sugestões para você
        talvez se interesse por
        textos relacionados
        últimas do blog
        últimas matérias
        últimas postagens
        últimos artigos
        últimos artigos do blog
        últimos posts
        veja outras notícias
        veja outros artigos
        vídeos recomendados
        vídeos relacionados
        você pode gostar de ler
        postagens mais visitadas deste blog
        mensagens populares deste blogue
        últimas notícias adicionadas
        últimas notícias publicadas
    """,
    "it": """
        altre notizie correlate
        altre notizie di oggi
        altre notizie in evidenza
        altre notizie per te
        altri articoli che potrebbero interessarti
        altri articoli correlati
        altri articoli dello stesso autore
        altri articoli di questa categoria
        altri articoli in questa categoria
        altri articoli interessanti
        altri articoli per te
        altri articoli simili
        altri articoli sull'argomento
        altri contenuti correlati
        altri contenuti sponsorizzati
        altro di questo autore
        articoli che potrebbero interessarti
        articoli collegati
        articoli consigliati
        articoli correlati
        articoli in primo piano
        articoli più letti
        articoli più popolari
        articoli popolari
        articoli recenti
        articoli simili
        articoli suggeriti
        articoli sullo stesso argomento
        consigliati per te
        consigliato per te
        contenuti consigliati
        contenuti correlati
        contenuti simili
        continua a leggere altri articoli
        gli articoli più letti
        gli ultimi articoli
        i lettori hanno letto anche
        i nostri ultimi articoli
        i più letti di oggi
        le notizie più lette
        le più lette di oggi
        leggi altre notizie
        leggi altri articoli
        leggi gli altri articoli
        leggi tutte le notizie
        news correlate
        notizie correlate
        notizie più lette
        notizie simili
        notizie suggerite
        post consigliati
        post correlati
        post più letti
        post più popolari
        post popolari in questo blog
        post recenti
        post simili
        raccomandati per te
        raccomandato per te
        scelti per te
        scelto per te
        scopri altri articoli
        suggeriti per te
        ti potrebbero interessare
        ti potrebbero interessare anche
        ultime dal blog
        ultime notizie in evidenza
        ultimi articoli
        ultimi articoli pubblicati
        video consigliati
        video correlati
    """,
    "nl": """
        aanbevolen artikelen
        aanbevolen berichten
        aanbevolen leesvoer
        aanbevolen video's
        andere interessante artikelen
        andere lezers bekeken ook
        andere lezers lazen ook
        andere nieuwsberichten
        anderen lazen ook
        anderen lezen ook
        artikelen over dit onderwerp
        bekijk ook deze artikelen
        best gelezen artikelen
        de laatste artikelen
        de laatste berichten
        dit wordt nu veel gelezen
        gerelateerd nieuws
        gerelateerde artikelen
        gerelateerde berichten
        gerelateerde blogs
        gerelateerde inhoud
        gerelateerde posts
        gerelateerde video's
        gesponsorde berichten
        laatste artikelen
        laatste berichten
        laatste blogs
        laatste nieuwsberichten
        laatste posts
        lees meer artikelen
        lees meer nieuws
        lees ook onze andere artikelen
        lezers bekeken ook
        lezers lazen ook
        lezers lezen ook
        meer artikelen van deze auteur
        meer in deze categorie
        meer nieuws over dit onderwerp
        meer nieuwsberichten
        meer uit deze categorie
        meer van auteur
        meer van deze auteur
        meest gelezen artikelen
        meest gelezen berichten
        meest gelezen vandaag
        meest populaire artikelen
        meest recente artikelen
        meest recente berichten
        nieuwste artikelen
        nieuwste berichten
        nieuwste blogs
        nu veel gelezen
        onze laatste artikelen
        populaire artikelen
        populaire berichten
        populaire blogs
        populaire posts van deze blog
        recente artikelen
        recente berichten
        recente blogs
        recente posts
        soortgelijke artikelen
        soortgelijke berichten
        vergelijkbare artikelen
        vergelijkbare berichten
        verwante artikelen
        verwante berichten
    """,
    "sv": """
        alla artiklar om ämnet
        andra har läst
        andra läste även
        fler artiklar av samma författare
        fler artiklar i ämnet
        fler artiklar om ämnet
        läs fler artiklar
        läs fler nyheter
        läs våra senaste artiklar
        liknande artiklar
        liknande inlägg
        liknande nyheter
        mer från författaren
        mer från samma författare
        mest läsa just nu
        mest läst idag
        mest läst just nu
        mest lästa artiklar
        nyaste artiklarna
        nyaste inläggen
        populära artiklar
        populära inlägg
        populära nyheter
        populärast just nu
        rekommenderade artiklar
        rekommenderade inlägg
        rekommenderade nyheter
        rekommenderat för dig
        relaterade artiklar
        relaterade inlägg
        relaterade nyheter
        relaterade poster
        relaterade videor
        senaste artiklar
        senaste artiklarna
        senaste blogginlägg
        senaste blogginläggen
        senaste inlägg
        senaste inläggen
        trendar just nu
        våra senaste artiklar
        veckans mest lästa
        populära inlägg i den här bloggen
    """,
    "da": """
        anbefalede artikler
        anbefalede nyheder
        anbefalet indhold
        andre læser også
        andre læste
        de seneste artikler
        flere artikler af samme forfatter
        flere artikler om emnet
        flere artikler om samme emne
        læs de seneste nyheder
        læs flere artikler
        læs flere nyheder
        lignende artikler
        lignende indlæg
        lignende nyheder
        mere fra samme forfatter
        mest læste artikler
        mest læste i dag
        mest læste lige nu
        nyeste artikler
        nyeste indlæg
        populære indlæg
        redaktionen anbefaler
        relaterede artikler
        relaterede indlæg
        relaterede nyheder
        relaterede videoer
        seneste artikler
        seneste blogindlæg
        seneste indlæg
        vores seneste artikler
        populære opslag fra denne blog
        populære indlæg fra denne blog
    """,
    "nb": """
        anbefalt innhold
        anbefalte artikler
        anbefalte saker
        andre leste også
        flere artikler om samme tema
        flere saker om samme tema
        les flere artikler
        les flere nyheter
        les flere saker
        lignende artikler
        lignende innlegg
        lignende saker
        mer fra samme forfatter
        mest lest akkurat nå
        mest lest i dag
        mest lest siste døgn
        mest leste artikler
        mest leste saker
        nyeste artikler
        nyeste innlegg
        nyeste saker
        populære artikler
        populære innlegg
        populære saker
        redaksjonen anbefaler
        relaterte artikler
        relaterte innlegg
        relaterte nyheter
        relaterte saker
        relaterte videoer
        siste artikler
        siste innlegg
        våre siste artikler
        populære innlegg fra denne bloggen
    """,
    "fi": """
        aiheeseen liittyvää
        aiheeseen liittyvät artikkelit
        aiheeseen liittyviä artikkeleita
        aiheeseen liittyviä uutisia
        aiheesta muut lukivat
        lisää aiheesta muualla
        lisää samalta kirjoittajalta
        lue lisää artikkeleita
        lue lisää uutisia
        luetuimmat artikkelit
        luetuimmat jutut
        luetuimmat nyt
        luetuimmat tänään
        luetuimmat uutiset
        muut lukivat myös
        näitä luetaan nyt
        samankaltaiset artikkelit
        samankaltaisia artikkeleita
        samankaltaista sisältöä
        suositellut artikkelit
        suositellut jutut
        suositeltua luettavaa
        suosittelemme sinulle
        suosituimmat artikkelit
        suosituimmat jutut
        suosituimmat nyt
        suosituimmat uutiset
        suositut artikkelit
        suositut jutut
        tuoreimmat artikkelit
        tuoreimmat jutut
        uusimmat artikkelit
        uusimmat jutut
        uusimmat kirjoitukset
        viimeisimmät artikkelit
        viimeisimmät kirjoitukset
        saattaisit pitää myös näistä
        saatat pitää myös näistä
        tämän blogin suosituimmat tekstit
    """,
    "pl": """
        aktualności powiązane
        artykuły na ten temat
        artykuły podobne
        artykuły polecane
        artykuły powiązane
        czytaj więcej artykułów
        czytelnicy przeczytali również
        inne artykuły autora
        inne artykuły na ten temat
        inne artykuły tego autora
        inne artykuły z tej kategorii
        inne teksty autora
        inne w tej kategorii
        inne wiadomości z regionu
        inne z tej kategorii
        inni czytali
        może ci się spodobać
        najczęściej czytane w tym tygodniu
        najnowsze artykuły
        najnowsze ogłoszenia
        najnowsze posty
        najnowsze wpisy
        najnowsze wpisy na blogu
        najpopularniejsze artykuły
        najpopularniejsze dziś
        najpopularniejsze wiadomości
        najpopularniejsze wpisy
        nasze najnowsze artykuły
        ostatnie artykuły
        ostatnie posty
        ostatnie wpisy
        ostatnio dodane
        ostatnio na blogu
        ostatnio na portalu
        ostatnio opublikowane
        ostatnio popularne
        podobne artykuły
        podobne materiały
        podobne posty
        podobne teksty
        podobne treści
        podobne wiadomości
        podobne wpisy
        polecamy więcej tematów
        polecane artykuły
        polecane dla ciebie
        polecane posty
        polecane przez redakcję
        polecane treści
        polecane wpisy
        popularne artykuły
        popularne posty
        popularne posty z tego bloga
        popularne w tej chwili
        popularne wpisy
        powiązane artykuły
        powiązane materiały
        powiązane posty
        powiązane treści
        powiązane wiadomości
        powiązane wpisy
        pozostałe aktualności
        przeczytaj inne artykuły
        redakcja poleca
        treści sponsorowane
        w tym samym temacie
        więcej informacji na ten temat
        więcej od autora
        więcej od tego autora
        więcej tego autora
        więcej w tej kategorii
        więcej z tej kategorii
        wpisy podobne
        wpisy powiązane
        wybrane dla ciebie
        zobacz inne artykuły
        zobacz podobne artykuły
        zobacz też na naszej stronie
    """,
    "cs": """
        aktuální články
        další články autora
        další články na toto téma
        další články od autora
        další články v rubrice
        další články z rubriky
        další doporučené články
        další zajímavé články
        další zprávy z rubriky
        doporučené články
        doporučené příspěvky
        doporučujeme k přečtení
        doporučujeme ke čtení
        nejčtenější články
        nejčtenější dnes
        nejnovější články
        nejnovější příspěvky
        nejoblíbenější články
        oblíbené články
        podobné články
        podobné příspěvky
        populární články
        poslední články
        poslední příspěvky
        právě se čte
        přečtěte si další články
        příbuzné články
        související články
        související obsah
        související příspěvky
        související videa
        související zprávy
        více od autora
        více od tohoto autora
        více z rubriky
        další zprávy z regionu
        právě čtete
        tipy redakce
        čtenáři čtou
        oblíbené příspěvky z tohoto blogu
    """,
    "hu": """
        ajánlott bejegyzések
        ajánlott cikkek
        ajánlott írások
        ajánlott tartalom
        ajánlott videók
        ehhez hasonló cikkek
        friss bejegyzések
        friss cikkek
        hasonló bejegyzések
        hasonló cikkek
        hasonló hírek
        hasonló tartalmak
        kapcsolódó anyagok
        kapcsolódó bejegyzések
        kapcsolódó cikkeink
        kapcsolódó cikkek
        kapcsolódó hírek
        kapcsolódó írások
        kapcsolódó tartalmak
        kapcsolódó videók
        legfrissebb bejegyzések
        legfrissebb cikkek
        legfrissebb híreink
        legnépszerűbb bejegyzések
        legnépszerűbb cikkek
        legolvasottabb cikkek
        legolvasottabb hírek
        legújabb bejegyzések
        legújabb cikkek
        legutóbbi bejegyzések
        legutóbbi cikkek
        mások ezt is olvasták
        neked ajánljuk
        népszerű bejegyzések
        népszerű cikkek
        önnek ajánljuk
        szerkesztőség ajánlja
        további cikkeink
        további cikkek a témában
        ezt is ajánljuk
        legolvasottabb
        ezek érdekelhetnek még
        ezek is érdekelhetnek még
        ez is érdekelhet még
        a rovat további hírei *
        további hírek a rovatból
        további cikkek a rovatból
        friss híreink
        ajánlott videó
        ajánlott tartalmak
        legolvasottabb híreink
        kiemelt híreink
        kapcsolódó híreink
        népszerű bejegyzések ezen a blogon
    """,
    "ro": """
        alte articole care te-ar putea interesa
        alte articole de interes
        alte articole din categorie
        alte articole interesante
        alte articole recomandate
        alte știri de interes
        alte știri din categorie
        articole asemănătoare
        articole conexe
        articole din aceeași categorie
        articole înrudite
        articole pe aceeași temă
        articole populare
        articole recente
        articole recomandate
        articole recomandate pentru tine
        articole similare
        cele mai citite articole
        cele mai citite știri
        cele mai noi articole
        cele mai populare articole
        cele mai recente articole
        citește alte articole
        conținut recomandat
        conținut similar
        mai multe articole de același autor
        postări populare
        postări recente
        postări similare
        recomandări redacție
        recomandările redacției
        știri asemănătoare
        știri pe aceeași temă
        știri recomandate
        știri similare
        te-ar putea interesa și aceste articole
        ultimele articole
        ultimele postări
        s-ar putea să-ți placă și
        alte postări din *
        alte postări
        mai multe din *
        mai multe știri din *
        din aceeași rubrică
        urmărește cel mai nou video
        cele mai noi video
        citește și alte articole
        citește și alte știri
        ți-ar putea plăcea și
        postări populare de pe acest blog
    """,
    "el": """
        άρθρα που ίσως σας ενδιαφέρουν
        άρθρα που μπορεί να σας ενδιαφέρουν
        δείτε ακόμα άρθρα
        δημοφιλέστερα άρθρα
        δημοφιλή άρθρα
        διαβάστε επίσης τα σχετικά
        παρόμοια άρθρα
        περισσότερα από τον αρθρογράφο
        πρόσφατα άρθρα
        πρόσφατες αναρτήσεις
        πρόσφατες δημοσιεύσεις
        προτεινόμενα άρθρα
        προτεινόμενα για εσάς
        προτεινόμενα θέματα
        σχετικά άρθρα
        σχετικά νέα
        σχετικές αναρτήσεις
        σχετικές δημοσιεύσεις
        σχετικές ειδήσεις
        τελευταία άρθρα
        τελευταίες αναρτήσεις
        τελευταίες δημοσιεύσεις
        όλες οι σημαντικές και έκτακτες ειδήσεις σήμερα
        όλες οι τελευταίες ειδήσεις
        όλες οι ειδήσεις από την ελλάδα και τον κόσμο
        δείτε όλες τις τελευταίες ειδήσεις *
        δείτε όλες τις τελευταίες ειδήσεις από την ελλάδα και τον κόσμο
        διαβάστε όλες τις ειδήσεις *
        διαβάστε όλες τις τελευταίες ειδήσεις *
        διαβάστε όλα τα τελευταία νέα *
        τυχαία θέματα
        τυχαία άρθρα
        πρέπει να διαβάσετε
        αξίζει να διαβάσετε
        διαβάζονται τώρα
        διαβάζουν τώρα
        άλλες ειδήσεις
        άλλα νέα
        επίσης στην κατηγορία
        δημοφιλείς αναρτήσεις από αυτό το ιστολόγιο
    """,
    "tr": """
        benzer haberler
        benzer içerikler
        benzer yazılar
        bu kategoriden diğer haberler
        bu yazarın diğer yazıları
        çok okunan haberler
        çok okunan yazılar
        en çok okunan haberler
        en çok okunan yazılar
        en popüler haberler
        en son yazılar
        günün en çok okunanları
        ilgili diğer haberler
        ilgili haberler
        ilgili içerikler
        ilgili makaleler
        ilgili yazılar
        ilginizi çekebilecek diğer haberler
        ilginizi çekebilecek haberler
        ilginizi çekebilecek yazılar
        öne çıkan yazılar
        önerilen haberler
        önerilen içerikler
        önerilen yazılar
        popüler haberler
        popüler içerikler
        popüler yazılar
        sıradaki haber
        sizin için önerilen
        sizin için önerilenler
        sizin için öneriler
        sizin için seçtik
        sizin için seçtiklerimiz
        son eklenen yazılar
        son yazılar
        tavsiye edilen yazılar
        yazarın diğer yazıları
        bu blogdaki popüler yayınlar
    """,
    "ru": """
        архив новостей
        архив публикаций
        вам также могут быть интересны
        вас могут заинтересовать
        вас может заинтересовать
        вас также может заинтересовать
        все материалы рубрики
        все новости рубрики
        горячие новости
        далее по теме
        другие материалы по теме
        другие материалы раздела
        другие материалы рубрики
        другие новости по теме
        другие новости раздела
        другие новости рубрики
        другие публикации автора
        другие статьи автора
        другие статьи по теме
        другие статьи раздела
        еще материалы по теме
        ещё в рубрике
        ещё материалы
        материалы по теме
        материалы рубрики
        может быть интересно
        может быть интересно также
        может заинтересовать
        мы рекомендуем
        недавние записи
        недавние публикации
        новости на тему
        новости по теме
        новости по теме дня
        популярные записи
        популярные материалы
        популярные посты
        популярные публикации
        популярные сообщения из этого блога
        популярные статьи
        последние записи
        последние материалы
        последние посты
        последние публикации
        последние статьи
        похожие записи
        похожие материалы
        похожие новости
        похожие посты
        похожие публикации
        похожие статьи
        публикации по теме
        рекомендуемые материалы
        рекомендуемые новости
        рекомендуемые публикации
        рекомендуемые статьи
        с этим читают
        самые популярные статьи
        самые читаемые новости
        самые читаемые статьи
        свежие записи
        свежие материалы
        свежие публикации
        свежие статьи
        связанные записи
        связанные материалы
        связанные новости
        связанные статьи
        сейчас обсуждают
        смотрите также другие материалы
        советуем прочесть
        статьи по теме
        статьи рубрики
        схожие статьи
        читайте на нашем сайте
        читайте также другие статьи
        читайте также на нашем сайте
        эта новость в сми
        это может быть интересно
        это может вас заинтересовать
    """,
    "uk": """
        архів новин
        гарячі новини
        зараз читають
        матеріали за темою
        матеріали по темі
        матеріали рубрики
        може зацікавити
        найпопулярніші новини
        найпопулярніші статті
        найчитаніші новини
        найчитаніші статті
        новини за темою
        новини по темі
        останні записи
        останні матеріали
        останні публікації
        останні статті
        пов'язані записи
        пов'язані матеріали
        пов'язані новини
        пов'язані статті
        популярні записи
        популярні матеріали
        популярні публікації
        популярні публікації з цього блогу
        популярні статті
        публікації за темою
        рекомендовані матеріали
        рекомендовані новини
        рекомендовані статті
        свіжі записи
        свіжі матеріали
        свіжі публікації
        свіжі статті
        статті по темі
        схожі записи
        схожі матеріали
        схожі новини
        схожі пости
        схожі публікації
        схожі статті
        це може вас зацікавити
        читайте на нашому сайті
        читайте по темі
        читайте також на нашому сайті
        інші матеріали рубрики
        інші новини розділу
        інші новини рубрики
        інші статті автора
        інші статті рубрики
    """,
    "ar": """
        أحدث التدوينات
        أحدث المقالات
        أحدث المنشورات
        أحدث المواضيع
        أخبار أخرى قد تهمك
        اخبار ذات صلة
        أخبار ذات صله بالموضوع
        أخبار قد تهمك
        أخبار متعلقة
        أخبار مرتبطة
        أخبار مشابهة
        آخر المشاركات
        آخر المقالات
        آخر ما نشر
        الأخبار ذات الصلة
        المزيد في هذا القسم
        المزيد للكاتب
        المزيد من المقالات
        المزيد من المنشورات
        المزيد من المواضيع
        المزيد من هذا القسم
        المزيد من هذا الكاتب
        المقالات الأكثر قراءة
        المقالات ذات الصلة
        المواضيع المرتبطة
        المواضيع ذات الصلة
        تدوينات ذات صلة
        روابط ذات صلة
        قصص ذات صلة
        محتوى ذو صلة
        محتوى مقترح
        مقالات أخرى قد تهمك
        مقالات حديثة
        مقالات ذات صلة
        مقالات قد تعجبك
        مقالات قد تهمك
        مقالات متعلقة
        مقالات مشابهة
        مقالات مقترحة
        مقالات موصى بها
        منشورات ذات صلة
        مواضيع ذات صله
        مواضيع قد تهمك
        مواضيع متعلقة
        مواضيع مشابهة
        مواضيع مقترحة
        موصى به لك
        موضوعات ذات صله
        موضوعات متعلقة
        نرشح لك
        مزيد من الأخبار
        مزيد من المقالات
        مزيد من المواضيع
        المزيد من القسم
        ربما يعجبك
        ربما يهمك
        ربما تهتم
        موضوعات قد تهمك
        المشاركات الشائعة من هذه المدونة
    """,
    "fa": """
        اخبار مرتبط
        اخبار مشابه
        آخرین مطالب
        آخرین مقالات
        آخرین نوشته‌ها
        تازه‌ترین مطالب
        جدیدترین مطالب
        خبرهای مرتبط
        خبرهای مرتبط بیشتر
        داغ‌ترین اخبار
        لینک‌های مرتبط
        محبوب‌ترین مطالب
        مطالب مرتبط
        مطالب مشابه
        مطالب وابسته
        مطالب پربازدید
        مطالب پیشنهادی
        مطالب پیشین
        مقالات مرتبط
        مقالات مشابه
        مقالات پیشنهادی
        مقاله‌های مرتبط
        نوشته‌های تازه
        نوشته‌های مرتبط
        نوشته‌های مشابه
        ویدیوهای مرتبط
        پربازدیدترین اخبار
        پربازدیدترین مطالب
        پیشنهاد سردبیر
        پیشنهاد ما به شما
        پیشنهاد ویژه سردبیر
        پیشنهاد ما
        پیشنهاد ویژه
        پربحث ترین ها
        پربیننده ترین ها
        پرمخاطب ترین ها
        تازه ترین اخبار
        تازه ترین مطالب
        خبرهای دیگر
        اخبار دیگر
        دیگر خبرها
        مطالب دیگر
        نوشته های مشابه
        شاید دوست داشته باشید
        این مطالب را هم بخوانید
        این خبر را هم بخوانید
        پست‌های معروف از این وبلاگ
        مطالب محبوب این وبلاگ
    """,
    "he": """
        אולי גם יעניין אותך
        אולי גם יעניין אתכם
        הכי חם ברשת
        הכי מעניינים
        הכי נקראים
        הכתבות הנצפות ביותר
        הכתבות הנקראות ביותר
        המלצות עבורך
        הפוסטים האחרונים
        חדשות חמות
        חם ברשת
        יעניין אתכם גם
        כתבות דומות
        כתבות מומלצות
        כתבות נוספות בנושא
        כתבות נוספות שיעניינו אותך
        כתבות נוספות שיעניינו אתכם
        כתבות נוספות שעשויות לעניין אותך
        כתבות פופולריות
        כתבות קשורות
        כתבות שאולי יעניינו אותך
        כתבות שאולי תאהבו
        לא כדאי לפספס
        מאמרים דומים
        מאמרים מומלצים
        מאמרים נוספים בנושא
        מאמרים נוספים שיעניינו אותך
        מאמרים קשורים
        מה עוד מעניין
        מומלץ עבורך
        מומלצים עבורך
        עוד בחדשות
        עוד בקטגוריה
        עוד ידיעות
        עוד כתבות בנושא
        עוד כתבות שיעניינו אותך
        עוד מאותו כותב
        עוד מאת הכותב
        עוד מהבלוג
        פוסטים אחרונים
        פוסטים דומים
        פוסטים נוספים
        פוסטים פופולריים מהבלוג הזה
        פוסטים קשורים
        רשומות פופולריות מהבלוג הזה
        תוכן קשור
    """,
    "hi": """
        आपके लिए अनुशंसित
        आपके लिए सुझाव
        इस ब्लॉग से लोकप्रिय पोस्ट
        ट्रेंडिंग खबरें
        ट्रेंडिंग न्यूज
        मिलती जुलती खबरें
        लेटेस्ट खबरें
        लोकप्रिय खबरें
        लोकप्रिय लेख
        लोकप्रिय समाचार
        संबंधित खबरें
        संबंधित ख़बरें
        संबंधित पोस्ट
        संबंधित लेख
        संबंधित समाचार
        सबसे ज़्यादा पढ़ी गई खबरें
        सबसे ज्यादा पढ़ी गई
        सबसे ज्यादा पढ़े गए
        सम्बंधित ख़बरें
        सम्बंधित लेख
        हाल के पोस्ट
    """,
    "id": """
        anda mungkin juga menyukai
        artikel berkaitan
        artikel lain
        artikel menarik
        artikel menarik lainnya
        artikel pilihan
        artikel rekomendasi
        artikel sebelumnya dan selanjutnya
        artikel serupa
        artikel terkait
        artikel terkait lainnya
        artikel terpopuler
        berita hari ini
        berita menarik lainnya
        berita pilihan editor
        berita pilihan hari ini
        berita rekomendasi
        berita serupa
        berita terbaru hari ini
        berita terkait
        berita terkait lainnya
        berita terkini hari ini
        berita terpopuler
        dari penulis yang sama
        konten terkait
        mungkin anda juga suka
        paling dicari
        pilihan pembaca
        pilihan untuk anda
        pilihan untukmu
        pos terbaru
        pos terkait
        pos-pos terbaru
        pos-pos terkait
        postingan populer
        postingan populer dari blog ini
        postingan terbaru
        postingan terkait
        rekomendasi artikel
        rekomendasi berita
        rekomendasi untuk anda
        rekomendasi untuk kamu
        rekomendasi untukmu
        sedang trending
        simak juga video
        terbaru hari ini
        terpopuler
        terpopuler minggu ini
        tulisan terakhir
        tulisan terbaru
        tulisan terkait
        video lainnya
        video pilihan
        video rekomendasi
        video terbaru
        video terkait
        video terkini
        yang mungkin anda suka
    """,
    "vi": """
        bài cùng chuyên mục
        bài đọc nhiều
        bài được quan tâm
        bài liên quan
        bài mới nhất
        bài viết có liên quan
        bài viết cùng chủ đề
        bài viết cùng chuyên mục
        bài viết gần đây
        bài viết liên quan
        bài viết nổi bật
        bài viết phổ biến
        bài viết tương tự
        bài viết xem nhiều
        bài xem nhiều
        các bài viết khác
        các bài viết liên quan
        các tin liên quan
        đề xuất cho bạn
        gợi ý cho bạn
        nội dung liên quan
        tin bài liên quan
        tin cùng chủ đề
        tin cùng chuyên mục
        tin đọc nhiều
        tin liên quan
        tin tức liên quan
        tin xem nhiều
        video liên quan
        có thể bạn cũng thích
        cùng chủ đề
        xem thêm video
        video mới nhất
        video khác
        tin cũ hơn
        tin mới hơn
        tin cùng loại
        tin trong ngày
        tin hot
        các bài khác
        các tin cùng chuyên mục
        các tin đã đưa
        các tin mới hơn
        các tin cũ hơn
        đọc nhiều trong tuần
        dành cho bạn
        chuyên mục khác
        chủ đề liên quan
        sự kiện liên quan
        bài đăng phổ biến từ blog này
        video cùng chuyên mục
        tin cùng chuyên mục khác
    """,
    "zh": """
        48小时点击排行
        为你推荐
        为您推荐
        也许你还喜欢
        人气排行
        今日头条新闻
        作者其他文章
        你也许喜欢
        你可能也喜欢
        你可能喜欢
        你可能感兴趣
        你可能还会喜欢
        你可能还喜欢
        大家感兴趣的内容
        大家还在看
        大家还看了
        大家都在搜
        大家都在看
        头条推荐
        小编推荐
        延伸阅读推荐
        往期推荐
        您也许喜欢
        您可能也喜欢
        您可能感兴趣
        您可能还喜欢
        您可能还感兴趣
        推荐内容
        推荐文章
        推荐新闻
        推荐资讯
        新闻排行榜
        新闻推荐
        更多推荐
        更多相关文章
        更多相关新闻
        更多相关阅读
        更多精彩
        更多精彩内容
        更多精彩文章
        更多资讯
        更多阅读
        最新推荐
        最新文章
        最热文章
        最热新闻
        最近文章
        浏览排行
        点击排行榜
        热文
        热文排行
        热文推荐
        热文榜
        热点推荐
        热门排行
        热门搜索
        热门文章
        热门话题
        热门资讯
        热门阅读
        猜你喜欢
        相关专题
        相关内容
        相关帖子
        相关推荐
        相关文章
        相关文章推荐
        相关新闻推荐
        相关视频
        相关资讯
        看了又看
        类似文章
        精彩推荐
        精选推荐
        精选文章
        编辑推荐
        编辑精选
        网友正在看
        该作者的其他文章
        近期文章
        阅读下一篇
        阅读排行榜
        阅读推荐
        随机推荐
        随机文章
        也許您會喜歡
        人氣排行榜
        人氣文章
        人氣新聞
        今日最夯
        今日熱搜
        你可能也喜歡
        你可能也想看
        你可能感興趣
        你可能會喜歡
        你可能會想看
        你可能有興趣
        你可能還喜歡
        你可能還想看
        你或許會喜歡
        全站熱搜
        其他人也在看
        其他人也看了
        其他人還看了
        別人也在看
        大家也看了
        大家正在看
        延伸報導
        延伸文章
        延伸新聞
        您可能也喜歡
        您可能也想看
        您可能感興趣
        您可能會喜歡
        您可能有興趣
        您可能還喜歡
        推薦報導
        推薦影音
        推薦文章
        推薦新聞
        推薦給你
        新聞排行榜
        更多 * 報導
        更多推薦
        更多新聞報導
        更多新聞請看
        更多熱門新聞
        更多相關報導
        更多相關文章
        更多相關新聞
        更多精彩內容
        更多精彩報導
        更多閱讀
        最受歡迎文章
        最多人瀏覽
        最多人看
        最多人閱讀
        最夯新聞
        最熱門文章
        為你推薦
        為您推薦
        熱門報導
        熱門影音
        熱門排行
        熱門搜尋
        熱門文章
        熱門討論
        熱門閱讀
        熱門點閱
        猜你喜歡
        相關影片
        相關影音
        相關推薦
        相關文章
        相關文章推薦
        相關新聞推薦
        看更多報導
        看更多文章
        看更多新聞
        精選推薦
        精選文章
        網友都在看
        編輯嚴選
        編輯推薦
        編輯推薦閱讀
        編輯精選
        該作者其他文章
        近期熱門文章
        這些人也看了
        閱讀更多文章
        類似文章
        更多新聞
        更多新闻
        此博客中的热门博文
        這個網誌中的熱門文章
        更多新闻报道
        更多相关报道
    """,
    "ja": """
        あなたにおすすめ
        あなたにおすすめの記事
        あわせてどうぞ
        あわせて読みたい記事
        いっしょに読まれている記事
        おすすめのニュース
        おすすめの記事
        おすすめコンテンツ
        おすすめ記事
        おすすめ関連記事
        お勧め記事
        お薦め記事
        こちらの記事もおすすめ
        こちらの記事もおすすめです
        こちらの記事も読まれています
        こちらもあわせてどうぞ
        このカテゴリの記事
        このブログの人気の投稿
        この筆者の記事
        この著者の他の記事
        この著者の記事
        この記事に関連する記事
        この記事の関連ニュース
        この記事も読まれています
        この記事を見た人はこちらも見ています
        この記事を読んだ人におすすめ
        この記事を読んだ人はこんな記事も読んでいます
        この記事を読んだ方におすすめの記事
        こんな記事も読まれています
        その他の記事
        ほかの記事
        よく読まれている記事
        よく読まれている記事ランキング
        よく読まれる記事
        アクセスランキング
        オススメ記事
        ピックアップ記事
        一緒に読まれている記事
        人気の投稿
        人気の記事
        人気記事
        人気記事ランキング
        他の人はこちらも見ています
        他の記事
        似た記事
        前回の記事
        合わせてチェック
        合わせて読みたい記事
        同じカテゴリの記事
        同じカテゴリーの記事
        新しい記事
        新着記事
        新着記事一覧
        最新の記事
        最新記事
        最近の投稿
        最近の記事
        次に読むべき記事
        注目の記事
        注目記事
        編集部おすすめ
        編集部おすすめの記事
        編集部ピックアップ
        記事ランキング
        関連するニュース
        関連する投稿
        関連する記事
        関連コンテンツ
        関連ニュース
        関連リンク
        関連投稿
        関連記事一覧
        閲覧ランキング
        類似記事
    """,
    "ko": """
        * 카테고리의 다른 글
        가장 많이 본 기사
        가장 많이 본 뉴스
        가장 많이 읽은 기사
        같이 보면 좋은 글
        같이 읽으면 좋은 글
        관련 게시글
        관련 게시물
        관련 글
        관련 뉴스
        관련 콘텐츠
        관련 포스트
        관련글
        관련뉴스
        놓치면 안되는 기사
        놓치면 안되는 뉴스
        다른 기사 보기
        다음 읽을거리
        당신을 위한 추천
        당신이 좋아할 만한 기사
        더 읽을거리
        많이 본 글
        많이 본 기사
        많이 본 뉴스
        많이 본 콘텐츠
        많이 읽은 기사
        비슷한 글
        비슷한 기사
        실시간 인기 기사
        실시간 인기 뉴스
        실시간 인기뉴스
        실시간 주요뉴스
        오늘의 뉴스
        오늘의 인기기사
        오늘의 추천 기사
        오늘의 추천기사
        오늘의 핫이슈
        이 기사와 함께 많이 본 뉴스
        이 기사와 함께 보면 좋은
        이 기사와 함께 보면 좋은 뉴스
        이 기자의 다른 기사
        이 분야 인기기사
        이 블로그의 인기 게시물
        이 시각 인기기사
        이 시각 헤드라인
        이런 글도 있어요
        이런 기사 어때요
        인기 게시물
        인기 글
        인기 기사
        인기 콘텐츠
        인기글
        인기기사
        읽어볼 만한 글
        주간 인기 기사
        주간 인기기사
        지금 뜨는 기사
        지금 뜨는 뉴스
        지금 많이 보는 기사
        최근 게시물
        최근 글
        최근 기사
        최근글
        최신 게시물
        최신 글
        최신 기사
        최신글
        최신기사
        추천 글
        추천 기사
        추천 뉴스
        추천 영상
        추천 콘텐츠
        추천글
        추천기사
        추천뉴스
        카테고리의 다른 글
        함께 많이 본 기사
        함께 보면 좋은 글
        함께 보면 좋은 기사
        함께 보면 좋은 뉴스
        함께 읽으면 좋은 글
        함께 읽으면 좋은 기사
        핫뉴스
    """,
}


RULES = [
    Block(
        id="related/list",
        reason="It opens a list of other articles of the site.",
        openers=LISTS,
        items="headlines",
        removes=[
            "The harbour closed in 2001.\n\n⟦Related Articles\n\nTen harbours worth a detour\n\nWhy the ferry left⟧",
            "Le port a fermé en 2001.\n\n⟦Articles similaires\n\nDix ports à voir\n\nPourquoi le bac est parti⟧",
            "港は二〇〇一年に閉じた。\n\n⟦人気記事\n\n訪ねたい港十選⟧",
        ],
        keeps=[
            "The related articles of the constitution are 14, 19 and 21.",
            "Related articles of clothing were sold on the pier until the war.",
        ],
    ),
    Labels(
        id="related/label",
        reason="It announces other articles of the site.",
        labels=LISTS,
        rest=ONE_SENTENCE,
        longest=200,
        removes=[
            "⟦Related articles: Ten harbours worth a detour⟧",
            "⟦Verwandte Artikel: Wie der Hafen zu seinem Namen kam⟧",
            "⟦相关文章：老港口的新生活⟧",
        ],
        keeps=[
            "Related articles of the constitution: 14, 19 and 21.",
            "The related articles say more: the harbour was never meant for ships of that size.",
        ],
    ),
]
