"""`songbang matter lock` and `unlock`: a matter under a passphrase and out again."""

from pathlib import Path

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.evidence_task import say
from songbang.cli.faults import USAGE, CommandError
from songbang.cli.output import put_json
from songbang.cli.passphrase import asked_passphrase
from songbang.matter.locking.lock import lock, needs_no_passphrase
from songbang.matter.locking.unlock import in_the_way, unlock
from songbang.reports.plain_values import Json

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
    secret = "" if needs_no_passphrase(folder) else asked_passphrase(passphrase, lang, twice=True)
    done = lock(folder, secret)
    if isinstance(done, Problem):
        raise CommandError(done.says, done.do, USAGE)
    if as_json:
        told: dict[str, Json] = {"locked": str(done.file), "files": done.files, "bytes": done.size, "problems": []}
        put_json({"songbang": __version__, "command": "matter lock", **told})
        return
    first = _LOCKED.fill(file=done.file.name, files=done.files) if done.files else _FINISHED.fill(file=done.file.name)
    say([first, _KEEP, _TRACES], lang)


def unlock_matter(folder: Path, passphrase: Path | None, lang: str, *, as_json: bool) -> None:
    """Make the folder of a matter from its encrypted file."""
    wrong = in_the_way(folder)
    if wrong:
        raise CommandError(wrong.says, wrong.do, USAGE)
    done = unlock(folder, asked_passphrase(passphrase, lang, twice=False))
    if isinstance(done, Problem):
        raise CommandError(done.says, done.do, USAGE)
    if as_json:
        unlocked: dict[str, Json] = {"folder": str(done.folder), "files": done.files, "problems": []}
        put_json({"songbang": __version__, "command": "matter unlock", **unlocked})
        return
    say([_UNLOCKED.fill(folder=done.folder.name, files=done.files)], lang)
