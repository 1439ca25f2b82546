"""Keep with a programme above how many recipients an announcement needs a second organizer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    whole = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column("programmes", sa.Column("approval_above", whole, nullable=False, server_default="500"))


def downgrade() -> None:
    op.drop_column("programmes", "approval_above")
