"""May an order be read from these lists at all? The verdict, and why."""

from songbang.basis.words import Words
from songbang.market.ranking.ranking import FEWEST_LISTS, FEWEST_NULLS, Null

_NOTHING = Words(
    "不能排名：有名单的公司之间没有谁列了谁，无从比较。",
    "Not rankable: no firm whose list is held names another whose list is held, so nothing can be compared.",
)
_FEW = Words(
    "不能排名：能互相比较的只有 {lists} 份名单，少于 {least} 份。",
    "Not rankable: only {lists} lists can be compared with each other, fewer than {least}.",
)
_UNTESTED = Words(
    "不能排名：只与 {nulls} 份打乱的名单比过，至少要 {least} 份才能说不是偶然。",
    "Not rankable: compared with only {nulls} shuffles; at least {least} are needed to say that it is not chance.",
)
_FIXED = Words(
    "不能排名：名单有多长、谁被写到几次，已经决定了这样的次序，打乱后也一样，分不出是不是偶然。",
    "Not rankable: how long the lists are and how often each firm is named settle this order already; shuffled lists "
    "show the same, so it cannot be told from chance.",
)
_CHANCE = Words(
    "不能排名：把名单随机打乱，{nulls} 次里有 {better} 次至少同样有次序（p = {p:.3f}）。"
    "{lists} 份名单看不出比偶然更多的高低。",
    "Not rankable: of {nulls} random shuffles of the lists {better} are at least as ordered (p = {p:.3f}). "
    "These {lists} lists show no more of an order than chance does.",
)
_COUNT = Words(
    "不能排名：谁被写到得多、谁被写到得少，差别比偶然大（p = {p:.3f}）；但除了次数，看不出谁在谁之上："
    "保持次数随机打乱，{nulls} 次里有 {better} 次至少同样有次序。请看被几份名单写到，不要看位次。",
    "Not rankable: some firms are named by more lists, others by fewer, than chance would have it (p = {p:.3f}), but "
    "beyond that count no order shows: of {nulls} shuffles that keep it {better} are at least as ordered. "
    "Read how many lists name a firm, not its rank.",
)
_ORDER = Words(
    "可以排名：{lists} 份名单比 {nulls} 次随机打乱的每一次都更有次序（p = {p:.3f}）。"
    "单个位次仍不确定，请连同区间一起看。",
    "Rankable: these {lists} lists are more ordered than each of {nulls} random shuffles (p = {p:.3f}). "
    "A single rank is still uncertain: read it with its interval.",
)


def verdict(lists: int, null: Null, even: Null | None) -> tuple[bool, Words]:
    """Return whether the firms may be ranked, and why."""
    nulls = len(null.energies)
    if not lists:
        return False, _NOTHING
    if lists < FEWEST_LISTS:
        return False, _FEW.fill(lists=lists, least=FEWEST_LISTS)
    if nulls < FEWEST_NULLS:
        return False, _UNTESTED.fill(nulls=nulls, least=FEWEST_NULLS)
    if null.beaten:
        return True, _ORDER.fill(lists=lists, nulls=nulls, p=null.p)
    return False, _FIXED if null.fixed else _unbeaten(lists, null, even)


def _unbeaten(lists: int, null: Null, even: Null | None) -> Words:
    """Return what is left where shuffles are as ordered as the data: how often firms are named, or nothing."""
    nulls = len(null.energies)
    better = round(null.p * (1 + nulls)) - 1
    if even is not None and even.beaten:
        return _COUNT.fill(nulls=nulls, better=better, p=even.p)
    return _CHANCE.fill(lists=lists, nulls=nulls, better=better, p=null.p)
