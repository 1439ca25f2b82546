spreadsheets-empty = Tệp này không có dòng nào. Bạn kiểm tra lại rồi gửi giúp nhé.
