"""The files of a ranking: the page, its pictures, every table, the file of aliases to correct, the document."""

import json

from songbang.reports.rank.files import rank_files
from songbang.tasks.rank import RankResult
from songbang.tasks.rank_json import rank_json

DOCUMENT = "rank.json"


def files_of(found: RankResult, lang: str) -> dict[str, bytes]:
    """Return the files by name, the page last; the same request gives the same bytes."""
    document = json.dumps(rank_json(found, lang), ensure_ascii=False, indent=2, allow_nan=False)
    return {
        DOCUMENT: f"{document}\n".encode(errors="replace"),
        **rank_files(found.lists, found.ranking, lang, found.year),
    }
