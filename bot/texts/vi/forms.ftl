## Nút bấm

forms-back = ⬅️ Quay lại
forms-skip = Bỏ qua ➡️
forms-keep = Giữ nguyên ➡️
forms-pause = ⏸ Để sau
forms-continue = ▶️ Làm tiếp
forms-done = ✅ Xong
forms-yes = Có
forms-no = Không
forms-agree = ✅ Tôi đồng ý
forms-disagree = Tôi không đồng ý
forms-marked = ☑️ { $label }
forms-unmarked = ⬜ { $label }
forms-edit = ✏️ { $label }
forms-confirm-registration = ✅ Đúng rồi, đăng ký
forms-confirm-survey = ✅ Gửi phiếu đánh giá
forms-confirm-certificate = ✅ Đúng rồi, cấp giấy chứng nhận
forms-confirm-correction = ✅ Lưu thay đổi
forms-confirm-proxy = ✅ Đúng rồi, tiếp tục
forms-phone-share = 📱 Gửi số điện thoại của tôi

## Cửa sổ câu hỏi

forms-progress = Câu { $position }/{ $total }
forms-progress-session = Buổi { $number } · Câu { $position }/{ $total }
forms-present = Câu trả lời hiện tại: <b>{ $answer }</b>
forms-wrong = ⚠️ { $reason }
forms-phone-placeholder = Ví dụ: 0912 345 678
forms-phone-hint = Bấm nút 📱 bên dưới là nhanh nhất, hoặc gõ số điện thoại rồi gửi.
forms-noted = 👍 Đã ghi nhận.
forms-summary = <b>Bạn xem lại giúp nhé</b>
forms-summary-line = • { $label }: <b>{ $answer }</b>
forms-summary-end = Mục nào chưa đúng thì bấm ✏️ để sửa. Đúng hết rồi thì bấm nút xác nhận bên dưới.
forms-paused = ⏸ Đã lưu các câu bạn trả lời. Khi nào tiện, bấm «Làm tiếp» là trở lại đúng chỗ này.
forms-resumed = Mình làm tiếp nhé!
forms-finished = Biểu mẫu này đã hoàn tất hoặc không còn nhận câu trả lời.

## Gợi ý cho từng loại câu hỏi

forms-hint-text = Bạn gõ câu trả lời rồi gửi.
forms-hint-name = Gõ họ và tên có dấu, đúng như muốn in trên giấy chứng nhận. Ví dụ: Nguyễn Thị Hoa
forms-hint-longtext = Bạn cứ gõ thoải mái, xuống dòng cũng được, trong một tin nhắn.
forms-hint-choice = Bấm chọn một mục bên dưới.
forms-hint-choices = Bấm chọn các mục phù hợp, bấm lần nữa để bỏ chọn, rồi bấm «Xong».
forms-hint-yesno = Bấm Có hoặc Không.
forms-hint-number = Gõ một con số. Ví dụ: 25
forms-hint-date = Gõ ngày/tháng/năm. Ví dụ: 28/09/1980
forms-hint-phone = Bấm nút gửi số điện thoại, hoặc gõ số. Ví dụ: 0912 345 678
forms-hint-email = Gõ địa chỉ thư điện tử. Ví dụ: hoa.nguyen@example.com
forms-hint-province = Gõ tên tỉnh, thành phố để tìm, không cần dấu. Ví dụ: dak lak
forms-hint-consent = Đọc xong, bạn bấm một trong hai nút bên dưới.
forms-hint-rating = Bấm chọn từ 1 đến 5 sao.
forms-hint-scale = Bấm chọn từ 0 (thấp nhất) đến 10 (cao nhất).

## Mức đánh giá và cách hiện câu trả lời

forms-rating-1 = Rất tệ
forms-rating-2 = Chưa tốt
forms-rating-3 = Bình thường
forms-rating-4 = Tốt
forms-rating-5 = Rất tốt
forms-rating-shown = { $mark }/5 – { $word }
forms-scale-shown = { $mark }/10
forms-number = { NUMBER($value, maximumFractionDigits: 9) }
forms-agreed = Đã đồng ý
forms-declined = Không đồng ý
forms-skipped = (bỏ qua)

