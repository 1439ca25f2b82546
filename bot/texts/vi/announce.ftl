announce-button = 📣 Thông báo
announce-list =
    📣 <b>Thông báo</b>
    Chọn một thông báo để xem, hoặc soạn thông báo mới.
announce-new = ➕ Soạn thông báo mới
announce-one = { $state } · { $words }
announce-no-words = (chưa có nội dung)
announce-media = (ảnh, tệp hoặc ghi âm)
announce-state-draft = ✏️ Nháp
announce-state-approval = 🕵️ Chờ duyệt
announce-state-scheduled = ⏰ Đã hẹn giờ
announce-state-running = 📤 Đang gửi
announce-state-paused = ⏸ Tạm dừng
announce-state-done = ✅ Đã gửi xong
announce-state-cancelled = ✖️ Đã dừng
announce-state-recalled = ↩️ Đã thu hồi
announce-language-vi = tiếng Việt
announce-language-en = tiếng Anh
announce-language-fr = tiếng Pháp
announce-ask =
    Hãy gửi cho tôi nội dung ({ $language }): chữ, ảnh, video, tệp, ghi âm… Người nhận sẽ thấy đúng như bạn gửi.

    Trong chữ có thể dùng: <code>{"{name}"}</code> (họ tên), <code>{"{series}"}</code> (tên chuỗi), <code>{"{next}"}</code> (buổi tới), <code>{"{link}"}</code> (link mở bot).
announce-cannot = Loại tin này chưa gửi thông báo được. Hãy gửi chữ, ảnh, video, tệp hoặc ghi âm nhé.
announce-unknown-fields = Không có ô nào tên { $names }. Các ô dùng được: { $fields }. Bạn sửa rồi gửi lại nhé.
announce-card =
    📣 <b>Thông báo nháp</b>
    Nội dung: { $languages }

    👥 { $audience }
announce-options =
    ❓ Câu trả lời để chọn:
    { $options }
announce-calm = 🌙 Không gửi vào giờ nghỉ (ban đêm).
announce-urgent = 🚨 Khẩn: gửi cả ban đêm, trước các tin khác.
announce-set-urgent = 🚨 Đặt là khẩn
announce-set-calm = 🌙 Bỏ khẩn
announce-due = ⏰ Gửi lúc: { $when }
announce-say-vi = 🇻🇳 Việt
announce-say-en = 🇬🇧 Anh
announce-say-fr = 🇫🇷 Pháp
announce-audience = 👥 Gửi cho ai
announce-when = ⏰ Khi nào
announce-poll = ❓ Câu hỏi
announce-drop = 🗑 Bỏ nháp
announce-dropped = Đã bỏ thông báo nháp.
announce-list-back = ⬅️ Danh sách
announce-back = ⬅️ Quay lại
announce-write = ✍️ Soạn nội dung
announce-test = 👀 Gửi thử cho tôi
announce-send = 📤 Gửi cho { $count } người
announce-approve = ✅ Đồng ý gửi
announce-waits = 🕵️ Chờ người khác duyệt
announce-preview =
    👁 Một người sẽ nhận như sau:

    { $words }
announce-not-now = Việc này không làm được với thông báo này nữa.
announce-no-state = Thông báo này đã ở trạng thái khác. Hãy mở lại để xem.
announce-no-empty = Chưa có nội dung. Hãy soạn trước nhé.
announce-no-untested = Hãy gửi thử cho mình trước khi gửi cho mọi người nhé.
announce-no-nobody = Không có ai khớp với điều kiện. Hãy chọn lại người nhận.
announce-no-own = Thông báo gửi cho nhiều người cần một người khác trong ban tổ chức duyệt.
announce-no-late = Đã quá 48 giờ, Telegram không cho thu hồi nữa.
announce-ask-when = ⏰ Gửi khi nào? Bấm nút, hoặc gõ giờ, ví dụ <code>8h30</code> hoặc <code>29/9 8:00</code>.
announce-at-once = 📤 Ngay khi bấm gửi
announce-before-session = 📅 Trước một buổi học
announce-no-time = Tôi chưa hiểu giờ này. Hãy gõ như 8h30 hoặc 29/9 8:00 nhé.
announce-past-time = Giờ này đã qua. Hãy chọn một giờ sắp tới nhé.
announce-no-session = Không còn buổi học nào sắp tới.
announce-which-session = 📅 Trước buổi nào?
announce-how-long = ⏰ Trước bao lâu? Nếu buổi học dời giờ, thông báo dời theo.
announce-before-1440 = 1 ngày trước
announce-before-60 = 1 giờ trước
announce-before-15 = 15 phút trước
announce-ask-poll =
    ❓ Hãy gửi câu hỏi ở dòng đầu, rồi mỗi câu trả lời một dòng (2 đến 8 câu trả lời). Ví dụ:

    <i>OCOP nên đi theo hướng nào?
    Nâng chất lượng
    Mở rộng thị trường</i>
announce-no-poll = Tôi cần một câu hỏi và 2 đến 8 câu trả lời khác nhau, mỗi câu một dòng.
broadcast-card =
    📣 { $state }

    👥 { $audience }
broadcast-progress =
    📤 Đã gửi: <b>{ $sent }</b> · còn lại: { $waiting }
    🚫 Không tới được: { $blocked } · lỗi: { $failed } · chưa rõ: { $doubt }
    ⚡ { $rate } tin/giây · còn khoảng { $left }
broadcast-pause = ⏸ Tạm dừng
broadcast-resume = ▶️ Gửi tiếp
broadcast-cancel = ✖️ Dừng hẳn
broadcast-refresh = 🔄 Cập nhật
broadcast-list = 📞 Ai chưa nhận
broadcast-words = ✏️ Sửa cho mọi người
broadcast-back = ↩️ Thu hồi
broadcast-back-sure = Thu hồi thông báo này khỏi máy của tất cả người nhận?
broadcast-back-yes = ↩️ Thu hồi của tất cả
broadcast-close-poll = 🔒 Đóng câu hỏi
broadcast-votes = ❓ Trả lời: <b>{ $count }</b>
broadcast-vote = • { $option }: { $count } ({ $share })
broadcast-nobody-missing = Không thiếu ai cả.
broadcast-missing-title = 📞 <b>{ $count } người chưa chắc đã nhận</b>
broadcast-missing = • { $name }, { $phone }: { $why }
broadcast-why-blocked = đã chặn bot hoặc xóa tài khoản
broadcast-why-failed = Telegram không nhận tin
broadcast-why-in-doubt = không rõ đã tới chưa
broadcast-ask-words = ✏️ Hãy gửi nội dung mới (chữ). Tin của mọi người sẽ được sửa theo.
broadcast-words-only = Tôi cần nội dung bằng chữ, chỉ với các ô name, series, next, link.
broadcast-rewording = ✏️ Đang sửa tin của mọi người.
