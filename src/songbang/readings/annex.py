"""An annex that a paper names."""

from dataclasses import dataclass

from songbang.basis.span import Span


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex named in a paper, once, at its first place.

    ``label`` is what it is called there (附件一, Schedule 2, 附件), ``number`` its bare count or letter (``1``, ``a``) or
    ``None``, ``title`` its title where one is told. ``here`` is true where the annex itself stands in the same paper.
    """

    label: str
    number: str | None
    title: str | None
    span: Span
    here: bool


@dataclass(frozen=True, slots=True)
class Named:
    """One place where an annex is named or opens; ``start``, ``end`` and ``title`` count in the folded text.

    ``title`` is where its title stands, if one is told; ``held`` is true where words stand below its head.
    """

    label: str
    number: str | None
    title: tuple[int, int] | None
    start: int
    end: int
    held: bool = False
