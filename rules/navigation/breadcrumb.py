"""Trails of sections from the site's front page to the article, on one line or several.

Not cruft: a sentence or a list that begins with "Home".
"""

import re
from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Line, Shape, late, longest_words, phrase_set

# Where a page's trail of sections starts.
_HOME = (
    r"home(?: ?page)?|startseite|start|accueil|inicio|portada|início|página inicial|hem|forside|forsiden|hjem|etusivu"
    r"|strona główna|domů|úvod|úvodní stránka|főoldal|kezdőlap|címlap|acasă|prima pagină|αρχική(?: σελίδα)?|ana ?sayfa"
    r"|главная(?: страница)?|головна|الرئيسية|الصفحة الرئيسية|خانه|صفحه اصلی|ראשי|דף הבית|होम|beranda|trang chủ|首页"
    r"|首頁|主页|ホーム|トップ|トップページ|홈"
)
_HOME_WORDS = (
    "home startseite start accueil inicio portada inicial hem forside forsiden hjem etusivu strona domu uvod stranka"
    " fooldal kezdolap cimlap acasa pagina αρχικη sayfa anasayfa главная головна الرییسیه خانه صفحه ראשי הבית होम"
    " beranda trang 首页 首頁 主页 ホーム トップ 홈"
)
_HERE = (
    r"you are (?:here|in)|sie (?:sind|befinden sich) hier|du (?:bist|befindest dich) hier|vous êtes (?:ici|dans)"
    r"|(?:usted )?est[áa]s? (?:aquí|en)|(?:você )?está (?:aqui|em)|(?:ti trovi|sei) (?:qui|in)|[uj]e? ben?t hier"
    r"|[uj]e? bevindt (?:zich|je) hier|(?:du är här|här är du)|(?:du er her|her er du)|olet (?:täällä|tässä)"
    r"|jesteś tutaj|nacházíte se(?: zde)?|ön itt van"
    r"|ești aici"
    r"|βρίσκεστε εδώ|buradasınız|вы здесь|вы находитесь здесь|ви тут|أنت هنا|شما اینجا هستید|आप यहां हैं|您的位置|当前位置"
    r"|目前位置|現在位置|현재 위치"
)


# Keys of the first step of a trail, the site's front page.
_FRONT = phrase_set(
    """
    home
    homepage
    startseite
    accueil
    inicio
    pagina inicial
    home page
    hem
    forside
    forsiden
    hjem
    etusivu
    strona glowna
    domu
    uvod
    fooldal
    kezdolap
    acasa
    αρχικη
    ana sayfa
    anasayfa
    главная
    головна
    الرییسیه
    خانه
    דף הבית
    होम
    beranda
    trang chu
    首页
    首頁
    ホーム
    홈
    """
)
# A trail names a few sections; a longer list that begins with "Home" is a menu or a list of the article's own.
_TRAIL = range(2, 7)


# Not in English, where "Home" begins headlines and menus.
_PLAIN_TRAIL = late(rf"(?!home)(?:{_HOME})\s+(\S.{{3,140}})", re.IGNORECASE)
# A headline stands at most so many lines below its trail.
_BELOW_TRAIL = 4
# Characters of a headline at least.
_LEAST_TITLE = 4


# Steps and the marks between them; then the headline, or a date.
_MARKED_TRAIL = re.compile(r"(?:[^>»›!?]{1,40}[>»›]\s?){1,5}([^>»›]{3,160})")
_STEP = r"[^>»›.!?]{2,40}"
_DATED_TRAIL = re.compile(rf"{_STEP}[>»›]{_STEP}[>»›]{_STEP}\s\d{{4}}-\d\d-\d\d(?:\s[\d:]{{4,8}})?")
# Characters of a marked trail with its headline, at most.
LONGEST_TRAIL = 240
# Shorter lines that are the same may be a heading and the first item of the list below it.
LEAST_HEADLINE = 12


