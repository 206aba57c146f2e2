"""Boxes below an article that present its author.

Not cruft: the byline that names the author ("Written by Ada Field"), and a sentence about a writer inside an article.
Only the box and the labels around it go.
"""

from cleaner.rule import Block

# Headings of the box.
BOXES = {
    "en": """
        about the author
        about the authors
        about this author
        about author
        about the writer
        about the writers
        about the contributor
        about the contributors
        about the reviewer
        about the reviewers
        about the editor
        about the blogger
        about the photographer
        about the guest author
        about the guest blogger
        about the columnist
        about the journalist
        about the reporter
        about the founder
        about the speaker
        about the presenter
        about the translator
        about the post author
        about the article author
        article author
        author bio
        author biography
        author details
        author info
        author information
        author profile
        author spotlight
        bio of the author
        full bio
        meet the author
        meet the authors
        meet the writer
        meet our author
        meet your author
        meet the reviewer
        meet the contributor
        our author
        this article was written by
        this article is written by
        this post was written by
        this story was written by
        article written by
        article by
        post written by
        article reviewed by
        guest post by
        author's bio
        written by our expert
    """,
    "de": """
        über den autor
        über die autorin
        über die autoren
        über die autorinnen
        über den autor / die autorin
        über den autor/die autorin
        über den/die autor/in
        über den verfasser
        über die verfasserin
        über den redakteur
        über die redakteurin
        zum autor
        zur autorin
        zur person des autors
        autoreninfo
        autoreninformation
        autorenbox
        autorenprofil
        autorenporträt
        angaben zum autor
        mehr über den autor
        mehr über die autorin
        dieser artikel wurde verfasst von
        dieser artikel wurde geschrieben von
        dieser beitrag wurde verfasst von
    """,
    "fr": """
        à propos de l'auteur
        à propos de l'auteure
        à propos de l'autrice
        à propos des auteurs
        à propos du rédacteur
        à propos de la rédactrice
        au sujet de l'auteur
        biographie de l'auteur
        qui est l'auteur
        en savoir plus sur l'auteur
        cet article a été écrit par
        cet article a été rédigé par
    """,
    "es": """
        acerca del autor
        acerca de la autora
        acerca de los autores
        acerca del autor/a
        sobre el autor
        sobre la autora
        sobre los autores
        sobre el autor/a
        sobre el/la autor/a
        biografía del autor
        información del autor
        perfil del autor
        este artículo fue escrito por
        artículo escrito por
    """,
    "pt": """
        sobre o autor
        sobre a autora
        sobre os autores
        sobre o autor/a
        sobre o(a) autor(a)
        sobre o colunista
        biografia do autor
        perfil do autor
        acerca do autor
        este artigo foi escrito por
        artigo escrito por
    """,
    "it": """
        informazioni sull'autore
        informazioni sull'autrice
        informazioni sugli autori
        sull'autore
        sull'autrice
        biografia dell'autore
        chi è l'autore
        articolo scritto da
        questo articolo è stato scritto da
    """,
    "nl": """
        over de auteur
        over de auteurs
        over de schrijver
        over de schrijfster
        over de redacteur
        auteursinformatie
        meer over de auteur
        dit artikel is geschreven door
    """,
    "sv": """
        om författaren
        om författarna
        om skribenten
        om artikelförfattaren
        om bloggaren
    """,
    "da": """
        om forfatteren
        om forfatterne
        om artiklens forfatter
    """,
    "nb": """
        om artikkelforfatteren
    """,
    "fi": """
        tietoa kirjoittajasta
        tietoja kirjoittajasta
        kirjoittajasta
        kirjoittajan esittely
    """,
    "pl": """
        o autorze
        o autorce
        o autorach
        o autorze artykułu
        informacje o autorze
        autor artykułu
        autor wpisu
        autor tekstu
    """,
    "cs": """
        o autorovi
        o autorech
        informace o autorovi
        autor článku
        autorka článku
    """,
    "hu": """
        a szerzőről
        a szerzőkről
        a cikk szerzője
        a szerző
        szerzőnkről
    """,
    "ro": """
        despre autor
        despre autoare
        despre autori
        informații despre autor
        autorul articolului
    """,
    "el": """
        σχετικά με τον συντάκτη
        σχετικά με τον συγγραφέα
        σχετικά με τον αρθρογράφο
        λίγα λόγια για τον συγγραφέα
    """,
    "tr": """
        yazar hakkında
        yazarlar hakkında
        yazarın hakkında
        editör hakkında
    """,
    "ru": """
        об авторе
        об авторах
        автор статьи
        автор публикации
        информация об авторе
    """,
    "uk": """
        про автора
        про авторку
        про авторів
        автор статті
        інформація про автора
    """,
    "ar": """
        عن الكاتب
        عن الكاتبة
        عن المؤلف
        نبذة عن الكاتب
        نبذة عن المؤلف
        معلومات عن الكاتب
    """,
    "fa": """
        درباره نویسنده
        درباره‌ی نویسنده
        درباره مولف
    """,
    "he": """
        אודות המחבר
        אודות המחברת
        על המחבר
        על המחברת
        אודות הכותב
        אודות הכותבת
        על הכותב
        על הכותבת
    """,
    "hi": """
        लेखक के बारे में
        लेखक परिचय
    """,
    "id": """
        tentang penulis
        profil penulis
    """,
    "vi": """
        về tác giả
        giới thiệu tác giả
        thông tin tác giả
    """,
    "zh": """
        关于作者
        作者简介
        作者介绍
        關於作者
        作者簡介
        作者介紹
    """,
    "ja": """
        この記事を書いた人
        この記事の著者
        この記事のライター
        この記事の執筆者
        この記事の監修者
        著者について
        著者プロフィール
        著者紹介
        執筆者プロフィール
        執筆者紹介
        執筆者について
        ライタープロフィール
        ライター紹介
        筆者プロフィール
        筆者紹介
        監修者プロフィール
        投稿者プロフィール
        この記事を書いたライター
    """,
    "ko": """
        저자 소개
        작가 소개
        필자 소개
        글쓴이 소개
        기자 소개
        작성자 소개
    """,
}

