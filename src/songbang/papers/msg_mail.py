"""Turns what Outlook saves (MS-OXMSG: a tree of numbered properties) into a mail of the usual form."""

import io
import mimetypes
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Final

import compressed_rtf
import olefile

from songbang.papers import rtf
from songbang.papers.limits import MAX_DEPTH, MAX_FILE_BYTES, MAX_MAIL_BYTES
from songbang.papers.mail_heads import as_text
from songbang.papers.problems import PaperError

_TEXT, _BYTES, _FOLDER = "001F", "0102", "000D"
_OLD_TEXT: Final = "001E"
_PROPERTIES: Final = "__properties_version1.0"
_SUBJECT, _BODY, _HTML, _RTF, _TO, _CC = "0037", "1000", "1013", "1009", "0E04", "0E03"
_SENDER_NAME: Final = ("0C1A", "0042")
_SENDER_ADDRESS: Final = ("5D01", "5D02", "0C1F", "0065")
_SENT: Final = (0x0039, 0x0E06)
_TIME: Final = 0x0040
_FILE_NAME: Final = ("3707", "3704", "3001")
_FILE: Final = "3701"
_CONTENT_ID: Final = "3712"
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
# How many bytes stand before the properties of the mail itself, and of a mail inside it.
_ROOT_HEAD, _INNER_HEAD = 32, 24


def as_mail(data: bytes) -> bytes:
    """Return the mail with its attachments in the usual form (RFC 5322).

    Raises ``PaperError`` with ``too_large``, or ``unreadable`` where it holds no mail.
    """
    if len(data) > MAX_MAIL_BYTES:
        raise PaperError("too_large", f"{len(data) // (1024 * 1024)} MB")
    with olefile.OleFileIO(io.BytesIO(data)) as container:
        if not container.exists(_PROPERTIES):
            raise PaperError("unreadable", "msg")
        return _mail(container, [], 0).as_bytes()


def _mail(container: olefile.OleFileIO, at: list[str], depth: int) -> EmailMessage:
    mail = EmailMessage()
    _set(mail, "Subject", _words(container, at, _SUBJECT))
    name = _first(container, at, _SENDER_NAME)
    address = next((found for tag in _SENDER_ADDRESS if "@" in (found := _words(container, at, tag))), "")
    _set(mail, "From", f"{name} <{address}>" if name and address and name != address else name or address)
    _set(mail, "To", _words(container, at, _TO))
    _set(mail, "Cc", _words(container, at, _CC))
    _set(mail, "Date", _sent(container, at))
    text, page = _bodies(container, at)
    mail.set_content(text)
    if page:
        mail.add_alternative(page, subtype="html")
    for folder in _attachments(container, at):
        _attach(mail, container, [*at, folder], depth)
    return mail


def _set(mail: EmailMessage, name: str, words: str) -> None:
    """Write a line of the head. Outlook parts people with a semicolon, which mails do not know."""
    even = " ".join(words.replace("\x00", "").encode("utf-8", errors="replace").decode("utf-8").split())
    if even:
        mail[name] = even if name in {"Subject", "Date"} else even.replace(";", ",")


def _bodies(container: olefile.OleFileIO, at: list[str]) -> tuple[str, str]:
    text = _words(container, at, _BODY)
    page = _words(container, at, _HTML) or as_text(_stream(container, at, _HTML, _BYTES), "")
    packed = b"" if text.strip() or page.strip() else _stream(container, at, _RTF, _BYTES)
    if packed:
        text = rtf.read("", compressed_rtf.decompress(packed)).text
    return text, page


def _attachments(container: olefile.OleFileIO, at: list[str]) -> list[str]:
    entries = container.listdir(streams=False, storages=True)
    return sorted(
        entry[-1]
        for entry in entries
        if len(entry) == len(at) + 1 and entry[:-1] == at and entry[-1].startswith("__attach_version1.0_")
    )


def _attach(mail: EmailMessage, container: olefile.OleFileIO, at: list[str], depth: int) -> None:
    inner = [*at, f"__substg1.0_{_FILE}{_FOLDER}"]
    if container.exists("/".join(inner)):
        if depth < MAX_DEPTH and container.exists("/".join([*inner, _PROPERTIES])):
            mail.add_attachment(_mail(container, inner, depth + 1))
        return
    name = _first(container, at, _FILE_NAME) or "attachment"
    kind = (mimetypes.guess_type(name)[0] or "application/octet-stream").split("/")
    content = _stream(container, at, _FILE, _BYTES)
    identity = _words(container, at, _CONTENT_ID)
    cid = f"<{identity}>" if identity.isascii() and identity.isprintable() and identity else None
    main, sub = kind if kind[0] not in {"message", "multipart", "text"} else ("application", "octet-stream")
    mail.add_attachment(content, maintype=main, subtype=sub, filename=" ".join(name.split()), cid=cid)


def _first(container: olefile.OleFileIO, at: list[str], tags: tuple[str, ...]) -> str:
    return next((words for tag in tags if (words := _words(container, at, tag).strip())), "")


def _words(container: olefile.OleFileIO, at: list[str], tag: str) -> str:
    wide = _stream(container, at, tag, _TEXT)
    if wide:
        return wide.decode("utf-16-le", errors="replace").rstrip("\x00")
    return as_text(_stream(container, at, tag, _OLD_TEXT), "").rstrip("\x00")


def _stream(container: olefile.OleFileIO, at: list[str], tag: str, kind: str) -> bytes:
    place = "/".join([*at, f"__substg1.0_{tag}{kind}"])
    if container.get_type(place) != olefile.STGTY_STREAM:
        return b""
    with container.openstream(place) as found:
        return bytes(found.read(MAX_FILE_BYTES))


def _sent(container: olefile.OleFileIO, at: list[str]) -> str:
    """Return when the mail was sent: a property of fixed length, which all lie in one stream, 16 bytes each."""
    place = "/".join([*at, _PROPERTIES])
    with container.openstream(place) as found:
        data = bytes(found.read(MAX_FILE_BYTES))
    rows = range(_INNER_HEAD if at else _ROOT_HEAD, len(data) - 15, 16)
    times = {
        int.from_bytes(data[row + 2 : row + 4], "little"): int.from_bytes(data[row + 8 : row + 16], "little")
        for row in rows
        if int.from_bytes(data[row : row + 2], "little") == _TIME
    }
    ticks = next((times[tag] for tag in _SENT if times.get(tag)), 0)
    try:
        return format_datetime(_EPOCH + timedelta(microseconds=ticks // 10)) if ticks else ""
    except OverflowError:
        return ""
