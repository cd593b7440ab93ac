"""In English: shares, options or gains forfeited or returned."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words("Unit|unit|rofit|eferred|hare|ption|gain|equity|award|RSU|tock|ncentive|ommission|ividend")

_HELD = r"(?:[Oo]ptions?\b|[Ss]hares?\b|[Aa]wards?\b|RSUs?|equity|[Uu]nits?\b|\b[Gg]ains?\b|[Ss]tock\b|[Pp]rofit|[Dd]eferred|[Ii]ncentive|\b[Cc]ommissions?\b|dividends?)"

CUES = (
    Cue(
        "forfeiture, clawback, repayment of gains",
        needs=(
            r"(?:[Oo]ption|[Ss]hare|[Aa]ward|RSU|equity|[Uu]nits?\b|gain|stock|[Pp]rofit|[Dd]eferred|[Ii]ncentive)",
            r"(?:forfeit|claw|called? back|repay|recover|lapse|cancel|repurchase|pay to the Company|transfer back)",
            r"(?:breach|\bbreak\b|[Cc]ause\b|compet|misconduct|covenant|violat|detrimental|Bad Leaver)",
        ),
        without=(r"sign-?on award|\"Cause\" (?:means|includes)|sick",),
        scene=("english", "worker"),
    ),
    Cue(
        "a bad leaver sells or loses the shares",
        needs=(
            rf"Bad Leaver{SPAN}(?:buy|sell|lapse|forfeit|transfer|cancel|claw)|(?:lapse|forfeit|buy|transfer){SPAN}Bad Leaver",
            _HELD,
        ),
        scene=("english",),
    ),
    Cue(
        "who breaches sells back or accounts for what was received",
        needs=(
            rf"(?:breach|violat){SPAN}(?:sell|transfer|account|forfeit|lapse|surrender){SPAN}",
            _HELD,
        ),
        without=(r"liquidated",),
        scene=("english",),
    ),
    Cue(
        "deferred pay or commission is lost after a breach, or what vested is clawed back",
        needs=(
            rf"{_HELD}{SPAN}(?:forfeit|claw(?:ed)? back|clawback)|{_HELD}{NEAR} lapses? (?:if you|on the (?:Relevant|Termination|Separation) Date)",
        ),
        without=(r"sign-?on award of|cost of",),
        scene=("english", "worker"),
    ),
)
NEVER = (
    Cue(
        "errors in the accounts, and who keeps what",
        needs=(r"misstated|Good Leaver|keeps (?:his|her|their) vested",),
        without=(r"breach",),
        scene=("english",),
    ),
    Cue(
        "a deposit, a lease, or evidence from another firm",
        needs=(r"\bdeposit\b|evidence of forfeiture|\brent\b",),
        without=(r"claw",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "If you breach any covenant within one year after your employment ends, all options shall lapse and you shall repay the gain.",
    "Vested units may be clawed back for two years if you, an employee, broke our risk rules.",
)
COUNTER_EXAMPLES = (
    "Subject to continued employment, the options vest in four equal parts.",
    "Vested units may be sold on any day if you, an employee, follow our dealing rules.",
)
