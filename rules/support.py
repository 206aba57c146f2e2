"""Appeals: the page asks its reader to donate, become a member or pay for its work.

Not cruft: a report about donations, a charity's page that is about giving, a thank-you to people who took part.
"""

from cleaner.rule import REPORTED, Inline, Line, Phrases

APPEALS = {
    "en": """
        Like this article? Support the author with
        become a founding member
        become a member today
        become a paid subscriber
        become a patron today
        become a paying subscriber
        become a sustaining member
        before you go, please support us
        buy me a beer
        buy me a cup of coffee
        buy us a beer
        can you chip in
        chip in now
        click here to make a donation
        click here to support us
        consider becoming a paid subscriber
        consider supporting our work
        contribute now
        contribute to our work
        did you enjoy this article? buy me a coffee
        did you like this article? you can buy me a coffee
        donate any amount
        donate now to support our work
        donate other ways to give
        donate to our fundraiser
        donate to support *
        donate to support our journalism
        donate to support our work
        donate to the project
        donate to this blog
        donate to us
        donate today to support our work
        enjoy our work? support us
        enjoy this article? support us
        enjoying our content? support us
        found this helpful? buy me a coffee
        found this useful? buy me a coffee
        fund our journalism
        fund our work
        fund this blog
        help fund our journalism
        help fund our work
        help keep our journalism free
        help keep this site alive
        help keep this site free
        help keep this site running
        help keep us going
        help support independent journalism
        help support our journalism
        help support this site
        help support us
        help us continue our work
        help us keep our content free
        help us keep our journalism free
        help us keep this site running
        help us keep up the good work
        help us stay independent
        help us tell more stories like this
        if you enjoyed this article, please consider a donation
        if you enjoyed this post, buy me a coffee
        if you like our work, please support us
        if you like this, please support us
        if you value our work, please consider a donation
        independent journalism needs your support
        invest in independent journalism
        join our membership program
        join us as a member
        keep independent journalism alive
        keep this site free
        like our work? support us
        like this article? support us
        like what we do? support us
        like what you read? donate now
        like what you read? support us
        love our work? support us
        make a donation now
        make a donation to support our work
        make a recurring donation
        make a single donation
        make a tax-deductible donation today
        make a tax-deductible gift today
        make a yearly donation
        membership supports our work
        other ways to support us
        our journalism depends on you
        our journalism is free because of readers like you
        please chip in
        please consider a donation
        please consider a small donation
        please consider becoming a member
        please consider making a donation today
        please consider supporting our work
        please consider supporting this site
        please consider supporting us with a donation
        please donate now
        please donate to support our work
        please donate today
        please help support our work
        please help us continue our work
        please help us keep going
        please make a donation
        please support this site
        please support us with a donation
        powered by readers like you
        reader-supported
        reader-supported journalism
        reader-supported news
        send a tip to the author
        send us a donation
        stand up for independent journalism
        support * with a donation
        support fearless journalism
        support free journalism
        support independent journalism today
        support independent local journalism
        support independent reporting
        support journalism that matters
        support journalism you trust
        support my blog
        support nonprofit news
        support our * journalism
        support our coverage
        support our independent journalism
        support our journalism by becoming a member
        support our journalism today
        support our newsroom
        support our nonprofit journalism
        support our reporting
        support our work by donating
        support our work today
        support our work with a donation
        support the blog
        support the channel
        support the podcast
        support the show
        support the writer
        support this channel
        support this work
        support us by becoming a member
        support us from just *
        support us here
        support us monthly
        support us with a small donation
        support vital journalism
        thank you for supporting independent journalism
        thank you for supporting our work
        tip the author
        to donate, click here
        to support our work, click here
        to support us, click here
        treat me to a coffee
        want to support our work
        we can't do this without your support
        we depend on donations
        we depend on donations from readers like you
        we rely on donations
        we rely on donations from readers
        we rely on donations from readers like you
        we rely on reader support
        we rely on readers like you
        we rely on readers to support our work
        we rely on your support
        we're funded by readers like you
        we're reader-supported
        will you support our journalism
        will you support us
        yes, i want to help
        yes, i'd like to support *
        yes, i'll donate
        you can also support us
        you can buy me a coffee
        you can donate here
        you can support our work
        you can support us
        you can support us here
        your contribution is appreciated
        your donation helps
        your donation helps us
        your donation is tax-deductible
        your donation makes a difference
        your support makes our work possible
        your support makes this possible
    """,
    "de": """
        abo abschließen und uns unterstützen
        bitte helfen sie uns
        bitte spenden sie
        bitte spenden sie jetzt
        bitte unterstütze uns
        bitte unterstützen sie uns
        bitte unterstützen sie uns mit einer spende
        bitte unterstützen sie unsere arbeit
        bitte unterstützt uns
        dir gefällt dieser artikel? dann unterstütze uns
        dir gefällt unsere arbeit
        dir gefällt, was wir machen
        dir hat der artikel gefallen
        du willst uns unterstützen
        gefällt dir dieser artikel
        gefällt ihnen dieser artikel
        gib mir einen kaffee aus
        gib uns einen kaffee aus
        helfen sie mit ihrer spende
        hier können sie uns unterstützen
        hier spenden
        hier unterstützen
        hilf uns mit einer spende
        ihnen gefällt dieser artikel
        ihnen gefällt unsere arbeit
        ihnen hat der artikel gefallen
        ihre spende hilft
        ihre spende zählt
        ihre unterstützung zählt
        ja, ich möchte * unterstützen
        ja, ich möchte spenden
        jede spende hilft
        jede spende zählt
        jetzt online spenden
        jetzt spenden
        kauf mir einen kaffee
        mit einer spende unterstützen
        so kannst du uns unterstützen
        so können sie uns unterstützen
        so könnt ihr uns unterstützen
        spende jetzt
        spende uns einen kaffee
        spenden sie hier
        spenden sie jetzt
        spenden sie jetzt online
        spenden und unterstützen
        spendiere mir einen kaffee
        spendieren sie uns einen kaffee
        unabhängigen journalismus unterstützen
        unabhängiger journalismus braucht unterstützung
        unsere arbeit unterstützen
        unterstütze mich
        unterstütze mich auf *
        unterstütze unabhängigen journalismus
        unterstütze uns
        unterstütze uns auf *
        unterstütze uns jetzt
        unterstütze uns mit einer spende
        unterstütze unsere arbeit
        unterstütze unseren journalismus
        unterstützen sie unabhängigen journalismus
        unterstützen sie uns
        unterstützen sie uns bitte
        unterstützen sie uns jetzt
        unterstützen sie uns mit einer spende
        unterstützen sie uns mit ihrer spende
        unterstützen sie unsere arbeit
        unterstützen sie unsere arbeit mit einer spende
        unterstützen sie unseren journalismus
        unterstützer/in werden
        vielen dank für deine unterstützung
        vielen dank für eure unterstützung
        vielen dank für ihre spende
        vielen dank für ihre unterstützung
        was ist dir unsere arbeit wert
        was ist ihnen unsere arbeit wert
        werde fördermitglied
        werde unterstützer
        werden sie fördermitglied
        werden sie unterstützer
        wir brauchen deine unterstützung
        wir brauchen eure unterstützung
        wir brauchen ihre hilfe
        wir brauchen ihre unterstützung
        wir freuen uns über ihre spende
        wir sind spendenfinanziert. unterstütze auch du uns *
        zum spendenformular
    """,
    "fr": """
        Achetez-moi un café
        Vous aimez cet article? Soutenez l'auteur avec
        aidez-nous à continuer
        devenez donateur
        faire un don
        faire un don en ligne
        faire un don maintenant
        faites un don
        faites un don maintenant
        je fais un don
        je fais un don de #
        je fais un don mensuel
        je fais un don à *
        je vous soutiens
        merci de votre soutien
        merci pour votre soutien
        nous avons besoin de votre soutien
        nous avons besoin de vous
        offrez-nous un café
        pour nous soutenir
        soutenez notre journal
        soutenez notre travail
        soutenez un journalisme indépendant
        soutenez une presse indépendante
        soutenez-moi
        soutenez-nous
        soutenez-nous avec un don
        un don, même modeste, nous aide
        votre don compte
        votre soutien est essentiel
        vous aimez notre travail ? soutenez-nous
    """,
    "es": """
        Cómprame un café
        apoya el periodismo independiente
        apoya nuestro periodismo
        apoya nuestro trabajo
        apóyame en *
        apóyanos
        apóyanos con tu donación
        apóyenos
        ayúdanos a seguir
        cada aporte cuenta
        dona ahora
        donar ahora
        gracias por su apoyo
        gracias por tu apoyo
        haz tu donación
        haz un donativo
        haz una donación
        hazte socio, hazte socia
        invítame a un café
        invítanos a un café
        necesitamos tu apoyo
        necesitamos tu ayuda
        quiero apoyar
        quiero donar
        tu apoyo es importante
        tu apoyo nos hace independientes
        ¿Te gusta este artículo? Apoya al autor con
        ¿te gusta lo que hacemos? apóyanos
        únete como miembro
    """,
    "pt": """
        Gostou deste artigo? Apoie o autor com
        Me compra um café
        apoia o nosso trabalho
        apoie nosso jornalismo
        apoie nosso trabalho
        apoie o jornalismo independente
        apoie o nosso trabalho
        apoie-nos
        contribua agora
        doar agora
        doe agora
        faça um donativo
        faça uma doação
        obrigado pelo seu apoio
        precisamos de sua ajuda
        precisamos do seu apoio
        quero apoiar
        quero doar
        seja um apoiador
        seja um assinante apoiador
        torne-se um apoiador
    """,
    "it": """
        Ti è piaciuto questo articolo? Supporta l'autore con
        abbiamo bisogno del tuo sostegno
        aiutaci a crescere
        diventa sostenitore
        dona ora
        fai una donazione
        fai una donazione ora
        grazie per il tuo sostegno
        grazie per il vostro sostegno
        offrici un caffè
        offrimi un caffè
        sostieni il giornalismo indipendente
        sostieni il nostro lavoro
        sostieni il progetto
        sostieni l'informazione libera
        sostienici
        sostienici con una donazione
        supportaci
    """,
    "nl": """
        bedankt voor je steun
        bedankt voor uw steun
        doneer nu
        geef een donatie
        ik wil doneren
        steun * met een donatie
        steun deze website
        steun onafhankelijke journalistiek
        steun ons
        steun ons met een donatie
        steun ons werk
        steun onze journalistiek
        trakteer ons op een kop koffie
        waardeer dit artikel
        we hebben je steun nodig
        word donateur
    """,
    "sv": """
        Köp mig en kaffe
        Tycker du om den här artikeln? Stöd författaren genom
        bli månadsgivare
        bli stödmedlem
        ge ditt stöd
        ge en gåva
        ge ett bidrag
        skänk en gåva
        stöd oberoende journalistik
        stöd oss
        stöd vår journalistik
        stöd vårt arbete
        swisha ett bidrag
        tack för ditt stöd
    """,
    "da": """
        bliv støttemedlem
        giv en donation
        giv et bidrag
        støt fri presse
        støt os
        støt uafhængig journalistik
        støt vores arbejde
        støt vores journalistik
        tak for din støtte
    """,
    "nb": """
        bli støttemedlem
        gi en gave
        gi et bidrag
        støtt arbeidet vårt
        støtt oss
        støtt uavhengig journalistikk
        støtt vår journalistikk
        takk for støtten
        vipps oss
    """,
    "fi": """
        kiitos tuestasi
        lahjoita nyt
        tee lahjoitus
        tue journalismiamme
        tue meitä
        tue riippumatonta journalismia
        tue työtämme
    """,
    "pl": """
        Kup mi kawę
        Podoba Ci się ten artykuł? Wesprzyj autora za pomocą
        dołącz do patronów
        dziękujemy za wsparcie
        każda wpłata się liczy
        postaw mi kawę
        postaw nam kawę
        potrzebujemy twojego wsparcia
        przekaż darowiznę
        wesprzyj nas
        wesprzyj nas finansowo
        wesprzyj naszą pracę
        wesprzyj niezależne dziennikarstwo
        wpłać darowiznę
        wspieraj nas
        wspieraj niezależne media
        wspomóż nas
        zostań naszym patronem
        zostań patronem
    """,
    "cs": """
        děkujeme za podporu
        kup mi kafe
        podpořte naši práci
        podpořte nezávislou žurnalistiku
        podpořte nás
        podpořte nás finančně
        staňte se podporovatelem
    """,
    "hu": """
        adományozzon
        köszönjük a támogatást
        legyen a támogatónk
        legyen támogatónk
        legyél támogatónk
        támogasd a független újságírást
        támogasd a munkánkat
        támogass minket
        támogassa a független újságírást
        támogassa munkánkat
        támogasson minket
    """,
    "ro": """
        devino susținător
        donează acum
        fă o donație
        sprijină jurnalismul independent
        susține jurnalismul independent
        susține munca noastră
        susține-ne
        vreau să donez
    """,
    "el": """
        γίνετε υποστηρικτής
        ενισχύστε μας
        κάντε μια δωρεά
        στηρίξτε μας
        στηρίξτε την ανεξάρτητη δημοσιογραφία
        στηρίξτε το έργο μας
        υποστηρίξτε μας
    """,
    "tr": """
        Bana bir kahve al
        Bu makaleyi beğendiniz mi? Yazarı şununla destekleyin
        bağımsız gazeteciliği destekleyin
        bağış yapın
        bize destek ol
        bize destek olun
        bizi destekle
        bizi destekleyin
        desteğiniz için teşekkürler
        üye olun, destek olun
    """,
    "ru": """
        Купи мне кофе
        Понравилась эта статья? Поддержите автора
        внести пожертвование
        мы нуждаемся в вашей поддержке
        нам нужна ваша поддержка
        нам нужна ваша помощь
        поддержать нас
        поддержать проект
        поддержать редакцию
        поддержите нас
        поддержите нашу работу
        поддержите независимую журналистику
        поддержите проект
        поддержите редакцию
        поддержите сайт
        помочь проекту
        сделать пожертвование
        спасибо за поддержку
        стать патроном
        угостить кофе
    """,
    "uk": """
        дякуємо за підтримку
        задонатити
        зробити внесок
        нам потрібна ваша підтримка
        підтримайте нас
        підтримайте нашу роботу
        підтримайте незалежну журналістику
        підтримати нас
        підтримати проєкт
        стати патроном
        стати учасником спільноти
    """,
    "ar": """
        ادعم الصحافة المستقلة
        ادعم عملنا
        ادعم موقعنا
        ادعمنا
        ادعمونا
        تبرع الآن
        تبرعوا الآن
        شكرا لدعمك
        نحتاج إلى دعمك
    """,
    "fa": """
        از ما حمایت کنید
        حمایت از ما
        کمک مالی کنید
    """,
    "he": """
        הפכו לתומכים
        הצטרפו כתומכים
        תמכו בנו
        תמכו בעיתונות עצמאית
        תרמו עכשיו
    """,
    "hi": """
        अभी दान करें
        हमारा समर्थन करें
        हमारी पत्रकारिता का समर्थन करें
        हमें सहयोग दें
    """,
    "id": """
        Belikan aku kopi
        Suka dengan artikel ini? Bantu penulis dengan donasi melalui
        donasi sekarang
        dukung jurnalisme independen
        dukung kami
        dukung kerja kami
        terima kasih atas dukungan anda
        traktir kami kopi
    """,
    "vi": """
        Bạn đọc có thể ủng hộ blog qua
        Mua cho tôi một ly cà phê
        cảm ơn sự ủng hộ của bạn
        hãy ủng hộ chúng tôi
        mời tôi ly cà phê
        đóng góp ngay
        ủng hộ chúng tôi
        ủng hộ tác giả
    """,
    "zh": """
        喜欢这篇文章？打赏一下作者吧
        成为赞助者
        打赏
        打赏作者
        支持作者
        支持我们
        支持我们的工作
        支持独立新闻
        立即捐款
        请我一杯咖啡吧！
        请我喝杯咖啡
        赞赏作者
        送我杯咖啡
        喜歡這篇文章嗎? 贊助一下作者吧!
        定期定額支持
        小額贊助
        成為贊助人
        支持我們
        支持我們的工作
        支持獨立媒體
        請我喝杯咖啡
        贊助作者
        贊助我們
    """,
    "ja": """
        この記事が気に入ったらサポートをしてみませんか？
        この記事は気に入りましたか？ 著者をサポートする
        この記事をサポート
        ご寄付のお願い
        ご支援ください
        ご支援のお願い
        コーヒーを買って
        今すぐ寄付
        私たちを支援する
    """,
    "ko": """
        기부하기
        독립 언론을 후원해 주세요
        이 글이 마음에 드시나요? 다음을 통해 후원하실 수 있습니다
        일시후원
        저희를 후원해 주세요
        정기후원
        커피 한 잔 사주기
        후원 회원 되기
        후원하기
        후원해 주세요
    """,
}

