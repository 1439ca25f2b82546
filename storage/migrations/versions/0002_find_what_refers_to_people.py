"""Index what refers to people and registrations, so that two rows for one person become one at once."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COLUMNS = (
    ("actions", "person_id"),
    ("invitations", "invited_by"),
    ("invitations", "registration_id"),
    ("invitations", "used_by"),
    ("registrations", "made_by"),
    ("responses", "person_id"),
)


def upgrade() -> None:
    for table, column in COLUMNS:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def downgrade() -> None:
    for table, column in reversed(COLUMNS):
        op.drop_index(op.f(f"ix_{table}_{column}"), table)
