"""Sentences that tell readers what becomes of their comments.

Not cruft: a letter that thanks for a comment, and what an article reports of a site's editors.
"""

from cleaner.rule import Line

_ARTICLE = (
    "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council paid "
    "for a new engine and for the repair of the pier, and the shipyard finished a month early.\n\n"
    "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but the "
    "ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.\n\n"
    "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel free, "
    "and so do bicycles, which the council had wanted to charge for. The last boat leaves the island at nine."
)

_YOUR_COMMENT = (
    "comment comments kommentar kommentare kommentaren kommentarer commentaire commentaires comentario "
    "comentarios commento commenti reactie reacties kommenttisi komentarz komentarza komentar komentare "
    "hozzaszolasod hozzaszolasodat comentariul σχολιο σχολια yorumunuz yorumunuzu комментарии комментария "
    "комментарию коментар коментаря تعلیقک دیدگاه תגובתך התגובה टिप्पणी 评论 評論 留言"
)
# Whose comment it is: nobody but a page's software says "your comment" to its reader below the text.
_YOURS = (
    r"\byour\scomments?\b|\b(?:ihre?|deine?)[nmrs]?\skommentare?\b|\b(?:votre|vos|ton)\scommentaires?\b"
    r"|\btus?\scomentarios?\b|\b(?:il|i)\s(?:tuo|tuoi|vostro|vostri)\scomment[oi]\b|\b(?:je|jouw|uw)\sreacties?\b"
    r"|\b(?:din|dina|dine)\skommentar(?:er)?\b|\bkommentaren\sdin\b|\bkommenttisi\b|\btw(?:ój|oje(?:go)?)\skomentarza?\b"
    r"|\bva[šs](?:eho|emu)?\skoment[áa][řr]\w?\b|\bhozzászólásod\w*\b|\bcomentariul\s(?:tău|dvs|dumneavoastră)\b"
    r"|\bσχόλι[άαόο]\sσ(?:ας|ου)\b|\byorumunuz\w*\b|\bваш(?:ему|его)?\sкомментари\w+\b|\bваш(?:ому|ого)?\sкоментар\w*\b"
    r"|\b(?:ال)?تعليقك\b|\bدیدگاه\s(?:شما|خود)\b|\bתגובתך\b|\bהתגובה\sשלך\b|आपकी\sटिप्पणी|\bkomentar\sanda\b|[您你]的(?:评论|評論|留言)"
)


RULES = [
    Line(
        id="comments/rules-de",
        reason="It says which comments the site removes.",
        language="de",
        pattern=r"(?:(?:bitte )?beachten sie,? dass )?die redaktion\b[^.!?]{0,100}\b(?:kommentare"
        r"|beiträge)\b[^.!?]{0,60}"
        r"\b(?:entfern\w+|lösch\w+|kürz\w+|freizuschalten|sperr\w+)\b[^.!?]{0,60}[.!]?",
        words="redaktion",
        where=("tail",),
        longest=260,
        removes=[
            f"{_ARTICLE}\n\n⟦Beachten Sie, dass die Redaktion beleidigende Kommentare entfernen kann und wird.⟧",
            f"{_ARTICLE}\n\n⟦Die Redaktion behält sich vor, Kommentare zu kürzen oder zu löschen.⟧",
        ],
        keeps=[
            "Die Redaktion hat gestern hundert Kommentare gelesen.",
            "Die Redaktion schreibt ihre Beiträge jeden Abend neu.",
        ],
    ),
    Line(
        id="comments/yours",
        reason="It tells readers what happens to their comments.",
        pattern=rf"(?=.*(?:{_YOURS}))(?-i:[\p{{Lu}}\p{{Lo}}])[^:;\"“”„«»「」（(]{{8,110}}",
        # A letter says what the comment was about.
        unless=r".*\b(?:comments?\s(?:on|about|regarding)|kommentare?\s(?:zu[rm]?|über)|commentaires?\ssur"
        r"|comentarios?\ssobre)\b",
        words=_YOUR_COMMENT,
        where=("tail",),
        longest=120,
        removes=[
            f"{_ARTICLE}\n\n⟦Your comment was sent and will show up soon.⟧",
            f"{_ARTICLE}\n\n⟦Ihr Kommentar ist eingegangen und wird gelesen.⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nHis comment was short: “Your comment is noted.”",
            f"{_ARTICLE}\n\nThank you for your comment on the wall.",
            f"Your comment was read aloud, says the letter.\n\n{_ARTICLE}",
        ],
    ),
]
