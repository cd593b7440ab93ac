"""What the signature blocks of a paper come to: both sides, one side, nobody, or not to be told."""

from songbang.basis.words import Words
from songbang.readings.reading import Reading
from songbang.readings.signature import signed_on

_BOTH = Words("两边都签了", "signed by both sides")
_BOTH_ON = Words("两边都签了（{day}）", "signed by both sides ({day})")
_NONE = Words("签字处都空着", "the places to sign are all blank")
_WORKER = Words("员工签了，公司那一处空着", "signed by the worker; the employer's place is blank")
_EMPLOYER = Words("公司签了，员工那一处空着", "signed by the employer; the worker's place is blank")
_ONLY_WORKER = Words("员工签了，公司那一处看不出来", "signed by the worker; the employer's place cannot be told")
_ONLY_EMPLOYER = Words("公司签了，员工那一处看不出来", "signed by the employer; the worker's place cannot be told")
_WORKER_BLANK = Words("员工那一处空着", "the worker's place to sign is blank")
_EMPLOYER_BLANK = Words("公司那一处空着", "the employer's place to sign is blank")
_UNSURE = Words("看不出有没有签", "whether it is signed cannot be told")


def signing(reading: Reading) -> Words | None:
    """Say who signed a paper, ``None`` where it has no place for the employer or the worker to sign."""
    employer, worker = _side(reading, "employer"), _side(reading, "worker")
    if employer == worker == "none":
        return None
    day = signed_on(reading.signatures)
    if {employer, worker} <= {"signed", "none"}:
        if employer == worker == "signed":
            return _BOTH_ON.fill(day=day.isoformat()) if day else _BOTH
        return _ONLY_WORKER_SIGNS if worker == "signed" else _ONLY_EMPLOYER_SIGNS
    if {employer, worker} <= {"blank", "none"}:
        return _NONE
    return _SAYS.get((employer, worker), _UNSURE)


_ONLY_WORKER_SIGNS = Words(
    "员工签了（这份文件没有留公司签字的地方）", "signed by the worker (it has no place for the employer)"
)
_ONLY_EMPLOYER_SIGNS = Words(
    "公司签了（这份文件没有留员工签字的地方）", "signed by the employer (it has no place for the worker)"
)
_SAYS = {
    ("blank", "signed"): _WORKER,
    ("signed", "blank"): _EMPLOYER,
    ("unsure", "signed"): _ONLY_WORKER,
    ("signed", "unsure"): _ONLY_EMPLOYER,
    ("unsure", "blank"): _WORKER_BLANK,
    ("blank", "unsure"): _EMPLOYER_BLANK,
}
"""By the state of the employer's and of the worker's places; every other mixture cannot be told."""


def _side(reading: Reading, party: str) -> str:
    """The state of one side's places to sign: none, blank, signed, or unsure; the last place is the one that counts."""
    states = {one.signed for one in reading.signatures if one.party == party}
    if not states:
        return "none"
    if len(states) > 1 or None in states:
        return "unsure"
    return "signed" if True in states else "blank"
