"""Guards: headings of an article's own last sections, past which no block goes.

A list of sources, the ingredients of a recipe or a correction stands where pages print their cruft, and looks like it.
"""

from cleaner.rule import Guard

HEADINGS = {
    "en": """
        sources
        source list
        references
        references and notes
        notes and references
        bibliography
        works cited
        footnotes
        endnotes
        notes
        citations
        further reading and sources
        literature cited
        ingredients
        for the *
        method
        instructions
        directions
        preparation
        nutrition facts
        nutrition information
        correction
        corrections
        correction notice
        clarification
        editor's note
        editors' note
        update
        acknowledgements
        acknowledgments
        appendix
        glossary
        results
        final score
        scores
        standings
        timeline
        conclusion
        summary
        key takeaways
        methodology
        transcript
        lyrics
        frequently asked questions
        faq
        faqs
        directed by
        produced by
        screenplay
        screenplay by
        music
        music by
        lyrics by
        words and music
        cinematography
        choreography
        cast
        starring
        running time
        to be continued
    """,
    "de": """
        quellen
        quellenangaben
        literatur
        literaturverzeichnis
        einzelnachweise
        fußnoten
        anmerkungen
        zutaten
        zubereitung
        anleitung
        korrektur
        berichtigung
        richtigstellung
        anmerkung der redaktion
        ergebnisse
        tabelle
        fazit
        zusammenfassung
        danksagung
        anhang
        glossar
        häufige fragen
        regie
        drehbuch
        kamera
        musik
        darsteller
        besetzung
        produktion
        fortsetzung folgt
    """,
    "fr": """
        sources
        références
        bibliographie
        notes
        ingrédients
        préparation
        correction
        rectificatif
        erratum
        résultats
        conclusion
        remerciements
        annexe
        glossaire
        questions fréquentes
        réalisation
        scénario
        musique
        distribution
        durée
        à suivre
    """,
    "es": """
        fuentes
        referencias
        bibliografía
        notas
        notas al pie
        ingredientes
        preparación
        elaboración
        corrección
        fe de errores
        resultados
        conclusión
        conclusiones
        agradecimientos
        anexo
        glosario
        preguntas frecuentes
        guion
        música
        fotografía
        reparto
        duración
        continuará
    """,
    "pt": """
        fontes
        referências
        referências bibliográficas
        bibliografia
        notas
        ingredientes
        modo de preparo
        preparação
        correção
        errata
        resultados
        conclusão
        agradecimentos
        glossário
        perguntas frequentes
        roteiro
        elenco
        trilha sonora
        continuará
        continua no próximo capítulo
    """,
    "it": """
        fonti
        riferimenti
        bibliografia
        note
        ingredienti
        preparazione
        procedimento
        correzione
        errata corrige
        risultati
        conclusioni
        ringraziamenti
        glossario
        domande frequenti
        regia
        sceneggiatura
        musiche
        interpreti
        durata
        continua nella prossima puntata
    """,
    "nl": """
        bronnen
        referenties
        literatuur
        noten
        voetnoten
        ingrediënten
        bereiding
        bereidingswijze
        correctie
        rectificatie
        uitslagen
        conclusie
        veelgestelde vragen
        wordt vervolgd
    """,
    "sv": """
        källor
        källförteckning
        referenser
        ingredienser
        gör så här
        rättelse
        resultat
        fortsättning följer
    """,
    "da": """
        kilder
        referencer
        noter
        ingredienser
        fremgangsmåde
        rettelse
        resultater
        fortsættelse følger
        fortsættes
    """,
    "nb": """
        kilder
        referanser
        ingredienser
        slik gjør du
        fremgangsmåte
        rettelse
        resultater
        fortsettelse følger
    """,
    "fi": """
        lähteet
        viitteet
        ainekset
        valmistus
        ohje
        oikaisu
        tulokset
        jatkuu
    """,
    "pl": """
        źródła
        bibliografia
        przypisy
        składniki
        przygotowanie
        sposób przygotowania
        sprostowanie
        wyniki
        podsumowanie
        ciąg dalszy nastąpi
    """,
    "cs": """
        zdroje
        literatura
        poznámky
        ingredience
        suroviny
        postup
        oprava
        výsledky
        závěr
        pokračování příště
    """,
    "hu": """
        források
        irodalom
        jegyzetek
        hozzávalók
        elkészítés
        helyesbítés
        eredmények
        folytatjuk
        folytatása következik
    """,
    "ro": """
        surse
        bibliografie
        note
        ingrediente
        mod de preparare
        preparare
        erată
        rezultate
        va urma
    """,
    "el": """
        πηγές
        βιβλιογραφία
        σημειώσεις
        υλικά
        εκτέλεση
        διόρθωση
        αποτελέσματα
        συνεχίζεται
    """,
    "tr": """
        kaynaklar
        kaynakça
        dipnotlar
        malzemeler
        yapılışı
        hazırlanışı
        düzeltme
        sonuçlar
        devam edecek
    """,
    "ru": """
        источники
        литература
        список литературы
        примечания
        ингредиенты
        приготовление
        способ приготовления
        исправление
        результаты
        заключение
        продолжение следует
    """,
    "uk": """
        джерела
        література
        примітки
        інгредієнти
        приготування
        виправлення
        результати
        далі буде
        продовження буде
    """,
    "ar": """
        المصادر
        المراجع
        الهوامش
        المكونات
        المقادير
        طريقة التحضير
        تصحيح
        النتائج
        يتبع
    """,
    "fa": """
        منابع
        پانویس
        مواد لازم
        طرز تهیه
        اصلاحیه
        نتایج
        ادامه دارد
    """,
    "he": """
        מקורות
        הערות
        ביבליוגרפיה
        מצרכים
        אופן ההכנה
        תיקון
        תוצאות
        המשך יבוא
    """,
    "hi": """
        स्रोत
        संदर्भ
        सामग्री
        विधि
        परिणाम
        क्रमशः
    """,
    "id": """
        sumber
        referensi
        daftar pustaka
        bahan
        cara membuat
        ralat
        hasil
        bersambung
    """,
    "vi": """
        nguồn
        tài liệu tham khảo
        nguyên liệu
        cách làm
        đính chính
        kết quả
        còn tiếp
    """,
    "zh": """
        参考文献
        參考文獻
        参考资料
        參考資料
        来源
        注释
        食材
        材料
        做法
        更正
        结果
        未完待续
        未完待續
    """,
    "ja": """
        参考文献
        出典
        脚注
        材料
        作り方
        訂正
        結果
        つづく
        続く
    """,
    "ko": """
        참고문헌
        출처
        각주
        재료
        만드는 법
        정정
        결과
        다음 회에 계속
        다음에 계속
    """,
}

