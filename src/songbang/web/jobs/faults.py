"""Why work did not come to its end, in words."""

from songbang.basis.words import Words
from songbang.store.fault import StoreFault, disk_fault
from songbang.web.jobs.job import Fault

_FEWER = Words("交少一些、小一些的文件，再试一次。", "Try again with fewer or smaller papers.")
TOO_LONG = Fault("too_long", Words("读得太久，停下了。", "It took too long and was stopped."), _FEWER)
DIED = Fault(
    "died",
    Words(
        "读文件的进程中途停了，可能是内存不够。",
        "The process that read the papers ended early; memory may have run out.",
    ),
    _FEWER,
)
CANCELLED = Fault(
    "cancelled",
    Words("已经停下。", "It was stopped."),
    Words("文件还在，可以再读一次。", "The papers are still here; read them again when you like."),
)


def fault_in(error: Exception) -> Fault:
    """Return why work could not be made ready or done: what a person can do something about, else its name."""
    told = disk_fault(error) if isinstance(error, OSError) else error
    return Fault("store", told.says, told.do) if isinstance(told, StoreFault) else broken(type(error).__name__)


def broken(name: str) -> Fault:
    """Return what is said of an error that nobody foresaw, by its name."""
    says = Words(
        "程序自己出了错（{name}）。这不是你的错，文件没有改动。",
        "The program itself failed ({name}). This is not your doing, and the papers were not changed.",
    )
    do = Words(
        "再试一次；还是这样，写进项目的问题页，不要附上文件。",
        "Try again; if it stays, report it. Do not attach your papers.",
    )
    return Fault("failed", says.fill(name=name), do)
