"""What a line says of a date: the day, or how long ago it was; in all languages.

The words stand in tables by language: a language is an entry more in each.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from cleaner.late import late

# Twelve months each, in the order of the year, as they are written and shortened in dates.
MONTHS = {
    "en": """
        january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september
        sep sept | october oct | november nov | december dec
    """,
    "de": """
        januar jan | februar feb | märz mär | april apr | mai | juni jun | juli jul | august aug | september
        sept sep | oktober okt | november nov | dezember dez
    """,
    "fr": """
        janvier janv | février févr fevrier | mars | avril avr | mai | juin | juillet juil juill | août aout |
        septembre sept | octobre oct | novembre nov | décembre déc decembre
    """,
    "es": """
        enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago |
        septiembre sept setiembre sep set | octubre oct | noviembre nov | diciembre dic
    """,
    "pt": """
        janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago |
        setembro set | outubro out | novembro nov | dezembro dez
    """,
    "it": """
        gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago
        | settembre set sett | ottobre ott | novembre nov | dicembre dic
    """,
    "nl": """
        januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug |
        september sep | oktober okt | november nov | december dec
    """,
    "sv": """
        januari jan | februari feb | mars | april apr | maj | juni | juli | augusti aug | september sep |
        oktober okt | november nov | december dec
    """,
    "da": """
        januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | september
        sep | oktober okt | november nov | december dec
    """,
    "nb": """
        januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep
        | oktober okt | november nov | desember des
    """,
    "fi": """
        tammikuuta tammikuu tammi | helmikuuta helmikuu helmi | maaliskuuta maaliskuu maalis | huhtikuuta
        huhtikuu huhti | toukokuuta toukokuu touko | kesäkuuta kesäkuu kesä | heinäkuuta heinäkuu heinä |
        elokuuta elokuu elo | syyskuuta syyskuu syys | lokakuuta lokakuu loka | marraskuuta marraskuu marras |
        joulukuuta joulukuu joulu
    """,
    "pl": """
        stycznia styczeń sty | lutego luty lut | marca marzec mar | kwietnia kwiecień kwi | maja maj | czerwca
        czerwiec cze | lipca lipiec lip | sierpnia sierpień sie | września wrzesień wrz | października
        październik paź | listopada listopad lis | grudnia grudzień gru
    """,
    "cs": """
        ledna leden led | února únor úno | března březen bře | dubna duben dub | května květen kvě | června
        červen čvn | července červenec čvc | srpna srpen srp | září zář | října říjen říj | listopadu listopad
        lis | prosince prosinec pro
    """,
    "hu": """
        január jan | február febr | március márc | április ápr | május máj | június jún | július júl | augusztus
        aug | szeptember szept | október okt | november nov | december dec
    """,
    "ro": """
        ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug |
        septembrie sept | octombrie oct | noiembrie nov | decembrie dec
    """,
    "el": """
        ιανουαρίου ιανουάριοσ ιαν | φεβρουαρίου φεβρουάριοσ φεβ | μαρτίου μάρτιοσ μαρ μάρ | απριλίου απρίλιοσ
        απρ | μαΐου μάιοσ μαΐ μάι | ιουνίου ιούνιοσ ιουν ιούν | ιουλίου ιούλιοσ ιουλ ιούλ | αυγούστου
        αύγουστοσ αυγ αύγ | σεπτεμβρίου σεπτέμβριοσ σεπ | οκτωβρίου οκτώβριοσ οκτ | νοεμβρίου νοέμβριοσ νοε νοέ
        | δεκεμβρίου δεκέμβριοσ δεκ
    """,
    "tr": """
        ocak oca | şubat şub | mart mar | nisan nis | mayıs mayis may | haziran haz | temmuz tem | ağustos ağu | eylül
        eyl | ekim eki | kasım kasim kas | aralık aralik ara
    """,
    "ru": """
        января январь янв | февраля февраль февр | марта март мар | апреля апрель апр | мая май | июня июнь июн
        | июля июль июл | августа август авг | сентября сентябрь сент сен | октября октябрь окт | ноября ноябрь
        нояб ноя | декабря декабрь дек
    """,
    "uk": """
        січня січень січ | лютого лютий лют | березня березень бер | квітня квітень квіт | травня травень трав |
        червня червень черв | липня липень лип | серпня серпень серп | вересня вересень вер | жовтня жовтень
        жовт | листопада листопад лист | грудня грудень груд
    """,
    "ar": """
        يناير الثاني جانفي | فبراير شباط فيفري فبرایر | مارس آذار | أبريل نيسان ابريل أفريل إبريل | مايو أيار
        ماي | يونيو حزيران جوان | يوليو تموز جويلية | أغسطس آب اغسطس أوت | سبتمبر أيلول شتنبر | أكتوبر تشرين
        اكتوبر | نوفمبر نونبر | ديسمبر كانون دجنبر
    """,
    "fa": """
        ژانویهٔ ژانویه فروردین | فوریهٔ فوریه اردیبهشت | مارس خرداد | آوریل تیر | مهٔ مه مرداد | ژوئن شهریور |
        ژوئیهٔ ژوئیه مهر | اوت آبان | سپتامبر آذر | اکتبر دی | نوامبر بهمن | دسامبر اسفند
    """,
    "he": """
        ינואר ינו | פברואר פבר | מרץ | אפריל אפר | מאי | יוני | יולי | אוגוסט אוג | ספטמבר ספט | אוקטובר אוק |
        נובמבר נוב | דצמבר דצמ
    """,
    "hi": """
        जनवरी जन | फ़रवरी फ़र फरवरी | मार्च | अप्रैल | मई | जून | जुलाई जुल | अगस्त अग | सितंबर सित सितम्बर |
        अक्टूबर अक्टू अक्तूबर | नवंबर नव नवम्बर | दिसंबर दिस दिसम्बर
    """,
    "id": """
        januari jan | februari feb | maret mar | april apr | mei | juni jun | juli jul | agustus agu agt |
        september sep | oktober okt | november nov | desember des
    """,
}
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


def _words(table: dict[str, str]) -> frozenset[str]:
    return frozenset(word for words in table.values() for word in words.split())


#: From a month's name in small letters (`str.casefold`) to its number in the year.
MONTH_NUMBERS = {
    word: number
    for months in MONTHS.values()
    for number, words in reversed(list(enumerate(months.split("|"), 1)))
    for word in words.split()
}
#: Words that make an age of a number.
AGO_WORDS = _words(AGO)
_WEEKDAYS = _words(WEEKDAYS)
_AROUND = _WEEKDAYS | _words(AROUND) | MONTH_NUMBERS.keys()
_AGES = AGO_WORDS | _words(UNITS) | _words(AROUND)
_TOKEN = late(r"\d+|[ap]\.m\b|[^\W\d_][^\s\d.,:;/|()–—-]*")
# Characters of a date: longer lines say more.
LONGEST_DATE = 45
# The years of pages, and of those of the Persian calendar.
YEARS = range(1996, 2040)
PERSIAN_YEARS = range(1375, 1420)
# Words of an age: "vor 3 Tagen und 2 Stunden" has four, more are a sentence.
MOST_WORDS = 5
# The same with a name beside it, and what stands between them.
LONGEST_DATED = 70
BESIDE = late(r"\s[|·•/–-]\s")
# What an item of a list or a cell of a table begins with: its date is its own.
ITEM_MARKS = ("-", "–", "—", "*", "•", "·", "▪", "|", "│", ">")
# One date in ten may be out of order, as that of a pinned article is.
OUT_OF_ORDER = 0.1
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
        return _calendar_date(numbers, years[0], [word for word in words if word in MONTH_NUMBERS])
    is_age = bool(others) and len(others) == len(numbers) and len(words) <= MOST_WORDS and _AGES.issuperset(words)
    return NEWEST if is_age and not AGO_WORDS.isdisjoint(words) else None


@lru_cache(maxsize=1024)  # several rules ask of the same lines
def date_in(line: str) -> Date | None:
    """The date that a line is, perhaps with a category beside it: "May 3, 2024 | Harbour"."""
    if len(line) > LONGEST_DATED:
        return None
    parts = [part for part in BESIDE.split(line) if part.strip()]
    dates = [date for date in map(date_of, parts) if date is not None]
    return dates[0] if dates and len(parts) <= 2 else None


def is_date_or_day(text: str) -> bool:
    """Whether the text is a date, or one without its year."""
    if date_of(text) is not None:
        return True
    tokens = _TOKEN.findall(text)
    words = [token for token in tokens if not token[0].isdecimal()]
    day = len(tokens) > len(words) and all(len(token) < 3 for token in tokens if token[0].isdecimal())
    return (
        day and len(tokens) <= MOST_WORDS and _AROUND.issuperset(words) and not MONTH_NUMBERS.keys().isdisjoint(words)
    )


def has_weekday(line: str) -> bool:
    """Whether the line names a day of the week, written out."""
    return any(len(token) > 3 and token in _WEEKDAYS for token in _TOKEN.findall(line.casefold()))


def newest_first(dates: Sequence[Date]) -> bool:
    """Whether hardly a date is later than the one before, with the month before the day or after it."""
    swapped = [(year, day, month) for year, month, day in dates]
    most = len(dates) * OUT_OF_ORDER
    return any(sum(b > a for a, b in pairwise(order)) <= most for order in (dates, swapped))


def _calendar_date(numbers: Sequence[int], year: int, months: Sequence[str]) -> Date | None:
    """The date of these numbers: the year first or last, the month by name, or beside the year."""
    at = numbers.index(year)
    rest = [*numbers[:at], *numbers[at + 1 :]]
    if months:
        return year, MONTH_NUMBERS[months[0]], rest[0]
    if len(rest) < 2:
        return None
    month, day = (rest[0], rest[1]) if at == 0 else (rest[at - 1], rest[at - 2] if at > 1 else 0)
    return (year, month, day) if 0 < month <= 12 or 0 < day <= 12 else None
