"""Who may do what: pure rules, and invitations that open the door once."""

from __future__ import annotations

import pytest

from bot.roles import RIGHTS, Right, may
from storage.tables import Role

EVERYWHERE = Role(role="organizer", programme_id=1, series_id=None)
ONE_SERIES = Role(role="organizer", programme_id=1, series_id=5)
HELPER = Role(role="helper", programme_id=1, series_id=None)
SPEAKER = Role(role="speaker", programme_id=1, series_id=5)


@pytest.mark.parametrize(
    ("role", "right", "place", "allowed"),
    [
        (EVERYWHERE, "change", (1, None), True),
        (EVERYWHERE, "change", (1, 5), True),
        (EVERYWHERE, "change", (2, None), False),
        (ONE_SERIES, "change", (1, 5), True),
        (ONE_SERIES, "change", (1, 6), False),
        (ONE_SERIES, "change", (1, None), False),
        (HELPER, "numbers", (1, 5), True),
        (HELPER, "people", (1, 5), False),
        (HELPER, "announce", (1, 5), False),
        (SPEAKER, "numbers", (1, 5), False),
    ],
)
def test_a_right_reaches_as_far_as_the_role(
    role: Role, right: Right, place: tuple[int, int | None], allowed: bool
) -> None:
    assert may([role], right, place) is allowed


def test_nobody_may_anything_without_a_role() -> None:
    assert not any(may([], right, (1, None)) for right in RIGHTS["organizer"])
