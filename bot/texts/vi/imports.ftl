imports-button = 📥 Nhập danh sách
imports-ask = 📥 <b>Nhập danh sách đăng ký</b>
    { $title }

    Bạn gửi tệp danh sách vào đây: Excel (.xlsx, .xls), ODS hoặc CSV, tối đa { $most } MB. Tên cột đặt thế nào cũng được, mình sẽ tự nhận ra hoặc hỏi lại.

    Mình sẽ kiểm tra từng dòng và cho bạn xem trước. Chưa bấm «Nhập» thì chưa có gì thay đổi.
imports-template = 📄 Lấy tệp mẫu
imports-template-name = mau-danh-sach
imports-template-caption = 📄 Tệp mẫu theo đúng phiếu đăng ký. Trang thứ hai ghi rõ mỗi cột cần điền gì. Điền xong, bạn gửi lại vào đây nhé.
imports-links-all = 🔗 Link mời cho người chưa mở bot
imports-not-a-file = Mình đang chờ tệp danh sách. Bạn bấm 📎, chọn «Tệp» rồi gửi tệp Excel hoặc CSV nhé. Muốn thôi thì gõ /desk.
imports-fetching = ⏳ Đã nhận <b>{ $name }</b>, mình đang đọc…
imports-not-fetched = 😔 Chưa tải được tệp từ Telegram. Bạn gửi lại giúp nhé.
imports-draft-over = Danh sách này đã được nhập hoặc đã bỏ rồi. Muốn nhập danh sách khác, bạn vào «📥 Nhập danh sách» nhé.
imports-series-over = Chuỗi tập huấn này không còn nhận đăng ký.
imports-form-changed = Phiếu đăng ký vừa được sửa, nên cần kiểm tra lại từ đầu. Bạn vào «📥 Nhập danh sách» và gửi lại tệp nhé.
imports-at-work = ⏳ Đang làm rồi, bạn chờ một chút nhé.
imports-making = ⏳ Đang làm, chờ chút nhé…
imports-checking = ⏳ Đang kiểm tra <b>{ $name }</b>…
imports-applying = ⏳ Đang nhập <b>{ $name }</b>…

imports-which-column = 🔎 <b>{ $name }</b>
    Cột nào là «<b>{ $step }</b>»? { $left ->
        [1] Chỉ còn hỏi câu này.
       *[other] Còn { $left } câu.
    }
imports-column = cột { $letter }
imports-column-with = { $name }: { $cells }
imports-no-column = Không có cột này
imports-page-back = ⬅️ Các cột trước
imports-page-on = Cột khác ➡️
imports-columns = 🔧 <b>Các cột được hiểu như sau.</b> Bấm vào mục cần đổi.
imports-reads = { $step } ← { $column }
imports-check = ✅ Đúng rồi, kiểm tra lại
imports-edit-columns = 🔧 Sửa cột
imports-drop = ✖️ Bỏ
imports-dropped = Đã bỏ <b>{ $name }</b>. Không có gì được nhập.
imports-another = 📥 Nhập danh sách khác

imports-file = 📥 <b>{ $name }</b>: { $rows } dòng
imports-new = ✅ Đăng ký mới: <b>{ $count }</b> người
imports-waiting = ⏳ Trong đó { $count } người vào danh sách chờ vì đã đủ chỗ
imports-same = 👌 Đã đăng ký từ trước, không có gì khác: { $count }
imports-changed = 🔁 Đã đăng ký từ trước, nay có thông tin mới: { $count } (sẽ cập nhật)
imports-own = 🙋 Đã tự đăng ký trên bot với thông tin khác: { $count } (giữ nguyên điều họ tự ghi)
imports-over = 🚫 Đã hủy hoặc bị từ chối trước đây: { $count } (không đăng ký lại)
imports-twice = 👯 Lặp lại trong tệp: { $count } dòng, chỉ tính dòng đầu ({ $some })
imports-twice-one = dòng { $row } trùng dòng { $first }
imports-wrong = ⚠️ <b>{ $count } dòng chưa nhập được:</b>
imports-wrong-row = • Dòng { $row } – { $faults }
imports-wrong-more = … và { $count } dòng nữa, xem trong tệp.
imports-read-so = 🔎 { $columns }
imports-unused = Không dùng: { $columns }
imports-nothing-yet = Chưa có gì được lưu. Bạn xem kỹ rồi bấm nút bên dưới nhé.
imports-nothing-new = Không có ai mới để nhập. Bạn sửa tệp rồi gửi lại trong «📥 Nhập danh sách» nhé.
imports-apply = ✅ Nhập { $count } người
imports-apply-both = ✅ Nhập { $count } người, cập nhật { $changed }
imports-apply-changed = ✅ Cập nhật { $changed } người
imports-later = 🕗 Thiếu thì hỏi sau ({ $count } dòng)
imports-not-later = 🕗 Không nhận dòng còn thiếu
imports-wrong-file = 📄 Tải các dòng chưa nhập được

