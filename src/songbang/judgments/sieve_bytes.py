"""A pattern over characters rewritten for the bytes of UTF-8, where Hyperscan compiles and runs it many times faster.

What the pattern finds in a text, the rewritten one finds in its bytes; it may find a little more, as a sieve may.
"""

import re
from typing import Final

_TOKEN: Final = re.compile(
    r"\\(?:x(?P<two>[0-9A-Fa-f]{2})|u(?P<four>[0-9A-Fa-f]{4})|U(?P<eight>[0-9A-Fa-f]{8}))"
    r"|\\(?P<control>[tnvfr])|(?P<blank>\\s)|\\(?P<escaped>[^\w])"
    r"|(?P<set>(?:\.|\[[^\]\[]+\]))(?:\{(?P<least>\d+),(?P<most>\d+)\})?"
    r"|(?P<syntax>\(\?:|[|?*+]|\)|\{\d+(?:,\d*)?\})|(?P<plain>[^\\\[\].^$(){}?*+|])"
)
_CONTROL: Final = {"t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_LONGEST: Final = 4  # bytes of a character
_WIDEST: Final = 64  # characters of a range that are written out
# What \s means beyond ASCII, in re as in Hyperscan's own mode for characters.
_BLANKS: Final = (
    " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)


def in_bytes(pattern: str) -> str | None:
    """Return the pattern for bytes, with ``.`` for any of them; ``None`` where it is written in another way.

    Understood are characters, sets of them (one with ``^`` is any character), groups that capture nothing, ``|``, ``.``,
    ``\\s`` and counts. All that comes back is ASCII.
    """
    pieces: list[str] = []
    done = 0
    for token in _TOKEN.finditer(pattern):
        piece = _piece(token) if token.start() == done else None
        if piece is None:
            return None
        pieces.append(piece)
        done = token.end()
    return "".join(pieces) if done == len(pattern) else None


def _piece(token: re.Match[str]) -> str | None:
    if token["syntax"]:
        return token["syntax"]
    if not token["set"]:
        return _either(_BLANKS if token["blank"] else _character(token))
    if token["set"] == "." or token["set"].startswith("[^"):
        return _counted(".", token, _LONGEST) if token["most"] else f"(?:.{{1,{_LONGEST}}})"
    listed = _listed(token["set"][1:-1])
    if listed is None:
        return None
    return _counted(_any_byte(listed), token, _LONGEST) if token["most"] else _either(listed)


def _counted(byte: str, token: re.Match[str], longest: int) -> str:
    return f"{byte}{{{token['least']},{longest * int(token['most'])}}}"


def _character(token: re.Match[str]) -> str:
    code = token["two"] or token["four"] or token["eight"]
    if code:
        return chr(int(code, 16))
    return _CONTROL.get(token["control"], "") or token["escaped"] or token[0]


def _listed(inside: str) -> str | None:
    """Return the characters of a set."""
    tokens = list(_TOKEN.finditer(inside))
    if "".join(one[0] for one in tokens) != inside:
        return None
    found = ""
    while tokens:
        first = tokens.pop(0)
        if len(tokens) > 1 and tokens[0][0] == "-":
            low, high = ord(_character(first)), ord(_character(tokens[1]))
            if high - low > _WIDEST:
                return None
            found += "".join(map(chr, range(low, high + 1)))
            tokens = tokens[2:]
        else:
            found += _BLANKS if first["blank"] else _character(first)
    return found


def _either(characters: str) -> str:
    """Return the characters as alternatives: each is several bytes, and a count after it means all of them."""
    return f"(?:{'|'.join(''.join(map(_hex, one.encode())) for one in dict.fromkeys(characters))})"


def _any_byte(characters: str) -> str:
    """Return any byte of any of the characters: where they may be repeated, alternatives are too many to compile."""
    return f"[{''.join(map(_hex, sorted(set(characters.encode()))))}]"


def _hex(byte: int) -> str:
    return f"\\x{byte:02x}"
