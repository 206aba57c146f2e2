"""Months whose days lead to what the site published on them.

Not cruft: a timetable with the days of the week above it.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape, late

# The letters of seven days as the rows over calendars have them, from Monday, written as keys.
_WEEK_ROWS = """
    m t w t f s s
    mo tu we th fr sa su
    mon tue wed thu fri sat sun
    m d m d f s s
    mo di mi do fr sa so
    l m m j v s d
    l m x j v s d
    lun mar mie jue vie sab dom
    lu ma mi ju vi sa do
    s t q q s s d
    seg ter qua qui sex sab dom
    l m m g v s d
    lun mar mer gio ven sab dom
    m d w d v z z
    ma di wo do vr za zo
    m t o t f l s
    ma ti on to fr lo so
    p w s c p s n
    pn wt sr cz pt so n
    pn wt sr cz pt so nd
    pon wto sro czw pia sob nie
    p u s c p s n
    po ut st ct pa so ne
    h k s c p s v
    he ke sze csu pe szo va
    lu ma mi jo vi sa du
    δ τ τ π π σ κ
    δε τρ τε πε πα σα κυ
    p s c p c c p
    pt sa ca pe cu ct pz
    pzt sal car per cum cmt paz
    п в с ч п с в
    пн вт ср чт пт сб вс
    п в с ч п с н
    пн вт ср чт пт сб нд
    ن ث ع خ ج س د
    ש א ב ג ד ה ו
    s s r k j s m
    sen sel rab kam jum sab min
    t# t# t# t# t# t# cn
    h b t n s b c
    一 二 三 四 五 六 日
    月 火 水 木 金 土 日
    월 화 수 목 금 토 일
"""
_WEEKS = frozenset(
    between.join(week)
    for days in map(str.split, _WEEK_ROWS.strip().splitlines())
    for week in (days, [*days[-1:], *days[:-1]])
    for between in ("", " ", " | ")
)
_DAYS = late(r"[\s|«»]*\d[\d\s|]*[«»]?")
_MONTHS_BESIDE = late(r"[«‹←]\s?[^\W\d]{2,10}\.?(?:\s*[»›→]?)|[^\W\d]{2,10}\.?\s?[»›→]|[|\s:-]+")
# Lines of a month with a line for each day and one for each neighbour; fewer than two are no calendar.
_MONTH_LINES = 45
_LEAST_MONTH = 2


def find_calendars(document: DocumentLines) -> Iterator[Find]:
    """The letters of seven days, and below them nothing but the numbers of days: a month to click on."""
    filled = document.filled
    for index in document.filled_with(_WEEKS):
        end = index + 1
        while end < len(filled) and end - index <= _MONTH_LINES and _is_days(document.lines[filled[end]].strip()):
            end += 1
        days = [n for n in filled[index + 1 : end] if _DAYS.fullmatch(document.lines[n].strip())]
        if len(days) >= _LEAST_MONTH:
            yield Find(filled[index], filled[end - 1], (document.lines[filled[index]].strip(),))


def _is_days(line: str) -> bool:
    return (_DAYS.fullmatch(line) or _MONTHS_BESIDE.fullmatch(line)) is not None


RULES = [
    Shape(
        id="navigation/calendar",
        reason="It is a month whose days lead to what the site published on them.",
        find=find_calendars,
        removes=[
            "The old pier is still there.\n\n⟦M T W T F S S\n1 2 3 4\n5 6 7 8 9 10 11\n12 13 14 15 16 17 18\n« Mar⟧",
            "Старый причал стоит до сих пор.\n\n⟦ПнВтСрЧтПтСбВс\n1234567\n891011121314\n15161718192021⟧",
            "Cầu tàu cũ vẫn còn đó.\n\n⟦T2 T3 T4 T5 T6 T7 CN\n1 2 3 4\n5 6 7 8 9 10 11\n12 13 14 15 16 17 18⟧",
        ],
        keeps=[
            "M T W T F S S\n\nThese letters were painted on the seven boats.",
            "Mo Di Mi Do Fr Sa So\n8-12 8-12 zu 8-12 8-18 zu zu",
        ],
    ),
]
