"""Records: what a page says of itself below its article, field by field: author, address, dates, licence.

Many systems for blogs print one below each post. It names the article's own title, or the licence of its words.

Not cruft: the record of a book, a picture, a program or a place, which names another title, and a recipe's table.
"""

from collections.abc import Iterator
from itertools import takewhile

from cleaner.rule import DocumentLines, Find, Shape, all_listed, late, longest_words

# Labels of the fields, before a colon or on lines of their own; written as `folding.key` gives them.
AUTHOR = {
    "en": "author; post author; article author; written by; posted by",
    "de": "autor; autorin; verfasser; beitragsautor; autor des beitrags; geschrieben von",
    "fr": "auteur; auteure; auteur de l'article; ecrit par",
    "es": "autor; autora; autor del articulo; escrito por",
    "pt": "autor; autora; autor do artigo; escrito por",
    "it": "autore; autrice; autore dell'articolo; scritto da",
    "nl": "auteur; schrijver; geschreven door",
    "sv": "forfattare; skriven av",
    "da": "forfatter; skrevet af",
    "nb": "forfatter; skrevet av",
    "fi": "kirjoittaja; tekija",
    "pl": "autor; autorka; autor wpisu",
    "cs": "autor; autorka; autor clanku",
    "hu": "szerzo; irta",
    "ro": "autor; autoare; scris de",
    "el": "συγγραφεασ; συντακτησ; αρθρογραφοσ",
    "tr": "yazar; yazan",
    "ru": "автор; автор статьи; автор записи",
    "uk": "автор; автор статті; автор запису",
    "ar": "الکاتب; المولف; کاتب المقال; بقلم",
    "fa": "نویسنده; نگارنده",
    "he": "מחבר; המחבר; כותב; מאת",
    "hi": "लेखक",
    "id": "penulis; ditulis oleh",
    "vi": "tac gia; nguoi viet",
    "zh": "作者; 本文作者; 文章作者; 博主",
    "ja": "著者; 作者; 執筆者; 投稿者; 作成者",
    "ko": "작성자; 저자; 글쓴이; 작가",
}
TITLE = {
    "en": "title; post title; article title",
    "de": "titel; beitragstitel",
    "fr": "titre; titre de l'article",
    "es": "titulo; titulo del articulo",
    "pt": "titulo",
    "it": "titolo",
    "nl": "titel",
    "sv": "titel",
    "da": "titel",
    "nb": "tittel",
    "fi": "otsikko",
    "pl": "tytul",
    "cs": "nazev; titulek",
    "hu": "cim",
    "ro": "titlu",
    "el": "τιτλοσ",
    "tr": "baslik",
    "ru": "заголовок; название",
    "uk": "заголовок; назва",
    "ar": "العنوان; عنوان المقال",
    "fa": "عنوان",
    "he": "כותרת",
    "hi": "शीर्षक",
    "id": "judul",
    "vi": "tieu de",
    "zh": "标题; 標題; 本文标题; 文章标题; 本文標題; 文章標題",
    "ja": "タイトル; 記事タイトル; 題名",
    "ko": "제목",
}
LINK = {
    "en": "link; post link; article link; permalink; permanent link; url; post url; article url",
    "de": "link; permalink; beitragslink; link zum beitrag; url",
    "fr": "lien; permalien; lien permanent; lien de l'article; url",
    "es": "enlace; enlace permanente; enlace del articulo; url",
    "pt": "link; link permanente; ligacao permanente; url",
    "it": "link; collegamento; link permanente; link al post; url",
    "nl": "link; permalink; permanente link; url",
    "sv": "lank; permalank; url",
    "da": "link; permalink; url",
    "nb": "lenke; permalenke; url",
    "fi": "linkki; pysyva linkki; url",
    "pl": "link; odnosnik; bezposredni odnosnik; url",
    "cs": "odkaz; trvaly odkaz; url",
    "hu": "hivatkozas; kozvetlen hivatkozas; url",
    "ro": "link; legatura permanenta; url",
    "el": "συνδεσμοσ; μονιμοσ συνδεσμοσ; url",
    "tr": "baglanti; kalici baglanti; url",
    "ru": "ссылка; постоянная ссылка; ссылка на статью; url",
    "uk": "посилання; постіине посилання; url",
    "ar": "الرابط; رابط; الرابط الدایم; رابط المقال",
    "fa": "پیوند; لینک; پیوند یکتا",
    "he": "קישור; קישור קבוע",
    "hi": "लिंक",
    "id": "tautan; tautan permanen; url",
    "vi": "lien ket; lien ket bai viet; duong dan; url",
    "zh": "链接; 連結; 鏈接; 本文链接; 文章链接; 本文連結; 文章連結; 原文链接; 永久链接; 原文鏈接; 本文鏈接",
    "ja": "リンク; 記事リンク; 固定リンク; パーマリンク; url",
    "ko": "링크; 고유 링크; 글 주소; url",
}
DATE = {
    "en": (
        "created; created at; created on; published; published at; published on; posted; posted on; post date; "
        "updated; updated at; updated on; last updated; last modified; modified"
    ),
    "de": (
        "erstellt; erstellt am; veroffentlicht; veroffentlicht am; aktualisiert; aktualisiert am; geandert am; "
        "zuletzt geandert"
    ),
    "fr": (
        "cree; cree le; cree a; publie; publie le; mis a jour; mis a jour le; mis a jour a; modifie le; "
        "derniere mise a jour"
    ),
    "es": (
        "creado; creado el; creado en; publicado; publicado el; publicado en; actualizado; actualizado el; "
        "actualizado en; ultima actualizacion"
    ),
    "pt": "criado; criado em; publicado; publicado em; atualizado; atualizado em; ultima atualizacao",
    "it": "creato; creato il; pubblicato; pubblicato il; aggiornato; aggiornato il; ultimo aggiornamento",
    "nl": "gemaakt op; aangemaakt op; gepubliceerd op; geplaatst op; bijgewerkt op; laatst bijgewerkt",
    "sv": "skapad; skapad den; publicerad; publicerad den; uppdaterad; senast uppdaterad",
    "da": "oprettet; oprettet den; udgivet; udgivet den; opdateret; sidst opdateret",
    "nb": "opprettet; publisert; publisert den; oppdatert; sist oppdatert",
    "fi": "luotu; julkaistu; paivitetty; viimeksi paivitetty",
    "pl": "utworzono; data utworzenia; opublikowano; zaktualizowano; ostatnia aktualizacja",
    "cs": "vytvoreno; publikovano; zverejneno; aktualizovano; posledni aktualizace",
    "hu": "letrehozva; kozzeteve; frissitve; utolso frissites",
    "ro": "creat la; publicat; publicat la; actualizat la; ultima actualizare",
    "el": "δημιουργηθηκε; δημοσιευτηκε; δημοσιευθηκε; ενημερωθηκε; τελευταια ενημερωση",
    "tr": (
        "olusturulma; olusturulma tarihi; yayinlanma tarihi; yayin tarihi; guncellenme tarihi; guncelleme tarihi; "
        "son guncelleme"
    ),
    "ru": "создано; дата создания; опубликовано; дата публикации; обновлено; дата обновления; последнее обновление",
    "uk": "створено; опубліковано; дата публікаціі; оновлено; останнє оновлення",
    "ar": "تاریخ الانشاء; تاریخ النشر; نشر فی; نشرت فی; تاریخ التحدیث; اخر تحدیث",
    "fa": "تاریخ ایجاد; تاریخ انتشار; منتشر شده در; اخرین بهروزرسانی; تاریخ بهروزرسانی",
    "he": "נוצר ב; פורסם ב; תאריך פרסום; עודכן ב; עדכון אחרון",
    "hi": "निर्मित; प्रकाशित; प्रकाशन तिथि; अद्यतन; अंतिम अद्यतन",
    "id": "dibuat; dibuat pada; diterbitkan; diterbitkan pada; diperbarui; diperbarui pada; terakhir diperbarui",
    "vi": "ngay tao; ngay dang; dang vao; ngay cap nhat; cap nhat; cap nhat lan cuoi",
    "zh": (
        "创建于; 创建时间; 发布于; 发布时间; 发表于; 更新于; 更新时间; 最后更新; 最后修改; 建立於; 建立時間; "
        "發布於; 發佈於; 發布時間; 發表於; 更新於; 更新時間; 最後更新"
    ),
    "ja": (
        "作成日; 作成日時; で作成されました; 投稿日; 公開日; 公開日時; 更新日; 更新日時; で更新されました; "
        "最終更新; 最終更新日"
    ),
    "ko": "작성일; 작성 날짜; 게시일; 등록일; 발행일; 업데이트; 수정일; 최종 수정",
}
LICENCE = {
    "en": (
        "license; licence; copyright; copyright notice; licence notice; license notice; licensed under; reprint policy"
    ),
    "de": "lizenz; lizenzhinweis; urheberrecht; urheberrechtshinweis; lizenziert unter; copyright",
    "fr": (
        "licence; licence sous; droits d'auteur; avis de droit d'auteur; mention de copyright; copyright; sous licence"
    ),
    "es": (
        "licencia; licencia bajo; aviso de copyright; aviso de derechos de autor; derechos de autor; aviso legal; "
        "copyright"
    ),
    "pt": "licenca; licenciado sob; aviso de direitos autorais; direitos autorais; direitos de autor; copyright",
    "it": "licenza; avviso sul copyright; nota sul copyright; diritti d'autore; con licenza; copyright",
    "nl": "licentie; auteursrecht; copyright; gelicentieerd onder",
    "sv": "licens; upphovsratt; copyright",
    "da": "licens; ophavsret; copyright",
    "nb": "lisens; opphavsrett; copyright",
    "fi": "lisenssi; tekijanoikeus; tekijanoikeudet",
    "pl": "licencja; prawa autorskie; informacja o prawach autorskich",
    "cs": "licence; autorska prava; upozorneni na autorska prava",
    "hu": "licenc; licenc alatt; szerzoi jog; szerzoi jogok",
    "ro": "licenta; drepturi de autor; nota privind drepturile de autor",
    "el": "αδεια; αδεια χρησησ; πνευματικα δικαιωματα",
    "tr": "lisans; telif hakki; telif hakki bildirimi",
    "ru": "лицензия; авторские права; авторское право; уведомление об авторских правах",
    "uk": "ліцензія; авторські права; авторське право",
    "ar": "الترخیص; رخصه; حقوق النشر; حقوق الطبع والنشر; اشعار حقوق النشر",
    "fa": "مجوز; پروانه; حق نشر; حق تکثیر",
    "he": "רישיון; זכויות יוצרים",
    "hi": "लाइसेंस; कॉपीराइट; कॉपीराइट सूचना",
    "id": "lisensi; hak cipta; pemberitahuan hak cipta",
    "vi": "giay phep; ban quyen; thong bao ban quyen",
    "zh": (
        "版权声明; 版权; 许可协议; 授权协议; 授权; 转载声明; 转载说明; 版權聲明; 版權; 許可協議; 授權條款; "
        "授權; 轉載聲明; 著作權聲明; 著作权"
    ),
    "ja": "ライセンス; 著作権; 著作権宣言; 著作権表示; 著作権について",
    "ko": "라이선스; 라이센스; 저작권; 저작권 표시; 저작권 안내",
}

