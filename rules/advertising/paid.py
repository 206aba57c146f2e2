"""Paid content: marks that somebody paid for the text, or for the one that a link leads to.

Not cruft: an article about sponsors, a list of an article's own, and a sentence that tells who paid for what.
"""

from cleaner.rule import Labels, Line, Phrases

PAID = {
    "en": """
        ad content
        ad content by *
        advertiser content
        advertiser content from *
        advertiser disclosure
        advertising disclosure
        affiliate disclosure
        affiliate link disclosure
        affiliate links disclosure
        advertorial
        brand partner content
        branded content by *
        content by our partner
        content from our advertiser
        content from our brand partner
        content from our partner
        content from our partners
        content from our sponsor
        content from our sponsors
        content provided by our advertiser
        from our partners
        from our sponsor
        from our sponsors
        in association with our partner
        in partnership with our advertiser
        in paid partnership with *
        message from our sponsor
        a message from our sponsor
        a word from our sponsor
        a word from our sponsors
        paid advertisement
        paid advertorial
        paid article
        paid content
        paid content by *
        paid content from *
        paid for and created by *
        paid for and presented by *
        paid for by our advertiser
        paid partner content
        paid partnership with *
        paid post
        paid promotional content
        paid stories
        partner content
        partner content by *
        partner content from *
        partner feature
        partner message
        partner stories
        partner story
        partnered content
        presented by our sponsor
        produced in partnership with our advertiser
        promo content
        promoted content
        promoted content by *
        promoted in partnership with *
        promoted links
        promoted post
        promoted posts
        promoted stories
        promoted story
        promoted video
        promotional feature
        sponsor content
        sponsor content by *
        sponsor message
        sponsored
        sponsored ad
        sponsored ads
        sponsored advertisement
        sponsored article
        sponsored articles
        sponsored by our partner
        sponsored content
        sponsored content by *
        sponsored content from *
        sponsored feature
        sponsored financial content
        sponsored link
        sponsored links
        sponsored links by *
        sponsored message
        sponsored offers
        sponsored post
        sponsored posts
        sponsored stories
        sponsored stories by *
        sponsored story
        stories from our partners
        supporter content
        thanks to our sponsor
        thanks to our sponsors
        this article is sponsored by *
        this content is paid for by *
        this content is paid for by the advertiser
        this content was paid for by *
        this content was paid for by an advertiser
        this content was paid for by an advertiser and produced by *
        this is a paid post
        this is a sponsored article
        this is a sponsored post
        this is sponsored content
        this post is sponsored by *
        this story is brought to you by *
        this story is sponsored by *
        today's sponsor
        as an * associate i earn from qualifying purchases
        as an * associate we earn from qualifying purchases
    """,
    "de": """
        advertorial
        anzeigensonderveröffentlichung
        anzeigen-sonderveröffentlichung
        bezahlte partnerschaft
        bezahlter beitrag
        bezahlter inhalt
        das könnte sie auch interessieren (anzeige)
        empfohlen von unseren partnern
        gesponsert
        gesponserte beiträge
        gesponserte inhalte
        gesponserte links
        gesponserter artikel
        gesponserter beitrag
        gesponserter inhalt
        in kooperation mit unserem werbepartner
        inhalt unseres partners
        inhalte unserer partner
        partnerinhalt
        partnerinhalte
        sponsored post
        verlagssonderveröffentlichung
        von unseren partnern
        werbebeitrag
        werbliche inhalte
        werblicher inhalt
        enthält werbung
        beitrag enthält werbung
        artikel enthält werbung
        enthält werblinks
        enthält affiliate-links
    """,
    "fr": """
        article partenaire
        article sponsorisé
        avec nos partenaires
        communiqué publicitaire
        contenu de marque
        contenu de notre partenaire
        contenu de nos partenaires
        contenu partenaire
        contenu promotionnel
        contenu proposé par nos partenaires
        contenu proposé par *
        contenu publicitaire
        contenu sponsorisé
        contenu sponsorisé par *
        contenus partenaires
        contenus sponsorisés
        en partenariat rémunéré avec *
        liens commerciaux
        liens sponsorisés
        partenariat rémunéré
        publi-rédactionnel
        publireportage
        publi-communiqué
        publié par notre partenaire
        sponsorisé
        offres de nos partenaires
    """,
    "es": """
        anuncio patrocinado
        artículo patrocinado
        contenido de marca
        contenido de nuestros socios
        contenido ofrecido por *
        contenido ofrecido por nuestros anunciantes
        contenido patrocinado
        contenido patrocinado por *
        contenido promocionado
        contenido promocional
        contenido publicitario
        contenidos patrocinados
        enlaces patrocinados
        entrada patrocinada
        noticia patrocinada
        publicación pagada
        publinota
        publirreportaje
        publirreportajes
    """,
    "pt": """
        artigo patrocinado
        conteúdo de marca
        conteúdo patrocinado
        conteúdo patrocinado por *
        conteúdo promocional
        conteúdo publicitário
        informe publicitário
        links patrocinados
        parceria paga
        post patrocinado
        publieditorial
        publipost
        publireportagem
    """,
    "it": """
        articolo sponsorizzato
        contenuto a pagamento
        contenuto pubblicitario
        contenuto sponsorizzato
        contenuti sponsorizzati
        informazione pubblicitaria
        link sponsorizzati
        messaggio promozionale
        post sponsorizzato
        publiredazionale
        pubbliredazionale
        sponsorizzato
    """,
    "nl": """
        betaalde inhoud
        betaalde samenwerking
        gesponsord
        gesponsord artikel
        gesponsord bericht
        gesponsorde content
        gesponsorde inhoud
        gesponsorde links
        partnerbijdrage
        partner content
    """,
    "sv": """
        annonssamarbete
        betalt innehåll
        betalt samarbete
        innehåll från annonsör
        innehåll från vår annonsör
        i samarbete med vår annonsör
        sponsrad artikel
        sponsrat
        sponsrat innehåll
        sponsrat innehåll från *
        sponsrade länkar
        Annonsinnehåll
    """,
    "da": """
        annoncørbetalt
        annoncørbetalt indhold
        betalt indhold
        betalt samarbejde
        kommercielt samarbejde
        sponsoreret
        sponsoreret artikel
        sponsoreret indhold
        sponsorerede links
    """,
    "nb": """
        annonsørinnhold
        annonsørinnhold fra *
        betalt innhold
        betalt samarbeid
        sponset
        sponset artikkel
        sponset innhold
        sponset innhold fra *
        sponsede lenker
        kommersielt samarbeid
    """,
    "fi": """
        kaupallinen yhteistyö
        maksettu sisältö
        mainosartikkeli
        sponsoroitu
        sponsoroitu artikkeli
        sponsoroitu sisältö
        sisältöyhteistyö
    """,
    "pl": """
        artykuł sponsorowany
        artykuł partnera
        linki sponsorowane
        materiał partnera
        materiał sponsorowany
        materiał promocyjny
        materiał zewnętrzny
        partner materiału
        płatna współpraca
        post sponsorowany
        sponsorowane
        sponsorowany
        treść sponsorowana
        współpraca reklamowa
    """,
    "cs": """
        komerční článek
        komerční obsah
        komerční prezentace
        placená spolupráce
        placený obsah
        pr článek
        reklamní sdělení
        sponzorovaný článek
        sponzorovaný obsah
        sponzorováno
        sponzorované odkazy
        Partnerský obsah
        Placená inzerce
    """,
    "hu": """
        partneri tartalom
        reklámanyag
        szponzorált
        szponzorált cikk
        szponzorált tartalom
        támogatott cikk
        támogatott tartalom
        támogatói tartalom
    """,
    "ro": """
        advertorial
        articol sponsorizat
        conținut plătit
        conținut sponsorizat
        conținut publicitar
        publirelații
        sponsorizat
        articol susținut de *
    """,
    "el": """
        διαφημιστικό περιεχόμενο
        προωθούμενο
        προωθούμενο περιεχόμενο
        χορηγούμενο
        χορηγούμενο άρθρο
        χορηγούμενο περιεχόμενο
        advertorial
        Διαφημιζόμενο περιεχόμενο
    """,
    "tr": """
        advertorial
        bu bir reklamdır
        reklam içeriği
        sponsorlu
        sponsorlu bağlantılar
        sponsorlu içerik
        sponsorlu içerikler
        sponsorlu yazı
        tanıtım yazısı
        bu bir ilandır
    """,
    "ru": """
        материал партнера
        на правах партнерского материала
        новости партнеров
        новости наших партнеров
        партнерский материал
        партнерский проект
        партнерские материалы
        промоматериал
        рекламный материал
        реклама от партнеров
        спонсорский материал
        спонсорский контент
        спонсировано
    """,
    "uk": """
        матеріал партнера
        новини партнерів
        партнерський матеріал
        партнерський проєкт
        партнерський проект
        рекламний матеріал
        спонсорський матеріал
        спонсорований контент
    """,
    "ar": """
        محتوى إعلاني
        محتوى برعاية
        محتوى برعاية *
        محتوى ترويجي
        محتوى دعائي
        محتوى ممول
        محتوى مدفوع
        مقال مدفوع
        مقال ممول
        ممول
        روابط برعاية
        محتوى مدعوم
    """,
    "fa": """
        محتوای اسپانسری
        محتوای تبلیغاتی
        محتوای حمایت شده
        مطلب تبلیغاتی
        رپرتاژ
        رپورتاژ آگهی
    """,
    "he": """
        תוכן ממומן
        תוכן שיווקי
        כתבה ממומנת
        ממומן
        קישורים ממומנים
        מטעם המפרסם
        כתבות ממומנות
        תוכן מקודם
    """,
    "hi": """
        प्रायोजित
        प्रायोजित सामग्री
        प्रायोजित लेख
        प्रायोजित लिंक
        पार्टनर कंटेंट
    """,
    "id": """
        advertorial
        artikel sponsor
        konten bersponsor
        konten sponsor
        konten promosi
        konten berbayar
        bersponsor
        sponsored
    """,
    "vi": """
        bài viết được tài trợ
        bài viết tài trợ
        được tài trợ
        nội dung được tài trợ
        nội dung tài trợ
        nội dung quảng cáo
        thông tin quảng cáo
        thông tin doanh nghiệp
        Tin tài trợ
        Tin quảng cáo
    """,
    "zh": """
        推广内容
        推广链接
        赞助内容
        赞助商链接
        合作内容
        商业推广
        贊助內容
        贊助商連結
        業配文
        廣編特輯
        廣編企劃
        合作內容
        合作推廣
        推廣內容
    """,
    "ja": """
        pr記事
        記事広告
        スポンサード
        スポンサー記事
        スポンサードコンテンツ
        スポンサー提供
        タイアップ記事
        タイアップ企画
        広告記事
        広告企画
        おすすめpr
        当サイト*プロモーション*含*
        当サイト*広告*含*
        当サイト*広告を利用しています
        当ブログ*プロモーション*含*
        当ブログ*広告*含*
        当ブログ*広告を利用しています
        本ページ*プロモーション*含*
        本ページ*広告*含*
        本記事*プロモーション*含*
        本記事*広告*含*
        この記事*プロモーション*含*
        この記事*広告*含*
        このページ*プロモーション*含*
        このページ*広告*含*
        このサイト*広告*含*
        当サイト*pr*含*
    """,
    "ko": """
        스폰서
        스폰서 링크
        스폰서 콘텐츠
        협찬
        협찬 콘텐츠
        광고성 기사
        유료 광고
        유료광고 포함
        파트너 콘텐츠
        제휴 콘텐츠
        스폰서드 콘텐츠
        이 포스팅은 파트너스 활동의 일환으로 수수료를 받을 수 있습니다
        이 포스팅은 파트너스 활동의 일환으로 일정액의 수수료를 제공받습니다
        이 포스팅은 * 파트너스 활동의 일환으로 이에 따른 일정액의 수수료를 제공받습니다
        이 글은 파트너스 활동의 일환으로 수수료를 제공받습니다
        소정의 수수료를 제공받습니다
        소정의 원고료를 받고 작성되었습니다
        소정의 원고료를 지급받아 작성하였습니다
        업체로부터 제품을 제공받아 작성하였습니다
    """,
}

