"""Forums: what stands around a post besides what its author wrote.

Not cruft: the posts, which are the text, a letter's head, and a record of something else.
"""

from cleaner.rule import Labels, Line

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


RULES = [
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
        words="# re",
        longest=140,
        removes=[
            "⟦#12 29-05-2023 19:55:48⟧\n\nI would paint the keel first, then the deck.",
            "⟦Messages : 75065 Date d'inscription : 02/12/2011\nSujet: Re: La quille Dim 23 Mai 2021 - 11:07⟧\n\n"
            "Je la peindrais d'abord.",
        ],
        keeps=["#1 of 12: the keel", "Subject: Re: the keel", "Posts: 12 of oak, 3 of pine"],
    ),
]
