"""On which line of a TOML text each table, key and value stands: the parser of the standard library does not tell."""

import re
import tomllib

Path = tuple[str | int, ...]
"""Where a value stands in what the text was parsed to: names of tables and places in lists, from the top."""

_BLANK = re.compile(r"[ \t\r\n]*(?:#[^\n]*[ \t\r\n]*)*")
_KEY = re.compile(r'[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'')
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}(?!")' + r"|'''.*?'{3,5}(?!')" + r'|"(?:[^"\\\n]|\\.)*"' + r"|'[^'\n]*'", re.DOTALL
)
_PLAIN = re.compile(r"[^,\]}#\r\n]+")


def toml_lines(text: str) -> dict[Path, int]:
    """Return the line, from 1 on, of everything in a text that ``tomllib`` reads; a list of tables has that of each.

    What stands in another thing without a head of its own (``a`` in ``a.b = 1``) has the line that first names it.
    """
    return _Walk(text).lines


def head_lines(text: str) -> tuple[int, ...]:
    """Return the lines on which a table begins with a head of its own, ``[a]`` or ``[[a]]``, in order."""
    return tuple(_Walk(text).heads)


class _Walk:
    """One way through the text: each step takes a key or a value and leaves the place behind it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Path, int] = {}
        self.counted: dict[Path, int] = {}
        self.heads: list[int] = []
        self.line = 1
        self.seen = 0
        self._document()

    def _document(self) -> None:
        table: Path = ()
        while self._blank():
            if self.text.startswith("[", self.at):
                table = self._head()
            else:
                self._pair(table)

    def _head(self) -> Path:
        """Read ``[a.b]`` or ``[[a.b]]`` and return where what follows it stands."""
        many = self.text.startswith("[[", self.at)
        here = self._here()
        self.heads.append(here)
        self.at += 1 + many
        *outer, last = self._key()
        path = (*self._inside(outer), last)
        self.at = self.text.index("]", self.at) + 1 + many
        if many:
            self.counted[path] = self.counted.get(path, -1) + 1
            self.lines.setdefault(path, here)
            path = (*path, self.counted[path])
        self._note(path, here)
        return path

    def _inside(self, names: list[str]) -> Path:
        """Return where the tables of these names stand: of a list of tables it is the last so far."""
        path: Path = ()
        for name in names:
            path = (*path, name)
            path = (*path, self.counted[path]) if path in self.counted else path
        return path

    def _pair(self, table: Path) -> None:
        here = self._here()
        path = (*table, *self._key())
        self.at = self.text.index("=", self.at) + 1
        self._note(path, here)
        self._value(path)

    def _value(self, path: Path) -> None:
        self._blank()
        opens = self.text[self.at]
        if opens == "[":
            self._list(path)
        elif opens == "{":
            self._table(path)
        else:
            read = (_STRING if opens in "\"'" else _PLAIN).match(self.text, self.at)
            self.at = read.end() if read else self.at + 1

    def _list(self, path: Path) -> None:
        self.at += 1
        place = 0
        while self._blank() and self.text[self.at] != "]":
            if self.text[self.at] == ",":
                self.at += 1
                continue
            self._note((*path, place), self._here())
            self._value((*path, place))
            place += 1
        self.at += 1

    def _table(self, path: Path) -> None:
        self.at += 1
        while self._blank() and self.text[self.at] != "}":
            if self.text[self.at] == ",":
                self.at += 1
                continue
            self._pair(path)
        self.at += 1

    def _key(self) -> list[str]:
        """Read a key with its dots and return its parts."""
        parts: list[str] = []
        while True:
            self._blank()
            found = _KEY.match(self.text, self.at)
            if found is None:
                return parts
            self.at = found.end()
            word = found[0]
            parts.append(tomllib.loads(f"k = {word}")["k"] if word[0] in "\"'" else word)
            dot = _DOT.match(self.text, self.at)
            if dot is None:
                return parts
            self.at = dot.end()

    def _note(self, path: Path, line: int) -> None:
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)

    def _blank(self) -> bool:
        """Pass over white space and comments, and tell whether anything is left."""
        passed = _BLANK.match(self.text, self.at)
        self.at = passed.end() if passed else self.at
        return self.at < len(self.text)

    def _here(self) -> int:
        self.line += self.text.count("\n", self.seen, self.at)
        self.seen = self.at
        return self.line
