"""When the page was published, changed and filed, and how long it takes to read, on lines of their own.

Not cruft: the byline, a correction notice, and a sentence that gives a date or a time.
"""

from cleaner.rule import Inline, Line

# What stands before a date: that the page was published or changed on it.
_CHANGED = (
    r"(?:(?:first|originally|article|post|page|story|date|last|content|latest|this (?:page|article|post) was"
    r"(?: last| first| originally)?) )?"
    r"(?:published|posted|updated?|modified|reviewed|edited|created|revised|uploaded)(?: date)?"
    r"|veröffentlicht|(?:zuletzt )?aktualisiert|letzte[sr]? (?:aktualisierung|änderung)|erstellt|stand|erschienen"
    r"|publiée?|mise? à jour|modifiée?|dernière (?:mise à jour|modification)"
    r"|publicado|actualizado|última (?:actualización|modificación)|atualizado|última (?:atualização|modificação)"
    r"|pubblicato|aggiornato|ultimo aggiornamento|ultima modifica"
)
_ON = r"(?: (?:on|am|le|el|em|il|vom))?\s?[:|–-]?\s"
_MONTH = r"\p{L}{3,10}\.?"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th|er)?\.?"
_DATE = (
    rf"(?:\p{{L}}{{2,10}}\.?,?\s)?(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|{_MONTH}\s{_ORDINAL},?\s\d{{4}}"
    rf"|{_ORDINAL}[\s-](?:de\s|of\s)?{_MONTH},?[\s-](?:del?\s)?\d{{4}}|{_MONTH}\s\d{{4}}"
    r"|\d+\s(?:minutes?|hours?|days?|weeks?|months?|years?)\sago)"
)
_TIME = (
    r"[\s,|·•@-]*(?:(?:at|um|à|a las|às|alle|ore|alle ore)\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|\sUhr)?"
    r"(?:\s\(?[A-Z]{2,4}\)?)?"
)
_ABOUT = (
    r"(?:[<>≈~]\s?|(?:less than|about|ca|circa|approx|etwa|weniger als|environ|env|aprox|noin|około|mniej niż|ok|asi"
    r"|около|менее|близько)\b\.?\s)?"
)
_READ = rf"{_ABOUT}(?:\d+|x|--)\s?-?\s?min(?:ute)?s?\.?\s(?:reading|read|to read)(?:\stime)?"
_READ_PL = (
    r"ten (?:tekst|artykuł) przeczytasz w (?:mniej niż minutę|(?:ok\.|około)? ?\d+ minuty?)\.?"
    r"|(?:jeszcze )?\d+ minuty? czytania|przeczytanie zajmie \d+ min\w*\.?"
)
_READ_LABEL = (
    r"(?:(?:estimated|average|approximate|geschätzte|durchschnittliche|geschatte|gemiddelde|uppskattad|beräknad|anslået"
    r"|estimeret|anslått|beregnet|estimert|arvioitu|przewidywany|szacowany|szacunkowy|przybliżony|orientační|přibližná"
    r"|odhadovaná|becsült|εκτιμώμενος|tahmini|ortalama|примерное|среднее|орієнтовний|приблизний|perkiraan) )?"
    r"(?:(?:reading|read) (?:time|length)|time to read|lese(?:zeit|dauer)|temps (?:estimé )?de lecture|durée de lecture"
    r"|lecture|tiempo (?:estimado )?de lectura|tempo (?:estimado )?de leitura|tempo (?:stimato )?di lettura|lectura"
    r"|leitura|lettura|leestijd|leesduur|lästid|læsetid|lesetid|lukuaika|czas (?:czytania|na przeczytanie)"
    r"|(?:doba|čas|délka) čtení|olvasási idő|timp (?:estimat )?de (?:citire|lectură)|χρόνος ανάγνωσης|okuma süresi"
    r"|время (?:чтения|на чтение)|час (?:на )?читання|waktu baca|thời gian đọc)"
    rf"(?: (?:estimé|moyen|estimado|estimada|aproximado|stimato|previsto))?\s?[:–-]?\s{_ABOUT}\d+\s?(?:min\w*\.?"
    r"|мин\w*\.?|хв\w*\.?|λεπτ(?:ά|ό)|dk\.?|dakika|perc|phút|menit|['’′])(?:,?\s\d+\s?(?:sec|sek|seg|сек|sn|s)\w*\.?)?"
    r"|\d+ min\w*\.? (?:lesezeit|(?:d[ei] )?(?:lecture|lectura|leitura|lettura))"
    r"|(?:lecture|lectura|leitura|lettura) d[ei] \d+ min\w*\.?"
)
# The day before it, as a page prints both in a row. With a bar between, it heads the entries of a list.
_READ_DAY = (
    r"(?:(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2})(?:,?\s(?:de\s)?\d{4})?\s?"
    r"(?:[–—-]\s)?(?=\d+ ?min))?"
)
_READ_MORE = (
    r"\d+ min\w*\.? (?:lezen|leestijd|leesduur|läsning|lästid|att läsa|læsning|læsetid|lesing|lesetid|å lese|lukuaika"
    r"|om te lezen|käytetty lukemiseen|czytania|luettava|čtení|na čtení|de lectură|(?:de )?citi(?:re|t))"
    r"|\d+ perc(?:es|nyi)? olvas(?:ás|mány|nivaló|ási idő)"
    r"|\d+ λεπτ(?:ά|ό) (?:ανάγνωσης?|διάβασμα(?:τος)?)|\d+ (?:dk\.?|dakika|dakikalık|dakikada) (?:tahmini )?okuma"
    r"(?: süresi)?|\d+ мин\w*\.? (?:чтения|на чтение|читать)|читать \d+ мин\w*\.?|\d+ хв\w*\.? (?:читання|на читання)"
    r"|читати \d+ хв\w*\.?|(?:bacaan )?\d+ menit (?:waktu )?(?:mem)?baca|waktu membaca\s?:?\s\d+ menit"
    r"|přečtení zabere \d+ minut\w*|διαβάζεται σε \d+ λεπτ(?:ά|ό)|\d+ dakikada okunur"
    r"|\d+ phút (?:để )?đọc|thời (?:gian|lượng) đọc\s?:?\s\d+ phút"
    r"|(?:(?:مدة|وقت|زمن) القراءة|قراءة(?: لمدة| في)?|تُ?قرأ (?:خلال|في))\s?:?\s?\d+ (?:دقائق|دقيقة)"
    r"|\d+ (?:دقائق|دقيقة) (?:لل)?قراءة"
    r"|(?:(?:مدت )?زمان (?:مورد نیاز برای )?(?:مطالعه|خواندن)(?: این (?:مطلب|مقاله|پست))?|مطالعه در)\s?:?\s?\d+ دقیقه"
    r"|\d+ دقیقه (?:زمان |برای )?(?:مطالعه|خواندن)"
    r"|(?:(?:זמן|משך) קריאה|קריאה של)\s?:?\s?\d+ דק(?:ות|['׳])?|\d+ דק(?:ות|['׳])? קריאה"
    r"|\d+ मिनट (?:में |का )?(?:पढ़ें|पढ़ने को|पाठ|रीड)|(?:पढ़ने का समय|रीडिंग टाइम)\s?:?\s?\d+ मिनट"
    r"|(?:この記事は)?約?\s?\d+\s?分(?:ほど|程度)?で読め(?:ます|る)。?"
    r"|(?:読了(?:時間|目安|の?目安時間)|読む時間|読むのに必要な時間)(?:の目安)?\s?[:：]?\s?約?\s?\d+\s?分(?:ほど|程度)?"
    r"|(?:예상 )?(?:읽는|읽기|읽는 데 걸리는) 시간\s?[:：]?\s?약?\s?\d+\s?분|\d+\s?분 읽기"
    r"|(?:(?:本文|全文)?共?\s?[约約]?\s?[\d,.]+\s?[个個]?字[数數]?[，,·|｜\s]+)?(?:预计|預計|大[约約]|[约約]|文章|本文|全文)?"
    r"(?:[阅閱閲][读讀])(?:[时時][间間长長]|用[时時]|需[时時]?|[约約]需)?\s?[:：]?\s?(?:大?[约約])?\s?\d+\s?分[钟鐘](?:左右)?"
    r"|(?:大?[约約])?需?要?\s?\d+\s?分[钟鐘](?:的)?(?:[阅閱閲][读讀](?:[时時][间間])?|[读讀]完)"
    r"|\d+ min\w*\.? (?:para ler|aby przeczytać)|خواندن \d+ دقیقه"
)
# One minute, in words.
_READ_ONE = (
    r"one[ -]min(?:ute)? read|eine minute (?:lesezeit|lesedauer)|(?:une|1) minute de lecture|lectura de un minuto"
    r"|(?:un|1) minuto de lectura|um minuto (?:para ler|de leitura)|lettura di un minuto|un minuto di lettura"
    r"|één minuut (?:leestijd|lezen)|en minut(?:s|ts)? (?:läsning|læsning|lesing)|jedna minuta czytania"
    r"|одна минута чтения|одна хвилина читання|bir dakikalık okuma"
)
_WORDS = (
    r"(?:words?|wörter|wort|mots?|palabras?|palavras?|parole|parola|woorden|woord|ord|sanaa|słów|słowa|slov|slova|szó"
    r"|cuvinte|λέξεις|kelime|слов|слова|слово|слів|كلمة|كلمات|واژه|کلمه|מילים|शब्द|kata|từ|字|文字|단어|자)"
)
_MINUTES = (
    r"(?:min\w*\.?|мин\w*\.?|хв\w*\.?|λεπτ(?:ά|ό)|dk\.?|dakika|perc|phút|menit|минут\w*|دقائق|دقيقة|دقیقه|דקות"
    r"|דק['׳]|मिनट"
    r"|分(?:钟|鐘)?|분)"
)
# Both counts in a row, as a page prints them beside its date.
_LENGTH = (
    rf"(?:[≈~约約]\s?)?\d[\d.,]*\s?k?\s?{_WORDS}[\s,，·|/•–-]+(?:[≈~约約]\s?)?\d[\d.,]*\s?{_MINUTES}"
    rf"|(?:[≈~约約]\s?)?\d[\d.,]*\s?{_MINUTES}[\s,，·|/•–-]+(?:[≈~约約]\s?)?\d[\d.,]*\s?k?\s?{_WORDS}"
)


