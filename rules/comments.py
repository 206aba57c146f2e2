"""Comments: what readers wrote below the article, and the form, the buttons and the notices around it.

Not cruft: an article that asks its readers to comment in a sentence, an interview whose lines start with names, a
forum thread (there the posts are the text: nothing goes that does not stand below 600 characters of article), and a
chapter that is called "Comments".
"""

import re
from collections.abc import Iterator

from cleaner.rule import Block, DocumentLines, Find, Phrases, Shape

# What stands above the comments and nowhere else. Everything below is comments, if dates, names or buttons say so too.
SECTIONS = {
    "en": """
        leave a reply
        leave a reply to *
        # reader comments
        # user comments
        # comments so far
        # comments so far on *
        # comment so far
        # comments add yours
        # comments leave a comment
        # comments leave a reply
        # comments add your own
        # comments post a comment
        # trackbacks
        # pingbacks
        # comments, # pingbacks
        # comments sort by oldest
        # comments sort by newest
        discussion about this post
        discussion about this video
        discussion about this episode
        discussion about this podcast
        reader interactions
        reader comments
        readers comments
        readers' comments
        reader's comments
        user comments
        users' comments
        visitor comments
        comments from readers
        comments from our readers
        inline feedbacks
        comments section
        comment section
        comments navigation
        comment navigation
        comments feed
        comments list
        comments thread
        comments on this article
        comments on this post
        comments on this story
        comments on this entry
        comments about this article
        comments for this article
        comments for this post
        article comments
        blog comments
        all comments
        all comments #
        top comments
        top comments #
        featured comments
        trackbacks/pingbacks
        trackbacks & pingbacks
        trackbacks and pingbacks
        join the discussion #
        conversation # comments
        most voted newest oldest
        newest most voted
        oldest newest most voted
        newest oldest most voted
    """,
    "de": """
        # leserkommentare
        # leserkommentar
        leserkommentare
        leser-kommentare
        nutzerkommentare
        kommentare der leser
        kommentare zu diesem artikel
        kommentare zum artikel
        kommentare zum beitrag
        alle kommentare
        alle kommentare #
        top-kommentare
        beste kommentare
        leserdiskussion
        leser-interaktionen
        schreibe einen kommentar
        hinterlasse eine antwort
        hinterlasse einen kommentar
        einen kommentar hinterlassen
        kommentar hinterlassen
        schreib einen kommentar
        kommentar schreiben
        kommentar verfassen
    """,
    "fr": """
        commentaires des lecteurs
        les commentaires des lecteurs
        réactions des lecteurs
        commentaires sur cet article
        tous les commentaires
        tous les commentaires #
        interactions du lecteur
        laisser un commentaire
        laissez un commentaire
        laisser une réponse
        laissez une réponse
        poster un commentaire
        écrire un commentaire
    """,
    "es": """
        comentarios de los lectores
        comentarios de lectores
        comentarios de los usuarios
        comentarios de este artículo
        todos los comentarios
        todos los comentarios #
        interacciones con los lectores
        deja un comentario
        deja una respuesta
        deje un comentario
        dejar un comentario
        dejar una respuesta
        deja tu comentario
        deje su comentario
        escribe un comentario
        agregar un comentario
        agrega un comentario
        añade un comentario
        añadir un comentario
    """,
    "pt": """
        comentários dos leitores
        comentários dos usuários
        todos os comentários
        todos os comentários #
        interações do leitor
        deixe um comentário
        deixe uma resposta
        deixar um comentário
        deixar uma resposta
        deixe seu comentário
        deixe o seu comentário
        escreva um comentário
        adicionar um comentário
        adicione um comentário
    """,
    "it": """
        commenti dei lettori
        i commenti dei lettori
        tutti i commenti
        tutti i commenti #
        interazioni del lettore
        lascia un commento
        lascia una risposta
        lascia il tuo commento
        scrivi un commento
        aggiungi un commento
        inserisci un commento
    """,
}

