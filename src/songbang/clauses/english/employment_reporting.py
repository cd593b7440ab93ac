"""In English: reporting the new job, showing the new employer the covenants."""

from songbang.clauses.cue import Cue
from songbang.clauses.english.stretches import NEAR, SPAN
from songbang.clauses.sieve import words

SIEVE = words(
    "know|mail|tell|send|offered|offeror|notify|inform|report|copy|disclose|submit|show|notice|confirm|certificate|give"
)

_NEW = r"(?:new (?:position|employ\w*|engagement|job|role|post|unit|work)|identity of|subsequent employ|prospective employ|future employ|offeror|(?:his|her|your|their|current|present) (?:or her )?(?:current |present )?employ(?:er|ment)\b|name of (?:the |his |her |your )?(?:new|current|present)|business activity|social insurance)"

CUES = (
    Cue(
        "to notify of the new position or employer",
        needs=(
            r"(?:\bmail|e-mail|send|submit)[^.;]{0,60}(?:social insurance|what you are doing|your (?:work|employment|situation))|let (?:us|the [A-Z]\w+|HR) know[^.;]{0,60}(?:sign|join|job|work|employ)|(?:tell|send)[^.;]{0,120}(?:employ|offeror|name of|position)|is offered a position[^.;]{0,120}(?:tell|inform)|(?:notify|inform|report|provide|disclose|give)[^.;]{0,120}(?:new (?:position|employ|engagement|job|role)|identity|subsequent employ|prospective employ|future employ)|before accepting[^.;]{0,120}(?:copy|inform|notify)",
        ),
        without=(r"profiles of|\bsolicit|hiring plans|<ENOT>[^.;]{0,40}(?:send|tell|disclose|give|provide)",),
        scene=("english", "worker"),
    ),
    Cue(
        "after leaving, to tell the old firm of new work",
        needs=(
            rf"(?:notify|inform|report|tell|let us know|confirm|submit|give notice|provide|show){SPAN}{_NEW}|{_NEW}{SPAN}(?:notif|inform|report|tell|confirm|show)",
            r"<ELATER>|<ESTATED>|[Bb]efore accepting|[Oo]n taking up|taking up|by the end of (?:each|every)|every|before you accept|until the end|at any time (?:before|until)",
        ),
        without=(r"<ENOT>[^.;]{0,40}(?:send|tell|disclose|give|provide)", r"[Cc]andidate"),
        scene=("english", "worker", "nc_any"),
    ),
    Cue(
        "to tell as soon as a job is taken",
        needs=(
            rf"(?:tell|inform|notify|let) (?:us|the \w+|HR){NEAR}(?:as soon as|when|once|if|after){NEAR}(?:accept|start|sign|tak|join)\w*{NEAR}(?:job|post\b|position|role|employment|offer|work|elsewhere)",
        ),
        scene=("english", "worker", "nc_any"),
    ),
    Cue(
        "who is offered a job shows the covenants and tells the firm",
        needs=(
            rf"(?:offer(?:s|ed)?|receiv\w+ an offer|accept\w*|approached by another){SPAN}(?:company|firm|employment|engagement|job|position|business|capacity|Capacity){SPAN}(?:copy|show|tell|inform|notify|provide|disclose)",
        ),
        without=(r"reference check|[Cc]andidate|<ENOT>[^.;]{0,40}(?:show|tell|disclose)",),
        scene=("english", "worker"),
    ),
)
NEVER = (
    Cue("one is free to tell", needs=(r"welcome to|are free to|may tell",), scene=("english",)),
    Cue(
        "the firm writes to the new employer, or asks others",
        needs=(r"consent to|\bmay (?:verify|notify|inform|contact|investigate|ask)\b|notification of my",),
        without=(r"(?:shall|must|will) (?:notify|inform|tell|report|give|provide|submit)",),
        scene=("english",),
    ),
    Cue(
        "absence, address and conflicts of interest",
        needs=(
            r"\bsick|absen|change of address|conflict of interest|patent applications|invention|misconduct|\bgifts?\b|outside (?:work|interest)|home address",
        ),
        scene=("english",),
    ),
    Cue(
        "before the first day",
        needs=(r"current employer lets|previous employer|present employer|former employer|references? from",),
        without=(r"<ELATER>",),
        scene=("english",),
    ),
)

EXAMPLES = (
    "I shall not compete for one year after leaving. I will notify the Company in writing within five days of accepting any new position.",
    "The Executive shall not compete for one year after termination. If the Executive receives an offer of employment, she shall give the offeror a copy of this clause.",
    "I shall not compete for one year after leaving. I will confirm in writing the name of my current employer every three months.",
)
COUNTER_EXAMPLES = (
    "The Employee shall not compete for six months after termination of employment. You are welcome to tell any new employer about this letter.",
    "The Executive shall not compete for one year after termination. If the Executive receives a gift, she shall give the compliance officer a copy of the receipt.",
    "I shall not compete for one year after leaving. I will confirm in writing any change of address every three months.",
)
