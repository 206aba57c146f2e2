"""What a page offers to do with its text: print it, save it, enlarge it, translate it, report a mistake in it.

Not cruft: a sentence about printing, and a key or a button of a program that the article tells of.
"""

from cleaner.rule import Line, Phrases

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
        print friendly, pdf & email
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
        stampa la ricetta
        stampa pagina
        stampa questa pagina
        stampa questo articolo
        stampa ricetta
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
        print recept
        printversie
        recept afdrukken
        recept printen
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
        skriv ut recept
        skriv ut receptet
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
        print opskrift
        print opskriften
        print siden
        rapporter fejl
        ret skriftstørrelse
        skriftstørrelse
        tekststørrelse
        udskriftsvenlig version
        udskriv artiklen
        udskriv opskrift
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
        skriv ut oppskrift
        skriv ut oppskriften
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
        tulosta resepti
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
        drukuj przepis
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
        wydrukuj przepis
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
        vytisknout recept
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
        recept nyomtatása
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
        printează rețeta
        raportează o eroare
        salvează articolul
        tipărește rețeta
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
        εκτύπωση συνταγής
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
        tarifi yazdır
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
        печать рецепта
        размер текста
        размер шрифта
        распечатать рецепт
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
        друкувати рецепт
        завантажити pdf
        зберегти статтю
        знайшли помилку в тексті
        надіслати другові
        помітили помилку
        помітили помилку? виділіть її та натисніть ctrl+enter
        роздрукувати
        роздрукувати рецепт
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
        طباعة الوصفة
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
        הדפס מתכון
        הדפס עמוד זה
        הדפסת מתכון
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
        cetak resep
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
        in công thức
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
        打印食谱
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
        レシピを印刷
        レシピを印刷する
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
        레시피 인쇄
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


# Buttons of a row, in the languages that we have seen rows in.
_BAR = (
    r"(?:download|pdf|drucken|teilen|merken|versenden|senden|feedback|kommentieren|vorlesen|speichern|weiterleiten"
    r"|e-?mail"
    r"|imprimer|partager|envoyer|enregistrer|commenter|imprimir|compartir|enviar|guardar|comentar|compartilhar|salvar"
    r"|stampa|condividi|invia|salva|commenta|drukuj|udostępnij|zapisz|wyślij|print|share|save|comment|bookmark)\b"
)


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
]