_LABELS = {
    label: field for field, table in enumerate((AUTHOR, TITLE, LINK, DATE, LICENCE)) for label in all_listed(table)
}
_AUTHOR, _TITLE, _LINK, _DATE, _LICENCE = range(5)
# One of the fields that tell a record of the page from others.
_TELLING = frozenset(label for label, field in _LABELS.items() if field in (_TITLE, _DATE, _LICENCE))
_LICENCES = frozenset(label for label, field in _LABELS.items() if field == _LICENCE)
# Dates to the second, which nobody writes by hand: with the label, or on the line below it.
_TO_THE_SECOND = late(r"\d\d?:\d\d:\d\d")
_STAMPED = frozenset(
    form
    for label, field in _LABELS.items()
    if field == _DATE
    for form in (label, f"{label}: #-#-# #:#:#", f"{label} : #-#-# #:#:#")
)
_LICENSED = _LICENCES | _STAMPED
# A licence that pages print of their own words: cheap to look for, and seldom spoken of.
_STATED = ("CC BY", "CC-BY", "BY-NC", "BY-SA", "reative Commons", "知识共享", "創用")
_ADDRESS = late(r"https?://\S+$")
# Characters of a record's longest line, and of a headline.
LONGEST = 200
LEAST_HEADLINE = 8
# Different fields that make a record; fewer do where one is the article's own title, or two dates are to the second.
LEAST_FIELDS = 3
LEAST_TITLED = 2
LEAST_STAMPS = 2


