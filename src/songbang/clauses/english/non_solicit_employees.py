"""In English: not to hire away colleagues."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import FAR, MID, NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words("n't|not|never|nor |neither|Neither|Nor |No |no other|refrain|abstain|keep out|stay|prohibited")

_STATED = "<ELATER>|<AFTER>|<ESTATED>|<ESERVING>"
_OWN_WORK = rf"<ENOT>{SPAN}(?:\bbe (?:an? )?(?:partner|director|employee)|be employed (?:or engaged )?by|disclos|carry on|be engaged in|be (?:concerned|interested|involved) in any)"

CUES = (
    Cue(
        "nor encourage anyone to leave",
        needs=(
            r"(?:not|[Nn]or|refrain)[^.;]{0,80}(?:encourage|entice|persuade|induce|cause|ask)[^.;]{0,60}to (?:leave|resign|quit)|(?:not|[Nn]or)[^.;]{0,60}(?:engage or offer|refer|introduce)[^.;]{0,80}(?:colleague|position|employ|staff)",
        ),
        scene=("english", "worker"),
        unless=("placing",),
    ),
    Cue(
        "not to solicit, entice or hire the firm's people",
        needs=(
            (
                rf"<ENOT>{FAR}(?:(?:solicit|entic|induc|recruit|poach|persuad|encourag|\blur(?:e|ing)\b|canvass|head-?hunt|\btempt|\bapproach|\binvit\w+|\bask\b|\burg(?:e|ing)\b|\bsuggest){SPAN}(?:<ESTAFF>|person employed)|"
                rf"(?:\bhir(?:e|ing)\b|\bemploy(?:ing)?\b(?! or engaged)|\bengag(?:e|ing)\b(?! in)|\boffer\w*|\btak(?:e|ing)\b|\bget\b|\binterfere){MID}(?:<ESTAFF>|person employed))"
            ),
            f"{_STATED}|to leave|to resign|away",
        ),
        without=(_OWN_WORK, rf"<ENOT>{NEAR}(?:contact|deal with|speak){NEAR}(?:premises|customer|client)"),
        scene=("english", "worker"),
        unless=("firms", "placing"),
    ),
    Cue(
        "not to end the employment of others, or take them along",
        needs=(
            rf"<ENOT>{SPAN}(?:(?:talk|coax|persuad|entic|\blur)\w*{NEAR}(?:into|to) (?:leav|resign|quit)\w*|terminate (?:his|her|their) employment|terminate employment with|leave (?:his|her|their) employ\w*|take (?:our|any of our|the firm's) (?:\w+ )?(?:people|staff|team) (?:with|along))|<ENOT> take (?:our|any of our) {NEAR}<ESTAFF>{NEAR}with you",
        ),
        scene=("english", "worker"),
        unless=("firms", "placing"),
    ),
    Cue(
        "not to hire persons of the firm, in a paper where firms are named too",
        needs=(
            rf"(?:Employee|Executive|Director|Consultant|Participant|Founder|I|You|you|he|she)\b(?: \w+){{0,3}} (?:shall|will|must|may) not{SPAN}(?:solicit|entic|induc|recruit|\bhire|\bemploy\b|poach){NEAR}<ESTAFF>",
            "<ELATER>",
        ),
        without=(_OWN_WORK,),
        scene=("english", "worker"),
        unless=("placing",),
    ),
)
NEVER = (
    Cue(
        "who may not be spoken to while at home on notice",
        needs=(r"[Gg]arden(?:ing)? [Ll]eave|notice period|attend (?:the|its)",),
        without=(r"solicit|entice|hire|recruit|induce",),
        scene=("english",),
    ),
    Cue(
        "what is left free, or is about colleagues at work",
        needs=(r"^[Nn]othing\b|does not prevent|free to (?:hire|employ)|\bharass|may hire",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "For twelve months after termination the Employee shall not entice away any employee of the Company.",
    "For a year after you leave, don't try to get our people to join you.",
    "The Director shall not for 12 months after Termination offer to employ any person who was a manager of the Company.",
    "Please do not take our drivers with you when, within a year, you leave our employment.",
    "In that one (1) year period the Employee shall not induce any nurse to terminate employment with the Hospital.",
)
COUNTER_EXAMPLES = (
    "The Employee shall not harass any employee of the Company.",
    "For a year after you leave, our people will be glad to hear from you.",
    "The Director shall not for 12 months after Termination offer to sell any shares of the Company.",
    "Please do not take our umbrellas with you after you leave our employment.",
    "In that one (1) year period the Employee shall report to any nurse of the Hospital.",
)
