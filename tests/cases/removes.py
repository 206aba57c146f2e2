"""Plain cases of each kind of cruft, one or a few to a text. What stands between ⟦ and ⟧ must go, and only that."""

REMOVES = """
// Advertising.
¶
⟦Advertisement⟧
¶

¶
⟦ADVERTISEMENT⟧
¶
⟦Story continues below advertisement⟧
¶

¶
⟦Sponsored Content⟧
¶

¶
⟦– Anzeige –⟧
¶

¶
⟦Publicité⟧
¶

¶
⟦PUBLICIDAD⟧
¶

¶
⟦Реклама⟧
¶

¶
⟦إعلان⟧
¶

¶
⟦スポンサーリンク⟧
¶

¶
⟦Continua após a publicidade⟧
¶

// Ad blockers.
¶
⟦Ad Blocker Detected⟧
⟦Our website is made possible by displaying online advertisements to our visitors.⟧
⟦Please consider supporting us by disabling your ad blocker.⟧

¶
⟦AdBlock erkannt⟧

¶
⟦Please disable your ad blocker to continue⟧

// Cookies.
⟦This website uses cookies to ensure you get the best experience on our website.⟧
⟦Accept all cookies⟧
⟦Reject all⟧
⟦Cookie settings⟧
¶
¶

⟦Diese Website verwendet Cookies.⟧
⟦Alle akzeptieren⟧
¶
¶

⟦Nous utilisons des cookies pour améliorer votre expérience.⟧
⟦Tout accepter⟧
⟦Tout refuser⟧
¶
¶

¶
⟦Utilizamos cookies para mejorar su experiencia.⟧
⟦Aceptar todas las cookies⟧

// Newsletters.
¶
⟦Subscribe to our newsletter⟧
⟦Enter your email address⟧
⟦Subscribe⟧
¶

¶
⟦Sign up for our newsletter⟧
⟦First name⟧
⟦Email⟧
⟦Sign up⟧
⟦You can unsubscribe at any time.⟧

¶
⟦Get the latest news delivered to your inbox.⟧
¶

¶
⟦Newsletter abonnieren⟧
⟦E-Mail-Adresse⟧
¶

¶
⟦Inscrivez-vous à notre newsletter⟧
¶

¶
⟦Suscríbete a nuestra newsletter⟧
¶

¶
⟦Iscriviti alla nostra newsletter⟧

¶
⟦Подпишитесь на нашу рассылку⟧

// Paywalls.
¶
⟦Subscribe to continue reading⟧
⟦Already a subscriber? Sign in⟧

¶
⟦This article is for subscribers only.⟧
⟦Log in⟧

¶
⟦Jetzt weiterlesen mit dem Digital-Abo⟧
⟦Sie haben bereits ein Abo? Hier anmelden⟧

¶
⟦Cet article est réservé aux abonnés⟧

¶
⟦Contenido exclusivo para suscriptores⟧

// Related articles: teasers and lists.
¶
⟦Read more: Storm takes roof off bandstand⟧
¶

¶
⟦READ ALSO: Bandstand to get new roof by summer⟧
¶

¶
⟦Related: Seven bandstands worth a detour⟧
¶

¶
⟦Mehr zum Thema: Sturm deckt Pavillon ab⟧
¶

¶
⟦Lire aussi : Le kiosque perd son toit⟧
¶

¶
⟦Lea también: El quiosco se queda sin techo⟧
¶

¶
⟦Leggi anche: Il chiosco perde il tetto⟧
¶

¶
⟦Leia também: Coreto perde o telhado⟧
¶

¶
⟦Lees ook: Muziektent verliest dak⟧
¶

¶
⟦Läs även: Storm tog taket på paviljongen⟧
¶

¶
⟦Les også: Stormen tok taket på paviljongen⟧
¶

¶
⟦Læs også: Stormen tog taget på pavillonen⟧
¶

¶
⟦Lue myös: Myrsky vei katon soittolavalta⟧
¶

¶
⟦Czytaj także: Wichura zerwała dach altany⟧
¶

¶
⟦Čtěte také: Vichřice strhla střechu altánu⟧
¶

¶
⟦Citește și: Furtuna a smuls acoperișul chioșcului⟧
¶

¶
⟦Διαβάστε επίσης: Ο άνεμος πήρε τη σκεπή του περιπτέρου⟧
¶

¶
⟦Читайте також: Буря зірвала дах альтанки⟧
¶

¶
⟦اقرأ أيضا: العاصفة تقتلع سقف المنصة⟧
¶

¶
⟦بیشتر بخوانید: توفان سقف آلاچیق را برد⟧
¶

¶
⟦קראו גם: הסערה עקרה את גג הביתן⟧
¶

¶
⟦यह भी पढ़ें: आंधी में उड़ी मंडप की छत⟧
¶

¶
⟦Baca juga: Badai menerbangkan atap panggung⟧
¶

¶
⟦Xem thêm: Bão thổi bay mái nhà kèn⟧
¶

¶
⟦Related Articles⟧
⟦Storm takes roof off bandstand⟧
⟦Bandstand to get new roof by summer⟧
⟦Seven bandstands worth a detour⟧

¶
⟦You might also like⟧
⟦How to build a dry-stone wall⟧
⟦Five harbours without a beacon⟧

¶
⟦Das könnte Sie auch interessieren⟧
⟦Pavillon ohne Dach⟧
⟦Fünf Häfen ohne Leuchtfeuer⟧

¶
⟦Articles similaires⟧
⟦Cinq ports sans phare⟧

¶
⟦Artículos relacionados⟧
⟦Cinco puertos sin faro⟧

¶
⟦Похожие статьи⟧
⟦Пять гаваней без маяка⟧

¶
⟦相关文章⟧
⟦五座没有灯塔的港口⟧

¶
⟦관련 기사⟧
⟦등대가 없는 다섯 항구⟧

// Sharing.
¶
⟦Share this article⟧
⟦Share on Facebook⟧
⟦Share on Twitter⟧
⟦Copy link⟧

¶
⟦Share this:⟧
⟦Click to share on Facebook (Opens in new window)⟧
⟦Like Loading...⟧

¶
⟦Artikel teilen⟧

¶
⟦Partager sur Facebook⟧
⟦Partager sur Twitter⟧

// Comments.
¶
⟦Leave a Reply⟧
⟦Your email address will not be published. Required fields are marked *⟧

¶
⟦Leave a comment⟧
⟦Name *⟧
⟦Email *⟧
⟦Website⟧
⟦Post Comment⟧

¶
⟦Schreibe einen Kommentar⟧
⟦Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert⟧

¶
⟦Laisser un commentaire⟧
⟦Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *⟧

¶
⟦Deja una respuesta⟧
⟦Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *⟧

¶
⟦コメントを残す⟧
⟦メールアドレスが公開されることはありません。⟧

¶
⟦No comments yet⟧
⟦Be the first to comment⟧

// Navigation.
⟦Skip to content⟧
¶
⟦Back to top⟧

¶
⟦Previous Article⟧
⟦Next Article⟧

¶
⟦Nach oben⟧

¶
⟦Retour en haut⟧

// Copyright.
¶
⟦© 2021. All rights reserved.⟧

¶
⟦Copyright © 2019. Alle Rechte vorbehalten.⟧

// Apps, notifications, browsers.
¶
⟦Download our app⟧
⟦Download on the App Store⟧
⟦Get it on Google Play⟧

⟦Please enable JavaScript to view this page.⟧
¶
¶

⟦Your browser is out of date. Please update your browser to view this site properly.⟧
¶
¶

⟦JavaScript is disabled in your browser.⟧
¶

// Players and galleries.
¶
⟦Video Player is loading.⟧
⟦Play Video⟧
¶

¶
⟦This is a modal window.⟧
⟦Beginning of dialog window. Escape will cancel and close the window.⟧
¶

¶
⟦Your browser does not support the video tag.⟧
¶

¶
⟦Your browser does not support the audio element.⟧
¶

// Tools and placeholders.
¶
⟦Print this article⟧
⟦Email this article⟧

¶
⟦Download as PDF⟧

¶
⟦Loading...⟧
¶

¶
⟦Something went wrong. Please try again later.⟧
¶

// Pieces of a paragraph.
The bridge will stay closed until the spring, the council said on Monday, and perhaps longer. ⟦Read more⟧
¶

The mayor promised a new slipway, though she would not say where it might be built. ⟦Continue reading →⟧
¶

// A teaser's label behind arrows.
¶
⟦>> Read more: Storm takes roof off bandstand⟧
¶

¶
⟦→ → Lea también: La tormenta se llevó el techo⟧
¶

// A heading whose list the extractor dropped.
¶
¶
⟦Latest news⟧

¶
¶
⟦Leave a Reply⟧

// A share line above the article's own last lines.
¶
⟦Share this article⟧
Address: Church Lane 4, Tregarrow
Open: Thursdays, seven to nine
Tickets: 12 crowns at the door

// Brief last lines that say what a page does and with what of its own, in words of their own.
¶
¶
⟦Comment settings⟧

¶
¶
⟦Neues Passwort erforderlich⟧

¶
¶
⟦Préférences en matière de confidentialité⟧

¶
¶
⟦もっと字幕を見る⟧

¶
¶
⟦Enviar esta página por correo⟧

¶
¶
⟦Your comment was sent and will show up soon.⟧

// Who edited the text, in many languages.
¶
¶
⟦责任编辑：李明⟧

¶
¶
⟦（编辑：李明 校对：王芳）⟧

¶
¶
⟦Редактор: Иван Полев⟧

¶
¶
⟦Biên tập: Nguyễn Văn An⟧

// Share bars run into one line or word, and their counter.
¶
¶
⟦Example | Sample | Specimen | Email⟧

¶
¶
⟦ExampleSampleSpecimenEmail⟧

¶
¶
⟦12⟧
⟦SHARES⟧

// A Greek question, whose mark looks like a semicolon.
¶
¶
⟦Σας άρεσε το άρθρο;⟧

// Sign-up boxes that say newsletter in the heading only.
¶
¶
⟦Newsletter⟧
⟦The harbour's week, every Saturday in your inbox. Leave whenever you like, no spam.⟧

¶
⟦Nieuwsbrief⟧
⟦Elke zaterdag het nieuws van de haven in je mailbox.⟧
⟦Inschrijven⟧
¶

¶
¶
⟦뉴스레터⟧
⟦매주 토요일 항구 소식을 메일로 보내 드립니다.⟧

// Fields that must be filled in, whatever they are called.
¶
¶
⟦Comentariu *⟧
⟦Poreclă *⟧
⟦Adresă de e-mail *⟧

// A row of when, where and by whom.
¶
¶
⟦Veröffentlicht⟧
⟦in⟧
⟦Hafen⟧
⟦von⟧
⟦Ada Feld⟧

// How long the page is.
¶
¶
⟦1,2k woorden · 6 minuten⟧

// Buttons of a cookie notice on one line.
¶
¶
⟦Accetta tutto Rifiuta tutto Impostazioni⟧

// Headlines with such a word, above a short text and below a word of the page.
⟦Search⟧

Rye cookies with caraway

¶
¶

⟦Search⟧

The end of privacy

¶
¶

⟦Search⟧

Kommentare zur Flut

¶
¶
"""
