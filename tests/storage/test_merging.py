"""Two rows for one human being: every table says what becomes of its part, and nothing is lost or doubled."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlalchemy import Engine, delete, func, select
from sqlalchemy.orm import Session as Work

from bot import programmes
from bot.programme import read
from storage import Transaction, merging, registrations
from storage import series as stored_series
from storage.engine import connect
from storage.tables import (
    Announcement,
    Attendance,
    Campaign,
    Certificate,
    Completion,
    Consent,
    Delivery,
    Dialog,
    Digest,
    EmailAddress,
    Form,
    Invitation,
    OptOut,
    Person,
    Programme,
    Registration,
    Response,
    Role,
    Series,
    Session,
    Table,
    Vote,
)
from tests.stories.programmes import SPRING

NOW = dt.datetime(2021, 3, 1, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(days=1)


def test_every_column_that_refers_to_a_person_says_how_it_merges() -> None:
    """A new table with people in it belongs in `merging.OF_PERSON`, or what it holds would be lost."""
    assert set(merging.referring("people")) == set(merging.OF_PERSON)


def test_every_column_that_refers_to_a_registration_says_how_it_merges() -> None:
    assert set(merging.referring("registrations")) == set(merging.OF_REGISTRATION)


@pytest.fixture
def tx(database_url: str) -> Any:
    """A transaction on a database with SPRING in it."""
    engine: Engine = connect(database_url)
    with Transaction(engine, expire_on_commit=False) as transaction, transaction.begin():
        programmes.apply(transaction, read(SPRING), NOW)
        yield transaction
    engine.dispose()


def person(tx: Work, telegram_id: int | None) -> int:
    made = Person(telegram_id=telegram_id, created_at=NOW, seen_at=NOW)
    tx.add(made)
    tx.flush()
    return made.id


def registered(tx: Transaction, person_id: int, name: str, **fields: Any) -> int:
    series = stored_series.by_key(tx, "xuan")
    assert series is not None
    form = stored_series.form(tx, series.id, "registration")
    assert form is not None
    held = registrations.hold(tx, series.id)
    made = registrations.add(tx, tx.get_one(Person, person_id), held, form, {"name": name}, NOW)
    for field, value in fields.items():
        setattr(made, field, value)
    tx.flush()
    return made.id


def rows(tx: Work, table: type[Table]) -> int:
    return tx.scalar(select(func.count()).select_from(table)) or 0


def everything(tx: Transaction, person_id: int) -> None:
    """Something in each of the tables that a person has a part in."""
    first, second = tx.scalars(select(Session.id).order_by(Session.id).limit(2)).all()
    series, programme = tx.scalar(select(Series.id)), tx.scalar(select(Programme.id))
    form = tx.scalar(select(Form.id).where(Form.purpose == "survey"))
    campaign = tx.scalar(select(Campaign.id).limit(1))
    announcement = tx.scalar(select(Announcement.id))
    mine = {"person_id": person_id}
    tx.add_all(
        [
            Consent(**mine, series_id=series, step="agree", version="1", given_at=NOW),
            Attendance(**mine, session_id=first, kind="here", at=NOW),
            Attendance(**mine, session_id=second, kind=f"by{person_id}", at=NOW),
            Completion(**mine, session_id=first, completed_at=NOW),
            Response(
                **mine, id=f"r{person_id}", session_id=first, form_id=form, answers={}, submitted_at=NOW
            ),
            Delivery(**mine, campaign_id=campaign, state="sent", due_at=NOW),
            Vote(**mine, announcement_id=announcement, option=1, at=NOW),
            OptOut(**mine, topic="news", at=NOW),
            Digest(**mine, programme_id=programme, series_id=None),
            Role(**mine, role="helper", programme_id=programme, granted_at=NOW, withdrawn_at=LATER),
            Dialog(
                **mine,
                form_id=form,
                purpose="survey",
                series_id=series,
                session_id=second,
                subject=f"session:{second}",
                active=True,
                state={"step": None},
                started_at=NOW,
                touched_at=NOW,
            ),
        ]
    )
    tx.flush()


def announced(tx: Transaction) -> None:
    programme = tx.scalar(select(Programme.id))
    tx.add(Announcement(programme_id=programme, versions={}, filter={}, buttons=[], created_at=NOW))
    tx.flush()


def test_what_both_did_is_there_once_and_what_one_did_is_not_lost(tx: Transaction) -> None:
    announced(tx)
    kept, gone = person(tx, 1), person(tx, None)
    for one in (kept, gone):
        everything(tx, one)
    merging.absorb(tx, kept, gone, kept, NOW)
    assert rows(tx, Person) == 1
    counts = {
        table.__tablename__: rows(tx, table)
        for table in (Consent, Completion, Response, Delivery, Vote, OptOut, Digest, Role, Dialog)
    }
    assert counts == dict.fromkeys(counts, 1)
    assert set(tx.scalars(select(Attendance.kind))) == {"here", f"by{kept}", f"by{gone}"}
    assert set(tx.scalars(select(Attendance.person_id))) == {kept}


def test_what_only_the_absent_had_moves(tx: Transaction) -> None:
    announced(tx)
    kept, gone = person(tx, 1), person(tx, None)
    everything(tx, gone)
    merging.absorb(tx, kept, gone, kept, NOW)
    owners = [
        tx.scalars(select(table.person_id)).all()
        for table in (Consent, Completion, Response, Delivery, Vote, OptOut, Digest, Role, Dialog)
    ]
    assert owners == [[kept]] * 9
    assert not tx.scalar(select(Dialog.active))


@pytest.mark.parametrize("choice", ["kept", "gone"])
def test_one_registration_stays_with_the_chosen_answers(tx: Transaction, choice: str) -> None:
    kept, gone = person(tx, 1), person(tx, None)
    registered(tx, kept, "Lan")
    registered(tx, gone, "Nguyễn Thị Lan")
    merging.absorb(tx, kept, gone, kept if choice == "kept" else gone, NOW)
    (one,) = tx.scalars(select(Registration))
    assert one.person_id == kept
    assert (one.number, one.answers["name"]) == ((1, "Lan") if choice == "kept" else (2, "Nguyễn Thị Lan"))


def test_the_better_place_stays(tx: Transaction) -> None:
    kept, gone = person(tx, 1), person(tx, None)
    registered(tx, kept, "Lan", state="waiting", waiting_since=NOW)
    registered(tx, gone, "Lan")
    merging.absorb(tx, kept, gone, kept, NOW)
    (one,) = tx.scalars(select(Registration))
    assert (one.number, one.state, one.waiting_since) == (1, "registered", None)


def test_a_registration_that_ended_gives_way(tx: Transaction) -> None:
    kept, gone = person(tx, 1), person(tx, None)
    registered(tx, kept, "Cũ", state="withdrawn", withdrawn_at=NOW)
    registered(tx, gone, "Mới")
    merging.absorb(tx, kept, gone, kept, NOW)
    (one,) = tx.scalars(select(Registration))
    assert (one.person_id, one.number, one.answers["name"]) == (kept, 2, "Mới")


def certificate(registration_id: int, serial: str, state: str) -> Certificate:
    return Certificate(
        registration_id=registration_id, serial=serial, code=serial, state=state, data={}, ordered_at=NOW
    )


def test_of_two_certificates_the_issued_one_holds(tx: Transaction) -> None:
    kept, gone = person(tx, 1), person(tx, None)
    mine, theirs = registered(tx, kept, "Lan"), registered(tx, gone, "Lan")
    tx.add_all([certificate(mine, "A", "ordered"), certificate(theirs, "B", "issued")])
    tx.add(certificate(theirs, "C", "revoked"))
    tx.flush()
    merging.absorb(tx, kept, gone, kept, NOW)
    found = {one.serial: one for one in tx.scalars(select(Certificate))}
    assert {serial: one.state for serial, one in found.items()} == {
        "A": "replaced",
        "B": "issued",
        "C": "revoked",
    }
    assert found["A"].replaced_by == found["B"].id
    assert {one.registration_id for one in found.values()} == {mine}


def test_links_lead_to_the_registration_that_stays(tx: Transaction) -> None:
    kept, gone = person(tx, 1), person(tx, None)
    mine, theirs = registered(tx, kept, "Lan"), registered(tx, gone, "Lan")
    programme = tx.scalar(select(Programme.id))
    link = {"programme_id": programme, "created_at": NOW, "expires_at": LATER}
    tx.add(Invitation(token_hash="x", registration_id=theirs, **link))
    tx.flush()
    merging.absorb(tx, kept, gone, kept, NOW)
    assert tx.scalars(select(Invitation.registration_id)).all() == [mine]


def test_a_telegram_account_stays_as_a_newcomer(tx: Transaction) -> None:
    kept, gone = person(tx, 1), person(tx, 2)
    registered(tx, gone, "Lan")
    merging.absorb(tx, kept, gone, kept, NOW)
    assert tx.scalars(select(Registration.person_id)).all() == [kept]
    assert tx.get(Person, gone) is not None
    tx.execute(delete(Person).where(Person.id == gone))
    assert rows(tx, Registration) == 1


def addressed(tx: Transaction, person_id: int, address: str, state: str) -> None:
    fields = {"address": address, "state": state, "token": address, "asked_at": NOW}
    tx.add(EmailAddress(person_id=person_id, **fields))
    tx.flush()


@pytest.mark.parametrize(
    ("mine", "theirs", "stays"),
    [
        ("confirmed", "confirmed", "mine@example.com"),
        ("asked", "confirmed", "theirs@example.com"),
        ("unsubscribed", "confirmed", "theirs@example.com"),
        ("confirmed", "asked", "mine@example.com"),
        (None, "asked", "theirs@example.com"),
        ("refused", None, "mine@example.com"),
    ],
)
def test_of_two_addresses_the_one_that_gets_mail_stays(
    tx: Transaction, mine: str | None, theirs: str | None, stays: str
) -> None:
    kept, gone = person(tx, 1), person(tx, None)
    if mine:
        addressed(tx, kept, "mine@example.com", mine)
    if theirs:
        addressed(tx, gone, "theirs@example.com", theirs)
    merging.absorb(tx, kept, gone, kept, NOW)
    (one,) = tx.scalars(select(EmailAddress))
    assert (one.person_id, one.address) == (kept, stays)
