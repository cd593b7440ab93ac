"""One ``[[provision]]`` or ``[[case]]`` of a place file becomes a value; what is wrong with it is told."""

from collections.abc import Mapping

from songbang.basis.facts import FACTS
from songbang.basis.provision import Cite, Figure, Provision
from songbang.basis.standing import Anchor, Effect, Force, InvokedBy, Standing, Told, Topic
from songbang.law.cells import Cells
from songbang.law.faults import (
    CASE_ANSWER,
    NO_CITE,
    NO_SUCH_ARTICLE,
    NOT_A_SHARE,
    UNKNOWN_FACT,
    WRONG_VALUE,
)
from songbang.law.instrument import Instrument
from songbang.law.place import Case
from songbang.law.saying import FRACTION, filled
from songbang.law.wordings import read_wordings

LAW_KEYS = frozenset(
    {"id", "topic", "rule", "from", "until", "force", "effect", "invoked_by", "anchor", "about", "cites", "says"}
    | {"reviewed", "verified", "checked_with", "checked_on", "overrides", "disputes", "when", "told", "expected"}
    | {"wording"}
)
CASE_KEYS = frozenset({"provision", "says", "on", "facts", "standing", "answer", "missing", "tells"})
ANSWERS = frozenset({"in_force", "not_known_before", "coming", "repealed"})


def read_provision(cells: Cells, place: str, instruments: Mapping[str, Instrument]) -> Provision:
    """Return the provision of one entry; every key that is not one of the law's own is a figure of its rule."""
    figures = {key: _figure(cells, key) for key in cells.row if key not in LAW_KEYS}
    return Provision(
        id=cells.text("id"),
        place=place,
        topic=cells.choice("topic", Topic),
        rule=cells.text("rule"),
        values=figures,
        start=cells.day("from"),
        until=cells.optional_day("until"),
        force=cells.choice("force", Force),
        effect=cells.choice("effect", Effect),
        invoked_by=cells.choice("invoked_by", InvokedBy),
        anchor=cells.choice("anchor", Anchor),
        cites=_cites(cells, instruments),
        reviewed=cells.day("reviewed"),
        verified=cells.flag("verified"),
        says=filled(cells, figures),
        checked_with=cells.optional("checked_with"),
        overrides=cells.listed("overrides"),
        expected=cells.flag("expected", default=False),
        about=cells.listed("about"),
        disputes=cells.listed("disputes"),
        when=_when(cells),
        told=cells.choice("told", Told) if "told" in cells.row else Told.PAPERS,
        wordings=read_wordings(cells, figures),
    )


def read_case(cells: Cells) -> Case:
    """Return the case of one entry."""
    cells.only(CASE_KEYS)
    facts = cells.row.get("facts", {})
    standing, answer = cells.optional("standing"), cells.optional("answer")
    if (standing in set(Standing)) == (answer in ANSWERS):
        cells.fault(CASE_ANSWER, standings=", ".join(Standing), answers=", ".join(sorted(ANSWERS)))
    return Case(
        provision=cells.text("provision"),
        says=cells.text("says"),
        asked=cells.day("on"),
        facts=facts if isinstance(facts, dict) else {},
        standing=standing or None,
        answer=answer or None,
        missing=cells.listed("missing"),
        tells=cells.optional("tells"),
    )


def _figure(cells: Cells, key: str) -> Figure:
    value = cells.row[key]
    if isinstance(value, int | str) and not isinstance(value, bool):
        if key.endswith("share") and not FRACTION.fullmatch(str(value)):
            cells.fault(NOT_A_SHARE, key=key)
        return value
    return cells.listed(key)


def _when(cells: Cells) -> dict[str, tuple[object, ...]]:
    """Read the facts that must hold: each a value, or a list of which one must hold."""
    row = cells.row.get("when", {})
    if not isinstance(row, dict):
        cells.fault(WRONG_VALUE, key="when", wanted='facts and their values: { role = "other" }')
        return {}
    for name in sorted(set(row) - set(FACTS)):
        cells.fault(UNKNOWN_FACT, name=name)
    return {name: tuple(value) if isinstance(value, list) else (value,) for name, value in row.items()}


def _cites(cells: Cells, instruments: Mapping[str, Instrument]) -> tuple[Cite, ...]:
    rows = cells.row.get("cites")
    cites = []
    for row in rows if isinstance(rows, list) else []:
        cite = Cells(row if isinstance(row, dict) else {}, cells.where, cells.faults)
        name, article = cite.text("instrument"), str(cite.row.get("article", ""))
        known = instruments.get(name)
        cites.append(Cite(name, known.title.zh if known else name, article))
        if known is None or known.article(article) is None:
            cells.fault(NO_SUCH_ARTICLE, instrument=name, article=article)
    if not cites:
        cells.fault(NO_CITE)
    return tuple(cites)
