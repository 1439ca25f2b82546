registrations-early = ⏳ Registration is not open yet. It opens: { $when }.
registrations-closed = ⛔ Registration for this series is closed.
registrations-over = ⛔ This series is over.
registrations-cancelled = ⛔ This series is cancelled.
registrations-known = You are registered already.
registrations-done = 🎉 <b>You are registered!</b>

    { $title }
    Your participant number: <b>{ $number }</b>
registrations-next = 📅 Session { $number }: { $when }

    I will remind you and send you the join link right here. There is nothing else you need to do.
registrations-changed = ✅ Your changes are saved.
registrations-mine = 👤 <b>My details</b>
    { $title }
    Participant number: <b>{ $number }</b>
registrations-edit = ✏️ Change my details
registrations-withdraw = 🚪 Withdraw
registrations-withdraw-ask = Do you want to withdraw from <b>{ $title }</b>?

    You will get no more reminders and join links. You can register again while registration is open.
registrations-withdraw-yes = Yes, withdraw
registrations-stay = ⬅️ No, I stay
registrations-withdrawn = You have withdrawn from the series. We hope to see you again!
registrations-again = ✍️ Register again
