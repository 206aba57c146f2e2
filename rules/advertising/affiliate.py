"""Affiliate notices: the page earns a commission if its reader buys through its links.

Not cruft: an article about commissions, and a guide's or a paper's own statement of who paid for it.
"""

from cleaner.rule import LONG_TEXT, Line

# What a disclosure says of its links, by language: a share of what the reader spends goes to the page.
_EARN_EN = (
    r"\b(?:earns?|receives?|gets?|makes?|collects?|takes?|be (?:paid|compensated)|compensates? us|pays? us|paid)\b"
)
_SHARE_EN = (
    r"\b(?:commissions?|compensat(?:ed|ion)|kick-?backs?|(?:referral|affiliate) fees?|qualifying purchases|revenue from"
    r"|(?:percentage|portion|share|cut) of (?:the |your )?(?:sales?|revenue|purchase|price|proceeds))\b"
)
_BUYING_EN = r"(?:links?|purchas\w+|buy|buying|bought|shop|click\w*|books?|items?|products?|offers?|providers?)"
_MAY_EN = r"(?:['’]ll|['’]d| may| might| will| can| could| sometimes| often| also)*"


RULES = [
    Line(
        id="advertising/affiliate",
        reason="It says that the site earns money when readers buy through its links.",
        language="en",
        pattern=(
            r"(?:please note:? |disclosure:? |note:? )?(?:this|the|our|my) "
            r"(?:post|article|page|site|blog|website|story|recipe)s? "
            r"(?:may |might )?(?:contains?|includes?) (?:some )?affiliate links?[.!]?"
            r"(?: (?:please )?(?:read|see|view|check) (?:our|my|the)\b[^.!?]{0,60}[.!]?)?|"
            rf"(?=.{{0,400}}\b{_BUYING_EN}\b)(?=.{{0,400}}{_SHARE_EN})(?=.{{0,400}}\b(?:our|we|us|these|here|site|some"
            rf"|listed)\b)"
            r"(?!.{0,400}\b(?:i|my)\b)"
            r"(?:"
            rf".{{0,400}}\b(?:we|us){_MAY_EN}.{{0,60}}{_EARN_EN}"
            rf"|.{{0,400}}\b(?:may|might|will|can|could)\b(?: \w+)? {_EARN_EN}.{{0,60}}\b(?:commission|compensation)"
            r"|.{0,400}\b(?:earns? (?:a |an |some )?(?:\w+ )?commissions? from|earns? us an?"
            r"|supported by commissions from)\b"
            r").{0,420}"
        ),
        words="affiliate commission commissions compensation compensated kickback purchases referral percentage share",
        longest=420,
        longest_text=LONG_TEXT,
        removes=[
            "If you buy something through our links, we may earn a commission at no extra cost to you.",
            "We may earn a commission when you click through the affiliate links on our website and make a purchase.",
            "Our editors choose every product that we show. When you buy through our links, we may get a small share "
            "of the sale.",
        ],
        keeps=[
            "Streamers earn a commission when their viewers buy games through affiliate links.",
            "The broker earned a commission on every house that changed hands.",
            "Our guide bought us tea, and the driver got a commission from the shop.",
        ],
    ),
    Line(
        id="advertising/affiliate-post",
        reason="It says that the post has links that earn money.",
        language="en",
        pattern=(
            r"(?:"
            rf"(?=.{{0,400}}\b{_BUYING_EN}\b)(?=.{{0,400}}{_SHARE_EN})"
            rf".{{0,400}}\bi{_MAY_EN}.{{0,40}}{_EARN_EN}"
            r"|.{0,400}\b(?:this|our|my|the|some|these|all|many|any)(?: \w+){0,8} (?:may |might |can |could )?"
            r"(?:contains?|includes?|uses?|are|is)(?: \w+){0,4} affiliate (?:and \w+ )?links?\b"
            r"|.{0,400}\baffiliate links? (?:are|is|may be|might be) (?:used|included|present|marked)\b"
            r"|.{0,400}\b(?:as an? [\w ]{2,40}(?:associate|affiliate)s?)\b.{0,60}\bearns? (?:\w+ ){0,3}from\b"
            r"|.{0,400}\bparticipants? in (?:the )?[\w ,]{2,60}\baffiliate (?:advertising )?program"
            r"|.{0,400}\b(?:contains?|includes?|using|use) (?:some )?affiliate links\b"
            r").{0,420}"
        ),
        words="affiliate affiliates commission commissions kickback purchases referral associate",
        longest=420,
        enabled=False,
        removes=[
            "This post may contain affiliate links.",
            "Disclosure: I only recommend what I use myself. When you purchase through a link on this page, "
            "I may receive a small commission.",
            "As a bookshop affiliate, this site earns from qualifying purchases.",
        ],
        keeps=[
            "Streamers earn a commission when their viewers buy games through affiliate links.",
            "How affiliate links work",
            "An associate earns less than a partner of the firm does.",
        ],
    ),
    Line(
        id="advertising/affiliate-de",
        reason="It says that the site earns money when readers buy through its links.",
        language="de",
        pattern=(
            r"(?:"
            r"(?=.{0,400}\b(?:[\w-]*links?|verlinkt\w*)\b)"
            r".{0,400}\b(?:wir|uns|ich|mir|seite|redaktion|anbieter|partner)\b.{0,80}\b(?:provision|kommission"
            r"|vergütung)"
            r"|.{0,300}\b(?:enthält|enthalten|beinhaltet|handelt es sich um|sind)\b.{0,60}"
            r"\b(?:affiliate|provisions|partner|werbe)-?\s?links?\b"
            r"|(?:\(?[*¹1]\)? ?|mit \W{0,2}(?:\*|sternchen)?\W{0,2})?(?:gekennzeichnete |so markierte )?"
            r"(?:affiliate|provisions|partner|werbe)-?\s?links?\W{0,5}$"
            r"|als \S{3,30}-partner verdien\w+ \w+ an qualifizierten\b"
            r").{0,420}"
        ),
        words=(
            "provision kommission vergutung affiliate affiliatelinks affiliatelink partnerlinks partnerlink werbelinks"
            " werbelink provisionslinks provisionslink qualifizierten"
        ),
        longest=420,
        longest_text=LONG_TEXT,
        removes=[
            "Wenn Sie über diese Links einkaufen, erhalten wir eine kleine Provision. Für Sie ändert sich nichts.",
            "* Affiliate-Link",
            "Dieser Beitrag enthält Affiliate-Links.",
        ],
        keeps=[
            "Der Makler bekommt eine Provision von drei Prozent.",
            "Viele Blogs leben von Affiliate-Links.",
            "Die Vergütung der Ärzte steigt um vier Prozent.",
        ],
    ),
    Line(
        id="advertising/affiliate-fr",
        reason="It says that the site earns money when readers buy through its links.",
        language="fr",
        pattern=(
            r"(?:(?=.{0,400}\bliens?\b).{0,400}\b(?:nous|je)\b.{0,60}"
            r"\b(?:percev\w+|recev\w+|touch\w+|gagn\w+|rémunér\w+).{0,60}\b(?:commissions?|rémunération)\b"
            r"|(?:cet|ce|cette|nos|certains?)\b.{0,60}\b(?:conti\w+|compren\w+|sont)\b.{0,40}"
            r"\bliens? (?:d['’])?affili\w+"
            r").{0,420}"
        ),
        words="commission commissions remuneration affilies affilie affiliation",
        longest=420,
        longest_text=LONG_TEXT,
        removes=[
            "Si vous achetez par nos liens, nous pouvons percevoir une commission.",
            "Cet article contient des liens affiliés.",
        ],
        keeps=[
            "L'agent immobilier touche une commission de cinq pour cent.",
            "Nous avons remis notre rapport à la commission.",
        ],
    ),
    Line(
        id="advertising/affiliate-es",
        reason="It says that the site earns money when readers buy through its links.",
        language="es",
        pattern=(
            r"(?:(?=.{0,400}\b(?:enlaces?|links?)\b).{0,400}"
            r"\b(?:podemos|podríamos|puede que|recibimos|ganamos|obtenemos|recibiremos|nos)\b.{0,60}"
            r"\b(?:comisión|comisiones)\b"
            r"|(?:este|esta|algunos|nuestros|los)\b.{0,60}\b(?:conti\w+|inclu\w+|son)\b.{0,40}"
            r"\b(?:enlaces|links) (?:de )?afilia\w+"
            r").{0,420}"
        ),
        words="comision comisiones afiliados afiliado afiliacion",
        longest=420,
        longest_text=LONG_TEXT,
        removes=[
            "Si compras a través de nuestros enlaces, podemos recibir una comisión.",
            "Este artículo contiene enlaces de afiliados.",
        ],
        keeps=[
            "El agente cobra una comisión del cinco por ciento.",
            "La comisión podría comprar el edificio el año que viene.",
        ],
    ),
    Line(
        id="advertising/affiliate-pt",
        reason="It says that the site earns money when readers buy through its links.",
        language="pt",
        pattern=(
            r"(?:(?=.{0,400}\blinks?\b).{0,400}"
            r"\b(?:podemos|poderemos|recebemos|ganhamos|pode receber|pode ganhar)\b.{0,60}\b(?:comissão|comissões)\b"
            r"|(?:este|esta|alguns|nossos|os)\b.{0,60}\b(?:cont\w+|inclu\w+|são)\b.{0,40}\blinks? (?:de )?afilia\w+"
            r").{0,420}"
        ),
        words="comissao comissoes afiliados afiliado",
        longest=420,
        longest_text=LONG_TEXT,
        removes=[
            "Se comprar através dos nossos links, podemos receber uma comissão.",
            "Este artigo contém links de afiliados.",
        ],
        keeps=[
            "O corretor recebe uma comissão de cinco por cento.",
            "A comissão pode comprar o prédio no próximo ano.",
        ],
    ),
    Line(
        id="advertising/affiliate-it",
        reason="It says that the site earns money when readers buy through its links.",
        language="it",
        pattern=(
            r"(?:(?=.{0,400}\blink\b).{0,400}"
            r"\b(?:potremmo|possiamo|riceviamo|riceveremo|guadagniamo|potrebbe ricevere|può ricevere)\b.{0,60}"
            r"\b(?:commissione|commissioni)\b"
            r"|(?:questo|questa|alcuni|i nostri)\b.{0,60}\b(?:conten\w+|contien\w+|sono)\b.{0,40}"
            r"\blink (?:di )?affilia\w+"
            r").{0,420}"
        ),
        words="commissione commissioni affiliazione affiliati",
        longest=420,
        longest_text=LONG_TEXT,
        removes=[
            "Se acquisti tramite i nostri link, potremmo ricevere una commissione.",
            "Questo articolo contiene link di affiliazione.",
        ],
        keeps=[
            "L'agente riceve una commissione del cinque per cento.",
            "La commissione può comprare l'edificio l'anno prossimo.",
        ],
    ),
    Line(
        id="advertising/affiliate-nl",
        reason="It says that the site earns money when readers buy through its links.",
        language="nl",
        pattern=(
            r"(?:(?=.{0,400}\b[\w-]*links?\b).{0,400}\b(?:wij|we|ik)\b.{0,60}"
            r"\b(?:commissie|vergoeding)\b"
            r"|(?:dit|deze|onze|sommige)\b.{0,60}\b(?:bevat\w*|zijn)\b.{0,40}\baffiliate[- ]?links?\b"
            r").{0,420}"
        ),
        words="commissie vergoeding affiliate affiliatelinks",
        longest=420,
        longest_text=LONG_TEXT,
        removes=[
            "Koop je iets via onze links, dan ontvangen wij een kleine commissie.",
            "Dit artikel bevat affiliate links.",
        ],
        keeps=[
            "De makelaar krijgt een commissie van vijf procent.",
            "De commissie komt morgen bijeen.",
        ],
    ),
]