# Titles of texts that say in their own words what pages say in theirs.
POLICIES = {
    "en": """
        privacy
        privacy policy
        * privacy policy
        privacy policy of *
        privacy policy for *
        privacy notice
        * privacy notice
        privacy notice of *
        privacy notice for *
        privacy statement
        * privacy statement
        cookie policy
        * cookie policy
        cookies policy
        * cookies policy
        cookie notice
        data protection
        data protection policy
        data protection notice
        terms of use
        * terms of use
        terms of use of *
        terms of service
        * terms of service
        terms and conditions
        * terms and conditions
        general terms and conditions
        conditions of use
        legal notice
        disclaimer
        * disclaimer
        website disclaimer
        acceptable use policy
        licence agreement
        license agreement
        end user licence agreement
        end user license agreement
        end-user license agreement
        software license agreement
        mit license
        the mit license
        gnu general public license
        community guidelines
        comment policy
        advertising policy
    """,
    "de": """
        datenschutz
        datenschutzerklärung
        * datenschutzerklärung
        datenschutzerklärung der *
        datenschutzerklärung des *
        datenschutzhinweise
        datenschutzinformation
        datenschutzinformationen
        datenschutzbestimmungen
        cookie-richtlinie
        nutzungsbedingungen
        * nutzungsbedingungen
        nutzungsbedingungen der *
        allgemeine geschäftsbedingungen
        allgemeine geschäftsbedingungen der *
        agb
        lizenzvereinbarung
        endbenutzer-lizenzvertrag
        haftungsausschluss
        impressum
        rechtliche hinweise
        netiquette
    """,
    "fr": """
        politique de confidentialité
        politique de confidentialité de *
        politique de protection des données
        protection des données
        protection des données personnelles
        politique de cookies
        politique relative aux cookies
        politique en matière de cookies
        mentions légales
        conditions d'utilisation
        conditions générales d'utilisation
        conditions générales de vente
        conditions générales
        charte de confidentialité
    """,
    "es": """
        política de privacidad
        política de privacidad de *
        aviso de privacidad
        protección de datos
        política de protección de datos
        política de cookies
        aviso legal
        términos de uso
        términos y condiciones
        términos y condiciones de uso
        términos del servicio
        condiciones de uso
        condiciones generales
    """,
    "pt": """
        política de privacidade
        política de privacidade de *
        política de cookies
        termos de uso
        termos de utilização
        termos e condições
        termos de serviço
        condições de uso
        aviso legal
    """,
    "it": """
        privacy
        informativa sulla privacy
        informativa privacy
        privacy policy di *
        informativa sui cookie
        cookie policy
        termini di servizio
        termini e condizioni
        termini d'uso
        condizioni d'uso
        condizioni generali
        note legali
    """,
    "nl": """
        privacybeleid
        privacyverklaring
        privacyverklaring van *
        cookiebeleid
        cookieverklaring
        gebruiksvoorwaarden
        algemene voorwaarden
    """,
    "sv": """
        integritetspolicy
        * integritetspolicy
        cookiepolicy
        användarvillkor
        allmänna villkor
        dataskydd
    """,
    "da": """
        privatlivspolitik
        persondatapolitik
        cookiepolitik
        brugsvilkår
        handelsbetingelser
    """,
    "nb": """
        personvern
        personvernerklæring
        brukervilkår
        vilkår for bruk
        informasjonskapsler
    """,
    "fi": """
        tietosuojaseloste
        tietosuojakäytäntö
        tietosuoja
        rekisteriseloste
        käyttöehdot
        evästekäytäntö
    """,
    "pl": """
        polityka prywatności
        polityka prywatności *
        polityka cookies
        polityka plików cookies
        regulamin
        regulamin serwisu
        regulamin strony
        warunki korzystania
    """,
    "cs": """
        zásady ochrany osobních údajů
        ochrana osobních údajů
        zásady používání souborů cookie
        podmínky použití
        obchodní podmínky
        všeobecné obchodní podmínky
    """,
    "hu": """
        adatvédelmi tájékoztató
        adatvédelmi nyilatkozat
        adatkezelési tájékoztató
        süti tájékoztató
        felhasználási feltételek
        általános szerződési feltételek
    """,
    "ro": """
        politica de confidențialitate
        politica de cookies
        politica de cookie-uri
        termeni și condiții
        termeni de utilizare
    """,
    "el": """
        πολιτική απορρήτου
        πολιτική cookies
        όροι χρήσης
        όροι και προϋποθέσεις
        προστασία δεδομένων
    """,
    "tr": """
        gizlilik politikası
        gizlilik sözleşmesi
        çerez politikası
        kullanım koşulları
        kullanım şartları
        aydınlatma metni
        kvkk aydınlatma metni
    """,
    "ru": """
        политика конфиденциальности
        политика обработки персональных данных
        политика в отношении обработки персональных данных
        пользовательское соглашение
        условия использования
        правила пользования сайтом
        публичная оферта
    """,
    "uk": """
        політика конфіденційності
        політика приватності
        угода користувача
        умови використання
        правила користування сайтом
        публічна оферта
    """,
    "ar": """
        سياسة الخصوصية
        شروط الاستخدام
        شروط الخدمة
        الشروط والأحكام
        سياسة ملفات تعريف الارتباط
        إخلاء المسؤولية
    """,
    "fa": """
        حریم خصوصی
        سیاست حفظ حریم خصوصی
        قوانین و مقررات
        شرایط استفاده
    """,
    "he": """
        מדיניות פרטיות
        מדיניות הפרטיות
        תנאי שימוש
        תקנון
        תקנון האתר
    """,
    "hi": """
        गोपनीयता नीति
        नियम और शर्तें
        उपयोग की शर्तें
        अस्वीकरण
    """,
    "id": """
        kebijakan privasi
        syarat dan ketentuan
        ketentuan penggunaan
        ketentuan layanan
    """,
    "vi": """
        chính sách bảo mật
        chính sách quyền riêng tư
        điều khoản sử dụng
        điều khoản dịch vụ
    """,
    "zh": """
        隐私政策
        隱私政策
        隐私声明
        隱私權政策
        服务条款
        服務條款
        使用条款
        使用條款
        用户协议
        免责声明
        免責聲明
        法律声明
    """,
    "ja": """
        プライバシーポリシー
        個人情報保護方針
        個人情報の取り扱いについて
        クッキーポリシー
        利用規約
        ご利用規約
        免責事項
        特定商取引法に基づく表記
    """,
    "ko": """
        개인정보 처리방침
        개인정보처리방침
        개인정보 취급방침
        쿠키 정책
        이용약관
        서비스 이용약관
    """,
}

