"""Buttons that lead to more of anything, which go only beside other cruft.

Not cruft: "Learn more" in the text of a page about goods or services, and a heading of the article's own.
"""

from cleaner.rule import Phrases

WEAK_BUTTONS = {
    "en": """
        discover
        discover more
        expand
        explore
        explore all
        explore more
        explore now
        find out how
        find out more
        get more information
        know more
        learn how
        learn more
        learn more about this topic
        learn more about us
        learn more here
        learn more now
        less
        load more
        loading…
        loading more
        more
        more details
        more info
        more information
        read all
        read full article
        read full story
        read it here
        read it now
        read more reviews
        read our review
        read review
        see all
        see details
        see less
        see more
        see more in
        show all
        show less
        show more
        show more show less
        tell me more
        view
        view all
        view all results
        view all topics
        view article
        view less
        view more
        view post
        view story
        all posts
        newer
        older
    """,
    "de": """
        alle ansehen
        alle anzeigen
        alle themen
        alles anzeigen
        alles lesen
        ansehen
        artikel ansehen
        artikel anzeigen
        artikel aufrufen
        artikel öffnen
        beitrag ansehen
        beitrag anzeigen
        details
        entdecken
        erfahre mehr
        erfahren sie mehr
        jetzt ansehen
        jetzt entdecken
        jetzt mehr erfahren
        mehr
        mehr ansehen
        mehr anzeigen
        mehr dazu
        mehr details
        mehr entdecken
        mehr erfahren
        mehr informationen
        mehr infos
        mehr sehen
        mehr über uns
        weitere anzeigen
        weitere informationen
        weitere infos
        weitere links
        weniger
        weniger anzeigen
    """,
    "fr": """
        afficher moins
        afficher plus
        afficher tout
        continuer
        découvrir
        découvrir plus
        en savoir plus
        en voir plus
        plus
        plus d'informations
        plus d'infos
        plus de détails
        savoir plus
        tout afficher
        tout voir
        voir l'article
        voir les détails
        voir moins
        voir plus
        voir tous
        voir tout
    """,
    "es": """
        conoce más
        conocer más
        conozca más
        descubre más
        descubrir más
        más
        más detalles
        más info
        más información
        mostrar más
        mostrar menos
        mostrar todo
        quiero saber más
        saber más
        ver artículo
        ver detalles
        ver mas
        ver menos
        ver nota
        ver noticia
        ver todas
        ver todo
        ver todos
    """,
    "pt": """
        conheça mais
        descobrir mais
        descubra mais
        mais
        mais detalhes
        mais info
        mais informações
        mostrar mais
        mostrar menos
        mostrar tudo
        saber mais
        saiba mais
        veja mais
        ver artigo
        ver detalhes
        ver mais
        ver menos
        ver noticia
        ver todas
        ver todos
        ver tudo
    """,
    "it": """
        Di più
        altre informazioni
        altro
        continua
        maggiori informazioni
        mostra altro
        mostra di più
        mostra meno
        mostra tutti
        mostra tutto
        più informazioni
        scopri
        scopri di più
        scopri tutto
        ulteriori informazioni
        vedi altro
        vedi articolo
        vedi di più
        vedi tutte
        vedi tutti
        vedi tutto
    """,
    "nl": """
        alles bekijken
        bekijk alle
        bekijk alles
        bekijk artikel
        bekijk meer
        meer
        meer bekijken
        meer details
        meer info
        meer informatie
        meer tonen
        meer weergeven
        meer weten
        minder tonen
        ontdek
        ontdek meer
        toon alles
        toon meer
        toon minder
    """,
    "sv": """
        läs mer om oss
        mer
        mer info
        mer information
        se alla
        se fler
        se mer
        upptäck mer
        visa alla
        visa allt
        visa fler
        visa mer
        visa mindre
    """,
    "da": """
        find ud af mere
        mere
        mere info
        mere information
        opdag mere
        se alle
        se artikel
        se detaljer
        se flere
        se mere
        vis alle
        vis færre
        vis flere
        vis mere
        vis mindre
    """,
    "nb": """
        finn ut mer
        mer
        mer info
        mer informasjon
        oppdag mer
        se alle
        se detaljer
        se flere
        se mer
        vis alle
        vis færre
        vis flere
        vis mer
        vis mindre
    """,
    "fi": """
        katso kaikki
        katso lisää
        lisää
        lisätiedot
        lisätietoa
        lisätietoja
        lue lisää meistä
        näytä enemmän
        näytä kaikki
        näytä lisää
        näytä vähemmän
        tutustu lisää
    """,
    "pl": """
        dowiedz się więcej
        odkryj więcej
        pokaż mniej
        pokaż więcej
        pokaż wszystkie
        pokaż wszystko
        poznaj szczegóły
        rozwiń
        sprawdź
        szczegóły
        więcej
        więcej informacji
        zobacz artykuł
        zobacz szczegóły
        zobacz więcej
        zobacz wszystkie
        zwiń
    """,
    "cs": """
        další informace
        detail
        přečíst
        více
        více info
        více informací
        zjistit více
        zobrazit další
        zobrazit méně
        zobrazit více
        zobrazit vše
        zobrazit všechny
    """,
    "hu": """
        az összes megtekintése
        felfedezem
        folytatás
        kevesebb
        megnézem
        mutass többet
        összes megtekintése
        részletek
        több
        több információ
        tovább
        további információ
        további részletek
        tudj meg többet
        tudjon meg többet
        Még több
    """,
    "ro": """
        afișează mai mult
        află detalii
        află mai multe
        arată mai mult
        arată mai puțin
        descoperă
        descoperă mai mult
        detalii
        mai mult
        mai multe
        mai multe detalii
        mai multe informații
        vezi detalii
        vezi mai mult
        vezi mai multe
        vezi toate
        vezi tot
    """,
    "el": """
        δείτε λιγότερα
        δείτε όλα
        δείτε περισσότερα
        δες περισσότερα
        εμφάνιση λιγότερων
        εμφάνιση όλων
        εμφάνιση περισσότερων
        μάθετε περισσότερα
        περισσότερα
        περισσότερες πληροφορίες
        προβολή όλων
        προβολή περισσότερων
    """,
    "tr": """
        Daha fazla oku
        Gerisini oku
        daha az göster
        daha fazla
        daha fazla bilgi
        daha fazla bilgi edinin
        daha fazla göster
        daha fazla yükle
        daha fazlası
        daha fazlasını göster
        daha fazlasını öğrenin
        detaylar
        detaylı bilgi
        hepsini gör
        incele
        tümünü gör
        tümünü göster
    """,
    "ru": """
        подробнее
        больше
        больше информации
        далее
        детали
        еще
        подробности
        показать все
        показать меньше
        посмотреть все
        развернуть
        свернуть
        скрыть
        смотреть все
        узнать больше
        узнать подробнее
        читать
        читать еще
    """,
    "uk": """
        детальніше
        більше
        більше інформації
        далі
        деталі
        дивитися всі
        докладніше
        дізнатися більше
        згорнути
        подробиці
        показати все
        показати менше
        приховати
        розгорнути
        ще
        читати
        читати ще
    """,
    "ar": """
        اعرف المزيد
        التفاصيل
        المزيد
        المزيد من التفاصيل
        المزيد من المعلومات
        اكتشف المزيد
        تفاصيل أكثر
        شاهد المزيد
        عرض أقل
        عرض التفاصيل
        عرض المزيد
        عرض الكل
        مشاهدة المزيد
        معرفة المزيد
    """,
    "fa": """
        ادامه
        اطلاعات بیشتر
        بیشتر
        بیشتر ببینید
        بیشتر بدانید
        جزئیات
        جزئیات بیشتر
        مشاهده
        مشاهده بیشتر
        مشاهده جزئیات
        مشاهده همه
        نمایش بیشتر
        نمایش همه
        نمایش کمتر
        همه
    """,
    "he": """
        גלו עוד
        הצג הכל
        הצג פחות
        לכל הפרטים
        למידע נוסף
        לפרטים נוספים
        עוד
        עוד מידע
        פרטים נוספים
        קרא פחות
        ראה עוד
        ראו עוד
    """,
    "hi": """
        अधिक
        अधिक जानकारी
        अधिक जानें
        अधिक दिखाएं
        अधिक देखें
        और
        और जानें
        और दिखाएं
        और देखें
        कम दिखाएं
        ज्यादा जानें
        यहाँ क्लिक करें
        यहां क्लिक करें
        सभी दिखाएं
    """,
    "id": """
        info lebih lanjut
        info selengkapnya
        lainnya
        lebih banyak
        lihat detail
        lihat lainnya
        lihat lebih banyak
        lihat lebih sedikit
        lihat semua
        pelajari lebih lanjut
        tampilkan lebih banyak
        tampilkan lebih sedikit
        tampilkan semua
    """,
    "vi": """
        ẩn bớt
        chi tiết
        hiện thêm
        hiển thị thêm
        khám phá
        khám phá thêm
        rút gọn
        tìm hiểu ngay
        tìm hiểu thêm
        xem tất cả
        xem thêm
        xem toàn bộ
        bấm để xem thêm
        nhấn để xem thêm
        Đọc thêm
    """,
    "zh": """
        查看更多
        了解更多
        了解详情
        全部
        展开
        展开更多
        收起
        收起全文
        显示更多
        更多
        更多信息
        更多内容
        更多详情
        查看全部
        查看详情
        详情
        详细信息
        展開
        展開更多
        收合
        更多內容
        更多詳情
        更多資訊
        瞭解更多
        詳情
        詳細資訊
        顯示更多
        顯示較少
    """,
    "ja": """
        さらに表示
        さらに見る
        さらに詳しく
        すべて表示
        すべて見る
        もっと知る
        もっと表示
        もっと見る
        一覧はこちら
        一覧へ
        一覧を見る
        全て表示
        詳しくはこちら
        詳しく見る
        詳細
        詳細はこちら
        詳細を表示
        詳細を見る
        詳細を読む
        閉じる
    """,
    "ko": """
        자세히 보기
        간략히
        간략히 보기
        닫기
        더 보기
        더 알아보기
        더보기
        모두 보기
        목록 보기
        목록으로
        상세 보기
        상세보기
        자세히
        자세히 알아보기
        자세히보기
        전체 보기
        전체보기
        접기
    """,
}


RULES = [
    Phrases(
        id="buttons/more",
        reason="It is a button beside other cruft.",
        phrases=WEAK_BUTTONS,
        weak=True,
        removes=["⟦View all\nRead more⟧", "The harbour closed in 2001.\n⟦Show more⟧"],
        keeps=[
            "The old pier\nLearn more\nThe new pier",
            "The harbour office\nMore information\nThe office is open from nine to five on all days but Sunday.",
        ],
    ),
]
