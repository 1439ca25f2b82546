sessions-calendar-title = Session { $number } – { $series }
sessions-calendar = 🗓 Add to my phone’s calendar
sessions-calendar-anew = 🗓 Update my calendar
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
sessions-way-button = 🔄 Can't get in? Get the new link
sessions-way-shown = These are the latest ways in.
sessions-way-changed = 🔁 <i>The ways in were updated at { $at }.</i>
sessions-desk-button = 📅 Sessions
sessions-desk-list =
    📅 <b>Sessions</b>
    Choose one to change its time or links, to cancel it or take it up again.
sessions-desk-none = This series has no sessions yet.
sessions-desk-one-ahead = Session { $number } · { $when }
sessions-desk-one-now = 🔴 Session { $number } · { $when }
sessions-desk-one-past = ✔️ Session { $number } · { $when }
sessions-desk-one-cancelled = ❌ Session { $number } · { $when }
sessions-desk-page-ahead = 📅 <b>Session { $number }</b>
    { $title }
    🕗 { $when } – { $until }
    👥 Registered: { $registered }
sessions-desk-page-now = 🔴 <b>Session { $number }</b> · open now
    { $title }
    🕗 { $when } – { $until }
    👥 Registered: { $registered }
sessions-desk-page-past = ✔️ <b>Session { $number }</b> · over
    { $title }
    🕗 { $when } – { $until }
sessions-desk-page-cancelled = ❌ <b>Session { $number }</b> · cancelled
    { $title }
    🕗 { $when } – { $until }
sessions-desk-time = 🕗 Change the time
sessions-desk-end = 🏁 Change the end
sessions-desk-name = ✏️ Name
sessions-desk-cancel = ❌ Cancel this session
sessions-desk-restore = ♻️ Take it up again
sessions-desk-tell = 📣 Tell participants
sessions-desk-back = ⬅️ Sessions
sessions-desk-page = ⬅️ Back to the session
sessions-desk-cancel-sure =
    Cancel <b>session { $number }</b>?
    { $title }

    { $count } { $count ->
        [one] participant hears
       *[other] participants hear
    } of it, and reminders stop. You can take it up again later.
sessions-desk-cancel-yes = ❌ Cancel it
sessions-desk-cancelled = Cancelled. Participants will be told.
sessions-desk-restored = It takes place again. Participants will be told.
sessions-desk-ask-name =
    ✏️ Type the session's new name ({ $language }).
    Its name now: { $name }
sessions-desk-name-drop = 🧹 No name of its own, use the topics
sessions-move-when = { $when } – { $until } ({ $length })
sessions-move-ask-time =
    🕗 <b>Session { $number }</b> is now: { $when }

    Type the new time, for example:
    <code>29/9 8h30</code> – another day and hour
    <code>8h30</code> – the same day, another hour
    <code>29/9</code> – another day, the same hour
    <code>29/9 8h30 - 11h</code> – with the end
sessions-move-ask-end =
    🏁 <b>Session { $number }</b> is now: { $when }

    Type the new end, such as <code>11h30</code>, or a length, such as <code>90 minutes</code>.
sessions-move-unread-time = I did not understand this time. Type it like <code>29/9 8h30</code> or <code>8h30 - 11h</code>.
sessions-move-unread-end = I did not understand this time. Type it like <code>11h30</code> or <code>90 minutes</code>.
sessions-move-preview =
    🕗 <b>Move session { $number }?</b>
    { $title }

    Before: { $before }
    After: <b>{ $after }</b>

    If you confirm:
sessions-move-nobody = • Nobody has to be told.
sessions-move-told-now = • { $count } { $count ->
        [one] participant is
       *[other] participants are
    } told at once, with a new calendar file.
sessions-move-told = • { $count } { $count ->
        [one] participant is
       *[other] participants are
    } told, with a new calendar file, at { $when }.
