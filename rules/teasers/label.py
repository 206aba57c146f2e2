"""Words that only ever announce another article: with text after them they are teasers, alone they open one.

Not cruft: a sentence that merely starts that way ("Read this: I was wrong"), and an article's own pointers to its
chapters, sources and further reading. A long guide points to others of its site in its own voice, in the same words:
the rules of single lines are for texts of a news story's length (`longest_text`).
"""

from cleaner.rule import LONG_TEXT, ONE_SENTENCE, Block, Labels

TEASERS = {
    "en": """
        a must read
        also check
        also check out
        also interesting
        also on the site
        also on this topic
        also read
        also read this
        also watch
        also worth a read
        also worth reading
        also worth your time
        can also read
        check also
        check out next
        check out our related article
        check out our related post
        check out this article
        check out this post
        check this article
        check this post
        click here to read
        did you miss
        did you miss it
        do not miss this
        don't miss it
        don't miss our story
        don't miss these
        don't miss this
        don't miss this article
        don't miss this story
        for more on this story
        from our archives on this
        have you read
        have you read this
        have you seen this
        here's what to read next
        icymi
        if you liked this article
        if you liked this post
        if you liked this story
        if you liked this story read
        if you missed it
        in case you missed
        in case you missed it
        in case you missed this
        more about this
        more about this story
        more about this topic
        more on that
        more on that story
        more on the story
        more on the subject
        more on the topic
        more on this
        more on this issue
        more on this story
        more on this subject
        more on this topic
        must read article
        must read story
        now read this
        on the same subject
        on the same topic
        on this topic
        read also
        read also this
        read further
        read more about it
        read more about that
        read more about the topic
        read more about this
        read more about this topic
        read more from our archive
        read more here
        read more on that
        read more on the topic
        read more on this
        read more on this story
        read more on this subject
        read more on this topic
        read next
        read our article
        read our explainer
        read our full story
        read our guide
        read our latest
        read our previous article
        read our previous coverage
        read our previous story
        read our story
        read the related article
        read the related story
        read this also
        read this article
        read this next
        read this now
        read this post
        read this story
        read this too
        related analysis
        related article
        related blog
        related blog post
        related column
        related coverage
        related explainer
        related feature
        related gallery
        related guide
        related interview
        related link
        related opinion
        related podcast
        related post
        related quiz
        related read
        related reading
        related recipe
        related story
        related to this
        related to this story
        related tutorial
        relevant article
        see also our
        see more on this topic
        see our related article
        see our related story
        see related article
        see related story
        similar article
        similar story
        suggested article
        suggested post
        suggested read
        suggested story
        this may interest you
        this might also interest you
        this might interest you
        watch also
        watch next
        what to read next
        worth a read
        worth reading
        you can also read
        you could also like
        you may also be interested
        you may also be interested in
        you may also be interested in reading
        you may also be interested in the following articles
        you may also be interested in the following reports
        you may also be interested in these articles
        you may also be interested in these stories
        you may also be interested in this
        you may also check
        you may also check out
        you may also enjoy
        you may also enjoy reading
        you may also find interesting
        you may also find this interesting
        you may also find useful
        you may also like
        you may also like reading
        you may also like these
        you may also like this
        you may also like to read
        you may also read
        you may also want to check out
        you may also want to know
        you may also want to read
        you may also want to see
        you may be interested
        you may be interested in
        you may be interested in reading
        you may be interested in the following topics as well
        you may be interested in these
        you may be interested in this
        you may enjoy
        you may have missed
        you may have missed these
        you may have missed this
        you may like
        you may like also
        you may like these
        you may like this
        you may like to read
        you may love to read
        you may want to check out
        you may want to read
        you may wish to read
        you might also be interested
        you might also be interested in
        you might also be interested in these
        you might also be interested in this
        you might also check out
        you might also enjoy
        you might also enjoy reading
        you might also find interesting
        you might also like
        you might also like reading
        you might also like these
        you might also like this
        you might also like to read
        you might also love
        you might also read
        you might also want to check out
        you might also want to read
        you might be interested
        you might be interested in
        you might be interested in reading
        you might be interested in these
        you might be interested in this
        you might enjoy
        you might have missed
        you might have missed these
        you might like
        you might like these
        you might like this
        you might like to read
        you might want to read
        you must read
        you should also read
        you would also like
        you'll also like
        you'll also love
        you'll like this
        your next read
    """,
    "de": """
        auch ganz interessant
        auch interessant
        auch interessant für dich
        auch interessant für sie
        auch interessant zu lesen
        auch lesen
        auch lesenswert
        auch spannend
        aus dem archiv
        außerdem interessant
        außerdem lesen
        außerdem lesenswert
        außerdem spannend
        das könnte auch interessant sein
        das könnte auch interessieren
        das könnte dich auch interessieren
        das könnte dich ebenfalls interessieren
        das könnte dich interessieren
        das könnte dir auch gefallen
        das könnte dir gefallen
        das könnte euch auch gefallen
        das könnte euch auch interessieren
        das könnte euch ebenfalls interessieren
        das könnte euch interessieren
        das könnte für sie auch interessant sein
        das könnte ihnen auch gefallen
        das könnte ihnen gefallen
        das könnte sie auch interessieren
        das könnte sie ebenfalls interessieren
        das könnte sie interessieren
        das könnte sie vielleicht auch interessieren
        das thema könnte dich auch interessieren
        das thema könnte sie auch interessieren
        der artikel könnte dich auch interessieren
        dich könnte auch interessieren
        dich könnte auch noch interessieren
        dies könnte dich auch interessieren
        dies könnte dich ebenfalls interessieren
        dies könnte dich interessieren
        dies könnte sie auch interessieren
        dies könnte sie ebenfalls interessieren
        dies könnte sie interessieren
        diese artikel könnten dich auch interessieren
        diese artikel könnten dich interessieren
        diese artikel könnten ihnen gefallen
        diese artikel könnten sie auch interessieren
        diese artikel könnten sie interessieren
        diese beiträge könnten dich auch interessieren
        diese beiträge könnten dich interessieren
        diese beiträge könnten sie auch interessieren
        diese beiträge könnten sie interessieren
        diese themen könnten dich auch interessieren
        diese themen könnten sie auch interessieren
        diese themen könnten sie interessieren
        dieser artikel könnte dich auch interessieren
        dieser artikel könnte sie auch interessieren
        dieser beitrag könnte dich auch interessieren
        dieser beitrag könnte sie auch interessieren
        ebenfalls interessant
        ebenfalls lesenswert
        ebenfalls spannend
        erfahren sie mehr dazu
        erfahren sie mehr zum thema
        hast du das schon gelesen
        hintergrund lesen
        hören sie auch
        hören sie dazu
        hören sie dazu auch
        ihnen könnte auch gefallen
        interessiert dich vielleicht auch
        interessiert sie vielleicht auch
        jetzt auch lesen
        jetzt mehr lesen
        könnte dich auch interessieren
        könnte dich interessieren
        könnte euch auch interessieren
        könnte sie auch interessieren
        könnte sie interessieren
        lese auch
        lese dazu auch
        lese-empfehlung
        lese-tipp
        leseempfehlung
        lesen sie auch
        lesen sie auch dazu
        lesen sie auch dies
        lesen sie auch diesen artikel
        lesen sie auch dieses interview
        lesen sie auch folgende artikel
        lesen sie auch hier
        lesen sie auch unsere analyse
        lesen sie auch unseren kommentar
        lesen sie außerdem
        lesen sie bei uns
        lesen sie dazu
        lesen sie dazu auch
        lesen sie dazu auch den kommentar
        lesen sie dazu auch unseren kommentar
        lesen sie dazu den kommentar
        lesen sie dazu mehr
        lesen sie ebenfalls
        lesen sie hier auch
        lesen sie hier mehr
        lesen sie hier mehr dazu
        lesen sie hier mehr zum thema
        lesen sie hier weiter
        lesen sie hierzu
        lesen sie hierzu auch
        lesen sie jetzt auch
        lesen sie mehr
        lesen sie mehr dazu
        lesen sie mehr dazu hier
        lesen sie mehr hierzu
        lesen sie mehr über das thema
        lesen sie mehr zu diesem thema
        lesen sie mehr zum thema
        lesen sie zum thema
        lesen sie zum thema auch
        lesenswert dazu
        lesetipp
        lesetipp der redaktion
        lest auch
        lest dazu auch
        lest hier mehr
        lest mehr dazu
        lies auch
        lies auch das
        lies auch den artikel
        lies auch diesen artikel
        lies auch hier
        lies auch unseren artikel
        lies dazu
        lies dazu auch
        lies dazu auch unseren artikel
        lies hier mehr
        lies hier mehr dazu
        lies hierzu auch
        lies mehr
        lies mehr dazu
        lies mehr zum thema
        mehr dazu hier
        mehr dazu lesen
        mehr dazu lesen sie hier
        mehr dazu lest ihr hier
        mehr dazu liest du hier
        mehr hierzu
        mehr lesen
        mehr lesen zum thema
        mehr über dieses thema
        mehr von diesem autor
        mehr zu dem thema
        mehr zu diesem artikel
        mehr zu diesem thema
        mehr zu diesen themen
        mehr zum ereignis
        mehr zum fall
        mehr zum thema
        mehr zum thema lesen
        mehr zum thema lesen sie hier
        noch mehr dazu
        noch mehr zum thema
        passend dazu
        passend zu diesem thema
        passend zum artikel
        passend zum thema
        passende artikel zum thema
        passender artikel
        schauen sie auch
        schon gelesen
        sehen sie auch
        sehen sie dazu auch
        sie könnte auch interessieren
        sie könnten auch interessiert sein an
        thematisch passend
        unser lesetipp
        unsere leseempfehlung
        verpasse nicht diesen artikel
        vielleicht auch interessant
        vielleicht auch interessant für dich
        vielleicht auch interessant für sie
        vielleicht interessiert dich auch
        vielleicht interessiert dich auch das
        vielleicht interessiert sie auch
        was dich auch interessieren könnte
        was sie auch interessieren könnte
        weiterer artikel zum thema
        weiterlesen zum thema
        zum thema lesen sie auch
        empfehlung der redaktion
    """,
    "fr": """
        à consulter aussi
        à découvrir aussi
        à découvrir également
        à écouter aussi
        à écouter également
        à lire absolument
        à lire après
        à lire aussi
        à lire aussi sur ce sujet
        à lire aussi sur le sujet
        à lire aussi sur notre site
        à lire ci-dessous
        à lire d'urgence
        à lire également
        à lire en plus
        à lire ensuite
        à lire maintenant
        à lire sur ce sujet
        à lire sur le même sujet
        à lire sur le sujet
        à regarder aussi
        à relire aussi
        à voir aussi
        à voir également
        aussi à lire
        ça peut aussi vous intéresser
        ça peut vous intéresser
        ceci peut aussi vous intéresser
        ceci peut vous intéresser
        ceci pourrait aussi vous intéresser
        ceci pourrait vous intéresser
        cela peut aussi vous intéresser
        cela peut vous intéresser
        cela pourrait également vous intéresser
        cela pourrait vous intéresser
        ces articles devraient vous intéresser
        ces articles peuvent aussi vous intéresser
        ces articles peuvent vous intéresser
        ces articles pourraient également vous intéresser
        ces articles pourraient vous intéresser
        ces articles pourraient vous plaire
        ces contenus peuvent vous intéresser
        ces contenus pourraient vous intéresser
        cet article peut aussi vous intéresser
        cet article peut vous intéresser
        cet article pourrait aussi vous intéresser
        cet article pourrait vous intéresser
        dans la même rubrique
        dans la même thématique
        découvrez aussi
        découvrez également
        découvrir aussi
        découvrir également
        également à lire
        en lire plus sur le sujet
        en savoir plus sur ce sujet
        en savoir plus sur le sujet
        et aussi sur ce sujet
        lire aussi
        lire aussi l'article
        lire aussi l'éditorial
        lire aussi l'interview
        lire aussi la tribune
        lire aussi le décryptage
        lire aussi le reportage
        lire aussi notre analyse
        lire aussi notre article
        lire aussi notre enquête
        lire aussi notre reportage
        lire aussi sur ce sujet
        lire également
        lire également notre article
        lire et relire
        lire l'analyse
        lire l'article
        lire l'éditorial
        lire l'enquête
        lire l'entretien
        lire l'interview
        lire la chronique
        lire la suite de l'article
        lire la tribune
        lire le décryptage
        lire le reportage
        lire notre article
        lire notre dossier
        lire notre enquête
        lire plus sur le sujet
        lire sur le même sujet
        lisez aussi
        lisez aussi notre article
        lisez également
        ne manquez pas
        ne manquez pas aussi
        ne ratez pas
        on vous recommande
        on vous recommande aussi
        plus sur ce sujet
        plus sur le même sujet
        plus sur le sujet
        pour en savoir plus sur ce sujet
        pour en savoir plus sur le sujet
        pour en savoir plus, lire
        regardez aussi
        relire aussi
        retrouvez aussi
        sur le même sujet
        sur le même thème
        sur le même thème, lire aussi
        voir aussi notre article
        voir aussi sur le sujet
        voir également notre article
        vous aimerez aussi
        vous aimerez également
        vous aimerez lire aussi
        vous aimerez peut-être
        vous aimerez peut-être aussi
        vous allez aimer
        vous allez aussi aimer
        vous devriez aimer
        vous devriez aussi aimer
        vous êtes peut-être passé à côté
        vous l'avez peut-être manqué
        vous pourrez également aimer
        vous pourriez aimer
        vous pourriez aimer aussi
        vous pourriez apprécier
        vous pourriez aussi aimer
        vous pourriez aussi être intéressé par
        vous pourriez également aimer
        vous pourriez être intéressé par
        vous serez peut-être intéressé par
        vous serez sans doute intéressé par
        notre dossier
        à (re)lire
        à relire
        article lié
        à lire ou à relire
    """,
    "es": """
        además lea
        además lee
        amplía esta información
        amplíe esta información
        artículo relacionado
        conoce también
        conozca además
        conozca también
        consulta también
        consulte también
        descubre también
        entérate también
        esto podría interesarle
        esto podría interesarte
        esto te podría interesar
        esto te puede interesar
        le podría interesar
        le puede interesar
        le puede interesar también
        le recomendamos
        le recomendamos leer
        le sugerimos
        le sugerimos leer
        lea además
        lea ahora
        lea aquí
        lea aún
        lea esta nota
        lea la nota completa
        lea la noticia completa
        lea mas
        lea más aquí
        lea más sobre
        lea más sobre el tema
        lea más sobre este tema
        lea tambien
        lea también aquí
        lea también esta nota
        lea también la columna
        léase también
        lee además
        lee ahora
        lee aquí
        lee esta nota
        lee la nota completa
        lee la noticia completa
        lee más
        lee más aquí
        lee más sobre este tema
        lee tambien
        lee también esta nota
        lee también este artículo
        leer además
        leer ahora
        leer más sobre este tema
        leer también
        más información sobre el tema
        más información sobre este tema
        más sobre el tema
        más sobre esta noticia
        más sobre este asunto
        más sobre este tema
        mira además
        mira más
        mira también
        mire además
        mire también
        no deje de leer
        no dejes de leer
        nota relacionada
        noticia relacionada
        podés leer también
        podría interesarle
        podría interesarte
        podrías leer también
        podrías ver también
        puede interesarle
        puede interesarte
        puede leer además
        puede leer aquí
        puede leer también
        puedes leer también
        quizá te interese
        quizás también le interese
        quizás también te interese
        quizás te interese
        quizás te interese leer
        quizás te pueda interesar
        seguí leyendo
        sepa más
        si te gustó este artículo
        siga leyendo
        sigue leyendo
        tal vez le interese
        tal vez te interese
        tal vez te pueda interesar
        también le podría interesar
        también le puede interesar
        también lea
        también lee
        también puede interesarle
        también puede leer
        también puede ver
        también puedes leer
        también te podría interesar
        también te puede gustar
        también te puede interesar
        también te recomendamos
        te podría gustar
        te podría interesar
        te podría interesar leer
        te podría interesar también
        te puede gustar
        te puede interesar
        te puede interesar leer
        te puede interesar también
        te recomendamos
        te recomendamos leer
        te sugerimos
        te sugerimos leer
        ve también
        vea además
        vea más
        vea tambien
        ver además
        puedes leer
        puede leer
        lee la nota
        lea la nota
        léelo también
        recomendamos leer
        mira el video
    """,
    "pt": """
        clique aqui e leia
        confira a matéria
        confira ainda
        confira também
        isso pode te interessar
        isto pode interessar
        leia a matéria completa
        leia a notícia completa
        leia a reportagem completa
        leia ainda
        leia em seguida
        leia mais aqui
        leia mais notícias
        leia mais sobre este tema
        leia mais sobre o assunto
        leia mais sobre o tema
        leia o artigo completo
        leia outras notícias
        leia tambem
        leia também no
        leia também outras notícias
        leia também sobre
        ler também
        mais sobre este assunto
        mais sobre este tema
        mais sobre o assunto
        mais sobre o tema
        matéria relacionada
        não deixe de ler
        não perca também
        notícia relacionada
        pode gostar também
        pode interessar-lhe
        pode ler também
        pode lhe interessar
        pode também gostar
        pode também interessar
        pode te interessar
        poderá gostar
        poderá gostar de ler
        poderá também gostar
        recomendamos para você
        reportagem relacionada
        saiba mais aqui
        saiba mais sobre o assunto
        saiba também
        sobre o mesmo assunto
        sobre o mesmo tema
        sugerimos que leia
        talvez goste
        talvez lhe interesse
        talvez também goste
        talvez te interesse
        talvez você goste
        também lhe pode interessar
        também pode gostar
        também pode interessar
        também pode ler
        também poderá gostar
        também te pode interessar
        te pode interessar
        vai gostar de ler
        veja ainda
        veja mais aqui
        veja mais notícias
        veja mais sobre o assunto
        veja também
        você pode gostar
        você pode gostar também
        você pode se interessar
        você pode se interessar por
        você talvez goste também
        você também pode gostar
        você também pode se interessar
        leia a seguir
        artigo relacionado
        recomendamos a leitura
        veja a seguir
    """,
    "it": """
        anche interessante
        articolo consigliato
        articolo correlato
        continua la lettura
        da leggere anche
        dallo stesso argomento
        forse potrebbe interessarti
        forse ti interessa
        forse ti interessa anche
        forse ti può interessare
        guarda anche
        guardate anche
        leggere anche
        leggete anche
        leggi altro
        leggi anche
        leggi anche l'articolo
        leggi anche l'intervista
        leggi anche questo
        leggi anche questo articolo
        leggi ancora
        leggi inoltre
        leggi l'approfondimento
        leggi l'articolo
        leggi l'articolo completo
        leggi l'intervista
        leggi la notizia
        leggi la notizia completa
        leggi pure
        leggi qui
        leggi subito
        notizia correlata
        per approfondire leggi anche
        per saperne di più leggi
        per saperne di più leggi anche
        potrebbe anche interessarti
        potrebbe interessare
        potrebbe interessarti
        potrebbe interessarti anche
        potrebbe interessarvi
        potrebbe interessarvi anche
        potrebbe piacerti
        potrebbe piacerti anche
        potrebbero interessarti
        potrebbero interessarti anche
        potrebbero interessarvi
        potrebbero piacerti
        potresti essere interessato a
        può interessarti
        può interessarti anche
        scopri anche
        scopri di più sull'argomento
        se ti è piaciuto questo articolo
        si legga anche
        sul tema leggi anche
        sullo stesso argomento
        sullo stesso tema
        ti consigliamo
        ti consigliamo anche
        ti consigliamo di leggere
        ti potrebbe interessare
        ti potrebbe interessare anche
        ti potrebbe piacere
        ti può interessare
        ti può interessare anche
        vedi anche
        vedi pure
        vi consigliamo
        vi potrebbe interessare
        vi può interessare
    """,
    "nl": """
        aanbevolen artikel
        aanbevolen voor jou
        aanbevolen voor u
        bekijk ook
        bekijk ook dit
        bekijk ook eens
        bekijk tevens
        beluister ook
        dit kan je ook interesseren
        dit vind je misschien ook interessant
        dit vind je misschien ook leuk
        dit vindt u misschien ook interessant
        gerelateerd artikel
        kijk ook
        lees daarom ook
        lees dan ook
        lees dit ook
        lees eerder
        lees eveneens
        lees hier meer over
        lees hier verder
        lees hierover ook
        lees meer hierover
        lees meer over dit onderwerp
        lees meer over dit thema
        lees nog meer
        lees nu ook
        lees ook
        lees ook deze
        lees ook deze artikelen
        lees ook dit
        lees ook dit artikel
        lees ook dit interview
        lees ook dit stuk
        lees ook eens
        lees ook het interview
        lees ook hier
        lees ook onze
        lees ook over
        lees tevens
        lees verder over dit onderwerp
        leest u ook
        leestip
        leestips
        luister ook
        meer hierover
        meer lezen
        meer lezen over dit onderwerp
        meer over dit onderwerp
        meer over dit thema
        meer weten? lees
        misschien ook interessant
        misschien ook interessant voor jou
        misschien ook leuk
        misschien vind je dit ook interessant
        misschien vind je dit ook leuk
        misschien vindt u dit ook interessant
        ook interessant
        ook interessant om te lezen
        ook interessant voor jou
        ook leuk om te lezen
        ook leuk voor jou
        ook lezen
        verder lezen over dit onderwerp
        wellicht ook interessant
        zie ook dit artikel
    """,
    "sv": """
        det här kan du också gilla
        det här kanske också intresserar dig
        du kanske är intresserad av
        du kanske gillar
        du kanske också är intresserad av
        du kanske också gillar
        du missade väl inte
        du missar väl inte
        gå inte miste om
        kanske gillar du också
        kolla även in
        kolla också
        läs artikeln
        läs artikeln här
        läs även
        läs även här
        läs även om
        läs även våra
        läs dessutom
        läs hela artikeln
        läs hela artikeln här
        läs hela nyheten
        läs hela storyn
        läs mer här
        läs mer i ämnet
        läs mer om ämnet
        läs mer om det här
        läs mer om detta
        läs mera här
        läs också
        läs också här
        läs också om
        läs också vår
        läs vidare
        lästips
        liknande artikel
        lyssna också
        mer i ämnet
        mer om ämnet
        mer på samma ämne
        missa inte att läsa
        rekommenderad läsning
        rekommenderas för dig
        relaterad artikel
        relaterad läsning
        relaterad nyhet
        senaste i ämnet
        titta också
        läs tidigare
        läs även detta
    """,
    "da": """
        anbefalet til dig
        andre læste også
        det kunne også interessere dig
        du er måske også interesseret i
        du kan også læse
        du vil måske også kunne lide
        du vil måske også synes om
        gik du glip af
        hør også
        læs artiklen
        læs artiklen her
        læs hele artiklen
        læs hele artiklen her
        læs hele historien
        læs mere her
        læs mere i artiklen
        læs mere om det her
        læs mere om emnet
        læs mere om sagen
        læs næste
        læs også
        læs også denne artikel
        læs også her
        læs også om
        læs også vores
        læs videre her
        måske er du også interesseret i
        måske kan du også lide
        mere i samme emne
        mere om emnet
        mere om sagen
        mere om samme emne
        relateret artikel
        relateret indhold
        relateret læsning
        relateret nyhed
        se også video
        tidligere om emnet
        læs tidligere
        læs desuden
        hør mere
        se desuden
    """,
    "nb": """
        anbefalt artikkel
        anbefalt for deg
        dette kan også interessere deg
        du er kanskje også interessert i
        du kan også lese
        du liker kanskje også
        du vil kanskje også like
        fikk du med deg
        fikk du med deg denne
        gikk du glipp av
        hør også
        kanskje du også liker
        les artikkelen
        les artikkelen her
        les dessuten
        les hele artikkelen
        les hele saken
        les hele saken her
        les mer her
        les mer i saken
        les mer om dette
        les mer om saken
        les mer om temaet
        les også
        les også denne
        les også her
        les også om
        les også saken
        les også vår
        les saken
        les saken her
        les videre her
        lytt også
        mer om saken
        mer om samme tema
        mer om temaet
        relatert artikkel
        relatert innhold
        relatert lesing
        relatert sak
        se også video
        tips fra redaksjonen
        hør mer
        les tidligere
    """,
    "fi": """
        aiheesta aiemmin
        aiheesta lisää
        aiheesta muualla
        älä missaa tätä
        ehkä pidät myös
        katso lisää täältä
        katso myös nämä
        katso myös tämä
        kuuntele myös
        lisää aiheesta
        lisää samasta aiheesta
        lue aiheesta lisää
        lue aiheesta myös
        lue juttu
        lue juttu täältä
        lue kaikki aiheesta
        lue koko juttu
        lue lisää aiheesta
        lue lisää täältä
        lue lisää tästä aiheesta
        lue lisäksi
        lue myös
        lue myös nämä
        lue myös nämä jutut
        lue myös tämä
        lue myös tämä juttu
        lue seuraavaksi
        lue tästä lisää
        lue uutinen
        luitko jo
        luitko jo tämän
        luitko nämä
        myös nämä kiinnostavat
        nämä voisivat kiinnostaa sinua
        nämä voivat kiinnostaa
        saatat olla kiinnostunut myös
        saatat pitää myös
        sinua saattaa kiinnostaa
        sinua saattaa kiinnostaa myös
        sinua voisi kiinnostaa
        suosittelemme myös
        lue aiemmin
        lue aiemmat
        kuuntele lisää
    """,
    "pl": """
        być może zainteresują cię
        być może zainteresuje cię
        być może zainteresuje cię również
        być może zainteresuje cię też
        czytaj dalej na ten temat
        czytaj koniecznie
        czytaj również
        czytaj także
        czytaj też
        czytaj w całości
        czytaj więcej na ten temat
        czytaj więcej o
        czytaj więcej tutaj
        czytaj więcej w
        dowiedz się również
        dowiedz się także
        dowiedz się więcej na ten temat
        inni czytali również
        inni czytali też
        inni przeczytali także
        koniecznie przeczytaj
        mogą cię również zainteresować
        mogą cię zainteresować
        może cię również zainteresować
        może cię też zainteresować
        może cię to zainteresuje
        może cię zainteresować
        może cię zainteresować również
        może cię zainteresuje
        może zainteresować cię
        może zainteresują cię
        może zainteresuje cię
        może zainteresuje cię również
        na ten sam temat
        nie przegap też
        obejrzyj także
        obejrzyj też
        polecamy również
        polecamy także
        polecamy też
        polecamy w tym temacie
        polecany artykuł
        posłuchaj także
        posłuchaj też
        powiązany artykuł
        poznaj też
        przeczytaj całość
        przeczytaj koniecznie
        przeczytaj również
        przeczytaj także
        przeczytaj też
        przeczytaj więcej
        przeczytaj więcej na ten temat
        sprawdź również
        sprawdź także
        sprawdź też
        to cię może zainteresować
        to cię zainteresuje
        to może cię zainteresować
        tu przeczytasz więcej
        tutaj przeczytasz więcej
        warto przeczytać
        więcej na temat
        więcej na ten temat
        więcej przeczytasz
        więcej przeczytasz tutaj
        zainteresuje cię również
        zainteresuje cię także
        zainteresuje cię też
        zobacz koniecznie
        zobacz również
        zobacz także
        zobacz więcej na ten temat
        czytaj również na naszym portalu
        czytaj także na naszym portalu
        czytaj też na naszym portalu
        przeczytaj również na naszej stronie
        przeczytaj także na naszej stronie
        zobacz także nasze wideo
        to też może cię zainteresować
        to także może cię zainteresować
        więcej na ten temat przeczytasz w artykule
    """,
    "cs": """
        čtenáři také četli
        čtěte dále
        čtěte i
        čtěte rovněž
        čtěte také
        čtěte též
        čtěte více
        čtěte více zde
        další články k tématu
        doporučené čtení
        doporučený článek
        doporučujeme také
        mohlo by se vám líbit
        mohlo by tě zajímat
        mohlo by vás ještě zajímat
        mohlo by vás také zajímat
        mohlo by vás zajímat
        mohou vás také zajímat
        může se vám hodit
        nepřehlédněte
        nepřehlédněte také
        podívejte se i na
        podívejte se také
        podobný článek
        poslechněte si také
        přečtěte si
        přečtěte si i
        přečtěte si rovněž
        přečtěte si také
        přečtěte si též
        přečti si také
        související článek
        to by vás mohlo zajímat
        více čtěte zde
        více k tématu
        více na toto téma
        více o tématu
        zajímat by vás mohlo
        dále čtěte
        psali jsme
        přečtěte si víc
        sledujte také
        podívejte se i
        více čtěte
    """,
    "hu": """
        a témához kapcsolódó
        a témáról bővebben
        ajánljuk még
        ajánlott cikk
        bővebben a témáról
        ehhez kapcsolódó cikk
        érdekelhet még
        érdekelheti ez is
        érdekelheti még
        érdekelheti önt
        ez is érdekelhet
        ez is érdekelheti
        ez is érdekelheti önt
        ez is tetszhet
        ezek is érdekelhetik
        ezek is érdekelhetnek
        ezt is olvasd el
        ezt is olvassa el
        ezt olvasta már
        ezt olvastad már
        ezt se hagyd ki
        kapcsolódó anyag
        kapcsolódó cikk
        kapcsolódó cikkünk
        kapcsolódó hír
        kapcsolódó tartalom
        még több a témáról
        nézd meg ezt is
        nézze meg ezt is
        olvasd el a teljes cikket
        olvasd el ezeket is
        olvasd el ezt is
        olvasd ezt is
        olvass még
        olvass tovább a témában
        olvassa el a teljes cikket
        olvassa el ezeket is
        olvassa el ezt is
        olvasta már
        olvastad már
        önt ez is érdekelheti
        téged is érdekelhet
        bővebben itt
        itt olvashatja
        itt olvashatod
        erről is írtunk
        korábban írtuk
        korábbi cikkünk
    """,
    "ro": """
        articol recomandat
        articol similar
        citește întregul articol
        citeste si
        citește și articolul
        citește tot articolul
        citiți mai multe
        citiți și
        descoperă și
        din aceeași categorie
        iti recomandam
        îți recomandăm și
        mai multe despre acest subiect
        mai multe pe aceeași temă
        nu rata și
        pe aceeași temă
        poate te interesează
        poate te interesează și
        poate vă interesează
        recomandarea autorului
        recomandarea redacției
        recomandări pentru tine
        recomandat pentru tine
        s-ar putea să îți placă
        s-ar putea să te intereseze
        s-ar putea să te intereseze și
        s-ar putea să vă intereseze
        s-ar putea să vă placă
        te poate interesa
        te-ar mai putea interesa
        te-ar putea interesa
        te-ar putea interesa și
        v-ar putea interesa
        v-ar putea interesa și
        vă recomandăm
        vă recomandăm și
        vedeți și
        vezi și articolul
        vezi şi video
        pe același subiect
        urmărește și
    """,
    "el": """
        δείτε ακόμα
        δείτε ακόμη
        δείτε περισσότερα εδώ
        δες ακόμα
        δες επίσης
        διάβασε ακόμα
        διάβασε ακόμη
        διάβασε επίσης
        διάβασε και
        διάβασε και αυτό
        διάβασε σχετικά
        διαβάστε ακόμα
        διαβάστε ακόμη
        διαβάστε αναλυτικά
        διαβάστε επίσης
        διαβάστε και
        διαβάστε και αυτό
        διαβάστε όλο το άρθρο
        διαβάστε περισσότερα για το θέμα
        διαβάστε περισσότερα εδώ
        διαβάστε σχετικά
        διαβάστε σχετικά εδώ
        διαβάστε σχετικό άρθρο
        ίσως σας ενδιαφέρει
        ίσως σας ενδιαφέρουν
        ίσως σε ενδιαφέρει
        ίσως σε ενδιαφέρουν
        μπορεί επίσης να σας αρέσει
        μπορεί να σας αρέσει
        μπορεί να σας ενδιαφέρει
        μπορεί να σας ενδιαφέρουν
        μπορεί να σε ενδιαφέρει
        περισσότερα για το θέμα
        προτεινόμενο άρθρο
        σχετική είδηση
        σχετικό άρθρο
        σχετικό θέμα
        δείτε και
        διαβάστε εδώ
        δείτε εδώ
        διαβάστε αναλυτικά εδώ
    """,
    "tr": """
        ayrıca okuyun
        benzer haber
        bu haber de ilginizi çekebilir
        bu haberler de ilginizi çekebilir
        bu içerik de ilginizi çekebilir
        bu içerikler ilginizi çekebilir
        bu yazı da ilginizi çekebilir
        bu yazılar da ilginizi çekebilir
        bu yazılar ilginizi çekebilir
        bunlar da hoşunuza gidebilir
        bunlar da ilgini çekebilir
        bunlar da ilginizi çekebilir
        bunlar ilginizi çekebilir
        bunları da beğenebilirsiniz
        bunları da okuyun
        bunu da izleyin
        bunu da oku
        bunu da okuyun
        bunu okuyanlar bunu da okudu
        haberin tamamını okumak için
        ilgili haber
        ilgili içerik
        ilgili yazı
        ilgini çekebilir
        ilginizi çekebilir
        ilginizi çekecek haber
        mutlaka okuyun
        okumadan geçme
        okumadan geçmeyin
        okumanızı öneririz
        önerilen haber
        önerilen yazı
        şunlar da ilginizi çekebilir
        şunu da okuyun
    """,
    "ru": """
        вам будет интересно
        вам могут понравиться
        вам может быть интересно
        вам может понравиться
        вам также будет интересно
        вам также могут понравиться
        вам также может быть интересно
        вам также может понравиться
        возможно вам будет интересно
        возможно вам будет интересно и
        возможно вам понравится
        возможно вас заинтересует
        возможно вас также заинтересует
        возможно, вам будет интересно
        возможно, вам понравится
        возможно, вас заинтересует
        возможно, вас заинтересуют
        возможно, вас также заинтересует
        еще на эту тему
        еще по теме
        материал по теме
        не пропустите также
        новость по теме
        подробнее по теме
        послушайте также
        посмотрите также
        похожая новость
        похожая статья
        почитайте также
        прочитайте также
        прочтите также
        ранее мы писали
        ранее мы сообщали
        ранее по теме
        рекомендуем к прочтению
        рекомендуем почитать
        рекомендуем прочитать
        рекомендуем также
        слушайте также
        смотреть также
        смотри также
        смотрите еще
        смотрите также
        советуем почитать
        советуем прочитать
        статья по теме
        также вам может быть интересно
        также рекомендуем
        также читайте
        читай еще
        читай также
        читайте далее
        читайте еще
        читайте и другие материалы
        читайте на эту тему
        читайте по теме
        читайте также
        читайте также по теме
        читайте тоже
        читать по теме
        читать также
        это может быть вам интересно
    """,
    "uk": """
        більше на цю тему
        більше по темі
        вам буде цікаво
        вам може бути цікаво
        вам може сподобатися
        вам також може бути цікаво
        вам також може сподобатися
        вас може зацікавити
        вас можуть зацікавити
        вас також може зацікавити
        дивись також
        дивитися також
        дивіться також
        дивіться ще
        матеріал до теми
        матеріал за темою
        можливо вам буде цікаво
        можливо, вам буде цікаво
        можливо, вас зацікавить
        новина по темі
        послухайте також
        почитайте також
        прочитайте також
        радимо почитати
        радимо прочитати
        раніше ми писали
        раніше по темі
        рекомендуємо почитати
        рекомендуємо прочитати
        рекомендуємо також
        слухайте також
        стаття по темі
        схожа новина
        схожа стаття
        також за темою
        також читайте
        читай також
        читайте далі
        читайте за темою
        читайте також
        читайте теж
        читайте ще
        читати також
        ще за темою
        ще по темі
    """,
    "ar": """
        اقرأ التالي
        إقرأ أيضا
        اقرأ في هذا السياق
        اقرأ كذلك
        اقرأوا أيضا
        اقرؤوا أيضا
        اقرئي المزيد
        اقرئي أيضا
        المزيد حول هذا الموضوع
        المزيد عن هذا الموضوع
        تابع أيضا
        تابعوا أيضا
        خبر ذو صلة
        ربما يعجبك أيضا
        شاهد أيضا
        شاهدوا أيضا
        طالع أيضا
        قد تعجبك أيضا
        قد يعجبك
        قد يعجبك ايضا
        قد يهمك
        قد يهمك ايضا
        قد يهمك قراءة
        للمزيد اقرأ
        مقال ذو صلة
        موضوع ذو صلة
        وقد يهمك أيضا
        يمكنك أيضا قراءة
        شاهدي أيضا
        اطلع أيضا
        اطلعي أيضا
        لمزيد من التفاصيل
        استمع أيضا
        تابعي أيضا
    """,
    "fa": """
        این خبر را از دست ندهید
        این مطالب را از دست ندهید
        این مطلب را هم بخوانید
        بیشتر بخوانید
        حتما ببینید
        حتما بخوانید
        خبر مرتبط
        در این باره بخوانید
        در این باره بیشتر بخوانید
        در این زمینه بخوانید
        در همین رابطه بخوانید
        در همین زمینه
        در همین زمینه بخوانید
        شاید این مطالب را دوست داشته باشید
        شاید این مطلب هم برایتان جالب باشد
        شاید برای شما جالب باشد
        شاید برایتان جالب باشد
        شاید به این مطالب علاقه داشته باشید
        مطلب مرتبط
        مطلب پیشنهادی
        مقاله مرتبط
        همچنین ببینید
        همچنین بخوان
        همچنین بخوانید
        پیشنهاد ما برای مطالعه
        پیشنهاد می‌شود بخوانید
        پیشنهاد می‌کنیم بخوانید
    """,
    "he": """
        אולי יעניין אותך
        אולי יעניין אותך גם
        אולי יעניין אתכם
        אולי יעניין אתכם גם
        אולי פספסתם
        אולי תאהבו גם
        גם זה יעניין אתכם
        האזינו גם
        זה יכול לעניין אותך
        זה עשוי לעניין אותך
        זה עשוי לעניין אתכם
        יכול לעניין אותך
        יכול לעניין אותך גם
        כתבה קשורה
        מאמר קשור
        מומלץ לקרוא
        עוד באותו נושא
        עוד בנושא
        עוד בנושא זה
        עוד על הנושא
        עשוי לעניין אותך
        עשוי לעניין אתכם
        צפו גם
        צפו עוד
        קרא גם
        קרא עוד בנושא
        קראו בהרחבה
        קראו גם
        קראו עוד בנושא
        קראי גם
    """,
    "hi": """
        आपको यह भी पसंद आ सकता है
        इन्हें भी पढ़ें
        इसे भी देखें
        इसे भी पढ़िए
        इसे भी पढ़िये
        इसे भी पढ़े
        इसे भी पढ़ें
        और पढ़िए
        और पढ़िये
        और भी पढ़ें
        जरूर पढ़ें
        ज़रूर पढ़ें
        देखें वीडियो
        यह भी जानें
        यह भी देखें
        यह भी पढ़िए
        यह भी पढ़िये
        यह भी पढ़े
        यह भी पढ़ें
        यहां पढ़ें
        ये भी जानें
        ये भी देखें
        ये भी पढ़िए
        ये भी पढ़िये
        ये भी पढ़े
        ये भी पढ़ें
        संबंधित खबर
    """,
    "id": """
        anda mungkin juga suka
        anda mungkin menyukai
        anda mungkin suka
        anda mungkin tertarik
        anda mungkin tertarik dengan
        baca artikel lain
        baca artikel lainnya
        baca artikel selengkapnya
        baca berita lainnya
        baca berita terkait
        baca juga
        baca juga artikel
        baca juga artikel lainnya
        baca juga berita lainnya
        baca juga yang lain
        baca pula
        bacaan terkait
        cek juga
        dengarkan juga
        jangan lewatkan artikel
        kamu mungkin suka
        kamu mungkin tertarik
        mungkin anda suka
        mungkin anda tertarik
        mungkin anda tertarik dengan
        mungkin kamu suka
        saksikan juga
        simak berita lainnya
        simak juga
        simak juga video berikut
        simak pula
        simak video
        tonton juga
    """,
    "vi": """
        bạn có thể cũng thích
        bạn có thể quan tâm
        bạn có thể quan tâm đến
        bạn có thể thích
        bạn cũng có thể thích
        có thể bạn chưa biết
        có thể bạn cũng quan tâm
        có thể bạn muốn đọc
        có thể bạn quan tâm
        có thể bạn sẽ quan tâm
        có thể bạn sẽ thích
        có thể bạn thích
        đọc thêm bài
        đọc tiếp bài
        mời bạn đọc
        mời bạn xem
        mời bạn xem thêm
        xem thêm bài
        xem thêm bài viết
        xem thêm các bài viết khác
        xem thêm tin
        xem ngay
        mời xem
        mời độc giả xem thêm
        xem lại
        đọc ngay
    """,
    "zh": """
        延伸阅读
        推荐阅读
        点击阅读
        相关报道
        相关新闻
        相关链接
        相关阅读
        同場加映
        延伸閱讀
        推薦閱讀
        相關報導
        相關報道
        相關新聞
        相關連結
        相關閱讀
        看更多相關報導
        看更多相關新聞
        也可以看
        参考阅读
        往下看更多
    """,
    "ja": """
        あわせて読みたい
        こちらの記事も
        こちらもおすすめ
        こちらもチェック
        この記事もおすすめ
        併せて読みたい
        参考記事
        合わせて読みたい
        合わせて読む
        次に読みたい
        関連コラム
        関連動画
        関連記事
        関連記事はこちら
    """,
    "ko": """
        같이 보면 좋은 기사
        관련 기사
        관련 영상
        관련기사
        관련영상
        꼭 읽어보세요
        더 읽어보기
        이 글도 읽어보세요
        이 기사도
        이 기사도 읽어보세요
        이 기사도 좋아하실 거예요
        이런 글도 좋아하실 거예요
        함께 볼 만한 기사
        함께 읽어보세요
    """,
}

