"""How much is read before a paper is refused: nobody signs more than this, and a bomb must not take the machine."""

from typing import Final

MAX_FILE_BYTES: Final = 100 * 1024 * 1024
"""Largest file that is opened. The longest scanned agreement with its annexes stays under it."""

MAX_CHARACTERS: Final = 1_500_000
"""Longest reading text of one paper: five hundred pages of English or a thousand of Chinese, each clause of them set
against the law."""

MAX_BLOCKS: Final = 60_000
"""How many paragraphs, lines and cells one paper may have: five hundred pages of more than a hundred lines."""

MAX_PAGES: Final = 1_500
"""How many pages a PDF may have: more than ``MAX_CHARACTERS`` fill, for pages that hold little."""

MAX_MARKUP_BYTES: Final = 20 * 1024 * 1024
"""Largest web page that is opened: most of it are the pictures that it carries in itself."""

MAX_UNPACKED_BYTES: Final = 500 * 1024 * 1024
"""What one archive may unpack to, nested archives included."""

MAX_MEMBERS: Final = 2_000
"""How many files one archive may hold, nested archives included: a whole roster of papers."""

MAX_DEPTH: Final = 3
"""How many archives may stand inside one another."""

MAX_RATIO: Final = 200
"""How many times its packed size a large member may grow to. Word files and text stay under 60."""

LARGE_MEMBER_BYTES: Final = 10 * 1024 * 1024
"""The size from which ``MAX_RATIO`` is asked: below it, a member does no harm."""

MAX_CELLS: Final = 50_000
"""How many cells of a workbook may show something: the longest list of competitors, the pay table of a whole firm."""

MAX_MAIL_BYTES: Final = 60 * 1024 * 1024
"""Largest mail that is opened: taking one apart needs its size many times over, and no post office passes more."""

MAX_SECONDS: Final = 14
"""How long a program beside this one may take for one paper."""