sessions-move-reminders = • Reminders move to the new time.
sessions-move-survey = • The survey opens at { $when }.
sessions-move-yes = ✅ Confirm
sessions-move-no = ✖️ Keep the old time
sessions-move-overlap = That overlaps with session { $number }: { $when }.
sessions-move-again = Type another time. Nothing was changed.
sessions-move-stale = This session was changed a moment ago. Have a look, then move it again.
sessions-move-done = Moved.
sessions-no-over = This session is over and cannot be changed any more.
sessions-no-same = The session is at that time already.
sessions-no-past = That time has passed. Choose one to come.
sessions-no-far = That is more than a year ahead. Please check the year.
sessions-no-short = The end has to come after the start.
sessions-no-long = A session lasts 24 hours at most.
sessions-no-overlap = Another session of the series takes place at that time. Change the time first.
sessions-no-cancelled = This session is cancelled.
sessions-no-planned = This session takes place; there is nothing to take up again.
sessions-no-gone = The time of this session has passed. Move it first, then take it up again.
sessions-no-told = Participants were told of these links already.
sessions-no-there = The session has a link of this kind. Change that one.
sessions-no-url = This is no link yet. Send the whole address, such as https://zoom.us/j/123456789.
sessions-no-meeting = Type the meeting number in one line, 40 characters at most.
sessions-no-passcode = Type the passcode in one line, 256 characters at most.
sessions-no-place = Type the place in one line, 200 characters at most.
sessions-no-name = Type the session's name in words, { $most } characters at most.
sessions-no-link = This link is gone. Open the session's page again.
sessions-links-button = 🔗 Join links
sessions-links-title = 🔗 Ways in:
sessions-links-none = This session has no join link yet.
sessions-links-live = 🟢 { $platform }: { $what }
sessions-links-dead = ⚪ { $platform }: { $what } (off)
sessions-links-meeting = meeting { $meeting }
sessions-links-passcode = passcode { $passcode }
sessions-links-switch = 🔀 Switch to { $platform }
sessions-links-all = 🟢 Open all again
sessions-links-page = 🔗 <b>Join links of session { $number }</b>
sessions-links-edit = ✏️ Change { $platform }
sessions-links-add = ➕ { $platform }
sessions-links-ask-zoom =
    💻 Send the Zoom link. You can paste Zoom's whole invitation: link, meeting number and passcode are taken from it.
sessions-links-ask-stream = Send the link of { $platform }.
sessions-links-ask-place = 📍 Type the place, such as <i>Community hall, 1 Example Street</i>.
sessions-links-back = ⬅️ Back
sessions-links-saved = ✅ Saved.
sessions-links-one = 🔗 <b>Session { $number }</b>
sessions-links-field-url = 🌐 Link
sessions-links-field-meeting = 🔢 Meeting number
sessions-links-field-passcode = 🔑 Passcode
sessions-links-field-place = 📍 Place
sessions-links-ask-field-url = 🌐 Send the new link.
sessions-links-ask-field-meeting = 🔢 Type the meeting number.
sessions-links-ask-field-passcode = 🔑 Type the passcode.
sessions-links-ask-field-place = 📍 Type the new place.
sessions-links-clear = 🧹 Leave empty
sessions-links-remove = 🗑 Remove this link
sessions-links-remove-sure = Remove { $platform } from this session? Participants will not see it any more.
sessions-links-remove-yes = 🗑 Remove
sessions-links-removed = Removed.
sessions-links-switched = Switched to { $platform }. Messages already sent follow.
sessions-links-all-live = All links are open again. Messages already sent follow.
sessions-tell-sure = 📣 Tell { $count } { $count ->
        [one] participant
       *[other] participants
    } these ways into <b>session { $number }</b>?
sessions-tell-yes = 📣 Tell { $count } { $count ->
        [one] person
       *[other] people
    }
sessions-tell-now = 📣 Participants are being told.
sessions-tell-later = 📣 Participants will be told at { $when }.
sessions-move-number = • The order changes: this becomes session { $number }.
