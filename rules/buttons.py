"""Buttons that lead on: to a whole article, to more articles, to more of anything.

Not cruft: "Learn more" in the text of a page about goods or services, which is why such words go only beside other
cruft.
"""

import re
from collections.abc import Iterator

from cleaner.rule import LONG_TEXT, DocumentLines, Find, Inline, Labels, Line, Phrases, Shape

# Buttons under a teaser, or over text that the page folds away.
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

# The words of such a button that, before a colon, announce another article.
READ_MORE = {
    "de": """
        hier weiterlesen
        jetzt weiterlesen
        weiter lesen
        weiterlesen
    """,
    "fr": """
        en lire plus
        lire la suite
        lire plus
    """,
    "es": """
        continuar leyendo
        leer mas
        leer más
        leer nota
        leer nota completa
        leer noticia
        seguir leyendo
    """,
    "pt": """
        continue lendo
        leia mais
        ler mais
    """,
    "it": """
        continua a leggere
        leggi di più
        leggi tutto
    """,
    "nl": """
        lees het artikel
        lees meer
        lees verder
    """,
    "sv": """
        läs mer
        läs mera
    """,
    "da": """
        læs mere
        læs videre
    """,
    "nb": """
        les mer
        les videre
    """,
    "fi": """
        jatka lukemista
        lue lisää
    """,
    "pl": """
        czytaj dalej
        czytaj więcej
    """,
    "cs": """
        číst dále
        číst více
    """,
    "hu": """
        bővebben
        olvass tovább
    """,
    "ro": """
        citeste mai mult
        citește mai mult
        citește mai multe
    """,
    "el": """
        διάβασε περισσότερα
        διαβάστε περισσότερα
    """,
    "tr": """
        daha fazla oku
        devamını oku
        haberi oku
    """,
    "ru": """
        подробнее
        читать далее
        читать подробнее
    """,
    "uk": """
        детальніше
        читати більше
        читати далі
    """,
    "ar": """
        إقرأ المزيد
        اقرأ المزيد
        لقراءة المزيد
    """,
    "fa": """
        ادامه مطلب
        خواندن بیشتر
    """,
    "he": """
        קרא עוד
        קראו עוד
    """,
    "hi": """
        आगे पढ़ें
        और पढ़ें
        पूरी खबर पढ़ें
    """,
    "id": """
        baca selengkapnya
        selengkapnya
    """,
    "vi": """
        đọc tiếp
        xem chi tiết
    """,
    "zh": """
        查看更多
        阅读更多
        看更多
        閱讀更多
    """,
    "ja": """
        続きを読む
        もっと読む
    """,
    "ko": """
        더 읽기
        자세히 보기
    """,
}

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

