"""Buttons at the end of a paragraph that is cut off, on its line or below its dots, and the excerpts they stand after.

Not cruft: a sentence that ends in such words. Excerpts go below an article only: on a page of excerpts they are the
text. Their rule is of the kind `teasers`; it stands here for the words on the buttons.
"""

import re
from collections.abc import Iterator

from cleaner.rule import LONG_TEXT, DocumentLines, Find, Inline, Line, Shape

# Buttons as they stand at a paragraph's end.
_READ_ON = (
    r"(?:click here to )?(?:read|continue) (?:more|reading|on|the (?:full|rest of the) (?:article|story|post))"
    r"|read (?:full )?(?:article|story|post)|keep reading|weiterlesen|weiter lesen|mehr lesen|lire (?:la suite|plus)"
    r"|continuer (?:la lecture|à lire)|seguir leyendo|leer más|continuar leyendo|leia mais|continue lendo|ler mais"
    r"|continua a leggere|leggi (?:tutto|di più)|lees (?:meer|verder)|läs (?:mer|vidare)|læs (?:mere|videre)"
    r"|les (?:mer|videre)|lue lisää|jatka lukemista|czytaj (?:dalej|więcej)|číst (?:dále|více|dál)|tovább(?: olvasom)?"
    r"|olvass tovább|cite[sșş]te (?:mai (?:mult|departe)|în continuare)|διαβάστε περισσότερα|devamını oku"
    r"|okumaya devam et|читать (?:далее|дальше|полностью|далі)|اقرأ المزيد|ادامه مطلب|קרא[ו]? עוד|המשך קריאה"
    r"|और पढ़ें|आगे पढ़ें|baca selengkapnya|xem thêm|đọc tiếp|阅读(?:更多|全文)|繼續閱讀|閱讀更多|継続|続きを読む"
    r"|더 읽기|계속 읽기"
    r"|mehr erfahren|sigue leyendo|leer mas|(?:ver|leer) (?:el )?texto completo|continuar lendo|lees (?:het )?volledige"
    r" artikel|fortsätt läsa|fortsæt (?:læsning|med at læse)|les hele (?:saken|artikkelen)|czytaj całość|celý článek"
    r"|citește (?:tot|articolul)|haberin devamı|читати (?:далі|повністю)|докладніше|قراءة المزيد|بیشتر بخوانید"
    r"|המשך לקרוא|देखें वीडियो|lihat selengkapnya|xem tiếp|查看更多|閱讀本文|阅读本文|もっと見る|全文を読む|자세히 보기"
    r"|더보기"
)
# Other buttons that have a title after them, as blog software prints them.
_READ_TITLED = (
    r"lire la suite d[eu’']|poursuivre la lecture d[eu’']|continuer (?:la lecture|à lire) ?d[eu’']|continuar a ler"
    r"|continuar lendo|fortsätt läsa|fortsæt med at læse|fortsett å lese|les hele|jatka (?:lukemista|artikkeliin)"
    r"|pokračovat ve čtení|continuă lectura|tovább olvasása|продолжить чтение|продовжити читання"
)
# The one word between brackets after a teaser: a rule of its own, as many a line has such a word far from its end.
_MORE = "more|mehr|weiter|suite|más|mais|altro|meer|mer|mere|lisää|więcej|dalej|více|tovább|далее|далі|devamı"
_READ_ON_WORDS = (
    "lire devami lectura lecture ανάγνωσησ chteni cteni чтение membaca fortsaet "
    "read reading weiterlesen lesen suite plus lecture leyendo leer leia lendo ler leggere leggi lees mer mere vidare "
    "videre lisaa lukemista dalej wiecej dale vice dal tovabb citeste περισσοτερα oku devam далее дальше полностью "
    "далі المزید ادامه עוד קריאה पढ़ें selengkapnya xem tiep 阅读 繼續 閱讀 続き 더 계속 erfahren completo volledige "
    "fortsatt fortsæt artikkelen saken calosc clanek devami докладніше повністю بخوانید לקרוא देखें 查看 もっと "
    "全文 자세히 더보기 cteni prispevek lectura continua αναγνωση olvasasa bovebben doc lanjutkan membaca متابعه "
    "خواندن להמשיך पढ़ना 继续 продовжити продолжить"
)


