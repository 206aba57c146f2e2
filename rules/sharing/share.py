"""Buttons that pass the page on, in words, on lines of their own.

Not cruft: an article about sharing. No service is named here: "share on *" knows them all.
"""

from cleaner.rule import Line, Phrases

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
        share this poem
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
        text copied to clipboard
    """,
    "de": """
        gedicht teilen
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
        compartir la receta
        compartir poema
        compartir receta
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
        el texto se ha copiado correctamente en el portapapeles
        el enlace se ha copiado correctamente en el portapapeles
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
        compartilhar receita
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
        partilhar receita
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
        condividi ricetta
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
        deel recept
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
        recept delen
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
        dela recept
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
        del opskrift
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
        podziel się przepisem
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
        udostępnij przepis
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
        sdílet recept
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
        recept megosztása
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
        distribuie rețeta
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
        μοιράσου τη συνταγή
        μοιράσου το άρθρο
        μοιραστείτε αυτό το άρθρο
        μοιραστείτε τη συνταγή
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
        tarifi paylaş
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
        поделиться рецептом
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
        поділитися рецептом
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
        شارك الوصفة
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
        שתף מתכון
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
        bagikan resep
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
        chia sẻ công thức
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
        分享食谱
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
        レシピをシェア
        レシピをシェアする
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
        레시피 공유
        레시피 공유하기
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
    Line(
        id="sharing/share-on",
        reason="It is a button that passes the page on, with the name of a service.",
        pattern=(
            r"(?:[-•*·–]\s*+)?"
            r"(?:(?:share (?:on|via|to)|partage[rz] (?:sur|via)"
            r"|compartir (?:en|vía|por)|comparte en|compartilh(?:ar|e) (?:em|no|via)"
            r"|partilh(?:ar|e) (?:em|no|na|via)|condividi (?:su|via|tramite)|dele?n? (?:op|via)|dela (?:på|via)"
            r"|del (?:på|via)|jaa|udostępnij (?:na|przez|w)|sdíle(?:t|jte|j) (?:na|přes)|distribuie (?:pe|prin)"
            r"|partajează (?:pe|prin)|κοινοποίηση (?:στο|σε|μέσω|με)|поделиться (?:в|на)|поширити (?:в|у|на)"
            r"|поділитис[яь] (?:в|у|на)|bagikan (?:di|ke|via)|chia sẻ (?:lên|trên|qua))"
            r"\s++(?-i:\p{Lu})[\p{L}\p{N}.+-]*+(?:\s(?-i:\p{Lu})[\p{L}\p{N}.+-]*+)?"
            r"|(?:jetzt )?auf (?-i:\p{Lu})[\p{L}\p{N}.+-]*+ teilen)"
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
            "⟦- Share on Example\n- Share on Sample⟧",
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
        reason="These are several share buttons on one line.",
        pattern=(
            r"(?:(?:share|post|tweet|pin|send|save|like|e-?mail|print|copy link)\b"
            r"(?: (?:on|via|to|with|by) [^\s|·•/]++)?[\s|·•/]*+){2,}+"
        ),
        words="share tweet pin email copy",
        longest=160,
        removes=["⟦Share on Example Share on Sample Share via Specimen⟧", "⟦Share | Tweet | Pin | Email⟧"],
        keeps=["Share, post and print what you like.", "Share with care what was shared with you."],
    ),
]
