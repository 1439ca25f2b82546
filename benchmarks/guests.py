"""A made-up series of 3,000 with the names of Viet Nam as they are spread in reality, and what its people
call themselves in Zoom: with their number and without, without marks, turned around, for short, misspelt,
by their phone's model; and strangers, who have the same names as everybody."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.forms.folding import fold
from bot.forms.provinces import provinces
from bot.zoom.displays import spoken
from bot.zoom.people import Known, People

SURNAMES = (
    "Nguyễn 315,Trần 110,Lê 95,Phạm 71,Hoàng 30,Huỳnh 22,Phan 45,Vũ 20,Võ 20,Đặng 21,Bùi 20,Đỗ 14,"
    "Hồ 13,Ngô 13,Dương 10,Lý 5,Đinh 9,Trịnh 8,Đoàn 8,Lương 8,Mai 7,Trương 13,Lâm 6,Cao 6,Đào 6,"
    "Tạ 4,Hà 5,Lưu 4,Châu 3,Quách 2,Thạch 3,Ma 2,Giàng 2,Vàng 2,Lò 3,Nông 3,Triệu 3,Hứa 2,Tô 3,"
    "Kiều 2,Vi 2,Lục 2,Khổng 1,La 1,Nghiêm 1,Phùng 4,Tống 2"
)
MEN = (
    "Văn 300,Đức 45,Minh 45,Quốc 35,Thanh 35,Hữu 30,Công 25,Ngọc 25,Xuân 20,Quang 30,Anh 15,"
    "Thành 20,Trọng 12,Đình 25,Hoàng 15,Duy 15,Trung 12,Tiến 12,Bá 8,Thế 10,Hồng 10,Phước 8,Mạnh 10,"
    "Gia 8,Tuấn 10,Viết 5,Khắc 5, 25"
)
WOMEN = (
    "Thị 380,Thị Thu 30,Thị Thanh 30,Thị Ngọc 30,Thị Kim 25,Thị Hồng 25,Thị Mỹ 18,Thị Bích 15,"
    "Thị Minh 12,Thị Phương 15,Thị Tuyết 8,Thị Hoàng 8,Thị Diệu 6,Thị Mai 8,Ngọc 15,Thu 12,Kim 12,"
    "Thanh 12,Minh 8,Phương 8,Thúy 8,Hoài 6,Bảo 5,Quỳnh 6,Hồng 8,Khánh 4,Thị Thùy 10,Thị Cẩm 8, 15"
)
SONS = (
    "Hùng 22,Dũng 20,Tuấn 24,Hải 18,Nam 16,Sơn 16,Minh 18,Long 14,Thắng 14,Hòa 10,Tâm 10,Bình 14,"
    "Phong 12,Cường 18,Quang 10,Đức 12,Thành 16,Tùng 12,Trung 14,Hiếu 14,Khánh 8,Phúc 10,Toàn 10,"
    "Lâm 9,Vinh 9,Tiến 10,Huy 12,Duy 8,Kiên 9,Việt 8,Hoàng 10,An 6,Thịnh 7,Tài 8,Lộc 7,Nghĩa 7,Tú 8,"
    "Chiến 7,Thuận 6,Đạt 8,Luân 4,Khoa 5,Bảo 5,Hưng 9,Quân 8,Thái 6,Mạnh 7,Trí 4,Giang 5,Chương 2,"
    "Điền 2,Y 1,Páo 1,Chứ 1"
)
DAUGHTERS = (
    "Hương 24,Lan 20,Hoa 20,Hằng 18,Nga 16,Thủy 16,Hà 18,Mai 14,Linh 14,Huyền 14,Trang 14,Thảo 14,"
    "Phương 14,Dung 14,Hạnh 14,Loan 12,Yến 12,Nhung 12,Vân 12,Thu 10,Liên 10,Hiền 16,Hồng 12,"
    "Ngọc 10,Oanh 8,Tuyết 8,Xuân 8,Tâm 8,Bích 6,Cúc 5,Lệ 5,Nguyệt 6,Quyên 6,Trinh 5,Diễm 4,Kiều 3,"
    "Thơm 4,Thoa 4,Sen 3,Đào 4,Lý 4,Anh 10,Chi 5,My 3,Trâm 4,Ngân 6,Nhi 4,Duyên 6,Lành 2,Mơ 2,Sáo 1,"
    "Dợ 1,Mị 1"
)
KINDS = ("HTX", "UBND xã", "HTX nông nghiệp", "Công ty", "THT", "Trang trại")
FIRST = (
    "Sen",
    "Đồng",
    "Mỹ",
    "Tân",
    "Thanh",
    "Phú",
    "An",
    "Hòa",
    "Long",
    "Bình",
    "Vĩnh",
    "Đại",
    "Xuân",
    "Hưng",
    "Quảng",
)
SECOND = (
    "Hồng",
    "Xanh",
    "Long",
    "Thạnh",
    "Bình",
    "Lộc",
    "Phước",
    "Sơn",
    "Tiến",
    "Lợi",
    "Hải",
    "Thuận",
    "Thịnh",
    "Mỹ",
    "Điền",
)
"""Of which organisations are named, of a thousand and more."""
OWN = 0.95
"""So many who add an organisation add the one they registered with."""
MODELS = (
    "iPhone",
    "Samsung Galaxy A12",
    "OPPO A5s",
    "Redmi Note 8",
    "vivo 1904",
    "SM-A125F",
    "Zoom user",
    "iPad",
)
NICKNAMES = ("Bông", "Mẹ Bống", "Tí Tởn", "Cô Ba", "Bố Gấu", "Nấm Lùn", "Hai Lúa", "Út")
REGISTERED, STRANGERS = 3_000, 150
ATTENDING = 0.9


def _weighted(text: str) -> tuple[list[str], list[int]]:
    pairs = [one.rpartition(" ") for one in text.split(",")]
    return [name for name, _, _ in pairs], [int(weight) for _, _, weight in pairs]


@dataclass(frozen=True)
class Said:
    """What somebody is called in Zoom; `of` are those of us who sat there, none for a stranger."""

    name: str
    email: str
    distortion: str
    of: frozenset[int]


@dataclass
class Crowd:
    """`people` are the registrants, `said` the guests of one meeting."""

    people: list[Known]
    said: list[Said] = field(default_factory=list)


class Maker:
    """Makes a crowd, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.lists = {text: _weighted(text) for text in (SURNAMES, MEN, WOMEN, SONS, DAUGHTERS)}
        self.places = list(provinces("2021"))
        self.units: dict[int, str] = {}

    def pick(self, text: str) -> str:
        names, weights = self.lists[text]
        return self.random.choices(names, weights)[0]

    def name(self) -> str:
        man = self.random.random() < 0.55
        middle, given = (MEN, SONS) if man else (WOMEN, DAUGHTERS)
        return " ".join(" ".join(self.pick(some) for some in (SURNAMES, middle, given)).split())

    def person(self, number: int, phones: list[str]) -> Known:
        name, place = self.name(), self.random.choice(self.places)
        shared = phones and self.random.random() < 0.03
        phone = (
            self.random.choice(phones[-40:])
            if shared
            else f"+849{self.random.randrange(10_000_000, 99_999_999)}"
        )
        phones.append(phone)
        address = f"{fold(name).replace(' ', '.')}{number}@example.com" if self.random.random() < 0.4 else ""
        home = frozenset({fold(place.name).replace(" ", "").replace("-", "")})
        unit = " ".join(self.random.choice(some) for some in (KINDS, FIRST, SECOND))
        self.units[number] = unit
        emails = frozenset({address} - {""})
        return Known(
            number, number, number, name, spoken(name), phone, emails, home, frozenset(fold(unit).split())
        )

    def crowd(self, registered: int = REGISTERED, strangers: int = STRANGERS) -> Crowd:
        phones: list[str] = []
        crowd = Crowd([self.person(number, phones) for number in range(1, registered + 1)])
        there = [one for one in crowd.people if self.random.random() < ATTENDING]
        ways = self.random.choices(
            list(DISTORTIONS), [weight for weight, _ in DISTORTIONS.values()], k=len(there)
        )
        for one, way in zip(there, ways, strict=True):
            crowd.said.append(self.distorted(one, way, there))
        for _ in range(strangers):
            crowd.said.append(Said(self.name(), "", "stranger", frozenset()))
        return crowd

    def distorted(self, one: Known, way: str, there: list[Known]) -> Said:
        if way == "two at one phone":
            other = self.random.choice(there)
            both = (
                f"{one.label} và {other.label}"
                if self.random.random() < 0.5
                else f"{given(one)} & {given(other)}"
            )
            return Said(both, "", way, frozenset({one.person_id, other.person_id}))
        if way == "e-mail" and not one.emails:
            way = "as registered"
        if way == "organisation added":
            own = self.random.random() < OWN
            unit = self.units[one.number] if own else self.random.choice(list(self.units.values()))
            return Said(f"{one.label} - {unit}", "", way, frozenset({one.person_id}))
        display = DISTORTIONS[way][1](one, self.random)
        signed_in = way == "e-mail" or (way in ("phone model", "given name") and self.random.random() < 0.15)
        email = next(iter(one.emails), "") if signed_in else ""
        return Said(display, email, way, frozenset({one.person_id}))


