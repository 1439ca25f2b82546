attendance-and = { " " }và{ " " }
attendance-or = { ", " }hoặc{ " " }
attendance-counts = ✅ Bạn đã được tính <b>có mặt</b> buổi này ({ $why }).
attendance-counts-not = ⏳ Tạm tính: chưa đủ để được tính có mặt ({ $why }).
attendance-counts-when = 📏 Được tính <b>có mặt</b> khi: { $asked }.
attendance-words-ahead = 🔑 Trong giờ học sẽ có từ điểm danh được đọc to. Nghe thấy, bạn gõ ngay từ đó vào đây nhé.
attendance-words-left = 🔑 Bạn đã gửi { $have } từ điểm danh, còn { $left } từ nữa. Nghe đọc từ tiếp theo, bạn gõ ngay vào đây nhé.
attendance-have-minutes = Zoom { $have }/{ $need } phút
attendance-have-minutes-unknown = Zoom: chưa có kết quả, cần { $need } phút
attendance-have-words = từ điểm danh { $have }/{ $need }
attendance-have-door = tại cửa: { $done ->
        [yes] đã điểm danh
       *[no] chưa
    }
attendance-have-here = bấm «Tôi đã vào lớp»: { $done ->
        [yes] rồi
       *[no] chưa
    }
attendance-need-minutes = dự trên Zoom ít nhất { $count } phút
attendance-need-words = { $count ->
        [1] gửi một từ điểm danh
       *[other] gửi đủ { $count } từ điểm danh
    }
attendance-need-door = điểm danh tại cửa
attendance-need-here = bấm «Tôi đã vào lớp»

attendance-word-button = 🔑 Nhập từ điểm danh
attendance-word-ask =
    🔑 <b>Buổi { $number }</b>
    Hãy gõ từ điểm danh vừa được đọc trong lớp. Viết hoa hay thường, có dấu hay không dấu đều được.
attendance-word-type = Bạn gõ từ điểm danh bằng chữ giúp mình nhé.
attendance-word-none = Lúc này chưa có từ điểm danh nào đang mở. Khi nghe đọc trong lớp, bạn gõ ngay vào đây nhé.
attendance-word-noted = ✅ Đã ghi nhận từ điểm danh { $which } của buổi { $number }. Cảm ơn bạn!
attendance-word-had = 👌 Từ điểm danh này của bạn đã được ghi nhận rồi.
attendance-word-wrong = 🔑 Đây chưa phải từ điểm danh đang mở. Bạn nghe lại rồi gõ lại nhé. Còn { $left } lần thử.
attendance-word-late =
    ⌛ Bạn nhập đúng từ điểm danh { $which } của buổi { $number }, nhưng đã hết giờ (đóng lúc { $at }) nên mình không ghi nhận được.
    Nếu bạn có tham gia, sau buổi học bạn vào mục «Điểm danh của tôi» để báo ban tổ chức nhé.
attendance-word-spent =
    🔒 Bạn đã nhập sai quá số lần cho phép của buổi { $number }, nên mình không nhận từ điểm danh nữa.
    Nếu bạn có tham gia, sau buổi học bạn vào mục «Điểm danh của tôi» để báo ban tổ chức nhé.
attendance-word-things = tôm cam bò gà mèo ong bơ bí me mai thông khế mận cò ếch heo thỏ hổ cáo khỉ tiêu mè quế bắp tỏi hành gấu mít cua hến
attendance-word-traits = to bé hồng cao khỏe hiền mát thơm ngon tươi béo mập hay ngoan mềm bạc tím hát múa bơi bay mừng tốt khô bùi mới mau khéo ngủ cười
attendance-word-joined = { $thing } { $trait }

attendance-button = 🙋 Điểm danh
attendance-list =
    🙋 <b>Điểm danh</b>
    Chọn một buổi.
attendance-page = 🙋 <b>Điểm danh buổi { $number }</b>
    { $title }
    🕗 { $when } – { $until }
attendance-figures = 👥 Đăng ký: { $registered } người
    ✅ Có mặt (tạm tính): <b>{ $present }</b>
    ▫️ Chưa đủ: { $absent }
attendance-figures-closed = 🔒 Đã chốt lúc { $when }
    ✅ Có mặt: <b>{ $present }</b>
    ▫️ Không tính có mặt: { $absent } / { $registered } người
