"""From a seed to a damaged file; the same seed gives the same file."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from bench.fuzz_damage import ALL, WEIGHTS
from bench.fuzz_originals import MAKERS, SLOW, mailed, original, zipped

SUFFIXES: Final = (
    *("txt", "md", "html", "mht", "docx", "doc", "wps", "pdf", "rtf", "odt", "ods", "xlsx", "xls", "csv", "eml", "msg"),
    *("zip", "tar", "gz", "7z", "rar", "ofd", "png", "jpg", "webp", "tiff", "heic", "gif", "bmp", "exe", ""),
)
RENAMED: Final = 0.15
NESTED: Final = 0.12
TWICE: Final = 0.25


@dataclass(frozen=True, slots=True)
class Case:
    """A damaged file: from which seed, of which format, what was done to it, and the names it has to answer for.

    ``names`` are the members that were packed soundly after the damage: each has to come back as a paper or a problem.
    """

    seed: int
    form: str
    damage: str
    name: str
    data: bytes
    names: tuple[str, ...]


def case(seed: int, forms: Sequence[str] = tuple(MAKERS)) -> Case:
    """Return the file of this seed; ``forms`` are the formats to choose from, and part of what the seed means."""
    chance = Random(seed)  # noqa: S311 - chance that can be had again
    weights = [1 if form in SLOW else 2 for form in forms]
    form = chance.choices(forms, weights)[0]
    data = original(form)
    # What is packed can only be reached while the shell is sound: that damage comes first.
    drawn = chance.choices(list(ALL), WEIGHTS, k=2 if chance.random() < TWICE else 1)
    done = sorted(dict.fromkeys(drawn), key="inside".__ne__)
    for damage in done:
        data = ALL[damage](data, chance) if data else data
    suffix = form.rpartition(".")[2]
    if chance.random() < RENAMED:
        suffix = chance.choice(SUFFIXES)
        done.append("renamed")
    name = f"paper.{suffix}".rstrip(".")
    names: tuple[str, ...] = (name,)
    if chance.random() < NESTED:
        done.append("nested")
        name, data, names = _nested(name, data, chance)
    return Case(seed, form, "+".join(done), name, data, names)


def _nested(name: str, data: bytes, chance: Random) -> tuple[str, bytes, tuple[str, ...]]:
    """Pack the file beside a sound one, in an archive or a mail, up to three times."""
    names = [name]
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        members = {name: data, "beside.txt": original("txt")}
        outer, pack = chance.choice((("box.zip", zipped), ("letter.eml", mailed)))
        name, data = outer, pack(members)
        names = [f"{outer}/{inner}" for inner in (*names, "beside.txt")]
    return name, data, tuple(names)
