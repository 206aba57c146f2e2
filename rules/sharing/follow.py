"""Calls to follow the site elsewhere, and to join its channels.

Not cruft: what an author writes about following a path.
"""

from cleaner.rule import Line, Phrases

FOLLOW = {
    "en": """
        also follow us on *
        connect on social media
        connect with me on *
        connect with us
        connect with us on
        connect with us on *
        connect with us on social
        connect with us on social media
        find me on
        find us on
        follow along on *
        follow and like us
        follow me on
        follow me on social media
        follow on
        follow our page on *
        follow our social media
        follow the conversation on *
        follow this topic
        follow topic
        follow topics
        follow us
        follow us for more
        follow us for more updates
        follow us for the latest news
        follow us for updates
        follow us here
        follow us on
        follow us on our social media
        follow us on * for more
        follow us on * for the latest news
        follow us on * for updates
        follow us on social
        follow us on social media
        follow us on social networks
        follow us online
        get social with us
        join our community on *
        join our * channel
        join our * community
        join our * group
        join the conversation on *
        join us on
        join us on social media
        keep up with us on *
        let's be social
        let's connect on *
        like us on
        like us on * to see similar stories
        our social channels
        our social media
        our social media channels
        social media channels
        social media icons
        social media links
        social menu
        stay connected on *
        stay connected with us
        stay connected with us on *
        stay social
        subscribe on *
        visit us on
        we're social
        you can follow us on *
        follow us on our social media channels
        follow us on all platforms
        follow us via email
        follow us via rss
        Welcome to my other publishing channels
        join our channel
    """,
    "de": """
        Willkommen zu meinen anderen Veröffentlichen Kanälen
        abonnieren sie uns auf *
        abonnieren sie unseren * kanal
        als bevorzugte quelle bei * hinzufügen
        besuche uns auch auf *
        besuche uns auf *
        besuchen sie uns auch auf *
        besuchen sie uns auf
        besuchen sie uns auf *
        besuchen sie uns bei *
        bleib mit uns in kontakt
        bleiben sie in kontakt
        dem autor folgen
        diesem thema folgen
        finde uns auf *
        finden sie uns auf *
        folge mir auf *
        folge mir bei *
        folge uns
        folge uns auch auf *
        folge uns auch in den sozialen medien
        folge uns auf
        folge uns auf *
        folge uns auf social media
        folge uns bei *
        folge uns in den sozialen medien
        folge uns in den sozialen netzwerken
        folge uns überall
        folgen sie uns
        folgen sie uns auch auf *
        folgen sie uns auf
        folgen sie uns auf *
        folgen sie uns auf social media
        folgen sie uns bei *
        folgen sie uns hier
        folgen sie uns im netz
        folgen sie uns in den sozialen medien
        folgen sie uns in den sozialen netzwerken
        folgt uns
        folgt uns auf *
        hier finden sie uns
        hier findest du uns
        in kontakt bleiben
        mehr von uns auf *
        sie finden uns auch auf *
        social-media-links
        social-media-menü
        thema folgen
        uns als bevorzugte quelle bei * hinzufügen
        uns folgen
        unsere social-media-kanäle
        unsere sozialen netzwerke
        wir in den sozialen medien
    """,
    "fr": """
        abonnez-vous à notre chaîne *
        nous suivre
        nous suivre sur
        nous suivre sur *
        rejoignez notre groupe *
        rejoignez-nous
        rejoignez-nous sur
        rejoignez-nous sur les réseaux sociaux
        rejoignez-nous sur *
        restons en contact
        retrouvez-moi sur *
        retrouvez-nous
        retrouvez-nous sur
        retrouvez-nous sur les réseaux sociaux
        retrouvez-nous sur *
        suivez l'actualité sur *
        suivez l'auteur
        suivez moi sur *
        suivez nous
        suivez nous sur *
        suivez-moi
        suivez-moi sur *
        suivez-nous
        suivez-nous aussi sur *
        suivez-nous sur
        suivez-nous sur les réseaux
        suivez-nous sur les réseaux sociaux
        suivez-nous sur nos réseaux sociaux
        suivez-nous sur *
        sur les réseaux sociaux
        Bienvenue dans mes autres salons de publication
        suivre ce blog
        ajoutez-nous à vos sources préférées sur *
        ajouter à vos sources préférées sur *
        rejoignez notre chaîne *
    """,
    "es": """
        búscanos en *
        conecta con nosotros
        conéctate con nosotros
        encuéntranos en
        encuéntranos en *
        seguinos
        seguinos en
        seguinos en las redes
        seguinos en *
        síganos
        síganos en
        síganos en las redes sociales
        síganos en nuestras redes sociales
        síganos en *
        sígueme en las redes sociales
        sígueme en *
        síguenos
        síguenos en
        síguenos en las redes sociales
        síguenos en nuestras redes
        síguenos en nuestras redes sociales
        síguenos en *
        síguenos en redes
        síguenos en redes sociales
        suscríbete a nuestro canal de *
        únete a nuestro grupo de *
        visítanos en *
        Bienvenido a mis otros canales
        Únete a nuestro canal
        Únete a nuestro canal de *
        Síguenos en nuestro canal
        añádenos como fuente preferida en *
        agréganos como fuente preferida en *
    """,
    "pt": """
        Bem-vindo aos meus outros canais de publicação
        Entre no nosso canal
        Entre no nosso grupo
        Participe do nosso canal
        acompanhe a gente no *
        acompanhe nas redes sociais
        acompanhe nossas redes sociais
        acompanhe-nos
        acompanhe-nos no *
        adicione-nos como fonte preferida no *
        clique aqui e entre no grupo
        clique aqui para entrar no grupo
        encontre-nos no *
        entre no grupo do *
        entre no nosso canal do *
        entre no nosso grupo do *
        faça parte da nossa comunidade
        inscreva-se no nosso canal do *
        nos siga no *
        nossas redes sociais
        participe do nosso grupo no *
        segue-nos
        segue-nos no *
        siga a gente
        siga a gente no *
        siga nas redes sociais
        siga nossas redes sociais
        siga o nosso canal no *
        siga-me no *
        siga-nos
        siga-nos em *
        siga-nos nas redes sociais
        siga-nos no *
    """,
    "it": """
        aggiungici come fonte preferita su *
        entra nel nostro canale *
        i nostri social
        iscriviti al nostro canale *
        resta in contatto
        restiamo in contatto
        rimani in contatto
        segui il nostro canale *
        seguici
        seguici anche su *
        seguici su
        seguici su *
        seguici sui nostri social
        seguici sui social
        seguici sui social network
        seguici sulle nostre pagine social
        seguimi su *
        seguiteci
        seguiteci su *
        seguiteci sui social
        trovaci su *
        unisciti al nostro canale *
    """,
    "nl": """
        blijf in contact
        blijf op de hoogte via *
        like ons op *
        ons volgen
        vind ons leuk op *
        vind ons op *
        volg de auteur
        volg ons
        volg ons ook op *
        volg ons op
        volg ons op *
        volg ons op social media
        volg ons op sociale media
        volg ons via *
        word lid van onze * groep
    """,
    "sv": """
        besök oss på *
        följ oss
        följ oss även på *
        följ oss här
        följ oss i sociala medier
        följ oss på
        följ oss på *
        följ oss på sociala medier
        gilla oss på *
        häng med oss på *
        hitta oss på *
    """,
    "da": """
        bliv ven med os på *
        find os på *
        følg også med på *
        følg os
        følg os her
        følg os i sociale medier
        følg os på
        følg os på de sociale medier
        følg os på *
        følg os på sociale medier
        synes godt om os på *
    """,
    "nb": """
        finn oss på *
        følg oss
        følg oss her
        følg oss i sosiale medier
        følg oss også på *
        følg oss på
        følg oss på *
        følg oss på sosiale medier
        lik oss på *
    """,
    "fi": """
        ota meidät seurantaan
        seuraa aihetta
        seuraa kirjoittajaa
        seuraa meitä
        seuraa meitä myös *
        seuraa meitä *
        seuraa meitä somessa
        seuraa meitä sosiaalisessa mediassa
        tykkää meistä *
    """,
    "pl": """
        bądź z nami na *
        dołącz do naszej grupy na *
        nasze media społecznościowe
        nasze profile w mediach społecznościowych
        obserwuj autora
        obserwuj mnie na *
        obserwuj nas
        obserwuj nas na
        obserwuj nas na *
        obserwuj nas w *
        polub nas na *
        śledź nas
        śledź nas na
        śledź nas na *
        subskrybuj nasz kanał na *
        zaobserwuj nas na *
        śledź nas w *
        chcesz być na bieżąco obserwuj nas
        chcesz być na bieżąco? obserwuj nas
        dołącz do naszego kanału na *
        polub nasz profil na *
        polub nasz profil
        zapraszamy na nasz profil na *
        zapraszamy na nasz fanpage
        zapraszamy na nasz fanpage na *
        zapraszamy na naszego facebooka
        dodaj nas do preferowanych źródeł w *
        dodaj nas jako preferowane źródło w *
        ustaw nas jako preferowane źródło w *
        zasubskrybuj nasz kanał
        śledź nasz profil na *
        bądź na bieżąco! obserwuj nas w *
        dołącz do społeczności *
        dołącz do grupy *
    """,
    "cs": """
        aktuální zprávy sledujte na *
        buďte s námi ve spojení
        naše sociální sítě
        odebírejte náš kanál na *
        přidejte se do skupiny *
        přidejte si nás do *
        přidejte si nás mezi oblíbené zdroje
        přidejte si nás na *
        sledovat autora
        sledujte mě na *
        sledujte naše sociální sítě
        sledujte nás
        sledujte nás i na *
        sledujte nás na
        sledujte nás na *
        sledujte nás na sociálních sítích
        sledujte náš kanál na *
        staňte se fanouškem na *
        staňte se naším fanouškem na *
        zprávy z regionu sledujte také na *
        zůstaňte s námi v kontaktu
    """,
    "hu": """
        csatlakozz hozzánk *
        iratkozz fel * csatornánkra
        keress minket *
        kövess minket
        kövess minket a közösségi médiában
        kövess minket a közösségi oldalakon
        kövess minket a * is
        kövess minket *
        kövessen minket
        kövessen minket a közösségi médiában
        kövessen minket *
        közösségi oldalaink
        lájkolj minket *
        Csatlakozz csatornánkhoz
        kövesse oldalunkat a *
        kövesd oldalunkat a *
        kövesse facebook oldalunkat
        lájkoljon minket a *
        lájkold oldalunkat
        csatlakozz facebook csoportunkhoz
        csatlakozzon facebook csoportunkhoz
        csatlakozz közösségünkhöz
        ha nem szeretne lemaradni a legfrissebb hírekről, kövessen minket * is
        ha nem szeretnél lemaradni, kövess minket a *
        csatlakozz a * csoporthoz
        csatlakozz * csoportunkhoz
    """,
    "ro": """
        Alătură-te canalului nostru
        Urmărește știrile noastre și pe
        abonați-vă la canalul nostru
        abonați-vă la canalul nostru de *
        abonează-te la canalul de *
        abonează-te la canalul nostru de *
        alătură-te canalului nostru de *
        alătură-te comunității *
        alătură-te comunității noastre
        alătură-te comunității noastre pe *
        alătură-te grupului *
        alătură-te grupului nostru de *
        dacă ți-a plăcut articolul, urmărește-ne pe *
        dați like paginii noastre
        dați like paginii noastre de *
        dă like paginii noastre
        dă like paginii noastre de *
        fii la curent cu cele mai noi știri
        fii la curent cu ultimele știri
        fiți la curent cu cele mai noi știri
        găsește-ne pe *
        intră pe canalul de * pentru cele mai noi știri
        intră pe canalul nostru
        intră pe canalul nostru de *
        intră în comunitatea noastră de *
        intră în grupul nostru de *
        ne găsești pe *
        ne găsești și pe *
        ne găsiți și pe *
        ne poți urmări pe *
        rămâi în contact
        urmărește-ne
        urmărește-ne pe
        urmărește-ne pe *
        urmărește-ne pe rețelele sociale
        urmăriți-ne
        urmăriți-ne pe *
        urmăriți-ne și pe *
    """,
    "el": """
        ακολούθησέ μας
        ακολούθησέ μας στο *
        ακολουθήστε μας
        ακολουθήστε μας σε *
        ακολουθήστε μας στα social media
        ακολουθήστε μας στα κοινωνικά δίκτυα
        ακολουθήστε μας στο
        ακολουθήστε μας στο *
        βρείτε μας στα social media
        βρείτε μας στο *
        γίνετε μέλος στο *
        ακολουθήστε μας στο * και μάθετε πρώτοι όλες τις ειδήσεις
        Ακολουθήστε το κανάλι μας
        κάντε like στη σελίδα μας
        κάντε like στη σελίδα μας στο *
        κάντε like στο *
        γίνετε μέλος στην ομάδα μας
        γίνετε μέλη στην ομάδα μας στο *
        μάθετε πρώτοι όλες τις ειδήσεις
        βρείτε μας και στο *
        βρείτε μας στα κοινωνικά δίκτυα
        μπείτε στο κανάλι μας στο *
        εγγραφείτε στο κανάλι μας
        εγγραφείτε στο κανάλι μας στο *
    """,
    "tr": """
        bizi * takip edin
        bizi sosyal medyada takip edin
        bizi takip edin
        bizi takip et
        * hesabımızı takip edin
        * kanalımıza abone olun
        * kanalımıza katılın
        sosyal medya hesaplarımız
        sosyal medyada biz
        sosyal medyada bizi takip edin
        takip edin
        takip et
        yazarı takip et
        Diğer yayıncılık kanallarıma hoşgeldiniz
        Kanalımıza katılın
        tercih edilen kaynak olarak ekle
        bizi takip etmeyi unutmayın
        sosyal medya hesaplarımızı takip edin
        son dakika haberleri için bizi takip edin
        gelişmelerden haberdar olmak için bizi takip edin
        güncel haberler için bizi takip edin
        haberler için bizi takip edin
        kanalımıza abone olmayı unutmayın
        kanalımızı takip edin
        kanalımızı takip etmek için tıklayın
        sayfamızı beğenin
        sayfamızı takip edin
        * kanalımızı takip edin
    """,
    "ru": """
        Добро пожаловать на другие мои издательские каналы
        будьте с нами на связи
        вступай в группу *
        вступай в сообщество *
        вступайте в группу
        вступайте в группу *
        вступайте в наши группы
        вступайте в нашу группу
        вступайте в нашу группу в *
        вступайте в сообщество *
        добавить в избранные источники
        добавляйте нас в избранное
        добавьте нас в избранное
        добавьте нас в список источников
        мы в социальных сетях
        мы в соцсетях
        наш канал в *
        наша страница в *
        наши группы в соцсетях
        наши социальные сети
        подписывайся на наш *
        подписывайся на наш канал
        подписывайтесь на нас
        подписывайтесь на нас в *
        подписывайтесь на нас в социальных сетях
        подписывайтесь на нас в соцсетях
        подписывайтесь на нас на *
        подписывайтесь на наш *
        подписывайтесь на наш * канал
        подписывайтесь на наш канал в *
        подписывайтесь на наши каналы
        подписывайтесь на наши соцсети
        подписывайтесь на наши страницы
        подпишись на нас в *
        подпишитесь на нас в *
        подпишитесь на наш * канал
        подпишитесь на наш канал в *
        подпишитесь на наши каналы
        присоединяйтесь к нашему сообществу
        следите за нами в *
        следите за нами в социальных сетях
        следите за нами в соцсетях
        следите за нами на *
        следите за нашими новостями
        следите за нашими новостями в *
        следите за новостями в нашем *
        следите за обновлениями в нашем *
        следуйте за нами
        читайте нас в *
        читайте нас в соцсетях
        читайте нас на *
    """,
    "uk": """
        Мої інші видавничі канали
        Приєднуйтесь до нашого каналу
        вступайте в спільноту *
        додайте нас до обраних джерел
        додайте нас до обраного
        долучайтесь до нашої спільноти
        долучайтеся до нашої спільноти
        ми в соцмережах
        ми в соціальних мережах
        ми у соцмережах
        наш канал у *
        наша сторінка у *
        приєднуйтесь до наших каналів
        приєднуйтесь до нашої групи
        приєднуйтесь до нашої спільноти
        приєднуйтесь до спільноти *
        підписуйся на наш *
        підписуйтесь на нас
        підписуйтесь на нас у *
        підписуйтесь на наш *
        підписуйтесь на наш * канал
        підписуйтесь на наш канал у *
        підписуйтесь на наші канали
        підписуйтесь на наші соцмережі
        підписуйтесь на наші сторінки
        підписуйтеся на нас в *
        підписуйтеся на нас у *
        підписуйтеся на наш *
        підписуйтеся на наш * канал
        підписуйтеся на наш канал у *
        підпишись на наш *
        підпишіться на наш *
        слідкуйте за нами
        слідкуйте за нами в *
        слідкуйте за нами на *
        слідкуйте за нами у *
        слідкуйте за нашими новинами
        слідкуйте за нашими новинами у *
        слідкуйте за новинами в *
        слідкуйте за новинами у *
        стежте за нами
        стежте за нами у *
        стежте за нашими новинами
        стежте за нашими новинами у *
        стежте за новинами в *
        стежте за новинами у *
        читайте нас в *
        читайте нас у *
    """,
    "ar": """
        اشترك الآن ليصلك كل جديد
        اشترك بقناتنا على *
        اشترك في القناة
        اشترك في قناتنا على *
        اشتركوا في قناتنا على *
        انضم إلى قناتنا
        انضم إلى قناتنا على *
        انضم إلى مجموعتنا على *
        انضم إلينا على *
        تابع آخر الأخبار عبر *
        تابع صفحتنا على *
        تابعنا
        تابعنا عبر *
        تابعنا على
        تابعنا على *
        تابعنا على مواقع التواصل الاجتماعي
        تابعنا على وسائل التواصل الاجتماعي
        تابعنا في *
        تابعوا آخر أخبارنا عبر *
        تابعوا آخر الأخبار عبر *
        تابعوا أخبارنا عبر *
        تابعوا صفحتنا على *
        تابعونا
        تابعونا عبر *
        تابعونا على
        تابعونا على *
        تابعونا على مواقع التواصل الاجتماعي
        تواصل معنا على *
        صفحاتنا على مواقع التواصل
        صفحتنا على *
        كن على اطلاع بآخر الأخبار
        للاشتراك في قناتنا على * اضغط هنا
        للانضمام إلى قناتنا على * اضغط هنا
        للانضمام إلى مجموعتنا على * اضغط هنا
        للمزيد تابعونا على *
        للمزيد من الأخبار تابعنا على
        للمزيد من الأخبار تابعنا على *
        للمزيد من الأخبار تابعونا
        لمتابعة آخر الأخبار اشترك في قناتنا على *
        لمتابعة آخر الأخبار تابعنا على *
        لمتابعة آخر الأخبار عبر *
        لمتابعة أحدث الأخبار انضم إلى قناتنا
        لمتابعة أحدث الأخبار انضم إلى قناتنا على *
        لمتابعة أخبارنا أولا بأول تابعنا على
        لمتابعة أخبارنا أولا بأول تابعنا على *
        لمتابعة أهم الأخبار اشترك في قناتنا
        مرحباً بك حيثُ أنشر أيضاً
    """,
    "fa": """
        اخبار بیشتر را در کانال * ما دنبال کنید
        اخبار بیشتر را در کانال ما دنبال کنید
        با ما در * همراه باشید
        با ما همراه باشید
        برای عضویت در کانال * کلیک کنید
        برای عضویت در کانال ما کلیک کنید
        برای عضویت در کانال کلیک کنید
        به صفحه ما در * بپیوندید
        به کانال * ما بپیوندید
        به کانال ما در * بپیوندید
        جدیدترین اخبار را در کانال * ما دنبال کنید
        جدیدترین اخبار را در کانال ما بخوانید
        در * با ما همراه باشید
        در شبکه‌های اجتماعی با ما همراه باشید
        در کانال * ما عضو شوید
        دنبال کنید
        صفحه ما را در * دنبال کنید
        عضو کانال * ما شوید
        عضو کانال ما شوید
        ما را در * دنبال کنید
        ما را در شبکه‌های اجتماعی دنبال کنید
        ما را دنبال کنید
    """,
    "he": """
        הצטרפו לערוץ *
        הצטרפו לקבוצות * של האתר
        הצטרפו לקבוצות העדכונים שלנו
        הצטרפו לקבוצת *
        להצטרפות לערוץ * לחצו כאן
        להצטרפות לקבוצת * לחצו כאן
        לעדכונים חמים הצטרפו לקבוצת *
        לעדכונים נוספים הצטרפו לקבוצת *
        לעדכונים שוטפים הצטרפו לקבוצת *
        לקבלת עדכונים הצטרפו לקבוצת *
        לקבלת עדכונים לחצו כאן
        לקבלת עדכונים שוטפים הצטרפו לקבוצת *
        לקבלת עדכונים שוטפים לחצו כאן
        עקבו אחרינו
        עקבו אחרינו בגוגל ניוז
        עקבו אחרינו ברשתות
        עקבו אחרינו ברשתות החברתיות
        עקוב אחרינו
        עשו לנו לייק
        רוצים להישאר מעודכנים? הצטרפו אלינו
        רוצים להישאר מעודכנים? הצטרפו לערוץ *
        רוצים להישאר מעודכנים? הצטרפו לקבוצת *
        רוצים להתעדכן ראשונים? הצטרפו לקבוצת *
        רוצים להתעדכן ראשונים? לחצו כאן
        רוצים לקבל עדכונים? הצטרפו לקבוצת *
    """,
    "hi": """
        अपडेट रहने के लिए हमें फॉलो करें
        ग्रुप से जुड़ने के लिए यहां क्लिक करें
        चैनल से जुड़ने के लिए यहां क्लिक करें
        टेलीग्राम ग्रुप ज्वाइन करें
        ताज़ा खबरों के लिए हमें फॉलो करें
        ताजा खबरों के लिए हमसे जुड़े रहें
        ताजा खबरों के लिए हमारे साथ जुड़े रहें
        ताजा खबरों के लिए हमारे साथ बने रहें
        ताजा खबरों के लिए हमें फॉलो करें
        देश और दुनिया की ताजा खबरों के लिए हमारे साथ बने रहें
        देश-दुनिया की ताजा खबरों के लिए हमारे साथ बने रहें
        देश-दुनिया की ताजा खबरों के लिए हमें फॉलो करें
        लेटेस्ट अपडेट के लिए हमें फॉलो करें
        लेटेस्ट न्यूज़ के लिए हमें फॉलो करें
        व्हाट्सएप ग्रुप ज्वाइन करें
        सोशल मीडिया पर फॉलो करें
        हमसे जुड़े
        हमसे जुड़ें
        हमारे * ग्रुप से जुड़ने के लिए क्लिक करें
        हमारे * ग्रुप से जुड़ने के लिए यहां क्लिक करें
        हमारे * ग्रुप से जुड़ें
        हमारे * चैनल को सब्सक्राइब करें
        हमारे * चैनल से जुड़ने के लिए क्लिक करें
        हमारे * चैनल से जुड़ने के लिए यहां क्लिक करें
        हमारे * चैनल से जुड़ें
        हमारे चैनल से जुड़ें
        हमारे पेज को फॉलो करें
        हमारे पेज को लाइक करें
        हमारे व्हाट्सएप ग्रुप से जुड़ें
        हमारे व्हाट्सएप चैनल को फॉलो करें
        हमारे साथ * पर जुड़ें
        हमारे साथ जुड़ें
        हमें * पर फॉलो करें
        हमें * पर भी फॉलो करें
        हमें * पर लाइक और फॉलो करें
        हमें * पर लाइक करें
        हमें फ़ॉलो करें
        हमें फॉलो करें
    """,
    "id": """
        bergabung dengan kami di *
        gabung di * channel
        ikuti berita terbaru kami di *
        ikuti kami
        ikuti kami di
        ikuti kami di media sosial
        ikuti kami di *
        ikuti kami di sosial media
        ikuti kami juga di *
        ikuti saluran * kami
        media sosial kami
        temukan kami di *
        terhubung dengan kami
        ikuti berita terbaru di *
        gabung grup * kami
        gabung ke grup * kami
        bergabung dengan channel * kami
        bergabung dengan grup * kami
        dapatkan berita terbaru di saluran * kami
        Gabung ke channel kami
        gabung saluran * kami
        ikuti berita terkini di *
        ikuti berita * di *
        ikuti update berita * di *
        ikuti channel kami
        ikuti channel * kami
        ikuti * channel kami
        silakan baca konten menarik lainnya * di *
        baca berita menarik lainnya di *
        baca berita * lainnya di *
        baca artikel menarik lainnya di *
        baca artikel lainnya di *
        cek berita dan artikel lainnya di *
        cek berita dan artikel yang lain di *
        cek berita lainnya di *
        simak berita terbaru kami di *
        simak berita lainnya di *
        simak berita menarik lainnya di *
        simak berita dan artikel lainnya di *
        simak artikel menarik lainnya di *
        dapatkan berita terbaru di *
        dapatkan berita terkini di *
        dapatkan berita pilihan di *
        dapatkan update berita pilihan setiap hari
        dapatkan update berita pilihan dan breaking news setiap hari *
        dapatkan update berita terbaru di *
        dapatkan informasi terbaru di *
        gabung ke channel * kami
        gabung di channel * kami
        gabung di grup * kami
        yuk gabung di grup * kami
        yuk gabung di channel * kami
        yuk ikuti kami di *
        yuk follow *
        mari bergabung di grup * kami
        mari bergabung di grup *
        follow * kami
        follow kami di *
        follow akun * kami
        follow berita * di *
        jangan lupa follow *
        jangan lupa subscribe *
        gabung di grup *
        gabung grup *
    """,
    "vi": """
        hãy theo dõi chúng tôi trên *
        kết nối với chúng tôi
        kết nối với chúng tôi trên *
        like fanpage *
        tham gia cùng chúng tôi trên *
        theo dõi chúng tôi
        theo dõi chúng tôi tại *
        theo dõi chúng tôi trên
        theo dõi chúng tôi trên *
        theo dõi kênh *
        tham gia nhóm *
        Xin chào mừng đến với các kênh khác của tôi
        Tham gia kênh của chúng tôi
        mời bạn đọc theo dõi kênh của chúng tôi
        mời quý độc giả theo dõi
        mời quý độc giả theo dõi *
        mời bạn đọc theo dõi *
        mời quý vị theo dõi *
        đăng ký kênh * của chúng tôi
        theo dõi fanpage của chúng tôi
        tham gia cộng đồng * của chúng tôi
        nhấn theo dõi để nhận tin mới nhất
        nhấn quan tâm *
        tham gia cộng đồng * để *
    """,
    "zh": """
        关注我们
        关注我们的*
        关注我们的公众号
        加入频道
        在*上关注我们
        在社交媒体上关注我们
        微信扫一扫
        微信扫一扫关注
        微信扫码关注
        扫一扫关注
        扫一扫关注我们
        扫描二维码
        扫码关注
        扫码关注我们
        扫码分享
        扫码阅读
        更多内容请关注
        更多内容请关注公众号
        更多精彩内容请关注公众号
        更多精彩内容请关注微信公众号
        更多精彩请关注
        更多精彩请关注我们
        更多资讯请关注
        更多资讯请关注我们
        欢迎关注
        欢迎关注我们
        欢迎关注我的其它发布渠道
        点击上方蓝字关注我们
        点击关注
        识别二维码关注
        请关注我们的公众号
        长按二维码关注
        长按识别二维码
        长按识别二维码关注
        加入line好友
        加入官方好友
        加入官方帳號
        加入我們的*
        加入粉絲團
        在*上關注我們
        在*追蹤我們
        按讚加入粉絲團
        按讚粉絲團
        按讚追蹤
        按讚追蹤粉絲團
        更多內容請追蹤
        歡迎追蹤
        歡迎關注我的其它發布渠道
        社群連結
        訂閱我們的頻道
        訂閱頻道
        追蹤我們
        追蹤我們的*
        追蹤粉絲專頁
        關注我們
        關注我們的*
        點我加入
        點我加入好友
        點我追蹤
        點此加入
        點此追蹤
    """,
    "ja": """
        *でフォロー
        *でフォローする
        line友だち追加
        rssを購読
        snsでフォロー
        snsをフォロー
        ソーシャルリンク
        フォローお願いします
        フォローしてください
        フォローする
        フォローはこちら
        他の公開チャンネルへようこそ
        公式sns
        公式snsをフォロー
        公式アカウントをフォロー
        友だち追加
        最新情報をフォロー
        記事が気に入ったらフォロー
    """,
    "ko": """
        *에서 우리를 팔로우하세요
        *에서 팔로우
        *에서 팔로우하기
        sns 채널
        공식 sns
        구독하고 팔로우하기
        채널 추가
        채널 추가하기
        팔로우
        팔로우 하기
        팔로우하기
    """,
}

