registrations-early = ⏳ Chưa đến thời gian đăng ký. Mở đăng ký lúc { $when }.
registrations-closed = ⛔ Đã hết thời gian đăng ký chuỗi tập huấn này.
registrations-over = ⛔ Chuỗi tập huấn này đã kết thúc.
registrations-cancelled = ⛔ Chuỗi tập huấn này đã hủy.
registrations-known = Bạn đã đăng ký rồi.
registrations-done = 🎉 <b>Đăng ký thành công!</b>

    { $title }
    Mã số học viên của bạn: <b>{ $number }</b>
registrations-next = 📅 Buổi { $number }: { $when }

    Mình sẽ nhắc và gửi link tham gia cho bạn ngay tại đây. Bạn không cần làm gì thêm.
registrations-changed = ✅ Đã lưu thay đổi của bạn.
registrations-mine = 👤 <b>Thông tin của tôi</b>
    { $title }
    Mã số học viên: <b>{ $number }</b>
registrations-edit = ✏️ Sửa thông tin
registrations-withdraw = 🚪 Hủy đăng ký
registrations-withdraw-ask = Bạn muốn hủy đăng ký <b>{ $title }</b>?

    Bạn sẽ không nhận lời nhắc và link tham gia nữa. Bạn có thể đăng ký lại khi còn trong thời gian đăng ký.
registrations-withdraw-yes = Đúng, hủy đăng ký
registrations-stay = ⬅️ Không, tôi ở lại
registrations-withdrawn = Bạn đã hủy đăng ký. Hẹn gặp lại bạn!
registrations-again = ✍️ Đăng ký lại
