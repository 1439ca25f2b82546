programmes-button = 📄 Chương trình
programmes-series-button = 📄 Bảng các buổi
programmes-ask =
    📄 <b>Thay đổi chương trình</b>

    Hãy gửi cho mình một tệp:
    • <b>bảng lớp</b> (Excel hoặc CSV): thêm lớp mới hoặc sửa lớp đang có; lớp không có trong bảng giữ nguyên
    • <b>tệp chương trình</b> (.yaml): thay cả chương trình; chuỗi, buổi không còn trong tệp sẽ bị bỏ

    Mình sẽ cho xem trước mọi thay đổi. Chưa có gì được áp dụng cho đến khi bạn đồng ý.

    Cách viết tệp .yaml: trang docs/programme.md đi kèm phần mềm (người vận hành có).
programmes-ask-series =
    📄 <b>{ $title }</b>

    Hãy gửi bảng các buổi (Excel hoặc CSV): thêm buổi, đổi ngày giờ, địa điểm, báo cáo viên. Buổi không có trong bảng giữ nguyên.

    Mình sẽ cho xem trước mọi thay đổi. Chưa có gì được áp dụng cho đến khi bạn đồng ý.
programmes-template = ⬇️ Tải bảng lớp hiện tại
programmes-template-series = ⬇️ Tải bảng các buổi hiện tại
programmes-file = ⬇️ Tải tệp chương trình (.yaml)
programmes-file-caption = Chương trình đang chạy, viết thành tệp .yaml. Bạn sửa rồi gửi lại cho mình nhé. Đừng đổi các mã (key).
programmes-file-long = Chương trình có quá nhiều chuỗi để viết thành một tệp. Bạn dùng bảng lớp nhé.
programmes-template-caption = Bảng hiện tại, kèm một dòng ví dụ (mình sẽ bỏ qua dòng này) và một trang giải thích các cột. Bạn sửa rồi gửi lại cho mình nhé.
programmes-no-file = Mình đang chờ một tệp (Excel, CSV hoặc .yaml). Bạn bấm 📎 để gửi tệp, hoặc gõ /desk để quay về bàn điều hành.
programmes-wrong-kind = Mình chưa đọc được tệp “{ $name }”. Hãy gửi Excel (.xlsx), CSV hoặc tệp chương trình .yaml nhé.
programmes-too-big = Tệp này lớn quá: mình chỉ nhận tối đa { $most } MB. Bạn bỏ bớt hình ảnh, trang thừa rồi gửi lại nhé.
programmes-not-fetched = Mình chưa tải được tệp từ Telegram. Bạn gửi lại giúp mình nhé.
programmes-looking = 🔎 Đang xem tệp “{ $name }”…
programmes-applying = ⏳ Đang áp dụng…
programmes-at-work = Đang áp dụng rồi, bạn chờ một chút nhé.
programmes-applied-already = Tệp này đã được áp dụng rồi.
programmes-dropped-already = Tệp này đã bị bỏ, không có gì thay đổi.
programmes-dropped = Đã bỏ. Chương trình giữ nguyên như cũ.
programmes-yaml-here = Tệp .yaml thay đổi cả chương trình, nên hãy gửi ở 📄 Chương trình (bàn của cả chương trình). Ở đây mình chỉ nhận bảng các buổi của chuỗi này.
programmes-other = Tệp này là của chương trình “{ $found }”, còn bàn này là của “{ $wanted }”. Chưa có gì thay đổi; bạn kiểm tra lại xem có gửi nhầm tệp không nhé.
programmes-nothing-yet = Chương trình chưa có chuỗi nào để làm mẫu cho lớp mới. Hãy gửi tệp chương trình .yaml trước nhé.
programmes-mistakes = ❌ <b>{ $name }</b>: có { $count } chỗ cần sửa. Chưa có gì thay đổi.
programmes-no-change = Tệp “{ $name }” không có gì khác với chương trình hiện tại.
programmes-preview = 📄 <b>{ $name }</b>: { $count } thay đổi
programmes-told = { $count ->
        [0] Không ai cần được báo về thay đổi này.
       *[other] 📣 Mình sẽ báo cho { $count } học viên có buổi bị đổi.
    }
