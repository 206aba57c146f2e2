"""Media: the controls of video and audio players, galleries and enlarged pictures, printed as text.

Not cruft: a caption, a credit, a sentence about a player, a heading that says “Video” before a section on video.
"""

from cleaner.rule import Inline, Line, Phrases

# What a player's buttons, menus and messages say.
PLAYER = {
    "en": """
        # seconds of # minutes, # seconds
        # seconds of # minutes, # seconds volume #%
        # seconds of # seconds
        # seconds of # seconds volume #%
        advertisement starts in #
        audio description off
        audio description on
        audio player is loading
        audio settings
        audio tracks
        beginning of dialog window. escape will cancel and close the window
        captions off
        captions on
        captions settings
        captions settings, opens captions settings dialog
        chapters menu
        click to listen
        click to play
        click to play video
        click to unmute
        click to watch
        click to watch video
        close modal dialog
        close player
        close video
        close video player
        closed captions off
        current time #:#
        default selected
        descriptions off
        descriptions off, selected
        download audio
        download video
        end of dialog window
        enter full screen
        enter fullscreen
        escape will cancel and close the window
        exit full screen
        exit fullscreen
        exit picture-in-picture
        get embed code
        hide captions
        hide transcript
        hide video
        interface full audio subtitles
        keyboard shortcuts for audio player
        keyboard shortcuts for video player
        live stream currently live
        loaded: #%
        loading audio
        loading player
        loading podcast
        loading the player
        loading video
        loading video player
        media error: format(s) not supported or source(s) not found
        mini player
        more videos playing in # seconds
        mute unmute
        muted
        next up in #
        no compatible source was found for this media
        no compatible source was found for this video
        no media source currently available
        now playing video
        open in a new window
        pause audio
        pause slideshow
        pause video
        picture in picture
        picture-in-picture
        play # of #
        play again
        play audio
        play button
        play episode
        play in new window
        play in popup
        play mute
        play next
        play pause
        play slideshow
        play the video
        play trailer
        play video
        play video content
        play video play video
        play/pause
        playback rate
        playing in picture-in-picture
        please wait while the video loads
        press enter or space to play video
        previous video
        progress bar
        progress: #%
        quality levels
        remaining time #:#
        remaining time -#:#
        replay video
        restore all settings to the default values
        seek to live, currently behind live
        seek to live, currently playing live
        show captions
        show transcript
        show video
        skip # seconds
        skip back # seconds
        skip backward # seconds
        skip forward # seconds
        skip this video
        skip video
        slow normal fast
        sorry, this audio is not available
        sorry, this video is no longer available
        sorry, this video is not available
        sorry, this video is not available in your region
        sorry, this video is unavailable
        sorry, your browser cannot play this video
        sorry, your browser does not support embedded videos
        sorry, your browser doesn't support embedded videos
        stop video
        stream type live
        subtitles off
        subtitles off, selected
        subtitles settings
        subtitles settings, opens subtitles settings dialog
        subtitles/captions menu
        switch camera
        tap to play
        tap to unmute
        text color
        the media could not be loaded
        the media could not be loaded, either because the server or network failed or because *
        the media playback was aborted due to a corruption problem or because *
        the video could not be loaded
        the video is currently unavailable
        the video is not available
        this content is currently unavailable in your region
        this is a modal window
        this is a modal window. beginning of dialog window. escape will cancel and close the window
        this is a modal window. this modal can be closed by pressing the escape key or activating the close button
        this modal can be closed by pressing the escape key or activating the close button
        this video can not be played
        this video can't be played
        this video cannot be played
        this video cannot be played in your browser
        this video file cannot be played
        this video has been removed
        this video is currently unavailable
        this video is no longer available
        this video is not available
        this video is private
        this video is unavailable
        this video will start in #
        to play this video you need to enable javascript in your browser
        to view this video please enable javascript, and consider upgrading to a web browser that supports html# video
        toggle captions
        toggle fullscreen
        toggle mute
        toggle playback
        toggle transcript
        unable to play media
        unmute
        up next in #
        use left/right arrow keys to advance one second, up/down arrows to advance ten seconds
        use up/down arrow keys to increase or decrease volume
        video ad feedback
        video duration
        video duration # minutes # seconds
        video duration #:#
        video length
        video length #:#
        video loading
        video not available
        video playback failed
        video player is loading
        video player placeholder
        video settings
        video starts in # seconds
        video unavailable
        video will begin in # seconds
        video will play in #
        video will start in #
        volume #%
        watch again
        watch full video
        watch in full screen
        watch the video
        watch this video
        watch video here
        you are watching
        you can't watch this video
        your browser can't play this video
        your browser cannot play this video
        your browser does not currently recognize any of the video formats available
        your browser does not support audio
        your browser does not support html video
        your browser does not support html# audio
        your browser does not support html# video
        your browser does not support iframes
        your browser does not support the audio element
        your browser does not support the audio tag
        your browser does not support the video element
        your browser does not support the video tag
        your browser does not support this audio
        your browser does not support this video
        your browser does not support this video format
        your browser does not support video
        your browser doesn't support html# audio
        your browser doesn't support html# video
        your browser doesn't support the audio element
        your browser doesn't support the video tag
        your browser doesn't support this video
        your browser is not supported by this video player
    """,
    "de": """
        # sek. vor
        # sek. zurück
        # sekunden vor
        # sekunden zurück
        abspielen pause
        abspielgeschwindigkeit
        aktueller zeitpunkt
        audio abspielen
        audio herunterladen
        audio wird geladen
        audio-player
        audioplayer
        bild im bild
        bild-im-bild
        bild-in-bild
        das video ist leider nicht mehr verfügbar
        das video ist nicht mehr verfügbar
        das video ist nicht verfügbar
        das video kann nicht abgespielt werden
        das video konnte nicht abgespielt werden
        das video konnte nicht geladen werden
        das video startet in # sekunden
        das video startet in wenigen sekunden
        dein browser unterstützt das audio-element nicht
        dein browser unterstützt das video-element nicht
        dein browser unterstützt kein html# video
        der player wird geladen
        dieser browser unterstützt das video-element nicht
        dieses video ist leider nicht mehr verfügbar
        dieses video ist nicht mehr verfügbar
        dieses video ist nicht verfügbar
        dieses video kann nicht abgespielt werden
        ihr browser unterstützt das audio-element nicht
        ihr browser unterstützt das video-element nicht
        ihr browser unterstützt das video-tag nicht
        ihr browser unterstützt dieses video nicht
        ihr browser unterstützt kein html# video
        ihr browser unterstützt leider keine html# audio
        mediathek-player
        nächstes video
        nächstes video in #
        player lädt
        player wird geladen
        stumm schalten
        stummschalten
        stummschaltung aufheben
        ton an
        ton aus
        ton ausschalten
        ton einschalten
        ungekürztes video ansehen
        untertitel an
        untertitel aus
        untertitel ausschalten
        untertitel einschalten
        untertiteleinstellungen
        video abspielen
        video anhalten
        video anschauen
        video ansehen
        video einbetten
        video herunterladen
        video konnte nicht geladen werden
        video laden
        video lädt
        video nicht verfügbar
        video schließen
        video starten
        video stoppen
        video wird geladen
        video überspringen
        video-player
        video-player wird geladen
        videoplayer
        vollbild beenden
        vollbildmodus
        wiedergabe starten
        wiedergabe stoppen
        wiedergabegeschwindigkeit
        wird jetzt abgespielt
        zum abspielen klicken
    """,
    "fr": """
        activer le plein écran
        activer le son
        afficher la transcription
        appuyez pour activer le son
        arrêter la vidéo
        cette vidéo n'est pas disponible
        cette vidéo n'est plus disponible
        chargement de la vidéo
        chargement du lecteur
        cliquez pour lire la vidéo
        couper le son
        désactiver le son
        désactiver les sous-titres
        fermer la vidéo
        image dans l'image
        la vidéo n'est pas disponible
        la vidéo n'est plus disponible
        lancer la lecture
        lancer la vidéo
        lecteur audio
        lecteur vidéo
        lecteur vidéo en cours de chargement
        lecture de la vidéo
        lire la vidéo
        mettre en pause
        mettre la vidéo en pause
        mode plein écran
        passer en plein écran
        passer la vidéo
        quitter le plein écran
        regarder la vidéo
        remettre le son
        rétablir le son
        sous-titres désactivés
        video indisponible
        vidéo en cours de chargement
        vidéo non disponible
        vidéo précédente
        vidéo suivante
        vitesse de lecture
        voir en plein écran
        voir la vidéo
        votre navigateur ne prend pas en charge cette vidéo
        votre navigateur ne prend pas en charge l'élément audio
        votre navigateur ne prend pas en charge la balise vidéo
        votre navigateur ne prend pas en charge la vidéo html#
        votre navigateur ne supporte pas l'élément audio
        votre navigateur ne supporte pas la balise vidéo
        votre navigateur ne supporte pas les vidéos
        écouter l'audio
    """,
    "es": """
        activar el sonido
        activar sonido
        cargando audio
        cargando el vídeo
        cargando reproductor
        cargando video
        cerrar vídeo
        desactivar sonido
        descargar audio
        descargar vídeo
        el reproductor se está cargando
        el vídeo no está disponible
        el vídeo no se ha podido cargar
        este vídeo no está disponible
        este vídeo ya no está disponible
        haga clic para reproducir
        haz clic para reproducir
        imagen en imagen
        imagen sobre imagen
        lo sentimos, este vídeo no está disponible
        modo de pantalla completa
        pausar vídeo
        quitar silencio
        reproducir audio
        reproducir vídeo
        reproductor de audio
        reproductor de vídeo
        salir de pantalla completa
        saltar vídeo
        siguiente vídeo
        sin subtítulos
        su navegador no soporta el elemento de vídeo
        su navegador no soporta la etiqueta de vídeo
        su navegador no soporta video
        subtítulos desactivados
        tu navegador no admite el elemento de vídeo
        tu navegador no soporta el elemento de audio
        tu navegador no soporta el elemento de vídeo
        tu navegador no soporta la reproducción de vídeo
        velocidad de reproducción
        ver en pantalla completa
        ver vídeo
        ver vídeo completo
        vídeo no disponible
        vídeo siguiente
    """,
}

