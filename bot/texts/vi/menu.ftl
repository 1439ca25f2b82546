menu-home = 🏠 Về trang chính
menu-card = 🎓 <b>{ $title }</b>
    Bạn là học viên số <b>{ $number }</b>.
menu-next = 📅 <b>Buổi { $number }</b>: { $when }
    { $title }
menu-now = 🔴 <b>Buổi { $number }: lớp đang mở</b>
    🕗 { $when }
    { $title }
menu-over = ✅ Tất cả các buổi đã kết thúc. Cảm ơn bạn đã tham gia!
menu-progress = 📝 Phiếu đánh giá: <b>{ $done }</b>, cần <b>{ $needed }</b> để nhận giấy chứng nhận
menu-earned = 🎉 Bạn đã làm { $done } phiếu đánh giá (cần { $needed }): <b>đủ điều kiện nhận giấy chứng nhận!</b>
menu-owed = 👉 Có { $count } phiếu đánh giá đang chờ bạn.
menu-join = 🔴 Vào lớp ngay
menu-survey-now = 📝 Làm phiếu đánh giá buổi { $number }
menu-certificate-now = 🎓 Nhận giấy chứng nhận
menu-schedule = 📅 Lịch học
menu-materials = 📚 Tài liệu
menu-surveys = 📝 Phiếu đánh giá
menu-certificate = 🎓 Giấy chứng nhận
menu-mine = 👤 Thông tin của tôi
menu-language = 🌐 Ngôn ngữ
menu-help = ❓ Trợ giúp
menu-several = Bạn đang tham gia { $count } chuỗi tập huấn. Bấm chọn để xem nhé.
menu-more-series = ➕ Chuỗi tập huấn khác
menu-other-series = 📚 Các chuỗi tập huấn của tôi
menu-not-registered = Bạn chưa đăng ký chuỗi tập huấn này. Gõ /start để đăng ký nhé.
menu-resume-registration = ▶️ Làm tiếp phiếu đăng ký
menu-resume-survey = ▶️ Làm tiếp phiếu đánh giá
menu-resume-certificate = ▶️ Sửa tiếp họ tên
