sessions-calendar-title = Buổi { $number } – { $series }
sessions-calendar = 🗓 Thêm vào lịch điện thoại
sessions-calendar-anew = 🗓 Cập nhật lịch điện thoại
sessions-calendar-caption = 🗓 Lịch { $count } buổi học. Mở tệp này để thêm vào lịch trên điện thoại.
sessions-schedule = 📅 <b>Lịch học</b>
    { $title }
sessions-line-ahead = <b>Buổi { $number }</b> · { $when }–{ $until }
sessions-line-now = 🔴 <b>Buổi { $number }</b> · { $when }–{ $until } · lớp đang mở
sessions-line-past = ✔️ <b>Buổi { $number }</b> · { $when } · đã học
sessions-line-cancelled = ❌ <b>Buổi { $number }</b> · { $when } · đã hủy
sessions-now = 🔴 <b>Buổi { $number }: lớp đang mở</b>
    { $title }

    Bấm một nút bên dưới để vào lớp. Vào rồi thì bấm «Tôi đã vào lớp» nhé.
sessions-later = ⏳ <b>Buổi { $number }</b> bắt đầu lúc { $when }
    { $title }

    Bạn có thể xem trước link tham gia bên dưới. Mình sẽ nhắc bạn khi sắp đến giờ.
sessions-past = Buổi { $number } đã kết thúc.
sessions-cancelled = ❌ Buổi { $number } đã hủy.
sessions-over = Không còn buổi học nào sắp tới.
sessions-zoom = Zoom: <code>{ $meeting }</code>, mật khẩu <code>{ $passcode }</code>
sessions-place = 📍 { $place }
sessions-open-zoom = { $icon } Vào Zoom
sessions-open-facebook = { $icon } Xem trên Facebook
sessions-open-youtube = { $icon } Xem trên YouTube
sessions-open-place = { $icon } Xem bản đồ
sessions-copy = 📋 Chép mật khẩu { $passcode }
sessions-here = 🙋 Tôi đã vào lớp
sessions-here-where = Bạn đang theo dõi ở đâu?
sessions-platform-zoom = 💻 Zoom
sessions-platform-facebook = 📘 Facebook
sessions-platform-youtube = ▶️ YouTube
sessions-platform-place = 📍 Tại chỗ
sessions-here-noted = 🙌 Đã ghi nhận bạn có mặt ở buổi { $number }. Chúc bạn học vui!
sessions-here-closed = Lớp chưa mở hoặc buổi học đã kết thúc, nên mình chưa ghi nhận được.
sessions-way-button = 🔄 Không vào được? Lấy link mới
sessions-way-shown = Đây là cách vào lớp mới nhất.
sessions-way-changed = 🔁 <i>Cách vào lớp vừa được cập nhật lúc { $at }.</i>
sessions-desk-button = 📅 Các buổi
sessions-desk-list =
    📅 <b>Các buổi</b>
    Chọn một buổi để đổi giờ, đổi link, hủy hoặc khôi phục.
sessions-desk-none = Chuỗi này chưa có buổi nào.
sessions-desk-one-ahead = Buổi { $number } · { $when }
sessions-desk-one-now = 🔴 Buổi { $number } · { $when }
sessions-desk-one-past = ✔️ Buổi { $number } · { $when }
sessions-desk-one-cancelled = ❌ Buổi { $number } · { $when }
sessions-desk-page-ahead = 📅 <b>Buổi { $number }</b>
    { $title }
    🕗 { $when } – { $until }
    👥 Đã đăng ký: { $registered } người
sessions-desk-page-now = 🔴 <b>Buổi { $number }</b> · lớp đang mở
    { $title }
    🕗 { $when } – { $until }
    👥 Đã đăng ký: { $registered } người
sessions-desk-page-past = ✔️ <b>Buổi { $number }</b> · đã kết thúc
    { $title }
    🕗 { $when } – { $until }
sessions-desk-page-cancelled = ❌ <b>Buổi { $number }</b> · đã hủy
    { $title }
    🕗 { $when } – { $until }
