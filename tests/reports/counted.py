"""What was put into a simulated series, counted while it was made and never read back."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

OPENED = dt.datetime(2021, 9, 13, 1, tzinfo=dt.UTC)
CLOSED = dt.datetime(2021, 10, 18, 3, tzinfo=dt.UTC)
"""The moment of the report: 10 o'clock in Vietnam."""
SHARES = {"manager": 1950, "producer": 905, "other": 145}
"""The published shares of 3,000: 65 %, more than 30 %, 5 %."""
AT_ONCE = 2000
SAID = (
    "Bổ ích, thiết thực cho hợp tác xã của tôi <b>& nhiều ví dụ</b> 👍",
    "Mong có thêm phần hồ sơ #1 $x$ *đậm* _nghiêng_ `mã` @nhãn \\u{41} = [ngoặc] ~ và <nhãn>",
    "Cảm ơn ban tổ chức, bà con xã tôi học được nhiều.",
    "Báo cáo viên nói dễ hiểu, đúng việc chúng tôi đang làm.",
    "Cần thêm thời gian cho phần hỏi đáp.",
)
ASKED = (
    "Sản phẩm của hợp tác xã chưa có nhãn thì có nộp hồ sơ được không?",
    "Ai chấm điểm ở cấp huyện và mất bao lâu?",
    "Chi phí xét nghiệm do ai trả?",
    "Mẫu phương án kinh doanh lấy ở đâu?",
)


@dataclass
class Counted:
    """The simulation's own counts."""

    kinds: Counter[str] = field(default_factory=Counter)
    provinces: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    days: Counter[dt.date] = field(default_factory=Counter)
    people: dict[int, set[int]] = field(default_factory=dict)
    """Who came, by number of the session."""
    ways: dict[tuple[int, str], set[int]] = field(default_factory=dict)
    """Who came on which platform; «» for those nobody knows it of."""
    views: dict[tuple[int, str], int] = field(default_factory=dict)
    present: Counter[int] = field(default_factory=Counter)
    surveys: Counter[int] = field(default_factory=Counter)
    marks: dict[tuple[str, int], list[int]] = field(default_factory=dict)
    choices: Counter[tuple[str, Any]] = field(default_factory=Counter)
    positive: int = 0
    quotes: list[str] = field(default_factory=list)
    questions: Counter[str] = field(default_factory=Counter)
    """By key of the topic."""
    question_states: Counter[tuple[str, str]] = field(default_factory=Counter)
    votes: Counter[str] = field(default_factory=Counter)
    themes: Counter[str | None] = field(default_factory=Counter)
    certificates: Counter[str] = field(default_factory=Counter)
    deliveries: Counter[str] = field(default_factory=Counter)

    @property
    def participations(self) -> int:
        return sum(len(one) for one in self.people.values())

    @property
    def participants(self) -> int:
        return len(set().union(*self.people.values())) if self.people else 0

    @property
    def reach(self) -> int:
        """A view count stands for its platform; where there is none, the people do."""
        places = {*self.ways, *self.views}
        return sum(self.views.get(one, len(self.ways.get(one, ()))) for one in places)
