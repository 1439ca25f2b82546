"""Which column of a file is which answer: asked one by one where the bot could not tell, and corrected."""

from __future__ import annotations

from typing import Any

from bot.dialogs import form_of
from bot.forms.steps import Form, Step
from bot.imports import LOOK
from bot.imports.asking import overview, question
from bot.imports.columns import mappable
from handlers.organizers.imports import begin_job, open_draft, over
from handlers.replies import Reply
from handlers.visit import Visit
from storage import series
from storage.tables import Draft


def choose(visit: Visit, draft_id: str, step: str, column: str) -> Reply:
    """This column (or «none») is the answer to a step; then the next question, or the check."""
    draft, form = _asked(visit, draft_id)
    wanted = _step(form, step)
    if draft is None or form is None or wanted is None:
        return over(visit)
    at = _number(column)
    columns = [at] if at is not None and at < len(draft.details["headings"]) else []
    before: dict[str, list[int]] = draft.details["mapping"]
    mapping = {key: [one for one in at if one not in columns] for key, at in before.items()}
    asking = [key for key in draft.details["asking"] if key != wanted.key]
    was_asked = wanted.key in draft.details["asking"]
    draft.details = {**draft.details, "mapping": {**mapping, wanted.key: columns}, "asking": asking}
    if asking:
        return _question(visit, draft, form, form.step(asking[0]))
    return begin_job(visit, draft, LOOK, "imports-checking") if was_asked else _overview(visit, draft, form)


def turn(visit: Visit, draft_id: str, step: str, page: str) -> Reply:
    """More columns to choose from."""
    draft, form = _asked(visit, draft_id)
    wanted = _step(form, step)
    if draft is None or form is None or wanted is None:
        return over(visit)
    return _question(visit, draft, form, wanted, int(page))


def ask(visit: Visit, draft_id: str, step: str) -> Reply:
    """One step is to be read from another column."""
    return turn(visit, draft_id, step, "0")


def edit(visit: Visit, draft_id: str) -> Reply:
    """All steps with their columns."""
    draft, form = _asked(visit, draft_id)
    return _overview(visit, draft, form) if draft and form else over(visit)


def check(visit: Visit, draft_id: str) -> Reply:
    """The columns are right now: look at the rows again."""
    draft, form = _asked(visit, draft_id)
    if draft is None or form is None:
        return over(visit)
    return begin_job(visit, draft, LOOK, "imports-checking")


def _asked(visit: Visit, draft_id: str) -> tuple[Draft | None, Form | None]:
    """The draft and its form, once its columns are known; None when it is over or the form was changed."""
    draft = open_draft(visit, draft_id)
    row = series.form(visit.tx, draft.series_id, "registration") if draft and draft.series_id else None
    if draft is None or row is None or draft.details.get("form") != row.id:
        return None, None
    return draft, form_of(row)


def _step(form: Form | None, at: str) -> Step | None:
    place = _number(at)
    if form is None or place is None or place >= len(form.steps):
        return None
    return next((step for step in mappable(form) if step is form.steps[place]), None)


def _number(part: str) -> int | None:
    """A number from the data of a button, which anybody could have made up."""
    return int(part) if part.isascii() and part.isdecimal() and len(part) < 6 else None


def _question(visit: Visit, draft: Draft, form: Form, step: Step, page: int = 0) -> Reply:
    details: dict[str, Any] = draft.details
    return Reply(edit=question(draft.id, details, form, step, visit.texts, page))


def _overview(visit: Visit, draft: Draft, form: Form) -> Reply:
    return Reply(edit=overview(draft.id, draft.details, form, visit.texts))
