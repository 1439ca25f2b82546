"""What a programme file promises, worked out apart from the schedule; and the answers people make up."""

from __future__ import annotations

import random
from zoneinfo import ZoneInfo

import pytest

from bot.forms.fitting import fits
from bot.programme import Programme, read
from bot.rehearsal.owed import promises
from bot.rehearsal.people import seats
from bot.rehearsal.samples import answers, chosen
from tests.stories.phones import EXAMPLES
from tests.stories.programmes import EVERY_KIND, SPRING, asking, changed

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")


def promised(programme: Programme, number: int) -> list[tuple[str, str, str]]:
    """(local moment, what, kind) of everything about one session of the first series."""
    return [
        (f"{one.due.astimezone(HANOI):%d.%m. %H:%M}", one.what, one.kind)
        for one in promises(programme, programme.series[0])
        if one.number == number
    ]


def test_the_example_promises_seven_messages_for_each_session() -> None:
    programme = read(EXAMPLES / "ocop-2021.yaml")
    assert promised(programme, 2) == [
        ("29.09. 08:00", "reminder -24h", "reminder"),
        ("30.09. 07:00", "reminder -1h", "reminder"),
        ("30.09. 07:50", "way in -10m", "join"),
        ("30.09. 11:30", "survey call", "call"),
        ("30.09. 13:30", "survey nudge end+2h", "nudge"),
        ("01.10. 11:30", "survey nudge end+24h", "nudge"),
        ("07.10. 08:30", "survey nudge close-3h", "nudge"),
    ]


@pytest.mark.parametrize(
    ("ladder", "expected"),
    [
        ("[-11h, -10m]", ("01.03. 20:59", "reminder -11h", "reminder")),
        ("[-9h, -10m]", ("01.03. 20:59", "reminder -9h", "reminder")),
        ("[-11h, -10h, -10m]", ("01.03. 20:59", "reminder -10h", "reminder")),
        ("[{at: -2h, join: yes}]", ("02.03. 06:00", "way in -2h", "join")),
        ("[-10m, {at: end+12h, join: no}]", ("03.03. 06:30", "reminder end+12h", "after")),
        ("[-10m, {at: +5m, join: no}]", ("02.03. 08:05", "reminder +5m", "join")),
    ],
)
def test_nobody_is_woken_but_for_the_way_in(ladder: str, expected: tuple[str, str, str]) -> None:
    programme = read(changed(SPRING, ("[-24h, -1h, -10m]", ladder)))
    found = promised(programme, 1)
    assert expected in found
    assert len([one for one in found if one[0] == expected[0]]) == 1


def test_a_nudge_that_the_night_swallows_is_promised_all_the_same() -> None:
    text = changed(SPRING, ("[+2h, +1d, close-3h]", "[+12h]"), ("closes: end+3d", "closes: end+13h"))
    assert ("03.03. 06:30", "survey nudge end+12h", "nudge") in promised(read(text), 1)


def test_made_up_answers_fit_every_kind_of_step() -> None:
    form = read(asking(EVERY_KIND)).series[0].registration.form
    given = answers(form)
    assert given.keys() == {step.key for step in form.steps}
    assert [step.key for step in form.steps if not fits(step, given[step.key])] == []


def test_people_come_in_the_shares_of_2021() -> None:
    step = read(EXAMPLES / "ocop-2021.yaml").series[0].registration.form.step("kind")
    assert step.kind == "choice"
    chance = random.Random(7)
    drawn = [chosen(step, chance) for _ in range(2000)]
    assert 0.62 < drawn.count("manager") / 2000 < 0.68
    assert 0.27 < drawn.count("producer") / 2000 < 0.33
    assert 0.03 < drawn.count("other") / 2000 < 0.07


def test_seats_are_given_in_turn_until_there_are_none() -> None:
    text = changed(SPRING, ("    registration:\n", "    registration:\n      capacity: 3\n"))
    assert len(seats(read(text), 5)) == 3
    assert len(seats(read(SPRING), 5)) == 5
