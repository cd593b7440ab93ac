"""In English: training bond, sign-on or relocation money to be repaid, with its sums."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "pay back|pays back|pay it back|give back|course|advanced|hand back|ign-on|raining|onus|repay|refund|llowance|paid back|recovered|repaid|ponsor|serve|stay"
)

_LEAVES = (
    r"(?:resign|leave|leaves|terminat\w+|walk away|\bgo\b|\bquit|give notice|dismiss\w*|\bends?\b|leaving|depart\w*)"
)
_BACK = r"(?:repay\w*|repaid|refund\w*|reimburse|hand(?:s)? back|pay(?:s)? (?:it |the \w+ |them )?back|give(?:s)? back|recover\w*|claw\w* back|return(?:s|ed)? (?:the|it))"
_MONEY = r"(?:sign-?on|signing|joining|relocation|retention|training|tuition|recruitment|course|qualification|fees|flight|[Aa]llowance|[Bb]onus|sponsor)"
_TIME = r"(?:within|inside|before|sooner|earlier|in (?:your|his|her|the) first|less than|months?|years?)"

CUES = (
    Cue(
        "a sum goes back if the person resigns within a time",
        needs=(
            r"(?:resign|leave|terminat|walk away|\bgo\b|quit)[^.;]{0,80}(?:within|inside|before|prior to)[^.;]{0,80}(?:repay|refund|return|reimburse|hand back|pay back|pay it back|give back)",
        ),
        without=(r"propert|equipment|laptop|compensation|candidate|shares|lease|deposit",),
        scene=("english", "worker"),
    ),
    Cue(
        "sign-on or training money repaid if the person leaves within a time",
        needs=(
            r"(?:sign-?on|signing|relocation|retention|training|tuition)",
            r"(?:repay|refund|reimburse|return|pay back|clawed)",
            r"(?:within|before|month|year)",
        ),
        without=(r"candidate",),
        scene=("english", "worker"),
    ),
    Cue(
        "who leaves early pays the money back",
        needs=(
            rf"{_LEAVES}{SPAN}{_TIME}{SPAN}{_BACK}|{_LEAVES}{NEAR}sooner{SPAN}{_BACK}|{_BACK}{SPAN}(?:if|should|in case|because){NEAR}{_LEAVES}{SPAN}{_TIME}|(?:agrees to serve|\bserve for|stay for|remain for){SPAN}(?:failing which|otherwise){SPAN}{_BACK}",
        ),
        without=(r"propert|equipment|laptop|compensation|candidate|[Ss]hares|lease|deposit|fee for the|breach",),
        scene=("english", "worker"),
    ),
    Cue(
        "the promise to stay for a time after a course that the firm pays",
        needs=(
            rf"\bpays? for{SPAN}in (?:return|exchange){SPAN}(?:stay|serve|remain|work)\b{SPAN}(?:years?|months?)|{_MONEY}{SPAN}(?:expected|agrees?|required|undertakes?|must|shall|will) (?:to )?(?:stay|serve|remain|work){SPAN}(?:years?|months?)",
        ),
        without=(r"candidate",),
        scene=("english", "worker"),
    ),
)
NEVER = (
    Cue("placement fees", needs=(r"[Cc]andidate",), scene=("english",)),
    Cue("shares are bought out or lapse", needs=(r"shares? (?:lapse|you lose)|[Uu]nvested",), scene=("english",)),
    Cue("a deposit or a loan", needs=(r"\bdeposit\b|vacant possession|\bloan\b",), scene=("english",)),
)

EXAMPLES = (
    "Should the Employee resign within twelve months, the Employee shall repay the sign-on bonus.",
    "A joining bonus is paid with your first wages. If you decide to leave us in your first year we will ask you to pay it back.",
)
COUNTER_EXAMPLES = (
    "The Employee will receive training within the first month of employment.",
    "A joining lunch is held in your first month as an employee. If you decide to leave us we will ask you for a talk.",
)
