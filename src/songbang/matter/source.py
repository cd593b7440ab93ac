"""Where something was told: a line of a file, or words of a paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """The file and the line in it; for what a paper says also its words and where they stand in its reading text.

    ``file`` is relative to the folder of the matter, or the name of the paper as the report gives it. ``line`` counts
    from 1 and is ``None`` for a paper; ``start`` and ``end`` count code points and are ``None`` for a file.
    """

    file: str
    line: int | None = None
    text: str = ""
    start: int | None = None
    end: int | None = None
