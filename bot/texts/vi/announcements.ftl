announcements-wishes = 🔔 Tùy chọn thông báo
announcements-wishes-text =
    🔔 <b>Bạn muốn nhận gì?</b>
    Nhắc lịch học, link vào lớp và phiếu đánh giá của chuỗi bạn đã đăng ký vẫn luôn được gửi.
announcements-yes-news = ✅ Tin của ban tổ chức
announcements-no-news = 🔕 Tin của ban tổ chức
announcements-yes-polls = ✅ Câu hỏi thăm dò ý kiến
announcements-no-polls = 🔕 Câu hỏi thăm dò ý kiến
announcements-on = Bạn sẽ nhận lại loại tin này.
announcements-off = Bạn sẽ không nhận loại tin này nữa.
announcements-voted = Đã ghi nhận: { $option }
announcements-poll-closed = Câu hỏi này đã đóng. Cảm ơn bạn!
announcements-no-next = (không còn buổi nào)
