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
    Send me the message ({ $language }): text, picture, album, video, file, voice, place, contact or poll… People get it exactly as you send it.

    A text (or caption) may hold <code>{"{name}"}</code>, <code>{"{series}"}</code>, <code>{"{next}"}</code> (the next session), <code>{"{link}"}</code> (opens the bot).
announce-cannot = This kind of message cannot be announced. Please send text, a picture, a video, a file, voice, a place or a contact.
announce-unknown-fields = There is no field { $names }. There are: { $fields }. Please correct it and send it again.
announce-card =
    📣 <b>Draft announcement</b>
    Words: { $languages }

    👥 { $audience }
announce-card-mine =
    🕵️ <b>Waiting for approval</b>: the other organizers were asked, and you hear as soon as one agrees.
    Words: { $languages }

    👥 { $audience }
announce-card-waits =
    🕵️ <b>Waiting for you</b>
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
announce-night = 🌙 Because of the quiet hours it goes out later: { $when }. Urgent ones keep their hour.
announce-say-vi = 🇻🇳 Vi
announce-say-en = 🇬🇧 En
announce-say-fr = 🇫🇷 Fr
announce-audience = 👥 To whom
announce-when = ⏰ When
announce-poll = ❓ Question
announce-poll-drop = 🗑 No question
announce-links-button = 🔗 Links
announce-links =
    🔗 Buttons with links:
    { $links }
announce-links-drop = 🗑 No buttons with links
announce-ask-links =
    🔗 Send me the buttons, one a line: its name, a dash, its address ({ $most } at most). For example:

    <i>Handouts of session 3 – https://example.com/handouts
    Facebook page – facebook.com/ocop</i>

    I shall count how many people press each.
announce-no-link = This line is not right: “{ $line }”. A line has the button’s name and an address, such as: Handouts – https://example.com. Nothing has changed; please send all lines again.
announce-too-many-links = Too many buttons. There can be { $most }; please send them again.
announce-kind-button = 🏷 Kind
announce-kind = 🏷 { $kind }
announce-kind-news = 📣 News from the organizers
announce-kind-fairs = 🎪 Fairs and opportunities
announce-kind-polls = ❓ Questions and polls
announce-kind-practical = 📌 About the sessions (for everybody)
announce-ask-kind =
    🏷 <b>What kind is it?</b>
    People choose which kinds they get. What is about the sessions (another room, what to bring…) reaches everybody, so keep it for what is needed.
