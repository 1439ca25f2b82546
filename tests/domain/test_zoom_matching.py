"""Who guests are taken for: number, address, phone, name; and who is silently taken for nobody."""

from __future__ import annotations

import pytest

from benchmarks.guests import Maker
from benchmarks.recognising import tallied, total
from bot.zoom import joining
from bot.zoom.contesting import Seated, contested
from bot.zoom.displays import spoken, taken_apart
from bot.zoom.matching import Matching
from bot.zoom.people import Known, People


def known(number: int, name: str, phone: str = "", email: str = "", place: str = "", unit: str = "") -> Known:
    emails, places, units = (frozenset(text.split()) for text in (email, place, unit))
    return Known(number, number, number, name, spoken(name), phone or None, emails, places, units)


PEOPLE = [
    known(1, "Nguyễn Thị Lan", "+84912345678", place="dongthap", unit="htx sen hong"),
    known(2, "Trần Văn Hùng", "+84912345679", "hung@example.com", place="camau"),
    known(3, "Lê Thị Nga", place="daklak"),
    known(4, "Lê Thị Nga", place="camau"),
    known(5, "H'Hen Niê", place="daklak"),
    known(6, "Nguyễn Thị Lân", place="hanoi"),
    known(7, "Phạm Quốc Khánh", "+84912345670"),
    known(8, "Đặng Thị Hạnh", "+84912345670"),
    known(9, "Nguyễn Hà Giang"),
    known(1985, "Quách Văn Mười"),
    known(11, "Vàng Seo Páo"),
    known(12, "Hoàng Thị Thu Thảo"),
    known(13, "Hoàng Thu Thảo"),
]
MATCHING = Matching(People(PEOPLE))
SURE = {
    "0001 Nguyễn Thị Lan": 1,
    "0001 nguyen thi lan": 1,
    "0001-Lan": 1,
    "Lan 0001": 1,
    "Số 1 Lan": 1,
    "0001NguyenThiLan": 1,
    "Nguyễn Thị Lan": 1,
    "NGUYỄN THỊ LAN": 1,
    "Lan Nguyễn Thị": 1,
    "Nguyễn Thị Lan - HTX Sen Hồng": 1,
    "chị Lan (Nguyễn Thị Lan)": 1,
    "Lan 0912345678": 1,
    "0912.345.678": 1,
    "Tran Van Hung": 2,
    "trần văn hùng": 2,
    "Lê Thị Nga - Cà Mau": 4,
    "Nga Đắk Lắk Lê Thị": None,
    "HHen Nie": 5,
    "Nguyễn Hà Giang": 9,
    "Khánh 0912345670": 7,
    "Vang Seo Pao": 11,
}
DOUBTFUL: dict[str, list[int]] = {
    "Nguyen Thi Lan": [1, 6],
    "Lê Thị Nga": [3, 4],
    "Le Thi Nga": [3, 4],
    "Nguyễn Thị Lam": [1, 6],
    "Lan OCOP Đồng Tháp": [1],
    "iPhone của Lan": [1, 6],
    "0912345670": [7, 8],
    "0001 Trần Văn Hùng": [2, 1],
    "0001": [1],
    "Trần Văn Hùng - Hà Nội": [2],
    "Trần Hùng": [2],
    "Trần Văn Hùngg": [2],
    "Lan và Hùng": [1, 2],
    "Nguyễn Thị Lan & Trần Văn Hùng": [1, 2],
    "Hoàng Thu Thảo": [13, 12],
    "Mười 1985": [1985],
}
UNKNOWN = [
    "iPhone",
    "Samsung Galaxy A12",
    "vivo 1904",
    "Zoom user",
    "HTX Sen Hồng",
    "Bống",
    "Ngô Bá Khá",
    "",
    "😀",
]


@pytest.mark.parametrize("name", [name for name, number in SURE.items() if number])
def test_it_is_sure(name: str) -> None:
    verdict = MATCHING.of(name, "")
    assert (verdict.state, verdict.candidates[0].known.number) == ("matched", SURE[name])


