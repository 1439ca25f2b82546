### Giấy chứng nhận, tệp lịch và các tài liệu khác

## Giấy chứng nhận (in trên giấy)

documents-certificate-heading = Giấy chứng nhận
documents-certificate-lead = Ban Tổ chức trân trọng chứng nhận
documents-certificate-statement = đã tham dự và hoàn thành
documents-certificate-dates = { $sessions ->
    [1] { $first }
   *[other] từ { $first } đến { $last } · { $sessions } buổi
  }
documents-certificate-hours = { $hours } giờ
documents-certificate-topics = Nội dung tập huấn
documents-certificate-place-date = { $place }, { $date }
documents-certificate-serial = Số
documents-certificate-code = Mã kiểm tra
documents-certificate-scan = Quét mã bằng điện thoại để kiểm tra giấy chứng nhận này
documents-certificate-qr-alt = Mã QR để kiểm tra giấy chứng nhận số { $serial }
documents-date = ngày { $day2 } tháng { $month2 } năm { $year }

## Mẫu xem thử của giấy chứng nhận

documents-example-name = Nguyễn Thị Ví Dụ
documents-example-series = Chuỗi tập huấn mẫu: phát triển sản phẩm địa phương
documents-example-topic-1 = Những điều cần biết khi tham gia chương trình
documents-example-topic-2 = Phát triển sản phẩm gắn với tiềm năng, lợi thế của địa phương
documents-example-topic-3 = Xây dựng câu chuyện sản phẩm
documents-example-topic-4 = Chuyển đổi số cho hợp tác xã và tổ hợp tác
documents-example-organiser = Đơn vị tổ chức mẫu
documents-example-place = Hà Nội
documents-example-role = Trưởng Ban Tổ chức
documents-example-signer = Trần Văn Mẫu
