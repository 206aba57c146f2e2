"""Contact boxes at the end of a text: whom to ask, with names, numbers and addresses.

Not cruft: addresses that an article is about, and contacts of another kind.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Labels, Shape, late, longest_words, phrases_of

# Labels of a publisher's address or accounts, which follow after a colon.
LABELS = {
    "en": """
        call us
        contact us
        contact us at
        email us
        find us on
        follow me
        follow me on
        follow us
        follow us here
        follow us on
        for media inquiries
        for media enquiries
        for press inquiries
        for press enquiries
        like us on
        media contact
        media contacts
        media inquiries
        media enquiries
        news tips
        our standards
        press contact
        press contacts
        send tips to
        write to us
    """,
    "de": """
        folgen sie uns
        folge uns
        kontakt für medien
        medienkontakt
        pressekontakt
        rückfragehinweis
        rückfragen bitte an
        schreiben sie uns
    """,
    "fr": """
        contact presse
        contacts presse
        contactez-nous
        suivez-nous
        suivez-nous sur
    """,
    "es": """
        contacto de prensa
        contáctanos
        síguenos
        síguenos en
    """,
}

# Headings of a contact block at the end of a text.
HEADINGS = {
    "en": """
        contact
        contact details
        contact info
        contact information
        contact us
        contacts
        media contact
        media contacts
        media enquiries
        media inquiries
        news media contact
        press contact
        press contacts
        press enquiries
        press inquiries
        public relations contact
    """,
    "de": """
        ansprechpartner
        ansprechpartner für die medien
        kontakt
        kontakt für medien
        kontakt für die medien
        kontaktdaten
        medienkontakt
        pressekontakt
        pressekontakte
        rückfragen bitte an
        rückfragehinweis
    """,
    "fr": """
        contact
        contact presse
        contacts
        contacts presse
        relations presse
        service de presse
    """,
    "es": """
        contacto
        contacto de prensa
        contacto para la prensa
        contacto para medios
        datos de contacto
    """,
    "pt": """
        assessoria de imprensa
        contato
        contato para a imprensa
        contatos para a imprensa
        informações à imprensa
        informações para a imprensa
    """,
    "it": """
        contatti
        contatti per la stampa
        contatti stampa
        contatto stampa
        ufficio stampa
    """,
    "nl": """
        contact
        contactgegevens
        contactpersoon
        perscontact
        voor meer informatie
    """,
    "sv": """
        kontakt
        kontaktpersoner
        kontaktuppgifter
        presskontakt
        presskontakter
    """,
    "da": """
        kontakt
        kontaktoplysninger
        pressekontakt
    """,
    "nb": """
        kontakt
        kontaktinformasjon
        kontaktpersoner
        pressekontakt
        pressekontakter
    """,
    "fi": """
        lisätiedot
        lisätietoja
        yhteystiedot
    """,
    "pl": """
        dane kontaktowe
        kontakt
        kontakt dla mediów
        kontakt dla prasy
    """,
    "cs": """
        kontakt
        kontakt pro média
        kontakty
        kontakty pro média
    """,
    "hu": """
        kapcsolat
        sajtókapcsolat
    """,
    "ro": """
        contact
        contact presă
        date de contact
    """,
    "el": """
        επικοινωνία
        στοιχεία επικοινωνίας
    """,
    "tr": """
        basın iletişim
        iletişim
        iletişim bilgileri
    """,
    "ru": """
        контактная информация
        контактные данные
        контакты
        контакты для прессы
        контакты для сми
        пресс-служба
    """,
    "uk": """
        контакти
        контакти для змі
        контактна інформація
        прес-служба
    """,
    "ar": """
        معلومات الاتصال
        للاستفسارات الإعلامية
        للتواصل الإعلامي
        للتواصل
    """,
    "id": """
        kontak
        kontak media
    """,
    "vi": """
        liên hệ
        liên hệ báo chí
        thông tin liên hệ
    """,
    "zh": """
        联系方式
        媒体联系
        媒体联系人
        新闻联系人
        媒體聯絡人
        新聞聯絡人
        聯絡方式
    """,
    "ja": """
        お問い合わせ
        お問い合わせ先
        お問合せ先
        報道関係者お問い合わせ先
        報道関係者のお問い合わせ先
        本件に関するお問い合わせ
        本件に関するお問い合わせ先
        本リリースに関するお問い合わせ先
        連絡先
    """,
    "ko": """
        문의
        문의처
        보도자료 문의
        언론 문의
        언론문의
        연락처
    """,
}

_HEADINGS = frozenset(phrases_of(HEADINGS))
_LONGEST_HEADING = 2 * max(map(len, _HEADINGS))  # with what stands around it
# What may stand around a heading.
_AROUND = " \t:：*#_.-–—•【】"
# A mail address, a web address without a sentence, a telephone number: at least one says that this is a contact.
ADDRESS = late(r"\b[\w.+-]+@[\w-]+\.\w|(?:\(?\+?\d[\d\s()./-]{6,}\d)")
# Lines of a contact block are names, roles, numbers: longer ones are text (characters).
BLOCK_LINE = 80
# A name, a role, a firm, a street, a town, two numbers, a mail address, and the same for a second person.
BLOCK_LINES = 14


# Spaces of a sentence; with fewer the full stop may be an abbreviation's, as of a company.
_LEAST_SPACES = 3


def _is_sentence(line: str) -> bool:
    """Whether the line is a sentence without an address or a number: an article's last one."""
    if not line.endswith(".") or line.count(" ") < _LEAST_SPACES:
        return False
    return not any(map(str.isdigit, line)) and ADDRESS.search(line) is None


