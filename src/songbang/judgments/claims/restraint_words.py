"""How decisions name the restraint itself."""

import re
from typing import Final

NAMED: Final = re.compile(r"竞业|竟业|竞止|不竞争|同业(?:竞争|限制)|竞争限制|限制竞业|就业限制|限制就业|择业限制")
"""The restraint by one of its names (竟业 is a common slip of the keyboard)."""

RESTRAINT: Final = re.compile(rf"{NAMED.pattern}|限制期|竞争")
"""The restraint, also by the words that stand for it once it has been named."""
