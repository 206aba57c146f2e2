"""Dates of the page: when it was published or changed, and those in lists of other articles.

Not cruft: a timeline, which begins with what came first; a date right above the text of a diary's entry; a list of
versions, whose items are marked; the date of a book's publication in its record. Some rules are of the kinds `related`
and `authors`; they stand here for the words that dates are written in.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, islice, pairwise, takewhile

from cleaner.months import NUMBERS
from cleaner.rule import DocumentLines, Find, Shape, late, listed, longest_words, phrase_set

WEEKDAYS = {
    "en": "sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat",
    "de": "sonntag montag dienstag mittwoch donnerstag freitag samstag so mo di mi do fr sa",
    "fr": "dimanche lundi mardi mercredi jeudi vendredi samedi dim lun mar mer jeu ven sam",
    "es": "domingo lunes martes miércoles jueves viernes sábado dom lun mar mié jue vie sáb",
    "pt": "domingo segunda feira terça quarta quinta sexta sábado dom seg ter qua qui sex sáb",
    "it": "domenica lunedì martedì mercoledì giovedì venerdì sabato dom lun mar mer gio ven sab",
    "nl": "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag zo ma di wo do vr za",
    "sv": "söndag måndag tisdag onsdag torsdag fredag lördag sön mån tis ons tors fre lör",
    "da": "søndag mandag tirsdag onsdag torsdag fredag lørdag søn man tirs ons tors fre lør",
    "nb": """
        søndag mandag tirsdag onsdag torsdag fredag lørdag søn man tir ons tor fre lør måndag tysdag laurdag sø
        må ty on to fr la mån tys lau
    """,
    "fi": """
        sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina maanantai tiistai
        keskiviikko torstai perjantai lauantai su ma ti ke to pe la
    """,
    "pl": "niedziela poniedziałek wtorek środa czwartek piątek sobota niedz pon wt śr czw pt sob",
    "cs": "neděle pondělí úterý středa čtvrtek pátek sobota ne po út st čt pá so",
    "hu": "vasárnap hétfő kedd szerda csütörtök péntek szombat sze cs szo",
    "ro": "duminică luni marți miercuri joi vineri sâmbătă dum lun mar mie vin sâm",
    "el": "κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυρ δευ τρί τετ πέμ παρ σάβ",
    "tr": "pazar pazartesi salı çarşamba perşembe cuma cumartesi paz pzt sal çar per cum cmt",
    "ru": "воскресенье понедельник вторник среда четверг пятница суббота вс пн вт ср чт пт сб",
    "uk": "неділя понеділок вівторок середа четвер пʼятниця субота нд пн вт ср чт пт сб",
    "ar": """
        الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الاحد الإثنين الاربعاء أحد احد اثنين إثنين ثلاثاء
        أربعاء اربعاء خميس جمعة سبت
    """,
    "fa": "یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه",
    "he": "יום ראשון שני שלישי רביעי חמישי שישי שבת",
    "hi": "रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रवि सोम मंगल बुध गुरु शुक्र शनि",
    "id": "minggu senin selasa rabu kamis jumat sabtu min sen sel rab kam jum sab",
}
# What stands beside the numbers of a date and of a time.
AROUND = {
    "en": "at on th st nd rd of am pm a.m p.m ist est edt cst cdt mst mdt pst pdt cet cest gmt utc bst aest eat",
    "de": "um uhr am der den vom",
    "fr": "le à h er",
    "es": "de del a las el la h hs hrs horas",
    "pt": "de às h feira terça quarta quinta sexta segunda",
    "it": "alle ore il del",
    "nl": "om uur op",
    "sv": "kl klockan den",
    "da": "kl den d",
    "nb": "kl den",
    "fi": "klo kello",
    "pl": "o godz r godzina dnia",
    "cs": "v hod dne",
    "hu": "óra",
    "ro": "ora la",
    "el": "στις ώρα",
    "tr": "saat günü",
    "ru": "г в года гг мск",
    "uk": "р о року",
    "ar": "ص م الساعة",
    "fa": "ساعت پنج یک دو سه چهار",
    "he": "בשעה",
    "hi": "बजे को",
    "id": "wib wita wit pukul",
    "vi": "tháng ngày lúc năm thứ hai ba tư sáu bảy chủ nhật giờ sa ch",
    "zh": """
        年 月 日 时 時 分 秒 上午 下午 星期 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四
        周五 周六 周日 週一 週二 週三 週四 週五 週六 週日
    """,
    "ja": "年 月 日 時 分 午前 午後 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 火 水 木 金 土",
    "ko": "년 월 일 시 분 오전 오후 월요일 화요일 수요일 목요일 금요일 토요일 일요일 화 수 목 금 토 기사입력 입력",
}
# What makes an age of a number: "2 hours ago", "today, 8:59".
AGO = {
    "en": "ago yesterday today",
    "de": "vor heute gestern",
    "fr": "il hier aujourd'hui",
    "es": "hace hoy ayer",
    "pt": "há atrás hoje ontem",
    "it": "fa oggi ieri",
    "nl": "geleden vandaag gisteren",
    "sv": "sedan idag igår dag går",
    "da": "siden idag igår dag går",
    "nb": "siden dag går",
    "fi": "sitten tänään eilen",
    "pl": "temu dzisiaj dziś wczoraj",
    "cs": "před dnes včera",
    "hu": "perce perccel órája órával napja nappal hete héttel hónapja ma tegnap",
    "ro": "acum azi astăzi ieri",
    "el": "πριν σήμερα χθες χτες",
    "tr": "önce bugün dün",
    "ru": "назад сегодня вчера",
    "uk": "тому сьогодні вчора",
    "ar": "منذ قبل اليوم أمس",
    "fa": "پیش قبل امروز دیروز",
    "he": "לפני היום אתמול",
    "hi": "पहले आज कल",
    "id": "lalu ini kemarin",
    "vi": "trước nay qua",
    "zh": "分钟前 小时前 天前 周前 个月前 分鐘前 小時前 週前 個月前 今天 昨天",
    "ja": "分前 時間前 日前 週間前 か月前 ヶ月前 今日 昨日",
    "ko": "전 분전 시간전 일전 오늘 어제",
}
# The units of such ages, and the small words between.
UNITS = {
    "en": "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months about",
    "de": "minute minuten min stunde stunden std tag tagen woche wochen monat monaten",
    "fr": "y a minute minutes min heure heures jour jours semaine semaines mois",
    "es": "minuto minutos min hora horas día días semana semanas mes meses",
    "pt": "minuto minutos min hora horas dia dias semana semanas mês meses",
    "it": "minuto minuti min ora ore giorno giorni settimana settimane mese mesi",
    "nl": "minuut minuten min uur uren dag dagen week weken maand maanden",
    "sv": "för i minut minuter min timme timmar tim dag dagar vecka veckor månad månader",
    "da": "for i minut minutter min time timer dag dage uge uger måned måneder",
    "nb": "for i minutt minutter min time timer dag dager uke uker måned måneder",
    "fi": "minuutti minuuttia min tunti tuntia päivä päivää viikko viikkoa kuukausi kuukautta",
    "pl": "minuta minuty minut min godzina godzinę godziny godzin dzień dni tydzień tygodnie tygodni miesiąc miesiące",
    "cs": "minutou minutami hodinou hodinami dnem dny týdnem týdny měsícem měsíci",
    "hu": "ezelőtt",
    "ro": "minut minute min oră ore de zi zile săptămână săptămâni lună luni",
    "el": "από λεπτό λεπτά ώρα ώρες ημέρα ημέρες μέρες εβδομάδα εβδομάδες μήνα μήνες",
    "tr": "dakika dk saat gün hafta ay",
    "ru": "минуту минуты минут мин час часа часов день дня дней неделю недели недель месяц месяца месяцев",
    "uk": "хвилину хвилини хвилин хв годину години годин год день дні днів тиждень тижні тижнів місяць місяці місяців",
    "ar": "دقيقة دقائق ساعة ساعات يوم أيام أسبوع أسابيع شهر أشهر",
    "fa": "دقیقه ساعت روز هفته ماه",
    "he": "דקה דקות שעה שעות ימים שבוע שבועות חודש חודשים",
    "hi": "मिनट घंटा घंटे दिन सप्ताह हफ्ते महीने",
    "id": "menit jam hari minggu bulan yang",
    "vi": "phút giờ ngày tuần tháng hôm",
    "ko": "분 시간 일 주 개월",
}
# What pages write before the date on which they published a text, and before that of its last change.
PUBLISHED = {
    "en": """
        published; published on; published at; first published; originally published; date published;
        publication date; published date; publish date; article published; story published; posted;
        posted on; posted at; post date; date posted; originally posted; added on; date added; created on;
        date created; submitted on; uploaded on; sent on
    """,
    "de": """
        veröffentlicht; veröffentlicht am; publiziert; publiziert am; erstellt; erstellt am; online seit;
        eingestellt am; artikel vom; beitrag vom; meldung vom; bericht vom; versendet am; gepostet am;
        geschrieben am; hochgeladen am; veröffentlichungsdatum; publikationsdatum; erstelldatum
    """,
    "fr": """
        publié; publiée; publié le; publiée le; mis en ligne le; mise en ligne le; mise en ligne;
        posté le; rédigé le; écrit le; créé le; date de publication; article publié le
    """,
    "es": """
        publicado; publicada; publicado el; publicada el; publicado en; fecha de publicación; creado el;
        escrito el; subido el; posteado el
    """,
    "pt": """
        publicado; publicada; publicado em; publicada em; publicado há; postado; postado em; criado em;
        escrito em; enviado em; data de publicação; data da publicação
    """,
    "it": """
        pubblicato; pubblicata; pubblicato il; pubblicata il; inserito il; postato il; scritto il;
        creato il; data di pubblicazione
    """,
    "nl": """
        gepubliceerd; gepubliceerd op; geplaatst; geplaatst op; gepost op; publicatiedatum; aangemaakt op;
        toegevoegd op
    """,
    "sv": """
        publicerad; publicerat; publicerades; publicerad den; publiceringsdatum; postad; postat; inlagd;
        upplagd; skapad
    """,
    "da": """
        publiceret; publiceret den; offentliggjort; oprettet; oprettet den; indsendt; postet; lagt online
    """,
    "nb": "publisert; publisert den; publiseringsdato; opprettet; postet; lagt ut",
    "fi": "julkaistu; julkaisupäivä; lisätty; luotu",
    "pl": """
        opublikowano; opublikowany; opublikowane; data publikacji; dodano; data dodania; utworzono;
        wysłano; publikacja
    """,
    "cs": """
        publikováno; zveřejněno; vloženo; přidáno; vydáno; vytvořeno; datum publikace; datum zveřejnění;
        datum vydání
    """,
    "hu": "közzétéve; megjelent; publikálva; feltöltve; létrehozva; beküldve; megjelenés dátuma",
    "ro": """
        publicat; publicat la; publicat pe; publicat în; publicat în data de; postat; postat la;
        postat pe; postat în; adăugat; adăugat la; creat la; data publicării
    """,
    "el": "δημοσιεύθηκε; δημοσιεύτηκε; δημοσίευση; αναρτήθηκε; ανάρτηση; ημερομηνία δημοσίευσης",
    "tr": """
        yayınlanma; yayınlanma tarihi; yayınlanma zamanı; yayın tarihi; yayın tarihi / saat; yayınlandı;
        eklenme; eklenme tarihi; eklendi; giriş tarihi; oluşturulma tarihi; haber tarihi
    """,
    "ru": """
        опубликовано; опубликована; опубликован; дата публикации; добавлено; дата добавления; размещено;
        создано; выложено; публикация
    """,
    "uk": """
        опубліковано; опублікована; дата публікації; додано; дата додавання; розміщено; створено;
        оприлюднено
    """,
    "ar": """
        نشر; نشر في; نشر بتاريخ; نشرت في; تاريخ النشر; تم النشر; تم النشر في; تم النشر بتاريخ;
        تم نشره في; تاريخ الإضافة; أضيف في; تاريخ الخبر
    """,
    "fa": """
        تاریخ انتشار; زمان انتشار; انتشار; منتشر شده در; تاریخ درج; تاریخ ارسال; ارسال شده در; تاریخ خبر;
        تاریخ ثبت
    """,
    "he": "פורסם; פורסם ב; פורסם בתאריך; תאריך פרסום; הועלה; הועלה בתאריך; עלה לאתר; נוצר",
    "hi": "प्रकाशित; प्रकाशित तिथि; प्रकाशन तिथि; पब्लिश्ड; पोस्ट किया गया; प्रकाशित किया गया",
    "id": """
        diterbitkan; diterbitkan pada; dipublikasikan; dipublikasikan pada; diposting; diposting pada;
        diunggah; diunggah pada; tayang; tanggal publikasi; tanggal terbit; dibuat pada; ditulis pada
    """,
    "vi": """
        đăng; đăng ngày; đăng lúc; đã đăng; được đăng; ngày đăng; xuất bản; ngày xuất bản;
        ngày phát hành; thời gian đăng
    """,
    "zh": """
        发布时间; 发布于; 发布日期; 发布; 发表时间; 发表于; 发表日期; 发稿时间; 上传时间; 發布時間;
        發布於; 發布日期; 發佈時間; 發佈日期; 發佈於; 發表時間; 發表於; 張貼於; 刊登日期
    """,
    "ja": """
        公開日; 公開; 公開日時; 投稿日; 投稿日時; 投稿; 掲載日; 掲載; 配信; 配信日; 作成日; 登録日
    """,
    "ko": """
        입력; 입력시간; 입력일; 기사입력; 등록; 등록일; 등록일시; 게시; 게시일; 작성일; 승인; 송고;
        발행일
    """,
}
CHANGED = {
    "en": """
        updated; updated on; updated at; last updated; last updated on; last update; latest update;
        last modified; modified; modified on; revised; last revised; edited; last edited; last reviewed
    """,
    "de": """
        aktualisiert; aktualisiert am; zuletzt aktualisiert; zuletzt aktualisiert am; letzte aktualisierung;
        letztes update; update; stand; geändert; geändert am; letzte änderung; zuletzt geändert;
        bearbeitet; zuletzt bearbeitet
    """,
    "fr": """
        mis à jour; mise à jour; mis à jour le; mise à jour le; dernière mise à jour;
        dernière mise à jour le; modifié; modifié le; dernière modification; actualisé; actualisé le
    """,
    "es": """
        actualizado; actualizada; actualizado el; actualización; última actualización; modificado;
        última modificación
    """,
    "pt": """
        atualizado; atualizada; atualizado em; atualizada em; atualizado há; atualização;
        última atualização; modificado em; última modificação
    """,
    "it": """
        aggiornato; aggiornata; aggiornato il; aggiornamento; ultimo aggiornamento; modificato il;
        ultima modifica
    """,
    "nl": """
        bijgewerkt; bijgewerkt op; laatst bijgewerkt; laatst bijgewerkt op; laatste update; gewijzigd;
        laatst gewijzigd; aangepast; aangepast op; update
    """,
    "sv": "uppdaterad; uppdaterat; senast uppdaterad; senast uppdaterat; ändrad; senast ändrad",
    "da": "opdateret; opdateret den; sidst opdateret; senest opdateret; ændret; sidst ændret",
    "nb": "oppdatert; sist oppdatert; endret; sist endret",
    "fi": "päivitetty; viimeksi päivitetty; muokattu; viimeksi muokattu",
    "pl": """
        aktualizacja; zaktualizowano; aktualizowano; ostatnia aktualizacja; data aktualizacji;
        zmodyfikowano; ostatnia modyfikacja
    """,
    "cs": "aktualizováno; aktualizace; poslední aktualizace; upraveno; změněno",
    "hu": "frissítve; frissült; frissítés; utolsó frissítés; módosítva",
    "ro": """
        actualizat; actualizat la; actualizat pe; actualizat în; ultima actualizare; data actualizării;
        modificat; modificat la
    """,
    "el": "ενημερώθηκε; ενημέρωση; τελευταία ενημέρωση; τροποποιήθηκε; τελευταία τροποποίηση",
    "tr": """
        güncelleme; güncellendi; güncellenme; güncelleme tarihi; güncellenme tarihi; son güncelleme;
        son güncellenme
    """,
    "ru": """
        обновлено; обновлена; обновление; последнее обновление; дата обновления; изменено; отредактировано
    """,
    "uk": "оновлено; оновлення; останнє оновлення; змінено",
    "ar": "آخر تحديث; اخر تحديث; تحديث; تم التحديث; تم التحديث في",
    "fa": "بهروزرسانی; بروزرسانی; آخرین بهروزرسانی; آخرین بروزرسانی; تاریخ بروزرسانی; به روز شده در",
    "he": "עודכן; עודכן ב; עדכון; עדכון אחרון",
    "hi": "अपडेट; अपडेटेड; अंतिम अपडेट; आखिरी अपडेट; अद्यतन",
    "id": "diperbarui; diperbarui pada; diperbaharui; terakhir diperbarui; pembaruan; pembaruan terakhir",
    "vi": "cập nhật; cập nhật lúc; cập nhật ngày; cập nhật lần cuối",
    "zh": """
        更新时间; 更新于; 更新日期; 更新; 最后更新; 修改时间; 更新時間; 更新於; 最後更新; 最後更新時間
    """,
    "ja": "更新日; 更新日時; 更新; 最終更新; 最終更新日",
    "ko": "수정; 수정일; 업데이트; 최종수정; 최종 수정",
}

# Who wrote a page, and plain words for its date: a row of them alone is a byline, which stays.
BYLINE = {
    "en": "author; by; editor; date",
    "de": "autor; von; redaktion; datum",
    "fr": "auteur; par; date",
    "es": "autor; por; fecha",
    "pt": "autor; por; data",
    "it": "autore; di; data",
    "nl": "auteur; door; datum",
    "pl": "autor; data; dodał",
    "cs": "autor; datum; vložil",
    "hu": "szerző; dátum; írta",
    "ro": "autor; data",
    "el": "συντάκτης; ημερομηνία",
    "tr": "yazar; tarih; editör",
    "ru": "автор; дата; добавил",
    "uk": "автор; дата",
    "ar": "الكاتب; كاتب; بقلم; المحرر; التاريخ",
    "fa": "نویسنده; تاریخ; زمان",
    "he": "מאת; תאריך",
    "hi": "लेखक; द्वारा; संपादक; दिनांक; तारीख",
    "id": "penulis; oleh; editor; reporter; tanggal",
    "vi": "tác giả; ngày; người đăng",
    "zh": """
        作者; 记者; 编辑; 责任编辑; 责编; 审核; 供稿; 发布者;
        发布人; 时间; 日期; 編輯; 責任編輯; 發布者; 發佈者; 時間
    """,
    "ja": "投稿者; 作成者; 著者; 執筆者; 日時; 日付",
    "ko": "작성자; 글쓴이; 등록자; 기자; 날짜",
}
# Other labels beside that of a date in a row of them: "Author: Ada Field | Date: 3 May 2024 | Views: 12".
BESIDE_DATE = {
    "en": "source; views; hits; reads; comments; category; section",
    "de": "quelle; aufrufe; zugriffe; kommentare; kategorie; rubrik",
    "fr": "source; vues; commentaires; catégorie; rubrique",
    "es": "fuente; visitas; lecturas; comentarios; categoría; sección",
    "pt": "fonte; visualizações; comentários; categoria; seção",
    "it": "fonte; visite; letture; commenti; categoria",
    "nl": "bron; reacties; categorie",
    "pl": "źródło; odsłon; wyświetleń; komentarzy; komentarze; kategoria",
    "cs": "zdroj; zobrazeno; přečteno; komentáře; komentářů; kategorie; rubrika",
    "hu": "forrás; megtekintés; megtekintések; hozzászólás; kategória; rovat",
    "ro": "sursa; sursă; vizualizări; afișări; accesări; comentarii; categoria; categorie",
    "el": "πηγή; προβολές; εμφανίσεις; σχόλια; κατηγορία",
    "tr": "kaynak; okunma; okunma sayısı; görüntülenme; yorum; kategori",
    "ru": "источник; просмотров; просмотры; комментариев; комментарии; категория; рубрика; раздел; прочитано",
    "uk": "джерело; переглядів; перегляди; коментарів; коментарі; категорія; рубрика; розділ",
    "ar": "المصدر; المشاهدات; مشاهدات; عدد المشاهدات; القراءات; التعليقات; القسم; التصنيف",
    "fa": """
        منبع; بازدید; تعداد بازدید; نظرات; تعداد نظرات; دسته; دسته بندی; سرویس; کد خبر; شناسه خبر;
        کد مطلب
    """,
    "he": "מקור; צפיות; תגובות; קטגוריה",
    "hi": "स्रोत; श्रेणी",
    "id": "sumber; dibaca; dilihat; komentar; kategori; rubrik",
    "vi": "nguồn; lượt xem; lượt đọc; bình luận; chuyên mục; danh mục",
    "zh": """
        来源; 信息来源; 文章来源; 新闻来源; 稿件来源; 浏览; 浏览量; 浏览次数;
        点击; 点击数; 点击量; 点击率; 点击次数; 阅读; 阅读量; 阅读数; 阅读次数;
        访问量; 访问次数; 人气; 评论; 分类; 栏目; 所属栏目; 字体; 字号;
        字体大小; 來源; 資料來源; 瀏覽; 瀏覽數; 瀏覽次數; 點擊; 點閱; 點閱數;
        點閱次數; 閱讀; 人氣; 評論; 留言; 分類; 欄目; 字體; 字級
    """,
    "ja": "出典; 配信元; カテゴリ; カテゴリー; 閲覧数; コメント; コメント数",
    "ko": "출처; 조회; 조회수; 댓글; 댓글수; 추천; 추천수; 카테고리; 분류",
}


def _words(table: dict[str, str]) -> frozenset[str]:
    return frozenset(word for words in table.values() for word in words.split())


def _labels(table: dict[str, str]) -> frozenset[str]:
    return frozenset(label for labels in table.values() for label in listed(labels))


_AROUND = _words(WEEKDAYS) | _words(AROUND) | NUMBERS.keys()
_AGO = _words(AGO)
_AGES = _AGO | _words(UNITS) | _words(AROUND)
_TOKEN = late(r"\d+|[ap]\.m\b|[^\W\d_][^\s\d.,:;/|()–—-]*")
# Longer lines say more than a date; shorter ones than "1.1.2020" have no year, or than "1 h" no age.
LONGEST_DATE = 45
# The years of pages, and of those of the Persian calendar.
YEARS = range(1996, 2040)
PERSIAN_YEARS = range(1375, 1420)
# Words of an age: "vor 3 Tagen und 2 Stunden" has four, more are a sentence.
MOST_WORDS = 5
# An age is newer than any date.
NEWEST = (9999, 0, 0)
Date = tuple[int, int, int]


def date_of(line: str) -> Date | None:
    """The year, month and day that a line names and nothing else; `NEWEST` for an age; None for any other line."""
    text = line.strip("•*-–· \t")
    if not 3 <= len(text) <= LONGEST_DATE:
        return None
    tokens = _TOKEN.findall(text.casefold().replace("\u200c", ""))
    numbers = [int(token) for token in tokens if token[0].isdecimal()]
    words = [token for token in tokens if not token[0].isdecimal()]
    if not tokens or len(numbers) > 7:
        return None
    years = [number for number in numbers if number in YEARS or number in PERSIAN_YEARS]
    others = [number for number in numbers if number < 100]
    if years and len(years) + len(others) == len(numbers) and others and _AROUND.issuperset(words):
        return _calendar_date(numbers, years[0], [word for word in words if word in NUMBERS])
    is_age = bool(others) and len(others) == len(numbers) and len(words) <= MOST_WORDS and _AGES.issuperset(words)
    return NEWEST if is_age and not _AGO.isdisjoint(words) else None


def _calendar_date(numbers: Sequence[int], year: int, months: Sequence[str]) -> Date | None:
    """The date of these numbers: the year first or last, the month by name, or beside the year."""
    at = numbers.index(year)
    rest = [*numbers[:at], *numbers[at + 1 :]]
    if months:
        return year, NUMBERS[months[0]], rest[0]
    if len(rest) < 2:
        return None
    month, day = (rest[0], rest[1]) if at == 0 else (rest[at - 1], rest[at - 2] if at > 1 else 0)
    return (year, month, day) if 0 < month <= 12 or 0 < day <= 12 else None


# Lines of a teaser besides its date: a title, a category, a summary, the title again.
MOST_IN_TEASER = 4
LEAST_TEASERS = 3
# A heading of the list's own.
LONGEST_HEADING = 40
HEADING_WORDS = 5
# A summary: longer is a paragraph of an article. A title: shorter lines are names, places, cells.
LONGEST_SUMMARY = 400
LEAST_TITLE = 20
LONGEST_TITLE = 160
# One title in five may be a word or two.
TITLED = 0.8
# One date in ten may be out of order, as that of a pinned article is.
OUT_OF_ORDER = 0.1
# Characters of the article above them.
ARTICLE = 600
# An age behind its title, with the mark between.
LONGEST_AGE = LONGEST_DATE + 3
# A date and a name beside it, and what stands between them.
LONGEST_DATED = 70
_BESIDE = late(r"\s[|·•/–-]\s")
_SENTENCE_ENDS = (".", "。", "।", "۔", ";", ":", ",", "，", "：")
_MARKS = ("-", "–", "—", "*", "•", "·", "▪", "|", "│", ">")


def dated_teasers(document: DocumentLines) -> Iterator[Find]:
    """The titles that end a text, each with a date, the newest first."""
    filled = document.filled
    chain = _dates_at_end(document)
    if len(chain) < LEAST_TEASERS or not _newest_first([date for _, date in chain]):
        return
    places = [index for index, _ in chain]
    between = [range(a + 1, b) for a, b in pairwise(places)]
    below = len(filled) - places[-1] - 1
    # What stands between two dates but not below the last belongs to the next: its title stands above its date.
    first = places[0] - max(0, min(map(len, between)) - below)
    while first < places[0] and (first < 0 or document.is_prose(filled[first])):
        first += 1
    items = [range(first, places[0]), *between] if first < places[0] else [*between, range(places[-1] + 1, len(filled))]
    titled = sum(_has_title(document, item) for item in items)
    brief = all(_is_brief(document, item) for item in items)
    headed = first > 0 and _is_heading(document.lines[filled[first - 1]].strip())
    if brief and not headed and titled >= TITLED * len(items) and _is_article(document, filled[:first]):
        yield Find(filled[first], filled[-1], (f"{len(chain)} dates between titles, the newest first, up to the end",))


def _dates_at_end(document: DocumentLines) -> list[tuple[int, Date]]:
    """The dates of the last lines, with their indices in `filled`, as long as a teaser at most stands between two."""
    found: list[tuple[int, Date]] = []
    last = len(document.filled)
    for index in reversed(document.numbered):
        if last - index > MOST_IN_TEASER + 1:
            break
        date = _date_in(document.lines[document.filled[index]])
        if date is not None:
            found.append((index, date))
            last = index
    return found[::-1]


@lru_cache(maxsize=1024)  # several rules ask of the same lines
def _date_in(line: str) -> Date | None:
    """The date that a line is, perhaps with a category beside it: "May 3, 2024 | Harbour"."""
    if len(line) > LONGEST_DATED:
        return None
    parts = [part for part in _BESIDE.split(line) if part.strip()]
    dates = [date for date in map(date_of, parts) if date is not None]
    return dates[0] if dates and len(parts) <= 2 else None


def _newest_first(dates: Sequence[Date]) -> bool:
    """Whether hardly a date is later than the one before, with the month before the day or behind it."""
    swapped = [(year, day, month) for year, month, day in dates]
    most = len(dates) * OUT_OF_ORDER
    return any(sum(b > a for a, b in pairwise(order)) <= most for order in (dates, swapped))


def _has_title(document: DocumentLines, item: range) -> bool:
    """Whether one of the lines is a title."""
    return any(_is_title(document.lines[document.filled[index]].strip()) for index in item)


def _is_title(line: str) -> bool:
    return (
        LEAST_TITLE <= _weighed(line) <= LONGEST_TITLE
        and not line.endswith(_SENTENCE_ENDS)
        and not line.startswith(_MARKS)
    )


def _weighed(line: str) -> int:
    """How much a line says: two characters of a script with spaces make one of a script without."""
    return len(line) * (2 if line[:1] >= "\u3040" else 1)


def _is_heading(line: str) -> bool:
    """Whether the line above announces the list as the article's: a list of versions, of talks. Other rules know the
    headings of lists of articles."""
    brief = len(line) <= LONGEST_HEADING and len(line.split()) <= HEADING_WORDS
    return brief and not line[:1].islower() and line[-1:].isalpha() and ":" not in line


def _is_brief(document: DocumentLines, item: range) -> bool:
    """Whether the lines are as few and short as a title, a category and a summary."""
    lines = [document.lines[document.filled[index]].strip() for index in item]
    summaries = [line for line in lines if len(line) > LONGEST_TITLE]
    return len(lines) <= MOST_IN_TEASER and len(summaries) <= 1 and all(len(line) <= LONGEST_SUMMARY for line in lines)


def _is_article(document: DocumentLines, above: Sequence[int]) -> bool:
    """Whether the lines hold an article: two paragraphs, of the length of a short notice together."""
    paragraphs = [number for number in above if document.is_prose(number)]
    return len(paragraphs) > 1 and sum(_weighed(document.lines[number]) for number in paragraphs) >= ARTICLE


def _any_of(labels: Iterable[str]) -> str:
    """A pattern for one of the labels, the longest that stands there."""
    return "|".join(map(re.escape, sorted(labels, key=lambda label: (-len(label), label))))


_PUBLISHED = _labels(PUBLISHED)
_DATING = _PUBLISHED | _labels(CHANGED)
_FIRST_WORDS = frozenset(label.split()[0] for label in _DATING)
_FIRST_WORD = late(r"[^\s\d:：|,]+")
_LABEL = late(lambda: rf"(?:^|(?<=[\s|·•,(]))({_any_of(_DATING)})(?![^\W\d_])")
_SEPARATORS = " \t:：|·•,;()-–—"
LONGEST_LABELLED = 90
_BESIDE_LABELS = _labels(BESIDE_DATE)
_ROW_LABEL = late(
    lambda: rf"(?:^|(?<=[\s|·•,(（\[【]))({_any_of({*_DATING, *_labels(BYLINE), *_BESIDE_LABELS})})\s?[:：]"
)
LONGEST_ROW = 140
LONGEST_VALUE = 40
# A field of a record: "Pages: 300".
_FIELD = late(r"\s*[^\W\d_][^:：\n]{0,24}[:：]\s*\S.{0,58}")
# A headline: shorter lines are buttons, "Copy the link", and counters.
LEAST_HEADLINE = 16
# Below a date with a weekday of a page that takes comments, a title of one word is one: "Bread".
LEAST_ENTRY_TITLE = 4
# Lines above the first paragraph among which a date may be the page's; below more stands a list or a table.
MOST_ABOVE = 10
# Characters of a post's head, words between its label and its date, and heads that make a thread: two letters in an
# article may have such heads too.
LONGEST_HEAD = 90
MOST_NAME = 6
LEAST_POSTS = 3
# Numbers of a day and a time at least: "3.5.2024 14.01" has two.
LEAST_NUMBERS = 2
_BY = phrase_set("by\nvon\npar\npor\ndi\nda\ndoor\nav\naf\nprzez\nod\nde\nот\nвід\noleh\nbởi\nposted\nposté")
_CLOCK = late(r"\d[:.：]\d\d")
# Lines above a date that may be the text's headline and what stands above it.
MOST_HEADLINES = 2
# Lines between a date and the first paragraph: the headline, a summary, a byline, a caption.
MOST_ABOVE_PARAGRAPH = 6


def published(document: DocumentLines) -> Iterator[Find]:
    """The lines that say when the page was published; of its last change beside such a line or a date: alone an article
    may count them in."""
    filled, keys = document.filled, document.keys
    labelled = [index for index in document.numbered if keys[filled[index]][:1] != "#"]
    kinds = {index: kind for index in labelled if (kind := _dated_as(document.lines[filled[index]]))}
    for index, kind in kinds.items():
        number = filled[index]
        beside = any(_is_date(document, kinds, other) for other in (index - 1, index + 1))
        if (kind == "published" or beside) and not _is_of_a_record(document, number):
            yield Find(number, number, (kind,))


def _is_date(document: DocumentLines, kinds: dict[int, str], index: int) -> bool:
    if not 0 <= index < len(document.filled):
        return False
    return kinds.get(index) == "published" or date_of(document.lines[document.filled[index]]) is not None


def _dated_as(line: str) -> str:
    """ "published" or "changed" for a line of such labels and dates and nothing else; "" for any other."""
    if len(line) > LONGEST_LABELLED:
        return ""
    first = _FIRST_WORD.match(line.lstrip(_SEPARATORS + "*▪"))
    if first is None or first[0].casefold().replace("\u200c", "") not in _FIRST_WORDS:
        return ""
    text = line.casefold().replace("\u200c", "").strip(_SEPARATORS + "*▪")
    before, *parts = _LABEL.split(text)
    labels, dates = parts[::2], [part.strip(_SEPARATORS) for part in parts[1::2]]
    if before or not labels or not all(_is_stamp(date) for date in dates):
        return ""
    return "changed" if _PUBLISHED.isdisjoint(labels) else "published"


def _is_stamp(text: str) -> bool:
    """Whether the text behind a label is a date, which may lack its year, not its day."""
    if date_of(text) is not None:
        return True
    tokens = _TOKEN.findall(text)
    words = [token for token in tokens if not token[0].isdecimal()]
    day = len(tokens) > len(words) and all(len(token) < 3 for token in tokens if token[0].isdecimal())
    return day and len(tokens) <= MOST_WORDS and _AROUND.issuperset(words) and not NUMBERS.keys().isdisjoint(words)


def dated_rows(document: DocumentLines) -> Iterator[Find]:
    """The lines that are a row of labels, one of them a date's: who wrote the page, when, how many have read it."""
    for index in document.numbered:
        number = document.filled[index]
        line = document.lines[number]
        if len(line) > LONGEST_ROW or line.count(":") + line.count("：") < 2:  # one behind each label
            continue
        text = line.casefold().replace("\u200c", "").strip(_SEPARATORS + "*▪【】[]")
        if not _ROW_LABEL.match(text):
            continue
        _, *parts = _ROW_LABEL.split(text)
        labels, values = parts[::2], [value.strip(_SEPARATORS + "【】[]（）") for value in parts[1::2]]
        if len(set(labels)) < 2 or _BESIDE_LABELS.isdisjoint(labels):
            continue
        if any(len(value) > LONGEST_VALUE or "。" in value for value in values):
            continue
        if any(date_of(value) is not None for value in values) and not _is_of_a_record(document, number):
            yield Find(number, number, (" ".join(labels),))