# Labels, buttons and small print of comment forms and of the list of comments: never a line of an article.
FORM = {
    "en": """
        add a comment
        add a new comment
        add a public comment
        add a reply
        add comment
        add new comment
        add your comment
        add your comment below
        add your comments
        cancel reply
        click here to cancel reply
        click to leave a comment
        comment as a guest
        comment as guest
        comment cancel reply
        comment name email website
        comment on this article
        comment on this post
        comment on this story
        comment using facebook
        commenting policy
        comments policy
        commenting as *
        commenting guidelines
        comment guidelines
        comments guidelines
        comments are moderated
        comments are moderated and will appear once approved
        comments are moderated before being published
        comments may be moderated
        copy link to comment
        copy a direct link to this comment to your clipboard
        create an account or log in to comment
        create an account or sign in to comment
        create a free account to join the conversation
        click here to comment
        click to comment
        disable comments
        enter your comment
        enter your comment here
        enter your name or username to comment
        enter your email address to comment
        enter your website url
        enter your website url optional
        expand full comment
        expand comment
        expand all comments
        collapse comment
        collapse all comments
        follow comments
        follow this comment thread
        hide comments
        hide all comments
        hide replies
        jump to comments
        skip to comments
        go to comments
        scroll to comments
        join the conversation on our forum
        leave a comment
        leave a comment below
        leave a comment cancel reply
        leave a reply cancel reply
        leave comment
        leave a public comment
        leave new comment
        leave reply
        leave us a comment
        leave your comment
        leave your comment below
        leave your comments
        leave your reply
        load comments
        load all comments
        load more comments
        load more replies
        log in or register to post a comment
        log in or register to post comments
        log in or sign up to comment
        log in to comment
        log in to leave a comment
        log in to leave comments
        log in to leave a reply
        log in to post a comment
        log in to post comments
        log in to post your comment
        log in to join the conversation
        log in to join the discussion
        log in to view comments
        log in to reply
        login to comment
        login to leave a comment
        login to post a comment
        login to post comments
        login to reply
        login or register to post comments
        logged in as *
        logged in as * log out
        logged in as * edit your profile log out
        logged in as * log out of this account
        login or signup to post a comment
        mail will not be published
        mail will not be published required
        more comments
        name and email are required
        email address will not be published
        email will not be published
        email will not be published required
        e-mail will not be published
        your email will not be published
        your email address will not be published
        your email address will not be published required fields are marked
        your email address will not be published. required fields are marked
        your email address will not be published. required fields are marked required
        your email address will not be published or shared
        your email address will not be published or shared. required fields are marked
        your email is never published nor shared
        your email is never published or shared
        your email is never published nor shared. required fields are marked
        your email will not be published. required fields are marked
        your email will not be published. name and email fields are required
        required fields are marked
        required fields are marked with an asterisk
        fields marked with an asterisk are required
        all fields marked with an asterisk are required
        newer comments
        older comments
        newer comments older comments
        previous comments
        next comments
        comments are approved before they appear
        notify me of follow-up comments by email
        notify me of followup comments by email
        notify me of followup comments via e-mail
        notify me of followup comments via e-mail. you can also subscribe without commenting
        notify me of new comments
        notify me of new comments via email
        notify me of new posts by email
        notify me of new posts via email
        notify me of new replies
        notify me via e-mail if anyone answers my comment
        notify me when new comments are added
        notify me when new comments are posted
        notify me when there are new comments
        please add a comment
        please comment below
        please do not enter any spam link in the comment box
        please enter your comment
        please enter your comment!
        please enter your name here
        please enter your email address here
        please leave a comment
        please leave a comment below
        please leave this field empty
        please log in or register to post comments
        please log in to comment
        please log in to leave a comment
        please log in to post a comment
        please login to comment
        please login to leave a comment
        please sign in to comment
        post a comment
        post a comment as
        post a new comment
        post a reply
        post comment
        post new comment
        post reply
        post your comment
        post your comments
        post your reply
        preview comment
        publish comment
        react to this article
        read comments
        read the comments
        read all comments
        read # comments
        read more comments
        recommended comments
        register or log in to comment
        register or login to comment
        register to comment
        reply to comment
        reply to this comment
        reply to this
        report comment
        report this comment
        rss feed for comments on this post
        rss feed for comments on this post. trackback url
        save my name and email in this browser for the next time i comment
        save my name, email and website in this browser for the next time i comment
        save my name, email, and website in this browser for the next time i comment
        save my name, email, and site url in my browser for next time i post a comment
        search comments
        see all comments
        see all # comments
        see # comments
        see comments
        see more comments
        see more replies
        share your comment
        share your comments
        share your comments below
        share your thoughts in the comments
        show all comments
        show # comments
        show all # comments
        show comments
        show comments #
        show conversation
        show conversation #
        show more comments
        show more replies
        show previous replies
        show replies
        sign in or register to comment
        sign in to comment
        sign in to leave a comment
        sign in to join the conversation
        sign in to post a comment
        sign in to reply
        sign up or log in to comment
        sort by: newest
        sort by: oldest
        sort by newest first
        sort by oldest first
        sort comments by
        sort comments
        start a discussion
        start a conversation
        start the conversation
        start the discussion
        start a new discussion
        start the discussion…
        submit a comment
        submit a comment cancel reply
        submit a reply
        submit comment
        submit reply
        submit your comment
        subscribe to comments
        subscribe to comments feed
        subscribe to comments via email
        subscribe to comments for this post
        subscribe to this comment's via rss
        subscribe to this discussion
        the comment you entered is too short
        this comment has been removed by the author
        this comment has been removed by a blog administrator
        this comment has been deleted
        this comment was deleted
        this comment was removed
        this comment was removed by a moderator
        this comment was minimized by the moderators on the site
        comment removed
        comment deleted
        to leave a comment, please sign in
        to post a comment, please log in
        to comment, please log in
        to view or add a comment, sign in
        type your comment
        type your comment here
        unsubscribe from comments
        upload photo attachments
        view all comments
        view all # comments
        view # comments
        view comment
        view comments
        view comments #
        view more comments
        view more replies
        view # replies
        view # more replies
        view # more comments
        view all replies
        view previous comments
        view our comment policy
        view our comments policy
        write a comment
        write a reply
        write comment
        write comments
        write your comment
        write your comment here
        you are commenting using your * account
        you can also subscribe without commenting
        you can use these html tags
        you may use these html tags and attributes
        you can follow any responses to this entry through the rss * feed
        you have entered an incorrect email address
        you have entered an incorrect email address!
        you must be a member to comment
        you must be a registered user to add a comment
        you must be logged in to comment
        you must be logged in to leave a comment
        you must be logged in to leave a reply
        you must be logged in to post a comment
        you must be logged in to post a reply
        you must be logged in to reply
        you must be logged in to reply to this topic
        you must be logged in to submit a comment
        you must be registered and logged in to comment
        you must be signed in to comment
        you must log in or register to comment
        you must log in or register to post a comment
        you must log in to comment
        you must log in to post a comment
        you need to be logged in to comment
        you need to log in to comment
        you need to log in to post a comment
        you need to login to comment
        your comment has been submitted
        your comment has been posted
        your comment has been sent
        your comment is awaiting approval
        your comment is awaiting moderation
        your comment is awaiting moderation. this is a preview; your comment will be visible after it has been approved
        your comment may be subject to moderation
        your comment may be subject to editorial review
        your comment will be posted after it is approved
        your comment will be published after moderation
        your comment will be published after it is approved
        your comment will be visible after approval
        the email address is for verification purposes only and will not be published
        what do you think? leave a comment
        what do you think? leave a comment below
        what do you think? leave a reply
        what do you think? let us know in the comments
        what do you think? let us know in the comments below
        let us know in the comments
        let us know in the comments below
        let us know in the comments section below
        let us know what you think in the comments
        let us know what you think in the comments below
        let me know in the comments
        let me know in the comments below
        sound off in the comments
        sound off in the comments below
        tell us in the comments
        tell us in the comments below
        this site uses * to reduce spam. learn how your comment data is processed
        this site uses * to reduce spam
        learn how your comment data is processed
        this blog uses * to reduce spam. learn how your comment data is processed
    """,
}

