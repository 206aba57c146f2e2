"""Forums: what stands around a post besides what its author wrote.

Not cruft: the posts, which are the text, a letter's head, and a record of something else.
"""

import re
from collections.abc import Iterator
from itertools import islice

from cleaner.dates import ITEM_MARKS, NEWEST, date_of
from cleaner.rule import DocumentLines, Find, Labels, Line, Phrases, Shape, late, phrase_set

# What a forum says of the author of each post, before a number or a date.
POSTERS = {
    "en": """
        join date
        joined
        joined on
        likes received
        member since
        messages
        number of posts
        posts
        reaction score
        registered
        registered on
        reputation
        thanks received
        total posts
    """,
    "de": """
        anmeldedatum
        beiträge
        dabei seit
        erhaltene likes
        mitglied seit
        registriert
        registriert am
        registriert seit
    """,
    "fr": """
        date d'inscription
        inscription
        inscrit depuis
        inscrit le
        membre depuis
        messages
        nombre de messages
    """,
    "es": """
        fecha de ingreso
        fecha de registro
        mensajes
        miembro desde
        registrado
        registrado desde
        registrado el
    """,
    "pt": """
        data de registo
        data de registro
        membro desde
        mensagens
        registado
        registado em
        registrado em
    """,
    "it": """
        data registrazione
        iscritto dal
        iscritto il
        messaggi
        registrato
        registrato il
    """,
    "nl": """
        berichten
        geregistreerd
        geregistreerd op
        lid geworden op
        lid sinds
    """,
    "sv": """
        blev medlem
        gick med
        inlägg
        medlem sedan
        registrerad
    """,
    "da": """
        indlæg
        medlem siden
        oprettet den
        tilmeldt
    """,
    "nb": """
        ble medlem
        innlegg
        medlem siden
        registrert
    """,
    "fi": """
        liittynyt
        rekisteröitynyt
        viestejä
        viestit
    """,
    "pl": """
        data rejestracji
        dołączył
        dołączył(a)
        dołączyła
        posty
        rejestracja
        zarejestrowany
    """,
    "cs": """
        přidal se
        příspěvky
        registrace
        registrován
        člen od
    """,
    "hu": """
        csatlakozott
        regisztrált
        tag ezóta
    """,
    "ro": """
        data înscrierii
        membru din
        mesaje
        înregistrat
        înscris
    """,
    "el": """
        δημοσιεύσεις
        εγγραφή
        μέλος από
        μηνύματα
    """,
    "tr": """
        kayıt
        kayıt tarihi
        mesaj
        mesajlar
        üyelik tarihi
    """,
    "ru": """
        дата регистрации
        зарегистрирован
        на форуме с
        регистрация
        сообщений
        сообщения
    """,
    "uk": """
        дата реєстрації
        з нами з
        зареєстрований
        повідомлення
        повідомлень
    """,
    "ar": """
        المشاركات
        انضم
        تاريخ التسجيل
        عدد المشاركات
    """,
    "fa": """
        ارسال‌ها
        تاریخ عضویت
        تعداد ارسال‌ها
    """,
    "id": """
        bergabung
        postingan
        terdaftar
    """,
    "vi": """
        bài viết
        ngày tham gia
        tham gia
    """,
    "zh": """
        帖子
        帖子数
        文章數
        注册时间
        註冊時間
    """,
    "ja": """
        投稿数
        登録日時
        記事数
    """,
    "ko": """
        가입일
        게시물 수
    """,
}
# Characters of a post's head, words between its label and its date, and heads that make a thread: two letters in an
# article may have such heads too.
LONGEST_HEAD = 90
MOST_NAME = 6
LEAST_POSTS = 3
# Numbers of a day and a time at least: "3.5.2024 14.01" has two.
LEAST_NUMBERS = 2
_BY = phrase_set("by\nvon\npar\npor\ndi\nda\ndoor\nav\naf\nprzez\nod\nde\nот\nвід\noleh\nbởi\nposted\nposté")
_CLOCK = late(r"\d[:.：]\d\d")


def post_heads(document: DocumentLines) -> Iterator[Find]:
    """The heads of a thread's posts, "By: Ada on 3 May 2024 at 10:12": several alike, of different people."""
    heads: dict[str, dict[int, str]] = {}
    filled, keys = document.filled, document.keys
    for index in [index for index in document.numbered if keys[filled[index]].count("#") >= LEAST_NUMBERS]:
        line = document.lines[filled[index]].strip()
        label = line.split(maxsplit=1)[0].casefold() if len(line) <= LONGEST_HEAD else ""
        if label in _BY or label.endswith((":", "：")):
            poster = _poster(line) if _CLOCK.search(line) and not line.startswith(ITEM_MARKS) else ""
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


