materials-kind-photo = Photo
materials-kind-voice = Voice
materials-kind-audio = Audio
materials-kind-video = Video
materials-kind-animation = Animation
materials-kind-document = File
materials-kind-link = Link
materials-kilobytes = { $size } KB
materials-megabytes = { $size } MB
materials-untitled = { $what }, session { $number }
materials-given = { $icon } <b>{ $title }</b>
    { $about }
    Material of session { $number }
materials-given-link = 🔗 <b>{ $title }</b>
    Material of session { $number }. Press the button below to see it.
materials-all = 📚 All materials
materials-open = 🔗 Open the link
materials-open-one = 🔗 { $number }. Open the link
materials-link = 🔗 <b>{ $title }</b>
    { $url }
materials-shelf = 📚 <b>{ $count } materials</b> were given out before you registered.

    Press the button below for the list and choose what you need.
materials-none = No materials have been given out yet. When there are some, I send them to you right here.
materials-which = 📚 <b>Materials</b>
    { $title }

    Of which session?
materials-of-session = Session { $number } · { $count ->
        [one] 1 material
       *[other] { $count } materials
    }
materials-list = 📚 <b>Materials of session { $number }</b>
    { $title }
materials-line = { $number }. { $icon } <b>{ $title }</b>
    { $about }
materials-locked = { $number }. 🔒 <b>{ $title }</b>
    { $about } · yours once you have answered the survey
materials-fetch = ⬇️ { $number } · { $about }
materials-fetch-all = ⬇️ Send all ({ $size })
materials-back = ⬅️ Another session
materials-gone = This material is no longer there, or it is not its time yet.
materials-just-sent = I have just sent it: see below.
materials-coming = { $count ->
        [one] Sending 1 material…
       *[other] Sending { $count } materials…
    }
materials-button = 📎 Materials
materials-session-button = 📎 Materials ({ $count })
materials-desk-sessions =
    📎 <b>Materials</b>
    Choose a session to see its materials or to add some.
materials-desk-no-sessions = There is no session that you can give materials to.
materials-desk-session = Session { $number } · { $count ->
        [one] 1 material
       *[other] { $count } materials
    }
materials-desk-cancelled = ❌ Session { $number } · { $count ->
        [one] 1 material
       *[other] { $count } materials
    }
materials-desk-list = 📎 <b>Materials of session { $number }</b>
    { $title }
materials-desk-nothing = This session has no materials yet.
materials-desk-line = { $number }. { $icon } <b>{ $title }</b>
    { $about } · { $when }
materials-desk-out = ✅ released { $when }
materials-desk-due = 🕗 to be released { $when }
materials-desk-survey = 📝 after the survey
materials-desk-held = ⏸ the session is cancelled
materials-desk-add = ➕ Add materials
materials-desk-back = ⬅️ Sessions
materials-to-list = ⬅️ The session’s materials
materials-to-one = ⬅️ Back to the material
materials-which-topic = Is it for the whole of session { $number }, or for one topic?
materials-whole = 📅 The whole session
materials-topic = 🎤 { $title }
materials-ask =
    📎 Please send the materials for <b>session { $number }</b> here.
    { $title }

    Any of these: a file (PDF, Word, PowerPoint…), a photo, a video, a voice message, or a link. You may send several.

    What you write with it becomes its title.
materials-cannot = I cannot take this. Please send a file, a photo, a video, a voice message, or type a link.
materials-no-address =
    I see no link in this. Send a file, a photo, a video, a voice message, or a link such as https://example.org/handout
materials-too-many = At most { $most } materials at once. Please release these first.
materials-not-kept =
    ⚠️ I could not fetch a copy of «{ $title }». It can be given out by Telegram all the same, but if Telegram loses the file you will have to send it again.
materials-card = 📎 <b>New materials · session { $number }</b>
    { $title }
materials-piece = { $number }. { $icon } <b>{ $title }</b> · { $about }
materials-piece-large = { $number }. { $icon } <b>{ $title }</b> · { $about }
    ⚠️ Larger than 20 MB: it can be given out, but the bot can keep no copy of its own.
