"""What a user of the page profile would notice: the article stays, what stands around it goes, in any language."""

from __future__ import annotations

import pytest

from cleaner import Cleaner, clean
from cleaner.document import Document
from cleaner.line import PROSE_LENGTH
from cleaner.page import segment
from cleaner.page.beside import keep_beside
from cleaner.page.features import Page
from cleaner.page.segmentation import best_choice, weigh
from cleaner.rule import LONG_TEXT

MENU = "Home\nNews\nSport\nCulture\nWeather\nShop\nHelp\nLog in\n"
FOOTER = "About\nJobs\nPress\nPrivacy\nTerms\nCookie settings\nSitemap\nContact\n"
ARTICLE = (
    "The last ferry of the year\n\n"
    "On the first of November the harbour at Torvik falls silent, and the pilot who has steered the ferry for thirty "
    "years hangs his cap on a nail in the boathouse, where it will stay until the ice breaks in spring.\n\n"
    "He says that he does not miss the summer guests. In winter he mends nets, bakes bread for the neighbours and "
    "reads the logbooks of the men who held the wheel before him, some of whom wrote better than they sailed.\n\n"
    "What the logbooks say\n\n"
    "The oldest of them begins in the year of the great flood. Its pages tell of cattle on the car deck, of a wedding "
    "that was held between two shores because both priests claimed it, and of fog that lasted for nine days.\n\n"
    "This winter he has begun to copy them out by hand. The ink is fading, and nobody else on the island can read the "
    "old letters any more, he says, while the ferry rocks behind him in the dark water of the harbour.\n"
)
GERMAN = (
    "Start\nPolitik\nWirtschaft\nSport\nReise\nAbo\nAnmelden\n\n"
    "Der Garten hinter dem Bahnhof\n\n"
    "Seit dem Frühjahr wachsen zwischen den stillgelegten Gleisen Tomaten, Bohnen und Sonnenblumen, und wer am Abend "
    "vorbeikommt, der findet immer jemanden, der gerade gießt, erntet oder einfach auf der Bank sitzt und redet.\n\n"
    "Angefangen hat es mit drei Kisten Erde, die eine Lehrerin aus der Nachbarschaft auf einem Handwagen brachte. "
    "Heute sind es vierzig Beete, und auf der Liste der Wartenden stehen mehr Namen, als der Garten Beete hat.\n\n"
    "Die Bahn duldet den Garten, solange sie die Fläche nicht braucht. Im nächsten Jahr will sie entscheiden, ob hier "
    "wieder Züge fahren, und bis dahin, sagt die Lehrerin, wird jeden Tag gegossen.\n\n"
    "Impressum\nDatenschutz\nKontakt\nKarriere\nMediadaten\nHilfe\n"
)
HEBREW = (
    "ראשי\nחדשות\nספורט\nתרבות\nכלכלה\nהתחברות\n\n"
    "הספרייה הקטנה שעל הגבעה\n\n"
    "בכל בוקר, עוד לפני שנפתחות החנויות ברחוב הראשי, עולה הספרן הזקן במדרגות אל הבניין הלבן, פותח את התריסים ומסדר על "
    "השולחן את הספרים שהוחזרו בלילה דרך החריץ שבדלת.\n\n"
    "הוא מכיר את כל הקוראים בשמם, והוא זוכר מה קרא כל אחד מהם בחורף שעבר. כשילד נכנס בפעם הראשונה, הוא שואל אותו רק "
    "שאלה אחת, ולפי התשובה הוא בוחר בשבילו ספר מן המדף התחתון.\n\n"
    "בשנה הבאה אמורה הספרייה לעבור לבניין חדש במרכז העיר, אבל הספרן אומר שהוא יישאר על הגבעה, כי הספרים כבר התרגלו "
    "לאור הזה, וגם הוא התרגל אליו.\n\n"
    "אודות\nפרטיות\nתנאי שימוש\nצור קשר\nדרושים\n"
)
JAPANESE = (
    "ホーム\nニュース\n天気\nスポーツ\n料理\nログイン\n\n"
    "山の上の小さな郵便局\n\n"
    "朝六時になると、局長は一人で雪をかき、古い扉を開けて、前の晩に届いた手紙を棚に並べる。冬のあいだ、村へ上がってくる車は一日に一台しかない。\n\n"
    "手紙を待つ人はもう多くないが、局長は毎朝すべての家の前を通る。返事がなくても、煙突から煙が上がっていれば、それで安心して次の家へ歩いていくのだという。\n\n"
    "来年の春、この郵便局は閉じられることが決まっている。それでも局長は新しい切手を注文した。最後の日に、村の人たちが自分あての手紙を出せるように、と笑いながら話した。\n\n"
    "会社概要\n利用規約\n採用情報\nお問い合わせ\nサイトマップ\n"
)
PAGES = {"English": MENU + "\n" + ARTICLE + "\n" + FOOTER, "German": GERMAN, "Hebrew": HEBREW, "Japanese": JAPANESE}


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return PAGES[request.param]


