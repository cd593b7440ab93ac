"""The ridge and the comparison as tables."""

import polars as pl

from songbang.lab.ladder.change import change
from songbang.lab.published.compare import compared
from songbang.lab.published.markets import fitted_ridge


def ridge_frame() -> pl.DataFrame:
    """Return one row for each market that fits what was measured in Hawaii, the slowest ladder first.

    ``speed_before`` and ``speed_after``: offers that count for each loss, with restraints and under a ban; ``floor``
    over productivity; ``blocked``: share of offers that restraints block. Columns that end in ``_change`` are changes
    under a ban over the value with restraints; ``career_jobs`` and ``career_earnings`` compare eight years with
    restraints to eight years without, as the panel that measured them does.
    """
    rows = [
        {
            "speed_before": one.speed_before,
            "speed_after": one.speed_after,
            "floor": one.before.floor,
            "blocked": one.before.blocked,
            **{f"{name}_change": change(name, one.before, one.after) for name in UNDER_A_BAN},
            **{name: change(name, one.after, one.before) for name in ("career_jobs", "career_earnings")},
        }
        for one in fitted_ridge()
    ]
    return pl.DataFrame(rows)


def compared_frame(lang: str) -> pl.DataFrame:
    """Return one row for each published effect, with the ends of the model's line and the verdict, told in ``lang``."""
    rows = [
        {
            "id": one.effect.id,
            "source": one.effect.source,
            "setting": one.effect.says.say(lang),
            "outcome": one.outcome.label.say(lang),
            "definition": one.outcome.says.say(lang),
            "unit": one.outcome.how,
            "direction": one.effect.direction,
            "mark": one.effect.mark,
            "use": one.effect.use,
            "estimate": one.effect.estimate,
            "se": one.effect.se,
            "low": one.effect.low,
            "high": one.effect.high,
            "sign": one.effect.sign,
            "band_low": one.band.low if one.band else None,
            "band_high": one.band.high if one.band else None,
            "model_low": one.low,
            "model_high": one.high,
            "verdict": one.verdict,
            "because": one.because.say(lang),
        }
        for one in compared()
    ]
    return pl.DataFrame(rows, infer_schema_length=None)


UNDER_A_BAN = ("separations", "wage_hires", "wage", "job_to_job")
