"""Word's fields: a code that no reader sees, and the result that stands in the text."""

from songbang.papers.docx_xml import Element, W, child, is_on, value, whole


class Fields:
    """The fields that are open at this place, the outermost first; each tells whether its result has begun."""

    def __init__(self) -> None:
        self._in_result: list[bool] = []

    @property
    def shows(self) -> bool:
        """Whether text here is seen: in no field, or in the results of all."""
        return all(self._in_result)

    def step(self, mark: Element) -> str:
        """Pass a mark of a field; return what an old form control shows, which has no text of its own."""
        kind = mark.get(f"{W}fldCharType")
        shown = _control(mark) if kind == "begin" and self.shows else ""
        if kind == "begin":
            self._in_result.append(False)
        elif self._in_result and kind == "separate":
            self._in_result[-1] = True
        elif self._in_result and kind == "end":
            self._in_result.pop()
        return shown

    def end_paragraph(self) -> None:
        """Forget a code that was never closed: it must not swallow the rest of the paper. A result may go on."""
        if not self.shows:
            self._in_result.clear()


def _control(mark: Element) -> str:
    box = child(mark, "ffData", "checkBox")
    if box is not None:
        checked = child(box, "checked")
        return "☑" if is_on(checked if checked is not None else child(box, "default")) else "☐"
    choices = child(mark, "ffData", "ddList")
    entries = [] if choices is None else [entry.get(f"{W}val", "") for entry in choices.findall(f"{W}listEntry")]
    at = whole(value(choices, "result"))
    return entries[at] if 0 <= at < len(entries) else ""