def aged_teasers(document: DocumentLines) -> Iterator[Find]:
    """Lists of headlines, each with its age behind it: "The ferry gets a new engine - 3 hours ago"."""
    filled, numbered = document.filled, document.numbered
    if not any(last - first == LEAST_TEASERS - 1 for first, last in zip(numbered, numbered[2:], strict=False)):
        return
    aged = [index for index in numbered if _is_aged(document.lines[filled[index]])]
    for _, group in groupby(enumerate(aged), key=lambda pair: pair[1] - pair[0]):
        run = [index for _, index in group]
        if len(run) >= LEAST_TEASERS:
            yield Find(filled[run[0]], filled[run[-1]], ("headlines and ages",))


def _is_aged(line: str) -> bool:
    if not _BESIDE.search(line[-LONGEST_AGE:]):
        return False
    title, *behind = _BESIDE.split(line)
    return date_of(behind[-1]) == NEWEST and _weighed(title) >= LEAST_TITLE


def _is_of_a_record(document: DocumentLines, number: int) -> bool:
    """Whether the line right above or below is another field, as in a book's record; not the text's headline."""
    above, below = document.lines[max(number - 1, 0) : number], document.lines[number + 1 : number + 2]
    if number in document.filled[: MOST_HEADLINES + 1] and all(map(_is_headline, above)):
        above = []
    return any(_FIELD.fullmatch(line) and not _dated_as(line) and _date_in(line) is None for line in (*above, *below))


