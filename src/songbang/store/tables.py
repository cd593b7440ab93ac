"""The tables of the store. A change here is a step in ``schema.py`` as well."""

from typing import Final

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, MetaData, String, Table

from songbang.store.columns import Moment, Told

ALL: Final = MetaData()


def _of_folder() -> Column[str]:
    """Return the column that names a folder: with the folder, the row goes too."""
    return Column("folder", String(32), ForeignKey("folders.id", ondelete="CASCADE"), primary_key=True)


VERSION: Final = Table("songbang_store", ALL, Column("version", Integer, nullable=False))

FOLDERS: Final = Table(
    "folders",
    ALL,
    Column("id", String(32), primary_key=True),
    Column("kind", String(16), nullable=False, index=True),
    Column("name", Told, nullable=False),
    Column("created", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    Column("settings", Told, nullable=False),
)
FILES: Final = Table(
    "files",
    ALL,
    _of_folder(),
    Column("name", String(1024), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("data", LargeBinary, nullable=False),
)
RESULTS: Final = Table(
    "results",
    ALL,
    _of_folder(),
    Column("name", String(255), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
TYPED: Final = Table(
    "typed",
    ALL,
    Column("form", String(255), primary_key=True),
    Column("field", String(255), primary_key=True),
    Column("value", Told, nullable=False),
    Column("changed", Moment, nullable=False),
)