def given(one: Known) -> str:
    return one.label.split()[-1]


def plain(text: str) -> str:
    return "".join(
        letter.upper() if whole.isupper() else letter for letter, whole in zip(fold(text), text, strict=True)
    )


def _typo(one: Known, chance: random.Random) -> str:
    name = plain(one.label) if chance.random() < 0.5 else one.label
    at = chance.randrange(1, len(name) - 1)
    how = chance.randrange(3)
    if how == 0:
        return name[:at] + name[at] + name[at:]
    return name[:at] + name[at + 1 :] if how == 1 else name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _turned(one: Known, chance: random.Random) -> str:
    *rest, last = (plain(one.label) if chance.random() < 0.5 else one.label).split()
    return " ".join([last, *rest]) if chance.random() < 0.6 else " ".join([last, *rest[::-1]])


def _marks(one: Known, chance: random.Random) -> str:
    swaps = (
        ("ả", "ã"),
        ("ễ", "ể"),
        ("ủ", "ũ"),
        ("ỹ", "ỷ"),
        ("ế", "ê"),
        ("ị", "i"),
        ("ă", "a"),
        ("â", "a"),
        ("ư", "u"),
    )
    fitting = [pair for pair in swaps if pair[0] in one.label]
    return one.label.replace(*chance.choice(fitting)) if fitting else plain(one.label)


