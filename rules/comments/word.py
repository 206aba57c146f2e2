"""Words of forms and of comments that go only beside other cruft: an article may print them alone on a line, too.

Not cruft: a heading of the article's own, such as "Comments" or "Discussion".
"""

from cleaner.rule import Phrases

WORDS = {
    "en": """
        comment
        comments
        one comment
        discuss
        discussion
        discussions
        responses
        # replies
        # reply
        # more comments
        # more replies
        reply
        replies
        reply quote
        reply share
        like
        likes
        # likes
        # like
        like reply
        reply like
        like comment share
        report reply
        flag comment
        upvote
        downvote
        upvote downvote
        newest
        oldest
        newest first
        oldest first
        most voted
        most liked
        sort by
        sort by best
        name
        first name
        last name
        your name
        full name
        email
        e-mail
        email address
        your email
        your email address
        e-mail address
        website
        web site
        your website
        website url
        your message
        notify me
        δ
        #h
        #d
        #w
        #mo
        #y
        # of # comments
        awaiting moderation
        comment below
        comment here
        comment policy
        comments are open
        comments posted
        community guidelines
        do you want to comment
        e-mail required
        email required
        featured comment
        feedback from readers
        got a comment
        have your say
        join the conversation
        join the discussion
        leave comments
        leave your thoughts
        make a comment
        name required
        no replies yet
        no response yet
        no responses
        open comments
        place comment
        post comments
        report abuse
        say something
        share your thoughts
        single comment thread
        thank you for commenting
        thank you for your comment
        thanks for commenting
        thanks for your comment
        the conversation is closed
        there are no comments
        this conversation is moderated
        this discussion is closed
        this thread is closed
        this topic is closed
        total comments
        trackback uri
        trackback url
        type here
        we welcome your comments
        your comment
        your comments
        your reply
        comments #
        comment #
        # comment
        # comments
        # response
        # responses
        start a conversation
        start the conversation
        start a discussion
        start the discussion
        read the comments
        disable comments
        member discussion
        deleted member
        hidden for members
        complete your profile
        # characters left
        # characters remaining
        hide comment
        show comment
        # upvotes
        # reaction
        # hidden items
        pick your reaction
        add reactions
        styling with markdown is supported
        nothing to preview
        webmentions
        # Hidden
        Preview
        Remove a comment
        junior member
        new member
        senior member
    """,
    "de": """
        kommentare
        kommentar
        ein kommentar
        diskussion
        diskussionen
        # antworten
        # antwort
        antworten
        antwort
        auf * antworten
        antworten auf *
        zitieren
        melden
        gefällt mir
        gefällt mir nicht
        gefällt #
        ihr name
        dein name
        vorname
        nachname
        e-mail-adresse
        e-mail adresse
        ihre e-mail-adresse
        deine e-mail-adresse
        webseite
        homepage
        ihre nachricht
        deine nachricht
        benachrichtigen
        neueste
        älteste
        beliebteste
        sortieren nach
        relevanteste
        # stimmen
        # kommentare
        # kommentar
        name (erforderlich)
        name (pflichtfeld)
        name (pflicht)
        e-mail (erforderlich)
        e-mail (pflichtfeld)
        website (optional)
        kommentieren
        kommentare #
        zuletzt kommentiert
        verbinde mit %s
        abbrechen
        mitdiskutieren
        diskussion starten
        bisherige kommentare
        kommentar von *
        rss kommentar
        rss kommentare
        trackback-url
        zum forum
        nimm an der diskussion teil
        beginne die unterhaltung
        starte die unterhaltung
        mitglieder-diskussion
        gelöschtes mitglied
        # versteckt
        Liste der Kommentare
        Permanenter Link
        Trackbacks
        Vorschau
        Kommentar entfernen
        mitglied
        neues mitglied
    """,
    "fr": """
        commentaires
        commentaire
        un commentaire
        votre nom
        nom
        votre email
        votre e-mail
        adresse e-mail
        adresse de messagerie
        adresse e-mail (obligatoire)
        e-mail (obligatoire)
        site web
        site internet
        votre message
        pseudo
        pseudonyme
        répondre
        répondre à *
        citer
        signaler
        j'aime
        je n'aime pas
        # j'aime
        réagir
        réactions
        # réactions
        # réponses
        # réponse
        trier par
        les plus récents
        les plus anciens
        les mieux notés
        plus récents
        plus anciens
        # commentaires
        # commentaire
        lancer la conversation
        discussion des membres
        membre supprimé
        # cachés
        Liste de commentaires
        Prévisualiser
        Réponse à un commentaire
        Soumettre
        Télécharger une image
        Supprimer le commentaire
        Supprimer un commentaire
        membre
        membre actif
        nouveau membre
    """,
    "es": """
        comentarios
        comentario
        un comentario
        sin comentarios
        nombre
        tu nombre
        su nombre
        apellidos
        correo electrónico
        tu correo electrónico
        dirección de correo electrónico
        sitio web
        página web
        tu mensaje
        responder
        responder a *
        respuestas
        # respuestas
        # respuesta
        citar
        denunciar
        reportar
        me gusta
        no me gusta
        # me gusta
        más recientes
        más antiguos
        más valorados
        más votados
        más nuevos
        ordenar por
        # votos
        comentar
        opinar
        # comentarios
        # comentario
        inicia la conversación
        discusión de miembros
        # ocultos
        Lista de comentarios
        Previsualizar
        Responder comentario
        Vista previa
        enlace permanente
        Eliminar un comentario
        Suprimir comentario
        miembro
        nuevo miembro
    """,
    "pt": """
        um comentário
        sem comentários
        nome
        seu nome
        e-mail (obrigatório)
        seu e-mail
        o seu email
        endereço de e-mail
        endereço de email
        sua mensagem
        resposta
        respostas
        # respostas
        curtir
        # curtidas
        gosto
        não gosto
        mais recentes
        mais antigos
        mais votados
        mais curtidos
        junte-se à discussão
        inicie a conversa
        discussão de membros
        # Oculto(s)
        Prévia
        Remover um comentário
        novo membro
    """,
    "it": """
        nessun commento
        commenti
        commento
        un commento
        il tuo nome
        cognome
        indirizzo email
        la tua email
        sito web
        obbligatorio
        il tuo messaggio
        rispondi
        rispondi a *
        risposte
        # risposte
        # risposta
        segnala
        mi piace
        non mi piace
        # mi piace
        più recenti
        più vecchi
        più votati
        meno recenti
        ordina per
        commenta
        # voti
        # commenti
        # commento
        unisciti alla discussione
        inizia la conversazione
        discussione tra i membri
        # Nascosto
        Anteprima
        Lista dei commenti
        Risposta al commento
        Trackback
        Elimina un commento
        Rimuovi commento
        membro
        nuovo membro
    """,
    "nl": """
        reacties
        beantwoorden
        naam
        site
        reageer
        reageren
        je naam
        jouw naam
        antwoorden
        beantwoord
        beantwoorden #
        e-mailadres
        # reacties
        # reactie
        doe mee aan de discussie
        start het gesprek
        start de discussie
        sorteren op
        verwijderd lid
        # verborgen
        Geen opmerkingen
        Een opmerking verwijderen
        Verwijder reactie
    """,
    "sv": """
        kommentarer
        svara
        namn
        e-postadress
        webbplats
        kommentera
        svar
        # svar
        gilla
        ditt namn
        e-post
        din e-postadress
        # kommentarer
        gå med i diskussionen
        delta i diskussionen
        starta konversationen
        medlemsdiskussion
        sortera efter
        # Gömd
        Förhandsgranska
        Tag bort en kommentar
    """,
    "da": """
        navn
        websted
        kommenter
        besvar
        dit navn
        e-mailadresse
        hjemmeside
        synes godt om
        deltag i debatten
        deltag i diskussionen
        sortér efter
        # Skjult
        Forhåndsvis
        Forhåndsvisning
        Fjern en kommentar
    """,
    "nb": """
        nettsted
        ditt navn
        e-postadresse
        nettside
        lik
        liker
        delta i diskusjonen
        medlemsdiskusjon
        start samtalen
        sorter etter
        skriv inn navnet ditt
        slettet medlem
        Liste over kommentarer
        Permanent link
        Tilsvar
        Fjern kommentar
    """,
    "fi": """
        kommentit
        vastaa
        nimi
        sähköposti
        kotisivu
        nimesi
        sähköpostiosoite
        verkkosivusto
        tykkää
        # kommenttia
        # kommentti
        kommentoi
        liity keskusteluun
        jäsenten keskustelu
        aloita keskustelu
        syötä nimesi
        järjestä
        uusimmat ensin
        vanhimmat ensin
        # piilotettua
        Esikatsele
        Esikatselu
        Kommenttilista
        Paluuviitteet
        Vastaus kommenttiin
        Poista kommentti
    """,
    "pl": """
        komentarze
        odpowiedz
        witryna internetowa
        komentarz
        odpowiedzi
        # odpowiedzi
        # odpowiedź
        imię
        nazwa
        nick
        twoje imię
        adres e-mail
        adres email
        twój adres e-mail
        strona internetowa
        strona www
        zgłoś
        cytuj
        najnowsze
        najstarsze
        najlepsze
        sortuj
        dyskusja
        lubię to
        # polubień
        # komentarzy
        # komentarz
        # komentarze
        komentarze #
        skomentuj
        dyskusja subskrybentów
        rozpocznij dyskusję
        sortuj według
        wpisz swoje imię
        # ukrytych
        Podgląd
        Trackbacki
        Usuń komentarz
    """,
    "cs": """
        komentáře
        odpovědět
        emailová adresa
        webová stránka
        odpověď
        reagovat
        jméno
        vaše jméno
        e-mailová adresa
        diskuse
        diskuze
        diskuse #
        líbí se mi
        komentáře: #
        # komentář
        # komentáře
        # komentářů
        komentáře #
        připojte se k diskusi
        diskuse členů
        začněte konverzaci
        zadejte své jméno
        smazaný člen
        upraveno
        diskuze #
        # skryto
        Náhled
        Publikovat
        Zpětné odkazy
        Odebrat komentář
    """,
    "hu": """
        hozzászólások
        hozzászólás
        válasz
        név
        honlap
        válaszok
        # válasz
        kommentek
        e-mail cím
        e-mail-cím
        weboldal
        tetszik
        # hozzászólás
        hozzászólások #
        # komment
        csatlakozzon a beszélgetéshez
        csatlakozz a beszélgetéshez
        kezdje el a beszélgetést
        törölt tag
        adja meg a nevét
        szerkesztve
        # rejtve
        Elküld
        Előnézet
        Hozzászólás törlése
    """,
    "ro": """
        comentarii
        răspunde
        nume
        un comentariu
        comentariu
        răspuns
        răspunsuri
        numele tău
        adresa de email
        îmi place
        # comentarii
        # comentariu
        comentează
        alătură-te discuției
        discuție membrii
        începe conversația
        ordonează după
        introduceți numele dumneavoastră
        membru șters
        Previzualizează
        Elimină un comentariu
    """,
    "el": """
        Χωρίς σχόλια
        σχόλια
        απάντηση
        όνομα
        ηλ. διεύθυνση
        ιστότοπος
        σχόλιο
        απαντήσεις
        σχολιάστε
        # σχόλια
        # σχόλιο
        συμμετοχή στη συζήτηση
        συζήτηση μελών
        ξεκινήστε τη συζήτηση
        εισάγετε το όνομά σας
        διαγραμμένο μέλος
        ταξινόμηση κατά
        # Κρυμμένα
        Προβολή
        Υποβολή
        Αφαίρεση σχολίου
    """,
    "tr": """
        yorum yok
        yorumlar
        yorum
        cevapla
        i̇sim
        e-posta
        i̇nternet sitesi
        yanıtla
        cevap yaz
        beğen
        beğendim
        adınız
        adınız soyadınız
        ad soyad
        e-posta adresi
        e-posta adresiniz
        web sitesi
        # yorum
        yorumlar #
        tartışmaya katıl
        üye tartışması
        sırala
        adınızı girin
        yanıt ekle
        silinen üye
        düzenlendi
        # gizli
        Geri izlemeler
        Ön izleme
        Önizleme
        Yorumu kaldır
    """,
    "ru": """
        комментарии
        ответить
        имя
        сайт
        ответ
        ответы
        # ответов
        # ответа
        # ответ
        цитировать
        нравится
        мне нравится
        не нравится
        ваше имя
        почта
        электронная почта
        ваш e-mail
        ваш email
        веб-сайт
        сначала новые
        сначала старые
        по дате
        по рейтингу
        обсуждение
        обсуждения
        гость
        комментарии (#)
        # комментариев
        # комментарий
        комментарии: #
        # комментария
        комментариев #
        пожаловаться
        прокомментировать
        комментировать
        присоединяйтесь к обсуждению
        обсуждение участников
        начните обсуждение
        введите ваше имя
        есть что добавить
        Загрузить изображение
        Новейшие
        Ответ на комментарий
        Предварительный просмотр
        Скрыто # комментариев
        Список комментариев
        Старейшие
        Трэкбэки
        Удалить комментарий
    """,
    "uk": """
        Без коментарів
        коментарі
        коментар
        відповісти
        відповідь
        відповіді
        ім'я
        ваше ім'я
        електронна пошта
        ел. пошта
        подобається
        обговорення
        # коментарів
        # коментар
        # коментарі
        коментарі #
        коментувати
        прокоментувати
        долучитися до обговорення
        приєднатися до обговорення
        обговорення учасників
        почніть розмову
        сортувати за
        введіть своє ім'я
        видалений учасник
        # Прихований
        Попередній перегляд
        Прев'ю
        Трекбеки
        Видалити коментар
    """,
    "ar": """
        تعليقات
        رد
        الاسم
        البريد الإلكتروني
        الموقع
        تعليق واحد
        التعليقات
        تعليق
        التعليق
        الرد
        ردود
        # ردود
        الموقع الإلكتروني
        إعجاب
        أعجبني
        # تعليق
        # تعليقات
        # تعليقا
        التعليقات #
        انضم للمحادثة
        انضم إلى المحادثة
        انضم إلى النقاش
        مناقشة الأعضاء
        ابدأ النقاش
        ابدأ المحادثة
        ترتيب بحسب
        ترتيب حسب
        الأحدث أولا
        الأقدم أولا
        اكتب اسمك
        أدخل اسمك
        تم التعديل
        عضو محذوف
        إبلاغ
        إلغاء
        # مخفي
        عاين
        معاينة
        أزل تعليق
    """,
    "fa": """
        دیدگاه‌ها
        پاسخ دادن
        نام
        ایمیل
        وبسایت
        دیدگاه
        نظرات
        نظر
        پاسخ
        پاسخ‌ها
        نام شما
        ایمیل شما
        نام و نام خانوادگی
        # دیدگاه
        # نظر
        نظرات #
        به گفتمان بپیوندید
        به گفتگو بپیوندید
        گفتمان کاربران
        نام خود را بنویسید
        مرتب‌سازی بر اساس
        جدیدترین
        قدیمی‌ترین
        ویرایش شده
        ثبت
        پیش نمایش
        پیش‌نمایش
        حذف یک نظر
    """,
    "he": """
        תגובות
        אימייל
        תגובה אחת
        תגובה
        להגיב
        הגב
        השב
        שם מלא
        דוא"ל
        אהבתי
        # תגובות
        # תגובה
        תגובות #
        הצטרפו לדיון
        הצטרף לדיון
        התחילו את השיחה
        דיון חברים רשומים
        למיין לפי
        מיון לפי
        כתבו את שמכם
        טוען תגובות
        הוסף סמלונים
        ישן ביותר
        חדש ביותר
        # הצבעות בעד
        אין הערות
        תצוגה מקדימה
        הסר תגובה
    """,
    "hi": """
        टिप्पणियाँ
        टिप्पणियां
        टिप्पणी
        कमेंट
        कमेंट्स
        # टिप्पणियाँ
        उत्तर दें
        जवाब दें
        नाम
        ईमेल
        वेबसाइट
        # टिप्पणी
        # कमेंट
        चर्चा में शामिल हों
        सदस्य चर्चा
        बातचीत शुरू करें
        जवाब जोड़ें
        अपना नाम दर्ज करें
        रद्द करें
        हटाए गए सदस्य
        क्रमबद्ध करें
        टिप्पणियाँ लोड हो रही हैं
        # प्रतिक्रियाएँ
        # उत्तर
        एक उत्तर लिखें
        नवीनतम
        प्राचीनतम
        पूर्व दर्शन
        टिप्पणी निकालें
    """,
    "id": """
        komentar
        balas
        nama
        surel
        situs web
        balasan
        # balasan
        nama anda
        alamat email
        suka
        komentar #
        bergabung dalam diskusi
        diskusi anggota
        mulai percakapan
        urutkan berdasarkan
        masukkan nama anda
        anggota dihapus
        diedit
        # disembunyikan
        Pratinjau
        Hapus komentar
    """,
    "vi": """
        phản hồi
        trả lời
        trang web
        bình luận
        thích
        họ tên
        họ và tên
        địa chỉ email
        mới nhất
        cũ nhất
        # phản hồi
        bình luận #
        # bình luận
        tham gia thảo luận
        thảo luận của thành viên
        bắt đầu cuộc trò chuyện
        xếp theo
        sắp xếp theo
        nhập tên của bạn
        thành viên đã xóa
        hủy
        đã sửa
        thích bài viết này
        # đã ẩn
        Xem trước
        Hủy bỏ một nhận xét
    """,
    "zh": """
        评论
        回复
        姓名
        电子邮件
        站点
        一条评论
        回复 #
        #回复
        举报
        点赞
        赞
        昵称
        邮箱
        电子邮箱
        网站
        网址
        匿名用户
        最热
        最新
        评论 #
        # 条评论
        #条评论
        # 评论
        加入讨论
        会员讨论
        开始对话
        输入您的称呼
        已编辑
        按时间排序
        按热度排序
        点赞 #
        踩
        # 条评论已隐藏
        评论回复
        预览
        删除评论
        回應
        迴響
        回應內容
        回覆
        電子郵件
        個人網站
        留言
        評論
        檢舉
        按讚
        讚
        名稱
        暱稱
        顯示名稱
        電子郵件地址
        個人網站網址
        網站
        # 封回應
        # 則迴響
        # 則留言
        #則留言
        # 則評論
        # 則回應
        加入討論
        會員討論
        開始對話
        讀者交流
        輸入您的稱呼
        已編輯
        排序方式
        留言(#)
        # 則隱藏留言
        上傳圖片
        寫點什麼
        最舊
        發送
        移除一個評論
    """,
    "ja": """
        コメント
        返信
        名前
        メールアドレス
        ウェブサイト
        #件
        返信する
        #件の返信
        いいね
        お名前
        ニックネーム
        メール
        サイト
        新着順
        人気順
        古い順
        #件のコメント
        コメント #
        # 件のコメント
        議論に参加する
        会話に参加する
        会話を始める
        メンバーによる議論
        並べ替え
        並び替え
        編集済み
        削除されたメンバー
        新しい順
        #件 非表示
        コメント #件
        最古
        画像をアップロード
        コメントを削除する
    """,
    "ko": """
        댓글
        응답
        이름
        이메일
        웹사이트
        댓글 한 개
        답글
        답글 #
        답글 쓰기
        답글 달기
        답글달기
        답글쓰기
        답변
        대댓글
        신고
        좋아요
        공감
        비공감
        추천
        닉네임
        비밀번호
        최신순
        공감순
        추천순
        과거순
        댓글 #개
        댓글 #
        # 댓글
        #개의 댓글
        #개의 댓글이 있습니다
        회원들의 댓글
        답변 추가
        정렬 기준
        등록순
        이름을 입력해 주세요
        삭제된 회원
        수정됨
        댓글을 남겨주세요
        좋아요 #
        훌륭해요
        슬퍼요
        화나요
        후속기사 원해요
        # 개의 댓글
        # 개의 숨김 댓글
        보내기
        오래된순
        이미지 업로드
        코멘트 삭제
        추천 #
        공감 #
        비추천
        차단
        이 글에 공감한 블로거
    """,
}


