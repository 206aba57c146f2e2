"""Credits: who took the picture and which agency sent it, and the editors' line at the end of agency reports.

Not cruft: a caption that says what is seen, the byline, and the source of a figure or of a chart. Which of these an
article may keep is arguable, so each kind has a rule of its own.
"""

import re
from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Inline, Labels, Line, Phrases, Shape

# Before a colon and a name: who made the picture, in so many words.
CREDITS = {
    "en": """
        photo credit
        photo credits
        photo source
        picture credit
        picture credits
        pic credit
        image credit
        image credits
        image copyright
        featured image credit
        featured photo credit
        header image credit
        lead image credit
        main image credit
        top image credit
        cover photo credit
        art credit
        artwork credit
        illustration credit
        graphic credit
        screenshot credit
        video credit
        photos courtesy
    """,
    "de": """
        fotocredit
        fotocredits
        foto-credit
        fotonachweis
        fotoquelle
        bildcredit
        bildnachweis
        bildnachweise
        bildquelle
        bildquellen
        bildrechte
        bild-copyright
        bild-quelle
        archivfoto
        quelle foto
        quelle bild
    """,
    "fr": """
        crédit photo
        crédits photo
        crédit photos
        crédits photos
        crédit image
        crédits image
        crédit illustration
        crédit photographique
        crédits photographiques
        source photo
        source image
    """,
    "es": """
        fotografías
        crédito de la foto
        crédito de la imagen
        crédito foto
        créditos foto
        créditos de la imagen
        fuente de la imagen
        fuente foto
    """,
    "pt": """
        crédito da foto
        crédito da imagem
        créditos da imagem
        fonte da imagem
    """,
    "it": """
        crediti foto
        credit foto
        credits foto
        fonte foto
        fonte immagine
    """,
    "nl": """
        bron foto
        bron afbeelding
    """,
    "fi": """
        kuvaaja
    """,
    "pl": """
        autor zdjęcia
        źródło zdjęcia
        źródło foto
    """,
    "cs": """
        autor fotografie
        zdroj foto
        autor fota
    """,
    "hu": """
        képek forrása
        kép forrása
        fotó forrása
    """,
    "ro": """
        sursă foto
        credite foto
    """,
    "el": """
        πηγή φωτογραφίας
        πηγή εικόνας
    """,
    "tr": """
        görsel kaynağı
        fotoğraf kaynağı
    """,
    "ru": """
        автор фото
        источник фото
        фото автора
    """,
    "uk": """
        джерело фото
    """,
    "ar": """
        تصوير
        مصدر الصورة
        حقوق الصورة
    """,
    "fa": """
        عکاس
        منبع عکس
        عکس از
        منبع تصویر
    """,
    "he": """
        צילום
        קרדיט
        קרדיט צילום
        קרדיט תמונה
    """,
    "id": """
        sumber foto
        sumber gambar
        kredit foto
    """,
    "vi": """
        nguồn ảnh
        ảnh chụp
    """,
    "zh-Hans": """
        图片来源
        图源
        摄影
        供图
        图自
        封面图来源
        题图来源
    """,
    "zh-Hant": """
        圖片來源
        圖源
        攝影
        照片來源
        圖擷自
        翻攝自
    """,
    "ja": """
        撮影
        写真提供
        画像提供
        画像出典
    """,
    "ko": """
        사진제공
        사진 제공
        사진출처
        사진 출처
        이미지 출처
        출처 사진
    """,
}

# Before a colon and a short name: who made it, or what it shows.
PICTURES = {
    "en": """
        photo
        photos
        photograph
        photographs
        photo illustration
        picture
        pictures
        credit
    """,
    "de": """
        foto
        fotos
        bild
        bilder
    """,
    "fr": """
        photographie
    """,
    "es": """
        imagen
    """,
    "pt": """
        imagem
    """,
    "it": """
        immagine
    """,
    "nl": """
        foto's
        beeld
        afbeelding
    """,
    "da": """
        billede
    """,
    "nb": """
        bilde
    """,
    "fi": """
        kuva
        kuvat
        valokuva
    """,
    "pl": """
        fot
        zdjęcie
        zdjęcia
        zdj
    """,
    "hu": """
        fotók
        fénykép
    """,
    "ro": """
        fotografii
    """,
    "el": """
        φωτογραφία
        φωτογραφίες
        φωτό
        εικόνα
    """,
    "tr": """
        fotoğraf
        fotoğraflar
        görsel
    """,
    "ru": """
        фото
        фотографии
        фотография
    """,
    "uk": """
        світлина
        світлини
    """,
    "fa": """
        عکس
    """,
    "he": """
        צילומים
        תמונה
    """,
    "vi": """
        ảnh
    """,
    "ja": """
        写真
    """,
    "ko": """
        사진
    """,
}

