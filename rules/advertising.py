"""Advertising: labels of ad slots, marks of paid content, and notices that links earn a commission.

Not cruft: an article about advertising, a list of an article's sponsors, a heading that says “Advertising”.
"""

from collections.abc import Iterator

from cleaner.rule import LONG_TEXT, DocumentLines, Find, Inline, Labels, Line, Phrases, Shape, longest_words

# Words that label an ad slot and nothing else.
LABELS = {
    "en": """
        ad choices
        advertise on this site
        become an affiliate
        ad - continue reading below
        ad - scroll to continue
        ad closed by *
        ad covers the page
        ad feedback
        ad finishes in # seconds
        ad loading
        ad placeholder
        ad was inappropriate
        ad will end in #
        ad will end in # seconds
        ad. scroll to continue
        ad. scroll to continue reading
        ads by *
        adsense ad
        advert
        advert - continue reading below
        advert - scroll to continue
        advertise here
        advertisement
        advertisement advertisement
        advertisement - article continues below
        advertisement - article continues below this ad
        advertisement - content continues below
        advertisement - continue reading below
        advertisement - read on below
        advertisement - scroll to continue
        advertisement - story continues below
        advertisement (scroll to continue)
        advertisement article continues below
        advertisement closed
        advertisement content continues below
        advertisement continue reading below
        advertisement continue reading the main story
        advertisement skip advertisement
        advertisement story continues below
        advertisement. scroll to continue
        advertisement. scroll to continue reading
        advertising - continue reading below
        advertising - read on below
        advertising - scroll to continue
        after ad
        article continues after ad
        article continues after advert
        article continues after advertisement
        article continues after the advertisement
        article continues after this ad
        article continues after this advertisement
        article continues below
        article continues below ad
        article continues below advert
        article continues below advertisement
        article continues below the ad
        article continues below this ad
        article continues below this advertisement
        article continues below video
        article continues under ad
        article continues under advertisement
        close ad
        close advertisement
        close this ad
        content continues after ad
        content continues after advertisement
        content continues below
        content continues below ad
        content continues below advertisement
        content continues below this ad
        continue after advertisement
        continue reading after advertisement
        continue reading after the ad
        continue reading after this ad
        continue reading below
        continue reading below ad
        continue reading below the ad
        continue reading below this ad
        continue reading the main story
        continue reading underneath this advert
        continues after ad
        continues after advertisement
        continues after advertising
        continues after this ad
        enjoying this article? scroll past the ad
        from our advertisers
        hide ad
        hide this ad
        info why you're seeing this ad
        loading ad
        loading advertisement
        placeholder for advertisement
        post continues after advertisement
        post continues after this ad
        post continues below
        read on after the advertisement
        recipe continues after ad
        recipe continues below
        recipe continues below advertisement
        remaining time of this ad
        remove ad
        remove ads from this page
        report ad
        report an ad
        report an issue with this ad
        report this ad
        scroll down to continue
        scroll down to continue reading
        scroll for more after this ad
        scroll past the ad to continue
        scroll to continue
        scroll to continue article
        scroll to continue reading
        scroll to continue with content
        skip ad
        skip ad in # seconds
        skip ads
        skip advert
        skip advertisement
        skip past advertisement
        skip this ad
        skip to content after ad
        story continues after ad
        story continues after advertisement
        story continues after this ad
        story continues after this advertisement
        story continues after video
        story continues below
        story continues below ad
        story continues below advertisement
        story continues below advertisements
        story continues below the ad
        story continues below this ad
        story continues below this advertisement
        story continues beneath advertisement
        text continues after advertisement
        text continues below ad
        the article continues after the ad
        the article continues after the ads
        the article continues after the advertisement
        the article continues below the ad
        this ad will close in #
        this ad will end in #
        this advertisement has not loaded yet
        this advertisement has not loaded yet, but your article continues below
        this article continues after the ad
        this is an ad
        this is an advertisement
        why am i seeing this ad
        why do i see this ad
        why this ad
        why you're seeing this ad
        you can close ad in #
        you can close this ad in # seconds
        your ad here
        your advertisement here
        your article continues after this ad
    """,
    "de": """
        werben sie bei uns
        werben auf dieser seite
        - anzeige -
        anzeige
        anzeige anzeige
        anzeige (scrollen sie weiter)
        anzeige - hier geht es weiter
        anzeige - scrollen sie weiter
        anzeige - weiterlesen unterhalb
        anzeige - weiterscrollen
        anzeige lädt
        anzeige melden
        anzeige schließen
        anzeige überspringen
        artikel wird nach der anzeige fortgesetzt
        artikel wird nach der werbung fortgesetzt
        artikel wird unter der anzeige fortgesetzt
        artikel wird unter der werbung fortgesetzt
        bezahlte anzeige
        der artikel geht nach der anzeige weiter
        der artikel geht nach der werbung weiter
        der artikel wird nach der anzeige fortgesetzt
        der artikel wird nach der werbung fortgesetzt
        der beitrag wird nach der anzeige fortgesetzt
        der text wird nach der anzeige fortgesetzt
        die anzeige ist noch nicht geladen
        hier geht es nach der anzeige weiter
        hier geht es nach der werbung weiter
        hier könnte ihre anzeige stehen
        hier könnte ihre werbung stehen
        hier könnte deine werbung stehen
        hier werben
        lesen sie nach der anzeige weiter
        lesen sie nach der werbung weiter
        nach der anzeige geht es weiter
        nach der anzeige weiterlesen
        nach der werbung geht es weiter
        nach der werbung weiterlesen
        scrollen, um weiterzulesen
        scrollen sie weiter
        scrollen sie, um weiterzulesen
        text wird nach der anzeige fortgesetzt
        textanzeige
        textanzeigen
        warum sehe ich diese anzeige
        weiter nach der anzeige
        weiter nach der werbung
        weiterlesen nach der anzeige
        weiterlesen nach der werbung
        weiterlesen unter der anzeige
        werbeanzeige
        werbeplatz
        werbung - scrollen sie weiter
        werbung - weiterlesen unterhalb
        werbung ausblenden
        werbung beenden
        werbung endet in #
        werbung melden
        werbung schließen
        werbung wird geladen
        werbung überspringen
    """,
    "fr": """
        annonce publicitaire
        après la publicité
        cet article continue après la publicité
        continuer la lecture après la publicité
        continuez votre lecture ci-dessous
        emplacement publicitaire
        espace publicitaire
        faites défiler pour continuer
        faites défiler pour continuer la lecture
        fermer la publicité
        ignorer la publicité
        l'article continue après cette publicité
        l'article continue après la publicité
        l'article continue ci-dessous
        l'article se poursuit après la publicité
        la suite après cette publicité
        la suite après la publicité
        la suite de l'article après cette publicité
        la suite de votre article après cette publicité
        la suite de votre contenu après cette annonce
        la suite sous cette publicité
        lire la suite après la publicité
        masquer la publicité
        passer la pub
        passer la publicité
        pourquoi cette annonce
        pourquoi cette publicité
        publicité - continuer la lecture ci-dessous
        publicité - faites défiler pour continuer
        publicité - la suite de cet article ci-dessous
        publicité, suite de l'article ci-dessous
        signaler cette annonce
        signaler cette publicité
        suite de l'article après cette publicité
        suite de l'article ci-dessous
        suite après la publicité
        votre publicité ici
        la suite de l'article après la publicité
        publicité, votre contenu continue ci-dessous
    """,
    "es": """
        anuncio publicitario
        anúnciate aquí
        cerrar anuncio
        cerrar publicidad
        continúa después de la publicidad
        continúa leyendo después de la publicidad
        continúe leyendo después de la publicidad
        continuar leyendo después del anuncio
        desplázate para seguir leyendo
        el artículo continúa después de la publicidad
        el artículo continúa después del anuncio
        el artículo continúa tras la publicidad
        espacio publicitario
        informar sobre este anuncio
        la nota continúa después de la publicidad
        la publicidad terminará en #
        lee también después de la publicidad
        omitir anuncio
        omitir publicidad
        por qué veo este anuncio
        publicidad - continúa leyendo debajo
        publicidad - sigue leyendo debajo
        publicidad publicidad
        publicidad, continúa debajo
        reportar este anuncio
        reportar anuncio
        saltar anuncio
        saltar publicidad
        sigue leyendo debajo
        sigue leyendo después de la publicidad
        sigue leyendo tras la publicidad
        tu publicidad aquí
        el artículo continúa debajo de la publicidad
    """,
    "pt": """
        anúncio
        anúncio publicitário
        anuncie aqui
        artigo continua após o anúncio
        continua após a publicidade
        continua depois da publicidade
        continua depois do anúncio
        continue lendo após o anúncio
        continuar a ler após a publicidade
        continuar lendo após a publicidade
        espaço publicitário
        fechar anúncio
        fechar publicidade
        matéria continua após a publicidade
        o artigo continua após a publicidade
        o artigo continua depois do anúncio
        o texto continua após a publicidade
        patrocínio e publicidade
        por que estou vendo este anúncio
        publicidade - continue a ler abaixo
        publicidade - continue lendo abaixo
        publicidade publicidade
        pular anúncio
        reportar anúncio
        role para continuar lendo
        saltar anúncio
        texto continua após a publicidade
    """,
    "it": """
        annuncio pubblicitario
        chiudi annuncio
        continua a leggere dopo la pubblicità
        continua dopo la pubblicità
        continua sotto la pubblicità
        dopo la pubblicità
        inserzione
        inserzione pubblicitaria
        l'articolo continua dopo la pubblicità
        l'articolo continua sotto
        l'articolo prosegue dopo la pubblicità
        la pubblicità termina tra #
        messaggio pubblicitario
        perché vedo questo annuncio
        pubblicità - continua a leggere di seguito
        pubblicità - continua a leggere sotto
        pubblicità pubblicità
        salta annuncio
        salta la pubblicità
        scorri per continuare a leggere
        segnala annuncio
        spazio pubblicitario
    """,
    "nl": """
        advertentie
        advertentie advertentie
        advertentie - lees verder onder de advertentie
        advertentie - lees hieronder verder
        advertentie overslaan
        advertentie sluiten
        advertenties
        artikel gaat verder na advertentie
        de advertentie wordt geladen
        deze advertentie melden
        ga verder na de advertentie
        het artikel gaat verder na de advertentie
        het artikel gaat verder onder de advertentie
        hier adverteren
        lees verder na de advertentie
        lees verder onder de advertentie
        scroll om verder te lezen
        tekst gaat verder na de advertentie
        tekst gaat verder onder de advertentie
        tekst loopt door onder de advertentie
        verder na de advertentie
        waarom zie ik deze advertentie
        ga verder naar de tekst onder de advertentie
        de tekst gaat verder onder de afbeelding
        de tekst gaat verder onder de foto
        de tekst gaat verder onder de video
        artikel gaat verder onder advertentie
        artikel gaat verder onder de advertentie
        de tekst gaat verder onder de advertentie
    """,
    "sv": """
        annons
        annonser
        annonsera här
        artikeln fortsätter efter annonsen
        artikeln fortsätter nedanför annonsen
        artikeln fortsätter under annonsen
        denna artikel fortsätter efter annonsen
        fortsätt läsa efter annonsen
        fortsätter efter annonsen
        hoppa över annons
        rapportera annons
        skrolla för att fortsätta läsa
        scrolla för att fortsätta läsa
        stäng annons
        texten fortsätter efter annonsen
        varför ser jag den här annonsen
    """,
    "da": """
        annonce annonce
        annoncer
        annoncørbetalt indhold fra *
        artiklen fortsætter efter annoncen
        artiklen fortsætter under annoncen
        artiklen fortsætter under reklamen
        fortsæt efter annoncen
        fortsæt med at læse efter annoncen
        fortsætter efter annoncen
        historien fortsætter efter annoncen
        luk annonce
        scroll for at læse videre
        spring annonce over
    """,
    "nb": """
        annonse
        annonser
        annonsere her
        artikkelen fortsetter etter annonsen
        artikkelen fortsetter under annonsen
        saken fortsetter etter annonsen
        saken fortsetter under annonsen
        fortsett å lese etter annonsen
        fortsetter etter annonsen
        hopp over annonse
        historien fortsetter under annonsen
        lukk annonse
        scroll for å lese videre
        teksten fortsetter under annonsen
    """,
    "fi": """
        artikkeli jatkuu mainoksen jälkeen
        artikkeli jatkuu mainoksen alla
        ilmoita mainoksesta
        jatka lukemista mainoksen jälkeen
        jatkuu mainoksen jälkeen
        juttu jatkuu mainoksen jälkeen
        juttu jatkuu mainoksen alla
        mainos
        mainos alkaa
        mainos päättyy
        mainokset
        ohita mainos
        sulje mainos
        teksti jatkuu mainoksen alla
        kaupallinen tiedote
        mainos (artikkeli jatkuu alla)
        mainos artikkeli jatkuu alla
        mainos juttu jatkuu alla
        mainos sisältö jatkuu alla
    """,
    "pl": """
        ciąg dalszy artykułu pod reklamą
        ciąg dalszy pod reklamą
        ciąg dalszy tekstu pod reklamą
        czytaj dalej pod reklamą
        dalsza część artykułu pod reklamą
        dalsza część artykułu pod materiałem wideo
        dalsza część tekstu pod reklamą
        dalszy ciąg artykułu pod reklamą
        dalszy ciąg materiału pod wideo
        dalszy ciąg tekstu pod reklamą
        koniec reklamy
        materiał reklamowy
        miejsce na reklamę
        miejsce na twoją reklamę
        pomiń reklamę
        przewiń, aby czytać dalej
        reklama reklama
        reklama. przewiń, aby czytać dalej
        reklama - czytaj dalej poniżej
        tekst sponsorowany
        reszta artykułu pod reklamą
        zamknij reklamę
        zgłoś reklamę
        ciąg dalszy artykułu pod materiałem wideo
        reszta artykułu pod zdjęciem
        reszta artykułu pod wideo
        reszta tekstu pod reklamą
        dalsza część pod reklamą
        dalsza część materiału pod reklamą
        dalsza część wiadomości pod reklamą
        ciąg dalszy pod wideo
        ciąg dalszy artykułu pod wideo
        ciąg dalszy artykułu pod zdjęciem
        ciąg dalszy pod zdjęciem
        artykuł kontynuowany pod reklamą
        artykuł kontynuujemy pod reklamą
        tekst kontynuujemy pod reklamą
        dalsza część artykułu znajduje się pod reklamą
        przejdź dalej po reklamie
        koniec bloku reklamowego
        materiały promocyjne partnera
        materiał promocyjny partnera
        polecane oferty
        oferty partnerów
        najniższa cena z ostatnich # dni
        powierzchnia reklamowa
    """,
    "cs": """
        článek pokračuje pod reklamou
        článek pokračuje po reklamě
        inzerce
        inzerát
        komerční sdělení
        konec reklamy
        nahlásit reklamu
        pokračování článku pod reklamou
        pokračování pod reklamou
        pokračujte pod reklamou
        přeskočit reklamu
        text pokračuje pod reklamou
        zavřít reklamu
        zde mohla být vaše reklama
        text článku pokračuje pod reklamou
        článek pokračuje pod fotogalerií
        článek pokračuje za reklamou
        článek pokračuje na další straně
        pokračování textu pod reklamou
        pokračování článku pod videem
        reklama skončí za # sekund
        plošná inzerce
    """,
    "hu": """
        a cikk a hirdetés után folytatódik
        a cikk folytatása a hirdetés után
        a cikk folytatódik a hirdetés alatt
        a hirdetés után folytatjuk
        fizetett hirdetés
        fizetett tartalom
        folytatás a hirdetés után
        hirdetés
        hirdetés átugrása
        hirdetés bezárása
        hirdetések
        hirdetés x
        ez is érdekelheti (hirdetés)
        Hirdetés után folytatódik a cikk
        A cikk hirdetés után folytatódik
        cikkünk a hirdetés alatt folytatódik
        cikkünk a hirdetés után folytatódik
        a cikk a hirdetés alatt folytatódik
        a cikk folytatódik a hirdetés után
        a cikk a videó után folytatódik
        a cikk a kép alatt folytatódik
        a cikk a galéria után folytatódik
        olvasd tovább a hirdetés után
        olvassa tovább a hirdetés után
        a hirdetés után folytatódik
        hirdetés után folytatjuk
    """,
    "ro": """
        anunț publicitar
        articolul continuă după reclamă
        articolul continuă mai jos
        citește mai departe după reclamă
        continuă după publicitate
        continuă să citești după reclamă
        închide reclama
        omite reclama
        raportează anunțul
        sari peste reclamă
        spațiu publicitar
        articolul continuă după publicitate
        articolul continuă după anunț
        articolul continuă după video
        articolul continuă sub reclamă
        știrea continuă după publicitate
        continuarea articolului după publicitate
        continuarea după publicitate
    """,
    "el": """
        διαφήμιση - συνεχίστε την ανάγνωση παρακάτω
        διαφημιστικός χώρος
        κλείσιμο διαφήμισης
        παράλειψη διαφήμισης
        συνεχίζεται μετά τη διαφήμιση
        συνέχεια μετά τη διαφήμιση
        το άρθρο συνεχίζεται μετά τη διαφήμιση
        το άρθρο συνεχίζεται παρακάτω
        χώρος διαφήμισης
        το άρθρο συνεχίζεται μετά την διαφήμιση
        η συνέχεια μετά τη διαφήμιση
        διαβάστε τη συνέχεια μετά τη διαφήμιση
    """,
    "tr": """
        haber devam ediyor
        haberin devamı reklamdan sonra
        haberin devamı aşağıda
        reklam alanı
        reklamdan sonra devam ediyor
        reklamı atla
        reklamı geç
        reklamı kapat
        reklamı şikayet et
        reklamın altında devam ediyor
        yazı reklamdan sonra devam ediyor
        haber reklamdan sonra devam ediyor
    """,
    "ru": """
        на правах рекламы
        закрыть рекламу
        место для вашей рекламы
        пожаловаться на рекламу
        пропустить рекламу
        продолжение после рекламы
        продолжение под рекламой
        продолжение статьи после рекламы
        рекламный блок
        рекламное объявление
        рекламный баннер
        скрыть рекламу
        читайте далее после рекламы
        здесь могла быть ваша реклама
        реклама на сайте
        рекламная ссылка
        место для рекламы
        ваша реклама
        реклама сейчас
        продолжение после баннера
        текст продолжается после рекламы
        статья продолжается после рекламы
        материал продолжается после рекламы
        продолжение материала после рекламы
        читайте дальше после рекламы
        от наших партнеров
        новости сми
    """,
    "uk": """
        на правах реклами
        закрити рекламу
        місце для вашої реклами
        поскаржитися на рекламу
        продовження після реклами
        продовження під рекламою
        пропустити рекламу
        рекламний блок
        рекламне оголошення
        читайте далі після реклами
        рекламний банер
        місце для реклами
        продовження тексту після реклами
        текст продовжується після реклами
        стаття продовжується після реклами
        новини наших партнерів
    """,
    "ar": """
        إعلان ممول
        أعلن معنا
        إعلانات نصية
        إغلاق الإعلان
        أكمل القراءة بعد الإعلان
        تابع القراءة بعد الإعلان
        تخطي الإعلان
        تخطى الإعلان
        مساحة إعلانية
        المقال يستمر بعد الإعلان
        يستمر المقال بعد الإعلان
        يتبع الإعلان
        يتبع بعد الإعلان
        اضافة اعلان
        إضافة إعلان
        إعلان مدفوع
        مادة إعلانية
    """,
    "fa": """
        آگهی
        آگهی تبلیغاتی
        ادامه مطلب پس از تبلیغ
        ادامه پس از تبلیغات
        بستن تبلیغ
        رد کردن تبلیغ
        محل تبلیغ شما
        محل تبلیغات شما
        تبلیغات متنی
        رپرتاژ آگهی
    """,
    "he": """
        פרסומת
        פרסומות
        המאמר ממשיך אחרי הפרסומת
        הכתבה ממשיכה אחרי הפרסומת
        המשך קריאה לאחר הפרסומת
        דלג על הפרסומת
        סגור פרסומת
        מודעה
        תוכן פרסומי
    """,
    "hi": """
        विज्ञापन के बाद जारी
        विज्ञापन के बाद पढ़ना जारी रखें
        विज्ञापन छोड़ें
        विज्ञापन बंद करें
        लेख विज्ञापन के बाद जारी है
        स्क्रॉल करें और पढ़ना जारी रखें
        विज्ञापन के बाद खबर जारी है
    """,
    "id": """
        artikel berlanjut setelah iklan
        gulir untuk lanjut membaca
        gulir ke bawah untuk melanjutkan
        lanjut baca setelah iklan
        lanjutkan membaca setelah iklan
        lewati iklan
        pasang iklan di sini
        scroll to continue with content
        scroll untuk melanjutkan
        scroll untuk melanjutkan membaca
        tutup iklan
        iklan - gulir untuk melanjutkan
        gulir ke bawah untuk melanjutkan membaca
        gulir untuk melanjutkan membaca
        Lanjutkan membaca di bawah iklan
        Iklan, lanjutkan membaca
        scroll ke bawah untuk membaca
        scroll ke bawah untuk lanjut membaca
        scroll untuk membaca
        scroll untuk lanjut membaca
        scroll kebawah untuk membaca
        konten ini disponsori
        lanjut membaca setelah iklan
        pasang iklan
        pasang iklan anda di sini
        space iklan
        slot iklan
        iklan di sini
    """,
    "vi": """
        bài viết tiếp tục sau quảng cáo
        bỏ qua quảng cáo
        đọc tiếp sau quảng cáo
        đóng quảng cáo
        tiếp tục đọc sau quảng cáo
        báo cáo quảng cáo này
        liên hệ quảng cáo
        vị trí quảng cáo
    """,
    "zh": """
        广告位
        广告招租
        关闭广告
        跳过广告
        广告后继续阅读
        文章未完，广告后继续
        点击关闭广告
        向下滚动继续阅读
        滑动继续阅读
        举报广告
        为什么会看到此广告
        请继续往下阅读
        请往下继续阅读
        以下为广告
        广告继续阅读
        内容未完请往下滑动
        廣告位
        廣告（請繼續閱讀本文）
        廣告請繼續閱讀本文
        廣告 請繼續閱讀本文
        請繼續往下閱讀
        請往下繼續閱讀
        關閉廣告
        跳過廣告
        略過廣告
        文章未完，廣告後繼續
        下滑看更多
        廣告 請繼續往下閱讀
        廣告 內文未完請往下捲動
        內文未完請往下捲動
        廣告 - 內文未完請往下捲動
        我是廣告 請繼續往下閱讀
        我是廣告，請繼續往下閱讀
        請往下閱讀
        請捲動繼續閱讀
        文章未完，請往下滑
        文章未完 請往下滑
        文章未完，請往下閱讀
        文章繼續
        文章繼續往下
        繼續閱讀下文
        廣告請繼續閱讀
        廣告 請繼續閱讀
        以下為廣告
        以下內容為廣告
        广告之后继续阅读
        廣告後繼續閱讀
    """,
    "ja": """
        スポンサードリンク
        スポンサーリンク
        スポンサーズリンク
        スポンサード リンク
        広告の後にも続きます
        広告の後に続きます
        広告の下に記事が続きます
        記事は広告の後に続きます
        続きは広告の後に
        広告を閉じる
        広告をスキップ
        広告を報告
        この広告を非表示にする
        この広告は表示されません
        この広告について
        ［広告］企画・制作 *
    """,
    "ko": """
        광고 건너뛰기
        광고 닫기
        광고 후 계속
        광고 뒤에 계속됩니다
        광고 아래에 기사가 이어집니다
        아래로 스크롤하여 계속 읽기
        기사는 광고 뒤에 계속됩니다
        광고문의
        광고 신고
        광고 후 계속됩니다
        기사는 광고 후 계속됩니다
        광고 로드중
        광고 로딩중
        광고 보고 계속 읽기
        광고 보고 계속보기
        이어지는 기사는 광고 아래에
    """,
}

