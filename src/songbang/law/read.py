"""The folders of the law become one Law: instruments first, then the places that cite them."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources.abc import Traversable

from songbang.basis.problem import Problem
from songbang.law.cells import Cells
from songbang.law.entry import read_case, read_provision
from songbang.law.files import File, Row, home, read_folder
from songbang.law.in_force import Law
from songbang.law.instrument import Article, Instrument
from songbang.law.place import Place
from songbang.law.saying import figures_shown
from songbang.law.wage_table import read_wages

INSTRUMENT_KEYS = frozenset(["id", "title", "issuer", "number", "promulgated", "from", "until", "address", "article"])
PLACE_KEYS = frozenset({"place", "provision", "case"})


@cache
def load() -> Law:
    """Return the law that ships with the package; read once a process."""
    return read_law(home())


def read_law(folder: Traversable) -> Law:
    """Return the law below ``folder``. Faulty entries are left out and told in ``Law.problems``; nothing raises."""
    problems: list[Problem] = []
    instruments = {}
    for file in _sound(read_folder(folder / "instruments", "instruments"), problems):
        instrument = _instrument(file, problems)
        instruments[instrument.id] = instrument
    by_place: dict[str, list[File]] = {}
    for file in _sound(read_folder(folder / "places", "places"), problems):
        place = file.name.split("/")[1].removesuffix(".toml")
        by_place.setdefault(place, []).append(file)
    places = {name: _place(name, found, instruments, problems) for name, found in by_place.items()}
    wages = read_wages(_sound(read_folder(folder / "wages", "wages"), problems), problems)
    return Law(places, instruments, tuple(problems), wages)


def _sound(found: Iterable[File | Problem], problems: list[Problem]) -> list[File]:
    sound = []
    for one in found:
        if isinstance(one, File):
            sound.append(one)
        else:
            problems.append(one)
    return sound


def _instrument(file: File, problems: list[Problem]) -> Instrument:
    cells = Cells(file.tables, file.name, problems)
    cells.only(INSTRUMENT_KEYS)
    articles = []
    for row in file.rows("article"):
        entry = Cells(row, f"{file.name} {row.get('number')}", problems)
        figures = {key: str(value) for key, value in row.items() if key not in {"number", "says"}}
        articles.append(Article(entry.text("number"), entry.words("says"), figures))
    return Instrument(
        id=cells.text("id"),
        title=cells.words("title"),
        issuer=cells.text("issuer"),
        number=cells.optional("number"),
        promulgated=cells.day("promulgated"),
        start=cells.day("from"),
        until=cells.optional_day("until"),
        address=cells.optional("address"),
        articles=tuple(articles),
    )


def _place(name: str, found: list[File], instruments: Mapping[str, Instrument], problems: list[Problem]) -> Place:
    head: Row = {}
    provisions, cases, shown = [], [], set()
    for file in found:
        Cells(file.tables, file.name, problems).only(PLACE_KEYS)
        own = file.tables.get("place")
        head = own if isinstance(own, dict) else head
        for row in file.rows("provision"):
            cells = Cells(row, f"{file.name} {row.get('id')} {row.get('from')}")
            provision = read_provision(cells, name, instruments)
            problems += cells.faults
            if not cells.faults:
                provisions.append(provision)
                shown |= {(provision.id, figure) for figure in figures_shown(row["says"])}
        for row in file.rows("case"):
            cells = Cells(row, f"{file.name} case “{row.get('says')}”")
            case = read_case(cells)
            problems += cells.faults
            if not cells.faults:
                cases.append(case)
    cells = Cells(head, f"places/{name} [place]", problems)
    return Place(
        id=name,
        name=cells.words("name"),
        reviewed=cells.day("reviewed"),
        apart=cells.listed("apart"),
        provisions=tuple(provisions),
        cases=tuple(cases),
        shown=frozenset(shown),
    )
