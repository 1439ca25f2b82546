language-name = 🇫🇷 Français
language-ask = 🌐 Quelle langue voulez-vous utiliser ?
language-chosen = Je parlerai français.
