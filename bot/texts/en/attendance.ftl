attendance-and = { " " }and{ " " }
attendance-or = { ", " }or{ " " }
attendance-counts = ✅ You count as <b>present</b> in this session ({ $why }).
attendance-counts-not = ⏳ So far: not yet enough to count as present ({ $why }).
attendance-counts-when = 📏 To count as <b>present</b>: { $asked }.
attendance-words-ahead = 🔑 Code words are read out during the session. When you hear one, type it here at once.
attendance-words-left = 🔑 Code words: { $have } given, { $left } more to go. When you hear the next one, type it here at once.
attendance-have-minutes = Zoom { $have }/{ $need } minutes
attendance-have-minutes-unknown = Zoom: no result yet, { $need } minutes needed
attendance-have-words = code words { $have }/{ $need }
attendance-have-door = at the door: { $done ->
        [yes] noted
       *[no] not yet
    }
attendance-have-here = pressed “I’m in”: { $done ->
        [yes] yes
       *[no] no
    }
attendance-need-minutes = be on Zoom for at least { $count } minutes
attendance-need-words = { $count ->
        [1] send one code word
       *[other] send { $count } code words
    }
attendance-need-door = be noted at the door
attendance-need-here = press “I’m in”

attendance-word-button = 🔑 Give the code word
attendance-word-ask =
    🔑 <b>Session { $number }</b>
    Type the code word that was just read out in the session. Capitals and accents do not matter.
attendance-word-type = Please type the code word in letters.
attendance-word-none = No code word is open right now. When you hear one in the session, type it here at once.
attendance-word-noted = ✅ Code word { $which } of session { $number } is noted. Thank you!
attendance-word-had = 👌 Your code word is noted already.
attendance-word-wrong = 🔑 This is not a code word that is open. Listen again and type it once more. { $left } tries left.
attendance-word-late =
    ⌛ That is code word { $which } of session { $number }, but its time is over (it closed at { $at }), so it cannot be noted.
    If you took part, tell the organizers after the session under “My attendance”.
attendance-word-spent =
    🔒 You gave too many wrong words in session { $number }, so no more are taken.
    If you took part, tell the organizers after the session under “My attendance”.
attendance-word-things = tiger mango lemon apple robin otter panda horse goat duck lamp table cloud stone maple cedar tulip melon pepper honey butter ladder basket garden window button pocket kettle saddle rocket
attendance-word-traits = happy gentle golden purple orange silver sunny quiet lucky clever brave tidy funny hungry sleepy modest honest polite noble simple perfect hidden jolly merry mighty early ready steady lovely famous
attendance-word-joined = { $trait } { $thing }

attendance-button = 🙋 Attendance
attendance-list =
    🙋 <b>Attendance</b>
    Choose a session.
attendance-page = 🙋 <b>Attendance of session { $number }</b>
    { $title }
    🕗 { $when } – { $until }
attendance-figures = 👥 Registered: { $registered }
    ✅ Present (so far): <b>{ $present }</b>
    ▫️ Not yet: { $absent }
attendance-figures-closed = 🔒 Closed at { $when }
    ✅ Present: <b>{ $present }</b>
    ▫️ Not present: { $absent } of { $registered }
attendance-evidence = Noted:
attendance-kind-line = • { $kind }: { $count }
attendance-kind-here = Pressed “I’m in”
attendance-kind-word-1 = Code word 1
attendance-kind-word-2 = Code word 2
attendance-kind-door = At the door
attendance-kind-zoom = Zoom's report
attendance-kind-staff = An organizer's word
attendance-rule = 📏 To count as present: { $asked }.
attendance-rule-any = 📏 Any sign counts as present.
attendance-to-list = ⬅️ Attendance of all
attendance-back = ⬅️ Back to attendance

attendance-words-button = 🔑 Code words
attendance-words-page =
    🔑 <b>Code words of session { $number }</b>
    A word is read out in the session, and people type it into the chat with the bot while it is open. This works for those on Facebook and YouTube too.
