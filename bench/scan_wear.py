"""What happens to pages before they are photographed, scanned or sent: each from a seed."""

import io
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from bench.scan_pages import Page, face

Array = NDArray[np.uint8]


def turned(page: Page, quarters: int) -> Image.Image:
    """Turn by quarters, counter-clockwise."""
    return page.image.rotate(90 * quarters, expand=True)


def skewed(page: Page, degrees: float) -> Image.Image:
    """Lay the sheet askew on the glass."""
    return page.image.rotate(degrees, expand=True, fillcolor=(255, 255, 255), resample=Image.Resampling.BICUBIC)


def noisy(page: Page, seed: int) -> Image.Image:
    """Add the grain of a sensor and salt and pepper, and save as a poor JPEG."""
    random = np.random.default_rng(seed)
    clean = np.asarray(page.image, dtype=np.float32)
    grain = clean * 0.85 + 25 + random.normal(0, 22, clean.shape)
    specks = random.random(grain.shape[:2])
    grain[specks < 0.004] = 30
    grain[specks > 0.996] = 250
    return jpeg(Image.fromarray(grain.clip(0, 255).astype(np.uint8)), 45)


def low(page: Page, share: float) -> Image.Image:
    """Make the picture small, as a messenger does."""
    size = (round(page.image.width * share), round(page.image.height * share))
    return jpeg(page.image.resize(size, Image.Resampling.LANCZOS), 70)


def sealed(page: Page, seed: int, ink: tuple[int, int, int] = (205, 40, 45)) -> Image.Image:
    """Set one or two round seals over the words."""
    random = Random(seed)  # noqa: S311 - chance that can be had again
    image = page.image.copy()
    low_line = max(line.box[3] for line in page.lines)
    scale = image.width / 1240
    for _ in range(random.choice((1, 2))):
        radius = random.uniform(95, 140) * scale
        at = random.uniform(0.25, 0.8) * image.width, random.uniform(0.2 * low_line, low_line)
        image = _stamp(image, at, radius, ink, random)
    return jpeg(image, 80)


def _stamp(
    image: Image.Image, at: tuple[float, float], radius: float, ink: tuple[int, int, int], random: Random
) -> Image.Image:
    side = round(radius * 2 + 20)
    seal = Image.new("L", (side, side), 0)
    draw = ImageDraw.Draw(seal)
    draw.ellipse((8, 8, side - 8, side - 8), outline=255, width=max(round(radius * 0.045), 2))
    middle = side / 2
    points = [
        (middle + np.sin(turn * np.pi / 5) * radius * share, middle - np.cos(turn * np.pi / 5) * radius * share)
        for turn, share in ((turn, 0.3 if turn % 2 == 0 else 0.12) for turn in range(10))
    ]
    draw.polygon(points, fill=255)
    font = face("zh", radius * 0.26, serif=True)
    name = "南槐供应链管理有限公司"
    for number, sign in enumerate(name):
        angle = (number - (len(name) - 1) / 2) * 24
        letter = Image.new("L", (side, side), 0)
        ImageDraw.Draw(letter).text((middle, side * 0.14), sign, font=font, fill=255, anchor="mm")
        seal.paste(255, (0, 0), letter.rotate(-angle, center=(middle, middle)))
    seal = seal.rotate(random.uniform(-25, 25)).filter(ImageFilter.GaussianBlur(0.7))
    rough = (
        np.asarray(seal, dtype=np.float32)
        / 255
        * np.random.default_rng(random.randrange(9999)).uniform(0.55, 0.95, (side, side))
    )
    left, top = round(at[0] - side / 2), round(at[1] - side / 2)
    whole = np.zeros((image.height, image.width), dtype=np.float32)
    y0, x0 = max(top, 0), max(left, 0)
    y1, x1 = min(top + side, image.height), min(left + side, image.width)
    whole[y0:y1, x0:x1] = rough[y0 - top : y1 - top, x0 - left : x1 - left]
    paper = np.asarray(image, dtype=np.float32)
    # Ink lets through what lies under it: the colours multiply.
    through = paper * (1 - whole[..., None]) + paper * np.array(ink, dtype=np.float32) / 255 * whole[..., None]
    return Image.fromarray(through.clip(0, 255).astype(np.uint8))


def photographed(page: Page, seed: int) -> Image.Image:
    """Lay the sheet on a desk and take it with a phone: perspective, uneven light, a little blur, JPEG."""
    random = Random(seed)  # noqa: S311 - chance that can be had again
    sheet = np.asarray(page.image)
    height, width = sheet.shape[:2]
    wide, high = round(width * 1.18), round(height * 1.14)
    grain = np.random.default_rng(seed)
    desk = np.zeros((high, wide, 3), dtype=np.float32) + np.array([112, 84, 62], dtype=np.float32)
    desk += np.repeat(cv2.GaussianBlur(grain.normal(0, 60, (high, 1)).astype(np.float32), (1, 9), 2), wide, 1)[
        ..., None
    ]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    shift = np.array([wide - width, high - height], dtype=np.float32) / 2
    bend = np.array([[random.uniform(-0.035, 0.035) * width for _ in range(2)] for _ in range(4)], dtype=np.float32)
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), random.uniform(-4, 4), 1.0)
    target = cv2.transform((corners + shift + bend)[None], turn)[0].astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    laid = cv2.warpPerspective(sheet, matrix, (wide, high), flags=cv2.INTER_AREA).astype(np.float32)
    mask = cv2.warpPerspective(np.full((height, width), 255, dtype=np.uint8), matrix, (wide, high)) / 255.0
    shot = laid * mask[..., None] + desk * (1 - mask[..., None])
    rows, columns = np.mgrid[0:high, 0:wide].astype(np.float32)
    light = 0.62 + 0.38 * (columns / wide * random.random() + rows / high * random.random()) / 1.2
    shot = shot * light[..., None] * np.array([1.0, 0.97, 0.9]) + grain.normal(0, 6, shot.shape)
    blurred = cv2.GaussianBlur(shot.clip(0, 255).astype(np.uint8), (0, 0), 0.9)
    return jpeg(Image.fromarray(blurred), 70)


def spread(left: Page, right: Page) -> Image.Image:
    """Open a booklet: two pages in one shot with the shadow of the fold between them."""
    width, height = left.image.width, max(left.image.height, right.image.height)
    both = Image.new("RGB", (width + right.image.width, height), "white")
    both.paste(left.image, (0, 0))
    both.paste(right.image, (width, 0))
    shade = np.asarray(both, dtype=np.float32)
    away = np.abs(np.arange(both.width) - width) / (0.05 * width)
    return jpeg(Image.fromarray((shade * (1 - 0.45 * np.exp(-away))[None, :, None]).astype(np.uint8)), 80)


def jpeg(image: Image.Image, quality: int) -> Image.Image:
    """Save as JPEG and open again."""
    held = io.BytesIO()
    image.save(held, "JPEG", quality=quality)
    return Image.open(held).convert("RGB")
