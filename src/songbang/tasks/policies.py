"""Which policies come with the program."""

from songbang import __version__
from songbang.portfolio.policy.shipped import shipped, shipped_words
from songbang.reports.plain_values import Json
from songbang.reports.script import tell


def policies_json(lang: str) -> dict[str, Json]:
    """Return the shipped policies: what each is called, what it does, and its file to write an own one by."""
    told = shipped_words()
    return {
        "songbang": __version__,
        "command": "policies",
        "policies": [
            {
                "name": name,
                "label": tell(told[name][0], lang),
                "says": tell(told[name][1], lang),
                "file": file.read_text(encoding="utf-8"),
            }
            for name, file in shipped().items()
        ],
    }
