"""In English: firms agree not to hire each other's people, or a recruiter is told not to."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words("either|arty|arties|you|andidate|recruit|not ")

CUES = (
    Cue(
        "leave our people and those of our friends alone",
        needs=(
            r"(?:not|refrain|avoid)[^.;]{0,120}(?:approach|put forward|headhunt|source|solicit|poach|contact|recruit)[^.;]{0,120}(?:people|staff|employee|candidate|anyone|person)",
        ),
        without=(r"if you have not|not been selected",),
        scene=("english", "firms"),
    ),
    Cue(
        "a recruiter is not to send the people of certain firms",
        needs=(
            rf"\bnot (?:to )?(?:send|submit|present|propose|introduce|put forward|refer){SPAN}(?:profiles?|CVs?|candidates?|people|persons?|anyone|staff|employees){SPAN}(?:employed|working|works?|employees|staff) ?(?:by|at|for|of)?",
        ),
        scene=("english", "firms"),
    ),
    Cue(
        "neither party shall hire the other's employees",
        needs=(
            r"(?:[Nn]either (?:[Pp]arty|side|of us|firm|company)|[Ee]ither side|[Ee]ach [Pp]arty|[Ee]ither [Pp]arty|[Bb]oth [Pp]arties|the [Pp]arties|[Yy]ou|the (?:[Aa]gency|[Rr]ecruiter|[Cc]onsultant|[Ss]upplier|[Cc]ontractor))[^.;]{0,80}(?:not|neither|refrain|shall|will)[^.;]{0,120}(?:solicit|hire|employ|recruit|poach|approach|refer|introduce|contact)[^.;]{0,100}(?:employee|staff|personnel|candidate|person|people|other)",
        ),
        scene=("english", "firms"),
    ),
)
NEVER = (
    Cue(
        "what is left free, or a fee and its refund",
        needs=(rf"[Nn]othing in (?:this|these)|general advertisement{NEAR}$|free to (?:hire|employ)|refund",),
        without=(r"(?:must|shall|will|may) not",),
        scene=("english",),
    ),
    Cue(
        "what a person promises, not a firm",
        needs=(
            r"\b(?:Employee|Executive|Director|Founder|Participant)\b[^.;]{0,40}(?:shall|will|must|may) not|\bI (?:shall|will) not",
        ),
        scene=("english",),
    ),
)

EXAMPLES = (
    "Neither party shall for two years hire the other's employees.",
    "To our recruiter: please do not send us profiles of people employed by Ashgrove Tools, and tell each candidate so.",
)
COUNTER_EXAMPLES = (
    "Neither party shall for two years assign this contract to the other's bank.",
    "To our recruiter: please send us profiles of people employed by any firm, and tell each candidate so.",
)