attendance-words-line-none = <b>Word { $which }</b>: none yet
attendance-words-line-planned = <b>Word { $which }</b>: <b>{ $word }</b> · will be open { $since }–{ $until }
attendance-words-line-open = 🟢 <b>Word { $which }</b>: <b>{ $word }</b> · open until { $until }
attendance-words-line-over = ✔️ <b>Word { $which }</b>: { $word } · was open { $since }–{ $until }
attendance-words-new = ➕ Make word { $which }
attendance-words-show = 🔍 Show word { $which }
attendance-words-end-open = ⏹ Close word { $which } now
attendance-words-end-planned = 🗑 Drop word { $which }
attendance-words-stale = That button is old. This is how it stands now.
attendance-words-ended = Done.
attendance-words-proposal =
    🔑 <b>Word { $which }</b> – proposed:

    <b>{ $word }</b>

    ⏰ { $at }
    Choose how long it is open. For a word of your own, type it here (3 to 24 letters, three words at most).
attendance-words-at-none = Opens as soon as you choose
attendance-words-open = ▶️ Open for { $minutes } minutes
attendance-words-when = ⏰ Open at an hour
attendance-words-other = 🔀 Propose another
attendance-words-back = ⬅️ Code words
attendance-words-ask-at = ⏰ Type the hour it opens, for example <code>9:30</code>. You will be reminded then to read it out.
attendance-words-at-unread = That hour is not understood. Type it like <code>9:30</code>, please.
attendance-words-unread = That word is hard to give. Type 3 to 24 letters or digits, three words at most, no punctuation.
attendance-words-big-open =
    🟢 <b>The code word is open</b> – session { $number }, until { $until }

    ━━━━━━━━━━━━
    <b>{ $word }</b>
    ━━━━━━━━━━━━

    📢 Read out: “The code word is <b>{ $word }</b>. Please type it into the chat with the bot.”
attendance-words-big-planned =
    ⏰ <b>Planned</b> – session { $number }, open { $since }–{ $until }

    ━━━━━━━━━━━━
    <b>{ $word }</b>
    ━━━━━━━━━━━━

    You will be reminded then to read it out. Until then keep it to yourself.
attendance-words-big-over =
    ⌛ The code word of session { $number } closed at { $until }.

    <b>{ $word }</b>
attendance-no-cancelled = This session is cancelled.
attendance-no-over = This session is over.
attendance-no-there = There is such a word already.
attendance-no-same = This word is like the other one. Choose another, please.
attendance-no-past = That hour has passed. Choose another, or open it now.
attendance-no-outside = A code word opens during the session only (from 30 minutes before its start).
attendance-no-gone = This word is closed already.
attendance-no-early = This session is not over. Please close it after its end.
attendance-no-closed = This session is closed already.
attendance-no-open = This session is open, not closed.
attendance-no-other = The figures have just changed. Look again, then close it.
attendance-need-share = be on Zoom for at least { $share } of the time
attendance-here-noted = 🙌 Noted: you are in session { $number }. Enjoy it!

attendance-close = 🔒 Close attendance
attendance-close-preview =
    🔒 <b>Close the attendance of session { $number }?</b>
    ✅ Present: <b>{ $present }</b>
    ▫️ Not present: { $absent }
    Once it is closed, what comes late changes nothing; an organizer's word still does.
attendance-close-gap-zoom = ⚠️ There is no report of Zoom's for this session, so nobody counts by minutes yet.
attendance-close-gap-words = ⚠️ The rule asks for more code words than were said, so nobody can meet it that way.
attendance-close-objections = ✋ Objections not decided: { $count }.
attendance-close-told = 📨 When you close it, { $short } people with some evidence, but not enough, are told why and may object. { $earned } people who can have the certificate are told, each of them once.
attendance-close-yes = ✅ Yes, close it
attendance-closed = Attendance is closed.
attendance-reopen = 🔓 Open again
attendance-reopen-ask = 🔓 Open the attendance of <b>session { $number }</b> again? Type why (it goes to the log), for example: <i>Zoom's report has come</i>.
attendance-reopened = 🔓 It is open again. Verdicts follow the evidence; what organizers decided stays.

