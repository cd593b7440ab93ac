"""What can keep a picture from being read at all."""


class ScanUnavailableError(Exception):
    """The engine or its models are not installed: ``pip install 'songbang[scan]'``."""
