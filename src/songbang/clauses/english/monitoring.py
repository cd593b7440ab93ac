"""In English: screens, devices, mail, telephone, places watched."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "messag|e-mail|taped|recorded|inspect|intercept|monitor|record|review|logs|look at|CCTV|camera|scan|keep logs|copies of|filtered"
)

_THING = r"(?:communicat|e-?mail|chat|[Tt]elephone|device|system|internet|Internet|computer|workstation|location|messag|telephone|CCTV|cameras?\b|laptop|phones?\b|web traffic|files\b|accounts?\b|satellite)"

CUES = (
    Cue(
        "the firm may monitor, intercept, record",
        needs=(
            r"(?:may|will|shall|consent|acknowledge|are|is)[^.;]{0,100}(?:\btaped|\bread\b|listen|intercept|monitor|record|review|access|track|inspect)",
            r"communicat|e-?mail|chat|[Tt]elephone|device|system|internet|computer|location|messag|telephone|CCTV|laptop",
        ),
        without=(
            r"disclos|Employee shall (?:keep|maintain) record|garden|notice period|stay (?:at )?home|away from our",
        ),
        scene=("english", "worker"),
        unless=("trade",),
    ),
    Cue(
        "the firm looks at what is on its machines",
        needs=(
            rf"(?:\bIT\b|[Ww]e\b|Company|Firm|Group|Employer|Bank|[Ii]nternet){SPAN}(?:may |will |can |is |keep |are )?(?:keeps? copies of|may open|look at|look through|keep logs|logs?\b|scan|filtered|recorded|view|check){SPAN}",
            rf"{_THING}|keep logs of what|mailbox",
        ),
        without=(r"disclos|\bfee\b|garden|stay (?:at )?home|keep away", r"\brecorded in\b|attendance"),
        scene=("english", "worker"),
        unless=("trade",),
    ),
    Cue(
        "cameras cover the place of work",
        needs=(rf"(?:CCTV|[Cc]ameras?|video surveillance){SPAN}(?:operat|cover|record|install|kept|in use)",),
        scene=("english", "worker"),
        unless=("trade",),
    ),
)
NEVER = (
    Cue(
        "visitors of a website or a building",
        needs=(r"cookies|visitors?|[Tt]enant|[Ll]andlord|common areas are",),
        without=(r"\b(?:staff|employees?)\b",),
        scene=("english",),
    ),
    Cue(
        "papers and reports that are written",
        needs=(
            r"minutes of|records? of (?:working )?(?:time|hours|attendance)|reviewed (?:each|every)|salary review|pay each April",
        ),
        scene=("english",),
    ),
    Cue(
        "a record of the person that is asked for",
        needs=(r"criminal record|social insurance|academic record",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "The Employee acknowledges that the Company may monitor all e-mail sent on its systems.",
    "Your laptop belongs to us as your employer; we keep logs of what happens on it and may look at files.",
)
COUNTER_EXAMPLES = (
    "The Employee shall keep records of working time in the system.",
    "Your laptop belongs to us as your employer; we keep spare chargers and may lend you a bag.",
)