announce-drop = 🗑 Drop
announce-dropped = The draft was dropped.
announce-list-back = ⬅️ List
announce-back = ⬅️ Back
announce-write = ✍️ Write it
announce-test = 👀 Try it on me
announce-send = 📤 Send to { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
announce-approve = ✅ Agree to send it
announce-decline = ✋ Not yet, give it back
announce-look = 👀 See what it says
announce-rewrite = ✏️ Take it back to edit
announce-waits = 🕵️ Awaits somebody else
announce-tried = 👇 This is what people will get. When you have read it, go on with the last message.
announce-preview =
    👁 One of them will read:

    { $words }
announce-not-now = This cannot be done with this announcement any more.
announce-no-state = The announcement has moved on. Open it again to see.
announce-no-empty = There are no words yet. Please write it first.
announce-no-untested = Please try it on yourself first.
announce-no-nobody = Nobody fits. Please choose the audience again.
announce-no-own = You wrote it, so another organizer has to agree. They have been told.
announce-no-late = More than 48 hours have passed; Telegram does not let it be taken back.
announce-ask-when = ⏰ When? Press a button, or type an hour such as <code>8:30</code> or <code>29/9 8:00</code>.
announce-at-once = 📤 As soon as I send it
announce-before-session = 📅 By a session
announce-no-time = I do not understand this hour. Please type 8:30 or 29/9 8:00.
announce-past-time = That hour has passed. Please choose a later one.
announce-no-session = There is no session to come.
announce-which-session = 📅 By which session?
announce-how-long = ⏰ How long before or after it? It moves along with the session.
announce-before-1440 = 1 day before
announce-before-60 = 1 hour before
announce-after-0 = As soon as it ends
announce-after-60 = 1 hour after its end
announce-after-1440 = 1 day after its end
announce-before-15 = 15 minutes before
announce-poll-replaces = ⚠️ The question will stand in place of what you wrote in { $language }. To keep both, send the question as an announcement of its own.
announce-ask-poll =
    ❓ Send the question ({ $language }) on the first line, then one answer on each line (2 to 12 answers), or send a poll of Telegram’s. Everybody chooses one. For example:

    <i>Which way should OCOP go?
    Better quality
    More markets</i>
announce-other-answers = The version in the other language has { $count } answers, so this one needs { $count } as well, in the same order.
announce-no-poll = I need a question and 2 to 12 different answers, one a line.
broadcast-card =
    📣 { $state }
    <i>{ $words }</i>

    👥 { $audience }
broadcast-night = 🌙 Quiet hours. It goes on at { $when }.
broadcast-stopped =
    ⚠️ It stopped by itself since Telegram does not take it: <i>{ $reason }</i>
    Most often the original was deleted. Please make a new announcement with it.
broadcast-recall =
    ↩️ Taken back: <b>{ $done }</b> · waiting: { $waiting } · could not be: { $failed }{ $failed ->
        [0] { "" }
       *[other] { "" } (older than 48 hours, or unknown whether it arrived)
    }
broadcast-reword = ✏️ Changed: <b>{ $done }</b> · waiting: { $waiting } · could not be: { $failed }
broadcast-taps = 🔗 People who pressed a link: <b>{ $count }</b>
broadcast-tap = • { $label }: { $count }
broadcast-retry = 🔁 Once more to { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
broadcast-progress =
    📤 Sent: <b>{ $sent }</b> · waiting: { $waiting }
    🚫 Out of reach: { $blocked } · failed: { $failed } · in doubt: { $doubt }
broadcast-rate = ⚡ { $rate } a second · about { $left } left
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
broadcast-missing-title = 📞 <b>{ $count ->
        [one] { $count } person
       *[other] { $count } people
    } may not have got it</b>
broadcast-missing = • { $name }, { $phone }: { $why }
broadcast-why-blocked = blocked the bot
broadcast-why-deactivated = left Telegram
broadcast-why-never-started = never opened the bot
broadcast-why-chat-gone = Telegram does not find them
broadcast-why-back = had blocked the bot, is back
broadcast-why-failed = Telegram refused the message
broadcast-why-in-doubt = unknown whether it arrived
broadcast-why-expired = too late to be sent
broadcast-why-skipped = it was stopped before their turn
broadcast-why-absent = without Telegram
broadcast-why-never = not sent yet
broadcast-why-unopened = has the message, did not open the link
broadcast-cause = { $why }: <b>{ $count }</b>
broadcast-file = 📄 The whole list (Excel)
broadcast-file-soon = The list is being made; it comes at once.
broadcast-file-name = announcement-{ $number }-missing
broadcast-sheet = To phone
broadcast-column-name = Name
broadcast-column-phone = Phone
broadcast-column-why = Why
broadcast-column-number = Registration
broadcast-ask-words = ✏️ Send the new words in { $language } (text). You see them first; nobody’s message changes before you agree.
broadcast-words-only = I need words, with no other fields than name, series, next, link.
broadcast-no-words = There are no words in it to change. You can take it back and send another.
broadcast-which-language = ✏️ The words in which language?
broadcast-words-long = A caption has { $most } characters at most. Please send a shorter one.
broadcast-words-sure = 👆 The message of the { $count } people who have it will be like this (those who have it in another language keep theirs). Change it? For other words, send them again.
broadcast-words-yes = ✏️ Change it for all
approvals-given-back = Given back to its author.
approvals-alone =
    🕵️ An announcement to more than { $limit } people needs another organizer to agree, and there is nobody but you.

    You can invite another organizer, or choose a smaller audience. Who runs the bot can change the number in the programme file (<code>approval_above</code>).
approvals-invite = 🤝 Invite somebody
approvals-at-once = as soon as you agree
approvals-asked =
    🕵️ <b>{ $name }</b> asks you to agree to an announcement to <b>{ $count }</b> people ({ $when }):
    <i>{ $words }</i>
approvals-approved =
    ✅ <b>{ $name }</b> agreed to your announcement:
    <i>{ $words }</i>
approvals-declined =
    ✋ <b>{ $name }</b> does not agree yet and gave your announcement back. Ask { $name } why, and change it:
    <i>{ $words }</i>
approvals-pointless =
    📅 The announcement that waited for a session was not sent, since the session was cancelled or has begun:
    <i>{ $words }</i>
approvals-unnamed = The organizers
approvals-grown =
    🕵️ At its hour this announcement had grown to <b>{ $count }</b> people, so another organizer has to agree. They have been asked, and it leaves as soon as one agrees:
    <i>{ $words }</i>
approvals-lonely =
    🕵️ Not sent: at its hour this announcement had grown to <b>{ $count }</b> people, so another organizer has to agree, and there is nobody but you. Invite somebody or choose a smaller audience:
    <i>{ $words }</i>
approvals-look-grown = 📣 Open it
approvals-look-lonely = 📣 Open it
approvals-look-pointless = 📣 Open it
approvals-look-asked = 👀 Look and decide
approvals-look-approved = 📣 Open it
approvals-look-declined = ✏️ Open it to change
