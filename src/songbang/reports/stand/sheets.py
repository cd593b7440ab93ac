"""All that is told of a position, in its order; the page, the screen and the print show the same."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.matter.matter import Matter
from songbang.position.cost import CostToLeave
from songbang.position.results import Position
from songbang.reports.days import day_words
from songbang.reports.stand.cost_section import cost_section
from songbang.reports.stand.dates_section import dates_section, next_section
from songbang.reports.stand.exposure_section import exposure_section, over_time_section
from songbang.reports.stand.law_section import law_section
from songbang.reports.stand.money_section import money_section, months_section
from songbang.reports.stand.open_section import flips_section, questions_section
from songbang.reports.stand.options_section import each_option_section, options_section
from songbang.reports.stand.readings_section import disputes_section, readings_section
from songbang.reports.stand.sheet import Section
from songbang.reports.stand.told_section import told_section, unread_section

AS_OF = Words(
    "事实以 {day}为准，这天以后的事件不算。法律以同一天为准。",
    "The facts are as of {day}: later events do not count. The law is that of the same day.",
)
REVIEWED = Words("{place}的法律核对到 {day}。", "The law of {place} was reviewed up to {day}.")
FOOT = (
    Words("这是法律信息和算术，不是法律意见。", "This is legal information and arithmetic, not legal advice."),
    Words(
        "金额是按你填的事实算的；当地规定或更有利的条款可能改变它。",
        "The sums follow from the facts you gave; a local rule or a better clause may change them.",
    ),
    Words(
        "这里不处理：刑事案件、商业秘密诉讼、股权纠纷的结果、个税的数额。",
        "Not handled here: criminal cases, suits over trade secrets, how disputes on equity end, the amount of tax.",
    ),
    Words(
        "收到仲裁、诉讼文书或警方通知，先找律师或打 12348。",
        "If papers of arbitration, a court or the police reach you, see a lawyer or call 12348 first.",
    ),
)


def sheets(position: Position, matter: Matter, cost: CostToLeave | None = None) -> tuple[Section, ...]:
    """Return the sections, those of the first page first; with what leaving costs where that was worked out."""
    return tuple(_sections(position, matter, cost))


def as_of(position: Position, law: Law) -> tuple[Words, ...]:
    """Return the days that the answer holds for: facts, law, and up to when the law was reviewed."""
    lines = [AS_OF.fill(day=day_words(position.day))]
    reviewed = law.reviewed(position.place)
    if reviewed is not None:
        lines.append(REVIEWED.fill(place=law.name_of(position.place), day=day_words(reviewed)))
    return tuple(lines)


def _sections(position: Position, matter: Matter, cost: CostToLeave | None) -> Iterator[Section]:
    yield money_section(position)
    yield next_section(position)
    yield options_section(position)
    yield readings_section(position)
    yield disputes_section(position)
    yield months_section(position)
    yield exposure_section(position)
    yield over_time_section(position)
    if cost is not None:
        yield cost_section(cost)
    yield dates_section(position)
    yield each_option_section(position)
    yield flips_section(position)
    yield questions_section(position)
    yield law_section(position)
    yield told_section(position, matter)
    unread = unread_section(matter)
    if unread is not None:
        yield unread
