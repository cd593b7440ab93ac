"""What was paid for the restraint after leaving, in all: a total, so much a month for so many months, or nothing at all."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from songbang.judgments.best import FACTS, Reading, best, contended
from songbang.judgments.money_told import Told, amounts, is_severance
from songbang.judgments.months_paid import by_months
from songbang.judgments.parts import Parts
from songbang.judgments.payments import apart, times
from songbang.judgments.sayings import Saying, sayings
from songbang.judgments.value import Value
from songbang.judgments.voices import Voice

FIELDS = ("compensation_paid",)

_PAID = r"(?:支付|发放|给付|付(?!款义务|清)|转账|汇款|汇入|打款|领取|收到|收取|获得|到账|划付|补发)"
_TOTAL = re.compile(r"(?:共计?|合计|累计|总计|总额|总共|总金额|共支付)[^,。;]{0,24}$|,计(?:人民币)?$")
_ONCE = re.compile(
    rf"(?:已(?:经)?|实际|业已|仅)(?:按[^,。;]{{0,8}})?(?:向[^,。;]{{1,16}})?{_PAID}[^,。;]{{0,30}}$|(?:{_PAID}(?:了|过)|收到|领取|收取)[^,。;]{{0,30}}$|(?:向[^,。;]{{1,16}})(?:转账)?{_PAID}[^,。;]{{0,30}}$"
)
_EACH = re.compile(r"(?:每(?:个)?月|按月|逐月|月均|每次|每期|每笔|各|分别)[^,。;]{0,24}$")
_EACH_BEHIND = re.compile(r"^(?:\/月|每月|一个月)")
# 甲公司支付补偿金12000元: a sentence of its own, and no term of the agreement.
_PLAIN = re.compile(
    r"(?:[^,。;]{0,16}(?:后|月|日),)?(?![^,。;]{0,40}(?:应(?:当|向|按|支|予)|须|需))[^,。;每按]{2,40}支付(?:了)?[^,。;每]{0,20}补偿(?:金|费|款)?"
)
# A sum that is owed, asked for or ordered was not paid.
_NOT_PAID = re.compile(
    r"判令|判决|裁决|请求|诉请|要求|应(?:当|予|向|按|支付|付)|须|尚欠|拖欠|欠付|差额|返还|退还|(?<!按)(?<!按照)(?<!协议)约定|标准|违约金|赔偿|如(?!期|约|实|数|下)|若|不足|维持|应否"
)
_JUDGED = re.compile(r"^(?:的)?(?:判项|请求|主张|诉请|诉求)")
_NOTHING = re.compile(
    rf"(?:从未|未曾|未|没有|并未|均未|一直未|未实际|未按(?:约|照)?[^,。;]{{0,6}}|分文未|也未|亦未)(?:再|另行|单独|另外)?(?:就[^,。;]{{0,24}})?(?:向[^,。;]{{1,16}})?{_PAID}(?:[^,。;额]{{1,6}}?(?=竞业|补偿|任何))?(?:过|任何|相应|的|竞业限制|竞业禁止|期间|离职后|约定|上述)*(?:经济)?(?:补偿|款项|任何费用|费用)|(?:未|没有)给(?:付|予|过)?(?:[^,。;元]{{0,8}})补偿|(?:未|没有)(?:领取|收到)(?:过)?(?:任何)?(?:竞业限制|竞业禁止)?(?:经济)?补偿"
)
_EVER = re.compile(r"从未|未曾|一直|分文|过")  # 此后一直未支付: nothing at all, not only from then on
_UNSAID = re.compile(r"(?:未|没有|未曾|从未)(?:实际|予以)?支付(?:过)?(?=[。,;])")  # 每月补偿2000元。甲公司未支付。
_EXPLAINS = re.compile(r"(?:金|费|款)?[^,。;]{0,6}(?:系因|是因|系由于|是由于|原因)")
_NOT_NOTHING = re.compile(
    r"再(?:支付|发放|付)|\d年(?:度)?(?:[^,。;]{0,10})(?:未|没有)|(?:月|日|此|之|其)(?:起|后|之后)(?:便|即|就|,)?[^,。;]{0,12}(?:未|没有|不)|剩余|其余|余下|足额|全额|差额|三个月|超过|连续|如(?!下)|若|期间的,|当月|该月|后续|的,|导致|因用人单位"
)


def read(parts: Parts) -> Iterable[Value]:
    """Read the sum; a stop of payments is no payment of nothing, and a party's word counts only where nothing else tells."""
    said = [saying for saying in sayings(parts) if saying.voice in FACTS]
    paid = [row for saying in said for row in _sums(parts, saying)] or list(by_months(parts, said))
    return best("compensation_paid", [*paid, *(row for saying in said for row in _nothing(parts, saying))], last=True)


