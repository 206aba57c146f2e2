"""Sign-up boxes: a heading that says "newsletter", and below it what is sent, how often, and how one leaves.

Lines that name what is subscribed to are those of `newsletter/call` and `newsletter/invitation`. Most boxes say that in
their heading, and their sentence is a different one on each site: "Our best stories, every Friday in your inbox." Two
signs of three tell it: the reader's inbox, how often it is written to, and that one may leave.

Not cruft: an article that speaks of newsletters itself, beside such a heading or elsewhere.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape, longest_words

# Whole lines above such a sentence; all tables here are written as `folding.key` gives them.
HEADINGS = {
    "en": (
        "newsletter; newsletters; our newsletter; the newsletter; email newsletter; weekly newsletter; "
        "daily newsletter; free newsletter; newsletter signup; newsletter sign-up"
    ),
    "de": "newsletter; unser newsletter; newsletter-anmeldung; e-mail-newsletter; newsletter anmeldung; rundbrief",
    "fr": (
        "lettre d'information; lettre d'informations; infolettre; newsletter; notre newsletter; notre infolettre; "
        "la newsletter; notre lettre d'information; bulletin d'information"
    ),
    "es": "boletin; boletin de noticias; boletin informativo; nuestro boletin; boletin semanal; boletines; newsletter",
    "pt": "boletim; boletim informativo; nosso boletim; a nossa newsletter; nossa newsletter; newsletter",
    "it": "la newsletter; la nostra newsletter; bollettino; newsletter settimanale",
    "nl": "nieuwsbrief; onze nieuwsbrief; nieuwsbrieven; gratis nieuwsbrief; e-mailnieuwsbrief",
    "sv": "nyhetsbrev; vart nyhetsbrev; nyhetsbrevet",
    "da": "nyhedsbrev; vores nyhedsbrev; nyhedsbreve",
    "nb": "nyhetsbrev; vart nyhetsbrev; nyhetsbrevet vart",
    "fi": "uutiskirje; uutiskirjeet; uutiskirjeemme",
    "pl": "newsletter; nasz newsletter; biuletyn",
    "cs": "newsletter; zpravodaj; nas newsletter; novinky e-mailem; novinky emailem; odber novinek; odber newsletteru",
    "hu": "hirlevel; hirlevelunk; hirlevel feliratkozas",
    "ro": "buletin informativ; buletinul nostru; newsletterul nostru; buletin de stiri",
    "el": "ενημερωτικο δελτιο; ενημερωτικα δελτια; το newsletter μασ",
    "tr": "bulten; e-bulten; haber bulteni; bultenimiz; haftalik bulten; e-posta bulteni",
    "ru": (
        "рассылка; наша рассылка; новостная рассылка; рассылка новостеи; email-рассылка; e-mail рассылка; "
        "почтовая рассылка"
    ),
    "uk": "розсилка; наша розсилка; розсилка новин; email-розсилка; поштова розсилка",
    "ar": "النشره البریدیه; النشره الاخباریه; نشره بریدیه; نشرتنا البریدیه; نشرتنا الاخباریه; نشرتنا",
    "fa": "خبرنامه; خبرنامه ما; خبرنامه ایمیلی",
    "he": "ניוזלטר; הניוזלטר; הניוזלטר שלנו; ידיעון; דיוור",
    "hi": "न्यूज़लेटर; न्यूजलेटर; हमारा न्यूज़लेटर; समाचार पत्रिका",
    "id": "buletin; buletin kami; buletin email; nawala",
    "vi": "ban tin; ban tin email; ban tin cua chung toi",
    "zh": (
        "订阅通讯; 电子报; 邮件订阅; 新闻通讯; 时事通讯; 邮件通讯; 电子简报; 通讯订阅; "
        "電子報; 訂閱電子報; 訂閱通訊; 郵件訂閱"
    ),
    "ja": "メールマガジン; メルマガ; ニュースレター; メールニュース",
    "ko": "뉴스레터; 소식지; 뉴스레터 구독; 이메일 뉴스레터",
}
# The reader's own inbox.
INBOX = {
    "en": "your inbox; your mailbox; your email; to you by email; by e-mail; by email",
    "de": "postfach; per e-mail; per mail; ihre inbox; deine inbox",
    "fr": "votre boite; ta boite; votre messagerie; par e-mail; par mail; par courriel; votre e-mail",
    "es": "tu bandeja; su bandeja; tu correo; su correo; tu buzon; su buzon; tu email; tu e-mail; por correo",
    "pt": (
        "sua caixa de; tua caixa de; seu e-mail; seu email; teu e-mail; teu email; seu correio; por e-mail; por email"
    ),
    "it": (
        "tua casella; vostra casella; tua posta; vostra posta; tua mail; tua email; tua e-mail; via email; "
        "via e-mail; via mail"
    ),
    "nl": (
        "je inbox; jouw inbox; uw inbox; je mailbox; jouw mailbox; uw mailbox; je mail; uw mail; per mail; "
        "per e-mail; via e-mail"
    ),
    "sv": "din inkorg; inkorgen; din mejl; din mail; via mejl; via e-post; per mejl",
    "da": "din indbakke; indbakken; din mail; pa mail; via mail; pr. mail",
    "nb": "innboksen; din innboks; pa e-post; din e-post",
    "fi": "sahkopostiisi; postilaatikkoosi; sahkopostilaatikkoosi; sahkopostitse; suoraan sahkoposti",
    "pl": "skrzynce; skrzynke; na maila; na e-mail; twoj e-mail; mailem",
    "cs": "schranky; schrance; do mailu; e-mailem; do e-mailu; na vas e-mail",
    "hu": "postaladajaba; postaladadba; postafiokjaba; postafiokodba; e-mailben; emailben; bejovo levelei",
    "ro": "casuta ta; casuta de; inboxul tau; e-mailul tau; emailul tau; pe email; pe e-mail; in inbox; prin email",
    "el": "inbox σασ; εισερχομενα σασ; στα εισερχομενα; email σασ; στο email; στο inbox; ταχυδρομειο σασ",
    "tr": "posta kutunuz; posta kutun; gelen kutun; e-postaniza; e-postana; e-posta ile; e-posta kutun",
    "ru": (
        "на почту; вашу почту; вашеи почте; вашем ящике; ваш ящик; почтовыи ящик; почтовом ящике; на e-mail; на email"
    ),
    "uk": (
        "на пошту; вашу пошту; вашіи пошті; вашіи скриньці; вашу скриньку; поштову скриньку; поштовіи скриньці; "
        "на e-mail; на email"
    ),
    "ar": "بریدک; بریدکم; صندوق الوارد; بالبرید الالکترونی; ایمیلک",
    "fa": "صندوق خود; صندوق ورودی; ایمیل شما; ایمیل خود; ایمیلتان; با ایمیل; به ایمیل; صندوق پستی",
    "he": "לתיבה שלכם; בתיבה שלכם; לתיבת; בתיבת; למייל; במייל; תיבת הדואר; תיבת המייל",
    "hi": "इनबॉक्स; आपके ईमेल; अपने ईमेल; ईमेल पर; ईमेल में",
    "id": "kotak masuk; email anda; emailmu; lewat email; melalui email; surel",
    "vi": "hop thu; email cua ban; qua email",
    "zh": "邮箱; 郵箱; 收件箱; 收件匣; 信箱; 邮件; 郵件",
    "ja": "お届け; 受信箱; 受信トレイ; 受信ボックス; 配信; メールで",
    "ko": "메일로; 메일함; 받은편지함; 보내 드; 보내드; 받아보; 받아 보",
}
# How often something is sent.
OFTEN = {
    "en": (
        "every monday; every tuesday; every wednesday; every thursday; every friday; every saturday; "
        "every sunday; every week; every month; every day; every morning; every evening; each week; each month; "
        "each morning; weekly; daily; monthly; once a week; twice a week; once a month"
    ),
    "de": (
        "jede woche; jeden; jeder woche; wochentlich; taglich; monatlich; einmal pro; einmal im; einmal die; "
        "montags; freitags"
    ),
    "fr": "chaque; tous les; toutes les; hebdomadaire; quotidien; mensuel; une fois par",
    "es": "cada; todos los; todas las; semanal; a diario; diaria; mensual; una vez a la; una vez al",
    "pt": (
        "toda semana; todas as; todos os; toda segunda; toda terca; toda quarta; toda quinta; toda sexta; "
        "cada semana; semanal; diariamente; mensal; uma vez por"
    ),
    "it": "ogni; tutti i giorni; tutte le; settimanal; quotidian; mensil; una volta",
    "nl": "elke; iedere; wekelijks; dagelijks; maandelijks; een keer per",
    "sv": "varje; veckovis; dagligen; en gang i; manadsvis",
    "da": "hver; ugentlig; daglig; en gang om; manedlig",
    "nb": "hver; ukentlig; daglig; en gang i; manedlig",
    "fi": (
        "joka; viikoittain; paivittain; kuukausittain; kerran; maanantaisin; tiistaisin; keskiviikkoisin; "
        "torstaisin; perjantaisin; lauantaisin; sunnuntaisin; aamuisin"
    ),
    "pl": (
        "co tydzien; co poniedzialek; co wtorek; co srode; co czwartek; co piatek; co sobote; co niedziele; "
        "co rano; co dzien; co miesiac; kazdego; kazdy; kazda; kazdej; codziennie; raz w"
    ),
    "cs": "kazdy; kazdou; kazde; kazdeho; tydne; denne; mesicne; jednou za",
    "hu": "minden; hetente; heti; naponta; napi; havonta; havi",
    "ro": "in fiecare; saptamanal; zilnic; lunar; o data pe",
    "el": "καθε; εβδομαδιαι; καθημεριν; μηνιαι; μια φορα",
    "tr": "her; haftalik; gunluk; aylik; haftada; ayda",
    "ru": (
        "каждыи; каждую; каждое; каждого; каждои; раз в; еженедельн; ежедневн; ежемесячн; по пятницам; по понедельникам"
    ),
    "uk": (
        "кожн; раз на; щотижн; щодня; щоденн; щомісяц; щоранку; щоп'ятниц; щопонеділк; щовівтор; щосеред; "
        "щочетвер; щосубот; щонеділ"
    ),
    "ar": "کل یوم; کل اسبوع; کل شهر; کل جمعه; کل صباح; اسبوعی; یومی; شهری",
    "fa": "هر هفته; هر روز; هر ماه; هر صبح; هر جمعه; هر شنبه; هر دوشنبه; هفتگی; روزانه; ماهانه",
    "he": "בכל; מדי; פעם ב; שבועי; יומי; חודשי; כל יום; כל שבוע; כל בוקר",
    "hi": "हर; प्रति; साप्ताहिक; दैनिक; रोज़; मासिक",
    "id": "setiap; tiap; mingguan; harian; bulanan; seminggu sekali",
    "vi": "moi; hang tuan; hang ngay; hang thang",
    "zh": "每周; 每週; 每天; 每日; 每月; 每星期; 每早; 每晚",
    "ja": "毎週; 毎日; 毎月; 毎朝; 毎晩; 週に; 月に",
    "ko": "매주; 매일; 매월; 매달; 일주일에; 한 달에; 주 #회; 월 #회; 주간",
}
# That one may leave again, and is spared what nobody asked for.
LEAVING = {
    "en": "unsubscribe; cancel any; cancel at any; no spam; opt out; spam-free; never spam; leave at any; leave any",
    "de": "abbestell; abmeld; kundbar; jederzeit; kein spam; keine werbung",
    "fr": "desinscri; desabonn; pas de spam; sans spam; zero spam; a tout moment; pas de pourriel",
    "es": "de baja; cancela; sin spam; nada de spam; cuando quieras; cuando quiera; en cualquier momento",
    "pt": (
        "cancele; cancelar; sem spam; nada de spam; quando quiser; a qualquer momento; desinscrev; sair quando; "
        "em qualquer altura"
    ),
    "it": (
        "disiscri; cancellar; cancella; niente spam; senza spam; zero spam; quando vuoi; in qualsiasi momento; "
        "in ogni momento"
    ),
    "nl": "afmelden; afmeld; uitschrijven; opzegbaar; opzeggen; geen spam",
    "sv": "avregistrera; avsluta; ingen spam; inget spam; nar som helst; nar du vill; avprenumerera",
    "da": "afmeld; frameld; ingen spam; nar som helst; nar du vil",
    "nb": "meld deg av; meld av; avmeld; ingen spam; nar som helst; nar du vil",
    "fi": "peruuttaa; peruuta; peru ; peruutus; ei roskapostia; milloin tahansa; milloin vain",
    "pl": "zrezygn; wypis; bez spamu; zero spamu; zadnego spamu; w kazdej chwili; w dowolnym momencie",
    "cs": "odhlasit; odhlaseni; kdykoli; bez spamu; zadny spam; zrusit",
    "hu": "leiratkoz; barmikor; nincs spam; spam nelkul; lemond",
    "ro": "dezabon; oricand; fara spam; renunt; anuleaza; anula",
    "el": "απεγγραφ; διαγραφ; χωρισ spam; ανεπιθυμητ; οποτεδηποτε; οποιαδηποτε στιγμη; ανα πασα στιγμη; οποτε θελ",
    "tr": "istediginiz zaman; istedigin zaman; dilediginiz zaman; spam yok; spam gondermi; iptal; abonelikten",
    "ru": "отписа; отпис; без спама; никакого спама; в любои момент; в любое время",
    "uk": "відпис; без спаму; жодного спаму; будь-якии момент; будь-якии час; будь-якоі миті; скасува",
    "ar": "الغاء الاشتراک; فی ای وقت; بلا ازعاج; بدون ازعاج; رسایل مزعجه",
    "fa": "لغو; هر زمان; هر وقت; هر لحظه; هرزنامه; اسپم",
    "he": "לבטל; ביטול; להסיר; הסרה; בלי ספאם; ללא ספאם; בכל עת",
    "hi": "रद्द; कभी भी; स्पैम नहीं; सदस्यता समाप्त; अनसब्सक्राइब",
    "id": "berhenti; batalkan; batal ; tanpa spam; kapan saja",
    "vi": "huy dang; bat cu luc nao; bat ky luc nao; khong spam; khong thu rac",
    "zh": "退订; 退訂; 取消; 随时; 隨時; 垃圾邮件; 垃圾郵件",
    "ja": "解除; 解約; 配信停止; いつでも; 迷惑メール; 退会; 停止でき",
    "ko": "해지; 취소; 언제든; 스팸; 수신 거부; 수신거부",
}

# Where a phrase may stand amid letters; in other languages it begins a word.
_UNSPACED = frozenset({"zh", "ja", "ko"})
# Characters of a line of such a box at most, and how many lines its sentences take.
LONGEST = 200
MOST_LINES = 2


def _phrases(phrases: str) -> list[str]:
    """The beginnings of what is looked for; one with a space after it is a whole word."""
    return [phrase.lstrip() for phrase in phrases.split(";")]


_HEADINGS = frozenset(phrase for phrases in HEADINGS.values() for phrase in _phrases(phrases))


def find_boxes(document: DocumentLines) -> Iterator[Find]:
    """Headings that name a newsletter, with the sentences below that offer it, where no paragraph speaks of one."""
    filled = document.filled
    for index in document.filled_with(_HEADINGS):
        key = ""
        for below in filled[index + 1 : index + 1 + MOST_LINES]:
            if len(document.lines[below]) > LONGEST:
                break
            key = f"{key} {document.key(below)}"
            if signs := _signs(key):
                if not _is_told_of(document, document.key(filled[index]), filled[index], below):
                    yield Find(filled[index], below, (document.lines[filled[index]].strip(), *signs))
                break


def _signs(key: str) -> tuple[str, ...]:
    """What in one language says that this is sent, how often, or how it ends: two of them, or none."""
    for language in INBOX:
        start = "" if language in _UNSPACED else " "
        found = [
            next((phrase for phrase in _phrases(table[language]) if start + phrase in key), "")
            for table in (INBOX, OFTEN, LEAVING)
        ]
        if sum(map(bool, found)) > 1:
            return tuple(filter(None, found))
    return ()


def _is_told_of(document: DocumentLines, word: str, first: int, last: int) -> bool:
    """Whether a paragraph elsewhere holds the heading's word: an article about newsletters."""
    return any(
        word in document.key(number)
        for number in document.filled
        if not first <= number <= last and document.is_prose(number)
    )


