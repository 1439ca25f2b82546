"""A spreadsheet of classes, or of the sessions of one series, laid over a programme as it stands.

Rows add and change; what no row names stays as it is. Only a programme file takes things away.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.documents.spreadsheets import Sheet
from bot.forms.folding import squeezed
from bot.programme.class_rows import series_of
from bot.programme.grid import Grid, Rows, fitting_steps
from bot.programme.models import Programme
from bot.programme.problems import Problem, in_order
from bot.programme.reading import validated
from bot.programme.rules import check_rules
from bot.programme.tree import At, Path, Tree

Data = dict[str, Any]
Called = Mapping[str, Mapping[str, Data]]
"""Series -> what rows may call a session, its key or «s3» for the third -> the session, cancelled ones too:
a row that takes one up again leaves it its topics and ways in."""
SHARED = ("about", "timezone", "reminders", "survey", "certificate", "attendance", "quiet", "retention")
"""What a new class takes from the one it is made like."""


def check_classes(sheet: Sheet, current: Data, called: Called) -> tuple[Programme | None, list[Problem]]:
    """The series that the rows name, changed or new, as a programme of these alone; or what is wrong.

    `current` is the programme as it stands; a new class is like the latest one there is.
    """
    known = {one["key"]: one for one in current["series"]}
    tree = Tree(sheet.name, {**current, "series": []})
    model = _model(current["series"])
    grid = Grid(tree, sheet, fitting_steps(_form(model)))
    for number, (key, rows) in enumerate(grid.groups().items()):
        base = known.get(key) or {**model, "sessions": []}
        _lay(grid, number, base, key, rows, called.get(key, {}))
    return _checked(tree)


def check_sessions(
    sheet: Sheet, current: Data, called: Called, key: str
) -> tuple[Programme | None, list[Problem]]:
    """The series with the sessions that the rows name, changed or new; `current` as it stands."""
    tree = Tree(sheet.name, {**current, "series": []})
    grid = Grid(tree, sheet, {}, needed=("session", "date", "start"))
    own = next(one for one in current["series"] if one["key"] == key)
    if rows := grid.meant("session"):
        _lay(grid, 0, own, key, rows, called.get(key, {}))
    return _checked(tree)


def _checked(tree: Tree) -> tuple[Programme | None, list[Problem]]:
    if not tree.data["series"]:
        tree.unread.add(("series",))
        if not tree.problems:
            tree.problems.append(tree.problem((), "no row", "a row for each class or session"))
    programme, wrong = validated(tree)
    problems = in_order([*tree.problems, *wrong, *check_rules(tree, None)], tree.file)
    return (None, problems) if problems else (programme, [])


def _model(series: list[Data]) -> Data:
    """What a new class is like: the last class there is, else the last series."""
    classes = [one for one in series if one.get("fits") or _place_of(one)] or series
    model = classes[-1]
    terms = {
        name: value for name, value in model["registration"].items() if name not in ("capacity", "closes")
    }
    return {**{name: model[name] for name in SHARED if name in model}, "registration": terms}


def _place_of(series: Data) -> bool:
    return any(link["platform"] == "place" for one in series["sessions"] for link in one.get("join", ()))


def _form(series: Data) -> At:
    return At(Tree("", series)) / "registration" / "form"


def _lay(grid: Grid, number: int, base: Data, key: str, rows: Rows, called: Mapping[str, Data]) -> None:
    """Put the series into the tree: what its rows say, and the rest as it was."""
    made = series_of(grid, number, key, rows)
    sessions = _sessions(grid, ("series", number, "sessions"), made["sessions"], base["sessions"], called)
    whole = {**base, **made, **_days(base, made, sessions), "sessions": sessions}
    whole["registration"] = {**base["registration"], **made["registration"]}
    for name in ("title", "about"):
        if name in made and name in base:
            whole[name] = said_over(base[name], made[name])
    grid.tree.data["series"].append(whole)


def _sessions(
    grid: Grid, path: Path, rows: list[Data], known: list[Data], called: Mapping[str, Data]
) -> list[Data]:
    """Those of the rows first, so that their mistakes are found where they stand; then the others."""
    by_key = {one["key"]: one for one in known}
    merged: list[Data] = []
    for at, row in enumerate(rows):
        base = by_key.get(row["key"]) or called.get(row["key"], {})
        key = base.get("key", row["key"])
        by_key.pop(key, None)
        merged.append(_session(grid, (*path, at), base, {**row, "key": key}))
    return [*merged, *by_key.values()]


def _session(grid: Grid, path: Path, base: Data, row: Data) -> Data:
    session = {**base, **row}
    if "join" in row:
        session["join"] = [*row["join"], *(one for one in base.get("join", ()) if one["platform"] != "place")]
    topics = base.get("topics", [])
    if "topics" in row and topics:
        session["topics"] = _topics(grid, path, topics, row["topics"][0])
    return session


def _topics(grid: Grid, path: Path, known: list[Data], told: Data) -> list[Data]:
    """The one topic told of: found by its title among several, else the only one there is."""
    same = [one for one in known if _same(one["title"], told["title"])]
    own = same[0] if same else known[0] if len(known) == 1 else None
    if own is None:
        mark = grid.tree.mark((*path, "topics", 0))
        told_as = "a session with several topics"
        grid.tree.problems.append(
            grid.tree.problem(
                (), told_as, "the title of one of them, as it stands (others: send the YAML)", mark
            )
        )
        return known
    speakers = [{"name": name} for name in told["speakers"]] or own.get("speakers", [])
    renamed = {**own, "title": said_over(own["title"], told["title"]), "speakers": speakers}
    return [renamed if one is own else one for one in known]


def _same(known: Any, told: Any) -> bool:
    return bool({squeezed(one) for one in versions(told)} & {squeezed(one) for one in versions(known)})


def versions(text: Any) -> list[str]:
    """A text in all the languages it has."""
    return [str(one) for one in text.values()] if isinstance(text, dict) else [str(text)]


def said_over(known: Any, told: Any) -> Any:
    """A text in several languages with the words of a cell: those it has change nothing, others go under the
    language they are in."""
    if isinstance(told, dict):
        return {**(known if isinstance(known, dict) else {}), **told}
    if told in versions(known):
        return known
    return {**known, "vi": told} if isinstance(known, dict) and "vi" in known else told


def _days(base: Data, made: Data, sessions: list[Data]) -> Data:
    """First and last day: of a class those of its sessions; a series with days of its own is widened."""
    days = [day for one in sessions if (day := str(one.get("start") or "")[:10])]
    if not days or "starts" not in base:
        return {name: made[name] for name in ("starts", "ends")}
    before = [str(one["start"])[:10] for one in base["sessions"]]
    tight = bool(before) and (base["starts"], base["ends"]) == (min(before), max(before))
    if tight:
        return {"starts": min(days), "ends": max(days)}
    return {"starts": min([base["starts"], *days]), "ends": max([base["ends"], *days])}
