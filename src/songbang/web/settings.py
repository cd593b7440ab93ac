"""What the app is started with."""

from dataclasses import dataclass, field
from pathlib import Path

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How much at once: bytes of one request, files in one, seconds and bytes of memory of one job, jobs in line."""

    request_bytes: int = 120 * _MEGABYTE
    files: int = 500
    job_seconds: float = 1800.0
    job_bytes: int = 8192 * _MEGABYTE
    waiting: int = 200
    workers: int = 2


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are kept, under which names the app answers, and the key of programs; empty: programs have none.

    ``hosts`` are the values of the header Host that are answered, such as ``127.0.0.1:8123``. ``pictures`` is the
    folder for what was seen on pictures, ``None`` where nothing is to be kept. ``warm``: the workers load what a
    reading needs at once, not with the first reading.
    """

    store_url: str
    hosts: tuple[str, ...]
    pictures: Path | None = None
    key: str = ""
    warm: bool = True
    limits: Limits = field(default_factory=Limits)
