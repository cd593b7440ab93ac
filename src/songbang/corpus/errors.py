"""What stood in the way, as a table: a row a problem, with the words for people in both languages."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from songbang.basis.problem import Problem

if TYPE_CHECKING:
    import pyarrow as pa

ERRORS: Final = "errors"
"""The name of this table, beside those that the work makes."""
_TEXTS: Final = ("document", "code", "says_zh", "says_en", "do_zh", "do_en")


def errors_table(problems: Sequence[Problem], read: frozenset[str]) -> "pa.Table":
    """Return the problems in their order; ``was_read`` tells those of documents (``read``) that are in the tables."""
    import pyarrow as pa  # noqa: PLC0415 - only where tables are made

    rows = [(one.paper, one.code, one.says.zh, one.says.en, one.do.zh, one.do.en) for one in problems]
    columns: dict[str, pa.Array] = {
        name: pa.array([row[at] for row in rows], pa.string()) for at, name in enumerate(_TEXTS)
    }
    columns["page"] = pa.array([one.page for one in problems], pa.int64())
    columns["line"] = pa.array([one.line for one in problems], pa.int64())
    columns["was_read"] = pa.array([one.paper in read for one in problems], pa.bool_())
    return pa.table(columns)