def _is_headline(line: str) -> bool:
    """Whether the line is none of a record for all its colon: "Storm in the north: two boats are lost"."""
    label, _, value = line.partition(":")
    return len(label.split()) > 1 and len(value.split()) > 1 and not any(map(str.isdigit, value))


def lone_date(document: DocumentLines) -> Iterator[Find]:
    """The only date of a text, above its headline, or those above the entries of a blog, the newest first.

    A single date needs a category beside it, or a weekday and a form for comments below the text: any other may be that
    of the meeting, the letter or the sermon below.
    """
    filled = document.filled
    above = takewhile(document.opening.__gt__, document.numbered)
    if not any(_is_plain_date(document.lines[filled[index]]) for index in above):
        return
    dated = [index for index in document.numbered if _is_plain_date(document.lines[filled[index]])]
    if len(dated) == 1:
        number = filled[dated[0]]
        is_entry = _is_blog_entry(document, number)
        of_blog = is_entry or date_of(document.lines[number]) is None
        if of_blog and _heads_entry(document, dated[0], LEAST_ENTRY_TITLE if is_entry else LEAST_HEADLINE):
            yield Find(number, number, ("the only date, above the article",))
    elif all(_has_weekday(document.lines[filled[i]]) and _heads_entry(document, i) for i in dated):
        dates = [_date_in(document.lines[filled[index]]) or NEWEST for index in dated]
        if _newest_first(dates):
            for index in dated:
                yield Find(filled[index], filled[index], ("dates above headlines, the newest first",))


