"""Forms that people are filling in: one row each, at most one active per person."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.attributes import set_committed_value

from storage.database import Transaction
from storage.tables import Dialog, Form, Person, Series

WHOLE = (
    joinedload(Dialog.form),
    joinedload(Dialog.series).joinedload(Series.programme),
    joinedload(Dialog.session),
)
# Built once: this runs with every answer, and building it takes as long as running it.
ACTIVE = select(Dialog).where(Dialog.person_id == bindparam("person_id"), Dialog.active).options(*WHOLE)


def active(tx: Transaction, person_id: int) -> Dialog | None:
    """The dialog the person is in, with form, series and session."""
    return tx.scalars(ACTIVE, {"person_id": person_id}).one_or_none()


def get(tx: Transaction, person_id: int, dialog_id: int) -> Dialog | None:
    """The person's own dialog with this id; None if it is finished, dropped or somebody else's."""
    wanted = select(Dialog).where(Dialog.person_id == person_id, Dialog.id == dialog_id).options(*WHOLE)
    return tx.scalars(wanted).one_or_none()


def about(tx: Transaction, person_id: int, purpose: str, subject: str) -> Dialog | None:
    """The unfinished dialog of this purpose about this subject, active or paused."""
    wanted = select(Dialog).where(
        Dialog.person_id == person_id, Dialog.purpose == purpose, Dialog.subject == subject
    )
    return tx.scalars(wanted.options(*WHOLE)).one_or_none()


def paused(tx: Transaction, person_id: int) -> list[Dialog]:
    """Dialogs that wait to be taken up again, latest first."""
    wanted = select(Dialog).where(Dialog.person_id == person_id, ~Dialog.active)
    return list(tx.scalars(wanted.options(*WHOLE).order_by(Dialog.touched_at.desc())))


def pause(tx: Transaction, person_id: int) -> None:
    """Leave the active dialog, if any; its answers stay."""
    tx.execute(
        update(Dialog)
        .where(Dialog.person_id == person_id, Dialog.active)
        .values(active=False)
        .execution_options(synchronize_session="fetch")
    )


def begin(
    tx: Transaction,
    person: Person,
    form: Form,
    subject: tuple[int, int | None],
    state: dict[str, Any],
    now: dt.datetime,
) -> Dialog:
    """A new active dialog about (series, session or None); the one the person was in is paused."""
    pause(tx, person.id)
    series_id, session_id = subject
    dialog = Dialog(
        person_id=person.id,
        form_id=form.id,
        purpose=form.purpose,
        series_id=series_id,
        session_id=session_id,
        subject=subject_key(series_id, session_id),
        active=True,
        state=state,
        round=1,
        started_at=now,
        touched_at=now,
    )
    tx.add(dialog)
    tx.flush()
    found = get(tx, person.id, dialog.id)
    assert found is not None
    return found


def take_up(tx: Transaction, dialog: Dialog, now: dt.datetime) -> None:
    """Make a paused dialog the active one."""
    if not dialog.active:
        pause(tx, dialog.person_id)
        dialog.active = True
    dialog.touched_at = now
    tx.flush()


def keep(tx: Transaction, dialog: Dialog, state: dict[str, Any], round_: int, now: dt.datetime) -> None:
    """Note where the dialog stands now: with every answer, so straight and not by way of the flush."""
    changed = {"state": state, "round": round_, "touched_at": now}
    tx.connection().execute(KEEP, {"row": dialog.id, **changed})
    for name, value in changed.items():
        set_committed_value(dialog, name, value)


KEEP = (
    update(Dialog.__table__)  # type: ignore[arg-type]
    .where(Dialog.__table__.c.id == bindparam("row"))
    .values({name: bindparam(name) for name in ("state", "round", "touched_at")})
)


def drop(tx: Transaction, dialog: Dialog) -> None:
    """The dialog is finished or given up: its answers stand elsewhere or nowhere."""
    tx.delete(dialog)
    tx.flush()


def subject_key(series_id: int, session_id: int | None) -> str:
    return f"session:{session_id}" if session_id else f"series:{series_id}"
