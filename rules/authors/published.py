"""Dates of the page: when it was published or changed, on a line of its own or in a row with other labels.

Not cruft: a date right above the text of a diary's entry, that of a meeting or a fair, and the date of a book's
publication in its record.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from cleaner.dates import (
    ITEM_MARKS,
    LONGEST_DATE,
    LONGEST_DATED,
    NEWEST,
    date_in,
    date_of,
    has_weekday,
    is_date_or_day,
    newest_first,
)
from cleaner.rule import DocumentLines, Find, Shape, all_listed, late, longest_words, phrase_set, weight

# What pages write before the date on which they published a text, and before that of its last change.
PUBLISHED = {
    "en": """
        published; published on; published at; first published; originally published; date published;
        publication date; published date; publish date; article published; story published; posted;
        posted on; posted at; post date; date posted; originally posted; added on; date added; created on;
        date created; submitted on; uploaded on; sent on
    """,
    "de": """
        veröffentlicht; veröffentlicht am; publiziert; publiziert am; erstellt; erstellt am; online seit;
        eingestellt am; artikel vom; beitrag vom; meldung vom; bericht vom; versendet am; gepostet am;
        geschrieben am; hochgeladen am; veröffentlichungsdatum; publikationsdatum; erstelldatum
    """,
    "fr": """
        publié; publiée; publié le; publiée le; mis en ligne le; mise en ligne le; mise en ligne;
        posté le; rédigé le; écrit le; créé le; date de publication; article publié le
    """,
    "es": """
        publicado; publicada; publicado el; publicada el; publicado en; fecha de publicación; creado el;
        escrito el; subido el; posteado el
    """,
    "pt": """
        publicado; publicada; publicado em; publicada em; publicado há; postado; postado em; criado em;
        escrito em; enviado em; data de publicação; data da publicação
    """,
    "it": """
        pubblicato; pubblicata; pubblicato il; pubblicata il; inserito il; postato il; scritto il;
        creato il; data di pubblicazione
    """,
    "nl": """
        gepubliceerd; gepubliceerd op; geplaatst; geplaatst op; gepost op; publicatiedatum; aangemaakt op;
        toegevoegd op
    """,
    "sv": """
        publicerad; publicerat; publicerades; publicerad den; publiceringsdatum; postad; postat; inlagd;
        upplagd; skapad
    """,
    "da": """
        publiceret; publiceret den; offentliggjort; oprettet; oprettet den; indsendt; postet; lagt online
    """,
    "nb": "publisert; publisert den; publiseringsdato; opprettet; postet; lagt ut",
    "fi": "julkaistu; julkaisupäivä; lisätty; luotu",
    "pl": """
        opublikowano; opublikowany; opublikowane; data publikacji; dodano; data dodania; utworzono;
        wysłano; publikacja
    """,
    "cs": """
        publikováno; zveřejněno; vloženo; přidáno; vydáno; vytvořeno; datum publikace; datum zveřejnění;
        datum vydání
    """,
    "hu": "közzétéve; megjelent; publikálva; feltöltve; létrehozva; beküldve; megjelenés dátuma",
    "ro": """
        publicat; publicat la; publicat pe; publicat în; publicat în data de; postat; postat la;
        postat pe; postat în; adăugat; adăugat la; creat la; data publicării
    """,
    "el": "δημοσιεύθηκε; δημοσιεύτηκε; δημοσίευση; αναρτήθηκε; ανάρτηση; ημερομηνία δημοσίευσης",
    "tr": """
        yayınlanma; yayınlanma tarihi; yayınlanma zamanı; yayın tarihi; yayın tarihi / saat; yayınlandı;
        eklenme; eklenme tarihi; eklendi; giriş tarihi; oluşturulma tarihi; haber tarihi
    """,
    "ru": """
        опубликовано; опубликована; опубликован; дата публикации; добавлено; дата добавления; размещено;
        создано; выложено; публикация
    """,
    "uk": """
        опубліковано; опублікована; дата публікації; додано; дата додавання; розміщено; створено;
        оприлюднено
    """,
    "ar": """
        نشر; نشر في; نشر بتاريخ; نشرت في; تاريخ النشر; تم النشر; تم النشر في; تم النشر بتاريخ;
        تم نشره في; تاريخ الإضافة; أضيف في; تاريخ الخبر
    """,
    "fa": """
        تاریخ انتشار; زمان انتشار; انتشار; منتشر شده در; تاریخ درج; تاریخ ارسال; ارسال شده در; تاریخ خبر;
        تاریخ ثبت
    """,
    "he": "פורסם; פורסם ב; פורסם בתאריך; תאריך פרסום; הועלה; הועלה בתאריך; עלה לאתר; נוצר",
    "hi": "प्रकाशित; प्रकाशित तिथि; प्रकाशन तिथि; पब्लिश्ड; पोस्ट किया गया; प्रकाशित किया गया",
    "id": """
        diterbitkan; diterbitkan pada; dipublikasikan; dipublikasikan pada; diposting; diposting pada;
        diunggah; diunggah pada; tayang; tanggal publikasi; tanggal terbit; dibuat pada; ditulis pada
    """,
    "vi": """
        đăng; đăng ngày; đăng lúc; đã đăng; được đăng; ngày đăng; xuất bản; ngày xuất bản;
        ngày phát hành; thời gian đăng
    """,
    "zh": """
        发布时间; 发布于; 发布日期; 发布; 发表时间; 发表于; 发表日期; 发稿时间; 上传时间; 發布時間;
        發布於; 發布日期; 發佈時間; 發佈日期; 發佈於; 發表時間; 發表於; 張貼於; 刊登日期
    """,
    "ja": """
        公開日; 公開; 公開日時; 投稿日; 投稿日時; 投稿; 掲載日; 掲載; 配信; 配信日; 作成日; 登録日
    """,
    "ko": """
        입력; 입력시간; 입력일; 기사입력; 등록; 등록일; 등록일시; 게시; 게시일; 작성일; 승인; 송고;
        발행일
    """,
}
CHANGED = {
    "en": """
        updated; updated on; updated at; last updated; last updated on; last update; latest update;
        last modified; modified; modified on; revised; last revised; edited; last edited; last reviewed
    """,
    "de": """
        aktualisiert; aktualisiert am; zuletzt aktualisiert; zuletzt aktualisiert am; letzte aktualisierung;
        letztes update; update; stand; geändert; geändert am; letzte änderung; zuletzt geändert;
        bearbeitet; zuletzt bearbeitet
    """,
    "fr": """
        mis à jour; mise à jour; mis à jour le; mise à jour le; dernière mise à jour;
        dernière mise à jour le; modifié; modifié le; dernière modification; actualisé; actualisé le
    """,
    "es": """
        actualizado; actualizada; actualizado el; actualización; última actualización; modificado;
        última modificación
    """,
    "pt": """
        atualizado; atualizada; atualizado em; atualizada em; atualizado há; atualização;
        última atualização; modificado em; última modificação
    """,
    "it": """
        aggiornato; aggiornata; aggiornato il; aggiornamento; ultimo aggiornamento; modificato il;
        ultima modifica
    """,
    "nl": """
        bijgewerkt; bijgewerkt op; laatst bijgewerkt; laatst bijgewerkt op; laatste update; gewijzigd;
        laatst gewijzigd; aangepast; aangepast op; update
    """,
    "sv": "uppdaterad; uppdaterat; senast uppdaterad; senast uppdaterat; ändrad; senast ändrad",
    "da": "opdateret; opdateret den; sidst opdateret; senest opdateret; ændret; sidst ændret",
    "nb": "oppdatert; sist oppdatert; endret; sist endret",
    "fi": "päivitetty; viimeksi päivitetty; muokattu; viimeksi muokattu",
    "pl": """
        aktualizacja; zaktualizowano; aktualizowano; ostatnia aktualizacja; data aktualizacji;
        zmodyfikowano; ostatnia modyfikacja
    """,
    "cs": "aktualizováno; aktualizace; poslední aktualizace; upraveno; změněno",
    "hu": "frissítve; frissült; frissítés; utolsó frissítés; módosítva",
    "ro": """
        actualizat; actualizat la; actualizat pe; actualizat în; ultima actualizare; data actualizării;
        modificat; modificat la
    """,
    "el": "ενημερώθηκε; ενημέρωση; τελευταία ενημέρωση; τροποποιήθηκε; τελευταία τροποποίηση",
    "tr": """
        güncelleme; güncellendi; güncellenme; güncelleme tarihi; güncellenme tarihi; son güncelleme;
        son güncellenme
    """,
    "ru": """
        обновлено; обновлена; обновление; последнее обновление; дата обновления; изменено; отредактировано
    """,
    "uk": "оновлено; оновлення; останнє оновлення; змінено",
    "ar": "آخر تحديث; اخر تحديث; تحديث; تم التحديث; تم التحديث في",
    "fa": "بهروزرسانی; بروزرسانی; آخرین بهروزرسانی; آخرین بروزرسانی; تاریخ بروزرسانی; به روز شده در",
    "he": "עודכן; עודכן ב; עדכון; עדכון אחרון",
    "hi": "अपडेट; अपडेटेड; अंतिम अपडेट; आखिरी अपडेट; अद्यतन",
    "id": "diperbarui; diperbarui pada; diperbaharui; terakhir diperbarui; pembaruan; pembaruan terakhir",
    "vi": "cập nhật; cập nhật lúc; cập nhật ngày; cập nhật lần cuối",
    "zh": """
        更新时间; 更新于; 更新日期; 更新; 最后更新; 修改时间; 更新時間; 更新於; 最後更新; 最後更新時間
    """,
    "ja": "更新日; 更新日時; 更新; 最終更新; 最終更新日",
    "ko": "수정; 수정일; 업데이트; 최종수정; 최종 수정",
}

# Who wrote a page, and plain words for its date: a row of them alone is a byline, which stays.
BYLINE = {
    "en": "author; by; editor; date",
    "de": "autor; von; redaktion; datum",
    "fr": "auteur; par; date",
    "es": "autor; por; fecha",
    "pt": "autor; por; data",
    "it": "autore; di; data",
    "nl": "auteur; door; datum",
    "pl": "autor; data; dodał",
    "cs": "autor; datum; vložil",
    "hu": "szerző; dátum; írta",
    "ro": "autor; data",
    "el": "συντάκτης; ημερομηνία",
    "tr": "yazar; tarih; editör",
    "ru": "автор; дата; добавил",
    "uk": "автор; дата",
    "ar": "الكاتب; كاتب; بقلم; المحرر; التاريخ",
    "fa": "نویسنده; تاریخ; زمان",
    "he": "מאת; תאריך",
    "hi": "लेखक; द्वारा; संपादक; दिनांक; तारीख",
    "id": "penulis; oleh; editor; reporter; tanggal",
    "vi": "tác giả; ngày; người đăng",
    "zh": """
        作者; 记者; 编辑; 责任编辑; 责编; 审核; 供稿; 发布者;
        发布人; 时间; 日期; 編輯; 責任編輯; 發布者; 發佈者; 時間
    """,
    "ja": "投稿者; 作成者; 著者; 執筆者; 日時; 日付",
    "ko": "작성자; 글쓴이; 등록자; 기자; 날짜",
}
# Other labels beside that of a date in a row of them: "Author: Ada Field | Date: 3 May 2024 | Views: 12".
BESIDE_DATE = {
    "en": "source; views; hits; reads; comments; category; section",
    "de": "quelle; aufrufe; zugriffe; kommentare; kategorie; rubrik",
    "fr": "source; vues; commentaires; catégorie; rubrique",
    "es": "fuente; visitas; lecturas; comentarios; categoría; sección",
    "pt": "fonte; visualizações; comentários; categoria; seção",
    "it": "fonte; visite; letture; commenti; categoria",
    "nl": "bron; reacties; categorie",
    "pl": "źródło; odsłon; wyświetleń; komentarzy; komentarze; kategoria",
    "cs": "zdroj; zobrazeno; přečteno; komentáře; komentářů; kategorie; rubrika",
    "hu": "forrás; megtekintés; megtekintések; hozzászólás; kategória; rovat",
    "ro": "sursa; sursă; vizualizări; afișări; accesări; comentarii; categoria; categorie",
    "el": "πηγή; προβολές; εμφανίσεις; σχόλια; κατηγορία",
    "tr": "kaynak; okunma; okunma sayısı; görüntülenme; yorum; kategori",
    "ru": "источник; просмотров; просмотры; комментариев; комментарии; категория; рубрика; раздел; прочитано",
    "uk": "джерело; переглядів; перегляди; коментарів; коментарі; категорія; рубрика; розділ",
    "ar": "المصدر; المشاهدات; مشاهدات; عدد المشاهدات; القراءات; التعليقات; القسم; التصنيف",
    "fa": """
        منبع; بازدید; تعداد بازدید; نظرات; تعداد نظرات; دسته; دسته بندی; سرویس; کد خبر; شناسه خبر;
        کد مطلب
    """,
    "he": "מקור; צפיות; תגובות; קטגוריה",
    "hi": "स्रोत; श्रेणी",
    "id": "sumber; dibaca; dilihat; komentar; kategori; rubrik",
    "vi": "nguồn; lượt xem; lượt đọc; bình luận; chuyên mục; danh mục",
    "zh": """
        来源; 信息来源; 文章来源; 新闻来源; 稿件来源; 浏览; 浏览量; 浏览次数;
        点击; 点击数; 点击量; 点击率; 点击次数; 阅读; 阅读量; 阅读数; 阅读次数;
        访问量; 访问次数; 人气; 评论; 分类; 栏目; 所属栏目; 字体; 字号;
        字体大小; 來源; 資料來源; 瀏覽; 瀏覽數; 瀏覽次數; 點擊; 點閱; 點閱數;
        點閱次數; 閱讀; 人氣; 評論; 留言; 分類; 欄目; 字體; 字級
    """,
    "ja": "出典; 配信元; カテゴリ; カテゴリー; 閲覧数; コメント; コメント数",
    "ko": "출처; 조회; 조회수; 댓글; 댓글수; 추천; 추천수; 카테고리; 분류",
}
# What opens a blog's form for comments, below an entry.
_COMMENT_FORMS = phrase_set(
    """
    Post a comment
    Kommentar veröffentlichen
    Enregistrer un commentaire
    Publicar un comentario
    Publica un comentari a l'entrada
    Postar um comentário
    Enviar um comentário
    Posta un commento
    Een reactie posten
    Skicka en kommentar
    Send en kommentar
    Legg inn en kommentar
    Lähetä kommentti
    Prześlij komentarz
    Okomentovat
    Zverejnenie komentára
    Megjegyzés küldése
    Trimiteți un comentariu
    Δημοσίευση σχολίου
    Yorum Gönder
    Отправить комментарий
    Дописати коментар
    Опублікувати коментар
    إرسال تعليق
    הוסף רשומת תגובה
    ارسال یک نظر
    एक टिप्पणी भेजें
    Posting Komentar
    Đăng nhận xét
    发表评论
    張貼留言
    コメントを投稿
    댓글 쓰기
    """.casefold()
)


def _any_of(labels: Iterable[str]) -> str:
    """A pattern for one of the labels, the longest that stands there."""
    return "|".join(map(re.escape, sorted(labels, key=lambda label: (-len(label), label))))


_PUBLISHED = frozenset(all_listed(PUBLISHED))
_DATING = _PUBLISHED.union(all_listed(CHANGED))
_FIRST_WORDS = frozenset(label.split()[0] for label in _DATING)
_FIRST_WORD = late(r"[^\s\d:：|,]+")
_LABEL = late(lambda: rf"(?:^|(?<=[\s|·•,(]))({_any_of(_DATING)})(?![^\W\d_])")
_SEPARATORS = " \t:：|·•,;()-–—"
# Characters of a line of one or two labels with their dates written out, at most.
LONGEST_LABELLED = 90
_BESIDE_LABELS = frozenset(all_listed(BESIDE_DATE))
_ROW_LABEL = late(
    lambda: rf"(?:^|(?<=[\s|·•,(（\[【]))({_any_of({*_DATING, *all_listed(BYLINE), *_BESIDE_LABELS})})\s?[:：]"
)
# Characters of a row of labels with their values, and of one value, at most: longer ones are sentences.
LONGEST_ROW = 140
LONGEST_VALUE = 40
# A field of a record: "Pages: 300".
_FIELD = late(r"\s*[^\W\d_][^:：\n]{0,24}[:：]\s*\S.{0,58}")
# A headline: shorter lines are buttons, "Copy the link", and counters.
LEAST_HEADLINE = 16
# Below a date with a weekday of a page that takes comments, a title of one word is one: "Bread".
LEAST_ENTRY_TITLE = 4
# Lines above the first paragraph among which a date may be the page's; below more stands a list or a table.
MOST_ABOVE = 10
# A byline of two names at least: one may be a word, "Da Vinci", "Von Bonn".
_BYLINE = late(
    r"\W*(?:(?:written|words|posted|text)\s)?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]a|[Dd]oor|[Aa]v"
    r"|[Aa]f|przez):?\s[A-ZÀ-Þ][\w.'’-]*(?:\s(?:de|da|di|do|van|von|der|den|del|la|le|el|and|und|et|y|e|og|och))*"
    r"(?:\s[A-ZÀ-Þ][\w.'’-]*){1,5}\s*"
)
_CLOCK = late(r"\d[:.：]\d\d")
# Lines above a date that may be the text's headline and what stands above it.
MOST_HEADLINES = 2
# Lines between a date and the first paragraph: the headline, a summary, a byline, a caption.
MOST_ABOVE_PARAGRAPH = 6


def published(document: DocumentLines) -> Iterator[Find]:
    """The lines that say when the page was published; of its last change beside such a line or a date: alone an article
    may count them in."""
    filled, keys = document.filled, document.keys
    labelled = [index for index in document.numbered if keys[filled[index]][:1] != "#"]
    kinds = {index: kind for index in labelled if (kind := _dated_as(document.lines[filled[index]]))}
    for index, kind in kinds.items():
        number = filled[index]
        beside = any(_is_date(document, kinds, other) for other in (index - 1, index + 1))
        if (kind == "published" or beside) and not _is_of_a_record(document, number):
            yield Find(number, number, (kind,))


def _is_date(document: DocumentLines, kinds: dict[int, str], index: int) -> bool:
    if not 0 <= index < len(document.filled):
        return False
    return kinds.get(index) == "published" or date_of(document.lines[document.filled[index]]) is not None


def _dated_as(line: str) -> str:
    """ "published" or "changed" for a line of such labels and dates and nothing else; "" for any other."""
    if len(line) > LONGEST_LABELLED:
        return ""
    first = _FIRST_WORD.match(line.lstrip(_SEPARATORS + "*▪"))
    if first is None or first[0].casefold().replace("\u200c", "") not in _FIRST_WORDS:
        return ""
    text = line.casefold().replace("\u200c", "").strip(_SEPARATORS + "*▪")
    before, *parts = _LABEL.split(text)
    labels, dates = parts[::2], [part.strip(_SEPARATORS) for part in parts[1::2]]
    if before or not labels or not all(is_date_or_day(date) for date in dates):
        return ""
    return "changed" if _PUBLISHED.isdisjoint(labels) else "published"


def dated_rows(document: DocumentLines) -> Iterator[Find]:
    """The lines that are a row of labels, one of them a date's: who wrote the page, when, how many have read it."""
    for index in document.numbered:
        number = document.filled[index]
        line = document.lines[number]
        if len(line) > LONGEST_ROW or line.count(":") + line.count("：") < 2:  # one after each label
            continue
        text = line.casefold().replace("\u200c", "").strip(_SEPARATORS + "*▪【】[]")
        if not _ROW_LABEL.match(text):
            continue
        _, *parts = _ROW_LABEL.split(text)
        labels, values = parts[::2], [value.strip(_SEPARATORS + "【】[]（）") for value in parts[1::2]]
        if len(set(labels)) < 2 or _BESIDE_LABELS.isdisjoint(labels):
            continue
        if any(len(value) > LONGEST_VALUE or "。" in value for value in values):
            continue
        if any(date_of(value) is not None for value in values) and not _is_of_a_record(document, number):
            yield Find(number, number, (" ".join(labels),))


