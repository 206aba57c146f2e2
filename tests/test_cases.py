"""The cases of `tests/cases`, in four kinds: removes, keeps, in the wild, known failures."""

from __future__ import annotations

from functools import cache

import pytest

from cleaner import Cleaner
from tests.cases import PARAGRAPHS, Case, beside_cruft, in_articles, read_cases
from tests.cases.keeps import KEEPS, KEEPS_APART
from tests.cases.known_failures import KNOWN_FAILURES
from tests.cases.removes import REMOVES
from tests.cases.wild import WILD


@cache
def cleaner() -> Cleaner:
    """With `force`, so that no removal hides behind a text that is left whole for losing too much."""
    return Cleaner(force=True)


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def cleaned(text: str) -> list[str]:
    return lines(cleaner().clean(text).text)


@pytest.mark.parametrize("case", read_cases(REMOVES), ids=str)
def test_removes(case: Case) -> None:
    assert cleaned(case.text) == lines(case.left)


@pytest.mark.parametrize("case", read_cases(WILD), ids=str)
def test_in_the_wild(case: Case) -> None:
    assert cleaned(case.text) == lines(case.left)


@pytest.mark.parametrize("case", read_cases(KEEPS + KEEPS_APART), ids=str)
def test_keeps(case: Case) -> None:
    for where, text in in_articles(case).items():
        assert cleaner().clean(text).text == text, where


@pytest.mark.parametrize("case", read_cases(KEEPS), ids=str)
def test_keeps_beside_cruft(case: Case) -> None:
    for where, (above, below) in beside_cruft(case).items():
        assert case.text in cleaner().clean(above + case.text + below).text, where


BELOW_BARS = (
    ("Share\nPrint", "Rye Cookies\n\nIngredients\n\n200 g rye flour\n100 g butter"),
    ("Teilen\nDrucken", "Käsekuchen\n\nZutaten\n\n200 g Quark\n100 g Butter"),
    ("Share this", "Cast\nAnna Holm\nBert Lind"),
    ("分享\n打印", "广告法的修订\n\n市议会周二通过了新的桥梁方案，工程将于五月开始。"),
)


@pytest.mark.parametrize(("bar", "text"), BELOW_BARS)
def test_a_bar_of_buttons_ends_above_the_title(bar: str, text: str) -> None:
    assert cleaner().clean(f"{bar}\n\n{text}").text == text


def test_the_record_at_the_start_of_a_markdown_file_stays() -> None:
    record = "---\ntitle: The wall\ncategories:\n- Share\n- Print\ncomments: 12\n---\n"
    assert cleaner().clean(f"{record}\n{PARAGRAPHS[0]}\n\nLeave a comment\n").text == f"{record}\n{PARAGRAPHS[0]}\n"


@pytest.mark.parametrize("title", ["Related articles", "Follow us on Example", "Advertisement", "Leave a comment"])
def test_the_only_heading_of_the_first_level_above_a_text_is_its_title(title: str) -> None:
    text = f"# {title}\n\n" + "\n\n".join(PARAGRAPHS[:8])
    assert cleaner().clean(text).text == text


POLICIES = """
Privacy notice of the sailing school
We are a charity with an office on the quay.
Cookies
We use cookies to remember your language and to keep you logged in.
You can change your cookie settings at any time.
Newsletter
You can unsubscribe at any time.
Comments
We keep what visitors write for a year.
Contact us
If you have any questions about this notice, please contact us.
Email: office@quay.example

# Datenschutzerklärung
Verantwortlich für diese Seite ist der Ruderverein am Deich.
## Cookies
Unsere Website verwendet Cookies.
## Newsletter
Den Newsletter können Sie jederzeit abbestellen.
## Werbung
Wir zeigen keine.

Conditions générales de vente
Objet
Les présentes conditions régissent les ventes de la coopérative.
Cookies
Ce site utilise des cookies.
Droit applicable
Le droit de l’île s’applique.

隐私政策
本政策说明图书馆如何处理读者的个人信息。
Cookie
本网站使用Cookie来改善您的体验。
订阅
您可以随时取消订阅。
广告
本网站不投放广告。

END USER LICENCE AGREEMENT
This agreement is between you and the makers of the lamp.
COPYRIGHT
All rights reserved.

NAME
tidecat - print tide tables
SYNOPSIS
tidecat [-a] [file ...]
COPYRIGHT
Copyright © 2019 Ada Field. License GPLv3+.

TIDECAT(1) - Harbour tools - TIDECAT(1)
NAME
tidecat - print tide tables
DESCRIPTION
tidecat prints the tide tables of a harbour, one line for each day, beginning with today, in the order of the almanac \
from which they are taken, and says of each tide how high it runs. It reads the almanac anew whenever it is called, so \
that a table which was put right at noon is printed right from noon on, without any need to start the service again.
The harbour is given by its name, as the almanac of the coast has it, in small letters and without the article before \
it; without one, the tables of all harbours are printed, those of the north first, each below the name of its harbour.
AUTHOR
Ada Field and the crew of the almanac.

NOME
tidecat - mostra as tabelas das marés
DESCRIÇÃO
O tidecat mostra as tabelas das marés de um porto, uma linha por dia, a começar por hoje, pela ordem do almanaque de \
onde são tiradas, e diz de cada maré a que altura chega. Lê o almanaque de novo sempre que é chamado, e assim uma \
tabela corrigida ao meio-dia sai certa a partir do meio-dia, sem que seja preciso reiniciar o serviço outra vez.
VEJA TAMBÉM
tidetab(5)

NAMN
tidecat - skriv ut tidvattentabeller
BESKRIVNING
tidecat skriver ut tidvattentabellerna för en hamn, en rad för varje dag, i den ordning som almanackan har dem.
RAPPORTERA FEL
Skicka felrapporter till Ada Field.
"""


