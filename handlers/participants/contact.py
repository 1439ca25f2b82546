"""Where people find help outside the chat."""

from __future__ import annotations

from handlers.visit import Visit
from storage.tables import Programme


def lines(visit: Visit, programme: Programme | None) -> list[str]:
    """The organizers' telephone, address and words as the programme file has them; empty if it has none."""
    contact = programme.contact if programme else {}
    reach = [value for value in (contact.get("phone"), contact.get("email")) if value]
    if contact.get("text"):
        reach.append(visit.texts.plain_pick(contact["text"]))
    return [visit.texts("help-contact", contact="\n".join(reach))] if reach else []
