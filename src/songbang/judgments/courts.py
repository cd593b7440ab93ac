"""Where a court sits: from its name, or from its code in the number of a case."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from songbang.terms.place_names import place_names

NAME: Final = re.compile(
    r"[一-鿿]{2,26}?(?:人民法院|海事法院|知识产权法院|互联网法院|金融法院|铁路运输(?:中级)?法院|铁路(?:中级)?法院|专门法院|仲裁委员会(?:[一-鿿]{2,12}(?:仲裁庭|分会|派出庭))?|仲裁院)"
)
"""The full name of a court or an arbitration commission, in a folded text."""
_CODE = re.compile(r"\([^()]{4}\)(?P<place>[一-鿿])(?P<digits>\d{0,4})")
_PROVINCE = 5  # characters of the code of a province
_NEW = re.compile(r"\((?P<year>[^()]{4})\)[一-鿿](?:\d{2,4}|[民商知行执])")
_ABOVE = re.compile(r"高级人民法院|最高人民法院")


@dataclass(frozen=True, slots=True)
class _Places:
    """The characters of provinces, the courts and names of cities, each with the code of the place.

    ``since`` is the first year in which all courts wrote their numbers so.
    """

    provinces: Mapping[str, str]
    courts: Mapping[str, str]
    cities: Mapping[str, str]
    since: int


def place_of_court(name: str) -> str | None:
    """Return the place in the name of a court: the city where it has a code of its own, else the province."""
    if name.startswith("最高人民法院"):
        return None
    cities = {} if _ABOVE.search(name) else _places().cities
    named = [(name.find(one), code) for one, code in (*place_names().items(), *cities.items()) if one in name]
    inside = [(at, code) for at, code in named if code.startswith("cn-")]
    if not inside:
        return None
    province = min(inside)[1][:_PROVINCE]  # named first: 长春市朝阳区人民法院 is in Jilin, whatever else is called 朝阳
    return max((code for _, code in inside if code.startswith(province)), key=lambda code: (len(code), code))


def place_of_number(number: str) -> str | None:
    """Return the place in the number of a case: (2022)沪0115民初1号 is Shanghai's, (2020)粤03民终1号 Shenzhen's."""
    code = _CODE.match(number)
    if code is None:
        return None
    held = _places()
    city = held.courts.get(code["place"] + code["digits"][:2]) if len(code["digits"]) >= 2 else None
    return city or (held.provinces.get(code["place"]) if _is_new(number) else None)


def _is_new(number: str) -> bool:
    """Tell whether a number is written as all courts do now: its first character is always the province's.

    Before, a court took what it liked: 宁 was Nanjing's and is Ningxia's.
    """
    told = _NEW.match(number)
    return told is not None and (not told["year"].isdecimal() or int(told["year"]) >= _places().since)


@cache
def _places() -> _Places:
    read = tomllib.loads(files("songbang.judgments").joinpath("courts.toml").read_text(encoding="utf-8"))
    courts = {row["court"]: code for code, row in read["city"].items()}
    cities = {name: code for code, row in read["city"].items() for name in row["names"]}
    return _Places(read["province"], courts, cities, read["since"])
