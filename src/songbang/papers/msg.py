"""Reads mails that Outlook saved as msg."""

import hashlib
from dataclasses import replace

from songbang.papers import eml
from songbang.papers.msg_mail import as_mail
from songbang.papers.paper import Paper


def read(name: str, data: bytes) -> Paper:
    """Read the mail like any other. Raises what the reader of mails raises, and ``unreadable``."""
    paper = eml.read(name, as_mail(data))
    return replace(paper, sha256=hashlib.sha256(data).hexdigest(), format="msg")
