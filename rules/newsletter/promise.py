"""What a newsletter's form promises: no spam, and that one may leave.

Not cruft: a report about spam.
"""

from cleaner.rule import Phrases

PROMISES = {
    "en": """
        100% free, unsubscribe any time
        don't worry, we don't spam
        don't worry, we'll never share your email
        don't worry, we'll never share your email with anyone
        easily unsubscribe at any time
        easy unsubscribe
        easy unsubscribe links are provided in every email
        free, no spam
        free. no spam
        i respect your privacy
        i respect your privacy. unsubscribe at any time
        i will never share your email
        no spam
        no spam ever
        no spam ever. unsubscribe anytime
        no spam guaranteed
        no spam, ever
        no spam, ever. unsubscribe any time
        no spam, ever. we promise
        no spam, just *
        no spam, no sharing to third party
        no spam, only good stuff
        no spam, promise
        no spam, unsubscribe any time
        no spam, unsubscribe anytime
        no spam, unsubscribe at any time
        no spam, we promise
        no spam. ever
        no spam. no ads
        no spam. unsubscribe any time
        no spam. unsubscribe anytime
        no spam. unsubscribe at any time
        no spam. unsubscribe whenever you like
        opt out at any time
        opt out or contact us any time
        privacy guaranteed
        the highlights of our coverage, delivered to your inbox
        to learn more about how we use your data, read our privacy policy
        unsubscribe any time
        unsubscribe at any time
        unsubscribe at any time. no hard feelings
        unsubscribe at anytime
        unsubscribe whenever you like
        unsubscribe whenever you want
        we do not spam
        we don't spam
        we don't spam! read more in our privacy policy
        we don't spam! read our privacy policy for more info
        we hate spam
        we hate spam as much as you do
        we hate spam too
        we hate spam, too
        we never spam
        we promise not to spam you
        we promise we won't spam you
        we respect your privacy
        we respect your privacy and take protecting it seriously
        we respect your privacy. unsubscribe at any time
        we take your privacy seriously
        we value your privacy and will never spam you
        we will never give away your email
        we will never sell your data
        we will never sell your information
        we will never share your email
        we will never share your email address
        we will never share your information
        we will never spam you
        we will not share your email
        we won't send you spam
        we won't send you spam. unsubscribe at any time
        we won't share your email
        we won't spam you
        we'll never send you spam
        we'll never share your email address and you can opt out at any time
        we'll never share your email with anyone
        we'll never share your email with anyone else
        we'll never spam you
        weekly. free. no spam
        you can cancel anytime
        you can easily unsubscribe at any time
        you can opt out at any time
        you can opt-out at any time
        you can unsubscribe any time
        you can unsubscribe anytime
        you can unsubscribe at any time
        you can unsubscribe at any time. *
        you can unsubscribe at anytime
        you can unsubscribe whenever you want
        you may opt out any time
        you may opt out at any time
        you may opt-out at any time
        you may unsubscribe at any time
        you may unsubscribe from these communications at any time
        your data is safe with us
        your e-mail address is safe with us
        your email address is only used to send you our newsletter
        your email address is safe with us
        your email is safe with us
        your email stays private
        your information will never be shared
        your privacy is important to us
        zero spam
    """,
    "de": """
        abbestellung jederzeit möglich
        abmeldung jederzeit möglich
        die abmeldung ist jederzeit möglich
        die einwilligung kann jederzeit widerrufen werden
        du kannst den newsletter jederzeit abbestellen
        du kannst dich jederzeit abmelden
        du kannst dich jederzeit wieder abmelden
        eine abmeldung ist jederzeit möglich
        ich akzeptiere die datenschutzerklärung
        ich habe die datenschutzerklärung gelesen
        ich habe die datenschutzerklärung gelesen und akzeptiere sie
        ich habe die datenschutzerklärung gelesen und stimme ihr zu
        ich habe die datenschutzerklärung zur kenntnis genommen
        ich stimme der datenschutzerklärung zu
        ihre daten werden nicht an dritte weitergegeben
        jederzeit abbestellbar
        jederzeit abmeldbar
        jederzeit kündbar
        kein spam
        kein spam, versprochen
        kein spam. jederzeit abbestellbar
        kostenlos und jederzeit kündbar
        kostenlos und unverbindlich
        sie können den newsletter jederzeit abbestellen
        sie können sich jederzeit abmelden
        sie können sich jederzeit wieder abmelden
        wir geben ihre daten nicht weiter
        wir hassen spam
        wir senden keinen spam
        wir spammen nicht
        wir versenden keinen spam
    """,
    "fr": """
        désabonnement à tout moment
        désinscription possible à tout moment
        désinscription à tout moment
        en vous abonnant, vous acceptez *
        en vous inscrivant, vous acceptez *
        nous ne partagerons jamais votre adresse e-mail
        nous ne spammons pas
        pas de spam
        pas de spam, promis
        sans spam
        se désinscrire à tout moment
        vous pourrez vous désinscrire à tout moment
        vous pouvez vous désabonner à tout moment
        vous pouvez vous désinscrire à tout moment
        vous pouvez à tout moment vous désabonner
        vous pouvez à tout moment vous désinscrire
    """,
    "es": """
        baja en cualquier momento
        date de baja cuando quieras
        nada de spam
        no enviamos spam
        no hacemos spam
        no te enviaremos spam
        nunca compartiremos tu correo
        puede darse de baja en cualquier momento
        puedes cancelar tu suscripción en cualquier momento
        puedes darte de baja cuando quieras
        puedes darte de baja en cualquier momento
        respetamos tu privacidad
        sin spam
        tus datos están seguros
    """,
    "pt": """
        cancele quando quiser
        não compartilhamos seus dados
        não enviamos spam
        não fazemos spam
        pode cancelar a subscrição a qualquer momento
        respeitamos sua privacidade
        sem spam
        você pode cancelar a inscrição a qualquer momento
        você pode cancelar sua inscrição a qualquer momento
        você pode se descadastrar a qualquer momento
    """,
    "it": """
        nessuno spam
        niente spam
        non inviamo spam
        puoi annullare l'iscrizione in qualsiasi momento
        puoi cancellarti in qualsiasi momento
        puoi disiscriverti in qualsiasi momento
        rispettiamo la tua privacy
    """,
    "nl": """
        altijd opzegbaar
        door je aan te melden ga je akkoord met *
        door u aan te melden gaat u akkoord met *
        geen spam
        je kunt je altijd weer uitschrijven
        je kunt je op elk moment afmelden
        je kunt je op elk moment uitschrijven
        u kunt zich op elk moment afmelden
        u kunt zich op elk moment uitschrijven
        we respecteren je privacy
        we spammen niet
        wij respecteren uw privacy
    """,
    "sv": """
        du kan avregistrera dig när som helst
        du kan avsluta prenumerationen när som helst
        ingen spam
        vi respekterar din integritet
        vi skickar ingen spam
    """,
    "da": """
        du kan altid afmelde dig igen
        du kan til enhver tid afmelde dig
        ingen spam
        vi spammer ikke
    """,
    "nb": """
        du kan melde deg av når som helst
        du kan når som helst melde deg av
        vi sender ikke spam
    """,
    "fi": """
        ei roskapostia
        voit perua tilauksen milloin tahansa
        voit peruuttaa tilauksen milloin tahansa
    """,
    "pl": """
        bez spamu
        możesz się wypisać w dowolnym momencie
        możesz wypisać się w każdej chwili
        możesz zrezygnować w każdej chwili
        nie wysyłamy spamu
        szanujemy twoją prywatność
        zapisując się na newsletter, akceptujesz *
        zapisując się, akceptujesz *
        zero spamu
    """,
    "cs": """
        nerozesíláme spam
        odhlásit se můžete kdykoli
        odhlásit se můžete kdykoliv
        žádný spam
    """,
    "hu": """
        bármikor leiratkozhat
        bármikor leiratkozhatsz
        nem küldünk spamet
    """,
    "ro": """
        fără spam
        nu trimitem spam
        te poți dezabona oricând
    """,
    "el": """
        μπορείτε να διαγραφείτε οποιαδήποτε στιγμή
        χωρίς spam
    """,
    "tr": """
        abone olarak * kabul etmiş olursunuz
        dilediğiniz zaman abonelikten ayrılabilirsiniz
        istediğiniz zaman abonelikten çıkabilirsiniz
        spam göndermiyoruz
    """,
    "ru": """
        без спама
        вы можете отписаться в любое время
        вы можете отписаться в любой момент
        мы не рассылаем спам
        мы не спамим
        нажимая на кнопку, вы соглашаетесь *
        никакого спама
        отписаться можно в любое время
        отписаться можно в любой момент
        подписываясь, вы соглашаетесь *
    """,
    "uk": """
        без спаму
        ви можете відписатися будь-коли
        ви можете відписатися в будь-який момент
        ніякого спаму
        підписуючись, ви погоджуєтеся *
    """,
    "ar": """
        لن نرسل لك رسائل مزعجة
        نحن نحترم خصوصيتك
        يمكنك إلغاء الاشتراك في أي وقت
    """,
    "fa": """
        ما به حریم خصوصی شما احترام می‌گذاریم
        هر زمان که بخواهید می‌توانید لغو اشتراک کنید
    """,
    "he": """
        אפשר להסיר את ההרשמה בכל עת
        ללא ספאם
        ניתן לבטל את ההרשמה בכל עת
    """,
    "id": """
        anda dapat berhenti berlangganan kapan saja
        kami tidak mengirim spam
        tanpa spam
    """,
    "vi": """
        bạn có thể hủy đăng ký bất cứ lúc nào
        không spam
    """,
    "zh": """
        您可以随时取消订阅
        我们不会发送垃圾邮件
        随时可以取消订阅
        您可以隨時取消訂閱
        我們不會發送垃圾郵件
        隨時可以取消訂閱
        訂閱即表示您同意*
        订阅即表示您同意*
    """,
    "ja": """
        いつでも登録解除できます
        いつでも購読を解除できます
        いつでも配信停止できます
        登録することで*に同意したことになります
        登録することで、*に同意したものとみなされます
    """,
    "ko": """
        구독하면 *에 동의하는 것으로 간주됩니다
        스팸은 보내지 않습니다
        언제든지 구독을 취소할 수 있습니다
        언제든지 구독을 해지할 수 있습니다
    """,
}


RULES = [
    Phrases(
        id="newsletter/promise",
        reason="It promises not to misuse the address that a newsletter's form asks for.",
        phrases=PROMISES,
        removes=[
            "No spam. Unsubscribe any time.",
            "We respect your privacy.",
            "⟦Kein Spam, versprochen.⟧\nDer Rat tagt.",
        ],
        keeps=[
            "No spam was found in the tins that the shop recalled.",
            "We respect your privacy as a patient, the clinic wrote, and then published the list.",
        ],
    ),
]
