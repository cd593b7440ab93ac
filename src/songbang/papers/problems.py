"""What can go wrong with a paper, and what the person does next: one entry a code."""

from typing import Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.papers.notices import NOTICES
from songbang.papers.unsupported import UNSUPPORTED


class PaperError(Exception):
    """A reader cannot read the paper; ``code`` is one of ``PROBLEMS``, ``detail`` goes into its words."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


INFORMS: Final = frozenset({"law_not_covered", "doubtful_picture", "read_from_picture", "numbers_missing"}) | {
    "corrections_wrong",
    "correction_unused",
    "corrected_by_hand",
}
"""Codes of what there is to say about words that were read all the same."""


def problem(code: str, paper: str, detail: str = "", page: int | None = None) -> Problem:
    """Return the problem of this code for the paper; ``detail`` is a size, a suffix, a name, what the code asks for.

    Raises ``KeyError`` for a code that has no words.
    """
    says, do = PROBLEMS[code]
    if code == "unsupported_format":
        says, do = UNSUPPORTED.get(detail, (says, do))
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
        Words(
            "这里是图片，认图的部件没有装，图上的字没有读。",
            "This is a picture, and the part that reads pictures is not installed; its words were not read.",
        ),
        Words(
            "运行 pip install 'songbang[scan]'，再读一次；认图在你自己的电脑上进行，不用联网。",
            "Run pip install 'songbang[scan]' and read it again; pictures are read on your own machine, offline.",
        ),
    ),
    "wordless_picture": (
        Words("图上没有认出文字。", "No words could be made out on this picture."),
        Words(
            "在亮处把纸放平、正对着再拍一张，或者向对方要电子版。",
            "Take another photo from straight above, in good light and with the paper flat, or ask for the file.",
        ),
    ),
    "picture_unread": (
        Words(
            "文件里有图片打不开（{detail}），图上的字没有读。",
            "A picture in it cannot be opened ({detail}); its words were not read.",
        ),
        Words(
            "打开文件，把那张图截屏存成 PNG，再读一次。",
            "Open the paper, save a screenshot of the picture as PNG, and read that.",
        ),
    ),
    "doubtful_picture": (
        Words(
            "这里是从图上认出来的，有 {detail} 处看不太清。",
            "This was read from a picture, and places on it ({detail}) are hard to make out.",
        ),
        Words("请把这几处和原件对照一遍。", "Compare these places with the original."),
    ),
    "read_from_picture": (
        Words(
            "这一页的文字在文件里是乱码，改从页面的样子认出来。",
            "The text of this page is garbled in the file; it was read from what the page looks like.",
        ),
        Words("请和原件对照一遍，特别是金额和日期。", "Compare it with the original, amounts and dates above all."),
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
    "program_missing": (
        Words(
            "读旧版 Word 文件（doc）要用 LibreOffice 或 antiword，这台电脑上没有找到。",
            "Old Word files (doc) are read with LibreOffice or antiword; neither was found on this computer.",
        ),
        Words(
            "安装 LibreOffice（libreoffice.org）后再读一次；或者用 Word、WPS 打开它，另存为 docx。",
            "Install LibreOffice (libreoffice.org) and read it again, or open it in Word or WPS and save it as docx.",
        ),
    ),
    "numbers_missing": (
        Words(
            "这是旧版 Word 文件，用 antiword 读的：自动编号（第一条、1.1）可能没有读到。",
            "This old Word file was read with antiword: automatic numbers (Article 1, 1.1) may be missing.",
        ),
        Words(
            "安装 LibreOffice 后再读一次，或者把它另存为 docx，编号就在了。",
            "Install LibreOffice and read it again, or save it as docx; the numbers will then be there.",
        ),
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
    **NOTICES,
}
