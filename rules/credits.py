"""Credits: who took the picture and which agency sent it, and the editors' line at the end of agency reports.

Not cruft: a caption that says what is seen, the byline, and the source of a figure or of a chart. Which of these an
article may keep is arguable, so each kind has a rule of its own.
"""

import re
from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Inline, Labels, Line, Phrases, Shape, late

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
    "zh": """
        图片来源
        图源
        摄影
        供图
        图自
        封面图来源
        题图来源
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
        cover image
        cover photo
        featured image
        feature image
        header image
        lead image
        stock photo
    """,
    "de": """
        aufmacherbild
        aufmacherfoto
        beitragsbild
        bild
        bilder
        coverbild
        coverfoto
        foto
        fotos
        headerbild
        pressefoto
        rubriklistenbild
        symbolbild
        symbolfoto
        titelbild
        titelfoto
        vorschaubild
    """,
    "fr": """
        image de couverture
        photographie
    """,
    "es": """
        crédito
        créditos
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

# Labels that stand alone because the name after them is a line of its own, or is missing.
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
        no image
        post image
    """,
    "de": "foto\nbild\nbildnachweis\nbildquelle\nfotocredit",
    "fr": "crédit photo\ncrédits photo",
    "es": "fuente de la imagen",
    "pt": "fonte da imagem\nlegenda da foto\ncrédito da imagem",
    "pl": """
        Źródło zdjęć
    """,
    "nl": """
        afbeelding
        foto
    """,
    "fi": """
        kuva
    """,
    "sv": """
        bild
    """,
    "nb": """
        bilde
    """,
}

# A word of a name or a firm, and the small words between them. Case counts.
_SMALL = r"von|van|de|der|den|des|del|di|da|du|la|le|für|via|and|by|of|for|the|und|et|y|e|on|a|i"
_WORD = rf"(?:[^\s\p{{Ll}}]\S*|{_SMALL})"
_NAME = rf"(?-i:{_WORD}(?:\s+{_WORD}){{0,8}})$"
# A name of at most three words, or several parted by a slash, as agencies write them.
_SHORT_NAME = (
    rf"(?:(?=[^/|©@]*[/|©@]){_NAME}|(?-i:[^\s\p{{Ll}}]\S*(?:\s+{_WORD}){{0,2}})$"
    r"|[^.!?:\s]{2,30}(?:\s[^.!?:\s]{1,30}){0,3}\s(?:via|on|auf)\s(?-i:\p{Lu})\S+$)"
)
# What stands between a caption and its credit, and the name: of agencies parted by slashes, or of a person.
_BEHIND = (
    r"(?:(?:symbol|archiv|titel|beitrags)?(?:fotos?|bild)|photos?|images?|pictures?|(?:photo|image|picture)\scredit"
    r"|cr[ée]dit(?:o|os|s)?(?:\sphotos?)?|zdjęcie|zdj\.|fot\.)"
)
# The same where neither a full stop nor a bar parts it from the caption: "The Harbour in Photos: Ten Views" and "Child
# Tax Credit: Who Qualifies" are headlines, and so is all that a preposition, an article or an adjective leads to.
_GLUED = (
    r"(?<!\b(?:an?|the|this|that|in|on|best|last|old|new|stock|das|dem|ein|dieses|im|auf|beste|letzte|neues?|le|la|les|un"
    r"|une|cette|en|el|una|esta|l[ao]|uma|il|na|de|het|een)\s)"
    r"(?:(?:symbol|archiv|titel|beitrags)(?:fotos?|bild)|foto|photo|(?:photo|image|picture)\scredit"
    r"|cr[ée]dit(?:o|os|s)?\sphotos?|zdj\.|fot\.)"
)
# A credit whose first word stands before the label ("Photo credit", "Text & photos") would lose its second half only.
_NOT_AFTER = (
    r"(?<!\b(?:photos?|images?|pictures?|graphics?|illustrations?|illustrationen|videos?|screenshots?|art|cover|header"
    r"|featured|und|and|et|y|e|i)\s)(?<![&+/]\s)"
)
# A line that names the source of a figure or of its data is the article's, with all that it names.
_OF_A_SOURCE = r"(?<!^\W{0,3}(?:sources?|data|quellen?|daten|fuentes?|datos|fontes?|dados)\s?[:：].{0,300})"
_OWNER = rf"(?-i:[^\s\p{{Ll}}()\[\]]\S*(?:\s(?:[/|,&+]|{_WORD})){{0,7}}|\p{{Ll}}\S*/\p{{Lu}}\S*(?:\s\S+){{0,6}})"
_MADE = (
    r"(?:photos?|photographs?|photography|images?|pictures?|illustrations?|artwork|screenshots?|graphics?)"
    r"(?:\scredits?)?\s(?:by|courtesy(?:\sof)?|via|provided by|©)"
)

