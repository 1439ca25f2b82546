"""An announcement is made: what is said, to whom, tried on oneself, and sent."""

from __future__ import annotations

from bot import announcements as rules
from bot.announcements import Refusal
from bot.delivery.messages import Button, Message
from bot.texts.localized import pick
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import audiences, broadcasts, guard
from handlers.participants.announcements import filled, worded
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, series, tasks
from storage import audiences as stored
from storage.places import Place
from storage.tables import Announcement, Task

LISTED = 6
LANGUAGES = ("vi", "en", "fr")
SAYABLE = ("text", "photo", "document", "video", "voice", "audio", "animation", "video_note")


def of_programme(visit: Visit, programme_id: str) -> Reply:
    """The latest announcements of the programme, and a new one."""
    return Reply(edit=_list(visit, (int(programme_id), None)))


def of_series(visit: Visit, series_id: str) -> Reply:
    wanted = series.known(visit.tx, int(series_id))
    return Reply(edit=_list(visit, (wanted.programme_id, wanted.id)))


def _list(visit: Visit, place: Place) -> Message:
    programme_id, series_id = place
    texts = visit.texts
    end, id = ("s", series_id) if series_id else ("p", programme_id)
    new = button(texts, "announce-new", f"ann{end}n", id, style="primary")
    known = [_one(visit, one) for one in announcements.latest(visit.tx, place, LISTED)]
    back = button(texts, "desk-back", *(("desk1", id) if series_id else ("desk",)))
    return Message(texts("announce-list"), ((new,), *column(known), (back,)))


def _one(visit: Visit, one: Announcement) -> Button:
    words = next((version["plain"] for version in one.versions.values()), None)
    words = words or visit.texts.plain("announce-no-words")
    state = visit.texts.plain(f"announce-state-{one.state}")
    return button(visit.texts, "announce-one", "ann", one.id, state=state, words=words[:40])


def new_in_programme(visit: Visit, programme_id: str) -> Reply:
    """A new draft to everybody in the programme."""
    return _new(visit, (int(programme_id), None))


def new_in_series(visit: Visit, series_id: str) -> Reply:
    wanted = series.known(visit.tx, int(series_id))
    return _new(visit, (wanted.programme_id, wanted.id))


def _new(visit: Visit, place: Place) -> Reply:
    made = announcements.create(visit.tx, visit.person.id, place, visit.now)
    return ask_words(visit, str(made.id), "vi")


def ask_words(visit: Visit, announcement_id: str, language: str) -> Reply:
    """What shall be said, in one language?"""
    if language not in LANGUAGES:
        return Reply.hint(visit.texts, "forms-old-button")
    draft = announcements.get(visit.tx, int(announcement_id))
    if draft.state not in ("draft", "approval"):
        return Reply.hint(visit.texts, "announce-not-now")
    guard.begin(visit, "announce.words", rules.place_of(draft), announcement=draft.id, language=language)
    back = button(visit.texts, "announce-back", "ann", draft.id)
    named = visit.texts.plain(f"announce-language-{language}")
    return Reply(edit=Message(visit.texts("announce-ask", language=named), ((back,),)))


def take_words(visit: Visit, task: Task, event: Event) -> Reply:
    """The message that is to be copied; parts of an album come one by one."""
    source = visit.source
    if source is None or source.kind not in SAYABLE:
        return Reply.text(visit.texts, "announce-cannot")
    draft = announcements.locked(visit.tx, int(task.state["announcement"]))
    unknown = rules.unknown_fields(source.html or "") if source.kind == "text" else []
    if unknown:
        names = ", ".join(unknown)
        return Reply.text(visit.texts, "announce-unknown-fields", names=names, fields=", ".join(rules.FIELDS))
    language = str(task.state["language"])
    before = draft.versions.get(language, {})
    together = source.album is not None and before.get("album") == source.album
    ids = [*before["ids"], source.message_id] if together else [source.message_id]
    version = {
        "chat": visit.person.telegram_id,
        "ids": ids,
        "kind": source.kind,
        "html": source.html,
        "album": source.album,
        "plain": event.text[:60] if isinstance(event, Wrote) else visit.texts.plain("announce-media"),
    }
    draft.versions = {**draft.versions, language: version}
    rules.changed(draft)
    if source.album is None:
        tasks.drop(visit.tx, visit.person.id)
    return Reply() if together else Reply(say=(card(visit, draft),))


def show(visit: Visit, announcement_id: str) -> Reply:
    """The draft with all one can do to it, or how it went."""
    tasks.drop(visit.tx, visit.person.id)
    draft = announcements.get(visit.tx, int(announcement_id))
    return Reply(edit=card(visit, draft))


