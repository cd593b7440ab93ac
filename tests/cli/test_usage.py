import subprocess
import sys
import time

import pytest
from tests.cli.typed import songbang

from songbang import __version__
from songbang.cli.main import language_of, run


def here(capfd: pytest.CaptureFixture[str], *words: str) -> tuple[object, str, str]:
    """The exit code, standard output and standard error of a command line run in this process."""
    with pytest.raises(SystemExit) as left:
        run(words)
    return left.value.code, *capfd.readouterr()


def test_the_version() -> None:
    answer = songbang("--version")
    assert (answer.code, answer.text) == (0, f"songbang {__version__}\n")


@pytest.mark.parametrize("command", ["read", "text", "law"])
def test_help_speaks_both_languages(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert command in here(capfd, "--help")[1]
    code, out, _ = here(capfd, command, "--help")
    assert code == 0
    assert " / " in out
    assert any("\u4e00" <= sign <= "\u9fff" for sign in out)


@pytest.mark.parametrize(
    ("words", "zh", "en"),
    [
        (["reed"], "没有「reed」这个命令", "There is no command “reed”"),
        (["read"], "少写了「PATH...」", "“PATH...” is missing"),
        (["law", "--onn", "x"], "没有「--onn」这个选项", "There is no option “--onn”"),
        (["law", "--on"], "选项「--on」", "The option “--on”"),
        (["law", "--on", "2026-02-30"], "「2026-02-30」不是日期", "“2026-02-30” is not a day"),
        (["law", "--on", "20261122"], "「20261122」不是日期", "“20261122” is not a day"),
        (["law", "--topic", "weather"], "没有「weather」这个主题", "There is no topic “weather”"),
        (["law", "atlantis"], "没有收录「atlantis」的法律", "The law of “atlantis” is not held here"),
        (["read", "x", "--place", "上海"], "「上海」不是地方代码", "“上海” is not the code of a place"),
        (["read", "x", "--on", "tomorrow"], "「tomorrow」不是日期", "“tomorrow” is not a day"),
    ],
)
def test_wrong_usage_says_what_is_wrong_and_what_to_do(
    words: list[str], zh: str, en: str, capfd: pytest.CaptureFixture[str]
) -> None:
    for lang, said in (("zh", zh), ("en", en)):
        code, out, err = here(capfd, words[0], "--lang", lang, *words[1:])
        assert (code, out) == (2, "")
        assert said in err
        assert len(err.strip().splitlines()) >= 2
        assert "Traceback" not in err


def test_an_unknown_language_is_told_in_the_first_one(capfd: pytest.CaptureFixture[str]) -> None:
    code, _, err = here(capfd, "law", "--lang", "fr")
    assert code == 2
    assert "没有「fr」这种语言" in err
    assert "zh-Hant" in err


def test_messages_in_traditional_script(capfd: pytest.CaptureFixture[str]) -> None:
    assert "沒有「x」這個主題" in here(capfd, "law", "--topic", "x", "--lang=zh-Hant")[2]


def test_the_language_is_known_before_the_line_is_understood() -> None:
    assert language_of(["read", "--lang", "en"]) == "en"
    assert language_of(["--lang=zh-Hant"]) == "zh-Hant"
    assert language_of(["--lang", "fr"]) == language_of(["--lang"]) == language_of([]) == "zh"


def test_no_words_at_all_show_the_help() -> None:
    answer = songbang()
    assert answer.code == 2
    assert "Usage: songbang" in answer.err


BROKEN = "import songbang.cli.show_law as s\ndef fail(*a, **k): raise ValueError('inside')\ns.show_law = fail\n"


def test_a_failure_of_the_program_is_told_calmly() -> None:
    code = BROKEN + "from songbang.cli.main import run; run(['law', '--lang', 'en'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env={})
    assert done.returncode == 1
    assert "The program itself failed (ValueError)" in done.stderr
    assert "SONGBANG_DEBUG=1" in done.stderr
    assert "Traceback" not in done.stderr
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env={"SONGBANG_DEBUG": "1"}
    )
    assert "Traceback" in told.stderr


def test_stopping_is_no_failure() -> None:
    code = (
        BROKEN.replace("ValueError('inside')", "KeyboardInterrupt") + "from songbang.cli.main import run; run(['law'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 130
    assert done.stderr == "停下了。\n原来的文件没有改动。\n"


def test_a_reader_that_leaves_early_is_no_failure() -> None:
    line = f"{sys.executable} -c 'from songbang.cli.main import run; run()' law --json | head -c 1"
    for _ in range(3):
        done = subprocess.run(["bash", "-c", f"set -o pipefail; {line}"], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "{", "")


def seconds(code: str, *words: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *words], capture_output=True, check=True)
    return time.perf_counter() - start


def test_help_comes_at_once() -> None:
    bare = min(seconds("import typer") for _ in range(5))
    assert min(seconds("from songbang.cli.main import run; run()", "--help") for _ in range(5)) <= 3 * bare
