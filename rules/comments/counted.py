"""Comments without a heading that rules know: told by the lines above and below each, or by their number.

Not cruft: an interview whose lines start with names, an article that quotes somebody, and a forum thread. There the
posts are the text: nothing goes that does not stand below 600 characters of article.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Line, Shape, all_listed, late, longest_words

# What ends the line above a comment ("A Name says:") and what stands on the button below it, as `DocumentLines.key`
# gives them: lower case, no accents.
SAYS = {
    "en": "says",
    "de": "sagt; schreibt; meint",
    "fr": "dit; a dit",
    "es": "dice; ha dicho",
    "pt": "diz; disse",
    "it": "dice; ha detto; scrive",
    "nl": "zegt; schreef; schrijft",
    "sv": "skriver; sager",
    "da": "siger; skriver",
    "nb": "sier; skriver",
    "fi": "sanoo; kirjoitti",
    "pl": "pisze; mowi",
    "cs": "napsal; rika",
    "ro": "spune; scrie",
    "el": "λεει",
    "tr": "dedi ki; diyor ki",
    "ru": "пишет; говорит",
    "uk": "пише; каже",
}
# The same with three dots after it, as one blog software writes it above each comment.
SAID = {
    "en": "said",
    "de": "hat gesagt",
    "fr": "a dit",
    "es": "dijo",
    "pt": "disse",
    "it": "ha detto",
    "nl": "zei",
    "sv": "sa",
    "da": "sagde",
    "nb": "sa",
    "fi": "kirjoitti",
    "pl": "pisze",
    "cs": "rekl a; rekl; rekla",
    "hu": "irta",
    "ro": "spunea",
    "el": "ειπε",
    "tr": "dedi ki",
    "ru": "комментирует",
    "uk": "сказав; сказала; каже",
    "ar": "یقول",
    "fa": "گفت",
    "he": "אמר",
    "hi": "ने कहा",
    "id": "mengatakan; berkata",
    "vi": "noi",
}
REPLIES = {
    "en": "reply; log in to reply; login to reply; reply quote; reply share; like reply; reply like; like reply share",
    "de": "antworten; zum antworten anmelden; auf kommentar antworten",
    "fr": "repondre; repondre a ce commentaire; connectez-vous pour repondre",
    "es": "responder; inicia sesion para responder; inicie sesion para responder",
    "pt": "faca login para responder; inicie a sessao para responder",
    "it": "rispondi; accedi per rispondere",
    "nl": "beantwoorden; login om te reageren; log in om te reageren",
    "sv": "svara; logga in for att svara",
    "da": "besvar; log ind for at svare",
    "nb": "svar; logg inn for a svare",
    "fi": "vastaa; kirjaudu sisaan vastataksesi",
    "pl": "odpowiedz; zaloguj sie, aby odpowiedziec; zaloguj sie, aby moc odpowiedziec",
    "cs": "odpovedet; reagovat",
    "hu": "valasz; bejelentkezes a valaszadashoz",
    "ro": "raspunde; autentifica-te pentru a raspunde",
    "el": "απαντηση; απαντησε",
    "tr": "cevapla; yanitla",
    "ru": "ответить; воидите, чтобы ответить",
    "uk": "відповісти; увіидіть, щоб відповісти",
    "ar": "رد",
    "fa": "پاسخ; پاسخ دادن",
    "he": "השב; הגב",
    "hi": "जवाब दें; उत्तर दें",
    "id": "balas",
    "vi": "tra loi",
    "zh": "回复; 回覆",
    "ja": "返信; 返信する",
    "ko": "답글; 답글 달기; 답글달기",
}

# Headings that count the comments below them, as keys too. Alone one may stand in a line of dates and buttons.
COUNTED = {
    "en": "# comments; # comment; # responses; # response; # reader comments; # replies",
    "de": "# kommentare; # kommentar; # antworten; # leserkommentare",
    "fr": "# commentaires; # commentaire; # reactions; # reponses",
    "es": "# comentarios; # comentario; # respuestas",
    "pt": "# comentarios; # comentario; # respostas",
    "it": "# commenti; # commento; # risposte",
    "nl": "# reacties; # reactie; # opmerkingen; # opmerking",
    "sv": "# kommentarer; # svar",
    "fi": "# kommenttia; # kommentti",
    "pl": "# komentarzy; # komentarze; # komentarz",
    "cs": "# komentaru; # komentare; # komentar",
    "hu": "# hozzaszolas; # megjegyzes",
    "ro": "# comentarii",
    "el": "# σχολια; # σχολιο",
    "tr": "# yorum",
    "ru": "# комментариев; # комментария; # комментарии",
    "uk": "# коментарів; # коментарі; # коментар",
    "id": "# komentar",
    "vi": "# binh luan; # nhan xet",
    "ar": "# تعلیقات; # تعلیق; # تعلیقا",
    "he": "# תגובות; # תגובה",
    "hi": "# टिप्पणियां; # टिप्पणिया; # टिप्पणी",
    "fa": "# نظر; # دیدگاه",
}
# Before the article's title in quotes, after a number: "7 thoughts on “Title”".
TITLED = {
    "en": "thoughts on; thought on; comments on; comment on; responses to; response to; replies to; reply to",
    "de": "gedanken zu; gedanke zu; kommentare zu; kommentar zu; antworten auf; antwort auf",
    "fr": "reflexions sur; reflexion sur; commentaires sur; commentaire sur; reponses a; reponse a",
    "es": "comentarios en; comentario en; pensamientos en; pensamiento en; respuestas a; respuesta a",
    "pt": "comentarios em; comentario em; pensamentos sobre; pensamento sobre; respostas para; resposta para",
    "it": "commenti su; commento su; pensieri su; pensiero su; risposte a; risposta a",
    "nl": "gedachten over; gedachte over; reacties op; reactie op",
    "sv": "tankar pa; tanke pa; svar pa; kommentarer till",
    "da": "tanker om; tanke om; svar til; kommentarer til",
    "nb": "tanker om; tanke om; svar til; kommentarer til",
    "fi": "vastausta artikkeliin; vastaus artikkeliin; ajatusta artikkelista",
    "pl": "komentarzy do; komentarze do; komentarz do; odpowiedzi na; odpowiedz na; mysli na temat",
    "cs": "komentaru u; komentare u; komentar u; odpovedi na; odpoved na; myslenek na",
    "ro": "ganduri despre; gand despre; raspunsuri la; raspuns la; comentarii la",
    "el": "σκεψεις σχετικα με; σχολια στο; σχολιο στο; απαντησεις στο",
    "ru": "комментариев к; комментария к; комментарии к; ответов на; ответа на; ответ на; мыслеи о; мысли о",
    "uk": "коментарів до; коментарі до; коментар до; відповідеи на; відповіді на; думок про; думки про",
    "id": "tanggapan untuk; pemikiran pada; komentar pada",
    "vi": "binh luan ve; suy nghi ve; tra loi",
    "ar": "ردود علی; رد علی; تعلیقات علی; تعلیق علی",
    "fa": "دیدگاه درباره; دیدگاه در; نظر درباره",
    "he": "תגובות בנושא; תגובה בנושא; תגובות על",
}

# The same for a single one, in words.
ONE_TITLED = {
    "el": "μια σκεψη στο",
    "pl": "jeden komentarz do",
    "cs": "jedna odpoved na; jeden komentar u",
    "ru": "один комментарии к",
    "uk": "один коментар до",
    "id": "satu tanggapan untuk; satu pemikiran pada",
    "vi": "mot tra loi cho",
    "ar": "رد واحد علی; تعلیق واحد علی",
    "fa": "یک دیدگاه درباره",
    "he": "תגובה אחת בנושא",
}

# Fewer signs may be an article that quotes somebody.
LEAST_SIGNS = 3
# A comment is short: where there are more lines than this to a sign, the signs are part of something else.
LINES_PER_SIGN = 12
# Lines between a heading that counts the comments and the first comment's button.
LINES_TO_SIGN = 8
# Lines below such a heading within which the first comment's day stands, below its writer's name; and how many days
# and buttons there are at least: a date below the number of comments may be the article's.
LINES_TO_STAMP = 3
LEAST_STAMPS = 2
# A comment or two are this part of the article at most: that one or two paragraphs follow a number says little.
BESIDE_ARTICLE = 0.3
# Characters of the longest line with a name and a day.
LONGEST_STAMP = 80
# Characters of the longest word between a comment's day and its hour: "at", "um", "a las".
LONGEST_REST = 6
# Characters of the longest line with a name or an age, and of a heading with the article's title in it.
LONGEST_SIGN = 50
LONGEST_HEADING = 160


_SAYS = tuple(" " + word for word in all_listed(SAYS))
_SAID = tuple(" " + word for word in all_listed(SAID))
_REPLIES = frozenset(all_listed(REPLIES))
# The last words of all that is a sign.
_ENDINGS = frozenset(phrase.split()[-1] for phrase in (*_SAYS, *_SAID, *_REPLIES)) | {"ago", "edited"}
# The number may stand before the word or, in brackets, after it.
_COUNTED = frozenset(form for phrase in all_listed(COUNTED) for form in (phrase, f"{phrase.removeprefix('# ')} #"))
_TITLED = late(
    lambda: (
        rf'(?:#|one|ein|eine|un|une|una|uno|um|uma) (?:{"|".join(map(re.escape, all_listed(TITLED)))}) ?".*'
        rf'|(?:{"|".join(map(re.escape, all_listed(ONE_TITLED)))}) ?".*'
        r'|.*" (?:(?:icin|uzerine|hakkinda) #|icin bir) (?:yorum|yanit|cevap|dusunce)'
        r'|.*" bejegyzeshez (?:#|egy) hozzaszolas|.*" पर # का विचार'
        r'|.*[」』"] ?への ?# ?件の(?:フィードバック|コメント|返信)'
        r"|.*[\"》〉」][有的] ?[#一] ?[条條則则篇个個] ?(?:评论|回复|想法|留言|迴響|回應)"
        r'|.*"에 대한 (?:#|한) ?개의 (?:생각|댓글|답글|응답)'
    )
)
_COUNTED_WORDS = longest_words((*all_listed(COUNTED), *all_listed(TITLED), *all_listed(ONE_TITLED))) + (
    " yorum yanit cevap dusunce bejegyzeshez フィードバック コメント 返信 评论 回复 想法 留言 迴響 回應"
    " 생각 댓글 답글 응답 विचार"
)
_QUOTE = late("[」』》〉]")
# A year and another number: the day on which somebody wrote, his name perhaps before it.
_STAMP = late(r"(?=.*\b(?:19|20)\d\d(?!\d)).*\d\D+\d.*")
_NUMBERED = late(r"\d{1,3}[.)]\s\S")
# "3 years ago", with a name before it: beside reply buttons, the age of a comment.
_AGE = late(r"(?:.* )?(?:#|an?) (?:minute|min|hour|day|week|month|year)s? ago(?: edited)?")


def thread(document: DocumentLines) -> Iterator[Find]:
    """Comments to the end of the text, told by what stands above and below each."""
    filled, keys = document.filled, document.keys
    names: list[int] = []
    said: list[int] = []
    buttons: list[int] = []
    ages: list[int] = []
    ending = [(i, n, key) for i, n in enumerate(filled) if (key := keys[n])[key.rfind(" ") + 1 :] in _ENDINGS]
    for index, number, key in ending:
        line = document.lines[number]
        if len(line) > LONGEST_SIGN or not document.is_below_article(number):
            continue
        if key.endswith(_SAID) and line.rstrip(": ").endswith(("...", "…")):
            said.append(index)
        elif key.endswith(_SAYS) and _heads_comment(document, index):
            names.append(index)
        elif key in _REPLIES:
            buttons.append(index)
        elif key.endswith(("ago", "edited")) and _AGE.fullmatch(key):
            ages.append(index)
    ages = ages if buttons else []
    signs = names + said + buttons + ages
    first = min(signs, default=0)
    above = [i for i in range(max(first - LINES_TO_SIGN, 0), first) if document.key(filled[i]) in _COUNTED]
    # Below a number of comments one name with dots is enough.
    weight = len(signs) + (LEAST_SIGNS if said and above else 0)
    if weight >= LEAST_SIGNS and len(filled) - first <= LINES_PER_SIGN * weight:
        evidence = ((names + said, "names with “says”"), (buttons, "reply buttons"), (ages, "ages"))
        found = tuple(f"{len(lines)} {what}" for lines, what in evidence if lines)
        yield Find(filled[above[0] if above else first], filled[-1], found)


def _heads_comment(document: DocumentLines, index: int) -> bool:
    """Whether a filled line with a name is more than a quote's beginning: an item of a list, or above a date.

    Or above what an extractor left of the date ("at"), which then stands below the other names too.
    """
    line = document.lines[document.filled[index]].lstrip()
    below = [document.lines[number].strip() for number in document.filled[index + 1 : index + 2]]
    dated = any(len(text) <= LONGEST_SIGN and any(map(str.isdigit, text)) for text in below)
    left = any(len(text) <= LONGEST_REST and text.islower() and text in document.repeated for text in below)
    return dated or left or line[:1].isdigit() or line[:2] in ("- ", "* ", "• ")


def _numbered(document: DocumentLines, index: int) -> bool:
    """Whether the filled line with that index is an item of a numbered list."""
    following = document.filled[index : index + 1]
    return bool(following) and _NUMBERED.match(document.lines[following[0]].lstrip()) is not None


def _stamps(document: DocumentLines) -> list[int]:
    """The indices of the filled lines that are a comment's day or its reply button."""
    numbered = ((index, document.lines[document.filled[index]].strip()) for index in document.numbered)
    stamped = [index for index, line in numbered if len(line) <= LONGEST_STAMP and _STAMP.fullmatch(line)]
    return sorted((*stamped, *document.filled_with(_REPLIES)))


