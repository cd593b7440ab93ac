"""The parts of a mail: its words, and what is attached to it."""

import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from email.utils import collapse_rfc2231_value
from typing import Final

from songbang.papers.limits import MAX_MAIL_BYTES
from songbang.papers.mail_heads import as_text, decoded, typed, words_of
from songbang.papers.problems import PaperError

# What mail programs attach for one another: seals of the transport, not papers.
_SEALS: Final = frozenset(
    {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "text/x-amp-html"}
)
_LEAST_PICTURE: Final = 1_000
"""Bytes from which on a picture in the text is looked at: below it, it is a dot that counts readers or a bullet."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that is attached, with the name it was given; empty where it has none."""

    name: str
    data: bytes


def opened(data: bytes) -> Message:
    """Return the mail of these bytes; broken ones as far as they can be read.

    Raises ``PaperError`` with ``too_large``.
    """
    if len(data) > MAX_MAIL_BYTES:
        raise PaperError("too_large", f"{len(data) // (1024 * 1024)} MB")
    return message_from_bytes(data, policy=compat32)


def bodies(message: Message) -> tuple[str, str]:
    """Return the words of the mail, as text and as a web page; empty where it has none of them."""
    text: list[str] = []
    page: list[str] = []
    for part in _leaves(message):
        if _is_body(part):
            words = as_text(_bytes(part), _charset(part)).replace("\r\n", "\n").replace("\r", "\n")
            (page if part.get_content_type() == "text/html" else text).append(words)
    return "\n".join(text), "\n".join(page)


def attached(message: Message) -> Iterator[Attached]:
    """Yield what is attached in the order of the mail, pictures in the text and mails in the mail included."""
    for at, part in enumerate(_leaves(message), 1):
        kind = part.get_content_type()
        if kind == "message/rfc822":
            inner = part.get_payload()
            inside = inner[0] if isinstance(inner, list) and inner else part
            yield Attached(_mail_name(part, inside), inside.as_bytes() if isinstance(inside, Message) else b"")
        elif not _is_body(part) and kind not in _SEALS:
            content = _bytes(part)
            is_dot = kind.startswith("image/") and part.get("Content-ID") and len(content) < _LEAST_PICTURE
            name = _file_name(part)
            if (content or name) and not is_dot:  # a file that lost its bytes is named as empty
                yield Attached(name or f"{at}{mimetypes.guess_extension(kind) or '.bin'}", content)


def _leaves(message: Message) -> Iterator[Message]:
    """Yield the parts that hold no others, from the first to the last; a mail in the mail is one of them."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload()
        if part.get_content_type() == "message/rfc822" and part is not message:
            yield part
        elif part.is_multipart() and isinstance(inner, list):
            waiting += [each for each in reversed(inner) if isinstance(each, Message)]
        else:
            yield part


def _is_body(part: Message) -> bool:
    if part.get_content_type() not in {"text/plain", "text/html"} or part.get_content_disposition() == "attachment":
        return False
    return not _file_name(part)


def _bytes(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _charset(part: Message) -> str:
    try:
        return str(part.get_content_charset() or "")
    except (LookupError, ValueError, TypeError):
        return ""


def _file_name(part: Message) -> str:
    """Return the name of the file as it was meant: coded as the standard says, as programs do, or not at all."""
    for header, key in (("Content-Disposition", "filename"), ("Content-Type", "name")):
        copy = Message(compat32)
        copy[header] = typed(part, header)  # the library loses what was typed without being coded
        try:
            stated = copy.get_param(key, None, header)
            name = decoded(collapse_rfc2231_value(stated)) if stated else ""
        except (LookupError, ValueError, TypeError, IndexError):
            name = ""
        if name:
            return _bare(name)
    return ""


def _bare(name: str) -> str:
    """Return the name without anything that makes it a path or hides it."""
    return name.replace("/", "_").replace("\\", "_").lstrip(". ")


def _mail_name(part: Message, inside: object) -> str:
    subject = words_of(inside, "Subject") if isinstance(inside, Message) else ""
    name = _file_name(part) or _bare(subject) or "mail"
    return name if name.lower().endswith(".eml") else f"{name[:80]}.eml"
