"""What can be erased, each by a word of its address, and how it is done."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from songbang.basis.words import Words
from songbang.matter.written import Written
from songbang.web.house import House
from songbang.web.kept.listed import kept
from songbang.web.refused import Refused, Stop

_NOT_DELETED: Final = Refused(
    422,
    "not_erased",
    Words("有的文件没有删掉：{why}。", "Some files were not deleted: {why}."),
    Words("看看它是不是被别的程序开着，再试一次。", "See whether another program has it open, and try again."),
)


def erase_folder(house: House, folder: str) -> None:
    """Erase a folder of any kind; what is being read from it stops first."""
    house.outcomes.forget(folder)
    house.store.folders.erase(folder)


def _typed(house: House) -> None:
    house.store.typed.forget_all()


def _pictures(house: House) -> None:
    _unlink(kept(house).pictures)


def _all(house: House) -> None:
    found = kept(house)
    for one in found.folders:
        house.outcomes.forget(one.folder.id)
    house.pool.forget(None)
    house.store.erase_all()
    _unlink(found.pictures)


def _unlink(files: Iterable[Written]) -> None:
    try:
        for file in files:
            file.path.unlink(missing_ok=True)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise Stop(
            Refused(_NOT_DELETED.status, _NOT_DELETED.code, _NOT_DELETED.says.fill(why=why), _NOT_DELETED.do)
        ) from None


ERASING: Final[Mapping[str, Callable[[House], None]]] = MappingProxyType(
    {"typed": _typed, "pictures": _pictures, "all": _all}
)
"""What can be erased that is no folder, by the word in the address."""
