"""Navigation: the page's own ways around itself and the site.

Not cruft: an article about menus and web design, whose headings are "Menu" or "Search", and the last lines of a
chapter that name the next one.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from cleaner.rule import DocumentLines, Find, Labels, Line, Phrases, Shape, longest_words, phrase_set, phrases_of

SKIP = {
    "en": """
        Close navigation bar
        Collapse sidebar
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
        przełącz menu
        przełącz nawigację
        przeskocz do treści
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
    """,
    "cs": """
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
    """,
    "hu": """
        jelenlegi hely
        keresés bezárása
        keresés megnyitása
        menü bezárása
        menü megjelenítése
        menü megnyitása
        menü váltása
        navigáció átugrása
        navigáció váltása
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
        deschide căutarea
        deschide meniu
        deschide meniul
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
        κλείσιμο αναζήτησης
        κλείσιμο μενού
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
    """,
    "tr": """
        Gezinme aç / kapa
        Gezinme çubuğunu aç/kapat
        Gezinme çubuğunu kapat
        Gezinti çubuğunu değiştir
        Kenar çubuğunu daralt
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
        بستن جستجو
        بستن فهرست
        بستن منو
        بستن نوار کناری
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
        कंटेंट पर जाएं
        खोज खोलें
        खोज बंद करें
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
    """,
    "zh": """
        关闭导航栏
        关闭搜索
        关闭菜单
        切换导航
        切换导航栏
        切换菜单
        展开导航栏
        当前位置
        您当前的位置
        您的位置
        打开导航
        打开搜索
        打开菜单
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
        콘텐츠로 이동
        하단메뉴 바로가기
        하단여백
        하단영역
        현재 위치
    """,
}

TOP = {
    "en": """
        back to index
        back to page top
        back to the top
        back to the top of the page
        back to top
        back to top button
        back to top of page
        bottom of page
        go back to the top
        go back to top
        go to the top
        go to the top of the page
        go to top of page
        jump back to top
        jump to top
        page top
        return to the top
        return to the top of the page
        return to top
        return to top of page
        scroll back to the top
        scroll back to top
        scroll to the top
        scroll to top
        to top
        to top of page
        top of page
        top of the page
        up to top
    """,
    "de": """
        an den anfang der seite
        an den seitenanfang
        back to top button
        ganz nach oben
        nach oben gehen
        nach oben scrollen
        nach oben springen
        nach oben zum seitenanfang
        „nach oben“-schaltfläche
        nach-oben-button
        schaltfläche „zurück zum anfang“
        schaltfläche zurück zum anfang
        scroll nach oben
        scrolle nach oben
        scrollen sie nach oben
        seite nach oben
        seitenanfang
        wieder nach oben
        zum anfang der seite
        zum anfang springen
        zum seitenanfang
        zum seitenanfang scrollen
        zum seitenanfang springen
        zur seite nach oben
        zurück an den anfang
        zurück nach oben
        zurück zum anfang der seite
        zurück zum seitenanfang
        nach oben
        zur mobilen version wechseln
        zur desktop-version wechseln
        zur desktop version wechseln
    """,
    "fr": """
        aller en haut
        aller en haut de la page
        bouton retour en haut
        bouton retour en haut de la page
        haut de la page
        haut de page
        remonter en haut
        remonter en haut de la page
        remonter en haut de page
        retour au début
        retour au sommet
        retour en haut
        retour en haut de la page
        retour en haut de page
        retour haut de page
        retour vers le haut
        retourner en haut
        retourner en haut de la page
        revenir en haut
        revenir en haut de la page
        vers le haut
    """,
    "es": """
        al inicio de la página
        botón de volver arriba
        botón volver arriba
        ir al inicio
        ir al principio
        ir arriba
        ir hacia arriba
        regresar al inicio de la página
        regresar al principio
        regresar arriba
        scroll al inicio
        subir al inicio
        subir al principio
        subir arriba
        volver al comienzo
        volver al inicio de la página
        volver al principio
        volver al principio de la página
        volver arriba
        volver hacia arriba
    """,
    "pt": """
        De volta ao topo
        botão de voltar ao topo
        botão voltar ao topo
        ir ao topo
        ir para o início da página
        ir para o topo
        para o topo
        regressar ao topo
        retornar ao topo
        rolar para cima
        rolar para o topo
        subir ao topo
        topo da página
        volta ao topo
        voltar ao início da página
        voltar ao topo
        voltar ao topo da página
        voltar para cima
        voltar para o início da página
        voltar para o topo
    """,
    "it": """
        a inizio pagina
        inizio pagina
        pulsante per tornare all'inizio
        pulsante torna su
        ritorna all'inizio
        ritorna su
        scorri verso l'alto
        torna a inizio pagina
        torna all'inizio
        torna all'inizio della pagina
        torna all'inizio pagina
        torna in alto
        torna in cima
        torna sopra
        torna su in alto
        tornare in alto
        tornare su
        vai a inizio pagina
        vai all'inizio della pagina
        vai in alto
    """,
    "nl": """
        back to top knop
        bovenaan de pagina
        ga naar boven
        ga terug naar boven
        knop terug naar boven
        naar boven scrollen
        naar de bovenkant
        naar de top
        naar het begin
        omhoog scrollen
        scroll naar boven
        terug naar begin
        terug naar boven
        terug naar boven knop
        terug naar de bovenkant
        terug naar de top
        terug naar het begin
        terug omhoog
    """,
    "sv": """
        åter till toppen
        gå till toppen
        gå till toppen av sidan
        scrolla till toppen
        scrolla upp
        till sidans början
        till sidans topp
        till sidtoppen
        till toppen av sidan
        tillbaka till början
        tillbaka till toppen
        upp till toppen
    """,
    "da": """
        gå til top
        gå til toppen
        op til toppen
        rul til toppen
        scroll op
        scroll til toppen
        til sidens top
        til toppen af siden
        tilbage til start
        tilbage til top
        tilbage til toppen
        tilbage til toppen af siden
    """,
    "nb": """
        gå til topp
        gå til toppen
        gå til toppen av siden
        opp til toppen
        rull til toppen
        scroll opp
        scroll til toppen
        til sidens topp
        til toppen av siden
        tilbake til start
        tilbake til topp
        tilbake til toppen
        tilbake til toppen av siden
    """,
    "fi": """
        palaa alkuun
        palaa sivun alkuun
        palaa sivun yläreunaan
        palaa ylös
        siirry sivun alkuun
        siirry ylös
        sivun alkuun
        sivun yläreunaan
        takaisin alkuun
        takaisin sivun alkuun
        takaisin sivun yläosaan
        takaisin ylös
        vieritä ylös
    """,
    "pl": """
        do góry strony
        idź do góry
        na górę strony
        na początek strony
        powrót do góry
        powrót do góry strony
        powrót na górę
        powrót na górę strony
        powrót na początek strony
        przejdź do góry strony
        przewiń do góry
        przewiń na górę
        przewiń w górę
        wróć do góry
        wróć na górę
        wróć na górę strony
        wróć na początek
    """,
    "cs": """
        na začátek stránky
        nahoru na stránku
        návrat na začátek
        návrat nahoru
        posunout nahoru
        přejít na začátek stránky
        přejít nahoru
        tlačítko zpět nahoru
        vrátit se nahoru
        zpátky nahoru
        zpět na začátek
        zpět na začátek stránky
        zpět nahoru
    """,
    "hu": """
        a lap tetejére
        az oldal tetejére
        fel az oldal tetejére
        görgess fel
        görgetés felfelé
        lap tetejére
        oldal teteje
        oldal tetejére
        ugrás a lap tetejére
        ugrás az elejére
        ugrás az oldal tetejére
        vissza a lap tetejére
        vissza a tetejére
        vissza az elejére
        vissza az oldal tetejére
        vissza felülre
    """,
    "ro": """
        butonul înapoi sus
        derulează sus
        du-te sus
        înapoi la început
        înapoi la începutul paginii
        inapoi sus
        începutul paginii
        întoarce-te sus
        mergi la începutul paginii
        sari la începutul paginii
    """,
    "el": """
        αρχή σελίδας
        επιστροφή επάνω
        επιστροφή πάνω
        επιστροφή προς τα πάνω
        επιστροφή στην αρχή
        επιστροφή στην αρχή της σελίδας
        επιστροφή στην κορυφή
        κουμπί επιστροφής στην κορυφή
        κύλιση προς τα πάνω
        μετάβαση στην αρχή
        μετάβαση στην κορυφή
        πήγαινε πάνω
        πίσω στην κορυφή
        προς τα πάνω
        στην αρχή της σελίδας
    """,
    "tr": """
        başa dön
        başa dön tuşu
        en üste çık
        en üste dön
        sayfa başı
        sayfa başına dön
        sayfanın başına dön
        sayfanın başına git
        sayfanın üstüne dön
        üste çık
        üste dön
        yukarı çık
        yukarı dön
        yukarı git
        yukarı kaydır
        yukarıya çık
        Başa dönüş
    """,
    "ru": """
        в начало страницы
        вверх страницы
        вернуться в начало
        вернуться к началу
        вернуться к началу страницы
        вернуться наверх
        к началу страницы
        кнопка «наверх»
        кнопка наверх
        на верх
        на верх страницы
        наверх страницы
        перейти наверх
        прокрутить вверх
        прокрутить наверх
    """,
    "uk": """
        вгору сторінки
        до початку сторінки
        кнопка «вгору»
        кнопка повернення до початку
        на початок сторінки
        повернутись вгору
        повернутися вгору
        повернутися до початку
        повернутися на початок
        прокрутити вгору
        прокрутити догори
    """,
    "ar": """
        الذهاب إلى أعلى
        الذهاب إلى الأعلى
        الرجوع إلى أعلى
        الرجوع إلى الأعلى
        العودة إلى أعلى
        العودة إلى أعلى الصفحة
        العودة إلى الأعلى
        العودة للأعلى
        إلى أعلى
        إلى أعلى الصفحة
        إلى الأعلى
        انتقل إلى أعلى الصفحة
        انتقل إلى الأعلى
        زر الانتقال إلى الأعلى
        زر الذهاب إلى الأعلى
        زر العودة إلى الأعلى
        عودة إلى الأعلى
        عودة للأعلى
        للأعلى
        عد إلى الأعلى
        انتقل إلى أعلى
    """,
    "fa": """
        بازگشت به ابتدا
        بازگشت به ابتدای صفحه
        بازگشت به بالا
        بازگشت به بالای صفحه
        برو بالا
        برو به بالا
        برگشت به بالا
        برگشت به بالای صفحه
        به بالای صفحه بردن
        دکمه بازگشت به بالا
        رفتن به بالا
        رفتن به بالای صفحه
    """,
    "he": """
        בחזרה למעלה
        גלול למעלה
        גלילה למעלה
        גלילה לראש העמוד
        חזור למעלה
        חזור לראש העמוד
        חזרה למעלה
        חזרה לראש הדף
        חזרה לראש העמוד
        חזרה לתחילת העמוד
        כפתור חזרה למעלה
        למעלה
        לראש הדף
        לראש העמוד
    """,
    "hi": """
        ऊपर की ओर जाएं
        ऊपर जाएँ
        ऊपर जाएं
        ऊपर वापस जाएं
        ऊपर स्क्रॉल करें
        पृष्ठ के ऊपर
        पृष्ठ के ऊपर जाएं
        पेज के ऊपर जाएं
        वापस ऊपर
        वापस ऊपर जाएं
        वापस शीर्ष पर
        वापस शीर्ष पर जाएं
        शीर्ष पर जाएं
        शीर्ष पर वापस जाएं
    """,
    "id": """
        gulir ke atas
        gulir kembali ke atas
        ke atas
        ke awal halaman
        ke bagian atas
        kembali ke atas
        kembali ke awal
        kembali ke awal halaman
        kembali ke bagian atas
        kembali ke halaman atas
        naik ke atas
        scroll ke atas
        tombol kembali ke atas
    """,
    "vi": """
        cuộn lên đầu trang
        đầu trang
        lên đầu
        lên đầu trang
        lên trên
        nút quay lại đầu trang
        nút trở lại đầu trang
        quay lại đầu trang
        quay về đầu trang
        trở lại đầu trang
        trở về đầu trang
        về đầu trang
        cuộn lên trên cùng
    """,
    "zh": """
        回到页面顶部
        回到页首
        回到顶端
        回到顶部
        滚动到顶部
        置顶按钮
        转到顶部
        返回页面顶部
        返回页首
        返回顶端
        返回顶部
        返回顶部按钮
        页面顶部
        回到頁面頂端
        回到頁首
        回到頂端
        回到頂部
        回頁首
        回頂端
        捲動到頁頂
        捲動至頂端
        返回最頂
        返回頁頂
        返回頁首
        返回頂端
        返回頂部
        返回頂部按鈕
        頁面頂端
    """,
    "ja": """
        このページのトップへ
        このページの上へ
        このページの先頭へ
        トップに戻る
        トップへもどる
        トップへスクロール
        トップへ戻る
        トップへ戻るボタン
        ページのトップへ
        ページのトップへ戻る
        ページの一番上へ
        ページの上へ
        ページの上部へ
        ページの先頭に戻る
        ページの先頭へ
        ページの先頭へ戻る
        ページトップ
        ページトップに戻る
        ページトップへ
        ページトップへ戻る
        ページ上部へ
        ページ上部へ戻る
        ページ先頭へ
        上へ戻る
        先頭へ戻る
        目次へ戻る
    """,
    "ko": """
        맨 위로
        맨 위로 가기
        맨 위로 돌아가기
        맨 위로 스크롤
        맨 위로 이동
        맨위로
        맨위로 가기
        상단으로
        상단으로 가기
        상단으로 이동
        위로
        위로 가기
        위로 돌아가기
        위로 버튼
        위로 스크롤
        페이지 맨 위로
        페이지 상단으로
        페이지 위로
    """,
}


# Ways to the neighbours of this article and back to where it was listed. Behind a colon they name the neighbour.
NEIGHBOURS = {
    "en": """
        back to all blog posts
        back to all blogs
        back to all insights
        back to all news
        back to all posts
        back to all resources
        back to all stories
        back to article
        back to article list
        back to articles
        back to articles list
        back to blog
        back to blog home
        back to blog index
        back to blog list
        back to blog overview
        back to blog page
        back to blogs
        back to home
        back to homepage
        back to insights
        back to list
        back to listing
        back to main page
        back to news
        back to news list
        back to news overview
        back to newsroom
        back to our blog
        back to overview
        back to posts
        back to press releases
        back to previous page
        back to publications
        back to resources
        back to search results
        back to stories
        back to the article
        back to the blog
        back to the homepage
        back to the list
        back to the overview
        go back to blog
        go back to homepage
        go back to the blog
        go back to the homepage
        newer article
        newer articles
        newer entries
        newer entry
        newer post
        newer posts
        newer stories
        next article
        next articles
        next blog
        next blog post
        next entries
        next entry
        next in this series
        next news
        next page
        next photo
        next post
        next posts
        next project
        next reading
        next slide
        older article
        older articles
        older entries
        older entry
        older post
        older posts
        older posts newer posts
        older stories
        post navigation
        post pagination
        posts navigation
        posts pagination
        prev article
        prev next
        prev post
        prev post next post
        previous and next article
        previous article
        previous article next article
        previous article | next article
        previous articles next articles
        previous blog
        previous blog post
        previous entries
        previous entry
        previous in this series
        previous news
        previous next
        previous page
        previous page next page
        previous photo
        previous post
        previous post next post
        previous post | next post
        previous posts next posts
        previous project
        previous reading
        previous recipe
        previous slide
        previous story
        previous story next story
        previous topic
        return to all blog
        return to all news
        return to blog
        return to homepage
        return to list
        return to main page
        return to news
        return to news list
        return to newsroom
        return to overview
        return to search results
        return to the article
        return to the blog
        return to the homepage
        show previous
        view next article
        view previous article
    """,
    "de": """
        älter neuer
        ältere artikel
        ältere beiträge
        ältere einträge
        ältere neuere
        älterer beitrag
        älterer beitrag neuerer beitrag
        älterer post
        artikel-navigation
        artikelnavigation
        beitrags-navigation
        beitragsnavigation
        blog übersicht
        der nächste beitrag
        ein bild zurück
        eine seite zurück
        folgender artikel
        folgender beitrag
        letzter beitrag nächster beitrag
        nachfolgender artikel
        nachfolgender beitrag
        nächste artikel
        nächste meldung
        nächste news
        nächste seite
        nächster artikel
        nächster beitrag
        nächster beitrag nächster beitrag
        nächster blogbeitrag
        nächster eintrag
        nächster post
        nächstes bild
        nächstes thema
        neuere artikel
        neuere beiträge
        neuere einträge
        neuerer beitrag
        neuerer post
        vorherige artikel
        vorherige meldung
        vorherige nächste
        vorherige news
        vorherige seite
        vorheriger artikel
        vorheriger artikel nächster artikel
        vorheriger artikel: nächster artikel
        vorheriger beitrag
        vorheriger beitrag nächster beitrag
        vorheriger beitrag vorheriger beitrag
        vorheriger blogbeitrag
        vorheriger eintrag
        vorheriger post
        vorheriges bild
        vorheriges bild nächstes bild
        vorheriges nächstes
        vorheriges thema
        vorheriges thema nächstes thema
        voriger artikel
        voriger beitrag
        weiter blättern
        zu den nachrichten
        zum archiv
        zum blog
        zur blogübersicht
        zur homepage
        zur startseite
        zur startseite wechseln
        zur übersicht
        zur übersichtsseite
        zur vorherigen seite
        zurück weiter
        zurück zu allen artikeln
        zurück zu allen beiträgen
        zurück zu den artikeln
        zurück zu den beiträgen
        zurück zu den nachrichten
        zurück zu den news
        zurück zu news
        zurück zum archiv
        zurück zum blog
        zurück zum lexikon
        zurück zum magazin
        zurück zur artikelübersicht
        zurück zur blog-übersicht
        zurück zur blogübersicht
        zurück zur hauptseite
        zurück zur homepage
        zurück zur letzten seite
        zurück zur liste
        zurück zur listenansicht
        zurück zur newsübersicht
        zurück zur startseite
        zurück zur suche
        zurück zur übersicht
        zurück zur vorherigen seite
        # frühere Inhalte
        Alle Eintragsentwürfe anzeigen
        Die nächsten # Inhalte
        Mehr alte Einträge
        Voriger Eintrag
        Zum Vorherigen
    """,
    "fr": """
        article plus ancien
        article plus récent
        article précédent
        article précédent article suivant
        article suivant
        articles plus anciens
        articles plus récents
        articles suivants
        billet précédent
        billet suivant
        navigation d'article
        navigation de l'article
        navigation des articles
        page précédente
        page précédente page suivante
        page suivante
        plus ancien plus récent
        post précédent
        post suivant
        précédent suivant
        publication précédente
        publication suivante
        retour à l'accueil
        retour à la liste
        retour à la liste des actualités
        retour à la liste des articles
        retour à la page d'accueil
        retour à la page précédente
        retour au blog
        retour au sommaire
        retour aux actualités
        retour aux articles
        retour aux résultats
        retourner à l'accueil
        revenir à l'accueil
        revenir à la liste
        revenir à la page d'accueil
        toutes les actualités précédentes
        voir l'article précédent
        voir l'article suivant
        l'info en continu
        entrées plus récentes
        # éléments précédents
        # éléments suivants
        Aller à l'élément précédent
        Voir tous les articles en brouillon
    """,
    "es": """
        anterior siguiente
        artículo anterior
        artículo anterior artículo siguiente
        artículo siguiente
        artículos antiguos
        artículos más antiguos
        artículos siguientes
        entrada anterior
        entrada anterior entrada siguiente
        entrada más antigua
        entrada más reciente
        entrada siguiente
        entradas antiguas
        entradas más antiguas
        entradas más nuevas
        entradas siguientes
        ir a la portada
        navegación de entradas
        navegación de la entrada
        navegador de artículos
        nota anterior
        nota siguiente
        noticia anterior
        noticia siguiente
        página anterior
        página siguiente
        post anterior
        post siguiente
        próxima entrada
        próxima nota
        próxima noticia
        próximo artículo
        publicación anterior
        publicación siguiente
        regresar a la página anterior
        regresar al blog
        regresar al inicio
        siguiente artículo
        siguiente entrada
        siguiente nota
        siguiente noticia
        siguiente página
        siguiente post
        volver a inicio
        volver a la home
        volver a la lista
        volver a la página anterior
        volver a la página de inicio
        volver a la página principal
        volver a la portada
        volver a noticias
        volver al blog
        volver al índice
        volver al inicio
        volver al listado
        volver al listado de noticias
        publicación más reciente
        publicación más antigua
        artículo más reciente
        artículo más antiguo
        # elementos anteriores
        # elementos siguientes
        Ir a anterior elemento
        Siguiente publicación
        Ver todos los borradores
    """,
    "pt": """
        anterior próximo
        artigo anterior
        artigo anterior próximo artigo
        artigo seguinte
        artigos mais antigos
        matéria anterior
        navegação de artigos
        navegação de post
        navegação de posts
        navegação do post
        notícia anterior
        notícia seguinte
        página anterior
        página seguinte
        post anterior
        post anterior próximo post
        post seguinte
        postagem anterior
        postagem mais antiga
        postagem mais recente
        postagens mais antigas
        posts mais antigos
        posts mais recentes
        próxima matéria
        próxima notícia
        próxima página
        próxima postagem
        próximo artigo
        próximo post
        publicação anterior
        publicação seguinte
        regressar à página inicial
        retornar à página inicial
        voltar à home
        voltar à lista
        voltar à página anterior
        voltar à página inicial
        voltar ao blog
        voltar ao início
        voltar às notícias
        voltar para a home
        voltar para a lista
        voltar para a página inicial
        voltar para o blog
        publicações mais recentes
        publicações mais antigas
        mensagem mais recente
        mensagem antiga
        # itens anteriores
        Ir para o item anterior
        Próximo texto publicado
        Próximos # itens
        Publicação mais antiga
        Texto publicado anterior
        Ver todas as etiquetas
        Ver todas os rascunho de artigos
    """,
    "it": """
        Articoli vecchi
        Guarda tutte le etichette
        Precedenti # elementi
        Successivi # elementi
        Vai all'elemento precedente
        articoli meno recenti
        articoli più recenti ›
        articoli più vecchi
        articoli precedenti ›
        articoli successivi
        articolo più recente
        articolo più vecchio
        articolo precedente
        articolo precedente articolo successivo
        articolo precedente prossimo articolo
        articolo successivo
        indietro avanti
        navigazione articoli
        navigazione articolo
        notizia precedente
        notizia successiva
        pagina precedente
        pagina successiva
        post più recente
        post più recenti
        post più vecchi
        post più vecchio
        post precedente
        post successivo
        precedente successivo
        prossima notizia
        prossimo articolo
        prossimo post
        ritorna al blog
        ritorna alla home
        torna agli articoli
        torna ai risultati
        torna al blog
        torna all'elenco
        torna alla home
        torna alla home page
        torna alla homepage
        torna alla lista
        torna alla pagina precedente
        torna alla pagina principale
        torna alle news
        torna alle notizie
        torna indietro
    """,
    "nl": """
        Bekijk alle kladberichten
        Ga naar vorige item
        Laat alle tags zien
        Meer oude berichten
        Volgende # item(s)
        Vorige # item(s)
        bericht navigatie
        berichtennavigatie
        berichtnavigatie
        naar de homepage
        naar het overzicht
        nieuwer bericht
        nieuwere berichten
        nieuwere items
        ouder bericht
        oudere berichten
        oudere berichten nieuwere berichten
        oudere items
        terug naar alle artikelen
        terug naar alle berichten
        terug naar alle blogs
        terug naar artikelen
        terug naar blog
        terug naar blogs
        terug naar de blog
        terug naar de homepage
        terug naar het blogoverzicht
        terug naar het nieuwsoverzicht
        terug naar het overzicht
        terug naar home
        terug naar nieuws
        terug naar nieuwsoverzicht
        terug naar overzicht
        terug naar vorige pagina
        volgend artikel
        volgend bericht
        volgende artikel
        volgende bericht
        volgende blog
        volgende pagina
        vorig artikel
        vorig artikel volgend artikel
        vorig bericht
        vorig bericht volgend bericht
        vorige artikel
        vorige bericht
        vorige blog
        vorige pagina
        vorige volgende
    """,
    "sv": """
        äldre inlägg
        äldre inlägg nyare inlägg
        äldre nyare
        artikelnavigering
        föregående artikel
        föregående artikel nästa artikel
        föregående inlägg
        föregående inlägg nästa inlägg
        föregående nästa
        föregående sida
        inläggsnavigering
        nästa artikel
        nästa inlägg
        nästa sida
        navigering för inlägg
        nyare inlägg
        tidigare inlägg
        till bloggen
        till startsidan
        tillbaka till artiklar
        tillbaka till blogg
        tillbaka till bloggen
        tillbaka till listan
        tillbaka till nyheter
        tillbaka till översikten
        tillbaka till startsidan
        nyare artiklar
        äldre artiklar
        Gå till föregående post
        Till de # föregående
        Till de # nästa
        Visa alla utkast
    """,
    "da": """
        ældre indlæg
        forrige artikel
        forrige artikel næste artikel
        forrige indlæg
        forrige indlæg næste indlæg
        forrige næste
        forrige side
        indlægsnavigation
        næste artikel
        næste indlæg
        næste side
        navigation af indlæg
        nyere indlæg
        tidligere indlæg
        til forsiden
        tilbage til artikler
        tilbage til blog
        tilbage til bloggen
        tilbage til forsiden
        tilbage til listen
        tilbage til nyheder
        tilbage til oversigt
        tilbage til oversigten
        nyere artikler
        ældre artikler
        Gå til forrige indholdsobjekt
        Tidligere indslag
        Til de # forrige
        Til de # næste
    """,
    "nb": """
        Gå til forige element
        Til de # neste
        eldre artikler
        eldre innlegg
        forrige artikkel
        forrige artikkel neste artikkel
        forrige innlegg
        forrige innlegg neste innlegg
        forrige neste
        forrige sak
        forrige side
        innleggsnavigasjon
        navigasjon i innlegg
        neste artikkel
        neste innlegg
        neste sak
        neste side
        nyere innlegg
        til forsiden
        tilbake til artikler
        tilbake til blogg
        tilbake til bloggen
        tilbake til forsiden
        tilbake til listen
        tilbake til nyheter
        tilbake til oversikten
    """,
    "fi": """
        Listaa luonnokset
        Lisää vanhempia kirjoituksia
        Siirry edelliseen kohteeseen
        artikkelien selaus
        artikkelin selaus
        edellinen artikkeli
        edellinen artikkeli seuraava artikkeli
        edellinen juttu
        edellinen kirjoitus
        edellinen seuraava
        edellinen sivu
        palaa blogiin
        palaa etusivulle
        palaa listaan
        palaa uutisiin
        seuraava artikkeli
        seuraava juttu
        seuraava kirjoitus
        seuraava sivu
        siirry etusivulle
        takaisin blogiin
        takaisin etusivulle
        takaisin listaan
        takaisin uutisiin
        uudemmat artikkelit
        uudemmat kirjoitukset
        uudempi teksti
        vanhemmat artikkelit
        vanhemmat kirjoitukset
        vanhempi viesti
    """,
    "pl": """
        Następne # pozycji
        Poprzednie # pozycji
        Przejdź do poprzedniego elementu
        Więcej starych wpisów
        Wyświetl wszystkie tagi
        Zobacz wszystkie wersje robocze wpisów
        następna strona
        następny artykuł
        następny post
        następny wpis
        nawigacja po wpisach
        nawigacja wpisu
        nowsze posty
        nowsze wpisy
        nowszy post
        nowszy wpis
        poprzedni artykuł
        poprzedni artykuł następny artykuł
        poprzedni następny
        poprzedni post
        poprzedni wpis
        poprzedni wpis następny wpis
        poprzednia strona
        powrót do aktualności
        powrót do artykułu
        powrót do artykułów
        powrót do bloga
        powrót do listy
        powrót do listy artykułów
        powrót do poprzedniej strony
        powrót do strony głównej
        powrót na stronę główną
        starsze posty
        starsze wpisy
        starszy post
        starszy wpis
        wróć do aktualności
        wróć do artykułu
        wróć do bloga
        wróć do listy
        wróć do listy artykułów
        wróć do strony głównej
        wróć do tekstu
        wróć na stronę główną
    """,
    "cs": """
        další článek
        další příspěvek
        další strana
        další stránka
        následující článek
        následující příspěvek
        navigace příspěvků
        navigace pro příspěvek
        navigace pro příspěvky
        novější články
        novější příspěvky
        předchozí článek
        předchozí článek další článek
        předchozí další
        předchozí následující
        předchozí příspěvek
        předchozí příspěvek další příspěvek
        předchozí strana
        předchozí stránka
        starší články
        starší příspěvky
        zpět na aktuality
        zpět na blog
        zpět na články
        zpět na hlavní stranu
        zpět na přehled
        zpět na seznam
        zpět na úvod
        zpět na úvodní stránku
        zpět na výpis
        novější příspěvek
        starší příspěvek
        Následujících # položek
        Předchozích # položek
        Přejít na předchozí položku
        Starší záznamy
        Starší článek
        Zobraz všechny nedokončené články
        Zobrazit všechny tagy
        Zpět na hlavní stránku
        zpět k článku
        zpět na článek
    """,
    "hu": """
        bejegyzés navigáció
        bejegyzések navigációja
        előző bejegyzés
        előző bejegyzés következő bejegyzés
        előző cikk
        előző cikk következő cikk
        előző hír
        előző következő
        előző oldal
        korábbi bejegyzések
        következő bejegyzés
        következő cikk
        következő hír
        következő oldal
        régebbi bejegyzések
        újabb bejegyzések
        vissza a bloghoz
        vissza a blogra
        vissza a cikkekhez
        vissza a főoldalra
        vissza a hírekhez
        vissza a kezdőlapra
        vissza a listához
        vissza az előző oldalra
        újabb bejegyzés
        régebbi bejegyzés
        A következő bejegyzés
        Az előző bejegyzés
        Az összes piszkozat megtekintése
        Előző # elem
        Következő # elem
        Mégtöbb régi bejegyzés
        Ugrás az előző elemre
        vissza a cikkhez
        vissza a cikkre
    """,
    "ro": """
        articole mai noi
        articole mai vechi
        articolul anterior
        articolul anterior articolul următor
        articolul precedent
        articolul următor
        înapoi înainte
        înapoi la articole
        înapoi la blog
        înapoi la listă
        înapoi la pagina principală
        înapoi la știri
        mergi la pagina principală
        navigare în articole
        pagina anterioară
        pagina precedentă
        pagina următoare
        postarea anterioară
        postarea următoare
        postări mai noi
        postări mai vechi
        știrea anterioară
        știrea următoare
        următorul articol
        articol mai nou
        articol mai vechi
        postare mai nouă
        postare mai veche
        Articole anterioare
        Cele # precedente
        Următoarele #
        Înapoi la prima pagină
        înapoi la articol
    """,
    "el": """
        Επόμενα # αντικείμενα
        Προηγούμενα # αντικείμενα
        επιστροφή στα νέα
        επιστροφή στη λίστα
        επιστροφή στην αρχική
        επιστροφή στην αρχική σελίδα
        επιστροφή στο blog
        επιστροφή στο άρθρο
        επόμενη ανάρτηση
        επόμενη δημοσίευση
        επόμενη σελίδα
        επόμενο άρθρο
        νεότερα άρθρα
        νεότερες αναρτήσεις
        νεότερη ανάρτηση
        πίσω στο άρθρο
        παλαιότερα άρθρα
        παλαιότερες αναρτήσεις
        παλαιότερη ανάρτηση
        παλιότερα άρθρα
        πλοήγηση άρθρων
        πλοήγηση δημοσιεύσεων
        προηγούμενη ανάρτηση
        προηγούμενη δημοσίευση
        προηγούμενη επόμενη
        προηγούμενη σελίδα
        προηγούμενο άρθρο
        προηγούμενο άρθρο επόμενο άρθρο
        προηγούμενο επόμενο
    """,
    "tr": """
        ana sayfaya dön
        ana sayfaya git
        anasayfaya dön
        bloga dön
        daha eski yazılar
        daha yeni yazılar
        haberlere dön
        listeye dön
        önceki haber
        önceki içerik
        önceki sayfa
        önceki sonraki
        önceki yazı
        önceki yazı sonraki yazı
        sonraki haber
        sonraki içerik
        sonraki sayfa
        sonraki yazı
        yazı dolaşımı
        yazı gezinmesi
        sonraki kayıt
        önceki kayıt
        daha yeni kayıt
        sonraki gönderi
        önceki gönderi
        Daha Eski Gönderi
        Eski Girdiler
        Sonraki # öğe
        Tüm Etiketleri Görüntüle
        Tüm taslak yazıları görüntüle
        Önceki # öğe
        Önceki öğeye git
        habere dön
        haberin detayına dön
        yazıya dön
    """,
    "ru": """
        Предыдущие # элементов
        Просмотреть все черновые записи
        Самые старые записи
        Следующие # элементов
        более новые записи
        более ранние записи
        более старые записи
        в раздел новостей
        вернуться в блог
        вернуться к новости
        вернуться к новостям
        вернуться к списку
        вернуться к списку новостей
        вернуться к статье
        вернуться на главную
        вернуться на главную страницу
        возврат к списку
        к списку новостей
        к списку статей
        на главную
        на главную страницу
        навигация записи
        навигация по записям
        назад вперед
        назад к новостям
        назад к списку
        назад к статье
        назад к статьям
        перейти на главную
        предыдущая запись
        предыдущая новость
        предыдущая публикация
        предыдущая следующая
        предыдущая статья
        предыдущая статья следующая статья
        предыдущая страница
        предыдущие записи
        предыдущий материал
        предыдущий пост
        следующая запись
        следующая новость
        следующая публикация
        следующая статья
        следующая страница
        следующие записи
        следующий материал
        следующий пост
        старые записи
        старые посты
    """,
    "uk": """
        Більше старих дописів
        Наступний допис
        Наступні # елементів
        Переглянути усі чорнові дописи
        Перейти до попереднього елемента
        Попередні # елементів
        Попередні записи
        Попередній допис
        Попередній пост
        до списку новин
        на головну
        на головну сторінку
        навігація записів
        навігація по записах
        назад до новин
        назад до списку
        назад до статті
        наступна новина
        наступна публікація
        наступна стаття
        наступна сторінка
        наступний запис
        наступний матеріал
        новіші дописи
        новіші записи
        новіші публікації
        перейти на головну
        повернутися до блогу
        повернутися до новин
        повернутися до списку
        повернутися до статті
        повернутися на головну
        попередня наступна
        попередня новина
        попередня публікація
        попередня стаття
        попередня сторінка
        попередній запис
        попередній матеріал
        старіші дописи
        старіші записи
        старіші публікації
    """,
    "ar": """
        أقدم الإدخالات
        أقدم المقالات
        إذهب إلى العنصر السابق
        التدوينة التالية
        التدوينة السابقة
        التنقل بين المقالات
        الخبر التالي
        الخبر السابق
        السابق التالي
        الصفحة التالية
        الصفحة السابقة
        العناصر الـ# التّالية
        العناصر الـ# السّابقة
        العودة إلى الأخبار
        العودة إلى الخبر
        العودة إلى الرئيسية
        العودة إلى الصفحة الرئيسية
        العودة إلى القائمة
        العودة إلى المدونة
        العودة إلى المقال
        العودة الى الخبر
        العودة للرئيسية
        المقال الأحدث
        المقال الأقدم
        المقال التالي
        المقال السابق
        المقال السابق المقال التالي
        المقالة التالية
        المقالة السابقة
        المنشور التالي
        المنشور السابق
        الموضوع التالي
        الموضوع السابق
        تدوينات أقدم
        تصفح المقالات
        رسالة أحدث
        رسالة أقدم
        مقالات أحدث
        مقالات أقدم
    """,
    "fa": """
        # آیتم بعدی
        # آیتم قبلی
        ارسال بعدی
        ارسال پیشین
        بازگشت به اخبار
        بازگشت به بلاگ
        بازگشت به خانه
        بازگشت به خبر
        بازگشت به صفحه اصلی
        بازگشت به صفحه قبل
        بازگشت به فهرست
        بازگشت به مقاله
        بازگشت به وبلاگ
        خبر بعدی
        خبر قبلی
        راهبری نوشته
        راهبری نوشته‌ها
        صفحه بعد
        صفحه بعدی
        صفحه قبل
        صفحه قبلی
        مشاهده تمام برچسب‌ها
        مطالب جدیدتر
        مطالب قدیمی‌تر
        مطلب بعدی
        مطلب قبلی
        مقاله بعدی
        مقاله قبلی
        ناوبری نوشته
        نمایش همه ی چرک نویس ها
        نوشته بعدی
        نوشته قبلی
        نوشته های خیلی قدیمی تر
        نوشته‌های تازه‌تر
        نوشته‌های جدیدتر
        نوشته‌های قدیمی‌تر
        پست بعدی
        پست جدیدتر
        پست قبلی
        پست قدیمی‌تر
    """,
    "he": """
        בחזרה לבלוג
        בחזרה לכתבה
        דפדוף בפוסטים
        הכתבה הבאה
        הכתבה הקודמת
        המאמר הבא
        המאמר הקודם
        העמוד הבא
        העמוד הקודם
        הפוסט הבא
        הפוסט הקודם
        הצג את כל הטיוטות
        הקודם הבא
        חזרה לבלוג
        חזרה לדף הבית
        חזרה לדף הקודם
        חזרה לחדשות
        חזרה לכתבה
        חזרה למאמר
        חזרה לעמוד הבית
        חזרה לרשימה
        ישן יותר
        לך לפריט הקודם
        לכתבה הבאה
        לכתבה הקודמת
        למאמר הבא
        למאמר הקודם
        לעמוד הבית
        לפוסט הבא
        לפוסט הקודם
        מעבר לעמוד הראשי
        ניווט בפוסטים
        ניווט ברשומות
        פוסט הבא
        פוסט הקודם
        פוסט קודם
        פוסטים חדשים יותר
        פוסטים ישנים יותר
        פריט # הבא
        קודמים # פריטים
        רשומה חדשה יותר
        רשומה ישנה יותר
        רשומות חדשות יותר
        רשומות ישנות יותר
    """,
    "hi": """
        अगला पृष्ठ
        अगला पोस्ट
        अगला लेख
        अगली खबर
        अगली ख़बर
        अगली पोस्ट
        अगले # आइटम्स
        खबर पर वापस जाएं
        नई पोस्ट
        नई पोस्टें
        नए पोस्ट
        नए लेख
        पिछला पृष्ठ
        पिछला पोस्ट
        पिछला लेख
        पिछला लेख अगला लेख
        पिछली खबर
        पिछली ख़बर
        पिछली पोस्ट
        पिछले # आइटम्स
        पिछले आइटम पर जाएं
        पुरानी पोस्ट
        पुरानी पोस्टें
        पुराने एंट्रीज़
        पुराने पोस्ट
        पुराने लेख
        पोस्ट नेविगेशन
        ब्लॉग पर वापस जाएं
        मुखपृष्ठ पर जाएं
        मुख्य पृष्ठ पर वापस जाएं
        लेख पर वापस जाएं
        होम पेज पर जाएं
        होम पेज पर वापस जाएं
        होमपेज पर वापस जाएं
    """,
    "id": """
        # item sebelumnya
        # item selanjutnya
        Item sebelumnya
        Ke halaman utama
        artikel berikutnya
        artikel sebelumnya
        artikel sebelumnya artikel selanjutnya
        artikel selanjutnya
        berita berikutnya
        berita sebelumnya
        berita selanjutnya
        entri lebih baru
        entri lebih lama
        halaman berikutnya
        halaman sebelumnya
        halaman selanjutnya
        kembali ke artikel
        kembali ke beranda
        kembali ke berita
        kembali ke blog
        kembali ke daftar
        kembali ke halaman utama
        lanjut ke halaman berikutnya
        navigasi pos
        navigasi tulisan
        pos berikutnya
        pos lebih baru
        pos lebih lama
        pos sebelumnya
        pos-pos baru
        pos-pos lama
        postingan berikutnya
        postingan lama
        postingan lebih baru
        postingan lebih lama
        postingan sebelumnya
        sebelumnya berikutnya
        sebelumnya selanjutnya
        tulisan berikutnya
        tulisan sebelumnya
    """,
    "vi": """
        bài cũ hơn
        bài kế tiếp
        bài mới hơn
        bài sau
        bài tiếp theo
        bài trước
        bài trước bài tiếp theo
        bài viết cũ hơn
        bài viết kế tiếp
        bài viết mới hơn
        bài viết sau
        bài viết tiếp theo
        bài viết trước
        bài viết trước bài viết sau
        điều hướng bài viết
        quay lại blog
        quay lại danh sách
        quay lại trang chủ
        quay về trang chủ
        trang kế
        trang sau
        trang tiếp theo
        trang trước
        trở lại trang chủ
        trở về trang chủ
        về trang chủ
        bài đăng cũ hơn
        bài đăng mới hơn
        # kết quả kế tiếp
        # kết quả trước
        Chuyển đến mục trước
        Xem tất cả thẻ
        quay lại bài viết
        trở lại bài viết
    """,
    "zh": """
        上#条
        上一条
        上一篇
        上一篇 下一篇
        上一篇文章
        上一篇文章 下一篇文章
        上一页
        上一页 下一页
        下#条
        下一条
        下一篇
        下一篇文章
        下一页
        到上一条
        前一篇
        后一篇
        回到首页
        文章导航
        更多以前日志
        更早的文章
        查看所有的草稿日志
        第 # 页 / 共 # 页
        较新的文章
        较旧一篇
        较旧的博文
        较旧的文章
        返回上一页
        返回上页
        返回主页
        返回列表
        返回列表页
        返回博客
        返回新闻列表
        返回目录
        返回网站首页
        返回首页
        上一則
        上一頁
        上一頁 下一頁
        下一則
        下一頁
        到前一個項目
        前 # 筆
        回上一頁
        回上頁
        回列表
        回到列表
        回到首頁
        回首頁
        後 # 筆
        後一篇
        文章分頁導航
        文章導航
        文章導覽
        檢視所有標籤
        第 # 頁 / 共 # 頁
        較新文章
        較新的文章
        較舊一篇
        較舊文章
        較舊的文章
        返回上一頁
        返回上頁
        返回新聞列表
        返回部落格
        返回首頁
        返回文章
        返回正文
        返回原文
    """,
    "ja": """
        # ページ / 合計 # ページ
        トップページに戻る
        トップページへ
        トップページへ戻る
        ニュース一覧に戻る
        ブログ一覧に戻る
        ホームに戻る
        ホームへ戻る
        一つ前の記事
        一覧に戻る
        一覧へもどる
        前の # アイテム
        前のアイテムに行く
        前のページ
        前のページに戻る
        前のページへ
        前のページへ戻る
        前の投稿
        前の投稿へ
        前の記事
        前の記事 次の記事
        前の記事へ
        前へ 次へ
        前ページ
        前ページへ
        古い投稿
        古い投稿へ
        古い記事へ
        投稿ナビゲーション
        新しい投稿
        新しい投稿へ
        新しい記事へ
        次の # アイテム
        次のページ
        次のページへ
        次の投稿
        次の投稿へ
        次の記事
        次の記事へ
        次ページ
        次ページへ
        次ページへ続く
        記事に戻る
        記事ナビゲーション
        記事一覧に戻る
        記事本文に戻る
        過去の投稿へ
    """,
    "ko": """
        # 페이지 / 총 # 페이지
        글 내비게이션
        글 탐색
        기사 본문으로 돌아가기
        기사로 돌아가기
        다음 # 항목
        다음 게시물
        다음 글
        다음 기사
        다음 기사보기
        다음 뉴스
        다음 페이지
        다음 포스트
        다음글
        다음기사
        목록으로 가기
        목록으로 돌아가기
        블로그로 돌아가기
        이전 # 항목
        이전 게시물
        이전 글
        이전 글 다음 글
        이전 기사
        이전 기사보기
        이전 뉴스
        이전 다음
        이전 페이지
        이전 페이지로 돌아가기
        이전 포스트
        이전글
        이전글 다음글
        이전기사
        첫 페이지로
        홈으로
        홈으로 가기
        홈으로 돌아가기
    """,
}

# Words of menus, headers and footers. An article may have them as headings.
SITE = {
    "en": """
        # of #
        # tags in total
        # views
        Announcement
        Article Search
        Post Series
        Recents
        a password will be e-mailed to you
        a password will be emailed to you
        about
        about us
        accessibility
        account
        advanced search
        advertise
        advertise with us
        all categories
        all news
        all tags
        all topics
        also available in
        archive
        archives
        back
        back to beginning
        back to main menu
        back to the beginning
        blog
        blog home
        blogs
        book a demo
        breadcrumb
        breadcrumbs
        browse
        browse all issues
        browse archive
        browse by category
        browse by topic
        browse categories
        careers
        cart
        clear filters
        close
        contact
        contact us
        continue to next page
        create account
        disclaimer
        enter keyword
        enter keywords
        explore our blog
        filter
        filter by
        filters
        first
        footer
        footer menu
        forgot password
        forgot your password
        forgot your password? get help
        get in touch
        go back
        go to the front page
        header
        help
        help center
        hire me
        hit enter to search or esc to close
        home
        home page
        imprint
        jump to
        language
        languages
        last
        latest issue
        legal
        legal notice
        locations
        log in
        log in / register
        log in sign up
        log out
        login
        login / register
        login to your account
        login to your account below
        logout
        main menu
        main navigation
        media kit
        menu
        mobile navigation
        mobile version
        more topics
        my account
        navigate
        navigation
        navigation menu
        new here
        news
        newsroom
        next
        next recipe
        next story
        next topic
        no matching documents
        no results
        no results found
        original site
        our blog
        page #
        page # / #
        page # of #
        pages
        password recovery
        popular categories
        popular searches
        popular tags
        popular topics
        press enter to search
        prev
        previous
        primary menu
        primary navigation
        primary sidebar
        privacy
        privacy & terms
        privacy and terms
        privacy notice
        privacy policy
        privacy statement
        products
        quick search
        recently updated
        recover your password
        refine results
        register
        remember me
        request a demo
        reset filters
        rss feeds
        scroll up
        search
        search blog
        search by keyword
        search for
        search for articles
        search for something
        search here
        search posts, tags and authors
        search results
        search results for
        search site
        search submit
        search the blog
        search the site
        search this blog
        search this site
        search this website
        secondary menu
        secondary navigation
        sections
        see all tags
        select a language
        select category
        select language
        select page
        select your language
        services
        shop
        show submenu
        sidebar
        sign in
        sign in / join
        sign in / register
        sign out
        signup / login
        site map
        site navigation
        site search
        sitemap
        sort
        start typing to search
        store
        sub menu
        submenu
        suggested searches
        support
        tag cloud
        tags and categories
        terms
        terms & conditions
        terms and conditions
        terms of sale
        terms of service
        terms of use
        text link
        to the top
        top
        top categories
        total views
        total visitors
        trending tags
        type a keyword
        type and hit enter
        type and press enter
        type here to search
        type to search
        type to start searching
        useful links
        view all result
        view all tags
        view cart
        views
        welcome back
        welcome! log into your account
        welcome! register for an account
        what are you looking for
        you are here
    """,
    "de": """
        # von #
        alle kategorien
        alle rubriken
        alle themen a-z
        ansprechpartner
        archiv
        archive
        auswahl
        blog
        brotkrumen
        deutsch
        dienste
        direkt zu
        einkaufswagen
        einloggen
        erweiterte suche
        filter
        filter zurücksetzen
        hauptmenü
        hauptnavigation
        hilfe
        home
        kontakt
        kontakt & hilfe
        konto
        links
        login
        logout
        mein konto
        mein profil
        menü
        metanavigation
        mobiles menü
        nachrichten
        nächste
        nächster
        navigation
        neu hier
        passwort vergessen
        rubriken
        schlagwortwolke
        schließen
        schnellsuche
        seite #
        seite # von #
        seiten
        seitennavigation
        servicenavigation
        sie sind angemeldet
        sprachauswahl
        sprache
        sprache wählen
        start
        startseite
        stichwortsuche
        suchbegriff
        suchbegriff eingeben
        suche
        suche nach
        suchen
        suchen nach
        suchergebnisse
        themen a-z
        themenübersicht
        übersicht
        unternavigation
        volltextsuche
        vorherige
        vorheriger
        warenkorb
        webseite durchsuchen
        weiter
        zurück
        zurück zu
        impressum
        impressum & datenschutz
        impressum und datenschutz
        impressum & kontakt
        kontakt & impressum
        kontakt/impressum
        kontakt und impressum
        datenschutz
        datenschutz & impressum
        datenschutzerklärung
        datenschutzerklärung · impressum
        datenschutzhinweis
        datenschutzhinweise
        privatsphäre
        agb
        agb und datenschutz
        allgemeine geschäftsbedingungen
        nutzungsbedingungen
        nutzungsbasierte onlinewerbung
        rechtliche hinweise
        haftungsausschluss
        widerrufsrecht
        mediadaten
        stellenangebote
        netiquette
        gewinnspiele
        rss-feed
        rss-feeds
        feed der einträge
        kommentar-feed
        kommentare-feed
        rss - beiträge
        rss - kommentare
        e-paper
        epaper
        leserreisen
        kleinanzeigen
        aktuelle ausgabe
        alle artikel
        angemeldet bleiben
        passwort
        passwort zurücksetzen
        ihr benutzername
        ihr passwort
        benutzername
        passwort-wiederherstellung
        ein passwort wird ihnen per e-mail zugeschickt
        fenster schließen
        suche nach: suche
        suche nach: suchen
        springe direkt zu
        navigation und service
        wir über uns
        häufige fragen (faq)
        barrierefreiheit
        zum anfang
        zurück zum anfang
        login oder neu registrieren
        login oder registrieren
        anmelden / registrieren
        registrieren / login
        jetzt neu registrieren
        benutzerkonto registrieren
        probleme beim login
        login mein konto
        automatisch anmelden
        einloggen mit
        passwort vergessen? hilfe
        herzlich willkommen! melden sie sich an
        herzlich willkommen! loggen sie sich in ihrem konto ein
        passwort wiederherstellungsinformationen werden dir per e-mail geschickt
        vollständiges profil anzeigen
        dieses popup nicht erneut anzeigen
        impressum & agb
        impressum und agb
        rechtliche hinweise und datenschutz
        blogroll
        # ansichten
        # aufrufe
        alle schlagwörter
        alle tags
        alle tags anzeigen
        angesagte tags
        aufrufe
        blättern
        diese website durchsuchen
        kürzlich aktualisiert
        seite durchsuchen
        zurück zum hauptmenü
        Alle Aufrufe: #
        Alle Besucher
        Artikel Suche
        Autorenliste
        Insgesamt # Schlagwörter
        Kategorieliste
        Letzte Einträge
        Monatliche Archive
        Nächster Tag
        Nützliche Links
        Original-Seite
        Suchresultate
        Tags und Kategorien
        Website durchsuchen
        konto erstellen
    """,
    "fr": """
        # sur #
        accueil
        archives
        blog
        choisir la langue
        connexion
        contact
        contactez-nous
        créer un compte
        déconnexion
        fermer
        fil d'ariane
        filtrer
        filtres
        langue
        liens rapides
        liens utiles
        menu
        menu principal
        menu secondaire
        mon compte
        mot de passe oublié
        navigation
        navigation principale
        nous contacter
        nuage de tags
        page #
        page # / #
        page # sur #
        page d'accueil
        pages
        panier
        plan du site
        précédent
        précédente
        recherche
        recherche avancée
        recherche pour
        rechercher
        rechercher sur le site
        résultats de la recherche
        résultats de recherche
        retour
        rubriques
        s'identifier
        se connecter
        se déconnecter
        sommaire du site
        suivant
        suivante
        toutes les catégories
        mentions légales
        politique de confidentialité
        protection des données
        conditions générales
        conditions générales d'utilisation
        conditions générales de vente
        cgu
        cgv
        qui sommes-nous
        données personnelles
        mot de passe
        la rédaction
        se connecter s'abonner
        nouvelles entrées
        anciennes entrées
        tous les tags
        voir tous les tags
        toutes les étiquettes
        retour au menu principal
        rechercher sur ce site
        entrez un mot-clé
        saisissez un mot-clé
        # vues
        tags populaires
        récemment mis à jour
        # tags au total
        Archives mensuelles
        Choisir une langue
        Jour suivant
        Liste des auteurs
        Liste des catégories
        Recherche d'article
        Site d'origine
        Suiv
        Total visiteurs
        Étiquettes et catégories
        identifiez-vous
        rester connecté
    """,
    "es": """
        # de #
        acceder
        acerca de nosotros
        anterior
        archivo
        archivos
        atrás
        blog
        buscador
        buscar
        buscar en el sitio
        buscar en este sitio
        buscar por
        búsqueda
        búsqueda avanzada
        búsqueda para
        carrito
        cerrar
        cerrar sesión
        contáctanos
        contáctenos
        contacto
        crear cuenta
        elegir idioma
        enlaces de interés
        enlaces rápidos
        entrar
        etiquetas populares
        filtrar
        filtrar por
        filtros
        home
        idioma
        idiomas
        ingresar
        inicia sesión
        iniciar sesión
        inicio
        ir a
        mapa del sitio
        mapa web
        menú
        menú principal
        menú secundario
        mi cuenta
        navegación
        navegación principal
        nosotros
        nube de etiquetas
        olvidé mi contraseña
        página #
        página # de #
        página de inicio
        página principal
        páginas
        portada
        quiénes somos
        registrarte
        resultados de búsqueda
        resultados de la búsqueda
        secciones
        siguiente
        todas las categorías
        volver
        aviso legal
        política de privacidad
        políticas de privacidad
        términos y condiciones
        términos de uso
        condiciones de uso
        estás aquí
        ingresar / registrarse
        iniciar sesión registrarse
        iniciar sesión registrarme
        todas las etiquetas
        ver todas las etiquetas
        volver al menú principal
        regresar al menú principal
        escribe para buscar
        # vistas
        # visitas
        # visualizaciones
        actualizado recientemente
        # etiquetas en total
        Archivos Mensuales
        Buscar artículo
        Enlaces útiles
        Etiquetas y Categorías
        Lista de autores
        Lista de categorías
        Próximo día
        Recientes
        Seleccione el idioma
        Sitio original
        Visitantes totales
        identifícate
        recordarme
        regístrate
        ¿no tienes cuenta?
    """,
    "pt": """
        # de #
        acessar
        anterior
        arquivo
        arquivos
        blog
        busca
        busca avançada
        buscar
        carrinho
        contacto
        contactos
        contato
        criar conta
        editorias
        entrar
        esqueceu a senha
        esqueci minha senha
        fale conosco
        fechar
        filtrar
        filtrar por
        filtros
        home
        idioma
        iniciar sessão
        início
        links rápidos
        links úteis
        mapa do site
        menu
        menu principal
        minha conta
        navegação
        navegação principal
        nuvem de tags
        página #
        página # de #
        página inicial
        páginas
        pesquisa
        pesquisar
        pesquisar neste site
        pesquisar por
        procurar
        próxima
        próximo
        quem somos
        registar
        resultados da busca
        resultados da pesquisa
        sair
        secções
        seções
        seguinte
        sobre nós
        todas as categorias
        voltar
        política de privacidade
        termos de uso
        termos e condições
        anuncie
        termos de serviço
        aviso legal
        todas as tags
        ver todas as tags
        todas as etiquetas
        voltar ao menu principal
        buscar neste site
        digite para pesquisar
        digite uma palavra-chave
        # visualizações
        tags populares
        atualizado recentemente
        todas as postagens
        # etiquetas no total de
        Arquivos mensais
        Etiquetas e Categorias
        Mapa do sítio
        Pesquisa Avançada
        Pesquisar no Sítio
        Recentes
        Total de visitantes
        lembrar-me
        não tem conta?
    """,
    "it": """
        # di #
        # tags in totale
        # visualizzazioni
        Archivio mensile
        Elenco degli autori
        Elenco delle categorie
        Giorno successivo
        Recenti
        Sito originale
        Tag e categorie
        accedi
        aggiornati di recente
        archivi
        archivio
        avanti
        blog
        briciole di pane
        carrello
        cerca
        cerca in questo sito
        cerca nel sito
        cerca per
        chi siamo
        chiudi
        collegamenti rapidi
        condizioni d'uso
        contattaci
        contatti
        crea un account
        digita per cercare
        esci
        filtra
        filtra per
        filtri
        guarda tutti i tag
        home
        home page
        il mio account
        indietro
        indietro al menu principale
        informativa privacy
        informativa sulla privacy
        lingua
        link utili
        mappa del sito
        menu
        menu principale
        mostra tutti i tag
        navigazione
        navigazione principale
        non hai un account?
        note legali
        nuvola di tag
        pagina #
        pagina # di #
        pagina iniziale
        pagina principale
        pagine
        password dimenticata
        precedente
        privacy policy
        prossima
        prossimo
        redazione
        registrati
        ricerca
        ricerca avanzata
        ricerca per
        ricordami
        risultati della ricerca
        rubriche
        sei qui
        sezioni
        successiva
        successivo
        tag popolari
        termini di servizio
        termini e condizioni
        torna al menu principale
        torna su
        tutte le categorie
        tutti i tag
        vai su
    """,
    "nl": """
        # keer bekeken
        # labels in totaal
        # van #
        # weergaven
        Artikel Zoeken
        Auteurslijst
        Categorieënlijst
        Homepagina
        Maandelijkse archieven
        Originele site
        Tags en Categorieën
        Website doorzoeken
        account aanmaken
        algemene voorwaarden
        alle categorieën
        alle tags bekijken
        archief
        archieven
        blog
        colofon
        contact
        doorzoek deze site
        filteren
        filters
        geavanceerd zoeken
        gebruiksvoorwaarden
        handige links
        home
        hoofdmenu
        hoofdnavigatie
        inloggen
        kruimelpad
        menu
        mijn account
        naar boven
        navigatie
        nog geen account?
        onthoud mij
        over ons
        pagina #
        pagina # van #
        pagina's
        populaire tags
        privacybeleid
        privacyverklaring
        recent bijgewerkt
        registreren
        rubrieken
        sitemap
        sluiten
        snelle links
        sorteer op
        startpagina
        taal
        terug
        terug naar hoofdmenu
        typ om te zoeken
        uitloggen
        volgende
        volgende dag
        vorige
        wachtwoord vergeten
        winkelwagen
        zoek
        zoek op
        zoek op deze site
        zoeken
        zoeken naar
        zoekresultaten
    """,
    "sv": """
        # av #
        alla kategorier
        arkiv
        avancerad sökning
        blogg
        filtrera
        föregående
        genvägar
        glömt lösenord
        glömt lösenordet
        hem
        huvudmeny
        kassa
        kontakt
        kontakta oss
        kundvagn
        logga in
        logga ut
        meny
        mina sidor
        mitt konto
        nästa
        navigation
        navigering
        om oss
        registrera
        registrera dig
        sida #
        sida # av #
        sidor
        skapa konto
        snabblänkar
        sök
        sök efter
        sök på sidan
        sökresultat
        sortera
        språk
        stäng
        startsida
        tillbaka
        välj språk
        webbplatskarta
        integritetspolicy
        användarvillkor
        allmänna villkor
        personuppgiftspolicy
        till toppen
        tillbaka upp
        alla taggar
        visa alla taggar
        tillbaka till huvudmenyn
        sök på webbplatsen
        skriv för att söka
        # visningar
        populära taggar
        nyligen uppdaterad
        Användbara länkar
        Hemsida
        Kategorilista
        Månatligt arkiv
        Nästa dag
        Originalsida
        Senaste
        Skribentlista
        Taggar och Kategorier
        har du inget konto?
        kom ihåg mig
    """,
    "da": """
        # af #
        alle kategorier
        arkiv
        arkiver
        avanceret søgning
        blog
        brødkrummer
        filtrer
        forrige
        forside
        forsiden
        genveje
        glemt adgangskode
        glemt kodeord
        hjem
        hovedmenu
        indkøbskurv
        kontakt
        kontakt os
        log ind
        log ud
        luk
        menu
        min konto
        næste
        navigation
        om os
        opret bruger
        opret konto
        side #
        side # af #
        sider
        sidste
        sitemap
        søg
        søg efter
        søgeresultater
        sprog
        tilbage
        vælg sprog
        privatlivspolitik
        handelsbetingelser
        persondatapolitik
        vilkår og betingelser
        til toppen
        til top
        se alle tags
        alle emneord
        tilbage til hovedmenuen
        søg på siden
        søg på dette websted
        skriv for at søge
        # visninger
        populære tags
        Nøgleord og kategorier
        Oprindeligt hjemmeside
        Søgeresultat
        Søgning
        Tidligere
        Åbn arkiv
        har du ikke en konto?
        husk mig
        log på
    """,
    "nb": """
        # av #
        alle kategorier
        arkiv
        avansert søk
        blogg
        brødsmuler
        filtrer
        forrige
        forside
        forsiden
        glemt passord
        handlekurv
        hjem
        hovedmeny
        hovednavigasjon
        kontakt
        kontakt oss
        logg inn
        logg ut
        lukk
        meny
        min konto
        min side
        navigasjon
        neste
        nettstedskart
        om oss
        registrer
        side #
        side # av #
        sider
        snarveier
        søk
        søk etter
        søkeresultater
        språk
        tilbake
        velg språk
        personvern
        personvernerklæring
        brukervilkår
        vilkår og betingelser
        til toppen
        til topps
        alle tagger
        vis alle tagger
        alle stikkord
        tilbake til hovedmenyen
        søk på siden
        søk på nettstedet
        skriv for å søke
        nylig oppdatert
        Merker og kategorier
        Opprinnelig side
        Søk i nettstedet
        har du ikke konto?
        husk meg
        opprett konto
        registrer deg
    """,
    "fi": """
        arkisto
        arkistot
        blogi
        edellinen
        etsi
        etsi sivustolta
        etusivu
        hae
        hae sivustolta
        haku
        hakutulokset
        kaikki kategoriat
        kieli
        kirjaudu
        kirjaudu sisään
        kirjaudu ulos
        koti
        luo tili
        murupolku
        navigaatio
        navigointi
        oma tili
        ostoskori
        ota yhteyttä
        päävalikko
        pikalinkit
        rekisteröidy
        salasana unohtunut
        seuraava
        sivu #
        sivukartta
        sivut
        sulje
        takaisin
        tarkennettu haku
        tietoa meistä
        unohditko salasanasi
        valikko
        valitse kieli
        yhteystiedot
        tietosuoja
        tietosuojaseloste
        käyttöehdot
        rekisteriseloste
        alkuun
        olet täällä
        kaikki tunnisteet
        näytä kaikki tunnisteet
        kaikki avainsanat
        takaisin päävalikkoon
        kirjoita hakusana
        # katselukertaa
        # näyttökertaa
        suositut tunnisteet
        Alkuperäinen sivusto
        Avainsanat ja kategoriat
        Edelliset #
        Hyödyllisiä linkkejä
        Julkaisijat
        Kategorialistaus
        Kuukausiarkisto
        Laajennettu haku
        Seuraava päivä
        Seuraavat #
        eikö sinulla ole tunnusta?
        muista minut
    """,
    "pl": """
        # odsłon
        # wyświetleń
        # z #
        Archiwum miesięczne
        Lista autorów
        Lista kategorii
        Mapa witryny
        Następny dzień
        Oryginalna strona
        Partnerzy serwisu
        Pomocne linki
        Szukaj w witrynie
        Tagi i Kategorie
        archiwa
        archiwum
        biuletyn informacji publicznej
        blog
        chmura tagów
        deklaracja dostępności
        do góry
        filtruj
        filtry
        galerie zdjęć
        jesteś tutaj
        język
        języki
        kalendarz imprez
        kalendarz wydarzeń
        kontakt
        koszyk
        mapa serwisu
        mapa strony
        menu
        menu główne
        moje konto
        na górę
        na początek
        na skróty
        następna
        następne
        następny
        nawigacja
        nie pamiętasz hasła
        o nas
        ogłoszenia drobne
        okruszki
        ostatnio zaktualizowane
        polityka prywatności
        poprzedni
        poprzednia
        poprzednie
        popularne tagi
        powrót
        powrót do menu głównego
        program tv
        przeglądaj archiwum
        przydatne linki
        redakcja
        regulamin
        rejestracja
        rejestracja online
        rodo
        skontaktuj się z nami
        strona #
        strona # z #
        strona główna
        strony
        szukaj
        szukaj na stronie
        szukaj na tej stronie
        szukaj w serwisie
        szukaj wpisów, tagów i autorów
        szybkie linki
        umów się na wizytę
        utwórz konto
        warunki korzystania
        wpisz szukaną frazę
        wpisz słowo kluczowe
        wróć
        wróć do menu głównego
        wstecz
        wszystkie kategorie
        wszystkie tagi
        wybierz język
        wyloguj
        wyloguj się
        wyniki wyszukiwania
        wysoki kontrast
        wyszukaj
        wyszukiwanie
        wyszukiwanie zaawansowane
        wyszukiwarka
        zaloguj
        zaloguj się
        zamknij
        zarejestruj się
        zobacz wszystkie tagi
    """,
    "cs": """
        # z #
        archiv
        archivy
        blog
        další
        domů
        drobečková navigace
        filtrovat
        filtry
        hlavní menu
        hlavní navigace
        hlavní stránka
        hledání
        hledat
        jazyk
        kontakt
        kontaktujte nás
        kontakty
        košík
        mapa stránek
        mapa webu
        menu
        můj účet
        následující
        navigace
        o nás
        odhlásit
        odhlásit se
        pokročilé vyhledávání
        předchozí
        přihlášení
        přihlásit
        registrace
        rubriky
        rychlé odkazy
        seřadit podle
        strana #
        strana # z #
        stránka #
        stránky
        úvod
        úvodní stránka
        užitečné odkazy
        všechny kategorie
        vyberte jazyk
        vyhledat
        vyhledávání
        výsledky hledání
        výsledky vyhledávání
        zapomenuté heslo
        zapomněli jste heslo
        zavřít
        zpět
        ochrana osobních údajů
        obchodní podmínky
        podmínky užití
        zásady ochrany osobních údajů
        nahoru
        na začátek
        jste zde
        všechny štítky
        zobrazit všechny štítky
        zpět do hlavního menu
        hledat na tomto webu
        hledat na webu
        vyhledat na webu
        zadejte hledaný výraz
        # zobrazení
        # zhlédnutí
        populární štítky
        Mapa portálu
        Měsíční archivy
        Následující den
        Prohledat portál
        Původní stránka
        Seznam autorů
        Seznam kategorií
        Štítky a kategorie
        Hlavní strana
        Z domova
        Ze světa
        kalendář akcí
        tip na výlet
        tipy na výlet
        hlavní rubriky
        úřední deska
        prohlášení o přístupnosti
        další odkazy
        přihlaste se
        archiv článků
    """,
    "hu": """
        archívum
        bejelentkezés
        belépés
        bezár
        bezárás
        blog
        címkefelhő
        elfelejtett jelszó
        előző
        fiókom
        főmenü
        főoldal
        hasznos linkek
        kapcsolat
        keresés
        keresés az oldalon
        keresési eredmények
        kezdőlap
        kijelentkezés
        kilépés
        kosár
        következő
        menü
        morzsamenü
        navigáció
        nyelv
        nyelvválasztó
        nyitólap
        oldal #
        oldalak
        oldaltérkép
        összes kategória
        regisztráció
        részletes keresés
        rólunk
        rovatok
        szűrés
        vissza
        impresszum
        adatvédelem
        adatvédelmi tájékoztató
        adatkezelési tájékoztató
        felhasználási feltételek
        itt vagy
        összes címke
        minden címke
        összes címke megtekintése
        vissza a főmenübe
        keresés a honlapon
        # megtekintés
        népszerű címkék
        legutóbb frissítve
        írj valamit
        Címkék és kategóriák
        Eredeti honlap
        Főoldalra ugrás
        Haladó keresés
        Havi arhívum
        Kategória lista
        Keresés a portálon
        Keresés eredménye
        Szerző lista
        városlista
        eseménynaptár
        programajánló
        médiaajánlat
        tv műsor
        rovataink
        letölthető dokumentumok
        közérdekű adatok
        méret px
        mutatás kezdődik a oldaltól
    """,
    "ro": """
        # din #
        acasă
        arhiva
        arhive
        autentificare
        blog
        caută
        căutare
        căutare avansată
        contact
        contactează-ne
        contul meu
        coș de cumpărături
        creează cont
        deconectare
        despre noi
        filtrează
        hartă site
        înapoi
        închide
        înregistrare
        legături rapide
        limbă
        linkuri utile
        meniu
        meniu principal
        navigare
        pagina #
        pagina # din #
        pagina principală
        pagini
        parolă uitată
        rezultate căutare
        rezultatele căutării
        sortează după
        toate categoriile
        următoarea
        următor
        următorul
        politica de confidențialitate
        termeni și condiții
        în sus
        mergi sus
        ești aici
        toate etichetele
        vezi toate etichetele
        înapoi la meniul principal
        caută pe acest site
        caută pe site
        caută în site
        nu au fost găsite rezultate
        # vizualizări
        # de vizualizări
        etichete populare
        actualizate recent
        Etichete și Categorii
        Harta site-ului
        Pagină originală
        prima pagină
        mica publicitate
        curs valutar
        alte secțiuni
    """,
    "el": """
        # από #
        αναζήτηση
        αναζήτηση για
        αποσύνδεση
        αποτελέσματα αναζήτησης
        αρχεία
        αρχείο
        αρχική
        αρχική σελίδα
        γλώσσα
        είσοδος
        επικοινωνία
        επιλογή γλώσσας
        επιστροφή
        επόμενη
        επόμενο
        καλάθι
        κλείσιμο
        κύριο μενού
        λογαριασμός
        μενού
        ξεχάσατε τον κωδικό σας
        ο λογαριασμός μου
        όλες οι κατηγορίες
        πίσω
        πλοήγηση
        προηγούμενη
        προηγούμενο
        σελίδα #
        σελίδα # από #
        σελίδες
        σύνδεση
        σύνθετη αναζήτηση
        σχετικά με εμάς
        φίλτρα
        χάρτης ιστοσελίδας
        χρήσιμοι σύνδεσμοι
        πολιτική απορρήτου
        όροι χρήσης
        είστε εδώ
        βρίσκεστε εδώ
        όλες οι ετικέτες
        δείτε όλες τις ετικέτες
        επιστροφή στο κύριο μενού
        αναζήτηση στον ιστότοπο
        αναζήτηση στο site
        πληκτρολογήστε για αναζήτηση
        κανένα αποτέλεσμα
        # προβολές
        δημοφιλείς ετικέτες
        πληκτρολογήστε κάτι
        Αναζήτηση στον Ιστοχώρο
        Ετικέτες και κατηγορίες
        Ιστοσελίδα αρχικής ανάρτησης
        Χάρτης Ιστοχώρου
    """,
    "tr": """
        ana menü
        ana sayfa
        anasayfa
        ara
        arama
        arama sonuçları
        arama yap
        arşiv
        arşivler
        bize ulaşın
        blog
        çıkış
        çıkış yap
        detaylı arama
        dil
        dil seçin
        filtrele
        filtreler
        geri
        geri dön
        gezinme
        giriş
        giriş yap
        hakkımızda
        hesabım
        hızlı erişim
        hızlı linkler
        ileri
        iletişim
        kapat
        menü
        önceki
        oturum aç
        sayfa #
        sayfalar
        sepet
        sepetim
        şifremi unuttum
        site haritası
        sitede ara
        sonraki
        tüm kategoriler
        üye girişi
        yararlı linkler
        gizlilik politikası
        kullanım koşulları
        künye
        gizlilik
        yeni yazılar
        eski yazılar
        yeni kayıtlar
        eski kayıtlar
        tüm etiketler
        tüm etiketleri gör
        ana menüye dön
        ana menüye geri dön
        bu sitede ara
        aramak için yazın
        arama yapmak için yazın
        # görüntüleme
        # görüntülenme
        # okunma
        popüler etiketler
        arşive göz at
        yazı, etiket ve yazar ara
        Aranacak metin
        Aylık arşivler
        Ayrıntılı arama
        Etiketler ve Kategoriler
        Faydalı bağlantılar
        Kategori listesi
        Orjinal web sayfası
        Sonraki gün
        Toplam Ziyaretçi
        Toplamda # etiket
        Yazar listesi
        köşe yazarları
        nöbetçi eczaneler
        yol durumu
        puan durumu
        döviz kurları
        canlı borsa
        haber arşivi
    """,
    "ru": """
        # из #
        # просмотров
        # тэгов всего
        Архив за месяц
        Вперед
        Всего посетителей
        Оригинальный сайт
        Просмотров: #
        Следующий день
        Список авторов
        Список категорий
        Тэги и категории
        архив
        архивы
        баннер
        блог
        в начало
        введите ключевое слово
        введите поисковый запрос
        вверх
        вернуться в главное меню
        верхнее меню
        войти
        все категории
        все метки
        все разделы
        все рубрики
        все теги
        вход
        вход / регистрация
        вы здесь
        выберите язык
        выйти
        выход
        главная
        главная страница
        главное меню
        забыли пароль
        закрыть
        к началу
        карта сайта
        категория
        контакты
        корзина
        личный кабинет
        меню
        мой аккаунт
        наверх
        навигация
        назад
        назад в главное меню
        найти
        недавние
        недавно обновлённые
        нижнее меню
        новые записи
        новые посты
        о нас
        о проекте
        облако тегов
        основная навигация
        основное меню
        поиск
        поиск по сайту
        поиск по этому сайту
        показать меню сайта
        полезные ссылки
        политика конфиденциальности
        пользовательское соглашение
        популярные теги
        посмотреть все теги
        предыдущая
        предыдущий
        просмотров #
        разделы
        расширенный поиск
        регистрация
        результаты поиска
        следующая
        следующий
        сортировать по
        страница #
        страница # из #
        страницы
        условия использования
        фильтры
        хлебные крошки
        язык
    """,
    "uk": """
        # з #
        # переглядів
        # тегів всього
        Всього відвідувачів
        Наступний день
        Оригінал сайту
        Складний пошук
        Список авторів
        Список категорій
        Теги і категорії
        Щомісячні архіви
        архів
        архіви
        банер
        блог
        введіть ключове слово
        вгору
        ви тут
        вийти
        вихід
        всі категорії
        всі рубрики
        всі теги
        вхід
        головна
        головна сторінка
        головне меню
        до початку
        догори
        забули пароль
        закрити
        знайти
        категорія
        контакти
        корисні посилання
        кошик
        мапа сайту
        меню
        мова
        мій кабінет
        на початок
        навігація
        нагору
        назад
        наступна
        наступний
        нещодавно оновлені
        оберіть мову
        особистий кабінет
        переглянути всі теги
        повернутися до головного меню
        політика конфіденційності
        попередня
        попередній
        популярні теги
        пошук
        пошук дописів, тегів та авторів
        пошук на сайті
        пошук по сайту
        правила користування
        про нас
        результати пошуку
        реєстрація
        розділи
        розширений пошук
        сторінка #
        сторінка # з #
        сторінки
        увійти
        умови використання
        усі рубрики
        усі теги
        фільтри
    """,
    "ar": """
        # من #
        ابحث
        ابحث عن
        ابحث في الموقع
        اتصل بنا
        اختر اللغة
        أرشيف
        إغلاق
        أقسام الموقع
        الأرشيف
        الأقسام
        البحث
        البحث المتقدم
        البحث عن
        البحث في الموقع
        التالي
        التنقل
        الرئيسية
        السابق
        السلة
        الصفحات
        الصفحة #
        الصفحة الرئيسية
        العودة
        القائمة
        القائمة الرئيسية
        اللغة
        إنشاء حساب
        بحث
        بحث متقدم
        تسجيل
        تسجيل الخروج
        تسجيل الدخول
        تسجيل دخول
        تواصل معنا
        جميع الأقسام
        حسابي
        خريطة الموقع
        دخول
        رجوع
        روابط سريعة
        روابط مفيدة
        سلة المشتريات
        صفحة #
        صفحة # من #
        فلترة
        قائمة
        مدونة
        من نحن
        نتائج البحث
        نسيت كلمة المرور
        هل نسيت كلمة المرور
        كل الأقسام
        سياسة الخصوصية
        شروط الاستخدام
        الشروط والأحكام
        عرض كل الوسوم
        كل الوسوم
        اكتب للبحث
        بحث في الموقع
        اضغط على زر البحث
        إجمالي المشاهدات
        مشاهدات
        # مشاهدات
        # مشاهدة
        متوفر أيضا في
        متوفر أيضا بـ
        بدون عنوان
        رابط المقال
        الوسوم الشائعة
        المحدثة مؤخرا
        الأجدد
        الأقدم
        # وسماً بالمُجمل
        إجمالي الزوار
        الأرشيفات
        التالية
        الموقع الأصلي
        بحث تفصيلي
        تصنيفات و فئات
        عاجل
        عربي ودولي
        للإعلان معنا
        كتاب ومقالات
    """,
    "fa": """
        # از #
        # بازدید
        # برچسب در مجموع
        آرشیو
        آرشیو ماهیانه
        اخبار استان ها
        اخبار ایران
        اخبار جهان
        انتخاب زبان
        اوقات شرعی
        بازدید #
        بازدید: #
        بازگشت
        بایگانی
        برای شروع جستجو تایپ کنید
        برچسب‌ها و دسته‌ها
        برچسب‌های پرطرفدار
        برگه‌ها
        بستن
        بعدی
        بلاگ
        تعداد بازدید
        تعداد بازدید کنندگان
        تماس با ما
        ثبت نام
        جدیدتر
        جستجو
        جستجو برای
        جستجو در سایت
        جستجوی پیشرفته
        جست‌وجو
        حریم خصوصی
        حساب من
        حساب کاربری
        خانه
        خروج
        در این سایت جستجو کنید
        درباره ما
        دسترسی سریع
        دسته بندی ها
        دسته‌بندی‌ها
        رمز عبور را فراموش کرده‌اید
        روز بعدی
        زبان
        سایت اصلی
        سبد خرید
        شرایط استفاده
        صفحات
        صفحه #
        صفحه # از #
        صفحه اصلی
        صفحه نخست
        صفحه نخست روزنامه
        عکس و فیلم
        فهرست
        فهرست اصلی
        فیلترها
        قبلی
        قدیمی‌تر
        قوانین و مقررات
        لیست موضوعات
        لیست نویسندگان
        لینک های مفید
        لینک‌های مفید
        مجموع بازدیدها
        منو
        منوی اصلی
        نتایج جستجو
        نقشه سایت
        همه برچسب‌ها
        همه دسته‌ها
        همچنین قابل دسترس از
        وبلاگ
        ورود
        ورود / ثبت نام
        پیوندهای مفید
    """,
    "he": """
        # צפיות
        אודות
        אודותינו
        אין תוצאות
        ארכיב
        ארכיון
        ארכיון חודשי
        אתר המקורי
        בחר שפה
        בית
        בלוג
        דף הבית
        הבא
        הבא בתור
        החשבון שלי
        הצהרת נגישות
        הקודם
        התחבר
        התחברות
        התנתק
        התנתקות
        חדשות מקומיות
        חזור
        חזרה
        חזרה לעמוד הראשי
        חזרה לתפריט הראשי
        חיפוש
        חיפוש באתר
        חיפוש מתקדם
        חפש
        חפש באתר
        יום הבא
        יצירת קשר
        כל הקטגוריות
        כל התגיות
        כניסה
        לדף הבית
        מדורים
        מדיניות פרטיות
        מפת האתר
        מצב קריאה
        מרחבי האתר
        ניווט
        סגור
        סינון
        סל קניות
        עגלת קניות
        עמוד #
        עמוד # מתוך #
        עמוד הבית
        צור קשר
        צרו קשר
        קודם
        קישורים מהירים
        קישורים שימושיים
        ראשי
        רשימת עורכים
        רשימת קטגוריות
        שכחת סיסמה
        שפה
        תגים וקטגוריות
        תוצאות חיפוש
        תנאי שימוש
        תפריט
        תפריט ראשי
    """,
    "hi": """
        # बार देखा गया
        अगला
        आगामी
        आर्काइव
        इस साइट में खोजें
        ई पेपर
        ई-पेपर
        उन्नत खोज
        उपलब्ध भाषाएँ
        कैटेगरी
        खोज
        खोज परिणाम
        खोज शुरू करने के लिए टाइप करें
        खोजें
        गोपनीयता नीति
        टैग्स और श्रेणियाँ
        डिस्क्लेमर
        देश की खबरें
        नियम और शर्तें
        पासवर्ड भूल गए
        पिछला
        पिछ्ला
        पीछे
        पृष्ठ #
        पेज #
        बंद करें
        ब्लॉग
        भाषा
        भाषा चुनें
        मुखपृष्ठ
        मुख्य पृष्ठ
        मुख्य मेनू
        मुख्य मेनू में वापस जाएं
        मूल साइट
        मेनू
        मेन्यू
        रजिस्टर करें
        राज्य चुनें
        लॉग आउट
        लॉग इन
        लॉग इन करें
        लॉगिन
        वापस
        वापस जाएं
        वेब स्टोरी
        वेब स्टोरीज
        शहर चुनें
        श्रेणियां
        संग्रह
        संपर्क करें
        सभी टैग देखें
        सभी श्रेणियां
        सर्च
        सर्च करें
        साइट खोजें
        साइट मानचित्र
        साइट मैप
        साइन इन
        साइन इन करें
        सारे टैग देखें
        हमसे संपर्क करें
        हमारे बारे में
        हिंदी न्यूज़
        होम
        होम पेज
    """,
    "id": """
        # dari #
        # dilihat
        # kali dilihat
        # total tags
        Berikut
        Cari dalam website
        Pencarian Lanjut
        Sebelum
        Situs orisinal
        Tag dan Kategori
        akun saya
        arsip
        bahasa
        beranda
        berikutnya
        blog
        cari
        cari berita
        cari di situs ini
        cari untuk
        cek fakta
        daftar akun
        dilihat # kali
        disematkan
        filter
        halaman #
        halaman # dari #
        halaman utama
        halaman: # # #
        hasil pencarian
        hubungi kami
        indeks
        indeks berita
        info iklan
        infografis
        jadwal sholat
        jadwal tv
        juga tersedia dalam
        kebijakan privasi
        keluar
        kembali
        kembali ke menu utama
        keranjang
        kode etik
        kontak
        kontak kami
        langganan buletin
        lanjut
        lihat semua tag
        lupa kata sandi
        lupa password
        masuk
        masuk / daftar
        menu
        menu utama
        navigasi
        pedoman media siber
        pencarian
        pencarian lanjutan
        peta situs
        pilih bahasa
        redaksi
        sebelumnya
        selanjutnya
        semua kategori
        semua tag
        syarat dan ketentuan
        tagar
        tagar terpopuler
        tampilkan lainnya
        tautan cepat
        telusuri
        tentang kami
        terbaru
        terlama
        tutup
        ups! tidak ada hasil yang ditemukan
        urutkan
    """,
    "vi": """
        bản đồ trang
        bộ lọc
        chọn ngôn ngữ
        đăng nhập
        đăng nhập / đăng ký
        đăng xuất
        danh mục
        điều hướng
        đóng
        giỏ hàng
        giới thiệu
        kết quả tìm kiếm
        liên hệ
        liên hệ với chúng tôi
        liên kết hữu ích
        liên kết nhanh
        lưu trữ
        menu
        menu chính
        ngôn ngữ
        quay lại
        quên mật khẩu
        sau
        tài khoản của tôi
        tất cả chuyên mục
        tất cả danh mục
        thể loại
        tiếp
        tiếp theo
        tìm kiếm
        tìm kiếm cho
        tìm kiếm nâng cao
        trang #
        trang # / #
        trang chủ
        trở lại
        về chúng tôi
        chính sách bảo mật
        điều khoản sử dụng
        nhập từ khóa
        nhập từ khoá
        nhập từ khóa tìm kiếm
        nhập từ khóa cần tìm
        tìm kiếm trên trang này
        lượt xem
        # lượt xem
        # lượt thích
        tất cả thẻ
        lượt xem: #
        cập nhật: #
        không có kết quả tìm kiếm
        mới cập nhật
        các thẻ thịnh hành
        mới hơn
        cũ hơn
        Gần đây
        Kế tiếp
        Sơ đồ Hệ thống
        Thẻ và Thể loại
        Trang gốc
        Tổng số truy cập
        có # thẻ tất cả
        tòa soạn
        lịch phát sóng
        infographic
        bạn đọc
        đặt báo
    """,
    "zh": """
        # 次浏览
        # 次阅读
        上一个
        下一个
        主导航
        主菜单
        主页
        主页面
        作者列表
        使用条款
        使用条款和首页
        免责声明
        全部分类
        公告
        关于我们
        关闭
        其他语言版本
        博客
        原文地址
        友情链接
        可用链接
        图片新闻
        导航
        导航菜单
        归档
        忘记密码
        总访客量
        总访问量 # 次
        我的账户
        所有分类
        所有标签
        搜索
        搜索本站
        搜索结果
        文章归档
        服务条款
        查看所有标签
        标签云
        标签和分类
        每月存档
        没有搜索结果
        法律声明
        注册
        注销
        浏览 #
        浏览次数：#
        浏览量
        浏览量：#
        浏览：#
        登出
        登录
        登录/注册
        目前共计 # 个标签
        站内搜索
        第#页
        第#页,共#页
        类别列表
        系列文章
        网站地图
        网站搜索
        联系我们
        菜单
        语言
        请输入关键字
        请输入关键词
        请输入搜索内容
        购物车
        输入关键字
        输入关键词
        退出登录
        选择语言
        阅读 #
        阅读次数
        阅读量
        阅读量：#
        阅读：#
        隐私政策
        首页
        高级搜索
        # 次瀏覽
        上一個
        下一個
        主導覽
        主選單
        主頁
        主頁面
        人氣：#
        使用條款
        全部分類
        其他語言版本
        原始網站
        導覽
        導覽選單
        彙整
        忘記密碼
        我的帳戶
        所有分類
        所有標籤
        搜尋
        搜尋本站
        搜尋本站內容
        搜尋結果
        搜尋網站
        會員登入
        服務條款
        查看所有標籤
        標籤和分類
        標籤雲
        檢索
        歸檔
        沒有找到結果
        瀏覽人次
        瀏覽人次：#
        瀏覽數
        瀏覽數：#
        瀏覽次數
        登入
        登入/註冊
        目前共有 # 個標籤
        相關網站
        站內搜尋
        第#頁
        第#頁,共#頁
        網站地圖
        網站導覽
        總訪問量 # 次
        聯絡我們
        訪客總數
        註冊
        語言
        請輸入關鍵字
        購物車
        輸入關鍵字
        進階搜尋
        選單
        選擇語言
        部落格
        關於我們
        關閉
        隱私政策
        隱私權政策
        首頁
        點閱
        點閱數：#
        點閱：#
    """,
    "ja": """
        # / #
        # ビュー
        お問い合わせ
        お問合せ
        お知らせ
        このサイトを検索
        すべてのタグ
        すべてのタグを見る
        アーカイブ
        カテゴリーおよびタグ一覧
        カテゴリー一覧
        カテゴリ一覧
        カート
        キーワードを入力
        サイトを検索
        サイトナビゲーション
        サイトマップ
        サイト内検索
        サイドバーを開く
        サイドバーを隠す
        シリーズ記事
        トップ
        トップページ
        トピックス
        トラックバック
        ナビゲーション
        ナビゲーションメニュー
        パスワードをお忘れの方
        パンくずリスト
        ブログ
        プライバシーポリシー
        ページ#
        ホーム
        ホームページ
        マイページ
        メインナビゲーション
        メインメニュー
        メニュー
        ランキング
        リンク集
        ログアウト
        ログイン
        他の言語で読む
        会員登録
        個人情報保護方針
        元のサイト
        全 # タグ
        全てのタグを見る
        利用規約
        前へ
        合計閲覧者数
        学校日記
        戻る
        新着情報
        新規会員登録
        新規登録
        月別アーカイブ
        検索
        検索する
        検索結果
        検索結果が見つかりませんでした
        次へ
        特定商取引法に基づく表記
        著作権について
        言語
        言語を選択
        詳細検索
        速報
        運営会社
        過去記事一覧
        閲覧数
    """,
    "ko": """
        # / #
        # 조회수
        icon인기기사
        개인정보 처리방침
        개인정보처리방침
        개인정보취급방침
        검색
        검색 결과
        검색어를 입력하세요
        검색어를 입력해 주세요
        검색어를 입력해주세요
        검색하기
        고객센터
        공지
        내 계정
        내비게이션
        다음
        닫기 버튼
        뒤로
        뒤로 가기
        로그아웃
        로그인
        마이페이지
        메뉴
        메인 메뉴
        메인 메뉴로 돌아가기
        모든 카테고리
        모든 태그
        모든 태그 보기
        목록
        목록보기
        목차로
        문의하기
        바로가기
        반응형
        블로그
        비밀번호 찾기
        사이드바 숨기기
        사이드바 열기
        사이트 내 검색
        사이트맵
        사이트에서 검색
        상세검색
        속보
        시리즈 글
        아카이브
        언어
        언어 선택
        여백
        이 사이트 검색
        이용약관
        이전
        인기 태그
        장바구니
        전체 메뉴
        전체메뉴
        조회 #
        조회수
        조회수 #
        주 메뉴
        청소년보호정책
        총 #개의 태그
        최근 업데이트
        태그 구름
        태그와 분류
        통합검색
        페이지 #
        홈
        회사소개
        회원 가입
        회원가입
    """,
}

# Where a page's trail of sections starts.
_HOME = (
    r"home(?: ?page)?|startseite|start|accueil|inicio|portada|início|página inicial|hem|forside|forsiden|hjem|etusivu"
    r"|strona główna|domů|úvod|úvodní stránka|főoldal|kezdőlap|címlap|acasă|prima pagină|αρχική(?: σελίδα)?|ana ?sayfa"
    r"|главная(?: страница)?|головна|الرئيسية|الصفحة الرئيسية|خانه|صفحه اصلی|ראשי|דף הבית|होम|beranda|trang chủ|首页"
    r"|首頁|主页|ホーム|トップ|トップページ|홈"
)
_HOME_WORDS = (
    "home startseite start accueil inicio portada inicial hem forside forsiden hjem etusivu strona domu uvod stranka"
    " fooldal kezdolap cimlap acasa pagina αρχικη sayfa anasayfa главная головна الرییسیه خانه صفحه ראשי הבית होम"
    " beranda trang 首页 首頁 主页 ホーム トップ 홈"
)
# What heads a blog's list of entries of a month, a category or a tag, before its name.
ARCHIVES = {
    "en": """
        archive by category
        archive by tag
        archive for category
        archive for tag
        archives for the category
        articles tagged with
        author archives
        browsing author
        browsing category
        browsing tag
        category archives
        daily archives
        entries tagged as
        entries tagged with
        monthly archives
        posts tagged
        posts tagged as
        posts tagged with
        tag archives
        yearly archives
    """,
    "de": """
        archiv der kategorie
        archiv des autors
        archiv für das schlagwort
        archiv für den monat
        archiv für den tag
        archiv für die kategorie
        artikel-schlagworte
        autor-archive
        autorenarchiv
        jahresarchiv
        jahresarchive
        kategorie-archiv
        kategorie-archive
        monatsarchiv
        monatsarchive
        schlagwort-archiv
        schlagwort-archive
        schlagwortarchiv
        tag-archiv
        tag-archive
        tagesarchiv
    """,
    "fr": """
        archives annuelles
        archives d'auteur
        archives d'étiquette
        archives d'étiquettes
        archives de catégorie
        archives de l'auteur
        archives de l'étiquette
        archives de la catégorie
        archives des étiquettes
        archives du mot-clé
        archives du tag
        archives mensuelles
        archives par catégorie
        archives par mot-clé
        archives par étiquette
        archives quotidiennes
    """,
    "es": """
        archivo anual
        archivo de la categoría
        archivo de la etiqueta
        archivo del autor
        archivo diario
        archivo mensual
        archivo por autor
        archivo por categoría
        archivo por etiqueta
        archivo por mes
        archivo por meses
        archivos de autor
        archivos de la categoría
        archivos de la etiqueta
        archivos mensuales
        archivos por categoría
        archivos por etiqueta
        entradas etiquetadas
        entradas etiquetadas como
        entradas etiquetadas con
    """,
    "pt": """
        arquivo anual
        arquivo da categoria
        arquivo da etiqueta
        arquivo da tag
        arquivo de categorias
        arquivo de etiquetas
        arquivo diário
        arquivo do autor
        arquivo mensal
        arquivos da categoria
        arquivos da tag
        arquivos de tag
        arquivos do autor
        arquivos mensais
        postagens com a tag
        posts com a tag
        posts marcados com a tag
    """,
    "it": """
        archivi annuali
        archivi autore
        archivi categoria
        archivi del mese
        archivi della categoria
        archivi giornalieri
        archivi mensili
        archivi per tag
        archivi tag
        archivio autore
        archivio categoria
        archivio della categoria
        archivio giornaliero
        archivio mensile
        archivio per la categoria
        archivio per tag
        archivio tag
        articoli con tag
        articoli taggati
    """,
    "nl": """
        archief van de categorie
        auteur archief
        auteur archieven
        auteursarchief
        berichten getagd met
        categorie archief
        categorie archieven
        categorie-archieven
        categoriearchief
        dagelijks archief
        dagelijkse archieven
        jaarlijks archief
        jaarlijkse archieven
        maandelijks archief
        maandelijkse archieven
        tag archief
        tag archieven
        tag-archieven
        tagarchief
    """,
    "sv": """
        arkiv för etikett
        arkiv för kategori
        arkiv för kategorin
        arkiv per dag
        arkiv per månad
        arkiv per år
        dagsarkiv
        etikettarkiv
        författararkiv
        inlägg märkta
        inlägg taggade
        inlägg taggade med
        kategoriarkiv
        månadsarkiv
        årsarkiv
    """,
    "da": """
        daglige arkiver
        dagsarkiv
        forfatter-arkiv
        forfatterarkiv
        indlæg tagget
        indlæg tagget med
        kategori arkiver
        kategori-arkiv
        kategoriarkiv
        kategoriarkiver
        månedlige arkiver
        månedsarkiv
        månedsarkiver
        tag arkiver
        tag-arkiv
        tagarkiv
        årlige arkiver
        årsarkiv
    """,
    "nb": """
        arkiv for kategori
        arkiv for stikkord
        daglige arkiver
        dagsarkiv
        emneknaggarkiv
        emneknaggarkiver
        forfatterarkiv
        forfatterarkiver
        innlegg merket med
        kategoriarkiv
        kategoriarkiver
        månedlig arkiv
        månedlige arkiver
        månedsarkiv
        stikkordarkiv
        stikkordsarkiv
        viser arkivet for kategori
        viser arkivet for kategorien
        viser arkivet for stikkord
        årlige arkiver
        årsarkiv
    """,
    "fi": """
        aiheen arkisto
        arkisto kategorialle
        arkistot kuukauden mukaan
        avainsana-arkisto
        avainsana-arkistot
        avainsanan arkistot
        kategoria-arkisto
        kategoria-arkistot
        kategorian arkistot
        kirjoittaja-arkisto
        kirjoittajan arkistot
        kuukauden arkistot
        kuukausiarkisto
        kuukausiarkistot
        päivittäiset arkistot
        päivän arkistot
        vuosiarkisto
    """,
    "pl": """
        archiwa autora
        archiwa dzienne
        archiwa kategorii
        archiwa miesięczne
        archiwa roczne
        archiwa tagu
        archiwa tagów
        archiwum autora
        archiwum dla kategorii
        archiwum dnia
        archiwum dzienne
        archiwum kategorii
        archiwum miesiąca
        archiwum miesięczne
        archiwum roczne
        archiwum tagu
        archiwum tagów
        wpisy otagowane
        wpisy otagowane jako
    """,
    "cs": """
        archiv autora
        archiv pro měsíc
        archiv pro rubriku
        archiv pro štítek
        archiv rubriky
        archiv štítku
        archivy autora
        archivy rubriky
        archivy štítků
        denní archiv
        denní archivy
        měsíční archiv
        měsíční archivy
        roční archiv
        roční archivy
    """,
    "hu": """
        címke archívum
        címke archívumok
        címkearchívumok
        havi archívum
        havi archívumok
        havi bontás
        kategória archívum
        kategória archívumok
        kategória bejegyzései
        napi archívum
        szerző archívuma
        szerző archívumai
        éves archívum
    """,
    "ro": """
        arhiva autorului
        arhiva categoriei
        arhiva etichetei
        arhiva lunii
        arhive anuale
        arhive autor
        arhive categorie
        arhive etichetă
        arhive lunare
        arhive zilnice
        arhivă autor
        arhivă categorie
        arhivă etichetă
        arhivă lunară
    """,
    "el": """
        αρχεία ετικέτας
        αρχεία κατηγορίας
        αρχεία συγγραφέα
        αρχείο ετικέτας
        αρχείο κατηγορίας
        αρχείο συγγραφέα
        ετήσια αρχεία
        ημερήσια αρχεία
        μηνιαία αρχεία
        μηνιαίο αρχείο
    """,
    "tr": """
        aylık arşiv
        aylık arşivler
        etiket arşivi
        etiket arşivleri
        günlük arşivler
        kategori arşivi
        kategori arşivleri
        yazar arşivi
        yazar arşivleri
        yıllık arşivler
    """,
    "ru": """
        архив автора
        архив за год
        архив за день
        архив за месяц
        архив категории
        архив метки
        архив рубрики
        архивы автора
        архивы за месяц
        архивы категории
        архивы категорий
        архивы метки
        архивы меток
        архивы рубрики
        записи с меткой
        посты с меткой
    """,
    "uk": """
        архів автора
        архів за день
        архів за місяць
        архів за позначкою
        архів за рік
        архів категорії
        архів позначки
        архіви автора
        архіви за місяць
        архіви категорій
        архіви категорії
        архіви позначок
        записи з позначкою
    """,
    "ar": """
        أرشيف التصنيف
        أرشيف القسم
        أرشيف الكاتب
        أرشيف الوسم
        أرشيف شهري
        أرشيفات التصنيف
        أرشيفات الوسم
        الأرشيف الشهري
    """,
    "fa": """
        بایگانی برچسب
        بایگانی برچسب‌ها
        بایگانی دسته
        بایگانی دسته بندی
        بایگانی ماهانه
        بایگانی ماهیانه
        بایگانی نویسنده
    """,
    "he": """
        ארכיון חודשי
        ארכיון מחבר
        ארכיון קטגוריה
        ארכיון תגיות
        ארכיון תגית
    """,
    "id": """
        arsip bulanan
        arsip harian
        arsip kategori
        arsip penulis
        arsip tag
        arsip tahunan
    """,
    "vi": """
        lưu trữ chuyên mục
        lưu trữ danh mục
        lưu trữ hàng tháng
        lưu trữ theo tháng
        lưu trữ thẻ
        lưu trữ tác giả
        lưu trữ từ khóa
    """,
    "zh": """
        作者归档
        作者彙整
        分类归档
        分类目录归档
        分類彙整
        年度归档
        月份彙整
        月度归档
        标签归档
        標籤彙整
        每日归档
        每月归档
        每月彙整
    """,
    "ja": """
        カテゴリーアーカイブ
        カテゴリー別アーカイブ
        タグアーカイブ
        タグ別アーカイブ
        年別アーカイブ
        投稿者アーカイブ
        日別アーカイブ
        月別アーカイブ
    """,
    "ko": """
        월간 아카이브
        월별 글 목록
        카테고리 글 목록
        카테고리 아카이브
        태그 글 목록
        태그 아카이브
    """,
}
_ARCHIVE_OF = (
    r"archives? for(?: the)?|(?:posts|entries|articles) tagged(?: with| as)?"
    r"|archiv für(?: d(?:ie kategorie|as schlagwort))?"
    r"|beiträge (?:getaggt|mit dem (?:schlagwort|tag))|archives? (?:pour la catégorie|de la catégorie|du mot-clé)"
    r"|articles (?:taggés|marqués|étiquetés)|archivos? de la (?:categoría|etiqueta)|entradas etiquetadas(?: como| con)?"
    r"|arquivos? da (?:categoria|tag)|posts com a tag|archivio (?:per la|della) categoria|articoli con tag"
    r"|archief van de categorie|berichten getagd(?: met)?|arkiv för (?:kategorin?|etiketten?)|inlägg taggade(?: med)?"
    r"|arkiv for (?:kategorien?|stikkord)|indlæg tagget(?: med)?|innlegg merket(?: med)?|archiwum dla kategorii"
    r"|wpisy otagowane(?: jako)?|архив рубрики"
)
_HERE = (
    r"you are (?:here|in)|sie (?:sind|befinden sich) hier|du (?:bist|befindest dich) hier|vous êtes (?:ici|dans)"
    r"|(?:usted )?est[áa]s? (?:aquí|en)|(?:você )?está (?:aqui|em)|(?:ti trovi|sei) (?:qui|in)|[uj]e? ben?t hier"
    r"|[uj]e? bevindt (?:zich|je) hier|(?:du är här|här är du)|(?:du er her|her er du)|olet (?:täällä|tässä)"
    r"|jesteś tutaj|nacházíte se(?: zde)?|ön itt van"
    r"|ești aici"
    r"|βρίσκεστε εδώ|buradasınız|вы здесь|вы находитесь здесь|ви тут|أنت هنا|شما اینجا هستید|आप यहां हैं|您的位置|当前位置"
    r"|目前位置|現在位置|현재 위치"
)


# Keys of the words over the titles of the article before and after this one.
_BEFORE = phrase_set(
    """
    previous
    prev
    previous post
    previous article
    previous story
    older
    older post
    zuruck
    vorheriger
    vorheriger beitrag
    vorheriger artikel
    precedent
    article precedent
    anterior
    entrada anterior
    articulo anterior
    post anterior
    artigo anterior
    precedente
    articolo precedente
    vorige
    vorig artikel
    vorig bericht
    foregaende
    forrige
    edellinen
    poprzedni
    poprzedni wpis
    poprzedni artykul
    predchozi
    predchozi clanek
    elozo
    anterior articol
    articolul anterior
    προηγουμενο
    onceki
    onceki yazi
    предыдущая
    предыдущая статья
    предыдущая запись
    попередня
    попередня стаття
    السابق
    المقال السابق
    قبلی
    הקודם
    sebelumnya
    artikel sebelumnya
    bai truoc
    上一篇
    前の記事
    이전글
    이전 글
    """
)
_AFTER = phrase_set(
    """
    next
    next post
    next article
    next story
    newer
    newer post
    up next
    weiter
    nachster
    nachster beitrag
    nachster artikel
    suivant
    article suivant
    siguiente
    siguiente entrada
    entrada siguiente
    articulo siguiente
    proximo
    proximo post
    proximo artigo
    post seguinte
    successivo
    articolo successivo
    prossimo articolo
    volgende
    volgend artikel
    volgend bericht
    nasta
    naeste
    neste
    seuraava
    nastepny
    nastepny wpis
    nastepny artykul
    dalsi
    dalsi clanek
    nasledujici
    kovetkezo
    urmatorul
    articolul urmator
    επομενο
    sonraki
    sonraki yazi
    следующая
    следующая статья
    следующая запись
    наступна
    наступна стаття
    التالی
    المقال التالی
    بعدی
    הבא
    selanjutnya
    artikel selanjutnya
    bai sau
    下一篇
    次の記事
    다음글
    다음 글
    """
)
_EITHER = _BEFORE | _AFTER
# Titles are shorter than paragraphs that a page cuts off.
_TITLE_LENGTH = 150


def find_pairs(document: DocumentLines) -> Iterator[Find]:
    """ "Previous", a title, "Next", a title, or the other way round."""
    filled, ways = document.filled, document.filled_with(_EITHER)
    opening = next((index for index, number in enumerate(filled) if document.is_prose(number)), 0) if ways else 0
    for index in ways:
        if index + 3 >= len(filled):
            return
        first, title, second, other = filled[index : index + 4]
        words = (document.key(first), document.key(second))
        either_way = (words[0] in _BEFORE and words[1] in _AFTER) or (words[0] in _AFTER and words[1] in _BEFORE)
        spoken = any(document.lines[number].rstrip().endswith(("!", ".")) for number in (first, second))
        titles = _is_title(document, title) and _is_title(document, other) and _marked(document, title, other)
        headline = index + 4 == opening  # what stands right above the first paragraph is the article's own title
        if either_way and not spoken and titles and not headline:
            yield Find(first, other, (document.lines[first].strip(), document.lines[second].strip()))


def _is_title(document: DocumentLines, number: int) -> bool:
    line = document.lines[number].strip()
    return not document.is_prose(number) and len(line) <= _TITLE_LENGTH and not line.endswith((".", "。", "।"))


def _marked(document: DocumentLines, *numbers: int) -> bool:
    """Whether all of the lines are items of a list, or none."""
    return len({document.lines[number].lstrip()[:1] in "-*+•·" for number in numbers}) == 1


# Keys of the first step of a trail, the site's front page.
_FRONT = phrase_set(
    """
    home
    homepage
    startseite
    accueil
    inicio
    pagina inicial
    home page
    hem
    forside
    forsiden
    hjem
    etusivu
    strona glowna
    domu
    uvod
    fooldal
    kezdolap
    acasa
    αρχικη
    ana sayfa
    anasayfa
    главная
    головна
    الرییسیه
    خانه
    דף הבית
    होम
    beranda
    trang chu
    首页
    首頁
    ホーム
    홈
    """
)
# A trail names a few sections; a longer list that begins with "Home" is a menu or a list of the article's own.
_TRAIL = range(2, 7)


def find_trails(document: DocumentLines) -> Iterator[Find]:
    """A list of steps from the site's front page to the article, one a line, each marked as an item."""
    filled = document.filled
    for index, number in enumerate(filled[: _TRAIL.stop + 1]):
        mark, _, word = document.lines[number].lstrip()[:4].partition(" ")
        if not word or mark not in ("1.", "-", "•", "*") or document.key(number).removeprefix("#. ") not in _FRONT:
            continue
        if "head" not in document.places(number):
            return
        steps = 1
        while index + steps < len(filled) and _is_step(document, filled[index + steps], mark, steps + 1):
            steps += 1
        if steps in _TRAIL:
            yield Find(number, filled[index + steps - 1], (f"{steps} steps from the front page",))
        return


