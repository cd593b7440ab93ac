"""Decisions of courts read into tables and counted; a run that broke off is gone on with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from songbang.basis.words import Words
from songbang.corpus.opened import is_remote
from songbang.corpus.pipeline import Where
from songbang.corpus.ray_cluster import ClusterError
from songbang.corpus.run import Ran, run
from songbang.corpus.state import InUseError
from songbang.corpus.tables import write_tables
from songbang.corpus.task import Task
from songbang.corpus.tending import WorkBrokenError
from songbang.judgments.work import edition, may_be_decision, read_judgments
from songbang.reports.write import disk_reason
from songbang.tasks.judgments_labels import checked_labels, labels_given
from songbang.tasks.judgments_tables import problems_in, table_of
from songbang.tasks.refusal import NOTHING_READ, USAGE, Refusal, located

if TYPE_CHECKING:
    from songbang.corpus.progress import Telling
    from songbang.judgments.statistics.checked import Checked
    from songbang.judgments.statistics.statistics import Statistics
    from songbang.judgments.table import Table

Result = TypeVar("Result")
NOT_DONE: Final = 1
STATE: Final = "run"
"""The folder in that of the results where a run keeps what is done, so that the same command goes on."""
_TOLD_AT_MOST: Final = 20
IN_USE: Final = (
    Words("另一次运行正在用「{folder}」。", "Another run is at work in “{folder}”."),
    Words("等它跑完，或用 --out 换一个文件夹。", "Wait for it, or name another folder with --out."),
)
CLUSTER: Final = (
    Words("连不上 Ray 集群 {address}（{why}）。", "The Ray cluster at {address} cannot be joined ({why})."),
    Words(
        "检查地址和集群；集群的每台机器都要装同一版本的 songbang[many,cluster]。不写 --ray 就在本机跑。",
        "Check the address and the cluster; every machine of it needs the same version of songbang[many,cluster]. "
        "Without --ray it runs on this machine.",
    ),
)
BROKEN: Final = (
    Words("读文书的进程起不来（{why}）。", "The processes that read cannot do their work ({why})."),
    Words(
        "已经读好的都在，再跑一次会接着读；还是这样，请报告给松绑的维护者。",
        "What was read is kept and the next run goes on; if it comes again, please report it.",
    ),
)
DISK: Final = (
    Words("「{folder}」{why}，没有跑完。", "“{folder}” {why}; the run did not come to its end."),
    Words(
        "腾出空间，或用 --out 换一个能写入的文件夹；已经读好的都在。",
        "Free space, or name a folder that you can write to with --out; what was read is kept.",
    ),
)
EMPTY: Final = Words("没有读到任何文书。", "No document could be read.")
NO_DOCUMENT: Final = (
    Words(
        "没有读到任何文书：{count} 处读不了，第一处是{first}",
        "No document could be read of {count}; the first: {first}",
    ),
    Words(
        "放 txt、html、docx、pdf、zip、jsonl 或 parquet 进去，再跑一次。",
        "Give txt, html, docx, pdf, zip, jsonl or parquet.",
    ),
)
SAME_FOLDER: Final = (
    Words("结果不能和文书放在同一个文件夹「{folder}」。", "The results cannot go where the documents are, “{folder}”."),
    Words(
        "用 --out 换一个文件夹，不然下次会把结果当文书读。",
        "Name another folder with --out, or the next run would read the results as documents.",
    ),
)


@dataclass(frozen=True, slots=True)
class JudgmentsAsked:
    """Where the documents are, the folder of the results, where a run keeps what is done too, and how it is counted.

    ``column`` holds the text of jsonl and parquet where it is not one of the usual ones; ``scans``: pictures are read
    too. ``seed`` draws intervals and the ``sample`` (how many decisions, 0 for none); ``labels`` is a filled-in one.
    """

    addresses: Sequence[str]
    folder: Path
    day: date
    seed: int = 0
    sample: int = 0
    labels: Path | None = None
    column: str = ""
    scans: bool = False
    ray: str = ""
    workers: int = 0

    @property
    def state(self) -> Path:
        """Return where the run keeps what is done."""
        return self.folder / STATE


@dataclass(frozen=True, slots=True)
class JudgmentsResult:
    """What came out: the tables, their statistics, what labels say of them, and how many documents there were.

    ``documents`` were opened and read as text, ``looked_at`` held a word without which no decision is recognised.
    """

    table: "Table"
    told: "Statistics"
    checked: "Checked | None"
    sample: str | None
    documents: int
    looked_at: int
    earlier: bool

    @property
    def is_whole(self) -> bool:
        """Tell whether every document was read."""
        return bool(self.table.errors["was_read"].all())


def read_corpus(asked: JudgmentsAsked, progress: "Telling | None" = None) -> JudgmentsResult:
    """Read the documents, tie the decisions to their disputes, count.

    Raises ``Refusal`` where another run is at work there, a cluster cannot be joined, the folder cannot be written or
    is that of the documents, labels cannot be read, or there is no document at all.
    """
    import numpy as np  # noqa: PLC0415 - only who counts needs it

    from songbang.judgments.statistics.sample import sample  # noqa: PLC0415
    from songbang.judgments.statistics.statistics import statistics_of  # noqa: PLC0415

    labels = labels_given(asked.labels)
    ran = _told(asked, lambda: _run(asked, progress))
    table, looked_at = _told(asked, lambda: table_of(write_tables(ran, asked.state / "tables")))
    if not ran.counts.documents:
        problems = list(problems_in(table.errors))
        says = NO_DOCUMENT[0].fill(count=len(problems), first=located(problems[0])) if problems else EMPTY
        raise Refusal(says, NO_DOCUMENT[1], NOTHING_READ, problems[1:_TOLD_AT_MOST])
    told = statistics_of(table, asked.day, asked.seed)
    checked = checked_labels(labels, table, asked.seed)
    drawn = sample(table, asked.sample, np.random.default_rng(asked.seed)) if asked.sample else None
    return JudgmentsResult(table, told, checked, drawn, ran.counts.documents, looked_at, ran.earlier > 0)


def _run(asked: JudgmentsAsked, progress: "Telling | None") -> Ran:
    task = Task(edition(), read_judgments, asked.column, scans=asked.scans, wanted=may_be_decision)
    where = Where(asked.workers, asked.ray)
    return run([*asked.addresses], task, asked.state, where, progress, _ours(asked))


def _ours(asked: JudgmentsAsked) -> Path:
    """Return the folder in which nothing is a document, so that no run reads what another wrote."""
    folder = asked.folder.resolve()
    named = [Path(one).resolve() for one in asked.addresses if not is_remote(one)]
    if folder in named:
        raise Refusal(SAME_FOLDER[0].fill(folder=asked.folder), SAME_FOLDER[1], USAGE)
    return asked.state if any(folder in one.parents for one in named) else asked.folder


def _told(asked: JudgmentsAsked, step: Callable[[], Result]) -> Result:
    """Have what stops a run come out in words."""
    try:
        return step()
    except InUseError:
        raise Refusal(IN_USE[0].fill(folder=asked.folder), IN_USE[1], USAGE) from None
    except ClusterError as error:
        raise Refusal(CLUSTER[0].fill(address=asked.ray, why=error), CLUSTER[1], USAGE) from None
    except WorkBrokenError as error:
        raise Refusal(BROKEN[0].fill(why=error), BROKEN[1], NOT_DONE) from None
    except OSError as error:
        raise Refusal(DISK[0].fill(folder=asked.folder, why=disk_reason(error)), DISK[1], NOT_DONE) from None
