"""Tools: what a page offers to do with its text: print it, save it, enlarge it, translate it, rate it, cite it.

Not cruft: a sentence about printing or citing, a finished reference, an article's own rating of what it reviews.
"""

from collections.abc import Iterator
from itertools import takewhile

from cleaner.rule import DocumentLines, Find, Labels, Line, Phrases, Shape, listed, phrases_of

# Buttons that print, save or enlarge the page, or read it out.
BUTTONS = {
    "en": """
        (new window)
        (opens in new tab)
        Go to repository
        Toggle Between Light and Dark Mode
        add bookmark
        add page to favorites
        add to bookmarks
        add to collection
        add to favourites
        add to library
        add to list
        add to my favorites
        add to my list
        add to my reading list
        add to playlist
        add to reading list
        add to watchlist
        adjust font size
        adjust text size
        bookmark article
        bookmark button
        change font size
        change text size
        choose text size
        copy code to clipboard
        copy page
        copy page as markdown
        create pdf
        dark mode toggle
        decrease font size
        decrease text size
        default font size
        download a pdf
        download article
        download article pdf
        download as pdf
        download pdf version
        download the article
        download the pdf
        download the pdf version
        download this article
        download this article as pdf
        download this page as a pdf
        email this post to a friend
        enable dark mode
        enlarge font
        enlarge text
        font resize
        font size: a a a
        increase decrease text size
        increase font size
        increase text size
        jump to recipe print recipe
        larger font
        larger text
        larger | smaller
        make text bigger
        make text larger
        make text smaller
        open in reader mode
        open pdf
        please select which sections you would like to print
        print / email
        print / pdf
        print article
        print friendly
        print friendly page
        print friendly version
        print page
        print pdf
        print recipe pin recipe
        print story
        print the article
        print this article
        print this page
        print this post
        print this recipe
        print this story
        print/save as pdf
        printable version
        printable view
        printer friendly
        printer friendly page
        printer friendly pdf
        printer friendly version
        printer friendly, pdf & email
        printer-friendly version
        remove bookmark
        remove from favorites
        remove from reading list
        report a correction or typo
        report a mistake
        report a problem with this page
        report an error in this article
        report an issue with this page
        report error
        report inappropriate content
        report this article
        report this content
        report this page
        report this post
        report this story
        report typo
        reset font size
        reset text size
        resize text
        save a bookmark
        save article
        save as pdf
        save bookmark
        save for later
        save page as pdf
        save post
        save recipe
        save story
        save story save this story
        save this page
        save this recipe
        save this story
        save this story for later
        save to bookmarks
        save to favorites
        save to favourites
        save to my library
        save to my list
        save to read later
        save to reading list
        saved to reading list
        scroll through the whole page to download all images before printing
        see an error? *
        see something wrong? *
        select font size
        select text size
        send this page by email
        smaller font
        smaller text
        something wrong? *
        spotted a mistake? *
        spotted an error? *
        standard font
        submit a correction or typo
        suggest changes
        summarise with ai
        summarize this article with ai
        summarize with ai
        switch to dark mode
        switch to light mode
        text size a a a
        text size: a a a
        the link has been copied
        toggle dark mode
        toggle font size
        toggle light mode
        toggle theme
        translate article
        translate this
        translate this article
        translate this page
        translate this post
        translate to english
        turn off dark mode
        turn on dark mode
        unsave this article
        view as pdf
        view as plain text
        view as printable
        view print version
        view printable version
        view the pdf
        view this page in english
        view web version
        you have saved this article
        you need to be logged in to save articles
        your bookmarks
        your saved articles
    """,
    "de": """
        (neues Fenster)
        Diesen Beitrag bearbeiten
        Kurze URL
        Quellcode der Seite anzeigen
        Seite editieren
        Zum Repository
        als e-mail versenden
        als favorit speichern
        als lesezeichen hinzufügen
        als lesezeichen speichern
        als pdf anzeigen
        als pdf drucken
        als pdf herunterladen
        als pdf speichern
        artikel als pdf
        artikel als pdf herunterladen
        artikel auf einer seite lesen
        artikel ausdrucken
        artikel bookmarken
        artikel drucken
        artikel herunterladen
        artikel mit ki zusammenfassen
        artikel per mail weiterempfehlen
        artikel senden
        artikel speichern
        artikel teilen und drucken
        auf die merkliste
        auf einer seite lesen
        auf merkliste setzen
        beitrag ausdrucken
        beitrag drucken
        beitrag melden
        beitrag speichern
        diese seite drucken
        diesen artikel ausdrucken
        diesen artikel drucken
        diesen artikel speichern
        diesen beitrag drucken
        diesen beitrag melden
        dieses skript als pdf herunterladen
        druckansicht
        druckansicht öffnen
        drucken e-mail
        drucken versenden
        fehler im artikel gefunden
        fehler im artikel melden
        fehler im text gefunden
        hinzufügen zu merkliste
        im lesezeichen speichern
        in die merkliste
        in favoriten speichern
        in merkliste speichern
        inhalt drucken
        korrekturhinweis
        korrekturhinweis senden
        lesezeichen setzen
        link in die zwischenablage kopieren
        mit ki zusammenfassen
        pdf anzeigen
        pdf erstellen
        pdf herunterladen
        pdf speichern
        pdf öffnen
        per e-mail weiterempfehlen
        rezept ausdrucken
        rezept drucken
        rezept merken
        rezept speichern
        schrift größer
        schrift kleiner
        schrift vergrößern
        schrift verkleinern
        schrift verkleinern schrift vergrößern
        schriftgröße anpassen
        schriftgröße vergrößern
        schriftgröße verkleinern
        schriftgröße zurücksetzen
        schriftgröße ändern
        schriftgröße: a a a
        seite als pdf speichern
        seite ausdrucken
        seite drucken
        seite merken
        seite zu favoriten hinzufügen
        seite übersetzen
        sie haben einen fehler entdeckt
        sie haben einen fehler gefunden
        textgröße ändern
        vg wort zählpixel
        von der merkliste entfernen
        zu den favoriten
        zu den favoriten hinzufügen
        zu favoriten hinzufügen
        zu lesezeichen hinzufügen
        zu merkliste hinzufügen
        zur druckansicht
        zur druckversion
        zur merkliste
        zur merkliste hinzufügen
        zählmarke der vg wort
    """,
    "fr": """
        (nouvelle fenêtre)
        Aller au dépôt
        Consulter la source de cette page
        Url raccourcie
        agrandir la police
        agrandir le texte
        ajouter au panier de lecture
        ajouter aux marque-pages
        ajouter l'article à vos favoris
        ajouter à ma liste
        ajouter à ma liste de lecture
        ajouter à mes favoris
        ajouter à une liste
        ajouter à vos favoris
        article enregistré
        augmenter la taille de la police
        augmenter la taille du texte
        classer dans mes favoris
        diminuer la taille de la police
        diminuer la taille du texte
        enregistrer en pdf
        enregistrer l'article
        enregistrer pour plus tard
        envoyer cet article
        envoyer l'article par e-mail
        exporter en pdf
        imprimer cet article
        imprimer cette page
        imprimer l'article
        imprimer la page
        imprimer la recette
        retirer des favoris
        réduire la police
        réduire la taille du texte
        réduire le texte
        résumer avec l'ia
        sauvegarder cet article
        sauvegarder l'article
        signaler un problème
        signaler une erreur dans l'article
        signaler une faute
        traduire cette page
        télécharger au format pdf
        télécharger en pdf
        télécharger l'article
        télécharger l'article en pdf
        télécharger le pdf
        une erreur dans l'article
        version imprimable
        version pour impression
        vous avez repéré une erreur
        Éditer cet article
    """,
    "es": """
        (se abre en una nueva pestaña)
        (ventana nueva)
        Ir al repositorio
        Url corta
        agregar a favoritos
        agregar a mi lista
        aumentar tamaño de letra
        aumentar texto
        añadir a favoritos
        añadir a la lista de lectura
        añadir a mi lista
        comunicar un error
        descargar artículo
        descargar el pdf
        descargar en pdf
        descargar pdf
        disminuir tamaño de letra
        disminuir texto
        enviar artículo
        guardar artículo
        guardar como pdf
        guardar en favoritos
        guardar noticia
        guardar para después
        guardar para leer después
        imprimir artículo
        imprimir esta noticia
        imprimir esta página
        imprimir este artículo
        imprimir noticia
        imprimir página
        imprimir receta
        notificar error
        reducir texto
        reportar error
        resumir con ia
        traducir esta página
        ver en pdf
        versión imprimible
        versión para imprimir
    """,
    "pt": """
        (janela nova)
        Copiado para área de transferência
        Copiar para área de transferência
        Editar publicação
        Exibir fonte desta página
        Ir para repositório
        adicionar aos favoritos
        adicionar à lista de leitura
        aumentar a fonte
        aumentar fonte
        aumentar o tamanho da letra
        baixar em pdf
        baixar pdf
        descarregar em pdf
        diminuir a fonte
        diminuir fonte
        diminuir o tamanho da letra
        encontrou algum erro? informe
        enviar a um amigo
        erro na matéria
        guardar para ler mais tarde
        imprimir artigo
        imprimir esta notícia
        imprimir esta página
        imprimir este artigo
        imprimir página
        imprimir receita
        ler mais tarde
        oferecer artigo
        oferecer este artigo
        presentear matéria
        reportar um erro
        resumir com ia
        salvar artigo
        salvar para ler depois
        tamanho da fonte
        tamanho da letra
        tamanho do texto
        url curta
        versão para impressão
        viu algum erro na matéria
    """,
    "it": """
        (nuova finestra)
        Apri repository
        Url breve
        Vedi il sorgente di questa pagina
        aggiungi ai preferiti
        aumenta dimensione testo
        dimensione carattere
        dimensione testo
        diminuisci dimensione testo
        invia ad un amico
        leggi dopo
        leggi più tardi
        regala articolo
        riassumi con l'ia
        salva articolo
        salva l'articolo
        salva per dopo
        scarica il pdf
        scarica in pdf
        segnala errore
        stampa articolo
        stampa l'articolo
        stampa la pagina
        stampa pagina
        stampa questa pagina
        stampa questo articolo
        versione pdf
        versione stampabile
    """,
    "nl": """
        (nieuw venster)
        Bron van deze pagina bekijken
        Ga naar repository
        Korte URL
        Wijzig deze pagina
        aan favorieten toevoegen
        artikel afdrukken
        artikel bewaren
        artikel opslaan
        artikel printen
        bewaar artikel
        bewaar dit artikel
        bewaar voor later
        deze pagina afdrukken
        deze pagina printen
        doorsturen per e-mail
        download als pdf
        fout gezien? meld het ons
        fout melden
        heeft u een fout gezien
        internetversie tonen
        lettergrootte
        lettergrootte aanpassen
        link gekopieerd naar klembord
        opslaan als pdf
        print artikel
        print deze pagina
        print dit artikel
        printversie
        stuur door per e-mail
        stuur naar een vriend
        tekst groter
        tekst kleiner
        tekstgrootte
        toevoegen aan favorieten
        toevoegen aan leeslijst
        zie je een fout
    """,
    "sv": """
        (nytt fönster)
        Gå till datakatalog
        Kort url
        Visa källkoden för denna sida
        anmäl fel
        anmäl textfel
        ge bort artikeln
        ge bort den här artikeln
        hitta fel i texten
        ladda ner pdf
        ladda ner som pdf
        lägg till i favoriter
        länken är kopierad
        läs senare
        rapportera ett fel
        rapportera fel
        skicka som e-post
        skriv ut artikeln
        skriv ut sidan
        spara artikel
        spara artikeln
        spara som pdf
        textstorlek
        utskriftsvänlig version
        visa webbversion
    """,
    "da": """
        (nyt vindue)
        Kopieret til udklipsholderen
        Kopiér til udklipsholderen
        Udskriv denne side
        Vis kildetekst på denne side
        fandt du en fejl
        føj til favoritter
        gem artikel
        gem artiklen
        gem som pdf
        hent pdf
        hent som pdf
        læs senere
        meld fejl
        print artiklen
        print siden
        rapporter fejl
        ret skriftstørrelse
        skriftstørrelse
        tekststørrelse
        udskriftsvenlig version
        udskriv artiklen
        udskriv siden
        vis webversion
    """,
    "nb": """
        (nytt vindu)
        Gå til kilde
        Skriv ut denne siden
        Vis kildekoden til denne siden
        fant du en feil
        lagre artikkelen
        lagre som pdf
        last ned pdf
        last ned som pdf
        legg til i favoritter
        les senere
        meld feil
        rapporter feil
        skriftstørrelse
        skriv ut artikkelen
        skriv ut siden
        tekststørrelse
        utskriftsvennlig versjon
        vis nettversjonen
        gi bort artikkel
        gi bort saken
        lagre artikkel
        lagre saken
    """,
    "fi": """
        Lyhytosoite
        Mene repositoryyn
        Näytä tämän sivun lähdekoodi
        Tulosta tämä sivu
        fonttikoko
        ilmoita virheestä
        lahjoita juttu
        lataa pdf
        lisää suosikkeihin
        lue myöhemmin
        tallenna artikkeli
        tallenna juttu
        tallenna pdf
        tekstin koko
        tulosta artikkeli
        tulosta juttu
        tulosta sivu
        tulostettava versio
    """,
    "pl": """
        (nowe okno)
        (otwiera się w nowej karcie)
        Przejdź do repozytorium
        Skrócony adres url
        Zobacz kod źródłowy tej strony
        czytaj później
        dodaj do listy
        dodaj do ulubionych
        dodaj do zakładek
        drukuj artykuł
        drukuj stronę
        link skopiowany do schowka
        pobierz jako pdf
        pobierz pdf
        pobierz w pdf
        powiększ tekst
        przeczytaj później
        rozmiar czcionki
        rozmiar tekstu
        wersja do druku
        widzisz błąd
        wielkość czcionki
        wydrukuj artykuł
        wydrukuj stronę
        zapisz artykuł
        zapisz na później
        zgłoś błąd w artykule
        znalazłeś błąd
        znalazłeś literówkę
    """,
    "cs": """
        (nové okno)
        Krátké url
        Přejít do repozitáře
        Zobrazit zdroj této stránky
        nahlásit chybu v článku
        našli jste v článku chybu
        odkaz zkopírován do schránky
        poslat příteli
        přečíst později
        přidat do oblíbených
        stáhnout jako pdf
        stáhnout pdf
        tisk článku
        tisknout článek
        uložit na později
        uložit článek
        velikost písma
        velikost textu
        verze pro tisk
        vytisknout stránku
        vytisknout článek
    """,
    "hu": """
        (új ablak)
        Olvasd el később
        Rövid url
        betűméret
        betűméret változtatása
        cikk mentése
        cikk nyomtatása
        elküldöm e-mailben
        elküldöm ismerősömnek
        hibát jelentek
        hibát talált
        küldje el ismerősének
        letöltés pdf formátumban
        link vágólapra másolva
        mentés későbbre
        nyomtatható változat
        nyomtatóbarát változat
        oldal nyomtatása
        pdf letöltése
    """,
    "ro": """
        (fereastră nouă)
        Accesează repository-ul
        Citește mai târziu
        Tipărește această pagină
        adaugă la favorite
        ai observat o greșeală
        descarcă pdf
        dimensiune text
        mărime text
        printează articolul
        raportează o eroare
        salvează articolul
        versiune pentru tipărire
    """,
    "el": """
        (νέο παράθυρο)
        Διαβάστε αργότερα
        Εκτύπωση αυτής της σελίδας
        Μετάβαση στο αποθετήριο
        αποθήκευση άρθρου
        αποθήκευση για αργότερα
        εκτύπωση άρθρου
        εκτύπωση σελίδας
        μέγεθος γραμματοσειράς
        προβολή έκδοσης ιστού
        προσθήκη στα αγαπημένα
        στείλτε σε φίλο
        στείλτε το με email
    """,
    "tr": """
        (yeni pencere)
        Bu gönderiyi düzenle
        Depoya git
        Haberi kaydet
        Kısa bağlantı
        Sayfanın kaynağını görüntüle
        ayrıntılar için lütfen tıklayın
        bu sayfayı yazdır
        daha sonra oku
        favorilere ekle
        favorilerime ekle
        haberi yazdır
        kopyalandı
        metin boyutu
        okuma listesine ekle
        pdf indir
        pdf olarak indir
        sayfayı yazdır
        yazı boyutu
        yazı tipi boyutu
        yazıyı büyüt
        yazıyı küçült
        yazıyı yazdır
    """,
    "ru": """
        (новое окно)
        Краткая ссылка
        Напечатать страницу
        Перейти к репозиторию
        Посмотреть исходный код страницы
        Редактировать запись
        Скопировано в буфер
        Сохранить в закладки
        версия для печати
        добавить в закладки
        добавить в избранное
        если вы заметили ошибку, выделите текст и нажмите ctrl+enter
        если вы нашли ошибку, выделите ее и нажмите ctrl+enter
        если вы нашли ошибку, пожалуйста, выделите фрагмент текста и нажмите ctrl+enter
        заметили ошибку
        открыть веб-версию
        размер текста
        размер шрифта
        распечатать статью
        распечатать страницу
        скачать pdf
        скачать в pdf
        сохранить статью
        увидели опечатку
        читать позже
    """,
    "uk": """
        (нове вікно)
        Додати до закладок
        Коротка адреса
        Надрукувати цю сторінку
        Переглянути вихідний код сторінки
        Перейти до вихідного коду
        Прочитати пізніше
        Редагувати запис
        Скопійовано в буфер
        Скопіювати в буфер
        версія для друку
        додати в закладки
        додати в обране
        завантажити pdf
        зберегти статтю
        знайшли помилку в тексті
        надіслати другові
        помітили помилку
        помітили помилку? виділіть її та натисніть ctrl+enter
        роздрукувати
        роздрукувати статтю
        розмір шрифту
        якщо ви знайшли помилку, будь ласка, виділіть фрагмент тексту та натисніть ctrl+enter
    """,
    "ar": """
        (نافذة جديدة)
        أضف إلى المفضلة
        إضافة إلى المفضلة
        ابلاغ عن خطأ
        احفظ المقال
        احفظ للقراءة لاحقا
        اذهب إلى المصدر
        اقرأ لاحقا
        الإبلاغ عن خطأ
        تحميل pdf
        تغيير حجم الخط
        حجم الخط
        حفظ المقال
        طباعة الخبر
        طباعة الصفحة
        طباعة المقال
        طباعة المقالة
        طباعة هذه الصفحة
        عرض إصدار الويب
        نسخ الرابط المختصر
        نسخ رابط الخبر
        نسخة للطباعة
    """,
    "fa": """
        آیا این خبر مفید بود؟
        امتیاز دهید
        اندازه قلم
        اندازه متن
        به این خبر امتیاز دهید
        تغییر اندازه متن
        دانلود pdf
        دریافت فایل
        ذخیره خبر
        ذخیره مطلب
        رفتن به مخزن
        لینک کوتاه خبر
        محتویات این صفحه را نشان بده
        مشاهده خبر در سایت مبدا
        مشاهده خبر در سایت منبع
        مشاهده در سایت منبع
        مشاهده متن کامل خبر در سایت منبع
        نسخه چاپی
        نمایش خبر در سایت مبدا
        چاپ این صفحه
        چاپ این مطلب
        چاپ خبر
        چاپ صفحه
        کد خبر #
        کد خبر: #
        کپی شد
        کپی لینک کوتاه
        کپی کردن لینک
        گزارش اشتباه
        گزارش اشکال
        گزارش ایراد
        گزارش تخلف
        گزارش خطا
    """,
    "he": """
        URL מקוצר
        גודל גופן
        גודל טקסט
        גרסה להדפסה
        גרסת הדפסה
        דווח על טעות
        הדפס כתבה
        הדפס עמוד זה
        הוסף למועדפים
        טעינו? נתקן
        לעבור אל המאגר
        מצאתם טעות? דווחו לנו
        צפה במקור של דף זה
        שלחו לחבר
        שמור כתבה
        שמור לקריאה
        שמור לקריאה מאוחרת
        שמירת כתבה
        שתף קטע נבחר
    """,
    "hi": """
        इस पृष्ठ का सूत्र देखें
        इस पेज को प्रिंट करें
        इस पेज को प्रिन्ट करें
        क्लिपबोर्ड पर कॉपी कर दिया गया
        खबर सेव करें
        गलती की सूचना दें
        टेक्स्ट साइज
        दोस्त को भेजें
        पसंदीदा में जोड़ें
        पीडीएफ डाउनलोड करें
        प्रिंट करें
        फ़ॉन्ट आकार
        बाद में पढ़ें
        बुकमार्क करें
        रिपॉजिटरी पर जाएं
    """,
    "id": """
        Baca nanti
        Ke repositori
        Lihat sumber halaman ini
        Salin ke clipboard
        Tersalin ke clipboard
        Ubah halaman ini
        cetak artikel
        cetak berita
        cetak halaman
        cetak halaman ini
        laporkan kesalahan
        simpan artikel
        simpan sebagai pdf
        tambahkan ke favorit
        ukuran font
        ukuran huruf
        ukuran teks
        unduh pdf
    """,
    "vi": """
        (Cửa sổ mới)
        Chính sửa bài viết này
        Lưu tin
        Sao chép vào bộ nhớ tạm
        Xem mã nguồn
        Xem mã nguồn của trang
        báo lỗi
        báo lỗi bài viết
        cỡ chữ
        in bài viết
        in trang
        in trang này
        lưu bài viết
        tải pdf
        tải về pdf
        xem phiên bản web
        Đọc sau
    """,
    "zh": """
        【关闭窗口】
        下载pdf
        前往仓库
        加入书签
        加入收藏
        发送给好友
        复制本文链接
        大 中 小
        字体大小
        字体：大 中 小
        字号 大 中 小
        字号大小
        字号：大 中 小
        小 中 大
        我要纠错
        打印 关闭
        打印本文
        打印本页
        打印本页面
        打印此页
        打印页面
        报告错误
        推荐给朋友
        收藏本页
        收藏此文
        日间和夜间模式切换
        查看本页的源代码
        稍后阅读
        缩略URL
        （新建窗口）
        下載pdf
        切換日夜模式
        列印文章
        列印本文
        列印本頁
        列印此頁
        前往倉庫
        加入書籤
        友善列印
        回報錯誤
        字型大小
        字級大小
        字級設定
        字體大小
        放大字體
        查看此頁原始碼
        稍後閱讀
        縮小字體
        发送给朋友
        查看網路版
        網頁版
    """,
    "ja": """
        (新しい窓)
        pdfをダウンロード
        pdfダウンロード
        url をコピー
        あとで読む
        お気に入りに追加
        お気に入り登録
        このページのリンクをコピー
        このページの原文を表示
        このページをお気に入りに追加
        このページを印刷
        このページを印刷する
        この記事をメールで送る
        この記事を保存
        この記事を保存する
        この記事を印刷
        この記事を印刷する
        この記事を編集する
        クリップボードへコピー
        タイトルとurlをコピー
        ダークモード
        ブックマークする
        ブックマークに追加
        ライトモード/ダークモード切り替え
        リポジトリへ
        印刷する
        印刷ページ
        印刷用ページ
        友達に送る
        後で読む
        文字の大きさ
        文字を大きく
        文字を小さく
        文字サイズ
        文字サイズ 大 中 小
        文字サイズ 小 中 大
        文字サイズの変更
        文字サイズ変更
        記事を保存
        記事を印刷
        誤りを報告
    """,
    "ko": """
        pdf 다운로드
        글꼴 크기
        글씨크기
        글씨크기 작게
        글씨크기 크게
        글자 크기
        글자 크기 설정
        글자 크기 조절
        글자크기
        글자크기 변경
        글자크기 설정 파란원을 좌우로 움직이시면 글자크기가 변경 됩니다
        글자크기 조절
        기사 스크랩
        기사 인쇄
        기사 저장
        기사 프린트
        기사공유
        기사를 인쇄합니다
        기사스크랩하기
        기사저장
        기사프린트
        나중에 읽기
        다른 공유 찾기
        다크 모드
        다크모드
        라이트/다크 모드 전환
        링크복사
        메일 보내기
        번역 설정
        본문 글씨 작게보기
        본문 글씨 줄이기
        본문 글씨 크게보기
        본문 글씨 키우기
        본문 글자 크기 조절
        본문 인쇄
        본문 프린트
        북마크에 추가
        새 창
        스크랩하기
        오류 신고
        오탈자 신고
        이 글자크기로 변경됩니다
        이 기사를 인쇄합니다
        이 페이지를 편집
        이메일 보내기
        인쇄하기
        저장소로 이동
        주소가 복사되었습니다
        주소복사가 완료되었습니다
        즐겨찾기 추가
        클립보드로 복사
        클립보드에 복사됨
        텍스트 크기
        페이지소스 보기
        폰트 크기
        프린트하기
        현재 페이지 인쇄
    """,
}

