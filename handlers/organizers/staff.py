"""Who works here: invite organizers, helpers and speakers by a link that opens once; take a role back."""

from __future__ import annotations

from urllib.parse import quote
from zoneinfo import ZoneInfo

from bot import roles as rules
from bot.delivery.messages import Button, Message, Rows, short
from bot.roles import VALID
from bot.texts.dates import moment
from handlers.keyboards import button, column, home, pairs
from handlers.participants import commands
from handlers.replies import Reply
from handlers.visit import Visit
from storage import places, programmes, roles, series
from storage.deliveries import Claimed
from storage.places import Place
from storage.questions import asked
from storage.tables import Invitation, Person, Role, Session, Topic

INVITED = ("organizer", "helper")
"""Roles that reach over all of a programme or series; speakers are invited for a topic."""
SHOWN = 30
"""So many people are listed; more are for the export."""


def of_programme(visit: Visit, programme_id: str) -> Reply:
    """Everybody with a role, and open invitations, for the whole programme."""
    return Reply(edit=_page(visit, (int(programme_id), None)))


def of_series(visit: Visit, series_id: str) -> Reply:
    """The same for one series, with those whose role reaches into it from the programme."""
    return Reply(edit=_page(visit, _place(visit, series_id)))


def _place(visit: Visit, series_id: str) -> Place:
    wanted = series.known(visit.tx, int(series_id))
    return wanted.programme_id, wanted.id


def _page(visit: Visit, place: Place) -> Message:
    texts, (programme_id, series_id) = visit.texts, place
    staff = roles.staff(visit.tx, programme_id, series_id)
    ours = [one for one in roles.invitations_open(visit.tx, programme_id, visit.now) if _reaches(one, place)]
    lines = [_line(visit, role, person, series_id) for role, person in staff[:SHOWN]]
    lines += [texts("staff-more", count=len(staff) - SHOWN)] if len(staff) > SHOWN else []
    open_ones = [texts("staff-open", count=len(ours)), *(_open(visit, one) for one in ours)] if ours else []
    text = "\n".join([texts("staff-title", where=_where(visit, place)), "", *lines, *open_ones])
    takes = [_take_back(visit, role, person) for role, person in staff[:SHOWN] if _within(role, place)]
    drops = [_drop(visit, one) for one in ours]
    back = button(texts, "desk-back", *(("desk1", series_id) if series_id else ("desk",)))
    return Message(text, (*_invites(visit, place), *column(takes + drops), (back,)))


def _reaches(one: Invitation, place: Place) -> bool:
    return place[1] is None or one.series_id == place[1]


def _within(role: Role, place: Place) -> bool:
    """Whether a role can be taken back here: one for the whole programme only there."""
    return place[1] is None or role.series_id == place[1]


def _invites(visit: Visit, place: Place) -> Rows:
    programme_id, series_id = place
    whole = ("invs", series_id) if series_id else ("invp", programme_id)
    made = [button(visit.texts, f"staff-invite-{role}", *whole, role) for role in INVITED]
    if series_id:
        made.append(button(visit.texts, "staff-invite-speaker", "invt", series_id))
    return pairs(made)


def _line(visit: Visit, role: Role, person: Person, here: int | None) -> str:
    """Somebody of the staff of `here`, with what the role is about if that is less than the page."""
    texts = visit.texts
    where = _topic_title(visit, role) or ("" if role.series_id in (None, here) else _where_of(visit, role))
    kind = texts.plain(f"desk-role-{role.role}")
    id = "staff-line-series" if where else "staff-line"
    return texts(id, name=_name(visit, person), role=kind, where=where)


def _open(visit: Visit, one: Invitation) -> str:
    """An invitation that nobody has used: who it is for, as far as that is known."""
    kind, where = (
        visit.texts.plain(f"desk-role-{one.role}"),
        _topic_title(visit, one) or _where_of(visit, one),
    )
    return visit.texts("staff-open-one", number=str(one.id), role=kind, where=where)


def _where_of(visit: Visit, one: Role | Invitation) -> str:
    return _where(visit, (one.programme_id, one.series_id))


def _topic_title(visit: Visit, one: Role | Invitation) -> str:
    """What a speaker speaks about; nothing for everybody else."""
    found = asked.topic(visit.tx, one.topic_id) if one.topic_id is not None else None
    return visit.texts.plain_pick(found.title) if found else ""


def _name(visit: Visit, person: Person) -> str:
    full = " ".join(filter(None, (person.first_name, person.last_name)))
    return full or visit.texts.plain("staff-unmet", number=str(person.telegram_id))


def _where(visit: Visit, place: Place) -> str:
    programme_id, series_id = place
    one = series.get(visit.tx, series_id) if series_id else None
    titled = one or programmes.get(visit.tx, programme_id)
    return visit.texts.plain_pick(titled.title)


def _take_back(visit: Visit, role: Role, person: Person) -> Button:
    kind = visit.texts.plain(f"desk-role-{role.role}")
    return button(visit.texts, "staff-take-back", "stx", role.id, name=_name(visit, person)[:30], role=kind)


def _drop(visit: Visit, one: Invitation) -> Button:
    kind = visit.texts.plain(f"desk-role-{one.role}")
    return button(visit.texts, "staff-drop-invitation", "invx", one.id, role=kind, number=str(one.id))


def invite_for_programme(visit: Visit, programme_id: str, role: str) -> Reply:
    """A new link to a role in the whole programme."""
    return _invited(visit, role, (int(programme_id), None))