# Not in English, where "Home" begins headlines and menus.
_PLAIN_TRAIL = re.compile(rf"(?!home)(?:{_HOME})\s+(\S.{{3,140}})", re.IGNORECASE)
# A headline stands at most so many lines below its trail.
_BELOW_TRAIL = 4


def find_plain_trails(document: DocumentLines) -> Iterator[Find]:
    """A trail whose marks are lost: the front page, sections, and the headline that stands below."""
    filled = document.filled
    for index, number in enumerate(filled[:_BELOW_TRAIL]):
        trail = _PLAIN_TRAIL.fullmatch(document.lines[number].strip())
        if trail is None or "head" not in document.places(number):
            continue
        below = (document.lines[other].strip() for other in filled[index + 1 : index + 1 + _BELOW_TRAIL])
        if any(len(title) >= _LEAST_TITLE and trail[1].endswith(title) for title in below):
            yield Find(number, number, ("a trail that ends in the headline",))


_LEAST_TITLE = 4


def _is_step(document: DocumentLines, number: int, mark: str, step: int) -> bool:
    text = document.lines[number].strip()
    return text.startswith(f"{step}. " if mark == "1." else f"{mark} ") and not document.is_prose(number)


# What footers link to, most of it because the law asks for it; alone each of these words may be a heading.
_LEGAL = (
    r"impressum|datenschutz(?:erklärung|hinweise?|einstellungen|richtlinien?)?|agb|(?:allgemeine )?nutzungsbedingungen"
    r"|nutzungshinweise?|rechtliche hinweise|barrierefreiheit|kontakt"
    r"|mediadaten|newsletter|werben|werbung|über uns|jobs|karriere|presse|hilfe|faq|sitemap|rss(?:-feeds?)?"
    r"|cookie(?:s|-einstellungen|-richtlinie| policy| settings| notice)?|privacy(?: policy| notice| settings)?"
    r"|terms(?: (?:of (?:use|service)|(?:&|and) conditions))?|contact(?: us)?|about(?: us)?|advertise(?: with us)?"
    r"|careers"
    r"|legal(?: notice)?|imprint|disclaimer|accessibility|help|mentions légales|confidentialité"
    r"|données personnelles|cg[uv]"
    r"|plan du site|gestion des cookies|aviso legal|(?:política de )?(?:privacidad(?:e)?|cookies)|contacto|contato"
    r"|términos(?: y condiciones)?|termos de uso|note legali|contatti|chi siamo|privacybeleid|polityka prywatności"
    r"|regulamin"
)

