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
