"""Say that the restraint does not take effect on this person, and have it held so."""

from collections import Counter

from songbang.answers.results import Answer
from songbang.basis.standing import Effect, Force, InvokedBy, Standing, Topic
from songbang.basis.words import Words
from songbang.position.options.choices import Choices
from songbang.position.options.sums_told import STOPS, to_come
from songbang.position.options.told import FREE_NOW, RELEASED
from songbang.position.results import Option, Reason

KIND = "confirm_not_effective"
NAME = Words("请求确认对你不生效", "have it held not to take effect on you")
SAYS = Words(
    "你填的事实支持这样请求；裁决或公司书面确认以前，不要当作自由。",
    "The facts you told support the claim. Until an award or the employer's written word do not take yourself as free.",
)
NOT_CARRIED = Words("你填的事实不支持这个请求。", "The facts you told do not support the claim.")
MISSING = Words(
    "要先知道一项事实，才能判断有没有这条路。", "A fact has to be known first to tell whether this way is there."
)
PROVES = Words(
    "公司要证明你属于可以约束的人；你准备岗位、系统权限和实际工作的材料。",
    "The employer proves that you may be bound; have your post, system rights and real work at hand.",
)
WRITE = Words(
    "先书面请公司确认，限期答复。", "First ask the employer in writing to confirm it, with a day to answer by."
)
CLAIM = Words(
    "公司不确认的，申请仲裁请求确认不生效。", "If it does not, ask the commission to hold that it has no effect."
)
PAY_STOPS = Words(
    "认定不生效的，补偿可能也没有了，收过的可能要退。",
    "If it has no effect the compensation may fall away too, and what was paid may have to go back.",
)
NOT_TITLE = Words(
    "只看职务名称不够，看你实际接触过什么。", "A job title alone decides nothing; what you in fact had access to does."
)
EFFECTS = frozenset({Effect.VOID, Effect.NOT_EFFECTIVE_ON_REQUEST})
TOPICS = frozenset({Topic.PERSONS, Topic.SCOPE, Topic.FORMATION})
RULES = frozenset({"persons_class", "no_secret_access"})
RELATION = "work_relation"


def option(view: Choices) -> Option:
    """Return the option; where no fact carries it, it is closed and names the fact that is missing."""
    grounds = [one for one in view.answers() if _carries(one)]
    asked = [one for one in view.answers() if one.provision.rule in RULES and one.provision.topic in TOPICS]
    waiting = [one for one in asked if one.verdict.standing is Standing.UNKNOWN]
    # the fact that most of them wait for decides the most
    missing = tuple(name for name, _ in Counter(name for one in waiting for name in one.verdict.missing).most_common())
    why_not = FREE_NOW if view.is_free else RELEASED if view.released else None
    if why_not is None and not grounds:
        why_not = MISSING if missing else NOT_CARRIED
    is_open = why_not is None
    told = grounds or asked
    return Option(
        kind=KIND,
        name=NAME,
        says=SAYS if is_open else why_not or SAYS,
        open=is_open,
        from_day=view.day if is_open else None,
        free_on=None,
        brings=(),
        costs=(),
        forgone=(to_come(view, STOPS),) if is_open else (),
        risks=(PAY_STOPS, NOT_TITLE),
        steps=(PROVES, WRITE, CLAIM),
        because=(
            *(Reason(one.verdict.says, (one.provision,), one.verdict.facts) for one in told),
            *view.says("evidence.breach"),
        ),
        why_not=why_not,
        draft="no_effect_request" if is_open else None,
        missing=missing if not grounds else (),
    )


def _carries(one: Answer) -> bool:
    """Tell whether the facts meet a provision by which the restraint has no effect on the person as a whole.

    A working relation on which courts differ carries the claim too; guidance does not.
    """
    provision, verdict = one.provision, one.verdict
    if provision.force is Force.MINISTRY_GUIDANCE or provision.invoked_by is InvokedBy.EMPLOYER:
        return False
    if provision.rule == RELATION:
        return verdict.standing is Standing.OPEN and provision.topic is Topic.PERSONS
    whole = provision.effect in EFFECTS and provision.topic in TOPICS and "non_compete" in provision.about
    return whole and verdict.standing is Standing.BROKEN