sessions-desk-time = 🕗 Đổi giờ
sessions-desk-end = 🏁 Giờ kết thúc
sessions-desk-name = ✏️ Tên buổi
sessions-desk-cancel = ❌ Hủy buổi này
sessions-desk-restore = ♻️ Khôi phục buổi này
sessions-desk-tell = 📣 Báo cho học viên
sessions-desk-back = ⬅️ Các buổi
sessions-desk-page = ⬅️ Quay lại buổi
sessions-desk-cancel-sure =
    Hủy <b>buổi { $number }</b>?
    { $title }

    { $count } học viên sẽ nhận tin báo hủy, các tin nhắc bị dừng. Bạn vẫn khôi phục được buổi này sau.
sessions-desk-cancel-yes = ❌ Hủy buổi này
sessions-desk-cancelled = Đã hủy buổi học. Học viên sẽ được báo.
sessions-desk-restored = Đã khôi phục buổi học. Học viên sẽ được báo.
sessions-desk-ask-name =
    ✏️ Hãy gõ tên mới của buổi học ({ $language }).
    Tên đang dùng: { $name }
sessions-desk-name-drop = 🧹 Bỏ tên riêng, dùng tên chuyên đề
sessions-move-when = { $when } – { $until } ({ $length })
sessions-move-ask-time =
    🕗 <b>Buổi { $number }</b> đang là: { $when }

    Hãy gõ giờ mới, ví dụ:
    <code>29/9 8h30</code> – đổi ngày và giờ
    <code>8h30</code> – cùng ngày, giờ khác
    <code>29/9</code> – ngày khác, cùng giờ
    <code>29/9 8h30 - 11h</code> – cả giờ kết thúc
sessions-move-ask-end =
    🏁 <b>Buổi { $number }</b> đang là: { $when }

    Hãy gõ giờ kết thúc mới, ví dụ <code>11h30</code>, hoặc thời lượng, ví dụ <code>90 phút</code>.
sessions-move-unread-time = Mình chưa hiểu giờ này. Bạn gõ lại như <code>29/9 8h30</code> hoặc <code>8h30 - 11h</code> nhé.
sessions-move-unread-end = Mình chưa hiểu giờ này. Bạn gõ lại như <code>11h30</code> hoặc <code>90 phút</code> nhé.
sessions-move-preview =
    🕗 <b>Đổi giờ buổi { $number }?</b>
    { $title }

    Giờ cũ: { $before }
    Giờ mới: <b>{ $after }</b>

    Khi bạn xác nhận:
