"""Speakers get the questions of their topics and answer them; organizers can do it for them."""

from __future__ import annotations

from handlers.organizers.guard import Entry, Taker
from handlers.speakers import answers, desk, loose, pages

ENTRIES: dict[str, Entry] = {
    "spk": Entry("answer", desk.page),
    "spk1": Entry("answer", desk.topic),
    "spkg": Entry("answer", desk.get),
    "spkt": Entry("answer", desk.said),
    "spkp": Entry("answer", pages.ask),
    "qsa": Entry("answer", answers.ask),
    "qsv": Entry("answer", answers.live),
    "qsk": Entry("answer", answers.ask_skip),
    "qsk1": Entry("answer", answers.skip),
    "qsb": Entry("answer", answers.back),
    "qsl": Entry("answer", loose.choose),
    "qslx": Entry("answer", loose.drop),
}
TASKS: dict[str, Taker] = {
    answers.TAKING: Taker("answer", answers.take),
    answers.MORE: Taker("answer", loose.more),
    loose.TAKING: Taker("answer", loose.take),
}