attendance-evidence = Đã ghi nhận:
attendance-kind-line = • { $kind }: { $count }
attendance-kind-here = Bấm «Tôi đã vào lớp»
attendance-kind-word-1 = Từ điểm danh 1
attendance-kind-word-2 = Từ điểm danh 2
attendance-kind-door = Tại cửa
attendance-kind-zoom = Báo cáo Zoom
attendance-kind-staff = Ban tổ chức xác nhận
attendance-rule = 📏 Được tính có mặt khi: { $asked }.
attendance-rule-any = 📏 Có bất kỳ ghi nhận nào là được tính có mặt.
attendance-to-list = ⬅️ Điểm danh các buổi
attendance-back = ⬅️ Quay lại điểm danh

attendance-words-button = 🔑 Từ điểm danh
attendance-words-page =
    🔑 <b>Từ điểm danh buổi { $number }</b>
    Từ được đọc to trong lớp, học viên gõ vào chat với bot khi từ đang mở. Người xem trên Facebook, YouTube cũng điểm danh được bằng cách này.
attendance-words-line-none = <b>Từ { $which }</b>: chưa có
attendance-words-line-planned = <b>Từ { $which }</b>: <b>{ $word }</b> · hẹn mở { $since }–{ $until }
attendance-words-line-open = 🟢 <b>Từ { $which }</b>: <b>{ $word }</b> · đang mở đến { $until }
attendance-words-line-over = ✔️ <b>Từ { $which }</b>: { $word } · đã mở { $since }–{ $until }
attendance-words-new = ➕ Tạo từ { $which }
attendance-words-show = 🔍 Xem từ { $which }
attendance-words-end-open = ⏹ Đóng từ { $which } ngay
attendance-words-end-planned = 🗑 Bỏ từ { $which }
attendance-words-stale = Nút này đã cũ. Đây là tình hình hiện tại.
attendance-words-ended = Đã xong.
attendance-words-proposal =
    🔑 <b>Từ { $which }</b> – mình đề xuất:

    <b>{ $word }</b>

    ⏰ { $at }
    Chọn thời gian mở. Muốn dùng từ khác, bạn gõ vào đây (3 đến 24 chữ cái, nhiều nhất 3 tiếng).
attendance-words-at-none = Mở ngay khi bạn chọn
attendance-words-open = ▶️ Mở { $minutes } phút
attendance-words-when = ⏰ Hẹn giờ mở
attendance-words-other = 🔀 Đề xuất từ khác
attendance-words-back = ⬅️ Từ điểm danh
attendance-words-ask-at = ⏰ Hãy gõ giờ mở, ví dụ <code>9h30</code>. Đến giờ mình sẽ nhắc bạn đọc từ cho cả lớp.
attendance-words-at-unread = Mình chưa hiểu giờ này. Bạn gõ lại như <code>9h30</code> nhé.
attendance-words-unread = Từ này khó nhập. Hãy gõ một từ từ 3 đến 24 chữ cái hoặc số, nhiều nhất 3 tiếng, không có dấu câu.
attendance-words-big-open =
    🟢 <b>Từ điểm danh đang mở</b> – buổi { $number }, đến { $until }

    ━━━━━━━━━━━━
    <b>{ $word }</b>
    ━━━━━━━━━━━━

    📢 Hãy đọc to: «Từ điểm danh là <b>{ $word }</b>. Mời bạn gõ từ này vào chat với bot.»
attendance-words-big-planned =
    ⏰ <b>Đã hẹn</b> – buổi { $number }, mở { $since }–{ $until }

    ━━━━━━━━━━━━
    <b>{ $word }</b>
    ━━━━━━━━━━━━

    Đến giờ mình sẽ nhắc bạn đọc. Trước giờ đó, xin giữ kín từ này.
attendance-words-big-over =
    ⌛ Từ điểm danh của buổi { $number } đã đóng lúc { $until }.

    <b>{ $word }</b>
