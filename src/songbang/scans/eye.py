"""Which eye looked at a picture: what was seen is kept only as long as the same eye would see it again."""

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from typing import Final

_LIBRARIES: Final = ("rapidocr", "onnxruntime", "opencv-python-headless", "opencv-python", "numpy", "pillow")


@cache
def eye() -> str:
    """Return a name that changes with the code of this room and with the libraries that it looks through."""
    mark = hashlib.sha256()
    for module in sorted(files(__package__).iterdir(), key=lambda one: one.name):
        if module.name.endswith(".py"):
            mark.update(module.read_bytes())
    for library in _LIBRARIES:
        mark.update(f"{library} {_version(library)}\n".encode())
    return mark.hexdigest()[:16]


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "-"