def counted(document: DocumentLines) -> Iterator[Find]:
    """Comments to the end of the text, under a heading that counts them."""
    filled, keys = document.filled, document.keys
    named = [i for i, n in enumerate(filled) if (key := keys[n]) in _COUNTED or _is_quoting(key)]
    stamps: list[int] | None = None
    for index in named:
        number, key = filled[index], keys[filled[index]]
        if len(document.lines[number]) > LONGEST_HEADING or not document.is_below_article(number):
            continue
        found = _TITLED.fullmatch(key) is not None
        if key in _COUNTED:
            stamps = _stamps(document) if stamps is None else stamps
            found = _numbered(document, index + 1) or _are_dense(stamps, index, len(filled))
            found = found or _is_as_many(document, index)
        if found:
            yield Find(number, filled[-1], (document.lines[number].strip(),))
            return


def _is_quoting(key: str) -> bool:
    """Whether a title in quotation marks may stand in it."""
    return '"' in key or (not key.isascii() and _QUOTE.search(key) is not None)


def _is_as_many(document: DocumentLines, heading: int) -> bool:
    """Whether about as many paragraphs follow as the heading counts, in all less text than stands above it.

    A date right below it would be the article's own, as the number is then.
    """
    filled = document.filled
    number = re.search(r"\d{1,3}", document.lines[filled[heading]])
    follows = heading + 1 < len(filled) and document.is_prose(filled[heading + 1])
    if number is None or not follows or len(document.filled_with(_COUNTED)) > 1:
        return False
    count = int(number.group())
    paragraphs = sum(map(document.is_prose, filled[heading + 1 :]))
    above, below = (sum(len(document.lines[n]) for n in some) for some in (filled[:heading], filled[heading:]))
    few = below <= (1 if count >= LEAST_SIGNS else BESIDE_ARTICLE) * above
    return few and count / 2 <= paragraphs <= 2 * count and len(filled) - heading <= LINES_PER_SIGN * count


