seats-free = 🪑 Còn <b>{ $count }</b> chỗ
seats-full = 🪑 Hiện đã đủ chỗ{ $waiting ->
        [0] .
       *[other] , { $waiting } người đang chờ.
    } Bạn có thể ghi tên vào danh sách chờ: khi có chỗ trống, mình sẽ nhắn bạn ngay.
seats-by-approval = 📨 Ban tổ chức sẽ xem và duyệt từng đăng ký.
seats-wait = ✍️ Đăng ký tham gia (vào danh sách chờ)
seats-noted = ✅ Mình đã nhận phiếu đăng ký của bạn.
seats-waiting =
    🪑 <b>{ $title }</b>
    Hiện đã đủ chỗ. Bạn đứng <b>thứ { $place }</b> trong danh sách chờ.

    Khi đến lượt bạn, mình sẽ nhắn ngay và giữ chỗ cho bạn trong { $hold }. Bây giờ bạn không cần làm gì thêm.
seats-offered =
    🎉 <b>Đã có chỗ cho bạn!</b>
    { $title }

    Chỗ này được giữ cho bạn đến <b>{ $until }</b>. Bạn bấm «Nhận chỗ» trước giờ đó nhé.
seats-asked =
    📨 <b>{ $title }</b>
    Đăng ký của bạn đang chờ ban tổ chức duyệt. Có kết quả mình sẽ báo bạn ngay tại đây. Bạn không cần làm gì thêm.
seats-mine = 👤 <b>Thông tin của tôi</b>
    { $title }
    (chưa có chỗ, đang chờ)
seats-title-waiting = ⏳ { $title }
seats-take = ✅ Nhận chỗ
seats-decline = ✖️ Không nhận
seats-declined = Cảm ơn bạn đã báo. Chỗ này sẽ được mời cho người tiếp theo. Khi nào cần, bạn đăng ký lại nhé!
seats-offer-gone = Lời mời nhận chỗ này không còn nữa.
seats-lapsed = ⌛ Đã hết giờ giữ chỗ của bạn ở <b>{ $title }</b>, nên mình mời người tiếp theo rồi.

    Nếu bạn vẫn muốn tham gia, hãy bấm nút bên dưới để vào lại cuối danh sách chờ nhé.
seats-again = 🪑 Vào lại danh sách chờ
seats-leave = 🚪 Thôi chờ
seats-leave-ask = Bạn muốn thôi chờ ở <b>{ $title }</b>?

    Nếu sau này đăng ký lại, bạn sẽ đứng ở cuối danh sách.
seats-leave-yes = Đúng, tôi thôi chờ
seats-left = Bạn đã rút khỏi danh sách chờ. Hẹn gặp lại bạn!
seats-refused = 🙏 Rất tiếc, ban tổ chức chưa nhận đăng ký của bạn ở <b>{ $title }</b>.

    Lý do: <i>{ $reason }</i>

    Bạn có thể sửa thông tin rồi gửi lại, hoặc liên hệ ban tổ chức.
seats-ask-again = ✏️ Sửa và gửi lại
seats-reason-audience = Lớp này dành cho đối tượng khác
seats-reason-answers = Thông tin chưa đủ hoặc chưa đúng
seats-reason-twice = Bạn đã đăng ký ở nơi khác
seats-button = 🪑 Chỗ ngồi
seats-desk-title = 🪑 <b>Chỗ ngồi</b>
    { $title }
seats-desk-open = 🟢 Đang nhận đăng ký { $whose }
seats-desk-early = ⏳ Chưa mở đăng ký { $whose }
seats-desk-closed = 🔴 Đã đóng đăng ký { $whose }
seats-desk-over = ⚫ Tất cả các buổi đã qua, không nhận đăng ký nữa
seats-desk-cancelled = ⚫ Chuỗi tập huấn đã hủy, không nhận đăng ký nữa
seats-desk-by-hand = (do ban tổ chức đặt)
seats-desk-by-dates = (theo lịch của chương trình)
seats-desk-no-limit = không giới hạn
seats-desk-figures = 🪑 Số chỗ: <b>{ $capacity }</b> · đã có chỗ: <b>{ $registered }</b> · đang mời: <b>{ $offered }</b>
    ⏳ Danh sách chờ: <b>{ $waiting }</b> · 📨 chờ duyệt: <b>{ $asked }</b>
