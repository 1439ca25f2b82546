"""The provinces of 2021 and 2025: the lists are right and people find theirs however they type it."""

from __future__ import annotations

import string
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.forms.folding import fold, squeezed
from bot.forms.provinces import Province, by_code, find, former, provinces, search, successor
from bot.forms.steps import Provinces

LISTS: tuple[Provinces, ...] = ("2021", "2025")
EVERY = [(which, province) for which in LISTS for province in provinces(which)]

MERGERS = """
Tuyên Quang = Hà Giang, Tuyên Quang
Lào Cai = Yên Bái, Lào Cai
Thái Nguyên = Bắc Kạn, Thái Nguyên
Phú Thọ = Vĩnh Phúc, Hòa Bình, Phú Thọ
Bắc Ninh = Bắc Giang, Bắc Ninh
Hưng Yên = Thái Bình, Hưng Yên
Hải Phòng = Hải Dương, Hải Phòng
Ninh Bình = Hà Nam, Nam Định, Ninh Bình
Quảng Trị = Quảng Bình, Quảng Trị
Đà Nẵng = Quảng Nam, Đà Nẵng
Quảng Ngãi = Kon Tum, Quảng Ngãi
Gia Lai = Bình Định, Gia Lai
Khánh Hòa = Ninh Thuận, Khánh Hòa
Lâm Đồng = Đắk Nông, Bình Thuận, Lâm Đồng
Đắk Lắk = Phú Yên, Đắk Lắk
TP. Hồ Chí Minh = Bình Dương, Bà Rịa - Vũng Tàu, TP. Hồ Chí Minh
Đồng Nai = Bình Phước, Đồng Nai
Tây Ninh = Long An, Tây Ninh
Cần Thơ = Sóc Trăng, Hậu Giang, Cần Thơ
Vĩnh Long = Bến Tre, Trà Vinh, Vĩnh Long
Đồng Tháp = Tiền Giang, Đồng Tháp
Cà Mau = Bạc Liêu, Cà Mau
An Giang = Kiên Giang, An Giang
"""
"""Nghị quyết 202/2025/QH15, article 1: what each new province is made of."""
UNCHANGED = (
    "Cao Bằng, Điện Biên, Hà Tĩnh, Lai Châu, Lạng Sơn, Nghệ An, Quảng Ninh, Thanh Hóa, Sơn La, Hà Nội, Huế"
)

NAMES = {squeezed(name) for _, p in EVERY for name in (p.name, *p.places)}
"""A slip that makes another name cannot be seen: `ha giang` may be Hậu Giang no more."""


def named(which: Provinces, name: str) -> Province:
    (found,) = (p for p in provinces(which) if p.name == name)
    return found


def names(found: list[Province]) -> list[str]:
    return [p.name for p in found]


def test_there_are_63_then_34() -> None:
    assert [len(provinces(which)) for which in LISTS] == [63, 34]
    assert [sum(p.city for p in provinces(which)) for which in LISTS] == [5, 6]


@pytest.mark.parametrize("which", LISTS)
def test_codes_and_names_are_unique(which: Provinces) -> None:
    listed = provinces(which)
    assert len({p.code for p in listed}) == len({p.name for p in listed}) == len(listed)
    assert all(len(p.code) == 2 and p.code.isdigit() for p in listed)
    assert list(listed) == sorted(listed, key=lambda p: p.code)


@pytest.mark.parametrize("line", MERGERS.strip().splitlines())
def test_the_mergers_are_those_of_the_resolution(line: str) -> None:
    new, _, old = line.partition(" = ")
    contained = {by_code("2021", code) for code in named("2025", new).contains}
    assert {p.name for p in contained if p} == set(old.split(", "))


def test_eleven_were_not_merged() -> None:
    alone = {p.name for p in provinces("2025") if len(p.contains) == 1}
    assert alone == set(UNCHANGED.split(", "))


def test_every_old_province_has_one_successor() -> None:
    contained = [code for p in provinces("2025") for code in p.contains]
    assert sorted(contained) == [p.code for p in provinces("2021")]
    assert successor("74") == named("2025", "TP. Hồ Chí Minh")
    assert successor("00") is None