def find_records(document: DocumentLines) -> Iterator[Find]:
    """Rows of labelled fields below an article that are about this page rather than about something else."""
    headline = document.lines[document.filled[0]].strip("#* \t") if document.filled else ""
    titles = [f"{sign} {headline}" for sign in (":", "：", ":**")] if len(headline) >= LEAST_HEADLINE else []
    again = headline if titles and headline in document.repeated and _heads_fields(document, headline) else ""
    if not again:
        labels = {key.partition(":")[0].rstrip(" *") for key in document.keys if ":" in key}
        if labels.isdisjoint(_TELLING) and not document.filled_with(_TELLING):
            return
        if not document.filled_with(_LICENSED) and not document.holds(*_STATED, *titles):
            return
    opening = next(filter(document.is_prose, document.filled), len(document.lines))
    for numbers, fields in _runs(document, again):
        lines = [document.lines[number].strip() for number in numbers]
        if titles and _TITLE in fields and any(line.endswith(headline) for line in lines):
            sign = "its title is the headline"
            is_record = len(fields) >= LEAST_TITLED and opening < numbers[0]
        elif not document.is_below_article(numbers[0]):
            continue
        else:
            sign, is_record = _sign(document, numbers, fields, lines)
        if is_record:
            first = numbers[1 if _holds_title(document, numbers[0]) else 0]
            yield Find(first, numbers[-1], (f"{len(fields)} fields of a record", sign))