# What stands around a gallery or a picture that opens.
GALLERY = {
    "en": """
        # / # photos
        # more images
        # more photos
        # of # images
        # of # photos
        # of # slides
        all photos
        back to gallery
        back to image
        browse gallery
        browse the gallery
        click any image to enlarge
        click for larger image
        click for larger version
        click for larger view
        click here for larger image
        click here for photo gallery
        click here to enlarge
        click here to open gallery
        click here to see a larger version
        click here to view image
        click here to view larger image
        click image for larger version
        click image for larger view
        click image to enlarge
        click image to expand
        click image to see larger
        click image to view larger
        click image to view larger version
        click image to zoom
        click images to enlarge
        click on any image to enlarge
        click on image for larger version
        click on image to enlarge
        click on image to view larger
        click on image to zoom
        click on images to enlarge
        click on photo to enlarge
        click on photos to enlarge
        click on picture to enlarge
        click on pictures to enlarge
        click on the image to enlarge
        click on the image to enlarge it
        click on the image to view a larger version
        click on the images to enlarge
        click on the map to enlarge
        click on the photo to enlarge
        click on the picture to enlarge
        click photo to enlarge
        click photos to enlarge
        click picture to enlarge
        click the arrows to see more
        click the image for a larger version
        click the image to enlarge
        click the photo to enlarge
        click the picture to enlarge
        click through the gallery
        click through to see more photos
        click thumbnail to enlarge
        click thumbnails to enlarge
        click to enlarge
        click to enlarge image
        click to enlarge photo
        click to enlarge picture
        click to enlarge the image
        click to expand
        click to expand image
        click to open image viewer
        click to see full image
        click to see full size
        click to view full size
        click to view full-size
        click to view gallery
        click to view image
        click to view larger
        click to view larger image
        click to view slideshow
        click to zoom
        click to zoom in
        close gallery
        close image
        close slideshow
        double click to zoom
        enlarge chart
        enlarge graphic
        enlarge icon
        enlarge image
        enlarge map
        enlarge photo
        enlarge picture
        enlarge this image
        enlarge toggle caption
        expand chart
        expand gallery
        expand image
        expand photo
        full gallery
        full size image
        full-size image
        fullscreen gallery
        gallery # images
        gallery # photos
        gallery: # images
        gallery: # photos
        hide caption
        hide thumbnails
        hover to zoom
        image # of #
        image # out of #
        image #/#
        image credit and caption
        image gallery (# images)
        image gallery (# photos)
        image gallery, # images
        image is loading
        image loading
        image missing
        image not available
        image not found
        image placeholder
        image unavailable
        larger image
        larger version
        launch gallery
        launch slideshow
        load image
        load more images
        load more photos
        loading gallery
        loading image
        loading images
        loading photo
        loading slideshow
        move mouse over image to zoom
        next image
        next photo
        next picture
        next slide
        no image available
        no photo available
        open full size image
        open gallery
        open image
        open image gallery
        open image in lightbox
        open image in new tab
        open image modal
        open in gallery
        open larger image
        open lightbox
        open photo gallery
        open slideshow
        open the gallery
        photo # of #
        photo # out of #
        photo #/#
        photo gallery (# images)
        photo gallery (# photos)
        photo is loading
        photos # of #
        picture # of #
        picture #/#
        pictures # of #
        pinch to zoom
        previous and next slide
        previous carousel slide next carousel slide
        previous image
        previous image next image
        previous next slide
        previous photo
        previous photo next photo
        previous picture
        previous slide
        previous slide next slide
        replay gallery
        return to gallery
        roll over image to zoom
        roll over image to zoom in
        scroll for more images
        scroll for more photos
        see all # images
        see all # photos
        see all images
        see all photos
        see all pictures
        see full gallery
        see full image
        see full size image
        see gallery
        see more images
        see more photos
        see photos
        see the full gallery
        show all # photos
        show all images
        show all photos
        show caption
        show fullscreen
        show gallery
        show image
        show slideshow
        show thumbnails
        skip gallery
        skip image
        skip slideshow
        slide # of #
        slide # to # of #
        slide #/#
        slideshow # of #
        start gallery
        start slideshow
        swipe for more
        swipe for more images
        swipe for more photos
        swipe for next photo
        swipe left
        swipe left for more
        swipe left for more photos
        swipe left or right
        swipe through
        swipe through for more
        swipe through the gallery
        swipe to see more
        swipe to view more
        tap image to enlarge
        tap image to zoom
        tap on image to enlarge
        tap to enlarge
        tap to expand
        tap to zoom
        this gallery contains # photo
        this gallery contains # photos
        this slideshow requires javascript
        toggle caption
        toggle gallery
        use arrows to navigate
        use the arrow keys to navigate
        view # images
        view # more images
        view # more photos
        view # photos
        view all # images
        view all # photos
        view all images
        view all photos
        view all pictures
        view full gallery
        view full image
        view full screen
        view full size
        view full size image
        view full sized image
        view full slideshow
        view full-size image
        view fullscreen
        view fullsize
        view gallery
        view gallery # images
        view gallery # photos
        view image
        view image gallery
        view image in full screen
        view image in fullscreen
        view images
        view in gallery
        view larger image
        view larger map
        view larger version
        view more images
        view more photos
        view original image
        view photo gallery
        view pictures
        view slideshow
        view the full gallery
        view the gallery
        view the photo gallery
        view the slideshow
        zoom image
        zoom in image
        zoom in on image
        zoom in zoom out
    """,
    "de": """
        # bilder
        # bilder anzeigen
        # fotos
        # fotos ansehen
        # von # bildern
        alle bilder
        alle bilder anzeigen
        alle fotos anzeigen
        anklicken zum vergrößern
        auf bild klicken zum vergrößern
        bild # / #
        bild # von #
        bild #/#
        bild anklicken zum vergrößern
        bild anzeigen
        bild in großansicht
        bild in voller größe
        bild in voller größe anzeigen
        bild laden
        bild lädt
        bild schließen
        bild vergrößern
        bild verkleinern
        bild wird geladen
        bild zum vergrößern anklicken
        bild öffnen
        bilder anzeigen
        bilder vergrößern
        bildergalerie anzeigen
        bildergalerie starten
        bildergalerie öffnen
        bilderstrecke starten
        bilderstrecke öffnen
        bildschirmfüllend anzeigen
        bildunterschrift anzeigen
        bildunterschrift ausblenden
        bildunterschrift einblenden
        diashow beenden
        diashow starten
        durch klicken vergrößern
        foto # / #
        foto # von #
        foto #/#
        foto vergrößern
        fotogalerie öffnen
        fotos ansehen
        fotostrecke starten
        fotostrecke: # bilder
        für großansicht bild anklicken
        für größere ansicht anklicken
        galerie ansehen
        galerie anzeigen
        galerie schließen
        galerie starten
        galerie öffnen
        grafik vergrößern
        großes bild
        großes bild anzeigen
        in galerie öffnen
        in vollbild öffnen
        karte vergrößern
        klick zum vergrößern
        klicken sie auf das bild zum vergrößern
        klicken sie auf das bild, um es zu vergrößern
        klicken sie auf die bilder, um sie zu vergrößern
        klicken sie hier, um das bild zu vergrößern
        klicken sie zum vergrößern
        klicken um zu vergrößern
        klicken zum vergrößern
        mit klick vergrößern
        nächstes bild
        vorheriges bild
        vorheriges bild nächstes bild
        voriges bild
        wischen für mehr bilder
        zu den bildern
        zum vergrößern anklicken
        zum vergrößern auf das bild klicken
        zum vergrößern bild anklicken
        zum vergrößern bitte anklicken
        zum vergrößern bitte auf das bild klicken
        zum vergrößern bitte klicken
        zum vergrößern das bild anklicken
        zum vergrößern hier klicken
        zum vergrößern klicken
        zum vergrößern tippen
        zum zoomen klicken
        zur bildergalerie
        zur fotogalerie
        zur fotostrecke
        zur galerie
    """,
    "fr": """
        # / # photos
        afficher l'image en taille réelle
        afficher la galerie
        afficher la légende
        afficher toutes les photos
        agrandir l'image
        agrandir la carte
        agrandir la photo
        agrandir le plan
        chargement de l'image
        cliquer pour agrandir
        cliquer sur l'image pour agrandir
        cliquer sur l'image pour l'agrandir
        cliquer sur la photo pour agrandir
        cliquer sur les images pour agrandir
        cliquer sur les photos pour les agrandir
        cliquez ici pour agrandir
        cliquez pour agrandir
        cliquez pour agrandir l'image
        cliquez sur l'image pour agrandir
        cliquez sur l'image pour l'agrandir
        cliquez sur l'image pour zoomer
        cliquez sur la carte pour l'agrandir
        cliquez sur la photo pour agrandir
        cliquez sur la photo pour l'agrandir
        cliquez sur les images pour les agrandir
        cliquez sur les photos pour les agrandir
        diapositive précédente
        diapositive suivante
        démarrer le diaporama
        fermer la galerie
        image # sur #
        image #/#
        image agrandie
        image précédente
        image suivante
        lancer le diaporama
        masquer la légende
        ouvrir l'image
        ouvrir la galerie
        parcourir la galerie
        passer la galerie
        photo # sur #
        photo #/#
        photo précédente
        photo suivante
        toutes les photos
        voir # photos
        voir l'album photo
        voir l'image en grand
        voir la galerie
        voir la galerie photo
        voir la galerie photos
        voir la photo en grand
        voir le diaporama
        voir les # photos
        voir les photos
        voir plus de photos
        voir toutes les images
        voir toutes les photos
        zoomer sur l'image
    """,
    "es": """
        # de # fotos
        abrir galería
        abrir imagen
        ampliar foto
        ampliar fotografía
        ampliar fotos
        ampliar galería
        ampliar imagen
        ampliar la imagen
        ampliar mapa
        anterior imagen
        cargando imagen
        cerrar galería
        clic para ampliar
        click para ampliar
        diapositiva anterior
        diapositiva siguiente
        foto # de #
        foto #/#
        foto anterior
        foto siguiente
        galería fotográfica
        haga clic en la imagen para ampliar
        haga clic para ampliar
        haga click para ampliar
        haz clic en la imagen para ampliar
        haz clic en la imagen para ampliarla
        haz clic para ampliar
        haz click para ampliar
        imagen # de #
        imagen #/#
        imagen ampliada
        imagen anterior
        imagen no disponible
        imagen siguiente
        iniciar galería
        mostrar galería
        ocultar leyenda
        pincha en la imagen para ampliar
        pincha para ampliar
        pincha sobre la imagen para ampliar
        pulsa para ampliar
        pulse para ampliar
        siguiente foto
        siguiente imagen
        toca para ampliar
        ver # fotos
        ver fotogalería
        ver fotos
        ver galería
        ver galería completa
        ver galería de fotos
        ver imagen
        ver imagen en tamaño completo
        ver imágenes
        ver más fotos
        ver más imágenes
        ver todas las fotos
    """,
}

