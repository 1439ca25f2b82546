start-hello = Hello <b>{ $name }</b>! 👋
start-title = 🎓 <b>{ $title }</b>
start-dates = 📅 { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }, from { $first } to { $last }
start-day = 📅 { $count ->
        [one] One session
       *[other] { $count } sessions
    }, { $day }
start-next = ▶️ Session { $number }: { $when }
start-organisers = <b>Organisers</b>
start-register = ✍️ Register
start-choose = Hello <b>{ $name }</b>! 👋

    Which series would you like to join? Press one below.
start-page-back = ⬅️ Previous page
start-page-on = Next page ➡️
start-nothing = There is no training series at the moment. Please come back later!
start-unknown-link = This link does not work any more.
