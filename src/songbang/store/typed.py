"""What a person has typed into a form and not yet sent: nothing of it is lost when the browser closes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from unicodedata import category

from sqlalchemy import delete, select

from songbang.basis.words import Words
from songbang.store.doors import Doors
from songbang.store.fault import StoreFault
from songbang.store.limits import Limits
from songbang.store.tables import TYPED
from songbang.store.upsert import upsert

_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class Typed:
    """Drafts of form fields. A form that belongs to a folder has the folder's id in its name, and goes with it."""

    doors: Doors
    limits: Limits

    def put(self, form: str, field: str, value: str, now: datetime) -> None:
        """Keep what a field holds now. Raises ``StoreFault`` for a value, or a name, that is too long."""
        for name in (form, field):
            if not name or len(name) > _LONGEST_NAME or any(category(char) in {"Cc", "Cs"} for char in name):
                says = Words("表单里没有这一栏。", "The form has no such field.")
                raise StoreFault(says, Words("刷新页面再填。", "Reload the page and fill it in again."))
        if len(value) > self.limits.typed:
            says = Words("这一栏最多写 {most} 个字。", "This field may have {most} characters.")
            do = Words("长的文字存成文件再加进来。", "Save a long text as a file and add that.")
            raise StoreFault(says.fill(most=self.limits.typed), do)
        with self.doors.writing() as connection:
            upsert(connection, TYPED, {"form": form, "field": field, "value": value, "changed": now})

    def of(self, form: str) -> dict[str, str]:
        """Return what the fields of a form hold, by their names."""
        wanted = select(TYPED.c.field, TYPED.c.value).where(TYPED.c.form == form).order_by(TYPED.c.field)
        with self.doors.reading() as connection:
            return {row.field: row.value for row in connection.execute(wanted)}

    def forms(self) -> dict[str, int]:
        """Return how many fields are kept of each form."""
        with self.doors.reading() as connection:
            names = connection.execute(select(TYPED.c.form).order_by(TYPED.c.form)).scalars().all()
        return {name: names.count(name) for name in names}

    def forget(self, form: str) -> None:
        """Wipe what was typed into a form."""
        with self.doors.writing() as connection:
            gone = connection.execute(delete(TYPED).where(TYPED.c.form == form)).rowcount
        if gone:
            self.doors.sweep()

    def forget_all(self) -> None:
        """Wipe everything that was typed."""
        with self.doors.writing() as connection:
            connection.execute(delete(TYPED))
        self.doors.sweep()
