"""Sharing: bars of buttons that pass the page on, and calls to follow the site elsewhere.

Not cruft: an article about sharing, its heading "Share", and what an author writes about following a path.
No service is named here: "share on *" knows them all, and a bar is known by its shape.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.rule import DocumentLines, Find, Line, Phrases, Shape, longest_words, phrase_set

SHARE = {
    "en": """
        # # shares
        # shares share
        # total shares
        #k shares
        add to favorites
        already liked this
        be sociable, share
        be the first of your friends to like this
        be the first to like this
        be the first to share this article
        bookmark this article
        bookmark this article for later
        bookmark this page
        bookmark this post
        click here to share
        click here to share this article
        click here to tweet
        click to copy
        click to copy link
        click to copy the link
        click to copy url
        click to email a link to a friend
        click to email a link to a friend opens in new window
        click to email this to a friend
        click to email this to a friend opens in new window
        click to print opens in new window
        click to share
        click to share on *
        click to share on * opens in new window
        click to share this
        click to share this article
        click to share using *
        click to tweet
        close share links
        close sharing options
        copied to clipboard
        copy article link
        copy link
        copy link address
        copy link link copied
        copy link to article
        copy link to clipboard
        copy link to this article
        copy page link
        copy page url
        copy permalink
        copy short link
        copy shortlink
        copy the link
        copy this link
        copy this url
        copy to clipboard
        copy url
        copy url to clipboard
        email a friend
        email a link
        email article
        email link
        email link to a friend
        email page
        email this
        email this article
        email this article to a friend
        email this page
        email this post
        email this story
        email this to a friend
        email to a friend
        email to friend
        embed this
        enjoy this article? share it
        enjoy this article? share it with your friends
        enjoy this post? share it
        enjoyed this article? please share
        enjoyed this article? share it
        enjoyed this post? share it
        enjoyed this post? share it with your friends
        found this article helpful? share it
        found this helpful? share it
        found this useful? share it
        get shareable link
        gift article
        gift this article
        give this article
        hide share buttons
        if you enjoyed this article please share it
        if you enjoyed this post please share it
        if you found this article helpful please share it
        if you found this useful please share it
        if you like this article please share it
        if you like this post please share it
        if you liked this article please share it
        if you liked this post please share it
        if you liked this share it
        like and share
        like it? share it
        like loading
        like this article? share it
        like this post? share it
        like this post? share it with your friends
        like this? share it
        like this? share it with your friends
        like what you read? share it
        like what you see? share with a friend
        liked this article? share it
        liked this post? share it
        link copied
        link copied successfully
        link copied to clipboard
        link has been copied
        link has been copied to clipboard
        love this? share it
        mail this article
        more sharing options
        no one has liked this yet
        one blogger likes this
        open share drawer
        open share links
        open share links close share links
        open share menu
        open sharing options
        permalink copied
        pin for later
        pin it
        pin it for later
        pin me for later
        pin now
        pin recipe
        pin this
        pin this article
        pin this for later
        pin this image
        pin this now
        pin this post
        pin this post for later
        pin this recipe
        pin this recipe for later
        pin this to save it for later
        pin to save
        please like and share
        please share this
        please share this article
        please share this article with your friends
        please share this post
        please share this with your friends
        post this
        recommend this article
        recommend this article to a friend
        recommend this post
        save and share
        save or share
        save this article
        save this post
        send by email
        send this article
        send this article to a friend
        send this page
        send this page to a friend
        send this to a friend
        send to a friend
        send to friend
        send via email
        share #
        share # comments
        share a link to this page
        share across
        share and enjoy
        share and like
        share article
        share article link
        share article on *
        share article via *
        share blog
        share blog post
        share buttons
        share by email
        share by mail
        share by message
        share email
        share full article
        share icon
        share icons
        share it now
        share it on
        share it on *
        share it with a friend
        share it with friends
        share it with others
        share it with the world
        share it with your friends
        share it with your network
        share link
        share link copied
        share link to this article
        share links
        share news
        share on
        share on email
        share on social
        share on social media
        share on social networks
        share on your social media
        share options
        share our article
        share our content
        share our post
        share over email
        share page
        share page on
        share page on *
        share podcast
        share post
        share post on *
        share post via *
        share print
        share print this
        share recipe
        share save
        share selection
        share some love
        share story
        share the article
        share the article on
        share the article on *
        share the blog
        share the blog on
        share the link
        share the love
        share the page
        share the post
        share the post on *
        share the recipe
        share the word
        share this
        share this article
        share this article and link
        share this article by email
        share this article now
        share this article on
        share this article on *
        share this article on social media
        share this article to *
        share this article via
        share this article via *
        share this article with
        share this article with a friend
        share this article with friends
        share this article with others
        share this article with your friends
        share this article with your network
        share this blog
        share this blog article
        share this blog entry
        share this blog post
        share this blog post on *
        share this blog with your friends
        share this book
        share this by email
        share this content
        share this content on *
        share this entry
        share this episode
        share this event
        share this guide
        share this image
        share this insight
        share this item
        share this link
        share this news
        share this news article
        share this news on *
        share this now
        share this on
        share this on *
        share this on social media
        share this page
        share this page on
        share this page on *
        share this page via *
        share this page with
        share this page with your friends
        share this photo
        share this piece
        share this podcast
        share this post
        share this post on
        share this post on *
        share this post on social media
        share this post via *
        share this post with
        share this post with a friend
        share this post with friends
        share this post with your friends
        share this post with your network
        share this post, choose your platform
        share this product
        share this project
        share this publication
        share this recipe
        share this recipe on *
        share this recipe with your friends
        share this report
        share this resource
        share this review
        share this site
        share this story
        share this story on
        share this story on *
        share this story via *
        share this story with your friends
        share this story, choose your platform
        share this through
        share this tip
        share this to
        share this using
        share this via
        share this via *
        share this video
        share this with
        share this with a friend
        share this with friends
        share this with others
        share this with someone
        share this with someone who needs it
        share this with your community
        share this with your friends
        share this with your network
        share through
        share to
        share to your network
        share tweet
        share tweet email
        share tweet pin
        share tweet pin email
        share tweet share
        share tweet share email
        share tweet share pin
        share url
        share using
        share via
        share via email
        share via link
        share via mail
        share via text message
        share video
        share what you think
        share widget
        share with a friend
        share with a friend or colleague
        share with friends and family
        share with your colleagues
        share with your community
        share with your followers
        share with your friends
        share with your network
        share with your social network
        share your love
        shareable link
        shared # times
        sharing buttons
        sharing is caring
        sharing options
        sharing tools
        show share options
        show sharing options
        social share
        social share buttons
        social sharing
        spread the word
        spread the word on *
        tell your friends about this
        text this page
        thank you for sharing
        thanks for reading! this post is public so feel free to share it
        thanks for sharing
        this post is public so feel free to share it
        tweet #
        tweet it
        tweet share
        tweet this
        tweet this article
        tweet this page
        tweet this post
        url copied
        url copied to clipboard
        use this link to share
        view share options
        sorry, your blog cannot share posts by email
        email check failed, please try again
        post was not sent - check your email addresses
        email this blogthis! share to *
        share on socials
        share via e-mail
        share via text
        share via sms
        share on other sites
        share to other sites
        discuss on hacker news
    """,
    "de": """
        zum teilen auf * klicken
        # mal geteilt
        an einen freund senden
        an freunde senden
        artikel als e-mail versenden
        artikel auf * teilen
        artikel bei * teilen
        artikel empfehlen
        artikel gefallen? vergiss nicht zu teilen
        artikel merken
        artikel per e-mail senden
        artikel per e-mail teilen
        artikel per e-mail versenden
        artikel per mail teilen
        artikel per mail versenden
        artikel teilen
        artikel teilen auf
        artikel teilen/drucken
        artikel verschenken
        artikel versenden
        artikel weiterempfehlen
        auf * teilen wird in neuem fenster geöffnet
        beitrag auf * teilen
        beitrag empfehlen
        beitrag merken
        beitrag per e-mail versenden
        beitrag teilen
        beitrag teilen auf
        beitrag weiterempfehlen
        diese meldung teilen
        diese nachricht direkt teilen
        diese nachricht teilen
        diese news teilen
        diese seite auf * teilen
        diese seite empfehlen
        diese seite teilen
        diese seite weiterempfehlen
        diesen artikel als e-mail versenden
        diesen artikel auf * teilen
        diesen artikel empfehlen
        diesen artikel merken
        diesen artikel mit freunden teilen
        diesen artikel per e-mail senden
        diesen artikel teilen
        diesen artikel teilen auf
        diesen artikel weiterempfehlen
        diesen beitrag auf * teilen
        diesen beitrag empfehlen
        diesen beitrag teilen
        diesen beitrag weiterempfehlen
        diesen inhalt per e-mail versenden
        diesen inhalt teilen
        diesen post teilen
        dieses rezept teilen
        dieses video teilen
        empfehle diesen artikel
        empfehle uns weiter
        empfehlen sie den artikel weiter
        empfehlen sie diese seite weiter
        empfehlen sie diesen artikel
        empfehlen sie diesen artikel weiter
        empfehlen sie diesen beitrag weiter
        empfehlen sie uns weiter
        empfiehl dies deinen freunden
        gefällt dir dieser artikel? dann teile ihn
        gefällt dir dieser beitrag? dann teile ihn
        gefällt ihnen dieser artikel? dann teilen sie ihn
        gefällt mir lädt
        gefällt mir wird geladen
        hat dir der artikel gefallen? dann teile ihn
        in die zwischenablage kopieren
        in zwischenablage kopieren
        in zwischenablage kopiert
        inhalt teilen
        jetzt teilen
        jetzt teilen auf
        klick, um auf * zu teilen
        klick, um auf * zu teilen wird in neuem fenster geöffnet
        klick, um dies einem freund per e-mail zu senden
        klick, um dies einem freund per e-mail zu senden wird in neuem fenster geöffnet
        klick, um einem freund einen link per e-mail zu senden
        klick, um einem freund einen link per e-mail zu senden wird in neuem fenster geöffnet
        klick, um über * zu teilen
        klick, um über * zu teilen wird in neuem fenster geöffnet
        klicken zum ausdrucken wird in neuem fenster geöffnet
        klicken, um auf * zu teilen
        klicken, um auf * zu teilen wird in neuem fenster geöffnet
        klicken, um in * zu teilen wird in neuem fenster geöffnet
        link in zwischenablage kopieren
        link kopieren
        link kopiert
        link teilen
        link wurde in die zwischenablage kopiert
        link wurde kopiert
        link zum artikel kopieren
        link zum teilen
        mehr optionen zum teilen
        meldung teilen
        mit freunden teilen
        nachricht teilen
        news teilen
        per e-mail senden
        per e-mail teilen
        per e-mail verschicken
        per e-mail versenden
        per e-mail weiterleiten
        per mail senden
        per mail teilen
        per mail versenden
        podcast teilen
        post teilen
        rezept teilen
        schon geteilt
        sei der erste, dem das gefällt
        sei der/die erste deiner freunde dem das gefällt
        seite auf * teilen
        seite empfehlen
        seite per e-mail empfehlen
        seite per e-mail versenden
        seite teilen
        seite weiterempfehlen
        sharing is caring
        teile den artikel
        teile den beitrag
        teile den beitrag auf
        teile dies mit deinen freunden
        teile diese seite
        teile diesen artikel
        teile diesen artikel auf
        teile diesen artikel auf *
        teile diesen artikel mit deinen freunden
        teile diesen beitrag
        teile diesen beitrag auf
        teile diesen beitrag auf *
        teile diesen beitrag mit deinen freunden
        teile diesen inhalt
        teile diesen post
        teile dieses rezept
        teilen #
        teilen auf
        teilen per e-mail
        teilen per mail
        teilen sie den artikel
        teilen sie den beitrag
        teilen sie diese seite
        teilen sie diesen artikel
        teilen sie diesen artikel auf
        teilen sie diesen beitrag
        teilen sie diesen beitrag auf
        teilen sie diesen inhalt
        teilen sie diesen post
        teilen teilen
        teilen via
        teilen zum
        thema weiterempfehlen
        url in zwischenablage kopieren
        url kopieren
        url kopiert
        url zum kopieren
        video teilen
        weiterempfehlen
        weiterleiten per e-mail
        weitersagen heißt unterstützen
        zum teilen auf * klicken wird in neuem fenster geöffnet
        ihr blog kann leider keine beiträge per e-mail teilen
        dienst zum teilen auswählen
        seite teilen via
        artikel per * teilen
        teilen sie diese seite auf *
        seite teilen / merken
        diesen post per e-mail versenden
        beitrag nicht abgeschickt - e-mail adresse kontrollieren
        beitrag nicht abgeschickt - e-mail-adressen kontrollieren
        e-mail-überprüfung fehlgeschlagen, bitte versuche es noch einmal
        an e-mail-adresse senden dein name deine e-mail-adresse
        gefällt ihnen, was sie lesen? teilen sie diesen beitrag
        klicken, um dies einem freund per e-mail zu senden (wird in neuem fenster geöffnet)
        e-mail wurde versendet
        ihre e-mail konnte leider nicht versendet werden
        sie können mehrere e-mail-adressen mit komma getrennt eingeben
        teile dies mit
        teile das mit
        teilen sie den beitrag mit ihren freunden
        teile den beitrag mit deinen freunden
        teilen sie diesen artikel mit ihren freunden
        in die zwischenablage kopiert
        link in die zwischenablage kopiert
        auf social media teilen
    """,
    "fr": """
        # partages
        ajouter aux favoris
        chargement j'aime
        cliquer pour envoyer un lien par e-mail à un ami
        cliquer pour envoyer un lien par e-mail à un ami ouvre dans une nouvelle fenêtre
        cliquer pour imprimer ouvre dans une nouvelle fenêtre
        cliquer pour partager sur *
        cliquer pour partager sur * ouvre dans une nouvelle fenêtre
        cliquez pour envoyer par e-mail à un ami
        cliquez pour partager sur *
        cliquez pour partager sur * ouvre dans une nouvelle fenêtre
        copier dans le presse-papier
        copier dans le presse-papiers
        copier l'adresse
        copier l'url
        copier le lien
        copier le lien de l'article
        envoyer à un ami
        envoyer cet article à un ami
        envoyer cette page à un ami
        envoyer par courriel
        envoyer par e-mail
        envoyer par email
        envoyer par mail
        j'aime chargement
        j'aime loading
        l'article vous a plu ? partagez-le
        le lien a été copié
        lien copié
        lien copié dans le presse-papier
        lien copié dans le presse-papiers
        offrir cet article
        offrir l'article
        options de partage
        partage sur les réseaux sociaux
        partager #
        partager à un ami
        partager avec vos amis
        partager ce contenu
        partager ce post
        partager cet article
        partager cet article avec vos amis
        partager cet article par e-mail
        partager cet article sur
        partager cet article sur *
        partager cet article via
        partager cette actualité
        partager cette information
        partager cette page
        partager cette page sur
        partager cette page sur *
        partager cette publication
        partager cette recette
        partager cette vidéo
        partager l'actualité
        partager l'article
        partager l'article sur
        partager l'article sur *
        partager l'article via
        partager l'info
        partager l'information
        partager la page
        partager la publication
        partager la recette
        partager la vidéo
        partager le contenu
        partager le lien
        partager le post
        partager par courriel
        partager par e-mail
        partager par email
        partager par mail
        partager sur
        partager sur les réseaux sociaux
        partager tweeter
        partager via
        partager via e-mail
        partagez avec vos amis
        partagez ce contenu
        partagez cet article
        partagez cet article avec vos amis
        partagez cet article sur
        partagez cet article sur les réseaux sociaux
        partagez cet article sur *
        partagez cette page
        partagez cette recette
        partagez l'article
        partagez l'info
        partagez sur
        partagez sur les réseaux sociaux
        plus d'options de partage
        recommander à un ami
        recommander cet article
        soyez le premier à aimer ceci
        soyez le premier à partager cet article
        tweeter
        vous avez aimé cet article ? partagez-le
        partager sur * (ouvre dans une nouvelle fenêtre)
    """,
    "es": """
        # compartidas
        # compartido
        # compartidos
        # veces compartido
        comparta en
        comparta esta noticia
        comparta este artículo
        comparte con tus amigos
        comparte el artículo
        comparte en
        comparte en redes sociales
        comparte en tus redes
        comparte en tus redes sociales
        comparte esta entrada
        comparte esta historia
        comparte esta información
        comparte esta nota
        comparte esta noticia
        comparte esta página
        comparte esta publicación
        comparte esta receta
        comparte este artículo
        comparte este artículo con tus amigos
        comparte este artículo en
        comparte este contenido
        comparte este post
        comparte la nota
        comparte la noticia
        compártelo con tus amigos
        compártelo en
        compártelo en tus redes sociales
        compartí esta nota
        compartir #
        compartir artículo
        compartir con tus amigos
        compartir con un amigo
        compartir el artículo
        compartir el artículo en
        compartir en
        compartir en las redes
        compartir en las redes sociales
        compartir en redes sociales
        compartir esta entrada
        compartir esta historia
        compartir esta nota
        compartir esta noticia
        compartir esta noticia en
        compartir esta página
        compartir esta publicación
        compartir este artículo
        compartir este artículo en
        compartir este artículo en *
        compartir este contenido
        compartir este post
        compartir la nota
        compartir la noticia
        compartir link
        compartir nota
        compartir noticia
        compartir página
        compartir por
        compartir por correo
        compartir por correo electrónico
        compartir por e-mail
        compartir por email
        compartir por mail
        compartir publicación
        compartir twittear
        compartir vía
        copiar al portapapeles
        copiar el enlace
        copiar enlace
        copiar la url
        copiar link
        copiar url
        el enlace ha sido copiado
        enlace copiado
        enlace copiado al portapapeles
        envía esta noticia
        enviar a un amigo
        enviar enlace por correo electrónico a un amigo
        enviar por correo
        enviar por correo electrónico
        enviar por e-mail
        enviar por email
        enviar por mail
        haz clic para compartir en *
        haz clic para compartir en * se abre en una ventana nueva
        haz clic para enviar por correo electrónico un enlace a un amigo
        haz clic para enviar un enlace por correo electrónico a un amigo
        haz clic para enviar un enlace por correo electrónico a un amigo se abre en una ventana nueva
        haz clic para imprimir se abre en una ventana nueva
        link copiado
        me gusta cargando
        me gusta esto
        opciones para compartir
        pulsa para compartir
        recomendar a un amigo
        recomendar esta noticia
        recomendar este artículo
        sé el primero en compartir este artículo
        te gustó este artículo? compártelo
        te gustó la nota? compartila
        te ha gustado este artículo? compártelo
        tuitear
        twittear
        url copiada
        e-mail compartir
        compartir en * (se abre en una ventana nueva)
    """,
    "pt": """
        # compartilhamentos
        # partilhas
        clique para compartilhar
        clique para compartilhar em *
        clique para compartilhar no *
        clique para compartilhar no * abre em nova janela
        clique para enviar um link por e-mail para um amigo
        clique para enviar um link por e-mail para um amigo abre em nova janela
        clique para imprimir abre em nova janela
        clique para partilhar no *
        clique para partilhar no * abre em nova janela
        compartilhar #
        compartilhar artigo
        compartilhar com amigos
        compartilhar em
        compartilhar essa notícia
        compartilhar esta matéria
        compartilhar esta notícia
        compartilhar esta página
        compartilhar este artigo
        compartilhar este conteúdo
        compartilhar este post
        compartilhar isso
        compartilhar link
        compartilhar matéria
        compartilhar nas redes sociais
        compartilhar notícia
        compartilhar o artigo
        compartilhar por e-mail
        compartilhar por email
        compartilhar post
        compartilhar via
        compartilhe com os amigos
        compartilhe com seus amigos
        compartilhe em
        compartilhe essa matéria
        compartilhe essa notícia
        compartilhe esse artigo
        compartilhe esse post
        compartilhe esta matéria
        compartilhe esta notícia
        compartilhe esta página
        compartilhe este artigo
        compartilhe este conteúdo
        compartilhe este post
        compartilhe isso
        compartilhe isto
        compartilhe nas redes
        compartilhe nas redes sociais
        compartilhe o artigo
        copiar ligação
        copiar link
        copiar o link
        copiar para a área de transferência
        copiar url
        curtir carregando
        enviar para um amigo
        enviar por e-mail
        enviar por email
        gostar carregando
        gostou da matéria? compartilhe
        gostou do artigo? compartilhe
        gostou? compartilhe
        gostou? compartilhe com seus amigos
        gostou? partilhe
        link copiado
        link copiado para a área de transferência
        opções de compartilhamento
        opções de partilha
        partilha este artigo
        partilhar #
        partilhar artigo
        partilhar em
        partilhar esta notícia
        partilhar esta página
        partilhar este artigo
        partilhar isto
        partilhar nas redes sociais
        partilhar notícia
        partilhar o artigo
        partilhar por e-mail
        partilhar por email
        partilhar via
        partilhe esta notícia
        partilhe este artigo
        partilhe este conteúdo
        partilhe isto
        partilhe nas redes sociais
        seja o primeiro a compartilhar
        tuitar
    """,
    "it": """
        # condivisioni
        clicca per condividere
        clicca per condividere su *
        clicca per condividere su * si apre in una nuova finestra
        clicca qui per condividere su *
        clicca qui per stampare si apre in una nuova finestra
        condividere su
        condividi #
        condividi articolo
        condividi con
        condividi con gli amici
        condividi con i tuoi amici
        condividi con un amico
        condividi contenuto
        condividi il contenuto
        condividi il post
        condividi l'articolo
        condividi la notizia
        condividi la pagina
        condividi la ricetta
        condividi link
        condividi notizia
        condividi pagina
        condividi post
        condividi quest'articolo
        condividi questa notizia
        condividi questa pagina
        condividi questa ricetta
        condividi questo articolo
        condividi questo articolo con
        condividi questo articolo su
        condividi questo articolo su *
        condividi questo contenuto
        condividi questo post
        condividi su
        condividi su * (si apre in una nuova finestra)
        condividi sui social
        condividi sui social network
        condividi sui tuoi social
        condividi tramite
        condividi tweet
        condividi via
        condividi via e-mail
        condividi via email
        condividi via mail
        copia il link
        copia indirizzo
        copia l'url
        copia link
        copia negli appunti
        copia url
        fai clic per condividere su *
        fai clic per condividere su * si apre in una nuova finestra
        fai clic per inviare un link a un amico via e-mail
        fai clic per inviare un link a un amico via e-mail si apre in una nuova finestra
        fai clic qui per condividere su *
        fai clic qui per condividere su * si apre in una nuova finestra
        fai clic qui per stampare si apre in una nuova finestra
        invia a un amico
        invia per e-mail
        invia per email
        invia tramite email
        invia via email
        link copiato
        link copiato negli appunti
        mi piace caricamento
        mi piace caricamento in corso
        opzioni di condivisione
        regala l'articolo
        regala questo articolo
        segnala a un amico
        ti è piaciuto l'articolo? condividilo
        ti è piaciuto questo articolo? condividilo
        twitta
    """,
    "nl": """
        # keer gedeeld
        artikel delen
        bericht delen
        deel deze blog
        deel deze pagina
        deel deze pagina op
        deel deze pagina via
        deel deze post
        deel dit artikel
        deel dit artikel met je vrienden
        deel dit artikel met vrienden
        deel dit artikel op
        deel dit artikel op *
        deel dit artikel via
        deel dit artikel via *
        deel dit bericht
        deel dit bericht op
        deel dit bericht op *
        deel dit bericht via
        deel dit blog
        deel dit met je vrienden
        deel dit nieuws
        deel dit nieuwsbericht
        deel dit nieuwsbericht via
        deel dit op
        deel dit recept
        deel dit verhaal
        deel dit via
        deel het artikel
        deel het nieuws
        deel met je vrienden
        deel met vrienden
        deel op
        deel op social media
        deel per e-mail
        deel per mail
        deel via
        deel via e-mail
        deel via social media
        delen #
        delen met vrienden
        delen op
        delen op * (opent in een nieuw venster)
        delen op social media
        delen via
        delen via e-mail
        deze pagina delen
        dit artikel delen
        dit bericht delen
        dit delen
        e-mail dit artikel
        gekopieerd naar klembord
        klik om af te drukken wordt in een nieuw venster geopend
        klik om dit te e-mailen naar een vriend wordt in een nieuw venster geopend
        klik om op * te delen
        klik om op * te delen wordt in een nieuw venster geopend
        klik om te delen
        klik om te delen op *
        klik om te delen op * (opent in een nieuw venster)
        klik om te delen op * wordt in een nieuw venster geopend
        kopieer de link
        kopieer link
        kopieer link naar klembord
        kopieer url
        like laden
        link delen
        link gekopieerd
        link is gekopieerd
        link kopiëren
        mail dit artikel
        mail een vriend
        pagina delen
        stuur door naar een vriend
        tweet dit
        vind ik leuk laden
        vind-ik-leuk aan het laden
    """,
    "sv": """
        # delningar
        artikel kopierad
        dela #
        dela artikel
        dela artikeln
        dela artikeln på
        dela artikeln på *
        dela den här artikeln
        dela den här sidan
        dela denna artikel
        dela denna sida
        dela det här
        dela det här inlägget
        dela detta
        dela detta inlägg
        dela i sociala medier
        dela inlägg
        dela inlägget
        dela länk
        dela med dig
        dela med dina vänner
        dela med en vän
        dela med vänner
        dela nyhet
        dela nyheten
        dela på
        dela på sociala medier
        dela receptet
        dela sida
        dela sidan
        dela sidan på *
        dela via
        dela via e-post
        dela via mejl
        gilla laddar
        gilla laddar in
        klicka för att dela på *
        klicka för att dela på * öppnas i ett nytt fönster
        klicka för att e-posta en länk till en vän öppnas i ett nytt fönster
        klicka för utskrift öppnas i ett nytt fönster
        kopiera länk
        kopiera länken
        kopiera url
        länk kopierad
        länken har kopierats
        länken kopierad
        mejla artikeln
        skicka till en vän
        skicka via e-post
        tipsa en vän
        tipsa om artikeln
        twittra
    """,
    "da": """
        # delinger
        anbefal artiklen
        del artikel
        del artiklen
        del artiklen på
        del artiklen på *
        del denne artikel
        del denne artikel på
        del denne nyhed
        del denne side
        del dette
        del dette indlæg
        del indlæg
        del indlægget
        del link
        del med dine venner
        del med en ven
        del med venner
        del nyheden
        del opskriften
        del på
        del på de sociale medier
        del på sociale medier
        del siden
        del siden på *
        del via
        del via e-mail
        del via mail
        delt # gange
        kan lide indlæser
        klik for at dele på *
        klik for at dele på * åbner i et nyt vindue
        klik for at e-maile et link til en ven åbner i et nyt vindue
        klik for at udskrive åbner i et nyt vindue
        kopiér link
        kopier url
        link kopieret
        linket er kopieret
        send til en ven
        send via e-mail
        synes godt om indlæser
        tip en ven
        kunne du lide artiklen? del den
    """,
    "nb": """
        # delinger
        anbefal artikkelen
        del artikkel
        del artikkelen
        del artikkelen på
        del artikkelen på *
        del denne artikkelen
        del denne saken
        del denne siden
        del dette
        del dette innlegget
        del i sosiale medier
        del innlegg
        del innlegget
        del lenke
        del med dine venner
        del med en venn
        del med venner
        del nyheten
        del på
        del på e-post
        del på sosiale medier
        del saken
        del siden
        del siden på *
        del via
        del via e-post
        delt # ganger
        klikk for å dele på *
        klikk for å dele på * åpnes i et nytt vindu
        klikk for å sende en lenke via e-post til en venn åpnes i et nytt vindu
        klikk for å skrive ut åpnes i et nytt vindu
        kopier lenke
        kopier lenke til artikkelen
        kopier lenken
        kopier url
        lenke kopiert
        lenken er kopiert
        lik laster inn
        liker laster inn
        send på e-post
        send til en venn
        tips en venn
        likte du artikkelen? del den
    """,
    "fi": """
        # jakoa
        jaa #
        jaa artikkeli
        jaa blogi
        jaa juttu
        jaa kirjoitus
        jaa linkki
        jaa resepti
        jaa sähköpostilla
        jaa sivu
        jaa somessa
        jaa sosiaalisessa mediassa
        jaa tämä
        jaa tämä artikkeli
        jaa tämä juttu
        jaa tämä kirjoitus
        jaa tämä sivu
        jaa tämä uutinen
        jaa uutinen
        jaettu # kertaa
        kopioi linkki
        kopioi linkki leikepöydälle
        kopioi osoite
        kopioi url
        lähetä kaverille
        lähetä sähköpostilla
        lähetä sähköpostitse
        lähetä ystävälle
        linkki kopioitu
        linkki kopioitu leikepöydälle
        suosittele artikkelia
        tykkää ladataan
        tykkää lataa
    """,
    "pl": """
        # udostępnień
        # udostępnienia
        kliknij by udostępnić na *
        kliknij by udostępnić na * otwiera się w nowym oknie
        kliknij by wydrukować otwiera się w nowym oknie
        kliknij by wysłać odnośnik e-mailem do znajomego
        kliknij by wysłać odnośnik e-mailem do znajomego otwiera się w nowym oknie
        kliknij, aby udostępnić na *
        kliknij, aby udostępnić na * otwiera się w nowym oknie
        kliknij, by udostępnić na *
        kopiuj adres
        kopiuj adres url
        kopiuj link
        kopiuj link do schowka
        link skopiowano do schowka
        link skopiowany
        link został skopiowany
        lubię to wczytywanie
        lubię wczytywanie
        podziel się artykułem
        podziel się tym artykułem
        podziel się tym wpisem
        podziel się wpisem
        podziel się z innymi
        podziel się ze znajomymi
        poleć artykuł
        poleć artykuł znajomemu
        poleć znajomemu
        poleć znajomym
        skopiowano do schowka
        skopiowano link
        skopiuj adres
        skopiuj link
        skopiuj link do artykułu
        spodobał ci się artykuł? udostępnij go
        tweetnij
        udostępnij #
        udostępnij artykuł
        udostępnij artykuł na
        udostępnij artykuł na *
        udostępnij link
        udostępnij na
        udostępnij post
        udostępnij przez e-mail
        udostępnij stronę
        udostępnij tę stronę
        udostępnij te treści
        udostępnij ten artykuł
        udostępnij ten post
        udostępnij ten wpis
        udostępnij to
        udostępnij w mediach społecznościowych
        udostępnij wpis
        udostępnij znajomym
        wyślij e-mailem
        wyślij link
        wyślij mailem
        wyślij znajomemu
        udostępnij na * (otwiera się w nowym oknie)
    """,
    "cs": """
        # sdílení
        doporučit článek
        doporučit příteli
        doporučte článek
        klikněte pro sdílení na *
        klikněte pro sdílení na * otevře se v novém okně
        kliknutím odešlete odkaz příteli e-mailem otevře se v novém okně
        kopírovat adresu
        kopírovat do schránky
        kopírovat odkaz
        kopírovat url
        líbí se mi loading
        líbí se mi načítání
        líbil se vám článek? sdílejte ho
        odeslat e-mailem
        odeslat emailem
        odeslat odkaz
        odeslat příteli
        odkaz byl zkopírován
        odkaz zkopírován
        poslat e-mailem
        poslat emailem
        poslat odkaz
        poslat známému
        sdílej článek
        sdílej s přáteli
        sdílejte článek
        sdílejte na
        sdílejte s přáteli
        sdílejte tento článek
        sdílejte tento příspěvek
        sdílet článek
        sdílet e-mailem
        sdílet na
        sdílet na sociálních sítích
        sdílet odkaz
        sdílet příspěvek
        sdílet s přáteli
        sdílet stránku
        sdílet tento článek
        sdílet tento příspěvek
        sdílet toto
        sdílet tuto stránku
        tweetnout
        zkopírováno do schránky
        zkopírovat odkaz
    """,
    "hu": """
        # megosztás
        ajánld ismerőseidnek
        ajánlja ismerőseinek
        cikk megosztása
        e-mailben elküld
        hivatkozás másolása
        hivatkozás másolva
        kattintás a megosztáshoz *
        kattints a megosztáshoz
        kattints ide a * megosztáshoz új ablakban nyílik meg
        küldd el barátodnak
        küldd el ismerősödnek
        küldés e-mailben
        küldés ismerősnek
        link másolása
        link másolva
        link vágólapra másolása
        linket vágólapra másoltuk
        megosztás e-mailben
        ossza meg a cikket
        ossza meg barátaival
        ossza meg ezt a cikket
        ossza meg ismerőseivel
        ossza meg másokkal is
        oszd meg a cikket
        oszd meg barátaiddal
        oszd meg ezt
        oszd meg ezt a cikket
        oszd meg ismerőseiddel
        oszd meg másokkal is
        tetszett a cikk? oszd meg
        tetszik betöltés
        url másolása
        küldés emailben
        tetszett a cikk? ossza meg
    """,
    "ro": """
        # distribuiri
        apreciază încarc
        copiat în clipboard
        copiază adresa
        copiază link
        copiază linkul
        copiază url
        dă clic pentru a imprima se deschide în fereastră nouă
        dă clic pentru a partaja pe *
        dă clic pentru a partaja pe * se deschide în fereastră nouă
        dă clic pentru a trimite o legătură prin email unui prieten
        dă clic pentru a trimite o legătură prin email unui prieten se deschide în fereastră nouă
        dă mai departe
        dă share
        distribuie #
        distribuie acest articol
        distribuie articolul
        distribuie articolul pe
        distribuie cu prietenii
        distribuie pe
        distribuie prin e-mail
        distribuie știrea
        distribuiți acest articol
        distribuiți articolul
        împărtășește articolul
        împarte cu prietenii
        link copiat
        linkul a fost copiat
        partajează
        partajează acest articol
        partajează articolul
        partajează asta
        partajează pe
        recomandă articolul
        recomandă unui prieten
        ți-a plăcut articolul? distribuie-l
        trimite pe e-mail
        trimite pe email
        trimite prin e-mail
        trimite unui prieten
        trimite unui prieten pe email
    """,
    "el": """
        # κοινοποιήσεις
        αντιγραφή url
        αντιγραφή διεύθυνσης
        αντιγραφή στο πρόχειρο
        αντιγραφή συνδέσμου
        αποστολή με e-mail
        αποστολή με email
        αποστολή σε φίλο
        κοινοποίησέ το
        κοινοποίηση άρθρου
        κοινοποιήστε
        κοινοποιήστε το
        κοινοποιήστε το άρθρο
        μοιράσου το άρθρο
        μοιραστείτε αυτό το άρθρο
        μοιραστείτε το άρθρο
        μοιραστείτε το με φίλους
        μου αρέσει φόρτωση
        ο σύνδεσμος αντιγράφηκε
        πατήστε για κοινοποίηση στο *
        στείλτε το άρθρο με email
        στείλτε το σε έναν φίλο
    """,
    "tr": """
        # paylaşım
        arkadaşına gönder
        arkadaşına öner
        arkadaşlarınızla paylaşın
        arkadaşlarınla paylaş
        bağlantı kopyalandı
        bağlantıyı kopyala
        beğen yükleniyor
        bu haberi paylaş
        bu haberi paylaşın
        bu içeriği paylaş
        bu sayfayı paylaş
        bu yazıyı paylaş
        bu yazıyı paylaşın
        bunu paylaş
        e-posta gönder
        e-posta ile gönder
        e-posta ile paylaş
        haberi paylaş
        içeriği paylaş
        link kopyalandı
        linki kopyala
        makaleyi paylaş
        panoya kopyala
        panoya kopyalandı
        paylaş #
        paylaşmak için tıklayın
        * üzerinde paylaşmak için tıklayın yeni pencerede açılır
        sayfayı paylaş
        sosyal medyada paylaş
        url'yi kopyala
        yazıyı paylaş
        x'te paylaş
        * paylaşmak için tıklayın (yeni pencerede açılır)
        * üzerinde paylaş (yeni pencerede açılır)
        haberi beğendiyseniz paylaşın
    """,
    "ru": """
        # поделились
        # репостов
        копировать адрес
        копировать в буфер обмена
        копировать ссылку
        нажмите для печати открывается в новом окне
        нажмите здесь, чтобы поделиться контентом на *
        нажмите, чтобы открыть на * (открывается в новом окне)
        нажмите, чтобы поделиться в * открывается в новом окне
        нажмите, чтобы поделиться на *
        нажмите, чтобы поделиться на * открывается в новом окне
        нравится загрузка
        отправить другу
        отправить по e-mail
        отправить по email
        отправить по почте
        отправить по электронной почте
        отправить ссылку
        отправить ссылку другу
        поделитесь в социальных сетях
        поделитесь в соцсетях
        поделитесь новостью
        поделитесь с друзьями
        поделитесь ссылкой
        поделитесь статьей
        поделитесь этой записью
        поделитесь этой новостью
        поделитесь этой статьей
        поделиться #
        поделиться в
        поделиться в социальных сетях
        поделиться в соцсетях
        поделиться записью
        поделиться материалом
        поделиться новостью
        поделиться по почте
        поделиться постом
        поделиться публикацией
        поделиться с друзьями
        поделиться ссылкой
        поделиться статьей
        поделиться страницей
        поделиться этим
        поделиться этой новостью
        поделиться этой статьей
        понравилась статья? поделитесь с друзьями
        понравилась статья? поделиться с друзьями
        понравилась статья? расскажите друзьям
        понравился материал? поделитесь
        послать ссылку другу по электронной почте открывается в новом окне
        расскажи друзьям
        расскажите друзьям
        рассказать друзьям
        скопировать ссылку
        ссылка скопирована
        ссылка скопирована в буфер обмена
        твитнуть
    """,
    "uk": """
        # поширень
        Поділитись новиною
        відправити другу
        відправити на email
        копіювати адресу
        копіювати посилання
        надіслати другу
        надіслати електронною поштою
        надіслати поштою
        натисніть, щоб поділитися на *
        натисніть, щоб поширити на *
        натисніть, щоб поширити на * відкривається у новому вікні
        подобається завантаження
        поділись з друзями
        поділитися #
        поділитися в соцмережах
        поділитися з друзями
        поділитися новиною
        поділитися посиланням
        поділитися статтею
        поділитися сторінкою
        поділитися цим
        поділитися цією новиною
        поділитися цією статтею
        поділіться в соцмережах
        поділіться з друзями
        поділіться новиною
        поділіться статтею
        поділіться цим
        поділіться цією статтею
        посилання скопійовано
        поширити новину
        поширити статтю
        розкажи друзям
        розповісти друзям
        скопіювати посилання
        сподобалась стаття? поділіться з друзями
        твітнути
    """,
    "ar": """
        # مشاركات
        # مشاركة
        إرسال إلى صديق
        إرسال بالبريد الإلكتروني
        إرسال عبر البريد الإلكتروني
        أرسل إلى صديق
        أرسل لصديق
        اضغط للطباعة فتح في نافذة جديدة
        اضغط للمشاركة على *
        اضغط للمشاركة على * فتح في نافذة جديدة
        إعجاب تحميل
        أعجبني تحميل
        انسخ الرابط
        انشر المقال
        انقر لإرسال رابط إلى صديق بالبريد الإلكتروني فتح في نافذة جديدة
        انقر للمشاركة على *
        انقر للمشاركة على * فتح في نافذة جديدة
        تم النسخ
        تم نسخ الرابط
        شارك الخبر
        شارك الصفحة
        شارك المقال
        شارك المقالة
        شارك الموضوع
        شارك الموضوع عبر
        شارك عبر
        شارك عبر البريد الإلكتروني
        شارك على
        شارك مع أصدقائك
        شارك هذا
        شارك هذا الخبر
        شارك هذا المقال
        شارك هذا الموضوع
        شارك هذه الصفحة
        شارك هذه المقالة
        شاركها
        شاركها مع أصدقائك
        مشاركة الخبر
        مشاركة الرابط
        مشاركة الصفحة
        مشاركة المقال
        مشاركة المقالة
        مشاركة عبر
        مشاركة عبر البريد
        مشاركة عبر البريد الإلكتروني
        مشاركة على
        نسخ الرابط
        نسخ رابط المقال
        النشر على تويتر
        النشر على لينكدان
        النشر على *
    """,
    "fa": """
        # اشتراک‌گذاری
        ارسال از طریق ایمیل
        ارسال با ایمیل
        ارسال برای دوستان
        ارسال به دوستان
        اشتراک‌گذاری این مطلب
        اشتراک‌گذاری در
        اشتراک‌گذاری مطلب
        اگر این مطلب را دوست داشتید به اشتراک بگذارید
        این خبر را به اشتراک بگذارید
        این مطلب را با دوستان خود به اشتراک بگذارید
        این مطلب را به اشتراک بگذارید
        این مقاله را به اشتراک بگذارید
        این نوشته را به اشتراک بگذارید
        برای اشتراک‌گذاشتن در * کلیک کنید (در پنجره تازه باز می‌شود)
        به اشتراک بگذارید
        لینک کوتاه
        لینک کپی شد
        همرسانی در *
        همرسانی در فیسبوک
        همرسانی در واتساپ
        هم‌رسانی در *
        کپی آدرس
        کپی لینک
        کپی پیوند
    """,
    "he": """
        # שיתופים
        אהבתי טוען
        אהבתם? שתפו
        העתק כתובת
        העתק קישור
        העתקת קישור
        הקישור הועתק
        לחצו לשיתוף
        לשיתוף
        לשיתוף הכתבה
        שיתוף בלינקדאין
        שיתוף במייל
        שיתוף הכתבה
        שיתוף כתבה
        שלח במייל
        שלח לחבר
        שליחה במייל
        שליחה לחבר
        שליחת אימייל
        שתף את הכתבה
        שתף את המאמר
        שתף במייל
        שתף עם חברים
        שתפו
        שתפו את הכתבה
        שתפו את המאמר
        שתפו את הפוסט
        שתפו את זה
        שתפו עם חברים
    """,
    "hi": """
        # शेयर
        * पर शेयर करें
        * पर साझा करें
        अपने दोस्तों के साथ शेयर करें
        अपने दोस्तों के साथ साझा करें
        इस आर्टिकल को शेयर करें
        इस खबर को शेयर करें
        इस पोस्ट को शेयर करें
        इस लेख को शेयर करें
        इस लेख को साझा करें
        इसे शेयर करें
        इसे साझा करें
        ईमेल करें
        ऐप पर शेयर करें
        कॉपी लिंक
        खबर पसंद आई तो शेयर करें
        खबर पसंद आए तो शेयर करें
        खबर शेयर करें
        जानकारी पसंद आई तो शेयर करें
        दोस्तों के साथ शेयर करें
        दोस्तों के साथ साझा करें
        यह खबर शेयर करें
        लिंक कॉपी करें
        लिंक कॉपी हो गया
        शेयर करे
        शेयर करें
        साझा करें
        सोशल मीडिया पर शेयर करें
    """,
    "id": """
        # kali dibagikan
        bagikan
        bagikan #
        bagikan artikel
        bagikan artikel ini
        bagikan berita
        bagikan berita ini
        bagikan di
        bagikan halaman ini
        bagikan ini
        bagikan ke
        bagikan ke * (membuka di jendela yang baru)
        bagikan ke teman
        bagikan ke teman anda
        bagikan link
        bagikan melalui
        bagikan postingan ini
        bagikan tulisan ini
        bagikan via
        berbagi artikel ini
        jika suka artikel ini, bagikan
        kirim ke teman
        kirim lewat email
        kirim melalui email
        klik untuk berbagi di *
        klik untuk berbagi di * membuka di jendela yang baru
        klik untuk berbagi pada * membuka di jendela yang baru
        klik untuk membagikan di * membuka di jendela yang baru
        link berhasil disalin
        link disalin
        link telah disalin
        salin link
        salin tautan
        salin url
        sebarkan
        sebarkan artikel ini
        sebarkan berita ini
        sebarkan ini
        suka memuat
        tautan disalin
        tautan telah disalin
    """,
    "vi": """
        # chia sẻ
        # lượt chia sẻ
        bấm để chia sẻ lên *
        chia sẻ #
        chia sẻ bài này
        chia sẻ bài viết
        chia sẻ bài viết này
        chia sẻ cho bạn bè
        chia sẻ cùng bạn bè
        chia sẻ lên
        chia sẻ liên kết
        chia sẻ link
        chia sẻ ngay
        chia sẻ qua
        chia sẻ qua email
        chia sẻ tin này
        chia sẻ trang này
        chia sẻ trên
        chia sẻ với bạn bè
        đã sao chép
        đã sao chép liên kết
        gửi bài viết qua email
        gửi cho bạn bè
        gửi email
        gửi email cho bạn bè
        gửi qua email
        link đã được sao chép
        nhấn để chia sẻ lên *
        sao chép đường dẫn
        sao chép liên kết
        sao chép link
        sao chép url
        thích đang tải
        nhấn vào chia sẻ trên * (mở trong cửa sổ mới)
        nếu thấy bài viết hay, hãy chia sẻ
    """,
    "zh": """
        分享一下
        分享到
        分享到*
        分享到朋友圈
        分享文章
        分享本文
        分享本文到
        分享此文
        分享此文章
        分享给好友
        分享给朋友
        分享至
        分享至*
        分享让更多人看到
        分享这篇文章
        分享链接
        发送邮件给朋友
        喜欢 正在加载
        复制成功
        复制文章链接
        复制网址
        复制链接
        已复制
        已复制链接
        扫一扫分享
        扫描二维码分享
        收藏本文
        点击分享
        点击分享到*
        点击复制链接
        用电子邮件分享
        转发给朋友
        链接已复制
        分享新聞
        分享此頁
        分享給好友
        分享給朋友
        分享這個
        分享這篇文章
        分享連結
        喜歡 正在載入
        寄給朋友
        已複製
        已複製連結
        按一下以分享到*
        按一下以分享至*
        按一下即可分享至*
        收藏文章
        用電子郵件分享
        複製成功
        複製文章連結
        複製網址
        複製連結
        轉寄好友
        轉寄朋友
        連結已複製
        點擊分享到*
        如果喜欢这篇文章,请分享给朋友
    """,
    "ja": """
        * で共有 (新しいウィンドウで開きます)
        * で共有するにはクリックしてください (新しいウィンドウで開きます)
        *でシェア
        *でシェアする
        lineで送る
        snsでシェア
        snsでシェアする
        snsで共有
        urlをコピー
        urlをコピーしました
        urlをコピーする
        xに投稿する
        いいね 読み込み中
        いいねする
        このエントリーを*ブックマークに追加
        このニュースをシェア
        このページをシェア
        このページをシェアする
        このページを共有する
        この記事が気に入ったら「いいね！」しよう
        この記事が気に入ったらシェア
        この記事が気に入ったらシェアしてください
        この記事をsnsでシェア
        この記事をシェア
        この記事をシェアする
        この記事をツイート
        この記事を共有
        この記事を共有する
        この記事を友達に教える
        はてブする
        よかったらシェアしてね
        クリックして*で共有
        クリックして*で共有 新しいウィンドウで開きます
        クリックして印刷 新しいウィンドウで開きます
        クリックして友達にメールでリンクを送信 新しいウィンドウで開きます
        クリップボードにコピー
        コピーしました
        シェアお願いします
        シェアしてね
        シェアする
        タイトルとurlをコピーしました
        ツイートする
        ポケットに保存
        メールでシェア
        メールで共有
        メールで送る
        リンクをコピー
        リンクをコピーしました
        リンクをコピーする
        共有する
        友達に教える
        投稿をシェア
        気に入ったらシェアしてね
        記事をシェア
        記事をシェアする
        読み込み中 いいね
    """,
    "ko": """
        * 공유하기 (새 창에서 열림)
        *(으)로 공유하기
        *로 공유하기
        *에 공유
        *에 공유하기
        *으로 공유하기
        line에 공유하기
        sns 공유하기
        sns 기사 보내기
        sns 기사보내기
        sns로 공유하기
        url 복사
        url 복사하기
        url복사
        url이 복사되었습니다
        게시물 공유
        공유하기
        글 공유하기
        기사 공유
        기사 공유하기
        기사공유하기
        기사주소 복사
        링크 복사
        링크 복사하기
        링크가 복사되었습니다
        메일로 공유
        메일로 보내기
        이 글 공유하기
        이 글을 공유하기
        이 기사 공유하기
        이 기사가 마음에 드셨다면 공유해 주세요
        이 기사를 공유하세요
        이 기사를 공유합니다
        이 페이지 공유하기
        이것이 좋아요
        이메일로 공유
        이메일로 보내기
        이메일로 전송
        좋아요 가져오는 중
        좋아요 로딩 중
        주소 복사
        주소복사
        친구에게 공유하기
        친구에게 보내기
        클릭하여 * 공유하기 (새 창에서 열림)
        클릭하여 *에 공유
        클릭하여 *에서 공유하기 새 창에서 열림
        클립보드에 복사되었습니다
    """,
}

FOLLOW = {
    "en": """
        also follow us on *
        connect on social media
        connect with me on *
        connect with us
        connect with us on
        connect with us on *
        connect with us on social
        connect with us on social media
        find me on
        find us on
        follow along on *
        follow and like us
        follow me on
        follow me on social media
        follow on
        follow our page on *
        follow our social media
        follow the conversation on *
        follow this topic
        follow topic
        follow topics
        follow us
        follow us for more
        follow us for more updates
        follow us for the latest news
        follow us for updates
        follow us here
        follow us on
        follow us on our social media
        follow us on * for more
        follow us on * for the latest news
        follow us on * for updates
        follow us on social
        follow us on social media
        follow us on social networks
        follow us online
        get social with us
        join our community on *
        join our * channel
        join our * community
        join our * group
        join the conversation on *
        join us on
        join us on social media
        keep up with us on *
        let's be social
        let's connect on *
        like us on
        like us on * to see similar stories
        our social channels
        our social media
        our social media channels
        social media channels
        social media icons
        social media links
        social menu
        stay connected on *
        stay connected with us
        stay connected with us on *
        stay social
        subscribe on *
        visit us on
        we're social
        you can follow us on *
        follow us on our social media channels
        follow us on all platforms
        follow us via email
        follow us via rss
        Welcome to my other publishing channels
        join our channel
    """,
    "de": """
        Willkommen zu meinen anderen Veröffentlichen Kanälen
        abonnieren sie uns auf *
        abonnieren sie unseren * kanal
        als bevorzugte quelle bei * hinzufügen
        besuche uns auch auf *
        besuche uns auf *
        besuchen sie uns auch auf *
        besuchen sie uns auf
        besuchen sie uns auf *
        besuchen sie uns bei *
        bleib mit uns in kontakt
        bleiben sie in kontakt
        dem autor folgen
        diesem thema folgen
        finde uns auf *
        finden sie uns auf *
        folge mir auf *
        folge mir bei *
        folge uns
        folge uns auch auf *
        folge uns auch in den sozialen medien
        folge uns auf
        folge uns auf *
        folge uns auf social media
        folge uns bei *
        folge uns in den sozialen medien
        folge uns in den sozialen netzwerken
        folge uns überall
        folgen sie uns
        folgen sie uns auch auf *
        folgen sie uns auf
        folgen sie uns auf *
        folgen sie uns auf social media
        folgen sie uns bei *
        folgen sie uns hier
        folgen sie uns im netz
        folgen sie uns in den sozialen medien
        folgen sie uns in den sozialen netzwerken
        folgt uns
        folgt uns auf *
        hier finden sie uns
        hier findest du uns
        in kontakt bleiben
        mehr von uns auf *
        sie finden uns auch auf *
        social-media-links
        social-media-menü
        thema folgen
        uns als bevorzugte quelle bei * hinzufügen
        uns folgen
        unsere social-media-kanäle
        unsere sozialen netzwerke
        wir in den sozialen medien
    """,
    "fr": """
        abonnez-vous à notre chaîne *
        nous suivre
        nous suivre sur
        nous suivre sur *
        rejoignez notre groupe *
        rejoignez-nous
        rejoignez-nous sur
        rejoignez-nous sur les réseaux sociaux
        rejoignez-nous sur *
        restons en contact
        retrouvez-moi sur *
        retrouvez-nous
        retrouvez-nous sur
        retrouvez-nous sur les réseaux sociaux
        retrouvez-nous sur *
        suivez l'actualité sur *
        suivez l'auteur
        suivez moi sur *
        suivez nous
        suivez nous sur *
        suivez-moi
        suivez-moi sur *
        suivez-nous
        suivez-nous aussi sur *
        suivez-nous sur
        suivez-nous sur les réseaux
        suivez-nous sur les réseaux sociaux
        suivez-nous sur nos réseaux sociaux
        suivez-nous sur *
        sur les réseaux sociaux
        Bienvenue dans mes autres salons de publication
        suivre ce blog
        ajoutez-nous à vos sources préférées sur *
        ajouter à vos sources préférées sur *
        rejoignez notre chaîne *
    """,
    "es": """
        búscanos en *
        conecta con nosotros
        conéctate con nosotros
        encuéntranos en
        encuéntranos en *
        seguinos
        seguinos en
        seguinos en las redes
        seguinos en *
        síganos
        síganos en
        síganos en las redes sociales
        síganos en nuestras redes sociales
        síganos en *
        sígueme en las redes sociales
        sígueme en *
        síguenos
        síguenos en
        síguenos en las redes sociales
        síguenos en nuestras redes
        síguenos en nuestras redes sociales
        síguenos en *
        síguenos en redes
        síguenos en redes sociales
        suscríbete a nuestro canal de *
        únete a nuestro canal de *
        únete a nuestro grupo de *
        visítanos en *
        Bienvenido a mis otros canales
        Únete a nuestro canal
        Únete a nuestro canal de *
        Síguenos en nuestro canal
        añádenos como fuente preferida en *
        agréganos como fuente preferida en *
    """,
    "pt": """
        Bem-vindo aos meus outros canais de publicação
        Entre no nosso canal
        Entre no nosso grupo
        Participe do nosso canal
        acompanhe a gente no *
        acompanhe nas redes sociais
        acompanhe nossas redes sociais
        acompanhe-nos
        acompanhe-nos no *
        adicione-nos como fonte preferida no *
        clique aqui e entre no grupo
        clique aqui para entrar no grupo
        encontre-nos no *
        entre no grupo do *
        entre no nosso canal do *
        entre no nosso grupo do *
        faça parte da nossa comunidade
        inscreva-se no nosso canal do *
        nos siga no *
        nossas redes sociais
        participe do nosso grupo no *
        segue-nos
        segue-nos no *
        siga a gente
        siga a gente no *
        siga nas redes sociais
        siga nossas redes sociais
        siga o nosso canal no *
        siga-me no *
        siga-nos
        siga-nos em *
        siga-nos nas redes sociais
        siga-nos no *
    """,
    "it": """
        aggiungici come fonte preferita su *
        entra nel nostro canale *
        i nostri social
        iscriviti al nostro canale *
        resta in contatto
        restiamo in contatto
        rimani in contatto
        segui il nostro canale *
        seguici
        seguici anche su *
        seguici su
        seguici su *
        seguici sui nostri social
        seguici sui social
        seguici sui social network
        seguici sulle nostre pagine social
        seguimi su *
        seguiteci
        seguiteci su *
        seguiteci sui social
        trovaci su *
        unisciti al nostro canale *
    """,
    "nl": """
        blijf in contact
        blijf op de hoogte via *
        like ons op *
        ons volgen
        vind ons leuk op *
        vind ons op *
        volg de auteur
        volg ons
        volg ons ook op *
        volg ons op
        volg ons op *
        volg ons op social media
        volg ons op sociale media
        volg ons via *
        word lid van onze * groep
    """,
    "sv": """
        besök oss på *
        följ oss
        följ oss även på *
        följ oss här
        följ oss i sociala medier
        följ oss på
        följ oss på *
        följ oss på sociala medier
        gilla oss på *
        häng med oss på *
        hitta oss på *
    """,
    "da": """
        bliv ven med os på *
        find os på *
        følg også med på *
        følg os
        følg os her
        følg os i sociale medier
        følg os på
        følg os på de sociale medier
        følg os på *
        følg os på sociale medier
        synes godt om os på *
    """,
    "nb": """
        finn oss på *
        følg oss
        følg oss her
        følg oss i sosiale medier
        følg oss også på *
        følg oss på
        følg oss på *
        følg oss på sosiale medier
        lik oss på *
    """,
    "fi": """
        ota meidät seurantaan
        seuraa aihetta
        seuraa kirjoittajaa
        seuraa meitä
        seuraa meitä myös *
        seuraa meitä *
        seuraa meitä somessa
        seuraa meitä sosiaalisessa mediassa
        tykkää meistä *
    """,
    "pl": """
        bądź z nami na *
        dołącz do naszej grupy na *
        nasze media społecznościowe
        nasze profile w mediach społecznościowych
        obserwuj autora
        obserwuj mnie na *
        obserwuj nas
        obserwuj nas na
        obserwuj nas na *
        obserwuj nas w *
        polub nas na *
        śledź nas
        śledź nas na
        śledź nas na *
        subskrybuj nasz kanał na *
        zaobserwuj nas na *
        śledź nas w *
        chcesz być na bieżąco obserwuj nas
        chcesz być na bieżąco? obserwuj nas
        dołącz do naszego kanału na *
        polub nasz profil na *
        polub nasz profil
        zapraszamy na nasz profil na *
        zapraszamy na nasz fanpage
        zapraszamy na nasz fanpage na *
        zapraszamy na naszego facebooka
        dodaj nas do preferowanych źródeł w *
        dodaj nas jako preferowane źródło w *
        ustaw nas jako preferowane źródło w *
        zasubskrybuj nasz kanał
        śledź nasz profil na *
        bądź na bieżąco! obserwuj nas w *
        dołącz do społeczności *
        dołącz do grupy *
    """,
    "cs": """
        aktuální zprávy sledujte na *
        buďte s námi ve spojení
        naše sociální sítě
        odebírejte náš kanál na *
        přidejte se do skupiny *
        přidejte si nás do *
        přidejte si nás mezi oblíbené zdroje
        přidejte si nás na *
        sledovat autora
        sledujte mě na *
        sledujte naše sociální sítě
        sledujte nás
        sledujte nás i na *
        sledujte nás na
        sledujte nás na *
        sledujte nás na sociálních sítích
        sledujte náš kanál na *
        staňte se fanouškem na *
        staňte se naším fanouškem na *
        zprávy z regionu sledujte také na *
        zůstaňte s námi v kontaktu
    """,
    "hu": """
        csatlakozz hozzánk *
        iratkozz fel * csatornánkra
        keress minket *
        kövess minket
        kövess minket a közösségi médiában
        kövess minket a közösségi oldalakon
        kövess minket a * is
        kövess minket *
        kövessen minket
        kövessen minket a közösségi médiában
        kövessen minket *
        közösségi oldalaink
        lájkolj minket *
        Csatlakozz csatornánkhoz
        kövesse oldalunkat a *
        kövesd oldalunkat a *
        kövesse facebook oldalunkat
        lájkoljon minket a *
        lájkold oldalunkat
        csatlakozz facebook csoportunkhoz
        csatlakozzon facebook csoportunkhoz
        csatlakozz közösségünkhöz
        ha nem szeretne lemaradni a legfrissebb hírekről, kövessen minket * is
        ha nem szeretnél lemaradni, kövess minket a *
        csatlakozz a * csoporthoz
        csatlakozz * csoportunkhoz
    """,
    "ro": """
        Alătură-te canalului nostru
        Urmărește știrile noastre și pe
        abonați-vă la canalul nostru
        abonați-vă la canalul nostru de *
        abonează-te la canalul de *
        abonează-te la canalul nostru de *
        alătură-te canalului nostru de *
        alătură-te comunității *
        alătură-te comunității noastre
        alătură-te comunității noastre pe *
        alătură-te grupului *
        alătură-te grupului nostru de *
        dacă ți-a plăcut articolul, urmărește-ne pe *
        dați like paginii noastre
        dați like paginii noastre de *
        dă like paginii noastre
        dă like paginii noastre de *
        fii la curent cu cele mai noi știri
        fii la curent cu ultimele știri
        fiți la curent cu cele mai noi știri
        găsește-ne pe *
        intră pe canalul de * pentru cele mai noi știri
        intră pe canalul nostru
        intră pe canalul nostru de *
        intră în comunitatea noastră de *
        intră în grupul nostru de *
        ne găsești pe *
        ne găsești și pe *
        ne găsiți și pe *
        ne poți urmări pe *
        rămâi în contact
        urmărește-ne
        urmărește-ne pe
        urmărește-ne pe *
        urmărește-ne pe rețelele sociale
        urmăriți-ne
        urmăriți-ne pe *
        urmăriți-ne și pe *
    """,
    "el": """
        ακολούθησέ μας
        ακολούθησέ μας στο *
        ακολουθήστε μας
        ακολουθήστε μας σε *
        ακολουθήστε μας στα social media
        ακολουθήστε μας στα κοινωνικά δίκτυα
        ακολουθήστε μας στο
        ακολουθήστε μας στο *
        βρείτε μας στα social media
        βρείτε μας στο *
        γίνετε μέλος στο *
        ακολουθήστε μας στο * και μάθετε πρώτοι όλες τις ειδήσεις
        Ακολουθήστε το κανάλι μας
        κάντε like στη σελίδα μας
        κάντε like στη σελίδα μας στο *
        κάντε like στο *
        γίνετε μέλος στην ομάδα μας
        γίνετε μέλη στην ομάδα μας στο *
        μάθετε πρώτοι όλες τις ειδήσεις
        βρείτε μας και στο *
        βρείτε μας στα κοινωνικά δίκτυα
        μπείτε στο κανάλι μας στο *
        εγγραφείτε στο κανάλι μας
        εγγραφείτε στο κανάλι μας στο *
    """,
    "tr": """
        bizi * takip edin
        bizi sosyal medyada takip edin
        bizi takip edin
        bizi takip et
        * hesabımızı takip edin
        * kanalımıza abone olun
        * kanalımıza katılın
        sosyal medya hesaplarımız
        sosyal medyada biz
        sosyal medyada bizi takip edin
        takip edin
        takip et
        yazarı takip et
        Diğer yayıncılık kanallarıma hoşgeldiniz
        Kanalımıza katılın
        tercih edilen kaynak olarak ekle
        bizi takip etmeyi unutmayın
        sosyal medya hesaplarımızı takip edin
        son dakika haberleri için bizi takip edin
        gelişmelerden haberdar olmak için bizi takip edin
        güncel haberler için bizi takip edin
        haberler için bizi takip edin
        kanalımıza abone olmayı unutmayın
        kanalımızı takip edin
        kanalımızı takip etmek için tıklayın
        sayfamızı beğenin
        sayfamızı takip edin
        * kanalımızı takip edin
    """,
    "ru": """
        Добро пожаловать на другие мои издательские каналы
        будьте с нами на связи
        вступай в группу *
        вступай в сообщество *
        вступайте в группу
        вступайте в группу *
        вступайте в наши группы
        вступайте в нашу группу
        вступайте в нашу группу в *
        вступайте в сообщество *
        добавить в избранные источники
        добавляйте нас в избранное
        добавьте нас в избранное
        добавьте нас в список источников
        мы в социальных сетях
        мы в соцсетях
        наш канал в *
        наша страница в *
        наши группы в соцсетях
        наши социальные сети
        подписывайся на наш *
        подписывайся на наш канал
        подписывайтесь на нас
        подписывайтесь на нас в *
        подписывайтесь на нас в социальных сетях
        подписывайтесь на нас в соцсетях
        подписывайтесь на нас на *
        подписывайтесь на наш *
        подписывайтесь на наш * канал
        подписывайтесь на наш канал в *
        подписывайтесь на наши каналы
        подписывайтесь на наши соцсети
        подписывайтесь на наши страницы
        подпишись на нас в *
        подпишитесь на нас в *
        подпишитесь на наш * канал
        подпишитесь на наш канал в *
        подпишитесь на наши каналы
        присоединяйтесь к нашему сообществу
        следите за нами в *
        следите за нами в социальных сетях
        следите за нами в соцсетях
        следите за нами на *
        следите за нашими новостями
        следите за нашими новостями в *
        следите за новостями в нашем *
        следите за обновлениями в нашем *
        следуйте за нами
        читайте нас в *
        читайте нас в соцсетях
        читайте нас на *
    """,
    "uk": """
        Мої інші видавничі канали
        Приєднуйтесь до нашого каналу
        вступайте в спільноту *
        додайте нас до обраних джерел
        додайте нас до обраного
        долучайтесь до нашої спільноти
        долучайтеся до нашої спільноти
        ми в соцмережах
        ми в соціальних мережах
        ми у соцмережах
        наш канал у *
        наша сторінка у *
        приєднуйтесь до наших каналів
        приєднуйтесь до нашої групи
        приєднуйтесь до нашої спільноти
        приєднуйтесь до спільноти *
        підписуйся на наш *
        підписуйтесь на нас
        підписуйтесь на нас у *
        підписуйтесь на наш *
        підписуйтесь на наш * канал
        підписуйтесь на наш канал у *
        підписуйтесь на наші канали
        підписуйтесь на наші соцмережі
        підписуйтесь на наші сторінки
        підписуйтеся на нас в *
        підписуйтеся на нас у *
        підписуйтеся на наш *
        підписуйтеся на наш * канал
        підписуйтеся на наш канал у *
        підпишись на наш *
        підпишіться на наш *
        слідкуйте за нами
        слідкуйте за нами в *
        слідкуйте за нами на *
        слідкуйте за нами у *
        слідкуйте за нашими новинами
        слідкуйте за нашими новинами у *
        слідкуйте за новинами в *
        слідкуйте за новинами у *
        стежте за нами
        стежте за нами у *
        стежте за нашими новинами
        стежте за нашими новинами у *
        стежте за новинами в *
        стежте за новинами у *
        читайте нас в *
        читайте нас у *
    """,
    "ar": """
        اشترك الآن ليصلك كل جديد
        اشترك بقناتنا على *
        اشترك في القناة
        اشترك في قناتنا على *
        اشتركوا في قناتنا على *
        انضم إلى قناتنا
        انضم إلى قناتنا على *
        انضم إلى مجموعتنا على *
        انضم إلينا على *
        تابع آخر الأخبار عبر *
        تابع صفحتنا على *
        تابعنا
        تابعنا عبر *
        تابعنا على
        تابعنا على *
        تابعنا على مواقع التواصل الاجتماعي
        تابعنا على وسائل التواصل الاجتماعي
        تابعنا في *
        تابعوا آخر أخبارنا عبر *
        تابعوا آخر الأخبار عبر *
        تابعوا أخبارنا عبر *
        تابعوا صفحتنا على *
        تابعونا
        تابعونا عبر *
        تابعونا على
        تابعونا على *
        تابعونا على مواقع التواصل الاجتماعي
        تواصل معنا على *
        صفحاتنا على مواقع التواصل
        صفحتنا على *
        كن على اطلاع بآخر الأخبار
        للاشتراك في قناتنا على * اضغط هنا
        للانضمام إلى قناتنا على * اضغط هنا
        للانضمام إلى مجموعتنا على * اضغط هنا
        للمزيد تابعونا على *
        للمزيد من الأخبار تابعنا على
        للمزيد من الأخبار تابعنا على *
        للمزيد من الأخبار تابعونا
        لمتابعة آخر الأخبار اشترك في قناتنا على *
        لمتابعة آخر الأخبار تابعنا على *
        لمتابعة آخر الأخبار عبر *
        لمتابعة أحدث الأخبار انضم إلى قناتنا
        لمتابعة أحدث الأخبار انضم إلى قناتنا على *
        لمتابعة أخبارنا أولا بأول تابعنا على
        لمتابعة أخبارنا أولا بأول تابعنا على *
        لمتابعة أهم الأخبار اشترك في قناتنا
        مرحباً بك حيثُ أنشر أيضاً
    """,
    "fa": """
        اخبار بیشتر را در کانال * ما دنبال کنید
        اخبار بیشتر را در کانال ما دنبال کنید
        با ما در * همراه باشید
        با ما همراه باشید
        برای عضویت در کانال * کلیک کنید
        برای عضویت در کانال ما کلیک کنید
        برای عضویت در کانال کلیک کنید
        به صفحه ما در * بپیوندید
        به کانال * ما بپیوندید
        به کانال ما در * بپیوندید
        جدیدترین اخبار را در کانال * ما دنبال کنید
        جدیدترین اخبار را در کانال ما بخوانید
        در * با ما همراه باشید
        در شبکه‌های اجتماعی با ما همراه باشید
        در کانال * ما عضو شوید
        دنبال کنید
        صفحه ما را در * دنبال کنید
        عضو کانال * ما شوید
        عضو کانال ما شوید
        ما را در * دنبال کنید
        ما را در شبکه‌های اجتماعی دنبال کنید
        ما را دنبال کنید
    """,
    "he": """
        הצטרפו לערוץ *
        הצטרפו לקבוצות * של האתר
        הצטרפו לקבוצות העדכונים שלנו
        הצטרפו לקבוצת *
        להצטרפות לערוץ * לחצו כאן
        להצטרפות לקבוצת * לחצו כאן
        לעדכונים חמים הצטרפו לקבוצת *
        לעדכונים נוספים הצטרפו לקבוצת *
        לעדכונים שוטפים הצטרפו לקבוצת *
        לקבלת עדכונים הצטרפו לקבוצת *
        לקבלת עדכונים לחצו כאן
        לקבלת עדכונים שוטפים הצטרפו לקבוצת *
        לקבלת עדכונים שוטפים לחצו כאן
        עקבו אחרינו
        עקבו אחרינו בגוגל ניוז
        עקבו אחרינו ברשתות
        עקבו אחרינו ברשתות החברתיות
        עקוב אחרינו
        עשו לנו לייק
        רוצים להישאר מעודכנים? הצטרפו אלינו
        רוצים להישאר מעודכנים? הצטרפו לערוץ *
        רוצים להישאר מעודכנים? הצטרפו לקבוצת *
        רוצים להתעדכן ראשונים? הצטרפו לקבוצת *
        רוצים להתעדכן ראשונים? לחצו כאן
        רוצים לקבל עדכונים? הצטרפו לקבוצת *
    """,
    "hi": """
        अपडेट रहने के लिए हमें फॉलो करें
        ग्रुप से जुड़ने के लिए यहां क्लिक करें
        चैनल से जुड़ने के लिए यहां क्लिक करें
        टेलीग्राम ग्रुप ज्वाइन करें
        ताज़ा खबरों के लिए हमें फॉलो करें
        ताजा खबरों के लिए हमसे जुड़े रहें
        ताजा खबरों के लिए हमारे साथ जुड़े रहें
        ताजा खबरों के लिए हमारे साथ बने रहें
        ताजा खबरों के लिए हमें फॉलो करें
        देश और दुनिया की ताजा खबरों के लिए हमारे साथ बने रहें
        देश-दुनिया की ताजा खबरों के लिए हमारे साथ बने रहें
        देश-दुनिया की ताजा खबरों के लिए हमें फॉलो करें
        लेटेस्ट अपडेट के लिए हमें फॉलो करें
        लेटेस्ट न्यूज़ के लिए हमें फॉलो करें
        व्हाट्सएप ग्रुप ज्वाइन करें
        सोशल मीडिया पर फॉलो करें
        हमसे जुड़े
        हमसे जुड़ें
        हमारे * ग्रुप से जुड़ने के लिए क्लिक करें
        हमारे * ग्रुप से जुड़ने के लिए यहां क्लिक करें
        हमारे * ग्रुप से जुड़ें
        हमारे * चैनल को सब्सक्राइब करें
        हमारे * चैनल से जुड़ने के लिए क्लिक करें
        हमारे * चैनल से जुड़ने के लिए यहां क्लिक करें
        हमारे * चैनल से जुड़ें
        हमारे चैनल से जुड़ें
        हमारे पेज को फॉलो करें
        हमारे पेज को लाइक करें
        हमारे व्हाट्सएप ग्रुप से जुड़ें
        हमारे व्हाट्सएप चैनल को फॉलो करें
        हमारे साथ * पर जुड़ें
        हमारे साथ जुड़ें
        हमें * पर फॉलो करें
        हमें * पर भी फॉलो करें
        हमें * पर लाइक और फॉलो करें
        हमें * पर लाइक करें
        हमें फ़ॉलो करें
        हमें फॉलो करें
    """,
    "id": """
        bergabung dengan kami di *
        gabung di * channel
        ikuti berita terbaru kami di *
        ikuti kami
        ikuti kami di
        ikuti kami di media sosial
        ikuti kami di *
        ikuti kami di sosial media
        ikuti kami juga di *
        ikuti saluran * kami
        media sosial kami
        temukan kami di *
        terhubung dengan kami
        ikuti berita terbaru di *
        gabung grup * kami
        gabung ke grup * kami
        bergabung dengan channel * kami
        bergabung dengan grup * kami
        dapatkan berita terbaru di saluran * kami
        Gabung ke channel kami
        gabung saluran * kami
        ikuti berita terkini di *
        ikuti berita * di *
        ikuti update berita * di *
        ikuti channel kami
        ikuti channel * kami
        ikuti * channel kami
        silakan baca konten menarik lainnya * di *
        baca berita menarik lainnya di *
        baca berita * lainnya di *
        baca artikel menarik lainnya di *
        baca artikel lainnya di *
        cek berita dan artikel lainnya di *
        cek berita dan artikel yang lain di *
        cek berita lainnya di *
        simak berita terbaru kami di *
        simak berita lainnya di *
        simak berita menarik lainnya di *
        simak berita dan artikel lainnya di *
        simak artikel menarik lainnya di *
        dapatkan berita terbaru di *
        dapatkan berita terkini di *
        dapatkan berita pilihan di *
        dapatkan update berita pilihan setiap hari
        dapatkan update berita pilihan dan breaking news setiap hari *
        dapatkan update berita terbaru di *
        dapatkan informasi terbaru di *
        gabung ke channel * kami
        gabung di channel * kami
        gabung di grup * kami
        yuk gabung di grup * kami
        yuk gabung di channel * kami
        yuk ikuti kami di *
        yuk follow *
        mari bergabung di grup * kami
        mari bergabung di grup *
        follow * kami
        follow kami di *
        follow akun * kami
        follow berita * di *
        jangan lupa follow *
        jangan lupa subscribe *
        gabung di grup *
        gabung grup *
    """,
    "vi": """
        hãy theo dõi chúng tôi trên *
        kết nối với chúng tôi
        kết nối với chúng tôi trên *
        like fanpage *
        tham gia cùng chúng tôi trên *
        theo dõi chúng tôi
        theo dõi chúng tôi tại *
        theo dõi chúng tôi trên
        theo dõi chúng tôi trên *
        theo dõi kênh *
        tham gia nhóm *
        Xin chào mừng đến với các kênh khác của tôi
        Tham gia kênh của chúng tôi
        mời bạn đọc theo dõi kênh của chúng tôi
        mời quý độc giả theo dõi
        mời quý độc giả theo dõi *
        mời bạn đọc theo dõi *
        mời quý vị theo dõi *
        đăng ký kênh * của chúng tôi
        theo dõi fanpage của chúng tôi
        tham gia cộng đồng * của chúng tôi
        nhấn theo dõi để nhận tin mới nhất
        nhấn quan tâm *
        tham gia cộng đồng * để *
    """,
    "zh": """
        关注我们
        关注我们的*
        关注我们的公众号
        加入频道
        在*上关注我们
        在社交媒体上关注我们
        微信扫一扫
        微信扫一扫关注
        微信扫码关注
        扫一扫关注
        扫一扫关注我们
        扫描二维码
        扫码关注
        扫码关注我们
        扫码分享
        扫码阅读
        更多内容请关注
        更多内容请关注公众号
        更多精彩内容请关注公众号
        更多精彩内容请关注微信公众号
        更多精彩请关注
        更多精彩请关注我们
        更多资讯请关注
        更多资讯请关注我们
        欢迎关注
        欢迎关注我们
        欢迎关注我的其它发布渠道
        点击上方蓝字关注我们
        点击关注
        识别二维码关注
        请关注我们的公众号
        长按二维码关注
        长按识别二维码
        长按识别二维码关注
        加入line好友
        加入官方好友
        加入官方帳號
        加入我們的*
        加入粉絲團
        在*上關注我們
        在*追蹤我們
        按讚加入粉絲團
        按讚粉絲團
        按讚追蹤
        按讚追蹤粉絲團
        更多內容請追蹤
        歡迎追蹤
        歡迎關注我的其它發布渠道
        社群連結
        訂閱我們的頻道
        訂閱頻道
        追蹤我們
        追蹤我們的*
        追蹤粉絲專頁
        關注我們
        關注我們的*
        點我加入
        點我加入好友
        點我追蹤
        點此加入
        點此追蹤
    """,
    "ja": """
        *でフォロー
        *でフォローする
        line友だち追加
        rssを購読
        snsでフォロー
        snsをフォロー
        ソーシャルリンク
        フォローお願いします
        フォローしてください
        フォローする
        フォローはこちら
        他の公開チャンネルへようこそ
        公式sns
        公式snsをフォロー
        公式アカウントをフォロー
        友だち追加
        最新情報をフォロー
        記事が気に入ったらフォロー
    """,
    "ko": """
        *에서 우리를 팔로우하세요
        *에서 팔로우
        *에서 팔로우하기
        sns 채널
        공식 sns
        구독하고 팔로우하기
        채널 추가
        채널 추가하기
        팔로우
        팔로우 하기
        팔로우하기
    """,
}

# The one word over a bar of buttons: above an article or below it, hardly ever a heading.
SHARE_WORD = {
    "en": """
        share
    """,
    "de": """
        teilen
    """,
    "fr": """
        partager
    """,
    "es": """
        compartir
    """,
    "pt": """
        compartilhar
        partilhar
    """,
    "it": """
        condividi
    """,
    "nl": """
        delen
    """,
    "pl": """
        udostępnij
    """,
    "cs": """
        sdílet
    """,
    "hu": """
        megosztás
    """,
    "tr": """
        paylaş
    """,
    "zh": """
        分享
    """,
    "ko": """
        공유
    """,
    "vi": """
        chia sẻ
    """,
    "he": """
        שתף
    """,
    "ar": """
        شارك
        مشاركة
    """,
}

# One-word buttons. An article may have them as headings, or a list of actions.
WEAK_SHARE = {
    "en": """
        copied
        find me on *
        find us on *
        follow me on *
        follow on *
        following
        get link
        get social
        join us on *
        let's be friends
        let's connect
        like this
        like us on *
        mail
        permalink
        pin
        please share
        recommend
        repost
        retweet
        save
        see us on *
        send
        send link
        share it
        share more
        share now
        share the joy
        share the knowledge
        share the news
        share the story
        share to *
        share using *
        share with friends
        share with others
        shared
        shares
        sharing
        short link
        short url
        social links
        social media
        social networks
        spread the love
        spread the news
        stay in touch on *
        tell a friend
        tell your friends
        tweet
        tweets
        view this post on *
        visit our * page
        visit us on *
        watch us on *
        # share
        # shares
        Dislike
    """,
    "de": """
        bei * teilen
        empfehlen
        folgen
        geteilt
        kopieren
        mailen
        merken
        mitteilen
        soziale medien
        soziale netzwerke
        teilen auf *
        teilen bei *
        teilen via *
        verschicken
        versenden
        weitergeben
        weiterleiten
        sieh dir diesen beitrag auf * an
        auf * ansehen
        weitersagen
        teilen mit
        teilen über
        folge mir
        link erfolgreich kopiert
    """,
    "fr": """
        aimer
        courriel
        enregistrer
        partage
        partager ce contenu sur *
        partager sur *
        partager via *
        partages
        partagez sur *
        recommander
        réseaux sociaux
        retweeter
        suivre
        on se retrouve sur *
        suivre sur *
        partagez
        partagez-le
        épingler
        restez connecté
        restez connectés
        restons connectés
        lien copié avec succès
    """,
    "es": """
        comparta en *
        comparte en *
        compártelo en *
        compartir en *
        compartir por *
        compartir vía *
        guardar
        recomendar
        redes sociales
        seguir
        comparta
        comparte
        compartí
        compártelo
        comparte esto
        sígueme
        enlace copiado con éxito
    """,
    "pt": """
        compartilhar em *
        compartilhar no *
        compartilhar pelo *
        compartilhar via *
        compartilhe
        compartilhe em *
        compartilhe no *
        compartilhe pelo *
        compartilhe via *
        gostar
        guardar
        link copiado com sucesso
        partilha
        partilhar no *
        partilhe
        partilhe no *
        recomendar
        redes sociais
        salvar
        seguir
    """,
    "it": """
        condividi su *
        condividi tramite *
        condividi via *
        condivisioni
        consiglia
        link copiato con successo
        posta elettronica
        salva
        segui
        social network
    """,
    "nl": """
        bewaar
        bewaren
        deel
        deel dit
        deel dit op *
        deel op *
        deel via *
        delen op *
        delen via *
        doorsturen
        mailen
        social media kanalen
        sociale media
        stuur door
        vind ik leuk
        volg
        volg me op *
        volg mij op *
        volgen
        # shares
    """,
    "sv": """
        dela
        dela på *
        dela via *
        följ
        följ mig på *
        håll kontakten
        mejla
        sociala medier
        spara
        tipsa
    """,
    "da": """
        del
        del på *
        del via *
        følg
        følg mig på *
        gem
        hold kontakten
        send
        sociale medier
    """,
    "nb": """
        del
        del på *
        del via *
        følg
        følg meg på *
        hold kontakten
        lagre
        sosiale medier
        tips
    """,
    "fi": """
        jaa
        jaa kaverille
        jaa ystäville
        jaa ystävälle
        jako
        jaot
        löydä meidät *
        pysy kanavilla
        seuraa
        seuraa minua *
        sosiaalinen media
        sosiaalisessa mediassa
        suosittele
        tallenna
        twiittaa
    """,
    "pl": """
        media społecznościowe
        obserwuj
        podaj dalej
        podziel się
        poleć
        prześlij
        prześlij dalej
        social media
        udostępnianie
        udostępnień
        udostępnij na *
        udostępnij przez *
        zapisz
    """,
    "cs": """
        doporučit
        líbí se
        poslat
        sdílej
        sdílej na *
        sdílejte
        sdílejte na *
        sdílení
        sdílet na *
        sdílet přes *
        sledovat
        sociální sítě
        uložit
    """,
    "hu": """
        ajánlás
        követem
        követés
        közösségi média
        maradj kapcsolatban
        maradjunk kapcsolatban
        megosztom
        mentés
        ossza meg
        oszd meg
    """,
    "ro": """
        apreciază
        distribuie
        distribuie pe *
        distribuie prin *
        distribuiți
        distribuiți pe *
        partajare
        partajează pe *
        recomandă
        rețele de socializare
        rețele sociale
        rămâi conectat
        salvează
        share pe *
        urmărește
        urmărește * pe *
        împărtășește
    """,
    "el": """
        ακολούθησε
        αποθήκευση
        κοινοποιήσεις
        κοινοποίηση
        κοινοποίηση με *
        κοινοποίηση μέσω *
        κοινοποίηση σε *
        κοινοποίηση στο *
        κοινοποιήστε στο *
        κοινοποιήστε το στο *
        κοινωνικά δίκτυα
        μοιραστείτε το στο *
        μου αρέσει
        ακολουθήστε το * στο *
        μοιράσου
        μοιραστείτε
        μοιράσου το
        μοιραστείτε το
        μείνετε συνδεδεμένοι
    """,
    "tr": """
        kaydet
        paylaşım
        paylaşımlar
        * üzerinde paylaş
        * üzerinden paylaş
        sosyal medya
        tavsiye et
        tweetle
    """,
    "ru": """
        наш * канал
        переслать
        поделились
        поделитесь этим
        поделиться
        поделиться в *
        поделиться на *
        рекомендовать
        скопировано
        сохранить
        социальные сети
        соцсети
        ссылка успешно скопирована
    """,
    "uk": """
        вподобати
        зберегти
        поділитись
        поділитись у *
        поділитися
        поділитися в *
        поділитися на *
        поділитися у *
        посилання успішно скопійовано
        поширити
        поширити в *
        поширити на *
        поширити у *
        поширте
        рекомендувати
        соцмережі
        соціальні мережі
    """,
    "ar": """
        أرسل
        تابع
        تم نسخ الرابط بنجاح
        حفظ
        شارك عبر *
        شارك على *
        شاركها على *
        متابعة
        مشاركات
        مواقع التواصل الاجتماعي
        نشر
        وسائل التواصل الاجتماعي
    """,
    "fa": """
        اشتراک گذاری
        اشتراک گذاری در *
        اشتراک‌گذاری
        اشتراک‌گذاری در *
        به اشتراک گذاری
        به اشتراک‌گذاری در *
        دنبال کردن
        ذخیره
        شبکه های اجتماعی
        شبکه‌های اجتماعی
        صفحه ما در *
        لینک با موفقیت کپی شد
        پسندیدن
    """,
    "he": """
        עקוב
        רשתות חברתיות
        שיתוף
        שמור
    """,
    "hi": """
        पसंद करें
        फ़ॉलो करें
        फॉलो करें
        शेयर
        सोशल मीडिया
    """,
    "id": """
        bagikan di *
        bagikan ke *
        bagikan lewat *
        bagikan melalui *
        bagikan pada *
        bagikan via *
        berbagi
        berbagi di *
        berbagi ke *
        ikuti
        media sosial
        simpan
        sosial media
        tautan berhasil disalin
    """,
    "vi": """
        chia sẻ lên *
        chia sẻ qua *
        chia sẻ trên *
        lưu
        lưu bài
        mạng xã hội
        theo dõi
        theo dõi * trên *
        đã sao chép đường dẫn
        đã sao chép đường dẫn thành công
    """,
    "zh": """
        关注
        关注我
        喜欢
        扫一扫
        收藏
        社交媒体
        转发
        加入好友
        喜歡
        社交媒體
        社群媒體
        轉寄
        轉發
        追蹤
        關注
    """,
    "ja": """
        お気に入り
        よくない
        シェア
        ソーシャルメディア
        ツイート
        フォロー
        ブックマーク
        保存
        保存する
        共有
    """,
    "ko": """
        소셜 미디어
        소셜미디어
        스크랩
        싫어요
        저장
    """,
}


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
    siguenos
    siguenos en
    compartilhar
    compartilhe
    compartilhar no
    partilhar
    partilhe
    siga-nos
    siga-nos no
    condividi
    condividi su
    condividi questo articolo
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
# Where the names of a bar are glued to each other, and the button that ends it; at the text's head and end.
_GLUED = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+){2,7}")
_GLUED_ENDS = ("Email", "Mail", "Print", "Share", "Link", "Drucken", "Teilen", "Imprimer", "Partager", "Imprimir")
_LONGEST_GLUED = 200  # eight such names
_EDGE = 12
# A bar has at least two names: one short line alone may be a heading.
_LEAST_NAMES = 2
# Single words above it that make it one of theirs.
_LEAST_WORDS = 3
_MOST_NAMES = 14
# Names of services and their buttons have one or two words; "X" is the shortest.
_NAME_WORDS = 2
_NAME_LENGTH = 18


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
    edges = (*filled[:_EDGE], *filled[max(len(filled) - _EDGE, _EDGE) :])
    keys = document.keys
    for number in [number for number in edges if keys[number].isalpha()]:
        line = document.lines[number].strip()
        if len(line) <= _LONGEST_GLUED and line.endswith(_GLUED_ENDS) and _GLUED.fullmatch(line):
            yield Find(number, number, (line,))


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
    lượt chia sẻ
    次分享
    シェア
    """
)
_COUNT = re.compile(r"\d{1,3}(?:[.,]\d{1,3})?\s?[kKmM]?")


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

    What stands closer together than below that line, and is more than names, is none.
    """
    names: list[int] = []
    for above, number in pairwise(numbers):
        gap, first_gap = number - above, numbers[1] - numbers[0]
        if gap > first_gap or not _is_name(document.lines[number].strip(" \t-*•·|")):
            if gap < first_gap:
                return []
            if document.is_prose(number) or _is_of_the_text(document.lines[number].strip()):
                del names[-1:]
            break
        names.append(number)
    return names


def _is_of_the_text(text: str) -> bool:
    """Whether the line goes on with the one above or is a sentence, as below a title."""
    return text[:1].islower() or text.endswith((".", "。", "।", ","))


def _is_name(text: str) -> bool:
    words = text.split()
    return (
        0 < len(words) <= _NAME_WORDS
        and len(text) <= _NAME_LENGTH
        and not text[0].islower()
        and all(character.isalpha() or character in " -+" for character in text)
    )


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

# "Follow us", behind it a preposition and a name, and all that is said of it.
_ON_A_NAME = (
    r"(?:folg(?:en sie|e|t) uns (?:auch )?(?:auf|bei)|suivez-nous (?:aussi )?sur|s[íi]gu?[ae]n?os (?:también )?en"
    r"|(?:siga-nos|nos siga|acompanhe-nos) (?:também )?n[oa]s?|seguici (?:anche )?su(?:ll['’a]|i)?"
    r"|volg ons (?:ook )?(?:op|via)"
    r"|följ oss (?:också |även )?på|følg oss? (?:også )?på|(?:obserwuj|śledź|polub|znajdź) nas (?:też |także )?na"
    r"|(?:sledujte|sleduj) nás (?:také |i )?na|urmăre(?:ște|şte)-ne (?:și |şi )?(?:pe|în)"
    r"|(?:znajdziesz|śledź|obserwuj) nas (?:też |także |również )?w(?: serwisie)?"
    r"|najdete nás (?:také |i )?na|přidejte si nás (?:také |i )?(?:do|mezi|na)"
    r"|urmăriți-ne (?:și |şi )?pe|ne (?:găsești|găsiți) (?:și |şi )?pe"
    r"|(?:urmăre(?:ște|şte)|urmăriți) [^.!?]{0,50}(?:și|şi) pe"
    r"|(?:kövess|kövessen|lájkolj|lájkoljon) (?:minket|bennünket)(?: az?)?"
    r"|ακολουθήστε (?:μας|το|την|τον|τα) (?:[^.!?;]|\.(?=\S)){0,40}στ(?:ο|η|ην|α)"
    r"|(?:подпи(?:сывай|ши)тесь|подпишись|подписывайся) на(?: наш(?:у|и)?)?(?: \S+ в)?"
    r"|(?:підпи(?:суйте|шіть)с[яь]|підпи(?:шись|суйся)) на(?: наш(?:у|і)?)?(?: \S+ [ув])?"
    r"|(?:следите|стежте|слідкуйте) за (?:нашими |нашим )?(?:новостями|новинами|обновлениями|оновленнями) (?:в|у|на)"
    r"(?: нашем| нашому| нашей| нашій)?"
    r"|(?:подпи(?:сывай|ши)тесь на нас|читайте нас|следите за нами) (?:также )?(?:в|на)"
    r"|(?:підпи(?:суйте|шіть)с[яь] на нас|читайте нас|стежте за нами) (?:також )?(?:в|у|на))\s(?-i:\p{Lu})"
)
# "Join our channel", in words that need no name.
_OUR_CHANNEL = (
    r"(?:(?:folg(?:en sie|e|t)|abonnier(?:en sie|e|t)) unser(?:e[mnr]?)? (?:[\p{L}]+-?)?(?:kanal|seite|profil)"
    r"|(?:suivez|rejoignez) notre (?:chaîne|page|compte|groupe)|abonnez-vous à notre (?:chaîne|page|compte)"
    r"|(?:sigue|únete a|suscríbete a) nuestr[oa] (?:canal|página|grupo|cuenta)"
    r"|(?:siga o|siga a|acompanhe o|participe do|inscreva-se no) (?:nosso|nossa) (?:canal|página|grupo|perfil)"
    r"|(?:segui (?:il|la)|iscriviti al|unisciti al) nostr[oa] (?:canale|pagina|gruppo|profilo)"
    r"|abonneer je op ons kanaal|följ vår (?:kanal|sida)|følg vår[et]? (?:kanal|side)|liity (?:meidän )?kanavaamme"
    r"|(?:dołącz do naszego kanału|polub naszą stronę|obserwuj nasz profil)|přidejte se k našemu kanálu"
    r"|(?:iratkozz|iratkozzon) fel (?:csatornánkra|a csatornánkra)|(?:abonează-te la|alătură-te) canalul(?:ui)? nostru"
    r"|ακολουθήστε (?:τη σελίδα|το κανάλι) μας|[^.!?]{0,40}(?:kanalımıza|sayfamıza) (?:katılın|abone olun)"
    r"|подпи(?:сывай|ши)тесь на (?:наш канал|нашу (?:страницу|группу))|присоединяйтесь к нашему каналу"
    r"|підпи(?:суйте|шіть)с[яь] на (?:наш канал|нашу (?:сторінку|групу))|приєднуйтесь до нашого каналу"
    r"|(?:انضم(?:وا)? إلى|تابع(?:نا|وا|ونا)? على?|اشترك في) (?:قناتنا|صفحتنا)|به کانال [^.!?]{0,40}ما بپیوندید"
    r"|(?:הצטרפו לערוץ) [^.!?]{0,30}שלנו|हमारे [^.!?।]{0,30}चैनल (?:से जुड़ें|को फॉलो करें)"
    r"|(?:gabung|ikuti)(?: di)? (?:saluran|kanal|akun) [^.!?]{0,30}kami"
    r"|theo dõi (?:kênh|trang) [^.!?]{0,30}của chúng tôi"
    r"|(?:подпишись|подписывайся) на (?:наш|нашу)|(?:підпишись|підписуйся) на (?:наш|нашу)"
    r"|(?:больше|ещё больше|еще больше|вс[её]|самые|самое|главные|главное|оперативн\w+|свежие|актуальн\w+|последние"
    r"|другие|все) [^.!?]{0,50}(?:в|на) наш(?:ем|ей) (?:[\p{L}]+[- ])?(?:канале|группе|чате|сообществе|паблике)"
    r"|(?:більше|ще більше|усі|всі|усе|все|найважливіші|найцікавіш\w+|головні|оперативн\w+|свіжі|актуальн\w+|останні"
    r"|інші)"
    r" [^.!?]{0,50}(?:в|у|на) наш(?:ому|ій) (?:[\p{L}]+[- ])?(?:каналі|групі|чаті|спільноті)"
    r"|[^.!?]{0,60}\bbizi (?:[^.!?]{0,40} )?takip (?:edin|et|edebilirsiniz|etmeyi unutmayın)(?=\W*$)"
    r"|(?-i:\p{Lu})[^.!?]{0,60}['’](?:t[ea]|d[ea]|den|dan) (?:bizi )?(?:takip (?:edin|et)|abone ol(?:un)?)(?=\W*$)"
    r"|[^.!?]{0,60}(?:kanalımızı|sayfamızı|hesabımızı|hesaplarımızı) [^.!?]{0,30}(?:takip ed|beğen)"
    r"|(?:تابعوا|تابعونا|تابعنا|تابع) [^.!?؟]{0,50}(?:عبر|على) (?:قناتنا|صفحتنا|حساباتنا|مواقع التواصل|أخبار|تطبيق)"
    r"|(?:لمتابعة|للاشتراك|للانضمام|لمزيد من الأخبار)[^.!?؟]{0,60}"
    r"(?:قناتنا|صفحتنا|مجموعتنا|حسابنا|تابعنا|تابعونا|اشترك)"
    r"|[^.!?؟]{0,50}(?:کانال|صفحه) [^.!?؟]{0,30}(?:ما|خبرگزاری|سایت) (?:عضو شوید|بپیوندید|دنبال کنید|را دنبال کنید)"
    r"|[^.!?]{0,60}(?:הצטרפו|הצטרף) (?:ל?קבוצ\w+|לערוץ) [\p{Hebrew}]+"
    r"|[^.!?।]{0,60}(?:हमें|हमारे|हमारा) [^.!?।]{0,60}(?:फॉलो करें|लाइक करें|सब्सक्राइब करें)"
    r"|[^.!?।]{0,60}हमारे [^.!?।]{0,40}(?:चैनल|ग्रुप|पेज) [^.!?।]{0,20}(?:जुड़ें|जुड़े|जुड़ने|ज्वाइन)"
    r"|(?:silakan )?(?:ikuti|cek|simak|baca|dapatkan|temukan) (?:berita|artikel|informasi|update|konten|kabar)"
    r"[^.!?,]{0,40}(?:lain(?:nya)?|terbaru|terkini|menarik|pilihan|setiap hari|seputar)[^!?,]{0,50}"
    r" (?:di|melalui|lewat) (?-i:\p{Lu})\w*)"
)

RULES = [
    Phrases(
        id="sharing/share",
        reason="It is a button that passes the page on.",
        phrases=SHARE,
        removes=[
            "⟦Share this article⟧\n\nThe harbour opened in 1902.",
            "⟦12 Shares⟧",
            "⟦Klick, um auf Beispiel zu teilen (Wird in neuem Fenster geöffnet)⟧",
            "⟦Copy link⟧",
            "⟦この記事をシェアする⟧",
        ],
        keeps=[
            "Share this article of faith with him, and he would lend you his boat.",
            "Share on share, the company fell to a third of what it had been worth.",
        ],
    ),
    Phrases(
        id="sharing/follow",
        reason="It asks the reader to follow the site elsewhere.",
        phrases=FOLLOW,
        removes=["⟦Follow us on Example⟧", "⟦Folgen Sie uns:⟧", "⟦Síguenos en nuestras redes sociales⟧"],
        keeps=[
            "Follow us on foot from the harbour to the light, which takes an hour and a half in good weather.",
            "He followed us on the ferry.",
        ],
    ),
    Line(
        id="sharing/follow-line",
        reason="It asks the reader to follow the site elsewhere.",
        pattern=(
            r"[\W_]{0,4}(?:please |also |you can )?(?:follow|find|join|like|connect with) (?:us|me) on "
            r"(?!(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
            r"|september|october|november|december)s?\b)"
            r"(?-i:\p{Lu})(?:[^.!?]|\.(?=\S))*+[.!]?[\W_]{0,4}"
            r"|(?:folgen sie|folge|folgt) uns (?:auch )?(?:auf|bei) (?-i:\p{Lu})(?:[^.!?]|\.(?=\S))*+[.!]?"
            r"|suivez-nous (?:aussi )?sur (?-i:\p{Lu})(?:[^.!?]|\.(?=\S))*+[.!]?"
            r"|s[íi]gu?[ae]n?os (?:también )?en (?-i:\p{Lu})(?:[^.!?]|\.(?=\S))*+[.!]?"
        ),
        words="follow find join like connect folgen folge folgt suivez siguenos siganos",
        longest=150,
        removes=[
            "⟦Follow us on Example, Sample and Specimen for the latest news and updates.⟧",
            "⟦Folgen Sie uns auf Beispiel, Muster und Probe!⟧",
        ],
        keeps=[
            "Follow us on the first day from the harbour to the light and on the second to the old quarry.",
            "The wall opens again in May.\nJoin us on Saturday at the gate\nThe walk takes an hour.",
            "Join us on Mondays. The gate opens at nine, and the guide waits by the old crane.",
        ],
    ),
    Line(
        id="sharing/follow-more",
        reason="It asks the reader to follow the site elsewhere.",
        pattern=rf"[\W_]{{0,4}}(?:[^.!?]{{1,60}}[.!?,]\s)?(?:{_ON_A_NAME}|{_OUR_CHANNEL}\b)[^.!?؟।。]*[\W_]{{0,4}}",
        words="folgen folge folgt abonniere abonnieren suivez rejoignez abonnez siguenos siganos sigue unete"
        " suscribete siga acompanhe participe inscreva seguici segui iscriviti unisciti volg abonneer"
        " folj følg liity obserwuj sledz polub znajdz dolacz sledujte sleduj pridejte iratkozz iratkozzon"
        " urmareste aboneaza alatura ακολουθηστε katilin abone подписываитесь подпишитесь читаите следите"
        " присоединяитесь підписуитесь підпишіться стежте приєднуитесь قناتنا صفحتنا کانال לערוץ चैनल"
        " gabung ikuti theo znajdziesz najdete pridejte urmariti gasesti gasiti kovess kovessen lajkolj lajkoljon"
        " подпишись подписываися підпишись підписуися слідкуите канале группе чате сообществе паблике каналі групі чаті"
        " спільноті takip abone kanalimizi sayfamizi hesabimizi hesaplarimizi تابعوا تابعونا تابعنا تابع لمتابعه"
        " للاشتراک للانضمام لمزید دنبال بپیوندید עקבו הצטרפו הצטרף फॉलो लाइक सब्सक्राइब जुड़ें जुड़े ज्वाइन cek simak baca"
        " dapatkan temukan",
        longest=170,
        removes=[
            "⟦Segui il nostro canale per restare aggiornato ogni giorno su quello che succede al porto⟧\n\n"
            "La torre pende di un palmo.",
            "Башня наклонилась на ладонь.\n\n⟦Друзья! Подписывайтесь на нашу страницу и будьте всегда в курсе последних"
            " новостей города.⟧",
            "Wieża pochyla się o dłoń.\n\n⟦Obserwuj nas na Przykładzie i bądź na bieżąco z tym, co słychać w porcie⟧",
            "⟦Больше новостей порта — в нашем канале⟧\n\nБашня наклонилась на ладонь.",
            "Вежа нахилилася на долоню.\n\n⟦Хочете знати більше? Підписуйтесь на нашу сторінку⟧",
            "Kule bir karış eğildi.\n\n⟦Son haberler için bizi takip edin⟧",
            "मीनार झुक गई है।\n\n⟦हमें फ़लाँ पर लाइक करें और हर छोटी-बड़ी खबर पाएं⟧",
            "Menara itu miring.\n\n⟦Cek berita dan artikel yang lain di Contoh⟧",
        ],
        keeps=[
            "Dołącz do grupy sąsiadów w porcie. Potem napisz do nas.",
            "Подписывайтесь на газету, сказал он, и мы привезём её вам сами.",
            "Volg ons pad langs de haven tot aan de oude vuurtoren.",
            "Följ oss på en resa längs kusten, från fyren till det gamla stenbrottet.",
            "Следите за новостями, сказал смотритель, и мы всё узнаем первыми.",
            "Tedavinizi düzenli olarak takip edin ve hekiminize danışın.",
            "सब लोग मेले में हमारे साथ आए और देर तक रुके।",
            "Baca berita itu pelan-pelan, kata ayahnya di Malang.",
        ],
    ),
    Line(
        id="sharing/share-on",
        reason="It is a button that passes the page on, with the name of a service.",
        pattern=(
            r"(?:share (?:on|via|to)|partage[rz] (?:sur|via)"
            r"|compartir (?:en|vía|por)|comparte en|compartilh(?:ar|e) (?:em|no|via)"
            r"|partilh(?:ar|e) (?:em|no|na|via)|condividi (?:su|via|tramite)|dele?n? (?:op|via)|dela (?:på|via)"
            r"|del (?:på|via)|jaa|udostępnij (?:na|przez|w)|sdíle(?:t|jte|j) (?:na|přes)|distribuie (?:pe|prin)"
            r"|partajează (?:pe|prin)|κοινοποίηση (?:στο|σε|μέσω|με)|поделиться (?:в|на)|поширити (?:в|у|на)"
            r"|поділитис[яь] (?:в|у|на)|bagikan (?:di|ke|via)|chia sẻ (?:lên|trên|qua))"
            r"\s++(?-i:\p{Lu})[\p{L}\p{N}.+-]*+(?:\s(?-i:\p{Lu})[\p{L}\p{N}.+-]*+)?"
            r"|(?:jetzt )?auf (?-i:\p{Lu})[\p{L}\p{N}.+-]*+ teilen"
        ),
        words=(
            "share teilen "
            "partager partagez compartir comparte compartilhar compartilhe partilhar partilhe condividi delen deel "
            "dela del jaa udostepnij sdilet sdilejte sdilej distribuie partajeaza κοινοποιηση поделиться поширити "
            "поділитися поділитись bagikan chia"
        ),
        longest=60,
        removes=[
            "⟦Share on Example⟧",
            "⟦Auf Beispiel teilen⟧",
            "⟦Partager sur Exemple⟧",
            "⟦Compartir en Ejemplo⟧",
            "⟦Поделиться в Примере⟧",
        ],
        keeps=[
            "Comer juntos\nCompartir en familia\nEl puerto abrió en 1902.",
            "Båten\nDela på kostnaden\nHamnen öppnade 1902.",
            "Den Teig ruhen lassen.\nAuf vier Teller teilen\nDie Teller waren alt.",
        ],
    ),
    Line(
        id="sharing/service",
        reason="It is a button that passes the page on, or leads to the site, with the name of a service.",
        pattern=(
            r"jaa (?-i:\p{Lu})\p{L}+(?:ssa|ssä)|megosztás (?:a )?(?-i:\p{Lu})\p{L}+"
            r"|(?-i:\p{Lu})\p{L}*['’][td][ae] paylaş"
            r"|שת(?:ף|פו|יתוף|וף) ב\p{L}+|שיתוף ב\p{L}+|עקבו אחרינו ב\p{L}+"
            r"|(?:подпи(?:сывайтесь|шитесь) на наш|следите за новостями в нашем) [^\s.!?]+[- ]канал\w*[.!]?"
            r"|підпису(?:йтесь|йтеся) на наш [^\s.!?]+[- ]канал\w*[.!]?|чита(?:йте|ти) нас [ву] (?-i:\p{Lu})\p{L}+[.!]?"
            r"|abonnier(?:e|t|en sie) unseren (?-i:\p{Lu})\p{L}+-kanal[.!]?"
        ),
        words=(
            "jaa megosztas paylas שתף שתפו שיתוף עקבו подписываитесь подпишитесь следите підписуитесь підписуитеся"
            " читаите abonniere abonniert abonnieren"
        ),
        longest=80,
        removes=["⟦Jaa Esimerkissä⟧", "⟦Örnek'te paylaş⟧", "⟦Подписывайтесь на наш Пример-канал!⟧"],
        keeps=[
            "Jaa leipä pöydässä, sanoi isäntä, ja vene pysyy pinnalla.",
            "Читайте нас между строк, просил редактор, и смотрите внимательно.",
        ],
    ),
    Line(
        id="sharing/repeated",
        reason="It is several share buttons on one line.",
        pattern=(
            r"(?:(?:share|post|tweet|pin|send|save|like|e-?mail|print|copy link)\b"
            r"(?: (?:on|via|to|with|by) [^\s|·•/]++)?[\s|·•/]*+){2,}+"
        ),
        words="share tweet pin email copy",
        longest=160,
        removes=["⟦Share on Example Share on Sample Share via Specimen⟧", "⟦Share | Tweet | Pin | Email⟧"],
        keeps=["Share, post and print what you like.", "Share with care what was shared with you."],
    ),
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
            "⟦Share\nExample\nSample⟧\n\nRye Cookies\n\nIngredients\n\nplums, butter, rye flour",
        ],
        keeps=[
            "Stay connected\n\nThe harbour opened in 1902, and each of the founders held one share of it.",
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
    Phrases(
        id="sharing/word",
        reason="It is the label of a bar of share buttons, beside other cruft.",
        phrases=SHARE_WORD,
        where=("head", "tail"),
        longest=20,
        weak=True,
        removes=["The first harbour opened in 1902.\n\n⟦Share⟧", "⟦Teilen⟧"],
        keeps=[
            "How to save bread\n\nShare\n\nWhat you cannot eat.",
            "Share and share alike, they said.",
            "Teilen ist schwer.",
            "Market share",
        ],
    ),
    Phrases(
        id="sharing/weak",
        reason="It is a button, beside other cruft.",
        phrases=WEAK_SHARE,
        weak=True,
        removes=["⟦Copy link\nTweet⟧\n\nThe harbour opened in 1902.", "⟦Save\nTweet⟧"],
        keeps=[
            "The verbs of the trade\nSend\nThe nouns of the trade",
            "The harbour opened in 1902.\n\nFollow\n\nThe pilots follow an old custom here.",
        ],
    ),
]
