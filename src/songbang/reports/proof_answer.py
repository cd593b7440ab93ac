"""Every case that stands in the place files and every reported case, asked again: what holds and what does not."""

from collections.abc import Iterator, Sequence

from songbang import __version__
from songbang.answers.results import Proof, ProvedCase
from songbang.basis.words import Words
from songbang.reports.plain_values import Json
from songbang.reports.script import tell

HEAD = Words("规定自带的案例：{held}/{all} 条成立。", "Cases of the provisions: {held} of {all} hold.")
CASES = Words(
    "报道过的判决：{held}/{all} 次重算成立（共 {cases} 个案件）。",
    "Reported cases: {held} of {all} runs hold ({cases} cases).",
)
ROW = Words("{where}：{says}。{differs}", "{where}: {says} {differs}")


def proof_json(proofs: Sequence[Proof], cases: Sequence[ProvedCase]) -> dict[str, Json]:
    """Return what holds and what does not as one JSON object."""
    failed = [
        {"provision": proof.case.provision, "says": proof.case.says, "differs": proof.differs}
        for proof in proofs
        if proof.differs
    ]
    runs = [(case, run) for case in cases for run in case.runs]
    differing: list[Json] = [
        {"case": case.id, "figure": name, "expected": wanted, "found": found}
        for case, run in runs
        for name, (wanted, found) in run.differs.items()
    ]
    return {
        "songbang": __version__,
        "command": "law",
        "prove": {
            "cases": len(proofs),
            "hold": len(proofs) - len(failed),
            "failed": [dict[str, Json](row) for row in failed],
            "reported_cases": len(cases),
            "runs": len(runs),
            "runs_hold": sum(not run.differs for _, run in runs),
            "differing": differing,
        },
    }


def proof_text(proofs: Sequence[Proof], cases: Sequence[ProvedCase], lang: str) -> str:
    """Return the same as lines of text: the counts, then what does not hold."""
    return "\n".join(tell(line, lang) for line in _lines(proofs, cases)) + "\n"


def _lines(proofs: Sequence[Proof], cases: Sequence[ProvedCase]) -> Iterator[Words]:
    runs = [run for case in cases for run in case.runs]
    yield HEAD.fill(held=sum(not proof.differs for proof in proofs), all=len(proofs))
    yield CASES.fill(held=sum(not run.differs for run in runs), all=len(runs), cases=len(cases))
    for proof in proofs:
        if proof.differs:
            yield ROW.fill(where=proof.case.provision, says=proof.case.says, differs=proof.differs)
    for case in cases:
        for run in case.runs:
            for name, (wanted, found) in run.differs.items():
                yield ROW.fill(where=case.id, says=name, differs=f"{wanted} ≠ {found}")