## Lý do phải hỏi lại: điều gì chưa đúng, và nên gửi gì. Không dùng thẻ HTML, vì có khi hiện ở thông báo nhỏ.

forms-old-button = Nút này thuộc câu hỏi trước. Bạn trả lời câu đang hiện giúp nhé.
forms-back-first = Đây là câu đầu tiên rồi, không lùi thêm được.
forms-skip-required = Câu này cần có câu trả lời, không bỏ qua được. Bạn trả lời giúp nhé.
forms-summary-typed = Để gửi, bạn bấm nút xác nhận hoặc gõ «xong». Để sửa, bấm ✏️ ở mục cần sửa hoặc gõ số thứ tự của mục.
forms-unsupported = { $kind ->
    [voice] Mình chưa nghe được tin thoại. Bạn gõ câu trả lời bằng chữ giúp nhé.
    [audio] Mình chưa nghe được tệp âm thanh. Bạn gõ câu trả lời bằng chữ giúp nhé.
    [sticker] Nhãn dán dễ thương quá! Nhưng câu này cần trả lời bằng chữ hoặc bấm nút nhé.
    [photo] Mình chưa đọc được hình. Bạn gõ câu trả lời bằng chữ hoặc bấm nút giúp nhé.
    [video] Mình chưa xem được video. Bạn gõ câu trả lời bằng chữ hoặc bấm nút giúp nhé.
    [document] Câu này không nhận tệp. Bạn gõ câu trả lời bằng chữ hoặc bấm nút giúp nhé.
    [location] Câu này không nhận vị trí. Bạn gõ câu trả lời bằng chữ hoặc bấm nút giúp nhé.
    [contact] Câu này không cần danh bạ. Bạn gõ câu trả lời bằng chữ hoặc bấm nút giúp nhé.
   *[other] Câu này không nhận loại tin đó. Bạn gõ câu trả lời bằng chữ hoặc bấm nút giúp nhé.
}

forms-text-empty = Tin nhắn chưa có chữ nào. Bạn gõ câu trả lời rồi gửi lại nhé.
forms-text-short = Câu trả lời hơi ngắn: mới { $length } ký tự, cần ít nhất { $least }. Bạn viết thêm một chút nhé.
forms-text-long = Câu trả lời dài { $length } ký tự, nhiều nhất là { $most }. Bạn viết gọn lại giúp nhé.

forms-name-empty = Mình chưa thấy tên. Bạn gõ họ và tên, ví dụ: Nguyễn Thị Hoa
forms-name-command = Đó là một lệnh, không phải tên. Bạn gõ họ và tên, ví dụ: Nguyễn Thị Hoa
forms-name-link = Đó là một địa chỉ, không phải tên. Bạn gõ họ và tên, ví dụ: Nguyễn Thị Hoa
forms-name-letters = Tên cần có chữ cái. Bạn gõ họ và tên, ví dụ: Nguyễn Thị Hoa
forms-name-digits = Ở đây chỉ cần họ và tên, không kèm số. Ví dụ: Nguyễn Thị Hoa
forms-name-long = Tên dài { $length } ký tự, giấy chứng nhận chỉ in được { $most }. Bạn viết gọn lại giúp nhé.
forms-name-pictures = Giấy chứng nhận không in được hình và ký hiệu. Bạn muốn in là «{ $name }» phải không?

forms-choice-unknown = Mình không tìm thấy mục đó. Bạn bấm một nút bên dưới, hoặc gõ số thứ tự, ví dụ: 2
forms-choice-several = Bạn muốn nói mục nào? Bấm vào mục đúng nhé.
forms-choices-unknown = Mình không tìm thấy mục «{ $part }». Bạn bấm các nút bên dưới, hoặc gõ số thứ tự, ví dụ: 1, 3
forms-choices-few = Cần chọn ít nhất { $least } mục, bạn mới chọn { $chosen }. Bạn chọn thêm rồi bấm «Xong» nhé.
forms-choices-many = Chỉ chọn được nhiều nhất { $most } mục. Bạn bỏ bớt một mục trước nhé.
forms-yesno-unclear = Câu này trả lời Có hoặc Không. Bạn bấm nút, hoặc gõ «có» hay «không» nhé.
forms-consent-unclear = Bạn bấm «Tôi đồng ý» hoặc «Tôi không đồng ý» bên dưới giúp nhé.
forms-consent-refused = Chưa có sự đồng ý của bạn thì chương trình không được phép lưu thông tin, nên chưa đi tiếp được. Đổi ý thì bấm «Tôi đồng ý»; chưa quyết thì bấm «Để sau».

