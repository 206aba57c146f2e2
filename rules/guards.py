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
    """,
    "sv": """
        källor
        källförteckning
        referenser
        ingredienser
        gör så här
        rättelse
        resultat
    """,
    "da": """
        kilder
        referencer
        noter
        ingredienser
        fremgangsmåde
        rettelse
        resultater
    """,
    "nb": """
        kilder
        referanser
        ingredienser
        slik gjør du
        fremgangsmåte
        rettelse
        resultater
    """,
    "fi": """
        lähteet
        viitteet
        ainekset
        valmistus
        ohje
        oikaisu
        tulokset
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
    """,
    "hu": """
        források
        irodalom
        jegyzetek
        hozzávalók
        elkészítés
        helyesbítés
        eredmények
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
    """,
    "el": """
        πηγές
        βιβλιογραφία
        σημειώσεις
        υλικά
        εκτέλεση
        διόρθωση
        αποτελέσματα
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
    """,
    "uk": """
        джерела
        література
        примітки
        інгредієнти
        приготування
        виправлення
        результати
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
    """,
    "fa": """
        منابع
        پانویس
        مواد لازم
        طرز تهیه
        اصلاحیه
        نتایج
    """,
    "he": """
        מקורות
        הערות
        ביבליוגרפיה
        מצרכים
        אופן ההכנה
        תיקון
        תוצאות
    """,
    "hi": """
        स्रोत
        संदर्भ
        सामग्री
        विधि
        परिणाम
    """,
    "id": """
        sumber
        referensi
        daftar pustaka
        bahan
        cara membuat
        ralat
        hasil
    """,
    "vi": """
        nguồn
        tài liệu tham khảo
        nguyên liệu
        cách làm
        đính chính
        kết quả
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
    """,
    "ja": """
        参考文献
        出典
        脚注
        材料
        作り方
        訂正
        結果
    """,
    "ko": """
        참고문헌
        출처
        각주
        재료
        만드는 법
        정정
        결과
    """,
}

RULES = [
    Guard(
        id="guards/last-sections",
        reason="The heading of a section that belongs to the article.",
        headings=HEADINGS,
        longest=60,
        removes=["Sources", "Ingredients:", "For the dough", "Quellen", "Источники", "参考文献"],
        keeps=["More sources of income", "Related articles", "The ingredients of a good story"],
    ),
]
