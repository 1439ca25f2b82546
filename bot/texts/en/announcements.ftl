announcements-wishes = 🔔 What I want to get
announcements-wishes-text =
    🔔 <b>What would you like to get?</b>
    Press to switch on or off. Reminders, links, surveys and what you need to know for sessions you registered for are always sent.
announcements-yes-news = ✅ News from the organizers
announcements-no-news = 🔕 News from the organizers
announcements-yes-fairs = ✅ Fairs and opportunities
announcements-no-fairs = 🔕 Fairs and opportunities
announcements-yes-polls = ✅ Questions and polls
announcements-no-polls = 🔕 Questions and polls
announcements-on = You will get these again.
announcements-off = You will not get these any more.
announcements-trial = This is the copy you tried on yourself: it does not count. Answers of those who get it do.
announcements-link =
    🔗 <b>{ $label }</b>
    { $url }
announcements-below-album = 👆 From the organizers
announcements-voted = Noted: { $option }
announcements-poll-closed = This question is closed. Thank you!
announcements-no-next = (no more sessions)
