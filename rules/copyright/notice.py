"""Copyright: who owns the page, and what nobody may do with it.

Not cruft: an article about copyright, a caption that names an artwork's owner after saying what is seen, a statement
that a text was published elsewhere first, and a licence that the article discusses.
"""

from cleaner.rule import Line, Phrases

# Lines that reserve rights. With a star: the owner's name stands before or after.
RESERVED = {
    "en": """
        all rights reserved
        all rights reserved *
        * all rights reserved
        * all rights reserved *
        all right reserved
        all rights are reserved
        * all rights are reserved
        copyright & permissions
        copyright and permissions
        view copyright
        reprints & permissions
        reprints and permissions
        rights & permissions
        rights and permissions
        permissions & reprints
        permissions and reprints
        request reprint
        request reprints
        request permission to reprint
        purchase reprints
        order reprints
        order a reprint
        buy reprints
        license this article
        license this content
        license this photo
        licence this content
        republish this article
        republish this story
        republish our articles
        republish our stories
        republish our articles for free
        want to republish this article
        want to republish this story
        get reprint
        get reprints
        reuse this content
        reuse & permissions
        all trademarks are property of their respective owners
        all trademarks are the property of their respective owners
        all trademarks and copyrights are property of their respective owners
        all trademarks and registered trademarks are the property of their respective owners
        all other trademarks are the property of their respective owners
        all product names, logos, and brands are property of their respective owners
        all logos and trademarks are the property of their respective owners
        all copyrights and trademarks are the property of their respective owners
        unauthorized reproduction is prohibited
        unauthorised reproduction is prohibited
        unauthorized use is prohibited
        reproduction without permission is prohibited
        reproduction prohibited
        reproduction is prohibited
        do not reproduce without permission
        do not republish without permission
        this work is licensed under a creative commons attribution # international license
        this work is licensed under a creative commons attribution-noncommercial # international license
        this work is licensed under a creative commons attribution-sharealike # international license
        this work is licensed under a creative commons attribution-noncommercial-sharealike # international license
        this work is licensed under a creative commons attribution-noncommercial-noderivatives # international license
        this post is licensed under cc by # by the author
        this article is licensed under cc by #
    """,
    "de": """
        alle rechte vorbehalten
        alle rechte vorbehalten *
        * alle rechte vorbehalten
        * alle rechte vorbehalten *
        alle rechte beim autor
        alle rechte bei den autoren
        alle inhalte sind urheberrechtlich geschützt
        nachdruck verboten
        nachdruck nur mit genehmigung
        nachdruck, auch auszugsweise, verboten
        nachdruck, auch auszugsweise, nur mit genehmigung
        vervielfältigung nur mit genehmigung
        nutzungsrechte erwerben
        artikelrechte erwerben
        rechte am artikel erwerben
    """,
    "fr": """
        tous droits réservés
        tous droits réservés *
        * tous droits réservés
        * tous droits réservés *
        tous droits de reproduction réservés
        * tous droits de reproduction réservés
        tous droits de reproduction et de représentation réservés
        tous droits de reproduction et de diffusion réservés
        reproduction interdite
        reproduction interdite sans autorisation
        * reproduction interdite
        toute reproduction interdite
        toute reproduction interdite sans autorisation
        toute reproduction est interdite
    """,
    "es": """
        todos los derechos reservados
        todos los derechos reservados *
        * todos los derechos reservados
        * todos los derechos reservados *
        * derechos reservados
        derechos reservados *
        reservados todos los derechos
        * reservados todos los derechos
        prohibida su reproducción
        prohibida la reproducción
        prohibida su reproducción total o parcial
        prohibida la reproducción total o parcial
        queda prohibida la reproducción total o parcial
        está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos
        ver derechos de reproducción
        prohibida la reproducción total o parcial sin autorización
    """,
    "pt": """
        todos os direitos reservados
        todos os direitos reservados *
        * todos os direitos reservados
        * todos os direitos reservados *
        * direitos reservados
        reprodução proibida
        proibida a reprodução
        proibida a reprodução total ou parcial
        proibida a reprodução sem autorização
        é proibida a reprodução
        é proibida a reprodução total ou parcial
        proibida a reprodução total ou parcial sem autorização
    """,
    "it": """
        tutti i diritti riservati
        tutti i diritti riservati *
        * tutti i diritti riservati
        * tutti i diritti riservati *
        riproduzione riservata
        * riproduzione riservata
        riproduzione riservata *
        * riproduzione riservata *
        riproduzione vietata
        vietata la riproduzione
        vietata la riproduzione anche parziale
        è vietata la riproduzione
    """,
    "nl": """
        alle rechten voorbehouden
        alle rechten voorbehouden *
        * alle rechten voorbehouden
        * alle rechten voorbehouden *
        auteursrechten voorbehouden
        auteursrecht voorbehouden
        overname zonder toestemming is verboden
        niets uit deze uitgave mag worden overgenomen zonder toestemming
        overname zonder toestemming is niet toegestaan
    """,
    "sv": """
        alla rättigheter förbehållna
        * alla rättigheter förbehållna
        alla rättigheter reserverade
        med ensamrätt
        * med ensamrätt
        eftertryck förbjudes
        kopiering förbjuden
        eftertryck förbjudet
    """,
    "da": """
        alle rettigheder forbeholdes
        alle rettigheder forbeholdt
        * alle rettigheder forbeholdes
        * alle rettigheder forbeholdt
        indholdet er beskyttet af ophavsret
        materialet er beskyttet af lov om ophavsret
        ophavsretten tilhører *
        eftertryk forbudt
        eftertryk ikke tilladt
    """,
    "nb": """
        alle rettigheter forbeholdt
        alle rettigheter reservert
        * alle rettigheter forbeholdt
        * alle rettigheter reservert
        innholdet er opphavsrettslig beskyttet
        innholdet er beskyttet av åndsverkloven
        ettertrykk forbudt
    """,
    "fi": """
        kaikki oikeudet pidätetään
        * kaikki oikeudet pidätetään
        kaikki oikeudet pidätetään *
        kopiointi kielletty
    """,
    "pl": """
        wszelkie prawa zastrzeżone
        wszystkie prawa zastrzeżone
        * wszelkie prawa zastrzeżone
        * wszystkie prawa zastrzeżone
        wszelkie prawa zastrzeżone *
        kopiowanie zabronione
        kopiowanie bez zgody zabronione
        materiał chroniony prawem autorskim
        materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone
        dalsze rozpowszechnianie artykułu za zgodą wydawcy
    """,
    "cs": """
        všechna práva vyhrazena
        * všechna práva vyhrazena
        všechna práva vyhrazena *
        veškerá práva vyhrazena
        * veškerá práva vyhrazena
        kopírování bez souhlasu je zakázáno
        jakékoliv šíření bez souhlasu je zakázáno
    """,
    "hu": """
        minden jog fenntartva
        * minden jog fenntartva
        minden jog fenntartva *
        * minden jog fenntartva *
        szerzői jogi védelem alatt álló oldal
        szerzői jogi védelem alatt álló tartalom
        szerzői jogvédelem alatt álló tartalom
        az oldal tartalma szerzői jogvédelem alatt áll
    """,
    "ro": """
        toate drepturile rezervate
        toate drepturile sunt rezervate
        * toate drepturile rezervate
        * toate drepturile sunt rezervate
        toate drepturile rezervate *
        reproducerea interzisă
        reproducerea fără acord este interzisă
        preluarea textului este permisă doar cu citarea sursei
        preluarea textului este permisă numai cu citarea sursei
        preluarea fără acord este interzisă
        reproducerea este interzisă
        reproducerea integrală sau parțială este interzisă
        reproducerea integrală sau parțială a textelor este interzisă
        preluarea știrilor este permisă cu citarea sursei
    """,
    "el": """
        με επιφύλαξη παντός δικαιώματος
        * με επιφύλαξη παντός δικαιώματος
        με την επιφύλαξη παντός δικαιώματος
        * με την επιφύλαξη παντός δικαιώματος
        όλα τα δικαιώματα διατηρούνται
        απαγορεύεται η αναδημοσίευση
        απαγορεύεται η αναπαραγωγή
        απαγορεύεται η αναδημοσίευση χωρίς άδεια
    """,
    "tr": """
        tüm hakları saklıdır
        * tüm hakları saklıdır
        tüm hakları saklıdır *
        her hakkı saklıdır
        * her hakkı saklıdır
        bütün hakları saklıdır
        tüm haklar saklıdır
        izinsiz kopyalanamaz
        izinsiz alıntılanamaz
        kaynak gösterilmeden alıntı yapılamaz
    """,
    "ru": """
        все права защищены
        * все права защищены
        все права защищены *
        все права сохранены
        все права принадлежат *
        авторские права защищены
        перепечатка запрещена
        копирование запрещено
        копирование материалов запрещено
        перепечатка материалов запрещена
        использование материалов без разрешения запрещено
        при использовании материалов ссылка обязательна
        при использовании материалов сайта ссылка обязательна
        при цитировании ссылка обязательна
        перепечатка материалов разрешена только с указанием источника
        перепечатка материалов только с разрешения редакции
        перепечатка без разрешения запрещена
        при использовании материалов ссылка на сайт обязательна
        при использовании материалов ссылка на источник обязательна
        при использовании материалов активная ссылка обязательна
        при использовании материалов гиперссылка обязательна
        при копировании материалов активная ссылка обязательна
        при копировании материалов ссылка на сайт обязательна
        при копировании материалов ссылка на источник обязательна
        при копировании материалов ссылка обязательна
        при копировании ссылка на сайт обязательна
        при полной или частичной перепечатке ссылка обязательна
        при перепечатке ссылка обязательна
        при перепечатке ссылка на источник обязательна
        при цитировании ссылка на источник обязательна
        копирование материалов сайта запрещено
        использование материалов без согласия редакции запрещено
    """,
    "uk": """
        усі права захищені
        усі права захищено
        всі права захищені
        всі права захищено
        * усі права захищені
        * усі права захищено
        * всі права захищені
        * всі права захищено
        передрук заборонено
        копіювання заборонено
        при використанні матеріалів посилання обов'язкове
        передрук матеріалів лише з посиланням на джерело
        передрук матеріалів лише за умови посилання
        передрук матеріалів лише з дозволу редакції
        передрук матеріалів дозволено лише за умови посилання
        при використанні матеріалів посилання на сайт обов'язкове
        при використанні матеріалів сайту посилання обов'язкове
        при використанні матеріалів активне посилання обов'язкове
        при використанні матеріалів гіперпосилання обов'язкове
        при копіюванні матеріалів посилання обов'язкове
        при копіюванні матеріалів активне посилання обов'язкове
        при передруці посилання обов'язкове
        копіювання матеріалів заборонено
        використання матеріалів без згоди редакції заборонено
    """,
    "ar": """
        جميع الحقوق محفوظة
        جميع الحقوق محفوظة *
        * جميع الحقوق محفوظة
        كل الحقوق محفوظة
        كافة الحقوق محفوظة
        كافة الحقوق محفوظة *
        حقوق النشر محفوظة
        حقوق النشر محفوظة *
        حقوق الطبع محفوظة
        حقوق الطبع محفوظة *
        حقوق الطبع والنشر محفوظة
        يمنع النسخ دون إذن
        يمنع إعادة النشر دون إذن
    """,
    "fa": """
        تمامی حقوق محفوظ است
        تمام حقوق محفوظ است
        کلیه حقوق محفوظ است
        همه حقوق محفوظ است
        تمامی حقوق برای * محفوظ است
        تمام حقوق برای * محفوظ است
        کلیه حقوق برای * محفوظ است
        تمامی حقوق این سایت برای * محفوظ است
        کلیه حقوق این سایت متعلق به * است
    """,
    "he": """
        כל הזכויות שמורות
        כל הזכויות שמורות *
        * כל הזכויות שמורות
        כל הזכויות שמורות ל *
    """,
    "hi": """
        सर्वाधिकार सुरक्षित
        * सर्वाधिकार सुरक्षित
        सभी अधिकार सुरक्षित
        * सभी अधिकार सुरक्षित
        सर्वाधिकार सुरक्षित *
        बिना अनुमति के प्रकाशन वर्जित है
    """,
    "id": """
        hak cipta dilindungi undang-undang
        * hak cipta dilindungi undang-undang
        hak cipta dilindungi
        * hak cipta dilindungi
        semua hak dilindungi
        dilarang mengutip tanpa izin
        dilarang menyalin tanpa izin
    """,
    "vi": """
        bản quyền thuộc về *
        giữ bản quyền
        bảo lưu mọi quyền
        mọi quyền được bảo lưu
        đã đăng ký bản quyền
        nghiêm cấm sao chép
        cấm sao chép dưới mọi hình thức
    """,
    "zh": """
        版权所有
        版权所有*
        *版权所有
        保留所有权利
        *保留所有权利
        未经许可不得转载
        未经授权不得转载
        未经书面授权不得转载
        未经授权禁止转载
        未经允许不得转载
        禁止转载
        严禁转载
        版权归原作者所有
        转载请注明出处
        转载请注明来源
        转载请联系作者获得授权
        著作权归作者所有
        著作权归作者所有，转载请联系作者
        侵权必究
        版权所有 侵权必究
        本文版权归作者所有
        未经授权，不得转载
        未经许可，不得转载
        本文来自网络，如有侵权请联系删除
        如有侵权，请联系删除
        如有侵权请联系删除
        除特别注明外，本站所有文章均为原创
        声明：本文仅代表作者个人观点
        本文为原创内容，未经授权不得转载
        本文为原创内容
        本文为原创文章，转载请注明出处
        本文为原创，转载请注明出处
        原创文章，转载请注明出处
        原创内容，转载请注明出处
        图片来源网络，侵删
        图片来源于网络，侵删
        图片来自网络，侵删
        图片来源于网络，如有侵权请联系删除
        图片来自网络，如有侵权请联系删除
        图文来源网络，侵删
        文章来源网络，侵删
        内容来源于网络，如有侵权请联系删除
        如有侵权请联系我们删除
        侵删
        版權所有
        版權所有*
        *版權所有
        保留所有權利
        著作權所有
        未經許可不得轉載
        未經授權不得轉載
        未經授權，不得轉載
        未經授權請勿轉載
        請勿轉載
        禁止轉載
        版權所有 不得轉載
        版權所有，不得轉載
        版權所有，請勿轉載
        轉載請註明出處
        未經許可，不得轉載
        未經許可，請勿轉載
        圖片來源網路，侵刪
        圖片來自網路，侵刪
        如有侵權請告知
        未經同意請勿轉載
        本文為原創內容
        轉載請附上出處
        轉載請註明來源
        免责声明：本文仅代表作者个人观点，与本网无关
        免责声明：本文仅代表作者观点，与本站无关
    """,
    "ja": """
        無断転載禁止
        無断転載を禁じます
        無断転載を禁ず
        無断転載・複製を禁じます
        無断複製・転載を禁じます
        無断複写・転載を禁じます
        記事の無断転載を禁じます
        記事・写真の無断転載を禁じます
        掲載の記事・写真・イラスト等の無断複写・転載等を禁じます
        転載禁止
        禁無断転載
    """,
    "ko": """
        무단 전재 및 재배포 금지
        무단전재 및 재배포 금지
        무단전재 재배포 금지
        무단 전재-재배포 금지
        무단 전재-재배포, ai 학습 및 활용 금지
        무단전재 및 재배포, ai 학습 및 활용 금지
        무단 전재, 재배포 금지
        무단전재-재배포금지
        무단전재 및 재배포금지
        * 무단 전재 및 재배포 금지
        * 무단전재 및 재배포 금지
        저작권자 * 무단전재 및 재배포 금지
        저작권자 * 무단 전재 및 재배포 금지
        저작권자 * 무단전재-재배포금지
        본 콘텐츠는 * 공유된 콘텐츠입니다
        본 기사는 * 제공한 기사입니다
        저작자표시 비영리 변경금지
        이메일무단수집거부
        본 웹사이트에 게시된 이메일 주소가 전자우편 수집 프로그램이나 그 밖의
        기술적 장치를 이용하여 무단으로 수집되는 것을 거부하며, 이를 위반 시
        정보통신망법에 의해 형사 처벌됨을 유념하시기 바랍니다
        인용 보도 시 출처를 반드시 표기*
        인용보도 시 출처를 밝혀*
        이 기사의 카테고리는 언론사의 분류를 따릅니다
        기사가 속한 카테고리는 언론사가 분류합니다
        언론사는 한 기사를 두 개 이상의 카테고리로 분류할 수 있습니다
    """,
}

