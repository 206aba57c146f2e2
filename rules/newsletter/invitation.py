"""Sentences of newsletter boxes: what to subscribe to, and on which terms.

Not cruft: an article about newsletters or mailing lists, advice to sign up for somebody else's, a manual's steps.
"""

from cleaner.rule import REPORTED, Inline, Line


def _either(table: str) -> str:
    """A pattern for any line of a table."""
    return "(?:" + "|".join(line.strip() for line in table.splitlines() if line.strip()) + ")"


# A call or an offer begins with one of these.
STARTS_EN = """
    a \\w+ (?:digest|roundup|newsletter|email)
    add
    all (?:our|the)
    be (?:among|sure|the)
    breaking
    can['’]t get enough
    check
    click
    curated
    curious
    daily
    deals
    discover
    don['’]t (?:forget|miss)
    each
    enjoy(?:ed|ing)?
    enter
    essential
    every
    exclusive
    expert
    explore
    fill
    follow
    for (?:\\w+ )?(?:all|daily|more|the|weekly)
    free
    get
    give us
    go
    have
    hi!
    hungry
    if you(?:['’](?:d|re|ve))?
    insights?
    interested
    join
    keep
    leave
    like what
    liked?
    looking (?:for|to)
    lov(?:e|ing)
    make sure
    more
    need
    never miss
    news
    once a
    one
    opt
    our
    please
    read
    ready
    receive
    recipes
    register
    save
    see
    sign(?:ing)?[- ]?up
    start
    stay
    stories
    submit
    subscribe
    tap
    thank you
    thanks
    the (?:\\w+ ){0,3}(?:best|biggest|day['’]s|latest|most|top)
    this (?:article|column|essay|interview|newsletter|piece|post|story)
    tips
    to (?:ensure|find|get|keep|learn|make|never|read|receive|sign|stay|subscribe)
    unlock
    updates?
    want
    we(?:['’]ll| send| will)
    weekly
    would you
    you can
    you['’]ll
"""
# What is subscribed to.
MEDIA_EN = """
    (?:e-?)?newsletters?
    news ?letters?
    mailing list
    emails
    updates
    e-?mail (?:alerts?|briefings?|list|newsletters?|updates?)
    blog
    (?:daily|evening|free|monthly|morning|news|weekly) (?:\\w+ ){0,4}(?:alerts?|briefing|bulletin|digest|email)
    (?:daily|evening|free|monthly|morning|news|weekly) (?:\\w+ ){0,4}(?:recap|round-?up|updates)
"""
# What a reader does to a form before agreeing to its terms.
SENDING_EN = """
    checking|clicking|completing|continuing|creating|entering|filling|joining|opting|pressing|proceeding|providing
    registering|sending|sharing|signing up|submitting|subscribing|tapping|ticking
"""
# A quotation mark before the call makes it somebody's words in an article.
_START_EN = rf"[^\p{{L}}\d\"“‘'«„]{{0,6}}{_either(STARTS_EN)}(?!\p{{L}})"
_MEDIUM_EN = _either(MEDIA_EN)
_INBOX_EN = (
    r"\b(?:deliver\w*|sent|send\w*|straight|direct(?:ly)?|right|dropped|land\w*|arriv\w*|come|comes|into|in) "
    r"(?:\w+ ){0,3}?(?:to |in |into |on )?your (?:e-?mail )?(?:in-?box(?:es)?|mailbox|email(?: box)?)\b(?! address)"
)
_AGREE_EN = r"(?:agree|consent|accept|acknowledge|confirm|opt[- ]in|authori[sz]e|understand)"


def _invitation(start: str, action: str, medium: str) -> str:
    """A pattern for a line that begins like a call and, within one sentence, tells the reader what to subscribe to."""
    action, medium = rf"(?>{action})", rf"(?>{medium})"  # what follows takes any rest of a word
    both = rf"{action}[^.!?]{{0,90}}?{medium}|{medium}[^.!?]{{0,90}}?{action}"
    return rf"(?=[^\p{{L}}\d\"“‘'«„]{{0,6}}(?:{start})(?!\p{{L}}))(?=.{{0,200}}?\b(?:{both})).{{0,380}}"


