walls-title = Questions of session { $number }
walls-session = Session { $number }
walls-scan = Scan to ask
walls-ask = Ask a question
walls-how = Or open { $bot } in Telegram, press “Start” and write your question.
walls-sum = { $open ->
        [one] { $open } question waiting
       *[other] { $open } questions waiting
    }, { $answered } answered
walls-people = { $count ->
        [one] person
       *[other] people
    }
walls-answered = Answered
walls-rest = and { $count } more
walls-none = No questions yet. Ask the first one!
walls-loading = Loading…
walls-away = Reconnecting…
walls-theme = Light or dark
walls-whole = Full screen
walls-script = This page needs JavaScript. Switch it on in your browser and load the page again.
walls-button = 🖥 Wall of questions
walls-page = 🖥 <b>Wall of questions, session { $number }</b>

    { $link }

    Open this link on a computer and share the screen in Zoom: the most wanted questions stand there in big letters and keep up to date. Nobody’s name is on it.

    Whoever has the link can look. If it got into wrong hands, press “New link”: the old one stops working at once.
walls-copy = 📋 Copy the link
walls-renew = 🔄 New link
walls-renew-sure = 🔄 A new link for the wall of session { $number }?

    A screen that shows the old one goes dark; open it again with the new link.
walls-renew-yes = 🔄 Yes, a new link
walls-renewed = There is a new link. The old one opens nothing any more.
walls-nowhere = 🖥 The bot has no web address yet, so there is no wall. Ask whoever runs the bot to set <code>TAPHUAN_PUBLIC_URL</code>.
