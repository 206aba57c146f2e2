"""Sentences of paywalls, on lines of their own or run into a paragraph's end.

Not cruft: an article about paywalls or subscriptions, and what it quotes of them.
"""

from cleaner.rule import REPORTED, Inline, Line

_READ_EN = r"(?:read(?:ing)?|continue|access|unlock|view|see|keep reading|finish|enjoy)"
_PIECE_EN = r"(?:articles?|stor(?:y|ies)|posts?|content|pieces?|archive|reporting|journalism|columns?|full text|rest)"
_JOIN_EN = (
    r"(?:subscrib\w+|register\w*|log ?in|sign ?(?:in|up)(?! the)|create (?:an?|your) (?:free )?account|join|upgrade"
    r"|become a (?:\w+ )?(?:member|subscriber))"
)


RULES = [
    Line(
        id="paywall/appeal",
        reason="It asks the reader to subscribe, register or log in to read on.",
        language="en",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            # subscribe … to read the article
            rf"(?:please |simply |just )?{_JOIN_EN}\b[^.!?]{{0,80}}\b(?:to|and|for) (?:\w+ )?{_READ_EN}\b[^.!?]{{0,60}}"
            rf"\b(?:{_PIECE_EN}|reading|more|on)\b"
            # to read the article, subscribe …
            rf"|(?:to|want to|would you like to) {_READ_EN}\b(?:[^.!?]{{0,50}}\b(?:{_PIECE_EN}|reading)| more| on)\b"
            rf"[^.!?]{{0,60}}?\b{_JOIN_EN}\b"
            # this article is for subscribers
            rf"|(?:this|the (?:full|complete|rest of (?:this|the))|our) (?:\w+ )?{_PIECE_EN} (?:is|are"
            r"|has been)\b[^.!?]{0,30}\b(?:only|exclusively|for|exclusive|reserved|locked|behind|premium"
            r"|available)\b[^.!?]{0,40}"
            r"\b(?:subscribers?|members?|registered (?:users|readers)|paywall|subscription)\b"
            # you have read your free articles
            r"|(?:sorry[!,.] )?(?:as a (?:registered |free )?(?:member|user|reader)[^.!?]{0,20} )?you(?:['’]ve| have"
            r"| only have|['’]re"
            r"| get) [^.!?]{0,60}\b(?:free|remaining|complimentary|monthly) (?:\w+ )?(?:articles?|stor(?:y|ies)"
            r"|posts?)\b"
            r"|sorry[!,.] (?:as a|you have reached)\b[^.!?]{0,60}\bfree (?:articles|posts|stories)\b"
            # you see this although you pay
            r"|if you(?:['’]re| are) seeing this (?:message|page|notice)?[^.!?]{0,40}"
            r"\b(?:subscriber|member|subscribed|logged)\b"
            # already a subscriber?
            r"|(?:already|not|are you)(?: an?| already an?)? (?:\w+ )?(?:subscriber|member|registered"
            r"|subscribed)\b[^.!?]{0,20}\?"
            r"(?:$| ?(?:please |click here to )?(?:log|sign|subscribe|join|register|activate|create).{0,80})"
            # unlimited access
            r"|(?:get|enjoy|unlock|for) (?:instant |full |complete )?unlimited(?: digital)? access\b"
            r"(?: to (?:all|our|every\w*|the)\b[^.!?]{0,100}|[^.!?]{0,40}\b(?:subscri|digital|week|month"
            r"|year)\w*[^.!?]{0,60})"
            r"|unlock this (?:article|story|post)\b"
            r"|subscribe (?:now |today )?(?:for|from) (?:just |only |as little as |less than )?[$£€]"
            # The words are looked for first: a search for them is faster than a try at each letter.
            r"|(?=.*?keep reading with )[^.!?]{0,60}\bkeep reading with an? (?:\d+|\w+)-day free trial\b"
            r").{0,400}"
        ),
        words=(
            "subscribe subscribing subscriber subscribers subscription register registered log login sign account"
            " member"
            " members join upgrade free unlimited unlock paywall"
        ),
        longest=420,
        removes=[
            "To read the full story, subscribe or log in.",
            "You have read all of your free articles this month. Subscribe today and read on.",
            "This article is available to subscribers only. Choose a plan below.",
            "Create a free account to read the rest of this article.",
        ],
        keeps=[
            "To read the meter, open the lid and sign in the book that hangs beside it.",
            "This story is about a club that had no members.",
            "You have a free evening, so read on.",
            "Register to vote and see the list of polling stations.",
        ],
    ),
    Line(
        id="paywall/appeal-de",
        reason="It asks the reader to subscribe, register or log in to read on.",
        language="de",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“„]{0,6}(?:"
            r"(?:um|zum) (?:diesen|den|weiter|unsere|alle|unbegrenzt)?[^.!?]{0,60}\b(?:lesen|weiterlesen"
            r"|weiterzulesen)\b[^.!?]{0,60}"
            r"\b(?:abonn\w+|abo|anmeld\w*|melden|registrier\w*|einlogg\w*|loggen|konto|(?:benötig|brauch)\w+ (?:sie"
            r"|du))\b"
            r"|(?:bitte )?(?:melde\w* (?:sie |dich )?|registrier\w* (?:sie |dich )?|logge?n? (?:sie |dich )?"
            r"|abonnier\w* )[^.!?]{0,80}"
            r"\b(?:weiterzulesen|weiterlesen|artikel (?:zu )?lesen|zu lesen|lesen zu können)\b"
            r"|(?:dieser|der(?: ganze| vollständige| komplette)?|diese|die|dieses) (?:\w+ )?(?:artikel|beitrag|inhalt"
            r"|text|inhalte)"
            r" (?:ist|sind|steht|stehen)\b[^.!?]{0,60}\b(?:abonnent\w*|mitglieder\w?|registrierte\w*|kostenpflichtig"
            r"|abo)\b"
            r"|(?:sie|du) (?:sind|bist|haben|hast) (?:bereits|schon|noch kein\w*) [^.!?]{0,40}\b(?:abonnent\w*|abo"
            r"|digital-?abo"
            r"|registriert|konto|kundenkonto|abonnement)\b[^.!?]{0,20}\?"
            r"|(?:bereits|schon|noch kein|noch nicht) (?:digital-?)?(?:abonnent\w*|abo|registriert|abonniert|mitglied"
            r"|konto)\b"
            r"[^.!?]{0,20}\?"
            r"|mit (?:einem|dem|ihrem|unserem) [^.!?]{0,30}\b(?:abo|digital-?abo|zugang)\b[^.!?]{0,60}\b(?:lesen"
            r"|zugriff|zugang)\b"
            r"|(?:sie haben|du hast) [^.!?]{0,60}\b(?:kostenlose[nr]?|gratis-?)\s?artikel\b"
            r"|(?:jetzt|weiter)lesen (?:für|mit|ab)\b[^.!?]{0,60}\b(?:€|euro|monat|abo)"
            r").{0,260}"
        ),
        words=(
            "abonnent abonnenten abonnentinnen abonnieren abo digitalabo abonnement abonnements weiterlesen"
            " weiterzulesen"
            " registrieren registriert registrierte anmelden melden einloggen konto kostenpflichtig lesen artikel"
        ),
        longest=420,
        removes=[
            "Um diesen Artikel zu lesen, benötigen Sie ein Abonnement.",
            "Dieser Artikel ist nur für Abonnenten verfügbar.",
            "Sie sind bereits Abonnent? Dann loggen Sie sich hier ein.",
        ],
        keeps=[
            "Um die Zeitung zu lesen, brauchte er eine Brille.",
            "Der Artikel ist ein Abschnitt des Gesetzes.",
            "Die Abonnenten der Oper stimmen über den Spielplan ab.",
        ],
    ),
    Line(
        id="paywall/appeal-romance",
        reason="It asks the reader to subscribe, register or log in to read on.",
        language="fr",
        unless=REPORTED,
        pattern=(
            r"[^\p{L}\"“«]{0,6}(?:"
            r"(?:pour|afin de) (?:lire|continuer|poursuivre|accéder)\b[^.!?]{0,80}\b(?:abonn\w+|connect\w+|inscri\w+"
            r"|compte)\b"
            r"|(?:abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous"
            r"|créez un compte)\b[^.!?]{0,60}\bpour\b[^.!?]{0,30}"
            r"\b(?:lire|continuer|accéder|poursuivre|la suite)\b"
            r"|(?:cet article|ce contenu|cette vidéo|la suite|l['’]accès)\b[^.!?]{0,60}\b(?:réservée?s?|abonnés)\b"
            r"|(?:vous êtes|vous avez|déjà|pas encore) (?:déjà )?[^.!?]{0,20}\b(?:abonné\w*|inscrit\w*|compte)\b ?\?"
            r"|il vous reste \d+ ?%? (?:de cet article|articles?)\b"
            r"|para (?:seguir|continuar) (?:leyendo|lendo|a ler)\b[^.!?]{0,80}"
            r"\b(?:suscríb\w+|suscrib\w+|regístr\w+|inicia|assin\w+|cadastr\w+|login|registe)\b"
            r"|(?:suscríbete|suscríbase|regístrate|inicia sesión|assine|cadastre-se|faça login)\b[^.!?]{0,60}"
            r"\b(?:para|y|e) (?:seguir|continuar|leer|ler|acceder|disfrutar|ter acesso)\b"
            r"|(?:este|esta|o) (?:artículo|contenido|noticia|artigo|conteúdo|matéria) (?:es|está|é)\b[^.!?]{0,40}"
            r"\b(?:suscriptores|assinantes|registrados)\b"
            r"|con tu suscripción (?:navegás|navegas|accedés|accedes|puedes|podés)\b"
            r"|per (?:continuare a leggere|leggere (?:tutto|l['’]articolo))\b[^.!?]{0,60}\b(?:abbon\w+|registr\w+"
            r"|acced\w+)\b"
            r"|(?:questo|l['’]) ?(?:articolo|contenuto) è\b[^.!?]{0,40}\babbonati\b"
            r").{0,260}"
        ),
        words=(
            "abonnes abonne abonnez abonner connectez inscrivez compte reserve suscribete suscribase suscriptores"
            " suscripcion registrate sesion assine assinantes cadastre login abbonati abbonarsi registrati accedi reste"
        ),
        longest=420,
        removes=[
            "Pour lire la suite de cet article, abonnez-vous dès maintenant.",
            "Para seguir leyendo, regístrate gratis o inicia sesión.",
            "Este conteúdo é exclusivo para assinantes.",
            "Per continuare a leggere, abbonati o accedi.",
        ],
        keeps=[
            "Pour lire la carte, il faut connaître ses signes.",
            "Los suscriptores del teatro votan cada año.",
            "La suite du procès est prévue lundi.",
        ],
    ),
    Inline(
        id="paywall/glued",
        reason="It asks the reader to subscribe or log in, run into the end of a paragraph.",
        at="end",
        pattern=(
            r"(?-i:[.!?…)”\"’\]]\s)\K(?:(?:already an? (?:subscriber|member)|already have an account)\? ?(?:log"
            r"|sign) ?in(?: here)?"
            r"|(?:subscribe|log in|sign in|register) to (?:continue reading|read (?:more|on|the full (?:article"
            r"|story)))"
            r"|this (?:article|story|post) is for (?:paid |paying )?(?:subscribers|members) only"
            r"|(?:jetzt )?(?:anmelden|registrieren|abonnieren) und weiterlesen"
            r"|(?:déjà abonné ?\? )?connectez-vous|la suite est réservée aux abonnés"
            r")[.!…]*"
        ),
        words=(
            "subscriber member account subscribe log sign register subscribers members weiterlesen connectez reservee"
        ),
        longest=120,
        removes=[
            "The bridge was closed for two years. ⟦Already a subscriber? Log in⟧",
            "The mayor then said something that nobody had expected ... ⟦Subscribe to continue reading⟧",
        ],
        keeps=[
            "Readers can vote until Monday. Register to vote at the town hall.",
            "The club is open to all. Members pay half.",
        ],
    ),
]
