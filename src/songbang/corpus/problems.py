"""What can go wrong with a corpus or one document of it, beside what can go wrong with any paper."""

from typing import Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.papers.problems import PROBLEMS
from songbang.papers.problems import problem as paper_problem

_AGAIN: Final = Words(
    "其余文书不受影响。把这一份单独打开看看；修好或换一份后再跑一次，只会读这一份。",
    "The others are not affected. Open this one by itself; mended or replaced, it is read by the next run.",
)
_OTHERS: Final[dict[str, tuple[Words, Words]]] = {
    "too_slow": (
        Words("{detail} 秒没有读完，跳过了。", "It was not done within {detail} seconds and was passed over."),
        _AGAIN,
    ),
    "crashed": (
        Words("读它的进程中途退出，跳过了。", "The process that read it broke off; it was passed over."),
        _AGAIN,
    ),
    "work_failed": (
        Words(
            "读得出文字，但没能读成表（{detail}）。", "Its text was read, but no rows could be made of it ({detail})."
        ),
        Words(
            "请把这一份（去掉个人信息后）报告给松绑的维护者。",
            "Please report this one, without personal data, to those who keep Songbang.",
        ),
    ),
    "line_unreadable": (
        Words("这一行不是一条记录（{detail}）。", "This line is no record ({detail})."),
        Words(
            "每行要是一个完整的 JSON 对象；改好后再跑一次。",
            "Each line must be one complete JSON object; put it right and run again.",
        ),
    ),
    "no_text_column": (
        Words("没有找到放正文的列（有的列：{detail}）。", "No column with the text was found (there are: {detail})."),
        Words("用 --text-column 指明正文在哪一列。", "Name the column that holds the text with --text-column."),
    ),
    "picture_not_asked": (
        Words(
            "里面有图片，这次没有要求认图，图上的字没有读。",
            "There are pictures in it; they were not to be read this time.",
        ),
        Words(
            "要读扫描件，加上 --scans 再跑一次（慢得多）。", "To read scans too, run again with --scans (much slower)."
        ),
    ),
    "empty_folder": (
        Words("这个文件夹里没有文件。", "There is no file in this folder."),
        Words("检查路径，再跑一次。", "Check the path and run again."),
    ),
    "store_unread": (
        Words("存储打不开（{detail}）。", "The store cannot be opened ({detail})."),
        Words("检查地址、权限和网络，再跑一次。", "Check the address, the permissions and the network, and run again."),
    ),
}


def problem(code: str, document: str, detail: str = "") -> Problem:
    """Return the problem of this code, of a corpus or of any paper; ``detail`` goes into its words.

    Raises ``KeyError`` for a code that has no words.
    """
    if code in PROBLEMS:
        return paper_problem(code, document, detail)
    says, do = _OTHERS[code]
    return Problem(code, document, says.fill(detail=detail), do.fill(detail=detail))
