staff-button = 🤝 Nhân sự
staff-title = 🤝 <b>Nhân sự: { $where }</b>
staff-line = • { $name }: { $role }
staff-line-series = • { $name }: { $role } ({ $where })
staff-more = … và { $count } người nữa.
staff-open =
    { "" }
    ✉️ Link mời chưa dùng: { $count }
staff-open-one = Số { $number }: { $role } ({ $where })
staff-unmet = tài khoản { $number }
staff-invite-organizer = ➕ Ban tổ chức
staff-invite-helper = ➕ Người hỗ trợ
staff-invite-speaker = ➕ Báo cáo viên
staff-take-back = ✖️ { $name } ({ $role })
staff-drop-invitation = ✖️ Hủy link mời số { $number } ({ $role })
staff-link = ✉️ <b>Link mời làm { $role }</b>
    { $where }

    { $link }

    Link dùng được <b>một lần</b>, đến { $until }. Hãy gửi riêng cho đúng người: ai mở trước sẽ có quyền.
staff-send-link = 📤 Gửi link cho người đó
staff-copy = 📋 Sao chép link
staff-share = Mời bạn tham gia chương trình tập huấn với vai trò { $role }. Bấm vào link để nhận:
staff-share-topic = Kính mời quý thầy cô làm báo cáo viên chuyên đề «{ $topic }». Bấm vào link để nhận:
staff-back = ⬅️ Nhân sự
staff-which-topic = 🎤 Báo cáo viên của chuyên đề nào?
staff-no-topics = Chuỗi này chưa có chuyên đề nào.
staff-sure = Thu hồi vai trò <b>{ $role }</b> của <b>{ $name }</b>? Người đó sẽ mất quyền ngay.
staff-yes = Thu hồi
staff-sure-own = Bạn muốn thôi vai trò <b>{ $role }</b>? Quyền của vai trò này kết thúc ngay; muốn có lại, bạn cần được mời lại.
staff-yes-own = Thôi vai trò này
staff-withdrawn = Đã thu hồi.
staff-told-withdrawn = 🤝 Vai trò <b>{ $role }</b> của bạn ({ $where }) đã kết thúc. Cảm ơn bạn đã giúp chương trình! Việc học của bạn, nếu có đăng ký, không thay đổi.
staff-gone = Vai trò này đã được thu hồi trước đó.
staff-left = Bạn đã rời vai trò này. Cảm ơn bạn! Gõ /menu để về trang chính.
staff-last = Đây là người cuối cùng của ban tổ chức. Hãy mời thêm một người trước khi thu hồi nhé.
staff-invitation-over = Link mời này đã được dùng hoặc đã hủy.
staff-invitation-dropped = Đã hủy link mời.