# Words that label an ad slot where they stand between paragraphs, but that could also head a section: with the
# beginnings of words that such a section's first lines would use again. All written as `folding.key` gives them.
SLOTS = {
    "en": (" ad , ads , advert", "ad, ads, advertising, adverts, advertisements"),
    "de": (" werb, anzeige", "werbung, anzeigen, reklame"),
    "fr": (" publicit, annonc", "publicite, publicites, annonce, annonces, pub"),
    "es": (" publici, anunci", "publicidad, publicidades, anuncio, anuncios"),
    "pt": (" publici, anunci", "publicidade, anuncios, pub"),
    "it": (" pubblicit, annunc", "pubblicita, annuncio, annunci"),
    "nl": (" reclame, advert", "reclame"),
    "sv": (" reklam, annons", "reklam"),
    "da": (" reklame, annonc", "annonce, reklame, reklamer"),
    "fi": (" mainos, mainon", "mainonta"),
    "pl": (" reklam, oglosz", "reklama, reklamy, ogloszenie"),
    "cs": (" reklam", "reklama"),
    "hu": (" reklam", "reklam"),
    "ro": (" publicit, reclam", "publicitate, reclama, reclame"),
    "el": (" διαφημ", "διαφημιση, διαφημισεισ"),
    "tr": (" reklam", "reklam, reklamlar"),
    "ru": (" реклам", "реклама"),
    "uk": (" реклам", "реклама"),
    "ar": ("اعلان", "اعلان, اعلانات"),
    "fa": ("تبلیغ", "تبلیغات, تبلیغ"),
    "hi": ("विज्ञापन", "विज्ञापन"),
    "id": (" iklan", "iklan"),
    "vi": (" quang cao", "quang cao"),
    "zh": ("广告,廣告", "广告, 廣告"),
    "ja": ("広告", "広告"),
    "ko": ("광고", "광고"),
}

