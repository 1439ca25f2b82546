announcements-wishes = 🔔 What I want to get
announcements-wishes-text =
    🔔 <b>What would you like to get?</b>
    Reminders, links and surveys of the series you registered for are always sent.
announcements-yes-news = ✅ News from the organizers
announcements-no-news = 🔕 News from the organizers
announcements-yes-polls = ✅ Questions and polls
announcements-no-polls = 🔕 Questions and polls
announcements-on = You will get these again.
announcements-off = You will not get these any more.
announcements-voted = Noted: { $option }
announcements-poll-closed = This question is closed. Thank you!
announcements-no-next = (no more sessions)
