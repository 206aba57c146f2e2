"""Updates: what a page says of its own state, that it will be changed, is old or no longer kept up to date.

Not cruft: what was changed (a correction notice names it), and what is known or not known yet.
"""

from cleaner.rule import Phrases

# The story goes on, and so does the page.
DEVELOPING = {
    "en": """
        check back for updates on this story
        developing story
        please refresh the page for the latest version
        please refresh this page for updates
        refresh this page for updates
        this article has been updated
        this article will be updated
        this article will be updated as more information becomes available
        this is a breaking news story
        this is a breaking news story and will be updated
        this is a breaking news story, please check back for updates
        this is a breaking news story. check back for updates
        this is a breaking story. more to come
        this is a developing story
        this is a developing story and will be updated
        this is a developing story, check back for updates
        this is a developing story. check back for further updates
        this is a developing story. check back for updates
        this is a developing story. it will be updated
        this is a developing story. more to come
        this is a developing story. please check back for updates
        this post has been updated
        this post will be updated
        this story has been updated
        this story is developing
        this story is developing and will be updated
        this story is developing. check back for updates
        this story will be updated
        this story will be updated as more information becomes available
        we will update this story as more information becomes available
    """,
    "de": """
        der artikel wird laufend aktualisiert
        der text wird laufend aktualisiert
        die meldung wird laufend aktualisiert
        diese meldung wird aktualisiert
        diese meldung wird fortlaufend aktualisiert
        diese meldung wird laufend aktualisiert
        diese nachricht wird aktualisiert
        diese nachricht wird fortlaufend aktualisiert
        diese nachricht wird laufend aktualisiert
        dieser artikel wird aktualisiert
        dieser artikel wird fortlaufend aktualisiert
        dieser artikel wird laufend aktualisiert
        dieser artikel wird ständig aktualisiert
        dieser artikel wird weiter aktualisiert
        dieser beitrag wird aktualisiert
        dieser beitrag wird fortlaufend aktualisiert
        dieser beitrag wird laufend aktualisiert
        wir aktualisieren diesen artikel fortlaufend
        wir aktualisieren diesen artikel laufend
    """,
    "fr": """
        article en cours d'actualisation
        article en cours d'écriture
        article en cours de mise à jour
        article en cours de rédaction
        cet article est en cours d'actualisation
        cet article est en cours de mise à jour
        cet article est mis à jour régulièrement
        cet article sera actualisé
        cet article sera mis à jour
        cette information est en cours de mise à jour
        nous actualisons cet article
    """,
    "es": """
        esta información se está actualizando
        esta nota se está actualizando
        esta noticia está en desarrollo
        esta noticia se está actualizando
        habrá ampliación
        información en desarrollo
        nota en desarrollo
        noticia en actualización
        noticia en ampliación
        noticia en construcción
        noticia en desarrollo
        noticia en elaboración
        seguirá ampliación
    """,
    "pt": """
        esta matéria está em atualização
        esta notícia está em atualização
        esta reportagem está em atualização
        matéria em atualização
        matéria em construção
        notícia em atualização
        notícia em desenvolvimento
        reportagem em atualização
        texto em atualização
    """,
    "it": """
        articolo in aggiornamento
        articolo in corso di aggiornamento
        l'articolo è in aggiornamento
        notizia in aggiornamento
        notizia in corso di aggiornamento
        pezzo in aggiornamento
        seguiranno aggiornamenti
        seguono aggiornamenti
    """,
    "nl": """
        dit artikel is bijgewerkt
        dit artikel wordt aangevuld
        dit artikel wordt bijgewerkt
        dit artikel wordt nog aangevuld
        dit bericht wordt aangevuld
        dit bericht wordt bijgewerkt
        dit bericht wordt nog aangevuld
        we vullen dit artikel aan
        we vullen dit bericht aan
    """,
    "sv": """
        artikeln har uppdaterats
        artikeln uppdateras
        artikeln uppdateras löpande
        nyheten uppdateras
        texten har uppdaterats
        texten uppdateras
        texten uppdateras löpande
        vi uppdaterar artikeln löpande
    """,
    "da": """
        artiklen bliver opdateret
        artiklen er opdateret
        artiklen opdateres
        artiklen opdateres løbende
        denne artikel opdateres
        denne artikel opdateres løbende
        historien opdateres
        historien opdateres løbende
        nyheden opdateres
        nyheden opdateres løbende
        teksten opdateres
    """,
    "nb": """
        artikkelen blir oppdatert
        artikkelen oppdateres
        artikkelen oppdateres fortløpende
        saka blir oppdatert
        saka vert oppdatert
        saken blir oppdatert
        saken er oppdatert
        saken oppdateres
        saken oppdateres fortløpende
        vi oppdaterer saken
    """,
    "fi": """
        artikkeli päivittyy
        artikkelia päivitetään
        juttu päivittyy
        juttu täydentyy
        juttua päivitetään
        juttua täydennetään
        uutinen päivittyy
        uutista päivitetään
        uutista täydennetään
    """,
    "pl": """
        artykuł aktualizowany
        artykuł jest aktualizowany
        artykuł jest na bieżąco aktualizowany
        materiał jest aktualizowany
        tekst aktualizowany
        tekst jest aktualizowany
        wiadomość jest aktualizowana
    """,
    "cs": """
        text aktualizujeme
        text průběžně aktualizujeme
        zprávu aktualizujeme
        zprávu doplňujeme
        zprávu průběžně aktualizujeme
        zprávu připravujeme
        článek aktualizujeme
        článek průběžně aktualizujeme
    """,
    "hu": """
        a cikk folyamatosan frissül
        a cikk frissül
        a hír frissül
        cikkünk folyamatosan frissül
        cikkünk frissül
        cikkünket frissítjük
        hírünk frissül
        hírünket frissítjük
    """,
    "ro": """
        articol în actualizare
        articol în curs de actualizare
        articolul se actualizează
        știre în actualizare
        știre în curs de actualizare
        știrea se actualizează
    """,
    "el": """
        η είδηση ενημερώνεται
        το άρθρο ενημερώνεται
        το άρθρο ενημερώνεται συνεχώς
        το κείμενο ενημερώνεται
        το ρεπορτάζ ενημερώνεται
    """,
    "tr": """
        bu haber güncellenecektir
        bu haber güncelleniyor
        haber güncelleniyor
        haberimiz güncellenecektir
        haberimiz güncelleniyor
    """,
    "ru": """
        материал дополняется
        материал обновляется
        новость дополняется
        новость обновляется
        публикация обновляется
        текст дополняется
        текст обновляется
    """,
    "uk": """
        матеріал доповнюється
        матеріал оновлюється
        новина доповнюється
        новина оновлюється
        текст доповнюється
        текст оновлюється
    """,
    "ar": """
        الخبر قيد التحديث
        خبر قيد التحديث
        يتم تحديث الخبر
    """,
    "fa": """
        این خبر به روز می‌شود
        این خبر تکمیل می‌شود
        این خبر در حال به روز رسانی است
    """,
    "he": """
        הידיעה מתעדכנת
        הכתבה מתעדכנת
    """,
    "hi": """
        खबर अपडेट हो रही है
        यह खबर अपडेट की जा रही है
    """,
    "id": """
        artikel ini akan terus diperbarui
        berita ini akan terus diperbarui
        berita ini masih terus diperbarui
    """,
    "vi": """
        bài viết đang được cập nhật
        tin đang được cập nhật
        tiếp tục cập nhật
    """,
    "zh": """
        持續更新中
        持续更新中
        新聞持續更新中
        新闻持续更新中
        本文持續更新中
        本文持续更新中
    """,
    "ja": """
        この記事は随時更新されます
        この記事は随時更新します
        記事は随時更新します
    """,
    "ko": """
        속보 이어집니다
        이 기사는 계속 업데이트됩니다
    """,
}
# The page is old.
OLD = {
    "en": """
        this article is more than # month old
        this article is more than # months old
        this article is more than # year old
        this article is more than # years old
        this article is over # years old
        this article was published more than # year ago
        this article was published more than # years ago
        this is an archived article
        this is an archived article and the information in it may be out of date
        this page has been archived and is no longer updated
        this page is archived and no longer updated
        this page is no longer being updated
        this page is no longer updated
        this post is more than # years old
        this site is no longer updated
        this story is more than # years old
    """,
    "de": """
        diese seite wird nicht mehr aktualisiert
        dieser artikel ist mehr als # jahre alt
        dieser artikel ist älter als # jahre
        dieser artikel ist älter als ein jahr
        dieser artikel ist über ein jahr alt
        dieser artikel wird nicht mehr aktualisiert
        dieser artikel wurde vor mehr als # jahren veröffentlicht
        dieser beitrag ist mehr als # jahre alt
        dieser beitrag ist älter als ein jahr
    """,
    "fr": """
        cet article a plus de # ans
        cet article a été publié il y a plus de # ans
        cet article date de plus de # ans
        cet article n'est plus mis à jour
        cette page n'est plus mise à jour
    """,
    "es": """
        esta noticia se publicó hace más de # años
        esta noticia tiene más de # años
        esta página ya no se actualiza
        este artículo fue publicado hace más de # años
        este artículo tiene más de # años
    """,
    "pt": """
        esta notícia tem mais de # anos
        esta página já não é atualizada
        esta página não é mais atualizada
        este artigo foi publicado há mais de # anos
        este artigo tem mais de # anos
        este conteúdo tem mais de # anos
        este post foi publicado há mais de # anos
    """,
    "it": """
        questa pagina non viene più aggiornata
        questa pagina non è più aggiornata
        questo articolo ha più di # anni
        questo articolo è stato pubblicato più di # anni fa
    """,
    "nl": """
        deze pagina wordt niet meer bijgewerkt
        dit artikel is meer dan # jaar geleden gepubliceerd
        dit artikel is meer dan # jaar oud
        dit artikel is meer dan een jaar oud
        dit artikel is ouder dan # jaar
        dit artikel is ouder dan een jaar
    """,
    "sv": """
        artikeln är mer än # år gammal
        den här artikeln publicerades för mer än # år sedan
        den här artikeln är mer än # år gammal
        den här sidan uppdateras inte längre
        denna artikel publicerades för mer än # år sedan
        denna artikel är mer än # år gammal
        denna sida uppdateras inte längre
    """,
    "da": """
        artiklen er mere end # år gammel
        artiklen er over # år gammel
        denne artikel er mere end # år gammel
        denne artikel er over # år gammel
        denne side opdateres ikke længere
        siden opdateres ikke længere
    """,
    "nb": """
        artikkelen er mer enn # år gammel
        artikkelen er over # år gammel
        denne artikkelen er mer enn # år gammel
        denne artikkelen er over # år gammel
        denne nettsiden oppdateres ikke lenger
        denne saken er over # år gammel
        denne siden blir ikke lenger oppdatert
        denne siden blir ikke oppdatert etter *
        denne siden oppdateres ikke lenger
        saken er mer enn # år gammel
        saken er over # år gammel
    """,
    "fi": """
        artikkeli on yli # vuotta vanha
        juttu on yli # vuotta vanha
        tämä artikkeli on yli # vuotta vanha
        tämä artikkeli on yli vuoden vanha
        tämä juttu on yli # vuotta vanha
        tätä sivua ei enää päivitetä
    """,
    "pl": """
        ta strona nie jest już aktualizowana
        ten artykuł ma ponad # lat
        ten artykuł ma ponad # lata
        ten artykuł ma więcej niż # lat
        ten wpis ma ponad # lat
    """,
    "cs": """
        tato stránka již není aktualizována
        tato stránka se již neaktualizuje
        tento článek je starší než # let
        tento článek je starší než # roky
        článek je starší než # let
    """,
    "hu": """
        a cikk több mint # éves
        ez a cikk több mint # éves
        ez a cikk több mint egy éves
        ez az oldal már nem frissül
    """,
    "ro": """
        această pagină nu mai este actualizată
        acest articol are mai mult de # ani
        acest articol este mai vechi de # ani
    """,
    "el": """
        αυτό το άρθρο είναι άνω των # ετών
        η σελίδα δεν ενημερώνεται πλέον
    """,
    "tr": """
        bu haber # yıldan eski
        bu içerik # yıldan eski
        bu sayfa artık güncellenmemektedir
    """,
    "ru": """
        статье больше # лет
        страница больше не обновляется
        этой статье больше # лет
        этот материал опубликован более # лет назад
    """,
    "uk": """
        ця сторінка більше не оновлюється
        цій статті понад # років
    """,
}

