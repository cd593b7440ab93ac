"""The liquidated damages agreed for breach of the restraint: a sum, or how many times what."""

import re
from collections.abc import Iterable, Iterator

from songbang.basis.known import as_number
from songbang.judgments.agreed_told import agreed, nothing_agreed
from songbang.judgments.best import FACTS, Reading, best, contended
from songbang.judgments.money_told import RESTRAINS, grouped, other_duty
from songbang.judgments.parts import Parts
from songbang.judgments.sayings import Saying, sayings
from songbang.judgments.value import Value
from songbang.judgments.voices import Voice
from songbang.terms.damage_parts import Part, owed

FIELDS = ("damages_agreed", "damages_multiple", "damages_base")

_NAME = re.compile(r"违约金|违约责任|赔偿(?:金|款)?")
_BREACH = re.compile(r"违反|违约(?!金)|违者|违背|未履行|不履行|未遵守|不遵守|否则")
_OTHER_NAME = re.compile(r"补偿|工资|薪|返还|退还|律师费|利息|费用")
# What is returned and what is paid besides are two sums: 返还补偿金并支付五倍的违约金，即24万元.
_PARTED = re.compile(r"并(?=应|支付|按|承担|向|须|需|另)|即(?=人民币|[\d¥￥])")
_WORKED_OUT = re.compile(r"(?:即|计|共计|合计|折合)(?:人民币)?$")  # 十八个月工资即153000元: the sum, not the wage


def read(parts: Parts) -> Iterable[Value]:
    """Read the sum, and the multiple with its base; damages for a breach of secrecy or of service are left out."""
    if nothing_agreed(parts):
        return
    sums: list[Reading] = []
    multiples: list[Reading] = []
    bases: list[Reading] = []
    for saying in sayings(parts):
        if saying.voice not in FACTS or not _NAME.search(saying.words):
            continue
        words = _PARTED.sub(lambda hit: "," * len(hit.group()), grouped(saying.words))
        for part, weight in _agreed(saying, words):
            span = saying.span(parts, part.start, part.end)
            amount, multiple = as_number(part.value.get("amount")), as_number(part.value.get("multiple"))
            if amount is not None:
                sums.append(Reading(amount, span, weight))
            elif multiple is not None:
                multiples.append(Reading(multiple, span, weight))
                bases.append(Reading(_base(words, part), span, weight))
    yield from best("damages_agreed", sums)
    yield from best("damages_multiple", multiples)
    yield from best("damages_base", bases)


def _agreed(saying: Saying, words: str) -> Iterator[tuple[Part, int]]:
    for part in owed(words):
        sure = _sure(saying, part)
        if sure:
            weight = FACTS[Voice.SAID] if contended(saying.words, part.start) else FACTS[saying.voice]
            yield part, weight + sure


def _sure(saying: Saying, part: Part) -> int:
    """How surely a part is what a breach of the restraint costs by the agreement; 0 where it is not."""
    words = saying.words
    before = words[max(0, part.start - _REACH) : part.start]
    clause = re.split(r"[。;]", before)[-1]
    named = [hit.end() for hit in _NAME.finditer(clause)]
    others = [hit.end() for hit in _OTHER_NAME.finditer(clause)]
    behind = _NAME.search(re.split(r"[,。;]", words[part.end : part.end + 16])[0])
    plain = "amount" in part.value and not (_WORKED_OUT.search(clause) or _FLOOR.search(clause))
    if "%" in words[part.start : part.end] and not _NAME.search(_clause(words, part)):
        return 0  # the share of pay that is compensation
    if not behind and (not named or (plain and max(others, default=-1) > max(named))):
        return 0
    about = saying.lead + words[: part.end + _REACH]
    duty = _duty(before)
    if _IN_SERVICE.search(duty) or other_duty(duty) or (not RESTRAINS.search(about) and other_duty(about)):
        return 0
    return agreed(saying, part.start)


_IN_SERVICE = re.compile(r"^(?:在职|任职|劳动合同期)")  # a breach while still employed has a sum of its own
_REACH = 400  # characters: the words of one term
_FLOOR = re.compile(r"(?:不低于|不少于|最低为?)(?:人民币)?$")
_AVERAGE = re.compile(r"(?:平均|月均)[^,。;总]{0,8}(?:工资|收入|薪)|(?:工资|收入|薪)[^,。;总]{0,4}(?:平均|月均)")
_PAID = re.compile(r"(?:累计|实际|已|共|所)(?:经)?(?:支付|付|领取|发放|取得|收取)")


def _clause(words: str, part: Part) -> str:
    """The words between two commas in which a part stands."""
    return re.split(r"[,。;]", words[: part.start])[-1] + re.split(r"[,。;]", words[part.start :])[0]


def _base(words: str, part: Part) -> str:
    """What a multiple is of: an average of twelve months is a month's pay, and what was 累计支付 is what was paid."""
    of, said = str(part.value.get("of", "other")), _clause(words, part)
    if of == "annual_wage_before_exit" and _AVERAGE.search(said) and "年薪" not in said:
        return "monthly_wage"
    return "compensation_paid" if of == "total_compensation" and _PAID.search(said) else of


def _duty(before: str) -> str:
    """The words that tell which breach is meant: from the last word of a breach on, else the whole sentence."""
    hits = [hit.start() for hit in _BREACH.finditer(before)]
    if not hits:
        return re.split(r"[。;]", before)[-1]
    during = _DURING.search(before, 0, hits[-1])
    begin = hits[-1]
    if before.startswith("否则", begin):  # what was forbidden stands before it
        begin = max(before.rfind("。", 0, begin), before.rfind(";", 0, begin)) + 1
    return (during.group() if during else "") + before[begin:]


_DURING = re.compile(r"(?:在职期间|任职期间|在职时|劳动合同期内)(?:[^,。;及与和或、]{0,8})$")
