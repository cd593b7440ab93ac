"""Which party is the worker and which the employer, and how the decision calls each."""

from dataclasses import dataclass
from typing import Final

from songbang.judgments.parts import Party

_DEFENDING: Final = ("被", "原审被告", "一审被告", "反诉被告", "再审被申请人")


@dataclass(frozen=True, slots=True)
class Sides:
    """How worker and employer are called, and by which party word each stands at this level."""

    worker: tuple[str, ...]
    employer: tuple[str, ...]
    worker_is: str | None
    employer_is: str | None


def sides(parties: tuple[Party, ...]) -> Sides:
    """Tell worker and employer apart: the worker is a person, the employer the firm on the other side."""
    main = [one for one in parties if "第三人" not in one.word]
    workers = [one for one in main if not one.is_firm]
    across = [one for one in main if one.is_firm and (not workers or _side(one) != _side(workers[0]))]
    firms = across or [one for one in main if one.is_firm]
    return Sides(
        _called(workers, parties),
        _called(firms, parties),
        workers[0].word if workers else None,
        firms[0].word if firms else None,
    )


def _side(party: Party) -> bool:
    """Tell whether a party defends: by its first role where both sides have the same word (both appealed)."""
    first = next((role for role in party.roles if role.endswith(("原告", "被告"))), party.word)
    return first.startswith(_DEFENDING) or first.endswith("被告")


def _called(mine: list[Party], everyone: tuple[Party, ...]) -> tuple[str, ...]:
    if not mine:
        return ()
    others = {word for one in everyone if one not in mine for word in (one.word, *one.roles)}
    words = {word for one in mine for word in (one.name, *one.short_names)}
    words |= {word for one in mine for word in (one.word, *one.roles) if word not in others}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
