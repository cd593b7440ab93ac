"""A small law on disk: an invented country with a province, to ask and to break."""

from pathlib import Path

INSTRUMENT = """
id = "xx-act"
title = { zh = "某法", en = "An Act" }
issuer = "议会"
promulgated = 2010-03-01
from = 2010-07-01
address = "https://example.org/act"

[[article]]
number = "5"
says = { zh = "期限有上限。", en = "The term is capped." }
"""

PLACE = """
[place]
name = { zh = "某国", en = "Some country" }
reviewed = 2026-01-31
apart = ["xx-is"]
"""

PROVINCE = """
[place]
name = { zh = "某省", en = "Some province" }
reviewed = 2025-06-30
"""


def provision(**changes: str) -> str:
    """Return one entry as TOML text; a change replaces, adds or (empty) takes out a key."""
    cells = {
        "id": '"xx.duration.cap"',
        "topic": '"duration"',
        "rule": '"months_cap"',
        "months": "12",
        "from": "2010-07-01",
        "force": '"statute"',
        "effect": '"void_excess"',
        "invoked_by": '"worker"',
        "anchor": '"signing"',
        "cites": '[{ instrument = "xx-act", article = "5" }]',
        "reviewed": "2026-01-31",
        "verified": "false",
        "says": '{ zh = "最长{months}个月。", en = "At most {months} months." }',
    } | changes
    return "\n[[provision]]\n" + "".join(f"{key} = {value}\n" for key, value in cells.items() if value)


def case(of: str = "xx.duration.cap", **changes: str) -> str:
    """Return one case as TOML text."""
    cells = {"provision": f'"{of}"', "says": '"It keeps."', "on": "2020-01-01", "standing": '"kept"'} | changes
    return "\n[[case]]\n" + "".join(f"{key} = {value}\n" for key, value in cells.items() if value)


def write_law(folder: Path, national: str, province: str | None = None, instrument: str = INSTRUMENT) -> Path:
    """Write the two folders of a law and return where they lie."""
    (folder / "instruments").mkdir(parents=True)
    (folder / "places" / "xx").mkdir(parents=True)
    (folder / "instruments" / "xx-act.toml").write_text(instrument, encoding="utf-8")
    (folder / "places" / "xx" / "place.toml").write_text(PLACE, encoding="utf-8")
    (folder / "places" / "xx" / "duration.toml").write_text(national, encoding="utf-8")
    if province is not None:
        (folder / "places" / "xx-aa.toml").write_text(PROVINCE + province, encoding="utf-8")
    return folder
