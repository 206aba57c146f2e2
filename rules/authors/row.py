"""Rows: when, where and by whom a page was posted, each word and each value on a line of its own.

Such a row is one sentence on the page, "Posted in Harbour by Ada Field", whose links each became a line. Neither word
alone is a sign; where nothing stands between them but a short line or two, they are one row.

Not cruft: a byline on one line, a date, a label with what it labels in a record.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape, all_listed, longest_words

# What begins such a row, and what goes on with it, each a whole line; written as `folding.key` gives them.
POSTED = {
    "en": "posted; published; posted on; published on; written",
    "de": "veroffentlicht; veroffentlicht am; gepostet; geschrieben",
    "fr": "publie; publie le; poste; ecrit",
    "es": "publicado; publicado el; escrito",
    "pt": "publicado; publicado em; postado; escrito",
    "it": "pubblicato; pubblicato il; scritto",
    "nl": "geplaatst; geplaatst op; gepubliceerd; gepubliceerd op",
    "sv": "publicerad; publicerat; publicerad den; skrivet",
    "da": "udgivet; udgivet den; skrevet",
    "nb": "publisert; publisert den; skrevet",
    "fi": "julkaistu; kirjoitettu",
    "pl": "opublikowano; opublikowane; napisane",
    "cs": "publikovano; zverejneno; napsano",
    "hu": "kozzeteve; bekuldve; megjelent",
    "ro": "publicat; publicat pe; scris",
    "el": "δημοσιευτηκε; δημοσιευθηκε; αναρτηθηκε",
    "tr": "yayinlandi; yayimlandi; gonderildi; yayim tarihi",
    "ru": "опубликовано; размещено; написано",
    "uk": "опубліковано; розміщено; написано",
    "ar": "نشر; نشرت; نشر فی; کتب",
    "fa": "منتشر شده; نوشته شده; ارسال شده; منتشرشده",
    "he": "פורסם; נכתב; פורסם ב",
    "hi": "प्रकाशित; पोस्ट किया गया",
    "id": "diposting; diterbitkan; dipublikasikan; ditulis",
    "vi": "da dang; duoc dang; dang",
    "zh": "发布于; 已发布; 发表于; 發佈於; 已發佈; 發表於; 发布; 發佈",
    "ja": "投稿; 投稿日; 公開",
    "ko": "게시; 게시됨; 작성됨",
}
FILED = {
    "en": "in; under; categorized as; filed under",
    "de": "in; unter; kategorisiert als",
    "fr": "dans; categorise comme",
    "es": "en; categorizado como",
    "pt": "em; categorizado como",
    "it": "in; su; categorizzato come",
    "nl": "in; gecategoriseerd als",
    "sv": "i; kategoriserat som",
    "da": "i; kategoriseret som",
    "nb": "i; kategorisert som",
    "fi": "kategoriassa; kategoriana; aiheessa",
    "pl": "w; w kategorii; skategoryzowano jako",
    "cs": "v; do; v kategorii; kategorizovano jako",
    "hu": "itt; kategoria; kategorizalva mint",
    "ro": "in; clasificat ca",
    "el": "σε; στο; στην; κατηγοριοποιημενα ωσ",
    "tr": "icinde; kategorisinde; kategorisi",
    "ru": "в; в рубрике; рубрика; в категории",
    "uk": "в; у; у категоріі; позначено як",
    "ar": "فی; ضمن; مصنف ک",
    "fa": "در; دستهبندی شده در",
    "he": "ב; תחת; קטגוריות",
    "hi": "में; वर्गीकृत",
    "id": "di; dalam; dikategorikan sebagai",
    "vi": "trong; duoc phan loai la",
    "zh": "于; 在; 分类; 分類; 归类为; 歸類於",
    "ja": "カテゴリー",
    "ko": "카테고리; 안에; 분류",
}
WRITTEN = {
    "en": "by; author; written by; posted by",
    "de": "von; autor",
    "fr": "par; auteur",
    "es": "por; autor",
    "pt": "por; autor",
    "it": "da; di; autore",
    "nl": "door; auteur",
    "sv": "av; forfattare",
    "da": "af; forfatter",
    "nb": "av; forfatter",
    "fi": "kirjoittanut; kirjoittaja; tekija",
    "pl": "przez; autor",
    "cs": "od; autor",
    "hu": "irta; szerzo",
    "ro": "de; autor",
    "el": "απο; συντακτησ",
    "tr": "tarafindan; yazan; yazar",
    "ru": "автор; от",
    "uk": "автор; від",
    "ar": "بواسطه; بقلم; الکاتب",
    "fa": "توسط; نویسنده",
    "he": "מאת; על ידי",
    "hi": "द्वारा; लेखक",
    "id": "oleh; penulis",
    "vi": "boi; tac gia",
    "zh": "作者; 由",
    "ja": "投稿者; 作成者; 著者",
    "ko": "글쓴이; 작성자; 저자",
}

_POSTED, _FILED, _WRITTEN = (frozenset(all_listed(table)) for table in (POSTED, FILED, WRITTEN))
# Characters of a date, a name or a section between the words, and how many such lines stand there: two sections and
# what parts them.
LONGEST = 60
MOST_BETWEEN = 3


def find_rows(document: DocumentLines) -> Iterator[Find]:
    """The words, from "posted", with what stands between them and the one line after the last."""
    filled, end = document.filled, -1
    for index in document.filled_with(_POSTED):
        if index <= end:
            continue
        words = [index]
        at = index + 1
        while at < len(filled) and at - words[-1] <= MOST_BETWEEN + 1 and len(document.lines[filled[at]]) <= LONGEST:
            if document.key(filled[at]) in _FILED | _WRITTEN:
                words.append(at)
            at += 1
        keys = {document.key(filled[word]) for word in words[1:]}
        if len(keys) > 1 and keys & _FILED and keys & _WRITTEN:
            end = min(words[-1] + 1, at - 1)
            yield Find(filled[index], filled[end], tuple(document.lines[filled[word]].strip() for word in words))


_STORY = "The mayor opened the new ferry line on Monday, and a hundred people came to the quay to see the boat off."

RULES = [
    Shape(
        id="authors/row",
        reason="It says when, where and by whom the page was posted.",
        find=find_rows,
        words=longest_words(_POSTED),
        removes=[
            f"{_STORY}\n\n⟦Posted\n\nin\n\nHarbour\n\n,\n\nIslands\n\nby\n\nAda Field⟧",
            f"⟦Publicado\n3 de mayo\nen\nIslas\npor\nAda Campo⟧\n\n{_STORY}",
            f"{_STORY}\n\n⟦Опубликовано\nв\nГавань\nот\nВера Лужина⟧",
        ],
        keeps=[
            f"{_STORY}\n\nPosted\n\nThe letter lay in the box for a year.\n\nby\n\nthe door",
            f"{_STORY}\n\nPosted by Ada Field in Harbour",
            f"in\nby\nunder\nposted\non\n\n{_STORY}",
        ],
    ),
]
