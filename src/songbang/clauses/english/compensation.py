"""In English: money for the non-compete; never severance."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words("paid|remit|ompensat|pay|onsideration")

CUES = (
    Cue(
        "so much for every month of the restraint",
        needs=(
            r"(?:[Ff]or (?:each|every)|[Ee]very|[Ee]ach) month[^.;]{0,80}(?:remit|pay|paid|credit|transfer)[^.;]{0,60}(?:half|third|quarter|per ?cent|%|RMB|HK\$|CNY|\d)|(?:paid|pay|remit)[^.;]{0,30}(?:RMB|HK\$|CNY|USD)[^.;]{0,20}(?:\ba|per|each) month",
        ),
        without=(r"salary|wage|rent|fee\b|breach|repay|bonus",),
        scene=("english", "worker", "near_nc"),
    ),
    Cue(
        "pay in return for the covenant",
        needs=(
            r"[Ii]n (?:consideration|return|exchange) (?:of|for) (?:the (?:foregoing|above|Employee)|this|these|your|such|complying|[A-Z]?\w+'s? compl)[^.;]{0,160}\bpay",
            r"per ?cent|%|RMB|CNY|HK\$|\d|compensation",
        ),
        without=(r"breach|repay|bonus|release in",),
        scene=("english", "worker", "has_nc"),
    ),
    Cue(
        "pay during the restricted period",
        needs=(
            r"(?:[Dd]uring (?:that|this|the said|the above) period|[Dd]uring (?:those|these|the said) (?:\w+ )?(?:months|weeks|years)|[Cc]lause \d[\d.]* (?:binds|applies|is in force)|[Rr]estrict\w+ [Pp]eriod|[Nn]on-?[Cc]ompet|post-termination|period of restriction|after termination|this (?:restriction|covenant))",
            r"(?:pay|paid|compensat|consideration)",
            r"per ?cent|%|salary|wage|RMB|CNY|HK\$|USD|amount|compensation|consideration",
        ),
        without=(r"liquidated|breach|repay|return|severance|forfeit|shall not|<BACK>",),
        scene=("english", "worker"),
    ),
    Cue(
        "the firm pays for keeping the person to the restraint",
        needs=(
            (
                rf"(?:keep|hold)s? (?:you|him|her|the \w+) to{SPAN}(?:restrict|restraint|covenant|clause|section){SPAN}\bpay|"
                rf"\bpay{SPAN}(?:for each month|per month|monthly|each month){SPAN}(?:restrict|restraint|covenant|following the (?:Separation|Termination) Date)"
            ),
            r"per ?cent|%|<EMONEY>|half|third",
        ),
        without=(r"liquidated|breach|repay|severance|forfeit|bonus",),
        scene=("english", "worker", "has_nc"),
    ),
    Cue(
        "monthly compensation for the non-compete, as translated agreements call it",
        needs=(
            rf"\bpay{SPAN}(?:economic compensation|non-?compet\w+ compensation|compensation for (?:the )?non-?compet\w+){SPAN}",
            r"per ?cent|%|<EMONEY>|half|third|average",
        ),
        without=(r"liquidated|repay|fails? to",),
        scene=("english", "worker", "nc_any"),
    ),
)
NEVER = (
    Cue(
        "pay in place of notice, severance, and pay for the release of claims",
        needs=(
            rf"in lieu of|[Ss]everance|redundancy|general release|execution of a release|annual bonus|sign-?on|signing bonus{NEAR}",
        ),
        without=(r"[Nn]on-?[Cc]ompet|[Rr]estrict(?:ed|ion) [Pp]eriod",),
        scene=("english",),
    ),
    Cue(
        "pay that has stopped or never was",
        needs=(
            r"cease all|no (?:amount|payment|compensation) (?:shall be|is|will be) (?:payable|due)|[Nn]o payment is due",
        ),
        scene=("english",),
    ),
    Cue(
        "why a bar is thought fair",
        needs=(r"^(?:WHEREAS|In consideration of (?:my|the) (?:employment|Company paying me))",),
        without=("near_nc",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. During the restricted period the Company shall pay the Employee 50% of the salary.",
    "The Employee shall not compete for six months after termination of employment. During those six months we will pay you 40% of your last basic salary at the end of each month.",
    "The Employee shall not compete for six months after termination of employment. If we keep you to the restriction we will pay you half of your salary for each month of it.",
)
COUNTER_EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. The Company may pay three months' salary in lieu of notice.",
    "The Employee shall not compete for six months after termination of employment. If we keep you to your notice we will pay you for each month of it.",
    "The Employee shall not compete for six months after termination of employment. The Company will pay severance equal to ten weeks of base salary.",
)
