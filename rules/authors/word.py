"""Words that label a date, a check, a tag or an author, and go only beside other cruft.

Not cruft: a heading of the article's own, such as “Keywords” or “Notes by the editor”.
"""

from cleaner.rule import Phrases

WORDS = {
    "en": """
        published
        published on
        published by
        published date
        publication date
        date published
        posted
        posted by
        posted on
        posted at
        first published
        first published on
        originally published
        updated
        updated on
        updated at
        last updated
        last updated on
        last update
        last modified
        last modified on
        last edited
        last reviewed
        last reviewed on
        latest update
        date modified
        modified
        created on
        fact checked
        fact-checked
        fact checked by
        fact-checked by
        expert reviewed
        medically reviewed
        medically reviewed by
        clinically reviewed by
        expert reviewed by
        peer reviewed by
        researched by
        co-authors
        co-author
        photos by
        tag
        tags #
        keywords
        category
        categorized
        topic
        reading time
        read time
        time to read
        estimated reading time
        average reading time
        min read
        mins read
        minute read
        minutes read
        # min
        # mins
        # minute
        # minutes
        uncategorized
        no categories
        follow
        follow me
        followers
        # followers
        editorial guidelines
        editorial policy
        editorial process
        view profile
        write for us
        see all articles
        see all posts
        view more posts
        disclosure statement
        disclosure
        guest author
        our contributors
        become a contributor
        report an error
        found a mistake
        see a mistake
        staff report
        news desk
        web desk
        x min read
        categories
        topics
        posted in uncategorized
        # days ago
        # min remaining to read
        # weeks ago
        Posts by *
        # hours ago
        # minutes ago
        # months ago
        # years ago
        staff reporter
        staff reports
    """,
    "de": """
        veröffentlicht
        veröffentlicht am
        veröffentlicht von
        erschienen am
        aktualisiert
        aktualisiert am
        zuletzt aktualisiert
        zuletzt aktualisiert am
        letzte aktualisierung
        letzte änderung
        kategorie
        rubrik
        lesezeit
        lesedauer
        # minuten
        fehler gefunden
        zum profil
        geprüft von
        allgemein
        unkategorisiert
        themen
        kategorien
        # min verbleiben zum Lesen
        # wörter
        Artikel von
        Einträge von *
        vor # Tagen
        vor # Wochen
        vor # Jahren
        vor # Minuten
        vor # Monaten
        vor # Stunden
        text: redaktion
        von der redaktion
        von redaktion
    """,
    "fr": """
        publié
        publié le
        mis à jour
        mis à jour le
        modifié le
        dernière mise à jour
        dernière modification
        thèmes
        temps de lecture
        relu par
        vérifié par
        non classé
        Articles écrits par
        Il reste encore # min. de lecture
        Il y a # jours
        Il y a # semaines
        Publiés par *
        Il y a # ans
        Il y a # heures
        Il y a # minutes
        Il y a # mois
        par la rédaction
        publié par la rédaction
    """,
    "es": """
        publicado
        publicado el
        publicado en
        actualizado
        actualizado el
        actualizado a las
        última actualización
        última modificación
        etiqueta
        categoría
        palabras clave
        tiempo de lectura
        # minutos
        revisado por
        verificado por
        sin categoría
        ver perfil
        categorías
        temas
        # palabras
        Artículos por
        Publicaciones de *
        hace # días
        hace # semanas
        quedan # minutos de lectura
        hace # años
        hace # horas
        hace # meses
        hace # minutos
        por redacción
        redacción
    """,
    "pt": """
        publicado em
        atualizado
        atualizado em
        última atualização
        última modificação
        palavras-chave
        tempo de leitura
        sem categoria
        # dias
        # minutos restante para leitura
        # semanas atrás
        Artigos por
        Textos publicados por *
        # anos atrás
        # horas atrás
        # meses atrás
        # minutos atrás
        da redação
        por redação
        redação
    """,
    "it": """
        pubblicato
        pubblicato il
        pubblicato in
        aggiornato
        aggiornato il
        ultimo aggiornamento
        ultima modifica
        tempo di lettura
        # minuti
        revisionato da
        senza categoria
        categorie
        argomenti
        # giorni fa
        # settimane fa
        Articoli di
        Articoli di *
        ulteriori # minuti di lettura
        # anni fa
        # mesi fa
        # minuti fa
        # ore fa
        a cura della redazione
        di redazione
    """,
    "nl": """
        gepubliceerd op
        gepubliceerd
        bijgewerkt op
        laatst bijgewerkt
        laatst bijgewerkt op
        laatst gewijzigd
        onderwerpen
        leestijd
        geplaatst op
        niet gecategoriseerd
        categorieën
        # dagen geleden
        # min resterende leestijd
        # weken geleden
        Artikelen door
        Berichten van *
        # jaar geleden
        # maanden geleden
        # minuten geleden
        # uur geleden
        door de redactie
        door redactie
        redactie
        van onze redactie
    """,
    "sv": """
        publicerad
        publicerat
        publicerades
        uppdaterad
        uppdaterat
        senast uppdaterad
        ämnen
        lästid
        okategoriserade
        kategorier
        # dagar sedan
        # minuter kvar att läsa
        # veckor sedan
        # minuter sedan
        # månader sedan
        # timmar sedan
        # år sedan
        av redaktionen
        redaktionen
    """,
    "da": """
        publiceret
        opdateret
        senest opdateret
        læsetid
        udgivet
        emner
        # dage siden
        # min. tilbage at læse
        # uger siden
        # minutter siden
        # måneder siden
        # timer siden
        # år siden
        af redaktionen
    """,
    "nb": """
        publisert
        oppdatert
        sist oppdatert
        lesetid
        # min gjenstår å lese
        Artikler av
        Tagger
        av redaksjonen
        redaksjonen
    """,
    "fi": """
        julkaistu
        päivitetty
        viimeksi päivitetty
        lukuaika
        aiheet
        kategoriat
        # minuuttia lukuaikaa
        # päivää sitten
        # viikkoa sitten
        Artikkelit kirjoittajalta *
        # kuukautta sitten
        # minuuttia sitten
        # tuntia sitten
        # vuotta sitten
        toimitus
    """,
    "pl": """
        opublikowano
        data publikacji
        aktualizacja
        data aktualizacji
        ostatnia aktualizacja
        zaktualizowano
        kategoria
        czas czytania
        tematy
        # dni temu
        # tygodni temu
        Artykuły według
        Posty autora *
        zostało # minut czytania
        # godzin temu
        # godziny temu
        # lat temu
        # lata temu
        # miesiące temu
        # miesięcy temu
        # minut temu
        # minuty temu
        # tygodnie temu
        data dodania
        data utworzenia
        data wpisu
        data zamieszczenia
        data modyfikacji
        dodano przez
        wprowadził
        opublikował
        autor publikacji
        źródło zdjęcia
        utworzono
        wytworzył
        zmodyfikowano
        ostatnia modyfikacja
        data ostatniej modyfikacji
        emisja bez ograniczeń wiekowych
    """,
    "cs": """
        publikováno
        vydáno
        aktualizováno
        naposledy aktualizováno
        témata
        doba čtení
        # min zbývajících
        Tagy
        před # dny
        před # týdny
        před # hodinami
        před # lety
        před # minutami
        před # měsíci
        zveřejněno
        autor fotografie
        datum zveřejnění
        datum publikování
        datum vydání
        datum vložení
        vloženo
        vložil
        publikoval
        zveřejnil
        naposledy upraveno
        poslední aktualizace
        poslední změna
        rubrika
        zdroj fotografie
        délka čtení
        redakce
    """,
    "hu": """
        közzétéve
        megjelent
        frissítve
        utoljára frissítve
        témák
        olvasási idő
        kategóriák
        utolsó frissítés időpontja
        utolsó frissítés
        # hete
        # napja
        # perc van hátra olvasni
        Bejegyzések * által
        # hónapja
        # perce
        # éve
        # órája
        frissült
        létrehozva
        feltöltve
        közzétette
        megjelenés dátuma
        megjelenés ideje
        közzététel ideje
        utoljára módosítva
        utolsó módosítás
        módosítva
        módosult
        borítókép
        címlapkép
        nyitókép
        kiemelt kép
        szerkesztőség
    """,
    "ro": """
        publicat
        publicat la
        publicat pe
        actualizat
        actualizat la
        ultima actualizare
        data publicării
        timp de citire
        categorii
        # min rămase pentru citire
        Articole de *
        timp citire
        publicat la data de
        publicat de
        data actualizării
        adăugat de
        postat de
        postat la
        ultima modificare
        sursa foto
        de redacția
        redacția
    """,
    "el": """
        δημοσιεύτηκε
        δημοσιεύθηκε
        τελευταία ενημέρωση
        κατηγορία
        θέματα
        χρόνος ανάγνωσης
        κατηγορίες
        τελευταία τροποποίηση στις
        τελευταία τροποποίηση
        #min απομένουν για ανάγνωση
        Αναρτήσεις από *
        πριν # εβδομάδες
        πριν # μέρες
        πριν # λεπτά
        πριν # μήνες
        πριν # χρόνια
        πριν # ώρες
        δημοσίευση
        ενημερώθηκε
        ενημέρωση
        ημερομηνία δημοσίευσης
        ημ/νία δημοσίευσης
        δημοσιεύτηκε στις
        λέξεις κλειδιά
        λέξεις-κλειδιά
        αναρτήθηκε
        αναρτήθηκε από
        συντάχθηκε από
        πηγή φωτογραφίας
    """,
    "tr": """
        yayınlanma tarihi
        yayın tarihi
        yayınlanma
        güncellenme tarihi
        güncelleme tarihi
        güncelleme
        son güncelleme
        giriş tarihi
        kategori
        okuma süresi
        kategoriler
        # gün önce
        # hafta önce
        * tarafından yazılanlar
        Makaleler
        # ay önce
        # dakika önce
        # saat önce
        # yıl önce
        güncellenme
        haber giriş tarihi
        ekleme
        eklenme tarihi
        oluşturulma tarihi
        oluşturma tarihi
        paylaşım tarihi
        haber kaynağı
        haberi yayınlayan
        haber editörü
        anahtar kelimeler
        yayın tarihi / saat
        haber merkezi
    """,
    "ru": """
        опубликовано
        дата публикации
        обновлено
        последнее обновление
        дата обновления
        рубрика
        категории
        темы
        время чтения
        время на чтение
        рубрики
        # дней назад
        # минут чтения осталось
        # недель назад
        # слов
        Статьи созданы
        # года назад
        # дня назад
        # лет назад
        # месяца назад
        # месяцев назад
        # минут назад
        # минуты назад
        # недели назад
        # часа назад
        # часов назад
        раздел
        дата создания
        дата добавления
        дата изменения
        добавлено
        добавил
        разместил
        размещено
        опубликовал
        дата и время публикации
        источник фото
        редакция
    """,
    "uk": """
        опубліковано
        дата публікації
        оновлено
        останнє оновлення
        категорії
        теми
        час читання
        # днів тому
        # тижнів тому
        Залишилось читати # хвилин
        # годин тому
        # години тому
        # дні тому
        # місяці тому
        # місяців тому
        # роки тому
        # років тому
        # тижні тому
        # хвилини тому
        #хвилин тому
        автор админ
        дата створення
        дата додавання
        дата оновлення
        дата зміни
        додано
        додав
        розмістив
        розміщено
        опублікував
        джерело фото
        розділ
        редакція
    """,
    "ar": """
        نشر في
        تاريخ النشر
        آخر تحديث
        التصنيف
        وقت القراءة
        مدة القراءة
        تصنيفات
        التصنيفات
        وقت القراءة: # دقائق
        آخر تعديل
        التعديل الأخير
        زمن القراءة
        حقوق الملكية
        # أسابيع مضت
        # أيام مضت
        # دقائق متبقية للقراءة
        مقالات بواسطة *
        # أشهر مضت
        # دقائق مضت
        # ساعات مضت
        # سنين مضت
        كلمات دليلية
        كُتب بواسطة
        نشر بواسطة
        بواسطة
        الرابط المختصر
        رابط مختصر
        رابط الخبر
        تاريخ التحديث
        تاريخ الإضافة
        تم النشر
        تم التحديث
        تم النشر في
        أضيف في
    """,
    "fa": """
        تاریخ انتشار
        آخرین به‌روزرسانی
        آخرین بروزرسانی
        برچسب
        دسته‌بندی
        دسته‌ها
        زمان مطالعه
        کد خبر
        نوشته شده در
        ویرایش شده در
        دسته بندی
        زمان خواندن
        نوشته شده توسط
        منتشر شده
        به‌روزرسانی شده
        # دقیقه برای خواندن باقی مانده
        # روز پیش
        # هفته پیش
        # دقیقه پیش
        # ساعت پیش
        # سال پیش
        # ماه پیش
        کد #
        کد مطلب
        کد مطلب #
        کد محتوا
        شناسه خبر
        شناسه خبر #
        شناسه مطلب
        شناسه مطلب #
        شماره خبر
        شماره خبر #
        تاریخ خبر
        تاریخ درج
        ساعت انتشار
        زمان انتشار
        انتشار
        به روز شده در
        بروزرسانی
        به روز رسانی
        کلیدواژه ها
        کلید واژه
        واژه های کلیدی
        لینک خبر
        آدرس کوتاه خبر
        درباره بخش تحریریه
        درباره بخش تحریریه *
    """,
    "he": """
        פורסם
        פורסם ב
        עודכן
        עדכון אחרון
        קטגוריות
        קטגוריה
        נושאים
        זמן קריאה
        עודכן בתאריך
        # דקות נותרים לסיום קריאה
        פוסטים ע״י *
        פורסם בתאריך
        פורסם עודכן
        פורסם: | עודכן
        תאריך פרסום
        תאריך עדכון
        עודכן לאחרונה
        מאת המערכת
    """,
    "hi": """
        प्रकाशित
        अपडेटेड
        अंतिम अपडेट
        श्रेणी
        श्रेणियाँ
        अंतिम बार अपडेट किया गया
        आखरी अपडेट
        आखिरी अपडेट
        अंतिम बार संशोधित
        आखिरी अद्यतन
        * द्वारा पोस्ट
        पढ़ने के लिए # मिनट शेष
        प्रकाशित तिथि
        प्रकाशन तिथि
        पब्लिश्ड
        अपडेटेड ऑन
        संपादक
        द्वारा
    """,
    "id": """
        dipublikasikan
        diterbitkan
        diperbarui
        terakhir diperbarui
        topik
        waktu baca
        diterbitkan oleh
        diposting di
        diposting pada
        # hari yang lalu
        # menit tersisa untuk membaca
        # minggu lalu
        Tulisan oleh *
        # bulan lalu
        # jam yang lalu
        # menit yang lalu
        # tahun lalu
        reporter
        kontributor
        editor
        penyunting
        pewarta
        fotografer
        diunggah
        terbit
        tayang
        rilis
        dipublikasikan pada
        diterbitkan pada
        sumber foto
        diposting oleh
        dilaporkan oleh
        halaman
    """,
    "vi": """
        ngày đăng
        cập nhật
        cập nhật lần cuối
        chuyên mục
        chủ đề
        thời gian đọc
        thời lượng đọc
        chỉnh sửa lần cuối
        viết bởi
        đăng lúc
        cập nhật lúc
        # ngày trước
        # tuần trước
        Bài đăng bởi *
        Cần # phút để đọc
        # giờ trước
        # năm trước
        # phút trước
        # tháng trước
        ngày cập nhật
        ngày phát hành
        ngày xuất bản
        ngày tạo
        đăng ngày
        đăng bởi
        người đăng
        biên tập
        thẻ
        nguồn tin
        mới mới
    """,
    "zh": """
        发布时间
        发布于
        更新时间
        更新于
        最后更新
        分类
        分类目录
        阅读时间
        责任编辑
        阅读时间:#分钟
        最后更新于
        最后修改于
        # 周前
        # 天前
        # 字
        剩余阅读时间 # 分钟
        由 * 发布的文章
        # 个月前
        # 分钟前
        # 小时前
        # 年前
        发布日期
        发表时间
        发表日期
        更新日期
        编辑时间
        编辑
        责编
        校对
        审核
        供稿
        图片来源
        本文来源
        新闻来源
        信息来源
        稿源
        所属栏目
        栏目
        發佈時間
        發布時間
        發佈於
        更新時間
        最後更新
        分類
        閱讀時間
        責任編輯
        最後更新於
        上次編輯
        發布於
        更新於
        # 週前
        尚餘 # 分鐘
        # 個月前
        # 分鐘前
        # 小時前
        發布日期
        發表時間
        發佈日期
        來源
        編輯
        撰文
        攝影
        圖片來源
        字號
    """,
    "ja": """
        公開日
        更新日
        最終更新日
        投稿日
        カテゴリ
        カテゴリー
        キーワード
        この記事を読むのにかかる時間: #分
        この記事は約#分で読めます
        最終更新
        # 単語
        #日前
        #週間前
        残りを読むのに必要な時間は#分
        #ヶ月前
        #分前
        #年前
        #時間前
        掲載日
        掲載日時
        配信日
        配信日時
        配信
        投稿日時
        登録日
        記者
        文責
        写真提供
        画像提供
        編集者
        プロフィール
    """,
    "ko": """
        최종수정
        최종 수정
        카테고리
        키워드
        기사입력
        기사 입력
        마지막 업데이트
        # 일 전
        # 주 전
        *의 작성된 포스트
        읽기 #분 남음
        # 개월 전
        # 년 전
        # 분 전
        # 시간 전
        기사등록
        기사 등록
        기사승인
        입력시간
        등록일
        작성일
        발행일
        최종업데이트
        업데이트
        사진출처
        해시태그
        저작자표시
        썸네일
    """,
}


