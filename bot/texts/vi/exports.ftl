exports-button = 📤 Xuất dữ liệu
exports-title = 📤 <b>Xuất dữ liệu</b>
    { $title }

    Bạn muốn lấy bảng nào? Tệp có thông tin cá nhân: chỉ gửi cho người thật sự cần nhé.
exports-which = <b>{ $what }</b>
    { $title }

    Excel mở được ngay, giữ nguyên số 0 đầu số điện thoại. CSV dành cho phần mềm khác.
exports-as-xlsx = 📗 Excel (.xlsx)
exports-as-csv = 📄 CSV
exports-back = ⬅️ Chọn bảng khác
exports-ordered = ⏳ Đang làm tệp, xong sẽ gửi ngay cho bạn ở đây.
exports-under-way = ⏳ Tệp này đang được làm rồi, bạn chờ thêm chút nhé.
exports-nothing = Chưa có dữ liệu nào để xuất ra bảng này. Bạn thử lại sau nhé.
exports-done = <b>{ $what }</b>: { $rows } dòng
exports-part = Dữ liệu nhiều quá cỡ một tệp Telegram nhận, nên được chia ra: đây là phần { $number }/{ $parts }.
exports-zipped = Tệp được nén lại (.zip): bạn giải nén rồi mở từng bảng bên trong nhé.
exports-held = Còn { $count } phiếu ẩn danh chưa có trong bảng: phiếu chỉ được đưa ra khi đã đủ nhiều để không ai nhận ra ai.
exports-more = 📤 Xuất bảng khác

## Tên bảng

exports-kind-people = 👤 Người tham gia
exports-kind-registrations = ✍️ Đăng ký
exports-kind-responses = 📝 Phiếu đánh giá
exports-kind-attendance = 🙋 Điểm danh
exports-kind-questions = ❓ Câu hỏi
exports-kind-certificates = 🎓 Giấy chứng nhận
exports-kind-deliveries = ✉️ Tin nhắn gửi đi
exports-kind-log = 📒 Nhật ký
exports-kind-everything = 🗂 Tất cả trong một tệp

## Tên cột

exports-column-code = { $label } (mã)
exports-column-series = Chuỗi tập huấn
exports-column-session = Buổi
exports-column-session-start = Buổi bắt đầu lúc
exports-column-number = Số đăng ký
exports-column-name = Họ và tên
exports-column-phone = Điện thoại
exports-column-state = Trạng thái
exports-column-code-state = Trạng thái (mã)
exports-column-registered = Đăng ký lúc
exports-column-changed = Sửa lần cuối lúc
exports-column-withdrawn = Hủy đăng ký lúc
exports-column-reason = Lý do
exports-column-made-by = Người đăng ký hộ
exports-column-account = Tên trên Telegram
exports-column-username = Tên người dùng Telegram
exports-column-telegram = Số tài khoản Telegram
exports-column-language = Ngôn ngữ
exports-column-unreachable = Không gửi tin được vì
exports-column-met = Gặp lần đầu lúc
exports-column-seen = Hoạt động gần nhất lúc
exports-column-registrations = Số chuỗi đang đăng ký
exports-column-sessions = Số buổi có mặt
exports-column-surveys = Số phiếu đã làm
exports-column-certificates = Số giấy chứng nhận
exports-column-submitted = Trả lời lúc
exports-column-evidence = Ghi nhận bằng
exports-column-platform = Nền tảng
exports-column-at = Lúc
exports-column-serial = Số giấy chứng nhận
exports-column-printed-name = Tên in trên giấy
exports-column-ordered = Yêu cầu lúc
exports-column-issued = Cấp lúc
exports-column-ended = Hết hiệu lực lúc
exports-column-sha256 = Dấu vân tay của tệp (SHA-256)
exports-column-campaign = Loại tin
exports-column-channel = Kênh
exports-column-due = Dự kiến gửi lúc
exports-column-sent = Đã gửi lúc
exports-column-attempts = Số lần thử
exports-column-error = Lỗi
exports-column-by = Người làm
exports-column-action = Việc đã làm
exports-column-code-action = Việc đã làm (mã)
exports-column-subject = Đối tượng
exports-column-details = Chi tiết

## Chữ trong bảng

exports-state-registered = đã đăng ký
exports-state-withdrawn = đã hủy đăng ký
exports-state-waiting = đang chờ chỗ
exports-state-offered = được mời nhận chỗ
exports-state-asked = đang chờ duyệt
exports-state-refused = bị từ chối
exports-state-ordered = đang in
exports-state-issued = có hiệu lực
exports-state-replaced = đã thay bằng bản khác
exports-state-revoked = đã thu hồi
exports-state-pending = chờ gửi
exports-state-sending = đang gửi
exports-state-sent = đã gửi
exports-state-blocked = người nhận đã chặn
exports-state-failed = không gửi được
exports-state-skipped = không cần gửi
exports-state-expired = quá hạn
exports-state-in-doubt = không rõ đã đến chưa
exports-evidence-here = nút “Tôi đã vào lớp”
exports-campaign-reminder = nhắc lịch
exports-campaign-join = link vào lớp
exports-campaign-after = tin sau buổi học
exports-campaign-survey-call = mời làm phiếu đánh giá
exports-campaign-survey-nudge = nhắc làm phiếu đánh giá
exports-campaign-material = tài liệu
exports-campaign-materials = tài liệu đã có, cho người đăng ký sau
exports-campaign-change = thay đổi lịch
exports-campaign-announcement = thông báo
exports-campaign-reword = sửa thông báo
exports-campaign-recall = thu hồi thông báo
exports-campaign-certificate = giấy chứng nhận
exports-campaign-digest = số liệu mỗi sáng
exports-campaign-rejoin = sửa link trong tin đã gửi
exports-campaign-ways = link mới vào lớp
exports-campaign-corrected = báo thông tin đã được sửa
exports-campaign-approval = xin duyệt thông báo
exports-campaign-role = thay đổi vai trò
exports-campaign-seat-offer = mời nhận chỗ
exports-campaign-seat-lapsed = hết giờ giữ chỗ
exports-campaign-question-state = tin về câu hỏi
exports-campaign-question-passed = câu hỏi đã đến báo cáo viên
exports-campaign-question-ask = câu hỏi gửi báo cáo viên
exports-campaign-question-head = danh sách câu hỏi
exports-campaign-question-left = câu hỏi chưa trả lời
exports-campaign-question-left-here = câu hỏi chưa trả lời (ban tổ chức)
exports-campaign-question-answer = câu trả lời
exports-campaign-question-fixed = sửa câu trả lời
exports-campaign-question-waiting = câu hỏi chờ duyệt
exports-campaign-seat-yes = được duyệt
exports-campaign-seat-line = vào danh sách chờ
exports-campaign-seat-no = không được duyệt
exports-column-topic = Chuyên đề
exports-column-question-number = Mã câu hỏi
exports-column-question = Câu hỏi
exports-column-theme = Nhóm nội dung
exports-column-wanted = Số người muốn biết
exports-column-answer = Trả lời
exports-column-merged-into = Gộp vào câu
exports-column-asked = Hỏi lúc
exports-column-passed = Chuyển báo cáo viên lúc
exports-column-answered = Trả lời lúc
exports-question-new = chờ duyệt
exports-question-open = chờ trả lời
exports-question-answered = đã trả lời
exports-question-skipped = báo cáo viên tạm gác
exports-question-merged = đã gộp
exports-question-rejected = không chuyển
exports-question-withdrawn = người hỏi rút lại
