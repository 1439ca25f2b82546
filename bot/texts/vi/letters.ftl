letters-absent = Người này chưa vào Telegram. Bạn gọi điện, hoặc gửi link riêng cho họ nhé.
letters-ask = ✍️ Nhắn riêng cho <b>{ $name }</b>: bạn gửi tin nhắn vào đây (chữ, ảnh, tệp, tin thoại…). Người ấy không thấy tài khoản của bạn.
letters-ask-blocked = 🚫 <b>{ $name }</b> đã chặn bot: tin nhắn chỉ đến nếu họ mở lại. Gọi điện thì chắc hơn. Nếu vẫn muốn nhắn, bạn gửi tin vào đây.
letters-cannot = Loại tin này không chuyển được. Bạn gửi từng tin một: chữ, ảnh, tệp hoặc tin thoại nhé.
letters-sure = Gửi tin nhắn trên cho <b>{ $name }</b>?
letters-send = 📨 Gửi đi
letters-sent = 📨 Đang gửi cho <b>{ $name }</b>.
letters-later = 🌙 Giờ này khuya rồi: tin sẽ đến <b>{ $name }</b> lúc { $when }.
letters-look = 🔄 Đã đến chưa?
letters-state = { $state ->
        [sent] ✅ Đã đến.
        [pending] ⏳ Chưa gửi, đang chờ.
        [sending] ⏳ Đang gửi.
        [blocked] 🚫 Không đến: người này đã chặn bot.
        [failed] ⚠️ Không gửi được.
       *[other] ❔ Chưa rõ đã đến hay chưa.
    }
letters-answer = ✍️ Trả lời ban tổ chức
letters-your-answer = ✍️ Bạn nhắn câu trả lời vào đây, mình chuyển cho ban tổ chức ngay.
letters-passed-on = 👍 Đã chuyển cho ban tổ chức.
letters-from = 💬 { $who } trả lời