# Labels above the author's name. Below the article they open the box, above it they belong to the byline. Not those of
# several: a film's credits and an anthology's contributors are an article's own.
LABELS = {
    "en": """
        author
        written by
        contributor
        contributing author
        contributing writer
        staff writer
        guest contributor
        post author
        blog author
        bio
        reviewed by
        edited by
    """,
    "de": """
        autor
        autorin
        autor/in
        verfasser
        verfasst von
        geschrieben von
        redakteur
        redakteurin
    """,
    "fr": """
        auteur
        auteure
        autrice
        écrit par
        rédigé par
        publié par
        rédacteur
        rédactrice
    """,
    "es": """
        autora
        escrito por
        publicado por
        redactor
        redactora
    """,
    "pt": """
        redator
        redatora
    """,
    "it": """
        autore
        scritto da
        pubblicato da
        redattore
    """,
    "nl": """
        geschreven door
        schrijver
    """,
    "sv": """
        författare
        skribent
        skrivet av
    """,
    "da": """
        forfatter
        skrevet af
    """,
    "nb": """
        skrevet av
    """,
    "fi": """
        kirjoittaja
        kirjoittanut
    """,
    "pl": """
        autorka
        napisane przez
    """,
    "cs": """
        napsal
        napsala
    """,
    "hu": """
        szerző
        írta
    """,
    "ro": """
        autoare
        scris de
    """,
    "el": """
        συντάκτης
        συγγραφέας
        αρθρογράφος
    """,
    "tr": """
        yazar
        yazan
    """,
    "ru": """
        автор
    """,
    "uk": """
        авторка
    """,
    "ar": """
        الكاتب
        المؤلف
        بقلم
    """,
    "fa": """
        نویسنده
    """,
    "he": """
        מחבר
        כותב
        מאת
    """,
    "hi": """
        लेखक
    """,
    "id": """
        penulis
        ditulis oleh
    """,
    "vi": """
        tác giả
        người viết
    """,
    "zh": """
        作者
        撰文者
    """,
    "ja": """
        著者
        筆者
        執筆者
        監修者
        ライター
        投稿者
    """,
    "ko": """
        글쓴이
        작성자
        저자
    """,
}


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

_MORE = "\n\n".join(
    (
        "The yard in the bay built the boat in nine months, which is a month less than anybody had thought.",
        "Her engine runs on what the island's own mill presses, and the captain says that it smells of chips.",
        "She is to carry sixty people and six cars, and in August she is to sail at night as well.",
        "A second boat would cost as much again, and the council will vote on it in the autumn.",
        "Until then the old one stays in the dock, with her nets and ropes, for the days without wind.",
    )
)


RULES = [
    Block(
        id="authors/box",
        reason="It presents the author, below the article.",
        openers=BOXES,
        items="paragraphs",
        where=("body", "tail"),
        most=12,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦About the Author\n\nAda Field\n\nAda Field writes about boats and islands.⟧",
            f"{_ARTICLE}\n\n⟦Über den Autor\n\nJens Feld schreibt über Boote und Inseln.⟧",
            f"{_ARTICLE}\n\n⟦About the Author\n\nAda Field\n\nAda Field writes about boats and islands for the "
            f"harbour's own letter, and sails on Sundays.\n\nView all posts by Ada Field⟧\n\n{_MORE}",
        ],
        keeps=[
            f"About the author\n\n{_ARTICLE}\n\n{_PROSE}",
            f"{_ARTICLE}\n\nAbout the Author\n\nAda Field wrote the novel of the ferry in nine months, and it shows, "
            f"says her mother.\n\nWhat it tells\n\n{_MORE}",
            f"{_ARTICLE}\n\nThe talk was about the author and his boats.",
        ],
    ),
    Block(
        id="authors/label",
        reason="It presents the author, below the article.",
        openers=LABELS,
        items="paragraphs",
        where=("tail",),
        most=12,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦Author\n\nAda Field\n\nAda Field writes about boats and islands.⟧",
            f"{_ARTICLE}\n\n⟦Written by\n\nAda Field⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nWritten by Ada Field",
            f"Written by\n\nAda Field\n\n{_ARTICLE}\n\n{_PROSE}",
        ],
    ),
]
