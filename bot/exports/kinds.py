"""Which kinds of tables there are, and the right each takes; a new kind is one entry and its texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.exports import sheets
from bot.exports.questions import questions
from bot.exports.sheets import Scope, Sheet
from bot.roles import Right, may
from storage.places import Place
from storage.tables import Role


@dataclass(frozen=True, slots=True)
class Kind:
    """`sheet` describes the table; its title and button are the text `exports-kind-…`."""

    sheet: Callable[[Scope], Sheet]
    right: Right = "export"


KINDS: dict[str, Kind] = {
    "people": Kind(sheets.people),
    "registrations": Kind(sheets.registrations),
    "responses": Kind(sheets.responses),
    "attendance": Kind(sheets.attendance),
    "questions": Kind(questions),
    "certificates": Kind(sheets.certificates),
    "deliveries": Kind(sheets.deliveries),
    "log": Kind(sheets.log, "log"),
}
EVERYTHING = "everything"
"""All kinds one may have, together in one file."""


def permitted(held: Sequence[Role], what: str, place: Place) -> list[str]:
    """The kinds that `what` means to somebody with these roles; none when they must not or it is unknown."""
    wanted = list(KINDS) if what == EVERYTHING else [what] if what in KINDS else []
    allowed = may(held, "export", place)
    return [one for one in wanted if allowed and may(held, KINDS[one].right, place)]
