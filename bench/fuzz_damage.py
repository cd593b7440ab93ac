"""What can happen to a file: each kind of damage takes bytes and a source of chance, and returns other bytes."""

import re
import struct
import zlib
from collections.abc import Callable
from random import Random
from typing import Final

from bench.fuzz_originals import MAKERS, members_of, original, zipped

Damage = Callable[[bytes, Random], bytes]

SIZES: Final = (0, 1, 0x7F, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
NUMBERS: Final = (b"0", b"-1", b"65536", b"99999999", b"2147483648", b"1e400", b"999999999999999999999")
MARKUP: Final = (b"<", b">", b"&", b"&#0;", b"&#x1F600;", b"</w:p>", b"<w:tbl>", b"<![CDATA[", b'"', b"\x00", b"\xff")
_DIGITS: Final = re.compile(rb"[0-9]+")
_PNG: Final = b"\x89PNG\r\n\x1a\n"


def truncated(data: bytes, chance: Random) -> bytes:
    """Keep the head, the tail, or all but a piece."""
    start, end = _range(len(data), chance)
    return chance.choice((data[:end], data[start:], data[:start] + data[end:]))


def flipped(data: bytes, chance: Random) -> bytes:
    """Turn over a few bits, or many."""
    out = bytearray(data)
    for _ in range(1 << chance.randrange(9)):
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def zeroed(data: bytes, chance: Random) -> bytes:
    """Lose a range to zeros, as a disk does."""
    start, end = _range(len(data), chance)
    return data[:start] + bytes(end - start) + data[end:]


def doubled(data: bytes, chance: Random) -> bytes:
    """Say a piece again, up to a few hundred times."""
    start, end = _range(min(len(data), 4_000), chance)
    return data[:end] + data[start:end] * chance.choice((1, 3, 300)) + data[end:]


def spliced(data: bytes, chance: Random) -> bytes:
    """Put a piece of another file in, or go on as another file."""
    other = original(chance.choice(list(MAKERS)))
    start, end = _range(len(other), chance)
    at = chance.randrange(len(data) + 1)
    return chance.choice((data[:at] + other[start:end] + data[at:], data[:at] + other[start:]))


def headed(data: bytes, chance: Random) -> bytes:
    """Begin as another file does."""
    length = chance.choice((4, 8, 16, 64, 512))
    return original(chance.choice(list(MAKERS)))[:length] + data[length * chance.randrange(2) :]


def resized(data: bytes, chance: Random) -> bytes:
    """Write wrong sizes: over bytes that may be one, or over digits."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 2, 8))):
        size = struct.pack(chance.choice(("<I", ">I")), chance.choice(SIZES))[: chance.choice((2, 4))]
        at = chance.randrange(max(1, len(out) - 4))
        out[at : at + len(size)] = size
    found = list(_DIGITS.finditer(data))
    if found and chance.random() < 0.5:
        digits = chance.choice(found)
        return data[: digits.start()] + chance.choice(NUMBERS) + data[digits.end() :]
    return bytes(out)


def marked(data: bytes, chance: Random) -> bytes:
    """Strew marks of markup and bytes that no text holds."""
    for _ in range(chance.choice((1, 5, 50))):
        at = chance.randrange(len(data) + 1)
        data = data[:at] + chance.choice(MARKUP) + data[at:]
    return data


def inside(data: bytes, chance: Random) -> bytes:
    """Damage what is packed in the file and pack it soundly again: readers get further than with a broken shell."""
    if data.startswith(_PNG):
        return _inside_png(data, chance)
    if not data.startswith(b"PK"):
        return chance.choice(OUTER)(data, chance)
    members = members_of(data)
    if not members:
        return data
    told = [
        name for name in members if re.search(r"document|numbering|styles|content|sheet|shared|rels|\.\w{2,4}$", name)
    ]
    name = chance.choice(told or list(members))
    if chance.random() < 0.1:
        del members[name]
    elif members[name]:
        members[name] = chance.choice(OUTER)(members[name], chance)
    return zipped(members)


def emptied(data: bytes, chance: Random) -> bytes:
    """Leave nothing, one byte, or blanks of the same length."""
    return chance.choice((b"", data[:1], bytes(min(len(data), 5_000)), b" \r\n" * 99))


OUTER: Final[tuple[Damage, ...]] = (truncated, flipped, zeroed, doubled, spliced, headed, resized, marked)
ALL: Final[dict[str, Damage]] = {one.__name__: one for one in (*OUTER, inside, emptied)}
WEIGHTS: Final = (4, 5, 1, 2, 4, 2, 4, 3, 7, 1)


def _inside_png(data: bytes, chance: Random) -> bytes:
    """Damage one chunk and set its length and check sum right."""
    chunks, at = [], len(_PNG)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        chunks.append((data[at + 4 : at + 8], data[at + 8 : at + 8 + length]))
        at += 12 + length
    hit = chance.randrange(len(chunks))
    kind, body = chunks[hit]
    chunks[hit] = (kind, chance.choice((flipped, resized, truncated))(body or b"\0", chance))
    packed = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
    return _PNG + b"".join(packed)


def _range(length: int, chance: Random) -> tuple[int, int]:
    start, end = sorted((chance.randrange(length + 1), chance.randrange(length + 1)))
    return start, end
