strays-words = Cảm ơn bạn đã nhắn. Mình là trợ lý tự động nên chưa hiểu hết lời nhắn này. Bấm nút bên dưới để xem những việc mình giúp được nhé.
strays-kind = 😊 Cảm ơn bạn! Cần gì thì bạn bấm nút bên dưới nhé.
strays-kind-ask = 😊 Cảm ơn bạn! Có thắc mắc về bài học, bạn cứ nhắn câu hỏi vào đây, mình chuyển cho báo cáo viên.
strays-file = Mình đã nhận được tệp của bạn, nhưng chưa biết dùng vào việc gì. Nếu muốn kiểm tra giấy chứng nhận, bạn gửi tệp PDF nhé.
strays-file-staff = Bạn muốn nhập danh sách học viên, hay đổi chương trình bằng tệp này? Mở bàn điều hành, bấm 📥 hoặc 📄, rồi gửi lại tệp nhé. Tệp PDF thì mình kiểm tra giấy chứng nhận.
strays-voice = Mình chưa nghe được tin nhắn thoại. Bạn bấm nút hoặc gõ chữ giúp nhé.
strays-other = 😊 Cảm ơn bạn! Bấm nút bên dưới để xem những việc mình giúp được nhé.
strays-edited = Sửa tin nhắn cũ không làm thay đổi câu trả lời. Bạn bấm «Quay lại» hoặc ✏️ ở bảng tóm tắt để sửa nhé.
strays-command = Mình không có lệnh này. Gõ /menu để xem những việc mình giúp được nhé.
strays-group = Xin chào cả nhóm! Để đăng ký và tham gia, mỗi người nhắn riêng cho mình nhé.
strays-group-open = 💬 Nhắn riêng cho mình
shortcuts-told = { $text }
help-text = <b>Mình giúp bạn những việc này:</b>

    📅 /menu – trang chính: buổi học tiếp theo, lịch học
    🔴 /join – link tham gia
    ✋ /ask – hỏi báo cáo viên, xem câu trả lời
    📚 /materials – tài liệu các buổi
    🙋 /attendance – điểm danh của tôi
    📝 /survey – phiếu đánh giá
    🎓 /certificate – giấy chứng nhận
    👤 /me – thông tin của tôi
    🌐 /language – đổi ngôn ngữ

    Trong buổi học, nghe đọc từ điểm danh thì bạn chỉ cần gõ từ đó vào đây. Chưa rõ điều gì, bạn cứ viết câu hỏi hoặc gửi tin nhắn thoại.

    Muốn kiểm tra một giấy chứng nhận, bạn quét mã QR trên giấy hoặc gửi tệp PDF vào đây.
help-mail = ✉️ Muốn nhận tài liệu và giấy chứng nhận cả qua e-mail, bạn bấm nút bên dưới.
help-staff = 🗂 /desk – bàn điều hành, dành cho bạn và ban tổ chức
help-contact = ☎️ Cần người hỗ trợ? Liên hệ ban tổ chức:
    { $contact }
edge-sorry = 😔 Xin lỗi, có lỗi ở phía mình và việc vừa rồi chưa được lưu. Bạn thử lại, hoặc gõ /menu để tiếp tục nhé.
edge-file-lost = Mình chưa tải được tệp này, có thể do mạng đang chậm. Bạn gửi lại tệp sau ít phút nhé.