# Links and headings that an article about copyright may print too.
WORDS = {
    "en": """
        copyright
        copyright notice
        copyright information
        copyright policy
        copyright and disclaimer
        copyright statement
        copyright owner
        copyright holder
        terms & copyright
        reprints
        republish
        do not copy
        copyright permissions
        copyright #
        some rights reserved
        powered by
        powered by *
        proudly powered by
        proudly powered by *
        site by
        theme by
        theme by *
        the theme is by *
        theme designed by *
        hosted on
        built with
        licensed under *
        this work is licensed under a *
        this post is licensed under *
        content licensed under *
        this work is licensed under a creative commons * license
        this post is licensed under * by the author
        this article is licensed under *
        This article originally appeared on
    """,
    "de": """
        urheberrechtlich geschützt
        urheberrechtshinweis
        copyright-hinweis
        nachdruckrechte
        lizenz erwerben
        dieser artikel ist unter * lizenziert
        einige rechte vorbehalten
    """,
    "fr": """
        Cet article a été initialement publié sur
        Droit d'auteur
        certains droits réservés
        droits d'auteur
        mention de droits d'auteur
    """,
    "es": """
        Este artículo apareció originalmente en
        derechos de autor
        derechos de reproducción
        derechos reservados
        esta obra está bajo una licencia *
    """,
    "pt": """
        Este artigo foi originalmente publicado em
        Nota de Direitos Autorais
        direitos autorais
        direitos reservados
    """,
    "it": """
        alcuni diritti riservati
        diritti d'autore
        diritti riservati
    """,
    "ro": """
        drepturi de autor
        propulsat cu mândrie de wordpress
    """,
    "el": """
        με την υποστήριξη του wordpress
        πνευματικά δικαιώματα
    """,
    "ar": """
        بعض الحقوق محفوظة
        حقوق الطبع والنشر
        مدعوم بواسطة wordpress
    """,
    "fa": """
        با افتخار، نیرو گرفته از wordpress
        برخی حقوق محفوظ است
        مقررات کپی رایت
        کپی رایت
    """,
    "he": """
        זכויות יוצרים
        פועל על wordpress
    """,
    "hi": """
        कॉपीराइट
        गर्व से wordpress द्वारा संचालित
    """,
    "zh": """
        保留部分权利
        本博客所有文章除特别声明外，均采用 * 许可协议
        本博客所有文章除特别声明外，均采用 * 许可协议。转载请注明出处
        本文由作者按照 * 进行授权
        本站使用 wordpress 建置
        版权声明
        保留部份權利
        免責聲明
        文章最初發表於
        本文章以 * 授權
        版權聲明
        自豪地采用wordpress
        著作權聲明
    """,
    "vi": """
        Chú ý bản quyền
        bài viết này được cấp phép bởi tác giả theo giấy phép *
        bản quyền thuộc về
    """,
    "id": """
        dengan bangga ditenagai oleh wordpress
        sebagian hak dilindungi
        sebagian konten dilindungi
    """,
    "ko": """
        일부 권리 보유
    """,
    "hu": """
        köszönjük wordpress!
        néhány jog fenntartva
    """,
    "ru": """
        Информация об авторских правах
        Оригинал этой статьи был написан
        некоторые права защищены
        сайт работает на wordpress
    """,
    "uk": """
        Інформація про авторські права
        деякі права захищено
        сайт працює на wordpress
    """,
    "pl": """
        dumnie wspierane przez wordpressa
        niektóre prawa zastrzeżone
        pewne prawa zastrzeżone
    """,
    "tr": """
        Telif Hakkı Bildirimi
        bazı hakları saklıdır
        wordpress gururla sunar
        wordpress ile güçlendirilmiştir
    """,
    "cs": """
        některá práva vyhrazena
        používáme wordpress (v češtině)
    """,
    "nl": """
        Copyright melding
        sommige rechten voorbehouden
    """,
    "ja": """
        一部の権利を留保
        元の記事
        著作権表示
    """,
}

