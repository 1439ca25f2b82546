"""Addresses to which materials and certificates go by e-mail too."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Enum, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Table

EmailState = Enum(
    "asked", "confirmed", "unsubscribed", "refused", name="email_state", native_enum=False, length=16
)


class EmailAddress(Table):
    """Where a person gets mail; nothing but the code is sent before it is confirmed, and of the code only a
    hash is stored. «refused»: the mail server will not take mail for it, `error` says why."""

    __tablename__ = "email_addresses"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    address: Mapped[str]
    state: Mapped[str] = mapped_column(EmailState, default="asked")
    candidate: Mapped[str | None]
    """The address that waits for its code; the old one stays good until then."""
    code_hash: Mapped[str | None]
    code_until: Mapped[dt.datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    """Wrong codes since the last one was sent."""
    codes: Mapped[int] = mapped_column(default=0)
    """Codes asked for since `asked_at`, which begins anew after a day."""
    token: Mapped[str] = mapped_column(unique=True)
    """What the link for unsubscribing carries."""
    asked_at: Mapped[dt.datetime]
    confirmed_at: Mapped[dt.datetime | None]
    ended_at: Mapped[dt.datetime | None]
    error: Mapped[str | None]
