"""A person's own attendance: where they stand in each session, and why."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from bot import attendance as rules
from bot.attendance import Finding, Part
from bot.programme.attendance import AttendanceTerms, Way, seconds_needed
from bot.sessions.meeting import zone_of
from bot.texts import Html, Texts
from handlers.visit import Visit
from storage.tables import Series, Session

MINUTE = 60
NAMELESS = ("facebook", "youtube")
"""Platforms that tell nobody's name: there the code words are what counts."""


def zone(session: Session) -> ZoneInfo:
    return zone_of(session.series)


def standing(visit: Visit, session: Session, platform: str = "") -> list[str]:
    """Where the person stands in one session, as long as a rule asks for more than a sign; while it goes on,
    what they can do."""
    if session.series.attendance is None:
        return []
    found = rules.of_person(visit.tx, visit.person.id, session.series).get(session.id)
    if found is None:
        return []
    if not found.present and visit.now < session.ends_at:
        return _to_do(visit, session, found, platform)
    id = "attendance-counts" if found.present else "attendance-counts-not"
    return [visit.texts(id, why=why(found, visit.texts))]


def _to_do(visit: Visit, session: Session, found: Finding, platform: str) -> list[str]:
    terms, texts = rules.terms_of(session.series.attendance), visit.texts
    if terms is None:
        return []
    able = [way for way in terms.enough if platform not in NAMELESS or not (way.minutes or way.door)]
    length = session.ends_at - session.starts_at
    asked = _either([_joined(_wanted(way, length, texts), texts) for way in able or terms.enough], texts)
    lines = [texts("attendance-counts-when", asked=asked)]
    words = [part for way in found.judgement.ways for part in way if part.kind == "words"]
    if words:
        most = max(words, key=lambda part: part.need)
        begun = texts("attendance-words-left", have=most.have, left=most.need - most.have)
        lines.append(begun if most.have else texts("attendance-words-ahead"))
    return ["\n\n".join(lines)]


def counts_minutes(series: Series) -> bool:
    """Whether Zoom's report is a way to count as present."""
    terms = rules.terms_of(series.attendance)
    return terms is not None and any(way.minutes for way in terms.enough)


def why(found: Finding, texts: Texts) -> Html:
    """What the person has of what is asked for: «Zoom 52/126 phút, hoặc từ điểm danh 1/2»."""
    ways = [_joined([_have(found, part, texts) for part in way], texts) for way in found.judgement.ways]
    return _either(ways, texts)


def _joined(parts: list[Html], texts: Texts) -> Html:
    return Html(texts("attendance-and").join(parts))


def _either(ways: list[Html], texts: Texts) -> Html:
    return Html(texts("attendance-or").join(ways))


def _have(found: Finding, part: Part, texts: Texts) -> Html:
    unknown = part.kind == "minutes" and "zoom" not in found.evidence.kinds and not found.closed
    if part.kind == "minutes":
        id = "attendance-have-minutes-unknown" if unknown else "attendance-have-minutes"
        return texts(id, have=part.have // MINUTE, need=-(-part.need // MINUTE))
    if part.kind == "words":
        return texts("attendance-have-words", have=part.have, need=part.need)
    return texts(f"attendance-have-{part.kind}", done="yes" if part.met else "no")


def asked(series: Series, session: Session, texts: Texts) -> Html | None:
    """What is asked for in a session; None where any sign will do."""
    terms = rules.terms_of(series.attendance)
    if terms is None:
        return None
    length = session.ends_at - session.starts_at
    return _either([_joined(_wanted(way, length, texts), texts) for way in terms.enough], texts)


def asked_of(terms: AttendanceTerms, texts: Texts) -> Html:
    """What is asked for in any session of a series."""
    return _either([_joined(_wanted(way, None, texts), texts) for way in terms.enough], texts)


def _wanted(way: Way, length: dt.timedelta | None, texts: Texts) -> list[Html]:
    """A share is told in minutes where the length of the session is known."""
    wanted = []
    if way.minutes and length is None and way.minutes.endswith("%"):
        wanted.append(texts("attendance-need-share", share=way.minutes))
    elif way.minutes:
        seconds = seconds_needed(way.minutes, length or dt.timedelta(days=1))
        wanted.append(texts("attendance-need-minutes", count=-(-seconds // MINUTE)))
    if way.words:
        wanted.append(texts("attendance-need-words", count=way.words))
    if way.door:
        wanted.append(texts("attendance-need-door"))
    if way.here:
        wanted.append(texts("attendance-need-here"))
    return wanted


def kind_name(kind: str, texts: Texts) -> str:
    """A kind of evidence in words; one that no text knows keeps its own name."""
    id = f"attendance-kind-{kind}"
    return texts.plain(id) if texts.knows(id) else kind


def reason_said(reason: str, texts: Texts) -> str:
    """An organizer's reason: one of those to choose from, or as it was typed."""
    id = f"attendance-reason-{reason.strip(':')}"
    return texts.plain(id) if reason.startswith(":") and texts.knows(id) else reason
