"""Topics: brief lines at the text's end about what pages speak of and articles end with seldom.

Comments, cookies, newsletters, passwords, players, other posts, the page itself: each page says it in words of its own,
so that no list of phrases holds them all. One word tells what such a line is about. Alone it tells too little, so each
rule here is weak, and looks no further than the tail.

Not cruft: a sentence, however short; what is quoted; an item of a list; a label with its value; a byline.
"""

from cleaner.rule import Line

# The words of each topic, in the forms that pages use. Left out is what also means something else: "Anmeldung" and
# "вход" (to a concert), "inscription" (on a stone), "reactie" and "نظر" in the singular (a view).
COMMENTS = {
    "en": "comment comments commenting commenter commenters",
    "de": "kommentar kommentare kommentaren kommentars kommentieren kommentarfunktion kommentarvorschau",
    "fr": "commentaire commentaires commenter",
    "es": "comentario comentarios comentar comenta",
    "pt": "comentario comentarios comentar comente comenta",
    "it": "commento commenti commentare commenta",
    "nl": "reacties commentaren reageren",
    "sv": "kommentar kommentaren kommentarer kommentarerna kommentera kommentarsfaltet",
    "da": "kommentar kommentaren kommentarer kommentarerne kommenter kommentere",
    "nb": "kommentar kommentaren kommentarer kommentarene kommenter kommentere kommentarfeltet",
    "fi": "kommentti kommentin kommentit kommentteja kommentoi kommentoida kommentointi kommenttisi",
    "pl": "komentarz komentarza komentarze komentarzy komentarzu komentuj",
    "cs": "komentar komentare komentaru komentovat",
    "hu": "hozzaszolas hozzaszolasok hozzaszolast hozzaszolasokat hozzaszolasod hozzaszol komment kommentek",
    "ro": "comentariu comentariul comentarii comentariile comentariului comentariilor comenteaza",
    "el": "σχολιο σχολια σχολιου σχολιων σχολιαστε",
    "tr": "yorum yorumu yorumlar yorumlari yorumun yorumunuz yorumunuzu yorumlara",
    "ru": "комментарии комментария комментариев комментарию комментарием комментировать комментируите",
    "uk": "коментар коментарі коментаря коментарів коментарем коментувати",
    "ar": "تعلیقات التعلیقات تعلیقک",
    "fa": "دیدگاهها دیدگاههای دیدگاهی دیدگاهتان",
    "he": "תגובות התגובות תגובתך",
    "hi": "टिप्पणियाँ टिप्पणियां",
    "id": "komentar komentarmu",
    "zh": "评论 留言 評論",
    "ja": "コメント",
    "ko": "댓글 댓글을 댓글이 댓글에 코멘트",
}
PRIVACY = {
    "en": "cookie cookies privacy",
    "de": "cookie-einstellungen datenschutz datenschutzerklarung datenschutzeinstellungen privatsphare",
    "fr": "confidentialite",
    "es": "privacidad",
    "pt": "privacidade",
    "nl": "cookiebeleid cookieinstellingen cookieverklaring cookievoorkeuren privacybeleid privacyverklaring "
    "privacyinstellingen",
    "sv": "kakor integritetspolicy",
    "da": "cookieindstillinger cookiepolitik privatlivspolitik",
    "nb": "informasjonskapsel informasjonskapsler informasjonskapslene personvern personvernerklaering",
    "fi": "evaste evasteet evasteita evasteiden evasteista evasteasetukset evastekaytanto evastekaytannot "
    "tietosuoja tietosuojaseloste yksityisyys",
    "pl": "ciasteczka ciasteczek prywatnosci prywatnosc",
    "cs": "soukromi",
    "hu": "suti sutik sutiket sutikrol sutibeallitasok adatvedelem adatvedelmi",
    "ro": "confidentialitate confidentialitatii",
    "el": "απορρητου απορρητο",
    "tr": "cerez cerezler cerezleri cerezlerin cerezlere gizlilik gizliligi gizliliginiz",
    "ru": "куки конфиденциальности конфиденциальность",
    "uk": "конфіденціиності конфіденціиність приватність приватності",
    "ar": "الخصوصیه خصوصیتک",
    "fa": "کوکی کوکیها",
    "he": "עוגיות העוגיות פרטיות הפרטיות",
    "hi": "कुकी कुकीज़ गोपनीयता",
    "id": "privasi",
    "zh": "隐私 隱私",
    "ja": "クッキー プライバシー",
    "ko": "쿠키 쿠키를 개인정보",
}
NEWSLETTERS = {
    "en": "newsletter newsletters subscribe subscribed unsubscribe unsubscribed rss",
    "de": "newsletters newsletteranmeldung abonnieren abonniere abonniert abbestellen",
    "fr": "desabonner desabonnement desinscrire infolettre",
    "es": "suscribase suscribete suscribir suscribirse",
    "pt": "subscrever subscreva",
    "it": "disiscriviti",
    "nl": "nieuwsbrief nieuwsbrieven abonneren abonneer",
    "sv": "nyhetsbrev nyhetsbrevet prenumerera",
    "da": "nyhedsbrev nyhedsbreve nyhedsbrevet",
    "nb": "nyhetsbrev nyhetsbrevet",
    "fi": "uutiskirje uutiskirjeen uutiskirjeet uutiskirjeemme",
    "pl": "newsletter newslettera subskrybuj subskrybowac subskrypcja",
    "cs": "newsletteru",
    "hu": "hirlevel hirlevelet hirlevelre hirlevelek feliratkozas leiratkozas",
    "ro": "newsletterul aboneaza abonare dezabonare",
    "tr": "bultenimize abone",
    "ru": "рассылка рассылки рассылку подписаться подписка подписку",
    "uk": "розсилка розсилки розсилку підписатися",
    "fa": "خبرنامه خبرنامهها",
    "he": "ניוזלטר",
    "id": "berlangganan",
    "zh": "订阅 訂閱",
    "ja": "ニュースレター メルマガ",
    "ko": "뉴스레터 구독",
}
PASSWORDS = {
    "en": "password passwords login",
    "de": "passwort kennwort einloggen eingeloggt",
    "es": "contrasena contrasenas",
    "pt": "senha",
    "it": "password",
    "nl": "wachtwoord inloggen ingelogd",
    "sv": "losenord losenordet inloggad inloggning",
    "da": "adgangskode adgangskoden kodeord",
    "nb": "passord passordet innlogget innlogging",
    "fi": "salasana salasanan salasanasi kirjaudu kirjautua",
    "pl": "zaloguj zalogowac logowanie",
    "hu": "jelszo jelszot bejelentkezes bejelentkezve",
    "ro": "autentificare",
    "el": "συνδεθειτε",
    "tr": "parolanizi sifre sifrenizi",
    "ru": "пароль пароля",
    "uk": "пароль пароля",
    "fa": "گذرواژه",
    "he": "סיסמה סיסמא הסיסמה",
    "hi": "पासवर्ड",
    "zh": "密码 登录 密碼 登入",
    "ja": "パスワード ログイン",
    "ko": "비밀번호 비밀번호를 로그인",
}
PLAYERS = {
    "en": "fullscreen subtitles captions playback mute unmute picture-in-picture",
    "de": "vollbild vollbildmodus untertitel wiedergabe stummschalten bild-im-bild",
    "fr": "sous-titres",
    "es": "subtitulos pantalla-completa",
    "pt": "legendas",
    "it": "sottotitoli picture-in-picture",
    "nl": "ondertitels ondertiteling afspelen beeld-in-beeld",
    "sv": "helskarm undertexter uppspelning bild-i-bild",
    "da": "fuldskaerm undertekster afspilning billede-i-billede",
    "nb": "fullskjerm undertekster avspilling bilde-i-bilde",
    "fi": "koko-naytto tekstitys tekstitykset",
    "pl": "odtwarzanie odtwarzania pelnoekranowy",
    "cs": "titulky prehravani",
    "hu": "feliratok lejatszas",
    "ro": "subtitrari redarea",
    "el": "υποτιτλοι αναπαραγωγη αναπαραγωγησ",
    "tr": "altyazilar altyazi oynatma",
    "ru": "субтитры воспроизведение воспроизведения полноэкранныи",
    "uk": "субтитри відтворення повноекраннии",
    "ar": "الترجمات",
    "fa": "زیرنویس زیرنویسها",
    "he": "כתוביות",
    "id": "takarir",
    "zh": "字幕 全屏 画中画 全螢幕 畫中畫 子母畫面",
    "ja": "字幕 全画面 ピクチャー",
    "ko": "자막 전체화면",
}
POSTS = {
    "en": "posts articles",
    "de": "beitrage eintrage artikel",
    "fr": "articles billets",
    "es": "articulos publicaciones",
    "pt": "artigos postagens publicacoes",
    "it": "articoli",
    "nl": "artikelen berichten artikels",
    "sv": "artiklar inlagg",
    "da": "artikler indlaeg",
    "nb": "artikler innlegg",
    "fi": "artikkelit artikkeleita kirjoitukset kirjoituksia",
    "pl": "artykuly artykulow wpisy wpisow",
    "cs": "clanky clanku prispevky prispevku",
    "hu": "cikkek bejegyzesek",
    "ro": "articole articolele articolelor",
    "el": "αρθρα αρθρων αναρτησεισ",
    "tr": "yazilar yazilari makaleler",
    "ru": "статьи статеи записи записеи публикации",
    "uk": "статті статеи записи дописи публікаціі",
    "ar": "مقالات المقالات",
    "fa": "مقالات مطالب",
    "he": "פוסטים מאמרים כתבות",
    "hi": "लेख",
    "id": "artikel tulisan",
    "zh": "文章",
    "ja": "記事",
    "ko": "게시물",
}
TAGS = {
    "en": "tags categories",
    "de": "tags kategorien schlagworter schlagworte kategorieliste",
    "fr": "tags categories etiquettes",
    "es": "etiquetas categorias",
    "pt": "tags etiquetas categorias",
    "it": "tag categorie",
    "nl": "tags categorieen trefwoorden",
    "sv": "taggar kategorier etiketter",
    "da": "tags kategorier",
    "nb": "tagger kategorier stikkord",
    "fi": "tunnisteet avainsanat kategoriat tunnisteita",
    "pl": "tagi tagow kategorie kategorii etykiety",
    "cs": "stitky stitku kategorie kategorii",
    "hu": "cimkek cimke kategoriak",
    "ro": "etichete etichetele categorii categoriile",
    "el": "ετικετεσ κατηγοριεσ",
    "tr": "etiketler etiketleri kategoriler",
    "ru": "теги тегов метки рубрики категории",
    "uk": "теги тегів мітки рубрики категоріі",
    "ar": "الوسوم وسوم التصنیفات",
    "fa": "برچسب برچسبها",
    "he": "תגיות קטגוריות",
    "hi": "टैग श्रेणियाँ",
    "id": "tag kategori",
    "zh": "标签 分类 標籤 分類",
    "ja": "タグ カテゴリ",
    "ko": "태그 카테고리",
}
# What pages count: with its number, and nothing else of note.
COUNTED = {
    "en": "documents words views visits visitors reads replies",
    "de": "ergebnisse treffer dokumente eintrage worter aufrufe besucher antworten",
    "fr": "resultats documents elements entrees mots vues visites visiteurs reponses",
    "es": "resultados documentos elementos entradas palabras vistas visitas visitantes respuestas",
    "pt": "resultados documentos itens palavras visualizacoes visitas visitantes respostas",
    "it": "risultati documenti elementi parole visualizzazioni visite visitatori risposte",
    "nl": "resultaten documenten woorden weergaven bezoekers antwoorden",
    "sv": "resultat traffar dokument ord visningar besokare svar",
    "da": "resultater dokumenter ord visninger besogende svar",
    "nb": "resultater treff dokumenter ord visninger besokende svar",
    "fi": "tulosta tulokset osumaa dokumenttia sanaa katselukertaa kavijaa vastausta",
    "pl": "wynikow wyniki dokumentow dokumenty slow wyswietlen odslon odwiedzin odpowiedzi",
    "cs": "vysledku vysledky dokumentu dokumenty slov zobrazeni navstev odpovedi",
    "hu": "talalat eredmeny dokumentum szo megtekintes latogato valasz",
    "ro": "rezultate documente elemente cuvinte vizualizari vizite vizitatori raspunsuri",
    "el": "αποτελεσματα εγγραφα λεξεισ προβολεσ επισκεψεισ απαντησεισ",
    "tr": "sonuc sonuclar belge kelime goruntulenme ziyaretci yanit",
    "ru": "результатов результата результаты документов слов просмотров посетителеи ответов",
    "uk": "результатів результати документів слів переглядів відвідувачів відповідеи",
    "ar": "نتایج نتیجه مستندات کلمه مشاهدات زوار ردود",
    "fa": "نتیجه نتایج سند کلمه بازدید",
    "he": "תוצאות מסמכים מילים צפיות מבקרים",
    "hi": "परिणाम दस्तावेज़ शब्द",
    "id": "hasil dokumen kata pengunjung balasan",
    "zh": "结果 阅读 浏览 访问 結果 閱讀 瀏覽 訪問",
    "ja": "結果 閲覧",
    "ko": "결과 조회 조회수 단어",
}
FRAME = {
    "en": "settings sidebar homepage sitemap",
    "de": "einstellungen seitenleiste startseite suchergebnisse",
    "fr": "parametres preferences rechercher",
    "es": "ajustes preferencias buscar",
    "pt": "configuracoes definicoes pesquisar preferencias",
    "it": "impostazioni preferenze",
    "nl": "instellingen zijbalk zoeken voorkeuren startpagina homepage",
    "sv": "installningar sidofalt sok startsidan",
    "da": "indstillinger sog forsiden sidepanel",
    "nb": "innstillinger sok forsiden sidefelt",
    "fi": "asetukset sivupalkki etusivulle etusivu",
    "pl": "ustawienia szukaj wyszukaj",
    "cs": "nastaveni hledat",
    "hu": "beallitasok kereses oldalsav",
    "ro": "setari cauta preferinte",
    "el": "ρυθμισεισ",
    "tr": "ayarlar ayarlari menuyu",
    "ru": "настроики",
    "uk": "налаштування",
    "ar": "اعدادات الاعدادات",
    "fa": "تنظیمات جستجو",
    "hi": "सेटिंग सेटिंग्स खोजें",
    "ja": "検索",
    "ko": "검색",
}
# What buttons do. Left out is what instructions say too: "delete", "save", "add", "close".
ACTIONS = {
    "en": "view visit browse explore toggle manage flag sort load expand collapse",
    "de": "anzeigen ansehen einblenden ausblenden aufrufen verwalten umschalten einklappen ausklappen "
    "aufklappen sortieren kopieren drucken herunterladen",
    "fr": "voir afficher masquer consulter gerer signaler replier deplier trier copier imprimer telecharger partager",
    "es": "ver mostrar ocultar gestionar reportar desplegar expandir contraer ordenar copiar imprimir descargar "
    "compartir",
    "pt": "ver mostrar ocultar exibir visualizar gerenciar gerir expandir recolher ordenar copiar imprimir "
    "baixar descarregar compartilhar partilhar",
    "it": "vedi nascondi visualizza gestisci segnala espandi comprimi scarica condividi",
    "nl": "bekijk toon bekijken weergeven verberg verbergen beheer beheren rapporteer uitklappen inklappen "
    "sorteer sorteren kopieer kopieren afdrukken downloaden",
    "sv": "dolj hantera rapportera expandera sortera kopiera",
    "da": "skjul administrer udvid sorter kopier udskriv",
    "nb": "skjul administrer utvid sorter kopier",
    "fi": "nayta katso piilota hallitse ilmoita laajenna lajittele kopioi tulosta lataa jaa",
    "pl": "pokaz zobacz ukryj wyswietl zarzadzaj zglos rozwin zwin przelacz sortuj kopiuj skopiuj drukuj "
    "wydrukuj pobierz udostepnij",
    "cs": "zobrazit skryt spravovat nahlasit rozbalit sbalit prepnout seradit kopirovat zkopirovat vytisknout "
    "stahnout sdilet",
    "hu": "megtekintes megtekintese megjelenites megjelenitese elrejtes elrejtese kinyitas osszecsukas "
    "masolas masolasa nyomtatas nyomtatasa letoltes letoltese megosztas megosztasa",
    "ro": "vezi afiseaza ascunde arata gestioneaza raporteaza extinde restrange sorteaza copiaza tipareste "
    "descarca distribuie vizualizati afisati gestionati",
    "el": "δειτε αποκρυψη ταξινομηση αντιγραφη εκτυπωση κοινοποιηση",
    "tr": "goster gizle goruntule yonet bildir genislet daralt sirala kopyala yazdir indir paylas",
    "ru": "показать скрыть посмотреть просмотреть управлять пожаловаться развернуть свернуть переключить "
    "сортировать копировать скопировать распечатать скачать поделиться",
    "uk": "показати сховати приховати переглянути керувати поскаржитися розгорнути згорнути перемкнути "
    "сортувати копіювати скопіювати роздрукувати завантажити поділитися",
    "ar": "اظهار اخفاء الابلاغ طباعه تنزیل تحمیل",
    "fa": "مرتبسازی کپی دانلود",
    "he": "הצג הסתר דווח מיין העתק הדפס הורד שתף",
    "hi": "देखें दिखाएं छिपाएं डाउनलोड",
    "id": "lihat tampilkan sembunyikan urutkan salin unduh",
    "zh": "查看 隐藏 举报 收起 排序 复制 打印 下载 切换 檢視 隱藏 檢舉 收合 複製 列印 下載 切換",
    "ja": "表示 見る 隠す 並べ 印刷 共有 シェア ダウンロード",
    "ko": "보기 표시 숨기기 펼치기 접기 정렬 복사 인쇄 다운로드 공유",
}

