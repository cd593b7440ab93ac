"""What a person calls a folder."""

from typing import Final

from songbang.basis.words import Words
from songbang.store.fault import StoreFault

LONGEST: Final = 200


def checked_title(name: str) -> str:
    """Return the name of a folder without white space around and within its lines.

    Raises ``StoreFault`` for an empty one and for one that is too long.
    """
    title = " ".join(name.split())
    if not title or len(title) > LONGEST:
        says = Words("名字要有 1 到 {most} 个字。", "A name needs 1 to {most} characters.")
        raise StoreFault(says.fill(most=LONGEST), Words("换一个名字。", "Use another name."))
    return title
