"""Files handed in with a form: under names that can be kept, in a private folder as long as they are worked with."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated

from fastapi import File, UploadFile

from songbang.basis.words import Words
from songbang.store.checkout import private_place
from songbang.web.house import House
from songbang.web.pile.file_names import taken_names
from songbang.web.refused import Refused, Stop

NONE_GIVEN = Refused(
    422,
    "no_files",
    Words("没有收到文件。", "No file came in."),
    Words("把文件放在表单的 files 一栏。", "Put files into the field files of the form."),
)
TOO_MANY = Refused(
    413,
    "too_many",
    Words("一次交来的文件太多。", "These are too many files at once."),
    Words("分几次交，或者打成一个压缩包。", "Hand them in parts, or as one archive."),
)
PAPERS = "papers"

Files = Annotated[
    list[UploadFile],
    File(
        min_length=1,
        description="Papers, archives, mails. The name of a file is the name of the paper; it may hold folders.",
    ),
]
OneFile = Annotated[UploadFile, File(description="One file; its name tells its format.")]
NoFile = Annotated[UploadFile | None, File(description="One file; its name tells its format.")]


def named(house: House, files: Sequence[UploadFile]) -> dict[str, UploadFile]:
    """Return files by the names they are kept under; raises ``Stop`` for too many and for none."""
    if len(files) > house.settings.limits.files:
        raise Stop(TOO_MANY)
    names = taken_names([file.filename or "" for file in files])
    found = {name: file for name, file in zip(names, files, strict=True) if name is not None}
    if not found:
        raise Stop(NONE_GIVEN)
    return found


def contents(files: Mapping[str, UploadFile]) -> dict[str, bytes]:
    """Return the bytes of files by name."""
    return {name: file.file.read() for name, file in files.items()}


class Handed:
    """Files in a private folder on the disk, which is removed with them when the work with them has ended.

    Given to the pool as what makes the work ready; ``drop`` removes them where the work will never begin.
    """

    def __init__(self, files: Mapping[str, UploadFile], folder: str = PAPERS, **arguments: object) -> None:
        self._stack = ExitStack()
        self.folder = self._stack.enter_context(private_place(folder))
        self.arguments: dict[str, object] = arguments
        with ExitStack() as undone:
            undone.callback(self.drop)
            for name, file in files.items():
                self.write(self.folder / name, file)
            undone.pop_all()

    @contextmanager
    def __call__(self) -> Iterator[Mapping[str, object]]:
        """Give the arguments of the work: the folder, and what it was made with."""
        with self._stack:
            yield {"folder": str(self.folder), **self.arguments}

    def beside(self, name: str, file: UploadFile) -> Path:
        """Keep a file beside the folder, where it is no paper, and return its path."""
        path = self.folder.parent / name
        self.write(path, file)
        return path

    def drop(self) -> None:
        """Remove the files."""
        self._stack.close()

    @staticmethod
    def write(path: Path, file: UploadFile) -> None:
        """Write a file that was handed in to a path where nothing is yet."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with path.open("xb") as kept:
            shutil.copyfileobj(file.file, kept)