# What the first section of a manual's page is called; another word for it in Turkish is the English for advertising.
MANUAL_PAGES = {
    "en": """
        name
    """,
    "de": """
        bezeichnung
    """,
    "fr": """
        nom
    """,
    "es": """
        nombre
    """,
    "pt": """
        nome
    """,
    "it": """
        nome
    """,
    "nl": """
        naam
    """,
    "sv": """
        namn
    """,
    "da": """
        navn
    """,
    "nb": """
        navn
    """,
    "fi": """
        nimi
    """,
    "pl": """
        nazwa
    """,
    "cs": """
        jméno
        název
    """,
    "hu": """
        név
    """,
    "ro": """
        nume
    """,
    "tr": """
        isim
    """,
    "ru": """
        имя
        название
    """,
    "uk": """
        назва
    """,
    "id": """
        nama
    """,
    "zh": """
        名称
        名字
        名稱
    """,
    "ja": """
        名前
    """,
    "ko": """
        이름
    """,
}

# Sections of the text that comes with a program, beside those that any page may have, such as documentation.
READMES = {
    "en": """
        building from source
        compiling
        contributing
        license
        licence
        changelog
        known issues
        known bugs
        bug reports
        reporting bugs
        running the tests
        running tests
    """,
    "de": """
        lizenz
        mitwirken
        änderungsprotokoll
        bekannte fehler
    """,
    "fr": """
        licence
        contribuer
        journal des modifications
    """,
    "es": """
        licencia
        contribuir
        cómo contribuir
        registro de cambios
    """,
    "pt": """
        licença
        contribuindo
        como contribuir
        registro de alterações
    """,
    "it": """
        licenza
        contribuire
        come contribuire
    """,
    "nl": """
        licentie
        bijdragen
    """,
    "pl": """
        licencja
        lista zmian
    """,
    "tr": """
        lisans
        katkıda bulunma
    """,
    "ru": """
        лицензия
        как помочь проекту
        список изменений
    """,
    "uk": """
        ліцензія
        як допомогти проєкту
    """,
    "zh": """
        许可证
        贡献
        更新日志
        授權
        貢獻
        更新日誌
    """,
    "ja": """
        ライセンス
        貢献
        変更履歴
    """,
    "ko": """
        라이선스
        기여하기
        변경 이력
    """,
}

