"""Whether the model's line agrees with a published effect."""

from collections.abc import Mapping, Sequence
from typing import Literal

from songbang.basis.words import Words
from songbang.lab.published.effects import Band, Effect

Verdict = Literal["inside", "partly", "outside", "no_interval", "not_comparable"]
TWO_SIDED = 1.96
"""Standard errors either way that hold 95 % of a normal distribution."""


def band_of(effect: Effect) -> Band | None:
    """Return where the model is to lie: the band of acceptance, else the published interval, else 95 % by the error."""
    if effect.band is not None:
        return effect.band
    if effect.low is not None and effect.high is not None:
        return Band(effect.low, effect.high, PUBLISHED)
    if effect.estimate is not None and effect.se is not None:
        half = TWO_SIDED * effect.se
        return Band(effect.estimate - half, effect.estimate + half, BY_ERROR)
    return None


def judged(effect: Effect, line: Sequence[float]) -> Verdict:
    """Return the verdict on the values of the model along the ridge."""
    if not line:
        return "outside"
    band = band_of(effect)
    if band is not None:
        return _share(sum(band.low <= value <= band.high for value in line), len(line))
    if effect.sign:
        return _share(sum(value * effect.sign > 0 for value in line), len(line))
    return "no_interval"


def _share(inside: int, of: int) -> Verdict:
    if inside == of:
        return "inside"
    return "partly" if inside else "outside"


def reason(effect: Effect, verdict: Verdict) -> Words:
    """Return what a verdict means for an effect of its use."""
    if effect.use == "fitted":
        return FITTED
    if effect.use == "variant":
        return VARIANT_AGREES if verdict == "inside" else VARIANT
    return VERDICTS[verdict]


PUBLISHED = Words("发表的区间", "the interval as published")
BY_ERROR = Words("按发表的标准误算出的 95% 区间", "95 % by the standard error as published")
VERDICTS: Mapping[Verdict, Words] = {
    "inside": Words(
        "校准得到的每一个市场都落在区间内（只确认方向的，方向一致）。",
        "Every market that fits lies in the band (where only the sign was confirmed: has the same sign).",
    ),
    "partly": Words(
        "校准得到的市场有的落在区间内，有的没有：数据定不出是哪一个。",
        "Some markets that fit lie in the band and some do not: the data do not tell which it is.",
    ),
    "outside": Words(
        "校准得到的市场没有一个落在区间内：模型在此不成立，照实列出。",
        "No market that fits lies in the band: the model misses here, and it is said.",
    ),
    "no_interval": Words(
        "没有看到标准误或区间，只把两个数放在一起。",
        "No standard error or interval was reached; both figures are set side by side only.",
    ),
    "not_comparable": Words("口径不同，不作比较。", "Not the same thing; not compared."),
}
FITTED = Words(
    "模型按此数校准，一致只说明校准成功。",
    "The model was fitted to this figure; that it agrees says only that the fit worked.",
)
VARIANT_AGREES = Words(
    "同一影响的另一种估计，与校准所用的相符。",
    "Another estimate of the effect that the model was fitted to; it agrees with the one used.",
)
VARIANT = Words(
    "同一影响的另一种估计，与校准所用的不符：校准的依据并不牢固。",
    "Another estimate of the effect that the model was fitted to; it disagrees: the fit rests on fragile ground.",
)