def kept(text: str) -> list[str]:
    document = Document(text)
    gone = {n for region in segment(document, {}, {}).regions for n in range(region.first, region.last + 1)}
    return [line for number, line in enumerate(document.lines) if line.strip() and number not in gone]


def blocks(text: str) -> list[str]:
    return [block for block in text.strip().split("\n\n") if block]


@pytest.mark.parametrize("language", PAGES)
def test_the_article_stays_and_the_rest_goes(language: str) -> None:
    menu, *article, footer = blocks(PAGES[language])
    left = kept(PAGES[language])
    assert [line for line in article if line not in left] == []
    assert [line for line in (*menu.split("\n"), *footer.split("\n")) if line in left] == []


@pytest.mark.parametrize("language", PAGES)
def test_an_article_alone_stays_whole(language: str) -> None:
    _, *article, _ = blocks(PAGES[language])
    assert segment(Document("\n\n".join(article)), {}, {}).regions == ()


def test_regions_are_named_and_explained() -> None:
    regions = segment(Document(PAGES["English"]), {}, {}).regions
    assert [region.kind for region in regions] == ["above", "below"]
    assert all(region.evidence for region in regions)


@pytest.mark.parametrize(
    ("page", "headline", "site"),
    [
        (PAGES["English"].replace("The last ferry of the year", "Sea fog"), "Sea fog", " | The Torvik Log"),
        (JAPANESE, "山の上の小さな郵便局", "｜山の便り"),
    ],
)
def test_the_headline_that_a_page_title_begins_with_stays(page: str, headline: str, site: str) -> None:
    menu = blocks(page)[0]
    text = f"{headline}{site}\n" + page.replace(f"\n{headline}\n", f"\n{headline}\n\n{menu}\n{menu}\n{menu}\n", 1)
    left = kept(text)
    assert left[0] == headline
    assert len(left) <= len(kept(page)) + 2


@pytest.mark.parametrize("language", PAGES)
def test_a_headline_stays_above_names_and_dates(language: str) -> None:
    menu, headline, *article, footer = blocks(PAGES[language])
    between = ["M. Okello", "2024-11-03", "2", "Print", "Aa", "7 min", "X", "—", "+1", "1/9"]
    text = "\n\n".join([menu, headline, "\n".join(between), *article, footer]) + "\n"
    assert headline in kept(text)


def test_short_lines_between_paragraphs_stay() -> None:
    box = "Top stories\n\nThe gulls are late\n\nStorm over the sound"
    text = MENU + "\n" + ARTICLE.replace("What the logbooks say", box) + "\n" + FOOTER
    assert [line for line in box.split("\n") if line and line not in kept(text)] == []


def test_the_profile_cleans_restores_and_repeats(page: str) -> None:
    result = clean(page, profile="page")
    gone = {line for removal in result.removals for line in removal.text.split("\n") if line}
    menu, *_, footer = blocks(page)
    assert gone >= {*menu.split("\n"), *footer.split("\n")}
    assert all(removal.evidence for removal in result.removals)
    assert result.restore() == page
    assert clean(result.text, profile="page").text == result.text


def test_a_line_that_a_rule_knows_by_its_words_goes_for_that_reason() -> None:
    result = clean(MENU + "\n" + ARTICLE + "\nLantern Row 4\n\nBack to top\n", profile="page")
    reasons = {line: removal.rule for removal in result.removals for line in removal.text.split("\n")}
    assert reasons["Back to top"] == "navigation/top"
    assert reasons["Sport"] == "page/above"
    assert reasons["Lantern Row 4"] == "page/below"


def test_the_profile_leaves_a_page_without_an_article_whole() -> None:
    text = "".join(f"Headline number {n} of the day\n3 hours ago\n" for n in range(40))
    result = clean(text, profile="page")
    assert (result.text, result.removals) == (text, ())
    assert "no article" in result.withheld


