"""Topics: the last line of a text, below the article, that says what a page does and with what of its own.

Comments, cookies, newsletters, passwords, other posts: each page says it in words of its own, so that no list of
phrases holds them all. One word tells too little: an article may end with "No comment". Two of one language, of two
kinds, tell a button or a notice, if the line is brief, has no other words than those of pages, and stands alone below a
paragraph.

Not cruft: a headline, a sentence, what is quoted, an item of a list, a label with its value, one of
several short lines.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from cleaner.rule import DocumentLines, Find, Shape, late

# All words are written as `folding.key` gives them, by language.
# What buttons are about. Left out is what also means something else: an answer, a banner, what stands on a stone.
THINGS = {
    "en": "comment comments cookie cookies newsletter newsletters password sidebar sitemap rss subtitles captions "
    "fullscreen picture-in-picture settings preferences notifications privacy",
    "de": "kommentar kommentare kommentaren kommentarfunktion kommentarvorschau cookies cookie-banner "
    "cookie-einstellungen cookie-hinweis newsletter newsletters passwort kennwort seitenleiste untertitel "
    "vollbild vollbildmodus bild-im-bild einstellungen rss-feed feed webseite benachrichtigungen "
    "suchergebnisse datenschutzeinstellungen website newsletter-abonnement cookies-banner datenschutz "
    "privatsphare",
    "fr": "commentaire commentaires cookies cookie newsletter infolettre sous-titres plein-ecran "
    "picture-in-picture parametres preferences notifications lateral confidentialite",
    "es": "comentario comentarios cookies cookie newsletter contrasena subtitulos ajustes preferencias "
    "notificaciones rss lateral privacidad",
    "pt": "comentario comentarios cookies cookie newsletter senha legendas configuracoes definicoes preferencias "
    "notificacoes rss picture-in-picture lateral privacidade",
    "it": "commento commenti cookie cookies newsletter password sottotitoli impostazioni preferenze notifiche rss "
    "picture-in-picture laterale privacy",
    "nl": "reactie reacties commentaren cookie cookies cookiebanner nieuwsbrief wachtwoord zijbalk ondertitels "
    "ondertiteling instellingen voorkeuren meldingen rss cookie-instellingen cookie-voorkeuren cookiesbanner "
    "privacy",
    "sv": "kommentar kommentaren kommentarer kakor cookies cookie nyhetsbrev nyhetsbrevet losenord losenordet "
    "undertexter installningar sidofalt sidofaltet aviseringar helskarm bild-i-bild cookiebanner integritet",
    "da": "kommentar kommentaren kommentarer cookies cookie cookie-banner nyhedsbrev nyhedsbrevet adgangskode "
    "adgangskoden undertekster indstillinger cookieindstillinger sidepanel notifikationer",
    "nb": "kommentar kommentaren kommentarer cookies informasjonskapsel informasjonskapsler nyhetsbrev "
    "nyhetsbrevet passord passordet undertekster innstillinger sidefelt sidefeltet varsler bilde-i-bilde "
    "informasjonskapselbanner personvern",
    "fi": "kommentti kommentit kommentteja evasteet evasteita evastebanneri evasteasetukset uutiskirje "
    "uutiskirjeen salasana salasanan tekstitys tekstitykset asetukset sivupalkki sivupalkin ilmoitukset "
    "nettisivu evasteiden tietosuoja yksityisyys",
    "pl": "komentarz komentarze komentarza komentarzy cookie cookies ciasteczka newsletter haslo ustawienia "
    "preferencje powiadomienia rss internetowa prywatnosci",
    "cs": "komentar komentare komentaru cookie cookies newsletter newsletteru heslo titulky nastaveni predvolby "
    "oznameni rss soukromi",
    "hu": "hozzaszolas hozzaszolasok hozzaszolast komment kommentek suti sutik sutiket cookie-k hirlevel "
    "hirlevelre jelszo oldalsav beallitasok ertesitesek cookie-szalag adatvedelmi",
    "ro": "comentariu comentariul comentarii comentariile comentariului cookie-uri cookie-urile cookie-urilor "
    "newsletter newsletterul parola subtitrari setari setarile preferinte notificari site-ul "
    "confidentialitate",
    "el": "σχολιο σχολια σχολιου σχολιων cookie cookies newsletter υποτιτλοι ρυθμισεισ ρυθμισεων προτιμησεισ "
    "ειδοποιησεισ ιστοτοπο απορρητου",
    "tr": "yorum yorumu yorumlar yorumlari cerez cerezler cerezleri cerezlere bulten bultene sifre sifreyi sifreni "
    "sifrenizi parola parolayi altyazilar altyazilari ayarlar ayarlari bildirimleri yorumlara gizlilik",
    "ru": "комментарии комментария комментариев cookie cookies куки рассылку рассылки пароль субтитры настроики "
    "саидбар уведомления rss конфиденциальности",
    "uk": "коментар коментарі коментаря коментарів cookie cookies розсилку розсилки пароль субтитри налаштування "
    "саидбар сповіщення rss конфіденціиності приватності",
    "ar": "التعلیقات تعلیقات التعلیق تعلیقک الکوکیز الاعدادات اعدادات الاشعارات الخصوصیه",
    "fa": "دیدگاهها دیدگاه نظرات کوکی کوکیها خبرنامه گذرواژه زیرنویس تنظیمات اعلانها خصوصی",
    "he": "תגובה תגובות התגובות עוגיות העוגיות ניוזלטר סיסמה הסיסמה כתוביות הגדרות התראות פרטיות",
    "hi": "टिप्पणी टिप्पणियाँ टिप्पणियां कुकी कुकीज़ पासवर्ड सेटिंग सेटिंग्स सूचनाएं गोपनीयता",
    "id": "komentar cookie newsletter buletin sandi takarir pengaturan preferensi notifikasi privasi",
    "zh": "评论 留言 評論 密码 密碼 字幕 设置 設定 通知 cookie 侧栏 側欄 官网 官網 侧边栏 側邊欄 隐私 隱私",
    "ja": "コメント クッキー cookie パスワード ニュースレター メルマガ 字幕 設定 通知 サイドバー プライバシー",
    "ko": "댓글 코멘트 쿠키 비밀번호 뉴스레터 자막 설정 알림 사이드바 홈페이지 개인정보",
}
# What buttons do with it. Left out is what advice says too: "delete", "save", "change", "read", "write".
DOES = {
    "en": "view show hide load sort toggle manage flag expand collapse approve preview enable disable activate "
    "deactivate reset download copy allow accept reject decline cancel open submit search subscribe "
    "unsubscribe mute unmute login",
    "de": "anzeigen ansehen einblenden ausblenden aufrufen verwalten umschalten einklappen ausklappen aufklappen "
    "sortieren kopieren drucken herunterladen freigeben melden markieren aktivieren deaktivieren "
    "zurucksetzen laden offnen erlauben zulassen akzeptieren ablehnen abbestellen abonnieren anpassen "
    "bearbeiten absenden zeige verbiete erlaube",
    "fr": "afficher masquer consulter gerer signaler replier deplier trier copier imprimer telecharger approuver "
    "valider previsualiser activer desactiver reinitialiser charger ouvrir autoriser accepter refuser "
    "interdire modifier envoyer personnaliser connectez-vous ajouter inscrivez-vous",
    "es": "ver mostrar ocultar gestionar reportar desplegar expandir contraer ordenar copiar imprimir descargar "
    "aprobar previsualizar activar desactivar restablecer cargar abrir permitir aceptar rechazar denegar "
    "editar enviar configurar denunciar entra anadir suscribete",
    "pt": "ver mostrar ocultar exibir visualizar gerenciar gerir expandir recolher ordenar copiar imprimir baixar "
    "descarregar aprovar pre-visualizar ativar desativar redefinir carregar abrir permitir aceitar rejeitar "
    "recusar editar enviar denunciar adicionar subscreva proibe",
    "it": "vedi mostra nascondi visualizza gestisci segnala espandi comprimi scarica approva attiva disattiva "
    "abilita disabilita reimposta apri consenti accetta rifiuta modifica invia copia ordina accedi "
    "aggiungi iscriviti",
    "nl": "bekijk toon bekijken weergeven verberg verbergen beheer beheren rapporteer uitklappen inklappen sorteer "
    "sorteren kopieer kopieren afdrukken downloaden goedkeuren inschakelen uitschakelen herstellen laden "
    "openen toestaan accepteren weigeren weiger aanpassen bewerken abonneer aanmelden inloggen",
    "sv": "visa dolj hantera rapportera expandera sortera kopiera godkann forhandsgranska aktivera inaktivera "
    "aterstall ladda oppna tillat acceptera avvisa neka redigera logga lagg prenumerera",
    "da": "vis skjul administrer rapporter udvid sorter kopier udskriv godkend forhandsvis aktiver deaktiver "
    "nulstil indlaes abn tillad accepter afvis rediger download hent log tilfoj abonner",
    "nb": "vis skjul administrer rapporter utvid sorter kopier godkjenn forhandsvis aktiver deaktiver tilbakestill "
    "last apne tillat godta avvis nekt rediger logg legg start",
    "fi": "nayta katso piilota hallitse ilmoita laajenna lajittele kopioi tulosta lataa hyvaksy esikatsele liputa "
    "salli kiella esta avaa palauta muokkaa vaihda kirjaudu lisaa tilaa",
    "pl": "pokaz zobacz ukryj wyswietl zarzadzaj zglos rozwin zwin przelacz sortuj kopiuj skopiuj drukuj wydrukuj "
    "pobierz udostepnij zatwierdz zaakceptuj wlacz wylacz zresetuj zaladuj otworz zezwol akceptuj odrzuc "
    "zablokuj edytuj oznacz zaloguj dodaj zapisz zamiesc",
    "cs": "zobrazit skryt spravovat nahlasit rozbalit sbalit prepnout seradit kopirovat zkopirovat vytisknout "
    "stahnout sdilet schvalit povolit zakazat obnovit nacist otevrit prijmout odmitnout upravit prihlasit "
    "pridat poslat",
    "hu": "megtekintese megjelenitese elrejtese kinyitasa kibontasa osszecsukasa masolasa nyomtatasa letoltese "
    "megosztasa jovahagyasa jelentese rendezese engedelyezese letiltasa visszaallitasa betoltese megnyitasa "
    "elfogadasa elutasitasa kezelese szerkesztese elonezete hozzaadasa bejelentkezes",
    "ro": "vezi afiseaza ascunde arata gestioneaza raporteaza extinde restrange sorteaza copiaza tipareste "
    "descarca distribuie vizualizati afisati gestionati aproba previzualizati activeaza dezactiveaza "
    "reseteaza incarca deschide permite accepta respinge refuza editeaza autentifica-te adauga aboneaza-te",
    "el": "δειτε αποκρυψη ταξινομηση αντιγραφη εκτυπωση κοινοποιηση εγκριση προεπισκοπηση ενεργοποιηση "
    "απενεργοποιηση επαναφορα φορτωση ανοιγμα αποδοχη απορριψη διαχειριση εμφανιση προβολη επεξεργασια ληψη "
    "συνδεθειτε προσθηκη εισοδοσ",
    "tr": "goster gizle goruntule yonet bildir genislet daralt sirala kopyala yazdir indir paylas onayla onizle "
    "etkinlestir sifirla yukle ac kabul reddet duzenle isaretle ol ekle verin",
    "ru": "показать скрыть посмотреть просмотреть управлять развернуть свернуть переключить сортировать копировать "
    "скопировать распечатать скачать одобрить отметить включить отключить сбросить загрузить открыть "
    "разрешить принять отклонить запретить редактировать воидите воити добавить подписаться",
    "uk": "показати сховати приховати переглянути керувати розгорнути згорнути перемкнути сортувати копіювати "
    "скопіювати роздрукувати завантажити схвалити позначити увімкнути вимкнути скинути відкрити дозволити "
    "прииняти відхилити заборонити редагувати увіидіть ввіидіть додати підписатися",
    "ar": "اظهار اخفاء الابلاغ طباعه تنزیل تحمیل عرض اداره نسخ تفعیل تعطیل فتح قبول رفض الموافقه ترتیب تسجیل اضافه",
    "fa": "نمایش مرتبسازی کپی دانلود مدیریت مشاهده پنهان تایید پذیرش رد بازنشانی باز ویرایش افزودن عضویت",
    "he": "הצג הסתר דווח מיין העתק הדפס הורד שתף נהל אשר אפשר הפעל טען פתח קבל דחה אפס התחבר הוסף",
    "hi": "देखें दिखाएं छिपाएं करें",
    "id": "lihat tampilkan sembunyikan urutkan salin unduh kelola laporkan setujui pratinjau aktifkan nonaktifkan "
    "muat izinkan terima tolak buka sunting login tambah masuk",
    "zh": "查看 显示 隐藏 举报 收起 展开 排序 复制 打印 下载 切换 批准 预览 启用 禁用 重置 管理 打开 前往 檢視 "
    "顯示 隱藏 檢舉 收合 展開 複製 列印 下載 切換 審核 預覽 啟用 停用 重設 打開 登录 登入 添加 新增 订阅 "
    "訂閱",
    "ja": "表示 見る 隠す 並べ 印刷 共有 シェア ダウンロード 承認 プレビュー 有効 無効 リセット 管理 開く 許可 "
    "拒否 コピー 報告 ログイン 追加 登録",
    "ko": "보기 표시 숨기기 펼치기 접기 정렬 복사 인쇄 다운로드 공유 승인 미리보기 활성화 비활성화 재설정 관리 "
    "열기 허용 거부 신고 불러오기 로그인 추가 구독",
}
# What forms and notices say of it. Left out is what news say too: "removed", "deleted", "rejected".
STATES = {
    "en": "required mandatory disabled enabled flagged anonymous approval moderator forgot",
    "de": "erforderlich deaktiviert aktiviert freigegeben gemeldet markiert obligatorische notwendige anonyme "
    "vergessen genehmigung",
    "fr": "requis obligatoires necessaires desactives signale moderation anonymes rejete approbation oublie",
    "es": "requerida requerido obligatorias necesarias desactivados marcado moderacion anonimos aprobado olvidaste "
    "aprobacion",
    "pt": "necessaria obrigatoria obrigatorios necessarios desativados marcado moderacao anonimos aprovacao esqueceu",
    "it": "richiesta richiesto obbligatori necessari disattivati segnalato moderazione anonimi approvazione "
    "dimenticato scartato",
    "nl": "vereist verplicht verplichte noodzakelijke uitgeschakeld gemarkeerd anonieme goedkeuring vergeten",
    "sv": "kravs obligatoriska nodvandiga inaktiverade flaggad anonyma glomt forlorat godkannande",
    "da": "pakraevet obligatoriske nodvendige deaktiveret markeret anonyme glemt godkendelse",
    "nb": "kreves pakrevd obligatoriske nodvendige deaktivert rapportert anonyme glemt godkjennelse godkjenning",
    "fi": "vaaditaan pakollinen pakolliset valttamattomat tarpeelliset hyvaksyttavana merkitty hukassa unohditko "
    "unohtunut",
    "pl": "wymagane obowiazkowe niezbedne wylaczone oznaczony moderacji zatwierdzenie zapomniales",
    "cs": "vyzadovano povinne nezbytne vypnuty oznacen schvaleni zapomenute zapomneli",
    "hu": "szukseges kotelezo letiltva megjelolve elfelejtett jovahagyasra",
    "ro": "obligatorii obligatoriu necesara necesare dezactivate marcat moderare uitat aprobare",
    "el": "απαιτειται υποχρεωτικα απαραιτητα απενεργοποιημενα εγκριση ξεχασατε",
    "tr": "gerekli zorunlu unuttunuz onay",
    "ru": "обязательные необходимые требуется отключены помечен модерации отклонен забыли модератором подтверждения",
    "uk": "обов'язкові необхідні потрібен вимкнені позначено модераціі забули схвалення",
    "ar": "مطلوبه الضروریه معطله نسیت",
    "fa": "ضروری الزامی فراموش",
    "he": "נדרשת דרושה שכחת",
    "id": "lupa",
    "zh": "必填 审核 審核 已关闭 已關閉 标记 標記 忘记 忘記 待审 待審",
    "ja": "必須 承認待ち 忘れた",
    "ko": "필수 분실",
}
# What a page has of it.
PARTS = {
    "en": "list archive preview panel dialog settings preferences",
    "de": "liste archiv vorschau panel modus position einstellungen navigation",
    "fr": "liste archives apercu panneau mode position parametres preferences navigation gestion",
    "es": "lista archivo panel modo posicion ajustes preferencias navegacion gestion",
    "pt": "lista painel modo posicao configuracoes definicoes preferencias navegacao",
    "it": "elenco archivio anteprima pannello modalita posizione impostazioni preferenze navigazione",
    "nl": "lijst archief voorbeeld paneel modus positie instellingen navigatie",
    "sv": "lista arkiv panel lage installningar navigering",
    "da": "liste arkiv panel tilstand indstillinger navigation",
    "nb": "liste arkiv panel modus innstillinger navigasjon",
    "fi": "lista luettelo arkisto hallintapaneeli asetukset sijainti",
    "pl": "lista listy archiwum podglad panel tryb ustawienia nawigacja",
    "cs": "seznam archiv nahled panel rezim nastaveni navigace",
    "hu": "lista archivum beallitasok mod",
    "ro": "lista arhiva panoul mod setari navigare",
    "el": "λιστα αρχειο πινακασ ρυθμισεισ πλοηγηση προεπισκοπηση",
    "tr": "listesi arsivi onizleme ayarlari paneli",
    "ru": "список списку архив предпросмотр панель режим настроики навигация",
    "uk": "список архів перегляд панель режим налаштування навігація",
    "ar": "قایمه ارشیف اعدادات لوحه",
    "fa": "لیست فهرست ارشیو تنظیمات پنجره",
    "he": "רשימת ארכיון הגדרות תצוגה",
    "hi": "सूची सेटिंग सेटिंग्स",
    "id": "daftar arsip pratinjau panel mode pengaturan",
    "zh": "列表 存档 归档 面板 模式 设定 設定 设置 导航 導覽 預覽 预览",
    "ja": "一覧 リスト アーカイブ プレビュー 設定 モード ナビゲーション",
    "ko": "목록 보관함 미리보기 설정 모드",
}
# What other buttons do, and with what.
GETS = {
    "en": "download copy print",
    "de": "herunterladen kopieren drucken",
    "fr": "telecharger copier imprimer",
    "es": "descargar copiar imprimir",
    "pt": "baixar descarregar copiar imprimir",
    "it": "scarica copia stampa",
    "nl": "downloaden kopieer kopieren afdrukken download",
    "sv": "kopiera hamta ladda",
    "da": "kopier udskriv download",
    "nb": "kopier last",
    "fi": "lataa kopioi tulosta",
    "pl": "pobierz kopiuj skopiuj wydrukuj",
    "cs": "stahnout kopirovat zkopirovat vytisknout",
    "hu": "letoltese masolasa nyomtatasa",
    "ro": "descarca copiaza tipareste",
    "el": "ληψη αντιγραφη εκτυπωση",
    "tr": "indir kopyala yazdir",
    "ru": "скачать скопировать копировать загрузить",
    "uk": "завантажити скопіювати копіювати",
    "ar": "تنزیل تحمیل نسخ",
    "fa": "دانلود کپی",
    "he": "הורד העתק",
    "hi": "डाउनलोड कॉपी",
    "id": "unduh salin",
    "zh": "下载 下載 复制 複製",
    "ja": "ダウンロード コピー",
    "ko": "다운로드 복사",
}
FILES = {
    "en": "file code codes link clipboard",
    "de": "datei code codes link zwischenablage",
    "fr": "fichier code codes lien presse-papiers",
    "es": "archivo codigo codigos enlace portapapeles",
    "pt": "arquivo ficheiro codigo codigos link",
    "it": "file codice codici link",
    "nl": "bestand code codes link klembord",
    "sv": "fil filen kod koder lank urklipp",
    "da": "fil filen kode koder link udklipsholder",
    "nb": "fil filen kode koden koder lenke utklippstavlen",
    "fi": "tiedosto koodi koodit linkki leikepoydalle",
    "pl": "plik kod kody link schowka",
    "cs": "soubor kod kody odkaz schranky",
    "hu": "fajl kod kodok link vagolapra",
    "ro": "fisier fisierul cod codul coduri linkul",
    "el": "αρχειου κωδικα συνδεσμου προχειρο",
    "tr": "dosyayi kodu kodlari baglantiyi panoya",
    "ru": "фаил код коды ссылку буфер",
    "uk": "фаил код коди посилання буфер",
    "ar": "الملف الرمز الرموز الرابط",
    "fa": "فایل کد کدها پیوند کلیپبورد",
    "he": "קובץ קוד קודים קישור",
    "hi": "फ़ाइल कोड लिंक",
    "id": "berkas kode tautan",
    "zh": "文件 檔案 代码 代碼 程式碼 链接 連結",
    "ja": "ファイル コード リンク",
    "ko": "파일 코드 링크",
}
SORTS = {
    "en": "sort",
    "de": "sortieren",
    "fr": "trier",
    "es": "ordenar",
    "pt": "ordenar",
    "it": "ordina",
    "nl": "sorteer sorteren",
    "sv": "sortera",
    "da": "sorter",
    "nb": "sorter",
    "fi": "lajittele jarjesta",
    "pl": "sortuj",
    "cs": "seradit radit",
    "hu": "rendezes",
    "ro": "sorteaza",
    "el": "ταξινομηση",
    "tr": "sirala",
    "ru": "сортировать",
    "uk": "сортувати",
    "ar": "ترتیب",
    "fa": "مرتبسازی",
    "he": "מיין",
    "id": "urutkan",
    "zh": "排序",
    "ja": "並べ替え",
    "ko": "정렬",
}
ORDERS = {
    "en": "newest oldest latest date relevance",
    "de": "neueste neuesten alteste altesten datum relevanz",
    "fr": "recent recents ancien anciens date pertinence",
    "es": "recientes reciente antiguos antiguo fecha relevancia",
    "pt": "recentes recente antigos antigo data relevancia",
    "it": "recenti recente vecchi data rilevanza",
    "nl": "nieuwste oudste datum relevantie",
    "sv": "nyaste aldsta datum relevans",
    "da": "nyeste aeldste dato relevans",
    "nb": "nyeste eldste dato relevans",
    "fi": "uusimmat vanhimmat paivamaaran",
    "pl": "najnowszych najstarszych daty trafnosci",
    "cs": "nejnovejsich nejstarsich data",
    "hu": "legujabb legregebbi datum",
    "ro": "recente vechi data",
    "el": "νεοτερα παλαιοτερα ημερομηνια",
    "tr": "yeni eski tarihe",
    "ru": "новым старым последним дате",
    "uk": "новими старими датою",
    "ar": "الاحدث الاقدم",
    "fa": "قدیمیترین جدیدترین تاریخ",
    "he": "חדש ישן תאריך",
    "id": "terbaru terlama tanggal",
    "zh": "新至旧 旧至新 新到旧 旧到新 新至舊 舊至新",
    "ja": "新しい 古い",
    "ko": "최신 오래된",
}
SENDS = {
    "en": "print send edit share reload bookmark",
    "de": "drucken senden bearbeiten teilen melden aktualisieren",
    "fr": "imprimer envoyer modifier partager recharger actualiser",
    "es": "imprimir enviar editar compartir recargar actualizar",
    "pt": "imprimir enviar editar compartilhar partilhar recarregar atualizar",
    "it": "stampa invia spedisci modifica condividi ricarica aggiorna",
    "nl": "afdrukken verzenden bewerken delen vernieuwen print",
    "sv": "skicka dela redigera",
    "da": "udskriv send del rediger",
    "nb": "send del rediger",
    "fi": "laheta tulosta jaa muokkaa",
    "pl": "wydrukuj drukuj wyslij edytuj udostepnij",
    "cs": "odeslat vytisknout upravit sdilet",
    "hu": "nyomtatasa kuldese szerkesztese megosztasa",
    "ro": "trimite tipareste editeaza distribuie",
    "el": "εκτυπωση αποστολη επεξεργασια",
    "tr": "gonder yazdir duzenle paylas",
    "ru": "отправить распечатать редактировать поделиться",
    "uk": "надіслати відредагувати роздрукувати поділитися",
    "ar": "ارسال طباعه تعدیل مشارکه",
    "fa": "ارسال چاپ ویرایش",
    "he": "שלח הדפס ערוך שתף",
    "id": "kirim cetak edit bagikan",
    "zh": "发送 打印 编辑 分享 發送 列印 編輯",
    "ja": "送る 印刷 編集",
    "ko": "보내기 인쇄 편집",
}
PAGE = {
    "en": "page",
    "de": "seite",
    "fr": "page",
    "es": "pagina",
    "pt": "pagina",
    "it": "pagina",
    "nl": "pagina",
    "sv": "sida sidan",
    "da": "side siden",
    "nb": "side siden",
    "fi": "sivu",
    "pl": "strone",
    "cs": "stranku",
    "hu": "oldal",
    "ro": "pagina",
    "el": "σελιδασ σελιδα",
    "tr": "sayfayi",
    "ru": "страницу",
    "uk": "сторінку",
    "ar": "الصفحه",
    "fa": "صفحه",
    "he": "עמוד הדף",
    "id": "halaman",
    "zh": "本页 此页 本頁 此頁",
    "ja": "このページ",
    "ko": "이 페이지",
}
# What blogs hold, and which of it they lead to.
POSTS = {
    "en": "posts articles",
    "de": "beitrage eintrage artikel",
    "fr": "articles billets",
    "es": "articulos publicaciones entradas",
    "pt": "artigos postagens publicacoes",
    "it": "articoli",
    "nl": "artikelen berichten",
    "sv": "artiklar inlagg",
    "da": "artikler indlaeg",
    "nb": "artikler innlegg",
    "fi": "artikkelit artikkeleita kirjoitukset kirjoituksia",
    "pl": "artykuly artykulow wpisy wpisow",
    "cs": "clanky clanku prispevky prispevku",
    "hu": "cikkek bejegyzesek",
    "ro": "articole articolele",
    "el": "αρθρα αναρτησεισ",
    "tr": "yazilar yazilari makaleler",
    "ru": "статьи записи публикации",
    "uk": "статті записи дописи публікаціі",
    "ar": "مقالات المقالات",
    "fa": "مقالات مطالب",
    "he": "פוסטים מאמרים",
    "hi": "लेख",
    "id": "artikel tulisan",
    "zh": "文章",
    "ja": "記事",
    "ko": "게시물",
}
WHICH = {
    "en": "older newer previous next prev recent latest related similar popular search",
    "de": "altere neuere neueste neuste vorherige nachste letzte ahnliche verwandte beliebte weitere suchen "
    "durchsuchen",
    "fr": "anciens recents precedents suivants similaires connexes populaires rechercher",
    "es": "anteriores siguientes posteriores recientes relacionadas relacionados similares populares antiguas buscar",
    "pt": "anteriores seguintes recentes relacionados relacionadas similares populares antigos antigas pesquisar",
    "it": "precedenti successivi recenti correlati simili popolari vecchi cerca",
    "nl": "oudere nieuwere vorige volgende recente nieuwste gerelateerde soortgelijke populaire zoek zoeken",
    "sv": "aldre nyare foregaende nasta senaste relaterade liknande populara sok nya",
    "da": "aeldre nyere forrige naeste seneste relaterede lignende populaere sog nye",
    "nb": "eldre nyere forrige neste siste relaterte lignende populaere sok nye",
    "fi": "vanhemmat uudemmat vanhempia uudempia edelliset seuraavat viimeisimmat samankaltaisia suosittuja hae "
    "uusimpia",
    "pl": "starsze nowsze poprzednie nastepne ostatnie podobne powiazane popularne szukaj aktualniejsze",
    "cs": "starsi novejsi predchozi dalsi posledni podobne souvisejici oblibene hledat",
    "hu": "regebbi ujabb elozo kovetkezo legutobbi hasonlo kapcsolodo nepszeru kereses",
    "ro": "vechi noi anterioare urmatoare recente similare populare cauta",
    "el": "παλαιοτερα παλαιοτερεσ νεοτερα νεοτερεσ προηγουμενα επομενα προσφατα προσφατεσ σχετικα σχετικεσ δημοφιλη",
    "tr": "eski yeni onceki sonraki son benzer ilgili populer",
    "ru": "предыдущие следующие последние похожие связанные популярные новые старые искать",
    "uk": "попередні наступні останні схожі пов'язані популярні нові старі новіші старіші шукати нещодавні",
    "ar": "السابقه التالیه الاخیره مشابهه شایعه",
    "fa": "قبلی بعدی اخیر مشابه محبوب",
    "he": "קודמים הבאים אחרונים דומים ישנים חדשים",
    "hi": "पिछले अगले",
    "id": "sebelumnya terbaru terkait serupa populer lama",
    "zh": "以前 以后 上一篇 下一篇 较旧 较新 最近 相关 热门 較舊 較新 相關 熱門 搜索 搜尋",
    "ja": "以前 最近 最新 関連 人気 検索",
    "ko": "이전 다음 최근 최신 관련 인기 검색",
}
# What they are filed under.
TAGS = {
    "en": "tags categories",
    "de": "tags kategorien schlagworter schlagworte",
    "fr": "tag tags categorie categories etiquette",
    "es": "etiquetas categorias",
    "pt": "tags etiquetas categorias",
    "it": "tag categoria",
    "nl": "tags categorieen trefwoorden",
    "sv": "taggar kategorier etiketter",
    "da": "tags kategorier",
    "nb": "tagger kategorier stikkord",
    "fi": "tunnisteita avainsanoja kategorioita",
    "pl": "tagow kategorii etykiet",
    "cs": "stitky kategorie",
    "hu": "cimke cimkek kategoria",
    "ro": "etichete categorii",
    "el": "ετικετεσ κατηγοριεσ",
    "tr": "etiket kategori",
    "ru": "тегов меток рубрик категории",
    "uk": "тегів міток рубрик категоріи",
    "ar": "وسوم تصنیفات",
    "fa": "برچسب",
    "he": "תגיות קטגוריות",
    "id": "tag kategori",
    "zh": "标签 分类 標籤 分類",
    "ja": "タグ カテゴリ",
    "ko": "태그 카테고리",
}
# What a search has found.
COUNTED = {
    "en": "documents results articles posts comments",
    "de": "ergebnisse treffer dokumente",
    "fr": "resultats documents",
    "es": "resultados documentos",
    "pt": "resultados documentos",
    "it": "risultati documenti",
    "nl": "resultaten documenten",
    "sv": "resultat traffar dokument",
    "da": "resultater dokumenter",
    "nb": "resultater treff dokumenter",
    "fi": "tulosta osumaa dokumenttia",
    "pl": "wynikow wyniki dokumentow dokumenty",
    "cs": "vysledku vysledky dokumentu dokumenty",
    "hu": "talalat eredmeny dokumentum",
    "ro": "rezultate documente",
    "el": "αποτελεσματα εγγραφα",
    "tr": "sonuc belge",
    "ru": "результатов результата документов",
    "uk": "результатів результати документів",
    "ar": "نتایج نتیجه مستندات",
    "fa": "نتیجه نتایج سند",
    "he": "תוצאות מסמכים",
    "hi": "परिणाम दस्तावेज़",
    "id": "hasil dokumen",
    "zh": "结果 結果",
    "ja": "結果",
    "ko": "결과",
}
FOUND = {
    "en": "found matching",
    "de": "gefunden gefundene",
    "fr": "trouves trouve",
    "es": "encontrados",
    "pt": "encontrados",
    "it": "trovati",
    "nl": "gevonden overeenkomende",
    "sv": "hittades matchande",
    "da": "fundet matchende",
    "nb": "funnet samsvarende",
    "fi": "loytyi loydetty tasmaavaa",
    "pl": "znaleziono znalezionych",
    "cs": "nalezeno nalezenych",
    "hu": "talalat egyezo",
    "ro": "gasite",
    "el": "βρεθηκαν",
    "tr": "bulundu bulunan",
    "ru": "наидено",
    "uk": "знаидено",
    "ar": "وجدت",
    "fa": "یافت",
    "he": "נמצאו",
    "hi": "मिले",
    "id": "ditemukan",
    "zh": "找到",
    "ja": "見つかり",
    "ko": "검색",
}
# What stands between: a line with any other word says more than a button does.
SMALL = {
    "en": "a an the this these your my our all to up for in on as first by and or not new log me someone email "
    "e-mail full",
    "de": "der die das den dem des ein eine einen einem einer alle allen aller dieser diese diesen dieses ihr ihre "
    "ihren dein deine mein meine unsere im in am zu zum zur von fur nach und oder als zuerst neue neues "
    "weitere modus jemanden e-mail per vollstandigen ganzen",
    "fr": "le la les un une des de du d'un ce cette ces votre vos mon mes tous toutes tout en par pour au aux a "
    "plus matiere et ou sur menu quelqu'un e-mail panneau banniere complet image video officiel anonymes "
    "presse-papiers moderateur",
    "es": "el la los las un una de del este esta estos estas su sus tu tus mi mis todos todas todo en por para al "
    "a mas y o como primero alguien correo electronico e-mail completo lateral portapapeles modo",
    "pt": "o a os as um uma de do da dos das este esta isto seu sua seus meu minha todos todas todo em no por para "
    "ao mais e ou painel modo alguem e-mail completo area lateral transferencia",
    "it": "il lo la i gli le un una di del dei della degli delle questo questa tuo tua tuoi mio tutti tutte tutto "
    "in per al agli piu e o utenti qualcuno e-mail completo elenco",
    "nl": "de het een deze dit uw je jouw mijn alle alles van voor in op naar en of als aan volledige iemand "
    "e-mail klembord paneel gebruikers",
    "sv": "en ett den det denna detta din ditt dina min alla till for i om pa och eller som att hela forst in "
    "nagon e-post urklipp",
    "da": "en et den det denne dette din dit dine min alle til for i om pa og eller som at hele ind fuld nogen e-mail",
    "nb": "en et den det denne dette din ditt dine min alle til for i om pa og eller som a hele inn noen e-post",
    "fi": "tama taman nama kaikki kaikkien sinun minun ensin ja tai jollekulle sahkopostilla banneri",
    "pl": "ten te twoj twoje swoj swoje moj moje wszystkie wszystkich na do z w od i lub sie by jako pliki boczny "
    "komus e-mailem",
    "cs": "tento tuto tyto vas vase muj moje vsechny vsechna vsech na do z v od k a nebo se si jako souboru "
    "soubory nekomu e-mailem",
    "hu": "a az ez ezt ezek egy osszes minden sajat es vagy e-mailben",
    "ro": "un o acest aceasta aceste dumneavoastra tau tale mele toate tuturor la de pe in pentru dupa si sau cele "
    "mai cuiva e-mail modul",
    "el": "ο η το οι τα του τησ των την τον ενα αυτο αυτη σασ μου ολα ολων ολεσ σε στο για και",
    "tr": "bu bir tum tumunu senin benim icin ile ve gore once birine e-posta",
    "ru": "этот эту эти ваш свои мои все всех по на в к для и или с за как использование кому-то почте модератором",
    "uk": "цеи цю ці ваш свіи міи усі всі всіх за по на в до для і або з як комусь поштою",
    "ar": "هذه هذا کل جمیع من الی فی علی حسب و",
    "fa": "این همه از به در را بر اساس و خود شما کردن",
    "he": "את זה זו כל של על לפי או",
    "hi": "सभी यह इस को के की का अपनी अपना",
    "id": "ini semua anda saya ke di dari untuk dan atau email",
    "zh": "的 您 你 我 此 该 該 本 条 條 所有 全部 一个 一個 到 至 后 後 以 页 頁 最新 正在 发送给 横額",
    "ja": "もっと の を に が は へ と で する します した これ この あなた すべて 全て 新しい る きます て ない 件 "
    "誰か テキスト バナー リンク",
    "ko": "을 를 이 가 은 는 의 에 에서 모두 모든 전체 하기 합니다 로 으로 개 한 된 배너 이메일",
}

# Languages in which the verb may stand at the button's end, and those that put no spaces between words or hang endings
# on them.
VERB_LAST = frozenset({"de", "nl", "hu", "tr", "hi", "fa"})
UNSPACED = frozenset({"zh", "ja", "ko"})
# Words before a verb at the end; more make a sentence of it.
MOST_BEFORE = 2
# What stands in English lines that are no button's: "view of the harbour", "cookies from strangers".
_OF_NO_BUTTON = frozenset(("across", "at", "by", "from", "into", "no", "of", "over", "through", "with"))

# Characters of the longest line, in letters and in characters of a script without spaces.
LONGEST, LONGEST_UNSPACED = 60, 16
# A sentence in quotation marks, a label with its value, a list's item, a row of a table, an address.
_SIGNS = late(r"[.:：;,|=/<>_*\t–—，、。।۔\"“”„«»「」（(@]")
_ITEM = late(r"\s*[-+#>•·▪‣]|\s*\d+\s*[.)]\s")

Table = dict[str, frozenset[str]]


class Held(NamedTuple):
    """What a line holds of two tables in one language: all its words, and those of either table."""

    language: str
    words: Sequence[str]
    first: Sequence[str]
    second: Sequence[str]


def is_at_edge(held: Held) -> bool:
    """Whether the line begins or ends with a word of the first table."""
    return held.language in UNSPACED or held.words[0] in held.first or held.words[-1] in held.first


def is_part(held: Held) -> bool:
    """Whether the line begins or ends with the part, and the thing is another word."""
    return is_at_edge(held) and set(held.first) != set(held.second)


def is_button(held: Held) -> bool:
    """Whether a verb stands where the language's buttons have it."""
    words, verbs = held.words, held.first
    if held.language in UNSPACED or len(words) < 2:
        return held.language in UNSPACED
    if words[0] in verbs:
        return held.language != "en" or _OF_NO_BUTTON.isdisjoint(words)
    is_last = words[-1] in verbs and words[-2] in held.second and len(words) <= MOST_BEFORE + 1
    return held.language in VERB_LAST and is_last