# What licences say of what they cover, and what texts say that come with one; short, as lines are broken anywhere. The
# licences of free programs are English in all countries, or name their English original.
LICENCES = (
    "Permission is hereby granted",
    "Permission to use, copy",
    "Redistribution and use",
    "General Public License",
    "Mozilla Public License",
    "Apache License",
    "Artistic License",
    "Public Licence",
    "MIT License",
    "MIT license",
    "BSD License",
    "BSD license",
    "BSD-style",
    "verbatim copies",
    "Verbatim copying",
    "Copying and distribution of this file",
    "Permission is granted to copy",
    "Free Documentation License",
    "free documentation",
    "is free software",
    "may be copied and furnished",
    "under the same terms as",
    "conditions of distribution",
    "copying conditions",
    "opensource.org/licenses",
    "See LICENSE",
    "the LICENSE file",
    "See COPYING",
    "# License\n",
    "# Licence\n",
    "COPYRIGHT AND LICEN",
    "Files: *",
    "MIT-LICENSE",
    "GPL",
    "Licensed to",
    "licensed under the same",
    "This product includes software",
    "WITHOUT WARRANTY",
    "WITHOUT ANY WARRANTY",
    "ABSOLUTELY NO WARRANTY",
    "without any warranty",
    "EXPRESS OR IMPLIED",
    "express or implied",
    "Hiermit wird unentgeltlich",
    "utorisation est accordée",
    "ermission est accordée",
    "concede permiso",
    "concedida permissão",
    "copia di questo software",
    "Данная лицензия разрешает",
    "获得本软件",
    "本ソフトウェアおよび関連文書",
    "소프트웨어 및 관련 문서",
    "Licence publique",
    "licence CeCILL",
    "Licencia Pública",
    "Licença Pública",
    "Licenza Pubblica",
    "Öffentliche Lizenz",
    "Универсальная общественная лицензия",
    "公共许可",
    "公共授權",
    "公衆利用許諾",
)

