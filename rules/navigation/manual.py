"""What the programs that make manuals print around each page: the way to the other pages, their tools, their names.

Not cruft: a manual's own lists of its pages, the sources that it names, and who made a picture.
"""

from cleaner.rule import Line, Phrases

# The way to the pages before and after, in a row too, and what works on the page.
BUTTONS = {
    "en": """
        expand sidebar
        go to the documentation of this file
        go to the source code of this file
        hide search matches
        initializing search
        prev home next
        prev up
        prev up next
        report a bug or suggest an enhancement
        report a documentation bug
        report a documentation error
        show page source
        show source
    """,
    "de": """
        nach oben weiter
        quellcode anzeigen
        seitenleiste ausklappen
        suche wird initialisiert
        suchergebnisse ausblenden
        zurück nach oben weiter
        zurück zum anfang weiter
    """,
    "fr": """
        agrandir la barre latérale
        cacher les résultats de la recherche
        initialisation de la recherche
        montrer le code source
        niveau supérieur suivant
        précédent niveau supérieur
        précédent niveau supérieur suivant
        précédent sommaire suivant
        réduire la barre latérale
        sujet précédent
        sujet suivant
    """,
    "es": """
        anterior inicio siguiente
        anterior subir
        anterior subir siguiente
        contraer barra lateral
        expandir barra lateral
        inicializando búsqueda
        mostrar el código
        ocultar coincidencias de la búsqueda
        próximo tema
        subir siguiente
        tema anterior
    """,
    "pt": """
        acima próxima
        anterior acima
        anterior acima próxima
        anterior início próximo
        anterior principal próxima
        anterior próxima
        anterior subir próximo
        esconder resultados da busca
        esconder resultados da pesquisa
        exibir fonte
        expandir painel lateral
        inicializando a pesquisa
        inicializando busca
        próximo tópico
        subir próximo
        tópico anterior
    """,
    "it": """
        argomento precedente
        argomento successivo
        comprimi la barra laterale
        espandi la barra laterale
        indietro partenza avanti
        indietro risali
        indietro risali avanti
        inizializza la ricerca
        mostra sorgente
        nascondi i risultati della ricerca
        risali avanti
    """,
    "nl": """
        broncode weergeven
        omhoog volgende
        terug begin volgende
        terug omhoog volgende
        terug volgende
        volgend onderwerp
        vorig onderwerp
        zijpaneel inklappen
        zijpaneel uitklappen
        zoeken initialiseren
        zoekresultaten verbergen
    """,
    "sv": """
        dölj sökträffar
        dölja sidofältet
        föregående hem nästa
        föregående upp
        föregående upp nästa
        föregående ämne
        initialiserar sök
        nästa ämne
        upp nästa
        visa källa
        visa sidofältet
    """,
    "da": """
        forrige emne
        forrige hjem næste
        forrige op
        forrige op næste
        næste emne
        op næste
        sammenfold sidebjælke
        skjul søgeresultater
        start søgning
        udfold sidebjælke
        vis kilde
    """,
    "nb": """
        forrige hjem neste
        forrige opp
        forrige opp neste
        neste emne
        opp neste
        skjul sidepanelet
        skjul søkeresultat
        starter søk
        utvid sidepanelet
        vis kildekode
    """,
    "fi": """
        aloitetaan hakua
        edellinen alkuun seuraava
        edellinen ylös
        edellinen ylös seuraava
        näytä lähdekoodina
        piilota löydetyt
        ylös seuraava
    """,
    "pl": """
        inicjowanie wyszukiwania
        następny temat
        początek rozdziału następny
        pokaż źródło
        poprzedni początek rozdziału
        poprzedni początek rozdziału następny
        poprzedni spis treści następny
        poprzedni temat
        rozwiń pasek boczny
        ukryj wyniki wyszukiwania
        zwiń pasek boczny
    """,
    "cs": """
        další téma
        inicializace vyhledávání
        nahoru další
        přechozí téma
        předcházející další
        předcházející domů další
        předcházející nahoru
        předcházející nahoru další
        rozbalit boční lištu
        sbalit boční lištu
        skrýt výsledky vyhledávání
        ukázat zdroj
    """,
    "hu": """
        előző témakör
        forrás megtekintése
        keresés inicializálása
        keresési találatok elrejtése
        következő témakör
        oldalsáv kinyitása
        oldalsáv összezárása
    """,
    "ro": """
        ascunde rezultatele căutării
        ascundere bară laterală
        expandare bară laterală
        inițializare căutare
        subiectul precedent
        subiectul următor
        sus înainte
        vezi sursa
        înapoi acasă înainte
        înapoi sus înainte
    """,
    "el": """
        άνοιγμα πλαϊνής μπάρας
        απόκρυψη ευρεθέντων αναζητήσεων
        αρχικοποίηση αναζήτησης
        επόμενο θέμα
        κλείσιμο πλαϊνής μπάρας
        πάνω επόμενο
        προβολή κώδικα
        προηγ αρχή επόμενο
        προηγ επόμενο
        προηγ πάνω
        προηγ πάνω επόμενο
        προηγούμενο θέμα
    """,
    "tr": """
        arama başlatılıyor
        arama eşleşmelerini gizle
        kaynağı göster
        sonraki konu
        yan çubuğu daralt
        yan çubuğu genişlet
        yukarı sonraki
        önceki başlangıç sonraki
        önceki konu
        önceki yukarı
        önceki yukarı sonraki
    """,
    "ru": """
        инициализация поиска
        исходный текст
        наверх след
        пред. наверх
        пред. наверх след
        пред. начало след
        пред. след
        предыдущий раздел
        развернуть боковую панель
        свернуть боковую панель
        следующий раздел
        снять выделение
    """,
    "uk": """
        відобразити вихідний текст
        наступна тема
        пошук розпочато
        приховати співпадіння пошуку
    """,
    "ar": """
        أعلى التالي
        إظهار المصدر
        السابق أعلى
        السابق أعلى التالي
        السابق البداية التالي
        بدء البحث
    """,
    "fa": """
        بالا بعدی
        تا کردن نوار کناره
        راه‌اندازی جستجو
        عدم نمایش نتایج یافت شده
        قبلی بالا
        قبلی بالا بعدی
        قبلی بعدی
        قبلی خانه بعدی
        موضوع بعدی
        موضوع قبلی
        نمایش سورس
        گسترش نوار کناره
    """,
    "he": """
        אתחול חיפוש
        הסתר תוצאות חיפוש
        הצג מקור
        הרחב סרגל צד
        כווץ סרגל צד
        נושא הבא
        נושא קודם
    """,
    "hi": """
        खोज शुरू करें
    """,
    "id": """
        buka sidebar
        induk lanjut
        lihat sumber
        mempersiapkan pencarian
        sebelumnya depan lanjut
        sebelumnya induk
        sebelumnya induk lanjut
        sebelumnya lanjut
        sembunyikan hasil pencarian
        topik berikutnya
        topik sebelumnya
        tutup sidebar
    """,
    "vi": """
        chủ đề tiếp
        chủ đề trước
        hiển thị mã nguồn
        lên kế tiếp
        trước đó kế tiếp
        trước đó lên
        trước đó lên kế tiếp
        trước đó đầu kế tiếp
    """,
    "zh": """
        上一主题
        上一層 下一頁
        上一级 下一页
        上一页 上一级
        上一页 上一级 下一页
        上一页 起始页 下一页
        上個主題
        下一主题
        下個主題
        前一頁 上一層
        前一頁 上一層 下一頁
        前一頁 下一頁
        前一頁 起始頁 下一頁
        展开边栏
        展開側邊欄
        折叠边栏
        收合側邊欄
        显示源代码
        正在初始化搜尋引擎
        正在初始化搜索引擎
        隐藏搜索结果
        隱藏符合搜尋
        顯示原始碼
    """,
    "ja": """
        サイドバーをたたむ
        サイドバーを展開
        ソースコードを表示
        上に戻る 次へ
        前のトピックへ
        戻る ホーム 次へ
        戻る 上に戻る
        戻る 上に戻る 次へ
        戻る 次へ
        検索を初期化
        検索結果を隠す
        次のトピックへ
    """,
    "ko": """
        검색 일치 숨기기
        검색 초기화
        다음 항목
        소스 보기
        위로 다음
        이전 위로
        이전 위로 다음
        이전 처음으로 다음
        이전 항목
    """,
}