attendance-no-cancelled = Buổi này đã hủy.
attendance-no-over = Buổi này đã kết thúc.
attendance-no-there = Từ này đã được tạo rồi.
attendance-no-same = Từ này giống từ kia. Hãy chọn từ khác.
attendance-no-past = Giờ này đã qua. Hãy hẹn giờ khác hoặc mở ngay.
attendance-no-outside = Từ điểm danh chỉ mở được trong giờ học (từ 30 phút trước khi bắt đầu).
attendance-no-gone = Từ này đã đóng rồi.
attendance-no-early = Buổi này chưa kết thúc. Sau giờ học bạn chốt nhé.
attendance-no-closed = Buổi này đã được chốt rồi.
attendance-no-open = Buổi này đang mở, chưa chốt.
attendance-no-other = Số liệu vừa thay đổi. Bạn xem lại rồi chốt nhé.
attendance-need-share = dự trên Zoom ít nhất { $share } thời gian
attendance-here-noted = 🙌 Đã ghi nhận bạn vào lớp buổi { $number }. Chúc bạn học vui!

attendance-close = 🔒 Chốt điểm danh
attendance-close-preview =
    🔒 <b>Chốt điểm danh buổi { $number }?</b>
    ✅ Có mặt: <b>{ $present }</b>
    ▫️ Không tính có mặt: { $absent }
    Sau khi chốt, ghi nhận đến muộn không đổi kết quả nữa; quyết định của ban tổ chức thì vẫn đổi được.
attendance-close-gap-zoom = ⚠️ Chưa có báo cáo Zoom của buổi này, nên chưa ai được tính theo số phút.
attendance-close-gap-words = ⚠️ Quy định cần nhiều từ điểm danh hơn số từ đã đọc, nên không ai đạt được cách này.
attendance-close-objections = ✋ Còn { $count } ý kiến chưa xử lý.
attendance-close-told = 📨 Khi bạn chốt, { $short } người có ghi nhận nhưng chưa đủ được báo lý do và có thể gửi ý kiến. { $earned } người đủ điều kiện nhận giấy chứng nhận được báo, mỗi người một lần.
attendance-close-yes = ✅ Đồng ý chốt
attendance-closed = Đã chốt điểm danh.
attendance-reopen = 🔓 Mở lại để sửa
attendance-reopen-ask = 🔓 Mở lại điểm danh <b>buổi { $number }</b>? Hãy gõ lý do (ghi vào nhật ký), ví dụ: <i>mới có báo cáo Zoom</i>.
attendance-reopened = 🔓 Đã mở lại. Kết quả lại theo các ghi nhận; quyết định của ban tổ chức vẫn giữ nguyên.

attendance-person-find = 🔎 Tìm người để xác nhận
attendance-person = 🙋 <b>{ $name }</b> · số { $number }
attendance-person-present = ✅ Buổi { $number } ({ $day }): có mặt
attendance-person-absent = ▫️ Buổi { $number } ({ $day }): chưa tính có mặt
attendance-person-ahead = • Buổi { $number } ({ $day }): sắp tới
attendance-person-pick = ✏️ Buổi { $number }
attendance-person-back = ⬅️ Quay lại
attendance-facts-kinds = ghi nhận: { $kinds }
attendance-facts-none = Chưa có ghi nhận nào.
attendance-say-yes = ✅ Xác nhận có mặt
attendance-say-no = ❌ Xác nhận không có mặt
attendance-said = Đã lưu xác nhận của ban tổ chức.
attendance-ask-reason-yes = ✅ <b>{ $name }</b> có mặt buổi { $number }. Vì sao? Chọn một lý do hoặc gõ vào đây; người đó đọc được.
attendance-ask-reason-no = ❌ <b>{ $name }</b> không có mặt buổi { $number }. Vì sao? Chọn một lý do hoặc gõ vào đây; người đó đọc được.
attendance-reason-network = mạng hoặc máy bị lỗi
attendance-reason-seen = ban tổ chức thấy có tham gia
attendance-reason-list = có tên trong danh sách tại lớp
attendance-reason-left = vào rồi rời lớp
attendance-reason-other = người khác điểm danh hộ
attendance-reason-mistake = ghi nhầm
attendance-reason-type = Hãy gõ lý do bằng chữ, nhiều nhất { $most } ký tự.

attendance-objections = ✋ Ý kiến điểm danh ({ $count })
attendance-objections-count = ✋ Ý kiến chờ xử lý: <b>{ $count }</b>
attendance-objections-none = ✅ Không còn ý kiến nào chờ xử lý.
attendance-objections-back = ⬅️ Quay lại
attendance-objections-notice = ✋ <b>Có học viên báo mình có tham gia mà chưa được tính:</b>
attendance-objections-line = • { $title }: { $count }
attendance-objection = ✋ <b>Ý kiến { $place }/{ $total }</b> · buổi { $session }
    <b>{ $name }</b> · số { $number }
    Gửi lúc { $since }
