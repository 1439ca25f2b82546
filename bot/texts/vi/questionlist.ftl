questionlist-file = cau-hoi-buoi-{ $number }.pdf
questionlist-title = Câu hỏi gửi báo cáo viên
questionlist-session = Buổi { $number } · { $when }
questionlist-printed = In lúc { $when }
questionlist-pages = Trang { $page } / { $pages }
questionlist-notes = Ghi chú
questionlist-none = Chưa có câu hỏi nào đang chờ trả lời.
questionlist-lost = […] là chữ không in được. Bạn xem nguyên văn trong Telegram.
questionlist-people = { $count ->
       *[other] người
    }
questionlist-voice = (Tin thoại: bạn nghe trong Telegram.)
questionlist-photo = (Có ảnh kèm theo: bạn xem trong Telegram.)
questionlist-summary = { $open } câu đang chờ trả lời, câu nhiều người muốn biết nhất đứng trước; { $answered } câu đã trả lời.
questionlist-button = 🖨 In danh sách câu hỏi
questionlist-caption = 🖨 Danh sách câu hỏi buổi { $number }, sẵn sàng để in.
questionlist-ordered = ⏳ Mình đang soạn tệp in, xong sẽ gửi ngay.
