"""Files that were handed in together, parted: the one roster, and the agreements beside it."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from songbang.basis.words import Words
from songbang.tasks.refusal import Refusal
from songbang.web.jobs.audit_work import PAPERS, ROSTER

TABLES = frozenset({".xlsx", ".xls", ".xlsm", ".xlsb", ".et", ".ods", ".csv", ".tsv", ".parquet"})
_NONE = Words("里面没有花名册（表格文件）。", "There is no roster (a spreadsheet) among these files.")
_SEVERAL = Words("有不止一个表格，分不清哪个是花名册：{names}", "There is more than one spreadsheet: {names}")
_ONE = Words("放一个表格和它的协议，再来一次。", "Hand in one spreadsheet, and the agreements with it.")
_SHOWN = 5


def parted(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files under the names they are kept by; none or several spreadsheets are a ``Refusal``.

    A spreadsheet inside a folder is an agreement's annex where another stands outside of any.
    """
    tables = [name for name in files if PurePosixPath(name).suffix.lower() in TABLES]
    outside = [name for name in tables if "/" not in name]
    found = outside or tables
    if len(found) != 1:
        names = "、".join(PurePosixPath(name).name for name in found[:_SHOWN])
        raise Refusal(_SEVERAL.fill(names=names) if found else _NONE, _ONE)
    (roster,) = found
    kept = {f"{ROSTER}/{PurePosixPath(roster).name}": files[roster]}
    return kept | {f"{PAPERS}/{name}": data for name, data in files.items() if name != roster}
