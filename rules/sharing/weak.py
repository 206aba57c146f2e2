"""One-word buttons that pass the page on, and the word over a bar of them: they go only beside other cruft.

Not cruft: a heading "Share", or a list of actions.
"""

from cleaner.rule import Phrases

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


RULES = [
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