RULES = [
    Line(
        id="newsletter/invitation",
        reason="It asks the reader to subscribe to a newsletter.",
        language="en",
        unless=REPORTED,
        pattern=(
            r"(?:"
            # … right to your inbox
            # Some words are looked for first: a search for them is faster than a try at each letter.
            r"(?=.*? your (?:e-?mail )?in-?box)"
            r"[^.!?\"“]{3,90}\b(?:delivered|sent|straight|direct(?:ly)?|right|dropped) (?:\w+ ){0,2}"
            r"(?:to|in|into) your (?:e-?mail )?in-?box[.!:]?"
            rf"|(?={_START_EN})"
            r"(?:"
            # sign up … our newsletter
            r".{0,160}?\b(?:sign(?:ing)?[- ]?up|subscrib(?:e|ing)|join(?:ing)?|register|opt(?:ing)?[- ]in|get|receive)"
            r" (?!to (?:read|continue|unlock|access))(?:[^.!?]{0,60}\b)?(?:our|my)\b"
            rf"[^.!?]{{0,50}}\b{_MEDIUM_EN}\b"
            # sign up for The Weekly newsletter
            r"|.{0,160}?\b(?:sign(?:ing)?[- ]?up (?:for|to)|subscrib(?:e|ing) to|join)"
            r" (?:the|this) (?:(?-i:[\p{Lu}\d])[\w’'&.+-]*,? (?:(?:of|the|and|in|for) )?){0,6}(?:\w+ )?"
            r"(?:newsletters?|mailing list)\b"
            # … delivered to your inbox
            rf"|.{{0,200}}?{_INBOX_EN}"
            # sign up here for …
            r"|.{0,160}?\b(?:sign[- ]?up|subscribe) (?:here|now|today|below|free|for free)\b(?=[ .!:,)]|$)"
            r"(?=.{0,80}(?:news|e-?mail|updat|inbox|stor|post|tips|free|article|alert|never miss|$))"
            # enter your email to …
            r"|[^\p{L}]{0,6}(?:please )?(?:enter|submit|add|leave|type|give us|share) your e-?mail(?: address)?"
            r"(?: below| here)? (?:to|and|for|so|if)\b"
            # sign up to receive … weekly …
            r"|[^\p{L}]{0,6}(?:please )?(?:sign[- ]?up|subscribe)(?: now| today| below| here| for free)? (?:to|and"
            r"|for)\b"
            r"(?=.*\b(?:latest|newsletter|subscribers|inbox|e-?mails?|monthly|weekly|daily|stories|delivered|updates"
            r"|up[- ]to[- ]date|in the know|briefing|notifications)\b)"
            # join 5,000 subscribers …
            r"|[^\p{L}]{0,6}join (?:our )?(?:over |more than )?[\d.,]+(?:k|m|million)?\+? .{0,60}?"
            r"\b(?:subscribers|recipients|readers)\b"
            # … our newsletter: sign up
            r"|.{0,160}?\bour (?:\w+,? ){0,4}newsletter\b.{0,60}\b(?:sign[- ]?up|subscribe)\b"
            # the best of the week
            r"|[^\p{L}]{0,6}sign[- ]?up (?:to|and) (?:get|receive) (?:all )?(?:the|our) (?:very )?best\b"
            r"(?=[^.!?]{0,40}\b(?:content|news|stories|articles|reads|offers|deals)\b)"
            # publications of one author
            r"|thanks for reading [^.!?]{1,60}[.!] (?:this post is public|subscribe)\b"
            r").{0,200})"
        ),
        words=(
            "newsletter newsletters enewsletter enewsletters mailing inbox inboxes mailbox email emails sign signup"
            " subscribe subscribing updates"
        ),
        longest=380,
        removes=[
            "Sign up for our daily newsletter and get the best of our reporting delivered to your inbox.",
            "Get the latest news, reviews and offers sent straight to your inbox every Friday.",
            "Want more stories like this? Subscribe to our newsletter for a weekly round-up!",
            "Enter your email address to subscribe to this blog and be told of new posts.",
            "Sign up here for updates.",
            "Join 40,000 subscribers and get our weekly email.",
        ],
        keeps=[
            "One pitfall is a common word in your email address: a clerk called Post gets everybody's mail.",
            "Sign up here, the leaflet said, and by noon two hundred people had done so.",
            "“Sign up for our newsletter,” the pop-up said, and she closed it for the fourth time.",
            "Sign up for newsletters from the airlines you like: that is where cheap fares appear first.",
            "The newsletter industry has never been healthier.",
            "Get the keys from the office and leave your email address with the porter.",
            "Join the two boards with glue.",
            "If an AI is doing the reading, the inbox becomes infrastructure.",
        ],
    ),
    Line(
        id="newsletter/terms",
        reason="It gives the terms under which a form is sent.",
        language="en",
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            rf"(?:by|in|when) {_either(SENDING_EN)}\b.{{0,220}}?"
            rf"\b(?:you|i)(?:['’]re| are)?(?: also| hereby| will| confirm that you"
            rf"| have read and)? {_AGREE_EN}(?:ing)?\b"
            r"(?=.*\b(?:privacy|e-?mails?|terms|marketing|newsletters?|communications?|messages?|offers|updates"
            r"|contact(?:ed)?|process\w*|news)\b)"
            r"|(?:yes[,!.]? ?)?i (?:would like|want|agree|consent|wish|hereby)\b.{0,60}"
            r"\b(?:receiv|subscrib|get|contact|send|sign|email)\w*\b.{0,120}"
            r"\b(?:newsletters?|e-?mails?|offers|updates|communications|marketing|promotions?|news)\b"
            r"|(?:this|the) (?:site|form|page|website) is protected by \S+(?: \S+){0,3} and (?:the|its) "
            r"|we use \S+(?: \S+)? as our (?:marketing|email|mailing) (?:automation )?(?:platform|provider)\b"
            r"|these newsletters may contain (?:advertising|ads)\b"
            r"|(?:we|i)(?:['’]ll| will| promise| won['’]t| do not| don['’]t| respect)[^.!?]{0,60}"
            r"\b(?:share|sell|rent|give|spam|publish|privacy)\b[^.!?]{0,60}[.!:] ?(?:you (?:can|may) )?"
            r"(?:unsubscribe|opt[- ]out)\b"
            r"|(?:you (?:can|may|are free to)|to) (?:easily |always )?(?:unsubscribe|opt[- ]out)\b[^.!?]{0,80}"
            r"\b(?:any ?time|link|e-?mails?|footer|settings)\b"
            r"|(?:we|i)(?: \d+ ?%)? ?(?:guarantee|promise)?[^.!?]{0,30}(?:n['’]t|not|never)(?: to)? (?:share|sell|rent"
            r"|give away)"
            r" your (?:e-?mail|information|personal|details|data)[^.!?]{0,60}[.!]?$"
            r"|(?:by|in) (?:submitting|entering|providing) your e-?mail(?: address)?,? you agree to our$"
            r"|your (?:information|details|data|e-?mail(?: address)?) will (?:only )?be used in accordance with"
            r" our privacy\b"
            r"|(?:see|read|view) our privacy (?:policy|notice|statement)\b"
            r").{0,420}"
        ),
        words=(
            "agree agreeing consent consenting accept acknowledge confirm opt authorize authorise understand newsletter"
            " newsletters unsubscribe protected marketing emails privacy would hereby want"
        ),
        longest=640,
        removes=[
            "By signing up, you agree to our Terms of Use and Privacy Policy. You may unsubscribe at any time.",
            "Yes, I would like to receive offers and news by email.",
            "You can unsubscribe at any time by clicking the link in the footer of our emails.",
            "We will never share your address. Unsubscribe any time.",
        ],
        keeps=[
            "By signing the treaty you agree to its terms, the minister told parliament.",
            "I would like to see the lake once more before the winter.",
            "By submitting to the king, he agreed to pay a third of his income.",
            "We will never sell the house, she said.",
        ],
    ),
    Inline(
        id="newsletter/glued",
        reason="It asks the reader to subscribe, run into the end of a paragraph.",
        at="end",
        pattern=(
            r"(?-i:[.!?…:)”\"’–—|-]\s)\K(?:please |you can (?:also )?|to (?:get|receive|stay)[^.!?]{3,60}, )?"
            r"(?:(?:click|tap) here to (?:sign up|subscribe)(?: (?:for|to) [^.!?]{3,60})?"
            r"|(?:sign[- ]?up|subscribe)(?: (?:for|to) (?:it|(?:our|the|this|my)[^.!?]{0,50}newsletters?))? (?:here"
            r"|now|today)"
            r"|(?:sign[- ]?up|subscribe) (?:for|to) (?:our|my)\b[^.!?]{0,60}\b(?:newsletters?"
            r"|mailing list)\b[^.!?]{0,60}"
            r"|(?:sign[- ]?up for|subscribe to) (?-i:(?:[\p{Lu}][\w’']* ){1,4})(?:and other [^.!?]{0,30})?newsletters?"
            r")[.!]*"
        ),
        words="sign signup subscribe",
        longest=170,
        removes=[
            "The council meets on Monday to vote on the bridge. ⟦Sign up for our newsletter here.⟧",
            "The bridge opens in May, the mayor said. ⟦Click here to subscribe.⟧",
            "Boats stay in the harbour until the storm is over. ⟦Sign up for The Harbour and other newsletters.⟧",
        ],
        keeps=[
            "If you want to vote by post, ask for a form. Sign up at the town hall before the end of May.",
            "Volunteers are welcome. Sign up for a shift at the door.",
            "He had only one wish. To subscribe to the old paper again.",
        ],
    ),
    Line(
        id="newsletter/invitation-de",
        reason="It asks the reader to subscribe to a newsletter.",
        language="de",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"abonnier\w*|melde\w* (?:dich|sie|euch)|trage?n? (?:dich|sie|euch)|bestell\w*|erhalt\w*|bleib\w*"
                r"|verpass\w*"
                r"|nie (?:mehr|wieder)|nichts|kein\w*|mit (?:unsere[mn]|dem|den)|unsere?|jetzt|hier|registrier\w*"
                r"|möchte\w*"
                r"|woll(?:en|t)|willst|lust auf|du (?:willst|möchtest)|sie (?:wollen|möchten)|jeden|täglich|immer"
                r"|alles|alle"
                r"|die wichtigsten|das wichtigste|hat|gefällt|interess\w*|gib|geben|ja|ich möchte|kostenlos\w*|holen"
                r"|hol"
                r"|wöchentlich|noch mehr|mehr"
            ),
            action=(
                r"abonnier\w*|anmeld\w*|melde\w*|eintrag\w*|trage?n? (?:dich|sie|euch)|bestell\w*|erhalt\w*|bekomm\w*"
                r"|informiert"
                r"|schaue?n? (?:sie )?(?:doch )?(?:mal )?in|auf dem laufenden|laufenden|registrier\w*|schicken wir"
                r"|sichern|bleiben sie|bleib|verpass\w*"
            ),
            medium=(
                r"(?:unser\w*|den|zum|dem|per|im|diesen|täglichen|kostenlosen|kostenlose\w?)"
                r" (?:[\w«»„“-]+ ){0,3}?[\w-]*newsletter\w*"
                r"|(?:ihr|dein|ihrem|deinem) (?:e-?mail-?)?(?:postfach|posteingang|inbox)|ihrer inbox|deiner inbox"
            ),
        ),
        words="newsletter newslettern newsletters postfach posteingang inbox abonnieren abonniere melden melde",
        longest=380,
        removes=[
            "Melden Sie sich für unseren Newsletter an und erhalten Sie jeden Morgen die wichtigsten Meldungen.",
            "Nichts mehr verpassen? Abonniere jetzt unseren kostenlosen Newsletter!",
            "Mit unserem Newsletter bleiben Sie jede Woche auf dem Laufenden.",
        ],
        keeps=[
            "Jeden Tag landet der Newsletter des Vereins bei dreihundert Leuten, die ihn nie bestellt haben.",
            "Die Firma verschickt ihren Newsletter seit zehn Jahren.",
            "„Abonnieren Sie unseren Newsletter“, stand auf dem Zettel.",
        ],
    ),
    Line(
        id="newsletter/invitation-fr",
        reason="It asks the reader to subscribe to a newsletter.",
        language="fr",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"abonnez|abonne|inscri\w+|recevez|retrouvez|restez|ne (?:manquez|ratez)|vous (?:aimez|voulez"
                r"|souhaitez|pouvez)"
                r"|pour (?:ne rien|recevoir|rester|vous|suivre)|envie|chaque|tous les|toute l['’]\w+"
                r"|découvrez"
                r"|je souhaite"
                r"|cet article vous|cliquez|notre|nos|l['’]essentiel|le meilleur|suivez|en vous"
            ),
            action=r"abonn\w+|inscri\w+|recev\w+|reçois|retrouvez|directement|chaque (?:matin|soir|semaine|jour)",
            medium=(
                r"(?:notre|nos|la|l['’]|cette) ?(?:\w+ ){0,2}(?:newsletters?|infolettres?|lettres? d['’]information)"
                r"|(?:votre|ta) (?:boîte (?:mail|e-?mail|de réception|aux lettres)|messagerie)"
            ),
        ),
        words="newsletter newsletters infolettre infolettres lettre boite messagerie",
        longest=380,
        removes=[
            "Inscrivez-vous à notre newsletter pour recevoir chaque matin l'essentiel de l'actualité.",
            "Envie d'en lire plus ? Abonnez-vous gratuitement à notre infolettre !",
        ],
        keeps=[
            "Chaque semaine, le maire écrit une lettre aux habitants du village.",
            "La newsletter est née avant le web.",
            "« Abonnez-vous à notre newsletter », répète la fenêtre.",
        ],
    ),
    Line(
        id="newsletter/invitation-es",
        reason="It asks the reader to subscribe to a newsletter.",
        language="es",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"suscr[íi]b(?:ete|ase|ite|ir\w*)|ap[úu]nta(?:te|rse|rte)|reg[íi]str(?:ate|ese|arse|arte)|recib(?:e|a"
                r"|í|ir)|no te (?:lo )?pierdas|mant[ée]n\w*|si quieres"
                r"|si te|quieres"
                r"|te gust\w+|para recibir|todos los|todas las|cada|lo mejor|las mejores|las noticias|conoce|únete"
                r"|inscríb(?:ete|ase)|¿\w+|date de alta|haz clic|descubre"
            ),
            action=(
                r"suscr[íi]b(?:ete|ase|ite|ir\w*)|ap[úu]nta(?:te|rse|rte)|reg[íi]str(?:ate|ese|arse|arte)|recib(?:e|a"
                r"|í|ir)|inscríb(?:ete|ase)|date de alta|haz clic|únete|directamente"
            ),
            medium=(
                r"(?:nuestr[ao]s?|la|las|el|al|esta|del|los) ?(?:\w+ ){0,2}(?:newsletters?|boletín|boletines"
                r"|lista de correo)"
                r"|(?:tu|su) (?:correo|bandeja de entrada|e-?mail|buzón)"
            ),
        ),
        words="newsletter newsletters boletin boletines correo bandeja email buzon",
        longest=380,
        removes=[
            "Suscríbete a nuestro boletín y recibe cada mañana las noticias más importantes.",
            "¿Quieres leer más historias como esta? Apúntate a nuestra newsletter.",
            "Recibe lo mejor de la semana en tu correo.",
        ],
        keeps=[
            "Cada mañana el cartero deja el correo en la puerta.",
            "El boletín oficial publicó ayer la ley.",
            "Recibió el boletín de notas con una sonrisa.",
        ],
    ),
    Line(
        id="newsletter/invitation-pt",
        reason="It asks the reader to subscribe to a newsletter.",
        language="pt",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"assine|subscreva|inscreva|cadastre|receba|registe|fique|não perca|quer|gostou|para receber|todos os"
                r"|todas as"
                r"|clique|acompanhe|as (?:principais|últimas)|o melhor|se (?:quer|gosta|você)"
            ),
            action=r"assin[ea]\w*|subscrev\w+|inscrev\w+|cadastr\w+|receb\w+|regist\w+|clique|diretamente",
            medium=(
                r"(?:nossas?|nossos?|a|à|na|as|da|do|o|no) ?(?:\w+ ){0,2}(?:newsletters?|boletim|boletins)"
                r"|(?:seu|teu) (?:e-?mail|correio)|sua caixa de entrada"
            ),
        ),
        words="newsletter newsletters boletim boletins mail email caixa",
        longest=380,
        removes=[
            "Inscreva-se na nossa newsletter e receba as principais notícias do dia.",
            "Gostou deste texto? Assine a nossa newsletter gratuita.",
        ],
        keeps=[
            "Todos os dias o carteiro deixa o correio na porta.",
            "O boletim médico saiu ontem à noite.",
        ],
    ),
    Line(
        id="newsletter/invitation-it",
        reason="It asks the reader to subscribe to a newsletter.",
        language="it",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"iscriv\w+|ricev\w+|registra\w*|abbona\w*|resta|rimani|non perder\w+|vuoi|ti è piaciuto|per"
                r" (?:ricevere|restare"
                r"|rimanere)|ogni|tutti i|tutte le|clicca|scopri|le (?:migliori|ultime|notizie)|il meglio|se (?:vuoi"
                r"|ti)"
            ),
            action=r"iscriv\w+|iscrizione|ricev\w+|registra\w*|clicca|direttamente|ogni (?:mattina|settimana|giorno)",
            medium=(
                r"(?:nostr[aeo]|alla|la|le|alle|questa|della) ?(?:\w+ ){0,2}(?:newsletter|mailing list)"
                r"|(?:tua|vostra) (?:casella|mail|e-?mail|posta)"
            ),
        ),
        words="newsletter mailing casella mail email posta",
        longest=380,
        removes=[
            "Iscriviti alla nostra newsletter per ricevere ogni mattina le notizie più importanti.",
            "Vuoi leggere altre storie come questa? Iscriviti alla newsletter!",
        ],
        keeps=[
            "Ogni mattina il postino lascia la posta davanti alla porta.",
            "La newsletter è nata prima del web.",
        ],
    ),
    Line(
        id="newsletter/invitation-nl",
        reason="It asks the reader to subscribe to a newsletter.",
        language="nl",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"meld|schrijf|abonneer|ontvang|blijf|mis|wil (?:je|u|jij)|elke|iedere|altijd|het laatste|de beste"
                r"|het beste"
                r"|ja|klik|onze|niets|lees"
            ),
            action=r"meld|schrijf|abonneer|ontvang\w*|aanmeld\w*|inschrijf\w*|inschrijv\w*|op de hoogte|krijg",
            medium=(
                r"(?:onze|de|deze|gratis|dagelijkse|wekelijkse) (?:\w+ ){0,2}(?:[\w-]*nieuwsbrie(?:f|ven))"
                r"|(?:je|uw|jouw) (?:inbox|mailbox|e-?mail)"
            ),
        ),
        words="nieuwsbrief nieuwsbrieven inbox mailbox mail",
        longest=380,
        removes=[
            "Meld je aan voor onze nieuwsbrief en ontvang elke ochtend het belangrijkste nieuws.",
            "Wil je meer van deze verhalen lezen? Schrijf je in voor de nieuwsbrief!",
        ],
        keeps=[
            "Elke week schrijft de burgemeester een brief aan het dorp.",
            "De nieuwsbrief bestaat al langer dan het web.",
        ],
    ),
    Line(
        id="newsletter/invitation-nordic",
        reason="It asks the reader to subscribe to a newsletter.",
        language="sv",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"anmäl|prenumerera|få|registrera|skriv|missa|vill du|håll|varje|tilmeld|abonn[eé]r|hold|gå ikke"
                r"|ønsker du|hver"
                r"|meld|motta|modtag|ikke gå|ja|klik|klikk|klicka"
            ),
            action=(
                r"anmäl\w*|prenumer\w+|få|får|registrer\w*|skriv (?:upp|dig)|tilmeld\w*|abonn\w+|meld|motta\w*"
                r"|modtag\w*"
                r"|direkt|direkte|rett"
            ),
            medium=(
                r"(?:vårt|våra|våre|vores|vår|gratis|kostnadsfria) (?:\w+ ){0,2}?(?:nyhetsbrev\w*|nyhedsbrev\w*)"
                r"|nyhetsbrevet|nyhedsbrevet|(?:din|i) (?:inkorg|indbakke|innboks|inkorgen|indbakken|innboksen|mejl)"
            ),
        ),
        words=(
            "nyhetsbrev nyhetsbrevet nyhetsbreven nyhedsbrev nyhedsbrevet nyhedsbreve inkorg inkorgen indbakke"
            " indbakken"
            " innboks innboksen mejl"
        ),
        longest=380,
        removes=[
            "Prenumerera på vårt nyhetsbrev och få de viktigaste nyheterna varje morgon.",
            "Tilmeld dig vores nyhedsbrev og få de vigtigste nyheder hver morgen.",
            "Meld deg på nyhetsbrevet vårt og få de viktigste nyhetene hver morgen.",
        ],
        keeps=[
            "Varje vecka skriver borgmästaren ett brev till byn.",
            "Nyhetsbrevet är äldre än webben.",
            "Hver uge skriver borgmesteren et brev til byen.",
        ],
    ),
    Line(
        id="newsletter/invitation-pl",
        reason="It asks the reader to subscribe to a newsletter.",
        language="pl",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"zapisz|zasubskrybuj|subskrybuj|dołącz|otrzymuj|bądź|nie przegap|chcesz|podoba|codziennie|co tydzień"
                r"|każdego"
                r"|jeśli|podaj|wpisz|najważniejsze|najlepsze|zostań"
            ),
            action=r"zapisz|zapis\w*|subskryb\w+|dołącz\w*|otrzym\w+|bądź|wysyłamy|prosto",
            medium=(
                r"(?:nasz\w*|do|na|bezpłatny|darmowy) (?:\w+ ){0,2}?newsletter\w*|newslettera|(?:twoj\w+"
                r"|swoj\w+) skrzynk\w+"
            ),
        ),
        words="newsletter newslettera newsletterze skrzynke skrzynka skrzynki",
        longest=380,
        removes=[
            "Zapisz się do naszego newslettera i otrzymuj co rano najważniejsze wiadomości.",
            "Chcesz czytać więcej takich tekstów? Zapisz się na newsletter!",
        ],
        keeps=[
            "Codziennie listonosz zostawia listy w skrzynce przy drodze.",
            "Newsletter jest starszy niż sieć.",
        ],
    ),
    Line(
        id="newsletter/invitation-ru",
        reason="It asks the reader to subscribe to a newsletter.",
        language="ru",
        unless=REPORTED,
        pattern=_invitation(
            start=(
                r"подпи\w+|получай\w*|будьте|не пропустите|хотите|чтобы|каждый|каждую|раз в|самое|главные"
                r"|присоединяйтесь|если"
                r"|введите|підпи\w+|отримуй\w*|хочете|щоб|кожн\w+|якщо|введіть"
            ),
            action=r"подпи\w+|получа\w+|присоединяйтесь|присыла\w+|підпи\w+|отриму\w+|надсила\w+",
            medium=(
                r"(?:нашу|наші|наши|на|бесплатную|ежедневную|еженедельную|щоденну) (?:\w+ ){0,2}?(?:рассылк\w+"
                r"|розсилк\w+)"
                r"|на (?:вашу |свою )?(?:почту|пошту|e-?mail)"
            ),
        ),
        words="рассылку рассылки рассылка розсилку розсилка почту пошту email mail",
        longest=380,
        removes=[
            "Подпишитесь на нашу рассылку и получайте главные новости каждое утро.",
            "Хотите читать больше таких историй? Подпишитесь на еженедельную рассылку!",
            "Підпишіться на нашу розсилку та отримуйте головні новини щоранку.",
        ],
        keeps=[
            "Каждый день почтальон приносит письма на почту.",
            "Рассылка старше, чем сеть.",
        ],
    ),
    Line(
        id="newsletter/invitation-tr",
        reason="It asks the reader to subscribe to a newsletter.",
        language="tr",
        pattern=(
            r"[^\"“«]{0,160}\b(?:bülten\w*|e-?bülten\w*)[^.!?]{0,60}\b(?:abone ol\w*|kaydol\w*|kayıt ol\w*"
            r"|üye ol\w*)\b.{0,120}"
        ),
        words="bultenimize bultene bulten bultenine bultenimiz",
        longest=300,
        removes=[
            "En önemli haberleri her sabah almak için bültenimize abone olun.",
            "Haftalık bültenimize kaydolun, hiçbir haberi kaçırmayın!",
        ],
        keeps=["Belediye bülteni her ay evlere dağıtılıyor.", "Bülten, internetten daha eski."],
    ),
    Line(
        id="newsletter/feed-de",
        reason="It offers a subscription to the site's feed.",
        language="de",
        pattern=r"[^.?]{3,120}\s[|·•–-]\s(?:den )?(?:rss(?:-feed)?|newsletter"
        r"|pushnachrichten) (?:jetzt )?abonnieren[.!]?"
        r"|(?:[\p{L}-]+-?newsletter) (?:jetzt |kostenlos |hier )?(?:erhalten|abonnieren|bestellen|anfordern)[.!]?",
        words="abonnieren erhalten bestellen anfordern",
        longest=160,
        removes=[
            "Alle Meldungen des Hafens | RSS-Feed abonnieren",
            "⟦Hafen · Newsletter abonnieren⟧\n\nDas Boot ist alt.",
        ],
        keeps=["Wer will, kann den RSS-Feed abonnieren", "Lesen | Schreiben | Zeitungen abonnieren"],
    ),
    Line(
        id="newsletter/terms-de",
        reason="It gives the terms under which a form is sent.",
        language="de",
        pattern=(
            r"(?:"
            r"(?:mit|durch) (?:der|dem|ihrer|deiner|meiner|einem|das|die|ihre|deine)? ?(?:anmeldung|eintragung"
            r"|klick\w*|absenden"
            r"|abschicken|bestellung|registrierung|abonnieren|anklicken|abonnement)\b.{0,160}"
            r"\b(?:stimm\w*|erkläre\w*|erklärst|akzeptier\w*|willig\w*|bestätig\w*|einverstanden)\b.{0,300}"
            r"|(?:ja[,!]? ?)?ich (?:möchte|bin damit einverstanden|bin einverstanden|willige ein|stimme zu|melde mich"
            r"|habe die"
            r" datenschutz\w+)\b.{0,200}\b(?:newsletter\w*|e-?mails?|datenschutz\w*|werbung"
            r"|informationen per)\b.{0,260}"
            r"|(?:(?:die|eine) abmeldung|sie können|du kannst|diese einwilligung|ihre einwilligung|meine einwilligung"
            r"|der newsletter|den newsletter|eine abbestellung)\b.{0,100}\bjederzeit\b.{0,60}"
            r"\b(?:abmeld\w*|abbestell\w*|widerruf\w*|möglich|kündbar|kostenlos)\b.{0,260}"
            r"|(?:(?:unsere |weitere )?(?:informationen|hinweise|details|infos)\b.{0,60}\b(?:finden sie|findest du"
            r"|finden sich)\b"
            r".{0,40}\bdatenschutz\w*).{0,160}"
            r"|nach (?:der |ihrer |deiner )?anmeldung (?:erhalten|erhältst|bekommen)\b.{0,60}\be-?mail\b.{0,260}"
            r"|ihre (?:daten|e-?mail-?adresse) (?:wird|werden) (?:nicht|nur|ausschließlich)\b.{0,160}"
            r")"
        ),
        words=(
            "newsletter newsletters anmeldung eintragung absenden abschicken klick klicken datenschutz"
            " datenschutzerklarung"
            " datenschutzbestimmungen datenschutzhinweise jederzeit einverstanden einwilligung mail mails werbung daten"
        ),
        longest=560,
        removes=[
            "Mit der Anmeldung zum Newsletter stimmen Sie unserer Datenschutzerklärung zu.",
            "Ja, ich möchte den Newsletter erhalten und bin mit der Speicherung meiner Daten einverstanden.",
            "Sie können sich jederzeit über den Link im Newsletter abmelden.",
        ],
        keeps=[
            "Mit der Anmeldung der Marke erklärte die Firma den Streit für beendet.",
            "Ich möchte noch einmal ans Meer, bevor der Winter kommt.",
            "Der Vertrag kann jederzeit neu verhandelt werden.",
        ],
    ),
    Line(
        id="newsletter/terms-romance",
        reason="It gives the terms under which a form is sent.",
        language="fr",
        pattern=(
            r"(?:"
            r"(?:en|al|ao|iscrivendoti|inviando|cliccando)\b ?(?:vous (?:inscrivant|abonnant)|cliquant|remplissant"
            r"|validant"
            r"|suscribirte|suscribirse|registrarte|registrarse|hacer clic|enviar|inscrever-se|se inscrever|assinar"
            r"|clicar)?"
            r".{0,160}\b(?:acceptez|consentez|aceptas|acepta|aceptando|aceita|concorda|accetti|acconsenti"
            r"|reconnaissez)\b"
            r".{0,100}\b(?:confidentialité|données|privacidad|condiciones|términos|privacidade|termos|privacy"
            r"|newsletters?"
            r"|e-?mails?)\b.{0,260}"
            r"|(?:vous (?:pouvez|pourrez)|puedes|puede|você pode|pode|puoi|potrai)\b.{0,60}"
            r"\b(?:désabonner|désinscrire|darte de baja|darse de baja|cancelar (?:a |tu |su |sua )?(?:suscripción"
            r"|inscrição"
            r"|subscrição|assinatura)|disiscriverti|cancellarti|annullare l['’]iscrizione)\b.{0,200}"
            r")"
        ),
        words=(
            "acceptez consentez aceptas acepta aceita concorda accetti acconsenti reconnaissez desabonner"
            " desinscrire baja"
            " cancelar disiscriverti cancellarti iscrizione"
        ),
        longest=480,
        removes=[
            "En vous inscrivant, vous acceptez notre politique de confidentialité.",
            "Al suscribirte aceptas nuestra política de privacidad.",
            "Vous pouvez à tout moment vous désabonner par le lien au bas de nos courriels.",
        ],
        keeps=[
            "En marchant le long du canal, on arrive à la vieille écluse.",
            "El banco puede cancelar la deuda del club.",
            "Vous acceptez, demanda-t-il, et elle fit oui de la tête.",
        ],
    ),
]