def _are_dense(stamps: list[int], heading: int, end: int) -> bool:
    """Whether a stamp stands soon after the heading, and enough of them up to the end for all lines to be comments."""
    first = bisect_right(stamps, heading)
    count = len(stamps) - first
    if count < LEAST_STAMPS or stamps[first] > heading + LINES_TO_STAMP:
        return False
    return end - heading <= LINES_PER_SIGN * count


_ARTICLE = (
    "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council paid "
    "for a new engine and for the repair of the pier, and the shipyard finished a month early.\n\n"
    "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but the "
    "ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.\n\n"
    "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel free, "
    "and so do bicycles, which the council had wanted to charge for. The last boat leaves the island at nine."
)

_MORE = (
    "The yard in the bay built the boat in nine months, which is a month less than anybody had thought possible.\n\n"
    "Her engine runs on the oil that the island's own mill presses, and the captain says that it smells of chips.\n\n"
    "She is to carry sixty people and six cars, and in August she is to sail at night as well, if the moon allows it."
)


RULES = [
    Line(
        id="comments/sent-from",
        reason="It is the line that its writer's phone adds to a post.",
        pattern=r"[\W_]{0,3}(?:sent from my [^.!?]{2,60}|(?:mit (?:der|meiner?m?) (?:kostenlosen )?[^!?]{2,40} )?"
        r"von meine[mr] [^.!?]{2,40} (?:aus )?(?:geschrieben|gesendet|geschickt)"
        r"|gesendet von (?:meinem|meiner|mein) [^.!?]{2,60}|envoyé de mon [^.!?]{2,60}|enviado (?:desde mi"
        r"|do meu) [^.!?]{2,60}"
        r"|inviato dal mio [^.!?]{2,60}|verstuurd vanaf mijn [^.!?]{2,60}|wysłane z [^.!?]{2,60})\.?",
        words="sent geschrieben gesendet geschickt envoye enviado inviato verstuurd wysłane wyslane",
        longest=110,
        removes=[
            f"{_ARTICLE}\n\n⟦Sent from my phone using an app⟧",
            f"{_ARTICLE}\n\n⟦Mit der kostenlosen App von meinem Telefon aus geschrieben.⟧",
        ],
        keeps=[
            "Sent from my home in Oslo, the parcel took a month. It was worth it.",
            "Das Lied wurde von meinem Vater nie ganz zu Ende geschrieben, sagte sie.",
        ],
    ),
    Shape(
        id="comments/thread",
        reason="From here on readers speak, not the article.",
        find=thread,
        words=longest_words((*_SAYS, *_SAID, *_REPLIES, "ago", "edited")),
        longest=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦1. Vera says:\n\nI took that boat as a child, with my aunt.\n\n2. Tom K. says:\n\n"
            "Me too, and the hens.\n\n3. Vera says:\n\nWhich hens?⟧",
            f"{_ARTICLE}\n\n⟦Vera says:\n\nat\n\nI took that boat as a child, with my aunt.\n\nTom K. says:\n\nat\n\n"
            "Me too, and the hens.\n\nVera says:\n\nat\n\nWhich hens?⟧",
            f"{_ARTICLE}\n\n⟦1 commento:\n\nVera ha detto...\n\nDa bambina ci andavo con la zia.⟧",
            f"{_ARTICLE}\n\n⟦Вера комментирует...\n\nВ детстве я ездила на нём.\n\nТом комментирует...\n\nИ я.\n\n"
            "Вера комментирует...\n\nПравда?⟧",
            f"{_ARTICLE}\n\n⟦سلمى يقول...\n\nأخيرا.\n\nعلي يقول...\n\nنعم.\n\nسلمى يقول...\n\nشكرا.⟧",
            f"{_ARTICLE}\n\n⟦Reply\n\n3 years ago\n\nIs the boat still going in the autumn?\n\nReply⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nThe captain said...\n\n“There is no hurry.”\n\nHis mate said...\n\n“There is.”",
            f"1. Vera says:\n\nI took that boat as a child.\n\n2. Tom says:\n\nMe too.\n\n3. Vera says:\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nAs the captain says:\n\n“There is no hurry.”\n\n{_MORE}",
            f"{_ARTICLE}\n\nThe captain says:\n\n"
            + "\n\n".join(f"Day {n}: no wind." for n in range(40))
            + "\n\nHis mate says:\n\nNo.\n\nHe says:",
            f"{_ARTICLE}\n\nThe captain says:\n\nNo\n\nThe mate says:\n\nNo\n\nThe cook says:\n\nNo",
        ],
    ),
    Shape(
        id="comments/counted",
        reason="From here on readers speak, not the article.",
        find=counted,
        words=_COUNTED_WORDS,
        longest=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦2 Comments\n\n1. Vera\n\nI took that boat as a child, with my aunt.\n\n2. Tom\n\nMe too.⟧",
            f"{_ARTICLE}\n\n⟦7 thoughts on “The ferry to the island starts again, and bicycles travel free”\n\n"
            "I took that boat as a child, with my aunt, and we sat among the hens.⟧",
            f"{_ARTICLE}\n\n⟦Ein Kommentar zu „Die Fähre fährt wieder“\n\nEndlich, nach zwei Wintern!⟧",
            f"{_ARTICLE}\n\n⟦Kommentare (2)\n\nVera schrieb am 03.03.2021 um 10:12 Uhr\n\nEndlich!\n\nAntworten\n\n"
            "Tom schrieb am 04.03.2021 um 20:01 Uhr\n\nUnd die Hühner?⟧",
            f"{_ARTICLE}\n\n⟦4 comments\n\n{_MORE}⟧",
            f"{_ARTICLE}\n\n⟦4 تعليقات\n\n{_MORE}⟧",
            f"{_ARTICLE}\n\n⟦3 תגובות בנושא “הגשר החדש”\n\nWell done, at last.⟧",
            f"{_ARTICLE}\n\n⟦Jedna odpověď na „Nový most“\n\nKonečně, po dvou zimách!⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n40 comments\n\n{_MORE}",
            f"{_ARTICLE}\n\n1 comment\n\n{_MORE}",
            f"12 comments\n\n1. The boat is late.\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\n3 comments\n\nMarch 3, 2021, 10:12\n\n{_MORE}",
            f"{_ARTICLE}\n\nThe council had 12 comments on the timetable.",
            f"{_ARTICLE}\n\n“Köprü” üzerine bir düşünce\n\n{_MORE}",
            f"{_ARTICLE}\n\nComments\n\n1. The first article names the boat.\n\n2. The second does not.",
        ],
    ),
]
