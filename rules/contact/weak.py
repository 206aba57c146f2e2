"""Headings and labels of contact boxes, which go only beside other cruft.

Not cruft: a heading of the article's own, such as “Opening hours” over a paragraph.
"""

from cleaner.rule import Phrases

WEAK = {
    "en": """
        address
        ask a question
        ask an expert
        ask our experts
        ask us a question
        business hours
        call
        call now
        chat with us
        connect
        connect with me
        contact a specialist
        contact an expert
        contact details
        contact form
        contact info
        contact information
        contact me
        contact our sales team
        contact our team
        contact the editor
        contacts
        customer service
        drop us a line
        e-mail us
        email us
        fax
        fax: #-#-#
        find us
        find us here
        get directions
        get help
        get in contact
        got a question
        got a story
        got a tip
        got something to say
        have a question
        have a story
        have a tip
        have any questions
        have something to add
        have something to say
        hours
        hours of operation
        how to contact us
        how to reach us
        info
        know something we should know
        let's chat
        let's talk
        let's talk about your project
        live chat
        live chat with us
        location
        look for us on *
        mailing address
        media contact
        media contacts
        media enquiries
        media inquiries
        media relations
        need help
        news tips
        office hours
        opening hours
        our address
        our location
        our locations
        our office
        our offices
        phone
        phone: #-#-#
        press contact
        press contacts
        press enquiries
        press inquiries
        press office
        questions
        reach out now
        reach out today
        reach us
        reach us on *
        send a message
        send feedback
        social
        socials
        speak to an expert
        speak with an expert
        stay in touch
        store hours
        submit a question
        submit a story
        talk to an expert
        talk to our experts
        talk to sales
        talk to us
        tel
        tel: #-#-#
        telephone
        tell us
        visit us
        visit website
        we'd love to hear your thoughts on *
        we're here to help
        where to find us
        write to us
        you can follow * on *
    """,
    "de": """
        adresse
        anfahrt
        anschrift
        ansprechpartnerin
        fax
        jetzt anfragen
        kontakt für medien
        kontaktformular
        medienkontakt
        pressekontakt
        redaktion
        rückfragen
        service
        so erreichen sie uns
        so finden sie uns
        sprechen sie mit uns
        telefon
        unsere adresse
        unsere öffnungszeiten
        wir sind für sie da
        öffnungszeiten
    """,
    "fr": """
        adresse
        contact presse
        contacts
        contacts presse
        coordonnées
        horaires
        horaires d'ouverture
        nos coordonnées
        téléphone
    """,
    "es": """
        contacto de prensa
        dirección
        horario
        horario de atención
        horarios
        teléfono
    """,
    "pt": """
        atendimento
        contate-nos
        contatos
        endereço
        entre em contato
        horário de funcionamento
        imprensa
        localização
        nosso endereço
        onde estamos
        telefone
    """,
    "it": """
        contatto stampa
        dove siamo
        indirizzo
        orari
        orari di apertura
        scrivi a *
        telefono
        ufficio stampa
    """,
    "nl": """
        adres
        contact opnemen
        contactgegevens
        neem contact op
        openingstijden
        perscontact
        persinformatie
        telefoon
    """,
    "sv": """
        adress
        kontaktuppgifter
        kundtjänst
        presskontakt
        telefon
        öppettider
    """,
    "da": """
        adresse
        kontaktoplysninger
        kundeservice
        pressekontakt
        telefon
        åbningstider
    """,
    "nb": """
        adresse
        kontaktinformasjon
        kundeservice
        pressekontakt
        telefon
        åpningstider
    """,
    "fi": """
        aukioloajat
        osoite
        palaute
        puhelin
    """,
    "pl": """
        adres
        dane kontaktowe
        godziny otwarcia
        kontakt dla mediów
        telefon
    """,
    "cs": """
        adresa
        kontaktní údaje
        otevírací doba
        telefon
    """,
    "hu": """
        cím
        elérhetőség
        elérhetőségeink
        elérhetőségek
        nyitvatartás
        sajtókapcsolat
        telefon
    """,
    "ro": """
        adresă
        date de contact
        program
        program de lucru
        telefon
    """,
    "el": """
        διεύθυνση
        στοιχεία επικοινωνίας
        τηλέφωνο
        ωράριο λειτουργίας
    """,
    "tr": """
        adres
        adresimiz
        basın iletişim
        iletişim bilgileri
        telefon
        çalışma saatleri
    """,
    "ru": """
        адрес
        время работы
        контактная информация
        контактные данные
        контакты для прессы
        контакты для сми
        наш адрес
        обратная связь
        режим работы
        телефон
        часы работы
    """,
    "uk": """
        адреса
        графік роботи
        зворотний зв'язок
        контакти для змі
        контактна інформація
        наша адреса
        телефон
    """,
    "ar": """
        العنوان
        الهاتف
        ساعات العمل
        عناوين الاتصال
        معلومات الاتصال
    """,
    "fa": """
        آدرس
        تلفن
        راه های ارتباطی
        راه‌های ارتباطی
        ساعات کاری
        نشانی
    """,
    "he": """
        דרכי התקשרות
        טלפון
        כתובת
        שעות פתיחה
    """,
    "hi": """
        पता
        फोन
        संपर्क
        संपर्क जानकारी
    """,
    "id": """
        alamat
        jam buka
        jam operasional
        kontak media
        telepon
    """,
    "vi": """
        giờ làm việc
        giờ mở cửa
        gọi ngay
        hotline: #
        liên hệ ngay
        thông tin liên hệ
        điện thoại
        để lại số điện thoại để được tư vấn
        để lại thông tin để được tư vấn
        địa chỉ
    """,
    "zh": """
        公司地址
        地址
        媒体联系
        媒体联系人
        电话
        联系地址
        联系方式
        联系电话
        营业时间
        媒體聯絡人
        營業時間
        聯絡地址
        聯絡方式
        聯絡資訊
        聯絡電話
        電話
    """,
    "ja": """
        お問い合わせ先
        お問合せ先
        アクセス
        営業時間
        報道関係者お問い合わせ先
        報道関係者のお問い合わせ先
        所在地
        本リリースに関するお問い合わせ先
        本件に関するお問い合わせ先
        連絡先
        電話番号
    """,
    "ko": """
        문의
        문의처
        보도자료 문의
        언론 문의
        언론문의
        연락처
        영업시간
        오시는 길
        운영시간
        전화번호
        주소
    """,
}


RULES = [
    Phrases(
        id="contact/weak",
        reason="It is a heading or label of a contact box.",
        weak=True,
        removes=[
            "The museum reopens in May.\n\n⟦Opening hours\nOur address⟧",
            "The museum reopens in May.\n\n⟦Press office⟧",
            "Das Museum öffnet im Mai wieder.\n\n⟦Anfahrt⟧",
        ],
        keeps=[
            "The museum reopens in May.\n\nOpening hours\n\nIt will be open from ten to four, and longer on Sundays.",
            "Two ships have met here.\n\nContact\n\nThe first signal was sent with a lamp.",
        ],
        phrases=WEAK,
    ),
]