def _is_of_a_record(document: DocumentLines, number: int) -> bool:
    """Whether the line right above or below is another field, as in a book's record; not the text's headline."""
    above, below = document.lines[max(number - 1, 0) : number], document.lines[number + 1 : number + 2]
    if number in document.filled[: MOST_HEADLINES + 1] and all(map(_is_headline, above)):
        above = []
    return any(_FIELD.fullmatch(line) and not _dated_as(line) and date_in(line) is None for line in (*above, *below))


def _is_headline(line: str) -> bool:
    """Whether the line is none of a record for all its colon: "Storm in the north: two boats are lost"."""
    label, _, value = line.partition(":")
    return len(label.split()) > 1 and len(value.split()) > 1 and not any(map(str.isdigit, value))


def lone_date(document: DocumentLines) -> Iterator[Find]:
    """The only date of a text, above its headline, or those above the entries of a blog, the newest first.

    A single date needs a category beside it, or a weekday and a form for comments below the text: any other may be that
    of the meeting, the letter or the sermon below.
    """
    filled = document.filled
    above = takewhile(document.opening.__gt__, document.numbered)
    if not any(_is_plain_date(document.lines[filled[index]]) for index in above):
        return
    dated = [index for index in document.numbered if _is_plain_date(document.lines[filled[index]])]
    if len(dated) == 1:
        number = filled[dated[0]]
        is_entry = _is_blog_entry(document, number)
        of_blog = is_entry or date_of(document.lines[number]) is None
        if of_blog and _heads_entry(document, dated[0], LEAST_ENTRY_TITLE if is_entry else LEAST_HEADLINE):
            yield Find(number, number, ("the only date, above the article",))
    elif all(has_weekday(document.lines[filled[i]]) and _heads_entry(document, i) for i in dated):
        dates = [date_in(document.lines[filled[index]]) or NEWEST for index in dated]
        if newest_first(dates):
            for index in dated:
                yield Find(filled[index], filled[index], ("dates above headlines, the newest first",))