PAID = {
    "en": """
        ad content
        ad content by *
        advertiser content
        advertiser content from *
        advertiser disclosure
        advertising disclosure
        affiliate disclosure
        affiliate link disclosure
        affiliate links disclosure
        advertorial
        brand partner content
        branded content by *
        content by our partner
        content from our advertiser
        content from our brand partner
        content from our partner
        content from our partners
        content from our sponsor
        content from our sponsors
        content provided by our advertiser
        from our partners
        from our sponsor
        from our sponsors
        in association with our partner
        in partnership with our advertiser
        in paid partnership with *
        message from our sponsor
        a message from our sponsor
        a word from our sponsor
        a word from our sponsors
        paid advertisement
        paid advertorial
        paid article
        paid content
        paid content by *
        paid content from *
        paid for and created by *
        paid for and presented by *
        paid for by our advertiser
        paid partner content
        paid partnership with *
        paid post
        paid promotional content
        paid stories
        partner content
        partner content by *
        partner content from *
        partner feature
        partner message
        partner stories
        partner story
        partnered content
        presented by our sponsor
        produced in partnership with our advertiser
        promo content
        promoted content
        promoted content by *
        promoted in partnership with *
        promoted links
        promoted post
        promoted posts
        promoted stories
        promoted story
        promoted video
        promotional feature
        sponsor content
        sponsor content by *
        sponsor message
        sponsored
        sponsored ad
        sponsored ads
        sponsored advertisement
        sponsored article
        sponsored articles
        sponsored by our partner
        sponsored content
        sponsored content by *
        sponsored content from *
        sponsored feature
        sponsored financial content
        sponsored link
        sponsored links
        sponsored links by *
        sponsored message
        sponsored offers
        sponsored post
        sponsored posts
        sponsored stories
        sponsored stories by *
        sponsored story
        stories from our partners
        supporter content
        thanks to our sponsor
        thanks to our sponsors
        this article is sponsored by *
        this content is paid for by *
        this content is paid for by the advertiser
        this content was paid for by *
        this content was paid for by an advertiser
        this content was paid for by an advertiser and produced by *
        this is a paid post
        this is a sponsored article
        this is a sponsored post
        this is sponsored content
        this post is sponsored by *
        this story is brought to you by *
        this story is sponsored by *
        today's sponsor
        as an * associate i earn from qualifying purchases
        as an * associate we earn from qualifying purchases
    """,
    "de": """
        advertorial
        anzeigensonderveröffentlichung
        anzeigen-sonderveröffentlichung
        bezahlte partnerschaft
        bezahlter beitrag
        bezahlter inhalt
        das könnte sie auch interessieren (anzeige)
        empfohlen von unseren partnern
        gesponsert
        gesponserte beiträge
        gesponserte inhalte
        gesponserte links
        gesponserter artikel
        gesponserter beitrag
        gesponserter inhalt
        in kooperation mit unserem werbepartner
        inhalt unseres partners
        inhalte unserer partner
        partnerinhalt
        partnerinhalte
        sponsored post
        verlagssonderveröffentlichung
        von unseren partnern
        werbebeitrag
        werbliche inhalte
        werblicher inhalt
        enthält werbung
        beitrag enthält werbung
        artikel enthält werbung
        enthält werblinks
        enthält affiliate-links
    """,
    "fr": """
        article partenaire
        article sponsorisé
        avec nos partenaires
        communiqué publicitaire
        contenu de marque
        contenu de notre partenaire
        contenu de nos partenaires
        contenu partenaire
        contenu promotionnel
        contenu proposé par nos partenaires
        contenu proposé par *
        contenu publicitaire
        contenu sponsorisé
        contenu sponsorisé par *
        contenus partenaires
        contenus sponsorisés
        en partenariat rémunéré avec *
        liens commerciaux
        liens sponsorisés
        partenariat rémunéré
        publi-rédactionnel
        publireportage
        publi-communiqué
        publié par notre partenaire
        sponsorisé
        offres de nos partenaires
    """,
    "es": """
        anuncio patrocinado
        artículo patrocinado
        contenido de marca
        contenido de nuestros socios
        contenido ofrecido por *
        contenido ofrecido por nuestros anunciantes
        contenido patrocinado
        contenido patrocinado por *
        contenido promocionado
        contenido promocional
        contenido publicitario
        contenidos patrocinados
        enlaces patrocinados
        entrada patrocinada
        noticia patrocinada
        publicación pagada
        publinota
        publirreportaje
        publirreportajes
    """,
    "pt": """
        artigo patrocinado
        conteúdo de marca
        conteúdo patrocinado
        conteúdo patrocinado por *
        conteúdo promocional
        conteúdo publicitário
        informe publicitário
        links patrocinados
        parceria paga
        post patrocinado
        publieditorial
        publipost
        publireportagem
    """,
    "it": """
        articolo sponsorizzato
        contenuto a pagamento
        contenuto pubblicitario
        contenuto sponsorizzato
        contenuti sponsorizzati
        informazione pubblicitaria
        link sponsorizzati
        messaggio promozionale
        post sponsorizzato
        publiredazionale
        pubbliredazionale
        sponsorizzato
    """,
    "nl": """
        betaalde inhoud
        betaalde samenwerking
        gesponsord
        gesponsord artikel
        gesponsord bericht
        gesponsorde content
        gesponsorde inhoud
        gesponsorde links
        partnerbijdrage
        partner content
    """,
    "sv": """
        annonssamarbete
        betalt innehåll
        betalt samarbete
        innehåll från annonsör
        innehåll från vår annonsör
        i samarbete med vår annonsör
        sponsrad artikel
        sponsrat
        sponsrat innehåll
        sponsrat innehåll från *
        sponsrade länkar
        Annonsinnehåll
    """,
    "da": """
        annoncørbetalt
        annoncørbetalt indhold
        betalt indhold
        betalt samarbejde
        kommercielt samarbejde
        sponsoreret
        sponsoreret artikel
        sponsoreret indhold
        sponsorerede links
    """,
    "nb": """
        annonsørinnhold
        annonsørinnhold fra *
        betalt innhold
        betalt samarbeid
        sponset
        sponset artikkel
        sponset innhold
        sponset innhold fra *
        sponsede lenker
        kommersielt samarbeid
    """,
    "fi": """
        kaupallinen yhteistyö
        maksettu sisältö
        mainosartikkeli
        sponsoroitu
        sponsoroitu artikkeli
        sponsoroitu sisältö
        sisältöyhteistyö
    """,
    "pl": """
        artykuł sponsorowany
        artykuł partnera
        linki sponsorowane
        materiał partnera
        materiał sponsorowany
        materiał promocyjny
        materiał zewnętrzny
        partner materiału
        płatna współpraca
        post sponsorowany
        sponsorowane
        sponsorowany
        treść sponsorowana
        współpraca reklamowa
    """,
    "cs": """
        komerční článek
        komerční obsah
        komerční prezentace
        placená spolupráce
        placený obsah
        pr článek
        reklamní sdělení
        sponzorovaný článek
        sponzorovaný obsah
        sponzorováno
        sponzorované odkazy
        Partnerský obsah
        Placená inzerce
    """,
    "hu": """
        partneri tartalom
        reklámanyag
        szponzorált
        szponzorált cikk
        szponzorált tartalom
        támogatott cikk
        támogatott tartalom
        támogatói tartalom
    """,
    "ro": """
        advertorial
        articol sponsorizat
        conținut plătit
        conținut sponsorizat
        conținut publicitar
        publirelații
        sponsorizat
        articol susținut de *
    """,
    "el": """
        διαφημιστικό περιεχόμενο
        προωθούμενο
        προωθούμενο περιεχόμενο
        χορηγούμενο
        χορηγούμενο άρθρο
        χορηγούμενο περιεχόμενο
        advertorial
        Διαφημιζόμενο περιεχόμενο
    """,
    "tr": """
        advertorial
        bu bir reklamdır
        reklam içeriği
        sponsorlu
        sponsorlu bağlantılar
        sponsorlu içerik
        sponsorlu içerikler
        sponsorlu yazı
        tanıtım yazısı
        bu bir ilandır
    """,
    "ru": """
        материал партнера
        на правах партнерского материала
        новости партнеров
        новости наших партнеров
        партнерский материал
        партнерский проект
        партнерские материалы
        промоматериал
        рекламный материал
        реклама от партнеров
        спонсорский материал
        спонсорский контент
        спонсировано
    """,
    "uk": """
        матеріал партнера
        новини партнерів
        партнерський матеріал
        партнерський проєкт
        партнерський проект
        рекламний матеріал
        спонсорський матеріал
        спонсорований контент
    """,
    "ar": """
        محتوى إعلاني
        محتوى برعاية
        محتوى برعاية *
        محتوى ترويجي
        محتوى دعائي
        محتوى ممول
        محتوى مدفوع
        مقال مدفوع
        مقال ممول
        ممول
        روابط برعاية
        محتوى مدعوم
    """,
    "fa": """
        محتوای اسپانسری
        محتوای تبلیغاتی
        محتوای حمایت شده
        مطلب تبلیغاتی
        رپرتاژ
        رپورتاژ آگهی
    """,
    "he": """
        תוכן ממומן
        תוכן שיווקי
        כתבה ממומנת
        ממומן
        קישורים ממומנים
        מטעם המפרסם
        כתבות ממומנות
        תוכן מקודם
    """,
    "hi": """
        प्रायोजित
        प्रायोजित सामग्री
        प्रायोजित लेख
        प्रायोजित लिंक
        पार्टनर कंटेंट
    """,
    "id": """
        advertorial
        artikel sponsor
        konten bersponsor
        konten sponsor
        konten promosi
        konten berbayar
        bersponsor
        sponsored
    """,
    "vi": """
        bài viết được tài trợ
        bài viết tài trợ
        được tài trợ
        nội dung được tài trợ
        nội dung tài trợ
        nội dung quảng cáo
        thông tin quảng cáo
        thông tin doanh nghiệp
        Tin tài trợ
        Tin quảng cáo
    """,
    "zh": """
        推广内容
        推广链接
        赞助内容
        赞助商链接
        合作内容
        商业推广
        贊助內容
        贊助商連結
        業配文
        廣編特輯
        廣編企劃
        合作內容
        合作推廣
        推廣內容
    """,
    "ja": """
        pr記事
        記事広告
        スポンサード
        スポンサー記事
        スポンサードコンテンツ
        スポンサー提供
        タイアップ記事
        タイアップ企画
        広告記事
        広告企画
        おすすめpr
        当サイト*プロモーション*含*
        当サイト*広告*含*
        当サイト*広告を利用しています
        当ブログ*プロモーション*含*
        当ブログ*広告*含*
        当ブログ*広告を利用しています
        本ページ*プロモーション*含*
        本ページ*広告*含*
        本記事*プロモーション*含*
        本記事*広告*含*
        この記事*プロモーション*含*
        この記事*広告*含*
        このページ*プロモーション*含*
        このページ*広告*含*
        このサイト*広告*含*
        当サイト*pr*含*
    """,
    "ko": """
        스폰서
        스폰서 링크
        스폰서 콘텐츠
        협찬
        협찬 콘텐츠
        광고성 기사
        유료 광고
        유료광고 포함
        파트너 콘텐츠
        제휴 콘텐츠
        스폰서드 콘텐츠
        이 포스팅은 파트너스 활동의 일환으로 수수료를 받을 수 있습니다
        이 포스팅은 파트너스 활동의 일환으로 일정액의 수수료를 제공받습니다
        이 포스팅은 * 파트너스 활동의 일환으로 이에 따른 일정액의 수수료를 제공받습니다
        이 글은 파트너스 활동의 일환으로 수수료를 제공받습니다
        소정의 수수료를 제공받습니다
        소정의 원고료를 받고 작성되었습니다
        소정의 원고료를 지급받아 작성하였습니다
        업체로부터 제품을 제공받아 작성하였습니다
    """,
}