_STORY = "The mayor opened the new ferry line on Monday, and a hundred people came to the quay to see the boat off."

RULES = [
    Shape(
        id="newsletter/box",
        reason="It offers a newsletter.",
        find=find_boxes,
        words=longest_words(_HEADINGS),
        removes=[
            f"{_STORY}\n\n⟦Newsletter\n\nThe ferries of the week in your inbox. Leave any time.⟧",
            f"{_STORY}\n\n⟦Newsletter\nJeden Samstag die schönsten Fähren in deinem Postfach.⟧\n\nDas Boot ist alt.",
            f"{_STORY}\n\n⟦Bülten\nHaftanın vapurları her cumartesi gelen kutunuzda.⟧",
            f"{_STORY}\n\n⟦Рассылка\nРаз в неделю — лучшие паромы. Отписаться можно в любой момент.⟧",
            f"{_STORY}\n\n⟦メールマガジン\n毎週土曜日、船の話をお届けします。⟧",
            f"{_STORY}\n\n⟦النشرة البريدية\nأجمل العبارات كل أسبوع في بريدك.⟧",
        ],
        keeps=[
            f"{_STORY}\n\nNewsletter\n\nIt was printed every week until 1931, when the press broke.",
            f"{_STORY}\n\nNewsletter\n\nOnce a week one lands in your inbox, whether you want it or not.\n\n"
            "A newsletter has to be short, or nobody will read it to the end, she told the students in her last talk.",
            f"{_STORY}\n\nBoletín\n\nCada semana sale uno nuevo, con los horarios de los barcos.",
        ],
    ),
]
