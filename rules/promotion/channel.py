"""Calls to share, rate, follow or support what the page offers, or to subscribe to its podcast.

Not cruft: a sentence about sharing, and a review of somebody else's.
"""

from cleaner.rule import Line, Phrases

# What pages say about their own channels and about themselves as a cause.
CHANNELS = {
    "en": """
        add * as a preferred source
        add * as a preferred source on *
        add as a preferred source
        add as a preferred source on *
        add as preferred source on *
        add us as a preferred source
        add us as a preferred source on *
        become a member and support us
        become a patron
        become a patron on *
        become a supporter
        become a supporter today
        buy me a coffee
        buy us a coffee
        click here to support our work
        consider becoming a member
        consider becoming a patron
        consider buying me a coffee
        consider making a donation
        consider supporting us
        did you make this recipe
        did you try this recipe
        enjoyed this article? share it with a friend
        enjoyed this article? share it with your friends
        enjoyed this article? subscribe
        enjoyed this post? subscribe
        enjoyed this? share it
        enjoying this article? share it
        enjoying this post? share it
        feel free to share this article
        feel free to share this post
        find more episodes
        find our podcast on *
        follow our * channel
        getting value, share it with others
        have you made this recipe
        help support our work
        help us keep going
        help us out by sharing
        help us spread the word
        if you enjoyed this article, please consider sharing it
        if you enjoyed this article, please share it
        if you enjoyed this article, share it
        if you enjoyed this post, please consider sharing it
        if you enjoyed this post, please share it
        if you enjoyed this post, share it
        if you found this article helpful, please share it
        if you found this article helpful, share it
        if you found this article useful, please share it
        if you found this helpful, please share it
        if you found this post helpful, please share it
        if you found this post useful, please share it
        if you like this article, please share it
        if you like this post, please share it
        if you liked it, share it
        if you liked this article, please share it
        if you liked this article, share it
        if you liked this post, please share it
        if you liked this post, share it
        if you liked this, share it
        keep our journalism free
        leave a rating and review
        leave a review on *
        leave us a rating
        leave us a rating and review
        leave us a review
        leave us a review on *
        like this post? please share
        like what you see? share it
        liked this story? share it
        listen and subscribe on *
        listen on your favorite podcast app
        listen to the podcast on *
        listen to us on *
        listen wherever you get your podcasts
        loved this article? share it
        loved this post? share it
        make a tax-deductible donation
        make us a preferred source on *
        make us preferred on *
        never miss an episode
        pin me!
        please consider donating
        please consider making a donation
        please consider supporting us
        please leave a review
        please leave us a review
        please like, share and subscribe
        please rate and review
        please support our work
        please support us
        rate and review
        rate and review the podcast
        rate and review us on *
        rate us on *
        rate, review and subscribe
        review us on *
        subscribe and review
        subscribe to our channel on *
        subscribe to our podcast on *
        subscribe to the podcast on *
        subscribe to the show
        subscribe to the show on *
        subscribe to this podcast
        subscribe, rate and review
        subscribe, rate, and review
        support nonprofit journalism
        support our journalism
        support this blog
        support this podcast
        support this site
        support this website
        support us with a donation
        thank you for reading our blog
        thank you for stopping by
        thank you for supporting our journalism
        thank you for visiting
        thank you for visiting our website
        thank you for your support
        thanks for reading *
        thanks for reading * subscribe for free to receive new posts and support my work
        thanks for reading * this post is public so feel free to share it
        this episode is brought to you by *
        this episode is sponsored by *
        this podcast is brought to you by *
        this podcast is sponsored by *
        want more? subscribe
        want to support my work
        want to support us
        your support makes a difference
        your support means a lot
    """,
    "de": """
        danke für deine unterstützung
        danke fürs lesen
        danke fürs zuhören
        hat dir der beitrag gefallen? dann teile ihn
        hat ihnen der artikel gefallen? dann teilen sie ihn
        jetzt podcast abonnieren
        jetzt unterstützer werden
        podcast abonnieren
        schreib uns eine bewertung
        spendier mir einen kaffee
        unterstütze unsere arbeit mit einer spende
        wenn dir der artikel gefallen hat, teile ihn
        wenn dir der beitrag gefallen hat, teile ihn
        wenn ihnen der artikel gefallen hat, teilen sie ihn
        zum podcast
    """,
    "fr": """
        abonnez-vous au podcast
        abonnez-vous à notre chaîne
        abonnez-vous à notre podcast
        aidez-nous à faire connaître cet article
        cet article vous a plu ? partagez-le
        faites un don pour nous soutenir
        merci de votre lecture
        merci pour votre lecture
        n'hésitez pas à partager cet article
        offrez-moi un café
        si cet article vous a plu, partagez-le
        si vous avez aimé cet article, n'hésitez pas à le partager
        si vous avez aimé cet article, partagez-le
        soutenez la presse indépendante
        soutenez notre journalisme
        soutenir la rédaction
        épinglez-moi
    """,
    "es": """
        comparte si te gustó
        comparte si te ha gustado
        gracias por leer
        gracias por leernos
        hazte socio y apóyanos
        no olvides compartir este artículo
        si te gustó este artículo, compártelo
        si te ha gustado este artículo, compártelo
        si te ha gustado, comparte
        si te ha gustado, compártelo
        si te ha resultado útil, compártelo
        suscríbete a nuestro pódcast
        suscríbete al canal
        suscríbete al pódcast
        ¿te ha gustado? compártelo
    """,
    "pt": """
        gostou deste artigo? compartilhe
        gostou deste conteúdo? compartilhe
        gostou do conteúdo? compartilhe
        inscreva-se em nosso canal
        inscreva-se no canal
        obrigado pela leitura
        obrigado por ler
        se gostou deste artigo, partilhe
        se você gostou deste artigo, compartilhe
    """,
    "it": """
        condividi l'articolo con i tuoi amici
        grazie per aver letto
        grazie per la lettura
        iscriviti al canale
        iscriviti al nostro canale
        iscriviti al podcast
        se l'articolo ti è piaciuto, condividilo
        se ti è piaciuto l'articolo, condividilo
        se ti è piaciuto questo articolo, condividilo
    """,
    "nl": """
        abonneer je op de podcast
        abonneer je op ons kanaal
        bedankt voor het lezen
        steun de onafhankelijke journalistiek
        trakteer mij op een kop koffie
        vond je dit artikel leuk? deel het
        vond je dit artikel nuttig? deel het
    """,
    "sv": """
        gillade du artikeln? dela den
        prenumerera på podden
        prenumerera på vår kanal
        tack för att du läser
        tack för att du läste
    """,
    "da": """
        abonner på podcasten
        tak fordi du læste med
    """,
    "nb": """
        abonner på podkasten
        takk for at du leser
        takk for at du leste
    """,
    "fi": """
        jaa artikkeli ystävillesi
        kiitos kun luit
        piditkö artikkelista? jaa se
        tilaa podcast
    """,
    "pl": """
        dziękujemy za lekturę
        dziękujemy za przeczytanie
        podobał ci się artykuł? udostępnij go
        subskrybuj nasz kanał
        subskrybuj podcast
        wesprzyj nas na *
    """,
    "cs": """
        líbil se vám článek? sdílejte jej
        odebírejte náš kanál
        odebírejte náš podcast
        podpořte naši redakci
    """,
    "hu": """
        iratkozz fel a csatornánkra
        tetszett a cikk? oszd meg ismerőseiddel
    """,
    "ro": """
        abonează-te la canalul nostru
        dacă ți-a plăcut articolul, distribuie-l
        mulțumim că ne citești
    """,
    "el": """
        γίνετε συνδρομητής στο κανάλι μας
        ευχαριστούμε που μας διαβάζετε
        σας άρεσε το άρθρο; μοιραστείτε το
        στηρίξτε τη δουλειά μας
    """,
    "tr": """
        bağımsız gazeteciliğe destek olun
        bağımsız gazeteciliği destekle
        beğendiyseniz paylaşın
        bizi desteklemek için
        kanalımıza abone olun
        okuduğunuz için teşekkürler
        yazıyı beğendiyseniz paylaşın
    """,
    "ru": """
        благодарим за поддержку
        если вам понравилась статья, поделитесь ею с друзьями
        если вам понравилась статья, поделитесь с друзьями
        если статья была полезной, поделитесь с друзьями
        поддержите нашу редакцию
        подписывайтесь на канал
        подписывайтесь на наш канал
        подпишитесь на канал
        подпишитесь на подкаст
        понравилась статья? поделись с друзьями
        понравился материал? поделитесь с друзьями
        понравился пост? поделитесь с друзьями
        спасибо за внимание
        спасибо, что дочитали
        спасибо, что читаете нас
    """,
    "uk": """
        дякуємо, що читаєте нас
        підписуйтесь на наш канал
        підписуйтесь на наш канал в *
        підписуйтеся на наш канал
        підпишіться на наш канал
        підпишіться на наш канал в *
        сподобалася стаття? поділіться з друзями
    """,
    "ar": """
        إذا أعجبك المقال شاركه مع أصدقائك
        اشترك في قناتنا
        شكرا لدعمكم
        شكرا لقراءتك
        لا تنس مشاركة المقال
    """,
    "fa": """
        اگر این مطلب را دوست داشتید آن را به اشتراک بگذارید
        به کانال ما بپیوندید
        در کانال ما عضو شوید
    """,
    "he": """
        אהבתם את הכתבה? שתפו
        הצטרפו לערוץ שלנו
        תודה שקראתם
    """,
    "hi": """
        अगर आपको यह लेख पसंद आया तो शेयर करें
        पढ़ने के लिए धन्यवाद
        स्वतंत्र पत्रकारिता का समर्थन करें
        हमारे चैनल को सब्सक्राइब करें
    """,
    "id": """
        gabung di channel kami
        jika artikel ini bermanfaat, silakan bagikan
        terima kasih sudah membaca
        terima kasih telah membaca
    """,
    "vi": """
        cảm ơn bạn đã đọc
        cảm ơn bạn đã đọc bài viết
        cảm ơn các bạn đã theo dõi
        hãy chia sẻ bài viết này
        nếu thấy hay hãy chia sẻ
        đăng ký kênh của chúng tôi
    """,
    "zh": """
        关注公众号
        喜欢就分享给朋友吧
        如果喜欢，请分享给你的朋友
        如果觉得文章对你有帮助，请点赞
        感谢您的支持
        感谢您的阅读
        感谢支持
        感谢阅读
        打赏支持一下
        扫描二维码关注
        扫描二维码关注我们
        扫码关注公众号
        欢迎关注公众号
        欢迎关注我们的公众号
        欢迎扫码关注
        赞赏支持
        喜歡這篇文章嗎？分享給朋友
        如果喜歡這篇文章，歡迎分享
        感謝您的支持
        感謝您的閱讀
        感謝支持
        感謝閱讀
        歡迎加入我們的頻道
        歡迎訂閱我們的頻道
        贊助支持
    """,
    "ja": """
        お読みいただきありがとうございました
        お読みいただきありがとうございます
        この記事が気に入ったら いいね！しよう
        この記事が気に入ったらいいねしよう
        この記事が気に入ったらフォローしよう
        よければシェアしてください
        よろしければシェアをお願いします
        チャンネル登録
        チャンネル登録お願いします
        チャンネル登録はこちら
        チャンネル登録よろしくお願いします
        最後までお読みいただきありがとうございました
        最後までお読みいただきありがとうございます
        最後まで読んでいただきありがとうございました
        最後まで読んでいただきありがとうございます
        最新情報をお届けします
        気に入ったらサポート
        気に入ったらシェアしてください
        記事が役に立ったらシェアしてください
    """,
    "ko": """
        구독과 좋아요 부탁드립니다
        끝까지 읽어주셔서 감사합니다
        이 글이 마음에 들었다면 공유해 주세요
        읽어 주셔서 감사합니다
        읽어주셔서 감사합니다
        채널 구독
        채널 구독하기
        후원 부탁드립니다
    """,
}
_PLEASE = (
    r"(?:please|do|you can|why not|be sure to|make sure to|don[’']t forget to|consider|feel free to"
    r"|would you(?: please)?(?: consider)?)"
)
_SHARE = (
    r"(?:shar(?:e|ing)|subscrib(?:e|ing)|leav(?:e|ing) (?:us |me )?a|support(?:ing)?|follow(?:ing)?|like and"
    r"|donat(?:e|ing)|tell|forward(?:ing)?|buy(?:ing)? me|recommend(?:ing)?|pin|join(?:ing)?|check out)"
)