_YEARS = r"(?:19|20)\d\d(?:\s?[-–—/,]\s?(?:19|20)?\d\d)*+"
_SIGN = r"(?:©|ⓒ|\(c\)|&copy;|â©)"
_FIRM = r"(?:inc|ltd|llc|co|corp|gmbh|s\.a|reserved)\.?"
# What a page calls itself and what it holds.
_OURS = (
    r"(?:material|contents?|articles?|story|stories|information|texts?|photos?|sites?|website|document|publication|pages?"
    r"|transcript|broadcast|work)"
)
_COPIED = (
    r"(?:published|reproduced|republished|copied|reprinted|reposted|redistributed|distributed|rewritten|transmitted"
    r"|used in any form)"
)
_COPYING = r"(?:reproduction|republication|redistribution|copying|duplication|reprinting|distribution|re-?use)"

RULES = [
    Phrases(
        id="copyright/reserved",
        reason="It says that somebody owns the page.",
        phrases=RESERVED,
        where=("tail",),  # Within a text it is quoted: from a licence, or from what a machine prints when it starts.
        removes=[
            "All rights reserved.",
            "The Harbour Letter Ltd. All Rights Reserved.",
            "The mayor opened the new ferry line on Monday.\n\n⟦Alle Rechte vorbehalten⟧",
            "Tous droits réservés",
            "版权所有",
        ],
        keeps=[
            "The contract says that all rights are reserved to the heirs of the painter, who live abroad.",
            "Copyright law protects a text for seventy years after its author's death.",
            "“All rights reserved” stood on every page of the manuscript, in the author's own hand.",
        ],
    ),
    Phrases(
        id="copyright/word",
        reason="It leads to a statement of who owns the page.",
        phrases=WORDS,
        weak=True,
        removes=[
            "The mayor opened the new ferry line on Monday.\n\n⟦Copyright⟧",
            "The mayor opened the new ferry line on Monday.\n\n⟦Republish\nReprints⟧",
        ],
        keeps=[
            "A book has an owner.\n\nCopyright\n\nIt starts with the first word that is written down.",
            "A book has an owner, and so has a song.\n\nDerechos de autor\n\nThe Spanish word names the author.",
        ],
    ),
    Line(
        id="copyright/line",
        reason="It says that somebody owns the page.",
        pattern=rf"""(?x)
            (?:all\ (?:content|contents|material|text|images?|photos?)[\ ,:]+)?
            (?:
                (?:copyright[\s:.]*)?{_SIGN}[\s,]*+(?:copyright[\s,-]*+)?
                (?:{_YEARS}.*|[^\d\s.!?][^.!?]{{0,60}}?(?<![\s,.])[\s,.]++{_YEARS}.{{0,40}})
                | copyright[\s:]+{_YEARS}
                (?:[\s,]++(?:by\s)?[^.!?]{{2,60}}{_FIRM}|,\s[^.!?]{{2,60}})?
            )
        """,
        words="copyright c copy © ⓒ",
        where=("head", "tail"),
        longest=400,  # Some add what nobody may do with the page.
        removes=[
            "© 2024 The Harbour Letter. Imprint | Terms | Privacy",
            "The mayor opened the new ferry line on Monday.\n\n⟦Copyright © 1998-2024 Harbour Letter Ltd.⟧",
            "(c) Harbour Letter 2019",
            "Copyright 2019 Harbour Letter Inc.",
        ],
        keeps=[
            "Copyright 2019 was hardly the year's word.\n\nStill, 2019 saw three new laws on it.",
            "© is a sign that everybody knows. Since the law of 1976 a work needs it no longer.",
            "Three boats at the quay, 1962. Oil on canvas. © The painter's heirs",
        ],
    ),
    Line(
        id="copyright/sign",
        reason="It says that somebody owns the page.",
        pattern=r"(?:copyright\s*+[©ⓒ]|[©ⓒ]\s*+copyright)[\s:]++[^.!?]{2,60}(?:\.(?:\s?\p{L}{1,4}\.?){0,3})?",
        words="copyright",
        where=("head", "tail"),
        longest=90,
        removes=["Copyright © Harbour Letter", "⟦© Copyright Harbour Letter sp. z o.o.⟧"],
        keeps=[
            "Copyright © Complexity and other errors are what the exhibition is about. It opens in May.",
            "Copyright complexity in a fragmented world",
        ],
    ),
    Line(
        id="copyright/registration",
        reason="It is the number under which an authority has registered the site.",
        pattern=r"(?:\p{Han}{1,2}\s?ICP\s?[备備证證]\s?(?:[A-Z]\d-)?\d{6,12}\s?[号號](?:-\d+)?(?:[A-Z])?"
        r"|\p{Han}{1,2}公网安备\s?\d{10,16}\s?号|[|,，、\s]++){1,6}",
        words="icp 公网 icp备",
        longest=120,
        removes=[
            "京ICP备12345678号-1",
            "The mayor opened the new ferry line on Monday.\n\n⟦沪ICP备12345678号 | 沪公网安备 31010102001234号⟧",
        ],
        keeps=[
            "网站在开通前要申请ICP备案，一般需要三周。",
            "The form asks for a number such as 京ICP备12345678号 on its second page.",
        ],
    ),
    Line(
        id="copyright/notice",
        reason="It says what readers may not do with the page.",
        pattern=rf"""(?x)
            (?:this|the|all|any|our|no|these)\s(?:\S+\s){{0,12}}?{_OURS}\b.{{0,120}}?\b
            (?:
                (?:may|must|can|should)\s(?:not\s)?be\s(?:\w+\s)?{_COPIED}\b.*
                | (?:is|are)\s(?:subject\sto|protected\sby|covered\sby)\s(?:\w+\s){{0,3}}copyright\b.*
            )
            | (?:any\s|all\s)?(?:unauthori[sz]ed\s)?{_COPYING}\b.{{0,120}}?\b
              (?:prohibited|forbidden|not\s(?:permitted|allowed))\b.*
        """,
        words="reproduced published republished copied reprinted reposted redistributed distributed rewritten "
        "transmitted form copyright prohibited forbidden permitted allowed",
        where=("head", "tail"),
        longest=420,
        removes=[
            "This material may not be published, broadcast, rewritten or redistributed.",
            "The mayor opened the new ferry line on Monday.\n\n⟦No part of this site may be reproduced without the "
            "written permission of the publisher.⟧",
            "Reproduction in whole or in part without permission is prohibited.",
        ],
        keeps=[
            "The judge found that the book may not be reproduced before the trial ends.",
            "She said that copying is allowed, and that prohibited goods are another matter.",
            "A song is protected by copyright, the lawyer explained, and so is the page it stands on.",
        ],
    ),
    Line(
        id="copyright/reprint-hangul",
        reason="It says what readers may not do with the page.",
        pattern=r".{0,70}?무단\s?(?:전재|복제|도용)[^.。]{0,40}?금지(?:합니다)?[.>》)\]」\s]*(?:\p{Hangul}{2,6}\s?기자)?",
        words="무단 무단전재 무단복제 무단도용",
        language="ko",
        where=("tail",),
        longest=130,
        removes=[
            "페리는 5월에 다시 뜬다.\n\n⟦©항구신문. 무단전재·재배포 금지⟧",
            "페리는 5월에 다시 뜬다.\n\n⟦<무단전재 및 재배포금지> 김바다기자⟧",
        ],
        keeps=[
            "법은 기사의 무단 전재를 금지하고 있다고 그는 말했다.",
            "무단 복제 금지 규정이 바뀐 뒤로 항구의 도서관에는 손님이 늘었다.",
        ],
    ),
    Line(
        id="copyright/reprint",
        reason="It says on which conditions the page may be reprinted.",
        pattern=r"""(?x)
            (?=.*(?:ссылк|источник|согласи|разрешени|редакци|правообладател))
              (?:любое|полное|частичное|использование|перепечатка|копирование|цитирование|воспроизведение|при\s(?:использовании
              |перепечатке|копировании|цитировании|полном|любом|частичном))\b[^!?]{0,160}?\b(?:материал|публикац|текст
              |сайт|информац|стат)[^!?]{0,160}?\b(?:обязательн|запрещен|допускается|разрешен|с\sписьменн
              |с\s(?:согласия|разрешения)|только\sс)[^!?]*
            | (?=.*(?:посиланн|джерел|згод|дозвол|редакці|правовласник))
              (?:будь-яке|повне|часткове|використання|передрук|копіювання|цитування|відтворення|при\s(?:використанні
              |передруці|копіюванні|цитуванні|повному|будь-якому))\b[^!?]{0,160}?\b(?:матеріал|публікац|текст|сайт
              |інформац|стат)[^!?]{0,160}?\b(?:обов|заборонен|допускається|дозволен|дозволяється|лише\sз|тільки\sз
              |за\sумови)[^!?]*
            | (?=.*(?:zgod|redakcj|wydawc|serwis|portal))
              (?:kopiowanie|przedruk|powielanie|rozpowszechnianie|wykorzystywanie|jakiekolwiek)\b[^!?]{0,160}?\b
              (?:zabronion|zakazan|wymaga\s(?:pisemnej\s)?zgody|bez\s(?:pisemnej\s)?zgody|wzbronion)[^!?]*
            | (?:jakékoli|jakékoliv|další|přebírání|publikování|kopírování|šíření)\b[^!?]{0,160}?\b
              bez\s(?:písemného\s|předchozího\s){0,2}souhlasu[^!?]*
            | (?=.*(?:sursei|sursa|acord|redac|site))
              (?:reproducerea|preluarea|copierea)\b[^!?]{0,160}?\b(?:interzis[ăe]?|permis[ăe]?\s(?:doar|numai)
              |fără\sacord)[^!?]*
            | (?:απαγορεύεται\sη\s(?:αναδημοσίευση|αναπαραγωγή|αντιγραφή)|η\sαναδημοσίευση)\b[^!?;]*
            | [^!?]{0,120}\b(?:izinsiz|kaynak\sgösterilmeden)\s(?:ve\skaynak\sgösterilmeden\s)?(?:kopyalanamaz
              |alıntılanamaz|kullanılamaz|yayınlanamaz|yayımlanamaz|iktibas\sedilemez)[^!?]*
            | (?=.*(?:izin|redaksi|konten|artikel|berita))
              dilarang\s(?:keras\s)?(?:mengutip|menyalin|memperbanyak|menggandakan|melakukan\scrawling)\b[^!?]*
            | (?:استفاده\sاز\s(?:مطالب|اخبار)|بازنشر\s(?:مطالب|این)|نقل\sمطالب|هرگونه\s(?:کپی|برداشت|استفاده))
              [^!?؟]{0,120}(?:ذکر\sمنبع|نام\sمنبع|از\sاین\sسایت)[^!?؟]*
        """,
        words="использование перепечатка копирование цитирование воспроизведение использовании перепечатке копировании"
        " цитировании полное любое частичное полном любом частичном використання передрук копіювання цитування"
        " відтворення використанні передруці копіюванні цитуванні повне часткове повному kopiowanie przedruk powielanie"
        " rozpowszechnianie wykorzystywanie jakiekolwiek jakekoli jakekoliv prebirani publikovani kopirovani sireni"
        " reproducerea preluarea copierea utilizarea απαγορευεται αναδημοσιευση izinsiz gosterilmeden dilarang استفاده"
        " بازنشر نقل هرگونه",
        where=("head", "tail"),
        longest=420,
        removes=[
            "Глава города открыл новую линию в понедельник.\n\n⟦При использовании материалов сайта активная ссылка на"
            " источник обязательна.⟧",
            "Burmistrz otworzył nową linię w poniedziałek.\n\n⟦Kopiowanie i rozpowszechnianie tekstów bez zgody wydawcy"
            " zabronione.⟧",
            "Walikota membuka jalur baru pada hari Senin.\n\n⟦Dilarang mengutip seluruh isi tanpa izin redaksi.⟧",
        ],
        keeps=[
            "Использование воды из канала запрещено с мая, сказал смотритель.",
            "Использование материалов из пластика в порту запрещено с мая.",
            "Kopiowanie kluczy do latarni zajęło ślusarzowi pół dnia.",
            "Preluarea portului de către stat a durat doi ani.",
        ],
    ),
    Line(
        id="copyright/trademark",
        reason="It says who owns a trademark.",
        pattern=r"(?!.*\b(?:court|sued?|said|ruled)\b).{1,140}\b(?:is a|are)\s(?:registered\s)?(?:trade|service\s)"
        r"marks?(?:\sor\s(?:registered\s)?trademarks?)?\sof\s.{2,150}",
        words="trademark trademarks mark marks",
        where=("tail",),
        longest=300,
        enabled=False,  # On the page of a product it is as often a part of the text.
        removes=[
            "Northwind and the Northwind logo are registered trademarks of Northwind Ferries Ltd.",
            "The mayor opened the new ferry line on Monday.\n\n⟦Northwind® is a registered trademark of Northwind "
            "Ferries Ltd. in the European Union and other countries.⟧",
        ],
        keeps=[
            "The court ruled that the word is a trademark of the ferry line.",
            "A trademark of good bread is its crust.",
        ],
    ),
    Line(
        id="copyright/licence",
        reason="It says under which licence the page may be used.",
        pattern=r"(?:(?:this|the)\s(?:work|article|text|story|post|page|site|content|blog)(?:\sby\s.{2,50})?\sis\slicen[cs]ed"
        r"\sunder\s.{5,150}|(?:except|unless)\s(?:where\s)?otherwise\s(?:noted|stated|indicated),?\s.{0,80}\blicen[cs]e.*)",
        words="licensed licenced license licence",
        where=("head", "tail"),
        longest=260,
        enabled=False,  # Some articles count it as their own last line; the pages we measured on are divided.
        removes=[
            "This work is licensed under a free licence that asks for the author's name.",
            "The mayor opened the new ferry line on Monday.\n\n⟦Except where otherwise noted, content on this site is "
            "under a free licence.⟧",
        ],
        keeps=[
            "The program is licensed under the terms that its first author chose in 1991.",
            "The driver, licensed under the old law, had to pass another test.",
        ],
    ),
]
