"""What one item of a list says: each matter with its sum, and whether it is to be paid or need not be."""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from songbang.judgments.claims.act_words import acts
from songbang.judgments.claims.decree import UNNAMED
from songbang.judgments.claims.item_sums import joint, together, told_sums
from songbang.judgments.claims.items import Item
from songbang.judgments.claims.money_words import BESIDE, COSTS, Noun, nouns
from songbang.judgments.claims.restraint_words import NAMED
from songbang.terms.amounts import Sum

_DENIED: Final = re.compile(
    r"(?:无需|无须|不需要?|不须|不必|毋需|毋须|不用|不应|不予|无义务|不承担|免于|免除|(?<!拒)不(?:再|需)?(?:支付|给付|返还|退还|退回)|(?<!拒)不(?:再)?向[^,;。]{1,30}?(?:支付|给付|返还|退还)|不再(?:另行|继续|向[^,;。]{0,20})*(?:支付|返还|退还))"
)
# 改判其无需支付: nothing is owed, whatever was ordered
_NOTHING_OWED: Final = re.compile(
    r"(?:无需|无须|不需要?|不必|不用|不)(?:再|向[^,;。]{1,20})?(?:支付|给付|返还)(?:任何|上述|裁决|该|相应)?(?:的)?(?:款项|费用|金额)?(?=$|[,;。])"
)
_DENIED_BEHIND: Final = re.compile(
    r"(?:[^,;。]|(?<=\d),(?=\d)){0,30}?(?:无需|无须|不予|不再|不必|不应)(?:再|予以)?(?:支付|返还|退还|给付|承担)"
)
# 林某不支付违约金12万元,甲辰公司支付补偿金3万元: another sentence with a payer of its own
_ANOTHER_PAYS: Final = re.compile(
    r"[,;](?!(?:并|以?及|和|且|也|或)*(?:支付|给付|返还|退还|已|无|不|免))[^,;。、]{2,40}?(?:支付|给付|补足)(?!的|给|过)"
)
_END_OF_JOB: Final = re.compile(
    r"(?:解除|终止)劳动(?:合同|关系)[^,;。]{0,12}(?:补偿|赔偿)|违法(?:解除|终止)|离职(?:经济)?补偿|代通知金"
)
_FURTHER: Final = re.compile(r"(?:额外|25%)[^,;。]{0,14}$")
_ON_WORK: Final = re.compile(r"工资|加班|经济补偿金|社会保险|公积金")
_LONGEST_ITEM: Final = 1500  # characters: beyond, it is no item any more
_ENDS: Final = frozenset({"end_of_restraint", "invalidity"})
_ALIKE: Final = dict.fromkeys(_ENDS, _ENDS)
"""无需履行, 对其没有约束力: one request in two ways when they stand in one item."""


@dataclass(frozen=True, slots=True)
class Said:
    """One matter of an item: a kind of the codebook, its sum in yuan, whether it is denied; counts are folded."""

    kind: str
    amount: Decimal | None
    denied: bool
    start: int
    end: int


def said(text: str, start: int, end: int, *, about: bool, apart: bool = False) -> tuple[Said, ...]:
    """Return what ``text[start:end]`` asks or orders about the restraint; ``about`` as for ``money_words.nouns``.

    ``apart``: an end of the restraint and its invalidity are told apart even in one item, as two claims are answered.
    """
    end = min(end, start + _LONGEST_ITEM)
    found = list(nouns(text, start, end, about=about))
    ours = [one for one in _paid(text, start, end, found) if one.kind != BESIDE]
    if not found and (none := _NOTHING_OWED.search(text, start, end)):
        ours.append(Said(UNNAMED, None, denied=True, start=none.start(), end=none.end()))
    return tuple(sorted((*ours, *_done(text, start, end, found, {} if apart else _ALIKE)), key=lambda one: one.start))


def stands_alone(text: str, every: Sequence[Item], *, on_restraint: bool) -> bool:
    """Tell whether 补偿 alone, in a list of items, is the compensation for the restraint.

    So it is where the list is on the restraint (or the case, ``on_restraint``, and nothing in the list on work) and no
    item says 竞业限制补偿 in so many words, beside which the other is severance, and none asks for what follows from the
    end of the job.
    """
    if not every or _END_OF_JOB.search(text, every[0].start, every[-1].end):
        return False
    if not NAMED.search(text, every[0].start, every[-1].end):
        return on_restraint and not _ON_WORK.search(text, every[0].start, every[-1].end)
    told = (one for item in every for one in nouns(text, item.start, item.end, about=False))
    return all(one.kind != "compensation" for one in told)


def _paid(text: str, start: int, end: int, found: Sequence[Noun]) -> Iterator[Said]:
    """Yield each kind of money once, with what it comes to."""
    told = list(told_sums(text, start, end))
    leads = bool(told and found) and told[0].start < found[0].start
    each: dict[tuple[object, ...], list[tuple[Noun, list[Sum]]]] = {}
    for at, noun in enumerate(found):
        floor = found[at - 1].end if at else start
        roof = found[at + 1].start if at + 1 < len(found) else end
        near = [one for one in told if (floor <= one.start < noun.start if leads else noun.end <= one.start < roof)]
        bare = [key for key, parts in each.items() if not any(sums for _, sums in parts)]
        if bare and joint(text, near):
            near = []  # 支付违约金和返还补偿金共计30万元: nobody knows how much of it is for which
        # the fee of a notary and that of counsel are two claims, and so are 补偿 and 额外补偿; 违约金 said twice is one
        more = at if noun.kind == COSTS or _FURTHER.search(text, max(start, noun.start - 16), noun.start) else None
        each.setdefault((noun.kind, _denied(text, start, noun), more), []).append((noun, near))
    for parts in each.values():
        noun = parts[0][0]
        amount = together(text, [near for _, near in parts], alone=len(each) == 1)
        yield Said(noun.kind, amount, _denied(text, start, noun), noun.start, parts[-1][0].end)


def _done(
    text: str, start: int, end: int, found: Sequence[Noun], alike: Mapping[str, frozenset[str]]
) -> Iterator[Said]:
    """Yield what is to be done beside paying, each kind once; a clause that speaks of money asks for the money."""
    seen: set[str] = set()
    for kind, at, stop in acts(text, start, end):
        money = any(at <= noun.start < stop for noun in found)
        if not seen & alike.get(kind, {kind}) and not money:
            seen.add(kind)
            yield Said(kind, None, denied=False, start=at, end=stop)


def _denied(text: str, start: int, noun: Noun) -> bool:
    last = next(iter(deque(_DENIED.finditer(text, start, noun.start), maxlen=1)), None)
    if last and not _ANOTHER_PAYS.search(text, last.end(), noun.start):
        return True
    return bool(_DENIED_BEHIND.match(text, noun.end))
