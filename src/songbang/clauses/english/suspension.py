"""In English: the period stops, is lengthened or shortened by breach, dispute or garden leave."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "stop|paused|take off|taken off|come off|comes off|not count|count towards|counts toward|horten|educe|xtend|uspend|oll|less any|set off|set-off|deduct"
)

CUES = (
    Cue(
        "days that come off the period or do not count",
        needs=(
            r"(?:[Dd]ays?|[Tt]ime|[Mm]onths?|[Ww]eeks?)[^.;]{0,90}(?:com(?:es?) off|taken off|counts? towards?|deducted|added to)[^.;]{0,50}(?:month|span|period|clause|restraint|covenant)",
        ),
        without=(r"salary|annual leave entitlement",),
        scene=("english", "worker", "nc_any"),
    ),
    Cue(
        "the period is extended or reduced",
        needs=(
            r"(?:shorten|count towards|counts? towards)[^.;]{0,60}(?:month|period)|(?:period|restriction|term)[^.;]{0,100}(?:reduced|extended|suspended|tolled|set off|stops? running|paused)|(?:reduce|extend|suspend|toll)[^.;]{0,80}(?:restrict|covenant|period)",
        ),
        without=(
            r"probation|notice period may|leave|(?:directors?|[Cc]ompany|[Ff]irm|[Bb]oard|[Cc]ommittee) may[^.;]{0,30}(?:shorten|reduce|lift)|(?:would be|held|court)",
        ),
        scene=("english", "worker", "nc_any"),
    ),
    Cue(
        "garden leave is set off against the restraint",
        needs=(
            rf"(?:reduced|set off|less|deduct){SPAN}[Gg]arden(?:ing)? [Ll]eave|[Gg]arden(?:ing)? [Ll]eave{SPAN}(?:reduce|set off|deduct|count)",
            r"period|restrict|month|covenant",
        ),
        without=(r"salary|\bpay\b|holiday",),
        scene=("english", "worker"),
    ),
    Cue(
        "weeks or days at home come off the periods",
        needs=(
            rf"(?:[Aa]ny|[Tt]he) (?:weeks|days|months|time|period)\b{NEAR}(?:home|garden|away from work){NEAR}(?:come off|comes off|reduce|count|deduct|shorten)",
        ),
        scene=("english", "worker", "nc_any"),
    ),
    Cue(
        "in the time of a breach the clock stands still",
        needs=(
            rf"(?:breach|violat){SPAN}(?:toll|extend|not count|suspend|stops? running)|(?:toll|extend){NEAR}(?:by|during|for){SPAN}(?:breach|violat)",
        ),
        scene=("english", "worker", "nc_any"),
    ),
)
NEVER = (
    Cue(
        "what a court may do to too wide a covenant",
        needs=(r"\bcourt\b|unenforceable|unreasonable|overbroad|held to be|severab",),
        scene=("english",),
    ),
    Cue(
        "money that is reduced",
        needs=(r"[Pp]ayments? (?:shall|may|will) be reduced|excise|instal\w+ received, reduced",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. The restricted period shall be extended by any period of breach.",
    "The Employee shall not compete for six months after termination of employment. The period in clause 1 shall be reduced by any period that the Employee spends on Garden Leave.",
)
COUNTER_EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. Time spent on sick leave counts as service.",
    "The Employee shall not compete for six months after termination of employment. A court may reduce the period so far as it is unreasonable.",
)
