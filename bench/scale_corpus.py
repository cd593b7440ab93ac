"""A corpus of decisions, made: a few on non-competes, most on other things; the same for the same seed."""

import json
import random
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from bench.process import PROJECT

DEV: Final = PROJECT / "tests" / "judgments" / "dev"
SHARE: Final = 0.01
"""How many bytes of the corpus are decisions on non-competes."""
PASSING: Final = 0.005
"""How many are decisions that mention the duty, and are about something else."""
_FILLER: Final = Path(__file__).with_name("scale_filler.toml")
_NUMBER: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_PERSON: Final = re.compile(r"([\u4e00-\u9fff])某(?!某)")
_SURNAMES: Final = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜"


@dataclass(frozen=True, slots=True)
class Made:
    """One document: its text, and whether it was made from a decision on a non-compete."""

    text: str
    is_relevant: bool


def documents(size: int, share: float = SHARE, passing: float = PASSING, seed: int = 1) -> Iterator[Made]:
    """Yield documents of so many bytes in all, of which ``share`` and ``passing`` are what they say."""
    chance = random.Random(seed)  # noqa: S311 - no secret hangs on it
    made, relevant, near = 0, 0, 0
    while made < size:
        if relevant < share * made:
            one = Made(_varied(chance.choice(_dev(relevant=True)), chance), is_relevant=True)
            relevant += len(one.text.encode())
        elif near < passing * made:
            one = Made(_varied(chance.choice(_dev(relevant=False)), chance), is_relevant=False)
            near += len(one.text.encode())
        else:
            one = Made(_other(chance), is_relevant=False)
        made += len(one.text.encode())
        yield one


def write_corpus(path: Path, size: int, share: float = SHARE, seed: int = 1) -> Path:
    """Write a corpus of so many bytes of text as lines of JSON."""
    with path.open("w", encoding="utf-8") as file:
        for at, one in enumerate(documents(size, share, PASSING if share < 1 else 0.0, seed)):
            file.write(json.dumps({"id": at, "text": one.text}, ensure_ascii=False) + "\n")
    return path


@cache
def _dev(*, relevant: bool) -> tuple[str, ...]:
    rows = [json.loads(line) for line in (DEV / "gold.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()]
    return tuple((DEV / row["file"]).read_text(encoding="utf-8") for row in rows if row["relevant"] is relevant)


@cache
def _filler() -> tuple[dict[str, str | list[str]], ...]:
    return tuple(tomllib.loads(_FILLER.read_text(encoding="utf-8"))["decision"])


def _other(chance: random.Random) -> str:
    """Return a decision on something else, its facts as long and mixed as those of real ones."""
    kind = chance.choice(_filler())
    facts = [fact for one in _filler() for fact in one["found"]]
    found = [*kind["found"], *(chance.choice(facts) for _ in range(chance.randint(5, 60)))]
    parts = [kind["head"], kind["cause"], kind["claims"], *found, kind["reasons"], kind["orders"]]
    return _varied("\n".join(map(str, parts)), chance)


def _varied(text: str, chance: random.Random) -> str:
    """Return the text with other numbers of the same length, in their places, and other names; years stay."""
    surnames: dict[str, str] = {}
    named = _PERSON.sub(lambda found: surnames.setdefault(found[1], chance.choice(_SURNAMES)) + "某", text)
    return _NUMBER.sub(_other_number(chance), named)


def _other_number(chance: random.Random) -> Callable[[re.Match[str]], str]:
    def replaced(found: re.Match[str]) -> str:
        if len(found[0]) < 4 or _YEAR.fullmatch(found[0]):
            return found[0]
        return "".join(chance.choice("123456789") if one.isdigit() else one for one in found[0])

    return replaced