EXCERPTS = [
    "The pilot who has steered the ferry for thirty years hangs up his cap, and the island wonders who will take over",
    "Forty beds of beans and sunflowers grow between the old tracks, and the waiting list is longer than the garden",
    "Fog lay over the sound for nine days in November, longer than anyone at the weather station can remember it",
    "The library on the hill is to move into the town next year, but its keeper says that the books like the light",
    "A wedding was held between two shores because both of the priests had claimed it, the oldest of the logbooks says",
    "The post office above the village closes in spring, and its last clerk has ordered new stamps all the same",
]
INDEX = (
    MENU
    + "".join(f"\nStory {n}\n\n{n} May\n\n{text} ...\n\nContinue\n" for n, text in enumerate(EXCERPTS, 1))
    + "\n"
    + FOOTER
)


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"Headline number {n} of the day\n3 hours ago\n" for n in range(40)),
        "".join(f"Lamp {n}\n${n}9.90\nAdd to basket\n" for n in range(30)),
        INDEX,
    ],
    ids=["index of headlines", "product grid", "index of excerpts"],
)
def test_a_page_without_an_article_is_left_whole_with_a_note(text: str) -> None:
    found = segment(Document(text), {}, {})
    assert found.regions == ()
    assert found.withheld


@pytest.mark.parametrize(
    "section",
    [
        "References\n\nHolm, A. (1931). The winter ferries. Torvik.\nRoe, T. (1950). Fog on the sound. Corley.\n",
        "Correction: an earlier version named the wrong year of the flood.\n",
        "Ingredients\n\n200 g rye flour\n1 tsp caraway\n2 eggs\n",
    ],
)
def test_a_section_of_its_own_below_the_article_stays(section: str) -> None:
    assert clean(MENU + "\n" + ARTICLE + "\n" + section + "\n" + FOOTER, profile="page").text.endswith(section)


def test_a_table_between_paragraphs_stays() -> None:
    rows = "\n".join(
        f"{month}\t{figure}"
        for month, figure in zip(["January", "February", "March", "April"], (81, 62, 70, 44), strict=True)
    )
    text = MENU + "\n" + ARTICLE.replace("What the logbooks say", f"Rain at the harbour\n\n{rows}") + "\n" + FOOTER
    assert [row for row in rows.split("\n") if row not in kept(text)] == []


BOX = (
    "Share\nSave\nPrint\nMost read\nFog on the sound\nA new pier\nThe gulls are late\nMost read\nNews\nSport\nWeather\n"
    "Share\nSave\nPrint"
)
BIOGRAPHY = (
    "About the author\n\nMarit Skaar is a freelance writer and has covered the coast since 2009. She lives on Hitra."
)


def test_a_box_of_links_between_paragraphs_goes_and_says_why() -> None:
    text = MENU + "\n" + ARTICLE.replace("What the logbooks say", BOX) + "\n" + FOOTER
    result = clean(text, profile="page")
    article = [line for line in blocks(ARTICLE) if line != "What the logbooks say"]
    assert [line for line in article if line not in result.text] == []
    assert [line for line in BOX.split("\n") if line in result.text.split("\n")] == []
    between = [region for region in segment(Document(text), {}, {}).regions if region.kind == "between"]
    assert between
    assert all(region.evidence for region in between)


POLICY = (
    "Privacy policy\n\n"
    "This policy explains what the sailing school does with the names and addresses of its pupils and their parents, "
    "and with what the visitors of its pages leave behind there.\n\n"
    "Who we are\n\n"
    "The school has belonged to the town since the harbour was dredged, and its office is in the old net shed on the "
    "quay, where somebody can be asked on any day of the week but Monday.\n\n"
    "What we ask for\n\n"
    "Whoever books a course gives us a name, an age and somebody to call when the wind turns. We keep these on paper "
    "until the end of the season, and then the pupils themselves burn them on the beach.\n\n"
    "Cookies\n\n"
    "We use cookies to remember your language and to keep you logged in.\n\n"
    "You can change your cookie settings at any time.\n\n"
    "Newsletter\n\n"
    "The letter goes out four times a year, and whoever wants it gives us an address, which we keep on a list of its "
    "own until we are told that the letter is no longer wanted.\n\n"
    "You can unsubscribe at any time.\n\n"
    "Your rights\n\n"
    "You may ask us for a copy of all that we keep about you, have it corrected, or have it deleted, and we answer "
    "within a month, by letter or by telephone, whichever you prefer.\n"
)


