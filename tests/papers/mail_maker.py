"""Makes mails as programs send them, and the tree of properties that Outlook saves."""

import struct
from base64 import b64encode
from email.message import EmailMessage

_SECTOR, _PIECE = 512, 64
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_PROPERTIES = "__properties_version1.0"


def mail(text: str = "", page: str = "", **heads: str) -> EmailMessage:
    """Return a mail with these words and lines of the head (``From`` is written ``Sender_``)."""
    made = EmailMessage()
    for name, words in {"From": "hr@example.com", "To": "li@example.com", "Subject": "通知", **heads}.items():
        made[name] = words
    if text:
        made.set_content(text)
    if page:
        made.add_alternative(page, subtype="html")
    return made


def attach(made: EmailMessage, name: str, data: bytes, kind: str = "application/octet-stream") -> EmailMessage:
    main, _, sub = kind.partition("/")
    made.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return made


def raw_part(head: bytes, data: bytes) -> bytes:
    """Return a mail of one text and one part with exactly this head, as an old program writes it."""
    return (
        b"From: hr@example.com\r\nTo: li@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=XX\r\n\r\n--XX\r\nContent-Type: text/plain\r\n\r\nsee attached\r\n"
        b"--XX\r\nContent-Transfer-Encoding: base64\r\n" + head + b"\r\n\r\n" + b64encode(data) + b"\r\n--XX--\r\n"
    )


def outlook(properties: dict[str, str | bytes], *attached: dict[str, bytes | str], sent: int = 0) -> bytes:
    """Return an Outlook file: words by number (``0037``) for the mail and for each file attached to it."""
    times = struct.pack("<HHIQ", 0x40, 0x39, 0, sent) if sent else b""
    tree: dict[str, bytes] = {_PROPERTIES: b"\x00" * 32 + times, **_streams(properties)}
    for at, file in enumerate(attached):
        folder = f"__attach_version1.0_#{at:08X}"
        tree |= {f"{folder}/{name}": data for name, data in _streams(file).items()}
    return container(tree)


def _streams(properties: dict[str, str | bytes] | dict[str, bytes | str]) -> dict[str, bytes]:
    return {
        f"__substg1.0_{tag}{'001F' if isinstance(value, str) else '0102'}": value.encode("utf-16-le")
        if isinstance(value, str)
        else value
        for tag, value in properties.items()
    }


def container(tree: dict[str, bytes]) -> bytes:
    """Return an old Office container (MS-CFB) with these streams, all of them short; a slash parts folder and stream.

    Short streams lie in pieces of 64 bytes inside the stream of the root.
    """
    short, pieces = b"", list[int]()
    starts = {}
    for path, data in tree.items():
        starts[path] = len(short) // _PIECE
        short += data + b"\x00" * (-len(data) % _PIECE)
        pieces += [*range(starts[path] + 1, len(short) // _PIECE), _END] if data else []
    parts = [short, _padded(struct.pack(f"<{len(pieces)}I", *pieces), b"\xff"), _directory(tree, starts, len(short))]
    firsts, chains, body = [], list[int](), b""
    for part in parts:
        firsts.append(len(body) // _SECTOR if part else _END)
        body += _padded(part)
        chains += [*range(len(chains) + 1, len(body) // _SECTOR), _END] if part else []
    chains.append(_FAT)
    assert len(chains) <= _SECTOR // 4, "one table must do for a test"
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    minis = len(parts[1]) // _SECTOR
    head += b"\x00" * 10 + struct.pack("<IIIIIIII", 1, firsts[2], 0, 4096, firsts[1], minis, _END, 0)
    head += struct.pack("<109I", len(body) // _SECTOR, *[_FREE] * 108)
    return head + body + _padded(struct.pack(f"<{len(chains)}I", *chains), b"\xff")


def _directory(tree: dict[str, bytes], starts: dict[str, int], size: int) -> bytes:
    folders = list(dict.fromkeys(path.rpartition("/")[0] for path in tree if "/" in path))
    entries = [("Root Entry", 5, -1, 0 if size else _END, size), *((folder, 1, 0, 0, 0) for folder in folders)]
    for path, data in tree.items():
        folder, _, name = path.rpartition("/")
        entries.append((name, 2, folders.index(folder) + 1 if folder else 0, starts[path] if data else _END, len(data)))
    rows = []
    for at, (name, kind, above, start, length) in enumerate(entries):
        below = next((index for index, entry in enumerate(entries) if entry[2] == at), _FREE)
        after = next((index for index, entry in enumerate(entries) if entry[2] == above and index > at), _FREE)
        coded = (name + "\x00").encode("utf-16-le")
        row = coded.ljust(64, b"\x00") + struct.pack("<HBB", len(coded), kind, 1)
        rows.append(row + struct.pack("<III", _FREE, after, below) + b"\x00" * 36 + struct.pack("<IQ", start, length))
    return _padded(b"".join(rows))


def _padded(data: bytes, fill: bytes = b"\x00") -> bytes:
    return data + fill * (-len(data) % _SECTOR)