# Before a colon and the title of what is advertised.
LABELLED = {
    "en": """
        ad
        advertisement
        advertiser content
        advertorial
        paid content
        paid post
        partner content
        promoted
        sponsored
        sponsored content
        sponsored post
    """,
    "de": """
        advertorial
        gesponsert
        sponsored post
    """,
    "es": """
        contenido patrocinado
        patrocinado
    """,
    "fr": """
        contenu sponsorisé
        sponsorisé
    """,
    "fi": """
        kaupallinen yhteistyö
    """,
}

# Marks that an article could also print as a heading, a credit or an item of a list.
PAID_WEAK = {
    "en": """
        about our ads
        advertisers
        affiliate program
        affiliates
        sponsorships
        advertisement feature
        brand content
        branded content
        brought to you by
        brought to you by *
        courtesy of our sponsors
        featured partner
        featured partners
        from our partner
        in association with *
        in partnership with
        in partnership with *
        in-house ad
        offers from our partners
        our partners
        our sponsors
        paid feature
        paid for by *
        paid partnership
        paid program
        paid promotion
        partner
        partners
        powered by our partner
        presented by
        presented by *
        promotional content
        special advertising section
        special offers
        special promotion
        sponsor
        sponsored by
        sponsored by *
        sponsored listing
        sponsored listings
        sponsored products
        sponsored results
        sponsored section
        sponsored video
        sponsored videos
        sponsors
        sponsorship
        supported by
        supported by *
        thank you to our sponsors
        the sponsor
        with support from *
        promoted
    """,
    "de": """
        gesponsert von *
        in kooperation mit *
        in zusammenarbeit mit *
        kooperation
        mit freundlicher unterstützung von *
        partner
        partnerangebot
        partnerangebote
        präsentiert von *
        sponsor
        sponsoren
        unsere partner
        unsere sponsoren
        unterstützt von *
        werbepartner
    """,
    "fr": """
        en partenariat avec *
        nos partenaires
        offert par *
        partenaire
        partenaires
        promotion
        présenté par *
        sponsorisé par *
    """,
    "es": """
        con el apoyo de *
        en asociación con *
        en colaboración con *
        nuestros patrocinadores
        patrocinado
        patrocinado por *
        patrocinadores
        presentado por *
        promocionado
        promoción
    """,
    "pt": """
        apresentado por *
        com o apoio de *
        em parceria com *
        nossos patrocinadores
        patrocinado
        patrocinado por *
        patrocinadores
        patrocínio
        promovido
    """,
    "it": """
        i nostri partner
        in collaborazione con *
        offerto da *
        presentato da *
        sponsor
        sponsorizzato da *
    """,
    "nl": """
        aangeboden door *
        branded content
        gesponsord door *
        in samenwerking met *
        mogelijk gemaakt door *
        onze partners
    """,
    "sv": """
        i samarbete med *
        presenteras av *
        sponsrat av *
        våra partners
    """,
    "da": """
        i samarbejde med *
        præsenteret af *
        sponsoreret af *
    """,
    "nb": """
        i samarbeid med *
        presentert av *
        sponset av *
    """,
    "pl": """
        nasi partnerzy
        partnerzy
        we współpracy z *
    """,
    "cs": """
        naši partneři
        ve spolupráci s *
    """,
    "hu": """
        partnereink
        promóció
    """,
    "ro": """
        partenerii noștri
        sponsorizat de *
    """,
    "el": """
        οι χορηγοί μας
        χορηγοί
    """,
    "ru": """
        партнеры
        при поддержке *
        промо
        совместно с *
    """,
    "ar": """
        برعاية
        شركاؤنا
    """,
    "fa": """
        حامیان ما
    """,
    "zh": """
        推广
        由*赞助
        赞助
        赞助商
        推廣
        由*贊助
        贊助
        贊助商
    """,
    "ja": """
        pr
        提供：*
    """,
    "he": """
        בשיתוף
        בשיתוף *
    """,
    "id": """
        disponsori oleh *
    """,
}

