"""Where each person works, as the place whose law counts."""

import re

from songbang.law.in_force import Law
from songbang.law.names import place_title, place_titles
from songbang.terms.place_names import place_names

COUNTRY = "cn"
"""Whose law counts where a row names no place, as everywhere in this house."""
_STREET = "(?![东西南北中]?(?:路|街|大道|大街|巷|弄))"
"""What a name is not followed by: 南京西路 is a street, mostly of another place."""
_ENDS = ("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市")


def place_code(written: str, law: Law) -> str | None:
    """Return the code of a place as written in a cell: a code, a name, or words that begin with names (深圳南山).

    ``None`` where the place is not known, or its law is not held: another place's law never fills in.
    """
    plain = written.strip()
    bare = next((plain.removesuffix(end) for end in _ENDS if plain.endswith(end) and len(plain) > len(end) + 1), plain)
    code = _titles(law).get(bare.casefold()) or place_names().get(bare)
    if code is None and plain.lower() in {*law.places, *place_titles(), *place_names().values()}:
        code = plain.lower()
    code = code or _inside(plain, law)
    return code if code is not None and law.covers(code) else None


def _titles(law: Law) -> dict[str, str]:
    titles = {code: place_title(code, law) for code in (*place_titles(), *law.places)}
    return {name.casefold(): code for code, title in titles.items() for name in (title.zh, title.en)}


def _inside(written: str, law: Law) -> str | None:
    """Return the nearest place named in an address, where all that are named lie in each other: 广东省深圳市南山区."""
    known = {**place_names(), **{name: code for name, code in _titles(law).items() if not name.isascii()}}
    found = {code for name, code in known.items() if len(name) > 1 and re.search(re.escape(name) + _STREET, written)}
    nearest = max(found, key=len, default=None)
    return nearest if nearest and all(_above(code, nearest) for code in found) else None


def _above(code: str, nearest: str) -> bool:
    return code == nearest or nearest.startswith(f"{code}-")
