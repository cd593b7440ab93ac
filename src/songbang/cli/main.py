"""The command `songbang`: what is typed, what it starts, and what is said when something goes wrong."""

import gc
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import NoReturn

import typer

from songbang.basis.words import Words
from songbang.cli.commands import app
from songbang.cli.faults import complain, complain_all
from songbang.cli.usage import told
from songbang.tasks.refusal import USAGE, Refusal

INTERRUPTED = 130
_ROUND = 100_000
"""New values after which circles are looked for among them."""
BROKEN = 1

# Both names stand in every release of typer; the classes themselves moved from one package to another.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]


def run(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command line, ``sys.argv`` where none is given, and leave with its exit code."""
    # A pile makes hundreds of thousands of small values and hardly a circle among them.
    gc.set_threshold(_ROUND)
    given = list(sys.argv[1:] if arguments is None else arguments)
    code = _guarded(given)
    if code == INTERRUPTED:
        sys.stderr.flush()
        os._exit(code)  # whoever interrupts does not wait until the pictures at hand have been looked at
    sys.exit(code)


def _guarded(given: list[str]) -> int:
    lang = language_of(given)
    try:
        code = app(args=given, prog_name="songbang", standalone_mode=False)
        sys.stdout.flush()
    except Refusal as fault:
        complain_all(fault.problems, lang)
        complain(fault.says, fault.do, lang)
        return fault.code
    except BrokenPipeError:
        return _reader_left()
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except _UsageError as error:
        complain(*told(error), lang)
        return USAGE
    except Exception as error:  # noqa: BLE001 - the last guard: whatever it was, no traceback for the person
        return _unexpected(error, lang)
    if code == INTERRUPTED:
        complain(Words("停下了。", "Stopped."), Words("原来的文件没有改动。", "Your files were not changed."), lang)
    return code if isinstance(code, int) else 0


def language_of(given: Sequence[str]) -> str:
    """Return the language of messages about a command line that may itself be wrong."""
    wanted = [value for name, value in pairwise(given) if name == "--lang"]
    wanted += [name.removeprefix("--lang=") for name in given if name.startswith("--lang=")]
    return wanted[0] if wanted and wanted[0] in {"zh", "zh-Hant", "en"} else "zh"


def _reader_left() -> int:
    # Whoever read our output has seen enough (`| head`). What is still in the buffer must go nowhere, or the
    # interpreter complains about it on its way out.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _unexpected(error: Exception, lang: str) -> int:
    if os.environ.get("SONGBANG_DEBUG"):
        raise error
    says = Words(
        f"程序自己出了错（{type(error).__name__}）。这不是你的错，你的文件没有改动。",
        f"The program itself failed ({type(error).__name__}). This is not your doing, and your files were not changed.",
    )
    do = Words(
        "加上环境变量 SONGBANG_DEBUG=1 再运行一次，把看到的内容写进项目的问题页。不要附上你的文件。",
        "Run it again with SONGBANG_DEBUG=1 in the environment and report what you see. Do not attach your papers.",
    )
    complain(says, do, lang)
    return BROKEN
