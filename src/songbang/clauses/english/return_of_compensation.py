"""In English: paying compensation back."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import SPAN
from songbang.clauses.sieve import words

SIEVE = words("give back|refund|hand back|repay|return|pay back")

CUES = (
    Cue(
        "what was received goes back",
        needs=(
            r"(?:return|repay|refund|(?:hand|pay|give)s? back)[^.;]{0,60}(?:\bwhat|money|amount|sum|payment|compensation)[^.;]{0,40}(?:received|paid|obtained)",
        ),
        scene=("english", "worker", "near_nc"),
    ),
    Cue(
        "the compensation goes back on breach, wherever that is said",
        needs=(
            rf"(?:return|repay|refund|hand back|pay back|give back)\b{SPAN}(?:compensation|amounts? previously paid under|payments? received under)",
            r"received|obtained|paid",
        ),
        without=(r"severance|expenses|workers' compensation",),
        scene=("english", "worker", "has_nc"),
    ),
)
NEVER = (
    Cue(
        "things of the firm go back",
        needs=(r"propert|equipment|laptop|documents|shares|options",),
        without=("compensation",),
        scene=("english",),
    ),
    Cue(
        "other money: joining, training, bonus, wages",
        needs=(
            r"sign-?on|signing bonus|relocat|tuition|training|[Aa]llowance|\bbonus\b|course fees|overpa(?:id|yment)|candidate",
        ),
        scene=("english",),
    ),
)

EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. You must give back every payment of compensation received.",
)
COUNTER_EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. You must give back the laptop and every payment card received.",
)
