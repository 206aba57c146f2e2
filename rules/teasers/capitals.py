"""Announced headlines that are told by how they are set: in capitals, after an arrow, in brackets.

Not cruft: a line of the article that is set so for emphasis. In long guides they stay (`longest_text`).
"""

from cleaner.rule import LONG_TEXT, Inline, Line

RULES = [
    Line(
        id="teasers/capitals",
        reason="It announces another article of the site in the middle of this one.",
        pattern=(
            r"[\W_]{0,3}(?-i:READ MORE|READ ALSO|ALSO READ|LEIA (?:MAIS|TAMBÉM)|VEJA (?:MAIS|TAMBÉM)|SAIBA MAIS|LEE MÁS"
            r"|LEA MÁS|LEER MÁS|LE[AE] TAMBIÉN|[LT]E PUEDE INTERESAR|À LIRE|LIRE AUSSI|LEGGI ANCHE"
            r"|LEES OOK|LÄS OCKSÅ|LÆS OGSÅ|LES OGSÅ|LUE MYÖS|CZYTAJ (?:TEŻ|TAKŻE|RÓWNIEŻ|WIĘCEJ)"
            r"|ZOBACZ (?:TEŻ|TAKŻE|RÓWNIEŻ)|ČTĚTE TAKÉ|BACA JUGA|XEM THÊM"
            r"|ЧИТАЙТЕ ТАКЖЕ|ЧИТАЙТЕ ТАКОЖ)"
            r"\s++(?=[\W_]{0,2}(?-i:[\p{Lu}\p{N}][^\p{Lu}]))(?:\S++\s++){2,}\S*+(?<![.,;:])"
        ),
        words=(
            "read leia veja saiba lee lea leer interesar lire leggi lees las laes les lue czytaj zobacz ctete baca"
            " xem читайте"
        ),
        longest=140,
        longest_text=LONG_TEXT,
        removes=[
            "⟦LEIA MAIS Dez portos que valem a viagem⟧",
            "⟦READ MORE Ten harbours worth a detour⟧",
        ],
        keeps=["READ MORE BOOKS", "SAIBA MAIS sobre o porto em nosso arquivo."],
    ),
    Line(
        id="teasers/pointed",
        reason="It announces another article of the site in the middle of this one.",
        pattern=(
            r"[»➡→►▶👉\uFE0F]++\s?(?:learn more|find out more|discover more|explore more|check out|read|watch|more)"
            r"\s?[:|]\s?(?=\W{0,2}(?-i:[\p{Lu}\p{N}]))(?:\S++\s++){3,}\S*+(?<![.:])"
        ),
        words="learn find discover explore check read watch more",
        language="en",
        longest=150,
        longest_text=LONG_TEXT,
        removes=["⟦» Learn More: How the Harbour Got Its Name⟧", "⟦👉 Watch: Why the ferry no longer runs⟧"],
        keeps=["Learn more: how the harbour got its name", "» More: two lamps and a cable."],
    ),
    Line(
        id="teasers/framed-label",
        reason="It announces another article of the site in the middle of this one.",
        pattern=(
            r"[■□◆◇●○▶►▷★☆※→➡・\s]*+[【\[〔<＜《〈「(（]\s?"
            r"(?:あわせて読みたい|合わせて読みたい|併せて読みたい|関連(?:記事|ニュース|リンク)?|こちらもおすすめ|おすすめ記事"
            r"|前回の記事|次の記事|관련 ?(?:기사|글|뉴스)|함께 ?(?:보기|읽기)|추천 ?기사"
            r"|相关(?:阅读|报道|新闻|链接|文章)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|相關(?:閱讀|報導|報道|新聞|連結|文章)|更多新聞|更多新闻|看更多|同場加映)"
            r"\s?[】\]〕>＞》〉」)）]\s?[:：]?\s?\S.{3,120}+"
            r"|[■□◆◇●○▶►▷★☆※→➡]\s?(?:関連記事|관련 ?기사|相关阅读|相關新聞|延伸閱讀|延伸阅读)\s++\S.{3,120}+"
            r"|\[\s?(?:read|watch|listen|related)(?: more| also)?\s?[:|]\s?[^\[\]]{10,140}+\]"
        ),
        words=(
            "read watch listen related あわせて 合わせて 併せて 関連 こちら おすすめ 前回 次の 관련 관련기사 관련글 "
            "관련뉴스 함께 함께보기 추천 추천기사 相关 延伸 推荐 推薦 相關 更多 看更 同場"
        ),
        longest=140,
        removes=[
            "⟦【関連記事】訪ねたい港十選⟧",
            "⟦[관련기사] 다시 가 보고 싶은 항구 열 곳⟧",
            "⟦▶ 관련기사 다시 가 보고 싶은 항구⟧",
        ],
        keeps=["【港の記事】の数は十を超えた。", "関連記事の数は十を超えた。"],
    ),
    Inline(
        id="teasers/bracketed",
        reason="It announces another article of the site at a paragraph's end.",
        pattern=(
            r"[\[(【（]\s?(?:read (?:more|also|next)|also read|related (?:article|story|post|news|reading)s?|must read"
            r"|lesen sie (?:auch|mehr|dazu)|mehr zum thema|(?:à )?lire (?:aussi|également)|le[ae] también|leer más"
            r"|le puede interesar|te puede interesar|puede leer|le recomendamos|leia (?:também|mais)|veja também"
            r"|leggi anche|lees ook|läs också|læs også|les også|(?:czytaj|zobacz) (?:też|także|również)|čtěte také"
            r"|citește și|διαβάστε (?:επίσης|ακόμα)|читайте (?:также|також)|[إا]قرأ [أا]يض[اًا]+|baca juga"
            r"|(?:ये|यह|इसे) भी पढ़ें|xem thêm|相关阅读|延伸閱讀|関連記事|관련기사)"
            r"\s?[:：]\s?[^\[\]()【】（）]{6,160}[\])】）]\.?"
        ),
        words=(
            "read related must lesen mehr lire tambien leer interesar recomendamos leia veja anche ook ocksa ogsa "
            "czytaj zobacz ctete citeste διαβαστε читайте ایضا juga भी xem 相关 延伸 関連 관련기사"
        ),
        at="end",
        longest=200,
        removes=[
            "The harbour closed in 2001. ⟦(Read also: Why the ferry no longer runs)⟧",
            "El puerto cerró en 2001. ⟦(Lea también: El puerto que nadie quería)⟧",
        ],
        keeps=[
            "The harbour closed in 2001 (read more about this in the chapter on ferries).",
            "Three laws apply (related: the ban on swimming).",
        ],
    ),
]
