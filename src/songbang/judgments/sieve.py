"""The first look at a text: is there any word in it without which no decision is about the restraint?

Most of a corpus is not, and goes no further. The patterns are those by which decisions are recognised, so the sieve
can lose nothing that recognising would keep; Hyperscan looks for all of them at once, at the pace of memory.
"""

import re
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec

from songbang.judgments.sieve_bytes import in_bytes

Keeps = Callable[[str | bytes], bool]
"""Tells whether a text, or its bytes in UTF-8, is kept. Not to be called from two threads at once."""


@cache
def sieve(patterns: tuple[str, ...]) -> Keeps:
    """Return what keeps a text in which any of the patterns is found.

    A pattern is written so that ``re`` (with ``re.DOTALL``) and Hyperscan read it alike. Without Hyperscan the sieve is
    many times slower, and a little finer. Raises ``ValueError`` for a pattern that Hyperscan does not take.
    """
    return _fast(patterns) if is_fast() else _plain(patterns)


def is_fast() -> bool:
    """Tell whether Hyperscan is installed (``pip install 'songbang[many]'``)."""
    return find_spec("hyperscan") is not None


def _plain(patterns: tuple[str, ...]) -> Keeps:
    found = re.compile("|".join(f"(?:{one})" for one in patterns), re.DOTALL).search
    return lambda text: found(text if isinstance(text, str) else text.decode("utf-8", "replace")) is not None


def _fast(patterns: tuple[str, ...]) -> Keeps:
    import hyperscan  # type: ignore[import-untyped, unused-ignore] # noqa: PLC0415 - an extra, and only corpora need it

    base = hyperscan.Database()
    rewritten = [in_bytes(one) for one in patterns]
    by_byte = hyperscan.HS_FLAG_SINGLEMATCH | hyperscan.HS_FLAG_DOTALL
    by_character = by_byte | hyperscan.HS_FLAG_UTF8 | hyperscan.HS_FLAG_UCP
    try:
        base.compile(
            expressions=[(new or old).encode() for new, old in zip(rewritten, patterns, strict=True)],
            ids=list(range(len(patterns))),
            elements=len(patterns),
            flags=[by_byte if one else by_character for one in rewritten],
        )
    except hyperscan.HyperscanError as error:
        raise ValueError(str(error)) from error

    scan, stopped = base.scan, hyperscan.ScanTerminated

    def keeps(text: str | bytes) -> bool:
        # Half of a pair, which some PDF files hold, is no character and cannot be written in UTF-8.
        data = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
        try:
            scan(data, match_event_handler=_enough)
        except stopped:
            return True
        return False

    return keeps


def _enough(*_match: object) -> bool:
    """Stop at the first match."""
    return True
