desk-open = 🗂 Organizer's desk
desk-front = 🗂 <b>Organizer's desk</b>
    { $title }

    Your role: { $role }. Series: { $series }.
    What would you like to do?
desk-one = 🗂 <b>Organizer's desk</b>
    { $title }

    Registered: <b>{ $registered }</b>. Your role: { $role }.
desk-own-topic =
    🎤 Your topic: <b>{ $title }</b>
    Session { $number }: { $when }
desk-series = 📚 Choose a series (page { $page }/{ $pages }).
desk-series-type = Or type a part of the series' name, accents not needed (for example <i>ba vi</i>).
desk-series-none = No series is called that. Type fewer letters, or choose from the list above.
desk-series-found = 🔎 { $count } series fit. Press one to open it:
desk-all-series = 📚 Choose among { $count } series
desk-back = ⬅️ Desk
desk-empty = There is no programme to run yet.
desk-not-yours = Your role does not cover this.
desk-welcome = 🤝 Welcome! Your role from now on: <b>{ $role }</b>. Send /desk at any time to open the desk.
desk-welcome-speaker = 🎤 What there is to do for a speaker:
    • An hour before the session I send you the participants' questions, with a list to print.
    • To answer one: press and hold the message with it, choose “Reply”, then type or record a voice message. Participants do not see your account.
    • Slides and other materials: press 📎 below and send the file.
desk-invitation-over = This invitation no longer works: somebody used it, it was withdrawn, or it is too old. Please ask the organizers for a new link.
desk-role-organizer = organizer
desk-role-helper = helper
desk-role-speaker = speaker
jobs-progress = ⏳ Working: { $total ->
        [0] { $done } rows…
       *[other] { $done } of { $total } rows…
    }
jobs-ended = ☑️ Finished. The result is right below.
jobs-failed = 😔 Sorry, this did not work because of a mistake of ours. Please try again in a few minutes.
