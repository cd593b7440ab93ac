"""A folder of the web app: papers, the matter of one person, a roster, decisions, lists, moves, a card; its files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["pile", "matter", "roster", "judgment", "rank", "flows", "lab"]


@dataclass(frozen=True, slots=True)
class Folder:
    """What is kept together. ``version`` goes up with every change of its files or settings; moments are UTC."""

    id: str
    kind: Kind
    name: str
    created: datetime
    changed: datetime
    version: int
    settings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of a folder: its relative path, its bytes and their SHA-256 in hex."""

    name: str
    size: int
    sha256: str
