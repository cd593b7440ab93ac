"""What was seen on pictures is kept in a folder, so that a second look at the same picture takes no time.

It holds the words of private papers: the folder and its files are the user's alone. What is damaged in it, or cannot
be written, is as if it were not there.
"""

import base64
import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from songbang.scans.eye import eye
from songbang.scans.scan import Doubt, Reason, Run, Scan
from songbang.scans.waiting import Looked

_MOST_BYTES: Final = 200 * 1024 * 1024
"""How large the folder may grow: some ten thousand pages. What was not asked for longest goes first."""

_KEPT_SHARE: Final = 0.8
"""How much of it stays when something has to go."""


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder with what was seen on pictures."""

    folder: Path

    def get(self, key: str) -> Looked | None:
        """Return what this eye saw on the picture of this key, ``None`` where it has not looked at it."""
        path = self._path(key)
        try:
            looked = _looked(json.loads(path.read_bytes()))
            os.utime(path)
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None
        return looked

    def put(self, key: str, looked: Looked) -> None:
        """Keep what was seen; whoever reads meanwhile finds all of it or nothing."""
        path = self._path(key)
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=self.folder, prefix=".new-")  # for the user alone (0600)
            beside = Path(name)
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(json.dumps(_plain(looked), ensure_ascii=False).encode("utf-8", "surrogatepass"))
                beside.replace(path)
            except OSError:
                beside.unlink(missing_ok=True)

    def trim(self) -> None:
        """Let go of what was not asked for longest, where the folder has grown too large."""
        with suppress(OSError):
            kept = [(entry.stat(), entry.path) for entry in os.scandir(self.folder) if entry.is_file()]
            size = sum(stat.st_size for stat, _ in kept)
            for stat, path in sorted(kept, key=lambda one: one[0].st_mtime) if size > _MOST_BYTES else ():
                if size <= _MOST_BYTES * _KEPT_SHARE:
                    break
                Path(path).unlink(missing_ok=True)
                size -= stat.st_size

    def _path(self, key: str) -> Path:
        return self.folder / f"{hashlib.sha256(f'{eye()} {key}'.encode()).hexdigest()}.json"


def _plain(looked: Looked) -> dict[str, Any]:
    return {
        "scans": [_plain_scan(scan) for scan in looked.scans],
        "is_damaged": looked.is_damaged,
        "trouble": looked.trouble,
        "detail": looked.detail,
    }


def _plain_scan(scan: Scan) -> dict[str, Any]:
    return {
        "width": scan.width,
        "height": scan.height,
        "turn": scan.turn,
        "skew": scan.skew,
        "legibility": scan.legibility,
        "runs": [[run.text, run.box, run.score] for run in scan.runs],
        "doubts": [
            [doubt.box, doubt.reason.value, doubt.read, base64.b64encode(doubt.picture).decode()]
            for doubt in scan.doubts
        ],
    }


def _looked(kept: Mapping[str, Any]) -> Looked:
    """Return what was kept. Raises where an entry has lost its shape."""
    scans = tuple(_scan(scan) for scan in kept["scans"])
    return Looked(scans, bool(kept["is_damaged"]), str(kept["trouble"]), str(kept["detail"]))


def _scan(kept: Mapping[str, Any]) -> Scan:
    runs = tuple(Run(str(text), _box(box), float(score)) for text, box, score in kept["runs"])
    doubts = tuple(
        Doubt(_box(box), Reason(reason), str(read), base64.b64decode(picture))
        for box, reason, read, picture in kept["doubts"]
    )
    width, height, skew = float(kept["width"]), float(kept["height"]), float(kept["skew"])
    return Scan(width, height, runs, int(kept["turn"]), skew, float(kept["legibility"]), doubts)


def _box(kept: list[float]) -> tuple[float, float, float, float]:
    left, top, right, bottom = map(float, kept)
    return left, top, right, bottom
