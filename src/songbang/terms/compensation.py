"""What is paid for the restraint: share or amount, of what, per what, and when."""

import re
from dataclasses import dataclass

from songbang.basis.term import Term, Value
from songbang.clauses.cue import compiled
from songbang.terms.amounts import Sum, plain, sums
from songbang.terms.numbers import number
from songbang.terms.ranks import ranked
from songbang.terms.shares import Share, shares
from songbang.terms.source import Source

_BASES = (
    # order matters: "basic" wins, then an average, then the last month, then the minimum wage
    ("basic_wage", re.compile(r"基本(?:工资|薪[酬资金水]?|月薪|年薪)|底薪|[Bb]as(?:ic|e) (?:monthly )?(?:salary|wage|pay)")),
    ("average_wage_12m", re.compile(r"(?:12|十二)个?月[^,。;]{0,20}?(?:平均|月均)|(?:上|前)(?:一|1)?(?:个)?年度?[^,。;]{0,10}(?:平均|月均)|(?<!期间)(?:平均|月均)(?:月)?(?:工资|收入|薪|税前|应发|报酬|劳动报酬)|[Aa]verage|\bmean\b")),
    ("last_month_wage", re.compile(r"(?:最后|离职前|解除前|终止前|离任前)(?:的)?(?:一|1)?(?:个)?(?:整|自然)?月[^,。;]{0,10}(?:工资|收入|薪)|离职(?:时|前)(?:的)?(?:月)?(?:工资|薪)|末月(?:工资|薪)|last (?:month|monthly)")),
    ("minimum_wage", re.compile(r"最低(?:月)?工资|minimum wage")),
)
_FLOOR = re.compile(r"(?:不(?:得)?(?:低于|少于)|最低不低于|若低于|低于[^,。;]{0,20}最低工资)[^,。;]{0,30}最低(?:月)?工资|not (?:be )?(?:less|lower) than[^.;]{0,40}minimum wage")
_TIMES_MINIMUM = re.compile(r"最低(?:月)?工资[^,。;]{0,8}?(?:的)?(?P<n>[\d.]+|[一二三四五六七八九十两]+)倍")
_PERIODS = (
    ("month", re.compile(r"每(?:个)?(?:自然)?月|按月|逐月|月标准|月(?:支付|发)|/月|每满一?个?月|per month|a month|monthly|each month|月度")),
    ("quarter", re.compile(r"每(?:个)?季度?|按季度?|逐季|/季|per quarter|quarterly")),
    ("year", re.compile(r"每(?:个)?年(?!\s*度末)|按年|/年|年度?补偿|per (?:year|annum)|annually|a year")),
    ("total", re.compile(r"一次性|一次(?:付|给|支付|发|结)|合计|共计|总计|总额|全部(?:期间|限制期)|整个(?:限制|竞业)?期|lump sum|in total|one-off")),
)
_WHENS = (
    ("in_wages", re.compile(r"工资(?:中|里|内|单中|单上|条上|条里)[^,。;]{0,30}(?:为|是|系|包含|含|那|的)|(?:包含|含|计入|并入|体现|折算)(?:在|于|进|入)?[^,。;]{0,20}(?:工资|薪|奖金|津贴)|(?:工资|薪[酬资金水]|年薪)[^,。;]{0,20}(?:已(?:经)?)?(?:包含|含有|包括|涵盖)|随[^,。;]{0,8}工资|在职期间[^,。;]{0,30}(?:支付|发放|领取)|included in[^.;]{0,40}(?:salary|wage)")),
    ("at_exit", compiled(r"<LEAVE>[^,。;]{0,8}(?:时|当日|当天|之日)[^。;]{0,16}一次|(?:派遣|合同|聘期|服务|实习|劳动合同)(?:期)?(?:满|届满)(?:时|后)?一次|离职结算|(?:离职|终止|解除|办理[^,。;]{0,8}手续|办结[^,。;]{0,8}|交接)[^,。;]{0,10}(?:时|当日|当天|之日|后[^,。;]{0,8}日内)[^,。;]{0,20}一次性|一次性[^,。;]{0,20}(?:离职|终止)(?:时|当日)|(?:离职|终止|解除)(?:时|当日|之日)[^,。;]{0,10}(?:支付|发放|给付)|lump sum (?:on|at|upon) (?:exit|termination|leaving)")),
    ("at_end", re.compile(r"(?:期满|届满|期限结束|限制期结束|到期)(?:后|时|之日)?(?:且[^,。;]{0,12})?(?:的)?,?[^,。;]{0,24}(?:支付|发放|给付|一次性)|at the end of the (?:restrict|period|term)")),
    ("monthly_after", re.compile(r"每(?:个)?(?:自然)?月|按月|逐月|每(?:个)?季|按季|逐季|次月|每(?:半)?年|按年|月(?:支付|发放|度)|每满|当月|monthly|per month|(?:each|every|a) month|for each month|in arrears|quarterly|every month|分(?:[两二三四五六]|\d+)(?:笔|期|次)")),
)
_AS_MUCH = re.compile(r"(?:相当于|等于|等额于)[^,。;]{0,10}?(?:(?P<n>[一二三四五六七八九十两\d]+)个月|月)[^,。;]{0,8}?(?:工资|薪)")
_COLUMN = re.compile(r"补偿|补贴|[Cc]ompensation")
# 每个月5200: where a note is short, the coin is understood
_BARE = re.compile(r"(?:每(?:个)?月|按月|月)[^,。;\d]{0,6}(?P<n>\d[\d,]{2,})(?![\d年月日号%个.])")
_POLICY = re.compile(r"(?:按(?:照)?|依(?:照|据)?|根据|参照|以)[^,。;《]{0,16}《[^》]{2,24}》|(?:按(?:照)?|依(?:照|据)?|根据|参照)[^,。;]{0,8}(?:方|公司)(?:的)?(?:规定|标准|制度)|(?:按(?:照)?|依(?:照|据)?|根据|参照)[^,。;]{0,12}(?:公司|甲方|单位|集团)[^,。;]{0,10}(?:政策|规定|制度|标准|办法)")
_NOTHING = re.compile(r"(?:不(?:再)?|无需|无须|毋须)(?:另行|单独|额外|就此|再)*(?:支付|给付|发放|享有)|对价|没有(?:别的|其他|其它|另外)[^,。;]{0,6}(?:现金|补偿|钱)|就是[^,。;]{0,16}(?:回报|补偿)")


