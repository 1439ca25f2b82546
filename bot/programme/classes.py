"""Classes: a spreadsheet whose rows become series of their own, each with what all of them have in common."""

from __future__ import annotations

import pathlib

from bot.documents.spreadsheets import BadFile, Sheet, read
from bot.programme.class_rows import series_of
from bot.programme.grid import Grid, fitting_steps
from bot.programme.rules import is_file, lies_in
from bot.programme.tree import At, Tree

OWN = {"key", "starts", "ends", "sessions", "fits"}
"""What each class has for itself, from its rows."""
SIZE = 5_000_000
"""Bytes of the largest spreadsheet that is read."""


def add_classes(tree: Tree, folder: pathlib.Path | None, *, confined: bool = False) -> None:
    """Put a series for each class of `classes` into the tree, each value knowing its row and column.

    What is wrong with the spreadsheet is in the tree's problems.
    """
    classes = At(tree) / "classes"
    if not isinstance(classes.value, dict) or not isinstance((classes / "like").value, dict):
        return
    sheet = _sheet(classes / "file", folder, confined)
    own = tree.data.setdefault("series", [])
    if sheet is None or not isinstance(own, list):
        tree.unread.add(("series",))
        return
    grid = Grid(tree, sheet, fitting_steps(classes / "like" / "registration" / "form"))
    first = len(own)
    for number, (key, rows) in enumerate(grid.groups().items(), start=len(own)):
        own.append(series_of(grid, number, key, rows))
        _share(tree, number, repeated=number > first)
    for name in OWN & set((classes / "like").names()):
        tree.problems.append((classes / "like" / name).key_problem("what all classes share, and no more"))
    if not own:
        tree.unread.add(("series",))


def _sheet(at: At, folder: pathlib.Path | None, confined: bool) -> Sheet | None:
    """The spreadsheet that `file` names; None if it cannot be had, which is told."""
    path = at.text()
    if path is None:
        return None
    if folder is None or (confined and not lies_in(folder, path)):
        at.tree.problems.append(at.problem("a file in the operator's own folder"))
        return None
    if not is_file(folder, path):
        at.tree.problems.append(at.problem("a spreadsheet (XLSX or CSV) beside the programme file"))
        return None
    return _read(at, folder / path)


def _read(at: At, path: pathlib.Path) -> Sheet | None:
    if path.stat().st_size > SIZE:
        at.tree.problems.append(at.problem("a spreadsheet of at most 5 MB"))
        return None
    try:
        return read(path.read_bytes(), str(path))
    except BadFile as bad:
        at.tree.problems.append(
            at.problem("a spreadsheet (XLSX or CSV) that can be read", f"one that is not ({bad})")
        )
        return None


def _share(tree: Tree, number: int, *, repeated: bool) -> None:
    """Give a class what `like` says, and remember where that was written."""
    like, made = tree.data["classes"]["like"], tree.data["series"][number]
    terms = like.get("registration")
    if isinstance(terms, dict):
        made["registration"] = {**terms, **made["registration"]}
    elif terms is not None:
        made["registration"] = terms
    tree.data["series"][number] = {**like, **made}
    for name in {*like, "registration"}:
        tree.shared["series", number, name] = ("classes", "like", name)
        if repeated:
            tree.repeated |= {("series", number, name), ("series", number, name, "form")}