# What an article's spoken version is announced by.
LISTEN = {
    "en": """
        # min listen
        # minute listen
        ai-generated audio
        audio by *
        audio version
        audio: listen to this article
        hear this article
        hear this article read aloud
        hear this story
        listen # min
        listen # mins
        listen # minutes
        listen instead
        listen to article
        listen to audio
        listen to audio version
        listen to our podcast
        listen to story
        listen to the article
        listen to the audio
        listen to the audio version
        listen to the audio version of this article
        listen to the full episode
        listen to the full version
        listen to the podcast
        listen to the story
        listen to this article
        listen to this article # min
        listen to this article # mins
        listen to this article # minutes
        listen to this article in summarized format
        listen to this article now
        listen to this blog post
        listen to this episode
        listen to this page
        listen to this post
        listen to this post as a podcast
        listen to this story
        listen to this story # min
        listen to this story. enjoy more audio and podcasts on *
        listen to this text
        listen with *
        play article
        play this article
        prefer to listen
        press play to listen
        press play to listen to this article
        read aloud
        read to me
        subscribe to listen to this article
        the audio version of this article is generated by *
        this article is read by an automated voice
        this article was read by an automated voice
        this audio is ai-generated
        this audio is auto-generated
        this audio is auto-generated. please let us know if you have feedback
        this audio is generated by ai
        this audio was generated by ai
        this story is available as audio
        transcript available
        want to listen to this article instead
        you can listen to this article
        your browser does not support the audio player
    """,
    "de": """
        artikel anhören
        artikel hören
        artikel vorlesen
        artikel vorlesen lassen
        audio anhören
        audio: artikel vorlesen
        audioversion
        beitrag anhören
        beitrag hören
        beitrag vorlesen
        beitrag vorlesen lassen
        den artikel anhören
        den artikel hören
        den artikel vorlesen lassen
        den beitrag anhören
        diesen artikel anhören
        diesen artikel hören
        diesen artikel vorlesen lassen
        diesen beitrag anhören
        diesen text anhören
        hören sie diesen artikel
        ihr browser kann diesen artikel nicht vorlesen
        jetzt anhören
        jetzt artikel anhören
        jetzt reinhören
        jetzt vorlesen lassen
        lassen sie sich den artikel vorlesen
        podcast anhören
        podcast hören
        seite vorlesen
        text vorlesen
        text vorlesen lassen
        vorlesefunktion
        vorlesen lassen
        zum anhören
        zum anhören klicken
    """,
    "fr": """
        article audio
        article lu par une voix de synthèse
        cet article peut être écouté
        cliquez pour écouter
        lecture audio
        lire l'article à voix haute
        version audio
        écouter ce contenu
        écouter cet article
        écouter l'article
        écouter l'épisode
        écouter la version audio
        écouter le podcast
        écouter maintenant
        écoutez cet article
        écoutez l'article
        écoutez le podcast
    """,
    "es": """
        audio del artículo
        audio generado con ia
        audio generado por ia
        escucha el artículo
        escucha el pódcast
        escucha esta nota
        escucha esta noticia
        escucha este artículo
        escucha la nota
        escucha la noticia
        escuchar artículo
        escuchar audio
        escuchar el artículo
        escuchar esta noticia
        escuchar este artículo
        escuchar la noticia
        escuchar nota
        escuchar noticia
        escuche este artículo
        versión en audio
    """,
}

