"""What stops a form, said with the names that the page uses; names of the file and of the command line stay there."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.matter.event_fields import LABELS
from songbang.tasks.matter.event import BACKWARDS, NO_DAY, SUCH
from songbang.tasks.refusal import Refusal
from songbang.web.matters.event_groups import event_fields, field_label
from songbang.web.matters.fact_field import FactField

_NO_DAY = Words("还没有写是哪一天。", "The day was not written yet.")
_BACK = Words("“到哪天”早于“从哪天”。", "“To” is before “from”.")
_EMPTY = frozenset({""})


def fact_said_here(why: Refusal, field: FactField) -> Refusal:
    """Return the refusal of a fact in the words of its field."""
    return Refusal(_named(why.says, {"name": field.label}), field.hint or why.do, why.code)


def event_said_here(why: Refusal, kind: EventKind) -> Refusal:
    """Return the refusal of an event in the words of its form."""
    form, values = why.says.filled or (why.says, {})
    if form is NO_DAY and values.get("written") in _EMPTY:
        return Refusal(_NO_DAY, why.do, why.code)
    if form is BACKWARDS:
        return Refusal(_BACK, why.do, why.code)
    name = str(values.get("name", ""))
    says = _named(why.says, {"name": field_label(kind, name), "kind": LABELS[kind]})
    hint = next((one.hint for one in event_fields(kind) if one.name == name), None)
    asks_a_name = why.do.filled is not None and why.do.filled[0] is SUCH
    return Refusal(says, hint if hint is not None and asks_a_name else why.do, why.code)


def _named(says: Words, names: Mapping[str, Words]) -> Words:
    form, values = says.filled or (says, {})
    return form.fill(**{**values, **{key: names[key] for key in values if key in names}})
