"""What pages call their own parts in English, whatever they are written in.

Not cruft: the same words in an English text, and lines of a song in English within another.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Shape, phrase_set

# As keys. Left out is what an article may have as a heading of its own: "Photo", "Interview", "Report", "Health".
_ENGLISH = phrase_set(
    """
    about author
    about the author
    about us
    ad
    ads
    advertise with us
    advertise
    advertisement
    advertisements
    advertisment
    all rights reserved
    also read
    also see
    author
    back to home
    back to top
    become a news creator
    breaking
    breaking news
    categories
    category
    comment
    comments
    comments off
    contact us
    continue reading
    copy link
    cover story
    dark mode
    download app
    download now
    download our app
    editor's pick
    editor's picks
    editors pick
    editors picks
    featured
    featured news
    follow
    follow me
    follow us
    follow us on
    font size
    get app
    get in touch
    go to top
    headline
    headlines
    image
    join us
    keywords
    large text article
    last updated
    latest
    latest article
    latest articles
    latest news
    latest post
    latest posts
    latest update
    latest updates
    leave a comment
    leave a reply
    leave comment
    leave reply
    light mode
    listen
    listen now
    load more
    log in
    login
    main menu
    menu
    more article
    more articles
    more from author
    more from this author
    more from this category
    more news
    more posts
    more stories
    more story
    most popular
    most read
    most viewed
    must read
    new post
    news desk
    newsletter
    next article
    next news
    next post
    no comment
    no comments
    no comments yet
    no tags
    older posts
    open app
    popular
    popular news
    popular post
    popular posts
    post a comment
    post comment
    post view
    post views
    posted by
    posted in
    posted on
    prev post
    previous article
    previous news
    previous post
    privacy policy
    promoted
    promoted content
    published
    published by
    published on
    random post
    random posts
    read also
    read full article
    read full news
    read full story
    read more
    read next
    read this also
    recent comments
    recent news
    recent post
    recent posts
    recommended
    recommended for you
    related
    related article
    related articles
    related content
    related news
    related post
    related posts
    related stories
    related story
    related topics
    reply
    scroll to continue
    scroll to continue with content
    search for
    see also
    see more
    share
    share article
    share it
    share now
    share on
    share post
    share the post
    share this
    share this article
    share this news
    share this post
    share this story
    share via
    show comments
    show more
    sign in
    sign up
    similar articles
    similar posts
    skip to content
    skip to main content
    spread the love
    sponsored
    sponsored content
    staff reporter
    subscribe
    subscribe now
    subscribe to our channel
    subscribe to our newsletter
    subscribe us
    tag
    tags
    terms and conditions
    terms of use
    text size
    this media is not supported in your browser
    top news
    top stories
    trending
    trending news
    trending now
    trending stories
    trending topics
    tweet
    uncategorized
    updated
    updated on
    view all
    view all posts
    view comments
    view more
    view post
    watch live
    watch now
    watch video
    web desk
    web stories
    written by
    you may also like
    you may have missed
    you may like
    you might also like
    you missed
    your local stories, your voice
    """
)
# The first letter beyond those that European languages write in Latin script; before it stand Greek and Cyrillic.
_BEYOND_LATIN = "\u0370"
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
# Letters of another script to one of the Latin: names and brands are written in it everywhere.
_SCRIPT_SHARE = 3
# Characters that tell in which script a text is written.
_SCRIPT_SAMPLE = 5000


def find_english(document: DocumentLines) -> Iterator[Find]:
    """A page's labels in English, alone among lines of a language with another script."""
    found = document.filled_with(_ENGLISH)
    if not found or not _is_beyond_latin(document.head(_SCRIPT_SAMPLE)):
        return
    filled = document.filled
    for index in found:
        line = document.lines[filled[index]].strip()
        beside = [
            document.lines[number] for number in (*filled[max(index - 1, 0) : index], *filled[index + 1 : index + 2])
        ]
        # English verses and listings stand together; a list item is one of the author's.
        told = any(len(other.split()) > 1 and other.isascii() and not _is_english(other) for other in beside)
        if line[:1].isalpha() and not told and not line.endswith((",", ";")):
            yield Find(filled[index], filled[index], (line,))


def _is_english(line: str) -> bool:
    return line.strip().casefold() in _ENGLISH


def _is_beyond_latin(text: str) -> bool:
    """Whether most letters of a text are of another script than the Latin."""
    plain = text.encode("ascii", "ignore")
    latin = len(plain.translate(None, _NO_LETTERS))
    if len(text) - len(plain) <= _SCRIPT_SHARE * latin:  # of most texts that is enough, and takes no loop
        return False
    return sum(character >= _BEYOND_LATIN and character.isalpha() for character in text) > _SCRIPT_SHARE * latin


RULES = [
    Shape(
        id="navigation/english",
        reason="It is a label of the page in English, among lines of a language with another script.",
        find=find_english,
        removes=[
            "⟦Breaking News⟧\n\nस्थानीय परिषद ने सोमवार को पुराने बंदरगाह की दीवार फिर से बनाने का फैसला किया।",
            "Глава города открыл новую паромную линию, и весь порт вышел смотреть.\n\n⟦Share this post⟧\n\n"
            "Паром ходит с мая, и билет стоит меньше, чем прежде.",
        ],
        keeps=[
            "Breaking news\n\nThe mayor opened the new ferry line on Monday, and the whole harbour came to look.",
            "Группа спела три песни на набережной, и вот припев, который подхватили все.\n\nDon't go away,\nFollow me\n"
            "Over the bay,\n\nПотом был салют, и толпа разошлась.",
        ],
    ),
]