@pytest.mark.parametrize("name", DOUBTFUL)
def test_it_is_for_an_organizer_to_say(name: str) -> None:
    verdict = MATCHING.of(name, "")
    numbers = [one.known.number for one in verdict.candidates]
    wanted = DOUBTFUL[name]
    assert verdict.state == "doubtful"
    assert set(numbers[: len(wanted)]) == set(wanted), numbers


@pytest.mark.parametrize("name", UNKNOWN)
def test_it_is_nobody_we_know(name: str) -> None:
    assert MATCHING.of(name, "").state == "unknown"


@pytest.mark.parametrize("name", ["Hùng", "iPhone", "Trần Văn Hùng", "HTX Ví Dụ"])
def test_an_address_is_its_owners(name: str) -> None:
    verdict = MATCHING.of(name, "Hung@Example.com")
    assert (verdict.state, verdict.candidates[0].known.number) == ("matched", 2)


def test_somebody_else_at_the_owners_device_is_not_the_owner() -> None:
    verdict = MATCHING.of("Đặng Thị Hạnh", "hung@example.com")
    assert verdict.state == "doubtful"
    assert {one.known.number for one in verdict.candidates} == {2, 8}


def test_a_common_name_waits_for_a_yes_to_all_of_its_kind() -> None:
    """One of 2,000 is called so, and by mere chance several outside would be, too."""
    crowd = [
        known(100 + at, f"Nguyễn Thị {given}") for at, given in enumerate(["Hoa", "Mai", "Hà", "Tâm"] * 500)
    ]
    found = Matching(People([*crowd, known(1, "Nguyễn Thị Lan")])).of("Nguyễn Thị Lan", "")
    assert (found.state, found.candidates[0].score, found.candidates[0].known.number) == ("doubtful", 95, 1)


def test_a_number_among_a_devices_digits_is_no_number() -> None:
    assert taken_apart("Samsung Galaxy A12").numbers == ()
    assert taken_apart("iPhone 12 Pro Max").numbers == ()


def seated(key: str, name: str, email: str, begin: int, end: int) -> Seated:
    places = frozenset(place for one in taken_apart(name).readings for place in one.places)
    return Seated(key, email, places, [[begin, end]], MATCHING.of(name, email))


def test_two_who_cannot_both_be_the_same_person_are_doubtful() -> None:
    one = seated("a", "Trần Văn Hùng", "a@example.com", 0, 1000)
    other = seated("b", "Trần Văn Hùng", "b@example.com", 500, 2000)
    assert contested([one, other]) == {"a", "b"}
    assert contested([one, seated("b", "Trần Văn Hùng", "b@example.com", 1000, 2000)]) == set()
    assert contested([one, seated("b", "0002 Hùng", "b@example.com", 500, 2000)]) == {"a"}
    assert contested([one, seated("b", "Trần Văn Hùng", "", 500, 2000)]) == set()  # a second device


def test_joins_and_devices_are_one_time_cut_to_the_session() -> None:
    phone = [[50, 200], [150, 300], [900, 1100]]
    computer = [[250, 400]]
    found = joining.stay([(phone, None), (computer, None)], 100, 1000)
    assert (found.seconds, found.early, found.late, found.since) == (400, 50, 100, 50)
    assert joining.stay([([], 5000), ([], 300)], 100, 1000).seconds == 900
    assert joining.stay([([], 300), ([[100, 200]], 9000)], 100, 1000).seconds == 300


def test_of_a_made_up_meeting_hardly_anybody_is_mistaken() -> None:
    """The bounds of benchmarks/zoom.py, on a smaller crowd."""
    found = tallied(Maker(7).crowd(1_000, 50))
    whole = total(found)
    right = whole.sure - len(whole.wrong)
    assert right / whole.sure > 0.995, whole.wrong
    assert right / (whole.guests - found["stranger"].guests) > 0.5
    assert found["number and name"].sure == found["number and name"].guests
    assert whole.shown / whole.doubtful > 0.6
    assert len(whole.likely_wrong) / whole.likely < 0.1
