"""The instruments of the law as Markdown: title, number, dates, address, and the articles that are cited."""

from collections.abc import Iterator

from songbang.law.in_force import Law
from songbang.law.instrument import Instrument
from songbang.reports.markdown import address, both, code, plain


def instruments(law: Law) -> Iterator[str]:
    """Return the parts of the list of instruments, by their ids."""
    for name in sorted(law.instruments):
        yield f"### {code(name)}"
        yield f"**{both(law.instruments[name].title)}**"
        yield "\n".join(f"- {line}" for line in _lines(law.instruments[name]))


def _lines(instrument: Instrument) -> Iterator[str]:
    yield f"发布 Issued by: {plain(instrument.issuer)}" + (f"，{plain(instrument.number)}" if instrument.number else "")
    ended = f"至 until {instrument.until}" if instrument.until else "未记载终止 no end recorded"
    yield f"公布 promulgated {instrument.promulgated}; 施行 in force from {instrument.start}; {ended}"
    if instrument.address:
        yield f"地址 Address: {address(plain(instrument.address), instrument.address)}"
    yield f"引用的条文 Articles cited: {', '.join(plain(one.number) for one in instrument.articles)}"