_STEMS = {word.strip(): stems.split(",") for stems, words in SLOTS.values() for word in words.split(",")}
# Labels are short; the longest of ours in any language, with dashes around it.
_LABEL_LENGTH = 24
# How far around a label a section about advertising would name it again, in lines.
_BEFORE, _AFTER = 1, 2


def _slots(document: DocumentLines) -> Iterator[Find]:
    """Labels beside a paragraph: those that come again in the text, and those whose neighbours don't name them."""
    filled = document.filled
    found = [
        (index, filled[index])
        for index in document.filled_with(_STEMS.keys())
        if len(document.lines[filled[index]]) <= _LABEL_LENGTH and not _is_item(document.lines[filled[index]])
    ]
    keys = [document.key(number) for _, number in found]
    for (index, number), key in zip(found, keys, strict=True):
        around = [*filled[max(index - _BEFORE, 0) : index], *filled[index + 1 : index + 1 + _AFTER]]
        beside = [n for n in around if document.is_prose(n)]
        if not beside:
            continue
        if keys.count(key) > 1:
            yield Find(number, number, (key, "between paragraphs, more than once"))
        elif not any(stem in f" {document.key(n)} " for n in around for stem in _STEMS[key]):
            yield Find(number, number, (key, "beside paragraphs about something else"))


