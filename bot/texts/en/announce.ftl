announce-button = 📣 Announcements
announce-list =
    📣 <b>Announcements</b>
    Choose one to look at, or write a new one.
announce-new = ➕ New announcement
announce-one = { $state } · { $words }
announce-no-words = (nothing yet)
announce-media = (picture, file or voice)
announce-state-draft = ✏️ Draft
announce-state-approval = 🕵️ Awaits approval
announce-state-scheduled = ⏰ Scheduled
announce-state-running = 📤 Being sent
announce-state-paused = ⏸ Paused
announce-state-done = ✅ Sent
announce-state-cancelled = ✖️ Stopped
announce-state-recalled = ↩️ Taken back
announce-language-vi = Vietnamese
announce-language-en = English
announce-language-fr = French
announce-ask =
    Send me the message ({ $language }): text, picture, video, file, voice… People get it exactly as you send it.

    A text may hold <code>{"{name}"}</code>, <code>{"{series}"}</code>, <code>{"{next}"}</code> (the next session), <code>{"{link}"}</code> (opens the bot).
announce-cannot = This kind of message cannot be announced. Please send text, a picture, a video, a file or voice.
announce-unknown-fields = There is no field { $names }. There are: { $fields }. Please correct it and send it again.
announce-card =
    📣 <b>Draft announcement</b>
    Words: { $languages }

    👥 { $audience }
announce-options =
    ❓ Answers to choose from:
    { $options }
announce-calm = 🌙 Not sent during quiet hours.
announce-urgent = 🚨 Urgent: sent at night too, before others.
announce-set-urgent = 🚨 Make it urgent
announce-set-calm = 🌙 Not urgent
announce-due = ⏰ To be sent: { $when }
announce-say-vi = 🇻🇳 Vi
announce-say-en = 🇬🇧 En
announce-say-fr = 🇫🇷 Fr
announce-audience = 👥 To whom
announce-when = ⏰ When
announce-poll = ❓ Question
announce-drop = 🗑 Drop
announce-dropped = The draft was dropped.
announce-list-back = ⬅️ List
announce-back = ⬅️ Back
announce-write = ✍️ Write it
announce-test = 👀 Try it on me
announce-send = 📤 Send to { $count } people
announce-approve = ✅ Agree to send it
announce-waits = 🕵️ Awaits somebody else
announce-preview =
    👁 One of them will read:

    { $words }
announce-not-now = This cannot be done with this announcement any more.
announce-no-state = The announcement has moved on. Open it again to see.
announce-no-empty = There are no words yet. Please write it first.
announce-no-untested = Please try it on yourself first.
announce-no-nobody = Nobody fits. Please choose the audience again.
announce-no-own = A message to so many needs another organizer to agree.
announce-no-late = More than 48 hours have passed; Telegram does not let it be taken back.
announce-ask-when = ⏰ When? Press a button, or type an hour such as <code>8:30</code> or <code>29/9 8:00</code>.
announce-at-once = 📤 As soon as I send it
announce-before-session = 📅 Before a session
announce-no-time = I do not understand this hour. Please type 8:30 or 29/9 8:00.
announce-past-time = That hour has passed. Please choose a later one.
announce-no-session = There is no session to come.
announce-which-session = 📅 Before which session?
announce-how-long = ⏰ How long before? It moves along with the session.
announce-before-1440 = 1 day before
announce-before-60 = 1 hour before
announce-before-15 = 15 minutes before
announce-ask-poll =
    ❓ Send the question on the first line, then one answer on each line (2 to 8 answers). For example:

    <i>Which way should OCOP go?
    Better quality
    More markets</i>
announce-no-poll = I need a question and 2 to 8 different answers, one a line.
broadcast-card =
    📣 { $state }

    👥 { $audience }
broadcast-progress =
    📤 Sent: <b>{ $sent }</b> · waiting: { $waiting }
    🚫 Out of reach: { $blocked } · failed: { $failed } · in doubt: { $doubt }
    ⚡ { $rate } a second · about { $left } left
broadcast-pause = ⏸ Pause
broadcast-resume = ▶️ Go on
broadcast-cancel = ✖️ Stop it
broadcast-refresh = 🔄 Refresh
broadcast-list = 📞 Who is missing
broadcast-words = ✏️ Edit for all
broadcast-back = ↩️ Take it back
broadcast-back-sure = Take this announcement back from everybody who got it?
broadcast-back-yes = ↩️ Take it back from all
broadcast-close-poll = 🔒 Close the question
broadcast-votes = ❓ Answers: <b>{ $count }</b>
broadcast-vote = • { $option }: { $count } ({ $share })
broadcast-nobody-missing = Nobody is missing.
broadcast-missing-title = 📞 <b>{ $count } people may not have got it</b>
broadcast-missing = • { $name }, { $phone }: { $why }
broadcast-why-blocked = blocked the bot or left Telegram
broadcast-why-failed = Telegram refused the message
broadcast-why-in-doubt = unknown whether it arrived
broadcast-ask-words = ✏️ Send the new words (text). Everybody's message will be changed.
broadcast-words-only = I need words, with no other fields than name, series, next, link.
broadcast-rewording = ✏️ Changing everybody's message.
