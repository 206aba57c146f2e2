"""Buttons, menus and messages of video and audio players.

Not cruft: a sentence about a player, and a transcript with its times.
"""

from cleaner.rule import Line, Phrases

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
    Line(
        id="media/clock",
        reason="It is the clock of a player, at its start.",
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
]
