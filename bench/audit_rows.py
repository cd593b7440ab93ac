"""A roster of people who never were, and its audit in a process of its own: ``python -m bench.audit_rows ROWS``."""

import json
import resource
import sys
import time
from datetime import date
from typing import Final

import polars as pl

from bench.law_parameters import settled_places
from bench.law_rows import first_day, people
from songbang.law.read import load
from songbang.portfolio.audit.audit import audit
from songbang.portfolio.audit.by_role import by_role

ROLES: Final = ("senior_manager", "senior_technical", "other", "other")
KINDS: Final = ("employee", "employee", "employee", "dispatched", "intern", None)
YES: Final = (True, False, None)
SHARES: Final = ("0.3", "0.5", "0.2", None)
LAPS: Final = 3


def roster(count: int, day: date) -> pl.DataFrame:
    """Return ``count`` rows as a roster has them: most cells told, some not, a fifth still employed."""
    law = load()
    rows = people(count, settled_places(law, first_day(day)), day)
    return rows.select(
        "place",
        "protects_technical_secret",
        "nc_months",
        "paid",
        avg12=pl.col("average_wage"),
        comp_amount=pl.col("agreed"),
        comp_share=_one_of(SHARES, 5),
        comp_of=pl.lit("average_wage_12m"),
        left=pl.when(_nth(7) % 5 > 0).then(pl.col("left")),
        signed=pl.col("left").dt.offset_by("-3y"),
        role=_one_of(ROLES, 11),
        employment_kind=_one_of(KINDS, 13),
        access_to_secrets=_one_of(YES, 17),
        told_in_writing=_one_of(YES, 19),
        damages_amount=pl.col("damages"),
        damages_multiple=pl.col("damages_multiple").cast(pl.String),
        damages_of=pl.lit("annual_wage_before_exit"),
    )


def _nth(stride: int) -> pl.Expr:
    """Number the rows so that columns of different strides do not run together."""
    return pl.int_range(pl.len()) // stride


def _one_of(values: tuple[object, ...], stride: int) -> pl.Expr:
    return pl.lit(pl.Series(values)).gather(_nth(stride) % len(values))


def main() -> int:
    """Audit and print seconds and peak memory."""
    law = load()
    day = max(place.reviewed for place in law.places.values())
    rows = roster(int(sys.argv[1]), day)
    seconds = []
    for _ in range(LAPS):
        start = time.perf_counter()
        found = audit(rows, law, day)
        cells = len(by_role(found).cells)
        seconds.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"rows": rows.height, "cells": cells, "seconds": seconds, "peak_mb": peak}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