def test_a_policy_is_an_article_of_its_own() -> None:
    left = clean(f"{MENU}\n{POLICY}\n{FOOTER}", profile="page").text
    assert left.strip() == POLICY.strip()


def test_a_link_to_the_policy_in_a_menu_makes_no_policy() -> None:
    notice = "We use cookies to improve your experience."
    text = f"Privacy policy\n{MENU}\n{notice}\n\n{ARTICLE}\n{FOOTER}"
    assert notice not in clean(text, profile="page").text


TASKS = "Your tasks\n\nMending nets\nBaking bread\nFeeding gulls\n\nYour profile\n\nA steady hand\nGood knees"
TIPS = "1. He reads the barometer and the sky.\n\n2. He counts the ropes\n\n3. He feeds the cat\n\n4. He waits"
SPOKEN = "“Name?” asks the clerk.\n\n“Eik.”\n\n“Email?”\n\n“None.”\n\n“Search.”\n\nThe clerk closes the book."
STANZA = (
    "He sings a song that nobody else knows:\n\n"
    "Come down to the water and listen to the bell\nThe wind is in the wires\nThe lamp is lit\nThe nets are dry\n"
)


@pytest.mark.parametrize(
    "article",
    [
        f"{ARTICLE}\nNobody answers.\n",
        f"{ARTICLE}\n{STANZA}",
        f"{ARTICLE}\n{TIPS}\n",
        f"{ARTICLE}\n{SPOKEN}\n",
        ARTICLE.replace("What the logbooks say", TASKS),
        ARTICLE.replace("What the logbooks say", SPOKEN),
    ],
)
def test_lists_verse_and_speech_stay_and_so_does_a_short_last_sentence(article: str) -> None:
    left = clean(f"{MENU}\n{article}\n{FOOTER}", profile="page").text
    assert left.strip() == article.strip()


def test_a_last_sentence_stays_below_a_teaser() -> None:
    teaser, last = "Read more: The pilot's logbooks", "The ferry costs four crowns."
    page = f"{MENU}\n{ARTICLE}\n{teaser}\n\n{last}\n\nYou may also like\n\nThe last smith of Torvik\n\n{FOOTER}"
    assert clean(page, profile="page").text.strip() == f"{ARTICLE}\n{last}"


def test_a_stanza_stays_whole() -> None:
    text = f"{ARTICLE}\nCome down\nThe wind is in the wires\nThe lamp is lit\n\nTorvik\n"
    page = Page(Document(text), {}, {})
    keeps = [True] * (page.count - 4) + [True, False, False, False]
    keep_beside(page, [0.0] * page.count, keeps)
    assert keeps == [True] * (page.count - 1) + [False]


def test_what_a_known_heading_opens_below_the_article_goes() -> None:
    text = MENU + "\n" + ARTICLE + "\n" + BIOGRAPHY + "\n\n" + FOOTER
    result = clean(text, profile="page")
    assert [line for line in blocks(ARTICLE) if line not in result.text] == []
    assert "freelance writer" not in result.text


RECIPE = (
    "Rye buns\n\nFor the dough\n\n500 g rye flour\n300 ml water, warm\n12 g salt\n1 cube of yeast\n\nFor the top\n\n"
    "2 spoons of oats\n1 egg\n\nBake for 40 minutes at 200 °C"
)
POEM = "\n".join(
    f"The {ship} is in,\nthe nets are dry,\nthe light goes round\nin an empty sky\n" for ship in ("boat", "pram")
)
CODE = "def knots(leagues, hours):\n    if not hours:\n        return None\n    return 3 * leagues / hours"
TABLE = "\n".join(
    f"{month}\t{n}\t{n * 3}" for n, month in enumerate(["January", "February", "March", "April", "May"], 60)
)


@pytest.mark.parametrize("text", [RECIPE, POEM, CODE, TABLE], ids=["recipe", "poem", "code", "table"])
def test_a_text_without_sentences_does_not_collapse(text: str) -> None:
    assert clean(text, profile="page").text == text


@pytest.mark.parametrize("text", [RECIPE, POEM, CODE, TABLE], ids=["recipe", "poem", "code", "table"])
def test_what_has_no_sentences_stays_in_an_article(text: str) -> None:
    whole = MENU + "\n" + ARTICLE.replace("What the logbooks say", text) + "\n" + FOOTER
    result = clean(whole, profile="page").text
    assert [line for line in text.split("\n") if line not in result] == []


