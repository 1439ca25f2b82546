seats-free = 🪑 <b>{ $count }</b> { $count ->
        [one] seat
       *[other] seats
    } left
seats-full = 🪑 All seats are taken{ $waiting ->
        [0] .
        [one] , one person is waiting.
       *[other] , { $waiting } people are waiting.
    } You can join the waiting list: I will write to you as soon as a seat is free.
seats-by-approval = 📨 The organizers look at each registration and approve it.
seats-wait = ✍️ Register (waiting list)
seats-noted = ✅ I have your registration form.
seats-waiting =
    🪑 <b>{ $title }</b>
    All seats are taken. You are <b>number { $place }</b> in the waiting list.

    When it is your turn, I will write to you at once and hold the seat for you for { $hold }. There is nothing to do for now.
seats-offered =
    🎉 <b>There is a seat for you!</b>
    { $title }

    It is held for you until <b>{ $until }</b>. Please press “Take the seat” before then.
seats-asked =
    📨 <b>{ $title }</b>
    Your registration waits for the organizers’ approval. I will tell you here as soon as they have decided. There is nothing else to do.
seats-mine = 👤 <b>My details</b>
    { $title }
    (no seat yet, waiting)
seats-title-waiting = ⏳ { $title }
seats-take = ✅ Take the seat
seats-decline = ✖️ No, thanks
seats-declined = Thank you for telling us. The seat goes to the next person. Register again whenever you like!
seats-offer-gone = This seat is no longer on offer.
seats-lapsed = ⌛ The seat held for you in <b>{ $title }</b> has gone to the next person, as the time was over.

    If you still want to come, press the button below to join the end of the waiting list again.
seats-again = 🪑 Join the waiting list again
seats-leave = 🚪 Stop waiting
seats-leave-ask = Do you want to stop waiting for <b>{ $title }</b>?

    If you register again later, you will be at the end of the list.
seats-leave-yes = Yes, stop waiting
seats-left = You have left the waiting list. See you another time!
seats-refused = 🙏 Sorry, the organizers have not accepted your registration for <b>{ $title }</b>.

    Reason: <i>{ $reason }</i>

    You can correct your details and ask again, or get in touch with the organizers.
seats-ask-again = ✏️ Correct and ask again
seats-reason-audience = This series is meant for others
seats-reason-answers = The details are incomplete or wrong
seats-reason-twice = You are registered elsewhere already
seats-button = 🪑 Seats
seats-desk-title = 🪑 <b>Seats</b>
    { $title }
seats-desk-open = 🟢 Registration is open { $whose }
seats-desk-early = ⏳ Registration has not opened yet { $whose }
seats-desk-closed = 🔴 Registration is closed { $whose }
seats-desk-over = ⚫ All sessions are over, nobody can register any more
seats-desk-cancelled = ⚫ The series is cancelled, nobody can register any more
seats-desk-by-hand = (set by the organizers)
seats-desk-by-dates = (by the programme’s dates)
seats-desk-no-limit = no limit
seats-desk-figures = 🪑 Seats: <b>{ $capacity }</b> · taken: <b>{ $registered }</b> · on offer: <b>{ $offered }</b>
    ⏳ Waiting list: <b>{ $waiting }</b> · 📨 to be approved: <b>{ $asked }</b>
seats-desk-over-full = ⚠️ { $count } more than there are seats. Nobody loses theirs; what is given back is not offered for now.
seats-desk-approval-on = 🕵️ Organizers approve each registration.
seats-desk-approval-off = 🚪 No approval: first come, first served.
seats-desk-line = ⏳ <b>First in line</b>
seats-desk-person = { $place }. { $name } (since { $since })
seats-desk-history = 📒 <b>Latest changes</b>
seats-desk-done = • { $when } · { $who }: { $what }
seats-requests = 📨 Registrations to approve ({ $count })
seats-close = 🔒 Close registration
seats-open = 🔓 Open registration
seats-plan = 🗓 Follow the dates
seats-set-capacity = 🔢 Number of seats
seats-approval-start = 🕵️ Ask for approval
seats-approval-stop = 🚪 Stop approving
seats-gate-open = Registration is open.
seats-gate-closed = Registration is closed. Whoever is in the waiting list keeps the place.
seats-gate-plan = From now on registration follows the programme’s dates.
seats-approval-is-on = From now on each new registration waits for an organizer.
seats-approval-is-off = { $asked ->
        [0] From now on people get a seat at once, without approval.
        [one] From now on no approval is needed. One earlier registration still waits for your answer.
       *[other] From now on no approval is needed. { $asked } earlier registrations still wait for your answer.
    }
seats-ask-capacity = 🔢 <b>How many seats are there?</b>
    Type a number, such as <code>50</code>. { $taken } are taken or on offer now.

    Nobody loses a seat, even if you set fewer.
seats-unlimited = ∞ No limit
seats-back = ⬅️ Back
seats-no-number = I need a number from 1 to { $most }, such as 50. Please type it again.
seats-resized = ✅ The number of seats has been changed.
seats-none-asks = ✅ No registration is waiting for approval.
seats-request = 📨 <b>To be approved { $place }/{ $total }</b>
    { $title }
    Waiting since { $since }
seats-request-full = ⚠️ All seats are taken: with your yes this person joins the waiting list.
seats-request-back = ⬅️ Previous
seats-request-on = Next ➡️
seats-approve = ✅ Approve
seats-refuse = ✖️ Refuse
seats-approved = ✅ Approved. The person will be told.
seats-approved-full = ✅ Approved. All seats are taken, so the person is in the waiting list.
seats-decided = This registration has been decided already.
seats-ask-reason = ✖️ Why is <b>{ $name }</b> not accepted?
    Press a reason, or type your own. The person will read it.
seats-no-reason = Please type the reason as text, { $most } characters at most.
seats-refused-told = Refused. The person will be told the reason.
seats-notice = 📨 <b>Registrations wait for your approval</b>
seats-notice-line = • { $title }: <b>{ $count }</b>
