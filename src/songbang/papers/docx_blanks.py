"""Lines to write on: white space that a Word file underlines."""


def with_blanks(text: str, underlined: list[tuple[int, int]]) -> str:
    """Draw the lines a reader is to write on: white space that is underlined, with nothing written in it."""
    for start, end in _joined(underlined):
        if end - start > 1 and text[start:end].isspace() and "\n" not in text[start:end]:
            text = text[:start] + "_" * (end - start) + text[end:]
    return text


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in ranges:
        if out and out[-1][1] == start:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out