# Buttons that copy or export a reference to the page.
CITE = {
    "en": """
        bibliographic and citation tools
        citation copied
        cite article
        cite this
        cite this article
        cite this article as
        cite this chapter
        cite this entry
        cite this item
        cite this page
        cite this paper
        cite this post
        cite this story
        cite this work
        copy a citation
        copy and paste a formatted citation
        copy apa citation
        copy bibtex
        copy citation
        copy citation to clipboard
        copy doi
        copy mla citation
        copy reference
        copy to bibtex
        create citation
        create citation alert
        download a citation
        download bibtex
        download citation
        download citation file
        download citations
        download ris
        email citation
        export bibtex
        export bibtex citation
        export citation
        export citation and abstract
        export citations
        export reference
        export to bibtex
        export to ris
        format citation
        generate citation
        get citation
        get rights and content
        request permissions
        save citation
        save citation to file
        select citation style
        view all citations
        while every effort has been made to follow citation style rules, there may be some discrepancies. *
    """,
    "de": """
        beitrag zitieren
        bibtex exportieren
        diesen artikel zitieren
        diesen beitrag zitieren
        literaturangabe exportieren
        literaturverweis exportieren
        zitat exportieren
        zitat kopieren
        zitationsvorschlag kopieren
        zitierweise kopieren
    """,
    "fr": """
        citer cet article
        copier la citation
        copier la référence
        exporter la citation
        exporter la référence
        télécharger la citation
        télécharger la référence
    """,
    "es": """
        citar este artículo
        copiar cita
        copiar la cita
        descargar cita
        descargar citación
        exportar cita
        exportar citación
        exportar referencia
    """,
    "pt": """
        citar este artigo
        como citar este artigo
        copiar citação
        exportar citação
    """,
    "it": """
        cita questo articolo
        copia citazione
        esporta citazione
    """,
    "nl": """
        citaat kopiëren
        citeer dit artikel
    """,
    "sv": """
        citera artikeln
        kopiera referens
    """,
    "pl": """
        cytuj ten artykuł
        eksportuj cytat
        kopiuj cytat
        kopiuj cytowanie
    """,
    "cs": """
        citovat článek
        kopírovat citaci
    """,
    "hu": """
        hivatkozás exportálása
    """,
    "tr": """
        alıntıyı kopyala
        atıf yap
        bu makaleye atıf yap
    """,
    "ru": """
        копировать цитату
        скопировать ссылку на статью
        скопировать цитату
        экспорт цитаты
        экспортировать цитату
    """,
    "uk": """
        експортувати цитату
        копіювати цитату
    """,
    "ar": """
        استشهد بهذا المقال
        اقتباس هذا المقال
    """,
    "fa": """
        ارجاع به این مقاله
        استناد به این مقاله
    """,
    "id": """
        kutip artikel ini
        salin kutipan
    """,
    "zh": """
        复制引文
        导出参考文献
        导出引文
        引用本文
        引用此文
        匯出引文
        複製引文
    """,
    "ja": """
        この記事を引用する
        引用をエクスポート
        引用をコピー
        引用情報をコピー
    """,
    "ko": """
        서지정보 내보내기
        이 논문 인용하기
        인용 내보내기
        인용하기
    """,
}

