spreadsheets-empty = Tệp này không có dòng nào. Bạn kiểm tra lại rồi gửi giúp nhé.
spreadsheets-large = Tệp nặng { $size } MB, mà bot chỉ nhận được tệp đến { $most } MB. Bạn bỏ bớt hình trong bảng hoặc chia thành vài tệp nhỏ rồi gửi lần lượt nhé.
spreadsheets-long = Bảng dài hơn { $most } dòng. Bạn chia thành vài tệp nhỏ hơn rồi gửi lần lượt nhé.
spreadsheets-wide = Bảng rộng hơn { $most } cột. Bạn xóa bớt các cột không cần (có khi là một ô lạc ở rất xa bên phải) rồi gửi lại nhé.
spreadsheets-heavy = Bảng này quá lớn, có thể vì một ô lạc nằm rất xa. Bạn chép riêng phần danh sách sang một tệp Excel mới rồi gửi lại nhé.
spreadsheets-locked = 🔒 Tệp này có mật khẩu nên bot không mở được. Bạn mở tệp bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại rồi gửi nhé.
spreadsheets-bomb = Tệp nén khác thường nên bot không mở, để giữ an toàn. Bạn mở bằng Excel, chép danh sách sang một tệp mới rồi gửi lại nhé.
spreadsheets-broken = Tệp bị hỏng hoặc chưa tải lên hết. Bạn mở thử bằng Excel, lưu lại thành .xlsx rồi gửi lần nữa nhé.
spreadsheets-letters = Bot không đọc được chữ trong tệp này. Bạn mở bằng Excel, lưu thành .xlsx (hoặc “CSV UTF-8”) rồi gửi lại nhé.
spreadsheets-quote = Từ dòng { $row } có một dấu ngoặc kép (") mở mà không đóng, nên bot không biết ô kết thúc ở đâu. Bạn sửa dòng đó, hoặc lưu thành .xlsx, rồi gửi lại nhé.
spreadsheets-kind = { $kind ->
        [pdf] Đây là tệp PDF
        [picture] Đây là hình ảnh
        [word] Đây là tệp Word
        [slides] Đây là tệp trình chiếu
        [numbers] Đây là tệp Numbers của Apple
        [page] Đây là trang web hoặc tệp XML
        [contacts] Đây là danh bạ
        [archive] Đây là tệp nén
       *[other] Đây không phải là bảng tính
    }, bot chưa đọc được danh sách từ đó. Bạn gửi giúp tệp Excel (.xlsx, .xls), ODS hoặc CSV nhé{ $kind ->
        [pdf] {""}: nếu danh sách được làm bằng Excel, hãy gửi chính tệp Excel ấy.
        [word] {""}: mở Word, chép bảng sang Excel rồi lưu thành .xlsx.
        [numbers] {""}: trong Numbers chọn Tệp → Xuất sang → Excel.
        [page] {""}: mở bằng Excel rồi chọn Lưu thành .xlsx.
        [archive] {""}: giải nén rồi gửi tệp bên trong.
       *[other] .
    }
