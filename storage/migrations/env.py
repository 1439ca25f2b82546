"""How Alembic reaches the database: always over the connection that `storage.schema` hands it."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.columns import UtcDateTime
from storage.tables import Table


def render(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Migrations speak plain SQLAlchemy types, so that they do not change when our own types do."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_item=render,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
