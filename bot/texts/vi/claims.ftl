claims-button = 🙋 Tôi đã được đăng ký hộ
claims-ask = 🙋 <b>Bạn đã được người khác đăng ký hộ?</b>

    Bấm nút 📱 bên dưới để gửi số điện thoại của chính bạn, mình sẽ tìm đăng ký mang số đó.

    Nếu bạn có đường link riêng do cán bộ gửi thì chỉ cần bấm vào link ấy.
claims-not-own = Đây không phải số của chính bạn. Bạn bấm nút 📱 để gửi số của mình, hoặc xin link riêng từ người đã đăng ký hộ nhé.
claims-none = Mình chưa thấy đăng ký hộ nào mang số này. Bạn xin link riêng từ người đã đăng ký hộ, hoặc tự đăng ký nhé.
claims-offer = 🙋 Có một đăng ký hộ mang số điện thoại của bạn:

    <b>{ $name }</b> · mã số { $number }
    { $title }

    Đó có phải là bạn không?
claims-yes = ✅ Đúng, là tôi
claims-no = Không phải tôi
claims-not-me = Vâng, cảm ơn bạn. Bạn cứ tự đăng ký bình thường nhé.
claims-welcome = 🎉 <b>Chào mừng { $name }!</b>

    Bạn đã được đăng ký hộ:
    { $title }
    Mã số học viên của bạn: <b>{ $number }</b>

    Từ nay mình nhắc lịch và gửi link tham gia cho bạn ngay tại đây. Mời bạn xem lại những gì đã được điền hộ 👇
claims-merged = 🤝 Bạn đã tự đăng ký từ trước, nên mình gộp đăng ký hộ vào đăng ký của bạn. Thông tin của bạn giữ nguyên, mã số học viên vẫn là <b>{ $number }</b>.
    { $title }
claims-mine-already = 👍 Đăng ký này đã là của bạn rồi.
claims-no-place = 👋 Chào <b>{ $name }</b>! Đăng ký này nay là của bạn, nhưng chưa có chỗ chính thức trong:
    { $title }

    Có chỗ là mình báo cho bạn ngay tại đây.
claims-over = Link này không còn dùng được: đã có người nhận, đã quá hạn hoặc đăng ký đã hủy. Bạn hãy xin link mới từ người đã đăng ký hộ, hoặc tự đăng ký nhé.
claims-staff = ✉️ Link này dành cho <b>{ $name }</b>, mã số { $number }:
    { $title }

    Hãy gửi link cho đúng người ấy. Chỉ bấm nút bên dưới nếu chính bạn là người được đăng ký hộ.