# Questions whether the page was of use, and stars to click on.
RATE = {
    "en": """
        # / # (# votes)
        # / # - (# votes)
        # based on # votes
        # from # ratings
        # from # reviews
        # from # vote
        # from # votes
        # of # people found this helpful
        # out of # based on # votes
        # out of # found this helpful
        # out of # people found this helpful
        # people found this helpful
        # stars from # ratings
        # vote, average: #
        # vote, average: # out of #
        # votes - average # out of #
        # votes - average: # out of #
        # votes, average: #
        #% of people found this article helpful
        #% of readers found this page helpful
        #/# (# votes)
        #/# - (# votes)
        (# votes, average: # out of #)
        as you found this post useful
        as you found this post useful, follow us on social media
        average rating # / #. vote count: #
        be the first to rate this
        be the first to rate this article
        be the first to rate this post
        be the first to review this recipe
        click a star to add your vote
        click a star to rate
        click on a star to rate it
        click the stars to rate this recipe
        click to rate this post
        did this answer your question
        did this answer your question? yes no
        did this article answer your question
        did this article help
        did this article help you
        did this content help you
        did this page help you
        did this page help you? no
        did this page help you? yes
        did this post help you
        did you enjoy this article
        did you find the information you were looking for
        did you find this article helpful
        did you find this article helpful? yes no
        did you find this article useful
        did you find this content helpful
        did you find this content useful
        did you find this guide helpful
        did you find this helpful
        did you find this helpful? yes no
        did you find this information helpful
        did you find this page helpful
        did you find this page useful
        did you find this post helpful
        did you find this useful
        did you find what you needed
        did you find what you were looking for
        did you find what you were looking for? yes no
        did you like this article
        did you like this post
        give feedback about this page
        give us feedback on this page
        give us your feedback
        has this been helpful
        has this page helped you
        help us improve our content
        help us improve this page
        how can we improve this article
        how can we improve this page
        how can we improve this post
        how helpful was this article
        how helpful was this page
        how useful was this article
        how useful was this page
        how useful was this post
        how would you rate this article
        how would you rate this page
        how would you rate this recipe
        is this article helpful
        is this page helpful
        is this page useful
        is this page useful? edit this page
        is this page useful? yes no
        let us improve this post
        like this article
        no the article was not helpful
        no votes so far! be the first to rate this post
        no votes yet
        not rated yet
        one person found this helpful
        please help us improve this page
        please rate this article
        please rate this post
        please rate this recipe
        please tell us why this page wasn't helpful
        rate article
        rate story
        rate this article
        rate this content
        rate this item
        rate this page
        rate this page # stars
        rate this post
        rate this product # stars
        rate this recipe
        rate this story
        rate this translation
        rating: #/# (# votes cast)
        rating: #/# (from # votes)
        rating: +# (from # votes)
        submit a rating
        submit rating
        submit your rating
        tap a star to rate
        tap to rate
        tell us how we can improve this post
        thank you for rating this article
        thank you for your feedback
        thank you for your vote
        thanks for letting us know this page needs work
        thanks for letting us know we're doing a good job
        thanks for rating
        thanks for rating this
        thanks for the feedback
        thanks for your feedback
        thanks for your rating
        thanks for your vote
        this article helped me
        this page was helpful
        this page was not helpful
        upvote if this was helpful (#) downvote if this was not helpful (#)
        vote count: #
        was this answer helpful
        was this article helpful
        was this article helpful to you
        was this article helpful to you? yes no
        was this article helpful? # out of # found this helpful
        was this article helpful? yes no
        was this article useful
        was this article useful? yes no
        was this content helpful
        was this content helpful? yes no
        was this document helpful
        was this guide helpful
        was this helpful
        was this helpful to you
        was this helpful? helpful not quite
        was this helpful? yes no
        was this information helpful
        was this information helpful? yes no
        was this information useful
        was this page helpful
        was this page helpful to you
        was this page helpful? yes no
        was this page useful
        was this page useful? yes no
        was this post helpful
        was this post helpful? yes no
        was this review helpful
        was this section helpful
        was this story helpful
        was this topic helpful
        was this useful
        we are sorry that this post was not useful for you
        we're sorry this post was not useful for you
        what did you think of this article
        what do you think of this article
        what is your reaction
        what went wrong? tell us how to improve this page
        what's your reaction
        yes no suggest edits
        yes the article was helpful
        yes, this page is useful
        you already voted
        you have already rated this article
        you have already voted
        you have already voted for this article
        you rated this
        your feedback helps us improve this site
    """,
    "de": """
        artikel bewerten
        bewerte diesen artikel
        bewerte diesen beitrag
        bewerte dieses rezept
        bewerten sie den artikel
        bewerten sie diese seite
        bewerten sie diesen artikel
        bewerten sie diesen beitrag
        bitte bewerten sie diese seite
        bitte bewerten sie diesen artikel
        danke für dein feedback
        danke für deine bewertung
        danke für ihr feedback
        danke für ihre bewertung
        diese seite bewerten
        diesen artikel bewerten
        diesen beitrag bewerten
        durchschnittliche bewertung # / #
        durchschnittliche bewertung # / #. anzahl bewertungen: #
        es tut uns leid, dass der beitrag für dich nicht hilfreich war
        fanden sie diese informationen hilfreich
        fanden sie diesen artikel hilfreich
        gefällt dir der artikel
        gefällt dir der beitrag
        gefällt dir dieser beitrag
        gefällt ihnen der artikel
        gib deine bewertung ab
        hat dir der artikel gefallen
        hat dir der beitrag gefallen
        hat dir dieser artikel gefallen
        hat ihnen der artikel gefallen
        hat ihnen diese seite geholfen
        hat ihnen dieser artikel gefallen
        hat ihnen dieser artikel geholfen
        ist diese seite hilfreich
        klick auf die sterne um zu bewerten
        klicke auf die sterne um zu bewerten
        klicke auf einen stern um zu bewerten
        klicke auf einen stern, um zu bewerten
        klicken sie auf einen stern, um zu bewerten
        lass uns diesen beitrag verbessern
        noch keine bewertungen vorhanden
        rezept bewerten
        sei der erste, der diesen beitrag bewertet
        seite bewerten
        vielen dank für ihr feedback
        vielen dank für ihre bewertung
        war der artikel hilfreich
        war der beitrag hilfreich
        war diese information hilfreich
        war diese seite hilfreich
        war dieser artikel hilfreich
        war dieser artikel hilfreich? ja nein
        war dieser beitrag hilfreich
        war dieser inhalt hilfreich
        waren diese informationen hilfreich
        wie hat dir der artikel gefallen
        wie hat dir der beitrag gefallen
        wie hat dir dieser artikel gefallen
        wie hat ihnen der artikel gefallen
        wie hat ihnen dieser artikel gefallen
        wie hilfreich war dieser artikel
        wie hilfreich war dieser beitrag
        wie können wir diesen beitrag verbessern
        wie nützlich war dieser beitrag
    """,
    "fr": """
        # votes, moyenne : # sur #
        aucun vote pour l'instant
        avez-vous trouvé cet article utile
        avez-vous trouvé cette page utile
        ce contenu vous a-t-il été utile
        cet article vous a plu
        cet article vous a-t-il aidé
        cet article vous a-t-il plu
        cet article vous a-t-il été utile
        cette information vous a-t-elle été utile
        cette page vous a-t-elle aidé
        cette page vous a-t-elle été utile
        cliquez pour noter cet article
        cliquez sur une étoile pour noter
        donnez votre avis sur cette page
        merci pour votre retour
        merci pour votre vote
        nombre de votes : #
        note moyenne # / #
        note moyenne # / #. nombre de votes : #
        noter cet article
        notez cet article
        notez cette page
        soyez le premier à noter cet article
        évaluer cet article
        évaluez cet article
    """,
    "es": """
        califica este artículo
        calificar este artículo
        califique este artículo
        cuán útil te ha resultado
        gracias por su voto
        gracias por tu valoración
        gracias por tu voto
        gracias por tus comentarios
        hasta ahora, ¡no hay votos!. sé el primero en puntuar este contenido
        haz clic en una estrella para puntuar
        haz clic en una estrella para puntuarlo
        la valoración media es *
        promedio de puntuación # / #
        promedio de puntuación # / #. recuento de votos: #
        recuento de votos: #
        sé el primero en puntuar este contenido
        valora este artículo
        valora este contenido
        valorar este artículo
        vota este artículo
        ¿de cuánta utilidad te ha parecido este contenido?
        ¿fue útil esta información?
        ¿fue útil esta página?
        ¿fue útil este artículo?
        ¿le ha resultado útil esta página?
        ¿le ha sido útil esta información?
        ¿le resultó útil este artículo?
        ¿te gustó el artículo?
        ¿te gustó este artículo?
        ¿te ha gustado este artículo?
        ¿te ha parecido útil este artículo?
        ¿te ha resultado útil este artículo?
        ¿te ha resultado útil?
        ¿te ha sido útil esta información?
        ¿te ha sido útil este artículo?
        ¿te resultó útil este artículo?
        ¿te sirvió este artículo?
    """,
    "pt": """
        achou esse conteúdo útil
        avalie esta página
        avalie este artigo
        avalie este conteúdo
        classifique este artigo
        clique em uma estrela para avaliar
        clique nas estrelas para avaliar
        essa informação foi útil
        esse conteúdo foi útil
        esta informação foi útil
        esta página foi útil
        este artigo foi útil
        este artigo foi útil para você
        este conteúdo foi útil
        este conteúdo foi útil para você
        este conteúdo te ajudou
        gostou deste artigo
        média de avaliação
        nenhum voto até agora! seja o primeiro a avaliar este post
        o que achou deste artigo
        obrigado pelo seu feedback
        seja o primeiro a avaliar este post
        sua avaliação
    """,
    "it": """
        clicca su una stella per votare
        clicca sulle stelle per votare
        grazie per il feedback
        grazie per il tuo feedback
        grazie per il tuo voto
        hai trovato utile questo articolo
        l'articolo ti è stato utile
        media dei voti
        nessun voto finora
        quanto sono chiare le informazioni in questa pagina
        quanto sono chiare le informazioni su questa pagina
        quanto ti è stato utile questo articolo
        quanto è stato utile questo post
        questa pagina ti è stata utile
        questa pagina è stata utile
        questo articolo ti è stato utile
        questo articolo è stato utile
        ti è piaciuto questo articolo
        ti è stato utile questo articolo
        valuta da # a # stelle la pagina
        valuta questo articolo
        vota l'articolo
        vota questo articolo
    """,
    "nl": """
        bedankt voor je feedback
        bedankt voor uw feedback
        beoordeel deze pagina
        beoordeel dit artikel
        beoordeel dit bericht
        geef je beoordeling
        gemiddelde beoordeling
        heeft deze informatie u geholpen
        heeft deze pagina je geholpen
        heeft dit artikel je geholpen
        heeft dit artikel u geholpen
        hoe nuttig was dit bericht
        klik op een ster om deze te beoordelen
        nog geen beoordelingen
        tot nu toe geen stemmen! wees de eerste die dit bericht beoordeelt
        vond je dit artikel interessant
        vond je dit artikel nuttig
        vond u dit artikel nuttig
        was deze informatie nuttig
        was deze pagina nuttig
        was dit artikel nuttig
        was dit nuttig
        wat vind je van dit artikel
        wees de eerste die dit bericht beoordeelt
    """,
    "sv": """
        Fick du hjälp av artikeln?
        betygsätt artikeln
        betygsätt den här artikeln
        genomsnittligt betyg
        hade du nytta av informationen
        hittade du det du sökte
        hjälpte den här artikeln dig
        hjälpte informationen på sidan dig
        tack för din feedback
        tack för din röst
        vad tycker du om artikeln
        var artikeln till hjälp
        var den här artikeln till hjälp
        var den här informationen till hjälp
        var den här sidan till hjälp
        var informationen till hjälp
    """,
    "da": """
        bedøm artiklen
        bedøm denne artikel
        fandt du det, du søgte
        gennemsnitlig bedømmelse
        tak for din feedback
        tak for din stemme
        var artiklen nyttig
        var artiklen til hjælp
        var denne artikel nyttig
        var denne artikel til hjælp
        var denne side nyttig
        var indholdet nyttigt
    """,
    "nb": """
        fant du det du lette etter
        gjennomsnittlig vurdering
        takk for din tilbakemelding
        takk for tilbakemeldingen
        var artikkelen nyttig
        var denne artikkelen nyttig
        var denne siden nyttig
        var dette nyttig
        vurder artikkelen
    """,
    "fi": """
        arvioi artikkeli
        arvostele artikkeli
        arvostele tämä artikkeli
        kiitos palautteesta
        kiitos palautteestasi
        löysitkö etsimäsi
        mitä mieltä olit jutusta
        oliko artikkeli hyödyllinen
        oliko artikkelista apua
        oliko artikkelista hyötyä
        oliko tieto hyödyllistä
        oliko tämä artikkeli hyödyllinen
        oliko tästä apua
        oliko tästä artikkelista hyötyä
        oliko tästä sivusta apua
    """,
    "pl": """
        brak głosów
        czy artykuł był pomocny
        czy artykuł był przydatny
        czy ta strona była pomocna
        czy ta treść była pomocna
        czy te informacje były pomocne
        czy ten artykuł był pomocny
        czy ten artykuł był przydatny
        dziękujemy za ocenę
        dziękujemy za opinię
        dziękujemy za twoją opinię
        jak oceniasz artykuł
        jak oceniasz ten artykuł
        jak podobał ci się artykuł
        jaka jest twoja reakcja
        kliknij na gwiazdkę, aby ocenić
        kliknij w gwiazdkę, aby ocenić
        oceń artykuł
        oceń ten artykuł
        oceń ten wpis
        oceń wpis
        przydatny artykuł
        twoja ocena
        średnia ocen
        średnia ocena
    """,
    "cs": """
        byl pro vás tento článek přínosný
        byl pro vás článek užitečný
        byl tento článek užitečný
        děkujeme za hodnocení
        děkujeme za zpětnou vazbu
        hodnocení článku
        hodnoťte článek
        jak se vám líbil článek
        jaká je vaše reakce
        klikněte na hvězdičku a ohodnoťte
        líbil se vám článek
        ohodnoťte tento článek
        ohodnoťte článek
        pomohl vám tento článek
        pomohl vám článek
        průměrné hodnocení
    """,
    "hu": """
        ha hibát találsz, jelezd nekünk
        ha hibát talált, jelezze nekünk
        hasznos volt a cikk
        hasznos volt ez a cikk
        hasznos volt ez az oldal
        hasznosnak találta a cikket
        hasznosnak találtad a cikket
        köszönjük a visszajelzést
        köszönjük az értékelést
        mi a reakciód
        tetszett a cikk
        átlagos értékelés
        értékeld a cikket
        értékelje a cikket
    """,
    "ro": """
        a fost util acest articol
        a fost utilă această pagină
        acest articol a fost util
        care este reacția ta
        dă o notă articolului
        evaluează acest articol
        evaluează articolul
        mulțumim pentru feedback
        mulțumim pentru vot
        v-a fost util acest articol
        Ți-a plăcut articolul?
        ți-a fost util acest articol
        ți-a plăcut acest articol
    """,
    "el": """
        Σας άρεσε αυτό το άρθρο
        Σας άρεσε το άρθρο
        ήταν χρήσιμη αυτή η σελίδα
        ήταν χρήσιμο αυτό το άρθρο
        ήταν χρήσιμο το άρθρο
        αξιολογήστε το άρθρο
        βαθμολογήστε το άρθρο
        ευχαριστούμε για τη γνώμη σας
        ευχαριστούμε για την αξιολόγηση
        ποια είναι η αντίδρασή σας
        σας φάνηκε χρήσιμο το άρθρο
    """,
    "tr": """
        Haberi beğendin mi?
        bu habere tepkiniz
        bu içerik yararlı oldu mu
        bu içeriği faydalı buldunuz mu
        bu makale faydalı oldu mu
        bu makale yardımcı oldu mu
        bu makaleyi değerlendirin
        bu sayfa faydalı oldu mu
        bu sayfa yardımcı oldu mu
        bu yazı faydalı oldu mu
        bu yazıya oy ver
        bu yazıyı oyla
        bu yazıyı oylayın
        geri bildiriminiz için teşekkürler
        haberi beğendiniz mi
        ortalama puan
        oy vermek için yıldıza tıklayın
        tepkiniz ne oldu
        tepkiniz nedir
        yazıya puan ver
        yazıyı oyla
    """,
    "ru": """
        # голосов, средняя оценка: #
        (# оценок, среднее: # из #)
        была ли статья полезна
        была ли статья полезной
        была ли эта информация полезна
        была ли эта статья полезна
        была ли эта страница полезной
        вам помогла эта статья
        вам понравилась статья
        ваша оценка
        да, спасибо! нет
        как вам статья
        какова ваша реакция
        нажмите на звезду, чтобы оценить
        насколько полезен этот пост
        насколько полезна была эта статья
        оцените материал
        оцените новость
        оцените статью
        оцените страницу
        оцените эту статью
        оценок пока нет. поставьте оценку первым
        помогла ли вам статья
        понравилась статья
        поставьте оценку
        рейтинг статьи
        спасибо за ваш голос
        спасибо за ваш отзыв
        спасибо за вашу оценку
        средняя оценка
        средняя оценка #
        средняя оценка # / #. количество оценок: #
        средняя оценка: #
        статья была полезной
        статья полезна
        эта статья была полезной
        эта статья помогла вам
    """,
    "uk": """
        вам сподобалась стаття
        вам сподобалася стаття
        ваша оцінка
        дякуємо за ваш відгук
        дякуємо за вашу оцінку
        наскільки корисною була ця стаття
        натисніть на зірку, щоб оцінити
        оцініть матеріал
        оцініть статтю
        оцініть цю статтю
        рейтинг статті
        середня оцінка
        чи була корисною ця сторінка
        чи була стаття корисною
        чи була ця стаття корисною
        чи була ця інформація корисною
        яка ваша реакція
    """,
    "ar": """
        شارك رأيك في هذا المنشور
        شكرا على ملاحظاتك
        شكرا لتقييمك
        شكرا لمشاركتك رأيك
        قيم المقال
        قيم هذا المقال
        قيّم هذا المحتوى
        ما هو رد فعلك
        متوسط التقييم
        هل أعجبك المقال
        هل استفدت من المعلومات المقدمة في هذه الصفحة
        هل كان المقال مفيدا
        هل كان هذا المقال مفيدا
        هل كانت هذه الصفحة مفيدة
        هل كانت هذه المعلومات مفيدة
        هل هذا المقال مفيد
        هل هذه الصفحة مفيدة
        هل وجدت هذا المقال مفيدا
        هل وجدت هذه المعلومات مفيدة
    """,
    "fa": """
        آیا این صفحه مفید بود
        آیا این مطلب برای شما مفید بود
        آیا این مطلب مفید بود
        آیا این مقاله برای شما مفید بود
        آیا این مقاله مفید بود
        از بازخورد شما متشکریم
        از مجموع # رای
        امتیاز شما به این مطلب
        امتیاز شما به این مقاله
        این مطلب مفید بود
        به این مطلب امتیاز دهید
        به این مقاله امتیاز دهید
        به این پست امتیاز دهید
        میانگین امتیاز
        میانگین امتیازات
        میانگین امتیازات # از #
        واکنش شما چیست
    """,
    "he": """
        אהבתם את הכתבה
        דרג את המאמר
        דרגו את הכתבה
        דרגו את המאמר
        האם דף זה היה שימושי
        האם הדף עזר לך
        האם הכתבה עזרה לכם
        האם הכתבה עניינה אותך
        האם המאמר היה מועיל
        האם המאמר עזר לך
        האם המידע עזר לך
        האם המידע עזר לכם
        האם העמוד עזר לך
        טעינו? נתקן! אם מצאתם טעות בכתבה, נשמח שתשתפו אותנו
        מצאתם טעות בכתבה
        מצאתם טעות בכתבה? כתבו לנו
        תודה על הדירוג
        תודה על המשוב
        תודה על משובך
    """,
    "hi": """
        आपकी प्रतिक्रिया के लिए धन्यवाद
        आपकी प्रतिक्रिया क्या है
        इस आर्टिकल को रेट करें
        इस लेख को रेट करें
        क्या यह जानकारी उपयोगी थी
        क्या यह पृष्ठ उपयोगी था
        क्या यह पृष्ठ सहायक था
        क्या यह पेज उपयोगी था
        क्या यह लेख उपयोगी था
        क्या यह लेख मददगार था
        क्या यह लेख सहायक था
    """,
    "id": """
        apa reaksi anda
        apakah artikel ini bermanfaat
        apakah artikel ini membantu
        apakah halaman ini bermanfaat
        apakah halaman ini membantu
        apakah informasi ini bermanfaat
        apakah informasi ini membantu
        bagaimana reaksi anda tentang artikel ini
        beri nilai artikel ini
        beri rating artikel ini
        seberapa bermanfaat artikel ini
        terima kasih atas masukan anda
        terima kasih atas umpan balik anda
    """,
    "vi": """
        #/# - (# bình chọn)
        bài viết có hữu ích không
        bài viết có hữu ích với bạn không
        bài viết này có hữu ích không
        bài viết này có hữu ích với bạn không
        bạn thấy bài viết này hữu ích không
        bạn thấy bài viết này thế nào
        bạn đánh giá bài viết này thế nào
        chưa có đánh giá
        cảm xúc của bạn là gì
        cảm ơn bạn đã phản hồi
        cảm ơn bạn đã đánh giá
        cảm ơn phản hồi của bạn
        nhấn vào một ngôi sao để đánh giá
        phản ứng của bạn là gì
        thông tin này có hữu ích không
        trang này có hữu ích không
        xếp hạng bài viết này
        đánh giá bài viết
        đánh giá bài viết này
        đánh giá post
        đánh giá: #/# (# bình chọn)
        được xếp hạng #
    """,
    "zh": """
        为本文评分
        您对本文的评价
        您觉得这篇文章怎么样
        感谢你的反馈
        感谢您的反馈
        文章对你有帮助吗
        文章对您有帮助吗
        文章是否有帮助
        有帮助吗
        本文对您有帮助吗
        本文是否对您有帮助
        此信息是否有用
        此内容是否对您有帮助
        此页面对您有帮助吗
        此页面有帮助吗
        给文章打分
        给本文评分
        觉得文章有用就打赏一下
        觉得文章有用就打赏一下文章作者
        该内容对您有帮助吗
        该文章对你有帮助吗
        该页面对您有帮助吗
        这个页面对您有帮助吗
        这个页面有帮助吗
        这些内容对您是否有帮助
        这对您有帮助吗
        这篇文章对你有帮助吗
        这篇文章对您有帮助吗
        这篇文章有帮助吗
        您喜歡這篇文章嗎
        您覺得這篇文章如何
        感謝你的回饋
        感謝您的回饋
        感謝您的意見回饋
        本文對您有幫助嗎
        此頁面對您有幫助嗎
        此頁面有幫助嗎
        給文章評分
        這個頁面有幫助嗎
        這對您有幫助嗎
        這篇文章對你有幫助嗎
        這篇文章對您有幫助嗎
        這篇文章有幫助嗎
        這項資訊有幫助嗎
        你的反應是
        你對這篇文章有什麼感覺
    """,
    "ja": """
        お役に立ちましたか
        このページの情報は役に立ちましたか
        このページはお役に立ちましたか
        このページは役に立ちましたか
        この内容は役に立ちましたか
        この回答は役に立ちましたか
        この情報は役に立ちましたか
        この投稿にフィードバックを提供する
        この記事が気に入ったら
        この記事はいかがでしたか
        この記事はお役に立ちましたか
        この記事は参考になりましたか
        この記事は役に立ちましたか
        この記事を評価する
        ご協力ありがとうございました
        ご意見ありがとうございます
        クリックして評価
        フィードバックありがとうございます
        フィードバックをお寄せいただきありがとうございます
        参考になりましたか
        平均評価
        役に立ちましたか
        星をクリックして評価してください
    """,
    "ko": """
        기사가 마음에 드셨나요
        도움이 되셨나요
        도움이 되었나요
        별을 클릭하여 평가하세요
        의견 제출
        의견을 보내주셔서 감사합니다
        이 게시물에 대한 의견 제공하기
        이 게시물에 피드백 남기기
        이 글이 도움이 되셨나요
        이 글이 도움이 되었나요
        이 기사 어떠셨나요
        이 기사 어떻게 생각하세요
        이 기사가 도움이 되었나요
        이 기사를 추천합니다
        이 기사를 평가해주세요
        이 기사에 대한 반응
        이 기사에 대해 어떻게 생각하시나요?
        이 기사의 감정은
        이 문서가 도움이 되었나요
        이 정보가 도움이 되었나요
        이 정보가 유용한가요
        이 콘텐츠가 도움이 되었나요
        이 페이지가 도움이 되었나요
        이 페이지에서 제공하는 정보에 만족하십니까
        이 페이지의 정보에 만족하십니까
        평균 평점
        피드백 감사합니다
        피드백을 보내주셔서 감사합니다
    """,
}
# Words that a tool bar prints alone, and that a text could use as a heading or in a list.
WEAK = {
    "en": """
        # words
        Reading Mode
        a a a
        about # words
        accessibility tools
        article tools
        average rating
        bookmark
        bookmark the permalink
        bookmarked
        choose language
        choose theme
        citation style
        citation styles
        citation tools
        cite
        copy
        copy text
        create documentation issue
        ctrl k
        dark mode
        did this help
        download
        download (pdf)
        edit
        edit content
        edit on *
        edit this article
        edit this page
        edit this post
        export
        export to pdf
        favorite
        favourite
        feedback
        flag
        font size
        found a mistake? edit this page
        give feedback
        give feedback on this post
        how to cite
        improve this page
        is this useful
        large font
        large text
        larger
        light mode
        line spacing
        link to this post
        listen print share
        normal font
        not helpful
        opens in new window
        page tools
        pdf
        pdf version
        press / to search
        print
        print email
        print entire section
        print print
        print recipe
        print save
        print share
        print this
        print version
        print view
        printer
        rate it
        rate this
        read later
        readability
        report
        report a bug
        report a problem
        report a problem on this page
        report an issue
        report issue
        report this
        save this
        saved
        select theme
        small font
        small text
        smaller
        submit feedback
        suggest edits
        text settings
        text size
        text to speech
        text-to-speech
        tools
        translate
        translate page
        translate with *
        user rating
        view citation
        view page source
        view pdf
        view source
        view source of this page
        watch list
        watchlist
        word count: #
        yes no
        your rating
        your vote
    """,
    "de": """
        a a a
        als pdf
        artikel bearbeiten
        artikel-funktionen
        ausdrucken
        beitrag bearbeiten
        bisher keine bewertungen
        bookmark
        dark mode
        diese seite bearbeiten
        drucken
        druckversion
        dunkelmodus
        dunkler modus
        durchschnittliche bewertung
        einstellungen
        farbschema auswählen
        farbschema wählen
        favorit
        feedback
        feedback senden
        fehler entdeckt
        heller modus
        herunterladen
        inhalt bearbeiten
        ja nein
        kopiert
        kürzere version
        leserbrief schreiben
        lesezeichen
        merkliste
        nachtmodus
        pdf
        pdf-download
        pdf-version
        problem melden
        quelltext anzeigen
        quelltext der seite anzeigen
        schrift
        schriftgröße
        seite bearbeiten
        speichern
        sprache auswählen
        textgröße
        textversion
        vg wort
        zitierhinweis
        zum drucken
        zum dunklen design wechseln
        übersetzen
    """,
    "fr": """
        afficher la source de la page
        choisir le thème
        copier
        copié
        copié dans le presse-papier
        envoyer des commentaires
        envoyer un retour
        favoris
        format pdf
        imprimer
        lire plus tard
        mode clair
        mode nuit
        mode sombre
        modifier cet article
        modifier cette page
        note moyenne
        oui non
        passer en mode sombre
        pdf
        sauvegarder
        suivre ce sujet
        sélectionner la langue
        sélectionner le thème
        taille de la police
        taille de police
        taille du texte
        traduire
        télécharger
        version pdf
        voir le code source de cette page
        votre note
        éditer cette page
    """,
    "es": """
        cambiar a modo oscuro
        copiado
        copiado al portapapeles
        copiar
        descargar
        editar contenido
        editar esta entrada
        editar esta página
        enviar comentarios
        favoritos
        imprimir
        informar de un problema
        leer después
        leer más tarde
        modo claro
        modo noche
        modo oscuro
        opina
        pdf
        puntuación media
        reportar un problema
        seleccionar idioma
        seleccionar tema
        sí no
        tamaño de fuente
        tamaño de la fuente
        tamaño de la letra
        tamaño de letra
        tamaño del texto
        traducir
        ver código fuente de esta página
        ver código fuente de la página
        versión pdf
    """,
    "pt": """
        alternar para modo escuro
        baixar
        copiado para a área de transferência
        copiar
        descarregar
        editar conteúdo
        editar esta publicação
        enviar feedback
        escolher idioma
        favoritos
        imprimir
        modo escuro
        relatar um problema
        reportar um problema
        selecionar idioma
        selecionar tema
        sim não
        traduzir
        ver código-fonte da página
        ver código-fonte desta página
    """,
    "it": """
        copia
        copiato
        copiato negli appunti
        invia feedback
        modalità chiara
        modalità scura
        modifica contenuto
        modifica questa pagina
        modifica questo articolo
        passa alla modalità scura
        preferiti
        scarica
        scegli la lingua
        segnala un problema
        seleziona lingua
        seleziona tema
        stampa
        sì no
        tema scuro
        traduci
        visualizza sorgente di questa pagina
        visualizza sorgente pagina
    """,
    "nl": """
        Lees later
        afdrukken
        bekijk paginabron
        bewerk deze pagina
        bewerk dit artikel
        deze pagina bewerken
        donkere modus
        downloaden
        feedback versturen
        gekopieerd
        inhoud bewerken
        ja nee
        kies een thema
        kies taal
        kopieer
        kopiëren naar klembord
        lichte modus
        meld een probleem
        opslaan
        pagina bewerken
        print
        printen
        probleem melden
        schakel naar donkere modus
        selecteer taal
        selecteer thema
        vertalen
    """,
    "sv": """
        dela och spara
        kopiera
        kopiera till urklipp
        kopierad
        kopierat
        kopierat till urklipp
        ladda ner
        ljust läge
        mörkt läge
        mörkt utseende
        rapportera problem
        redigera den här sidan
        redigera denna sida
        redigera inlägg
        redigera sidan
        skicka feedback
        skicka synpunkter
        skriv ut
        visa sidkälla
        välj tema
        växla till mörkt läge
        översätt
    """,
    "da": """
        hent
        kopier
        kopier til udklipsholder
        kopieret
        kopieret til udklipsholder
        lys tilstand
        mørk tilstand
        print
        rapportér et problem
        rediger denne side
        rediger indlæg
        rediger siden
        skift til mørk tilstand
        udskriv
        vis sidekilde
        vælg tema
    """,
    "nb": """
        bytt til mørk modus
        kopier
        kopier til utklippstavlen
        kopiert til utklippstavlen
        last ned
        lys modus
        mørk modus
        mørk utseende
        rediger denne siden
        rediger innlegg
        send tilbakemelding
        skriv ut
    """,
    "fi": """
        ilmoita ongelmasta
        kopioi
        kopioi leikepöydälle
        kopioitu
        kopioitu leikepöydälle
        lataa
        muokkaa artikkelia
        muokkaa sivua
        muokkaa tätä sivua
        tulosta
        tumma teema
        tumma tila
        vaalea tila
        vaihda tummaan tilaan
        valitse teema
    """,
    "pl": """
        ciemny motyw
        drukuj
        edytuj stronę
        edytuj ten wpis
        edytuj treść
        edytuj tę stronę
        edytuj wpis
        kopiuj
        kopiuj do schowka
        odwrócenie kolorów
        pobierz
        pokaż źródło strony
        przełącz na tryb ciemny
        prześlij opinię
        skopiowano
        tryb ciemny
        tryb jasny
        wybierz motyw
        wydrukuj
        wyślij opinię
        zgłoś problem
        zmniejsz czcionkę
        zmniejsz rozmiar czcionki
        zmniejsz tekst
        zobacz źródło strony
        zwiększ czcionkę
        zwiększ rozmiar czcionki
        zwiększ tekst
    """,
    "cs": """
        do obchodu
        filtrace
        hodnotit
        kopírovat
        nahlásit problém
        odeslat zpětnou vazbu
        přepnout na tmavý režim
        seřadit
        stáhnout
        světlý režim
        tisk
        tisknout
        tmavý motiv
        tmavý režim
        upravit obsah
        upravit příspěvek
        upravit stránku
        upravit tuto stránku
        upřesnit parametry
        upřesnit parametry #
        vyberte motiv
        vybrat jazyk
        vybrat motiv
        vytisknout
        zkopírovat do schránky
        zkopírováno
        zmenšit písmo
        zmenšit text
        zobrazit nabídky
        zvětšit písmo
        zvětšit text
        řadit podle
    """,
    "hu": """
        az oldal szerkesztése
        bejegyzés szerkesztése
        betűméret csökkentése
        betűméret növelése
        hiba bejelentése
        letöltés
        link sikeresen másolva
        másolva
        másolás
        másolás vágólapra
        nyelv kiválasztása
        nyelvváltás
        nyomtatás
        oldal forrásának megtekintése
        oldal szerkesztése
        sötét mód
        sötét téma
        tartalom szerkesztése
        téma kiválasztása
        világos mód
        visszajelzés küldése
        vágólapra másolva
        válasszon nyelvet
    """,
    "ro": """
        Mărimea textului
        alege limba
        copiat
        copiază
        copiază în clipboard
        descarcă
        dimensiunea textului
        editeaza această pagină
        editează această pagină
        editează articolul
        imprimă
        imprimă articolul
        micșorează fontul
        micșorează textul
        mod luminos
        mod întunecat
        mărește fontul
        mărește textul
        mărime font
        printează
        raportează o problemă
        selectează limba
        selectează tema
        temă întunecată
        tipărește
        trimite feedback
        versiune pentru imprimat
        vezi sursa acestei pagini
    """,
    "el": """
        αναφορά προβλήματος
        αντιγράφηκε
        αντιγράφηκε στο πρόχειρο
        αντιγραφή
        αύξηση γραμματοσειράς
        αύξηση μεγέθους γραμματοσειράς
        εκτύπωση
        επεξεργασία αυτής της σελίδας
        επεξεργασία σελίδας
        επιλέξτε γλώσσα
        επιλογή θέματος
        λήψη
        μέγεθος γραμμάτων
        μέγεθος κειμένου
        μείωση γραμματοσειράς
        μείωση μεγέθους γραμματοσειράς
        προβολή πηγαίου κώδικα
        σκοτεινή λειτουργία
        σκοτεινό θέμα
        σκούρο θέμα
        φωτεινή λειτουργία
    """,
    "tr": """
        a+ a-
        açık mod
        bu sayfayı düzenle
        dil seç
        gece modu
        geri bildirim gönder
        indir
        içeriği düzenle
        karanlık mod
        kopyala
        koyu tema
        metni büyüt
        metni küçült
        sayfa kaynağını görüntüle
        sayfayı düzenle
        sorun bildir
        tema seç
        yazdır
        yazı boyutunu büyüt
        yazı boyutunu küçült
        yazıyı düzenle
    """,
    "ru": """
        в закладки
        в избранное
        версия для слабовидящих
        выберите тему
        выбрать тему
        выбрать язык
        копировать
        копировать в буфер
        ночной режим
        отправить отзыв
        отредактировать эту страницу
        переключить на тёмную тему
        печать
        просмотреть исходный код страницы
        распечатать
        редактировать статью
        редактировать страницу
        редактировать эту страницу
        светлая тема
        скачать
        скопировано в буфер обмена
        скопировать
        скопировать в буфер обмена
        сообщить о проблеме
        тёмная тема
        тёмный режим
        увеличить шрифт
        уменьшить шрифт
    """,
    "uk": """
        Розмір тексту
        виберіть мову
        виберіть тему
        друк
        друкувати
        завантажити
        збільшити шрифт
        зменшити шрифт
        копіювати
        надіслати відгук
        нічний режим
        оберіть тему
        обрати мову
        повідомити про проблему
        редагувати допис
        редагувати статтю
        редагувати сторінку
        редагувати цю сторінку
        світла тема
        скопійовано
        скопійовано в буфер обміну
        скопіювати в буфер обміну
        темна тема
        темний режим
    """,
    "ar": """
        إرسال رأيك
        اختر سمة
        اختر لغة
        التحويل إلى المظهر الداكن
        الوضع الداكن
        الوضع الليلي
        تحرير هذا المقال
        تحميل
        تصغير الخط
        تعديل المحتوى
        تعديل هذه الصفحة
        تكبير الخط
        تم النسخ إلى الحافظة
        حجم النص
        طباعة
        عدل الصفحة
        عرض مصدر هذه الصفحة
        نسخ
        نسخ إلى الحافظة
    """,
    "fa": """
        افزایش اندازه متن
        انتخاب پوسته
        اندازه فونت
        این صفحه را ویرایش کنید
        بزرگنمایی متن
        حالت تاریک
        حالت تیره
        حالت روشن
        حالت شب
        دانلود
        لینک پست
        نمایش متن منبع صفحه
        ویرایش این پست
        ویرایش محتوا
        پرینت
        چاپ
        کاهش اندازه متن
        کپی
        کپی کردن
    """,
    "he": """
        בחירת שפה
        בחרו ערכת נושא
        בחרו פרופיל צבע
        בחרו שפה
        הגדל טקסט
        הגדלת טקסט
        הדפס
        הדפסה
        הדפסת כתבה
        הועתק
        הועתק ללוח
        הורדה
        העתק
        העתקה ללוח
        הקטן טקסט
        הקטנת טקסט
        מעבר למצב יום
        מעבר למצב לילה
        מצב כהה
        מצב לילה
        ערוך
        ערוך דף זה
        ערוך תוכן
        עריכת הדף הזה
        ערכו דף
        שמירה
    """,
    "hi": """
        इस पृष्ठ का स्रोत देखें
        इस पृष्ठ को संपादित करें
        इस पेज को बदलें
        कॉपी करें
        कॉपी हो गया
        कॉपीड
        क्लिपबोर्ड पर कॉपी करें
        डाउनलोड करें
        डार्क मोड
        थीम चुनें
        पृष्ठ संपादित करें
        पेज संपादित करें
        प्रिंट
        फ़ॉन्ट का आकार
        फॉन्ट साइज
        भाषा चुने
        समस्या की सूचना दें
        सेव करें
    """,
    "id": """
        beralih ke mode gelap
        beralih ke tampilan gelap
        cetak
        disalin
        edit halaman ini
        edit konten
        mode gelap
        mode terang
        modus gelap
        perbesar teks
        perkecil teks
        pilih tema
        salin
        salin ke papan klip
        sunting halaman ini
        unduh
    """,
    "vi": """
        bản in
        chuyển sang giao diện tối
        chế độ nền tối
        chế độ sáng
        chế độ tối
        chỉnh sửa trang
        chỉnh sửa trang này
        chọn chủ đề
        chọn giao diện
        giảm cỡ chữ
        liên kết bài viết
        sao chép
        sửa nội dung
        sửa trang này
        tăng cỡ chữ
        tải về
    """,
    "zh": """
        下载
        切换为深色模式
        切换深色模式
        原文链接
        复制
        复制到剪贴板
        夜间模式
        字体
        字号
        已复制到剪贴板
        打印
        提交反馈
        文章链接
        暗黑模式
        本文地址
        本文链接
        查看源代码
        深色模式
        纠错
        编辑内容
        编辑本页
        编辑此页
        编辑此页面
        选择主题
        阅读模式
        下載
        切換為深色模式
        切換為淺色模式
        列印
        夜晚模式
        夜間模式
        字級
        已複製到剪貼簿
        提交回饋
        編輯內容
        編輯此頁
        編輯此頁面
        複製
        複製到剪貼簿
        選擇主題
        選擇佈景主題
        閱讀模式
        放大字体
        缩小字体
        字體放大
        字體縮小
        查看页面源码
    """,
    "ja": """
        いいえ
        このページを編集
        このページを編集する
        はい
        クリップボードにコピーしました
        コピー
        ダウンロード
        ダークモードへ切り替え
        テーマの選択
        テーマを選択
        フィードバックを送信
        フォントサイズ
        ページを編集
        ライトモードへ切り替え
        印刷
        文字を大きくする
        文字を小さくする
        言語の選択
        言語を選択する
        記事を編集
        読書モード
    """,
    "ko": """
        ai 요약
        글씨 작게
        글씨 크게
        글씨 크기
        글자 작게
        글자 크게
        글자 크기 변경
        글자크기 설정
        내용 편집
        다운로드
        다크 모드로 전환
        라이트 모드
        번역beta
        번역하기
        복사
        복사되었습니다
        복사했습니다
        본문 글자 크기
        신고하기
        어두운 모드
        여기를 클릭하여 프린트
        이 페이지 편집
        이 페이지 편집하기
        인쇄
        읽기 모드
        자동요약
        클립보드에 복사
        테마 선택
        페이지 편집
        프린트
        피드백 보내기
    """,
}


