"""The files that are attached to a mail."""

from songbang.papers.inside import Inside
from songbang.papers.mail_parts import Attached, attached, opened
from songbang.papers.ole import is_ole


def inside(_name: str, data: bytes) -> list[Inside]:
    """Return the files in the order of the mail. Raises what reading a broken mail raises."""
    if is_ole(data):
        # Only Outlook's own form needs a library.
        from songbang.papers.msg_mail import as_mail  # noqa: PLC0415

        data = as_mail(data)
    return [_inside(each) for each in attached(opened(data))]


def _inside(each: Attached) -> Inside:
    return Inside(each.name, len(each.data), len(each.data), lambda: each.data)