def test_the_regions_are_the_official_ones() -> None:
    """Six regions: quyết định of 2023 for the 63, nghị quyết 306/NQ-CP for the 34."""
    sizes = [sorted(Counter(p.region for p in provinces(which)).values()) for which in LISTS]
    assert sizes == [[5, 6, 11, 13, 14, 14], [3, 5, 5, 6, 6, 9]]


@pytest.mark.parametrize("which", LISTS)
def test_no_alias_means_two_provinces(which: Provinces) -> None:
    meant = Counter(
        spelling
        for p in provinces(which)
        for spelling in {squeezed(name) for name in (p.name, p.official, *p.aliases)}
    )
    assert [spelling for spelling, times in meant.items() if times > 1] == []


@pytest.mark.parametrize(("which", "province"), EVERY, ids=lambda value: getattr(value, "name", value))
def test_its_own_name_is_enough(which: Provinces, province: Province) -> None:
    for spelling in (province.name, province.official, fold(province.name), squeezed(province.name)):
        assert find(which, spelling) == province
        assert search(which, spelling)[0] == province
    for alias in province.aliases:
        assert find(which, alias) == province


@given(st.sampled_from(EVERY), st.data())
@settings(deadline=None)
def test_one_slip_still_finds_it(of: tuple[Provinces, Province], data: st.DataObject) -> None:
    which, province = of
    name = fold(province.name)
    place = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from(string.ascii_lowercase))
    slips = {
        "missing": name[:place] + name[place + 1 :],
        "added": name[:place] + letter + name[place:],
        "wrong": name[:place] + letter + name[place + 1 :],
        "swapped": name[:place] + name[place : place + 2][::-1] + name[place + 2 :],
    }
    typed = slips[data.draw(st.sampled_from(sorted(slips)))]
    if squeezed(typed) not in NAMES and not typed.startswith("tinh "):
        assert province in search(which, typed), typed


@given(st.sampled_from(provinces("2021")))
@settings(deadline=None)
def test_a_merged_province_leads_to_the_new_one(old: Province) -> None:
    assert successor(old.code) in search("2025", old.name)


@pytest.mark.parametrize(
    ("which", "typed", "found"),
    [
        ("2021", "DakLak", ["Đắk Lắk"]),
        ("2021", "Đắc Lắc", ["Đắk Lắk"]),
        ("2021", "sai gon", ["TP. Hồ Chí Minh"]),
        ("2021", "TP.HCM", ["TP. Hồ Chí Minh"]),
        ("2021", "BR-VT", ["Bà Rịa - Vũng Tàu"]),
        ("2021", "Huế", ["Thừa Thiên Huế"]),
        ("2021", "thành phố hải phòng", ["Hải Phòng"]),
        ("2021", "HN", ["Hà Nội", "Hà Nam"]),
        ("2021", "bình", ["Bình Định", "Bình Thuận", "Bình Phước", "Bình Dương", "Hòa Bình", "Thái Bình"]),
        ("2021", "BD", ["Bình Định", "Bình Dương"]),
        ("2021", "Buôn Ma Thuột", ["Đắk Lắk"]),
        ("2021", "xã Hòa Phú, tỉnh Đắk Lắk", ["Đắk Lắk"]),
        ("2025", "Bình Dương", ["TP. Hồ Chí Minh"]),
        ("2025", "brvt", ["TP. Hồ Chí Minh"]),
        ("2025", "Thừa Thiên Huế", ["Huế"]),
        ("2025", "Bà Rịa", ["TP. Hồ Chí Minh"]),
        ("2025", "nha trang", ["Khánh Hòa"]),
        ("2021", "Paris", []),
        ("2021", "", []),
        ("2021", "…", []),
    ],
)
def test_search(which: Provinces, typed: str, found: list[str]) -> None:
    assert names(search(which, typed)) == found


def test_the_limit_is_kept() -> None:
    assert len(search("2021", "a", limit=3)) == 3
    assert len(search("2021", "quang")) == 6


def test_a_name_of_the_old_list_only_is_former() -> None:
    assert find("2025", "Bình Dương") is None
    assert former("tinh binh duong") == named("2021", "Bình Dương")


@given(st.text(), st.sampled_from(LISTS))
@settings(deadline=None)
def test_any_text_can_be_searched(text: str, which: Provinces) -> None:
    assert len(search(which, text)) <= 6
