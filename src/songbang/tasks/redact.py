"""Texts without personal data, to be shared; what fails, or cannot be read, is not given out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.locking.places import MATTER
from songbang.papers.problems import INFORMS
from songbang.papers.read import Progress, read_paths
from songbang.papers.waiting_room import Looking
from songbang.redaction.kind import Kind
from songbang.redaction.matter_text import is_matter_text, known_words
from songbang.redaction.redact import RedactionError, redact
from songbang.tasks.refusal import Refusal

FAILED = 1
_NOTHING = Words("什么也没有写出。", "Nothing was written.")
_FAILED = Words(
    "识别「{name}」时出错，为了不漏出信息，停下了。", "Looking for “{name}” failed; to let nothing slip, it stopped."
)
_NO_TOML = Words("「{file}」不是能读的 matter.toml。", "“{file}” is no matter.toml that can be read.")
_BROKEN = Words("「{file}」替换后不再是完整的文件。", "“{file}” would not be whole after the replacement.")
_NO_KIND = Words("没有「{kind}」这一类。", "“{kind}” is not a kind of personal data here.")
_KINDS = Words("可以保留的类别（--keep）：{listed}", "The kinds that can be left (--keep): {listed}")


@dataclass(frozen=True, slots=True)
class RedactedTexts:
    """The texts with tokens and what each was called; what a token stands for; what could not be read.

    ``texts`` is empty where nothing could be read.
    """

    names: tuple[str, ...]
    texts: tuple[str, ...]
    counts: Mapping[Kind, int]
    tokens: Mapping[str, str]
    problems: tuple[Problem, ...]

    @property
    def is_whole(self) -> bool:
        """Tell whether all of it was read; what only informs does not count."""
        return all(problem.code in INFORMS for problem in self.problems)


def kinds_kept(names: Iterable[str]) -> list[Kind]:
    """Return the kinds of personal data that are to be left; one that is none is a ``Refusal``."""
    return [_kind(name) for name in names]


def redacted(  # noqa: PLR0913 - what is read, what stays, and how the reading is told and kept
    paths: Sequence[Path],
    keep: Sequence[Kind] = (),
    *,
    lang: str = "zh",
    cache: Path | None = None,
    files: Progress | None = None,
    pictures: Looking | None = None,
) -> RedactedTexts:
    """Read papers and matters and put tokens in place of personal data; what cannot be done whole is a ``Refusal``."""
    matters = [path / MATTER if path.is_dir() else path for path in paths]
    matters = [path for path in matters if path.name == MATTER and path.is_file()]
    papers = [path for path in paths if path not in matters and path / MATTER not in matters]
    mine, known = _matters(matters)
    read, problems = read_paths(papers, files, pictures, cache) if papers else ([], [])
    found = [*mine, *((one.name, one.text) for one in read)]
    if not found:
        return RedactedTexts((), (), {}, {}, tuple(problems))
    names = tuple(name for name, _ in found)
    try:
        done = redact([text for _, text in found], keep, known, lang)
    except RedactionError as error:
        raise Refusal(_FAILED.fill(name=error), _NOTHING, FAILED) from error
    for name, text in zip(names, done.texts, strict=True):
        if Path(name).name == MATTER and not is_matter_text(text):
            raise Refusal(_BROKEN.fill(file=name), _NOTHING, FAILED)
    return RedactedTexts(names, done.texts, done.counts, done.tokens, tuple(problems))


def _matters(files: Sequence[Path]) -> tuple[list[tuple[str, str]], list[tuple[Kind, str]]]:
    """Return the names and texts of matters, and what they tell of themselves."""
    texts, known = [], []
    for path in files:
        try:
            text = path.read_text(encoding="utf-8-sig")
            known += known_words(text)
        except (OSError, ValueError):
            raise Refusal(_NO_TOML.fill(file=path), _NOTHING) from None
        texts.append((f"{path.parent.name}/{path.name}", text))
    return texts, known


def _kind(name: str) -> Kind:
    try:
        return Kind(name.lower())
    except ValueError:
        raise Refusal(_NO_KIND.fill(kind=name), _KINDS.fill(listed=", ".join(Kind))) from None
