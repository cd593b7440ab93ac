"""What the store could not do: said in words, with the next step, and never with an address or a password."""

import errno

from sqlalchemy.exc import SQLAlchemyError

from songbang.basis.words import Words


class StoreFault(Exception):  # noqa: N818 - what it is called wherever the store is used
    """The store cannot do what was asked: what is wrong, and what to do next."""

    def __init__(self, says: Words, do: Words) -> None:
        super().__init__(says.en)
        self.says = says
        self.do = do


class StoreConflict(StoreFault):
    """Somebody else changed the folder meanwhile; nothing was written."""


class StoreMissing(StoreFault):
    """There is no such folder, or no longer."""


_FULL = (
    Words("存放资料的磁盘满了，这一步没有保存。", "The disk that keeps your data is full; this step was not saved."),
    Words("腾出一些空间再试一次。", "Free some space and try again."),
)
_BUSY = (
    Words("数据库一直被占用，这一步没有完成。", "The database stayed busy; this step was not done."),
    Words("关掉别的正在用它的程序，过一会儿再试。", "Close other programs that use it and try again in a moment."),
)
_READ_ONLY = (
    Words(
        "数据库只能读，不能写，这一步没有保存。", "The database can be read and not written; this step was not saved."
    ),
    Words(
        "看看文件和文件夹的权限，或换一个地方存放。",
        "Check the rights of the file and its folder, or keep it elsewhere.",
    ),
)
_NO_DATABASE = (
    Words("这个文件不是松绑的数据库，或已经损坏。", "This file is no database of Songbang, or it is damaged."),
    Words(
        "换一个文件名，或用备份替换它；原文件没有动。", "Use another file name or a backup; the file was left alone."
    ),
)
_NOT_REACHED = (
    Words("连不上数据库，或中途断开了。", "The database cannot be reached, or the connection broke."),
    Words(
        "看看数据库是否在运行、地址和权限对不对，再试一次。",
        "See that it runs and that address and rights are right; try again.",
    ),
)
_DISK_FULL = (
    Words(
        "这台电脑的磁盘（或临时文件夹）满了，这一步没有做。",
        "The disk of this machine, or its folder for temporary files, is full; this step was not done.",
    ),
    _FULL[1],
)
_DISK_CLOSED = (
    Words(
        "这台电脑的临时文件夹不能写，这一步没有做。",
        "The folder for temporary files cannot be written; this step was not done.",
    ),
    Words("看看临时文件夹的权限，再试一次。", "Check the rights of that folder and try again."),
)
_OF_THE_DISK = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _DISK_FULL),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), _DISK_CLOSED),
}
_SIGNS = (
    (("disk is full", "no space left", "disk full"), _FULL),
    (("is locked", "is busy", "queuepool limit", "lock timeout"), _BUSY),
    (("readonly", "read-only"), _READ_ONLY),
    (("not a database", "malformed"), _NO_DATABASE),
)
"""What the databases say of the faults that a person can do something about."""


def fault_of(error: SQLAlchemyError) -> StoreFault:
    """Return what a fault of the database means for a person; its own words, which may hold an address, stay out."""
    told = str(error.__cause__ or error).lower()
    says, do = next((words for signs, words in _SIGNS if any(sign in told for sign in signs)), _NOT_REACHED)
    return StoreFault(says, do)


def disk_fault(error: OSError) -> StoreFault | None:
    """Return what a fault of the disk means for a person; ``None`` for one that a person can do nothing about."""
    words = _OF_THE_DISK.get(error.errno or 0)
    return None if words is None else StoreFault(*words)


def not_wiped() -> StoreFault:
    """Return the fault of data that is deleted, while the disk still bears what was in it."""
    says = Words(
        "已经删除，但磁盘上的痕迹还没有抹掉：数据库被占用，或磁盘满了。",
        "It is deleted, and not yet wiped from the disk: the database is busy, or the disk is full.",
    )
    do = Words("腾出一些空间；下一次删除会把痕迹一起抹掉。", "Free some space; what is erased next wipes this too.")
    return StoreFault(says, do)


def missing() -> StoreMissing:
    """Return the fault of a folder that is not there."""
    says = Words("这个文件夹不在了，可能已经删除。", "This folder is not here; it may have been erased.")
    return StoreMissing(says, Words("回到首页，重新打开或新建一个。", "Go back to the start and open or make another."))


def conflict() -> StoreConflict:
    """Return the fault of a folder that somebody else changed meanwhile."""
    says = Words(
        "这期间别处改过这个文件夹，这次的修改没有保存。",
        "This folder was changed elsewhere meanwhile; this change was not saved.",
    )
    return StoreConflict(
        says, Words("刷新页面，看过新的内容再改。", "Reload the page, look at what is new, and change it again.")
    )
