registrations-early = ⏳ Chưa đến thời gian đăng ký. Mở đăng ký lúc { $when }.
registrations-closed = ⛔ Đã hết thời gian đăng ký chương trình này.
registrations-over = ⛔ Chương trình đã kết thúc.
registrations-full = ⛔ Rất tiếc, chương trình đã đủ người.
registrations-cancelled = ⛔ Chương trình này đã hủy.
registrations-known = Bạn đã đăng ký rồi.
registrations-done = 🎉 <b>Đăng ký thành công!</b>

    { $title }
    Số học viên của bạn: <b>{ $number }</b>
registrations-next = 📅 Buổi { $number }: { $when }

    Mình sẽ nhắc và gửi đường vào lớp cho bạn ngay tại đây. Bạn không cần làm gì thêm.
registrations-changed = ✅ Đã lưu thay đổi của bạn.
registrations-mine = 👤 <b>Thông tin của tôi</b>
    { $title }
    Số học viên: <b>{ $number }</b>
registrations-edit = ✏️ Sửa thông tin
registrations-withdraw = 🚪 Rút khỏi chương trình
registrations-withdraw-ask = Bạn muốn rút khỏi chương trình <b>{ $title }</b>?

    Bạn sẽ không nhận lời nhắc và đường vào lớp nữa. Vẫn có thể đăng ký lại khi chương trình còn mở.
registrations-withdraw-yes = Rút khỏi chương trình
registrations-stay = ⬅️ Không, tôi ở lại
registrations-withdrawn = Bạn đã rút khỏi chương trình. Hẹn gặp lại bạn!
registrations-again = ✍️ Đăng ký lại