# "Follow us", after it a preposition and a name, and all that is said of it.
_ON_A_NAME = (
    r"(?:folg(?:en sie|e|t) uns (?:auch )?(?:auf|bei)|suivez-nous (?:aussi )?sur|s[íi]gu?[ae]n?os (?:también )?en"
    r"|(?:siga-nos|nos siga|acompanhe-nos) (?:também )?n[oa]s?|seguici (?:anche )?su(?:ll['’a]|i)?"
    r"|volg ons (?:ook )?(?:op|via)"
    r"|följ oss (?:också |även )?på|følg oss? (?:også )?på|(?:obserwuj|śledź|polub|znajdź) nas (?:też |także )?na"
    r"|(?:sledujte|sleduj) nás (?:také |i )?na|urmăre(?:ște|şte)-ne (?:și |şi )?(?:pe|în)"
    r"|(?:znajdziesz|śledź|obserwuj) nas (?:też |także |również )?w(?: serwisie)?"
    r"|najdete nás (?:také |i )?na|přidejte si nás (?:také |i )?(?:do|mezi|na)"
    r"|urmăriți-ne (?:și |şi )?pe|ne (?:găsești|găsiți) (?:și |şi )?pe"
    r"|(?:urmăre(?:ște|şte)|urmăriți) [^.!?]{0,50}(?:și|şi) pe"
    r"|(?:kövess|kövessen|lájkolj|lájkoljon) (?:minket|bennünket)(?: az?)?"
    r"|ακολουθήστε (?:μας|το|την|τον|τα) (?:[^.!?;]|\.(?=\S)){0,40}στ(?:ο|η|ην|α)"
    r"|(?:подпи(?:сывай|ши)тесь|подпишись|подписывайся) на(?: наш(?:у|и)?)?(?: \S+ в)?"
    r"|(?:підпи(?:суйте|шіть)с[яь]|підпи(?:шись|суйся)) на(?: наш(?:у|і)?)?(?: \S+ [ув])?"
    r"|(?:следите|стежте|слідкуйте) за (?:нашими |нашим )?(?:новостями|новинами|обновлениями|оновленнями) (?:в|у|на)"
    r"(?: нашем| нашому| нашей| нашій)?"
    r"|(?:подпи(?:сывай|ши)тесь на нас|читайте нас|следите за нами) (?:также )?(?:в|на)"
    r"|(?:підпи(?:суйте|шіть)с[яь] на нас|читайте нас|стежте за нами) (?:також )?(?:в|у|на))\s(?-i:\p{Lu})"
)
# "Join our channel", in words that need no name.
_OUR_CHANNEL = (
    r"(?:(?:folg(?:en sie|e|t)|abonnier(?:en sie|e|t)) unser(?:e[mnr]?)? (?:[\p{L}]+-?)?(?:kanal|seite|profil)"
    r"|(?:suivez|rejoignez) notre (?:chaîne|page|compte|groupe)|abonnez-vous à notre (?:chaîne|page|compte)"
    r"|(?:sigue|únete a|suscríbete a) nuestr[oa] (?:canal|página|grupo|cuenta)"
    r"|(?:siga o|siga a|acompanhe o|participe do|inscreva-se no) (?:nosso|nossa) (?:canal|página|grupo|perfil)"
    r"|(?:segui (?:il|la)|iscriviti al|unisciti al) nostr[oa] (?:canale|pagina|gruppo|profilo)"
    r"|abonneer je op ons kanaal|följ vår (?:kanal|sida)|følg vår[et]? (?:kanal|side)|liity (?:meidän )?kanavaamme"
    r"|(?:dołącz do naszego kanału|polub naszą stronę|obserwuj nasz profil)|přidejte se k našemu kanálu"
    r"|(?:iratkozz|iratkozzon) fel (?:csatornánkra|a csatornánkra)|(?:abonează-te la|alătură-te) canalul(?:ui)? nostru"
    r"|ακολουθήστε (?:τη σελίδα|το κανάλι) μας|[^.!?]{0,40}(?:kanalımıza|sayfamıza) (?:katılın|abone olun)"
    r"|подпи(?:сывай|ши)тесь на (?:наш канал|нашу (?:страницу|группу))|присоединяйтесь к нашему каналу"
    r"|підпи(?:суйте|шіть)с[яь] на (?:наш канал|нашу (?:сторінку|групу))|приєднуйтесь до нашого каналу"
    r"|(?:انضم(?:وا)? إلى|تابع(?:نا|وا|ونا)? على?|اشترك في) (?:قناتنا|صفحتنا)|به کانال [^.!?]{0,40}ما بپیوندید"
    r"|(?:הצטרפו לערוץ) [^.!?]{0,30}שלנו|हमारे [^.!?।]{0,30}चैनल (?:से जुड़ें|को फॉलो करें)"
    r"|(?:gabung|ikuti)(?: di)? (?:saluran|kanal|akun) [^.!?]{0,30}kami"
    r"|theo dõi (?:kênh|trang) [^.!?]{0,30}của chúng tôi"
    r"|(?:подпишись|подписывайся) на (?:наш|нашу)|(?:підпишись|підписуйся) на (?:наш|нашу)"
    r"|(?:больше|ещё больше|еще больше|вс[её]|самые|самое|главные|главное|оперативн\w+|свежие|актуальн\w+|последние"
    r"|другие|все) [^.!?]{0,50}(?:в|на) наш(?:ем|ей) (?:[\p{L}]+[- ])?(?:канале|группе|чате|сообществе|паблике)"
    r"|(?:більше|ще більше|усі|всі|усе|все|найважливіші|найцікавіш\w+|головні|оперативн\w+|свіжі|актуальн\w+|останні"
    r"|інші)"
    r" [^.!?]{0,50}(?:в|у|на) наш(?:ому|ій) (?:[\p{L}]+[- ])?(?:каналі|групі|чаті|спільноті)"
    r"|[^.!?]{0,60}\bbizi (?:[^.!?]{0,40} )?takip (?:edin|et|edebilirsiniz|etmeyi unutmayın)(?=\W*$)"
    r"|(?-i:\p{Lu})[^.!?]{0,60}['’](?:t[ea]|d[ea]|den|dan) (?:bizi )?(?:takip (?:edin|et)|abone ol(?:un)?)(?=\W*$)"
    r"|[^.!?]{0,60}(?:kanalımızı|sayfamızı|hesabımızı|hesaplarımızı) [^.!?]{0,30}(?:takip ed|beğen)"
    r"|(?:تابعوا|تابعونا|تابعنا|تابع) [^.!?؟]{0,50}(?:عبر|على) (?:قناتنا|صفحتنا|حساباتنا|مواقع التواصل|أخبار|تطبيق)"
    r"|(?:لمتابعة|للاشتراك|للانضمام|لمزيد من الأخبار)[^.!?؟]{0,60}"
    r"(?:قناتنا|صفحتنا|مجموعتنا|حسابنا|تابعنا|تابعونا|اشترك)"
    r"|[^.!?؟]{0,50}(?:کانال|صفحه) [^.!?؟]{0,30}(?:ما|خبرگزاری|سایت) (?:عضو شوید|بپیوندید|دنبال کنید|را دنبال کنید)"
    r"|[^.!?]{0,60}(?:הצטרפו|הצטרף) (?:ל?קבוצ\w+|לערוץ) [\p{Hebrew}]+"
    r"|[^.!?।]{0,60}(?:हमें|हमारे|हमारा) [^.!?।]{0,60}(?:फॉलो करें|लाइक करें|सब्सक्राइब करें)"
    r"|[^.!?।]{0,60}हमारे [^.!?।]{0,40}(?:चैनल|ग्रुप|पेज) [^.!?।]{0,20}(?:जुड़ें|जुड़े|जुड़ने|ज्वाइन)"
    r"|(?:silakan )?(?:ikuti|cek|simak|baca|dapatkan|temukan) (?:berita|artikel|informasi|update|konten|kabar)"
    r"[^.!?,]{0,40}(?:lain(?:nya)?|terbaru|terkini|menarik|pilihan|setiap hari|seputar)[^!?,]{0,50}"
    r" (?:di|melalui|lewat) (?-i:\p{Lu})\w*)"
)


