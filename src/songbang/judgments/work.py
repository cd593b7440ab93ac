"""Decisions on non-competes among many documents, as tables: the work that `songbang.corpus` has done by its hands."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.corpus.document import Document
from songbang.corpus.errors import ERRORS, errors_table
from songbang.judgments.deidentify import deidentified
from songbang.judgments.divide import divide
from songbang.judgments.read_decision import read_parts
from songbang.judgments.recognise import is_non_compete, needed_patterns
from songbang.judgments.sieve import sieve
from songbang.judgments.table import Table
from songbang.judgments.table_rows import Rows, decision_rows

if TYPE_CHECKING:
    import pyarrow as pa

LOOKED: Final = "looked_at"
"""The table of the documents that the sieve kept: which of them are decisions on non-competes, and by which sign."""
_FAILED: Final = Words("其中「{detail}」这一项没能读，其余照常。", "“{detail}” could not be read in it; all else was.")
_REPORT: Final = Words(
    "请把这一份（去掉个人信息后）报告给松绑的维护者。",
    "Please report this one, without personal data, to those who keep Songbang.",
)


def read_judgments(documents: Sequence[Document]) -> Mapping[str, "pa.Table"]:
    """Return the rows of the decisions on non-competes among the documents, and of those that were looked at for it.

    Words that leave a decision do so without personal data. A decision that breaks a reader raises nothing.
    """
    rows: list[Rows] = []
    problems: list[Problem] = []
    looked: list[tuple[str, str | None]] = []
    for one in documents:
        if may_be_decision(one.text):
            sign = _read(one, rows, problems)
            looked.append((one.name, sign))
    table = Table.of(rows)
    read = frozenset(one.paper for one in problems)
    return {
        "decisions": table.decisions.to_arrow(),
        "claims": table.claims.to_arrow(),
        "values": table.values.to_arrow(),
        LOOKED: _looked(looked),
        ERRORS: errors_table(problems, read),
    }


def may_be_decision(text: str) -> bool:
    """Tell whether a text, raw as it may be, holds any word without which nothing would be read from it."""
    return sieve(needed_patterns())(text)


def _read(document: Document, rows: list[Rows], problems: list[Problem]) -> str | None:
    """Read one document, where it is a decision on a non-compete; return the sign by which it is one."""
    parts = divide(document.text)
    recognised = is_non_compete(parts)
    if recognised is None:
        return None
    decision = read_parts(parts)
    rows.append(decision_rows(document.name, decision, deidentified(parts).words))
    problems.extend(
        Problem("field_failed", document.name, _FAILED.fill(detail=fault), _REPORT) for fault in decision.faults
    )
    return recognised.sign


def _looked(looked: Sequence[tuple[str, str | None]]) -> "pa.Table":
    import pyarrow as pa  # noqa: PLC0415 - only where tables are made

    return pa.table(
        {
            "document": pa.array([name for name, _ in looked], pa.string()),
            "is_non_compete": pa.array([sign is not None for _, sign in looked], pa.bool_()),
            "sign": pa.array([sign for _, sign in looked], pa.string()),
        }
    )


def edition() -> str:
    """Return what changes whenever decisions would be read differently: a digest of everything that reads them."""
    told = hashlib.sha256()
    for folder in ("judgments", "passages", "redaction", "papers"):
        for path in sorted((Path(__file__).parents[1] / folder).rglob("*")):
            if path.suffix in {".py", ".toml"}:
                told.update(path.read_bytes())
    return f"judgments {told.hexdigest()[:16]}"
