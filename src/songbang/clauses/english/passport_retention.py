"""In English: identity papers or passport handed in."""

from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

SIEVE = words("assport|ermit|dentity|ravel document|seaman's book|HKID")

CUES = (
    Cue(
        "passport to be surrendered or held",
        needs=(
            r"(?:[Pp]assport|[Ii]dentity (?:card|document)|[Tt]ravel document|seaman's book|(?:[Rr]eturn|[Ee]ntry|[Tt]ravel) [Pp]ermit)[^.;]{0,120}(?:surrender|hand|deposit|held|keep|kept|custody|retain|safe)|(?:surrender|\bhand\b|deposit|retain|\bhold|keep)[^.;]{0,80}(?:passport|identity (?:card|document)|travel document|seaman's book|(?:[Rr]eturn|[Ee]ntry|[Tt]ravel) [Pp]ermit)",
        ),
        scene=("english", "worker"),
    ),
)
NEVER = (
    Cue(
        "shown and handed back at once, or copied for the file",
        needs=(r"handed back on|need only show|must show|take a copy|bring your",),
        without=(r"safe ?keeping|until the end",),
        scene=("english",),
    ),
    Cue(
        "nobody's papers are kept",
        needs=(r"(?:shall|will|may|must|does) not (?:keep|hold|retain)|never (?:keep|hold|retain)",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "Your Home Return Permit is to be handed to the administrator on arrival.",
    "Crew who are employed on board hand over their passports to the Master, who keeps them in the safe.",
)
COUNTER_EXAMPLES = (
    "Your work permit will be applied for by the Company.",
    "Crew who are employed on board show their passports at the gate, and never hand them over, as the firm may not keep them.",
)
