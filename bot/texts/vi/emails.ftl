emails-entry = ✉️ E-mail nhận tài liệu
emails-page-none = ✉️ <b>Nhận tài liệu qua e-mail</b>

    Ngoài Telegram, mình gửi được tài liệu và giấy chứng nhận vào e-mail của bạn, để bạn lưu hoặc in ra cho tiện.

    Bạn muốn dùng địa chỉ nào?
emails-page-confirmed = ✉️ <b>E-mail nhận tài liệu</b>

    Tài liệu và giấy chứng nhận được gửi cả vào:
    <b>{ $address }</b>
emails-page-unsubscribed = 🔕 <b>Đã ngừng gửi e-mail</b>

    Mình không gửi gì vào <b>{ $address }</b> nữa. Tài liệu và giấy chứng nhận vẫn đến bạn ở đây, trong Telegram.
emails-page-refused = ⚠️ <b>Địa chỉ này không nhận được thư</b>

    Máy chủ thư không nhận thư gửi tới <b>{ $address }</b>. Bạn kiểm tra từng chữ trong địa chỉ, rồi sửa hoặc thử lại nhé.
emails-page-asked = ✉️ <b>E-mail chưa xác nhận</b>

    Địa chỉ <b>{ $address }</b> chưa được xác nhận, nên chưa có thư nào được gửi tới.
emails-use = ✅ Dùng { $address }
emails-type = ✍️ Gõ địa chỉ e-mail
emails-type-other = ✍️ Gõ địa chỉ khác
emails-typing = ✍️ Bạn gõ địa chỉ e-mail vào đây.
    Ví dụ: hoa.nguyen@example.com
emails-offer = ✉️ Bạn đã cho địa chỉ <b>{ $address }</b>.

    Bạn có muốn nhận tài liệu và giấy chứng nhận vào e-mail này nữa không? Mình sẽ gửi một mã 6 số để biết chắc hộp thư là của bạn.
emails-yes = ✅ Có, gửi mã cho tôi
emails-no = Không, cảm ơn
emails-declined = Vâng. Khi nào cần, bạn bấm «✉️ E-mail nhận tài liệu» ở trang chính nhé.
emails-asked = 📨 Mình đang gửi <b>mã 6 số</b> tới
    <b>{ $address }</b>

    Bạn mở hộp thư, xem mã rồi <b>gõ 6 số đó vào đây</b>. Mã dùng được trong 30 phút.

    Chưa thấy thư? Bạn đợi vài phút và tìm trong mục «Thư rác» (Spam).
emails-again = 🔁 Gửi mã mới
emails-again-sent = Mình đang gửi mã mới. Bạn xem thư mới nhất nhé.
emails-change = ✏️ Sửa địa chỉ
emails-retry = 🔁 Thử lại địa chỉ này
emails-stop = 🔕 Ngừng gửi e-mail
emails-resume = 🔔 Gửi lại từ nay
emails-remove = 🗑 Xóa địa chỉ
emails-remove-ask = Xóa địa chỉ <b>{ $address }</b>? Từ nay mình không gửi e-mail cho bạn nữa.
emails-remove-yes = 🗑 Xóa
emails-keep = ↩️ Giữ lại
emails-past = 📦 Gửi cả những gì đã có
emails-past-sent = 📦 Đang gửi { $count } thư vào <b>{ $address }</b>.
emails-nothing-missed = Mọi thứ bạn đã nhận đều đã được gửi vào e-mail.
emails-done = ✅ <b>Đã xác nhận!</b>

    Từ nay tài liệu và giấy chứng nhận được gửi cả vào <b>{ $address }</b>.
emails-limit = Hôm nay đã gửi đủ số mã cho phép tới <b>{ $address }</b>. Bạn thử lại vào ngày mai nhé. Tài liệu vẫn đến bạn ở đây, trong Telegram.
emails-six-digits = Bạn gõ <b>6 số</b> trong thư mình gửi tới <b>{ $address }</b> nhé. Ví dụ: 123456
emails-code-wrong = ❌ Mã này chưa đúng. Bạn xem lại <b>thư mới nhất</b> ở { $address } rồi gõ lại 6 số. Bạn còn thử được { $left } lần.
emails-code-expired = ⌛ Mã này đã quá 30 phút. Bạn bấm «🔁 Gửi mã mới» nhé.
emails-code-spent = ❌ Mã đã bị gõ sai nhiều lần nên không dùng được nữa. Bạn bấm «🔁 Gửi mã mới» nhé.
emails-refused = ⚠️ Thư gửi tới <b>{ $address }</b> bị trả lại: không có hộp thư nào như vậy. Bạn bấm nút bên dưới để sửa địa chỉ. Tài liệu vẫn đến bạn ở đây, trong Telegram.

