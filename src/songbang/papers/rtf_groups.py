"""What holds inside one group of an RTF file, and which groups hold text."""

from dataclasses import dataclass
from typing import Final

# Groups whose words are no part of the paper.
SILENT: Final = frozenset((
    "colortbl", "stylesheet", "info", "pict", "objdata", "objclass", "objname", "nonshppict", "nonesttables",
    "fldinst", "datafield", "filetbl", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator",
    "bkmkstart", "bkmkend", "atnid", "atnauthor", "atrfstart", "atrfend", "atndate", "atnref", "atnparent", "atntime",
    "xmlnstbl", "themedata", "colorschememapping", "latentstyles", "datastore", "pgptbl", "mmathPr", "ftnsep",
    "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "nesttableprops", "sp", "pnseclvl", "pn", "userprops",
    "panose", "falt", "xe", "tc", "rxe", "tcn", "do", "shprslt", "wgrffmtfilter", "private", "passwordhash",
    "protusertbl", "template",
))  # fmt: skip
# Groups that are read although a reader that does not know them may skip them.
READ: Final = frozenset(
    {"shpinst", "shptxt", "listtext", "pntext", "footnote", "annotation", "ud", "fldrslt", "shppict"}
)
# Groups whose words stand somewhere else: what becomes of them.
STORIES: Final = {
    "footnote": "footnote", "annotation": "comment", "shptxt": "box", "listtext": "number", "pntext": "number",
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "footer"),
}  # fmt: skip

# Words that switch a look on, and with a 0 off.
LOOKS: Final = {
    "v": "hidden", "deleted": "deleted", "strike": "struck", "striked": "struck",
    **dict.fromkeys(
        ("ul", "uld", "uldb", "ulw", "uldash", "uldashd", "uldashdd", "ulth", "ulwave", "ulhwave"), "underlined"
    ),
}  # fmt: skip


@dataclass(slots=True)
class Group:
    """The state of a group; an inner one starts with a copy of it.

    ``skips`` is how many signs stand in for a character after ``\\u``; ``story`` is how many stories were open when
    the group began; ``is_optional`` until the first word after ``\\*`` tells what the group is.
    """

    silent: bool = False
    is_optional: bool = False
    is_fonts: bool = False
    font: int | None = None
    skips: int = 1
    hidden: bool = False
    deleted: bool = False
    struck: bool = False
    underlined: bool = False
    stories: int = 0
    first_silent: bool = False

    def plain(self) -> None:
        """Go back to plain letters; deletions are no look and stay."""
        self.hidden = self.struck = self.underlined = False
        self.font = None

    def why_left_out(self) -> str | None:
        """Return the kind of note that words become here, ``None`` where they are read."""
        return "hidden" if self.hidden else "deletion" if self.deleted or self.struck else None
