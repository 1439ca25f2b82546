"""The outbox: what goes to whom, when, and what became of it; and the files that go with it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Enum, ForeignKey, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Id, Table

CampaignState = Enum(
    "planned",
    "running",
    "paused",
    "done",
    "cancelled",
    "stopped",
    name="campaign_state",
    native_enum=False,
    length=16,
)
DeliveryState = Enum(
    "pending",
    "sending",
    "sent",
    "blocked",
    "failed",
    "skipped",
    "expired",
    "in_doubt",
    name="delivery_state",
    native_enum=False,
    length=16,
)
CertificateState = Enum(
    "ordered", "issued", "replaced", "revoked", name="certificate_state", native_enum=False, length=16
)


class Campaign(Table):
    """One message to an audience; `key` («ocop-2021:s1:-24h:…») exists once, so it is sent once.

    `kind` names the text, `content` its data. `resend` is the policy for deliveries in doubt:
    send again (a link twice rather than never) or leave.
    """

    __tablename__ = "campaigns"
    __table_args__ = (Index("ix_campaigns_state_due_at", "state", "due_at"),)

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"), index=True)
    session_id: Mapped[int | None] = mapped_column(ForeignKey("sessions.id"))
    content: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(CampaignState, default="planned")
    due_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime | None]
    urgent: Mapped[bool] = mapped_column(default=False)
    resend: Mapped[bool] = mapped_column(default=True)
    audience: Mapped[str]
    """Who gets it: «registered», «standing» (they and those who wait to be), «unanswered» and «answered» (the
    session's survey), «filter» (`content["filter"]`, an audience), «recipients» (whoever got, or is just
    getting, the campaign `content["of"]`), «wanting» (who wants to know `content["question"]`), or «person»
    for one made apart."""
    refusals: Mapped[int] = mapped_column(default=0)
    """Equal 400 answers in a row; the campaign stops at a few."""
    reason: Mapped[str | None]
    created_at: Mapped[dt.datetime]


class Delivery(Table):
    """Campaign x person x channel («telegram», «email»). `due_at` moves on for retries; `urgent` is its
    campaign's, kept here for the order of sending. While it is «sending», `claimed_by` names the process that
    has it; `lease_until`, which that process keeps putting off, is when others may take it for lost.
    """

    __tablename__ = "deliveries"
    __table_args__ = (
        UniqueConstraint("campaign_id", "person_id", "channel"),
        Index("ix_deliveries_state_channel_urgent_due_at", "state", "channel", "urgent", "due_at", "id"),
        Index("ix_deliveries_person_id", "person_id"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    channel: Mapped[str] = mapped_column(default="telegram")
    state: Mapped[str] = mapped_column(DeliveryState, default="pending")
    urgent: Mapped[bool] = mapped_column(default=False)
    due_at: Mapped[dt.datetime]
    lease_until: Mapped[dt.datetime | None]
    claimed_by: Mapped[str | None]
    attempts: Mapped[int] = mapped_column(default=0)
    doubts: Mapped[int] = mapped_column(default=0)
    """How often nobody could know whether it arrived (crash or lost answer while sending)."""
    sent_at: Mapped[dt.datetime | None]
    message_id: Mapped[int | None]
    """The last message of it, which has the buttons."""
    earlier_ids: Mapped[list[int] | None]
    """The messages before the last one, of an album or a long text."""
    error: Mapped[str | None]


class File(Table):
    """A file by its content; `telegram_id` is Telegram's own copy, once it was uploaded."""

    __tablename__ = "files"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    mime: Mapped[str]
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    telegram_id: Mapped[str | None]
    stored_at: Mapped[dt.datetime]


class Certificate(Table):
    """A certificate as it was issued: printed fields, template and file are frozen.

    `code` opens the check in the bot.
    """

    __tablename__ = "certificates"
    __table_args__ = (
        Index(
            "uq_certificates_current",
            "registration_id",
            unique=True,
            sqlite_where=text("state in ('ordered', 'issued')"),
            postgresql_where=text("state in ('ordered', 'issued')"),
        ),
    )

    id: Mapped[Id]
    registration_id: Mapped[int] = mapped_column(ForeignKey("registrations.id", ondelete="CASCADE"))
    serial: Mapped[str] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str] = mapped_column(CertificateState, default="ordered")
    data: Mapped[dict[str, Any]]
    template: Mapped[str | None]
    sha256: Mapped[str | None] = mapped_column(ForeignKey("files.sha256"), index=True)
    ordered_at: Mapped[dt.datetime]
    issued_at: Mapped[dt.datetime | None]
    ended_at: Mapped[dt.datetime | None]
    replaced_by: Mapped[int | None] = mapped_column(ForeignKey("certificates.id"))
    reason: Mapped[str | None]


class Guess(Table):
    """Wrong certificate codes a person tried, so that guessing can be slowed down."""

    __tablename__ = "guesses"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    at: Mapped[dt.datetime]
