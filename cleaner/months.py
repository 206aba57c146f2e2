"""The names of months, for whatever looks for dates."""

from __future__ import annotations

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
#: From such a name in small letters (`str.casefold`) to its number in the year.
NUMBERS = {
    word: number
    for months in MONTHS.values()
    for number, words in reversed(list(enumerate(months.split("|"), 1)))
    for word in words.split()
}
