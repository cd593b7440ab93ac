"""The store, opened: the database is made where there is none, and brought up where it is of an earlier version."""

from songbang.store.connect import connect
from songbang.store.fault import StoreFault
from songbang.store.leftovers import clear_leftovers
from songbang.store.limits import Limits
from songbang.store.schema import bring_up
from songbang.store.store import Store, store_of


def open_store(url: str, limits: Limits | None = None) -> Store:
    """Open ``sqlite:///path`` or ``postgresql://…``; the tables are made where there are none.

    Raises ``StoreFault`` where it cannot be opened, is no database of ours, or was written by a later version.
    """
    clear_leftovers()
    doors = connect(url)
    try:
        with doors.writing() as connection:
            bring_up(connection)
    except StoreFault:
        doors.close()
        raise
    return store_of(doors, limits or Limits())
