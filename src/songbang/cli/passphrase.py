"""A passphrase comes from the terminal or from a file, never from the command line or the environment."""

import sys
from getpass import getpass
from pathlib import Path

from songbang.basis.words import Words
from songbang.reports.script import tell
from songbang.tasks.refusal import USAGE, Refusal

_ASK = Words("口令（输入时不显示）：", "Passphrase (not shown as you type): ")
_AGAIN = Words("再输一遍：", "Once more: ")
_DIFFER = Words("两次输入的口令不一样，什么也没有做。", "The two passphrases differ; nothing was done.")
_ONCE_MORE = Words("再来一次。", "Start again.")
_NO_TERMINAL = Words("这里没有终端，问不了口令。", "There is no terminal to ask for a passphrase.")
_FROM_FILE = Words(
    "把口令写在一个文件里，用 --passphrase-file 指定；- 是标准输入。用完删掉它。",
    "Put it into a file and name that with --passphrase-file, - for standard input. Delete the file afterwards.",
)
_NO_FILE = Words("口令文件「{file}」读不了。", "The file of the passphrase, “{file}”, cannot be read.")
_EMPTY = Words("口令是空的。", "The passphrase is empty.")
_SOME = Words("几个不相干的词就行。", "Some unrelated words will do.")


def asked_passphrase(file: Path | None, lang: str, *, twice: bool) -> str:
    """Return the passphrase: the first line of the file, or what is typed; ``twice`` where a new one is set."""
    secret = _typed(lang, twice=twice) if file is None else _read(file)
    if not secret:
        raise Refusal(_EMPTY, _SOME, USAGE)
    return secret


def _read(file: Path) -> str:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise Refusal(_NO_FILE.fill(file=file), _FROM_FILE, USAGE) from None
    return text.split("\n", 1)[0].rstrip("\r")


def _typed(lang: str, *, twice: bool) -> str:
    if not sys.stdin.isatty():
        raise Refusal(_NO_TERMINAL, _FROM_FILE, USAGE)
    secret = getpass(tell(_ASK, lang))
    if twice and secret != getpass(tell(_AGAIN, lang)):
        raise Refusal(_DIFFER, _ONCE_MORE, USAGE)
    return secret