def date_above(document: DocumentLines) -> Iterator[Find]:
    """The dates between a text's first lines and its first paragraph: a sign of a row of buttons, counts and times.

    Alone it may be that of the meeting, the letter or the fair below.
    """
    filled = document.filled
    opening = document.opening if document.opening < MOST_ABOVE else 0
    dated = [i for i in takewhile(opening.__gt__, document.numbered) if _is_day(document.lines[filled[i]])]
    dated = [i for i in dated if not _names_more(document.lines[filled[i + 1]].strip())]
    if 1 not in (b - a for a, b in pairwise(dated)):  # two in a row would be a sign for each other
        for index in dated:
            yield Find(filled[index], filled[index], ("a date above the text",))


def _names_more(line: str) -> bool:
    """Whether the line below a date may be an event's place or hour: a word or two, no headline and no count."""
    return _weighed(line) < LEAST_HEADLINE and (_CLOCK.search(line) is not None or not any(map(str.isdigit, line)))


def _is_day(line: str) -> bool:
    """Whether the line is a date and nothing else; not an item of a list, nor an age."""
    return not line.lstrip().startswith(_MARKS) and date_of(line) not in (None, NEWEST)


def post_heads(document: DocumentLines) -> Iterator[Find]:
    """The heads of a thread's posts, "By: Ada on 3 May 2024 at 10:12": several alike, of different people."""
    heads: dict[str, dict[int, str]] = {}
    filled, keys = document.filled, document.keys
    for index in [index for index in document.numbered if keys[filled[index]].count("#") >= LEAST_NUMBERS]:
        line = document.lines[filled[index]].strip()
        label = line.split(maxsplit=1)[0].casefold() if len(line) <= LONGEST_HEAD else ""
        if label in _BY or label.endswith((":", "：")):
            poster = _poster(line) if _CLOCK.search(line) and not line.startswith(_MARKS) else ""
            if poster:
                heads.setdefault(label, {})[index] = poster
    for label, posters in heads.items():
        if len(posters) >= LEAST_POSTS and len(set(posters.values())) > 1:
            for number in map(filled.__getitem__, posters):
                yield Find(number, number, (label, "with a name and a time, again and again"))


