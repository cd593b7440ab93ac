"""What tells that a text is a mail, or a page that was saved in the form of one."""

import re
from typing import Final

_HEAD: Final = re.compile(rb"(?:From [^\n]*\n)?((?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,})[ \t]*\r?\n")
_NAME: Final = re.compile(rb"^([!-9;-~]{1,76}):[ \t]*([^\n]*)", re.MULTILINE)
_MOST: Final = 65_536
# What programs write into a mail and nobody types into a letter.
_MARKS: Final = frozenset(
    (b"mime-version", b"message-id", b"received", b"content-type", b"x-mailer", b"return-path", b"delivered-to")
)
_PEOPLE: Final = frozenset((b"to", b"subject", b"date", b"message-id", b"received", b"cc", b"bcc"))


def form_of(data: bytes) -> str:
    """Return ``eml`` for a mail, ``mht`` for a page that was saved in the form of a mail, empty for anything else."""
    found = _HEAD.match(data[:_MOST])
    lines = {name.lower(): value for name, value in _NAME.findall(found[1])} if found else {}
    if b"snapshot-content-location" in lines or lines.get(b"from", b"").lower().startswith(b"<saved by"):
        return "mht"
    if b"from" in lines and lines.keys() & _PEOPLE and lines.keys() & _MARKS:
        return "eml"
    return "mht" if b"mime-version" in lines else ""