# Before a colon and the title of what is advertised.
LABELLED = {
    "en": """
        ad
        advertisement
        advertiser content
        advertorial
        paid content
        paid post
        partner content
        promoted
        sponsored
        sponsored content
        sponsored post
    """,
    "de": """
        advertorial
        gesponsert
        sponsored post
    """,
    "es": """
        contenido patrocinado
        patrocinado
    """,
    "fr": """
        contenu sponsorisé
        sponsorisé
    """,
    "fi": """
        kaupallinen yhteistyö
    """,
}

# Marks that an article could also print as a heading, a credit or an item of a list.
PAID_WEAK = {
    "en": """
        about our ads
        advertisers
        affiliate program
        affiliates
        sponsorships
        advertisement feature
        brand content
        branded content
        brought to you by
        brought to you by *
        courtesy of our sponsors
        featured partner
        featured partners
        from our partner
        in association with *
        in partnership with
        in partnership with *
        in-house ad
        offers from our partners
        our partners
        our sponsors
        paid feature
        paid for by *
        paid partnership
        paid program
        paid promotion
        partner
        partners
        powered by our partner
        presented by
        presented by *
        promotional content
        special advertising section
        special offers
        special promotion
        sponsor
        sponsored by
        sponsored by *
        sponsored listing
        sponsored listings
        sponsored products
        sponsored results
        sponsored section
        sponsored video
        sponsored videos
        sponsors
        sponsorship
        supported by
        supported by *
        thank you to our sponsors
        the sponsor
        with support from *
        promoted
    """,
    "de": """
        gesponsert von *
        in kooperation mit *
        in zusammenarbeit mit *
        kooperation
        mit freundlicher unterstützung von *
        partner
        partnerangebot
        partnerangebote
        präsentiert von *
        sponsor
        sponsoren
        unsere partner
        unsere sponsoren
        unterstützt von *
        werbepartner
    """,
    "fr": """
        en partenariat avec *
        nos partenaires
        offert par *
        partenaire
        partenaires
        promotion
        présenté par *
        sponsorisé par *
    """,
    "es": """
        con el apoyo de *
        en asociación con *
        en colaboración con *
        nuestros patrocinadores
        patrocinado
        patrocinado por *
        patrocinadores
        presentado por *
        promocionado
        promoción
    """,
    "pt": """
        apresentado por *
        com o apoio de *
        em parceria com *
        nossos patrocinadores
        patrocinado
        patrocinado por *
        patrocinadores
        patrocínio
        promovido
    """,
    "it": """
        i nostri partner
        in collaborazione con *
        offerto da *
        presentato da *
        sponsor
        sponsorizzato da *
    """,
    "nl": """
        aangeboden door *
        branded content
        gesponsord door *
        in samenwerking met *
        mogelijk gemaakt door *
        onze partners
    """,
    "sv": """
        i samarbete med *
        presenteras av *
        sponsrat av *
        våra partners
    """,
    "da": """
        i samarbejde med *
        præsenteret af *
        sponsoreret af *
    """,
    "nb": """
        i samarbeid med *
        presentert av *
        sponset av *
    """,
    "pl": """
        nasi partnerzy
        partnerzy
        we współpracy z *
    """,
    "cs": """
        naši partneři
        ve spolupráci s *
    """,
    "hu": """
        partnereink
        promóció
    """,
    "ro": """
        partenerii noștri
        sponsorizat de *
    """,
    "el": """
        οι χορηγοί μας
        χορηγοί
    """,
    "ru": """
        партнеры
        при поддержке *
        промо
        совместно с *
    """,
    "ar": """
        برعاية
        شركاؤنا
    """,
    "fa": """
        حامیان ما
    """,
    "zh": """
        推广
        由*赞助
        赞助
        赞助商
        推廣
        由*贊助
        贊助
        贊助商
    """,
    "ja": """
        pr
        提供：*
    """,
    "he": """
        בשיתוף
        בשיתוף *
    """,
    "id": """
        disponsori oleh *
    """,
}


