"""What comes before any sum: court papers, a criminal letter, papers held back, words of despair."""

import re
from collections.abc import Iterator

from songbang.basis.known import word
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.papers.folded import fold
from songbang.position.case import Case

DESPAIR = Words(
    "你写到不想活下去。先和人说说：12356（心理援助，全国）；有立即危险打 110 或 120。",
    "You wrote of not wanting to live. Please talk to someone first: 12356 (support line, nationwide); in danger now,"
    " call 110 or 120.",
)
CRIMINAL = Words(
    "有刑事或商业秘密的来函：先不要签字、不要单独答复，尽快找律师；请不起的打 12348。",
    "There is a letter on a crime or on trade secrets: sign nothing, do not answer alone, see a lawyer soon; 12348"
    " gives free legal aid.",
)
COURT = Words(
    "{day}收到{paper}，期限从收到那天算：带上它去问律师或 12348，再看下面的数字。",
    "On {day} you received {paper}; its days run from then. Take it to a lawyer or call 12348 before you look at sums.",
)
HELD = Words(
    "证件被收走：可以打 12333（劳动监察）；护照、身份证被扣，也可以报警。",
    "Your papers were taken: call 12333 (labour inspection); for a passport or identity card the police help too.",
)
PAPERS = {
    EventKind.CLAIM_FILED: Words("公司的仲裁申请", "the employer's claim"),
    EventKind.CLAIM_ACCEPTED: Words("仲裁委的受理通知", "the commission's notice of acceptance"),
    EventKind.COURT_FILED: Words("法院的应诉材料", "court papers"),
    EventKind.AWARD_RECEIVED: Words("仲裁裁决", "an award"),
    EventKind.JUDGMENT_RECEIVED: Words("法院判决", "a judgment"),
}
DECISIONS = frozenset({EventKind.AWARD_RECEIVED, EventKind.JUDGMENT_RECEIVED})
BY_WORKER = "worker"
WRITTEN = ("note", "evidence", "paper", "what")
"""The fields in which a person writes freely; the name of a firm is none."""
_CRIMINAL = re.compile(
    r"刑事|公安|警方|警察|报案|立案侦查|传唤|拘留|侵犯商业秘密|商业秘密(?:罪|侵权|律师函)|经侦|"
    r"\b(?:criminal|police|detained|detention|trade[- ]secrets? (?:letter|claim|suit|theft))\b",
    re.IGNORECASE,
)
_DESPAIR = re.compile(
    r"不想活|活不下去|自杀|轻生|结束生命|想死|去死|自残|寻短见|"
    r"\b(?:suicid\w*|kill myself|end my life|want to die|hurt myself|self[- ]harm)\b",
    re.IGNORECASE,
)


def calls_for_help(case: Case) -> tuple[Words, ...]:
    """Return what to show before any calculation, the most urgent first; empty where nothing calls for it."""
    return tuple(dict.fromkeys((*_despair(case), *_criminal(case), *_court(case), *_held(case))))


def _despair(case: Case) -> Iterator[Words]:
    if any(_DESPAIR.search(_said(one)) for one in case.events):
        yield DESPAIR


def _criminal(case: Case) -> Iterator[Words]:
    if any(_CRIMINAL.search(_said(one)) for one in case.events):
        yield CRIMINAL


def _court(case: Case) -> Iterator[Words]:
    """Yield the last of the papers that a commission or a court has served."""
    served = [one for one in case.of(*PAPERS) if one.kind in DECISIONS or word(one.fields, "by") != BY_WORKER]
    if served:
        yield COURT.fill(day=served[-1].day, paper=PAPERS[served[-1].kind])


def _held(case: Case) -> Iterator[Words]:
    taken, back = case.of(EventKind.PAPERS_TAKEN), case.of(EventKind.PAPERS_RETURNED)
    if taken and not (back and back[-1].day >= taken[-1].day):
        yield HELD


def _said(event: Event) -> str:
    """Return what was written of an event, in simplified script."""
    written = " ".join(told for name in WRITTEN if (told := word(event.fields, name)))
    return fold(written).text if written else ""
