speakers-button = 🎤 Trả lời câu hỏi
speakers-question = { $count ->
        [1] ❓ <b>Câu hỏi cho bạn</b>
       *[other] ❓ <b>Câu hỏi cho bạn</b> · { $count } người cùng muốn biết
    }
speakers-question-topic = 🎤 Chuyên đề: { $topic }
speakers-question-theme = 🏷 { $theme }
speakers-question-words = <blockquote>{ $words }</blockquote>
speakers-question-asker = 👤 { $name }
speakers-question-nobody = 👤 Người hỏi không nêu tên
speakers-state-answered = ✅ <b>Đã trả lời</b>
speakers-state-live = 🗣 <b>Đã trả lời trực tiếp trong buổi học</b>
speakers-state-skipped = ⏭ <b>Tạm gác, chưa trả lời</b>
speakers-state-rejected = ✖️ <b>Ban tổ chức không chuyển câu này</b>
speakers-state-withdrawn = ↩️ <b>Người hỏi đã rút lại câu này</b>
speakers-state-reason = Lý do: { $reason }
speakers-answer = ✍️ Trả lời
speakers-answer-more = ✍️ Trả lời thêm
speakers-answer-after-all = ✍️ Trả lời câu này
speakers-live = 🗣 Đã trả lời trực tiếp
speakers-skip = ⏭ Tạm gác
speakers-ask = ✍️ Bạn đang trả lời câu:
    <blockquote>{ $words }</blockquote>

    Hãy gõ câu trả lời, hoặc gửi tin thoại, ảnh, video, tệp vào đây. Bạn gửi xong là học viên nhận được ngay; không ai thấy tài khoản của bạn.
speakers-cannot = Mình chưa chuyển được loại tin này. Bạn trả lời bằng chữ, tin thoại, ảnh, video hoặc tệp nhé.
speakers-answered = ✅ Đã nhận. Câu trả lời đang được gửi tới <b>{ $count }</b> người muốn biết.
speakers-answered-later = ✅ Đã nhận. Giờ này khuya rồi, nên <b>{ $count }</b> người muốn biết sẽ nhận được lúc { $when }.
speakers-answered-how = ✏️ Muốn sửa: sửa ngay tin bạn vừa gửi, bên học viên cũng sửa theo.
    ➕ Muốn nói thêm: trả lời câu hỏi đó lần nữa.
speakers-answered-left = { $count ->
        [0] 🎉 Chuyên đề này không còn câu nào chờ bạn.
       *[other] Còn <b>{ $count }</b> câu của chuyên đề này đang chờ.
    }
speakers-joined = ➕ Mình ghép tin này vào câu trả lời vừa rồi: tin dài thường bị cắt làm đôi. Nếu nhầm, bạn sửa ngay tin này, bên học viên cũng sửa theo.
speakers-which = ↩️ <b>Lời này trả lời câu nào?</b>
    <blockquote>{ $words }</blockquote>

    Bấm vào câu đó là mình gửi cho học viên. Lần sau, bạn trả lời thẳng vào tin có câu hỏi là nhanh nhất.
speakers-which-one = ❓ { $words }
speakers-which-none = ✖️ Không phải câu trả lời
speakers-which-dropped = Vâng, mình không gửi lời ấy cho ai.
speakers-corrected = ✏️ Đã sửa câu trả lời. Những người đã nhận sẽ thấy bản mới.
speakers-no-role = 🙏 Bạn hiện không còn phụ trách trả lời câu hỏi ở đây, nên tin này chưa được gửi cho ai. Nếu có nhầm lẫn, bạn báo ban tổ chức nhé.
speakers-no-topic = 🙏 Câu hỏi này thuộc chuyên đề của báo cáo viên khác, nên tin này chưa được gửi cho ai. Cảm ơn bạn đã sẵn lòng trả lời!
speakers-no-withdrawn = ↩️ Người hỏi đã rút lại câu này, không cần trả lời nữa. Cảm ơn bạn!
speakers-live-told = 🗣 Đã ghi nhận. Mọi người muốn biết câu này sẽ được báo.
speakers-live-already = Câu này đã được ghi là trả lời trực tiếp rồi.
speakers-skip-ask = ⏭ Bạn muốn tạm gác câu này?
    <blockquote>{ $words }</blockquote>

    Người hỏi sẽ được báo. Bạn chọn một lý do giúp, để họ đỡ chờ nhé:
speakers-skip-plain = Tạm gác, không nêu lý do
speakers-back = ⬅️ Không, giữ lại câu này
speakers-skipped = ⏭ Đã tạm gác. Người hỏi sẽ được báo.
speakers-decided = Câu này đã được xử lý trước đó.
speakers-head-before = 📋 <b>Câu hỏi cho chuyên đề «{ $topic }»</b>
    Buổi { $number }: { $when }

    Học viên đã gửi <b>{ $count }</b> câu hỏi, câu nhiều người muốn biết đứng trước.
