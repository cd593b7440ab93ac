"""In English: secrecy duty."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "yourself|yourselves|myself|anyone|reveal|onfiden|secre|disclos|divulge|publish|share|safeguard|reat|stays here|to themselves|private|copy|obligations in|obligations under|duties in"
)

_KEPT = r"(?:[Cc]onfidential|[Ss]ecrets?\b|[Ii]nformation|\bdata\b|formula|\bprices?\b|pricing|\btitles?\b|\blists?\b|know-how|\bnotes\b|question banks?|source code|\bcode\b|drawings|strateg\w+|plans?\b|terms of this|existence|rates|volumes|recipes|designs|reports|playbooks?)"

CUES = (
    Cue(
        "not to disclose, to keep secret",
        needs=(
            r"(?:not|neither|never|refrain)[^.;]{0,160}?(?:disclos|divulg|reveal|communicat|publish|use)[^.;]{0,160}?(?:unreleased|[Cc]onfidential|[Ss]ecret|[Ii]nformation|data|formula|price|title|list)|keep[^.;]{0,80} to (?:yourself|himself|herself|myself)|not (?:tell|pass|share|repeat|talk)[^.;]{0,80}(?:anyone|outside|others)|(?:keep|kept|hold|held|maintain|treat|stay|remain)[^.;]{0,120}(?:secret|confiden)",
        ),
        without=(r"means|includes|\bremain in (?:full )?force|\bto hold\b[^.;]{0,30}meeting",),
        scene=("english", "worker"),
    ),
    Cue(
        "not to tell, copy or share what is the firm's",
        needs=(
            (
                rf"<ENOT>{SPAN}(?:disclos|divulg|reveal|communicat|publish|\bshare\b|\bcopy\b|\bfurnish|\bteach|make accessible|\bpass on|\btell (?:anyone|any|others)|\buse\b){SPAN}{_KEPT}|"
                rf"\b(?:[Kk]eep|kept|[Hh]old|held|[Mm]aintain|[Ss]afeguard|[Tt]reat(?:ed)?|stay|remain)\b{SPAN}(?:\bsecret|confiden|as private\b|to (?:your|them|our)selves)|stays? here\b{SPAN}(?:secret|$)|\b[Dd]on't share"
            ),
        ),
        without=(r"\bmeans\b|\bincludes\b|personal data|lecture notes of|\bsocial (?:platform|media)",),
        scene=("english", "worker"),
    ),
    Cue(
        "a secrecy duty between firms",
        needs=(
            rf"(?:[Rr]ecipient|[Rr]eceiving [Pp]arty|[Ee]ach [Pp]arty|[Ee]ither [Pp]arty|[Pp]arties){SPAN}(?:shall|will|must|agree\w*|undertake\w*){SPAN}(?:hold|keep|treat|not disclose|maintain){SPAN}(?:confiden|secret)",
        ),
        scene=("english", "nda"),
    ),
    Cue(
        "how long the secrecy lasts",
        needs=(
            rf"(?:[Oo]bligations?|[Dd]ut(?:y|ies)|[Uu]ndertakings?|[Cc]onfidentiality){SPAN}(?:continue|surviv|last|remain|in force|effective|expire){SPAN}",
            r"\b(?:years?|months?|indefinite|terminat|public|end)",
        ),
        without=(r"compet|solicit|restrict", r"Employment Ordinance|clauses? \d+(?:\.\d+)? and \d"),
        scene=("english", "head_secret"),
    ),
    Cue(
        "how long the secrecy lasts, in a paper that is about nothing else",
        needs=(
            rf"(?:[Oo]bligations?|[Dd]ut(?:y|ies)|[Uu]ndertakings?) (?:in|under|of|set out){SPAN}(?:continue|surviv|last|remain){SPAN}(?:years?|months?|indefinite|public)",
        ),
        without=(r"compet|solicit",),
        scene=("english", "nda"),
    ),
)
NEVER = (
    Cue(
        "what a secret is, who may be told, and what is no longer one",
        needs=(
            r"^[\"“]?[A-Z][\w ]{2,40}[\"”]? (?:means|includes|shall mean)|^[^.;]{0,80}(?:shall|does|do|will) not (?:apply|extend|cover)|^(?:[Nn]othing|Notwithstanding)\b|^The (?:Recipient|Employee|Executive|Director) may disclose|I understand that|[Nn]obody|[Nn]o one (?:will|may)",
        ),
        scene=("english",),
    ),
    Cue(
        "papers and things handed back",
        needs=(r"\b(?:return|deliver|hand (?:back|over|in)|destroy)\b",),
        without=(r"disclos|divulg|secret|in confidence|keep[^.;]{0,30}confidential",),
        scene=("english",),
    ),
    Cue(
        "the firm keeps what it knows of the person",
        needs=(
            r"(?:[Ww]e|Company|Firm|Group|Bank|Employer) (?:will|shall) (?:keep|treat|hold|not disclose|not share)[^.;]{0,60}(?:your|personal|Employee's|employees')",
        ),
        without=(r"(?:you|Employee|I) (?:shall|will|must) not",),
        scene=("english",),
    ),
    Cue(
        "how a bar on competing is to be read",
        needs=(
            r"^[^.;]{0,60}(?:is|are) (?:governed|severable|separate)|^Signed|^(?:Title|Label)|\bvacant|\bdeposit\b",
        ),
        scene=("english",),
    ),
)

EXAMPLES = (
    "The Employee shall not disclose any Confidential Information to any person.",
    "You must keep what you learn about our customers to yourself, now and after you leave.",
    "The Employee shall not copy or share the recipes of the Company.",
    "The cook, an employee, must hold our recipes in the strictest confidence.",
)
COUNTER_EXAMPLES = (
    "The Employee shall not copy or share the key to the bicycle shed of the Company.",
    '"Confidential Information" means all information of a confidential nature that the Employee receives.',
    "We will keep your personal data confidential. Your wages are paid monthly.",
    "Clause 6 shall not apply to information that is public. The Employee is paid monthly.",
)