forms-number-wrong = Mình cần một con số. Bạn gõ bằng chữ số, không kèm đơn vị, ví dụ: 25
forms-number-wrong-decimal = Mình cần một con số. Bạn gõ bằng chữ số, không kèm đơn vị, ví dụ: 1.500 hoặc 2,5
forms-number-whole = Câu này cần số nguyên, không có phần lẻ. Ví dụ: 25
forms-number-small = Số nhỏ nhất có thể là { $least }. Bạn kiểm tra lại giúp nhé.
forms-number-large = Số lớn nhất có thể là { $most }. Bạn kiểm tra lại giúp nhé.
forms-number-unclear = Số này có hai cách hiểu. Bạn bấm số đúng bên dưới nhé.
forms-rating-wrong = Bạn chọn từ 1 đến 5, ví dụ: 4
forms-scale-wrong = Bạn chọn một số từ 0 đến 10, ví dụ: 8

forms-date-wrong = Mình chưa hiểu ngày này. Bạn gõ ngày/tháng/năm, ví dụ: 28/09/1980
forms-date-no-year = Còn thiếu năm. Bạn gõ đủ ngày/tháng/năm, ví dụ: 28/09/1980
forms-date-year = Năm { $year } có vẻ chưa đúng. Bạn gõ lại ngày/tháng/năm, ví dụ: 28/09/1980
forms-date-impossible = Không có ngày { $date } trong lịch. Bạn gõ ngày trước, tháng sau, ví dụ: 28/09/1980
forms-date-early = Ngày này sớm quá, sớm nhất là { $earliest }. Bạn kiểm tra lại giúp nhé.
forms-date-late = Ngày này muộn quá, muộn nhất là { $latest }. Bạn kiểm tra lại giúp nhé.

forms-phone-wrong = Số điện thoại này chưa đúng. Bạn gõ lại, ví dụ: 0912 345 678, hoặc số nước ngoài có dấu +, ví dụ: +33 6 12 34 56 78
forms-phone-short = Số điện thoại này thiếu chữ số. Bạn kiểm tra rồi gõ lại, ví dụ: 0912 345 678
forms-phone-long = Số điện thoại này thừa chữ số. Bạn kiểm tra rồi gõ lại, ví dụ: 0912 345 678
forms-phone-several = Bạn gửi một số điện thoại thôi nhé, ví dụ: 0912 345 678
forms-phone-not-own = Đó là danh bạ của người khác. Bạn bấm nút gửi số của chính bạn, hoặc gõ số điện thoại nhé.
forms-phone-old = Đầu số { $old } đã đổi thành { $new } từ năm 2018. Số của bạn bây giờ là số bên dưới, phải không?

forms-email-at = Địa chỉ thư điện tử cần có một dấu @. Ví dụ: hoa.nguyen@example.com
forms-email-accents = Phần trước dấu @ không viết có dấu được. Bạn gõ không dấu, ví dụ: hoa.nguyen@example.com
forms-email-wrong = Địa chỉ thư điện tử này chưa đúng. Bạn kiểm tra rồi gõ lại, ví dụ: hoa.nguyen@example.com
forms-email-typo = Có phải ý bạn là { $meant } không? Bấm vào địa chỉ đúng nhé.

forms-province-several = Bạn ở tỉnh, thành phố nào dưới đây? Nếu không có, bạn gõ lại tên, ví dụ: dak lak
forms-province-unknown = Mình không tìm thấy tỉnh, thành phố này. Bạn gõ lại tên, không cần dấu, ví dụ: dak lak
forms-province-merged = Từ 1/7/2025, { $old } thuộc { $new }. Bạn bấm vào tên mới để chọn nhé.
