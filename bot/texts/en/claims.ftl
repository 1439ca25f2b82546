claims-button = 🙋 Somebody registered me
claims-ask = 🙋 <b>Has somebody registered you already?</b>

    Press 📱 below to send your own phone number, and I will look for a registration with it.

    If an officer sent you a personal link, just open that.
claims-not-own = This is not your own number. Press 📱 to send yours, or ask whoever registered you for your personal link.
claims-none = I see no registration made for this number. Ask whoever registered you for your personal link, or register yourself.
claims-offer = 🙋 There is a registration with your phone number:

    <b>{ $name }</b> · number { $number }
    { $title }

    Is that you?
claims-yes = ✅ Yes, that is me
claims-no = Not me
claims-not-me = Thank you. Please go on and register yourself.
claims-welcome = 🎉 <b>Welcome, { $name }!</b>

    You were registered for:
    { $title }
    Your participant number: <b>{ $number }</b>

    From now on I remind you and send you the link right here. Please look over what was entered for you 👇
claims-merged = 🤝 You had registered yourself, so the registration made for you is now part of yours. What you gave stays, your participant number is still <b>{ $number }</b>.
    { $title }
claims-mine-already = 👍 This registration is yours already.
claims-no-place = 👋 Hello <b>{ $name }</b>! This registration is yours now, but has no seat yet in:
    { $title }

    I will tell you here as soon as it has one.
claims-over = This link cannot be used any more: somebody took it, it is too old, or the registration was cancelled. Ask whoever registered you for a new one, or register yourself.
claims-staff = ✉️ This link is for <b>{ $name }</b>, number { $number }:
    { $title }

    Please hand it to that person. Press the button only if it was you who was registered.