def find_trails(document: DocumentLines) -> Iterator[Find]:
    """A list of steps from the site's front page to the article, one a line, each marked as an item."""
    filled = document.filled
    for index, number in enumerate(filled[: _TRAIL.stop + 1]):
        mark, _, word = document.lines[number].lstrip()[:4].partition(" ")
        if not word or mark not in ("1.", "-", "•", "*") or document.key(number).removeprefix("#. ") not in _FRONT:
            continue
        if "head" not in document.places(number):
            return
        steps = 1
        while index + steps < len(filled) and _is_step(document, filled[index + steps], mark, steps + 1):
            steps += 1
        if steps in _TRAIL:
            yield Find(number, filled[index + steps - 1], (f"{steps} steps from the front page",))
        return


def find_plain_trails(document: DocumentLines) -> Iterator[Find]:
    """A trail whose marks are lost: the front page, sections, and the headline that stands below."""
    filled = document.filled
    for index, number in enumerate(filled[:_BELOW_TRAIL]):
        trail = _PLAIN_TRAIL.fullmatch(document.lines[number].strip())
        if trail is None or "head" not in document.places(number):
            continue
        below = (document.lines[other].strip() for other in filled[index + 1 : index + 1 + _BELOW_TRAIL])
        if any(len(title) >= _LEAST_TITLE and trail[1].endswith(title) for title in below):
            yield Find(number, number, ("a trail that ends in the headline",))


def find_marked_trails(document: DocumentLines) -> Iterator[Find]:
    """A trail from any section, that ends in the headline or in a date: on one line, or an item for each step."""
    filled = document.filled
    for index, number in enumerate(filled[:_BELOW_TRAIL]):
        line = document.lines[number].strip()
        if line.startswith(("1. ", "- ", "• ", "* ")):
            yield from _find_items(document, index)
            return
        if len(line) > LONGEST_TRAIL or not (">" in line or "»" in line or "›" in line):
            continue
        trail = _MARKED_TRAIL.fullmatch(line)
        near = (document.lines[other].strip() for other in filled[: index + 1 + _BELOW_TRAIL] if other != number)
        if trail is not None and any(len(title) >= LEAST_HEADLINE and trail[1].strip() == title for title in near):
            yield Find(number, number, ("a trail that ends in the headline",))
        elif _DATED_TRAIL.fullmatch(line):
            yield Find(number, number, ("a trail and a date",))


def _find_items(document: DocumentLines, index: int) -> Iterator[Find]:
    """The items from this line on, if the last of them is the same as the line below."""
    lines = [document.lines[number].strip() for number in document.filled[index : index + _TRAIL.stop + 1]]
    is_numbered = lines[0].startswith("1.")
    marks = [f"{step}." if is_numbered else lines[0][0] for step in range(1, len(lines) + 1)]
    items = [line.removeprefix(f"{mark} ").strip() for line, mark in zip(lines, marks, strict=True)]
    steps = next((step for step, (line, item) in enumerate(zip(lines, items, strict=True)) if line == item), 0)
    if steps in _TRAIL and len(items[steps]) >= LEAST_HEADLINE and items[steps - 1] == items[steps]:
        filled = document.filled
        yield Find(filled[index], filled[index + steps - 1], (f"{steps} steps to the headline",))


def _is_step(document: DocumentLines, number: int, mark: str, step: int) -> bool:
    text = document.lines[number].strip()
    return text.startswith(f"{step}. " if mark == "1." else f"{mark} ") and not document.is_prose(number)


