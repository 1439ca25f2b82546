"""The printed list of a session's questions, ordered at the desk: it comes as a file."""

from __future__ import annotations

from bot.questions import printing
from handlers.organizers import sessions
from handlers.organizers.guard import Entry
from handlers.replies import Reply
from handlers.visit import Visit
from storage import jobs


def order(visit: Visit, session_id: str) -> Reply:
    """Typeset beside everything else; hundreds of questions take a while."""
    one = sessions.known(visit, session_id)
    jobs.order(
        visit.tx,
        visit.person.id,
        sessions.place_of(one),
        printing.JOB,
        {"session": one.id},
        None,
        visit.now,
    )
    return Reply(toast=visit.texts.plain("questionlist-ordered"), wake=True)


ENTRIES: dict[str, Entry] = {"qprint": Entry("questions", order)}
