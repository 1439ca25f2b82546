materials-kind-photo = Ảnh
materials-kind-voice = Ghi âm
materials-kind-audio = Âm thanh
materials-kind-video = Video
materials-kind-animation = Ảnh động
materials-kind-document = Tệp
materials-kind-link = Liên kết
materials-kilobytes = { $size } KB
materials-megabytes = { $size } MB
materials-untitled = { $what } buổi { $number }
materials-given = { $icon } <b>{ $title }</b>
    { $about }
    Tài liệu buổi { $number }
materials-given-link = 🔗 <b>{ $title }</b>
    Tài liệu buổi { $number }. Bấm nút bên dưới để xem.
materials-all = 📚 Xem mọi tài liệu
materials-open = 🔗 Mở liên kết
materials-open-one = 🔗 { $number }. Mở liên kết
materials-link = 🔗 <b>{ $title }</b>
    { $url }
materials-shelf = 📚 Chuỗi tập huấn đã có <b>{ $count } tài liệu</b> phát trước khi bạn đăng ký.

    Bấm nút bên dưới để xem danh sách, rồi chọn tài liệu bạn cần.
materials-none = Chưa có tài liệu nào được phát. Khi có, mình gửi bạn ngay tại đây.
materials-which = 📚 <b>Tài liệu</b>
    { $title }

    Bạn cần tài liệu của buổi nào?
materials-of-session = Buổi { $number } · { $count } tài liệu
materials-list = 📚 <b>Tài liệu buổi { $number }</b>
    { $title }
materials-line = { $number }. { $icon } <b>{ $title }</b>
    { $about }
materials-locked = { $number }. 🔒 <b>{ $title }</b>
    { $about } · làm phiếu đánh giá xong là nhận được
materials-fetch = ⬇️ { $number } · { $about }
materials-fetch-all = ⬇️ Gửi tất cả ({ $size })
materials-back = ⬅️ Buổi khác
materials-gone = Tài liệu này không còn nữa, hoặc chưa đến lúc phát.
materials-just-sent = Mình vừa gửi rồi, bạn xem tin bên dưới nhé.
materials-coming = Đang gửi { $count } tài liệu…
materials-button = 📎 Tài liệu
materials-session-button = 📎 Tài liệu ({ $count })
materials-desk-sessions =
    📎 <b>Tài liệu</b>
    Chọn buổi để xem hoặc thêm tài liệu.
materials-desk-no-sessions = Bạn chưa có buổi nào để thêm tài liệu.
materials-desk-session = Buổi { $number } · { $count } tài liệu
materials-desk-cancelled = ❌ Buổi { $number } · { $count } tài liệu
materials-desk-list = 📎 <b>Tài liệu buổi { $number }</b>
    { $title }
materials-desk-nothing = Buổi này chưa có tài liệu nào.
materials-desk-line = { $number }. { $icon } <b>{ $title }</b>
    { $about } · { $when }
materials-desk-out = ✅ đã phát { $when }
materials-desk-due = 🕗 sẽ phát { $when }
materials-desk-survey = 📝 sau phiếu đánh giá
materials-desk-held = ⏸ buổi học đã hủy
materials-desk-add = ➕ Thêm tài liệu
materials-desk-back = ⬅️ Các buổi
materials-to-list = ⬅️ Tài liệu của buổi
materials-to-one = ⬅️ Quay lại tài liệu
materials-which-topic = Tài liệu này cho cả buổi { $number } hay cho một chuyên đề?
materials-whole = 📅 Cả buổi
materials-topic = 🎤 { $title }
materials-ask =
    📎 Hãy gửi tài liệu cho <b>buổi { $number }</b> vào đây.
    { $title }

    Nhận được: tệp (PDF, Word, PowerPoint…), ảnh, video, ghi âm, hoặc một đường link. Có thể gửi nhiều tệp.

    Dòng chữ gửi kèm sẽ là tên tài liệu.
materials-cannot = Mình chưa nhận được loại này. Bạn hãy gửi tệp, ảnh, video, ghi âm, hoặc gõ một đường link nhé.
materials-no-address =
    Mình chưa thấy đường link nào. Hãy gửi tệp, ảnh, video, ghi âm, hoặc link dạng https://vidu.vn/tailieu
materials-too-many = Mỗi lần chỉ thêm được { $most } tài liệu. Hãy phát những tài liệu này trước nhé.
materials-not-kept =
    ⚠️ Mình không tải được bản sao của «{ $title }». Tài liệu vẫn phát được qua Telegram, nhưng nếu Telegram mất tệp thì bạn cần gửi lại.
materials-card = 📎 <b>Tài liệu mới · buổi { $number }</b>
    { $title }
materials-piece = { $number }. { $icon } <b>{ $title }</b> · { $about }
materials-piece-large = { $number }. { $icon } <b>{ $title }</b> · { $about }
    ⚠️ Lớn hơn 20 MB: vẫn phát được, nhưng bot không giữ được bản sao riêng.
