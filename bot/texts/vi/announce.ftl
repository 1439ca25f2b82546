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
    Bạn gửi cho mình nội dung ({ $language }): chữ, ảnh, album, video, tệp, ghi âm, vị trí, danh thiếp hay bình chọn… Người nhận sẽ thấy đúng như bạn gửi.

    Trong chữ (và chú thích ảnh) có thể dùng: <code>{"{name}"}</code> (họ tên), <code>{"{series}"}</code> (tên chuỗi), <code>{"{next}"}</code> (buổi tới), <code>{"{link}"}</code> (link mở bot).
announce-cannot = Loại tin này chưa gửi thông báo được. Hãy gửi chữ, ảnh, video, tệp, ghi âm, vị trí hoặc danh thiếp nhé.
announce-unknown-fields = Không có ô nào tên { $names }. Các ô dùng được: { $fields }. Bạn sửa rồi gửi lại nhé.
announce-card =
    📣 <b>Thông báo nháp</b>
    Nội dung: { $languages }

    👥 { $audience }
announce-card-mine =
    🕵️ <b>Đang chờ duyệt</b>: ban tổ chức đã được nhắn, ai đồng ý thì bạn được báo ngay.
    Nội dung: { $languages }

    👥 { $audience }
announce-card-waits =
    🕵️ <b>Chờ bạn duyệt</b>
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
announce-night = 🌙 Vì giờ nghỉ ban đêm, tin sẽ đi lúc { $when }. Đặt là khẩn thì đi đúng giờ.
announce-say-vi = 🇻🇳 Việt
announce-say-en = 🇬🇧 Anh
announce-say-fr = 🇫🇷 Pháp
announce-audience = 👥 Gửi cho ai
announce-when = ⏰ Khi nào
announce-poll = ❓ Câu hỏi
announce-poll-drop = 🗑 Bỏ câu hỏi
announce-links-button = 🔗 Nút link
announce-links =
    🔗 Nút link:
    { $links }
announce-links-drop = 🗑 Bỏ các nút link
announce-ask-links =
    🔗 Bạn gửi cho mình các nút, mỗi dòng một nút: tên nút, gạch ngang, rồi địa chỉ (nhiều nhất { $most } nút). Ví dụ:

    <i>Tài liệu buổi 3 – https://example.com/tai-lieu
    Trang Facebook – facebook.com/ocop</i>

    Mình sẽ đếm số người bấm từng nút.
announce-no-link = Dòng này chưa đúng: “{ $line }”. Mỗi dòng cần tên nút rồi địa chỉ, ví dụ: Tài liệu – https://example.com. Chưa có gì thay đổi, bạn gửi lại tất cả các dòng nhé.
announce-too-many-links = Nhiều nút quá. Nhiều nhất { $most } nút, bạn gửi lại nhé.
announce-kind-button = 🏷 Loại tin
announce-kind = 🏷 { $kind }
announce-kind-news = 📣 Tin của ban tổ chức
announce-kind-fairs = 🎪 Hội chợ, cơ hội mới
announce-kind-polls = ❓ Thăm dò ý kiến
announce-kind-practical = 📌 Việc của buổi học (ai cũng nhận)
announce-ask-kind =
    🏷 <b>Đây là loại tin gì?</b>
    Mỗi người tự chọn loại tin mình muốn nhận. Riêng “việc của buổi học” (đổi phòng, mang theo gì…) thì ai cũng nhận, nên chỉ dùng cho việc cần thiết.
announce-drop = 🗑 Bỏ nháp
announce-dropped = Đã bỏ thông báo nháp.
announce-list-back = ⬅️ Danh sách
announce-back = ⬅️ Quay lại
announce-write = ✍️ Soạn nội dung
announce-test = 👀 Gửi thử cho tôi
announce-send = 📤 Gửi cho { $count } người
announce-approve = ✅ Đồng ý gửi
announce-decline = ✋ Chưa, trả lại
announce-look = 👀 Xem nội dung
announce-rewrite = ✏️ Lấy về sửa
announce-waits = 🕵️ Chờ người khác duyệt
announce-tried = 👇 Người nhận sẽ thấy như bên dưới. Xem xong, bạn bấm tiếp ở tin cuối cùng nhé.
announce-preview =
    👁 Một người sẽ nhận như sau:

    { $words }