# What a blog prints above the entries of one label, as its software says it in many languages.
_FILTERS = "|".join(
    (
        r"showing (?:posts|items) with label .{1,60}\. show all (?:posts|items)",
        r"posts mit dem label .{1,60} werden angezeigt\. alle posts anzeigen",
        r"affichage des articles dont le libellé est .{1,60}\. afficher tous les articles",
        r"mostrando entradas con la etiqueta .{1,60}\. mostrar todas las entradas",
        r"mostrando postagens com (?:o )?marcador .{1,60}\. mostrar todas as postagens",
        r"(?:a )?mostrar mensagens com a etiqueta .{1,60}\. mostrar todas as mensagens",
        r"visualizzazione post con etichetta .{1,60}\. mostra tutti i post",
        r"posts tonen met het label .{1,60}\. alle posts tonen",
        r"visar inlägg med etikett .{1,60}\. visa alla inlägg",
        r"viser opslag med etiketten .{1,60}\. vis alle opslag",
        r"viser innlegg med etiketten .{1,60}\. vis alle innlegg",
        r"näytetään tekstit, joissa on tunniste .{1,60}\. näytä kaikki tekstit",
        r"pokazywanie postów oznaczonych etykietą .{1,60}\. pokaż wszystkie posty",
        r"zobrazují se příspěvky se štítkem .{1,60}\. zobrazit všechny příspěvky",
        r"a\(z\) .{1,60} címkéjű bejegyzések megjelenítése\. összes bejegyzés megjelenítése",
        r"se afișează postările cu eticheta .{1,60}\. afișați toate postările",
        r"εμφάνιση αναρτήσεων με ετικέτα .{1,60}\. εμφάνιση όλων των αναρτήσεων",
        r".{1,60} etiketine sahip kayıtlar gösteriliyor\. tüm kayıtları göster",
        r"показаны сообщения с ярлыком .{1,60}\. показать все сообщения",
        r"показ дописів із міткою .{1,60}\. показати всі дописи",
        r"عرض المشاركات ذات التسمية .{1,60}\. عرض كافة (?:الرسائل|المشاركات)",
        r"نمایش پیام.?ها با برچسب .{1,60}\. نمایش همه پیام.?ها",
        r"menampilkan postingan dengan label .{1,60}\. tampilkan semua postingan",
        r"hiển thị các bài đăng có nhãn .{1,60}\. hiển thị tất cả bài đăng",
    )
)

