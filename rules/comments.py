"""Comments: what readers wrote below the article, and the form, the buttons and the notices around it.

Not cruft: an article that asks its readers to comment in a sentence, an interview whose lines start with names, a
forum thread (there the posts are the text: nothing goes that does not stand below 600 characters of article), and a
chapter that is called "Comments".
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from cleaner.rule import Block, DocumentLines, Find, Labels, Line, Phrases, Shape, listed, longest_words

# What stands above the comments and nowhere else. Everything below is comments, if dates, names or buttons say so too.
SECTIONS = {
    "en": """
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
    """,
    "fr": """
        commentaires des lecteurs
        les commentaires des lecteurs
        réactions des lecteurs
        commentaires sur cet article
        tous les commentaires
        tous les commentaires #
        interactions du lecteur
    """,
    "es": """
        comentarios de los lectores
        comentarios de lectores
        comentarios de los usuarios
        comentarios de este artículo
        todos los comentarios
        todos los comentarios #
        interacciones con los lectores
    """,
    "pt": """
        comentários dos leitores
        comentários dos usuários
        todos os comentários
        todos os comentários #
        interações do leitor
    """,
    "it": """
        commenti dei lettori
        i commenti dei lettori
        tutti i commenti
        tutti i commenti #
        interazioni del lettore
    """,
    "nl": """
        lezersreacties
        reacties van lezers
        reacties op dit artikel
        alle reacties
        alle reacties #
    """,
    "sv": """
        läsarkommentarer
        kommentarer till artikeln
        alla kommentarer
    """,
    "da": """
        alle kommentarer
        kommentarer til artiklen
    """,
    "nb": """
        kommentarer til artikkelen
    """,
    "fi": """
        lukijoiden kommentit
        kaikki kommentit
    """,
    "pl": """
        komentarze czytelników
        komentarze do artykułu
        wszystkie komentarze
    """,
    "cs": """
        komentáře čtenářů
        diskuse k článku
        diskuze k článku
        všechny komentáře
    """,
    "hu": """
        hozzászólások a cikkhez
        olvasói hozzászólások
        minden hozzászólás
        összes hozzászólás
    """,
    "ro": """
        comentariile cititorilor
        toate comentariile
    """,
    "el": """
        σχόλια αναγνωστών
        όλα τα σχόλια
    """,
    "tr": """
        okur yorumları
        okuyucu yorumları
        tüm yorumlar
    """,
    "ru": """
        комментарии читателей
        комментарии к статье
        все комментарии
        обсуждение статьи
    """,
    "uk": """
        коментарі читачів
        усі коментарі
        всі коментарі
    """,
    "ar": """
        تعليقات القراء
        جميع التعليقات
        كل التعليقات
    """,
    "fa": """
        نظرات کاربران
        دیدگاه کاربران
        نظرات خوانندگان
        همه نظرات
    """,
    "he": """
        תגובות הגולשים
        תגובות גולשים
        כל התגובות
    """,
    "hi": """
        पाठकों की टिप्पणियां
    """,
    "id": """
        komentar pembaca
        semua komentar
    """,
    "vi": """
        bình luận của bạn đọc
        ý kiến bạn đọc
        ý kiến độc giả
        tất cả bình luận
    """,
    "zh": """
        网友评论
        读者评论
        全部评论
        最新评论
        热门评论
        精彩评论
        评论列表
        網友留言
        網友評論
        讀者留言
        讀者回應
        全部留言
        最新留言
        熱門留言
    """,
    "ja": """
        コメント一覧
        読者のコメント
        みんなのコメント
        すべてのコメント
    """,
    "ko": """
        댓글 목록
        전체 댓글
        독자 의견
        독자의견
    """,
}

# What stands above the form, below the comments or above them; inside an article it may be a button.
INVITATIONS = {
    "en": """
        leave a reply
        leave a reply to *
        join the discussion #
        conversation # comments
    """,
    "de": """
        schreibe einen kommentar
        hinterlasse eine antwort
        hinterlasse einen kommentar
        einen kommentar schreiben
        einen kommentar verfassen
    """,
    "fr": """
        laisser un commentaire
        laissez un commentaire
        laisser une réponse
        laissez une réponse
    """,
    "es": """
        deja un comentario
        deja una respuesta
        dejar una respuesta
    """,
    "pt": """
        deixe um comentário
        deixe uma resposta
        deixar um comentário
        deixar uma resposta
    """,
    "it": """
        lascia un commento
        lascia una risposta
    """,
    "nl": """
        # opmerking
        # opmerkingen
        geef een reactie
        laat een reactie achter
    """,
    "sv": """
        lämna ett svar
        lämna en kommentar
    """,
    "da": """
        skriv et svar
        efterlad en kommentar
        læg en kommentar
    """,
    "nb": """
        legg igjen et svar
        legg igjen en kommentar
    """,
    "fi": """
        jätä kommentti
        jätä vastaus
    """,
    "pl": """
        dodaj komentarz
        twój komentarz może być pierwszy
        zostaw odpowiedź
    """,
    "cs": """
        napsat komentář
    """,
    "hu": """
        # megjegyzés
        vélemény, hozzászólás?
    """,
    "ro": """
        lasă un răspuns
        lasă un comentariu
        lasă un comentariu anulează răspunsul
        lăsați un comentariu
    """,
    "el": """
        αφήστε μια απάντηση
        αφήστε ένα σχόλιο
    """,
    "tr": """
        bir cevap yazın
        bir yanıt yazın
        yorum yapın
    """,
    "ru": """
        ваш комментарий может быть первым
        добавить комментарий
        добавьте комментарий
    """,
    "uk": """
        залишити коментар
        залишити відповідь
        ваш коментар може бути першим
        твій коментар може бути першим
    """,
    "ar": """
        أضف تعليق
        أضف تعليقا
        اترك تعليقا
        اترك تعليق
        اترك ردا
        اترك رد
        تعليقات الفيسبوك
    """,
    "fa": """
        دیدگاهتان را بنویسید
        دیدگاه خود را بنویسید
    """,
    "he": """
        כתיבת תגובה
        השאר תגובה
        השאירו תגובה
        השארת תגובה
    """,
    "hi": """
        एक टिप्पणी छोड़ें
        टिप्पणी छोड़ें
        एक उत्तर छोड़ दें
        प्रातिक्रिया दे
        एक टिप्पणी भेजें
        # टिप्पणियां
    """,
    "id": """
        tinggalkan balasan
        tinggalkan komentar
    """,
    "vi": """
        để lại một bình luận
        để lại bình luận
        để lại một phản hồi
        để lại phản hồi
        gửi phản hồi
        # nhận xét
    """,
    "zh": """
        发表评论
        发表回复
        发表您的评论
        发表我的评论
        發表迴響
        發表評論
        發表留言
        發佈留言
        發表回覆
        發佈回覆
        # 则留言
        # 條評論
    """,
    "ja": """
        コメントをどうぞ
        コメントを残す
    """,
    "ko": """
        댓글 남기기
        답글 남기기
        여러분의 의견을 남겨주세요
        여러분의 의견을 남겨 주세요
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
        leave a comment below and *
        leave us a comment below and *
        let us know in the comments *
        let me know in the comments *
        tell us in the comments *
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
        start a new discussion
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
        you must be logged in to post comments
        you must be logged in to view or add a comment
        email (required) (address never made public)
        fill in your details below or click an icon to log in
        you are commenting using your * account. log out / change
        # bloggers like this
        %d bloggers like this
        new comments cannot be posted and votes cannot be cast
        view entire discussion (# comments)
        please log in here to leave a comment
        leave a comment cancel
        leave a comment cancel comment reply
        comment on post cancel reply
        maximum # characters remaining in your comment
        comments are moderated before they appear
        comments are moderated and may take some time to appear
        we'd love to hear from you. leave a comment below
        this comment has been removed
        this comment has been hidden
        become a member to start commenting
        become a member of * to start commenting
        become a paid member of * to start commenting
        show # more replies
        show # more reply
        show # previous comments
        show # previous comment
        show 1 more reply
        your request will be sent to the owner of this site
        add context to your comment, share your name and expertise to foster a healthy discussion
        sign in to add your reaction
        you must be signed in to add reactions
        this comment has been minimized
        this comment was minimized
        show # previous replies
        show # previous reply
        see # previous replies on *
        reply via email
        reply by email
        have you written a response to this? let me know the url
        click to load comments
        Be the first person to leave a comment!
        E-mail (optional)
        Flag this comment
        If you enter anything in this field your comment will be treated as spam
        Name (optional)
        Really flag this comment?
        replydelete
        all comments are moderated before being published
        be civil in the comments
        comments are moderated before they are published
        comments are moderated before publication
        please read our comment policy before commenting
        please read our commenting policy before commenting
        we reserve the right to delete comments
        we reserve the right to remove comments
    """,
    "de": """
        antwort abbrechen
        antworten abbrechen
        hier klicken, um die antwort abzubrechen
        ihre e-mail-adresse wird nicht veröffentlicht
        deine e-mail-adresse wird nicht veröffentlicht
        deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
        deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit markiert
        ihre e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit markiert
        ihre e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
        deine email-adresse wird nicht veröffentlicht
        e-mail wird nicht veröffentlicht
        e-mail-adresse wird nicht veröffentlicht
        erforderliche felder sind markiert
        erforderliche felder sind mit * markiert
        erforderliche felder sind mit markiert
        pflichtfelder sind mit * markiert
        pflichtfelder sind mit * gekennzeichnet
        pflichtfelder sind mit einem stern markiert
        mit * gekennzeichnete felder sind pflichtfelder
        felder mit * sind pflichtfelder
        meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
        meinen namen, meine e-mail-adresse und meine website in diesem browser speichern, bis ich wieder kommentiere
        name, e-mail und website in diesem browser für meinen nächsten kommentar speichern
        benachrichtige mich über nachfolgende kommentare via e-mail
        benachrichtige mich über nachfolgende kommentare per e-mail
        benachrichtige mich über neue beiträge via e-mail
        benachrichtige mich über neue beiträge per e-mail
        benachrichtigung bei neuen kommentaren
        kommentar abschicken
        kommentar absenden
        kommentar abgeben
        kommentar senden
        kommentar hinzufügen
        kommentar posten
        kommentar veröffentlichen
        kommentar melden
        kommentar speichern
        kommentare anzeigen
        kommentare ansehen
        kommentare lesen
        kommentare laden
        kommentare ausblenden
        kommentare einblenden
        # kommentare anzeigen
        alle kommentare anzeigen
        alle # kommentare anzeigen
        alle kommentare lesen
        weitere kommentare
        weitere kommentare laden
        weitere kommentare anzeigen
        mehr kommentare
        mehr kommentare laden
        mehr kommentare anzeigen
        mehr kommentare zeigen
        weitere antworten anzeigen
        antworten anzeigen
        zu den kommentaren
        zu den kommentaren springen
        zum kommentieren anmelden
        zum kommentieren bitte anmelden
        zum kommentieren einloggen
        bitte anmelden, um zu kommentieren
        bitte melden sie sich an, um zu kommentieren
        bitte logge dich ein, um zu kommentieren
        bitte einloggen, um zu kommentieren
        bitte loggen sie sich ein, um einen kommentar zu schreiben
        jetzt anmelden und kommentieren
        jetzt kommentieren
        artikel kommentieren
        beitrag kommentieren
        diesen artikel kommentieren
        melde dich an, um einen kommentar zu hinterlassen
        melde dich an, um zu kommentieren
        melden sie sich an, um zu kommentieren
        melden sie sich an, um einen kommentar zu schreiben
        anmelden, um zu kommentieren
        du musst angemeldet sein, um einen kommentar abzugeben
        du musst angemeldet sein, um einen kommentar zu schreiben
        du musst angemeldet sein, um kommentieren zu können
        sie müssen angemeldet sein, um einen kommentar abzugeben
        sie müssen angemeldet sein, um kommentieren zu können
        sie müssen sich anmelden, um kommentieren zu können
        um einen kommentar zu hinterlassen, musst du angemeldet sein
        um zu kommentieren, musst du angemeldet sein
        um zu kommentieren, müssen sie angemeldet sein
        nur angemeldete benutzer können kommentare schreiben
        dein kommentar wartet auf freischaltung
        ihr kommentar wartet auf freischaltung
        dein kommentar wartet auf moderation
        dein kommentar
        ihr kommentar
        ältere kommentare
        neuere kommentare
        neueste kommentare zuerst
        älteste kommentare zuerst
        neueste zuerst
        älteste zuerst
        kommentare abonnieren
        diskutieren sie mit
        diskutiere mit
        jetzt mitdiskutieren
        an der diskussion teilnehmen
        netiquette beachten
        diese website verwendet *, um spam zu reduzieren. erfahre, wie deine kommentardaten verarbeitet werden
        diese website verwendet *, um spam zu reduzieren
        erfahre mehr darüber, wie deine kommentardaten verarbeitet werden
        erfahre, wie deine kommentardaten verarbeitet werden
        schreib deinen kommentar
        schreiben sie einen kommentar
        schreiben sie den ersten kommentar
        schreiben sie einen kommentar zu diesem artikel
        verfassen sie den ersten kommentar
        hinterlasse einen kommentar antwort abbrechen
        schreibe einen kommentar antwort abbrechen
        schreibe einen kommentar antworten abbrechen
        einen kommentar hinterlassen
        kommentar hinterlassen
        schreib einen kommentar
        kommentar schreiben
        kommentar verfassen
        sie sind aktuell nicht eingeloggt
        sie sind derzeit nicht angemeldet
        sie sind derzeit nicht eingeloggt
        sie sind nicht angemeldet
        sie sind nicht eingeloggt
        du bist nicht angemeldet
        du bist nicht eingeloggt
        um einen kommentar zu hinterlassen, loggen sie sich bitte ein
        um einen kommentar zu schreiben, loggen sie sich bitte ein
        um einen kommentar zu schreiben, melden sie sich bitte an
        um einen kommentar zu verfassen, melden sie sich bitte an
        um kommentieren zu können, melden sie sich bitte an
        um zu kommentieren, melden sie sich bitte an
        um zu kommentieren, loggen sie sich bitte ein
        beim absenden ihres kommentars ist ein fehler aufgetreten
        beim absenden ihres kommentars ist ein fehler aufgetreten. bitte versuchen sie es erneut
        ihr kommentar ist zu lang
        ihr kommentar ist zu lang. es sind maximal # zeichen erlaubt
        es sind maximal # zeichen erlaubt
        du musst eingeloggt sein, um kommentare zu schreiben
        du musst eingeloggt sein, um einen kommentar zu schreiben
        du musst eingeloggt sein, um zu kommentieren
        du musst eingeloggt sein, um kommentieren zu können
        sie müssen eingeloggt sein, um einen kommentar zu schreiben
        sie müssen eingeloggt sein, um zu kommentieren
        sie müssen eingeloggt sein, um kommentieren zu können
        kommentar verfassen antwort abbrechen
        kommentar verfassen antworten abbrechen
        hinterlassen sie eine antwort antwort abbrechen
        hinterlassen sie einen kommentar antwort abbrechen
        gib hier deinen kommentar ein
        geben sie hier ihren kommentar ein
        trage deine daten unten ein oder klicke ein icon, um dich einzuloggen
        bitte logge dich in einer dieser methoden ein, um deinen kommentar zu veröffentlichen
        du kommentierst mit deinem *-konto. abmelden / ändern
        benachrichtigung bei weiteren kommentaren per e-mail senden
        informiere mich über neue beiträge per e-mail
        benachrichtige mich bei neuen kommentaren per e-mail
        meinen namen, e-mail und website in diesem browser speichern, bis ich wieder kommentiere
        e-mail (erforderlich) (adresse wird niemals veröffentlicht)
        e-mail (wird nicht veröffentlicht) (erforderlich)
        adresse wird niemals veröffentlicht
        neuen kommentar hinzufügen
        neuen kommentar schreiben
        wenn du ein mensch bist, lasse das feld leer
        bitte geben sie ihren kommentar ein
        bitte geben sie ihren namen ein
        bitte geben sie hier ihren namen ein
        bitte geben sie hier ihre e-mail-adresse ein
        bitte geben sie ihren kommentar ein!
        kommentare als rss
        du musst eingeloggt sein um kommentare zu *
        um selbst kommentare verfassen zu können, müssen sie sich bitte einloggen
        um selbst kommentare verfassen zu können, müssen sie sich einloggen
        sie müssen sich anmelden, um die kommentarfunktion zu nutzen
        sie müssen sich anmelden, um die kommentarfunktion nutzen zu können
        um die kommentarfunktion zu nutzen, müssen sie sich anmelden
        kommentar erstellen
        rss feed zu den kommentaren dieses artikels
        kommentare schreiben
        ihr kommentar wurde gespeichert und wartet auf moderation
        bitte melden sie sich an, um diesen artikel zu kommentieren
        bitte melden sie sich an oder registrieren sie sich neu, um diesen artikel zu kommentieren
        bitte melden sie sich an oder registrieren sie sich, um diesen artikel zu kommentieren
        bitte melden sie sich an oder registrieren sie sich, um zu kommentieren
        schreib einen kommentar antworten abbrechen
        schreib einen kommentar antwort abbrechen
        kommentare zu diesem artikel abonnieren
        sie sind nicht verbunden. loggen sie sich ein oder registrieren sie sich
        bitte registrieren sie sich und halten sie sich an unsere netiquette
        haben sie probleme beim kommentieren oder registrieren
        ihren kommentar hier eingeben
        so können sie kommentieren
        kommentar löschen
        * kommentar löschen
        kommentar-feed zum artikel
        kommentieren kommentare ausblenden
        ihr kommentar wird von einem moderator überprüft, bevor er auf der website erscheint
        zum kommentarformular springen
        dein kommentar wird gespeichert
        dein kommentar wurde erfolgreich gespeichert
        dein kommentar konnte nicht gespeichert werden
        ihr kommentar konnte nicht gespeichert werden
        kommentar absenden antworten abbrechen
        kommentar absenden antwort abbrechen
        kommentar anzeigen
        alle # kommentare im forum lesen
        # kommentare im forum lesen
        um einen kommentar zu hinterlassen, müssen sie sich mit ihrem benutzernamen und passwort anmelden
        um ein kommentar zu hinterlassen, müssen sie sich mit ihrem benutzernamen und passwort anmelden
        um einen kommentar zu hinterlassen, müssen sie sich anmelden
        um einen kommentar schreiben zu können, musst du eingeloggt sein
        um einen kommentar schreiben zu können, müssen sie eingeloggt sein
        klicke hier, um dich einzuloggen oder zu registrieren
        schreibe als erstes einen kommentar
        schreibe als erster einen kommentar
        erstellen sie jetzt den ersten kommentar
        neuer kommentar
        kommentieren sie hier
        ihr kommentar zu diesem artikel
        abonnieren kommentare zum post (atom)
        kommentare zum post (atom)
        e-mail-benachrichtigung bei neuen kommentaren
        nutzungsbedingungen für leserkommentare
        ja, ich möchte benachrichtigt werden, wenn ein kommentar zu diesem artikel abgegeben wird
        du kommentierst mit deinem * abmelden / ändern
        deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind markiert
        e-mail (wird nicht veröffentlicht) (pflichtfeld)
        e-mail (wird benötigt und nicht veröffentlicht)
        website- und e-mail-adressen werden automatisch in links umgewandelt
        meinen namen, e-mail und website in diesem browser speichern
        loggen sie sich ein, um kommentare zu schreiben
        loggen sie sich ein, um einen kommentar zu schreiben
        logge dich ein, um kommentare zu schreiben
        melden sie sich an, um kommentare zu schreiben
        bitte beachten sie unsere netiquette
        bitte beachte unsere netiquette
        bitte beachte die netiquette
        bitte beachten sie die netiquette
        antwort hinzufügen
        diesen kommentar melden
        diesen kommentar bearbeiten
        kommentar ausblenden
        kommentar verbergen
        dieser kommentar wurde entfernt
        dieser kommentar wurde gelöscht
        dieser kommentar wurde ausgeblendet
        # weitere antworten anzeigen
        # vorherige kommentare anzeigen
        werde mitglied von *, um zu kommentieren
        deine anfrage wird an den besitzer dieser seite gesendet
        Benachrichtigung bei neuen Nachrichten
        Diesen Kommentar als unangemessen markieren?
        Diesen Kommentar anzeigen
        Diesen Kommentar markieren
        Gefällt dir dieser Kommentar?
        Ich habe es als unangemessen bezeichnet
        Ihr Kommentar in Vorschau
        Kennzeichnen Sie den Kommentar als unangemessen
        Kommentar als unangemessen markieren
        Kommentar beantworten
        Kommentarvorschau einblenden
        Magst du diesen Kommentar wirklich nicht?
        Schicke deinen Kommentar ab
        Sei die erste Person, welche einen Kommentar hinterlässt!
        Web-Adresse, auf die dein Name verlinken soll
        Wenn Sie irgendetwas in dieses Feld eintragen, wird der Kommentar als Spam betrachtet
        Wird für die Bestätigung benötigt
        Wollen Sie diesen Kommentar wirklich markieren?
        antwortenlöschen
        was denken sie? schreiben sie uns in die kommentare
        was meint ihr? schreibt es in die kommentare
        bitte lesen sie unsere netiquette
        schreiben sie ihre meinung
    """,
    "fr": """
        poster un commentaire
        écrire un commentaire
        annuler la réponse
        cliquez ici pour annuler la réponse
        votre adresse e-mail ne sera pas publiée
        votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec
        votre adresse email ne sera pas publiée
        votre adresse de messagerie ne sera pas publiée
        votre adresse de messagerie ne sera pas publiée. les champs obligatoires sont indiqués avec
        l'adresse e-mail ne sera pas publiée
        les champs obligatoires sont indiqués avec
        les champs obligatoires sont indiqués avec un astérisque
        les champs marqués d'un astérisque sont obligatoires
        les champs marqués d'un * sont obligatoires
        enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
        enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain commentaire
        enregistrer mon nom, email et site web dans ce navigateur pour la prochaine fois que je commenterai
        prévenez-moi de tous les nouveaux commentaires par e-mail
        prévenez-moi de tous les nouveaux articles par e-mail
        avertissez-moi par e-mail des nouveaux commentaires
        avertissez-moi par e-mail des nouveaux articles
        laisser un commentaire annuler la réponse
        laissez un commentaire annuler la réponse
        ajouter un commentaire
        ajoutez un commentaire
        ajouter votre commentaire
        écrivez un commentaire
        écrire votre commentaire
        postez un commentaire
        publier un commentaire
        publier le commentaire
        publier mon commentaire
        envoyer le commentaire
        envoyer mon commentaire
        poster le commentaire
        soumettre le commentaire
        votre commentaire
        commenter cet article
        commenter l'article
        commentez cet article
        je commente
        réagir à cet article
        réagissez à cet article
        réagir à l'article
        donnez votre avis
        voir les commentaires
        voir tous les commentaires
        voir plus de commentaires
        voir les # commentaires
        voir # commentaires
        voir les réponses
        afficher les commentaires
        afficher tous les commentaires
        afficher plus de commentaires
        afficher les réponses
        masquer les commentaires
        masquer les réponses
        lire les commentaires
        lire tous les commentaires
        lire les # commentaires
        charger plus de commentaires
        plus de commentaires
        accéder aux commentaires
        aller aux commentaires
        signaler ce commentaire
        signaler le commentaire
        signaler un abus
        connectez-vous pour commenter
        connectez-vous pour laisser un commentaire
        connectez-vous pour poster un commentaire
        connectez-vous pour publier un commentaire
        connectez-vous pour réagir
        se connecter pour commenter
        identifiez-vous pour commenter
        vous devez être connecté pour commenter
        vous devez être connecté pour laisser un commentaire
        vous devez être connecté pour poster un commentaire
        vous devez être connecté pour publier un commentaire
        vous devez être connecté pour rédiger un commentaire
        vous devez vous connecter pour laisser un commentaire
        vous devez vous connecter pour publier un commentaire
        pour commenter cet article, connectez-vous
        votre commentaire est en attente de modération
        votre commentaire sera publié après modération
        commentaires plus anciens
        commentaires plus récents
        commentaires précédents
        commentaires suivants
        participer à la discussion
        participez à la discussion
        rejoindre la discussion
        rejoignez la discussion
        ce site utilise * pour réduire les indésirables. en savoir plus sur la façon dont * sont traitées
        ce site utilise * pour réduire les indésirables
        en savoir plus sur la façon dont les données de vos commentaires sont traitées
        en savoir plus sur comment les données de vos commentaires sont utilisées
        en savoir plus sur comment les données de vos commentaires sont traitées
        vous commentez à l'aide de votre compte *
        vous commentez à l'aide de votre compte *. déconnexion / changer
        entrez vos coordonnées ci-dessous ou cliquez sur une icône pour vous connecter
        vous devez vous abonner ou vous connecter afin de poster un commentaire
        vous devez vous connecter afin de poster un commentaire
        charte des commentaires
        publier un nouveau commentaire
        commentaire envoyé
        soumettre commentaire
        soumettre un commentaire
        s'il vous plaît entrer un commentaire
        j'ai lu et j'accepte la charte des commentaires
        vous devez lire et accepter la charte de commentaires avant de poursuivre
        ajouter une réponse
        répondre au commentaire
        modifier ce commentaire
        masquer le commentaire
        afficher le commentaire
        ce commentaire a été supprimé
        ce commentaire a été masqué
        afficher # réponses supplémentaires
        afficher # commentaires précédents
        devenez membre de * pour commencer à commenter
        Aimez-vous ce commentaire ?
        Courriel (optionnel)
        Envoyer votre commentaire
        Fermer le commentaire
        Je l'ai signalé comme inapproprié
        Lien à afficher sur votre nom (optionnel)
        M'avertir des commentaires suivants
        Nom (optionnel)
        Prévisualisation du commentaire
        Requis pour la vérification des commentaires
        Si vous saisissez quelque chose dans ce champ, votre commentaire sera considéré comme étant indésirable
        Signaler le commentaire comme inapproprié
        Signaler un commentaire
        Site web (optionnel)
        Voir ce commentaire
        Votre commentaire en aperçu
        Voulez-vous vraiment signaler ce commentaire ?
        Vous n'aimez pas ce commentaire ?
        lien permanent du commentaire
        Être le premier à laisser un commentaire !
        répondresupprimer
        enregistrer un commentaire
        vous pouvez mettre un commentaire
        les commentaires sont modérés avant publication
    """,
    "es": """
        deje un comentario
        dejar un comentario
        deja tu comentario
        deje su comentario
        escribe un comentario
        agregar un comentario
        agrega un comentario
        añade un comentario
        añadir un comentario
        cancelar la respuesta
        cancelar respuesta
        haz clic aquí para cancelar la respuesta
        haga clic aquí para cancelar la respuesta
        tu dirección de correo electrónico no será publicada
        tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con
        tu dirección de correo electrónico no será publicada. los campos necesarios están marcados
        su dirección de correo electrónico no será publicada
        su dirección de correo electrónico no será publicada. los campos obligatorios están marcados con
        su dirección de correo no se hará público
        su dirección de correo no se hará público. los campos requeridos están marcados
        tu correo electrónico no será publicado
        tu email no será publicado
        el correo electrónico no será publicado
        el email no será publicado
        correo no será publicado
        los campos obligatorios están marcados con
        los campos necesarios están marcados
        los campos requeridos están marcados
        los campos marcados con * son obligatorios
        los campos marcados con un asterisco son obligatorios
        campos obligatorios marcados con
        guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
        guardar mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
        guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que comente
        guarda mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que comente
        guardar mi nombre, email y sitio web en este navegador para la próxima vez que comente
        recibir un correo electrónico con los siguientes comentarios a esta entrada
        recibir un correo electrónico con cada nueva entrada
        recibir un email con los siguientes comentarios a esta entrada
        recibir un email con cada nueva entrada
        notificarme los nuevos comentarios por correo electrónico
        notificarme las nuevas entradas por correo electrónico
        avísame cuando haya nuevos comentarios
        deja una respuesta cancelar la respuesta
        deja un comentario cancelar respuesta
        deja un comentario cancelar la respuesta
        añade tu comentario
        añadir comentario
        agregar comentario
        agrega tu comentario
        escribir un comentario
        escribir comentario
        escribe tu comentario
        escribe tu comentario aquí
        escriba su comentario
        enviar comentario
        enviar un comentario
        envía tu comentario
        publicar comentario
        publicar un comentario
        publicar el comentario
        comentar esta noticia
        comentar la noticia
        comentar este artículo
        comenta esta noticia
        comenta este artículo
        tu comentario
        su comentario
        ver comentarios
        ver los comentarios
        ver todos los comentarios
        ver # comentarios
        ver los # comentarios
        ver más comentarios
        ver respuestas
        ver más respuestas
        leer comentarios
        leer los comentarios
        leer todos los comentarios
        leer más comentarios
        mostrar comentarios
        mostrar más comentarios
        mostrar todos los comentarios
        ocultar comentarios
        cargar comentarios
        cargar más comentarios
        más comentarios
        ir a los comentarios
        ir a comentarios
        ir a los comentarios #
        denunciar comentario
        reportar comentario
        reportar abuso
        inicia sesión para comentar
        inicia sesión para dejar un comentario
        inicie sesión para comentar
        inicie sesión para dejar un comentario
        inicia sesión o regístrate para comentar
        identifícate para comentar
        regístrate para comentar
        accede para comentar
        accede para dejar un comentario
        debes iniciar sesión para comentar
        debes iniciar sesión para publicar un comentario
        debe iniciar sesión para publicar un comentario
        usted debe iniciar sesión para publicar un comentario
        lo siento, debes estar conectado para publicar un comentario
        lo siento, tienes que estar conectado para publicar un comentario
        disculpa, debes iniciar sesión para escribir un comentario
        debes estar registrado para comentar
        debes ser usuario registrado para comentar
        para comentar debes iniciar sesión
        para comentar es necesario estar registrado
        tu comentario está pendiente de moderación
        su comentario está en espera de moderación
        su comentario está pendiente de moderación
        comentarios anteriores
        comentarios más antiguos
        comentarios más recientes
        comentarios siguientes
        únete a la conversación
        participa en la conversación
        únete a la discusión
        normas de participación
        normas de uso de los comentarios
        este sitio usa * para reducir el spam. aprende cómo se procesan los datos de tus comentarios
        este sitio utiliza * para reducir el spam. conoce cómo se procesan los datos de tus comentarios
        este sitio usa * para reducir el spam
        aprende cómo se procesan los datos de tus comentarios
        conoce cómo se procesan los datos de tus comentarios
        estás comentando usando tu cuenta de *
        introduce tus datos o haz clic en un icono para iniciar sesión
        suscribite para comentar
        comentar este artículo # comentario
        comentar este artículo # comentarios
        añadir respuesta
        responder al comentario
        editar este comentario
        ocultar comentario
        mostrar comentario
        este comentario ha sido eliminado
        este comentario ha sido ocultado
        mostrar # respuestas más
        mostrar # comentarios anteriores
        conviértete en miembro de * para comenzar a comentar
        Correo electrónico (opcional)
        Envie su comentario
        Lo marqué como inadecuado
        Marcar comentario como inadecuado
        Marcar como inadecuado
        Marcar este comentario
        Necesario para verificar el comentario
        Nombre (opcional)
        Notifíqueme subsiguientes comentarios
        Previsualización del comentario
        Página web (opcional)
        Respuesta al comentario
        Si introduce algo en este campo su comentario será tratado como spam
        Su comentario en vista previa
        Ver este comentario
        url al que enlazar su nombre (opcional)
        ¿Le ha gustado este comentario?
        ¿Marcar comentario como inadecuado?
        ¿No le gusta este comentario?
        ¿Realmente desea marcar este comentario?
        respondereliminar
        danos tu opinión
        los comentarios están moderados
        los comentarios serán moderados
    """,
    "pt": """
        deixe seu comentário
        deixe o seu comentário
        escreva um comentário
        adicionar um comentário
        adicione um comentário
        cancelar resposta
        clique aqui para cancelar a resposta
        o seu endereço de e-mail não será publicado
        o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com
        o seu endereço de email não será publicado. campos obrigatórios marcados com
        o seu endereço de email não será publicado
        o seu endereço de e-mail não será publicado. campos obrigatórios marcados com
        seu endereço de e-mail não será publicado
        seu e-mail não será publicado
        o e-mail não será publicado
        campos obrigatórios são marcados com
        campos obrigatórios marcados com
        os campos obrigatórios estão marcados com
        os campos marcados com * são obrigatórios
        salvar meus dados neste navegador para a próxima vez que eu comentar
        salvar meu nome, e-mail e site neste navegador para a próxima vez que eu comentar
        salve meu nome, e-mail e site neste navegador para a próxima vez que eu comentar
        guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar
        notifique-me sobre novos comentários por e-mail
        notifique-me sobre novas publicações por e-mail
        notificar-me de novos comentários por email
        notificar-me de novos artigos por email
        deixe um comentário cancelar resposta
        deixe uma resposta cancelar resposta
        adicionar comentário
        adicione seu comentário
        comente aqui
        comente esta notícia
        comente este artigo
        escrever um comentário
        escrever comentário
        escreva seu comentário
        escreva o seu comentário
        faça um comentário
        faça seu comentário
        enviar um comentário
        postar um comentário
        postar comentário
        publicar um comentário
        seu comentário
        o seu comentário
        ver os comentários
        ver todos os comentários
        ver mais comentários
        ler comentários
        ler os comentários
        ler todos os comentários
        leia os comentários
        mostrar mais comentários
        carregar mais comentários
        carregar comentários
        mais comentários
        ir para os comentários
        faça login para comentar
        faça login para deixar um comentário
        faça login para publicar um comentário
        entre para comentar
        inicie sessão para comentar
        inicie sessão para deixar um comentário
        você precisa fazer login para comentar
        você precisa fazer o login para publicar um comentário
        você precisa estar logado para comentar
        você deve estar logado para comentar
        tem de ter a sessão iniciada para publicar um comentário
        é necessário fazer login para comentar
        seu comentário está aguardando moderação
        o seu comentário está aguardando moderação
        o seu comentário aguarda moderação
        comentários mais antigos
        comentários mais recentes
        participe da conversa
        participe da discussão
        junte-se à conversa
        este site utiliza o * para reduzir spam. saiba como seus dados em comentários são processados
        este site usa o * para reduzir spam. saiba como os dados dos seus comentários são processados
        este site utiliza o * para reduzir spam
        saiba como seus dados em comentários são processados
        saiba como são processados os dados dos comentários
        você está comentando utilizando sua conta *
        preencha os seus dados abaixo ou clique em um ícone para log in
        curtir isso
        adicionar resposta
        responder ao comentário
        este comentário foi removido
        este comentário foi ocultado
        mostrar mais # respostas
        torne-se membro de * para começar a comentar
        E-mail (opcional)
        Nome (opcional)
        Publique o seu comentário
        Se introduzir alguma coisa neste campo o seu comentário irá ser tratado como spam
        Tem a certeza que deseja marcar este comentário?
        Visualizar este comentário
        Visualização do comentário
        Website (opcional)
        responderexcluir
        os comentários não representam a opinião do site
        os comentários não representam a opinião deste site
        os comentários são de responsabilidade de seus autores
        os comentários são moderados antes da publicação
    """,
    "it": """
        lascia il tuo commento
        scrivi un commento
        aggiungi un commento
        inserisci un commento
        annulla risposta
        fare clic qui per annullare la risposta
        il tuo indirizzo email non sarà pubblicato
        il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati
        l'indirizzo email non verrà pubblicato
        l'indirizzo email non verrà pubblicato. i campi obbligatori sono contrassegnati
        il tuo indirizzo e-mail non sarà pubblicato
        la tua email non sarà pubblicata
        i campi obbligatori sono contrassegnati
        i campi contrassegnati con * sono obbligatori
        i campi contrassegnati con un asterisco sono obbligatori
        do il mio consenso affinché un cookie salvi i miei dati (nome, email, sito web) per il prossimo commento
        salva il mio nome, email e sito web in questo browser per la prossima volta che commento
        avvertimi via email in caso di risposte al mio commento
        avvertimi via email alla pubblicazione di un nuovo articolo
        notificami nuovi commenti per e-mail
        inviami notifiche per nuovi commenti via email
        ricevi un avviso se ci sono nuovi commenti
        lascia un commento annulla risposta
        lascia una risposta annulla risposta
        aggiungi commento
        aggiungi il tuo commento
        scrivi il tuo commento
        scrivi qui il tuo commento
        inserisci il tuo commento
        invia commento
        invia il commento
        invia il tuo commento
        pubblica commento
        pubblica il commento
        posta un commento
        commento all'articolo
        commenta questo articolo
        commenta l'articolo
        commenta la notizia
        il tuo commento
        vedi tutti i commenti
        vedi i commenti
        vedi commenti
        vedi altri commenti
        visualizza i commenti
        visualizza tutti i commenti
        leggi i commenti
        leggi tutti i commenti
        leggi # commenti
        mostra commenti
        mostra i commenti
        mostra altri commenti
        mostra tutti i commenti
        nascondi commenti
        nascondi i commenti
        carica altri commenti
        altri commenti
        vai ai commenti
        segnala commento
        segnala abuso
        accedi per commentare
        accedi per lasciare un commento
        accedi o registrati per commentare
        effettua il login per commentare
        fai il login per commentare
        registrati per commentare
        devi essere connesso per inviare un commento
        devi essere registrato per commentare
        devi effettuare il login per commentare
        devi accedere per commentare
        per commentare devi effettuare il login
        occorre aver fatto il login per inviare un commento
        per inviare un commento occorre aver effettuato il login
        il tuo commento è in attesa di moderazione
        il tuo commento è in attesa di approvazione
        commenti precedenti
        commenti più vecchi
        commenti più recenti
        commenti successivi
        partecipa alla discussione
        partecipa alla conversazione
        unisciti alla conversazione
        questo sito utilizza * per ridurre lo spam. scopri come vengono elaborati i dati derivati dai commenti
        questo sito usa * per ridurre lo spam. scopri come i tuoi dati vengono elaborati
        questo sito utilizza * per ridurre lo spam
        scopri come vengono elaborati i dati derivati dai commenti
        scopri come i tuoi dati vengono elaborati
        stai commentando usando il tuo account *
        inserisci i tuoi dati qui sotto o clicca su un'icona per effettuare l'accesso
        aggiungi risposta
        rispondi al commento
        segnala questo commento
        modifica questo commento
        nascondi commento
        mostra commento
        questo commento è stato rimosso
        questo commento è stato nascosto
        mostra altre # risposte
        devi essere connesso per commentare
        Anteprima del commento
        Anteprima del tuo commento
        E-mail (opzionale)
        Marca come inadeguato
        Marca commento come inappropriato
        Marca questo commento come inadeguato?
        Marcato come inappropriato
        Necessario per verificare il commento
        Nome (opzionale)
        Non ti piace questo commento?
        Notificami riguardo i successivi commenti
        Pubblica il tuo commento
        Se inserisci qualcosa in questo campo, il tuo commento verrà considerato spam
        Sicuro di voler segnalare questo commento?
        Sito web (opzionale)
        Ti piace questo commento?
        Vedi questo commento
        link del commento
        url collegato al tuo nome (facoltativo)
        rispondielimina
        dicci la tua
        i commenti sono moderati
        i commenti sono soggetti a moderazione
    """,
    "nl": """
        plaats een reactie
        schrijf een reactie
        reactie annuleren
        klik hier om je antwoord te annuleren.
        je e-mailadres wordt niet gepubliceerd.
        e-mailadres (wordt niet getoond)
        e-mailadres (wordt niet gepubliceerd)
        reactie plaatsen
        reactie verzenden
        login om te reageren
        log in om een reactie te geven
        je moet inloggen om een reactie te kunnen plaatsen.
        je reactie is in afwachting van moderatie.
        oudere reacties
        nieuwere reacties
        meer reacties tonen
        helaas, je moet ingelogd zijn om een reactie te geven.
        verplichte velden zijn gemarkeerd met
        je e-mailadres wordt niet gepubliceerd. verplichte velden zijn gemarkeerd met
        antwoord annuleren
        het e-mailadres wordt niet gepubliceerd
        het e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
        je e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
        vereiste velden zijn gemarkeerd met
        mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats
        mijn naam, e-mailadres en website bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats
        stuur mij een e-mail als er vervolgreacties zijn
        stuur mij een e-mail als er nieuwe berichten zijn
        geef een reactie reactie annuleren
        laat een reactie achter antwoord annuleren
        reageer op dit artikel
        reageer op dit bericht
        reageren op dit artikel
        bekijk alle reacties
        bekijk reacties
        toon reacties
        toon alle reacties
        lees alle reacties
        lees de reacties
        lees reacties
        # reacties bekijken
        verberg reacties
        reacties laden
        meer reacties laden
        log in om te reageren
        inloggen om te reageren
        je moet ingelogd zijn om te reageren
        je moet ingelogd zijn om een reactie te plaatsen
        u moet ingelogd zijn om te kunnen reageren
        je reactie wacht op moderatie
        deze site gebruikt * om spam te verminderen. bekijk hoe je reactie gegevens worden verwerkt
        deze site gebruikt * om spam te verminderen. bekijk hoe je reactie-gegevens worden verwerkt
        bekijk hoe je reactie gegevens worden verwerkt
        praat mee
        mijn naam, e-mailadres en website opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats
        reactie toevoegen
        voeg reactie toe
        voeg een reactie toe
        reageer op deze reactie
        reactie melden
        meld reactie
        meld deze reactie
        reactie bewerken
        reactie verbergen
        verberg reactie
        toon reactie
        deze reactie is verwijderd
        deze reactie is verborgen
        toon # meer antwoorden
        Beantwoord deze reactie
        Bekijk deze reactie
        Deze reactie als ongepast markeren?
        E-mail (optioneel)
        Ik heb het als ongepast gemarkeerd
        Indien u hier iets invult dan wordt uw opmerking behandeld als spam
        Markeer als ongepast
        Naam (optioneel)
        Plaats reactie
        Plaats uw opmerking
        Plaats uw reactie
        Stuur mij een notificatie als iemand op mijn reactie antwoord
        U vindt deze reactie niet leuk?
        URL waar uw naam naar linkt (optioneel)
        Uw commentaar in de preview
        Verplicht voor verificatie per e-mail
        Vindt u deze reactie leuk?
        Vlag deze opmerking
        Website (optioneel)
        Weet u zeker dat u deze opmerking wilt vlaggen?
        annuleer reactie
        opmerking als ongeschikt
        beantwoordenverwijderen
        een reactie posten
        plaats als eerste een reactie
        wat vind jij? laat het weten in de reacties
        laat het weten in de reacties
        discussieer mee
        praat mee over dit artikel
    """,
    "sv": """
        skriv en kommentar
        avbryt svar
        klicka här för att avbryta svar.
        e-postadressen publiceras inte.
        skicka kommentar
        logga in för att svara
        logga in för att lämna en kommentar
        du måste vara inloggad för att skriva en kommentar.
        din kommentar inväntar granskning.
        äldre kommentarer
        nyare kommentarer
        visa fler kommentarer
        tyvärr måste du vara inloggad för att skriva en kommentar.
        obligatoriska fält är märkta
        e-postadressen publiceras inte. obligatoriska fält är märkta
        din e-postadress kommer inte publiceras
        din e-postadress kommer inte att publiceras
        din e-postadress kommer inte publiceras. obligatoriska fält är märkta
        spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar
        meddela mig om vidare kommentarer via e-post
        meddela mig om nya inlägg via e-post
        lämna ett svar avbryt svar
        lämna en kommentar avbryt svar
        skriv din kommentar
        skriv kommentar
        publicera kommentar
        visa kommentarer
        visa alla kommentarer
        visa # kommentarer
        läs kommentarer
        läs alla kommentarer
        dölj kommentarer
        logga in för att kommentera
        kommentera artikeln
        kommentera inlägget
        kommentera den här artikeln
        anmäl kommentar
        denna webbplats använder * för att minska skräppost. lär dig om hur din kommentarsdata bearbetas
        lär dig om hur din kommentarsdata bearbetas
        lägg till kommentar
        lägg till svar
        svara på kommentar
        svara på kommentaren
        rapportera kommentar
        redigera denna kommentar
        dölj kommentar
        visa kommentar
        den här kommentaren har tagits bort
        denna kommentar har tagits bort
        visa # fler svar
        du måste vara inloggad för att kommentera
        E-mail (frivilligt)
        Flagga denna kommentar
        Förhandsvisning av kommentar
        Hemsida (frivilligt)
        Namn (frivilligt)
        Om du fyller i detta fält kommer din kommentar att betraktas som spam
        Visa denna kommentar
        Är du säker på att du vill flagga kommentaren?
        svararadera
        svarata bort
        diskutera artikeln
        kommentarer modereras
        kommentarerna modereras
    """,
    "da": """
        annuller svar
        klik her for at annullere svar.
        din e-mailadresse vil ikke blive offentliggjort.
        e-mail (offentliggøres ikke)
        log ind for at svare
        log ind for at skrive en kommentar
        du skal være logget ind for at skrive en kommentar.
        din kommentar afventer godkendelse.
        ældre kommentarer
        nyere kommentarer
        vis flere kommentarer
        desværre. du skal være logget ind for at skrive en kommentar.
        krævede felter er markeret med
        din e-mailadresse vil ikke blive offentliggjort. krævede felter er markeret med
        din e-mailadresse vil ikke blive publiceret
        din e-mailadresse vil ikke blive publiceret. krævede felter er markeret med
        din e-mail adresse vil ikke blive publiceret
        gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer
        gem mit navn, min e-mail og mit websted i denne browser til næste gang, jeg kommenterer
        giv mig besked om opfølgende kommentarer via e-mail
        giv mig besked om nye indlæg via e-mail
        skriv et svar annuller svar
        send kommentar
        tilføj kommentar
        tilføj en kommentar
        vis kommentarer
        vis alle kommentarer
        læs kommentarer
        læs alle kommentarer
        skjul kommentarer
        log ind for at kommentere
        du skal være logget ind for at kommentere
        kommenter artiklen
        dette websted bruger * til at reducere spam. læs om hvordan din kommentar bliver behandlet
        tilføj svar
        anmeld kommentar
        rediger denne kommentar
        denne kommentar er blevet fjernet
        denne kommentar er skjult
        E-mail (valgfrit)
        Flag denne kommentar
        Hjemmeside (valgfrit)
        Hvis du indtaster noget i dette felt, vil din kommentar blive betragtet som spam
        Indsend din kommentar
        Navn (valgfrit)
        Skal kommentaren flages?
        svarslet
        kommentarer modereres
        kommentarerne modereres
        kommentarsporet er lukket
    """,
    "nb": """
        klikk her for å avbryte svar.
        din e-postadresse vil ikke bli publisert.
        e-post (vil ikke bli publisert)
        logg inn for å svare
        logg inn for å legge igjen en kommentar
        du må være innlogget for å kunne kommentere.
        din kommentar venter på moderering.
        eldre kommentarer
        beklager, du må være innlogget for å kunne kommentere.
        obligatoriske felt er merket med
        din e-postadresse vil ikke bli publisert. obligatoriske felt er merket med
        e-postadressen din vil ikke bli publisert
        lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer
        lagre navnet mitt, e-postadressen og nettsiden i denne nettleseren til neste gang jeg kommenterer
        legg igjen en kommentar avbryt svar
        legg igjen et svar avbryt svar
        legg til en kommentar
        legg til kommentar
        publiser kommentar
        les kommentarer
        les alle kommentarer
        logg inn for å kommentere
        kommenter artikkelen
        dette nettstedet bruker * for å redusere spam. lær hvordan dine kommentardata prosesseres
        dette nettstedet bruker * for å redusere spam
        legg til svar
        svar på kommentar
        rapporter kommentar
        rediger denne kommentaren
        skjul kommentar
        vis kommentar
        denne kommentaren er skjult
        denne kommentaren er fjernet
        vis # flere svar
        vis # tidligere kommentarer
        bli medlem av * for å begynne å kommentere
        du må logge inn for å kommentere
        Flagg denne kommentaren
        Flagg denne kommentaren?
        Forhåndsvisning av din kommentar
        Hvis du oppgir noe i dette feltet, vil kommentaren bli behandlet som spam
        Jeg rapporterte den som upassende
        Legg inn din kommentar
        Misliker du denne kommentaren?
        Publiser din kommentar
        Påkrevet for å bekrefte kommentarer
        Rapporter denne kommentaren?
        URL som navnet ditt linker til (valgfritt)
        Varsle meg om svar
        Vil du like denne kommentaren?
        rapporter kommentar som upassende
        du må være innlogget for å kommentere
        svarslett
        du må være logget inn for å kommentere
        kommentarene modereres
    """,
    "fi": """
        kirjoita kommentti
        kommentoi artikkelia
        peruuta vastaus
        napsauta peruuttaaksesi vastauksen.
        sähköpostiosoitettasi ei julkaista.
        sähköpostiosoite (ei julkaista)
        lähetä kommentti
        kirjaudu sisään vastataksesi
        kirjaudu sisään kommentoidaksesi
        sinun täytyy kirjautua sisään kommentoidaksesi.
        kommenttisi odottaa hyväksyntää.
        vanhemmat kommentit
        uudemmat kommentit
        näytä enemmän kommentteja
        kommentointi on sallittu vain sisäänkirjautumisen jälkeen.
        pakolliset kentät on merkitty
        sähköpostiosoitettasi ei julkaista. pakolliset kentät on merkitty
        tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän selaimeen seuraavaa kommentointikertaa varten
        vastaa peruuta vastaus
        lisää kommentti
        julkaise kommentti
        kirjoita kommenttisi
        kommentoi juttua
        näytä kommentit
        näytä kaikki kommentit
        lue kommentit
        lue kaikki kommentit
        piilota kommentit
        kirjaudu kommentoidaksesi
        kirjaudu sisään, jos haluat kommentoida
        tämä sivusto käyttää * roskapostin vähentämiseen. lue, kuinka kommenttiesi tietoja käsitellään
        lue, kuinka kommenttiesi tietoja käsitellään
        lisää vastaus
        vastaa kommenttiin
        ilmianna kommentti
        ilmoita asiaton kommentti
        piilota kommentti
        näytä kommentti
        tämä kommentti on piilotettu
        tämä kommentti on poistettu
        näytä # vastausta lisää
        näytä # edellistä kommenttia
        Etkö tykkää tästä kommentista?
        Haluatko varmasti merkitä tämän kommentin?
        Ilmoita minulle uusista kommenteista
        Jos syötät tähän kenttään jotain, kommenttisi luokitellaan roskapostiksi
        Kommentin esikatselu
        Kommenttisi esikatselu
        Merkataanko tämä kommentti?
        Merkitse tämä kommentti
        Merkkaa kommentti
        Merkkasin kommentin asiattomaksi
        Nimi (valinnainen)
        Sähköposti (valinnainen)
        Tarvitaan kommentin vahvistukseen
        Tykkäsitkö tästä kommentista?
        Web-sivu (valinnainen)
        kommentin linkki
        merkkaa kommentti asiattomaksi
        verkko-osoite johon nimimerkkisi linkitetään (vapaaehtoinen)
        vastaapoista
        mitä mieltä olet? kerro kommenteissa
        kommentit moderoidaan
        kommentit tarkistetaan ennen julkaisua
        osallistu keskusteluun
        sinun täytyy olla kirjautunut kommentoidaksesi
    """,
    "pl": """
        zostaw komentarz
        napisz komentarz
        skomentuj artykuł
        anuluj pisanie odpowiedzi
        kliknij tutaj, aby anulować odpowiadanie.
        twój adres e-mail nie zostanie opublikowany.
        e-mail (nie zostanie opublikowany)
        opublikuj komentarz
        wyślij komentarz
        zaloguj się, aby móc odpowiedzieć
        zaloguj się, aby dodać komentarz
        musisz się zalogować, aby móc dodać komentarz.
        twój komentarz oczekuje na moderację.
        starsze komentarze
        nowsze komentarze
        pokaż więcej komentarzy
        przepraszamy, musisz się zalogować, aby móc napisać komentarz.
        pola, których wypełnienie jest wymagane, są oznaczone symbolem
        twój adres e-mail nie zostanie opublikowany. pola, których wypełnienie jest wymagane, są oznaczone symbolem
        anuluj odpowiedź
        twój adres email nie zostanie opublikowany
        twój adres e-mail nie zostanie opublikowany. wymagane pola są oznaczone
        twój adres email nie zostanie opublikowany. wymagane pola są oznaczone
        wymagane pola są oznaczone
        pola oznaczone * są wymagane
        pola oznaczone gwiazdką są wymagane
        zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy
        zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy
        powiadom mnie o kolejnych komentarzach poprzez email
        powiadom mnie o nowych wpisach poprzez email
        powiadom mnie o nowych komentarzach
        dodaj komentarz anuluj pisanie odpowiedzi
        dodaj swój komentarz
        dodaj nowy komentarz
        dodaj odpowiedź
        dodaj opinię
        napisz swój komentarz
        twój komentarz
        treść komentarza
        pokaż komentarze
        pokaż wszystkie komentarze
        pokaż # komentarzy
        zobacz komentarze
        zobacz wszystkie komentarze
        zobacz więcej komentarzy
        czytaj komentarze
        ukryj komentarze
        załaduj więcej komentarzy
        przejdź do komentarzy
        zgłoś komentarz
        zgłoś nadużycie
        zaloguj się, by dodać komentarz
        zaloguj się, aby skomentować
        zaloguj się aby dodać komentarz
        zaloguj się, żeby komentować
        musisz być zalogowany, aby dodać komentarz
        aby dodać komentarz, musisz się zalogować
        aby dodać komentarz musisz się zalogować
        dołącz do dyskusji
        weź udział w dyskusji
        przyłącz się do dyskusji
        ta strona używa * do redukcji spamu. dowiedz się, w jaki sposób przetwarzane są dane komentarzy
        dowiedz się, w jaki sposób przetwarzane są dane komentarzy
        komentujesz korzystając z konta *
        musisz być zalogowany, aby komentować
        odpowiedz na komentarz
        edytuj ten komentarz
        ukryj komentarz
        pokaż komentarz
        ten komentarz został ukryty
        ten komentarz został usunięty
        komentarz został usunięty
        pokaż # kolejnych odpowiedzi
        zaloguj się, aby komentować
        Czy na pewno oflagować ten komentarz?
        E-mail (opcjonalnie)
        Imię/nick (opcjonalnie)
        Jeżeli wpiszesz cokolwiek w to pole, Twój komentarz zostanie uznany za spam
        Oflaguj ten komentarz
        Strona (opcjonalnie)
        Zapisz swój komentarz
        Zobacz ten komentarz
        odpowiedzusuń
        bądź pierwszy i skomentuj
        forum pod artykułem jest w trybie tylko dla zalogowanych
        portal nie ponosi odpowiedzialności za treść opinii
        portal nie ponosi odpowiedzialności za treść komentarzy
        serwis nie ponosi odpowiedzialności za treść komentarzy
        administrator nie ponosi odpowiedzialności za treść komentarzy
        wydawca nie ponosi odpowiedzialności za treść komentarzy
        nie ponosimy odpowiedzialności za treść komentarzy
        komentarze są prywatnymi opiniami czytelników
        komentarze są prywatnymi opiniami czytelników portalu
        komentarze są prywatnymi opiniami użytkowników
        komentarze dodają internauci
        regulamin komentowania
        regulamin komentarzy
        zasady komentowania
        zasady dodawania komentarzy
        akceptuję regulamin komentowania
        zaloguj się, aby móc komentować
        zaloguj się, żeby skomentować
        zaloguj się, by skomentować
    """,
    "cs": """
        přidat komentář
        přidejte komentář
        zanechat komentář
        zanechte komentář
        zrušit odpověď na komentář
        odpověď na komentář zrušíte zde.
        vaše emailová adresa nebude zveřejněna.
        email (nebude zveřejněn)
        odeslat komentář
        pro vložení odpovědi na komentář se musíte přihlásit
        pro vložení komentáře se musíte přihlásit
        pro přidání komentáře musíte být přihlášeni.
        komentář čeká na schválení.
        starší komentáře
        novější komentáře
        zobrazit další komentáře
        pro přidání komentáře se musíte nejdříve přihlásit.
        vyžadované informace jsou označeny
        vaše emailová adresa nebude zveřejněna. vyžadované informace jsou označeny
        zrušit odpověď
        vaše e-mailová adresa nebude zveřejněna
        vaše e-mailová adresa nebude zveřejněna. vyžadované informace jsou označeny
        uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře
        napsat komentář zrušit odpověď na komentář
        vložit komentář
        přidat nový komentář
        přidat příspěvek
        přidat příspěvek do diskuse
        vstoupit do diskuse
        vstoupit do diskuze
        zapojit se do diskuse
        zobrazit komentáře
        zobrazit všechny komentáře
        zobrazit diskusi
        zobrazit diskuzi
        zobrazit celou diskusi
        číst komentáře
        skrýt komentáře
        váš komentář
        pro komentování se přihlaste
        pro přidání komentáře se musíte přihlásit
        pro přidávání komentářů se musíte nejdříve přihlásit
        přihlaste se a komentujte
        tato stránka používá * k omezení spamu. zjistěte, jak se data z komentářů zpracovávají
        přidat odpověď
        odpovědět na komentář
        nahlásit komentář
        upravit tento komentář
        skrýt komentář
        zobrazit komentář
        tento komentář byl skryt
        tento komentář byl odstraněn
        komentář byl smazán
        zobrazit # dalších odpovědí
        zobrazit # předchozích komentářů
        staňte se členem *, abyste mohli začít komentovat
        pro přidání komentáře se přihlaste
        pro komentování se musíte přihlásit
        vaše žádost bude odeslána vlastníkovi tohoto webu
        E-mail (nepovinný)
        Jestliže do tohoto pole cokoli zadáte, bude komentář považován za spam
        Jméno (nepovinné)
        Komentář odeslat
        Náhled komentáře
        Odeslat váš komentář
        Opravdu chcete označit tento komentář?
        Označit tento komentář
        Web (nepovinný)
        odpovědětvymazat
        okomentovat
        odpovědětodstranit
    """,
    "hu": """
        szólj hozzá
        szóljon hozzá
        hozzászólás írása
        kilépés a válaszból
        kattintás a válasz elvetéséhez
        email cím (nem tesszük közzé)
        hozzászólás küldése
        be kell jelentkezni a válaszadáshoz
        be kell jelentkezni a hozzászólás beküldéséhez
        hozzászólás küldéséhez be kell jelentkezni.
        a hozzászólás rendszer-moderációra várakozik.
        korábbi hozzászólások
        újabb hozzászólások
        további hozzászólások
        bocsánat, de hozzászólás írásához bejelentkezés szükséges.
        a kötelezően kitöltendő mezőket * karakterrel jelöljük
        a kötelezően kitöltendő mezőket  karakterrel jelöljük
        válasz megszakítása
        az e-mail címet nem tesszük közzé
        az e-mail címet nem tesszük közzé. a kötelező mezőket * karakterrel jelöltük
        az e-mail-címet nem tesszük közzé
        az email címet nem tesszük közzé
        az e-mail címe nem kerül nyilvánosságra
        a kötelező mezőket * karakterrel jelöltük
        a kötelező mezők * karakterrel vannak jelölve
        a nevem, e-mail-címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz
        hozzászólás elküldése
        hozzászólok
        hozzászólok a cikkhez
        hozzászólások megtekintése
        hozzászólások mutatása
        összes hozzászólás megtekintése
        a hozzászóláshoz be kell jelentkezni
        a hozzászóláshoz jelentkezz be
        hozzászóláshoz be kell jelentkezni
        hozzászólás írásához bejelentkezés szükséges
        komment írásához bejelentkezés szükséges
        bejelentkezés a hozzászóláshoz
        vélemény, hozzászólás? válasz megszakítása
        válasz erre
        hozzászólás szerkesztése
        hozzászólás elrejtése
        hozzászólás jelentése
        hozzászólás mutatása
        hozzászólások megjelenítése
        ezt a hozzászólást elrejtettük
        ezt a hozzászólást töröltük
        mutass még # választ
        mutass # előző hozzászólást
        regisztráljon a hozzászólások írásához
        hozzászóláshoz jelentkezzen be
        a kérését a website tulajdonosának fogjuk küldeni
        az e-mail-címet nem tesszük közzé. a kötelező mezőket * karakterrel jelöltük
        az e-mail-címet nem tesszük közzé. a kötelező mezőket karakterrel jelöltük
        A megjegyzés előnézete
        Biztosan megjelöli ezt a hozzászólást?
        Email (nem kötelező)
        Ha bármit begépel ebbe a mezőbe, akkor azt szemétként fogja kezelni a rendszer
        Hozzászólás megjelölése
        Név (nem kötelező)
        Website (nem kötelező)
        Jelentkezzen be a hozzászóláshoz
        Jelentkezz be a hozzászóláshoz
        választörlés
        megjegyzés küldése
        mi a véleménye? írja meg kommentben
    """,
    "ro": """
        adaugă un comentariu
        adaugă comentariu
        scrie un comentariu
        apasă aici pentru a renunța.
        e-mail (nu va fi făcut public)
        trimite comentariu
        autentifică-te pentru a răspunde
        autentifică-te pentru a lăsa un comentariu
        trebuie să fii autentificat pentru a publica comentarii.
        comentariul tău e în așteptare.
        comentarii mai vechi
        comentarii mai noi
        afișare mai multe comentarii
        îmi pare rău, trebuie să fi autentificat pentru a putea publica un comentariu.
        anulează răspunsul
        adresa ta de email nu va fi publicată
        adresa ta de email nu va fi publicată. câmpurile obligatorii sunt marcate cu
        adresa de email nu va fi publicată
        câmpurile obligatorii sunt marcate cu
        câmpurile marcate cu * sunt obligatorii
        salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez
        notifică-mă despre articole noi prin email
        anunță-mă când sunt comentarii noi
        lasă un răspuns anulează răspunsul
        adaugă un comentariu nou
        publică comentariul
        publică un comentariu
        trimite comentariul
        trimite un comentariu
        postează comentariul
        comentează articolul
        vezi comentariile
        vezi toate comentariile
        arată comentariile
        citește comentariile
        mai multe comentarii
        autentifică-te pentru a comenta
        trebuie să fii autentificat pentru a publica un comentariu
        trebuie să fii autentificat pentru a comenta
        trebuie să fii conectat pentru a comenta
        acest site folosește * pentru a reduce spamul. află cum sunt procesate datele comentariilor tale
        află cum sunt procesate datele comentariilor tale
        adaugă răspuns
        răspunde la comentariu
        raportează comentariul
        editează acest comentariu
        ascunde comentariul
        arată comentariul
        acest comentariu a fost ascuns
        acest comentariu a fost eliminat
        acest comentariu a fost șters
        arată încă # răspunsuri
        arată # comentarii anterioare
        deveniți membru al * pentru a începe să comentați
        cererea dumneavoastră va fi trimisă proprietarului acestui site
        Chiar doriți să marcați acest comentariu?
        Dacă introduceți ceva în acest câmp, comentariul dumneavoastră va fi considerat ca spam
        Marcați acest comentariu
        Publicați-vă comentariul
        răspundețiștergere
    """,
    "el": """
        αφήστε το σχόλιό σας
        γράψτε ένα σχόλιο
        γράψτε σχόλιο
        προσθέστε ένα σχόλιο
        ακύρωση απάντησης
        κάντε κλικ για να ακυρώσετε το σχόλιο.
        η ηλ. διεύθυνσή σας δεν κοινοποιείται.
        ηλ. διεύθυνση (δεν δημοσιεύεται)
        υποβολή σχολίου
        συνδεθείτε για να απαντήσετε
        συνδεθείτε για να σχολιάσετε
        για να σχολιάσετε πρέπει να συνδεθείτε.
        το σχόλιό σας θα ελεγχθεί πρώτα από συντονιστή.
        προηγούμενα σχόλια
        επόμενα σχόλια
        προβολή περισσότερων σχολίων
        συγγνώμη. για να σχολιάσετε πρέπει να συνδεθείτε.
        τα υποχρεωτικά πεδία σημειώνονται με
        η ηλ. διεύθυνσή σας δεν κοινοποιείται. τα υποχρεωτικά πεδία σημειώνονται με
        η ηλ. διεύθυνση σας δεν δημοσιεύεται
        η ηλ. διεύθυνση σας δεν δημοσιεύεται. τα υποχρεωτικά πεδία σημειώνονται με
        η διεύθυνση email σας δεν θα δημοσιευθεί
        το email σας δεν θα δημοσιευθεί
        αποθήκευσε το όνομά μου, email, και τον ιστότοπο μου σε αυτόν τον πλοηγό για την επόμενη φορά που θα σχολιάσω
        αφήστε μια απάντηση ακύρωση απάντησης
        δημοσίευση σχολίου
        αποστολή σχολίου
        προσθήκη σχολίου
        προσθέστε το σχόλιό σας
        σχολιάστε το άρθρο
        το σχόλιό σας
        δείτε τα σχόλια
        δείτε όλα τα σχόλια
        προβολή σχολίων
        εμφάνιση σχολίων
        περισσότερα σχόλια
        παλαιότερα σχόλια
        νεότερα σχόλια
        πρέπει να συνδεθείτε για να σχολιάσετε
        προσθήκη απάντησης
        απάντηση στο σχόλιο
        αναφορά σχολίου
        επεξεργασία αυτού του σχολίου
        απόκρυψη σχολίου
        εμφάνιση σχολίου
        αυτό το σχόλιο έχει κρυφτεί
        αυτό το σχόλιο έχει αφαιρεθεί
        εμφάνιση # περισσότερων απαντήσεων
        εμφάνιση # προηγούμενων σχολίων
        γίνετε μέλος του * για να ξεκινήσετε να σχολιάζετε
        το αίτημά σας θα σταλεί στον ιδιοκτήτη αυτού του ιστότοπου
        E-mail (προαιρετικό)
        Όνομα (προαιρετικό)
        Αφήστε αυτό το πεδίο κενό. Αν εισάγετε κάτι τότε το σχόλιο θα θεωρηθεί spam και δεν θα εμφανιστεί
        Δημοσιοποίηση του σχολίου σας
        Επιβεβαιώστε ότι επιθυμείτε την επισήμανσση του σχολίου
        Επισήμανση σχολίου
        Ιστοσελίδα (προαιρετικό)
        απάντησηδιαγραφή
        ποια είναι η γνώμη σας; γράψτε μας στα σχόλια
    """,
    "tr": """
        yorum yaz
        yorum ekle
        bir yorum yazın
        yorum bırak
        cevabı iptal et
        cevabı iptal etmek için tıklayın.
        e-posta hesabınız yayımlanmayacak.
        e-posta (yayımlanmayacak)
        yorum gönder
        yorumu gönder
        cevaplamak için giriş yapın
        yorum yapmak için giriş yapın
        yorum yapabilmek için giriş yapmalısınız.
        yorumunuz denetim için bekliyor.
        eski yorumlar
        yeni yorumlar
        daha fazla yorum göster
        üzgünüz, yorum yapmak için giriş yapmalısınız.
        gerekli alanlar * ile işaretlenmişlerdir
        gerekli alanlar  ile işaretlenmişlerdir
        e-posta hesabınız yayımlanmayacak. gerekli alanlar  ile işaretlenmişlerdir
        yanıtı iptal et
        e-posta adresiniz yayınlanmayacak
        e-posta adresiniz yayınlanmayacak. gerekli alanlar * ile işaretlenmişlerdir
        e-posta hesabınız yayımlanmayacak. gerekli alanlar * ile işaretlenmişlerdir
        zorunlu alanlar * ile işaretlenmiştir
        daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin
        beni sonraki yorumlar için e-posta ile bilgilendir
        beni yeni yazılarda e-posta ile bilgilendir
        bir yanıt yazın yanıtı iptal et
        bir cevap yazın cevabı iptal et
        bir cevap bırakın
        yorumunuzu yazın
        yorumunuzu buraya yazın
        yorumunuz
        yorumlarınız
        yorum ekleyin
        siz de yorum yapın
        ilk yorumu siz yapın
        ilk yorumu sen yap
        ilk yorumu siz yazın
        yorumları göster
        yorumları gör
        yorumları oku
        tüm yorumları gör
        tüm yorumları göster
        tüm yorumları oku
        daha fazla yorum
        daha fazla yorum yükle
        yorum yapmak için giriş yapmalısınız
        yorum yapmak için üye girişi yapmalısınız
        yorum yazmak için giriş yapın
        yorumunuz onaylandıktan sonra yayınlanacaktır
        bu site istenmeyenleri azaltmak için * kullanır. yorum verilerinizin nasıl işlendiğini öğrenin
        yorum yap
        yoruma cevap ver
        bu yorumu yanıtla
        yorumu rapor et
        yorumu bildir
        bu yorumu düzenle
        yorumu gizle
        yorumu göster
        bu yorum gizlendi
        bu yorum kaldırıldı
        # daha fazla yanıt göster
        # önceki yorumu göster
        yorum yapmaya başlamak için * hesap oluşturun
        talebiniz bu sitenin sahibine gönderilecektir
        Bu yorum gerçekten işaretlensin mi?
        Bu yorumu işlaretle
        E-posta (zorunlu değil)
        Eğer bu alana herhangi bir şey girerseniz, yorumunuz istenmeyen ileti olarak kabul edilecektir
        Web sitesi (zorunlu değil)
        Yorumu görüntüle
        Yorumun önizlemesi
        İsim (zorunlu değil)
        Haber hakkında görüşlerinizi belirtin
        yanıtlasil
        siz ne düşünüyorsunuz? yorumlarda paylaşın
        yazılan yorumlardan site sorumlu tutulamaz
        yapılan yorumlardan site sorumlu değildir
        yazılan yorumlar hiçbir şekilde * görüş ve düşüncelerini yansıtmamaktadır
        yapılan yorumlardan yazarları sorumludur
        yorumlardan yazarları sorumludur
        yorumların sorumluluğu yazana aittir
        yorum yapma kuralları
        yorum kuralları
    """,
    "ru": """
        оставить комментарий
        оставьте комментарий
        написать комментарий
        отменить ответ
        нажмите, чтобы отменить ответ.
        ваш e-mail не будет опубликован.
        e-mail (не публикуется)
        почта (не публикуется)
        отправить комментарий
        войдите, чтобы ответить
        войдите, чтобы добавить комментарий
        для отправки комментария вам необходимо авторизоваться.
        вы должны войти в систему для отправки комментария.
        ваш комментарий ожидает проверки.
        предыдущие комментарии
        следующие комментарии
        показать ещё комментарии
        извините, для отправки комментария вам необходимо авторизоваться.
        извините, но чтобы отправить комментарий, вы должны представиться.
        обязательные поля помечены
        ваш e-mail не будет опубликован. обязательные поля помечены
        ваш адрес email не будет опубликован
        ваш адрес email не будет опубликован. обязательные поля помечены
        ваш email не будет опубликован
        поля, отмеченные * обязательны
        поля, отмеченные звездочкой, обязательны для заполнения
        сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев
        сохранить моё имя, email и сайт в этом браузере для последующих моих комментариев
        оповещать о новых комментариях по почте
        оповещать о новых записях по почте
        уведомить меня о новых комментариях по email
        уведомлять меня о новых записях почтой
        добавить комментарий отменить ответ
        добавить комментарий отменить комментарий
        опубликовать комментарий
        добавить отзыв
        оставить отзыв
        оставьте свой комментарий
        оставьте ваш комментарий
        написать отзыв
        напишите комментарий
        напишите свой комментарий
        комментировать статью
        комментировать новость
        ваш комментарий
        текст комментария
        показать комментарии
        показать все комментарии
        показать ответы
        посмотреть комментарии
        посмотреть все комментарии
        смотреть комментарии
        смотреть все комментарии
        читать комментарии
        читать все комментарии
        скрыть комментарии
        загрузить еще комментарии
        загрузить комментарии
        перейти к комментариям
        пожаловаться на комментарий
        войдите, чтобы оставить комментарий
        войдите, чтобы оставлять комментарии
        войдите, чтобы комментировать
        авторизуйтесь, чтобы оставить комментарий
        авторизуйтесь, чтобы оставлять комментарии
        авторизуйтесь, чтобы комментировать
        зарегистрируйтесь, чтобы оставить комментарий
        чтобы оставить комментарий, необходимо авторизоваться
        чтобы оставить комментарий, войдите
        чтобы оставлять комментарии, необходимо авторизоваться
        чтобы комментировать, авторизуйтесь
        для добавления комментария необходимо авторизоваться
        для комментирования необходимо авторизоваться
        комментарии могут оставлять только зарегистрированные пользователи
        только зарегистрированные пользователи могут оставлять комментарии
        ваш комментарий ожидает одобрения
        ваш комментарий ожидает модерации
        ваш комментарий появится после модерации
        присоединиться к обсуждению
        участвовать в обсуждении
        обсудить на форуме
        этот сайт использует * для борьбы со спамом. узнайте, как обрабатываются ваши данные комментариев
        узнайте, как обрабатываются ваши данные комментариев
        ответить на комментарий
        редактировать комментарий
        этот комментарий был скрыт
        этот комментарий был удалён
        комментарий удалён
        комментарий был удалён
        показать ещё # ответов
        Email (необязательно)
        Будьте первым, кто оставил комментарий
        Вам не понравился комментарий?
        Вам нравится комментарий?
        Ваш комментарий в превью
        Вы уверены, что хотите отметить этот комментарий?
        Если вы что-то введете в это поле, то ваш комментарий будет помечен как спам
        Закрыть комментарий
        Имя (необязательно)
        Необходима для подтверждения комментария
        Опубликуйте ваш комментарий
        Отметить этот комментарий
        Пометить комментарий
        Пометить комментарий как несоответствующий
        Пометить комментарий?
        Предварительный просмотр комментария
        Просмотреть комментарий
        Сайт (необязательно)
        Сообщить об ответных комментариях
        Я отметил, что это неуместно
        ссылка на комментарий
        ссылка, на которую ведет Ваше имя (не обязательно)
        ответитьудалить
        а что вы думаете? пишите в комментариях
        пишите в комментариях
        правила комментирования
        правила комментариев
        правила общения
        редакция не несет ответственности за комментарии
        редакция не несет ответственности за содержание комментариев
        редакция не несет ответственности за комментарии читателей
        мнение редакции может не совпадать с мнением комментаторов
        комментарии проходят модерацию
        комментарии публикуются после модерации
        комментарий будет опубликован после проверки
    """,
    "uk": """
        залиште коментар
        додати коментар
        напишіть коментар
        написати коментар
        скасувати відповідь
        відправити коментар
        увійдіть, щоб залишити коментар
        пробачте, щоб відправити коментар, маєте увійти в систему.
        ваш коментар чекає узгодження.
        старіші коментарі
        новіші коментарі
        відобразити більше коментарів
        пробачте, щоб відправити коментар, маєте зареєструватись.
        обов’язкові поля позначені
        ваша e-mail адреса не оприлюднюватиметься
        ваша e-mail адреса не оприлюднюватиметься. обов'язкові поля позначені
        ваша пошта не публікуватиметься
        зберегти моє ім'я, e-mail, та адресу сайту в цьому браузері для моїх подальших коментарів
        залишити відповідь скасувати відповідь
        надіслати коментар
        опублікувати коментар
        ваш коментар
        залишити відгук
        показати коментарі
        показати всі коментарі
        показати більше коментарів
        переглянути коментарі
        читати коментарі
        приховати коментарі
        увійдіть, щоб коментувати
        авторизуйтесь, щоб залишити коментар
        щоб залишити коментар, увійдіть
        щоб залишити коментар, необхідно авторизуватись
        сайт використовує * для зменшення спаму. дізнайтеся, як обробляються ваші дані коментарів
        додати відповідь
        відповісти на коментар
        поскаржитися на коментар
        редагувати цей коментар
        сховати коментар
        показати коментар
        цей коментар було приховано
        цей коментар було видалено
        показати ще # відповідей
        показати # попередніх коментарів
        станьте учасником *, щоб почати коментувати
        ваш запит буде надіслано власнику цього сайту
        Ім'я (необов'язково)
        Веб-сайт (необов'язково)
        Відмітити цей коментар?
        Дійсно відмітити цей коментар?
        Переглянути цей коментар
        Пошта (необов'язково)
        Якщо ви заповните це поле, ваш коментар буде вважатися спамом
        відповістивидалити
        а що думаєте ви? пишіть у коментарях
        пишіть у коментарях
        щоб залишити коментар, потрібно увійти
    """,
    "ar": """
        أضف تعليقك
        اترك تعليقك
        اكتب تعليقا
        اكتب تعليقك
        إلغاء الرد
        اضغط هنا لإلغاء الرد.
        لن يتم نشر عنوان بريدك الإلكتروني.
        بريدك الإلكتروني (لن يتم نشره)
        إضافة تعليق
        ارسال التعليق
        عليك أن تسجل الدخول على تكتب رداً
        عليك أن تسجل الدخول حتى تتمكن من كتابة تعليق
        يجب أنت تكون مسجل الدخول لتضيف تعليق.
        شكراً لك! تعليقك يحتاج مراجعة الإدارة قبل نشره.
        التعليقات الأقدم
        التعليقات الأحدث
        عرض المزيد من التعليقات
        أكتب تعليق
        عفواً، يجب عليك التسجيل لتضيف تعليق.
        الحقول الإلزامية مشار إليها بـ
        لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ
        لن يتم نشر عنوان بريدك الالكتروني في اللوحة العامة
        الحقول المطلوبة مشار إليها بـ
        احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي
        أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني
        أعلمني بالمواضيع الجديدة بواسطة البريد الإلكتروني
        اترك تعليقا إلغاء الرد
        اترك ردا إلغاء الرد
        أضف تعليقا جديدا
        أضف تعليق جديد
        أضف ردا
        أرسل التعليق
        أرسل تعليقك
        إرسال تعليق
        نشر التعليق
        نشر تعليق
        شارك برأيك
        شاركنا رأيك
        شاركنا برأيك
        علق على الخبر
        تعليقك
        عرض التعليقات
        عرض كل التعليقات
        عرض جميع التعليقات
        إظهار التعليقات
        مشاهدة التعليقات
        إخفاء التعليقات
        المزيد من التعليقات
        تحميل المزيد من التعليقات
        سجل الدخول للتعليق
        سجل دخولك للتعليق
        يجب تسجيل الدخول للتعليق
        يجب أنت تكون مسجل الدخول لتضيف تعليقاً
        يجب أن تكون مسجل الدخول لإضافة تعليق
        تعليقك بانتظار المراجعة
        تعليقك في انتظار الموافقة
        هذا الموقع يستخدم * للحدّ من التعليقات المزعجة والغير مرغوبة. تعرّف على كيفية معالجة بيانات تعليقك
        رد على هذا التعليق
        الرد على التعليق
        أبلغ عن هذا التعليق
        ابلغ عن هذا التعليق
        الإبلاغ عن التعليق
        الإبلاغ عن هذا التعليق
        عدل هذا التعليق
        إخفاء التعليق
        اخف التعليق
        عرض التعليق
        تم حذف هذا التعليق
        تم إخفاء هذا التعليق
        يجب أن تكون عضوًا لتستطيع التعليق
        يجب أن تصبح عضوا في * لتستطيع التعليق
        سجل الدخول لإضافة تعليق
        قم بتسجيل الدخول لإضافة تعليق
        عرض # ردود
        عرض المزيد من الردود
        سيتم إرسال طلبك لصاحب الموقع
        اكتب تعليقك هنا
        أرسال تعليقك
        إن كتبت أي شيء في هذا الحقل فسيُعتبر تعليقك غير مرغوب به
        الاسم (اختياري)
        الموقع الشخصي (اختياري)
        تريد فعلاً وسم هذا التعليق؟
        سِم هذا التعليق
        عنوان البريد الإلكتروني (اختياري)
        ردحذف
        يجب تسجيل الدخول لإضافة تعليق
    """,
    "fa": """
        نظر خود را بنویسید
        ارسال دیدگاه
        ارسال نظر
        ثبت نظر
        نظر بدهید
        نوشتن دیدگاه
        لغو پاسخ
        برای صرف‌نظر کردن از پاسخ‌گویی اینجا را کلیک کنید.
        نشانی ایمیل شما منتشر نخواهد شد.
        فرستادن دیدگاه
        برای پاسخ دادن وارد شوید
        برای نوشتن دیدگاه باید وارد شوید
        ببخشید، برای نوشتن دیدگاه باید وارد بشوید
        دیدگاه شما در انتظار بررسی است.
        دیدگاه‌های کهنه
        دیدگاه‌های تازه‌تر
        نمایش همه‌ی دیدگاه‌ها
        بخش‌های موردنیاز علامت‌گذاری شده‌اند
        نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند
        آدرس ایمیل شما منتشر نخواهد شد
        ایمیل شما منتشر نخواهد شد
        فیلدهای الزامی علامت گذاری شده اند
        ذخیره نام، ایمیل و وبسایت من در مرورگر برای زمانی که دوباره دیدگاهی می‌نویسم
        دیدگاهتان را بنویسید لغو پاسخ
        ارسال دیدگاه شما
        ارسال نظرات
        افزودن دیدگاه
        دیدگاه شما
        نظر شما
        نظر شما چیست
        نمایش نظرات
        مشاهده نظرات
        مشاهده همه نظرات
        نظرات بیشتر
        برای ارسال دیدگاه وارد شوید
        برای نوشتن دیدگاه باید وارد بشوید
        برای ثبت نظر وارد شوید
        برای ارسال نظر وارد شوید
        برای درج دیدگاه وارد شوید
        دیدگاه شما پس از تایید منتشر خواهد شد
        دیدگاه های ارسال شده توسط شما، پس از تایید توسط تیم مدیریت در وب منتشر خواهد شد
        پاسخ دادن به دیدگاه
        پاسخ به دیدگاه
        پاسخ به این دیدگاه
        گزارش دیدگاه
        گزارش این دیدگاه
        ویرایش این دیدگاه
        مخفی کردن دیدگاه
        نمایش دیدگاه
        این دیدگاه مخفی شده است
        این دیدگاه پاک شده است
        دیدگاهی بفرستید
        نمایش # پاسخ بیشتر
        نمایش # دیدگاه قبلی
        درخواست شما برای مدیر این وب‌سایت ارسال خواهد شد
        نظرتان را بنویسید
        ثبت دیدگاه
        نظرات حاوی توهین منتشر نمی‌شود
        نظرات حاوی توهین و تهمت منتشر نخواهد شد
        اسم (اختیاری)
        اولین نظر را شما بنویسید!
        اگر چیزی در این فیلد وارد کنید، نظر شما به عنوان اسپم شناخته خواهد شد
        ایمیل (اختیاری)
        سایت (اختیاری)
        علامت گذاری این نظر
        مشاهده ی این نظر
        نظر خود را ارسال کنید
        واقعا این نظر علامت گذاری شود؟
        پاسخحذف
        ارسال یک نظر
        دیدگاه بگذارید
        نظر شما چیست؟ در بخش نظرات بنویسید
        برای ارسال نظر باید وارد شوید
        نظرات حاوی توهین منتشر نمی شود
        نظرات حاوی توهین منتشر نخواهد شد
        نظرات حاوی مطالب کذب، توهین یا بی‌احترامی منتشر نمی شود
        نظرات شما پس از تایید منتشر خواهد شد
        نظر شما پس از تایید منتشر خواهد شد
        نظر شما پس از بررسی منتشر خواهد شد
        دیدگاه های ارسال شده توسط شما پس از تایید منتشر خواهد شد
        نظرات پس از تایید منتشر می شوند
        لطفا نظرات خود را فارسی بنویسید
    """,
    "he": """
        כתוב תגובה
        כתבו תגובה
        הוסף תגובה
        הוספת תגובה
        האימייל לא יוצג באתר.
        אימייל (לא יוצג באתר)
        התחבר למערכת כדי להשתתף בדיון
        יש להתחבר למערכת כדי לכתוב תגובה.
        התגובה ממתינה לאישור.
        תגובות ישנות יותר
        תגובות חדשות יותר
        הצג תגובות נוספות
        צריך להתחבר למערכת כדי להגיב.
        שדות חובה מסומנים
        האימייל לא יוצג באתר. שדות חובה מסומנים
        ביטול תגובה
        בטל תגובה
        לבטל תגובה
        כתיבת תגובה לבטל
        האימייל לא יוצג באתר. שדות החובה מסומנים
        שדות החובה מסומנים
        שמור בדפדפן זה את השם, האימייל והאתר שלי לפעם הבאה שאגיב
        להגיב לכתבה
        הגב לכתבה
        הגיבו לכתבה
        שלח תגובה
        שליחת תגובה
        פרסם תגובה
        פרסום תגובה
        להוסיף תגובה
        הוסיפו תגובה
        התגובה שלך
        תגובתך
        הצג תגובות
        הצג את כל התגובות
        לכל התגובות
        הצג עוד תגובות
        עוד תגובות
        תגובות נוספות
        התחבר כדי להגיב
        יש להתחבר כדי להגיב
        התחברו כדי להגיב
        תגובתך ממתינה לאישור
        אתר זה עושה שימוש ב- * כדי לסנן תגובות זבל
        הגיבו לתגובה
        השב לתגובה
        הגב לתגובה זו
        דווחו על תגובה
        דווח על תגובה
        ערכו תגובה זו
        הסתר תגובה
        הסתרת תגובה
        התגובה הזו הוסתרה
        התגובה הזו הוסרה
        תגובה זו נמחקה
        להציג עוד # תגובות
        להציג # תגובות קודמות
        להציג תגובה נוספת
        להציג תגובה
        טען תגובות נוספות
        הירשמו כחברי * כדי להתחיל להגיב
        בקשתך תישלח לבעלים של האתר הזה
        תגובה זו הוסתרה
        תגובה זו מוזערה
        ראה # תגובות קודמות
        התחבר על מנת להגיב
        אם יוזן משהו בשדה זה תגובתך תטופל כספאם
        באמת לסמן תגובה זו?
        הצג תגובה
        סמן תגובה זו
        פרסם את התגובה
        השבמחק
        הוסף רשומת תגובה
        מה דעתכם? כתבו לנו בתגובות
        עליכם להתחבר כדי להגיב
        בשליחת תגובה אני מסכים/ה
        בשליחת תגובה אני מסכים
        בשליחת תגובה אני מסכים לתנאי השימוש
        הוסף תגובה חדשה
        הוספת תגובה חדשה
        תגובה חדשה
        התגובות על אחריות הכותבים בלבד
    """,
    "hi": """
        टिप्पणी करें
        अपनी टिप्पणी लिखें
        उत्तर रद्द करें
        जवाब रद्द करें
        आपका ईमेल पता प्रकाशित नहीं किया जाएगा
        आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं
        आपका ईमेल पता प्रकाशित नहीं किया जाएगा। आवश्यक फ़ील्ड चिह्नित हैं
        आवश्यक फ़ील्ड चिह्नित हैं
        अगली बार जब मैं टिप्पणी करूँ, तो इस ब्राउज़र में मेरा नाम, ईमेल और वेबसाइट सहेजें
        टिप्पणी पोस्ट करें
        टिप्पणी भेजें
        टिप्पणी जोड़ें
        कमेंट करें
        अपना कमेंट लिखें
        अपनी राय दें
        सभी टिप्पणियां देखें
        सभी कमेंट देखें
        टिप्पणी करने के लिए लॉग इन करें
        अपनी प्रतिक्रिया दें
        टिप्पणी का जवाब दें
        इस टिप्पणी का जवाब दें
        टिप्पणी की रिपोर्ट करें
        इस टिप्पणी को संपादित करें
        टिप्पणी छिपाएं
        टिप्पणी दिखाएं
        इस टिप्पणी को छिपा दिया गया है
        इस टिप्पणी को हटा दिया गया है
        टिप्पणी शुरू करने के लिए * का सदस्य बनें
        टिप्पणी करने के लिए लॉगिन करें
        # और जवाब दिखाएं
        # पिछली टिप्पणियाँ दिखाएं
        आपका अनुरोध इस साइट के मालिक को भेजा जाएगा
        यह पोस्ट आपको कैसी लगी? कमेंट में बताएं
        कमेंट बॉक्स में बताएं
        हमें कमेंट करके बताएं
        यह टिप्पणी हटा दी गई थी
        यह टिप्पणी छिपायी गई है
        टिप्पणी करने हेतु प्रवेश करें
        एक टिप्पणी लिखें
        पूर्व के # उत्तर दिखाएँ
        अगर आप इस क्षेत्र में कुछ भी दर्ज करते हो तो आप की टिप्पणी के साथ spam के जैसा सुलुख किया जायेगा
        क्या आप इस टिप्पणी को फ्लैग करना चाहते हैं ?
        टिप्पणी प्रस्तुत करें
        टिप्पनी को फ्लैग करो
        जवाब देंहटाएं
        सबसे पहले टिप्पणी करें
        आपकी क्या राय है? कमेंट में बताएं
    """,
    "id": """
        beri komentar
        tulis komentar
        tambahkan komentar
        kirim komentar
        membatalkan balasan
        klik di sini untuk membatalkan balasan.
        alamat surel anda tidak akan dipublikasikan.
        surat (tidak akan dipublikasikan)
        memberikan komentar
        masuk log untuk membalas
        masuk log untuk meninggalkan sebuah komentar
        anda harus masuk log untuk mengirim sebuah komentar.
        komentar anda sedang menunggu moderasi.
        komentar lebih lama
        komentar lebih baru
        tampilkan lebih banyak komentar
        maaf, anda harus masuk log untuk mengirim komentar.
        ruas yang wajib ditandai
        alamat surel anda tidak akan dipublikasikan. ruas yang wajib ditandai
        batalkan balasan
        alamat email anda tidak akan dipublikasikan
        alamat email anda tidak akan dipublikasikan. ruas yang wajib ditandai
        alamat email anda tidak akan ditampilkan
        simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya
        beritahu saya akan tindak lanjut komentar melalui surel
        beritahu saya akan tulisan baru melalui surel
        tinggalkan balasan batalkan balasan
        tinggalkan komentar anda
        berikan komentar
        berikan komentar anda
        tulis komentar anda
        tulis komentar anda disini
        tulis komentar di sini
        posting komentar
        kirimkan komentar
        komentar anda
        lihat komentar
        lihat semua komentar
        lihat # komentar
        lihat komentar lainnya
        tampilkan komentar
        tampilkan semua komentar
        muat komentar lainnya
        baca semua komentar
        masuk untuk berkomentar
        masuk untuk memberi komentar
        login untuk berkomentar
        silakan login untuk berkomentar
        anda harus masuk untuk berkomentar
        anda harus login untuk berkomentar
        situs ini menggunakan * untuk mengurangi spam. pelajari bagaimana data komentar anda diproses
        pelajari bagaimana data komentar anda diproses
        tambahkan balasan
        balas komentar
        balas komentar ini
        laporkan komentar
        laporkan komentar ini
        edit komentar ini
        sembunyikan komentar
        komentar ini telah disembunyikan
        komentar ini telah dihapus
        tampilkan # balasan lainnya
        tampilkan # komentar sebelumnya
        jadilah anggota di * untuk mulai berkomentar
        permintaan anda akan dikirim kepada pemilik situs ini
        Email (opsional)
        Jika Anda mengisi bidang ini, komentar Anda akan dianggap sebagai spam
        Kirim komentar Anda
        Nama (opsional)
        Situs web (opsional)
        Tandai komentar ini
        Yakin ingin menandai komentar ini?
        balashapus
    """,
    "vi": """
        viết bình luận
        gửi bình luận
        ấn đây để hủy bỏ trả lời.
        thư điện tử (không hiện trên trang web)
        đăng nhập để trả lời
        đăng nhập và để lại phản hồi
        bạn phải đăng nhập để gửi phản hồi.
        phản hồi của bạn đang chờ được xét duyệt.
        phản hồi cũ hơn
        phản hồi mới hơn
        hiện thêm phản hồi
        xin lỗi, bạn phải đăng nhập để viết phản hồi.
        hủy trả lời
        email của bạn sẽ không được hiển thị công khai
        email của bạn sẽ không được hiển thị công khai. các trường bắt buộc được đánh dấu
        địa chỉ email của bạn sẽ không được công bố
        các trường bắt buộc được đánh dấu
        lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi
        trả lời hủy
        để lại một bình luận hủy
        gửi bình luận của bạn
        gửi ý kiến
        gửi ý kiến của bạn
        viết bình luận của bạn
        bình luận của bạn
        ý kiến của bạn
        xem tất cả bình luận
        xem thêm bình luận
        xem các bình luận
        xem bình luận
        hiển thị bình luận
        đăng nhập để bình luận
        đăng nhập để gửi bình luận
        vui lòng đăng nhập để bình luận
        bạn phải đăng nhập để bình luận
        bạn cần đăng nhập để bình luận
        thêm bình luận
        trả lời bình luận
        báo cáo bình luận
        báo cáo bình luận này
        sửa bình luận này
        ẩn bình luận
        đọc bình luận
        bình luận này đã bị ẩn
        bình luận này đã bị xóa
        xem # trả lời khác
        đọc # bình luận trước
        trở thành thành viên của * để có thể bình luận
        bạn phải đăng nhập để gửi bình luận
        yêu cầu của bạn sẽ được gửi đến chủ sở hữu trang web này
        Bất kì bình luận nào bạn nhập vào đây cũng sẽ bị coi là thư rác
        E-mail (tùy chọn)
        Tên (tùy chọn)
        Website (tùy chọn)
        Đăng bình luận của bạn
        Tải thêm bình luận
        trả lờixóa
        đăng nhận xét
        bạn nghĩ sao? hãy để lại bình luận
    """,
    "zh": """
        添加评论
        写评论
        我要评论
        取消回复
        点击这里取消回复。
        电子邮件地址不会被公开。
        登录以回复
        登录以发表评论
        要发表评论，您必须先登录。
        您的评论正在等待审核。
        先前评论
        较新评论
        显示更多评论
        抱歉，发表评论您须登录。
        必填项已用*标注
        必填项已用标注
        电子邮件地址不会被公开。必填项已用标注
        您的电子邮箱地址不会被公开
        您的电子邮箱地址不会被公开。必填项已用*标注
        您的邮箱地址不会被公开
        您的邮箱地址不会被公开。 必填项已用 * 标注
        邮箱地址不会被公开
        邮箱地址不会被公开。 必填项已用*标注
        电子邮件地址不会被公开。 必填项已用*标注
        必填项已用 * 标注
        在此浏览器中保存我的显示名称、邮箱地址和网站地址，以便下次评论时使用
        在此浏览器中保存我的名字、电邮和网站
        下次发表评论时，请在此浏览器中保存我的姓名、电子邮件和网站
        有人回复时邮件通知我
        发表评论 取消回复
        发表回复 取消回复
        提交评论
        发布评论
        发送评论
        我来说两句
        说点什么
        说点什么吧
        说说你的看法
        写下你的评论
        写下您的评论
        请输入评论内容
        你的评论
        您的评论
        查看评论
        查看全部评论
        查看所有评论
        查看更多评论
        查看全部*条评论
        更多评论
        加载更多评论
        展开评论
        收起评论
        点击查看评论
        登录后评论
        登录后发表评论
        登录以评论
        请登录后评论
        请先登录后评论
        请先登录再评论
        请登录后发表评论
        您需要登录后才可以回帖
        您需要登录后才可以评论
        您必须登录才能发表评论
        参与评论
        文明上网理性发言
        文明上网，理性发言
        文明上网理性发言，请遵守新闻评论服务协议
        网友评论仅供其表达个人看法
        回复评论
        举报评论
        举报此评论
        编辑此条评论
        隐藏评论
        显示评论
        该条评论已被隐藏
        该条评论已被移除
        该评论已被删除
        成为*的会员以开始评论
        显示后续#条评论
        显示先前#条评论
        请先登录后再评论
        您的请求将被发送给站点所有者
        发表你的看法
        登录后才能评论
        你不喜欢这条评论吗？
        你喜欢这个评论吗？
        你的姓名的URL链接（可选）
        发表你的评论
        名字 (可选)
        如果你在该字段中输入任何内容，那么你的评论就会被视为垃圾评论。
        张贴您的评论
        我把它标记为不当。
        有后续评论时通知我
        来做第一个留言的人吧！
        标记为不当评论
        标记此评论？
        标记评论
        标记该评论
        电子邮箱 (可选)
        真的要标记该评论？
        网站 (可选)
        评论永久链接
        评论验证需要
        预览中的评论
        预览评论
        我要留言
        我要評論
        取消回覆
        點這裡取消回覆
        你的電子郵件位址並不會被公開。
        張貼迴響
        登入後再回覆
        登入後發表迴響
        抱歉，你必須要登入才能發表迴響喔！
        你的留言正在審核中。
        舊迴響
        新迴響
        顯示更多迴響
        抱歉，要登入才能發表回應。
        抱歉，要登入才能發表迴響喔！
        必要欄位標記為
        你的電子郵件位址並不會被公開。必要欄位標記為
        按這裡取消回覆
        發佈留言必須填寫的電子郵件地址不會公開
        發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為
        發表迴響時，你的電子郵件位址並不會被公開
        必填欄位標示為
        在瀏覽器中儲存顯示名稱、電子郵件地址及個人網站網址，以供下次發佈留言時使用
        用電子郵件通知我後續的回應
        新文章使用電子郵件通知我
        發佈留言 取消回覆
        發表迴響 取消回覆
        發表回應
        張貼留言
        送出留言
        提交留言
        留言送出
        留言回應
        發表你的看法
        留下您的意見
        我要發言
        你的回應
        您的留言
        查看留言
        查看所有留言
        查看更多留言
        看更多留言
        更多留言
        顯示更多留言
        載入更多留言
        登入以留言
        登入後留言
        請先登入後留言
        請登入後再留言
        請先登入再留言
        很抱歉，必須登入網站才能發佈留言
        必須登入才能發表留言
        你必須登入才能發表評論
        這個網站採用 * 服務減少垃圾留言。進一步了解 * 如何處理網站訪客的留言資料
        回覆留言
        舉報留言
        檢舉留言
        編輯此則留言
        隱藏留言
        顯示留言
        該則留言已被隱藏
        該則留言已被移除
        成為*的會員以開始留言
        顯示後續 # 則留言
        顯示先前 # 則留言
        查看全部留言
        請先登入才能留言
        您的請求將被發送給所有者
        個人網站 (非必填)
        名稱 (非必填)
        如果你在這一個欄位輸入任何內容，會被視為是垃圾評論
        張貼你的評論
        成為首個留言的人吧！
        標記這個評論
        真的要標記這個評論?
        關閉評論
        電子信箱 (非必填)
        回复删除
        回覆刪除
    """,
    "ja": """
        コメントを書く
        コメントを投稿
        コメントを投稿する
        コメントする
        コメントをキャンセル
        返信をキャンセルする。
        メールアドレスが公開されることはありません。
        メールアドレス (非公開)
        コメントを送信
        ログインして返信する
        ログインしてコメントする
        コメントを投稿するにはログインしてください。
        あなたのコメントは承認待ちです。
        古いコメント
        新しいコメント
        コメントをもっと見る
        が付いている欄は必須項目です
        メールアドレスが公開されることはありません。が付いている欄は必須項目です
        返信をキャンセル
        メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です
        メールアドレスが公開されることはありません。 * が付いている欄は必須項目です
        メールアドレスは公開されません
        次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する
        新しいコメントをメールで通知
        新しい投稿をメールで受け取る
        コメントを残す コメントをキャンセル
        コメントを送信する
        コメントを入力
        コメントを入力してください
        コメントを追加
        コメントを見る
        コメントを表示
        すべてのコメントを見る
        すべてのコメントを表示
        もっとコメントを見る
        コメント一覧を見る
        コメントを読む
        コメントを閉じる
        コメントするにはログインしてください
        コメントするにはログインが必要です
        コメントを書くにはログインが必要です
        ログインしてコメント
        違反報告
        違反を報告する
        コメントは承認待ちです
        コメントは承認制です
        日本語が含まれない投稿は無視されますのでご注意ください。（スパム対策）
        このサイトはスパムを低減するために * を使っています。コメントデータの処理方法の詳細はこちらをご覧ください
        コメントに返信する
        コメントに返信
        このコメントに返信
        コメントを通報する
        コメントを通報
        このコメントを編集する
        コメントを非表示にする
        コメントを表示する
        このコメントは非表示にされました
        このコメントは削除されました
        #個の返信を表示する
        他#件の返信を表示
        前のコメントを#個表示する
        *のメンバーになってコメントを始めましょう
        コメントを投稿するにはログインが必要です
        あなたのリクエストはこのサイトの管理者に送信されます
        E-mail (任意)
        このコメントにフラグを付ける
        このフィールドに入力するとコメントはスパム扱いされます
        ウェブサイト (任意)
        コメントを非表示
        名前 (任意)
        最初にコメントを残しましょう!
        本当にこのコメントにフラグを付けますか？
        返信削除
        読者コメント欄
        コメント欄
        コメント投稿
        コメントの入力は終了しました
        この記事へのコメント
        この記事にコメントする
        この記事へのトラックバック
    """,
    "ko": """
        댓글 쓰기
        댓글쓰기
        댓글 달기
        응답 취소
        댓글을 취소하려면 여기를 누르십시오.
        이메일은 공개되지 않습니다.
        메일(보여지지 않습니다.)
        댓글 등록
        댓글을 달기 위해 로그인
        댓글 남기기 위해 로그인하기
        죄송합니다,로그인을 해야 댓글을 남길 수 있습니다.
        입력한 댓글이 검토를 기다리고 있습니다.
        이전 댓글
        새로운 댓글
        더 많은 댓글 보기
        죄송합니다, 로그인을 해야 댓글을 남길 수 있습니다.
        필수 입력창은 * 로 표시되어 있습니다.
        필수 입력창은  로 표시되어 있습니다.
        이메일은 공개되지 않습니다. 필수 입력창은  로 표시되어 있습니다.
        답글 취소
        댓글 취소
        이메일 주소는 공개되지 않습니다
        이메일 주소는 공개되지 않습니다. 필수 필드는 * 로 표시됩니다
        이메일 주소는 공개되지 않습니다. 필수 항목은 * 로 표시합니다
        필수 필드는 * 로 표시됩니다
        필수 항목은 * 로 표시합니다
        다음 번 댓글 작성을 위해 이 브라우저에 이름, 이메일, 그리고 웹사이트를 저장합니다
        답글 남기기 응답 취소
        댓글 남기기 응답 취소
        댓글 달기 댓글 취소
        댓글 등록하기
        댓글 작성
        댓글 작성하기
        댓글 입력
        댓글을 입력해 주세요
        댓글을 입력하세요
        댓글 보기
        댓글보기
        댓글 더보기
        댓글 더 보기
        댓글 전체보기
        댓글 모두 보기
        전체 댓글 보기
        모든 댓글 보기
        댓글 닫기
        댓글 접기
        로그인 후 댓글 작성
        로그인 후 댓글을 작성할 수 있습니다
        로그인 후 댓글을 남겨주세요
        댓글을 쓰려면 로그인이 필요합니다
        댓글을 작성하려면 로그인해주세요
        댓글을 작성하려면 로그인해 주세요
        댓글을 달기 위해서는 로그인해야합니다
        댓글을 남기려면 로그인하세요
        댓글 신고
        이 글에 대한 댓글
        이메일 주소는 공개되지 않습니다. 필수 항목은 로 표시합니다
        이메일 주소는 공개되지 않습니다. 필수 필드는 로 표시됩니다
        댓글에 답변
        댓글에 답글
        댓글 수정
        댓글 숨기기
        댓글 추가
        이 댓글을 신고하시겠어요
        숨김처리 된 댓글이에요
        삭제 된 댓글이에요
        삭제된 댓글입니다
        #개의 댓글 더 보기
        #개의 이전 댓글 보기
        댓글에 참여해 주세요
        댓글을 작성해 주세요
        댓글을 입력해주세요
        로그인 후 댓글을 남길 수 있습니다
        *의 회원이 되어 댓글을 작성해 주세요
        로그인 후 이용 가능합니다
        로그인 후 이용해주세요
        이메일은 공개되지 않습니다. 필수 입력창은 * 로 표시되어 있습니다
        이메일은 공개되지 않습니다. 필수 항목은 * 로 표시되어 있습니다
        댓글을 남겨보세요
        웹사이트 (선택)
        이 필드에 무엇이라도 입력하면 코멘트는 스팸으로 처리될 것입니다
        이름 (선택)
        이메일 (선택)
        정말로 플래그를 다시겠습니까?
        첫 번째로 댓글을 남겨보세요!
        코멘트 작성하기
        코멘트에 플래그 달기
        답글삭제
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
        # comments... read them below or add one
        this post has # comments
        # comments. leave new
    """,
    "de": """
        kommentare sind geschlossen
        die kommentare sind geschlossen
        die kommentarfunktion ist geschlossen
        kommentare geschlossen
        kommentare deaktiviert
        kommentarfunktion deaktiviert
        die kommentarfunktion ist deaktiviert
        die kommentarfunktion wurde für diesen beitrag deaktiviert
        die kommentarfunktion für diesen artikel ist geschlossen
        die kommentarfunktion zu diesem artikel wurde beendet
        entschuldige, das kommentarformular ist zurzeit geschlossen
        kommentieren nicht mehr möglich
        kommentare sind deaktiviert
        kommentare sind derzeit deaktiviert
        keine kommentare
        keine kommentare vorhanden
        noch keine kommentare
        noch keine kommentare vorhanden
        bisher keine kommentare
        noch kein kommentar
        es sind noch keine kommentare vorhanden
        es gibt noch keine kommentare
        es gibt noch keine kommentare. schreibe den ersten
        es wurden noch keine kommentare verfasst
        es wurden noch keine kommentare abgegeben
        noch keine bewertungen
        sei der erste, der kommentiert
        sei der erste der kommentiert
        seien sie der erste, der kommentiert
        sei der erste und schreibe einen kommentar
        schreibe den ersten kommentar
        schreib den ersten kommentar
        jetzt den ersten kommentar schreiben
        ersten kommentar schreiben
        den ersten kommentar schreiben
        kommentare werden geladen
        lade kommentare
        kommentare laden nicht möglich
        keine kommentare (kommentare erscheinen erst nach *)
        kommentare erscheinen erst nach *
        kommentare werden erst nach * freigeschaltet
        kommentare werden vor der veröffentlichung geprüft
        keine kommentare zu diesem artikel
        keine kommentare zu diesem beitrag
        zu diesem artikel gibt es noch keine kommentare
        zu diesem beitrag gibt es noch keine kommentare
        zu diesem artikel wurden noch keine kommentare geschrieben
        für diesen beitrag gibt es noch keine kommentare
        für dieses rezept gibt es noch keine *. erstelle jetzt die erste
        für dieses rezept gibt es noch keine *. schreibe die erste
        für diesen artikel gibt es noch keine kommentare
        für dieses rezept gibt es noch keine bewertungen
        für dieses rezept gibt es noch keine kommentare
        %d bloggern gefällt das
        # bloggern gefällt das
        liken lade
        keine kommentare / trackbacks
        leider sind keine kommentare möglich
        kommentarfunktion ist deaktiviert
        derzeit noch keine kommentare
        noch kein kommentar vorhanden
        noch keine kommentare zu *
        vielen dank für ihren kommentar
        kommentare deaktiviert für *
        Danke für Ihren Kommentar
        Der Kommentar wurde entfernt
        Der Kommentar wurde markiert
        Kommentar veröffentlicht
        Kommentare werden moderiert
        Leider wurde dein Kommentar automatisch entfernt
        Vielen Dank, dass Sie einen Kommentar geschrieben haben
    """,
    "fr": """
        les commentaires sont fermés
        les commentaires sont clos
        les commentaires sont désactivés
        les commentaires ne sont pas autorisés
        les commentaires pour cet article sont fermés
        les commentaires sont fermés pour cet article
        désolé, les commentaires sont fermés pour cet article
        désolé, les commentaires sont fermés pour le moment
        commentaires fermés
        commentaires fermés sur *
        commentaires désactivés
        commentaires désactivés sur *
        aucun commentaire
        aucun commentaire pour le moment
        aucun commentaire pour l'instant
        pas de commentaire
        pas de commentaires
        pas encore de commentaire
        pas encore de commentaires
        il n'y a pas encore de commentaire
        il n'y a pas encore de commentaires
        il n'y a pas de commentaires
        il n'y a aucun commentaire
        soyez le premier à commenter
        soyez le premier à commenter cet article
        soyez le premier à laisser un commentaire
        soyez le premier à poster un commentaire
        soyez le premier à réagir
        soyez le premier à réagir à cet article
        soyez le premier à donner votre avis
        soyez la première personne à commenter
        chargement des commentaires
        Ce commentaire a été réduit
        Commentaire approuvé
        Désolé, votre commentaire a été automatiquement rejeté
        En attente, visible uniquement pour le commentateur
        Le commentaire a été signalé
        Le commentaire a été supprimé
        Les commentaires sont modérés
    """,
    "es": """
        los comentarios están cerrados
        comentarios cerrados
        comentarios desactivados
        comentarios desactivados en *
        los comentarios están desactivados
        los comentarios para esta noticia están cerrados
        los comentarios para este artículo están cerrados
        lo siento, los comentarios están cerrados
        lo sentimos, los comentarios están cerrados
        disculpa, los comentarios están cerrados
        no hay comentarios
        no hay comentarios todavía
        no hay comentarios aún
        no hay ningún comentario
        aún no hay comentarios
        todavía no hay comentarios
        sin comentarios todavía
        sé el primero en comentar
        sea el primero en comentar
        sé el primero en dejar un comentario
        sé el primero en escribir un comentario
        sé el primero en comentar este artículo
        sea el primero en dejar su comentario
        sé el primero en opinar
        cargando comentarios
        se han publicado # comentarios
        Comentario aprobado
        Comentarios están moderados
        El comentario ha sido marcado como inadecuado
        El comentario ha sido suprimido
        Este comentario ha sido suprimido
        Gracias por comentar
        Gracias por el comentario
        Lo sentimos, su comentario ha sido descartado automáticamente
        Los comentarios están deshabilitados
    """,
    "pt": """
        os comentários estão fechados
        os comentários estão encerrados
        os comentários estão desativados
        comentários fechados
        comentários encerrados
        comentários desativados
        comentários desativados em *
        os comentários para este item estão fechados
        desculpe, os comentários estão fechados
        nenhum comentário
        nenhum comentário ainda
        nenhum comentário até agora
        ainda não há comentários
        ainda sem comentários
        não há comentários
        não há comentários ainda
        seja o primeiro a comentar
        seja o primeiro a comentar este artigo
        seja o primeiro a deixar um comentário
        seja a primeira pessoa a comentar
        sê o primeiro a comentar
        carregando comentários
        a carregar comentários
        Comentário aprovado
        Comentário excluído
        Comentários estão fechados
        Obrigado por comentar
        Os comentários são moderados
    """,
    "it": """
        i commenti sono chiusi
        i commenti sono disabilitati
        i commenti sono disattivati
        commenti chiusi
        commenti disabilitati
        commenti disabilitati su *
        i commenti sono chiusi per questo articolo
        al momento l'inserimento di commenti non è consentito
        nessun commento presente
        ancora nessun commento
        non ci sono commenti
        non ci sono ancora commenti
        non c'è ancora nessun commento
        sii il primo a commentare
        sii il primo a lasciare un commento
        sii il primo a commentare questo articolo
        commenta per primo
        commenta per prima
        caricamento commenti
        caricamento commenti in corso
        Ci dispiace, il tuo commento è stato automaticamente scartato
        Commento approvato
        Grazie per aver commentato
        I commenti sono terminati
        I commenti vengono moderati
        Il commento è stato marcato come inappropriato
        Il commento è stato rimosso
    """,
    "nl": """
        reacties zijn gesloten.
        reacties uitgeschakeld
        reageren uitgeschakeld
        helaas, je kunt niet meer reageren op dit bericht.
        helaas, de reactiemogelijkheid voor dit bericht is gesloten.
        helaas, het reactieformulier is op dit moment gesloten.
        reacties gesloten
        reacties zijn uitgeschakeld
        reacties uitgeschakeld voor *
        nog geen reacties
        geen reacties
        er zijn nog geen reacties
        er zijn geen reacties
        wees de eerste om te reageren
        wees de eerste die reageert
        reageren is niet meer mogelijk
        De reactie is gemarkeerd
        De reactie is verwijderd
        Je reactie is geplaatst en wordt pas na goedkeuring zichtbaar voor andere gebruikers
        Je reactie is geplaatst!
        Nog geen commentaren
        Reactie goedgekeurd
        Reacties worden gemodereerd
        Reageren niet mogelijk
        Sorry, uw reactie is automatisch genegeerd
    """,
    "sv": """
        inga kommentarer
        kommentarer inaktiverade.
        tyvärr är kommentarer avstängda för det här inlägget.
        inga kommentarer än
        inga kommentarer ännu
        kommentarer stängda
        kommentarer är stängda
        kommentarerna är stängda
        kommentarsfältet är stängt
        kommentarsfunktionen är stängd
        bli först att kommentera
        bli först med att kommentera
        var först att kommentera
        Kommentaren har nu godkänts
        Kommentaren har nu raderats
        Kommentaren visas när den godkänts av moderatorn
        Kommentarer är avstängda
    """,
    "da": """
        ingen kommentarer
        endnu ingen kommentarer.
        der er lukket for kommentarer.
        kommentarer slået fra
        beklager, der er lukket for kommentarer til dette indlæg.
        beklager, der er i øjeblikket lukket for kommentarer.
        ingen kommentarer endnu
        der er ingen kommentarer
        der er ingen kommentarer endnu
        kommentarer er lukket
        kommentarer lukket
        vær den første til at kommentere
        bliv den første til at kommentere
        Kommentar godkendt
        Kommentarer er modereret
        Tak for kommenteringen
    """,
    "nb": """
        ingen kommentarer så langt.
        kommentarer er stengt.
        kommentarer av
        beklager, men det er ikke åpent for kommentarer.
        beklager, men kommentarskjemaet er nå lukket.
        ingen kommentarer ennå
        kommentarfeltet er stengt
        bli den første til å kommentere
        vær den første til å kommentere
        Beklager, din kommentar har blitt automatisk forkastet
        Denne kommentaren har blitt fjernet
        Denne kommentaren har blitt rapportert
        Kommentaren er godkjent
        Kommentaren er slettet
        Takk for kommentar
    """,
    "fi": """
        ei kommentteja
        kommentointi on suljettu.
        kommentit poissa käytöstä
        tätä ei voi kommentoida.
        pahoittelut, kommentointi on nyt suljettu.
        ei vielä kommentteja
        kommentit on suljettu
        kommentit suljettu
        kommentointi suljettu
        kommentit pois päältä
        ole ensimmäinen kommentoija
        kommentoi ensimmäisenä
        Ei vielä komentteja
        Kiitos kommentista
        Kommentti on merkattu
        Kommenttisi on automaattisesti hylätty
        Viesti hyväksytty
        Viesti poistettu
    """,
    "pl": """
        brak komentarzy
        możliwość komentowania jest wyłączona.
        komentarze są wyłączone
        przepraszamy, tego artykułu nie można komentować.
        przepraszamy, możliwość dodawania komentarzy jest obecnie wyłączona.
        nie ma jeszcze komentarzy
        nie ma jeszcze żadnych komentarzy
        brak komentarzy. bądź pierwszy
        komentarze zostały wyłączone
        możliwość komentowania została wyłączona
        możliwość komentowania * została wyłączona
        komentowanie wyłączone
        bądź pierwszy, który skomentuje
        bądź pierwszy i dodaj komentarz
        bądź pierwszą osobą, która skomentuje
        dodaj pierwszy komentarz
        dodaj komentarz jako pierwszy
        skomentuj jako pierwszy
        skomentuj jako pierwsza osoba
        komentarze wyłączone
        Dziękujemy za dodanie komentarza
        Dziękujemy za twój komentarz
        Nie dodano jeszcze komentarza
        komentowanie zostało wyłączone
        możliwość dodawania komentarzy została wyłączona
        dodawanie komentarzy zostało wyłączone
        komentarze są niedostępne
        komentarze są zablokowane
    """,
    "cs": """
        žádné komentáře
        zatím nemáte žádné komentáře.
        komentáře nejsou povoleny.
        komentáře k tomuto příspěvku nejsou bohužel povoleny.
        komentáře bohužel nejsou v současné době povoleny.
        zatím žádné komentáře
        zatím nejsou žádné komentáře
        komentáře jsou uzavřeny
        komentáře byly uzavřeny
        diskuse je uzavřena
        diskuze je uzavřena
        buďte první, kdo přidá komentář
        buďte první, kdo okomentuje tento článek
        buďte první, kdo bude komentovat
        Děkujeme za Váš komentář
        Děkujeme za vložení komentáře
        Komentář byl odebrán
        Komentář byl schválen
        Komentáře jsou moderovány
        Komentáře jsou uzavřené
        Nejsou žádné komentáře
        Váš komentář byl odeslán, bude zobrazen dalším uživatelům jakmile bude schválen
        Váš komentář byl publikován!
        Zatím bez komentáře
        Zatím bez komentářů
        zatím nikdo nekomentoval
        k článku zatím nejsou komentáře
        článek zatím nikdo nekomentoval
        zatím nebyl přidán žádný komentář
        zatím nebyl vložen žádný komentář
        zatím nebyly přidány žádné komentáře
        diskuze byla uzavřena
        diskuse byla uzavřena
        diskuse k článku je uzavřena
        diskuze k článku je uzavřena
    """,
    "hu": """
        nincs hozzászólás
        hozzászólások lehetősége itt nem engedélyezett.
        hozzászólások kikapcsolva
        bocsánat, de ehhez a bejegyzéshez nem tehető hozzászólás.
        bocsánat, de a bejegyzéshez egyelőre nem engedélyezett a hozzászólás.
        nincsenek hozzászólások
        még nincs hozzászólás
        még nincsenek hozzászólások
        hozzászólások lezárva
        a hozzászólások le vannak zárva
        a hozzászólások lezárva
        a hozzászólás nem engedélyezett
        legyen ön az első hozzászóló
        légy te az első hozzászóló
        legyél te az első hozzászóló
        Eddig nincs hozzászólás
        Köszönjük a hozzászólást
        Köszönöm a megjegyzést
        Nincs megjegyzés
        Nincs még hozzászólás
        nincsenek megjegyzések
    """,
    "ro": """
        niciun comentariu
        niciun comentariu până acum.
        comentarii oprite
        îmi pare rău, comentariile sunt dezactivate.
        îmi pare rău, comentariile sunt oprite pentru moment.
        nici un comentariu
        nu există comentarii
        nu sunt comentarii
        niciun comentariu încă
        comentariile sunt închise
        comentariile sunt dezactivate
        comentarii închise
        comentarii dezactivate
        comentariile sunt închise pentru acest articol
        fii primul care comentează
        fii primul care lasă un comentariu
        Comentariile sunt moderate
        Comentariul a fost aprobat
        Comentariul a fost sters
        Mulțumiri pentru comentariu
    """,
    "el": """
        δεν υπάρχουν σχόλια.
        τα σχόλια είναι κλειστά.
        σχόλια κλειστά
        τα σχόλια της καταχώρησης έχουν κλείσει.
        τα σχόλια είναι κλειστά επί του παρόντος.
        κανένα σχόλιο
        δεν υπάρχουν σχόλια ακόμα
        δεν υπάρχουν ακόμη σχόλια
        τα σχόλια έχουν απενεργοποιηθεί
        τα σχόλια είναι απενεργοποιημένα
        γίνετε ο πρώτος που θα σχολιάσει
        σχολιάστε πρώτοι
        Ο σχολιασμός έχει κλείσει
    """,
    "tr": """
        yorum yapılmamış
        henüz yorum yapılmamış.
        yorumlar kapalı.
        üzgünüz, bu öğe için yorum yapma kapatılmış.
        üzgünüz, yorum formu şimdilik kapalı.
        henüz yorum yok
        henüz yorum yapılmadı
        henüz hiç yorum yapılmamış
        hiç yorum yok
        yorumlar kapatıldı
        yorumlar kapatılmıştır
        bu yazı yorumlara kapalıdır
        ilk yorum yapan siz olun
        ilk yorumu yapan siz olun
        ilk yorumu yapan sen ol
        Yorumladığınız için teşekkürler
        Yorumlara kapalı
        Yorumunuz için teşekkürler
    """,
    "ru": """
        комментариев нет
        комментарии: нет
        комментариев ещё нет.
        обсуждение закрыто.
        комментарии отключены
        извините, обсуждение этой записи закрыто.
        извините, комментарии к этой статье закрыты.
        извините, обсуждение на данный момент закрыто.
        извините, но сейчас форма для комментариев закрыта.
        нет комментариев
        комментариев пока нет
        пока нет комментариев
        пока нет комментариев. будьте первым
        комментарии отсутствуют
        комментарии закрыты
        комментирование закрыто
        комментирование отключено
        комментарии к записи * отключены
        комментарии к этой записи закрыты
        извините, комментарии закрыты
        будьте первым, кто оставит комментарий
        будьте первым, кто прокомментирует
        станьте первым, кто оставит комментарий
        ваш комментарий будет первым
        оставьте первый комментарий
        комментарии загружаются
        загрузка комментариев
        Без коментариев
        Еще нет комментариев
        К сожалению, Ваш комментарий был автоматически отклонён
        Комментарии модерируются
        Одобрение комментария
        Ожидает, видно только комментатору
        Спасибо за комментарий
        Этот комментарий был свернут
    """,
    "uk": """
        коментарів немає
        коментарів поки що немає.
        коментувати не дозволено.
        коментування вимкнуто
        пробачте, коментування цієї публікації вимкнено.
        вибачте, форму коментарів наразі закрито.
        немає коментарів
        коментарів ще немає
        поки що немає коментарів
        коментарі закриті
        коментарі закрито
        коментарі вимкнено
        коментування вимкнено
        коментування закрито
        будьте першим, хто залишить коментар
        Досі ніхто не додав жодного коментара
        Дякуємо за коментування
        Коментар знищено
        Коментар опубліковано
        Коментарі модеруються
        Коментарів поки нема
    """,
    "ar": """
        لا توجد تعليقات
        لا يوجد تعليقات.
        التعليقات مغلقة.
        عفواً، التعليقات ممنوعة لهذه التدوينة.
        عفواً ، التعليقات ملغية حالياً.
        لا توجد تعليقات بعد
        لا توجد تعليقات حتى الآن
        لا تعليقات
        لا يوجد تعليق
        التعليقات معطلة
        التعليقات على * مغلقة
        كن أول من يعلق
        كن أول المعلقين
        كن أول من يضيف تعليقا
        كن أول من يعلق على الخبر
        شكراً على تعليقك
        لا يوجد تعليقات حتى الآن
        ليست هناك تعليقات
    """,
    "fa": """
        بدون دیدگاه
        دیدگاه‌ها بسته شده‌اند.
        ببخشید، نمی‌توانید برای ‌این نوشته دیدگاهی بنویسید.
        دیدگاهی ثبت نشده است
        هنوز دیدگاهی ثبت نشده است
        هنوز نظری ثبت نشده است
        هیچ دیدگاهی برای این مطلب ثبت نشده است
        نظری ثبت نشده است
        دیدگاه‌ها برای * بسته هستند
        اولین نفری باشید که نظر می‌دهید
        اولین دیدگاه را شما بنویسید
        هیچ دیدگاهی ثبت نشده است
        اولین نفری باشید که نظر می‌دهد
        نظرات بسته شده است
        نظرات بسته است
        بابت ارسال نظر سپاسگذاریم
        بخش نظرات بسته است
        برای اظهار نظر
        نظری داده نشده
        هنوز نظری ارسال نشده
        هنوز نظری نوشته نشده است
        نظری ثبت نشده
        انتشار یافته: #
        در انتظار بررسی: #
        غیر قابل انتشار: #
        هیچ نظری موجود نیست
    """,
    "he": """
        אין תגובות
        סגור לתגובות.
        פריט זה סגור לתגובות.
        פוסט זה סגור לתגובות.
        אין תגובות עדיין
        אין עדיין תגובות
        התגובות סגורות
        התגובות נעולות
        היה הראשון להגיב
        היו הראשונים להגיב
        לא ניתן להגיב יותר
        לא קיימות תגובות
        תודה על תגובתך
        אין תגובות עדיין. היה הראשון להגיב
    """,
    "hi": """
        कोई टिप्पणी नहीं
        कोई टिप्पणी नहीं है
        अभी तक कोई टिप्पणी नहीं
        टिप्पणियाँ बंद हैं
        कोई कमेंट नहीं
        पहली टिप्पणी करें
        टिप्पणियाँ मॉडरेट की जाती हैं।
        टिप्पणी मंजूर हुई।
        टिप्पणी हटा दी गई।
    """,
    "id": """
        tidak ada komentar
        belum ada komentar.
        komentar ditutup.
        komentar dimatikan
        maaf, komentar ditutup untuk item ini.
        maaf, form komentar ditutup saat ini.
        komentar dinonaktifkan
        kolom komentar ditutup
        jadilah yang pertama berkomentar
        jadilah yang pertama mengomentari
        jadilah yang pertama memberikan komentar
        Terima kasih telah meninggalkan komentar
    """,
    "vi": """
        không có phản hồi
        chưa có phản hồi.
        phản hồi đã bị khóa
        xin lỗi, phần phản hồi đang bị đóng cho mục này.
        xin lỗi, hiện không được phép viết phản hồi.
        chưa có bình luận
        chưa có bình luận nào
        không có bình luận
        không có bình luận nào
        bình luận đã bị đóng
        bình luận đã đóng
        chức năng bình luận bị tắt
        chức năng bình luận bị tắt ở *
        hãy là người đầu tiên bình luận
        hãy là người đầu tiên bình luận bài viết này
        hãy là người đầu tiên nhận xét
        hãy là người đầu tiên nhận xét *
        Cảm ơn đã bình luận
        Bình luận của bạn đã được gửi
        Bình luận đã bị tắt
        không có nhận xét nào
    """,
    "zh": """
        没有评论
        评论已关闭。
        抱歉，该项目的评论已关闭。
        暂无评论
        暂无评论内容
        还没有评论
        目前没有评论
        评论关闭
        评论功能已关闭
        *评论已关闭
        已有*条评论
        共*条评论
        快来抢沙发
        抢沙发
        沙发空缺
        还没有评论，快来抢沙发
        还没有评论，快来抢沙发吧
        暂时没有评论
        成为第一个评论的人
        来发表第一条评论
        #人参与
        您的评论已发布！
        您的评论已发布，待审核后可见。
        感谢你的评论
        感谢评论
        抱歉，你的评论已被自动丢弃
        此评论已被删除。
        评论将被审核。
        评论已删除。
        评论已批准。
        该评论已被标记。
        未有回應
        無迴響
        尚未有任何回應。
        迴響已關閉。
        抱歉，此文章的回應功能已關閉。
        抱歉，此篇的迴響功能已關閉。
        抱歉，回應功能目前沒有開啟。
        尚無留言
        尚無迴響
        目前沒有留言
        暫無留言
        沒有留言
        沒有迴響
        留言已關閉
        留言功能已關閉
        *已關閉迴響
        在〈*〉中留言功能已關閉
        搶先留言
        成為第一個留言的人
        成為第一個回應的人
        還沒有留言
        「此時無聲勝有聲」
        審核中，僅本人可見。
        感謝寫下評論
        留言已刪除
        留言已審核
        留言等待審核中
        該評論已被系統或管理員折疊
        # 个回复
        # 个评论
        发表评论 _count_条
        尚無回應
        尚無評論
        已有 # 人评论
        注释 · # 意见
    """,
    "ja": """
        コメントはまだありません
        コメントは停止中です。
        コメントは受け付けていません。
        この投稿へのコメントは受け付けていません。
        現在、コメントフォームは閉鎖中です。
        コメントはありません
        まだコメントはありません
        まだコメントがありません
        コメントがありません
        コメントを受け付けておりません
        現在コメントは受け付けておりません
        この記事へのコメントは終了しました
        最初のコメントを書く
        最初のコメントをしてみませんか
        最初のコメントを投稿しよう
        このコメントはシステムまたは管理者によって折りたたまれました
        コメントが削除されました
        コメントが承認されました
        コメントしてくれてありがとうございました
        コメントなし
        コメントはモデレートされます
        審査中、自分自身のみが表示できます。
        トラックバック #
        コメント # | トラックバック #
        この記事のコメント # 件
        この記事のコメント:# 件
        コメント # 件
        コメントは締め切りました
        現在コメントは受け付けていません
    """,
    "ko": """
        댓글 없음
        댓글이 없습니다.
        댓글은 닫혔습니다.
        댓글 끄기
        죄송합니다, 이 항목에는 댓글을 달 수 없습니다.
        죄송합니다. 댓글 폼은 현재 닫혀 있습니다.
        아직 댓글이 없습니다
        등록된 댓글이 없습니다
        작성된 댓글이 없습니다
        아직 작성된 댓글이 없습니다
        댓글이 닫혔습니다
        댓글 기능이 비활성화되었습니다
        댓글을 사용할 수 없습니다
        첫 댓글을 남겨주세요
        첫 댓글을 작성해 주세요
        첫 번째 댓글을 남겨보세요
        첫번째 댓글을 남겨주세요
        대기 중, 작성자에게만 보입니다
        이 댓글은 접혀 있습니다
        코멘트 없음
        코멘트 작성 완료
    """,
}

# Words of forms and of comments that an article may well print alone on a line too.
WORDS = {
    "en": """
        comment
        comments
        one comment
        discuss
        discussion
        discussions
        responses
        # replies
        # reply
        # more comments
        # more replies
        reply
        replies
        reply quote
        reply share
        like
        likes
        # likes
        # like
        like reply
        reply like
        like comment share
        report reply
        flag comment
        upvote
        downvote
        upvote downvote
        newest
        oldest
        newest first
        oldest first
        most voted
        most liked
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
        your website
        website url
        your message
        notify me
        δ
        #h
        #d
        #w
        #mo
        #y
        # of # comments
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
        comments #
        comment #
        # comment
        # comments
        # response
        # responses
        start a conversation
        start the conversation
        start a discussion
        start the discussion
        read the comments
        disable comments
        member discussion
        deleted member
        hidden for members
        complete your profile
        # characters left
        # characters remaining
        hide comment
        show comment
        # upvotes
        # reaction
        # hidden items
        pick your reaction
        add reactions
        styling with markdown is supported
        nothing to preview
        webmentions
        # Hidden
        Preview
        Remove a comment
        junior member
        new member
        senior member
    """,
    "de": """
        kommentare
        kommentar
        ein kommentar
        diskussion
        diskussionen
        # antworten
        # antwort
        antworten
        antwort
        auf * antworten
        antworten auf *
        zitieren
        melden
        gefällt mir
        gefällt mir nicht
        gefällt #
        ihr name
        dein name
        vorname
        nachname
        e-mail-adresse
        e-mail adresse
        ihre e-mail-adresse
        deine e-mail-adresse
        webseite
        homepage
        ihre nachricht
        deine nachricht
        benachrichtigen
        neueste
        älteste
        beliebteste
        sortieren nach
        relevanteste
        # stimmen
        # kommentare
        # kommentar
        name (erforderlich)
        name (pflichtfeld)
        name (pflicht)
        e-mail (erforderlich)
        e-mail (pflichtfeld)
        website (optional)
        kommentieren
        kommentare #
        zuletzt kommentiert
        verbinde mit %s
        abbrechen
        mitdiskutieren
        diskussion starten
        bisherige kommentare
        kommentar von *
        rss kommentar
        rss kommentare
        trackback-url
        zum forum
        nimm an der diskussion teil
        beginne die unterhaltung
        starte die unterhaltung
        mitglieder-diskussion
        gelöschtes mitglied
        # versteckt
        Liste der Kommentare
        Permanenter Link
        Trackbacks
        Vorschau
        Kommentar entfernen
        mitglied
        neues mitglied
    """,
    "fr": """
        commentaires
        commentaire
        un commentaire
        votre nom
        nom
        votre email
        votre e-mail
        adresse e-mail
        adresse de messagerie
        adresse e-mail (obligatoire)
        e-mail (obligatoire)
        site web
        site internet
        votre message
        pseudo
        pseudonyme
        répondre
        répondre à *
        citer
        signaler
        j'aime
        je n'aime pas
        # j'aime
        réagir
        réactions
        # réactions
        # réponses
        # réponse
        trier par
        les plus récents
        les plus anciens
        les mieux notés
        plus récents
        plus anciens
        # commentaires
        # commentaire
        lancer la conversation
        discussion des membres
        membre supprimé
        # cachés
        Liste de commentaires
        Prévisualiser
        Réponse à un commentaire
        Soumettre
        Télécharger une image
        Supprimer le commentaire
        Supprimer un commentaire
        membre
        membre actif
        nouveau membre
    """,
    "es": """
        comentarios
        comentario
        un comentario
        sin comentarios
        nombre
        tu nombre
        su nombre
        apellidos
        correo electrónico
        tu correo electrónico
        dirección de correo electrónico
        sitio web
        página web
        tu mensaje
        responder
        responder a *
        respuestas
        # respuestas
        # respuesta
        citar
        denunciar
        reportar
        me gusta
        no me gusta
        # me gusta
        más recientes
        más antiguos
        más valorados
        más votados
        más nuevos
        ordenar por
        # votos
        comentar
        opinar
        # comentarios
        # comentario
        inicia la conversación
        discusión de miembros
        # ocultos
        Lista de comentarios
        Previsualizar
        Responder comentario
        Vista previa
        enlace permanente
        Eliminar un comentario
        Suprimir comentario
        miembro
        nuevo miembro
    """,
    "pt": """
        um comentário
        sem comentários
        nome
        seu nome
        e-mail (obrigatório)
        seu e-mail
        o seu email
        endereço de e-mail
        endereço de email
        sua mensagem
        resposta
        respostas
        # respostas
        curtir
        # curtidas
        gosto
        não gosto
        mais recentes
        mais antigos
        mais votados
        mais curtidos
        junte-se à discussão
        inicie a conversa
        discussão de membros
        # Oculto(s)
        Prévia
        Remover um comentário
        novo membro
    """,
    "it": """
        nessun commento
        commenti
        commento
        un commento
        il tuo nome
        cognome
        indirizzo email
        la tua email
        sito web
        obbligatorio
        il tuo messaggio
        rispondi
        rispondi a *
        risposte
        # risposte
        # risposta
        segnala
        mi piace
        non mi piace
        # mi piace
        più recenti
        più vecchi
        più votati
        meno recenti
        ordina per
        commenta
        # voti
        # commenti
        # commento
        unisciti alla discussione
        inizia la conversazione
        discussione tra i membri
        # Nascosto
        Anteprima
        Lista dei commenti
        Risposta al commento
        Trackback
        Elimina un commento
        Rimuovi commento
        membro
        nuovo membro
    """,
    "nl": """
        reacties
        beantwoorden
        naam
        site
        reageer
        reageren
        je naam
        jouw naam
        antwoorden
        beantwoord
        beantwoorden #
        e-mailadres
        # reacties
        # reactie
        doe mee aan de discussie
        start het gesprek
        start de discussie
        sorteren op
        verwijderd lid
        # verborgen
        Geen opmerkingen
        Een opmerking verwijderen
        Verwijder reactie
    """,
    "sv": """
        kommentarer
        svara
        namn
        e-postadress
        webbplats
        kommentera
        svar
        # svar
        gilla
        ditt namn
        e-post
        din e-postadress
        # kommentarer
        gå med i diskussionen
        delta i diskussionen
        starta konversationen
        medlemsdiskussion
        sortera efter
        # Gömd
        Förhandsgranska
        Tag bort en kommentar
    """,
    "da": """
        navn
        websted
        kommenter
        besvar
        dit navn
        e-mailadresse
        hjemmeside
        synes godt om
        deltag i debatten
        deltag i diskussionen
        sortér efter
        # Skjult
        Forhåndsvis
        Forhåndsvisning
        Fjern en kommentar
    """,
    "nb": """
        nettsted
        ditt navn
        e-postadresse
        nettside
        lik
        liker
        delta i diskusjonen
        medlemsdiskusjon
        start samtalen
        sorter etter
        skriv inn navnet ditt
        slettet medlem
        Liste over kommentarer
        Permanent link
        Tilsvar
        Fjern kommentar
    """,
    "fi": """
        kommentit
        vastaa
        nimi
        sähköposti
        kotisivu
        nimesi
        sähköpostiosoite
        verkkosivusto
        tykkää
        # kommenttia
        # kommentti
        kommentoi
        liity keskusteluun
        jäsenten keskustelu
        aloita keskustelu
        syötä nimesi
        järjestä
        uusimmat ensin
        vanhimmat ensin
        # piilotettua
        Esikatsele
        Esikatselu
        Kommenttilista
        Paluuviitteet
        Vastaus kommenttiin
        Poista kommentti
    """,
    "pl": """
        komentarze
        odpowiedz
        witryna internetowa
        komentarz
        odpowiedzi
        # odpowiedzi
        # odpowiedź
        imię
        nazwa
        nick
        twoje imię
        adres e-mail
        adres email
        twój adres e-mail
        strona internetowa
        strona www
        zgłoś
        cytuj
        najnowsze
        najstarsze
        najlepsze
        sortuj
        dyskusja
        lubię to
        # polubień
        # komentarzy
        # komentarz
        # komentarze
        komentarze #
        skomentuj
        dyskusja subskrybentów
        rozpocznij dyskusję
        sortuj według
        wpisz swoje imię
        # ukrytych
        Podgląd
        Trackbacki
        Usuń komentarz
    """,
    "cs": """
        komentáře
        odpovědět
        emailová adresa
        webová stránka
        odpověď
        reagovat
        jméno
        vaše jméno
        e-mailová adresa
        diskuse
        diskuze
        diskuse #
        líbí se mi
        komentáře: #
        # komentář
        # komentáře
        # komentářů
        komentáře #
        připojte se k diskusi
        diskuse členů
        začněte konverzaci
        zadejte své jméno
        smazaný člen
        upraveno
        diskuze (#)
        diskuze #
        # skryto
        Náhled
        Publikovat
        Zpětné odkazy
        Odebrat komentář
    """,
    "hu": """
        hozzászólások
        hozzászólás
        válasz
        név
        honlap
        válaszok
        # válasz
        kommentek
        e-mail cím
        e-mail-cím
        weboldal
        tetszik
        # hozzászólás
        hozzászólások #
        # komment
        csatlakozzon a beszélgetéshez
        csatlakozz a beszélgetéshez
        kezdje el a beszélgetést
        törölt tag
        adja meg a nevét
        szerkesztve
        # rejtve
        Elküld
        Előnézet
        Hozzászólás törlése
    """,
    "ro": """
        comentarii
        răspunde
        nume
        un comentariu
        comentariu
        răspuns
        răspunsuri
        numele tău
        adresa de email
        îmi place
        # comentarii
        # comentariu
        comentează
        alătură-te discuției
        discuție membrii
        începe conversația
        ordonează după
        introduceți numele dumneavoastră
        membru șters
        Previzualizează
        Elimină un comentariu
    """,
    "el": """
        Χωρίς σχόλια
        σχόλια
        απάντηση
        όνομα
        ηλ. διεύθυνση
        ιστότοπος
        σχόλιο
        απαντήσεις
        σχολιάστε
        # σχόλια
        # σχόλιο
        συμμετοχή στη συζήτηση
        συζήτηση μελών
        ξεκινήστε τη συζήτηση
        εισάγετε το όνομά σας
        διαγραμμένο μέλος
        ταξινόμηση κατά
        # Κρυμμένα
        Προβολή
        Υποβολή
        Αφαίρεση σχολίου
    """,
    "tr": """
        yorum yok
        yorumlar
        yorum
        cevapla
        i̇sim
        e-posta
        i̇nternet sitesi
        yanıtla
        cevap yaz
        beğen
        beğendim
        adınız
        adınız soyadınız
        ad soyad
        e-posta adresi
        e-posta adresiniz
        web sitesi
        # yorum
        yorumlar #
        tartışmaya katıl
        üye tartışması
        sırala
        adınızı girin
        yanıt ekle
        silinen üye
        düzenlendi
        # gizli
        Geri izlemeler
        Ön izleme
        Önizleme
        Yorumu kaldır
    """,
    "ru": """
        комментарии
        ответить
        имя
        сайт
        ответ
        ответы
        # ответов
        # ответа
        # ответ
        цитировать
        нравится
        мне нравится
        не нравится
        ваше имя
        почта
        электронная почта
        ваш e-mail
        ваш email
        веб-сайт
        сначала новые
        сначала старые
        по дате
        по рейтингу
        обсуждение
        обсуждения
        гость
        комментарии (#)
        # комментариев
        # комментарий
        комментарии: #
        # комментария
        комментариев #
        пожаловаться
        прокомментировать
        комментировать
        присоединяйтесь к обсуждению
        обсуждение участников
        начните обсуждение
        введите ваше имя
        есть что добавить
        Загрузить изображение
        Новейшие
        Ответ на комментарий
        Предварительный просмотр
        Скрыто # комментариев
        Список комментариев
        Старейшие
        Трэкбэки
        Удалить комментарий
    """,
    "uk": """
        Без коментарів
        коментарі
        коментар
        відповісти
        відповідь
        відповіді
        ім'я
        ваше ім'я
        електронна пошта
        ел. пошта
        подобається
        обговорення
        # коментарів
        # коментар
        # коментарі
        коментарі #
        коментувати
        прокоментувати
        долучитися до обговорення
        приєднатися до обговорення
        обговорення учасників
        почніть розмову
        сортувати за
        введіть своє ім'я
        видалений учасник
        # Прихований
        Попередній перегляд
        Прев'ю
        Трекбеки
        Видалити коментар
    """,
    "ar": """
        تعليقات
        رد
        الاسم
        البريد الإلكتروني
        الموقع
        تعليق واحد
        التعليقات
        تعليق
        التعليق
        الرد
        ردود
        # ردود
        الموقع الإلكتروني
        إعجاب
        أعجبني
        # تعليق
        # تعليقات
        # تعليقا
        التعليقات #
        انضم للمحادثة
        انضم إلى المحادثة
        انضم إلى النقاش
        مناقشة الأعضاء
        ابدأ النقاش
        ابدأ المحادثة
        ترتيب بحسب
        ترتيب حسب
        الأحدث أولا
        الأقدم أولا
        اكتب اسمك
        أدخل اسمك
        تم التعديل
        عضو محذوف
        إبلاغ
        إلغاء
        # مخفي
        عاين
        معاينة
        أزل تعليق
    """,
    "fa": """
        دیدگاه‌ها
        پاسخ دادن
        نام
        ایمیل
        وبسایت
        دیدگاه
        نظرات
        نظر
        پاسخ
        پاسخ‌ها
        نام شما
        ایمیل شما
        نام و نام خانوادگی
        # دیدگاه
        # نظر
        نظرات #
        به گفتمان بپیوندید
        به گفتگو بپیوندید
        گفتمان کاربران
        نام خود را بنویسید
        مرتب‌سازی بر اساس
        جدیدترین
        قدیمی‌ترین
        ویرایش شده
        ثبت
        پیش نمایش
        پیش‌نمایش
        حذف یک نظر
    """,
    "he": """
        תגובות
        אימייל
        תגובה אחת
        תגובה
        להגיב
        הגב
        השב
        שם מלא
        דוא"ל
        אהבתי
        # תגובות
        # תגובה
        תגובות #
        הצטרפו לדיון
        הצטרף לדיון
        התחילו את השיחה
        דיון חברים רשומים
        למיין לפי
        מיון לפי
        כתבו את שמכם
        טוען תגובות
        הוסף סמלונים
        ישן ביותר
        חדש ביותר
        # הצבעות בעד
        אין הערות
        תצוגה מקדימה
        הסר תגובה
    """,
    "hi": """
        टिप्पणियाँ
        टिप्पणियां
        टिप्पणी
        कमेंट
        कमेंट्स
        # टिप्पणियाँ
        उत्तर दें
        जवाब दें
        नाम
        ईमेल
        वेबसाइट
        # टिप्पणी
        # कमेंट
        चर्चा में शामिल हों
        सदस्य चर्चा
        बातचीत शुरू करें
        जवाब जोड़ें
        अपना नाम दर्ज करें
        रद्द करें
        हटाए गए सदस्य
        क्रमबद्ध करें
        टिप्पणियाँ लोड हो रही हैं
        # प्रतिक्रियाएँ
        # उत्तर
        एक उत्तर लिखें
        नवीनतम
        प्राचीनतम
        पूर्व दर्शन
        टिप्पणी निकालें
    """,
    "id": """
        komentar
        balas
        nama
        surel
        situs web
        balasan
        # balasan
        nama anda
        alamat email
        suka
        komentar #
        bergabung dalam diskusi
        diskusi anggota
        mulai percakapan
        urutkan berdasarkan
        masukkan nama anda
        anggota dihapus
        diedit
        # disembunyikan
        Pratinjau
        Hapus komentar
    """,
    "vi": """
        phản hồi
        trả lời
        trang web
        bình luận
        thích
        họ tên
        họ và tên
        địa chỉ email
        mới nhất
        cũ nhất
        # phản hồi
        bình luận #
        # bình luận
        tham gia thảo luận
        thảo luận của thành viên
        bắt đầu cuộc trò chuyện
        xếp theo
        sắp xếp theo
        nhập tên của bạn
        thành viên đã xóa
        hủy
        đã sửa
        thích bài viết này
        # đã ẩn
        Xem trước
        Hủy bỏ một nhận xét
    """,
    "zh": """
        评论
        回复
        姓名
        电子邮件
        站点
        一条评论
        回复 #
        #回复
        举报
        点赞
        赞
        昵称
        邮箱
        电子邮箱
        网站
        网址
        匿名用户
        最热
        最新
        评论 #
        # 条评论
        #条评论
        # 评论
        加入讨论
        会员讨论
        开始对话
        输入您的称呼
        已编辑
        按时间排序
        按热度排序
        点赞 #
        踩
        # 条评论已隐藏
        评论回复
        预览
        删除评论
        回應
        迴響
        回應內容
        回覆
        電子郵件
        個人網站
        留言
        評論
        檢舉
        按讚
        讚
        名稱
        暱稱
        顯示名稱
        電子郵件地址
        個人網站網址
        網站
        # 封回應
        # 則迴響
        # 則留言
        #則留言
        # 則評論
        # 則回應
        加入討論
        會員討論
        開始對話
        讀者交流
        輸入您的稱呼
        已編輯
        排序方式
        留言 #
        留言(#)
        # 則隱藏留言
        上傳圖片
        寫點什麼
        最舊
        發送
        移除一個評論
    """,
    "ja": """
        コメント
        返信
        名前
        メールアドレス
        ウェブサイト
        #件
        返信する
        #件の返信
        いいね
        お名前
        ニックネーム
        メール
        サイト
        新着順
        人気順
        古い順
        #件のコメント
        コメント #
        # 件のコメント
        議論に参加する
        会話に参加する
        会話を始める
        メンバーによる議論
        並べ替え
        並び替え
        編集済み
        削除されたメンバー
        新しい順
        #件 非表示
        コメント #件
        最古
        画像をアップロード
        コメントを削除する
    """,
    "ko": """
        댓글
        응답
        이름
        이메일
        웹사이트
        댓글 한 개
        답글
        답글 #
        답글 쓰기
        답글 달기
        답글달기
        답글쓰기
        답변
        대댓글
        신고
        좋아요
        공감
        비공감
        추천
        닉네임
        비밀번호
        최신순
        공감순
        추천순
        과거순
        댓글 #개
        댓글 #
        # 댓글
        #개의 댓글
        #개의 댓글이 있습니다
        회원들의 댓글
        답변 추가
        정렬 기준
        등록순
        이름을 입력해 주세요
        삭제된 회원
        수정됨
        댓글을 남겨주세요
        좋아요 #
        훌륭해요
        슬퍼요
        화나요
        후속기사 원해요
        # 개의 댓글
        # 개의 숨김 댓글
        보내기
        오래된순
        이미지 업로드
        코멘트 삭제
        추천 #
        공감 #
        비추천
        차단
        이 글에 공감한 블로거
    """,
}

# What ends the line above a comment ("A Name says:") and what stands on the button below it, as `DocumentLines.key`
# gives them: lower case, no accents.
SAYS = {
    "en": "says",
    "de": "sagt; schreibt; meint",
    "fr": "dit; a dit",
    "es": "dice; ha dicho",
    "pt": "diz; disse",
    "it": "dice; ha detto; scrive",
    "nl": "zegt; schreef; schrijft",
    "sv": "skriver; sager",
    "da": "siger; skriver",
    "nb": "sier; skriver",
    "fi": "sanoo; kirjoitti",
    "pl": "pisze; mowi",
    "cs": "napsal; rika",
    "ro": "spune; scrie",
    "el": "λεει",
    "tr": "dedi ki; diyor ki",
    "ru": "пишет; говорит",
    "uk": "пише; каже",
}
# The same with three dots behind it, as one blog software writes it above each comment.
SAID = {
    "en": "said",
    "de": "hat gesagt",
    "fr": "a dit",
    "es": "dijo",
    "pt": "disse",
    "it": "ha detto",
    "nl": "zei",
    "sv": "sa",
    "da": "sagde",
    "nb": "sa",
    "fi": "kirjoitti",
    "pl": "pisze",
    "cs": "rekl a; rekl; rekla",
    "hu": "irta",
    "ro": "spunea",
    "el": "ειπε",
    "tr": "dedi ki",
    "ru": "комментирует",
    "uk": "сказав; сказала; каже",
    "ar": "يقول",
    "fa": "گفت",
    "he": "אמר",
    "hi": "ने कहा",
    "id": "mengatakan; berkata",
    "vi": "noi",
}
REPLIES = {
    "en": "reply; log in to reply; login to reply; reply quote; reply share; like reply; reply like; like reply share",
    "de": "antworten; zum antworten anmelden; auf kommentar antworten",
    "fr": "repondre; repondre a ce commentaire; connectez-vous pour repondre",
    "es": "responder; inicia sesion para responder; inicie sesion para responder",
    "pt": "faca login para responder; inicie a sessao para responder",
    "it": "rispondi; accedi per rispondere",
    "nl": "beantwoorden; login om te reageren; log in om te reageren",
    "sv": "svara; logga in for att svara",
    "da": "besvar; log ind for at svare",
    "nb": "svar; logg inn for a svare",
    "fi": "vastaa; kirjaudu sisaan vastataksesi",
    "pl": "odpowiedz; zaloguj sie, aby odpowiedziec; zaloguj sie, aby moc odpowiedziec",
    "cs": "odpovedet; reagovat",
    "hu": "valasz; bejelentkezes a valaszadashoz",
    "ro": "raspunde; autentifica-te pentru a raspunde",
    "el": "απαντηση; απαντησε",
    "tr": "cevapla; yanitla",
    "ru": "ответить; воидите, чтобы ответить",
    "uk": "відповісти; увіидіть, щоб відповісти",
    "ar": "رد",
    "fa": "پاسخ; پاسخ دادن",
    "he": "השב; הגב",
    "hi": "जवाब दें; उत्तर दें",
    "id": "balas",
    "vi": "tra loi",
    "zh": "回复; 回覆",
    "ja": "返信; 返信する",
    "ko": "답글; 답글 달기; 답글달기",
}

# Headings of a list of what readers wrote last, on any of the site's pages.
RECENT = {
    "en": """
        recent comments
        latest comments
        recent comments from readers
        latest discussion
        recent discussion
    """,
    "de": """
        neueste kommentare
        letzte kommentare
        aktuelle kommentare
        die neuesten kommentare
        die letzten kommentare
        neue kommentare
    """,
    "fr": """
        commentaires récents
        derniers commentaires
        les derniers commentaires
    """,
    "es": """
        comentarios recientes
        últimos comentarios
        los últimos comentarios
    """,
    "pt": """
        comentários recentes
        últimos comentários
    """,
    "it": """
        commenti recenti
        ultimi commenti
        gli ultimi commenti
    """,
    "nl": """
        recente reacties
        laatste reacties
        nieuwste reacties
    """,
    "sv": """
        senaste kommentarer
        senaste kommentarerna
        nya kommentarer
    """,
    "da": """
        seneste kommentarer
        nyeste kommentarer
    """,
    "nb": """
        siste kommentarer
        nye kommentarer
        nyeste kommentarer
    """,
    "fi": """
        viimeisimmät kommentit
        uusimmat kommentit
        viimeiset kommentit
    """,
    "pl": """
        najnowsze komentarze
        ostatnie komentarze
    """,
    "cs": """
        nejnovější komentáře
        poslední komentáře
    """,
    "hu": """
        legutóbbi hozzászólások
        legfrissebb hozzászólások
        friss hozzászólások
    """,
    "ro": """
        comentarii recente
        ultimele comentarii
    """,
    "el": """
        πρόσφατα σχόλια
        τελευταία σχόλια
    """,
    "tr": """
        son yorumlar
        en son yorumlar
    """,
    "ru": """
        свежие комментарии
        последние комментарии
        новые комментарии
    """,
    "uk": """
        останні коментарі
        недавні коментарі
        свіжі коментарі
    """,
    "ar": """
        أحدث التعليقات
        آخر التعليقات
    """,
    "fa": """
        آخرین دیدگاه‌ها
        آخرین نظرات
        دیدگاه‌های اخیر
    """,
    "he": """
        תגובות אחרונות
        תגובות חדשות
    """,
    "hi": """
        हाल की टिप्पणियाँ
        हालिया टिप्पणियाँ
        नवीनतम टिप्पणियाँ
    """,
    "id": """
        komentar terbaru
        komentar terkini
    """,
    "vi": """
        bình luận gần đây
        bình luận mới nhất
        phản hồi gần đây
    """,
    "zh": """
        近期评论
        最近评论
        近期評論
        近期留言
        最新評論
        近期迴響
    """,
    "ja": """
        最近のコメント
        最新コメント
        新着コメント
    """,
    "ko": """
        최근 댓글
        최신 댓글
        새 댓글
    """,
}

# Headings that count the comments below them, as keys too. Alone one may stand in a line of dates and buttons.
COUNTED = {
    "en": "# comments; # comment; # responses; # response; # reader comments; # replies",
    "de": "# kommentare; # kommentar; # antworten; # leserkommentare",
    "fr": "# commentaires; # commentaire; # reactions; # reponses",
    "es": "# comentarios; # comentario; # respuestas",
    "pt": "# comentarios; # comentario; # respostas",
    "it": "# commenti; # commento; # risposte",
    "nl": "# reacties; # reactie; # opmerkingen; # opmerking",
    "sv": "# kommentarer; # svar",
    "fi": "# kommenttia; # kommentti",
    "pl": "# komentarzy; # komentarze; # komentarz",
    "cs": "# komentaru; # komentare; # komentar",
    "hu": "# hozzaszolas; # megjegyzes",
    "ro": "# comentarii",
    "el": "# σχολια; # σχολιο",
    "tr": "# yorum",
    "ru": "# комментариев; # комментария; # комментарии",
    "uk": "# коментарів; # коментарі; # коментар",
    "id": "# komentar",
    "vi": "# binh luan; # nhan xet",
    "ar": "# تعليقات; # تعليق; # تعليقا",
    "he": "# תגובות; # תגובה",
    "hi": "# टिप्पणियां; # टिप्पणिया; # टिप्पणी",
    "fa": "# نظر; # دیدگاه",
}
# Before the article's title in quotes, after a number: "7 thoughts on “Title”".
TITLED = {
    "en": "thoughts on; thought on; comments on; comment on; responses to; response to; replies to; reply to",
    "de": "gedanken zu; gedanke zu; kommentare zu; kommentar zu; antworten auf; antwort auf",
    "fr": "reflexions sur; reflexion sur; commentaires sur; commentaire sur; reponses a; reponse a",
    "es": "comentarios en; comentario en; pensamientos en; pensamiento en; respuestas a; respuesta a",
    "pt": "comentarios em; comentario em; pensamentos sobre; pensamento sobre; respostas para; resposta para",
    "it": "commenti su; commento su; pensieri su; pensiero su; risposte a; risposta a",
    "nl": "gedachten over; gedachte over; reacties op; reactie op",
    "sv": "tankar pa; tanke pa; svar pa; kommentarer till",
    "da": "tanker om; tanke om; svar til; kommentarer til",
    "nb": "tanker om; tanke om; svar til; kommentarer til",
    "fi": "vastausta artikkeliin; vastaus artikkeliin; ajatusta artikkelista",
    "pl": "komentarzy do; komentarze do; komentarz do; odpowiedzi na; odpowiedz na; mysli na temat",
    "cs": "komentaru u; komentare u; komentar u; odpovedi na; odpoved na; myslenek na",
    "ro": "ganduri despre; gand despre; raspunsuri la; raspuns la; comentarii la",
    "el": "σκεψεις σχετικα με; σχολια στο; απαντησεις στο",
    "ru": "комментариев к; комментария к; комментарии к; ответов на; ответа на; ответ на; мыслеи о; мысли о",
    "uk": "коментарів до; коментарі до; коментар до; відповідеи на; відповіді на; думок про; думки про",
    "id": "tanggapan untuk; pemikiran pada; komentar pada",
    "vi": "binh luan ve; suy nghi ve",
}

# Fields that a form of a comment or a message must have; as keys. The others are named in too many ways to list them.
FIELDS = {
    "en": (
        "comment; your comment; message; your message; email; e-mail; email address; e-mail address; your email; "
        "your email address"
    ),
    "de": (
        "kommentar; dein kommentar; ihr kommentar; nachricht; e-mail-adresse; e-mailadresse; "
        "deine e-mail-adresse; ihre e-mail-adresse"
    ),
    "fr": (
        "commentaire; votre commentaire; adresse e-mail; adresse de messagerie; adresse de contact; courriel; "
        "votre e-mail; votre adresse e-mail"
    ),
    "es": (
        "comentario; tu comentario; correo; correo electronico; tu correo electronico; "
        "direccion de correo electronico; mensaje"
    ),
    "pt": "comentario; seu comentario; o seu comentario; endereco de e-mail; endereco de email; seu e-mail; mensagem",
    "it": "commento; il tuo commento; indirizzo email; indirizzo e-mail; la tua email; messaggio",
    "nl": "reactie; je reactie; uw reactie; e-mailadres; bericht",
    "sv": "kommentar; din kommentar; e-post; e-postadress; meddelande",
    "da": "kommentar; e-mailadresse; besked",
    "nb": "kommentar; e-post; e-postadresse; melding",
    "fi": "kommentti; sahkoposti; sahkopostiosoite; viesti",
    "pl": "komentarz; twoj komentarz; adres e-mail; adres email; wiadomosc",
    "cs": "komentar; vas komentar; e-mailova adresa; emailova adresa; zprava",
    "hu": "hozzaszolas; e-mail cim; email cim; uzenet",
    "ro": "comentariu; comentariul tau; adresa de email; adresa de e-mail; mesaj",
    "el": "σχολιο; ηλ. διευθυνση; διευθυνση email; ηλεκτρονικο ταχυδρομειο; μηνυμα",
    "tr": "yorum; yorumunuz; e-posta; e-posta adresi; mesaj; mesajiniz",
    "ru": "комментарии; ваш комментарии; сообщение; электронная почта; почта; адрес email; адрес электроннои почты",
    "uk": "коментар; ваш коментар; повідомлення; електронна пошта; email-адреса",
    "ar": "تعلیق; التعلیق; تعلیقک; البرید الالکترونی; بریدک الالکترونی; الرساله",
    "fa": "دیدگاه; نظر; نظر شما; ایمیل; پیام",
    "he": "תגובה; התגובה שלך; אימייל; דואר אלקטרוני; הודעה",
    "hi": "टिप्पणी; ईमेल; संदेश",
    "id": "komentar; alamat email; pesan; surel",
    "vi": "binh luan; thu dien tu; dia chi email; tin nhan",
    "zh": "评论; 評論; 留言; 邮箱; 电子邮件; 电子邮箱; 邮箱地址; 電子郵件; 電子郵件地址; 显示邮箱",
    "ja": "コメント; メール; メールアドレス; メッセージ",
    "ko": "댓글; 이메일; 메시지",
}

# Fewer signs may be an article that quotes somebody.
LEAST_SIGNS = 3
# A comment is short: where there are more lines than this to a sign, the signs are part of something else.
LINES_PER_SIGN = 12
# Lines between a heading that counts the comments and the first comment's button.
LINES_TO_SIGN = 8
# Lines below such a heading within which the first comment's day stands, below its writer's name; and how many days
# and buttons there are at least: a date below the number of comments may be the article's.
LINES_TO_STAMP = 3
LEAST_STAMPS = 2
# A comment or two are this part of the article at most: that one or two paragraphs follow a number says little.
BESIDE_ARTICLE = 0.3
# Characters of the longest line with a name and a day.
LONGEST_STAMP = 80
# Characters of the longest line with a name or an age, and of a heading with the article's title in it.
LONGEST_SIGN = 50
LONGEST_HEADING = 160


def _phrases(table: dict[str, str]) -> list[str]:
    return [phrase for phrases in table.values() for phrase in listed(phrases)]


_SAYS = tuple(" " + word for word in _phrases(SAYS))
_SAID = tuple(" " + word for word in _phrases(SAID))
_REPLIES = frozenset(_phrases(REPLIES))
# The last words of all that is a sign.
_ENDINGS = frozenset(phrase.split()[-1] for phrase in (*_SAYS, *_SAID, *_REPLIES)) | {"ago", "edited"}
# The number may stand before the word or, in brackets, behind it.
_COUNTED = frozenset(form for phrase in _phrases(COUNTED) for form in (phrase, f"{phrase.removeprefix('# ')} #"))
_TITLED = (  # long to compile, and seldom asked
    rf'(?:#|one|ein|eine|un|une|una|uno|um|uma) (?:{"|".join(map(re.escape, _phrases(TITLED)))}) ?".*'
    r'|.*" (?:icin|uzerine|hakkinda) # (?:yorum|yanit|cevap|dusunce)|.*" bejegyzeshez # hozzaszolas'
    r"|.*[」』]への ?# ?件の(?:フィードバック|コメント|返信)"
    r"|.*[\"》〉」][有的] ?# ?[条條則则篇个個] ?(?:评论|回复|想法|留言|迴響|回應)"
    r'|.*"에 대한 # ?개의 (?:생각|댓글|답글|응답)'
)
_COUNTED_WORDS = longest_words((*_phrases(COUNTED), *_phrases(TITLED))) + (
    " yorum yanit cevap dusunce bejegyzeshez フィードバック コメント 返信 评论 回复 想法 留言 迴響 回應"
    " 생각 댓글 답글 응답"
)
_QUOTES = frozenset('"」』》〉')
_FIELDS = frozenset(_phrases(FIELDS))
# Characters of a field's name with the star at most, and its words.
LONGEST_FIELD = 40
FIELD_WORDS = 4
# A year and another number: the day on which somebody wrote, his name perhaps before it.
_STAMP = re.compile(r"(?=.*\b(?:19|20)\d\d(?!\d)).*\d\D+\d.*")
_NUMBERED = re.compile(r"\d{1,3}[.)]\s\S")
# "3 years ago", with a name before it: beside reply buttons, the age of a comment.
_AGE = re.compile(r"(?:.* )?(?:#|an?) (?:minute|min|hour|day|week|month|year)s? ago(?: edited)?")


def thread(document: DocumentLines) -> Iterator[Find]:
    """Comments to the end of the text, told by what stands above and below each."""
    filled = document.filled
    names: list[int] = []
    said: list[int] = []
    buttons: list[int] = []
    ages: list[int] = []
    for index, number in enumerate(filled):
        line = document.lines[number]
        key = document.key(number) if len(line) <= LONGEST_SIGN else ""
        if key[key.rfind(" ") + 1 :] not in _ENDINGS or not document.is_below_article(number):
            continue
        if key.endswith(_SAID) and line.rstrip(": ").endswith(("...", "…")):
            said.append(index)
        elif key.endswith(_SAYS) and _heads_comment(document, index):
            names.append(index)
        elif key in _REPLIES:
            buttons.append(index)
        elif key.endswith(("ago", "edited")) and _AGE.fullmatch(key):
            ages.append(index)
    signs = names + said + buttons + (ages if buttons else [])
    first = min(signs, default=0)
    above = [i for i in range(max(first - LINES_TO_SIGN, 0), first) if document.key(filled[i]) in _COUNTED]
    # Below a number of comments one name with dots is enough.
    weight = len(signs) + LEAST_SIGNS * bool(said and above)
    if weight >= LEAST_SIGNS and len(filled) - first <= LINES_PER_SIGN * weight:
        evidence = ((names + said, "names with “says”"), (buttons, "reply buttons"), (ages if buttons else [], "ages"))
        found = tuple(f"{len(lines)} {what}" for lines, what in evidence if lines)
        yield Find(filled[above[0] if above else first], filled[-1], found)


def _heads_comment(document: DocumentLines, index: int) -> bool:
    """Whether a filled line with a name is an item of a list, or stands above a date: more than a quote's beginning."""
    line = document.lines[document.filled[index]].lstrip()
    after = document.filled[index + 1 : index + 2]
    dated = bool(after) and len(document.lines[after[0]]) <= LONGEST_SIGN and "#" in document.key(after[0])
    return dated or line[:1].isdigit() or line[:2] in ("- ", "* ", "• ")


def _numbered(document: DocumentLines, index: int) -> bool:
    """Whether the filled line with that index is an item of a numbered list."""
    following = document.filled[index : index + 1]
    return bool(following) and _NUMBERED.match(document.lines[following[0]].lstrip()) is not None


def _stamps(document: DocumentLines) -> list[int]:
    """The indices of the filled lines that are a comment's day or its reply button."""
    found = []
    for index, number in enumerate(document.filled):
        line = document.lines[number].strip()
        if len(line) <= LONGEST_STAMP and (_STAMP.fullmatch(line) or document.key(number) in _REPLIES):
            found.append(index)
    return found


def counted(document: DocumentLines) -> Iterator[Find]:
    """Comments to the end of the text, under a heading that counts them."""
    filled, keys = document.filled, document.keys
    named = [i for i, n in enumerate(filled) if '"' in keys[n] or keys[n] in _COUNTED or not keys[n].isascii()]
    stamps: list[int] | None = None
    for index in named:
        number, key = filled[index], keys[filled[index]]
        if len(document.lines[number]) > LONGEST_HEADING or (key not in _COUNTED and _QUOTES.isdisjoint(key)):
            continue
        if not document.is_below_article(number):
            continue
        found = re.fullmatch(_TITLED, key) is not None
        if key in _COUNTED:
            stamps = _stamps(document) if stamps is None else stamps
            found = _numbered(document, index + 1) or _are_dense(stamps, index, len(filled))
            found = found or _is_as_many(document, index)
        if found:
            yield Find(number, filled[-1], (document.lines[number].strip(),))
            return


def _is_as_many(document: DocumentLines, heading: int) -> bool:
    """Whether about as many paragraphs follow as the heading counts, in all less text than stands above it.

    A date right below it would be the article's own, as the number is then.
    """
    filled = document.filled
    number = re.search(r"\d{1,3}", document.lines[filled[heading]])
    follows = heading + 1 < len(filled) and document.is_prose(filled[heading + 1])
    if number is None or not follows or len(document.filled_with(_COUNTED)) > 1:
        return False
    count = int(number.group())
    paragraphs = sum(map(document.is_prose, filled[heading + 1 :]))
    above, below = (sum(len(document.lines[n]) for n in some) for some in (filled[:heading], filled[heading:]))
    few = below <= (1 if count >= LEAST_SIGNS else BESIDE_ARTICLE) * above
    return few and count / 2 <= paragraphs <= 2 * count and len(filled) - heading <= LINES_PER_SIGN * count


def fields(document: DocumentLines) -> Iterator[Find]:
    """Two fields or more that must be filled in, each a few words with a star, one of them for a comment or its writer.

    A single one, or one without such a neighbour, may be a row of a table with a note.
    """
    filled, end = document.filled, -1
    for index in document.filled_with(_FIELDS):
        if index <= end or not _is_field(document, index):
            continue
        first = last = index
        while _is_field(document, first - 1):
            first -= 1
        while _is_field(document, last + 1):
            last += 1
        if last > first:
            yield Find(filled[first], filled[last], (document.lines[filled[index]].strip(),))
        end = last


def _is_field(document: DocumentLines, index: int) -> bool:
    """Whether the filled line with that index is a few words with the star of what must be filled in."""
    if not 0 <= index < len(document.filled):
        return False
    line = document.lines[document.filled[index]].strip()
    words = line[:-1].split()
    return line.endswith("*") and len(line) <= LONGEST_FIELD and 0 < len(words) <= FIELD_WORDS and line[0] not in "*-|"


def _are_dense(stamps: list[int], heading: int, end: int) -> bool:
    """Whether a stamp stands soon after the heading, and enough of them up to the end for all lines to be comments."""
    first = bisect_right(stamps, heading)
    count = len(stamps) - first
    if count < LEAST_STAMPS or stamps[first] > heading + LINES_TO_STAMP:
        return False
    return end - heading <= LINES_PER_SIGN * count


_ARTICLE = (
    "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council paid "
    "for a new engine and for the repair of the pier, and the shipyard finished a month early.\n\n"
    "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but the "
    "ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.\n\n"
    "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel free, "
    "and so do bicycles, which the council had wanted to charge for. The last boat leaves the island at nine."
)

_MORE = (
    "The yard in the bay built the boat in nine months, which is a month less than anybody had thought possible.\n\n"
    "Her engine runs on the oil that the island's own mill presses, and the captain says that it smells of chips.\n\n"
    "She is to carry sixty people and six cars, and in August she is to sail at night as well, if the moon allows it."
)

_LAST = "\n\n".join(f"On day {n} of her trials the boat went out in the rain, and came home dry." for n in range(30))

_YOUR_COMMENT = (
    "comment comments kommentar kommentare kommentaren kommentarer commentaire commentaires comentario "
    "comentarios commento commenti reactie reacties kommenttisi komentarz komentarza komentar komentare "
    "hozzaszolasod hozzaszolasodat comentariul σχολιο σχολια yorumunuz yorumunuzu комментарии комментария "
    "комментарию коментар коментаря تعلیقک دیدگاه תגובתך התגובה टिप्पणी 评论 評論 留言"
)
# Whose comment it is: nobody but a page's software says "your comment" to its reader below the text.
_YOURS = (
    r"\byour\scomments?\b|\b(?:ihre?|deine?)[nmrs]?\skommentare?\b|\b(?:votre|vos|ton)\scommentaires?\b"
    r"|\btus?\scomentarios?\b|\b(?:il|i)\s(?:tuo|tuoi|vostro|vostri)\scomment[oi]\b|\b(?:je|jouw|uw)\sreacties?\b"
    r"|\b(?:din|dina|dine)\skommentar(?:er)?\b|\bkommentaren\sdin\b|\bkommenttisi\b|\btw(?:ój|oje(?:go)?)\skomentarza?\b"
    r"|\bva[šs](?:eho|emu)?\skoment[áa][řr]\w?\b|\bhozzászólásod\w*\b|\bcomentariul\s(?:tău|dvs|dumneavoastră)\b"
    r"|\bσχόλι[άαόο]\sσ(?:ας|ου)\b|\byorumunuz\w*\b|\bваш(?:ему|его)?\sкомментари\w+\b|\bваш(?:ому|ого)?\sкоментар\w*\b"
    r"|\b(?:ال)?تعليقك\b|\bدیدگاه\s(?:شما|خود)\b|\bתגובתך\b|\bהתגובה\sשלך\b|आपकी\sटिप्पणी|\bkomentar\sanda\b|[您你]的(?:评论|評論|留言)"
)
# What a forum says of the author of each post, before a number or a date.
POSTERS = {
    "en": """
        join date
        joined
        joined on
        likes received
        member since
        messages
        number of posts
        posts
        reaction score
        registered
        registered on
        reputation
        thanks received
        total posts
    """,
    "de": """
        anmeldedatum
        beiträge
        dabei seit
        erhaltene likes
        mitglied seit
        registriert
        registriert am
        registriert seit
    """,
    "fr": """
        date d'inscription
        inscription
        inscrit depuis
        inscrit le
        membre depuis
        messages
        nombre de messages
    """,
    "es": """
        fecha de ingreso
        fecha de registro
        mensajes
        miembro desde
        registrado
        registrado desde
        registrado el
    """,
    "pt": """
        data de registo
        data de registro
        membro desde
        mensagens
        registado
        registado em
        registrado em
    """,
    "it": """
        data registrazione
        iscritto dal
        iscritto il
        messaggi
        registrato
        registrato il
    """,
    "nl": """
        berichten
        geregistreerd
        geregistreerd op
        lid geworden op
        lid sinds
    """,
    "sv": """
        blev medlem
        gick med
        inlägg
        medlem sedan
        registrerad
    """,
    "da": """
        indlæg
        medlem siden
        oprettet den
        tilmeldt
    """,
    "nb": """
        ble medlem
        innlegg
        medlem siden
        registrert
    """,
    "fi": """
        liittynyt
        rekisteröitynyt
        viestejä
        viestit
    """,
    "pl": """
        data rejestracji
        dołączył
        dołączył(a)
        dołączyła
        posty
        rejestracja
        zarejestrowany
    """,
    "cs": """
        přidal se
        příspěvky
        registrace
        registrován
        člen od
    """,
    "hu": """
        csatlakozott
        regisztrált
        tag ezóta
    """,
    "ro": """
        data înscrierii
        membru din
        mesaje
        înregistrat
        înscris
    """,
    "el": """
        δημοσιεύσεις
        εγγραφή
        μέλος από
        μηνύματα
    """,
    "tr": """
        kayıt
        kayıt tarihi
        mesaj
        mesajlar
        üyelik tarihi
    """,
    "ru": """
        дата регистрации
        зарегистрирован
        на форуме с
        регистрация
        сообщений
        сообщения
    """,
    "uk": """
        дата реєстрації
        з нами з
        зареєстрований
        повідомлення
        повідомлень
    """,
    "ar": """
        المشاركات
        انضم
        تاريخ التسجيل
        عدد المشاركات
    """,
    "fa": """
        ارسال‌ها
        تاریخ عضویت
        تعداد ارسال‌ها
    """,
    "id": """
        bergabung
        postingan
        terdaftar
    """,
    "vi": """
        bài viết
        ngày tham gia
        tham gia
    """,
    "zh": """
        帖子
        帖子数
        文章數
        注册时间
        註冊時間
    """,
    "ja": """
        投稿数
        登録日時
        記事数
    """,
    "ko": """
        가입일
        게시물 수
    """,
}

RULES = [
    Block(
        id="comments/section",
        reason="From here on readers speak, not the article.",
        openers=SECTIONS,
        items="comments",
        most=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦Reader Interactions\n\nComments\n\nJonas says\n\nMarch 3, 2021 at 4:05 pm\n\n"
            "Good news for all of us over here, we had nearly given up hope by now.⟧",
            f"{_ARTICLE}\n\n⟦Discussion about this post⟧",
        ],
        keeps=[
            f"Discussion about this post\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nThe reader comments on this article were mostly kind.",
        ],
    ),
    Block(
        id="comments/invitation",
        reason="From here on readers speak, or are asked to.",
        openers=INVITATIONS,
        items="comments",
        most=100_000,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦Leave a Reply\n\nName *\n\nEmail *\n\nPost Comment⟧",
            f"{_ARTICLE}\n\n⟦Hinterlasse einen Kommentar\n\nName\n\nE-Mail⟧",
        ],
        keeps=[
            f"Leave a reply to every letter, the mayor told her staff.\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nLeave a reply\n\n{_MORE}\n\n{_LAST}",
        ],
    ),
    Block(
        id="comments/recent",
        reason="From here on stands what readers wrote last, on any of the site's pages.",
        openers=RECENT,
        items="comments",
        most=100_000,
        alone=False,
        removes=[
            f"{_ARTICLE}\n\n⟦Recent comments\n\nVera on The harbour's oldest crane\n\n3 May 2021\n\n"
            "I took that boat as a child, with my aunt, and we sat among the hens all the way to the island.\n\n"
            "Tom on Ten islands without a car\n\n2 May 2021⟧",
            f"{_ARTICLE}\n\n⟦Ultimi commenti⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nRecent comments\n\n{_MORE}",
            f"Recent comments\n\nVera on The harbour's oldest crane\n\n3 May 2021\n\n{_ARTICLE}",
        ],
    ),
    Phrases(
        id="comments/form",
        reason="It belongs to the comment form, its buttons and its small print.",
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
        reason="It says how many comments there are, or that there are none.",
        phrases=STATE,
        removes=[
            f"{_ARTICLE}\n\n⟦No comments yet⟧",
            f"{_ARTICLE}\n\n⟦Comments are closed.⟧",
            f"{_ARTICLE}\n\n⟦Be the first to comment⟧",
        ],
        keeps=[
            "Comments are closed on most of the paper's articles, the editor says.",
            "She wanted to be the first to comment on the ruling, and was.",
            f"{_ARTICLE}\n\n“No comment.”\n\n{_MORE}",
            f"{_ARTICLE}\n\nIngen kommentar",
            f"{_ARTICLE}\n\nБез коментарів\n\n{_MORE}",
            f"{_ARTICLE}\n\nYorum yok\n\n{_MORE}",
        ],
    ),
    Phrases(
        id="comments/word",
        reason="It is a label or button of a comment form, beside other cruft.",
        phrases=WORDS,
        weak=True,
        removes=[
            f"{_ARTICLE}\n\n⟦Post Comment\nName\nEmail⟧",
            f"{_ARTICLE}\n\n⟦12 Comments⟧",
            f"{_ARTICLE}\n\n⟦Like\nReply⟧\n\n{_MORE}",
        ],
        keeps=[
            f"{_ARTICLE}\n\nNo comment",
            f"{_ARTICLE}\n\nComments\n\n{_MORE}",
            f"{_ARTICLE}\n\nDiscussion\n\n{_MORE}",
        ],
    ),
    Line(
        id="comments/sent-from",
        reason="It is what a writer's phone adds to a post.",
        pattern=r"[\W_]{0,3}(?:sent from my [^.!?]{2,60}|(?:mit (?:der|meiner?m?) (?:kostenlosen )?[^!?]{2,40} )?"
        r"von meine[mr] [^.!?]{2,40} (?:aus )?(?:geschrieben|gesendet|geschickt)"
        r"|gesendet von (?:meinem|meiner|mein) [^.!?]{2,60}|envoyé de mon [^.!?]{2,60}|enviado (?:desde mi"
        r"|do meu) [^.!?]{2,60}"
        r"|inviato dal mio [^.!?]{2,60}|verstuurd vanaf mijn [^.!?]{2,60}|wysłane z [^.!?]{2,60})\.?",
        words="sent geschrieben gesendet geschickt envoye enviado inviato verstuurd wysłane wyslane",
        longest=110,
        removes=[
            f"{_ARTICLE}\n\n⟦Sent from my phone using an app⟧",
            f"{_ARTICLE}\n\n⟦Mit der kostenlosen App von meinem Telefon aus geschrieben.⟧",
        ],
        keeps=[
            "Sent from my home in Oslo, the parcel took a month. It was worth it.",
            "Das Lied wurde von meinem Vater nie ganz zu Ende geschrieben, sagte sie.",
        ],
    ),
    Line(
        id="comments/rules-de",
        reason="It says which comments the site takes out.",
        language="de",
        pattern=r"(?:(?:bitte )?beachten sie,? dass )?die redaktion\b[^.!?]{0,100}\b(?:kommentare"
        r"|beiträge)\b[^.!?]{0,60}"
        r"\b(?:entfern\w+|lösch\w+|kürz\w+|freizuschalten|sperr\w+)\b[^.!?]{0,60}[.!]?",
        words="redaktion",
        where=("tail",),
        longest=260,
        removes=[
            f"{_ARTICLE}\n\n⟦Beachten Sie, dass die Redaktion beleidigende Kommentare entfernen kann und wird.⟧",
            f"{_ARTICLE}\n\n⟦Die Redaktion behält sich vor, Kommentare zu kürzen oder zu löschen.⟧",
        ],
        keeps=[
            "Die Redaktion hat gestern hundert Kommentare gelesen.",
            "Die Redaktion schreibt ihre Beiträge jeden Abend neu.",
        ],
    ),
    Line(
        id="comments/yours",
        reason="It tells readers what becomes of their comment.",
        pattern=rf"(?=.*(?:{_YOURS}))(?-i:[\p{{Lu}}\p{{Lo}}])[^:;\"“”„«»「」（(]{{8,110}}",
        # A letter says what the comment was about.
        unless=r".*\b(?:comments?\s(?:on|about|regarding)|kommentare?\s(?:zu[rm]?|über)|commentaires?\ssur"
        r"|comentarios?\ssobre)\b",
        words=_YOUR_COMMENT,
        where=("tail",),
        longest=120,
        removes=[
            f"{_ARTICLE}\n\n⟦Your comment was sent and will show up soon.⟧",
            f"{_ARTICLE}\n\n⟦Ihr Kommentar ist eingegangen und wird gelesen.⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nHis comment was short: “Your comment is noted.”",
            f"{_ARTICLE}\n\nThank you for your comment on the wall.",
            f"Your comment was read aloud, says the letter.\n\n{_ARTICLE}",
        ],
    ),
    Shape(
        id="comments/thread",
        reason="From here on readers speak, not the article.",
        find=thread,
        words=longest_words((*_SAYS, *_SAID, *_REPLIES, "ago", "edited")),
        longest=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦1. Vera says:\n\nI took that boat as a child, with my aunt.\n\n2. Tom K. says:\n\n"
            "Me too, and the hens.\n\n3. Vera says:\n\nWhich hens?⟧",
            f"{_ARTICLE}\n\n⟦1 commento:\n\nVera ha detto...\n\nDa bambina ci andavo con la zia.⟧",
            f"{_ARTICLE}\n\n⟦Вера комментирует...\n\nВ детстве я ездила на нём.\n\nТом комментирует...\n\nИ я.\n\n"
            "Вера комментирует...\n\nПравда?⟧",
            f"{_ARTICLE}\n\n⟦Reply\n\n3 years ago\n\nIs the boat still going in the autumn?\n\nReply⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nThe captain said...\n\n“There is no hurry.”\n\nHis mate said...\n\n“There is.”",
            f"1. Vera says:\n\nI took that boat as a child.\n\n2. Tom says:\n\nMe too.\n\n3. Vera says:\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\nAs the captain says:\n\n“There is no hurry.”\n\n{_MORE}",
            f"{_ARTICLE}\n\nThe captain says:\n\n"
            + "\n\n".join(f"Day {n}: no wind." for n in range(40))
            + "\n\nHis mate says:\n\nNo.\n\nHe says:",
        ],
    ),
    Shape(
        id="comments/counted",
        reason="From here on readers speak, not the article.",
        find=counted,
        words=_COUNTED_WORDS,
        longest=100_000,
        removes=[
            f"{_ARTICLE}\n\n⟦2 Comments\n\n1. Vera\n\nI took that boat as a child, with my aunt.\n\n2. Tom\n\nMe too.⟧",
            f"{_ARTICLE}\n\n⟦7 thoughts on “The ferry to the island starts again, and bicycles travel free”\n\n"
            "I took that boat as a child, with my aunt, and we sat among the hens.⟧",
            f"{_ARTICLE}\n\n⟦Ein Kommentar zu „Die Fähre fährt wieder“\n\nEndlich, nach zwei Wintern!⟧",
            f"{_ARTICLE}\n\n⟦Kommentare (2)\n\nVera schrieb am 03.03.2021 um 10:12 Uhr\n\nEndlich!\n\nAntworten\n\n"
            "Tom schrieb am 04.03.2021 um 20:01 Uhr\n\nUnd die Hühner?⟧",
            f"{_ARTICLE}\n\n⟦4 comments\n\n{_MORE}⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\n40 comments\n\n{_MORE}",
            f"{_ARTICLE}\n\n1 comment\n\n{_MORE}",
            f"12 comments\n\n1. The boat is late.\n\n{_ARTICLE}",
            f"{_ARTICLE}\n\n3 comments\n\nMarch 3, 2021, 10:12\n\n{_MORE}",
            f"{_ARTICLE}\n\nThe council had 12 comments on the timetable.",
            f"{_ARTICLE}\n\nComments\n\n1. The first article names the boat.\n\n2. The second does not.",
        ],
    ),
    Shape(
        id="comments/field",
        reason="It is a field of a form.",
        find=fields,
        words=longest_words(_FIELDS),
        removes=[
            f"{_ARTICLE}\n\n⟦Comment *\nNickname *\nEmail *⟧",
            f"{_ARTICLE}\n\n⟦Kommentar *\n\nSpitzname*⟧",
            f"{_ARTICLE}\n\n⟦Имя *\nАдрес email *⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nMonday *\nTuesday\nFriday *\n\n* only in summer",
            f"{_ARTICLE}\n\nPost *\nMessage\nTelegram *\n\n{_MORE}",
            f"{_ARTICLE}\n\n*Comment*\n*Reply*\n\n{_MORE}",
        ],
    ),
    Labels(
        id="forum/poster",
        reason="It says of a forum's member how many posts there are, or since when.",
        labels=POSTERS,
        rest=r"(?:[\d., ]+|(?:\p{L}{2,10}\.?,?\s)?(?:\d{1,4}[\s./-]){0,2}(?:\d{1,2}\.?\s)?(?:\p{L}{3,12}\.?,?\s)?"
        r"\d{1,4}(?:,?\s\d{1,2}:\d{2}(?:\s[ap]m)?)?)$",
        weak=True,
        longest=60,
        removes=[
            "⟦Posts: 4,711\nJoined: 12 March 2010⟧\n\nI would paint the keel first, then the deck.",
            "⟦Messages : 75065\nDate d'inscription : 02/12/2011⟧\n\nJe peindrais d'abord la quille.",
        ],
        keeps=[
            "Registered: 12 March 2010\nEmployees: 300\nSeat: Aldmoor",
            "Messages: 12\n\nThe book counts twelve messages, all of them in bottles, and gives each a chapter.",
        ],
    ),
    Line(
        id="forum/post-head",
        reason="It is the head of a forum's post: its author's posts, its number, its subject.",
        pattern=(
            r"#\d{1,5}\s(?:\p{L}{2,10}\.?,?\s)?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s[ap]m)?"
            r"|(?:messages|posts|beiträge|mensajes|messaggi|mensagens)\s?:\s?\d+\s+(?:date d['’]inscription|joined"
            r"|join date|registriert(?: seit)?|registrado|fecha de inscripción|data d['’]iscrizione|data de inscrição)"
            r"\s?:\s?\S.{3,20}"
            r"|(?:sujet|subject|betreff|asunto|oggetto|assunto|temat|тема)\s?:\s?(?:re\s?:\s)?\S.{2,110}?\s\d{4}\s?[-–,]\s?"
            r"\d{1,2}:\d{2}(?:\s[ap]m)?"
        ),
        words="# re",
        longest=140,
        removes=[
            "⟦#12 29-05-2023 19:55:48⟧\n\nI would paint the keel first, then the deck.",
            "⟦Messages : 75065 Date d'inscription : 02/12/2011\nSujet: Re: La quille Dim 23 Mai 2021 - 11:07⟧\n\n"
            "Je la peindrais d'abord.",
        ],
        keeps=["#1 of 12: the keel", "Subject: Re: the keel", "Posts: 12 of oak, 3 of pine"],
    ),
]
