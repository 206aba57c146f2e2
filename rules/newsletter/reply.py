"""What a newsletter's form answers: its thanks and its errors.

Not cruft: thanks for anything else, and advice to look into one's mail.
"""

from cleaner.rule import Line, Phrases

REPLIES = {
    "en": """
        You have successfully been unsubscribed
        Your subscription has successfully been activated
        a confirmation email has been sent to *
        a confirmation email has been sent to your inbox
        a verification email has been sent to *
        almost done! check your inbox
        almost finished...
        almost there! check your inbox
        already on the list
        an error occurred while subscribing
        an error occurred. please try again
        but first, check your inbox
        by entering your email, you agree to our terms of service and privacy policy
        by subscribing you agree to our privacy policy
        by subscribing, you agree to our privacy policy
        check your email for a confirmation message
        check your email to complete signup
        check your email to confirm your subscription
        check your inbox or spam folder to confirm your subscription
        check your inbox to confirm your subscription
        check your inbox to get started
        check your inbox to verify your email
        click the link in the email we sent to confirm your subscription
        confirm your subscription
        congratulations, you're subscribed
        could not subscribe, please try again
        done! check your inbox
        email address is invalid
        email address is required
        email is invalid
        email is required
        email not valid
        email sent
        error is your email address correct
        error! please enter a valid email address
        error, please try again
        error, please try again later
        great! check your inbox
        great! check your inbox and click the link
        great! check your inbox and click the link to confirm your subscription
        great! you've successfully signed up
        great! you've successfully subscribed
        i'm already subscribed
        if you are human, leave this field blank
        invalid email
        invalid email address
        is your email address correct
        it looks like you're already subscribed
        it looks like your email is invalid
        leave this field blank
        leave this field empty
        leave this field empty if you're human
        link sent to your email
        looks like you already have an account! please log in to subscribe
        looks like you're already subscribed
        now check your email to confirm your subscription
        now check your inbox and click the link to confirm your subscription
        now please check your inbox
        oops! something went wrong while submitting the form
        oops! this email address is already subscribed
        oops, something went wrong. please try again
        please accept the terms
        please check the box to continue
        please check your email
        please check your email for a confirmation
        please check your email for a confirmation email
        please check your email to confirm
        please check your email to confirm your subscription
        please check your email to verify your subscription
        please check your inbox
        please check your inbox and click the link to confirm your subscription
        please check your inbox and confirm your subscription
        please check your inbox for a confirmation email
        please check your inbox for your welcome email
        please check your inbox now for your welcome email
        please check your inbox or your spam folder to confirm your subscription
        please check your inbox to confirm your subscription
        please confirm your email address
        please confirm your subscription
        please enter a valid address
        please enter a valid e-mail
        please enter a valid e-mail address
        please enter a valid email
        please enter a valid email address
        please enter an email
        please enter an email address
        please enter your e-mail address
        please enter your email
        please enter your email address
        please enter your email address below
        please enter your email to subscribe
        please enter your first name
        please enter your name
        please fill in a valid email address
        please fill in all required fields
        please fill in your email
        please fill out all required fields
        please fill out this field
        please provide a valid email
        please provide a valid email address
        please provide an email address
        please select a newsletter
        please select at least one newsletter
        please specify a valid email address
        please subscribe to the newsletter
        please try again with a different email
        please verify your email
        please verify your email address
        processing your application
        processing your application please wait a moment
        sending your request
        sign up successful
        something went wrong while submitting the form
        something went wrong while subscribing
        sorry, something went wrong. please try again
        sorry, that email address is not valid
        sorry, there was a problem with your subscription
        sorry, your email address is not valid
        submission received
        submitting your email
        subscribed successfully
        subscription confirmed
        subscription failed
        subscription successful
        success! now check your email
        success! now check your email to confirm your subscription
        success! please check your inbox
        success! thanks for subscribing
        success! you are now signed up
        success! you are subscribed
        success! you have subscribed
        success! you have subscribed to our newsletter
        success! you're now subscribed
        success! you're subscribed
        success! your email address has been added
        thank you for joining
        thank you for joining our mailing list
        thank you for joining our newsletter
        thank you for registering
        thank you for signing up
        thank you for signing up for our newsletter
        thank you for signing up for the newsletter
        thank you for signing up to * newsletter
        thank you for signing up to our newsletter
        thank you for subscribing
        thank you for subscribing to * newsletter
        thank you for subscribing to our * newsletter
        thank you for subscribing to our daily newsletter
        thank you for subscribing to our mailing list
        thank you for subscribing to our newsletter
        thank you for subscribing to our newsletters
        thank you for subscribing to the newsletter
        thank you for your interest in our newsletter
        thank you for your registration
        thank you for your submission
        thank you for your subscription
        thank you! check your email for confirmation
        thank you! please check your inbox
        thank you! please check your inbox to confirm your subscription
        thank you! you are now subscribed
        thank you! you have successfully subscribed
        thank you! you're subscribed
        thank you! your submission has been received
        thank you, you are subscribed
        thank you. you are now subscribed
        thank you. you have successfully subscribed
        thanks for * subscribing
        thanks for joining
        thanks for joining our mailing list
        thanks for joining our newsletter
        thanks for joining us
        thanks for registering
        thanks for signing up
        thanks for signing up for * newsletter
        thanks for signing up for our newsletter
        thanks for signing up to our newsletter
        thanks for signing up, look out for an email from us
        thanks for subscribing
        thanks for subscribing to our newsletter
        thanks for subscribing to the newsletter
        thanks for your interest! you will hear from us soon
        thanks for your subscription
        thanks! check your email to confirm
        thanks! check your inbox to confirm your subscription
        thanks! please check your email
        thanks! you are now subscribed
        thanks! you're all set
        thanks! you're subscribed
        thanks! you've been subscribed
        that email address is already subscribed
        that email address is invalid
        that email is already subscribed
        that email is not valid
        the email address is already subscribed
        the email address is invalid
        the email address you entered is not valid
        the email address you have entered is invalid
        the newsletter sign-up system is currently down for maintenance
        there was a problem submitting your email
        there was a problem subscribing you to this newsletter
        there was a problem with your submission
        there was a problem with your subscription
        there was an error processing your request
        there was an error submitting the form
        there was an error submitting your email
        there was an error submitting your form
        there was an error submitting your subscription
        there was an error submitting your subscription. please try again
        there was an error trying to send your message
        there was an error while trying to send your request
        there was an error while trying to send your request. please try again
        there was an error with your request
        there was an error with your subscription
        there was an error, please try again
        this email address is already subscribed
        this email address is invalid
        this email address is not valid
        this email is already in use
        this email is already registered
        this email is already subscribed
        this email is invalid
        this field is for validation purposes and should be left unchanged
        this field is hidden when viewing the form
        this field is mandatory
        this field is required
        this field should be left blank
        this form is protected by *
        this form requires javascript
        this iframe contains the logic required to handle ajax powered gravity forms
        this is a required field
        this site is protected by * and the * privacy policy and terms of service apply
        to complete your subscription, click the link in the email we sent you
        to confirm your subscription, click the link in the email
        unable to subscribe
        unable to subscribe at this time
        valid email address required
        verify your email to continue
        we could not subscribe you
        we couldn't sign you up
        we couldn't subscribe you
        we encountered an issue signing you up
        we encountered an issue signing you up. please try again
        we have sent you a confirmation email
        we have sent you an email
        we just sent you an email
        we sent you an email
        we're sorry, an error occurred
        we've sent a confirmation email to your inbox
        we've sent you a confirmation email
        we've sent you an email
        we've sent you an email to confirm your subscription
        welcome! you are subscribed
        woohoo! you're in
        yay! you're subscribed
        you already subscribed
        you are already subscribed
        you are already subscribed to this newsletter
        you are now subscribed
        you are now subscribed to our newsletter
        you are now subscribed to the newsletter
        you are on the list
        you are signed up
        you are subscribed
        you have already subscribed
        you have already subscribed to this newsletter
        you have been added to our mailing list
        you have been subscribed
        you have been successfully subscribed
        you have been successfully subscribed to our newsletter
        you have entered an invalid email address
        you have successfully joined our mailing list
        you have successfully joined our subscriber list
        you have successfully registered
        you have successfully signed up
        you have successfully subscribed
        you have successfully subscribed to our newsletter
        you have successfully subscribed to the newsletter
        you have successfully unsubscribed
        you must accept the terms
        you must enter a valid email address
        you must provide a valid email address
        you need to enter a valid email
        you will receive a confirmation email
        you will receive an email shortly
        you're already on the list
        you're already subscribed
        you're in! check your inbox
        you're now signed up
        you're now subscribed
        you're now subscribed to *
        you're now subscribed to our newsletter
        you're on the list
        you're signed up
        you're subscribed
        you've already signed up
        you've already signed up for some newsletters
        you've already subscribed
        you've been added to the list
        you've been subscribed
        you've been successfully subscribed
        you've subscribed
        you've successfully signed up
        you've successfully subscribed
        you've successfully subscribed to *
        you've successfully subscribed to our newsletter
        your details have been submitted
        your email address is already subscribed
        your email address is invalid
        your email address is required
        your email has been added
        your email has been sent
        your email is already subscribed
        your email is invalid
        your email is not valid
        your email was sent
        your sign up was successful
        your sign-up was successful
        your signup was successful
        your submission has been received
        your subscription could not be saved
        your subscription could not be saved. please try again
        your subscription has been confirmed
        your subscription has been successful
        your subscription is confirmed
        your subscription was successful
    """,
    "de": """
        Ihr Abonnement wurde erfolgreich aktiviert
        Ihr Abonnement wurde erfolgreich gekündigt
        anmeldung erfolgreich
        bei der anmeldung ist ein fehler aufgetreten
        beim absenden ist ein fehler aufgetreten
        bitte bestätige deine anmeldung
        bitte bestätige deine e-mail-adresse
        bitte bestätigen sie ihre anmeldung
        bitte bestätigen sie ihre e-mail-adresse
        bitte einen oder mehrere newsletter auswählen
        bitte füllen sie alle pflichtfelder aus
        bitte füllen sie dieses feld aus
        bitte geben sie eine gültige e-mail ein
        bitte geben sie eine gültige e-mail-adresse an
        bitte geben sie eine gültige e-mail-adresse ein
        bitte geben sie eine korrekte e-mail-adresse ein
        bitte geben sie ihre e-mail-adresse an
        bitte geben sie ihre e-mail-adresse ein
        bitte gib deine e-mail-adresse ein
        bitte gib eine gültige e-mail-adresse ein
        bitte gültige e-mail-adresse eingeben
        bitte lasse dieses feld leer
        bitte lassen sie dieses feld leer
        bitte prüfe deinen posteingang
        bitte prüfen sie ihr e-mail-postfach
        bitte prüfen sie ihren posteingang
        bitte wählen sie mindestens einen newsletter aus
        bitte überprüfe deinen posteingang
        bitte überprüfen sie ihr postfach
        bitte überprüfen sie ihre e-mail-adresse
        danke für dein interesse
        danke für deine anmeldung
        danke für die anmeldung
        danke für ihr interesse
        danke für ihre anmeldung
        deine anmeldung war erfolgreich
        die anmeldung war erfolgreich
        die e-mail-adresse ist ungültig
        diese e-mail-adresse ist bereits registriert
        diese e-mail-adresse ist ungültig
        dieses feld dient zur validierung und sollte nicht verändert werden
        dieses feld ist ein pflichtfeld
        dieses feld ist erforderlich
        dieses feld nicht ausfüllen
        du bist bereits angemeldet
        du hast dich erfolgreich angemeldet
        e-mail-adresse ungültig
        es ist ein fehler aufgetreten. bitte versuche es erneut
        es ist ein fehler aufgetreten. bitte versuchen sie es erneut
        es ist ein fehler aufgetreten. bitte versuchen sie es später erneut
        feld nicht ausfüllen
        gültige e-mail-adresse erforderlich
        ihre anmeldung konnte nicht gespeichert werden
        ihre anmeldung war erfolgreich
        ihre e-mail-adresse ist ungültig
        ihre e-mail-adresse wird nicht weitergegeben
        keine gültige e-mail-adresse
        sie haben sich erfolgreich angemeldet
        sie haben sich erfolgreich für unseren newsletter angemeldet
        sie haben sich erfolgreich zum newsletter angemeldet
        sie haben unseren newsletter bereits abonniert
        sie sind bereits angemeldet
        ungültige e-mail-adresse
        vielen dank für deine anmeldung
        vielen dank für deine anmeldung zum newsletter
        vielen dank für die anmeldung
        vielen dank für ihr interesse an unserem newsletter
        vielen dank für ihre anmeldung
        vielen dank für ihre anmeldung zu unserem newsletter
        vielen dank für ihre anmeldung zum newsletter
        wir haben dir eine e-mail geschickt
        wir haben ihnen eine bestätigungs-e-mail gesendet
        wir haben ihnen eine e-mail geschickt
    """,
    "fr": """
        Votre adresse e-mail a bien été enregistrée
        Votre inscription a été activée avec succès
        Vous avez été désinscrit
        adresse e-mail invalide
        adresse email invalide
        ce champ est obligatoire
        ce champ n'est utilisé qu'à des fins de validation et devrait rester inchangé
        cette adresse e-mail est déjà inscrite
        inscription réussie
        l'adresse e-mail n'est pas valide
        laissez ce champ vide
        laissez ce champ vide si vous êtes humain
        merci ! votre inscription est confirmée
        merci de confirmer votre inscription
        merci de votre inscription
        merci pour votre abonnement
        merci pour votre inscription
        merci pour votre inscription à la newsletter
        merci votre inscription à la newsletter est bien prise en compte
        une erreur est survenue, veuillez réessayer
        une erreur s'est produite, veuillez réessayer
        veuillez entrer une adresse e-mail valide
        veuillez indiquer votre adresse e-mail
        veuillez laisser ce champ vide
        veuillez renseigner une adresse e-mail valide
        veuillez saisir une adresse e-mail valide
        veuillez saisir une adresse email valide
        veuillez saisir votre adresse e-mail
        votre abonnement a bien été pris en compte
        votre adresse email est invalide
        votre inscription a bien été enregistrée
        votre inscription a bien été prise en compte
        votre inscription est confirmée
        vous êtes bien inscrit
        vous êtes déjà inscrit
        vous êtes inscrit à la newsletter
        vérifiez votre boîte de réception
        vérifiez votre boîte de réception ou votre répertoire d'indésirables pour confirmer votre abonnement
    """,
    "es": """
        Su suscripción se ha activado con éxito
        Te has dado de baja con éxito
        comprueba tu bandeja de entrada
        compruebe su bandeja de entrada
        correo electrónico no válido
        email no válido
        este campo es obligatorio
        este campo es un campo de validación y debe quedar sin cambios
        este correo ya está registrado
        gracias por registrarte
        gracias por su suscripción
        gracias por suscribirse
        gracias por suscribirse a nuestro boletín
        gracias por suscribirte
        gracias por suscribirte a nuestra newsletter
        gracias por suscribirte a nuestro boletín
        gracias por tu suscripción
        ha ocurrido un error, inténtalo de nuevo
        hubo un error al enviar el formulario
        introduce un correo electrónico válido
        introduce una dirección de correo electrónico válida
        introduzca un correo electrónico válido
        no rellenar este campo
        no se ha podido validar su suscripción
        por favor ingresa un correo electrónico válido
        por favor, introduce un email válido
        por favor, introduzca una dirección de correo válida
        revisa tu bandeja de entrada
        revisa tu bandeja de entrada o la carpeta de spam para confirmar tu suscripción
        revise su bandeja de entrada
        se ha realizado su suscripción
        su suscripción se ha realizado correctamente
        suscripción realizada con éxito
        te has suscrito correctamente
        tu suscripción se ha realizado correctamente
    """,
    "pt": """
        Sua assinatura foi ativada com sucesso
        Sua assinatura foi cancelada com sucesso
        confirme seu e-mail
        e-mail inválido
        email inválido
        este campo é obrigatório
        inscrição realizada com sucesso
        insira um e-mail válido
        o campo é obrigatório
        obrigado pela inscrição
        obrigado pela sua inscrição
        obrigado por assinar
        obrigado por assinar nossa newsletter
        obrigado por se cadastrar
        obrigado por se inscrever
        ocorreu um erro, tente novamente
        por favor, insira um e-mail válido
        por favor, insira um endereço de e-mail válido
        verifique sua caixa de entrada
        verifique sua caixa de entrada ou a pasta de spam para confirmar sua assinatura
        você já está inscrito
    """,
    "it": """
        La tua iscrizione è stata attivata con successo
        Sei stato disiscritto con successo
        controlla la tua casella di posta
        controlla la tua casella di posta o la cartella dello spam per confermare la tua iscrizione
        email non valida
        grazie per esserti iscritto
        grazie per esserti iscritto alla newsletter
        grazie per esserti iscritto alla nostra newsletter
        grazie per l'iscrizione
        grazie per la registrazione
        grazie per la tua iscrizione
        indirizzo email non valido
        inserisci un indirizzo email valido
        inserisci un'email valida
        iscrizione avvenuta con successo
        iscrizione completata
        lascia questo campo vuoto
        questo campo è obbligatorio
        sei già iscritto
        si è verificato un errore, riprova
        ti sei iscritto con successo
    """,
    "nl": """
        U bent succesvol uitgeschreven
        Uw inschrijving is succesvol geactiveerd
        bedankt voor je aanmelding
        bedankt voor je inschrijving
        bedankt voor uw aanmelding
        bedankt voor uw inschrijving
        controleer je inbox
        dit e-mailadres is al ingeschreven
        dit is geen geldig e-mailadres
        dit veld is bedoeld voor validatiedoeleinden en moet niet worden gewijzigd
        dit veld is verplicht
        er is iets misgegaan, probeer het opnieuw
        je bent al ingeschreven
        je bent ingeschreven
        laat dit veld leeg
        ongeldig e-mailadres
        voer een geldig e-mailadres in
        vul een geldig e-mailadres in
    """,
    "sv": """
        ange en giltig e-postadress
        detta fält är obligatoriskt
        du prenumererar nu på vårt nyhetsbrev
        du är redan anmäld
        ett fel uppstod, försök igen
        lämna detta fält tomt
        ogiltig e-postadress
        tack för att du anmälde dig
        tack för att du prenumererar
        tack för din anmälan
        tack för din prenumeration
    """,
    "da": """
        dette felt er obligatorisk
        dette felt er påkrævet
        du er allerede tilmeldt
        du er nu tilmeldt
        indtast en gyldig e-mailadresse
        lad dette felt stå tomt
        tak for din tilmelding
        tak fordi du tilmeldte dig
        ugyldig e-mailadresse
    """,
    "nb": """
        dette feltet er obligatorisk
        du er allerede påmeldt
        du er nå påmeldt
        la dette feltet stå tomt
        skriv inn en gyldig e-postadresse
        takk for at du meldte deg på
        takk for din påmelding
        ugyldig e-postadresse
    """,
    "fi": """
        anna kelvollinen sähköpostiosoite
        jätä tämä kenttä tyhjäksi
        kiitos ilmoittautumisesta
        kiitos tilauksesta
        olet jo tilannut uutiskirjeen
        tarkista sähköpostisi
        tämä kenttä on pakollinen
        virheellinen sähköpostiosoite
    """,
    "pl": """
        Twoja subskrypcja została pomyślnie aktywowana
        Zostałeś pomyślnie wypisany
        adres e-mail jest nieprawidłowy
        dziękujemy za subskrypcję
        dziękujemy za zainteresowanie naszym newsletterem
        dziękujemy za zapisanie się
        dziękujemy za zapisanie się do naszego newslettera
        dziękujemy za zapisanie się do newslettera
        na podany adres została wysłana wiadomość z prośbą o potwierdzenie zapisu
        nieprawidłowy adres e-mail
        podaj poprawny adres e-mail
        podaj prawidłowy adres e-mail
        pole jest wymagane
        pozostaw to pole puste
        proszę podać poprawny adres e-mail
        sprawdź swoją skrzynkę
        sprawdź swoją skrzynkę e-mail
        ten adres e-mail jest już zapisany
        to pole jest wymagane
        wystąpił błąd, spróbuj ponownie
        zostałeś zapisany do newslettera
    """,
    "cs": """
        Právě jste byli úspěšně odhlášeni z odběru novinek
        Vaše přihlášení k odběru novinek bylo právě úspěšně aktivováno
        byli jste přihlášeni k odběru
        děkujeme za přihlášení
        děkujeme za přihlášení k odběru
        neplatná e-mailová adresa
        toto pole je povinné
        zadejte platnou e-mailovou adresu
        zadejte prosím platný e-mail
        zkontrolujte svou e-mailovou schránku
    """,
    "hu": """
        a mező kitöltése kötelező
        adjon meg egy érvényes e-mail címet
        hagyja üresen ezt a mezőt
        kérjük, adjon meg egy érvényes e-mail címet
        köszönjük a feliratkozást
        köszönjük feliratkozását
        köszönjük, hogy feliratkoztál
        sikeres feliratkozás
        sikeresen feliratkozott
        érvénytelen e-mail cím
    """,
    "ro": """
        acest câmp este obligatoriu
        adresa de email nu este validă
        introduceți o adresă de email validă
        mulțumim pentru abonare
        mulțumim pentru înscriere
        te-ai abonat cu succes
        verifică-ți căsuța de email
    """,
    "el": """
        Έχετε καταργήσει την εγγραφή σας με επιτυχία
        Η συνδρομή σας έχει ενεργοποιηθεί με επιτυχία
        ευχαριστούμε για την εγγραφή
        ευχαριστούμε για την εγγραφή σας
        η εγγραφή σας ολοκληρώθηκε
        μη έγκυρη διεύθυνση email
        παρακαλώ εισάγετε ένα έγκυρο email
        το πεδίο είναι υποχρεωτικό
    """,
    "tr": """
        abone olduğunuz için teşekkür ederiz
        abone olduğunuz için teşekkürler
        bu alan zorunludur
        geçerli bir e-posta adresi girin
        geçersiz e-posta adresi
        kaydınız alınmıştır
        lütfen e-posta adresinizi girin
        lütfen geçerli bir e-posta adresi girin
        lütfen geçerli bir e-posta adresi giriniz
        zaten abonesiniz
    """,
    "ru": """
        Ваша подписка была успешно активирована
        Вы успешно отписались
        введите корректный e-mail
        введите корректный адрес электронной почты
        вы подписаны
        вы уже подписаны
        вы успешно подписались
        вы успешно подписались на рассылку
        неверный e-mail
        неверный адрес электронной почты
        неправильный e-mail
        пожалуйста, введите корректный e-mail
        проверьте почту для подтверждения подписки
        проверьте свою почту
        спасибо за подписку
        спасибо за подписку на нашу рассылку
        спасибо! вы подписались
        спасибо, что подписались
        это обязательное поле
        это поле обязательно для заполнения
    """,
    "uk": """
        введіть коректний e-mail
        ви вже підписані
        ви успішно підписалися
        дякуємо за підписку
        дякуємо, що підписалися
        невірна адреса електронної пошти
        перевірте свою пошту
        це обов'язкове поле
        це поле є обов'язковим
    """,
    "ar": """
        أنت مشترك بالفعل
        البريد الإلكتروني غير صحيح
        الرجاء إدخال بريد إلكتروني صحيح
        تم إلغاء إشتراكك بنجاح
        تم الاشتراك بنجاح
        تم تفعيل اشتراكك بنجاح
        شكرا لاشتراكك
        شكرا لاشتراكك في النشرة البريدية
        شكرا لاشتراكك في نشرتنا الإخبارية
        شكرا لتسجيلك
        هذا الحقل مطلوب
        يرجى إدخال بريد إلكتروني صالح
        يرجى إدخال عنوان بريد إلكتروني صحيح
        يرجى التحقق من بريدك الإلكتروني
    """,
    "fa": """
        از عضویت شما متشکریم
        اشتراک شما با موفقیت فعال شد
        ایمیل خود را بررسی کنید
        ایمیل نامعتبر است
        این فیلد الزامی است
        شما با موفقیت عضو شدید
        عضویت شما با موفقیت لغو شد
        لطفا یک ایمیل معتبر وارد کنید
    """,
    "he": """
        אנא הזינו כתובת מייל תקינה
        כתובת המייל אינה תקינה
        נרשמת בהצלחה
        שדה זה הוא חובה
        תודה על ההרשמה
        תודה שנרשמת
        תודה שנרשמתם
    """,
    "hi": """
        कृपया मान्य ईमेल पता दर्ज करें
        कृपया वैध ईमेल दर्ज करें
        यह फ़ील्ड आवश्यक है
        सदस्यता लेने के लिए धन्यवाद
        सब्सक्राइब करने के लिए धन्यवाद
    """,
    "id": """
        alamat email tidak valid
        anda sudah berlangganan
        bidang ini wajib diisi
        email tidak valid
        harap masukkan alamat email yang valid
        masukkan alamat email yang valid
        periksa kotak masuk anda
        terima kasih telah berlangganan
        terima kasih telah mendaftar
    """,
    "vi": """
        bạn đã đăng ký thành công
        cảm ơn bạn đã đăng ký
        email không hợp lệ
        trường này là bắt buộc
        vui lòng kiểm tra hộp thư của bạn
        vui lòng nhập email hợp lệ
        vui lòng nhập địa chỉ email hợp lệ
        đăng ký thành công
    """,
    "zh": """
        您已成功订阅
        感谢您的订阅
        感谢订阅
        此字段为必填项
        订阅成功
        该字段为必填项
        请查看您的收件箱
        请输入有效的电子邮件地址
        请输入有效的邮箱地址
        邮箱格式不正确
        您已成功訂閱
        感謝您的訂閱
        感謝訂閱
        此欄位為必填
        此為必填欄位
        訂閱成功
        請查看您的收件匣
        請輸入有效的電子郵件
        請輸入有效的電子郵件地址
        電子郵件格式不正確
    """,
    "ja": """
        この項目は必須です
        ご登録ありがとうございました
        ご登録ありがとうございます
        ご購読ありがとうございます
        すでに登録されています
        メールをご確認ください
        メールアドレスが正しくありません
        有効なメールアドレスを入力してください
        正しいメールアドレスを入力してください
        登録が完了しました
    """,
    "ko": """
        구독이 완료되었습니다
        구독해 주셔서 감사합니다
        구독해주셔서 감사합니다
        올바른 이메일 주소를 입력하세요
        올바른 이메일 주소를 입력해 주세요
        유효한 이메일 주소를 입력하세요
        이메일을 확인해 주세요
        이미 구독 중입니다
        필수 입력 항목입니다
    """,
}


