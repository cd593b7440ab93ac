"""Months of the agreed compensation that were paid, where no sum is told."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from songbang.judgments.best import FACTS, Reading, contended
from songbang.judgments.fields import compensation_agreed
from songbang.judgments.parts import Parts
from songbang.judgments.sayings import Saying
from songbang.judgments.voices import Voice
from songbang.terms.numbers import NUMBER, number


def by_months(parts: Parts, said: Iterable[Saying]) -> Iterator[Reading]:
    """Yield so many months of the agreed compensation, where no sum is told: 支付了三个月的补偿金."""
    hits = [(saying, hit) for saying in said for hit in _MONTHS_PAID.finditer(saying.words)]
    told = (value.told for value in compensation_agreed.read(parts) if value.field == "compensation_monthly")
    monthly = next(told, None) if hits else None
    for saying, hit in hits:
        months = number(hit["n"] or hit["m"])
        settled = not contended(saying.words, hit.start()) and saying.voice is not Voice.SAID
        if settled and isinstance(monthly, Decimal) and months is not None and not _owed(saying, hit.start()):
            yield Reading(monthly * months, saying.span(parts, *hit.span()), FACTS[saying.voice])


_MONTHS_PAID = re.compile(
    rf"(?<![未不应需须再])(?:支付|发放|给付)(?:了|过)?(?:[^,。;\d应未]{{0,10}}?)(?:(?P<n>{NUMBER})个月(?:的)?(?:竞业限制|竞业禁止)?(?:期间)?(?:的)?(?:经济)?补偿|补偿(?:金|费|款)?(?:共|计|合计)*(?P<m>{NUMBER})(?:个月|期)(?=[,。;]))"
)


def _owed(saying: Saying, at: int) -> bool:
    """Tell whether months are spoken of that are asked for, ordered or due, such as the further three after a release."""
    return bool(_OWED.search(saying.words, max(0, at - _NEAR), at))


_OWED = re.compile(r"额外|应|须|需|判令|请求|要求|裁决|判决|约定")
_NEAR = 30  # characters
