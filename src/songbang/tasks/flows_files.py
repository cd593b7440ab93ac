"""The files of a table of moves: the page, its pictures, every table, the file of aliases to correct, the document."""

import json

from songbang.reports.flows.files import flow_files
from songbang.tasks.flows import FlowsResult
from songbang.tasks.flows_json import flows_json

DOCUMENT = "flows.json"


def files_of(found: FlowsResult, lang: str) -> dict[str, bytes]:
    """Return the files by name, the page last; the same request gives the same bytes."""
    document = json.dumps(flows_json(found, lang), ensure_ascii=False, indent=2, allow_nan=False)
    return {
        DOCUMENT: f"{document}\n".encode(errors="replace"),
        **flow_files(found.moves, found.told, found.shares, lang),
    }