# What only the text of a licence says, which repeats its title, its terms and, with several owners, all of itself.
LICENCE_TEXTS = (
    "Permission is hereby granted",
    "Redistribution and use",
    "GENERAL PUBLIC LICENSE",
    "TERMS AND CONDITIONS FOR COPYING",
    "EXPRESS OR IMPLIED",
    "WITHOUT WARRANTY",
)

RULES = [
    Guard(
        id="guards/last-sections",
        reason="The heading of a section that belongs to the article.",
        headings=HEADINGS,
        longest=60,
        removes=["To be continued.", "Sources", "Ingredients:", "For the dough", "Quellen", "Источники", "参考文献"],
        keeps=["More sources of income", "Related articles", "The ingredients of a good story"],
    ),
    Guard(
        id="guards/policies",
        reason="The title of a policy, a contract or a disclaimer, whose own text says what pages print as cruft.",
        headings=POLICIES,
        longest=80,
        about=(
            "adblock",
            "advertising",
            "browser",
            "comments",
            "consent",
            "contact",
            "copyright",
            "newsletter",
            "paywall",
            "promotion",
            "support",
        ),
        removes=["Privacy policy", "Datenschutzerklärung", "Privacy notice of the ferry", "利用規約"],
        keeps=["The privacy policy has changed", "Our terms"],
    ),
    Guard(
        id="guards/manuals",
        reason="The first sections of a manual's page, which ends with its authors and their copyright.",
        headings={
            "en": """
                synopsis
            """,
            "de": """
                übersicht
            """,
            "es": """
                sinopsis
            """,
            "pl": """
                składnia
            """,
            "ru": """
                синтаксис
                обзор
            """,
            "ja": """
                書式
            """,
        },
        longest=30,
        about=("copyright",),
        removes=["SYNOPSIS", "ÜBERSICHT"],
        keeps=["A synopsis of the play", "Synopsis and cast"],
    ),
    Guard(
        id="guards/manual-pages",
        reason="The first section of a manual's page, which says at its end who wrote it and which others to see.",
        headings=MANUAL_PAGES,
        longest=30,
        about=("authors", "comments", "copyright", "placeholders", "repetition", "teasers", "tools"),
        removes=["NAME", "BEZEICHNUNG", "НАЗВАНИЕ", "名前"],
        keeps=["Name of the ferry", "His name"],
    ),
    Guard(
        id="guards/licences",
        reason="The title of a licence, which asks that its copyright line stays; or the text says one.",
        headings={
            "en": """
                mit licence
                the mit licence
                bsd license
                bsd # -clause license
                copyright and permission notice
            """,
        },
        said=LICENCES,
        longest=60,
        about=("copyright",),
        removes=["The MIT Licence", "Copyright and permission notice"],
        keeps=["The licence that the harbour master lost", "Copyright and permission"],
    ),
    Guard(
        id="guards/licence-texts",
        reason="The text of a licence, which repeats its title and its terms.",
        headings={
            "en": """
                terms and conditions for copying, distribution and modification
            """,
        },
        said=LICENCE_TEXTS,
        longest=80,
        about=("repetition",),
        removes=[
            "TERMS AND CONDITIONS FOR COPYING, DISTRIBUTION AND MODIFICATION",
            "Terms and conditions for copying, distribution and modification",
        ],
        keeps=["Terms and conditions for copying the key", "The terms of its distribution"],
    ),
    Guard(
        id="guards/readmes",
        reason="Sections of a text that comes with a program and says who wrote it, where to ask, and what it does.",
        headings=READMES,
        least=2,
        longest=40,
        about=(
            "authors",
            "buttons",
            "comments",
            "contact",
            "contents",
            "copyright",
            "credits",
            "media",
            "navigation",
            "newsletter",
            "placeholders",
            "promotion",
            "related",
            "sharing",
            "support",
            "teasers",
            "tools",
        ),
        removes=["## Contributing", "License:", "Лицензия", "ライセンス"],
        keeps=["The licence that the harbour master lost", "Installation", "How to use a lamp"],
    ),
]