def _sums(parts: Parts, saying: Saying) -> Iterator[Reading]:
    words = saying.words
    for told in amounts(words):
        clause = re.split(r"[。;]", words[: told.start])[-1]
        if (
            _JUDGED.match(told.after)
            or not _for_restraint(saying, told)
            or _not_paid(clause)
            or not re.search(_PAID, clause)
        ):
            continue
        found = _whole(words, told)
        if found is None:
            continue
        amount, sure = found
        weight = FACTS[Voice.SAID] if contended(words, told.start) else FACTS[saying.voice]
        less = _NET_WEIGHS if _NET.search(told.before) else 0
        yield Reading(amount, saying.span(parts, told.start, told.end), weight + sure - less)
    together = apart(words)
    if together and _for_restraint(saying, together) and not _NOT_PAID.search(together.before):
        yield Reading(together.amount, saying.span(parts, together.start, together.end), FACTS[saying.voice] + _ADDED)


_ADDED = 4  # how surely payments told one by one are all of them: a total told beside them goes before

_NAMED = re.compile(r"补(?:偿|贴|助)|竞业(?:限制|禁止)(?:费|金|津贴)")


# 扣除已付13000元: what is taken off was paid, whatever is asked or ordered in the same sentence.
_TAKEN_OFF = re.compile(rf"(?:扣除|扣减|抵扣|减去)[^,。;]{{0,8}}(?:已|实际)(?:经)?{_PAID}[^,。;]{{0,16}}$")


def _not_paid(clause: str) -> bool:
    return bool(_NOT_PAID.search(clause[-60:])) and not _TAKEN_OFF.search(clause)


def _for_restraint(saying: Saying, told: Told) -> bool:
    before = saying.words[: told.start]
    return bool(_NAMED.search(saying.lead + saying.words)) and not is_severance(before + told.after[:12])


# 税后实际到账共计189600元: the tax that was withheld was paid as well.
_NET = re.compile(r"(?:税后|到账|实发|实收|到手)[^,。;]{0,16}$")
_NET_WEIGHS = 4


def _whole(words: str, told: Told) -> tuple[Decimal, int] | None:
    """What a sum makes in all and how surely; ``None`` where it is so much each and nobody says how often."""
    if _EACH.search(told.before) or _EACH_BEHIND.match(told.after):
        often = times(words, told)
        return None if often is None else (told.amount * often, 5)
    if _TOTAL.search(told.before):
        return told.amount, 7
    if _ONCE.search(told.before):
        return told.amount, 3
    return (told.amount, 2) if _PLAIN.fullmatch(words, 0, told.start) else None


def _nothing(parts: Parts, saying: Saying) -> Iterator[Reading]:
    hits = [*_NOTHING.finditer(saying.words), *(_UNSAID.finditer(saying.words) if "补偿" in saying.lead[-60:] else ())]
    for hit in hits:
        clause = re.split(r"[。;]", saying.words[: hit.end()])[-1] + saying.words[hit.end() : hit.end() + 2]
        if (
            (_NOT_NOTHING.search(clause) and not _EVER.search(hit.group()))
            or is_severance(saying.words[: hit.end()])
            or contended(saying.words, hit.start())
        ):
            continue
        # who explains why nothing was paid admits it: 公司未付补偿系因…
        if saying.voice is not Voice.SAID or _EXPLAINS.match(saying.words[hit.end() :]):
            yield Reading(Decimal(0), saying.span(parts, *hit.span()), FACTS[saying.voice] + 4)
