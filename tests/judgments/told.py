"""The decisions in `styles/` and what is known of each."""

import tomllib
from pathlib import Path
from typing import Any

STYLES = Path(__file__).parent / "styles"
DEV = Path(__file__).parent / "dev"
TOLD: list[dict[str, Any]] = tomllib.loads((STYLES / "told.toml").read_text(encoding="utf-8"))["decision"]
NAMES = [one["file"].removesuffix(".txt") for one in TOLD]


def text_of(told: dict[str, Any]) -> str:
    return STYLES.joinpath(str(told["file"])).read_text(encoding="utf-8")


def dev_texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(DEV.glob("*.txt"))]
