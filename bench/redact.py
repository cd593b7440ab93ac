"""How much of the personal data in made-up papers is taken out, and how much else goes with it.

Two sets: forms by which the recognisers were bettered, and forms that were written afterwards and never used for that.
The product tells the second figure.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.redaction.fresh_papers import fresh
from tests.redaction.made_papers import Truth, made
from tests.redaction.more_papers import more

from songbang.redaction.redact import places

PAPERS = 600
SHIPPED = Path(__file__).parents[1] / "src" / "songbang" / "redaction" / "measured.json"
Maker = Callable[[int], tuple[str, list[Truth]]]


@dataclass
class Measured:
    """What there is and what was found by kind and situation; places replaced, and those that hold nothing."""

    papers: int
    there: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    replaced: int = 0
    idle: int = 0
    lost: list[str] = field(default_factory=list)


def measure(maker: Maker, count: int) -> Measured:
    """Make so many papers and look for what is in them; a place counts as found where all of it would go."""
    told = Measured(count)
    for seed in range(count):
        text, truths = maker(seed)
        found = places(text)
        gone = {at for one in found for at in range(one.start, one.end)}
        for truth in truths:
            names = (truth.kind.value, f"{truth.kind.value}: {truth.how}", "all")
            told.there.update(names)
            if all(at in gone or text[at].isspace() for at in range(truth.start, truth.end)):
                told.caught.update(names)
            else:
                told.lost.append(f"LOST {truth.kind.value} ({truth.how}) {_around(text, truth.start, truth.end)}")
        told.replaced += len(found)
        idle = [one for one in found if not any(one.start < at.end and at.start < one.end for at in truths)]
        told.idle += len(idle)
        told.lost += [f"IDLE {one.kind.value} {_around(text, one.start, one.end)}" for one in idle]
    return told


def _around(text: str, start: int, end: int) -> str:
    return f"{text[max(start - 10, 0) : start]!r} «{text[start:end]}» {text[end : end + 10]!r}"


def _told(name: str, of: Measured) -> None:
    print(f"{name}: {of.papers} papers")
    for kind in sorted(of.there):
        print(f"  {kind:24} {of.caught[kind]:5} of {of.there[kind]:5}  {of.caught[kind] / of.there[kind]:7.1%}")
    precision = 1 - of.idle / of.replaced
    print(f"  places replaced {of.replaced}, of which {of.idle} hold nothing personal: precision {precision:.1%}")
    if "--lost" in sys.argv:
        print(*of.lost, sep="\n")


def _known(seed: int) -> tuple[str, list[Truth]]:
    return made(seed // 2) if seed % 2 else more(seed // 2)


def _ship(known: Measured, new: Measured) -> None:
    kinds = {
        name: [new.caught[name], new.there[name]] for name in sorted(new.there) if ":" not in name and name != "all"
    }
    told = {
        "papers": new.papers,
        "found": new.caught["all"],
        "of": new.there["all"],
        "kinds": kinds,
        "names_unlabelled": [
            sum(new.caught[f"name: {how}"] for how in ("sentence", "bare")),
            sum(new.there[f"name: {how}"] for how in ("sentence", "bare")),
        ],
        "replaced": new.replaced,
        "idle": new.idle,
        "known_forms": [known.caught["all"], known.there["all"]],
    }
    SHIPPED.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    known, new = measure(_known, PAPERS), measure(fresh, PAPERS)
    _told("forms the recognisers were bettered by", known)
    _told("forms never used for that", new)
    if "--ship" in sys.argv:
        _ship(known, new)


if __name__ == "__main__":
    main()
