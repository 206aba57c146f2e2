"""How many comments there are, or why there are none.

Not cruft: “No comment” as somebody's answer, and a sentence about comments.
"""

from cleaner.rule import Phrases

STATE = {
    "en": """
        all comments are welcome
        be the first one to comment
        be the first person to comment
        be the first person to like this
        be the first to add a comment
        be the first to comment
        be the first to comment on this article
        be the first to comment on this post
        be the first to comment on this story
        be the first to comment on *
        be the first to leave a comment
        be the first to leave a reply
        be the first to leave a review
        be the first to post a comment
        be the first to reply
        be the first to review *
        be the first to share what you think
        be the first to start the conversation
        be the first to write a comment
        comment feed
        comments are closed
        comments are closed at this time
        comments are closed for this article
        comments are closed for this blog post
        comments are closed for this item
        comments are closed for this post
        comments are closed for this story
        comments are closed on this article
        comments are closed on this post
        comments are currently closed
        comments are currently disabled
        comments are disabled
        comments are disabled for this post
        comments are locked
        comments are not available on this story
        comments are now closed
        comments are off for this post
        comments are on moderation
        comments are turned off
        comments are unavailable
        comments disabled
        comments closed
        comments for this article are closed
        comments for this post are closed
        comments for this story are closed
        comments for this thread are now closed
        comments have been closed
        comments have been closed for this post
        comments have been disabled
        comments have been disabled for this post
        comments have been turned off
        comments have been closed on this article
        comments off
        comments off on *
        comments on this article are closed
        comments on this post are closed
        comments on this entry are closed
        comments on this entry are closed, but trackbacks and pingbacks are open
        comments on this story are closed
        comments powered by *
        blog comments powered by *
        comments loading
        loading comments
        comments will load here
        commenting is closed
        commenting is closed for this article
        commenting is disabled
        commenting is not available in this channel entry
        commenting on this article is closed
        commenting on this post has been disabled
        currently there are no comments
        don't be shy, leave a comment
        failed to load comments
        unable to load comments
        new comments are closed
        no comments
        no comments added yet
        no comments found
        no comments have been posted
        no comments have been posted yet
        no comments to display
        no comments to show
        no comments yet
        no comments yet. be the first to comment
        no comments yet, be the first to comment
        no comments yet. why don't you start the discussion
        no comments, be the first to comment
        no comments, be the first
        no comments so far
        no comment yet
        no comment yet, add your voice below
        no comments posted yet
        no responses yet
        there are no comments added yet
        there are no comments for this article
        there are no comments for this post
        there are no comments on this article
        there are no comments on this post
        there are no comments posted here yet
        there are no comments to display
        there are no comments yet
        there are no comments yet. be the first to comment
        there are no comments yet for this article
        there are currently no comments
        there are currently no comments on this article
        there are currently no comments on this post
        there are # comments
        there are # comments on this article
        there are # comments on this post
        there is # comment
        there are no responses yet
        this article is closed for comments
        this article is closed to comments
        this post is closed to new comments
        this discussion has been closed
        this conversation has been closed
        this conversation is moderated according to *
        this entry is closed to comments
        this story is closed for comments
        this topic has been closed
        this topic is now closed to further replies
        nobody has commented yet
        nobody has commented on this yet
        sorry, comments are closed
        sorry, comments are closed for this item
        sorry, comments are closed for this post
        sorry, comments are currently closed
        sorry, the comment form is closed at this time
        sorry, you must be logged in to post a comment
        the comment section is closed
        the comments are closed
        the comments section is closed
        the comments to this entry are closed
        the comments are temporarily disabled
        there was a problem loading comments
        total comments #
        both comments and pings are currently closed
        both comments and trackbacks are currently closed
        comments and pings are closed
        you are the first to comment
        want to be the first to comment
        please note: comment moderation is enabled and may delay your comment. there is no need to resubmit your comment
        comment moderation is enabled. your comment may take some time to appear
        comment moderation is in use. please do not submit your comment twice -- it will appear shortly
        # comments awaiting moderation
        # people are in this conversation
        # people reacted on this
        # comments... read them below or add one
        this post has # comments
        # comments. leave new
    """,
    "de": """
        kommentare sind geschlossen
        die kommentare sind geschlossen
        die kommentarfunktion ist geschlossen
        kommentare geschlossen
        kommentare deaktiviert
        kommentarfunktion deaktiviert
        die kommentarfunktion ist deaktiviert
        die kommentarfunktion wurde für diesen beitrag deaktiviert
        die kommentarfunktion für diesen artikel ist geschlossen
        die kommentarfunktion zu diesem artikel wurde beendet
        entschuldige, das kommentarformular ist zurzeit geschlossen
        kommentieren nicht mehr möglich
        kommentare sind deaktiviert
        kommentare sind derzeit deaktiviert
        keine kommentare
        keine kommentare vorhanden
        noch keine kommentare
        noch keine kommentare vorhanden
        bisher keine kommentare
        noch kein kommentar
        es sind noch keine kommentare vorhanden
        es gibt noch keine kommentare
        es gibt noch keine kommentare. schreibe den ersten
        es wurden noch keine kommentare verfasst
        es wurden noch keine kommentare abgegeben
        noch keine bewertungen
        sei der erste, der kommentiert
        sei der erste der kommentiert
        seien sie der erste, der kommentiert
        sei der erste und schreibe einen kommentar
        schreibe den ersten kommentar
        schreib den ersten kommentar
        jetzt den ersten kommentar schreiben
        ersten kommentar schreiben
        den ersten kommentar schreiben
        kommentare werden geladen
        lade kommentare
        kommentare laden nicht möglich
        keine kommentare (kommentare erscheinen erst nach *)
        kommentare erscheinen erst nach *
        kommentare werden erst nach * freigeschaltet
        kommentare werden vor der veröffentlichung geprüft
        keine kommentare zu diesem artikel
        keine kommentare zu diesem beitrag
        zu diesem artikel gibt es noch keine kommentare
        zu diesem beitrag gibt es noch keine kommentare
        zu diesem artikel wurden noch keine kommentare geschrieben
        für diesen beitrag gibt es noch keine kommentare
        für dieses rezept gibt es noch keine *. erstelle jetzt die erste
        für dieses rezept gibt es noch keine *. schreibe die erste
        für diesen artikel gibt es noch keine kommentare
        für dieses rezept gibt es noch keine bewertungen
        für dieses rezept gibt es noch keine kommentare
        %d bloggern gefällt das
        # bloggern gefällt das
        liken lade
        keine kommentare / trackbacks
        leider sind keine kommentare möglich
        kommentarfunktion ist deaktiviert
        derzeit noch keine kommentare
        noch kein kommentar vorhanden
        noch keine kommentare zu *
        vielen dank für ihren kommentar
        kommentare deaktiviert für *
        Danke für Ihren Kommentar
        Der Kommentar wurde entfernt
        Der Kommentar wurde markiert
        Kommentar veröffentlicht
        Kommentare werden moderiert
        Leider wurde dein Kommentar automatisch entfernt
        Vielen Dank, dass Sie einen Kommentar geschrieben haben
    """,
    "fr": """
        les commentaires sont fermés
        les commentaires sont clos
        les commentaires sont désactivés
        les commentaires ne sont pas autorisés
        les commentaires pour cet article sont fermés
        les commentaires sont fermés pour cet article
        désolé, les commentaires sont fermés pour cet article
        désolé, les commentaires sont fermés pour le moment
        commentaires fermés
        commentaires fermés sur *
        commentaires désactivés
        commentaires désactivés sur *
        aucun commentaire
        aucun commentaire pour le moment
        aucun commentaire pour l'instant
        pas de commentaire
        pas de commentaires
        pas encore de commentaire
        pas encore de commentaires
        il n'y a pas encore de commentaire
        il n'y a pas encore de commentaires
        il n'y a pas de commentaires
        il n'y a aucun commentaire
        soyez le premier à commenter
        soyez le premier à commenter cet article
        soyez le premier à laisser un commentaire
        soyez le premier à poster un commentaire
        soyez le premier à réagir
        soyez le premier à réagir à cet article
        soyez le premier à donner votre avis
        soyez la première personne à commenter
        chargement des commentaires
        Ce commentaire a été réduit
        Commentaire approuvé
        Désolé, votre commentaire a été automatiquement rejeté
        En attente, visible uniquement pour le commentateur
        Le commentaire a été signalé
        Le commentaire a été supprimé
        Les commentaires sont modérés
    """,
    "es": """
        los comentarios están cerrados
        comentarios cerrados
        comentarios desactivados
        comentarios desactivados en *
        los comentarios están desactivados
        los comentarios para esta noticia están cerrados
        los comentarios para este artículo están cerrados
        lo siento, los comentarios están cerrados
        lo sentimos, los comentarios están cerrados
        disculpa, los comentarios están cerrados
        no hay comentarios
        no hay comentarios todavía
        no hay comentarios aún
        no hay ningún comentario
        aún no hay comentarios
        todavía no hay comentarios
        sin comentarios todavía
        sé el primero en comentar
        sea el primero en comentar
        sé el primero en dejar un comentario
        sé el primero en escribir un comentario
        sé el primero en comentar este artículo
        sea el primero en dejar su comentario
        sé el primero en opinar
        cargando comentarios
        se han publicado # comentarios
        Comentario aprobado
        Comentarios están moderados
        El comentario ha sido marcado como inadecuado
        El comentario ha sido suprimido
        Este comentario ha sido suprimido
        Gracias por comentar
        Gracias por el comentario
        Lo sentimos, su comentario ha sido descartado automáticamente
        Los comentarios están deshabilitados
    """,
    "pt": """
        os comentários estão fechados
        os comentários estão encerrados
        os comentários estão desativados
        comentários fechados
        comentários encerrados
        comentários desativados
        comentários desativados em *
        os comentários para este item estão fechados
        desculpe, os comentários estão fechados
        nenhum comentário
        nenhum comentário ainda
        nenhum comentário até agora
        ainda não há comentários
        ainda sem comentários
        não há comentários
        não há comentários ainda
        seja o primeiro a comentar
        seja o primeiro a comentar este artigo
        seja o primeiro a deixar um comentário
        seja a primeira pessoa a comentar
        sê o primeiro a comentar
        carregando comentários
        a carregar comentários
        Comentário aprovado
        Comentário excluído
        Comentários estão fechados
        Obrigado por comentar
        Os comentários são moderados
    """,
    "it": """
        i commenti sono chiusi
        i commenti sono disabilitati
        i commenti sono disattivati
        commenti chiusi
        commenti disabilitati
        commenti disabilitati su *
        i commenti sono chiusi per questo articolo
        al momento l'inserimento di commenti non è consentito
        nessun commento presente
        ancora nessun commento
        non ci sono commenti
        non ci sono ancora commenti
        non c'è ancora nessun commento
        sii il primo a commentare
        sii il primo a lasciare un commento
        sii il primo a commentare questo articolo
        commenta per primo
        commenta per prima
        caricamento commenti
        caricamento commenti in corso
        Ci dispiace, il tuo commento è stato automaticamente scartato
        Commento approvato
        Grazie per aver commentato
        I commenti sono terminati
        I commenti vengono moderati
        Il commento è stato marcato come inappropriato
        Il commento è stato rimosso
    """,
    "nl": """
        reacties zijn gesloten.
        reacties uitgeschakeld
        reageren uitgeschakeld
        helaas, je kunt niet meer reageren op dit bericht.
        helaas, de reactiemogelijkheid voor dit bericht is gesloten.
        helaas, het reactieformulier is op dit moment gesloten.
        reacties gesloten
        reacties zijn uitgeschakeld
        reacties uitgeschakeld voor *
        nog geen reacties
        geen reacties
        er zijn nog geen reacties
        er zijn geen reacties
        wees de eerste om te reageren
        wees de eerste die reageert
        reageren is niet meer mogelijk
        De reactie is gemarkeerd
        De reactie is verwijderd
        Je reactie is geplaatst en wordt pas na goedkeuring zichtbaar voor andere gebruikers
        Je reactie is geplaatst!
        Nog geen commentaren
        Reactie goedgekeurd
        Reacties worden gemodereerd
        Reageren niet mogelijk
        Sorry, uw reactie is automatisch genegeerd
    """,
    "sv": """
        inga kommentarer
        kommentarer inaktiverade.
        tyvärr är kommentarer avstängda för det här inlägget.
        inga kommentarer än
        inga kommentarer ännu
        kommentarer stängda
        kommentarer är stängda
        kommentarerna är stängda
        kommentarsfältet är stängt
        kommentarsfunktionen är stängd
        bli först att kommentera
        bli först med att kommentera
        var först att kommentera
        Kommentaren har nu godkänts
        Kommentaren har nu raderats
        Kommentaren visas när den godkänts av moderatorn
        Kommentarer är avstängda
    """,
    "da": """
        ingen kommentarer
        endnu ingen kommentarer.
        der er lukket for kommentarer.
        kommentarer slået fra
        beklager, der er lukket for kommentarer til dette indlæg.
        beklager, der er i øjeblikket lukket for kommentarer.
        ingen kommentarer endnu
        der er ingen kommentarer
        der er ingen kommentarer endnu
        kommentarer er lukket
        kommentarer lukket
        vær den første til at kommentere
        bliv den første til at kommentere
        Kommentar godkendt
        Kommentarer er modereret
        Tak for kommenteringen
    """,
    "nb": """
        ingen kommentarer så langt.
        kommentarer er stengt.
        kommentarer av
        beklager, men det er ikke åpent for kommentarer.
        beklager, men kommentarskjemaet er nå lukket.
        ingen kommentarer ennå
        kommentarfeltet er stengt
        bli den første til å kommentere
        vær den første til å kommentere
        Beklager, din kommentar har blitt automatisk forkastet
        Denne kommentaren har blitt fjernet
        Denne kommentaren har blitt rapportert
        Kommentaren er godkjent
        Kommentaren er slettet
        Takk for kommentar
    """,
    "fi": """
        ei kommentteja
        kommentointi on suljettu.
        kommentit poissa käytöstä
        tätä ei voi kommentoida.
        pahoittelut, kommentointi on nyt suljettu.
        ei vielä kommentteja
        kommentit on suljettu
        kommentit suljettu
        kommentointi suljettu
        kommentit pois päältä
        ole ensimmäinen kommentoija
        kommentoi ensimmäisenä
        Ei vielä komentteja
        Kiitos kommentista
        Kommentti on merkattu
        Kommenttisi on automaattisesti hylätty
        Viesti hyväksytty
        Viesti poistettu
    """,
    "pl": """
        brak komentarzy
        możliwość komentowania jest wyłączona.
        komentarze są wyłączone
        przepraszamy, tego artykułu nie można komentować.
        przepraszamy, możliwość dodawania komentarzy jest obecnie wyłączona.
        nie ma jeszcze komentarzy
        nie ma jeszcze żadnych komentarzy
        brak komentarzy. bądź pierwszy
        komentarze zostały wyłączone
        możliwość komentowania została wyłączona
        możliwość komentowania * została wyłączona
        komentowanie wyłączone
        bądź pierwszy, który skomentuje
        bądź pierwszy i dodaj komentarz
        bądź pierwszą osobą, która skomentuje
        dodaj pierwszy komentarz
        dodaj komentarz jako pierwszy
        skomentuj jako pierwszy
        skomentuj jako pierwsza osoba
        komentarze wyłączone
        Dziękujemy za dodanie komentarza
        Dziękujemy za twój komentarz
        Nie dodano jeszcze komentarza
        komentowanie zostało wyłączone
        możliwość dodawania komentarzy została wyłączona
        dodawanie komentarzy zostało wyłączone
        komentarze są niedostępne
        komentarze są zablokowane
    """,
    "cs": """
        žádné komentáře
        zatím nemáte žádné komentáře.
        komentáře nejsou povoleny.
        komentáře k tomuto příspěvku nejsou bohužel povoleny.
        komentáře bohužel nejsou v současné době povoleny.
        zatím žádné komentáře
        zatím nejsou žádné komentáře
        komentáře jsou uzavřeny
        komentáře byly uzavřeny
        diskuse je uzavřena
        diskuze je uzavřena
        buďte první, kdo přidá komentář
        buďte první, kdo okomentuje tento článek
        buďte první, kdo bude komentovat
        Děkujeme za Váš komentář
        Děkujeme za vložení komentáře
        Komentář byl odebrán
        Komentář byl schválen
        Komentáře jsou moderovány
        Komentáře jsou uzavřené
        Nejsou žádné komentáře
        Váš komentář byl odeslán, bude zobrazen dalším uživatelům jakmile bude schválen
        Váš komentář byl publikován!
        Zatím bez komentáře
        Zatím bez komentářů
        zatím nikdo nekomentoval
        k článku zatím nejsou komentáře
        článek zatím nikdo nekomentoval
        zatím nebyl přidán žádný komentář
        zatím nebyl vložen žádný komentář
        zatím nebyly přidány žádné komentáře
        diskuze byla uzavřena
        diskuse byla uzavřena
        diskuse k článku je uzavřena
        diskuze k článku je uzavřena
    """,
    "hu": """
        a hozzászólások jelenleg nem engedélyezettek ezen a részen
        nincs hozzászólás
        hozzászólások lehetősége itt nem engedélyezett.
        hozzászólások kikapcsolva
        bocsánat, de ehhez a bejegyzéshez nem tehető hozzászólás.
        bocsánat, de a bejegyzéshez egyelőre nem engedélyezett a hozzászólás.
        nincsenek hozzászólások
        még nincs hozzászólás
        még nincsenek hozzászólások
        hozzászólások lezárva
        a hozzászólások le vannak zárva
        a hozzászólások lezárva
        a hozzászólás nem engedélyezett
        legyen ön az első hozzászóló
        légy te az első hozzászóló
        legyél te az első hozzászóló
        Eddig nincs hozzászólás
        Köszönjük a hozzászólást
        Köszönöm a megjegyzést
        Nincs megjegyzés
        Nincs még hozzászólás
        nincsenek megjegyzések
    """,
    "ro": """
        niciun comentariu
        niciun comentariu până acum.
        comentarii oprite
        îmi pare rău, comentariile sunt dezactivate.
        îmi pare rău, comentariile sunt oprite pentru moment.
        nici un comentariu
        nu există comentarii
        nu sunt comentarii
        niciun comentariu încă
        comentariile sunt închise
        comentariile sunt dezactivate
        comentarii închise
        comentarii dezactivate
        comentariile sunt închise pentru acest articol
        fii primul care comentează
        fii primul care lasă un comentariu
        Comentariile sunt moderate
        Comentariul a fost aprobat
        Comentariul a fost sters
        Mulțumiri pentru comentariu
    """,
    "el": """
        δεν υπάρχουν σχόλια.
        τα σχόλια είναι κλειστά.
        σχόλια κλειστά
        τα σχόλια της καταχώρησης έχουν κλείσει.
        τα σχόλια είναι κλειστά επί του παρόντος.
        κανένα σχόλιο
        δεν υπάρχουν σχόλια ακόμα
        δεν υπάρχουν ακόμη σχόλια
        τα σχόλια έχουν απενεργοποιηθεί
        τα σχόλια είναι απενεργοποιημένα
        γίνετε ο πρώτος που θα σχολιάσει
        σχολιάστε πρώτοι
        Ο σχολιασμός έχει κλείσει
    """,
    "tr": """
        yorum yapılmamış
        henüz yorum yapılmamış.
        yorumlar kapalı.
        üzgünüz, bu öğe için yorum yapma kapatılmış.
        üzgünüz, yorum formu şimdilik kapalı.
        henüz yorum yok
        henüz yorum yapılmadı
        henüz hiç yorum yapılmamış
        hiç yorum yok
        yorumlar kapatıldı
        yorumlar kapatılmıştır
        bu yazı yorumlara kapalıdır
        ilk yorum yapan siz olun
        ilk yorumu yapan siz olun
        ilk yorumu yapan sen ol
        Yorumladığınız için teşekkürler
        Yorumlara kapalı
        Yorumunuz için teşekkürler
    """,
    "ru": """
        комментариев нет
        комментарии: нет
        комментариев ещё нет.
        обсуждение закрыто.
        комментарии отключены
        извините, обсуждение этой записи закрыто.
        извините, комментарии к этой статье закрыты.
        извините, обсуждение на данный момент закрыто.
        извините, но сейчас форма для комментариев закрыта.
        нет комментариев
        комментариев пока нет
        пока нет комментариев
        пока нет комментариев. будьте первым
        комментарии отсутствуют
        комментарии закрыты
        комментирование закрыто
        комментирование отключено
        комментарии к записи * отключены
        комментарии к этой записи закрыты
        извините, комментарии закрыты
        будьте первым, кто оставит комментарий
        будьте первым, кто прокомментирует
        станьте первым, кто оставит комментарий
        ваш комментарий будет первым
        оставьте первый комментарий
        комментарии загружаются
        загрузка комментариев
        Без коментариев
        Еще нет комментариев
        К сожалению, Ваш комментарий был автоматически отклонён
        Комментарии модерируются
        Одобрение комментария
        Ожидает, видно только комментатору
        Спасибо за комментарий
        Этот комментарий был свернут
    """,
    "uk": """
        коментарів немає
        коментарів поки що немає.
        коментувати не дозволено.
        коментування вимкнуто
        пробачте, коментування цієї публікації вимкнено.
        вибачте, форму коментарів наразі закрито.
        немає коментарів
        коментарів ще немає
        поки що немає коментарів
        коментарі закриті
        коментарі закрито
        коментарі вимкнено
        коментування вимкнено
        коментування закрито
        будьте першим, хто залишить коментар
        Досі ніхто не додав жодного коментара
        Дякуємо за коментування
        Коментар знищено
        Коментар опубліковано
        Коментарі модеруються
        Коментарів поки нема
    """,
    "ar": """
        لا توجد تعليقات
        لا يوجد تعليقات.
        التعليقات مغلقة.
        عفواً، التعليقات ممنوعة لهذه التدوينة.
        عفواً ، التعليقات ملغية حالياً.
        لا توجد تعليقات بعد
        لا توجد تعليقات حتى الآن
        لا تعليقات
        لا يوجد تعليق
        التعليقات معطلة
        التعليقات على * مغلقة
        كن أول من يعلق
        كن أول المعلقين
        كن أول من يضيف تعليقا
        كن أول من يعلق على الخبر
        شكراً على تعليقك
        لا يوجد تعليقات حتى الآن
        ليست هناك تعليقات
    """,
    "fa": """
        بدون دیدگاه
        دیدگاه‌ها بسته شده‌اند.
        ببخشید، نمی‌توانید برای ‌این نوشته دیدگاهی بنویسید.
        دیدگاهی ثبت نشده است
        هنوز دیدگاهی ثبت نشده است
        هنوز نظری ثبت نشده است
        هیچ دیدگاهی برای این مطلب ثبت نشده است
        نظری ثبت نشده است
        دیدگاه‌ها برای * بسته هستند
        اولین نفری باشید که نظر می‌دهید
        اولین دیدگاه را شما بنویسید
        هیچ دیدگاهی ثبت نشده است
        اولین نفری باشید که نظر می‌دهد
        نظرات بسته شده است
        نظرات بسته است
        بابت ارسال نظر سپاسگذاریم
        بخش نظرات بسته است
        برای اظهار نظر
        نظری داده نشده
        هنوز نظری ارسال نشده
        هنوز نظری نوشته نشده است
        نظری ثبت نشده
        انتشار یافته: #
        در انتظار بررسی: #
        غیر قابل انتشار: #
        هیچ نظری موجود نیست
    """,
    "he": """
        אין תגובות
        סגור לתגובות.
        פריט זה סגור לתגובות.
        פוסט זה סגור לתגובות.
        אין תגובות עדיין
        אין עדיין תגובות
        התגובות סגורות
        התגובות נעולות
        היה הראשון להגיב
        היו הראשונים להגיב
        לא ניתן להגיב יותר
        לא קיימות תגובות
        תודה על תגובתך
        אין תגובות עדיין. היה הראשון להגיב
    """,
    "hi": """
        कोई टिप्पणी नहीं
        कोई टिप्पणी नहीं है
        अभी तक कोई टिप्पणी नहीं
        टिप्पणिया बंद कर दी गयी है।
        टिप्पणियाँ बंद हैं
        कोई कमेंट नहीं
        पहली टिप्पणी करें
        टिप्पणियाँ मॉडरेट की जाती हैं।
        टिप्पणी मंजूर हुई।
        टिप्पणी हटा दी गई।
    """,
    "id": """
        tidak ada komentar
        belum ada komentar.
        komentar ditutup.
        komentar dimatikan
        maaf, komentar ditutup untuk item ini.
        maaf, form komentar ditutup saat ini.
        komentar dinonaktifkan
        kolom komentar ditutup
        jadilah yang pertama berkomentar
        jadilah yang pertama mengomentari
        jadilah yang pertama memberikan komentar
        Terima kasih telah meninggalkan komentar
    """,
    "vi": """
        không cho phép bình luận
        không có phản hồi
        chưa có phản hồi.
        phản hồi đã bị khóa
        xin lỗi, phần phản hồi đang bị đóng cho mục này.
        xin lỗi, hiện không được phép viết phản hồi.
        chưa có bình luận
        chưa có bình luận nào
        không có bình luận
        không có bình luận nào
        bình luận đã bị đóng
        bình luận đã đóng
        chức năng bình luận bị tắt
        chức năng bình luận bị tắt ở *
        hãy là người đầu tiên bình luận
        hãy là người đầu tiên bình luận bài viết này
        hãy là người đầu tiên nhận xét
        hãy là người đầu tiên nhận xét *
        Cảm ơn đã bình luận
        Bình luận của bạn đã được gửi
        Bình luận đã bị tắt
        không có nhận xét nào
    """,
    "zh": """
        没有评论
        评论已关闭。
        抱歉，该项目的评论已关闭。
        暂无评论
        暂无评论内容
        还没有评论
        目前没有评论
        评论关闭
        评论功能已关闭
        *评论已关闭
        已有*条评论
        共*条评论
        快来抢沙发
        抢沙发
        沙发空缺
        还没有评论，快来抢沙发
        还没有评论，快来抢沙发吧
        暂时没有评论
        成为第一个评论的人
        来发表第一条评论
        #人参与
        您的评论已发布！
        您的评论已发布，待审核后可见。
        感谢你的评论
        感谢评论
        抱歉，你的评论已被自动丢弃
        此评论已被删除。
        评论将被审核。
        评论已删除。
        评论已批准。
        该评论已被标记。
        未有回應
        無迴響
        尚未有任何回應。
        迴響已關閉。
        抱歉，此文章的回應功能已關閉。
        抱歉，此篇的迴響功能已關閉。
        抱歉，回應功能目前沒有開啟。
        尚無留言
        尚無迴響
        目前沒有留言
        暫無留言
        沒有留言
        沒有迴響
        留言已關閉
        留言功能已關閉
        *已關閉迴響
        在〈*〉中留言功能已關閉
        搶先留言
        成為第一個留言的人
        成為第一個回應的人
        還沒有留言
        「此時無聲勝有聲」
        審核中，僅本人可見。
        感謝寫下評論
        留言已刪除
        留言已審核
        留言等待審核中
        該評論已被系統或管理員折疊
        # 个回复
        # 个评论
        发表评论 _count_条
        尚無回應
        尚無評論
        已有 # 人评论
        注释 · # 意见
    """,
    "ja": """
        コメントはまだありません
        コメントは停止中です。
        コメントは受け付けていません。
        この投稿へのコメントは受け付けていません。
        現在、コメントフォームは閉鎖中です。
        コメントはありません
        まだコメントはありません
        まだコメントがありません
        コメントがありません
        コメントを受け付けておりません
        現在コメントは受け付けておりません
        この記事へのコメントは終了しました
        最初のコメントを書く
        最初のコメントをしてみませんか
        最初のコメントを投稿しよう
        このコメントはシステムまたは管理者によって折りたたまれました
        コメントが削除されました
        コメントが承認されました
        コメントしてくれてありがとうございました
        コメントなし
        コメントはモデレートされます
        審査中、自分自身のみが表示できます。
        トラックバック #
        コメント # | トラックバック #
        この記事のコメント # 件
        この記事のコメント:# 件
        コメント # 件
        コメントは締め切りました
        現在コメントは受け付けていません
    """,
    "ko": """
        댓글 없음
        댓글이 닫혀있습니다
        댓글이 없습니다.
        댓글은 닫혔습니다.
        댓글 끄기
        죄송합니다, 이 항목에는 댓글을 달 수 없습니다.
        죄송합니다. 댓글 폼은 현재 닫혀 있습니다.
        아직 댓글이 없습니다
        등록된 댓글이 없습니다
        작성된 댓글이 없습니다
        아직 작성된 댓글이 없습니다
        댓글이 닫혔습니다
        댓글 기능이 비활성화되었습니다
        댓글을 사용할 수 없습니다
        첫 댓글을 남겨주세요
        첫 댓글을 작성해 주세요
        첫 번째 댓글을 남겨보세요
        첫번째 댓글을 남겨주세요
        대기 중, 작성자에게만 보입니다
        이 댓글은 접혀 있습니다
        코멘트 없음
        코멘트 작성 완료
    """,
}


