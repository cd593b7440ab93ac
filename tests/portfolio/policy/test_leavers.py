"""For each leaver: run or release, worked out as for one person; who has not left yet gives it up for nothing."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from tests.portfolio.audit.rosters import DAY, roster
from tests.portfolio.policy.rosters import rows_of

from songbang.answers.derived import derived
from songbang.answers.figures.after_breach import remaining
from songbang.answers.figures.extra import extra_months
from songbang.answers.figures.rate import rate as rate_of
from songbang.answers.figures.restraint import Restraint, restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure
from songbang.law.read import load
from songbang.portfolio.audit.audit import audit
from songbang.portfolio.audit.row_facts import row_facts
from songbang.portfolio.policy.leavers import Choices, leavers_of
from songbang.portfolio.policy.people import Asked

LAW = load()
BASE = {
    "place": "上海",
    "role": "senior_manager",
    "avg12": 1_000_000,
    "comp_share": "0.3",
    "comp_of": "average_wage_12m",
    "nc_months": 12,
    "paid": 0,
}


def choices(*rows: dict[str, Any]) -> Choices:
    frame = roster(list(rows))
    return leavers_of(Asked(frame, audit(frame, LAW, DAY), LAW, None))


def one(**more: Any) -> dict[str, Any]:
    return next(choices({**BASE, **more}).rows.iter_rows(named=True))


def test_a_release_now_costs_the_further_months_and_a_later_one_more() -> None:
    found = one(left=date(2026, 9, 30))

    assert found["waive_now"] == 3 * 300_000
    assert found["waive_later"] > found["waive_now"]
    assert found["run"] > found["waive_now"]
    assert found["choice"] == "waive"
    assert found["decide_by"] >= DAY


def test_near_the_end_it_costs_less_to_let_it_run() -> None:
    found = one(left=date(2025, 12, 31))

    assert found["choice"] == "run"
    assert found["decide_by"] is None
    assert found["waive_later"] > found["waive_now"] > found["run"]


def test_who_has_not_left_yet_gives_it_up_for_nothing_until_the_last_day() -> None:
    last = DAY + timedelta(days=20)
    found = one(left=last)

    assert (found["choice"], found["waive_now"], found["decide_by"]) == ("waive_before_leaving", 0, last)
    assert found["run"] == 12 * 300_000
    assert found["owed_anyway"] == 0


def test_what_is_not_known_stays_so_and_names_the_column() -> None:
    found = one(left=date(2026, 9, 30), avg12=None)

    assert (found["choice"], found["run"]) == ("unknown", None)
    assert "avg12" in found["missing"]


def test_what_is_owed_is_owed_whatever_is_chosen_and_no_less_for_being_late() -> None:
    late, paid = one(left=date(2026, 5, 31)), one(left=date(2026, 5, 31), paid=300_000)

    assert late["owed_anyway"] == paid["owed_anyway"] + 300_000
    assert [late[name] for name in ("run", "waive_now", "waive_later")] == [
        paid[name] for name in ("run", "waive_now", "waive_later")
    ]


def test_only_leavers_are_told_and_the_reasons_with_them() -> None:
    found = choices({**BASE, "left": None}, {**BASE, "left": date(2020, 1, 31)}, {**BASE, "left": date(2026, 9, 30)})

    assert found.rows["at"].to_list() == [2]
    ids = set(found.rows["why"][0].split())
    assert {"cn.waiver.release", "cn.waiver.rest_of_term", "cn-sh.waiver.before_end"} <= ids
    assert ids <= {reason.provision.id for reason in found.because}


def test_a_release_costs_what_one_person_is_told() -> None:
    rows = rows_of(7, 60)
    frame = roster(rows)
    found = audit(frame, LAW, DAY)
    told = leavers_of(Asked(frame, found, LAW, None)).rows
    seen = 0
    for row in told.iter_rows(named=True):
        person = found.told.row(row["at"], named=True)
        if person["place"] is None or row["waive_now"] is None:
            continue
        seen += 1
        released = min(person["released_on"] or DAY, DAY)
        assert row["waive_now"] == by_one({**person, "released_on": released}), person
    assert seen > 5


def by_one(person: dict[str, Any]) -> int:
    """What a release on the day asked costs, by the functions that work out one case."""
    facts = derived(row_facts(person), DAY, whole_story=False).facts
    setting = Setting(LAW, person["place"], DAY, facts)
    held, rate = restraint(setting), rate_of(setting)
    assert isinstance(held, Restraint)
    figures: tuple[Figure, Figure] = (remaining(setting, rate, held), extra_months(setting, rate, held))
    return sum(int((one.value if isinstance(one.value, Decimal) else Decimal(0)) * 100) for one in figures)
