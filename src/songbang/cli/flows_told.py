"""`songbang flows`: a table of moves in; who goes where, and files out."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from songbang.cli.evidence_task import say
from songbang.cli.faults import complain_all
from songbang.cli.output import WRITTEN, put_files, put_json
from songbang.tasks.flows import FlowsAsked, flows
from songbang.tasks.many import needs_many
from songbang.tasks.refusal import PARTLY_READ

if TYPE_CHECKING:
    from songbang.tasks.flows import FlowsResult

FOLDER = Path("songbang-flows")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of `songbang flows`; ``out`` is ``None`` where no folder was named."""

    flows: FlowsAsked
    out: Path | None
    lang: str
    as_json: bool


def tell_flows(asked: Asked) -> int:
    """Read the moves, write the files, print the answer; the exit code tells whether all was counted.

    Files are written where a folder was named, and where no JSON is asked for.
    """
    with needs_many("market"):
        found = flows(asked.flows)
        written = _written(found, asked) if asked.out is not None or not asked.as_json else []
    _tell(found, written, asked)
    complain_all((*found.moves.problems, *(found.shares.problems if found.shares else ())), asked.lang)
    return 0 if found.is_whole else PARTLY_READ


def _written(found: "FlowsResult", asked: Asked) -> list[Path]:
    from songbang.tasks.flows_files import files_of  # noqa: PLC0415 - draws pictures

    return put_files(files_of(found, asked.lang), asked.out or FOLDER)


def _tell(found: "FlowsResult", written: list[Path], asked: Asked) -> None:
    if asked.as_json:
        from songbang.tasks.flows_json import flows_json  # noqa: PLC0415 - the one or the other

        put_json(flows_json(found, asked.lang))
        return
    from songbang.tasks.flows_lines import flows_lines  # noqa: PLC0415 - the one or the other

    say([*flows_lines(found), *(WRITTEN.fill(path=path) for path in written[-1:])], asked.lang)
