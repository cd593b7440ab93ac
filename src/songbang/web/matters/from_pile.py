"""A matter filled with what the papers of a pile say, and what there is to look at in it."""

import json
from enum import Enum

from songbang.findings.finding import Outcome
from songbang.store.folder import Folder
from songbang.tasks.matter.from_report import fill
from songbang.tasks.read import read_json
from songbang.tasks.refusal import located
from songbang.web.house import House, now, today
from songbang.web.matters.in_all import in_all, packed
from songbang.web.outcomes import outcome_of
from songbang.web.refused import BUSY, Stop

FILLED = "filled"
"""The result of a matter that tells what its papers filled, and what they say differently."""
_WAIT = 20.0
"""Seconds for a pile that is not read yet; after them the page of the pile tells how far it is."""


class Reading(Enum):
    """The reading of a pile that did not come to an end, or not yet."""

    GOES_ON = "goes_on"
    FAILED = "failed"


def reading_of(house: House, pile: Folder) -> Outcome | Reading:
    """Return what the papers of a pile say."""
    job = house.outcomes.job(pile, pile.settings.get("place") or None, today())
    if job is None:
        raise Stop(BUSY)
    if not job.finished.wait(_WAIT):
        return Reading.GOES_ON
    return outcome_of(job) or Reading.FAILED


def filled_from(house: House, folder: Folder, outcome: Outcome) -> None:
    """Write what the papers say into the matter, and keep what was filled and what differs between them."""
    with house.store.folders.checked_out(folder.id, now()) as place:
        report = place.parent / "report.json"
        report.write_text(json.dumps(read_json(outcome, "zh"), ensure_ascii=False), encoding="utf-8")
        names, doubts = fill(report, place)
    told = {"names": list(names), "doubts": [{"says": in_all(located(one)), "do": in_all(one.do)} for one in doubts]}
    after = house.store.folders.get(folder.id)
    if after is not None:
        house.store.results.put(folder.id, FILLED, packed(told), after.version)
