"""What `songbang text --json` prints of one paper."""

from songbang.papers.paper import Paper
from songbang.reports.plain_values import Json, plain_value


def text_json(paper: Paper, lang: str) -> dict[str, Json]:
    """Return one paper with its reading text, its pages, and what was left out of the text."""
    return {
        "name": paper.name,
        "sha256": paper.sha256,
        "format": paper.format,
        "characters": len(paper.text),
        "legibility": round(paper.legibility, 3),
        "text": paper.text,
        "pages": [
            {
                "number": page.number,
                "start": page.span.start,
                "end": page.span.end,
                "legibility": round(page.legibility, 3),
                "left_out": list(page.left_out),
            }
            for page in paper.pages
        ],
        "notes": [plain_value(note, lang) for note in paper.notes],
    }