programmes-unheard = ℹ️ { $count } học viên có cách tham gia (link, địa điểm) mới: lời nhắc tới sẽ có thông tin mới, mình không báo riêng. Cần báo ngay thì bạn dùng 📣 Thông báo.
programmes-line = • { $line }
programmes-more = … và { $count } dòng nữa
programmes-all = 📎 Xem tất cả
programmes-all-caption = { $count } dòng
programmes-confirm = ✅ Áp dụng { $count } thay đổi
programmes-drop = ✖️ Bỏ
programmes-changed-meanwhile = ⚠️ Trong lúc đó chương trình đã thay đổi, nên mình xem lại từ đầu. Chưa có gì được áp dụng; bạn xem kết quả mới rồi quyết định nhé.
programmes-applied = ✅ Đã áp dụng { $changes } thay đổi.{ $told ->
        [0] {""}
       *[other] {" "}Mình sẽ báo cho { $told } học viên.
    }
programmes-mistake-at = Dòng { $line }, { $path }: thấy { $found }; cần { $expected }
programmes-mistake = Dòng { $line }: thấy { $found }; cần { $expected }
programmes-itself = Chương trình
programmes-session = Buổi { $number }
programmes-new-series = ➕ Thêm: { $where } ({ $count } buổi, bắt đầu { $when })
programmes-gone-series = ➖ Bỏ: { $where }
programmes-back-series = ♻️ Mở lại: { $where } ({ $count } buổi, bắt đầu { $when })
programmes-new-session = ➕ Thêm { $where }: { $when }
programmes-gone-session = ➖ Hủy { $where }: { $when }
programmes-back-session = ♻️ Mở lại { $where }: { $when }
programmes-moved = 🕗 { $where }: { $before } → { $after }
programmes-changed = ✏️ { $where }, { $field }: { $before } → { $after }
programmes-changed-much = ✏️ { $where }: { $field } thay đổi
programmes-field-title = tên
programmes-field-about = giới thiệu
programmes-field-starts-on = ngày đầu
programmes-field-ends-on = ngày cuối
programmes-field-opens-at = mở đăng ký
programmes-field-closes-at = đóng đăng ký
programmes-field-capacity = số chỗ
programmes-field-approval = duyệt đăng ký
programmes-field-offer-seconds = hạn giữ chỗ
programmes-field-fits = đối tượng
programmes-field-reminders = lịch nhắc
programmes-field-survey = phiếu đánh giá (thời hạn)
programmes-field-certificate = giấy chứng nhận
programmes-field-attendance = điểm danh (thế nào là có mặt)
programmes-field-questions = câu hỏi cho báo cáo viên
programmes-field-quiet = giờ nghỉ
programmes-field-retention-days = thời gian lưu dữ liệu
programmes-field-approval-above = thông báo cần người thứ hai duyệt (từ số người)
programmes-field-organisers = đơn vị tổ chức
programmes-field-languages = ngôn ngữ
programmes-field-contact = liên hệ
programmes-field-topics = chuyên đề
programmes-field-links = cách tham gia
programmes-field-registration-form = phiếu đăng ký
programmes-field-survey-form = câu hỏi đánh giá
programmes-sheet-table = Bảng
programmes-sheet-help = Giải thích
programmes-sheet-columns = Cột
programmes-sheet-meaning = Ý nghĩa
programmes-heading-key = Mã lớp
programmes-heading-title = Tên lớp
programmes-heading-session = Buổi
programmes-heading-date = Ngày
programmes-heading-start = Giờ
programmes-heading-length = Thời lượng
programmes-heading-topic = Chuyên đề
programmes-heading-speaker = Giảng viên
programmes-heading-place = Địa điểm
programmes-heading-map = Bản đồ
programmes-heading-capacity = Số chỗ
programmes-heading-about = Giới thiệu
programmes-heading-end = Kết thúc
programmes-heading-closes = Hạn đăng ký
programmes-heading-note = Ghi chú
programmes-example-key = vi-du-01
programmes-example-title = Lớp ví dụ
programmes-example-session = Ví dụ: 1
programmes-example-date = 20/07/2020
programmes-example-start = 8:00
programmes-example-length = 3h30
programmes-example-topic = Chuyên đề ví dụ
programmes-example-speaker = Giảng viên ví dụ
programmes-example-place = Nhà văn hóa (ví dụ)
programmes-example-map = https://example.org/map
programmes-example-capacity = 50
programmes-example-note = dòng ví dụ, sẽ được bỏ qua
programmes-explain-key = Mã riêng của lớp: chữ thường không dấu, số, gạch nối. Không đổi mã sau khi đã có người đăng ký. Nhiều dòng cùng mã là nhiều buổi của một lớp.
programmes-explain-title = Tên lớp như học viên thấy.
programmes-explain-fits = Lớp dành cho ai: ghi câu trả lời trong phiếu đăng ký; nhiều câu thì cách nhau bằng dấu chấm phẩy; để trống là cho tất cả.
programmes-explain-session = Số thứ tự của buổi. Số chưa có là thêm buổi mới.
programmes-explain-date = Ngày học, ví dụ 20/07/2020.
programmes-explain-start = Giờ bắt đầu, ví dụ 8:00 hoặc 13h30.
programmes-explain-length = Thời lượng, ví dụ 3h30 hoặc 90 phút.
programmes-explain-topic = Chuyên đề của buổi; có thể để trống.
programmes-explain-speaker = Giảng viên; nhiều người thì cách nhau bằng dấu chấm phẩy.
programmes-explain-place = Nơi học, nếu học trực tiếp.
programmes-explain-map = Đường link bản đồ (https://…), có thể để trống.
programmes-explain-capacity = Số người tối đa; để trống là không giới hạn (lớp mới) hoặc giữ nguyên (lớp đang có).
programmes-explain-note = Ghi chú riêng của ban tổ chức; mình không đọc cột này.
programmes-column = cột «{ $name }»
programmes-said-date = một ngày có thật, ví dụ 28/09/2021 hoặc 2021-09-28
programmes-said-moment = ngày và giờ có thật, ví dụ 2021-09-28 08:00
programmes-said-clock = giờ trong ngày, ví dụ 8:00 hoặc 13h30
programmes-said-length = thời lượng, ví dụ 3h30m hoặc 90m
programmes-said-minutes = một phần của buổi học, ví dụ 60%, hoặc thời lượng, ví dụ 90m
programmes-said-offset = mốc trước/sau, ví dụ -24h hoặc +5m
programmes-said-url = một đường link, ví dụ https://example.org/trang
programmes-said-named = một cái tên
programmes-said-text = chữ
programmes-said-key = mã: chữ thường không dấu, số, dấu - hoặc _ (tối đa 32 ký tự)
programmes-said-whole = một số nguyên
programmes-said-number = một con số
programmes-said-yesno = yes hoặc no
programmes-said-list = một danh sách
programmes-said-mapping = một nhóm khóa và giá trị
programmes-said-nothing = (để trống)
programmes-said-class = mã lớp
programmes-said-end = giờ kết thúc sau giờ bắt đầu
programmes-said-same = giống các dòng khác của cùng lớp, hoặc để trống
programmes-said-folder = một tệp nằm trong thư mục của người vận hành
programmes-said-row = mỗi lớp hoặc mỗi buổi một dòng
programmes-said-once = mỗi cột một lần
programmes-said-meant = một trong: { $names } (có phải ý bạn là { $likely }?)
programmes-said-one-of = một trong: { $names }
programmes-said-unknown = mục lạ { $name }
programmes-said-no-column = thiếu cột { $name }
programmes-said-overlap = bắt đầu không trước { $when } (lúc đó buổi kia mới xong)
programmes-said-twice = một mã chưa dùng (mã này đã có ở dòng { $line })
programmes-said-at-least = một số nguyên, ít nhất { $least }
programmes-said-within = một ngày trong thời gian của chuỗi ({ $day })
