"""When two writings are one firm: signs, width, case, blanks and the legal form aside."""

import re
from collections.abc import Sequence
from functools import lru_cache

from songbang.papers.folded import fold
from songbang.terms.firm import Firm

_LEGAL = re.compile(
    r"(?:(?:股份)?有限(?:责任)?公司|股份公司|有限合伙|公司)$|"
    r"(?:,? ?\b(?:co|company|ltd|limited|inc|incorporated|llc|llp|corp|corporation|gmbh|plc|pte|pty|ag|s\.?a|n\.?v|b\.?v)\b\.?)+$"
)
_SIGNS = re.compile(r"[\s\W_]+")
_SHORTEST = 2  # characters that must be left of a name without its legal form


@lru_cache(maxsize=65536)
def firm_key(name: str) -> str:
    """Return what is the same for all writings of one firm's name: 甲木（上海）有限公司, 甲木(上海)."""
    plain = fold(name).text.casefold().strip()
    bare = _LEGAL.sub("", plain)
    bare, plain = (_SIGNS.sub("", words) for words in (bare, plain))
    return bare if len(bare) >= _SHORTEST else plain


def same_firms(firms: Sequence[Firm]) -> list[list[int]]:
    """Group firms that are one by their names; positions in the order given, each group by its first.

    A short name that exactly one firm gives for itself is that firm; one that two firms share tells neither.
    """
    by_name: dict[str, list[int]] = {}
    for at, one in enumerate(firms):
        by_name.setdefault(firm_key(one.name), []).append(at)
    claims: dict[str, set[str]] = {}
    for one in firms:
        for alias in one.aliases:
            claims.setdefault(firm_key(alias), set()).add(firm_key(one.name))
    root = {key: key for key in by_name}
    for alias, names in claims.items():
        if alias in by_name and len(names - {alias}) == 1:
            (name,) = names - {alias}
            root[_top(root, alias)] = _top(root, name)
    groups: dict[str, list[int]] = {}
    for key, places in by_name.items():
        groups.setdefault(_top(root, key), []).extend(places)
    return sorted(sorted(places) for places in groups.values())


def _top(root: dict[str, str], key: str) -> str:
    while root[key] != key:
        key = root[key]
    return key


def merged(firms: Sequence[Firm]) -> tuple[Firm, ...]:
    """Return each firm once, where it stands first, with every name it has."""
    return tuple(one_of([firms[at] for at in places]) for places in same_firms(firms))


def one_of(same: Sequence[Firm]) -> Firm:
    """Return several writings of one firm as one: the first, the other names behind it."""
    first = same[0]
    names = {_looks(first.name): first.name}
    for one in same:
        for name in (one.name, *one.aliases):
            names.setdefault(_looks(name), name)
    remarks = dict.fromkeys(one.remarks for one in same if one.remarks)
    return Firm(
        name=first.name,
        span=first.span,
        aliases=tuple(names.values())[1:],
        affiliates=any(one.affiliates for one in same),
        remarks="；".join(remarks) or None,
    )


def _looks(name: str) -> str:
    """What is left of a name when width, case, blanks and script are even."""
    return _SIGNS.sub("", fold(name).text.casefold())
