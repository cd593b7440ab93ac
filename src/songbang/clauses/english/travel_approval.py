"""In English: leaving town or the country needs approval."""

from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

SIEVE = words("travel|trip|abroad|overseas|outside")

CUES = (
    Cue(
        "approval for travel",
        needs=(
            r"(?:approval|consent|permission|notify|clearance|require)[^.;]{0,120}(?:travel|trips? (?:abroad|outside)|leav\w+ (?:the )?(?:country|Hong Kong|city)|trip abroad)|(?:travel|trips? (?:abroad|outside)|leav\w+ (?:the )?(?:country|Hong Kong))[^.;]{0,120}(?:approval|consent|permission|approved)",
        ),
        without=(r"expense|reimburs|required to travel|travel document",),
        scene=("english", "worker"),
    ),
)
NEVER = (
    Cue(
        "trips for the firm and their cost",
        needs=(r"owners' cost|travel insurance|business travel is|place of work|reimburs",),
        scene=("english",),
    ),
)

EXAMPLES = ("The Employee shall obtain the approval of the Company before any personal travel abroad.",)
COUNTER_EXAMPLES = (
    "The Employee may be required to travel abroad with the approval of the embassy; the place of work is Hong Kong.",
)
