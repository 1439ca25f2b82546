"""A speaker's own page: how the session was rated, what people wrote for them, questions and answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from bot import reminders
from bot.dialogs import form_of
from bot.documents.report import Block, Definitions, Grid, Report, Saying, Sayings, Section, Words
from bot.documents.tables import Cell
from bot.forms.steps import LongTextStep, TextStep
from bot.reports.answers import Answers, digest
from bot.reports.figures import Asked
from bot.reports.marks import told
from bot.reports.pen import Hand
from bot.reports.sections.survey import answers, means
from bot.reports.small import LEAST
from bot.texts import Texts
from bot.texts.localized import LocalText
from storage import Transaction, series
from storage.reports import counting, questions, quotes
from storage.tables import Question, QuestionAnswer, Topic


@dataclass(frozen=True, slots=True)
class Said:
    """A question with its answer, as pieces: (kind, words)."""

    kind: str
    text: str
    wants: int
    state: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """What there is to tell of a topic; `together` are the topics of its session, which are rated as one."""

    at: dt.datetime
    zone: str
    organisers: tuple[LocalText, ...]
    series: LocalText
    title: LocalText
    number: int
    starts_at: dt.datetime
    together: int
    meant: bool
    """Whether the programme says which steps of the survey are for speakers."""
    responses: int
    held: int
    asked: tuple[Asked, ...]
    comments: tuple[str, ...]
    questions: tuple[Said, ...]


def spoken(tx: Transaction, topic: Topic, now: dt.datetime) -> Spoken:
    """Everything about one topic, which comes with its session, series and programme."""
    session, row = topic.session, topic.session.series
    terms = reminders.survey_of(row)
    tallied = Answers({row.id: terms}, {session.id: row.id})
    comments: set[tuple[str, str]] = set()
    responses = 0
    for responses, given in enumerate(quotes.responses(tx, [session.id]), 1):  # noqa: B007 - the last counts
        steps = form_of(series.form_version(tx, given.form_id)).steps
        meant = [step for step in steps if terms and step.key in terms.speaker]
        tallied.add(given, meant)
        words = [given.answers.get(step.key) for step in meant if isinstance(step, TextStep | LongTextStep)]
        comments |= {(digest(session.id, one), one.strip()) for one in words if one}
    return Spoken(
        at=now,
        zone=row.programme.timezone,
        organisers=tuple(row.programme.organisers),
        series=row.title,
        title=topic.title,
        number=session.number,
        starts_at=session.starts_at,
        together=sum(not one.withdrawn for one in _topics(tx, topic)),
        meant=bool(terms and terms.speaker),
        responses=responses,
        held=counting.held(tx, [row.id]).get(session.id, 0),
        asked=tallied.asked,
        comments=tuple(words for _, words in sorted(comments)) if responses >= LEAST else (),
        questions=tuple(_said(*one) for one in questions.of_topic(tx, topic.id)),
    )


def _topics(tx: Transaction, topic: Topic) -> Sequence[Topic]:
    found = series.session(tx, topic.session_id)
    assert found is not None, "sessions are never deleted"
    return found.topics


def _said(question: Question, wants: int, given: Sequence[QuestionAnswer]) -> Said:
    pieces = tuple((one.kind, one.text or one.file_name or "") for one in given)
    return Said(question.kind, question.text, wants, question.state, pieces)


def page(one: Spoken, texts: Texts) -> Report:
    """The page in a language; equal arguments give an equal one."""
    hand = Hand(texts, one.zone)
    when = texts.plain("speaker-page-session", number=str(one.number), when=hand.when(one.starts_at))
    return Report(
        language=texts.language,
        heading=texts.plain("speaker-page-heading"),
        title=hand.pick(one.title),
        subtitle=hand.pick(one.series),
        organisers=tuple(hand.pick(name) for name in one.organisers),
        facts=(when, texts.plain("report-taken", when=hand.when(one.at))),
        contents=hand.word("report-contents"),
        page=hand.word("report-page"),
        sections=(_rated(hand, one), *_comments(hand, one), _questions(hand, one)),
        definitions=Definitions(
            hand.word("report-definitions"),
            texts.plain("report-definitions-lead", when=hand.when(one.at)),
            hand.word("report-term"),
            hand.word("report-means"),
        ),
        at=one.at,
        short=True,
        unprintable=hand.word("report-unprintable"),
    )


def _rated(hand: Hand, one: Spoken) -> Section:
    """How the session was rated; with several topics it is said that this is of all of them."""
    blocks: list[Block] = []
    known = [(asked, marks) for asked in one.asked if (marks := told(asked, asked.tallies))]
    if not one.meant:
        blocks.append(Words(hand.word("speaker-page-unmeant")))
    elif not known:
        blocks.append(Words(hand.texts.plain("speaker-page-few", count=one.responses)))
    else:
        lead = "speaker-page-several" if one.together > 1 else "speaker-page-one"
        blocks.append(Words(hand.texts.plain(lead, count=one.responses, topics=one.together)))
        marked = [pair for pair in known if pair[0].kind in ("rating", "scale")]
        blocks += [means(hand, marked)] if marked else []
        blocks += [answers(hand, asked, marks) for asked, marks in known]
    if one.held:
        blocks.append(Words(hand.texts.plain("report-survey-held", count=one.held)))
    return Section(hand.word("speaker-page-rated"), tuple(blocks))


def _comments(hand: Hand, one: Spoken) -> list[Section]:
    if not one.comments:
        return []
    sayings = Sayings(tuple(Saying(words, "") for words in one.comments))
    return [
        Section(hand.word("speaker-page-comments"), (Words(hand.word("speaker-page-comments-lead")), sayings))
    ]


def _questions(hand: Hand, one: Spoken) -> Section:
    title = hand.word("speaker-page-questions")
    if not one.questions:
        return Section(title, (Words(hand.word("report-questions-none")),))
    rows: list[tuple[Cell, ...]] = [
        (said.text or hand.texts.plain(f"report-question-{said.kind}"), said.wants, _answer(hand, said))
        for said in one.questions
    ]
    columns = (
        hand.names("report-question", 4),
        hand.column("report-wants", 0.8),
        hand.names("report-answer", 5),
    )
    return Section(title, (Grid(hand.word("speaker-page-answers"), columns, tuple(rows)),))


def _answer(hand: Hand, said: Said) -> str:
    """What was answered; of what is no text only what it was."""
    if not said.answers:
        return hand.texts.plain(f"report-question-{said.state}")
    return "\n".join(words if kind == "text" else _piece(hand, kind, words) for kind, words in said.answers)


def _piece(hand: Hand, kind: str, words: str) -> str:
    named = hand.texts.plain(f"speaker-page-{kind}")
    return f"{named} {words}".strip()
