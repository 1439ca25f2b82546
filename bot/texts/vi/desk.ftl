desk-open = 🗂 Bàn điều hành
desk-front = 🗂 <b>Bàn điều hành</b>
    { $title }

    Vai trò của bạn: { $role }. Số chuỗi tập huấn: { $series }.
    Bạn muốn làm gì?
desk-one = 🗂 <b>Bàn điều hành</b>
    { $title }

    Đã đăng ký: <b>{ $registered }</b> người. Vai trò của bạn: { $role }.
desk-own-topic =
    🎤 Chuyên đề của bạn: <b>{ $title }</b>
    Buổi { $number }: { $when }
desk-series = 📚 Chọn một chuỗi tập huấn (trang { $page }/{ $pages }).
desk-series-type = Hoặc gõ một phần tên chuỗi, không cần dấu (ví dụ: <i>ba vi</i>).
desk-series-none = Không có chuỗi nào tên như vậy. Bạn gõ ít chữ hơn, hoặc bấm chọn ở danh sách phía trên nhé.
desk-series-found = 🔎 Có { $count } chuỗi khớp. Bấm để mở:
desk-all-series = 📚 Chọn trong { $count } chuỗi
desk-back = ⬅️ Bàn điều hành
desk-empty = Hiện chưa có chương trình nào để điều hành.
desk-not-yours = Vai trò của bạn không làm được việc này.
desk-welcome = 🤝 Xin chào! Từ nay bạn là <b>{ $role }</b>. Gõ /desk bất cứ lúc nào để mở bàn điều hành.
desk-welcome-speaker = 🎤 Việc của báo cáo viên rất gọn:
    • Trước buổi học một giờ, mình gửi bạn các câu hỏi của học viên, kèm tệp để in.
    • Muốn trả lời câu nào: giữ ngón tay trên tin có câu đó, chọn «Trả lời», rồi gõ chữ hoặc nói vào tin thoại. Học viên không thấy tài khoản của bạn.
    • Bài giảng và tài liệu: bấm 📎 ở bên dưới rồi gửi tệp.
desk-invitation-over = Link mời này không còn dùng được: đã có người dùng, đã bị thu hồi hoặc quá hạn. Bạn hãy xin ban tổ chức link mới nhé.
desk-role-organizer = ban tổ chức
desk-role-helper = người hỗ trợ
desk-role-speaker = báo cáo viên
jobs-progress = ⏳ Đang làm: { $total ->
        [0] { $done } dòng…
       *[other] { $done }/{ $total } dòng…
    }
jobs-ended = ☑️ Đã xong. Kết quả ở ngay bên dưới.
jobs-failed = 😔 Rất tiếc, việc này chưa làm được do lỗi bên mình. Bạn thử lại sau ít phút nhé.
