classes-ask-first = Xin chào <b>{ $name }</b>! 👋

    Có nhiều lớp tập huấn. Bạn trả lời vài câu để mình tìm lớp hợp với bạn nhé.

    <b>{ $question }</b>
classes-ask = <b>{ $question }</b>
classes-none = Không có trong các mục trên
classes-again = 🔄 Chọn lại
classes-all = 📋 Xem tất cả
classes-fitting = 🎓 Có <b>{ $count }</b> lớp hợp với bạn. Bấm vào một lớp để xem và đăng ký:
classes-no-fitting = Chưa có lớp nào hợp với câu trả lời của bạn. Bạn chọn lại, hoặc xem tất cả các lớp nhé.
classes-title = <b>{ $title }</b>
classes-when = 📅 { $when }
classes-where = 📍 { $place }
classes-free = 🪑 Còn { $count } chỗ
classes-full = ⏳ Hết chỗ, { $waiting } người đang chờ; bạn có thể xếp hàng
classes-mine = ✅ Bạn đã đăng ký lớp này
classes-button = { $title }
classes-button-full = ⏳ { $title }
classes-button-mine = ✅ { $title }
classes-back = ⬅️ Các lớp hợp với tôi
