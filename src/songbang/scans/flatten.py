"""Pictures of every make, as plain pixels: upright as the camera says, on white, eight bits a colour."""

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from songbang.scans.scan import Raster

if TYPE_CHECKING:
    from PIL.Image import Image

ENOUGH: Final = 24_000_000
"""No print gains from more pixels than this: a larger picture is made smaller at once."""


def raster(image: "Image") -> Raster:
    """Return the pixels of an unpacked picture: grey, or red, green and blue."""
    from PIL import ImageOps  # noqa: PLC0415

    with suppress(Exception):  # what cannot be told from damaged notes of a camera is taken as it lies
        ImageOps.exif_transpose(image, in_place=True)
    width, height = image.size
    if width * height > ENOUGH:
        part = (ENOUGH / (width * height)) ** 0.5
        grey = image.convert("L") if image.mode in {"1", "P"} else image
        image = grey.resize((max(int(width * part), 1), max(int(height * part), 1)), reducing_gap=2.0)
    plain = _plain(image)
    return Raster(plain.width, plain.height, len(plain.getbands()), plain.tobytes())


def _plain(image: "Image") -> "Image":
    """Return the picture as grey or as red, green, blue."""
    if image.has_transparency_data:
        seen = image.convert("RGBA")
        white = seen.copy()
        white.paste((255, 255, 255, 255), (0, 0, *seen.size))
        white.alpha_composite(seen)
        return white.convert("RGB")
    if image.mode.startswith(("I", "F")):
        return _eight_bits(image)
    if image.mode in {"L", "RGB"}:
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _eight_bits(image: "Image") -> "Image":
    """Return a picture of 16 or 32 bits a pixel as grey: the brightest it holds is white, if it holds more than 255."""
    from PIL import Image  # noqa: PLC0415

    extremes: Any = image.convert("F").getextrema()
    low, high = extremes
    bottom, top = min(float(low), 0.0), float(high) if float(high) > 255 else 255.0
    scale = 255.0 / max(top - bottom, 1.0)
    return Image.eval(image.convert("F"), lambda value: (value - bottom) * scale).convert("L")
