"""Daft and Ray without their reports to others and without their own progress bars."""

import logging
import os
from importlib import import_module
from types import ModuleType
from typing import Final

_QUIET: Final = {
    "DO_NOT_TRACK": "1",
    "DAFT_ANALYTICS_ENABLED": "0",
    "DAFT_PROGRESS_BAR": "0",
    "SCARF_NO_ANALYTICS": "1",
    "RAY_USAGE_STATS_ENABLED": "0",
}


def quiet_daft() -> ModuleType:
    """Return ``daft``, imported after everything is set that keeps it from telling others that it is used.

    Raises ``ImportError`` where it is not installed.
    """
    os.environ.update(_QUIET)
    logging.getLogger("daft_local_execution").setLevel(logging.CRITICAL)  # what goes wrong is told in our words
    return import_module("daft")