# Labels that stand alone because the name behind them is a line of its own, or is missing.
WORDS = {
    "en": """
        credit
        credits
        photo credit
        photo credits
        photo
        image credit
        image credits
        image
        image caption
        image source
        photo caption
        hide caption
        toggle caption
        enlarge this image
        show caption
        open image in gallery
    """,
    "de": "foto\nbild\nbildnachweis\nbildquelle\nfotocredit",
    "fr": "crédit photo\ncrédits photo",
    "es": "fuente de la imagen",
    "pt": "fonte da imagem\nlegenda da foto\ncrédito da imagem",
}

# A word of a name or a firm, and the small words between them. Case counts.
_SMALL = r"von|van|de|der|den|des|del|di|da|du|la|le|für|via|and|by|of|for|the|und|et|y|e|on|a|i"
_WORD = rf"(?:[^\s\p{{Ll}}]\S*|{_SMALL})"
_NAME = rf"(?-i:{_WORD}(?:\s+{_WORD}){{0,8}})$"
# A name of at most three words, or several parted by a slash, as agencies write them.
_SHORT_NAME = rf"(?:(?=[^/|©@]*[/|©@]){_NAME}|(?-i:[^\s\p{{Ll}}]\S*(?:\s+{_WORD}){{0,2}})$)"
_MADE = (
    r"(?:photos?|photographs?|photography|images?|pictures?|illustrations?|artwork|screenshots?|graphics?)"
    r"(?:\scredits?)?\s(?:by|courtesy(?:\sof)?|via|provided by|©)"
)

# The sign and an owner without a year: longer is a sentence about the sign.
_SIGNED = re.compile(r"(?:photos?\s|images?\s|fotos?\s|bild\s)?[©ⓒ]\s?[^\s\d][^.!?:]{1,50}", re.IGNORECASE)
LONGEST_SIGNED = 60


def signed(document: DocumentLines) -> Iterator[Find]:
    """Lines of a copyright sign and a name. A look-up by words does not find them: the sign is no word."""
    for number in document.filled:
        line = document.lines[number]
        if ("©" in line or "ⓒ" in line) and len(line) <= LONGEST_SIGNED and _SIGNED.fullmatch(line.strip()):
            yield Find(number, number, (line.strip(),))