def _poster(line: str) -> str:
    """The words between the first word of a line and the day and time that it ends in; "" for another line."""
    words = list(islice(re.finditer(r"\S+", line), 2 + MOST_NAME))
    for before, word in enumerate(words[1:], 1):
        date = date_of(line[word.start() :])
        if date is not None and date != NEWEST:
            return " ".join(other[0] for other in words[1:before])  # none in "Date: Wed, 3 May 2024 14:01"
    return ""


def _is_blog_entry(document: DocumentLines, number: int) -> bool:
    """Whether the line is a date as blogs print it above an entry, and a form for comments stands below."""
    if not _has_weekday(document.lines[number]):
        return False
    return any(line.strip(" *•-:").casefold() in _COMMENT_FORMS for line in document.lines[number + 1 :])


def _is_plain_date(line: str) -> bool:
    """Whether the line is a date, perhaps with a category; not an item of a list, nor behind a source and a slash."""
    return _date_in(line) is not None and " / " not in line and not line.lstrip().startswith(_MARKS)


def _heads_entry(document: DocumentLines, index: int, least: int = LEAST_HEADLINE) -> bool:
    """Whether a headline of so many characters and a paragraph stand below the line."""
    longest = 0
    for number in document.filled[index + 1 : index + 2 + MOST_ABOVE_PARAGRAPH]:
        if document.is_prose(number):
            return longest >= least
        longest = max(longest, _weighed(document.lines[number].strip()))
    return False


