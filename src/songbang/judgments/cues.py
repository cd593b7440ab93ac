"""The cues by which a decision holds something: words/holdings.toml, compiled."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cue:
    """Words by which a decision holds something; ``yes`` must show it, ``no`` must not.

    ``answered``: the words hold both a contention and the court's answer to it.
    """

    field: str
    says: str
    weight: int
    words: re.Pattern[str]
    unless: re.Pattern[str] | None
    answered: bool
    why: str
    yes: Sequence[str]
    no: Sequence[str]

    def shown(self, words: str) -> re.Match[str] | None:
        """Return where the sentence shows the cue; ``None`` where it does not or something undoes it."""
        found = self.words.search(words)
        return found if found and not (self.unless and self.unless.search(words)) else None


@cache
def cues(field: str) -> tuple[Cue, ...]:
    """Return the cues of a field, in the order of the file."""
    text = (Path(__file__).parent / "words" / "holdings.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    return tuple(_cue(row, table["words"]) for row in table["cue"] if row["field"] == field)


def _cue(row: dict[str, object], words: dict[str, str]) -> Cue:
    unless = str(row.get("unless", ""))
    return Cue(
        str(row["field"]),
        str(row["says"]),
        int(str(row["weight"])),
        _compiled(str(row["words"]), words),
        _compiled(unless, words) if unless else None,
        bool(row.get("answered", False)),
        str(row["why"]),
        tuple(map(str, row["yes"])) if isinstance(row["yes"], list) else (),
        tuple(map(str, row["no"])) if isinstance(row["no"], list) else (),
    )


def _compiled(pattern: str, words: dict[str, str]) -> re.Pattern[str]:
    for name, fragment in words.items():
        pattern = pattern.replace(f"<{name}>", fragment)
    return re.compile(pattern)
