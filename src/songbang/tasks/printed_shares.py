"""Printed shares against their counts: a CSV file in, every share worked out again."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from songbang.basis.words import Words
from songbang.tasks.refusal import NOTHING_READ, Refusal

if TYPE_CHECKING:
    from songbang.statistics.audit_file import AuditedShares

_UNREAD = Words("「{file}」读不到。", "“{file}” cannot be read.")
_CHECK = Words("检查文件名，以及能不能打开它。", "Check the name of the file, and that you may open it.")
_NOTHING = Words("「{file}」里没有能重算的占比。", "“{file}” holds no share that could be worked out again.")


def printed_shares(path: Path) -> "AuditedShares":
    """Return the shares of a CSV file worked out again; a file with none, or that cannot be read, is a ``Refusal``."""
    from songbang.statistics.audit_file import audit_shares  # noqa: PLC0415 - seldom needed

    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refusal(_UNREAD.fill(file=path), _CHECK, NOTHING_READ) from error
    audited = audit_shares(data, path.name)
    if not audited.rows:
        do = audited.problems[0].do if audited.problems else _CHECK
        raise Refusal(_NOTHING.fill(file=path.name), do, NOTHING_READ, audited.problems)
    return audited


def printed_shares_json(audited: "AuditedShares", lang: str) -> dict[str, Any]:
    """Return what came of it, as ``reports`` tells it, and the lines that could not be read."""
    from songbang.reports.contract_json import problem_json  # noqa: PLC0415 - the same
    from songbang.reports.judgments.shares_json import shares_json  # noqa: PLC0415 - the same

    return {**shares_json(audited, lang), "problems": [problem_json(one, lang) for one in audited.problems]}
