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
