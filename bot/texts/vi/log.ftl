log-button = 📒 Nhật ký
log-title = 📒 <b>Nhật ký điều hành</b> (mới nhất trước)
log-empty = Chưa có hoạt động nào.
log-older = ⬅️ Cũ hơn
log-newest = Mới nhất ➡️
log-operator = người vận hành
log-line = { $when }
    <b>{ $who }</b>: { $what } <code>{ $subject }</code>
logged-invitation-made = mời nhân sự
logged-role-accepted = nhận vai trò
logged-role-withdrawn = thu hồi vai trò
logged-role-owner = chỉ định từ cấu hình máy chủ
logged-invitation-dropped = hủy link mời