RULES = [
    Phrases(
        id="updates/developing",
        reason="It says that the page will be updated.",
        phrases=DEVELOPING,
        removes=[
            "The ferry ran aground at noon.\n\n⟦This is a developing story. Check back for updates.⟧",
            "⟦Dieser Artikel wird laufend aktualisiert.⟧\n\nDie Fähre lief am Mittag auf Grund.",
            "Il traghetto si è arenato a mezzogiorno.\n\n⟦(Notizia in aggiornamento)⟧",
        ],
        keeps=[
            "This article has been updated to give the ferry's right name.",
            "The ferry ran aground at noon.\n\nNobody knows yet why. The harbour office will say more on Monday.",
        ],
    ),
    Phrases(
        id="updates/old",
        reason="It says how old the page is.",
        phrases=OLD,
        removes=[
            "⟦This article is more than 5 years old⟧\n\nThe ferry ran aground at noon.",
            "⟦Dieser Artikel ist älter als ein Jahr.⟧\n\nDie Fähre lief am Mittag auf Grund.",
            "⟦Denne artikel er mere end 3 år gammel⟧\n\nFærgen gik på grund ved middagstid.",
        ],
        keeps=[
            "This article of the treaty is more than 90 years old, and nobody has read it since.",
            "The ferry is more than 50 years old",
        ],
    ),
]
