"""Who in a file is known already: by phone, e-mail, or name and organisation; and who stands in it twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from rapidfuzz import fuzz

from bot.forms.engine import applicable
from bot.forms.fitting import fits
from bot.forms.folding import words
from bot.forms.steps import EmailStep, Form, NameStep, PhoneStep, ProvinceStep, TextStep
from bot.imports.checking import Checked
from storage.imports import Entered

T = TypeVar("T")
ALIKE = 85
"""How alike two names must be for one person of one number: families and cooperatives share phones."""
OVER = ("withdrawn", "refused")


@dataclass(frozen=True, slots=True)
class Identity:
    """What somebody is known by; all folded, empty where it is not told."""

    name: str
    phone: str = ""
    email: str = ""
    place: str = ""
    """Organisation and province."""

    def may_be(self, other: Identity) -> bool:
        """Nothing that both tell says otherwise."""
        numbers = self.phone and other.phone and self.phone != other.phone
        addresses = self.email and other.email and self.email != other.email
        return not numbers and not (addresses and not self.phone)

    def is_called_like(self, other: Identity) -> bool:
        same = not self.name or not other.name or self.name == other.name
        return same or fuzz.token_set_ratio(self.name, other.name) >= ALIKE


def identity(form: Form, answers: Mapping[str, Any]) -> Identity:
    def first(kind: type[Any]) -> str:
        found = (answers.get(step.key) for step in form.steps if isinstance(step, kind))
        return next((str(one) for one in found if one), "")

    place = f"{words(first(TextStep))}|{first(ProvinceStep)}"
    return Identity(words(first(NameStep)), first(PhoneStep), first(EmailStep).casefold(), place)


class Index(Generic[T]):
    """Finds who is the same as somebody else."""

    def __init__(self) -> None:
        self._by: dict[str, dict[str, list[tuple[Identity, T]]]] = {
            "phone": defaultdict(list),
            "email": defaultdict(list),
            "name": defaultdict(list),
        }

    def add(self, one: Identity, what: T) -> None:
        for how, key in _keys(one):
            self._by[how][key].append((one, what))

    def find(self, one: Identity) -> T | None:
        for how, key in _keys(one):
            for other, what in self._by[how].get(key, ()):
                if one.is_called_like(other) if how != "name" else one.may_be(other):
                    return what
        return None


def _keys(one: Identity) -> list[tuple[str, str]]:
    keys = [("phone", one.phone), ("email", one.email)]
    return [*(key for key in keys if key[1]), ("name", f"{one.name}|{one.place}")]


@dataclass(slots=True)
class Plan:
    """What importing a file would do. `seen` is the latest registration that was known then."""

    rows: int = 0
    fresh: list[Checked] = field(default_factory=list)
    changed: list[tuple[Entered, dict[str, Any]]] = field(default_factory=list)
    """(registration, the whole of its answers then), of people who have not come to the bot yet."""
    same: int = 0
    own: int = 0
    """Registered by themselves, with other answers than the file's: theirs stay."""
    over: int = 0
    """Withdrew, or were refused: they stay out."""
    twice: list[tuple[int, int]] = field(default_factory=list)
    """(row, the earlier row of the same person)."""
    wrong: list[Checked] = field(default_factory=list)
    seen: int = 0

    @property
    def waitable(self) -> int:
        """Rows that lack nothing but answers which the person can give later."""
        return sum(all(fault.missing for fault in one.faults) and bool(one.answers) for one in self.wrong)


def known(form: Form, entered: Iterable[Entered]) -> Index[Entered]:
    index: Index[Entered] = Index()
    for one in entered:
        index.add(identity(form, one.answers), one)
    return index


def plan(form: Form, checked: Iterable[Checked], entered: Sequence[Entered]) -> Plan:
    """Sort the rows: new ones, known ones, wrong ones, repeated ones."""
    made, there = Plan(seen=max((one.id for one in entered), default=0)), known(form, entered)
    here: Index[int] = Index()
    for one in checked:
        made.rows += 1
        if one.faults:
            made.wrong.append(one)
            continue
        who = identity(form, one.answers)
        before = here.find(who)
        if before is not None:
            made.twice.append((one.row, before))
            continue
        here.add(who, one.row)
        _sort(made, form, one, there.find(who))
    return made


def _sort(made: Plan, form: Form, one: Checked, registration: Entered | None) -> None:
    if registration is None:
        made.fresh.append(one)
    elif registration.state in OVER:
        made.over += 1
    elif not _differs(registration, one):
        made.same += 1
    elif registration.absent:
        made.changed.append((registration, _joined(form, registration.answers, one.answers)))
    else:
        made.own += 1


def _differs(registration: Entered, one: Checked) -> bool:
    return any(registration.answers.get(key) != value for key, value in one.answers.items())


def _joined(form: Form, old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """The old answers that the form still takes, with the new ones over them."""
    good = {step.key: old[step.key] for step in form.steps if step.key in old and fits(step, old[step.key])}
    both = {**good, **new}
    return {step.key: both[step.key] for step in applicable(form, both) if step.key in both}
