"""Where a blog files an entry, with its tags and the count of comments, in a row parted by bars.

Not cruft: a place in which a book came out, a sentence.
"""

from cleaner.rule import Line

_FILED = (
    r"(?:posted|filed) (?:in|under)|(?:veröffentlicht|abgelegt|gepostet|geschrieben) (?:in|unter)"
    r"|(?:publié|posté|classé) (?:dans|sous)|(?:publicado|archivado) (?:en|bajo)|(?:publicado|postado"
    r"|arquivado) (?:em|sob)"
    r"|(?:pubblicato|postato|archiviato) (?:in|su|sotto)|(?:geplaatst|gepost|gepubliceerd) (?:in|onder)"
    r"|(?:publicera[td]|posta[td]|skrivet) (?:i|under)|(?:udgivet|postet|skrevet) (?:i|under)"
    r"|(?:publisert|postet|skrevet|lagt inn) (?:i|under)|(?:kategoria(?:t|\(t\))?|julkaistu(?: kategoriassa)?|aihe)"
)
_TAGGED = (
    r"tagged(?: with)?|tags?|with tags|verschlagwortet(?: mit)?|getaggt(?: mit)?|schlagwörter|marqué(?: avec)?"
    r"|tagué(?: avec)?"
    r"|mots-clés|étiquettes|étiqueté|etiquetado(?: con| como)?|etiquetas?|com a tag|marcado(?: com)?"
    r"|contrassegnato(?: da tag)?"
    r"|taggato|getagged(?: met)?|labels?|etiketter|etikett|märkt|taggad(?: med)?|tagget(?: med)?|merket(?: med)?"
    r"|stikkord"
    r"|avainsana(?:t|\(t\))?|asiasanat"
)
_COMMENTS = (
    r"(?:\d+|no|one|ein|kein|un|une|aucun|uno|sin|um|sem|nessun|geen|inga|ingen|ei) (?:comments?|repl(?:y|ies)"
    r"|responses?"
    r"|kommentare?|antworten?|commentaires?|réponses?|comentarios?|respuestas?|comentários?|respostas?|comment[io]"
    r"|rispost[ae]"
    r"|reacties?|kommentar(?:er)?|svar|kommenttia?|kommentteja|vastausta)"
    r"|leave a (?:comment|reply)|comments? (?:off|closed)|hinterlasse einen kommentar|schreibe einen kommentar"
    r"|kommentar hinterlassen|kommentare deaktiviert|laisse[rz] un commentaire|commentaires fermés|dej(?:a"
    r"|ar) un comentario"
    r"|deja una respuesta|comentarios (?:cerrados|desactivados)|deix(?:e|ar) um comentário|lascia un commento"
    r"|commenti disabilitati|geef een reactie|laat een (?:reactie|bericht) achter|plaats een reactie"
    r"|reacties uitgeschakeld"
    r"|lämna (?:en )?kommentar|lämna ett svar|kommentera|skriv en kommentar|læg en kommentar|efterlad en kommentar"
    r"|legg (?:igjen|inn) en kommentar|jätä kommentti|kommentoi"
)
_BAR = r"\s*[|•·—»]\s*"

RULES = [
    Line(
        id="authors/category",
        reason="It says where the entry is filed and how many have written below it.",
        pattern=rf"(?:{_FILED}):?\s[^|•·—».!?]{{2,80}}+(?:{_BAR}(?:{_TAGGED}):?\s[^|•·—».!?]{{2,120}}+)?{_BAR}"
        rf"(?:{_COMMENTS}|(?:{_TAGGED}):?\s[^|•·—».!?]{{2,120}}+)(?:\s?[»→↓])?",
        words="posted filed veröffentlicht veroffentlicht abgelegt gepostet geschrieben publie poste classe"
        " publicado archivado postado arquivado pubblicato postato archiviato geplaatst gepost gepubliceerd publicerat"
        " publicerad postat postad skrivet udgivet postet skrevet publisert lagt kategoria kategoriat julkaistu aihe",
        longest=240,
        removes=[
            "The ferry sank in 1902.\n\n⟦Posted in Harbour | Leave a comment⟧",
            "The ferry sank in 1902.\n\n⟦Posted in Harbour, Boats | Tagged ferry, pier | 3 Comments⟧",
            "Die Fähre sank 1902.\n\n⟦Veröffentlicht unter Hafen | Verschlagwortet mit Fähre | 3 Kommentare⟧",
            "Le bac a coulé en 1902.\n\n⟦Publié dans Port | Laisser un commentaire⟧",
            "El barco se hundió en 1902.\n\n⟦Publicado en Puerto | Etiquetado barco, muelle⟧",
            "Färjan sjönk 1902.\n\n⟦Publicerat i Hamn | 3 kommentarer⟧",
        ],
        keeps=[
            "Published in London | 300 pages",
            "Publicado en Barcelona | Traducido por Ada Field",
            "Filed under lost causes, the plan for the ferry had no comments.",
            "Publié dans les journaux - et sans réponse - le projet est mort.",
        ],
    ),
]
