"""What money in an item is for: liquidated damages, compensation, its return, loss, or no matter of the restraint.

All patterns run on folded text. The same words stand in what is asked and in what is ordered.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from songbang.judgments.claims.restraint_words import NAMED, RESTRAINT

BESIDE: Final = "beside"
"""Money that is no claim about the restraint; it is told so that it keeps its sum to itself."""

COSTS: Final = "costs"
"""Costs of the suit and of proof, which are asked of the other side as a loss; the court's own fees are not."""

_NOUN: Final = re.compile(
    r"(?P<damages>违约金|违约赔偿(?:金|款)|违约赔偿|违约责任)"
    r"|(?P<loss>(?:经济|实际|全部|直接|其他|间接|可得利益)*损失(?:赔偿(?:金|款)?)?)"
    # costs of the suit and of proof
    r"|(?P<costs>(?:(?:维权|合理)(?:所)?(?:费用|支出|开支)(?:的|\(|:|即|包括)+)?(?:律师(?:代理)?费|公证费|鉴定费|调查(?:取证)?费用?|取证费用?|交通费|合理(?:费用|开支|支出)|维权(?:费用|成本|支出|开支))(?:用)?(?:等)?(?:的)?(?:损失)?)"
    # shares that were the price of the restraint and are to go back
    r"|(?P<shares>(?:股票|股权|期权|激励)[^,;。、]{0,8}?(?:收益|所得|利益)|(?:RSU|限制性股票)[^,;。、]{0,8}?(?:收益|所得|利益))"
    # wages and benefits, each with its own sum in the same list
    r"|(?P<beside>经济赔偿金?|赔偿金|工资(?!总额|收入|标准|基数|的)|奖金|加班费?|年休假|年终奖|提成|报销|代通知金|差旅费|社会保险|公积金|失业金|期权|股权|股票|分红"
    r"|诉讼费|受理费|仲裁费|保全费|保险费|担保费|公告费|利息|培训费|服务费|保密(?:费|津贴|补贴))"
    r"|(?P<compensation>补偿(?:金|费|款)?|(?:竞业|竟业)(?:限制|禁止)(?:费用?|金|款|津贴|工资))"
)  # fmt: skip
# 补偿金总额的三倍, 补偿金标准: a base or a rate, nothing that is asked for; 协议 …: the name of a paper
_NO_MONEY: Final = re.compile(
    r"(?:总额|总数|总和|总计|数额|金额|标准|款项|支付)?的?(?:[\d.]+|[一二两三四五六七八九十]+)倍|的?(?:计算)?(?:标准|基数)|协议|条款|约定|期限|义务"
)
_NOT_LIABLE: Final = re.compile(r"(?:无需|无须|不需|不必|不应|不|免于)[^,;。]{0,24}承担[^,;。]{0,24}$")
_SECRECY: Final = re.compile(r"保密|守密|商业秘密|秘密")
_OTHER_DAMAGES: Final = re.compile(r"(?:逾期|迟延|延迟|延期|拖欠|服务期|培训|未提前)[^,;。]{0,24}$")
_SEVERANCE: Final = re.compile(
    r"(?:解除|终止|违法|离职|辞退|裁员|工龄|失业|医疗|工伤|年休假?|住房|社保|保险|保密|N\+1|代通知|未休)[^,;。、]{0,24}$"
)
_BACK: Final = re.compile(r"返还|退还|退回|归还|返回|退赔|偿还|退付|收回")
_PAY: Final = re.compile(r"(?:支付|给付|偿付|补足|补发|发放|付清|补付|赔偿)(?!的|给[^,;。]{0,12}的)")
_BACK_BEHIND: Final = re.compile(r"(?:[^,;。]|(?<=\d),(?=\d)){0,40}?(?:返还|退还|退回|归还)")
_ALREADY: Final = re.compile(r"(?:已经?|曾|所|实际|按月|多)[^,;。]{0,8}$")
_LOSS_OF_WORK: Final = re.compile(
    r"(?:失业|社会?保险?|社保|生育|工伤|医疗|利息|资金|占用|工资|档案|培训|交接|商业秘密|保密)[^,;。]{0,20}$"
)
_TITLE: Final = re.compile(r"《[^》]*》?")


@dataclass(frozen=True, slots=True)
class Noun:
    """What a sum is for: a kind of the codebook or ``BESIDE``; counts in the folded text."""

    kind: str
    start: int
    end: int


def nouns(text: str, start: int, end: int, *, about: bool) -> Iterator[Noun]:
    """Yield what money is spoken of in ``text[start:end]``.

    ``about``: whether the item stands among others on the restraint, so that 补偿 alone may be the compensation for it.
    """
    words = _TITLE.sub(_masked, text[start:end])
    for found in _NOUN.finditer(words):
        if not _is_money(found, words):
            continue
        yield Noun(_kind(found, words, about=about), start + found.start(), start + found.end())


def _is_money(found: re.Match[str], words: str) -> bool:
    if found.group() == "违约责任":  # a sum is meant only where it is said that there is none to bear
        return bool(_NOT_LIABLE.search(words, max(0, found.start() - 40), found.start()))
    return found.lastgroup != "compensation" or not _NO_MONEY.match(words, found.end())


def _masked(title: re.Match[str]) -> str:
    """Hide the name of a paper, which tells nothing of what is asked, unless it names the restraint."""
    name = title.group()
    return "竞业".ljust(len(name), "_") if NAMED.search(name) and len(name) > 2 else "_" * len(name)


def _kind(found: re.Match[str], words: str, *, about: bool) -> str:
    before = words[max(0, found.start() - 60) : found.start()]
    clause = re.split("[,;。、]", before)[-1]
    match found.lastgroup:
        case "damages":
            secret = _SECRECY.search(clause) and not NAMED.search(clause)
            return BESIDE if secret or _OTHER_DAMAGES.search(before) else "damages"
        case "costs":
            return COSTS
        case "shares":
            return "return_of_compensation" if _goes_back(words, found) else BESIDE
        case "loss":
            return BESIDE if _LOSS_OF_WORK.search(before) else "loss"
        case "compensation":
            return _compensation(found, words, before, about=about)
    return BESIDE


def _compensation(found: re.Match[str], words: str, before: str, *, about: bool) -> str:
    named = RESTRAINT.search(words, max(0, found.start() - 60), found.end() + 12)
    if _SEVERANCE.search(before) and not RESTRAINT.search(before.rsplit(",", 1)[-1]):
        return BESIDE
    if _goes_back(words, found):
        return "return_of_compensation"
    return "compensation" if named or about else BESIDE


def _goes_back(words: str, found: re.Match[str]) -> bool:
    """Tell whether the verb that governs the money sends it back: 返还…补偿金, or 将…补偿金…返还."""
    back = [one.end() for one in _BACK.finditer(words, 0, found.start())]
    pays = [one.end() for one in _PAY.finditer(words, 0, found.start()) if not _ALREADY.search(words, 0, one.start())]
    behind = _BACK_BEHIND.match(words, found.end())
    if back:
        return back[-1] > max(pays, default=-1)
    return bool(behind)
