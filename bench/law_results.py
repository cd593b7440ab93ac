"""The figures of ``make bench-law`` as a page: bench/results-law.md."""

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bench.law_exact import Exact
from bench.law_person import Alone
from bench.law_race import Laps, Race
from bench.process import PROJECT
from bench.results import commit
from bench.tables import table

PAGE: Final = PROJECT / "bench" / "results-law.md"
LEAST_RATIO: Final = 3
PERSON_SECONDS: Final = 0.005
LOADING_SECONDS: Final = 0.3
ABOUT: Final = {
    "by_month": "month by month of the calendar, monthly variables added up, as its documentation teaches",
    "by_change": "from change to change of any minimum wage, `parameters(period)` asked for each",
    "by_step": "every place's history laid into arrays beside `parameters(period)`: songbang's own way in numpy",
}
READ: Final = """
The same rows go through songbang's Polars columns and through a small OpenFisca country package, from arrays in memory
to results in memory. Each runs in a process of its own that has its rows loaded; they take turns, a turn is a lap
unclocked and a lap that counts, and a ratio is the median of the rounds, each lap beside ours of the same round.
OpenFisca gets its arrays in its own types (32-bit sums, numbered places), so it converts nothing; ours gets whole cents
and categorical places. songbang asks the law anew in each lap; OpenFisca keeps what it looked up. Polars uses every
core, numpy one; so one thread of ours stands beside. Parameters are written from the law itself at each run.

`by_month` and `by_change` ask OpenFisca for the parameters of each day they need. `by_step` does not: it reads the
history behind them once and computes as songbang does, so what is left to compare are numpy's 32-bit columns and ours.

The documentation of OpenFisca looks a parameter up with `node[place]`, which walks the rows in Python; the package
indexes an array of the few places instead, in every way below. It is faster, and the comparison is with that.
""".strip()


@dataclass(frozen=True, slots=True)
class Results:
    """All that one run measured."""

    rows: int
    places: int
    race: Race
    exact: Exact
    alone: Alone


def keep(results: Results) -> str:
    """Write the page and return its name."""
    day = datetime.now(UTC).date().isoformat()
    machine = f"{platform.machine()}, {os.cpu_count()} cores"
    head = "# How fast the law is asked of many people, and how exactly\n\nWritten by `make bench-law`."
    told = f"Measured on {day} at commit {commit()}; {machine}. {_versions(results.race)}"
    PAGE.write_text(f"{head}\n\n{told}\n\n{sections(results)}\n", encoding="utf-8")
    return str(PAGE.relative_to(PROJECT))


def sections(results: Results) -> str:
    """Return the figures, and how to read them."""
    return "\n\n".join([_wanted(results), *_speed(results), *_exactness(results), "## How to read it", READ])


def _wanted(of: Results) -> str:
    race, exact, person = of.race, of.exact, of.alone
    lines = [
        (f"Speed, OpenFisca `{way.name}`", f"{ratio:.2f} ×", f"≥ {LEAST_RATIO} ×", ratio >= LEAST_RATIO)
        for way, ratio in ((way, race.ratio(way)) for way in race.theirs)
    ]
    wrong = exact.wrong + exact.replayed_wrong
    lines += [
        ("Rows of ours not exact to the cent", str(wrong), "0", wrong == 0),
        ("One person with trace", _ms(person.person), f"< {_ms(PERSON_SECONDS)}", person.person < PERSON_SECONDS),
        ("Reading all places", _ms(person.loading), f"≤ {_ms(LOADING_SECONDS)}", person.loading <= LOADING_SECONDS),
    ]
    rows = [(name, measured, wanted, "reached" if good else "missed") for name, measured, wanted, good in lines]
    return table(("Figure", "Measured", "Wanted", ""), rows)


def _speed(of: Results) -> Iterator[str]:
    race = of.race
    yield f"## Speed\n\n{of.rows:,} rows, {of.places} places; {len(race.ours.seconds)} rounds."
    yield table(
        ("Runner", "median", "fastest", "songbang is faster", "each round"),
        [_laps(race, laps) for laps in (race.ours, race.one_thread, *race.theirs)],
    )
    yield "\n".join(f"- `{way}`: {about}" for way, about in ABOUT.items())
    yield (
        f"One lookup of the minimum wage as the documentation writes it, `node[place]`: {_ms(race.lookup)}; "
        "`by_month` makes one for every month of the calendar."
    )
    person = of.alone
    yield (
        f"One person: median of {person.people} people {_ms(person.person)}, the slowest {_ms(person.slowest)}. "
        f"Reading the law of all places in a fresh process: {_ms(person.loading)}, without the imports."
    )


def _laps(race: Race, laps: Laps) -> tuple[str, ...]:
    ratios = " ".join(f"{ratio:.2f}" for ratio in race.ratios(laps))
    return (laps.name, _ms(laps.median), _ms(min(laps.seconds)), f"{race.ratio(laps):.2f} ×", ratios)


def _exactness(of: Results) -> Iterator[str]:
    exact = of.exact
    yield (
        f"## Exactness\n\n{exact.sampled:,} rows worked out one by one, month after month in decimal numbers, differ "
        f"from ours in {exact.wrong}; {exact.replayed:,} of them replayed as cases differ in {exact.replayed_wrong}. "
        f"OpenFisca's results of the same rows (`{of.race.fastest.name}`), in 32-bit floats:"
    )
    yield table(
        ("Result", "Rows", "A cent or more beside", "Share", "Furthest, yuan"),
        [
            (off.name, f"{off.rows:,}", f"{off.wrong:,}", f"{100 * off.wrong / off.rows:.1f} %", f"{off.furthest:.2f}")
            for off in exact.theirs
        ],
    )


def _versions(race: Race) -> str:
    told = {**race.theirs[0].versions, **race.ours.versions}
    return f"{', '.join(f'{name} {version}' for name, version in told.items())}."


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"
