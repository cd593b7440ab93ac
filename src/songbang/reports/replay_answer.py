"""A replayed case: each figure with its reasons and its doubts, and how the facts stand against the law."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from songbang import __version__
from songbang.answers.results import Answer, Figure, Run
from songbang.basis.facts import FACTS
from songbang.basis.problem import Problem
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.reports.contract_json import problem_json
from songbang.reports.days import day_words
from songbang.reports.figure_words import FIGURES, plain, value_words
from songbang.reports.labels import TOPICS, standing_by
from songbang.reports.phrases import PHRASES
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.source_words import force_words, source_words
from songbang.reports.verdict_json import answer_json

MONTHS = "due_by_month"
"""The figure whose steps are not told again by the sums that add them up."""
HEAD = Words("按 {day}的法律，地点：{place}。", "By the law of {day}, place {place}.")
FIGURE = Words("{name}：{value}", "{name}: {value}")
STEP = Words("    {step}", "    {step}")
VIEW = Words("    另一种看法，{says}：{value}", "    another reading, {says}: {value}")
MISSING = Words("    还缺：{names}", "    missing: {names}")
RESTS = Words("    依据：{sources}（{force}）", "    rests on: {sources} ({force})")
STANDS = Words("对照法律", "Against the law")
VERDICT = Words("[{topic}] {standing}：{says}", "[{topic}] {standing}: {says}")
WAITING = Words(
    "还有{count}条要看没有给出的事实；用 --ask 看缺哪些。",
    "{count} more answers wait for facts that were not given; --ask lists them.",
)
HELD = Words("与文件里写的一致：{count}项。", "As the file expects: {count}.")
DIFFERS = Words(
    "{name}：文件写的是 {wanted}，算出来是 {found}。", "{name}: the file says {wanted}, what comes out is {found}."
)


def replay_json(runs: Sequence[Run], problems: Sequence[Problem], law: Law, lang: str) -> dict[str, Json]:
    """Return the runs as one JSON object; a single run stands in it directly, several under ``runs``."""
    places = {run.replayed.place: law.reviewed(run.replayed.place) for run in runs}
    head: dict[str, Json] = {
        "songbang": __version__,
        "command": "law",
        "law": {
            "on": runs[0].replayed.day.isoformat() if runs else None,
            "places": {place: {"reviewed": plain_value(day, lang)} for place, day in places.items()},
        },
    }
    told = [_run_json(run, lang) for run in runs]
    body: dict[str, Json] = told[0] if len(told) == 1 else {"runs": [*told]}
    return {**head, **body, "problems": [problem_json(problem, lang) for problem in problems]}


def _run_json(run: Run, lang: str) -> dict[str, Json]:
    replayed = run.replayed
    return {
        "place": replayed.place,
        "on": replayed.day.isoformat(),
        "facts": plain_value(dict(replayed.facts), lang),
        "figures": {name: _figure_json(figure, lang) for name, figure in replayed.figures.items()},
        "standings": [answer_json(one, lang) for one in replayed.answers],
        "checked": list(run.checked),
        "differs": {name: {"expected": wanted, "found": found} for name, (wanted, found) in run.differs.items()},
    }


def _figure_json(figure: Figure, lang: str) -> Json:
    cites = [
        {"instrument": cite.instrument, "title": cite.title, "article": cite.article}
        for provision in figure.provisions
        for cite in provision.cites
    ]
    because = {
        "cites": cites,
        "provisions": [provision.id for provision in figure.provisions],
        "facts": dict(figure.facts),
        "steps": list(figure.steps),
    }
    views = [{"value": plain(view.value), "says": view.says} for view in figure.views]
    return plain_value(
        {
            "value": plain(figure.value),
            "because": because,
            "verified": figure.verified,
            "missing": list(figure.missing),
            "views": views,
        },
        lang,
    )


def replay_text(runs: Sequence[Run], law: Law, lang: str) -> str:
    """Return the runs as lines of text."""
    return "\n".join(tell(line, lang) for run in runs for line in _lines(run, law)) + "\n"


def _lines(run: Run, law: Law) -> Iterator[Words]:
    replayed = run.replayed
    yield HEAD.fill(day=day_words(replayed.day), place=law.name_of(replayed.place))
    told: set[Words] = set()
    for name, figure in replayed.figures.items():
        yield Words("", "")
        yield from _figure(name, replace(figure, steps=tuple(step for step in figure.steps if step not in told)), law)
        told |= set(figure.steps) if name == MONTHS else set()
    yield Words("", "")
    yield STANDS
    for one in sorted(replayed.answers, key=lambda one: one.verdict.standing is not Standing.BROKEN):
        if _telling(one):
            topic, standing = TOPICS[one.provision.topic], standing_by(one.provision.force, one.verdict.standing)
            yield VERDICT.fill(topic=topic, standing=standing, says=one.verdict.says)
            yield from (STEP.fill(step=step) for step in one.verdict.steps)
            yield _rests(one.provision, law)
    waiting = sum(one.verdict.standing is Standing.UNKNOWN for one in replayed.answers)
    if waiting:
        yield WAITING.fill(count=waiting)
    yield Words("", "")
    yield from _checked(run.checked, run.differs)
    yield PHRASES["disclaimer"]


def _telling(one: Answer) -> bool:
    """Tell whether an answer says something of these facts: what is broken, and what is open because of a fact."""
    if one.verdict.standing is Standing.OPEN:
        return bool(set(one.verdict.facts) - {one.day_from})
    return one.verdict.standing is Standing.BROKEN


def _figure(name: str, figure: Figure, law: Law) -> Iterator[Words]:
    yield FIGURE.fill(name=FIGURES[name], value=value_words(name, figure.value))
    for step in figure.steps:
        yield STEP.fill(step=step)
    for view in figure.views:
        yield VIEW.fill(says=view.says, value=value_words(name, view.value))
    if figure.missing:
        known = [FACTS[one].label for one in figure.missing if one in FACTS]
        yield MISSING.fill(names=Words("、".join(one.zh for one in known), ", ".join(one.en for one in known)))
    for provision in figure.provisions:
        yield _rests(provision, law)


def _rests(provision: Provision, law: Law) -> Words:
    sources, force = [*source_words(provision, law)], force_words(provision)
    told = Words("；".join(one.zh for one in sources), "; ".join(one.en for one in sources))
    return RESTS.fill(sources=told, force=force)


def _checked(checked: Sequence[str], differs: Mapping[str, tuple[str, str]]) -> Iterator[Words]:
    if checked:
        yield HELD.fill(count=len(checked) - len(differs))
    for name, (wanted, found) in differs.items():
        label = FIGURES.get(name, Words(name, name))
        yield DIFFERS.fill(name=label, wanted=wanted, found=found)
