"""What was read for one field, and which of several readings counts."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.judgments.value import Told, Value
from songbang.judgments.voices import Voice

FACTS: Mapping[Voice, int] = {
    Voice.FOUND: 60,
    Voice.HELD: 50,
    Voice.BELOW_FOUND: 40,
    Voice.BELOW_HELD: 30,
    Voice.SHOWN: 20,
    Voice.SAID: 10,
}
"""How far a fact is settled: what this court finds before what it says in its reasons, before the court below, before mere evidence, before a party."""

_SAYS = re.compile(
    r"(?:主张|诉称|辩称|述称|抗辩|称(?=[,:其]|双方)|陈述|(?:拟|欲|用以|以)证明|表示|提出(?!辞|离|解)|认为(?<![院委庭会审查理]认为)|请求|诉请|(?<!》,)(?<!书,)(?<!函,)(?<!通知,)要求)"
)
_SETTLES = re.compile(
    r"本(?:院|委|庭)(?!提)|经查|经审|法院(?!起诉|提)|认可|确认|根据|经核|无异议|不持异议|均予|自认|自述|采信|采纳|证实"
)


_REACH = 300  # characters: a contention is no longer than that


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a field: what it tells, where, and how much it weighs against others."""

    told: Told
    span: Span
    weight: int


def contended(words: str, at: int) -> bool:
    """Tell whether a place of a sentence is what a party says, and nothing in the sentence settles it."""
    said = [hit.end() for hit in _SAYS.finditer(words, max(0, at - _REACH), at)]
    return bool(said) and not _SETTLES.search(words, said[-1])


def best(field: str, readings: Iterable[Reading], *, last: bool = False) -> list[Value]:
    """Return the reading of most weight as the field's value; of equals the first, or the last where asked."""
    rows = list(readings)
    if not rows:
        return []
    top = max(row.weight for row in rows)
    tied = [row for row in rows if row.weight == top]
    chosen = tied[-1 if last else 0]
    return [Value(field, chosen.told, chosen.span)]
