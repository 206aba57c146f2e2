"""Headings over what readers wrote below the article, or are asked to write: everything below them is comments.

Not cruft: a chapter that is called "Comments", an article that asks its readers to comment in a sentence, and a forum
thread. There the posts are the text: nothing goes that does not stand below 600 characters of article.
"""

from cleaner.rule import Block

# What stands above the comments and nowhere else. Everything below is comments, if dates, names or buttons say so too.
SECTIONS = {
    "en": """
        # reader comments
        # user comments
        # comments so far
        # comments so far on *
        # comment so far
        # comments add yours
        # comments leave a comment
        # comments leave a reply
        # comments add your own
        # comments post a comment
        # trackbacks
        # pingbacks
        # comments, # pingbacks
        # comments sort by oldest
        # comments sort by newest
        discussion about this post
        discussion about this video
        discussion about this episode
        discussion about this podcast
        reader interactions
        reader comments
        readers comments
        readers' comments
        reader's comments
        user comments
        users' comments
        visitor comments
        comments from readers
        comments from our readers
        inline feedbacks
        comments section
        comment section
        comments navigation
        comment navigation
        comments feed
        comments list
        comments thread
        comments on this article
        comments on this post
        comments on this story
        comments on this entry
        comments about this article
        comments for this article
        comments for this post
        article comments
        blog comments
        all comments
        all comments #
        top comments
        top comments #
        featured comments
        trackbacks/pingbacks
        trackbacks & pingbacks
        trackbacks and pingbacks
        most voted newest oldest
        newest most voted
        oldest newest most voted
        newest oldest most voted
    """,
    "de": """
        # leserkommentare
        # leserkommentar
        leserkommentare
        leser-kommentare
        nutzerkommentare
        kommentare der leser
        kommentare zu diesem artikel
        kommentare zum artikel
        kommentare zum beitrag
        alle kommentare
        alle kommentare #
        top-kommentare
        beste kommentare
        leserdiskussion
        leser-interaktionen
    """,
    "fr": """
        commentaires des lecteurs
        les commentaires des lecteurs
        réactions des lecteurs
        commentaires sur cet article
        tous les commentaires
        tous les commentaires #
        interactions du lecteur
    """,
    "es": """
        comentarios de los lectores
        comentarios de lectores
        comentarios de los usuarios
        comentarios de este artículo
        todos los comentarios
        todos los comentarios #
        interacciones con los lectores
    """,
    "pt": """
        comentários dos leitores
        comentários dos usuários
        todos os comentários
        todos os comentários #
        interações do leitor
    """,
    "it": """
        commenti dei lettori
        i commenti dei lettori
        tutti i commenti
        tutti i commenti #
        interazioni del lettore
    """,
    "nl": """
        lezersreacties
        reacties van lezers
        reacties op dit artikel
        alle reacties
        alle reacties #
    """,
    "sv": """
        läsarkommentarer
        kommentarer till artikeln
        alla kommentarer
    """,
    "da": """
        alle kommentarer
        kommentarer til artiklen
    """,
    "nb": """
        kommentarer til artikkelen
    """,
    "fi": """
        lukijoiden kommentit
        kaikki kommentit
    """,
    "pl": """
        komentarze czytelników
        komentarze do artykułu
        wszystkie komentarze
    """,
    "cs": """
        komentáře čtenářů
        diskuse k článku
        diskuze k článku
        všechny komentáře
    """,
    "hu": """
        hozzászólások a cikkhez
        olvasói hozzászólások
        minden hozzászólás
        összes hozzászólás
    """,
    "ro": """
        comentariile cititorilor
        toate comentariile
    """,
    "el": """
        σχόλια αναγνωστών
        όλα τα σχόλια
    """,
    "tr": """
        okur yorumları
        okuyucu yorumları
        tüm yorumlar
    """,
    "ru": """
        комментарии читателей
        комментарии к статье
        все комментарии
        обсуждение статьи
    """,
    "uk": """
        коментарі читачів
        усі коментарі
        всі коментарі
    """,
    "ar": """
        تعليقات القراء
        جميع التعليقات
        كل التعليقات
    """,
    "fa": """
        نظرات کاربران
        دیدگاه کاربران
        نظرات خوانندگان
        همه نظرات
    """,
    "he": """
        תגובות הגולשים
        תגובות גולשים
        כל התגובות
    """,
    "hi": """
        पाठकों की टिप्पणियां
    """,
    "id": """
        komentar pembaca
        semua komentar
    """,
    "vi": """
        bình luận của bạn đọc
        ý kiến bạn đọc
        ý kiến độc giả
        tất cả bình luận
    """,
    "zh": """
        网友评论
        读者评论
        全部评论
        最新评论
        热门评论
        精彩评论
        评论列表
        網友留言
        網友評論
        讀者留言
        讀者回應
        全部留言
        最新留言
        熱門留言
    """,
    "ja": """
        コメント一覧
        読者のコメント
        みんなのコメント
        すべてのコメント
    """,
    "ko": """
        댓글 목록
        전체 댓글
        독자 의견
        독자의견
    """,
}

