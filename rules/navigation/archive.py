"""What heads a blog's list of entries of a month, a category or a tag.

Not cruft: an article about archives.
"""

from cleaner.rule import Labels, Line

# Before the name of the month, the category or the tag.
ARCHIVES = {
    "en": """
        archive by category
        archive by tag
        archive for category
        archive for tag
        archives for the category
        articles tagged with
        author archives
        browsing author
        browsing category
        browsing tag
        category archives
        daily archives
        entries tagged as
        entries tagged with
        monthly archives
        posts tagged
        posts tagged as
        posts tagged with
        tag archives
        yearly archives
    """,
    "de": """
        archiv der kategorie
        archiv des autors
        archiv für das schlagwort
        archiv für den monat
        archiv für den tag
        archiv für die kategorie
        artikel-schlagworte
        autor-archive
        autorenarchiv
        jahresarchiv
        jahresarchive
        kategorie-archiv
        kategorie-archive
        monatsarchiv
        monatsarchive
        schlagwort-archiv
        schlagwort-archive
        schlagwortarchiv
        tag-archiv
        tag-archive
        tagesarchiv
    """,
    "fr": """
        archives annuelles
        archives d'auteur
        archives d'étiquette
        archives d'étiquettes
        archives de catégorie
        archives de l'auteur
        archives de l'étiquette
        archives de la catégorie
        archives des étiquettes
        archives du mot-clé
        archives du tag
        archives mensuelles
        archives par catégorie
        archives par mot-clé
        archives par étiquette
        archives quotidiennes
        archives de tag
        articles tagués
        tagué
    """,
    "es": """
        archivo anual
        archivo de la categoría
        archivo de la etiqueta
        archivo del autor
        archivo diario
        archivo mensual
        archivo por autor
        archivo por categoría
        archivo por etiqueta
        archivo por mes
        archivo por meses
        archivos de autor
        archivos de la categoría
        archivos de la etiqueta
        archivos mensuales
        archivos por categoría
        archivos por etiqueta
        entradas etiquetadas
        entradas etiquetadas como
        entradas etiquetadas con
    """,
    "pt": """
        arquivo anual
        arquivo da categoria
        arquivo da etiqueta
        arquivo da tag
        arquivo de categorias
        arquivo de etiquetas
        arquivo diário
        arquivo do autor
        arquivo mensal
        arquivos da categoria
        arquivos da tag
        arquivos de tag
        arquivos do autor
        arquivos mensais
        postagens com a tag
        posts com a tag
        posts marcados com a tag
    """,
    "it": """
        archivi annuali
        archivi autore
        archivi categoria
        archivi del mese
        archivi della categoria
        archivi giornalieri
        archivi mensili
        archivi per tag
        archivi tag
        archivio autore
        archivio categoria
        archivio della categoria
        archivio giornaliero
        archivio mensile
        archivio per la categoria
        archivio per tag
        archivio tag
        articoli con tag
        articoli taggati
    """,
    "nl": """
        archief van de categorie
        auteur archief
        auteur archieven
        auteursarchief
        berichten getagd met
        categorie archief
        categorie archieven
        categorie-archieven
        categoriearchief
        dagelijks archief
        dagelijkse archieven
        jaarlijks archief
        jaarlijkse archieven
        maandelijks archief
        maandelijkse archieven
        tag archief
        tag archieven
        tag-archieven
        tagarchief
    """,
    "sv": """
        arkiv för etikett
        arkiv för kategori
        arkiv för kategorin
        arkiv per dag
        arkiv per månad
        arkiv per år
        dagsarkiv
        etikettarkiv
        författararkiv
        inlägg märkta
        inlägg taggade
        inlägg taggade med
        kategoriarkiv
        månadsarkiv
        årsarkiv
    """,
    "da": """
        daglige arkiver
        dagsarkiv
        forfatter-arkiv
        forfatterarkiv
        indlæg tagget
        indlæg tagget med
        kategori arkiver
        kategori-arkiv
        kategoriarkiv
        kategoriarkiver
        månedlige arkiver
        månedsarkiv
        månedsarkiver
        tag arkiver
        tag-arkiv
        tagarkiv
        årlige arkiver
        årsarkiv
    """,
    "nb": """
        arkiv for kategori
        arkiv for stikkord
        daglige arkiver
        dagsarkiv
        emneknaggarkiv
        emneknaggarkiver
        forfatterarkiv
        forfatterarkiver
        innlegg merket med
        kategoriarkiv
        kategoriarkiver
        månedlig arkiv
        månedlige arkiver
        månedsarkiv
        stikkordarkiv
        stikkordsarkiv
        viser arkivet for kategori
        viser arkivet for kategorien
        viser arkivet for stikkord
        årlige arkiver
        årsarkiv
    """,
    "fi": """
        aiheen arkisto
        arkisto kategorialle
        arkistot kuukauden mukaan
        avainsana-arkisto
        avainsana-arkistot
        avainsanan arkistot
        kategoria-arkisto
        kategoria-arkistot
        kategorian arkistot
        kirjoittaja-arkisto
        kirjoittajan arkistot
        kuukauden arkistot
        kuukausiarkisto
        kuukausiarkistot
        päivittäiset arkistot
        päivän arkistot
        vuosiarkisto
        aihearkisto
    """,
    "pl": """
        archiwa autora
        archiwa dzienne
        archiwa kategorii
        archiwa miesięczne
        archiwa roczne
        archiwa tagu
        archiwa tagów
        archiwum autora
        archiwum dla kategorii
        archiwum dnia
        archiwum dzienne
        archiwum kategorii
        archiwum miesiąca
        archiwum miesięczne
        archiwum roczne
        archiwum tagu
        archiwum tagów
        wpisy otagowane
        wpisy otagowane jako
    """,
    "cs": """
        archiv autora
        archiv pro měsíc
        archiv pro rubriku
        archiv pro štítek
        archiv rubriky
        archiv štítku
        archivy autora
        archivy rubriky
        archivy štítků
        denní archiv
        denní archivy
        měsíční archiv
        měsíční archivy
        roční archiv
        roční archivy
    """,
    "hu": """
        címke archívum
        címke archívumok
        címkearchívumok
        havi archívum
        havi archívumok
        havi bontás
        kategória archívum
        kategória archívumok
        kategória bejegyzései
        napi archívum
        szerző archívuma
        szerző archívumai
        éves archívum
    """,
    "ro": """
        arhiva autorului
        arhiva categoriei
        arhiva etichetei
        arhiva lunii
        arhive anuale
        arhive autor
        arhive categorie
        arhive etichetă
        arhive lunare
        arhive zilnice
        arhivă autor
        arhivă categorie
        arhivă etichetă
        arhivă lunară
    """,
    "el": """
        αρχεία ετικέτας
        αρχεία κατηγορίας
        αρχεία συγγραφέα
        αρχείο ετικέτας
        αρχείο κατηγορίας
        αρχείο συγγραφέα
        ετήσια αρχεία
        ημερήσια αρχεία
        μηνιαία αρχεία
        μηνιαίο αρχείο
    """,
    "tr": """
        aylık arşiv
        aylık arşivler
        etiket arşivi
        etiket arşivleri
        günlük arşivler
        kategori arşivi
        kategori arşivleri
        yazar arşivi
        yazar arşivleri
        yıllık arşivler
    """,
    "ru": """
        архив автора
        архив за год
        архив за день
        архив за месяц
        архив категории
        архив метки
        архив рубрики
        архивы автора
        архивы за месяц
        архивы категорий
        архивы метки
        архивы меток
        архивы рубрики
        записи с меткой
        посты с меткой
    """,
    "uk": """
        архів автора
        архів за день
        архів за місяць
        архів за позначкою
        архів за рік
        архів категорії
        архів позначки
        архіви автора
        архіви за місяць
        архіви категорій
        архіви категорії
        архіви позначок
        записи з позначкою
    """,
    "ar": """
        أرشيف التصنيف
        أرشيف القسم
        أرشيف الكاتب
        أرشيف الوسم
        أرشيف شهري
        أرشيفات التصنيف
        أرشيفات الوسم
        الأرشيف الشهري
    """,
    "fa": """
        بایگانی برچسب
        بایگانی برچسب‌ها
        بایگانی دسته
        بایگانی دسته بندی
        بایگانی ماهانه
        بایگانی ماهیانه
        بایگانی نویسنده
    """,
    "he": """
        ארכיון חודשי
        ארכיון מחבר
        ארכיון קטגוריה
        ארכיון תגיות
        ארכיון תגית
    """,
    "id": """
        arsip bulanan
        arsip harian
        arsip kategori
        arsip penulis
        arsip tag
        arsip tahunan
    """,
    "vi": """
        lưu trữ chuyên mục
        lưu trữ danh mục
        lưu trữ hàng tháng
        lưu trữ theo tháng
        lưu trữ thẻ
        lưu trữ tác giả
        lưu trữ từ khóa
    """,
    "zh": """
        作者归档
        作者彙整
        分类归档
        分类目录归档
        分類彙整
        年度归档
        月份彙整
        月度归档
        标签归档
        標籤彙整
        每日归档
        每月归档
        每月彙整
    """,
    "ja": """
        カテゴリーアーカイブ
        カテゴリー別アーカイブ
        タグアーカイブ
        タグ別アーカイブ
        年別アーカイブ
        投稿者アーカイブ
        日別アーカイブ
        月別アーカイブ
    """,
    "ko": """
        월간 아카이브
        월별 글 목록
        카테고리 글 목록
        카테고리 아카이브
        태그 글 목록
        태그 아카이브
    """,
}
_ARCHIVE_OF = (
    r"archives? for(?: the)?|(?:posts|entries|articles) tagged(?: with| as)?"
    r"|archiv für(?: d(?:ie kategorie|as schlagwort))?"
    r"|beiträge (?:getaggt|mit dem (?:schlagwort|tag))|archives? (?:pour la catégorie|de la catégorie|du mot-clé)"
    r"|articles (?:taggés|marqués|étiquetés)|archivos? de la (?:categoría|etiqueta)|entradas etiquetadas(?: como| con)?"
    r"|arquivos? da (?:categoria|tag)|posts com a tag|archivio (?:per la|della) categoria|articoli con tag"
    r"|archief van de categorie|berichten getagd(?: met)?|arkiv för (?:kategorin?|etiketten?)|inlägg taggade(?: med)?"
    r"|arkiv for (?:kategorien?|stikkord)|indlæg tagget(?: med)?|innlegg merket(?: med)?|archiwum dla kategorii"
    r"|wpisy otagowane(?: jako)?|архив рубрики"
)

