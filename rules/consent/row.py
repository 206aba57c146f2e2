"""The buttons of a cookie notice, in a row on one line.

Not cruft: a sentence that has such words in it.
"""

from cleaner.rule import Line

# Those that accept, and the others.
ROW = {
    "en": (
        "accept all|accept all cookies|accept|allow all|agree",
        "reject all|reject|decline|deny|refuse|necessary only|only necessary"
        "|settings|cookie settings|preferences|manage|manage preferences|customize|customise|options|more info"
        "|learn more|save",
    ),
    "de": (
        "alle akzeptieren|akzeptieren|alle annehmen|alle zulassen|zustimmen|einverstanden",
        "alle ablehnen|ablehnen|nur notwendige|nur erforderliche"
        "|einstellungen|cookie-einstellungen|anpassen|mehr erfahren|auswahl speichern|speichern|details",
    ),
    "fr": (
        "tout accepter|accepter tout|accepter|j'accepte|autoriser tout",
        "tout refuser|refuser|continuer sans accepter"
        "|paramètres|paramétrer|personnaliser|gérer|préférences|en savoir plus|enregistrer",
    ),
    "es": (
        "aceptar todo|aceptar todas|aceptar|acepto|permitir todas",
        "rechazar todo|rechazar todas|rechazar|denegar"
        "|ajustes|configuración|configurar|preferencias|personalizar|más información|guardar",
    ),
    "pt": (
        "aceitar tudo|aceitar todos|aceitar|aceito|permitir todos",
        "rejeitar tudo|rejeitar todos|rejeitar|recusar"
        "|configurações|definições|preferências|personalizar|saber mais|saiba mais|salvar|guardar",
    ),
    "it": (
        "accetta tutto|accetta tutti|accetta|accetto",
        "rifiuta tutto|rifiuta tutti|rifiuta|nega"
        "|impostazioni|preferenze|personalizza|gestisci|maggiori informazioni|scopri di più|salva",
    ),
    "nl": (
        "alles accepteren|alles toestaan|accepteren|accepteer|akkoord",
        "alles weigeren|weigeren|afwijzen|alleen noodzakelijke"
        "|instellingen|voorkeuren|aanpassen|meer informatie|opslaan",
    ),
    "sv": (
        "acceptera alla|godkänn alla|acceptera|godkänn",
        "avvisa alla|neka alla|avvisa|neka|endast nödvändiga|inställningar|anpassa|läs mer|spara",
    ),
    "da": (
        "accepter alle|accepter|tillad alle|godkend alle",
        "afvis alle|afvis|kun nødvendige|indstillinger|tilpas|læs mere|gem",
    ),
    "nb": (
        "godta alle|godta|aksepter alle|aksepter",
        "avvis alle|avvis|kun nødvendige|innstillinger|tilpass|les mer|lagre",
    ),
    "fi": (
        "hyväksy kaikki|hyväksy|salli kaikki",
        "hylkää kaikki|hylkää|vain välttämättömät|asetukset|muokkaa|lue lisää|tallenna",
    ),
    "pl": (
        "akceptuj wszystkie|zaakceptuj wszystkie|akceptuję|akceptuj|zgadzam się|zezwól na wszystkie",
        "odrzuć wszystkie|odrzuć|tylko niezbędne|ustawienia|preferencje|dostosuj|dowiedz się więcej|zapisz",
    ),
    "cs": (
        "přijmout vše|přijmout|povolit vše|souhlasím",
        "odmítnout vše|odmítnout|pouze nezbytné|nastavení|předvolby|přizpůsobit|více informací|uložit",
    ),
    "hu": (
        "összes elfogadása|mindet elfogadom|elfogadom|elfogadás",
        "összes elutasítása|elutasítom|elutasítás|beállítások|testreszabás|további információ|mentés",
    ),
    "ro": (
        "acceptă tot|acceptă toate|accept|acceptă",
        "respinge tot|respinge toate|refuz|respinge|setări|preferințe|personalizează|află mai multe|salvează",
    ),
    "el": ("αποδοχή όλων|αποδοχή|αποδέχομαι", "απόρριψη όλων|απόρριψη|ρυθμίσεις|προτιμήσεις|περισσότερα|αποθήκευση"),
    "tr": (
        "tümünü kabul et|hepsini kabul et|kabul et|kabul ediyorum",
        "tümünü reddet|reddet|ayarlar|tercihler|özelleştir|daha fazla bilgi|kaydet",
    ),
    "ru": (
        "принять все|принять всё|принять|принимаю|разрешить все|согласен",
        "отклонить все|отклонить всё|отклонить|отказаться|настройки|настроить|подробнее|сохранить",
    ),
    "uk": (
        "прийняти все|прийняти всі|прийняти|дозволити всі|погоджуюсь",
        "відхилити все|відхилити всі|відхилити|налаштування|налаштувати|докладніше|детальніше|зберегти",
    ),
    "ar": ("قبول الكل|قبول الجميع|قبول|أوافق|موافق", "رفض الكل|رفض|الإعدادات|إعدادات|تخصيص|المزيد|حفظ"),
    "fa": ("پذیرش همه|قبول همه|پذیرش|قبول|می‌پذیرم", "رد همه|رد|تنظیمات|سفارشی‌سازی|بیشتر بدانید|ذخیره"),
    "he": ("קבל הכל|אישור הכל|אישור|אני מסכים|מסכים", "דחה הכל|דחייה|סירוב|הגדרות|העדפות|מידע נוסף|שמירה"),
    "hi": (
        "सभी स्वीकार करें|स्वीकार करें|सहमत",
        "सभी अस्वीकार करें|अस्वीकार करें|सेटिंग्स|प्राथमिकताएं|अधिक जानें|सहेजें",
    ),
    "id": (
        "terima semua|terima|setuju|izinkan semua",
        "tolak semua|tolak|pengaturan|preferensi|sesuaikan|selengkapnya|simpan",
    ),
    "vi": ("chấp nhận tất cả|chấp nhận|đồng ý", "từ chối tất cả|từ chối|cài đặt|tùy chỉnh|tìm hiểu thêm|lưu"),
    "zh": (
        "全部接受|接受全部|接受所有|接受|同意|全部允许|接受全部 cookie",
        "全部拒绝|拒绝|全部拒絕|拒絕|仅必要|设置|設定|偏好设置|管理|了解更多|保存|儲存",
    ),
    "ja": (
        "すべて同意する|すべて許可|すべて受け入れる|同意する|許可する|承諾する",
        "すべて拒否|すべて拒否する|拒否する|拒否|必要なもののみ|設定|詳細設定|カスタマイズ|詳細を見る|詳細|保存",
    ),
    "ko": ("모두 동의|모두 수락|모두 허용|동의|수락|허용", "모두 거부|거부|설정|맞춤 설정|자세히 보기|저장"),
}