# What stands above the form, below the comments or above them; inside an article it may be a button.
INVITATIONS = {
    "en": """
        leave a reply
        leave a reply to *
        join the discussion #
        conversation # comments
    """,
    "de": """
        schreibe einen kommentar
        hinterlasse eine antwort
        hinterlasse einen kommentar
        einen kommentar schreiben
        einen kommentar verfassen
    """,
    "fr": """
        laisser un commentaire
        laissez un commentaire
        laisser une réponse
        laissez une réponse
    """,
    "es": """
        deja un comentario
        deja una respuesta
        dejar una respuesta
    """,
    "pt": """
        deixe um comentário
        deixe uma resposta
        deixar um comentário
        deixar uma resposta
    """,
    "it": """
        lascia un commento
        lascia una risposta
    """,
    "nl": """
        # opmerking
        # opmerkingen
        geef een reactie
        laat een reactie achter
    """,
    "sv": """
        lämna ett svar
        lämna en kommentar
    """,
    "da": """
        skriv et svar
        efterlad en kommentar
        læg en kommentar
    """,
    "nb": """
        legg igjen et svar
        legg igjen en kommentar
    """,
    "fi": """
        jätä kommentti
        jätä vastaus
    """,
    "pl": """
        dodaj komentarz
        twój komentarz może być pierwszy
        zostaw odpowiedź
    """,
    "cs": """
        napsat komentář
    """,
    "hu": """
        # megjegyzés
        vélemény, hozzászólás?
    """,
    "ro": """
        lasă un răspuns
        lasă un comentariu
        lasă un comentariu anulează răspunsul
        lăsați un comentariu
    """,
    "el": """
        αφήστε μια απάντηση
        αφήστε ένα σχόλιο
    """,
    "tr": """
        bir cevap yazın
        bir yanıt yazın
        yorum yapın
    """,
    "ru": """
        ваш комментарий может быть первым
        добавить комментарий
        добавьте комментарий
    """,
    "uk": """
        залишити коментар
        залишити відповідь
        ваш коментар може бути першим
        твій коментар може бути першим
    """,
    "ar": """
        أضف تعليق
        أضف تعليقا
        اترك تعليقا
        اترك تعليق
        اترك ردا
        اترك رد
        تعليقات الفيسبوك
    """,
    "fa": """
        دیدگاهتان را بنویسید
        دیدگاه خود را بنویسید
    """,
    "he": """
        כתיבת תגובה
        השאר תגובה
        השאירו תגובה
        השארת תגובה
    """,
    "hi": """
        एक टिप्पणी छोड़ें
        टिप्पणी छोड़ें
        एक उत्तर छोड़ दें
        प्रातिक्रिया दे
        एक टिप्पणी भेजें
        # टिप्पणियां
    """,
    "id": """
        tinggalkan balasan
        tinggalkan komentar
    """,
    "vi": """
        để lại một bình luận
        để lại bình luận
        để lại một phản hồi
        để lại phản hồi
        gửi phản hồi
        # nhận xét
    """,
    "zh": """
        发表评论
        发表回复
        发表您的评论
        发表我的评论
        發表迴響
        發表評論
        發表留言
        發佈留言
        發表回覆
        發佈回覆
        # 则留言
        # 條評論
    """,
    "ja": """
        コメントをどうぞ
        コメントを残す
    """,
    "ko": """
        댓글 남기기
        답글 남기기
        여러분의 의견을 남겨주세요
        여러분의 의견을 남겨 주세요
    """,
}