_ARTICLE = (
    "The ferry to the island starts again in April, after two winters in which it lay in the dock. The council paid "
    "for a new engine and for the repair of the pier, and the shipyard finished a month early.\n\n"
    "On Monday the first crew took the boat out for a trial. The engine ran without trouble, the captain said, but the "
    "ramp needs another week of work before cars may go on board. Tickets are sold at the old customs house.\n\n"
    "The timetable has not changed: six crossings a day in spring and eight in summer. Children under ten travel free, "
    "and so do bicycles, which the council had wanted to charge for. The last boat leaves the island at nine."
)

_MORE = (
    "The yard in the bay built the boat in nine months, which is a month less than anybody had thought possible.\n\n"
    "Her engine runs on the oil that the island's own mill presses, and the captain says that it smells of chips.\n\n"
    "She is to carry sixty people and six cars, and in August she is to sail at night as well, if the moon allows it."
)


RULES = [
    Phrases(
        id="comments/word",
        reason="It is a label or button of a comment form, beside other cruft.",
        phrases=WORDS,
        weak=True,
        removes=[
            f"{_ARTICLE}\n\n⟦Post Comment\nName\nEmail⟧",
            f"{_ARTICLE}\n\n⟦12 Comments⟧",
            f"{_ARTICLE}\n\n⟦Like\nReply⟧\n\n{_MORE}",
        ],
        keeps=[
            f"{_ARTICLE}\n\nNo comment",
            f"{_ARTICLE}\n\nComments\n\n{_MORE}",
            f"{_ARTICLE}\n\nDiscussion\n\n{_MORE}",
        ],
    ),
]