# The sign and an owner without a year, and its characters: longer is a sentence about the sign.
_SIGNED = late(r"(?:photos?\s|images?\s|fotos?\s|bild\s)?[©ⓒ]\s?[^\s\d][^.!?:]{1,50}", re.IGNORECASE)
LONGEST_SIGNED = 60


def signed(document: DocumentLines) -> Iterator[Find]:
    """Lines of a copyright sign and a name. A look-up by words does not find them: the sign is no word."""
    if not document.holds("©", "ⓒ"):
        return
    for number in document.filled:
        line = document.lines[number]
        if ("©" in line or "ⓒ" in line) and len(line) <= LONGEST_SIGNED and _SIGNED.fullmatch(line.strip()):
            yield Find(number, number, (line.strip(),))


# What a picture is marked with that shows nothing of what the article tells.
SYMBOLIC = {
    "en": """
        for illustration purposes only
        for representation only
        for representational purposes only
        for representative purposes only
        illustrative image
        illustrative photo
        image for representation
        image for representation only
        image for representational purposes only
        image used for illustrative purposes
        image used for representational purpose only
        photo for illustration
        photo for illustration purposes
        photo for representation
        photo is for representation only
        photo used for illustrative purposes
        photo used for representational purpose only
        picture for representation
        representation image
        representational image
        representational photo
        representational picture
        representative image
        representative photo
        representative picture
        symbolic image
        symbolic photo
        symbolic picture
        archive image
        archive photo
        archive picture
        file photo
        file photograph
        library image
        stock photo
    """,
    "pl": """
        foto ilustracyjne
        foto poglądowe
        fot. ilustracyjna
        fot. ilustracyjne
        fot. poglądowa
        fot. poglądowe
        fotografia ilustracyjna
        fotografia poglądowa
        ilustracyjne zdjęcie
        obraz ilustracyjny
        zdjęcie archiwalne
        zdjęcie ilustracyjne
        zdjęcie ma charakter ilustracyjny
        zdjęcie ma charakter poglądowy
        zdjęcie poglądowe
        zdjęcie symboliczne
    """,
    "cs": """
        ilustrační foto
        ilustrační fotka
        ilustrační fotografie
        ilustrační obrázek
        ilustrační snímek
        foto ilustrační
        fotografie je ilustrační
        snímek je ilustrační
    """,
    "hu": """
        a fotó illusztráció
        a kép csak illusztráció
        a kép illusztráció
        a képünk illusztráció
        fotónk illusztráció
        illusztrációs fotó
        illusztrációs kép
        képünk csak illusztráció
        képünk illusztráció
    """,
    "ro": """
        foto arhivă
        foto cu caracter ilustrativ
        foto ilustrativ
        foto ilustrativă
        foto simbol
        fotografie cu caracter ilustrativ
        imagine cu caracter ilustrativ
        imagine de arhivă
        imagine ilustrativă
        imagine simbol
    """,
    "el": """
        ενδεικτική φωτογραφία
        εικόνα αρχείου
        φωτογραφία αρχείου
        φωτό αρχείου
    """,
    "tr": """
        arşiv fotoğrafı
        fotoğraf temsilidir
        görsel temsilidir
        temsili fotoğraf
        temsili fotoğraftır
        temsili görsel
        temsili resim
    """,
    "ru": """
        архивное фото
        изображение иллюстративное
        иллюстративная фотография
        иллюстративное изображение
        иллюстративное фото
        фото из архива
        фото из открытых источников
        фото иллюстративное
        фото иллюстративного характера
        фото носит иллюстративный характер
    """,
    "uk": """
        архівне фото
        зображення ілюстративне
        ілюстративна фотографія
        ілюстративне зображення
        ілюстративне фото
        фото з архіву
        фото з відкритих джерел
        фото ілюстративне
        фото має ілюстративний характер
    """,
    "ar": """
        الصورة أرشيفية
        الصورة تعبيرية
        صورة أرشيفية
        صورة تعبيرية
        صورة توضيحية
        صورة من الأرشيف
    """,
    "fa": """
        تصویر آرشیوی است
        تصویر تزیینی است
        عکس آرشیوی است
        عکس تزیینی است
    """,
    "he": """
        אילוסטרציה
        הצילום להמחשה בלבד
        התמונה להמחשה
        התמונה להמחשה בלבד
        צילום אילוסטרציה
        תמונת אילוסטרציה
        תמונת המחשה
        תמונת ארכיון
    """,
    "hi": """
        प्रतीकात्मक चित्र
        प्रतीकात्मक तस्वीर
        प्रतीकात्मक फोटो
        फाइल फोटो
        फ़ाइल फोटो
        सांकेतिक चित्र
        सांकेतिक तस्वीर
        सांकेतिक फोटो
    """,
    "id": """
        foto hanya ilustrasi
        foto ilustrasi
        foto sekadar ilustrasi
        gambar hanya ilustrasi
        gambar ilustrasi
        ilustrasi foto
        ilustrasi gambar
    """,
    "vi": """
        ảnh chỉ mang tính chất minh họa
        ảnh mang tính minh họa
        ảnh minh họa
        hình ảnh chỉ mang tính chất minh họa
        hình ảnh minh họa
        hình minh họa
    """,
    "zh": """
        配图仅为示意
        配图与本文无关
        图片与本文无关
        图片仅供参考
        图文无关
        资料图
        资料图片
        圖為示意圖
        此為示意圖
        示意照
        資料照
        資料照片
        資料圖
        資料圖片
        非當事人
    """,
    "ja": """
        イメージ画像
        イメージ写真
        画像はイメージです
        写真はイメージ
        写真はイメージです
        資料写真
    """,
    "ko": """
        기사와 관련 없는 사진
        기사와 무관한 사진
        본 사진은 기사와 관련이 없습니다
        사진은 기사와 무관함
        사진은 기사 내용과 무관함
        사진은 기사의 특정 내용과 관련 없음
        이미지 사진
        자료사진
        자료 사진
        참고사진
        참고 사진
    """,
    "de": """
        archivbild
        archivfoto
        beispielbild
        beispielfoto
        symbolbild
        symbolfoto
        das ist ein symbolbild
        foto: archiv
        foto: symbolbild
    """,
    "fr": """
        image d'archive
        image d'archives
        image d'illustration
        photo d'archive
        photo d'archives
        photo d'illustration
        photo prétexte
        illustration photo
    """,
    "es": """
        foto de archivo
        foto ilustrativa
        fotografía de archivo
        imagen de archivo
        imagen ilustrativa
        imagen referencial
        foto referencial
        imagen de referencia
        foto de referencia
    """,
    "pt": """
        foto de arquivo
        foto ilustrativa
        foto meramente ilustrativa
        imagem de arquivo
        imagem ilustrativa
        imagem meramente ilustrativa
    """,
    "it": """
        foto d'archivio
        foto di archivio
        foto di repertorio
        foto repertorio
        immagine d'archivio
        immagine di archivio
        immagine di repertorio
        immagini di repertorio
    """,
    "nl": """
        archiefbeeld
        archieffoto
        foto ter illustratie
        illustratiefoto
        beeld ter illustratie
    """,
    "sv": """
        arkivbild
        arkivfoto
        genrebild
        illustrationsbild
    """,
    "da": """
        arkivbillede
        arkivfoto
        genrefoto
        illustrationsfoto
        modelfoto
    """,
    "nb": """
        arkivbilde
        arkivfoto
        illustrasjonsbilde
        illustrasjonsfoto
    """,
    "fi": """
        arkistokuva
        kuvituskuva
    """,
}