# Words that an article, a charity's page or a menu could print, too.
WEAK = {
    "en": """
        become a * member today
        become a friend of *
        become a monthly donor
        become a subscriber
        buy me a book
        can you help
        chip in
        consider a donation
        contribute
        donate by card
        donate by credit card
        donate monthly
        donate once
        donate online
        donate via *
        donate with *
        donation
        donations
        every contribution counts
        every contribution helps
        every donation counts
        every donation helps
        every little helps
        fund independent journalism
        fundraiser
        give a gift today
        give a one-time gift
        give back
        give monthly
        give now
        give once
        give today
        help spread the word
        help us improve
        how to support us
        leave a tip
        make a contribution
        make a contribution today
        make a difference today
        make a gift
        make a gift today
        make a monthly donation
        make a one-time donation
        make your donation
        one last thing before you go
        one more thing before you go
        one off donation
        one-off donation
        one-time donation
        other ways to donate
        other ways to give
        please donate
        please help
        please help us
        reader supported
        show your support
        sponsor us
        stand with us
        support free press
        support independent news
        support independent publishing
        support investigative journalism
        support local news
        support me
        support our cause
        support our project
        support our site
        support our website
        support our writers
        support the author
        support the project
        support the site
        support the team
        support this project
        support us now
        support us via *
        support what we do
        support with a donation
        support your local newspaper
        tax-deductible donation
        tax-deductible donations
        thank you for your donation
        thank you for your generosity
        thanks for your support
        tip us
        today's donation
        ways to donate
        ways to give
        ways to support us
        we can't do this without you
        why donate
        why support us
        will you help us
        with your help
        with your support
        you can help
        your donation counts
        your donation matters
        your gift matters
        your gift today
    """,
    "de": """
        einmalig spenden
        einmalige spende
        förderer werden
        fördermitglied werden
        helfen sie mit
        helfen sie uns
        hilf mit
        hilf uns
        ihnen gefällt unser programm
        ihre spende
        ihre unterstützung
        jeder beitrag zählt
        jetzt fördern
        jetzt helfen
        jetzt mitglied werden
        jetzt unterstützen
        mitglied werden
        monatlich spenden
        online spenden
        regelmäßig spenden
        spende per *
        spenden
        spenden per *
        spenden sie
        spenden via *
        spendenformular
        spendenkonto
        uns unterstützen
        unterstützen über *
        unterstützer werden
        unterstützt uns
        warum spenden
        werde jetzt mitglied
        werde mitglied
        werden sie jetzt mitglied
        werden sie mitglied
        zur spende
    """,
    "fr": """
        adhérer
        adhérez
        aidez-nous
        chaque don compte
        devenez membre
        devenir membre
        donner maintenant
        je donne
        je soutiens
        nous soutenir
    """,
    "es": """
        ayúdanos
        colabora
        colabora con nosotros
        contribuye
        dona
        donaciones
        donar
        done ahora
        hazte miembro
        hazte socia
        hazte socio
        hazte socio/a
        te necesitamos
    """,
    "pt": """
        ajude-nos
        apoie
        apoie a gente
        contribua
        doar
        doação
        doe
        seja membro
        torne-se membro
    """,
    "it": """
        abbiamo bisogno di te
        aiutaci
        diventa membro
        diventa socio
        dona
        donazione
        donazioni
    """,
    "nl": """
        doneer
        doneren
        help mee
        help ons
        word lid
        word nu lid
        word vriend
        word vriend van *
    """,
    "sv": """
        bidra
        bli medlem
        donera
        hjälp oss
    """,
    "da": """
        bliv medlem
        bliv medlem nu
        hjælp os
    """,
    "nb": """
        bli medlem
        bli medlem nå
        hjelp oss
    """,
    "fi": """
        auta meitä
        lahjoita
        liity jäseneksi
    """,
    "pl": """
        postaw kawę
        wesprzyj
        wpłać
        wspieraj
    """,
    "cs": """
        daruj
        darujte
        podpořit
        přispějte
        přispět
        staňte se členem
        stát se členem
    """,
    "hu": """
        adományozok
        adományozz
        támogass
        támogatom
        támogatás
    """,
    "ro": """
        ajută-ne
        devino membru
        donează
        susține
    """,
    "el": """
        γίνετε μέλος
        δωρεά
    """,
    "tr": """
        bağış yap
        destek ol
        destek olun
    """,
    "ru": """
        поддержать
        пожертвовать
        помогите нам
    """,
    "uk": """
        пожертвувати
        підтримати
    """,
    "ar": """
        تبرع
        ساهم معنا
        كن عضوا
    """,
    "fa": """
        به ما کمک کنید
        حمایت مالی
        کمک مالی
    """,
    "he": """
        לתרומה
        תרומה
        תרמו
    """,
    "hi": """
        दान करें
        सहयोग करें
    """,
    "id": """
        bantu kami
        donasi
        jadi anggota
    """,
    "vi": """
        quyên góp
    """,
    "zh": """
        喜欢作者
        成为会员
        捐款
        赞赏
        加入會員
        成為會員
    """,
    "ja": """
        サポートする
        会員になる
        寄付
        寄付する
        寄付をする
        応援する
        支援する
    """,
    "ko": """
        응원하기
        후원
    """,
}

