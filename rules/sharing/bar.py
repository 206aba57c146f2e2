"""Bars of buttons that pass the page on, known by their shape, with their labels and counts.

Not cruft: a list of names, a table's head, and a heading "Share". No service is named here.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.rule import DocumentLines, Find, Line, Shape, late, longest_words, phrase_set

# Keys of the words that open a bar of buttons, one name each.
_BAR_OPENERS = phrase_set(
    """
    share
    share this
    share this article
    share this post
    share this page
    share this story
    share on
    share via
    share to
    share with
    share article
    share post
    share it
    share now
    follow us
    follow us on
    follow me
    find us on
    connect with us
    stay connected
    tweet
    like this
    spread the word
    teilen
    teilen auf
    teilen mit
    teilen uber
    artikel teilen
    beitrag teilen
    diesen artikel teilen
    diesen beitrag teilen
    folgen sie uns
    folgen sie uns auf
    folge uns
    folge uns auf
    partager
    partager sur
    partager cet article
    partager l'article
    partagez
    partagez cet article
    suivez-nous
    suivez-nous sur
    compartir
    compartir en
    comparte
    comparte en
    comparte esta noticia
    comparte este articulo
    compartir articulo
    compartir noticia
    siguenos
    siguenos en
    compartilhar
    compartilhe
    compartilhar no
    partilhar
    partilhe
    partilhe este artigo
    partilhe esta noticia
    partilhar artigo
    compartilhe este artigo
    compartilhe esta noticia
    compartilhar noticia
    siga-nos
    siga-nos no
    condividi
    condividi su
    condividi questo articolo
    condividi l'articolo
    condividi articolo
    seguici
    seguici su
    delen
    deel
    deel dit artikel
    deel dit bericht
    deel via
    deel op
    volg ons
    volg ons op
    dela
    dela artikeln
    folj oss
    del
    del artiklen
    del artikkelen
    folg os
    folg oss
    jaa
    jaa artikkeli
    seuraa meita
    udostepnij
    udostepnij artykul
    udostepnij ten artykul
    podziel sie
    sledz nas
    obserwuj nas
    sdilet
    sdilejte
    sledujte nas
    megosztas
    oszd meg
    kovess minket
    distribuie
    partajeaza
    urmareste-ne
    κοινοποιηση
    μοιραστειτε το
    ακολουθηστε μασ
    paylas
    bu haberi paylas
    bizi takip edin
    поделиться
    поделиться в
    поделитесь с друзьями
    мы в соцсетях
    поділитися
    поширити
    стежте за нами
    مشارکه
    شارک
    شارک المقال
    شارک علی
    تابعنا علی
    تابعونا علی
    تابعونا
    اشتراکگذاری
    شبکههای اجتماعی
    שתפו
    שתף
    שיתוף
    עקבו אחרינו
    शेयर करें
    हमें फॉलो करें
    bagikan
    bagikan ke
    bagikan artikel ini
    ikuti kami
    chia se
    chia se bai viet
    分享
    分享到
    分享至
    关注我们
    追蹤我們
    シェア
    シェアする
    この記事をシェア
    공유
    공유하기
    """
)
# Buttons that end a bar whose other names are those of services.
_BAR_ENDS = phrase_set(
    """
    email
    e-mail
    mail
    copy link
    copy url
    copy
    link kopieren
    per e-mail
    drucken
    courriel
    copier le lien
    correo
    correo electronico
    copiar enlace
    copiar link
    copia link
    kopieer link
    kopiera lank
    kopier link
    kopioi linkki
    kopiuj link
    kopirovat odkaz
    link masolasa
    copiaza link
    αντιγραφη συνδεσμου
    baglantiyi kopyala
    копировать ссылку
    скопировать ссылку
    копіювати посилання
    نسخ الرابط
    کپی لینک
    העתק קישור
    salin tautan
    sao chep lien ket
    复制链接
    複製連結
    リンクをコピー
    링크 복사
    """
)
# The names of a bar glued to each other, with the button that ends it: among so many lines at the text's start and end.
_GLUED = late(r"[A-Z][a-z]+(?:[A-Z][a-z]+){2,7}")
_GLUED_ENDS = ("Email", "Mail", "Print", "Share", "Link", "Drucken", "Teilen", "Imprimer", "Partager", "Imprimir")
_LONGEST_GLUED = 200  # eight such names
_EDGE = 12
# A bar has at least two names: one short line alone may be a heading.
_LEAST_NAMES = 2
# Below so many single words an opener is one of a list of them.
_LEAST_WORDS = 3
# A bar with as many names as this is a list of something else.
_MOST_NAMES = 14
# Names of services and their buttons have one or two words; "X" is the shortest.
_NAME_WORDS = 2
_NAME_LENGTH = 18
_SENTENCE_ENDS = (".", "。", "।")


# What stands below the number of times that a page was passed on. "Share" and "Teilen" alone are buttons.
_COUNTED = phrase_set(
    """
    shares
    total shares
    mal geteilt
    partages
    compartidos
    veces compartido
    compartilhamentos
    partilhas
    condivisioni
    keer gedeeld
    delningar
    delinger
    jakoa
    udostepnien
    udostepnienia
    sdileni
    megosztas
    distribuiri
    κοινοποιησεισ
    paylasim
    поделились
    поширень
    مشارکات
    שיתופים
    luot chia se
    次分享
    シェア
    """
)
_COUNT = late(r"\d{1,3}(?:[.,]\d{1,3})?\s?[kKmM]?")


# Buttons beside those of services on one line. What stands beside "email" in a table's head is no service.
_SENDS = (
    r"(?:e-?mail|copy\slink|per\se-mail|link\skopieren|courriel|copier\sle\slien|correo|copiar\s(?:enlace|link)"
    r"|copia\slink|kopieer\slink|kopiera\slänk|kopier\slink|kopiuj\slink)"
)
_CALLED = r"\p{Lu}(?:\p{Ll}[^\W\d_]*+)?"
_NO_SERVICE = (
    r"(?<!\b(?:Name|Phone|Telephone|Tel|Fax)\s)"
    r"(?!.*\b(?:name|phone|telephone|tel|fax|address|title|mobile|website|web|post|letter)\b)"
)


def find_bars(document: DocumentLines) -> Iterator[Find]:
    """Openers of a bar with the names after them. The last name before a paragraph may be a heading and stays."""
    filled = document.filled
    for index in document.filled_with(_BAR_OPENERS):
        number = filled[index]
        names = _names(document, filled[index : index + 1 + _MOST_NAMES])
        if _LEAST_NAMES <= len(names) < _MOST_NAMES and not _is_of_words(document, index):
            yield Find(number, names[-1], (document.lines[number].strip(), f"{len(names)} names follow"))


def find_ended_bars(document: DocumentLines) -> Iterator[Find]:
    """Names of services in a row that ends with the button which sends a page by mail, prints it or copies its link."""
    filled = document.filled
    for index in document.filled_with(_BAR_ENDS):
        first = index
        while first > 0 and index - first < _MOST_NAMES and _is_service(document.lines[filled[first - 1]].strip()):
            first -= 1
        above = document.lines[filled[first - 1]].rstrip() if first else ""
        if index - first >= _LEAST_NAMES and not above.endswith((":", "：")):
            evidence = (document.lines[filled[index]].strip(), f"{index - first} names stand above it")
            yield Find(filled[first], filled[index], evidence)
    yield from _find_glued(document)


def _find_glued(document: DocumentLines) -> Iterator[Find]:
    """The same on one line, without spaces, near the text's start or end."""
    filled = document.filled
    edges = (*filled[:_EDGE], *filled[max(len(filled) - _EDGE, _EDGE) :])
    keys = document.keys
    for number in [number for number in edges if keys[number].isalpha()]:
        line = document.lines[number].strip()
        if len(line) <= _LONGEST_GLUED and line.endswith(_GLUED_ENDS) and _GLUED.fullmatch(line):
            yield Find(number, number, (line,))