NOTICE = (
    "We use cookies to improve your visit and to measure how our pages are used. You can change this at any time.\n\n"
    "Accept all\nSettings\n"
)
SHARE = "Share\nE-mail\nPrint\n"
MINUTES = (
    "Meeting of the harbour board\n\nPresent: Holm, Roe, Skaar\n\n"
    "1. The lamp on the pier\n\nIt has been dark since May.\n\nDecided: Roe mends it before the herring comes.\n\n"
    "2. Gulls\n\nHolm counted forty nests on the roof.\n\nDecided: nothing is done until they have flown.\n\n"
    "3. The bell\n\nIt hangs askew.\n\nDecided: Holm asks the smith.\n\n"
    "4. The crane\n\nIt groans.\n\nDecided: Skaar brings grease"
)
TALK = "At the customs house\n\n" + "\n\n".join(
    f"Clerk: {question}\n\nPilot: {answer}"
    for question, answer in (
        ("Your name, please.", "Eik."),
        ("You came from the north.", "With the ice, and with two goats."),
        ("The goats have no papers.", "They ate them at sea."),
        ("That will be four crowns then.", "For both of them"),
    )
)
DISH = (
    "Herring on rye\n\nServes four\n\n8 slices of rye bread\n4 herrings\n1 onion\n\nCut the onion into rings.\n\n"
    "Lay the herrings on the bread.\n\nPut the rings on top and press.\n\nEat it standing, with the window open."
)


@pytest.mark.parametrize("article", [MINUTES, TALK, DISH], ids=["minutes", "talk", "recipe"])
def test_an_article_of_short_lines_stays_whole_and_the_rest_goes(article: str) -> None:
    text = f"{NOTICE}\n{MENU}\n{article}\n\n{SHARE}\n{FOOTER}"
    assert clean(text, profile="page").text.strip() == article


@pytest.mark.parametrize("article", [MINUTES, TALK, DISH], ids=["minutes", "talk", "recipe"])
def test_an_article_of_short_lines_alone_stays_whole(article: str) -> None:
    assert clean(article, profile="page").text == article


PRAISE = "\n\n".join(
    [
        "“They mended our net in one night, and the boat was out again before the others had seen the damage.” Anna",
        "“A workshop as it should be: they say what it costs before they begin.” Tom, Skarnes",
        "“My grandfather bought his first net here, and I bought my last one here.” Vera, pilot",
    ]
)
SUMMARIES = "\n\n".join(
    [
        "The oldest crane\n\nWho still climbs it, and what is to be seen from up there.",
        "Ten islands without a car\n\nA week by boat and on foot, with a list of all beds.",
        "What the fog took\n\nThree ships, a bell and a wedding: a chronicle.",
    ]
)


@pytest.mark.parametrize("below", [PRAISE, SUMMARIES], ids=["praise", "summaries"])
def test_an_article_that_has_ended_does_not_come_back(below: str) -> None:
    article = "\n\n".join(blocks(ARTICLE)[:3]) + "\n"
    left = clean(f"{MENU}\n{article}\n{FOOTER}\n\n{below}\n\n{FOOTER}", profile="page").text
    assert left.strip() == article.strip()


def test_a_paragraph_between_two_boxes_stays() -> None:
    boxes = [
        "Related Articles\nThe oldest crane\nTen islands without a car\n"
        "Sign up for our newsletter\nEnter your email address\nSubscribe",
        "Share\nFacebook\nCopied!\nCopy link\nEmail\nPocket\nReddit",
    ]
    aside = [
        "Further north the herring has its own calendar. Whoever salts it before the first snow needs twelve barrels, "
        "and nobody on Skarnes has ever owned more than nine.",
        "Barrels are made in a shed behind the chapel, from oak that drifts ashore.",
    ]
    title, opening, *rest = blocks(ARTICLE)
    text = "\n\n".join([MENU, title, opening, boxes[0], *aside, boxes[1], *rest, FOOTER])
    assert blocks(clean(text, profile="page").text) == [title, opening, *aside, *rest]