@pytest.mark.parametrize("case", read_cases(POLICIES), ids=str)
@pytest.mark.parametrize("bar", ["", "Share this page\n\n"])
def test_a_policy_and_a_manual_say_in_their_own_words_what_pages_say(case: Case, bar: str) -> None:
    for text in (case.text, case.text.replace("\n", "\n\n")):
        assert cleaner().clean(f"{bar}{text}\n").text == f"{text}\n"


def test_a_menu_s_link_to_the_policy_is_no_title() -> None:
    story = "\n\n".join(PARAGRAPHS[:4])
    text = f"Home\nPrivacy policy\nContact us\n\n{story}\n\nWe use cookies to improve your experience.\n"
    assert cleaner().clean(text).text == f"{story}\n"


def test_a_heading_that_its_paragraph_takes_up_stays_below_a_button() -> None:
    text = (
        "More information\n\nMore information on the pier and the light upon it is in the pilot's book of the harbour."
    )
    assert cleaner().clean(f"The pier is still there.\n\nBack to top\n{text}\n").text == (
        f"The pier is still there.\n\n{text}\n"
    )


def test_words_that_a_table_of_contents_lists_stay() -> None:
    titles = ("The pier", "Details", "Download", "What it costs")
    sections = "\n\n".join(map("\n\n".join, zip(titles, PARAGRAPHS, strict=False)))
    for contents in ("\n".join(titles), "\n".join(f"* {title}" for title in titles)):
        text = f"The harbour book\n\n{contents}\n\n{sections}\n"
        assert cleaner().clean(text).text == text


def test_a_list_below_a_gap_is_announced_too() -> None:
    text = "Choose which messages you want to receive:\n\nGale warnings\nTide changes\nNewsletter\nSpecial offers\n"
    assert cleaner().clean(text).text == text


def test_a_dictionary_s_headwords_stay_above_what_is_set_in() -> None:
    text = (
        "Share and enjoy!\n\n   1. What stood at the end of a letter with a program in it.\n\n"
        "subscribe\nsubscribing\n\n   To ask for letters.\n\n   (1996-10-01)\n"
    )
    assert cleaner().clean(text).text == text


def test_words_to_learn_stay_at_the_end_of_a_lesson() -> None:
    text = f"{PARAGRAPHS[0]}\n\nVocabulary\n\nkeeper\nlamp\nshare\nprint\nfollow\n"
    assert cleaner().clean(text).text == text


@pytest.mark.parametrize(
    ("bar", "text"),
    [
        ("Teilen", "Hafenlied\nZurück\nzum Meer,\nzurück\nzum Sand."),
        ("シェア", "よくある質問\n会員登録は必要ですか\nいいえ。"),
        ("シェア", "\n".join(f"{what}の{where}" for what in "海灯波鳥夜" for where in "声影色")),
    ],
)
def test_short_lines_below_a_lone_button_are_no_bar(bar: str, text: str) -> None:
    assert cleaner().clean(f"{bar}\n{text}").text.endswith(text)


ARGUABLE = """
Read more: Seven bandstands worth a detour

Also read: How to keep a lantern from rusting

» Learn more: How Our Bandstand Got Its Roof

Related: Seven bandstands worth a detour

You may also check:
- How to keep a lantern from rusting
- Why the foundation of the wall moved

Have a question? Call us toll free: 0800 555 0199

Learn more about our programs

If you buy something through our links, we may earn a commission at no extra cost to you.
"""


@pytest.mark.parametrize("case", read_cases(ARGUABLE), ids=str)
def test_what_a_news_page_puts_into_a_story_may_be_a_long_guides_own(case: Case) -> None:
    story = "\n".join(PARAGRAPHS)
    assert cleaner().clean(f"{case.text}\n{story}").text == story
    guide = "\n".join(f"Step {number}: {line}" for number, line in enumerate(PARAGRAPHS * 6))
    assert cleaner().clean(f"{case.text}\n{guide}").text == f"{case.text}\n{guide}"


def test_a_list_of_teasers_at_the_end_goes_from_a_long_guide_too() -> None:
    guide = "\n".join(f"Step {number}: {line}" for number, line in enumerate(PARAGRAPHS * 6))
    assert cleaner().clean(f"{guide}\nYou may also like\nTen harbours\nThe old pier").text == guide


@pytest.mark.parametrize("case", read_cases(KNOWN_FAILURES), ids=str)
@pytest.mark.xfail(strict=True, reason="known; once it passes it moves to the cases that must")
def test_known_failures(case: Case) -> None:
    assert cleaned(case.text) == lines(case.left)


def test_there_are_enough_cases_of_each_kind() -> None:
    assert len(read_cases(REMOVES)) >= 60
    assert len(read_cases(KEEPS)) >= 80
    assert len(read_cases(WILD)) >= 60
