"""Tokens in place of personal data."""

import re
from collections import Counter
from dataclasses import dataclass, field

from songbang.redaction.kind import LABELS, Kind

TOKEN = re.compile(r"〔[^〔〕\n]{1,24}\d〕")


@dataclass(slots=True)
class Tokens:
    """What stands for what: the same data has the same token in all texts of a run."""

    lang: str
    by_value: dict[tuple[Kind, str], str] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    counts: Counter[Kind] = field(default_factory=Counter)

    def of(self, kind: Kind, key: str, words: str) -> str:
        """Return the token of these words; the first ones to come get the lowest number."""
        token = self.by_value.get((kind, key))
        if token is None:
            number = sum(known is kind for known, _ in self.by_value) + 1
            gap = " " if self.lang == "en" else ""
            token = f"〔{LABELS[kind].say(self.lang)}{gap}{number}〕"
            self.by_value[kind, key] = token
            self.values[token] = words
        self.counts[kind] += 1
        return token