def _is_item(line: str) -> bool:
    """Whether the line is an item of a list: a bullet before the word and none after it."""
    text = line.strip()
    return text[:1] in "-*•·–" and text[-1:] not in "-*•·–"


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
    Phrases(
        id="advertising/label",
        reason="It is the label of an ad slot.",
        phrases=LABELS,
        removes=[
            "ADVERTISEMENT",
            "The bridge opened in May.\n\n⟦Article continues below this ad⟧\n\nTwo years later it was closed again.",
            "⟦- Anzeige -⟧\nDer Rat tagt am Montag.",
            "La suite après cette publicité",
        ],
        keeps=[
            "The advertisement ran for three weeks on national television.",
            "Anzeige wegen Diebstahls erstattet",
            "The story continues below the surface, in tunnels that few have seen.",
        ],
    ),
    Shape(
        id="advertising/slot",
        reason="It is a word for advertising, alone between paragraphs that are about something else.",
        find=_slots,
        words=longest_words(_STEMS),
        removes=[
            "Los vecinos llevan dos semanas sin agua corriente y reclaman una respuesta al ayuntamiento.\n"
            "⟦PUBLICIDAD⟧\n"
            "El alcalde prometió ayer que las obras terminarán antes de que acabe el verano.",
            "Die Brücke bleibt noch bis zum Herbst gesperrt, teilte die Stadt am Montag mit.\n\n"
            "⟦Werbung⟧\n\n"
            "Für Radfahrer gibt es eine Umleitung über den alten Bahndamm und den Hafen.",
        ],
        keeps=[
            "The company spends a third of its income on telling people about its soap.\n"
            "Advertising\n"
            "The first adverts appeared in 1911, painted on the walls of railway stations.",
            "- Radio\n- Advertising\n- Print",
            "Das Unternehmen wuchs nach dem Krieg schnell und zog in ein größeres Gebäude um.\n"
            "Werbung\n"
            "Bekannt wurde die Marke durch einen Werbefilm, der zehn Jahre lang im Kino lief.",
        ],
    ),
    Phrases(
        id="advertising/paid",
        reason="It marks paid content.",
        phrases=PAID,
        removes=["Sponsored Content", "Paid Post", "Contenido patrocinado", "⟦Gesponsert⟧\nDer Rat tagt am Montag."],
        keeps=[
            "Sponsored content made up a third of the paper's income.",
            "Promoted to captain",
            "The sponsored walk raised four thousand pounds.",
        ],
    ),
    Phrases(
        id="advertising/paid-weak",
        reason="It has words of paid content and stands beside other cruft.",
        phrases=PAID_WEAK,
        weak=True,
        removes=["Advertisement\nPresented by Acme Paints", "Sponsors\nAdvertisement"],
        keeps=[
            "The festival began with a concert by the lake that drew more people than the town has inhabitants.\n"
            "Presented by the City Orchestra\n"
            "The evening ended with fireworks, which the fire brigade had allowed only that afternoon.",
            "The club could not have done it without the help of the firms that paid for the new roof of the hall.\n"
            "Our sponsors\n"
            "The bakery in Mill Lane paid for the tiles, and the brewery lent its trucks for three days.",
        ],
    ),
    Labels(
        id="advertising/labelled",
        reason="It is an advertisement that says so.",
        labels=LABELLED,
        rest=r"(?-i:[\p{Lu}\p{Lo}\p{N}])",
        removes=["Advertisement: A new book for gardeners", "Sponsored: Ten ways to paint a wall"],
        keeps=[
            "Sponsored: one third of the seats",
            "Advertisement: “Gardener wanted, must sing.”",
            "Advertising: A short history",
            "Sponsored walk: a town on its feet",
        ],
    ),
    Line(
        id="advertising/paid-notice",
        reason="It says that somebody paid for the content.",
        language="en",
        pattern=(
            r"[^\p{L}\"“]{0,6}(?:"
            r"(?:this|the following) (?:\w+ )?(?:content|article|post|story|page|section|piece|video|report|feature)"
            r" (?:is|was|has been|contains|includes) (?:\w+ )?(?:provided|paid for|sponsored|produced|created|written"
            r"|supplied"
            r"|brought to you|funded|presented|paid)\b[^.!?]{0,40}"
            r"\b(?:by (?:our|an?|the|one of our) (?:\w+ )?(?:sponsors?|advertisers?|partners?|third party|clients?)"
            r"|content|post"
            r"|partnership|advertisement)\b"
            r"|[^.!?\"“]{3,60} (?:news|editorial) staff (?:was|were) not involved in (?:the )?(?:creation|production"
            r"|writing)\b"
            r"|want to advertise (?:in|with|on)\b"
            r"|(?:interested in|to) advertis(?:e|ing) (?:with us|here|on (?:our|this))\b"
            r").{0,260}"
        ),
        words=(
            "sponsor sponsors sponsored advertiser advertisers advertise advertising advertisement partner partners"
            " paid staff"
        ),
        longest=400,
        removes=[
            "This content is provided by our sponsor and does not reflect the views of the editors.",
            "This article contains sponsored content.",
            "Want to advertise with us? Write to our sales team.",
        ],
        keeps=[
            "The exhibition is paid for by a partner of the museum.",
            "This bridge was paid for by the town.",
            "The report was written by the sponsor of the race, a judge found.",
        ],
    ),
    Line(
        id="advertising/size",
        reason="It is the size of an ad, in pixels, where the ad should stand.",
        # The sizes in which ads are sold.
        pattern=r"(?:(?:\p{L}+|#?\d+)\s?[:–-]?\s){0,3}[(\[]?(?:728|970|300|320|336|160|120|468|250|234|980|960|640|600|580)"
        r"\s?[x×х*]\s?(?:50|60|90|100|120|180|200|240|250|280|300|400|480|600|1050)(?:\s?px)?[)\]]?(?:\s\p{L}+){0,2}",
        words="#",
        longest=40,
        removes=[
            "The mayor said on Monday that the bridge would open in May.\n\n⟦banner 728x90⟧\n\nIt is of oak.",
            "⟦Iklan 300x250⟧\n\nJembatan itu dibuka pada bulan Mei.",
            "⟦970 x 250⟧\n\nThe bridge is of oak.",
        ],
        keeps=[
            "The leaderboard is 728x90 pixels, the skyscraper 160x600.",
            "Tiles\n\n20 x 20 cm\n\nThe oldest are blue.",
        ],
    ),
    Inline(
        id="advertising/glued",
        reason="It is the label of an ad slot, run into a paragraph.",
        at="start",
        pattern=(
            r"(?-i:ADVERTISEMENT|PUBLICIDAD|PUBLICIDADE|PUBLICITÉ|ANZEIGE|WERBUNG|ADVERTENTIE|PUBBLICITÀ)\s*"
            r"(?=(?-i:[\"“«]?\p{Lu}\p{Ll}))"
        ),
        words="advertisement publicidad publicidade publicite anzeige werbung advertentie pubblicita",
        longest=60,
        removes=[
            "⟦ADVERTISEMENT⟧ The mayor said on Monday that the bridge would open in May.",
            "⟦PUBLICIDAD⟧ El alcalde dijo que las obras terminarán en mayo.",
        ],
        keeps=[
            "ADVERTISEMENT REVENUE fell by a third.",
            "Advertisement The Musical opens on Monday.",
            "ANZEIGE erstattete er noch am selben Abend.",
        ],
    ),
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
