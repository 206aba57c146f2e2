"""Ways back to the top of the page.

Not cruft: a way up in a sentence.
"""

from cleaner.rule import Phrases

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


RULES = [
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
]