announce-not-now = Việc này không làm được với thông báo này nữa.
announce-no-state = Thông báo này đã ở trạng thái khác. Hãy mở lại để xem.
announce-no-empty = Chưa có nội dung. Hãy soạn trước nhé.
announce-no-untested = Hãy gửi thử cho mình trước khi gửi cho mọi người nhé.
announce-no-nobody = Không có ai khớp với điều kiện. Hãy chọn lại người nhận.
announce-no-own = Bạn là người soạn, nên cần một người khác trong ban tổ chức duyệt. Mình đã nhắn họ rồi.
announce-no-late = Đã quá 48 giờ, Telegram không cho thu hồi nữa.
announce-ask-when = ⏰ Gửi khi nào? Bấm nút, hoặc gõ giờ, ví dụ <code>8h30</code> hoặc <code>29/9 8:00</code>.
announce-at-once = 📤 Ngay khi bấm gửi
announce-before-session = 📅 Theo giờ một buổi học
announce-no-time = Mình chưa hiểu giờ này. Bạn gõ như 8h30 hoặc 29/9 8:00 nhé.
announce-past-time = Giờ này đã qua. Hãy chọn một giờ sắp tới nhé.
announce-no-session = Không còn buổi học nào sắp tới.
announce-which-session = 📅 Theo buổi nào?
announce-how-long = ⏰ Trước hay sau buổi đó bao lâu? Nếu buổi học dời giờ, thông báo dời theo.
announce-before-1440 = 1 ngày trước
announce-before-60 = 1 giờ trước
announce-after-0 = Ngay khi buổi học kết thúc
announce-after-60 = 1 giờ sau khi kết thúc
announce-after-1440 = 1 ngày sau khi kết thúc
announce-before-15 = 15 phút trước
announce-poll-replaces = ⚠️ Câu hỏi sẽ thay cho nội dung { $language } đã soạn. Muốn giữ cả hai, bạn gửi câu hỏi bằng một thông báo riêng nhé.
announce-ask-poll =
    ❓ Hãy gửi câu hỏi ({ $language }) ở dòng đầu, rồi mỗi câu trả lời một dòng (2 đến 12 câu trả lời), hoặc gửi một bình chọn của Telegram. Mỗi người chọn một. Ví dụ:

    <i>OCOP nên đi theo hướng nào?
    Nâng chất lượng
    Mở rộng thị trường</i>
announce-other-answers = Bản tiếng khác có { $count } câu trả lời, nên bản này cũng cần đúng { $count }, theo cùng thứ tự.
announce-no-poll = Mình cần một câu hỏi và 2 đến 12 câu trả lời khác nhau, mỗi câu một dòng.
broadcast-card =
    📣 { $state }
    <i>{ $words }</i>

    👥 { $audience }
broadcast-night = 🌙 Đang giờ nghỉ. Gửi tiếp lúc { $when }.
broadcast-stopped =
    ⚠️ Đã tự dừng vì Telegram không nhận tin này: <i>{ $reason }</i>
    Thường là do tin gốc đã bị xóa. Hãy soạn thông báo mới với nội dung đó.
broadcast-recall =
    ↩️ Đã thu hồi: <b>{ $done }</b> · còn lại: { $waiting } · không thu hồi được: { $failed }{ $failed ->
        [0] { "" }
       *[other] { "" } (tin quá 48 giờ, hoặc chưa rõ đã tới chưa)
    }
broadcast-reword = ✏️ Đã sửa: <b>{ $done }</b> · còn lại: { $waiting } · không sửa được: { $failed }
broadcast-taps = 🔗 Số người đã bấm link: <b>{ $count }</b>
broadcast-tap = • { $label }: { $count }
broadcast-retry = 🔁 Gửi lại cho { $count } người
broadcast-progress =
    📤 Đã gửi: <b>{ $sent }</b> · còn lại: { $waiting }
    🚫 Không tới được: { $blocked } · lỗi: { $failed } · chưa rõ: { $doubt }
