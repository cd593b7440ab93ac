"""Who is named in a decision by the place of the name: parties, those who act for them, judges and clerks."""

import re
from collections.abc import Iterator
from typing import Final

from songbang.judgments.parts import Parts
from songbang.redaction.surnames import is_name

_NAME = r"[一-鿿·]{2,5}?"
# Those who act for a party stand behind its name, several of them parted by a sign.
_ACTING: Final = re.compile(
    r"(?:法定代表人|法人代表|代表人|负责人|经营者|投资人|执行事务合伙人|代理人|辩护人|监护人|联系人)(?:\([^()]{1,12}\))?[:]?"
    rf"(?P<names>{_NAME}(?:[、和及]{_NAME}){{0,4}})(?=[,。;:(、]|均|系|$|男|女|委托|被告|原告|上诉人|申请人|第三人)"
)
# At the foot title follows name without a stop once the lines are joined.
_TITLE = r"审判长|代理审判员|审判员|人民陪审员|陪审员|法官助理|书记员|首席仲裁员|仲裁员|速录员|记录人|执行员|院长|庭长"
_SITTING: Final = re.compile(rf"(?:{_TITLE}):?(?P<names>{_NAME})(?=[^一-鿿·]|代理|{_TITLE}|二[〇○零]|本件|附|兼|$)")
# In running text: who is told by what binds him to a party, to a firm or to the case.
_BOUND: Final = re.compile(
    r"(?:岳[父母]|公公|婆婆|[妻儿]子|丈夫|配偶|[父母]亲|女儿|[兄弟姐妹哥]|亲属|亲戚|朋友|同学|同事|前?员工|股东|监事|董事长?|总经理|负责人|证人|案外人|法定代表人)(?:系|为|是|分别为)?"
    r"(?P<names>[一-鿿·]{2,3}?(?:、[一-鿿·]{2,3}?){0,4})(?=[,。、;:()]|持[股有]|担任|任[职法]|的|系|为|是|于|在|与|和|及|到庭|出庭|作证|名下|设立|出资|均|等)"
)
_NO_NAME = re.compile(r"某|公司|律师|事务所|委托|诉讼|身份|不服|到庭|参加|[独合][任议]")


def persons(parts: Parts) -> Iterator[str]:
    """Yield the names of natural persons that the decision names in such places; a name masked by the court is none."""
    for party in parts.named:
        if not party.is_firm:
            yield from (name for name in (party.name, *party.short_names) if _is_name(name))
    for hit in _BOUND.finditer(parts.folded):
        yield from (name for name in hit["names"].split("、") if _is_name(name) and is_name(name))
    for pattern, part in ((_ACTING, parts.parties), (_ACTING, parts.history), (_SITTING, parts.foot)):
        for hit in pattern.finditer(parts.folded, *parts.range_of(part)):
            yield from (name for name in re.split("[、和及]", hit["names"]) if _is_name(name))


def firms(parts: Parts) -> Iterator[str]:
    """Yield the names and short names of the parties that are no persons."""
    for party in parts.named:
        if party.is_firm:
            yield from (party.name, *party.short_names)


def _is_name(name: str) -> bool:
    return len(name) >= 2 and not _NO_NAME.search(name)
