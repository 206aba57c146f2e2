"""Tables of contents: headings printed once more above the text, and buttons that jump to them.

Not cruft: the contents of a book that an article describes, and a list of points that no heading takes up again.
"""

from cleaner.rule import Block, Line, Phrases

CONTENTS = {
    "en": """
        article contents
        article index
        article navigation
        article outline
        article table of contents
        blog contents
        chapters in this article
        collapse table of contents
        content index
        contents hide
        contents of this article
        contents of this page
        contents show
        contents toggle
        expand table of contents
        explore the contents
        guide contents
        hide contents
        hide table of contents
        in this article
        in this article you will find
        in this article you will learn
        in this article you'll find
        in this article you'll learn
        in this blog
        in this blog post
        in this chapter
        in this guide you'll find
        in this page
        in this piece
        in this post
        in this review
        in this story
        in this tutorial
        index of contents
        inside this article
        jump down to
        jump links
        jump right to
        jump straight to
        jump to section
        jump to the section
        jump to what you need
        navigate this article
        navigate this page
        on this page
        on this page hide
        on this page show
        on this page you'll find
        overview of contents
        page contents
        page contents hide
        page index
        page navigation
        page outline
        post contents
        post navigation table of contents
        quick jump
        quick jump to
        quick navigation
        quick table of contents
        section navigation
        sections in this article
        show contents
        show table of contents
        skip to section
        skip to the section
        table of content
        table of contents
        table of contents #
        table of contents ask anything
        table of contents close
        table of contents expand
        table of contents hide
        table of contents hide show
        table of contents show
        table of contents show hide
        table of contents toggle
        tables of contents
        the contents of this article
        toggle table of contents
        topics covered in this article
        topics in this article
        what this article covers
        what you'll find in this article
        what you'll learn in this article
        what's in this article
        what's in this guide
        what's in this post
        what's inside this article
        what's on this page
    """,
    "de": """
        artikelinhalt
        artikelübersicht
        auf dieser seite
        auf dieser seite finden sie
        auf dieser seite findest du
        das erwartet dich in diesem artikel
        das erwartet dich in diesem beitrag
        das erwartet sie in diesem artikel
        das lesen sie in diesem artikel
        direkt zum abschnitt
        hier geht es direkt zu
        in diesem artikel
        in diesem artikel erfahren sie
        in diesem artikel erfährst du
        in diesem artikel finden sie
        in diesem artikel findest du
        in diesem artikel geht es um
        in diesem artikel lesen sie
        in diesem beitrag
        in diesem beitrag erfahren sie
        in diesem beitrag erfährst du
        in diesem beitrag findest du
        in diesem blogbeitrag
        in diesem text
        inhalt auf dieser seite
        inhalt ausblenden
        inhalt des artikels
        inhalt dieser seite
        inhalt dieses artikels
        inhalt dieses beitrags
        inhalt einblenden
        inhalt verbergen
        inhalte auf dieser seite
        inhalte dieser seite
        inhalte im überblick
        inhalts-verzeichnis
        inhaltsangabe des artikels
        inhaltsübersicht
        inhaltsverzeichnis
        inhaltsverzeichnis anzeigen
        inhaltsverzeichnis ausblenden
        inhaltsverzeichnis einblenden
        inhaltsverzeichnis umschalten
        inhaltsverzeichnis verbergen
        schnelleinstieg
        schnellnavigation
        seiteninhalt
        springe zu
        springe zum abschnitt
        springen sie zu
        sprungmarken im artikel
        themen auf dieser seite
        themen im artikel
        themen in diesem artikel
        themen in diesem beitrag
        überblick über diesen artikel
        übersicht der inhalte
        übersicht des artikels
        was dich in diesem artikel erwartet
        was sie in diesem artikel erwartet
        zum abschnitt springen
        zum thema springen
    """,
    "fr": """
        afficher le sommaire
        afficher/masquer le sommaire
        au sommaire
        au sommaire de cet article
        contenu de cet article
        contenu de l'article
        contenu de la page
        contenus de l'article
        dans cet article
        dans cet article, vous trouverez
        dans cette page
        le sommaire
        le sommaire de cet article
        masquer le sommaire
        plan de l'article
        sommaire
        sommaire afficher
        sommaire de cet article
        sommaire de l'article
        sommaire de la page
        sommaire masquer
        sommaire toggle
        sur cette page
        table des matières
        table des matières afficher
        table des matières masquer
        vous trouverez dans cet article
    """,
    "es": """
        contenido de este artículo
        contenido de la página
        contenido del artículo
        contenido mostrar
        contenido ocultar
        contenidos de este artículo
        contenidos del artículo
        contenidos mostrar
        contenidos ocultar
        en esta nota
        en esta página
        en este artículo
        en este artículo encontrarás
        en este artículo verás
        en este post
        índice de contenido
        índice de contenidos
        índice de este artículo
        índice de la página
        índice del artículo
        ir a la sección
        mostrar índice
        navegación rápida
        ocultar índice
        qué encontrarás en este artículo
        saltar a la sección
        sumario del artículo
        tabla de contenido
        tabla de contenido ocultar
        tabla de contenidos
        tabla de contenidos alternar
        tabla de contenidos mostrar
        tabla de contenidos ocultar
        temas de este artículo
        temas en este artículo
    """,
    "pt": """
        conteúdo da página
        conteúdo deste artigo
        conteúdo do artigo
        conteúdos deste artigo
        índice de conteúdo
        índice de conteúdos
        índice deste artigo
        índice do artigo
        mostrar índice
        navegação rápida
        navegue pelo conteúdo
        navegue pelo post
        nesta matéria
        nesta página
        neste artigo
        neste artigo você encontrará
        neste artigo você vai ver
        neste conteúdo
        neste post
        neste texto
        o que você vai encontrar neste artigo
        o que você verá neste artigo
        ocultar índice
        pular para a seção
        sumário do artigo
        tabela de conteúdo
        tabela de conteúdos
        tópicos deste artigo
        você vai ver neste artigo
    """,
    "it": """
        contenuti dell'articolo
        contenuti della pagina
        contenuto dell'articolo
        in questa pagina
        in questo articolo
        in questo articolo parliamo di
        in questo articolo si parla di
        in questo post
        indice articolo
        indice contenuti
        indice dei contenuti
        indice dei contenuti mostra
        indice dei contenuti nascondi
        indice dell'articolo
        indice della pagina
        mostra indice
        nascondi indice
        navigazione rapida
        sommario dell'articolo
        su questa pagina
        tabella dei contenuti
        vai alla sezione
    """,
    "nl": """
        artikelinhoud
        ga direct naar
        ga snel naar
        in deze blog
        in dit artikel
        in dit artikel lees je
        in dit bericht
        inhoud van deze pagina
        inhoud van dit artikel
        inhoud verbergen
        inhoudsopgave
        inhoudsopgave tonen
        inhoudsopgave verbergen
        inhoudstafel
        op deze pagina
        snel naar
        snelnavigatie
        spring naar
        toon inhoud
        verberg inhoudsopgave
    """,
    "sv": """
        dölj innehåll
        gå direkt till avsnitt
        hoppa till avsnitt
        i artikeln
        i den här artikeln
        i det här inlägget
        innehåll i artikeln
        innehåll på sidan
        innehållsförteckning
        innehållsöversikt
        på den här sidan
        på denna sida
        sidans innehåll
        snabbnavigering
        visa innehållsförteckning
    """,
    "da": """
        artiklens indhold
        gå direkte til
        gå til afsnit
        hop til afsnit
        i artiklen
        i denne artikel
        indhold i artiklen
        indhold på siden
        indholdsfortegnelse
        indholdsoversigt
        på denne side
        sidens indhold
        skjul indhold
        spring til afsnit
        vis indholdsfortegnelse
    """,
    "nb": """
        artikkelens innhold
        gå direkte til
        gå til avsnitt
        hopp til avsnitt
        i artikkelen
        i denne artikkelen
        innhold i artikkelen
        innhold på siden
        innholdsfortegnelse
        innholdsoversikt
        på denne siden
        sidens innhold
        skjul innhold
        vis innholdsfortegnelse
    """,
    "fi": """
        artikkelin sisältö
        hyppää kohtaan
        näytä sisällys
        näytä sisällysluettelo
        piilota sisällysluettelo
        siirry kohtaan
        siirry osioon
        sisällys
        sisällysluettelo
        sivun sisältö
        tällä sivulla
        tässä artikkelissa
        tässä jutussa
        tässä kirjoituksessa
    """,
    "pl": """
        na tej stronie
        pokaż spis treści
        przejdź do sekcji
        przejdź od razu do
        rozwiń spis treści
        spis tresci
        spis treści artykułu
        spis treści pokaż
        spis treści ukryj
        szybka nawigacja
        treść artykułu
        ukryj spis treści
        w artykule
        w tekście przeczytasz
        w tym artykule
        w tym artykule dowiesz się
        w tym artykule przeczytasz
        w tym wpisie
        z artykułu dowiesz się
        z tego artykułu dowiesz się
        zawartość artykułu
        zwiń spis treści
    """,
    "cs": """
        co se dozvíte v článku
        co se v článku dozvíte
        co v článku najdete
        na této stránce
        obsah článku
        obsah skrýt
        obsah stránky
        obsah zobrazit
        přejít na sekci
        rychlá navigace
        skrýt obsah
        v článku najdete
        v článku se dozvíte
        v tomto článku
        v tomto článku najdete
        v tomto článku se dozvíte
        zobrazit obsah
    """,
    "hu": """
        a cikk tartalma
        a cikkben
        a tartalomból
        az oldal tartalma
        ebben a bejegyzésben
        ebben a cikkben
        ezen az oldalon
        gyors navigáció
        tartalom elrejtése
        tartalom megjelenítése
        tartalomjegyzék
        tartalomjegyzék elrejtése
        tartalomjegyzék megjelenítése
        ugrás a fejezethez
    """,
    "ro": """
        arată cuprinsul
        ascunde cuprinsul
        conținutul articolului
        cuprins
        cuprins articol
        cuprinsul articolului
        din acest articol vei afla
        în acest articol
        în acest articol vei afla
        în acest material
        navigare rapidă
        pe această pagină
        sari la secțiune
        sumar articol
        tabel de conținut
        tabla de materii
    """,
    "el": """
        απόκρυψη περιεχομένων
        γρήγορη πλοήγηση
        εμφάνιση περιεχομένων
        μετάβαση στην ενότητα
        περιεχόμενα άρθρου
        περιεχόμενα σελίδας
        πίνακας περιεχομένων
        σε αυτή τη σελίδα
        σε αυτή την σελίδα
        σε αυτό το άρθρο
        στο άρθρο αυτό
        τα περιεχόμενα του άρθρου
    """,
    "tr": """
        bölüme git
        bu içerikte
        bu makalede
        bu sayfada
        bu yazıda
        bu yazıda neler var
        bu yazımızda
        bu yazının içeriği
        hızlı gezinme
        içerik tablosu
        içindekiler
        içindekiler gizle
        içindekiler göster
        içindekiler tablosu
        makale içeriği
        yazı içeriği
        yazının içeriği
    """,
    "ru": """
        быстрая навигация
        в этой публикации
        в этой статье
        в этом материале
        из статьи вы узнаете
        из этой статьи вы узнаете
        на этой странице
        навигация по статье
        навигация по странице
        оглавление
        перейти к разделу
        показать оглавление
        показать содержание
        скрыть оглавление
        скрыть содержание
        содержание показать
        содержание скрыть
        содержание статьи
        содержание страницы
        что в статье
    """,
    "uk": """
        в цій статті
        зміст показати
        зміст приховати
        зміст статті
        зміст сторінки
        на цій сторінці
        навігація по статті
        навігація по сторінці
        перейти до розділу
        показати зміст
        приховати зміст
        сховати зміст
        у цьому матеріалі
        у цій статті
        швидка навігація
    """,
    "ar": """
        إخفاء المحتويات
        إظهار المحتويات
        انتقل إلى القسم
        جدول المحتويات
        عرض المحتويات
        عناصر المقال
        فهرس المحتويات
        فهرس المقال
        فهرس الموضوعات
        في هذا المقال
        في هذه الصفحة
        في هذه المقالة
        قائمة المحتويات
        محتوى المقال
        محتويات الصفحة
        محتويات المقال
        محتويات المقالة
        محتويات الموضوع
    """,
    "fa": """
        آنچه خواهید خواند
        آنچه در این مطلب می‌خوانید
        آنچه در این مقاله می‌خوانید
        آنچه در این نوشته می‌خوانید
        جدول محتوا
        در این صفحه
        در این مطلب می‌خوانید
        در این مقاله
        در این مقاله می‌خوانید
        در این نوشته
        سرفصل‌های این مطلب
        سرفصل‌های مقاله
        عناوین این مطلب
        عناوین مقاله
        فهرست محتوا
        فهرست مطالب
        فهرست مقاله
        نمایش فهرست مطالب
    """,
    "he": """
        בכתבה זו
        במאמר זה
        בעמוד זה
        הסתר תוכן עניינים
        הצג תוכן עניינים
        מה במאמר
        מה תמצאו במאמר
        ניווט מהיר
        תוכן הכתבה
        תוכן המאמר
        תוכן העמוד
        תוכן העניינים
        תוכן עניינים
    """,
    "hi": """
        इस आर्टिकल में
        इस पृष्ठ पर
        इस पेज पर
        इस पोस्ट में
        इस लेख में
        कंटेंट टेबल
        विषय सूची
        विषय सूची छिपाएं
        विषय सूची दिखाएं
        विषय-सूची
        विषयसूची
        सामग्री तालिका
        सामग्री सूची
    """,
    "id": """
        daftar isi
        daftar isi artikel
        daftar isi sembunyikan
        daftar isi tampilkan
        dalam artikel ini
        di artikel ini
        di halaman ini
        isi artikel
        isi halaman
        isi konten
        lompat ke bagian
        navigasi cepat
        pada halaman ini
        sembunyikan daftar isi
        tampilkan daftar isi
    """,
    "vi": """
        ẩn mục lục
        bảng nội dung
        đi nhanh đến
        hiện mục lục
        mục lục
        mục lục bài viết
        mục lục nội dung
        nội dung bài viết
        nội dung chính của bài viết
        tóm tắt mục lục
        trên trang này
        trong bài này
        trong bài viết này
        xem nhanh
    """,
    "zh": """
        内容导航
        内容目录
        在本页
        收起目录
        文章导读目录
        文章目录
        显示目录
        本文内容
        本文包含
        本文导航
        本文目录
        本文要点目录
        本页内容
        本页目录
        隐藏目录
        页面内容
        內容導覽
        內容目錄
        收起目錄
        文章導覽目錄
        文章目錄
        文章重點目錄
        本文內容
        本文導覽
        本文目錄
        本文重點目錄
        本頁內容
        本頁目錄
        隱藏目錄
        頁面內容
        顯示目錄
    """,
    "ja": """
        このページの内容
        このページの目次
        この記事でわかること
        この記事の内容
        この記事の目次
        この記事を読むとわかること
        もくじ
        クリックできる目次
        コンテンツの目次
        タップできる目次
        ページ内リンク
        ページ内目次
        目次
        目次 表示
        目次 非表示
        目次を表示
        目次を閉じる
        目次を開く
        目次を隠す
        記事の内容目次
        記事の目次
    """,
    "ko": """
        글 목차
        글의 목차
        기사 목차
        내용 목차
        목차
        목차 닫기
        목차 보기
        목차 숨기기
        목차 열기
        목차 펼치기
        본문 목차
        이 글의 목차
        이 글의 순서
        이 기사에서
        이 문서의 내용
        이 페이지에서
        콘텐츠 목차
    """,
}

