"""Buttons under a teaser, or over text that the page folds away: they lead on to a whole article.

Not cruft: a sentence that tells what to read, and where.
"""

from cleaner.rule import Phrases

BUTTONS = {
    "en": """
        please scroll to the right for more info
        scroll right for more
        scroll right to see more
        scroll to the right for more
        click here to continue reading
        click here to read more
        click here to read the full article
        click here to read the full story
        click to continue reading
        click to read more
        continue reading
        continue reading the article
        continue reading this article
        continue reading this post
        continue reading this story
        continue reading with a free account
        continue to full article
        continue to read
        expand to continue reading
        expand to read more
        go to article
        go to full article
        go to the article
        go to the full article
        keep reading below
        open the article
        read all about it
        read article
        read blog post
        read full blog
        read full blog post
        read full news
        read full post
        read in full
        read more
        read more about this article
        read more about this post
        read more about this story
        read more articles on our blog
        read more below
        read more detail
        read more details
        read more in our blog
        read more less
        read more now
        read more on our blog
        read more read less
        read more show less
        read now
        read post
        read story
        read the article
        read the blog
        read the blog post
        read the complete article
        read the entire article
        read the entire post
        read the entire story
        read the full article
        read the full article here
        read the full blog
        read the full blog post
        read the full news
        read the full post
        read the full post here
        read the full review
        read the full story
        read the full story here
        read the post
        read the rest
        read the rest of the article
        read the rest of the story
        read the rest of this article
        read the rest of this entry
        read the rest of this post
        read the rest of this story
        read the story
        read the whole article
        read the whole story
        see full article
        see full story
        show full article
        show full text
        swipe for more
        tap to continue reading
        tap to read
        tap to read more
        to continue reading
        view full article
        view full post
        view full story
        view the full article
        view the full story
        read the article here
        read full article here
        read the original article
        read the original story
        read the original
        read the original here
        read the original post
        for the full article
        for the full article click here
        for the full story click here
        go to the original article
        for the full article, click here
        for the full story, click here
        source link
    """,
    "de": """
        artikel lesen
        artikel weiterlesen
        beitrag lesen
        den ganzen artikel lesen
        den ganzen beitrag lesen
        den kompletten artikel lesen
        den vollständigen artikel lesen
        den vollständigen beitrag lesen
        ganzen artikel anzeigen
        ganzen artikel lesen
        ganzen beitrag lesen
        ganzen text lesen
        gesamten artikel lesen
        gesamten beitrag lesen
        hier geht es weiter
        hier geht es zum artikel
        hier geht es zum vollständigen artikel
        hier geht's weiter
        hier klicken und weiterlesen
        hier klicken, um alle nachrichten zu lesen
        hier mehr lesen
        hier weiter lesen
        hier weiterlesen
        jetzt lesen
        klicken sie hier, um weiterzulesen
        kompletten artikel lesen
        kompletten beitrag lesen
        lesen sie den ganzen artikel
        lesen sie den gesamten artikel
        lesen sie den vollständigen artikel
        lesen sie weiter
        lies den ganzen artikel
        lies weiter
        mehr im artikel
        mehr laden
        nach unten scrollen, um weiterzulesen
        originalartikel lesen
        text weiterlesen
        vollständigen artikel anzeigen
        vollständigen artikel lesen
        vollständigen beitrag lesen
        weiter lesen
        weiter zum artikel
        weiter zum beitrag
        weiterlesen
        weiterlesen auf der nächsten seite
        zum artikel
        zum beitrag
        zum blogbeitrag
        zum ganzen artikel
        zum kompletten artikel
        zum originalartikel
        zum originalbeitrag
        zum vollständigen artikel
    """,
    "fr": """
        accéder à l'article
        afficher l'article
        afficher la suite
        consulter l'article
        continuer à lire
        continuer la lecture
        découvrir l'article
        découvrir la suite
        en lire plus
        lire cet article
        lire davantage
        lire l'article complet
        lire l'article en entier
        lire l'article entier
        lire l'intégralité de l'article
        lire la suite
        lire le billet
        lire le post
        lire plus
        lisez la suite
        pour lire la suite
        poursuivre la lecture de l'article
        suite de l'article
        voir l'article complet
        voir la suite
        lire l'article original
        lire l'article d'origine
        voir l'article original
        cliquez ici pour lire toutes les actualités
        voir l'article dans son intégralité
        lire l'article dans son intégralité
    """,
    "es": """
        abrir artículo
        clic aquí para leer más
        continuar con la lectura
        continuar leyendo
        haga clic aquí
        haz clic aquí
        haz clic aquí para leer más
        haz clic aquí para leer todas las noticias
        leer artículo
        leer artículo completo
        leer completo
        leer el artículo
        leer el artículo completo
        leer el artículo original
        leer el resto
        leer el resto de la entrada
        leer entrada
        leer entrada completa
        leer esta nota
        leer la nota
        leer la nota completa
        leer la noticia completa
        leer mas
        leer más aquí
        leer nota
        leer nota completa
        leer noticia
        leer noticia completa
        leer texto completo
        leer todo
        seguir leyendo
        ver artículo completo
        ver artículo original
        ver la nota completa
        ver la noticia completa
        ver nota completa
        ver noticia completa
        ver texto completo
    """,
    "pt": """
        clique aqui e leia mais
        clique aqui para ler
        clique aqui para ler mais
        continuar a ler
        continuar leitura
        continuar lendo
        continue a leitura
        continue lendo
        leia a matéria original
        leia a íntegra
        leia mais
        leia na íntegra
        leia o artigo original
        leia o texto completo
        ler artigo
        ler artigo completo
        ler mais
        ler matéria
        ler matéria completa
        ler notícia
        ler notícia completa
        ler o artigo
        ler o artigo completo
        ler o resto
        ler post completo
        ler tudo
        ver artigo completo
        ver artigo original
        ver matéria completa
    """,
    "it": """
        clicca qui per continuare a leggere
        clicca qui per leggere
        clicca qui per leggere l'articolo completo
        clicca qui per leggere l'intero articolo
        clicca qui per leggere tutte le notizie
        clicca qui per leggere tutte le notizie *
        continua a leggere
        continua a leggere l'articolo
        continua la lettura dell'articolo
        leggi articolo
        leggi di più
        leggi il resto
        leggi il seguito
        leggi l'articolo intero
        leggi l'articolo originale
        leggi l'intero articolo
        leggi la notizia intera
        leggi la storia
        leggi news
        leggi tutta la notizia
        leggi tutto
        leggi tutto l'articolo
        prosegui la lettura
        vai all'articolo
        vai all'articolo originale
        vai alla notizia
        visualizza articolo
        continua la lettura della notizia
    """,
    "nl": """
        Tekst gaat door onder de foto
        Tekst gaat door onder de video
        artikel lezen
        bekijk het artikel
        bekijk het hele artikel
        bericht bekijken
        klik hier om verder te lezen
        lees alles
        lees artikel
        lees bericht
        lees het artikel
        lees het bericht
        lees het gehele artikel
        lees het hele artikel
        lees het hele bericht
        lees het hele verhaal
        lees het oorspronkelijke artikel
        lees het originele artikel
        lees het volledige artikel
        lees meer
        lees verder
        lees verder onder de afbeelding
        lees verder onder de foto
        lees verder onder de tweet
        lees verder onder de video
        lees volledig artikel
        naar artikel
        naar het artikel
        tekst gaat verder onder de afbeelding
        tekst gaat verder onder de foto
        tekst gaat verder onder de video
        tekst loopt door onder de foto
        volledig artikel lezen
    """,
    "sv": """
        Artikeln fortsätter nedan
        artikeln fortsätter nedanför bilden
        artikeln fortsätter under bilden
        fortsätt läs
        fortsätt läsa
        fortsätt läsningen
        fortsätt till artikeln
        klicka här för att läsa mer
        läs artikel
        läs hela
        läs hela debattartikeln
        läs hela debattartikeln här
        läs hela inlägget
        läs hela inlägget här
        läs inlägget
        läs mer
        läs mera
        läs nyheten
        läs originalartikeln
        till artikeln
        visa hela artikeln
    """,
    "da": """
        artiklen fortsætter efter billedet
        artiklen fortsætter under billedet
        artiklen fortsætter under videoen
        fortsæt læsning
        fortsæt med at læse
        fortsæt til artiklen
        gå til artikel
        gå til artiklen
        klik her for at læse mere
        læs artikel
        læs den originale artikel
        læs hele indlægget
        læs hele nyheden
        læs indlæg
        læs mere
        læs nyheden
        læs originalartiklen
        læs resten
        læs videre
        se hele artiklen
        til artiklen
        vis hele artiklen
    """,
    "nb": """
        artikkelen fortsetter under bildet
        artikkelen fortsetter under videoen
        fortsett å lese
        fortsett lesingen
        gå til artikkelen
        gå til saken
        klikk her for å lese mer
        les artikkel
        les hele innlegget
        les innlegget
        les mer
        les resten
        les videre
        saken fortsetter under bildet
        saken fortsetter under videoen
        se hele saken
        til artikkelen
        til saken
        vis hele saken
        les originalartikkelen
        les originalsaken
    """,
    "fi": """
        avaa artikkeli
        jatka lukemista
        juttu jatkuu kuvan alla
        juttu jatkuu videon alla
        lue alkuperäinen artikkeli
        lue alkuperäinen juttu
        lue artikkeli
        lue koko artikkeli
        lue koko kirjoitus
        lue koko teksti
        lue koko uutinen
        lue lisää
        lue loput
        näytä koko artikkeli
        siirry artikkeliin
    """,
    "pl": """
        cały artykuł
        czytaj artykuł
        czytaj całość
        czytaj cały artykuł
        czytaj dalej
        czytaj oryginalny artykuł
        czytaj więcej
        czytaj wpis
        dalsza część artykułu pod wideo
        dalsza część tekstu pod wideo
        idź do oryginalnego materiału
        kontynuuj czytanie
        przeczytaj artykuł
        przeczytaj cały artykuł
        przejdź do artykułu
        przejdź do oryginalnego artykułu
        przejdź do oryginału
        rozwiń artykuł
        zobacz całość
        zobacz cały artykuł
    """,
    "cs": """
        celý článek
        celý text
        číst celé
        číst celý článek
        číst článek
        číst dál
        číst dále
        číst více
        článek pokračuje pod videem
        pokračování článku
        pokračovat v článku
        pokračovat ve čtení
        přečíst celý článek
        přečíst článek
        přečíst více
        přečtěte si celý článek
        přejít na článek
        text pokračuje pod fotografií
        zobrazit celý článek
        Čtěte dál
        přečíst původní článek
        celý článek zde
        celý článek najdete zde
    """,
    "hu": """
        a cikk folytatása
        a teljes cikk elolvasása
        bővebben
        cikk elolvasása
        elolvasom
        olvasás folytatása
        olvass tovább
        olvassa el
        olvassa tovább
        teljes cikk
        tovább a cikkhez
        tovább a cikkre
        tovább a teljes cikkhez
        tovább olvasás
        tovább olvasom
        eredeti cikk elolvasása
        az eredeti cikk itt olvasható
        a teljes cikk itt olvasható
        a teljes cikk itt érhető el
    """,
    "ro": """
        citește articolul
        citește articolul complet
        citește articolul integral
        citește continuarea
        citește în continuare
        citește integral
        citeste mai departe
        citeşte mai mult
        citește mai multe
        citește știrea
        citește toată știrea
        citește tot
        citește totul
        citiți articolul complet
        citiți mai mult
        continuă citirea
        continuă lectura
        continuă să citești
        continuare articol
        vezi articolul
        vezi știrea
        vezi tot articolul
        citește articolul original
        vezi articolul original
        citește continuarea pe *
        citește continuarea aici
        citește știrea completă
        citește pe larg
        citește pe larg aici
        continuarea articolului pe pagina următoare
        continuarea pe pagina următoare
        continuarea aici
        continuarea în pagina următoare
    """,
    "el": """
        δείτε όλο το άρθρο
        δείτε το άρθρο
        διάβασε όλο το άρθρο
        διάβασε περισσότερα
        διάβασε τη συνέχεια
        διαβάστε ολόκληρο το άρθρο
        διαβάστε περισσότερα
        διαβάστε τη συνέχεια
        διαβάστε το άρθρο
        διαβάστε το πλήρες άρθρο
        η συνέχεια του άρθρου
        συνέχεια ανάγνωσης
        συνεχίστε να διαβάζετε
        συνεχίστε την ανάγνωση
        διαβάστε το αρχικό άρθρο
        διαβάστε το πρωτότυπο άρθρο
        συνέχεια εδώ
        διαβάστε τη συνέχεια εδώ
        διαβάστε τη συνέχεια στο *
        διαβάστε περισσότερα στο *
        διαβάστε ολόκληρο το άρθρο εδώ
        η συνέχεια εδώ
        η συνέχεια στο *
        δείτε αναλυτικά εδώ
        συνεχίστε την ανάγνωση του
    """,
    "tr": """
        Okumaya devam
        detaylar için
        detaylar için tıklayın
        detaylar için tıklayınız
        detaylı bilgi için tıklayın
        detaylı bilgi için tıklayınız
        devamı
        devamı için tıklayın
        devamını gör
        devamını göster
        devamını oku
        devamını okuyun
        haberi oku
        haberin detayları için tıklayın
        haberin devamı
        haberin devamı için
        haberin devamı için tıklayın
        haberin devamı için tıklayınız
        haberin devamını oku
        haberin kaynağı için tıklayın
        haberin orijinali için tıklayın
        haberin tamamı
        haberin tamamı için tıklayın
        haberin tamamını oku
        haberin tamamını okumak için tıklayın
        okumaya devam edin
        okumaya devam et
        tamamını gör
        tamamını oku
        tümünü oku
        yazının devamı
        yazının devamı için tıklayın
        yazının devamını oku
        yazının tamamını oku
        yazıyı oku
    """,
    "ru": """
        открыть статью
        перейти к материалу
        перейти к статье
        подробнее в статье
        показать полностью
        продолжение в источнике
        продолжить чтение
        прочитать полностью
        прочитать статью
        читайте подробнее
        читайте полностью
        читать больше
        читать в источнике
        читать в оригинале
        читать весь текст
        читать всю статью
        читать далее
        читать дальше
        читать материал
        читать оригинал
        читать подробнее
        читать полностью
        читать полный текст
        читать продолжение
        читать статью
        читать статью полностью
        читать целиком
    """,
    "uk": """
        відкрити статтю
        перейти до матеріалу
        перейти до статті
        показати повністю
        продовжити читання
        прочитати повністю
        прочитати статтю
        читайте докладніше
        читайте повністю
        читати більше
        читати в оригіналі
        читати весь текст
        читати далі
        читати детальніше
        читати матеріал
        читати новину
        читати оригінал
        читати повний текст
        читати повністю
        читати статтю
        читати у джерелі
    """,
    "ar": """
        استكمال القراءة
        اقرأ الخبر كاملا
        إقرأ المزيد
        اقرأ المقال
        اقرأ المقال كاملا
        اقرأ بقية المقال
        اقرأ كامل المقال
        اقرأ كل المقال
        أكمل القراءة
        أكمل قراءة المقال
        تابع القراءة
        تابع قراءة المقال
        تكملة القراءة
        عرض المقال
        قراءة المزيد
        قراءة المقال
        قراءة بقية المقال
        لقراءة المزيد
        متابعة القراءة
        متابعة قراءة
        مواصلة القراءة
        اقرأ المقال الأصلي
        قراءة الخبر من المصدر
        قراءة المقال من المصدر
        المصدر الأصلي للخبر
    """,
    "fa": """
        ادامه خبر
        ادامه خواندن
        ادامه مطالعه
        ادامه مطلب
        ادامه مقاله
        ادامه نوشته
        ادامه ی مطلب
        ادامه‌ی مطلب
        خواندن ادامه
        خواندن ادامه مطلب
        خواندن بیشتر
        خواندن متن کامل
        خواندن مطلب
        خواندن مقاله
        متن کامل
        متن کامل خبر
        متن کامل را بخوانید
        مشاهده ادامه مطلب
        مشاهده مطلب
    """,
    "he": """
        המשיכו לקרוא
        המשך לכתבה
        המשך לקרוא
        המשך קריאה
        להמשיך לקרוא
        להמשך קריאה
        להמשך קריאה לחצו כאן
        לידיעה המלאה
        לידיעה המלאה לחצו כאן
        לכתבה
        לכתבה המלאה
        לכתבה המלאה לחצו כאן
        לכתבה המקורית
        למאמר המלא
        למאמר המקורי
        לפוסט המלא
        לקריאה מלאה
        לקריאה נוספת
        לקריאת הידיעה המלאה
        לקריאת הכתבה
        לקריאת הכתבה המלאה
        לקריאת המאמר
        לקריאת המאמר המלא
        קרא את המאמר
        קרא עוד
        קראו את הכתבה המלאה
        קראו עוד
        קראי עוד
    """,
    "hi": """
        अधिक पढ़ें
        आगे पढ़े
        आगे पढ़ें
        और अधिक पढ़ें
        और पढ़े
        और पढ़ें
        पढ़ना जारी रखें
        पढ़ें पूरी खबर
        पूरा पढ़ें
        पूरा लेख पढ़ें
        पूरी खबर पढ़ें
        पूरी खबर यहां पढ़ें
        पूरी ख़बर पढ़ें
        पूरी स्टोरी पढ़ें
        विस्तार से पढ़ें
    """,
    "id": """
        Baca lebih
        baca artikel
        baca artikel asli
        baca artikel lengkapnya di sini
        baca berita
        baca berita selengkapnya
        baca berita selengkapnya di sini
        baca detail
        baca lagi
        baca lanjut
        baca lebih lanjut
        baca lengkap
        baca selanjutnya di halaman berikutnya
        baca selengkapnya
        baca selengkapnya di halaman berikutnya
        baca selengkapnya di halaman selanjutnya
        baca semua
        baca seterusnya
        berlanjut ke halaman berikutnya
        bersambung ke halaman berikutnya
        gulir untuk melanjutkan
        klik di sini untuk membaca selengkapnya
        klik halaman berikutnya
        klik halaman selanjutnya
        klik untuk baca
        lanjut baca
        lanjut ke halaman selanjutnya
        lanjut membaca
        lanjutkan baca
        lanjutkan membaca
        lanjutkan membaca artikel ini
        lihat artikel
        lihat selengkapnya
        selengkapnya
        teruskan membaca
    """,
    "vi": """
        đọc bài
        đọc bài viết
        đọc chi tiết
        đọc tiếp
        đọc toàn bộ bài viết
        đọc toàn văn
        nhấn để đọc tiếp
        tiếp tục đọc
        xem bài viết
        xem chi tiết
        xem đầy đủ
        xem tiếp
        xem toàn bộ bài viết
        đọc bài gốc
        xem bài gốc
        link bài gốc
        đọc thêm tại đây
        xem thêm tại đây
        xem chi tiết tại đây
        đọc bài gốc tại đây
        link gốc
        xem link gốc
    """,
    "zh": """
        余下全文
        加载全文
        展开全文
        展开剩余
        展开阅读全文
        显示全文
        查看全文
        查看原文
        点击查看全文
        点击查看原文
        点击查看更多
        点击阅读全文
        点击阅读原文
        继续阅读
        阅读全文
        阅读原文
        阅读更多
        阅读更多内容
        阅读更多文章
        阅读详情
        了解更多內容
        展開全文
        文章未完,請繼續閱讀
        看全文
        看更多
        看更多內容
        繼續看
        繼續觀看
        繼續閱讀
        閱讀全文
        閱讀原文
        閱讀文章
        閱讀更多
        閱讀更多內容
        顯示全文
        點我看更多
        點擊查看更多
        點擊看全文
        點擊閱讀全文
        閱讀本文
        阅读本文
    """,
    "ja": """
        この投稿を読む
        この続きを読む
        この記事の続きを読む
        この記事を読む
        さらに読み込む
        つづきを読む
        もっと読む
        下にスクロールして続きを読む
        元の記事を読む
        元記事を読む
        全文を表示
        全文を読む
        全文表示
        本文を読む
        次のページに続く
        次のページへ続く
        次ページに続く
        次ページは
        続きはこちら
        続きをよむ
        続きを表示
        続きを見る
        続きを読む
        記事の続きを読む
        記事を読む
        記事全文
        記事全文を読む
        詳しく読む
    """,
    "ko": """
        계속 읽기
        계속읽기
        기사 더 보기
        기사 더보기
        기사 보기
        기사 원문 보기
        기사 전문 보기
        기사 전체 보기
        기사 전체보기
        기사보기
        더 읽기
        더읽기
        본문 더보기
        본문 보기
        원문 보기
        이어서 보기
        전문 보기
        전체 기사 보기
        펼쳐보기
    """,
}


RULES = [
    Phrases(
        id="buttons/read-on",
        reason="It is a button that leads on to a whole article.",
        phrases=BUTTONS,
        removes=[
            "The harbour closed in 2001.\n⟦Read more »⟧\nThe pier is still there.",
            "⟦Weiterlesen⟧",
            "⟦Lire la suite…⟧",
            "⟦続きを読む⟧",
        ],
        keeps=[
            "Read more about the harbour in the town's own archive, which opens on Mondays.",
            "Continue reading until the needle stops.",
        ],
    ),
]