def date_above(document: DocumentLines) -> Iterator[Find]:
    """The dates between a text's first lines and its first paragraph: a sign of a row of buttons, counts and times.

    Alone it may be that of the meeting, the letter or the fair below.
    """
    filled = document.filled
    opening = document.opening if document.opening < MOST_ABOVE else 0
    dated = [i for i in takewhile(opening.__gt__, document.numbered) if _is_day(document.lines[filled[i]])]
    dated = [i for i in dated if not _names_more(document.lines[filled[i + 1]].strip())]
    if 1 not in (b - a for a, b in pairwise(dated)):  # two in a row would be a sign for each other
        for index in dated:
            yield Find(filled[index], filled[index], ("a date above the text",))


def date_beside_byline(document: DocumentLines) -> Iterator[Find]:
    """The date right above or below a byline, between headline and text; on a page of several articles it stays."""
    if not 1 < document.opening <= MOST_ABOVE:
        return
    above = takewhile(document.opening.__gt__, document.numbered)
    first = next((index for index in above if index > 0 and _is_beside_byline(document, index)), None)
    if first is not None and not any(_is_beside_byline(document, i) for i in document.numbered if i > first):
        yield Find(document.filled[first], document.filled[first], ("the date beside the byline",))


def _is_beside_byline(document: DocumentLines, index: int) -> bool:
    """Whether a line is a day, and the one above or below it a byline."""
    lines, filled = document.lines, document.filled
    if len(lines[filled[index]]) > LONGEST_DATED:
        return False
    beside = (*filled[max(index - 1, 0) : index], *filled[index + 1 : index + 2])
    return any(_BYLINE.fullmatch(lines[number]) for number in beside) and _is_day(lines[filled[index]])


