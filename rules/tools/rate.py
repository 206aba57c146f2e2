"""Questions whether the page was of use, with answers and stars to click on.

Not cruft: an article's own rating of what it reviews.
"""

from collections.abc import Iterator
from itertools import takewhile

from cleaner.rule import DocumentLines, Find, Line, Phrases, Shape, listed, phrases_of

# Questions whether the page was of use, and stars to click on.
RATE = {
    "en": """
        # / # (# votes)
        # / # - (# votes)
        # based on # votes
        # from # ratings
        # from # reviews
        # from # vote
        # from # votes
        # of # people found this helpful
        # out of # based on # votes
        # out of # found this helpful
        # out of # people found this helpful
        # people found this helpful
        # stars from # ratings
        # vote, average: #
        # vote, average: # out of #
        # votes - average # out of #
        # votes - average: # out of #
        # votes, average: #
        #% of people found this article helpful
        #% of readers found this page helpful
        #/# (# votes)
        #/# - (# votes)
        (# votes, average: # out of #)
        as you found this post useful
        as you found this post useful, follow us on social media
        average rating # / #. vote count: #
        be the first to rate this
        be the first to rate this article
        be the first to rate this post
        be the first to review this recipe
        click a star to add your vote
        click a star to rate
        click on a star to rate it
        click the stars to rate this recipe
        click to rate this post
        did this answer your question
        did this answer your question? yes no
        did this article answer your question
        did this article help
        did this article help you
        did this content help you
        did this page help you
        did this page help you? no
        did this page help you? yes
        did this post help you
        did you enjoy this article
        did you find the information you were looking for
        did you find this article helpful
        did you find this article helpful? yes no
        did you find this article useful
        did you find this content helpful
        did you find this content useful
        did you find this guide helpful
        did you find this helpful
        did you find this helpful? yes no
        did you find this information helpful
        did you find this page helpful
        did you find this page useful
        did you find this post helpful
        did you find this useful
        did you find what you needed
        did you find what you were looking for
        did you find what you were looking for? yes no
        did you like this article
        did you like this post
        give feedback about this page
        give us feedback on this page
        give us your feedback
        has this been helpful
        has this page helped you
        help us improve our content
        help us improve this page
        how can we improve this article
        how can we improve this page
        how can we improve this post
        how helpful was this article
        how helpful was this page
        how useful was this article
        how useful was this page
        how useful was this post
        how would you rate this article
        how would you rate this page
        how would you rate this recipe
        is this article helpful
        is this page helpful
        is this page useful
        is this page useful? edit this page
        is this page useful? yes no
        let us improve this post
        like this article
        no the article was not helpful
        no votes so far! be the first to rate this post
        no votes yet
        not rated yet
        one person found this helpful
        please help us improve this page
        please rate this article
        please rate this post
        please rate this recipe
        please tell us why this page wasn't helpful
        rate article
        rate recipe
        rate story
        rate this article
        rate this content
        rate this item
        rate this page
        rate this page # stars
        rate this play
        rate this poem
        rate this post
        rate this product # stars
        rate this recipe
        rate this story
        rate this translation
        rating: #/# (# votes cast)
        rating: #/# (from # votes)
        rating: +# (from # votes)
        submit a rating
        submit rating
        submit your rating
        tap a star to rate
        tap to rate
        tell us how we can improve this post
        thank you for rating this article
        thank you for your feedback
        thank you for your vote
        thanks for letting us know this page needs work
        thanks for letting us know we're doing a good job
        thanks for rating
        thanks for rating this
        thanks for the feedback
        thanks for your feedback
        thanks for your rating
        thanks for your vote
        this article helped me
        this page was helpful
        this page was not helpful
        upvote if this was helpful (#) downvote if this was not helpful (#)
        vote count: #
        was this answer helpful
        was this article helpful
        was this article helpful to you
        was this article helpful to you? yes no
        was this article helpful? # out of # found this helpful
        was this article helpful? yes no
        was this article useful
        was this article useful? yes no
        was this content helpful
        was this content helpful? yes no
        was this document helpful
        was this guide helpful
        was this helpful
        was this helpful to you
        was this helpful? helpful not quite
        was this helpful? yes no
        was this information helpful
        was this information helpful? yes no
        was this information useful
        was this page helpful
        was this page helpful to you
        was this page helpful? yes no
        was this page useful
        was this page useful? yes no
        was this post helpful
        was this post helpful? yes no
        was this review helpful
        was this section helpful
        was this story helpful
        was this topic helpful
        was this useful
        we are sorry that this post was not useful for you
        we're sorry this post was not useful for you
        what did you think of this article
        what do you think of this article
        what is your reaction
        what went wrong? tell us how to improve this page
        what's your reaction
        yes no suggest edits
        yes the article was helpful
        yes, this page is useful
        you already voted
        you have already rated this article
        you have already voted
        you have already voted for this article
        you rated this
        your feedback helps us improve this site
        #/# (# vote)
        # / # (# vote)
        click to rate this post! [total: # average: #]
        please rate this
        user rating: # (# votes)
        user rating: be the first one!
    """,
    "de": """
        artikel bewerten
        bewerte diesen artikel
        bewerte diesen beitrag
        bewerte dieses rezept
        bewerten sie den artikel
        bewerten sie diese seite
        bewerten sie diesen artikel
        bewerten sie diesen beitrag
        bewerten sie dieses gedicht
        bewerten sie dieses rezept
        bitte bewerten sie diese seite
        bitte bewerten sie diesen artikel
        danke für dein feedback
        danke für deine bewertung
        danke für ihr feedback
        danke für ihre bewertung
        diese seite bewerten
        diesen artikel bewerten
        diesen beitrag bewerten
        durchschnittliche bewertung # / #
        durchschnittliche bewertung # / #. anzahl bewertungen: #
        es tut uns leid, dass der beitrag für dich nicht hilfreich war
        fanden sie diese informationen hilfreich
        fanden sie diesen artikel hilfreich
        gefällt dir der artikel
        gefällt dir der beitrag
        gefällt dir dieser beitrag
        gefällt ihnen der artikel
        gib deine bewertung ab
        hat dir der artikel gefallen
        hat dir der beitrag gefallen
        hat dir dieser artikel gefallen
        hat ihnen der artikel gefallen
        hat ihnen diese seite geholfen
        hat ihnen dieser artikel gefallen
        hat ihnen dieser artikel geholfen
        ist diese seite hilfreich
        klick auf die sterne um zu bewerten
        klicke auf die sterne um zu bewerten
        klicke auf einen stern um zu bewerten
        klicke auf einen stern, um zu bewerten
        klicken sie auf einen stern, um zu bewerten
        lass uns diesen beitrag verbessern
        noch keine bewertungen vorhanden
        rezept bewerten
        sei der erste, der diesen beitrag bewertet
        seite bewerten
        vielen dank für ihr feedback
        vielen dank für ihre bewertung
        war der artikel hilfreich
        war der beitrag hilfreich
        war diese information hilfreich
        war diese seite hilfreich
        war dieser artikel hilfreich
        war dieser artikel hilfreich? ja nein
        war dieser beitrag hilfreich
        war dieser inhalt hilfreich
        waren diese informationen hilfreich
        wie hat dir der artikel gefallen
        wie hat dir der beitrag gefallen
        wie hat dir dieser artikel gefallen
        wie hat ihnen der artikel gefallen
        wie hat ihnen dieser artikel gefallen
        wie hilfreich war dieser artikel
        wie hilfreich war dieser beitrag
        wie können wir diesen beitrag verbessern
        wie nützlich war dieser beitrag
    """,
    "fr": """
        # votes, moyenne : # sur #
        aucun vote pour l'instant
        avez-vous trouvé cet article utile
        avez-vous trouvé cette page utile
        ce contenu vous a-t-il été utile
        cet article vous a plu
        cet article vous a-t-il aidé
        cet article vous a-t-il plu
        cet article vous a-t-il été utile
        cette information vous a-t-elle été utile
        cette page vous a-t-elle aidé
        cette page vous a-t-elle été utile
        cliquez pour noter cet article
        cliquez sur une étoile pour noter
        donnez votre avis sur cette page
        merci pour votre retour
        merci pour votre vote
        nombre de votes : #
        note moyenne # / #
        note moyenne # / #. nombre de votes : #
        noter cet article
        noter cette recette
        notez cet article
        notez cette page
        notez cette recette
        soyez le premier à noter cet article
        évaluer cet article
        évaluez cet article
    """,
    "es": """
        califica este artículo
        calificar este artículo
        califique este artículo
        cuán útil te ha resultado
        gracias por su voto
        gracias por tu valoración
        gracias por tu voto
        gracias por tus comentarios
        hasta ahora, ¡no hay votos!. sé el primero en puntuar este contenido
        haz clic en una estrella para puntuar
        haz clic en una estrella para puntuarlo
        la valoración media es *
        promedio de puntuación # / #
        promedio de puntuación # / #. recuento de votos: #
        recuento de votos: #
        sé el primero en puntuar este contenido
        valora esta receta
        valora este artículo
        valora este contenido
        valorar este artículo
        valorar receta
        vota este artículo
        ¿de cuánta utilidad te ha parecido este contenido?
        ¿fue útil esta información?
        ¿fue útil esta página?
        ¿fue útil este artículo?
        ¿le ha resultado útil esta página?
        ¿le ha sido útil esta información?
        ¿le resultó útil este artículo?
        ¿te gustó el artículo?
        ¿te gustó este artículo?
        ¿te ha gustado este artículo?
        ¿te ha parecido útil este artículo?
        ¿te ha resultado útil este artículo?
        ¿te ha resultado útil?
        ¿te ha sido útil esta información?
        ¿te ha sido útil este artículo?
        ¿te resultó útil este artículo?
        ¿te sirvió este artículo?
    """,
    "pt": """
        achou esse conteúdo útil
        avaliar receita
        avalie esta página
        avalie esta receita
        avalie este artigo
        avalie este conteúdo
        classifique este artigo
        clique em uma estrela para avaliar
        clique nas estrelas para avaliar
        essa informação foi útil
        esse conteúdo foi útil
        esta informação foi útil
        esta página foi útil
        este artigo foi útil
        este artigo foi útil para você
        este conteúdo foi útil
        este conteúdo foi útil para você
        este conteúdo te ajudou
        gostou deste artigo
        média de avaliação
        nenhum voto até agora! seja o primeiro a avaliar este post
        o que achou deste artigo
        obrigado pelo seu feedback
        seja o primeiro a avaliar este post
        sua avaliação
    """,
    "it": """
        clicca su una stella per votare
        clicca sulle stelle per votare
        grazie per il feedback
        grazie per il tuo feedback
        grazie per il tuo voto
        hai trovato utile questo articolo
        l'articolo ti è stato utile
        media dei voti
        nessun voto finora
        quanto sono chiare le informazioni in questa pagina
        quanto sono chiare le informazioni su questa pagina
        quanto ti è stato utile questo articolo
        quanto è stato utile questo post
        questa pagina ti è stata utile
        questa pagina è stata utile
        questo articolo ti è stato utile
        questo articolo è stato utile
        ti è piaciuto questo articolo
        ti è stato utile questo articolo
        valuta da # a # stelle la pagina
        valuta questa ricetta
        valuta questo articolo
        vota l'articolo
        vota la ricetta
        vota questa ricetta
        vota questo articolo
    """,
    "nl": """
        bedankt voor je feedback
        bedankt voor uw feedback
        beoordeel deze pagina
        beoordeel dit artikel
        beoordeel dit bericht
        beoordeel dit recept
        geef je beoordeling
        gemiddelde beoordeling
        heeft deze informatie u geholpen
        heeft deze pagina je geholpen
        heeft dit artikel je geholpen
        heeft dit artikel u geholpen
        hoe nuttig was dit bericht
        klik op een ster om deze te beoordelen
        nog geen beoordelingen
        tot nu toe geen stemmen! wees de eerste die dit bericht beoordeelt
        vond je dit artikel interessant
        vond je dit artikel nuttig
        vond u dit artikel nuttig
        was deze informatie nuttig
        was deze pagina nuttig
        was dit artikel nuttig
        was dit nuttig
        wat vind je van dit artikel
        wees de eerste die dit bericht beoordeelt
    """,
    "sv": """
        Fick du hjälp av artikeln?
        betygsätt artikeln
        betygsätt den här artikeln
        betygsätt receptet
        genomsnittligt betyg
        hade du nytta av informationen
        hittade du det du sökte
        hjälpte den här artikeln dig
        hjälpte informationen på sidan dig
        tack för din feedback
        tack för din röst
        vad tycker du om artikeln
        var artikeln till hjälp
        var den här artikeln till hjälp
        var den här informationen till hjälp
        var den här sidan till hjälp
        var informationen till hjälp
    """,
    "da": """
        bedøm artiklen
        bedøm denne artikel
        fandt du det, du søgte
        gennemsnitlig bedømmelse
        tak for din feedback
        tak for din stemme
        var artiklen nyttig
        var artiklen til hjælp
        var denne artikel nyttig
        var denne artikel til hjælp
        var denne side nyttig
        var indholdet nyttigt
    """,
    "nb": """
        fant du det du lette etter
        gjennomsnittlig vurdering
        takk for din tilbakemelding
        takk for tilbakemeldingen
        var artikkelen nyttig
        var denne artikkelen nyttig
        var denne siden nyttig
        var dette nyttig
        vurder artikkelen
    """,
    "fi": """
        arvioi artikkeli
        arvostele artikkeli
        arvostele tämä artikkeli
        kiitos palautteesta
        kiitos palautteestasi
        löysitkö etsimäsi
        mitä mieltä olit jutusta
        oliko artikkeli hyödyllinen
        oliko artikkelista apua
        oliko artikkelista hyötyä
        oliko tieto hyödyllistä
        oliko tämä artikkeli hyödyllinen
        oliko tästä apua
        oliko tästä artikkelista hyötyä
        oliko tästä sivusta apua
    """,
    "pl": """
        brak głosów
        czy artykuł był pomocny
        czy artykuł był przydatny
        czy ta strona była pomocna
        czy ta treść była pomocna
        czy te informacje były pomocne
        czy ten artykuł był pomocny
        czy ten artykuł był przydatny
        dziękujemy za ocenę
        dziękujemy za opinię
        dziękujemy za twoją opinię
        jak oceniasz artykuł
        jak oceniasz ten artykuł
        jak podobał ci się artykuł
        jaka jest twoja reakcja
        kliknij na gwiazdkę, aby ocenić
        kliknij w gwiazdkę, aby ocenić
        oceń artykuł
        oceń przepis
        oceń ten artykuł
        oceń ten przepis
        oceń ten wpis
        oceń wpis
        przydatny artykuł
        twoja ocena
        średnia ocen
        średnia ocena
    """,
    "cs": """
        byl pro vás tento článek přínosný
        byl pro vás článek užitečný
        byl tento článek užitečný
        děkujeme za hodnocení
        děkujeme za zpětnou vazbu
        hodnocení článku
        hodnoťte článek
        jak se vám líbil článek
        jaká je vaše reakce
        klikněte na hvězdičku a ohodnoťte
        líbil se vám článek
        ohodnoťte tento článek
        ohodnoťte článek
        pomohl vám tento článek
        pomohl vám článek
        průměrné hodnocení
    """,
    "hu": """
        ha hibát találsz, jelezd nekünk
        ha hibát talált, jelezze nekünk
        hasznos volt a cikk
        hasznos volt ez a cikk
        hasznos volt ez az oldal
        hasznosnak találta a cikket
        hasznosnak találtad a cikket
        köszönjük a visszajelzést
        köszönjük az értékelést
        mi a reakciód
        tetszett a cikk
        átlagos értékelés
        értékeld a cikket
        értékelje a cikket
    """,
    "ro": """
        a fost util acest articol
        a fost utilă această pagină
        acest articol a fost util
        care este reacția ta
        dă o notă articolului
        evaluează acest articol
        evaluează articolul
        mulțumim pentru feedback
        mulțumim pentru vot
        v-a fost util acest articol
        Ți-a plăcut articolul?
        ți-a fost util acest articol
        ți-a plăcut acest articol
    """,
    "el": """
        Σας άρεσε αυτό το άρθρο
        Σας άρεσε το άρθρο
        ήταν χρήσιμη αυτή η σελίδα
        ήταν χρήσιμο αυτό το άρθρο
        ήταν χρήσιμο το άρθρο
        αξιολογήστε το άρθρο
        βαθμολογήστε το άρθρο
        ευχαριστούμε για τη γνώμη σας
        ευχαριστούμε για την αξιολόγηση
        ποια είναι η αντίδρασή σας
        σας φάνηκε χρήσιμο το άρθρο
    """,
    "tr": """
        Haberi beğendin mi?
        bu habere tepkiniz
        bu içerik yararlı oldu mu
        bu içeriği faydalı buldunuz mu
        bu makale faydalı oldu mu
        bu makale yardımcı oldu mu
        bu makaleyi değerlendirin
        bu sayfa faydalı oldu mu
        bu sayfa yardımcı oldu mu
        bu yazı faydalı oldu mu
        bu yazıya oy ver
        bu yazıyı oyla
        bu yazıyı oylayın
        geri bildiriminiz için teşekkürler
        haberi beğendiniz mi
        ortalama puan
        oy vermek için yıldıza tıklayın
        tarifi puanla
        tepkiniz ne oldu
        tepkiniz nedir
        yazıya puan ver
        yazıyı oyla
    """,
    "ru": """
        # голосов, средняя оценка: #
        (# оценок, среднее: # из #)
        была ли статья полезна
        была ли статья полезной
        была ли эта информация полезна
        была ли эта статья полезна
        была ли эта страница полезной
        вам помогла эта статья
        вам понравилась статья
        ваша оценка
        да, спасибо! нет
        как вам статья
        какова ваша реакция
        нажмите на звезду, чтобы оценить
        насколько полезен этот пост
        насколько полезна была эта статья
        оцените материал
        оцените новость
        оцените рецепт
        оцените статью
        оцените страницу
        оцените эту статью
        оценить рецепт
        оценить стихотворение
        оценок пока нет. поставьте оценку первым
        помогла ли вам статья
        понравилась статья
        поставьте оценку
        рейтинг статьи
        спасибо за ваш голос
        спасибо за ваш отзыв
        спасибо за вашу оценку
        средняя оценка
        средняя оценка #
        средняя оценка # / #. количество оценок: #
        средняя оценка: #
        статья была полезной
        статья полезна
        эта статья была полезной
        эта статья помогла вам
    """,
    "uk": """
        вам сподобалась стаття
        вам сподобалася стаття
        ваша оцінка
        дякуємо за ваш відгук
        дякуємо за вашу оцінку
        наскільки корисною була ця стаття
        натисніть на зірку, щоб оцінити
        оцініть матеріал
        оцініть статтю
        оцініть цю статтю
        рейтинг статті
        середня оцінка
        чи була корисною ця сторінка
        чи була стаття корисною
        чи була ця стаття корисною
        чи була ця інформація корисною
        яка ваша реакція
    """,
    "ar": """
        شارك رأيك في هذا المنشور
        شكرا على ملاحظاتك
        شكرا لتقييمك
        شكرا لمشاركتك رأيك
        قيم المقال
        قيم هذا المقال
        قيّم هذا المحتوى
        ما هو رد فعلك
        متوسط التقييم
        هل أعجبك المقال
        هل استفدت من المعلومات المقدمة في هذه الصفحة
        هل كان المقال مفيدا
        هل كان هذا المقال مفيدا
        هل كانت هذه الصفحة مفيدة
        هل كانت هذه المعلومات مفيدة
        هل هذا المقال مفيد
        هل هذه الصفحة مفيدة
        هل وجدت هذا المقال مفيدا
        هل وجدت هذه المعلومات مفيدة
    """,
    "fa": """
        آیا این صفحه مفید بود
        آیا این مطلب برای شما مفید بود
        آیا این مطلب مفید بود
        آیا این مقاله برای شما مفید بود
        آیا این مقاله مفید بود
        از بازخورد شما متشکریم
        از مجموع # رای
        امتیاز شما به این مطلب
        امتیاز شما به این مقاله
        این مطلب مفید بود
        به این مطلب امتیاز دهید
        به این مقاله امتیاز دهید
        به این پست امتیاز دهید
        میانگین امتیاز
        میانگین امتیازات
        میانگین امتیازات # از #
        واکنش شما چیست
    """,
    "he": """
        אהבתם את הכתבה
        דרג את המאמר
        דרגו את הכתבה
        דרגו את המאמר
        האם דף זה היה שימושי
        האם הדף עזר לך
        האם הכתבה עזרה לכם
        האם הכתבה עניינה אותך
        האם המאמר היה מועיל
        האם המאמר עזר לך
        האם המידע עזר לך
        האם המידע עזר לכם
        האם העמוד עזר לך
        טעינו? נתקן! אם מצאתם טעות בכתבה, נשמח שתשתפו אותנו
        מצאתם טעות בכתבה
        מצאתם טעות בכתבה? כתבו לנו
        תודה על הדירוג
        תודה על המשוב
        תודה על משובך
    """,
    "hi": """
        आपकी प्रतिक्रिया के लिए धन्यवाद
        आपकी प्रतिक्रिया क्या है
        इस आर्टिकल को रेट करें
        इस लेख को रेट करें
        क्या यह जानकारी उपयोगी थी
        क्या यह पृष्ठ उपयोगी था
        क्या यह पृष्ठ सहायक था
        क्या यह पेज उपयोगी था
        क्या यह लेख उपयोगी था
        क्या यह लेख मददगार था
        क्या यह लेख सहायक था
    """,
    "id": """
        apa reaksi anda
        apakah artikel ini bermanfaat
        apakah artikel ini membantu
        apakah halaman ini bermanfaat
        apakah halaman ini membantu
        apakah informasi ini bermanfaat
        apakah informasi ini membantu
        bagaimana reaksi anda tentang artikel ini
        beri nilai artikel ini
        beri rating artikel ini
        seberapa bermanfaat artikel ini
        terima kasih atas masukan anda
        terima kasih atas umpan balik anda
    """,
    "vi": """
        #/# - (# bình chọn)
        bài viết có hữu ích không
        bài viết có hữu ích với bạn không
        bài viết này có hữu ích không
        bài viết này có hữu ích với bạn không
        bạn thấy bài viết này hữu ích không
        bạn thấy bài viết này thế nào
        bạn đánh giá bài viết này thế nào
        chưa có đánh giá
        cảm xúc của bạn là gì
        cảm ơn bạn đã phản hồi
        cảm ơn bạn đã đánh giá
        cảm ơn phản hồi của bạn
        nhấn vào một ngôi sao để đánh giá
        phản ứng của bạn là gì
        thông tin này có hữu ích không
        trang này có hữu ích không
        xếp hạng bài viết này
        đánh giá bài viết
        đánh giá bài viết này
        đánh giá post
        đánh giá: #/# (# bình chọn)
        được xếp hạng #
    """,
    "zh": """
        为本文评分
        您对本文的评价
        您觉得这篇文章怎么样
        感谢你的反馈
        感谢您的反馈
        文章对你有帮助吗
        文章对您有帮助吗
        文章是否有帮助
        有帮助吗
        本文对您有帮助吗
        本文是否对您有帮助
        此信息是否有用
        此内容是否对您有帮助
        此页面对您有帮助吗
        此页面有帮助吗
        给文章打分
        给本文评分
        觉得文章有用就打赏一下
        觉得文章有用就打赏一下文章作者
        该内容对您有帮助吗
        该文章对你有帮助吗
        该页面对您有帮助吗
        这个页面对您有帮助吗
        这个页面有帮助吗
        这些内容对您是否有帮助
        这对您有帮助吗
        这篇文章对你有帮助吗
        这篇文章对您有帮助吗
        这篇文章有帮助吗
        您喜歡這篇文章嗎
        您覺得這篇文章如何
        感謝你的回饋
        感謝您的回饋
        感謝您的意見回饋
        本文對您有幫助嗎
        此頁面對您有幫助嗎
        此頁面有幫助嗎
        給文章評分
        這個頁面有幫助嗎
        這對您有幫助嗎
        這篇文章對你有幫助嗎
        這篇文章對您有幫助嗎
        這篇文章有幫助嗎
        這項資訊有幫助嗎
        你的反應是
        你對這篇文章有什麼感覺
    """,
    "ja": """
        お役に立ちましたか
        このページの情報は役に立ちましたか
        このページはお役に立ちましたか
        このページは役に立ちましたか
        この内容は役に立ちましたか
        この回答は役に立ちましたか
        この情報は役に立ちましたか
        この投稿にフィードバックを提供する
        この記事が気に入ったら
        この記事はいかがでしたか
        この記事はお役に立ちましたか
        この記事は参考になりましたか
        この記事は役に立ちましたか
        この記事を評価する
        ご協力ありがとうございました
        ご意見ありがとうございます
        クリックして評価
        フィードバックありがとうございます
        フィードバックをお寄せいただきありがとうございます
        参考になりましたか
        平均評価
        役に立ちましたか
        星をクリックして評価してください
    """,
    "ko": """
        기사가 마음에 드셨나요
        도움이 되셨나요
        도움이 되었나요
        별을 클릭하여 평가하세요
        의견 제출
        의견을 보내주셔서 감사합니다
        이 게시물에 대한 의견 제공하기
        이 게시물에 피드백 남기기
        이 글이 도움이 되셨나요
        이 글이 도움이 되었나요
        이 기사 어떠셨나요
        이 기사 어떻게 생각하세요
        이 기사가 도움이 되었나요
        이 기사를 추천합니다
        이 기사를 평가해주세요
        이 기사에 대한 반응
        이 기사에 대해 어떻게 생각하시나요?
        이 기사의 감정은
        이 문서가 도움이 되었나요
        이 정보가 도움이 되었나요
        이 정보가 유용한가요
        이 콘텐츠가 도움이 되었나요
        이 페이지가 도움이 되었나요
        이 페이지에서 제공하는 정보에 만족하십니까
        이 페이지의 정보에 만족하십니까
        평균 평점
        피드백 감사합니다
        피드백을 보내주셔서 감사합니다
    """,
}


