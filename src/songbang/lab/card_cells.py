"""The cells of a market card as they are taken: a number, a number with its range and source, or two ends."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from songbang.basis.words import Words
from songbang.lab.card import Source
from songbang.lab.card_keys import Key

Table = Mapping[str, object]
PER = {"month": 1, "quarter": 3, "year": 12}
"""How many months a rate may be written for."""
_LARGEST = 10**15
_PARTS = ("value", "low", "high", "source", "per")


class WrongCell(ValueError):  # noqa: N818 - it is told as a problem and never leaves the reader
    """A cell that cannot be taken: its key, what is wrong with it, what belongs there, and the code of the problem."""

    def __init__(self, key: str, says: Words, do: Words, code: str = "card_wrong") -> None:
        super().__init__(key)
        self.key, self.says, self.do, self.code = key, says, do, code


@dataclass(frozen=True, slots=True)
class Number:
    """A number, how far it may be off, and where it is from; ``source`` is ``None`` where nothing is told of it."""

    value: float
    source: Source | None


_UNKNOWN = Words("卡片里没有「{key}」这一项。", "A card knows no “{key}”.")
_NEAREST = Words("是不是「{nearest}」？这里可以有：{names}。", "Is “{nearest}” meant? What may stand here: {names}.")
_ALLOWED = Words("这里可以有：{names}。", "What may stand here: {names}.")
_NO_TABLE = Words("「{key}」要写成一个表。", "“{key}” must be a table.")
_TABLE = Words("写成 [{key}]，下面一行一个数。", "Write [{key}], with one number a line below it.")
_MISSING = Words("缺「{key}」：{says}。", "“{key}” is missing: {says}.")
_WRITE = Words("写在 {low} 到 {high} 之间的数。", "Write a number between {low} and {high}.")
_NO_NUMBER = Words("「{key}」不是数。", "“{key}” is not a number.")
_AS = Words(
    '写 0.3 这样的数，或 {{ value = 0.3, low = 0.2, high = 0.4, source = "来源" }}。',
    'Write a number such as 0.3, or {{ value = 0.3, low = 0.2, high = 0.4, source = "where from" }}.',
)
_OUT = Words(
    "「{key}」是 {value}，超出范围。它的意思：{says}。", "“{key}” is {value}, out of bounds. It means: {says}."
)
_ORDER = Words(
    "「{key}」的 low、value、high 不是从小到大。", "low, value and high of “{key}” do not stand in rising order."
)
_RISING = Words("让 low ≤ value ≤ high。", "Have low ≤ value ≤ high.")
_PER = Words("「{key}」的 per 写得不对。", "per of “{key}” is not right.")
_PERS = Words(
    "per 只能用在每月的概率上，写其中一个：{names}。", "per goes with chances a month only; write one of: {names}."
)
_ASKED = Words(
    "「{key}」是每月 {value}：这样一年里约有 {year:.0%} 的人遇到。这是每月的数，还是每年的数？",
    "“{key}” is {value} a month: within a year about {year:.0%} would meet it. Is it a rate of a month or of a year?",
)
_SAY_PER = Words(
    '每年的数写 {{ value = {value}, per = "year" }}；确实是每月的数写 per = "month"。',
    'For a rate of a year write {{ value = {value}, per = "year" }}; if it is one of a month, say per = "month".',
)


def known_keys(found: object, names: Collection[str], path: str) -> Table:
    """Return a table whose keys are all known; one that is not is told with the nearest that is."""
    if not isinstance(found, Mapping):
        raise WrongCell(path, _NO_TABLE.fill(key=path), _TABLE.fill(key=path))
    for key in found:
        if key not in names:
            near = get_close_matches(str(key), names, 1)
            do = _NEAREST.fill(nearest=near[0], names=_listed(names)) if near else _ALLOWED.fill(names=_listed(names))
            written = f"{path}.{key}" if path else str(key)
            raise WrongCell(written, _UNKNOWN.fill(key=written), do, "card_unknown_key")
    return found


def number(own: Table, key: Key, path: str) -> Number | None:
    """Return the number under a key, ``None`` where it may be left out and is; rates come out as chances a month."""
    if key.name not in own:
        if key.needed:
            raise WrongCell(path, _MISSING.fill(key=path, says=key.says), _bounds(key), "card_missing")
        return None
    parts = _parts(own[key.name], path)
    per = _per(parts, key, path)
    value, low, high = (None if part is None else part / (per or 1) for part in _numbers(parts, path))
    value = value if value is not None else _middle(low, high, key, path)
    ends = [one for one in (low, value, high) if one is not None]
    _checked(ends, key, path)
    if key.rate and per is None and value > key.ask:
        asked = _ASKED.fill(key=path, value=f"{value:g}", year=1 - (1 - value) ** PER["year"])
        raise WrongCell(path, asked, _SAY_PER.fill(value=f"{value:g}"), "card_rate_asked")
    says = str(parts.get("source", ""))
    return Number(value, Source(says, low, high) if says or low is not None or high is not None else None)


def _parts(found: object, path: str) -> Table:
    return known_keys(found, _PARTS, path) if isinstance(found, Mapping) else {"value": found}


def _numbers(parts: Table, path: str) -> tuple[float | None, float | None, float | None]:
    low, value, high = (_float(parts.get(name), path) for name in ("low", "value", "high"))
    if low is None and value is None and high is None:
        raise WrongCell(path, _NO_NUMBER.fill(key=path), _AS.fill())
    return value, low, high


def _float(found: object, path: str) -> float | None:
    if found is None:
        return None
    if isinstance(found, bool) or not isinstance(found, int | float) or not -_LARGEST < found < _LARGEST:
        raise WrongCell(path, _NO_NUMBER.fill(key=path), _AS.fill())
    return float(found)


def _middle(low: float | None, high: float | None, key: Key, path: str) -> float:
    """Return the middle of a range of the game; every other number says its value itself."""
    if not key.ranged or low is None or high is None:
        raise WrongCell(path, _NO_NUMBER.fill(key=path), _AS.fill())
    return (low + high) / 2


def _per(parts: Table, key: Key, path: str) -> int | None:
    if "per" not in parts:
        return None
    per = PER.get(str(parts["per"]))
    if not key.rate or per is None:
        raise WrongCell(path, _PER.fill(key=path), _PERS.fill(names=_listed(PER)))
    return per


def _checked(ends: list[float], key: Key, path: str) -> None:
    for value in ends:
        if not key.holds(value):
            raise WrongCell(
                path, _OUT.fill(key=path, value=f"{value:g}", says=key.says), _bounds(key), "card_out_of_bounds"
            )
    if ends != sorted(ends):
        raise WrongCell(path, _ORDER.fill(key=path), _RISING, "card_out_of_bounds")


def _bounds(key: Key) -> Words:
    return _WRITE.fill(low=f"{key.lowest:g}", high=f"{key.most:g}")


def _listed(names: Iterable[str]) -> Words:
    found = tuple(names)
    return Words("、".join(found), ", ".join(found))