# Behind the dots that cut an excerpt off: the button, perhaps with the title of what it leads to.
_CUT_OFF = (  # long to compile, and seldom asked
    rf"[\])]?\s*[\[(]?(?:{_READ_ON}|continue reading|lire la suite de|poursuivre la lecture de|pokračovat ve čtení"
    r"|celý příspěvek|continuă lectura|tovább olvasása|bővebben|đọc thêm|lanjutkan membaca|متابعة القراءة"
    r"|ادامهٔ خواندن|להמשיך לקרוא|पढ़ना जारी रखें|继续阅读|продолжить чтение|продовжити читання)"
    r"(?:\s.{2,110}(?<!\.)|\W{0,6})"
)
# The button with the title of what it leads to: between quotation marks, before an arrow, after the dots.
_READ_TITLE = (
    rf"(?!(?:read|continue) on\b|tovább (?!olv))(?:{_READ_ON}|{_READ_TITLED}) ?"
    r"(?:[“„«»\"‹『「].{2,140}[”“»«\"›』」]\s?[→»›]?|(?![^«]{0,140}«).{2,140}\s[→»›])"
    rf"|[\[(]\s?(?:{_READ_ON})\s?(?:…|\.{{2,3}})\s?[\])] ?\p{{L}}.{{2,140}}(?<![.!?])"
    r"|continue reading about .{2,140}(?<![.!?])"
)
# Characters of an excerpt at least, and of what stands after its dots at most.
LEAST_EXCERPT = 60
MOST_BEHIND = 140
# As many excerpts are a list of other articles; and they stand below an article of so many characters, not on a page
# of excerpts alone.
LEAST_EXCERPTS = 2
ARTICLE_BEFORE = 600


def find_excerpts(document: DocumentLines) -> Iterator[Find]:
    """Paragraphs below an article that are cut off by dots before a button that leads on."""
    if not document.holds("…", "..."):
        return
    lines = document.lines
    long = [number for number in document.filled if len(lines[number]) > LEAST_EXCERPT]
    dotted = [number for number in long if _dots(lines[number]) >= LEAST_EXCERPT]
    if len(dotted) < LEAST_EXCERPTS:
        return
    excerpts = {number for number in dotted if _is_excerpt(lines[number].rstrip())}
    article, found = 0, []
    for number in document.filled if len(excerpts) >= LEAST_EXCERPTS else ():
        if number in excerpts:
            found += [number] if article >= ARTICLE_BEFORE else []
        elif document.is_prose(number):
            article += len(lines[number])
    if len(found) >= LEAST_EXCERPTS:
        yield from (Find(number, number, (f"{len(found)} excerpts that are cut off",)) for number in found)


def _dots(line: str) -> int:
    """Where the dots begin that stand near the end of a line, -1 if there are none."""
    return max(line.rfind("…", -MOST_BEHIND), line.rfind("...", -MOST_BEHIND))


def _is_excerpt(line: str) -> bool:
    """Whether the line goes on after its last dots with a button."""
    behind = line[_dots(line) :].lstrip("….")
    return behind != "" and re.fullmatch(_CUT_OFF, behind, re.IGNORECASE) is not None


_ARTICLE = "\n\n".join(
    (
        "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council "
        "paid for a new engine and for the repair of the pier, and the shipyard finished a month early.",
        "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but "
        "the ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.",
        "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel "
        "free, and so do bicycles, which the council had wanted to charge for. The last boat leaves at nine.",
    )
)
_EXCERPT = "The harbour closed in 2001, when the last of the big boats had gone and the crane was sold for scrap"


