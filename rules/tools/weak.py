"""Words of tool bars, which go only beside other cruft.

Not cruft: words that a text could use as a heading or in a list.
"""

from cleaner.rule import Phrases

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


RULES = [
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
]