# Words that an article may have as a heading: they go only with the titles that come again.
MAYBE_CONTENTS = {
    "en": """
        content
        contents
        quick access
        quick links
        toc
    """,
    "de": """
        gliederung
        inhalt
        inhalte
        schnellzugriff
    """,
    "fr": """
        accès direct
        accès rapide
        contenu
        contenus
    """,
    "es": """
        contenido
        contenidos
        índice
        sumario
    """,
    "pt": """
        acesso rápido
        conteúdo
        conteúdos
        sumário
    """,
    "it": """
        accesso rapido
        contenuti
        indice
        sommario
    """,
    "nl": """
        inhoud
    """,
    "sv": """
        innehåll
    """,
    "da": """
        indhold
    """,
    "nb": """
        innhold
    """,
    "fi": """
        sisältö
    """,
    "cs": """
        obsah
    """,
    "hu": """
        tartalom
    """,
    "ro": """
        conținut
    """,
    "el": """
        περιεχόμενα
    """,
    "tr": """
        konu başlıkları
    """,
    "ru": """
        содержание
    """,
    "uk": """
        зміст
    """,
    "ar": """
        المحتويات
        على هذه الصفحة
        محتويات
        محتويات هذه الصفحة
    """,
    "vi": """
        nội dung
        nội dung chính
    """,
    "zh": """
        内容
        目录
        內容
        目錄
    """,
    "he": """
        בדף זה
    """,
}

