walls-title = Câu hỏi buổi { $number }
walls-session = Buổi { $number }
walls-scan = Quét mã để hỏi
walls-ask = Đặt câu hỏi
walls-how = Hoặc mở Telegram, tìm { $bot }, bấm «Bắt đầu» rồi viết câu hỏi.
walls-sum = { $open } câu đang chờ, { $answered } câu đã trả lời
walls-people = { $count ->
       *[other] người
    }
walls-answered = Đã trả lời
walls-rest = và { $count } câu nữa
walls-none = Chưa có câu hỏi nào. Mời bạn hỏi câu đầu tiên!
walls-loading = Đang tải…
walls-away = Đang kết nối lại…
walls-theme = Nền sáng hoặc tối
walls-whole = Toàn màn hình
walls-script = Trang này cần JavaScript. Bạn bật JavaScript trong trình duyệt rồi tải lại nhé.
walls-button = 🖥 Màn hình câu hỏi
walls-page = 🖥 <b>Màn hình câu hỏi buổi { $number }</b>

    { $link }

    Mở link này trên máy tính rồi chia sẻ màn hình trong Zoom: các câu được nhiều người muốn biết nhất hiện chữ to và tự cập nhật. Trang không có tên ai.

    Ai có link đều xem được. Nếu link lọt ra ngoài, bạn bấm «Đổi link»: link cũ hết dùng ngay.
walls-copy = 📋 Chép link
walls-renew = 🔄 Đổi link
walls-renew-sure = 🔄 Đổi link màn hình câu hỏi của buổi { $number }?

    Màn hình đang mở bằng link cũ sẽ tắt; bạn phải mở lại bằng link mới.
walls-renew-yes = 🔄 Đổi ngay
walls-renewed = Đã đổi link. Link cũ không mở được nữa.
walls-nowhere = 🖥 Bot chưa có địa chỉ web nên chưa có màn hình câu hỏi. Bạn nhờ người cài bot đặt <code>TAPHUAN_PUBLIC_URL</code> nhé.
