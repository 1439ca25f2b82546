## Báo cáo tổng kết: chữ in trên giấy và trong bảng tính

report-heading = Báo cáo tổng kết
report-contents = Mục lục
report-page = Trang
report-period = Từ { $first } đến { $last }
report-taken = Số liệu chốt lúc { $when }
report-altogether = Tổng cộng
report-unprintable = (không in được)
report-session-number = Buổi { $number }
report-small-note = “{ $few }” là từ 1 đến 4 người; “{ $kept }” được giấu vì nếu in ra thì sẽ tính được số nhỏ kia. Làm vậy để không ai bị nhận ra.

report-overview = Tổng quan
report-overview-lead = Những con số chính. Cách tính từng con số ghi ở phần “Cách tính các con số” cuối báo cáo.

report-people = Người đăng ký
report-people-none = Chưa có ai đăng ký.
report-people-states = Đăng ký
report-days = Đăng ký theo ngày
report-weeks = Đăng ký theo tuần
report-days-note = Tính theo ngày đăng ký của những người đang có tên trong danh sách; nếu biểu đồ theo tuần, mỗi cột bắt đầu từ ngày ghi bên dưới.
report-days-alt = Biểu đồ cột: từ { $first } đến { $last } có { $altogether } lượt đăng ký, cao nhất ở cột { $top } với { $count } lượt.
report-kind = Nhóm
report-kinds-unknown = Không trả lời
report-province = Tỉnh, thành phố
report-provinces-title = Tỉnh, thành phố: { $there }/{ $all }
report-map-legend = Mỗi ô là một tỉnh, thành phố, xếp theo vị trí trên bản đồ. Ô càng đậm, càng nhiều người; ô viền đứt là chưa có ai.
report-map-alt = Bản đồ ô vuông các tỉnh, thành phố: { $there }/{ $all } nơi có người đăng ký, nhiều nhất là { $most } ({ $count } người). Số của từng nơi ở bảng bên cạnh.

report-classes-title = Các lớp
report-groups-table = Theo loại lớp
report-group = Lớp dành cho
report-group-all = Mọi người
report-classes-table = Từng lớp
report-series = Lớp
report-begins = Bắt đầu

report-sessions-title = Buổi và chuyên đề
report-sessions-table = Các buổi và chuyên đề
report-sessions-off = { $count } buổi đã bị hủy và không tính trong báo cáo.
report-sessions-in-workbook = Danh sách đầy đủ các buổi có trong tệp bảng tính đi kèm.
report-session = Số
report-session-of = Buổi
report-when = Thời gian
report-topic = Chuyên đề
report-speaker = Báo cáo viên

report-attendance = Tham dự
report-attendance-none = Chưa ghi nhận ai tham dự.
report-platforms-table = Tham dự theo nền tảng
report-platform = Nền tảng
report-platform-zoom = Zoom
report-platform-facebook = Facebook
report-platform-youtube = YouTube
report-platform-place = Tại chỗ
report-platform-unknown = Không rõ
report-views-of = Lượt xem { $platform } (BTC ghi)
report-views-note = Cột “Lượt xem (BTC ghi)” do ban tổ chức đọc trên trang Facebook, kênh YouTube rồi nhập vào; bot không tự đếm được.
report-attendance-table = Tham dự từng buổi
report-attendance-note = Một người dự một buổi trên hai nền tảng được đếm ở cả hai cột nền tảng, nhưng chỉ là một lượt tham dự.
report-verdicts-table = Điểm danh
report-provisional = tạm tính
report-closed = Chốt lúc

report-survey-title = Phiếu đánh giá
report-survey-none = Chưa có đủ phiếu đánh giá để đưa ra kết quả (mỗi buổi cần ít nhất 5 phiếu).
report-survey-lead = Kết quả gộp của các buổi. Buổi có dưới 5 câu trả lời không được tính vào kết quả gộp, để không ai bị nhận ra.
report-survey-held = Còn { $count } phiếu ẩn danh chưa được đưa vào, vì chưa đủ nhiều để giấu được người viết.
report-means-table = Điểm trung bình
report-asked = Câu hỏi
report-out-of = Thang
report-out-of-rating = 1–5
report-out-of-scale = 0–10
report-asked-title = { $question } (n = { $count })
report-answer = Trả lời
report-choices-note = Mỗi người được chọn nhiều câu trả lời, nên tổng có thể hơn 100 %.
report-survey-sessions-table = Phiếu đánh giá từng buổi
report-sessions-note = n là số người trả lời câu hỏi ở cột bên phải nó. Buổi có dưới 5 câu trả lời chỉ ghi “{ $few }”, không ghi điểm.

report-questions-title = Câu hỏi cho báo cáo viên
report-questions-none = Chưa có câu hỏi nào.
report-topics-table = Câu hỏi theo chuyên đề
report-themes-table = Câu hỏi theo chủ đề
report-theme = Chủ đề
report-theme-none = Chưa gắn chủ đề
report-wanted-table = Những câu được quan tâm nhất
report-question = Câu hỏi
report-question-state = Trạng thái
report-question-open = chưa trả lời
report-question-answered = đã trả lời
report-question-skipped = không trả lời
report-question-voice = (câu hỏi bằng giọng nói)
report-question-photo = (câu hỏi bằng ảnh)
report-question-text = (câu hỏi trống)

report-quotes = Học viên nói
report-quotes-lead = Trích từ phiếu đánh giá của những người đã đồng ý cho trích. Chỉ ghi tên khi chính họ cho phép.
report-quote = Lời
report-by = Của
report-somebody = Một học viên

report-papers = Giấy chứng nhận
report-papers-none = Chưa cấp giấy chứng nhận nào.
report-papers-table = Giấy chứng nhận

report-messages = Tin nhắn của bot
report-messages-none = Bot chưa gửi tin nhắn nào.
report-messages-table = Tin nhắn theo kênh
report-channel = Kênh
report-channel-telegram = Telegram
report-channel-email = E-mail
