"""Text made safe to look at: what would steer a terminal or a browser is shown as a sign of its own."""

from __future__ import annotations

import re

# Control characters but the tab; separators that some programs break lines at; marks that embed, override or isolate a
# direction and could reorder what stands around them; annotation marks; lone surrogates, which is how bytes that are
# not text were read; two codes that are no characters. The directional marks that steer nothing but their own place
# (U+200E, U+200F, U+061C) stay: right-to-left text needs them.
HIDDEN = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]")

# ASCII's own names. Unicode's pictures of them (U+2400 on) are missing from most fonts.
_ASCII = """
NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US
"""
_CONTROLS = _ASCII.split()


def visible(text: str) -> str:
    """The text in one line that any program can show: ``⟨ESC⟩`` for an escape, ``⟨U+202E⟩`` for a bidi override."""
    return HIDDEN.sub(lambda match: sign(match[0]), text)


def sign(character: str) -> str:
    """What stands for one hidden character."""
    code = ord(character)
    if code < len(_CONTROLS):
        return f"⟨{_CONTROLS[code]}⟩"
    if 0xDC80 <= code <= 0xDCFF:
        return f"⟨byte {code - 0xDC00:02X}⟩"
    return f"⟨U+{code:04X}⟩"