# What stands before the title of the article that was published before or after this one.
TITLE_LABELS = {
    "sv": """
        föregående artikel
        föregående inlägg
        nästa artikel
        nästa inlägg
    """,
    "da": """
        forrige artikel
        forrige indlæg
        næste artikel
        næste indlæg
    """,
    "nb": """
        forrige artikkel
        forrige innlegg
        neste artikkel
        neste innlegg
    """,
    "fi": """
        edellinen artikkeli
        edellinen kirjoitus
        seuraava artikkeli
        seuraava kirjoitus
    """,
    "pl": """
        następny artykuł
        następny wpis
        poprzedni artykuł
        poprzedni wpis
    """,
    "cs": """
        další článek
        další příspěvek
        následující článek
        následující příspěvek
        předchozí článek
        předchozí příspěvek
    """,
    "hu": """
        előző bejegyzés
        előző cikk
        következő bejegyzés
        következő cikk
    """,
    "ro": """
        articolul anterior
        articolul precedent
        articolul următor
    """,
    "el": """
        επόμενη ανάρτηση
        επόμενο άρθρο
        προηγούμενη ανάρτηση
        προηγούμενο άρθρο
    """,
    "tr": """
        önceki haber
        önceki yazı
        sonraki haber
        sonraki yazı
    """,
    "uk": """
        наступний запис
        наступна публікація
        попередній запис
        попередня публікація
    """,
    "ar": """
        المقال التالي
        المقال السابق
    """,
    "fa": """
        مطلب بعدی
        مطلب قبلی
        نوشته بعدی
        نوشته قبلی
    """,
    "he": """
        הפוסט הבא
        הפוסט הקודם
    """,
    "id": """
        artikel berikutnya
        artikel sebelumnya
        pos berikutnya
        pos sebelumnya
    """,
    "vi": """
        bài sau
        bài tiếp
        bài tiếp theo
        bài trước
        bài viết sau
        bài viết trước
    """,
}

