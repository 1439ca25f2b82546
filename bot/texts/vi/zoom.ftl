zoom-button = 📊 Báo cáo Zoom
zoom-copy-name = 🏷 Tên trên Zoom: { $name }
zoom-name-button = 🏷 Tên của tôi trên Zoom
zoom-name = 🏷 Trên Zoom, bạn đặt tên là:
    <b>{ $name }</b>

    Nhờ có số học viên đứng đầu, ban tổ chức nhận ra bạn và tính đủ thời gian cho bạn. Bấm nút bên dưới để chép tên.
zoom-back = ⬅️ Báo cáo Zoom
zoom-page = 📊 <b>Báo cáo Zoom – buổi { $number }</b>
zoom-none = Chưa có báo cáo nào của buổi này.
zoom-ask = 📊 <b>Báo cáo Zoom của buổi { $number }</b>

    Bạn gửi vào đây tệp danh sách người tham dự mà Zoom cho tải về (CSV hoặc Excel, cuộc họp hay hội thảo đều được).

    Lấy tệp: zoom.us → <b>Báo cáo</b> → <b>Sử dụng</b> → bấm vào số người tham gia → <b>Xuất</b>. Bạn đừng tích «Hiển thị người dùng duy nhất»: có giờ vào, giờ ra thì tính mới đúng.

    Mình sẽ cho bạn xem trước. Chưa bấm «Nhận báo cáo» thì chưa có gì thay đổi.
zoom-not-yet = Buổi này chưa bắt đầu nên chưa có báo cáo Zoom.
zoom-not-a-file = Mình đang chờ tệp báo cáo của Zoom. Bạn bấm 📎, chọn «Tệp» rồi gửi tệp CSV hoặc Excel nhé. Muốn thôi thì gõ /desk.
zoom-fetching = ⏳ Đã nhận <b>{ $name }</b>, mình đang đọc…
zoom-looking = ⏳ Đang xem lại <b>{ $name }</b>…
zoom-applying = ⏳ Đang nhận <b>{ $name }</b>…
zoom-draft-over = Báo cáo này đã được nhận hoặc đã bỏ rồi. Bạn mở lại «📊 Báo cáo Zoom» của buổi học nhé.
zoom-dropped = Đã bỏ <b>{ $name }</b>. Không có gì thay đổi.

zoom-preview = 📊 <b>{ $name }</b> – buổi { $number }
    { $rows } dòng, { $guests } tên khác nhau
zoom-preview-hosts = 🎤 { $count } người chủ trì, báo cáo viên: không tính
zoom-preview-absent = 🪑 { $count } dòng là người không vào họp: bỏ qua
zoom-preview-waiting = 🚪 { $count } dòng là lúc ngồi phòng chờ: bỏ qua
zoom-preview-clock = 🕗 Giờ trong tệp: <b>{ $zone }</b>
    { $day }, từ { $first } đến { $last } (giờ của chương trình)
    Trung bình mỗi người ở trong giờ học { $average } phút; { $early } người vào sớm, { $late } người ở lại sau giờ.
zoom-preview-totals = ⏱ Tệp này chỉ ghi tổng số phút, không có giờ vào, giờ ra. Mình tính nhiều nhất bằng thời gian của buổi học. Muốn chính xác, bạn xuất lại mà không tích «Hiển thị người dùng duy nhất».
zoom-preview-nothing-yet = Chưa có gì được lưu. Bạn xem kỹ rồi bấm nút bên dưới nhé.
zoom-preview-again = 👌 Đúng tệp này đã được nhận rồi, không cần làm gì thêm.
zoom-matched = ✅ Nhận ra: <b>{ $count }</b> ({ $by })
zoom-alone = 🔤 Trong đó <b>{ $count }</b> người chỉ khớp họ tên, không có mã số hay e-mail. Người lạ trùng cả họ tên thì mình không phân biệt được: nhận xong, bạn xem lại giúp nhé.
zoom-by-number = { $count } nhờ mã số
zoom-by-email = { $count } nhờ e-mail
zoom-by-phone = { $count } nhờ số điện thoại
zoom-by-name = { $count } nhờ họ tên
zoom-by-decision = { $count } do ban tổ chức chọn
zoom-likely = 👥 Trùng cả họ tên với một người, nhưng tên này nhiều người có: <b>{ $count }</b>
zoom-doubtful = ❓ Chưa chắc là ai: <b>{ $count }</b>
zoom-unknown = 🌫 Không nhận ra: <b>{ $count }</b>
zoom-ignored = 🙅 Không phải học viên: { $count }
zoom-hosts = 🎤 Chủ trì, báo cáo viên (không tính): { $count }
zoom-hint-zone = ⚠️ Theo giờ này thì phần lớn nằm ngoài giờ học. Nếu giờ trong tệp là <b>{ $zone }</b> thì khớp. Bạn bấm «🕗 Đổi múi giờ» nhé.
zoom-hint-session = ⚠️ Không ai có mặt trong giờ của buổi này. Tệp này khớp với <b>buổi { $number }</b>: bạn mở buổi ấy rồi gửi lại nhé.
zoom-hint-nobody = ⚠️ Không ai có mặt trong giờ của buổi này. Có thể đây là tệp của buổi khác, bạn xem lại ngày giờ nhé.
zoom-hint-meeting = ⚠️ Tệp là của cuộc họp số { $meeting }, khác với số cuộc họp của buổi này. Bạn xem lại có đúng tệp không nhé.
zoom-hint-closed = 🔒 Điểm danh của buổi này đã chốt: báo cáo được lưu nhưng kết quả đã chốt không đổi. Muốn tính lại thì mở lại điểm danh.
zoom-apply = ✅ Nhận báo cáo
zoom-zones = 🕗 Đổi múi giờ
zoom-zone-fits = 🕗 Đúng, đó là { $zone }
zoom-drop = ✖️ Bỏ
zoom-ask-zone = 🕗 <b>Giờ trong tệp là giờ ở đâu?</b>

    Zoom ghi theo múi giờ đặt trong tài khoản Zoom (Hồ sơ → Múi giờ).