# What a blog prints above the entries of one label, as its software says it in many languages.
_FILTERS = "|".join(
    (
        r"showing (?:posts|items) with label .{1,60}\. show all (?:posts|items)",
        r"posts mit dem label .{1,60} werden angezeigt\. alle posts anzeigen",
        r"affichage des articles dont le libellé est .{1,60}\. afficher tous les articles",
        r"mostrando entradas con la etiqueta .{1,60}\. mostrar todas las entradas",
        r"mostrando postagens com (?:o )?marcador .{1,60}\. mostrar todas as postagens",
        r"(?:a )?mostrar mensagens com a etiqueta .{1,60}\. mostrar todas as mensagens",
        r"visualizzazione post con etichetta .{1,60}\. mostra tutti i post",
        r"posts tonen met het label .{1,60}\. alle posts tonen",
        r"visar inlägg med etikett .{1,60}\. visa alla inlägg",
        r"viser opslag med etiketten .{1,60}\. vis alle opslag",
        r"viser innlegg med etiketten .{1,60}\. vis alle innlegg",
        r"näytetään tekstit, joissa on tunniste .{1,60}\. näytä kaikki tekstit",
        r"pokazywanie postów oznaczonych etykietą .{1,60}\. pokaż wszystkie posty",
        r"zobrazují se příspěvky se štítkem .{1,60}\. zobrazit všechny příspěvky",
        r"a\(z\) .{1,60} címkéjű bejegyzések megjelenítése\. összes bejegyzés megjelenítése",
        r"se afișează postările cu eticheta .{1,60}\. afișați toate postările",
        r"εμφάνιση αναρτήσεων με ετικέτα .{1,60}\. εμφάνιση όλων των αναρτήσεων",
        r".{1,60} etiketine sahip kayıtlar gösteriliyor\. tüm kayıtları göster",
        r"показаны сообщения с ярлыком .{1,60}\. показать все сообщения",
        r"показ дописів із міткою .{1,60}\. показати всі дописи",
        r"عرض المشاركات ذات التسمية .{1,60}\. عرض كافة (?:الرسائل|المشاركات)",
        r"نمایش پیام.?ها با برچسب .{1,60}\. نمایش همه پیام.?ها",
        r"menampilkan postingan dengan label .{1,60}\. tampilkan semua postingan",
        r"hiển thị các bài đăng có nhãn .{1,60}\. hiển thị tất cả bài đăng",
    )
)


