"""What a person settled of the heads of a roster on its page, as the file of columns that every face reads."""

import json
from collections.abc import Mapping, Sequence

from songbang.reports.plain_values import Json

OPEN = "?"
"""What a field says where the person leaves it to Songbang."""
LEFT_OUT = "-"
FIELD = "head-{}"
_LONGEST = 64


def settled_text(heads: Sequence[Mapping[str, Json]], chosen: Mapping[str, str]) -> str:
    """Return the file of columns for the heads of a roster, numbered as they were shown, with what was chosen.

    A column that is not among those that there are is left to the reader of the file, who tells it.
    """
    lines: list[str] = []
    for sheet in dict.fromkeys(one["sheet"] for one in heads):
        own = [(at, str(one["header"])) for at, one in enumerate(heads) if one["sheet"] == sheet]
        picked = {header: chosen.get(FIELD.format(at), OPEN)[:_LONGEST] for at, header in reversed(own)}
        lines += ["[[roster]]", f"heads = [{', '.join(_quoted(header) for _, header in own)}]", "[roster.columns]"]
        for header, column in picked.items():
            if column != OPEN:
                lines.append(f"{_quoted(header)} = {_quoted('' if column == LEFT_OUT else column)}")
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