def test_the_latest_comments_beside_a_menu_do_not_hide_the_article() -> None:
    lists = "\n".join(f"{place} {what}" for place in ("Island", "Harbour", "Ferry") for what in MENU.split())
    latest = "Recent comments\n\nVera on Ten islands without a car\n3 weeks ago\nI took that boat.\n\n"
    latest += "Tom on The oldest crane\n1 month ago\nSo did I, with my aunt.\n"
    article = ARTICLE.replace("\n\n", "\n\nLast updated on 3 May 2021\n\n", 1)
    result = clean(f"{MENU * 4}{lists}\n\n{lists}\n\n{latest}\n{article}\n{FOOTER}", profile="page")
    assert result.withheld == ""
    assert result.text.strip().endswith(article.strip())
    assert "I took that boat" not in result.text


TURNS = "\n\n".join(
    f"[10:{minute}] <{name}> {said}"
    for minute, name, said in [
        (41, "eik", "Is the ferry in yet, or is it still lying out there behind the island with its lights on?"),
        (43, "mona", "It came in with the fog an hour ago, and nobody saw it until the ramp hit the quay."),
        (44, "eik", "Then the post is here too, and I owe you the coffee that we spoke of."),
        (47, "mona", "With a bun"),
        (48, "eik", "Two buns"),
        (52, "mona", "Done"),
    ]
)


def test_the_last_turns_of_a_talk_stay() -> None:
    text = f"{MENU}\n{ARTICLE}\n{TURNS}\n\n{SHARE}\n{FOOTER}"
    assert clean(text, profile="page").text.strip() == f"{ARTICLE}\n{TURNS}"


def test_a_notice_in_a_grid_is_no_article() -> None:
    grid = "".join(f"Lamp {n} of brass and glass\n${n}9.90\nAdd to basket\n" for n in range(30))
    text = f"{MENU}\nAll lamps\n\nSorted by price.\n\nShips in two days.\n\n{grid}\n{FOOTER}"
    result = clean(text, profile="page")
    assert "Lamp 7 of brass and glass" in result.text
    assert result.withheld


def test_a_region_names_the_signs_of_its_own_lines() -> None:
    text = MENU + "\n" + ARTICLE + "\nLantern Row 4\n\n" + SHARE + "\n" + FOOTER
    removal = next(r for r in clean(text, profile="page").removals if "Lantern Row 4" in r.text)
    assert not any(
        sign.startswith("known cruft") and "near" not in sign and "around" not in sign for sign in removal.evidence
    )
    assert any("lines known to other rules" in sign for sign in removal.evidence)


def test_an_empty_text_has_no_region_and_no_note() -> None:
    for text in ("", "\n \n"):
        assert segment(Document(text), {}, {}) == segment(Document(""), {}, {})


def test_chances_are_those_of_all_segmentations_counted_one_by_one() -> None:
    lines, starts, ends = [0.5, -1.0, 2.0, -0.3], [-1.0, 0.2, -0.4, 0.1], [0.0, -0.7, 0.3, -0.2]
    total, member = 0.0, [0.0] * 4
    for code in range(16):
        inside = [bool(code >> i & 1) for i in range(4)]
        score, before = 0.0, False
        for i, now in enumerate(inside):
            score += now * lines[i] + (now and not before) * starts[i] + (before and not now) * ends[i]
            before = now
        total += 2.718281828459045**score
        for i, now in enumerate(inside):
            member[i] += now * 2.718281828459045**score
    assert weigh(lines, starts, ends)[0] == pytest.approx([value / total for value in member])


def test_a_sure_line_is_kept_and_an_unlikely_one_is_not() -> None:
    kept_lines, worth = best_choice([0.99, 0.02, 0.97], [100, 100, 100])
    assert kept_lines == [True, False, True]
    assert worth > 0.9


def test_in_a_page_a_teaser_is_one_however_long_the_article() -> None:
    """An extractor's text of that length keeps it; in a dump such lines are among the signs that part it."""
    paragraphs = [paragraph for paragraph in ARTICLE.split("\n\n") if len(paragraph) > PROSE_LENGTH]
    guide = "\n\n".join(f"Chapter {number} of the log. {text}" for number, text in enumerate(paragraphs * 12))
    teaser = "Read more: Why the pilot of the ferry has copied the logbooks by hand"
    first, second, rest = guide.split("\n\n", 2)
    result = Cleaner(profile="page").clean(f"{MENU}\n{first}\n\n{teaser}\n\n{second}\n\n{rest}\n{FOOTER}")
    assert len(guide) > LONG_TEXT
    assert guide in result.text
    assert teaser not in result.text
