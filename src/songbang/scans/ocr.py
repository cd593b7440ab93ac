"""The engine that finds and reads lines of print: RapidOCR and the models in its wheel, loaded at the first use."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from songbang.scans.errors import ScanUnavailableError
from songbang.scans.pixels import Floats, Pixels

_STEP: Final = 32
"""The detector wants sides that are multiples of this many pixels."""

_LINE_HEIGHT: Final = 48
"""The recogniser looks at lines of this height in pixels."""

_NARROWEST: Final = 16
_WIDEST: Final = 48 * 64
"""No line is looked at wider than this, or memory has no bound."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a strip of print says: words, how sure (0–1), and for each character its middle as a share of the width."""

    text: str
    score: float
    middles: tuple[float, ...]
    sure: tuple[float, ...]


class Engine:
    """A detector and a recogniser; may be used by several threads at once."""

    def __init__(self, detector: Any, recogniser: Any) -> None:  # noqa: ANN401 - the library has no types
        self._detector = detector
        self._recogniser = recogniser
        self._characters: list[str] = recogniser.postprocess_op.character

    def detect(self, image: Pixels, ratio: float) -> tuple[list[Floats], Floats]:
        """Return the corners of the lines (clockwise from the upper left, in pixels of ``image``) and the map of print.

        The image (blue, green, red) is looked at ``ratio`` times its size; the map holds 0–1 for each pixel then.
        """
        height, width = image.shape[:2]
        size = (_multiple(width * ratio), _multiple(height * ratio))
        smaller = cv2.INTER_AREA if ratio < 1 else cv2.INTER_CUBIC
        scaled = cv2.resize(image, size, interpolation=smaller)
        tensor = (scaled.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)[np.newaxis]
        found = self._detector.session(np.ascontiguousarray(tensor))
        corners, _ = self._detector.postprocess_op(found, (height, width))
        return [np.asarray(quad, dtype=np.float32) for quad in corners], found[0, 0]

    def read(self, strips: Sequence[Pixels]) -> list[Read]:
        """Read strips of one line each. One by one: a batch is padded to its longest, which takes time and memory."""
        return [self._read(strip) for strip in strips]

    def _read(self, strip: Pixels) -> Read:
        height, width = strip.shape[:2]
        size = (min(max(round(width * _LINE_HEIGHT / max(height, 1)), _NARROWEST), _WIDEST), _LINE_HEIGHT)
        scaled = cv2.resize(strip, size, interpolation=cv2.INTER_LINEAR)
        tensor = (scaled.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)[np.newaxis]
        return self._decode(self._recogniser.session(np.ascontiguousarray(tensor))[0])

    def _decode(self, odds: Floats) -> Read:
        """Take the likeliest sign in each column; repeats and gaps are how the model writes one character."""
        best = odds.argmax(axis=1)
        fresh = best != 0
        fresh[1:] &= best[1:] != best[:-1]
        columns = np.flatnonzero(fresh)
        sure = odds[columns, best[columns]]
        text = [self._characters[best[column]] for column in columns]
        middles = [float(column + 0.5) / len(best) for column in columns]
        score = float(sure.mean()) if len(columns) else 0.0
        return Read("".join(text), score, tuple(middles), tuple(map(float, sure)))


@cache
def engine() -> Engine:
    """Load the engine and its models, which are never fetched.

    Raises ``ScanUnavailableError`` where they are not installed.
    """
    try:
        import rapidocr  # noqa: PLC0415 - a second to import, and optional
        from rapidocr.ch_ppocr_det import TextDetector  # noqa: PLC0415
        from rapidocr.ch_ppocr_rec import TextRecognizer  # noqa: PLC0415
    except ImportError as error:
        raise ScanUnavailableError(str(error)) from error
    models = Path(rapidocr.__file__).parent / "models"
    params = {
        "Global.log_level": "error",
        "Global.use_cls": False,
        "EngineConfig.onnxruntime.intra_op_num_threads": 1,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        "Det.model_path": _model(models, "det"),
        "Rec.model_path": _model(models, "rec"),
    }
    config = rapidocr.RapidOCR(params=params).cfg
    for part in (config.Det, config.Rec):
        part.engine_cfg = config.EngineConfig.onnxruntime
        part.model_root_dir = str(models)
    config.Rec.font_path = None
    cv2.setNumThreads(1)
    return Engine(TextDetector(config.Det), TextRecognizer(config.Rec))


def _model(folder: Path, part: str) -> str:
    found = sorted(folder.glob(f"*_{part}_*.onnx"))
    if not found:
        raise ScanUnavailableError(f"{folder}: *_{part}_*.onnx")
    return str(found[-1])


def _multiple(length: float) -> int:
    return max(round(length / _STEP), 1) * _STEP