# The answers that stand on lines of their own below such a question, written as `folding.key` gives them; and signs.
ANSWERS = """
    yes no; yes; no; ja; nein; oui; non; si; sim; nao; nee; nej; nei; kylla; ei; tak; nie; ano; ne; igen; nem; da; nu;
    ναι; οχι; evet; hayir; да; нет; так; ні; نعم; لا; بله; خیر; כן; לא; हाँ; नहीं; ya; tidak; co; khong;
    是; 否; はい; いいえ; 예; 네; 아니요; 아니오
"""
THUMBS = ("👍", "👎")
_ANSWERS = frozenset(listed(ANSWERS))
_QUESTIONS = frozenset(phrase.strip(" ¿?") for phrase in phrases_of(RATE))
_LONGEST_QUESTION = 2 * max(map(len, _QUESTIONS))  # with the signs and spaces around it
# Such questions stand below the text, with the foot of the page after them: this many lines from its end.
BELOW = 100
# A yes and a no.
MOST_ANSWERS = 2


def find_answers(document: DocumentLines) -> Iterator[Find]:
    """Answers on the lines right below a question how useful the page was."""
    if not document.filled_with(_ANSWERS) and not document.holds(*THUMBS):
        return
    filled = document.filled[-BELOW:]
    for index, number in enumerate(filled):
        line = document.lines[number]
        question = line.strip(" \t¿?*").casefold() if len(line) <= _LONGEST_QUESTION else ""
        if question in _QUESTIONS:
            below = filled[index + 1 : index + 1 + MOST_ANSWERS]
            answers = list(takewhile(lambda number: _is_answer(document, number), below))
            if answers:
                yield Find(answers[0], answers[-1], (question,))


