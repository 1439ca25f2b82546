language-name = 🇬🇧 English
language-ask = 🌐 Which language would you like to use?
language-chosen = I will speak English.