RULES = [
    Phrases(
        id="advertising/paid",
        reason="It marks paid content.",
        phrases=PAID,
        removes=["Sponsored Content", "Paid Post", "Contenido patrocinado", "⟦Gesponsert⟧\nDer Rat tagt am Montag."],
        keeps=[
            "Sponsored content made up a third of the paper's income.",
            "Promoted to captain",
            "The sponsored walk raised four thousand pounds.",
        ],
    ),
    Phrases(
        id="advertising/paid-weak",
        reason="It has words of paid content and stands beside other cruft.",
        phrases=PAID_WEAK,
        weak=True,
        removes=["Advertisement\nPresented by Acme Paints", "Sponsors\nAdvertisement"],
        keeps=[
            "The festival began with a concert by the lake that drew more people than the town has inhabitants.\n"
            "Presented by the City Orchestra\n"
            "The evening ended with fireworks, which the fire brigade had allowed only that afternoon.",
            "The club could not have done it without the help of the firms that paid for the new roof of the hall.\n"
            "Our sponsors\n"
            "The bakery in Mill Lane paid for the tiles, and the brewery lent its trucks for three days.",
        ],
    ),
    Labels(
        id="advertising/labelled",
        reason="It is an advertisement that says so.",
        labels=LABELLED,
        rest=r"(?-i:[\p{Lu}\p{Lo}\p{N}])",
        removes=["Advertisement: A new book for gardeners", "Sponsored: Ten ways to paint a wall"],
        keeps=[
            "Sponsored: one third of the seats",
            "Advertisement: “Gardener wanted, must sing.”",
            "Advertising: A short history",
            "Sponsored walk: a town on its feet",
        ],
    ),
    Line(
        id="advertising/paid-notice",
        reason="It says that somebody paid for the content.",
        language="en",
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            r"(?:this|the following) (?:\w+ )?(?:content|article|post|story|page|section|piece|video|report|feature)"
            r" (?:is|was|has been|contains|includes) (?:\w+ )?(?:provided|paid for|sponsored|produced|created|written"
            r"|supplied"
            r"|brought to you|funded|presented|paid)\b[^.!?]{0,40}"
            r"\b(?:by (?:our|an?|the|one of our) (?:\w+ )?(?:sponsors?|advertisers?|partners?|third party|clients?)"
            r"|content|post"
            r"|partnership|advertisement)\b"
            # Some words are looked for first: a search for them is faster than a try at each letter.
            r"|(?=.*? staff (?:was|were) not involved)"
            r"[^.!?\"“]{3,60} (?:news|editorial) staff (?:was|were) not involved in (?:the )?(?:creation|production"
            r"|writing)\b"
            r"|want to advertise (?:in|with|on)\b"
            r"|(?:interested in|to) advertis(?:e|ing) (?:with us|here|on (?:our|this))\b"
            r").{0,260}"
        ),
        words=(
            "sponsor sponsors sponsored advertiser advertisers advertise advertising advertisement partner partners"
            " paid staff"
        ),
        longest=400,
        removes=[
            "This content is provided by our sponsor and does not reflect the views of the editors.",
            "This article contains sponsored content.",
            "Want to advertise with us? Write to our sales team.",
        ],
        keeps=[
            "The exhibition is paid for by a partner of the museum.",
            "This bridge was paid for by the town.",
            "The report was written by the sponsor of the race, a judge found.",
        ],
    ),
]