def is_count(held: Held) -> bool:
    """Whether the line has one number."""
    return "".join(held.words).count("#") == 1


def last_line(document: DocumentLines) -> int | None:
    """The number of the text's last line if it is a brief one right below a paragraph, or None."""
    number = document.below_prose
    if number < 0:
        return None
    line = document.lines[number].strip()
    brief = len(line) <= LONGEST and not line[0].islower() and not _SIGNS.search(line) and not _ITEM.match(line)
    return number if brief else None


def _table(tables: Sequence[dict[str, str]]) -> Table:
    """The words of all tables, by language."""
    languages = dict.fromkeys(language for table in tables for language in table)
    words = {language: " ".join(table.get(language, "") for table in tables) for language in languages}
    return {language: frozenset(words[language].split()) for language in languages}


def _held(key: str, language: str, known: frozenset[str]) -> list[str]:
    """Those of the words that the line holds; in its order where it has spaces."""
    if language in UNSPACED:
        return sorted(word for word in known if word in key) if len(key) <= LONGEST_UNSPACED else []
    words = key.split()
    return [] if known.isdisjoint(words) else [word for word in words if word in known]


@cache
def _all_words() -> Table:
    """All that a button may say, by language."""
    buttons = (THINGS, DOES, STATES, PARTS, GETS, FILES, SORTS, ORDERS, SENDS, PAGE)
    return _table((*buttons, POSTS, WHICH, TAGS, COUNTED, FOUND, SMALL))


