"""A material on its way and after: who has not got it, once more, withdrawn, taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.delivery.messages import Message
from bot.materials import giving
from bot.materials.giving import Refusal
from bot.materials.missing import JOB
from bot.materials.releasing import campaign_of
from handlers.keyboards import button
from handlers.organizers.materials import reach
from handlers.organizers.materials.one import found, page
from handlers.replies import Reply
from handlers.visit import Visit
from storage import jobs
from storage.materials import reach as figures


def ask_withdraw(visit: Visit, material_id: str) -> Reply:
    """Withdrawing asks once more."""
    known = found(visit, material_id)
    if known is None:
        return reach.not_yours(visit)
    one, _ = known
    yes = button(visit.texts, "materials-withdraw-yes", "mt1xy", one.id, style="danger")
    no = button(visit.texts, "materials-to-one", "mt1", one.id)
    return Reply(edit=Message(visit.texts("materials-withdraw-sure", title=one.title), ((yes,), (no,))))


def withdraw(visit: Visit, material_id: str) -> Reply:
    """Nobody else gets it, and it is in no list."""
    return _acted(visit, material_id, giving.withdraw, "materials-withdrawn")


def recall(visit: Visit, material_id: str) -> Reply:
    """From the phones of those who have it, too."""
    return _acted(visit, material_id, giving.recall, "materials-recalled")


def again(visit: Visit, material_id: str) -> Reply:
    """Once more to those who have not got it."""
    return _acted(visit, material_id, giving.again, "materials-resent")


def _acted(visit: Visit, material_id: str, act: Callable[..., Any], told: str) -> Reply:
    known = found(visit, material_id)
    if known is None:
        return reach.not_yours(visit)
    try:
        act(visit.tx, *known, visit.person, visit.now)
    except Refusal as no:
        return Reply(toast=visit.texts.plain(f"materials-no-{no.reason}"), alert=True)
    return Reply(edit=page(visit, *known), toast=visit.texts.plain(told), wake=True)


def missing(visit: Visit, material_id: str) -> Reply:
    """Who is without it, as a spreadsheet, a moment later."""
    known = found(visit, material_id)
    if known is None:
        return reach.not_yours(visit)
    one, session = known
    if not figures.anybody_lacks(visit.tx, one, campaign_of(visit.tx, one)):
        return Reply.hint(visit.texts, "materials-nobody-missing")
    place = reach.place_of(session)
    jobs.order(visit.tx, visit.person.id, place, JOB, {"material": one.id}, None, visit.now)
    giving.noted(visit.tx, one, session, visit.person, "material-listed", visit.now)
    return Reply(toast=visit.texts.plain("broadcast-file-soon"), wake=True)
