"""What stands alone above the headline of another article in the middle of a text.

Not cruft: a heading of the article's own.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape, phrase_set

# As keys, in the languages whose papers print it so. In English what follows is as often a heading of the article's
# own, whose link above was lost.
_ANNOUNCING = phrase_set(
    """
    czytaj takze
    czytaj tez
    czytaj rowniez
    przeczytaj takze
    przeczytaj tez
    przeczytaj rowniez
    zobacz takze
    zobacz tez
    zobacz rowniez
    ctete take
    prectete si take
    prectete si
    olvasd el ezt is
    olvassa el ezt is
    kapcsolodo cikk
    citeste si
    cititi si
    διαβαστε επισησ
    διαβαστε ακομα
    διαβαστε ακομη
    bunu da oku
    bunu da okuyun
    ilgili haber
    читаите также
    читаите по теме
    смотрите также
    читаите також
    читаите ще
    дивіться також
    اقرا ایضا
    اقرا ایضا
    شاهد ایضا
    قد یهمک
    قد یهمک ایضا
    قد یعجبک ایضا
    بیشتر بخوانید
    همچنین بخوانید
    קראו גם
    קראו עוד
    यह भी पढ़ें
    ये भी पढ़ें
    इसे भी पढ़ें
    baca juga
    lihat juga
    simak juga
    doc them
    延伸閱讀
    延伸阅读
    相關新聞
    相關報導
    相关阅读
    推薦閱讀
    あわせて読みたい
    関連記事
    관련기사
    관련 기사
    """
)
# Characters and words of a headline at least; two characters of a script with spaces are one of a script without.
# Shorter lines may be headings of the article's own, whose link above was lost.
_LEAST_HEADLINE = 35
_HEADLINE_WORDS = 6
_LONGEST_HEADLINE = 170
_MOST_HEADLINES = 3


def find_announced(document: DocumentLines) -> Iterator[Find]:
    """A headline or a few between two paragraphs, below words that announce another article."""
    filled = document.filled
    for index in document.filled_with(_ANNOUNCING):
        end = index + 1
        while end < len(filled) and end - index <= _MOST_HEADLINES and _is_announced(document, filled[end]):
            end += 1
        between = index > 0 and end < len(filled) and document.is_prose(filled[index - 1])
        if end > index + 1 and between and document.is_prose(filled[end]):
            yield Find(filled[index], filled[end - 1], (document.lines[filled[index]].strip(),))


def _is_announced(document: DocumentLines, number: int) -> bool:
    """Whether a line is as long as a headline, and one."""
    line = document.lines[number].strip().lstrip("•-–—*>\"'“„«»” ")
    long = len(line) * (2 if line[:1] >= "\u3040" else 1)
    spaced = len(line.split()) >= _HEADLINE_WORDS or line[:1] >= "\u3040"
    return (
        _LEAST_HEADLINE <= long <= _LONGEST_HEADLINE
        and spaced
        and not line[0].islower()
        and not line.endswith((".", ":", ";", ",", "。", "।", "：", "，"))
        and not document.is_prose(number)
    )


RULES = [
    Shape(
        id="teasers/announced",
        reason="It announces another article of the site in the middle of this one.",
        find=find_announced,
        removes=[
            "Rada spotkała się we wtorek wieczorem i po trzech godzinach głosowała za nowym murem dla portu.\n\n"
            "⟦Czytaj także:\n\nDlaczego stara latarnia na wyspie zgasła ostatniej zimy⟧\n\n"
            "Prace zaczną się w maju i potrwają dwa lata, powiedział po głosowaniu burmistrz, który bardzo go chciał.",
            "Dewan kota bersidang pada hari Selasa dan menyetujui tembok baru pelabuhan setelah tiga jam berdebat.\n"
            "⟦Baca Juga\nMercusuar Tua di Pulau Padam Sejak Musim Hujan, Warga Bingung⟧\n"
            "Pekerjaan dimulai pada bulan Mei dan memakan waktu dua tahun, kata wali kota setelah pemungutan suara.",
        ],
        keeps=[
            "Rada spotkała się we wtorek wieczorem i po trzech godzinach głosowała za nowym murem dla portu.\n\n"
            "Ile będzie kosztował mur i kto za niego zapłaci\n\n"
            "Prace zaczną się w maju i potrwają dwa lata, powiedział po głosowaniu burmistrz, który bardzo go chciał.",
            "The poem is on the wall of the school, and each child of the island knows three lines of it by heart.\n\n"
            "Read also\nThe stones\n\n"
            "Nobody knows who wrote it, the teacher says, but it must have been somebody who had been to sea for long.",
        ],
    ),
]
