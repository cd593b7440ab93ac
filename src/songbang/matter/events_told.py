"""The events of a matter as its file tells them."""

from collections.abc import Mapping

from songbang.basis.case_facts import clean
from songbang.basis.words import Words
from songbang.matter.cells import COUNT, DAY, EVENT_CELLS
from songbang.matter.event import Event, EventKind
from songbang.matter.event_fields import NEEDED
from songbang.matter.lines import Path
from songbang.matter.sheet import Sheet, entries, named

NO_KIND = Words("没有「{kind}」这种事件，这一段没有计入。", "There is no event “{kind}”; this entry does not count.")
BACKWARDS = Words("「to」早于「from」，这两个日子没有计入。", "“to” is before “from”; these two days do not count.")
SWAP = Words("from 写第一天，to 写最后一天。", "Write the first day as from and the last day as to.")
KINDS = tuple(kind.value for kind in EventKind)


def events_told(value: object, sheet: Sheet) -> tuple[Event, ...]:
    """Return the events in the order in which they happened; the order of the file never counts."""
    found = [_event(one, ("event", at), sheet) for at, one in enumerate(entries(value))]
    return tuple(sorted((one for one in found if one is not None), key=_place))


def _event(value: object, path: Path, sheet: Sheet) -> Event | None:
    if not isinstance(value, Mapping):
        sheet.no_table(path)
        return None
    written = value.get("kind")
    kind = written.strip().lower() if isinstance(written, str) else ""
    if "kind" not in value:
        sheet.whole(path, {}, ("kind",))
        return None
    if kind not in KINDS:
        sheet.fault("unknown_event", (*path, "kind"), NO_KIND.fill(kind=clean(written)), named(kind, KINDS))
        return None
    return _typed(EventKind(kind), {name: one for name, one in value.items() if name != "kind"}, path, sheet)


def _typed(kind: EventKind, value: Mapping[str, object], path: Path, sheet: Sheet) -> Event | None:
    read = sheet.table(path, value, {**EVENT_CELLS[kind], "date": DAY, "order": COUNT})
    if not sheet.whole(path, read, ("date", *NEEDED.get(kind, ()))):
        return None
    _forward(read, path, sheet)
    day, order = read.pop("date"), read.pop("order", 0)
    return Event(kind, day, read, order, sheet.source(path))  # type: ignore[arg-type] # as their cells read them


def _forward(read: dict[str, object], path: Path, sheet: Sheet) -> None:
    """Take away days that run backwards."""
    first, last = read.get("from"), read.get("to")
    if first is not None and last is not None and last < first:  # type: ignore[operator] # both are days
        sheet.fault("wrong_value", (*path, "to"), BACKWARDS, SWAP)
        del read["from"], read["to"]


def _place(event: Event) -> tuple[object, ...]:
    told = tuple(sorted((name, str(value)) for name, value in event.fields.items()))
    return event.day, event.order, event.kind.value, told
