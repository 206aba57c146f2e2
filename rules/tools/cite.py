"""Buttons that copy or export a reference to the page, and lines that say how to cite it.

Not cruft: a sentence about citing, a finished reference.
"""

from cleaner.rule import Line, Phrases

CITE = {
    "en": """
        bibliographic and citation tools
        citation copied
        cite article
        cite this
        cite this article
        cite this article as
        cite this chapter
        cite this entry
        cite this item
        cite this page
        cite this paper
        cite this post
        cite this story
        cite this work
        copy a citation
        copy and paste a formatted citation
        copy apa citation
        copy bibtex
        copy citation
        copy citation to clipboard
        copy doi
        copy mla citation
        copy reference
        copy to bibtex
        create citation
        create citation alert
        download a citation
        download bibtex
        download citation
        download citation file
        download citations
        download ris
        email citation
        export bibtex
        export bibtex citation
        export citation
        export citation and abstract
        export citations
        export reference
        export to bibtex
        export to ris
        format citation
        generate citation
        get citation
        get rights and content
        request permissions
        save citation
        save citation to file
        select citation style
        view all citations
        while every effort has been made to follow citation style rules, there may be some discrepancies. *
    """,
    "de": """
        beitrag zitieren
        bibtex exportieren
        diesen artikel zitieren
        diesen beitrag zitieren
        literaturangabe exportieren
        literaturverweis exportieren
        zitat exportieren
        zitat kopieren
        zitationsvorschlag kopieren
        zitierweise kopieren
    """,
    "fr": """
        citer cet article
        copier la citation
        copier la référence
        exporter la citation
        exporter la référence
        télécharger la citation
        télécharger la référence
    """,
    "es": """
        citar este artículo
        copiar cita
        copiar la cita
        descargar cita
        descargar citación
        exportar cita
        exportar citación
        exportar referencia
    """,
    "pt": """
        citar este artigo
        como citar este artigo
        copiar citação
        exportar citação
    """,
    "it": """
        cita questo articolo
        copia citazione
        esporta citazione
    """,
    "nl": """
        citaat kopiëren
        citeer dit artikel
    """,
    "sv": """
        citera artikeln
        kopiera referens
    """,
    "pl": """
        cytuj ten artykuł
        eksportuj cytat
        kopiuj cytat
        kopiuj cytowanie
    """,
    "cs": """
        citovat článek
        kopírovat citaci
    """,
    "hu": """
        hivatkozás exportálása
    """,
    "tr": """
        alıntıyı kopyala
        atıf yap
        bu makaleye atıf yap
    """,
    "ru": """
        копировать цитату
        скопировать ссылку на статью
        скопировать цитату
        экспорт цитаты
        экспортировать цитату
    """,
    "uk": """
        експортувати цитату
        копіювати цитату
    """,
    "ar": """
        استشهد بهذا المقال
        اقتباس هذا المقال
    """,
    "fa": """
        ارجاع به این مقاله
        استناد به این مقاله
    """,
    "id": """
        kutip artikel ini
        salin kutipan
    """,
    "zh": """
        复制引文
        导出参考文献
        导出引文
        引用本文
        引用此文
        匯出引文
        複製引文
    """,
    "ja": """
        この記事を引用する
        引用をエクスポート
        引用をコピー
        引用情報をコピー
    """,
    "ko": """
        서지정보 내보내기
        이 논문 인용하기
        인용 내보내기
        인용하기
    """,
}


RULES = [
    Phrases(
        id="tools/cite",
        reason="It is a button that copies or exports a reference to the page.",
        removes=[
            "⟦Cite this article\nCopy citation⟧\n\nWe measured the salt in sixty wells.",
            "We measured the salt in sixty wells.\n\n⟦Export citation⟧",
            "⟦Diesen Artikel zitieren⟧\n\nWir maßen das Salz in sechzig Brunnen.",
        ],
        keeps=[
            "Cite this article as a working paper, since it was never printed.",
            "Citation styles differ most in how they treat names with particles.",
        ],
        phrases=CITE,
    ),
    Line(
        id="tools/cite-line",
        reason="It says how to cite the page.",
        pattern=r"(?:suggested citation|how to cite(?: this (?:article|page|post))?|zitiervorschlag|zitierempfehlung"
        r"|empfohlene zitierweise|(?:diese folge|diesen (?:artikel|beitrag)) zitieren|pour citer cet article"
        r"|cómo citar(?: este artículo)?|como citar(?: este artigo)?|come citare)\b\s?:?\s(?=.*\b\d{4}\b).{20,}",
        words="citation cite zitiervorschlag zitierempfehlung zitierweise zitieren citer citar citare",
        where=("tail",),
        longest=400,
        removes=[
            "We measured the salt in sixty wells.\n\n⟦Suggested citation: Field, Ada: The salt of the wells, Oslo"
            " 2019⟧",
            "Wir maßen das Salz.\n\n⟦Diesen Beitrag zitieren: Jens Feld: Das Salz der Brunnen, 12.03.2019.⟧",
        ],
        keeps=[
            "How to cite this article is a question that nobody at the library could answer.",
            "Cite the map of 1902 with the name of its printer.",
        ],
    ),
]