def _is_answer(document: DocumentLines, number: int) -> bool:
    return document.key(number) in _ANSWERS or document.lines[number].strip(" .-•") in THUMBS


# Buttons of a row, in the languages that we have seen rows in.
_BAR = (
    r"(?:download|pdf|drucken|teilen|merken|versenden|senden|feedback|kommentieren|vorlesen|speichern|weiterleiten"
    r"|e-?mail"
    r"|imprimer|partager|envoyer|enregistrer|commenter|imprimir|compartir|enviar|guardar|comentar|compartilhar|salvar"
    r"|stampa|condividi|invia|salva|commenta|drukuj|udostępnij|zapisz|wyślij|print|share|save|comment|bookmark)\b"
)

# What a page counts before a number: how often it was read, what readers wrote.
COUNTERS = {
    "en": """
        comments
        hits
        no. of views
        number of views
        page views
        post views
        reads
        times read
        total views
        view count
        views
    """,
    "de": """
        aufrufe
        beitrags-aufrufe
        gelesen
        klicks
        kommentare
        seitenaufrufe
        zugriffe
    """,
    "fr": """
        commentaires
        lectures
        nombre d'affichages
        nombre de lectures
        nombre de vues
        vues
    """,
    "es": """
        comentarios
        lecturas
        número de visitas
        veces leído
        vistas
        visitas
        visto
        visualizaciones
    """,
    "pt": """
        acessos
        comentários
        leituras
        número de visualizações
        visitas
        visualizações
    """,
    "it": """
        commenti
        letture
        numero di visualizzazioni
        visite
        visualizzazioni
    """,
    "nl": """
        aantal keer bekeken
        aantal keer gelezen
        bekeken
        reacties
        weergaven
    """,
    "sv": """
        antal visningar
        kommentarer
        visningar
    """,
    "da": """
        antal visninger
        kommentarer
        visninger
    """,
    "nb": """
        antall visninger
        kommentarer
        visninger
    """,
    "fi": """
        katselukerrat
        katselukertoja
        kommentit
        lukukerrat
    """,
    "pl": """
        artykuł czytany
        czytano
        ilość odsłon
        ilość wyświetleń
        komentarze
        komentarzy
        liczba komentarzy
        liczba odsłon
        liczba odwiedzin
        liczba wyświetleń
        odsłon
        odsłony
        odwiedzin
        odwiedziny
        przeczytano
        wyświetlenia
        wyświetleń
        wyświetlona
        wyświetlono
        wyświetlony
    """,
    "cs": """
        komentáře
        počet komentářů
        počet návštěv
        počet přečtení
        počet zobrazení
        počet čtenářů
        přečteno
        přečteno krát
        shlédnuto
        zhlédnutí
        zobrazeno
        zobrazení
    """,
    "hu": """
        hozzászólások
        hozzászólások száma
        látogatók száma
        megtekintve
        megtekintések
        megtekintések száma
        olvasottság
        olvasva
        olvasások száma
    """,
    "ro": """
        accesări
        afișări
        citiri
        comentarii
        număr de afișări
        număr de vizualizări
        număr vizualizări
        vizite
        vizualizări
        vizualizări articol
    """,
    "el": """
        αναγνώσεις
        αριθμός προβολών
        διαβάστηκε
        εμφανίσεις
        επισκέψεις
        προβολές
        σχόλια
    """,
    "tr": """
        görüntülenme
        görüntüleme
        okunma
        okunma sayısı
        yorum sayısı
        yorumlar
    """,
    "ru": """
        количество комментариев
        количество просмотров
        комментарии
        комментариев
        прочтений
        прочитано
        просмотров
        просмотры
        посещений
        визитов
        показов
        прочитали
        количество показов
        число просмотров
    """,
    "uk": """
        кількість переглядів
        коментарі
        коментарів
        перегляди
        переглядів
        прочитано
        відвідувань
        показів
        кількість показів
    """,
    "ar": """
        التعليقات
        المشاهدات
        عدد التعليقات
        عدد الزيارات
        عدد القراءات
        عدد المشاهدات
    """,
    "fa": """
        بازدید
        تعداد بازدید
        تعداد نظرات
        نظرات
    """,
    "he": """
        צפיות
        תגובות
    """,
    "hi": """
        टिप्पणियाँ
        दृश्य
        बार देखा गया
    """,
    "id": """
        dibaca
        dilihat
        jumlah pembaca
        komentar
    """,
    "vi": """
        bình luận
        lượt xem
        lượt đọc
        số lần xem
    """,
    "zh": """
        人氣
        浏览
        浏览量
        浏览次数
        瀏覽
        瀏覽人次
        瀏覽次數
        点击数
        点击量
        評論
        评论
        评论数
        阅读
        阅读量
        閱讀
        點閱
        點閱數
    """,
    "ja": """
        コメント
        コメント数
        閲覧数
        閲覧回数
    """,
    "ko": """
        댓글
        댓글수
        조회
        조회수
    """,
}
COUNTED = {
    "en": """
        read # times
        viewed # times
    """,
    "de": """
        # mal angesehen
        # mal gelesen
        gelesen # mal
    """,
    "es": """
        leído # veces
        visto # veces
    """,
    "pt": """
        lido # vezes
        visto # vezes
    """,
    "it": """
        letto # volte
        visto # volte
    """,
    "nl": """
        # keer gelezen
    """,
    "sv": """
        läst # gånger
        visad # gånger
    """,
    "da": """
        læst # gange
        vist # gange
    """,
    "nb": """
        lest # ganger
        vist # ganger
    """,
    "fi": """
        katsottu # kertaa
        luettu # kertaa
    """,
    "pl": """
        artykuł przeczytano # razy
        artykuł wyświetlono # razy
        czytano # razy
        odczytano # razy
        przeczytano # razy
        strona wyświetlona # razy
        tę stronę wyświetlono # razy
        wyświetlono # razy
    """,
    "cs": """
        přečteno #x
        zobrazeno #x
    """,
    "tr": """
        # defa okundu
        # kez okundu
    """,
    "ru": """
        прочитано # раз
        просмотрено # раз
    """,
    "uk": """
        переглянуто # разів
        прочитано # разів
    """,
    "id": """
        dibaca # kali
    """,
    "ro": """
        accesat de # ori
        afișat de # ori
        articol citit de # ori
        citit de # ori
        vizualizat de # ori
    """,
    "zh": """
        # 人氣
        # 人瀏覽
        # 人阅读
        # 次觀看
        人氣 #
        瀏覽 #
        点击 #
        閱讀 #
    """,
    "el": """
        # λεπτά να διαβαστεί
    """,
    "ja": """
        フォロワー # 人
    """,
}

