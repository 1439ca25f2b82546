"""The schedule: what a series calls for, and when. `plan` is pure; `sync` applies it to the database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.programme.durations import Offset
from bot.programme.ladders import Nudge, Rung, SurveyTerms
from bot.programme.quiet import Quiet
from storage import Transaction, campaigns, registrations
from storage.campaigns import Planned
from storage.tables import Campaign, Series, Session

REMINDER, JOIN, AFTER = "reminder", "join", "after"
CALL, NUDGE = "survey_call", "survey_nudge"
LADDER = (REMINDER, JOIN, AFTER, CALL, NUDGE)
EXPANDED = ("running", "done", "stopped")
LATE = (JOIN, CALL)
"""What somebody who registers late still gets although it was sent to the others before."""


BETTER = {REMINDER: (REMINDER, JOIN), JOIN: (JOIN,), NUDGE: (NUDGE,)}
"""What, when it is due at the same time, makes an earlier one of this kind needless."""


def plan(series: Series, sessions: Iterable[Session]) -> list[Planned]:
    """Every dated campaign of the sessions that are to take place, each with a key of its own."""
    quiet, zone = quiet_of(series), ZoneInfo(series.programme.timezone)
    rungs = [Rung.model_validate(rung) for rung in series.reminders]
    survey = survey_of(series)
    result: list[Planned] = []
    for session in sessions:
        if session.state == "planned" and series.state == "open":
            result += [_reminder(series, session, rung, quiet, zone) for rung in rungs]
            result += _survey(series, session, survey, quiet, zone) if survey else []
    return result


def quiet_of(series: Series) -> Quiet:
    return Quiet.model_validate(series.quiet)


def survey_of(series: Series) -> SurveyTerms | None:
    return SurveyTerms.model_validate(series.survey) if series.survey else None


def opens_at(terms: SurveyTerms, session: Session) -> dt.datetime:
    return _moment(terms.opens, session)


def closes_at(terms: SurveyTerms, session: Session) -> dt.datetime:
    return _moment(terms.closes, session)


def _nudge_at(terms: SurveyTerms, nudge: Nudge, session: Session) -> dt.datetime:
    if nudge.at.anchor == "close":
        return closes_at(terms, session) + nudge.at.delta
    return _moment(nudge.at, session)


def _moment(offset: Offset, session: Session) -> dt.datetime:
    return (session.starts_at if offset.anchor == "start" else session.ends_at) + offset.delta


def _key(series: Series, session: Session, what: str, anchor: dt.datetime) -> str:
    stamp = anchor.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%S")
    return f"{series.programme.key}:{series.key}:{session.key}:{what}:{stamp}"


def _reminder(series: Series, session: Session, rung: Rung, quiet: Quiet, zone: ZoneInfo) -> Planned:
    starts = rung.at.anchor == "start"
    anchor = session.starts_at if starts else session.ends_at
    moment = anchor + rung.at.delta
    before = starts and moment < session.starts_at
    kind = JOIN if rung.join else REMINDER if moment < session.ends_at else AFTER
    expiry = {JOIN: session.ends_at, REMINDER: session.starts_at if before else session.ends_at}
    return Planned(
        key=_key(series, session, rung.key, anchor),
        kind=kind,
        series_id=series.id,
        session_id=session.id,
        audience="registered",
        due_at=_moved(moment, kind, before, quiet, zone),
        expires_at=expiry.get(kind, session.ends_at + dt.timedelta(days=1)),
        content={},
        urgent=kind == JOIN,
        resend=kind == JOIN,  # the way in twice rather than never; the rest is said again by what follows
    )


def _moved(moment: dt.datetime, kind: str, before: bool, quiet: Quiet, zone: ZoneInfo) -> dt.datetime:
    """Out of the night: what precedes a session moves to the evening before, all else to the morning."""
    if kind == JOIN or not quiet.holds(moment.astimezone(zone).time()):
        return moment
    return evening(moment, quiet, zone) if before else quiet.awake_from(moment, zone)


def evening(moment: dt.datetime, quiet: Quiet, zone: ZoneInfo) -> dt.datetime:
    """The last minute before the quiet hours that `moment` falls into."""
    local = moment.astimezone(zone)
    day = local.date() - dt.timedelta(days=int(local.time() < quiet.since))
    return (dt.datetime.combine(day, quiet.since, zone) - dt.timedelta(minutes=1)).astimezone(dt.UTC)


def _survey(
    series: Series, session: Session, terms: SurveyTerms, quiet: Quiet, zone: ZoneInfo
) -> Iterator[Planned]:
    closes = closes_at(terms, session)
    moments = [("survey", CALL, opens_at(terms, session))]
    moments += [(f"survey{nudge.key}", NUDGE, _nudge_at(terms, nudge, session)) for nudge in terms.nudges]
    for what, kind, moment in moments:
        due = quiet.awake_from(moment, zone)
        if due < closes:
            yield Planned(
                key=_key(series, session, what, session.ends_at),
                kind=kind,
                series_id=series.id,
                session_id=session.id,
                audience="unanswered",
                due_at=due,
                expires_at=closes,
                content={},
                resend=kind == CALL,
            )


def sync(tx: Transaction, series: Series, sessions: Sequence[Session], now: dt.datetime) -> None:
    """Plan what is missing, move what moved, cancel what is not called for now; what was sent stays sent."""
    wanted = {planned.key: planned for planned in plan(series, sessions)}
    known = {campaign.key: campaign for campaign in campaigns.of_series(tx, series.id, LADDER)}
    called = {one.session_id for one in known.values() if one.kind == CALL and one.state in EXPANDED}
    calling = {one.session_id for one in wanted.values() if one.kind == CALL}
    for key, campaign in known.items():
        goes_on = campaign.kind == CALL and campaign.state == "running" and campaign.session_id in calling
        if key not in wanted and campaign.state in ("planned", "running") and not goes_on:
            campaigns.cancel(tx, campaign, "changed")
    for key, planned in wanted.items():
        if key in known:
            _agree(known[key], planned)
        elif (planned.expires_at or now) > now and not _repeats(planned, known.values(), called, now):
            campaigns.create(tx, planned, now)
    tx.flush()


def _repeats(
    planned: Planned, known: Iterable[Campaign], called: Collection[int | None], now: dt.datetime
) -> bool:
    """Whether a corrected file asks again for what people were told, or ought to have been told before."""
    if planned.kind == CALL and planned.session_id in called:
        return True
    is_late = planned.kind in (REMINDER, AFTER, NUDGE) and planned.due_at <= now
    return is_late and any(one.session_id == planned.session_id for one in known)


def _agree(campaign: Campaign, planned: Planned) -> None:
    if campaign.state == "cancelled" and campaign.reason == "changed":
        campaign.state, campaign.reason = "planned", None
    if campaign.state == "planned":
        campaign.due_at, campaign.expires_at = planned.due_at, planned.expires_at
        campaign.kind, campaign.urgent, campaign.resend = planned.kind, planned.urgent, planned.resend


def catch_up(tx: Transaction, person_id: int, series: Series, now: dt.datetime) -> None:
    """Give a late registrant what the others got already and what still matters: link and open survey."""
    latest: dict[tuple[int | None, str], Campaign] = {}
    for campaign in campaigns.of_series(tx, series.id, LATE):
        fits = campaign.state in ("running", "done") and (campaign.expires_at or now) > now
        if fits:
            known = latest.get((campaign.session_id, campaign.kind))
            if known is None or known.due_at < campaign.due_at:
                latest[campaign.session_id, campaign.kind] = campaign
    for campaign in latest.values():
        campaigns.add_person(tx, campaign, person_id, now)


def run_due(tx: Transaction, now: dt.datetime) -> int:
    """Expand every campaign whose moment has come; returns how many were. What came too late is let go; of
    several that are due at once, after a standstill say, only those that tell people something new are sent.
    """
    due = _held(tx, now)
    timely = [campaign for campaign in due if not (campaign.expires_at and campaign.expires_at <= now)]
    said = [one for one in timely if not any(_says_it_better(other, one) for other in timely)]
    for campaign in due:
        if campaign not in timely:
            campaigns.cancel(tx, campaign, "expired")
        elif campaign not in said:
            campaigns.cancel(tx, campaign, "superseded")
        else:
            campaigns.expand(tx, campaign, now)
    return len(said)


def _held(tx: Transaction, now: dt.datetime) -> list[Campaign]:
    """What is due. Who registers at this moment is either waited for, and so among the recipients, or comes
    after, and so is given what was sent: both hold the series first, then its campaigns."""
    for series_id in campaigns.due_series(tx, now):
        registrations.hold(tx, series_id)
    return campaigns.due(tx, now)


def _says_it_better(other: Campaign, one: Campaign) -> bool:
    """Whether a person who gets `other` now has no use for `one`."""
    if other is one or other.series_id != one.series_id or other.session_id != one.session_id:
        return False
    if (one.kind, other.kind) == (NUDGE, CALL):
        return True
    later = (other.due_at, other.id) > (one.due_at, one.id)
    return later and other.kind in BETTER.get(one.kind, ())