def card(visit: Visit, draft: Announcement) -> Message:
    """What stands so far, and the next step as the first button."""
    if draft.state not in ("draft", "approval"):
        return broadcasts.card(visit, draft)
    texts, id = visit.texts, draft.id
    said = ", ".join(texts.plain(f"announce-language-{one}") for one in draft.versions)
    words = texts("announce-card", languages=said or "—", audience=audiences.sentence(visit, draft.filter))
    numbers = audiences.numbers(visit, draft.filter, draft.topic)
    urgent = texts("announce-urgent" if draft.urgent else "announce-calm")
    rows: list[tuple[Button, ...]] = [(_next(visit, draft),)]
    rows += [tuple(button(texts, f"announce-say-{one}", "annw", id, one) for one in LANGUAGES)]
    rows += [(button(texts, "announce-audience", "aud", id), button(texts, "announce-when", "annt", id))]
    rows += [
        (
            button(texts, "announce-set-calm" if draft.urgent else "announce-set-urgent", "annu", id),
            button(texts, "announce-poll", "annq", id),
        )
    ]
    end = ("anns", draft.series_id) if draft.series_id else ("annp", draft.programme_id)
    rows += [(button(texts, "announce-drop", "annx", id), button(texts, "announce-list-back", *end))]
    poll = _poll(visit, draft)
    return Message(
        "\n\n".join(filter(None, [words, poll, numbers, urgent, _when(visit, draft)])), tuple(rows)
    )


def _poll(visit: Visit, draft: Announcement) -> str:
    options = (draft.poll or {}).get("options", ())
    return (
        visit.texts("announce-options", options="\n".join(f"• {one}" for one in options)) if options else ""
    )


def _when(visit: Visit, draft: Announcement) -> str:
    due = rules.due_of(visit.tx, draft)
    return "" if due is None else visit.texts("announce-due", when=broadcasts.local(visit, draft, due))


def _next(visit: Visit, draft: Announcement) -> Button:
    """The button that leads on: words, then the try, then sending (or agreeing to it)."""
    texts, id = visit.texts, draft.id
    if draft.state == "approval":
        mine = draft.author_id == visit.person.id
        return button(texts, "announce-waits" if mine else "announce-approve", "annok", id, style="success")
    if not draft.versions:
        return button(texts, "announce-write", "annw", id, "vi", style="primary")
    if draft.tested_at is None:
        return button(texts, "announce-test", "anny", id, style="primary")
    count = stored.count(visit.tx, draft.filter)
    return button(texts, "announce-send", "anng", id, style="success", count=count)


def test(visit: Visit, announcement_id: str) -> Reply:
    """The announcement to oneself, exactly as the others get it, and as three of them would read it."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state != "draft" or not draft.versions:
        return Reply.hint(visit.texts, "announce-not-now")
    said = worded(visit, draft)
    if said is None:
        return Reply.hint(visit.texts, "announce-not-now")
    draft.tested_at = visit.now
    shown = _previews(visit, draft)
    return Reply(deeds=(said,), edit=card(visit, draft), say=shown)


def _previews(visit: Visit, draft: Announcement) -> tuple[Message, ...]:
    """Texts with fields, as three people of the audience would get them."""
    words = pick({key: one["html"] or "" for key, one in draft.versions.items()}, visit.texts.languages)
    if not rules.fields_in(words):
        return ()
    read = [
        filled(visit.as_person(person), draft, words)
        for person, _ in stored.samples(visit.tx, draft.filter, 3)
    ]
    return tuple(Message(visit.texts("announce-preview", words=one)) for one in read)


def send(visit: Visit, announcement_id: str) -> Reply:
    """It goes out, waits for its hour, or for a second organizer."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    try:
        rules.send(visit.tx, draft, visit.person, visit.now)
    except Refusal as no:
        return Reply(toast=visit.texts.plain(f"announce-no-{no.reason}"), alert=True)
    return _sent(visit, draft)


def approve(visit: Visit, announcement_id: str) -> Reply:
    """A second organizer agrees."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    try:
        rules.approve(visit.tx, draft, visit.person, visit.now)
    except Refusal as no:
        return Reply(toast=visit.texts.plain(f"announce-no-{no.reason}"), alert=True)
    return _sent(visit, draft)


def _sent(visit: Visit, draft: Announcement) -> Reply:
    source = visit.source
    if draft.author_id == visit.person.id and source is not None:
        draft.card_message_id, draft.card_shown_at = source.message_id, visit.now
    return Reply(edit=card(visit, draft), wake=True)


def urgent(visit: Visit, announcement_id: str) -> Reply:
    """Urgent ones go out at night too, and first."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state != "draft":
        return Reply.hint(visit.texts, "announce-not-now")
    draft.urgent = not draft.urgent
    return Reply(edit=card(visit, draft))


def drop(visit: Visit, announcement_id: str) -> Reply:
    """A draft is given up."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    try:
        rules.cancel(visit.tx, draft, visit.person, visit.now)
    except Refusal:
        return Reply.hint(visit.texts, "announce-not-now")
    return Reply(edit=_list(visit, rules.place_of(draft)), toast=visit.texts.plain("announce-dropped"))