# What pages count, as they name it before the number or behind it.
_COUNTED_NAMES = (
    r"views?|reads?|hits|likes?|shares?|comments?|replies|downloads?|wyświetle(?:nia|ń)|odsłon[ay]?|komentarz(?:e|y)?"
    r"|zobrazení|přečtení|komentář[eů]?|megtekintés|hozzászólás|vizualizări|afișări|comentarii|προβολές|σχόλια"
    r"|görüntülenme|okunma|yorum|beğeni|просмотр(?:ов|а)?|комментари(?:ев|я|й)|перегляд(?:ів|и)?|коментар(?:ів|і)?"
    r"|مشاهدة|مشاهدات|تعليق(?:ات)?|بازدید|نظر|צפיות|תגובות|dibaca|dilihat|komentar|lượt xem|bình luận"
    r"|人氣|浏览|瀏覽|阅读|閱讀|点击|點閱|评论|評論|留言|回覆|回复|次浏览|次瀏覽|个评论|條留言|則留言|点赞|收藏"
    r"|閲覧|コメント|いいね|조회수?|추천|비추천|댓글|공감|좋아요|스크랩"
)
_COUNT = r"\d[\d., ]{0,9}[kKMтк]?"

RULES = [
    Line(
        id="tools/typo",
        reason="It asks the reader to report a mistake in the text.",
        # Where mistakes are spoken of, the key is not one of a program that the article tells of.
        pattern=r"(?=.*(?:typo|mistake|error|spelling|fehler|faute|erreur|errore|erro\b|fout|fejl|feil|virhe|błąd|błędu|literówk"
        r"|chyb|hib|greșeal|λάθος|hata|ошибк|опечатк|помилк|خطأ|خطا|טעות|गलती|kesalahan|lỗi|错误|錯誤))"
        r".*\bCtrl\s?\+\s?(?:Enter\w?|Entrée|Invio|Intro|Eingabe)\b.*",
        words="ctrl",
        where=("body", "tail"),
        removes=[
            "The seal came back in March.\n\n⟦Found a typo? Select it and press Ctrl+Enter⟧",
            "Тюлень вернулся в марте.\n\n⟦Нашли опечатку? Выделите текст и нажмите Ctrl + Enter.⟧",
            "Našli jsme tuleně.\n\n⟦Našli jste chybu? Označte ji a stiskněte Ctrl+Enter⟧",
        ],
        keeps=[
            "Press Ctrl+Enter to send the message.",
            "The seal came back in March, and the error was found on the same day.",
        ],
    ),
    Labels(
        id="tools/counter",
        reason="It counts who has read the page or written below it.",
        labels=COUNTERS,
        rest=r"\d[\d.,\s]{0,12}(?:k|m|x|раз|разів|kali|veces|vezes)?$",
        longest=40,
        removes=[
            "The seal came back in March.\n⟦Views: 2,035⟧\nNobody had fed it since.",
            "Der Seehund kam im März zurück.\n\n⟦Aufrufe: 351⟧",
            "⟦Просмотров: 351⟧\n\nТюлень вернулся в марте.",
        ],
        keeps=[
            "Views: the harbour, the light and the old mill",
            "Name: Bella\nAge: 9\nViews: 12\nWeight: 80 kg",
            "Comments: 3 of them came from the mayor himself.",
        ],
    ),
    Line(
        id="tools/counters",
        reason="It counts who has read the page, liked it or written below it.",
        pattern=rf"(?:(?:{_COUNTED_NAMES})\s?[:(（]?\s?{_COUNT}[)）]?(?:\s*[|·•,/]\s*|\s+|$)){{2,}}"
        rf"|(?:{_COUNT}\s?(?:{_COUNTED_NAMES})(?:\s*[|·•,/]\s*|\s+|$)){{2,}}",
        words="views view reads read hits hit likes like shares share comments comment replies downloads download"
        " wyswietlenia wyswietlen odslon odslony odslona komentarze komentarzy komentarz zobrazeni precteni"
        " komentaru komentare komentar megtekintes hozzaszolas vizualizari afisari comentarii προβολεσ σχολια"
        " goruntulenme okunma yorum begeni просмотров просмотра просмотр комментариев комментария комментарии"
        " переглядів перегляди перегляд коментарів коментарі коментар مشاهده مشاهدات تعلیق تعلیقات بازدید نظر"
        " צפיות תגובות dibaca dilihat luot binh"
        " 人氣 浏览 瀏覽 阅读 閱讀 点击 點閱 评论 評論 留言 回覆 回复 点赞 收藏 閲覧 コメント"
        " いいね 조회 조회수 추천 비추천 댓글 공감 좋아요 스크랩",
        longest=90,
        removes=[
            "The seal came back in March.\n\n⟦345 views 12 comments⟧",
            "바다표범이 3월에 돌아왔다.\n\n⟦조회 1560 추천 5 댓글 5⟧",
            "⟦1 848 просмотров   0 комментариев⟧\n\nТюлень вернулся в марте.",
        ],
        keeps=[
            "Views: 12\nWeight: 80 kg",
            "345 views of the harbour and 12 of the mill hang in the hall.",
        ],
    ),
    Phrases(
        id="tools/counted",
        reason="It counts who has read the page.",
        phrases=COUNTED,
        removes=[
            "The seal came back in March.\n\n⟦Viewed 351 times⟧",
            "Fok przyszedł w marcu.\n\n⟦Wyświetlono 351 razy⟧",
        ],
        keeps=[
            "It was viewed 351 times on the first day, which nobody had expected.",
            "Read 3 times a day, the tide table lasts a year.",
        ],
    ),
    Phrases(
        id="tools/button",
        reason="It is a button that prints, saves, sends, enlarges or reports the page.",
        removes=[
            "⟦Print this article\nReset font size\nIncrease font size⟧\n\nThe bridge was shut for the third time.",
            "The bridge was shut for the third time.\n\n⟦Save this story for later⟧\n\nIt will stay closed until May.",
            "⟦Artikel drucken⟧\n\nDie Brücke ist zum dritten Mal gesperrt.",
            "⟦Imprimer cet article⟧\n\nLe pont est fermé pour la troisième fois.",
            "⟦Imprimir este artículo⟧\n\nEl puente está cerrado por tercera vez.",
        ],
        keeps=[
            "Print this article on thick paper, and the fold will hold.",
            "You can save this page as a bookmark, or report an error to the town clerk.",
            "Increase the font size of the labels, said the museum's visitors.",
        ],
        phrases=BUTTONS,
    ),
    Phrases(
        id="tools/weak",
        reason="It is the label of a tool that works on the page.",
        weak=True,
        removes=[
            "⟦Print\nPDF⟧\n\nEight of the nine wells are dry.",
            "Eight of the nine wells are dry.\n\n⟦Bookmark⟧",
            "⟦Schriftgröße\nLesezeichen⟧\n\nAcht der neun Brunnen sind trocken.",
        ],
        keeps=[
            "The shop sells three things.\n\nPrint\n\nMost prints are made from linocuts, in small numbers.",
            "The new release changes how it looks.\n\nDark mode\n\nAt night the page turns black, if you want it to.",
        ],
        phrases=WEAK,
    ),
    Phrases(
        id="tools/cite",
        reason="It is a button that copies or exports a reference to the page.",
        removes=[
            "⟦Cite this article\nCopy citation⟧\n\nWe measured the salt in sixty wells.",
            "We measured the salt in sixty wells.\n\n⟦Export citation⟧",
            "⟦Diesen Artikel zitieren⟧\n\nWir maßen das Salz in sechzig Brunnen.",
        ],
        keeps=[
            "Cite this article as a working paper, since it was never printed.",
            "Citation styles differ most in how they treat names with particles.",
        ],
        phrases=CITE,
    ),
    Line(
        id="tools/cite-line",
        reason="It says how to cite the page.",
        pattern=r"(?:suggested citation|how to cite(?: this (?:article|page|post))?|zitiervorschlag|zitierempfehlung"
        r"|empfohlene zitierweise|(?:diese folge|diesen (?:artikel|beitrag)) zitieren|pour citer cet article"
        r"|cómo citar(?: este artículo)?|como citar(?: este artigo)?|come citare)\b\s?:?\s(?=.*\b\d{4}\b).{20,}",
        words="citation cite zitiervorschlag zitierempfehlung zitierweise zitieren citer citar citare",
        where=("tail",),
        longest=400,
        removes=[
            "We measured the salt in sixty wells.\n\n⟦Suggested citation: Field, Ada: The salt of the wells, Oslo"
            " 2019⟧",
            "Wir maßen das Salz.\n\n⟦Diesen Beitrag zitieren: Jens Feld: Das Salz der Brunnen, 12.03.2019.⟧",
        ],
        keeps=[
            "How to cite this article is a question that nobody at the library could answer.",
            "Cite the map of 1902 with the name of its printer.",
        ],
    ),
    Line(
        id="tools/download",
        reason="It is a button that downloads a file of the page.",
        pattern=r"(?:[^!?]{0,140}\s)?(?:download|herunterladen|télécharger|descargar|baixar|scarica|pobierz)\s?"
        r"[(\[](?:\p{L}{2,5},?\s)?\d+(?:[.,]\d+)?\s?[kmg]i?b(?:yte)?[)\]]",
        words="download herunterladen telecharger descargar baixar scarica pobierz",
        longest=180,
        removes=[
            "Themen: Salz, Brunnen, Preise Download (123 KB)",
            "⟦Herunterladen (PDF, 1,2 MB)⟧\n\nDas Salz ist alt.",
        ],
        keeps=[
            "The download (123 KB) takes a second.",
            "Start with the download (it is 3 MB) and wait.",
        ],
    ),
    Line(
        id="tools/button-told",
        reason="It explains a button of the page.",
        language="de",
        pattern=r"mit (?:diesem (?:button|knopf|link)|(?:einem )?klick auf (?:diesen|den) (?:button|knopf|link))"
        r" (?:kannst du|können sie|könnt ihr)\b.{5,220}",
        words="button knopf klick link",
        longest=260,
        removes=[
            "Mit diesem Button kannst Du die Folge zu einer Liste hinzufügen. Dazu musst Du Dich einloggen:",
            "Mit einem Klick auf den Link können Sie den Beitrag weitergeben.",
        ],
        keeps=[
            "Mit diesem Knopf kann der Kapitän das Boot anhalten.",
            "Sie können mit diesem Button im Menü das Programm beenden.",
        ],
    ),
    Line(
        id="tools/bar",
        reason="It is a row of buttons that work on the page.",
        pattern=rf"(?:[\d.:, ]{{4,20}}\s)?(?:\p{{L}}{{2,12}}\s){{0,2}}(?:artikel:?\s)?(?:{_BAR}[\s|·•/,:]*+){{3,}}",
        words="drucken teilen merken versenden imprimer partager imprimir compartir compartilhar stampa condividi"
        " drukuj "
        "udostepnij print",
        longest=140,
        removes=["Drucken | Teilen | Merken", "⟦Artikel: Download PDF Drucken Teilen Feedback⟧\n\nDas Salz ist alt."],
        keeps=["Drucken, teilen und merken kann man sich das Rezept.", "Imprimer et partager"],
    ),
    Phrases(
        id="tools/rate",
        reason="It asks how useful the page was, or counts the votes on it.",
        removes=[
            "Let the dough rest overnight.\n\n⟦Was this helpful? Yes No⟧",
            "Let the dough rest overnight.\n\n⟦How useful was this post?\nClick on a star to rate it!\n"
            "Average rating 4.5 / 5. Vote count: 12\nNo votes so far! Be the first to rate this post.⟧",
            "Den Teig über Nacht ruhen lassen.\n\n⟦War dieser Artikel hilfreich?⟧",
            "Laisser reposer la pâte une nuit.\n\n⟦Cet article vous a-t-il été utile ?⟧",
            "Dejar reposar la masa una noche.\n\n⟦¿Te ha resultado útil este artículo?⟧",
        ],
        keeps=[
            "Was this helpful to the people of the valley? Most of them say no.",
            "Nine out of ten readers found this page helpful, the survey says, and one did not open it.",
            "The film has an average rating of 4.5 from two hundred votes.",
        ],
        phrases=RATE,
    ),
    Shape(
        id="tools/rate-answer",
        reason="It is an answer to click on below a question how useful the page was.",
        removes=[
            "Let the dough rest overnight.\n\n⟦Was this article helpful?\nYes\nNo⟧",
            "Den Teig über Nacht ruhen lassen.\n\n⟦War dieser Artikel hilfreich?\n\nJa\n\nNein⟧\n\nDann backen.",
        ],
        keeps=[
            "Has the dough risen?\nYes\nNo\n\nIf it has not, wait for another hour, or for two.",
            "Was this helpful to anyone?\nNo\n\nSo the oven was torn down, and the bricks were sold.",
        ],
        find=find_answers,
    ),
]