# How many there are, or why there are none.
STATE = {
    "en": """
        all comments are welcome
        be the first one to comment
        be the first person to comment
        be the first person to like this
        be the first to add a comment
        be the first to comment
        be the first to comment on this article
        be the first to comment on this post
        be the first to comment on this story
        be the first to comment on *
        be the first to comment!
        be the first to leave a comment
        be the first to leave a reply
        be the first to leave a review
        be the first to post a comment
        be the first to reply
        be the first to review *
        be the first to share what you think
        be the first to start the conversation
        be the first to write a comment
        comment feed
        comments are closed
        comments are closed at this time
        comments are closed for this article
        comments are closed for this blog post
        comments are closed for this item
        comments are closed for this post
        comments are closed for this story
        comments are closed on this article
        comments are closed on this post
        comments are currently closed
        comments are currently disabled
        comments are disabled
        comments are disabled for this post
        comments are locked
        comments are not available on this story
        comments are now closed
        comments are off for this post
        comments are on moderation
        comments are turned off
        comments are unavailable
        comments disabled
        comments closed
        comments for this article are closed
        comments for this post are closed
        comments for this story are closed
        comments for this thread are now closed
        comments have been closed
        comments have been closed for this post
        comments have been disabled
        comments have been disabled for this post
        comments have been turned off
        comments have been closed on this article
        comments off
        comments off on *
        comments on this article are closed
        comments on this post are closed
        comments on this entry are closed
        comments on this entry are closed, but trackbacks and pingbacks are open
        comments on this story are closed
        comments powered by *
        blog comments powered by *
        comments loading
        loading comments
        loading comments...
        comments will load here
        commenting is closed
        commenting is closed for this article
        commenting is disabled
        commenting is not available in this channel entry
        commenting on this article is closed
        commenting on this post has been disabled
        currently there are no comments
        don't be shy, leave a comment
        failed to load comments
        unable to load comments
        new comments are closed
        no comments
        no comments added yet
        no comments found
        no comments have been posted
        no comments have been posted yet
        no comments to display
        no comments to show
        no comments yet
        no comments yet. be the first to comment
        no comments yet, be the first to comment
        no comments yet. why don't you start the discussion
        no comments, be the first to comment
        no comments, be the first
        no comments so far
        no comment yet
        no comment yet, add your voice below
        no comments posted yet
        no responses yet
        there are no comments added yet
        there are no comments for this article
        there are no comments for this post
        there are no comments on this article
        there are no comments on this post
        there are no comments posted here yet
        there are no comments to display
        there are no comments yet
        there are no comments yet. be the first to comment
        there are no comments yet for this article
        there are currently no comments
        there are currently no comments on this article
        there are currently no comments on this post
        there are # comments
        there are # comments on this article
        there are # comments on this post
        there is # comment
        there are no responses yet
        this article is closed for comments
        this article is closed to comments
        this post is closed to new comments
        this discussion has been closed
        this conversation has been closed
        this conversation is moderated according to *
        this entry is closed to comments
        this story is closed for comments
        this topic has been closed
        this topic is now closed to further replies
        nobody has commented yet
        nobody has commented on this yet
        sorry, comments are closed
        sorry, comments are closed for this item
        sorry, comments are closed for this post
        sorry, comments are currently closed
        sorry, the comment form is closed at this time
        sorry, you must be logged in to post a comment
        the comment section is closed
        the comments are closed
        the comments section is closed
        the comments to this entry are closed
        the comments are temporarily disabled
        there was a problem loading comments
        total comments #
        both comments and pings are currently closed
        both comments and trackbacks are currently closed
        comments and pings are closed
        you are the first to comment
        want to be the first to comment
        please note: comment moderation is enabled and may delay your comment. there is no need to resubmit your comment
        comment moderation is enabled. your comment may take some time to appear
        comment moderation is in use. please do not submit your comment twice -- it will appear shortly
        # comments awaiting moderation
        # people are in this conversation
        # people reacted on this
    """,
}