_PROSE = "The mayor opened the new ferry line on Monday, and a hundred people came to the quay to see the boat off."

_ARTICLE = "\n\n".join(
    (
        _PROSE,
        "The boat takes an hour to the island, and tickets are sold at the old customs house on the quay.",
        "In winter the line rests, because the pier is too low for the storms of January and February.",
        "Bicycles travel free, which the council had not wanted, and dogs pay half the fare of their owners.",
        "The last boat leaves the island at nine in the evening, and on Sundays already at eight o'clock.",
        "A second boat is to follow in two years, if the harbour on the island is made deeper by then.",
        "The old ferry, which nobody wanted to buy, lies behind the customs house and serves as a school for pilots.",
    )
)

_MORE = "\n\n".join(
    (
        "The yard in the bay built the boat in nine months, which is a month less than anybody had thought.",
        "Her engine runs on what the island's own mill presses, and the captain says that it smells of chips.",
        "She is to carry sixty people and six cars, and in August she is to sail at night as well.",
        "A second boat would cost as much again, and the council will vote on it in the autumn.",
        "Until then the old one stays in the dock, with her nets and ropes, for the days without wind.",
    )
)


RULES = [
    Phrases(
        id="authors/word",
        reason="It is the label of a date, a tag or a name, beside other cruft.",
        phrases=WORDS,
        weak=True,
        longest=40,
        removes=[
            f"{_ARTICLE}\n\n⟦Reading time⟧",
            f"{_ARTICLE}\n\n⟦Published\nLast updated⟧",
        ],
        keeps=[
            f"{_ARTICLE}\n\nNotes by the editor\n\n{_MORE}",
            f"{_ARTICLE}\n\nKeywords\n\n{_MORE}",
        ],
    ),
]
