"""In English: not to approach or deal with customers, suppliers, partners."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import FAR, NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "n't|not|never|nor |neither|Neither|Nor |No |no other|refrain|abstain|keep out|stay|prohibited|leave alone|undertake"
)

_WIN = r"(?:leave alone|\binvit\w+|win\b|\bwinning|take business|get business|call(?:ing)? on|\broute\b|\bmove\b|solicit|canvass|\bdeal(?:ing)?\b|dealings|tender for|\binstructions\b|\bseek|\bapproach|entic|induc|divert|interfer|\baccept\w*|contact|do(?:ing)? business|orders|\bservic(?:e|ing)\b|\bsupply|\bprovid\w+|provision of|\bpersuad\w+|\bprocure|\bencourag\w+|\btransact|\burg(?:e|ing)\b|\bsuggest|\bact(?:ing)? for\b|\badvis(?:e|ing)\b|\bkeep away\b|\bstay away\b)"
# To take a post is to work in the trade, whoever its clients are.
_JOINS = rf"<ENOT>{SPAN}(?:take (?:up )?(?:a |an |any )?(?:job|post|position)|be (?:employed|engaged) (?:by|in|with)|work (?:for|in|at)\b|carry on)"

CUES = (
    Cue(
        "not to solicit or deal with customers",
        needs=(
            r"(?:\bnot|refrain|neither|\bnor|leave alone|stay away|undertake[^.;]{0,40})[^.;]{0,140}?(?:leave alone|invite|win business|take business|get business|call on|route|move|solicit|canvass|deal with|tender for|take instructions|seek|approach|entic|induc|divert|interfer|accept|contact|do business)[^.;]{0,140}?(?:<CUSTOMER>|assured|policyholder|with whom (?:he|she|I|you|the Employee|the Director)|any project)",
        ),
        without=(r"disclos|divulg", r"accept (?:any |an )?(?:other )?(?:employment|appointment|gift)"),
        scene=("english", "worker"),
        unless=("trade", "placing"),
    ),
    Cue(
        "for a time after leaving, not to win or serve the firm's clients",
        needs=("<ELATER>", rf"<ENOT>{FAR}{_WIN}{SPAN}<ECLIENT>|(?:keep|stay) away{SPAN}<ECLIENT>"),
        without=(rf"<ENOT>{SPAN}(?:disclos|divulg)", r"\bgifts?\b", _JOINS),
        scene=("english", "worker"),
        unless=("placing",),
    ),
    Cue(
        "for a stated time, not to win or serve the firm's clients, under a heading on the time after",
        needs=("<ESTATED>", rf"<ENOT>{SPAN}{_WIN}{SPAN}<ECLIENT>"),
        without=(rf"<ENOT>{SPAN}(?:disclos|divulg)", _JOINS),
        scene=("english", "worker", "head_after"),
        unless=("placing",),
    ),
)
NEVER = (
    Cue(
        "who may not be spoken to while at home on notice",
        needs=(
            r"[Gg]arden(?:ing)? [Ll]eave|notice period|[Aa]fter notice|remain away|stay (?:at )?home|attend (?:the|its)",
        ),
        without=(r"solicit|canvass|entice|(?:months|year) after",),
        scene=("english",),
    ),
    Cue(
        "a bar on working in a trade, in which clients are only named",
        needs=(r"be (?:employed|engaged|concerned)[^.;。]{0,80}in any business|act as agent, ",),
        without=(r"solicit|canvass|entice|deal with",),
        scene=("english",),
    ),
    Cue(
        "what is left free",
        needs=(
            rf"^[Nn]othing\b|does not prevent|free to deal|may deal with|(?:Tenant|Landlord|Supplier) {NEAR}(?:shall|may)",
        ),
        scene=("english",),
    ),
)

EXAMPLES = (
    "For twelve months after termination the Employee shall not solicit any customer of the Company.",
    "He must not for one year after leaving try to win business from anyone who was a client of the practice.",
    "The Executive shall not, during the Restricted Period, have any business dealings with any Relevant Investor.",
    "1. After you leave\n- For nine months you will not try to win work from any customer you looked after.",
)
COUNTER_EXAMPLES = (
    "The Employee shall treat every customer with courtesy and shall not be late for meetings with a client.",
    "After leaving, please hand the list of clients to the manager.",
    "During garden leave the Executive shall not have any business dealings with any customer of the Company.",
    "1. After you leave\n- For nine months you may still be asked about any customer you looked after.",
)
