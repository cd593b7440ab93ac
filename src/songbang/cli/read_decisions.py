"""`songbang judgments`: decisions in, tables and figures out; a run that broke off is gone on with."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.words import Words
from songbang.cli.corpus_progress import telling
from songbang.cli.evidence_task import say
from songbang.cli.faults import complain_all
from songbang.cli.output import WRITTEN, put_json
from songbang.tasks.many import needs_many
from songbang.tasks.refusal import PARTLY_READ, Refusal

FOLDER = Path("songbang-judgments")
NO_PATH = Words("没有说读哪里的文书。", "No document was named.")
NAME_SOME = Words(
    "写文件、文件夹，例如：songbang judgments 文书/", "Name files or folders, such as: songbang judgments decisions/"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of `songbang judgments`; ``out`` is ``None`` where no folder was named."""

    documents: tuple[str, ...]
    out: Path | None
    column: str
    scans: bool
    ray: str
    seed: int
    sample: int
    labels: Path | None
    day: date
    lang: str
    as_json: bool


def read_decisions(asked: Asked) -> int:
    """Read, write the files, print the summary or the JSON; the exit code tells whether all was read."""
    if not asked.documents:
        raise Refusal(NO_PATH, NAME_SOME)
    with needs_many():
        from songbang.tasks.judgments import JudgmentsAsked, read_corpus  # noqa: PLC0415 - seldom needed
        from songbang.tasks.judgments_files import judgments_files  # noqa: PLC0415
        from songbang.tasks.judgments_json import judgments_json  # noqa: PLC0415
        from songbang.tasks.judgments_told import judgments_lines  # noqa: PLC0415

        folder = asked.out or FOLDER
        wanted = JudgmentsAsked(
            asked.documents,
            folder,
            asked.day,
            asked.seed,
            asked.sample,
            asked.labels,
            asked.column,
            asked.scans,
            asked.ray,
        )
        with telling(asked.lang) as tell:
            found = read_corpus(wanted, tell)
        written = judgments_files(found, folder, asked.lang)
    if asked.as_json:
        put_json(judgments_json(found, asked.lang))
    else:
        say([*judgments_lines(found), WRITTEN.fill(path=written[-1])], asked.lang)
    return 0 if found.is_whole else PARTLY_READ


def check_printed(path: Path, lang: str, *, as_json: bool) -> int:
    """Work printed shares out again and tell which do not come out."""
    with needs_many():
        from songbang.tasks.printed_shares import printed_shares, printed_shares_json  # noqa: PLC0415

        audited = printed_shares(path)
    if as_json:
        put_json(printed_shares_json(audited, lang))
    else:
        from songbang.reports.judgments.shares_json import audit_words  # noqa: PLC0415

        say([_LINE.fill(what=one.label, says=audit_words(one.audit)) for one in audited.rows], lang)
        complain_all(audited.problems, lang)
    return PARTLY_READ if audited.problems else 0


_LINE = Words("{what}：{says}", "{what}: {says}")
