"""How large the letters of a picture are: a wide one is read on paper and large screens, a narrow one on a phone."""

SIZE, SMALL, WIDE = 13.0, 12.0, 500.0
"""The letters of a wide picture and of a narrow one, and from how many pixels on it is wide."""


def letters_of(width: float) -> float:
    """Return the size of the letters of a picture of this width, in pixels."""
    return SIZE if width >= WIDE else SMALL