materials-album = 🖼 Đây là một bộ ảnh: bấm «Xem thử» để thấy đủ các phần.
materials-when = <b>Khi nào gửi cho học viên?</b> ({ $count } người đã đăng ký)
materials-release-now = 🚀 Gửi ngay
materials-release-before = ⏰ Trước buổi học
materials-release-end = 🏁 Khi buổi học kết thúc
materials-release-survey = 📝 Sau khi làm phiếu đánh giá
materials-name = ✏️ Sửa tên
materials-name-one = ✏️ { $number }
materials-preview = 👁 Xem thử
materials-drop = ✖️ Bỏ, không phát
materials-old-card = Bảng này đã cũ. Hãy dùng bảng mới nhất bên dưới nhé.
materials-back-to-card = ⬅️ Quay lại
materials-ask-title = ✏️ Tên hiện nay: <b>{ $title }</b>

    Hãy gõ tên mới.
materials-no-title = Hãy gõ tên tài liệu bằng chữ, dài nhất { $most } ký tự.
materials-ask-before =
    ⏰ Gửi trước buổi học bao lâu?

    Chọn bên dưới, hoặc gõ: <b>2 ngày</b>, <b>3 giờ</b>, <b>30 phút</b>.
materials-no-ahead = Mình chưa hiểu. Hãy gõ ví dụ: 2 ngày, 3 giờ, 30 phút.
materials-no-cancelled = Buổi học đã hủy nên không phát tài liệu.
materials-no-late = Không chọn được nữa: buổi học đã qua lúc đó. Hãy chọn cách khác.
materials-no-past = Thời điểm đó đã qua rồi. Hãy chọn ngắn hơn hoặc «Gửi ngay».
materials-no-far = Hãy chọn trong khoảng từ 1 phút đến 60 ngày trước buổi học.
materials-no-gone = Tài liệu đã phát hoặc đã rút, không làm được nữa.
materials-no-recall = Đã quá 48 giờ hoặc đã thu hồi rồi, Telegram không cho thu hồi nữa.
materials-no-nobody = Không còn ai để gửi lại.
materials-given-toast = Đã thêm { $count } tài liệu.
materials-one = { $icon } <b>{ $title }</b>
    { $about }
    📅 Buổi { $number }: { $session }
materials-one-address = 🔗 { $url }
materials-one-not-kept = ⚠️ Bot không giữ bản sao riêng của tệp này. Nếu Telegram mất tệp, hãy gửi lại.
materials-one-out = ✅ Đã phát lúc { $when }
materials-one-due = 🕗 Sẽ phát lúc { $when }
materials-one-survey = 📝 Mỗi học viên nhận ngay sau khi làm phiếu đánh giá của buổi.
materials-one-held = ⏸ Buổi học đã hủy nên không phát. Khôi phục buổi học thì tài liệu sẽ được phát.
materials-one-stopped = ⚠️ Telegram từ chối nên đã dừng: { $reason }
materials-one-withdrawn = ⛔ Đã rút lại lúc { $when }. Không ai nhận thêm, danh sách của học viên không còn tài liệu này.
materials-one-figures =
    👥 Dành cho { $people } người
    ✅ Đã nhận: { $sent }
    ⏳ Đang chờ: { $waiting }
    🚫 Đã chặn bot: { $blocked }
    ⚠️ Không gửi được: { $failed }
    ❔ Chưa rõ: { $doubt }
    ➖ Chưa gửi: { $never }
    👆 Tự mở hoặc tải lại: { $opened }/{ $people }
materials-another-time = 🕗 Đổi lúc phát
materials-when-instead = Phát <b>{ $title }</b> khi nào?
materials-again = 🔁 Gửi lại cho { $count } người chưa nhận
materials-missing = 📋 Ai chưa nhận được?
materials-unopened = 📋 Ai chưa nhận, chưa mở?
materials-withdraw = ⛔ Rút lại
materials-withdraw-sure =
    Rút lại <b>{ $title }</b>?

    Không ai nhận thêm và học viên không thấy trong danh sách nữa. Tin đã gửi thì vẫn còn, sau đó bạn có thể thu hồi.
materials-withdraw-yes = ⛔ Rút lại
materials-withdrawn = Đã rút lại tài liệu.
materials-recall = 🗑 Thu hồi khỏi máy học viên
materials-recalled = Đang thu hồi khỏi máy học viên.
materials-resent = Đang gửi lại cho người chưa nhận.
materials-nobody-missing = Ai cũng đã nhận được.
materials-missing-caption = 📋 <b>{ $count } người</b> chưa nhận được «{ $title }»
materials-missing-link = 📋 <b>{ $count } người</b> chưa nhận hoặc chưa mở «{ $title }»
materials-missing-file = chua-nhan-tai-lieu-{ $number }
