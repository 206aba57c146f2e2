"""Who edited, checked or first published the text.

Not cruft: who wrote it. Words that may also name the author or a book's publisher are left out.
"""

from cleaner.rule import Labels, Line

# Before a colon and a name, below the text: who edited, proofread or released it. Left out are words that may also
# name the author ("Redaktion", "تحرير", "取材") or a book's publisher ("éditeur").
EDITORS = {
    "en": """
        copy editor
        copy editing
        edited by
        editing by
    """,
    "de": """
        korrektorat
        lektorat
        schlussredaktion
    """,
    "es": """
        editado por
        edición de textos
    """,
    "pt": """
        editado por
        edição de texto
    """,
    "cs": """
        editor
        korektura
    """,
    "pl": """
        korekta
        redaktor wydania
    """,
    "tr": """
        editör
    """,
    "ru": """
        выпускающий редактор
        корректор
        редактор
        редактор материала
    """,
    "uk": """
        випусковий редактор
        коректор
        редактор
        редакторка
    """,
    "fa": """
        ویراستار
    """,
    "hi": """
        संपादक
        संपादन
    """,
    "id": """
        editor
        penyunting
        redaktur
    """,
    "vi": """
        biên tập
        biên tập viên
        hiệu đính
    """,
    "zh": """
        本期编辑
        本文编辑
        编辑
        编审
        初审
        二审
        复审
        见习编辑
        监制
        流程编辑
        三审
        审核
        审校
        审稿
        实习编辑
        网络编辑
        网站编辑
        文字编辑
        校对
        新媒体编辑
        一审
        责编
        责任编辑
        责任校对
        值班编辑
        值班主编
        终审
        主编
        編輯
        核稿
        核稿編輯
        監製
        審核
        校對
        責編
        責任編輯
        執行編輯
        主編
    """,
    "ja": """
        校閲
        校正
        編集
        編集者
    """,
    "ko": """
        교정
        편집
        편집자
        편집기자
    """,
}

# Before a colon and a name, below the text: the paper, the agency or the site that had it first.
SOURCES = {
    "es": """
        con información de
    """,
    "tr": """
        haber kaynağı
        kaynak
    """,
    "ru": """
        источник
        источник новости
        по материалам
    """,
    "uk": """
        джерело
        за матеріалами
    """,
    "ar": """
        المصدر
        المصادر
    """,
    "fa": """
        منبع
        منبع خبر
    """,
    "hi": """
        स्रोत
    """,
    "id": """
        sumber
        sumber berita
    """,
    "vi": """
        nguồn
        nguồn tin
    """,
    "zh": """
        本文来源
        稿件来源
        稿源
        来源
        文章来源
        消息来源
        信息来源
        新闻来源
        原标题
        转自
        本文來源
        來源
        文章來源
        消息來源
        新聞來源
        原標題
        轉自
    """,
    "ja": """
        情報源
        配信元
    """,
    "ko": """
        출처
        자료출처
    """,
}


_PROSE = "The mayor opened the new ferry line on Monday, and a hundred people came to the quay to see the boat off."
# A word of a name, or a label with the name after it.
_NAMED = r"[^\s\p{Ll}\d][^\s，,。；;]{0,14}"

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


RULES = [
    Labels(
        id="authors/editor",
        reason="It names who edited the text, not who wrote it.",
        labels=EDITORS,
        # Names, also of several with their own labels; a sentence has commas or a small word.
        rest=rf"(?-i:{_NAMED}(?:\s(?:{_NAMED}|[&|/-]|and|dan|và|und|y|e|и|та|ve)){{0,7}})"
        r"(?<![。！？.!?])[)）】\]>]?$",
        longest=60,
        where=("tail",),
        removes=[
            f"{_ARTICLE}\n\n⟦责任编辑：李明⟧",
            f"{_ARTICLE}\n\n⟦（编辑：李明 校对：王芳）⟧",
            f"{_ARTICLE}\n\n⟦Editor: Siti Laut⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n作者：李明",
            f"{_ARTICLE}\n\n编辑：这不是一份轻松的工作，他说。",
            f"{_ARTICLE}\n\nDirector: Ada Field\nEditor: Tom Roe\nMusic: Jo Low\nRunning time: 93 minutes",
        ],
    ),
    Line(
        id="authors/editor-han",
        reason="It names who edited the text, not who wrote it.",
        pattern=r"[（(【\[]?(?:(?:责任|責任|值班|核稿)?(?:编辑|編輯)|责编|責編|校对|校對|审核|審核|編集|校閲)"
        r"[\s/／・＝=|｜]{1,3}\p{Han}[\p{Han}・\s]{1,9}[)）】\]]?"
        # Spread out to the width of longer labels.
        r"|[（(【\[]?(?:编\s+辑|編\s+輯|责\s+编|責\s+編|校\s+对|校\s+對|审\s+核|審\s+核)\s?[:：]\s?\p{Han}[\p{Han}、\s]{1,12}[)）】\]]?",
        words="责任 責任 值班 核稿 编辑 編輯 责编 責編 校对 校對 审核 審核 編集 校閲 编 編 责 責 校 审 審",
        language="zh",
        where=("tail",),
        longest=30,
        removes=[
            f"{_ARTICLE}\n\n⟦（编辑 李明）⟧",
            f"{_ARTICLE}\n\n⟦責任編輯／李明⟧",
            f"{_ARTICLE}\n\n⟦编  辑：李明\n责  编：王芳⟧",
            f"{_ARTICLE}\n\n⟦（編集・山田太郎）⟧",
        ],
        keeps=[f"{_ARTICLE}\n\n记者 李明", f"{_ARTICLE}\n\n编辑说，这座港口还要等两年。", f"{_ARTICLE}\n\n编：李明"],
    ),
    Labels(
        id="authors/source",
        # Off: an article's own list of sources has the same label, and a text keeps what says where it is from.
        enabled=False,
        reason="It names where the text was published first.",
        labels=SOURCES,
        rest=r"[^.!?。！？，,；;]{2,40}$",
        longest=60,
        where=("head", "tail"),
        removes=[
            f"{_ARTICLE}\n\n⟦来源：新海日报⟧",
            f"{_ARTICLE}\n\n⟦Источник: Морская газета⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n来源：他说，没有人知道。",
            f"{_ARTICLE}\n\nИсточник: старый колодец, из которого пили ещё деды.",
        ],
    ),
    Line(
        id="authors/checked",
        reason="It names who checked the text, not who wrote it.",
        pattern=r"(?:article |(?:medically|clinically|expert|technically) )?(?:reviewed|(?:edited (?:&|and) )?"
        r"fact[\s-]?checked|edited|approved|copy[\s-]?edited)\s?by:?\s(?-i:\p{Lu})[^!?:;]{2,90}",
        words="reviewed checked edited approved copyedited",
        where=("head", "tail"),
        longest=120,
        removes=[
            "Fact checked by Tom Roe",
            f"{_ARTICLE}\n\n⟦Reviewed by Jo Low, MD⟧",
        ],
        keeps=[
            "Edited by candle light, the book came out in May.",
            "Written by Ada Field",
        ],
    ),
]