RULES = [
    Phrases(
        id="sharing/follow",
        reason="It asks the reader to follow the site elsewhere.",
        phrases=FOLLOW,
        removes=["⟦Follow us on Example⟧", "⟦Folgen Sie uns:⟧", "⟦Síguenos en nuestras redes sociales⟧"],
        keeps=[
            "Follow us on foot from the harbour to the light, which takes an hour and a half in good weather.",
            "He followed us on the ferry.",
        ],
    ),
    Line(
        id="sharing/follow-line",
        reason="It asks the reader to follow the site elsewhere.",
        pattern=(
            r"[\W_]{0,4}(?:please |also |you can )?(?:follow|find|join|like|connect with) (?:us|me) on "
            r"(?!(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
            r"|september|october|november|december)s?\b)"
            r"(?-i:\p{Lu})(?:[^.!?]|\.(?=\S))*+[.!]?[\W_]{0,4}"
            r"|(?:folgen sie|folge|folgt) uns (?:auch )?(?:auf|bei) (?-i:\p{Lu})(?:[^.!?]|\.(?=\S))*+[.!]?"
            r"|suivez-nous (?:aussi )?sur (?-i:\p{Lu})(?:[^.!?]|\.(?=\S))*+[.!]?"
            r"|s[íi]gu?[ae]n?os (?:también )?en (?-i:\p{Lu})(?:[^.!?]|\.(?=\S))*+[.!]?"
        ),
        words="follow find join like connect folgen folge folgt suivez siguenos siganos",
        longest=150,
        removes=[
            "⟦Follow us on Example, Sample and Specimen for the latest news and updates.⟧",
            "⟦Folgen Sie uns auf Beispiel, Muster und Probe!⟧",
        ],
        keeps=[
            "Follow us on the first day from the harbour to the light and on the second to the old quarry.",
            "The wall opens again in May.\nJoin us on Saturday at the gate\nThe walk takes an hour.",
            "Join us on Mondays. The gate opens at nine, and the guide waits by the old crane.",
        ],
    ),
    Line(
        id="sharing/follow-more",
        reason="It asks the reader to follow the site elsewhere.",
        pattern=rf"[\W_]{{0,4}}(?:[^.!?]{{1,60}}[.!?,]\s)?(?:{_ON_A_NAME}|{_OUR_CHANNEL}\b)[^.!?؟।。]*[\W_]{{0,4}}",
        words="folgen folge folgt abonniere abonnieren suivez rejoignez abonnez siguenos siganos sigue unete"
        " suscribete siga acompanhe participe inscreva seguici segui iscriviti unisciti volg abonneer"
        " folj følg liity obserwuj sledz polub znajdz dolacz sledujte sleduj pridejte iratkozz iratkozzon"
        " urmareste aboneaza alatura ακολουθηστε katilin abone подписываитесь подпишитесь читаите следите"
        " присоединяитесь підписуитесь підпишіться стежте приєднуитесь قناتنا صفحتنا کانال לערוץ चैनल"
        " gabung ikuti theo znajdziesz najdete pridejte urmariti gasesti gasiti kovess kovessen lajkolj lajkoljon"
        " подпишись подписываися підпишись підписуися слідкуите канале группе чате сообществе паблике каналі групі чаті"
        " спільноті takip abone kanalimizi sayfamizi hesabimizi hesaplarimizi تابعوا تابعونا تابعنا تابع لمتابعه"
        " للاشتراک للانضمام لمزید دنبال بپیوندید עקבו הצטרפו הצטרף फॉलो लाइक सब्सक्राइब जुड़ें जुड़े ज्वाइन cek simak baca"
        " dapatkan temukan",
        longest=170,
        removes=[
            "⟦Segui il nostro canale per restare aggiornato ogni giorno su quello che succede al porto⟧\n\n"
            "La torre pende di un palmo.",
            "Башня наклонилась на ладонь.\n\n⟦Друзья! Подписывайтесь на нашу страницу и будьте всегда в курсе последних"
            " новостей города.⟧",
            "Wieża pochyla się o dłoń.\n\n⟦Obserwuj nas na Przykładzie i bądź na bieżąco z tym, co słychać w porcie⟧",
            "⟦Больше новостей порта — в нашем канале⟧\n\nБашня наклонилась на ладонь.",
            "Вежа нахилилася на долоню.\n\n⟦Хочете знати більше? Підписуйтесь на нашу сторінку⟧",
            "Kule bir karış eğildi.\n\n⟦Son haberler için bizi takip edin⟧",
            "मीनार झुक गई है।\n\n⟦हमें फ़लाँ पर लाइक करें और हर छोटी-बड़ी खबर पाएं⟧",
            "Menara itu miring.\n\n⟦Cek berita dan artikel yang lain di Contoh⟧",
        ],
        keeps=[
            "Dołącz do grupy sąsiadów w porcie. Potem napisz do nas.",
            "Подписывайтесь на газету, сказал он, и мы привезём её вам сами.",
            "Volg ons pad langs de haven tot aan de oude vuurtoren.",
            "Följ oss på en resa längs kusten, från fyren till det gamla stenbrottet.",
            "Следите за новостями, сказал смотритель, и мы всё узнаем первыми.",
            "Tedavinizi düzenli olarak takip edin ve hekiminize danışın.",
            "सब लोग मेले में हमारे साथ आए और देर तक रुके।",
            "Baca berita itu pelan-pelan, kata ayahnya di Malang.",
        ],
    ),
]
