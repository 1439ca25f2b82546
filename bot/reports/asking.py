"""Questions as figures: those most people want answered, and how many there were of each theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.reports.figures import Theme, Wanted
from bot.texts.localized import LocalText
from storage import Transaction
from storage.reports import questions
from storage.tables import Series

EACH = 3
"""So many of a topic's questions are printed."""
AT_MOST = 600
"""So many of all topics."""


def wanted(tx: Transaction, series: Sequence[int]) -> tuple[Wanted, ...]:
    found = questions.most_wanted(tx, series, EACH)[:AT_MOST]
    return tuple(
        Wanted(id=one.id, topic_id=one.topic_id, kind=one.kind, text=one.text, wants=wants, state=one.state)
        for one, wants in found
    )


def themes(tx: Transaction, rows: Sequence[Series]) -> tuple[Theme, ...]:
    """In the order of the programme file, those nobody asked about too; last, what has none."""
    counts = questions.by_theme(tx, [one.id for one in rows])
    labels: dict[str, LocalText] = {}
    for row in rows:
        labels |= _labels(row.questions or {})
    found = [Theme(label=text, count=counts.pop(key, 0)) for key, text in labels.items()]
    rest = sum(counts.values())
    return (*found, *((Theme(label=None, count=rest),) if rest else ()))


def _labels(terms: Mapping[str, Any]) -> dict[str, LocalText]:
    return {one["key"]: one["label"] for one in terms.get("themes") or ()}