RULES = [
    Line(
        id="navigation/label-filter",
        reason="It says which of a blog's entries the page shows.",
        pattern=rf"(?:{_FILTERS})",
        words="posts label etiqueta marcador etichetta etikett etiketten libelle tunniste etykieta stitkem cimkeju"
        " eticheta ετικετα etiketine ярлыком міткою التسميه برچسب nhan",
        longest=160,
        removes=[
            "⟦Showing posts with label harbour. Show all posts⟧\n\nThe lantern was cleaned on Monday.",
            "⟦Mostrando entradas con la etiqueta puerto. Mostrar todas las entradas⟧\n\nLa linterna brilla otra vez.",
            "⟦Posts mit dem Label Hafen werden angezeigt. Alle Posts anzeigen⟧\n\nDie Laterne wurde am Montag geputzt.",
        ],
        keeps=[
            "Showing posts with labels on them is the museum's idea of a fence.",
            "The lantern was cleaned on Monday.\n\nShow all posts of the old pier on one map, he said.",
        ],
    ),
    Labels(
        id="navigation/archive",
        reason="It says which of a blog's entries the page shows.",
        labels=ARCHIVES,
        # A month, a name, a word in quotes: no sentence, and not the label's own line of a list.
        rest=r"[^.!?:;=|]{2,60}$",
        where=("head",),
        longest=100,
        removes=[
            "⟦Monthly Archives: March 2019⟧\n\nThe lantern was cleaned on Monday.",
            "⟦Archiv der Kategorie: Hafen⟧\n\nDie Laterne wurde am Montag geputzt.",
            "⟦Архив рубрики: Порт⟧\n\nФонарь почистили в понедельник.",
        ],
        keeps=[
            "Monthly archives: they were bound in leather until the war, and in paper after it.",
            "The lantern was cleaned on Monday, and the log of it is in the\n\nMonthly archives",
        ],
    ),
    Line(
        id="navigation/archive-quoted",
        reason="It says which of a blog's entries the page shows.",
        pattern=(
            rf"(?:{_ARCHIVE_OF})\s(?:[‘’'\"“”„«»][^‘’'\"“”„«»]{{1,60}}[‘’'\"“”„«»](?:\s(?:category|tag))?"
            r"|\p{L}{3,12},?\s\d{4})|(?:month|monat|mois|mes|mês|mese|maand|månad|måned|kuukausi|miesiąc|měsíc|hónap|lună"
            r"|μήνας|ay|месяц|місяць|חודש|bulan|tháng)\s?:\s\p{L}{3,14}\.?,?\s(?:del?\s)?\d{4}"
        ),
        words="archive archiv archives archivo arquivo archivi archief arkiv archiwum архив posts entries beitrage"
        " articles entradas articoli berichten inlagg indlaeg innlegg wpisy month monat mois mes mese maand manad maned"
        " kuukausi miesiac mesic honap luna μηνας ay месяц місяць חודש bulan thang",
        where=("head",),
        longest=110,
        removes=[
            "⟦Archive for the ‘Harbour’ Category⟧\n\nThe lantern was cleaned on Monday.",
            "⟦Posts Tagged ‘lantern’⟧\n\nThe lantern was cleaned on Monday.",
            "⟦Mois : mars 2019⟧\n\nLa lanterne brille encore.",
            "⟦Archiv für die Kategorie „Hafen“⟧\n\nDie Laterne wurde am Montag geputzt.",
        ],
        keeps=[
            "The archive for “the drowned” is in the cellar.",
            "Posts tagged “rotten” were pulled up, and new ones of oak set in their place.",
        ],
    ),
]
