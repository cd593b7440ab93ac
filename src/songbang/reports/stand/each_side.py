"""What each side can say, in one manner wherever it is told."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.position.results import Dispute
from songbang.position.status import Side

EMPLOYER = Words("公司可以主张：{says}", "The employer can say: {says}")
WORKER = Words("你可以主张：{says}", "You can say: {says}")
ALREADY = {
    Side.EMPLOYER: Words("公司可以主张", "The employer can"),
    Side.WORKER: Words("你可以主张", "ou can"),
}
"""How a sentence tells by itself that it is the view of a side."""


def each_side(dispute: Dispute) -> Iterator[Words]:
    """Yield what the employer can say and what the person can say on a point."""
    for side, lead, says in ((Side.EMPLOYER, EMPLOYER, dispute.employer), (Side.WORKER, WORKER, dispute.worker)):
        led, already = lead.fill(says=says), ALREADY[side]
        yield Words(
            says.zh if already.zh in says.zh else led.zh,
            says.en if already.en in says.en else led.en,
        )
