letters-absent = This person is not on Telegram yet. Please phone, or send them their personal link.
letters-ask = ✍️ To <b>{ $name }</b>: send your message here (text, picture, file, voice …). They do not see your account.
letters-ask-blocked = 🚫 <b>{ $name }</b> has blocked the bot: a message arrives only if they come back. Better phone. If you still want to write, send your message here.
letters-cannot = This kind of message cannot be passed on. Please send one at a time: text, picture, file or voice.
letters-sure = Send the message above to <b>{ $name }</b>?
letters-send = 📨 Send
letters-sent = 📨 On its way to <b>{ $name }</b>.
letters-later = 🌙 It is late: <b>{ $name }</b> gets it at { $when }.
letters-look = 🔄 Has it arrived?
letters-state = { $state ->
        [sent] ✅ It has arrived.
        [pending] ⏳ Waiting to be sent.
        [sending] ⏳ Being sent.
        [blocked] 🚫 Not delivered: this person has blocked the bot.
        [failed] ⚠️ It could not be sent.
       *[other] ❔ It may or may not have arrived.
    }
letters-answer = ✍️ Answer the organizers
letters-your-answer = ✍️ Write your answer here, and I pass it on to the organizers at once.
letters-passed-on = 👍 Passed on to the organizers.
letters-from = 💬 { $who } answers
