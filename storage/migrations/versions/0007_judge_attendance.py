"""Judge attendance by evidence of several kinds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("roles", schema=None) as batch_op:
        batch_op.add_column(sa.Column("objections_told_at", sa.DateTime(timezone=True), nullable=True))

    op.create_table(
        "zoom_decisions",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("series_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["decided_by"],
            ["people.id"],
            name=op.f("fk_zoom_decisions_decided_by_people"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_zoom_decisions_person_id_people"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_zoom_decisions_series_id_series")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_zoom_decisions")),
        sa.UniqueConstraint(
            "series_id", "key", "person_id", name=op.f("uq_zoom_decisions_series_id_key_person_id")
        ),
    )
    with op.batch_alter_table("zoom_decisions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_zoom_decisions_decided_by"), ["decided_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_zoom_decisions_person_id"), ["person_id"], unique=False)

    op.create_table(
        "attendance_sheets",
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("door_secret", sa.String(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(
            ["closed_by"],
            ["people.id"],
            name=op.f("fk_attendance_sheets_closed_by_people"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_attendance_sheets_session_id_sessions")
        ),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_attendance_sheets")),
    )
    with op.batch_alter_table("attendance_sheets", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendance_sheets_closed_by"), ["closed_by"], unique=False)

    op.create_table(
        "code_tries",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_code_tries_person_id_people"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_code_tries_session_id_sessions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_tries")),
    )
    with op.batch_alter_table("code_tries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_code_tries_person_id"), ["person_id"], unique=False)

    op.create_table(
        "code_words",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(
            ["made_by"], ["people.id"], name=op.f("fk_code_words_made_by_people"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_code_words_session_id_sessions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_words")),
        sa.UniqueConstraint("session_id", "number", name=op.f("uq_code_words_session_id_number")),
    )
    with op.batch_alter_table("code_words", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_code_words_made_by"), ["made_by"], unique=False)

    op.create_table(
        "objections",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "state",
            sa.Enum("open", "accepted", "declined", name="objection_state", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["people.id"], name=op.f("fk_objections_decided_by_people"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_objections_person_id_people"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_objections_session_id_sessions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objections")),
        sa.UniqueConstraint("session_id", "person_id", name=op.f("uq_objections_session_id_person_id")),
    )
    with op.batch_alter_table("objections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_objections_decided_by"), ["decided_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_objections_person_id"), ["person_id"], unique=False)

    op.create_table(
        "verdicts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["people.id"], name=op.f("fk_verdicts_decided_by_people"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_verdicts_person_id_people"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_verdicts_session_id_sessions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdicts")),
        sa.UniqueConstraint("session_id", "person_id", name=op.f("uq_verdicts_session_id_person_id")),
    )
    with op.batch_alter_table("verdicts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_verdicts_decided_by"), ["decided_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_verdicts_person_id"), ["person_id"], unique=False)

    op.create_table(
        "zoom_guests",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column(
            "intervals",
            sa.JSON(none_as_null=True).with_variant(
                postgresql.JSONB(none_as_null=True, astext_type=Text()), "postgresql"
            ),
            nullable=False,
        ),
        sa.Column("total", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["people.id"], name=op.f("fk_zoom_guests_decided_by_people"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_zoom_guests_session_id_sessions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_zoom_guests")),
        sa.UniqueConstraint("session_id", "key", name=op.f("uq_zoom_guests_session_id_key")),
    )
    with op.batch_alter_table("zoom_guests", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_zoom_guests_decided_by"), ["decided_by"], unique=False)

    op.create_table(
        "zoom_reports",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("layout", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column(
            "details",
            sa.JSON(none_as_null=True).with_variant(
                postgresql.JSONB(none_as_null=True, astext_type=Text()), "postgresql"
            ),
            nullable=False,
        ),
        sa.Column("imported_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["imported_by"],
            ["people.id"],
            name=op.f("fk_zoom_reports_imported_by_people"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_zoom_reports_session_id_sessions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_zoom_reports")),
        sa.UniqueConstraint("session_id", "sha256", name=op.f("uq_zoom_reports_session_id_sha256")),
    )
    with op.batch_alter_table("zoom_reports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_zoom_reports_imported_by"), ["imported_by"], unique=False)

    op.create_table(
        "zoom_matches",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("guest_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("score", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("holds", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["guest_id"],
            ["zoom_guests.id"],
            name=op.f("fk_zoom_matches_guest_id_zoom_guests"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_zoom_matches_person_id_people"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_zoom_matches")),
        sa.UniqueConstraint("guest_id", "person_id", name=op.f("uq_zoom_matches_guest_id_person_id")),
    )
    with op.batch_alter_table("zoom_matches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_zoom_matches_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("seconds", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
        )
        batch_op.add_column(sa.Column("reason", sa.String(), nullable=True))
        batch_op.add_column(
            sa.Column("noted_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
        )
        batch_op.create_index(batch_op.f("ix_attendance_noted_by"), ["noted_by"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_attendance_noted_by_people"), "people", ["noted_by"], ["id"], ondelete="SET NULL"
        )

    with op.batch_alter_table("series", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "attendance",
                sa.JSON(none_as_null=True).with_variant(
                    postgresql.JSONB(none_as_null=True, astext_type=Text()), "postgresql"
                ),
                nullable=True,
            )
        )


def downgrade() -> None:
    with op.batch_alter_table("roles", schema=None) as batch_op:
        batch_op.drop_column("objections_told_at")

    with op.batch_alter_table("series", schema=None) as batch_op:
        batch_op.drop_column("attendance")

    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_attendance_noted_by_people"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_attendance_noted_by"))
        batch_op.drop_column("noted_by")
        batch_op.drop_column("reason")
        batch_op.drop_column("seconds")

    with op.batch_alter_table("zoom_matches", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_zoom_matches_person_id"))

    op.drop_table("zoom_matches")
    with op.batch_alter_table("zoom_reports", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_zoom_reports_imported_by"))

    op.drop_table("zoom_reports")
    with op.batch_alter_table("zoom_guests", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_zoom_guests_decided_by"))

    op.drop_table("zoom_guests")
    with op.batch_alter_table("verdicts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_verdicts_person_id"))
        batch_op.drop_index(batch_op.f("ix_verdicts_decided_by"))

    op.drop_table("verdicts")
    with op.batch_alter_table("objections", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_objections_person_id"))
        batch_op.drop_index(batch_op.f("ix_objections_decided_by"))

    op.drop_table("objections")
    with op.batch_alter_table("code_words", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_code_words_made_by"))

    op.drop_table("code_words")
    with op.batch_alter_table("code_tries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_code_tries_person_id"))

    op.drop_table("code_tries")
    with op.batch_alter_table("attendance_sheets", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attendance_sheets_closed_by"))

    op.drop_table("attendance_sheets")
    with op.batch_alter_table("zoom_decisions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_zoom_decisions_person_id"))
        batch_op.drop_index(batch_op.f("ix_zoom_decisions_decided_by"))

    op.drop_table("zoom_decisions")
