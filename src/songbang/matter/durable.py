"""What is written stays written, also when the power fails a moment later."""

import os
from pathlib import Path


def settle(path: Path) -> None:
    """Have a file, or the names in a folder, reach the disk; where a system does not do it for folders, nothing."""
    if path.is_dir() and not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def take_name(made: Path, name: Path) -> None:
    """Give a finished file its name, never over another. Raises ``FileExistsError`` where the name is taken."""
    try:
        os.link(made, name)
    except FileExistsError:
        raise
    except OSError:  # a disk that knows no second names (FAT): look first; the folder is held by us alone
        if name.exists():
            raise FileExistsError(name) from None
        made.rename(name)
    else:
        made.unlink()
    settle(name.parent)
