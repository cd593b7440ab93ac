"""What one would expect beside a non-compete and does not find."""

from collections.abc import Sequence

from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.clauses.clause import Kind
from songbang.findings.finding import Absence
from songbang.findings.stated import Stated

_EXPECTED = (
    (
        Topic.COMPENSATION,
        Kind.COMPENSATION,
        Words(
            "这叠文件里有竞业限制，但没有写补偿。",
            "The papers hold a non-compete and state no compensation for it.",
        ),
    ),
    (
        Topic.ACTIVATION,
        Kind.ACTIVATION,
        Words(
            "没有写竞业限制怎样启动、公司怎样放弃。",
            "Nothing says how the non-compete starts or how the employer waives it.",
        ),
    ),
    (
        Topic.DAMAGES,
        Kind.LIQUIDATED_DAMAGES,
        Words("没有写违反竞业限制的违约金。", "No damages are agreed for a breach of the non-compete."),
    ),
)
_TERMS = (
    (Topic.DURATION, "duration_months", Words("没有写竞业限制有多长。", "Nothing says how long the non-compete runs.")),
    (
        Topic.TERRITORY,
        "territory",
        Words("没有写竞业限制在哪些地方有效。", "Nothing says where the non-compete holds."),
    ),
    (Topic.SCOPE, "scope", Words("没有写清哪些业务或公司算竞争。", "Nothing says which business or firms are closed.")),
)
_BLANKS = Words(
    "有一处留空没有填：「{words}」。空白处签字前要填好或划掉。",
    "A place was left open: “{words}”. Have it filled in or struck out before signing.",
)


def absences(pile: Sequence[Stated]) -> tuple[Absence, ...]:
    """Return what is not there, only where the pile holds a non-compete; places left open in any clause."""
    found = list(_blanks(pile))
    restraints = [one for one in pile if one.clause.kind is Kind.NON_COMPETE]
    if not restraints:
        return tuple(found)
    papers = tuple(dict.fromkeys(one.reading.paper.name for one in restraints))
    kinds = {one.clause.kind for one in pile}
    found += [Absence(topic, says, papers) for topic, kind, says in _EXPECTED if kind not in kinds]
    for topic, name, says in _TERMS:
        listed = name == "scope" and any(one.clause.term("named_competitors") for one in restraints)
        if not listed and not any(one.clause.term(name) for one in restraints):
            found.append(Absence(topic, says, papers))
    return tuple(found)


_TOPICS = {
    "duration_months": Topic.DURATION,
    "territory": Topic.TERRITORY,
    "scope": Topic.SCOPE,
    "named_competitors": Topic.SCOPE,
    "compensation": Topic.COMPENSATION,
    "liquidated_damages": Topic.DAMAGES,
}


def _blanks(pile: Sequence[Stated]) -> list[Absence]:
    found = []
    for one in pile:
        for term in one.clause.terms:
            if term.flag("blank") and term.name in _TOPICS:
                words = " ".join((term.span or one.clause.span).of(one.reading.paper.text).split())
                found.append(Absence(_TOPICS[term.name], _BLANKS.fill(words=words[:40]), (one.reading.paper.name,)))
    return found