sessions-move-nobody = • Không ai phải nhận tin báo.
sessions-move-told-now = • { $count } học viên nhận ngay tin báo đổi giờ, kèm tệp lịch mới.
sessions-move-told = • { $count } học viên nhận tin báo đổi giờ kèm tệp lịch mới, lúc { $when }.
sessions-move-reminders = • Các tin nhắc dời theo giờ mới.
sessions-move-survey = • Phiếu đánh giá mở lúc { $when }.
sessions-move-yes = ✅ Xác nhận đổi giờ
sessions-move-no = ✖️ Giữ giờ cũ
sessions-move-overlap = Giờ này trùng với buổi { $number }: { $when }.
sessions-move-again = Bạn gõ giờ khác nhé. Chưa có gì thay đổi.
sessions-move-stale = Buổi này vừa được thay đổi. Bạn xem lại rồi đổi giờ lần nữa nhé.
sessions-move-done = Đã đổi giờ.
sessions-no-over = Buổi này đã kết thúc nên không đổi được nữa.
sessions-no-same = Buổi này đang đúng giờ đó rồi.
sessions-no-past = Giờ này đã qua. Hãy chọn một giờ sắp tới.
sessions-no-far = Giờ này còn hơn một năm nữa. Bạn kiểm tra lại năm nhé.
sessions-no-short = Giờ kết thúc phải sau giờ bắt đầu.
sessions-no-long = Một buổi dài nhất là 24 giờ.
sessions-no-overlap = Giờ này trùng với một buổi khác của chuỗi. Hãy đổi giờ trước.
sessions-no-cancelled = Buổi này đã hủy.
sessions-no-planned = Buổi này vẫn diễn ra, không cần khôi phục.
sessions-no-gone = Giờ của buổi này đã qua. Hãy đổi giờ trước rồi khôi phục.
sessions-no-told = Học viên đã được báo về các link này rồi.
sessions-no-there = Buổi này đã có link loại đó. Hãy sửa link đang có.
sessions-no-url = Đây chưa phải một link. Hãy gửi địa chỉ đầy đủ, ví dụ https://zoom.us/j/123456789.
sessions-no-meeting = Hãy gõ mã cuộc họp trên một dòng, nhiều nhất 40 ký tự.
sessions-no-passcode = Hãy gõ mật khẩu trên một dòng, nhiều nhất 256 ký tự.
sessions-no-place = Hãy gõ địa điểm trên một dòng, nhiều nhất 200 ký tự.
sessions-no-name = Hãy gõ tên buổi học bằng chữ, nhiều nhất { $most } ký tự.
sessions-no-link = Link này không còn nữa. Hãy mở lại trang của buổi học.
sessions-links-button = 🔗 Link tham gia
sessions-links-title = 🔗 Cách vào lớp:
sessions-links-none = Buổi này chưa có link tham gia.
sessions-links-live = 🟢 { $platform }: { $what }
sessions-links-dead = ⚪ { $platform }: { $what } (đang tắt)
sessions-links-meeting = mã { $meeting }
sessions-links-passcode = mật khẩu { $passcode }
sessions-links-switch = 🔀 Chuyển sang { $platform }
sessions-links-all = 🟢 Mở lại tất cả
sessions-links-page = 🔗 <b>Link tham gia buổi { $number }</b>
sessions-links-edit = ✏️ Sửa { $platform }
sessions-links-add = ➕ { $platform }
sessions-links-ask-zoom =
    💻 Hãy gửi link Zoom. Bạn có thể dán nguyên thư mời của Zoom: mình tự lấy link, mã cuộc họp và mật khẩu.
sessions-links-ask-stream = Hãy gửi link của { $platform }.
sessions-links-ask-place = 📍 Hãy gõ địa điểm, ví dụ <i>Nhà văn hóa xã, số 1 đường Ví Dụ</i>.
sessions-links-back = ⬅️ Quay lại
sessions-links-saved = ✅ Đã lưu.
sessions-links-one = 🔗 <b>Buổi { $number }</b>
sessions-links-field-url = 🌐 Link
sessions-links-field-meeting = 🔢 Mã cuộc họp
sessions-links-field-passcode = 🔑 Mật khẩu
sessions-links-field-place = 📍 Địa điểm
sessions-links-ask-field-url = 🌐 Hãy gửi link mới.
sessions-links-ask-field-meeting = 🔢 Hãy gõ mã cuộc họp.
sessions-links-ask-field-passcode = 🔑 Hãy gõ mật khẩu.
sessions-links-ask-field-place = 📍 Hãy gõ địa điểm mới.
sessions-links-clear = 🧹 Bỏ trống
sessions-links-remove = 🗑 Xóa link này
sessions-links-remove-sure = Xóa { $platform } khỏi buổi này? Học viên sẽ không còn thấy link đó.
sessions-links-remove-yes = 🗑 Xóa
sessions-links-removed = Đã xóa.
sessions-links-switched = Đã chuyển sang { $platform }. Link trong tin đã gửi được đổi theo.
sessions-links-all-live = Mọi link đều mở lại. Tin đã gửi được đổi theo.
sessions-tell-sure = 📣 Báo cho { $count } học viên cách vào <b>buổi { $number }</b> như sau?
sessions-tell-yes = 📣 Báo cho { $count } người
sessions-tell-now = 📣 Đang báo cho học viên.
sessions-tell-later = 📣 Học viên sẽ được báo lúc { $when }.
sessions-move-number = • Thứ tự thay đổi: buổi này thành buổi { $number }.
