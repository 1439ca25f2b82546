"""What a file says that the one before it did not: only that is changed, so that what organizers changed in
the chat since stays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

Filed = dict[str, Any]
"""What a file says of one thing, by field, as plain data."""


def plain(fields: Mapping[str, Any]) -> Filed:
    """Fields as they are kept: dates and moments in writing."""
    return {
        name: value.isoformat() if isinstance(value, dt.date) else value for name, value in fields.items()
    }


def news(filed: Filed | None, said: Filed) -> frozenset[str]:
    """The fields of which a file says something else than the last one; all, when there was none."""
    known = filed or {}
    return frozenset(name for name, value in said.items() if name not in known or known[name] != value)