zoom-zone = { $zone }
zoom-zone-vietnam = giờ Việt Nam
zoom-zone-utc = giờ quốc tế (UTC)
zoom-zone-california = giờ California (Mỹ)
zoom-zone-new-york = giờ New York (Mỹ)
zoom-zone-paris = giờ Paris
zoom-zone-singapore = giờ Singapore
zoom-zone-tokyo = giờ Tokyo
zoom-zone-sydney = giờ Sydney

zoom-evidence = ⏱ <b>{ $people }</b> người có mặt, trung bình { $average } trên { $whole } phút. Thời gian ấy đã được ghi vào điểm danh.
zoom-reports = 📄 Đã nhận:
zoom-report = • { $name } – { $rows } dòng, lúc { $when }
zoom-to-decide = Những người chưa chắc thì chưa được tính. Bạn xem giúp từng người nhé, lần sau mình sẽ nhớ.
zoom-likely-button = 👥 Nhận cả { $count } người trùng họ tên
zoom-queue-button = ❓ Xem { $count } người chưa chắc
zoom-send = 📎 Gửi báo cáo
zoom-list = 📄 Tải danh sách
zoom-again = 🔄 So lại
zoom-undo = 🗑 Bỏ báo cáo
zoom-undo-which = 🗑 Bạn muốn bỏ báo cáo nào? Thời gian có mặt sẽ được tính lại từ các báo cáo còn lại.
zoom-undo-one = 🗑 { $name }
zoom-undo-sure = Bỏ <b>{ $name }</b> ({ $rows } dòng, nhận lúc { $when })?

    Thời gian có mặt sẽ được tính lại. Những người bạn đã chọn vẫn được nhớ.
zoom-undo-yes = 🗑 Bỏ báo cáo này

zoom-guest = ❓ <b>{ $name }</b> là ai? (còn { $left })
zoom-guest-times = 🕗 { $first }–{ $last }, { $minutes } phút trong giờ học
zoom-guest-total = ⏱ { $minutes } phút
zoom-guest-email = ✉️ { $email }
zoom-may-be = Có thể là:
zoom-may-be-nobody = Mình không thấy ai giống trong những người đã đăng ký.
zoom-several = 👥 Tên này có vẻ là của vài người ngồi chung một máy.
zoom-candidate = { $at }. <b>{ $name }</b> · { $about }
    <i>{ $why }</i>
zoom-why-number = đúng mã số
zoom-why-email = đúng e-mail
zoom-why-phone = đúng số điện thoại
zoom-why-whole = trùng cả họ tên
zoom-why-part = tên gần giống
zoom-why-decision = trước đây đã chọn người này
zoom-why-here = đã có mặt bằng máy khác
zoom-who = 🔎 Người khác
zoom-share = 👥 Chung một máy
zoom-ignore = 🙅 Không phải học viên
zoom-later = ⏭ Để sau
zoom-back-guest = ⬅️ Quay lại
zoom-ask-who = 🔎 <b>{ $name }</b> là ai?

    Bạn gõ tên, mã số, số điện thoại hoặc e-mail của người ấy.