attendance-person-find = 🔎 Find a person to decide
attendance-person = 🙋 <b>{ $name }</b> · number { $number }
attendance-person-present = ✅ Session { $number } ({ $day }): present
attendance-person-absent = ▫️ Session { $number } ({ $day }): not present so far
attendance-person-ahead = • Session { $number } ({ $day }): to come
attendance-person-pick = ✏️ Session { $number }
attendance-person-back = ⬅️ Back
attendance-facts-kinds = noted: { $kinds }
attendance-facts-none = Nothing is noted.
attendance-say-yes = ✅ Was present
attendance-say-no = ❌ Was not present
attendance-said = The organizers' word is kept.
attendance-ask-reason-yes = ✅ <b>{ $name }</b> was in session { $number }. Why? Choose a reason or type one; they can read it.
attendance-ask-reason-no = ❌ <b>{ $name }</b> was not in session { $number }. Why? Choose a reason or type one; they can read it.
attendance-reason-network = trouble with the network or phone
attendance-reason-seen = seen by the organizers
attendance-reason-list = on the list kept in the room
attendance-reason-left = came and left
attendance-reason-other = somebody else answered for them
attendance-reason-mistake = noted by mistake
attendance-reason-type = Please type the reason in words, at most { $most } characters.

attendance-objections = ✋ Objections ({ $count })
attendance-objections-count = ✋ Objections to decide: <b>{ $count }</b>
attendance-objections-none = ✅ There is no objection left to decide.
attendance-objections-back = ⬅️ Back
attendance-objections-notice = ✋ <b>People say they took part and do not count as present:</b>
attendance-objections-line = • { $title }: { $count }
attendance-objection = ✋ <b>Objection { $place }/{ $total }</b> · session { $session }
    <b>{ $name }</b> · number { $number }
    Sent at { $since }
attendance-objection-words = 💬 “{ $words }”
attendance-objection-yes = ✅ Count as present
attendance-objection-no = ❌ Leave it
attendance-decided = Decided. The person will be told.
attendance-decided-before = This objection was decided already.

presence-button = 🙋 My attendance
presence-page = 🙋 <b>My attendance</b>
    { $title }
presence-any = One sign is enough in each session, such as pressing “I’m in”.
presence-asked = 📏 To count as present: { $asked }.
presence-line-present = ✅ <b>Session { $number }</b> ({ $day }): present
presence-line-open = ⏳ <b>Session { $number }</b> ({ $day }): not enough so far
presence-line-absent = ❌ <b>Session { $number }</b> ({ $day }): not present
presence-line-ahead = • Session { $number } ({ $day }): to come
presence-line-before = ▫️ <b>Session { $number }</b> ({ $day }): before you registered
presence-by-staff = The organizers: { $reason }
presence-objection-open = ✋ You said that you took part; the organizers are looking into it.
presence-objection-declined = ✋ The organizers looked into it and left it: { $reason }
presence-object = ✋ Session { $number }: I took part
presence-object-not = There is no need to say so here, or you did already.
presence-objected =
    ✋ The organizers are told that you took part in <b>session { $number }</b>. You will hear what they decide.

    To add something (where you watched, what went wrong), type it here. You need not.
presence-words-type = Please type it in words, or press a button to go back.
presence-words-long = Please say it shorter, with at most { $most } characters.
presence-words-kept = 🙏 Your words are passed on to the organizers.
presence-words-late = The organizers have decided already. You can see it under “My attendance”.
presence-told-accepted = ✅ The organizers count you as <b>present in session { $number }</b> ({ $reason }).
presence-told-declined = The organizers looked into <b>session { $number }</b> and left it as it was. The reason: { $reason }
presence-short =
    🙋 The attendance of <b>session { $number }</b> is closed. You do not count as present: { $why }.
    If you took part in all of it, press the button below and the organizers will hear of it.
