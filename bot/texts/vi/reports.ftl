## Bàn điều hành: báo cáo tổng kết

report-button = 🏁 Báo cáo tổng kết
report-page-desk = 🏁 <b>Báo cáo tổng kết</b>
    { $title }

    Bấm một nút là mình chốt số liệu ngay lúc đó và gửi bạn báo cáo (PDF để in, bảng tính để xem). Bạn nên nhập lượt xem Facebook, YouTube và xem lại các lời trích trước.
report-make-vi = 📄 Làm báo cáo tiếng Việt
report-make-en = 📄 Làm báo cáo tiếng Anh
report-make-fr = 📄 Làm báo cáo tiếng Pháp
report-again-vi = 📄 In lại bằng tiếng Việt
report-again-en = 📄 In lại bằng tiếng Anh
report-again-fr = 📄 In lại bằng tiếng Pháp
report-earlier-button = 🗄 Các lần trước ({ $count })
report-earlier = 🗄 Mỗi lần làm báo cáo, số liệu được giữ lại. Bấm một lần để in lại đúng số liệu ấy, bằng tiếng nào cũng được.
report-earlier-none = Chưa làm báo cáo lần nào.
report-snapshot = 🗄 <b>{ $title }</b>
    Số liệu chốt lúc { $when }. Bạn in lại bằng tiếng nào?
report-back = ⬅️ Báo cáo tổng kết
report-at-work = ⏳ Mình đang làm báo cáo…
report-under-way = Báo cáo này đang được làm rồi, bạn chờ thêm chút nhé.
report-nothing = Chương trình chưa có chuỗi tập huấn nào để làm báo cáo.
report-done = 🏁 Báo cáo tổng kết: <b>{ $title }</b>
report-done-book = 📊 Cùng số liệu ấy trong bảng tính. Số liệu chốt lúc { $when } và đã được giữ lại.
report-more = 🗄 In lại, tiếng khác

report-views-button = 👁 Lượt xem Facebook, YouTube
report-views-desk = 👁 <b>Lượt xem</b>
    Bot không đếm được người xem trên Facebook và YouTube. Bạn đọc số ở đó rồi nhập vào từng buổi; báo cáo ghi rõ đây là số của ban tổ chức.
report-views-one = Buổi { $number }: { $counts }
report-views-short-facebook = FB
report-views-short-youtube = YT
report-views-none-yet = chưa nhập
report-views-session = 👁 <b>Lượt xem buổi { $number }</b> ({ $when })
    Bấm nền tảng để nhập hoặc sửa.
report-views-enter = { $platform }: { $count }
report-views-drop = 🗑 Xóa số này
report-views-back = ⬅️ Các buổi
report-views-ask = { $platform } của buổi { $number } có bao nhiêu lượt xem? Bạn gõ một số, ví dụ <b>3200</b>.
report-views-stop = ⬅️ Không nhập
report-views-unread = Mình chưa hiểu. Bạn chỉ gõ số lượt xem thôi nhé, ví dụ <b>3200</b> hoặc <b>3.200</b>.
report-views-dropped = Đã xóa.

report-quotes-button = 💬 Lời trích
report-quotes-desk = 💬 <b>Lời trích</b>: in { $kept }/{ $all }
    Đây là lời của những người đã đồng ý cho trích. Lời nào không nên in, bạn bấm bỏ ra.
report-quotes-none = Chưa có lời nào được phép trích. Lời trích lấy từ phiếu đánh giá, khi người viết đồng ý.
report-quote-in = { $number }. “{ $text }”
    <i>{ $name }, buổi { $session }</i>
report-quote-out = 🚫 { $number }. “{ $text }”
    <i>{ $name }, buổi { $session }: không in</i>
report-quote-leave = 🚫 Bỏ lời { $number }
report-quote-take = ↩️ In lại lời { $number }