# The parts of a newspaper, as a page prints above a headline in which of them the article stands.
SECTIONS = {
    "en": """
        arts
        arts & culture
        arts & entertainment
        arts and culture
        breaking news
        business
        business news
        celebrities
        celebrity news
        city news
        community news
        crime
        crime & courts
        crime news
        culture
        economy
        education news
        entertainment
        entertainment news
        featured news
        finance
        food & drink
        health & fitness
        health news
        home news
        in the news
        international
        international news
        latest news
        lifestyle
        local
        local news
        metro
        money
        national
        national news
        news
        news & politics
        politics
        politics news
        press releases
        real estate
        regional
        regional news
        science & technology
        science news
        showbiz
        society
        sport
        sports
        sports news
        state news
        tech
        tech news
        technology
        technology news
        top news
        top stories
        travel
        uk news
        uncategorised
        uncategorized
        us news
        world
        world news
        world politics
    """,
    "de": """
        aktuelles
        allgemein
        aus aller welt
        aus den gemeinden
        aus der region
        ausland
        blaulicht
        boulevard
        deutschland
        feuilleton
        gesellschaft
        gesundheit & medizin
        inland
        international
        kultur
        lokales
        lokalnachrichten
        lokalsport
        medien
        nachrichten
        netzwelt
        news
        panorama
        politik
        politik & wirtschaft
        polizeimeldungen
        promis
        ratgeber
        regional
        regionales
        reise & urlaub
        sport
        sportnachrichten
        stadt & region
        startseite
        top-news
        topmeldungen
        unterhaltung
        vermischtes
        wirtschaft
        wirtschaft & finanzen
        wissen
        wissenschaft
    """,
    "fr": """
        actualité
        actualités
        actualités locales
        actus
        arts et culture
        cinéma & séries
        consommation
        culture
        culture & loisirs
        divertissement
        environnement & climat
        faits divers
        faits-divers
        france
        high-tech
        infos
        international
        justice & faits divers
        les actus
        locales
        monde
        non classé
        people
        planète
        politique
        politique & société
        région
        régions
        santé & bien-être
        sciences & tech
        société
        sport
        sports
        vie locale
        vie pratique
        à la une
        économie
        économie & entreprises
    """,
    "es": """
        actualidad
        ciencia y tecnología
        comunidad
        cultura
        cultura y espectáculos
        deportes
        economía
        economía y negocios
        educación y cultura
        el país
        entretenimiento
        espectáculos
        estilo de vida
        farándula
        finanzas
        internacional
        internacionales
        judiciales
        locales
        mundo
        nacional
        nacionales
        negocios
        noticias
        noticias locales
        policiales
        política
        política y sociedad
        portada
        provincia
        provincias
        regionales
        regiones
        salud y bienestar
        seguridad
        sin categoría
        sociales
        sociedad
        sucesos
        tecnología
        tendencias
        vida y estilo
        última hora
        últimas noticias
    """,
    "pt": """
        brasil
        cidades
        ciência e tecnologia
        cotidiano
        cultura
        desporto
        desportos
        destaque
        destaques
        economia
        economia e negócios
        entretenimento
        esporte
        esportes
        famosos
        geral
        internacional
        justiça
        lazer e cultura
        local
        mundo
        nacional
        negócios
        notícias
        notícias locais
        país
        plantão
        policial
        polícia
        política
        regional
        região
        saúde e bem-estar
        segurança pública
        sem categoria
        sociedade
        tecnologia
        variedades
        vida e estilo
        últimas notícias
    """,
    "it": """
        aggiornamenti
        attualità
        cronaca
        cronaca locale
        cronache
        cultura
        cultura & spettacoli
        cultura e spettacoli
        economia
        economia e finanza
        esteri
        eventi
        gossip
        interni
        lavoro e economia
        mondo
        news
        notizie
        notizie locali
        politica
        politica interna
        primo piano
        salute e benessere
        scienza e tecnologia
        scienze e tecnologia
        senza categoria
        società
        spettacoli
        spettacolo
        sport
        tecnologia
        territorio
        ultim'ora
        ultime notizie
        viaggi e turismo
    """,
    "nl": """
        112
        achterklap
        algemeen
        binnenland
        buitenland
        cultuur
        cultuur & media
        economie
        entertainment
        geen categorie
        gezondheid & wetenschap
        lokaal
        lokaal nieuws
        media & cultuur
        misdaad
        nieuws
        politie
        politiek
        regio
        regionaal
        regionieuws
        show
        sport
        sportnieuws
        tech & wetenschap
        uitgelicht
        vrije tijd
        wetenschap
        wonen & leven
    """,
    "sv": """
        allmänt
        blåljus
        brott & straff
        ekonomi
        göteborg
        inrikes
        inrikesnyheter
        kultur
        kultur & nöje
        ledare
        lokala nyheter
        lokalt
        nyheter
        nyhetskategorier
        näringsliv
        nöje
        okategoriserade
        politik
        samhälle
        senaste nytt
        sport
        sverige
        teknik
        utrikes
        utrikesnyheter
        vetenskap
        världen
    """,
    "da": """
        112
        112-nyheder
        danmark
        erhverv
        forbrug & liv
        forside
        ikke kategoriseret
        indland
        international
        krimi
        kultur
        kultur & medier
        lokale nyheder
        lokalt
        nyheder
        politik
        samfund
        seneste nyt
        sport
        sundhed & livsstil
        udland
        underholdning
        verden
        videnskab
        økonomi
    """,
    "nb": """
        forside
        innenriks
        krim
        kultur
        kultur & underholdning
        lokale nyheter
        lokalt
        norge
        nyheter
        næringsliv
        politikk
        samfunn
        siste nytt
        sport
        sporten
        ukategorisert
        underholdning
        utenriks
        verden
        vitenskap & teknologi
        økonomi
    """,
    "fi": """
        etusivu
        kotimaa
        kulttuuri
        kulttuuri ja viihde
        maailma
        paikalliset
        paikallisuutiset
        poliisiuutiset
        politiikka
        rikos
        talous
        talous ja yritykset
        terveys ja hyvinvointi
        tiede ja teknologia
        tuoreimmat
        ulkomaat
        urheilu
        uutiset
        uutisia
        viihde
        yleinen
    """,
    "pl": """
        aktualności
        bez kategorii
        bezpieczeństwo
        biznes
        biznes i gospodarka
        ciekawostki
        dom i ogród
        edukacja
        felietony
        finanse
        gmina
        gospodarka
        historia
        informacje
        inwestycje
        kobieta
        komunikaty
        kraj
        kronika policyjna
        kryminalne
        kultura
        kultura i edukacja
        kultura i rozrywka
        lokalne
        miasto
        moto
        motoryzacja
        na drogach
        na sygnale
        najnowsze
        nauka
        nauka i technologia
        nieruchomości
        opinie
        oświata
        piłka nożna
        pogoda
        policja
        polityka
        polska
        poradnik
        porady
        powiat
        praca
        prawo
        region
        religia
        reportaże
        rozrywka
        samorząd
        sport
        sport lokalny
        społeczeństwo
        sprawy społeczne
        strona główna
        styl życia
        technologie
        turystyka
        wiadomości
        wiadomości lokalne
        wydarzenia
        wypadki
        wywiady
        z gminy
        z kraju
        z miasta
        z powiatu
        z regionu
        zdrowie
        zdrowie i uroda
        ze świata
        świat
    """,
    "cs": """
        aktuality
        auto
        bez kategorie
        bydlení
        byznys
        byznys a finance
        celebrity
        cestování
        domov
        domácí
        doprava
        ekonomika
        finance
        fotbal
        historie
        hlavní zprávy
        hokej
        komentáře a názory
        kraje
        krimi
        kultura
        kultura a volný čas
        kultura a zábava
        magazín
        nehody
        nezařazené
        názory
        ostatní
        policie
        politika
        počasí
        publicistika
        regiony
        regionální zprávy
        rozhovory
        společnost
        sport
        sportovní zprávy
        svět
        události
        volný čas
        vzdělání
        věda
        věda a technika
        z domova
        z regionu
        zahraničí
        zajímavosti
        zdraví
        ze světa
        ze života
        zpravodajství
        zprávy
        zábava
        černá kronika
        česko
        životní styl
    """,
    "hu": """
        aktuális
        baleset
        baleset-bűnügy
        belföld
        bulvár
        bűnügy
        családi kör
        címlap
        egyéb
        egészség
        foci
        friss hírek
        gasztro
        gazdaság
        hazai
        helyi
        helyi hírek
        hír
        hírek
        hírek - belföld
        hírek, események
        időjárás
        interjú
        itthon
        kiemelt
        krimi
        kultúra
        kultúra és szórakozás
        kék hírek
        kékfény
        közélet
        külföld
        labdarúgás
        magyarország
        megye
        megyei hírek
        mindennapok
        nagyvilág
        oktatás
        otthon
        politika
        programok
        regionális
        sport
        sporthírek
        színes
        szórakozás
        technika
        tudomány
        tudomány és technika
        turizmus
        társadalom
        utazás
        világ
        városi hírek
        városlista
        vélemény
        életmód
        életmód és egészség
    """,
    "ro": """
        actual
        actualitate
        administrație
        afaceri
        agricultură
        analize
        bani și afaceri
        comunicate
        comunicate de presă
        cultură
        curier
        din țară
        diverse
        economic
        economie
        editorial
        educație
        educație și cultură
        eveniment
        evenimente
        evenimente locale
        exclusiv
        extern
        externe
        fapt divers
        fără categorie
        homepage
        internațional
        interne
        interviuri
        investigații
        justiție
        life
        lifestyle
        local
        locale
        meteo
        monden
        monden și showbiz
        naţional
        național
        opinii
        politic
        politică
        prima pagină
        regional
        social
        societate
        sport
        sportiv
        stil de viață
        sănătate
        sănătate și frumusețe
        tehnologie
        turism
        ultimele știri
        vedete
        vedete românești
        ştiri
        știința
        știri
        știri externe
        știri interne
        știri locale
    """,
    "el": """
        lifestyle
        media
        viral
        αγορά
        αθλητικά
        αθλητισμός
        απόψεις
        αρχική
        αρχική σελίδα
        αστυνομικά
        αστυνομικό δελτίο
        αυτοδιοίκηση
        γυναίκα
        διάφορα
        διεθνή
        ειδήσεις
        εκπαίδευση
        ελλάδα
        επικαιρότητα
        επιστήμη & τεχνολογία
        επιχειρήσεις
        ζώδια
        καιρός
        κοινωνία
        κοινωνικά
        κρήτη
        κόσμος
        κόσμος και πολιτική
        κύπρος
        νέα
        οικονομία
        οικονομία & επιχειρήσεις
        παιδεία
        περιβάλλον
        ποδόσφαιρο
        πολιτική
        πολιτική και οικονομία
        πολιτισμός
        πρωτοσέλιδο
        ροή
        σπορ
        συνεντεύξεις
        τεχνολογία
        τοπικά
        τοπικά νέα
        τοπική αυτοδιοίκηση
        υγεία
        υγεία & διατροφή
        φωτορεπορτάζ
        ψυχαγωγία
    """,
    "tr": """
        3. sayfa
        3. sayfa haberleri
        aktüel
        anasayfa
        asayiş
        asayiş haberleri
        bilim
        bilim teknoloji
        bilim ve teknoloji
        dünya
        dünya haberleri
        ekonomi
        ekonomi haberleri
        eğitim
        eğitim haberleri
        foto galeri
        genel
        güncel
        güncel haberler
        gündem
        gündem haberleri
        haber
        haberler
        ilçe haberleri
        ilçeler
        kent
        kültür - sanat
        kültür sanat
        kültür ve sanat
        kültür-sanat
        magazin
        manşet
        medya
        otomobil
        otomotiv
        politika
        röportaj
        sanat
        sağlık
        sağlık haberleri
        siyaset
        son dakika
        son dakika haberleri
        spor
        spor haberleri
        teknoloji
        turizm
        türkiye
        video galeri
        yazarlar
        yaşam
        yaşam haberleri
        yerel
        yerel haberler
        yurt
        çevre
        özel haber
        şehir
    """,
    "ru": """
        авто
        актуально
        без рубрики
        бизнес
        благоустройство
        в городе
        в мире
        в регионе
        в россии
        в стране
        важно
        видео
        власть
        главная
        главное
        город
        деньги
        документы
        дом и семья
        дтп
        жизнь
        жкх
        здоровье
        знаменитости
        интервью
        интересное
        истории
        история
        красота и здоровье
        криминал
        криминал и происшествия
        культура
        культура и искусство
        культура и общество
        лайфхаки
        лента новостей
        медицина
        местные новости
        мир
        мнения
        наука
        наука и техника
        недвижимость
        новости
        новости города
        новости дня
        новости и события
        новости компаний
        новости культуры
        новости региона
        новости спорта
        новости. события
        образование
        общество
        объявления
        официально
        погода
        полезное
        политика
        проиcшествия
        происшествия
        происшествия и криминал
        разное
        регионы
        россия
        события
        спецпроекты
        спорт
        спорт и здоровье
        статьи
        технологии
        транспорт
        туризм
        финансы
        футбол
        чп
        шоу-бизнес
        шоубиз
        экология
        экономика
        экономика и бизнес
        эксклюзив
    """,
    "uk": """
        актуально
        без категорії
        бізнес
        в світі
        в україні
        влада
        відео
        війна
        війна в україні
        головна
        головне
        громада
        гроші
        дім і сім'я
        економіка
        ексклюзив
        життя
        за кордоном
        здоров'я
        здоровʼя
        корисне
        кримінал
        кримінальні новини
        культура
        лайфстайл
        місто
        місцеві новини
        надзвичайні події
        наука і техніка
        новини
        новини дня
        новини компаній
        новини міста
        новини області
        новини регіону
        освіта
        події
        події та кримінал
        політика
        пригоди
        регіони
        різне
        світ
        спорт
        спорт і здоров'я
        статті
        стрічка новин
        суспільство
        технології
        у світі
        україна
        фінанси
        цікаве
        шоу-бізнес
        шоубіз
        інтерв'ю
        історія
    """,
    "ar": """
        آخر الأخبار
        أخبار
        أخبار الحوادث
        أخبار الرياضة
        أخبار العالم
        أخبار الفن
        أخبار المحافظات
        أخبار دولية
        أخبار رياضية
        أخبار عاجلة
        أخبار عربية
        أخبار محلية
        أخبار مصر
        أسواق
        اقتصاد
        الاقتصاد
        الاقتصادية
        الثقافة
        الحوادث
        الرئيسية
        الرياضة
        السياسة
        المجتمع
        المحافظات
        بنوك
        تحقيقات
        تعليم
        تكنولوجيا
        توب ستوري
        ثقافة
        ثقافة وفن
        ثقافة وفنون
        جامعات
        حوادث
        حوادث وقضايا
        حوارات
        دولي
        رأي
        رياضة
        رياضة عالمية
        رياضة محلية
        سياحة
        سياسة
        شؤون عربية
        صحة
        صحة وجمال
        طب وصحة
        عاجل
        عرب وعالم
        عربي ودولي
        علوم
        علوم وتكنولوجيا
        غير مصنف
        فن
        فن وثقافة
        فن ومشاهير
        فنون
        كتاب وآراء
        كرة قدم
        مال وأعمال
        مجتمع
        محافظات
        محلي
        محليات
        مرأة ومنوعات
        مصر
        مقالات
        مقالات الرأي
        منوعات
        منوعات وفن
        نجوم وفن
        وزارات
    """,
    "fa": """
        آموزش
        آموزشی
        اجتماعی
        اخبار
        اخبار استان‌ها
        اخبار اقتصادی
        اخبار ایران
        اخبار جهان
        اخبار حوادث
        اخبار سیاسی
        اخبار ورزشی
        استان ها
        استان‌ها
        اقتصاد
        اقتصادی
        اقتصادی و اجتماعی
        ایران
        بهداشت و درمان
        بین الملل
        بین‌الملل
        تکنولوژی
        جامعه
        جهان
        حوادث
        خواندنی‌ها
        دسته‌بندی نشده
        سبک زندگی
        سلامت
        سیاست
        سیاسی
        شهرستان‌ها
        صفحه اصلی
        علم و فناوری
        علمی
        علمی و فرهنگی
        فرهنگ
        فرهنگ و هنر
        فرهنگی
        فناوری
        فوتبال
        فیلم و عکس
        مجله
        مذهبی
        هنر
        ورزش
        ورزشی
        چند رسانه‌ای
        چندرسانه‌ای
        گزارش
        گفت‌وگو
        گوناگون
        یادداشت
    """,
    "he": """
        אוכל
        ארץ
        בארץ
        בידור
        ביטחון
        בעולם
        בריאות
        בריאות ורפואה
        ברנז'ה
        דעות
        דעות וטורים
        הורים וילדים
        השכונה
        חברה
        חדשות
        חדשות בארץ
        חדשות בעולם
        חדשות העיר
        חדשות חוץ
        חדשות כלליות
        חדשות מקומיות
        חינוך
        חינוך וחברה
        טכנולוגיה
        יהדות
        כלכלה
        כלכלה וצרכנות
        כללי
        כסף
        לייף סטייל
        מבזקים
        מגזין
        מדיני
        מוזיקה
        משפט
        משפט ופלילים
        נדל"ן
        סביבה
        סלבס
        ספורט
        עולם
        עמוד הבית
        עסקים
        פוליטי
        פוליטי מדיני
        פוליטיקה
        פלילים
        פנאי
        צבא וביטחון
        צרכנות
        רכב
        רכילות
        תחבורה
        תיירות
        תרבות
        תרבות ובידור
        תרבות ופנאי
    """,
    "hi": """
        अंतर्राष्ट्रीय
        अन्य
        अपराध
        अपराध समाचार
        आध्यात्म
        इंटरनेशनल
        उत्तर प्रदेश
        उत्तराखंड
        एंटरटेनमेंट
        एजुकेशन
        करियर
        क्राइम
        क्रिकेट
        खबर
        खबरें
        खेल
        खेल समाचार
        गैजेट्स
        छत्तीसगढ़
        जीवन शैली
        ज्योतिष
        झारखंड
        टीवी
        टेक
        टेक्नोलॉजी
        टॉप न्यूज़
        टॉप स्टोरी
        ट्रेंडिंग
        ताज़ा खबरें
        ताजा खबर
        ताजा समाचार
        दिल्ली
        दुनिया
        दुर्घटना
        देश
        देश-विदेश
        धर्म
        धर्म-कर्म
        नेशनल
        न्यूज
        न्यूज़
        पंजाब
        पॉलिटिक्स
        प्रादेशिक
        फिल्म
        फीचर
        फोटो
        बड़ी खबर
        बड़ी ख़बर
        बिजनेस
        बिज़नेस
        बिहार
        बॉलीवुड
        बॉलीवुड न्यूज़
        ब्रेकिंग
        ब्रेकिंग न्यूज
        ब्रेकिंग न्यूज़
        भारत
        मध्य प्रदेश
        मनोरंजन
        महाराष्ट्र
        मुख्य समाचार
        राजनीति
        राजस्थान
        राज्य
        राशिफल
        राष्ट्रीय
        लाइफस्टाइल
        लेटेस्ट न्यूज़
        लोकल न्यूज़
        वायरल
        विचार
        विदेश
        वीडियो
        व्यापार
        शिक्षा
        समाचार
        सेहत
        स्थानीय समाचार
        स्पोर्ट्स
        स्वास्थ्य
        हरियाणा
        हेल्थ
        होम
    """,
    "id": """
        advertorial
        beranda
        berita
        berita daerah
        berita terbaru
        berita terkini
        berita utama
        bisnis
        bola
        budaya
        daerah
        ekonomi
        ekonomi & bisnis
        feature
        galeri
        gaya hidup
        headline
        hiburan
        hukum
        hukum & kriminal
        hukum dan kriminal
        info
        internasional
        kabar daerah
        kesehatan
        kesehatan & kuliner
        khazanah
        kota
        kriminal
        kuliner
        lingkungan
        megapolitan
        metropolitan
        nasional
        nusantara
        olahraga
        opini
        otomotif
        pariwisata
        parlemen
        pemerintah
        pemerintahan
        pendidikan
        pendidikan & budaya
        peristiwa
        pilihan redaksi
        politik
        politik & hukum
        politik dan hukum
        ragam
        regional
        religi
        sains
        seleb
        sepak bola
        serba serbi
        sosial
        sosial budaya
        sosok
        tak berkategori
        tekno
        teknologi
        terkini
        trending
        wisata
    """,
    "vi": """
        an ninh
        an ninh hình sự
        an ninh trật tự
        bóng đá
        bất động sản
        chính trị
        chính trị - xã hội
        chưa phân loại
        công nghệ
        du lịch
        giao thông
        giáo dục
        giải trí
        khoa học
        khoa học - công nghệ
        khám phá
        kinh doanh
        kinh tế
        kinh tế - xã hội
        nhịp sống
        nông nghiệp
        phim
        pháp luật
        pháp đình
        phóng sự
        quốc tế
        sao
        sức khỏe
        sức khỏe - đời sống
        thế giới
        thể thao
        thị trường
        thời sự
        tin mới
        tin nhanh
        tin nổi bật
        tin thế giới
        tin trong nước
        tin tức
        tin địa phương
        trang chủ
        trong nước
        tài chính
        tâm sự
        việc làm
        văn hóa
        văn hóa - giải trí
        văn hóa - xã hội
        xe
        xã hội
        y tế
        ý kiến
        điểm tin
        địa phương
        đời sống
        đời sống - xã hội
    """,
    "zh": """
        local news 本地新聞
        两岸
        中国
        中國
        中國新聞
        产业
        体育
        体育新闻
        健康
        健康醫療
        兩岸
        兩岸新聞
        公司
        公司新闻
        公告
        即時
        即時新聞
        台灣
        国内
        国内新闻
        国际
        国际新闻
        國內
        國際
        國際新聞
        地方
        地方新聞
        地產
        头条
        娛樂
        娛樂新聞
        娱乐
        娱乐新闻
        媒體報導
        寵物
        專題
        島內
        影劇
        快訊
        快讯
        房产
        房產
        政治
        教育
        教育新闻
        文化
        文教
        新聞
        新闻
        新闻中心
        新闻动态
        旅游
        旅遊
        时事
        时政
        時事
        最新公告
        最新消息
        未分类
        本地
        本地新聞
        校园新闻
        汽车
        消費
        港澳
        港聞
        热点
        热点新闻
        焦點
        焦點新聞
        理财
        生活
        生活新聞
        社会
        社会新闻
        社會
        社會新聞
        社論
        科技
        科技新聞
        綜合
        经济
        综合
        综合新闻
        编辑推荐
        美食
        股市
        行业新闻
        行业资讯
        要聞
        要聞港聞
        要闻
        視頻
        觀點
        評論
        財經
        財經新聞
        财经
        财经新闻
        軍事
        軍事新聞
        軍政
        通知公告
        運動
        重要新聞
        頭條
        首頁
        首頁新聞
        首页
        體育
        高校
    """,
    "ja": """
        it・科学
        お知らせ
        お知らせ一覧
        アニメ
        イベント
        エンタメ
        エンタメ・芸能
        オピニオン
        グルメ
        コラム
        サッカー
        スポーツ
        トップニュース
        トピックス
        ニュース
        ビジネス
        ファッション
        ブログ
        ホーム
        マネー
        ライフスタイル
        リリース
        主要ニュース
        事件・事故
        写真
        医療
        国内
        国内ニュース
        国際
        地域
        地域ニュース
        天気
        市政
        政治
        料理
        新着
        新着情報
        新着記事
        旅行
        日記
        日誌
        暮らし
        未分類
        災害
        特集
        社会
        社会・事件
        科学
        科学・技術
        経済
        経済・ビジネス
        自動車
        芸能
        芸能ニュース
        記事
        野球
        雑記
    """,
    "ko": """
        it/과학
        it/통신
        it·과학
        it·통신
        건강
        건강·의료
        건강관리
        경제
        경제일반
        경제종합
        교육
        국방
        국제
        국회
        글로벌
        금융
        기업
        기획
        날씨
        노동
        뉴스
        라이프
        라이프스타일
        문화
        문화/연예
        문화·연예
        문화일반
        미분류
        부동산
        북한
        사건
        사건·사고
        사건사고
        사설
        사설·칼럼
        사회
        사회/문화
        사회일반
        산업
        산업/재계
        생활
        생활/문화
        세계
        세계 / global
        세계일반
        속보
        스포츠
        시사
        시정
        야구
        여행
        연예
        연예가화제
        연예일반
        오피니언
        의료
        자동차
        전국
        정책
        정치
        정치/행정
        정치·사회
        종교
        종합
        증권
        지방
        지방자치
        지역
        지역뉴스
        지역일반
        지역종합
        축구
        칼럼
        탑뉴스
        톱뉴스
        포토
        포토뉴스
        피플
        행정
        홈
        환경
    """,
}

