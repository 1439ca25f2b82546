"""The certificate that the tests print: the real series of 2021, an example person."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import pypdf

from bot.documents.certificate import CertificateData

TOPICS = (
    "Chương trình Mỗi xã một sản phẩm (OCOP): những điều cần biết khi tham gia chương trình",
    "Hướng dẫn phát triển sản phẩm gắn với tiềm năng, lợi thế của địa phương",
    "Tập huấn xây dựng phương án sản xuất kinh doanh cho sản phẩm OCOP",
    "Tập huấn xây dựng câu chuyện sản phẩm OCOP",
    "Tập huấn xây dựng và bảo vệ thương hiệu sản phẩm nông sản",
    "Tập huấn xử lý sau thu hoạch",
    "Phương pháp và công cụ xây dựng mô hình HTX du lịch bền vững",
    "Hướng dẫn Bộ tiêu chí tham gia OCOP",
    "Hướng dẫn quy trình, thủ tục, hồ sơ minh chứng tham gia chương trình Mỗi xã một sản phẩm",
    "Hướng dẫn chuẩn hóa các điểm du lịch cộng đồng và dịch vụ du lịch cộng đồng tham gia OCOP",
    "Ứng dụng chuyển đổi số trong chương trình OCOP",
)
ORGANISERS = (
    "Trung tâm Phát triển Nông thôn Saemaul Undong, Trường ĐH KHXH và NV, ĐHQG TP. Hồ Chí Minh",
    "Văn phòng Điều phối Nông thôn mới Trung ương",
    "Tổ chức Đại học Pháp ngữ (AUF)",
    "Sở Nông nghiệp và Phát triển nông thôn Thành phố Hà Nội",
)
SIGNERS = (
    {"role": "Giám đốc Trung tâm", "name": "Trần Văn Ví Dụ"},
    {"role": "Chánh Văn phòng Điều phối Nông thôn mới Trung ương", "name": "Lê Thị Mẫu"},
    {"role": "Đại diện Tổ chức Đại học Pháp ngữ", "name": "Žofie Łukaszewicz-Đoàn"},
)
GIVEN: dict[str, Any] = {
    "language": "vi",
    "organisers": ORGANISERS[:3],
    "heading": "Giấy chứng nhận",
    "lead": "Ban Tổ chức trân trọng chứng nhận",
    "name": "Nguyễn Thị Ví Dụ",
    "statement": "đã tham dự và hoàn thành",
    "series": "Chuỗi tập huấn Chương trình Mỗi xã một sản phẩm (OCOP) năm 2021",
    "dates": "từ ngày 28/9 đến ngày 13/10/2021 · 8 buổi",
    "topics_heading": "Nội dung tập huấn",
    "topics": TOPICS,
    "place_and_date": "Thành phố Hồ Chí Minh, ngày 13 tháng 10 năm 2021",
    "signers": SIGNERS[:1],
    "serial_label": "Số",
    "serial": "OCOP-2021-000123",
    "code_label": "Mã kiểm tra",
    "verify_code": "K7QM-2XRP-9TWD-4HNB",
    "verify_url": "https://t.me/example_bot?start=c_K7QM2XRP9TWD4HNB",
    "scan_hint": "Quét mã bằng điện thoại để kiểm tra",
    "qr_alt": "Mã QR để kiểm tra giấy chứng nhận số OCOP-2021-000123",
    "issued_at": dt.datetime(2021, 10, 13, 5, tzinfo=dt.UTC),
}


def certificate(**changes: Any) -> CertificateData:
    return CertificateData.model_validate(GIVEN | changes)


def opened(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf), strict=True)


def root_of(pdf: bytes) -> Any:
    """The document's catalog: a tree of dictionaries and arrays."""
    return opened(pdf).root_object
