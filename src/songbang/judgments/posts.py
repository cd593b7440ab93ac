"""Posts: which words name one, and which class it belongs to by itself; the words are those of ``words/posts.toml``."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Rule:
    """Posts that end in some words are of one class; ``examples`` are, ``not_so`` must not be by this rule."""

    post_class: str
    ends: re.Pattern[str]
    why: str
    examples: Sequence[str]
    not_so: Sequence[str]


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules in the order in which they are asked."""
    text = (Path(__file__).parent / "words" / "posts.toml").read_text(encoding="utf-8")
    return tuple(
        Rule(row["class"], re.compile(rf"(?:{row['ends']})$"), row["why"], tuple(row["examples"]), tuple(row["not_so"]))
        for row in tomllib.loads(text)["rule"]
    )


@lru_cache(maxsize=1024)
def class_of(post: str) -> str | None:
    """Return the class of a post in folded words; ``None`` where the words name no post that is known."""
    plain = re.sub(r"\([^)]*\)$", "", post)
    return next((rule.post_class for rule in rules() if rule.ends.search(plain)), None)