def _heads_fields(document: DocumentLines, headline: str) -> bool:
    """Whether a field stands right below a line that is the headline again."""
    pairs = zip(document.filled[1:], document.filled[2:], strict=False)
    return any(headline in document.lines[line] and _field(document, below)[0] is not None for line, below in pairs)


def _field(document: DocumentLines, number: int) -> tuple[int | None, str, str]:
    """Which field a line begins, None if none, and what stands before the colon and after it."""
    line = document.lines[number].strip()
    if len(line) > LONGEST:
        return None, "", ""
    label, _, value = document.key(number).partition(":")
    return _LINK if _ADDRESS.match(line) else _LABELS.get(label.rstrip(" *")), label, value


def _holds_title(document: DocumentLines, number: int) -> bool:
    """Whether the line names a title that stands nowhere above: the headline, which the extractor did not find."""
    label, _, title = document.key(number).partition(":")
    above = takewhile(number.__gt__, document.filled)
    return _LABELS.get(label.rstrip(" *")) == _TITLE and not any(title.strip(" *") in document.key(n) for n in above)


def _sign(document: DocumentLines, numbers: list[int], fields: set[int], lines: list[str]) -> tuple[str, bool]:
    """What tells the record of a page by its licence or its dates, and whether it does."""
    if sum(_TO_THE_SECOND.search(line) is not None for line in lines) >= LEAST_STAMPS and {_AUTHOR, _DATE} <= fields:
        return "its dates are to the second", True
    if any(_holds_title(document, number) for number in numbers):
        return "", False  # it may be the record of something that the article is about
    stated = any(sign in line for line in lines for sign in _STATED)
    licensed = stated or (_AUTHOR in fields and document.key(numbers[-1]) in _LICENCES)
    return "one of them is the licence", licensed and _LICENCE in fields and len(fields) >= LEAST_FIELDS


