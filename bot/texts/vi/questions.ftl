questions-kind-voice = 🎤 Tin thoại
questions-kind-photo = 🖼 Ảnh
questions-told-open = ✅ <b>Câu hỏi của bạn đã được duyệt</b>

    <blockquote>{ $question }</blockquote>

    Câu hỏi sẽ được chuyển cho báo cáo viên của chuyên đề «{ $topic }». Có trả lời là mình nhắn bạn ngay.
questions-told-merged = 🔗 <b>Câu hỏi của bạn được gộp với một câu cùng ý</b>

    Câu của bạn:
    <blockquote>{ $question }</blockquote>

    Câu chung:
    <blockquote>{ $other }</blockquote>

    { $count } người cùng chờ câu này. Có trả lời là bạn cũng nhận được, không cần hỏi lại.
questions-told-rejected = { $whose ->
        [mine] 📝 <b>Ban tổ chức chưa chuyển câu hỏi này của bạn</b>
       *[shared] 📝 <b>Câu hỏi mà bạn cũng muốn biết không được chuyển nữa</b>
    }

    <blockquote>{ $question }</blockquote>
questions-told-skipped = { $whose ->
        [mine] 📝 <b>Báo cáo viên tạm gác câu hỏi của bạn</b>
       *[shared] 📝 <b>Báo cáo viên tạm gác câu hỏi mà bạn cũng muốn biết</b>
    }

    <blockquote>{ $question }</blockquote>
questions-told-reason = Lý do: { $reason }
questions-told-again = Bạn có thể hỏi lại bằng lời khác: cứ nhắn câu hỏi vào đây.
questions-told-passed = { $count ->
        [one] 📨 <b>Câu hỏi của bạn đã đến báo cáo viên</b>
       *[other] 📨 <b>{ $count } câu hỏi của bạn đã đến báo cáo viên</b>
    }
questions-told-one = <blockquote>{ $question }</blockquote>