def _names_more(line: str) -> bool:
    """Whether the line below a date may be an event's place or hour: a word or two, no headline and no count."""
    return weight(line) < LEAST_HEADLINE and (_CLOCK.search(line) is not None or not any(map(str.isdigit, line)))


def _is_day(line: str) -> bool:
    """Whether the line is a date and nothing else; not an item of a list, nor an age."""
    return not line.lstrip().startswith(ITEM_MARKS) and date_of(line) not in (None, NEWEST)


def _is_blog_entry(document: DocumentLines, number: int) -> bool:
    """Whether the line is a date as blogs print it above an entry, and a form for comments stands below."""
    if not has_weekday(document.lines[number]):
        return False
    return any(line.strip(" *•-:").casefold() in _COMMENT_FORMS for line in document.lines[number + 1 :])


def _is_plain_date(line: str) -> bool:
    """Whether the line is a date, perhaps with a category; not an item of a list, nor after a source and a slash."""
    return date_in(line) is not None and " / " not in line and not line.lstrip().startswith(ITEM_MARKS)


def _heads_entry(document: DocumentLines, index: int, least: int = LEAST_HEADLINE) -> bool:
    """Whether a headline of so many characters and a paragraph stand below the line."""
    longest = 0
    for number in document.filled[index + 1 : index + 2 + MOST_ABOVE_PARAGRAPH]:
        if document.is_prose(number):
            return longest >= least
        longest = max(longest, weight(document.lines[number].strip()))
    return False


