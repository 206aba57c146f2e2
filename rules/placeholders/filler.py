"""Filler: what typesetters and editors put where a text is still to be written.

Not cruft: an article about that passage, and a living language's words that resemble it.
"""

import re
from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape

# Typesetters' filler is always cut from the same passage of Cicero.
FILLER = """
    ac ad adipiscing adipisicing aenean aliqua aliquam aliquip amet ante aute cillum commodo condimentum
    consectetuer consectetur consequat cras culpa cupidatat curabitur dapibus deserunt diam dictum dignissim do
    dolor dolore donec duis ea efficitur egestas eget eiusmod eleifend elementum elit enim erat eros esse est et
    etiam eu euismod ex excepteur exercitation facilisis faucibus feugiat fringilla fugiat fusce gravida habitant
    iaculis id in incididunt integer interdum ipsum irure justo labore laboris laborum lacinia lacus laoreet lectus
    leo libero ligula lobortis lorem luctus maecenas magna malesuada massa mattis mauris maximus metus mi minim
    mollis mollit morbi nam nec neque nibh nisi nisl non nostrud nulla nullam nunc occaecat odio officia orci ornare
    pariatur pellentesque pharetra phasellus placerat porta porttitor posuere praesent pretium proident pulvinar
    purus quam qui quis reprehenderit rhoncus risus rutrum sagittis sapien scelerisque sed sem semper sint sit
    sodales sollicitudin sunt suscipit suspendisse tellus tempor tempus tincidunt tortor tristique turpis ullamco
    ultrices ultricies urna ut varius vel velit veniam venenatis vestibulum vitae vivamus viverra voluptate volutpat
    vulputate
"""
_FILLER = frozenset(FILLER.split())
# The patterns from here on are compiled when they are first asked: it takes long, and most texts have no such lines.
# Names that editors give to what is still to be written; they go only beside filler.
PLACEHOLDER = (
    r"(?:(?:sub)?head(?:ing)?(?: ?line)?|title|item|link|list item|paragraph|card|section|feature|tab|step) ?"
    r"(?:#|[a-z])?|block ?quote|(?:un)?ordered list|text link|bold text|emphasis|superscript|subscript|learn more"
    r"|read more|register|sub ?title|sub ?heading|description|caption|button(?: text)?"
    r"|your (?:title|text|heading|content)(?: goes)?(?: here)?"
)
# A few words of the passage may be a living language's ("et in id"); more of them in one line are no accident.
LEAST_FILLER = 3
# Filler fills a paragraph, and a shortcode with all its attributes a few lines on a screen (characters).
LONGEST_FILLER = 4000


def is_filler(key: str) -> bool:
    """Whether the line is filler: it starts as the passage does, or is made of its words."""
    if len(key) > LONGEST_FILLER:
        return False
    words = re.findall(r"[^\W\d_]+", key)
    known = [word for word in words if word in _FILLER]
    if words[:2] == ["lorem", "ipsum"]:
        return len(words) <= LEAST_FILLER or len(known) * 2 >= len(words)
    return len({*known}) > LEAST_FILLER and len(known) * 10 >= len(words) * 9


def find_filler(document: DocumentLines) -> Iterator[Find]:
    """Runs of filler lines with the placeholder headings, buttons and list items between and around them."""
    filled, keys = document.filled, document.keys
    asked = [  # few lines, even in a text that has some filler; the longest have no key yet
        i for i, n in enumerate(filled) if not keys[n] or not _FILLER.isdisjoint(keys[n].replace("-", " ").split())
    ]
    end = 0
    for index in asked:
        if index < end or not is_filler(document.key(filled[index])):
            continue
        first = index
        while first > end and _is_placeholder(document, first - 1):
            first -= 1
        end = index + 1
        while end < len(filled) and (_is_placeholder(document, end) or is_filler(document.key(filled[end]))):
            end += 1
        yield Find(filled[first], filled[end - 1], ("lorem ipsum",))


def _is_placeholder(document: DocumentLines, index: int) -> bool:
    """Whether the filled line with that index is a heading, a button or an item of what fills a page's template."""
    return re.fullmatch(PLACEHOLDER, document.key(document.filled[index])) is not None


RULES = [
    Shape(
        id="placeholders/filler",
        reason="It is typesetters' filler text that nobody has replaced.",
        removes=[
            "The town hall is open again.\n\n⟦Heading 1\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.⟧",
            "⟦Heading 2\nSed ut tempor incididunt magna aliqua, ut enim ad minim veniam.\n- Lorem ipsum 1\n"
            "Learn more⟧\n\nThe town hall is open again after a year.",
        ],
        keeps=[
            "Printers have used Lorem ipsum since the sixteenth century, and nobody reads it.",
            "Heading 1\n\nThe first heading is set in the largest type.\n\nHeading 2\n\nThe second is smaller.",
            "Et in Arcadia ego",
        ],
        find=find_filler,
        words="ipsum",
    ),
]
