"""A matter as its folder tells it: ``matter.toml`` and the wage slips beside it."""

from dataclasses import replace
from pathlib import Path

from songbang.basis.case_facts import clean
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.agreement_told import agreement_told, party_told
from songbang.matter.bonds_told import bonds_told, grants_told
from songbang.matter.cells import PLACE, Cell
from songbang.matter.events_told import events_told
from songbang.matter.facts_told import facts_told, sources_told
from songbang.matter.matter import Matter
from songbang.matter.odd import odd_events
from songbang.matter.sheet import Sheet, entries
from songbang.matter.toml_text import Table, read_toml
from songbang.matter.wages_told import wages_told

NAME = "matter.toml"
FORMAT = 1
MOST_BYTES, MOST_EVENTS = 200_000, 5_000
KNOWN = ("songbang", "place", "person", "employer", "facts", "agreement", "source", "event", "bond", "grant")

NO_MATTER = Words("这里没有案情文件 {name}。", "There is no {name} here.")
BEGIN = Words(
    "用 songbang matter new 文件夹 新建；加过锁的先用 songbang matter unlock 文件夹 解开。",
    "Begin one with songbang matter new DIR; open a locked one with songbang matter unlock DIR first.",
)
UNREADABLE = Words("文件打不开：{error}", "The file cannot be opened: {error}")
ALLOW = Words("检查文件的权限。", "Check that you may read the file.")
NOT_TEXT = Words("文件不是 UTF-8 文字。", "The file is not text in UTF-8.")
SAVE_AS = Words("存成 UTF-8 编码的纯文本。", "Save it as plain text in UTF-8.")
TOO_LARGE = Words("文件超过 {most} 字节。", "The file is larger than {most} bytes.")
TOO_MANY = Words("事件超过 {most} 件。", "There are more than {most} events.")
ONE_MATTER = Words("一个文件夹只放一个人的一件事。", "Keep one person's one matter in one folder.")
NEWER = Words(
    "这是第 {version} 版格式，这个程序读第 {ours} 版。", "This is format {version}; this program reads {ours}."
)
UPDATE = Words("写 songbang = 1，或换新版的程序。", "Write songbang = 1, or use a newer program.")


def read_matter(folder: Path) -> Matter | Problem:
    """Read the matter in a folder, or in the file named; a problem is returned only where nothing could be read.

    What could not be read of the rest stands in ``Matter.problems``, each with its file and line.
    """
    path = file_of(folder)
    text = text_of(path)
    read = text if isinstance(text, Problem) else read_toml(text, path.name)
    if isinstance(read, Problem):
        return read
    table, sheet = read
    if len(entries(table.get("event"))) > MOST_EVENTS:
        return Problem("too_large", path.name, TOO_MANY.fill(most=MOST_EVENTS), ONE_MATTER, line=1)
    return _with_wages(_matter(table, sheet), path.parent)


def file_of(folder: Path) -> Path:
    """Return the file of the matter in a folder; a file named itself is it."""
    named = folder.is_file() or folder.suffix == Path(NAME).suffix
    return folder if named and not folder.is_dir() else folder / NAME


def read_text(text: str, name: str = NAME) -> Matter | Problem:
    """Read the text of a ``matter.toml`` that stands alone, without wage slips."""
    read = read_toml(text, name)
    return read if isinstance(read, Problem) else _matter(*read)


def text_of(path: Path) -> str | Problem:
    """Return the text of the file, or why there is none."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            return Problem("too_large", path.name, TOO_LARGE.fill(most=MOST_BYTES), ONE_MATTER, line=1)
        return data.decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return Problem("no_matter", str(path.parent), NO_MATTER.fill(name=path.name), BEGIN)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return Problem("unreadable", path.name, NOT_TEXT, SAVE_AS, line=line)
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
        return Problem("unreadable", path.name, UNREADABLE.fill(error=said), ALLOW)


def _matter(table: Table, sheet: Sheet) -> Matter:
    for name in table:
        if name not in KNOWN:
            sheet.unknown((name,), name, KNOWN)
    _format(table.get("songbang", FORMAT), sheet)
    facts = facts_told(table.get("facts"), sheet)
    matter = Matter(
        place=_place(table.get("place"), PLACE, sheet),
        facts=facts,
        events=events_told(table.get("event"), sheet),
        told=sources_told(table.get("source"), facts, sheet),
        person=party_told("person", table.get("person"), sheet),
        employer=party_told("employer", table.get("employer"), sheet),
        agreement=agreement_told(table.get("agreement"), sheet),
        bonds=bonds_told(table.get("bond"), sheet),
        grants=grants_told(table.get("grant"), sheet),
    )
    found = sorted((*sheet.problems, *odd_events(matter)), key=lambda problem: problem.line or 0)
    return replace(matter, problems=tuple(found))


def _format(version: object, sheet: Sheet) -> None:
    if version != FORMAT or isinstance(version, bool):
        sheet.fault("newer_format", ("songbang",), NEWER.fill(version=clean(version), ours=FORMAT), UPDATE)


def _place(value: object, cell: Cell, sheet: Sheet) -> str | None:
    found = None if value is None else cell.read(value)
    if value is not None and found is None:
        sheet.wrong(("place",), "place", value, cell.wanted)
    return None if found is None else str(found)


def _with_wages(matter: Matter, folder: Path) -> Matter:
    wages, problems = wages_told(folder)
    return replace(matter, wages=wages, problems=(*matter.problems, *problems))
