"""The jobs of a programme's draft: look into the file and show what it would do; apply it after the yes."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from bot.delivery.messages import Button, Message
from bot.jobs import JobError, Tools, Work
from bot.programmes.drafts import Gone, Preview, Seen, confirm, look, preview
from bot.programmes.reading import Unreadable, opened
from bot.texts import Texts
from storage import Transaction, drafts, files
from storage.jobs import Ordered

LISTED = 10
"""So many lines are shown in the chat; all of them are a file."""
ROOM = 3_000
"""Characters for them."""


def work(folder: Path | None) -> Work:
    """The work with drafts; `folder` is the operator's, where files that a programme names must lie."""
    return partial(_do, folder)


async def _do(folder: Path | None, job: Ordered, tools: Tools) -> Message:
    """Show or apply. Raises JobError for what the organizer can mend."""
    draft_id = int(job.details["draft"])
    name, content = await tools.database.read(lambda tx: _file(tx, draft_id))
    try:
        sent = await asyncio.to_thread(opened, content, name)
        seen = await tools.database.read(lambda tx: look(tx, draft_id, sent, folder))
        step = _applied if job.details["act"] == "apply" else _shown
        return await tools.database.run(lambda tx: step(tx, draft_id, seen, tools.texts, tools.now))
    except Unreadable as no:
        raise JobError(no.id, **no.args_) from no
    except Gone as no:
        raise JobError(no.id) from no


def _file(tx: Transaction, draft_id: int) -> tuple[str, bytes]:
    draft = drafts.get(tx, draft_id)
    file = files.get(tx, draft.sha256)
    assert file is not None
    return str(draft.details["name"]), file.content


def _shown(tx: Transaction, draft_id: int, seen: Seen, texts: Texts, now: dt.datetime) -> Message:
    return told(draft_id, seen.sent.name, preview(tx, draft_id, seen, texts, now), texts)


def _applied(tx: Transaction, draft_id: int, seen: Seen, texts: Texts, now: dt.datetime) -> Message:
    found, kept = confirm(tx, draft_id, seen, texts, now)
    if not kept:
        shown = told(draft_id, seen.sent.name, found, texts)
        return Message(f"{texts('programmes-changed-meanwhile')}\n\n{shown.text}", shown.buttons)
    text = texts("programmes-applied", changes=len(found.changes), told=found.told)
    back = Button(texts.plain("desk-back"), press="desk")
    return Message(text, ((_all(draft_id, texts), back),))


def _all(draft_id: int, texts: Texts) -> Button:
    return Button(texts.plain("programmes-all"), press=f"prga:{draft_id}")


def told(draft_id: int, name: str, found: Preview, texts: Texts) -> Message:
    """What the file would do, and the way on."""
    drop = Button(texts.plain("programmes-drop"), press=f"prgx:{draft_id}")
    if found.mistakes:
        head = texts("programmes-mistakes", name=name, count=len(found.mistakes))
        return Message(_listed(head, found.mistakes, texts), ((_all(draft_id, texts), drop),))
    if not found.changes:
        return Message(texts("programmes-no-change", name=name), ((drop,),))
    head = texts("programmes-preview", name=name, count=len(found.changes))
    text = _listed(head, found.changes, texts) + "\n\n" + texts("programmes-told", count=found.told)
    if found.unheard:
        text += "\n" + texts("programmes-unheard", count=found.unheard)
    yes = texts.plain("programmes-confirm", count=len(found.changes))
    big = Button(yes, press=f"prgy:{draft_id}", style="success")
    more = (_all(draft_id, texts),) if len(found.changes) > LISTED else ()
    return Message(text, ((big,), (*more, drop)))


def _listed(head: str, lines: Sequence[str], texts: Texts) -> str:
    shown: list[str] = []
    for line in lines[:LISTED]:
        if sum(map(len, shown)) + len(line) > ROOM:
            break
        shown.append(texts("programmes-line", line=line))
    rest = len(lines) - len(shown)
    more = [texts("programmes-more", count=rest)] if rest else []
    return "\n".join([head, "", *shown, *more])
