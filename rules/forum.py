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

# Who reads the forum, what a guest may not do there, when a post was changed, how many pages there are.
_FRAME = (
    r"users browsing this forum: .{3,120}|you (?:can|cannot|may|may not) (?:post|reply|edit|delete|vote|attach|create)"
    r" .{3,50} in this forum|last edited by .{2,40} on .{8,40}[,;] edited \d+ times? in total"
    r"|mitglieder in diesem forum: .{3,120}|du darfst (?:keine |neue |deine )?(?:neuen )?(?:themen|antworten"
    r"|beiträge|dateianhänge) .{0,30}in diesem forum"
    r"(?: nicht)? \p{L}+"
    r"|zuletzt geändert von .{2,40} am .{8,40}, insgesamt \d+[- ]mal geändert"
    r"|utilisateurs parcourant ce forum ?: .{3,120}|vous (?:ne )?pouvez (?:pas )?(?:publier|répondre|modifier"
    r"|supprimer|joindre|insérer|éditer|poster|voter) .{0,50}dans ce forum"
    r"|dernière (?:modification|édition) par .{2,40} le .{8,40}[,;] (?:modifié|édité) \d+ fois"
    r"|usuarios navegando (?:por )?este foro: .{3,120}|no puedes? (?:abrir|responder|editar|borrar|enviar|publicar"
    r"|votar|subir) .{0,50}en este foro"
    r"|(?:última edición|editado por última vez) por .{2,40} el .{8,40}, editado \d+ ve(?:z|ces) en total"
    r"|(?:usuários|utilizadores) (?:navegando|vendo|a ver) (?:neste|este) fórum: .{3,120}"
    r"|(?:você )?não pode (?:criar|responder|editar|excluir|apagar|enviar|votar|colocar) .{0,50}neste fórum"
    r"|utenti che navigano in questo forum: .{3,120}|non puoi (?:aprire|rispondere|modificare|cancellare|inviare"
    r"|votare) .{0,50}in questo forum"
    r"|ultima modifica di .{2,40} il .{8,40}, modificato \d+ volt[ae] in totale"
    r"|gebruikers op dit forum: .{3,120}|(?:je|u) (?:kan|kunt|mag) (?:niet|geen|je) (?:nieuwe|reageren|antwoorden"
    r"|eigen|berichten|bijlagen|onderwerpen) .{0,50}in dit forum"
    r"|laatst gewijzigd door .{2,40} op .{8,40}, \d+ keer totaal gewijzigd"
    r"|användare som besöker (?:denna kategori|det här forumet): .{3,120}|du kan inte (?:skapa|svara|redigera"
    r"|ta bort|bifoga) .{0,50}i (?:denna kategori"
    r"|det här forumet)"
    r"|(?:senast redigerad|sist redigert) av .{2,70}, (?:redigerad|redigert)(?: totalt)? \d+ (?:gång(?:er)?"
    r"|gang(?:er)?)"
    r"|brugere der læser dette forum: .{3,120}|du (?:må|kan) ikke (?:skrive|besvare|redigere|slette|vedhæfte"
    r"|oprette) .{0,50}i dette forum"
    r"|brukere som leser i dette forumet: .{3,120}|du kan ikke (?:skrive|svare|redigere|slette|legge"
    r"|opprette) .{0,50}i dette forumet"
    r"|käyttäjiä lukemassa tätä aluetta: .{3,120}|et voi (?:kirjoittaa|vastata|muokata|poistaa|lähettää"
    r"|aloittaa) .{0,50}tällä alueella"
    r"|\d+ (?:posts?|topics?|replies|beiträge?|themen|antworten|messages?|sujets?|mensajes?|temas?|mensagen?s?|tópicos?"
    r"|messaggi?o?|argomenti|berichten|bericht|onderwerpen|inlägg|indlæg|innlegg|viestiä?)\s[•·]\s"
    r"(?:page|seite|página|pagina|sida|side|sivu) \d+ ?(?:of|von|sur|de|di|van|av|af|/) ?\d+"
)
# Buttons to quote a post in one's own.
QUOTE = {
    "en": """
        quote this post
        reply with quote
    """,
    "de": "antworten mit zitat\nmit zitat antworten",
    "fr": "citer ce message\nrépondre en citant",
    "es": "citar este mensaje\nresponder citando",
    "pt": "responder com citação\nresponder citando",
    "it": "rispondi citando\nrispondi con citazione",
    "nl": "antwoord met citaat\nreageer met quote\nantwoord met een citaat",
    "sv": "svara med citat",
    "da": "svar med citat",
    "nb": "svar med sitat",
    "fi": "vastaa lainaamalla\nvastaa lainauksella",
}

RULES = [
    Line(
        id="forum/frame",
        reason="It is what a forum prints below a thread: who reads it, what guests may do, how many pages it has.",
        pattern=rf"(?:{_FRAME})\.?",
        words="browsing forum edited geandert modifié edite modifie editado modificato gewijzigd redigerad redigert"
        " fórum kategori forumet aluetta alueella foro post posts topic topics replies beitrage beitrag themen"
        " antworten message messages sujet sujets mensaje mensajes tema temas mensagem mensagens topico"
        " topicos messaggio messaggi argomenti bericht berichten onderwerpen inlagg indlæg innlegg viesti"
        " viestia",
        longest=170,
        removes=[
            "I would paint the keel first.\n\n⟦Users browsing this forum: No registered users and 1 guest⟧",
            "⟦3 Beiträge • Seite 1 von 1⟧\n\nIch würde erst den Kiel streichen.",
            "Je peindrais d'abord la quille.\n\n⟦Vous ne pouvez pas publier de nouveaux sujets dans ce forum⟧",
            "I would paint the keel first.\n\n⟦Last edited by gull7 on Fri May 03, 2024 2:01 pm, edited 2 times in"
            " total.⟧",
            "Du kan börja med kölen.\n\n⟦3 inlägg • Sida 1 av 1⟧",
        ],
        keeps=[
            "You cannot post a guard in this harbour.",
            "No puedes hablar así de los muertos en este foro",
            "Du darfst keine Angst haben, wenn in diesem Forum jemand laut wird, sagte er.",
            "Last edited by Ada Field on paper, the log ends in 1902.",
            "3 messages in a bottle: page 1 of 2",
        ],
    ),
    Phrases(
        id="forum/quote",
        reason="It is a button that quotes a post in the reader's own.",
        phrases=QUOTE,
        removes=[
            "I would paint the keel first.\n\n⟦Reply with quote⟧",
            "Ich würde erst den Kiel streichen.\n\n⟦Antworten mit Zitat⟧",
        ],
        keeps=[
            "Reply with a quote from the book, said the teacher.",
            "Antworten mit Zitaten waren erlaubt.",
        ],
    ),
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
        reason="It says how many posts a forum's member has written, or since when.",
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
            r"|(?:sujet|subject|betreff|asunto|oggetto|assunto|temat"
            r"|тема)\s?:\s?(?:re\s?:\s)?\S.{2,110}?\s\d{4}\s?[-–,]\s?"
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
        reason="It says who wrote a post in a forum, and when.",
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
