"""Drafts of a programme: what a file would change, shown before, applied whole after a yes, or not at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.programmes.applying import apply, insist
from bot.programmes.differences import differences, outcome, told_of, unheard_of
from bot.programmes.mistakes import in_words
from bot.programmes.reading import Sent, Wanted, understood
from bot.programmes.states import State, standing, state
from bot.programmes.telling import lines
from bot.roles import note, permitted
from bot.texts import Texts
from storage import Transaction, drafts, programmes
from storage.tables import Draft, Programme

KEPT = 3_000
"""So many lines of changes or mistakes are kept to be read."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen: mistakes, and then nothing can be applied; or changes, and how many hear of them."""

    mistakes: Sequence[str] = ()
    changes: Sequence[str] = ()
    told: int = 0
    unheard: int = 0
    """How many have another way in and learn of it only by the next reminder."""
    outcome: str = ""


class Gone(Exception):
    """The draft waits for no answer any more, or its sender has the right no longer; `id` says which."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


@dataclass(frozen=True, slots=True)
class Seen:
    """A draft's file as it was understood, and of which state of the programme: it takes a while, so it is
    done beforehand, and again only if that state has passed."""

    sent: Sent
    folder: Path | None
    wanted: Wanted
    before: State


def look(tx: Transaction, draft_id: int, sent: Sent, folder: Path | None) -> Seen:
    """Understand the draft's file; nothing is written. Raises Unreadable."""
    draft = drafts.get(tx, draft_id)
    programme = tx.get_one(Programme, draft.programme_id)
    wanted = understood(sent, standing(tx, programme), draft.series_id, folder)
    return Seen(sent, folder, wanted, state(tx, programme))


def preview(tx: Transaction, draft_id: int, seen: Seen, texts: Texts, now: dt.datetime) -> Preview:
    """Try the draft's file without a trace, and note what it would do. Raises Gone, Unreadable."""
    draft = _open(tx, draft_id)
    found, _ = _tried(tx, draft, seen, texts, now, keep=None)
    _remember(draft, found)
    return found


def confirm(
    tx: Transaction, draft_id: int, seen: Seen, texts: Texts, now: dt.datetime
) -> tuple[Preview, bool]:
    """Apply the draft if it would still do what was shown; else show anew (False). May raise as `preview`."""
    draft = _open(tx, draft_id)
    found, kept = _tried(tx, draft, seen, texts, now, keep=draft.details.get("outcome"))
    if kept:
        draft.applied_at = now
        place = draft.programme_id, draft.series_id
        counts = {"changes": len(found.changes), "told": found.told}
        note(tx, draft.person_id, place, "programme-changed", f"draft:{draft.id}", now, **counts)
    else:
        _remember(draft, found)
    return found, kept


def _open(tx: Transaction, draft_id: int) -> Draft:
    draft = drafts.locked(tx, draft_id)
    if draft.applied_at is not None:
        raise Gone("programmes-applied-already")
    if draft.dropped_at is not None:
        raise Gone("programmes-dropped-already")
    if permitted(tx, draft.person_id, "change", "draft_id", draft.id) is None:
        raise Gone("desk-not-yours")
    return draft


def _remember(draft: Draft, found: Preview) -> None:
    all_lines = [*found.mistakes, *found.changes][:KEPT]
    draft.details = {**draft.details, "outcome": found.outcome, "lines": all_lines, "job": None}


def _tried(
    tx: Transaction, draft: Draft, seen: Seen, texts: Texts, now: dt.datetime, *, keep: str | None
) -> tuple[Preview, bool]:
    """Apply within a savepoint; what it did stays only if it is what `keep` names."""
    programme = tx.get_one(Programme, draft.programme_id)
    programmes.hold(tx, programme.key)
    before, wanted = state(tx, programme), seen.wanted
    if before != seen.before:
        wanted = understood(seen.sent, standing(tx, programme), draft.series_id, seen.folder)
    if wanted.programme is None:
        return Preview(mistakes=[in_words(one, texts) for one in wanted.problems]), False
    attempt = tx.begin_nested()
    _apply(tx, wanted, now)
    after = state(tx, programme)
    found = differences(before, after)
    heard = told_of(before, after)
    told, unheard = (
        sum(programmes.registered(tx, keys, programme.id).values())
        for keys in (heard, unheard_of(found, heard))
    )
    result = outcome(found)
    if result == keep:
        attempt.commit()
    else:
        attempt.rollback()
    return Preview((), lines(found, before, after, texts), told, unheard, result), result == keep


def _apply(tx: Transaction, wanted: Wanted, now: dt.datetime) -> None:
    assert wanted.programme is not None
    (apply if wanted.whole else insist)(tx, wanted.programme, now)
    tx.flush()
