people-button = 🔎 Tìm người
people-ask = 🔎 <b>Bạn tìm ai?</b>

    Gõ tên (không cần dấu, không cần đủ), số điện thoại, mã số học viên hoặc e-mail.
    Ví dụ: <i>lan dak lak</i>, <i>0912 345 678</i>, <i>12</i>
people-type = Bạn gõ tên, số điện thoại hoặc mã số bằng chữ giúp nhé.
people-look-again = Bạn gõ lại tên hoặc số cần tìm ở mục «Tìm người» nhé.
people-again = 🔎 Tìm người khác
people-results = ⬅️ Kết quả tìm
people-nobody = Không thấy ai khớp với «{ $typed }».

    Bạn thử gõ ít chữ hơn, hoặc tìm theo số điện thoại.
people-found = 🔎 Kết quả cho «{ $typed }»:
people-guessed = 🔎 Không có ai đúng là «{ $typed }». Gần giống nhất:
people-hit = { $at }. <b>{ $name }</b>
    { $about }
people-absent = 📵 chưa vào Telegram
people-state-registered = đã đăng ký
people-state-withdrawn = đã hủy
people-state-waiting = đang chờ chỗ
people-state-offered = được mời nhận chỗ
people-state-asked = chờ duyệt
people-state-refused = không được nhận
people-language-vi = tiếng Việt
people-language-en = tiếng Anh
people-language-fr = tiếng Pháp
people-card = 👤 <b>{ $name }</b> · mã số { $number }
    { $title }
    Trạng thái: <b>{ $state }</b>
    { $by ->
        [staff] { $maker } đăng ký hộ
       *[self] Tự đăng ký
    } lúc { $when }
people-reach = 📱 Nhắn được qua Telegram ({ $language }), dùng bot gần nhất { $when }.
people-reach-blocked = 🚫 Người này đã chặn bot ({ $language }): tin nhắn không đến. Hãy gọi điện nhé.
people-reach-absent = 📵 Chưa vào Telegram: chưa nhận được tin nhắc. Hãy gửi cho họ link riêng.
people-history = 📜 Lịch sử
people-correct = ✏️ Sửa thông tin
people-link = ✉️ Link riêng
people-there = Người này đã vào Telegram rồi, không cần link nữa.
people-back = ⬅️ Về người này
people-other-series = 👤 { $title }
people-history-title = 📜 <b>{ $name }</b> – mới nhất trước (trang { $page }/{ $pages })
people-happened = { $when }: { $what }
people-happened-registered = { $by ->
        [staff] được đăng ký hộ: { $title }, mã số { $number }
       *[self] tự đăng ký: { $title }, mã số { $number }
    }
people-happened-withdrawn = hủy đăng ký: { $title }
people-happened-agreed = đồng ý bản điều khoản { $version }
people-happened-attended = { $platform ->
        [none] có mặt ở buổi { $number }
       *[other] có mặt ở buổi { $number } ({ $platform })
    }
people-happened-answered = làm phiếu đánh giá buổi { $number }
people-happened-certified = được cấp giấy chứng nhận { $serial }
people-happened-uncertified = giấy chứng nhận { $serial } { $state ->
        [replaced] được thay bằng giấy khác
       *[revoked] bị thu hồi
    }
people-happened-employed = nhận vai trò { $role }
people-happened-dismissed = thôi vai trò { $role }
people-happened-treated = 📒 { $what }
people-happened-unwanted = tắt nhận tin loại { $topic ->
        [polls] khảo sát
       *[news] thông báo
    }
people-happened-received = { $what ->
        [reminder] nhắc lịch
        [join] link tham gia
        [after] lời chào sau buổi
        [survey_call] mời làm phiếu đánh giá
        [survey_nudge] nhắc làm phiếu đánh giá
        [material] tài liệu
        [materials] tài liệu đã có, cho người đăng ký sau
        [change] tin đổi lịch
        [certificate] giấy chứng nhận
        [announcement] thông báo
        [corrected] tin sửa thông tin
        [letter] tin nhắn riêng
        [letter-answer] câu trả lời của học viên
        [merged] tin gộp tài khoản
        [seat-offer] mời nhận chỗ
        [seat-yes] tin được nhận
        [seat-line] tin xếp hàng chờ
        [seat-no] tin không được nhận
        [seat-lapsed] tin hết hạn nhận chỗ
        [question-state] tin về câu hỏi
        [question-passed] tin câu hỏi đã đến báo cáo viên
        [question-ask] câu hỏi để trả lời
        [question-head] danh sách câu hỏi
        [question-left] tin câu hỏi chưa trả lời
        [question-left-here] tin câu hỏi chưa trả lời
        [question-answer] câu trả lời
        [question-fixed] bản sửa câu trả lời
        [question-waiting] tin câu hỏi chờ duyệt
        [recall] thu hồi thông báo
        [reword] sửa thông báo
       *[other] tin nhắn
    }{ $number ->
        [none] { "" }
       *[other] { " " }(buổi { $number })
    }: { $state ->
        [sent] ✅ đã gửi
        [pending] ⏳ chờ gửi
        [sending] ⏳ đang gửi
        [blocked] 🚫 bị chặn
        [failed] ⚠️ không gửi được
        [skipped] không cần gửi
        [expired] quá hạn, không gửi
       *[in_doubt] ❔ chưa rõ có đến không
    }