# The page that is being read, by the word for "this".
_THIS_PAGE = (
    r"\bthis\s(?:web\s?)?(?:page|site)\b|\bdiese[rnms]?\s(?:web)?(?:seite|site)\b|\bcette\spage\b|\bce\ssite\b"
    r"|\besta\s(?:página|web)\b|\beste\ssiti?[oe]\b|\bquest[ao]\s(?:pagina|sito)\b|\bdeze\s(?:pagina|web)?(?:site)?\b"
    r"|\bdenn[ae]\ssid[ae]n?\b|\btä(?:mä|män|llä|ltä)\ssivu\w*|\bt(?:ę|ej)\sstron[ęy]\b|\bt(?:uto|éto)\sstránk[uy]\b"
    r"|\bezt?\saz?\soldal\w*|\baceast[ăa]\spagin[ăa]\b|\bαυτή\sτη\sσελίδα|\bbu\ssayfa\w*|\bэт(?:у|ой|а)\sстраниц\w"
    r"|\bц(?:ю|я|ій|ієї)\sсторінк\w+|\bهذه\sالصفحة|\bاین\sصفحه|\bדף\sזה|\bהעמוד\sהזה|इस\sपृष्ठ|\bhalaman\sini\b"
    r"|\btrang\snày\b|[本此][页頁]|このページ|이\s페이지"
)
_PAGE_WORDS = (
    "page site webpage website seite webseite pagina web sitio sito sida side siden sivu sivun sivulla sivulta strone "
    "strony stranku stranky oldal oldalt oldalon σελιδα sayfa sayfayi sayfada страницу странице страницы страница "
    "сторінку сторінці сторінка الصفحه صفحه דף העמוד पृष्ठ halaman trang 本页 此页 本頁 此頁 この 페이지 페이지를"
)