# The answers that stand on lines of their own below such a question, written as `folding.key` gives them; and signs.
ANSWERS = """
    yes no; yes; no; ja; nein; oui; non; si; sim; nao; nee; nej; nei; kylla; ei; tak; nie; ano; ne; igen; nem; da; nu;
    ναι; οχι; evet; hayir; да; нет; так; ні; نعم; لا; بله; خیر; כן; לא; हाँ; नहीं; ya; tidak; co; khong;
    是; 否; はい; いいえ; 예; 네; 아니요; 아니오
"""
THUMBS = ("👍", "👎")
_ANSWERS = frozenset(listed(ANSWERS))
_QUESTIONS = frozenset(phrase.strip(" ¿?") for phrase in phrases_of(RATE))
_LONGEST_QUESTION = 2 * max(map(len, _QUESTIONS))  # with the signs and spaces around it
# Such questions stand below the text, with the foot of the page after them: this many lines from its end.
BELOW = 100
# A yes and a no.
MOST_ANSWERS = 2


def find_answers(document: DocumentLines) -> Iterator[Find]:
    """Answers on the lines right below a question how useful the page was."""
    if not document.filled_with(_ANSWERS) and not document.holds(*THUMBS):
        return
    filled = document.filled[-BELOW:]
    for index, number in enumerate(filled):
        line = document.lines[number]
        question = line.strip(" \t¿?*").casefold() if len(line) <= _LONGEST_QUESTION else ""
        if question in _QUESTIONS:
            below = filled[index + 1 : index + 1 + MOST_ANSWERS]
            answers = list(takewhile(lambda number: _is_answer(document, number), below))
            if answers:
                yield Find(answers[0], answers[-1], (question,))


