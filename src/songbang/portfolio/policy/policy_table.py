"""A policy as its TOML table tells it."""

from collections.abc import Mapping
from typing import Final

from songbang.basis.words import Words
from songbang.portfolio.policy.cells import (
    ONE_OF,
    TABLE,
    Table,
    WrongCell,
    cents,
    checked,
    day,
    months,
    share,
    table,
    text,
    texts,
    yes,
)  # fmt: skip
from songbang.portfolio.policy.policy import Active, Instead, Keeps, Policy, Whom
from songbang.portfolio.policy.read_assumed import NAMES as RATES
from songbang.portfolio.policy.read_assumed import assumed_of
from songbang.portfolio.roster.columns import columns

NAMES: Final = ("name", "zh", "en", "says", "keeps", "pays", "drops", "instead", "assumed")


def policy_of(told: Table) -> Policy:
    """Return the policy that a table tells; a wrong cell is raised as ``WrongCell``."""
    checked(told, NAMES)
    says = table(told, "says", ("zh", "en"))
    pays = table(told, "pays", ("share", "cap_months"))
    drops = table(told, "drops", ("from", "active", "months"))
    active = text(drops, "active", "drops.", Active.RUN)
    if active not in set(Active):
        raise WrongCell("drops.active", ONE_OF.fill(names=", ".join(Active)))
    name = text(told, "name")
    zh, en = text(told, "zh", otherwise=name), text(told, "en", otherwise=name)
    return Policy(
        name,
        Words(zh, en),
        Words(text(says, "zh", "says.", ""), text(says, "en", "says.", "")),
        None if "keeps" not in told else tuple(_keeps(one) for one in _tables(told, "keeps")),
        share(pays, "share", "pays."),
        months(pays, "cap_months", "pays."),
        day(drops, "from", "drops."),
        Active(active),
        months(drops, "months", "drops."),
        tuple(_instead(one) for one in _tables(told, "instead")),
        assumed_of(table(told, "assumed", RATES), "assumed."),
    )


def _tables(told: Table, key: str) -> list[Table]:
    found = told.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
        raise WrongCell(key, TABLE)
    return found


def _keeps(told: Table) -> Keeps:
    checked(told, ("roles", "departments", "access_to_secrets"), "keeps.")
    roles = texts(told, "roles", "keeps.", columns()["role"].values)
    return Keeps(roles, texts(told, "departments", "keeps."), yes(told, "access_to_secrets", "keeps."))


def _instead(told: Table) -> Instead:
    checked(told, ("zh", "en", "per_head", "for"), "instead.")
    whom = text(told, "for", "instead.", Whom.DROPPED)
    if whom not in set(Whom):
        raise WrongCell("instead.for", ONE_OF.fill(names=", ".join(Whom)))
    zh = text(told, "zh", "instead.", told.get("en") if isinstance(told.get("en"), str) else None)  # type: ignore[arg-type]
    return Instead(Words(zh, text(told, "en", "instead.", zh)), cents(told, "per_head", "instead."), Whom(whom))
