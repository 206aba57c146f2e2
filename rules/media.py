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
        Ad # of #
        Ad duration
        Loop the current video
        Volume Slider
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
        hide player controls
        hide resume playing
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
        next episode in # seconds
        next story in # seconds
        next up in #
        next video in # sec
        next video in # seconds
        no compatible source was found for this media
        no compatible source was found for this video
        no media source currently available
        now playing video
        open in a new window
        pause audio
        pause slideshow
        pause video
        play # of #
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
        stream type live
        subtitles off
        subtitles off, selected
        subtitles settings
        subtitles settings, opens subtitles settings dialog
        subtitles/captions menu
        tap to play
        tap to unmute
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
        Bild im Bild beenden
        Dauer der Werbeanzeige
        In Endlosschleife spielen
        Lautstärkeregler
        Verwende die Pfeiltaste nach links/rechts, um eine Sekunde zu spulen, hoch/runter um zehn Sekunden zu spulen
        Verwende die Pfeiltaste nach oben/nach unten um die Lautstärke zu erhöhen oder zu verringern
        Videoplayer wird geladen
        Vollbildmodus beenden
        Werbung # von #
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
        nächste folge in # sekunden
        nächstes video
        nächstes video in #
        nächstes video in # sekunden
        player lädt
        player wird geladen
        stumm schalten
        stummschalten
        stummschaltung aufheben
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
        Annonce # sur #
        Durée de l'annonce
        Lire en boucle la vidéo en cours
        Passer l'annonce
        Quitter le mode PIP (Picture-in-picture)
        Quitter le mode plein écran
        Utilisez les flèches Haut/Bas du clavier pour augmenter ou diminuer le volume
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
        prochaine vidéo dans # secondes
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
        vidéo suivante dans # secondes
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
        Anuncio # de #
        Control deslizante de volumen
        Duración del anuncio
        Reproducir en bucle el vídeo actual
        Salir del modo de pantalla completa
        Salir del modo imagen en imagen
        Use las flechas Arriba/Abajo para subir o bajar el volumen
        Use las flechas Izquierda/Derecha para avanzar un segundo y las flechas Arriba/Abajo para avanzar diez segundos
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
        próximo vídeo en # segundos
        quitar silencio
        reproducir audio
        reproducir vídeo
        reproductor de audio
        reproductor de vídeo
        salir de pantalla completa
        saltar vídeo
        siguiente video en # segundos
        siguiente vídeo
        siguiente vídeo en # segundos
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
    "pt": """
        Deslizador do volume
        Duração do anúncio
        Ecrã completo
        Repetir o vídeo atual
        Sair de picture-in-picture
        Sair do modo tela cheia
        Use as teclas das setas para cima/baixo para aumentar ou diminuir o volume
        Velocidade da reprodução
        aguarde, carregando o player
        assista ao vídeo
        assistir ao vídeo
        ativar o som
        ativar som
        carregando o vídeo
        carregando player
        carregando vídeo
        clique para reproduzir
        desativar som
        este vídeo não está disponível
        fechar vídeo
        habilitar som
        leitor de vídeo
        leitor de áudio
        não foi encontrada fonte de vídeo compatível
        o seu navegador não suporta o elemento de vídeo
        o seu navegador não suporta o elemento de áudio
        o vídeo não está disponível
        ouvir o áudio
        próximo vídeo
        próximo vídeo em # segundos
        reproduzir vídeo
        sair da tela cheia
        sem legendas
        seu navegador não suporta a tag de vídeo
        seu navegador não suporta o elemento de vídeo
        seu navegador não suporta vídeo
        ver vídeo
        vídeo indisponível
        vídeo não disponível
    """,
    "it": """
        Annuncio # di #
        Barra del volume
        Durata dell'annuncio
        Esci da Picture in picture
        Esci da schermo intero
        Riproduci in loop il video corrente
        Utilizzare i tasti Freccia Su/Giù per aumentare o diminuire il volume
        Velocità di riproduzione
        attiva audio
        attiva schermo intero
        caricamento del video in corso
        caricamento video
        chiudi schermo intero
        chiudi video
        clicca per guardare il video
        disattiva audio
        guarda il video
        il tuo browser non supporta il tag video
        il tuo browser non supporta l'elemento audio
        il tuo browser non supporta l'elemento video
        il video non è disponibile
        non ci sono fonti compatibili per questo filmato
        passa a schermo intero
        prossimo video
        prossimo video tra # secondi
        questo video non è disponibile
        questo video non è più disponibile
        riproduci video
        senza sottotitoli
        video non disponibile
    """,
    "nl": """
        Advertentie # van #
        Advertentieduur
        Afspeelsnelheid
        De huidige video lussen
        Gebruik pijl naar links/rechts om per seconde te springen, pijl omhoog/omlaag om per tien seconden te springen
        Gebruik pijl omhoog/omlaag om het volume te verhogen/verlagen
        Scherm-in-scherm afsluiten
        Volledig scherm sluiten
        Volume schuifbalk
        bekijk de video
        bekijk video
        deze video is niet beschikbaar
        deze video is niet meer beschikbaar
        geluid aanzetten
        geluid uitzetten
        jouw browser ondersteunt geen video
        ondertiteling uit
        sluit video
        uw browser ondersteunt geen video
        uw browser ondersteunt het video-element niet
        video afspelen
        video bekijken
        video niet beschikbaar
        video wordt geladen
        volgende video
        volgende video over # seconden
        voor deze media is geen ondersteunde bron gevonden
        weergavesnelheid
    """,
    "sv": """
        Annons # av #
        Annonsens varaktighet
        Använd Upp/Ner piltangent för att öka eller minska volymen
        Använd Vänster/Höger piltangent för att spola en sekund, Upp/Ner piltangent spola tio sekunder
        Avsluta bild-i-bild-läge
        Avsluta helskärmsläge
        Spela upp aktuell video i slinga
        aktivera ljud
        den här videon är inte tillgänglig
        din webbläsare stöder inte video
        din webbläsare stödjer inte videoelementet
        laddar video
        nästa klipp om # sekunder
        nästa video
        nästa video om # sekunder
        se klippet
        se videon
        slå på ljudet
        spela upp video
        spela video
        stäng av ljudet
        stäng video
        uppspelningshastighet
        videon kan inte spelas
        videon är inte tillgänglig
        videospelaren laddas
    """,
    "da": """
        Afslut fuld skærm
        Afslut integreret billede
        Annonce # af #
        Annoncevarighed
        Gentag afspilning af aktuel video
        afspil video
        afspilningshastighed
        denne video er ikke længere tilgængelig
        denne video er ikke tilgængelig
        din browser understøtter ikke video
        din browser understøtter ikke videoelementet
        indlæser video
        luk fuldskærm
        luk video
        næste video
        næste video om # sekunder
        se video
        se videoen
        slå lyden fra
        slå lyden til
        uden undertekster
        videoen er ikke tilgængelig
    """,
    "nb": """
        Annonse # av #
        Annonsevarighet
        Avslutt bilde-i-bilde
        Avslutt fullskjerm
        Gjenta denne videoen
        Hopp over annonsen
        avspillingshastighet
        denne videoen er ikke tilgjengelig
        laster inn video
        lukk fullskjerm
        neste video
        nettleseren din støtter ikke video
        nettleseren din støtter ikke videoelementet
        se video
        se videoen
        skru av lyden
        skru på lyden
        slå av lyden
        slå på lyden
        spill av video
        undertekst av
        videoen er ikke tilgjengelig
        neste video om # sekunder
    """,
    "fi": """
        Mainoksen kesto
        Mainos #/#
        Poistu koko näytön tilasta
        Sulje kuva kuvassa ‑tila
        Toista tätä videota jatkuvasti
        katso video
        koko näyttö pois
        ladataan videota
        lataa videota
        poista mykistys
        selaimesi ei tue videoelementtiä
        selaimesi ei tue videota
        seuraava video
        seuraava video # sekunnin kuluttua
        sulje video
        tekstitys pois
        toista video
        toistonopeus
        tämä video ei ole enää saatavilla
        tämä video ei ole saatavilla
        video ei ole saatavilla
    """,
    "pl": """
        Aby zwiększyć lub zmniejszyć głośność, użyj strzałek w górę/w dół
        Czas trwania reklamy
        Obraz w obrazie
        Odtwarzaj bieżący film w pętli
        Strzałki w lewo/w prawo powodują przewijanie o sekundę, strzałki w górę/w dół o dziesięć sekund
        Suwak głośności
        Wyłącz tryb obrazu w obrazie
        Zamknij pełny ekran
        film jest niedostępny
        kliknij, aby odtworzyć
        materiał wideo jest niedostępny
        napisy wyłączone
        następne wideo za # sekund
        następny film
        następny film za # sekund
        obejrzyj film
        obejrzyj wideo
        odtwarzaj wideo
        odtwórz film
        odtwórz wideo
        pełny ekran
        szybkość odtwarzania
        ten film jest niedostępny
        to wideo jest niedostępne
        twoja przeglądarka nie obsługuje elementu audio
        twoja przeglądarka nie obsługuje elementu video
        twoja przeglądarka nie obsługuje odtwarzania wideo
        wideo niedostępne
        wyłącz dźwięk
        włącz dźwięk
        zobacz film
        zobacz wideo
        ładowanie filmu
        ładowanie odtwarzacza
        ładowanie wideo
    """,
    "cs": """
        Délka reklamy
        Obraz v obraze
        Posuvný běžec nastavení hlasitosti
        Použijte tlačítka se šipkami nahoru / dolů pro zesílení nebo zeslabení hlasitosti
        Přehrávat toto video ve smyčce
        Reklama # z #
        Ukončit režim celé obrazovky
        Ukončit režim obrazu v obraze
        celá obrazovka
        další video
        další video za # sekund
        načítání videa
        pustit video
        přehrát video
        přehrát zvuk
        přehrávač se načítá
        přehrávač videa
        rychlost přehrávání
        spustit video
        titulky vypnuty
        toto video není dostupné
        video nelze přehrát
        video není dostupné
        video není k dispozici
        video se načítá
        video se načítá prosím čekejte
        video se připravuje
        vypnout zvuk
        váš prohlížeč nepodporuje formát videa
        váš prohlížeč nepodporuje přehrávání videa
        zapnout zvuk
        zavřít video
        zhlédnout video
        ztlumit zvuk
    """,
    "hu": """
        #/#. hirdetés
        Hangerőcsúszka
        Használja a Fel/Le nyíl gombokat a hangerő növeléséhez vagy csökkentéséhez
        Hirdetés időtartama
        Jelenlegi videó folyamatos ismétlése
        Kilépés a kép a képben funkcióból
        Kilépés a teljes képernyős módból
        Kép a képben
        a böngésző nem támogatja a videó lejátszását
        a videó betöltése
        a videó nem elérhető
        a videó nem érhető el
        az ön böngészője nem támogatja a videó lejátszást
        ez a videó nem érhető el
        feliratok kikapcsolva
        hang bekapcsolása
        hang kikapcsolása
        következő videó
        lejátszási sebesség
        némítás feloldása
        nézd meg a videót
        teljes képernyő
        videó indítása
        videó lejátszása
        videó lejátszó betöltése
    """,
    "ro": """
        Anunțul # din #
        Cursor volum
        Durata anunțului
        Ieși din ecranul complet
        Ieși din modul Picture-in-Picture
        Repetă videoclipul actual
        Utilizează tastele de săgeată Sus/Jos pentru a creşte/micşora volumul
        acest videoclip nu este disponibil
        activare sunet
        activează sunetul
        browserul dumneavoastră nu suportă video
        browserul dvs. nu acceptă elementul video
        dezactivează sunetul
        ecran complet
        rată de redare
        redare video
        se încarcă videoclipul
        subtitrări dezactivate
        urmărește videoclipul
        următorul video
        următorul videoclip în # secunde
        vezi video
        viteză de redare
        Închide anunțul
    """,
    "el": """
        Έξοδος από τη λειτουργία Picture-in-Picture
        Αναπαραγωγή τρέχοντος βίντεο σε επανάληψη
        Διάρκεια διαφήμισης
        Διαφήμιση # από #
        Παράβλεψη διαφήμισης
        έξοδος από πλήρη οθόνη
        αναπαραγωγή βίντεο
        απενεργοποίηση ήχου
        απόκρυψη υπότιτλων
        αυτό το βίντεο δεν είναι διαθέσιμο
        δείτε το βίντεο
        ενεργοποίηση ήχου
        επόμενο βίντεο
        κατάργηση σίγασης
        πλήρης οθόνη
        ταχύτητα αναπαραγωγής
        το βίντεο δεν είναι διαθέσιμο
        το πρόγραμμα περιήγησής σας δεν υποστηρίζει βίντεο
        φόρτωση βίντεο
    """,
    "tr": """
        #/# reklam
        Mevcut videoyu döngüye al
        Pencere İçinde Pencere
        Pencere İçinde Pencereden Çık
        Reklam süresi
        Sesi artırmak veya azaltmak için Yukarı / Aşağı Ok tuşlarını kullanın
        altyazı kapalı
        altyazı kapat
        bu video kullanılamıyor
        bu video mevcut değil
        haberin videosu için tıklayın
        haberin videosunu izle
        oynatma hızı
        ses aç
        ses kapat
        sesi aç
        sesi kapa
        sesi kapat
        sonraki video # saniye içinde
        sıradaki video
        tam ekrandan çık
        tarayıcınız html# video desteklemiyor
        tarayıcınız video etiketini desteklemiyor
        tarayıcınız videoyu desteklemiyor
        video haber izle
        video haberi izle
        video için kaynak bulunamadı
        video kullanılamıyor
        video oynatıcı yükleniyor
        video yükleniyor
        videoyu başlat
        videoyu izle
        videoyu izlemek için tıklayın
        videoyu izlemek için tıklayınız
        videoyu kapat
        videoyu oynat
        Çalma hızı
    """,
    "ru": """
        Выйти из режима "Картинка в картинке"
        Зациклить текущее видео
        Используйте клавиши со стрелками Вверх/Вниз, чтобы увеличить или уменьшить громкость
        Картинка в картинке
        Продолжительность рекламы
        Реклама # из #
        Слайдер громкости
        ваш браузер не поддерживает html# видео
        ваш браузер не поддерживает аудио
        ваш браузер не поддерживает видео
        ваш браузер не поддерживает встроенные видео
        ваш браузер не поддерживает тег video
        ваш браузер не поддерживает элемент audio
        ваш браузер не поддерживает элемент video
        видео загружается
        видео недоступно
        видео удалено
        включить звук
        воспроизвести видео
        воспроизвести снова
        выйти из полноэкранного режима
        выключить звук
        загрузка видео
        загрузка плеера
        закрыть видео
        запустить видео
        нажмите, чтобы посмотреть видео
        отключить звук
        полноэкранный режим
        посмотреть видео
        скорость воспроизведения
        следующее видео
        следующее видео через # секунд
        смотреть видео
        смотрите видео
        субтитры выкл
        это видео больше не доступно
        это видео недоступно
    """,
    "uk": """
        Вийти з режиму "Картинка в картинці"
        Використовуйте клавіші зі стрілками вверх/вниз, щоб збільшити або зменшити звук
        Картинка в картинці
        Оголошення # з #
        Повзунок звуку
        Повторювати це відео
        Пропустити оголошення
        Тривалість оголошення
        без субтитрів
        ваш браузер не підтримує html# відео
        ваш браузер не підтримує відео
        ваш браузер не підтримує тег video
        вийти з повноекранного режиму
        вимкнути звук
        відео завантажується
        відео недоступне
        відтворити відео
        дивитися відео
        дивіться відео
        завантаження відео
        на весь екран
        наступне відео
        наступне відео через # секунд
        переглянути відео
        повноекранний режим
        увімкнути звук
        це відео недоступне
        швидкість відтворення
    """,
    "ar": """
        إلغاء كتم الصوت
        إنهاء وضع ملء الشاشة
        إيقاف الترجمة
        الإعلان # من #
        الخروج من وضع "نافذة ضمن نافذة"
        الفيديو التالي
        الفيديو غير متاح
        الفيديو غير متوفر
        تشغيل الصوت
        تشغيل الفيديو
        تكرار الفيديو الحالي
        جاري تحميل الفيديو
        سرعة التشغيل
        شاهد الفيديو
        شاهد الفيديو كاملا
        كتم الصوت
        لمشاهدة الفيديو اضغط هنا
        متصفحك لا يدعم الفيديو
        متصفحك لا يدعم تشغيل الفيديو
        متصفحك لا يدعم مشغل الصوت
        مدة الإعلان
        مشاهدة الفيديو
        ملء الشاشة
        نافذة ضمن النافذة
        هذا الفيديو غير متاح
        هذا الفيديو غير متوفر
    """,
    "fa": """
        آگهی # از #
        از دکمه های بالا و پایین برای کم و زیاد کردن حجم صدا استفاده کنید
        این ویدیو در دسترس نیست
        بدون زیرنویس
        تغییر حجم صدا
        تماشای ویدیو
        تمام صفحه
        خروج از تصویر در تصویر
        خروج از حالت تمام صفحه
        دانلود فایل صوتی
        دانلود ویدیو
        در حال بارگذاری ویدیو
        رد شدن از آگهی
        سرعت بازپخش
        سرعت پخش
        فیلم را ببینید
        مدت‌زمان آگهی
        مرورگر شما از فایل‌های ویدیویی پشتیبانی نمی‌کند
        مرورگر شما از ویدیو پشتیبانی نمی‌کند
        مرورگر شما از پخش ویدیو پشتیبانی نمی‌کند
        ویدیو در دسترس نیست
        ویدیو را ببینید
        ویدیوی بعدی
        پخش مجدد
        پخش مکرر ویدیو فعلی
        پخش ویدیو
    """,
    "he": """
        בטל השתקה
        דילוג על המודעה
        הדפדפן שלך אינו תומך בווידאו
        הדפדפן שלך לא תומך בווידאו
        הוידאו נטען
        הסרטון אינו זמין
        הסרטון אינו זמין יותר
        הסרטון הבא
        הפעל וידאו
        הפעלת וידאו
        הצגת הסרטון הנוכחי בלופ
        יציאה ממצב 'תמונה בתוך תמונה'
        כתוביות כבויות
        לצפייה בסרטון
        לצפייה בסרטון לחצו כאן
        מהירות הפעלה
        מודעה # מתוך #
        מסך מלא
        משך המודעה
        נגן וידאו
        צא ממסך מלא
        צפו בסרטון
        קצב ניגון
        תמונה בתוך תמונה
    """,
    "hi": """
        # में से विज्ञापन #
        'पिक्चर में पिक्चर से बाहर निकलें'
        अगला वीडियो
        अनम्यूट करें
        आपका ब्राउज़र वीडियो टैग का समर्थन नहीं करता
        उपशीर्षक बंद
        पिक्चर में पिक्चर
        फ़ुल स्क्रीन
        फ़ुल स्क्रीन से बाहर निकलें
        मौजूदा वीडियो को लूप में चलाएं
        म्यूट करें
        यह वीडियो उपलब्ध नहीं है
        विज्ञापन का कुल समय
        वीडियो उपलब्ध नहीं है
        वीडियो चलाएं
        वीडियो चलाने की रफ़्तार
        वीडियो देखने के लिए क्लिक करें
        वीडियो देखें
        वीडियो लोड हो रहा है
    """,
    "id": """
        Durasi iklan
        Iklan # dari #
        Keluar dari Mode Picture-in-Picture
        Keluar dari tampilan layar penuh
        Ulangi terus video saat ini
        bersuarakan
        browser anda tidak mendukung tag video
        browser anda tidak mendukung video
        browser anda tidak mendukung video html#
        kecepatan pemutaran
        layar penuh
        lihat video
        matikan suara
        memuat video
        nyalakan suara
        putar video
        saksikan video
        saksikan videonya
        teks nonaktif
        tonton video
        tonton videonya
        video berikutnya
        video ini tidak tersedia
        video tidak tersedia
    """,
    "vi": """
        Chế độ hình trong hình
        Phát lại liên tục video hiện tại
        Quảng cáo #/#
        Thoát chế độ hình trong hình
        Thoát khỏi chế độ toàn màn hình
        Thời lượng quảng cáo
        bật tiếng
        bật âm thanh
        chế độ toàn màn hình
        phát video
        thoát toàn màn hình
        toàn màn hình
        trình duyệt của bạn không hỗ trợ thẻ video
        trình duyệt của bạn không hỗ trợ video
        trình duyệt không hỗ trợ video
        tắt phụ đề
        tắt tiếng
        tốc độ phát
        video không khả dụng
        video này không khả dụng
        video tiếp theo
        xem video
        đang tải video
    """,
    "zh": """
        下一个视频
        你的浏览器不支持video标签
        使用上/下箭头提高或降低音量。
        使用作/右箭头快进1秒,使用上/下箭头快进10秒。
        倍速播放
        关闭字幕
        取消静音
        广告 #/#
        广告持续时间
        循环播放当前视频
        您的浏览器不支持 audio 标签
        您的浏览器不支持 video 标签
        您的浏览器不支持html#视频
        您的浏览器不支持video标签
        您的浏览器不支持播放该视频
        播放视频
        播放速度
        无法找到此视频兼容的源
        正在加载视频
        此视频不可用
        点击播放
        点击播放视频
        点击观看视频
        观看视频
        视频加载中
        视频播放器
        视频无法播放
        视频正在加载
        该视频无法播放
        进入全屏
        退出“画中画”模式
        退出全屏
        退出全屏模式
        音量选择键
        下一部影片
        你的瀏覽器不支援video標籤
        取消靜音
        廣告 #/#
        廣告長度
        影片播放器
        影片無法播放
        影片載入中
        循環播放目前的影片
        您的瀏覽器不支援 video 標籤
        您的瀏覽器不支援html#影片
        您的瀏覽器不支援影片播放
        播放影片
        播放速率
        正在載入影片
        此影片不可用
        此影片無法播放
        觀看影片
        退出全螢幕
        退出全螢幕模式
        退出畫中畫
        關閉字幕
        點我看影片
        點擊播放
        點擊觀看影片
    """,
    "ja": """
        # 番目の広告（全 # 個）
        1秒進めるには左/右矢印をキーを,10秒進めるには上/下矢印を使います。
        お使いのブラウザでは動画を再生できません
        お使いのブラウザはvideoタグに対応していません
        お使いのブラウザは動画再生に対応していません
        お使いのブラウザは音声再生に対応していません
        この動画は再生できません
        この動画は利用できません
        この動画は現在ご覧いただけません
        この動画は視聴できません
        クリックして再生
        タップして再生
        ピクチャー イン ピクチャー
        ピクチャー イン ピクチャーを終了
        フルスクリーン
        ミュートを解除
        ミュート解除
        全画面
        全画面で見る
        全画面表示
        全画面表示を終了
        再生速度
        動画はこちら
        動画を再生
        動画を再生する
        動画を見る
        動画を読み込み中
        動画プレーヤー
        広告再生時間
        次の動画
        現在の動画をループ再生
        音量を上げたり下げたりするには,上/下矢印を使います。
        音量スライダー
    """,
    "ko": """
        1초 전진하려면 좌/우측 화살표를 사용하시고 10초 전진하려면 위/아래 화살표를 사용하세요
        PIP 모드 종료
        ai가 읽어주는 기사
        광고 #/#
        광고 기간
        기사 음성 듣기
        다음 동영상
        다음 영상
        동영상 로딩 중
        동영상 보기
        동영상 재생
        동영상을 재생할 수 없습니다
        본문 음성 듣기
        볼륨 슬라이더
        볼륨을 높이거나 낮추려면 위/아래 화살표를 이용하세요
        브라우저가 비디오 태그를 지원하지 않습니다
        브라우저가 비디오를 지원하지 않습니다
        비디오 재생
        영상 보기
        음성 재생 설정
        음성으로 듣기 설정
        음성재생 설정
        음소거 해제
        이 동영상은 재생할 수 없습니다
        이 동영상을 볼 수 없습니다
        자막 끄기
        재생 속도
        전체 화면
        전체 화면 해제
        전체화면
        현재 동영상 반복 재생
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
        #/# photos
        #/# photos *
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
        next picture
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
        previous photo next photo
        previous picture
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
        swipe for more images
        swipe for more photos
        swipe for next photo
        swipe left for more
        swipe left for more photos
        swipe left or right
        swipe through
        swipe through for more
        swipe through the gallery
        swipe to continue
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
        # bilder anzeigen
        # fotos ansehen
        # von # bildern
        #/# bilder
        #/# fotos
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
        hier geht es zur bildergalerie
        hier geht's zur bildergalerie
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
        nächstes bild anzeigen
        vorheriges bild anzeigen
        vorheriges bild anzeigen nächstes bild anzeigen
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
        pincha en la imagen para ampliarla
        pincha para ampliar
        pincha sobre la imagen para ampliar
        pincha sobre la imagen para ampliarla
        pulsa en la imagen para ampliarla
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
    "pt": """
        abrir galeria
        abrir imagem
        ampliar foto
        ampliar imagem
        carregando imagem
        clique na foto para ampliar
        clique na imagem para ampliar
        clique nas imagens para ampliar
        clique para ampliar
        fechar galeria
        foto # de #
        foto #/#
        foto anterior
        imagem # de #
        imagem #/#
        imagem anterior
        próxima foto
        próxima imagem
        próximo slide
        slide anterior
        veja as fotos
        veja mais fotos
        ver # fotos
        ver fotos
        ver galeria
        ver galeria completa
        ver galeria de fotos
        ver imagem
        ver mais fotos
        ver todas as fotos
    """,
    "it": """
        apri galleria
        apri immagine
        caricamento immagine
        chiudi galleria
        clicca per ingrandire
        clicca per ingrandire l'immagine
        clicca sull'immagine per ingrandire
        clicca sull'immagine per ingrandirla
        clicca sulla foto per ingrandire
        clicca sulla foto per ingrandirla
        cliccare per ingrandire
        cliccare sull'immagine per ingrandirla
        diapositiva precedente
        diapositiva successiva
        foto # di #
        foto #/#
        foto precedente
        foto successiva
        guarda la fotogallery
        guarda la gallery
        guarda le foto
        guarda tutte le foto
        immagine # di #
        immagine precedente
        immagine successiva
        ingrandisci foto
        ingrandisci immagine
        sfoglia la fotogallery
        sfoglia la gallery
        vai alla fotogallery
        vai alla gallery
        vedi tutte le foto
        visualizza galleria
    """,
    "nl": """
        afbeelding # van #
        afbeelding #/#
        afbeelding vergroten
        alle foto's bekijken
        bekijk alle foto's
        bekijk de foto's
        bekijk de fotoserie
        bekijk de galerij
        bekijk foto's
        bekijk fotoserie
        bekijk grotere afbeelding
        foto # van #
        foto #/#
        foto vergroten
        klik hier om te vergroten
        klik om te vergroten
        klik op de afbeelding om te vergroten
        klik op de afbeelding voor een vergroting
        klik op de foto om te vergroten
        klik op de foto voor een vergroting
        klik voor een vergroting
        klik voor vergroting
        meer foto's bekijken
        open galerij
        sluit galerij
        vergroot afbeelding
        volgende afbeelding
        volgende foto
        vorige afbeelding
        vorige foto
    """,
    "sv": """
        bild # av #
        bild #/#
        föregående bild
        förstora bild
        förstora bilden
        klicka för att förstora
        klicka för större bild
        klicka på bilden för att förstora
        klicka på bilden för att förstora den
        klicka på bilden för större version
        nästa bild
        se alla bilder
        se fler bilder
        stäng bildspel
        visa alla bilder
        visa bildspel
        visa bildtext
        visa större bild
        öppna bild
        öppna bildspel
    """,
    "da": """
        billede # af #
        billede #/#
        forrige billede
        forstør billede
        forstør billedet
        foto # af #
        klik for at forstørre
        klik for at se større billede
        klik for større billede
        klik på billedet for at forstørre
        klik på billedet for at gøre det større
        klik på billedet for at se det i stor størrelse
        luk galleri
        næste billede
        se alle billeder
        se billeder
        se billedserien
        se flere billeder
        se galleri
        vis alle billeder
        vis billedtekst
        åbn galleri
    """,
    "nb": """
        bilde # av #
        bilde #/#
        forrige bilde
        forstørr bilde
        forstørr bildet
        klikk for større bilde
        klikk for å forstørre
        klikk på bildet for større versjon
        klikk på bildet for å forstørre
        lukk galleri
        neste bilde
        se alle bildene
        se bilder
        se bildeserien
        se flere bilder
        vis alle bilder
        vis bildetekst
        vis flere bilder
        åpne bildegalleri
        åpne galleri
    """,
    "fi": """
        avaa galleria
        avaa kuva
        avaa kuvagalleria
        edellinen kuva
        katso kaikki kuvat
        katso kuvagalleria
        katso kuvat
        katso lisää kuvia
        klikkaa kuva suuremmaksi
        klikkaa kuvaa suuremmaksi
        kuva # / #
        kuva #/#
        näytä kaikki kuvat
        näytä kuvateksti
        seuraava kuva
        siirry galleriaan
        sulje galleria
        suurenna klikkaamalla
        suurenna kuva
        suurenna kuva klikkaamalla
    """,
    "pl": """
        czytaj opis zdjęcia
        fotorelacja z wydarzenia poniżej
        galeria (# zdjęć)
        galeria zdjęć #
        kliknij na zdjęcie, aby powiększyć
        kliknij w miniaturę, aby powiększyć
        kliknij w zdjęcie, aby powiększyć
        kliknij w zdjęcie, aby zobaczyć galerię
        kliknij zdjęcie, aby powiększyć
        kliknij, aby powiększyć
        kliknij, aby zobaczyć galerię
        kliknij, żeby powiększyć
        następne zdjęcie
        obejrzyj galerię
        otwórz galerię
        otwórz galerię (#)
        poprzednie zdjęcie
        powiększ obraz
        powiększ zdjęcie
        przejdź do galerii
        przejdź do galerii #
        sprawdź plakaty, klikając na poszczególne grafiki
        więcej zdjęć #
        wszystkie zdjęcia
        zamknij galerię
        zdjęcie # z #
        zdjęcie #/#
        zobacz galerię
        zobacz galerię (#)
        zobacz galerię zdjęć
        zobacz więcej zdjęć
        zobacz więcej zdjęć #
        zobacz wszystkie zdjęcia
        zobacz wszystkie zdjęcia #
        zobacz zdjęcia
        zobacz zdjęcia #
    """,
    "cs": """
        # fotografie
        # fotografie v galerii
        # fotografií
        # fotografií v galerii
        # fotografií v článku
        celá fotogalerie
        další fotografie
        další fotografie #
        další fotografie v galerii
        další obrázek
        fotky najdete v galerii
        foto # z #
        fotogalerie #
        fotografie # z #
        kliknutím na obrázek jej zvětšíte
        kliknutím na obrázek zvětšíte
        kliknutím obrázek zvětšíte
        kliknutím zvětšíte
        klikněte na obrázek pro zvětšení
        klikněte pro zvětšení
        následující fotografie
        obrázek # z #
        otevřít fotogalerii
        otevřít galerii
        prohlédnout galerii
        prohlédněte si fotogalerii
        předchozí fotografie
        předchozí obrázek
        přejít do galerie
        vstoupit do fotogalerie
        vstoupit do galerie
        více fotek v galerii
        více fotografií v galerii
        zavřít galerii
        zobrazit # fotografií
        zobrazit fotogalerii
        zobrazit galerii
        zobrazit všechny fotografie
        zobrazit všechny fotografie #
        zvětšit fotografii
        zvětšit obrázek
    """,
    "hu": """
        # fotó
        a képre kattintva nagyítható
        előző kép
        galéria megnyitása
        galéria megtekintése
        galériánkért kattintson
        kattints a képre a nagyításhoz
        kattintson a képre a nagyításhoz
        kattintson a nagyításhoz
        kép # / #
        kép nagyítása
        következő kép
        megnézem a galériát
        nézd meg a galériát
        nézze meg a galériát
        nézze meg galériánkat
        nézze meg képgalériánkat
        tekintse meg galériánkat
        tekintse meg képgalériánkat
        további fotók a galériában
        további képek
        további képek a galériában
        további képekért kattintson
        összes kép
        összes kép #
    """,
    "ro": """
        apasă pentru a mări
        click pe imagine pentru a mări
        click pe imagine pentru a o mări
        click pentru a mări
        deschide galeria
        foto # din #
        fotografia # din #
        galerie foto (#)
        imaginea # din #
        imaginea anterioară
        imaginea următoare
        mărește imaginea
        toate fotografiile
        vezi galeria
        vezi galeria foto
        vezi galerie foto
        vezi toate fotografiile
        vezi toate imaginile
    """,
    "el": """
        δείτε περισσότερες φωτογραφίες
        δείτε τις φωτογραφίες
        δείτε το φωτορεπορτάζ
        δείτε όλες τις φωτογραφίες
        εικόνα # από #
        επόμενη εικόνα
        επόμενη φωτογραφία
        κάντε κλικ για μεγέθυνση
        κάντε κλικ στην εικόνα για μεγέθυνση
        κλικ για μεγέθυνση
        κλικ στην εικόνα για μεγέθυνση
        πατήστε για μεγέθυνση
        προηγούμενη εικόνα
        προηγούμενη φωτογραφία
        φωτογραφία # από #
    """,
    "tr": """
        # / # fotoğraf
        # fotoğraf
        büyütmek için resme tıklayın
        büyütmek için tıklayın
        foto galeri için tıklayın
        fotoğraf # / #
        fotoğraf galerisi için tıklayınız
        fotoğrafları görmek için tıklayın
        fotoğrafı büyüt
        galeri için tıklayın
        galeriye git
        galeriyi aç
        galeriyi gör
        galeriyi görüntüle
        galeriyi kapat
        görsel # / #
        resim # / #
        resmi büyüt
        resmi büyütmek için tıklayın
        sonraki fotoğraf
        sonraki resim
        tüm fotoğraflar
        tüm fotoğrafları gör
        önceki fotoğraf
        önceki resim
    """,
    "ru": """
        # из # фото
        все фото
        все фотографии
        закрыть галерею
        изображение # из #
        листайте вправо, чтобы увидеть больше изображений
        листайте, чтобы увидеть больше
        нажмите для увеличения
        нажмите на изображение для увеличения
        нажмите на картинку, чтобы увеличить
        нажмите на фото для увеличения
        нажмите, чтобы увеличить
        открыть галерею
        открыть изображение
        открыть фото
        перейти в галерею
        показать все фото
        предыдущее изображение
        предыдущее фото
        предыдущий слайд
        следующее изображение
        следующее фото
        следующий слайд
        смотреть все фото
        смотреть галерею
        смотреть фото
        увеличить изображение
        увеличить фото
        фото # из #
        фото #/#
    """,
    "uk": """
        # з # фото
        всі фото
        відкрити галерею
        дивитися всі фото
        дивитися фото
        закрити галерею
        збільшити зображення
        збільшити фото
        зображення # з #
        наступне зображення
        наступне фото
        натисніть для збільшення
        натисніть на зображення, щоб збільшити
        натисніть на фото, щоб збільшити
        натисніть, щоб збільшити
        переглянути всі фото
        переглянути галерею
        попереднє зображення
        попереднє фото
        фото # з #
    """,
    "ar": """
        اضغط على الصورة لتكبيرها
        اضغط على الصورة للتكبير
        اضغط لتكبير الصورة
        اضغط للتكبير
        الصورة التالية
        الصورة السابقة
        انقر على الصورة للتكبير
        انقر للتكبير
        تكبير الصورة
        جميع الصور
        شاهد الصور
        شاهد المزيد من الصور
        شاهد جميع الصور
        صورة # من #
        عرض الصور
        عرض جميع الصور
        عرض كل الصور
    """,
    "fa": """
        برای بزرگنمایی کلیک کنید
        برای بزرگ‌نمایی روی تصویر کلیک کنید
        برای مشاهده تصاویر بیشتر کلیک کنید
        برای مشاهده تصویر بزرگ کلیک کنید
        تصاویر بیشتر
        تصویر # از #
        تصویر بعدی
        تصویر قبلی
        دیدن همه عکس‌ها
        عکس # از #
        عکس بعدی
        عکس بیشتر
        عکس قبلی
        عکس های بیشتر
        فیلم بیشتر
        مشاهده تصاویر
        مشاهده تمام تصاویر
        مشاهده گالری
        نمایش تصاویر
        گالری عکس
    """,
    "he": """
        הגדל תמונה
        הקליקו להגדלה
        הקש להגדלה
        לגלריה המלאה
        לחץ להגדלה
        לחצו להגדלה
        לחצו על התמונה להגדלה
        לכל התמונות
        לצפייה בגלריה
        לתמונות נוספות
        תמונה # מתוך #
        תמונה הבאה
        תמונה קודמת
    """,
    "hi": """
        अगली तस्वीर
        और तस्वीरें देखें
        तस्वीर # / #
        तस्वीरें देखें
        पिछली तस्वीर
        फोटो गैलरी देखें
        बड़ा करने के लिए क्लिक करें
        सभी तस्वीरें देखें
        सभी फोटो देखें
    """,
    "id": """
        buka galeri
        foto # dari #
        foto berikutnya
        foto sebelumnya
        gambar # dari #
        gambar berikutnya
        gambar sebelumnya
        klik gambar untuk memperbesar
        klik untuk memperbesar
        klik untuk perbesar
        lihat foto
        lihat foto lainnya
        lihat galeri
        lihat semua foto
        perbesar
        perbesar gambar
        tutup galeri
    """,
    "vi": """
        bấm vào ảnh để phóng to
        hình ảnh # / #
        nhấn vào ảnh để phóng to
        nhấp vào ảnh để phóng to
        phóng to ảnh
        xem thêm ảnh
        xem toàn bộ ảnh
        xem tất cả ảnh
        xem ảnh lớn
        ảnh # trên #
        ảnh #/#
        ảnh tiếp theo
        ảnh trước
    """,
    "zh": """
        上一张
        下一张
        向左滑动查看更多
        图片加载中
        图片加载失败
        展开全图
        左右滑动查看更多
        左右滑动查看更多图片
        放大图片
        查看全部#张图片
        查看全部#张照片
        查看全部图片
        查看原图
        查看图集
        查看大图
        查看更多图片
        查看更多照片
        点击图片放大
        点击图片查看大图
        点击放大
        点击查看原图
        点击查看大图
        点击查看更多图片
        第#张，共#张
        进入图集
        上一張
        下一張
        圖片載入中
        左右滑動看更多
        放大圖片
        查看全部圖片
        查看原圖
        查看大圖
        查看更多圖片
        看全部圖片
        看更多圖片
        看更多照片
        點圖放大
        點圖看大圖
        點我看大圖
        點擊圖片放大
        點擊放大
        點擊查看大圖
        点击图片可放大
        點擊圖片可放大
    """,
    "ja": """
        この記事の写真
        この記事の写真を見る
        この記事の写真（#枚）
        この記事の画像
        この記事の画像をもっと見る
        この記事の画像を見る
        この記事の画像（#枚）
        すべての写真を見る
        すべての画像を見る
        その他の写真
        クリックして拡大
        クリックすると拡大します
        クリックすると拡大表示されます
        クリックで拡大
        クリックで拡大します
        タップで拡大
        他の写真を見る
        元記事で写真を見る
        全ての写真を見る
        全ての画像を見る
        写真をすべて見る
        写真をもっと見る
        写真を全て見る
        写真を拡大
        写真を拡大する
        写真を見る
        写真ギャラリー
        写真一覧を見る
        前の写真
        前の画像
        拡大する
        拡大画像
        拡大画像を見る
        次の写真
        次の写真へ
        次の画像
        画像#/#
        画像をもっと見る
        画像をクリックすると拡大します
        画像をクリックすると拡大表示されます
        画像をタップすると拡大します
        画像を拡大
        画像を拡大する
        画像クリックで拡大
        画像一覧
        関連画像を見る
    """,
    "ko": """
        # / # 이미지
        다음 사진
        다음 이미지
        모든 사진 보기
        사진 더 보기
        사진 더보기
        사진 모두 보기
        사진 보기
        사진 전체보기
        사진 확대
        사진 확대하기
        사진을 클릭하면 크게 볼 수 있습니다
        사진을 클릭하면 확대됩니다
        사진을 클릭하시면 크게 보실 수 있습니다
        이미지 크게 보기
        이미지 크게보기
        이미지 확대
        이미지 확대보기
        이미지를 클릭하면 크게 볼 수 있습니다
        이미지를 클릭하면 확대됩니다
        이미지를 클릭하시면 크게 보실 수 있습니다
        이전 사진
        이전 이미지
        크게 보기
        클릭하면 큰 이미지를 볼 수 있습니다
        클릭하면 확대됩니다
        클릭하시면 크게 보실 수 있습니다
    """,
}

# What an article's spoken version is announced by.
LISTEN = {
    "en": """
        # min listen
        # minute listen
        ai-generated audio
        audio version
        audio version of this article
        audio: listen to this article
        getting your * audio player ready
        getting your audio player ready
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
        play article
        play this article
        prefer to listen
        press play to listen
        press play to listen to this article
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
        automatisch vorgelesen
        beitrag anhören
        beitrag hören
        beitrag vorlesen
        beitrag vorlesen lassen
        den artikel anhören
        den artikel hören
        den artikel vorlesen lassen
        den beitrag anhören
        den podcast anhören
        diesen artikel anhören
        diesen artikel hören
        diesen artikel vorlesen
        diesen artikel vorlesen lassen
        diesen beitrag anhören
        diesen text anhören
        hier geht es zum podcast
        hier geht's zum podcast
        hier können sie den podcast hören
        hören sie diesen artikel
        hören sie hier den podcast
        hören sie hier den podcast zum artikel
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
        lire cet article à voix haute
        lire l'article à voix haute
        version audio
        version audio de l'article
        écouter ce contenu
        écouter cet article
        écouter l'article
        écouter l'article en audio
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
    "pt": """
        ouvir a matéria
        ouvir a notícia
        ouvir artigo
        ouvir esta notícia
        ouvir este artigo
        ouvir notícia
        ouvir o texto
        ouça a matéria
        ouça a notícia
        ouça a reportagem
        ouça esta matéria
        ouça esta notícia
        ouça este artigo
        ouça este conteúdo
        ouça o artigo
        versão em áudio
    """,
    "it": """
        ascolta il podcast
        ascolta l'articolo
        ascolta l'audio
        ascolta la notizia
        ascolta la versione audio dell'articolo
        ascolta questa notizia
        ascolta questo articolo
        versione audio dell'articolo
    """,
    "nl": """
        artikel laten voorlezen
        beluister artikel
        beluister de podcast
        beluister dit artikel
        dit artikel beluisteren
        dit artikel laten voorlezen
        laat het artikel voorlezen
        laat voorlezen
        luister naar de podcast
        luister naar dit artikel
        luister naar het artikel
    """,
    "sv": """
        få artikeln uppläst
        lyssna här
        lyssna på artikeln
        lyssna på den här artikeln
        lyssna på podden
        lyssna på texten
        uppläst artikel
    """,
    "da": """
        automatisk oplæsning
        få artiklen læst op
        få læst artiklen op
        hør artiklen
        hør denne artikel
        hør podcasten
        lyt til artiklen
        lyt til denne artikel
        lyt til teksten
    """,
    "nb": """
        få artikkelen lest opp
        hør artikkelen
        hør denne saken
        hør saken
        lytt til artikkelen
        lytt til denne artikkelen
        lytt til saken
        automatisk opplesning
        få saken lest opp
        lytt til teksten
    """,
    "fi": """
        kuuntele artikkeli
        kuuntele artikkeli ääneen luettuna
        kuuntele jakso
        kuuntele juttu
        kuuntele podcast
        kuuntele teksti
        kuuntele tämä artikkeli
        kuuntele tämä juttu
    """,
    "pl": """
        odsłuchaj
        odsłuchaj artykuł
        odsłuchaj artykułu
        odsłuchaj tekst
        odsłuchaj tekstu
        posłuchaj artykułu
        posłuchaj tego artykułu
        przeczytaj na głos
        słuchaj artykułu
        słuchaj podcastu
        wersja audio
        wysłuchaj artykułu
    """,
    "cs": """
        poslechnout článek
        poslechněte si článek
        poslouchat článek
        přehrát audio
        přehrát článek
        přečíst článek nahlas
    """,
    "hu": """
        cikk felolvasása
        cikk meghallgatása
        hallgasd meg a cikket
        hallgassa meg a cikket
    """,
    "ro": """
        ascultă acest articol
        ascultă articolul
        ascultă știrea
        ascultă știrea în format audio
    """,
    "el": """
        άκουσε το άρθρο
        ακούστε την είδηση
        ακούστε το άρθρο
        ακούστε το κείμενο
        ακούστε το ρεπορτάζ
        ακρόαση άρθρου
    """,
    "tr": """
        bu haberi dinle
        haberi dinle
        haberi seslendir
        haberi sesli dinle
        makaleyi dinle
        sesli dinle
        sesli oku
        yazıyı dinle
    """,
    "ru": """
        озвучить статью
        озвучить текст
        послушать новость
        послушать статью
        прослушать новость
        прослушать статью
        слушать новость
        слушать подкаст
        слушать статью
    """,
    "uk": """
        озвучити статтю
        прослухати статтю
        слухати новину
        слухати подкаст
        слухати статтю
    """,
    "ar": """
        استماع للمقال
        استمع إلى الخبر
        استمع إلى المقال
        استمع إلى هذا المقال
        استمع إلى هذه المقالة
        استمع للخبر
        استمع للمقال
        قراءة صوتية
    """,
    "fa": """
        این مطلب را بشنوید
        به این مطلب گوش دهید
        به این مقاله گوش دهید
        به مقاله گوش دهید
        شنیدن این مطلب
        شنیدن خبر
        نسخه صوتی خبر
        گوش دادن به مقاله
    """,
    "he": """
        האזינו לכתבה
        האזן לכתבה
        האזנה לכתבה
        הקראת הכתבה
        הקשיבו לכתבה
        להאזנה לכתבה
    """,
    "hi": """
        इस खबर को सुनें
        इस लेख को सुनें
        खबर सुनें
        लेख सुनें
    """,
    "id": """
        dengarkan artikel
        dengarkan artikel ini
        dengarkan berita
        dengarkan berita ini
    """,
    "vi": """
        nghe audio
        nghe bài này
        nghe bài viết
        nghe đọc bài
    """,
    "zh": """
        听文章
        听新闻
        收听文章
        收听本文
        朗读全文
        朗读本文
        语音播报
        收聽文章
        收聽本文
        朗讀本文
        聽文章
        聽新聞
        語音播報
    """,
    "ja": """
        この記事を聞く
        この記事を聴く
        この記事を音声で聴く
        記事を聞く
        記事を聴く
        記事を読み上げる
        読み上げる
        音声で聞く
        音声で聴く
        音声を聴く
    """,
    "ko": """
        기사 듣기
        기사 음성으로 듣기
        기사 읽어주기
        뉴스 듣기
        본문 듣기
        음성으로 듣기
        음성재생
        이 기사 듣기
    """,
}

# Words that a player or gallery prints alone, and that a text could use as a heading too.
WEAK = {
    "en": """
        # videos
        #:# / #:#
        #x
        Audio description
        Auto generated
        Buffering
        Chapters
        Live Broadcast
        Subtitle size
        Total duration
        audio
        audio and video
        audio by *
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
        larger version
        listen
        listen here
        listen now
        live stream
        media player
        more photos
        more videos
        mute
        muted
        next video
        now playing
        pause
        photo gallery
        photogallery
        photos
        picture in picture
        picture-in-picture
        pictures
        play
        play again
        playback speed
        playlist
        progress bar
        read aloud
        read to me
        replay
        slideshow
        stop video
        subtitles
        swipe
        swipe left
        switch camera
        text color
        up next
        video
        video player
        video transcript
        videos
        view larger
        view photos
        volume
        watch
        watch again
        watch later
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
        ton an
        ton aus
        transkript
        untertitel
        vergrößern
        video
        videos
        vollbild
        vorlesen
        weitere bilder
        wiedergabe
        # bilder
        # fotos
        Audiodeskription
        Automatisch erzeugt
        Gesamtlaufzeit
        Kapitel
        Live-Übertragung
        Überspringen
        detailansicht öffnen
        zum video
    """,
    "fr": """
        Audiodescription
        Chapitres
        Diffusion en direct
        Durée totale
        Générés automatiquement
        Taille des sous-titres
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
        Audiodescripción
        Capítulos
        Duración total
        Generados automáticamente
        Tamaño de los subtítulos
        Transmisión en Vivo
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
    "pt": """
        Duração total
        Gerada automaticamente
        Transmissão ao vivo
        escutar
        fotos
        galeria
        galeria de fotos
        galeria de imagens
        imagens
        legendas
        mais fotos
        ouvir
        ouça
        pausar
        reproduzir
        tela cheia
        veja o vídeo
        vídeo
        vídeos
        áudio
    """,
    "it": """
        Capitoli
        Durata totale
        Trasmissione in diretta
        ascolta
        audio
        fotogallery
        galleria
        galleria fotografica
        galleria immagini
        gallery
        ingrandisci
        pausa
        schermo intero
        sottotitoli
        video
    """,
    "nl": """
        Audiodescriptie
        Automatisch gegenereerd
        Dempen
        Hoofdstukken
        Live uitzending
        Totale looptijd
        afspelen
        audio
        foto's
        fotogalerij
        fotoserie
        galerij
        geluid aan
        geluid uit
        lees voor
        luister
        meer foto's
        ondertiteling
        pauze
        video
        video's
        volledig scherm
        voorlezen
    """,
    "sv": """
        Bild-i-bild
        Livesändning
        Ljud av
        Total tid
        Volymkontroll
        alla bilder
        bilder
        bildspel
        fler bilder
        fullskärm
        ljud på
        lyssna
        läs upp
        pausa
        spela
        spela upp
        undertexter
        video
    """,
    "da": """
        Integreret billede
        afspil
        billeder
        billedserie
        flere billeder
        fuldskærm
        galleri
        lyd fra
        lyd til
        lyt
        læs højt
        læs op
        pause
        undertekster
        video
    """,
    "nb": """
        Automatisk generert
        Bilde-i-bilde
        bildegalleri
        bilder
        flere bilder
        fullskjerm
        galleri
        les opp
        lyd på
        lytt
        pause
        spill av
        undertekster
        video
        se bildene
    """,
    "fi": """
        Kuva kuvassa
        galleria
        koko näyttö
        kuuntele
        kuvagalleria
        kuvat
        lisää kuvia
        tekstitys
        toista
        video
        videot
        ääni pois
        ääni päällä
    """,
    "pl": """
        Audiodeskrypcja
        Całkowity czas trwania
        Rozdziały
        Rozmiar napisów
        Transmisja na żywo
        Wycisz
        Wygenerowane automatycznie
        fotogaleria
        galeria
        galeria zdjęć
        napisy
        odtwórz
        pauza
        posłuchaj
        powiększ
        słuchaj
        wideo
        więcej zdjęć
        zdjęcia
    """,
    "cs": """
        Celková doba trvání
        Kapitoly
        další fotky
        fotogalerie
        galerie
        obrázky
        pauza
        přehrát
        titulky
        video
        zvětšit
        Živé vysílání
    """,
    "hu": """
        fotók
        galéria
        hallgatás
        képek
        képgaléria
        lejátszás
        szünet
        videó
        videók
        # kép
        Fejezetek
        Némítás
        Teljes időtartam
        Élő közvetítés
    """,
    "ro": """
        Capitolele
        Difuzare în direct
        Durată totală
        Fără sunet
        ascultă
        fotografii
        galerie
        galerie foto
        imagini
        pauză
        video
    """,
    "el": """
        αναπαραγωγή
        βίντεο
        εικόνες
        παύση
        υπότιτλοι
        φωτογραφίες
        φωτορεπορτάζ
    """,
    "tr": """
        Bölümler
        Canlı Yayın
        Ses Ayarı
        Sessiz
        Toplam süre
        altyazı
        dinle
        duraklat
        foto galeri
        fotogaleri
        fotoğraflar
        galeri
        oynat
        tam ekran
        video
        video galeri
        videolar
    """,
    "ru": """
        аудио
        видео
        воспроизвести
        галерея
        на весь экран
        пауза
        прослушать
        слушать
        субтитры
        фото
        фотогалерея
        фотографии
        читать вслух
        # фото
        Автоматически сгенерированные
        Главы
        Общее время
        Обычный режим
        Пропустить
        Прямая трансляция
    """,
    "uk": """
        Відключити звук
        Глави
        Загальний час
        Пряма трансляція
        відео
        відтворити
        галерея
        пауза
        прослухати
        слухати
        субтитри
        фото
        фотогалерея
    """,
    "ar": """
        ألبوم الصور
        استماع
        استمع
        تشغيل
        صوت
        صور
        فيديو
        معرض الصور
        مولّد تلقائيّا
    """,
    "fa": """
        بی صدا
        تصاویر
        تصویردرتصویر
        صوت
        عکس
        فیلم
        مدت زمان کل
        ویدئو
        پخش
        پخش زنده
        گالری تصاویر
    """,
    "he": """
        גלריה
        גלריית תמונות
        האזנה
        וידאו
        סרטון
        תמונות
    """,
    "hi": """
        तस्वीरें
        फ़ोटो गैलरी
        फोटो
        फोटो गैलरी
        वीडियो
        सुनें
    """,
    "id": """
        dengarkan
        galeri
        galeri foto
        putar
        video
    """,
    "vi": """
        hình ảnh
        nghe
        phát
        thư viện ảnh
        tạm dừng
        video
        ảnh
    """,
    "zh": """
        全屏
        图片
        图集
        字幕
        总时长
        播放
        收听
        暂停
        现场直播
        画中画
        视频
        静音
        全螢幕
        圖片
        圖集
        影片
        收聽
        暫停
        畫中畫
        相簿
        看圖集
        看影片
        靜音
    """,
    "ja": """
        ギャラリー
        フォトギャラリー
        ミュート
        ライブブロードキャスト
        一時停止
        再生
        写真
        動画
        画像
        総再生時間
        音声
    """,
    "ko": """
        PIP 모드
        동영상
        듣기
        사진
        생방송
        영상
        음소거
        이미지
        일시정지
        일시중지
        읽어주기
        재생
        전체화면 닫기
        챕터
        총 재생 시간
        포토
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
    r"(?-i:(?:[a-z0-9]+[-_]){0,6}(?:logo|banner|thumbnail|avatar|favicon)(?:[-_][a-z0-9]+){2,6}"
    r"|(?:author|featured|header|hero|banner|cover|thumbnail|main|post|profile|placeholder|lead|teaser|default)[-_]"
    r"(?:image|img|photo|pic|picture|logo|foto|bild)(?:[-_]?\d+)?)"
)

RULES = [
    Phrases(
        id="media/player",
        reason="It is a button, menu or message of a video or audio player.",
        removes=[
            "The ferry came in at noon.\n\n⟦Video Player is loading.\nPlay Video\nUnmute\nCurrent Time 0:00\n"
            "Remaining Time -2:14⟧\n\nIt left again at one, half empty.",
            "⟦Your browser does not support the video tag.⟧\n\nThe new weir holds the water back for six hours.",
            "⟦Zum Abspielen klicken⟧\n\nDer Fluss steht so niedrig wie seit vierzig Jahren nicht mehr.",
            "⟦Ver vídeo⟧\n\nEl puerto cerró ayer por la tarde a causa del viento.",
            "⟦Cette vidéo n'est plus disponible.⟧\n\nLe moulin tourne encore deux fois par an.",
        ],
        keeps=[
            "The video could not be loaded on to the ship, and so the crew read books.",
            "She showed the court a video player that had lain in the river for nine years.",
            "Captions off a recording are no proof of what was said, the judge ruled.",
        ],
        phrases=PLAYER,
    ),
    Phrases(
        id="media/gallery",
        reason="It is a control of a gallery or of a picture that opens larger.",
        removes=[
            "⟦Click to enlarge⟧\n\nThe map shows the old shore line in blue.",
            "The bakers start at two.\n⟦Image 3 of 12\nView gallery⟧\nAt six the shop opens.",
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
    Line(
        id="media/file-name",
        reason="It is the name of a picture's file, which the page prints for the picture.",
        pattern=rf"!?\[?(?:{_CAMERA}|{_SCREEN}|{_SLUG})(?:\s?\(\d\))?(?:-\d+x\d+)?(?:\.(?:{_PICTURE}))?\]?|\.(?:{_PICTURE})\)?",
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
    Phrases(
        id="media/listen",
        reason="It offers to read the article aloud, or its podcast.",
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
        reason="It is the clock of a player that stands at its start.",
        words="#",
        longest=24,
        pattern=r"(?:0?0:)?0?0:00\s*[/|·]?\s*-?\d\d?:\d\d(?::\d\d)?",
        removes=[
            "⟦00:00 / 03:45⟧\n\nThe orchestra has rehearsed since May.",
            "The orchestra has rehearsed since May.\n⟦0:00 -3:45⟧\nThe first concert is in October, in the old mill.",
        ],
        keeps=[
            "The first train leaves at 00:00 / 03:45 on working days.",
            "Half-time: 0:0, and nobody was surprised.",
            "0:00\nGood evening, and welcome.\n0:14\nThank you for having me.",
            "The ferry runs twice a day.\n\n12:30 / 14:00\n\nIn winter it does not run at all, and nobody minds.",
        ],
    ),
    Line(
        id="media/listen-clock",
        reason="It is a button that plays the article, with its length.",
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
    Phrases(
        id="media/weak",
        reason="It is the label of a player or gallery, beside other cruft.",
        weak=True,
        removes=[
            "⟦Video\nListen now⟧\n\nThe last tram ran on Sunday evening.",
            "The last tram ran on Sunday evening.\n\n⟦Play\nMute\nFullscreen⟧\n\nA thousand people saw it off.",
            "Die letzte Bahn fuhr am Sonntagabend.\n\n⟦Bild vergrößern\nFotos⟧\n\nTausend Menschen sahen ihr nach.",
        ],
        keeps=[
            "The last tram ran on Sunday evening.\n\nVideo\n\nThree cameras filmed it, from the roofs.",
            "Cups and plates were sold first.\n\nPictures\n\nThe pictures went last, and for very little.",
        ],
        phrases=WEAK,
    ),
    Line(
        id="media/shared-by",
        reason="It is what an embedded post leaves behind: who shared it.",
        pattern=r"(?:(?:a|this) (?:post|photo|video|reel) shared by|ein (?:beitrag|foto|video) geteilt von"
        r"|une (?:publication|photo) partagée par|(?:una publicación|un vídeo|un video"
        r"|una foto) compartid[oa] (?:por|de)"
        r"|(?:uma publicação|um post|uma foto) (?:com)?partilhad[oa] por|un post condiviso da|een bericht gedeeld door"
        r"|post udostępniony przez)\s[^!?]{2,70}(?:\((?:@|\[email)[^()]{2,50}\)|\b\d{4}\b)[^!?]{0,60}",
        words="shared geteilt partagee compartida compartido compartilhada compartilhado partilhada partilhado"
        " condiviso "
        "gedeeld udostepniony",
        longest=190,
        removes=[
            "A post shared by Ada Field (@adafield) on Apr 27, 2020 at 9:24am PDT",
            "⟦Ein Beitrag geteilt von Jens (@jensfeld)⟧\n\nDer Hafen öffnete 1902.",
        ],
        keeps=["A photo shared by two sisters, the only one of their mother.", "A post shared by three fences"],
    ),
    Inline(
        id="media/click-to-enlarge",
        reason="It is a hint, glued to a caption, that the picture opens larger.",
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
        reason="It is a hint, glued to a caption, that the picture opens larger.",
        at="end",
        words="vergroßern vergrossern",
        longest=80,
        pattern=rf"(?<=[.!?)»“\"] ){_KLICKEN}[.!]*(?: CC[ -]BY[-\w. ]*)?|[(\[]{_KLICKEN}[.!]*[)\]]\.?",
        removes=[
            "Die Mündung im Jahr 1890.⟦ Zum Vergrößern auf das Bild klicken.⟧",
            "Der alte Kai vom Turm aus⟦ (zum Vergrößern anklicken)⟧",
            "Die Mündung im Jahr 1890.⟦ Zum Vergrößern auf das Bild klicken. CC-BY 2.0⟧",
        ],
        keeps=[
            "Niemand wusste, wohin man muss, um die Karte zum Vergrößern anklicken zu können.",
            "Die Leser sollten die Karte zum Vergrößern anklicken.",
        ],
    ),
]
