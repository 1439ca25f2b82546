announcements-wishes = 🔔 Tùy chọn thông báo
announcements-wishes-text =
    🔔 <b>Bạn muốn nhận gì?</b>
    Bấm để bật hoặc tắt. Nhắc lịch học, link vào lớp, phiếu đánh giá và việc cần biết của buổi học bạn đã đăng ký vẫn luôn được gửi.
announcements-yes-news = ✅ Tin của ban tổ chức
announcements-no-news = 🔕 Tin của ban tổ chức
announcements-yes-fairs = ✅ Hội chợ, cơ hội mới
announcements-no-fairs = 🔕 Hội chợ, cơ hội mới
announcements-yes-polls = ✅ Câu hỏi thăm dò ý kiến
announcements-no-polls = 🔕 Câu hỏi thăm dò ý kiến
announcements-on = Bạn sẽ nhận lại loại tin này.
announcements-off = Bạn sẽ không nhận loại tin này nữa.
announcements-trial = Đây là bản gửi thử nên không tính. Người nhận bấm thì được ghi lại.
announcements-link =
    🔗 <b>{ $label }</b>
    { $url }
announcements-below-album = 👆 Thông báo của ban tổ chức
announcements-voted = Đã ghi nhận: { $option }
announcements-poll-closed = Câu hỏi này đã đóng. Cảm ơn bạn!
announcements-no-next = (không còn buổi nào)
