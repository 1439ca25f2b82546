start-hello = Xin chào <b>{ $name }</b>! 👋
start-title = 🎓 <b>{ $title }</b>
start-dates = 📅 { $count } buổi, từ { $first } đến { $last }
start-day = 📅 { $count } buổi, { $day }
start-next = ▶️ Buổi { $number }: { $when }
start-organisers = <b>Đơn vị tổ chức</b>
start-register = ✍️ Đăng ký tham gia
start-choose = Xin chào <b>{ $name }</b>! 👋

    Bạn muốn tham gia chuỗi tập huấn nào? Bấm chọn bên dưới nhé.
start-page-back = ⬅️ Trang trước
start-page-on = Trang sau ➡️
start-nothing = Hiện chưa có chuỗi tập huấn nào. Bạn quay lại sau nhé!
start-unknown-link = Đường liên kết này không còn dùng được.