zoom-found = 🔎 <b>{ $name }</b> là:
zoom-guest-gone = Báo cáo có người này đã được bỏ. Bạn mở lại «📊 Báo cáo Zoom» nhé.
zoom-decided = ✅ Đã ghi: { $name }
zoom-ignored-now = 🙅 Đã ghi: không phải học viên
zoom-decided-already = Đã có người chọn rồi, mình chuyển sang người tiếp theo.
zoom-reopen = ↩️ Sửa lại: { $name }
zoom-reopened = ↩️ Người này chưa được tính nữa. Bạn chọn lại nhé.
zoom-ask-share = 👥 <b>{ $name }</b>: những ai ngồi chung máy này?

    Bạn bấm chọn từng người, hoặc gõ tên, mã số để tìm thêm. Mỗi người đều được tính đủ thời gian của máy.
zoom-share-done = ✅ Xong ({ $count } người)
zoom-likely-sure = 👥 <b>{ $count } người</b> có họ tên trùng khớp với đúng một người đã đăng ký. Nhưng tên của họ nhiều người có, nên mình không tự quyết. Ví dụ:
zoom-likely-one = • { $guest } → { $name }
zoom-likely-yes = ✅ Đúng, nhận cả { $count } người
zoom-likely-done = ✅ Đã nhận { $count } người
zoom-named-button = 🔤 Xem lại { $count } người đã nhận ra
zoom-named = 🔤 <b>{ $count } người</b> được nhận ra chỉ nhờ họ tên, hoặc do ban tổ chức chọn (👤).

    Người lạ trùng cả họ tên thì mình không phân biệt được. Ai không đúng, bạn bấm số của người ấy để chọn lại.
zoom-named-one = { $at }. { $guest } → <b>{ $name }</b> · { $about }
zoom-named-chosen = { $at }. { $guest } → 👤 <b>{ $name }</b> · { $about }
zoom-named-fix = ✏️ { $at }

zoom-list-name = nguoi-tham-du-zoom-buoi-{ $number }
zoom-list-caption = 📄 Người trong báo cáo Zoom của buổi { $number }. Trang đầu là những người chưa nhận ra.
zoom-sheet-missed = Chưa nhận ra
zoom-sheet-found = Đã nhận ra
zoom-column-name = Tên trên Zoom
zoom-column-email = E-mail
zoom-column-from = Vào
zoom-column-to = Ra
zoom-column-minutes = Phút trong giờ học
zoom-column-early = Phút trước giờ
zoom-column-late = Phút sau giờ
zoom-column-state = Kết quả
zoom-column-number = Mã số
zoom-column-person = Là, hoặc có thể là
zoom-column-way = Nhờ
zoom-way-number = mã số
zoom-way-email = e-mail
zoom-way-phone = số điện thoại
zoom-way-name = họ tên
zoom-way-decision = ban tổ chức chọn
zoom-state-matched = nhận ra
zoom-state-doubtful = chưa chắc
zoom-state-likely = trùng họ tên, tên nhiều người có
zoom-state-unknown = không nhận ra
zoom-state-ignored = không phải học viên

zoom-no-table = Mình không thấy bảng người tham dự trong tệp này. Bạn tải lại từ zoom.us: <b>Báo cáo</b> → <b>Sử dụng</b> → bấm vào số người tham gia → <b>Xuất</b>, rồi gửi tệp ấy (đừng sửa dòng tên cột) nhé.
zoom-registrants = Đây là danh sách người <b>đăng ký</b> với Zoom, không nói ai đã vào họp. Bạn tải giúp báo cáo <b>người tham dự</b> (Báo cáo → Sử dụng → bấm vào số người tham gia → Xuất) nhé.
zoom-nobody = Tệp có { $rows } dòng nhưng không có ai đã vào họp. Bạn xem lại có đúng tệp không nhé.
zoom-long = Báo cáo dài hơn { $most } dòng, mình chưa nhận được. Bạn xuất riêng từng buổi rồi gửi lần lượt nhé.
zoom-fault = { $kind ->
        [moment] Mình không đọc được giờ «{ $cell }»
        [length] Mình không đọc được số phút «{ $cell }»
        [gap] Thiếu giờ vào hoặc giờ ra
        [day] Có ngày không có trong lịch
       *[order] Giờ ra trước giờ vào, hoặc ở lại hơn một ngày
    } ở { $count } dòng (dòng { $rows }). Chưa có gì được nhận. Bạn sửa những dòng ấy, hoặc tải lại tệp từ Zoom và gửi nguyên như thế nhé.
