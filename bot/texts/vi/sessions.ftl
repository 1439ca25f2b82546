sessions-calendar-title = Buổi { $number } – { $series }
sessions-calendar = 🗓 Thêm vào lịch điện thoại
sessions-calendar-caption = 🗓 Lịch { $count } buổi học. Mở tệp này để thêm vào lịch trên điện thoại.
sessions-schedule = 📅 <b>Lịch học</b>
    { $title }
sessions-line-ahead = <b>Buổi { $number }</b> · { $when }–{ $until }
sessions-line-now = 🔴 <b>Buổi { $number }</b> · { $when }–{ $until } · lớp đang mở
sessions-line-past = ✔️ <b>Buổi { $number }</b> · { $when } · đã học
sessions-line-cancelled = ❌ <b>Buổi { $number }</b> · { $when } · đã hủy
sessions-now = 🔴 <b>Buổi { $number }: lớp đang mở</b>
    { $title }

    Bấm một nút bên dưới để vào lớp. Vào rồi thì bấm «Tôi đã vào lớp» nhé.
sessions-later = ⏳ <b>Buổi { $number }</b> bắt đầu lúc { $when }
    { $title }

    Bạn có thể xem trước link tham gia bên dưới. Mình sẽ nhắc bạn khi sắp đến giờ.
sessions-past = Buổi { $number } đã kết thúc.
sessions-cancelled = ❌ Buổi { $number } đã hủy.
sessions-over = Không còn buổi học nào sắp tới.
sessions-zoom = Zoom: <code>{ $meeting }</code>, mật khẩu <code>{ $passcode }</code>
sessions-place = 📍 { $place }
sessions-open-zoom = { $icon } Vào Zoom
sessions-open-facebook = { $icon } Xem trên Facebook
sessions-open-youtube = { $icon } Xem trên YouTube
sessions-open-place = { $icon } Xem bản đồ
sessions-copy = 📋 Chép mật khẩu { $passcode }
sessions-here = 🙋 Tôi đã vào lớp
sessions-here-where = Bạn đang theo dõi ở đâu?
sessions-platform-zoom = 💻 Zoom
sessions-platform-facebook = 📘 Facebook
sessions-platform-youtube = ▶️ YouTube
sessions-platform-place = 📍 Tại chỗ
sessions-here-noted = 🙌 Đã ghi nhận bạn có mặt ở buổi { $number }. Chúc bạn học vui!
sessions-here-closed = Lớp chưa mở hoặc buổi học đã kết thúc, nên mình chưa ghi nhận được.
