"""A file that tells a case, or several runs of one, replayed: what it expects is set beside what comes out."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from songbang.answers.replay_case import NAMES, replay_case
from songbang.answers.results import Figure, Range, Replayed, Run
from songbang.basis.case_facts import case_facts, clean
from songbang.basis.facts import Facts
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.law.cases import Reported
from songbang.law.in_force import Law

TELLS = frozenset(
    {"id", "place", "on", "court", "court_or_body", "decided", "date", "city", "role", "confidence", "source", "says"}
    | {"replays", "reported", "awarded", "note", "recompute", "facts", "figures", "held", "about"}
)
"""What a file may tell beside the facts, once these stand under ``facts`` or ``replays``."""
NOT_A_RUN = Words("「replays」应是列表，每项有 facts。", "“replays” should be a list whose entries have facts.")
NOT_FACTS = Words("「facts」应是一组「名称: 值」。", "“facts” should hold names with their values.")
NO_FIGURE = Words("没有叫「{name}」的数字。", "No figure is called “{name}”.")
FIGURES = Words("可以用：{names}。", "There are: {names}.")
SEE = Words("见 docs/contract.md 的「law --replay」。", "See “law --replay” in docs/contract.md.")
NO_PLACE = Words("这里没有收录「{place}」的法律。", "The law of “{place}” is not held here.")
PLACES = Words("已收录：{held}", "What is held: {held}")


def replay_document(
    written: Mapping[str, object], law: Law, place: str | None, day: date, where: str
) -> tuple[tuple[Run, ...], tuple[Problem, ...]]:
    """Replay every run of a document; what is wrong with it is a value, and the runs that can be read are answered."""
    runs: list[Run] = []
    problems: list[Problem] = []
    for facts, expected in _runs(written, where, problems):
        read, wrong = case_facts(facts, where)
        problems += wrong
        if wrong:
            continue
        held = str(read.get("place") or place or "cn").lower()
        if not law.covers(held):
            listed = ", ".join(sorted(law.places))
            problems.append(Problem("law_not_covered", where, NO_PLACE.fill(place=held), PLACES.fill(held=listed)))
            continue
        problems += _unknown_figures(expected, where)
        told = read.get("on")
        runs.append(_compared(replay_case(_own(read), law, held, told if isinstance(told, date) else day), expected))
    return tuple(runs), tuple(problems)


def replay_reported(case: Reported, law: Law) -> tuple[Run, ...]:
    """Replay every run of a reported case; one that names no day is judged on the day the law was last reviewed."""
    day = max((place.reviewed for place in law.places.values()), default=date.max)
    return replay_document(case.document(), law, case.place, day, case.id)[0]


def _runs(
    written: Mapping[str, object], where: str, problems: list[Problem]
) -> list[tuple[Mapping[str, object], Mapping[str, object]]]:
    """Return the facts of each run and what it expects. A file without ``facts`` and ``replays`` is the facts alone."""
    if "replays" not in written and "facts" not in written:
        beside = {"figures": written.get("figures"), "held": written.get("held")}
        return [({key: value for key, value in written.items() if key not in {"figures", "held"}}, beside)]
    rows = written.get("replays", [written])
    outer = {name: written[name] for name in ("place", "on") if name in written}
    found = []
    for row in rows if isinstance(rows, list) and rows else [None]:
        facts = row.get("facts") if isinstance(row, Mapping) else None
        if isinstance(row, Mapping) and isinstance(facts, Mapping):
            inner = {name: row[name] for name in ("place", "on") if name in row}
            found.append(({**outer, **inner, **facts}, row))
        else:
            problems.append(Problem("wrong_fact", where, NOT_A_RUN if "replays" in written else NOT_FACTS, SEE))
    extra = {key: value for key, value in written.items() if key not in TELLS}
    return [({**facts, **extra}, row) for facts, row in found]


def _unknown_figures(expected: Mapping[str, object], where: str) -> list[Problem]:
    figures = expected.get("figures")
    named = [str(name) for name in figures if name not in NAMES] if isinstance(figures, Mapping) else []
    known = FIGURES.fill(names=", ".join(NAMES))
    return [Problem("unknown_figure", where, NO_FIGURE.fill(name=clean(name)), known) for name in named]


def _own(read: Facts) -> Facts:
    return {name: value for name, value in read.items() if name not in {"place", "on"}}


def _compared(replayed: Replayed, expected: Mapping[str, object]) -> Run:
    figures, held = expected.get("figures"), expected.get("held")
    checked, differs = [], {}
    for name, wanted in figures.items() if isinstance(figures, Mapping) else ():
        if name in NAMES:
            checked.append(name)
            if not _same(replayed.figures[name], wanted):
                differs[name] = (str(wanted), shown(replayed.figures[name]))
    standings = {one.provision.id: one.verdict.standing.value for one in replayed.answers}
    for name, wanted in held.items() if isinstance(held, Mapping) else ():
        checked.append(str(name))
        if standings.get(str(name)) != wanted:
            differs[str(name)] = (str(wanted), standings.get(str(name), "–"))
    return Run(replayed, tuple(checked), differs)


def shown(figure: Figure) -> str:
    """Return a figure as it is compared and printed: a sum with cents, a day, the sums of the months."""
    value = figure.value
    if isinstance(value, tuple):
        return ", ".join(f"{row.due:f}" for row in value)
    if isinstance(value, Range):
        return f"{value.low:f} – {value.high:f}"
    return "–" if value is None else f"{value:f}" if isinstance(value, Decimal) else str(value)


def _same(figure: Figure, wanted: object) -> bool:
    if wanted is None or figure.value is None:
        return wanted is figure.value
    if isinstance(figure.value, tuple):
        rows = wanted if isinstance(wanted, list) else []
        return [row.due for row in figure.value] == [_sum(one) for one in rows]
    return figure.value == _sum(wanted) if isinstance(figure.value, Decimal) else shown(figure) == str(wanted)


def _sum(wanted: object) -> Decimal | None:
    try:
        return Decimal(str(wanted))
    except ArithmeticError:
        return None
