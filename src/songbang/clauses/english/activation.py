"""In English: how the employer starts, waives or ends the restraint, or it ends by itself."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "not need|says nothing|no longer|lift|call off|calls off|free|hold you|by itself|shorten|elease|aive|ffect|elect|terminate this|dissolve|otice of|need not"
)

_BAR = r"(?:[Nn]on-?[Cc]ompet|[Rr]estrict|[Rr]estraint|[Cc]ovenant|[Pp]ost-?[Tt]ermination|[Cc]lause \d|[Aa]rticle \d|[Ss]ection \d|[Pp]aragraph \d|obligations? (?:in|under))"

CUES = (
    Cue(
        "the employer may release or waive; the covenant takes effect by notice",
        needs=(
            r"(?:release|waive|elect|reduce|shorten|\blift|call(?:s|ed)? off|set (?:you|him|her|the Employee) free|hold (?:you|him|her|the Employee) to|not need|no longer appl|applies (?:by itself|automatically)|cancel|discharge|trigger|activat|take effect|come into (?:force|effect))",
            r"(?:[Nn]on-?[Cc]ompet|restrict|restraint|covenant|[Cc]lause \d|[Aa]rticle \d|obligation|Section \d|Annex|the period in|written (?:warning|notice))",
        ),
        without=(
            r"garden|notice period|count(?:s)? towards|taken off|no waiver|not be (?:deemed|construed)|failure to|severab|shall not operate|general release|all claims|[Ss]everance|the release in",
            r"be reduced|reduce it|modif|rescission or|does not release|public domain|reason of",
            r"shall not (?:be|engage|work|solicit)|\bcourt\b",
        ),
        scene=("english", "worker", "nc_any"),
    ),
    Cue(
        "the employer may do without the restraint, or end it ahead of time",
        needs=(
            rf"(?:[Cc]ompany|[Ee]mployer|Party A|[Ff]irm|[Bb]ank|[Ww]e|[Bb]oard|[Cc]ommittee|Group)\b{SPAN}(?:no longer need|do(?:es)? not need|terminate this [Aa]greement in advance|terminate{NEAR}{_BAR}|release|waive|dispense with|need not perform)",
            rf"{_BAR}|in advance",
        ),
        without=(
            r"garden|all claims|no waiver|shall not operate|employment (?:at any time )?without notice",
            r"shall not (?:be|engage|work|solicit)|does not release",
        ),
        scene=("english", "worker", "nc_any"),
    ),
    Cue(
        "a letter that lets the person go",
        needs=(
            rf"(?:hereby|[Ww]e) (?:hereby )?(?:release|discharge|free) you\b{SPAN}(?:restrict|covenant|restraint|clause|non-?compet)",
        ),
        scene=("english", "worker"),
    ),
    Cue(
        "only a notice brings it in",
        needs=(
            (
                rf"(?:where|if|unless) (?:no|the|such|a) {NEAR}notice {NEAR}(?:issued|given|served|sent|received){SPAN}(?:need not|not (?:be )?(?:bound|required|obliged|apply)|free)|"
                rf"\b(?:issue|give|serve|send){NEAR}[Nn]otice (?:of|to) (?:[Pp]erform|[Cc]ommenc|[Ee]nforc)\w*{SPAN}"
            ),
        ),
        without=(r"resignation letter", r"months' notice"),
        scene=("english", "worker", "nc_any"),
    ),
    Cue(
        "unpaid, the restraint may be ended or ends by itself",
        needs=(
            rf"(?:fail|not paid|unpaid|default){SPAN}(?:compensation|instal|pay){SPAN}(?:dissolve|rescind|terminate|be released|cease|laps|no longer|free){SPAN}(?:non-?compet|restrict|obligation|covenant)",
        ),
        scene=("english", "worker", "nc_any"),
    ),
)
NEVER = (
    Cue(
        "how the paper itself begins or is cut down by a court",
        needs=(
            r"takes? effect (?:on|upon|from) (?:the )?(?:date|signature|signing)|\bcourt\b|severab|held to be|unenforceable",
        ),
        scene=("english",),
    ),
    Cue(
        "notice of leaving, and claims released",
        needs=(
            r"all claims|claims arising|terminate (?:the|this|your|his|her) (?:[Ee]mployment|[Aa]ppointment)|public domain",
        ),
        without=(r"restrict|covenant|non-?compet|Article",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. The Company may at any time tell you in writing that this restriction no longer applies to you.",
    "The Employee shall not compete for six months after termination of employment. We may decide that we no longer need the restriction.",
    "We hereby release you from all post-termination restrictions in your employment contract.",
)
COUNTER_EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. The Company may at any time tell you in writing that the office opens at nine.",
    "The Employee shall not compete for six months after termination of employment. We may decide that we no longer need the meeting room.",
    "Employee hereby releases the Company from all claims arising out of the employment.",
)
