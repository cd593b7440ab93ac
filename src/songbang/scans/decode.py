"""Picture files become rasters: JPG, PNG, WEBP, TIFF, HEIC, AVIF, BMP, GIF; upright as the camera says, on white."""

import io
import warnings
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from songbang.scans.flatten import ENOUGH, raster
from songbang.scans.waiting import Drawn, PictureError

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS: Final = ("JPEG", "MPO", "PNG", "WEBP", "TIFF", "HEIF", "AVIF", "BMP", "DIB", "GIF")
_CALLED: Final = {"JPEG": "jpg", "MPO": "jpg", "HEIF": "heic", "DIB": "bmp"}

_MOST_PIXELS: Final = 120_000_000
"""The largest JPG that is unpacked, at a smaller size: a phone of 108 million pixels. More is a bomb or a wall map."""

_MOST_WHOLE: Final = 64_000_000
_MOST_BYTES: Final = 160_000_000
"""The largest picture of another format, which is unpacked whole: in pixels and in bytes."""

_LEAST: Final = 8
"""A picture with a shorter side holds no print, in pixels."""

_MOST_FRAMES: Final = 500
"""How many pages a TIFF may have: each takes a second and more to be looked at."""

_THUMBNAIL: Final = 0x1
_SUBFILE: Final = 254
"""The TIFF tag that tells a page from its thumbnail."""


def pages_of(data: bytes) -> tuple[str, tuple[int, ...]]:
    """Return what the format is called (``jpg``, ``png``, ``tiff`` …) and the frames of the file that are pages.

    Only a TIFF has several: in other formats the frames move, or show one picture twice. Raises ``PictureError`` as
    ``decode`` does.
    """
    image = _opened(data)
    kind = str(image.format)
    frames = tuple(_tiff_pages(image)) if kind == "TIFF" else ()
    return _CALLED.get(kind, kind.lower()), frames or (0,)


def decode(data: bytes, frame: int = 0) -> Drawn:
    """Return one page of a picture file, turned as its camera says, what is see-through laid on white.

    A file that breaks off gives what was there. Raises ``PictureError``: ``unreadable``, ``too_large``,
    ``image_only`` where the libraries that open pictures are not installed.
    """
    image = _opened(data)
    try:
        if frame:
            image.seek(frame)
        _limit(image)
        is_whole = _load(image)
        return Drawn(raster(image), is_damaged=not is_whole)
    except Exception as error:
        raise _refused(image, error) from error


def _opened(data: bytes) -> "Image":
    try:
        from PIL import Image  # noqa: PLC0415 - only a picture pays for it
    except ImportError as error:
        raise PictureError("image_only") from error
    with suppress(ImportError):
        import pillow_heif  # noqa: PLC0415

        pillow_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    # What Pillow warns of is damage that it gets over, or a bomb.
    warnings.filterwarnings("ignore", module="PIL")
    warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
    Image.init()
    try:
        image = Image.open(io.BytesIO(data), formats=[name for name in _FORMATS if name in Image.OPEN])
    except Exception as error:
        raise _refused(None, error) from error
    if min(image.size) < _LEAST:
        raise PictureError("empty")
    return image


def _refused(image: "Image | None", error: Exception) -> PictureError:
    """Return why a picture is not drawn: damaged files make the decoders raise anything."""
    if isinstance(error, PictureError):
        return error
    if isinstance(error, MemoryError) or "Bomb" in type(error).__name__:
        return PictureError("too_large", _extent(image) if image else f"> {_MOST_PIXELS // 1_000_000} MP")
    return PictureError("unreadable", type(error).__name__)


def _extent(image: "Image") -> str:
    return f"{image.width}×{image.height}"


def _tiff_pages(image: "Image") -> Iterator[int]:
    """Yield the frames of a TIFF as far as its chain is whole, thumbnails of other frames left out.

    Raises ``PictureError`` with ``too_large``.
    """
    tagged: Any = image
    for frame in range(_MOST_FRAMES + 1):
        try:
            tagged.seek(frame)
            is_thumbnail = int(tagged.tag_v2.get(_SUBFILE, 0)) & _THUMBNAIL
        except Exception:  # noqa: BLE001 - the end of the chain, or where it is broken
            return
        if frame == _MOST_FRAMES:
            raise PictureError("too_large", f"> {_MOST_FRAMES} pages")
        if not is_thumbnail:
            yield frame


def _limit(image: "Image") -> None:
    """Have a large JPG unpacked at a smaller size, which no other format can; refuse what would take the memory."""
    if image.width * image.height > ENOUGH:
        image.draft(None, (image.width // 2, image.height // 2))
    pixels = image.width * image.height
    if pixels > _MOST_WHOLE or pixels * len(image.getbands()) > _MOST_BYTES:
        raise PictureError("too_large", _extent(image))


def _load(image: "Image") -> bool:
    """Unpack the pixels, and tell whether all of them were there."""
    partial: Any = image
    try:
        partial.load()
    except OSError:
        if partial.__dict__.get("_im") is None and partial.__dict__.get("im") is None:
            raise
        partial.tile = []  # what was unpacked so far is the picture
        partial.load()
        return False
    return True
