"""`songbang clause`: one line out for each clause that comes in."""

import json
from pathlib import Path

from songbang.cli.clause_lines import LineFault, clause_texts, opened
from songbang.cli.faults import PARTLY_READ
from songbang.cli.output import put_text
from songbang.readings.one_clause import one_clause
from songbang.reports.clause_answer import clause_json, clause_line, fault_json, fault_line


def classify(path: Path, lang: str, *, as_json: bool) -> int:
    """Answer every line of the file, in order, and return the exit code: 4 where a line could not be read."""
    code = 0
    with opened(path) as lines:
        for number, text in enumerate(clause_texts(lines), start=1):
            if isinstance(text, LineFault):
                code = PARTLY_READ
                told = fault_json(text.code, text.line, text.says, text.do, lang)
                said = fault_line(number, text.says, text.do, lang)
            else:
                answer = one_clause(text)
                told, said = clause_json(answer), clause_line(number, text, answer, lang)
            put_text((json.dumps(told, ensure_ascii=False) if as_json else said) + "\n")
    return code
