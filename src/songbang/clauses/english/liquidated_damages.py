"""In English: agreed sum for breach of a duty that binds the person, or of a no-poach."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "break|broke|owe|iolat|iquidated|amages|reach|penalt|lost through|agreed sum|for every|For every|each person|uy-out|uyout|n lieu of"
)

_SUM = r"(?:<EMONEY>|\d|times|twice|months'|quarter|half|equal to|_{2,})"

CUES = (
    Cue(
        "whoever breaks it owes so much",
        needs=(
            r"(?:break|broken|breach|violat)[^.;]{0,120}(?:\bowe|\bpay|carr\w+ a payment)[^.;]{0,80}(?:\d|times|twice|months'|quarter|half)",
        ),
        without=(r"sign-?on|tuition|training",),
        scene=("english", "bound"),
    ),
    Cue(
        "liquidated damages",
        needs=(
            r"liquidated damages|agreed damages|(?:pay|sum)[^.;]{0,80}(?:as )?(?:damages|penalty|compensation for (?:the |such )?breach)|breach[^.;]{0,120}(?:pay|sum)",
            r"\d|times|twice|equal|amount|salary|_{2,}",
        ),
        without=(r"without prejudice|sign-?on|tuition|training",),
        scene=("english", "worker"),
    ),
    Cue(
        "so much for each breach, client or person lost",
        needs=(
            rf"(?:[Ff]or (?:each|every)|[Ss]hould you|[Ii]f you){SPAN}(?:breach|break|violat|lost through|approach|lur){SPAN}",
            rf"(?:\bowe|\bpay|the (?:figure|sum|amount) is){SPAN}{_SUM}|{_SUM}{SPAN}for each",
        ),
        without=(r"sign-?on|tuition|training|warrant",),
        scene=("english", "bound"),
    ),
    Cue(
        "the price of not keeping the covenant",
        needs=(
            rf"(?:in (?:lieu|place) of|[Ii]nstead of) (?:compl|keep|observ)\w*{SPAN}\bpay|\bbuy-?out (?:sum|price|payment|amount)",
            "<EMONEY>",
        ),
        scene=("english", "bound"),
    ),
    Cue(
        "a genuine estimate of the loss",
        needs=(r"genuine pre-?estimate|fair (?:forecast|estimate) of", _SUM),
        scene=("english", "bound"),
    ),
)
NEVER = (
    Cue(
        "gains on shares go back",
        needs=(
            r"(?:[Gg]ain|[Oo]ptions?|[Ss]hares?|[Uu]nits?|[Ss]tock|[Ii]ncentive)[^.;]{0,60}(?:lapse|forfeit|realis|vest|recover|claw|transfer)|(?:forfeit|transfer back)",
        ),
        without=("liquidated",),
        scene=("english",),
    ),
    Cue(
        "what was paid goes back, and no sum of its own is set",
        needs=(r"repay|refund|return (?:all|any|every)|cease all further",),
        without=(r"liquidated|\bsum of\b|\bamount of\b|\bowe\b|as a debt|and pay|times\b",),
        scene=("english",),
    ),
    Cue(
        "delay in delivery, rent and deposit",
        needs=(
            r"[Ll]ate delivery|week of delay|delayed goods|\bdeposit\b|purchase order|Landlord|Tenant|aggregate liability",
        ),
        scene=("english",),
    ),
    Cue(
        "what payment does not end",
        needs=(r"[Pp]ayment of (?:the |such )?(?:liquidated )?damages (?:does|shall|will) not",),
        scene=("english",),
    ),
    Cue(
        "damages that a court gives are not agreed",
        needs=(r"not (?:be )?(?:an )?adequate|inadequate|injuncti|restrain(?:ing|ed)",),
        without=(r"liquidated|<EMONEY>",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. If the Employee is in breach, the Employee shall pay liquidated damages equal to three times the annual salary.",
    "The Employee shall not compete for six months after termination of employment. If you break this promise you agree to pay us HK$200,000.",
    "The Employee shall not solicit any client for six months after termination of employment. For every client lost through a breach the figure is HK$9,000.",
)
COUNTER_EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. If the Company is late with the rent it pays damages of HK$2,000 to the Landlord.",
    "The Employee shall not compete for six months after termination of employment. If you break this promise we will talk to you first.",
    "The Employee shall not compete for six months after termination of employment. Damages may not be an adequate remedy for breach, and the Company may apply for an injunction at any time.",
)