def _has_weekday(line: str) -> bool:
    return any(len(token) > 3 and token in _DAYS for token in _TOKEN.findall(line.casefold()))


_DAYS = _words(WEEKDAYS)
_STORY = (
    "The council of Aldmoor voted on Tuesday to rebuild the harbour wall that the storm of last winter broke. Work"
    " starts in May and will take two years, the mayor said after the vote, which was eleven to four. The wall is to be"
    " a metre higher than the old one, and half of the money comes from the coastal fund.\n\n"
    "“We have waited long enough,” said the harbour master, who has seen three walls in thirty years of service. He"
    " wants the new one to have a walkway on top, with lamps and benches, so that people come out on it in the evening."
    " The council has not said yet whether there is money for the lamps, and the benches are to be given by the town's"
    " own joiners, who have built two of them already and set them up in front of the town hall for everybody to try."
)
_TEASERS = (
    "The ferry gets a new engine",
    "29. november 2025",
    "News",
    "Why the lighthouse went dark",
    "28. november 2025",
    "News",
    "Two boats collide off the pier",
    "27. november 2025",
    "News",
)
_SHORT = (
    "Сьогодні, 08:59",
    "Порт отримав новий буксир для великих суден",
    "3 грудня 2025",
    "Рада ухвалила бюджет міста на наступний рік",
    "2 грудня 2025",
    "Чому маяк стояв темний цілу ніч",
)