# Words that a player or gallery prints alone, and that a text could use as a heading too.
WEAK = {
    "en": """
        # videos
        #:#
        #:# #:#
        #:# / #:#
        #x
        audio
        audio and video
        audio player
        captions
        duration
        duration #:#
        embed
        enlarge
        full screen
        fullscreen
        galleries
        gallery
        image gallery
        images
        listen
        listen here
        listen now
        live stream
        media player
        more photos
        more videos
        mute
        next video
        now playing
        pause
        photo gallery
        photogallery
        photos
        pictures
        play
        playback speed
        playlist
        replay
        slideshow
        subtitles
        swipe
        up next
        video
        video player
        video transcript
        videos
        view larger
        view photos
        volume
        watch
        watch later
        watch next
        watch now
        watch video
        zoom
        zoom in
        zoom out
    """,
    "de": """
        abspielen
        anhören
        audio
        bild
        bilder
        bildergalerie
        bilderstrecke
        diashow
        fotogalerie
        fotos
        fotostrecke
        galerie
        großansicht
        hören
        jetzt hören
        lautstärke
        mehr bilder
        mehr fotos
        mehr videos
        stumm
        transkript
        untertitel
        vergrößern
        video
        videos
        vollbild
        vorlesen
        weitere bilder
        wiedergabe
    """,
    "fr": """
        agrandir
        audio
        diaporama
        galerie
        galerie d'images
        galerie photo
        galerie photos
        lecture
        pause
        photos
        plein écran
        plus de photos
        sous-titres
        transcription
        vidéo
        vidéos
        zoomer
        écouter
    """,
    "es": """
        ampliar
        audio
        escuchar
        fotogalería
        fotos
        galería
        galería de fotos
        galería de imágenes
        imágenes
        más fotos
        más imágenes
        pantalla completa
        pausa
        reproducir
        silenciar
        subtítulos
        transcripción
        vídeo
        vídeos
    """,
}

