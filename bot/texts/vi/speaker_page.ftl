## Trang riêng của báo cáo viên

speaker-page-button = 📄 Trang của tôi (PDF)
speaker-page-at-work = ⏳ Mình đang làm trang của bạn…
speaker-page-here = 📄 Kết quả chuyên đề <b>{ $title }</b>
speaker-page-sent = 📄 Ban tổ chức gửi bạn kết quả chuyên đề <b>{ $title }</b>: điểm đánh giá, lời góp ý, câu hỏi và câu trả lời. Cảm ơn bạn đã chia sẻ với bà con!
speaker-page-topic = 🎤 Mở chuyên đề
speaker-pages-button = 📨 Gửi trang riêng cho báo cáo viên
speaker-pages-sure = 📨 Gửi { $count } trang riêng cho các báo cáo viên ngay bây giờ? Mỗi trang có kết quả đánh giá buổi tập huấn, góp ý và hỏi đáp của chuyên đề người đó. { $without ->
    [0] {""}
   *[other] { $without } chuyên đề chưa có báo cáo viên nào trên bot, nên không có ai để gửi.
 }
speaker-pages-yes = 📨 Gửi ngay
speaker-pages-none = Chưa có báo cáo viên nào trên bot. Bạn mời họ ở mục Nhân sự trước nhé.
speaker-pages-at-work = ⏳ Mình đang làm và gửi các trang…
speaker-pages-sent = 📨 Đã gửi { $count } trang cho báo cáo viên. { $without ->
        [0] Chuyên đề nào cũng có người nhận.
       *[other] { $without } chuyên đề chưa có báo cáo viên nào nhận vai trò trong bot.
    }
speaker-page-heading = Dành cho báo cáo viên
speaker-page-session = Buổi { $number }: { $when }
speaker-page-rated = Đánh giá
speaker-page-one = Có { $count } phiếu đánh giá. Dưới đây là những câu dành cho báo cáo viên.
speaker-page-several = Có { $count } phiếu đánh giá. Buổi này có { $topics } chuyên đề và phiếu hỏi chung cho cả buổi, nên điểm dưới đây là của cả buổi, không riêng chuyên đề này.
speaker-page-few = Có { $count } phiếu đánh giá: chưa đủ 5 câu trả lời nên chưa đưa ra kết quả, để không ai bị nhận ra.
speaker-page-unmeant = Chương trình không chọn câu hỏi nào của phiếu đánh giá cho báo cáo viên.
speaker-page-comments = Lời gửi báo cáo viên
speaker-page-comments-lead = Lời của những người đã làm phiếu, không ghi tên.
speaker-page-questions = Câu hỏi và câu trả lời
speaker-page-answers = Câu hỏi của chuyên đề
speaker-page-live = (trả lời tại buổi)
speaker-page-voice = (trả lời bằng giọng nói)
speaker-page-photo = (ảnh)
speaker-page-video = (video)
speaker-page-audio = (tệp âm thanh)
speaker-page-document = (tệp)