def find_counts(document: DocumentLines) -> Iterator[Find]:
    """A number alone, and right below it what it counts; in a table other numbers stand beside."""
    filled = document.filled
    for index in document.filled_with(_COUNTED):
        near = [document.lines[number].strip() for number in filled[max(index - 3, 0) : index + 2]]
        if index and sum(any(map(str.isdigit, line)) and len(line) <= _NAME_LENGTH for line in near) == 1:
            number = document.lines[filled[index - 1]].strip()
            if _COUNT.fullmatch(number):
                yield Find(filled[index - 1], filled[index], (f"{number} {document.lines[filled[index]].strip()}",))


def _is_service(text: str) -> bool:
    return " " not in text and _is_name(text)


def _is_of_words(document: DocumentLines, index: int) -> bool:
    """Whether the filled line with that index goes on with a list of single words, as of an index or a dictionary."""
    above = document.filled[max(index - _LEAST_WORDS, 0) : index]
    return len(above) == _LEAST_WORDS and all(len(document.lines[number].split()) == 1 for number in above)


def _names(document: DocumentLines, numbers: Sequence[int]) -> list[int]:
    """The names below the first line. A wider gap than the one below that line ends a bar.

    What stands closer together than below that line, and is more than names, is none. A name right above a paragraph,
    with no wider gap between, may be that one's heading.
    """
    names: list[int] = []
    for above, number in pairwise(numbers):
        gap, first_gap = number - above, numbers[1] - numbers[0]
        if gap > first_gap or not _is_name(document.lines[number].strip(" \t-*•·|")):
            if gap < first_gap:
                return []
            text = document.lines[number].strip()
            may_be_headed = gap <= first_gap and (document.is_prose(number) or text.endswith(_SENTENCE_ENDS))
            if may_be_headed or text[:1].islower() or text.endswith(","):
                del names[-1:]
            break
        names.append(number)
    return names


