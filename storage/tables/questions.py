"""Questions to speakers: who asked what, who wants to know it too, and what was answered."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Enum, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Id, Table

QuestionState = Enum(
    "new",
    "open",
    "answered",
    "skipped",
    "merged",
    "rejected",
    "withdrawn",
    name="question_state",
    native_enum=False,
    length=16,
)


class Question(Table):
    """What a participant asks about a topic: «new» until a moderator let it through, then «open» to all.

    One that says the same as another is «merged» into it; its asker counts there as everybody who voted.
    """

    __tablename__ = "questions"
    __table_args__ = (
        Index("ix_questions_topic_id_state", "topic_id", "state"),
        Index("ix_questions_topic_id_passed_at", "topic_id", "passed_at"),
        # What the schedule asks for every second, however many questions there are.
        Index("ix_questions_state_brought_up_passed_at", "state", "brought_up", "passed_at", "topic_id"),
    )

    id: Mapped[Id]
    topic_id: Mapped[int] = mapped_column(ForeignKey("topics.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    """«text», «photo» or «voice»."""
    text: Mapped[str] = mapped_column(default="")
    """The words, or those below a photo or voice message."""
    file_id: Mapped[str | None]
    """Telegram's id of the photo or voice."""
    anonymous: Mapped[bool] = mapped_column(default=False)
    """Others are not told the name; moderators are."""
    state: Mapped[str] = mapped_column(QuestionState, default="new")
    merged_into: Mapped[int | None] = mapped_column(
        ForeignKey("questions.id", ondelete="SET NULL"), index=True
    )
    theme: Mapped[str | None]
    """Key of a theme of the programme file."""
    reason: Mapped[str | None]
    """Why it was put aside, as the asker is told."""
    words: Mapped[str] = mapped_column(default="")
    """Folded, to be compared and searched."""
    asked_at: Mapped[dt.datetime]
    changed_at: Mapped[dt.datetime]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    passed_at: Mapped[dt.datetime | None]
    """When it first went to a speaker."""
    answered_at: Mapped[dt.datetime | None]
    brought_up: Mapped[int] = mapped_column(default=0)
    """How often it was brought up again, because nobody answered it: to the speaker, then the organizers."""


class QuestionVote(Table):
    """Somebody else wants to know it too; the asker is counted without one."""

    __tablename__ = "question_votes"
    __table_args__ = (UniqueConstraint("question_id", "person_id"),)

    id: Mapped[Id]
    question_id: Mapped[int] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    at: Mapped[dt.datetime]


class QuestionAnswer(Table):
    """A piece of an answer: a speaker's reply, or (`kind` «live») the note that it was answered aloud."""

    __tablename__ = "question_answers"
    __table_args__ = (UniqueConstraint("person_id", "message_id"),)

    id: Mapped[Id]
    question_id: Mapped[int] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    kind: Mapped[str]
    """«text», «voice», «photo», «video», «audio», «document» or «live»."""
    text: Mapped[str] = mapped_column(default="")
    file_id: Mapped[str | None]
    file_name: Mapped[str | None]
    message_id: Mapped[int | None]
    """The speaker's own message: whoever changes it changes the answer."""
    at: Mapped[dt.datetime]


class Wall(Table):
    """The read-only page of a session's questions; whoever has the link, which carries the token, sees it."""

    __tablename__ = "walls"

    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    token: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[dt.datetime]
