"""The texts in a folder: found, decoded, and each matched with the instrument it is a copy of."""

import codecs
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.law.against.cited import Copy
from songbang.law.against.outcome import Matched, Unmatched, Why
from songbang.law.against.titles import Catalogue, catalogue, dated, head, own_title
from songbang.law.against.troubles import EMPTY, GARBLED, NOT_FOUND, TOO_LARGE, UNREADABLE, UNSUPPORTED
from songbang.law.instrument import Instrument

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".text"})
_MOST_BYTES = 50_000_000
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_ADOPTED_BEFORE = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Texts:
    """The copies by instrument, how each file was matched, those that were not, and what could not be read."""

    copies: Mapping[str, tuple[Copy, ...]]
    matched: tuple[Matched, ...]
    unmatched: tuple[Unmatched, ...]
    problems: tuple[Problem, ...]


def read_texts(folder: Path, instruments: Mapping[str, Instrument]) -> Texts:
    """Read every text below a folder. What stands in the way is told, and nothing raises."""
    if not folder.is_dir():
        return Texts({}, (), (), (NOT_FOUND.at(str(folder)),))
    known = catalogue(instruments.values())
    copies: dict[str, tuple[Copy, ...]] = {}
    matched: list[Matched] = []
    unmatched: list[Unmatched] = []
    problems: list[Problem] = []
    for name, read in _files(folder):
        if isinstance(read, Problem):
            problems.append(read)
            continue
        found = match(name, read, known)
        if isinstance(found, Matched):
            matched.append(found)
            copies[found.instrument] = (*copies.get(found.instrument, ()), Copy(name, read))
        else:
            unmatched.append(found)
    return Texts(copies, tuple(matched), tuple(unmatched), tuple(problems))


def match(name: str, text: str, known: Catalogue) -> Matched | Unmatched:
    """Return the instrument that a text is a copy of, or why there is none: its first lines count before its name."""
    path = Path(name)
    first = head(text)
    headed, named = known.headed(first), known.titled(path.stem)
    if headed and named and not set(_ids(headed)) & set(_ids(named)):
        return Unmatched(name, Why.NAME_AND_HEADING_DIFFER, _ids((*named, *headed)))
    title = None if headed else own_title(first)
    if title is not None:
        return Unmatched(name, Why.NAME_AND_HEADING_DIFFER if named else Why.NOT_HELD, _ids(named), title)
    ways = {
        "heading": headed,
        "name": named,
        "number": known.numbered(path.stem),
        "short_name": known.shortened(path.stem, text),
        "folder": known.titled(path.parent.name),
    }
    way, found = next(((way, found) for way, found in ways.items() if found), ("", ()))
    day = dated(path.stem, first)
    version = _version(found, day)
    if version is None:
        return Unmatched(name, Why.SEVERAL if found else Why.NOT_HELD, _ids(found))
    if day is not None and day < version.promulgated - _ADOPTED_BEFORE:
        return Unmatched(name, Why.OLDER, (version.id,))
    return Matched(name, version.id, way)


def _version(found: tuple[Instrument, ...], day: date | None) -> Instrument | None:
    """Of instruments with one title return the one that was the latest on the day of the text."""
    if len(found) == 1:
        return found[0]
    earlier = sorted(
        (one for one in found if day is not None and one.promulgated <= day), key=lambda one: one.promulgated
    )
    alone = len({one.promulgated for one in earlier}) == len(earlier)
    return earlier[-1] if earlier and alone else None


def _ids(found: tuple[Instrument, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.id for one in found))


def _files(folder: Path) -> Iterator[tuple[str, str | Problem]]:
    """Yield each file with its text or its problem, in order of their names; hidden ones are left alone."""
    unreadable: list[OSError] = []
    for base, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            path = Path(base, name)
            shown = path.relative_to(folder).as_posix()
            yield shown, _read(path, shown)
    for error in unreadable:
        yield str(error.filename), UNREADABLE.at(str(error.filename), detail=error.strerror)


def _read(path: Path, name: str) -> str | Problem:
    if path.suffix.lower() not in SUFFIXES:
        return UNSUPPORTED.at(name)
    try:
        if not path.is_file():
            return UNREADABLE.at(name, detail="not a file")
        if path.stat().st_size > _MOST_BYTES:
            return TOO_LARGE.at(name)
        text = _decoded(path.read_bytes())
    except OSError as error:
        return UNREADABLE.at(name, detail=error.strerror)
    if text is None:
        return GARBLED.at(name)
    return text if text.strip() else EMPTY.at(name)


def _decoded(data: bytes) -> str | None:
    """Return the text of the bytes; ``None`` where no encoding makes a text of them."""
    marked = next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), None)
    for encoding in [marked[1]] if marked else ["utf-8", "gb18030"]:
        try:
            text = data[len(marked[0]) if marked else 0 :].decode(encoding)
        except UnicodeDecodeError:
            continue
        return text if len(_CONTROL.findall(text)) <= len(text) // 100 else None
    return None
