"""Say how long an offered seat is held, and when staff last heard of requests."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("series", sa.Column("offer_seconds", sa.BigInteger().with_variant(sa.Integer(), "sqlite")))
    op.add_column("roles", sa.Column("requests_told_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    with op.batch_alter_table("roles") as roles:
        roles.drop_column("requests_told_at")
    with op.batch_alter_table("series") as series:
        series.drop_column("offer_seconds")