JUMP = {
    "en": """
        go to recipe
        go to the comments
        go to the recipe
        jump to recipe
        jump to recipe card
        jump to recipe jump to video
        jump to recipe pin recipe
        jump to recipe rate recipe
        jump to the comments
        jump to the recipe
        jump to video
        scroll to recipe
        skip to recipe
        skip to the recipe
        take me to the recipe
    """,
    "de": """
        direkt zum rezept
        springe zu rezept
        springe zum rezept
        springe zum video
        zum rezept
        zum rezept springen
        zum video springen
    """,
    "fr": """
        accéder à la recette
        aller à la recette
        aller directement à la recette
        passer à la recette
        voir la recette
    """,
    "es": """
        ir a la receta
        ir directo a la receta
        saltar a la receta
        ver receta
    """,
    "pt": """
        ir para a receita
        pular para a receita
        pular para receita
        saltar para a receita
    """,
    "it": """
        passa alla ricetta
        salta alla ricetta
        vai alla ricetta
    """,
    "nl": """
        direct naar het recept
        ga direct naar het recept
        ga naar het recept
        ga naar recept
        naar het recept
        spring naar recept
    """,
    "sv": """
        gå till receptet
        hoppa till receptet
    """,
    "da": """
        gå til opskrift
        gå til opskriften
        hop til opskrift
        hop til opskriften
    """,
    "nb": """
        gå til oppskrift
        gå til oppskriften
        hopp til oppskrift
        hopp til oppskriften
    """,
    "fi": """
        hyppää reseptiin
        siirry reseptiin
    """,
    "pl": """
        przejdź do przepisu
        skocz do przepisu
    """,
    "cs": """
        přejít k receptu
        přejít na komentáře
        přejít na recept
    """,
    "hu": """
        ugrás a hozzászólásokhoz
        ugrás a recepthez
        ugrás a receptre
    """,
    "ro": """
        mergi la rețetă
        sari la comentarii
        sari la rețetă
    """,
    "ru": """
        перейти к рецепту
    """,
    "uk": """
        перейти до коментарів
        перейти до рецепту
    """,
    "ja": """
        レシピへ
        レシピへジャンプ
        レシピへ移動
        目次に戻る
        目次へ
    """,
    "ko": """
        댓글로 이동
        레시피로 이동
    """,
}