_WORK_EN = (
    r"(?:our|my|the|this|independent|quality|public|local|nonprofit|non-profit|free|investigative"
    r"|ad-free)\b[^.!?]{0,40}"
    r"\b(?:work|journalism|newsroom|reporting|site|website|blog|mission|project|channel|podcast|show|magazine"
    r"|publication"
    r"|writing|coverage|media|research|content|efforts|operations|independence|organi[sz]ation|news|stories|team|page)"
)
_GIVE_EN = (
    r"(?:donat\w+|contribut\w+|becom\w+ an? (?:\w+ ){0,2}?(?:member|subscriber|supporter|patron|friend|donor)"
    r"|chip(?:ping)? in"
    r"|membership|gift|subscrib\w+|tip jar|buy(?:ing)? (?:me|us) a (?:coffee|beer)|giving|support(?:ing)? (?:us|me))"
)

RULES = [
    Phrases(
        id="support/appeal",
        reason="It asks the reader for money or membership.",
        phrases=APPEALS,
        removes=[
            "Please support us with a donation!",
            "⟦You can buy me a coffee⟧\nThe council meets on Monday.",
            "Jetzt spenden",
            "⟦Faire un don⟧\nLe conseil se réunit lundi.",
        ],
        keeps=[
            "Donate blood before the holidays, the clinic asks.",
            "Support for the mayor has fallen.",
            "They support us in our work with the poor, says the vicar.",
        ],
    ),
    Phrases(
        id="support/word",
        reason="It is a word of an appeal for money, beside other cruft.",
        phrases=WEAK,
        weak=True,
        removes=["Please support us with a donation\nDonations", "Please donate today\nDonations"],
        keeps=[
            "The house stands again, and it took only four months from the fire to the first dinner in it.\n"
            "Donations\n"
            "People from eleven countries sent money, and a carpenter from the next valley sent his sons.",
            "A library lives from what its readers bring back, and not all of that is on its shelves.\n"
            "Give back\n"
            "Once a year the town asks for books that children have outgrown, and there are always too many.",
        ],
    ),
    Line(
        id="support/plea",
        reason="It asks the reader for money or membership.",
        language="en",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            # support our work by donating; if you like …, consider …
            rf"(?:(?:please|so please|kindly),? )?(?:help (?:us |to )?)?(?:support|fund|sustain|back"
            rf"|power)(?:ing)? {_WORK_EN}\b"
            rf"[^.!?]{{0,60}}\b(?:by|with|and|through|via)\b[^.!?]{{0,60}}\b{_GIVE_EN}\b"
            r"|(?:if you(?:['’]ve| have|['’]re| are)? (?:enjoy\w*+|lik\w++|lov\w++|found?|find|appreciat\w++|valu\w++"
            r"|read|benefit\w*+|want to"
            r" support|would like to support|got|get|able|can)|(?:did|do) you (?:like|enjoy|find|love|value)"
            r"|enjoy(?:ed|ing)? "
            r"|lik(?:e|ed|ing) |lov(?:e|ed|ing) )[^!?]{0,160}?[,?.!] ?(?:then )?(?:please |why not |would you "
            r"|you can |we hope you['’]ll |to )?"
            rf"(?:\w+ ){{0,4}}?(?:consider\w*|support\w*|help\w*|donate|buy|become|join|chip|click|visit"
            rf"|make)\b[^.!?]{{0,100}}\b"
            rf"(?:{_GIVE_EN}|(?:support\w*|fund\w*) {_WORK_EN})\b"
            # please consider donating
            r"|(?:please |you can |why not |we ask you to |will you (?:please )?|would you )(?:also "
            r"|even )?consider(?:ing)?"
            rf"\b[^.!?]{{0,60}}\b{_GIVE_EN}\b"
            r"|(?:please )?(?:make|give|send|offer) (?:us )?an? (?:\w+[- ]){0,4}?(?:donation|contribution"
            r"|gift)\b[^.!?]{0,40}"
            r"\b(?:to (?:support|help|keep)|today|now|here)\b"
            # we depend on you
            r"|(?:we|our \w+|this (?:site|website|blog|podcast)|\S++(?: \S++){0,3}) (?:rel(?:y|ies)|depends?|counts?"
            r"|(?:is|are) (?:made possible"
            r"|funded|supported|kept alive|powered|financed))"
            r" (?:entirely |solely |largely |mostly |only |heavily )?(?:on|by|through) (?:\w+ ){0,3}?(?:donations?"
            r"|contributions?|support"
            r"|generosity|readers|supporters|members|subscribers|listeners|viewers|gifts)\b(?=.*\b(?:you|your"
            r"|readers like|please"
            r"|donat\w+|consider|join|become|thank)\b)"
            # without your support …
            r"|(?:without|with|through|thanks to) your (?:\w+ )?(?:support|help|donations?|contributions?|generosity"
            r"|gift|membership)\b"
            r"[^.!?]{0,100}\b(?:we|our|us|this (?:site|work))\b"
            r"|(?:(?:we|our)\b[^.!?]{3,200}[.!?] )?your (?:\w+[- ]){0,4}?(?:support|donations?|contributions?|gift"
            r"|membership|subscription)\b[^.!?]{0,30}"
            r"\b(?:helps?|enables?|allows?|makes?|keeps?|funds?|ensures?|means|will|supports?|goes|plays?|is"
            r"|are)\b[^.!?]{0,80}"
            r"\b(?:us|our|we|this (?:site|work|blog)|tax[- ]deductible|appreciated|journalism)\b"
            r"|want to support [^.!?]{3,80}\? (?:please )?(?:donate|join|become|buy|subscribe|click)\b"
            r"|the best way to support (?:my|our) work\b"
            r"|by (?:purchasing a subscription|becoming a (?:\w+ )?(?:member|subscriber|supporter)|donating"
            r"|subscribing|supporting)\b"
            r"[^.!?]{0,40}\byou\b[^.!?]{0,20}\b(?:help\w*|support\w*|enabl\w*|ensur\w*|allow\w*|make)\b"
            r"|free resources like this one are made possible by\b"
            # The words are looked for first: a search for them is faster than a try at each letter.
            r"|(?=.*? is a reader-supported )[^.!?]{2,80} is a reader-supported publication\b"
            r"|(?:already a (?:supporter|member|donor)|not a member)\? (?:a huge )?thank"
            r"|we are a (?:\w+ )?(?:nonprofit|non-profit|charity|reader-funded"
            r"|reader-supported)\b[^.!?]{0,120}\b(?:donat\w+|support)\b"
            r").{0,420}"
        ),
        words=(
            "donate donating donation donations contribute contributing contribution contributions support supporting"
            " supported supporter supporters member membership patron subscriber subscribing subscription coffee fund"
            " funded generosity tip gift reader readers rely relies chip"
        ),
        longest=640,
        removes=[
            "If you enjoyed this article, please consider making a donation.",
            "We rely on readers like you. Please chip in today.",
            "Your support helps us to keep our reporting free for everyone.",
            "Support our work by becoming a member today!",
        ],
        keeps=[
            "The museum relies on donations from the families of its founders.",
            "If you enjoy walking, consider the path along the river, which few people know.",
            "Her support helped us through the winter, the brothers say.",
            "Your support of the back decides how long you can sit.",
        ],
    ),
    Line(
        id="support/plea-de",
        reason="It asks the reader for money or membership.",
        language="de",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“„]{0,6}(?:"
            r"(?:ihnen|dir|euch) (?:gefällt|gefallen|hat)\b[^!?]{0,140}[?!.,][^!?]{0,80}"
            r"\b(?:spend\w*|unterstütz\w*|helfen sie|hilf|fördern|mitglied|kaffee)\b"
            r"|(?:gefällt|gefallen|hat) (?:ihnen|dir|euch)\b[^!?]{0,140}[?!.,][^!?]{0,80}"
            r"\b(?:spend\w*|unterstütz\w*|helfen sie|hilf|fördern|mitglied|kaffee)\b"
            r"|wenn (?:ihnen|dir|euch|sie|du|ihr)\b[^.!?]{0,140}\b(?:gefällt|gefallen|wollen|willst|möchte\w*"
            r"|schätz\w*|mög\w*|magst)\b"
            r"[^.!?]{0,60}\b(?:spend\w*|unterstütz\w*|fördern|mitglied|kaffee)\b"
            r"|(?:bitte )?(?:unterstütze?n? (?:sie |ihr )?(?:uns|unsere\w?|den|das|die|unabhängige\w*|freie\w*)"
            r"|spenden sie|helfen sie uns"
            r"|werde\w* (?:sie )?(?:\w+ )?mitglied|hilf uns)\b[^.!?]{0,100}"
            r"\b(?:spende\w*|euro|abo|mitglied\w*|beitrag|journalismus|arbeit|redaktion|monat|steady|unterstützung"
            r"|konto)\b"
            r"|(?:ihre|deine|eure|jede) (?:spende|unterstützung)\b[^.!?]{0,60}\b(?:hilft|ermöglicht|zählt|sichert"
            r"|hilfst|unabhängig\w*)\b"
            r"|(?:mit|durch) (?:ihrer|deiner|eurer|einer) (?:\w+ )?(?:spende|unterstützung"
            r"|mitgliedschaft)\b[^.!?]{0,80}"
            r"\b(?:uns|unsere\w?|wir)\b"
            r"|wir freuen uns über (?:jede |eine |ihre |deine |eure |kleine )?spenden?\b"
            r"|wir (?:sind auf|finanzieren uns|leben von|brauchen|freuen uns über)\b[^.!?]{0,60}\b(?:ihre\w?|deine\w?"
            r"|eure\w?|spenden)\b"
            r"[^.!?]{0,30}\b(?:spende\w*|unterstützung|hilfe|angewiesen)\b"
            r"|(?:bereits|schon) (?:mit|ab) \d++(?:[.,]\d++)*+(?: ?€| euro)?\b[^.!?]{0,80}\bunterstütz\w*"
            r"|unterstütze?n?(?: sie)? \S+(?: \S+){0,3} (?:bereits |schon )(?:mit|ab) \d"
            r"|[^.!?]{2,60} gibt es nur dank\b[^.!?]{0,60}\bspenden\b"
            r").{0,320}"
        ),
        words=(
            "spende spenden unterstutze unterstutzen unterstutzung unterstutzt mitglied mitgliedschaft kaffee fordern"
            " helfen hilf"
        ),
        longest=560,
        removes=[
            "Ihnen gefällt dieser Artikel? Dann unterstützen Sie uns mit einer Spende.",
            "Ihre Spende hilft uns, unabhängig zu bleiben.",
            "Unterstützen Sie unsere Arbeit mit einer Mitgliedschaft.",
        ],
        keeps=[
            "Die Bürger unterstützen den Umbau mit Spenden.",
            "Wir brauchen Ihre Hilfe nicht, sagte der Bauer.",
            "Wenn Sie wollen, gehen Sie am Fluss entlang.",
        ],
    ),
    Line(
        id="support/plea-romance",
        reason="It asks the reader for money or membership.",
        language="fr",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“«]{0,6}(?:"
            r"(?:soutenez|aidez|faites un don|devenez (?:membre|donateur))\b[^.!?]{0,100}\b(?:don|dons|journalisme"
            r"|indépendan\w+|presse"
            r"|travail|média|rédaction|équipe|abonn\w+)\b"
            r"|(?:votre|chaque) (?:don|soutien) (?:nous|permet|aide|compte|est (?:essentiel|précieux|important"
            r"|déductible))\b"
            r"|(?:grâce à|sans) (?:vos|votre) (?:dons?|soutien)\b[^.!?]{0,80}\b(?:nous|notre|nos)\b"
            r"|si (?:vous (?:aimez|appréciez)|cet article)\b[^.!?]{0,100}\b(?:don|soutenir|soutenez|soutien)\b"
            r"|(?:apoya|apóyanos|ayúdanos|haz una donación|hazte (?:socio|socia|miembro)|colabora)\b[^.!?]{0,100}"
            r"\b(?:donación|donativo|periodismo|independiente|trabajo|aporte|socio|socia|medio|euros)\b"
            r"|(?:tu|su|cada) (?:apoyo|donación|aporte) (?:nos|permite|ayuda|cuenta|es (?:importante|fundamental|clave"
            r"|vital))\b"
            r"|(?:haz|hága|hagá)[tsz]e (?:miembro|socio|socia|suscriptor)\b[^.!?]{0,80}"
            r"\b(?:beneficios|apoya|disfruta\w*|ahora)\b"
            r"|tú también puedes (?:hacer|apoyar)\b[^.!?]{0,60}\b(?:periodismo|medio|proyecto)\b"
            r"|hacemos periodismo\b[^.!?]{0,60}\b(?:años|independiente|gracias)\b"
            r"|si te (?:gusta|gustó|ha gustado)\b[^.!?]{0,120}\b(?:apoy\w+|don\w+|café|invita\w*)\b"
            r"|(?:apoie|ajude|contribua|faça uma doação|seja (?:membro|apoiador))\b[^.!?]{0,100}"
            r"\b(?:doação|jornalismo|independente|trabalho|apoio|projeto)\b"
            r"|(?:sostieni|sostienici|aiutaci|fai una donazione|diventa (?:socio|sostenitore))\b[^.!?]{0,100}"
            r"\b(?:donazione|giornalismo|indipendente|lavoro|progetto|informazione|abbonamento)\b"
            r").{0,320}"
        ),
        words=(
            "don dons soutenez soutien donateur donacion donativo apoyo apoya apoyanos ayudanos socio socia miembro"
            " aporte periodismo"
            " doacao apoie ajude contribua donazione sostieni sostienici aiutaci sostenitore colabora cafe membre"
        ),
        longest=560,
        removes=[
            "Soutenez un journalisme indépendant : faites un don.",
            "Tu apoyo nos permite seguir informando.",
            "Hazte miembro y disfruta de todos los beneficios",
            "Tú también puedes hacer periodismo. Cancela cuando quieras.",
            "Sostieni il nostro lavoro con una donazione.",
        ],
        keeps=[
            "Le don de la ville a permis de reconstruire le toit.",
            "El apoyo del alcalde no basta.",
            "Votre don pour le dessin est remarquable, dit le maître.",
        ],
    ),
    Inline(
        id="support/glued",
        reason="It asks the reader to donate or become a member, run into the end of a paragraph.",
        at="end",
        pattern=(
            r"(?-i:[.!?…)”\"’]\s)\K(?:if you(?:['’]ve| have)? (?:enjoyed|liked|found|enjoy|like|find|value"
            r"|appreciate)[^.!?]{3,60}, )?"
            r"(?:please )?(?:support us(?: by donating[^.!?]{0,40})?|consider (?:making a donation|donating"
            r"|supporting us)[^.!?]{0,40}|support our (?:work|journalism)(?: today)?|donate (?:now"
            r"|today|here)"
            r"|(?:consider )?(?:become|becoming) a (?:paid subscriber|member|patron) (?:today|now"
            r"|to support our [^.!?]{3,40})"
            r"|make a donation (?:today|now|here)|buy me a coffee|jetzt spenden|hier spenden|unterstützen sie uns"
            r"|wesprzyj (?:nas|naszą pracę|nasz portal)(?: darowizną)?"
            r"(?: lub przekaż(?: nam)? [\d.,]+ ?%(?: podatku)?)?)[.!]*"
        ),
        words="support donate member subscriber patron donation coffee spenden unterstutzen wesprzyj",
        longest=110,
        removes=[
            "The bridge opens in May, the mayor said. ⟦Support our journalism.⟧",
            "Trains will run again on Monday. ⟦Donate now!⟧",
            "Prom popłynie w maju. ⟦Wesprzyj nas darowizną.⟧",
        ],
        keeps=[
            "Blood is short every summer. Donate today at the clinic in Mill Lane.",
            "They had only one wish. Support from the town.",
        ],
    ),
]
