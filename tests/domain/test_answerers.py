"""Whose topic it is: by the roles for this place alone."""

from __future__ import annotations

import pytest

from bot.questions.passing import is_theirs
from storage.tables import Role, Topic

HERE = 1, 11
"""Programme and series of the topic."""
MINE, OTHER = Topic(id=5), Topic(id=6)


def role(name: str, programme: int = 1, series: int | None = 11, topic: int | None = None) -> Role:
    return Role(role=name, programme_id=programme, series_id=series, topic_id=topic)


@pytest.mark.parametrize(
    ("held", "theirs"),
    [
        ([role("speaker", topic=5)], False),
        ([role("speaker", topic=6)], True),
        ([role("speaker")], True),
        ([role("organizer", series=None)], True),
        ([role("helper")], False),
        ([role("speaker", topic=5), role("organizer", programme=2, series=None)], False),
        ([role("speaker", topic=5), role("organizer", series=12)], False),
        ([role("speaker", topic=5), role("speaker", series=12)], False),
    ],
)
def test_what_somebody_is_elsewhere_opens_no_topic_here(held: list[Role], theirs: bool) -> None:
    assert is_theirs(held, OTHER, HERE) is theirs
    assert is_theirs([role("speaker", topic=5), *held], MINE, HERE)