attendance-objection-words = 💬 «{ $words }»
attendance-objection-yes = ✅ Tính có mặt
attendance-objection-no = ❌ Giữ nguyên
attendance-decided = Đã quyết định. Học viên sẽ được báo.
attendance-decided-before = Ý kiến này đã được quyết định rồi.

presence-button = 🙋 Điểm danh của tôi
presence-page = 🙋 <b>Điểm danh của tôi</b>
    { $title }
presence-any = Mỗi buổi chỉ cần một ghi nhận, ví dụ bấm «Tôi đã vào lớp».
presence-asked = 📏 Được tính có mặt khi: { $asked }.
presence-line-present = ✅ <b>Buổi { $number }</b> ({ $day }): có mặt
presence-line-open = ⏳ <b>Buổi { $number }</b> ({ $day }): chưa đủ (tạm tính)
presence-line-absent = ❌ <b>Buổi { $number }</b> ({ $day }): không tính có mặt
presence-line-ahead = • Buổi { $number } ({ $day }): sắp tới
presence-line-before = ▫️ <b>Buổi { $number }</b> ({ $day }): đã học trước khi bạn đăng ký
presence-by-staff = Ban tổ chức: { $reason }
presence-objection-open = ✋ Bạn đã báo có tham gia, ban tổ chức đang xem.
presence-objection-declined = ✋ Ban tổ chức đã xem và giữ nguyên: { $reason }
presence-object = ✋ Buổi { $number }: tôi có tham gia
presence-object-not = Buổi này bạn không cần báo, hoặc đã báo rồi.
presence-objected =
    ✋ Đã báo ban tổ chức rằng bạn có tham gia <b>buổi { $number }</b>. Khi có kết quả, mình sẽ nhắn bạn.

    Muốn nói thêm (ví dụ bạn xem ở đâu, bị lỗi gì), bạn gõ vào đây. Không bắt buộc.
presence-words-type = Bạn gõ bằng chữ giúp mình nhé, hoặc bấm nút để quay về.
presence-words-long = Bạn viết ngắn lại giúp mình, nhiều nhất { $most } ký tự.
presence-words-kept = 🙏 Đã gửi thêm lời của bạn cho ban tổ chức.
presence-words-late = Ban tổ chức đã quyết định rồi. Bạn xem kết quả trong mục «Điểm danh của tôi».
presence-told-accepted = ✅ Ban tổ chức đã tính bạn <b>có mặt buổi { $number }</b> ({ $reason }).
presence-told-declined = Ban tổ chức đã xem ý kiến của bạn về <b>buổi { $number }</b> và giữ nguyên kết quả. Lý do: { $reason }
presence-short =
    🙋 Điểm danh <b>buổi { $number }</b> đã chốt. Bạn chưa được tính có mặt: { $why }.
    Nếu bạn có tham gia đầy đủ, hãy bấm nút bên dưới để báo ban tổ chức.
presence-earned =
    🎉 Bạn đã đủ điều kiện nhận giấy chứng nhận!
    { $title }
presence-met = 🎉 <b>Bạn đủ điều kiện nhận giấy chứng nhận!</b>
presence-enough = 🙋 Có mặt: <b>{ $done }</b> buổi (cần { $needed }) ✅
presence-missing = 🙋 Có mặt: <b>{ $done }</b> buổi, cần <b>{ $needed }</b> để nhận giấy chứng nhận. Còn { $ahead } buổi sắp tới{ $undecided ->
        [0] { "" }
       *[other] , { $undecided } buổi đang chờ kết quả
    }, bạn cần thêm { $missing }.
presence-hopeless = 🙋 Có mặt: <b>{ $done }</b> buổi, cần { $needed }. Rất tiếc, chỉ còn { $ahead } buổi nên không đủ để nhận giấy chứng nhận nữa. Bạn vẫn được mời học các buổi còn lại. Nếu có lý do đặc biệt, bạn liên hệ ban tổ chức nhé.

attendance-door-button = 🚪 Điểm danh tại cửa
attendance-door-page =
    🚪 <b>Điểm danh tại cửa – buổi { $number }</b>
    Đã ghi: <b>{ $count }</b> người.

    Bạn có thể ghi tên từng người vào, hoặc để học viên tự quét mã QR bằng điện thoại.
