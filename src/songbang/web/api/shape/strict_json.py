"""JSON as it is taken in: UTF-8, each name once, numbers that are numbers, and not deeper than anybody writes."""

import json
from collections.abc import Iterator

DEEPEST = 40
LONGEST_NUMBER = 40
"""Levels of nesting; characters of one number."""


def read_json(data: bytes) -> object:
    """Return what the bytes say; raises ``json.JSONDecodeError`` for whatever is no plain JSON."""
    try:
        found = json.loads(
            data.decode("utf-8-sig"),
            parse_int=_whole,
            parse_float=_finite,
            parse_constant=_none,
            object_pairs_hook=_once,
        )
    except RecursionError:
        raise _wrong("too deep") from None
    except json.JSONDecodeError:
        raise
    except ValueError as error:
        raise _wrong(str(error)) from None
    for depth, value in _each(found):
        if depth > DEEPEST:
            raise _wrong("too deep")
        if isinstance(value, str) and any("\ud800" <= one <= "\udfff" for one in value):
            raise _wrong("half of a character")
    return found


def _each(found: object) -> Iterator[tuple[int, object]]:
    """Yield every value and every name with how deep it lies."""
    waiting = [(0, found)]
    while waiting:
        depth, value = waiting.pop()
        yield depth, value
        inner = (
            [*value.keys(), *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else ()
        )
        waiting += [(depth + 1, one) for one in inner]


def _whole(written: str) -> int:
    if len(written) > LONGEST_NUMBER:
        raise ValueError("a number is too long")
    return int(written)


def _finite(written: str) -> float:
    value = float(written)
    if len(written) > LONGEST_NUMBER or value in {float("inf"), float("-inf")}:
        raise ValueError("a number is too large")
    return value


def _none(written: str) -> object:
    raise ValueError(f"{written} is no number")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _wrong(why: str) -> json.JSONDecodeError:
    return json.JSONDecodeError(why, "", 0)