# Buttons that pages about goods or services have in their text too.
WEAK_BUTTONS = {
    "en": """
        discover
        discover more
        expand
        explore
        explore all
        explore more
        explore now
        find out how
        find out more
        get more information
        know more
        learn how
        learn more
        learn more about this topic
        learn more about us
        learn more here
        learn more now
        less
        load more
        loading…
        loading more
        more
        more details
        more info
        more information
        read all
        read full article
        read full story
        read it here
        read it now
        read more reviews
        read our review
        read review
        see all
        see details
        see less
        see more
        see more in
        show all
        show less
        show more
        show more show less
        tell me more
        view
        view all
        view all results
        view all topics
        view article
        view less
        view more
        view post
        view story
        all posts
        newer
        older
    """,
    "de": """
        alle ansehen
        alle anzeigen
        alle themen
        alles anzeigen
        alles lesen
        ansehen
        artikel ansehen
        artikel anzeigen
        artikel aufrufen
        artikel öffnen
        beitrag ansehen
        beitrag anzeigen
        details
        entdecken
        erfahre mehr
        erfahren sie mehr
        jetzt ansehen
        jetzt entdecken
        jetzt mehr erfahren
        mehr
        mehr ansehen
        mehr anzeigen
        mehr dazu
        mehr details
        mehr entdecken
        mehr erfahren
        mehr informationen
        mehr infos
        mehr sehen
        mehr über uns
        weitere anzeigen
        weitere informationen
        weitere infos
        weitere links
        weniger
        weniger anzeigen
    """,
    "fr": """
        afficher moins
        afficher plus
        afficher tout
        continuer
        découvrir
        découvrir plus
        en savoir plus
        en voir plus
        plus
        plus d'informations
        plus d'infos
        plus de détails
        savoir plus
        tout afficher
        tout voir
        voir l'article
        voir les détails
        voir moins
        voir plus
        voir tous
        voir tout
    """,
    "es": """
        conoce más
        conocer más
        conozca más
        descubre más
        descubrir más
        más
        más detalles
        más info
        más información
        mostrar más
        mostrar menos
        mostrar todo
        quiero saber más
        saber más
        ver artículo
        ver detalles
        ver mas
        ver menos
        ver nota
        ver noticia
        ver todas
        ver todo
        ver todos
    """,
    "pt": """
        conheça mais
        descobrir mais
        descubra mais
        mais
        mais detalhes
        mais info
        mais informações
        mostrar mais
        mostrar menos
        mostrar tudo
        saber mais
        saiba mais
        veja mais
        ver artigo
        ver detalhes
        ver mais
        ver menos
        ver noticia
        ver todas
        ver todos
        ver tudo
    """,
    "it": """
        Di più
        altre informazioni
        altro
        continua
        maggiori informazioni
        mostra altro
        mostra di più
        mostra meno
        mostra tutti
        mostra tutto
        più informazioni
        scopri
        scopri di più
        scopri tutto
        ulteriori informazioni
        vedi altro
        vedi articolo
        vedi di più
        vedi tutte
        vedi tutti
        vedi tutto
    """,
    "nl": """
        alles bekijken
        bekijk alle
        bekijk alles
        bekijk artikel
        bekijk meer
        meer
        meer bekijken
        meer details
        meer info
        meer informatie
        meer tonen
        meer weergeven
        meer weten
        minder tonen
        ontdek
        ontdek meer
        toon alles
        toon meer
        toon minder
    """,
    "sv": """
        läs mer om oss
        mer
        mer info
        mer information
        se alla
        se fler
        se mer
        upptäck mer
        visa alla
        visa allt
        visa fler
        visa mer
        visa mindre
    """,
    "da": """
        find ud af mere
        mere
        mere info
        mere information
        opdag mere
        se alle
        se artikel
        se detaljer
        se flere
        se mere
        vis alle
        vis færre
        vis flere
        vis mere
        vis mindre
    """,
    "nb": """
        finn ut mer
        mer
        mer info
        mer informasjon
        oppdag mer
        se alle
        se detaljer
        se flere
        se mer
        vis alle
        vis færre
        vis flere
        vis mer
        vis mindre
    """,
    "fi": """
        katso kaikki
        katso lisää
        lisää
        lisätiedot
        lisätietoa
        lisätietoja
        lue lisää meistä
        näytä enemmän
        näytä kaikki
        näytä lisää
        näytä vähemmän
        tutustu lisää
    """,
    "pl": """
        dowiedz się więcej
        odkryj więcej
        pokaż mniej
        pokaż więcej
        pokaż wszystkie
        pokaż wszystko
        poznaj szczegóły
        rozwiń
        sprawdź
        szczegóły
        więcej
        więcej informacji
        zobacz artykuł
        zobacz szczegóły
        zobacz więcej
        zobacz wszystkie
        zwiń
    """,
    "cs": """
        další informace
        detail
        přečíst
        více
        více info
        více informací
        zjistit více
        zobrazit další
        zobrazit méně
        zobrazit více
        zobrazit vše
        zobrazit všechny
    """,
    "hu": """
        az összes megtekintése
        felfedezem
        folytatás
        kevesebb
        megnézem
        mutass többet
        összes megtekintése
        részletek
        több
        több információ
        tovább
        további információ
        további részletek
        tudj meg többet
        tudjon meg többet
        Még több
    """,
    "ro": """
        afișează mai mult
        află detalii
        află mai multe
        arată mai mult
        arată mai puțin
        descoperă
        descoperă mai mult
        detalii
        mai mult
        mai multe
        mai multe detalii
        mai multe informații
        vezi detalii
        vezi mai mult
        vezi mai multe
        vezi toate
        vezi tot
    """,
    "el": """
        δείτε λιγότερα
        δείτε όλα
        δείτε περισσότερα
        δες περισσότερα
        εμφάνιση λιγότερων
        εμφάνιση όλων
        εμφάνιση περισσότερων
        μάθετε περισσότερα
        περισσότερα
        περισσότερες πληροφορίες
        προβολή όλων
        προβολή περισσότερων
    """,
    "tr": """
        Daha fazla oku
        Gerisini oku
        daha az göster
        daha fazla
        daha fazla bilgi
        daha fazla bilgi edinin
        daha fazla göster
        daha fazla yükle
        daha fazlası
        daha fazlasını göster
        daha fazlasını öğrenin
        detaylar
        detaylı bilgi
        hepsini gör
        incele
        tümünü gör
        tümünü göster
    """,
    "ru": """
        подробнее
        больше
        больше информации
        далее
        детали
        еще
        подробности
        показать все
        показать меньше
        посмотреть все
        развернуть
        свернуть
        скрыть
        смотреть все
        узнать больше
        узнать подробнее
        читать
        читать еще
    """,
    "uk": """
        детальніше
        більше
        більше інформації
        далі
        деталі
        дивитися всі
        докладніше
        дізнатися більше
        згорнути
        подробиці
        показати все
        показати менше
        приховати
        розгорнути
        ще
        читати
        читати ще
    """,
    "ar": """
        اعرف المزيد
        التفاصيل
        المزيد
        المزيد من التفاصيل
        المزيد من المعلومات
        اكتشف المزيد
        تفاصيل أكثر
        شاهد المزيد
        عرض أقل
        عرض التفاصيل
        عرض المزيد
        عرض الكل
        مشاهدة المزيد
        معرفة المزيد
    """,
    "fa": """
        ادامه
        اطلاعات بیشتر
        بیشتر
        بیشتر ببینید
        بیشتر بدانید
        جزئیات
        جزئیات بیشتر
        مشاهده
        مشاهده بیشتر
        مشاهده جزئیات
        مشاهده همه
        نمایش بیشتر
        نمایش همه
        نمایش کمتر
        همه
    """,
    "he": """
        גלו עוד
        הצג הכל
        הצג פחות
        לכל הפרטים
        למידע נוסף
        לפרטים נוספים
        עוד
        עוד מידע
        פרטים נוספים
        קרא פחות
        ראה עוד
        ראו עוד
    """,
    "hi": """
        अधिक
        अधिक जानकारी
        अधिक जानें
        अधिक दिखाएं
        अधिक देखें
        और
        और जानें
        और दिखाएं
        और देखें
        कम दिखाएं
        ज्यादा जानें
        यहाँ क्लिक करें
        यहां क्लिक करें
        सभी दिखाएं
    """,
    "id": """
        info lebih lanjut
        info selengkapnya
        lainnya
        lebih banyak
        lihat detail
        lihat lainnya
        lihat lebih banyak
        lihat lebih sedikit
        lihat semua
        pelajari lebih lanjut
        tampilkan lebih banyak
        tampilkan lebih sedikit
        tampilkan semua
    """,
    "vi": """
        ẩn bớt
        chi tiết
        hiện thêm
        hiển thị thêm
        khám phá
        khám phá thêm
        rút gọn
        tìm hiểu ngay
        tìm hiểu thêm
        xem tất cả
        xem thêm
        xem toàn bộ
        bấm để xem thêm
        nhấn để xem thêm
        Đọc thêm
    """,
    "zh": """
        查看更多
        了解更多
        了解详情
        全部
        展开
        展开更多
        收起
        收起全文
        显示更多
        更多
        更多信息
        更多内容
        更多详情
        查看全部
        查看详情
        详情
        详细信息
        展開
        展開更多
        收合
        更多內容
        更多詳情
        更多資訊
        瞭解更多
        詳情
        詳細資訊
        顯示更多
        顯示較少
    """,
    "ja": """
        さらに表示
        さらに見る
        さらに詳しく
        すべて表示
        すべて見る
        もっと知る
        もっと表示
        もっと見る
        一覧はこちら
        一覧へ
        一覧を見る
        全て表示
        詳しくはこちら
        詳しく見る
        詳細
        詳細はこちら
        詳細を表示
        詳細を見る
        詳細を読む
        閉じる
    """,
    "ko": """
        자세히 보기
        간략히
        간략히 보기
        닫기
        더 보기
        더 알아보기
        더보기
        모두 보기
        목록 보기
        목록으로
        상세 보기
        상세보기
        자세히
        자세히 알아보기
        자세히보기
        전체 보기
        전체보기
        접기
    """,
}