seats-desk-over-full = ⚠️ Nhiều hơn số chỗ { $count } người. Không ai bị mất chỗ; chỗ của người rút sẽ chưa được mời lại.
seats-desk-approval-on = 🕵️ Ban tổ chức duyệt từng đăng ký.
seats-desk-approval-off = 🚪 Không cần duyệt: ai đăng ký trước được chỗ trước.
seats-desk-line = ⏳ <b>Đầu danh sách chờ</b>
seats-desk-person = { $place }. { $name } (từ { $since })
seats-desk-history = 📒 <b>Thay đổi gần đây</b>
seats-desk-done = • { $when } · { $who }: { $what }
seats-requests = 📨 Xem đăng ký chờ duyệt ({ $count })
seats-close = 🔒 Đóng đăng ký
seats-open = 🔓 Mở đăng ký
seats-plan = 🗓 Mở, đóng theo lịch
seats-set-capacity = 🔢 Đổi số chỗ
seats-approval-start = 🕵️ Bật duyệt
seats-approval-stop = 🚪 Tắt duyệt
seats-gate-open = Đã mở đăng ký.
seats-gate-closed = Đã đóng đăng ký. Người trong danh sách chờ vẫn giữ lượt.
seats-gate-plan = Từ giờ đăng ký mở và đóng theo lịch của chương trình.
seats-approval-is-on = Từ giờ mỗi đăng ký mới sẽ chờ ban tổ chức duyệt.
seats-approval-is-off = { $asked ->
        [0] Từ giờ ai đăng ký được chỗ ngay, không cần duyệt.
       *[other] Từ giờ đăng ký mới không cần duyệt. Còn { $asked } đăng ký trước đó đang chờ, bạn trả lời giúp nhé.
    }
seats-ask-capacity = 🔢 <b>Có bao nhiêu chỗ?</b>
    Hãy gõ một số, ví dụ <code>50</code>. Hiện có { $taken } chỗ đã có người hoặc đang mời.

    Đặt ít hơn cũng không ai bị mất chỗ.
seats-unlimited = ∞ Không giới hạn
seats-back = ⬅️ Quay lại
seats-no-number = Mình cần một số từ 1 đến { $most }, ví dụ 50. Bạn gõ lại nhé.
seats-resized = ✅ Đã đổi số chỗ.
seats-none-asks = ✅ Không còn đăng ký nào chờ duyệt.
seats-request = 📨 <b>Đăng ký chờ duyệt { $place }/{ $total }</b>
    { $title }
    Gửi từ { $since }
seats-request-full = ⚠️ Hiện đã đủ chỗ: nếu duyệt, người này sẽ vào danh sách chờ.
seats-request-back = ⬅️ Trước
seats-request-on = Sau ➡️
seats-approve = ✅ Duyệt
seats-refuse = ✖️ Từ chối
seats-approved = ✅ Đã duyệt. Người đăng ký sẽ được báo.
seats-approved-full = ✅ Đã duyệt. Hiện đủ chỗ nên người này vào danh sách chờ.
seats-decided = Đăng ký này đã được xử lý trước đó.
seats-ask-reason = ✖️ Vì sao chưa nhận <b>{ $name }</b>?
    Bấm một lý do, hoặc gõ lý do của bạn. Người đăng ký sẽ đọc được.
seats-no-reason = Hãy gõ lý do bằng chữ, không quá { $most } ký tự nhé.
seats-refused-told = Đã từ chối. Người đăng ký sẽ được báo kèm lý do.
seats-notice = 📨 <b>Có đăng ký chờ bạn duyệt</b>
seats-notice-line = • { $title }: <b>{ $count }</b>
