"""The list of those who have not got a material, as a spreadsheet to phone by."""

from __future__ import annotations

import asyncio

from bot.broadcasts import MIME, as_missing, missing_table
from bot.delivery.messages import Document, Message
from bot.jobs import JobError, Tools
from bot.materials.releasing import campaign_of
from bot.materials.words import LINK
from storage import Transaction, materials
from storage.broadcasts import Lost
from storage.jobs import Ordered
from storage.materials import reach
from storage.tables import Material

JOB = "materials-missing"


def _lost(tx: Transaction, material_id: int) -> list[Lost]:
    one = materials.get(tx, material_id)
    return list(reach.lost(tx, one, campaign_of(tx, one)))


def _named(one: Material) -> tuple[str, str]:
    return one.title, "link" if one.kind == LINK else "caption"


async def tell(job: Ordered, tools: Tools) -> Message:
    """The list as a file. Raises JobError when nobody is without it."""
    id, texts = int(job.details["material"]), tools.texts
    found = await tools.database.read(lambda tx: as_missing(tx, _lost(tx, id)))
    if not found:
        raise JobError("materials-nobody-missing")
    file = await asyncio.to_thread(missing_table, found, texts)
    title, kind = await tools.database.read(lambda tx: _named(materials.get(tx, id)))
    said = texts(f"materials-missing-{kind}", count=len(found), title=title)
    name = texts.plain("materials-missing-file", number=id)
    return Message(said, document=Document(f"{name}.xlsx", MIME, file))