# As openers they may hold a name.
OPENERS = TEASERS | {
    "fr": TEASERS["fr"]
    + """
        à lire sur *
        à lire dans *
    """
}


RULES = [
    Labels(
        id="teasers/label",
        reason="It announces another article of the site in the middle of this one.",
        labels=TEASERS,
        rest=ONE_SENTENCE,
        longest=200,
        longest_text=LONG_TEXT,
        removes=[
            "The harbour opened in 1902.\n⟦You may also like: Ten harbours worth a detour⟧\nIt closed a century later.",
            "⟦Lesen Sie auch: Wie der Hafen zu seinem Namen kam⟧",
            "⟦ALSO READ | Why the ferry no longer runs⟧",
            "⟦Lea también: El puerto que nadie quería⟧",
            "⟦(Baca juga: Pelabuhan tua yang kembali ramai)⟧",
            "⟦Читайте также: Как строили порт⟧",
            "⟦اقرأ أيضا: كيف بني الميناء⟧",
        ],
        keeps=[
            "You may also like to know that the harbour opened in 1902: the plans were older still.",
            "He asked us to read the rest: the letter, the will and the note on the back of it.",
            "Also read: the inscription on the back of the bell.",
            "Read this: I was wrong about the harbour. I said so at the time, and nobody printed it.",
        ],
    ),
    Block(
        id="teasers/opener",
        reason="It announces other articles of the site, whose headlines follow.",
        openers=OPENERS,
        items="headlines",
        most=12,
        longest_text=LONG_TEXT,
        removes=[
            "The harbour closed in 2001.\n\n⟦You may also like\n\nTen harbours worth a detour\n\nWhy the ferry left⟧",
            "Der Hafen schloss 2001.\n\n⟦Das könnte Sie auch interessieren:\n\nWie der Hafen zu seinem Namen kam⟧",
            "⟦Te puede interesar⟧",
        ],
        keeps=[
            "You may also like the old pier, which is shorter but has a café at its end.",
            "Das könnte Sie auch interessieren, wenn Sie Häfen mögen und gern früh aufstehen.",
        ],
    ),
]