def find_contacts(document: DocumentLines) -> Iterator[Find]:
    """Contact headings whose short lines hold an address or a number and reach to the end of the text."""
    filled = document.filled
    for index in range(max(len(filled) - BLOCK_LINES - 1, 0), len(filled) - 1):
        number = filled[index]
        line = document.lines[number]
        heading = line.strip(_AROUND).casefold() if len(line) <= _LONGEST_HEADING else ""
        if heading not in _HEADINGS:
            continue
        after = filled[index + 1 :]
        lines = [document.lines[n].strip() for n in after]
        if all(len(line) <= BLOCK_LINE and line[-1:] not in "?!" for line in lines) and not any(
            map(_is_sentence, lines)
        ):
            address = next((found.group() for found in map(ADDRESS.search, lines) if found), "")
            if address:
                yield Find(number, after[-1], (heading, address))
                return


RULES = [
    Shape(
        id="contact/details",
        reason="It says whom to ask, with names, numbers and addresses, at the end of the text.",
        removes=[
            "The reef has grown by a hand since last year.\n\n⟦Media Contact\nIda Brunn\nHarbour Office\n"
            "+00 555 0100 22\nida.brunn@harbour.example⟧",
            "Das Riff ist seit dem letzten Jahr gewachsen.\n\n⟦Pressekontakt\n\nIda Brunn, brunn@hafen.example⟧",
        ],
        keeps=[
            "Contact\n\nAsk for the key at the mill, or ring 00 555 0100 22 first, because the path floods.\n\n"
            "The chapel is a mile from the road, and in winter nobody clears the way to it.",
            "The chapel is a mile from the road.\n\nContacts\n\nThe copper strips touch as the door closes.",
            "The chapel is a mile from the road.\n\nContact\nEast side\nWest side",
        ],
        find=find_contacts,
        words=longest_words(_HEADINGS),
    ),
    Labels(
        id="contact/label",
        reason="It gives the publisher's address or accounts after a label.",
        where=("tail",),
        removes=[
            "The pier will be rebuilt.\n\n⟦Contact us: desk@paper.example⟧",
            "The pier will be rebuilt.\n\n⟦Follow us: one | two | three⟧",
            "Die Mole wird neu gebaut.\n\n⟦Pressekontakt: Ida Brunn, brunn@hafen.example⟧",
        ],
        keeps=[
            "The pier will be rebuilt.\n\nContact: the strips must touch as the door closes.",
            "The pier will be rebuilt. Contact us: that is all the sign said.",
        ],
        labels=LABELS,
    ),
]