presence-earned =
    🎉 You have done all that the certificate asks for!
    { $title }
presence-met = 🎉 <b>You can have the certificate!</b>
presence-enough = 🙋 Attended: <b>{ $done }</b> sessions ({ $needed } needed) ✅
presence-missing = 🙋 Attended: <b>{ $done }</b> sessions, <b>{ $needed }</b> needed for the certificate. { $ahead } are still to come{ $undecided ->
        [0] { "" }
       *[other] , { $undecided } not decided yet
    }; you need { $missing } more.
presence-hopeless = 🙋 Attended: <b>{ $done }</b> sessions, { $needed } needed. Sorry, only { $ahead } are left, which is not enough for the certificate. You are welcome to the others all the same. If there is a special reason, please contact the organizers.

attendance-door-button = 🚪 At the door
attendance-door-page =
    🚪 <b>At the door – session { $number }</b>
    Noted: <b>{ $count }</b>.

    You can note people by name as they come in, or let them scan a code with their phones.
attendance-door-no-site = <i>A screen with changing codes needs the bot's web pages to have a public address; use the printed code instead.</i>
attendance-door-hand = ✍️ Note who comes in
attendance-door-screen =
    🖥 Code on a screen: open this address on a computer at the door; the code changes every 30 seconds. Give the address to nobody else.
    { $address }
attendance-door-copy = 📋 Copy the screen's address
attendance-door-paper = 🖨 Code to print
attendance-door-paper-caption = 🖨 Print this and hang it at the door. The code works during session { $number } only (from an hour before its start).
attendance-door-renew = 🔄 New codes
attendance-door-renewed = There are new codes. Those printed or on a screen open nothing any more: print or open them again.
attendance-door-back = ⬅️ At the door
attendance-door-ask = ✍️ <b>Session { $number }</b> · noted: { $count }
    Type part of a name, a number or a phone number.
attendance-door-type = Please type a name, a number or a phone number.
attendance-door-nobody = Nobody is registered with “{ $typed }”.
attendance-door-choose = Press who is at the door:
attendance-door-hit = • <b>{ $who }</b> · { $about }
attendance-door-more = … there are more; type it more exactly.
attendance-door-in = ✅ Noted: <b>{ $who }</b>
attendance-door-in-already = 👌 Was noted before: <b>{ $who }</b>
attendance-door-undo = ↩️ Undo, wrong person
attendance-door-undone = ↩️ Taken back: <b>{ $who }</b>
attendance-door-noted = ✅ You are noted for session { $number }. Welcome!
attendance-door-had = 👌 You are noted for session { $number } already. Welcome!
attendance-door-stranger = 👋 You are not registered yet. Please register below, then scan the code at the door again.
attendance-door-early = ⏳ It is too early for session { $number }. It starts at { $when }; scan again from an hour before.
attendance-door-late = ⌛ Session { $number } is over, so this code opens nothing. If you took part, tell the organizers under “My attendance”.
attendance-door-stale = 🔄 The code on the screen has changed. Please scan the one that is shown now.
attendance-door-cancelled = ❌ Session { $number } is cancelled.
attendance-door-unknown = This code opens nothing. Scan the one at the door again, or ask at the desk.
attendance-poster-heading = Check in at the door
attendance-poster-session = Session { $number } – { $when }
attendance-poster-step-scan = Open your camera and scan this code.
attendance-poster-step-start = Open Telegram and press “Start”.
attendance-poster-step-see = You are done when you see “You are noted”.
attendance-poster-day = The code works during the session only. Not registered yet? Scan, register, scan again.
attendance-poster-alt = Code to check in
attendance-poster-file = check-in-session-{ $number }.pdf
attendance-screen-scan = Scan the code with your phone, then press “Start” in Telegram.
attendance-screen-closed = It is not time yet, or the session is over.
attendance-screen-lost = No connection. The code comes back with it.
attendance-no-elsewhere = This person is not registered for this series.
attendance-no-door = People can be noted from an hour before the start until 24 hours after the end.
