"""How much is read before a paper is refused: nobody signs more than this, and a bomb must not take the machine."""

from typing import Final

MAX_FILE_BYTES: Final = 100 * 1024 * 1024
"""Largest file that is opened. The longest scanned agreement with its annexes stays under it."""

MAX_CHARACTERS: Final = 5_000_000
"""Longest reading text of one paper: some three thousand pages."""

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
