"""Fields that a form of a comment or a message must have: a name and a star.

Not cruft: an article's own list whose items bear stars, and what stands between stars for emphasis.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape, all_listed, longest_words

# As keys. Other fields are named in too many ways to list them.
FIELDS = {
    "en": (
        "comment; your comment; message; your message; email; e-mail; email address; e-mail address; your email; "
        "your email address"
    ),
    "de": (
        "kommentar; dein kommentar; ihr kommentar; nachricht; e-mail-adresse; e-mailadresse; "
        "deine e-mail-adresse; ihre e-mail-adresse"
    ),
    "fr": (
        "commentaire; votre commentaire; adresse e-mail; adresse de messagerie; adresse de contact; courriel; "
        "votre e-mail; votre adresse e-mail"
    ),
    "es": (
        "comentario; tu comentario; correo; correo electronico; tu correo electronico; "
        "direccion de correo electronico; mensaje"
    ),
    "pt": "comentario; seu comentario; o seu comentario; endereco de e-mail; endereco de email; seu e-mail; mensagem",
    "it": "commento; il tuo commento; indirizzo email; indirizzo e-mail; la tua email; messaggio",
    "nl": "reactie; je reactie; uw reactie; e-mailadres; bericht",
    "sv": "kommentar; din kommentar; e-post; e-postadress; meddelande",
    "da": "kommentar; e-mailadresse; besked",
    "nb": "kommentar; e-post; e-postadresse; melding",
    "fi": "kommentti; sahkoposti; sahkopostiosoite; viesti",
    "pl": "komentarz; twoj komentarz; adres e-mail; adres email; wiadomosc",
    "cs": "komentar; vas komentar; e-mailova adresa; emailova adresa; zprava",
    "hu": "hozzaszolas; e-mail cim; email cim; uzenet",
    "ro": "comentariu; comentariul tau; adresa de email; adresa de e-mail; mesaj",
    "el": "σχολιο; ηλ. διευθυνση; διευθυνση email; ηλεκτρονικο ταχυδρομειο; μηνυμα",
    "tr": "yorum; yorumunuz; e-posta; e-posta adresi; mesaj; mesajiniz",
    "ru": "комментарии; ваш комментарии; сообщение; электронная почта; почта; адрес email; адрес электроннои почты",
    "uk": "коментар; ваш коментар; повідомлення; електронна пошта; email-адреса",
    "ar": "تعلیق; التعلیق; تعلیقک; البرید الالکترونی; بریدک الالکترونی; الرساله",
    "fa": "دیدگاه; نظر; نظر شما; ایمیل; پیام",
    "he": "תגובה; התגובה שלך; אימייל; דואר אלקטרוני; הודעה",
    "hi": "टिप्पणी; ईमेल; संदेश",
    "id": "komentar; alamat email; pesan; surel",
    "vi": "binh luan; thu dien tu; dia chi email; tin nhan",
    "zh": "评论; 評論; 留言; 邮箱; 电子邮件; 电子邮箱; 邮箱地址; 電子郵件; 電子郵件地址; 显示邮箱",
    "ja": "コメント; メール; メールアドレス; メッセージ",
    "ko": "댓글; 이메일; 메시지",
}


_FIELDS = frozenset(all_listed(FIELDS))
# Characters of a field's name with the star at most, and its words.
LONGEST_FIELD = 40
FIELD_WORDS = 4


def fields(document: DocumentLines) -> Iterator[Find]:
    """Two fields or more that must be filled in, each a few words with a star, one of them for a comment or its writer.

    A single one, or one without such a neighbour, may be a row of a table with a note.
    """
    filled, end = document.filled, -1
    for index in document.filled_with(_FIELDS):
        if index <= end or not _is_field(document, index):
            continue
        first = last = index
        while _is_field(document, first - 1):
            first -= 1
        while _is_field(document, last + 1):
            last += 1
        if last > first:
            yield Find(filled[first], filled[last], (document.lines[filled[index]].strip(),))
        end = last


def _is_field(document: DocumentLines, index: int) -> bool:
    """Whether the filled line with that index is a few words with the star of what must be filled in."""
    if not 0 <= index < len(document.filled):
        return False
    line = document.lines[document.filled[index]].strip()
    words = line[:-1].split()
    return line.endswith("*") and len(line) <= LONGEST_FIELD and 0 < len(words) <= FIELD_WORDS and line[0] not in "*-|"


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
    Shape(
        id="comments/field",
        reason="It is a field of a form.",
        find=fields,
        words=longest_words(_FIELDS),
        removes=[
            f"{_ARTICLE}\n\n⟦Comment *\nNickname *\nEmail *⟧",
            f"{_ARTICLE}\n\n⟦Kommentar *\n\nSpitzname*⟧",
            f"{_ARTICLE}\n\n⟦Имя *\nАдрес email *⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nMonday *\nTuesday\nFriday *\n\n* only in summer",
            f"{_ARTICLE}\n\nPost *\nMessage\nTelegram *\n\n{_MORE}",
            f"{_ARTICLE}\n\n*Comment*\n*Reply*\n\n{_MORE}",
        ],
    ),
]