speakers-head-start = 📋 <b>Thêm { $count } câu hỏi cho chuyên đề «{ $topic }»</b>
    Buổi { $number }: { $when }
speakers-head-during = 📋 <b>Thêm { $count } câu hỏi cho chuyên đề «{ $topic }»</b>
    Buổi { $number }: { $when }
speakers-head-after = 📋 <b>{ $count } câu hỏi gửi sau buổi học, chuyên đề «{ $topic }»</b>
    Buổi { $number }: { $when }
speakers-head-demand = 📋 <b>{ $count } câu hỏi đang chờ, chuyên đề «{ $topic }»</b>
    Buổi { $number }: { $when }
speakers-head-of = Dưới đây là { $count } câu được hỏi nhiều nhất; tệp PDF có đủ cả { $total } câu. Trả lời xong, bạn bấm «Lấy câu hỏi» để nhận các câu tiếp theo.
speakers-head-how = ↩️ <b>Cách trả lời:</b> giữ ngón tay trên tin nhắn của câu hỏi (hoặc vuốt tin sang trái), chọn «Trả lời», rồi gõ chữ hoặc gửi tin thoại, ảnh, tệp. Học viên nhận được ngay; không ai thấy tài khoản của bạn.
speakers-left = ⏰ <b>Còn { $count } câu chưa được trả lời</b>
    🎤 Chuyên đề: { $topic }
speakers-left-one = • { $words }
speakers-left-more = … và { $count } câu nữa
speakers-left-here = ⏰ <b>Một số câu hỏi vẫn chưa được trả lời</b>
    Ban tổ chức có thể nhắc báo cáo viên, hoặc trả lời thay.
speakers-left-topic = • { $topic }: <b>{ $count }</b> câu
speakers-topic-open = 🎤 { $topic } ({ $count })
speakers-topic-button = 🎤 Chuyên đề này
speakers-all-topics = ⬅️ Các chuyên đề
speakers-get = 📨 Lấy câu hỏi ({ $count })
speakers-get-none = Không còn câu nào chờ trả lời.
speakers-get-coming = 📨 { $count } trong { $total } câu đang chờ được gửi xuống dưới, câu nhiều người muốn biết trước.
speakers-desk = 🎤 <b>Trả lời câu hỏi</b>
    { $title }
speakers-desk-topic = <b>{ $topic }</b>
    Buổi { $number } · chờ trả lời: <b>{ $open }</b> · đã trả lời: <b>{ $answered }</b>
speakers-desk-to = { $topic } ({ $count })
speakers-desk-nothing = Hiện bạn chưa phụ trách chuyên đề nào ở đây.
speakers-topic = 🎤 <b>{ $topic }</b>
    Buổi { $number }: { $when }

    ❓ Chờ trả lời: <b>{ $open }</b>
    ✅ Đã trả lời: <b>{ $answered }</b>
    ⏭ Tạm gác: <b>{ $skipped }</b>
speakers-topic-when = Câu hỏi được gửi cho bạn trước buổi học một giờ, lúc bắt đầu và trong buổi. Muốn xem ngay, bạn bấm «Lấy câu hỏi».
speakers-said-button = 💬 Đã trả lời ({ $count })
speakers-said = 💬 <b>Đã trả lời</b>
    { $topic }
speakers-said-one = ❓ { $words }
    💬 <i>{ $answer }</i>
speakers-piece-live = 🗣 trực tiếp
speakers-piece-voice = 🎤 tin thoại
speakers-piece-photo = 🖼 ảnh
speakers-piece-video = 🎬 video
speakers-piece-audio = 🎵 âm thanh
speakers-piece-document = 📄 tệp
speakers-reply-first = { $whose ->
        [mine] 💬 <b>Câu hỏi của bạn đã có trả lời</b>
       *[shared] 💬 <b>Câu hỏi bạn cũng muốn biết đã có trả lời</b>
    }
speakers-reply-more = { $whose ->
        [mine] 💬 <b>Trả lời thêm cho câu hỏi của bạn</b>
       *[shared] 💬 <b>Trả lời thêm cho câu hỏi bạn cũng muốn biết</b>
    }
speakers-reply-live = { $whose ->
        [mine] 🗣 <b>Câu hỏi của bạn đã được trả lời trực tiếp trong buổi học</b>
       *[shared] 🗣 <b>Câu hỏi bạn cũng muốn biết đã được trả lời trực tiếp trong buổi học</b>
    }
speakers-reply-words = 👉 { $words }
questions-reason-answered = Câu này đã có trả lời
questions-reason-elsewhere = Ngoài nội dung chuyên đề
questions-reason-unclear = Chưa rõ ý, bạn hỏi lại cụ thể hơn nhé
questions-reason-unfit = Nội dung chưa phù hợp
questions-reason-documents = Đã có trong tài liệu
questions-reason-later = Sẽ được trả lời ở dịp khác
