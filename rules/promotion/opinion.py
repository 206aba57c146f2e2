"""Small print around a text: whose opinion it is, and what it is not meant for.

Not cruft: what the article says of somebody's opinion or advice.
"""

from cleaner.rule import LONG_TEXT, Line, Phrases

_TEXT = r"(?:article|blog|post|page|site|website|content|information|material|materials|guide|statements?|publication)"
_NOTE = (
    r"(?:(?:(?:legal |medical |full |important )?disclaimer|please note|note|important)\s*+[:.–—-]\s*+"
    r"|(?:keep in mind|please be aware|please note|please remember) that )"
)
_NOT_OURS = (
    r"(?:do|does|are|is) not (?:necessarily )?(?:reflect|represent|those|that of|the views)"
    r"|(?:are|is|remain) (?:solely )?(?:my|their|his|her|the authors?[’']s?) own"
)
_NOT_ADVICE = (
    r"(?:not (?:be )?(?:construed|considered|intended|a substitute|constitute|meant|legal|medical|financial)\b"
    r"|(?:never|not) (?:ever )?be used as a substitute"
    r"|no substitute|(?:informational|educational|information) purposes|replace the advice)"
)

# Whose opinion a column or a letter is.
OPINIONS = {
    "en": """
        opinions are the author's own
        opinions expressed are solely those of the author
        the opinions expressed are those of the author
        the opinions expressed in this article are those of the author
        the views expressed are the author's own
        the views expressed are those of the author
        the views expressed in this article are the author's own
        the views expressed in this article are those of the author
        the views expressed in this column are those of the author
        this is an opinion column
        this is an opinion piece
        views expressed are personal
        views expressed in this article are those of the author
        views expressed are the author's own
    """,
    "de": """
        der beitrag gibt die meinung des autors wieder
        der beitrag gibt die meinung der autorin wieder
        der kommentar gibt die meinung des autors wieder
        die meinung des autors entspricht nicht zwingend der meinung der redaktion
        die meinung des autors muss nicht der meinung der redaktion entsprechen
        dies ist ein meinungsbeitrag
        namentlich gekennzeichnete beiträge geben nicht unbedingt die meinung der redaktion wieder
    """,
    "fr": """
        ce texte n'engage que son auteur
        ce texte n'engage que son autrice
        cet article n'engage que son auteur
        cette tribune n'engage que son auteur
        cette tribune n'engage que ses auteurs
        les opinions exprimées n'engagent que leur auteur
        les propos exprimés n'engagent que leur auteur
        les propos tenus n'engagent que leur auteur
    """,
    "es": """
        el contenido de este artículo es responsabilidad de su autor
        las opiniones expresadas en este artículo son responsabilidad de su autor
        las opiniones expresadas son de exclusiva responsabilidad del autor
        las opiniones expresadas son responsabilidad de su autor
        las opiniones vertidas en este artículo son responsabilidad de su autor
        los artículos de opinión son responsabilidad exclusiva de su autor
    """,
    "pt": """
        a opinião expressa neste artigo é de responsabilidade do autor
        as opiniões expressas neste artigo são de responsabilidade do autor
        este artigo não reflete necessariamente a opinião do jornal
        este texto não reflete necessariamente a opinião do jornal
        este texto reflete a opinião do autor
        o conteúdo deste artigo é de responsabilidade do autor
        os artigos assinados são de responsabilidade de seus autores
    """,
    "it": """
        gli articoli firmati impegnano solo l'autore
        il contenuto di questo articolo esprime il pensiero dell'autore
        le opinioni espresse in questo articolo sono dell'autore
        le opinioni espresse sono dell'autore
        le opinioni espresse sono personali dell'autore
    """,
    "nl": """
        de mening van de auteur is niet per se die van de redactie
        dit is een ingezonden brief
        dit is een opiniestuk
        dit opiniestuk verwoordt de mening van de auteur
        opiniestukken vertolken de mening van de auteur
    """,
    "sv": """
        det här är en debattartikel
        det här är en debattartikel. åsikterna i texten är skribentens egna
        det här är en debattartikel. åsikterna är skribentens egna
        det här är en insändare
        det här är en insändare. åsikterna i texten är skribentens egna
        det här är en ledare
        det här är en opinionstext
        detta är en debattartikel
        detta är en debattartikel. åsikterna som uttrycks är skribentens egna
        detta är en insändare. åsikterna som uttrycks är skribentens egna
        detta är en krönika. åsikterna är skribentens egna
        åsikterna i texten är skribentens egna
    """,
    "da": """
        dette er et debatindlæg
        dette er et debatindlæg og udtrykker alene skribentens holdning
        dette er et debatindlæg og udtryk for skribentens holdning
        dette er et synspunkt
        indlægget er udtryk for skribentens egen holdning
    """,
    "nb": """
        dette er et debattinnlegg
        dette er et debattinnlegg, skrevet av en ekstern bidragsyter
        dette er et debattinnlegg. innlegget gir uttrykk for skribentens holdning
        dette er en kommentar. kommentaren gir uttrykk for skribentens holdning
        dette er en meningsartikkel
        du leser nå en meningsartikkel. den uttrykker skribentens mening
        innlegget gir uttrykk for skribentens holdning
        meninger i teksten står for skribentens regning
    """,
    "fi": """
        kirjoitus on mielipide, joka edustaa kirjoittajan omia näkemyksiä
        kirjoituksen mielipiteet ovat kirjoittajan omia
        tämä on mielipidekirjoitus
        tämä on mielipideteksti
    """,
    "pl": """
        artykuł wyraża opinię autora
        opinie wyrażone w artykule są opiniami autora
        opinie wyrażone w tekście są opiniami autora
        poglądy autora nie muszą odzwierciedlać stanowiska redakcji
        tekst wyraża poglądy autora
    """,
    "cs": """
        názory autora se nemusí shodovat s názorem redakce
        názory autora se nemusí shodovat se stanoviskem redakce
        text vyjadřuje názory autora
    """,
    "hu": """
        a cikk a szerző véleményét tükrözi
        a cikkben megjelentek nem feltétlenül tükrözik a szerkesztőség véleményét
        a szerző véleménye nem feltétlenül egyezik a szerkesztőség véleményével
    """,
    "ro": """
        opiniile exprimate aparțin autorului
        opiniile exprimate în acest articol aparțin autorului
        opiniile exprimate nu reflectă neapărat poziția redacției
    """,
    "el": """
        οι απόψεις που εκφράζονται είναι του συγγραφέα
        οι απόψεις του άρθρου δεν συμπίπτουν απαραίτητα με αυτές της σύνταξης
        τα άρθρα εκφράζουν τις απόψεις των συγγραφέων τους
    """,
    "tr": """
        yazarın görüşleri kendisine aittir
        yazıdaki görüşler yazara aittir
        yazıda yer alan görüşler yazara aittir
        köşe yazılarının sorumluluğu yazarlarına aittir
    """,
    "ru": """
        мнение автора может не совпадать с мнением редакции
        мнение автора может не совпадать с позицией редакции
        мнение авторов может не совпадать с мнением редакции
        точка зрения автора может не совпадать с позицией редакции
    """,
    "uk": """
        думка автора може не збігатися з думкою редакції
        думка автора може не збігатися з позицією редакції
        точка зору автора може не збігатися з позицією редакції
    """,
    "ar": """
        الآراء الواردة في هذا المقال تعبر عن رأي كاتبها
        الآراء الواردة في هذا المقال لا تعكس بالضرورة السياسة التحريرية
        المقال يعبر عن رأي الكاتب
        المقال يعبر عن رأي كاتبه
        جميع المقالات المنشورة تعبر عن رأي أصحابها
    """,
    "fa": """
        انتشار این مطلب به معنی تایید محتوای آن نیست
        مسئولیت محتوای این مطلب بر عهده نویسنده است
    """,
    "he": """
        הדעות המובעות בטור הן של הכותב בלבד
        האמור בטור הוא על דעת הכותב בלבד
    """,
    "hi": """
        ये लेखक के निजी विचार हैं
        यह लेखक के निजी विचार हैं
        लेख में व्यक्त विचार लेखक के निजी हैं
    """,
    "id": """
        artikel ini adalah tanggung jawab penulis
        isi artikel menjadi tanggung jawab penulis
        tulisan ini adalah pendapat pribadi penulis
    """,
    "vi": """
        bài viết thể hiện quan điểm riêng của tác giả
        bài viết thể hiện văn phong và góc nhìn của tác giả
    """,
    "zh": """
        本文仅代表作者个人观点
        本文仅代表作者个人观点,不代表本站立场
        本文仅代表作者观点,不代表本站立场
        本文系作者个人观点
        以上言論不代表本媒體立場
        文章內容僅代表作者個人觀點
    """,
    "ja": """
        本記事は筆者個人の見解です
        この記事は筆者の個人的見解です
    """,
    "ko": """
        본 칼럼은 필자의 개인 의견입니다
        외부 필자의 기고는 본지의 편집 방향과 다를 수 있습니다
        본 기고는 본지 편집방향과 다를 수 있습니다
    """,
}


