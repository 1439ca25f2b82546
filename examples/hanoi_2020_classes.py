"""Writes hanoi-2020-classes.csv: what was published of the 141 classes, and the rest made up by rule.

Published: 141 classes for more than 8,000 people from mid-July to the end of 2020: 1 for the steering
committee, the council and its advisers, 15 for managers of districts and communes, 125 for producers. The
districts are those Hanoi had in 2020. Made up here, and marked so in a column: days, hours, places, seats.

    python examples/hanoi_2020_classes.py
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

URBAN = [
    "Ba Đình",
    "Hoàn Kiếm",
    "Tây Hồ",
    "Long Biên",
    "Cầu Giấy",
    "Đống Đa",
    "Hai Bà Trưng",
    "Hoàng Mai",
    "Thanh Xuân",
    "Hà Đông",
    "Bắc Từ Liêm",
    "Nam Từ Liêm",
]
TOWN = "Sơn Tây"
RURAL = [
    "Ba Vì",
    "Chương Mỹ",
    "Đan Phượng",
    "Đông Anh",
    "Gia Lâm",
    "Hoài Đức",
    "Mê Linh",
    "Mỹ Đức",
    "Phú Xuyên",
    "Phúc Thọ",
    "Quốc Oai",
    "Sóc Sơn",
    "Thạch Thất",
    "Thanh Oai",
    "Thanh Trì",
    "Thường Tín",
    "Ứng Hòa",
]
DISTRICTS = [*URBAN, TOWN, *RURAL]
SEATS = 8_000
FIRST, LAST = dt.date(2020, 7, 16), dt.date(2020, 12, 18)
HEADINGS = [
    "Mã lớp",
    "Tên lớp",
    "Tên lớp (en)",
    "Tên lớp (fr)",
    "Đối tượng",
    "Quận/huyện",
    "Ngày",
    "Giờ",
    "Thời lượng",
    "Địa điểm",
    "Số chỗ",
    "Ghi chú",
]
MARK = "ví dụ: ngày, giờ, địa điểm, số chỗ"


def kind_of(district: str) -> str:
    return "quận" if district in URBAN else "thị xã" if district == TOWN else "huyện"


def days() -> list[dt.date]:
    """Mondays to Fridays, without the National Day."""
    span = [FIRST + dt.timedelta(days=ahead) for ahead in range((LAST - FIRST).days + 1)]
    return [day for day in span if day.weekday() < 5 and day != dt.date(2020, 9, 2)]


def producer_classes() -> list[tuple[str, int]]:
    """(district, which of its classes): 3 in a city district, 5 in a rural one, 4 in the town."""
    each = {district: 3 if district in URBAN else 4 if district == TOWN else 5 for district in DISTRICTS}
    return [
        (district, number) for number in range(1, 6) for district in DISTRICTS if number <= each[district]
    ]


def row(
    key: str, titles: tuple[str, str, str], kind: str, where: list[str], day: dt.date, place: str, seats: int
) -> list[str]:
    when = [f"{day:%d/%m/%Y}", "8:00", "3h30"]
    return [key, *titles, kind, "; ".join(where), *when, place, str(seats), MARK]


def rows() -> Iterator[list[str]]:
    calendar = days()
    titles = (
        "Ban Chỉ đạo, Hội đồng và Tổ tư vấn cấp Thành phố",
        "The city's steering committee, council and advisers",
        "Comité de pilotage, conseil et conseillers de la ville",
    )
    yield row("c-01", titles, "council", [], calendar[0], "Hội trường Thành phố (ví dụ)", 60)
    for number in range(15):
        pair = DISTRICTS[2 * number : 2 * number + 2]
        named = ", ".join(pair)
        titles = (
            f"Cán bộ quản lý OCOP – {named}",
            f"OCOP managers – {named}",
            f"Responsables OCOP – {named}",
        )
        for day in calendar[3 + 2 * number : 5 + 2 * number]:
            place = f"Trung tâm bồi dưỡng {kind_of(pair[0])} {pair[0]} (ví dụ)"
            yield row(f"m-{number + 1:02d}", titles, "manager", pair, day, place, 56)
    producers = producer_classes()
    left = SEATS - 60 - 15 * 56
    for number, (district, nth) in enumerate(producers):
        seats = left // len(producers) + (number < left % len(producers))
        titles = (
            f"Quản trị sản xuất - kinh doanh – {district} {nth}",
            f"Production and business – {district} {nth}",
            f"Production et gestion – {district} {nth}",
        )
        day = calendar[8 + number * (len(calendar) - 8) // len(producers)]
        place = f"Nhà văn hóa {kind_of(district)} {district} (ví dụ)"
        yield row(f"p-{number + 1:03d}", titles, "producer", [district], day, place, seats)


if __name__ == "__main__":
    with (
        Path(__file__).with_name("hanoi-2020-classes.csv").open("w", encoding="utf-8-sig", newline="") as file
    ):
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADINGS)
        writer.writerows(rows())
