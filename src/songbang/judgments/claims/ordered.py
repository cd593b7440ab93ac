"""An operative part read item by item."""

import re
from collections.abc import Iterator
from typing import Final

from songbang.judgments.claims.decree import UNNAMED, Decree, Ordered, Refused
from songbang.judgments.claims.items import Item, items, numbers
from songbang.judgments.claims.said import said, stands_alone
from songbang.judgments.claims.sides import WORKER, Sides, other
from songbang.terms.amounts import sums

_REFUSES: Final = re.compile(
    r"驳回(?P<who>(?:[^,;。]|(?<=\d),(?=\d)){0,120}?)(?:的|之)?(?:其他|其余|其它|另外)?(?:的)?(?:本诉|反诉|全部|所有|各项)*(?:诉讼|仲裁|反诉|反)?(?:请求|诉请|诉求|仲裁申请)"
    r"|(?:对于?)?(?P<whose>[^,;。]{0,80}?)(?:的)?(?:其他|其余|其它)?(?:的)?(?:全部|所有|各项)?(?:诉讼|仲裁|反)?(?:请求|诉请|诉求),?(?:本[院委会])?(?:均|依法)?(?:不予支持|不支持|予以驳回)"
)
_OF_THE_OTHER: Final = re.compile(r"(?<!^)对|要求|请求|关于|主张")
_NOTHING: Final = re.compile(
    # sent back or taken up elsewhere
    r"发回|指令[^。;]{0,40}(?:再审|审理)|由?本院(?:予以)?(?:提审|再审)|移送[^。;]{0,30}(?:法院|处理)"
    # withdrawn, the suit or the appeal
    r"|准(?:许|予)[^。;]{0,60}?撤(?:诉|回)|按[^。;]{0,60}?撤(?:诉|回[^。;]{0,12})处理"
    # not taken up, ended without a decision
    r"|驳回[^。;]{0,60}?的?起诉|不予受理|不予处理|终结(?:诉讼|审查|审理)"
)
_STANDS: Final = re.compile(
    r"维持原(?:判|审)|驳回[^。;]{0,40}?(?:上诉|再审申请|申诉)(?!请求|人)"
    r"|维持[^。;]{0,60}?(?:判决|裁定|裁决)(?:书)?(?:$|[;。,])"
)
_KEEPS: Final = re.compile(r"维持[^;。]{0,80}?(?:判决|裁决)[^;。]{0,8}(?=第|主文)")
_QUASHES: Final = re.compile(r"撤销[^;。]{0,80}?(?:判决|裁决|判项)(?:书)?(?:主文)?")
_CHANGES: Final = re.compile(r"(?:变更|改判)[^;。:]{0,80}?(?:判决|裁决|判项)?[^;。:]{0,40}?(?:为:?|:)")
_ANEW: Final = re.compile(r",(?!即|内容|第)(?:并)?(?:依法)?(?:改判)?(?:为)?[:,]?")
_BACK: Final = re.compile(r"返还|退还|退回|归还")
# 如未按期支付,可按300,000元申请执行: what follows if an order is not kept is no order of its own
_IF: Final = re.compile(r"如果?|若|倘|逾期|未按")
_PAYS: Final = re.compile(r"支付|给付|偿付|赔偿|返还|退还|退回|归还|补足|补发")
_OTHER_MONEY: Final = re.compile(
    r"工资|奖金|加班|年休假|律师费|诉讼费|受理费|赔偿金|报销|解除劳动|保密|利息|公证费|社会保险|服务期|培训"
)


def read_decree(text: str, start: int, end: int, sides: Sides) -> Decree:
    """Read the operative part ``text[start:end]`` of the folded text."""
    every = items(text, start, end)
    alone = stands_alone(text, every, on_restraint=sides.on_restraint)
    orders: list[Ordered] = []
    refused: list[Refused] = []
    drops: set[int] = set()
    drops_all = speaks = False
    for item in every:
        quashed = _QUASHES.match(text, item.start, item.end)
        changed = _CHANGES.match(text, item.start, item.end)
        keeps = _KEEPS.match(text, item.start, item.end)
        speaks = speaks or any((quashed, changed, _KEEPS.search(text, item.start, item.end)))
        begin = item.start
        if quashed:
            begin = _instead_at(text, quashed.end(), item.end)
            places = numbers(text, quashed.end(), begin)
            drops |= places
            drops_all = drops_all or not places
        elif changed:
            begin = changed.end()
            drops |= numbers(text, item.start, begin)
        elif keeps:
            begin = item.end
        new = Item(item.number, begin, item.end)
        turned_down = list(_refusals(text, new, sides))
        refused += turned_down
        orders += _orders(text, _before(new, turned_down), sides, alone=alone)
    return Decree(
        tuple(orders),
        tuple(refused),
        nothing=not orders and bool(_NOTHING.search(text, start, end)),
        stands=bool(_STANDS.search(text[start:end])),
        drops=frozenset(drops),
        drops_all=drops_all,
        speaks_of_below=speaks,
    )


def _instead_at(text: str, at: int, end: int) -> int:
    """Return where, behind what is quashed, the same item orders anew; its end where it only repeats what is quashed."""
    found = _ANEW.search(text, at, end)
    return found.end() if found else end


def _before(item: Item, turned_down: list[Refused]) -> Item:
    """Return what an item orders before it turns the rest down in the same breath."""
    return Item(item.number, item.start, min((one.start for one in turned_down), default=item.end))


def _orders(text: str, item: Item, sides: Sides, *, alone: bool) -> Iterator[Ordered]:
    if item.start >= item.end or _IF.match(text, item.start):
        return
    place = (item.number, item.start, item.end)
    payer = _payer(text, item, sides)
    told = said(text, item.start, item.end, about=alone, apart=True)
    for one in told:
        # what the worker pays is never compensation: it goes back, whatever the verb
        back = one.kind == "compensation" and payer == WORKER and not one.denied
        yield Ordered("return_of_compensation" if back else one.kind, payer, one.amount, one.denied, *place)
    words = text[item.start : item.end]
    if not told and _PAYS.search(words) and not _OTHER_MONEY.search(words):
        amount = next((one.amount for one in sums(words) if one.amount is not None), None)
        if amount is not None:
            back = bool(_BACK.search(words))
            yield Ordered(UNNAMED, payer, amount, False, *place, back=back)  # noqa: FBT003


def _payer(text: str, item: Item, sides: Sides) -> str | None:
    """Return the side that is named before its verb; who is named only behind 支付 is paid."""
    named = next(sides.mentions(text, item.start, item.end), None)
    if named is None:
        return None
    pays = _PAYS.search(text, item.start, item.end)
    return other(named.side) if pays and pays.end() <= named.start else named.side


def _refusals(text: str, item: Item, sides: Sides) -> Iterator[Refused]:
    for found in _REFUSES.finditer(text, item.start, item.end):
        group = "who" if found["who"] is not None else "whose"
        if "上诉" in found[group].replace("上诉人", ""):
            continue  # what is asked of the court above is no claim of its own
        named = [one.side for one in sides.mentions(text, *found.span(group))]
        # 驳回甲公司对林某的请求 turns down the first named, 驳回甲公司与林某的其他请求 both
        one_of = len(set(named)) == 1 or (named and _OF_THE_OTHER.search(found[group]))
        side = named[0] if one_of else None
        yield Refused(side, item.number, *found.span())