def _is_all_known(key: str, language: str) -> bool:
    """Whether the line has no other words than those of pages."""
    known = _all_words()[language]
    if language not in UNSPACED:
        return all(word in known or word == "#" for word in key.split())
    longest_first = sorted(filter(key.__contains__, known), key=len, reverse=True)
    return not re.sub("|".join(map(re.escape, longest_first)), "", key).strip("# ")


def _finder(
    first: dict[str, str], second: Sequence[dict[str, str]], most: int, fits: Callable[[Held], bool]
) -> Callable[[DocumentLines], Iterator[Find]]:
    """Finds a last line of at most so many words that holds a word of either table in one language, and fits."""

    @cache
    def tables() -> list[tuple[str, frozenset[str], frozenset[str]]]:  # most texts need none
        one, other = _table((first,)), _table(second)
        return [(language, one[language], other[language]) for language in one if language in other]

    @cache
    def known() -> frozenset[str]:
        return frozenset().union(*(some for _, some, _ in tables()))

    def find(document: DocumentLines) -> Iterator[Find]:
        number = last_line(document)
        if number is None:
            return
        key = document.key(number)
        words = key.split()
        if len(words) > most or (key.isascii() and known().isdisjoint(words)):
            return
        for language, some, others in tables():
            held = Held(language, words, _held(key, language, some), _held(key, language, others))
            if held.first and held.second and fits(held) and _is_all_known(key, language):
                yield Find(number, number, (held.first[0], held.second[0]))
                return

    return find


