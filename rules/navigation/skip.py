"""Jumps within the page, and buttons that open its menus.

Not cruft: a sentence that tells the reader to skip something.
"""

from cleaner.rule import Phrases

SKIP = {
    "en": """
        Close navigation bar
        collapse child menu
        Collapse sidebar
        scroll down to content
        Toggle navigation bar
        accessibility help
        accessibility links
        accessibility statement skip navigation
        archive for the * category
        back to main content
        close menu
        close mobile menu
        close navigation
        close navigation menu
        close search
        close search bar
        close sidebar
        close the menu
        expand child menu
        go to content
        go to footer
        go to homepage
        go to main content
        go to menu
        go to navigation
        go to search
        go to the content
        go to the main content
        go to top
        hide menu
        hide navigation
        jump to content
        jump to main content
        jump to navigation
        jump to navigation jump to search
        jump to search
        jump to the content
        main content starts here
        menu close
        menu close menu
        menu menu
        menu search
        menu toggle
        mobile menu
        open main menu
        open menu
        open mobile menu
        open navigation
        open navigation menu
        open search
        open search bar
        open sidebar
        open the menu
        search close
        search menu
        search toggle
        show menu
        show navigation
        show navigation menu
        skip links
        skip main navigation
        skip navigation
        skip navigation links
        skip past navigation
        skip to article
        skip to article content
        skip to blog entries
        skip to body
        skip to content
        skip to content accessibility help
        skip to content skip to footer
        skip to content skip to main navigation
        skip to content skip to navigation
        skip to footer
        skip to header
        skip to main
        skip to main content
        skip to main content skip to footer
        skip to main content skip to navigation
        skip to main content skip to search
        skip to main menu
        skip to main navigation
        skip to navigation
        skip to navigation skip to content
        skip to navigation skip to main content
        skip to page content
        skip to post
        skip to primary content
        skip to primary navigation
        skip to primary sidebar
        skip to search
        skip to secondary content
        skip to secondary menu
        skip to sidebar
        skip to site index
        skip to site navigation
        skip to the content
        skip to the main content
        skip to toolbar
        switch to desktop version
        switch to mobile version
        toggle main menu
        toggle menu
        toggle mobile menu
        toggle mobile navigation
        toggle navigation
        toggle search
        toggle search form
        toggle sidebar
        toggle sub-menu
        toggle submenu
        toggle the menu
        view desktop version
        view full site
        view mobile version
        jump to: navigation, search
        jump to: navigation
        jump to navigation, search
    """,
    "de": """
        barrierefreie navigation
        direkt zum hauptinhalt
        direkt zum inhalt
        direkt zum inhalt springen
        direkt zum seiteninhalt
        direkt zur hauptnavigation
        direkt zur navigation
        direkt zur suche
        hauptinhalt überspringen
        hauptmenü öffnen
        inhalt überspringen
        menü anzeigen
        menü einblenden
        menü öffnen
        menü öffnen und schließen
        menü schließen
        menü umschalten
        mobiles menü öffnen
        navigation ein- und ausblenden
        navigation einblenden
        navigation öffnen
        navigation schließen
        navigation überspringen
        navigation umschalten
        sie befinden sich hier
        sie sind hier
        springe zum inhalt
        springe zur navigation
        springen sie direkt zum inhalt
        sprungmarken
        suche öffnen
        suche schließen
        suche umschalten
        überspringen zu hauptinhalt
        überspringen zum inhalt
        weiter zum hauptinhalt
        weiter zum inhalt
        weiter zum sekundarinhalt
        zum artikelanfang
        zum hauptinhalt
        zum hauptinhalt springen
        zum hauptinhalt wechseln
        zum inhalt
        zum inhalt nach oben
        zum inhalt springen
        zum inhalt überspringen
        zum inhalt wechseln
        zum seiteninhalt springen
        zur fußzeile springen
        zur hauptnavigation
        zur hauptnavigation springen
        zur navigation
        zur navigation springen
        zur navigation springen zum inhalt springen
        zur navigation springen zur suche springen
        zur suche
        zur suche springen
        Navigationsleiste an/ausschalten
        Seitenleiste einklappen
        Springe zum Hauptinhalt
        Zur mobilen Ansicht
        Zur Desktop-Ansicht
        direkt zum hauptbereich
        wechseln zu: navigation, suche
    """,
    "fr": """
        accéder au contenu
        accéder au contenu principal
        accéder au menu
        afficher la navigation
        afficher la recherche
        afficher le menu
        aller à la navigation
        aller à la navigation principale
        aller à la recherche
        aller au contenu
        aller au contenu principal
        aller au menu
        aller au menu principal
        aller au pied de page
        aller directement au contenu
        basculer la navigation
        basculer le menu
        fermer la navigation
        fermer la recherche
        fermer le menu
        liens d'accès rapide
        liens d'évitement
        menu fermer
        navigation rapide
        ouvrir la navigation
        ouvrir la recherche
        ouvrir le menu
        ouvrir le menu de navigation
        ouvrir le menu principal
        ouvrir/fermer le menu
        passer à la navigation
        passer au contenu
        passer au contenu principal
        passer la navigation
        passer vers le contenu
        sauter au contenu
        se rendre au contenu
        skip au contenu
        vous êtes ici
        Basculer en navigation
        Basculer la barre de navigation
        Fermer la barre de navigation
        Ouvrir/fermer la barre de navigation
        Réduire le menu latéral
        aller à la navigation aller à la recherche
        aller à : navigation, rechercher
        sauter à la navigation sauter à la recherche
    """,
    "es": """
        Alternar barra lateral
        Cambiar a barra de navegación
        Cerrar barra de lateral
        Colapsar barra lateral
        Mostrar navegación
        abrir buscador
        abrir búsqueda
        abrir el menú
        abrir menú
        abrir menú principal
        alternar menú
        alternar navegación
        cambiar navegación
        cerrar búsqueda
        cerrar el menú
        cerrar menú
        conmutar navegación
        enlaces accesibilidad
        enlaces de accesibilidad
        está usted aquí
        ir a la búsqueda
        ir a la navegación
        ir a la navegación ir a la búsqueda
        ir al contenido
        ir al contenido principal
        ir al menú
        ir al menú principal
        ir al pie de página
        ir directamente al contenido
        mostrar menú
        mostrar/ocultar menú
        ocultar menú
        pasar al contenido
        pasar al contenido principal
        saltar a contenido
        saltar a la navegación
        saltar al contenido
        saltar al contenido principal
        saltar al menú
        saltar navegación
        se encuentra usted aquí
        usted está aquí
        usted se encuentra en
        saltar a: navegación, búsqueda
        saltar a: navegación, buscar
        saltar a navegación saltar a búsqueda
    """,
    "pt": """
        Alternar barra de navegação
        Alternar painel de navegação
        Fechar painel de navegação
        Recolher painel lateral
        abrir busca
        abrir menu
        abrir menu de navegação
        abrir menu principal
        abrir o menu
        abrir pesquisa
        alternar menu
        alternar navegação
        avançar para o conteúdo
        avançar para o conteúdo principal
        fechar busca
        fechar menu
        fechar o menu
        fechar pesquisa
        ir para a busca
        ir para a navegação
        ir para navegação ir para pesquisar
        ir para o conteúdo
        ir para o conteúdo principal
        ir para o menu
        ir para o rodapé
        mostrar menu
        mudar navegação
        ocultar menu
        passar para o conteúdo principal
        pular navegação
        pular para o conteúdo
        pular para o conteúdo principal
        saltar para a navegação saltar para a pesquisa
        saltar para o conteúdo
        saltar para o conteúdo principal
        skip para o conteúdo
        você está aqui
        você está em
        ir para: navegação, pesquisa
        saltar para: navegação, pesquisa
    """,
    "it": """
        Attiva la navigazione
        Attiva/disattiva la barra di navigazione
        Chiudi la barra di navigazione
        Collassa la barra laterale
        Vai al testo principale
        apri il menu
        apri la ricerca
        apri menu
        apri ricerca
        apri/chiudi menu
        attiva/disattiva menu
        attiva/disattiva navigazione
        chiudi il menu
        chiudi la ricerca
        chiudi menu
        chiudi ricerca
        mostra menu
        mostra/nascondi menu
        mostra/nascondi navigazione
        passa ai contenuti principali
        passa al contenuto
        passa al contenuto principale
        salta al contenuto
        salta al contenuto principale
        salta al menu
        salta alla navigazione
        salta e vai al contenuto
        skip al contenuto
        ti trovi in
        tu sei qui
        vai al contenuto
        vai al contenuto principale
        vai al footer
        vai al menu
        vai al menu di navigazione
        vai al menu principale
        vai alla navigazione
        vai alla navigazione vai alla ricerca
        vai alla ricerca
        vai a: navigazione, ricerca
        vai a: navigazione, cerca
    """,
    "nl": """
        Ga door naar de hoofdinhoud
        Navigatiebalk schakelen
        Sluit navigatiebalk
        Toggle navigatie
        Zijbalk inklappen
        direct naar de inhoud
        direct naar inhoud
        doorgaan naar artikel
        doorgaan naar hoofdcontent
        doorgaan naar inhoud
        ga direct naar de content
        ga direct naar de inhoud
        ga naar de hoofdinhoud
        ga naar de inhoud
        ga naar hoofdcontent
        ga naar hoofdinhoud
        ga naar inhoud
        ga naar navigatie
        ga naar zoeken
        hoofdmenu openen
        je bent hier
        menu openen
        menu sluiten
        menu tonen
        meteen naar de content
        meteen naar de inhoud
        naar de hoofdinhoud
        naar de inhoud
        naar de inhoud springen
        naar hoofdinhoud
        naar inhoud springen
        naar navigatie springen naar zoeken springen
        navigatie openen
        navigatie overslaan
        open het menu
        open menu
        overslaan en naar de inhoud gaan
        sla navigatie over
        sluit menu
        spring naar content
        spring naar de hoofdnavigatie
        spring naar de inhoud
        spring naar inhoud
        u bent hier
        zoeken openen
        zoeken sluiten
        ga naar: navigatie, zoeken
    """,
    "sv": """
        direkt till innehåll
        du är här
        fortsätt till huvudinnehållet
        fortsätt till innehåll
        gå direkt till innehåll
        gå direkt till innehållet
        gå till huvudinnehåll
        gå till huvudinnehållet
        gå till innehåll
        gå till innehållet
        hoppa över navigering
        hoppa till huvudinnehåll
        hoppa till huvudinnehållet
        hoppa till innehåll
        hoppa till innehållet
        öppna meny
        öppna menyn
        öppna sök
        stäng meny
        stäng menyn
        stäng sök
        till innehåll
        till innehåll på sidan
        till innehållet
        växla meny
        växla navigering
        visa meny
        Stäng sidofältet
        Visa/göm navigationen
        hoppa till navigering hoppa till sök
        fortsätt till huvudinnehåll
        hoppa till: navigering, sök
    """,
    "da": """
        åbn menu
        åbn menuen
        åbn søgning
        du er her
        fortsæt til hovedindhold
        fortsæt til indhold
        gå direkte til indhold
        gå til hovedindhold
        gå til indhold
        gå til indholdet
        gå til menu
        gå til sidens indhold
        hop over navigation
        hop til hovedindhold
        hop til indhold
        luk menu
        luk menuen
        luk søgning
        skift menu
        skift navigation
        spring navigation over
        spring til hovedindhold
        spring til indhold
        spring til indholdet
        videre til indhold
        vis menu
        Hop direkte til hovedindhold
        Sammenlæg sidenavigation
        spring til navigation spring til søgning
        gå videre til hovedindholdet
        skift til: navigering, søgning
        spring til: navigation, søgning
    """,
    "nb": """
        åpne meny
        åpne menyen
        åpne søk
        du er her
        gå direkte til innhold
        gå til hovedinnhold
        gå til hovedinnholdet
        gå til innhold
        gå til innholdet
        gå til meny
        gå til navigasjon
        hopp over navigasjon
        hopp rett til innholdet
        hopp til hovedinnhold
        hopp til hovedinnholdet
        hopp til innhold
        hopp til innholdet
        hopp til navigasjon
        hopp til søk
        lukk meny
        lukk menyen
        lukk søk
        til hovedinnhold
        til innhold
        veksle meny
        vis meny
        Lukk navigasjonslinjen
        Vis/skjul navigasjonslinjen
        hopp til navigering hopp til søk
        gå til: navigasjon, søk
    """,
    "fi": """
        Vaihda navigointia
        avaa haku
        avaa päävalikko
        avaa valikko
        hyppää navigaatioon
        hyppää pääsisältöön
        hyppää sisältöön
        näytä valikko
        ohita navigaatio
        siirry hakuun
        siirry navigaatioon
        siirry navigaatioon siirry hakuun
        siirry pääsisältöön
        siirry sisältöön
        siirry sivun sisältöön
        siirry suoraan pääsisältöön
        siirry suoraan sisältöön
        siirry valikkoon
        sulje haku
        sulje valikko
        suoraan sisältöön
        vaihda valikko
        loikkaa: valikkoon, hakuun
    """,
    "pl": """
        idź do głównej treści
        idź do treści
        jesteś w
        menu główne otwórz
        otwórz menu
        otwórz menu główne
        otwórz wyszukiwarkę
        pokaż menu
        pomiń nawigację
        pomiń nawigację i przejdź do treści
        pomiń treść
        przejdź do głównej treści
        przejdź do głównej zawartości
        przejdź do menu
        przejdź do menu głównego
        przejdź do nawigacji
        przejdź do stopki
        przejdź do treści
        przejdź do treści głównej
        przejdź do treści strony
        przejdź do wyszukiwarki
        przejdź do zawartości
        przewiń do treści
        przełącz menu
        przełącz nawigację
        przeskocz do treści
        rozwiń menu potomne
        skocz do treści
        ukryj menu
        zamknij menu
        zamknij wyszukiwarkę
        Pokaż/ukryj menu
        Przełączanie panelu nawigacyjnego
        Zamknij panel nawigacji
        Zwiń boczny panel
        przejdź do nawigacji przejdź do wyszukiwania
        przejdź do głównych treściprzejdź do głównego menu
        przejdź do głównych treściprzejdź do wyszukiwarkiprzejdź do głównego menu
        przejdź do: nawigacja, szukaj
        zwiń menu potomne
    """,
    "cs": """
        posun dolů na obsah
        skrýt podřazené položky
        Zavřít postranní lištu
        hlavní obsah
        nacházíte se
        nacházíte se zde
        otevřít hledání
        otevřít menu
        otevřít navigaci
        otevřít vyhledávání
        přejít k hlavnímu obsahu
        přejít k navigaci
        přejít k obsahu
        přejít k obsahu webu
        přejít k vyhledávání
        přejít na hlavní menu
        přejít na hlavní obsah
        přejít na navigaci
        přejít na obsah
        přepnout menu
        přepnout navigaci
        přeskočit na hlavní obsah
        přeskočit na obsah
        přeskočit navigaci
        skočit na navigaci skočit na vyhledávání
        skrýt menu
        zavřít menu
        zavřít navigaci
        zavřít vyhledávání
        zobrazit menu
        skočit na: navigace, hledání
        přejít na: navigace, hledání
        zobrazit podřazené položky
    """,
    "hu": """
        almenü szétnyitása
        almenü összezárása
        görgetés a tartalomhoz
        jelenlegi hely
        keresés bezárása
        keresés megnyitása
        menü bezárása
        menü megjelenítése
        menü megnyitása
        menü váltása
        navigáció átugrása
        navigáció váltása
        tartalomhoz
        ön itt van
        tovább a fő tartalomra
        tovább a tartalomhoz
        tovább a tartalomra
        ugrás a fő tartalomhoz
        ugrás a fő tartalomra
        ugrás a keresésre
        ugrás a menühöz
        ugrás a navigációhoz
        ugrás a tartalomhoz
        ugrás a tartalomra
        menü kapcsolása
        Navigációs sáv bezárása
        Navigációs sáv ki- és bekapcsolása
        Oldalsáv összecsukása
        Ugrás a főtartalomra
        ugrás a navigációhoz ugrás a kereséshez
    """,
    "ro": """
        afișează meniul
        aici te afli
        aici vă aflați
        comută meniul
        comută navigarea
        derulează în jos la conținut
        deschide căutarea
        deschide meniu
        deschide meniul
        extinde meniul copil
        restrânge meniul copil
        închide căutarea
        închide meniu
        închide meniul
        mergi direct la conținut
        mergi la conținut
        mergi la conținutul principal
        salt la conținut
        sari la conținut
        sari la conținutul principal
        skip la conținut
        treci la conținut
        treci la conținutul principal
        Activează navigația
        salt la navigare salt la căutare
        apasă „enter” pentru a sări la conținut
        apasă enter pentru a sări la conținut
        treceți la conținutul principal
    """,
    "el": """
        άνοιγμα αναζήτησης
        άνοιγμα μενού
        απόκρυψη μενού
        εμφάνιση μενού
        εναλλαγή μενού
        εναλλαγή πλοήγησης
        επέκταση υπό-μενού
        κλείσιμο αναζήτησης
        κλείσιμο μενού
        κυλήστε προς τα κάτω στο περιεχόμενο
        μετάβαση σε περιεχόμενο
        μετάβαση στην αναζήτηση
        μετάβαση στην πλοήγηση
        μετάβαση στο κεντρικό περιεχόμενο
        μετάβαση στο κύριο περιεχόμενο
        μετάβαση στο κυρίως περιεχόμενο
        μετάβαση στο περιεχόμενο
        μεταπηδήστε στο περιεχόμενο
        παράκαμψη προς το κυρίως περιεχόμενο
        παράλειψη πλοήγησης
        προχωρήστε στο περιεχόμενο
        Παράλειψη στο κυρίως περιεχόμενο
        μετάβαση στην πλοήγηση μετάβαση στην αναζήτηση
        σύμπτυξη υπο-μενού
    """,
    "tr": """
        Gezinme aç / kapa
        Gezinme çubuğunu aç/kapat
        Gezinme çubuğunu kapat
        Gezinti çubuğunu değiştir
        Kenar çubuğunu daralt
        alt menüyü genişlet
        alt menüyü toparla
        ana içeriğe atla
        ana içeriğe geç
        ana menüyü aç
        aramaya geç
        aramayı aç
        aramayı kapat
        buradasınız
        doğrudan içeriğe geç
        gezinmeyi aç/kapat
        gezinti kısmına atla arama kısmına atla
        içeriğe atla
        içeriğe geç
        içeriğe git
        içeriğe kaydır
        menü aç
        menü kapat
        menüyü aç
        menüyü aç kapat
        menüyü aç/kapat
        menüyü gizle
        menüyü göster
        menüyü kapat
        navigasyona geç
        şu anda buradasınız
    """,
    "ru": """
        Включить навигацию
        Закрыть панель навигации
        Перейти к главному содержимому
        Переключить навигационную панель
        раскрыть дочернее меню
        свернуть дочернее меню
        Свернуть сайдбар
        вы находитесь здесь
        закрыть меню
        закрыть навигацию
        закрыть поиск
        к основному контенту
        меню закрыть
        открыть главное меню
        открыть меню
        открыть навигацию
        открыть поиск
        открыть/закрыть меню
        перейти к контенту
        перейти к навигации
        перейти к навигации перейти к поиску
        перейти к основному контенту
        перейти к основному содержанию
        перейти к основному содержимому
        перейти к поиску
        перейти к содержанию
        перейти к содержимому
        переключить меню
        переключить навигацию
        показать меню
        показать/скрыть меню
        показать/скрыть навигацию
        пропустить и перейти к содержимому
        пропустить навигацию
        скрыть меню
        перейти к: навигация, поиск
    """,
    "uk": """
        Закрити сайдбар
        Згорнути сайдбар
        Перейти до основного матеріалу
        Перемкнути сайдбар
        Показати/приховати меню
        ви знаходитесь тут
        відкрити меню
        відкрити навігацію
        відкрити пошук
        закрити меню
        закрити навігацію
        закрити пошук
        згорнути дочірнє меню
        перейти до вмісту
        перейти до змісту
        перейти до контенту
        перейти до навігації
        перейти до навігації перейти до пошуку
        перейти до основного вмісту
        перейти до основного змісту
        перейти до основного контенту
        перейти до пошуку
        перемкнути меню
        перемкнути навігацію
        показати меню
        приховати меню
        пропустити навігацію
        розгорнути дочірнє меню
        сховати меню
    """,
    "ar": """
        إخفاء القائمة
        إظهار القائمة
        إغلاق البحث
        إغلاق القائمة
        أغلق القائمة
        افتح القائمة
        الانتقال إلى البحث
        الانتقال إلى التنقل
        الانتقال إلى القائمة
        الانتقال إلى المحتوى
        الانتقال إلى المحتوى الرئيسي
        الانتقال للأسفل إلى المحتوى
        الانتقال للمحتوى
        التجاوز إلى المحتوى
        أنت هنا
        انتقل إلى البحث
        انتقل إلى التنقل
        انتقل إلى المحتوى
        انتقل إلى المحتوى الرئيسي
        انتقل للمحتوى
        تبديل القائمة
        تجاوز التنقل
        تجاوز إلى المحتوى
        تجاوز إلى المحتوى الرئيسي
        تخط إلى المحتوى
        تخط إلى المحتوى الرئيسي
        تخطي التنقل
        تخطي إلى المحتوى
        تخطي إلى المحتوى الرئيسي
        توسيع القائمة الفرعية
        طي القائمة الفرعية
        فتح البحث
        فتح القائمة
        التخطي إلى المحتوى الأساسي
        التخطي إلى المحتوى
        اذهب إلى المحتوى
        تشغيل شريط التصفح
        تَفْعيل وَضْع التَنَقُلْ
        طي الشريط الجانبي
        اذهب إلى التنقل اذهب إلى البحث
        التخطي إلى المحتوى الرئيسي
    """,
    "fa": """
        باز و بست منو
        باز کردن جستجو
        باز کردن فهرست
        باز کردن منو
        بازکردن زیرفهرست
        بستن جستجو
        بستن زیرفهرست
        بستن فهرست
        بستن منو
        بستن نوار کناری
        به سوی محتوا
        تغییر ناوبری
        تغییر وضعیت ناوبری
        جهش به محتوا
        رد شدن به محتوای اصلی
        رد شدن و رفتن به محتوا
        رفتن به محتوا
        رفتن به محتوای اصلی
        رفتن به نوشته‌ها
        شما اینجا هستید
        متن اصلی را نادیده بگیر
        نمایش منو
        پرش از ناوبری
        پرش به جستجو
        پرش به محتوا
        پرش به محتوای اصلی
        پرش به محتویات
        پرش به مطلب اصلی
        پرش به ناوبری
        پرش به ناوبری پرش به جستجو
    """,
    "he": """
        אתה נמצא כאן
        אתם נמצאים כאן
        גלול מטה אל התוכן
        דילוג לניווט
        דילוג לתוכן
        דילוג לתוכן המרכזי
        דילוג לתוכן העיקרי
        דילוג לתוכן הראשי
        דילוג לתוכן ראשי
        דלג אל התוכן
        דלג לניווט
        דלג לתוכן
        דלג לתוכן העיקרי
        דלג לתוכן הראשי
        דלג לתוכן ראשי
        דלגו לתוכן
        החלף מצב ניווט
        הסתר תפריט
        הצג תפריט
        חזרה לתוכן הראשי
        לדלג לתוכן
        מיקומך באתר
        מעבר לתוכן
        סגור תפריט
        סגירת תפריט
        עבור לתוכן
        פתח תפריט
        פתיחת תפריט
        קפיצה לחיפוש
        קפיצה לניווט
        קפיצה לניווט קפיצה לחיפוש
        קפיצה לתוכן
    """,
    "hi": """
        आप यहाँ हैं
        आप यहां हैं
        इसे छोड़कर कंटेंट पर जाएं
        कंटेंट तक स्क्रॉल करे
        कंटेंट पर जाएं
        खोज खोलें
        खोज बंद करें
        चाइल्ड मेनू विस्तृत करे
        चाइल्ड मेनू संक्षिप्त करें
        टॉगल नेविगेशन
        नेविगेशन छोड़ें
        नेविगेशन पर जाएं
        मुख्य कंटेंट तक स्किप करें
        मुख्य कंटेंट पर जाएं
        मुख्य विषयवस्तु पर जाएं
        मुख्य विषयवस्तु में जाएं
        मुख्य सामग्री पर जाएँ
        मुख्य सामग्री पर जाएं
        मेनू खोलें
        मेनू टॉगल करें
        मेनू दिखाएं
        मेनू बंद करें
        विषय पर बढ़ें
        साइडबार बंद करें
        सामग्री पर जाएँ
        सामग्री पर जाएं
        सीधे मुख्य सामग्री पर जाएं
    """,
    "id": """
        Alih navigasi
        Alihkan bilah sisi
        Ciutkan bilah sisi
        Lanjutkan ke konten utama
        Tutup bilah sisi
        anda berada di sini
        anda di sini
        buka menu
        buka menu utama
        buka pencarian
        buka/tutup menu
        langsung ke isi
        langsung ke konten
        langsung ke konten utama
        lanjut ke konten
        lewati ke konten
        lewati ke konten utama
        lewati navigasi
        lompat ke isi
        lompat ke konten
        lompat ke konten utama
        lompat ke navigasi
        lompat ke navigasi lompat ke pencarian
        lompat ke pencarian
        loncat ke konten
        loncat ke konten utama
        loncat ke navigasi
        tampilkan menu
        tutup menu
        tutup pencarian
    """,
    "vi": """
        bạn đang ở
        bạn đang ở đây
        bỏ qua để đến nội dung
        bỏ qua điều hướng
        bỏ qua nội dung
        bỏ qua và tới nội dung chính
        chuyển đến nội dung
        chuyển đến nội dung chính
        chuyển đến phần nội dung
        chuyển tới nội dung
        chuyển tới nội dung chính
        hiện menu con
        scroll xuống nội dung
        đi đến nội dung
        đi đến nội dung chính
        đi tới nội dung
        đóng menu
        đóng tìm kiếm
        hiện menu
        mở menu
        mở tìm kiếm
        nhảy đến nội dung
        hiển thị menu
        bỏ qua đến nội dung
        Chuyển điều hướng
        Thanh điều hướng chuyển đổi
        Thu gọn thanh bên
        Đóng - mở thanh điều hướng
        Đóng thanh điều hướng
        bước tới điều hướng bước tới tìm kiếm
        ẩn menu con
    """,
    "zh": """
        关闭导航栏
        关闭搜索
        关闭菜单
        切换导航
        切换导航栏
        切换菜单
        向下捲動至內容
        向下滚动到内容
        展开子菜单
        展开导航栏
        展開子選單
        当前位置
        您当前的位置
        您的位置
        打开导航
        打开搜索
        打开菜单
        折叠子菜单
        收合子選單
        收起侧边栏
        显示菜单
        移至主内容
        跳到主内容
        跳到主要内容
        跳到内容
        跳到导航
        跳到正文
        跳至主内容
        跳至主要内容
        跳至内容
        跳至导航
        跳至正文
        跳转到主要内容
        跳转到内容
        跳转到导航
        跳转到搜索
        跳过内容
        跳过导航
        跳过正文
        转至内容
        切換導航
        切換導航欄
        切換導覽
        切換導覽列
        切換選單
        快轉到主要內容
        您目前的位置
        打開搜尋
        打開選單
        收起側邊欄
        略過主內容
        略過導覽
        目前位置
        直接跳到內容
        移至主內容
        移至主要內容
        跳到主內容
        跳到主要內容
        跳到主要內容區
        跳到主要內容區塊
        跳到內容
        跳到導覽
        跳至主內容
        跳至主要內容
        跳至內容
        跳至導覽
        跳轉到主要內容
        跳轉到內容
        跳過導覽
        開啟搜尋
        開啟選單
        關閉導覽列
        關閉搜尋
        關閉選單
        顯示選單
        跳至導覽 跳至搜尋
        跳转到导航 跳转到搜索
    """,
    "ja": """
        コンテンツにスキップ
        コンテンツに移動
        コンテンツへスキップ
        コンテンツへ移動
        サブメニューを展開
        サブメニューを閉じる
        スキップしてメイン コンテンツに移動
        ナビゲーションに移動
        ナビゲーションに移動 検索に移動
        ナビゲーションへスキップ
        ナビゲーションをスキップ
        ナビゲーションを切り替え
        ナビゲーションを開く
        ナビゲーションを隠す
        ナビゲーションバーの切り替え
        ナビゲーションバーを閉じる
        ナビゲーションバーを開く
        フッターへスキップ
        ページの本文へ
        ページ内を移動するためのリンクです
        ページ本文へ
        メインコンテンツにスキップ
        メインコンテンツに移動
        メインコンテンツへ
        メインコンテンツへスキップ
        メインコンテンツへ移動
        メインコンテンツまでスキップ
        メニューを閉じる
        メニューを開く
        メニューを開く・閉じる
        メニューを開閉
        メニュー切り替え
        本文にスキップ
        本文へ
        本文へジャンプ
        本文へスキップ
        本文へ移動
        本文までスクロール
        本文を読み飛ばす
        検索に移動
        検索を閉じる
        検索を開く
        現在位置
        現在地
    """,
    "ko": """
        검색 닫기
        검색 열기
        검색영역
        검색으로 건너뛰기
        기본 콘텐츠로 건너뛰기
        내비게이션 건너뛰기
        내비게이션 토글
        내비게이션으로 건너뛰기
        네비게이션 켜고 끄기
        둘러보기로 이동 검색으로 이동
        메뉴 건너뛰기
        메뉴 닫기
        메뉴 바로가기
        메뉴 열기
        메뉴 전환
        메뉴 토글
        메뉴로 건너뛰기
        메인 메뉴 열기
        메인 컨텐츠로 건너뛰기
        메인 컨텐트로 바로가기
        메인 콘텐츠로 건너뛰기
        메인메뉴 영역
        본문 내용 바로가기
        본문 바로가기
        본문 바로가기 주메뉴 바로가기
        본문 컨텐츠 바로가기
        본문영역
        본문으로 가기
        본문으로 건너뛰기
        본문으로 바로가기
        사이드바 닫기
        사이드바 펼치거나 접기
        상단여백
        상단영역
        자식메뉴 닫기
        자식메뉴 펼치기
        주 메뉴로 바로가기
        주 콘텐츠로 바로가기
        주메뉴 바로가기
        주요 메뉴 바로가기
        주요 메뉴 바로가기 상단 본문 컨텐츠 바로가기 주요 메뉴 바로가기 하단
        주요 콘텐츠로 건너뛰기
        컨텐츠 바로가기
        컨텐츠 바로가기 skip to contents
        컨텐츠로 건너뛰기
        콘텐츠 바로가기
        콘텐츠로 건너뛰기
        콘텐츠로 바로가기
        콘텐츠로 스크롤해 내려가기
        콘텐츠로 이동
        하단메뉴 바로가기
        하단여백
        하단영역
        현재 위치
    """,
}


RULES = [
    Phrases(
        id="navigation/skip",
        reason="It jumps within the page or opens its menu.",
        phrases=SKIP,
        removes=["⟦Skip to main content⟧\n\nThe harbour opened in 1902.", "⟦Zum Inhalt springen⟧", "⟦メニューを開く⟧"],
        keeps=[
            "Skip to the content of the next chapter if the history of the harbour bores you.",
            "You are here because the ferry does not run on Sundays.",
        ],
    ),
]
