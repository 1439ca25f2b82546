notices-reminder = 🔔 <b>Nhắc bạn: Buổi { $number }</b> bắt đầu sau { $wait }
    🕗 { $when }
    { $title }
notices-join-soon = 🔔 <b>Buổi { $number } bắt đầu sau { $wait }!</b>
    🕗 { $when }
    { $title }

    Bấm một nút bên dưới để vào lớp. Vào rồi thì bấm «Tôi đã vào lớp» nhé.
notices-join-now = 🔴 <b>Buổi { $number } đang diễn ra</b>
    { $title }

    Bấm một nút bên dưới để vào lớp. Vào rồi thì bấm «Tôi đã vào lớp» nhé.
notices-after = Buổi { $number } đã kết thúc. Cảm ơn bạn đã tham gia! 🙏
notices-survey-call = 📝 <b>Buổi { $number } vừa kết thúc. Bạn thấy thế nào?</b>
    Phiếu đánh giá chỉ mất khoảng một phút và được tính để cấp giấy chứng nhận. Mở đến { $until }.
notices-survey-late = 📝 <b>Phiếu đánh giá buổi { $number } còn mở</b>
    Nếu bạn đã học buổi này (cả khi xem lại), mời bạn làm phiếu đánh giá. Phiếu được tính để cấp giấy chứng nhận, mở đến { $until }.
notices-survey-nudge = 📝 Bạn chưa làm <b>phiếu đánh giá buổi { $number }</b>. Phiếu mở đến { $until }.
    Chỉ mất khoảng một phút thôi!
notices-survey-start = 📝 Làm phiếu đánh giá
notices-moved = ⚠️ <b>Buổi { $number } đổi giờ</b>
    { $title }

    Giờ cũ: { $before }
    Giờ mới: <b>{ $after }</b>

    Mình sẽ nhắc bạn theo giờ mới.
notices-cancelled = ❌ <b>Buổi { $number } đã hủy</b>
    { $title }
    (lúc { $before })

    Bạn không cần làm gì thêm.
notices-restored = ✅ <b>Buổi { $number } vẫn diễn ra</b>
    { $title }

    Thời gian: <b>{ $after }</b>
notices-removed = ❌ <b>Chuỗi tập huấn đã hủy</b>
    { $series }

    Các buổi còn lại sẽ không diễn ra. Bạn không cần làm gì thêm.
notices-ways = 🔁 <b>Buổi { $number }: cách vào lớp đã đổi</b>
    🕗 { $when }
    { $title }

    Bạn hãy dùng các nút bên dưới để vào lớp.
notices-file = 📎 Mở tệp kèm theo để cập nhật lịch trên điện thoại.
notices-renumbered = 🔢 Theo giờ mới, buổi này là <b>buổi { $number }</b>. Bạn xem lại lịch học nhé.
