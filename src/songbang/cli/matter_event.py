"""`songbang matter event`: something that happened on a day, added to a matter."""

from pathlib import Path

from songbang.basis.words import Words
from songbang.cli.faults import complain_all
from songbang.cli.output import put_json, put_text
from songbang.matter.event_fields import LABELS
from songbang.reports.script import tell
from songbang.tasks.matter.event import NewEvent, add_event, event_json

ADDED = Words("已记下：{day}，{what}。", "Added: {day}, {what}.")
WHERE = Words("写在 {file}。", "It stands in {file}.")


def tell_event(folder: Path, typed: NewEvent, lang: str, *, as_json: bool) -> int:
    """Add the event and tell what is odd about it."""
    added = add_event(folder, typed)
    if as_json:
        put_json(event_json(added, lang))
    else:
        said = ADDED.fill(day=added.day, what=LABELS[added.kind])
        put_text(f"{tell(said, lang)}\n{tell(WHERE, lang).format(file=added.file)}\n")
        complain_all(added.problems, lang)
    return 0