_STORY = "\n\n".join(
    (
        "The council of Aldmoor voted on Tuesday to rebuild the harbour wall that the storm of last winter broke.",
        "Work starts in May and will take two years, the mayor said after the vote, which was eleven to four.",
        "The wall is to be a metre higher than the old one. Half of the money comes from the state's coastal fund.",
    )
)

_SHORT_STORY = "\n\n".join(_STORY.split("\n\n")[:2])

RULES = [
    Shape(
        id="topics/button",
        reason="It is a button of the page, alone at the text's end.",
        find=_finder(DOES, [THINGS], 6, is_button),
        removes=[
            f"{_STORY}\n\n⟦Preview your comment⟧",
            f"{_STORY}\n\n⟦Alle Kommentare einblenden⟧",
            f"{_STORY}\n\n⟦Gérer les cookies⟧",
            f"{_STORY}\n\n⟦コメントを承認する⟧",
        ],
        keeps=[
            f"{_STORY}\n\nThe mayor declined to comment",
            f"{_STORY}\n\nView of the comments from above",
            f"{_STORY}\n\nAccept cookies from strangers",
            f"{_STORY}\n\nCancel culture and its comments",
            f"{_STORY}\n\nVer los comentarios del mar",
            f"{_STORY}\n\nコメントを拒否した市長",
            f"{_STORY}\n\nMute swans in winter",
            f"{_STORY}\n\nPrivacy is dead",
            f"{_STORY}\n\nVer weg van huis",
            f"{_STORY}\n\nLos comentarios que quisimos ver",
            f"{_STORY}\n\nWie Kommentare die Flut verwalten",
            f"{_STORY}\n\nKein Kommentar",
            f"{_STORY}\n\nБез комментариев",
            f"{_STORY}\n\nノーコメント",
            f"{_STORY}\n\n- Manage your cookies",
            f"{_STORY}\n\nThree tips\nManage your cookies",
            f"{_STORY}\n\nManage your cookies\n\n{_STORY}",
            f"Search\n\nRye cookies with caraway\n\n{_SHORT_STORY}",
            f"Search\n\nManage your cookies\n\n{_SHORT_STORY}",
        ],
    ),
    Shape(
        id="topics/part",
        reason="It names a part of the page, alone at the text's end.",
        find=_finder(PARTS, [THINGS, POSTS, TAGS], 6, is_part),
        removes=[
            f"{_STORY}\n\n⟦Cookie settings panel⟧",
            f"{_STORY}\n\n⟦Préférences en matière de confidentialité⟧",
            f"{_STORY}\n\n⟦Список тегов⟧",
        ],
        keeps=[
            f"{_STORY}\n\nTag der offenen Tür",
            f"{_STORY}\n\nEinstellungen im öffentlichen Dienst",
            f"{_STORY}\n\nA list of the dead",
            f"{_STORY}\n\nUne position sur la confidentialité",
            f"A newsletter for lighthouse keepers\n\n{_SHORT_STORY}",
            f"Search\n\nA newsletter for lighthouse keepers\n\n{_SHORT_STORY}",
        ],
    ),
    Shape(
        id="topics/state",
        reason="It is a notice about the page's forms or comments, alone at the text's end.",
        find=_finder(STATES, [THINGS], 4, is_at_edge),
        removes=[f"{_STORY}\n\n⟦Password required⟧", f"{_STORY}\n\n⟦Cookies obligatorias⟧"],
        keeps=[
            f"{_STORY}\n\nRequired reading",
            f"{_STORY}\n\nThe comment that ended a career",
            f"Search\n\nKommentare zur Flut\n\n{_SHORT_STORY}",
            f"{_STORY}\n\nPassword required: swordfish",
            "Rye Cookies\n\nIngredients\n\n200 g rye flour\n\nCoconut Cookies",
        ],
    ),
    Shape(
        id="topics/file",
        reason="It is a button for a file or a link, alone at the text's end.",
        find=_finder(GETS, [FILES], 6, is_button),
        removes=[f"{_STORY}\n\n⟦Copy the code to the clipboard⟧", f"{_STORY}\n\n⟦Datei herunterladen⟧"],
        keeps=[f"{_STORY}\n\nPrint is not dead", f"{_STORY}\n\nCopier le code de la route"],
    ),
    Shape(
        id="topics/order",
        reason="It is a button that sorts comments or posts, alone at the text's end.",
        find=_finder(SORTS, [ORDERS], 5, is_at_edge),
        removes=[f"{_STORY}\n\n⟦Sort by newest first⟧", f"{_STORY}\n\n⟦Trier par plus récent⟧"],
        keeps=[f"{_STORY}\n\nSort the sheep from the goats", f"{_STORY}\n\nTrier les déchets"],
    ),
    Shape(
        id="topics/page",
        reason="It is a button for the page itself, alone at the text's end.",
        find=_finder(SENDS, [PAGE], 5, is_button),
        removes=[f"{_STORY}\n\n⟦Bookmark this page⟧", f"{_STORY}\n\n⟦Enviar esta página a alguien⟧"],
        keeps=[f"{_STORY}\n\nShe tore this page out", f"{_STORY}\n\nTourner la page"],
    ),
    Shape(
        id="topics/posts",
        reason="It leads to the site's other posts, alone at the text's end.",
        find=_finder(WHICH, [POSTS], 3, is_at_edge),
        removes=[
            f"{_STORY}\n\n⟦Search the posts⟧",
            f"{_STORY}\n\n⟦Beliebte Einträge⟧",
            f"{_STORY}\n\n⟦Похожие записи⟧",
        ],
        keeps=[
            f"{_STORY}\n\nThe last post",
            f"{_STORY}\n\nTwo articles of faith",
            f"{_STORY}\n\nНовые статьи закона",
            f"{_STORY}\n\nIm Sog der Tiefe",
            f"{_STORY}\n\nSok z marchwi",
            f"{_STORY}\n\nDer letzte Tag",
        ],
    ),
    Shape(
        id="topics/counted",
        reason="It counts what a search of the site has found, alone at the text's end.",
        find=_finder(FOUND, [COUNTED], 4, is_count),
        removes=[f"{_STORY}\n\n⟦12 documents found⟧", f"{_STORY}\n\n⟦Найдено 12 документов⟧"],
        keeps=[
            f"{_STORY}\n\n3 slow trains",
            f"{_STORY}\n\nParole for 3 men",
            f"{_STORY}\n\n12 dead sheep found",
            f"{_STORY}\n\nWhat they found in 12 documents of the council",
        ],
    ),
]
