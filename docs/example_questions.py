"""Questions as farmers ask them, made up for the pictures: on the live wall and on the printed list."""

from __future__ import annotations

import datetime as dt

from storage import Transaction, series
from storage.tables import Session
from tests.stories.askers import asks

QUESTIONS: tuple[tuple[int, int, str, str, str], ...] = (
    (0, 34, "open", "documents", "Hồ sơ dự thi gồm những giấy tờ gì, nộp ở xã hay ở huyện?"),
    (0, 27, "open", "ranking", "Sản phẩm đã đạt 3 sao muốn lên 4 sao thì cần thêm điều kiện gì?"),
    (
        0,
        19,
        "open",
        "policy",
        "Hợp tác xã nhỏ, chỉ 12 thành viên, có được hỗ trợ in bao bì và làm truy xuất không?",
    ),
    (0, 8, "open", "documents", "Phiếu kiểm nghiệm có giá trị bao lâu, hết hạn giữa kỳ chấm thì sao?"),
    (0, 3, "open", "procedure", "Mật ong rừng tự khai thác có được tham gia không?"),
    (0, 12, "answered", "procedure", "Thời gian chấm điểm cấp huyện năm nay là khi nào?"),
    (1, 22, "open", "policy", "Đăng ký nhãn hiệu mất bao lâu và tốn bao nhiêu tiền?"),
    (1, 15, "open", "policy", "Tên làng nghề có được đặt làm nhãn hiệu riêng của một nhà không?"),
    (1, 6, "open", "documents", "Bị người khác nhái bao bì thì báo cho cơ quan nào?"),
    (1, 1, "open", "procedure", "Câu chuyện sản phẩm nên viết dài hay ngắn, có cần ảnh không?"),
    (1, 9, "answered", "policy", "Nhãn hiệu tập thể khác nhãn hiệu chứng nhận ở chỗ nào?"),
)
"""(topic, how many want to know, state, theme, words)"""


def ask(tx: Transaction, now: dt.datetime) -> Session:
    """All of them, about the first session of two topics; returns it whole."""
    session = next(one for one in series.sessions(tx, series.on_offer(tx)[0].id) if len(one.topics) > 1)
    topics = sorted(session.topics, key=lambda one: one.position)
    for topic, wanted, state, theme, words in QUESTIONS:
        asks(tx, topics[topic], words, now, wanted=wanted, state=state, theme=theme, anonymous=True)
    return series.fresh_session(tx, session.id)