RULES = [
    Line(
        id="buttons/dots",
        reason="It is the button after the dots in which an excerpt ends.",
        pattern=r"[\[(]?(?:…|\.{3})[\])]?\s?(?:weiter|mehr|more|suite|la suite|lire|más|mais|altro|continua|segue|meer"
        r"|verder|mer|mere|lisää|więcej|dalej|více|dál|tovább|mai mult|далее|дальше|ещё|далі|devamı"
        r"|περισσότερα)[\])]?\W{0,4}",
        words="weiter mehr more suite lire mas mais altro continua segue meer verder mer mere lisaa wiecej dalej vice"
        " dal tovabb mult далее дальше еще далі devami περισσοτερα",
        longest=24,
        longest_text=LONG_TEXT,
        removes=[
            "The harbour closed in 2001, and nobody knows who has the key.\n⟦...more⟧",
            "Der Hafen schloss 2001, und keiner weiß, wer den Schlüssel hat.\n⟦… weiter⟧\nDie Mole steht noch.",
            "Le port a fermé en 2001.\n⟦[...] la suite⟧",
        ],
        keeps=[
            "He asked for soup, then bread, then\n... more soup.",
            "Der Zug fuhr\nweiter\nund weiter.",
        ],
    ),
    Shape(
        id="teasers/excerpt",
        reason="It is an excerpt of another article, with a button that leads there.",
        find=find_excerpts,
        words=_READ_ON_WORDS,
        longest=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦{_EXCERPT}… Continue reading The last ferry⟧\n\n⟦{_EXCERPT} […] Read more »⟧",
            f"{_ARTICLE}\n\n⟦{_EXCERPT}... Seguir leyendo⟧\n⟦{_EXCERPT}… Weiterlesen⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n{_EXCERPT}…\n\n{_EXCERPT}…",
            f"{_EXCERPT}…\n\n{_ARTICLE}\n\nHe sighed … and then he had to read more.\n\n{_EXCERPT}.",
        ],
    ),
    Inline(
        id="buttons/inline",
        reason="It is a button that leads on to the whole article.",
        pattern=(
            # All of the first four stand after one of these; looking far back at each letter would cost much, and
            # so would looking for the signs in any case.
            r"(?-i:[.!?…”\"’»)\]])\K(?=[\s\[({]*+\w)(?:"
            rf"(?<=(?:…|\.\.\.)[\])]?)\s*+[\[(]?(?:{_READ_ON})\W{{0,6}}"
            rf"|(?<=[.!?…”\"’»])\s*+(?:{_READ_ON})\s?(?:[»›→]|>{{1,2}}|&raquo;)"
            rf"|(?<=[.!?…”\"’»)])\s*+(?-i:Read [Mm]ore|Continue [Rr]eading|READ MORE|Weiterlesen"
            r"|Lire la suite|Leer más|Leia mais|Leggi tutto|Lees (?:meer|verder)|Läs mer|Læs mere|Les mer|Lue lisää"
            r"|Czytaj (?:dalej|więcej)|Читать далее)"
            # … Continue reading The title, as the excerpts of blogs end
            r"|(?<=(?:…|\.\.\.)[\])]?)\s*+(?-i:Continue reading|Seguir leyendo|Continuar leyendo|Continua a leggere"
            r"|Lire la suite de|Poursuivre la lecture de|Continuer de lire|Continuer la lecture de|Weiterlesen"
            r"|Lees verder|Continue lendo|Continuar lendo|Continuar a ler|Fortsätt läsa|Fortsæt med at læse"
            r"|Fortsæt læsning|Fortsett å lese|Jatka lukemista|Czytaj (?:dalej|więcej)|Читать далее"
            r"|Читати далі|Продовжити читання|Продолжить чтение|Pokračovat ve čtení|Celý příspěvek|Citește mai mult"
            r"|Continuă lectura|Continuă să citești|Συνεχίστε την ανάγνωση|Συνέχεια ανάγνωσης|Διαβάστε περισσότερα"
            r"|Tovább olvasása|Bővebben|Okumaya devam et|Devamını oku|Đọc tiếp|Đọc thêm|Selengkapnya"
            r"|Lanjutkan membaca|متابعة القراءة|اقرأ المزيد|ادامهٔ خواندن|ادامه مطلب|להמשיך לקרוא|המשך קריאה|और पढ़ें"
            r"|पढ़ना जारी रखें|继续阅读|繼續閱讀|続きを読む|계속 읽기|더 읽기)"
            r"\s.{2,110}(?<!\.))"
            r"|\((?:read|see|learn) more here\.?\)"
            rf"|[\[(]\s?(?!read on)(?:{_READ_ON})\s?[\])]"
            rf"|[\[({{]\s?(?:{_READ_ON})\s?(?:…|\.{{2,3}}|[»›→]|>{{1,2}})[\])}}]"
        ),
        words=_READ_ON_WORDS,
        at="end",
        longest=140,
        removes=[
            "The harbour closed in 2001, when the last ferry… ⟦Read more »⟧",
            "The harbour closed in 2001, and what came after was … ⟦Continue reading The last ferry: a report⟧",
            "Der Hafen schloss im Jahr 2001, als die letzte Fähre […] ⟦Weiterlesen⟧",
            "The harbour closed in 2001. ⟦[Continue reading…]⟧",
            "El puerto cerró en 2001, cuando el último barco ... ⟦(ver texto completo)⟧",
            "Порт закрився у 2001 році, коли останній пором… ⟦Читати далі⟧",
            "Cảng đóng cửa năm 2001, khi chuyến phà cuối cùng … ⟦Đọc tiếp Chuyến phà cuối cùng⟧",
            "Le port a fermé en 2001, et ce qui vint après fut … ⟦Continuer de lire Le dernier bac⟧",
        ],
        keeps=[
            "He put the letter down, sighed … and then he had to read more.",
            "The harbour closed in 2001. Read more about it in the archive.",
            "The harbour closed in 2001, or so it seemed (read on).",
        ],
    ),
    Inline(
        id="buttons/cut-off",
        reason="It is the button after an excerpt that is cut off in the middle of a sentence, without dots.",
        pattern=r"(?-i: (?<=\p{Ll} )(?:Read [Mm]ore|Continue [Rr]eading|Weiterlesen|Lire la suite|Leer más|Leia mais"
        r"|Leggi tutto|Lees (?:meer|verder)|Läs mer|Læs mere|Les mer|Lue lisää|Czytaj dalej|Читать далее)) ?[»›→]",
        words="read reading weiterlesen suite leer leia leggi lees las laes les lue czytaj читать læs",
        at="end",
        longest=30,
        removes=[
            "The harbour closed in 2001, and what came after was not⟦ Read more ›⟧",
            "Der Hafen schloss im Jahr 2001, und was danach kam, war⟦ Weiterlesen »⟧",
        ],
        keeps=[
            "The harbour closed in 2001, and nobody wanted to read more ›",
            "The harbour closed in 2001. The sign on its gate says: Read more",
        ],
    ),
    Inline(
        id="buttons/inline-more",
        reason="It is a button that leads on to the whole article, of a single word.",
        pattern=rf"[\[({{]\s?(?:{_MORE})\s?(?:…|\.{{2,3}}|[»›→]|>{{1,2}})[\])}}]|\[\s?(?:{_MORE})\s?\]",
        words="more mehr weiter suite mas mais altro meer mer mere lisaa wiecej dalej vice tovabb далее далі devami",
        at="end",
        longest=20,
        removes=[
            "Der Hafen schloss im Jahr 2001, als die letzte Fähre auf Grund lief. ⟦[mehr]⟧",
            "The harbour closed in 2001, when the last of the big boats had gone ⟦(more…)⟧",
        ],
        keeps=[
            "The harbour closed in 2001, and the crane was sold for scrap (more or less).",
            "The harbour closed in 2001 (more).",
        ],
    ),
    Line(
        id="buttons/read-title",
        reason="It is a button that leads on to the article whose title it gives.",
        pattern=_READ_TITLE,
        words=_READ_ON_WORDS,
        longest=200,
        longest_text=LONG_TEXT,
        removes=[
            "The harbour closed in 2001, and nobody knows who has the key.\n\n⟦Continue reading “The last ferry”⟧",
            "Der Hafen schloss 2001, und keiner hat den Schlüssel.\n\n⟦Weiterlesen „Die letzte Fähre“ →⟧",
            "Le port a fermé en 2001.\n\n⟦Lire la suite de « Le dernier bac »⟧",
            "The harbour closed in 2001.\n\n⟦[Read more...] about The last ferry of the year⟧",
            "El puerto cerró en 2001.\n\n⟦Leer más sobre el último barco →⟧",
        ],
        keeps=[
            "Continue reading “The last ferry” until you know it by heart.",
            "“Read more”, said the sign: “The last ferry”",
            "Continue on “Harbour Street”",
            "Read more about the harbour in the town's own archive, which opens on Mondays.",
            "Lire la suite de ses aventures, c'était tout ce qu'il demandait.",
        ],
    ),
    Line(
        id="buttons/address",
        reason="It leads to another page, whose address it gives.",
        pattern=rf"(?:{_READ_ON})\s?[:：>»–-]*+\s?(?:at |on |here:? |hier:? |aquí:? )?https?://\S+",
        words="http https",
        longest=300,
        removes=[
            "The harbour closed in 2001.\n\n⟦Read more: https://harbour.example/2001/closing⟧",
            "⟦LEER MÁS: https://puerto.example/cierre⟧\n\nEl puerto cerró en 2001.",
        ],
        keeps=[
            "To read more https://harbour.example is the place, he said.",
            "The harbour closed in 2001: https://harbour.example/2001/closing",
        ],
    ),
]