# What an article may have as a heading.
WORDS = {
    "en": """
        don't show this again
        next chapter
        previous chapter
        report a bug in *
        select version
        this page
    """,
    "de": """
        diese seite
        nicht mehr anzeigen
        nächstes kapitel
        version auswählen
        vorheriges kapitel
    """,
    "fr": """
        aucun document trouvé
        cette page
        chapitre précédent
        chapitre suivant
        ne plus montrer cela
        recherche rapide
        sélectionner la version
    """,
    "es": """
        búsqueda rápida
        capítulo anterior
        esta página
        no mostrar esto de nuevo
        no se encontraron documentos
        próximo capítulo
        seleccionar versión
    """,
    "pt": """
        busca rápida
        essa página
        nenhum documento encontrado
        não mostrar isso novamente
        não mostrar novamente
        pesquisa rápida
        selecione a versão
    """,
    "it": """
        capitolo precedente
        capitolo successivo
        nessun documento trovato
        non mostrare più
        questa pagina
        ricerca veloce
        seleziona la versione
    """,
    "nl": """
        deze pagina
        geen overeenkomende documenten
        niet meer laten zien
        selecteer versie
        snel zoeken
        volgend hoofdstuk
        vorig hoofdstuk
    """,
    "sv": """
        den här sidan
        föregående kapitel
        inga sökresultat
        nästa kapitel
        snabbsök
        visa inte igen
        välj version
    """,
    "da": """
        denne side
        forrige kapitel
        hurtig søgning
        næste kapitel
        vis ikke dette igen
        vælg version
    """,
    "nb": """
        denne siden
        forrige kapittel
        hurtigsøk
        ikke vis dette igjen
        neste kapittel
        velg versjon
    """,
    "fi": """
        ei täsmääviä dokumentteja
        pikahaku
        tämä sivu
        valitse versio
        älä näytä tätä enää
    """,
    "pl": """
        następny rozdział
        nie pokazuj tego ponownie
        poprzedni rozdział
        szybkie wyszukiwanie
        ta strona
        wybierz wersję
    """,
    "cs": """
        další kapitola
        již nezobrazovat
        nenalezeny žádné dokumenty
        předchozí kapitola
        rychlé vyhledávání
        tato stránka
        vyberte verzi
    """,
    "hu": """
        előző fejezet
        ez az oldal
        gyorskeresés
        következő fejezet
        ne mutasd többet
        verzióváltás
    """,
    "ro": """
        această pagină
        capitolul precedent
        capitolul următor
        căutare rapidă
        nu a fost găsit niciun document
        nu mai arăta asta
        selectează versuine
    """,
    "el": """
        αυτή η σελίδα
        δεν βρήκε κάποιο έγγραφο
        επιλογή έκδοσης
        επόμενο κεφάλαιο
        μην το ξαναδείξετε αυτό
        προηγούμενο κεφάλαιο
        σύντομη αναζήτηση
    """,
    "tr": """
        bir daha gösterme
        bu sayfa
        eşleşen doküman bulunamadı
        hızlı arama
        sonraki bölüm
        versiyon seç
        önceki bölüm
    """,
    "ru": """
        больше не показывать
        быстрый поиск
        выберите версию
        предыдущая глава
        следующая глава
        совпадений не найдено
        эта страница
    """,
    "uk": """
        більше не показувати
        збігів не знайдено
        наступний розділ
        обрати версію
        ця сторінка
        швидкий пошук
    """,
    "ar": """
        إختر الإصدار
        البحث السريع
        الفصل التالي
        القسم السابق
        لا تظهر هذا مرة أخرى
        هذه الصفحة
    """,
    "fa": """
        انتخاب ویرایش
        این را دیگر نشان نده
        جستجو سریع
        سندی یافت نشد
        صفحه فعلی
        فصل بعدی
        فصل قبلی
    """,
    "he": """
        אין מסמכים תואמים
        בחירת גרסה
        חיפוש מהיר
        לא להציג את זה שוב
        עמוד זה
        פרק הבא
        פרק קודם
    """,
    "hi": """
        इसे पुनः न दिखायें
        कोई मिलान डॉक्यूमेंट नहीं
        वर्शन चुनें
    """,
    "id": """
        bab berikutnya
        bab sebelum
        halaman ini
        jangan lihat ini lagi
        pencarian cepat
        pilih versi
        tidak ada dokumen yang sesuai
    """,
    "vi": """
        chương tiếp
        chương trước
        chọn phiên bản
        không hiển thị lại
        không tìm thấy tài liệu liên quan
    """,
    "zh": """
        上一章
        下一章
        不再显示此消息
        不再顯示此訊息
        快速搜尋
        快速搜索
        本頁
        本页
        沒有找到符合條件的結果
        沒有符合的項目
        没有找到符合条件的结果
        选择当前版本
        選擇版本
    """,
    "ja": """
        このページ
        クイック検索
        バージョン切り替え
        前の章へ
        次の章へ
        非表示にします
    """,
    "ko": """
        검색어와 일치하는 문서가 없습니다
        다시 안보기
        다음 장
        버전 선택
        빠른 검색
        이전 장
        현재 문서
    """,
}

