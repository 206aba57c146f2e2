"""Sentences of cookie notices: who uses cookies, what for, and what the reader agrees to.

Not cruft: an article about cookies of either kind, a privacy policy that is the page's own text, a recipe.
"""

from cleaner.rule import REPORTED, Line

# What sites say cookies are for. A kitchen and a Christmas tree use cookies, too.
_GOAL_EN = (
    r"(?:ensure|give|get|improve|personali[sz]e|analy[sz]e|offer|provide|enhance|make|understand|help|deliver|store"
    r"|track|measure|serve|optimi[sz]e|show|remember|collect|continu\w+|recogni[sz]e|enable|allow|support|keep|monitor"
    r"|run"
    r"|customi[sz]e|tailor|distinguish|operate)"
)
_SITE_EN = r"(?:(?:our|this|the) (?:\w+ )?(?:web ?sites?|sites?|web ?page|page|platform|store|blog|portal|service|app))"


def _notice(subject: str, verb: str, cookies: str, further: str = "") -> str:
    """A pattern for a line that begins with the site or "we", what it does, and cookies; or with `further`."""
    more = f"|{further}" if further else ""
    return rf"[^\p{{L}}\"“«„]{{0,6}}(?:(?:{subject}) ?(?:{verb})\b[^.!?]{{0,60}}?(?:{cookies}){more}).{{0,600}}"


