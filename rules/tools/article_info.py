"""The box of details that Joomla prints with an article: its category, its dates and how often it was opened.

Not cruft: a record of something else whose fields have such names, and who wrote the article.
"""

from collections.abc import Iterator
from typing import Literal

from cleaner.rule import DocumentLines, Find, Shape, all_listed, late

# How often the article was opened, as Joomla's language files have it and `DocumentLines.key` gives it: lower case, no
# accents.
HITS = {
    "en": "hits",
    "de": "zugriffe",
    "pl": "odslon",
    "cs": "zobrazeno",
    "hu": "talalatok",
    "ro": "accesari",
    "el": "εμφανισεισ",
    "tr": "gosterim",
    "ru": "просмотров",
    "uk": "перегляди",
    "ar": "الزیارات",
    "fa": "کلیک ها",
    "he": "כניסות",
    "id": "dilihat",
    "vi": "luot xem",
    "zh": "点击数",
    "ja": "参照数",
    "ko": "조회수",
}
CATEGORIES = {
    "en": "category; parent category",
    "de": "kategorie; hauptkategorie",
    "pl": "kategoria; nadrzedna kategoria",
    "cs": "kategorie; nadrazena kategorie",
    "hu": "kategoria; szulokategoria",
    "ro": "categorie; categoria parinte",
    "el": "κατηγορια; γονικη κατηγορια",
    "tr": "kategori; ust kategori",
    "ru": "категория; родительская категория",
    "uk": "категорія; батьківська категорія",
    "ar": "المجموعه; المجموعه الام",
    "fa": "دسته; زیر مجموعه",
    "he": "קטגוריה; קטגורית אב",
    "id": "kategori; kategori induk",
    "vi": "chuyen muc; chuyen muc chinh",
    "zh": "分类; 父类",
    "ja": "カテゴリ; 親カテゴリ",
    "ko": "카테고리; 상위 카테고리",
}
DATES = {
    "en": "published; created; last updated",
    "de": "veroffentlicht; erstellt; zuletzt aktualisiert",
    "pl": "opublikowano; utworzono; poprawiono",
    "cs": "zverejneno; vytvoreno; aktualizovano",
    "hu": "megjelent; keszult; modositas",
    "ro": "publicat; creat; ultima actualizare",
    "el": "δημοσιευθηκε; δημιουργηθηκε; τελευταια ενημερωση",
    "tr": "yayinlanma; son guncelleme",
    "ru": "опубликовано; создано; обновлено",
    "uk": "опубліковано; створено; останнє оновлення",
    "ar": "نشر بتاریخ; انشا بتاریخ; حدث بتاریخ",
    "fa": "منتشر شده در; تاریخ ایجاد در; اخرین به روز رسانی در",
    "he": "פורסם ב; נוצר ב; עידכון אחרון ב",
    "id": "ditayangkan; dibuat; diperbarui",
    "vi": "duoc dang ngay; duoc viet ngay; cap nhat lan cuoi ngay",
    "zh": "发布于; 创建于; 最后更新于",
    "ja": "公開日; 作成日; 最終更新日",
    "ko": "게시된 날짜; 생성일자; 마지막으로 업데이트 된 날짜",
}
# The heading of the box.
HEADINGS = {
    "en": "details",
    "pl": "szczegoly",
    "cs": "podrobnosti",
    "hu": "reszletek",
    "ro": "detalii",
    "el": "πληροφοριακα στοιχεια",
    "tr": "ayrintilar",
    "ru": "подробно; подробности",
    "uk": "деталі",
    "ar": "التفاصیل",
    "he": "פרטים",
    "id": "detail",
    "vi": "chi tiet",
    "zh": "详细资料",
    "ja": "詳細",
    "ko": "자세히",
}
# Who wrote the article, which stays.
WRITERS = {
    "en": "written by",
    "de": "geschrieben von",
    "cs": "napsal",
    "hu": "irta",
    "ro": "scris de",
    "el": "γραφτηκε απο τον/την",
    "ru": "автор",
    "uk": "автор",
    "ar": "کتب بواسطه",
    "fa": "نوشته شده توسط",
    "he": "נכתב על ידי",
    "id": "ditulis oleh",
    "vi": "viet boi",
    "zh": "作者",
    "ja": "投稿者",
}
# Characters of the longest line of the box.
LONGEST_FIELD = 90
# Its lines, with how often the article was opened among them.
LEAST_FIELDS = 3
_BULLET = r"[-•*·]?\s*"


