"""Labels, buttons and small print of comment forms and of lists of comments, on lines of their own.

Not cruft: a manual's sentence about such a form.
"""

from cleaner.rule import Phrases

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
        faça o seu login para comentar
        faça seu login para comentar
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
        yorum yapabilmek için üye girişi yapmanız gerekmektedir.
        yorum yapabilmek için üye girişi yapmanız gerekmektedir. üye değilseniz hemen üye olun.
        yorum yapabilmek için üye girşi yapmanız gerekmektedir. üye değilseniz hemen üye olun.
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


_ARTICLE = (
    "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council paid "
    "for a new engine and for the repair of the pier, and the shipyard finished a month early.\n\n"
    "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but the "
    "ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.\n\n"
    "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel free, "
    "and so do bicycles, which the council had wanted to charge for. The last boat leaves the island at nine."
)


RULES = [
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
]
