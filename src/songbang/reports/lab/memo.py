"""The memo: one page of paper with the question, the market, the answer, what stands against it, and how to redo it."""

from collections.abc import Iterator, Sequence

from songbang.basis.words import Words
from songbang.lab.definitions import measures
from songbang.lab.outcome import GroupOutcome, Outcome, WhoPays
from songbang.reports.charts.sheet import Block, Cell, Column, Section, Sheet, Table, Text, cell, plain
from songbang.reports.lab.headline import headline
from songbang.reports.lab.memo_market import market_blocks
from songbang.reports.lab.memo_rest import again_block, against_blocks, published_blocks, turning_blocks
from songbang.reports.lab.named import group_words, numbered
from songbang.reports.lab.numbers import UNKNOWN, share, signed, spread_lines
from songbang.reports.lab.page import MODEL
from songbang.reports.lab.pays_section import SIDES, bill
from songbang.reports.lab.shortened import shortened

TITLE = Words("政策备忘，一页", "Policy memo, one page")
MOST_POLICIES, MOST_GROUPS = 8, 2
"""What has room on a page; the whole stands in ``lab.html``."""
STYLE = """
@page { size: A4; margin: 8mm 11mm; }
.sheet nav, .sheet .foot p:first-child { display: none; }
.rows { border: 0; padding: 0; background: none; }
.rows .number { white-space: pre; }
.rows thead th.number { white-space: normal; }
.rows tbody th { font-weight: 400; min-width: 11em; }
.sheet h1, .sheet section > p, .sheet .told, .sheet .lead { max-width: none; }
@media print {
  .sheet { max-width: none; }
  html { font-size: 5.8pt; }
  .sheet h1 { font-size: 1.5rem; margin: .1rem 0; }
  .sheet .head, .sheet .kicker, .sheet .lead, .sheet .foot { padding: 0; margin: 0 0 .2rem; }
  .sheet section, .sheet h2 { margin: .5rem 0 .1rem; padding: .15rem 0 0; font-size: 1.06rem; }
  .sheet section > h2 + p { margin-top: 0; }
  .sheet .rows { padding: 0; margin: 0 0 .3rem; }
  .sheet .rows td, .sheet .rows th { padding-top: 0; padding-bottom: 0; line-height: 1.25; }
  .sheet p, .sheet li, .sheet caption { line-height: 1.3; margin: 0 0 .15rem; }
}
"""
_SECTIONS = {
    "market": Words("问的是哪个市场", "The market that is asked about"),
    "answer": Words("模型的回答，谁出钱", "What the model answers, and who pays"),
    "published": Words("和发表的结果比", "Beside what was published"),
    "against": Words("相反的结果", "Results to the contrary"),
    "mind": Words("什么会改变这个结论", "What would change my mind"),
    "again": Words("重做这一次", "To have it again"),
}
_READ = Words(
    "长期变化；括号里是卡片上的数在各自范围内一起变动时结果的 5% 到 95%，不是置信区间。"
    "公司和劳动者出的钱，都按占全部工资的比例；公司少付的工资没有从公司一边扣掉。",
    "Changes in the long run; in brackets the 5th to 95th per cent as the card's numbers move through their ranges "
    "together: no confidence interval. What employers and workers bear is a share of all pay; wages not "
    "paid are not taken off the employers' side.",
)
_MORE = Words(
    "另有 {policies} 个政策、{groups} 组，见 lab.html。",
    "Further policies ({policies}) and groups ({groups}): see lab.html.",
)
_CAPTION = Words("每个政策，政策前后相比", "Each policy against the card as it stands")
_POLICY, _TODAY = Words("政策", "Policy"), Words("现状", "As it stands")
_HEAD = Words("{group}：{measure}", "{group}: {measure}")
_SIDES = (Words("公司出", "Employers bear"), Words("劳动者出", "Workers bear"))
_LED_BY = ("wage_all", "job_to_job")


def memo(outcome: Outcome, notes: Sequence[Words] = ()) -> Sheet:
    """Return the memo; what has no room on the page is counted, and stands in ``lab.html``."""
    blocks: dict[str, tuple[Block, ...]] = {
        "market": tuple(market_blocks(outcome)),
        "answer": tuple(_answer(outcome)),
        "published": tuple(published_blocks()),
        "against": tuple(against_blocks()),
        "mind": tuple(turning_blocks(outcome)),
        "again": (again_block(outcome),),
    }
    sections = tuple(Section(f"memo-{name}", _SECTIONS[name], told) for name, told in blocks.items())
    return Sheet(TITLE, headline(outcome), (MODEL, *notes), (), sections, style=STYLE)


def _answer(outcome: Outcome) -> Iterator[Block]:
    yield Text(_READ, quiet=True)
    shown = sorted(outcome.card.groups, key=lambda one: -one.workers)[:MOST_GROUPS]
    names = [one.name for one in outcome.card.groups if one in shown]
    heads = [
        _HEAD.fill(group=shortened(group_words(outcome.card, name)), measure=measures()[measure].short)
        for name in names
        for measure in _LED_BY
    ]
    columns = (Column(_POLICY), *(Column(one, number=True) for one in (*heads, *_SIDES)))
    yield Table(_CAPTION, columns, tuple(_rows(outcome, names)))
    more = (len(outcome.policies) - MOST_POLICIES, len(outcome.card.groups) - MOST_GROUPS)
    if max(more) > 0:
        yield Text(_MORE.fill(policies=max(more[0], 0), groups=max(more[1], 0)), quiet=True)


def _rows(outcome: Outcome, names: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    if outcome.policies:
        first = outcome.policies[0].who_pays
        yield (cell(_TODAY), *(cell("") for _ in range(len(names) * len(_LED_BY))), *_borne(first, "before"))
    for says, one in list(zip(numbered(outcome), outcome.policies, strict=True))[:MOST_POLICIES]:
        groups = {group.group: group for group in one.groups}
        moved = (part for name in names for part in _moved(groups[name]))
        yield (cell(shortened(says)), *moved, *_borne(one.who_pays, "after"))


def _moved(group: GroupOutcome) -> Iterator[Cell]:
    for measure in _LED_BY:
        yield cell(spread_lines(group.figure(measure).change, signed))


def _borne(pays: WhoPays, when: str) -> Iterator[Cell]:
    for side in SIDES:
        yield cell(spread_lines(bill(pays, side, when), lambda value: plain(share(value / pays.payroll)), UNKNOWN))
