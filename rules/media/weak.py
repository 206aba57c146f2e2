"""Labels of players and galleries, which go only beside other cruft.

Not cruft: a heading that says “Video” before a section on video.
"""

from cleaner.rule import Phrases

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


RULES = [
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
]
