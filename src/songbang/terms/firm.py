"""A firm that a paper names, and a list of such firms."""

from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.basis.term import Value


@dataclass(frozen=True, slots=True)
class Firm:
    """One firm of a list: its name as written and where it stands, without what is said beside it.

    ``aliases`` are its other names as written (short, former, brand, in another language). ``affiliates`` is true where
    its group companies are closed with it. ``remarks`` are the other words of its row or bracket (what it does, where).
    """

    name: str
    span: Span
    aliases: tuple[str, ...] = ()
    affiliates: bool = False
    remarks: str | None = None


@dataclass(frozen=True, slots=True)
class FirmList:
    """A list of firms that stands by itself in a paper: in a table, or one name a line.

    ``titles`` are the words it stands under, folded, the nearest last, with the notes at its foot in ``notes``.
    ``rivals`` is true where these words say that the firms are competitors. ``start`` counts in the folded text.
    """

    titles: tuple[str, ...]
    firms: tuple[Firm, ...]
    rivals: bool
    notes: str
    start: int


def told(firms: tuple[Firm, ...]) -> Value:
    """Return firms in the form in which they stand beside a term (``entities``)."""
    return [_told(firm) for firm in firms]


def _told(firm: Firm) -> Value:
    value: dict[str, Value] = {
        "name": firm.name,
        "aliases": list(firm.aliases),
        "affiliates": firm.affiliates,
        "start": firm.span.start,
        "end": firm.span.end,
    }
    return {**value, "remarks": firm.remarks} if firm.remarks else value


def firms_of(value: Value) -> tuple[Firm, ...]:
    """Read firms back from the form of ``told``; what has another form is left out."""
    return tuple(_firm(one) for one in value if isinstance(one, dict)) if isinstance(value, list) else ()


def _firm(value: dict[str, Value]) -> Firm:
    start, end, aliases, remarks = (value.get(key) for key in ("start", "end", "aliases", "remarks"))
    return Firm(
        name=str(value["name"]),
        span=Span(start if isinstance(start, int) else 0, end if isinstance(end, int) else 0),
        aliases=tuple(str(alias) for alias in aliases) if isinstance(aliases, list) else (),
        affiliates=value.get("affiliates") is True,
        remarks=remarks if isinstance(remarks, str) else None,
    )
