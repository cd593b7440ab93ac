"""`songbang matter lock` and `unlock`: a matter under a passphrase and out again."""

from pathlib import Path

from songbang.basis.words import Words
from songbang.cli.evidence_task import say
from songbang.cli.output import put_json
from songbang.cli.passphrase import asked_passphrase
from songbang.matter.locking.lock import needs_no_passphrase
from songbang.tasks.matter.lock import can_be_unlocked, locked, locked_json, unlocked, unlocked_json

_LOCKED = Words(
    "已加密成「{file}」（{files} 个文件），核对无误后删掉了原文件夹。",
    "Locked as “{file}” ({files} files); the plain folder was deleted after a check.",
)
_FINISHED = Words(
    "上次加密已经完成，这次删掉了剩下的明文文件。「{file}」是完整的。",
    "It was locked before; what was left of the plain files is deleted now. “{file}” is whole.",
)
_KEEP = Words(
    "口令忘了，谁也打不开，我们也不能。请记在别处。文件是 age 格式，有口令的人用 age 也能打开。",
    "If the passphrase is lost nobody can open it, nor can we: note it elsewhere. The file is in the age format; the "
    "program age opens it too.",
)
_TRACES = Words(
    "删掉的文件在固态硬盘、文件系统日志、快照、备份和网盘里可能还有残留，删除不能保证抹掉。稳妥的办法是整块硬盘加密。",
    "Deleted files may live on in SSD cells, journals, snapshots, backups and synced drives; deleting cannot promise "
    "to wipe them. Encrypting the whole disk is the sure way.",
)
_UNLOCKED = Words(
    "已打开：{folder}（{files} 个文件）。加密的那份已删掉，用完请再加密。",
    "Opened: {folder} ({files} files). The locked file is gone; lock it again when you are done.",
)


def lock_matter(folder: Path, passphrase: Path | None, lang: str, *, as_json: bool) -> None:
    """Encrypt the folder of a matter, and tell what deleting means."""
    done = locked(folder, "" if needs_no_passphrase(folder) else asked_passphrase(passphrase, lang, twice=True))
    if as_json:
        put_json(locked_json(done))
        return
    first = _LOCKED.fill(file=done.file.name, files=done.files) if done.files else _FINISHED.fill(file=done.file.name)
    say([first, _KEEP, _TRACES], lang)


def unlock_matter(folder: Path, passphrase: Path | None, lang: str, *, as_json: bool) -> None:
    """Make the folder of a matter from its encrypted file."""
    can_be_unlocked(folder)
    done = unlocked(folder, asked_passphrase(passphrase, lang, twice=False))
    if as_json:
        put_json(unlocked_json(done))
        return
    say([_UNLOCKED.fill(folder=done.folder.name, files=done.files)], lang)
