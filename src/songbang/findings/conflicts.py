"""The same duty stated differently: in two papers, or in the two languages of one."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from songbang.basis.standing import Standing, Topic
from songbang.basis.words import Words
from songbang.findings.duties import COMPARED, Side, duties, short
from songbang.findings.finding import Because, Finding
from songbang.findings.people import by_people
from songbang.findings.stated import Stated

_SAYS = Words(
    "{what}写得不一致：{sides}。签字前请公司书面确认以哪一份为准。",
    "{what} is stated differently: {sides}. Before signing, ask the employer to confirm in writing which holds.",
)
_FLIP = Words("如果文件写明以哪一份为准，按那一句办。", "If a paper says which one prevails, that sentence decides.")
_TOLD = 6  # sides told in one sentence; all are in its steps
_STEP = Words("{paper}：“{words}”", "{paper}: “{words}”")
_MORE = Words("{sides}；另有 {count} 处", "{sides}; {count} more")


def conflicts(pile: Sequence[Stated], versions: Sequence[Collection[str]] = ()) -> list[Finding]:
    """Return a finding for each duty that the papers state with different values.

    ``versions`` are groups of papers that are versions of one agreement: what differs only inside one group is told
    there. Papers of different people do not contradict each other.
    """
    found = []
    for compared in COMPARED:
        for every in duties(pile, compared):
            for sides in by_people(every, lambda side: side.stated.reading):
                papers = {side.paper for side in sides}
                told = len(papers) > 1 and any(papers <= set(group) for group in versions)
                if not told and len({side.value for side in sides}) > 1:
                    found.append(_finding(compared.what, sides))
    return found


def _finding(what: Words, sides: Sequence[Side]) -> Finding:
    first = sides[:_TOLD]
    told = Words(
        "；".join(f"《{side.paper}》写「{short(side.words)}」" for side in first),
        "; ".join(f"“{side.paper}” says “{short(side.words)}”" for side in first),
    )
    if len(sides) > _TOLD:
        told = _MORE.fill(sides=told, count=len(sides) - _TOLD)
    steps = tuple(_STEP.fill(paper=side.paper, words=short(side.words)) for side in sides)
    return Finding(
        id="",
        topic=Topic.CONFLICT,
        standing=Standing.OPEN,
        says=_SAYS.fill(what=capital(what), sides=told),
        clauses=tuple(dict.fromkeys(side.stated.clause.id for side in sides)),
        because=Because((), {}, steps),
        flips=(_FLIP,),
    )


def capital(words: Words) -> Words:
    """Return the words as a sentence begins with them."""
    return replace(words, en=words.en[:1].upper() + words.en[1:])
