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
        [1] 📨 <b>Câu hỏi của bạn đã đến báo cáo viên</b>
       *[other] 📨 <b>{ $count } câu hỏi của bạn đã đến báo cáo viên</b>
    }
questions-told-one = <blockquote>{ $question }</blockquote>
questions-menu = ✋ Hỏi báo cáo viên
questions-hub = ✋ <b>Hỏi báo cáo viên</b>

    Bạn có thắc mắc? Bấm <b>Đặt câu hỏi</b>, rồi viết chữ, chụp ảnh hoặc nói vào tin thoại. Không cần viết hoa hay có dấu.

    Câu trả lời sẽ đến ngay trong khung chat này.
questions-ask = ✍️ Đặt câu hỏi
questions-of-others = 👀 Xem câu hỏi của mọi người
questions-search = 🔎 Tìm trong các câu đã trả lời
questions-mine-count = 📋 Câu hỏi của tôi ({ $count })
questions-mine = 📋 Câu hỏi của tôi
questions-ask-more = ✍️ Hỏi câu khác
questions-back = ⬅️ Trang câu hỏi
questions-nothing = Hiện chưa có chuyên đề nào để hỏi. Khi có lịch học, bạn quay lại đây nhé.
questions-write = ✍️ <b>Bạn muốn hỏi gì?</b>

    Viết câu hỏi vào đây. Gửi ảnh hoặc tin thoại 🎤 cũng được.
questions-about = Chuyên đề: <b>{ $topic }</b>
questions-cancel = ❌ Thôi, không hỏi nữa
questions-which = ❓ <b>Bạn hỏi báo cáo viên câu này?</b>

    <blockquote>{ $question }</blockquote>

    Bấm chọn chuyên đề mà câu hỏi nói đến:
questions-topic = Buổi { $number }: { $topic }
questions-topic-of = { $series } · Buổi { $number }: { $topic }
questions-earlier = ⬅️ Trang trước
questions-more = Xem tiếp ➡️
questions-all-topics = 📚 Chuyên đề của buổi khác
questions-alike = 👥 <b>Đã có người hỏi gần giống bạn</b>

    Nếu đúng điều bạn muốn biết, bấm vào câu đó, không cần gửi lại.
questions-alike-one = <b>{ $place }.</b> { $question }
    { $state ->
        [answered] ✅ Đã có trả lời
       *[open] 👥 { $count } người đang chờ trả lời
    }
questions-alike-button = { $state ->
        [answered] ✅ Câu { $place }: xem trả lời
       *[open] 👍 Câu { $place }: tôi cũng muốn biết
    }
questions-another = ➡️ Câu của tôi khác, gửi tiếp
questions-that-is-it = 👍 Đúng điều tôi muốn biết
questions-last-look = ❓ <b>Gửi câu này cho báo cáo viên?</b>

    <blockquote>{ $question }</blockquote>

    📚 Chuyên đề: <b>{ $topic }</b>
    { $anonymous ->
        [yes] 🙈 Tên bạn được giấu: học viên khác và báo cáo viên không thấy.
       *[no] 🙂 Người hỏi: { $name }
    }

    Muốn viết thêm, bạn cứ nhắn tiếp.
questions-send = 📨 Gửi câu hỏi
questions-hide-name = 🙈 Giấu tên tôi
questions-show-name = 🙂 Để tên tôi
questions-other-topic = 📚 Chuyên đề khác
questions-rewrite = ✏️ Viết lại
questions-not-one = ❌ Không phải câu hỏi
questions-received = 📩 <b>Đã nhận câu hỏi của bạn</b>

    <blockquote>{ $question }</blockquote>

    📚 Chuyên đề: <b>{ $topic }</b>

    { $state ->
        [new] Ban tổ chức xem qua rồi chuyển cho báo cáo viên. Có tin gì về câu hỏi, mình nhắn bạn ngay.
       *[open] Câu hỏi sẽ đến báo cáo viên. Có trả lời là mình nhắn bạn ngay.
    }
questions-cannot = Câu hỏi có thể là chữ, ảnh hoặc tin thoại 🎤. Loại vừa gửi thì mình chưa chuyển được.
questions-not-added = Lời này mình không thêm vào câu hỏi. Bạn bấm một nút bên dưới để đi tiếp nhé.
questions-second = Mỗi câu hỏi đi kèm một ảnh hoặc một tin thoại thôi nhé. Bạn gửi câu này trước, rồi hỏi tiếp câu sau.
questions-long = Câu hỏi dài quá ({ $count } chữ cái), báo cáo viên khó đọc hết. Bạn viết gọn trong { $most } chữ cái, hoặc nói vào tin thoại 🎤 nhé.
questions-obstacle-left = Bạn không còn đăng ký chuỗi tập huấn này nên chưa hỏi được. Gõ /start để đăng ký lại nhé.
questions-obstacle-over = Chuỗi tập huấn đã kết thúc, chuyên đề này không nhận câu hỏi nữa. Bạn chọn chuyên đề khác nhé.
questions-obstacle-cancelled = Buổi hoặc chuyên đề này đã được bỏ khỏi lịch, không còn báo cáo viên trả lời. Bạn chọn chuyên đề khác nhé.
questions-obstacle-limit = Hôm nay bạn đã hỏi nhiều câu rồi, cảm ơn bạn! Để ai cũng được hỏi, mời bạn gửi tiếp vào ngày mai. Câu này vẫn còn đây.
questions-gone = Câu hỏi này không còn ở đây nữa.
questions-me-too = 👍 <b>Đã ghi nhận!</b> Có { $count } người cùng chờ câu này. Có trả lời là bạn cũng nhận được.
questions-own-already = 🙂 <b>Câu này bạn đã hỏi rồi</b>, có { $count } người cùng chờ. Không cần gửi lại, có trả lời là mình nhắn bạn.
questions-topics = 👀 <b>Câu hỏi của mọi người</b>

    Chọn chuyên đề. ❓ câu đang chờ, ✅ câu đã trả lời.
