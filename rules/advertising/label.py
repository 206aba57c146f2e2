"""Labels of ad slots: “Advertisement”, “Ad - continue reading below”, the size of a slot.

Not cruft: an article about advertising, and a heading that says “Advertising”, whose section names it again.
"""

from collections.abc import Iterator

from cleaner.rule import DocumentLines, Find, Inline, Line, Phrases, Shape, longest_words

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
        story continues
    """,
    "de": """
        werben sie bei uns
        werben auf dieser seite
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
        تخطى الإعلان
        مساحة إعلانية
        المقال يستمر بعد الإعلان
        يستمر المقال بعد الإعلان
        يتبع الإعلان
        يتبع بعد الإعلان
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
    Line(
        id="advertising/size",
        reason="It is the size of an ad, in pixels, where the ad should stand.",
        # The sizes in which ads are sold; first the sign between their figures, which most lines with a number lack.
        pattern=r"(?=(?-i:[^xX×хХ*]*+[xX×хХ*]))(?:(?:\p{L}+|#?\d+)\s?[:–-]?\s){0,3}"
        r"[(\[]?(?:728|970|300|320|336|160|120|468|250|234|980|960|640|600|580)"
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
]