RULES = [
    Phrases(
        id="promotion/opinion",
        reason="It is small print on whose opinions these are.",
        phrases=OPINIONS,
        where=("head", "tail"),
        longest=200,
        longest_text=LONG_TEXT,
        removes=[
            "⟦This is an opinion piece.⟧\n\nThe kiln cools for two days.",
            "Ugnen svalnar i två dagar.\n\n⟦Det här är en debattartikel. Åsikterna i texten är skribentens egna.⟧",
            "Печь остывает два дня.\n\n⟦Мнение автора может не совпадать с мнением редакции.⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nThis is an opinion that few potters share, and he knows it.",
            "Мнение автора о печи не изменилось и через двадцать лет.",
        ],
    ),
    Line(
        id="promotion/views",
        reason="It is small print on whose opinions these are.",
        words="views opinions",
        where=("tail",),
        longest=500,
        longest_text=LONG_TEXT,
        language="en",
        pattern=rf"\W*+{_NOTE}?(?:all |any |the )?(?:the )?(?:views|opinions|thoughts)\b.{{0,120}}\b"
        rf"(?:{_NOT_OURS})\b.*",
        removes=[
            "The kiln cools for two days.\n\n⟦The views expressed in this article do not necessarily reflect ours.⟧",
            "The kiln cools for two days.\n\n⟦Disclaimer: All opinions are my own.⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nThe views from the tower do not reach the sea.",
            "The kiln cools for two days.\n\nOpinions on this differ, and not only among potters.",
        ],
    ),
    Line(
        id="promotion/views-de",
        reason="It is small print on whose opinions these are.",
        words="meinung meinungen ansicht ansichten beitrage inhalte gastbeitrage kommentare leserbriefe",
        where=("tail",),
        longest=400,
        language="de",
        pattern=r"\W*+(?:hinweis:? )?(?:die |alle )?(?:(?:hier |in diesem (?:beitrag|artikel) )?(?:geäußerten"
        r"|vertretenen) )?"
        r"(?:meinung(?:en)?|ansicht(?:en)?|gastbeiträge|gastkommentare|kommentare|leserbriefe|beiträge"
        r"|inhalte)\b[^.!?]{0,120}"
        r"\b(?:geben|gibt|spiegel\w*|entsprechen|entspricht|stellen|müssen)\b[^.!?]{0,80}\b(?:meinung(?:en)?"
        r"|ansicht(?:en)?"
        r"|einschätzung(?:en)?|auffassung(?:en)?)\b[^.!?]{0,60}\b(?:autor\w*|verfasser\w*|redaktion"
        r"|herausgeber\w*)\b.*",
        removes=[
            "The kiln cools.\n\n⟦Meinungen in Beiträgen entsprechen den persönlichen Einschätzungen der Autoren.⟧",
            "The kiln cools.\n\n⟦Gastbeiträge geben nicht unbedingt die Meinung der Redaktion wieder.⟧",
        ],
        keeps=[
            "The kiln cools.\n\nDie Meinungen über den Ofen gehen auseinander, auch in der Redaktion.",
            "The kiln cools.\n\nDie Beiträge der Mitglieder stellen den größten Teil.",
        ],
    ),
    Line(
        id="promotion/disclaimer",
        reason="It is small print on what the text is not meant for.",
        words="advice informational substitute construed disclaimer endorsement",
        where=("tail",),
        longest=1200,
        longest_text=LONG_TEXT,
        language="en",
        pattern=rf"\W*+{_NOTE}?(?=(?:all |any |no )?(?:the |this |these |our )?(?:\w+ ){{0,4}}?{_TEXT}(?: \w+){{0,3}} "
        rf"(?:on|in|of|is|are|was|were|provided|included|contained|does|do)\b)(?=.{{0,400}}{_NOT_ADVICE}).*",
        removes=[
            "The kiln cools for two days.\n\n⟦Disclaimer: The information on this site is for informational purposes "
            "only and should not be construed as legal or financial advice.⟧",
            "The kiln cools for two days.\n\n⟦This article is not intended as a substitute for professional advice.⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nThe court held that the advice was not meant to bind the builder.",
            "The kiln cools for two days.\n\nClay is no substitute for lime, and lime is none for clay.",
        ],
    ),
]