# Lines above the headline that may be sections: the section, and a part of it.
MOST_SECTIONS = 3
# Words of a headline at least, or characters of a script without spaces: fewer may be another section's name.
HEADLINE_WORDS = 4
HEADLINE_CHARACTERS = 10

LONGEST_SECTION = 40
_SECTIONS = frozenset(phrases_of(SECTIONS))
# What stands between the names of a row, and the names without it. Short ones of letters are parts of other words.
_BETWEEN_SECTIONS = re.compile(r"[\s|/,•·»›>&-]+")
LEAST_SECTION = 2
LEAST_LETTERS = 4
_UNSPACED_SECTIONS = frozenset(
    name
    for name in (_BETWEEN_SECTIONS.sub("", phrase) for phrase in _SECTIONS)
    if len(name) >= (LEAST_LETTERS if name.isascii() else LEAST_SECTION)
)


def find_sections(document: DocumentLines) -> Iterator[Find]:
    """The names of sections that begin a text, above its headline."""
    above = list(document.filled[: MOST_SECTIONS + 1])
    named = list(takewhile(lambda number: _is_section(document, number), above))
    if not named or len(named) == len(above) or document.is_prose(above[len(named)]):
        return
    headline = document.key(above[len(named)])
    if len(headline.split()) >= HEADLINE_WORDS or (not headline.isascii() and _is_unspaced(headline)):
        for number in named:
            yield Find(number, number, (document.lines[number].strip(),))