# Words of forms and of comments that an article may well print alone on a line too.
WORDS = {
    "en": """
        comment
        comments
        comments #
        comment #
        # comment
        # comments
        one comment
        discuss
        discussion
        discussions
        responses
        # response
        # replies
        # reply
        # more comments
        # more replies
        reply
        replies
        quote
        reply quote
        reply share
        like
        likes
        # likes
        # like
        like reply
        reply like
        like comment share
        report
        report reply
        permalink
        edit
        flag
        flag comment
        upvote
        downvote
        upvote downvote
        vote up
        vote down
        helpful
        not helpful
        newest
        oldest
        newest first
        oldest first
        most voted
        most recent
        most liked
        most popular
        best
        sort by
        sort by best
        name
        first name
        last name
        your name
        full name
        email
        e-mail
        email address
        your email
        your email address
        e-mail address
        website
        web site
        site
        url
        your website
        website url
        optional
        required
        subject
        message
        your message
        title
        notify me
        guest
        anonymous
        author
        moderator
        admin
        δ
        x min
        #h
        #d
        #w
        #mo
        #y
        # votes
        # vote
        # points
        # point
        # of # comments
        # responses
        awaiting moderation
        comment below
        comment here
        comment policy
        comments are open
        comments posted
        community guidelines
        do you want to comment
        e-mail required
        email required
        featured comment
        feedback from readers
        got a comment
        have your say
        join the conversation
        join the discussion
        leave comments
        leave your thoughts
        make a comment
        name required
        no comment
        no replies yet
        no response yet
        no responses
        open comments
        place comment
        post comments
        report abuse
        say something
        share your thoughts
        single comment thread
        thank you for commenting
        thank you for your comment
        thanks for commenting
        thanks for your comment
        the conversation is closed
        there are no comments
        this conversation is moderated
        this discussion is closed
        this thread is closed
        this topic is closed
        total comments
        trackback uri
        trackback url
        type here
        we welcome your comments
        your comment
        your comments
        your reply
    """,
}