people-hint-phone = Gõ số điện thoại của người ấy, hoặc gửi danh thiếp của họ. Ví dụ: 0912 345 678
people-correcting = ✏️ Sửa thông tin của <b>{ $name }</b>, mã số { $number }
people-changed-meanwhile = ⚠️ Trong lúc bạn sửa, thông tin của người này vừa được thay đổi, nên chưa lưu gì. Bạn xem lại rồi sửa tiếp nhé.
people-nothing-changed = Không có gì thay đổi.
people-corrected = { $told ->
        [yes] ✅ Đã lưu và báo cho người ấy biết.
       *[no] ✅ Đã lưu.
    }
people-certificate-stays = ⚠️ Giấy chứng nhận <b>{ $serial }</b> đã cấp vẫn ghi tên cũ. Nếu tên cũ sai, hãy cấp lại giấy đó.
people-told-corrected = ℹ️ Ban tổ chức vừa sửa thông tin đăng ký của bạn: <b>{ $fields }</b>.
    { $title }

    Nếu chưa đúng, bạn bấm nút bên dưới để xem và sửa lại.
people-register = ✍️ Đăng ký hộ
people-registering = ✍️ <b>Đăng ký hộ.</b> Bạn trả lời thay cho người được đăng ký.
people-register-sure = ✍️ <b>Sắp xong rồi.</b>
people-twin-warning = ⚠️ Số điện thoại này đã có trong danh sách: <b>{ $name }</b>, mã số { $number }. Có phải cùng một người không?
people-see = 👤 Xem { $name }
people-consent = Người này đã đồng ý cho lưu và dùng thông tin chưa?
people-on-paper = ✅ Tôi giữ giấy đồng ý của họ
people-consent-later = Chưa: hỏi khi họ mở link
people-register-yes = ✅ Đăng ký
people-back-to-form = ✏️ Xem lại thông tin
people-handed = ✅ <b>{ $name }</b> · mã số <b>{ $number }</b> ({ $state })
    { $title }

    Link riêng, dùng một lần. Hãy gửi hoặc in cho đúng người ấy; mở link ra là họ nhận được lịch, link học và giấy chứng nhận:
    { $link }
people-share = Chào { $name }! Bạn đã được đăng ký { $title }. Bấm vào link để nhận lịch và link tham gia:
people-another = ✍️ Đăng ký hộ người nữa
people-twins = 👥 Người bị trùng
people-twins-of = 👥 Gộp trùng
people-twins-list = 👥 Có <b>{ $count }</b> cặp có thể là cùng một người (cùng số điện thoại, hoặc cùng tên và đơn vị, tỉnh). Bấm vào một cặp để so sánh.
people-twins-none = 👥 Không thấy ai có vẻ bị trùng. 👍
people-pair = { $one } ↔ { $other }
people-no-twin = Không thấy ai trùng tên hoặc số điện thoại với người này.
people-which-twin = 👥 Ai có thể là cùng một người với <b>{ $name }</b> (mã số { $number })?
people-compare = 👥 <b>Có phải cùng một người không?</b>
people-side = <b>{ $mark }</b>: <b>{ $name }</b> · mã số { $number }
    { $title }
    { $account ->
        [yes] 📱 có Telegram
       *[no] 📵 chưa vào Telegram
    } · đăng ký { $series } chuỗi · dự { $sessions } buổi · { $surveys } phiếu · { $certificates } giấy chứng nhận
people-differs = { $label }
       A: <b>{ $one }</b>
       B: <b>{ $other }</b>
people-all-alike = Thông tin hai bên giống hệt nhau.
people-cannot-merge-same = ℹ️ Đây vốn là cùng một người trong hệ thống, không cần gộp.
people-cannot-merge-staff = ⚠️ Một trong hai là người của ban tổ chức. Hãy thu hồi vai trò đó trước rồi mới gộp.
people-cannot-merge-elsewhere = ⚠️ Một trong hai còn tham gia chuỗi mà bạn không phụ trách. Hãy nhờ ban tổ chức của cả chương trình gộp giúp.
people-keep = ✅ Cùng một người: giữ thông tin { $mark }
people-apart = ✖️ Hai người khác nhau
people-merge-sure = 👥 Giữ thông tin của <b>{ $name }</b> (mã số { $number }), gộp vào đó mọi việc của <b>{ $other }</b> (mã số { $gone }): điểm danh, phiếu đánh giá, giấy chứng nhận…

    Việc này <b>không hoàn tác được</b>.
people-merge-yes = Gộp hai người làm một
people-merge-accounts = ⚠️ <b>Đây là hai tài khoản Telegram khác nhau.</b> Thường thì đó là hai người! Bạn chỉ nên gộp nếu chắc chắn một người dùng hai máy.

    Từ nay chỉ tài khoản của <b>{ $name }</b> (mã số { $number }) còn đăng ký; tài khoản kia của <b>{ $other }</b> (mã số { $gone }) trở lại như người mới. Cả hai sẽ được báo.
people-merge-two-yes = Tôi chắc chắn: gộp hai tài khoản
people-merge-back = ⬅️ Không, xem lại
people-merged = ✅ Đã gộp làm một: <b>{ $name }</b>, mã số { $number }.
people-are-two = Đã ghi nhận: hai người khác nhau.
people-told-merged = ℹ️ Ban tổ chức đã gộp hai tài khoản Telegram của bạn trong chuỗi:
    { $title }

    { $stays ->
        [yes] Mọi việc bạn đã làm nay nằm ở tài khoản này.
       *[no] Từ nay lời nhắc, link và giấy chứng nhận đến tài khoản kia của bạn. Nếu bạn không có tài khoản nào khác, hãy báo ngay cho ban tổ chức.
    }
people-write = ✍️ Nhắn riêng
people-leave = ✖️ Thôi, không lưu
people-not-given = chưa có
people-gone = Đăng ký này vừa được gộp với một đăng ký khác. Bạn tìm lại người ấy nhé.
