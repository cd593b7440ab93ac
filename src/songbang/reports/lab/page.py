"""The page of a run of the lab: the answer first, who pays, why, then what stands against it and all it rests on."""

from collections.abc import Sequence
from pathlib import Path

from songbang.basis.words import Words
from songbang.lab.outcome import Outcome
from songbang.reports.charts.sheet import Section, Sheet, plain
from songbang.reports.lab.card_section import card_section
from songbang.reports.lab.forest_section import forest_section
from songbang.reports.lab.game_section import game_section
from songbang.reports.lab.glance import glance
from songbang.reports.lab.headline import headline
from songbang.reports.lab.limits_sections import end_sections
from songbang.reports.lab.mind_section import mind_section
from songbang.reports.lab.pays_section import pays_section
from songbang.reports.lab.policy_section import policy_sections
from songbang.reports.lab.ridge_section import ridge_section
from songbang.reports.lab.why_section import why_section

TITLE = Words("政策实验：谁出钱，谁能走", "Policy lab: who pays, who can move")
MODEL = Words(
    "这是模型，不是预测：卡片上的数对，才有这些结果。",
    "This is a model and no forecast: it tells what follows if the numbers of the card are right.",
)
_HASH = 12
_FACTS = {
    "card": Words("市场", "Market"),
    "groups": Words("组、人数", "Groups, workers"),
    "assumed": Words("没有来源的数", "Numbers without a source"),
    "levels": Words("算了什么", "Worked out"),
    "seed": Words("种子、抽样", "Seed, draws"),
    "hash": Words("卡片", "Card"),
}
_GROUPS = Words("{groups} 组，{workers} 人", "{groups}; {workers} workers")
_L0, _L1 = (
    Words("公式（L0）", "closed form (L0)"),
    Words("模拟 {workers} 人 × {months} 月（L1）", "simulation of {workers} workers × {months} months (L1)"),
)
_L2 = Words("公司博弈 {draws} 次（L2）", "game of firms, {draws} draws (L2)")
_NO_WAY = Words(
    "没有模拟一步步的变化（L1）：这一次只要了公式。用 --level 1 就有。",
    "The way month by month (L1) was not simulated: only the closed form was asked for. --level 1 gives it.",
)


def lab_sheet(outcome: Outcome, notes: Sequence[Words] = (), lang: str = "zh") -> Sheet:
    """Return the page; ``notes`` are what has to be said at the top, such as that the card is an example."""
    sections: tuple[Section, ...] = (
        glance(outcome),
        pays_section(outcome),
        why_section(outcome),
        *policy_sections(outcome, lang),
        game_section(outcome),
        forest_section(),
        ridge_section(lang),
        mind_section(outcome),
        *end_sections(outcome),
    )
    at = next(place for place, one in enumerate(sections) if one.id == "left-out")
    sections = (*sections[:at], card_section(outcome), *sections[at:])
    simulated = any(group.paths for one in outcome.policies for group in one.groups)
    lead = (MODEL, *notes) if simulated else (MODEL, *notes, _NO_WAY)
    return Sheet(TITLE, headline(outcome), lead, _facts(outcome), sections, style=lab_style())


def lab_style() -> str:
    """Return what the page adds to the style of all sheets."""
    return Path(__file__).with_name("lab.css").read_text(encoding="utf-8")


def levels(outcome: Outcome) -> list[Words]:
    """Return which levels were worked out, and how large."""
    how = outcome.how
    told = [_L0]
    if any(group.paths for one in outcome.policies for group in one.groups):
        told.append(_L1.fill(workers=f"{how.workers:,}", months=how.months))
    if outcome.game is not None and outcome.game.draws:
        told.append(_L2.fill(draws=outcome.game.draws))
    return told


def _facts(outcome: Outcome) -> tuple[tuple[Words, Words], ...]:
    card = outcome.card
    parts = levels(outcome)
    workers = f"{sum(one.workers for one in card.groups):,.0f}"
    told = {
        "card": card.says,
        "groups": _GROUPS.fill(groups=len(card.groups), workers=workers),
        "assumed": plain(len(outcome.assumptions)),
        "levels": Words("；".join(one.zh for one in parts), "; ".join(one.en for one in parts)),
        "seed": plain(f"{outcome.seed}, {outcome.how.draws}"),
        "hash": plain(outcome.card_hash[:_HASH]),
    }
    return tuple((_FACTS[name], words) for name, words in told.items())