imports-done = ✅ Đã đăng ký <b>{ $count }</b> người.
imports-done-waiting = ⏳ Trong đó { $count } người ở danh sách chờ.
imports-done-changed = 🔁 Đã cập nhật { $count } người.
imports-done-wrong = ⚠️ Còn { $count } dòng chưa nhập được.
imports-next = Những người này chưa mở bot nên chưa nhận được nhắc lịch. Bạn gửi cho mỗi người link riêng của họ, hoặc nhờ họ mở bot và chia sẻ số điện thoại.
imports-links = 🔗 Tạo link mời cho từng người
imports-links-number = Mã số
imports-links-name = Họ và tên
imports-links-phone = Điện thoại
imports-links-link = Link riêng
imports-links-file = link-moi
imports-links-caption = 🔗 Link riêng của { $count } người chưa mở bot. Mỗi link chỉ dùng được một lần: hãy gửi đúng người, đừng đăng cả tệp lên nhóm chung.
imports-nobody-absent = 👌 Ai được đăng ký hộ cũng đã mở bot rồi, không còn ai cần link.

imports-sheet-list = Danh sách
imports-sheet-help = Cách điền
imports-sheet-wrong = Chưa nhập được
imports-sheet-fixed = Đã tự sửa
imports-sheet-links = Link mời
imports-help-column = Cột
imports-help-needed = Bắt buộc
imports-help-how = Cách ghi
imports-help-allowed = Giá trị được ghi
imports-needed-yes = Bắt buộc
imports-needed-no = Không bắt buộc
imports-needed-sometimes = Tùy theo: { $steps }
imports-how-name = Họ và tên có dấu, đúng như in trên giấy chứng nhận
imports-how-text = Chữ
imports-how-choice = Một trong các giá trị bên cạnh
imports-how-choices = Một hoặc vài giá trị bên cạnh, cách nhau bằng dấu phẩy
imports-how-yesno = Có hoặc Không
imports-how-number = Một con số
imports-how-date = Ngày/tháng/năm, ví dụ 28/09/1980
imports-how-phone = Số điện thoại, ví dụ 0912 345 678
imports-how-email = Địa chỉ e-mail, ví dụ hoa.nguyen@example.com
imports-how-province = Tên tỉnh, thành phố
imports-how-rating = Từ 1 đến 5
imports-how-scale = Từ 0 đến 10
imports-wrong-caption = 📄 { $count } dòng chưa nhập được. Cột đầu ghi lý do. Bạn sửa ngay trong tệp này rồi gửi lại ở «📥 Nhập danh sách»: người đã nhập sẽ không bị nhập hai lần.
imports-wrong-name = dong-can-sua
imports-what-is-wrong = Lý do
imports-row = Dòng
imports-written = Trong tệp
imports-taken-as = Hiểu là
imports-fault = { $column }: { $why }
imports-fault-cell = { $column } <i>{ $cell }</i>: { $why }

imports-why-missing = bỏ trống
imports-why-short = quá ngắn, cần ít nhất { $least } ký tự
imports-why-long = quá dài, nhiều nhất { $most } ký tự
imports-why-choice = không có trong các lựa chọn ({ $options })
imports-why-several = chưa rõ, có thể là: { $options }
imports-why-few = cần ít nhất { $least } lựa chọn
imports-why-many = nhiều nhất { $most } lựa chọn
imports-why-yesno = chỉ ghi Có hoặc Không
imports-why-number = không phải là số
imports-why-small = nhỏ quá, ít nhất là { $least }
imports-why-large = lớn quá, nhiều nhất là { $most }
imports-why-whole = cần số nguyên
imports-why-date = không phải ngày/tháng/năm
imports-why-early = sớm quá, sớm nhất là { $earliest }
imports-why-late = muộn quá, muộn nhất là { $latest }
imports-why-year = thiếu năm
imports-why-phone = không phải số điện thoại
imports-why-phone-short = số điện thoại thiếu chữ số
imports-why-phone-long = số điện thoại thừa chữ số
imports-why-phone-several = có nhiều số, chỉ ghi một số
imports-why-email = không phải địa chỉ e-mail
imports-why-meant = có phải là { $meant }?
imports-why-province = không có tỉnh, thành phố này
imports-why-name = không giống họ và tên
imports-why-rating = cần số từ 1 đến 5
imports-why-scale = cần số từ 0 đến 10
imports-why-other = không đọc được
