"""Facts read with their type: what is absent, ``None`` or of another kind is unknown, never a guess, never an error."""

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import lru_cache

from songbang.basis.facts import FACTS, Facts
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

LARGEST, FINEST = Decimal(10) ** 10, -9
"""Numbers from here on, and finer than so many decimal places, are misreadings and count as unknown."""
LONGEST = 9999


def number(facts: Facts, name: str) -> Decimal | None:
    """Return a sum, share or multiple that is not negative; text such as ``"0.3"`` is read as its number."""
    return as_number(facts.get(name))


def as_number(value: object) -> Decimal | None:
    """Return a value of a fact or term as a number that is not negative and of a human size, else ``None``."""
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        return None
    try:
        found = Decimal(value)
    except InvalidOperation:
        return None
    if not found.is_finite() or not 0 <= found < LARGEST:
        return None
    exponent = found.as_tuple().exponent
    return found if isinstance(exponent, int) and exponent >= FINEST else None


def count(facts: Facts, name: str) -> int | None:
    """Return a whole number that is not negative: months, days."""
    value = facts.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LONGEST else None


def yes(facts: Facts, name: str) -> bool | None:
    """Return whether it is so, ``None`` where nobody has said."""
    value = facts.get(name)
    return value if isinstance(value, bool) else None


def word(facts: Facts, name: str) -> str | None:
    """Return a word from a list or the words of a paper."""
    value = facts.get(name)
    return value if isinstance(value, str) and value else None


def words(facts: Facts, name: str) -> tuple[str, ...] | None:
    """Return a list of words; a single word counts as a list of one."""
    value = facts.get(name)
    if isinstance(value, str):
        return (value,)
    if isinstance(value, Collection) and not isinstance(value, Mapping | bytes):
        return tuple(sorted(item for item in value if isinstance(item, str)))
    return None


def day(facts: Facts, name: str) -> date | None:
    """Return a day."""
    value = facts.get(name)
    return value if isinstance(value, date) else None


def rows(facts: Facts, name: str) -> tuple[Mapping[str, object], ...] | None:
    """Return a list of tables, such as the agreed damages; a single table counts as a list of one."""
    value = facts.get(name)
    if isinstance(value, Mapping):
        return (value,)
    if isinstance(value, list | tuple):
        return tuple(item for item in value if isinstance(item, Mapping))
    return None


def used(facts: Facts, *names: str) -> dict[str, object]:
    """Return those of the named facts that are known: what a verdict rests on."""
    return {name: facts[name] for name in names if facts.get(name) is not None}


def held(facts: Facts, provision: Provision) -> bool | None:
    """Tell whether the papers hold a clause that the provision speaks to; ``None`` where the clauses are unknown."""
    kinds = words(facts, "clauses")
    if kinds is None:
        return None
    return not provision.about or not set(provision.about).isdisjoint(kinds)


def lacking(provision: Provision, facts: Facts, missing: tuple[str, ...], *seen: str) -> Verdict:
    """Return the answer of a rule that cannot do without the ``missing`` facts; ``seen`` were looked at as well."""
    return Verdict(Standing.UNKNOWN, _not_known(provision.says, missing), facts=used(facts, *seen), missing=missing)


@lru_cache(maxsize=1024)
def _not_known(law: Words, missing: tuple[str, ...]) -> Words:
    labels = Words(
        "、".join(FACTS[name].label.zh for name in missing), ", ".join(FACTS[name].label.en for name in missing)
    )
    return Words("{law}还不知道：{labels}。", "{law} Not known yet: {labels}.").fill(law=law, labels=labels)


def whole_figure(provision: Provision, name: str) -> int:
    """Return a count of the provision, such as a number of months."""
    return int(str(provision.values[name]))


def share_figure(provision: Provision, name: str) -> Fraction:
    """Return a share or multiple of the provision, exact."""
    return Fraction(str(provision.values[name]))


def list_figure(provision: Provision, name: str) -> tuple[str, ...]:
    """Return a list of words of the provision."""
    value = provision.values[name]
    return value if isinstance(value, tuple) else (str(value),)
