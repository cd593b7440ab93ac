"""What a card says, as a short name: the same card has the same one, however its file is laid out."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256

from songbang.lab.card import Card


def card_hash(card: Card) -> str:
    """Return the SHA-256 of all that a card says, in hexadecimal."""
    told = json.dumps(_plain(card), ensure_ascii=False, sort_keys=True, allow_nan=False)
    return sha256(told.encode(errors="surrogatepass")).hexdigest()


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value) if one.compare}
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, tuple) else value
