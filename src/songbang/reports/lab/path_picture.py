"""The way from before a policy to its long run, month by month, in two readings between which the truth may lie."""

from collections.abc import Iterator, Sequence

from songbang.basis.words import Words
from songbang.lab.definitions import measures
from songbang.lab.outcome import GroupOutcome, Outcome, Paths, PolicyOutcome
from songbang.reports.charts.panel import Curve, Panel, panel_svg
from songbang.reports.charts.sheet import Picture
from songbang.reports.lab.named import group_words, policy_words
from songbang.reports.lab.numbers import share
from songbang.reports.script import tell

DRAWN = (("wage_all", "wage"), ("job_to_job", "job_to_job"))
"""A measure in the long run, and its column in a history."""
TOGETHER = 6
"""So many months of moves are one point."""
_TITLE = Words("{policy}：一个月一个月地看（模拟）", "{policy}: month by month (simulated)")
_PANEL = Words("{group}：{measure}", "{group}: {measure}")
_CHANGED = Words("{group}：{measure}，变化", "{group}: {measure}, change")
_AXIS = Words("月", "months")
_CUT, _LEVEL = Words("政策", "policy"), Words("长期", "long run")
_READINGS = (Words("一次到位", "at once"), Words("只管新签的", "new contracts only"))
_SAID = Words(
    "实线“一次到位”：旧合同也照政策办，所有人当月换成新工资。虚线“只管新签的”：旧合同照旧，只有新入职的人拿新工资。"
    "没有人量过哪一种更接近。点线是公式算的长期水平。模拟的人有限，线会抖；跳槽率取六个月的平均。{ends}",
    "Solid, “at once”: old contracts follow the policy and everybody is paid the new wages that month. Dashed, “new "
    "contracts only”: contracts stay as signed and only those hired later get the new wages. Which is nearer nobody "
    "has measured. Dotted: the long run in closed form. Simulated people are finite in number, so lines tremble; moves "
    "are means of six months. {ends}",
)
_END = Words(
    "{group}：政策后 {months} 个月，工资 {at_once}（一次到位）、{slowly}（只管新签的）；长期 {level}。",
    "{group}: {months} months after the policy wages are at {at_once} (at once) and {slowly} (new contracts only); "
    "long run {level}. ",
)
_STAYS = Words("{group}：这个政策不改变它。", "{group}: this policy changes nothing there. ")


def path_picture(outcome: Outcome, at: int, lang: str) -> Picture | None:
    """Return the picture of a policy by its place, or nothing where no workers were simulated."""
    one = outcome.policies[at]
    drawn = path_panels(outcome, at, lang)
    if not drawn:
        return None
    ends = [
        _end(outcome, group, group.paths)
        if _moves(group)
        else _STAYS.fill(group=group_words(outcome.card, group.group))
        for group in one.groups
        if group.paths is not None
    ]
    said = Words("".join(end.zh for end in ends), "".join(end.en for end in ends))
    svg = f'<div class="panels">{"".join(drawn)}</div>'
    return Picture(f"path-{at + 1}", _TITLE.fill(policy=policy_words(one.chosen)), _SAID.fill(ends=said), svg)


def path_panels(outcome: Outcome, at: int, lang: str) -> list[str]:
    """Return the drawings of a policy: for each group its wages, and its moves."""
    return list(_panels(outcome, outcome.policies[at], at, lang))


def _panels(outcome: Outcome, one: PolicyOutcome, at: int, lang: str) -> Iterator[str]:
    for which, group in enumerate(one.groups):
        if group.paths is None or not _moves(group):
            continue
        for measure, column in DRAWN:
            title = (_CHANGED if column == "wage" else _PANEL).fill(
                group=group_words(outcome.card, group.group), measure=measures()[measure].short
            )
            yield panel_svg(
                _panel(group, group.paths, measure, column, tell(title, lang), lang), f"path{at}-{which}-{column}"
            )


def _moves(group: GroupOutcome) -> bool:
    """Tell whether the policy changes anything in a group; where it does not, a path would show chance only."""
    return group.before != group.after


def _panel(group: GroupOutcome, paths: Paths, measure: str, column: str, title: str, lang: str) -> Panel:  # noqa: PLR0913, PLR0917
    before = _before(group, measure)
    change_at = paths.at_once.change_at
    told = [_rows(one.months[column].to_list(), change_at or 0, measure) for one in (paths.at_once, paths.slowly)]
    curves = tuple(
        Curve(tell(says, lang), tuple(_over(value, before if column == "wage" else None) for _, value in rows))
        for says, rows in zip(_READINGS, told, strict=True)
    )
    after = group.figure(measure).after.value or 0.0
    level = after / group.productivity / before - 1 if column == "wage" else after
    cut = None if change_at is None else (float(change_at), tell(_CUT, lang))
    return Panel(title, tell(_AXIS, lang), tuple(at for at, _ in told[0]), curves, cut, (level, tell(_LEVEL, lang)))


def _before(group: GroupOutcome, measure: str) -> float:
    return (group.figure(measure).before.value or 0.0) / group.productivity


def _rows(told: Sequence[float | None], change_at: int, measure: str) -> list[tuple[float, float | None]]:
    """Return months with their values; of moves, which are few in a month, means that part at the policy's month."""
    if measure != "job_to_job":
        return [(float(month), value) for month, value in enumerate(told)]
    starts = [*range(change_at % TOGETHER - TOGETHER, len(told), TOGETHER)]
    parts = [(start, [one for one in told[max(start, 0) : start + TOGETHER] if one is not None]) for start in starts]
    return [(max(start, 0) + (len(part) - 1) / 2, sum(part) / len(part)) for start, part in parts if part]


def _over(value: float | None, before: float | None) -> float | None:
    """Return a value, a wage as its change over the long run before."""
    return value if value is None or before is None else value / before - 1


def _end(outcome: Outcome, group: GroupOutcome, paths: Paths) -> Words:
    before = _before(group, "wage_all")
    last = [share(history.months["wage"][-1] / before - 1, signed=True) for history in (paths.at_once, paths.slowly)]
    change = group.figure("wage_all").change.value or 0.0
    months = paths.at_once.months.height - (paths.at_once.change_at or 0)
    return _END.fill(
        group=group_words(outcome.card, group.group),
        months=months,
        at_once=last[0],
        slowly=last[1],
        level=share(change, signed=True),
    )