def _is_answer(document: DocumentLines, number: int) -> bool:
    return document.key(number) in _ANSWERS or document.lines[number].strip(" .-•") in THUMBS


RULES = [
    Phrases(
        id="tools/rate",
        reason="It asks how useful the page was, or counts the votes on it.",
        removes=[
            "Let the dough rest overnight.\n\n⟦Was this helpful? Yes No⟧",
            "Let the dough rest overnight.\n\n⟦How useful was this post?\nClick on a star to rate it!\n"
            "Average rating 4.5 / 5. Vote count: 12\nNo votes so far! Be the first to rate this post.⟧",
            "Den Teig über Nacht ruhen lassen.\n\n⟦War dieser Artikel hilfreich?⟧",
            "Laisser reposer la pâte une nuit.\n\n⟦Cet article vous a-t-il été utile ?⟧",
            "Dejar reposar la masa una noche.\n\n⟦¿Te ha resultado útil este artículo?⟧",
        ],
        keeps=[
            "Was this helpful to the people of the valley? Most of them say no.",
            "Nine out of ten readers found this page helpful, the survey says, and one did not open it.",
            "The film has an average rating of 4.5 from two hundred votes.",
        ],
        phrases=RATE,
    ),
    Line(
        id="tools/rate-stars",
        reason="It is a row of stars to click on, whose words the page runs together.",
        pattern=r"1 ?\p{L}{3,12}\s?2 ?(\p{L}{3,12})\s?3 ?\1\s?4 ?\1\s?5 ?\1(?:\W.{0,80})?",
        words="star stars stern sterne etoile etoiles estrella estrellas estrela estrelas stella stelle ster sterren"
        " stjarna stjarnor stjerne stjerner tahti tahtea gwiazdka gwiazdki gwiazdek звезда звезды",
        longest=140,
        removes=[
            "The seal came back in March.\n\n⟦1 Star2 Stars3 Stars4 Stars5 Stars (No Ratings Yet)⟧",
            "La foca volvió en marzo.\n\n⟦1 estrella2 estrellas3 estrellas4 estrellas5 estrellas Valora esta noticia⟧",
            "Der Seehund kam im März.\n\n⟦1 Stern 2 Sterne 3 Sterne 4 Sterne 5 Sterne⟧",
        ],
        keeps=[
            "1 star fell, 2 stars rose, 3 stars stood still.",
            "Hotels with 1 star or 2 stars, 3 stars, 4 stars and 5 stars",
        ],
    ),
    Shape(
        id="tools/rate-answer",
        reason="It is an answer to click on, below the question of how useful the page was.",
        removes=[
            "Let the dough rest overnight.\n\n⟦Was this article helpful?\nYes\nNo⟧",
            "Den Teig über Nacht ruhen lassen.\n\n⟦War dieser Artikel hilfreich?\n\nJa\n\nNein⟧\n\nDann backen.",
        ],
        keeps=[
            "Has the dough risen?\nYes\nNo\n\nIf it has not, wait for another hour, or for two.",
            "Was this helpful to anyone?\nNo\n\nSo the oven was torn down, and the bricks were sold.",
        ],
        find=find_answers,
    ),
]