RULES = [
    Phrases(
        id="newsletter/reply",
        reason="It is what a newsletter's form says when it has been sent, or was filled in wrongly.",
        phrases=REPLIES,
        longest=200,
        removes=[
            "Thank you for subscribing!",
            "Please enter a valid email address.",
            "⟦Bitte geben Sie eine gültige E-Mail-Adresse ein.⟧\nDer Rat tagt am Montag.",
        ],
        keeps=[
            "Thank you for reading to the end.",
            "She checked her inbox to confirm the booking.",
            "The address is valid until the end of May.",
        ],
    ),
    Line(
        id="newsletter/thanks",
        reason="It thanks the reader who sent a newsletter's form.",
        language="en",
        pattern=(
            r"(?:(?:great|success|awesome|thank you|thanks|almost there|done)[!.,]+ )?"
            r"(?:(?:thank you|thanks)(?: so much)? for (?:signing up|subscribing|joining|registering|your"
            r" (?:subscription"
            r"|registration|sign-?up|interest))\b"
            r"(?=.*(?:inbox|e-?mail|newsletter|subscri|our list|updates|be in touch|confirm|mailing|spam|sign(?:ed"
            r"|ing) up[.!]$))"
            r"|(?:please )?(?:now )?check your (?:inbox|e-?mail|spam)\b(?=.*(?:confirm|welcome|link|subscri|verif))"
            r"|you(?:['’]re| are|['’]ve been| have been)(?: now| successfully| already)* (?:subscribed|signed up"
            r"|registered)\b"
            r"(?=.{0,60}(?:newsletter|e-?mail|inbox|list|updates|confirm|alerts))"
            r"|your e-?mail(?: address)? (?:has been|was) (?:sent|added|submitted|registered|confirmed)\b"
            r"|we(?:['’]ve| have)? (?:just )?sent (?:you )?an? (?:confirmation|verification)? ?(?:e-?mail|link"
            r"|message)\b"
            r"(?=.*(?:confirm|subscri|verif|inbox|click))"
            r").{0,200}"
        ),
        words=(
            "subscribing subscribed subscription registering registered signing signed joining inbox email sent thanks"
        ),
        longest=260,
        removes=[
            "Thanks for signing up. Look out for our first email!",
            "Thank you! Please check your inbox and click the link to confirm.",
            "We've sent you a confirmation email. Please click the link in it.",
        ],
        keeps=[
            "Thank you for joining us on this walk through the old town.",
            "Check your email twice a day, not more, the coach says.",
            "Your email was not among those that leaked.",
        ],
    ),
]
