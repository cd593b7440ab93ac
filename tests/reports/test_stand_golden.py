"""A position in each language as it was last looked at. SONGBANG_UPDATE_GOLDEN=1 writes it anew."""

import os
from pathlib import Path

import pytest
from tests.reports.positions import ALL, disputed, page_of, text_of

from songbang import __version__
from songbang.reports.stand.headline import headline
from songbang.reports.stand.timeline import timeline_svg

GOLDEN = Path(__file__).parent / "golden"


def made(name: str, lang: str) -> str:
    if name == "stand.{}.html":
        return page_of(disputed(), lang)
    if name == "stand.{}.svg":
        return timeline_svg(disputed(), lang, 760) + "\n"
    if name == "headlines.{}.txt":
        return "\n\n".join(f"[{key}]\n{headline(one, lang)}" for key, one in ALL.items()) + "\n"
    return text_of(disputed(), lang)


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
@pytest.mark.parametrize("name", ["stand.{}.html", "stand.{}.txt", "stand.{}.svg", "headlines.{}.txt"])
def test_what_people_see_changes_only_on_purpose(name: str, lang: str) -> None:
    found = made(name, lang).replace(__version__, "0")
    path = GOLDEN / name.format(lang)
    if os.environ.get("SONGBANG_UPDATE_GOLDEN") == "1":
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text("utf-8"), "look at the change, then run with SONGBANG_UPDATE_GOLDEN=1"
