"""Numbers at any time: as words at once, as pictures a moment later, as a digest every morning."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from bot import reports
from bot.delivery.messages import Message, Rows
from handlers.keyboards import button, pairs
from handlers.organizers import mailing
from handlers.replies import Reply
from handlers.visit import Visit
from storage import digests, figures, jobs, programmes, series
from storage.deliveries import Claimed
from storage.places import Place

DAY = dt.timedelta(days=1)


def of_programme(visit: Visit, programme_id: str) -> Reply:
    """The figures of all series together."""
    return Reply(edit=_page(visit, (int(programme_id), None)))


def of_series(visit: Visit, series_id: str) -> Reply:
    return Reply(edit=_page(visit, _place(visit, series_id)))


def _place(visit: Visit, series_id: str) -> Place:
    wanted = series.known(visit.tx, int(series_id))
    return wanted.programme_id, wanted.id


def _page(visit: Visit, place: Place) -> Message:
    programme_id, series_id = place
    texts = visit.texts
    end, id = ("s", series_id) if series_id else ("p", programme_id)
    reached = [series_id] if series_id else figures.series_of(visit.tx, programme_id)
    empty = set() if series_id else {"funnel"}
    empty |= set() if reports.asks_province(visit.tx, reached) else {"provinces"}
    shown = [kind for kind in reports.KINDS if kind not in empty]
    pictures = [button(texts, f"numbers-{kind}-button", f"ch{end}", id, kind) for kind in shown]
    if series_id:
        pictures.append(button(texts, "numbers-answers-button", "chs", id, "answers"))
    wanted = digests.of(visit.tx, visit.person.id, place) is not None
    digest = button(texts, "numbers-digest-off" if wanted else "numbers-digest-on", f"dig{end}", id)
    back = button(texts, "desk-back", *(("desk1", id) if series_id else ("desk",)))
    rows: Rows = (*pairs(pictures), (digest,), (back,))
    return Message(_words(visit, place), rows)


def _words(visit: Visit, place: Place) -> str:
    """Figures in words; people and participations are told apart."""
    programme_id, series_id = place
    reached = [series_id] if series_id else figures.series_of(visit.tx, programme_id)
    texts, found = visit.texts, figures.totals(visit.tx, reached)
    title = _titled(visit, place)
    lines = [
        texts("numbers-title", title=title),
        texts(
            "numbers-registered",
            count=found.registered,
            fresh=figures.new_since(visit.tx, reached, visit.now - DAY),
        ),
    ]
    if found.registrations != found.registered:
        lines.append(texts("numbers-registrations", count=found.registrations))
    if found.waiting:
        lines.append(texts("numbers-waiting", count=found.waiting))
    covered = reports.provinces_reached(visit.tx, reached) if reached else None
    if covered is not None:
        there = sum(count > 0 for count in covered[0].values())
        lines.append(texts("numbers-provinces", there=there, all=covered[1]))
    lines += [
        texts("numbers-attended", people=found.people, participations=found.participations),
        texts("numbers-done", surveys=found.surveys, certificates=found.certificates),
    ]
    return "\n".join([*lines, *mailing.of_series(visit, reached)])


def _titled(visit: Visit, place: Place) -> str:
    series_id = place[1]
    one = series.known(visit.tx, series_id) if series_id else programmes.get(visit.tx, place[0])
    return visit.texts.plain_pick(one.title)


def draw_programme(visit: Visit, programme_id: str, what: str) -> Reply:
    """A picture about the programme."""
    return _ordered(visit, (int(programme_id), None), what)


def draw_series(visit: Visit, series_id: str, what: str) -> Reply:
    """A picture about one series, or the survey's answers in words."""
    return _ordered(visit, _place(visit, series_id), what)


def _ordered(visit: Visit, place: Place, what: str) -> Reply:
    one_series = what in ("funnel", "answers")
    if what not in (*reports.KINDS, "answers") or (one_series and place[1] is None):
        return Reply.hint(visit.texts, "forms-old-button")
    kind = "answers" if what == "answers" else "chart"
    jobs.order(visit.tx, visit.person.id, place, kind, {"what": what}, None, visit.now)
    return Reply(toast=visit.texts.plain("numbers-drawing"), wake=True)


def digest_of_programme(visit: Visit, programme_id: str) -> Reply:
    """Every morning, or no more."""
    return _toggled(visit, (int(programme_id), None))


def digest_of_series(visit: Visit, series_id: str) -> Reply:
    return _toggled(visit, _place(visit, series_id))


def _toggled(visit: Visit, place: Place) -> Reply:
    zone = ZoneInfo(programmes.get(visit.tx, place[0]).timezone)
    on = digests.toggle(visit.tx, visit.person.id, place, visit.now.astimezone(zone).date())
    told = visit.texts.plain("numbers-digest-is-on" if on else "numbers-digest-is-off")
    return Reply(edit=_page(visit, place), toast=told)


def digest(visit: Visit, claimed: Claimed) -> Message:
    """The morning's message."""
    place = int(claimed.content["programme"]), claimed.content["series"]
    end, id = ("s", place[1]) if place[1] else ("p", place[0])
    more = button(visit.texts, "numbers-more", f"num{end}", id)
    return Message(f"{visit.texts('numbers-morning')}\n\n{_words(visit, place)}", ((more,),))
