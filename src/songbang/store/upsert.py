"""A row written over the one with the same key, in one step that two writers cannot both take."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def upsert(connection: Connection, table: Table, row: Mapping[str, object], newest: str | None = None) -> None:
    """Write a row. Where ``newest`` names a column, a row whose value there is higher is left as it is."""
    insert = postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
    keys = [column.name for column in table.primary_key]
    rest = {name: insert.excluded[name] for name in row if name not in keys}
    where: ColumnElement[bool] | None = None if newest is None else table.c[newest] <= insert.excluded[newest]
    connection.execute(insert.on_conflict_do_update(index_elements=keys, set_=rest, where=where), dict(row))