def compensation(source: Source) -> list[Term]:
    """Return the clause's ``compensation``: by rank where it points to a table of ranks.

    Nothing where the words tell neither price nor time of payment.
    """
    rows = ranked(source, _COLUMN)
    if rows:
        by_rank: list[Value] = []
        for row in rows:
            read = _read(row.words, source.text, row.head)
            by_rank.append({**read.value, "who": row.who} if read else {"who": row.who})
        return [source.term("compensation", by_rank, 0, (rows[0].start, rows[-1].start + len(rows[-1].words)))]
    read = _read(source.text, source.text)
    if read is None:
        return []
    beside: dict[str, Value] = {"blank": True} if read.blank else {}
    return [source.term("compensation", read.value, source.start, (read.start, read.end), **beside)]


@dataclass(frozen=True, slots=True)
class _Price:
    value: dict[str, Value]
    start: int
    end: int
    blank: bool


def _read(words: str, around: str, head: str = "") -> _Price | None:
    """Read the price in ``words``; when it is paid is told by the sentence ``around`` them, of what by a column's ``head`` too."""
    share = _share(words)
    amount = None if share else _amount(words)
    of = _of(words + head, share)
    if of == "minimum_wage" and share is None and amount is None:
        share = _of_minimum(words)
    elif of and share is None and amount is None:
        share = _whole_month(words)
    found = share or amount
    when = _when(around)
    if not found and when == "unsaid" and not _POLICY.search(words) and not _NOTHING.search(words):
        return None
    value: dict[str, Value] = {
        "share": plain(share.value) if share and share.value is not None else None,
        "of": of if share else None,
        "amount": amount.written if amount else None,
        "currency": amount.currency if amount else "CNY",
        "per": _period(words, found, amount is not None, when) if found or when != "unsaid" else None,
        "when": when,
    }
    blank = (share is not None and share.value is None) or (amount is not None and amount.amount is None)
    start, end = (found.start, found.end) if found else (0, len(words))
    return _Price(value, start, end, blank)


def _share(words: str) -> Share | None:
    """The share of pay; not one that only speaks of tax, and not the legal floor."""
    for share in shares(words):
        around = words[max(0, share.start - 12) : share.start]
        if not re.search(r"税率|税|利率|持股|股份", around):
            return share
    return None


def _amount(words: str) -> Sum | None:
    for amount in sums(words):
        before = words[max(0, amount.start - 24) : amount.start]
        if not re.search(r"月薪(?:为|:)?$|基本工资(?:为|:)$|违约金", before):
            return amount
    bare = _BARE.search(words)
    return Sum(number(bare.group("n")), "CNY", *bare.span("n")) if bare else None


def _of(words: str, share: Share | None) -> str | None:
    plainly = _FLOOR.sub(lambda found: "〇" * len(found.group()), words)
    for name, pattern in _BASES:
        if pattern.search(plainly):
            return name
    return "other" if share else None


def _of_minimum(words: str) -> Share | None:
    """The whole minimum wage or a multiple of it."""
    times = _TIMES_MINIMUM.search(words)
    found = times or re.search(r"最低(?:月)?工资(?:标准)?|minimum wage", words)
    if not found:
        return None
    count = number(times.group("n")) if times else number("1")
    return Share(count, *found.span())


def _whole_month(words: str) -> Share | None:
    """As much as a month's wages, or as several: 相当于其最后一个月工资."""
    found = _AS_MUCH.search(words)
    if not found:
        return None
    count = number(found.group("n") or "1")
    return None if count is None else Share(count, *found.span())


def _period(words: str, found: Share | Sum | None, fixed: bool, when: str) -> str | None:  # noqa: FBT001
    """The period that the rate or sum is counted for: the word nearest before a sum, the month for a share of wages."""
    if found is None:
        return next((name for name, pattern in _PERIODS if pattern.search(words)), None)
    if when in {"at_exit", "at_end"} and not any(pattern.search(words) for _, pattern in _PERIODS[:3]):
        return "total"
    if not fixed:
        year = re.search(r"(?:年(?:收入|薪|工资|报酬)总?额?|上(?:一)?年度?(?:工资|收入|报酬)总额)", words[max(0, found.start - 30) : found.start])
        return "year" if year and not re.search(r"平均|月均", words) else "month"
    after = words[found.end : found.end + 8]
    direct = next((name for name, pattern in _PERIODS if re.match(r"[(/]?(?:每|/|a |per |一)?", after) and pattern.match(after.lstrip("(整正 "))), None)
    if direct:
        return direct
    nearest = [(hit.end(), name) for name, pattern in _PERIODS for hit in pattern.finditer(words, 0, found.start)]
    total = [name for _, name in nearest if name == "total"]
    if total:
        return "total"
    if nearest:
        return max(nearest)[1]
    return next((name for name, pattern in _PERIODS if pattern.search(words, found.end)), "month")


def _when(words: str) -> str:
    return next((name for name, pattern in _WHENS if pattern.search(words)), "unsaid")