# Headings of a list of what readers wrote last, on any of the site's pages.
RECENT = {
    "en": """
        recent comments
        latest comments
        recent comments from readers
        latest discussion
        recent discussion
    """,
    "de": """
        neueste kommentare
        letzte kommentare
        aktuelle kommentare
        die neuesten kommentare
        die letzten kommentare
        neue kommentare
    """,
    "fr": """
        commentaires récents
        derniers commentaires
        les derniers commentaires
    """,
    "es": """
        comentarios recientes
        últimos comentarios
        los últimos comentarios
    """,
    "pt": """
        comentários recentes
        últimos comentários
    """,
    "it": """
        commenti recenti
        ultimi commenti
        gli ultimi commenti
    """,
    "nl": """
        recente reacties
        laatste reacties
        nieuwste reacties
    """,
    "sv": """
        senaste kommentarer
        senaste kommentarerna
        nya kommentarer
    """,
    "da": """
        seneste kommentarer
        nyeste kommentarer
    """,
    "nb": """
        siste kommentarer
        nye kommentarer
        nyeste kommentarer
    """,
    "fi": """
        viimeisimmät kommentit
        uusimmat kommentit
        viimeiset kommentit
    """,
    "pl": """
        najnowsze komentarze
        ostatnie komentarze
    """,
    "cs": """
        nejnovější komentáře
        poslední komentáře
    """,
    "hu": """
        legutóbbi hozzászólások
        legfrissebb hozzászólások
        friss hozzászólások
    """,
    "ro": """
        comentarii recente
        ultimele comentarii
    """,
    "el": """
        πρόσφατα σχόλια
        τελευταία σχόλια
    """,
    "tr": """
        son yorumlar
        en son yorumlar
    """,
    "ru": """
        свежие комментарии
        последние комментарии
        новые комментарии
    """,
    "uk": """
        останні коментарі
        недавні коментарі
        свіжі коментарі
    """,
    "ar": """
        أحدث التعليقات
        آخر التعليقات
    """,
    "fa": """
        آخرین دیدگاه‌ها
        آخرین نظرات
        دیدگاه‌های اخیر
    """,
    "he": """
        תגובות אחרונות
        תגובות חדשות
    """,
    "hi": """
        हाल की टिप्पणियाँ
        हालिया टिप्पणियाँ
        नवीनतम टिप्पणियाँ
    """,
    "id": """
        komentar terbaru
        komentar terkini
    """,
    "vi": """
        bình luận gần đây
        bình luận mới nhất
        phản hồi gần đây
    """,
    "zh": """
        近期评论
        最近评论
        近期評論
        近期留言
        最新評論
        近期迴響
    """,
    "ja": """
        最近のコメント
        最新コメント
        新着コメント
    """,
    "ko": """
        최근 댓글
        최신 댓글
        새 댓글
    """,
}


_ARTICLE = (
    "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council paid "
    "for a new engine and for the repair of the pier, and the shipyard finished a month early.\n\n"
    "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but the "
    "ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.\n\n"
    "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel free, "
    "and so do bicycles, which the council had wanted to charge for. The last boat leaves the island at nine."
)

_MORE = (
    "The yard in the bay built the boat in nine months, which is a month less than anybody had thought possible.\n\n"
    "Her engine runs on the oil that the island's own mill presses, and the captain says that it smells of chips.\n\n"
    "She is to carry sixty people and six cars, and in August she is to sail at night as well, if the moon allows it."
)

_LAST = "\n\n".join(f"On day {n} of her trials the boat went out in the rain, and came home dry." for n in range(30))


RULES = [
    Block(
        id="comments/section",
        reason="From here on readers speak, not the article.",
        openers=SECTIONS,
        items="comments",
        most=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦Reader Interactions\n\nComments\n\nJonas says\n\nMarch 3, 2021 at 4:05 pm\n\n"
            "Good news for all of us over here, we had nearly given up hope by now.⟧",
            f"{_ARTICLE}\n\n⟦Discussion about this post⟧",
        ],
        keeps=[
            f"Discussion about this post\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nThe reader comments on this article were mostly kind.",
        ],
    ),
    Block(
        id="comments/invitation",
        reason="From here on readers speak, or are asked to.",
        openers=INVITATIONS,
        items="comments",
        most=100_000,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦Leave a Reply\n\nName *\n\nEmail *\n\nPost Comment⟧",
            f"{_ARTICLE}\n\n⟦Hinterlasse einen Kommentar\n\nName\n\nE-Mail⟧",
            f"{_ARTICLE}\n\nNobody was hurt.\n\n⟦Leave a Reply⟧",
        ],
        keeps=[
            f"Leave a reply to every letter, the mayor told her staff.\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nLeave a reply\n\n{_MORE}\n\n{_LAST}",
            "What to say to a gull:\n\nGood morning.\n\nLeave a reply",
        ],
    ),
    Block(
        id="comments/recent",
        reason="From here on stand the latest comments on any of the site's pages.",
        openers=RECENT,
        items="comments",
        most=100_000,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦Recent comments\n\nVera on The harbour's oldest crane\n\n3 May 2021\n\n"
            "I took that boat as a child, with my aunt, and we sat among the hens all the way to the island.\n\n"
            "Tom on Ten islands without a car\n\n2 May 2021⟧",
            f"{_ARTICLE}\n\n⟦Ultimi commenti⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nRecent comments\n\n{_MORE}",
            f"Recent comments\n\nVera on The harbour's oldest crane\n\n3 May 2021\n\n{_ARTICLE}",
        ],
    ),
]