def _starts(table: dict[str, str]) -> str:
    labels = sorted(set(all_listed(table)), key=len, reverse=True)
    return "|".join(label.replace(" ", r"\s") for label in labels)


_TURKISH = r"\starihinde\s(?:olusturuldu|yayinlandi)\.?"

_HITS = late(lambda: rf"{_BULLET}(?:{_starts(HITS)})\s?:?\s?#")
_FIELD = late(
    lambda: rf"{_BULLET}(?:(?:{_starts(CATEGORIES)})\s?:\s?\S.*|(?:{_starts(DATES)})\s?[:-]?\s?.*#.*|#.*{_TURKISH})"
)
_WRITER = late(lambda: rf"{_BULLET}(?:{_starts(WRITERS)})\s?:?\s\S.*")
_HEADINGS = frozenset(all_listed(HEADINGS))


def article_info(document: DocumentLines) -> Iterator[Find]:
    """Three fields in a row, one of which says how often the article was opened."""
    filled = document.filled
    hits = [index for index in document.numbered if _kind(document, filled[index]) == "hits"]
    done = -1
    for hit in hits:
        if hit <= done:
            continue
        first = last = hit
        while first > 0 and _kind(document, filled[first - 1]):
            first -= 1
        while last + 1 < len(filled) and _kind(document, filled[last + 1]):
            last += 1
        done = last
        own = [index for index in range(first, last + 1) if _kind(document, filled[index]) != "writer"]
        if len(own) < LEAST_FIELDS:
            continue
        if first > 0 and document.key(filled[first - 1]) in _HEADINGS:
            own.insert(0, first - 1)
        for index in own:
            yield Find(filled[index], filled[index], (f"{len(own)} details of the article in a row",))


def _kind(document: DocumentLines, number: int) -> Literal["hits", "field", "writer", ""]:
    """What a line of such a box says; "" for a line that is none of it."""
    line = document.lines[number]
    if len(line) > LONGEST_FIELD:
        return ""
    key = document.key(number)
    if _HITS.fullmatch(key):
        return "hits"
    if _FIELD.fullmatch(key):
        return "field"
    return "writer" if _WRITER.fullmatch(key) else ""


_STORY = (
    "The council of Aldmoor voted on Tuesday to rebuild the harbour wall that the storm of last winter broke. Work"
    " starts in May and will take two years, the mayor said after the vote, which was eleven to four."
)


RULES = [
    Shape(
        id="tools/article-info",
        reason="It is the publishing system's box of details of the article.",
        find=article_info,
        words=(
            "hits zugriffe odslon zobrazeno talalatok accesari εμφανισεισ gosterim просмотров перегляди الزیارات کلیک"
            " כניסות dilihat luot 点击数 参照数 조회수"
        ),
        longest=LONGEST_FIELD,
        removes=[
            "A wall for the harbour\n\n⟦Details\n⟧Written by Ada Field\n⟦Category: News\nPublished: 12 March 2014\n"
            f"Hits: 1234⟧\n\n{_STORY}",
            "Mur dla portu\n\n⟦Szczegóły\nKategoria: Wiadomości\nOpublikowano: 12 marzec 2014\nOdsłon: 351⟧\n\n"
            f"{_STORY}",
            f"Стена для порта\n\n⟦Категория: Новости\nСоздано: 12 марта 2014\nПросмотров: 351⟧\n\n{_STORY}",
            f"港口的新墙\n\n⟦分类：新闻\n发布于 2014年3月12日\n点击数：351⟧\n\n{_STORY}",
        ],
        keeps=[
            f"Name: Bella\nCategory: Ketch\nPublished: 1902\n\n{_STORY}",
            f"Batting\nCategory: First class\nHits: 120\nRuns: 80\n\n{_STORY}",
            "Hits: the harbour wall has had 12 of them since it was built.",
        ],
    ),
]