attendance-door-no-site = <i>Màn hình đổi mã tự động chỉ có khi bot được mở trang web công khai; bạn dùng mã in nhé.</i>
attendance-door-hand = ✍️ Ghi người vào lớp
attendance-door-screen =
    🖥 Mã QR trên màn hình: mở địa chỉ này trên máy tính ở cửa, mã tự đổi mỗi 30 giây. Đừng gửi địa chỉ này cho người ngoài.
    { $address }
attendance-door-copy = 📋 Chép địa chỉ màn hình
attendance-door-paper = 🖨 Mã QR để in
attendance-door-paper-caption = 🖨 In tờ này và dán ở cửa. Mã chỉ dùng được trong giờ của buổi { $number } (từ 1 giờ trước khi bắt đầu).
attendance-door-renew = 🔄 Đổi mã mới
attendance-door-renewed = Đã đổi mã. Tờ in và màn hình cũ không dùng được nữa; hãy in hoặc mở lại.
attendance-door-back = ⬅️ Điểm danh tại cửa
attendance-door-ask = ✍️ <b>Buổi { $number }</b> · đã ghi { $count } người
    Gõ một phần tên, số học viên hoặc số điện thoại.
attendance-door-type = Bạn gõ tên, số học viên hoặc số điện thoại giúp mình nhé.
attendance-door-nobody = Không thấy ai đăng ký với «{ $typed }».
attendance-door-choose = Bấm vào người đang ở cửa:
attendance-door-hit = • <b>{ $who }</b> · { $about }
attendance-door-more = … còn nữa, hãy gõ rõ hơn.
attendance-door-in = ✅ Đã ghi: <b>{ $who }</b>
attendance-door-in-already = 👌 Đã ghi từ trước: <b>{ $who }</b>
attendance-door-undo = ↩️ Bỏ, ghi nhầm người
attendance-door-undone = ↩️ Đã bỏ: <b>{ $who }</b>
attendance-door-noted = ✅ Đã điểm danh buổi { $number }. Mời bạn vào lớp!
attendance-door-had = 👌 Bạn đã điểm danh buổi { $number } rồi. Mời bạn vào lớp!
attendance-door-stranger = 👋 Bạn chưa đăng ký chuỗi tập huấn này. Hãy đăng ký bên dưới, xong rồi quét lại mã ở cửa nhé.
attendance-door-early = ⏳ Chưa đến giờ điểm danh buổi { $number }. Buổi học bắt đầu lúc { $when }, bạn quét lại từ 1 giờ trước đó nhé.
attendance-door-late = ⌛ Buổi { $number } đã kết thúc nên mã này không dùng được nữa. Nếu bạn có tham gia, hãy vào mục «Điểm danh của tôi» để báo ban tổ chức.
attendance-door-stale = 🔄 Mã trên màn hình vừa đổi. Bạn quét lại mã đang hiện nhé.
attendance-door-cancelled = ❌ Buổi { $number } đã hủy.
attendance-door-unknown = Mã này không dùng được. Bạn quét lại mã ở cửa, hoặc hỏi người ở bàn đón nhé.
attendance-poster-heading = Điểm danh tại cửa
attendance-poster-session = Buổi { $number } – { $when }
attendance-poster-step-scan = Mở máy ảnh hoặc Zalo, quét mã này.
attendance-poster-step-start = Mở Telegram, bấm «Bắt đầu» (Start).
attendance-poster-step-see = Thấy «Đã điểm danh» là xong.
attendance-poster-day = Mã này chỉ dùng được trong giờ của buổi học. Chưa đăng ký? Quét mã, đăng ký rồi quét lại.
attendance-poster-alt = Mã QR để điểm danh
attendance-poster-file = diem-danh-buoi-{ $number }.pdf
attendance-screen-scan = Quét mã bằng điện thoại, rồi bấm «Bắt đầu» trong Telegram.
attendance-screen-closed = Chưa đến giờ, hoặc buổi học đã kết thúc.
attendance-screen-lost = Mất kết nối. Mã sẽ hiện lại khi có mạng.
attendance-no-elsewhere = Người này không đăng ký chuỗi tập huấn này.
attendance-no-door = Chỉ ghi được từ 1 giờ trước giờ học đến 24 giờ sau khi kết thúc.
