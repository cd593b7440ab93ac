"""Runs the programs that know old Word files: in a folder of their own, for a short time, with nothing to fetch."""

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

from songbang.papers.limits import MAX_FILE_BYTES, MAX_SECONDS

# Where LibreOffice stands on systems that do not put it on the path.
_PLACES: Final = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
)
# Settings of the private profile: no macros, no links to elsewhere, no proxy but one that is not there.
_SETTINGS: Final = (
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Common/Misc", "FirstRun", "false"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
_NAMES: Final = 'xmlns:oor="http://openoffice.org/2001/registry"'
_ANTIWORD_SECONDS: Final = 4  # it takes some thousandths of one, or hangs
_OPTIONS: Final = ("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo", "--nofirststartwizard")


@cache
def libreoffice() -> str:
    """Return the path of LibreOffice, empty where it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), "")


@cache
def antiword() -> str:
    """Return the path of antiword, empty where it is not installed."""
    return shutil.which("antiword") or ""


def with_libreoffice(data: bytes, form: str) -> bytes:
    """Return the Word file of this form (LibreOffice's name for it) as docx, none where it cannot be made in time."""
    with tempfile.TemporaryDirectory(prefix="songbang-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        profile = home / "profile" / "user"
        profile.mkdir(parents=True)
        (profile / "registrymodifications.xcu").write_text(_profile(), encoding="utf-8")
        (home / "paper.doc").write_bytes(data)
        place = f"-env:UserInstallation={(home / 'profile').as_uri()}"
        filters = (f"--infilter={form}", "--convert-to", "docx:MS Word 2007 XML")
        command = [libreoffice(), place, *_OPTIONS, *filters, "--outdir", folder, str(home / "paper.doc")]
        _run(command, home, home / "output", MAX_SECONDS)
        return _bounded(home / "paper.docx")


def with_antiword(data: bytes) -> bytes:
    """Return the old Word file as DocBook, none where antiword cannot make it in time."""
    with tempfile.TemporaryDirectory(prefix="songbang-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        (home / "paper.doc").write_bytes(data)
        command = [antiword(), "-m", "UTF-8.txt", "-x", "db", "paper.doc"]
        _run(command, home, home / "paper.xml", _ANTIWORD_SECONDS)
        return _bounded(home / "paper.xml")


def _run(command: list[str], home: Path, output: Path, seconds: float) -> None:
    """Run a program to its end or to the end of its time, and take what it started with it."""
    environment = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "LANG", "LC_ALL") if key in os.environ}
    environment |= {"HOME": str(home), "TMPDIR": str(home), "TEMP": str(home), "SAL_USE_VCLPLUGIN": "svp"}
    with output.open("wb") as out:
        try:
            started = subprocess.Popen(  # noqa: S603 - no shell, and no argument comes from the paper
                command, cwd=home, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL,
                start_new_session=True,
            )  # fmt: skip
        except OSError:
            return
        try:
            with suppress(subprocess.TimeoutExpired):
                started.wait(seconds)
        finally:
            _end(started)


def _end(started: subprocess.Popen[bytes]) -> None:
    if os.name == "posix":
        with suppress(ProcessLookupError, PermissionError):  # all of them may have ended
            os.killpg(started.pid, signal.SIGKILL)
    else:
        started.kill()
    started.wait()


def _bounded(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() and path.stat().st_size <= MAX_FILE_BYTES else b""


def _profile() -> str:
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><oor:items {_NAMES}>{items}</oor:items>'