_PROSE = "The mayor opened the new ferry line on Monday, and a hundred people came to the quay to see the boat off."

_ARTICLE = "\n\n".join(
    (
        _PROSE,
        "The boat takes an hour to the island, and tickets are sold at the old customs house on the quay.",
        "In winter the line rests, because the pier is too low for the storms of January and February.",
        "Bicycles travel free, which the council had not wanted, and dogs pay half the fare of their owners.",
        "The last boat leaves the island at nine in the evening, and on Sundays already at eight o'clock.",
        "A second boat is to follow in two years, if the harbour on the island is made deeper by then.",
        "The old ferry, which nobody wanted to buy, lies behind the customs house and serves as a school for pilots.",
    )
)


RULES = [
    Line(
        id="authors/dated-reading",
        reason="It says when the page was published and how long it takes to read.",
        language="fr",
        pattern=rf"(?!par\b)(?:[\p{{L}}'’. -]{{2,40}} - )?{_DATE}{_TIME}(?:\s\|\s?mis à jour.{{4,40}})?"
        r" - temps de lecture ?:?(?: ?\d+ ?min\w*\.?)?[ |]*",
        words="lecture",
        longest=120,
        removes=[
            "⟦Le Phare d'Aldmoor - 03 avr. 2018 à 14:59 - Temps de lecture :⟧\n\nLe phoque est revenu.",
            "⟦3 avril 2018 à 14:59 - Temps de lecture : 2 min |⟧\n\nLe phoque est revenu.",
        ],
        keeps=[
            "Par Ada Field - 03 avr. 2018 à 14:59 - Temps de lecture :",
            "Le 3 avril 2018 - le temps de lecture des phares - il est revenu.",
        ],
    ),
    Line(
        id="authors/dated",
        reason="It says when the page was published or changed.",
        pattern=rf"(?:{_CHANGED}){_ON}{_DATE}(?:{_TIME})?(?:\s?[|·•,-]\s?{_READ})?\.?",
        words="#",
        weak=True,
        enabled=False,  # Many articles count the date of their last change as a part of them.
        longest=90,
        removes=[
            "Last updated on March 3, 2024 at 9:27 am",
            f"{_ARTICLE}\n\n⟦Updated: 12.03.2024⟧",
            "Aktualisiert am 3. März 2024",
            "Published May 02, 2024 07:44 PM IST",
        ],
        keeps=[
            "Correction, March 3, 2024: an earlier version of this article named the wrong island.",
            "Published in March 1924, the book sold nine copies.",
            "Published August 7, 2023 by Ada Field",
        ],
    ),
    Line(
        id="authors/filed",
        reason="It says when the page was published and where it is filed.",
        pattern=r"(?:(?:this|the) (?:entry|post|article) was (?:posted|published|written|filed)\b.{3,200}?"
        r"\b(?:filed under|tagged|bookmark the|permalink|follow any (?:responses|comments)|rss)\b"
        r"|(?:dieser|der) (?:beitrag|eintrag|artikel) wurde\b.{0,160}?\b(?:veröffentlicht|geschrieben|erstellt"
        r"|gepostet)\b"
        r".{0,200}?\b(?:abgelegt|verschlagwortet|permalink|permanentlink|rss|lesezeichen)\b"
        r"|(?:cet(?:te)?|ce) (?:article|entrée|billet|contenu) (?:a été publiée?|a été postée?)\b.{3,200}?"
        r"\b(?:permalien|favoris|marquée?|étiquetée?|signets?|rss|flux)\b"
        r"|esta entrada (?:fue|ha sido|se) public\w+\b.{3,200}?\b(?:etiquetad\w+|enlace permanente|marcadores|rss)\b"
        r"|questa voce è stata pubblicata\b.{3,200}?\b(?:contrassegnata|permalink|segnalib\w+|rss)\b"
        r"|(?:detta|det här) inlägg(?:et)? (?:publicerades|postades|skrevs|är publicerat)\b.{3,200}?"
        r"\b(?:permalänk\w*|bokmärk\w*|märkt|taggat|rss)\b"
        r"|dette indlæg (?:blev|er) (?:udgivet|skrevet|postet)\b.{3,200}?\b(?:permalink\w*|bogmærk\w*|tagget|rss)\b"
        r"|dette innlegget (?:ble|er) (?:publisert|skrevet|postet)\b.{3,200}?\b(?:permalenk\w*|bokmerk\w*|merket|rss)\b"
        r"|kategoria.{3,200}?\bkestolinkki\b"
        r"|es[ts][ae] (?:entrada|post|publicação|artigo) foi (?:publicad|postad)[oa]\b.{3,200}?\b(?:marcad[oa]"
        r"|link permanente|rss)\b"
        r"|dit bericht (?:is|werd) geplaatst\b.{3,200}?\b(?:getagd|permalink|bladwijzer|rss)\b"
        r"|ten wpis został opublikowany\b.{3,200}?\b(?:otagowany|bezpośredniego odnośnika|rss)\b).*",
        words="posted published written filed beitrag eintrag artikel article entree billet contenu entrada voce post"
        " artigo"
        " inlagg inlagget indlæg innlegget kestolinkki"
        " publicacao "
        "bericht wpis",
        where=("head", "tail"),
        longest=600,
        removes=[
            "This entry was posted on Monday, March 4th, 2019 and is filed under Harbour. Bookmark the permalink.",
            f"{_ARTICLE}\n\n⟦Dieser Beitrag wurde am 4. März 2019 von Jens veröffentlicht und unter Hafen abgelegt.⟧",
            f"{_ARTICLE}\n\n⟦Detta inlägg publicerades i Hamn. Bokmärk permalänken.⟧",
            f"{_ARTICLE}\n\n⟦Esta entrada fue publicada en Puerto y etiquetada barcos. Guarda el enlace permanente.⟧",
        ],
        keeps=[
            "This article was published in March, and the mayor read it in April.",
            "Detta inlägg publicerades i mars, och borgmästaren läste det i april.",
            "Dieser Beitrag wurde am Montag von allen geschrieben, die auf dem Boot waren.",
        ],
    ),
    Line(
        id="authors/page-changed",
        reason="It says when the page was last changed.",
        pattern=r"(?:\S+\s-\s)?(?:created:?\s[\d\-./: apm]{6,30}\s?[|,–-]?\s)?(?:letzte (?:änderung"
        r"|bearbeitung)(?: dieser seite)?"
        r"|zuletzt (?:geändert|bearbeitet)|seite zuletzt geändert|(?:this )?page (?:was )?last (?:modified|edited)"
        r"|last (?:modified|edited)|dernière modification(?: de (?:la|cette) page)?|última modificación"
        r"|última modificação|ultima modifica|ostatnia modyfikacja|laatst gewijzigd)"
        rf"{_ON}{_DATE}(?:{_TIME})?(?:\s(?:by|von|durch|par|por|da)\s.{{2,40}})?\.?",
        words="anderung bearbeitung geandert bearbeitet modified edited updated modification modificacion modificacao "
        "modifica modyfikacja gewijzigd",
        where=("tail",),
        longest=120,
        removes=[
            f"{_ARTICLE}\n\n⟦Letzte Änderung: 14.02.2019⟧",
            f"{_ARTICLE}\n\n⟦This page was last modified on 3 March 2019⟧",
            f"{_ARTICLE}\n\n⟦boats.html - Created 03-10-2004 2:20pm - Last Modified: 03-10-2004 2:20pm⟧",
        ],
        keeps=[
            f"Letzte Änderung: 14.02.2019\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nLast modified in the spring of 1902, the pier still leans.",
        ],
    ),
    Line(
        id="authors/dated-category",
        reason="It gives the page's date and category.",
        pattern=rf"(?:[\p{{L}} ]{{0,16}}(?:date|datum|fecha|data)|posted|published|veröffentlicht)(?: on"
        rf"| am)?\s?:\s?{_DATE}"
        r"[\s,|·•/-]{1,5}(?:categor(?:y|ies)|kategorien?|catégories?|categorías?|categorias?|posted in"
        r"|section)\s?:\s?.{2,60}",
        words="category categories kategorie kategorien categoria categorias section",
        longest=140,
        removes=[
            "News date : 04/21/2022 Category : Harbour News",
            f"{_ARTICLE}\n\n⟦Datum: 04.03.2019 | Kategorie: Hafen⟧",
        ],
        keeps=["Date: the day of the trial. Category: boats under 50 tons.", "Category: boats under 50 tons"],
    ),
    Line(
        id="authors/reading-time",
        reason="It says how long the page takes to read.",
        pattern=rf"(?:[|·•-]\s?)?{_READ_DAY}(?:{_READ}|{_READ_LABEL}|{_READ_PL}|{_READ_MORE}|{_READ_ONE})"
        rf"|·\s?(?:[약約约]\s?)?\d+{_MINUTES}",
        words=(
            "read reading lesezeit lesedauer lecture lectura leitura lettura przeczytasz przeczytanie leestijd"
            " lastid læsetid"
            " lesetid lukuaika czytania cteni olvasasi citire αναγνωσης okuma чтения чтение читання baca đọc"
            " lezen leesduur lasning lasa læsning lesing lese luettava lectura citit olvasas olvasmany olvasnivalo"
            " αναγνωση διαβασμα διαβασματος читать читати membaca القراءة قراءة للقراءة تقرا مطالعه خواندن קריאה"
            " पढ़ें पढ़ने पाठ रीड रीडिंग 読め 読了 読む 읽는 읽기 阅读 閱讀 閲讀 读完 讀完"
            " lukemiseen zabere διαβαζεται okunur ler przeczytac 약 約 约"
        ),
        longest=60,
        removes=[
            "5 min read",
            "Reading time: 8 minutes",
            f"{_ARTICLE}\n\n⟦Lesezeit: 4 Minuten⟧",
            "Ten tekst przeczytasz w 4 minuty",
            "Время чтения: 4 мин",
            "Lästid: 4 minuter",
            "この記事は約5分で読めます。",
            "زمان مطالعه: ۵ دقیقه",
            "5 דקות קריאה",
            "本文约 1200 字，阅读时间 5 分钟",
            "Tiempo de lectura: < 1 minuto",
            "3. März4 Min. Lesezeit",
        ],
        keeps=[
            "It took him 5 minutes to read the letter.",
            "A 5 minute read before bed helps.",
            "这封信他读了 5 分钟才读完。",
            "Читать 5 минут перед сном полезно.",
        ],
    ),
    Line(
        id="authors/length",
        reason="It says how long the page is, and how long it takes to read.",
        pattern=_LENGTH,
        words=(
            "word words worter wort mots mot palabras palavras parole woorden ord sanaa słow slow slowa slov slova szo"
            " cuvinte λεξεισ kelime слов слова слово слів کلمه کلمات واژه מילים शब्द kata tu 字 文字 단어 자"
        ),
        longest=40,
        removes=[
            "1.4k words 7 mins",
            f"⟦730 Wörter | 4 Minuten⟧\n\n{_ARTICLE}",
            "2k palabras, 18 minutos",
            "12 минут · 2300 слов",
            "3.2k 字 11 分钟",
        ],
        keeps=[
            "300 words a minute",
            "She wrote 700 words in 7 minutes.",
            "400 words 7 pages",
        ],
    ),
    Inline(
        id="authors/reading-time-end",
        reason="It says how long the page takes to read, after the byline.",
        pattern=rf"(?<=\p{{L}})\s*[|·•・—–]\s*{_READ}",
        words="read reading",
        at="end",
        longest=30,
        removes=[
            f"By Ada Field⟦ · 5 min read⟧\n\n{_ARTICLE}",
            f"By Ada Field⟦ | 12 minute read⟧\n\n{_ARTICLE}",
        ],
        keeps=[
            "Mar 3, 2024 | 4 min read\n\nBridge opens\n\nMar 2, 2024 | 2 min read\n\nFerry closes",
            "The whole thing is a 5 min read",
            "He called it “a long 12 minute read”.",
        ],
    ),
]