def _is_section(document: DocumentLines, number: int) -> bool:
    line = document.lines[number].strip(" #*•|/»›>")
    return len(line) <= LONGEST_SECTION and (line.casefold() in _SECTIONS or _is_row(line))


def _is_row(line: str) -> bool:
    """Whether the line is names of sections, run together or with marks between: "PoliticsWorld", "Sport | Culture"."""
    name = _BETWEEN_SECTIONS.sub("", line.casefold())
    ends = [0]
    for start in ends:
        after = range(start + LEAST_SECTION, len(name) + 1)
        ends += [end for end in after if name[start:end] in _UNSPACED_SECTIONS and end not in ends]
    return len(name) in ends and name not in _UNSPACED_SECTIONS


def _is_unspaced(headline: str) -> bool:
    return len(headline) >= HEADLINE_CHARACTERS and len(headline.split()) < len(headline) / HEADLINE_CHARACTERS + 2


# Keys of what pages call their own parts in English, whatever they are written in. Left out is what an article may have
# as a heading of its own: "Photo", "Interview", "Report", "Health".
_ENGLISH = phrase_set(
    """
    about author
    about the author
    about us
    ad
    ads
    advertise with us
    advertise
    advertisement
    advertisements
    advertisment
    all rights reserved
    also read
    also see
    author
    back to home
    back to top
    become a news creator
    breaking
    breaking news
    categories
    category
    comment
    comments
    comments off
    contact us
    continue reading
    copy link
    cover story
    dark mode
    download app
    download now
    download our app
    editor's pick
    editor's picks
    editors pick
    editors picks
    featured
    featured news
    follow
    follow me
    follow us
    follow us on
    font size
    get app
    get in touch
    go to top
    headline
    headlines
    image
    join us
    keywords
    large text article
    last updated
    latest
    latest article
    latest articles
    latest news
    latest post
    latest posts
    latest update
    latest updates
    leave a comment
    leave a reply
    leave comment
    leave reply
    light mode
    listen
    listen now
    load more
    log in
    login
    main menu
    menu
    more article
    more articles
    more from author
    more from this author
    more from this category
    more news
    more posts
    more stories
    more story
    most popular
    most read
    most viewed
    must read
    new post
    news desk
    newsletter
    next article
    next news
    next post
    no comment
    no comments
    no comments yet
    no tags
    older posts
    open app
    popular
    popular news
    popular post
    popular posts
    post a comment
    post comment
    post view
    post views
    posted by
    posted in
    posted on
    prev post
    previous article
    previous news
    previous post
    privacy policy
    promoted
    promoted content
    published
    published by
    published on
    random post
    random posts
    read also
    read full article
    read full news
    read full story
    read more
    read next
    read this also
    recent comments
    recent news
    recent post
    recent posts
    recommended
    recommended for you
    related
    related article
    related articles
    related content
    related news
    related post
    related posts
    related stories
    related story
    related topics
    reply
    scroll to continue
    scroll to continue with content
    search for
    see also
    see more
    share
    share article
    share it
    share now
    share on
    share post
    share the post
    share this
    share this article
    share this news
    share this post
    share this story
    share via
    show comments
    show more
    sign in
    sign up
    similar articles
    similar posts
    skip to content
    skip to main content
    spread the love
    sponsored
    sponsored content
    staff reporter
    subscribe
    subscribe now
    subscribe to our channel
    subscribe to our newsletter
    subscribe us
    tag
    tags
    terms and conditions
    terms of use
    text size
    this media is not supported in your browser
    top news
    top stories
    trending
    trending news
    trending now
    trending stories
    trending topics
    tweet
    uncategorized
    updated
    updated on
    view all
    view all posts
    view comments
    view more
    view post
    watch live
    watch now
    watch video
    web desk
    web stories
    written by
    you may also like
    you may have missed
    you may like
    you might also like
    you missed
    your local stories, your voice
    """
)
# The first letter beyond those that European languages write in Latin script; before it stand Greek and Cyrillic.
_BEYOND_LATIN = "\u0370"
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
# Letters of another script to one of the Latin: names and brands are written in it everywhere.
_SCRIPT_SHARE = 3
# Characters that tell in which script a text is written.
_SCRIPT_SAMPLE = 5000


