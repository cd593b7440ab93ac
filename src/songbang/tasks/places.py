"""The places whose law can be asked for, by the names that people give them."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.names import place_title, place_titles
from songbang.law.read import load
from songbang.reports.labels import place as known_place
from songbang.reports.script import in_traditional_script
from songbang.tasks.asked import COUNTRY
from songbang.tasks.refusal import Refusal
from songbang.terms.place_names import place_names

_ENDS = ("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市")
_NOT_HELD = Words("这里没有收录{place}的法律。", "The law of {place} is not held here.")
_UNKNOWN = Words("没有认出「{written}」是哪个地方。", "“{written}” was not recognised as a place.")
_FROM_LIST = Words(
    "写省、市的名字，如{names}；没有收录自己规定的地方，适用全国规定。",
    "Write the name of a province or city, such as {names}; a place without provisions of its own has national law.",
)


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place by its code and its name; ``own`` tells whether provisions of its own are held."""

    code: str
    name: Words
    own: bool


def named_places() -> tuple[NamedPlace, ...]:
    """Return every place that has a name here, those with law of their own first."""
    law = load()
    codes = {*law.places, *place_titles()}
    every = (NamedPlace(code, place_title(code, law), _has_own(code, law)) for code in codes)
    return tuple(sorted(every, key=lambda one: (not one.own, one.code)))


def names_by_code() -> Mapping[str, Words]:
    """Return what each of them is called, by its code."""
    return {one.code: one.name for one in named_places()}


def place_named(written: str) -> str:
    """Return the code of a place written as a name (Chinese in either script, English) or as its code.

    The whole country where nothing is written. A name that is not known, or whose law is not held, is a ``Refusal``.
    """
    law, name = load(), written.strip()
    if not name:
        return COUNTRY
    code = _codes(law).get(_folded(name)) or place_names().get(_bare(name)) or name.lower()
    if code in {"hk", "mo", "tw"} or (law.covers(code) and _is_known(code, law)):
        return _held(code, law)
    raise Refusal(_UNKNOWN.fill(written=name), _FROM_LIST.fill(names=_examples(law)))


def _held(code: str, law: Law) -> str:
    if law.covers(code):
        return code
    raise Refusal(_NOT_HELD.fill(place=known_place(code)), _FROM_LIST.fill(names=_examples(law)))


def _is_known(code: str, law: Law) -> bool:
    return code in law.places or code in place_titles() or code in place_names().values()


def _codes(law: Law) -> dict[str, str]:
    """Return the code for each way of writing the name of a place."""
    codes: dict[str, str] = {}
    for code in (*place_titles(), *law.places):
        title = place_title(code, law)
        for name in (title.zh, in_traditional_script(title.zh), title.en):
            codes[_folded(name)] = code
    return codes


def _folded(name: str) -> str:
    return _bare(name).casefold().replace(" ", "").replace("'", "").replace("’", "")


def _bare(name: str) -> str:
    return next((name.removesuffix(end) for end in _ENDS if name.endswith(end) and len(name) > len(end) + 1), name)


def _has_own(code: str, law: Law) -> bool:
    return code in law.places and bool(law.places[code].provisions)


def _examples(law: Law) -> Words:
    names = [law.places[code].name for code in sorted(law.places) if code != COUNTRY and _has_own(code, law)][:4]
    return Words("、".join(one.zh for one in names), ", ".join(one.en for one in names))