def _row(accept: str, others: str) -> str:
    """A pattern for two buttons or more, one of them of the first kind."""
    longest_first = "|".join(sorted(f"{accept}|{others}".split("|"), key=len, reverse=True))
    button, gap = rf"(?>(?:{longest_first})(?![\p{{L}}\p{{M}}]))", r"[\s|·/]++"
    return rf"(?=(?:{button}{gap})*?(?:{accept})(?![\p{{L}}\p{{M}}])){button}(?:{gap}{button}){{1,4}}"


RULES = [
    Line(
        id="consent/row",
        reason="These are the buttons of a cookie notice.",
        # Nobody ends a button with a mark; that spares sentences with such a word the long way.
        pattern=rf"(?=[^.,;:!?]*+$)(?:{'|'.join(_row(*buttons) for buttons in ROW.values())})",
        words=(
            "accept accepta accepteer accepter acceptera accepteren accetta accetto aceitar aceito aceptar acepto "
            "agree akceptuj akceptuje akkoord aksepter akzeptieren annehmen autoriser einverstanden elfogadas "
            "elfogadasa elfogadom godkann godkend godta hyvaksy izinkan j'accepte kabul nhan povolit prijmout "
            "salli setuju souhlasim terima tillad toestaan zaakceptuj zezwol zgadzam zulassen zustimmen "
            "αποδεχομαι αποδοχη дозволити погоджуюсь прииняти принимаю принять разрешить согласен אישור מסכים קבל "
            "اوافق قبول موافق میپذیرم پذیرش सहमत स्वीकार すべ 全部 同意 承諾 接受 許可 동의 모두 수락 허용"
        ),
        longest=90,
        removes=[
            "Accept all Reject all Settings",
            "Accept all cookies Decline",
            "⟦Alle akzeptieren Einstellungen⟧\n\nDer Rat tagt am Montag.",
            "Configurar Rechazar Aceptar",
            "Принять все | Отклонить",
            "全部接受 设置",
            "すべて同意する 設定",
        ],
        keeps=[
            "Accept settings from the other office",
            "They accept, refuse or save what they like.",
            "Reject all Settings",
            "Accept",
        ],
    ),
]