def find_english(document: DocumentLines) -> Iterator[Find]:
    """A page's labels in English, alone among lines of a language with another script."""
    found = document.filled_with(_ENGLISH)
    if not found or not _is_beyond_latin(document.head(_SCRIPT_SAMPLE)):
        return
    filled = document.filled
    for index in found:
        line = document.lines[filled[index]].strip()
        beside = [
            document.lines[number] for number in (*filled[max(index - 1, 0) : index], *filled[index + 1 : index + 2])
        ]
        # English verses and listings stand together; a list item is one of the author's.
        told = any(len(other.split()) > 1 and other.isascii() and not _is_english(other) for other in beside)
        if line[:1].isalpha() and not told and not line.endswith((",", ";")):
            yield Find(filled[index], filled[index], (line,))


def _is_english(line: str) -> bool:
    return line.strip().casefold() in _ENGLISH


def _is_beyond_latin(text: str) -> bool:
    """Whether most letters of a text are of another script than the Latin."""
    plain = text.encode("ascii", "ignore")
    latin = len(plain.translate(None, _NO_LETTERS))
    if len(text) - len(plain) <= _SCRIPT_SHARE * latin:  # of most texts that is enough, and takes no loop
        return False
    return sum(character >= _BEYOND_LATIN and character.isalpha() for character in text) > _SCRIPT_SHARE * latin


# The letters of seven days as the rows over calendars have them, from Monday, written as keys.
_WEEK_ROWS = """
    m t w t f s s
    mo tu we th fr sa su
    mon tue wed thu fri sat sun
    m d m d f s s
    mo di mi do fr sa so
    l m m j v s d
    l m x j v s d
    lun mar mie jue vie sab dom
    lu ma mi ju vi sa do
    s t q q s s d
    seg ter qua qui sex sab dom
    l m m g v s d
    lun mar mer gio ven sab dom
    m d w d v z z
    ma di wo do vr za zo
    m t o t f l s
    ma ti on to fr lo so
    p w s c p s n
    pn wt sr cz pt so n
    pn wt sr cz pt so nd
    pon wto sro czw pia sob nie
    p u s c p s n
    po ut st ct pa so ne
    h k s c p s v
    he ke sze csu pe szo va
    lu ma mi jo vi sa du
    δ τ τ π π σ κ
    δε τρ τε πε πα σα κυ
    p s c p c c p
    pt sa ca pe cu ct pz
    pzt sal car per cum cmt paz
    п в с ч п с в
    пн вт ср чт пт сб вс
    п в с ч п с н
    пн вт ср чт пт сб нд
    ن ث ع خ ج س د
    ש א ב ג ד ה ו
    s s r k j s m
    sen sel rab kam jum sab min
    t2 t3 t4 t5 t6 t7 cn
    h b t n s b c
    一 二 三 四 五 六 日
    月 火 水 木 金 土 日
    월 화 수 목 금 토 일
"""
_WEEKS = frozenset(
    between.join(week)
    for days in map(str.split, _WEEK_ROWS.strip().splitlines())
    for week in (days, [*days[-1:], *days[:-1]])
    for between in ("", " ", " | ")
)
_DAYS = re.compile(r"[\s|«»]*\d[\d\s|]*[«»]?")
_MONTHS_BESIDE = re.compile(r"[«‹←]\s?[^\W\d]{2,10}\.?(?:\s*[»›→]?)|[^\W\d]{2,10}\.?\s?[»›→]|[|\s:-]+")
# Lines of a month with a line for each day and one for each neighbour; fewer than two are no calendar.
_MONTH_LINES = 45
_LEAST_MONTH = 2


def find_calendars(document: DocumentLines) -> Iterator[Find]:
    """The letters of seven days, and below them nothing but the numbers of days: a month to click on."""
    filled = document.filled
    for index in document.filled_with(_WEEKS):
        end = index + 1
        while end < len(filled) and end - index <= _MONTH_LINES and _is_days(document.lines[filled[end]].strip()):
            end += 1
        days = [n for n in filled[index + 1 : end] if _DAYS.fullmatch(document.lines[n].strip())]
        if len(days) >= _LEAST_MONTH:
            yield Find(filled[index], filled[end - 1], (document.lines[filled[index]].strip(),))


def _is_days(line: str) -> bool:
    return (_DAYS.fullmatch(line) or _MONTHS_BESIDE.fullmatch(line)) is not None


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
    Phrases(
        id="navigation/top",
        reason="It leads back to the top of the page.",
        phrases=TOP,
        removes=[
            "The pier is still there.\n\n⟦Back to top⟧",
            "⟦↑ Nach oben⟧",
            "⟦العودة إلى الأعلى⟧",
            "⟦ページトップへ戻る⟧",
        ],
        keeps=["Back to the top of the hill, where the path forks.", "Nach oben führt eine Treppe aus dem Jahr 1902."],
    ),
    Phrases(
        id="navigation/neighbour",
        reason="It leads to the next or previous article, or back to their list.",
        phrases=NEIGHBOURS,
        removes=[
            "The pier is still there.\n\n⟦Previous article\nNext article⟧",
            "⟦« Zurück zur Übersicht⟧",
            "⟦Навигация по записям⟧",
        ],
        keeps=["The next article of the treaty names the harbour.", "Back to school, and the ferry is full again."],
    ),
    Labels(
        id="navigation/neighbour-label",
        reason="It leads to the next or previous article.",
        labels=TITLE_LABELS,
        longest=180,
        removes=[
            "Veden sidottiin maaliskuussa.\n\n⟦Edellinen artikkeli: Muuri sataman ympärillä⟧",
            "Lucerna svítí.\n\n⟦Další příspěvek: Jak přístav přišel ke jménu⟧",
        ],
        keeps=[
            "Następny wpis pojawi się w maju: tak obiecał latarnik.",
            "Další články smlouvy jsou o přístavu.",
        ],
    ),
    Line(
        id="navigation/neighbour-title",
        reason="It leads to the next or previous article.",
        pattern=(
            r"[←«‹<→»›>\s]{0,4}(?:previous|prev|next|older|newer) (?:article|post|story|entry|blog post|news)\s?[:：]?"
            r"\s++"
            r"(?-i:[\p{Lu}\p{N}“\"‘'«])(?:[^.]|\.(?=\S))*+(?<![.:])"
            r"|[←«‹<→»›>\s]{0,4}(?:vorheriger|voriger|nächster|älterer|neuerer|weiter nächster) "
            r"(?:artikel|beitrag|eintrag|post)\s?[:：]?\s++\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}(?:articles?|billet|post|publication) (?:précédente?|suivante?)\s?[:：]\s*\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}(?:(?:entrada|artículo|nota|noticia|artigo|post|publicación)"
            r" (?:anterior|siguiente|seguinte)"
            r"|(?:próxim[oa]|siguiente) (?:entrada|artículo|nota|noticia|artigo|post|matéria))\s?[:：]\s*\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}articolo (?:precedente|successivo)\s?[:：]\s*\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}(?:vorige?|volgende?) (?:artikel|bericht)\s?[:：]\s*\S.*+(?<!\.)"
            r"|[←«‹<→»›>\s]{0,4}(?:предыдущая|следующая|попередня|наступна) (?:запись|статья|новость|стаття|новина)"
            r"\s?[:：]\s*\S.*+(?<!\.)"
            r"|(?:上一篇|下一篇|上一則|下一則|前一篇|後一篇|前の記事|次の記事|이전 ?글|다음 ?글)(?:文章)?"
            r"\s?[:：]\s*\S.*+"
        ),
        words=(
            "previous prev next older newer vorheriger voriger nachster alterer neuerer precedent precedente suivant "
            "suivante anterior siguiente seguinte proximo proxima successivo vorige vorig volgende volgend предыдущая "
            "следующая попередня наступна 上一篇 下一篇 上一則 下一則 前一篇 後一篇 前の記事 次の記事 이전글 "
            "다음글 이전 다음"
        ),
        longest=180,
        removes=[
            "⟦Previous Post: Ten harbours worth a detour⟧\n⟦Next Post Why the ferry left⟧",
            "⟦Nächster Beitrag: Wie der Hafen zu seinem Namen kam⟧",
            "⟦下一篇：老港口的新生活⟧",
        ],
        keeps=[
            "Next post over from the harbour office stands the old light.",
            "Previous articles of the treaty named three harbours.",
            "Next article: the harbour dues, which nobody had paid since the war.",
        ],
    ),
    Line(
        id="navigation/breadcrumb",
        reason="It is the trail of the site's sections above the article.",
        pattern=(rf"(?:(?:{_HOME})\s*+(?:[>›»/|→]|&gt;)|(?:{_HERE})\s?[:：])\s*+\S[^.!?]*+(?:\.{{3}}|…)?"),
        words=(
            "home homepage here startseite start hier accueil ici inicio portada aqui pagina qui trovi sei hem har "
            "etes esta estas tassa forside forsiden her hjem etusivu taalla strona tutaj domu uvod uvodni nachazite "
            "fooldal kezdolap cimlap "
            "itt acasa aici prima αρχικη εδω sayfa anasayfa buradasiniz главная здесь головна тут الرییسیه هنا خانه "
            "صفحه اینجا ראשי הבית होम यहां beranda trang 首页 首頁 主页 您的 当前 目前 現在 현재 ホーム トップ 홈"
        ),
        where=("head",),
        longest=160,
        removes=[
            "⟦Home > Travel > Harbours⟧\n\nThe harbour opened in 1902.",
            "⟦Startseite / Magazin / Häfen⟧\n\nDer Hafen öffnete 1902.",
            "⟦Главная » Новости » Порт⟧",
        ],
        keeps=[
            "Home: a word for the place one leaves. The harbour was mine.",
            "Home and away, the team wore white.",
        ],
    ),
    Shape(
        id="navigation/section",
        reason="It names the section above the headline.",
        find=find_sections,
        removes=[
            "⟦Local News⟧\n\nNew bridge for the old harbour\n\nThe council met on Tuesday and voted for the bridge.",
            "⟦Sport\nRegional⟧\nDer Hafen hat wieder eine Mannschaft\nAm Sonntag spielt sie zum ersten Mal.",
            "⟦社会⟧\n\n古い港に新しい橋がかかる\n\n議会は火曜日に新しい橋に賛成した。",
            "⟦PoliticsLocal News⟧\n\nNew bridge for the old harbour\n\nThe council met on Tuesday and voted for it.",
        ],
        keeps=[
            "Music\n\nMusic is what the harbour has too little of, says the organist, who has played there for years.",
            "Politics\nEconomy\nCulture\n\nThese three words stood above the door of the old town hall for a century.",
            "New bridge for the old harbour\n\nPolitics\n\nThe council met on Tuesday and voted for the new bridge.",
        ],
    ),
    Line(
        id="navigation/label-filter",
        reason="It says which of a blog's entries the page shows.",
        pattern=rf"(?:{_FILTERS})",
        words="posts label etiqueta marcador etichetta etikett etiketten libelle tunniste etykieta stitkem cimkeju"
        " eticheta ετικετα etiketine ярлыком міткою التسميه برچسب nhan",
        longest=160,
        removes=[
            "⟦Showing posts with label harbour. Show all posts⟧\n\nThe lantern was cleaned on Monday.",
            "⟦Mostrando entradas con la etiqueta puerto. Mostrar todas las entradas⟧\n\nLa linterna brilla otra vez.",
            "⟦Posts mit dem Label Hafen werden angezeigt. Alle Posts anzeigen⟧\n\nDie Laterne wurde am Montag geputzt.",
        ],
        keeps=[
            "Showing posts with labels on them is the museum's idea of a fence.",
            "The lantern was cleaned on Monday.\n\nShow all posts of the old pier on one map, he said.",
        ],
    ),
    Labels(
        id="navigation/archive",
        reason="It says which of a blog's entries the page shows.",
        labels=ARCHIVES,
        # A month, a name, a word in quotes: no sentence, and not the label's own line of a list.
        rest=r"[^.!?:;=|]{2,60}$",
        where=("head",),
        longest=100,
        removes=[
            "⟦Monthly Archives: March 2019⟧\n\nThe lantern was cleaned on Monday.",
            "⟦Archiv der Kategorie: Hafen⟧\n\nDie Laterne wurde am Montag geputzt.",
            "⟦Архив рубрики: Порт⟧\n\nФонарь почистили в понедельник.",
        ],
        keeps=[
            "Monthly archives: they were bound in leather until the war, and in paper after it.",
            "The lantern was cleaned on Monday, and the log of it is in the\n\nMonthly archives",
        ],
    ),
    Line(
        id="navigation/archive-quoted",
        reason="It says which of a blog's entries the page shows.",
        pattern=(
            rf"(?:{_ARCHIVE_OF})\s(?:[‘’'\"“”„«»][^‘’'\"“”„«»]{{1,60}}[‘’'\"“”„«»](?:\s(?:category|tag))?"
            r"|\p{L}{3,12},?\s\d{4})|(?:month|monat|mois|mes|mês|mese|maand|månad|måned|kuukausi|miesiąc|měsíc|hónap|lună"
            r"|μήνας|ay|месяц|місяць|חודש|bulan|tháng)\s?:\s\p{L}{3,14}\.?,?\s(?:del?\s)?\d{4}"
        ),
        words="archive archiv archives archivo arquivo archivi archief arkiv archiwum архив posts entries beitrage"
        " articles entradas articoli berichten inlagg indlaeg innlegg wpisy month monat mois mes mese maand manad maned"
        " kuukausi miesiac mesic honap luna μηνας ay месяц місяць חודש bulan thang",
        where=("head",),
        longest=110,
        removes=[
            "⟦Archive for the ‘Harbour’ Category⟧\n\nThe lantern was cleaned on Monday.",
            "⟦Posts Tagged ‘lantern’⟧\n\nThe lantern was cleaned on Monday.",
            "⟦Mois : mars 2019⟧\n\nLa lanterne brille encore.",
            "⟦Archiv für die Kategorie „Hafen“⟧\n\nDie Laterne wurde am Montag geputzt.",
        ],
        keeps=[
            "The archive for “the drowned” is in the cellar.",
            "Posts tagged “rotten” were pulled up, and new ones of oak set in their place.",
        ],
    ),
    Line(
        id="navigation/legal-bar",
        reason="It is the footer's links to the site's legal pages, on one line.",
        pattern=rf"(?:(?:©|copyright\b)[^|·•/]{{2,60}}[\s|·•/]++)?(?>{_LEGAL})(?:[\s|·•/,–-]++(?>{_LEGAL}))++[\s|·•/.]*+",
        words="impressum datenschutz datenschutzerklarung agb nutzungsbedingungen privacy terms mentions legales cgu "
        "confidentialite legal privacidad privacidade privacybeleid regulamin prywatnosci",
        longest=200,
        removes=[
            "Impressum | Datenschutz | AGB",
            "⟦Privacy Policy · Terms of Use · Contact⟧\n\nThe harbour opened in 1902.",
        ],
        keeps=["Privacy, terms of trade and the boat are three things.", "Impressum, Datenschutz und Boote"],
    ),
    Line(
        id="navigation/pages",
        reason="It gives the numbers of a list's or article's pages.",
        pattern=(
            r"(?:[«‹<←]|prev(?:ious)?|pages?:?|\s)*+1(?:\s*+[|·,]?\s*+(?:\d|…|\.{3})){2,56}+"
            r"\s*+(?:[»›>→]|next(?: page)?|last|older(?: posts)?|weiter|nächste(?: seite)?|suivante?"
            r"|siguiente|próxima|\s)++"
        ),
        words="#",
        longest=80,
        removes=["⟦1 2 3 … 14 Next »⟧", "⟦« 1 2 3 4 5 »⟧"],
        keeps=["1 2 3", "1, 2, 3, 5, 8, 13, 21, 34", "1 2 3 4 next to 5"],
    ),
    Shape(
        id="navigation/pair",
        reason="It leads to the next and the previous article.",
        find=find_pairs,
        words=longest_words(_BEFORE),
        removes=[
            "The pier is still there.\n\n⟦Previous\nTen harbours worth a detour\nNext\nWhy the ferry left⟧",
            "⟦Vorheriger Beitrag\nDer alte Hafen\nNächster Beitrag\nDie neue Fähre⟧",
        ],
        keeps=[
            "Previous\nThe old pier was built of oak and stood for a hundred years.\nThe old light\nThe new light",
            "Previous owners\nAda Example\nNext of kin\nBeda Example",
            "Next\nThe one who comes after.\nPrevious\nThe one who was before.",
            "Previous\nThe harbour book\nNext\nThe old pier\n\nThe old pier was built of oak and stood for a hundred "
            "years, until the winter in which the ice took it.",
            "* Previous\n* The harbour book\n* Next\nThe old pier",
        ],
    ),
    Shape(
        id="navigation/plain-trail",
        reason="It is the trail of the site's sections above the article.",
        find=find_plain_trails,
        words=_HOME_WORDS.removeprefix("home"),
        longest=160,
        removes=[
            "⟦Trang chủ Du lịch Bến cảng cũ⟧\n\nBến cảng cũ\n\nNó mở cửa năm 1902.",
            "⟦首页 旅行 旧港的故事⟧\n\n旧港的故事\n\n港口于1902年开放。",
        ],
        keeps=[
            "Home is where the harbour is\n\nThe old harbour\n\nIt opened in 1902.",
            "Главная новость дня\n\nПорт открыли в 1902 году, и с тех пор он не закрывался ни разу.",
        ],
    ),
    Line(
        id="navigation/trail-to-text",
        reason="It is the trail of the site's sections above the article.",
        pattern=r"(?=.*[>›»＞] ?(?:(?:新闻|文章)?正文|(?:正文|文章)?内容|內文|內容|详情|詳情)$)[^.!?。！？<]{4,160}+"
        r"|(?:home|首页|首頁|홈)(?: [가-힣一-鿿]{2,8}){1,4}+",
        words="正文 正文内容 文章正文 文章内容 新闻正文 內文 內容 详情 詳情 home 首页 首頁 홈",
        where=("head",),
        longest=160,
        removes=[
            "⟦海港新闻网> 旅行> 旧港的故事 > 正文⟧\n\n旧港的故事\n\n港口于1902年开放。",
            "⟦HOME 여행 항구⟧\n\n오래된 항구\n\n항구는 1902년에 열렸다.",
        ],
        keeps=[
            "正文\n\n港口于1902年开放。",
            "Home is the sailor.\n\nThe harbour opened in 1902.",
        ],
    ),
    Shape(
        id="navigation/trail",
        reason="It is the trail of the site's sections above the article.",
        find=find_trails,
        words=longest_words(_FRONT),
        removes=[
            "⟦1. Home\n2. Travel\n3. Harbours⟧\n\nThe old harbour\n\nIt opened in 1902.",
            "⟦- Startseite\n- Reise⟧\n\nDer alte Hafen\n\nEr öffnete 1902.",
        ],
        keeps=[
            "Where people work:\n\n1. The office",
            "1. Home is where the harbour is\n2. A boat is a hole in the water",
        ],
    ),
    Shape(
        id="navigation/english",
        reason="It is a label of the page in English, among lines of a language with another script.",
        find=find_english,
        removes=[
            "⟦Breaking News⟧\n\nस्थानीय परिषद ने सोमवार को पुराने बंदरगाह की दीवार फिर से बनाने का फैसला किया।",
            "Глава города открыл новую паромную линию, и весь порт вышел смотреть.\n\n⟦Share this post⟧\n\n"
            "Паром ходит с мая, и билет стоит меньше, чем прежде.",
        ],
        keeps=[
            "Breaking news\n\nThe mayor opened the new ferry line on Monday, and the whole harbour came to look.",
            "Группа спела три песни на набережной, и вот припев, который подхватили все.\n\nDon't go away,\nFollow me\n"
            "Over the bay,\n\nПотом был салют, и толпа разошлась.",
        ],
    ),
    Shape(
        id="navigation/calendar",
        reason="It is a month whose days lead to what the site published on them.",
        find=find_calendars,
        removes=[
            "The old pier is still there.\n\n⟦M T W T F S S\n1 2 3 4\n5 6 7 8 9 10 11\n12 13 14 15 16 17 18\n« Mar⟧",
            "Старый причал стоит до сих пор.\n\n⟦ПнВтСрЧтПтСбВс\n1234567\n891011121314\n15161718192021⟧",
        ],
        keeps=[
            "M T W T F S S\n\nThese letters were painted on the seven boats.",
            "Mo Di Mi Do Fr Sa So\n8-12 8-12 zu 8-12 8-18 zu zu",
        ],
    ),
    Phrases(
        id="navigation/site",
        reason="It is a word of the site's menus, beside other cruft.",
        phrases=SITE,
        weak=True,
        removes=["⟦Skip to content\nHome\nBlog\nContact us⟧\n\nThe harbour opened in 1902.", "⟦Previous\nNext⟧"],
        keeps=[
            "The old ferry\nBlog\nThe new ferry",
            "The harbour opened in 1902.\n\nSearch\n\nThe search for the lost bell went on for years.",
        ],
    ),
]
