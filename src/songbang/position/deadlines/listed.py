"""All the days that matter in a case, in order: those to come, and those that went by without what they asked for."""

from collections.abc import Mapping
from dataclasses import replace

from songbang.basis.words import Words
from songbang.position.case import Case
from songbang.position.deadlines.claims import EMPLOYER_LIMITATION, LIMITATION, claim_days
from songbang.position.deadlines.commission import ACCEPTANCE, AWARD, EXTENDED, commission_days
from songbang.position.deadlines.court import APPEAL, SUE, SUE_REFUSED, court_days
from songbang.position.deadlines.leaving import ACTIVATION, leaving_days
from songbang.position.deadlines.made import asked
from songbang.position.deadlines.reporting import REPORT, report_days
from songbang.position.deadlines.term import term_days
from songbang.position.results import Deadline

EXCUSED = "procedure.late_excuse"
PAST: Mapping[str, Words] = {
    LIMITATION: Words(
        "这天已经过了。还可以申请，但公司提出时效抗辩的，这部分会被驳回；公司又答应付的不受影响。看看有没有催过、投诉过的记录。",
        "This day has passed. You may still apply, but if the employer pleads the limitation this part fails; a new "
        "promise to pay takes the plea away. Look for records of a reminder or complaint.",
    ),
    EMPLOYER_LIMITATION: Words(
        "这天已经过了。公司现在才申请的，你可以提出时效抗辩，要自己提出来。",
        "This day has passed. If the employer applies now, you may plead the limitation; you have to say so yourself.",
    ),
    ACCEPTANCE: Words(
        "这天已经过了。还没有答复的，可以直接起诉。", "This day has passed. If there is no answer you may go to court."
    ),
    AWARD: Words(
        "这天已经过了。没有书面延期通知、也没有裁决的，可以直接起诉。",
        "This day has passed. Without an award or a written notice of more time you may go to court.",
    ),
    EXTENDED: Words(
        "这天已经过了。还没有裁决的，可以直接起诉。", "This day has passed. If there is no award you may go to court."
    ),
    SUE: Words(
        "这天已经过了。没有起诉的，裁决一般已经生效；有不可抗力等正当理由的，障碍消除后尽快向法院申请顺延。",
        "This day has passed. If nobody sued, the award has mostly taken effect; with a good reason such as force "
        "majeure, ask the court for more time as soon as the obstacle is gone.",
    ),
    SUE_REFUSED: Words(
        "这天已经过了。法律没有写天数，仍可以起诉，越早越好；时效另外算。",
        "This day has passed. The statute names no days, so you may still sue, the sooner the better; the limitation "
        "runs apart.",
    ),
    APPEAL: Words(
        "这天已经过了。没有上诉的，判决一般已经生效；有不可抗力等正当理由的，障碍消除后尽快向法院申请顺延。",
        "This day has passed. Without an appeal the judgment has mostly taken effect; with a good reason such as force "
        "majeure, ask the court for more time as soon as the obstacle is gone.",
    ),
    REPORT: Words(
        "这天已经过了，没有报告的记录。补一份如实的报告，写上实际日期；只是晚报，法院看法不一。",
        "This day has passed and no report is noted. Send a truthful one now with its real date; courts differ on a "
        "report that is merely late.",
    ),
    ACTIVATION: Words(
        "这天已经过了，没有收到通知的记录。竞业限制开始没有，两边看法不同。",
        "This day has passed and no notice is noted. Whether the restraint began is read differently by the two sides.",
    ),
}
"""What can still be done about a day that went by; days of other kinds are not told once they are past."""


def deadlines(case: Case) -> tuple[Deadline, ...]:
    """Return the days that matter on the day of the case, the earliest first.

    A day that went by is told if nothing shows that it was kept; its ``day`` then lies before that of the case.
    """
    found = (
        *claim_days(case),
        *commission_days(case),
        *court_days(case),
        *term_days(case),
        *leaving_days(case),
        *report_days(case),
    )
    told = [_past(case, one) if one.day < case.day else one for one in found if one.day >= case.day or one.kind in PAST]
    return tuple(sorted(told, key=lambda one: (one.day, one.kind, one.says.en, one.certain)))


def _past(case: Case, one: Deadline) -> Deadline:
    law = asked(case, EXCUSED, one.day) if one.kind in {SUE, APPEAL} else None
    return replace(one, do=PAST[one.kind], provisions=one.provisions if law is None else (*one.provisions, law))
