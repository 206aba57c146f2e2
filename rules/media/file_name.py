"""Names of picture files, and words that stand in for pictures.

Not cruft: a file's name in a manual, a caption, a credit.
"""

from cleaner.rule import Line

# Names that cameras, telephones, messengers and social networks give, and those of pictures of the screen.
_PICTURE = r"jpe?g|png|gif|webp|avif|heic|tiff?|bmp|svg"
_CAMERA = (
    r"_?(?:(?:mv)?img|c?img|dscn?|dscf|dscn|dsci?|mg|igp|sam|pxl|imag|hpim|sdc|pict)[_-]?\d{3,}(?:[_-]\w+)*"
    r"|p\d{7}|\d{8}[_-]\d{6}(?:\d{3})?|\d{6,}_\d{6,}_\d{6,}_[no]|img-\d{8}-wa\d{4}"
)
_SCREEN = (
    r"(?:\p{L}{4,12} (?:image|bild)|screen ?shot|screenshot|bildschirmfoto|capture d['’]écran|captura de (?:pantalla"
    r"|tela)"
    r"|schermata|schermafbeelding|skärmavbild|skærmbillede|skjermbilde|näyttökuva|zrzut ekranu|снимок экрана"
    r"|знімок екрана)"
    r"[ _-]\d{4}-\d{2}-\d{2}[ _-](?:\S{1,5} )?\d{2}[.:-]\d{2}(?:[.:-]\d{2})?(?: [ap]m)?"
)
# A slug that names a picture of the page's frame: "logo-white-small", "author-image".
_SLUG = (
    r"(?-i:banner\d{1,4}|(?:[a-z0-9]+[-_]){0,6}(?:logo|banner|thumbnail|avatar|favicon)(?:[-_][a-z0-9]+){2,6}"
    r"|(?:author|featured|header|hero|banner|cover|thumbnail|main|post|profile|placeholder|lead|teaser|default)[-_]"
    r"(?:image|img|photo|pic|picture|logo|foto|bild)(?:[-_]?\d+)?)"
)


RULES = [
    Line(
        id="media/file-name",
        reason="It is the name of a picture's file, which the page prints in place of the picture.",
        # A name is one word, or has a date; most lines with a number are neither, which is seen at once.
        pattern=rf"(?=\S++(?:$|\s\()|\D*+\d{{4}}-\d)"
        rf"(?:!?\[?(?:{_CAMERA}|{_SCREEN}|{_SLUG})(?:\s?\(\d\))?(?:-\d+x\d+)?(?:\.(?:{_PICTURE}))?\]?"
        rf"|\.(?:{_PICTURE})\)?)",
        words="# logo banner thumbnail avatar favicon image img photo pic picture foto bild jpg jpeg png gif webp",
        longest=90,
        removes=[
            "The mole was built in 1902.\n\n⟦IMG_4711⟧\n\nIt was never finished.",
            "⟦DSC_0815.JPG⟧\n\nThe mole was built in 1902.",
            "The mole was built in 1902.\n\n⟦Example Image 2024-03-04 at 12.30.45⟧\n\nIt was never finished.",
            "⟦logo-white-small⟧\n\nThe mole was built in 1902.",
            "⟦123456789_1234567890123456_1234567890123456789_n⟧\n\nThe mole was built in 1902.",
        ],
        keeps=[
            "The mole was built in 1902.\n\nIMG_4711 shows it from the sea.",
            "The mole was built in 1902.\n\nMole 4711",
            "banner-bearer\n\nOne who carries a banner.",
        ],
    ),
    Line(
        id="media/file",
        reason="It is the name of a picture's file, as a program made it.",
        pattern=r"(?=.*(?:\d{5}|(?:[2-9]\d\d|\d{4})x\d{3,4}|[ _-]scaled\b|_edited\b|[A-Za-z0-9]{20}))"
        r"[^\s/:*?<>|]{1,100}(?: [^\s/:*?<>|]{1,60}){0,3}\.(?:jpe?g|png|webp|gif)",
        words="jpg jpeg png webp gif",
        longest=120,
        removes=[
            "The seal came back in March.\n\n⟦505889520_341580483_n.jpg⟧\n\nNobody had fed it since.",
            "The seal came back in March.\n\n⟦seal scaled 1060x795.jpg⟧\n\nNobody had fed it since.",
        ],
        keeps=[
            "Save the picture as\n\nseal.png\n\nThen close the window.",
            "The camera calls its first picture IMG_00001.jpg",
        ],
    ),
    Line(
        id="media/file-weak",
        reason="It is the name of a picture's file, beside other cruft.",
        pattern=r"[\w@%+-][\w.@%+-]{1,80}\.(?:jpe?g|png|webp|gif)",
        words="jpg jpeg png webp gif",
        weak=True,
        longest=90,
        removes=[
            "The seal came back in March.\n\n⟦505889520_341580483_n.jpg\n\nsealpup.jpg⟧\n\nNobody had fed it since.",
            "The seal came back in March.\n\n⟦IMG_4711\nboats-2019.png⟧\n\nNobody had fed it since.",
        ],
        keeps=[
            "Save the picture as\n\nseal.png\n\nThen close the window.",
            "The seal came back in March.\n\nboats.png shows it\n\nNobody had fed it since.",
        ],
    ),
    Line(
        id="media/alt",
        reason="It is what stands in for a picture: the word for it, run together, or a name that a program gave it.",
        pattern=r"(?:image|photo|picture){2,12}"
        r"|(?=untitled.*\s(?:jpe?g|png|webp|gif)$)[\w() -]{8,60}+",
        words="untitled imageimage imageimageimage imageimageimageimage imageimageimageimageimage"
        " photophoto picturepicture",
        longest=140,
        removes=[
            "The seal came back in March.\n\n⟦ImageImageImage⟧\n\nNobody had fed it since.",
            "⟦Untitled collage(3) jpeg⟧\n\nThe seal came back in March, and nobody had fed it since.",
        ],
        keeps=[
            "The file is called seal.jpg and shows nothing.",
            "Save the picture as\n\nseal.png\n\nThen close the window.",
            "Seal\n\nImage\n\nThe word comes from Latin.",
        ],
    ),
]