# What opens a blog's form for comments, below an entry.
_COMMENT_FORMS = phrase_set(
    """
    Post a comment
    Kommentar veröffentlichen
    Enregistrer un commentaire
    Publicar un comentario
    Publica un comentari a l'entrada
    Postar um comentário
    Enviar um comentário
    Posta un commento
    Een reactie posten
    Skicka en kommentar
    Send en kommentar
    Legg inn en kommentar
    Lähetä kommentti
    Prześlij komentarz
    Okomentovat
    Zverejnenie komentára
    Megjegyzés küldése
    Trimiteți un comentariu
    Δημοσίευση σχολίου
    Yorum Gönder
    Отправить комментарий
    Дописати коментар
    Опублікувати коментар
    إرسال تعليق
    הוסף רשומת תגובה
    ارسال یک نظر
    एक टिप्पणी भेजें
    Posting Komentar
    Đăng nhận xét
    发表评论
    張貼留言
    コメントを投稿
    댓글 쓰기
    """.casefold()
)

RULES = [
    Shape(
        id="related/dated",
        reason="It is a list of other articles with their dates, the newest first.",
        find=dated_teasers,
        longest=LONGEST_SUMMARY,
        removes=[
            "\n".join((_STORY, "", "⟦" + _TEASERS[0], *_TEASERS[1:-1], _TEASERS[-1] + "⟧")),
            "\n".join((_STORY, "", "⟦" + _SHORT[0], *_SHORT[1:-1], _SHORT[-1] + "⟧")),
            f"{_STORY}\n\n⟦A wall for the harbour\nMarch 4, 2026 | Council\nThe storm in pictures, from the pier\n"
            "March 2, 2026 | Harbour\nWhat the old wall was built of\nJune 13, 2022 | History⟧",
        ],
        keeps=[
            f"{_STORY}\n\n3 May 2019\nThe storm breaks the old wall\n5 May 2020\nThe council asks for plans\n"
            "2 June 2021\nThe state promises half of the money",
            f"{_STORY}\n\nVersion history\n12 May 2024\nFaster start on old machines\n3 April 2024\n"
            "New colours for the night mode\n1 March 2024\nFirst release for everybody",
            f"{_STORY}\n\nThe ferry gets a new engine\n29 November 2025\nWhy the lighthouse went dark\n"
            "28 November 2025",
            "The ferry gets a new engine\n29. november 2025\nWhy the lighthouse went dark\n28. november 2025\n"
            "Two boats collide off the pier\n27. november 2025",
        ],
    ),
    Shape(
        id="authors/dated-row",
        reason="It is a row of labels: who wrote the page, when, and how many have read it.",
        find=dated_rows,
        words=longest_words(_BESIDE_LABELS),
        longest=LONGEST_ROW,
        removes=[
            f"A wall for the harbour\n\n⟦Author: Ada Field | Date: 12 May 2024 | Views: 312⟧\n\n{_STORY}",
            f"A wall for the harbour\n\n⟦时间：2024-05-12 09:30 来源：海港日报 点击：312⟧\n\n{_STORY}",
            f"A wall for the harbour\n\n⟦Дата: 12.05.2024 | Просмотров: 312⟧\n\n{_STORY}",
        ],
        keeps=[
            f"{_STORY}\n\n时间：2024年5月12日 地点：海港大厅",
            f"{_STORY}\n\nDate: 12 May 2024\nPlace: the town hall",
            f"A wall for the harbour\n\nAuthor: Ada Field | Date: 12 May 2024\n\n{_STORY}",
            f"{_STORY}\n\nAuthor: Ada Field | Publisher: Gull Press | Pages: 312",
        ],
    ),
    Shape(
        id="related/aged",
        reason="It is a list of other articles with their ages.",
        find=aged_teasers,
        words=" ".join(_AGO),
        longest=LONGEST_TITLE,
        removes=[
            "⟦The ferry gets a new engine - 4 minutes ago\nWhy the lighthouse went dark - 2 hours ago\n"
            f"Two boats collide off the pier - 3 hours ago⟧\n\nA wall for the harbour\n\n{_STORY}",
            f"{_STORY}\n\n⟦Паром получил новый двигатель | 4 часа назад\nПочему погас маяк в порту | 5 часов назад\n"
            "Два катера столкнулись у причала | 6 часов назад⟧",
        ],
        keeps=[
            f"{_STORY}\n\nThe ferry got a new engine - 4 years ago\nThe lighthouse went dark in the night\n"
            "Two boats collided off the pier - 3 years ago",
            f"{_STORY}\n\nThe ferry got a new engine - 4 years ago\nTwo boats collided off the pier - 3 years ago",
        ],
    ),
    Shape(
        id="authors/published",
        reason="It says when the page was published.",
        find=published,
        words=longest_words(_DATING),
        longest=LONGEST_LABELLED,
        removes=[
            f"A wall for the harbour\n\n⟦Published: 12 May 2024 at 9:27 am | Updated: 3 hours ago⟧\n\n{_STORY}",
            f"⟦Veröffentlicht am 12. Mai 2024⟧\n⟦Zuletzt aktualisiert: 13.05.2024, 8:15 Uhr⟧\n{_STORY}",
            f"Порт\n\n⟦Опубликовано: 12 мая 2024⟧\n\n{_STORY}",
            f"Storm in the north: two boats are lost\n⟦Published 12 May 2024⟧\n{_STORY}",
            f"{_STORY}\n\n⟦发布时间：2024-05-12 08:30⟧",
        ],
        keeps=[
            f"A wall for the harbour\n\nLast updated: 12 May 2024\n\n{_STORY}",
            f"The Harbour Master's Daughter\nPublished: 12 May 2024\nPages: 300\n\n{_STORY}",
            f"{_STORY}\n\nPublished on 12 May 2024 by the harbour office, the book sold nine copies.",
            "Updated 3 times a day, the board shows the tides.",
        ],
    ),
    Shape(
        id="authors/lone-date",
        reason="It is the date of the page.",
        find=lone_date,
        longest=LONGEST_DATED,
        removes=[
            f"⟦Tuesday, May 12, 2024 | Harbour⟧\n\nA wall for the harbour\n\n{_STORY}",
            f"⟦mardi 12 mai 2020⟧\n\nUn mur pour le port\n\n{_STORY}\n\nEnregistrer un commentaire",
            f"⟦Tuesday, May 12, 2020⟧\n\nPlum cake\n\n{_STORY}\n\nPost a comment",
            f"⟦12. Mai 2024 | Hafen⟧\n\nEin Wall für den Hafen\n\n{_STORY}",
            f"⟦mardi 12 mai 2020⟧\n\nUn mur pour le port\n\n{_STORY}\n\n⟦lundi 4 mai 2020⟧\n\nLa digue en hiver"
            f"\n\n{_STORY}",
        ],
        keeps=[
            f"12 May 2024\n\n{_STORY}",
            f"12 May 2024\n\nMinutes of the council\n\n{_STORY}",
            f"12 May 2024\n\nMinutes of the council\n\n{_STORY}\n\nPost a comment",
            f"Dienstag, 12. Mai 2024, 18:30 Uhr\n\nProtokoll der Ratssitzung\n\n{_STORY}",
            f"A wall for the harbour\n\nTuesday, 12 May 2024, 18:30\n\n{_STORY}",
            f"4 May 2020\n\nThe storm of the century\n\n{_STORY}\n\n12 May 2020\n\nThe calm behind it\n\n{_STORY}",
        ],
    ),
    Shape(
        id="authors/date-above",
        reason="It is the date of the page, in a row of what the page says about itself.",
        find=date_above,
        weak=True,
        longest=LONGEST_DATE,
        removes=[
            f"A wall for the harbour\n\n⟦12 May 2024\nLast updated: 14 May 2024⟧\n\n{_STORY}",
            f"Ein Wall für den Hafen\nUte Hollmann\n⟦12. Mai 2024\n\nZuletzt aktualisiert: 14.05.2024⟧\n\n{_STORY}",
            f"Стена для порта\n\n⟦Автор: Вера Лужина | Дата: 12.05.2024 | Просмотров: 312\n\n12 мая 2024⟧\n\n{_STORY}",
        ],
        keeps=[
            f"Harvest fair at Aldmoor\n\n12 May 2024\n13 May 2024\n\n{_STORY}",
            f"Harvest fair at Aldmoor\nLast updated: 14 May 2024\n12 May 2024\nTown hall\n\n{_STORY}",
            f"Harvest fair at Aldmoor\n12 May 2024\nTown hall\n\n{_STORY}",
            f"Протокол заседания\n\n12 мая 2024\n\n{_STORY}",
            f"Council of Aldmoor\n\nMinutes\n\n12 May 2024, 18:30\n\n{_STORY}",
        ],
    ),
    Shape(
        id="forum/stamp",
        reason="It says who wrote a forum's post, and when.",
        find=post_heads,
        longest=LONGEST_HEAD,
        removes=[
            f"Paint for a keel\n\n⟦By: gull7 on May 3, 2024, 2:01 p.m.⟧\n\n{_STORY}\n\n"
            "⟦By: ada on May 3, 2024, 4:12 p.m.⟧\n\nI would paint it first.\n\n"
            "⟦By: gull7 on May 4, 2024, 9:30 a.m.⟧\n\nThank you, that did it.",
            f"⟦Von: rheinkiesel am 3. Mai 2024 14:01⟧\n{_STORY}\n⟦Von: Ute am 3. Mai 2024 16:12⟧\nErst streichen.\n"
            "⟦Von: rheinkiesel am 4. Mai 2024 09:30⟧\nDanke.",
            f"⟦Автор: Вера 3 мая 2024 г. 14:01⟧\n{_STORY}\n⟦Автор: Игорь 3 мая 2024 г. 16:12⟧\nСпасибо.\n"
            "⟦Автор: Вера 4 мая 2024 г. 09:30⟧\nНе за что.",
        ],
        keeps=[
            f"From: Ada, 3 May 2024, 14:01\n\n{_STORY}\n\nFrom: Tom, 4 May 2024, 9:30\n\nThe wall can wait, he wrote.",
            "\n".join(
                f"Date: {day}, {number} May 2024 14:01\n{_STORY}" for number, day in enumerate(("Wed", "Thu", "Fri"), 1)
            ),
            "\n\n".join(f"Posted by Ada Field on 3 May 2024 at 14:0{minute}\n\n{_STORY}" for minute in range(3)),
            "The ferry left on 3 May 2024 at 14:01.\nThe storm broke on 3 May 2024 at 16:12.\n"
            "The pier fell on 4 May 2024 at 9:30.",
        ],
    ),
]