# A headline: a capital first where the script has capitals, and one sentence at most, so no full stop both inside and
# at the end.
_ONE_SENTENCE = r"(?=[\W_]{0,4}(?-i:[\p{Lu}\p{Lt}\p{Lo}\p{N}]))(?!(?:[^.]|\.(?!\s))*+\.\s.*+(?<=\.)$)\S"
# Buttons as they stand at a paragraph's end.
_READ_ON = (
    r"(?:click here to )?(?:read|continue) (?:more|reading|on|the (?:full|rest of the) (?:article|story|post))"
    r"|read (?:full )?(?:article|story|post)|keep reading|weiterlesen|weiter lesen|mehr lesen|lire (?:la suite|plus)"
    r"|continuer (?:la lecture|à lire)|seguir leyendo|leer más|continuar leyendo|leia mais|continue lendo|ler mais"
    r"|continua a leggere|leggi (?:tutto|di più)|lees (?:meer|verder)|läs (?:mer|vidare)|læs (?:mere|videre)"
    r"|les (?:mer|videre)|lue lisää|jatka lukemista|czytaj (?:dalej|więcej)|číst (?:dále|více|dál)|tovább(?: olvasom)?"
    r"|olvass tovább|cite[sșş]te (?:mai (?:mult|departe)|în continuare)|διαβάστε περισσότερα|devamını oku"
    r"|okumaya devam et|читать (?:далее|дальше|полностью|далі)|اقرأ المزيد|ادامه مطلب|קרא[ו]? עוד|המשך קריאה"
    r"|और पढ़ें|आगे पढ़ें|baca selengkapnya|xem thêm|đọc tiếp|阅读(?:更多|全文)|繼續閱讀|閱讀更多|継続|続きを読む"
    r"|더 읽기|계속 읽기"
    r"|mehr erfahren|sigue leyendo|leer mas|(?:ver|leer) (?:el )?texto completo|continuar lendo|lees (?:het )?volledige"
    r" artikel|fortsätt läsa|fortsæt (?:læsning|med at læse)|les hele (?:saken|artikkelen)|czytaj całość|celý článek"
    r"|citește (?:tot|articolul)|haberin devamı|читати (?:далі|повністю)|докладніше|قراءة المزيد|بیشتر بخوانید"
    r"|המשך לקרוא|देखें वीडियो|lihat selengkapnya|xem tiếp|查看更多|閱讀本文|阅读本文|もっと見る|全文を読む|자세히 보기"
    r"|더보기"
)
# The one word between brackets behind a teaser: a rule of its own, as many a line has such a word far from its end.
_MORE = "more|mehr|weiter|suite|más|mais|altro|meer|mer|mere|lisää|więcej|dalej|více|tovább|далее|далі|devamı"
_READ_ON_WORDS = (
    "lire devami lectura lecture ανάγνωσησ chteni cteni чтение membaca fortsaet "
    "read reading weiterlesen lesen suite plus lecture leyendo leer leia lendo ler leggere leggi lees mer mere vidare "
    "videre lisaa lukemista dalej wiecej dale vice dal tovabb citeste περισσοτερα oku devam далее дальше полностью "
    "далі المزید ادامه עוד קריאה पढ़ें selengkapnya xem tiep 阅读 繼續 閱讀 続き 더 계속 erfahren completo volledige "
    "fortsatt fortsæt artikkelen saken calosc clanek devami докладніше повністю بخوانید לקרוא देखें 查看 もっと "
    "全文 자세히 더보기 cteni prispevek lectura continua αναγνωση olvasasa bovebben doc lanjutkan membaca متابعه "
    "خواندن להמשיך पढ़ना 继续 продовжити продолжить"
)

