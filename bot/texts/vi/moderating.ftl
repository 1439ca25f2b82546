moderating-button = ❓ Câu hỏi
moderating-button-new = ❓ Câu hỏi ({ $count } mới)
moderating-title = ❓ <b>Câu hỏi của học viên</b>
    { $title }
moderating-counts =
    🆕 Chờ duyệt: <b>{ $new }</b>
    📨 Chờ trả lời: <b>{ $open }</b>
    ✅ Đã trả lời: <b>{ $answered }</b>
    ⏭ Báo cáo viên tạm gác: <b>{ $skipped }</b>
    ✖️ Không chuyển: <b>{ $rejected }</b>
    🔗 Đã gộp: <b>{ $merged }</b>
moderating-moderated = 🕵️ Ban tổ chức xem từng câu trước khi chuyển cho báo cáo viên.
moderating-direct = 🚪 Không cần duyệt: câu hỏi đến thẳng báo cáo viên.
moderating-look = 🆕 Xem câu chờ duyệt ({ $count })
moderating-topic = { $topic } ({ $count })
moderating-stop = 🚪 Cho câu hỏi đi thẳng
moderating-start = 🕵️ Duyệt từng câu
moderating-is-moderated = Từ giờ mỗi câu hỏi mới sẽ chờ duyệt.
moderating-is-direct = { $new ->
        [0] Từ giờ câu hỏi đến thẳng báo cáo viên, không cần duyệt.
       *[other] Từ giờ câu hỏi mới không cần duyệt. Còn { $new } câu gửi trước đó đang chờ, bạn xem giúp nhé.
    }
moderating-none = ✅ Không còn câu nào chờ duyệt.
moderating-new = 🆕 <b>Câu hỏi chờ duyệt { $place }/{ $total }</b>
moderating-one = ❓ <b>Câu hỏi</b>
moderating-about = 🎤 { $topic } (buổi { $number })
    🕐 { $when }
moderating-asker = 👤 { $name }, số { $number }
moderating-asker-anonymous = 🕶 { $name }, số { $number } (không muốn nêu tên với người khác)
moderating-asker-unknown = 👤 Người hỏi không còn trong danh sách
moderating-wanted = 🙋 { $count } người muốn biết
moderating-decided = <i>{ $what }</i>
moderating-nobody = Hệ thống
moderating-decided-open = { $who } đã duyệt câu này lúc { $when }.
moderating-decided-rejected = { $who } đã quyết định không chuyển câu này lúc { $when }.
moderating-decided-merged = { $who } đã gộp câu này vào câu khác lúc { $when }.
moderating-decided-answered = { $who } đã trả lời câu này lúc { $when }.
moderating-decided-skipped = { $who } đã tạm gác câu này lúc { $when }.
moderating-decided-withdrawn = Người hỏi đã rút lại câu này lúc { $when }.
moderating-approve = ✅ Duyệt
moderating-reopen = ✅ Cho hỏi lại
moderating-reject = ✖️ Không chuyển
moderating-merge = 🔗 Gộp
moderating-move = 🎤 Đổi chuyên đề
moderating-theme = 🏷 Nhóm nội dung
moderating-cancel = ⬅️ Quay lại
moderating-back = ⬅️ Câu hỏi
moderating-back-topic = ⬅️ Các câu của chuyên đề
moderating-approved = ✅ Đã duyệt. Người hỏi sẽ được báo.
moderating-rejected = ✖️ Đã ghi nhận. Người hỏi sẽ được báo kèm lý do.
moderating-ask-reason = ✖️ Vì sao không chuyển câu này?
    <blockquote>{ $words }</blockquote>

    Bấm một lý do, hoặc gõ lý do của bạn. Người hỏi sẽ đọc được.
moderating-no-reason = Hãy gõ lý do bằng chữ, không quá { $most } ký tự nhé.
moderating-merge-ask = 🔗 Câu này cùng ý với câu nào?
    <blockquote>{ $words }</blockquote>

    Câu giống nhất đứng trước. Người hỏi và lượt «tôi cũng muốn biết» được giữ nguyên.
moderating-merge-none = Chưa có câu nào khác để gộp.
moderating-merge-self = Không thể gộp một câu vào chính nó.
moderating-merge-elsewhere = Hai câu thuộc hai chuỗi tập huấn khác nhau.
moderating-merge-gone = Câu kia không còn nữa. Bạn chọn câu khác nhé.
moderating-merged = 🔗 Đã gộp. { $count } người cùng chờ câu này.
moderating-move-ask = 🎤 Câu này thuộc chuyên đề nào?
    <blockquote>{ $words }</blockquote>
moderating-move-none = Không có chuyên đề nào khác.
moderating-moved = 🎤 Đã chuyển sang «{ $topic }».
moderating-theme-ask = 🏷 Câu này thuộc nhóm nội dung nào?
    <blockquote>{ $words }</blockquote>
moderating-theme-none = Không thuộc nhóm nào
moderating-themed = 🏷 Đã ghi nhóm nội dung.
moderating-list = ❓ <b>{ $topic }</b> (buổi { $number })
    Mới nhất đứng trước. Bấm vào một câu để xem:
moderating-sign-new = 🆕
moderating-sign-open = 📨
moderating-sign-answered = ✅
moderating-sign-skipped = ⏭
moderating-sign-rejected = ✖️
moderating-notice = ❓ <b>Có câu hỏi mới chờ bạn xem</b>
moderating-notice-line = • { $title }: <b>{ $count }</b>
