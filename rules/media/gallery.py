"""Controls of galleries and of pictures that open larger.

Not cruft: a caption, and a sentence about a picture.
"""

from cleaner.rule import Inline, Phrases

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
_SHOWN_EN = r"(?: (?:here|on))?(?: (?:the |any |each |this )?(?:image|photo|picture|map|chart)s?)? (?:to|for) "
_SHOWN_EN += (
    r"(?:enlarge|zoom(?: in)?|expand|view(?: it)? larger|see(?: it)? larger|(?:a )?larger (?:image|version|view))"
)
_KLICKEN = r"zum vergrößern (?:bitte )?(?:(?:auf )?(?:(?:das|die) )?(?:bild|foto|karte|grafik|bilder) )?(?:an)?klicken"


RULES = [
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