def _is_name(text: str) -> bool:
    words = text.split()
    return (
        0 < len(words) <= _NAME_WORDS
        and len(text) <= _NAME_LENGTH
        and not text[0].islower()
        and all(character.isalpha() or character in " -+" for character in text)
    )


RULES = [
    Line(
        id="sharing/row",
        reason="It is a row of buttons that pass the page on, run into one line.",
        # Names, and at the end the button that needs no service. A headline may read like that unless a bar parts them
        # or one has a capital inside.
        pattern=(
            rf"(?-i:{_CALLED})(?:\s?[|•·/]\s?{_NO_SERVICE}(?-i:{_CALLED})){{1,7}}?\s?[|•·/]\s?{_SENDS}"
            rf"|(?=(?-i:.*\p{{Ll}}\p{{Lu}}))(?-i:{_CALLED})\s{_NO_SERVICE}(?:(?-i:{_CALLED})\s){{1,7}}?{_SENDS}"
        ),
        words="email mail link enlace lien lank odkaz courriel correo",
        where=("head", "tail"),
        longest=90,
        removes=[
            "⟦Example ChatSample Specimen Email⟧\n\nThe harbour opened in 1902, when the railway had come that far.",
            "Die Mole steht noch.\n\n⟦Beispiel | Muster | Link kopieren⟧",
        ],
        keeps=[
            "Name Title Phone Email\n\nThe list is older than the railway, and half of the names on it are dead.",
            "How To Write An Email\n\nThe pier is still there.",
            "The pier is still there.\n\nRadio | Television | Print",
        ],
    ),
    Shape(
        id="sharing/count",
        reason="It counts how often the page was passed on.",
        find=find_counts,
        words=longest_words(_COUNTED),
        where=("head", "tail"),
        removes=[
            "⟦12\nShares⟧\n\nThe harbour opened in 1902, when the railway had come that far.",
            "The pier is still there.\n\n⟦1.2k\nSHARES⟧",
            "Cầu tàu cũ vẫn còn đó.\n\n⟦12\nLượt chia sẻ⟧",
        ],
        keeps=[
            "Price\n3.40\nShares\n1,200\nYield\n0.2",
            "The company has sold most of it.\n\nShares\n\nThe price rose in May, and fell again in June.",
        ],
    ),
    Shape(
        id="sharing/bar",
        reason="It is a bar of buttons that pass the page on.",
        find=find_bars,
        removes=[
            "⟦Share\nExample\nSample\nEmail⟧\n\nIntroduction\n\n"
            "The harbour opened in 1902, when the railway had come that far.",
            "The pier is still there.\n\n⟦Teilen auf\nBeispiel\nMuster⟧",
            "⟦شارك\nمثال\nعينة\nنموذج⟧\n\nافتتح الميناء سنة ١٩٠٢، حين وصلت السكة الحديدية إلى هذا المكان البعيد.",
            "⟦Share\nExample\nSample⟧\n\nRye Cookies\n\nIngredients\n\nplums, butter, rye flour",
        ],
        keeps=[
            "Stay connected\n\nThe harbour opened in 1902, and each of the founders held one share of it.",
            "Share\n\nThe pier\n\nIntroduction\n\nThe harbour opened in 1902, and each of the founders held one share.",
            "Stay connected\n\nIntroduction\n\nThe harbour opened in 1902, and each of the founders held one share.",
            "Teilen\nDrucken\n\nKäsekuchen\n\nZutaten\n\n200 g Quark",
            "SELL\nSET\nSHADE\nSHARE\nSHELL\nSHORE",
        ],
    ),
    Shape(
        id="sharing/names",
        reason="It is a bar of buttons that pass the page on.",
        find=find_ended_bars,
        removes=[
            "⟦Example\nSample\nSpecimen\nEmail⟧\n\nThe harbour opened in 1902, when the railway had come that far.",
            "The pier is still there.\n\n⟦Beispiel\nMuster\nLink kopieren⟧",
            "The pier is still there.\n\n⟦ExampleSampleSpecimenEmail⟧",
        ],
        keeps=[
            "There are three ways to reach the warden:\nTelephone\nLetter\nEmail",
            "The pier is still there.\n\nMacDonald",
            "Post\nEmail\n\nThe first took three days, the second three seconds, and both came too late.",
        ],
    ),
    Line(
        id="sharing/label",
        reason="It is the label of a bar of share buttons.",
        pattern=r"(?:share|teilen|partager|compartir|compartilhar|partilhar|condividi|delen|dela|udostępnij|поделиться)\s?:",
        words="share teilen partager compartir compartilhar partilhar condividi delen dela udostępnij поделиться",
        where=("head", "tail"),
        longest=20,
        removes=[
            "The harbours of the coast\n\n⟦Share:⟧\n\nThe first one opened in 1902.",
            "Der Hafen\n\n⟦Teilen:⟧\n\nEr wurde 1902 eröffnet.",
        ],
        keeps=["Share: one third each", "How to save bread\n\nShare\n\nWhat you cannot eat."],
    ),
]
