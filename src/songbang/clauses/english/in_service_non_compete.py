"""In English: while employed, no competing business and no outside job."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import FAR, NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "n't|not|never|nor |neither|Neither|Nor |No |no other|refrain|abstain|keep out|stay|prohibited|moonlight|devote|full time and attention|whole time|undivided|exclusively|without"
)

_OUTSIDE = (
    r"(?:moonlight|(?:\bany other|\bother|\banother|\bsecond|\bconcurrent|\boutside|\bany paid|\bpaid)(?: \w+){0,2}? (?:business|employ\w*|occupation|appointment|activit\w+|compan\w+|firms?|intermediar\w+|offices?|jobs?|trade|work|posts?|posit\w+|engagement|entity|studios?|schools?|banks?|insurers?|vendors?|brokers?|agenc\w+)|"
    r"\bconcerned\b|\binterested\b|\bcompet\w+|\belsewhere\b|directorship|serve on the board|board of any|private (?:lessons|tuition|practice|patients|clients)|side (?:projects?|jobs?|business)|anyone else|own account|business of (?:your|his|her|their) own|advise any|same kind of|take on (?:freelance|private)|freelance)"
)

CUES = (
    Cue(
        "during employment, no other business or appointment",
        needs=(
            "<SERVING>|[Dd]uring (?:the )?(?:term|period)|\\bmoonlight",
            r"(?:<NOT>|without the (?:prior )?(?:written )?consent)[^.;]{0,160}?(?:moonlight|(?:\bother|another) (?:business|employment|employer|occupation|appointment|activit|compan|firm|intermediar|office|job|trade)|engag|concern|interest|compet|outside|elsewhere|directorship)",
        ),
        without=(
            r"after (?:the )?[Tt]erminat|thereafter|following|<EPERIOD>",
            r"disclos|divulg|[Cc]onfidential Information|solicit|\bprevent\b",
        ),
        scene=("english", "worker"),
    ),
    Cue(
        "no outside employment without consent",
        needs=(
            r"(?:outside|other|secondary) (?:employment|business|work|job|engagement)",
            r"<NOT>|without[^.;]{0,30}consent|prohibited",
        ),
        without=(r"after (?:the )?[Tt]erminat|thereafter|following|<ELATER>", r"disclos|divulg"),
        scene=("english", "worker"),
    ),
    Cue(
        "while employed, nothing else for reward",
        needs=("<ESERVING>", rf"<ENOT>{FAR}{_OUTSIDE}|{_OUTSIDE}{NEAR}<ENOT>"),
        without=("<ELATER>", r"disclos|divulg|[Cc]onfidential|solicit|\bprevent\b|copy|garden"),
        scene=("english", "worker"),
    ),
    Cue(
        "no other job, at whatever time it is said",
        needs=(
            rf"<ENOT>{NEAR}(?:take|hold|have|accept|do|undertake|run|work for){NEAR}(?:any other|another|other|second|outside)(?: \w+)? (?:paid )?(?:jobs?|work|employment|post|position)\b|[Nn]o side (?:projects?|jobs?)",
        ),
        without=("<ELATER>", r"disclos|divulg|garden|notice period"),
        scene=("english", "worker"),
        unless=("head_after",),
    ),
    Cue(
        "the whole of one's time belongs to the firm",
        needs=(
            rf"(?:devote|give){NEAR}(?:whole|all|full|undivided|exclusive|entire|substantially){SPAN}(?:time|attention|efforts)",
        ),
        without=(r"notice period|garden|reasonable time",),
        scene=("english", "worker"),
    ),
)
NEVER = (
    Cue(
        "a small holding of listed shares is left free",
        needs=(r"^(?:[Nn]othing|Notwithstanding|The \w+ may)\b",),
        without=(r"shall not|must not|may not",),
        scene=("english",),
    ),
    Cue(
        "the duty is a firm's, or is denied",
        needs=(
            (
                r"does not (?:prevent|restrict|limit)|free to (?:take|accept|work)|"
                r"\b(?:Supplier|Contractor|Vendor|Distributor|Landlord|Tenant|Buyer|Seller|Licensee|Franchisee|Customer) (?:shall|will|must|may)"
            ),
        ),
        scene=("english",),
    ),
)

EXAMPLES = (
    "During the employment the Employee shall not be engaged in any other business without consent.",
    "Employees give the Company their whole time and attention.",
    "Please do not take any other paid job while you work for us as an employee.",
    "Staff may not hold another job unless the manager has approved it in writing; wages are paid monthly.",
    "No side jobs for other bakeries while you are employed here.",
)
COUNTER_EXAMPLES = (
    "During the employment the Employee shall not smoke on the premises.",
    "Employees give the Company their whole name and address.",
    "Please do not take any other bag than your own while you work for us as an employee.",
    "Staff may hold another job at weekends; wages are paid monthly.",
    "For one year after leaving employment you shall not hold another job with a competitor.",
)
