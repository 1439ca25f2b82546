sessions-calendar-title = Session { $number } – { $series }
sessions-calendar = 🗓 Add to my phone’s calendar
sessions-calendar-caption = 🗓 { $count ->
        [one] Your calendar with { $count } session.
       *[other] Your calendar with { $count } sessions.
    } Open this file to add it to your phone’s calendar.
sessions-schedule = 📅 <b>Schedule</b>
    { $title }
sessions-line-ahead = <b>Session { $number }</b> · { $when }–{ $until }
sessions-line-now = 🔴 <b>Session { $number }</b> · { $when }–{ $until } · open now
sessions-line-past = ✔️ <b>Session { $number }</b> · { $when } · over
sessions-line-cancelled = ❌ <b>Session { $number }</b> · { $when } · cancelled
sessions-now = 🔴 <b>Session { $number } is open now</b>
    { $title }

    Press a button below to join. Once you are in, press “I’m in”.
sessions-later = ⏳ <b>Session { $number }</b> starts: { $when }
    { $title }

    You can see the join links below already. I will remind you in time.
sessions-past = Session { $number } is over.
sessions-cancelled = ❌ Session { $number } is cancelled.
sessions-over = There are no more sessions to come.
sessions-zoom = Zoom: <code>{ $meeting }</code>, passcode <code>{ $passcode }</code>
sessions-place = 📍 { $place }
sessions-open-zoom = { $icon } Join on Zoom
sessions-open-facebook = { $icon } Watch on Facebook
sessions-open-youtube = { $icon } Watch on YouTube
sessions-open-place = { $icon } See the map
sessions-copy = 📋 Copy the passcode { $passcode }
sessions-here = 🙋 I’m in
sessions-here-where = Where are you following the session?
sessions-platform-zoom = 💻 Zoom
sessions-platform-facebook = 📘 Facebook
sessions-platform-youtube = ▶️ YouTube
sessions-platform-place = 📍 On site
sessions-here-noted = 🙌 Noted: you are in session { $number }. Enjoy it!
sessions-here-closed = The session is not open yet or over already, so I could not note that you are in.