# At most seven words, or sixteen characters of a script without spaces; no sentence, no list's item, nothing quoted, no
# label with its value, no row of a table, no address.
_BRIEF = (
    r"(?!.*[\u3040-\u30ff\u3400-\u9fff]{17})(?=(?:\S++\s*+){1,7}+$)"
    r"(?-i:[\p{Lu}\p{Lo}¡¿])[^.:：;,|=/<>_*\t–—，、。\"“”„«»「」（(@]*+[!?…]?"
)
# Behind "by" stands who wrote an article or a commentary.
_BY_NAME = r".*\b(?:by|von|vom|par|por|de|di|da|av|af|van|door|od|autor\w*|автор\w*)\s(?-i:\p{Lu})"

_STORY = "\n\n".join(
    (
        "The council of Aldmoor voted on Tuesday to rebuild the harbour wall that the storm of last winter broke.",
        "Work starts in May and will take two years, the mayor said after the vote, which was eleven to four.",
        "The wall is to be a metre higher than the old one. Half of the money comes from the state's coastal fund.",
        "“We have waited long enough,” said the harbour master, who has seen three walls in thirty years of service.",
    )
)


def _words(table: dict[str, str]) -> str:
    return " ".join(table.values())


_VERBS = ACTIONS["en"].replace(" ", "|")


