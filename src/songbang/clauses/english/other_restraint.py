"""In English: garden leave, injunctions, inventions made after, silence in public."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "say |speak|stay|keep you|restrain|away|garden|Garden|njunct|notice|nvention|isparag|after|remedies|specific performance|equitable relief|patent|announcement|represent|post about|posted|press|former staff|exclude|ormer employees|rofile|describe|apers|rticles|ublication|anuscript|hesis"
)

_OUT = r"(?:garden(?:ing)? leave|Garden(?:ing)? Leave|keep you out of|remain away from|stay (?:at )?home|at home\b|away from (?:the|our|its) (?:office|premises|desk|workplace)|do not come to|not (?:to )?come (?:in\b|to (?:work|the office))|not (?:to )?attend|stay away|keep away from|exclude|(?:perform|do) no (?:duties|work)|no duties|not be required to perform|carry out (?:any|no) duties|cease to perform)"

CUES = (
    Cue(
        "garden leave",
        needs=(
            r"garden(?:ing)? leave|keep you out of|remain away from|stay at home|do not come to|not to attend|stay away from|(?:perform no|not be required to perform|exclude)[^.;]{0,60}(?:dut|premises|office|work)",
        ),
        without=(r"reduced by|set off|less any|sick|counts? towards|come off",),
        scene=("english", "worker"),
    ),
    Cue(
        "sent home on notice, or kept from work and clients on garden leave",
        needs=(
            rf"(?:[Nn]otice|[Gg]arden(?:ing)? [Ll]eave|all of it){SPAN}{_OUT}|{_OUT}{SPAN}(?:[Nn]otice|on (?:full )?(?:pay|salary)|paid as)|[Dd]uring {NEAR}Garden(?:ing)? Leave{SPAN}(?:shall|must|may) not|stay home{SPAN}(?:keep away|paid)",
        ),
        without=(
            r"reduced by|set off|less any|\bsick|counts? towards|come off|[Gg]arden(?:ing)? [Ll]eave[\"”]? means|shall be reduced|typhoon",
        ),
        scene=("english", "worker"),
    ),
    Cue(
        "injunctive relief",
        needs=(
            r"injuncti(?:on|ve)|(?:[Cc]ourt|[Tt]ribunal|[Jj]udge)[^.;]{0,50}restrain|specific performance|temporary restraining",
        ),
        without=(r"^[^.;]{0,30}(?:arbitration|dispute)",),
        scene=("english", "worker"),
    ),
    Cue(
        "no disparagement, no use of the name after leaving",
        needs=(
            r"\bsay (?:anything|something) (?:bad|negative|untrue|harmful)|speak (?:ill|badly) of|disparag|derogatory|defamatory|adverse (?:statement|comment)|not (?:speak|talk) to (?:the )?(?:press|media)|hold (?:himself|herself|yourself) out|(?:represent|describe|style|present) (?:himself|herself|yourself|themselves)(?: or herself)? as",
        ),
        scene=("english", "worker"),
    ),
    Cue(
        "not to speak, post or publish about the firm without leave",
        needs=(
            rf"(?:[Ff]ormer (?:staff|employees)|[Ll]eavers|<ELATER>|ashore){SPAN}(?:<ENOT>){SPAN}(?:\bpost\b|publish|announcement|interview|press\b|media\b)|<ENOT>{SPAN}(?:\bpost(?:ed)?\b|publish|announcement|interview|\bpress\b|media\b){SPAN}(?:<ELATER>|ashore)|<ENOT>{SPAN}<ELATER>{SPAN}(?:announcement|interview|publish|statement)",
        ),
        without=(r"\bsecrets?\b|[Cc]onfidential|[Pp]roprietary|trade secrets",),
        scene=("english", "worker", "alone"),
    ),
    Cue(
        "papers shown to the firm before they are published",
        needs=(
            rf"\b(?:[Pp]apers?|[Aa]rticles?|[Mm]anuscripts?|[Pp]ublications?|[Tt]hes[ei]s|[Aa]bstracts?|[Tt]alks?){SPAN}(?:before (?:you |he |she |they |the \w+ )?(?:submi|publish|send)|prior to (?:publication|submission)|(?:reviewed|approved|cleared) by)",
        ),
        without=(r"this paper|\bCV\b|identity",),
        scene=("english", "worker"),
    ),
    Cue(
        "a leaver's profile is not to show the old firm",
        needs=(rf"(?:[Ll]eavers?|<ELATER>){SPAN}(?:update|change|remove|delete){NEAR}(?:profiles?|LinkedIn|social)",),
        scene=("english", "worker"),
    ),
    Cue(
        "inventions after leaving",
        needs=(
            r"[Ii]nvention|patent|work product",
            r"(?:after|following|within)[^.;]{0,60}(?:terminat|left|leav|ceas|employ)",
            r"belong|assign|vest|property of|presum|disclos",
        ),
        scene=("english", "worker"),
    ),
)
NEVER = (
    Cue(
        "the firm's promise, or what is left free",
        needs=(
            r"^(?:The )?(?:Company|Employer|Firm|Group|Bank)(?: will| shall)(?: instruct| not)\b|^[Nn]othing\b|limits? where you may work|may of course",
        ),
        without=(r"[Ee]mployee (?:shall|will|must) not|injunct",),
        scene=("english",),
    ),
    Cue(
        "a leave that is taken, or the weather",
        needs=(r"(?:annual|sick|maternity|paternity) leave|typhoon|rainstorm|public holiday",),
        without=(r"[Gg]arden|premises|notice period",),
        scene=("english",),
    ),
    Cue(
        "pay in place of notice only",
        needs=(r"in lieu of",),
        without=(r"[Gg]arden|premises|at home|stay|attend|contact",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "During the notice period the Company may place the Employee on garden leave.",
    "After leaving, you must not say anything bad about the firm.",
    "The Executive agrees that the Company shall be entitled to an injunction and specific performance.",
    "We may ask you to serve your notice at home on full pay.",
    "Former employees must not publish anything about our patients; wages are paid monthly.",
)
COUNTER_EXAMPLES = (
    "After three months' notice the Employee may leave and shall return the laptop.",
    "After leaving, you may say what you like.",
    "The Executive agrees that the Company shall be entitled to a copy of the driving licence.",
    "We may ask you to read your notice board at work on each day.",
    "Former employees are invited to the summer party; wages are paid monthly.",
)
