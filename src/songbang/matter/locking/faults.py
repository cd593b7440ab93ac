"""What may stand in the way of locking and unlocking a matter."""

from typing import Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words

_SAFE = Words("原来的文件夹没有动。", "The folder was left as it was.")

FAULTS: Final[dict[str, tuple[Words, Words]]] = {
    "no_matter": (
        Words("没有「{detail}」这个案情文件夹。", "There is no folder of a matter at “{detail}”."),
        Words(
            "检查路径。案情文件夹里有 matter.toml，用 songbang matter new 新建。",
            "Check the path. A matter holds a matter.toml; songbang matter new begins one.",
        ),
    ),
    "already_locked": (
        Words("「{detail}」已经加密了。", "“{detail}” is locked already."),
        Words("要打开，用 songbang matter unlock。", "To open it, use songbang matter unlock."),
    ),
    "both_there": (
        Words(
            "文件夹和加密的「{detail}」都在，没有动任何一个。",
            "The folder and the locked “{detail}” are both there; neither was touched.",
        ),
        Words(
            "两个可能不一样新。把你不要的那一个改名或移走，再试一次。",
            "One may be newer than the other. Rename or move the one you do not want, and try again.",
        ),
    ),
    "not_locked": (
        Words("没有「{detail}」，没有可以打开的。", "There is no “{detail}”; nothing to open."),
        Words("检查路径。加密后的文件名以 .age 结尾。", "Check the path. A locked matter ends in .age."),
    ),
    "wrong_passphrase": (
        Words("口令不对，「{detail}」没有打开，也没有变。", "This is not the passphrase; “{detail}” stays as it is."),
        Words(
            "再试一次，看看大小写和输入法。试多少次都可以。",
            "Try again; mind capitals and the keyboard. There is no limit.",
        ),
    ),
    "locked_damaged": (
        Words("「{detail}」不完整或被改过，打不开。", "“{detail}” is damaged or incomplete and cannot be opened."),
        Words("有备份的话用备份。这个文件先留着，别删。", "Use a copy if you have one. Keep this file for now."),
    ),
    "no_passphrase": (
        Words("口令是空的。", "The passphrase is empty."),
        Words(
            "想一个自己记得住、别人猜不到的，几个不相干的词就行。",
            "Take one you can keep: some unrelated words will do.",
        ),
    ),
    "special_file": (
        Words(
            "「{detail}」是链接或特殊文件，它指向的内容不会被加密，所以停下了。",
            "“{detail}” is a link or a special file; what it points to would not be locked, so nothing was.",
        ),
        Words(
            "把真正的文件放进来，或移走它，再试一次。", "Put the real file in its place or move it away, and try again."
        ),
    ),
    "too_large_to_lock": (
        Words(
            "文件夹太大（{detail} MB），加密要整个放进内存，最多 512 MB。",
            "The folder is too large ({detail} MB); locking holds it in memory and takes 512 MB at most.",
        ),
        Words(
            "大的录音录像先移出去，单独用磁盘加密保存，再试一次。",
            "Move large recordings out, keep them on an encrypted disk, and try again.",
        ),
    ),
    "changed_meanwhile": (Words("加密时文件夹里有东西变了。", "Something in the folder changed meanwhile."), _SAFE),
    "not_lockable": (Words("没有成功：{detail}。", "This did not work: {detail}."), _SAFE),
}


def fault(code: str, paper: str, detail: object = "") -> Problem:
    """Return the problem of this code; ``detail`` is what its words ask for."""
    says, do = FAULTS[code]
    return Problem(code, paper, says.fill(detail=detail), do)