RULES = [
    Line(
        id="navigation/breadcrumb",
        reason="It is the trail of the site's sections above the article.",
        pattern=(rf"(?:(?:{_HOME})\s*+(?:[>›»/|→]|&gt;)|(?:{_HERE})\s?[:：])\s*+\S[^.!?]*+(?:\.{{3}}|…)?"),
        words=(
            "home homepage here startseite start hier accueil ici inicio portada aqui pagina qui trovi sei hem har "
            "etes esta estas tassa forside forsiden her hjem etusivu taalla strona tutaj domu uvod uvodni nachazite "
            "fooldal kezdolap cimlap "
            "itt acasa aici prima αρχικη εδω sayfa anasayfa buradasiniz главная здесь головна тут الرییسیه هنا خانه "
            "صفحه اینجا ראשי הבית होम यहां beranda trang 首页 首頁 主页 您的 当前 目前 現在 현재 ホーム トップ 홈"
        ),
        where=("head",),
        longest=160,
        removes=[
            "⟦Home > Travel > Harbours⟧\n\nThe harbour opened in 1902.",
            "⟦Startseite / Magazin / Häfen⟧\n\nDer Hafen öffnete 1902.",
            "⟦Главная » Новости » Порт⟧",
        ],
        keeps=[
            "Home: a word for the place one leaves. The harbour was mine.",
            "Home and away, the team wore white.",
        ],
    ),
    Shape(
        id="navigation/plain-trail",
        reason="It is the trail of the site's sections above the article.",
        find=find_plain_trails,
        words=_HOME_WORDS.removeprefix("home"),
        longest=160,
        removes=[
            "⟦Trang chủ Du lịch Bến cảng cũ⟧\n\nBến cảng cũ\n\nNó mở cửa năm 1902.",
            "⟦首页 旅行 旧港的故事⟧\n\n旧港的故事\n\n港口于1902年开放。",
        ],
        keeps=[
            "Home is where the harbour is\n\nThe old harbour\n\nIt opened in 1902.",
            "Главная новость дня\n\nПорт открыли в 1902 году, и с тех пор он не закрывался ни разу.",
        ],
    ),
    Shape(
        id="navigation/marked-trail",
        reason="It is the trail of the site's sections above the article.",
        find=find_marked_trails,
        longest=LONGEST_TRAIL,
        removes=[
            "⟦Tide > Isles > The old harbour opens again⟧\n\nThe old harbour opens again\n\nIt opened in 1902.",
            "旧港重新开放\n⟦海港日报 > 旅行 > 岛屿      2022-08-16 17:29:50⟧\n港口于1902年开放。",
            "⟦1. Tide\n2. Isles\n3. The old harbour opens again⟧\n\nThe old harbour opens again\n\nIt opened in 1902.",
        ],
        keeps=[
            "The way to the old harbour: gate > steps > quay\n\nIt opened in 1902.",
            "Lamps > Wicks > Oil\n\nHow to trim a wick\n\nIt takes a pair of scissors.",
            "1. The lamp\n2. The wick\n3. The oil\n\nThe lamp\n\nIt takes a pair of scissors to trim it.",
        ],
    ),
    Line(
        id="navigation/trail-to-text",
        reason="It is the trail of the site's sections above the article.",
        pattern=r"(?=.*[>›»＞] ?(?:(?:新闻|文章)?正文|(?:正文|文章)?内容|內文|內容|详情|詳情)$)[^.!?。！？<]{4,160}+"
        r"|(?:home|首页|首頁|홈)(?: [가-힣一-鿿]{2,8}){1,4}+",
        words="正文 正文内容 文章正文 文章内容 新闻正文 內文 內容 详情 詳情 home 首页 首頁 홈",
        where=("head",),
        longest=160,
        removes=[
            "⟦海港新闻网> 旅行> 旧港的故事 > 正文⟧\n\n旧港的故事\n\n港口于1902年开放。",
            "⟦HOME 여행 항구⟧\n\n오래된 항구\n\n항구는 1902년에 열렸다.",
        ],
        keeps=[
            "正文\n\n港口于1902年开放。",
            "Home is the sailor.\n\nThe harbour opened in 1902.",
        ],
    ),
    Shape(
        id="navigation/trail",
        reason="It is the trail of the site's sections above the article.",
        find=find_trails,
        words=longest_words(_FRONT),
        removes=[
            "⟦1. Home\n2. Travel\n3. Harbours⟧\n\nThe old harbour\n\nIt opened in 1902.",
            "⟦- Startseite\n- Reise⟧\n\nDer alte Hafen\n\nEr öffnete 1902.",
        ],
        keeps=[
            "Where people work:\n\n1. The office",
            "1. Home is where the harbour is\n2. A boat is a hole in the water",
        ],
    ),
]
