surveys-heading = 📝 <b>Phiếu đánh giá buổi { $number }</b>
    { $title }
surveys-anonymous = 🔒 Câu trả lời của bạn được giữ ẩn danh.
surveys-had = Bạn đã làm phiếu này rồi. Cảm ơn bạn!
surveys-none = Buổi này không có phiếu đánh giá.
surveys-early = Phiếu này mở sau khi buổi học kết thúc.
surveys-closed = Phiếu đánh giá này đã đóng.
surveys-thanks = 🙏 Cảm ơn bạn đã đánh giá buổi { $number }!
surveys-card = 📝 <b>Đã làm { $done }/{ $total } phiếu đánh giá</b>
surveys-line-done = ✅ Buổi { $number }: đã làm
surveys-line-open = 👉 <b>Buổi { $number }</b>: chờ bạn, đến { $when }
surveys-line-early = ⏳ Buổi { $number }: mở lúc { $when }
surveys-line-closed = ❌ Buổi { $number }: đã đóng
surveys-line-none = • Buổi { $number }: không có phiếu
surveys-start = 📝 Làm phiếu buổi { $number }
surveys-missing = 🎓 Còn thiếu <b>{ $missing }</b> phiếu để nhận giấy chứng nhận (cần { $needed }).
surveys-earned = 🎉 Bạn đã đủ { $needed } phiếu: <b>bấm nút bên dưới để nhận giấy chứng nhận!</b>
surveys-unreachable = Rất tiếc, số phiếu còn lại không đủ để nhận giấy chứng nhận (cần { $needed }). Nếu có lý do đặc biệt, bạn liên hệ ban tổ chức nhé.
