certificates-name-ask = Họ và tên đúng để in trên giấy chứng nhận là gì?
certificates-name = 🎓 Chúc mừng bạn đã đủ điều kiện nhận giấy chứng nhận!

    Tên sẽ in trên giấy chứng nhận:
    <b>{ $name }</b>

    Có đúng từng chữ, từng dấu không?
certificates-name-corrected = Tên mới sẽ in trên giấy chứng nhận:
    <b>{ $name }</b>

    Bấm nút bên dưới để nhận giấy chứng nhận.
certificates-name-right = ✅ Đúng, in tên này
certificates-name-wrong = ✏️ Chưa đúng, tôi sửa (một lần)
certificates-ordered = 🖨 Đang in giấy chứng nhận cho <b>{ $name }</b>… Bạn chờ vài giây nhé.
certificates-coming = Giấy chứng nhận của bạn đang được in, bạn chờ một chút nhé.
certificates-none = Chuỗi tập huấn này không cấp giấy chứng nhận.
certificates-handed = 🎓 Giấy chứng nhận của bạn
    <b>{ $name }</b>
    Số: <code>{ $serial }</code>

    Ai cũng có thể quét mã QR trên giấy để kiểm tra.
certificates-state-issued = ✅ <b>Giấy chứng nhận hợp lệ</b>
    Số: <code>{ $serial }</code>
certificates-state-ordered = ⏳ <b>Giấy chứng nhận đang được in</b>
    Số: <code>{ $serial }</code>
certificates-state-replaced = ⚠️ <b>Giấy chứng nhận này đã được thay bằng bản khác</b>
    Số: <code>{ $serial }</code>
certificates-state-revoked = ⛔ <b>Giấy chứng nhận này đã bị thu hồi</b>
    Số: <code>{ $serial }</code>
certificates-fields = Họ và tên: <b>{ $name }</b>
    { $statement }
    <b>{ $series }</b>
    { $dates }

    { $topics }

    { $organisers }
    { $place }
    Cấp lúc: { $issued }
certificates-check-unknown = ❌ Không có giấy chứng nhận nào với mã này. Bạn kiểm tra lại mã QR hoặc hỏi đơn vị cấp nhé.
certificates-check-wait = Bạn đã thử nhiều mã không đúng. Bạn chờ { $wait } rồi thử lại nhé.
certificates-file-same = 🔏 Tệp này giống hệt bản đã cấp, không bị sửa đổi.
certificates-file-unknown = ❌ Tệp này không phải giấy chứng nhận do ban tổ chức cấp, hoặc đã bị sửa đổi. Bạn quét mã QR trên giấy để xem bản gốc nhé.
certificates-file-large = Mình chưa đọc được tệp này. Giấy chứng nhận là tệp PDF nhỏ hơn 1 MB; bạn gửi lại tệp đó nhé.
certificates-place = Việt Nam
certificates-signer-role = Đại diện ban tổ chức
certificates-name-unprintable = Tên này có ký tự máy in chưa in được: <b>{ $characters }</b>. Bạn viết lại tên bằng chữ cái thông thường giúp nhé.
certificates-early = ℹ️ Chuỗi tập huấn chưa kết thúc: nếu nhận bây giờ, giấy chỉ ghi { $held }/{ $total } buổi đã học. Muốn giấy ghi đủ, bạn đợi đến hết buổi cuối rồi hãy bấm nhé.
