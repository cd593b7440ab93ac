"""The file being read: what stands on which of its lines, and what was found wrong with it so far."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from songbang.basis.case_facts import clean
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.cells import Cell
from songbang.matter.lines import Path
from songbang.matter.source import Source

UNKNOWN = Words("这里没有「{name}」这一项。", "There is no “{name}” here.")
KNOWN = Words("可以用：{names}。", "There are: {names}.")
NEAR = Words("你是不是要写「{near}」？{known}", "Did you mean “{near}”? {known}")
WRONG = Words("「{name}」的值「{value}」读不懂。", "The value “{value}” of “{name}” cannot be read.")
ADD = Words("补上 {name}。", "Add {name}.")
NEEDED = Words("没有能用的「{name}」，这一段没有计入。", "There is no “{name}” to use; this entry does not count.")
TABLE = Words("「{name}」应是一组「名称 = 值」。", "“{name}” should hold names with their values.")
HEAD = Words("先写一行 [{name}]，值写在它下面。", "Write a line [{name}] and the values below it.")
ENTRY = Words("先写一行 [[{name}]]，值写在它下面。", "Write a line [[{name}]] and the values below it.")
INLINE = Words("写在大括号里，如 {{ name = … }}。", "Write it in braces, as in {{ name = … }}.")


@dataclass(slots=True)
class Sheet:
    """A file by its name, the lines of what stands in it, and the problems so far."""

    file: str
    lines: Mapping[Path, int]
    problems: list[Problem] = field(default_factory=list)

    def line(self, path: Path) -> int:
        """Return the line of the nearest thing around a place that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def source(self, path: Path) -> Source:
        """Return where something was told."""
        return Source(self.file, self.line(path))

    def fault(self, code: str, path: Path, says: Words, do: Words) -> None:
        """Note what is wrong at a place."""
        self.problems.append(Problem(code, self.file, says, do, line=self.line(path)))

    def unknown(self, path: Path, name: str, known: Collection[str], code: str = "unknown_field") -> None:
        """Note a name that is not known, with those that are, the nearest first."""
        self.fault(code, path, UNKNOWN.fill(name=clean(name)), named(name, known))

    def table(self, path: Path, value: object, cells: Mapping[str, Cell]) -> dict[str, object]:
        """Return the values of a table that could be read, by name; the others are told and left out."""
        if not isinstance(value, Mapping):
            self.no_table(path)
            return {}
        read: dict[str, object] = {}
        for name, one in value.items():
            if name not in cells:
                self.unknown((*path, name), name, cells)
                continue
            found = cells[name].read(one)
            if found is None:
                self.wrong((*path, name), name, one, cells[name].wanted)
            else:
                read[name] = found
        return read

    def no_table(self, path: Path) -> None:
        """Note that something else stands where names with their values should."""
        name = [part for part in path if isinstance(part, str)][-1]
        do = (HEAD, ENTRY, INLINE)[min(len(path), 3) - 1]
        self.fault("wrong_value", path, TABLE.fill(name=name), do.fill(name=name))

    def wrong(self, path: Path, name: str, value: object, wanted: Words) -> None:
        """Note a value that cannot be read, and what is wanted."""
        shown = value.isoformat() if isinstance(value, date) else clean(value)
        self.fault("wrong_value", path, WRONG.fill(name=name, value=shown), wanted)

    def whole(self, path: Path, read: Mapping[str, object], needed: Collection[str]) -> bool:
        """Tell whether all that is needed was read; the first that was not is told."""
        missing = [name for name in needed if name not in read]
        if missing:
            do = ADD.fill(name=missing[0])
            self.fault("needed_field", path, NEEDED.fill(name=missing[0]), do)
        return not missing


def entries(value: object) -> list[object]:
    """Return the entries of a list of tables; a single one is a list of one."""
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def named(name: str, known: Collection[str]) -> Words:
    """Return what to do about a name that is not known."""
    listed = KNOWN.fill(names=", ".join(sorted(known)))
    near = get_close_matches(name.lower(), known, n=1)
    return NEAR.fill(near=near[0], known=listed) if near else listed