# A label and a headline, in characters.
_READ_MORE_LENGTH = 200
# The same in English. Of such lines above a heading three in four by words were counted as the article's own, of those
# between two paragraphs one in three.
_READ_MORE_ENGLISH = re.compile(
    r"[\W_]*(?:(?:click here to )?read more|continue reading)\s?(?::|\s[|–—-]\s|[–—»›>→])\s?(.+)", re.IGNORECASE
)


def find_read_more(document: DocumentLines) -> Iterator[Find]:
    """ "Read more" and a headline, unless it ends a section: above a heading it may be the author's own pointer."""
    keys = document.keys
    named = {n for n in document.filled if "read more" in keys[n] or "continue reading" in keys[n]}
    below = -1
    for number in reversed(document.filled) if named else ():
        line = document.lines[number].strip()
        found = _READ_MORE_ENGLISH.fullmatch(line) if number in named and len(line) <= _READ_MORE_LENGTH else None
        if found is None:
            below = number
        elif _is_headline(found[1]) and (line.startswith("[") or below < 0 or document.is_prose(below)):
            yield Find(number, number, (line,))


# Behind the dots that cut an excerpt off: the button, perhaps with the title of what it leads to.
_CUT_OFF = (  # long to compile, and seldom asked
    rf"[\])]?\s*[\[(]?(?:{_READ_ON}|continue reading|lire la suite de|poursuivre la lecture de|pokračovat ve čtení"
    r"|celý příspěvek|continuă lectura|tovább olvasása|bővebben|đọc thêm|lanjutkan membaca|متابعة القراءة"
    r"|ادامهٔ خواندن|להמשיך לקרוא|पढ़ना जारी रखें|继续阅读|продолжить чтение|продовжити читання)"
    r"(?:\s.{2,110}(?<!\.)|\W{0,6})"
)
# Characters of an excerpt at least, and of what stands behind its dots at most.
LEAST_EXCERPT = 60
MOST_BEHIND = 140
# As many excerpts are a list of other articles; and they stand below an article of so many characters, not on a page
# of excerpts alone.
LEAST_EXCERPTS = 2
ARTICLE_BEFORE = 600


