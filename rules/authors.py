"""Authors and dates: who wrote the page besides the byline, when it was touched, how long it takes to read, its tags.

Not cruft: the byline that names the author, a correction notice, and a sentence about a writer inside an article. So
a line that names the author ("Written by Ada Field") stays, and only the boxes and labels around it go.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from cleaner.rule import Block, DocumentLines, Find, Inline, Labels, Line, Phrases, Shape

# Headings of the box below an article that presents its author.
BOXES = {
    "en": """
        about the author
        about the authors
        about this author
        about author
        about the writer
        about the writers
        about the contributor
        about the contributors
        about the reviewer
        about the reviewers
        about the editor
        about the blogger
        about the photographer
        about the guest author
        about the guest blogger
        about the columnist
        about the journalist
        about the reporter
        about the founder
        about the speaker
        about the presenter
        about the translator
        about the post author
        about the article author
        article author
        author bio
        author biography
        author details
        author info
        author information
        author profile
        author spotlight
        bio of the author
        full bio
        meet the author
        meet the authors
        meet the writer
        meet our author
        meet your author
        meet the reviewer
        meet the contributor
        our author
        this article was written by
        this article is written by
        this post was written by
        this story was written by
        article written by
        article by
        post written by
        article reviewed by
        guest post by
        author's bio
        written by our expert
    """,
    "de": """
        über den autor
        über die autorin
        über die autoren
        über die autorinnen
        über den autor / die autorin
        über den autor/die autorin
        über den/die autor/in
        über den verfasser
        über die verfasserin
        über den redakteur
        über die redakteurin
        zum autor
        zur autorin
        zur person des autors
        autoreninfo
        autoreninformation
        autorenbox
        autorenprofil
        autorenporträt
        angaben zum autor
        mehr über den autor
        mehr über die autorin
        dieser artikel wurde verfasst von
        dieser artikel wurde geschrieben von
        dieser beitrag wurde verfasst von
    """,
    "fr": """
        à propos de l'auteur
        à propos de l'auteure
        à propos de l'autrice
        à propos des auteurs
        à propos du rédacteur
        à propos de la rédactrice
        au sujet de l'auteur
        biographie de l'auteur
        qui est l'auteur
        en savoir plus sur l'auteur
        cet article a été écrit par
        cet article a été rédigé par
    """,
    "es": """
        acerca del autor
        acerca de la autora
        acerca de los autores
        acerca del autor/a
        sobre el autor
        sobre la autora
        sobre los autores
        sobre el autor/a
        sobre el/la autor/a
        biografía del autor
        información del autor
        perfil del autor
        este artículo fue escrito por
        artículo escrito por
    """,
    "pt": """
        sobre o autor
        sobre a autora
        sobre os autores
        sobre o autor/a
        sobre o(a) autor(a)
        sobre o colunista
        biografia do autor
        perfil do autor
        acerca do autor
        este artigo foi escrito por
        artigo escrito por
    """,
    "it": """
        informazioni sull'autore
        informazioni sull'autrice
        informazioni sugli autori
        sull'autore
        sull'autrice
        biografia dell'autore
        chi è l'autore
        articolo scritto da
        questo articolo è stato scritto da
    """,
    "nl": """
        over de auteur
        over de auteurs
        over de schrijver
        over de schrijfster
        over de redacteur
        auteursinformatie
        meer over de auteur
        dit artikel is geschreven door
    """,
    "sv": """
        om författaren
        om författarna
        om skribenten
        om artikelförfattaren
        om bloggaren
    """,
    "da": """
        om forfatteren
        om forfatterne
        om artiklens forfatter
    """,
    "nb": """
        om artikkelforfatteren
    """,
    "fi": """
        tietoa kirjoittajasta
        tietoja kirjoittajasta
        kirjoittajasta
        kirjoittajan esittely
    """,
    "pl": """
        o autorze
        o autorce
        o autorach
        o autorze artykułu
        informacje o autorze
        autor artykułu
        autor wpisu
        autor tekstu
    """,
    "cs": """
        o autorovi
        o autorech
        informace o autorovi
        autor článku
        autorka článku
    """,
    "hu": """
        a szerzőről
        a szerzőkről
        a cikk szerzője
        a szerző
        szerzőnkről
    """,
    "ro": """
        despre autor
        despre autoare
        despre autori
        informații despre autor
        autorul articolului
    """,
    "el": """
        σχετικά με τον συντάκτη
        σχετικά με τον συγγραφέα
        σχετικά με τον αρθρογράφο
        λίγα λόγια για τον συγγραφέα
    """,
    "tr": """
        yazar hakkında
        yazarlar hakkında
        yazarın hakkında
        editör hakkında
    """,
    "ru": """
        об авторе
        об авторах
        автор статьи
        автор публикации
        информация об авторе
    """,
    "uk": """
        про автора
        про авторку
        про авторів
        автор статті
        інформація про автора
    """,
    "ar": """
        عن الكاتب
        عن الكاتبة
        عن المؤلف
        نبذة عن الكاتب
        نبذة عن المؤلف
        معلومات عن الكاتب
    """,
    "fa": """
        درباره نویسنده
        درباره‌ی نویسنده
        درباره مولف
    """,
    "he": """
        אודות המחבר
        אודות המחברת
        על המחבר
        על המחברת
        אודות הכותב
        אודות הכותבת
        על הכותב
        על הכותבת
    """,
    "hi": """
        लेखक के बारे में
        लेखक परिचय
    """,
    "id": """
        tentang penulis
        profil penulis
    """,
    "vi": """
        về tác giả
        giới thiệu tác giả
        thông tin tác giả
    """,
    "zh": """
        关于作者
        作者简介
        作者介绍
        關於作者
        作者簡介
        作者介紹
    """,
    "ja": """
        この記事を書いた人
        この記事の著者
        この記事のライター
        この記事の執筆者
        この記事の監修者
        著者について
        著者プロフィール
        著者紹介
        執筆者プロフィール
        執筆者紹介
        執筆者について
        ライタープロフィール
        ライター紹介
        筆者プロフィール
        筆者紹介
        監修者プロフィール
        投稿者プロフィール
        この記事を書いたライター
    """,
    "ko": """
        저자 소개
        작가 소개
        필자 소개
        글쓴이 소개
        기자 소개
        작성자 소개
    """,
}

# Labels above the author's name. Below the article they open the box, above it they belong to the byline. Not those of
# several: a film's credits and an anthology's contributors are an article's own.
LABELS = {
    "en": """
        author
        written by
        contributor
        contributing author
        contributing writer
        staff writer
        guest contributor
        post author
        blog author
        bio
        reviewed by
        edited by
    """,
    "de": """
        autor
        autorin
        autor/in
        verfasser
        verfasst von
        geschrieben von
        redakteur
        redakteurin
    """,
    "fr": """
        auteur
        auteure
        autrice
        écrit par
        rédigé par
        publié par
        rédacteur
        rédactrice
    """,
    "es": """
        autora
        escrito por
        publicado por
        redactor
        redactora
    """,
    "pt": """
        redator
        redatora
    """,
    "it": """
        autore
        scritto da
        pubblicato da
        redattore
    """,
    "nl": """
        geschreven door
        schrijver
    """,
    "sv": """
        författare
        skribent
        skrivet av
    """,
    "da": """
        forfatter
        skrevet af
    """,
    "nb": """
        skrevet av
    """,
    "fi": """
        kirjoittaja
        kirjoittanut
    """,
    "pl": """
        autorka
        napisane przez
    """,
    "cs": """
        napsal
        napsala
    """,
    "hu": """
        szerző
        írta
    """,
    "ro": """
        autoare
        scris de
    """,
    "el": """
        συντάκτης
        συγγραφέας
        αρθρογράφος
    """,
    "tr": """
        yazar
        yazan
    """,
    "ru": """
        автор
    """,
    "uk": """
        авторка
    """,
    "ar": """
        الكاتب
        المؤلف
        بقلم
    """,
    "fa": """
        نویسنده
    """,
    "he": """
        מחבר
        כותב
        מאת
    """,
    "hi": """
        लेखक
    """,
    "id": """
        penulis
        ditulis oleh
    """,
    "vi": """
        tác giả
        người viết
    """,
    "zh": """
        作者
        撰文者
    """,
    "ja": """
        著者
        筆者
        執筆者
        監修者
        ライター
        投稿者
    """,
    "ko": """
        글쓴이
        작성자
        저자
    """,
}

# Links to more by the same author, or to the author's accounts.
LINKS = {
    "en": """
        more by author
        more by this contributor
        more articles by
        more articles by *
        more posts by
        more posts by *
        more stories by
        more stories by *
        read full bio
        read bio
        read full profile
        view all of * posts
        view all posts by *
        view all articles by *
        view all articles by this author
        view all posts by this author
        view all stories by *
        view all by this author
        view more articles by *
        view posts by *
        view author archive
        view author profile
        view author's profile
        view full bio
        view bio
        view full profile
        view my complete profile
        view articles by *
        see all articles by *
        see all posts by *
        see all stories by *
        see author's posts
        see all from this author
        see full bio
        see more by *
        all articles by *
        all posts by *
        all stories by *
        all posts by this author
        other stories by *
        posts by this author
        articles by this author
        latest posts by *
        latest articles by *
        latest by this author
        visit author's website
        visit author website
        author website
        author archive
        author archives
        author page
        contact the author
        contact author
        contact the writer
        email the author
        email author
        email this author
        follow the author
        follow this author
        follow author
        follow the author on *
        connect with the author
        connect with author
        learn more about the author
        learn more about the authors
        read more about the author
        more about the author
        about our contributors
        our editorial process
        learn about our editorial policies
        learn about our editorial process
        learn more about our editorial process
        read our editorial policy
        read our editorial process
        our editorial standards
        meet our experts
        meet our review board
        suggest an edit
        suggest a correction
        submit a correction
        report a correction
        report a typo
        request a correction
        how we reviewed this article
        fact checked for accuracy
        View all authors
    """,
    "de": """
        alle artikel von *
        alle beiträge von *
        alle beiträge von * anzeigen
        alle artikel des autors
        alle artikel der autorin
        weitere artikel des autors
        weitere beiträge des autors
        artikel von diesem autor
        zum autorenprofil
        zur autorenseite
        autor folgen
        fehler melden
        korrektur vorschlagen
        alle posts vom autor *
        alle beiträge vom autor *
        alle posts von *
        Blog-Beiträge nach Autor
    """,
    "fr": """
        voir tous les articles de *
        voir tous ses articles
        voir tous les articles de l'auteur
        voir toutes les publications de *
        tous les articles de *
        tous ses articles
        suivre l'auteur
        contacter l'auteur
        signaler une erreur
        proposer une correction
        Articles de l'auteur
    """,
    "es": """
        ver todas las entradas de *
        ver todos los artículos de *
        ver todas las entradas
        ver todos los artículos
        todos los artículos de *
        más sobre el autor
        artículos del autor
        seguir al autor
        contactar al autor
        reportar un error
        informar de un error
        Artículos del blog por author
        Ver todos los autores
    """,
    "pt": """
        ver todos os posts de *
        ver todos os artigos de *
        ver todas as postagens
        todos os posts de *
        mais sobre o autor
        outros artigos do autor
        seguir o autor
        comunicar erro
        reportar erro
        Artigos do Autor
        Ver todos os autores
    """,
    "it": """
        vedi tutti gli articoli di *
        vedi tutti gli articoli
        tutti gli articoli di *
        altri articoli dell'autore
        articoli dello stesso autore
        vedi tutti i post di *
        segui l'autore
        contatta l'autore
        segnala un errore
        Articoli per autore
    """,
    "nl": """
        alle artikelen van *
        alle berichten van *
        bekijk alle berichten van *
        bekijk alle artikelen van *
        fout gezien
        fout gevonden
        meld een fout
        fout gezien? mail ons
        Bekijk alle auteurs
        Blog Artikelen Van Auteur
    """,
    "sv": """
        alla artiklar av *
        alla inlägg av *
        visa alla inlägg av *
        följ författaren
        hittat fel i texten
    """,
    "da": """
        alle artikler af *
        alle indlæg af *
        vis alle indlæg af *
        mere fra forfatteren
    """,
    "nb": """
        alle artikler av *
        alle innlegg av *
        vis alle innlegg av *
        mer fra forfatteren
        Forfatters Bloggartikler
    """,
    "fi": """
        kaikki artikkelit kirjoittajalta *
        näytä kaikki artikkelit kirjoittajalta *
        lisää kirjoittajalta
    """,
    "pl": """
        wszystkie artykuły autora
        wszystkie wpisy autora
        zobacz wszystkie wpisy
        zobacz wszystkie artykuły autora
        zobacz wszystkie posty *
        więcej artykułów autora
        więcej wpisów autora
        zgłoś błąd
        zauważyłeś błąd
        Artykuły bloga autora
        Zobacz wszystkich autorów
    """,
    "cs": """
        všechny články autora
        všechny články od *
        zobrazit všechny články
        zobrazit všechny příspěvky od *
        nahlásit chybu
        našli jste chybu
    """,
    "hu": """
        a szerző összes cikke
        a szerző cikkei
        a szerző további cikkei
        a szerző további írásai
        * összes bejegyzése
    """,
    "ro": """
        toate articolele de *
        toate articolele autorului
        vezi toate articolele
        vezi toate articolele de *
        mai multe de la acest autor
    """,
    "el": """
        όλα τα άρθρα του συντάκτη
        περισσότερα από τον συντάκτη
        δείτε όλα τα άρθρα του *
    """,
    "tr": """
        yazarın tüm yazıları
        yazarın diğer haberleri
        tüm yazılarını gör
        * tarafından yazılan tüm yazılar
        hata bildir
        Blog'un makale yazarı
        Tüm Yazarları Görüntüle
    """,
    "ru": """
        все статьи автора
        все материалы автора
        все публикации автора
        все записи автора
        все записи автора *
        все посты автора
        другие материалы автора
        ещё от автора
        нашли ошибку
        нашли ошибку в тексте
        нашли опечатку
        нашли опечатку? выделите фрагмент и нажмите ctrl+enter
        нашли ошибку? выделите ее и нажмите ctrl+enter
        нашли ошибку? выделите текст и нажмите ctrl+enter
        сообщить об ошибке
        сообщить об опечатке
        выделите ее и нажмите ctrl+enter
        заметили ошибку? выделите текст и нажмите ctrl+enter
        заметили опечатку? выделите текст и нажмите ctrl+enter
        Автор статей блога
    """,
    "uk": """
        усі статті автора
        всі статті автора
        усі матеріали автора
        всі матеріали автора
        усі записи автора *
        повідомити про помилку
        знайшли помилку
        знайшли помилку? виділіть її та натисніть ctrl+enter
        якщо ви знайшли помилку, виділіть її та натисніть ctrl+enter
        якщо ви помітили помилку, виділіть її та натисніть ctrl+enter
        Переглянути всіх авторів
    """,
    "ar": """
        كل مقالات الكاتب
        جميع مقالات الكاتب
        المزيد من مقالات الكاتب
        مقالات أخرى للكاتب
        ناشر مواضيع المدونة
    """,
    "fa": """
        مشاهده همه مطالب نویسنده
        مطالب دیگر نویسنده
        سایر مطالب نویسنده
        همه نوشته‌های نویسنده
    """,
    "he": """
        כל הכתבות של *
        לכל הכתבות של *
        כל הפוסטים של *
        עוד מאת *
        מצאתם טעות
        דווחו על טעות
    """,
    "id": """
        lihat semua tulisan *
        lihat semua artikel *
        artikel lain dari penulis
        lihat semua pos milik *
        lihat semua pos
    """,
    "vi": """
        xem tất cả bài viết của *
        xem tất cả bài viết bởi *
        bài viết khác của tác giả
        bài cùng tác giả
        Xem tất cả tác giả
    """,
    "zh": """
        查看作者的所有文章
        查看*的所有文章
        作者的更多文章
        查看所有作者
        檢視*的全部文章
        看更多*的文章
        作者的其他文章
        更多作者文章
        檢視所有作者
    """,
    "ja": """
        この著者の記事一覧
        この著者の記事を見る
        この著者の他の記事を見る
        この記事の筆者の記事一覧
        執筆記事一覧
        この執筆者の記事一覧
        このライターの記事一覧
        著者の記事一覧
        投稿者の記事一覧
        すべての著者を見る
    """,
    "ko": """
        기자의 다른 기사
        기자의 다른기사
        기자의 다른 기사 보기
        이 기자의 다른기사 보기
        저자의 다른 글
        기자 페이지
        기자 구독
        기자의 다른기사 보기
        다른기사 보기
        기자페이지
        모든 저자 보기
        기자 프로필
        기자 구독하기
        기자의 기사 더보기
    """,
}

# Signs of a date, a check or an author that an article may print alone on a line too.
WORDS = {
    "en": """
        published
        published on
        published by
        published date
        publication date
        date published
        posted
        posted by
        posted on
        posted at
        first published
        first published on
        originally published
        updated
        updated on
        updated at
        last updated
        last updated on
        last update
        last modified
        last modified on
        last edited
        last reviewed
        last reviewed on
        latest update
        date modified
        modified
        created on
        fact checked
        fact-checked
        fact checked by
        fact-checked by
        expert reviewed
        medically reviewed
        medically reviewed by
        clinically reviewed by
        expert reviewed by
        peer reviewed by
        researched by
        co-authors
        co-author
        photos by
        tag
        tags #
        keywords
        category
        categorized
        topic
        reading time
        read time
        time to read
        estimated reading time
        average reading time
        min read
        mins read
        minute read
        minutes read
        # min
        # mins
        # minute
        # minutes
        uncategorized
        no categories
        follow
        follow me
        followers
        # followers
        editorial guidelines
        editorial policy
        editorial process
        view profile
        write for us
        see all articles
        see all posts
        view more posts
        disclosure statement
        disclosure
        guest author
        our contributors
        become a contributor
        report an error
        found a mistake
        see a mistake
        staff report
        news desk
        web desk
        x min read
        categories
        topics
        posted in uncategorized
        # days ago
        # min remaining to read
        # weeks ago
        Posts by *
        # hours ago
        # minutes ago
        # months ago
        # years ago
        staff reporter
        staff reports
    """,
    "de": """
        veröffentlicht
        veröffentlicht am
        veröffentlicht von
        erschienen am
        aktualisiert
        aktualisiert am
        zuletzt aktualisiert
        zuletzt aktualisiert am
        letzte aktualisierung
        letzte änderung
        kategorie
        rubrik
        lesezeit
        lesedauer
        # minuten
        fehler gefunden
        zum profil
        geprüft von
        allgemein
        unkategorisiert
        themen
        kategorien
        # min verbleiben zum Lesen
        # wörter
        Artikel von
        Einträge von *
        vor # Tagen
        vor # Wochen
        vor # Jahren
        vor # Minuten
        vor # Monaten
        vor # Stunden
        text: redaktion
        von der redaktion
        von redaktion
    """,
    "fr": """
        publié
        publié le
        mis à jour
        mis à jour le
        modifié le
        dernière mise à jour
        dernière modification
        thèmes
        temps de lecture
        relu par
        vérifié par
        non classé
        Articles écrits par
        Il reste encore # min. de lecture
        Il y a # jours
        Il y a # semaines
        Publiés par *
        Il y a # ans
        Il y a # heures
        Il y a # minutes
        Il y a # mois
        par la rédaction
        publié par la rédaction
    """,
    "es": """
        publicado
        publicado el
        publicado en
        actualizado
        actualizado el
        actualizado a las
        última actualización
        última modificación
        etiqueta
        categoría
        palabras clave
        tiempo de lectura
        # minutos
        revisado por
        verificado por
        sin categoría
        ver perfil
        categorías
        temas
        # palabras
        Artículos por
        Publicaciones de *
        hace # días
        hace # semanas
        quedan # minutos de lectura
        hace # años
        hace # horas
        hace # meses
        hace # minutos
        por redacción
        redacción
    """,
    "pt": """
        publicado em
        atualizado
        atualizado em
        última atualização
        última modificação
        palavras-chave
        tempo de leitura
        sem categoria
        # dias
        # minutos restante para leitura
        # semanas atrás
        Artigos por
        Textos publicados por *
        # anos atrás
        # horas atrás
        # meses atrás
        # minutos atrás
        da redação
        por redação
        redação
    """,
    "it": """
        pubblicato
        pubblicato il
        pubblicato in
        aggiornato
        aggiornato il
        ultimo aggiornamento
        ultima modifica
        tempo di lettura
        # minuti
        revisionato da
        senza categoria
        categorie
        argomenti
        # giorni fa
        # settimane fa
        Articoli di
        Articoli di *
        ulteriori # minuti di lettura
        # anni fa
        # mesi fa
        # minuti fa
        # ore fa
        a cura della redazione
        di redazione
    """,
    "nl": """
        gepubliceerd op
        gepubliceerd
        bijgewerkt op
        laatst bijgewerkt
        laatst bijgewerkt op
        laatst gewijzigd
        onderwerpen
        leestijd
        geplaatst op
        niet gecategoriseerd
        categorieën
        # dagen geleden
        # min resterende leestijd
        # weken geleden
        Artikelen door
        Berichten van *
        # jaar geleden
        # maanden geleden
        # minuten geleden
        # uur geleden
        door de redactie
        door redactie
        redactie
        van onze redactie
    """,
    "sv": """
        publicerad
        publicerat
        publicerades
        uppdaterad
        uppdaterat
        senast uppdaterad
        ämnen
        lästid
        okategoriserade
        kategorier
        # dagar sedan
        # minuter kvar att läsa
        # veckor sedan
        # minuter sedan
        # månader sedan
        # timmar sedan
        # år sedan
        av redaktionen
        redaktionen
    """,
    "da": """
        publiceret
        opdateret
        senest opdateret
        læsetid
        udgivet
        emner
        # dage siden
        # min. tilbage at læse
        # uger siden
        # minutter siden
        # måneder siden
        # timer siden
        # år siden
        af redaktionen
    """,
    "nb": """
        publisert
        oppdatert
        sist oppdatert
        lesetid
        # min gjenstår å lese
        Artikler av
        Tagger
        av redaksjonen
        redaksjonen
    """,
    "fi": """
        julkaistu
        päivitetty
        viimeksi päivitetty
        lukuaika
        aiheet
        kategoriat
        # minuuttia lukuaikaa
        # päivää sitten
        # viikkoa sitten
        Artikkelit kirjoittajalta *
        # kuukautta sitten
        # minuuttia sitten
        # tuntia sitten
        # vuotta sitten
        toimitus
    """,
    "pl": """
        opublikowano
        data publikacji
        aktualizacja
        data aktualizacji
        ostatnia aktualizacja
        zaktualizowano
        kategoria
        czas czytania
        tematy
        # dni temu
        # tygodni temu
        Artykuły według
        Posty autora *
        zostało # minut czytania
        # godzin temu
        # godziny temu
        # lat temu
        # lata temu
        # miesiące temu
        # miesięcy temu
        # minut temu
        # minuty temu
        # tygodnie temu
        data dodania
        data utworzenia
        data wpisu
        data zamieszczenia
        data modyfikacji
        dodano przez
        wprowadził
        opublikował
        autor publikacji
        źródło zdjęcia
        utworzono
        wytworzył
        zmodyfikowano
        ostatnia modyfikacja
        data ostatniej modyfikacji
        emisja bez ograniczeń wiekowych
    """,
    "cs": """
        publikováno
        vydáno
        aktualizováno
        naposledy aktualizováno
        témata
        doba čtení
        # min zbývajících
        Tagy
        před # dny
        před # týdny
        před # hodinami
        před # lety
        před # minutami
        před # měsíci
        zveřejněno
        autor fotografie
        datum zveřejnění
        datum publikování
        datum vydání
        datum vložení
        vloženo
        vložil
        publikoval
        zveřejnil
        naposledy upraveno
        poslední aktualizace
        poslední změna
        rubrika
        zdroj fotografie
        délka čtení
        redakce
    """,
    "hu": """
        közzétéve
        megjelent
        frissítve
        utoljára frissítve
        témák
        olvasási idő
        kategóriák
        utolsó frissítés időpontja
        utolsó frissítés
        # hete
        # napja
        # perc van hátra olvasni
        Bejegyzések * által
        # hónapja
        # perce
        # éve
        # órája
        frissült
        létrehozva
        feltöltve
        közzétette
        megjelenés dátuma
        megjelenés ideje
        közzététel ideje
        utoljára módosítva
        utolsó módosítás
        módosítva
        módosult
        borítókép
        címlapkép
        nyitókép
        kiemelt kép
        szerkesztőség
    """,
    "ro": """
        publicat
        publicat la
        publicat pe
        actualizat
        actualizat la
        ultima actualizare
        data publicării
        timp de citire
        categorii
        # min rămase pentru citire
        Articole de *
        timp citire
        publicat la data de
        publicat de
        data actualizării
        adăugat de
        postat de
        postat la
        ultima modificare
        sursa foto
        de redacția
        redacția
    """,
    "el": """
        δημοσιεύτηκε
        δημοσιεύθηκε
        τελευταία ενημέρωση
        κατηγορία
        θέματα
        χρόνος ανάγνωσης
        κατηγορίες
        τελευταία τροποποίηση στις
        τελευταία τροποποίηση
        #min απομένουν για ανάγνωση
        Αναρτήσεις από *
        πριν # εβδομάδες
        πριν # μέρες
        πριν # λεπτά
        πριν # μήνες
        πριν # χρόνια
        πριν # ώρες
        δημοσίευση
        ενημερώθηκε
        ενημέρωση
        ημερομηνία δημοσίευσης
        ημ/νία δημοσίευσης
        δημοσιεύτηκε στις
        λέξεις κλειδιά
        λέξεις-κλειδιά
        αναρτήθηκε
        αναρτήθηκε από
        συντάχθηκε από
        πηγή φωτογραφίας
    """,
    "tr": """
        yayınlanma tarihi
        yayın tarihi
        yayınlanma
        güncellenme tarihi
        güncelleme tarihi
        güncelleme
        son güncelleme
        giriş tarihi
        kategori
        okuma süresi
        kategoriler
        # gün önce
        # hafta önce
        * tarafından yazılanlar
        Makaleler
        # ay önce
        # dakika önce
        # saat önce
        # yıl önce
        güncellenme
        haber giriş tarihi
        ekleme
        eklenme tarihi
        oluşturulma tarihi
        oluşturma tarihi
        paylaşım tarihi
        haber kaynağı
        haberi yayınlayan
        haber editörü
        anahtar kelimeler
        yayın tarihi / saat
        haber merkezi
    """,
    "ru": """
        опубликовано
        дата публикации
        обновлено
        последнее обновление
        дата обновления
        рубрика
        категории
        темы
        время чтения
        время на чтение
        рубрики
        # дней назад
        # минут чтения осталось
        # недель назад
        # слов
        Статьи созданы
        # года назад
        # дня назад
        # лет назад
        # месяца назад
        # месяцев назад
        # минут назад
        # минуты назад
        # недели назад
        # часа назад
        # часов назад
        раздел
        дата создания
        дата добавления
        дата изменения
        добавлено
        добавил
        разместил
        размещено
        опубликовал
        дата и время публикации
        источник фото
        редакция
    """,
    "uk": """
        опубліковано
        дата публікації
        оновлено
        останнє оновлення
        категорії
        теми
        час читання
        # днів тому
        # тижнів тому
        Залишилось читати # хвилин
        # годин тому
        # години тому
        # дні тому
        # місяці тому
        # місяців тому
        # роки тому
        # років тому
        # тижні тому
        # хвилини тому
        #хвилин тому
        автор админ
        дата створення
        дата додавання
        дата оновлення
        дата зміни
        додано
        додав
        розмістив
        розміщено
        опублікував
        джерело фото
        розділ
        редакція
    """,
    "ar": """
        نشر في
        تاريخ النشر
        آخر تحديث
        التصنيف
        وقت القراءة
        مدة القراءة
        تصنيفات
        التصنيفات
        وقت القراءة: # دقائق
        آخر تعديل
        التعديل الأخير
        زمن القراءة
        حقوق الملكية
        # أسابيع مضت
        # أيام مضت
        # دقائق متبقية للقراءة
        مقالات بواسطة *
        # أشهر مضت
        # دقائق مضت
        # ساعات مضت
        # سنين مضت
        كلمات دليلية
        كتب بواسطة
        كُتب بواسطة
        نشر بواسطة
        بواسطة
        الرابط المختصر
        رابط مختصر
        رابط الخبر
        تاريخ التحديث
        تاريخ الإضافة
        تم النشر
        تم التحديث
        تم النشر في
        أضيف في
    """,
    "fa": """
        تاریخ انتشار
        آخرین به‌روزرسانی
        آخرین بروزرسانی
        برچسب
        دسته‌بندی
        دسته‌ها
        زمان مطالعه
        کد خبر
        نوشته شده در
        ویرایش شده در
        دسته بندی
        زمان خواندن
        نوشته شده توسط
        منتشر شده
        به‌روزرسانی شده
        # دقیقه برای خواندن باقی مانده
        # روز پیش
        # هفته پیش
        # دقیقه پیش
        # ساعت پیش
        # سال پیش
        # ماه پیش
        کد #
        کد مطلب
        کد مطلب #
        کد محتوا
        شناسه خبر
        شناسه خبر #
        شناسه مطلب
        شناسه مطلب #
        شماره خبر
        شماره خبر #
        تاریخ خبر
        تاریخ درج
        ساعت انتشار
        زمان انتشار
        انتشار
        به روز شده در
        بروزرسانی
        به روز رسانی
        کلیدواژه ها
        کلید واژه
        واژه های کلیدی
        لینک خبر
        آدرس کوتاه خبر
        درباره بخش تحریریه
        درباره بخش تحریریه *
    """,
    "he": """
        פורסם
        פורסם ב
        עודכן
        עדכון אחרון
        קטגוריות
        קטגוריה
        נושאים
        זמן קריאה
        עודכן בתאריך
        # דקות נותרים לסיום קריאה
        פוסטים ע״י *
        פורסם בתאריך
        פורסם עודכן
        פורסם: | עודכן
        תאריך פרסום
        תאריך עדכון
        עודכן לאחרונה
        מאת המערכת
    """,
    "hi": """
        प्रकाशित
        अपडेटेड
        अंतिम अपडेट
        श्रेणी
        श्रेणियाँ
        अंतिम बार अपडेट किया गया
        आखरी अपडेट
        आखिरी अपडेट
        अंतिम बार संशोधित
        आखिरी अद्यतन
        * द्वारा पोस्ट
        पढ़ने के लिए # मिनट शेष
        प्रकाशित तिथि
        प्रकाशन तिथि
        पब्लिश्ड
        अपडेटेड ऑन
        संपादक
        द्वारा
    """,
    "id": """
        dipublikasikan
        diterbitkan
        diperbarui
        terakhir diperbarui
        topik
        waktu baca
        diterbitkan oleh
        diposting di
        diposting pada
        # hari yang lalu
        # menit tersisa untuk membaca
        # minggu lalu
        Tulisan oleh *
        # bulan lalu
        # jam yang lalu
        # menit yang lalu
        # tahun lalu
        reporter
        kontributor
        editor
        penyunting
        pewarta
        fotografer
        diunggah
        terbit
        tayang
        rilis
        dipublikasikan pada
        diterbitkan pada
        sumber foto
        diposting oleh
        dilaporkan oleh
        halaman
    """,
    "vi": """
        ngày đăng
        cập nhật
        cập nhật lần cuối
        chuyên mục
        chủ đề
        thời gian đọc
        thời lượng đọc
        chỉnh sửa lần cuối
        viết bởi
        đăng lúc
        cập nhật lúc
        # ngày trước
        # tuần trước
        Bài đăng bởi *
        Cần # phút để đọc
        # giờ trước
        # năm trước
        # phút trước
        # tháng trước
        ngày cập nhật
        ngày phát hành
        ngày xuất bản
        ngày tạo
        đăng ngày
        đăng bởi
        người đăng
        biên tập
        thẻ
        nguồn tin
        mới mới
    """,
    "zh": """
        发布时间
        发布于
        更新时间
        更新于
        最后更新
        分类
        分类目录
        阅读时间
        责任编辑
        阅读时间:#分钟
        最后更新于
        最后修改于
        # 周前
        # 天前
        # 字
        剩余阅读时间 # 分钟
        由 * 发布的文章
        # 个月前
        # 分钟前
        # 小时前
        # 年前
        发布日期
        发表时间
        发表日期
        更新日期
        编辑时间
        编辑
        责编
        校对
        审核
        供稿
        图片来源
        本文来源
        新闻来源
        信息来源
        稿源
        所属栏目
        栏目
        發佈時間
        發布時間
        發佈於
        更新時間
        最後更新
        分類
        閱讀時間
        責任編輯
        最後更新於
        上次編輯
        發布於
        更新於
        # 週前
        尚餘 # 分鐘
        # 個月前
        # 分鐘前
        # 小時前
        發布日期
        發表時間
        發佈日期
        來源
        編輯
        撰文
        攝影
        圖片來源
        字號
    """,
    "ja": """
        公開日
        更新日
        最終更新日
        投稿日
        カテゴリ
        カテゴリー
        キーワード
        この記事を読むのにかかる時間: #分
        この記事は約#分で読めます
        最終更新
        # 単語
        #日前
        #週間前
        残りを読むのに必要な時間は#分
        #ヶ月前
        #分前
        #年前
        #時間前
        掲載日
        掲載日時
        配信日
        配信日時
        配信
        投稿日時
        登録日
        記者
        文責
        写真提供
        画像提供
        編集者
        プロフィール
    """,
    "ko": """
        최종수정
        최종 수정
        카테고리
        키워드
        기사입력
        기사 입력
        마지막 업데이트
        # 일 전
        # 주 전
        *의 작성된 포스트
        읽기 #분 남음
        # 개월 전
        # 년 전
        # 분 전
        # 시간 전
        기사등록
        기사 등록
        기사승인
        입력시간
        등록일
        작성일
        발행일
        최종업데이트
        업데이트
        사진출처
        해시태그
        저작자표시
        썸네일
    """,
}

# Above a list of words at the text's end. “Topics” and “categories” may stand above a list of the article's own.
TAG_LISTS = {
    "en": """
        tags
        tagged
        tagged as
        tagged in
        tagged with
        article tags
        post tags
        blog tags
        filed under
        filed in
        posted in
        posted under
        related tags
        topics covered
    """,
    "de": """
        schlagwörter
        schlagworte
        stichworte
        stichwörter
        abgelegt unter
        veröffentlicht in
    """,
    "fr": """
        mots-clés
        mots clés
        étiquettes
        classé dans
        classé sous
    """,
    "es": """
        etiquetas
        archivado en
        archivado bajo
    """,
    "pt": """
        marcadores
        arquivado em
    """,
    "it": """
        etichette
        archiviato in
    """,
    "nl": """
        trefwoorden
        geplaatst in
    """,
    "sv": """
        taggar
        etiketter
        Ämnen i artikeln
    """,
    "nb": """
        stikkord
        emneord
    """,
    "fi": """
        asiasanat
        avainsanat
    """,
    "pl": """
        tagi
        słowa kluczowe
    """,
    "cs": """
        štítky
        klíčová slova
    """,
    "hu": """
        címkék
        kulcsszavak
    """,
    "ro": """
        etichete
        taguri
        cuvinte cheie
    """,
    "el": """
        ετικέτες
    """,
    "tr": """
        etiketler
    """,
    "ru": """
        метки
        теги
        тэги
        ключевые слова
    """,
    "uk": """
        мітки
        позначки
        ключові слова
    """,
    "ar": """
        وسوم
        الوسوم
        كلمات مفتاحية
        الكلمات المفتاحية
        كلمات دلالية
        الكلمات الدلالية
        الكلمات الدالة
        كلمات دالة
    """,
    "fa": """
        برچسب ها
        برچسب‌ها
        کلمات کلیدی
        کلیدواژه‌ها
    """,
    "he": """
        תגיות
        תגים
    """,
    "hi": """
        टैग
        टैग्स
    """,
    "id": """
        tag terkait
        topik terkait
        kata kunci
    """,
    "vi": """
        từ khóa
    """,
    "zh": """
        标签
        关键词
        標籤
        關鍵字
    """,
    "ja": """
        タグ
        関連タグ
        関連キーワード
    """,
    "ko": """
        태그
        관련 태그
        관련태그
    """,
}

# Before a colon and a name, below the text: who edited, proofread or released it. Left out are words that may also
# name the author ("Redaktion", "تحرير", "取材") or a book's publisher ("éditeur").
EDITORS = {
    "en": """
        copy editor
        copy editing
        edited by
        editing by
    """,
    "de": """
        korrektorat
        lektorat
        schlussredaktion
    """,
    "es": """
        editado por
        edición de textos
    """,
    "pt": """
        editado por
        edição de texto
    """,
    "cs": """
        editor
        korektura
    """,
    "pl": """
        korekta
        redaktor wydania
    """,
    "tr": """
        editör
    """,
    "ru": """
        выпускающий редактор
        корректор
        редактор
        редактор материала
    """,
    "uk": """
        випусковий редактор
        коректор
        редактор
        редакторка
    """,
    "fa": """
        ویراستار
    """,
    "hi": """
        संपादक
        संपादन
    """,
    "id": """
        editor
        penyunting
        redaktur
    """,
    "vi": """
        biên tập
        biên tập viên
        hiệu đính
    """,
    "zh": """
        本期编辑
        本文编辑
        编辑
        编审
        初审
        二审
        复审
        见习编辑
        监制
        流程编辑
        三审
        审核
        审校
        审稿
        实习编辑
        网络编辑
        网站编辑
        文字编辑
        校对
        新媒体编辑
        一审
        责编
        责任编辑
        责任校对
        值班编辑
        值班主编
        终审
        主编
        編輯
        核稿
        核稿編輯
        監製
        審核
        校對
        責編
        責任編輯
        執行編輯
        主編
    """,
    "ja": """
        校閲
        校正
        編集
        編集者
    """,
    "ko": """
        교정
        편집
        편집자
        편집기자
    """,
}

# Before a colon and a name, below the text: the paper, the agency or the site that had it first.
SOURCES = {
    "es": """
        con información de
    """,
    "tr": """
        haber kaynağı
        kaynak
    """,
    "ru": """
        источник
        источник новости
        по материалам
    """,
    "uk": """
        джерело
        за матеріалами
    """,
    "ar": """
        المصدر
        المصادر
    """,
    "fa": """
        منبع
        منبع خبر
    """,
    "hi": """
        स्रोत
    """,
    "id": """
        sumber
        sumber berita
    """,
    "vi": """
        nguồn
        nguồn tin
    """,
    "zh": """
        本文来源
        稿件来源
        稿源
        来源
        文章来源
        消息来源
        信息来源
        新闻来源
        原标题
        转自
        本文來源
        來源
        文章來源
        消息來源
        新聞來源
        原標題
        轉自
    """,
    "ja": """
        情報源
        配信元
    """,
    "ko": """
        출처
        자료출처
    """,
}

# Before a colon and a list of words.
TAGS = {
    "en": """
        tags
        tag
        tagged
        tagged in
        tagged with
        tagged under
        article tags
        post tags
        blog tags
        filed under
        filed in
        filed to
        posted in
        posted under
        categories
        categorized in
        categorized under
        related tags
        related categories
        hashtags
    """,
    "de": """
        schlagwörter
        schlagworte
        schlagwort
        stichworte
        stichwörter
        kategorien
        abgelegt unter
        abgelegt in
        veröffentlicht in
        verschlagwortet mit
    """,
    "fr": """
        mots-clés
        mots clés
        étiquettes
        classé dans
        classé sous
        publié dans
    """,
    "es": """
        etiquetas
        etiquetado
        etiquetado como
        etiquetado en
        categorías
        archivado en
        archivado bajo
        publicado en
    """,
    "pt": """
        marcadores
        arquivado em
        marcado com
        publicado em
    """,
    "it": """
        etichette
        categorie
        archiviato in
        pubblicato in
    """,
    "nl": """
        trefwoorden
        labels
        categorieën
        geplaatst in
        gearchiveerd onder
    """,
    "sv": """
        taggar
        etiketter
        kategorier
        nyckelord
    """,
    "da": """
        emner
    """,
    "nb": """
        stikkord
        emneord
    """,
    "fi": """
        avainsanat
        kategoriat
        asiasanat
    """,
    "pl": """
        tagi
        słowa kluczowe
        kategorie
    """,
    "cs": """
        štítky
        tagy
        klíčová slova
        rubriky
    """,
    "hu": """
        címkék
        kategóriák
        kulcsszavak
    """,
    "ro": """
        etichete
        taguri
        categorii
        cuvinte cheie
    """,
    "el": """
        ετικέτες
        κατηγορίες
        λέξεις κλειδιά
    """,
    "tr": """
        etiketler
        etiket
        kategoriler
    """,
    "ru": """
        метки
        теги
        тэги
        рубрики
        ключевые слова
    """,
    "uk": """
        мітки
        позначки
        ключові слова
    """,
    "ar": """
        وسوم
        الوسوم
        كلمات مفتاحية
        كلمات دلالية
        الكلمات الدلالية
    """,
    "fa": """
        برچسب‌ها
        برچسب
        کلمات کلیدی
        کلیدواژه‌ها
    """,
    "he": """
        תגיות
        תגים
    """,
    "hi": """
        टैग
        टैग्स
    """,
    "id": """
        tag terkait
        kata kunci
    """,
    "vi": """
        từ khóa
        thẻ
    """,
    "zh": """
        标签
        关键词
        文章标签
        標籤
        關鍵字
        文章標籤
    """,
    "ja": """
        タグ
        関連タグ
        関連キーワード
    """,
    "ko": """
        태그
        관련태그
        관련 태그
    """,
}

# What stands before a date: that the page was published or changed on it.
_CHANGED = (
    r"(?:(?:first|originally|article|post|page|story|date|last|content|latest|this (?:page|article|post) was"
    r"(?: last| first| originally)?) )?"
    r"(?:published|posted|updated?|modified|reviewed|edited|created|revised|uploaded)(?: date)?"
    r"|veröffentlicht|(?:zuletzt )?aktualisiert|letzte[sr]? (?:aktualisierung|änderung)|erstellt|stand|erschienen"
    r"|publiée?|mise? à jour|modifiée?|dernière (?:mise à jour|modification)"
    r"|publicado|actualizado|última (?:actualización|modificación)|atualizado|última (?:atualização|modificação)"
    r"|pubblicato|aggiornato|ultimo aggiornamento|ultima modifica"
)
_ON = r"(?: (?:on|am|le|el|em|il|vom))?\s?[:|–-]?\s"
_MONTH = r"\p{L}{3,10}\.?"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th|er)?\.?"
_DATE = (
    rf"(?:\p{{L}}{{2,10}}\.?,?\s)?(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|{_MONTH}\s{_ORDINAL},?\s\d{{4}}"
    rf"|{_ORDINAL}[\s-](?:de\s|of\s)?{_MONTH},?[\s-](?:del?\s)?\d{{4}}|{_MONTH}\s\d{{4}}"
    r"|\d+\s(?:minutes?|hours?|days?|weeks?|months?|years?)\sago)"
)
_TIME = (
    r"[\s,|·•@-]*(?:(?:at|um|à|a las|às|alle|ore|alle ore)\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|\sUhr)?"
    r"(?:\s\(?[A-Z]{2,4}\)?)?"
)
_ABOUT = (
    r"(?:[<>≈~]\s?|(?:less than|about|ca|circa|approx|etwa|weniger als|environ|env|aprox|noin|około|mniej niż|ok|asi"
    r"|около|менее|близько)\b\.?\s)?"
)
_READ = rf"{_ABOUT}(?:\d+|x|--)\s?-?\s?min(?:ute)?s?\.?\s(?:reading|read|to read)(?:\stime)?"
_READ_PL = (
    r"ten (?:tekst|artykuł) przeczytasz w (?:mniej niż minutę|(?:ok\.|około)? ?\d+ minuty?)\.?"
    r"|(?:jeszcze )?\d+ minuty? czytania|przeczytanie zajmie \d+ min\w*\.?"
)
_READ_LABEL = (
    r"(?:(?:estimated|average|approximate|geschätzte|durchschnittliche|geschatte|gemiddelde|uppskattad|beräknad|anslået"
    r"|estimeret|anslått|beregnet|estimert|arvioitu|przewidywany|szacowany|szacunkowy|przybliżony|orientační|přibližná"
    r"|odhadovaná|becsült|εκτιμώμενος|tahmini|ortalama|примерное|среднее|орієнтовний|приблизний|perkiraan) )?"
    r"(?:(?:reading|read) (?:time|length)|time to read|lese(?:zeit|dauer)|temps (?:estimé )?de lecture|durée de lecture"
    r"|lecture|tiempo (?:estimado )?de lectura|tempo (?:estimado )?de leitura|tempo (?:stimato )?di lettura|lectura"
    r"|leitura|lettura|leestijd|leesduur|lästid|læsetid|lesetid|lukuaika|czas (?:czytania|na przeczytanie)"
    r"|(?:doba|čas|délka) čtení|olvasási idő|timp (?:estimat )?de (?:citire|lectură)|χρόνος ανάγνωσης|okuma süresi"
    r"|время (?:чтения|на чтение)|час (?:на )?читання|waktu baca|thời gian đọc)"
    rf"(?: (?:estimé|moyen|estimado|estimada|aproximado|stimato|previsto))?\s?[:–-]?\s{_ABOUT}\d+\s?(?:min\w*\.?"
    r"|мин\w*\.?|хв\w*\.?|λεπτ(?:ά|ό)|dk\.?|dakika|perc|phút|menit|['’′])(?:,?\s\d+\s?(?:sec|sek|seg|сек|sn|s)\w*\.?)?"
    r"|\d+ min\w*\.? (?:lesezeit|(?:d[ei] )?(?:lecture|lectura|leitura|lettura))"
    r"|(?:lecture|lectura|leitura|lettura) d[ei] \d+ min\w*\.?"
)
# The day before it, as a page prints both in a row. With a bar between, it heads the entries of a list.
_READ_DAY = (
    r"(?:(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2})(?:,?\s(?:de\s)?\d{4})?\s?"
    r"(?=\d+ ?min))?"
)
_READ_MORE = (
    r"\d+ min\w*\.? (?:lezen|leestijd|leesduur|läsning|lästid|att läsa|læsning|læsetid|lesing|lesetid|å lese|lukuaika"
    r"|om te lezen|käytetty lukemiseen|czytania|luettava|čtení|na čtení|de lectură|(?:de )?citi(?:re|t))"
    r"|\d+ perc(?:es|nyi)? olvas(?:ás|mány|nivaló|ási idő)"
    r"|\d+ λεπτ(?:ά|ό) (?:ανάγνωσης?|διάβασμα(?:τος)?)|\d+ (?:dk\.?|dakika|dakikalık|dakikada) (?:tahmini )?okuma"
    r"(?: süresi)?|\d+ мин\w*\.? (?:чтения|на чтение|читать)|читать \d+ мин\w*\.?|\d+ хв\w*\.? (?:читання|на читання)"
    r"|читати \d+ хв\w*\.?|(?:bacaan )?\d+ menit (?:waktu )?(?:mem)?baca|waktu membaca\s?:?\s\d+ menit"
    r"|přečtení zabere \d+ minut\w*|διαβάζεται σε \d+ λεπτ(?:ά|ό)|\d+ dakikada okunur"
    r"|\d+ phút (?:để )?đọc|thời (?:gian|lượng) đọc\s?:?\s\d+ phút"
    r"|(?:(?:مدة|وقت|زمن) القراءة|قراءة(?: لمدة| في)?|تُ?قرأ (?:خلال|في))\s?:?\s?\d+ (?:دقائق|دقيقة)"
    r"|\d+ (?:دقائق|دقيقة) (?:لل)?قراءة"
    r"|(?:(?:مدت )?زمان (?:مورد نیاز برای )?(?:مطالعه|خواندن)(?: این (?:مطلب|مقاله|پست))?|مطالعه در)\s?:?\s?\d+ دقیقه"
    r"|\d+ دقیقه (?:زمان |برای )?(?:مطالعه|خواندن)"
    r"|(?:(?:זמן|משך) קריאה|קריאה של)\s?:?\s?\d+ דק(?:ות|['׳])?|\d+ דק(?:ות|['׳])? קריאה"
    r"|\d+ मिनट (?:में |का )?(?:पढ़ें|पढ़ने को|पाठ|रीड)|(?:पढ़ने का समय|रीडिंग टाइम)\s?:?\s?\d+ मिनट"
    r"|(?:この記事は)?約?\s?\d+\s?分(?:ほど|程度)?で読め(?:ます|る)。?"
    r"|(?:読了(?:時間|目安|の?目安時間)|読む時間|読むのに必要な時間)(?:の目安)?\s?[:：]?\s?約?\s?\d+\s?分(?:ほど|程度)?"
    r"|(?:예상 )?(?:읽는|읽기|읽는 데 걸리는) 시간\s?[:：]?\s?약?\s?\d+\s?분|\d+\s?분 읽기"
    r"|(?:(?:本文|全文)?共?\s?[约約]?\s?[\d,.]+\s?[个個]?字[数數]?[，,·|｜\s]+)?(?:预计|預計|大[约約]|[约約]|文章|本文|全文)?"
    r"(?:[阅閱閲][读讀])(?:[时時][间間长長]|用[时時]|需[时時]?|[约約]需)?\s?[:：]?\s?(?:大?[约約])?\s?\d+\s?分[钟鐘](?:左右)?"
    r"|(?:大?[约約])?需?要?\s?\d+\s?分[钟鐘](?:的)?(?:[阅閱閲][读讀](?:[时時][间間])?|[读讀]完)"
    r"|\d+ min\w*\.? (?:para ler|aby przeczytać)|خواندن \d+ دقیقه"
)
# One minute, in words.
_READ_ONE = (
    r"one[ -]min(?:ute)? read|eine minute (?:lesezeit|lesedauer)|(?:une|1) minute de lecture|lectura de un minuto"
    r"|(?:un|1) minuto de lectura|um minuto (?:para ler|de leitura)|lettura di un minuto|un minuto di lettura"
    r"|één minuut (?:leestijd|lezen)|en minut(?:s|ts)? (?:läsning|læsning|lesing)|jedna minuta czytania"
    r"|одна минута чтения|одна хвилина читання|bir dakikalık okuma"
)
_WORDS = (
    r"(?:words?|wörter|wort|mots?|palabras?|palavras?|parole|parola|woorden|woord|ord|sanaa|słów|słowa|slov|slova|szó"
    r"|cuvinte|λέξεις|kelime|слов|слова|слово|слів|كلمة|كلمات|واژه|کلمه|מילים|शब्द|kata|từ|字|文字|단어|자)"
)
_MINUTES = (
    r"(?:min\w*\.?|мин\w*\.?|хв\w*\.?|λεπτ(?:ά|ό)|dk\.?|dakika|perc|phút|menit|минут\w*|دقائق|دقيقة|دقیقه|דקות|דק['׳]|मिनट"
    r"|分(?:钟|鐘)?|분)"
)
# Both counts in a row, as a page prints them beside its date.
_LENGTH = (
    rf"(?:[≈~约約]\s?)?\d[\d.,]*\s?k?\s?{_WORDS}[\s,，·|/•–-]+(?:[≈~约約]\s?)?\d[\d.,]*\s?{_MINUTES}"
    rf"|(?:[≈~约約]\s?)?\d[\d.,]*\s?{_MINUTES}[\s,，·|/•–-]+(?:[≈~约約]\s?)?\d[\d.,]*\s?k?\s?{_WORDS}"
)

# "Ada Field is a freelance writer based in …": a name, a trade of people who write for pages, and what only such a
# line adds. A novelist or a poet may be whom the article is about.
# A letter that is no small one; case counts in the name and nowhere else.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_TRADE = (
    r"(?:writers?|writer/editor|journalists?|reporter|editor|columnist|correspondent|contributor|blogger|copywriter"
    r"|author|freelancer|content (?:creator|strategist|marketer|manager|specialist|producer|lead)|editor-in-chief)"
)
# What only a biography adds: where, since when, on what.
_ADDED = (
    rf"(?:(?:at|for|of|with) (?:the )?{_CAPITAL}|(?i:\b(?:based in|lives in|living in|freelance|covers|covering"
    r"|speciali[sz]\w+|focus\w*|years|experience|passion\w*|background|(?:her|his|their) (?:work|writing)"
    r"|follow (?:her|him|them)|you can (?:find|reach|follow)|when (?:not|she|he|they)"
    r"|in (?:her|his|their) (?:spare|free) time)\b))"
)
_BIOGRAPHY = (  # long to compile, and its rule is off by default
    r"(?!(?:He|She|They|It|I|This|That|There|Who|What|One)\b)(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?"
    rf"(?P<name>{_CAPITAL}[\w'’.-]*(?:\s(?:{_CAPITAL}[\w'’.-]*|de|van|der|von|la|di|“\w+”)){{0,4}})"
    r"(?:,\s[A-Z][A-Za-z.]{1,5}){0,3},?"
    r"\s(?i:is|has been|works as|serves as)\s(?:currently )?(?:(?:an?|the|our|one of|An?|The|Our)\s)?"
    rf"(?:(?!(?:who|whose|which|that|where)\b)\S+\s){{0,9}}?(?i:{_TRADE})\b(?=.*{_ADDED}).*"
)
LONGEST_BIOGRAPHY = 900
# Filled lines from the text's end within which it stands: what a page prints below it are short lists.
BIOGRAPHY_REACH = 20


# Characters of a name and a title alone on a line, and lines from there to the biography: the name, the trade.
LONGEST_NAME = 50
MOST_IN_CARD = 2


def biographies(document: DocumentLines) -> Iterator[Find]:
    """A paragraph that tells who a writer is, below an article that does not speak of that person."""
    for number in document.filled[-BIOGRAPHY_REACH:]:
        name = _presented(document, number)
        if name:
            yield Find(number, number, (name,))


def cards(document: DocumentLines) -> Iterator[Find]:
    """Such a paragraph below the person's name, which stands on a line of its own: a box of the page's."""
    last = document.filled[-BIOGRAPHY_REACH:]
    for index, number in enumerate(last):
        first_name = document.lines[number].lstrip().split(" ", 1)[0]
        for above in last[max(index - MOST_IN_CARD, 0) : index]:
            line = document.lines[above].strip(" *_#:")
            if line.startswith(first_name + " ") and len(line) <= LONGEST_NAME and _presented(document, number):
                yield Find(above, number, (line,))
                break


def _presented(document: DocumentLines, number: int) -> str:
    """The person whom the line tells of as a writer and no paragraph above; "" if it does not."""
    line = document.lines[number].strip()
    found = re.fullmatch(_BIOGRAPHY, line) if len(line) <= LONGEST_BIOGRAPHY else None
    return found["name"] if found is not None and not _is_told_of(document, number, found["name"].split()[-1]) else ""


def _is_told_of(document: DocumentLines, number: int, name: str) -> bool:
    """Whether a paragraph above the line holds the name: the article is about the person, or has asked them."""
    return any(
        name in document.lines[above] and document.is_prose(above)
        for above in takewhile(number.__gt__, document.filled)
    )


_HASHTAGS = re.compile(r"(?:#[^\W\d_][\w-]*[\s,，·|]+)+#[^\W\d_][\w-]*")
LONGEST_HASHTAGS = 200


def hashtags(document: DocumentLines) -> Iterator[Find]:
    """Lines of two hashtags or more and nothing else."""
    if not document.holds("#"):
        return
    for number in [number for number in document.filled if document.lines[number].lstrip().startswith("#")]:
        line = document.lines[number].strip()
        if len(line) <= LONGEST_HASHTAGS and _HASHTAGS.fullmatch(line):
            yield Find(number, number, (line,))


_PROSE = "The mayor opened the new ferry line on Monday, and a hundred people came to the quay to see the boat off."
# A word of a name, or a label with the name after it.
_NAMED = r"[^\s\p{Ll}\d][^\s，,。；;]{0,14}"

_ARTICLE = "\n\n".join(
    (
        _PROSE,
        "The boat takes an hour to the island, and tickets are sold at the old customs house on the quay.",
        "In winter the line rests, because the pier is too low for the storms of January and February.",
        "Bicycles travel free, which the council had not wanted, and dogs pay half the fare of their owners.",
        "The last boat leaves the island at nine in the evening, and on Sundays already at eight o'clock.",
        "A second boat is to follow in two years, if the harbour on the island is made deeper by then.",
        "The old ferry, which nobody wanted to buy, lies behind the customs house and serves as a school for pilots.",
    )
)

_MORE = "\n\n".join(
    (
        "The yard in the bay built the boat in nine months, which is a month less than anybody had thought.",
        "Her engine runs on what the island's own mill presses, and the captain says that it smells of chips.",
        "She is to carry sixty people and six cars, and in August she is to sail at night as well.",
        "A second boat would cost as much again, and the council will vote on it in the autumn.",
        "Until then the old one stays in the dock, with her nets and ropes, for the days without wind.",
    )
)

RULES = [
    Line(
        id="authors/reporter-mail",
        reason="It is the address of the reporter.",
        pattern=r"(?:[•▲■·/-]\s*)?(?=.*(?:기자|특파원|논설위원|뉴스|일보|신문))(?:[가-힣A-Z]{2,12}[ /=·]{1,4}){1,4}"
        r"[(\[<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]>]?",
        words="기자 특파원 논설위원 com net org kr",
        longest=90,
        where=("head", "tail"),
        removes=[
            f"{_ARTICLE}\n\n⟦김항구 기자 harbour@gull.example⟧",
            f"{_ARTICLE}\n\n⟦갈매기신문 김항구 기자 / harbour@gull.example⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n접수 harbour@gull.example",
            f"{_ARTICLE}\n\n김항구 기자는 harbour@gull.example 로 편지를 받았다.",
        ],
    ),
    Block(
        id="authors/box",
        reason="It presents the author, below the article.",
        openers=BOXES,
        items="paragraphs",
        where=("body", "tail"),
        most=12,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦About the Author\n\nAda Field\n\nAda Field writes about boats and islands.⟧",
            f"{_ARTICLE}\n\n⟦Über den Autor\n\nJens Feld schreibt über Boote und Inseln.⟧",
            f"{_ARTICLE}\n\n⟦About the Author\n\nAda Field\n\nAda Field writes about boats and islands for the "
            f"harbour's own letter, and sails on Sundays.\n\nView all posts by Ada Field⟧\n\n{_MORE}",
        ],
        keeps=[
            f"About the author\n\n{_ARTICLE}\n\n{_PROSE}",
            f"{_ARTICLE}\n\nAbout the Author\n\nAda Field wrote the novel of the ferry in nine months, and it shows, "
            f"says her mother.\n\nWhat it tells\n\n{_MORE}",
            f"{_ARTICLE}\n\nThe talk was about the author and his boats.",
        ],
    ),
    Block(
        id="authors/label",
        reason="It presents the author, below the article.",
        openers=LABELS,
        items="paragraphs",
        where=("tail",),
        most=12,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦Author\n\nAda Field\n\nAda Field writes about boats and islands.⟧",
            f"{_ARTICLE}\n\n⟦Written by\n\nAda Field⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nWritten by Ada Field",
            f"Written by\n\nAda Field\n\n{_ARTICLE}\n\n{_PROSE}",
        ],
    ),
    Shape(
        id="authors/biography",
        reason="It presents the author, below the article.",
        find=biographies,
        language="en",
        where=("tail",),
        enabled=False,  # People who mark an article by hand are divided over it, and it is a whole paragraph.
        removes=[
            f"{_ARTICLE}\n\n⟦Ada Field is a freelance writer based in Oslo. She covers boats and islands.⟧",
            f"{_ARTICLE}\n\n⟦Tom is a senior editor at Northwind, where he writes about ferries.⟧",
        ],
        keeps=[
            f"Ada Field is a freelance writer based in Oslo. She covers boats and islands.\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nKnot is a drawing program whose author has thirty years of experience with maps.",
            f"{_ARTICLE}\n\nThe captain is no writer, he says, but the log of the boat is his, and he is proud of it.",
            f"{_ARTICLE}\n\n“It is a quiet trade,” says Ada Field, who wrote down what the old ferrymen remember of it."
            "\n\nAda Field is a freelance writer based in Oslo. She covers boats and islands.",
        ],
    ),
    Shape(
        id="authors/card",
        reason="It presents the author, below the article.",
        find=cards,
        words="writer writers journalist journalists reporter editor columnist correspondent contributor blogger"
        " copywriter author freelancer content chief",
        language="en",
        where=("tail",),
        removes=[
            f"{_ARTICLE}\n\n⟦Ada Field\n\nAda Field is a freelance writer based in Oslo. She covers islands.⟧",
            f"{_ARTICLE}\n\n⟦Tom Lee\nEditor\nTom is an editor at Northwind, where he writes about ferries.⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nAda Field is a freelance writer based in Oslo. She covers boats and islands.",
            f"{_ARTICLE}\n\nThe old ferry\n\nTom is a senior editor at Northwind, where he writes about ferries.",
            f"{_ARTICLE}\n\n“It is a quiet trade,” says Ada Field, who wrote down what the old ferrymen remember of it."
            "\n\nAda Field\n\nAda Field is a freelance writer based in Oslo. She covers boats and islands.",
        ],
    ),
    Phrases(
        id="authors/link",
        reason="It leads to more by the author, or to the editors.",
        phrases=LINKS,
        removes=[
            f"{_ARTICLE}\n\n⟦More articles by Ada Field⟧",
            f"{_ARTICLE}\n\n⟦View all posts by Ada Field⟧",
            f"{_ARTICLE}\n\n⟦Suggest a correction⟧",
        ],
        keeps=[
            "She hopes to read more by this author, the mayor said.",
            "Correction: an earlier version of this article named the wrong island.",
        ],
    ),
    Block(
        id="authors/tag-list",
        reason="It lists the page's tags and categories.",
        openers=TAG_LISTS,
        items="words",
        where=("tail",),
        most=20,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦Tags\n\nboats\n\nislands⟧",
            f"{_ARTICLE}\n\n⟦Filed Under:\n- Harbour\n- News⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nTags\n\n{_MORE}",
            f"Tags\n\nboats\n\n{_ARTICLE}",
            "3\nTags\nA wall for the harbour\nSay yes\nSay no\nSay nothing\nWho asks\nWho pays",
        ],
    ),
    Phrases(
        id="authors/word",
        reason="It is the label of a date, a tag or a name, beside other cruft.",
        phrases=WORDS,
        weak=True,
        longest=40,
        removes=[
            f"{_ARTICLE}\n\n⟦Reading time⟧",
            f"{_ARTICLE}\n\n⟦Published\nLast updated⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nNotes by the editor\n\n{_MORE}",
            f"{_ARTICLE}\n\nKeywords\n\n{_MORE}",
        ],
    ),
    Labels(
        id="authors/tags",
        reason="It lists the page's tags and categories.",
        labels=TAGS,
        # What is tagged is named; a phrase that begins with a small word tells something.
        rest=(
            r"(?!(?:.*,\s)?(?-i:an?|the|under|over|up|less|more|for|with|ein|eine|der|die|das|bis|unter|über|un|une"
            r"|el)\s)"
            r"[^.!?=|]{2,200}$"
        ),
        longest=240,
        where=("head", "tail"),
        removes=[
            "Tags: boats, harbour, islands",
            f"{_ARTICLE}\n\n⟦Filed under: News, Harbour⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nCategories: under 50 tons, over 50 tons, no load",
            f"{_ARTICLE}\n\nTag: a label on a sack, with the miller's name",
            "Tags: they tell a page what it is about. Nobody reads them.",
            "Categories of boats are many, and tags are few.",
        ],
    ),
    Labels(
        id="authors/editor",
        reason="It names who edited the text, not who wrote it.",
        labels=EDITORS,
        # Names, also of several with their own labels; a sentence has commas or a small word.
        rest=rf"(?-i:{_NAMED}(?:\s(?:{_NAMED}|[&|/-]|and|dan|và|und|y|e|и|та|ve)){{0,7}})"
        r"(?<![。！？.!?])[)）】\]>]?$",
        longest=60,
        where=("tail",),
        removes=[
            f"{_ARTICLE}\n\n⟦责任编辑：李明⟧",
            f"{_ARTICLE}\n\n⟦（编辑：李明 校对：王芳）⟧",
            f"{_ARTICLE}\n\n⟦Editor: Siti Laut⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n作者：李明",
            f"{_ARTICLE}\n\n编辑：这不是一份轻松的工作，他说。",
            f"{_ARTICLE}\n\nDirector: Ada Field\nEditor: Tom Roe\nMusic: Jo Low\nRunning time: 93 minutes",
        ],
    ),
    Line(
        id="authors/editor-han",
        reason="It names who edited the text, not who wrote it.",
        pattern=r"[（(【\[]?(?:(?:责任|責任|值班|核稿)?(?:编辑|編輯)|责编|責編|校对|校對|审核|審核|編集|校閲)"
        r"[\s/／・＝=|｜]{1,3}\p{Han}[\p{Han}・\s]{1,9}[)）】\]]?",
        words="责任 責任 值班 核稿 编辑 編輯 责编 責編 校对 校對 审核 審核 編集 校閲",
        language="zh",
        where=("tail",),
        longest=30,
        removes=[
            f"{_ARTICLE}\n\n⟦（编辑 李明）⟧",
            f"{_ARTICLE}\n\n⟦責任編輯／李明⟧",
            f"{_ARTICLE}\n\n⟦（編集・山田太郎）⟧",
        ],
        keeps=[f"{_ARTICLE}\n\n记者 李明", f"{_ARTICLE}\n\n编辑说，这座港口还要等两年。"],
    ),
    Labels(
        id="authors/source",
        # Off: an article's own list of sources has the same label, and a text keeps what says where it is from.
        enabled=False,
        reason="It names where the text was published first.",
        labels=SOURCES,
        rest=r"[^.!?。！？，,；;]{2,40}$",
        longest=60,
        where=("head", "tail"),
        removes=[
            f"{_ARTICLE}\n\n⟦来源：新海日报⟧",
            f"{_ARTICLE}\n\n⟦Источник: Морская газета⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n来源：他说，没有人知道。",
            f"{_ARTICLE}\n\nИсточник: старый колодец, из которого пили ещё деды.",
        ],
    ),
    Line(
        id="authors/checked",
        reason="It names who checked the text, not who wrote it.",
        pattern=r"(?:article |(?:medically|clinically|expert|technically) )?(?:reviewed|(?:edited (?:&|and) )?"
        r"fact[\s-]?checked|edited|approved|copy[\s-]?edited)\s?by:?\s(?-i:\p{Lu})[^!?:;]{2,90}",
        words="reviewed checked edited approved copyedited",
        where=("head", "tail"),
        longest=120,
        removes=[
            "Fact checked by Tom Roe",
            f"{_ARTICLE}\n\n⟦Reviewed by Jo Low, MD⟧",
        ],
        keeps=[
            "Edited by candle light, the book came out in May.",
            "Written by Ada Field",
        ],
    ),
    Line(
        id="authors/dated",
        reason="It says when the page was published or changed.",
        pattern=rf"(?:{_CHANGED}){_ON}{_DATE}(?:{_TIME})?(?:\s?[|·•,-]\s?{_READ})?\.?",
        words="#",
        weak=True,
        enabled=False,  # Many articles count the date of their last change as a part of them.
        longest=90,
        removes=[
            "Last updated on March 3, 2024 at 9:27 am",
            f"{_ARTICLE}\n\n⟦Updated: 12.03.2024⟧",
            "Aktualisiert am 3. März 2024",
            "Published May 02, 2024 07:44 PM IST",
        ],
        keeps=[
            "Correction, March 3, 2024: an earlier version of this article named the wrong island.",
            "Published in March 1924, the book sold nine copies.",
            "Published August 7, 2023 by Ada Field",
        ],
    ),
    Line(
        id="authors/filed",
        reason="It says when the page was published and where it is filed.",
        pattern=r"(?:(?:this|the) (?:entry|post|article) was (?:posted|published|written|filed)\b.{3,200}?"
        r"\b(?:filed under|tagged|bookmark the|permalink|follow any (?:responses|comments)|rss)\b"
        r"|(?:dieser|der) (?:beitrag|eintrag|artikel) wurde\b.{0,160}?\b(?:veröffentlicht|geschrieben|erstellt"
        r"|gepostet)\b"
        r".{0,200}?\b(?:abgelegt|verschlagwortet|permalink|permanentlink|rss|lesezeichen)\b"
        r"|(?:cet(?:te)?|ce) (?:article|entrée|billet) (?:a été publiée?|a été postée?)\b.{3,200}?"
        r"\b(?:permalien|marquée?|étiquetée?|signets?|rss|flux)\b"
        r"|esta entrada (?:fue|ha sido|se) public\w+\b.{3,200}?\b(?:etiquetad\w+|enlace permanente|marcadores|rss)\b"
        r"|questa voce è stata pubblicata\b.{3,200}?\b(?:contrassegnata|permalink|segnalib\w+|rss)\b"
        r"|est[ae] (?:entrada|post|publicação) foi (?:publicad|postad)[oa]\b.{3,200}?\b(?:marcad[oa]"
        r"|link permanente|rss)\b"
        r"|dit bericht (?:is|werd) geplaatst\b.{3,200}?\b(?:getagd|permalink|bladwijzer|rss)\b"
        r"|ten wpis został opublikowany\b.{3,200}?\b(?:otagowany|bezpośredniego odnośnika|rss)\b).*",
        words="posted published written filed beitrag eintrag artikel article entree billet entrada voce post"
        " publicacao "
        "bericht wpis",
        where=("head", "tail"),
        longest=600,
        removes=[
            "This entry was posted on Monday, March 4th, 2019 and is filed under Harbour. Bookmark the permalink.",
            f"{_ARTICLE}\n\n⟦Dieser Beitrag wurde am 4. März 2019 von Jens veröffentlicht und unter Hafen abgelegt.⟧",
            f"{_ARTICLE}\n\n⟦Esta entrada fue publicada en Puerto y etiquetada barcos. Guarda el enlace permanente.⟧",
        ],
        keeps=[
            "This article was published in March, and the mayor read it in April.",
            "Dieser Beitrag wurde am Montag von allen geschrieben, die auf dem Boot waren.",
        ],
    ),
    Line(
        id="authors/page-changed",
        reason="It says when the page was last changed.",
        pattern=r"(?:\S+\s-\s)?(?:created:?\s[\d\-./: apm]{6,30}\s?[|,–-]?\s)?(?:letzte (?:änderung"
        r"|bearbeitung)(?: dieser seite)?"
        r"|zuletzt (?:geändert|bearbeitet)|seite zuletzt geändert|(?:this )?page (?:was )?last (?:modified|edited)"
        r"|last (?:modified|edited)|dernière modification(?: de (?:la|cette) page)?|última modificación"
        r"|última modificação|ultima modifica|ostatnia modyfikacja|laatst gewijzigd)"
        rf"{_ON}{_DATE}(?:{_TIME})?(?:\s(?:by|von|durch|par|por|da)\s.{{2,40}})?\.?",
        words="anderung bearbeitung geandert bearbeitet modified edited updated modification modificacion modificacao "
        "modifica modyfikacja gewijzigd",
        where=("tail",),
        longest=120,
        removes=[
            f"{_ARTICLE}\n\n⟦Letzte Änderung: 14.02.2019⟧",
            f"{_ARTICLE}\n\n⟦This page was last modified on 3 March 2019⟧",
            f"{_ARTICLE}\n\n⟦boats.html - Created 03-10-2004 2:20pm - Last Modified: 03-10-2004 2:20pm⟧",
        ],
        keeps=[
            f"Letzte Änderung: 14.02.2019\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nLast modified in the spring of 1902, the pier still leans.",
        ],
    ),
    Line(
        id="authors/dated-category",
        reason="It gives the page's date and category.",
        pattern=rf"(?:[\p{{L}} ]{{0,16}}(?:date|datum|fecha|data)|posted|published|veröffentlicht)(?: on"
        rf"| am)?\s?:\s?{_DATE}"
        r"[\s,|·•/-]{1,5}(?:categor(?:y|ies)|kategorien?|catégories?|categorías?|categorias?|posted in"
        r"|section)\s?:\s?.{2,60}",
        words="category categories kategorie kategorien categoria categorias section",
        longest=140,
        removes=[
            "News date : 04/21/2022 Category : Harbour News",
            f"{_ARTICLE}\n\n⟦Datum: 04.03.2019 | Kategorie: Hafen⟧",
        ],
        keeps=["Date: the day of the trial. Category: boats under 50 tons.", "Category: boats under 50 tons"],
    ),
    Line(
        id="authors/reading-time",
        reason="It says how long the page takes to read.",
        pattern=rf"(?:[|·•-]\s?)?{_READ_DAY}(?:{_READ}|{_READ_LABEL}|{_READ_PL}|{_READ_MORE}|{_READ_ONE})|·\s?(?:[약約约]\s?)?\d+{_MINUTES}",
        words=(
            "read reading lesezeit lesedauer lecture lectura leitura lettura przeczytasz przeczytanie leestijd"
            " lastid læsetid"
            " lesetid lukuaika czytania cteni olvasasi citire αναγνωσης okuma чтения чтение читання baca đọc"
            " lezen leesduur lasning lasa læsning lesing lese luettava lectura citit olvasas olvasmany olvasnivalo"
            " αναγνωση διαβασμα διαβασματος читать читати membaca القراءة قراءة للقراءة تقرا مطالعه خواندن קריאה"
            " पढ़ें पढ़ने पाठ रीड रीडिंग 読め 読了 読む 읽는 읽기 阅读 閱讀 閲讀 读完 讀完"
            " lukemiseen zabere διαβαζεται okunur ler przeczytac 약 約 约"
        ),
        longest=60,
        removes=[
            "5 min read",
            "Reading time: 8 minutes",
            f"{_ARTICLE}\n\n⟦Lesezeit: 4 Minuten⟧",
            "Ten tekst przeczytasz w 4 minuty",
            "Время чтения: 4 мин",
            "Lästid: 4 minuter",
            "この記事は約5分で読めます。",
            "زمان مطالعه: ۵ دقیقه",
            "5 דקות קריאה",
            "本文约 1200 字，阅读时间 5 分钟",
            "Tiempo de lectura: < 1 minuto",
            "3. März4 Min. Lesezeit",
        ],
        keeps=[
            "It took him 5 minutes to read the letter.",
            "A 5 minute read before bed helps.",
            "这封信他读了 5 分钟才读完。",
            "Читать 5 минут перед сном полезно.",
        ],
    ),
    Shape(
        id="authors/hashtags",
        reason="It lists the page's tags.",
        find=hashtags,
        where=("tail",),
        longest=200,
        removes=[
            f"{_ARTICLE}\n\n⟦#boats #islands #ferry-line⟧",
            f"{_ARTICLE}\n\n⟦#船, #島⟧",
        ],
        keeps=[
            f"#boats #islands\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\n# Boats and islands",
            f"{_ARTICLE}\n\n#4 in a row",
            f"{_ARTICLE}\n\nTag it with #boats and #islands.",
        ],
    ),
    Line(
        id="authors/length",
        reason="It says how long the page is, and how long it takes to read.",
        pattern=_LENGTH,
        words=(
            "word words worter wort mots mot palabras palavras parole woorden ord sanaa słow slow slowa slov slova szo"
            " cuvinte λεξεισ kelime слов слова слово слів کلمه کلمات واژه מילים शब्द kata tu 字 文字 단어 자"
        ),
        longest=40,
        removes=[
            "1.4k words 7 mins",
            f"⟦730 Wörter | 4 Minuten⟧\n\n{_ARTICLE}",
            "2k palabras, 18 minutos",
            "12 минут · 2300 слов",
            "3.2k 字 11 分钟",
        ],
        keeps=[
            "300 words a minute",
            "She wrote 700 words in 7 minutes.",
            "400 words 7 pages",
        ],
    ),
    Inline(
        id="authors/reading-time-end",
        reason="It says how long the page takes to read, behind the byline.",
        pattern=rf"(?<=\p{{L}})\s*[|·•・—–]\s*{_READ}",
        words="read reading",
        at="end",
        longest=30,
        removes=[
            f"By Ada Field⟦ · 5 min read⟧\n\n{_ARTICLE}",
            f"By Ada Field⟦ | 12 minute read⟧\n\n{_ARTICLE}",
        ],
        keeps=[
            "Mar 3, 2024 | 4 min read\n\nBridge opens\n\nMar 2, 2024 | 2 min read\n\nFerry closes",
            "The whole thing is a 5 min read",
            "He called it “a long 12 minute read”.",
        ],
    ),
]