# What ends the line above a comment ("A Name says:") and what stands on the button below it, as `DocumentLines.key`
# gives them: lower case, no accents.
SAYS = {
    "en": "says",
    "de": "sagt, schreibt, meint",
    "fr": "dit, a dit",
    "es": "dice, ha dicho",
    "pt": "diz, disse",
    "it": "dice, ha detto, scrive",
}
REPLIES = {
    "en": "reply, log in to reply, login to reply, reply quote, reply share, like reply, reply like, like reply share",
    "de": "antworten, zum antworten anmelden, auf kommentar antworten",
    "fr": "repondre, repondre a ce commentaire, connectez-vous pour repondre",
    "es": "responder, inicia sesion para responder, inicie sesion para responder",
    "pt": "faca login para responder, inicie a sessao para responder",
    "it": "rispondi, accedi per rispondere",
}

# Fewer signs may be an article that quotes somebody.
LEAST_SIGNS = 3
# Characters of article that stand before the first comment: after less it is a thread whose posts are the text.
ARTICLE_BEFORE = 600
# A comment is short: where there are more lines than this to a sign, the signs are part of something else.
LINES_PER_SIGN = 12
# Characters of the longest line with a name or an age.
LONGEST_SIGN = 50
_SAYS = tuple(" " + word.strip() for words in SAYS.values() for word in words.split(","))
_REPLIES = frozenset(word.strip() for words in REPLIES.values() for word in words.split(","))
# "3 years ago", with a name before it: beside reply buttons, the age of a comment.
_AGE = re.compile(r"(?:.* )?(?:#|an?) (?:minute|min|hour|day|week|month|year)s? ago(?: edited)?")


def thread(document: DocumentLines) -> Iterator[Find]:
    """Comments without an opener: from the first sign of one to the end of the text."""
    filled = document.filled
    names: list[int] = []
    buttons: list[int] = []
    ages: list[int] = []
    before = 0
    for index, number in enumerate(filled):
        if before >= ARTICLE_BEFORE and len(document.lines[number]) <= LONGEST_SIGN:
            key = document.key(number)
            if key.endswith(_SAYS):
                names.append(index)
            elif key in _REPLIES:
                buttons.append(index)
            elif key.endswith(("ago", "edited")) and _AGE.fullmatch(key):
                ages.append(index)
        before += len(document.lines[number])
    signs = names + buttons + (ages if buttons else [])
    if len(signs) >= LEAST_SIGNS and len(filled) - min(signs) <= LINES_PER_SIGN * len(signs):
        evidence = ((names, "names with “says”"), (buttons, "reply buttons"), (ages if buttons else [], "ages"))
        found = tuple(f"{len(lines)} {what}" for lines, what in evidence if lines)
        yield Find(filled[min(signs)], filled[-1], found)