def invite_for_series(visit: Visit, series_id: str, role: str) -> Reply:
    """A new link to a role in one series."""
    return _invited(visit, role, _place(visit, series_id))


def _invited(visit: Visit, role: str, place: Place, topic_id: int | None = None) -> Reply:
    if role not in (*INVITED, "speaker"):
        return Reply.hint(visit.texts, "forms-old-button")
    argument = rules.invite(visit.tx, role, place, visit.person.id, visit.now, topic_id)
    link = f"https://t.me/{visit.bot}?start={argument}"
    texts = visit.texts
    kind = texts.plain(f"desk-role-{role}")
    topic = asked.topic(visit.tx, topic_id) if topic_id is not None else None
    title = texts.plain_pick(topic.title) if topic else ""
    offer = texts.plain("staff-share-topic", topic=title) if topic else texts.plain("staff-share", role=kind)
    share = f"https://t.me/share/url?url={quote(link)}&text={quote(offer)}"
    zone = programmes.get(visit.tx, place[0]).timezone
    until = moment(visit.now + VALID, ZoneInfo(zone), texts)
    where = title or _where(visit, place)
    text = texts("staff-link", role=kind, where=where, link=link, until=until)
    send, copy = (
        Button(texts.plain("staff-send-link"), url=share),
        Button(texts.plain("staff-copy"), copy=link),
    )
    return Reply(edit=_page(visit, place), say=(Message(text, ((send,), (copy,))),))


def topics(visit: Visit, series_id: str) -> Reply:
    """A speaker is invited for a topic: which one?"""
    found = [
        (session, topic)
        for session in series.sessions(visit.tx, int(series_id))
        for topic in session.topics
        if not topic.withdrawn
    ]
    if not found:
        return Reply.hint(visit.texts, "staff-no-topics")
    rows = column([_topic(visit, *one) for one in found[:SHOWN]])
    back = button(visit.texts, "staff-back", "sts", series_id)
    return Reply(edit=Message(visit.texts("staff-which-topic"), (*rows, (back,))))


def _topic(visit: Visit, session: Session, topic: Topic) -> Button:
    label = f"{session.number}. {visit.texts.plain_pick(topic.title)}"
    return Button(short(label), press=f"invs1:{topic.id}")


def invite_speaker(visit: Visit, topic_id: str) -> Reply:
    """A new link for the speaker of a topic."""
    place = places.of(visit.tx, "topic_id", int(topic_id))
    assert place is not None, "the guard found it"
    return _invited(visit, "speaker", place, int(topic_id))


def drop_invitation(visit: Visit, invitation_id: str) -> Reply:
    """A link that was handed out by mistake opens nothing any more."""
    one = roles.invitation_by_id(visit.tx, int(invitation_id))
    if one.used_at or one.withdrawn_at or one.role is None:
        return Reply.hint(visit.texts, "staff-invitation-over")
    rules.drop(visit.tx, one, visit.person.id, visit.now)
    shown = _page(visit, (one.programme_id, one.series_id))
    return Reply(edit=shown, toast=visit.texts.plain("staff-invitation-dropped"))


def ask_withdraw(visit: Visit, role_id: str) -> Reply:
    """Taking a role back asks once more."""
    role, person = roles.with_person(visit.tx, int(role_id))
    if role.withdrawn_at:
        return Reply.hint(visit.texts, "staff-gone")
    kind = visit.texts.plain(f"desk-role-{role.role}")
    own = role.person_id == visit.person.id
    sure = visit.texts("staff-sure", name=_name(visit, person), role=kind)
    text = visit.texts("staff-sure-own", role=kind) if own else sure
    yes = button(visit.texts, "staff-yes-own" if own else "staff-yes", "stxy", role.id, style="danger")
    back = button(visit.texts, "staff-back", *_back(role))
    return Reply(edit=Message(text, ((yes,), (back,))))


def _back(role: Role) -> tuple[str, int]:
    return ("sts", role.series_id) if role.series_id else ("stp", role.programme_id)


def withdraw(visit: Visit, role_id: str) -> Reply:
    """The role ends; the programme keeps at least one organizer."""
    role, _person = roles.with_person(visit.tx, int(role_id))
    if role.withdrawn_at:
        return Reply.hint(visit.texts, "staff-gone")
    if rules.is_last_organizer(visit.tx, role):
        return Reply(toast=visit.texts.plain("staff-last"), alert=True)
    rules.withdraw(visit.tx, role, visit.person.id, visit.now)
    shown = _page(visit, (role.programme_id, role.series_id))
    if role.person_id == visit.person.id:
        return Reply(edit=Message(visit.texts("staff-left")), commands=commands.of(visit))
    return Reply(edit=shown, toast=visit.texts.plain("staff-withdrawn"), wake=True)


def told(visit: Visit, claimed: Claimed) -> Message | None:
    """Whose role was taken back hears of it, unless it was given again meanwhile."""
    role, _person = roles.with_person(visit.tx, int(claimed.content["role"]))
    if any(_same(one, role) for one in roles.held(visit.tx, visit.person.id)):
        return None
    kind = visit.texts.plain(f"desk-role-{role.role}")
    where = _topic_title(visit, role) or _where_of(visit, role)
    return Message(visit.texts("staff-told-withdrawn", role=kind, where=where), (home(visit.texts),))


def _same(one: Role, other: Role) -> bool:
    return (one.role, one.topic_id, one.programme_id, one.series_id) == (
        other.role,
        other.topic_id,
        other.programme_id,
        other.series_id,
    )
