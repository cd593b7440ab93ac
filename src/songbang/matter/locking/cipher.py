"""Bytes under a passphrase, in the age format: any program that knows age opens them too."""

import unicodedata
from pathlib import Path

from pyrage import DecryptError, passphrase

_HEAD = b"age-encryption.org/v1\n"
_WRONG_KEY = "Decryption failed"
"""What the library says where the passphrase does not open the head; of a damaged body it says something else."""


class WrongPassphraseError(Exception):
    """This passphrase does not open it."""


def encrypted(data: bytes, secret: str) -> bytes:
    """Return the bytes under the passphrase (scrypt, ChaCha20-Poly1305)."""
    return bytes(passphrase.encrypt(data, _even(secret)))


def decrypted(data: bytes, secret: str) -> bytes:
    """Return the bytes again. Raises ``WrongPassphraseError``, or ``ValueError`` where they are damaged or no such."""
    if not data.startswith(_HEAD):
        raise ValueError("not in the age format")
    try:
        return bytes(passphrase.decrypt(data, _even(secret)))
    except DecryptError as error:
        if str(error) == _WRONG_KEY:
            raise WrongPassphraseError from None
        raise ValueError(str(error)) from None


def holds(file: Path, data: bytes, secret: str) -> bool:
    """Tell whether the file opens to these bytes. Raises ``OSError`` where it cannot be read."""
    try:
        return decrypted(file.read_bytes(), secret) == data
    except (WrongPassphraseError, ValueError):
        return False


def _even(secret: str) -> str:
    # The same words typed on two systems may come in two forms of Unicode.
    return unicodedata.normalize("NFC", secret)
