"""In English: after the job ends, not to work for, own, advise or start a competing business."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import FAR, MID, NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "n't|not|never|nor |neither|Neither|Nor |No |no other|refrain|abstain|keep out|stay|prohibited|before you|before joining"
)

# Words that say the bar is on working in a trade, whatever else the sentence names.
_TRADES = (
    r"(?<!was )(?<!is )(?<!are )(?<!were )(?<!been )(?<!person )(?<!anyone )(?<!people )\bemployed(?:,| or| by| in)|\bwork(?:ing)? (?:for|in|at)\b|engaged? (?:in|by)\b|\bengaged(?:,| or)|carry(?:ing)? on|\bcompete (?:with|against|in)\b|\bcompet(?:es|ing) (?:with|against)\b|interested in|"
    r"render\w* (?:any )?services|hold[^.;。]{0,30} interest|\bset up\b|be involved in any|take (?:a |any |an )?(?:job|post|position|office)|be (?:an? )?(?:partner|director|employee|agent|owner|shareholder)|(?<!to )\bjoin\b"
)
_PEOPLE = r"(?:solicit|entic|canvass|induc|poach|\blur(?:e|ing)\b|\brecruit|\bhir(?:e|ing)\b|persuad|encourag|deal(?:ings?)? with|business dealings|custom of|offer (?:to employ|employment)|employ or|procure|divert|accept instructions|take instructions|tender for|call on|invite|take[^.;。]{0,30} with you|win[^.;。]{0,30} (?:business|work)|try to (?:hire|win))"
_FOR_CLIENTS = rf"(?:provision of|provid\w+|suppl\w+|services?){NEAR} (?:to|for) (?:any |an? |the |such )*(?:Restricted |Relevant |Protected |Key )?<ECLIENT>"
_SECRETS = r"disclos|divulg|\bsecrets?\b|[Cc]onfidential|\bcopy\b|photograph"

CUES = (
    Cue(
        "after the end of the work, not to work for, own or run another business",
        needs=(
            "<ELATER>",
            rf"<ENOT>{FAR}<EWORK>{SPAN}<ERIVAL>|(?:keep|stay) (?:out|clear|away)\b{SPAN}<ERIVAL>|<ENOT>{MID}\bcompete\b(?! for (?:a|the) )",
        ),
        without=(
            rf"^(?!.*(?:{_TRADES})).*{_PEOPLE}",
            rf"^(?!.*(?:{_TRADES})).*(?:{_SECRETS})",
            rf"<ENOT>{FAR}{_FOR_CLIENTS}",
        ),
        scene=("english", "worker"),
        unless=("placing",),
    ),
    Cue(
        "for a stated time, not to work in the trade, under a heading on the time after",
        needs=("<ESTATED>", rf"<ENOT>{FAR}<EWORK>{SPAN}<ERIVAL>"),
        without=(rf"^(?!.*(?:{_TRADES})).*{_PEOPLE}", rf"^(?!.*(?:{_TRADES})).*(?:{_SECRETS})", "<ESERVING>"),
        scene=("english", "worker", "head_after"),
        unless=("placing",),
    ),
    Cue(
        "a covenant not to work in a trade, recalled with what it now says",
        needs=(
            rf"(?:covenant|undertaking|restriction|promise|agreement) not to (?:work|compete|join|be employed|act){SPAN}(?:months?|years?|weeks?)",
        ),
        without=(r"waive|release|no longer bound",),
        scene=("english", "worker"),
    ),
    Cue(
        "a time to be waited before joining another firm of the trade",
        needs=(
            rf"(?:\bwait\b|\bgive us\b|\blet {NEAR} pass|\btake\b){NEAR}(?:months?|weeks?|year)\b{NEAR}before (?:you |he |she |the \w+ )?(?:join|work|start|tak|accept|mov)\w*{SPAN}<ERIVAL>",
        ),
        scene=("english", "worker"),
        unless=("placing",),
    ),
)
NEVER = (
    Cue(
        "time away on notice is no ban on competing",
        needs=(r"[Gg]arden(?:ing)? [Ll]eave|notice period|period of notice",),
        without=(r"\bcompet|\bemployed by\b|engaged, concerned|after (?:the )?[Tt]erminat|carry on",),
        scene=("english",),
    ),
    Cue(
        "what is left free",
        needs=(
            r"^(?:Provided that )?[Nn]othing\b|^.{0,60}(?:do|does|did|shall|will) not (?:intend|prevent|prohibit|restrict|limit|wish|seek)|\bfree to (?:work|join|take|compete|accept)",
        ),
        scene=("english",),
    ),
    Cue(
        "nobody is to be hired by the old firm, or a lapse is not to count",
        needs=(
            r"^(?:The )?(?:Company|Employer|Firm|Bank|Group|Client)(?:'s [^.;]{0,40})? (?:shall|will|may) not\b|failure (?:to|by)",
        ),
        without=(r"(?:Employee|Executive|Director|you|You)\b[^.;]{0,60}(?:shall|will|must) not",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "The Employee shall not, for six months after termination of employment, be employed by any business that competes with the Company.",
    "Once you leave us, you may not take a position with a rival clinic for half a year.",
    "1. After you leave\n- For three months you will not work for another courier in Singapore.",
    "Until the first anniversary of the Separation Date, you shall not render services to any Competing Business. You were an employee of the Company.",
    "The Employee covenants that she will not during the Restricted Period:\n(a) be concerned in any business in competition with the Company; or\n(b) solicit any client of the Company.",
    "When you move on, please wait two months before you join another bakery as an employee.",
)
COUNTER_EXAMPLES = (
    "The Employee may terminate this Agreement after giving one month's notice and shall not be entitled to any bonus.",
    "Once you leave us, you may keep in touch with your colleagues at any time.",
    "1. After you leave\n- For three months you will not delete the photographs on your work telephone.",
    "Nothing in this Agreement prevents the Employee from working for another company after termination of employment.",
    "For six months after Termination the Employee shall not employ any person who was employed by the Company.",
    "During garden leave after notice to terminate, the Employee shall not attend the business premises of the Company.",
)
