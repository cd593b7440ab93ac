"""The files of a run of the lab: the page, the memo, pictures, every table, and the document to have it again by."""

import json

from songbang.reports.lab.files import lab_files
from songbang.tasks.lab import LabResult
from songbang.tasks.lab_json import lab_json

DOCUMENT = "lab.json"


def files_of(found: LabResult, lang: str) -> dict[str, bytes]:
    """Return the files by name, the page last; the same request gives the same bytes."""
    document = json.dumps(lab_json(found, lang), ensure_ascii=False, indent=2, allow_nan=False)
    return {
        DOCUMENT: f"{document}\n".encode(errors="replace"),
        **lab_files(found.outcome, lang, found.notes),
    }