RULES = [
    Phrases(
        id="promotion/channel",
        reason="It asks the reader to share, rate, follow or pay for what the page offers.",
        removes=[
            "The kiln cools for two days.\n\n⟦If you enjoyed this post, please share it!⟧",
            "The kiln cools for two days.\n\n⟦Rate and review the podcast\nLeave us a review⟧",
        ],
        keeps=[
            "If you enjoyed this post as sergeant, the general said, you will like the next one better.",
            "The baker asked us to leave a review of the rolls in the book by the door.",
        ],
        phrases=CHANNELS,
    ),
    Line(
        id="promotion/share",
        reason="It asks the reader to share, rate or support what the page offers.",
        words="enjoyed liked enjoy like found love loved",
        where=("tail",),
        longest=240,
        language="en",
        pattern=r"(?:so,? )?if you(?:[’']ve| have)? (?:enjoyed|liked|enjoy|like|found|loved?) "
        rf"(?:reading |listening to )?(?:this|the|our|my|what)\b[^.!?]{{0,80}}(?:,| then| [–—-]) (?:{_PLEASE} )*"
        rf"{_SHARE}\b.{{0,120}}",
        removes=[
            "The kiln cools for two days.\n\n⟦If you liked this article, please consider sharing it.⟧",
            "The kiln cools for two days.\n\n⟦If you’ve enjoyed reading this post, subscribe to hear of the next one!⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nIf you like the look of ash glaze, you can mix it yourself.",
            "The kiln cools for two days.\n\nIf you found a shard, you told nobody, the potter used to say.",
        ],
    ),
    Line(
        id="promotion/episode",
        reason="It asks the reader to subscribe to a podcast.",
        pattern=(
            r"(?:(?:[^.!?:]{0,80}\b)?(?:subscribe|follow|abonnier\w*|folgt?|abonnez-vous|suscríbe\w*|suscribi\w*"
            r"|inscreva-se"
            r"|assine|siga|iscriv\w+|abonneer\w*|prenumerera|abonner\w*|følg|tilaa|subskrybuj\w*)\b[^.!?]{0,80}?)?"
            r"\b(?:never miss an(?:other)? episode|(?:don[’']t|not) miss (?:an|any|a single) episode"
            r"|kein\w* folge (?:mehr )?(?:zu )?(?:verpass\w+)|(?:ne )?(?:manque[rz]|rate[rz]) aucun (?:des )?épisodes?"
            r"|no (?:te pierdas|perder(?:te|se)) (?:ningún|ni un) (?:episodio|capítulo)|não (?:perca"
            r"|perder) nenhum episódio"
            r"|non (?:perdere|perderti|perderte) (?:nessun episodio|nessuna puntata|neanche un episodio)"
            r"|geen (?:enkele )?aflevering (?:te |meer )*(?:missen|mist?)|missar du (?:inget|aldrig ett) avsnitt"
            r"|ikke går glipp? af et afsnit|ikke går glipp av en episode|nie przegap(?:ić)? żadnego odcinka)"
            r"\b[^.!?]{0,60}[.!]?"
        ),
        words="episode episodes folge episodio capitulo puntata aflevering avsnitt afsnit odcinka",
        longest=260,
        removes=[
            "The kiln cools for two days.\n\n⟦Subscribe so you never miss an episode.⟧",
            "Der Ofen kühlt zwei Tage lang.\n\n⟦Abonniert den Ofenfunk, um keine Folge zu verpassen!⟧",
            "El horno se enfría dos días.\n\n⟦Suscríbete para no perderte ningún episodio.⟧",
        ],
        keeps=[
            "The kiln cools for two days, and who has heard each episode knows why.",
            "Keine Folge hatte das Feuer: der Ofen stand am Montag wieder.",
        ],
    ),
]
