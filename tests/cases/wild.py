"""Shapes that extractors let through, told in words of our own. What stands between ⟦ and ⟧ must go, and only that."""

WILD = """
// Ad slots and their variants.
¶
⟦Advertisement - Continue Reading Below⟧
¶

¶
⟦SKIP ADVERTISEMENT⟧
¶

¶
⟦Advertisement - Page continues below⟧
¶

¶
⟦-- Anzeige --⟧
¶

¶
⟦Article continues after this ad⟧
¶

// A heading beside an ad slot, in the words of a consent box's button, which the text quotes.
¶
⟦Anzeige⟧
Nur notwendige
Den anderen Knopf findet man erst auf der zweiten Seite. Er heißt „Nur notwendige“, und schon das Wort ist ein Vorwurf.
¶

// Words of a list that the text explains further down, each in an entry of its own.
¶
Headline
Share buttons
Comments
Cookie notice
If a box is missing, ask the desk before you publish.
Share buttons: “Pass this on”, never “Like us”.
Comments: “Write to us”, and nothing about being the first.
Cookie notice: two buttons of one size.
⟦Share this article⟧

// An article's last sentence, alone below a share bar and a box.
¶
¶
¶
⟦Share this article⟧
Nobody answered the bell.

¶
¶
¶
⟦Share this article⟧
⟦Our pick of the week⟧
⟦Sign up for our newsletter⟧
The wall is dry.

// What says that the article goes on another day, among boxes below it.
¶
¶
¶
⟦Teilen⟧
⟦E-Mail⟧
Fortsetzung folgt.
⟦Mehr zum Thema⟧
⟦Der Leuchtturm von Nordsand⟧

// What stands below recipes.
¶
⟦Stampa ricetta⟧
⟦Ricette correlate⟧
⟦Torta di pane⟧
⟦Zuppa di cardi⟧

¶
⟦Oceń przepis⟧
⟦Podobne przepisy⟧
⟦Zupa z młodych pokrzyw⟧
⟦Placek ze śliwkami⟧

¶
⟦Compartilhar receita⟧
⟦Faça seu login para comentar⟧
⟦Receitas relacionadas⟧
⟦Bolo de pinhão⟧
⟦Caldo de couve⟧

// An article's last lines among boxes.
¶
¶
¶
¶
⟦Sign up for our newsletter⟧
“So did I,” he says.
Then he laughs.
⟦Share this article⟧

¶
¶
¶
¶
⟦Sign up for our newsletter⟧
The lamp went out.
Nobody came.
⟦Share this article⟧

// Labels and marks around teasers.
¶
⟦» Learn More: How a dry-stone wall keeps standing⟧
¶

¶
⟦[Read more: What the divers saw under the harbour wall]⟧
¶

¶
⟦Read more: How the beacon was lit again⟧
The slipway
¶

¶
⟦- See also: How to paint a beacon⟧
¶

¶
⟦Also read: Why pigeons love a pinion⟧
¶

¶
⟦READ MORE | Council votes for new slipway⟧
¶

¶
⟦LE PUEDE INTERESAR: La acequia que volvió a correr⟧
¶

¶
⟦Auch lesen: Drei Brücken, die keiner braucht⟧
¶

¶
⟦Lesen Sie hier: Warum die Moorbahn pfeift⟧
¶

¶
⟦À lire aussi : Le sel de Brévan en cinq recettes⟧
¶

¶
⟦ТАКЖЕ ПО ТЕМЕ: Паром уступает место катеру⟧
¶

¶
⟦▶ Read also: The pier that nobody asked for⟧
¶

¶
⟦**Read also: A pier for two boats**⟧
¶

// Lists at the end, with what pages print beside titles.
¶
⟦Related Posts⟧
⟦How to Mend a Net in an Afternoon⟧
⟦March 3, 2021⟧
⟦5 min read⟧
⟦What the Tide Clock Does Not Know⟧
⟦January 19, 2021⟧
⟦3 min read⟧

¶
⟦You may also be interested in the following articles:⟧
⟦Nine Lamps on the Quay⟧
⟦The Barometer in the Kitchen⟧

¶
⟦MORE FROM NEWS⟧
⟦Strike enters third week⟧
⟦Pier closed for painting⟧

¶
⟦Recent Posts⟧
⟦A week of fog⟧
⟦The goose in the photograph⟧
⟦Why I gave up tubas⟧

¶
⟦Trending⟧
⟦Goose wins photography prize⟧
⟦Band mourns tuba⟧
⟦Fog expected to last⟧

¶
⟦What to read next⟧
⟦The goose and the mayor: a timeline⟧
⟦Tuba found in harbour⟧

¶
⟦Das könnte dich auch interessieren:⟧
⟦Kraniche im Moor⟧
⟦Ein Pfiff zu viel⟧

¶
⟦Weitere Beiträge⟧
⟦Kraniche im Moor⟧
⟦Ein Pfiff zu viel⟧

¶
⟦Contenido Relacionado⟧
⟦El faro que se apagó diez minutos⟧

¶
⟦Sur le même sujet⟧
⟦Brévan : le sel et les machines⟧

¶
⟦Related Topics:⟧
⟦Harbours⟧
⟦Granite⟧

// An opener in the middle, with the article going on after it.
¶
⟦Related Articles⟧
¶
¶
¶
¶

// Newsletter boxes: promise, form, thanks, errors, small print.
¶
⟦The best of our paper, delivered to your inbox every morning⟧
⟦Thank you for subscribing to our daily newsletter.⟧
¶

¶
⟦Thank you! Your submission has been received!⟧
⟦Oops! Something went wrong while submitting the form.⟧

¶
⟦Sign up to our newsletter⟧
⟦This field is for validation purposes and should be left unchanged.⟧
¶

¶
⟦Mit unserem Newsletter bleiben Sie informiert⟧
¶

¶
⟦By submitting your email, you agree to our Terms and Privacy Policy.⟧
¶

¶
⟦Want more stories like this? Sign up for our newsletter.⟧

¶
⟦Never miss a story⟧
⟦Your email address⟧
⟦SIGN UP⟧

¶
⟦Please enter a valid email address⟧
¶

¶
⟦We respect your privacy. Unsubscribe at any time.⟧
¶

// Calls to follow, to join, to support.
¶
⟦Follow us on Telegram, Facebook, Instagram, YouTube and X for the latest news and updates.⟧

¶
⟦Síguenos en Telegram, Instagram, Facebook y Twitter para recibir todas nuestras actualizaciones⟧

¶
⟦Folgen Sie uns auf Facebook und Instagram⟧

¶
⟦Get the latest news straight to your phone with our app.⟧

¶
⟦Did you find this article helpful?⟧
⟦Yes⟧
⟦No⟧

// Calls to action of a company's page.
¶
⟦Get started for free⟧
⟦No credit card required.⟧

¶
⟦Book a demo⟧
¶

¶
⟦Start your free trial⟧
⟦30 day free trial, no credit card required⟧

¶
⟦Get a Quote⟧

// Affiliate notices.
⟦This post may contain affiliate links.⟧
¶
¶

¶
⟦We may earn a commission if you buy through links on our site.⟧
¶

// Paywalls.
¶
⟦To view the full story, please subscribe.⟧
⟦Already have an account? Log in⟧

¶
⟦Pour lire la suite, abonnez-vous⟧
⟦Déjà abonné ? Connectez-vous⟧

¶
⟦Wählen Sie Ihren Zugang und lesen Sie weiter:⟧

// Comments: counts, names with times, buttons, the form.
¶
¶
¶
¶
¶
¶
¶
⟦2 Comments⟧
⟦Hilde Brunn says:⟧
⟦March 3, 2021 at 9:12 am⟧
⟦What a lovely piece. My uncle helped to lay those stones, and he never let us forget it!⟧
⟦Reply⟧
⟦oldmason says:⟧
⟦March 4, 2021 at 8:40 pm⟧
⟦They have used the wrong mortar, mark my words.⟧
⟦Reply⟧

¶
⟦Keine Kommentare⟧
⟦Kommentar verfassen⟧

¶
⟦You must be logged in to post a comment.⟧

¶
⟦Comments are closed.⟧

¶
⟦Sie müssen angemeldet sein, um einen Kommentar abzugeben.⟧

¶
⟦Copy a direct link to this comment to your clipboard⟧

// Placeholders, and names of controls.
¶
⟦[ LOADING]⟧
¶

¶
⟦Like Loading...⟧

¶
⟦No items found.⟧
¶

¶
⟦Please scroll to the right for more info.⟧
¶

⟦top of page⟧
¶
¶
⟦bottom of page⟧

¶
⟦< back to top⟧
¶
⟦< back to top⟧

⟦Skip to main content⟧
¶
¶

¶
⟦Print This Page⟧

¶
⟦zurück zur Listenansicht⟧

¶
⟦Dieses Skript als PDF herunterladen⟧

⟦Jump to Recipe⟧ ⟦Print Recipe⟧
¶

¶
⟦Click to enlarge⟧
¶

¶
⟦Share⟧
⟦Tweet⟧
⟦Pin⟧
⟦Email⟧

// External content that needs consent.
¶
⟦Klicken Sie auf den unteren Button, um den Inhalt von karten.example zu laden.⟧
¶

// Reading tools at the head.
⟦Listen to this article⟧
⟦4 min⟧
¶
¶

⟦Ten tekst przeczytasz w mniej niż minutę⟧
¶
¶

// Cruft before an article's own last section.
¶
⟦Related Articles⟧
References
1. Thuv R. (2018). Birch expansion in the late Holocene. Bog Studies 12, 44–61.
2. Moberg A. (1997). Testate amoebae as moisture proxies. Mire Society 3, 9–30.

¶
⟦Advertisement⟧
Ingredients
150 g butter
120 g dark sugar
1 egg yolk
⟦Print Recipe⟧

¶
⟦Share this article⟧
Correction: An earlier version of this article gave the wrong year for the opening of the museum.

// Pieces of a paragraph.
The council will vote on the slipway in March, and the rowing club has hired a lawyer. ⟦(Read more here)⟧
¶

// German themes and publishing systems.
¶
⟦Klicke auf einen Stern, um zu bewerten!⟧
⟦Wie hat dir der Artikel gefallen?⟧
⟦Teile dies mit:⟧
⟦Einen Kommentar schreiben⟧

¶
⟦Haben Sie Fragen? Schreiben Sie uns!⟧
¶
⟦Auf einer Seite lesen⟧
¶

¶
⟦Dieser Eintrag wurde veröffentlicht in Hafen und verschlagwortet mit Mauer. Setze ein Lesezeichen auf den Permalink.⟧
⟦Kommentare deaktiviert für Der alte Hafen⟧
"""
