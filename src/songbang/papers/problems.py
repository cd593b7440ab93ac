"""What can go wrong with a paper, and what the person does next: one entry a code."""

from typing import Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words


class PaperError(Exception):
    """A reader cannot read the paper; ``code`` is one of ``PROBLEMS``, ``detail`` goes into its words."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


def problem(code: str, paper: str, detail: str = "", page: int | None = None) -> Problem:
    """Return the problem of this code for the paper; ``detail`` is a size, a suffix, a name, what the code asks for.

    Raises ``KeyError`` for a code that has no words.
    """
    says, do = PROBLEMS[code]
    return Problem(code, paper, says.fill(detail=detail), do.fill(detail=detail), page)


PROBLEMS: Final[dict[str, tuple[Words, Words]]] = {
    "unreadable": (
        Words("文件打不开，可能已损坏（{detail}）。", "The file cannot be opened; it may be damaged ({detail})."),
        Words(
            "用原来的软件打开它，另存为 docx 或 PDF，再读一次。",
            "Open it with the program it was made with, save it as docx or PDF, and read it again.",
        ),
    ),
    "damaged": (
        Words("文件有一部分损坏，可能没有读全。", "Part of the file is damaged; some of it may be missing here."),
        Words("向给你的人再要一份，对照着看。", "Ask for another copy and compare the two."),
    ),
    "encrypted": (
        Words("文件有密码，没有读。", "The file is protected by a password and was not read."),
        Words(
            "用密码打开它，另存一份没有密码的，再读一次。",
            "Open it with its password, save a copy without one, and read that.",
        ),
    ),
    "empty": (
        Words("里面没有文字。", "There is no text in it."),
        Words("看看是不是拿错了文件，或者再下载一次。", "Check that this is the right file, or download it again."),
    ),
    "too_large": (
        Words("太大了（{detail}），没有读。", "It is too large ({detail}) and was not read."),
        Words(
            "把要签的那部分单独存成文件，再读一次。",
            "Save the part you are asked to sign as a file of its own and read that.",
        ),
    ),
    "image_only": (
        Words("这是图片，没有可读的文字。", "This is a picture without text that can be read."),
        Words(
            "扫描件和照片要等以后的版本。现在请向公司要一份可以选中文字的 PDF 或 docx。",
            "Scans and photos come with a later version. For now, ask for a PDF or docx whose text can be selected.",
        ),
    ),
    "garbled_text": (
        Words("文字是乱码，读不出来。", "The text is garbled and makes no sense."),
        Words(
            "用原来的软件打开它，另存为 UTF-8 编码的文本或 docx，再读一次。",
            "Open it with the program it was made with, save it as UTF-8 text or docx, and read it again.",
        ),
    ),
    "unsupported_format": (
        Words("现在还不能读这种格式（{detail}）。", "This format ({detail}) cannot be read yet."),
        Words("把它另存为 docx 或 PDF，再读一次。", "Save it as docx or PDF and read it again."),
    ),
    "law_not_covered": (
        Words(
            "这份文件适用的法律（{detail}）还没有收录，只摘出了条款。",
            "The law of this paper ({detail}) is not covered yet; its clauses are listed and not judged.",
        ),
        Words(
            "请向当地的律师或劳动部门询问这些条款。",
            "Ask a lawyer or the labour department of that place about these clauses.",
        ),
    ),
    "not_found": (
        Words("这个位置没有文件。", "There is no file at this place."),
        Words("检查路径和文件名，再读一次。", "Check the path and the name, and read again."),
    ),
    "not_allowed": (
        Words("没有权限打开这个文件。", "You are not allowed to open this file."),
        Words("把它复制到你自己的文件夹，再读一次。", "Copy it to a folder of your own and read it again."),
    ),
    "archive_bomb": (
        Words(
            "压缩包展开后异常地大（{detail}），其余没有读。",
            "The archive unpacks to far more than it should ({detail}); the rest was not read.",
        ),
        Words(
            "只在你认识寄件人时自己解压，再读解压出来的文件夹。",
            "If you know who sent it, unpack it yourself and read the folder.",
        ),
    ),
    "archive_depth": (
        Words(
            "压缩包里又套了太多层压缩包，这一层没有读。", "Archives are nested too deep here; this one was not read."
        ),
        Words("把它解压出来，再读一次。", "Unpack it and read it again."),
    ),
}
