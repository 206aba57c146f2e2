"""Words that a page prints where something is missing, and that go only beside other cruft.

Not cruft: a heading that says “Errors”, and an item of a list.
"""

from cleaner.rule import Phrases

WEAK = {
    "en": """
        # results found
        404 error
        404 not found
        Confirm
        Copy Failed
        Copy Successful
        Let us know
        Searching
        [email protected]
        an error has occurred
        an error occurred
        an unexpected error has occurred
        an unexpected error occurred
        coming soon
        default title
        e-mail: [email protected]
        email: [email protected]
        error
        error 404
        error message
        file not found
        heading line
        invalid
        load error
        loading content
        loading data
        lorem ipsum
        nan
        network error
        no data available
        no items
        no matches found
        no result
        no tags
        no title
        not available
        not found
        nothing found
        nothing here yet
        nothing to show
        null
        one moment please
        one moment, please
        oops
        page does not exist
        page loading
        page not found
        please stand by
        please try again
        please wait
        processing
        redirecting
        refresh the page
        reload the page
        request failed
        required
        retry
        select an option
        server error
        service unavailable
        session expired
        something went wrong
        sorry
        thank you
        thanks
        too many requests
        try again
        try again later
        undefined
        under construction
        unexpected error
        untitled
        wait
        we'll be back soon
        your cart is empty
        your content goes here
    """,
    "de": """
        Anmeldung fehlgeschlagen
        Nochmal versuchen
        [e-mail geschützt]
        [email geschützt]
        bitte warten
        ein fehler ist aufgetreten
        erforderlich
        fehler
        keine ergebnisse
        keine treffer
        laden
        lädt
        nichts gefunden
        seite nicht gefunden
        vielen dank
        wiederholen
    """,
    "fr": """
        Annuler
        Changer le mot de passe
        Confirmer
        Développer
        Faites-le nous savoir
        [courriel protégé]
        [e-mail protégé]
        [email protégé]
        aucun résultat
        chargement
        erreur
        merci
        obligatoire
        page introuvable
        patientez
        réessayer
    """,
    "es": """
        Buscando
        Confirmar
        Contraseña incorrecta
        Háganos saber
        Intente de nuevo
        [correo electrónico protegido]
        [email protegido]
        algo salió mal
        cargando
        error
        gracias
        no hay resultados
        obligatorio
        página no encontrada
        reintentar
        sin resultados
    """,
    "pt": """
        Nos avise
        Pesquisando
        Senha incorrecta
        Tentar novamente
        [e-mail protegido]
        aguarde
        algo deu errado
        carregando
        em breve
        erro
        nenhum resultado
        obrigado
        página não encontrada
        tente novamente
    """,
    "it": """
        Conferma
        Facci sapere
        Prova di nuovo
        Riconoscimento fallito
        [e-mail protetta]
        [email protetta]
        attendere
        caricamento
        errore
        grazie
        in arrivo
        nessun risultato
        qualcosa è andato storto
        riprova
    """,
    "nl": """
        Bevestigen
        Inloggen mislukt
        Laat het ons weten
        Wachtwoord onjuist
        bedankt
        binnenkort
        er ging iets mis
        er is iets fout gegaan
        er is iets misgegaan
        even geduld
        fout
        geen resultaten
        laden
        probeer opnieuw
        verplicht
    """,
    "sv": """
        Bekräfta
        Inloggningen misslyckades
        Lösenordet fel
        felmeddelande
        försök igen
        inga resultat
        laddar
        något gick fel
        obligatoriskt
        tack
        Återkoppla
    """,
    "da": """
        Bekræft
        fejl
        indlæser
        ingen resultater
        noget gik galt
        obligatorisk
        prøv igen
        tak
    """,
    "nb": """
        Gi oss beskjed
        Innlogging mislyktes
        Prøv på nytt
        feil
        ingen resultater
        laster
        laster inn
        noe gikk galt
        prøv igjen
        påkrevd
        takk
    """,
    "fi": """
        Kirjautuminen epäonnistui
        Vahvista
        Väärä salasana
        jokin meni pieleen
        jokin meni vikaan
        jotain meni pieleen
        kiitos
        ladataan
        odota hetki
        pakollinen
        uusi ikkuna
        virhe
        yritä uudelleen
    """,
    "pl": """
        Błędne hasło
        Daj nam znać
        Logowanie nieudane
        Potwierdź
        błąd
        coś poszło nie tak
        dziękujemy
        niczego nie znaleziono
        spróbuj ponownie
        wkrótce
        wymagane
        wystąpił błąd
        ładowanie
    """,
    "cs": """
        Dejte nám vědět
        Potvrdit
        chyba
        děkujeme
        načítání
        nic nenalezeno
        něco se pokazilo
        povinné
        zkusit znovu
    """,
    "hu": """
        # dokumentumok
        Adja meg nekünk
        Megerősít
        Próbáld újra
        Sikertelen bejelentkezés
        betöltés
        hiba
        hiba történt
        köszönjük
        kötelező
        nincs megfelelő találat
        valami elromlott
        újra
    """,
    "ro": """
        Autentificare eșuată
        Parolă incorecta
        eroare
        mulțumim
        n-am găsit nimic
        obligatoriu
        încărcare
    """,
    "el": """
        Επιβεβαίωση
        Λάθος κωδικός
        δε βρέθηκε τίποτα
        ευχαριστούμε
        κάτι πήγε στραβά
        σφάλμα
        υποχρεωτικό
        φόρτωση
    """,
    "tr": """
        Aranıyor
        Bilmemize izin ver
        Onayla
        Parola yanlış
        Tekrar deneyin
        bir sorun oluştu
        bir şeyler ters gitti
        hata
        tekrar dene
        teşekkürler
        yakında
        yükleniyor
        zorunlu
    """,
    "ru": """
        # документов
        Изменить пароль
        Неверный пароль
        Отмена
        Отправить код
        Повторить
        Подтвердить удаление
        Пропустить проверку
        Сообщите нам
        загрузка
        не найдено
        обязательно
        ошибка
        подождите
        попробуйте позже
        произошла ошибка
        скоро
        спасибо
        что-то пошло не так
    """,
    "uk": """
        # документів
        Дайте нам знати
        Пароль невірний
        Підтвердити
        дякуємо
        завантаження
        зачекайте
        обов'язково
        помилка
        спробуйте пізніше
        щось пішло не так
    """,
    "ar": """
        المُحاولة مجددًا
        تأكيد
        خطأ
        شكرا
        قريبا
        مطلوب
    """,
    "fa": """
        الزامی
        با ما در میان بگذارید
        بارگذاری
        به زودی
        تلاش مجدد
        خطا
        ورود ناموفق
        پیدا نشد
    """,
    "he": """
        בקרוב
        דבר לא נמצא
        דף לא נמצא
        התחברות נכשלה
        טוען
        משהו השתבש
        שגיאה
        תודה
    """,
    "hi": """
        कुछ गलत हो गया
        कुछ नहीं मिला
        त्रुटि
        धन्यवाद
        लोडिंग
    """,
    "id": """
        Beri tahu kami
        Coba kembali
        Konfirmasi
        Login gagal
        Salah password
        halaman tak ditemukan
        kesalahan
        memuat
        segera hadir
        tak ada apapun
        terima kasih
        wajib
    """,
    "vi": """
        Chỉnh sửa
        Hãy để chúng tôi biết
        Thử lại
        Xác nhận
        bắt buộc
        cảm ơn
        sắp ra mắt
        Đang tìm
    """,
    "zh": """
        什麼都沒找到
        出错了
        加载中
        复制失败
        密码不正确。
        找不到页面
        敬请期待
        未找到
        登录失败
        确认
        请告知我们。
        谢谢
        重试
        错误
        修改密碼
        加載失敗
        取消
        找不到該頁面
        敬請期待
        登入失敗
        複製失敗
        請告知我們。
        謝謝
        載入中
        重試
        錯誤
        點擊重新獲取
    """,
    "ja": """
        もう一度試してください
        エラー
        キャンセル
        コピー失敗
        コピー成功
        コードを送信
        パスワードを変更
        ローディング
        任意
        何も見つかりませんでした
        再試行するにはクリック
        報告する
        確認
        近日公開
    """,
    "ko": """
        감사합니다
        다시 시도
        다시 시도해 보세요
        로딩
        로딩 실패
        문제가 발생했습니다
        복사 성공
        복사 실패
        비밀번호 변경
        알려주시기 바랍니다
        오류
        전송
        준비 중
        준비중
        찾을 수 없습니다
        취소
        펼치기
    """,
}


RULES = [
    Phrases(
        id="placeholders/weak",
        reason="It is a word of a form or of something that did not load, beside other cruft.",
        weak=True,
        removes=[
            "The mill pond froze over in November.\n\n⟦Coming soon⟧",
            "The mill pond froze over in November.\n\n⟦[email protected]⟧",
            "The mill pond froze over in November.\n\n⟦Please wait\nRetry⟧",
            "⟦Laden\nFehler⟧\n\nDer Mühlteich fror im November zu.",
        ],
        keeps=[
            "Three things can happen.\n\nError\n\nThe lamp turns red, and the pump stops at once.",
            "The crew works in two steps.\n\nLoading\n\nSacks go in first, and barrels on top of them.",
        ],
        phrases=WEAK,
    ),
]