materials-album = 🖼 This is an album: press “Preview” to see all its parts.
materials-when = <b>When shall people get it?</b> ({ $count } registered)
materials-release-now = 🚀 Send now
materials-release-before = ⏰ Before the session
materials-release-end = 🏁 When the session ends
materials-release-survey = 📝 After the survey
materials-name = ✏️ Title
materials-name-one = ✏️ { $number }
materials-preview = 👁 Preview
materials-drop = ✖️ Drop it
materials-old-card = This one is old. Please use the newest one below.
materials-back-to-card = ⬅️ Back
materials-ask-title = ✏️ Its title now: <b>{ $title }</b>

    Type the new title.
materials-no-title = Please type a title, { $most } characters at most.
materials-ask-before =
    ⏰ How long before the session?

    Choose below, or type: <b>2 days</b>, <b>3 hours</b>, <b>30 minutes</b>.
materials-no-ahead = I do not understand. Type, for example: 2 days, 3 hours, 30 minutes.
materials-no-cancelled = The session is cancelled, so no materials are released.
materials-no-late = That is no longer possible: the session is past it. Please choose another way.
materials-no-past = That moment has passed. Choose a shorter time, or “Send now”.
materials-no-far = Choose between 1 minute and 60 days before the session.
materials-no-gone = It has been released or withdrawn already: that can no longer be done.
materials-no-recall = It was taken back already, or 48 hours have passed: Telegram does not allow it any more.
materials-no-nobody = There is nobody left to send it to.
materials-given-toast = { $count ->
        [one] 1 material added.
       *[other] { $count } materials added.
    }
materials-one = { $icon } <b>{ $title }</b>
    { $about }
    📅 Session { $number }: { $session }
materials-one-address = 🔗 { $url }
materials-one-not-kept = ⚠️ The bot keeps no copy of this file. If Telegram loses it, please send it again.
materials-one-out = ✅ Released { $when }
materials-one-due = 🕗 To be released { $when }
materials-one-survey = 📝 Each participant gets it right after answering the session’s survey.
materials-one-held = ⏸ The session is cancelled, so it is not released. Take the session up again and it will be.
materials-one-stopped = ⚠️ Telegram refused it, so sending stopped: { $reason }
materials-one-withdrawn = ⛔ Withdrawn { $when }. Nobody else gets it, and it is in no participant’s list.
materials-one-figures =
    👥 Meant for { $people }
    ✅ Received: { $sent }
    ⏳ Waiting: { $waiting }
    🚫 Blocked the bot: { $blocked }
    ⚠️ Could not be sent: { $failed }
    ❔ Uncertain: { $doubt }
    ➖ Not sent: { $never }
    👆 Opened or fetched again: { $opened }/{ $people }
materials-another-time = 🕗 Another time
materials-when-instead = When shall <b>{ $title }</b> be released?
materials-again = 🔁 Send again to { $count } without it
materials-missing = 📋 Who has not got it?
materials-unopened = 📋 Who has not got or opened it?
materials-withdraw = ⛔ Withdraw
materials-withdraw-sure =
    Withdraw <b>{ $title }</b>?

    Nobody else gets it, and participants no longer see it in their lists. Messages already sent stay; you can take them back afterwards.
materials-withdraw-yes = ⛔ Withdraw
materials-withdrawn = The material is withdrawn.
materials-recall = 🗑 Take it back from phones
materials-recalled = It is being taken back from people’s phones.
materials-resent = Sending again to those without it.
materials-nobody-missing = Everybody has got it.
materials-missing-caption = 📋 <b>{ $count ->
        [one] 1 person has
       *[other] { $count } people have
    }</b> not got “{ $title }”
materials-missing-link = 📋 <b>{ $count ->
        [one] 1 person has
       *[other] { $count } people have
    }</b> not got or not opened “{ $title }”
materials-missing-file = without-material-{ $number }