# Characters. Longer texts are books, whose table of contents is their own; the longest article that had one on pages
# whose article is known was 40,000 long.
LONGEST_TEXT = 100_000

RULES = [
    Block(
        id="contents/table",
        reason="It is a table of contents, whose headings come again over their text.",
        openers=CONTENTS,
        items="contents",
        longest_text=LONGEST_TEXT,
        removes=[
            "⟦Table of Contents\nThe harbour\nThe ferry⟧\n\nThe harbour\n\nIt opened.\n\nThe ferry\n\nIt closed.",
            "⟦Inhaltsverzeichnis\nDer Hafen\nDie Fähre⟧\n\nDer Hafen\n\nEr öffnete.\n\nDie Fähre\n\nSie schloss.",
            "⟦On this page⟧\n\nThe harbour opened in 1902.",
        ],
        keeps=[
            "In this article of the treaty three harbours are named, and none of them is ours.",
            "The table of contents of his last book names eleven harbours.",
            "Le manuel du port.\n\nSommaire :\n\n — 1. Les deux bassins\n — 2. Les gardiens",
        ],
    ),
    Block(
        id="contents/heading",
        reason="It is a table of contents, whose headings come again over their text.",
        openers=MAYBE_CONTENTS,
        items="contents",
        longest_text=LONGEST_TEXT,
        where=("head",),
        alone=False,
        removes=[
            "⟦Contents\nThe harbour\nThe ferry⟧\n\nThe harbour\n\nIt opened.\n\nThe ferry\n\nIt closed.",
            "⟦Inhalt\nDer Hafen\nDie Fähre⟧\n\nDer Hafen\n\nEr öffnete.\n\nDie Fähre\n\nSie schloss.",
        ],
        keeps=[
            "Contents\n\nTwo lamps\nOne cable\nA manual",
            "Content\n\nThe harbour opened in 1902.",
            "The harbour opened in 1902, and the ferry, for which nobody had asked, two years later.\n\nContent",
        ],
    ),
    Phrases(
        id="contents/jump",
        reason="It jumps to a part of the page.",
        phrases=JUMP,
        removes=["⟦Jump to Recipe⟧\n\nThe soup is older than the harbour.", "⟦Zum Rezept springen⟧"],
        keeps=["Jump to the recipe's third step if the stock is ready.", "Zum Rezept gehört ein guter Fisch."],
    ),
    Line(
        id="contents/jump-line",
        reason="It jumps to parts of the page.",
        pattern=(
            r"(?:[↓⬇▼→\s]|jump to:?|skip to:?|go to:?)++"
            r"(?:recipe|video|ingredients|instructions|comments|print recipe)"
            r"(?:[\s|·•/,&↓⬇-]*+(?:and )?(?:jump to |skip to |go to )?"
            r"(?:recipe|video|ingredients|instructions|comments|tips|faqs?|(?:print|pin)(?: recipe)?))*+[\s↓⬇▼]*+"
        ),
        words="recipe video ingredients comments",
        language="en",
        longest=80,
        removes=["⟦↓ Jump to Recipe ↓⟧", "⟦Jump to: Recipe | Video | Comments⟧"],
        keeps=["Recipe", "Go to comments on page two for the rest of the quarrel."],
    ),
]