def _topic(
    id: str,
    reason: str,
    words: str,
    removes: list[str],
    keeps: list[str],
    pattern: str = _BRIEF,
    unless: str = "",
    longest: int = 60,
) -> Line:
    """A weak sign of the tail, which all rules here are."""
    return Line(
        id=id,
        reason=reason,
        pattern=pattern,
        unless=unless,
        words=words,
        where=("tail",),
        weak=True,
        longest=longest,
        removes=removes,
        keeps=keeps,
    )


RULES = [
    _topic(
        id="topics/comments",
        reason="It is a brief line about the page's comments at the text's end.",
        # A critic has the word in his title.
        pattern=rf"(?!.*(?:评论员|評論員|评论家|評論家)){_BRIEF}",
        unless=_BY_NAME,
        words=_words(COMMENTS),
        removes=[
            f"{_STORY}\n\n⟦Comments are read first⟧",
            f"{_STORY}\n\n⟦Kommentarfunktion einblenden⟧",
            f"{_STORY}\n\n⟦Все правила комментариев⟧",
        ],
        keeps=[
            f"{_STORY}\n\nThe mayor had no comment.",
            f"{_STORY}\n\nEin Kommentar von Jens Feld",
            f"Comments are read first\n\n{_STORY}",
        ],
    ),
    _topic(
        id="topics/privacy",
        reason="It is a brief line about the reader's privacy at the text's end.",
        unless=r"(?-i:(?:\p{Lu}\p{Ll}+ ){1,3}Cookies?$)",  # what a recipe is for
        words=_words(PRIVACY),
        removes=[f"{_STORY}\n\n⟦Which cookies are set⟧", f"{_STORY}\n\n⟦Näin käytämme evästeitä⟧"],
        keeps=[
            f"{_STORY}\n\nThe baker sells cookies again.",
            f"{_STORY}\n\nCookies: flour, eggs, sugar",
            "Rye Cookies\n\nIngredients\n\n200 g rye flour\n\nCoconut Cookies",
        ],
    ),
    _topic(
        id="topics/newsletters",
        reason="It is a brief line about the page's newsletter or feed at the text's end.",
        unless=r".*\d",
        words=_words(NEWSLETTERS),
        removes=[f"{_STORY}\n\n⟦Past issues of the newsletter⟧", f"{_STORY}\n\n⟦Все наши рассылки⟧"],
        keeps=[f"{_STORY}\n\nThe newsletter died in 1931.", f"{_STORY}\n\n- A newsletter for the members"],
    ),
    _topic(
        id="topics/passwords",
        reason="It is a brief line about the page's login at the text's end.",
        unless=r".*\d",
        words=_words(PASSWORDS),
        removes=[f"{_STORY}\n\n⟦Set a new password⟧", f"{_STORY}\n\n⟦Du bist noch nicht eingeloggt⟧"],
        keeps=[f"{_STORY}\n\nThe password was swordfish.", f"{_STORY}\n\n- Never use one password twice"],
    ),
    _topic(
        id="topics/players",
        reason="It is a brief line about the page's player at the text's end.",
        unless=r".*\d",
        words=_words(PLAYERS),
        removes=[f"{_STORY}\n\n⟦Where to put subtitles⟧", f"{_STORY}\n\n⟦Untertitel oben anzeigen⟧"],
        keeps=[f"{_STORY}\n\nThe film has subtitles.", f"{_STORY}\n\nSubtitles: English, Danish"],
    ),
    _topic(
        id="topics/posts",
        reason="It is a brief line about the site's other articles at the text's end.",
        unless=rf".*\d|{_BY_NAME}",
        words=_words(POSTS),
        removes=[f"{_STORY}\n\n⟦All articles of the week⟧", f"{_STORY}\n\n⟦Alle Beiträge der Reihe⟧"],
        keeps=[f"{_STORY}\n\nArticles by Ada Field", f"{_STORY}\n\n- Two posts of oak, one of pine"],
    ),
    _topic(
        id="topics/tags",
        reason="It is a brief line about the site's tags and categories at the text's end.",
        words=_words(TAGS),
        removes=[f"{_STORY}\n\n⟦Tags and more⟧", f"{_STORY}\n\n⟦Insgesamt 12 Schlagwörter⟧"],
        keeps=[f"{_STORY}\n\nThe sheep have tags now.", f"{_STORY}\n\nCategories: under 50 tons, over 50 tons"],
    ),
    _topic(
        id="topics/counted",
        reason="It counts what the page or the site holds, at the text's end.",
        pattern=r"(?=\D*\d[\d.,\s]*\D*$)(?=(?:\S++\s*+){1,4}+$)[^.:：;|=/<>_*\t–—，、。\"“”„«»「」（(@]*+",
        words=_words(COUNTED),
        longest=40,
        removes=[f"{_STORY}\n\n⟦12 documents found⟧", f"{_STORY}\n\n⟦Найдено 12 документов⟧"],
        keeps=[f"{_STORY}\n\n12 visitors came, and 3 left.", f"{_STORY}\n\nResults of the vote"],
    ),
    _topic(
        id="topics/frame",
        reason="It is a brief line about the page's navigation, search or settings at the text's end.",
        unless=r".*\d",
        words=_words(FRAME),
        removes=[f"{_STORY}\n\n⟦Turn the sidebar off⟧", f"{_STORY}\n\n⟦Alle Einstellungen im Überblick⟧"],
        keeps=[f"{_STORY}\n\nThe sidebar is blue now.", f"{_STORY}\n\nSettings: harbour, wall, ferry"],
    ),
    _topic(
        id="topics/action",
        reason="It is a brief line that reads like a button at the text's end.",
        # English uses these words as nouns too, unless they come first.
        pattern=rf"(?=(?:{_VERBS})\s|(?!.*\b(?:{_VERBS})\b)){_BRIEF}",
        unless=rf"(?:{_VERBS})\s(?:across|at|by|for|from|in|into|of|on|over|through|to|towards?|with)\s|{_BY_NAME}",
        words=_words(ACTIONS),
        removes=[f"{_STORY}\n\n⟦View the gallery⟧", f"{_STORY}\n\n⟦Alle Orte anzeigen⟧", f"{_STORY}\n\n⟦Lihat peta⟧"],
        keeps=[f"{_STORY}\n\nView of the harbour from the north", f"{_STORY}\n\n- View the wall from the sea"],
    ),
    _topic(
        id="topics/this-page",
        reason="It is a brief line about the page itself at the text's end.",
        pattern=rf"(?=.*(?:{_THIS_PAGE})){_BRIEF}",
        words=_PAGE_WORDS,
        removes=[f"{_STORY}\n\n⟦Take this page with you⟧", f"{_STORY}\n\n⟦Fehler auf dieser Seite melden⟧"],
        keeps=[f"{_STORY}\n\nShe tore this page out.", f"{_STORY}\n\nOn this page: “the wall is ours”"],
    ),
]