_LISTENING = (
    r"(?:listen(?: to (?:this|the) (?:article|story|post|podcast|episode))?|anhören|(?:diesen )?artikel anhören"
)
_LISTENING += r"|(?:écouter|escuchar|ouvir|ascolta|luister|lyssna|lyt|lytt)(?: [^\W\d]+){0,3})"
_SHOWN_EN = r"(?: (?:here|on))?(?: (?:the |any |each |this )?(?:image|photo|picture|map|chart)s?)? (?:to|for) "
_SHOWN_EN += (
    r"(?:enlarge|zoom(?: in)?|expand|view(?: it)? larger|see(?: it)? larger|(?:a )?larger (?:image|version|view))"
)
_KLICKEN = r"zum vergrößern (?:bitte )?(?:(?:auf )?(?:(?:das|die) )?(?:bild|foto|karte|grafik|bilder) )?(?:an)?klicken"

RULES = [
    Phrases(
        id="media/player",
        reason="a button, menu or message of a video or audio player",
        removes=[
            "The ferry came in at noon.\n\n⟦Video Player is loading.\nPlay Video\nUnmute\nCurrent Time 0:00\n"
            "Remaining Time -2:14⟧\n\nIt left again at one, half empty.",
            "⟦Your browser does not support the video tag.⟧\n\nThe new weir holds the water back for six hours.",
            "⟦Zum Abspielen klicken⟧\n\nDer Fluss steht so niedrig wie seit vierzig Jahren nicht mehr.",
            "⟦Ver vídeo⟧\n\nEl puerto cerró ayer por la tarde a causa del viento.",
            "⟦Cette vidéo n'est plus disponible.⟧\n\nLe moulin tourne encore deux fois par an.",
        ],
        keeps=[
            "Your browser does not support the video tag if it was made before 2010, and few people still use one.",
            "She showed the court a video player that had lain in the river for nine years.",
            "Captions off a recording are no proof of what was said, the judge ruled.",
        ],
        phrases=PLAYER,
    ),
    Phrases(
        id="media/gallery",
        reason="a control of a gallery or of a picture that opens larger",
        removes=[
            "⟦Click to enlarge⟧\n\nThe map shows the old shore line in blue.",
            "The bakers start at two.\n⟦Image 3 of 12⟧\n⟦Previous slide\nNext slide⟧\nAt six the shop opens.",
            "⟦Zum Vergrößern auf das Bild klicken⟧\n\nDie Kapelle steht auf einem Felsen über dem See.",
            "⟦Haz clic para ampliar⟧\n\nEl mapa muestra la costa antigua.",
            "⟦Cliquez sur la photo pour l’agrandir⟧\n\nLa carte montre l'ancien rivage.",
        ],
        keeps=[
            "Click to enlarge is a poor label, because it says nothing of what the picture shows.",
            "The town will enlarge its photo gallery next year.",
            "Image 3 of 12 in the series shows the bridge before it fell.",
        ],
        phrases=GALLERY,
    ),
    Phrases(
        id="media/listen",
        reason="an offer to hear the article read, or its podcast",
        removes=[
            "⟦Listen to this article⟧\n\nThe glacier lost four metres in a single summer.",
            "⟦Artikel anhören⟧\n\nDer Gletscher verlor in einem Sommer vier Meter.",
            "⟦Écouter cet article⟧\n\nLe glacier a perdu quatre mètres en un été.",
            "⟦Escuchar esta noticia⟧\n\nEl glaciar perdió cuatro metros en un verano.",
        ],
        keeps=[
            "Listen to this article of the treaty, he said, and read it aloud to the whole room.",
            "We listen to the story as it was told to us, and write it down only afterwards.",
        ],
        phrases=LISTEN,
    ),
    Line(
        id="media/clock",
        reason="the clock of a player that stands at its start",
        words="#",
        longest=24,
        pattern=r"(?:0?0:)?0?0:00(?:\s*[/|·]?\s*-?\d\d?:\d\d(?::\d\d)?)?",
        removes=[
            "⟦00:00 / 03:45⟧\n\nThe orchestra has rehearsed since May.",
            "The orchestra has rehearsed since May.\n⟦0:00⟧\nThe first concert is in October, in the old mill.",
        ],
        keeps=[
            "The first train leaves at 00:00 / 03:45 on working days.",
            "Half-time: 0:0, and nobody was surprised.",
            "12:30 / 14:00",
        ],
    ),
    Line(
        id="media/listen-clock",
        reason="a button that plays the article, with its length",
        words="listen anhoren ecouter escuchar ouvir ascolta luister lyssna lyt lytt",
        longest=60,
        pattern=_LISTENING
        + r"\s*[·•|:(–-]?\s*(?:\d+:\d\d(?:\s+\d+:\d\d)?|\d+\s?(?:min|mins|minutes|minuten|minutos)\.?)\)?",
        removes=[
            "⟦Listen · 4:12 4:12⟧\n\nA heron stood in the flooded road all morning.",
            "⟦Artikel anhören (6 Minuten)⟧\n\nEin Reiher stand den ganzen Morgen auf der überfluteten Straße.",
        ],
        keeps=[
            "Listen: 4 minutes of silence are longer than they sound.",
            "Listen to this article of faith 3:16 and you hear an older poem beneath it.",
        ],
    ),
    Phrases(
        id="media/weak",
        reason="the label of a player or gallery",
        weak=True,
        removes=[
            "⟦Video⟧\n\nThe last tram ran on Sunday evening.",
            "The last tram ran on Sunday evening.\n\n⟦Play\nMute\nFullscreen⟧\n\nA thousand people saw it off.",
            "Die letzte Bahn fuhr am Sonntagabend.\n\n⟦Bild vergrößern\nFotos⟧\n\nTausend Menschen sahen ihr nach.",
        ],
        keeps=[
            "The last tram ran on Sunday evening.\n\nVideo\n\nThree cameras filmed it, from the roofs.",
            "Cups and plates were sold first.\n\nPictures\n\nThe pictures went last, and for very little.",
        ],
        phrases=WEAK,
    ),
    Inline(
        id="media/click-to-enlarge",
        reason="a hint, glued to a caption, that the picture opens larger",
        at="end",
        words="enlarge zoom larger expand",
        longest=80,
        pattern=rf"(?-i:Click|Tap|CLICK|TAP){_SHOWN_EN}[.!]*|[(\[](?:click|tap){_SHOWN_EN}[.!]*[)\]]\.?",
        removes=[
            "The mouth of the river in 1890.⟦ Click to enlarge.⟧",
            "The old quay, seen from the church tower⟦ (click image for larger version)⟧",
        ],
        keeps=[
            "Nobody knew where to click to enlarge the map of the marsh.",
            "On a small screen nothing tells you to click to enlarge.",
            "The readers were told that they must click on the map to zoom in.",
        ],
    ),
    Inline(
        id="media/click-to-enlarge-de",
        reason="a hint, glued to a caption, that the picture opens larger",
        at="end",
        words="vergroßern vergrossern",
        longest=80,
        pattern=rf"(?<=[.!?)»“\"] ){_KLICKEN}[.!]*|[(\[]{_KLICKEN}[.!]*[)\]]\.?",
        removes=[
            "Die Mündung im Jahr 1890.⟦ Zum Vergrößern auf das Bild klicken.⟧",
            "Der alte Kai vom Turm aus⟦ (zum Vergrößern anklicken)⟧",
        ],
        keeps=[
            "Niemand wusste, wohin man muss, um die Karte zum Vergrößern anklicken zu können.",
            "Die Leser sollten die Karte zum Vergrößern anklicken.",
        ],
    ),
]
