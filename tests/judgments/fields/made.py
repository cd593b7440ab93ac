"""Short decisions in which one part varies, and what every field of this room reads from one, as text."""

import importlib
import pkgutil
from collections.abc import Mapping

from songbang.judgments import fields
from songbang.judgments.divide import divide

Expected = Mapping[str, str | int | None]
"""Values by field: sums and shares as text, months as a number; ``None`` where the field must be absent."""

NAMES = (
    "post",
    "post_class",
    "bound_as",
    "joined",
    "left",
    "monthly_pay",
    "nc_months",
    "compensation_monthly",
    "compensation_share",
    "compensation_paid",
    "damages_agreed",
    "damages_multiple",
    "damages_base",
    "validity",
    "ground",
    "competition",
    "breach",
)
READERS = [
    module
    for one in pkgutil.iter_modules(fields.__path__)
    if set(NAMES).intersection((module := importlib.import_module(f"{fields.__name__}.{one.name}")).FIELDS)
]
SHAPE = """上海市某某区人民法院
民事判决书
（2021）沪0101民初1234号
原告：上海甲辰科技有限公司，住所地上海市。
法定代表人：王某，董事长。
被告：林某，男，汉族，住上海市。
原告上海甲辰科技有限公司（以下简称甲辰公司）与被告林某竞业限制纠纷一案，本院于2021年11月2日立案后，依法适用简易程序，公开开庭进行了审理。本案现已审理终结。
甲辰公司向本院提出诉讼请求：依法判令林某承担相应责任。
林某辩称，不同意甲辰公司的诉讼请求。
本院经审理认定事实如下：{found}
本院认为，{held}
依照《中华人民共和国劳动合同法》第二十三条、第二十四条之规定，判决如下：
{orders}
如不服本判决，可在判决书送达之日起十五日内上诉。
审判员 李某
二〇二一年十二月二十日
书记员 赵某
"""


def made(
    found: str = "双方对案件事实没有争议。",
    held: str = "当事人应当提供证据。",
    orders: str = "一、驳回甲辰公司的诉讼请求。",
) -> str:
    return SHAPE.format(found=found, held=held, orders=orders)


def found(words: str) -> str:
    return made(found=words)


def held(words: str) -> str:
    return made(held=words)


def read(text: str) -> dict[str, str | int | None]:
    """The values that the fields of this room read; every one stands where it says."""
    parts = divide(text)
    got: dict[str, str | int | None] = {}
    for reader in READERS:
        for value in reader.read(parts):
            assert value.span.of(text).strip(), value
            assert value.field not in got, value
            got[value.field] = value.told if isinstance(value.told, int) else _plain(value.told)
    return got


def _plain(told: object) -> str:
    words = str(told)
    return words.rstrip("0").rstrip(".") if "." in words else words