RULES = [
    Line(
        id="consent/notice",
        reason="It says that the site sets cookies.",
        language="en",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“«„]{0,6}(?:"
            # we use cookies to …
            r"(?:to [^.!?]{5,120}, |in order to [^.!?]{5,120}, )?(?:like most websites,? )?"
            rf"(?:we|{_SITE_EN}|(?-i:\p{{Lu}}[\w.’'-]*(?: \p{{Lu}}[\w.’'-]*){{0,4}}))"
            r"(?: (?:and|along with) (?:our|its|selected|\d++|third)[^.!?]{0,40}?)?(?: also| only| may| would like to"
            r"| want to)?"
            r" (?:are |is )?(?:us(?:e|es|ing)|stores?|sets?|plac(?:e|es)|employs?|utili[sz]es?|relies on|rely on)"
            r" (?:[\w-]+[ ,]+(?:and |or )?){0,5}?cookies\b"
            rf"(?=.*\b(?:to|that|for) (?:\w+ ){{0,2}}?{_GOAL_EN}\b|.*\b(?:agree|consent|accept|by continuing|by using"
            rf"|privacy"
            r"|policy|settings|similar|technolog\w+|our site|this site|website|learn more|you)\b)"
            # by continuing …
            r"|(?:by|if you|when you|before you) (?:continu\w+|us(?:e|ing)|click\w*|brows\w+|visit\w*|clos\w+"
            r"|scroll\w*|navigat\w+"
            r"|access\w*|choos\w+|select\w*|accept\w*|stay\w*|remain\w*)\b[^.!?]{0,160}\bcookies?\b"
            r"(?=.*\b(?:agree|consent|accept|site|website|privacy|policy|our|browser|settings|assume)\b)"
            # these cookies …, in the words that consent tools ship
            r"|these cookies (?:are (?:necessary|essential|strictly|set by|used to|required)|allow us|may be set"
            r"|enable the website"
            r"|help us|track visitors|do not (?:directly )?store|ensure basic|collect information|will be stored)\b"
            r"|(?:strictly )?(?:necessary|essential|functional(?:ity)?|performance|analytic(?:al|s)|advertisement"
            r"|advertising|targeting"
            r"|marketing|statistics?|preference|personali[sz]ation|social media|non-necessary|unclassified|required"
            r"|optional)"
            r" cookies (?:are (?:absolutely|used to|also|strictly|essential|those|required|cookies)|help (?:to|us"
            r"|website|make)"
            r"|enable (?:a website|basic|us|the)|allow (?:us|a website|the)|ensure|track|collect information)\b"
            r"|other uncategorized cookies are\b|any cookies that may not be particularly necessary\b"
            r"|cookies,? device or similar online identifiers\b|cookies and similar technologies are used\b"
            r"|cookies (?:are small text files|help us (?:deliver|provide|improve)|enable us|allow us to)\b"
            r"|the (?:technical storage|cookie is (?:set|used)|cookies? (?:is|are) used to store)\b(?=.*\b(?:cookie"
            r"|consent|user"
            r"|subscriber|statistical|purpose)\b)"
            r"|(?:do you mind|are you ok(?:ay)?|would you like) [^.!?]{0,40}\bcookies\b"
            r"|(?:please )?let us know (?:if|whether) you (?:agree|accept)\b[^.!?]{0,40}\bcookies\b"
            r"|you can (?:change|manage|adjust|choose|withdraw|disable|control|opt)\b[^.!?]{0,100}\bcookies?\b"
            r"|(?:find out|learn|read) more about (?:how we use |our use of |the use of |our |these )?cookies\b"
            r"|(?:for|more) information (?:about|on) [^.!?]{0,60}\bcookies\b"
            r"|our (?:platform|site|website) uses? (?:various|different) (?:types|kinds) of cookies\b"
            r"|(?:sorry, )?there was a problem saving your cookie preferences\b"
            r"|if you are not ok with this, please leave the site\b"
            r").{0,700}"
        ),
        words="cookies cookie consent storage",
        longest=1200,
        removes=[
            "We use cookies to give you the best experience on our website. By continuing, you agree to our "
            "use of cookies.",
            "This website uses cookies.",
            "By clicking “Accept all cookies”, you agree to the storing of cookies on your device.",
            "Necessary cookies are absolutely essential for the website to function properly.",
        ],
        keeps=[
            "This site uses cookies to make our visit better, said the banner, and nobody believed it.",
            "We use cookies as the base of this cake, but any dry biscuit will do.",
            "She uses cookies to bribe the dog.",
            "Browsers will soon block cookies that advertisers set.",
            "If you use cookies with nuts, leave out the almonds.",
        ],
    ),
    Line(
        id="consent/notice-de",
        reason="It says that the site sets cookies.",
        language="de",
        pattern=_notice(
            r"(?:um [^.!?]{5,120},? )?(?:diese|unsere|auf dieser|die)[mrn]? (?:web-?site|webseite|seite|internetseite"
            r"|homepage"
            r"|shop|seiten|plattform)|wir(?: und unsere partner)?|um [^.!?]{5,140}",
            r"verwende\w*|nutz\w*|benutz\w*|setz\w*|werden|speicher\w*|möchte\w*|arbeite\w*",
            r"cookies?\b",
            r"(?:(?:durch|mit|indem|wenn|bei)\b[^.!?]{0,120}\bcookies?\b[^.!?]{0,80}"
            r"\b(?:einverstanden|zu|einwillig\w*|akzeptier\w*|zustimm\w*|stimm\w*|bereitgestellt)\b)"
            r"|cookies (?:erleichtern|helfen|ermöglichen|dienen) (?:uns|die|dabei|dazu|bei)\b"
            r"|(?:diese|dieser|dieses|einige|essenzielle|notwendige|erforderliche|statistik|marketing|funktionale"
            r"|externe medien"
            r"|analyse|performance|technische|technisch notwendige|unsere)[- ]?cookies? (?:sind|ist|werden|wird"
            r"|ermöglich\w*"
            r"|erlaub\w*|erfass\w*|speicher\w*|helfen|dien\w*|stell\w*)\b"
            r"|(?:sie|du) (?:können|kannst)[^.!?]{0,80}\b(?:cookies?|cookie-einstellungen|datenschutzeinstellungen)\b"
            r"|(?:weitere|nähere|mehr) (?:informationen|infos|details)[^.!?]{0,60}\bcookies?\b"
            r"|cookies? (?:in ihrem browser|sind derzeit|zustimmen|müssen)\b",
        ),
        words="cookies cookie",
        longest=900,
        removes=[
            "Diese Website verwendet Cookies. Wenn Sie sie weiter nutzen, stimmen Sie dem zu.",
            "Wir nutzen Cookies, um unsere Seiten zu verbessern.",
            "Durch die weitere Nutzung erklären Sie sich mit der Verwendung von Cookies einverstanden.",
        ],
        keeps=[
            "Wir backen Cookies mit Haferflocken.",
            "Browser blockieren Cookies von Dritten bald von selbst.",
            "Die Seite des Vereins kommt ohne Cookies aus.",
        ],
    ),
    Line(
        id="consent/notice-fr",
        reason="It says that the site sets cookies.",
        language="fr",
        pattern=_notice(
            r"(?:(?:afin de|pour)\b[^.!?]{5,120}, )?(?:nous(?: et nos (?:\w+ )?partenaires)?"
            r"|(?:ce|notre|le présent) (?:site|blog)(?: (?:web|internet))?)",
            r"utilis\w+|déposons|employons|stockons|a recours à|avons recours à|fait usage",
            r"cookies?\b|traceurs\b",
            r"en (?:poursuivant|continuant|naviguant|cliquant|acceptant|utilisant)\b[^.!?]{0,120}\b(?:cookies"
            r"|traceurs)\b"
            r"|(?:pour|afin de) (?:visualiser|voir|afficher|lire|consulter)\b[^.!?]{0,80}\bcookies\b"
            r"|ce contenu\b[^.!?]{0,80}\bcookies\b"
            r"|vous pouvez\b[^.!?]{0,80}\b(?:cookies|traceurs|consentement)\b"
            r"|les cookies (?:nous permettent|nécessaires|fonctionnels|de performance|publicitaires|analytiques)\b",
        ),
        words="cookies cookie traceurs consentement",
        longest=900,
        removes=[
            "Nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site.",
            "En poursuivant votre navigation, vous acceptez l'utilisation de cookies.",
            "Pour voir ce contenu, vous devez accepter les cookies.",
        ],
        keeps=[
            "Les cookies aux noix se gardent une semaine.",
            "Les navigateurs bloqueront bientôt les cookies des régies.",
        ],
    ),
    Line(
        id="consent/notice-es",
        reason="It says that the site sets cookies.",
        language="es",
        pattern=_notice(
            r"(?:nosotros )?(?:y nuestros socios )?(?:est[ae]|nuestr[ao]|el) (?:sitio|página|web|portal"
            r"|website)(?: web)?"
            r"|(?:en )?(?:est[ae]|nuestr[ao]) (?:sitio|página|web|portal)(?: web)?",
            r"utiliza\w*|usa\w*|emplea\w*|hace uso|almacena\w*|contiene",
            r"cookies?\b",
            r"(?:utilizamos|usamos|empleamos)\b[^.!?]{0,60}\bcookies\b"
            r"|(?:al|si) (?:continua\w*|continúa\w*|navega\w*|seguir|sigue\w*|hacer clic|utiliza\w*|usar"
            r"|aceptar)\b[^.!?]{0,120}"
            r"\bcookies\b|para (?:ver|visualizar|acceder)\b[^.!?]{0,80}\bcookies\b"
            r"|(?:puedes|puede)\b[^.!?]{0,80}\bcookies\b|las cookies (?:necesarias|funcionales|de rendimiento"
            r"|analíticas|nos)\b"
            r"|tu navegador tiene deshabilitado\b[^.!?]{0,60}\bcookies\b",
        ),
        words="cookies cookie",
        longest=900,
        removes=[
            "Utilizamos cookies para mejorar su experiencia en nuestro sitio.",
            "Este sitio web utiliza cookies. Si continúa navegando, acepta su uso.",
        ],
        keeps=[
            "Las cookies de avena se guardan una semana.",
            "Los navegadores bloquearán pronto las cookies de terceros.",
        ],
    ),
    Line(
        id="consent/notice-pt",
        reason="It says that the site sets cookies.",
        language="pt",
        pattern=_notice(
            r"(?:est[ea]|noss[ao]|o nosso|a nossa|o) (?:site|página|website|portal|blog|sítio)",
            r"utiliza\w*|usa\w*|faz uso|armazena",
            r"cookies?\b",
            r"(?:nós )?(?:utilizamos|usamos)\b[^.!?]{0,60}\bcookies\b"
            r"|(?:ao|se) (?:continuar|navegar|utilizar|clicar|usar|aceitar|prosseguir)\b[^.!?]{0,120}\bcookies\b"
            r"|(?:você )?pode\b[^.!?]{0,80}\bcookies\b|os cookies (?:necessários|funcionais|de desempenho|analíticos"
            r"|nos)\b",
        ),
        words="cookies cookie",
        longest=900,
        removes=[
            "Utilizamos cookies para melhorar a sua experiência no nosso site.",
            "Este site usa cookies. Ao continuar, concorda com o seu uso.",
        ],
        keeps=["Os cookies de aveia duram uma semana.", "Os navegadores vão bloquear cookies de terceiros."],
    ),
    Line(
        id="consent/notice-it",
        reason="It says that the site sets cookies.",
        language="it",
        pattern=_notice(
            r"(?:questo|il nostro|il) (?:sito|blog|portale)(?: web)?",
            r"utilizza\w*|usa\w*|fa uso|si serve",
            r"cookies?\b",
            r"(?:noi (?:e \w+ \w+ )?)?(?:utilizziamo|usiamo)\b[^.!?]{0,60}\bcookies?\b"
            r"|(?:continuando|proseguendo|cliccando|chiudendo|navigando|accettando|utilizzando|se (?:continui|vuoi"
            r"|prosegui))\b"
            r"[^.!?]{0,120}\bcookies?\b|per (?:visualizzare|vedere)\b[^.!?]{0,80}\bcookies?\b"
            r"|i cookie (?:necessari|funzionali|tecnici|ci)\b|puoi\b[^.!?]{0,80}\bcookies?\b",
        ),
        words="cookie cookies",
        longest=900,
        removes=[
            "Questo sito utilizza i cookie. Continuando a navigare ne accetti l'uso.",
            "Utilizziamo i cookie per migliorare la tua esperienza.",
        ],
        keeps=["I cookie all'avena durano una settimana.", "I browser bloccheranno i cookie di terze parti."],
    ),
    Line(
        id="consent/notice-nl",
        reason="It says that the site sets cookies.",
        language="nl",
        pattern=_notice(
            r"(?:deze|onze) (?:web)?(?:site|pagina|shop)|(?:wij|we)(?: en onze partners)?",
            r"gebruik\w*|maak\w*|plaats\w*",
            r"cookies?\b",
            r"(?:door|als|om)\b[^.!?]{0,120}\bcookies\b[^.!?]{0,40}"
            r"\b(?:akkoord|accepteer\w*|accepteren|toestemming|instem\w*|nodig|zien)\b",
        ),
        words="cookies cookie",
        longest=900,
        removes=[
            "Deze website maakt gebruik van cookies om uw ervaring te verbeteren.",
            "Wij gebruiken cookies. Door verder te gaan stemt u daarmee in.",
        ],
        keeps=["Cookies met haver blijven een week vers.", "Browsers blokkeren binnenkort cookies van derden."],
    ),
    Line(
        id="consent/notice-nordic",
        reason="It says that the site sets cookies.",
        language="sv",
        pattern=_notice(
            r"vi|den här (?:webbplatsen|sidan|sajten)|denna (?:webbplats|sida|sajt|hjemmeside|side)|denne"
            r" (?:hjemmeside|side)"
            r"|dette (?:website|nettstedet|websted|nettsted)|vores (?:hjemmeside|website)|nettstedet|me|tämä (?:sivusto"
            r"|verkkosivusto)|sivusto|sivustomme",
            r"använder|bruger|bruker|anvender|benytter|käyttää|käytämme",
            r"cookies?\b|kakor\b|informasjonskapsler\b|evästei\w+",
            r"käytämme\b[^.!?]{0,60}\bevästei\w+",
        ),
        words="cookies kakor informasjonskapsler evasteita",
        longest=900,
        removes=[
            "Vi använder kakor för att webbplatsen ska fungera bra.",
            "Vi bruger cookies for at forbedre din oplevelse.",
            "Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.",
            "Käytämme evästeitä parantaaksemme palvelua.",
        ],
        keeps=["Kakor med havre håller i en vecka.", "Småkager med havre holder en uge."],
    ),
    Line(
        id="consent/notice-slavic",
        reason="It says that the site sets cookies.",
        language="pl",
        pattern=_notice(
            r"(?:ta|nasza|niniejsza) (?:strona|witryna)(?: internetowa)?|(?:nasz|ten) (?:serwis|portal|web)|tento web"
            r"|tyto stránky"
            r"|naše stránky|(?:этот|наш|данный) (?:веб-?)?сайт|на (?:этом|нашем) сайте|мы|цей (?:веб-?)?сайт|наш сайт"
            r"|ми|my",
            r"używa|korzysta|wykorzystuje|stosuje|používá\w*|využívá\w*|používáme|использу\w+|применя\w+|використову\w+"
            r"|собира\w+|обрабатыва\w+",
            r"cookies?\b|ciastecz\w+|куки\b|файлы cookie|cookie-файл\w*",
            r"(?:używamy|korzystamy z|stosujemy|wykorzystujemy|používáme|využíváme)\b[^.!?]{0,60}"
            r"(?:\bcookies?\b|ciastecz\w+)"
            r"|(?:kontynuując|продолжая|оставаясь|продовжуючи|dalsze korzystanie|korzystając"
            r"|pokračováním)\b[^.!?]{0,140}"
            r"(?:cookies?\b|куки\b|ciastecz\w+)",
        ),
        words="cookie cookies ciasteczka ciasteczek куки",
        longest=900,
        removes=[
            "Ta strona używa plików cookie. Korzystając z niej, wyrażasz na to zgodę.",
            "Tento web používá soubory cookie.",
            "Мы используем файлы cookie, чтобы сайт работал лучше.",
            "Цей сайт використовує файли cookie.",
        ],
        keeps=["Ciasteczka z owsem są dobre przez tydzień.", "Печенье с овсом хранится неделю."],
    ),
    Line(
        id="consent/notice-more",
        reason="It says that the site sets cookies.",
        unless=REPORTED,
        pattern=(
            r"(?:"
            r"(?:ez a|az|a|weboldalunk|honlapunk|oldalunk)\b[^.!?]{0,40}\b(?:sütiket|cookie-kat|cookie-t)\b"
            r"|acest (?:site|website)\b[^.!?]{0,30}\b(?:folosește|utilizează)\b[^.!?]{0,40}\bcookie"
            r"|(?:folosim|utilizăm)\b[^.!?]{0,40}\bcookie"
            r"|(?:αυτός ο ιστότοπος|χρησιμοποιούμε|ο ιστότοπός μας|η ιστοσελίδα)\b[^.!?]{0,60}\bcookies\b"
            r"|(?:bu|web|sitemiz\w*|internet)\b[^.!?]{0,40}\b(?:site\w*)\b[^.!?]{0,40}\bçerez\w*\b"
            r"|(?:çerez\w*)\b[^.!?]{0,60}\bkullan(?:ıyoruz|maktayız|ılmaktadır)\b"
            r"|(?:situs(?: web)? (?:ini|kami)|kami) menggunakan cookie\b"
            r"|(?:trang web này|chúng tôi) sử dụng cookie\b"
            r"|(?:يستخدم (?:هذا )?الموقع|هذا الموقع يستخدم|نحن نستخدم|نستخدم)\b.{0,40}(?:ملفات تعريف الارتباط|الكوكيز"
            r"|كوكيز)"
            r"|(?:این (?:وب\W?سایت|سایت)|ما)\b.{0,20}کوکی"
            r"|(?:אתר זה|אנו|אנחנו|האתר)\b.{0,30}(?:עוגיות|cookies)"
            r"|(?:本网站|本站|我们|本網站|我們)(?:會|会)?使用\s?cookies?"
            r"|(?:当サイト|このサイト|当社|本サイト|弊社)(?:は|では)、?.{0,20}(?:cookie|クッキー)"
            r"|(?:이 (?:웹)?사이트|저희|우리|본 (?:웹)?사이트)(?:는|은|에서는)?\s.{0,20}쿠키"
            r"|(?:हम|हमारी|यह|इस|ये)\s.{0,140}(?:कुकी|कुकीज़|कुकीज)\s.{0,40}(?:उपयोग|इस्तेमाल|प्रयोग|आवश्यक|मदद|सक्षम)"
            r"|ये कुकीज़?\s.{0,80}(?:आवश्यक|मदद|सक्षम)"
            r"|(?:những cookie này|cookie ini) (?:là cần thiết|giúp|cho phép|diperlukan|membantu|memungkinkan)\b"
            r"|(?:αυτά τα cookies|ezek a (?:sütik|cookie-k)|aceste (?:cookie-uri|module cookie)|bu çerezler"
            r"|これらの(?:cookie|クッキー)は|이 쿠키는|这些\s?cookie|這些\s?cookie)[^.!?]{0,40}"
            r"(?:είναι απαραίτητα|βοηθούν|επιτρέπουν|szükségesek|segítenek|lehetővé|necesare|ajută|permit|gerekli"
            r"|yardımcı|sağla|必要|役立|有効|필요|도움|必需|帮助|幫助)"
            r"|sütiket (?:használunk|alkalmazunk)\b[^.!?]{0,100}\b(?:élmény|weboldal|webhely|honlap|oldal)"
            r"|[^。！？]{0,60}(?:ため|目的で)に?、?(?:cookie|クッキー)を(?:使用|利用)して(?:います|おります)"
            r").{0,500}"
        ),
        words=(
            "sutiket cookie cookies cerez cerezler cerezleri kat ملفات کوکیز الکوکیز کوکی עוגיות בעוגיות"
            " 使用 サイ 当社 弊社 쿠키를 쿠키 쿠키는 sutik uri cerezler これ 利用 这些 這些 कुकी कुकीज कुकीज़"
        ),
        longest=700,
        removes=[
            "Ez a weboldal sütiket használ a jobb élmény érdekében.",
            "本网站使用 Cookie 来改善您的体验。",
            "当サイトではCookieを使用しています。",
            "Situs ini menggunakan cookie untuk meningkatkan layanan.",
            "हम आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करते हैं।",
        ],
        keeps=["A zabos sütik egy hétig állnak el.", "彼女はクッキーを三枚食べた。", "我们使用铅笔写字。"],
    ),
    Line(
        id="consent/by-continuing",
        reason="It says that to read on is to agree to cookies.",
        pattern=(
            r"(?:door (?:verder te (?:surfen|gaan|klikken|bladeren)|(?:gebruik te (?:blijven )?maken"
            r"|op deze site te blijven))"
            r"|genom att (?:fortsätta|använda|surfa vidare|klicka vidare)|ved (?:fortsat brug|at (?:fortsætte|bruge"
            r"|klikke)"
            r"|å (?:fortsette|bruke|klikke|surfe))|jatkamalla|käyttämällä (?:sivustoa|palvelua|tätä)"
            r"|przeglądając (?:tę|naszą)"
            r"|korzystając (?:z|ze)|pozostając na|používáním (?:tohoto|těchto|našich)|pokračováním"
            r"|az oldal (?:további )?(?:használatával|böngészésével)"
            r"|prin continuarea navigării|continuând (?:navigarea|să)"
            r"|συνεχίζοντας|siteyi (?:kullanmaya|kullanarak)|продолжая (?:использовать|просмотр|пользоваться)"
            r"|продовжуючи (?:користуватися|перегляд)|dengan melanjutkan|bằng cách tiếp tục)"
            r"\b[^!?]{4,240}\b(?:cookie\w*|kakor|kakorna|informasjonskapsl\w+|eväste\w+|plik(?:i|ów) cookie\w*"
            r"|çerez\w*|куки\w*|кукі\w*|файл\w* cookie)\b[^!?]{0,160}"
        ),
        words="cookie cookies kakor kakorna informasjonskapsler evasteiden evasteita cerez cerezleri куки",
        longest=420,
        removes=[
            "⟦Door verder te surfen gaat u akkoord met het gebruik van cookies.⟧\n\nDe haven ging open in 1902.",
            "⟦Genom att fortsätta använda webbplatsen godkänner du att vi använder cookies.⟧\n\nHamnen öppnade 1902.",
            "Satama avattiin 1902.\n\n⟦Jatkamalla sivuston käyttöä hyväksyt evästeiden käytön.⟧",
            "⟦Przeglądając tę stronę wyrażasz zgodę na zapisywanie plików cookie.⟧\n\nPort otwarto w 1902 roku.",
        ],
        keeps=[
            "Ved at fortsætte i samme retning nåede de havnen, og der fik de cookies og kaffe? Nej.",
            "Genom att fortsätta söderut kom de till hamnen.",
        ],
    ),
]