_MADE = (
    r"(?:created using|built with|erstellt mit|créée? en utilisant|cread[oa] usando|criad[oa] usando"
    r"|skapad med hjälp av|laget med|создано с использованием) \p{L}[\p{L} -]{1,20} v?\d+\.\d+\.\d+"
    r"|mit \p{L}[\p{L} -]{1,20} v?\d+\.\d+\.\d+ erstellt"
    r"|(?:由|使用) ?\p{L}[\p{L} -]{1,20} v?\d+\.\d+\.\d+ ?(?:创建|建立)"
    r"|generated (?:on .{6,60} )?(?:for .{1,60} )?by \p{L}[\p{L} -]{1,20} v?\d+\.\d+\.\d+"
)
_LANGUAGES = (
    r"(?:available languages|verfügbare sprachen|langues disponibles|idiomas dispon[ií]veis|idiomas disponibles"
    r"|línguas disponíveis|tilgængelige sprog|mevcut diller|доступные языки|翻訳済み言語|가능한 언어|可用语言)"
    r"\s*:(?:[\s|]{1,6}[a-z]{2}(?:-[a-z]{2})?\b){1,24}[\s|]*"
)
_MEMBERS = (
    r"(?:summary|detail|übersicht|概要|詳細|详细资料)\s*:(?:[\s|]{1,4}(?:nested|field|constr|method|required|optional|element"
    r"|enum constants|verschachtelt|feld|konstruktor|methode|ネスト|フィールド|コンストラクタ|メソッド|嵌套|字段|构造器"
    r"|方法)){2,6}[\s|]*"
)

