"""All guests of a session weighed against the registrants of its series, with what organizers decided
before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.dialogs import form_of
from bot.forms import provinces
from bot.forms.folding import squeezed, words
from bot.forms.steps import EmailStep, Form, NameStep, ProvinceStep, TextStep
from bot.zoom.contesting import Seated, contested
from bot.zoom.displays import spoken, taken_apart
from bot.zoom.joining import Guest
from bot.zoom.matching import LIKELY, SURE, Matching, State, Verdict
from bot.zoom.people import Known, People
from storage import Transaction, imports, zoom

MATCHED, DOUBTFUL, UNKNOWN, IGNORED, HOST = "matched", "doubtful", "unknown", "ignored", "host"
DECIDED = "decision"
Decisions = Mapping[str, Sequence[int | None]]


@dataclass(frozen=True, slots=True)
class Match:
    """A person that a guest is (`holds`) or may be."""

    person_id: int
    way: str
    score: int
    holds: bool


@dataclass
class Weighed:
    """What a guest is taken for."""

    state: str = UNKNOWN
    matches: list[Match] = field(default_factory=list)

    @property
    def is_likely(self) -> bool:
        return self.state == DOUBTFUL and any(one.score == LIKELY for one in self.matches)


def people(tx: Transaction, series_id: int) -> People:
    """The registrants of a series."""
    forms = {one.id: form_of(one) for one in imports.forms(tx, series_id)}
    found = []
    for row in zoom.registrants(tx, series_id):
        form, answers = forms[row.form_id], row.answers
        given = _first(form, answers, NameStep)
        addresses = {_first(form, answers, EmailStep).casefold(), (row.address or "").casefold()} - {""}
        found.append(
            Known(
                row.person_id,
                row.id,
                row.number,
                given,
                spoken(given),
                row.phone,
                frozenset(addresses),
                _places(form, answers),
                frozenset(words(_first(form, answers, TextStep)).split()),
                row.state == "registered",
            )
        )
    return People(found)


def _first(form: Form, answers: Mapping[str, object], kind: type[object]) -> str:
    given = (answers.get(step.key) for step in form.steps if isinstance(step, kind))
    return next((str(one) for one in given if one), "")


def _places(form: Form, answers: Mapping[str, object]) -> frozenset[str]:
    """The province they told, and the one that holds it since the provinces were merged."""
    found = set()
    for step in form.steps:
        if not isinstance(step, ProvinceStep):
            continue
        known = provinces.by_code(step.provinces, str(answers.get(step.key)))
        if known is not None:
            later = provinces.successor(known.code) if step.provinces == "2021" else None
            found |= {squeezed(one.name) for one in (known, later) if one is not None}
    return frozenset(found)


def weigh(guests: Sequence[Guest], known: People, decisions: Decisions) -> dict[str, Weighed]:
    """Each guest by their key. What an organizer decided goes before everything."""
    matching, weighed, seated = Matching(known), {}, []
    here = {one.person_id for one in known.all}
    for one in guests:
        said = [who for who in decisions.get(one.key, ()) if who is None or who in here]
        if one.host:
            weighed[one.key] = Weighed(HOST)
        elif said and not is_weak(one.name, one.email):
            weighed[one.key] = decided([who for who in said if who is not None])
        else:
            verdict = matching.of(one.name, one.email)
            weighed[one.key] = _of(verdict, [who for who in said if who is not None])
            seated.append(_seated(one, verdict))
    for key in contested(seated):
        weighed[key] = _lowered(weighed[key])
    return weighed


def is_weak(name: str, email: str) -> bool:
    """A key that somebody else may well have in the next meeting: «iPhone», «Lan». What is decided of it is
    but proposed there."""
    display = taken_apart(name)
    told = max((len(one.name) for one in display.readings), default=0)
    return not email and not display.numbers and not display.phones and told < 2


def decided(people: Sequence[int]) -> Weighed:
    """By an organizer's word; nobody: it is nobody of ours."""
    return Weighed(MATCHED if people else IGNORED, [Match(who, DECIDED, SURE, True) for who in people])


def _of(verdict: Verdict, before: Sequence[int]) -> Weighed:
    """The verdict in rows; whom the key meant `before` is proposed first."""
    state: State = verdict.state
    matches = [
        Match(one.known.person_id, one.way, one.score, state == MATCHED and at == 0)
        for at, one in enumerate(verdict.candidates)
        if state != MATCHED or at == 0
    ]
    if before and state != MATCHED:
        rest = [one for one in matches if one.person_id not in before]
        return Weighed(DOUBTFUL, [*(Match(who, DECIDED, 94, False) for who in before), *rest])
    return Weighed(state, matches)


def _seated(one: Guest, verdict: Verdict) -> Seated:
    places = frozenset(place for reading in taken_apart(one.name).readings for place in reading.places)
    return Seated(one.key, one.email, places, one.intervals, verdict)


def _lowered(one: Weighed) -> Weighed:
    return Weighed(DOUBTFUL, [Match(it.person_id, it.way, 92, False) for it in one.matches])