RULES = [
    Labels(
        id="credits/label",
        # Off: of the words that it takes, people who mark the article by hand keep more than they leave out.
        enabled=False,
        reason="It names who made the picture, not what the picture shows.",
        labels={"en": CREDITS["en"]},
        rest=_NAME,
        longest=110,
        removes=[
            "Photo credit: Ada Field for the Northwind Pictures",
            "The mayor opened the new ferry line on Monday.\n\n⟦Image credit: Ada Field⟧",
        ],
        keeps=[
            "Photo credit: the mayor says that her dog took it.",
            "Image source: postgres is pulled first, then the rest.",
        ],
    ),
    Labels(
        id="credits/label-world",
        reason="It names who made the picture, not what the picture shows.",
        labels={language: labels for language, labels in CREDITS.items() if language != "en"},
        rest=_NAME,
        longest=110,
        removes=[
            "Bildnachweis: Jens Feld/Nordbild",
            "Le maire a ouvert la ligne lundi.\n\n⟦Crédits photos : Ada Champ⟧",
        ],
        keeps=[
            "Bildnachweis: wer das Bild gemacht hat, muss dabeistehen.",
            "Crédit photo : qui a pris cette image, et pourquoi ?",
        ],
    ),
    Labels(
        id="credits/picture",
        reason="It names who made the picture, not what the picture shows.",
        labels=PICTURES,
        # Hiragana and a second word of Korean tell what is seen, a figure what is counted.
        rest=rf"(?!\p{{N}}[\p{{N}}.,]*+\s)(?!.{{0,90}}?\p{{Hiragana}})(?!\p{{Hangul}}+\s(?!기자|제공)){_SHORT_NAME}",
        longest=90,
        removes=[
            "Photo: Ada Field / Northwind Pictures",
            "The mayor opened the new ferry line on Monday.\n\n⟦Foto: Jens Feld⟧",
        ],
        keeps=[
            "写真：港の男と犬",
            "Bild | 2 Millionen Leser",
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
    Phrases(
        id="credits/symbolic",
        reason="It says that the picture does not show what the article is about.",
        phrases=SYMBOLIC,
        longest=60,
        removes=[
            "⟦Representational image⟧\n\nThe mayor opened the new ferry line on Monday.",
            "Burmistrz otworzył nową linię w poniedziałek.\n\n⟦(Zdjęcie ilustracyjne)⟧\n\nProm pływa od maja.",
            "⟦Фото иллюстративное⟧\n\nГлава города открыл новую линию в понедельник.",
            "Neue Fähre im Hafen\n\n⟦Symbolbild⟧\n\nDie Bürgermeisterin hat die Linie am Montag eröffnet.",
            "Ny färja i hamnen\n\n⟦(Arkivbild)⟧\n\nBorgmästaren öppnade linjen i måndags.",
        ],
        keeps=[
            "The symbolic picture of the ferry hangs in the town hall to this day.",
            "Zdjęcie archiwalne z 1902 roku: pierwszy prom przy nabrzeżu",
            "Ilustrační foto přístavu z roku 1902 visí na radnici.",
            "Das Archivbild von 1902 zeigt die erste Fähre am Kai.",
        ],
    ),
    Shape(
        id="credits/sign",
        reason="It names who owns the picture, not what the picture shows.",
        find=signed,
        words="© ⓒ",
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
    Line(
        id="credits/licensed",
        reason="It names the licence of the picture, not what the picture shows.",
        pattern=rf"{_BEHIND}(?:\s(?:illustrative|d['’]illustration|von|by|de))?\s?:?\s[^!?]{{0,120}}"
        r"\b(?:CC[ -]BY|creative commons)\b[^!?]{0,50}",
        words="cc commons",
        longest=180,
        removes=[
            "Image illustrative : Le vieux port, en licence Creative Commons by",
            "The mayor opened the new ferry line on Monday.\n\n⟦Titelbild: Jens Feld, CC BY 2.0⟧",
        ],
        keeps=[
            "Images under Creative Commons licences may be used by all, but do they want to be?",
            "The licence is called Creative Commons, CC BY for short.",
        ],
    ),
    Line(
        id="credits/abbreviated",
        reason="It names who made the picture, not what the picture shows.",
        pattern=r"[(\[]?(?:fot|zdj)\.\s?:?\s?(?-i:[\p{Lu}@])[^.!?]{2,80}[)\]]?",
        words="fot zdj",
        language="pl",
        longest=90,
        removes=[
            "Fot. Jan Polny / Agencja Nad Zatoką",
            "Burmistrz otworzył nową linię w poniedziałek.\n\n⟦(fot. Jan Polny)⟧",
        ],
        keeps=[
            "Fot. to skrót, który stoi pod zdjęciem.",
            "Fot czy nie fot, mówi burmistrz, prom i tak popłynie w maju.",
        ],
    ),
    Line(
        id="credits/by-de",
        reason="It names who made the picture, not what the picture shows.",
        pattern=r"(?:titel|beitrags|header|vorschau|aufmacher|cover)(?:bild|foto)\s(?:via|von|©|by)\s"
        r"(?-i:\p{Lu})[^!?:]{1,60}"
        r"|(?:bild|foto|photo)s?\s(?:via|von|by)\s[^.!?]{2,40}\s(?:auf|via|on|/)\s(?-i:\p{Lu})\S+",
        words="titelbild titelfoto beitragsbild headerbild headerfoto vorschaubild aufmacherbild aufmacherfoto "
        "coverbild coverfoto bild foto photo",
        language="de",
        longest=90,
        removes=["Beitragsbild via Nordbild.", "Foto von jens auf Nordbild", "Photo by ada on Northwind"],
        keeps=["Foto von der Brücke aus dem Jahr 1902", "Titelbild von Damals: ein Boot, ein Mann, ein Hund?"],
    ),
    Inline(
        id="credits/behind",
        reason="It names who made the picture, after what the picture shows.",
        pattern=rf"(?:(?<=[.!?…)”“\"»’]\s)(?:[|]\s)?(?=(?-i:\p{{Lu}})){_BEHIND}"
        rf"|(?<=[\p{{L}}\p{{N}}]\s)(?:[|]\s(?=(?-i:\p{{Lu}})){_BEHIND}|{_NOT_AFTER}(?=(?-i:\p{{Lu}})){_GLUED}))"
        rf"\s?:\s{_OWNER}\.?{_OF_A_SOURCE}",
        words="foto fotos bild photo photos image images symbolfoto symbolbild archivfoto archivbild titelbild "
        "beitragsbild credit credito creditos credits zdj fot",
        at="end",
        longest=90,
        removes=[
            "Der Kapitän auf der Brücke. ⟦Foto: Jens Feld/Nordbild⟧",
            "The ferry at its berth below the customs house ⟦Photo: Ada Field / Northwind⟧",
            "The ferry at its berth ⟦| Image: Ada Field⟧",
        ],
        keeps=[
            "The Harbour in Photos: Ten Views From the Pier",
            "Child Tax Credit: Who Qualifies",
            "Der Hafen im Bild: Gestern und Heute",
            "Der Kapitän hat ein Lieblingswort, das er oft sagt. Bild: das ist das Bild.",
            "Photo Credit: Northwind",
            "Text & Fotos: Jens Feld/Nordbild",
            "Source: Harbour board, counts of 2001 | Image Credit: Ada Field",
            "Er kaufte das Foto: einen Abzug auf Karton.",
        ],
    ),
    Inline(
        id="credits/caption",
        reason="It names who made the picture, after what the picture shows.",
        pattern=rf"[(\[]\s?{_BEHIND}"
        r"(?:\s(?:by|courtesy of|via)|\s?[:©])\s?(?:©\s?)?(?-i:[\p{Lu}@])[^()\[\]]{2,70}[)\]]",
        words="photo photos image images picture pictures credit credits credito creditos foto fotos bild symbolbild "
        "symbolfoto archivbild archivfoto titelbild",
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
    Line(
        id="credits/picture-han",
        reason="It names who made the picture, not what the picture shows.",
        pattern=(
            r"[(（▲]?\s?(?:圖|图)(?:片)?\s?[:：/／╱]\s?"
            r"(?:(?:ig|fb)\s?@[\w.]{2,40}|(?:翻攝|翻摄|擷取|截圖|截图|取自|截自|摘自)自?[^。！？!?，,]{1,24}"
            r"|[^。！？!?，,]{0,16}?(?:提供|授權|授权|臉書|粉專|粉絲專頁|官網|官网|資料照片?|资料图片?|新聞網|新华社|新華社"
            r"|中新社|视觉中国))\s?[)）]?"
        ),
        words="圖 图",
        longest=60,
        removes=[
            "The pier opened in 1902.\n\n⟦圖/IG@harbour.letter⟧\n\nIt was never finished.",
            "港口在一九○二年開放。\n\n⟦（圖／翻攝自海港報臉書）⟧",
            "港口在一九○二年开放。\n\n⟦图：新华社⟧",
        ],
        keeps=[
            "圖：新橋通車當天的港口",
            "圖/港口的舊燈塔",
        ],
    ),
    Inline(
        id="credits/slash",
        reason="It names who made the picture, after what the picture shows.",
        pattern=r"[(\[](?:(?:foto|bild|photo)s?\s?:\s?)?[^()\[\]/.!?]{2,40}\s?/\s?[\w-]{2,30}\.com[)\]]"
        r"|\s/\s\(c\)\s(?-i:\p{Lu})[^.!?()]{2,50}"
        r"|\s/\s(?:domena publiczna|mat(?:eriały|eriał|\.) prasow[ey]|archiwum prywatne|public domain)",
        words="com c domena prasowe prasowy archiwum domain",
        at="end",
        longest=90,
        removes=[
            "Die Fähre im Winter, mit ihrem weißen Bug. ⟦(ada / northwind.com)⟧",
            "Le bac à quai devant la vieille douane ⟦/ (C) Ada Champ⟧",
        ],
        keeps=[
            "The harbour has three parts: (a) the quay, (b) the pier and (c) Ada Field's yard.",
            "Der Hafen hat eine Adresse (hafen.com), doch niemand kennt sie.",
        ],
    ),
    Inline(
        id="credits/reporting",
        reason="It is the agency's line on who reported and edited, glued to the last paragraph.",
        pattern=r"[(\[]\s?(?:additional\s)?(?:reporting|writing|compiled)\s(?:and\s(?:writing|editing)\s)?"
        r"by\s(?-i:\p{Lu})[^()\[\]]{3,240}[)\]]",
        words="reporting writing compiled",
        at="end",
        longest=280,
        removes=[
            "The line opens on Monday, the mayor said. ⟦(Reporting by Ada Field in Oslo; Editing by Tom Roe)⟧",
            "Shares of the ferry line rose. ⟦(Writing by Ada Field; editing by Tom Roe and Jo Low)⟧",
        ],
        keeps=[
            "She won a prize (for reporting by bicycle from the islands).",
            "The report (edited by three lawyers) names nobody.",
            "The table of tides may be sorted now. (Written by Ada Field for the almanac, made public in May.)",
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
