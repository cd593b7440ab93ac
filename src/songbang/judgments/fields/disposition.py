"""What became of the case at this level."""

import re
from collections.abc import Iterable
from typing import Final

from songbang.basis.span import Span
from songbang.judgments.fields.form import form_of
from songbang.judgments.fields.level import level_of
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS: Final = ("disposition",)
_WITHDRAWN = re.compile(
    r"(?:准许|准予|同意)[^。;]{0,60}?(?:撤诉|撤回)|按[^。;]{0,40}?(?:撤诉|撤回[^。;]{0,12})处理|视为[^。;]{0,12}撤回|终结(?:本案)?诉讼"
)
_REFUSED_UNHEARD = re.compile(r"驳回[^。;]{0,40}?(?:的|之)?起诉|不予受理|不予立案|驳回[^。;]{0,30}仲裁申请")
_REMANDED = re.compile(
    r"发回[^。;]{0,40}?重审|指令[^。;]{0,40}?(?:再审|审理|受理|立案)|(?:本案|本院)[^。;]{0,12}(?:提审|再审)|由[^。;]{0,30}(?:另行组成合议庭|本院)[^。;]{0,6}(?:再审|审理)"
)
_CHANGED = re.compile(r"撤销|变更|改判|改为|调整为")
_UPHELD = re.compile(r"维持|驳回[^。;]{0,40}?上诉")
_APPLICATION_REFUSED = re.compile(r"驳回[^。;]{0,60}?(?:再审申请|申诉|抗诉)|不予再审")
_ON_APPEAL: Final = (
    ("withdrawn", _WITHDRAWN),  # before what is set aside together with it: 准许撤回起诉,一审判决撤销
    ("remanded", _REMANDED),
    ("dismissed", _APPLICATION_REFUSED),
    ("changed", _CHANGED),  # before what is upheld beside it
    ("upheld", _UPHELD),
)
_AT_FIRST: Final = (("withdrawn", _WITHDRAWN), ("dismissed", _REFUSED_UNHEARD))
# Matter decided: paid, refused, declared. 驳回诉讼请求 decides the matter, 驳回起诉 does not.
_DECIDED = re.compile(r"支付|给付|返还|退还|履行|驳回|不予支持|确认|无(?:需|须)|不(?:再)?支付|停止|解除|赔偿|不予")


def read(parts: Parts) -> Iterable[Value]:
    """Yield what the operative part says became of the case."""
    found = _mediated(parts) or _ordered(parts)
    if found:
        yield Value("disposition", *found)


def _mediated(parts: Parts) -> tuple[str, Span] | None:
    form = form_of(parts)
    return ("mediated", form[1]) if form and form[0] == "mediation" else None


def _ordered(parts: Parts) -> tuple[str, Span] | None:
    start, end = parts.range_of(parts.orders)
    level = level_of(parts)
    later = level is not None and level[0] in ("second", "retrial")
    for name, words in _ON_APPEAL if later else _AT_FIRST:
        hit = words.search(parts.folded, start, end)
        if hit:
            return name, parts.span(*hit.span())
    hit = None if later else _DECIDED.search(parts.folded, start, end)
    return ("accepted", parts.span(*hit.span())) if hit else None
