"""Calls to write to, ring or follow the publisher, on lines of their own.

Not cruft: advice to call a doctor, and the reader's way to a source the text names.
"""

from cleaner.rule import LONG_TEXT, Phrases

# No text uses these as a heading.
CALLS = {
    "en": """
        any questions? contact us
        any questions? get in touch
        be sure to follow us on *
        call or email us
        call or text us
        call our office
        call our team today
        call us at #
        call us at #-#-#
        call us directly
        call us for a free quote
        call us now
        call us now #
        call us today
        call us today at #-#-#
        call us today for a free consultation
        chat with an expert
        chat with us now
        click here to contact us
        click here to email us
        click here to get in touch
        comments, questions or tips?
        connect with our team
        contact one of our experts
        contact our experts
        contact our experts today
        contact our office
        contact our office today
        contact our team now
        contact our team of experts
        contact our team to learn more
        contact our team today
        contact our team today to get started
        contact the journalist
        contact the news team
        contact the newsroom
        contact the reporter
        contact this reporter
        contact us anytime
        contact us at *
        contact us for a free consultation
        contact us for a free quote
        contact us for a quote
        contact us for more details
        contact us for more info
        contact us for more information
        contact us here
        contact us now
        contact us now for more information
        contact us online
        contact us online or call *
        contact us to find out more
        contact us to get started
        contact us to learn more
        contact us today
        contact us today for a free consultation
        contact us today for a free quote
        contact us today for more information
        contact us today to get started
        contact us today to learn more
        contact us today to schedule *
        contact us via *
        contact us with questions
        do you have a story for us
        do you have a story to share
        do you have a story to tell
        do you have a tip
        do you have a tip for us
        do you have any questions? contact us
        do you have information you want to share
        don't hesitate to contact us
        drop us a message
        drop us a note
        email our newsroom
        email the editor
        email the reporter
        email the writer
        email us at *
        email us today
        email us your tips
        feel free to contact us
        feel free to reach out
        find us on social media
        find us online
        follow and like us on *
        follow my blog
        follow our channel
        follow our channels
        follow our page
        follow our socials
        follow us & stay updated
        follow us and like us on *
        follow us now
        follow us on our socials
        follow us on social media for *
        for media enquiries, please contact *
        for media inquiries, contact *
        for media inquiries, please contact *
        for more info contact *
        for more information about this article, contact *
        for more information, contact us
        for more information, please contact us
        for more news follow us on *
        for more updates follow us on *
        for more updates, follow us on *
        for press inquiries, please contact *
        for the latest news follow us on *
        for the latest updates follow us on *
        for the latest updates, follow us on *
        found an error? let us know
        get a hold of us
        get in touch now
        get in touch today
        get in touch today to *
        get in touch with an expert
        get in touch with one of our experts
        get in touch with our experts
        get in touch with our team
        get in touch with us
        get in touch with us now
        get in touch with us today
        got a news tip
        got a question? ask us
        got a story to share
        got a story to tell
        got a tip for us
        got news to share
        have a confidential tip
        have a correction
        have a news tip
        have a news tip or story idea
        have a question or comment
        have a question or comment about this post
        have a question? ask here
        have a question? contact us
        have a question? get in touch
        have a scoop
        have a story for us
        have a story idea
        have a story tip
        have a story to share
        have a story to tell
        have a suggestion
        have a tip for us
        have a tip or story idea
        have a tip to share
        have a tip we should know
        have any questions? contact us
        have any questions? get in touch
        have any questions? reach out to us
        have information to share
        have news to share
        have questions? ask us
        have questions? call us
        have questions? contact us
        have questions? contact us today
        have questions? email us
        have questions? get in touch
        have questions? reach out
        have questions? talk to an expert
        have questions? we have answers
        have something to say about this article
        if you have any questions, feel free to contact us
        if you have any questions, please contact us
        if you have any questions, please do not hesitate to contact us
        if you have questions, please contact us
        interested? contact us
        leave us a message
        let us know what you think
        let's get in touch
        let's keep in touch
        like and follow us on *
        like our page
        like us, follow us, join us
        message us
        message us on *
        more questions? contact us
        need assistance? contact us
        need help? call us
        need help? chat with us
        need help? contact us
        need help? talk to us
        need more information? contact us
        not sure where to start? contact us
        or call us
        or call us at #-#-#
        or email us
        phone or email us
        please contact us
        please contact us at *
        please contact us for more information
        please contact us if you have any questions
        please feel free to contact us
        please follow and like us
        please follow us on *
        questions or comments? contact us
        questions? call us
        questions? comments? email us
        questions? comments? let us know
        questions? contact us
        questions? email us
        questions? get in touch
        reach out to our experts
        reach out to our team
        reach out to our team today
        reach out to us
        reach out to us at *
        reach out to us here
        reach out to us now
        reach out to us on *
        reach out to us today
        reach us at *
        reach us by email
        read more about our editorial process
        send a letter to the editor
        send a news tip
        send a question to *
        send an email to the author
        send email to the author
        send feedback to *
        send feedback to the editor
        send in your stories
        send in your tips
        send me a message
        send news tips to *
        send questions to *
        send story ideas to *
        send tips to *
        send us a letter
        send us a mail
        send us a message
        send us a message on *
        send us a news tip
        send us a note
        send us a question
        send us a story
        send us a story tip
        send us a tip
        send us an email
        send us an email at *
        send us an enquiry
        send us an inquiry
        send us feedback
        send us news tips
        send us tips
        send us your comments
        send us your feedback
        send us your letters
        send us your news
        send us your news tips
        send us your photos
        send us your questions
        send us your request
        send us your stories
        send us your story
        send us your story ideas
        send us your suggestions
        send us your thoughts
        send us your tips
        send your comments to *
        send your feedback to *
        send your news tips to *
        send your questions to *
        send your story tips to *
        send your tips to *
        share your feedback with us
        share your news tips
        share your story with us
        share your tips with us
        something missing? found an error? let us know
        speak to a specialist
        speak to an adviser
        speak to an advisor
        speak to an expert today
        speak to one of our experts
        speak to our experts
        speak to our team
        speak to us
        speak to us today
        speak with a specialist
        speak with a specialist today
        speak with an expert today
        speak with our experts
        speak with our team
        spotted a mistake
        spotted an error
        stay in touch with us
        stay in touch with us on *
        still have questions? contact us
        submit a confidential tip
        submit a letter to the editor
        submit a news tip
        submit a press release
        submit a story idea
        submit a tip
        submit an enquiry
        submit an inquiry
        submit news tips
        submit your letter
        submit your news
        submit your question
        submit your story
        talk to a human
        talk to a specialist
        talk to a specialist today
        talk to an advisor
        talk to an expert now
        talk to an expert today
        talk to our experts today
        talk to our sales team
        talk to our team
        talk to our team today
        talk to us today
        text us
        text us at *
        tip the newsroom
        to contact the author *
        to contact the author of this story *
        to contact the editor responsible for this story *
        to contact the reporter on this story *
        to contact us, please e-mail *
        visit our contact page
        visit us online
        want to get in touch
        want to know more? contact us
        want to learn more? contact us
        we look forward to hearing from you
        we would love to hear from you
        we'd love to hear from you
        we'd love to hear your feedback
        we'd love to hear your thoughts
        we're here to help. contact us
        write a letter to the editor
        write to the author
        write to the editor
        write to us at *
        write us a letter
        write us at *
        you can contact us at *
        you can contact us here
        you can find us on *
        you can follow me on *
        you can reach us at *
    """,
    "de": """
        bei fragen kontaktieren sie uns
        bleiben sie mit uns in kontakt
        du findest uns auf *
        du hast fragen? schreib uns
        fehler gefunden? jetzt melden
        fehler gefunden? schreiben sie uns
        folgen sie uns auf unseren kanälen
        folgt uns auch auf *
        folgt uns bei *
        fragen und anregungen? schreiben sie uns
        fragen? kontaktieren sie uns
        fragen? rufen sie uns an
        fragen? schreiben sie uns
        für rückfragen *
        haben sie fragen schreiben sie uns
        haben sie fragen? kontaktieren sie uns
        haben sie fragen? schreiben sie uns
        haben sie noch fragen
        hast du fragen? schreib uns
        hast du noch fragen?
        ihre meinung ist gefragt
        jetzt anrufen
        jetzt beraten lassen
        jetzt kontakt aufnehmen
        jetzt kontaktieren
        kontakt aufnehmen
        kontakt aufnehmen mit *
        kontakt zur redaktion
        kontaktiere uns
        kontaktieren sie die redaktion
        kontaktieren sie uns
        kontaktieren sie uns gerne
        kontaktieren sie uns jetzt
        kontaktieren sie unsere redaktion
        leserbrief an die redaktion
        mail an die redaktion
        nachricht an die redaktion
        nehmen sie kontakt auf
        nehmen sie kontakt mit uns auf
        nehmen sie mit uns kontakt auf
        nimm kontakt auf
        nimm kontakt mit uns auf
        rufen sie uns an
        rufen sie uns an unter *
        schicken sie uns eine nachricht
        schicken sie uns ihre fragen
        schreib uns
        schreib uns eine e-mail
        schreib uns eine nachricht
        schreiben sie der redaktion
        schreiben sie uns
        schreiben sie uns eine e-mail
        schreiben sie uns eine nachricht
        schreiben sie uns ihre meinung
        senden sie uns eine e-mail
        senden sie uns eine nachricht
        sie finden uns auf *
        sie haben einen fehler entdeckt? schreiben sie uns
        sie haben einen fehler gefunden? schreiben sie uns
        sie haben fragen? kontaktieren sie uns
        sprechen sie uns an
        wir freuen uns auf ihre nachricht
        wir freuen uns auf ihren anruf
        wir freuen uns von ihnen zu hören
        wir freuen uns über ihr feedback
        zum kontaktformular
    """,
    "fr": """
        appelez-nous
        appelez-nous au *
        contacter la rédaction
        contacter le service client
        contactez la rédaction
        contactez-moi
        contactez-nous dès aujourd'hui
        contactez-nous dès maintenant
        contactez-nous maintenant
        contactez-nous par e-mail
        contactez-nous pour en savoir plus
        demandez à être rappelé
        des questions ? contactez-nous
        envoyez-nous un e-mail
        envoyez-nous un message
        laissez-nous un message
        n'hésitez pas à nous contacter
        nous écrire
        parler à un expert
        parlez à un expert
        prenez contact avec nous
        suivez notre actualité sur *
        une question ? contactez-nous
        vous avez une information à nous transmettre
        écrire à l'auteur
        écrire à la rédaction
        écrivez-nous
    """,
    "es": """
        contacta con nosotros
        contacte con nosotros
        contáctanos aquí
        contáctanos hoy
        contáctenos hoy
        envíanos tu historia
        envíanos tus comentarios
        envíanos un correo
        envíanos un mensaje
        envíenos un mensaje
        escríbanos
        escríbanos a *
        escríbenos
        escríbenos a *
        habla con nosotros
        habla con un experto
        hable con un experto
        llámanos
        llámenos
        llámenos hoy
        ponte en contacto
        ponte en contacto con nosotros
        póngase en contacto con nosotros
        síganos en redes sociales
        síguenos también en *
    """,
    "pt": """
        Encontrou algum erro?
        Encontrou um erro?
        acompanhe-nos nas redes sociais
        contacte a redação
        contacte-nos
        contate a redação
        deixe-nos uma mensagem
        dúvidas? entre em contato
        dúvidas? fale conosco
        entre em contacto
        entre em contacto connosco
        entre em contato com a redação
        entre em contato com nossa equipe
        entre em contato conosco
        envie a sua sugestão
        envie sua sugestão de pauta
        envie um e-mail para a redação
        envie-nos uma mensagem
        escreva-nos
        fale com a gente
        fale com a redação
        fale com nossa equipe
        fale com um dos nossos especialistas
        fale com um especialista
        fale connosco
        ligue-nos
        precisa de ajuda? entre em contato
        siga nosso canal no *
        siga o canal *
        siga-nos na *
    """,
    "it": """
        chiamaci
        chiamaci ora
        contatta il nostro team
        contatta la redazione
        contattaci oggi stesso
        contattaci ora
        contattaci per maggiori informazioni
        contattaci per un preventivo
        contattateci
        hai domande? contattaci
        invia una segnalazione alla redazione
        inviaci un messaggio
        inviaci una mail
        mettiti in contatto con noi
        parla con un esperto
        per informazioni contattaci
        scrivi alla redazione
        scrivi una lettera alla redazione
        scrivici
        segui * anche su *
        seguici sui nostri canali
    """,
    "nl": """
        bel ons
        bel ons op *
        bel ons vandaag nog
        contacteer ons
        e-mail de redactie
        foutje gezien? mail de redactie
        foutje gezien? mail ons
        heb je een tip
        heb je een tip of opmerking? mail de redactie
        heb je een tip? mail de redactie
        heeft u vragen? neem contact op
        mail de redactie
        neem contact met ons op
        neem contact op met de redactie
        neem vandaag nog contact met ons op
        neem vandaag nog contact op
        nieuwstip? mail de redactie
        stel je vraag
        stuur een mail naar de redactie
        stuur ons een bericht
        stuur ons een e-mail
        stuur ons je tip
        tip de redactie
        vragen? neem contact met ons op
        vragen? neem contact op
    """,
    "sv": """
        Har du sett ett fel?
        Rätta fel
        har du ett nyhetstips? kontakta oss
        har du ett nyhetstips? tipsa oss
        har du frågor? kontakta oss
        kontakta oss idag
        kontakta redaktionen
        kontakta skribenten
        mejla oss
        mejla redaktionen
        ring oss
        skicka ett tips
        skicka in ditt tips
        skriv till oss
        tipsa oss
        tipsa redaktionen
        vill du komma i kontakt med oss
    """,
    "da": """
        fejl i artiklen
        har du et tip
        har du et tip til redaktionen
        har du spørgsmål? kontakt os
        kontakt os i dag
        kontakt redaktionen
        ring til os
        send os en besked
        send os et tip
        skriv til os
        skriv til redaktionen
        tip os
        tip redaktionen
    """,
    "nb": """
        Har du tips?
        feil i artikkelen
        feil i saken
        har du et tips
        har du et tips til oss
        har du spørsmål? kontakt oss
        kontakt oss i dag
        kontakt redaksjonen
        ring oss
        send oss en e-post
        send oss et tips
        skriv til oss
        tips oss
        tips redaksjonen
        har du tips til oss
        har du tips til saken
    """,
    "fi": """
        anna palautetta
        huomasitko virheen
        lähetä juttuvinkki
        lähetä meille viesti
        lähetä palautetta
        lähetä uutisvinkki
        lähetä viesti toimitukselle
        löysitkö virheen
        onko sinulla juttuvinkki
        ota meihin yhteyttä
        ota yhteyttä toimitukseen
        vinkkaa toimitukselle
    """,
    "pl": """
        byłeś świadkiem zdarzenia
        byłeś świadkiem zdarzenia? napisz do nas
        chcesz podzielić się informacją? napisz do nas
        chcesz zgłosić temat? napisz do nas
        czekamy na państwa opinie
        czekamy na wasze sygnały
        czekamy na wasze zdjęcia
        czekamy na wasze zgłoszenia
        jesteś świadkiem zdarzenia
        jesteś świadkiem zdarzenia? napisz do nas
        jesteś świadkiem zdarzenia? wyślij nam zdjęcie
        jesteś świadkiem zdarzenia? wyślij nam zdjęcie lub film
        masz ciekawy temat? napisz do nas
        masz dla nas informację? napisz
        masz dla nas temat? napisz do nas
        masz informację? napisz do nas
        masz news? napisz do nas
        masz pytania? napisz do nas
        masz pytania? skontaktuj się z nami
        masz temat? napisz do nas
        masz zdjęcia lub film? wyślij do nas
        masz zdjęcie lub film? wyślij nam
        napisz do autora
        napisz do nas
        napisz do redakcji
        napisz list do redakcji
        podziel się z nami informacją
        skontaktuj się z autorem
        skontaktuj się z naszą redakcją
        skontaktuj się z redakcją
        widziałeś coś ciekawego? napisz do nas
        widzisz błąd w artykule
        widzisz błąd? napisz do nas
        widzisz coś ciekawego? napisz do nas
        wiesz o czymś ciekawym? napisz do nas
        wiesz więcej na ten temat? napisz do nas
        wyślij wiadomość do redakcji
        zadaj pytanie ekspertowi
        zadzwoń do nas
        zauważyłeś błąd w tekście
        zauważyłeś błąd? napisz do nas
        zgłoś nam temat
        zgłoś temat
        znalazłeś błąd? napisz do nas
    """,
    "cs": """
        byli jste svědkem události
        byli jste svědky
        byli jste svědky události? napište nám
        kontaktujte redakci
        máte dotaz? napište nám
        máte pro nás tip
        máte pro nás tip? napište nám
        máte tip
        máte tip na reportáž? napište nám
        máte tip na zajímavé téma
        máte tip na zajímavé téma? napište nám
        máte tip na článek
        máte tip na článek? napište nám
        máte zajímavý tip? napište nám
        napište autorovi
        napište do redakce
        napište nám
        napište nám do redakce
        napište redakci
        našli jste chybu? napište nám
        našli jste v článku chybu? napište nám
        posílejte nám své tipy
        pošlete nám fotky
        pošlete nám své fotografie
        pošlete nám tip
        upozornit na chybu v článku
        víte o něčem zajímavém? napište nám
        víte o zajímavém tématu? napište nám
        všimli jste si chyby
        všimli jste si v článku chyby
        zavolejte nám
    """,
    "hu": """
        Hibát talált a cikkben
        Hibát találtál
        elírást talált
        elírást találtál
        hibát talált? jelezze
        hibát találtál a cikkben
        hibát találtál? jelezd nekünk
        hívjon minket
        kérdése van? írjon nekünk
        küldd el a véleményed
        küldje be véleményét
        küldje el véleményét
        küldjön be fotót vagy videót
        küldjön be képet
        küldjön nekünk fotót
        küldjön üzenetet
        lépjen kapcsolatba velünk
        lépjen velünk kapcsolatba
        szemtanúja volt
        szemtanúja volt az esetnek? írjon nekünk
        van egy jó sztorid? írd meg nekünk
        van egy jó sztorija
        van egy jó témája? írja meg nekünk
        vegye fel velünk a kapcsolatot
        írd meg a véleményed
        írd meg nekünk
        írj a szerkesztőségnek
        írj nekünk
        írja meg nekünk
        írja meg véleményét
        írjon a szerkesztőségnek
        írjon nekünk
    """,
    "ro": """
        Ai găsit o greșeală
        ai ceva de spus? scrie-ne
        ai fost martor la un eveniment? scrie-ne
        ai fost martor? scrie-ne
        ai găsit o eroare
        ai o informație? scrie-ne
        ai o informație? trimite-ne
        ai o poveste? scrie-ne
        ai o știre? scrie-ne
        ai o știre? trimite-ne
        ai observat o greșeală în articol
        ai un pont? scrie-ne
        ați fost martor la un eveniment? scrieți-ne
        contactați redacția
        contactați-ne
        contactează redacția
        raportează o greșeală
        scrie redacției
        scrie-ne
        scrieți redacției
        scrieți-ne
        semnalează o eroare
        semnalează o greșeală
        sună-ne
        trimite o sesizare
        trimite sesizarea ta
        trimite un mesaj redacției
        trimite-ne o sesizare
        trimite-ne un mesaj
        trimite-ne un pont
        trimite-ne știrea ta
    """,
    "el": """
        Βρήκατε λάθος
        Εντοπίσατε κάποιο λάθος
        έχετε είδηση; στείλτε μας
        έχετε κάποια είδηση; στείλτε μας
        έχετε κάτι να μας πείτε; στείλτε μας
        αναφορά λάθους
        βρήκατε κάποιο λάθος
        βρήκατε λάθος στο άρθρο
        γράψτε μας
        γράψτε μας τη γνώμη σας
        επικοινωνήστε μαζί μας
        επικοινωνήστε με τη σύνταξη
        επικοινώνησε μαζί μας
        καλέστε μας
        πείτε μας τη γνώμη σας
        στείλτε μας e-mail
        στείλτε μας μήνυμα
        στείλτε μας τα νέα σας
        στείλτε μας τη γνώμη σας
        στείλτε μας τη δική σας είδηση
        στείλτε μας την καταγγελία σας
        στείλτε μας το δικό σας ρεπορτάζ
        στείλτε μας φωτογραφίες
        στείλτε την καταγγελία σας
    """,
    "tr": """
        * ihbar hattı
        Haberde hata mı var
        bize haber gönderin
        bize mesaj gönderin
        bize yazın
        bizi arayın
        bizimle iletişime geçin
        bu haberde hata mı var
        düşüncelerinizi yorumlarda paylaşın
        editöre mail gönder
        editöre yaz
        görüşlerinizi bize yazın
        haber ihbar hattı
        hatayı bildir
        ihbar hattı
        muhabire ulaşın
        sen de haber gönder
        siz de haber gönderin
        sorularınız için bize ulaşın
        yazara ulaşın
        yorumlarınızı bekliyoruz
    """,
    "ru": """
        а что вы думаете об этом? напишите в комментариях
        а что думаете вы? пишите в комментариях
        ваше мнение важно для нас
        вы стали очевидцем происшествия? сообщите нам
        вы стали свидетелем происшествия? сообщите нам
        делитесь мнением в комментариях
        делитесь своим мнением в комментариях
        если вы заметили ошибку, выделите фрагмент текста и нажмите ctrl+enter
        если вы нашли ошибку, выделите фрагмент текста и нажмите ctrl+enter
        есть интересная новость? пишите нам
        есть новости? пишите нам
        есть новости? присылайте
        есть новость? напишите нам
        есть новость? пишите нам
        есть новость? присылайте
        есть новость? присылайте нам
        есть новость? пришлите ее нам
        есть новость? расскажите нам
        есть что рассказать? пишите нам
        ждем ваших комментариев
        задайте вопрос редакции
        знаете больше? пишите нам
        нам важно ваше мнение
        нам интересно ваше мнение
        написать автору
        написать в редакцию
        написать нам
        написать редакции
        напишите автору
        напишите в редакцию
        напишите нам
        напишите своё мнение в комментариях
        остались вопросы? задайте их
        пишите ваше мнение в комментариях
        поделитесь мнением в комментариях
        поделитесь новостью с редакцией
        поделитесь своим мнением в комментариях
        позвоните нам
        предложите новость
        предложить новость
        прислать новость
        присылайте нам свои новости
        присылайте нам фото и видео
        присылайте новости
        присылайте свои фото и видео
        пришлите новость
        свяжитесь с нами
        связаться с автором
        связаться с нами
        связаться с редакцией
        сообщите новость
        сообщить новость
        стали очевидцем происшествия? сообщите нам
        стали очевидцем события? напишите нам
        стали очевидцем события? сообщите нам
        стали очевидцем? сообщите нам
        стали свидетелем происшествия? сообщите нам
        стали свидетелем события? напишите нам
        стали свидетелем? сообщите нам
        хотите сообщить новость? пишите нам
        что вы думаете об этом? пишите в комментариях
        что вы думаете? пишите в комментариях
    """,
    "uk": """
        Виділіть текст і натисніть Ctrl+Enter
        Виділіть її та натисніть Ctrl+Enter
        ваша думка важлива для нас
        ви стали свідком події? повідомте нам
        діліться думками в коментарях
        діліться думками у коментарях
        задайте питання редакції
        запропонувати новину
        зателефонуйте нам
        зв'яжіться з нами
        зв'язатися з нами
        зв'язатися з редакцією
        маєте новини? пишіть нам
        маєте новину? надсилайте
        маєте новину? надсилайте нам
        маєте новину? пишіть нам
        маєте цікаву новину? пишіть нам
        маєте що розповісти? пишіть нам
        надсилайте нам свої новини
        надсилайте свої новини
        надсилайте фото та відео
        надіслати новину
        надішліть новину
        нам важлива ваша думка
        написати в редакцію
        напишіть автору
        напишіть в редакцію
        напишіть нам
        повідомити новину
        поділіться думкою в коментарях
        поділіться своєю думкою в коментарях
        помітили помилку в тексті
        стали свідком події? напишіть нам
        стали свідком події? повідомте нам
        стали свідком? повідомте нам
        що ви думаєте? пишіть у коментарях
        якщо ви помітили помилку, виділіть необхідний текст і натисніть ctrl+enter
        є новина? надсилайте
        є новина? надішліть її нам
        є новина? пишіть нам
        є що розповісти? пишіть нам
    """,
    "ar": """
        أبلغ عن خطأ
        أرسل لنا رسالة
        اتصل بنا الآن
        تواصل مع المحرر
        تواصل معنا الآن
        تواصلوا معنا
        راسل الكاتب
        راسلنا
        للتواصل مع الكاتب
        للتواصل معنا
    """,
    "fa": """
        ارسال خبر
        با ما تماس بگیرید
        با ما در ارتباط باشید
        با ما در تماس باشید
        برای ما بنویسید
        تماس با سردبیر
        تماس با نویسنده
        سوژه‌های خود را با ما در میان بگذارید
        پیام خود را برای ما ارسال کنید
    """,
    "he": """
        דברו איתנו
        דווחו לנו
        דיווח על טעות
        המייל האדום
        יש לכם מידע? שלחו לנו
        יש לכם משהו לספר? כתבו לנו
        יש לכם סיפור? ספרו לנו
        יש לכם סיפור? שלחו לנו
        יש לכם סקופ? כתבו לנו
        יש לכם צילום? שלחו לנו
        כתבו אלינו
        כתבו למערכת
        כתבו לנו
        כתוב למערכת
        לפנייה לכתב
        לפנייה למערכת
        מצאת טעות? דווח לנו
        מצאתם טעות בכתבה? ספרו לנו
        מצאתם טעות? כתבו לנו
        מצאתם טעות? ספרו לנו
        נפלה טעות? דווחו לנו
        נתקלתם בבעיה? דווחו לנו
        נתקלתם במשהו מעניין? שלחו לנו
        פנו אלינו
        פנו אלינו במייל האדום
        פנייה לכתב
        פנייה למערכת
        צילמתם? שלחו לנו
        צרו איתנו קשר
        צרו קשר איתנו
        צרו קשר עם המערכת
        שלחו לנו את הסיפור שלכם
        שלחו לנו הודעה
        שלחו לנו סיפור
    """,
    "hi": """
        अपनी राय कमेंट बॉक्स में बताएं
        अपनी राय कमेंट में बताएं
        अपनी राय जरूर दें
        अपनी राय हमें भेजें
        इस खबर पर अपनी राय दें
        कमेंट करके बताएं
        खबर और विज्ञापन के लिए संपर्क करें
        खबर भेजें
        गलती बताएं
        विज्ञापन के लिए संपर्क करें
        समाचार एवं विज्ञापन के लिए संपर्क करें
        हमें अपनी राय बताएं
        हमें ईमेल करें
        हमें कॉल करें
        हमें खबर भेजें
        हमें लिखें
    """,
    "id": """
        hubungi kami sekarang
        hubungi redaksi
        hubungi tim kami
        kirim pesan kepada kami
        kirimkan cerita anda
        punya informasi? hubungi kami
        punya pertanyaan? hubungi kami
    """,
    "vi": """
        bạn có câu hỏi? liên hệ với chúng tôi
        bạn đọc có thông tin xin gửi về *
        gọi cho chúng tôi
        gọi ngay cho chúng tôi
        gửi bài cho chúng tôi
        gửi bài viết
        gửi bài viết cho tòa soạn
        gửi thư cho tòa soạn
        gửi tin bài
        gửi tin nhắn cho chúng tôi
        liên hệ tòa soạn
        liên hệ với chúng tôi ngay
        mọi thông tin xin gửi về *
        mọi ý kiến đóng góp xin gửi về *
        mọi đóng góp xin gửi về *
        mời bạn đọc gửi bài
        đường dây nóng
    """,
    "zh": """
        在线咨询
        在线客服
        我要投稿
        我要报料
        我要爆料
        新闻爆料
        有任何问题请联系我们
        欢迎与我们联系
        欢迎投稿
        立即咨询
        立即联系我们
        给我们留言
        联系作者
        联系我们的团队
        联系我们获取更多信息
        联系编辑
        寫信給我們
        寫信給編輯
        新聞爆料
        歡迎投稿
        歡迎與我們聯絡
        立即聯絡我們
        立即諮詢
        線上客服
        線上諮詢
        聯絡作者
        聯絡編輯
    """,
    "ja": """
        お問い合わせはこちら
        お問い合わせはこちらから
        お問い合わせフォームはこちら
        お気軽にお問い合わせください
        お電話でのお問い合わせ
        ご意見をお聞かせください
        ご意見・お問い合わせはこちら
        ご意見・ご感想はこちら
        ご相談はこちら
        まずはお問い合わせください
        まずはお気軽にご相談ください
        情報提供はこちら
        情報提供はこちらから
        無料相談はこちら
        編集部に連絡する
        編集部へのお問い合わせ
        編集部へのご意見
        編集部へのご意見・お問い合わせ
        誤字を報告
    """,
    "ko": """
        기사 제보
        기사제보
        기사제보하기
        기자에게 메일 보내기
        기자에게 이메일 보내기
        상담 신청
        상담 신청하기
        언제든지 문의해 주세요
        온라인 문의
        온라인 상담
        이메일 무단수집 거부
        이메일 무단수집거부
        이메일주소 무단수집거부
        제보는
        제보하기
        지금 문의하기
    """,
}


RULES = [
    Phrases(
        id="contact/call",
        reason="It asks the reader to write to, ring or follow the publisher.",
        longest=120,
        longest_text=LONG_TEXT,
        removes=[
            "The sluice was opened at dawn.\n\n⟦Send us your news tips⟧",
            "The sluice was opened at dawn.\n\n⟦Contact us today for a free quote!⟧",
            "Das Wehr wurde bei Tagesanbruch geöffnet.\n\n⟦Schreiben Sie der Redaktion⟧",
            "La vanne a été ouverte à l'aube.\n\n⟦Contactez la rédaction⟧",
            "La compuerta se abrió al alba.\n\n⟦Póngase en contacto con nosotros⟧",
        ],
        keeps=[
            "Follow us on the path along the dyke, and keep your dog on its lead.",
            "Have a tip ready for the boatman, who lives on little else.",
            "The mayor said: “Contact us today, and we will come tomorrow.” Nobody came.",
        ],
        phrases=CALLS,
    ),
]
