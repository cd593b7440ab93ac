"""Who pays as a picture of its own: under each policy both sides on one scale."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.definitions import lines
from songbang.lab.outcome import Outcome, WhoPays
from songbang.reports.charts.drawing import drawing, svg_of
from songbang.reports.charts.forest import Row, draw_forest, height
from songbang.reports.charts.sheet import plain
from songbang.reports.lab.named import numbered
from songbang.reports.lab.numbers import UNKNOWN, Tell, share, spread_words
from songbang.reports.lab.pays_section import SIDES, TODAY, bill
from songbang.reports.lab.shortened import shortened
from songbang.reports.script import tell

NAME = "who-pays"
_TITLE = Words("谁出钱（模型）", "Who pays (a model)")
_AXIS = Words("一年所出，占全部工资", "borne in a year, as a share of all pay")
_CAPTION = Words(
    "{card}。点：按卡片上的数；线：这些数在各自范围内变动时结果的 5% 到 95%。模型，不是预测。",
    "{card}. Dot: at the numbers of the card; line: 5th to 95th per cent as they move through their ranges.\n"
    "A model and no forecast.",
)
_SAID = Words("{policy}，{side} {borne}；", "{policy}, {side} {borne}; ")


def pays_svg(outcome: Outcome, lang: str) -> str:
    """Return the drawing, the card as it stands first."""
    rows, said = [], []
    for says, pays, when in _told(outcome):
        rows.append(Row(tell(shortened(says), lang)))
        for side in SIDES:
            borne = bill(pays, side, when)
            ends = (
                None
                if borne.low is None or borne.high is None
                else (borne.low / pays.payroll, borne.high / pays.payroll)
            )
            value = None if borne.value is None else borne.value / pays.payroll
            rows.append(Row(tell(lines()[side].label, lang), value, ends))
            words = spread_words(borne, _of_pay(pays), UNKNOWN)
            said.append(tell(_SAID.fill(policy=says, side=lines()[side].label, borne=words), lang))
    with drawing(NAME, height(len(rows))) as figure:
        draw_forest(figure, rows, tell(_AXIS, lang), tell(_CAPTION.fill(card=shortened(outcome.card.says)), lang))
        return svg_of(figure, NAME, tell(_TITLE, lang), "".join(said))


def _of_pay(pays: WhoPays) -> Tell:
    return lambda value: plain(share(value / pays.payroll, places=2))


def _told(outcome: Outcome) -> Iterator[tuple[Words, WhoPays, str]]:
    if outcome.policies:
        yield TODAY, outcome.policies[0].who_pays, "before"
    for says, one in zip(numbered(outcome), outcome.policies, strict=True):
        yield says, one.who_pays, "after"