def find_excerpts(document: DocumentLines) -> Iterator[Find]:
    """Paragraphs below an article that are cut off by dots before a button that leads on."""
    if not document.holds("…", "..."):
        return
    lines = document.lines
    long = [number for number in document.filled if len(lines[number]) > LEAST_EXCERPT]
    dotted = [number for number in long if _dots(lines[number]) >= LEAST_EXCERPT]
    if len(dotted) < LEAST_EXCERPTS:
        return
    excerpts = {number for number in dotted if _is_excerpt(lines[number].rstrip())}
    article, found = 0, []
    for number in document.filled if len(excerpts) >= LEAST_EXCERPTS else ():
        if number in excerpts:
            found += [number] if article >= ARTICLE_BEFORE else []
        elif document.is_prose(number):
            article += len(lines[number])
    if len(found) >= LEAST_EXCERPTS:
        yield from (Find(number, number, (f"{len(found)} excerpts that are cut off",)) for number in found)


def _dots(line: str) -> int:
    """Where the dots begin that stand near the end of a line, -1 if there are none."""
    return max(line.rfind("…", -MOST_BEHIND), line.rfind("...", -MOST_BEHIND))


def _is_excerpt(line: str) -> bool:
    """Whether the line goes on behind its last dots with a button."""
    behind = line[_dots(line) :].lstrip("….")
    return behind != "" and re.fullmatch(_CUT_OFF, behind, re.IGNORECASE) is not None


def _is_headline(text: str) -> bool:
    """Whether a text begins with a capital, a number or a mark, and is one sentence at most."""
    first = text.lstrip("\"'“‘«*_ ")[:1]
    return (first.isupper() or first.isdigit()) and not (text.endswith(".") and ". " in text)