_STORY = (
    "The council of Aldmoor voted on Tuesday to rebuild the harbour wall that the storm of last winter broke. Work"
    " starts in May and will take two years, the mayor said after the vote, which was eleven to four. The wall is to be"
    " a metre higher than the old one, and half of the money comes from the coastal fund.\n\n"
    "“We have waited long enough,” said the harbour master, who has seen three walls in thirty years of service. He"
    " wants the new one to have a walkway on top, with lamps and benches, so that people come out on it in the evening."
    " The council has not said yet whether there is money for the lamps, and the benches are to be given by the town's"
    " own joiners, who have built two of them already and set them up in front of the town hall for everybody to try."
)

# What stands around posts and in the box that counts them.
AROUND = {
    "en": """
        last reply
        link to comment
        link to post
        popular days
        replies #
        top posters in this topic
        posted images
    """,
    "de": """
        aktive mitglieder in diesem thema
        antworten #
        letzte antwort
        link zu diesem kommentar
    """,
    "fr": """
        dernière réponse
        lien vers le commentaire
        lien vers le message
        meilleurs contributeurs dans ce sujet
        réponses #
    """,
    "es": """
        enlace al comentario
        enlace al mensaje
        respuestas #
        última respuesta
    """,
    "pt": """
        link para o comentário
        respostas #
        última resposta
    """,
    "it": """
        link al commento
        risposte #
        ultima risposta
    """,
    "nl": """
        laatste reactie
        link naar reactie
    """,
    "sv": """
        länk till inlägg
        senaste svar
    """,
    "da": """
        link til indlæg
        seneste svar
    """,
    "nb": """
        lenke til innlegg
        siste svar
    """,
    "fi": """
        linkki viestiin
        viimeisin vastaus
    """,
}

RULES = [
    Phrases(
        id="forum/around",
        reason="It is a button or a count that a forum prints around a post.",
        phrases=AROUND,
        weak=True,
        removes=[
            "I would paint the keel first, then the deck.\n\n⟦Link to post\n\nLast reply⟧",
            "⟦Posts: 4,711\n\nReplies 816\n\nLast Reply⟧\n\nI would paint the keel first, then the deck.",
        ],
        keeps=[
            "The harbour office answered on Monday.\n\nLast reply\n\nThe mole will be painted when the summer is over.",
            "The harbour wrote nine hundred letters.\n\nReplies 816\n\nMost of those were sent back within a week.",
        ],
    ),
    Labels(
        id="forum/poster",
        reason="It says of a forum's member how many posts there are, or since when.",
        labels=POSTERS,
        rest=r"(?:[\d., ]+|(?:\p{L}{2,10}\.?,?\s)?(?:\d{1,4}[\s./-]){0,2}(?:\d{1,2}\.?\s)?(?:\p{L}{3,12}\.?,?\s)?"
        r"\d{1,4}(?:,?\s\d{1,2}:\d{2}(?:\s[ap]m)?)?)$",
        weak=True,
        longest=60,
        removes=[
            "⟦Posts: 4,711\nJoined: 12 March 2010⟧\n\nI would paint the keel first, then the deck.",
            "⟦Messages : 75065\nDate d'inscription : 02/12/2011⟧\n\nJe peindrais d'abord la quille.",
        ],
        keeps=[
            "Registered: 12 March 2010\nEmployees: 300\nSeat: Aldmoor",
            "Messages: 12\n\nThe book counts twelve messages, all of them in bottles, and gives each a chapter.",
        ],
    ),
    Line(
        id="forum/post-head",
        reason="It is the head of a forum's post: its author's posts, its number, its subject.",
        pattern=(
            r"#\d{1,5}\s(?:\p{L}{2,10}\.?,?\s)?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s[ap]m)?"
            r"|(?:messages|posts|beiträge|mensajes|messaggi|mensagens)\s?:\s?\d+\s+(?:date d['’]inscription|joined"
            r"|join date|registriert(?: seit)?|registrado|fecha de inscripción|data d['’]iscrizione|data de inscrição)"
            r"\s?:\s?\S.{3,20}"
            r"|(?:sujet|subject|betreff|asunto|oggetto|assunto|temat|тема)\s?:\s?(?:re\s?:\s)?\S.{2,110}?\s\d{4}\s?[-–,]\s?"
            r"\d{1,2}:\d{2}(?:\s[ap]m)?"
        ),
        words="#",
        longest=140,
        removes=[
            "⟦#12 29-05-2023 19:55:48⟧\n\nI would paint the keel first, then the deck.",
            "⟦Messages : 75065 Date d'inscription : 02/12/2011\nSujet: Re: La quille Dim 23 Mai 2021 - 11:07⟧\n\n"
            "Je la peindrais d'abord.",
        ],
        keeps=["#1 of 12: the keel", "Subject: Re: the keel", "Posts: 12 of oak, 3 of pine"],
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