questions-place = <b>{ $place }.</b> { $name }
questions-topic-counts = <b>{ $place }.</b> { $name }
    ❓ { $open } · ✅ { $answered }
questions-open = ❓ <b>Câu hỏi đang chờ trả lời</b>
    📚 { $topic }

    Bấm 👍 nếu bạn cũng muốn biết. Trang { $page }/{ $pages }.
questions-none-open = 📚 <b>{ $topic }</b>

    Chưa có câu hỏi nào đang chờ. Bạn hỏi câu đầu tiên nhé!
questions-open-one = <b>{ $place }.</b> { $question }
    👥 { $count } người muốn biết · { $who ->
        [own] 🙂 câu của bạn
        [named] { $name } hỏi
       *[hidden] người hỏi giấu tên
    }
questions-vote = { $voted ->
        [own] 🙂 { $place } · câu của bạn
        [yes] ☑️ { $place } · bỏ chọn
       *[no] 👍 { $place } · tôi cũng muốn biết
    }
questions-play = { $kind ->
        [voice] 🎤 Nghe { $place }
       *[photo] 🖼 Xem { $place }
    }
questions-caption = { $text }
questions-voted = { $told ->
        [counted-y] 👍 Đã ghi: bạn cũng muốn biết. Có trả lời là bạn nhận được.
        [counted-n] Đã bỏ chọn.
        [own] Đây là câu của bạn, đã được tính rồi.
        [closed] Câu này không còn chờ trả lời nữa.
       *[already] Đã ghi rồi.
    }
questions-order-wanted = 🔥 Nhiều người hỏi trước
questions-order-new = 🆕 Mới nhất trước
questions-answered = ✅ Câu đã trả lời ({ $count })
questions-back-topics = ⬅️ Các chuyên đề
questions-back-topic = ⬅️ Câu đang chờ trả lời
questions-to-answered = ✅ Các câu đã trả lời
questions-mine-title = 📋 <b>Câu hỏi của bạn</b> ({ $count })
questions-mine-none = 📋 Bạn chưa hỏi câu nào. Có thắc mắc thì cứ hỏi nhé!
questions-mine-one = <b>{ $place }.</b> { $question }
    <i>{ $topic }</i>
    { $merged ->
        [yes] 🔗 Gộp với câu cùng ý: { $count } người cùng chờ
       *[no] 👥 { $count } người muốn biết
    } · { $state ->
        [new] ⏳ chờ ban tổ chức xem
        [open] 🕗 chờ chuyển cho báo cáo viên
        [passed] 📨 báo cáo viên đã nhận
        [answered] ✅ đã trả lời
        [skipped] 📝 báo cáo viên tạm gác
        [rejected] 📝 không chuyển
       *[withdrawn] ❌ bạn đã rút lại
    }
questions-read-answer = 📖 Xem trả lời câu { $place }
questions-take-back = ❌ Rút câu { $place }
questions-take-back-sure = Rút lại câu hỏi này?

    <blockquote>{ $question }</blockquote>
questions-take-back-yes = ❌ Rút lại
questions-take-back-no = ⬅️ Không, giữ lại
questions-taken-back = { $what ->
        [stays] Bạn đã rút. Người khác cũng muốn biết nên câu hỏi vẫn được chuyển, không ghi tên bạn.
       *[gone] Đã rút câu hỏi.
    }
questions-asked = ❓ <blockquote>{ $question }</blockquote>
questions-answer = 💬 <b>Báo cáo viên trả lời:</b>
    { $answer }
questions-answer-live = 🗣 Báo cáo viên đã trả lời trực tiếp trong buổi học.
questions-answer-below = 👇 { $count } tệp hoặc tin thoại trả lời ở ngay dưới đây.
questions-answer-mark = { $kind ->
        [voice] 🎤
        [audio] 🎵
        [photo] 🖼
        [video] 🎬
        [document] 📎
        [live] 🗣
       *[text] 💬
    }
questions-answered-title = ✅ <b>Câu đã trả lời</b> ({ $count })
    📚 { $topic }
questions-answered-none = 📚 <b>{ $topic }</b>

    Chưa có câu nào được trả lời. Có câu trả lời mới, bạn xem ở đây nhé.
questions-answered-one = <b>{ $place }.</b> { $question }
    { $answer }
questions-search-how = 🔎 <b>Bạn muốn tìm gì?</b>

    Viết vài chữ, không cần dấu. Ví dụ: <i>ho so ocop</i>
questions-search-words = Mình tìm theo chữ thôi. Bạn viết vài chữ cần tìm nhé.
questions-found = 🔎 «{ $words }»: tìm thấy { $count } câu
questions-found-none = 🔎 «{ $words }»: chưa có câu trả lời nào như vậy. Bạn thử chữ khác, hoặc hỏi báo cáo viên nhé.
questions-found-more = Viết thêm chữ để tìm gần đúng hơn.
questions-ask-this = ✍️ Hỏi báo cáo viên câu này
questions-edited = Sửa tin cũ không làm thay đổi câu hỏi đang soạn. Bạn bấm ✏️ Viết lại nhé.
questions-link-register = ✋ Bạn muốn hỏi báo cáo viên? Bạn đăng ký tham gia trước, chỉ mất một phút, rồi nhắn câu hỏi vào đây.
questions-link-over = ✋ Buổi này không nhận câu hỏi nữa.
