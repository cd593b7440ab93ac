"""Where a matter lies: as a folder, as a locked file, and what a run that was killed may have left beside them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

MATTER: Final = "matter.toml"
LOCKED: Final = ".age"


@dataclass(frozen=True, slots=True)
class Places:
    """The folder of a matter and all that may lie beside it.

    ``locked`` is the encrypted file; ``made`` one that is being written; ``opening`` a folder that is being filled;
    ``going`` the plain folder that is being deleted, whose content is in ``locked``.
    """

    folder: Path

    @property
    def locked(self) -> Path:
        """The encrypted file."""
        return self._beside(f"{self.folder.name}{LOCKED}")

    @property
    def made(self) -> Path:
        """The encrypted file as long as it is being written."""
        return self._beside(f".{self.folder.name}{LOCKED}-new")

    @property
    def opening(self) -> Path:
        """The folder as long as it is being filled again."""
        return self._beside(f".{self.folder.name}.opening")

    @property
    def going(self) -> Path:
        """The plain folder as long as it is being deleted."""
        return self._beside(f".{self.folder.name}.locked")

    @property
    def beside(self) -> tuple[Path, ...]:
        """All that may lie beside the folder."""
        return self.locked, self.made, self.opening, self.going

    def _beside(self, name: str) -> Path:
        return self.folder.with_name(name)


def places(path: Path) -> Places:
    """Return the places of a matter, from its folder or from its locked file. Nothing needs to be there."""
    whole = Path(path).absolute()
    return Places(whole.with_name(whole.name.removesuffix(LOCKED)) if whole.suffix == LOCKED else whole)