_ARTICLE = (
    "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council paid "
    "for a new engine and for the repair of the pier, and the shipyard finished a month early.\n\n"
    "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but the "
    "ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.\n\n"
    "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel free, "
    "and so do bicycles, which the council had wanted to charge for. The last boat leaves the island at nine."
)

_MORE = (
    "The yard in the bay built the boat in nine months, which is a month less than anybody had thought possible.\n\n"
    "Her engine runs on the oil that the island's own mill presses, and the captain says that it smells of chips.\n\n"
    "She is to carry sixty people and six cars, and in August she is to sail at night as well, if the moon allows it."
)


RULES = [
    Phrases(
        id="comments/state",
        reason="It says how many comments there are, or that there are none.",
        phrases=STATE,
        removes=[
            f"{_ARTICLE}\n\n⟦No comments yet⟧",
            f"{_ARTICLE}\n\n⟦Comments are closed.⟧",
            f"{_ARTICLE}\n\n⟦Be the first to comment⟧",
        ],
        keeps=[
            "Comments are closed on most of the paper's articles, the editor says.",
            "She wanted to be the first to comment on the ruling, and was.",
            f"{_ARTICLE}\n\n“No comment.”\n\n{_MORE}",
            f"{_ARTICLE}\n\nIngen kommentar",
            f"{_ARTICLE}\n\nБез коментарів\n\n{_MORE}",
            f"{_ARTICLE}\n\nYorum yok\n\n{_MORE}",
        ],
    ),
]
