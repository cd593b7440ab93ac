"""Private folders on the disk whose program died before it could remove them."""

import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import Final

PREFIX: Final = "songbang-files-"
"""How the name of a private folder begins; the number of its process follows."""
_NAMED = re.compile(re.escape(PREFIX) + r"(\d+)-\w+")


def clear_leftovers() -> int:
    """Remove the private folders of this person that no running program holds; return how many were there.

    Windows cannot be asked without harm whether a process runs: there they stay for the system to clear.
    """
    if os.name == "nt":
        return 0
    dead = [path for path in Path(tempfile.gettempdir()).glob(f"{PREFIX}*") if _is_dead(path)]
    for path in dead:
        shutil.rmtree(path, ignore_errors=True)
    return len(dead)


def _is_dead(path: Path) -> bool:
    named = _NAMED.fullmatch(path.name)
    try:
        if named is None or path.is_symlink() or path.stat().st_uid != os.getuid():
            return False
        os.kill(int(named[1]), 0)
    except (ProcessLookupError, OverflowError):
        return True
    except OSError:  # it went away meanwhile, or the process is another person's
        return False
    return False