RULES = [
    Phrases(
        id="navigation/manual",
        reason="It leads to a manual's other pages, or works on this one.",
        phrases=BUTTONS,
        removes=[
            "The pier is still there.\n\n⟦Prev\t\tUp\t\tNext⟧",
            "⟦Zurück Weiter⟧\n\nDer Hafen wurde 1902 eröffnet.",
            "⟦Sujet précédent⟧\n\nLe port a ouvert en 1902.",
            "港は1902年に開いた。\n\n⟦ソースコードを表示⟧",
        ],
        keeps=[
            "Show source code to nobody, said the harbour master, and least of all to the pilots.",
            "The next topic of the evening was the pier.",
            "The prices go up next week.",
        ],
    ),
    Phrases(
        id="navigation/manual-word",
        reason="It is a word beside a manual's page, with others of them.",
        phrases=WORDS,
        weak=True,
        removes=[
            "The pier is still there.\n\n⟦This page\nShow source⟧",
            "Der Hafen wurde 1902 eröffnet.\n\n⟦Nächstes Kapitel⟧",
        ],
        keeps=[
            "The pier is still there.\n\nNext chapter\n\nIn the next chapter of its life the pier was sold off.",
            "This page of the log is missing.",
        ],
    ),
    Line(
        id="navigation/manual-line",
        reason="It says which program made the manual's page, in which languages there is one, or what it lists.",
        pattern=rf"(?:{_MADE})[.。]?|{_LANGUAGES}|{_MEMBERS}",
        words="created built erstellt créé créée creado creada criado criada skapad laget создано 创建 建立 generated"
        " languages sprachen langues idiomas linguas sprog diller языки 翻訳 언어 可用语言 summary detail ubersicht"
        " 概要 詳細 详细",
        longest=160,
        removes=[
            "The pier is still there.\n\n⟦Created using Tidebook 5.3.0.⟧",
            "⟦Available Languages: en | fr | pt-br⟧\n\nThe pier is still there.",
            "The pier is still there.\n\n⟦Generated on Mon Jan 2 2023 for Harbour by Tidebook 1.9.4⟧",
            "⟦Summary: Nested | Field | Constr | Method⟧\n\nThe pier is still there.",
        ],
        keeps=[
            "Created using ink and salt water",
            "Created using Tidebrush 5.2",
            "Available languages: English and French",
            "Detail: method of mooring",
        ],
    ),
]