_ARTICLE = (
    "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council paid "
    "for a new engine and for the repair of the pier, and the shipyard finished a month early.\n\n"
    "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but the "
    "ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.\n\n"
    "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel free, "
    "and so do bicycles, which the council had wanted to charge for. The last boat leaves the island at nine."
)

RULES = [
    Block(
        id="comments/section",
        reason="From here on readers speak, not the article.",
        openers=SECTIONS,
        items="comments",
        most=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦Leave a Reply\n\nName *\n\nEmail *\n\nPost Comment⟧",
            f"{_ARTICLE}\n\n⟦Reader Interactions\n\nComments\n\nJonas says\n\nMarch 3, 2021 at 4:05 pm\n\n"
            "Good news for all of us over here, we had nearly given up hope by now.⟧",
            f"{_ARTICLE}\n\n⟦Discussion about this post⟧",
            f"{_ARTICLE}\n\n⟦Hinterlasse einen Kommentar\n\nName\n\nE-Mail⟧",
        ],
        keeps=[
            "Discussion about this post",
            f"{_ARTICLE}\n\nThe reader comments on this article were mostly kind.",
            f"Leave a reply to every letter, the mayor told her staff.\n\n{_ARTICLE}",
        ],
    ),
    Phrases(
        id="comments/form",
        reason="The comment form, its buttons and its small print.",
        phrases=FORM,
        removes=[
            "Your email address will not be published. Required fields are marked *",
            f"{_ARTICLE}\n\n⟦Save my name, email, and website in this browser for the next time I comment.⟧",
            f"{_ARTICLE}\n\n⟦Post Comment⟧",
            f"{_ARTICLE}\n\n⟦Log in to comment⟧",
            f"{_ARTICLE}\n\n⟦This site uses a filter to reduce spam. Learn how your comment data is processed.⟧",
        ],
        keeps=[
            "The site will publish your email address unless you leave the field empty.",
            "Click “Post comment” and the form sends the text to the server.",
            "She told the court that she would not leave a comment below the line again.",
        ],
    ),
    Phrases(
        id="comments/state",
        reason="Says how many comments there are, or that there are none.",
        phrases=STATE,
        removes=[
            f"{_ARTICLE}\n\n⟦No comments yet⟧",
            f"{_ARTICLE}\n\n⟦Comments are closed.⟧",
            f"{_ARTICLE}\n\n⟦Be the first to comment⟧",
        ],
        keeps=[
            "Comments are closed on most of the paper's articles, the editor says.",
            "She wanted to be the first to comment on the ruling, and was.",
            f"{_ARTICLE}\n\n“No comment.”\n\n{_ARTICLE}",
        ],
    ),
    Phrases(
        id="comments/word",
        reason="A label or button of a comment form, beside other cruft.",
        phrases=WORDS,
        weak=True,
        removes=[
            f"{_ARTICLE}\n\n⟦Post Comment\nName\nEmail⟧",
            f"{_ARTICLE}\n\n⟦12 Comments⟧",
            f"{_ARTICLE}\n\n⟦Like\nReply⟧\n\n{_ARTICLE}",
        ],
        keeps=[
            f"{_ARTICLE}\n\nComments\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nDiscussion\n\n{_ARTICLE}",
        ],
    ),
    Shape(
        id="comments/thread",
        reason="From here on readers speak, not the article.",
        find=thread,
        longest=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦1. Vera says:\n\nI took that boat as a child, with my aunt.\n\n2. Tom K. says:\n\n"
            "Me too, and the hens.\n\n3. Vera says:\n\nWhich hens?⟧",
            f"{_ARTICLE}\n\n⟦Reply\n\n3 years ago\n\nIs the boat still going in the autumn?\n\nReply⟧",
        ],
        keeps=[
            f"1. Vera says:\n\nI took that boat as a child.\n\n2. Tom says:\n\nMe too.\n\n3. Vera says:\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nAs the captain says:\n\n“There is no hurry.”\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nThe captain says:\n\n"
            + "\n\n".join([_ARTICLE] * 14)
            + "\n\nHis mate says:\n\nNo.\n\nHe says:",
        ],
    ),
]
