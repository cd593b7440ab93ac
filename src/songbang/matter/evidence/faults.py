"""What may be wrong with a ledger, its files, or with something that is to go into it."""

from typing import Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words

LEDGER: Final = "ledger.jsonl"
TORN: Final = "ledger.torn"
EVIDENCE: Final = "evidence"
NAMED: Final = f"{EVIDENCE}/{LEDGER}"

_FROM_COPY = Words("有备份的话，与备份对照，找回原来的内容。", "If you have a copy, compare the two and put it back.")

FAULTS: Final[dict[str, tuple[Words, Words]]] = {
    "ledger_broken": (
        Words("证据清单第 {line} 行对不上：{detail}。", "Line {line} of the ledger does not hold: {detail}."),
        Words(
            "用备份换回 ledger.jsonl；没有备份，把它改名留存，再新建一份。现有文件不会被改动。",
            "Put ledger.jsonl back from a copy; without one rename it and begin a new one. No file is changed.",
        ),
    ),
    "ledger_torn": (
        Words(
            "证据清单最后一行没写完（可能当时断电或被中止），共 {line} 字节。",
            "The last line of the ledger was not finished (the power may have failed): {line} bytes.",
        ),
        Words(
            "下次添加证据时，它会移到 ledger.torn 留存。看看最后那份证据在不在清单里，不在就再添加一次。",
            "With the next file it is set aside in ledger.torn. See if the last file is in the list, or add it again.",
        ),
    ),
    "ledger_set_aside": (
        Words(
            "证据清单上次最后一行没写完（{line} 字节），已移到 ledger.torn 留存。",
            "The last line of the ledger had not been finished ({line} bytes); it is kept in ledger.torn.",
        ),
        Words(
            "看看上次那份证据在不在清单里，不在就再添加一次。",
            "See whether the file of that time is in the list; if not, add it again.",
        ),
    ),
    "evidence_missing": (
        Words("证据 {line}「{detail}」的文件不见了。", "The file of exhibit {line}, “{detail}”, is gone."),
        _FROM_COPY,
    ),
    "evidence_changed": (
        Words("证据 {line}「{detail}」在加入以后变了。", "Exhibit {line}, “{detail}”, has changed since it was added."),
        _FROM_COPY,
    ),
    "evidence_still_there": (
        Words(
            "证据 {line} 已移除，但「{detail}」还在。", "Exhibit {line} was taken out, but “{detail}” is still there."
        ),
        Words("再移除一次，或自己删掉它。", "Take it out once more, or delete it yourself."),
    ),
    "not_in_ledger": (
        Words("「{detail}」在证据文件夹里，但不在清单上。", "“{detail}” lies in the folder but not in the ledger."),
        Words(
            "要它作证据，用 songbang evidence add 添加。", "To have it as evidence, add it with songbang evidence add."
        ),
    ),
    "unfinished_copy": (
        Words("「{detail}」是没复制完的文件。", "“{detail}” is a copy that was not finished."),
        Words(
            "原文件没有动过。再添加一次，它会被清掉。",
            "The original was not touched. Add it again; this one goes then.",
        ),
    ),
    "head_not_found": (
        Words(
            "清单里没有这个哈希：{detail}。清单可能被改写过，或哈希抄错了。",
            "The ledger does not hold this hash: {detail}. It may have been rewritten, or the hash was miscopied.",
        ),
        Words("核对你另外保存的那一串。", "Check the hash that you kept elsewhere."),
    ),
    "no_such_entry": (
        Words("清单里没有证据 {line}，或它已被移除。", "There is no exhibit {line}, or it was taken out."),
        Words("用 songbang evidence list 看编号。", "See the numbers with songbang evidence list."),
    ),
    "no_such_claim": (
        Words("没有「{detail}」这一项。", "“{detail}” is not known here."),
        Words("可以是：{line}", "It may be: {line}"),
    ),
    "already_there": (
        Words("同样的文件已是证据 {line}，没有再加一份。", "The same file is exhibit {line} already; none was added."),
        Words("要改说明，用 songbang evidence amend。", "To say something else of it, use songbang evidence amend."),
    ),
    "not_a_file": (
        Words("「{detail}」不是普通文件，没有添加。", "“{detail}” is not a plain file and was not added."),
        Words("一个一个写出文件名；文件夹先压缩成一个文件。", "Name the files one by one; zip a folder first."),
    ),
    "not_found": (
        Words("没有「{detail}」这个文件。", "There is no file “{detail}”."),
        Words("检查文件名和路径。", "Check its name and path."),
    ),
    "not_added": (
        Words("「{detail}」没有添加成：{line}。", "“{detail}” was not added: {line}."),
        Words("看看磁盘还有没有空间、能不能写入，再试一次。", "See whether the disk is full or read-only; try again."),
    ),
    "no_matter": (
        Words("没有「{detail}」这个案情文件夹。", "There is no folder “{detail}”."),
        Words(
            "检查路径；加密了的先用 songbang matter unlock 打开，没有的用 songbang matter new 新建。",
            "Check the path. If it is locked, use songbang matter unlock; if there is none, songbang matter new.",
        ),
    ),
}


def fault(code: str, paper: str, detail: object = "", line: object = "") -> Problem:
    """Return the problem of this code; ``line`` is a line or number, ``detail`` what the words ask for."""
    says, do = FAULTS[code]
    where = line if code == "ledger_broken" and isinstance(line, int) else None
    return Problem(code, paper, says.fill(detail=detail, line=line), do.fill(detail=detail, line=line), line=where)
