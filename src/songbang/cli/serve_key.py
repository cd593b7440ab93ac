"""The key with which programs come in: read from a file of its own, made there once, for the user's eyes alone."""

import os
import secrets
from pathlib import Path

from songbang.basis.words import Words
from songbang.tasks.refusal import Refusal

_SHORTEST = 24
NOT_READ = Words("密钥文件「{file}」用不了：{why}。", "The file of the key, “{file}”, cannot be used: {why}.")
TOO_SHORT = Words("第一行太短，至少 {count} 个字符", "its first line is shorter than {count} characters")
OTHER = Words(
    "换一个还不存在的文件名，会写进一个新的密钥。", "Name a file that does not exist yet: a new key is written into it."
)


def key_of(file: Path) -> str:
    """Return the first line of the file; a new key is written where there is no file."""
    try:
        if not file.exists():
            _write(file)
        key = (file.read_text(encoding="ascii").splitlines() or [""])[0].strip()
    except (OSError, ValueError) as error:
        raise Refusal(
            NOT_READ.fill(file=file, why=getattr(error, "strerror", None) or type(error).__name__), OTHER
        ) from None
    if len(key) < _SHORTEST:
        raise Refusal(NOT_READ.fill(file=file, why=TOO_SHORT.fill(count=_SHORTEST)), OTHER)
    return key


def _write(file: Path) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as opened:
        opened.write(f"{secrets.token_urlsafe(32)}\n")
        opened.flush()
        os.fsync(opened.fileno())
