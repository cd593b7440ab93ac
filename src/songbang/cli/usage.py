"""Wrong usage in words: what the command line library found, told in two languages."""

import re

from songbang.basis.words import Words

_NO_COMMAND = re.compile(r"No such command '(.*?)'")


def told(error: Exception) -> tuple[Words, Words]:
    """Return what is wrong with a command line, and what to do next; the kind of error tells what to say."""
    tell = _KINDS.get(type(error).__name__, _other)
    command = getattr(getattr(error, "ctx", None), "command_path", None) or "songbang"
    do = Words(f"看看用法：{command} --help", f"See how it is used: {command} --help")
    return tell(error), do


def _no_option(error: Exception) -> Words:
    name = getattr(error, "option_name", "")
    likely = "、".join(getattr(error, "possibilities", None) or ())
    near = Words(f"你是不是要写 {likely}？", f" Did you mean {likely}?") if likely else Words("", "")
    return Words(f"没有「{name}」这个选项。{near.zh}", f"There is no option “{name}”.{near.en}")


def _missing(error: Exception) -> Words:
    name = _parameter(error)
    return Words(f"少写了「{name}」。", f"“{name}” is missing.")


def _bad_value(error: Exception) -> Words:
    name = _parameter(error)
    return Words(f"「{name}」的值不对。", f"The value of “{name}” is not valid.")


def _option_use(error: Exception) -> Words:
    name = getattr(error, "option_name", "")
    return Words(f"选项「{name}」后面少了值，或多了值。", f"The option “{name}” needs a value, or takes none.")


def _other(error: Exception) -> Words:
    said = str(getattr(error, "message", "") or error)
    command = _NO_COMMAND.match(said)
    if command:
        return Words(f"没有「{command[1]}」这个命令。", f"There is no command “{command[1]}”.")
    return Words(f"命令没有看懂：「{said}」", f"The command was not understood: “{said}”")


def _nothing_typed(error: Exception) -> Words:
    usage = str(getattr(error, "message", ""))
    return Words(usage, usage)


def _parameter(error: Exception) -> str:
    parameter = getattr(error, "param", None)
    options = [name for name in getattr(parameter, "opts", ()) if name.startswith("--")]
    return options[0] if options else str(getattr(parameter, "metavar", None) or getattr(parameter, "name", ""))


_KINDS = {
    "NoSuchOption": _no_option,
    "MissingParameter": _missing,
    "BadParameter": _bad_value,
    "BadOptionUsage": _option_use,
    "NoArgsIsHelpError": _nothing_typed,
}