def _runs(document: DocumentLines, headline: str) -> Iterator[tuple[list[int], set[int]]]:
    """Lines of fields in a row, and which fields: a label with its value, or with the value on the next line.

    headline: where it stands again it is the title, without a label; "" if it does not.
    """
    numbers: list[int] = []
    fields: set[int] = set()
    wants_value = False
    keys = document.keys
    for number in document.filled[1:]:
        if not numbers and not headline and ":" not in keys[number] and keys[number] not in _LABELS:
            continue  # nearly all lines
        line = document.lines[number].strip()
        field, label, value = _field(document, number)
        if headline and line.strip("#* \t") == headline:
            field, value = _TITLE, line
        if field is not None:
            fields.add(field)
        elif len(line) > LONGEST or not (numbers and (wants_value or line.startswith(":") or not label)):
            if numbers:
                yield numbers, fields
            numbers, fields, wants_value = [], set(), False
            continue
        wants_value = field is not None and not value
        numbers.append(number)
    if numbers:
        yield numbers, fields


_STORY = "\n\n".join(
    (
        "The mayor opened the new ferry line on Monday, and a hundred people came to the quay to see the boat off.",
        "The boat takes an hour to the island, and tickets are sold at the old customs house on the quay.",
        "In winter the line rests, because the pier is too low for the storms of January and February.",
        "Bicycles travel free, which the council had not wanted, and dogs pay half the fare of their owners.",
        "The last boat leaves the island at nine in the evening, and on Sundays already at eight o'clock.",
        "A second boat is to follow in two years, if the harbour on the island is made deeper by then.",
        "The old ferry, which nobody wanted to buy, lies behind the customs house and serves as a school for pilots.",
    )
)
_TITLED = f"A boat for the island\n\n{_STORY}"

RULES = [
    Shape(
        id="copyright/record",
        reason="It is the page's record of the article, with its author, address, dates or licence.",
        find=find_records,
        words=longest_words((*_LABELS, "http", "https")),
        where=("tail",),
        removes=[
            f"{_TITLED}\n\n⟦- Title: A boat for the island\n- Author: Ada Field\n- Created at : 2024-01-10 10:00:00\n"
            "- License: This work is licensed under CC BY-NC-SA 4.0.⟧",
            f"{_STORY}\n\n⟦- **Autor:** Ada Field\n- **Erstellt am\n    :** 2024-01-10\n-\n    **Lizenz:**\n"
            "    CC BY-SA 4.0⟧",
            f"{_STORY}\n\n⟦本文作者：远山\n本文链接：https://ferry.example/p1\n"
            "版权声明：本站文章均采用 CC BY-NC-SA 4.0 许可协议，转载请注明出处。⟧",
            f"{_TITLED}\n\n⟦A boat for the island\nhttps://ferry.example/p1⟧",
            f"{_STORY}\n\n⟦https://ferry.example/p2\n投稿者\nAda Field\n著作権表示⟧",
            f"{_TITLED}\n\n⟦Titolo: A boat for the island\nAutore: Ada Field⟧",
            f"{_STORY}\n\n⟦Autor: Ada Campo\nCreado el\n: 2024-01-10 10:00:00\nActualizado el\n: 2024-02-03 11:00:01⟧",
            f"{_STORY}\n\nTitle: A boat for the island\n⟦Author: Ada Field\nCreated at: 2024-01-10 10:00:00\n"
            "Updated at: 2024-02-03 11:00:01⟧",
        ],
        keeps=[
            f"{_TITLED}\n\nTitle: The Ferryman's Year\nAuthor: Ada Field\nPublished: 1931\nLink: https://ferry.example/",
            f"{_TITLED}\n\nTitle: Tides of the bay\nAuthor: Ada Field\nLink: https://tide.example/\nLicense: CC BY 4.0",
            f"{_TITLED}\n\nAuthor: Ada Field\nLicense: MIT\nLink: https://ferry.example/timetable",
            f"Author: Ada Field\nLink: https://ferry.example/p1\nLicense: CC BY 4.0\n\n{_STORY}",
            f"A boat for the island\n\nA boat for the island\n\nAuthor\nAda Field\n\n{_STORY[:100]}",
            f"{_STORY}\n\nAll of her pictures are under a free licence (CC BY 4.0), and the author wants no money.",
        ],
    ),
]
