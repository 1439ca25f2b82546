"""The sheet of questions. Organizers see every asker at the desk; a file travels further, so whoever asked
without a name has none in it."""

from __future__ import annotations

from typing import Any

from bot.exports.sheets import Cells, Scope, Sheet
from bot.programme.questions import QuestionTerms
from bot.questions import reasons
from storage import exports
from storage.questions import asked


def questions(scope: Scope) -> Sheet:
    """One row for each question, its answer in one cell."""
    before: Cells = {
        "topic": lambda row: scope.picked(row.topic),
        "question-number": lambda row: row.question_id,
        "question": lambda row: _said(scope, row.kind, row.text),
        "theme": lambda row: _theme(scope, row),
        "state": lambda row: scope.word(f"exports-question-{row.state}", row.state),
        "code-state": lambda row: row.state,
        "wanted": lambda row: 1 + row.votes,
    }
    who: Cells = {
        "number": lambda row: None if row.anonymous else row.person_number,
        "name": lambda row: None if row.anonymous else scope.name(row),
    }
    after: Cells = {
        "answer": lambda row: _answer(scope, row.question_id),
        "reason": lambda row: reasons.told(row.reason, scope.texts) if row.reason else None,
        "merged-into": lambda row: row.merged_into,
        "asked": lambda row: scope.local(row.asked_at),
        "passed": lambda row: scope.local(row.passed_at),
        "answered": lambda row: scope.local(row.answered_at),
    }
    found = exports.questions(scope.tx, scope.place)
    return scope.sheet("questions", found, scope.meeting, before, who, after)


def _theme(scope: Scope, row: Any) -> str | None:
    """Its label; a theme that the file does not have any more keeps its key."""
    themes = QuestionTerms.model_validate(row.terms or {}).themes
    return next((scope.picked(one.label) for one in themes if one.key == row.theme), row.theme)


def _answer(scope: Scope, question_id: int) -> str | None:
    pieces = asked.answers(scope.tx, question_id)
    named = [_said(scope, one.kind, " ".join(filter(None, (one.file_name, one.text)))) for one in pieces]
    return "\n".join(named) or None


def _said(scope: Scope, kind: str, words: str) -> str:
    """What was said, with what it was if not just words."""
    if kind == "text":
        return words
    what = scope.texts.plain(f"speakers-piece-{kind}")
    return f"[{what}] {words}".rstrip()
