"""How the end of one line of print is joined to the beginning of the next."""

import re
from collections.abc import Callable
from typing import Final

_LAST_WORD: Final = re.compile(r"[A-Za-z]+(?=.$)")
_FIRST_WORD: Final = re.compile(r"[A-Za-z]+")
_KEEPS_HYPHEN: Final = frozenset({"non", "self", "cross", "third", "full", "part", "long", "short", "post", "quasi"})


def seam(line: str, after: str, known: Callable[[str], bool]) -> str:
    """Return the line with what joins it to ``after``: nothing within Chinese, a space between Latin words.

    A hyphen that only breaks a word at the end of the line is taken away; ``known`` tells whether a word is
    written elsewhere in the paper, which decides about hyphens that may belong to the word.
    """
    end = line[-1]
    if end in "\ufffe\u00ad":
        return line[:-1] + ("-" if _belongs(line, after, known) else "")
    if end == "-" and after[0].isalpha():
        return line
    if end < "\u2e80" and after[0] < "\u2e80" and end not in "“‘/" and after[0] not in "”’":
        return line + " "
    return line


def _belongs(line: str, after: str, known: Callable[[str], bool]) -> bool:
    """Tell whether the hyphen at the end of a line is part of the word, as in non-compete."""
    before, rest = _LAST_WORD.search(line), _FIRST_WORD.match(after)
    if not before or not rest or len(before.group()) == 1 or rest.group()[0].isupper():
        return True
    if known(before.group() + rest.group()):
        return False
    return known(f"{before.group()}-{rest.group()}") or before.group().lower() in _KEEPS_HYPHEN