def _place(one: Known) -> str:
    (home,) = one.places
    return next(
        place.name
        for place in provinces("2021")
        if fold(place.name).replace(" ", "").replace("-", "") == home
    )


def _phone(one: Known, chance: random.Random) -> str:
    digits = "0" + str(one.phone)[3:]
    spelt = f"{digits[:4]} {digits[4:7]} {digits[7:]}" if chance.random() < 0.5 else digits
    return f"{given(one)} {spelt}" if chance.random() < 0.7 else spelt


DISTORTIONS: dict[str, tuple[int, Callable[[Known, random.Random], str]]] = {
    "number and name": (26, lambda one, _: f"{one.number:04d} {one.label}"),
    "number and given name": (6, lambda one, chance: f"{one.number:04d}{chance.choice(' -_')}{given(one)}"),
    "as registered": (16, lambda one, _: one.label),
    "capitals": (3, lambda one, _: one.label.upper()),
    "no marks": (10, lambda one, _: plain(one.label)),
    "wrong marks": (2, _marks),
    "turned around": (4, _turned),
    "misspelt": (3, _typo),
    "organisation added": (4, lambda one, _: one.label),
    "given name": (5, lambda one, _: given(one)),
    "middle and given name": (4, lambda one, _: " ".join(one.label.split()[1:])),
    "given name and province": (3, lambda one, _: f"{given(one)} OCOP {_place(one)}"),
    "device of": (
        3,
        lambda one, chance: f"{chance.choice(('iPhone', 'Galaxy A12', 'Máy tính'))} của {given(one)}",
    ),
    "phone model": (3, lambda _, chance: chance.choice(MODELS)),
    "nickname": (2, lambda _, chance: chance.choice(NICKNAMES)),
    "phone number": (3, _phone),
    "e-mail": (4, lambda one, chance: chance.choice((given(one), "iPhone", one.label))),
    "two at one phone": (2, lambda one, _: one.label),
}
"""How often out of a hundred or so, and how."""


def index(crowd: Crowd) -> People:
    return People(crowd.people)


def repeated(crowd: Crowd) -> int:
    """How many registrants share their whole name with another."""
    names = Counter(one.label for one in crowd.people)
    return sum(count for count in names.values() if count > 1)
