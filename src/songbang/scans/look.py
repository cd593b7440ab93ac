"""From a picture to its pages."""

from songbang.scans.errors import ScanUnavailableError
from songbang.scans.scan import Raster, Scan


def look(picture: Raster) -> tuple[Scan, ...]:
    """Return the pages on a picture in reading order: one, or two where two lie side by side in one shot.

    Raises ``ScanUnavailableError`` where the engine is not installed, and nothing else. May be called by several
    threads at once.
    """
    try:
        from songbang.scans.pages import pages  # noqa: PLC0415 - the engine is heavy, and optional
    except ImportError as error:
        raise ScanUnavailableError(str(error)) from error
    return pages(picture)