_STORY = (
    "The council of Aldmoor voted on Tuesday to rebuild the harbour wall that the storm of last winter broke. Work"
    " starts in May and will take two years, the mayor said after the vote, which was eleven to four. The wall is to be"
    " a metre higher than the old one, and half of the money comes from the coastal fund.\n\n"
    "“We have waited long enough,” said the harbour master, who has seen three walls in thirty years of service. He"
    " wants the new one to have a walkway on top, with lamps and benches, so that people come out on it in the evening."
    " The council has not said yet whether there is money for the lamps, and the benches are to be given by the town's"
    " own joiners, who have built two of them already and set them up in front of the town hall for everybody to try."
)


RULES = [
    Shape(
        id="authors/dated-row",
        reason="It is a row of labels: who wrote the page, when, and how many have read it.",
        find=dated_rows,
        words=longest_words(_BESIDE_LABELS),
        longest=LONGEST_ROW,
        removes=[
            f"A wall for the harbour\n\n⟦Author: Ada Field | Date: 12 May 2024 | Views: 312⟧\n\n{_STORY}",
            f"A wall for the harbour\n\n⟦时间：2024-05-12 09:30 来源：海港日报 点击：312⟧\n\n{_STORY}",
            f"A wall for the harbour\n\n⟦Дата: 12.05.2024 | Просмотров: 312⟧\n\n{_STORY}",
        ],
        keeps=[
            f"{_STORY}\n\n时间：2024年5月12日 地点：海港大厅",
            f"{_STORY}\n\nDate: 12 May 2024\nPlace: the town hall",
            f"A wall for the harbour\n\nAuthor: Ada Field | Date: 12 May 2024\n\n{_STORY}",
            f"{_STORY}\n\nAuthor: Ada Field | Publisher: Gull Press | Pages: 312",
        ],
    ),
    Shape(
        id="authors/published",
        reason="It says when the page was published.",
        find=published,
        words=longest_words(_DATING),
        longest=LONGEST_LABELLED,
        removes=[
            f"A wall for the harbour\n\n⟦Published: 12 May 2024 at 9:27 am | Updated: 3 hours ago⟧\n\n{_STORY}",
            f"⟦Veröffentlicht am 12. Mai 2024⟧\n⟦Zuletzt aktualisiert: 13.05.2024, 8:15 Uhr⟧\n{_STORY}",
            f"Порт\n\n⟦Опубликовано: 12 мая 2024⟧\n\n{_STORY}",
            f"Storm in the north: two boats are lost\n⟦Published 12 May 2024⟧\n{_STORY}",
            f"{_STORY}\n\n⟦发布时间：2024-05-12 08:30⟧",
        ],
        keeps=[
            f"A wall for the harbour\n\nLast updated: 12 May 2024\n\n{_STORY}",
            f"The Harbour Master's Daughter\nPublished: 12 May 2024\nPages: 300\n\n{_STORY}",
            f"{_STORY}\n\nPublished on 12 May 2024 by the harbour office, the book sold nine copies.",
            "Updated 3 times a day, the board shows the tides.",
        ],
    ),
    Shape(
        id="authors/lone-date",
        reason="It is the date of the page.",
        find=lone_date,
        longest=LONGEST_DATED,
        removes=[
            f"⟦Tuesday, May 12, 2024 | Harbour⟧\n\nA wall for the harbour\n\n{_STORY}",
            f"⟦mardi 12 mai 2020⟧\n\nUn mur pour le port\n\n{_STORY}\n\nEnregistrer un commentaire",
            f"⟦Tuesday, May 12, 2020⟧\n\nPlum cake\n\n{_STORY}\n\nPost a comment",
            f"⟦12. Mai 2024 | Hafen⟧\n\nEin Wall für den Hafen\n\n{_STORY}",
            f"⟦mardi 12 mai 2020⟧\n\nUn mur pour le port\n\n{_STORY}\n\n⟦lundi 4 mai 2020⟧\n\nLa digue en hiver"
            f"\n\n{_STORY}",
        ],
        keeps=[
            f"12 May 2024\n\n{_STORY}",
            f"12 May 2024\n\nMinutes of the council\n\n{_STORY}",
            f"12 May 2024\n\nMinutes of the council\n\n{_STORY}\n\nPost a comment",
            f"Dienstag, 12. Mai 2024, 18:30 Uhr\n\nProtokoll der Ratssitzung\n\n{_STORY}",
            f"A wall for the harbour\n\nTuesday, 12 May 2024, 18:30\n\n{_STORY}",
            f"4 May 2020\n\nThe storm of the century\n\n{_STORY}\n\n12 May 2020\n\nThe calm behind it\n\n{_STORY}",
        ],
    ),
    Shape(
        id="authors/date-by",
        reason="It is the date of the page, beside the byline.",
        find=date_beside_byline,
        longest=LONGEST_DATED,
        removes=[
            f"A wall for the harbour\n\nBy Ada Field\n\n⟦12 May 2024⟧\n\n{_STORY}",
            f"A wall for the harbour\n\n⟦Sunday, May 12, 2024, 8:30 am⟧\nby Ada Field\n\n{_STORY}",
            f"Ein Wall für den Hafen\n\nvon Ute van der Hollmann\n\n⟦12. Mai 2024, 05:00 Uhr⟧\n\n{_STORY}",
        ],
        keeps=[
            f"A wall for the harbour\n\nMinutes\n\n12 May 2024\n\n{_STORY}",
            f"The wall\nBy Ada Field\n12 May 2024\n{_STORY}\nThe mole\nBy Tom Roe\n14 May 2024\n{_STORY}",
            f"Da Vinci\n\n12 May 2024\n\n{_STORY}",
            f"On the wall\n\nby Ada Field\n\n19 November 1863\n\n{_STORY}",
        ],
    ),
    Shape(
        id="authors/date-above",
        reason="It is the date of the page, in a row of what the page says about itself.",
        find=date_above,
        weak=True,
        longest=LONGEST_DATE,
        removes=[
            f"A wall for the harbour\n\n⟦12 May 2024\nLast updated: 14 May 2024⟧\n\n{_STORY}",
            f"Ein Wall für den Hafen\nUte Hollmann\n⟦12. Mai 2024\n\nZuletzt aktualisiert: 14.05.2024⟧\n\n{_STORY}",
            f"Стена для порта\n\n⟦Автор: Вера Лужина | Дата: 12.05.2024 | Просмотров: 312\n\n12 мая 2024⟧\n\n{_STORY}",
        ],
        keeps=[
            f"Harvest fair at Aldmoor\n\n12 May 2024\n13 May 2024\n\n{_STORY}",
            f"Harvest fair at Aldmoor\nLast updated: 14 May 2024\n12 May 2024\nTown hall\n\n{_STORY}",
            f"Harvest fair at Aldmoor\n12 May 2024\nTown hall\n\n{_STORY}",
            f"Протокол заседания\n\n12 мая 2024\n\n{_STORY}",
            f"Council of Aldmoor\n\nMinutes\n\n12 May 2024, 18:30\n\n{_STORY}",
        ],
    ),
]
