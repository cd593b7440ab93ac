"""The messages of the Python sources: every ``Words("…", "…")``, also where a row of a table or a helper makes it.

A *maker* is a function that passes its own parameters (or the columns of its rows) on to ``Words`` or to another maker:
what its calls give in those places are messages too.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from languages.po import PlainCatalog, empty
from languages.template_messages import SOURCE

DOMAIN: Final = "songbang"
HAN: Final = re.compile("[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Maker:
    """A function that makes messages: where its Chinese and its English arguments stand, or columns of its rows."""

    pairs: tuple[tuple[int, int], ...]
    rows: bool = False


Makers = dict[str, Maker]
WORDS: Final = Maker(((0, 1),))


@dataclass(frozen=True, slots=True)
class Written:
    """One message as it stands in a source: both texts and the file."""

    zh: str
    en: str
    file: str


def python_messages() -> PlainCatalog:
    """Return every message of the sources that has a Chinese word, in order of file; English stands in a comment."""
    made = empty("zh_Hant")
    for one in written():
        if HAN.search(one.zh):
            made.add(one.zh, locations=[(one.file, 0)], auto_comments=[" ".join(one.en.split())])
    return made


def written() -> Iterator[Written]:
    """Yield every message that stands in a source."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.rglob("*.py"))}
    makers = _makers(trees)
    for path, tree in trees.items():
        known = _known_in(tree, makers, path)
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            maker = known.get(_name(call.func))
            if maker is not None:
                yield from _messages(call, maker, path.relative_to(SOURCE).as_posix())


def _messages(call: ast.Call, maker: Maker, file: str) -> Iterator[Written]:
    given = [arg.elts for arg in call.args if isinstance(arg, ast.Tuple)] if maker.rows else [call.args]
    for args in given:
        for zh, en in maker.pairs:
            texts = [_text(args[at]) if at < len(args) else None for at in (zh, en)]
            if texts[0] is not None and texts[1] is not None:
                yield Written(texts[0], texts[1], file)


def _text(node: ast.expr) -> str | None:
    """Return a literal text; neighbouring literals and sums of literals are one."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _text(node.left), _text(node.right)
        return left + right if left is not None and right is not None else None
    return None


def _makers(trees: dict[Path, ast.Module]) -> dict[tuple[Path, str], Maker]:
    """Return the makers of every module; a second look finds those that call the first."""
    found: dict[tuple[Path, str], Maker] = {}
    for _ in range(2):
        for path, tree in trees.items():
            known = _known_in(tree, found, path)
            for node in ast.walk(tree):
                if isinstance(node, ast.FunctionDef) and (maker := _maker(node, known)):
                    found[path, node.name] = maker
    return found


def _known_in(tree: ast.Module, makers: dict[tuple[Path, str], Maker], path: Path) -> Makers:
    known = {"Words": WORDS, **{name: maker for (home, name), maker in makers.items() if home == path}}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("songbang."):
            home = SOURCE.joinpath(*node.module.split(".")[1:]).with_suffix(".py")
            for alias in node.names:
                if (home, alias.name) in makers:
                    known[alias.asname or alias.name] = makers[home, alias.name]
    return known


def _maker(function: ast.FunctionDef, known: Makers) -> Maker | None:
    """Return what a function makes of its parameters, or of the columns of its rows; None where it makes no message."""
    columns = _columns(function)
    names = columns or [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
    pairs = []
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
        inner = known.get(_name(call.func))
        if inner is None or inner.rows:
            continue
        for places in inner.pairs:
            given = [_name(call.args[at]) if at < len(call.args) else "" for at in places]
            if given[0] != given[1] and all(name in names for name in given):
                pairs.append((names.index(given[0]), names.index(given[1])))
    return Maker(tuple(dict.fromkeys(pairs)), rows=bool(columns)) if pairs else None


def _columns(function: ast.FunctionDef) -> list[str]:
    if function.args.vararg is None:
        return []
    loops = [node for node in ast.walk(function) if isinstance(node, ast.comprehension)]
    over = [one for one in loops if _name(one.iter) == function.args.vararg.arg and isinstance(one.target, ast.Tuple)]
    return [_name(part) for part in over[0].target.elts] if over and isinstance(over[0].target, ast.Tuple) else []


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""