broadcast-rate = ⚡ { $rate } tin/giây · còn khoảng { $left }
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
broadcast-why-blocked = đã chặn bot
broadcast-why-deactivated = đã xóa tài khoản Telegram
broadcast-why-never-started = chưa mở bot lần nào
broadcast-why-chat-gone = Telegram không tìm thấy người này
broadcast-why-back = từng chặn bot, nay đã quay lại
broadcast-why-failed = Telegram không nhận tin
broadcast-why-in-doubt = không rõ đã tới chưa
broadcast-why-expired = hết hạn trước khi gửi
broadcast-why-skipped = chưa tới lượt thì đã dừng gửi
broadcast-why-absent = không dùng Telegram
broadcast-why-never = chưa gửi
broadcast-why-unopened = đã nhận, chưa mở liên kết
broadcast-cause = { $why }: <b>{ $count }</b>
broadcast-file = 📄 Cả danh sách (tệp Excel)
broadcast-file-soon = Đang lập danh sách, có ngay đây.
broadcast-file-name = chua-nhan-thong-bao-{ $number }
broadcast-sheet = Cần gọi điện
broadcast-column-name = Họ tên
broadcast-column-phone = Điện thoại
broadcast-column-why = Vì sao
broadcast-column-number = Số đăng ký
broadcast-ask-words = ✏️ Hãy gửi nội dung mới bằng { $language } (chữ). Mình cho bạn xem thử trước, bạn đồng ý thì tin của mọi người mới đổi.
broadcast-words-only = Mình cần nội dung bằng chữ, chỉ với các ô name, series, next, link.
broadcast-no-words = Thông báo này không có chữ để sửa. Bạn có thể thu hồi rồi gửi thông báo mới.
broadcast-which-language = ✏️ Sửa bản tiếng nào?
broadcast-words-long = Chú thích dưới ảnh hay tệp dài nhất { $most } ký tự. Bạn gửi bản ngắn hơn nhé.
broadcast-words-sure = 👆 Tin của { $count } người đã nhận sẽ như trên (ai nhận bản tiếng khác thì giữ nguyên). Sửa nhé? Muốn viết khác thì gửi lại nội dung.
broadcast-words-yes = ✏️ Sửa cho mọi người
approvals-given-back = Đã trả lại cho người soạn.
approvals-alone =
    🕵️ Thông báo gửi cho hơn { $limit } người cần thêm một người trong ban tổ chức đồng ý, mà hiện chỉ có mình bạn.

    Bạn có thể mời thêm một người vào ban tổ chức, hoặc chọn nhóm người nhận nhỏ hơn. Người vận hành bot cũng đổi được con số này trong tệp chương trình (<code>approval_above</code>).
approvals-invite = 🤝 Mời thêm người
approvals-at-once = ngay khi duyệt
approvals-asked =
    🕵️ <b>{ $name }</b> xin duyệt một thông báo gửi cho <b>{ $count }</b> người ({ $when }):
    <i>{ $words }</i>
approvals-approved =
    ✅ <b>{ $name }</b> đã đồng ý với thông báo của bạn:
    <i>{ $words }</i>
approvals-declined =
    ✋ <b>{ $name }</b> chưa đồng ý và đã trả lại thông báo của bạn. Bạn hỏi thêm {$name} rồi sửa nhé:
    <i>{ $words }</i>
approvals-pointless =
    📅 Thông báo hẹn theo buổi học đã không gửi, vì buổi đó đã hủy hoặc đã bắt đầu:
    <i>{ $words }</i>
approvals-unnamed = Ban tổ chức
approvals-grown =
    🕵️ Đến giờ gửi, số người nhận đã lên <b>{ $count }</b>, nên cần thêm một người trong ban tổ chức đồng ý. Tôi đã hỏi họ; có người duyệt là thông báo đi ngay:
    <i>{ $words }</i>
approvals-lonely =
    🕵️ Thông báo chưa gửi: đến giờ, số người nhận đã lên <b>{ $count }</b>, nên cần thêm một người trong ban tổ chức đồng ý, mà hiện chỉ có mình bạn. Bạn mời thêm người hoặc chọn nhóm người nhận nhỏ hơn nhé:
    <i>{ $words }</i>
approvals-look-grown = 📣 Mở thông báo
approvals-look-lonely = 📣 Mở thông báo
approvals-look-pointless = 📣 Mở thông báo
approvals-look-asked = 👀 Xem và duyệt
approvals-look-approved = 📣 Mở thông báo
approvals-look-declined = ✏️ Mở để sửa