# Trong thư
emails-code-subject = { $code } là mã xác nhận e-mail của bạn
emails-code-body = Chào { $name },

    Mã xác nhận của bạn là:

    <b>{ $code }</b>

    Bạn gõ 6 số này vào khung chat với bot @{ $bot } trên Telegram. Nếu đang đọc thư trên điện thoại có Telegram, bạn chỉ cần bấm nút bên dưới.

    Mã dùng được trong 30 phút.
emails-code-action = Xác nhận trên Telegram
emails-code-small = Có người đã nhập địa chỉ này trong bot @{ $bot } trên Telegram. Nếu không phải bạn, bạn chỉ cần bỏ qua thư này: không có mã thì không ai gửi thư vào đây được.
emails-mail-small = Bạn nhận thư này vì đã xác nhận địa chỉ này trong bot @{ $bot } trên Telegram. { $end }

    Thư được gửi tự động. Cần hỏi ban tổ chức, bạn nhắn trong bot nhé.
emails-mail-end = Ngừng nhận thư
emails-certificate-subject = Giấy chứng nhận của bạn: { $series }
emails-certificate-body = Chào { $name },

    Chúc mừng bạn đã hoàn thành <b>{ $series }</b>!

    Giấy chứng nhận số <b>{ $serial }</b> ở trong tệp kèm theo. Bạn có thể lưu lại hoặc in ra. Ai cũng có thể quét mã QR trên giấy để kiểm tra.
emails-certificate-large = Chào { $name },

    Chúc mừng bạn đã hoàn thành <b>{ $series }</b>!

    Giấy chứng nhận số <b>{ $serial }</b> lớn quá, không gửi kèm thư được. Bạn bấm nút bên dưới để lấy trong Telegram nhé.
emails-certificate-check = Kiểm tra giấy chứng nhận
emails-certificate-open = Lấy trong Telegram
emails-material-subject = Tài liệu buổi { $number }: { $title }
emails-material-file = Chào { $name },

    <b>{ $title }</b> ({ $about }) ở trong tệp kèm theo.

    Tài liệu buổi { $number }: { $session }
emails-material-link = Chào { $name },

    <b>{ $title }</b>

    Tài liệu buổi { $number }: { $session }. Bạn bấm nút bên dưới để mở.
emails-material-there = Chào { $name },

    <b>{ $title }</b> ({ $about }) không gửi kèm thư được. Bạn bấm nút bên dưới để lấy trong Telegram nhé.

    Tài liệu buổi { $number }: { $session }
emails-material-open = Mở liên kết
emails-material-get = Lấy trong Telegram

# Web
emails-web-title = Ngừng nhận thư?
emails-web-ask = Không gửi tài liệu và giấy chứng nhận vào { $address } nữa?
emails-web-yes = Ngừng nhận thư
emails-web-ended = Đã ngừng gửi thư
emails-web-told = Không có thư nào được gửi vào { $address } nữa.
emails-web-back = Tài liệu và giấy chứng nhận vẫn đến bạn trong Telegram. Muốn nhận thư lại, bạn bấm «✉️ E-mail nhận tài liệu» trong bot @{ $bot }.

# Cho ban tổ chức
emails-counts = ✉️ E-mail: đã gửi { $sent }{ $waiting ->
        [0] {""}
       *[other] , đang chờ { $waiting }
    }{ $refused ->
        [0] {""}
       *[other] , không gửi được { $refused }
    }{ $doubt ->
        [0] {""}
       *[other] , chưa rõ { $doubt }
    }
emails-counts-certificates = 🎓 Giấy chứng nhận gửi qua e-mail:
emails-addresses = ✉️ Địa chỉ e-mail: { $confirmed } đã xác nhận, { $ended } ngừng nhận, { $refused } không có hộp thư
emails-happened = ✉️ { $what } (qua e-mail)
