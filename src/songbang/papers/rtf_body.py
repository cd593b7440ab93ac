"""Goes through the tokens of an RTF file and writes down what a reader sees."""

from dataclasses import replace
from typing import Final

from songbang.papers.draft import Draft
from songbang.papers.problems import PaperError
from songbang.papers.rtf_fonts import code_page
from songbang.papers.rtf_groups import LOOKS, READ, SILENT, STORIES, Group
from songbang.papers.rtf_page import Page
from songbang.papers.rtf_pen import Pen
from songbang.papers.rtf_story import Story
from songbang.papers.rtf_tokens import Token, tokens

_CHARACTERS: Final = {
    "line": "\n", "lbr": "\n", "softline": "\n", "tab": " ", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "nestcell": " ",
}  # fmt: skip
_SIGNS: Final = {b"~": "\xa0", b"_": "-", b"\t": " "}
_LITERALS: Final = frozenset({b"\\", b"{", b"}"})
_ENDS: Final = frozenset({"par", "sect", "page", "column", "nestrow"})
_FONT_WORDS: Final = frozenset({"fonttbl", "ansicpg", "deff", "f", "uc", "fcharset", "cpg"})
_MOST_TOKENS: Final = 4_000_000  # pictures left aside, a thousand pages have a quarter of them
_LONGEST_NAME: Final = 64


class Body:
    """The text of one RTF file; ``read`` goes through it once. Groups nest as deep as they like: nothing recurs."""

    def __init__(self) -> None:
        self._page = Page()
        self._groups = [Group()]
        self._stories = [Story("body")]
        self._pen = Pen(self._groups[0], self._stories[0])
        self.is_damaged = False

    def read(self, data: bytes) -> Draft:
        """Read the file. ``is_damaged`` tells afterwards whether it broke off.

        Raises ``PaperError`` with ``too_large``.
        """
        for count, token in enumerate(tokens(data)):
            if count > _MOST_TOKENS:
                raise PaperError("too_large", f"{len(data) // (1024 * 1024)} MB")
            if token.kind == "{":
                self._open()
            elif token.kind == "}":
                self._close()
            elif token.kind == "word":
                self._word(token.word, token.number)
            else:
                self._text(token)
        self.is_damaged = len(self._groups) > 1
        while len(self._groups) > 1:
            self._close()
        self._pen.flush()
        line = self._stories[0].line
        if line.text.strip() or line.notes:
            self._page.end_paragraph(line)
        self._page.end()
        return self._page.draft

    def _open(self) -> None:
        above = self._groups[-1]
        silent = above.silent or above.first_silent
        above.first_silent = False
        inner = replace(above, silent=silent, is_optional=False, stories=len(self._stories))
        self._groups.append(inner)
        self._pen.move(inner, self._stories[-1])

    def _close(self) -> None:
        if len(self._groups) == 1:
            return
        self._pen.flush()
        group = self._groups.pop()
        while len(self._stories) > group.stories:
            self._end_story(self._stories.pop())
        self._pen.move(self._groups[-1], self._stories[-1])

    def _end_story(self, story: Story) -> None:
        line = self._stories[-1].line
        if story.kind == "number":
            line.number = line.number or " ".join(story.words.split())
        elif story.kind == "comment":
            line.note("comment", story.words)
        elif story.kind in {"header", "footer"}:
            self._page.note(story.kind, story.words)
        elif story.words.strip():
            line.hanging.append(story)

    def _word(self, word: str, number: int | None) -> None:
        group = self._groups[-1]
        if word == "u" and not group.silent:
            self._pen.code(number or 0)
            return
        if word == "bin" or self._pen.passes():
            return
        if group.is_optional or word in SILENT:
            group.silent = group.silent or word in SILENT or word not in READ
            group.is_optional = False
        if word in _FONT_WORDS:
            self._font_word(word, number or 0, group)
        elif not group.silent:
            self._shown_word(word, number, group)

    def _font_word(self, word: str, number: int, group: Group) -> None:
        self._pen.flush()
        fonts = self._pen.fonts
        if word == "fonttbl":
            group.is_fonts = group.silent = True
        elif word == "ansicpg":
            fonts.page = code_page(number)
        elif word == "deff":
            fonts.standard = number
        elif word == "f":
            group.font = number
        elif word == "uc":
            group.skips = min(max(number, 0), 8)
        elif group.is_fonts and group.font is not None:
            fonts.set_page(group.font, word, number)

    def _shown_word(self, word: str, number: int | None, group: Group) -> None:
        if word in _CHARACTERS:
            self._pen.add(_CHARACTERS[word])
        elif word in LOOKS or word in {"plain", "ulnone"}:
            self._pen.flush()
            if word == "plain":
                group.plain()
            else:
                setattr(group, LOOKS.get(word, "underlined"), word != "ulnone" and number != 0)
        elif word in _ENDS:
            self._end_line()
        elif word in {"cell", "row"}:
            self._end_cell(word)
        elif word in STORIES:
            self._stories.append(Story(STORIES[word]))
            self._pen.move(group, self._stories[-1])
        elif word == "upr":
            group.first_silent = True
        else:
            self._stories[-1].line.take(word, number)

    def _text(self, token: Token) -> None:
        group = self._groups[-1]
        if token.kind == "sign":
            self._sign(token.text, group)
            return
        text = token.text[self._pen.passes(len(token.text)) :]
        if group.is_fonts and group.font is not None:
            names = self._pen.fonts.names
            name = names.get(group.font, "") + text.decode("latin-1").replace(";", "")
            names[group.font] = name[:_LONGEST_NAME]
        else:
            self._pen.put(text)

    def _sign(self, sign: bytes, group: Group) -> None:
        if sign == b"*":
            group.is_optional = True
        elif group.silent or self._pen.passes():
            return
        elif sign in {b"\r", b"\n"}:
            self._end_line()
        elif sign in _LITERALS:
            self._pen.put(sign)
        else:
            self._pen.add(_SIGNS.get(sign, ""))

    def _end_line(self) -> None:
        self._pen.flush()
        story = self._stories[-1]
        line, story.line = story.line, story.line.fresh()
        if story.kind == "body":
            self._page.end_paragraph(line)
        else:
            story.lines.append(line)

    def _end_cell(self, word: str) -> None:
        if self._stories[-1].kind != "body":
            self._pen.add("\n" if word == "row" else " ")
        elif word == "cell":
            self._stories[-1].line.in_table = True
            self._end_line()
            self._page.end_cell()
        else:
            self._pen.flush()
            self._page.end_row()
