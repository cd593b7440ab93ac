"""How the rules stand against the facts: what is not met and what is open first, then what is met."""

from collections.abc import Mapping

from songbang.answers.results import Answer
from songbang.basis.standing import Standing
from songbang.basis.words import Words
from songbang.position.results import Position
from songbang.reports.labels import TOPICS, standing_by
from songbang.reports.stand.sheet import Block, Point, Section, Sentence

TITLE = Words("对照法律", "Against the law")
VERDICT = Words("[{topic}] {standing}：{says}", "[{topic}] {standing}: {says}")
WAITING = Words("还有 {count} 条要看没有给出的事实。", "{count} more wait for facts that were not given.")
SILENT = Words("另有 {count} 条，这些事实用不上。", "{count} others say nothing on these facts.")
NONE = Words("还没有可以对照的。", "There is nothing to set against the law yet.")
_ORDER: Mapping[Standing, int] = {Standing.BROKEN: 0, Standing.OPEN: 1, Standing.KEPT: 2}


def shown_answers(position: Position) -> tuple[Answer, ...]:
    """Return the answers that are told: what is not met, what facts leave open, and what is met because of facts."""
    telling = [one for one in position.answers if _telling(one)]
    return tuple(sorted(telling, key=lambda one: _ORDER[one.verdict.standing]))


def law_section(position: Position) -> Section:
    """Return the standing of the rules."""
    shown = shown_answers(position)
    waiting = sum(one.verdict.standing is Standing.UNKNOWN for one in position.answers)
    rest = len(position.answers) - len(shown) - waiting
    counts = ((WAITING, waiting), (SILENT, rest))
    blocks: tuple[Block, ...] = tuple(_point(one) for one in shown) or (Sentence(NONE),)
    told = tuple(Sentence(said.fill(count=count), quiet=True) for said, count in counts if count)
    return Section("law", TITLE, (*blocks, *told))


def _telling(one: Answer) -> bool:
    if one.verdict.standing is Standing.BROKEN:
        return True
    return one.verdict.standing in _ORDER and bool(set(one.verdict.facts) - {one.day_from})


def _point(one: Answer) -> Point:
    topic, standing = TOPICS[one.provision.topic], standing_by(one.provision.force, one.verdict.standing)
    says = VERDICT.fill(topic=topic, standing=standing, says=one.verdict.says)
    return Point(says, one.verdict.steps, (one.provision,))
