"""In English: consent to be investigated, to calls to the new employer, to searches."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words("allow|ask|nvestigat|enquir|inquir|evidence|verif|contact|search|imag|notification of|notify")

CUES = (
    Cue(
        "the firm may contact the new employer or investigate",
        needs=(
            r"(?:consent|authori[sz]e|agree|allow|may|entitled)[^.;]{0,120}(?:ask (?:future|new|later|any|your)[^.;]{0,60}(?:employer|recruiter|registr)|investigat|enquir|inquir|verify|contact (?:my|the|any|his|her)[^.;]{0,20}employer|obtain[^.;]{0,30}record)",
            r"[Ee]mploy(?:ment|ers?)\b|\bwork\b|complian|performance|\brecords?\b|registr|conduct|activit|social insurance|covenant|obligation|whereabouts",
        ),
        without=(r"medical|background check(?:s)? (?:before|prior)|misconduct|disciplin|complaint|reference check",),
        scene=("english", "worker"),
    ),
    Cue(
        "the firm may tell the new employer of the covenants",
        needs=(
            rf"(?:consent|agree|authori[sz]e|\bmay\b|entitled){SPAN}(?:notification of|notify|inform|send|provide){NEAR}(?:new|future|subsequent|prospective) employer",
        ),
        without=(r"(?:I|Employee|Executive|you|You) (?:shall|will|must) (?:notify|inform|provide|send|give)",),
        scene=("english", "worker"),
    ),
    Cue(
        "the person consents to searches and copies of devices",
        needs=(
            rf"consents?\b{SPAN}(?:search|imag|forensic|interview){SPAN}(?:desk|bag|device|third part|locker|account)",
        ),
        scene=("english", "worker"),
    ),
)
NEVER = (
    Cue(
        "checks before hiring",
        needs=(r"(?:offer|employment|appointment) (?:depends|is conditional|is subject)|right to work",),
        scene=("english",),
    ),
    Cue("help in a lawsuit", needs=(r"pending litigation|cooperate with the Company in",), scene=("english",)),
)

EXAMPLES = (
    "The Employee agrees that the Company may verify the employment status with the social insurance office.",
    "I hereby consent to the notification of my new employer of my duties after my employment.",
)
COUNTER_EXAMPLES = (
    "The Employee agrees that the Company may verify the invoices of the canteen.",
    "I hereby consent to the payment of my wages into my bank account during my employment.",
)
