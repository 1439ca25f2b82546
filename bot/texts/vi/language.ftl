language-name = 🇻🇳 Tiếng Việt
language-ask = 🌐 Bạn muốn dùng ngôn ngữ nào?
language-chosen = Mình sẽ nói tiếng Việt.
