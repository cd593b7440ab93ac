"""The ends of the term itself: by the agreed months, the cap of the law, and where the employer can count longer."""

from collections.abc import Iterator
from datetime import date, timedelta

from songbang.answers.figures.restraint import Restraint
from songbang.basis.known import count, used, whole_figure, word, yes
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.bounds import BOTH, EMPLOYER, WORKER, Doubt, End
from songbang.position.case import Case
from songbang.position.results import Reason
from songbang.position.status import Point
from songbang.sums.months import end_of_restraint

ONE_DAY = timedelta(days=1)
TERM_OVER = Words("约定的期限{last}届满。", "The term ends on {last}.")
CAP_OVER = Words("法律允许的最长期限{last}届满。", "The longest term that the law allows ends on {last}.")
BY_MONTHS = Words("按整月算，期限{last}届满。", "Counted by whole months the term ends on {last}.")
ONE_DAY_LATER = Words("公司可以主张期限按整月算，晚到{last}。", "The employer can count whole months, to {last}.")
LOOK = Words("多守这几天就没有争议。", "Keeping to these few days more leaves nothing to dispute.")
COMMERCIAL = Words(
    "投资协议里的期限不受劳动法上限，公司可以主张到{last}。",
    "In an investment deal the cap of labour law does not apply: the other side can say it runs to {last}.",
)
LABOUR = Words("是劳动关系还是商事合同，由法院认定。", "A court decides whether it is employment or a commercial deal.")
COMMERCIAL_OPEN = Words(
    "投资协议里的期限不受劳动法上限；约定多久还不知道，公司可以主张更久。",
    "In an investment deal the cap of labour law does not apply. The agreed length is not known: the other side can "
    "say it runs on.",
)
FROM_A_STEP = Words(
    "文件说期限不从离职起算；公司可以主张到{last}（从离职起最多{cap}个月）。",
    "The papers do not count the term from leaving: the employer can say it runs to {last} (at most {cap} months after "
    "leaving).",
)
FROM_LEAVING = Words(
    "法律从劳动合同结束起算；写法有争议的，由仲裁委或法院认定。",
    "The law counts from the end of the contract; a commission or court decides what the wording means.",
)
NOTICE = "notice"
FROM_ELSEWHERE = frozenset({NOTICE, "other"})
INVESTOR = "investor"


def term_ends(case: Case, found: Restraint) -> Iterator[End]:
    """Yield the end of the term; two of them where the employer can count to a later day."""
    figure = found.figure
    seen = used(case.facts, "left", "nc_months")
    left = case.of(EventKind.LEFT)
    says = CAP_OVER if found.latest else TERM_OVER
    reason = Reason(says.fill(last=found.term_last), figure.provisions, seen, left)
    ends_later = [view.value for view in figure.views if isinstance(view.value, date) and view.value > found.term_last]
    agreed, months = count(case.facts, "nc_months"), found.months
    if word(case.facts, "employment_kind") == INVESTOR and (agreed is None or agreed > months):
        ends_later.append(date.max if agreed is None else end_of_restraint(found.first - ONE_DAY, agreed))
        other, settles = COMMERCIAL_OPEN if agreed is None else COMMERCIAL.fill(last=max(ends_later)), LABOUR
    elif _other_start(case, found) > found.term_last:
        ends_later.append(_other_start(case, found))
        other, settles = FROM_A_STEP.fill(last=max(ends_later), cap=_cap(case, found)), FROM_LEAVING
    else:
        other, settles = ONE_DAY_LATER.fill(last=max(ends_later, default=found.term_last)), LOOK
    endless = yes(case.facts, "nc_term_stated") is False or yes(case.facts, "nc_open_ended")
    missing = ("nc_months",) if found.latest and not endless else ()
    if not ends_later:
        yield End(found.term_last, reason, BOTH, missing=missing)
        return
    doubt = Doubt(Point.DURATION, other, settles, figure.provisions)
    yield End(found.term_last, reason, WORKER, doubt, missing)
    says = BY_MONTHS.fill(last=max(ends_later)) if settles is LOOK else other
    unknown = ("nc_months",) if max(ends_later) == date.max else missing
    yield End(max(ends_later), Reason(says, figure.provisions, seen, left), EMPLOYER, missing=unknown)


def _cap(case: Case, found: Restraint) -> int:
    """Return the most months that the law allows after leaving."""
    law = case.setting.asked("duration.cap", found.first - ONE_DAY)
    return whole_figure(law, "months") if isinstance(law, Provision) else found.months


def _other_start(case: Case, found: Restraint) -> date:
    """Return the latest last day of a term that the papers count from a notice or something else, within the cap."""
    starts, left = word(case.facts, "nc_starts"), found.first - ONE_DAY
    longest = end_of_restraint(left, _cap(case, found))
    if starts not in FROM_ELSEWHERE:
        return found.term_last
    notices = [event.day for event in case.of(EventKind.NOTICE_RECEIVED)]
    if starts == NOTICE and notices:
        return min(longest, end_of_restraint(max(*notices, left), found.months))
    return longest