_ARTICLE = "\n\n".join(
    (
        "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council "
        "paid for a new engine and for the repair of the pier, and the shipyard finished a month early.",
        "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but "
        "the ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.",
        "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel "
        "free, and so do bicycles, which the council had wanted to charge for. The last boat leaves at nine.",
    )
)
_EXCERPT = "The harbour closed in 2001, when the last of the big boats had gone and the crane was sold for scrap"

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
    Shape(
        id="buttons/read-more",
        reason="It announces another article of the site in the middle of this one.",
        find=find_read_more,
        words="read reading",
        language="en",
        longest_text=LONG_TEXT,
        removes=[
            "⟦Read more: Why the ferry no longer runs⟧",
            "⟦[Read More: Ten harbours worth a detour]⟧\nThe ferry",
            "The harbour closed in 2001.\n⟦>> Read more: Why the ferry no longer runs⟧",
        ],
        keeps=[
            "Read more: it helps when the harbour freezes.",
            "Read more books: that was the whole of her advice.",
            "Continue reading the meter for a week: the average is what counts.",
            "The harbour closed in 2001.\nRead more: Why the ferry no longer runs\nThe new pier\nIt opened in 1902.",
        ],
    ),
    Labels(
        id="buttons/label",
        reason="It announces another article of the site in the middle of this one.",
        labels=READ_MORE,
        rest=_ONE_SENTENCE,
        longest=200,
        removes=[
            "⟦Weiterlesen: Wie der Hafen zu seinem Namen kam⟧",
            "⟦Leia mais: O porto que ninguém queria⟧",
        ],
        keeps=[
            "Weiterlesen lohnt sich: am Ende steht der Hafen.",
            "Leia mais devagar: o porto não foge. Assim disse a mestra.",
        ],
    ),
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
    Phrases(
        id="buttons/more",
        reason="It is a button beside other cruft.",
        phrases=WEAK_BUTTONS,
        weak=True,
        removes=["⟦View all\nRead more⟧", "The harbour closed in 2001.\n⟦Show more⟧"],
        keeps=[
            "The old pier\nLearn more\nThe new pier",
            "The harbour office\nMore information\nThe office is open from nine to five on all days but Sunday.",
        ],
    ),
    Line(
        id="buttons/dots",
        reason="It is the button behind the dots in which an excerpt ends.",
        pattern=r"[\[(]?(?:…|\.{3})[\])]?\s?(?:weiter|mehr|more|suite|la suite|lire|más|mais|altro|continua|segue|meer"
        r"|verder|mer|mere|lisää|więcej|dalej|více|dál|tovább|mai mult|далее|дальше|ещё|далі|devamı"
        r"|περισσότερα)[\])]?\W{0,4}",
        words="weiter mehr more suite lire mas mais altro continua segue meer verder mer mere lisaa wiecej dalej vice"
        " dal tovabb mult далее дальше еще далі devami περισσοτερα",
        longest=24,
        longest_text=LONG_TEXT,
        removes=[
            "The harbour closed in 2001, and nobody knows who has the key.\n⟦...more⟧",
            "Der Hafen schloss 2001, und keiner weiß, wer den Schlüssel hat.\n⟦… weiter⟧\nDie Mole steht noch.",
            "Le port a fermé en 2001.\n⟦[...] la suite⟧",
        ],
        keeps=[
            "He asked for soup, then bread, then\n... more soup.",
            "Der Zug fuhr\nweiter\nund weiter.",
        ],
    ),
    Shape(
        id="teasers/excerpt",
        reason="It is an excerpt of another article, with a button that leads there.",
        find=find_excerpts,
        words=_READ_ON_WORDS,
        longest=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦{_EXCERPT}… Continue reading The last ferry⟧\n\n⟦{_EXCERPT} […] Read more »⟧",
            f"{_ARTICLE}\n\n⟦{_EXCERPT}... Seguir leyendo⟧\n⟦{_EXCERPT}… Weiterlesen⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n{_EXCERPT}…\n\n{_EXCERPT}…",
            f"{_EXCERPT}…\n\n{_ARTICLE}\n\nHe sighed … and then he had to read more.\n\n{_EXCERPT}.",
        ],
    ),
    Inline(
        id="buttons/inline",
        reason="It is a button that leads on to the whole article.",
        pattern=(
            # All of the first four stand behind one of these; looking far back at each letter would cost much, and
            # so would looking for the signs in any case.
            r"(?-i:(?<=[.!?…”\"’»)\]]))(?:"
            rf"(?<=(?:…|\.\.\.)[\])]?)\s*+[\[(]?(?:{_READ_ON})\W{{0,6}}"
            rf"|(?<=[.!?…”\"’»])\s*+(?:{_READ_ON})\s?(?:[»›→]|>{{1,2}}|&raquo;)"
            rf"|(?<=[.!?…”\"’»)])\s*+(?-i:Read [Mm]ore|Continue [Rr]eading|READ MORE|Weiterlesen"
            r"|Lire la suite|Leer más|Leia mais|Leggi tutto|Lees (?:meer|verder)|Läs mer|Læs mere|Les mer|Lue lisää"
            r"|Czytaj (?:dalej|więcej)|Читать далее)"
            # … Continue reading The title, as the excerpts of blogs end
            r"|(?<=(?:…|\.\.\.)[\])]?)\s*+(?-i:Continue reading|Seguir leyendo|Continuar leyendo|Continua a leggere"
            r"|Lire la suite de|Poursuivre la lecture de|Continuer de lire|Continuer la lecture de|Weiterlesen"
            r"|Lees verder|Continue lendo|Continuar lendo|Continuar a ler|Fortsätt läsa|Fortsæt med at læse"
            r"|Fortsæt læsning|Fortsett å lese|Jatka lukemista|Czytaj (?:dalej|więcej)|Читать далее"
            r"|Читати далі|Продовжити читання|Продолжить чтение|Pokračovat ve čtení|Celý příspěvek|Citește mai mult"
            r"|Continuă lectura|Continuă să citești|Συνεχίστε την ανάγνωση|Συνέχεια ανάγνωσης|Διαβάστε περισσότερα"
            r"|Tovább olvasása|Bővebben|Okumaya devam et|Devamını oku|Đọc tiếp|Đọc thêm|Selengkapnya"
            r"|Lanjutkan membaca|متابعة القراءة|اقرأ المزيد|ادامهٔ خواندن|ادامه مطلب|להמשיך לקרוא|המשך קריאה|और पढ़ें"
            r"|पढ़ना जारी रखें|继续阅读|繼續閱讀|続きを読む|계속 읽기|더 읽기)"
            r"\s.{2,110}(?<!\.))"
            r"|\((?:read|see|learn) more here\.?\)"
            rf"|[\[(]\s?(?!read on)(?:{_READ_ON})\s?[\])]"
            rf"|[\[({{]\s?(?:{_READ_ON})\s?(?:…|\.{{2,3}}|[»›→]|>{{1,2}})[\])}}]"
        ),
        words=_READ_ON_WORDS,
        at="end",
        longest=140,
        removes=[
            "The harbour closed in 2001, when the last ferry… ⟦Read more »⟧",
            "The harbour closed in 2001, and what came after was … ⟦Continue reading The last ferry: a report⟧",
            "Der Hafen schloss im Jahr 2001, als die letzte Fähre […] ⟦Weiterlesen⟧",
            "The harbour closed in 2001. ⟦[Continue reading…]⟧",
            "El puerto cerró en 2001, cuando el último barco ... ⟦(ver texto completo)⟧",
            "Порт закрився у 2001 році, коли останній пором… ⟦Читати далі⟧",
            "Cảng đóng cửa năm 2001, khi chuyến phà cuối cùng … ⟦Đọc tiếp Chuyến phà cuối cùng⟧",
            "Le port a fermé en 2001, et ce qui vint après fut … ⟦Continuer de lire Le dernier bac⟧",
        ],
        keeps=[
            "He put the letter down, sighed … and then he had to read more.",
            "The harbour closed in 2001. Read more about it in the archive.",
            "The harbour closed in 2001, or so it seemed (read on).",
        ],
    ),
    Inline(
        id="buttons/inline-more",
        reason="It is a button that leads on to the whole article, of a single word.",
        pattern=rf"[\[({{]\s?(?:{_MORE})\s?(?:…|\.{{2,3}}|[»›→]|>{{1,2}})[\])}}]|\[\s?(?:{_MORE})\s?\]",
        words="more mehr weiter suite mas mais altro meer mer mere lisaa wiecej dalej vice tovabb далее далі devami",
        at="end",
        longest=20,
        removes=[
            "Der Hafen schloss im Jahr 2001, als die letzte Fähre auf Grund lief. ⟦[mehr]⟧",
            "The harbour closed in 2001, when the last of the big boats had gone ⟦(more…)⟧",
        ],
        keeps=[
            "The harbour closed in 2001, and the crane was sold for scrap (more or less).",
            "The harbour closed in 2001 (more).",
        ],
    ),
    Line(
        id="buttons/address",
        reason="It leads to another page, whose address it gives.",
        pattern=rf"(?:{_READ_ON})\s?[:：>»–-]*+\s?(?:at |on |here:? |hier:? |aquí:? )?https?://\S+",
        words="http https",
        longest=300,
        removes=[
            "The harbour closed in 2001.\n\n⟦Read more: https://harbour.example/2001/closing⟧",
            "⟦LEER MÁS: https://puerto.example/cierre⟧\n\nEl puerto cerró en 2001.",
        ],
        keeps=[
            "To read more https://harbour.example is the place, he said.",
            "The harbour closed in 2001: https://harbour.example/2001/closing",
        ],
    ),
]
