"""What others published, as JSON beside the lab's own figures: effects, the ridge, what is open."""

from songbang.lab.limits import Limit, left_out, unmeasured
from songbang.lab.published.compare import Compared, compared
from songbang.lab.published.counter import counters
from songbang.lab.published.frames import ridge_frame
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.tasks.lab_game_json import rows


def published_json(lang: str) -> dict[str, Json]:
    """Return the published effects with what the model says of each, its misses among them, and what speaks against."""
    return {
        "published": [_compared(one, lang) for one in compared()],
        "ridge": rows(ridge_frame()),
        "counter": plain_value(counters(), lang),
    }


def limits_json(lang: str) -> dict[str, Json]:
    """Return what nobody has measured, and what the models leave out."""
    return {
        "unmeasured": [_limit(one, lang) for one in unmeasured()],
        "left_out": [_limit(one, lang) for one in left_out()],
    }


def _compared(one: Compared, lang: str) -> Json:
    return {
        "effect": plain_value(one.effect, lang),
        "outcome": plain_value(one.outcome, lang),
        "line": [*one.line],
        "low": one.low,
        "high": one.high,
        "wide": None if one.wide is None else [*one.wide],
        "band": plain_value(one.band, lang),
        "verdict": one.verdict,
        "is_miss": one.is_miss,
        "because": tell(one.because, lang),
    }


def _limit(one: Limit, lang: str) -> Json:
    return {"id": one.id, "says": tell(one.says, lang), "turns": None if one.turns is None else tell(one.turns, lang)}