RULES = [
    Labels(
        id="credits/label",
        # Off: of the words that it takes, people who mark the article by hand keep more than they leave out.
        enabled=False,
        reason="It names who made the picture, not what the picture shows.",
        labels=CREDITS,
        rest=_NAME,
        longest=110,
        removes=[
            "Photo credit: Ada Field for the Northwind Pictures",
            "The mayor opened the new ferry line on Monday.\n\n⟦Image credit: Ada Field⟧",
            "Bildnachweis: Jens Feld/Nordbild",
        ],
        keeps=[
            "Photo credit: the mayor says that her dog took it.",
            "Image source: postgres is pulled first, then the rest.",
        ],
    ),
    Labels(
        id="credits/picture",
        reason="It names who made the picture, not what the picture shows.",
        labels=PICTURES,
        rest=_SHORT_NAME,
        longest=90,
        removes=[
            "Photo: Ada Field / Northwind Pictures",
            "The mayor opened the new ferry line on Monday.\n\n⟦Foto: Jens Feld⟧",
        ],
        keeps=[
            "Photo: the mayor on the ramp of the ferry, with her dog and the captain, on Monday morning.",
            "Foto: Die Bürgermeisterin mit ihrem Hund auf der Fähre",
            "Credit: it is due to the captain, who never gave up.",
        ],
    ),
    Phrases(
        id="credits/word",
        reason="It is the label of a picture's credit, beside other cruft.",
        phrases=WORDS,
        weak=True,
        removes=[
            "Credit\n\nPhoto: Ada Field / Northwind Pictures",
            "The mayor opened the new ferry line on Monday.\n\n⟦Image credits⟧",
        ],
        keeps=[
            "Banks gave more of it.\n\nCredit\n\nIt is cheap again, and everybody knows why.",
            "The paper names two makers.\n\nFoto\n\nThe word is the same in both languages.",
        ],
    ),
    Shape(
        id="credits/sign",
        reason="It names who owns the picture, not what the picture shows.",
        find=signed,
        removes=[
            "© Ada Field / Northwind Pictures",
            "The mayor opened the new ferry line on Monday.\n\n⟦©Northwind⟧",
        ],
        keeps=[
            "© is the sign. It says who owns a work, and it costs nothing.",
            "The ferry at its berth © Ada Field",
        ],
    ),
    Line(
        id="credits/by",
        reason="It names who made the picture, not what the picture shows.",
        pattern=rf"(?:(?:featured|header|cover|main|lead|stock|all)\s)?{_MADE}:?\s(?-i:[\p{{Lu}}@])[^.!?]{{1,70}}\.?",
        words="photo photos photograph photographs photography image images picture pictures illustration "
        "illustrations artwork screenshot screenshots graphic graphics",
        longest=100,
        removes=[
            "Photo by Ada Field on Northwind",
            "The mayor opened the new ferry line on Monday.\n\n⟦Image courtesy of Northwind Pictures⟧",
        ],
        keeps=[
            "Photo by photo, the book shows how the harbour grew.",
            "Images from the war came later. They changed the vote.",
        ],
    ),
    Inline(
        id="credits/caption",
        reason="It names who made the picture, behind what the picture shows.",
        pattern=r"[(\[]\s?(?:photos?|images?|pictures?|(?:photo|image|picture)\scredit|credit|foto|bild|crédit photo)"
        r"(?:\s(?:by|courtesy of|via)|\s?[:©])\s?(?-i:[\p{Lu}@])[^()\[\]]{2,70}[)\]]",
        words="photo photos image picture credit foto bild",
        at="end",
        longest=120,
        removes=[
            "The ferry at its berth below the old customs house ⟦(Photo: Ada Field)⟧",
            "The captain on the bridge, on Monday. ⟦(Image credit: Northwind Pictures)⟧",
        ],
        keeps=[
            "He waited for the picture (photo finish included).",
            "The bank (credit rating: A) pays for the pier.",
        ],
    ),
    Inline(
        id="credits/reporting",
        reason="It is the agency's line on who reported and edited, glued to the last paragraph.",
        pattern=r"[(\[]\s?(?:additional\s)?(?:reporting|writing|written|compiled)\s(?:and\s(?:writing|editing)\s)?"
        r"by\s(?-i:\p{Lu})[^()\[\]]{3,240}[)\]]",
        words="reporting writing written compiled",
        at="end",
        longest=280,
        removes=[
            "The line opens on Monday, the mayor said. ⟦(Reporting by Ada Field in Oslo; Editing by Tom Roe)⟧",
            "Shares of the ferry line rose. ⟦(Writing by Ada Field; editing by Tom Roe and Jo Low)⟧",
        ],
        keeps=[
            "She won a prize (for reporting by bicycle from the islands).",
            "The report (edited by three lawyers) names nobody.",
        ],
    ),
    Line(
        id="credits/reporting-line",
        reason="It is the agency's line on who reported and edited.",
        pattern=r"[(\[]?(?:additional\s)?reporting\s(?:and\swriting\s)?by\s(?-i:\p{Lu})[^!?]{3,180}\b"
        r"edit(?:ing|ed)\sby\s(?-i:\p{Lu})[^!?]{3,100}[)\]]?",
        words="reporting",
        longest=320,
        enabled=False,  # On a line of its own it may be the only byline there is.
        removes=[
            "Reporting by Ada Field in Oslo; Editing by Tom Roe",
            "The mayor opened the new ferry line on Monday.\n\n⟦(Reporting by Ada Field; Writing by Jo Low; Editing by "
            "Tom Roe)⟧",
        ],
        keeps=[
            "Reporting by bicycle was slow; editing by candle light was slower, she writes.",
            "Additional reporting by Ada Field",
        ],
    ),
]
