"""What can stand in the way of reading a folder of texts, and what to do about it."""

from dataclasses import dataclass

from songbang.basis.problem import Problem
from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Trouble:
    """A code of the outward contract with its words; ``{detail}`` is what the system says."""

    code: str
    says: Words
    do: Words

    def at(self, where: str, detail: object = "") -> Problem:
        """Return the problem of a file or folder."""
        return Problem(self.code, where, self.says.fill(detail=detail), self.do)


NOT_FOUND = Trouble(
    "not_found",
    Words("没有这个文件夹。", "There is no such folder."),
    Words("给出一个放着法规文本的文件夹。", "Name a folder that holds texts of statutes."),
)
UNREADABLE = Trouble(
    "unreadable",
    Words("打不开（{detail}）。", "It cannot be opened ({detail})."),
    Words("看看文件的权限，再试一次。", "Look at its permissions and try again."),
)
UNSUPPORTED = Trouble(
    "unsupported_format",
    Words("这里只对照 Markdown 和纯文本。", "Only Markdown and plain text are compared here."),
    Words("把它另存为 .md 或 .txt。", "Save it as .md or .txt."),
)
EMPTY = Trouble(
    "empty",
    Words("文件里没有文字。", "The file holds no words."),
    Words("把法规的正文放进去。", "Put the text of the statute into it."),
)
GARBLED = Trouble(
    "garbled_text",
    Words("不是文本，或者编码认不出来。", "It is no text, or in an encoding that is not known here."),
    Words("另存为 UTF-8 编码的文本。", "Save it as text in UTF-8."),
)
TOO_LARGE = Trouble(
    "too_large",
    Words("文件太大，不像一部法规。", "The file is too large for one instrument."),
    Words("一个文件放一部法规。", "Keep one instrument a file."),
)
