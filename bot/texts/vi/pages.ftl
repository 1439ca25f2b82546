pages-none = Trang này không có
pages-none-why = Link có thể đã được đổi. Bạn hỏi lại người đã gửi link nhé.
