"""One line of the ledger of evidence, and the hash that ties it to the line before."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Final

START: Final = "0" * 64
"""What stands in the first line for the hash of the line before."""


class Action(StrEnum):
    """What a line does: it adds a file, says something else of an earlier line, or takes a file out."""

    ADDED = "added"
    AMENDED = "amended"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what was added when, what it is said to prove, and the hashes.

    ``file`` is its name in the folder ``evidence``, ``name`` the one it came with; ``size`` counts bytes; ``modified``
    is the time of change that the file itself claims, which proves nothing. ``added`` is by the clock of the machine.
    ``claim`` and ``kind`` are ids of ``claims.toml`` or empty. ``about`` is the line that an ``amended`` or ``removed``
    one speaks of. ``hash`` is the SHA-256 of everything else in the line, ``previous`` the one of the line before.
    """

    number: int
    added: str
    action: Action = Action.ADDED
    file: str = ""
    name: str = ""
    size: int = 0
    sha256: str = ""
    modified: str = ""
    proves: str = ""
    claim: str = ""
    kind: str = ""
    medium: str = ""
    obtained: str = ""
    obtained_on: str = ""
    about: int | None = None
    why: str = ""
    previous: str = START
    hash: str = ""


def sealed(entry: Entry, number: int, previous: str) -> Entry:
    """Return the entry as the next line behind the one with the hash ``previous``."""
    placed = replace(entry, number=number, previous=previous, hash="")
    return replace(placed, hash=own_hash(asdict(placed)))


def own_hash(row: Mapping[str, object]) -> str:
    """Return the SHA-256 of a line: of all it holds but ``hash``, as JSON with sorted keys and no blanks, in UTF-8."""
    return hashlib.sha256(_plain({key: value for key, value in row.items() if key != "hash"})).hexdigest()


def written(entry: Entry) -> bytes:
    """Return the line as it is written, line feed included."""
    return _plain(asdict(entry)) + b"\n"


def read_entry(row: Mapping[str, object]) -> Entry:
    """Return the entry of a row. Raises ``ValueError`` or ``TypeError`` where the row is none."""
    known = {field.name: row[field.name] for field in fields(Entry) if field.name in row}
    entry = Entry(**{**known, "action": Action(str(known.get("action", "")))})  # type: ignore[arg-type]
    about = entry.about is None or _is_number(entry.about)
    texts = all(isinstance(getattr(entry, field.name), str) for field in fields(Entry) if field.type is str)
    if not (_is_number(entry.number) and _is_number(entry.size) and about and texts):
        raise ValueError("not an entry")
    return entry


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _plain(row: Mapping[str, object]) -> bytes:
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("utf-8")
